from django.apps import AppConfig


class AttachmentsConfig(AppConfig):
    name = "attachments"

    def ready(self) -> None:
        """Have what dead workers left taken up, and what nobody wants swept."""
        from attachments import tasks
        from lib import periodic

        periodic.register("attachments.take_up_stale", 10, tasks.take_up_stale)
        periodic.register("attachments.sweep", 3600, tasks.sweep)
