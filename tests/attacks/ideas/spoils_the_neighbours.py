# outcome: failing
"""Overwrites and deletes what the others have handed in."""

import shutil
from pathlib import Path

for path in [*Path("@SUBMISSIONS@").rglob("*.py"), *Path("@COURSE@").rglob("*.py")]:
    try:
        path.write_text("owned = True\n")
    except OSError:
        pass
shutil.rmtree("@SUBMISSIONS@", ignore_errors=True)
shutil.rmtree("@OUTPUT@", ignore_errors=True)


def answer(*_, **__):
    return 0.0


matmul = posterior = numerical_derivative = answer
