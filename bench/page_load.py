"""Ask a server for one page over and over, on a few connections kept open, and measure each answer."""
import socket
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import chain, pairwise

CONNECTIONS = 8


@dataclass(frozen=True, slots=True)
class Load:
    """What came of it: seconds for each answer, sorted, and for all of them."""

    times: list[float]
    took: float

    @property
    def rate(self) -> float:
        """Return the answers in a second."""
        return len(self.times) / self.took

    def percentile(self, share: float) -> float:
        """Return the seconds within which this share of the answers came."""
        return self.times[min(len(self.times) - 1, int(share * len(self.times)))]


class Visitor:
    """One connection that asks again as soon as it is answered."""

    def __init__(self, port: int, path: str, cookie: str) -> None:
        lines = [f"GET {path} HTTP/1.1", "Host: localhost", f"Cookie: {cookie}", "Connection: keep-alive", "", ""]
        self._words, self._port = "\r\n".join(lines).encode(), port
        self._socket: socket.socket | None = None

    def ask(self) -> bytes:
        """Return the whole answer, its head too; raises RuntimeError when it is not 200."""
        if self._socket is None:
            self._socket = socket.create_connection(("127.0.0.1", self._port), timeout=30)
        self._socket.sendall(self._words)
        answer = self._socket.recv(65536)
        while b"\r\n\r\n" not in answer:
            answer += self._more(self._socket)
        head, _line, body = answer.partition(b"\r\n\r\n")
        if b" 200 " not in head[:20]:
            raise RuntimeError(f"asked for a page, got {head[:60]!r}")
        lower = head.lower()
        length = int(lower.partition(b"content-length:")[2].split(b"\r\n", 1)[0])
        parts, got = [body], len(body)
        while got < length:
            parts.append(self._more(self._socket))
            got += len(parts[-1])
        if b"connection: close" in lower:
            self._socket.close()
            self._socket = None
        return head + b"\r\n\r\n" + b"".join(parts)

    @staticmethod
    def _more(connection: socket.socket) -> bytes:
        more = connection.recv(65536)
        if not more:
            raise RuntimeError("the server hung up")
        return more


def load(port: int, path: str, cookie: str, times: int) -> Load:
    """Ask `times` times in all, spread over the connections, and wait for every answer."""
    def visit(visitor: Visitor) -> list[float]:
        marks = [time.perf_counter()]
        for _n in range(times // CONNECTIONS):
            visitor.ask()
            marks.append(time.perf_counter())
        return [after - before for before, after in pairwise(marks)]

    begun = time.perf_counter()
    with ThreadPoolExecutor(CONNECTIONS) as crowd:
        visits = list(crowd.map(visit, [Visitor(port, path, cookie) for _n in range(CONNECTIONS)]))
    return Load(sorted(chain.from_iterable(visits)), time.perf_counter() - begun)
