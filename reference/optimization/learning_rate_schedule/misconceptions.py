"""Wrong answers we expect for learning_rate_schedule, and what to say about each."""

import math

from dojo.misconceptions import instead_of


@instead_of("learning_rate")
def first_step_of_zero(step, peak, warmup, total, floor=0.0):
    """Your first step has rate 0, and the warm-up never reaches the peak. Which fraction of the peak does the README
    give to step 0?
    """
    if step < warmup:
        return step / warmup * peak
    done = min(1, (step - warmup) / (total - warmup))
    return floor + (peak - floor) * (1 + math.cos(math.pi * done)) / 2


@instead_of("learning_rate")
def degrees(step, peak, warmup, total, floor=0.0):
    """Your fall jumps up and down, as if the angle were in degrees. Which angle does half a period have in radians?"""
    if step < warmup:
        return (step + 1) / warmup * peak
    if step > total:
        return floor
    return floor + (peak - floor) * (1 + math.cos(180 * (step - warmup) / (total - warmup))) / 2


@instead_of("learning_rate")
def full_period(step, peak, warmup, total, floor=0.0):
    """Your rate is down at the floor in the middle of the fall, and back at the peak at the end. How much of a
    period is half a cosine?
    """
    if step < warmup:
        return (step + 1) / warmup * peak
    if step > total:
        return floor
    return floor + (peak - floor) * (1 + math.cos(2 * math.pi * (step - warmup) / (total - warmup))) / 2


@instead_of("learning_rate")
def quarter_period(step, peak, warmup, total, floor=0.0):
    """Your rate in the middle of the fall is above the mean of peak and floor. To which value does a
    cosine go from 1 in half a period?
    """
    if step < warmup:
        return (step + 1) / warmup * peak
    done = min(1, (step - warmup) / (total - warmup))
    return floor + (peak - floor) * math.cos(math.pi / 2 * done)


@instead_of("learning_rate")
def fall_counted_from_the_start(step, peak, warmup, total, floor=0.0):
    """Your rate drops as soon as the warm-up is over, unless there is none. At which step does the fall begin?"""
    if step < warmup:
        return (step + 1) / warmup * peak
    done = min(step, total) / total
    return (peak + floor) / 2 + (peak - floor) / 2 * math.cos(math.pi * done)


@instead_of("learning_rate")
def half_missing(step, peak, warmup, total, floor=0.0):
    """Your rate doubles when the warm-up ends. Between which two numbers does 1 + cos lie?"""
    if step < warmup:
        return (step + 1) / warmup * peak
    done = min(1, (step - warmup) / (total - warmup))
    return floor + (peak - floor) * (1 + math.cos(math.pi * done))


@instead_of("learning_rate")
def floor_on_top(step, peak, warmup, total, floor=0.0):
    """Your fall begins above the peak when there is a floor. How far is it from the peak down to the floor?"""
    if step < warmup:
        return (step + 1) / warmup * peak
    if step >= total:
        return floor
    return floor + peak * (0.5 + 0.5 * math.cos(math.pi * (step - warmup) / (total - warmup)))


@instead_of("learning_rate")
def floor_as_a_bound(step, peak, warmup, total, floor=0.0):
    """Your rate falls towards 0 and stops at the floor too early. Where should the cosine itself lead, to 0 or to
    the floor?
    """
    if step < warmup:
        return (step + 1) / warmup * peak
    done = min(1, (step - warmup) / (total - warmup))
    return max(floor, peak * (1 + math.cos(math.pi * done)) / 2)


@instead_of("learning_rate")
def floor_ignored(step, peak, warmup, total, floor=0.0):
    """Your rate does not depend on the floor. Which rate should the last step have?"""
    if step < warmup:
        return (step + 1) / warmup * peak
    done = min(1, (step - warmup) / (total - warmup))
    return peak * (1 + math.cos(math.pi * done)) / 2


@instead_of("learning_rate")
def rises_again(step, peak, warmup, total, floor=0.0):
    """Your rate rises again after step T. What does a cosine do beyond half a period?"""
    if step < warmup:
        return (step + 1) / warmup * peak
    return floor + (peak - floor) * (1 + math.cos(math.pi * (step - warmup) / (total - warmup))) / 2


@instead_of("learning_rate")
def straight_line(step, peak, warmup, total, floor=0.0):
    """Your rate falls by the same amount at each step. How fast does the cosine fall at the beginning, and how fast
    in the middle?
    """
    if step < warmup:
        return (step + 1) / warmup * peak
    done = min(1, (step - warmup) / (total - warmup))
    return peak - (peak - floor) * done


@instead_of("learning_rate")
def divides_by_a_warmup_of_zero(step, peak, warmup, total, floor=0.0):
    """Your function raises an error when there is no warm-up. Is there a step then in which the rate rises?"""
    rise = (step + 1) / warmup
    if rise <= 1:
        return rise * peak
    done = min(1, (step - warmup) / (total - warmup))
    return floor + (peak - floor) * (1 + math.cos(math.pi * done)) / 2


@instead_of("learning_rate")
def rises_from_the_floor(step, peak, warmup, total, floor=0.0):
    """Your warm-up begins above the floor. Which fraction of the peak does step 0 have, whatever the floor is?"""
    if step < warmup:
        return floor + (peak - floor) * (step + 1) / warmup
    done = min(1, (step - warmup) / (total - warmup))
    return floor + (peak - floor) * (1 + math.cos(math.pi * done)) / 2


@instead_of("learning_rate")
def falls_one_step_early(step, peak, warmup, total, floor=0.0):
    """Your fall is one step ahead: step w is already below the peak. How much of the fall is behind us at
    step w?
    """
    if step < warmup:
        return (step + 1) / warmup * peak
    done = min(1, (step + 1 - warmup) / (total - warmup))
    return floor + (peak - floor) * (1 + math.cos(math.pi * done)) / 2
