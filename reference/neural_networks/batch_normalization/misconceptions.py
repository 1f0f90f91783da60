"""Wrong answers we expect for batch_normalization, and what to say about each."""

import numpy as np

from dojo.misconceptions import inexact, instead_of


@instead_of("forward")
def divided_by_n_minus_1(x, gamma, beta, epsilon=1e-5):
    """Your variance of the column 1, 3 is 2. By which number does the README divide the sum of squared deviations?"""
    with np.errstate(all="ignore"):
        return gamma * (x - x.mean(axis=0)) / np.sqrt(x.var(axis=0, ddof=1) + epsilon) + beta


@instead_of("forward")
def epsilon_outside_the_root(x, gamma, beta, epsilon=1e-5):
    """Your s for the worked example is 4. Is epsilon added to the variance or to its square root?"""
    return gamma * (x - x.mean(axis=0)) / (x.std(axis=0) + epsilon) + beta


@instead_of("forward")
def divided_by_the_variance(x, gamma, beta, epsilon=1e-5):
    """Your deviations are divided by the variance plus epsilon. What is missing between this sum and s?"""
    return gamma * (x - x.mean(axis=0)) / (x.var(axis=0) + epsilon) + beta


@instead_of("forward")
def statistics_of_the_rows(x, gamma, beta, epsilon=1e-5):
    """Your mean and variance are those of each row. Along which axis do the samples of a feature lie?"""
    mean, var = x.mean(axis=1, keepdims=True), x.var(axis=1, keepdims=True)
    return gamma * (x - mean) / np.sqrt(var + epsilon) + beta


@instead_of("forward")
def one_mean_for_all_columns(x, gamma, beta, epsilon=1e-5):
    """Your columns share one mean and one variance. How many means does a batch with d features have?"""
    return gamma * (x - x.mean()) / np.sqrt(x.var() + epsilon) + beta


@instead_of("forward")
def epsilon_forgotten(x, gamma, beta, epsilon=1e-5):
    """Your result does not depend on epsilon. What is s for a column of equal numbers?"""
    with np.errstate(all="ignore"):
        return gamma * (x - x.mean(axis=0)) / x.std(axis=0) + beta


@instead_of("forward")
def gamma_times_beta(x, gamma, beta, epsilon=1e-5):
    """Your result is shifted by the product of gamma and beta. Which of the two is applied last?"""
    return gamma * ((x - x.mean(axis=0)) / np.sqrt(x.var(axis=0) + epsilon) + beta)


@inexact
@instead_of("forward")
def difference_of_squares(x, gamma, beta, epsilon=1e-5):
    """Your result is wrong only for a column with a large mean. What is left of the digits when two squares of
    about 1e16 are subtracted?
    """
    mean = x.mean(axis=0)
    with np.errstate(invalid="ignore"):
        return gamma * (x - mean) / np.sqrt((x * x).mean(axis=0) - mean * mean + epsilon) + beta


def _normal(x, epsilon):
    s = np.sqrt(x.var(axis=0) + epsilon)
    return (x - x.mean(axis=0)) / s, s


@instead_of("backward")
def mean_and_deviation_as_constants(grad, x, gamma, epsilon=1e-5):
    """Your dx is gamma times grad divided by s. What else changes when one entry of a column changes?"""
    normal, s = _normal(x, epsilon)
    return gamma * grad / s, (grad * normal).sum(axis=0), grad.sum(axis=0)


@instead_of("backward")
def deviation_as_a_constant(grad, x, gamma, epsilon=1e-5):
    """Your dx takes account of the mean, but it is the one for a fixed s. How does s change with an entry?"""
    normal, s = _normal(x, epsilon)
    u = gamma * grad
    return (u - u.mean(axis=0)) / s, (grad * normal).sum(axis=0), grad.sum(axis=0)


@instead_of("backward")
def mean_as_a_constant(grad, x, gamma, epsilon=1e-5):
    """Your dx takes account of s, but it is the one for a fixed mean. How does the mean change with an entry?"""
    normal, s = _normal(x, epsilon)
    u = gamma * grad
    return (u - normal * (u * normal).mean(axis=0)) / s, (grad * normal).sum(axis=0), grad.sum(axis=0)


@instead_of("backward")
def sums_for_means(grad, x, gamma, epsilon=1e-5):
    """Your dx subtracts sums over the column. What does the README divide these two sums by?"""
    normal, s = _normal(x, epsilon)
    u = gamma * grad
    dx = (u - u.sum(axis=0) - normal * (u * normal).sum(axis=0)) / s
    return dx, (grad * normal).sum(axis=0), grad.sum(axis=0)


@instead_of("backward")
def gamma_forgotten(grad, x, gamma, epsilon=1e-5):
    """Your dx does not depend on gamma. What goes on to the normalised batch?"""
    normal, s = _normal(x, epsilon)
    dx = (grad - grad.mean(axis=0) - normal * (grad * normal).mean(axis=0)) / s
    return dx, (grad * normal).sum(axis=0), grad.sum(axis=0)


@instead_of("backward")
def dgamma_without_normalising(grad, x, gamma, epsilon=1e-5):
    """Your dgamma adds up grad times x. What does gamma multiply on the way forward?"""
    normal, s = _normal(x, epsilon)
    u = gamma * grad
    dx = (u - u.mean(axis=0) - normal * (u * normal).mean(axis=0)) / s
    return dx, (grad * x).sum(axis=0), grad.sum(axis=0)


@instead_of("backward")
def derivatives_averaged(grad, x, gamma, epsilon=1e-5):
    """Your dgamma and dbeta are the right ones divided by n. Does the chain rule add or average over the rows in
    which gamma and beta occur?
    """
    normal, s = _normal(x, epsilon)
    u = gamma * grad
    dx = (u - u.mean(axis=0) - normal * (u * normal).mean(axis=0)) / s
    return dx, (grad * normal).mean(axis=0), grad.mean(axis=0)


@instead_of("backward")
def divided_by_n_minus_1_on_the_way_back(grad, x, gamma, epsilon=1e-5):
    """Your derivatives are those for a variance with the divisor n - 1. Which divisor does forward have?"""
    with np.errstate(all="ignore"):
        s = np.sqrt(x.var(axis=0, ddof=1) + epsilon)
        normal, u = (x - x.mean(axis=0)) / s, gamma * grad
        dx = (u - u.mean(axis=0) - normal * (u * normal).sum(axis=0) / (len(x) - 1)) / s
        return dx, (grad * normal).sum(axis=0), grad.sum(axis=0)


@instead_of("update_running")
def momentum_for_the_old(mean, var, x, momentum):
    """Your running mean in the worked example is 3/2. Is momentum the weight of the new batch or of the old
    averages?
    """
    return (
        momentum * mean + (1 - momentum) * x.mean(axis=0),
        momentum * var + (1 - momentum) * x.var(axis=0),
    )


@instead_of("update_running")
def running_variance_by_n_minus_1(mean, var, x, momentum):
    """Your running variance in the worked example is 17/4. Which divisor does the README take for the variance of
    the batch?
    """
    with np.errstate(all="ignore"):
        return (
            (1 - momentum) * mean + momentum * x.mean(axis=0),
            (1 - momentum) * var + momentum * x.var(axis=0, ddof=1),
        )


@instead_of("update_running")
def standard_deviation_for_variance(mean, var, x, momentum):
    """Your running variance mixes a variance with a standard deviation. What does the README average?"""
    return (
        (1 - momentum) * mean + momentum * x.mean(axis=0),
        (1 - momentum) * var + momentum * x.std(axis=0),
    )


@instead_of("update_running")
def batch_alone(mean, var, x, momentum):
    """Your result is the mean and the variance of the batch. What is left of the averages so far?"""
    return x.mean(axis=0), x.var(axis=0)


@instead_of("evaluate")
def batch_statistics_in_evaluation(x, gamma, beta, mean, var, epsilon=1e-5):
    """Your result in evaluation depends on the other rows. Where do mean and variance come from there?"""
    return gamma * (x - x.mean(axis=0)) / np.sqrt(x.var(axis=0) + epsilon) + beta


@instead_of("evaluate")
def epsilon_outside_the_root_in_evaluation(x, gamma, beta, mean, var, epsilon=1e-5):
    """Your evaluation adds epsilon to the square root of the running variance. Where does the README add it?"""
    return gamma * (x - mean) / (np.sqrt(var) + epsilon) + beta


@instead_of("evaluate")
def divided_by_the_variance_in_evaluation(x, gamma, beta, mean, var, epsilon=1e-5):
    """Your evaluation divides by the running variance plus epsilon. What is missing between this sum and s?"""
    return gamma * (x - mean) / (var + epsilon) + beta
