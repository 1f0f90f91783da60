"""The owners of submissions, by the roster: found by what is unique, and never guessed."""

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from dojo.grading.layouts import Arrangement, HandedIn, Owner
from dojo.grading.roster import Person

NOTHING = "Nothing was handed in."
UNKNOWN = "It belongs to nobody in the roster."
# Letters that no accent was put on, so that taking accents off leaves them as they are.
_LETTERS = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "\u0131": "i", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d"}
)


def enrolled(arrangement: Arrangement, people: Sequence[Person]) -> Arrangement:
    """Return a submission for everybody in the roster, in its order, then those that belong to nobody in it.

    Somebody of whom there is nothing has a submission without parts.  Members of a group who handed in
    nothing themselves share what the group or one of them handed in.

    Parameters
    ----------
    arrangement
        What was handed in.
    people
        The roster.
    """
    index = _Index(people)
    own: dict[Person, list[HandedIn]] = {}
    groups: dict[str, list[HandedIn]] = {}
    strangers = []
    for handed_in in arrangement.hand_ins:
        members = index.group(handed_in.student)
        if members:
            groups.setdefault(_words(handed_in.student), []).append(handed_in)
            continue
        for owner in handed_in.owners:
            found = index.owner(owner)
            if isinstance(found, Person):
                own.setdefault(found, []).append(handed_in)
                if found.group and handed_in not in (shared := groups.setdefault(_words(found.group), [])):
                    shared.append(handed_in)
            else:
                strangers.append(replace(handed_in, student=owner.name, owners=(owner,), note=found))
    rows = [_row(person, own.get(person, []), groups.get(_words(person.group), [])) for person in people]
    return replace(arrangement, hand_ins=(*rows, *strangers))


def _row(person: Person, own: list[HandedIn], shared: list[HandedIn]) -> HandedIn:
    taken = own or (shared if len(shared) == 1 else [])
    note = "" if taken else NOTHING
    if shared and not taken:
        names = ", ".join(one.source for one in shared)
        note = f"The group {person.group} handed in {len(shared)} submissions ({names}): none was chosen."
    parts = tuple(dict.fromkeys(part for one in taken for part in one.parts))
    owners = [owner for one in taken for owner in one.owners] if own else []
    known = Owner(
        person.name, person.id, person.email, next((one.number for one in owners if one.number), "")
    )
    marks = [one.late for one in taken if one.late is not None]
    return HandedIn(
        person.name,
        " + ".join(one.source for one in taken),
        parts,
        (known,),
        note,
        any(marks) if marks else None,
        person.group,
        person.extension,
    )


class _Index:
    """Everybody by each thing that they may be recognised by."""

    def __init__(self, people: Iterable[Person]) -> None:
        self._ids: dict[str, set[Person]] = {}
        self._mails: dict[str, set[Person]] = {}
        self._names: dict[str, set[Person]] = {}
        self._groups: dict[str, set[Person]] = {}
        for person in people:
            for name in (*person.ids, person.email):
                self._ids.setdefault(name.casefold(), set()).add(person)
            self._mails.setdefault(_local(person.email), set()).add(person)
            for key in _keys(person.name):
                self._names.setdefault(key, set()).add(person)
            self._groups.setdefault(_words(person.group), set()).add(person)
        for known in (self._ids, self._mails, self._names, self._groups):
            known.pop("", None)

    def group(self, name: str) -> set[Person]:
        """Return the members of the group with a name."""
        return self._groups.get(_words(name), set())

    def owner(self, owner: Owner) -> Person | str:
        """Return who handed something in, or a sentence if that is not known."""
        names = [owner.id.casefold(), owner.email.casefold(), owner.name.casefold()]
        mails = [_local(owner.email), _local(owner.name), owner.id.casefold(), owner.name.casefold()]
        written = [_words(owner.name), _word(owner.name)]
        for known, keys in ((self._ids, names), (self._mails, mails), (self._names, written)):
            for key in keys:
                found = known.get(key, set())
                # A platform's number is nobody's id elsewhere: it only decides between people of one name.
                numbered = {one for one in found if owner.number and owner.number in _numbers(one)}
                if len(numbered or found) == 1:
                    return next(iter(numbered or found))
                if found:
                    who = " and ".join(sorted(f"{one.name} ({one.id or one.email})" for one in found))
                    return f"It may belong to {who}: name it by an id, or put one into the roster."
        return UNKNOWN


def _numbers(person: Person) -> set[str]:
    return {name.rpartition(" ")[2] for name in person.ids}  # Moodle writes "Participant 1234"


def _local(email: str) -> str:
    return email.partition("@")[0].casefold() if "@" in email else ""


def _plain(name: str) -> list[str]:
    """Return the words of a name without accents and case."""
    text = unicodedata.normalize("NFKD", name).casefold().translate(_LETTERS)
    text = "".join(sign for sign in text if not unicodedata.combining(sign) and sign not in "'\u2019")
    return "".join(sign if sign.isalnum() else " " for sign in text).split()


def _words(name: str) -> str:
    return " ".join(sorted(_plain(name)))


def _word(name: str) -> str:
    return "".join(_plain(name))


def _keys(name: str) -> set[str]:
    """Return what a name may be written as: its words in any order, or as one word that begins with any."""
    words = _plain(name)
    joined = {"".join(words[n:] + words[:n]) for n in range(len(words))}
    return {" ".join(sorted(words)), *joined}


@dataclass(frozen=True)
class Turnout:
    """How a roster and what was handed in agree.

    Attributes
    ----------
    missing
        Names of those of whom there is nothing.
    unknown
        Sources that belong to nobody in the roster, or to nobody that is known for sure.
    """

    missing: tuple[str, ...]
    unknown: tuple[str, ...]


def turnout(arrangement: Arrangement, people: Sequence[Person]) -> Turnout:
    """Return who of a roster is missing, and what belongs to nobody in it."""
    of_roster, others = arrangement.hand_ins[: len(people)], arrangement.hand_ins[len(people) :]
    return Turnout(
        tuple(one.student for one in of_roster if not one.parts), tuple(one.source for one in others)
    )
