"""Wrong answers we expect for expectation_maximization, and what to say about each."""

import numpy as np

from dojo.misconceptions import instead_of


def _log_densities(x, means, covs):
    columns = []
    for mean, cov in zip(means, covs, strict=True):
        e = (x - mean).T
        squares = np.sum(e * np.linalg.solve(cov, e), axis=0)
        columns.append(-(len(mean) * np.log(2 * np.pi) + np.linalg.slogdet(cov)[1] + squares) / 2)
    return np.column_stack(columns)


def _shares(a, axis=1):
    e = np.exp(a - a.max(axis=axis, keepdims=True))
    return e / e.sum(axis=axis, keepdims=True)


def _model(x, r, counts):
    means = (r.T @ x) / counts[:, np.newaxis]
    covs = [(r[:, [c]] * (x - m)).T @ (x - m) / counts[c] for c, m in enumerate(means)]
    return counts / len(x), means, np.array(covs)


@instead_of("responsibilities")
def weights_forgotten(x, weights, means, covs):
    """Your responsibilities are the same for all weights. What is each density multiplied by in Bayes' rule?"""
    return _shares(_log_densities(x, means, covs))


@instead_of("responsibilities")
def hard_assignment(x, weights, means, covs):
    """Your responsibilities are 0 or 1, as in k-means. How large is the share of the component that is less probable?"""
    a = np.log(weights) + _log_densities(x, means, covs)
    return np.eye(len(weights))[a.argmax(axis=1)]


@instead_of("responsibilities")
def normalised_over_the_samples(x, weights, means, covs):
    """Your responsibilities sum to 1 for each component, not for each sample. Which of the two are alternatives to each
    other?
    """
    return _shares(np.log(weights) + _log_densities(x, means, covs), axis=0)


@instead_of("responsibilities")
def not_normalised(x, weights, means, covs):
    """Your responsibilities do not sum to 1 for a sample. What does Bayes' rule divide by?"""
    return weights * np.exp(_log_densities(x, means, covs))


@instead_of("responsibilities")
def underflow_of_the_responsibilities(x, weights, means, covs):
    """Your responsibilities are NaN far from all means. What do you subtract from a row of logarithms before you take
    exponentials?
    """
    joint = weights * np.exp(_log_densities(x, means, covs))
    return joint / joint.sum(axis=1, keepdims=True)


@instead_of("responsibilities")
def determinants_forgotten(x, weights, means, covs):
    """Your responsibilities are right only for components with equal determinants. Which factor of a normal density
    depends on its covariance matrix?
    """
    determinants = np.linalg.slogdet(covs)[1]
    return _shares(np.log(weights) + _log_densities(x, means, covs) + determinants / 2)


@instead_of("responsibilities")
def multiplied_by_the_covariance(x, weights, means, covs):
    """The exponent of your densities grows with the covariance matrix. Is the deviation multiplied by the matrix or by its
    inverse?
    """
    e = x[:, np.newaxis] - means
    squares = np.einsum("nki,kij,nkj->nk", e, covs, e)
    return _shares(np.log(weights) - (np.linalg.slogdet(covs)[1] + squares) / 2)


@instead_of("em_step")
def around_the_old_means(x, weights, means, covs):
    """Your covariance matrices are too large. Which means does the formula for Σ' contain?"""
    r = _shares(np.log(weights) + _log_densities(x, means, covs))
    new_weights, new_means, _ = _model(x, r, r.sum(axis=0))
    around = [((x - m).T * r[:, c]) @ (x - m) / r[:, c].sum() for c, m in enumerate(means)]
    return new_weights, new_means, np.array(around)


@instead_of("em_step")
def weights_not_updated(x, weights, means, covs):
    """Your weights never change. Which share of the samples does a component have after the E-step?"""
    r = _shares(np.log(weights) + _log_densities(x, means, covs))
    return weights.copy(), *_model(x, r, r.sum(axis=0))[1:]


@instead_of("em_step")
def divided_by_n(x, weights, means, covs):
    """Your means are too close to 0. How many samples does a component count?"""
    r = _shares(np.log(weights) + _log_densities(x, means, covs))
    return r.mean(axis=0), *_model(x, r, np.full(len(weights), float(len(x))))[1:]


@instead_of("em_step")
def counts_as_weights(x, weights, means, covs):
    """Your weights sum to the number of samples. What must the probabilities of the components sum to?"""
    r = _shares(np.log(weights) + _log_densities(x, means, covs))
    return r.sum(axis=0), *_model(x, r, r.sum(axis=0))[1:]


@instead_of("em_step")
def variances_only(x, weights, means, covs):
    """Your covariance matrices are diagonal. Which entries does the product of a column and a row have?"""
    r = _shares(np.log(weights) + _log_densities(x, means, covs))
    new_weights, new_means, new_covs = _model(x, r, r.sum(axis=0))
    return new_weights, new_means, new_covs * np.eye(x.shape[1])


@instead_of("log_likelihood")
def mean_log_likelihood(x, weights, means, covs):
    """Your log-likelihood is the correct one divided by n. Does L add up the logarithms or average them?"""
    a = np.log(weights) + _log_densities(x, means, covs)
    return float(np.logaddexp.reduce(a, axis=1).mean())


@instead_of("log_likelihood")
def logarithms_added_inside(x, weights, means, covs):
    """Your log-likelihood is right for one component, but changes when it is split into two equal halves.
    Does the sum over the components come before or after the logarithm?
    """
    return float(np.sum(np.log(weights) + _log_densities(x, means, covs)))


@instead_of("log_likelihood")
def likelihood_without_weights(x, weights, means, covs):
    """Your log-likelihood does not depend on the weights. What is each density multiplied by in L?"""
    return float(np.logaddexp.reduce(_log_densities(x, means, covs), axis=1).sum())


@instead_of("log_likelihood")
def underflow_of_the_likelihood(x, weights, means, covs):
    """Your log-likelihood is minus infinity far from all means. What do you subtract before you take exponentials, and add
    again after the logarithm?
    """
    return float(np.sum(np.log(np.exp(_log_densities(x, means, covs)) @ weights)))


@instead_of("log_likelihood")
def constant_forgotten(x, weights, means, covs):
    """Your log-likelihood is too large by (n d / 2) log(2 π). Which factor stands before the exponential in a normal
    density?
    """
    a = np.log(weights) + _log_densities(x, means, covs)
    return float(np.logaddexp.reduce(a, axis=1).sum()) + x.size / 2 * np.log(2 * np.pi)
