"""The warm-up as a share of the steps done before."""

import numpy as np


def learning_rate(step, peak, warmup, total, floor=0.0):
    if step < warmup:
        return peak * (step / warmup)
    if step >= total:
        return floor
    angle = np.pi * (step - warmup) / (total - warmup)
    return floor + 0.5 * (peak - floor) * (1 + np.cos(angle))
