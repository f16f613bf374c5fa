"""A sheet of 640 by 480 to draw on with flat colours; larger inside, so that edges come out smooth."""
from collections.abc import Sequence
from math import cos, pi, sin
from random import Random

from PIL import Image, ImageDraw

WIDTH, HEIGHT = 640, 480
_SCALE, _REDUCE = 3, 2
Point = tuple[float, float]


class Canvas:
    """Draw in a picture's own units; chance is seeded, so that it comes out the same everywhere."""

    def __init__(self) -> None:
        self._image = Image.new("RGB", (WIDTH * _SCALE, HEIGHT * _SCALE), "#ffffff")
        self._draw = ImageDraw.Draw(self._image)
        self.chance = Random(7)  # noqa: S311  for the wobble of a pencil

    def fade(self, top: str, bottom: str, start: float = 0, end: float = HEIGHT) -> None:
        """Fill a band with one colour turning into another."""
        first, last = (Image.new("RGB", (1, 1), colour) for colour in (top, bottom))
        band = Image.new("RGB", (1, 2))
        band.paste(first, (0, 0))
        band.paste(last, (0, 1))
        size = (WIDTH * _SCALE, round((end - start) * _SCALE))
        self._image.paste(band.resize(size, Image.Resampling.BILINEAR), (0, round(start * _SCALE)))

    def shape(self, colour: str, *points: Point) -> None:
        """Fill a polygon."""
        self._draw.polygon(_scaled(points), fill=colour)

    def box(self, colour: str, x: float, y: float, width: float, height: float, round_: float = 0) -> None:
        """Fill a rectangle, with rounded corners."""
        self._draw.rounded_rectangle(_scaled([(x, y), (x + width, y + height)]), round_ * _SCALE, fill=colour)

    def disc(self, colour: str, x: float, y: float, rx: float, ry: float | None = None) -> None:
        """Fill a circle or an ellipse around its middle."""
        tall = rx if ry is None else ry
        self._draw.ellipse(_scaled([(x - rx, y - tall), (x + rx, y + tall)]), fill=colour)

    def ring(self, colour: str, x: float, y: float, radius: float, width: float) -> None:
        """Draw a circle's outline."""
        box = _scaled([(x - radius, y - radius), (x + radius, y + radius)])
        self._draw.ellipse(box, outline=colour, width=round(width * _SCALE))

    def line(self, colour: str, width: float, *points: Point) -> None:
        """Draw a line with round ends and corners."""
        self._draw.line(_scaled(points), fill=colour, width=round(width * _SCALE), joint="curve")
        for x, y in points:
            self.disc(colour, x, y, width / 2)

    def hill(self, colour: str, *points: Point) -> None:
        """Fill what lies under a soft line through points, down to the sheet's edge."""
        self.shape(colour, *softened(points), (points[-1][0], HEIGHT), (points[0][0], HEIGHT))

    def crayon(self, colour: str, width: float, *points: Point) -> None:
        """Draw as a child's hand does: twice, and never quite straight."""
        for _ in range(2):
            wobbly = [(x + self.chance.uniform(-2, 2), y + self.chance.uniform(-2, 2)) for x, y in softened(points)]
            self.line(colour, width, *wobbly)

    def finished(self) -> Image.Image:
        """Return the picture, 960 by 720 points."""
        return self._image.resize((WIDTH * _SCALE // _REDUCE, HEIGHT * _SCALE // _REDUCE), Image.Resampling.LANCZOS)


def softened(points: Sequence[Point], steps: int = 10) -> list[Point]:
    """Return a line through points with round bends (Catmull-Rom)."""
    full = [points[0], *points, points[-1]]
    soft = [
        _between(full[n], full[n + 1], full[n + 2], full[n + 3], step / steps)
        for n in range(len(points) - 1) for step in range(steps)
    ]
    return [*soft, points[-1]]


def arc(x: float, y: float, radius: float, start: float, end: float) -> list[Point]:
    """Return points of a circle from one angle to another, in turns clockwise from the right."""
    turns = [start + (end - start) * n / 24 for n in range(25)]
    return [(x + radius * cos(2 * pi * t), y + radius * sin(2 * pi * t)) for t in turns]


def _between(a: Point, b: Point, c: Point, d: Point, t: float) -> Point:
    x, y = (
        (2 * q + (r - p) * t + (2 * p - 5 * q + 4 * r - s) * t**2 + (3 * q - p - 3 * r + s) * t**3) / 2
        for p, q, r, s in zip(a, b, c, d, strict=True)
    )
    return x, y


def _scaled(points: Sequence[Point]) -> list[Point]:
    return [(x * _SCALE, y * _SCALE) for x, y in points]
