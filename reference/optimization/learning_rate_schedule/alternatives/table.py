"""The whole schedule as one array, from which the step is read."""

import numpy as np


def learning_rate(step, peak, warmup, total, floor=0.0):
    """Return one entry of the table of all rates."""
    if min(step, warmup, total - warmup - 1) < 0:
        raise ValueError("the steps are out of order")
    if not np.isfinite([peak, floor]).all() or not 0 <= floor <= peak or peak == 0:
        raise ValueError("the rates are out of range")
    rise = np.linspace(0.0, peak, warmup + 1)[1:]
    fall = (peak + floor) / 2 + (peak - floor) / 2 * np.cos(np.linspace(0.0, np.pi, total - warmup + 1))
    return float(np.concatenate([rise, fall])[min(step, total)])
