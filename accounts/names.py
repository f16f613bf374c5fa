"""User names that the product proposes: easy to say, telling nothing of who or where one is."""
from secrets import choice, randbelow

from accounts.models import Person

# Things of the garden, the sky and the sea: no first name, no place, no year of birth (threat 10).
_WORDS = (
    "abricot", "basilic", "bouleau", "cerise", "colline", "comete", "coquelicot", "ecume", "etoile", "falaise",
    "feuille", "galet", "girouette", "hirondelle", "jonquille", "lagune", "lucarne", "maree", "mirabelle", "mousse",
    "nuage", "olivier", "orage", "papillon", "pivoine", "plume", "prairie", "roseau", "sentier", "tournesol",
)


def propose(count: int = 3) -> list[str]:
    """Return user names that nobody has yet."""
    wanted = [f"{choice(_WORDS)}-{10 + randbelow(90)}" for _ in range(count * 3)]
    taken = set(Person.objects.filter(username__in=wanted).values_list("username", flat=True))
    return list(dict.fromkeys(name for name in wanted if name not in taken))[:count]
