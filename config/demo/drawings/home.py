"""At home: the neighbours' cat, a dog on its rug, a seedling, a night light."""
from config.demo.drawings.canvas import Canvas, arc


def cat(c: Canvas) -> None:
    """Draw a cat on the window sill."""
    c.fade("#b9d9e8", "#e9f1e4", 0, 350)
    c.hill("#8fb274", (0, 290), (200, 250), (420, 286), (640, 240))
    c.disc("#5d9160", 90, 210, 70)
    c.line("#7a5238", 16, (90, 250), (90, 340))
    c.box("#f8f4e8", 0, 0, 26, 480)
    c.box("#f8f4e8", 614, 0, 26, 480)
    c.box("#f8f4e8", 0, 0, 640, 22)
    c.box("#f8f4e8", 312, 0, 16, 360)
    c.box("#efe6d2", 0, 352, 640, 26, 4)
    c.fade("#d9c7a8", "#cdb68f", 378, 480)
    c.line("#4a4152", 24, (520, 348), (566, 322), (556, 272), (576, 240))
    c.disc("#5a5062", 446, 286, 82, 76)
    c.disc("#5a5062", 376, 206, 58, 52)
    c.shape("#5a5062", (326, 190), (330, 130), (368, 164))
    c.shape("#5a5062", (384, 164), (424, 130), (428, 190))
    c.shape("#d79a94", (336, 172), (338, 146), (356, 164))
    c.shape("#d79a94", (398, 164), (417, 147), (419, 173))
    c.disc("#f3ede4", 376, 228, 30, 22)
    for x in (354, 398):
        c.disc("#f2c94c", x, 204, 11, 12)
        c.disc("#241f2b", x, 204, 4, 11)
    c.shape("#d79a94", (370, 218), (382, 218), (376, 225))
    for y in (-8, 0, 8):
        c.line("#f3ede4", 1.5, (346, 228), (300, 226 + y))
        c.line("#f3ede4", 1.5, (406, 228), (452, 226 + y))
    c.disc("#f3ede4", 392, 310, 28, 42)
    for x in (376, 418):
        c.disc("#f3ede4", x, 348, 24, 13)
    for x in (470, 492, 512):
        c.line("#463d4f", 7, (x, 236), (x + 6, 262))


def dog(c: Canvas) -> None:
    """Draw a dog asleep on a rug by the stove."""
    c.fade("#efdcc4", "#f4e8d6", 0, 300)
    c.fade("#b98a60", "#a4764e", 300, 480)
    for y in (342, 392, 440):
        c.line("#966a45", 2, (0, y), (640, y))
    c.box("#3a3640", 40, 110, 150, 196, 8)
    c.box("#241f2b", 62, 150, 106, 92, 6)
    for x, height in ((92, 56), (116, 76), (140, 50)):
        c.disc("#e8793a", x, 226, 15, height / 2)
        c.disc("#f9d56b", x, 230, 8, height / 4)
    c.box("#3a3640", 98, 0, 36, 112)
    c.disc("#b5413b", 384, 400, 236, 58)
    c.disc("#d9695c", 384, 398, 210, 48)
    c.disc("#e9b9a0", 384, 396, 176, 37)
    c.disc("#a9683c", 420, 350, 122, 56)
    c.line("#a9683c", 22, (530, 362), (566, 384), (540, 402))
    c.disc("#c58450", 300, 360, 66, 48)
    c.disc("#f1dcc0", 268, 376, 36, 24)
    c.disc("#241f2b", 240, 368, 13, 10)
    c.disc("#7d4a28", 336, 348, 26, 42)
    c.line("#3b2a20", 4, *arc(286, 344, 12, 0.05, 0.45))
    c.line("#3b2a20", 3, *arc(262, 382, 14, 0.05, 0.4))
    for x in (352, 402):
        c.disc("#c58450", x, 402, 36, 14)
    c.line("#2b57c8", 11, (350, 316), (364, 356), (356, 392))
    c.disc("#f2c94c", 366, 372, 8)
    for n, (x, y) in enumerate(((236, 300), (214, 268), (246, 236))):
        c.ring("#ffffff", x, y, 9 + 4 * n, 3)


def seedling(c: Canvas) -> None:
    """Draw a bean that came up in a jar of yoghurt, on a window sill."""
    c.fade("#cfe6ee", "#f4f1df", 0, 340)
    c.disc("#fff3c4", 520, 96, 60)
    c.hill("#b9d3a4", (0, 300), (240, 260), (460, 300), (640, 268))
    c.box("#fdfaf0", 206, 0, 14, 340)
    c.box("#fdfaf0", 0, 152, 640, 12)
    c.box("#efe6d2", 0, 336, 640, 30, 4)
    c.fade("#d9c7a8", "#cdb68f", 366, 480)
    c.disc("#cbb994", 350, 372, 120, 14)
    c.shape("#fdfaf4", (276, 234), (424, 234), (408, 368), (292, 368))
    c.disc("#fdfaf4", 350, 368, 58, 12)
    c.disc("#e9e2d2", 350, 234, 74, 16)
    c.disc("#6d4a33", 350, 236, 66, 12)
    c.box("#d9594c", 282, 282, 134, 36)
    c.disc("#fdfaf4", 350, 300, 14)
    c.line("#5d9160", 9, (350, 234), (346, 190), (356, 146), (350, 108))
    for x, y, side in ((350, 176, -1), (352, 150, 1), (350, 108, -1), (350, 108, 1)):
        tip = (x + 76 * side, y - 30)
        c.shape("#6fa56d", (x, y), (x + 26 * side, y - 34), tip, (x + 44 * side, y - 4))
        c.line("#4d7a4e", 2, (x, y), tip)
    c.line("#8fb0c4", 4, (500, 336), (500, 210))
    c.shape("#f2b63c", (468, 218), (532, 218), (526, 336), (474, 336))
    for y, colour in ((250, "#d9594c"), (276, "#2b57c8"), (302, "#3d8f6c")):
        c.line(colour, 6, (482, y), (518, y))


def night_light(c: Canvas) -> None:
    """Draw a room at night: a window with the moon, a string of lights, a desk lamp."""
    c.fade("#2c2f55", "#453f68", 0, 480)
    c.box("#5a5480", 70, 60, 230, 230, 6)
    c.box("#1d2145", 84, 74, 202, 202)
    c.disc("#f6eec7", 224, 132, 36)
    c.disc("#1d2145", 208, 122, 32)
    for x, y in ((112, 104), (150, 190), (130, 240), (250, 222), (190, 252), (116, 160)):
        c.disc("#f6eec7", x, y, 2.5)
    c.box("#5a5480", 180, 74, 8, 202)
    points = [(x, 34 + 26 * abs(((x / 107) % 1) * 2 - 1) ** 2) for x in range(0, 641, 16)]
    c.line("#201d38", 2, *points)
    for n, (left, high) in enumerate(points[1::3]):
        colour = ("#f9d56b", "#ef8a8f", "#8cc6e0", "#9ed3a4")[n % 4]
        c.disc("#6a6390", left, high + 10, 15)
        c.disc(colour, left, high + 10, 8)
    c.disc("#6b6088", 470, 276, 150, 110)
    c.disc("#857596", 470, 292, 100, 74)
    c.box("#8a5a3c", 330, 372, 310, 22, 3)
    c.box("#6d4229", 350, 394, 18, 86)
    c.box("#6d4229", 602, 394, 18, 86)
    c.line("#d9594c", 9, (520, 368), (548, 300), (496, 250))
    c.box("#d9594c", 488, 360, 66, 12, 5)
    c.shape("#d9594c", (466, 266), (500, 224), (528, 262), (482, 300))
    c.disc("#fff1b8", 478, 288, 15)
    for n, colour in enumerate(("#3d8f6c", "#f2b63c", "#2b57c8")):
        c.box(colour, 366 + 4 * n, 356 - 16 * n, 96 - 8 * n, 16, 3)
    for x, y, colour in ((380, 110, "#ef8a8f"), (440, 96, "#8cc6e0"), (498, 116, "#f9d56b")):
        c.box("#f8f4e8", x, y, 46, 56, 2)
        c.box(colour, x + 5, y + 5, 36, 36)
