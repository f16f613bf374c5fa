"""Read the style sheets as the tests need them: without comments, tokens resolved, colours as numbers."""
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CSS = ROOT / "static" / "css"
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_DECLARATION = re.compile(r"(--[\w-]+)\s*:\s*([^;]+);")


def text(name: str) -> str:
    """Return a sheet without its comments."""
    return _COMMENT.sub("", (CSS / name).read_text(encoding="utf-8"))


def tokens(name: str, selector: str) -> dict[str, str]:
    """Return the custom properties that a sheet gives to one selector."""
    found: dict[str, str] = {}
    for heads, body in _RULE.findall(text(name)):
        if selector in (head.strip() for head in heads.split(",")):
            found.update((key, value.strip()) for key, value in _DECLARATION.findall(body))
    return found


def resolved(meanings: dict[str, str], name: str) -> str:
    """Follow a token to the colour behind it, as six hexadecimal digits."""
    value = meanings[name]
    while value.startswith("var("):
        value = meanings[value[4:-1]]
    digits = value.removeprefix("#")
    return digits if len(digits) == 6 else "".join(d * 2 for d in digits)


def contrast(one: str, other: str) -> float:
    """Return the WCAG contrast of two colours, 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(digits: str) -> float:
    channels = [int(digits[i:i + 2], 16) / 255 for i in (0, 2, 4)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
