"""How much one socket may say: a handful at once, a few each second (threat 29)."""
from dataclasses import dataclass

BURST = 30.0
EACH_SECOND = 5.0
PATIENCE = 60  # refused in a row before the socket is closed


@dataclass(slots=True)
class Bucket:
    """A bucket that a frame empties and time fills."""

    at: float
    level: float = BURST
    refused: int = 0

    def take(self, now: float) -> float:
        """Take one frame and return 0, or the seconds to wait when the bucket is empty."""
        self.level = min(BURST, self.level + (now - self.at) * EACH_SECOND)
        self.at = now
        if self.level < 1:
            self.refused += 1
            return round((1 - self.level) / EACH_SECOND, 2)
        self.level -= 1
        self.refused = 0
        return 0.0

    @property
    def is_flooded(self) -> bool:
        """Tell whether too many frames in a row were refused."""
        return self.refused >= PATIENCE
