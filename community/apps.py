from django.apps import AppConfig


class CommunityConfig(AppConfig):
    name = "community"

    def ready(self) -> None:
        """Make this room's places, texts, streams and files known to the floors below."""
        from accounts import places
        from attachments import holders
        from community.holders import MessageHolder
        from community.kinds import MessageKind
        from community.places import SpacePlace
        from community.streams import SpaceStreams, TopicStreams
        from moderation import kinds
        from realtime import streams

        places.register(SpacePlace())
        kinds.register(MessageKind())
        streams.register(SpaceStreams())
        streams.register(TopicStreams())
        holders.register(MessageHolder())
