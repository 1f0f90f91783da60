"""Wrong answers we expect for naive_bayes, and what to say about each."""

import numpy as np

from dojo.misconceptions import instead_of


def _fitted(x, labels, spread):
    groups = [x[labels == c] for c in range(labels.max() + 1)]
    spreads = np.array([spread(group) for group in groups])
    if np.any(spreads == 0):
        raise ValueError("a variance is 0")
    shares = np.array([len(group) / len(x) for group in groups])
    return np.log(shares), np.array([group.mean(axis=0) for group in groups]), spreads


def _joint(model, x):
    log_priors, means, variances = model
    squares = np.square(x[:, np.newaxis] - means[np.newaxis]) / variances
    return log_priors - np.sum(squares + np.log(2 * np.pi * variances), axis=-1) / 2


def _normalised(a):
    return a - np.logaddexp.reduce(a, axis=1, keepdims=True)


@instead_of("fit")
def standard_deviations(x, labels):
    """Your third array holds the square roots of the variances. Which of the two does the README ask for?"""
    return _fitted(x, labels, lambda group: group.std(axis=0))


@instead_of("fit")
def divides_by_n_minus_1(x, labels):
    """Your variances are too large by the factor n/(n - 1), for a class of n samples. Which divisor does the maximum
    likelihood have?
    """
    return _fitted(x, labels, lambda group: group.var(axis=0, ddof=1))


@instead_of("fit")
def one_variance_for_all_classes(x, labels):
    """All classes have the same variances in your model, those of all samples together. Which samples does the variance
    of a class come from?
    """
    return _fitted(x, labels, lambda group: x.var(axis=0))


@instead_of("fit")
def sums_of_squares(x, labels):
    """Your variances are too large by the number of samples in the class. Is a variance a sum of squares or their
    mean?
    """
    return _fitted(x, labels, lambda group: np.square(group - group.mean(axis=0)).sum(axis=0))


@instead_of("fit")
def equal_priors(x, labels):
    """All classes have the same prior in your model. How many of the samples belong to each class?"""
    _, means, variances = _fitted(x, labels, lambda group: group.var(axis=0))
    return np.full(len(means), -np.log(len(means))), means, variances


@instead_of("fit")
def priors_without_logarithm(x, labels):
    """Your first array holds the priors themselves. Which function of them does the README ask for?"""
    log_priors, means, variances = _fitted(x, labels, lambda group: group.var(axis=0))
    return np.exp(log_priors), means, variances


@instead_of("predict_log_proba")
def underflow(model, x):
    """Your result is NaN or infinite when all densities are near 0. What does log-sum-exp subtract before it takes
    exponentials?
    """
    a = _joint(model, x)
    return a - np.log(np.exp(a).sum(axis=1, keepdims=True))


@instead_of("predict_log_proba")
def products_of_densities(model, x):
    """Your result is NaN when all products of densities are 0 in floating point. What does the README add instead of
    multiplying?
    """
    log_priors, means, variances = model
    squares = np.square(x[:, np.newaxis] - means) / variances
    joint = np.exp(log_priors) * np.prod(np.exp(-squares / 2) / np.sqrt(2 * np.pi * variances), axis=2)
    return np.log(joint / joint.sum(axis=1, keepdims=True))


@instead_of("predict_log_proba")
def logarithm_of_the_probability(model, x):
    """Your result is minus infinity where a probability is very small. What is left of it before you take the
    logarithm?
    """
    a = _joint(model, x)
    p = np.exp(a - a.max(axis=1, keepdims=True))
    return np.log(p / p.sum(axis=1, keepdims=True))


@instead_of("predict_log_proba")
def priors_forgotten(model, x):
    """Your classes are equally probable when their densities are equal. What else does Bayes' rule multiply by?"""
    return _normalised(_joint(model, x) - model[0])


@instead_of("predict_log_proba")
def not_normalised(model, x):
    """Your probabilities do not sum to 1 for a sample. What does Bayes' rule divide by?"""
    return _joint(model, x)


@instead_of("predict_log_proba")
def largest_instead_of_the_sum(model, x):
    """The most probable class has probability 1 in every row of yours. Is the largest term enough, or is the whole
    sum needed?
    """
    a = _joint(model, x)
    return a - a.max(axis=1, keepdims=True)


@instead_of("predict_log_proba")
def probabilities_instead_of_logarithms(model, x):
    """Your result holds the probabilities themselves. Which function of them does the README ask for?"""
    return np.exp(_normalised(_joint(model, x)))


@instead_of("predict_log_proba")
def normalised_over_the_samples(model, x):
    """Your probabilities sum to 1 for each class, not for each sample. Which of the two are alternatives to each
    other?
    """
    a = _joint(model, x)
    return a - np.logaddexp.reduce(a, axis=0, keepdims=True)


@instead_of("predict_log_proba")
def normal_factor_forgotten(model, x):
    """Your result is right only when all classes have the same variances. Which factor stands before the exponential
    in a normal density?
    """
    log_priors, means, variances = model
    return _normalised(log_priors - np.sum(np.square(x[:, None] - means) / variances, axis=2) / 2)


@instead_of("predict_log_proba")
def variances_squared(model, x):
    """Your result is right when all variances are 1, but with variances 1 and 4 it is the one for 1 and 16.
    What is the square in the exponent divided by?
    """
    log_priors, means, variances = model
    return _normalised(_joint((log_priors, means, variances**2), x))
