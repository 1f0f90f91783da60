"""Wrong answers we expect for newton_root, and what to say about each."""

import math

from dojo.misconceptions import edge
from newton_root import newton_root as right


def _short(step, x, tolerance):
    return abs(step) <= tolerance * max(1, abs(x))


def _newton(f, df, x0, tolerance, max_steps, *, step=lambda value, slope: -value / slope, done=_short):
    """Newton's method with a rule for the step and a rule for its end."""
    if not tolerance > 0 or max_steps < 1:
        raise ValueError("tolerance or max_steps is not positive")
    x = x0
    for _ in range(max_steps):
        value, slope = f(x), df(x)
        if not math.isfinite(x):
            raise ValueError("not finite")
        if value == 0:
            return x
        if slope == 0 or not (math.isfinite(value) and math.isfinite(slope)):
            raise ValueError("no tangent, or a flat one")
        change = step(value, slope)
        x = x + change
        if math.isfinite(x) and done(change, x, tolerance):
            return x
    raise ValueError("no convergence")


def steps_uphill(f, df, x0, tolerance=1e-12, max_steps=50):
    """Your guesses move away from the root. Where f and its slope are positive, is the root to the left
    or to the right?
    """
    return _newton(f, df, x0, tolerance, max_steps, step=lambda value, slope: value / slope)


def slope_over_value(f, df, x0, tolerance=1e-12, max_steps=50):
    """Your steps grow as f comes close to zero. Which of f and f' is the numerator of the fraction?"""
    return _newton(f, df, x0, tolerance, max_steps, step=lambda value, slope: -slope / value)


def slope_forgotten(f, df, x0, tolerance=1e-12, max_steps=50):
    """Your step is f(x), however steep f is. On a line of slope 2, how far is the root from x?"""
    return _newton(f, df, x0, tolerance, max_steps, step=lambda value, slope: -value)


def value_times_slope(f, df, x0, tolerance=1e-12, max_steps=50):
    """Your step grows with the slope. If f is steeper, is the root of its tangent nearer or farther away?"""
    return _newton(f, df, x0, tolerance, max_steps, step=lambda value, slope: -value * slope)


def slope_of_the_start(f, df, x0, tolerance=1e-12, max_steps=50):
    """Your guesses come closer, but too slowly: you always use the slope at x0. Which tangent belongs to the
    guess x_k?
    """
    if not math.isfinite(x0):
        raise ValueError("not finite")
    slope = df(x0)
    return _newton(f, lambda x: slope, x0, tolerance, max_steps)


def half_a_step(f, df, x0, tolerance=1e-12, max_steps=50):
    """Each of your steps goes only half the way to the root of the tangent. Is there a factor of 1/2 or 2
    that does not belong?
    """
    return _newton(f, df, x0, tolerance, max_steps, step=lambda value, slope: -value / (2 * slope))


def stops_at_small_values(f, df, x0, tolerance=1e-12, max_steps=50):
    """You stop where f(x) is small, but 1e-20 times f is small everywhere. Which length does the README
    measure?
    """
    return _newton(f, df, x0, tolerance, max_steps, done=lambda step, x, tolerance: abs(f(x)) <= tolerance)


def absolute_steps(f, df, x0, tolerance=1e-12, max_steps=50):
    """Near large roots you take too many steps, or never stop. How far apart are neighbouring numbers
    near 1e8?
    """
    return _newton(f, df, x0, tolerance, max_steps, done=lambda step, x, tolerance: abs(step) <= tolerance)


def relative_steps_only(f, df, x0, tolerance=1e-12, max_steps=50):
    """Near a root at 0 you take too many steps, or never stop. What is a small fraction of a guess that
    itself goes to zero?
    """
    return _newton(
        f, df, x0, tolerance, max_steps, done=lambda step, x, tolerance: abs(step) <= tolerance * abs(x)
    )


def signed_steps(f, df, x0, tolerance=1e-12, max_steps=50):
    """You stop at the first step to the left. Is a step of -1 short?"""
    return _newton(
        f, df, x0, tolerance, max_steps, done=lambda step, x, tolerance: step <= tolerance * max(1, abs(x))
    )


def guess_before_last(f, df, x0, tolerance=1e-12, max_steps=50):
    """You return the guess before the short step. Which is better, the guess before the step or the one after
    it?
    """
    guesses = [x0]

    def noted(x):
        guesses.append(x)
        return f(x)

    found = right(noted, df, x0, tolerance, max_steps)
    return found if f(found) == 0 else guesses[-1]


def flat_root_refused(f, df, x0, tolerance=1e-12, max_steps=50):
    """You refuse a guess with f'(x) = 0 although it is a root. Which of f and f' do you look at first?"""

    def value(x):
        if df(x) == 0:
            raise ValueError("flat tangent")
        return f(x)

    return right(value, df, x0, tolerance, max_steps)


def flat_tangent_skipped(f, df, x0, tolerance=1e-12, max_steps=50):
    """When the tangent is flat, you return the guess although it is not a root. The README asks for a
    ValueError.
    """
    flat = []

    def noted(x):
        slope = df(x)
        if slope == 0:
            flat.append(x)
        return slope

    try:
        return right(f, noted, x0, tolerance, max_steps)
    except ValueError:
        if not flat or not math.isfinite(flat[-1]):
            raise
        return flat[-1]


def last_guess_returned(f, df, x0, tolerance=1e-12, max_steps=50):
    """After max_steps steps you return the last guess, whatever it is. The README asks for a ValueError."""
    guesses = []

    def noted(x):
        guesses.append(x)
        return f(x)

    try:
        return right(noted, df, x0, tolerance, max_steps)
    except ValueError:
        # Any other reason to refuse stays one: only the steps have run out.
        if not guesses or len(guesses) < max_steps or df(guesses[-1]) == 0:
            raise
        return guesses[-1] - f(guesses[-1]) / df(guesses[-1])


@edge
def infinities_believed(f, df, x0, tolerance=1e-12, max_steps=50):
    """You return a result where f, f' or a guess is infinite. What do the two sides of your comparison
    become there?
    """
    if not tolerance > 0 or max_steps < 1:
        raise ValueError("tolerance or max_steps is not positive")
    x = x0
    for _ in range(max_steps):
        value, slope = f(x), df(x)
        if value == 0:
            return x
        if slope == 0:
            raise ValueError("flat tangent")
        old, x = x, x - value / slope
        if abs(x - old) <= tolerance * max(1, abs(x)):
            return x
    raise ValueError("no convergence")
