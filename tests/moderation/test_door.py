"""The one door: what becomes of a text, and what its author and the desk learn of it."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.test import override_settings

from accounts.access import Refused
from accounts.roles import Role
from moderation.actions import withdraw
from moderation.door import nudge
from moderation.models import Alert, Item, Wording
from moderation.states import Mode, State
from realtime.models import Event
from tests.moderation.world import NOON, NUMBER, World
from trail.models import Entry


def events(stream: str) -> list[str]:
    return list(Event.objects.filter(stream__key=stream).order_by("number").values_list("verb", flat=True))


def test_a_harmless_text_is_published_and_leaves_nothing_at_the_desk(world: World) -> None:
    verdict = world.send(world.lina, "On cuisine des crêpes samedi ?")
    assert (verdict.state, verdict.item_id) == (State.PUBLISHED, None)
    assert not Item.objects.exists()


def test_a_telephone_number_waits_says_why_and_appears_at_the_desk(world: World) -> None:
    verdict = world.send(world.lina, NUMBER)
    item = world.item(verdict)
    assert verdict.state == State.HELD
    assert verdict.reasons
    assert item.labels == ["contact_details"]
    assert NUMBER[item.findings[0]["start"] : item.findings[0]["end"]] == "06 39 98 12 34"
    assert events(f"desk:{world.nest.id}:team") == ["ItemTakenIn"]
    assert Entry.objects.filter(verb="text_held", actor=world.lina.id, place=world.nest.id).count() == 1


def test_contact_and_moderation_both_hold_in_one_item_with_both_reasons(world: World) -> None:
    verdict = world.send(
        world.samia,
        NUMBER,
        context="journal",
        mode=Mode.BEFORE,
        role=Role.RELATIVE,
        contact="hold",
        contact_reason="L’équipe lit d’abord : c’est dans la décision.",
    )
    item = world.item(verdict)
    assert (item.contact_held, item.mode_held) == (True, True)
    assert verdict.reasons[0] == "L’équipe lit d’abord : c’est dans la décision."
    assert len(verdict.reasons) == 2
    assert Item.objects.count() == 1


def test_a_number_split_over_messages_is_read_as_one_text(world: World) -> None:
    assert world.send(world.lina, "98 12 34").state == State.PUBLISHED
    verdict = world.send(world.lina, "98 12 34", recent=("mon num c’est 06 39",))
    assert verdict.state == State.HELD
    assert "contact_details" in world.item(verdict).labels


@pytest.mark.parametrize("mode", Mode)
def test_what_cannot_be_analysed_in_time_is_held_in_every_mode(world: World, mode: Mode) -> None:
    assert world.send(world.lina, "On cuisine samedi ?", mode=Mode.FILTERED).state == State.PUBLISHED
    with override_settings(MODERATION_ANALYSIS_SECONDS=0):
        verdict = world.send(world.lina, "On cuisine samedi ?", mode=mode)
    assert verdict.state == State.HELD
    assert world.item(verdict).analysis_failed


def test_a_text_too_long_to_be_analysed_at_once_is_held(world: World) -> None:
    assert world.send(world.lina, "ha" * 10_001).state == State.HELD


def test_an_analysis_that_breaks_holds_the_text_and_logs_no_word_of_it(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    verdict = world.send(world.lina, "Le secret de Lina", names=(None,))
    assert verdict.state == State.HELD
    assert "held" in caplog.text
    assert "secret" not in caplog.text


def test_a_cry_for_help_calls_an_adult_and_is_answered_without_a_reproach(world: World) -> None:
    verdict = world.send(world.lina, "j’en peux plus j’ai envie de mourir, mon num 06 39 98 12 34")
    item = world.item(verdict)
    assert (verdict.state, verdict.alert, verdict.help_call) == (State.HELD, True, True)
    assert "contact_details" in item.labels
    assert not any("number" in reason or "numéro" in reason for reason in verdict.reasons)
    assert Alert.objects.get().item_id == item.id
    assert events(f"desk:{world.nest.id}:calls") == ["AlertRaised"]


def test_who_is_suspected_of_grooming_learns_only_that_a_person_reads(world: World) -> None:
    text = "je te fais un cadeau secret si tu viens seule chez moi, ne le dis à personne"
    verdict = world.send(world.samia, text, role=Role.RELATIVE)
    assert verdict.state == State.HELD
    assert "grooming" in world.item(verdict).labels
    assert not verdict.help_call
    assert len(verdict.reasons) == 1
    assert nudge(text, standing=world.standing(world.samia), context="youth_group", role=Role.RELATIVE) is None


def test_an_educators_phone_number_waits_for_a_colleague_and_never_for_themselves(world: World) -> None:
    verdict = world.send(world.nadia, NUMBER, confirmed=True)
    assert verdict.state == State.HELD
    assert events(f"desk:{world.nest.id}:team") == []
    assert events(f"desk:{world.nadia.id}:own") == []
    assert events(f"desk:{world.marc.id}:own") == ["ItemTakenIn"]


def test_danger_written_by_staff_goes_to_the_organisations_leads_too(world: World) -> None:
    verdict = world.send(world.remi, "si tu parles je vais te tuer ce soir avec mon couteau")
    assert verdict.alert
    assert world.item(verdict).to_management
    assert events(f"desk:{world.odette.id}:owncalls") == ["AlertRaised"]
    assert events(f"desk:{world.remi.id}:owncalls") == []


def test_what_accuses_an_educator_goes_past_them(world: World) -> None:
    verdict = world.send(world.lina, "mon éduc me frappe, c’est Nadia")
    assert verdict.alert
    assert events(f"desk:{world.nest.id}:calls") == []
    assert events(f"desk:{world.nadia.id}:owncalls") == []
    assert events(f"desk:{world.remi.id}:owncalls") == ["AlertRaised"]


def test_a_reworded_text_passes_the_door_again_and_its_first_wording_is_kept(world: World) -> None:
    first = world.send(world.lina, NUMBER)
    item = world.item(first)
    again = world.send(
        world.lina,
        "J’ai le numéro de la fille du club",
        object_id=item.object_id,
        now=NOON + timedelta(minutes=5),
    )
    item.refresh_from_db()
    assert again.state == State.PUBLISHED
    assert (item.state, item.open, item.version) == (State.PUBLISHED, False, 2)
    assert Wording.objects.get().text == NUMBER
    assert events(f"desk:{world.nest.id}:team") == ["ItemTakenIn", "ItemTakenIn"]


def test_other_words_after_an_alert_still_wait_for_a_person(world: World) -> None:
    first = world.send(world.lina, "j’ai envie de mourir")
    again = world.send(world.lina, "non rien, tout va bien", object_id=world.item(first).object_id)
    assert again.state == State.HELD
    assert Alert.objects.count() == 1
    assert world.item(first).help_call


def test_a_text_is_taken_back_while_it_waits_and_the_alert_stays(world: World) -> None:
    verdict = world.send(world.lina, "j’ai envie de mourir")
    item = world.item(verdict)
    withdraw(world.standing(world.lina), "note", item.object_id, now=NOON)
    item.refresh_from_db()
    assert (item.state, item.open) == (State.WITHDRAWN, False)
    assert world.kind.notes[item.object_id].state == State.WITHDRAWN
    assert Alert.objects.filter(closed_at=None).count() == 1


def test_nobody_sends_somebody_elses_text_again(world: World) -> None:
    verdict = world.send(world.lina, NUMBER)
    with pytest.raises(Refused):
        world.send(world.yanis, "autre chose", object_id=world.item(verdict).object_id)


def test_a_refused_submission_leaves_nothing_half_written(world: World) -> None:
    verdict = world.send(world.lina, NUMBER)
    before = (Entry.objects.count(), Event.objects.count(), Wording.objects.count())
    with pytest.raises(Refused):
        world.send(world.yanis, "autre chose", object_id=world.item(verdict).object_id)
    assert (Entry.objects.count(), Event.objects.count(), Wording.objects.count()) == before


def test_the_nudge_shows_what_a_text_reveals_and_never_a_call_for_help_as_a_fault(world: World) -> None:
    lina = world.standing(world.lina)
    shown = nudge(NUMBER, standing=lina, context="youth_group")
    assert shown is not None
    assert shown.sentences
    assert not shown.help
    assert nudge("On cuisine samedi ?", standing=lina, context="youth_group") is None
    cry = nudge("j’ai envie de mourir", standing=lina, context="youth_group")
    assert cry is not None
    assert (cry.sentences, cry.help) == ((), True)


def test_a_picture_of_a_young_person_waits_and_says_so(world: World) -> None:
    verdict = world.send(world.lina, "Regardez", has_picture=True)
    assert verdict.state == State.HELD
    assert verdict.reasons
    assert world.send(world.nadia, "Regardez", has_picture=True).state == State.PUBLISHED


def test_a_full_name_in_the_forum_waits_for_the_host(world: World) -> None:
    verdict = world.send(
        world.ines,
        "Je connais bien Lina Moreau",
        context="forum",
        desk=world.space_desk,
        names=("Lina Moreau",),
        confirmed=True,
        object_id=uuid4(),
    )
    assert verdict.state == State.HELD
    assert events(f"desk:{world.house.id}:team") == ["ItemTakenIn"]
