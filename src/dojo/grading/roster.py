"""The list of a class, as an instructor keeps it or a platform exports it."""

import csv
import io
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from dojo.errors import UsageError
from dojo.files import read_file

_DELIMITERS = ",;\t"
# The letters of a header's words, by what its column holds.  Of a person's ids, all are known.
_COLUMNS = {
    "name": {"name", "fullname", "student", "studentname", "displayname"},
    "first": {"first", "firstname", "givenname", "forename"},
    "last": {"last", "lastname", "surname", "familyname"},
    "ids": {
        *("id", "studentid", "studentnumber", "idnumber", "matriculationnumber", "sid", "sisuserid"),
        *("sisloginid", "username", "user", "login", "githubusername", "github", "identifier"),
    },
    "email": {"email", "mail", "emailaddress", "emailadress"},
    "group": {"group", "groupname", "team", "teamname"},
    "extension": {"extension", "extendeduntil", "extended"},
}


@dataclass(frozen=True)
class Person:
    """One line of a roster.

    Attributes
    ----------
    name
        First and last name, in any order.
    ids
        What the person is known by on a platform or at the university; the first is shown.
    email, group, extension
        As they are written; empty where there is none.
    """

    name: str
    ids: tuple[str, ...] = ()
    email: str = ""
    group: str = ""
    extension: str = ""

    @property
    def id(self) -> str:
        """What the person is shown by besides the name; empty where there is nothing."""
        return self.ids[0] if self.ids else ""


def read_roster(path: Path) -> list[Person]:
    """Return everybody in a roster, in its order.

    Parameters
    ----------
    path
        A table with a header, separated by commas, semicolons or tabs.

    Raises
    ------
    UsageError
        If it cannot be read, has no column of names, ids or e-mail addresses, or lists somebody twice.
    """
    text = _text(path)
    lines = list(csv.reader(io.StringIO(text), delimiter=_delimiter(text)))
    if not lines:
        raise UsageError(f"{path} is empty: a roster begins with a line such as `name,id,email,group`.")
    columns = [_role(header) for header in lines[0]]
    if not {"name", "first", "last", "ids", "email"} & set(columns):
        raise UsageError(
            f"The first line of {path} names no column for a name, an id or an e-mail address: it should be "
            "like `name,id,email,group,extension`."
        )
    people = [_person(columns, line) for line in lines[1:] if any(cell.strip() for cell in line)]
    people = [person for person in people if person.name]
    if not people:
        raise UsageError(
            f"{path} lists nobody: below its first line there should be a line for each student."
        )
    _insist_on_different_ids(path, people)
    return people


def _text(path: Path) -> str:
    try:
        data = read_file(path)
        wide = data.startswith((b"\xff\xfe", b"\xfe\xff"))  # as some spreadsheets write "Unicode text"
        return data.decode("utf-16" if wide else "utf-8-sig")
    except UnicodeDecodeError:
        raise UsageError(f"{path} is not UTF-8: save the roster as `CSV UTF-8`.") from None
    except OSError as error:
        raise UsageError(f"The roster {path} cannot be read: {error.strerror}.") from None


def _delimiter(text: str) -> str:
    header = text.lstrip().partition("\n")[0]
    return max(_DELIMITERS, key=header.count)


def _role(header: str) -> str:
    letters = "".join(sign for sign in unicodedata.normalize("NFKC", header).casefold() if sign.isalnum())
    return next((role for role, names in _COLUMNS.items() if letters in names), "")


def _person(columns: list[str], line: list[str]) -> Person:
    cells: dict[str, list[str]] = {}
    for role, cell in zip(columns, line, strict=False):
        if cell.strip():
            cells.setdefault(role, []).append(" ".join(cell.split()))
    ids, emails = tuple(dict.fromkeys(cells.get("ids", []))), cells.get("email", [""])
    parts = [*cells.get("first", [])[:1], *cells.get("last", [])[:1]]
    name = cells.get("name", [" ".join(parts)])[0] or next(iter(ids), emails[0])
    return Person(name, ids, emails[0], cells.get("group", [""])[0], cells.get("extension", [""])[0])


def _insist_on_different_ids(path: Path, people: list[Person]) -> None:
    owners: dict[str, str] = {}
    for person in people:
        for name in person.ids:
            if name.casefold() in owners:
                raise UsageError(
                    f"{path} has the id {name} twice, for {owners[name.casefold()]} and {person.name}: "
                    "give each student a line and an id of their own."
                )
            owners[name.casefold()] = person.name
