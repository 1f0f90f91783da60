"""Wrong answers we expect for k_means, and what to say about each."""

import numpy as np

from dojo.misconceptions import instead_of


def _labels(x, centres):
    return np.argmin(((x[:, None] - centres[None]) ** 2).sum(axis=-1), axis=1)


def _moved(x, centres, labels):
    return np.array(
        [x[labels == j].mean(axis=0) if (labels == j).any() else c for j, c in enumerate(centres)]
    )


@instead_of("k_means")
def labels_of_the_old_centres(x, centres, steps):
    """Your centres are right, but your labels belong to the centres before the last step. When are the samples
    assigned for the last time?
    """
    labels = _labels(x, centres)
    for _ in range(steps):
        labels = _labels(x, centres)
        centres = _moved(x, centres, labels)
    return centres, labels


@instead_of("k_means")
def nan_for_an_empty_cluster(x, centres, steps):
    """Your centre is NaN when no sample belongs to it. What does the README do with such a centre?"""
    for _ in range(steps):
        labels = _labels(x, centres)
        with np.errstate(all="ignore"):
            centres = np.array(
                [x[labels == j].sum(axis=0) / (labels == j).sum() for j in range(len(centres))]
            )
    return centres, _labels(x, centres)


@instead_of("k_means")
def empty_cluster_to_zero(x, centres, steps):
    """Your centre moves to 0 when no sample belongs to it. What does the README do with such a centre?"""
    for _ in range(steps):
        labels = _labels(x, centres)
        centres = np.array(
            [x[labels == j].sum(axis=0) / max((labels == j).sum(), 1) for j in range(len(centres))]
        )
    return centres, _labels(x, centres)


@instead_of("k_means")
def farthest(x, centres, steps):
    """Your labels name the farthest centre. Which centre makes the term of a sample in S smallest?"""
    for _ in range(steps):
        centres = _moved(x, centres, np.argmax(((x[:, None] - centres) ** 2).sum(axis=-1), axis=1))
    return centres, np.argmax(((x[:, None] - centres) ** 2).sum(axis=-1), axis=1)


@instead_of("k_means")
def medians(x, centres, steps):
    """Your centres are the medians of their samples. Which point has the smallest sum of squared distances?"""
    for _ in range(steps):
        labels = _labels(x, centres)
        centres = np.array(
            [np.median(x[labels == j], axis=0) if (labels == j).any() else c for j, c in enumerate(centres)]
        )
    return centres, _labels(x, centres)


@instead_of("k_means")
def mean_of_all_coordinates(x, centres, steps):
    """All coordinates of your centre are equal. Is the mean of points taken for each coordinate, or over all of
    them?
    """
    for _ in range(steps):
        labels = _labels(x, centres)
        centres = np.array(
            [
                np.full(len(c), x[labels == j].mean()) if (labels == j).any() else c
                for j, c in enumerate(centres)
            ]
        )
    return centres, _labels(x, centres)


@instead_of("k_means")
def larger_number_at_a_tie(x, centres, steps):
    """A sample halfway between two centres gets the larger number. Which of the two does the README take?"""
    last = len(centres) - 1
    for _ in range(steps):
        centres = _moved(x, centres, last - _labels(x, centres[::-1]))
    return centres, last - _labels(x, centres[::-1])


@instead_of("k_means")
def one_step_only(x, centres, steps):
    """Your centres move once, however many steps are asked for. What is repeated?"""
    if steps > 0:
        centres = _moved(x, centres, _labels(x, centres))
    return centres, _labels(x, centres)


@instead_of("k_means")
def one_step_too_few(x, centres, steps):
    """Your centres are those of one step less. How often do they move when `steps` is 1?"""
    for _ in range(steps - 1):
        centres = _moved(x, centres, _labels(x, centres))
    return centres, _labels(x, centres)


@instead_of("k_means")
def old_centre_counted(x, centres, steps):
    """Your centres are pulled towards where they were, as if the old centre were one more sample. Of what is a new
    centre the mean?
    """
    for _ in range(steps):
        labels = _labels(x, centres)
        centres = np.array([np.vstack([x[labels == j], c[None]]).mean(axis=0) for j, c in enumerate(centres)])
    return centres, _labels(x, centres)
