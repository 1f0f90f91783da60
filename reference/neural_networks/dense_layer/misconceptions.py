"""Wrong answers we expect for dense_layer, and what to say about each."""

import numpy as np

from dojo.misconceptions import instead_of


@instead_of("forward")
def bias_forgotten(x, w, b):
    """Your result for the sample (1, 2) is (7, 2). What is added to the product?"""
    return x @ w


@instead_of("forward")
def weights_transposed(x, w, b):
    """Your result multiplies by the rows of w. Does column j or row j of w belong to output j?"""
    return x @ w.T + b


@instead_of("forward")
def bias_subtracted(x, w, b):
    """Your result for the sample (1, 2) is (7, 1). What sign does the bias have?"""
    return x @ w - b


@instead_of("forward")
def mean_over_features(x, w, b):
    """Your products are divided by d. Does the README add or average over the features?"""
    return x @ w / x.shape[1] + b


@instead_of("backward")
def db_not_summed(grad, x, w):
    """Your db has one row for each sample. What shape does b have, and in how many rows does it occur?"""
    return grad @ w.T, x.T @ grad, grad.copy()


@instead_of("backward")
def db_averaged(grad, x, w):
    """Your db for two samples is half of the right one. Does the chain rule add or average?"""
    return grad @ w.T, x.T @ grad, grad.mean(axis=0)


@instead_of("backward")
def db_over_the_wrong_axis(grad, x, w):
    """Your db adds up rows of grad. In which entries of y does the first entry of b occur?"""
    return grad @ w.T, x.T @ grad, grad.sum(axis=1)


@instead_of("backward")
def db_of_the_last_sample(grad, x, w):
    """Your db is the last row of grad. Which samples does the bias act on?"""
    return grad @ w.T, x.T @ grad, grad[-1].copy()


@instead_of("backward")
def dw_transposed(grad, x, w):
    """Your dw is the transpose of the right one. What shape must it have when d and k differ?"""
    return grad @ w.T, grad.T @ x, grad.sum(axis=0)


@instead_of("backward")
def dw_averaged(grad, x, w):
    """Your dw for two samples is half of the right one. Does the README average over the samples?"""
    return grad @ w.T, x.T @ grad / len(x), grad.sum(axis=0)


@instead_of("backward")
def all_averaged(grad, x, w):
    """Your three results for two samples are half of the right ones. Where is the factor 1/n, if the loss is a
    mean?
    """
    return grad @ w.T / len(x), x.T @ grad / len(x), grad.mean(axis=0)


@instead_of("backward")
def dx_without_transpose(grad, x, w):
    """Your dx is grad times w. Which entries of w multiply the first feature?"""
    return grad @ w, x.T @ grad, grad.sum(axis=0)


@instead_of("backward")
def x_and_grad_swapped(grad, x, w):
    """Your dx is the product of x and w transposed. Which array comes from behind?"""
    return x @ w.T, x.T @ grad, grad.sum(axis=0)


@instead_of("backward")
def weights_alone(grad, x, w):
    """Your dx is the same for every grad. What does the chain rule multiply the weights by?"""
    return np.ones(grad.shape) @ w.T, x.T @ grad, grad.sum(axis=0)


@instead_of("backward")
def data_alone(grad, x, w):
    """Your dw is the same for every grad. What does the chain rule multiply the data by?"""
    return grad @ w.T, x.T @ np.ones(grad.shape), grad.sum(axis=0)


@instead_of("backward")
def ones_for_db(grad, x, w):
    """Your db counts the samples. What does the chain rule multiply the slope 1 by?"""
    return grad @ w.T, x.T @ grad, np.full(w.shape[1], float(len(x)))


@instead_of("backward")
def order_of_the_results(grad, x, w):
    """Your first result is the derivative in w. In which order does the README ask for the three?"""
    return x.T @ grad, grad @ w.T, grad.sum(axis=0)


@instead_of("backward")
def dw_of_the_last_sample(grad, x, w):
    """Your dw is that of the last sample alone. What does the sum over samples become in a loop?"""
    return grad @ w.T, np.outer(x[-1], grad[-1]), grad.sum(axis=0)


@instead_of("backward")
def dx_of_all_samples(grad, x, w):
    """All rows of your dx are equal. Does the output of one sample depend on another sample's input?"""
    return np.zeros(x.shape) + grad.sum(axis=0) @ w.T, x.T @ grad, grad.sum(axis=0)


@instead_of("forward")
def bias_of_the_first_sample(x, w, b):
    """Your result has the bias in its first row only. To which rows does the README add b?"""
    y = x @ w
    y[:1] += b
    return y
