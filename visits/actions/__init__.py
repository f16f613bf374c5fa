"""The verbs of the room: the only code that changes a child's rights."""
from visits.actions.change import raise_number
from visits.actions.interruption import AlreadyInterrupted, interrupt, lift, record_note
from visits.actions.meetings import Meeting, plan_visit
from visits.actions.orders import BadOrder, RightDraft, apply_order, enter_order, read_order
from visits.actions.restrictions import Hours, set_quiet_hours, suspend

__all__ = [
    "AlreadyInterrupted",
    "BadOrder",
    "Hours",
    "Meeting",
    "RightDraft",
    "apply_order",
    "enter_order",
    "interrupt",
    "lift",
    "plan_visit",
    "raise_number",
    "read_order",
    "record_note",
    "set_quiet_hours",
    "suspend",
]
