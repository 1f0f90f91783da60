"""A kata's picture: drawn from the reference, up to date, on the page, and wrong for a wrong answer."""

import html
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path

from dojo.authoring.behaviour import WrongAnswers
from dojo.authoring.finding import Finding
from dojo.course.images import images_in
from dojo.course.roadmap import Kata
from dojo.course.workspace import Workspace
from dojo.pictures.draw import Drawn, draw
from dojo.running.task import Task, make_task

# Of all pixels: an arrow of 60 pixels that points elsewhere is about as much.
LEAST_DIFFERENCE = 0.002
LEAST_ALT = 30  # characters
MOST_BYTES = {".svg": 60_000, ".gif": 600_000}
_SUFFIXES = tuple(MOST_BYTES)
_DEADLINE = 300.0  # seconds, for the reference, an alternative and some misconceptions
_MOST_WRONG = 10  # misconceptions: a long run of a capstone may belong to its picture


def redraw(workspace: Workspace, kata: Kata) -> tuple[str | None, list[Path]]:
    """Draw a picture from the reference, and put it on the page.

    Parameters
    ----------
    workspace, kata
        The course, and a kata with a picture.

    Returns
    -------
    sentence
        Why it could not be drawn, or None.
    written
        The files whose picture has changed.
    """
    task = make_task(workspace, kata, "reference")
    with tempfile.TemporaryDirectory() as scratch:
        (drawn,) = draw([task], workspace.picture(kata), Path(scratch))
        if drawn.sentence is not None:
            return drawn.sentence, []
        written = []
        for file in sorted(Path(scratch).iterdir()):
            target = workspace.folder(kata) / f"picture{file.suffix}"
            if not target.is_file() or target.read_bytes() != file.read_bytes():
                shutil.copyfile(file, target)
                written.append(target)
        return None, written


def picture_findings(workspace: Workspace, kata: Kata) -> Iterator[Finding]:
    """Yield what is wrong with a kata's picture; nothing where matplotlib is missing or there is none."""
    picture = workspace.picture(kata)
    if picture.is_file() and find_spec("matplotlib"):
        yield from _on_the_page(workspace, kata)
        yield from _drawn(workspace, kata)


def _on_the_page(workspace: Workspace, kata: Kata) -> Iterator[Finding]:
    page = workspace.folder(kata) / "README.md"
    where = workspace.relative(page)
    images = images_in(page.read_text(encoding="utf-8"))
    shown = [alt for alt, source in images if source in {"picture.svg", "picture.gif"}]
    if not shown:
        yield Finding(kata.name, where, 0, "does not show the picture: write ![what is seen](picture.svg)")
    for alt in shown:
        if len(alt) < LEAST_ALT:
            yield Finding(
                kata.name, where, 0, f"has a picture whose text for those who cannot see it is {alt!r}"
            )
    for suffix, most in MOST_BYTES.items():
        file = workspace.folder(kata) / f"picture{suffix}"
        if file.is_file() and file.stat().st_size > most:
            text = f"has {file.stat().st_size} bytes; a picture has at most {most}"
            yield Finding(kata.name, workspace.relative(file), 0, text)


def _drawn(workspace: Workspace, kata: Kata) -> Iterator[Finding]:
    path = workspace.relative(workspace.picture(kata))
    tasks = _tasks(workspace, kata)
    with tempfile.TemporaryDirectory() as scratch:
        drawn = draw(tasks, workspace.picture(kata), Path(scratch), _DEADLINE, LEAST_DIFFERENCE)
    right, others, wrong = drawn[0], drawn[1:], []
    for task, one in zip(tasks, drawn, strict=True):
        if task.wrong is None and one.sentence is not None:
            yield Finding(kata.name, path, 0, f"cannot be drawn from {task.source.path}: {one.sentence}")
        if task.wrong is not None and one.differs is not None:
            wrong.append(one.differs)
    if right.sentence is None:
        yield from _up_to_date(workspace, kata, right)
    if right.sentence is None and others and max(wrong, default=0.0) < LEAST_DIFFERENCE:
        text = f"looks right for every misconception: none changes {LEAST_DIFFERENCE:.1%} of the pixels"
        yield Finding(kata.name, path, 0, text)


def _tasks(workspace: Workspace, kata: Kata) -> list[Task]:
    reference = make_task(workspace, kata, "reference")
    names = workspace.references(kata, "alternatives")[:1]
    sources = filter(None, (workspace.reference(kata, name) for name in names))
    others = [replace(reference, source=source) for source in sources]
    return [reference, *others, *WrongAnswers(workspace, kata).tasks()[:_MOST_WRONG]]


def _up_to_date(workspace: Workspace, kata: Kata, drawn: Drawn) -> Iterator[Finding]:
    from dojo.pictures.saving import summary_in
    from dojo.pictures.summary import same

    file = workspace.folder(kata) / "picture.svg"
    if not same(summary_in(file), drawn.summary):
        text = f"is not what the reference draws: type `nox -s pictures -- {kata.name}`"
        yield Finding(kata.name, workspace.relative(file), 0, text)


def write_sheet(workspace: Workspace, katas: Sequence[Kata]) -> Path:
    """Write a page with the pictures of some katas side by side, 400 pixels wide, and return its path."""
    figures = []
    for kata in katas:
        files = [workspace.folder(kata) / f"picture{suffix}" for suffix in reversed(_SUFFIXES)]
        shown = next((file for file in files if file.is_file()), files[-1])
        title = html.escape(f"{kata.track}/{kata.name}: {kata.title}")
        source = f"../{workspace.relative(shown)}"
        figures.append(
            f'<figure><img src="{source}" width="400" alt=""><figcaption>{title}</figcaption></figure>'
        )
    path = workspace.root / ".dojo" / "pictures.html"
    path.parent.mkdir(exist_ok=True)
    style = "body{font:14px sans-serif;display:flex;flex-wrap:wrap;gap:1em}figure{margin:0}"
    head = f'<!doctype html><meta charset="utf-8"><title>Pictures</title><style>{style}</style>'
    path.write_text(f"{head}{''.join(figures)}\n", encoding="utf-8")
    return path
