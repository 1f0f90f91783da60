"""Wrong answers we expect for newton_root, and what to say about each."""

from dojo.misconceptions import edge


def _short(old, new, tolerance):
    return abs(new - old) <= tolerance * max(1, abs(new))


def _newton(f, df, x0, tolerance, max_steps, *, step=lambda value, slope: value / slope, short=_short):
    """Newton's method with a rule for the step, which is subtracted, and a rule for its end."""
    x = x0
    for _ in range(max_steps):
        value, slope = f(x), df(x)
        if value == 0:
            return x
        if slope == 0:
            raise ValueError("the tangent is flat")
        old, x = x, x - step(value, slope)
        if short(old, x, tolerance):
            return x
    raise ValueError("no result")


def steps_uphill(f, df, x0, tolerance=1e-12, max_steps=50):
    """Your guesses move away from the root. Where f and its slope are positive, is the root to the left
    or to the right?
    """
    return _newton(f, df, x0, tolerance, max_steps, step=lambda value, slope: -value / slope)


def slope_over_value(f, df, x0, tolerance=1e-12, max_steps=50):
    """Your steps grow as f comes close to zero. Which of f and f' is the numerator of the fraction?"""
    return _newton(f, df, x0, tolerance, max_steps, step=lambda value, slope: slope / value)


def slope_forgotten(f, df, x0, tolerance=1e-12, max_steps=50):
    """Your step is f(x), however steep f is. On a line of slope 2, how far is the root from x?"""
    return _newton(f, df, x0, tolerance, max_steps, step=lambda value, slope: value)


def value_times_slope(f, df, x0, tolerance=1e-12, max_steps=50):
    """Your step grows with the slope. If f is steeper, is the root of its tangent nearer or farther away?"""
    return _newton(f, df, x0, tolerance, max_steps, step=lambda value, slope: value * slope)


def slope_of_the_start(f, df, x0, tolerance=1e-12, max_steps=50):
    """Your guesses come closer, but too slowly. Which tangent belongs to the guess x_k?"""
    first = df(x0)
    return _newton(f, lambda x: first, x0, tolerance, max_steps)


def half_a_step(f, df, x0, tolerance=1e-12, max_steps=50):
    """Each of your steps goes only half the way to the root of the tangent. Is there a factor of 1/2 or 2
    that does not belong?
    """
    return _newton(f, df, x0, tolerance, max_steps, step=lambda value, slope: value / (2 * slope))


def stops_at_small_values(f, df, x0, tolerance=1e-12, max_steps=50):
    """Your result changes when f and f' are multiplied by 1e-20, although the guesses stay the same. Which
    length does the README measure?
    """
    return _newton(
        f, df, x0, tolerance, max_steps, short=lambda old, new, tolerance: abs(f(new)) <= tolerance
    )


def absolute_steps(f, df, x0, tolerance=1e-12, max_steps=50):
    """Near large roots you take too many steps, or never stop. How far apart are neighbouring numbers
    near 1e8?
    """
    return _newton(
        f, df, x0, tolerance, max_steps, short=lambda old, new, tolerance: abs(new - old) <= tolerance
    )


def relative_steps_only(f, df, x0, tolerance=1e-12, max_steps=50):
    """Near a root at 0 you take too many steps, or never stop. What is a small fraction of a guess that
    itself goes to zero?
    """
    return _newton(
        f,
        df,
        x0,
        tolerance,
        max_steps,
        short=lambda old, new, tolerance: abs(new - old) <= tolerance * abs(new),
    )


def signed_steps(f, df, x0, tolerance=1e-12, max_steps=50):
    """Your result is the guess after the first step to the left, however long that step is. Is a step of -1
    short?
    """
    return _newton(
        f,
        df,
        x0,
        tolerance,
        max_steps,
        short=lambda old, new, tolerance: new - old <= tolerance * max(1, abs(new)),
    )


def less_than_the_tolerance(f, df, x0, tolerance=1e-12, max_steps=50):
    """A step of exactly the tolerance is too long for you. Is it at most the tolerance?"""
    return _newton(
        f,
        df,
        x0,
        tolerance,
        max_steps,
        short=lambda old, new, tolerance: abs(new - old) < tolerance * max(1, abs(new)),
    )


def guess_before_last(f, df, x0, tolerance=1e-12, max_steps=50):
    """You return the guess before the short step. Which is better, the guess before the step or the one after
    it?
    """
    x = x0
    for _ in range(max_steps):
        if f(x) == 0:
            return x
        if df(x) == 0:
            raise ValueError("the tangent is flat")
        new = x - f(x) / df(x)
        if _short(x, new, tolerance):
            break
        x = new
    else:
        raise ValueError("no result")
    return x


def flat_tangent_not_refused(f, df, x0, tolerance=1e-12, max_steps=50):
    """A flat tangent ends in Python's ZeroDivisionError. The README asks for a ValueError."""
    x = x0
    for _ in range(max_steps):
        if f(x) == 0:
            return x
        old = x
        x -= f(x) / df(x)
        if _short(old, x, tolerance):
            return x
    raise ValueError("no result")


def flat_tangent_skipped(f, df, x0, tolerance=1e-12, max_steps=50):
    """When the tangent is flat, you return the guess although it is not a root. The README asks for a
    ValueError.
    """
    x = x0
    for _ in range(max_steps):
        if f(x) == 0 or df(x) == 0:
            return x
        old = x
        x -= f(x) / df(x)
        if _short(old, x, tolerance):
            return x
    raise ValueError("no result")


def last_guess_returned(f, df, x0, tolerance=1e-12, max_steps=50):
    """After max_steps steps you return the last guess, whatever it is. The README asks for a ValueError."""
    x = x0
    for _ in range(max_steps):
        value = f(x)
        if value == 0:
            break
        slope = df(x)
        if slope == 0:
            raise ValueError("the tangent is flat")
        old, x = x, x - value / slope
        if _short(old, x, tolerance):
            break
    return x


def one_step_more(f, df, x0, tolerance=1e-12, max_steps=50):
    """You return a result that takes one step more than max_steps allows. How many steps are allowed for
    max_steps = 1?
    """
    return _newton(f, df, x0, tolerance, max_steps + 1)


@edge
def infinities_believed(f, df, x0, tolerance=1e-12, max_steps=50):
    """You return a result where f, f' or a guess is infinite. What do the two sides of your comparison
    become there?
    """
    if not tolerance > 0 or max_steps < 1:
        raise ValueError("tolerance or max_steps is not positive")
    return float(_newton(f, df, x0, tolerance, max_steps))
