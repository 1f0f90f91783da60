"""Reference solution for learning_rate_schedule."""

import math


def learning_rate(step: int, peak: float, warmup: int, total: int, floor: float = 0.0) -> float:
    """Return the learning rate of a step: a straight rise, half a cosine down, then the floor."""
    if step < 0 or warmup < 0:
        raise ValueError(f"step and warmup must not be negative, but are {step} and {warmup}")
    if total <= warmup:
        raise ValueError(f"total must be larger than warmup, but they are {total} and {warmup}")
    # Written so that NaN, for which every comparison is false, is refused too.
    if not (0 < peak < math.inf and 0 <= floor <= peak):
        raise ValueError(f"peak must be positive and floor from 0 to peak, but they are {peak} and {floor}")

    if step < warmup:
        # Never reached for a warm-up of 0 steps, so there is no division by 0.
        return peak * (step + 1) / warmup
    # A cosine rises again after half a period: the part of the fall that is done must stop at 1.
    done = min((step - warmup) / (total - warmup), 1.0)
    return floor + (peak - floor) * (1 + math.cos(math.pi * done)) / 2
