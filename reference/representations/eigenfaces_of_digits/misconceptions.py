"""Wrong answers we expect for eigenfaces_of_digits, and what to say about each."""

import numpy as np

from dojo.misconceptions import instead_of


def _parts(x):
    """The mean, the orthonormal directions in rows, and the variances, the largest first."""
    mean = x.mean(axis=0)
    z = x - mean
    _, s, v = np.linalg.svd(z, full_matrices=False)
    most = min(len(x) - 1, x.shape[1])
    return mean, v[:most], s[:most] ** 2 / (len(x) - 1)


def _errors(x, ks):
    _, _, variances = _parts(x)
    return np.array([sum(variances[k:]) for k in ks]) * (len(x) - 1) / (len(x) * x.shape[1])


@instead_of("reconstruct")
def mean_not_added(x, k):
    """Your samples are right up to a shift: their mean is 0. What did pca subtract before it computed the scores?"""
    mean, v, _ = _parts(x)
    return (x - mean) @ v[:k].T @ v[:k]


@instead_of("reconstruct")
def data_not_centred(x, k):
    """Your samples lie on a plane through the origin. Are the scores products with the samples or with their
    deviations from the mean?
    """
    mean, v, _ = _parts(x)
    return mean + x @ v[:k].T @ v[:k]


@instead_of("reconstruct")
def projected_through_the_origin(x, k):
    """Your reconstruction does not have the mean of the data. Which point are deviations measured from?"""
    _, v, _ = _parts(x)
    return x @ v[:k].T @ v[:k]


@instead_of("reconstruct")
def last_components(x, k):
    """Your k components are those of smallest variance. In which order does pca return them?"""
    mean, v, _ = _parts(x)
    return mean + (x - mean) @ v[-k:].T @ v[-k:]


@instead_of("reconstruct")
def only_component_k(x, k):
    """You keep component number k alone, and leave out those before it. How many scores does each sample keep?"""
    mean, v, _ = _parts(x)
    return mean + np.outer((x - mean) @ v[k - 1], v[k - 1])


@instead_of("reconstruct")
def one_component_too_few(x, k):
    """You keep k - 1 components. Which of the scores is left out when k = 1?"""
    mean, v, _ = _parts(x)
    return mean + (x - mean) @ v[: k - 1].T @ v[: k - 1]


@instead_of("reconstruct")
def returns_the_scores(x, k):
    """Your result has k columns: it holds the scores. How do scores become samples with d features again?"""
    mean, v, _ = _parts(x)
    return (x - mean) @ v[:k].T


@instead_of("reconstruction_errors")
def summed_over_the_pixels(x, ks):
    """Your errors are d times too large. Over which entries is the mean in the README taken?"""
    return _errors(x, ks) * x.shape[1]


@instead_of("reconstruction_errors")
def summed_over_everything(x, ks):
    """Your errors are sums over all n d entries. Does the README ask for a sum or for a mean?"""
    return _errors(x, ks) * x.size


@instead_of("reconstruction_errors")
def eigenvalues_left_out(x, ks):
    """Your errors are the sums of the eigenvalues left out. Which factor turns variances with divisor n - 1 into a
    mean over n d entries?
    """
    return _errors(x, ks) * x.size / (len(x) - 1)


@instead_of("reconstruction_errors")
def divided_by_n_minus_1(x, ks):
    """Your errors are too large by the factor n / (n - 1). How many numbers is the mean taken over?"""
    return _errors(x, ks) * len(x) / (len(x) - 1)


@instead_of("reconstruction_errors")
def root_of_the_error(x, ks):
    """Your errors are the square roots of the correct ones. Which does the README ask for, a distance or its
    square?
    """
    return np.sqrt(np.maximum(_errors(x, ks), 0))


@instead_of("reconstruction_errors")
def what_is_kept(x, ks):
    """Your errors grow with the number of components. Which eigenvalues make up the error: those kept or those left
    out?
    """
    _, _, variances = _parts(x)
    return np.array([variances[:k].sum() for k in ks]) * (len(x) - 1) / x.size


@instead_of("reconstruction_errors")
def sorted_numbers(x, ks):
    """Your errors belong to the numbers of components in increasing order. In which order does the caller ask?"""
    return _errors(x, sorted(ks))


@instead_of("components_for")
def share_of_the_roots(x, share):
    """Your number of components is too large. Is a share of the variance one of eigenvalues or of their
    square roots?
    """
    roots = np.sqrt(_parts(x)[2])
    return int(np.argmax(np.cumsum(roots) >= (share - 1e-12) * roots.sum())) + 1


@instead_of("components_for")
def share_of_the_squares(x, share):
    """Your number of components is too small. Is an eigenvalue already a variance?"""
    squares = _parts(x)[2] ** 2
    return int(np.argmax(np.cumsum(squares) >= (share - 1e-12) * squares.sum())) + 1


@instead_of("components_for")
def one_too_few(x, share):
    """You need one component too few. If the first sum is large enough, how many components is that?"""
    variances = _parts(x)[2]
    return int(np.argmax(np.cumsum(variances) >= (share - 1e-12) * variances.sum()))


@instead_of("components_for")
def one_too_many(x, share):
    """You need one component too many. When may the count stop: once the sum has reached the share, or one later?"""
    variances = _parts(x)[2]
    return int(np.argmax(np.cumsum(variances) >= (share - 1e-12) * variances.sum())) + 2


@instead_of("components_for")
def share_of_the_components(x, share):
    """Your number is the share of the number of components. What is the share in the README a share of?"""
    return int(np.ceil(share * len(_parts(x)[2])))


@instead_of("components_for")
def single_shares(x, share):
    """You compare each eigenvalue alone with the share. What do several components together keep?"""
    variances = _parts(x)[2]
    return int(np.argmax(variances / variances.sum() <= share)) + 1
