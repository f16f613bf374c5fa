"""Changes of rights as a process has heard them, and who watches their topics."""
from collections import defaultdict
from collections.abc import Iterable

from realtime.reading import WINDOW, Change
from realtime.sockets import Socket
from realtime.subscriptions import Subscription
from realtime.topics import stored

Watcher = Socket | Subscription


class Rights:
    """Topic versions of this process: a right asked for before a change of one of its topics is stale."""

    def __init__(self, known: Iterable[Change]) -> None:
        self._seen = {id_ for id_, _topic in known}
        self.last = max(self._seen, default=0)
        self.heard = 0
        self._versions: dict[str, int] = {}
        self._watchers: defaultdict[str, set[Watcher]] = defaultdict(set)

    def hear(self, changes: Iterable[Change]) -> set[Watcher]:
        """Note changes, each once whatever the order they come in, and return who must ask again."""
        watchers: set[Watcher] = set()
        for id_, topic in changes:
            if id_ in self._seen:
                continue
            self._seen.add(id_)
            self.last = max(self.last, id_)
            self.heard += 1
            self._versions[topic] = self.heard
            watchers |= self._watchers.get(topic, set())
        if len(self._seen) > 4 * WINDOW:
            self._seen = {id_ for id_ in self._seen if id_ > self.last - 2 * WINDOW}
        return watchers

    def changed_since(self, topics: Iterable[str], heard: int) -> bool:
        """Tell whether one of the topics has changed after this many changes had been heard."""
        return any(self._versions.get(topic, 0) > heard for topic in topics)

    def watch(self, watcher: Watcher, topics: Iterable[str]) -> None:
        """Have a socket or subscription asked again when one of the topics changes."""
        for topic in topics:
            self._watchers[topic].add(watcher)

    def forget(self, watcher: Watcher, topics: Iterable[str]) -> None:
        """Stop watching."""
        for topic in topics:
            self._watchers[topic].discard(watcher)
            if not self._watchers[topic]:
                del self._watchers[topic]


def own_topics(socket: Socket) -> tuple[str, str]:
    """Return the topics that every socket watches: its person and its session."""
    return stored(f"person:{socket.standing.id}"), stored(f"session:{socket.session_key}")
