"""What the inbox says of a child's contact, to who may still know of that child."""
from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from django.urls import reverse
from django.utils.translation import gettext as _

from accounts.access import Standing
from accounts.models import Person
from notifications import texts
from notifications.texts import Line
from visits.access import placements_seen_by


def register() -> None:
    """Make the room's notices known; called once at start."""
    texts.register("contact_interrupted", _interrupted)
    texts.register("contact_restored", _restored)
    texts.register("order_applied", _applied)
    texts.register("contact_interrupted_for_you", _changed)
    texts.register("contact_restored_for_you", _changed)


def _interrupted(actor: Standing, object_ids: Sequence[UUID], *, now: datetime) -> Mapping[UUID, Line]:
    return _of_team(actor, object_ids, _("Contact of %(name)s is interrupted. A note to the judge is due."))


def _restored(actor: Standing, object_ids: Sequence[UUID], *, now: datetime) -> Mapping[UUID, Line]:
    return _of_team(actor, object_ids, _("Contact of %(name)s is open again."))


def _applied(actor: Standing, object_ids: Sequence[UUID], *, now: datetime) -> Mapping[UUID, Line]:
    return _of_team(actor, object_ids, _("A decision for %(name)s is in application."))


def _changed(actor: Standing, object_ids: Sequence[UUID], *, now: datetime) -> Mapping[UUID, Line]:
    """Say to a relative that something changed: what and why stand on their own page."""
    mine = [child_id for child_id in object_ids if child_id in actor.children]
    names = dict(Person.objects.filter(id__in=mine).values_list("id", "first_name"))
    text = _("What you can do with %(name)s has changed.")
    return {
        child: Line(text % {"name": name}, f"{reverse('visits:index')}?child={child}")
        for child, name in names.items()
    }


def _of_team(actor: Standing, child_ids: Sequence[UUID], text: str) -> Mapping[UUID, Line]:
    seen = [row.child for row in placements_seen_by(actor).filter(child__in=list(child_ids))]
    return {
        child.id: Line(text % {"name": child.first_name}, reverse("visits:child", args=[child.id]))
        for child in seen
    }
