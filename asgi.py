"""Pages and the socket in one process: `make run` and the socket servers of the compose set-up."""
import os

from django.core.asgi import get_asgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
# Before anything that imports models: this is what loads the rooms.
pages = get_asgi_application()

from channels.routing import ProtocolTypeRouter  # noqa: E402
from channels.security.websocket import AllowedHostsOriginValidator  # noqa: E402
from channels.sessions import CookieMiddleware  # noqa: E402

from config.worker import start_embedded  # noqa: E402
from realtime.consumer import live  # noqa: E402

application = ProtocolTypeRouter({
    "http": pages,
    "websocket": AllowedHostsOriginValidator(CookieMiddleware(live)),
})

start_embedded()
