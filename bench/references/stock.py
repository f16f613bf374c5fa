"""Stock Channels: one consumer a socket, in a group of the in-memory layer, as its tutorial has it.

`python -m daphne bench.references.stock:application`; GET /say tells the group.
"""
import json
import os
from typing import Any

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "bench.references.stock_settings")

import django

django.setup()

from channels.generic.websocket import AsyncWebsocketConsumer  # noqa: E402
from channels.layers import get_channel_layer  # noqa: E402
from channels.routing import ProtocolTypeRouter  # noqa: E402

from bench.references.crowd import ROOM, answer, words  # noqa: E402


class Room(AsyncWebsocketConsumer):
    """Everybody in one room."""

    async def connect(self) -> None:
        """Come in."""
        await self.channel_layer.group_add(ROOM, self.channel_name)
        await self.accept()

    async def disconnect(self, code: int) -> None:
        """Leave."""
        await self.channel_layer.group_discard(ROOM, self.channel_name)

    async def said(self, event: dict[str, Any]) -> None:
        """Pass on what was said."""
        await self.send(text_data=json.dumps(event["words"]))


async def say(scope: Any, receive: Any, send: Any) -> None:
    """Tell the room."""
    layer = get_channel_layer()
    assert layer is not None
    await layer.group_send(ROOM, {"type": "said", "words": words()})
    await answer(send)


application = ProtocolTypeRouter({"http": say, "websocket": Room.as_asgi()})
