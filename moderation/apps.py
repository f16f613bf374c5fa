from django.apps import AppConfig


class ModerationConfig(AppConfig):
    name = "moderation"

    def ready(self) -> None:
        """Make the desk's streams known."""
        from moderation.streams import DeskStreams
        from realtime import streams

        streams.register(DeskStreams())
