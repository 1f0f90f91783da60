"""TODO: the formula as a learner types it first, without any check or conversion."""


def NAME(x):
    return 2 * x
