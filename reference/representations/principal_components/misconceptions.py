"""Wrong answers we expect for principal_components, and what to say about each."""

import numpy as np
from dojo.misconceptions import edge, inexact, instead_of
from principal_components import pca as right


def _signed(components):
    """The rows, each with its largest entry positive."""
    largest = components[np.arange(len(components)), np.abs(components).argmax(axis=1)]
    return components * np.where(largest < 0, -1.0, 1.0)[:, None]


def _eigen(matrix, k):
    """The largest eigenvalues of a matrix, and their eigenvectors as rows."""
    values, vectors = np.linalg.eigh(matrix)
    return _signed(vectors.T[::-1][:k]), values[::-1][:k]


def _covariance(deviations):
    return deviations.T @ deviations / (len(deviations) - 1)


def _analysed(deviations, k):
    """Components, scores and variances of what is taken for deviations."""
    components, variances = _eigen(_covariance(deviations), k)
    return components, deviations @ components.T, variances


@instead_of("pca")
def not_centred(x, k):
    """Your first component points from the origin to the data, whichever way they vary. What are deviations
    measured from?
    """
    return _analysed(x, k)


@instead_of("pca")
def one_mean_for_all(x, k):
    """Your result changes when one feature is shifted. How many means does the README take?"""
    return _analysed(x - x.mean(), k)


@instead_of("pca")
def standardised(x, k):
    """Your result does not change when a feature is measured in another unit. Does the README divide the
    features by their standard deviations?
    """
    spread = x.std(axis=0, ddof=1)
    return _analysed((x - x.mean(axis=0)) / np.where(spread > 0, spread, 1.0), k)


@instead_of("pca")
def samples_for_features(x, k):
    """Your components have n entries, one for each sample. A component is a direction in the space of the
    features: which axis do you average over?
    """
    return _analysed((x - x.mean(axis=1, keepdims=True)).T, k)


@instead_of("pca")
def components_as_columns(x, k):
    """Your components have shape (d, k): they are right, one in each column. The README asks for rows."""
    components, scores, variances = _analysed(x - x.mean(axis=0), k)
    return components.T, scores, variances


@instead_of("pca")
def scores_as_rows(x, k):
    """Your scores have shape (k, n). Rows are samples, in the new coordinates too."""
    components, scores, variances = _analysed(x - x.mean(axis=0), k)
    return components, scores.T, variances


@instead_of("pca")
def smallest_first(x, k):
    """Your components belong to the smallest variances. In which order does your library
    return eigenvalues?
    """
    deviations = x - x.mean(axis=0)
    variances, vectors = np.linalg.eigh(_covariance(deviations))
    components = _signed(vectors.T[:k])
    return components, deviations @ components.T, variances[:k]


@instead_of("pca")
def largest_last(x, k):
    """You return the right components, but in order of increasing variance. Which should come first?"""
    components, scores, variances = _analysed(x - x.mean(axis=0), k)
    return components[::-1].copy(), scores[:, ::-1].copy(), variances[::-1].copy()


@instead_of("pca")
def rows_of_the_wrong_factor(x, k):
    """Your components are orthonormal but not eigenvectors: they are rows of the matrix of eigenvectors. Are
    the eigenvectors in its rows or in its columns?
    """
    deviations = x - x.mean(axis=0)
    variances, vectors = np.linalg.eigh(_covariance(deviations))
    components = _signed(vectors[:, ::-1][:k])
    return components, deviations @ components.T, variances[::-1][:k]


@instead_of("pca")
def rows_from_the_last_one(x, k):
    """Your components are the last rows of the matrix of eigenvectors, not eigenvectors. Are these in its rows
    or in its columns?
    """
    deviations = x - x.mean(axis=0)
    variances, vectors = np.linalg.eigh(_covariance(deviations))
    components = _signed(vectors[::-1][:k])
    return components, deviations @ components.T, variances[::-1][:k]


@instead_of("pca")
def singular_values(x, k):
    """Your components and scores are right, but your variances are singular values. The unit of a variance is
    the square of the data's unit: what has to be done to a singular value?
    """
    components, scores, variances = _analysed(x - x.mean(axis=0), k)
    return components, scores, np.sqrt(np.maximum(variances, 0.0) * (len(x) - 1))


@instead_of("pca")
def standard_deviations(x, k):
    """Your last result is the square root of the right one: a standard deviation, not a variance."""
    components, scores, variances = _analysed(x - x.mean(axis=0), k)
    return components, scores, np.sqrt(np.maximum(variances, 0.0))


@instead_of("pca")
def not_divided(x, k):
    """Your variances are n - 1 times the right ones: they are sums of squares, not yet averages."""
    components, scores, variances = _analysed(x - x.mean(axis=0), k)
    return components, scores, variances * (len(x) - 1)


@instead_of("pca")
def divides_by_n(x, k):
    """Your variances are (n - 1)/n times the right ones. Which divisor does the covariance matrix have?"""
    deviations = x - x.mean(axis=0)
    components, variances = _eigen(deviations.T @ deviations / len(x), k)
    return components, deviations @ components.T, variances


@instead_of("pca")
def share_of_the_variance(x, k):
    """Your variances do not depend on the unit of the data: they are shares of the whole. The README asks for
    the variances themselves.
    """
    components, scores, variances = _analysed(x - x.mean(axis=0), k)
    return components, scores, variances / (x.var(axis=0, ddof=1).sum() or 1.0)


@instead_of("pca")
def scores_of_the_data_as_they_came(x, k):
    """Your components are right, but your scores do not have mean 0: they are coordinates of x, not of its
    deviations from the mean.
    """
    components, _, variances = _analysed(x - x.mean(axis=0), k)
    return components, x @ components.T, variances


@instead_of("pca")
def scores_of_variance_one(x, k):
    """Your scores along every component have the same spread: they are divided by the standard deviation.
    That is whitening.
    """
    components, scores, variances = _analysed(x - x.mean(axis=0), k)
    return components, scores / np.where(variances > 1e-20, np.sqrt(abs(variances)), 1.0), variances


@instead_of("pca")
def sign_left_open(x, k):
    """Some of your components, and so their scores, have the opposite sign to the one the README chooses.
    Which entry decides?
    """
    components, scores, variances = _analysed(x - x.mean(axis=0), k)
    return -components, -scores, variances


@instead_of("pca")
def sign_of_the_library(x, k):
    """Your components have the sign that the library gave them, and so do their scores. Which entry of a
    component decides its sign in the README?
    """
    deviations = x - x.mean(axis=0)
    variances, vectors = np.linalg.eigh(_covariance(deviations))
    components = vectors.T[::-1][:k]
    return components, deviations @ components.T, variances[::-1][:k]


@instead_of("pca")
def sign_of_the_other_library(x, k):
    """Your components come from the decomposition with the signs that it chose, and so do their scores. Which
    entry of a component decides its sign in the README?
    """
    deviations = x - x.mean(axis=0)
    _, s, vt = np.linalg.svd(deviations, full_matrices=False)
    return vt[:k], deviations @ vt[:k].T, s[:k] ** 2 / (len(x) - 1)


@instead_of("pca")
def first_entry_positive(x, k):
    """Your components start with a positive entry, and some have the opposite sign to the one the README
    chooses. Which entry decides?
    """
    components, scores, variances = _analysed(x - x.mean(axis=0), k)
    signs = np.where(components[:, 0] < 0, -1.0, 1.0)
    return components * signs[:, None], scores * signs, variances


@instead_of("pca")
def entries_made_positive(x, k):
    """No entry of your components is negative. The sign of a component may change as a whole, not
    entry by entry.
    """
    components, scores, variances = _analysed(x - x.mean(axis=0), k)
    return abs(components), scores, variances


@instead_of("pca")
def sign_of_components_only(x, k):
    """Your components are right, but some of your scores have the wrong sign. When a component changes sign,
    what happens to the coordinates along it?
    """
    components, scores, variances = _analysed(x - x.mean(axis=0), k)
    return components, -scores, variances


@instead_of("pca")
def all_components(x, k):
    """You return all components. The README asks for the first k."""
    return _analysed(x - x.mean(axis=0), x.shape[1])


@inexact
@instead_of("pca")
def difference_of_large_numbers(x, k):
    """Your result is right near 0 but useless for data near 1e8. Do you subtract the means before
    or after multiplying?
    """
    n, mean = len(x), x.mean(axis=0)
    components, variances = _eigen((x.T @ x - n * np.outer(mean, mean)) / (n - 1), k)
    return components, (x - mean) @ components.T, variances


@instead_of("pca")
def centres_in_place(x, k):
    """Your values are right, but the caller's data have lost their means. Does your subtraction
    make a new array?
    """
    x -= x.mean(axis=0)
    return _analysed(x, k)


@edge
@instead_of("pca")
def any_number_of_components(x, k):
    """You accept a k larger than n - 1 or d. In how many directions can n samples deviate from their mean?"""
    if np.ndim(x) == 2 and k > min(len(x) - 1, np.shape(x)[1]) > 0:
        return right(x, min(len(x) - 1, np.shape(x)[1]))
    return right(x, k)
