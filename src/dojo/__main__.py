"""``python -m dojo`` is ``dojo``."""

# First of all: Python looks for modules in the folder that this was typed in, before all others.
from dojo import own_modules  # noqa: F401, I001

import sys

from dojo.cli import main

sys.exit(main())
