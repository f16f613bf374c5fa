"""On paper: what children draw for somebody."""
from config.demo.drawings.canvas import Canvas, arc

RED, BLUE, SUN, GREEN, VIOLET, BROWN = "#d8453c", "#2f5bcf", "#f0ae2e", "#3b8d62", "#7a4fb0", "#8a5a3c"


def _sheet(c: Canvas) -> None:
    """Lay a sheet of paper on a table."""
    c.fade("#c9a37a", "#ba9166")
    for y in (96, 276, 420):
        c.line("#b58b60", 4, (0, y), (220, y + 8), (430, y - 6), (640, y + 4))
    c.shape("#a98055", (82, 52), (566, 36), (580, 446), (90, 452))
    c.shape("#fffdf6", (76, 44), (560, 28), (574, 436), (84, 446))


def _person(c: Canvas, colour: str, x: float, y: float, size: float) -> None:
    c.crayon(colour, 5, *arc(x, y, size * 0.24, 0, 1))
    c.crayon(colour, 5, (x, y + size * 0.24), (x, y + size * 0.75))
    c.crayon(colour, 5, (x - size * 0.3, y + size * 0.5), (x, y + size * 0.36), (x + size * 0.3, y + size * 0.5))
    c.crayon(colour, 5, (x - size * 0.2, y + size * 1.1), (x, y + size * 0.74), (x + size * 0.2, y + size * 1.1))
    c.crayon(colour, 3, *arc(x, y, size * 0.11, 0.08, 0.42))


def _sun(c: Canvas, x: float, y: float) -> None:
    c.crayon(SUN, 6, *arc(x, y, 28, 0, 1))
    for n in range(9):
        c.crayon(SUN, 5, arc(x, y, 38, n / 9, n / 9)[0], arc(x, y, 56, n / 9, n / 9)[0])


def house(c: Canvas) -> None:
    """Draw a grandmother's house as it is remembered, without its chimney."""
    _sheet(c)
    _sun(c, 484, 104)
    c.crayon(RED, 6, (156, 218), (258, 122), (362, 212))
    c.crayon(BLUE, 6, (174, 206), (178, 340), (346, 334), (344, 204))
    c.crayon(BROWN, 6, (240, 338), (238, 272), (286, 270), (288, 336))
    c.crayon(BROWN, 4, *arc(276, 306, 4, 0, 1))
    for x in (196, 300):
        c.crayon(VIOLET, 5, (x, 226), (x + 30, 225), (x + 31, 254), (x, 255), (x, 226))
        c.crayon(VIOLET, 3, (x + 15, 226), (x + 15, 254))
    c.crayon(GREEN, 6, (106, 348), (200, 340), (330, 344), (440, 336), (546, 342))
    for x in range(116, 540, 34):
        c.crayon(GREEN, 4, (x, 344), (x + 7, 322))
    c.crayon(BROWN, 7, (454, 336), (452, 258))
    c.crayon(GREEN, 6, *arc(452, 226, 42, 0, 1))
    for x, y in ((436, 214), (464, 236), (458, 204)):
        c.crayon(RED, 5, *arc(x, y, 5, 0, 1))
    c.crayon(RED, 4, *arc(398, 318, 8, 0, 1))
    c.crayon(GREEN, 4, (398, 328), (398, 342))
    c.crayon(BROWN, 4, (262, 342), (250, 380), (276, 420))
    c.crayon(BROWN, 4, (286, 340), (290, 376), (322, 414))


def family(c: Canvas) -> None:
    """Draw a mother, a sister and a brother hand in hand, under a rainbow."""
    _sheet(c)
    for n, colour in enumerate((RED, SUN, GREEN, BLUE, VIOLET)):
        c.crayon(colour, 7, *arc(318, 262, 190 - 15 * n, 0.52, 0.98))
    _person(c, VIOLET, 250, 240, 130)
    _person(c, RED, 336, 270, 104)
    _person(c, BLUE, 412, 292, 86)
    c.crayon(BROWN, 5, *arc(250, 234, 36, 0.45, 1.05))
    c.crayon(BROWN, 5, (312, 268), (304, 306))
    c.crayon(BROWN, 5, (360, 268), (368, 306))
    c.crayon(SUN, 4, *arc(362, 248, 7, 0, 1))
    c.crayon(GREEN, 6, (112, 398), (250, 388), (400, 394), (544, 384))
    for x, y in ((140, 370), (506, 352), (474, 366)):
        c.crayon(RED, 5, *arc(x, y, 9, 0, 1))
        c.crayon(GREEN, 4, (x, y + 10), (x, y + 28))
    c.crayon(RED, 5, (160, 318), (146, 302), (134, 316), (160, 346), (184, 316), (172, 302), (160, 318))


def rocket(c: Canvas) -> None:
    """Draw a rocket for the Moon, with a cat at the window."""
    _sheet(c)
    c.crayon(BLUE, 6, (290, 350), (276, 230), (318, 104), (362, 228), (352, 348), (290, 350))
    c.crayon(RED, 6, (286, 190), (318, 104), (350, 188), (286, 190))
    c.crayon(RED, 6, (284, 296), (236, 360), (290, 350))
    c.crayon(RED, 6, (356, 294), (406, 354), (352, 348))
    c.crayon(VIOLET, 5, *arc(320, 244, 26, 0, 1))
    c.crayon(BROWN, 4, (306, 242), (306, 228), (316, 236), (326, 236), (336, 228), (335, 244))
    c.crayon(BROWN, 4, *arc(320, 250, 14, 0, 0.5))
    for x, colour in ((300, SUN), (320, RED), (342, SUN)):
        c.crayon(colour, 6, (x, 358), (x - 6, 388), (x + 3, 414))
    c.crayon(SUN, 6, *arc(480, 110, 42, 0.1, 0.72))
    c.crayon(SUN, 5, *arc(500, 102, 34, 0.22, 0.62))
    for x, y in ((150, 110), (202, 200), (140, 290), (456, 250), (500, 360), (216, 92)):
        c.crayon(SUN, 4, (x - 9, y), (x + 9, y))
        c.crayon(SUN, 4, (x, y - 9), (x, y + 9))
    c.crayon(GREEN, 6, *arc(150, 410, 60, 0.55, 0.95))
