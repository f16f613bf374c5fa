"""The only door to a child's rights: the child's team, the referent and their
authority's manager; else it does not exist.

A relative and a child reach their own pages through `request.standing`,
never through this door (threats 10, 13).
"""
from uuid import UUID

from django.db.models import Q, QuerySet

from accounts.access import NotFound, Refused, Standing
from accounts.models import FamilyLink, Membership, Placement
from accounts.queries import in_force, placed
from accounts.roles import TEAM, Role
from visits.models import Order, Suspension

NOBODY = UUID(int=0)


def placements_seen_by(actor: Standing) -> QuerySet[Placement]:
    """Return the placements whose contact somebody answers for, by the child's first name."""
    mine = Q(unit__in=actor.units(*TEAM))
    if actor.has(Role.FOSTER_CARER):
        mine |= Q(foster_carer=actor.id)
    rows = Placement.objects.filter(placed(actor.now)).filter(mine | _of_authority(actor))
    return rows.select_related("child", "unit", "referent").order_by("child__first_name", "id")


def placements_decided_by(actor: Standing) -> QuerySet[Placement]:
    """Return the placements whose contact somebody may interrupt: lead of the unit, referent, manager."""
    return placements_seen_by(actor).filter(Q(unit__in=actor.units(Role.TEAM_LEAD)) | _of_authority(actor))


def placements_entitled_to(actor: Standing) -> QuerySet[Placement]:
    """Return the placements for which somebody enters, reads and applies decisions: referent, manager."""
    return placements_seen_by(actor).filter(_of_authority(actor))


def get_placement_for(actor: Standing, child_id: UUID) -> Placement:
    """Return a child's placement to who accompanies them; NotFound to all others alike."""
    found = placements_seen_by(actor).filter(child_id=child_id).first()
    if found is None:
        raise NotFound
    return found


def get_placement_to_decide(actor: Standing, child_id: UUID) -> Placement:
    """Return a child's placement to who may interrupt contact; Refused to others
    of the team, NotFound to strangers."""
    return _among(placements_decided_by(actor), get_placement_for(actor, child_id))


def get_placement_to_enter(actor: Standing, child_id: UUID) -> Placement:
    """Return a child's placement to who may enter and apply decisions; Refused
    to the team, NotFound to strangers."""
    return _among(placements_entitled_to(actor), get_placement_for(actor, child_id))


def get_link(placement: Placement, relative_id: UUID, actor: Standing) -> FamilyLink:
    """Return the confirmed bond of a child and a relative."""
    links = FamilyLink.objects.filter(confirmed_at__lte=actor.now, ended_at=None).select_related("relative")
    found = links.filter(child=placement.child_id, relative=relative_id).first()
    if found is None:
        raise NotFound
    return found


def get_suspension_to_decide(actor: Standing, suspension_id: UUID) -> tuple[Suspension, Placement]:
    """Return a suspension and the child's placement to who may lift it; one that is not there costs as many queries."""
    row = (
        Suspension.objects.select_related("child", "relative", "made_by", "lifted_by")
        .filter(id=suspension_id)
        .first()
    )
    placement = get_placement_to_decide(actor, row.child_id if row else NOBODY)
    if row is None:
        raise NotFound
    return row, placement


def get_order_to_apply(actor: Standing, order_id: UUID) -> tuple[Order, Placement]:
    """Return an order and the child's placement to another entitled person than who entered it."""
    row = Order.objects.filter(id=order_id).first()
    if row is None:
        raise NotFound
    placement = get_placement_to_enter(actor, row.child_id)
    if row.entered_by_id == actor.id:
        raise Refused
    return row, placement


def _of_authority(actor: Standing) -> Q:
    mine = Q(referent=actor.id) if actor.has(Role.REFERENT) else Q(pk__in=[])
    authorities = actor.organisations(Role.MANAGER)
    if not authorities:
        return mine
    referents = Membership.objects.filter(
        in_force(actor.now), role=Role.REFERENT, organisation__in=authorities
    )
    return mine | Q(referent__in=referents.values("person_id"))


def _among(allowed: QuerySet[Placement], placement: Placement) -> Placement:
    if not allowed.filter(id=placement.id).exists():
        raise Refused
    return placement
