from django.apps import AppConfig


class JournalsConfig(AppConfig):
    name = "journals"

    def ready(self) -> None:
        """Make this room's texts, streams and files known to the floors below."""
        from attachments import holders
        from journals import notices
        from journals.holders import EntryHolder
        from journals.kinds import EntryKind, ExchangeMessageKind
        from journals.streams import ExchangeStreams, JournalStreams
        from moderation import kinds
        from realtime import streams

        kinds.register(EntryKind())
        kinds.register(ExchangeMessageKind())
        streams.register(JournalStreams())
        streams.register(ExchangeStreams())
        holders.register(EntryHolder())
        notices.register()
