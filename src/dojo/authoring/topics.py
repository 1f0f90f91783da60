"""The table of topics in ``katas/README.md``: where each is taught."""

from pathlib import Path

from dojo.authoring.tracks import put_between
from dojo.course.roadmap import Roadmap
from dojo.course.workspace import Workspace
from dojo.files import write_atomically

_BEGIN = "<!-- topics: written from roadmap.toml by `nox -s maps`, not by hand -->\n"
_END = "<!-- end of topics -->\n"


def write_topics(workspace: Workspace, roadmap: Roadmap) -> list[Path]:
    """Put the table into its place in the README of the road; return the file if it has changed."""
    path = workspace.roadmap.parent / "README.md"
    text = path.read_text(encoding="utf-8") if path.is_file() else ""
    new = put_between(text, _BEGIN, _END, _table(roadmap))
    if new == text:
        return []
    write_atomically(path, new)
    return [path]


def _table(roadmap: Roadmap) -> str:
    rows = ["| what you want to learn | where |", "| --- | --- |"]
    for topic in roadmap.topics:
        links = ", ".join(_link(roadmap, name) for name in topic.katas)
        rows.append(f"| {topic.words} | {links} |")
    return "\n".join(rows) + "\n"


def _link(roadmap: Roadmap, name: str) -> str:
    for track in roadmap.tracks:
        if track.name == name:
            return f"the track [{track.title}]({name}/README.md)"
    kata = roadmap.named(name)
    return f"[{kata.name}]({kata.track}/{kata.name}/README.md)"
