"""What is wrong with a roadmap, and which name was probably meant."""

import keyword
import re
from collections.abc import Iterable
from typing import Any

_PLACE = re.compile("[a-z_][a-z0-9_]*/[a-z_][a-z0-9_]*")
_ROUTE_KEYS = {"name", "title", "katas", "granted"}
_TRACK_KEYS = {"name", "title", "kata"}
_KATA_KEYS = {"name", "title", "difficulty", "needs", "forbid", "elective", "formerly"}


def faults(data: dict[str, Any]) -> Iterable[str]:
    """Yield everything that is wrong with a parsed roadmap."""
    tracks = data.get("track")
    if not _is_list_of(tracks, dict) or not set(data) <= {"track", "route", "topic"}:
        yield "must hold [[track]], [[route]] and [[topic]] tables and nothing else"
        return
    needs: dict[Any, Any] = {}
    before: list[str] = []
    electives: set[str] = set()
    names: list[object] = []
    for track in tracks or ():
        if track.get("name") in names:
            yield f"track {track['name']!r} is listed twice; names are unique"
        names.append(track.get("name", ""))
        yield from _key_faults(track, _TRACK_KEYS, {"name", "title"}, "track")
        if not _is_list_of(track.get("kata", []), dict):
            yield f"track {track.get('name')!r}: `kata` must be [[track.kata]] tables"
            continue
        for kata in track.get("kata", []):
            yield from _kata_faults(kata, before, electives)
            before.append(kata.get("name", ""))
            needs[kata.get("name")] = kata.get("needs", [])
            if kata.get("elective") is True:
                electives.add(kata.get("name", ""))

    yield from _former_faults(tracks, needs)
    yield from _route_faults(data.get("route", []), needs)
    yield from _topic_faults(data.get("topic", []), {*needs, *names})


def _former_faults(tracks: Any, known: Iterable[Any]) -> Iterable[str]:
    seen: set[str] = set()
    for track in tracks:
        katas = track.get("kata", [])
        for kata in katas if _is_list_of(katas, dict) else []:
            former = kata.get("formerly", [])
            where = f"kata {kata.get('name')!r}"
            for place in former if _is_list_of(former, str) else []:
                before, _, name = place.partition("/")
                if not _PLACE.fullmatch(place):
                    yield f'{where}: `formerly` must hold places such as "vectors/old_name", not {place!r}'
                elif (before, name) == (track.get("name"), kata.get("name")):
                    yield f"{where}: it is at `{place}` now, which cannot be a former place"
                elif name in known and name != kata.get("name"):
                    yield f"{where}: its former name `{name}` is that of another kata"
                elif place in seen:
                    yield f"{where}: the former place `{place}` is listed twice"
                seen.add(place)


def _topic_faults(topics: Any, known: set[Any]) -> Iterable[str]:
    if not _is_list_of(topics, dict):
        yield "`topic` must be [[topic]] tables"
        return
    for topic in topics:
        words = topic.get("words")
        if set(topic) != {"words", "katas"} or type(words) is not str or not _is_list_of(topic["katas"], str):
            yield f"topic {words!r} must have `words`, a text, and `katas`, a list of names"
            continue
        for name in topic["katas"]:
            if name not in known:
                yield f"topic {words!r}: there is no kata and no track `{name}`.{did_you_mean(name, known)}"


def _route_faults(routes: Any, needs: dict[Any, Any]) -> Iterable[str]:
    if not _is_list_of(routes, dict):
        yield "`route` must be [[route]] tables"
        return
    known: dict[str, set[str]] = {}
    for route in routes:
        yield from _key_faults(route, _ROUTE_KEYS, {"name", "title"}, "route")
        where = f"route {route.get('name')!r}"
        granted = route.get("granted", [])
        if not _is_list_of(route.get("katas"), str) or not _is_list_of(granted, str):
            yield f"{where}: `katas` and `granted` must be lists of names"
            continue
        unknown = [name for name in granted if name not in known]
        if unknown:
            yield f"{where} takes `{unknown[0]}` for granted, which is no route before it"
        before = set().union(*(known.get(name, set()) for name in granted))
        for name in route["katas"]:
            missing = [need for need in needs.get(name, []) if need not in before]
            if name not in needs:
                yield f"{where}: there is no kata `{name}`.{did_you_mean(name, needs)}"
            elif missing:
                yield f"{where}: `{name}` needs `{missing[0]}`, which does not come before it"
            before.add(name)
        known[str(route.get("name"))] = before


def _kata_faults(kata: dict[str, Any], before: list[str], electives: set[str]) -> Iterable[str]:
    name = kata.get("name")
    where = f"kata {name!r}"
    yield from _key_faults(kata, _KATA_KEYS, {"name", "title", "difficulty"}, "kata")
    if name in before:
        yield f"{where} is listed twice; names are unique"
    difficulty = kata.get("difficulty")
    if type(difficulty) is not int or not 1 <= difficulty <= 5:
        yield f"{where}: `difficulty` must be a whole number from 1 to 5, not {difficulty!r}"
    if type(kata.get("elective", False)) is not bool:
        yield f"{where}: `elective` must be true or false, not {kata['elective']!r}"
    for key in ("needs", "forbid", "formerly"):
        if not _is_list_of(kata.get(key, []), str):
            yield f"{where}: `{key}` must be a list of names, not {kata[key]!r}"
            return
    for need in kata.get("needs", []):
        if need not in before:
            hint = did_you_mean(need, before)
            yield f"{where} needs `{need}`, which does not come before it on the road.{hint}"
        if need in electives and not kata.get("elective"):
            yield f"{where} needs `{need}`, which is elective: nothing on the road may need a side road"


def _key_faults(table: dict[str, Any], known: set[str], text: set[str], kind: str) -> Iterable[str]:
    where = f"{kind} {table.get('name')!r}"
    for key in sorted(table.keys() - known):
        hint = did_you_mean(key, known) or f" Known: {', '.join(sorted(known))}."
        yield f"{where}: unknown key `{key}`.{hint}"
    for key in sorted(text):
        if key == "difficulty":
            continue
        if not isinstance(table.get(key), str) or not table[key].strip():
            yield f"{where}: `{key}` must be text, not {table.get(key)!r}"
    name = table.get("name")
    if isinstance(name, str) and not (name.isascii() and name.isidentifier() and name == name.lower()):
        yield f"{where}: a name may contain only lower-case letters, digits and underscores"
    elif isinstance(name, str) and keyword.iskeyword(name):
        yield f"{where}: a name must not be a Python keyword"


def _is_list_of(value: object, kind: type) -> bool:
    return isinstance(value, list) and all(isinstance(item, kind) for item in value)


def did_you_mean(typed: str, known: Iterable[str], cutoff: float = 0.5) -> str:
    """Return a question with the known name that is nearest to what was typed, or an empty text."""
    import difflib  # only a mistake costs the time of this import

    close = difflib.get_close_matches(typed, list(known), n=1, cutoff=cutoff)
    return f" Did you mean `{close[0]}`?" if close else ""
