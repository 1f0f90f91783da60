"""Wrong answers we expect for stochastic_gradient_descent, and what to say about each."""

import numpy as np

from dojo.misconceptions import instead_of


@instead_of("sgd")
def no_shuffle(gradient, data, w0, learning_rate, batch_size, epochs, rng):
    """In every epoch your first batch holds the first rows of the data. What happens to the rows before they are
    cut into batches?
    """
    w, step = w0.copy(), 0
    weights = [w]
    for _ in range(epochs):
        for first in range(0, len(data), batch_size):
            w = w - learning_rate(step) * gradient(w, data[first : first + batch_size])
            step += 1
        weights.append(w)
    return np.array(weights)


@instead_of("sgd")
def one_shuffle_for_all(gradient, data, w0, learning_rate, batch_size, epochs, rng):
    """Your batches are shuffled, but they are the same in every epoch. What does the README do at the beginning of
    the next epoch?
    """
    shuffled = data[rng.permutation(len(data))]
    w, step = w0.copy(), 0
    weights = [w]
    for _ in range(epochs):
        for first in range(0, len(data), batch_size):
            w = w - learning_rate(step) * gradient(w, shuffled[first : first + batch_size])
            step += 1
        weights.append(w)
    return np.array(weights)


@instead_of("sgd")
def with_replacement(gradient, data, w0, learning_rate, batch_size, epochs, rng):
    """In one epoch of yours some rows appear twice and others not at all. How often does an epoch use each row?"""
    w, step = w0.copy(), 0
    weights = [w]
    for _ in range(epochs):
        for first in range(0, len(data), batch_size):
            size = min(batch_size, len(data) - first)
            w = w - learning_rate(step) * gradient(w, data[rng.integers(0, len(data), size)])
            step += 1
        weights.append(w)
    return np.array(weights)


@instead_of("sgd")
def with_replacement_in_full_batches(gradient, data, w0, learning_rate, batch_size, epochs, rng):
    """All your batches have batch_size rows, and rows repeat in an epoch. How often does an epoch use each row, and
    how long is the last batch then?
    """
    w, step = w0.copy(), 0
    weights = [w]
    for _ in range(epochs):
        for _ in range(-(-len(data) // batch_size)):
            w = w - learning_rate(step) * gradient(w, data[rng.integers(0, len(data), batch_size)])
            step += 1
        weights.append(w)
    return np.array(weights)


@instead_of("sgd")
def short_batch_dropped(gradient, data, w0, learning_rate, batch_size, epochs, rng):
    """Your epochs have only batches of full length, and some rows are left over. What happens to the last rows if
    the batch size does not divide n?
    """
    w, step = w0.copy(), 0
    weights = [w]
    for _ in range(epochs):
        order = rng.permutation(len(data))
        for k in range(len(data) // batch_size):
            w = w - learning_rate(step) * gradient(w, data[order[k * batch_size : (k + 1) * batch_size]])
            step += 1
        weights.append(w)
    return np.array(weights)


@instead_of("sgd")
def rate_by_epoch(gradient, data, w0, learning_rate, batch_size, epochs, rng):
    """All steps of an epoch have the same rate in your result, that of the number of the epoch. What does the
    README count, epochs or steps?
    """
    w = w0.copy()
    weights = [w]
    for epoch in range(epochs):
        order = rng.permutation(len(data))
        for first in range(0, len(data), batch_size):
            w = w - learning_rate(epoch) * gradient(w, data[order[first : first + batch_size]])
        weights.append(w)
    return np.array(weights)


@instead_of("sgd")
def counts_anew_each_epoch(gradient, data, w0, learning_rate, batch_size, epochs, rng):
    """Your first epoch is right, but the second begins with the rate of step 0 again. Which step does the second
    epoch begin with?
    """
    w = w0.copy()
    weights = [w]
    for _ in range(epochs):
        order = rng.permutation(len(data))
        for k, first in enumerate(range(0, len(data), batch_size)):
            w = w - learning_rate(k) * gradient(w, data[order[first : first + batch_size]])
        weights.append(w)
    return np.array(weights)


@instead_of("sgd")
def counts_from_one(gradient, data, w0, learning_rate, batch_size, epochs, rng):
    """Each of your steps has the rate of the next one. What is the number of the first step?"""
    w, step = w0.copy(), 0
    weights = [w]
    for _ in range(epochs):
        order = rng.permutation(len(data))
        for first in range(0, len(data), batch_size):
            step += 1
            w = w - learning_rate(step) * gradient(w, data[order[first : first + batch_size]])
        weights.append(w)
    return np.array(weights)


@instead_of("sgd")
def one_update_an_epoch(gradient, data, w0, learning_rate, batch_size, epochs, rng):
    """Each epoch of yours is a single step. How many steps does an epoch with 2 rows and batches of 1 have in the
    worked example?
    """
    w = w0.copy()
    weights = [w]
    for epoch in range(epochs):
        slopes = []
        order = rng.permutation(len(data))
        for first in range(0, len(data), batch_size):
            batch = data[order[first : first + batch_size]]
            slopes.append(len(batch) * gradient(w, batch))
        w = w - learning_rate(epoch) * sum(slopes) / len(data)
        weights.append(w)
    return np.array(weights)


@instead_of("sgd")
def weights_of_the_epochs_start(gradient, data, w0, learning_rate, batch_size, epochs, rng):
    """Your epochs are right only if the gradients do not depend on the steps before: three equal rows move the
    weights too far. At which weights is the gradient of the second batch taken?
    """
    w, step = w0.copy(), 0
    weights = [w]
    for _ in range(epochs):
        order = rng.permutation(len(data))
        start = w
        for first in range(0, len(data), batch_size):
            w = w - learning_rate(step) * gradient(start, data[order[first : first + batch_size]])
            step += 1
        weights.append(w)
    return np.array(weights)


@instead_of("sgd")
def row_for_each_step(gradient, data, w0, learning_rate, batch_size, epochs, rng):
    """Your result has a row for each step. After which of the steps does the README ask for the weights?"""
    w = w0.copy()
    weights = [w]
    for _ in range(epochs):
        order = rng.permutation(len(data))
        for first in range(0, len(data), batch_size):
            w = w - learning_rate(len(weights) - 1) * gradient(w, data[order[first : first + batch_size]])
            weights.append(w)
    return np.array(weights)


@instead_of("sgd")
def start_missing(gradient, data, w0, learning_rate, batch_size, epochs, rng):
    """Your result begins with the weights after the first epoch. What is its first row, and how many rows are
    there?
    """
    w, step = w0.copy(), 0
    weights = []
    for _ in range(epochs):
        order = rng.permutation(len(data))
        for first in range(0, len(data), batch_size):
            w = w - learning_rate(step) * gradient(w, data[order[first : first + batch_size]])
            step += 1
        weights.append(w)
    return np.array(weights)


@instead_of("sgd")
def only_the_last_weights(gradient, data, w0, learning_rate, batch_size, epochs, rng):
    """You return only the weights after the last epoch. Which weights does the README ask for, row by row?"""
    w, step = w0.copy(), 0
    for _ in range(epochs):
        order = rng.permutation(len(data))
        for first in range(0, len(data), batch_size):
            w = w - learning_rate(step) * gradient(w, data[order[first : first + batch_size]])
            step += 1
    return w


@instead_of("sgd")
def ascent(gradient, data, w0, learning_rate, batch_size, epochs, rng):
    """Your steps go along the gradient, uphill. Which sign does the README give the step?"""
    w, step = w0.copy(), 0
    weights = [w]
    for _ in range(epochs):
        order = rng.permutation(len(data))
        for first in range(0, len(data), batch_size):
            w = w + learning_rate(step) * gradient(w, data[order[first : first + batch_size]])
            step += 1
        weights.append(w)
    return np.array(weights)


@instead_of("sgd")
def divided_by_the_batch(gradient, data, w0, learning_rate, batch_size, epochs, rng):
    """Your steps are too short by the number of rows in the batch. Is the mean over these rows already taken in
    what `gradient` returns?
    """
    w, step = w0.copy(), 0
    weights = [w]
    for _ in range(epochs):
        order = rng.permutation(len(data))
        for first in range(0, len(data), batch_size):
            batch = data[order[first : first + batch_size]]
            w = w - learning_rate(step) * gradient(w, batch) / len(batch)
            step += 1
        weights.append(w)
    return np.array(weights)


@instead_of("sgd")
def batches_shuffled(gradient, data, w0, learning_rate, batch_size, epochs, rng):
    """Your batches come in a random order, but each holds neighbouring rows of the data. What is shuffled before the
    cutting, the batches or the rows?
    """
    w, step = w0.copy(), 0
    weights = [w]
    for _ in range(epochs):
        for first in batch_size * rng.permutation(-(-len(data) // batch_size)):
            w = w - learning_rate(step) * gradient(w, data[first : first + batch_size])
            step += 1
        weights.append(w)
    return np.array(weights)


@instead_of("sgd")
def global_chance(gradient, data, w0, learning_rate, batch_size, epochs, rng):
    """Two calls with generators of the same seed give different weights. Which generator does your shuffling draw
    from?
    """
    w, step = w0.copy(), 0
    weights = [w]
    for _ in range(epochs):
        order = np.random.permutation(len(data))  # noqa: NPY002
        for first in range(0, len(data), batch_size):
            w = w - learning_rate(step) * gradient(w, data[order[first : first + batch_size]])
            step += 1
        weights.append(w)
    return np.array(weights)


@instead_of("sgd")
def shuffles_the_data(gradient, data, w0, learning_rate, batch_size, epochs, rng):
    """Your weights are right, but after the call the rows of the caller's data are in another order. What else
    could be shuffled instead of the rows themselves?
    """
    w, step = w0.copy(), 0
    weights = [w]
    for _ in range(epochs):
        rng.shuffle(data)
        for first in range(0, len(data), batch_size):
            w = w - learning_rate(step) * gradient(w, data[first : first + batch_size])
            step += 1
        weights.append(w)
    return np.array(weights)


@instead_of("sgd")
def changes_the_weights_in_place(gradient, data, w0, learning_rate, batch_size, epochs, rng):
    """All rows of your result are the last weights, and w0 has become them too. How many arrays of weights do you
    have?
    """
    w, step = w0, 0
    weights = [w]
    for _ in range(epochs):
        order = rng.permutation(len(data))
        for first in range(0, len(data), batch_size):
            w -= learning_rate(step) * gradient(w, data[order[first : first + batch_size]])
            step += 1
        weights.append(w)
    return np.array(weights)
