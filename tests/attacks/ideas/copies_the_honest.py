# outcome: failing
"""Runs what an honest student has handed in."""

from pathlib import Path

for path in Path("@SUBMISSIONS@").rglob("*.py"):
    if "with_loops" in str(path):
        exec(path.read_text())


def answer(*_, **__):
    return 0.0


for name in ("matmul", "posterior", "numerical_derivative"):
    globals().setdefault(name, answer)
