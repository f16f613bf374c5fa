from django.apps import AppConfig


class VisitsConfig(AppConfig):
    name = "visits"

    def ready(self) -> None:
        """Tell the inbox what it says of a child's contact."""
        from visits import notices

        notices.register()
