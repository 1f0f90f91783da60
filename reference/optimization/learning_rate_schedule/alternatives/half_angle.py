"""The square of the cosine of half the angle."""

import math


def learning_rate(step, peak, warmup, total, floor=0.0):
    """Return the rate as a weighted mean of peak and floor."""
    if step < 0 or warmup < 0 or total <= warmup:
        raise ValueError("the steps are out of order")
    if math.isnan(peak + floor) or math.isinf(peak) or peak <= 0 or floor < 0 or floor > peak:
        raise ValueError("the rates are out of range")
    if warmup > step:
        return (1 + step) / warmup * peak
    if step >= total:
        return floor
    weight = math.cos((step - warmup) / (total - warmup) * math.pi / 2) ** 2
    return weight * peak + (1 - weight) * floor
