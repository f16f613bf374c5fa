"""The living page of the design: every component in every state, for those who build and those who choose."""
import re
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

from django import forms
from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.contrib.staticfiles import finders
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _

from lib import clock

_PLACES = (
    ("home", "Accueil", 0), ("group", "Groupes", 0), ("book", "Journal", 0),
    ("talk", "Parler", 2), ("me", "Moi", 0),
)
_COLOURS = {
    _("Surfaces"): ("ground", "sheet", "well", "place", "rule", "edge"),
    _("Words"): ("ink", "ink-soft"),
    _("Acting"): ("act", "act-strong", "act-tint"),
    _("People, the line"): ("people", "people-tint", "line"),
    _("States"): ("ok", "ok-tint", "wait", "wait-tint", "stop", "stop-tint"),
}


@dataclass(frozen=True, slots=True)
class Somebody:
    """A person of the page, with no account behind."""

    first_name: str
    face: dict[str, Any] = field(default_factory=dict)


def _person(name: str, head: str, colours: str, extra: str = "") -> Somebody:
    skin, hair, top, bg, wear = map(int, colours)
    return Somebody(name, {
        "head": head, "skin": skin, "hair": hair, "top": top, "bg": bg, "wear": wear, "extra": extra,
    })


NADIA = _person("Nadia", "h-bun", "31350")
LINA = _person("Lina", "h-bob", "21421", "x-flower")
YANIS = _person("Yanis", "h-curls", "31130")
SARAH = _person("Sarah", "h-bun", "41233", "x-flower")
SAMIA = _person("Samia", "h-scarf", "21234")
MARC = _person("Marc", "h-beard", "12140")
TOM = _person("Tom", "h-curls", "22511", "x-phones")
AWA = _person("Awa", "h-afro", "41540", "x-glasses")
_PAPERS = [
    {"paper": "blue", "head": "h-curls"},
    {"paper": "rose", "head": "h-bob", "extra": "x-flower"},
    {"paper": "mint", "head": "h-cap"},
    {"paper": "sun", "head": "h-wavy", "extra": "x-glasses"},
]


class _Sample(forms.Form):
    name = forms.CharField(label=_("Sign-in name"), help_text=_("The one on the card received on arrival."))
    code = forms.CharField(label=_("Code"), required=False)
    place = forms.ChoiceField(label=_("Place"), choices=[("a", "Le Nid"), ("b", "Le Vallon")])
    who = forms.ChoiceField(
        label=_("Who sees this?"),
        widget=forms.RadioSelect,
        choices=[("all", _("Everybody who reads the journal")), ("team", _("The team only"))],
    )
    shared = forms.BooleanField(label=_("Shared device: closes after 2 minutes"), required=False)
    words = forms.CharField(label=_("A word"), required=False, widget=forms.Textarea(attrs={"rows": 3}))


def _drawn(kind: str) -> list[str]:
    """Return the names of all drawings of a kind, from the sprite itself: nothing drawn is left unseen."""
    sprite = Path(str(finders.find("sprite.svg"))).read_text(encoding="utf-8")
    return re.findall(rf'<symbol id="{kind}-([\w-]+)"', sprite)


def _samples() -> list[_Sample]:
    typed = {"name": "", "who": "team", "code": "4F2K", "words": "Demain, on part à 9 h.", "shared": "on"}
    wrong = _Sample({f"wrong-{key}": value for key, value in typed.items()}, prefix="wrong")
    wrong.is_valid()
    return [_Sample(prefix="right", initial={"who": "all"}), wrong]


def _week() -> list[dict[str, Any]]:
    start = clock.today()
    faces = {2: SAMIA, 3: TOM, 6: SAMIA}
    return [{"day": start + timedelta(days=n), "who": faces.get(n), "current": n == 2} for n in range(7)]


@login_not_required
def page(request: HttpRequest) -> HttpResponse:
    """Show every component; only where the embedded key says that all people are invented."""
    if not (settings.DEBUG or settings.SECRET_KEY == settings.EMBEDDED_KEY):
        raise Http404
    now = clock.now()
    saturday = now.replace(hour=8, minute=0) + timedelta(days=2)
    return render(request, "design/index.html", {
        "nav": [
            {"url": f"#{name}", "icon": name, "label": label, "current": name == "group", "count": count}
            for name, label, count in _PLACES
        ],
        "nadia": NADIA, "lina": LINA, "yanis": YANIS, "sarah": SARAH,
        "samia": SAMIA, "marc": MARC, "tom": TOM, "awa": AWA,
        "people": [YANIS, SARAH, LINA, NADIA, MARC],
        "cast": [LINA, YANIS, SARAH, NADIA, MARC, SAMIA, TOM, AWA],
        "papers": _PAPERS, "colours": _COLOURS,
        "icons": _drawn("i"), "scenes": _drawn("e"), "stickers": _drawn("s"),
        "forms": _samples(), "week": _week(), "now": now, "yesterday": now - timedelta(days=1),
        "earlier": now - timedelta(minutes=20),
        "saturday": saturday, "saturday_end": saturday + timedelta(minutes=90),
    })
