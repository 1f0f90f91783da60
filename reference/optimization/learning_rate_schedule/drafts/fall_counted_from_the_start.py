"""The cosine of the whole training, cut off on the left by the warm-up."""

from math import cos, pi


def learning_rate(step, peak, warmup, total, floor=0.0):
    progress = step / total
    if step < warmup:
        rate = (step + 1) / warmup * peak
    elif progress < 1:
        rate = floor + (peak - floor) * (cos(pi * progress) + 1) / 2
    else:
        rate = floor
    return rate
