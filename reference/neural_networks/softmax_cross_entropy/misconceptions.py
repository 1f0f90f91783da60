"""Wrong answers we expect for softmax_cross_entropy, and what to say about each."""

import numpy as np

from dojo.misconceptions import instead_of


def _pieces(z, axis=1):
    shifted = z - z.max(axis=axis, keepdims=True)
    sums = np.exp(shifted).sum(axis=axis, keepdims=True)
    return shifted - np.log(sums), np.exp(shifted) / sums


def _one_hot(z, labels):
    hot = np.zeros(z.shape)
    hot[np.arange(len(z)), labels] = 1
    return hot


@instead_of("loss_and_gradient")
def loss_summed(logits, labels):
    """Your loss for two rows is twice the right one, and the gradient is right. Is the loss of n samples a sum
    or a mean?
    """
    logs, s = _pieces(logits)
    hot = _one_hot(logits, labels)
    return -np.sum(logs * hot), (s - hot) / len(logits)


@instead_of("loss_and_gradient")
def gradient_not_divided(logits, labels):
    """Your gradient for two rows is twice the right one. What does the mean in the loss do to its derivative?"""
    logs, s = _pieces(logits)
    hot = _one_hot(logits, labels)
    return -np.sum(logs * hot) / len(logits), s - hot


@instead_of("loss_and_gradient")
def sums_throughout(logits, labels):
    """Your loss and your gradient for two rows are twice the right ones. Does the README take the sum or the
    mean over the samples?
    """
    logs, s = _pieces(logits)
    hot = _one_hot(logits, labels)
    return -np.sum(logs * hot), s - hot


@instead_of("loss_and_gradient")
def mean_over_all_entries(logits, labels):
    """Your loss and your gradient are divided by n k. How many losses does the mean run over?"""
    logs, s = _pieces(logits)
    hot = _one_hot(logits, labels)
    return -np.mean(logs * hot), (s - hot) / logits.size


@instead_of("loss_and_gradient")
def softmax_of_the_columns(logits, labels):
    """Your result for a single row is that of probabilities 1. Along which axis do the scores of one sample
    compete?
    """
    logs, s = _pieces(logits, axis=0)
    hot = _one_hot(logits, labels)
    return -np.sum(logs * hot) / len(logits), (s - hot) / len(logits)


@instead_of("loss_and_gradient")
def log_of_a_rounded_zero(logits, labels):
    """Your loss is infinite for scores 0 and 1000. Which form of the loss has no logarithm of a probability?"""
    s = _pieces(logits)[1]
    hot = _one_hot(logits, labels)
    with np.errstate(divide="ignore"):
        return -np.mean(np.log(s[np.arange(len(s)), labels])), (s - hot) / len(s)


@instead_of("loss_and_gradient")
def probability_clipped(logits, labels):
    """Your loss for scores 0 and 1000 is about 27.6 or another fixed number. Which form of the loss needs no
    smallest probability?
    """
    s = _pieces(logits)[1]
    hot = _one_hot(logits, labels)
    return -np.mean(np.log(s[np.arange(len(s)), labels] + 1e-12)), (s - hot) / len(s)


@instead_of("loss_and_gradient")
def no_shift(logits, labels):
    """Your result is not finite for scores of 1000. What may you subtract from a row before the exponentials?"""
    with np.errstate(all="ignore"):
        weights = np.exp(logits)
        sums = weights.sum(axis=1, keepdims=True)
        hot = _one_hot(logits, labels)
        loss = np.mean(np.log(sums[:, 0]) - logits[np.arange(len(logits)), labels])
        return loss, (weights / sums - hot) / len(logits)


@instead_of("loss_and_gradient")
def one_shift_for_all(logits, labels):
    """Your result is not finite for a row that lies 2000 below another. Which maximum should be subtracted
    from a row?
    """
    with np.errstate(all="ignore"):
        shifted = logits - logits.max()
        weights = np.exp(shifted)
        sums = weights.sum(axis=1, keepdims=True)
        hot = _one_hot(logits, labels)
        loss = np.mean(np.log(sums[:, 0]) - shifted[np.arange(len(logits)), labels])
        return loss, (weights / sums - hot) / len(logits)


@instead_of("loss_and_gradient")
def labels_from_one(logits, labels):
    """Your result takes label 2 for the second class. From which number are classes counted?"""
    return _with(logits, np.asarray(labels) - 1)


@instead_of("loss_and_gradient")
def gradient_is_softmax(logits, labels):
    """The rows of your gradient are probabilities and sum to 1. What is subtracted for the label?"""
    logs, s = _pieces(logits)
    return -np.mean(logs[np.arange(len(s)), labels]), s / len(s)


@instead_of("loss_and_gradient")
def gradient_negated(logits, labels):
    """Your gradient has the opposite sign. Does the loss rise or fall when the score of the label rises?"""
    logs, s = _pieces(logits)
    return -np.mean(logs[np.arange(len(s)), labels]), (_one_hot(logits, labels) - s) / len(s)


@instead_of("loss_and_gradient")
def loss_negated(logits, labels):
    """Your loss is negative. What sign does the logarithm of a probability have?"""
    logs, s = _pieces(logits)
    return np.mean(logs[np.arange(len(s)), labels]), (s - _one_hot(logits, labels)) / len(s)


@instead_of("loss_and_gradient")
def squared_error(logits, labels):
    """Your loss for the worked example is 7/32, the squared distance of probabilities. What does the README
    take the logarithm of?
    """
    s = _pieces(logits)[1]
    out = s - _one_hot(logits, labels)
    inner = 2 * s * (out - np.sum(out * s, axis=1, keepdims=True))
    return np.sum(out**2) / len(s), inner / len(s)


@instead_of("loss_and_gradient")
def in_bits(logits, labels):
    """Your loss is 1.4427 times the right one. Which logarithm does the README take?"""
    logs, s = _pieces(logits)
    loss = -np.mean(logs[np.arange(len(s)), labels]) / np.log(2)
    return loss, (s - _one_hot(logits, labels)) / len(s)


@instead_of("loss_and_gradient")
def shifts_the_callers_scores(logits, labels):
    """Your values are right, but the caller's scores have changed. Does your subtraction make a new array?"""
    logits -= logits.max(axis=1, keepdims=True)
    return _with(logits, labels)


def _with(logits, labels):
    logs, s = _pieces(logits)
    return -np.mean(logs[np.arange(len(s)), labels]), (s - _one_hot(logits, labels)) / len(s)


@instead_of("loss_and_gradient")
def gradient_divided_by_all_entries(logits, labels):
    """Your gradient is the right one divided by the number of classes. Over what does the loss take its mean?"""
    logs, s = _pieces(logits)
    hot = _one_hot(logits, labels)
    return -np.sum(logs * hot) / len(logits), (s - hot) / logits.size


@instead_of("loss_and_gradient")
def label_not_shifted(logits, labels):
    """Your loss changes when a number is added to all scores of a row. From which of the two terms have you taken
    the largest score?
    """
    logs, s = _pieces(logits)
    hot = _one_hot(logits, labels)
    largest = logits.max(axis=1, keepdims=True)
    return -np.sum((logs + largest) * hot) / len(logits), (s - hot) / len(logits)
