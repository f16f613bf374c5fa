"""The people of the demo world, all invented: who they are, where they belong, how they are bound."""
from dataclasses import dataclass
from uuid import NAMESPACE_URL, UUID, uuid5

from accounts.faces import Face
from accounts.roles import Role

NEST, FAMILIES, SPRING = "Le Nid", "Accueil familial", "La Source"
LINDENS, VALLEY, AUTHORITY = "Les Tilleuls", "Le Vallon", "Métropole Démo"
PEERS, PARENTS = "ADEPAPE Démo", "Université des parents Démo"

ORGANISATIONS = (
    (LINDENS, "establishment", (NEST, FAMILIES)),
    (VALLEY, "establishment", (SPRING,)),
    (AUTHORITY, "authority", ()),
    (PEERS, "association", ()),
    (PARENTS, "association", ()),
)


def stable_id(kind: str, name: str) -> UUID:
    """Return the identifier of something of the demo world: the same on every machine."""
    return uuid5(NAMESPACE_URL, f"trait-d-union-demo/{kind}/{name}")


@dataclass(frozen=True, slots=True)
class Character:
    """One person of the demo world; `age` in whole years for the young."""

    username: str
    first_name: str
    family_name: str
    grammar: str
    face: Face
    role: Role | None = None
    organisation: str = ""
    unit: str = ""
    age: int | None = None

    @property
    def id(self) -> UUID:
        """Return the person's identifier."""
        return stable_id("person", self.username)


def _face(head: str, skin: int, hair: int, top: int, bg: int, extra: str = "", wear: int = 1) -> Face:
    return Face(head=head, skin=skin, hair=hair, top=top, bg=bg, extra=extra, wear=wear)


CAST = (
    Character("nadia", "Nadia", "Plumier", "f", _face("h-bun", 3, 1, 3, 5), Role.EDUCATOR, LINDENS, NEST),
    Character("marc", "Marc", "Encrier", "m", _face("h-beard", 1, 2, 1, 4), Role.TEAM_LEAD, LINDENS, NEST),
    Character("remi", "Rémi", "Relais", "m", _face("h-wavy", 1, 3, 5, 3), Role.EDUCATOR, LINDENS, NEST),
    Character("paul", "Paul", "Veilleuse", "m", _face("h-beard", 2, 4, 3, 1), Role.NIGHT_WATCH, LINDENS, NEST),
    Character(
        "odile", "Odile", "Cahier", "f", _face("h-wavy", 1, 4, 2, 2, "x-glasses"), Role.FOSTER_CARER, LINDENS, FAMILIES
    ),
    Character("denis", "Denis", "Classeur", "m", _face("h-wavy", 2, 2, 1, 1), Role.ADMIN, LINDENS),
    Character("lina", "Lina", "Fablerive", "f", _face("h-bob", 2, 1, 4, 2, "x-flower"), Role.YOUTH, LINDENS, NEST, 15),
    Character("yanis", "Yanis", "Songeclair", "m", _face("h-curls", 3, 1, 1, 3), Role.YOUTH, LINDENS, NEST, 16),
    Character(
        "sarah", "Sarah", "Brisecaillou", "f", _face("h-bun", 4, 1, 2, 3, "x-flower", 3), Role.YOUTH, LINDENS, NEST, 14
    ),
    Character("noe", "Noé", "Cerfvolant", "m", _face("h-cap", 1, 2, 2, 4, wear=3), Role.YOUTH, LINDENS, NEST, 13),
    Character("mael", "Maël", "Ventdouce", "m", _face("h-cap", 2, 2, 3, 1, wear=2), Role.YOUTH, LINDENS, FAMILIES, 13),
    Character("claire", "Claire", "Buvard", "f", _face("h-wavy", 1, 5, 3, 1), Role.EDUCATOR, VALLEY, SPRING),
    Character("tom", "Tom", "Fablerive", "m", _face("h-curls", 2, 1, 5, 2), Role.YOUTH, VALLEY, SPRING, 12),
    Character("samia", "Samia", "Fablerive", "f", _face("h-scarf", 2, 1, 2, 3, wear=4)),
    Character("bruno", "Bruno", "Contebleu", "m", _face("h-wavy", 1, 2, 1, 2)),
    Character("awa", "Awa", "Registre", "f", _face("h-afro", 4, 1, 5, 4, "x-glasses"), Role.REFERENT, AUTHORITY),
    Character("judith", "Judith", "Parapheur", "f", _face("h-bob", 1, 4, 4, 1, "x-glasses"), Role.MANAGER, AUTHORITY),
    Character("soraya", "Soraya", "Console", "f", _face("h-curls", 3, 2, 2, 2), Role.SETUP_ADMIN, AUTHORITY),
    Character("karim", "Karim", "Passerelle", "m", _face("h-beard", 3, 1, 2, 1, "x-glasses"), Role.HOST, PEERS),
    Character("ines", "Inès", "Tremplin", "f", _face("h-wavy", 2, 1, 4, 3), Role.PEER_HELPER, PEERS, age=19),
    Character("helene", "Hélène", "Pupitre", "f", _face("h-bob", 1, 3, 3, 5), Role.PEER_HELPER, PARENTS),
)
# They live in the same groups and forums, so that these have many voices; their accounts are not told at the start.
CROWD = (
    Character("kenza", "Kenza", "Rivebelle", "f", _face("h-curls", 2, 2, 3, 1), Role.YOUTH, LINDENS, NEST, 17),
    Character("mathis", "Mathis", "Tournelune", "m", _face("h-wavy", 1, 3, 1, 5), Role.YOUTH, LINDENS, NEST, 15),
    Character("aya", "Aya", "Doucebrise", "f", _face("h-afro", 4, 1, 4, 4, "x-phones", 3), Role.YOUTH, LINDENS, NEST, 14),
    Character("zoe", "Zoé", "Plumedor", "f", _face("h-bob", 1, 3, 2, 4), Role.YOUTH, LINDENS, FAMILIES, 11),
    Character("ilyes", "Ilyès", "Sablechaud", "m", _face("h-curls", 3, 1, 3, 2), Role.YOUTH, VALLEY, SPRING, 14),
    Character("jade", "Jade", "Pommeverte", "f", _face("h-bun", 1, 5, 5, 1), Role.YOUTH, VALLEY, SPRING, 13),
    Character("camille", "Camille", "Nuagebleu", "n", _face("h-bob", 1, 2, 1, 3), Role.YOUTH, PEERS, age=17),
    Character("bakary", "Bakary", "Grandlarge", "m", _face("h-cap", 4, 1, 2, 2), Role.YOUTH, PEERS, age=17),
    Character("louane", "Louane", "Clairelune", "f", _face("h-wavy", 1, 5, 3, 4), Role.YOUTH, PEERS, age=18),
    Character("idriss", "Idriss", "Ventarrière", "m", _face("h-curls", 3, 1, 4, 1), Role.YOUTH, PEERS, age=19),
    Character("ambre", "Ambre", "Coquelicot", "f", _face("h-bun", 2, 3, 5, 2), Role.YOUTH, PEERS, age=16),
    Character("maeva", "Maëva", "Longcourrier", "f", _face("h-afro", 3, 1, 1, 5), Role.YOUTH, PEERS, age=20),
    Character("zohra", "Zohra", "Songeclair", "f", _face("h-scarf", 3, 1, 5, 4, "x-glasses", 3)),
    Character("isabelle", "Isabelle", "Tournelune", "f", _face("h-bob", 1, 3, 2, 5)),
    Character("rachid", "Rachid", "Rivebelle", "m", _face("h-beard", 2, 2, 3, 1)),
    Character("farida", "Farida", "Marquepage", "f", _face("h-scarf", 2, 1, 4, 2, wear=2), Role.HOST, PARENTS),
    Character("sylvie", "Sylvie", "Agrafe", "f", _face("h-bob", 1, 5, 2, 1), Role.RELATIVE, PARENTS),
    Character("mourad", "Mourad", "Trombone", "m", _face("h-beard", 3, 1, 3, 4), Role.RELATIVE, PARENTS),
    Character("corinne", "Corinne", "Gommette", "f", _face("h-curls", 1, 3, 5, 3, "x-glasses"), Role.RELATIVE, PARENTS),
    Character("pascal", "Pascal", "Taillecrayon", "m", _face("h-wavy", 1, 2, 2, 2), Role.RELATIVE, PARENTS),
    Character("nadege", "Nadège", "Intercalaire", "f", _face("h-afro", 4, 1, 3, 5), Role.RELATIVE, PARENTS),
)
EVERYBODY = (*CAST, *CROWD)
BY_NAME = {character.username: character for character in EVERYBODY}

# Marc answers for the foster families' service too.
ALSO = (("marc", Role.TEAM_LEAD, LINDENS, FAMILIES),)

# child, unit, referent, foster carer, months since the placement began
PLACEMENTS = (
    ("lina", NEST, "awa", None, 14),
    ("yanis", NEST, "awa", None, 26),
    ("sarah", NEST, "awa", None, 8),
    ("noe", NEST, "awa", None, 5),
    ("kenza", NEST, "awa", None, 40),
    ("mathis", NEST, "awa", None, 17),
    ("aya", NEST, "awa", None, 11),
    ("mael", FAMILIES, "awa", "odile", 30),
    ("zoe", FAMILIES, "awa", "odile", 20),
    ("tom", SPRING, "awa", None, 14),
    ("ilyes", SPRING, "awa", None, 9),
    ("jade", SPRING, "awa", None, 22),
)
# child, relative, kind, parental authority, place kept secret
FAMILY = (
    ("lina", "samia", "mother", "joint", False),
    ("tom", "samia", "mother", "joint", False),
    ("yanis", "zohra", "grandparent", "none", False),
    ("mathis", "isabelle", "mother", "sole", False),
    ("kenza", "rachid", "father", "joint", False),
    ("lina", "bruno", "father", "joint", True),
    ("lina", "tom", "sibling", "none", False),
    ("tom", "lina", "sibling", "none", False),
)
