from visits.models.limits import Pause, QuietHours, Suspension
from visits.models.meetings import Visit
from visits.models.orders import Order, Right
from visits.models.situation import Situation

__all__ = ["Order", "Pause", "QuietHours", "Right", "Situation", "Suspension", "Visit"]
