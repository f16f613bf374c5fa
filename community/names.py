"""Pseudonyms that the product gives in a forum: a thing of the world, never a first name."""
from secrets import choice, randbelow

from django.utils.translation import gettext as _

from accounts.faces import Face, paper_face_for
from community.models import Space, SpaceMember


def _words() -> list[str]:
    return [
        _("High tide"), _("Summer rain"), _("Kiwi"), _("Swallow"), _("Two shores"), _("Blue hour"), _("Little owl"),
        _("Pine cone"), _("Paper boat"), _("Lighthouse"), _("Wild mint"), _("First snow"), _("Open window"),
        _("Red scarf"), _("Cloud"), _("Anchor"),
    ]


def propose_pseudonym(space: Space) -> tuple[str, Face]:
    """Return a pseudonym that nobody has in a space, with its sheet of coloured paper."""
    taken = set(SpaceMember.objects.filter(space=space).values_list("pseudonym", flat=True))
    free = [word for word in _words() if word not in taken]
    name = choice(free) if free else f"{choice(_words())} {10 + randbelow(9000)}"
    return name, paper_face_for(f"{space.id}{name}")
