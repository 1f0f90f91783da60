"""Learning rate schedule.  The statement is in README.md beside this file."""


def learning_rate(step: int, peak: float, warmup: int, total: int, floor: float = 0.0) -> float:
    """Return the learning rate of a step: a straight rise, half a cosine down, then the floor.

    Parameters
    ----------
    step : int
        Which step, counted from 0.
    peak : float
        The largest rate.
    warmup : int
        How many steps the rise takes; 0 for none.
    total : int
        The step at which the floor is reached.
    floor : float
        The rate from step `total` on.

    Returns
    -------
    float
        The learning rate of this step.

    Examples
    --------
    >>> [learning_rate(step, 1.0, 4, 12) for step in (0, 1, 2, 3, 8, 12)]
    [0.25, 0.5, 0.75, 1.0, 0.5, 0.0]
    """
    raise NotImplementedError  # your solution goes here
