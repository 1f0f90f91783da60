"""Nothing is said about the steps after the end."""

import numpy as np


def learning_rate(step, peak, warmup, total, floor=0.0):
    if step >= warmup:
        x = np.cos(np.pi * (step - warmup) / (total - warmup))
        return (peak + floor) / 2 + (peak - floor) / 2 * x
    return (step + 1) * peak / warmup
