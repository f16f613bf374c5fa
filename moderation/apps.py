from django.apps import AppConfig


class ModerationConfig(AppConfig):
    name = "moderation"

    def ready(self) -> None:
        """Make the desk's streams and its notices known."""
        from moderation import notices
        from moderation.streams import DeskStreams
        from notifications import texts
        from realtime import streams

        streams.register(DeskStreams())
        texts.register(notices.DECIDED, notices.decided)
        texts.register(notices.CALLED, notices.called)
