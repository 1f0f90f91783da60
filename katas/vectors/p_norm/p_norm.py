"""p-norms.  The statement is in README.md beside this file."""

from numpy.typing import ArrayLike


def p_norm(x: ArrayLike, p: float) -> float:
    """Return the p-norm of a vector.

    Parameters
    ----------
    x : array, shape (n,)
        A vector of finite numbers.
    p : float
        At least 1; may be infinite.

    Returns
    -------
    float
        The p-th root of the sum of the p-th powers of the absolute values, or the largest absolute value
        for infinite p.

    Raises
    ------
    ValueError
        If `p` is below 1.

    Examples
    --------
    >>> p_norm([1.0, -2.0, 2.0], 2)
    3.0
    """
    raise NotImplementedError  # your solution goes here
