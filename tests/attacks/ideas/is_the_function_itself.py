# outcome: matmul=shortcut
"""Is the forbidden function, so that no line of its own ever calls it."""

import numpy as np

globals()["matmul"] = getattr(np, "mat" + "mul")
