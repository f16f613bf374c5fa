from django.apps import AppConfig


class ConfigConfig(AppConfig):
    name = "config"

    def ready(self) -> None:
        """Have `check --deploy` know what this house forbids."""
        from config import checks  # noqa: F401
