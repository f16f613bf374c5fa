"""French is whole: every sentence of the code is there, translated, sure, and compiled."""
import shutil
from pathlib import Path

import polib
import pytest
from django.core.management import call_command

from tests.needs import need

ROOT = Path(__file__).resolve().parent.parent
PO = ROOT / "locale" / "fr" / "LC_MESSAGES" / "django.po"
SKIPPED = shutil.ignore_patterns(
    ".*", "node_modules", "var", "tests", "bench", "make", "deploy", "static", "requirements", "*.mo", "__pycache__",
)


def sentences(catalogue: polib.POFile | polib.MOFile) -> dict[tuple[str, str], object]:
    return {
        (entry.msgctxt or "", entry.msgid): entry.msgstr or dict(entry.msgstr_plural)
        for entry in catalogue if not getattr(entry, "obsolete", False) and entry.msgid
    }


def test_every_sentence_is_translated_and_sure() -> None:
    catalogue = polib.pofile(str(PO))
    assert [e.msgid for e in catalogue.untranslated_entries()] == []
    assert [e.msgid for e in catalogue.fuzzy_entries()] == []


def test_placeholders_are_those_of_the_sentence() -> None:
    """A placeholder lost in French would hide a name or an hour; one too many is an error page."""
    import re

    placeholder = re.compile(r"%\(\w+\)[sd]|\{\w*\}")
    wrong = []
    for entry in polib.pofile(str(PO)):
        said = set(placeholder.findall(entry.msgid + entry.msgid_plural))
        for text in entry.msgstr_plural.values() or [entry.msgstr]:
            if not set(placeholder.findall(text)) <= said:
                wrong.append(entry.msgid)
    assert not wrong


def test_what_is_compiled_is_what_is_written() -> None:
    """The .mo is committed, since a bare machine has no msgfmt: it must not lag behind."""
    assert sentences(polib.mofile(str(PO.with_suffix(".mo")))) == sentences(polib.pofile(str(PO)))


@pytest.mark.alone
def test_no_sentence_of_the_code_is_missing(tmp_path: Path, settings: object, monkeypatch: pytest.MonkeyPatch) -> None:
    """Extracts anew from a copy of the code, as the translator would."""
    need("xgettext")
    copy = tmp_path / "house"
    shutil.copytree(ROOT, copy, ignore=SKIPPED)
    settings.LOCALE_PATHS = [str(copy / "locale")]  # type: ignore[attr-defined]
    monkeypatch.chdir(copy)
    call_command("makemessages", locale=["fr"], no_obsolete=True, no_location=True, verbosity=0)
    fresh = sentences(polib.pofile(str(copy / "locale" / "fr" / "LC_MESSAGES" / "django.po")))
    missing = set(fresh) - set(sentences(polib.pofile(str(PO))))
    assert not missing, f"Not in locale/fr: {missing}"
