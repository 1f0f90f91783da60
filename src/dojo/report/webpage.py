"""Pages for a browser: one style, whatever is put in is escaped, and nothing is fetched from anywhere."""

from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader

from dojo.report.sheet import clean

TEMPLATES = Path(__file__).parent / "templates"


def render(folder: Path, name: str, **values: object) -> str:
    """Return a page.

    Parameters
    ----------
    folder
        Where the template lies; it may build on ``base.html``, which all pages share.
    name
        The template's file.
    values
        What it shows.
    """
    return _environment(folder).get_template(name).render(**values)


@cache
def _environment(folder: Path) -> Environment:
    # Names and sentences are a stranger's: all that is put in is escaped.
    return Environment(
        loader=FileSystemLoader([folder, TEMPLATES]),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_harmless,
    )


def _harmless(value: object) -> object:
    return clean(value) if type(value) is str else value
