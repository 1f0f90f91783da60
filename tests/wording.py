"""Find sentences whose shape reads as translated: ``python tests/wording.py`` prints each with its place."""

import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
RULES = Path(__file__).with_suffix(".toml")
FILES = ["*.md", "*.py", "*.toml", ":!CHANGELOG.md", ":!tests/*wording*"]


def main() -> None:
    """Print what is found, and end with 1 if anything is."""
    rules = tomllib.loads(RULES.read_text(encoding="utf-8"))
    found = list(findings(ROOT, rules))
    print("\n".join(found) or "No sentence reads as translated.")
    sys.exit(bool(found))


def findings(root: Path, rules: dict[str, list[dict[str, str]]]) -> Iterator[str]:
    """Yield a line for each sentence that has the shape of a pattern and is not allowed.

    Also for each allowance that nothing needs any more: a list of exceptions is kept short.
    """
    allowed = {(rule["path"], rule["line"]) for rule in rules.get("allowed", [])}
    used = set()
    patterns = [(re.compile(rule["expression"]), rule["write"]) for rule in rules["pattern"]]
    for path, number, line in _lines(root):
        for pattern, write in patterns:
            if not pattern.search(line):
                continue
            excused = {(where, words) for where, words in allowed if where == path and words in line}
            used |= excused
            if not excused:
                yield f"{path}:{number}: {line.strip()}\n    write: {write}"
    for path, words in sorted(allowed - used):
        yield f"{path}: nothing needs the allowance for {words!r} any more"


def _lines(root: Path) -> Iterator[tuple[str, int, str]]:
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--", *FILES, ":!reference/*/strangers/*"],
        cwd=root,
        check=True,
        capture_output=True,
    )
    for path in filter(None, listed.stdout.decode().split("\0")):
        text = (root / path).read_text(encoding="utf-8", errors="replace") if (root / path).is_file() else ""
        for number, line in enumerate(text.splitlines(), 1):
            yield path, number, line


if __name__ == "__main__":
    main()
