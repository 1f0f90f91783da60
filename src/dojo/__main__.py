"""``python -m dojo`` is ``dojo``."""

import os
import sys

# Python looks for modules in the folder that this was typed in before all others, and there may be a
# student's `random.py`.  What Python itself has imported by now is out of reach: `dojo` is safer.
if not sys.flags.safe_path and sys.path[:1] in ([os.getcwd()], [""]):
    del sys.path[0]

from dojo.cli import main

sys.exit(main())
