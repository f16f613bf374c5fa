from moderation.models.decisions import Alert, Decision
from moderation.models.items import Item, Recusal, Wording

__all__ = ["Alert", "Decision", "Item", "Recusal", "Wording"]
