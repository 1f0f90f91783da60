"""Wrong answers we expect for backpropagation, and what to say about each."""

import numpy as np

from dojo.misconceptions import instead_of


def _hidden(x, w1, b1):
    a = x @ w1 + b1
    return a, np.maximum(a, 0)


def _softmax(z, labels):
    """Return the losses of the rows, the probabilities and the labels as rows of 0 and 1."""
    shifted = z - z.max(axis=1, keepdims=True)
    sums = np.exp(shifted).sum(axis=1, keepdims=True)
    hot = np.eye(z.shape[1])[labels]
    return np.sum((np.log(sums) - shifted) * hot, axis=1), np.exp(shifted) / sums, hot


def _back(x, h, dz, da):
    return x.T @ da, da.sum(axis=0), h.T @ dz, dz.sum(axis=0)


@instead_of("loss_and_gradients")
def relu_forgotten_on_the_way_back(x, labels, w1, b1, w2, b2):
    """Your weights of a unit that is off have derivatives that are not 0. What does relu do to a derivative on
    its way back?
    """
    _, h = _hidden(x, w1, b1)
    losses, s, hot = _softmax(h @ w2 + b2, labels)
    dz = (s - hot) / len(x)
    return losses.mean(), _back(x, h, dz, dz @ w2.T)


@instead_of("loss_and_gradients")
def mask_from_the_derivative(x, labels, w1, b1, w2, b2):
    """Your derivatives are 0 for a unit that is on, because what comes back to it is negative. Which array
    decides what relu lets through?
    """
    _, h = _hidden(x, w1, b1)
    losses, s, hot = _softmax(h @ w2 + b2, labels)
    dz = (s - hot) / len(x)
    return losses.mean(), _back(x, h, dz, np.maximum(dz @ w2.T, 0))


@instead_of("loss_and_gradients")
def multiplied_by_the_unit(x, labels, w1, b1, w2, b2):
    """Your derivatives in w1 and b1 are multiplied by what the hidden unit holds. What is the slope of relu for
    a unit that is on?
    """
    _, h = _hidden(x, w1, b1)
    losses, s, hot = _softmax(h @ w2 + b2, labels)
    dz = (s - hot) / len(x)
    return losses.mean(), _back(x, h, dz, dz @ w2.T * h)


@instead_of("loss_and_gradients")
def slope_one_at_the_corner(x, labels, w1, b1, w2, b2):
    """Your unit with a = 0 lets its derivative through. Which slope does the README take at the corner?"""
    a, h = _hidden(x, w1, b1)
    losses, s, hot = _softmax(h @ w2 + b2, labels)
    dz = (s - hot) / len(x)
    return losses.mean(), _back(x, h, dz, dz @ w2.T * (a >= 0))


@instead_of("loss_and_gradients")
def before_relu_for_dw2(x, labels, w1, b1, w2, b2):
    """Your dw2 has derivatives for a unit that is off. What is the second layer given, A or H?"""
    a, h = _hidden(x, w1, b1)
    losses, s, hot = _softmax(h @ w2 + b2, labels)
    dz = (s - hot) / len(x)
    return losses.mean(), _back(x, a, dz, dz @ w2.T * (a > 0))


@instead_of("loss_and_gradients")
def w2_not_transposed(x, labels, w1, b1, w2, b2):
    """Your derivatives in w1 and b1 come from a product with w2 itself. Which weights connect a hidden unit with
    the classes, a row or a column of w2?
    """
    a, h = _hidden(x, w1, b1)
    losses, s, hot = _softmax(h @ w2 + b2, labels)
    dz = (s - hot) / len(x)
    return losses.mean(), _back(x, h, dz, dz @ w2 * (a > 0))


@instead_of("loss_and_gradients")
def biases_not_summed(x, labels, w1, b1, w2, b2):
    """Your db1 and db2 have one row for each sample. How many samples does each bias act on?"""
    a, h = _hidden(x, w1, b1)
    losses, s, hot = _softmax(h @ w2 + b2, labels)
    dz = (s - hot) / len(x)
    da = dz @ w2.T * (a > 0)
    return losses.mean(), (x.T @ da, da, h.T @ dz, dz)


@instead_of("loss_and_gradients")
def averaged_twice(x, labels, w1, b1, w2, b2):
    """Your derivatives for two samples are half of the right ones. In which step does the README divide by n?"""
    a, h = _hidden(x, w1, b1)
    losses, s, hot = _softmax(h @ w2 + b2, labels)
    dz = (s - hot) / len(x)
    n = len(x)
    return losses.mean(), tuple(g / n for g in _back(x, h, dz, dz @ w2.T * (a > 0)))


@instead_of("loss_and_gradients")
def biases_averaged(x, labels, w1, b1, w2, b2):
    """Your db1 and db2 for two samples are half of the right ones. Is the 1/n of the mean already in D?"""
    a, h = _hidden(x, w1, b1)
    losses, s, hot = _softmax(h @ w2 + b2, labels)
    dz = (s - hot) / len(x)
    da = dz @ w2.T * (a > 0)
    return losses.mean(), (x.T @ da, da.mean(axis=0), h.T @ dz, dz.mean(axis=0))


@instead_of("loss_and_gradients")
def derivatives_never_averaged(x, labels, w1, b1, w2, b2):
    """Your loss is right, but your derivatives for two samples are twice the right ones. What does the mean in
    the loss do to its derivatives?
    """
    a, h = _hidden(x, w1, b1)
    losses, s, hot = _softmax(h @ w2 + b2, labels)
    dz = s - hot
    return losses.mean(), _back(x, h, dz, dz @ w2.T * (a > 0))


@instead_of("loss_and_gradients")
def loss_summed(x, labels, w1, b1, w2, b2):
    """Your loss and your derivatives for two samples are twice the right ones. Is the loss a sum or a mean?"""
    a, h = _hidden(x, w1, b1)
    losses, s, hot = _softmax(h @ w2 + b2, labels)
    dz = s - hot
    return losses.sum(), _back(x, h, dz, dz @ w2.T * (a > 0))


@instead_of("loss_and_gradients")
def softmax_differentiated_twice(x, labels, w1, b1, w2, b2):
    """Your derivatives in the worked example are half of the right ones. What has S - Y already been
    differentiated through?
    """
    a, h = _hidden(x, w1, b1)
    losses, s, hot = _softmax(h @ w2 + b2, labels)
    d = (s - hot) / len(x)
    dz = s * (d - np.sum(d * s, axis=1, keepdims=True))
    return losses.mean(), _back(x, h, dz, dz @ w2.T * (a > 0))


@instead_of("loss_and_gradients")
def relu_forgotten_on_the_way_forward(x, labels, w1, b1, w2, b2):
    """Your hidden units go negative, and your scores for the worked example are (0, 1). What comes between the
    two layers?
    """
    a = x @ w1 + b1
    losses, s, hot = _softmax(a @ w2 + b2, labels)
    dz = (s - hot) / len(x)
    return losses.mean(), _back(x, a, dz, dz @ w2.T)


@instead_of("loss_and_gradients")
def overflows(x, labels, w1, b1, w2, b2):
    """Your loss or your derivatives are not finite for a score of 1000. What may you subtract from a row before
    the exponentials?
    """
    a, h = _hidden(x, w1, b1)
    z = h @ w2 + b2
    with np.errstate(all="ignore"):
        s = np.exp(z) / np.exp(z).sum(axis=1, keepdims=True)
        rows = np.arange(len(x))
        loss = -np.mean(np.log(s[rows, labels]))
        dz = s.copy()
        dz[rows, labels] -= 1
        dz /= len(x)
        return loss, _back(x, h, dz, dz @ w2.T * (a > 0))


@instead_of("loss_and_gradients")
def log_of_a_rounded_zero(x, labels, w1, b1, w2, b2):
    """Your loss is infinite for scores 0 and 1000. Which form of the loss has no logarithm of a probability?"""
    a, h = _hidden(x, w1, b1)
    _, s, hot = _softmax(h @ w2 + b2, labels)
    dz = (s - hot) / len(x)
    with np.errstate(divide="ignore"):
        loss = -np.mean(np.log(s[np.arange(len(x)), labels]))
    return loss, _back(x, h, dz, dz @ w2.T * (a > 0))


@instead_of("loss_and_gradients")
def one_shift_for_all(x, labels, w1, b1, w2, b2):
    """Your result is not finite for a row of scores 0 when another row has a score of 1000. Which maximum should
    be subtracted from a row?
    """
    a, h = _hidden(x, w1, b1)
    z = h @ w2 + b2
    z = z - z.max()
    rows = np.arange(len(x))
    with np.errstate(all="ignore"):
        sums = np.exp(z).sum(axis=1, keepdims=True)
        loss = np.mean(np.log(sums[:, 0]) - z[rows, labels])
        dz = np.exp(z) / sums
        dz[rows, labels] -= 1
        dz /= len(x)
        return loss, _back(x, h, dz, dz @ w2.T * (a > 0))


@instead_of("loss_and_gradients")
def order_of_the_layers(x, labels, w1, b1, w2, b2):
    """Your derivatives come in the order of the way back, w2 first. In which order does the README ask for
    them?
    """
    a, h = _hidden(x, w1, b1)
    losses, s, hot = _softmax(h @ w2 + b2, labels)
    dz = (s - hot) / len(x)
    dw1, db1, dw2, db2 = _back(x, h, dz, dz @ w2.T * (a > 0))
    return losses.mean(), (dw2, db2, dw1, db1)
