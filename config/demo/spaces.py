"""The groups and forums of the demo world, and who is in them."""
from datetime import datetime, timedelta

from accounts.faces import paper_face_for
from community.models import Space, SpaceMember
from config.demo.cast import BY_NAME, FAMILIES, LINDENS, NEST, PARENTS, PEERS, SPRING, VALLEY, stable_id

# name, kind, organisation, unit, paper, minimal and maximal age, purpose
SPACES = (
    ("Le Nid", "group", LINDENS, NEST, "lilac", 13, 21, "Le groupe des grands du Nid"),
    ("Les Cabanes", "group", LINDENS, FAMILIES, "sky", 10, 14, "Le groupe des plus jeunes"),
    ("La Source", "group", VALLEY, SPRING, "peach", 10, 17, "Le groupe de La Source"),
    ("Entre nous", "forum", PEERS, "", "mint", 16, 30, "Entraide entre personnes passées par l’ASE"),
    ("Parents, ensemble", "forum", PARENTS, "", "sky", None, None, "Entraide entre parents"),
)
MEMBERS = (
    ("Le Nid", ("lina", "yanis", "sarah", "noe", "kenza", "mathis", "aya")),
    ("Les Cabanes", ("mael", "zoe", "noe")),
    ("La Source", ("tom", "ilyes", "jade")),
    ("Entre nous", ("ines", "yanis", "camille", "bakary", "louane", "idriss", "ambre", "maeva")),
    ("Parents, ensemble", ("helene", "samia", "sylvie", "mourad", "corinne", "pascal", "nadege")),
)
# A pseudonym belongs to a person in one forum alone; hosts stand under their own names.
PSEUDONYMS = {
    "Entre nous": {
        "ines": "Hirondelle", "yanis": "Marée haute", "camille": "Pluie d’été", "bakary": "Ancre",
        "louane": "Heure bleue", "idriss": "Kiwi", "ambre": "Écharpe rouge", "maeva": "Pomme de pin",
    },
    "Parents, ensemble": {
        "helene": "Phare", "samia": "Deux rives", "sylvie": "Menthe sauvage", "mourad": "Bateau de papier",
        "corinne": "Première neige", "pascal": "Fenêtre ouverte", "nadege": "Nuage",
    },
}


def load_spaces(*, now: datetime) -> None:
    """Make groups and forums with their members."""
    for name, kind, organisation, unit, paper, least, most, purpose in SPACES:
        Space.objects.create(
            id=stable_id("space", name), kind=kind, organisation_id=stable_id("organisation", organisation),
            unit_id=stable_id("unit", unit) if unit else None, name=name, paper=paper, min_age=least, max_age=most,
            purpose=purpose,
        )
    for name, usernames in MEMBERS:
        for username in usernames:
            _join(name, username, now=now)


def _join(space: str, username: str, *, now: datetime) -> None:
    pseudonym = PSEUDONYMS.get(space, {}).get(username, "")
    SpaceMember.objects.create(
        id=stable_id("member", f"{space}/{username}"), space_id=stable_id("space", space),
        person_id=BY_NAME[username].id, pseudonym=pseudonym,
        face=paper_face_for(pseudonym) if pseudonym else BY_NAME[username].face, joined_at=now - timedelta(days=150),
    )
