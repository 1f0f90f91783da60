"""The floor is added to a fall that goes down to 0."""

import math


def learning_rate(step, peak, warmup, total, floor=0.0):
    if step < warmup:
        return peak / warmup * (step + 1)
    t = min(step, total) - warmup
    T = total - warmup
    return floor + peak / 2 * (1 + math.cos(t * math.pi / T))
