"""`make code NAME=nadia`: the second factor of a demo account at this moment."""
import os
import sys

from make.house import PYTHON, call, stop
from make.run import environment

if __name__ == "__main__":
    os.environ.update(environment())
    if not sys.argv[1]:
        stop("Say whose code: make code NAME=nadia")
    call(PYTHON, "manage.py", "demo_code", sys.argv[1])
