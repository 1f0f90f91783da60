"""The files of a new kata."""

import importlib.util
from pathlib import Path

import tomlkit
from tomlkit.items import AoT

from dojo.authoring import tracks
from dojo.course.roadmap import Roadmap
from dojo.course.workspace import Workspace
from dojo.errors import UsageError
from dojo.files import write_atomically

_SCAFFOLD = Path(__file__).with_name("scaffold")


def create(workspace: Workspace, track: str, name: str) -> tuple[Path, ...]:
    """Write the files of a kata with what is to be filled in, and add it to the roadmap.

    Parameters
    ----------
    workspace
        The course.
    track, name
        Where the kata goes, and what it is called.

    Returns
    -------
    tuple of Path
        The files, the roadmap first, then the track's README.

    Raises
    ------
    UsageError
        If there is no such track, or the name cannot be used.
    """
    _refuse_bad_names(workspace, track, name)
    folders = {
        "katas": workspace.root / "katas" / track / name,
        "reference": workspace.root / "reference" / track / name,
    }
    written = []
    for template in sorted(_SCAFFOLD.rglob("*.*")):
        tree, *parts = template.relative_to(_SCAFFOLD).parts
        if template.is_file() and "__pycache__" not in parts:
            target = folders[tree].joinpath(*parts[:-1], parts[-1].replace("NAME", name))
            write_atomically(target, _filled(template.read_text(encoding="utf-8"), name))
            written.append(target)
    _add_to_roadmap(workspace.roadmap, track, name)
    roadmap = Roadmap.read(workspace.roadmap)
    page = tracks.link(workspace, roadmap.kata(name))
    tracks.write(workspace, roadmap)
    return (workspace.roadmap, *([page] if page else []), *written)


def _filled(text: str, name: str) -> str:
    return text.replace("NAME", name).replace("TITLE", _title(name))


def _title(name: str) -> str:
    return name.replace("_", " ").capitalize()


def _refuse_bad_names(workspace: Workspace, track: str, name: str) -> None:
    roadmap = Roadmap.read(workspace.roadmap)
    tracks = [known.name for known in roadmap.tracks]
    if track not in tracks:
        raise UsageError(f"There is no track `{track}`. Tracks: {', '.join(tracks)}.")
    if not (name.isascii() and name.isidentifier() and name == name.lower()):
        raise UsageError(f"`{name}` cannot be a kata's name: use lower case letters, digits and underscores.")
    if name in roadmap.names or (workspace.root / "katas" / track / name).exists():
        raise UsageError(f"There is already a kata `{name}`; names must be unique.")
    if importlib.util.find_spec(name) is not None:
        raise UsageError(f"`{name}` is an existing Python module: choose another name.")


def _add_to_roadmap(path: Path, track: str, name: str) -> None:
    # tomlkit keeps comments, order and layout as the author has them.
    roadmap = tomlkit.parse(path.read_text(encoding="utf-8"))
    entry = tomlkit.table()
    entry.update({"name": name, "title": _title(name), "difficulty": 1, "needs": [], "forbid": []})
    table = next(known for known in roadmap["track"] if known["name"] == track)
    if "kata" not in table:
        table["kata"] = AoT([])
    table["kata"].append(entry)
    write_atomically(path, tomlkit.dumps(roadmap))
