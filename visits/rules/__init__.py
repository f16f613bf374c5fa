"""Whether a child and a relative may be in touch: plain values in, a decision out (spec: visit rules).

No database, no clock, no request; nothing here imports Django: a judge's order can be read without a server.
"""
from visits.rules.compiled import Compiled, compile_situation
from visits.rules.values import BadInput, Decision, Stretch

__all__ = ["BadInput", "Compiled", "Decision", "Stretch", "compile_situation"]
