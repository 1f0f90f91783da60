"""Wrong answers we expect for linear_regression, and what to say about each."""

import numpy as np
from linear_regression import fit as right

from dojo.misconceptions import edge, instead_of


def _arrays(x, y):
    """The arguments as arrays, once they have been found to be good."""
    right(x, y)
    return np.asarray(x, dtype=float), np.asarray(y, dtype=float)


def _well_formed(x, y):
    """Whether nothing is wrong with the arguments, unless the features are dependent."""
    return (
        np.ndim(x) == 2
        and np.size(x) > 0
        and np.shape(y) == np.shape(x)[:1]
        and np.isfinite(np.sum(x) + np.sum(y))
    )


@instead_of("fit")
def through_the_origin(x, y):
    """Your intercept is always 0: your model predicts 0 where all features are 0. Does the README
    ask for that?
    """
    x, y = _arrays(x, y)
    q, r = np.linalg.qr(x)
    return np.linalg.solve(r, q.T @ y) if np.all(np.diag(r)) else np.zeros(x.shape[1]), 0.0


@instead_of("fit")
def intercept_is_the_mean_of_y(x, y):
    """Your weights are right, but your intercept is the mean of y. Does the model predict that where all
    features are 0, or where they have their means?
    """
    weights, _ = right(x, y)
    return weights, float(np.mean(y))


@instead_of("fit")
def intercept_adds_the_means(x, y):
    """Your weights are right, but your residuals do not sum to 0: is w . x̄ added to ȳ or
    subtracted from it?
    """
    weights, _ = right(x, y)
    return weights, float(np.mean(y) + weights @ np.mean(x, axis=0))


@instead_of("fit")
def intercept_lost_in_centring(x, y):
    """Your weights are right, but your intercept is 0. The centred data need none: what is it in terms of the
    original x and y?
    """
    weights, _ = right(x, y)
    return weights, 0.0


@instead_of("fit")
def each_feature_on_its_own(x, y):
    """Your weights are right for one feature, but not for features that vary together: each explains again
    what another has already explained.
    """
    x, y = _arrays(x, y)
    deviations = x - x.mean(axis=0)
    weights = deviations.T @ (y - y.mean()) / (deviations**2).sum(axis=0)
    return weights, float(y.mean() - weights @ x.mean(axis=0))


@instead_of("fit")
def centres_only_the_targets(x, y):
    """Your weights change when the same vector is added to every sample. Did you subtract the mean
    from y only?
    """
    x, y = _arrays(x, y)
    q, r = np.linalg.qr(x)
    weights = np.linalg.solve(r, q.T @ (y - y.mean())) if np.all(np.diag(r)) else np.zeros(x.shape[1])
    return weights, float(y.mean() - weights @ x.mean(axis=0))


@instead_of("fit")
def penalised(x, y):
    """Your weights are a little too small, whatever the data: a constant added to the diagonal shrinks them.
    That is ridge regression.
    """
    x, y = _arrays(x, y)
    deviations = x - x.mean(axis=0)
    gram = deviations.T @ deviations + 1e-3 * np.eye(x.shape[1])
    weights = np.linalg.solve(gram, deviations.T @ (y - y.mean()))
    return weights, float(y.mean() - weights @ x.mean(axis=0))


@instead_of("fit")
def intercept_penalised(x, y):
    """Your residuals do not sum to 0: the intercept is pulled towards 0. Does your penalty cover the column
    of ones?
    """
    x, y = _arrays(x, y)
    design = np.hstack([x, np.ones((len(x), 1))])
    penalty = np.zeros(design.shape[1])
    penalty[-1] = 1e-3
    q, r = np.linalg.qr(np.vstack([design, np.diag(np.sqrt(penalty))]))
    solution = np.linalg.solve(r, q.T @ np.concatenate([y, np.zeros(len(penalty))]))
    return solution[:-1], float(solution[-1])


@instead_of("fit")
def x_from_y(x, y):
    """Your weights predict the features from the target. Which of the two is given, and which is to
    be predicted?
    """
    x, y = _arrays(x, y)
    target = y - y.mean()
    weights = (x - x.mean(axis=0)).T @ target / (target @ target or 1.0)
    return weights, float(y.mean() - weights @ x.mean(axis=0))


@instead_of("fit")
def weights_of_standardised_features(x, y):
    """Your weights are the right ones times the standard deviation of each feature: they are for features
    that were divided by it.
    """
    weights, intercept = right(x, y)
    return weights * np.std(x, axis=0), intercept


@instead_of("fit")
def difference_of_large_numbers(x, y):
    """Your result is right near 0 but loses its digits for features near 1e6. How large are the sums of their
    squares, and how large are those of their deviations?
    """
    x, y = _arrays(x, y)
    design = np.hstack([x, np.ones((len(x), 1))])
    solution = np.linalg.solve(design.T @ design, design.T @ y)
    return solution[:-1], float(solution[-1])


@instead_of("fit")
def trusts_the_solver(x, y):
    """Where the features are dependent, you return weights made of rounding errors. Does a solver notice a
    pivot of 1e-15?
    """
    try:
        return right(x, y)
    except ValueError:
        if not _well_formed(x, y):
            raise
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    deviations = x - x.mean(axis=0)
    weights = np.linalg.solve(deviations.T @ deviations, deviations.T @ (y - y.mean()))
    return weights, float(y.mean() - weights @ x.mean(axis=0))


@instead_of("fit")
def shortest_of_many(x, y):
    """You accept dependent features: among the weights that fit equally well you choose the shortest. The
    README asks for a ValueError.
    """
    try:
        return right(x, y)
    except ValueError:
        if not _well_formed(x, y):
            raise
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    weights = np.linalg.pinv(x - x.mean(axis=0)) @ (y - y.mean())
    return weights, float(y.mean() - weights @ x.mean(axis=0))


@instead_of("fit")
def small_means_dependent(x, y):
    """You refuse features that are merely small. Is a determinant near 0 a sign of dependence, or
    of the units?
    """
    result = right(x, y)
    deviations = np.asarray(x, dtype=float) - np.mean(x, axis=0)
    if abs(np.linalg.det(deviations.T @ deviations)) < 1e-10:
        raise ValueError("the features are dependent")
    return result


@instead_of("fit")
def intercept_among_the_weights(x, y):
    """Your weights have d + 1 entries: the weight of the column of ones is still among them. It has a place
    of its own.
    """
    weights, intercept = right(x, y)
    return np.append(weights, intercept), intercept


@instead_of("fit")
def intercept_first(x, y):
    """You return the intercept first. The README asks for (weights, intercept)."""
    weights, intercept = right(x, y)
    return intercept, weights


@edge
@instead_of("fit")
def targets_as_a_column(x, y):
    """You accept targets of shape (n, 1). Subtracting a vector from such a column gives an (n, n) table; the
    README asks for a ValueError.
    """
    if np.ndim(y) == 2 and np.shape(y)[1] == 1:
        return right(x, np.ravel(y))
    return right(x, y)


@instead_of("fit")
def centres_in_place(x, y):
    """Your values are right, but the caller's data have lost their means. Does your subtraction
    make new arrays?
    """
    result = right(x, y)
    for values in (x, y):
        if isinstance(values, np.ndarray) and values.dtype.kind == "f":
            values[...] = values - values.mean(axis=0)
    return result
