from journals.actions.entries import ContactClosed, Draft, rewrite_entry, thank, withdraw_entry, write_entry
from journals.actions.exchange import rewrite_message, withdraw_message, write_message
from journals.actions.settling import settle_entry, settle_message

__all__ = [
    "ContactClosed", "Draft", "rewrite_entry", "rewrite_message", "settle_entry", "settle_message", "thank",
    "withdraw_entry", "withdraw_message", "write_entry", "write_message",
]
