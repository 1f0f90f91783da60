"""A file shown in a window of its own, where there is a display."""

import os
import sys
import webbrowser
from pathlib import Path


def open_window(path: Path) -> None:
    """Show a file with what this system shows such files with; do nothing without a display."""
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return
    webbrowser.open(path.resolve().as_uri())
