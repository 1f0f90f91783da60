"""A track's README: every kata is linked there, and its map is that of the roadmap."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from dojo.authoring.finding import Finding
from dojo.course.roadmap import Kata, Roadmap, Track
from dojo.course.workspace import Workspace
from dojo.files import write_atomically

_BEGIN = "<!-- map: written from roadmap.toml by `nox -s maps`, not by hand -->\n"
_END = "<!-- end of map -->\n"
_KATAS, _HEADING = "## Katas", "## Read more"


def findings(workspace: Workspace, katas: Sequence[Kata]) -> Iterator[Finding]:
    """Yield what is wrong with the READMEs of the tracks of some katas."""
    roadmap = Roadmap.read(workspace.roadmap)
    for track in roadmap.tracks:
        own = [kata for kata in katas if kata.track == track.name]
        path = _readme(workspace, track)
        if own and path.is_file():
            yield from _of_one(workspace, roadmap, track, own, path.read_text(encoding="utf-8"))
        elif own:
            yield Finding(own[0].name, workspace.relative(path), 0, "is missing")


def _of_one(
    workspace: Workspace, roadmap: Roadmap, track: Track, katas: list[Kata], text: str
) -> Iterator[Finding]:
    shown = workspace.relative(_readme(workspace, track))
    for kata in katas:
        lines = [line for line in text.splitlines() if f"({kata.name}/README.md)" in line]
        if not lines:
            yield Finding(kata.name, shown, 0, f"has no link to {kata.name}")
        elif any("TODO" in line for line in lines):
            yield Finding(kata.name, shown, 0, f"does not say yet what {kata.name} is about: a TODO is left")
    if _with_map(text, drawn(roadmap, track)) != text:
        yield Finding(katas[0].name, shown, 0, "its map does not match roadmap.toml: run nox -s maps")


def link(workspace: Workspace, kata: Kata) -> Path | None:
    """Put a link to a new kata at the end of its track's list; return the README if there is one."""
    path = workspace.roadmap.parent / kata.track / "README.md"
    if not path.is_file():
        return None
    before, katas, rest = path.read_text(encoding="utf-8").partition(f"{_KATAS}\n")
    listed, gap, after = rest.partition("\n\n## ")
    line = f"- [{kata.title}]({kata.name}/README.md): TODO\n"
    listed = listed if listed.endswith("\n") else f"{listed}\n"
    write_atomically(path, f"{before}{katas}{listed}{line}{gap.removeprefix(chr(10))}{after}")
    return path


def write(workspace: Workspace, roadmap: Roadmap) -> list[Path]:
    """Put the map of each track into its README; return the files that have changed.

    A new map comes before the part ``## Read more``.
    """
    changed = []
    for track in roadmap.tracks:
        path = _readme(workspace, track)
        if path.is_file():
            text = path.read_text(encoding="utf-8")
            new = _with_map(text, drawn(roadmap, track))
            if new != text:
                write_atomically(path, new)
                changed.append(path)
    return changed


def drawn(roadmap: Roadmap, track: Track) -> str:
    """Return what needs what in a track, as a Mermaid diagram.

    Katas of other tracks that one of this track needs are drawn round, and their own needs are left
    out (https://mermaid.js.org/syntax/flowchart.html).
    """
    own = {kata.name for kata in track.katas}
    needed = {need for kata in track.katas for need in kata.needs if need not in own}
    lines = ["```mermaid", "flowchart LR"]
    lines += [f'  {kata.name}(["{kata.title}"])' for kata in roadmap.katas if kata.name in needed]
    lines += [f'  {kata.name}["{kata.title}"]' for kata in track.katas]
    lines += [f"  {need} --> {kata.name}" for kata in track.katas for need in kata.needs]
    return "\n".join([*lines, "```"]) + "\n"


def _readme(workspace: Workspace, track: Track) -> Path:
    return workspace.roadmap.parent / track.name / "README.md"


def put_between(text: str, begin: str, end: str, part: str) -> str:
    """Return a text with what stands between two lines replaced; as it is where one of them is missing."""
    if begin not in text or end not in text:
        return text
    before, _, rest = text.partition(begin)
    return f"{before}{begin}\n{part}\n{end}{rest.partition(end)[2]}"


def _with_map(text: str, diagram: str) -> str:
    if _BEGIN in text and _END in text:
        return put_between(text, _BEGIN, _END, diagram)
    before, heading, after = text.partition(_HEADING)
    return f"{before}## Map\n\n{_BEGIN}\n{diagram}\n{_END}\n{heading}{after}"
