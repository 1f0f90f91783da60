"""Find a browser for the tests of pages: ``python tests/browser.py`` says where one is, or why none is.

``DOJO_BROWSER`` names one, which then must be there; empty, it says that none could be had.  Without it
Chromium is looked for, and demanded where ``CI`` is set.
"""

import os
import shutil
import sys
from pathlib import Path

NAMES = ("chromium", "/usr/bin/chromium", "google-chrome", "chromium-browser")


class NoBrowser(Exception):
    """There is no browser here; the text says what was looked for."""


def is_demanded() -> bool:
    """Return whether tests must fail where there is no browser."""
    return bool(os.environ.get("DOJO_BROWSER", os.environ.get("CI")))


def find_browser() -> str:
    """Return the path of a Chromium.

    Raises
    ------
    NoBrowser
        If there is none.
    """
    named = os.environ.get("DOJO_BROWSER")
    if named == "":
        raise NoBrowser("no browser could be installed: DOJO_BROWSER is empty")
    found = next(filter(None, map(shutil.which, [named] if named else NAMES)), None) or (
        "" if named else own()
    )
    if not found:
        looked = named or f"{', '.join(NAMES)}, nor what `playwright install chromium` brings"
        raise NoBrowser(f"there is no {looked}")
    return found


def own() -> str:
    """Return the path of the browser that `playwright install` has brought, or an empty text."""
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        return ""
    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if Path(path).is_file() else ""


if __name__ == "__main__":
    try:
        print(find_browser())
    except NoBrowser as error:
        sys.exit(f"No browser: {error}.")
