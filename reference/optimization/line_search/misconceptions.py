"""Wrong answers we expect for line_search, and what to say about each."""

import numpy as np

from dojo.misconceptions import instead_of


@instead_of("backtracking_line_search")
def bound_above_the_start(f, gradient, x, direction, step=1.0, shrink=0.5, slope=1e-4):
    """You accept steps after which f is larger than the README allows, as if the bound rose with t.
    What sign does the slope along a descent direction have?
    """
    t = step
    while not f(x + t * direction) <= f(x) - slope * t * np.dot(gradient, direction):
        t = t * shrink
    return t


@instead_of("backtracking_line_search")
def any_fall(f, gradient, x, direction, step=1.0, shrink=0.5, slope=1e-4):
    """You accept every step that does not raise f, whatever c is. How much must f fall for a step of length t?"""
    if np.dot(gradient, direction) >= 0:
        raise ValueError("not a descent direction")
    while not f(x + step * direction) <= f(x):
        step = step * shrink
    return step


@instead_of("backtracking_line_search")
def whole_promise(f, gradient, x, direction, step=1.0, shrink=0.5, slope=1e-4):
    """Your steps shrink almost to 0. Which part of the fall that the tangent promises does the README ask
    for?
    """
    s = sum(gradient[i] * direction[i] for i in range(len(x)))
    if s >= 0:
        raise ValueError("not a descent direction")
    t = step
    while not f(x + t * direction) <= f(x) + t * s:
        t *= shrink
    return t


@instead_of("backtracking_line_search")
def length_for_slope(f, gradient, x, direction, step=1.0, shrink=0.5, slope=1e-4):
    """Your steps fit a slope of -d·d, which is right only along the negative gradient. What is the slope along
    another direction?
    """
    if gradient @ direction >= 0:
        raise ValueError("not a descent direction")
    t = step
    while not f(x + t * direction) <= f(x) - slope * t * np.sum(direction**2):
        t *= shrink
    return t


@instead_of("backtracking_line_search")
def tries_longer_steps(f, gradient, x, direction, step=1.0, shrink=0.5, slope=1e-4):
    """Your result can be longer than the first trial. When the first trial satisfies the condition, which step
    does the README return?
    """
    fall = gradient @ direction
    if fall >= 0:
        raise ValueError("not a descent direction")
    t = step
    while not f(x + t * direction) <= f(x) + slope * t * fall:
        t *= shrink
    while t >= step and f(x + t / shrink * direction) <= f(x) + slope * t / shrink * fall:
        t /= shrink
    return t


@instead_of("backtracking_line_search")
def returns_the_point(f, gradient, x, direction, step=1.0, shrink=0.5, slope=1e-4):
    """You return a point of shape (n,), as if the step had been taken. What does the README ask for: the point,
    or the number t?
    """
    fall = gradient @ direction
    if fall >= 0:
        raise ValueError("not a descent direction")
    t = step
    while not f(x + t * direction) <= f(x) + slope * t * fall:
        t *= shrink
    return x + t * direction


@instead_of("backtracking_line_search")
def shrunk_once_more(f, gradient, x, direction, step=1.0, shrink=0.5, slope=1e-4):
    """Your result is the right step times `shrink`. Is the step that satisfies the condition shortened once
    more?
    """
    fall = gradient @ direction
    if fall >= 0:
        raise ValueError("not a descent direction")
    t, enough = step, False
    while not enough:
        enough = f(x + t * direction) <= f(x) + slope * t * fall
        t *= shrink
    return t


@instead_of("backtracking_line_search")
def first_trial_skipped(f, gradient, x, direction, step=1.0, shrink=0.5, slope=1e-4):
    """Your result is too short by one factor `shrink`, but only where the first trial is good. Which step is
    tried first?
    """
    fall = gradient @ direction
    if fall >= 0:
        raise ValueError("not a descent direction")
    t = step * shrink
    while not f(x + t * direction) <= f(x) + slope * t * fall:
        t *= shrink
    return t


@instead_of("backtracking_line_search")
def direction_normalised(f, gradient, x, direction, step=1.0, shrink=0.5, slope=1e-4):
    """Your steps are those along a direction of length 1. Where does a step of length t lead to: x + t d, or
    x + t d / ‖d‖?
    """
    if gradient @ direction >= 0:
        raise ValueError("not a descent direction")
    unit = direction / np.sqrt(np.sum(direction**2))
    t = step
    while not f(x + t * unit) <= f(x) + slope * t * (gradient @ unit):
        t *= shrink
    return t


@instead_of("backtracking_line_search")
def compared_with_the_last_trial(f, gradient, x, direction, step=1.0, shrink=0.5, slope=1e-4):
    """Your steps are right unless two trials fail: then f seems to be compared with its value at the last
    trial. Where does the condition take the value of f on its right-hand side?
    """
    fall = gradient @ direction
    if fall >= 0:
        raise ValueError("not a descent direction")
    t, before = step, f(x)
    while True:
        value = f(x + t * direction)
        if value <= before + slope * t * fall:
            return t
        before = value
        t *= shrink


@instead_of("backtracking_line_search")
def shrink_ignored(f, gradient, x, direction, step=1.0, shrink=0.5, slope=1e-4):
    """Your steps are halved, whatever `shrink` is. What does the README multiply t by?"""
    fall = gradient @ direction
    if fall >= 0:
        raise ValueError("not a descent direction")
    t = step
    while not f(x + t * direction) <= f(x) + slope * t * fall:
        t /= 2
    return t


@instead_of("backtracking_line_search")
def accepts_nan(f, gradient, x, direction, step=1.0, shrink=0.5, slope=1e-4):
    """You return a step to a point where f is NaN. What is the result of a comparison with NaN, and what should
    the search do then?
    """
    fall = gradient @ direction
    if fall >= 0:
        raise ValueError("not a descent direction")
    t = step
    while f(x + t * direction) > f(x) + slope * t * fall:
        t *= shrink
    return t


@instead_of("backtracking_line_search")
def any_direction(f, gradient, x, direction, step=1.0, shrink=0.5, slope=1e-4):
    """Your steps are right, but you also return one along a direction whose slope is not negative. What does
    the README ask for there?
    """
    t = step
    while not f(x + t * direction) <= f(x) + slope * t * (gradient @ direction):
        t *= shrink
    return t
