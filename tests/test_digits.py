"""The handwritten digits are the bytes that were published, with their source and licence beside them."""

import hashlib

import numpy as np
from conftest import ROOT

from dojo.testing import digits

FOLDER = ROOT / "src" / "dojo" / "testing"


def test_the_file_is_the_one_that_was_built():
    """No byte of the data has changed."""
    data = (FOLDER / "digits.npz").read_bytes()
    assert (
        hashlib.sha256(data).hexdigest() == "af104d81e7cd419be5f343d23c6ca2e4e4ff847b06636260802df8e903c6183f"
    )


def test_source_and_licence_stand_beside_it():
    """The licence asks for attribution."""
    text = (FOLDER / "digits.txt").read_text(encoding="utf-8")
    for part in ("Alpaydin", "Kaynak", "10.24432/C50P49", "CC BY 4.0", "creativecommons.org/licenses/by/4.0"):
        assert part in text


def test_the_images_are_multiples_of_a_sixteenth_and_the_labels_digits():
    """Each of the ten digits appears about 180 times, and three of the 64 pixels are the same everywhere."""
    images, labels = digits()
    assert images.shape == (1797, 64)
    assert images.dtype == np.float64
    assert set((16 * images).ravel().tolist()) == set(range(17))
    assert labels.dtype == np.int64
    assert np.bincount(labels).tolist() == [178, 182, 177, 183, 181, 182, 181, 179, 174, 180]
    assert np.sum(images.min(axis=0) == images.max(axis=0)) == 3


def test_the_arrays_belong_to_the_caller():
    """Writing into them changes nothing for the next caller."""
    images, labels = digits()
    images[:], labels[:] = -1, -1
    again, labels_again = digits()
    assert again.min() == 0
    assert labels_again.min() == 0
