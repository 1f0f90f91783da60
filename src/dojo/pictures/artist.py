"""The process that draws: it runs somebody's implementation, and a picture of it.

``python -m dojo.pictures.artist FILE`` reads an order from its standard input and writes to a file what
became of each of its tasks, a line each.
"""

import json
import runpy
import sys
from pathlib import Path
from typing import Any

import matplotlib as mpl

from dojo import process_setup
from dojo.child.in_process import InProcess
from dojo.child.suite import katas_importable
from dojo.implementation import explain
from dojo.implementation.source import Source
from dojo.implementation.stand_in import standing_in
from dojo.running.task import Task

_CLEARLY = 64  # of 255, in some colour
_NOT_DRAWN: tuple[dict[str, Any], Any] = ({"sentence": None}, None)


def main() -> None:
    """Draw what is asked for."""
    order = json.loads(sys.stdin.buffer.read())
    picture, folder, enough = Path(order["picture"]), Path(order["folder"]), order["enough"]
    with open(sys.argv[1], "w", encoding="utf-8") as answers:
        process_setup.silence()
        process_setup.limit(order["deadline"])
        first = None
        seen = False
        for number, data in enumerate(order["tasks"]):
            task = Task.from_json(data)
            answer, image = _NOT_DRAWN if seen else _draw(task, picture, folder / f"{number}.svg")
            first = image if number == 0 else first
            differs = _difference(first, image)
            seen = seen or (task.wrong is not None and _reaches(differs, enough))
            answers.write(json.dumps({**answer, "differs": differs}) + "\n")
            answers.flush()


def _draw(task: Task, picture: Path, into: Path) -> tuple[dict[str, Any], Any]:
    from matplotlib import pyplot as plt

    from dojo.pictures.drawing import STYLE
    from dojo.pictures.saving import pixels, save

    try:
        with katas_importable(task):
            sentence, module = InProcess(task).load()
            if sentence is not None:
                return {"sentence": sentence}, None
            # Agg needs no display; its pixels are the same everywhere.
            with standing_in(task.kata.name, module), mpl.rc_context():
                mpl.use("agg")
                plt.style.use(STYLE)
                figure, summary = save(runpy.run_path(str(picture))["draw"](module), into)
                return {"sentence": None, "summary": summary}, pixels(figure)
    # Whatever the code raises, `SystemExit` included, is a sentence for whoever wrote it.
    except BaseException as error:  # noqa: BLE001
        return {"sentence": _sentence(error, task.source, picture)}, None
    finally:
        plt.close("all")


def _sentence(error: BaseException, source: Source, picture: Path) -> str:
    if explain.place(error, source):
        return explain.failure(error, source)
    own = Source(str(picture), b"")
    return f"{explain.named(error)}{explain.place(error, own) or f' ({picture.name})'}."


def _reaches(differs: float | None, enough: float | None) -> bool:
    return differs is not None and enough is not None and differs >= enough


def _difference(first: Any, other: Any) -> float | None:
    """Return the share of pixels that are clearly not the same; None where there is nothing to compare."""
    if first is None or other is None:
        return None
    if first.shape != other.shape:
        return 1.0
    return float((abs(first - other).max(axis=2) > _CLEARLY).mean())


if __name__ == "__main__":
    main()
