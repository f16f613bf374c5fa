from accounts.models.bonds import FamilyLink, Placement
from accounts.models.doors import Consent, Invitation
from accounts.models.people import Person
from accounts.models.places import Duty, Membership, Organisation, Unit

__all__ = [
    "Consent", "Duty", "FamilyLink", "Invitation", "Membership", "Organisation", "Person", "Placement", "Unit",
]
