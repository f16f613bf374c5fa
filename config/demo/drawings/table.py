"""On the table: a birthday cake, pancakes, soup, a ship of bricks."""
from config.demo.drawings.canvas import Canvas, arc


def _window(c: Canvas, x: float, y: float) -> None:
    c.box("#fdfaf0", x, y, 184, 150, 4)
    c.box("#9cc9d8", x + 12, y + 12, 74, 126)
    c.box("#9cc9d8", x + 98, y + 12, 74, 126)
    for middle in (49, 135):
        c.shape("#6aa36f", *arc(x + middle, y + 138, 34, 0.5, 1))
    c.box("#fdfaf0", x, y + 138, 184, 16, 3)


def _wood(c: Canvas, top: float) -> None:
    c.fade("#e9c096", "#d6a06c", top, 480)
    for n, y in enumerate((top + 50, top + 112, top + 172)):
        c.line("#cd9a68", 3, (0, y), (210, y + 6 - 4 * n), (430, y - 5), (640, y + 3))


def cake(c: Canvas) -> None:
    """Draw a chocolate cake with three candles, before a window."""
    c.fade("#d3e6e2", "#e8efe4", 0, 262)
    _window(c, 60, 34)
    c.box("#c9744f", 0, 254, 640, 14)
    _wood(c, 266)
    c.disc("#b8865a", 330, 398, 214, 38)
    c.disc("#fffaf0", 330, 384, 204, 38)
    c.disc("#efe6d2", 330, 380, 176, 28)
    c.shape("#8a4b2d", (186, 268), (474, 268), (466, 372), (194, 372))
    c.disc("#8a4b2d", 330, 372, 136, 20)
    c.box("#a65f3b", 190, 310, 280, 10)
    c.disc("#fbe9d2", 330, 268, 145, 26)
    for n, x in enumerate(range(194, 476, 31)):
        c.disc("#fbe9d2", x, 276 + 8 * (n % 2), 16, 20)
    for x in (238, 300, 364, 424):
        c.disc("#d63f52", x, 254, 14)
        c.disc("#ef8a8f", x - 4, 249, 4)
    for x, colour in ((268, "#2b57c8"), (332, "#3d8f6c"), (396, "#2b57c8")):
        c.line(colour, 9, (x, 244), (x, 182))
        c.disc("#f9d56b", x, 162, 10, 17)
        c.disc("#fff4cf", x, 166, 5, 9)
    c.box("#2b57c8", 522, 296, 70, 90, 10)
    c.ring("#2b57c8", 596, 336, 24, 9)
    c.box("#5d82da", 530, 304, 8, 70, 4)


def pancakes(c: Canvas) -> None:
    """Draw a pile of pancakes from above, with a pot of jam and a lemon."""
    _wood(c, 0)
    c.disc("#c2905f", 300, 262, 206, 190)
    c.disc("#f7f4ec", 296, 252, 204, 190)
    c.disc("#e6e4da", 296, 252, 166, 154)
    for n, colour in enumerate(("#d99a4e", "#e3ab5e", "#ecbb70", "#f1c681")):
        c.disc(colour, 296 + 3 * n, 254 - 4 * n, 146 - 3 * n, 134 - 3 * n)
    for x, y, size in ((250, 200, 20), (330, 190, 15), (350, 270, 24), (260, 290, 16), (300, 240, 12), (220, 246, 11)):
        c.disc("#d99a4e", x, y, size, size * 0.8)
    c.disc("#b5314c", 310, 236, 44, 30)
    c.disc("#d3566b", 298, 228, 14, 8)
    c.disc("#7d2237", 548, 130, 62)
    c.disc("#b5314c", 548, 130, 50)
    c.disc("#d3566b", 534, 116, 14, 9)
    c.line("#a8b0b8", 11, (556, 140), (620, 52))
    c.disc("#f3d64c", 556, 350, 54, 46)
    c.disc("#fbeb9a", 556, 350, 42, 35)
    for n in range(8):
        c.line("#f3d64c", 3, (556, 350), arc(556, 350, 38, n / 8, n / 8)[0])
    c.line("#9aa4ad", 9, (70, 120), (70, 400))
    for x in (54, 70, 86):
        c.line("#9aa4ad", 6, (x, 60), (x, 130))
    c.line("#9aa4ad", 9, (54, 132), (86, 132))


def soup(c: Canvas) -> None:
    """Draw a large pot of soup that steams."""
    c.fade("#f0e2cf", "#f7eee0", 0, 280)
    for x in range(0, 640, 80):
        c.line("#e4d2ba", 2, (x, 0), (x, 280))
    for y in range(40, 280, 80):
        c.line("#e4d2ba", 2, (0, y), (640, y))
    _wood(c, 278)
    c.disc("#b8865a", 320, 440, 210, 22)
    c.shape("#c4463c", (140, 236), (500, 236), (480, 420), (160, 420))
    c.disc("#c4463c", 320, 420, 160, 26)
    c.disc("#a8372f", 320, 236, 190, 38)
    c.disc("#e58e3c", 320, 238, 172, 31)
    for x, y, colour in (
        (250, 232, "#f2b63c"), (330, 248, "#6aa36f"), (390, 230, "#f2b63c"), (290, 252, "#fbe9d2"), (360, 226, "#fbe9d2"),
        (226, 246, "#6aa36f"), (420, 246, "#6aa36f"),
    ):
        c.disc(colour, x, y, 13, 7)
    c.ring("#8e2c26", 128, 292, 26, 11)
    c.ring("#8e2c26", 512, 292, 26, 11)
    c.line("#8a5a3c", 15, (400, 236), (520, 92))
    for x in (240, 320, 390):
        points = ((x, 190), (x - 14, 150), (x + 14, 112), (x - 8, 72))
        c.crayon("#ffffff", 7, *points)
    c.disc("#3d8f6c", 560, 384, 26, 46)
    c.disc("#6aa36f", 582, 392, 24, 40)


def bricks(c: Canvas) -> None:
    """Draw a space ship built of bricks."""
    c.fade("#dfe7f2", "#eef1f4", 0, 300)
    _wood(c, 298)
    c.disc("#b8865a", 330, 404, 220, 18)

    def brick(colour: str, dark: str, x: float, y: float, studs: int) -> None:
        c.box(colour, x, y, 34 * studs, 36, 3)
        c.box(dark, x, y + 29, 34 * studs, 7, 3)
        for n in range(studs):
            c.box(colour, x + 34 * n + 8, y - 9, 18, 12, 3)
            c.line(dark, 1.5, (x + 34 * n + 9, y - 1), (x + 34 * n + 25, y - 1))

    red, blue, sun, white = ("#d9594c", "#a93f35"), ("#2b57c8", "#1f3f92"), ("#f2b63c", "#c08a1d"), ("#f6f3ea", "#cfc9b8")
    for x, y, studs, colour in (
        (126, 358, 3, blue), (420, 358, 3, blue), (212, 358, 7, white), (178, 322, 9, red), (212, 286, 7, white),
        (246, 250, 5, red), (280, 214, 3, sun), (280, 178, 3, white), (314, 142, 1, red), (92, 322, 2, sun),
        (496, 322, 2, sun),
    ):
        brick(*colour, x, y, studs)
    for x in (258, 348):
        c.disc("#8cc6e0", x + 22, 304, 15)
        c.disc("#d6eef7", x + 17, 299, 5)
    for x in (240, 318, 396):
        c.shape("#f2b63c", (x, 396), (x + 24, 396), (x + 12, 438))
        c.shape("#d9594c", (x + 6, 396), (x + 18, 396), (x + 12, 420))
