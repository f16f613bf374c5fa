"""What authors and moderators read about a finding: stable msgids, translated by the caller."""


def gettext_noop(message: str) -> str:
    """Mark a msgid for extraction without translating it here: this package knows no Django."""
    return message


AUTHOR = {
    "contact_details": gettext_noop("This looks like a phone number, an address or an account name. Here it could be read by people you do not know."),
    "off_platform": gettext_noop("This invites someone to talk in another place, where nobody can help if it goes wrong."),
    "meeting": gettext_noop("This looks like a plan to meet that the team may not know about."),
    "location": gettext_noop("This can tell where someone lives or can be found."),
    "identity": gettext_noop("This gives the full name of someone."),
    "insult": gettext_noop("These words can hurt someone."),
    "harassment": gettext_noop("Someone may be hurt by this, or someone is being hurt. An adult will read it."),
    "threat": gettext_noop("This can frighten someone. An adult will read it."),
    "hate": gettext_noop("This attacks people for what they are."),
    "sexual": gettext_noop("This speaks of sex or intimate pictures. An adult will read it."),
    "grooming": gettext_noop("An adult will read this message before it is shown."),
    "exploitation": gettext_noop("An adult will read this message before it is shown."),
    "self_harm": gettext_noop("What you write matters. An adult will read it now. You can call 3114 or 119 at any hour, free of charge."),
    "violence_disclosure": gettext_noop("Thank you for saying it. An adult will read it now. You can call 119 at any hour, free of charge."),
    "runaway": gettext_noop("An adult will read this now, to help and not to punish. You can call 119 at any hour, free of charge."),
    "pressure": gettext_noop("This can weigh on the child. Someone of the team will read it."),
    "court": gettext_noop("This speaks of a case before the judge. Someone of the team will read it."),
    "misinformation": gettext_noop("This may be false and may harm someone. The trusted pages say more."),
    "spam": gettext_noop("This looks like an advert, a chain message or a trick."),
}  # fmt: skip

MODERATOR = {
    "contact_details": gettext_noop("A phone number, an e-mail, an address or an account name, or someone asks for one."),
    "off_platform": gettext_noop("An invitation to leave for another application or a private place."),
    "meeting": gettext_noop("A proposal to meet outside what the team planned."),
    "location": gettext_noop("Tells where a child, a foster family or a home can be found."),
    "identity": gettext_noop("A full name is given, or a professional is named and blamed."),
    "insult": gettext_noop("Abusive words at a person or a group."),
    "harassment": gettext_noop("Targeted or repeated harm, exclusion, humiliation or blackmail; or a victim tells of it."),
    "threat": gettext_noop("Harm is announced or implied."),
    "hate": gettext_noop("An attack for origin, religion, orientation, gender, disability or being in care."),
    "sexual": gettext_noop("Sexual talk, a request for pictures, a rumour or intimate pictures."),
    "grooming": gettext_noop("Gifts, flattery, isolation, secrecy or questions that an adult may use to get close to a child. Do not tell the author which rule fired."),
    "exploitation": gettext_noop("Easy money, escort jobs, look-out, carrying, stashing or lending an account."),
    "self_harm": gettext_noop("Suicidal thought, self-injury, or someone at risk. A call for help, not a fault."),
    "violence_disclosure": gettext_noop("Someone tells of being hit, locked up, neglected or abused. A call for help, not a fault."),
    "runaway": gettext_noop("Leaving, planning to leave, being outside, or helping someone to leave. A call for help, not a fault."),
    "pressure": gettext_noop("Guilt, a promise of return, divided loyalty, or what a child must say or hide."),
    "court": gettext_noop("A case, its strategy, its dates or its file is brought to a child or made public."),
    "misinformation": gettext_noop("A dangerous or false claim on health, help lines or rights."),
    "spam": gettext_noop("An advert, a chain message, a scam or repetition."),
}  # fmt: skip
