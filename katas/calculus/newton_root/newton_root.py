"""Newton's method for roots.  The statement is in README.md beside this file."""

from collections.abc import Callable


def newton_root(
    f: Callable[[float], float],
    df: Callable[[float], float],
    x0: float,
    tolerance: float = 1e-12,
    max_steps: int = 50,
) -> float:
    """Return a root of a function, found by Newton's method.

    Parameters
    ----------
    f : callable
        Takes a number and returns a number.
    df : callable
        The derivative of `f`.
    x0 : float
        The first guess.
    tolerance : float
        A step from y to z is short if ``|z - y| <= tolerance * max(1, |z|)``.
    max_steps : int
        The largest number of steps.

    Returns
    -------
    float
        The first guess with ``f(guess) == 0``, or the first reached by a short step, whichever
        comes first.

    Raises
    ------
    ValueError
        If `max_steps` steps give no result, or if `df` is zero at a guess where `f` is not.

    Examples
    --------
    >>> newton_root(lambda x: 2 * x - 3, lambda x: 2.0, 0.0)
    1.5
    """
    raise NotImplementedError  # your solution goes here
