"""Wrong answers we expect for linear_regression, and what to say about each."""

import numpy as np
from dojo.misconceptions import edge, inexact, instead_of
from linear_regression import fit as right


def _independent(x):
    """Refuse features that are constant, or combinations of others."""
    deviations = x - x.mean(axis=0)
    sizes = np.linalg.norm(deviations, axis=0)
    constant = np.any(sizes <= 1e-12 * np.linalg.norm(x, axis=0))
    if constant or np.linalg.cond(deviations / sizes) > 1e10:
        raise ValueError("the features are dependent")


def _solved(a, b):
    """The weights with the smallest sum of squares of b - A w."""
    return np.linalg.solve(a.T @ a, a.T @ b)


def _weights(x, y):
    _independent(x)
    return _solved(x - x.mean(axis=0), y - y.mean())


@instead_of("fit")
def through_the_origin(x, y):
    """Your intercept is always 0: your model predicts 0 where all features are 0. Does the README
    ask for that?
    """
    _independent(x)
    return np.linalg.lstsq(x, y, rcond=None)[0], 0.0


@instead_of("fit")
def intercept_is_the_mean_of_y(x, y):
    """Your weights are right, but your intercept is the mean of y. Does the model predict that where all
    features are 0, or where they have their means?
    """
    return _weights(x, y), float(y.mean())


@instead_of("fit")
def intercept_adds_the_means(x, y):
    """Your weights are right, but your residuals do not sum to 0: is w . x̄ added to ȳ or
    subtracted from it?
    """
    weights = _weights(x, y)
    return weights, float(y.mean() + weights @ x.mean(axis=0))


@instead_of("fit")
def intercept_lost_in_centring(x, y):
    """Your weights are right, but your intercept is 0. The centred data need none: what is it in terms of the
    original x and y?
    """
    return _weights(x, y), 0.0


@instead_of("fit")
def each_feature_on_its_own(x, y):
    """Your weights are right for one feature, but not for features that vary together: each explains again
    what another has already explained.
    """
    _independent(x)
    deviations = x - x.mean(axis=0)
    weights = deviations.T @ (y - y.mean()) / np.sum(deviations**2, axis=0)
    return weights, float(y.mean() - weights @ x.mean(axis=0))


@instead_of("fit")
def covariances_for_weights(x, y):
    """Your weights are the sums of products of deviations, and grow with the unit of the features. What
    divides them in the example?
    """
    _independent(x)
    weights = (x - x.mean(axis=0)).T @ (y - y.mean())
    return weights, float(y.mean() - weights @ x.mean(axis=0))


@instead_of("fit")
def centres_only_the_targets(x, y):
    """Your weights change when the same vector is added to every sample. Did you subtract the mean
    from y only?
    """
    _independent(x)
    weights = _solved(x, y - y.mean())
    return weights, float(y.mean() - weights @ x.mean(axis=0))


@instead_of("fit")
def penalised(x, y):
    """Your weights are a little too small, whatever the data: a constant added to the diagonal shrinks them.
    That is ridge regression.
    """
    _independent(x)
    d = x - x.mean(axis=0)
    weights = np.linalg.solve(d.T @ d + 1e-3 * np.eye(x.shape[1]), d.T @ (y - y.mean()))
    return weights, float(y.mean() - weights @ x.mean(axis=0))


@instead_of("fit")
def weights_of_standardised_features(x, y):
    """Your weights are the right ones times the standard deviation of each feature: they are for features
    that were divided by it.
    """
    _independent(x)
    standardised = (x - x.mean(axis=0)) / x.std(axis=0)
    return _solved(standardised, y - y.mean()), float(y.mean())


@inexact
@instead_of("fit")
def difference_of_large_numbers(x, y):
    """Your result is right near 0 but loses its digits for features near 1e6. How large are the sums of their
    squares, and how large are those of their deviations?
    """
    _independent(x)
    solution = _solved(np.column_stack([x, np.ones(len(x))]), y)
    return solution[:-1], float(solution[-1])


@instead_of("fit")
def trusts_the_solver(x, y):
    """Where the features are dependent, you return weights made of rounding errors. Does a solver notice a
    pivot of 1e-15?
    """
    weights = _solved(x - x.mean(axis=0), y - y.mean())
    return weights, float(y.mean() - weights @ x.mean(axis=0))


@instead_of("fit")
def shortest_of_many(x, y):
    """You accept dependent features: among the weights that fit equally well you choose the shortest. The
    README asks for a ValueError.
    """
    weights = np.linalg.pinv(x - x.mean(axis=0)) @ (y - y.mean())
    return weights, float(y.mean() - weights @ x.mean(axis=0))


@instead_of("fit")
def intercept_among_the_weights(x, y):
    """Your weights have d + 1 entries: the weight of the column of ones is still among them. It has a place
    of its own.
    """
    weights = _weights(x, y)
    intercept = y.mean() - weights @ x.mean(axis=0)
    return np.append(weights, intercept), float(intercept)


@instead_of("fit")
def intercept_first(x, y):
    """You return the intercept first. The README asks for (weights, intercept)."""
    weights = _weights(x, y)
    return float(y.mean() - weights @ x.mean(axis=0)), weights


@instead_of("fit")
def centres_in_place(x, y):
    """Your values are right, but the caller's data have lost their means. Does your subtraction
    make new arrays?
    """
    _independent(x)
    mean_x, mean_y = x.mean(axis=0), y.mean()
    x -= mean_x
    y -= mean_y
    weights = _solved(x, y)
    return weights, float(mean_y - weights @ mean_x)


@edge
@instead_of("fit")
def targets_as_a_column(x, y):
    """You accept targets of shape (n, 1). Subtracting a vector from such a column gives an (n, n) table; the
    README asks for a ValueError.
    """
    if np.ndim(y) == 2 and np.shape(y)[1] == 1:
        return right(x, np.ravel(y))
    return right(x, y)
