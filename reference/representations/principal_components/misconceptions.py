"""Wrong answers we expect for principal_components, and what to say about each."""

import numpy as np
from principal_components import pca as right

from dojo.misconceptions import edge, instead_of


def _signed(components):
    """The rows, each with its largest entry positive."""
    largest = components[np.arange(len(components)), np.abs(components).argmax(axis=1)]
    return components * np.where(largest < 0, -1.0, 1.0)[:, None]


def _from_matrix(deviations, k):
    """Components, scores and variances of what is taken for deviations."""
    _, s, vt = np.linalg.svd(deviations, full_matrices=False)
    components = _signed(vt[:k])
    return components, deviations @ components.T, s[:k] ** 2 / (len(deviations) - 1)


@instead_of("pca")
def not_centred(x, k):
    """Your first component points from the origin to the data, whichever way they vary. What are deviations
    measured from?
    """
    right(x, k)
    return _from_matrix(np.array(x, dtype=float), k)


@instead_of("pca")
def one_mean_for_all(x, k):
    """Your result changes when one feature is shifted: you subtract the mean of all entries together. How
    many means does the README take?
    """
    right(x, k)
    return _from_matrix(np.array(x, dtype=float) - np.mean(x), k)


@instead_of("pca")
def standardised(x, k):
    """Your result does not change when a feature is measured in another unit: you divide by the standard
    deviations. These are the components of the correlations.
    """
    right(x, k)
    deviations = np.asarray(x, dtype=float) - np.mean(x, axis=0)
    spread = np.std(deviations, axis=0, ddof=1)
    return _from_matrix(deviations / np.where(spread > 0, spread, 1.0), k)


@instead_of("pca")
def samples_for_features(x, k):
    """Your components have n entries, one for each sample. A component is a direction in the space of the
    features: which axis do you average over?
    """
    right(x, k)
    columns = np.asarray(x, dtype=float).T
    u, s, vt = np.linalg.svd(columns - columns.mean(axis=0), full_matrices=False)
    return vt[:k], u[:, :k] * s[:k], s[:k] ** 2


@instead_of("pca")
def components_as_columns(x, k):
    """Your components have shape (d, k): they are right, one in each column. The README asks for rows."""
    components, scores, variance = right(x, k)
    return components.T, scores, variance


@instead_of("pca")
def scores_as_rows(x, k):
    """Your scores have shape (k, n). Rows are samples, in the new coordinates too."""
    components, scores, variance = right(x, k)
    return components, scores.T, variance


@instead_of("pca")
def smallest_first(x, k):
    """Your components belong to the smallest variances. In which order does your library
    return eigenvalues?
    """
    d = np.shape(right(x, k)[0])[1]
    deviations = np.asarray(x, dtype=float) - np.mean(x, axis=0)
    variances, vectors = np.linalg.eigh(deviations.T @ deviations / (len(deviations) - 1))
    components = _signed(vectors.T[: min(k, d)])
    return components, deviations @ components.T, variances[:k]


@instead_of("pca")
def largest_last(x, k):
    """You return the right components, but in order of increasing variance. Which should come first?"""
    components, scores, variance = right(x, k)
    return components[::-1].copy(), scores[:, ::-1].copy(), variance[::-1].copy()


@instead_of("pca")
def rows_of_the_wrong_factor(x, k):
    """Your components are orthonormal but not eigenvectors: they are rows of the matrix of eigenvectors. Are
    the eigenvectors in its rows or in its columns?
    """
    right(x, k)
    deviations = np.asarray(x, dtype=float) - np.mean(x, axis=0)
    variances, vectors = np.linalg.eigh(deviations.T @ deviations / (len(deviations) - 1))
    components = _signed(vectors[:, ::-1][:k].copy())
    return components, deviations @ components.T, variances[::-1][:k].copy()


@instead_of("pca")
def singular_values(x, k):
    """Your components and scores are right, but your variances are singular values. The unit of a variance is
    the square of the data's unit: what has to be done to a singular value?
    """
    components, scores, variance = right(x, k)
    return components, scores, np.sqrt(variance * (len(scores) - 1))


@instead_of("pca")
def standard_deviations(x, k):
    """Your last result is the square root of the right one: a standard deviation, not a variance."""
    components, scores, variance = right(x, k)
    return components, scores, np.sqrt(variance)


@instead_of("pca")
def not_divided(x, k):
    """Your variances are n - 1 times the right ones: they are sums of squares, not yet averages."""
    components, scores, variance = right(x, k)
    return components, scores, variance * (len(scores) - 1)


@instead_of("pca")
def divides_by_n(x, k):
    """Your variances are (n - 1)/n times the right ones. Which divisor does the covariance matrix have?"""
    components, scores, variance = right(x, k)
    return components, scores, variance * (len(scores) - 1) / len(scores)


@instead_of("pca")
def share_of_the_variance(x, k):
    """Your variances do not depend on the unit of the data: they are shares of the whole. The README asks for
    the variances themselves.
    """
    components, scores, variance = right(x, k)
    total = np.var(np.asarray(x, dtype=float), axis=0, ddof=1).sum()
    return components, scores, variance / (total or 1.0)


@instead_of("pca")
def scores_of_the_data_as_they_came(x, k):
    """Your components are right, but your scores do not have mean 0: they are coordinates of x, not of its
    deviations from the mean.
    """
    components, _, variance = right(x, k)
    return components, np.asarray(x, dtype=float) @ components.T, variance


@instead_of("pca")
def scores_of_variance_one(x, k):
    """Your scores along every component have the same spread: they are divided by the standard deviation.
    That is whitening.
    """
    components, scores, variance = right(x, k)
    return components, scores / np.where(variance > 1e-20, np.sqrt(variance), 1.0), variance


@instead_of("pca")
def sign_left_open(x, k):
    """Some of your components, and so their scores, have the opposite sign to the one the README chooses.
    Which entry decides?
    """
    components, scores, variance = right(x, k)
    return -components, -scores, variance


@instead_of("pca")
def first_entry_positive(x, k):
    """Your components start with a positive entry, and some have the opposite sign to the one the README
    chooses. Which entry decides?
    """
    components, scores, variance = right(x, k)
    signs = np.where(components[:, 0] < 0, -1.0, 1.0)
    return components * signs[:, None], scores * signs, variance


@instead_of("pca")
def entries_made_positive(x, k):
    """No entry of your components is negative. The sign of a component may change as a whole, not
    entry by entry.
    """
    components, scores, variance = right(x, k)
    return np.abs(components), scores, variance


@instead_of("pca")
def sign_of_components_only(x, k):
    """Your components are right, but some of your scores have the wrong sign. When a component changes sign,
    what happens to the coordinates along it?
    """
    components, scores, variance = right(x, k)
    return components, -scores, variance


@instead_of("pca")
def all_components(x, k):
    """You return all components. The README asks for the first k."""
    right(x, k)
    return right(x, min(len(x) - 1, np.shape(x)[1]))


@edge
@instead_of("pca")
def any_number_of_components(x, k):
    """You accept a k larger than n - 1 or d. In how many directions can n samples deviate from their mean?"""
    if np.ndim(x) == 2 and k > min(len(x) - 1, np.shape(x)[1]) > 0:
        return right(x, min(len(x) - 1, np.shape(x)[1]))
    return right(x, k)


@instead_of("pca")
def difference_of_large_numbers(x, k):
    """Your result is right near 0 but useless for data near 1e8. Do you subtract the means before
    or after multiplying?
    """
    right(x, k)
    x = np.asarray(x, dtype=float)
    n, mean = len(x), x.mean(axis=0)
    variances, vectors = np.linalg.eigh((x.T @ x - n * np.outer(mean, mean)) / (n - 1))
    components = _signed(vectors[:, ::-1].T[:k].copy())
    return components, (x - mean) @ components.T, variances[::-1][:k].copy()


@instead_of("pca")
def centres_in_place(x, k):
    """Your values are right, but the caller's data have lost their means. Does your subtraction
    make a new array?
    """
    result = right(x, k)
    if isinstance(x, np.ndarray) and x.dtype.kind == "f":
        x -= x.mean(axis=0)
    return result
