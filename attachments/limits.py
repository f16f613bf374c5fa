"""What a picture may weigh and measure; plain figures, also read by the confined process."""

MAX_BYTES = 15_000_000
MAX_PIXELS = 65_000_000  # the largest sensors of today's phones, decoded in a quarter of a gigabyte
MAX_FRAMES = 200
# Longest edge in pixels of what is served; nothing is ever enlarged.
SIZES = {"small": 480, "medium": 960, "large": 1600}

CHILD_MEMORY = 1_500_000_000  # bytes of address space
CHILD_SECONDS = 20  # of processor
CHILD_OUTPUT = 12_000_000  # bytes
CHILD_PATIENCE = 45  # seconds on the wall, for a busy machine
