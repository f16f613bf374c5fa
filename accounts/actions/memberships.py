"""End what a membership gave."""
from datetime import datetime
from uuid import UUID

from django.db import transaction

from accounts import rights
from accounts.access import Standing, get_membership_for
from accounts.models import Membership
from lib.refs import Ref
from trail.actions import append
from trail.lines import Line


def end_membership(actor: Standing, membership_id: UUID, *, now: datetime) -> Membership:
    """End somebody's membership now: whoever leaves a team reaches nothing of it a second later (threats 8, 15)."""
    with transaction.atomic():
        membership = get_membership_for(actor, membership_id)
        if membership.ends_at is None or membership.ends_at > now:
            membership.ends_at = max(now, membership.starts_at)  # one that has not begun never begins
            membership.save(update_fields=["ends_at"])
            rights.announce([rights.person_topic(membership.person_id)], now=now)
            append(
                Line(
                    chain=membership.organisation_id, actor=actor.id, role=actor.main_role, verb="membership_ended",
                    object=Ref("membership", membership.id), place=membership.unit_id, facts={"role": membership.role},
                ),
                now=now,
            )
    return membership
