"""6. The team lead reads who wrote, held, decided and interrupted, and when; a command finds what was altered."""
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Page, expect

from config.demo.cast import BY_NAME
from make.house import ROOT
from tests.servers import World
from tests.stories.acts import NID, NUMBER, bubble, open_ticket, publish, say
from tests.stories.stage import Stage

HELD = f"Mon numéro pour samedi : {NUMBER}"


def line(page: Page, who: str, words: str) -> None:
    """Assert that the page says who did what, and when."""
    act = page.locator(".act", has_text=who).filter(has_text=words).first
    expect(act).to_be_visible()
    assert "14" in act.locator("time").inner_text()


def verify(world: World) -> subprocess.CompletedProcess[str]:
    """Run the command that verifies the trail."""
    words = [sys.executable, "manage.py", "trail", "verify"]
    return subprocess.run(words, cwd=ROOT, env=world.env, capture_output=True, text=True, check=False)


def alter(folder: Path) -> None:
    """Change a decision of the trail as somebody with the file and bad will would: the guards down first."""
    with sqlite3.connect(folder / "db.sqlite3") as database:
        guards = database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'trail_entry'")
        for (name,) in guards.fetchall():
            database.execute(f'DROP TRIGGER "{name}"')
        changed = database.execute("UPDATE trail_entry SET verb = 'text_refused' WHERE verb = 'text_published'")
        assert changed.rowcount


def test_the_lead_reads_what_happened_and_a_command_finds_what_was_altered(
    play: Callable[..., Stage], tmp_path: Path
) -> None:
    stage = play()
    lina, nadia, marc = stage.phone("lina"), stage.desktop("nadia"), stage.desktop("marc")
    lina.goto(NID)
    say(lina, HELD)
    lina.get_by_test_id("send-anyway").click()
    expect(bubble(lina, NUMBER)).to_have_attribute("data-state", "held")
    nadia.goto("/desk/")
    open_ticket(nadia, NUMBER)
    publish(nadia)
    marc.goto(f"/children/{BY_NAME['lina'].id}/contact/{BY_NAME['samia'].id}/interrupt/")
    marc.locator("button.btn--stop").click()
    expect(marc).to_have_url(f"{stage.url}/children/{BY_NAME['lina'].id}/contact/")

    marc.goto("/unit/")
    marc.locator("a[href='/trail/']").click()
    line(marc, "Lina", "a écrit un message")
    line(marc, "Lina", "attend")
    line(marc, "Nadia", "a publié un texte")
    line(marc, "Marc", "interrompu")
    assert NUMBER not in marc.locator("main").inner_text(), "the trail keeps no text"

    whole = verify(stage.world)
    assert (whole.returncode, whole.stderr) == (0, ""), whole.stderr
    copy = stage.world.copy(tmp_path / "altered")
    alter(copy.folder)
    altered = verify(copy)
    assert altered.returncode == 1
    assert "broken" in altered.stderr
    assert verify(stage.world).returncode == 0
