"""The least that Channels wants."""
SECRET_KEY = "nothing-is-kept-here"  # noqa: S105
INSTALLED_APPS = ["daphne", "channels"]
CHANNEL_LAYERS = {"default": {"BACKEND": "channels.layers.InMemoryChannelLayer"}}
