from django.apps import AppConfig


class RealtimeConfig(AppConfig):
    name = "realtime"

    def ready(self) -> None:
        """Hear of changes of rights from the floor below."""
        from accounts import rights
        from realtime.actions import change_rights

        rights.register(lambda topics, now: change_rights(topics, now=now))
