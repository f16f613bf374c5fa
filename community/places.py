"""Groups and forums as places that an invitation opens."""
from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from django.db.models import Q
from django.urls import reverse

from accounts.access import Standing
from accounts.models import Invitation, Person
from accounts.roles import TEAM, Role
from community.actions import admit
from community.models import Space


class SpacePlace:
    """A space that somebody of its team, or a host of its association, invites people into."""

    name = "space"

    def choices_for(self, actor: Standing, role: Role) -> Sequence[tuple[UUID, str]]:
        """Return the spaces the actor may invite into, with their names."""
        mine = Q(unit__in=actor.units(*TEAM)) | Q(unit=None, organisation__in=actor.organisations(Role.HOST))
        return list(Space.objects.filter(mine).order_by("name").values_list("id", "name"))

    def admit(self, person: Person, place_id: UUID, invitation: Invitation, *, now: datetime) -> None:
        """Let the newcomer in."""
        admit(person, place_id, invitation, now=now)

    def home_of(self, place_id: UUID) -> tuple[UUID, UUID | None]:
        """Return the organisation and the unit of a space."""
        return Space.objects.values_list("organisation_id", "unit_id").get(id=place_id)

    def url(self, place_id: UUID) -> str:
        """Return the page of the space."""
        kind = Space.objects.values_list("kind", flat=True).get(id=place_id)
        return reverse("community:group" if kind == Space.Kind.GROUP else "community:forum", args=[place_id])
