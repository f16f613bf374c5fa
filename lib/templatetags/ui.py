"""Template words of the interface: icons, faces, the line, days and hours."""
from collections.abc import Mapping
from datetime import date, datetime
from functools import lru_cache
from typing import Any

from django import template
from django.templatetags.static import static
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from lib import dates

register = template.Library()

# Icons that point along the line of reading turn round in a page written from right to left.
_TURNING = frozenset({"back", "leave", "list", "next", "volume"})
_FACE_KEYS = ("paper", "skin", "hair", "top", "bg", "wear")
# Somebody who has not drawn a face yet.
_PLAIN_FACE = {"head": "h-wavy", "skin": 2, "hair": 1, "top": 1, "bg": 1}


@register.simple_tag
def icon(name: str, label: str = "", css: str = "") -> SafeString:
    """Draw an icon of the sprite, silent beside a word; give a label where it stands alone."""
    return _icon(static("sprite.svg"), name, label, css)


@lru_cache(maxsize=512)
def _icon(sprite: str, name: str, label: str, css: str) -> SafeString:
    classes = " ".join(filter(None, ("icon", "icon--turn" if name in _TURNING else "", css)))
    return format_html('<svg class="{}"{}><use href="{}#i-{}"/></svg>', classes, _spoken(label), sprite, name)


@register.simple_tag
def hyphen() -> SafeString:
    """Draw the line under a title."""
    return _drawing(static("sprite.svg"), "hyphen", "hyphen pen", "", "")


@register.simple_tag
def mark() -> SafeString:
    """Draw the line with its loop: the sign of the house, without its name."""
    return _drawing(static("sprite.svg"), "mark", "mark pen", "0 0 96 40", "")


@register.simple_tag
def breath() -> SafeString:
    """Draw the circle one breathes with on the calm page."""
    return _drawing(static("sprite.svg"), "breath", "pen", "0 0 240 240", "")


@register.simple_tag
def wave() -> SafeString:
    """Draw the wave beside a voice message."""
    return format_html(
        '<svg class="voice__wave pen" aria-hidden="true"><use href="{}#wave"/></svg>',
        static("sprite.svg"),
    )


@register.simple_tag
def scene(name: str, css: str = "") -> SafeString:
    """Draw the scene of an empty, closed or broken page."""
    return _drawing(static("sprite.svg"), f"e-{name}", f"scene {css}".strip(), "0 0 320 150", "")


@register.simple_tag
def sticker(name: str, label: str = "", css: str = "") -> SafeString:
    """Draw a sticker; the label says it to those who do not see it."""
    return _drawing(static("sprite.svg"), f"s-{name}", f"sticker {css}".strip(), "", label)


@lru_cache(maxsize=256)
def _drawing(sprite: str, name: str, css: str, box: str, label: str) -> SafeString:
    view = format_html(' viewBox="{}"', box) if box else ""
    spoken = _spoken(label)
    return format_html('<svg class="{}"{}{}><use href="{}#{}"/></svg>', css, view, spoken, sprite, name)


def _spoken(label: str) -> SafeString:
    if label:
        return format_html(' role="img" aria-label="{}"', label)
    return SafeString(' aria-hidden="true"')


@register.simple_tag
def face(who: Any, size: str = "", name: str = "", live: bool = False) -> SafeString:
    """Draw a person's or a pseudonym's face; sizes s, l, xl; `live` adds the dot of who is on duty.

    Takes the face itself or anything that has one. It is silent unless named: the name stands beside it.
    """
    drawn = who if isinstance(who, Mapping) else getattr(who, "face", None)
    parts = drawn if isinstance(drawn, Mapping) and drawn.get("head") else _PLAIN_FACE
    colours = tuple((key, str(parts[key])) for key in _FACE_KEYS if parts.get(key))
    head, extra = str(parts["head"]), str(parts.get("extra") or "")
    drawing = _face(static("sprite.svg"), head, extra, colours, size, name)
    return format_html('<span class="live">{}</span>', drawing) if live else drawing


@lru_cache(maxsize=2048)
def _face(
    sprite: str, head: str, extra: str, colours: tuple[tuple[str, str], ...], size: str, name: str
) -> SafeString:
    drawn = ((sprite, part) for part in ("head", head, extra) if part)
    layers = format_html_join("", '<svg><use href="{}#{}"/></svg>', drawn)
    data = format_html_join("", ' data-{}="{}"', colours)
    css = f"face face--{size}" if size else "face"
    return format_html('<span class="{}"{}{}>{}</span>', css, data, _spoken(name), layers)


@register.filter
def heure(moment: datetime | None) -> str:
    """Show the time of day."""
    return dates.hour(moment) if moment else ""


@register.filter
def jour(when: date | datetime | None) -> str:
    """Show the day with its name."""
    return dates.day(when) if when else ""


@register.filter
def jour_proche(when: date | datetime | None) -> str:
    """Show yesterday, today or tomorrow where they hold, else the day with its name."""
    return dates.relative_day(when) if when else ""


@register.filter
def jour_ligne(when: date | datetime | None) -> str:
    """Show the day on the line between two days of a stream."""
    return dates.day_on_the_line(when) if when else ""


@register.filter
def quand(moment: datetime | None) -> str:
    """Show the day as near as possible and the time."""
    return dates.moment(moment) if moment else ""


@register.filter
def depuis(moment: datetime | None) -> str:
    """Show how long ago."""
    return dates.since(moment) if moment else ""


@register.filter
def dans(when: date | datetime | None) -> str:
    """Show how far a coming day is."""
    return dates.away(when) if when else ""


@register.filter
def plage(start: datetime | None, end: datetime | None) -> str:
    """Show a stretch of time."""
    return dates.span(start, end) if start and end else ""
