"""The living page of the design: every component in every state, for those who build and those who choose."""
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from django import forms
from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _

from lib import clock

_ICONS = (
    "home group book talk me calendar team desk help eye wait back sending send check photo mic sticker play phone sms "
    "pin leave page poll heart live next pen key lock danger limit info close plus retry offline copy bell more trash "
    "flag clock search shield letter sun moon pause list volume globe order house pulse lamp print"
).split()
_HAIR = ("h-bob", "h-curls", "h-cap", "h-scarf", "h-beard", "h-bun", "h-afro", "h-wavy")
_PLACES = (
    ("home", "Accueil", 0), ("group", "Groupes", 0), ("book", "Journal", 0), ("talk", "Parler", 2), ("me", "Moi", 0),
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


NADIA = Somebody("Nadia", {"head": "h-bun", "skin": 3, "hair": 1, "top": 3, "bg": 5})
LINA = Somebody("Lina", {"head": "h-bob", "skin": 2, "hair": 1, "top": 4, "bg": 2, "wear": 1, "extra": "x-flower"})
YANIS = Somebody("Yanis", {"head": "h-curls", "skin": 3, "hair": 1, "top": 1, "bg": 3})
SARAH = Somebody("Sarah", {"head": "h-bun", "skin": 4, "hair": 1, "top": 2, "bg": 3, "wear": 3, "extra": "x-flower"})
SAMIA = Somebody("Samia", {"head": "h-scarf", "skin": 2, "hair": 1, "top": 2, "bg": 3, "wear": 4})
MARC = Somebody("Marc", {"head": "h-beard", "skin": 1, "hair": 2, "top": 1, "bg": 4})
TOM = Somebody("Tom", {"head": "h-curls", "skin": 2, "hair": 2, "top": 5, "bg": 1, "wear": 1, "extra": "x-phones"})
AWA = Somebody("Awa", {"head": "h-afro", "skin": 4, "hair": 1, "top": 5, "bg": 4, "extra": "x-glasses"})
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
        "people": [YANIS, SARAH, LINA, NADIA, MARC], "cast": [LINA, YANIS, SARAH, NADIA, MARC, SAMIA, TOM, AWA],
        "papers": _PAPERS, "hair": _HAIR, "icons": _ICONS, "colours": _COLOURS,
        "scenes": ("birds", "tree", "path", "knot", "gate", "rest", "rain", "letter"),
        "stickers": ("sun", "cat", "birds", "plaster"),
        "forms": _samples(), "week": _week(), "now": now, "yesterday": now - timedelta(days=1),
        "earlier": now - timedelta(minutes=20), "saturday": saturday, "saturday_end": saturday + timedelta(minutes=90),
    })
