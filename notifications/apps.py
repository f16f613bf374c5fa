from django.apps import AppConfig


class NotificationsConfig(AppConfig):
    name = "notifications"

    def ready(self) -> None:
        """Make the inbox known to the socket."""
        from notifications.streams import InboxStreams
        from realtime import streams

        streams.register(InboxStreams())
