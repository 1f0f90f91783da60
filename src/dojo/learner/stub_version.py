"""One version of a stub: what is written down of it, and how it is read back."""

import json
import re
from dataclasses import asdict, dataclass, fields
from datetime import UTC, datetime

from dojo.running.verdict import Result, Verdict

_DIGEST = re.compile("[0-9a-f]{64}")
_LONGEST = 200  # characters of a text


@dataclass(frozen=True)
class Version:
    """One version of a stub, as it was kept.

    Attributes
    ----------
    kata
        The kata's name.
    time
        When it was kept; None if it passed before times were written down.
    verdict
        What was known of it; empty if it was never run.
    passed, total
        How many facts it passed, of how many.
    edges
        How many edges it passed.
    sha256
        Hexadecimal digest of its bytes.
    replaced_by
        The digest of what was put in its place, if that is why it was kept.
    """

    kata: str
    time: datetime | None
    verdict: str
    passed: int
    total: int
    edges: int
    sha256: str
    replaced_by: str = ""

    @property
    def passes(self) -> bool:
        """Whether it earned the points of its kata."""
        return self.verdict == Verdict.PASSING

    @property
    def worth(self) -> tuple[bool, int, int]:
        """What makes a version better than another: that it passes, then its facts, then its edges."""
        return self.passes, self.passed, self.edges

    def to_line(self) -> str:
        """Return the version as a line of the index."""
        return json.dumps(asdict(self) | {"time": self.time and self.time.isoformat(timespec="seconds")})


def parse_version(line: bytes) -> Version | None:
    """Return the version in a line of an index, or None if the line makes no sense."""
    try:
        data = json.loads(line)
        known = {field.name: data[field.name] for field in fields(Version)}
        # Local too, since that is how it will be shown.
        if known["time"] is not None:
            known["time"] = datetime.fromisoformat(known["time"]).astimezone().astimezone(UTC)
        version = Version(**known)
    except (ValueError, TypeError, KeyError, OverflowError, OSError, RecursionError):
        return None
    return version if _makes_sense(version) else None


def _makes_sense(version: Version) -> bool:
    texts = (version.kata, version.verdict, version.sha256, version.replaced_by)
    numbers = (version.passed, version.total, version.edges)
    return (
        all(type(text) is str and len(text) <= _LONGEST for text in texts)
        and all(type(number) is int and number >= 0 for number in numbers)
        and bool(_DIGEST.fullmatch(version.sha256))
    )


def version_of(result: Result, time: datetime | None) -> Version:
    """Return the version that a result is about."""
    passed, edges = result.facts.passed or 0, result.edges.passed or 0
    return Version(result.kata, time, result.verdict.value, passed, result.facts.total, edges, result.sha256)
