"""E-mail addresses, handles, profile links and postal addresses."""

import re

from moderation.analysis.signs import Sign

_AT = r"(?:\s*(?:@|\(at\)|\[at\]|\(a\)|\{at\}|<at>|arobase|arobaze?|arobas|arrobase|aerobase)\s*|\s+(?:at|chez|at sign)\s+)"
_DOT = r"(?:\s*\.\s*|\s*[(\[]?\b(?:point|dot|pt|poin)\b[)\]]?\s*)"
_ENDS = r"(?:com|fr|net|org|example|be|io|eu|gouv|ch|me|co)\b"
_MAILS = r"(?:gmail|g mail|hotmail|outlook|yahoo|orange|free|laposte|icloud|proton(?:mail)?|sfr|live|msn|wanadoo)"
_EMAIL = re.compile(rf"[\w+.\-]*\w{_AT}\w[\w\-]*(?:{_DOT}\w[\w\-]*?)*?{_DOT}{_ENDS}")
_MAILBOX = re.compile(rf"[\w+.\-]*\w{_AT}{_MAILS}\b")
_MAIL_HINTS = ("@", "arob", "arrob", "(at)", "[at]", "{at}", " at ", " chez ", "(a)")
_HANDLE_HINTS = ("_", "#", "/", "@", ".")
_DIGIT = re.compile(r"\d")
_OFFICIAL_MAIL = re.compile(r"@(?:[\w\-]+\.)*(?:gouv\.fr|education\.fr)\b")
_LINK = re.compile(
    r"\b(?:t\.me|wa\.me|discord\.gg|discord\.com/invite|instagram\.com|insta\.gram|snapchat\.com|tiktok\.com|facebook\.com|"
    r"fb\.me|m\.me|telegram\.me|signal\.me|twitter\.com|x\.com|linktr\.ee)/[\w@.+/\-]+"
)
PLATFORM = (
    r"(?:snap(?:chat|e)?s?|insta(?:gram)?s?|ig|tik ?tok|tktk|discord|disc|dis\s?cord|whats ?app?|wh?atsap+|wsp|wapp|telegram|"
    r"telegr|tg|messenger|mess|facebook|fb|face ?book|twitter|bereal|be real|kik|yubo|threads|signal|skype|viber|sn4p|1nsta|"
    r"inst4|in[s5]t[a4]|sc|s n a p)"
)
_PLATFORM = re.compile(rf"(?<![\w@]){PLATFORM}(?!\w)|سناب|انستا|انستغرام|تيك توك|واتساب|تلغرام|ديسكورد|فيسبوك")
_HANDLE = re.compile(
    r"(?<![\w.])@[a-z][\w.]{2,}|(?<!\w)[a-z][\w.\-]*#\d{3,5}\b|(?<![\w.@])[a-z][a-z0-9]*(?:[_.][a-z0-9]+)*_[\w.]*\w|"
    r"(?<![\w.@])(?:[a-z]{2,}\.){1,3}[a-z]*\d{1,4}\b|(?<![\w.@/])[a-z]{3,}\d{2,4}(?![\w%])|(?<![\w.@])x{1,2}[._-]?[a-z]{3,}[._-]?x{1,2}\b"
)
_ADD = re.compile(
    r"\b(?:ajou?te[szr]?|ajt|rajoute[szr]?|aj|add|follow|abonne\w*|cherche[szr]?|tape[szr]?|trouve[szr]?|retrouve[szr]?|"
    r"pseudo|blaze|@|compte|user(?:name)?|handle|id|dm|mp|hmu|suis moi|suivez|contacte\w*)\b"
)
_GAME = re.compile(
    r"\b(?:roblox|fortnite|minecraft|psn|xbox|steam|brawl|clash|pokemon|fifa|valorant|jeu|game|gta|mario|chess|duolingo|pronote|lobby|map|skin)\b"
)
_GIVEN = re.compile(
    rf"\b(?:mon|ma|my|notre|le|son|moi(?: c)?|chui|jsuis|suis|i'?m|im|je suis)\s+(?:pseudo |compte |nouveau |nv |vrai |2e |second |@ )?"
    rf"(?:sur |on |de |l')?{PLATFORM}\s*(?:c'?est|c|cest|est|is|s|:|=|->|→|->|sous|under|avec|:::?|se|,)+\s*(?:le |juste |just |tjrs? |toujours )?"
    r"[\"'(]*(?P<who>@?[\w.\-]{3,})"
)
_COLON = re.compile(rf"(?<![\w@]){PLATFORM}\s*(?::|=|->|→|>>|=>|⇒|➡)+\s*(?P<who>@?[\w.\-]{{3,}})")
_SEARCH = re.compile(
    r"\b(?:tape|tapez|cherche|cherchez|trouve|search|ajoute|ajoutez|ajt|add|follow|look up|jsuis|je suis|chui|im|i'?m)\s+(?:moi |me |juste )?"
    rf"[\"'(]*(?P<who>@?[\w.\-]{{4,}})[\"')]*\s+(?:sur|on|dans|in)\s+(?:mon |ton |my )?{PLATFORM}(?!\w)"
)
_ON = re.compile(
    rf"\b(?:sur|on)\s+{PLATFORM}\s*,?\s*(?:c'?est|c|cest|jsuis|je suis|chui|moi c|moi c'?est|i'?m|im|my name is|sous le nom(?: de)?|sous|under|as|pseudo|je m'?appelle|jmappelle)\s+"
    r"(?P<who>@?[\w.\-]{3,})"
)
_NOT_HANDLES = frozenset(
    "koi quoi quoi? ton ta tes mon une un des les the what mort morte nul nulle bien mieux trop plus pas encore vraiment pour sur avec dans "
    "comme toi moi lui elle eux interdit interdite ferme bloque bloquee supprime supprimee pirate piratee bugge bug down dead fini "
    "cool top facile simple pareil mal plein vide prive privee public rempli full private banned comment que qui parce paske quand "
    "dangereux null nullard nuls naze relou chiant mauvais ok oui non rien tout tous tres super hyper dispo libre gratuit payant "
    "dommage possible mes ses son cette cet celui ici juste just moins maintenant aussi toujours tjrs jamais here where who how "
    "moi-meme bof abuse abuser addictif une-appli appli application pourri meilleur meilleure pire genre grave normal depuis jour "
    "jours heures quelqu'un quelquun quelqu personne gens amis potes monde photo photos video videos story stories filtre filtres "
    "instagram insta snap tiktok discord whatsapp messenger facebook enleve perdu casse marche bientot lequel laquelle elles ils "
    "compte comptes mdp toxique vieux vieille truc trucs chose mode ultra fait faux vrai moche beau connu bizarre chelou "
    "notre votre leur leurs".split()
)
_STREETS = (
    r"(?:rue|avenue|av|ave|boulevard|boulvard|bd|bld|impasse|allee|allees|chemin|place|route|quai|square|lotissement|cours|"
    r"residence|cite|hameau|passage|villa|sentier|faubourg|street|road|lane|st)"
)
_ADDRESS = re.compile(
    rf"\b\d{{1,4}}\s*(?:bis|ter)?\s*,?\s*(?:de la |la |au )?{_STREETS}\b(?!\s+(?:de temps|min))\s+[^\W\d]\w+"
)
_POSTCODE = re.compile(rf"\b{_STREETS}\s+[\w' \-]{{3,40}},?\s*\d{{5}}\s+[^\W\d]\w+")
_MAIL_CUE = re.compile(
    r"\b(?:ecri\w*|envo\w*|courrier|lettre\w*|colis|poste\w*|adresse\w*|send|write|mail|chez moi|passe\w*|vien\w*|venez|joindre|live at)\b"
)


def find_contacts(text: str, *, adult: bool, platform: bool) -> list[Sign]:
    """Return e-mail addresses, handles, profile links and postal addresses; `platform` when an application is named."""
    mails = _mails(text) if any(hint in text for hint in _MAIL_HINTS) else []
    handles = _handles(text, platform=platform) if platform or any(hint in text for hint in _HANDLE_HINTS) else []
    return [*mails, *handles, *(_addresses(text, adult=adult) if _DIGIT.search(text) else [])]


def _mails(text: str) -> list[Sign]:
    signs = []
    for shape in (_EMAIL, _MAILBOX):
        found = shape.search(text)
        if found and not _OFFICIAL_MAIL.search(found.group()):
            signs.append(Sign("contact_details", "high", *found.span(), "contact.email"))
            break
    return signs


def _handles(text: str, *, platform: bool) -> list[Sign]:
    link = _LINK.search(text)
    if link:
        return [Sign("contact_details", "high", *link.span(), "contact.profile_link")]
    platform = platform and _PLATFORM.search(text) is not None
    given = _given(text) if platform else None
    if given:
        return [Sign("contact_details", "high", *given, "contact.handle")]
    if not platform and (_GAME.search(text) or not _ADD.search(text)):
        return []
    handle = _HANDLE.search(text)
    if handle and (platform or handle.group()[0] != "@" or "_" in handle.group()):
        return [Sign("contact_details", "high", *handle.span(), "contact.handle")]
    return []


def _given(text: str) -> tuple[int, int] | None:
    for shape in (_COLON, _GIVEN, _SEARCH, _ON):
        found = shape.search(text)
        if found and found["who"].lstrip("@").rstrip(".-") not in _NOT_HANDLES:
            return found.span("who")
    return None


def _addresses(text: str, *, adult: bool) -> list[Sign]:
    found = _ADDRESS.search(text) or _POSTCODE.search(text)
    if not found:
        return []
    posted = adult or _MAIL_CUE.search(text)
    signs = [Sign("contact_details", "high", *found.span(), "contact.address")] if posted else []
    return signs if adult and posted else [*signs, Sign("location", "high", *found.span(), "location.address")]
