"""Three cases, one after another."""

import math


def learning_rate(step, peak, warmup, total, floor=0.0):
    if step < warmup:
        return peak * (step + 1) / warmup
    if step > total:
        return floor
    s = (step - warmup) / (total - warmup)
    return floor + (peak - floor) * (1 + math.cos(math.pi * s)) / 2
