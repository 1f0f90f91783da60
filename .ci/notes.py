"""Print what CHANGELOG.md says about the version that a tag names, or why that is not to be released.

``python .ci/notes.py v0.1.0``
"""

import re
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
_HEADING = re.compile(r"^## (.+)$", re.MULTILINE)
_RELEASED = re.compile(r"(\d+\.\d+\.\d+) \(\d{4}-\d\d-\d\d\)")


def sections(changelog: str) -> dict[str, str]:
    """Return what stands under each heading of a changelog, the newest first."""
    _, *parts = _HEADING.split(changelog)
    return dict(zip(parts[::2], map(str.strip, parts[1::2]), strict=True))


def notes(tag: str, version: str, changelog: str) -> str:
    """Return what a changelog says about the version that a tag names.

    Parameters
    ----------
    tag
        Such as ``v0.1.0``.
    version
        That of ``pyproject.toml``.
    changelog
        The text of ``CHANGELOG.md``.

    Raises
    ------
    ValueError
        If the tag, the version and the changelog do not agree.
    """
    if tag != f"v{version}":
        raise ValueError(f"The tag {tag} is not v{version}, as pyproject.toml has it.")
    heading, text = next(iter(sections(changelog).items()), ("", ""))
    released = _RELEASED.fullmatch(heading)
    if released is None or released[1] != version:
        raise ValueError(
            f'CHANGELOG.md must begin with "## {version} (YYYY-MM-DD)", but begins with "## {heading}".'
        )
    if not text:
        raise ValueError(f'CHANGELOG.md says nothing under "## {heading}".')
    return text


def main() -> None:
    """Print the notes, or say in a sentence why there are none."""
    if len(sys.argv) != 2:
        sys.exit("Name a tag: nox -s package -- v0.1.0")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    try:
        sys.stdout.reconfigure(encoding="utf-8")
        print(notes(sys.argv[1], project["version"], changelog))
    except ValueError as error:
        sys.exit(str(error))


if __name__ == "__main__":
    main()
