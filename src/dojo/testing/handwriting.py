"""Handwritten digits: real data for suites and pictures, which hand them to the learner's functions.

``digits.txt`` beside this file says where they come from, and under which licence.
"""

from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

_FILE = Path(__file__).with_name("digits.npz")


def digits() -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    """Return 1,797 images of handwritten digits and what they show, in the order of the source.

    Returns
    -------
    images : ndarray, shape (1797, 64)
        The pixels of each image, row by row: 0 is white and 1 is black.
    labels : ndarray of integers, shape (1797,)
        The digit that was written, 0 to 9.

    Notes
    -----
    The arrays are new in each call: whoever writes into them spoils nobody else's.
    """
    images, labels = _stored()
    return images / 16.0, labels.astype(np.int64)


@cache
def _stored() -> tuple[NDArray[Any], NDArray[Any]]:
    with np.load(_FILE, allow_pickle=False) as file:
        return file["images"], file["labels"]
