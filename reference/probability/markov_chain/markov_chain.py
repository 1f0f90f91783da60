"""Reference solution for markov_chain."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def stationary_distribution(transition: ArrayLike) -> NDArray[np.float64]:
    """Return the distribution over the states that a step of the chain does not change."""
    p = _with_one_closed_class(transition)
    # Each of the n equations for a step follows from the others, so the sum may take the place of one.
    equations = p.T - np.eye(len(p))
    equations[0] = 1.0
    return np.linalg.solve(equations, np.eye(len(p))[0])


def _with_one_closed_class(transition: ArrayLike) -> NDArray[np.float64]:
    p = np.asarray(transition)
    if p.ndim != 2 or p.shape[0] != p.shape[1] or not p.size:
        raise ValueError(f"transition must be a square matrix, but has shape {p.shape}")
    # Written so that NaN, for which every comparison is false, is refused too.
    if not ((p >= 0).all() and (np.abs(p.sum(axis=1) - 1) <= 1e-9).all()):
        raise ValueError("each row of transition must have entries of at least 0 that sum to 1")
    # There is one closed class exactly if some state can be reached from every state.  The equations are
    # singular otherwise, but rounding may hide it.
    reached = (p > 0) | np.eye(len(p), dtype=bool)
    for _ in p:
        reached = reached @ reached  # paths of up to twice as many steps
    if not reached.all(axis=0).any():
        raise ValueError("the chain must have one closed class, but has more")
    return p
