"""The addresses on the pages, and which of them do not answer."""

import re
import urllib.error
import urllib.request
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

_ADDRESS = re.compile(r"https?://[^\s)>\]]+")
_AT_ONCE = 8
_PATIENCE = 20.0  # seconds
# Some servers refuse a program that does not say what it is, or a question without a body.
_HEADERS = {"User-Agent": "Mozilla/5.0 (a check of the links in a course)"}
_REFUSED = {401, 403, 405, 429}


def addresses(pages: Sequence[Path]) -> dict[str, list[Path]]:
    """Return each address on some pages, and the pages that have it."""
    found: dict[str, list[Path]] = {}
    for page in pages:
        for address in dict.fromkeys(_ADDRESS.findall(page.read_text(encoding="utf-8"))):
            found.setdefault(address, []).append(page)
    return found


def faults(asked: Sequence[str]) -> dict[str, str]:
    """Ask each address, several at once, and return why those that did not answer did not."""
    with ThreadPoolExecutor(_AT_ONCE) as threads:
        answers = threads.map(_fault, asked)
        return {address: fault for address, fault in zip(asked, answers, strict=True) if fault}


def _fault(address: str) -> str:
    request = urllib.request.Request(address, headers=_HEADERS)  # noqa: S310
    try:
        with urllib.request.urlopen(request, timeout=_PATIENCE):  # noqa: S310
            return ""
    except urllib.error.HTTPError as error:
        # There is somebody, who does not speak to programs.
        return "" if error.code in _REFUSED else f"{error.code} {error.reason}"
    except (OSError, ValueError) as error:
        return str(getattr(error, "reason", error))
