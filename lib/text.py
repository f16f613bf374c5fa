"""What people write, made safe and readable once, when it is written."""
from unicodedata import category

import bleach
from django.utils.html import escape, linebreaks
from django.utils.safestring import SafeString, mark_safe

_TAGS = frozenset({"p", "br"})


def clean(text: str) -> str:
    """Return a text as it is kept: one kind of line end, no control characters, no blank edges.

    French telephones type no-break spaces before ? and !: they stay.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(c for c in lines if c in "\n\t\u200d" or c.isprintable() or category(c) == "Zs").strip()


def to_html(text: str) -> SafeString:
    """Return a kept text as paragraphs, everything else escaped (threat 27)."""
    html = bleach.clean(linebreaks(escape(text)), tags=_TAGS, attributes={}, strip=True)
    return mark_safe(html)  # noqa: S308  cleaned on the line above


def kept(html: str) -> SafeString:
    """Return paragraphs that `to_html` made when they were written, as a page takes them."""
    return mark_safe(html)  # noqa: S308  made by `to_html`, stored, never typed
