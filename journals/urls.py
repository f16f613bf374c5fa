"""Addresses of journals and live exchanges."""
from django.urls import path

from journals.views import exchange, journal

app_name = "journals"
urlpatterns = [
    path("journals/", journal.index, name="index"),
    path("journals/<uuid:child_id>/", journal.journal, name="journal"),
    path("journals/<uuid:child_id>/entries/", journal.Entries.as_view(), name="entries"),
    path("entries/<uuid:entry_id>/edit/", journal.EntryEdit.as_view(), name="entry_edit"),
    path("entries/<uuid:entry_id>/withdraw/", journal.entry_withdraw, name="entry_withdraw"),
    path("entries/<uuid:entry_id>/thanks/", journal.entry_thank, name="thank"),
    path("exchanges/<uuid:link_id>/", exchange.exchange, name="exchange"),
    path("exchanges/<uuid:link_id>/messages/", exchange.ExchangeMessages.as_view(), name="exchange_messages"),
    path("exchange-messages/<uuid:message_id>/edit/", exchange.MessageEdit.as_view(), name="message_edit"),
    path("exchange-messages/<uuid:message_id>/withdraw/", exchange.message_withdraw, name="message_withdraw"),
]
