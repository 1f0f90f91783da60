"""What convolution_2d must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from convolution_2d import convolve

from dojo.testing import assert_array, assert_close, assert_leaves_alone, assert_refuses, rng

IMAGE = [[[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0], [7.0, 8.0, 9.0]]]]
KERNEL = [[[[1.0, 0.0], [3.0, 2.0]]]]

# Sums of at most 18 products of numbers of order 1 have errors of about 1e-15; assert_close allows 1e-12.


def random_images():
    """Return 2 images with 3 channels of 5 x 6, and 4 kernels of 2 x 3."""
    return rng(1).normal(size=(2, 3, 5, 6)), rng(2).normal(size=(4, 3, 2, 3))


def by_definition(x, k, stride, padding):
    """Return the sums, term by term; a pixel outside of the image is 0."""
    (n, c, h, w), (o, _, kh, kw) = x.shape, k.shape
    rows, columns = (h + 2 * padding - kh) // stride + 1, (w + 2 * padding - kw) // stride + 1

    def pixel(m, channel, u, v):
        return x[m, channel, u, v] if 0 <= u < h and 0 <= v < w else 0.0

    y = np.zeros((n, o, rows, columns))
    for m, q, i, j in np.ndindex(y.shape):
        y[m, q, i, j] = math.fsum(
            k[q, channel, a, b] * pixel(m, channel, stride * i + a - padding, stride * j + b - padding)
            for channel, a, b in np.ndindex(c, kh, kw)
        )
    return y


def test_worked_example():
    """The four windows of the README give 23, 29, 41 and 47."""
    assert_close(convolve(np.array(IMAGE), np.array(KERNEL)), [[[[23.0, 29.0], [41.0, 47.0]]]])


def test_stride_and_padding():
    """With stride 2 and padding 1 the windows give 2, 12, 14 and 47. Each of the two also works alone."""
    x, k = np.array(IMAGE), np.array(KERNEL)
    assert_close(convolve(x.copy(), k.copy(), 2, 1), [[[[2.0, 12.0], [14.0, 47.0]]]])
    assert_close(convolve(x.copy(), k.copy(), stride=2), [[[[23.0]]]])
    expected = [
        [2.0, 7.0, 12.0, 9.0],
        [8.0, 23.0, 29.0, 21.0],
        [14.0, 41.0, 47.0, 33.0],
        [0.0, 7.0, 8.0, 9.0],
    ]
    assert_close(convolve(x.copy(), k.copy(), padding=1), [[expected]])


def test_channels_are_added():
    """The channels (1, 2) and (3, 4) give 1 + 30 = 31 and 2 + 40 = 42 with the kernel (1, 10)."""
    x = np.array([[[[1.0, 2.0]], [[3.0, 4.0]]]])
    k = np.array([[[[1.0]], [[10.0]]], [[[-1.0]], [[10.0]]]])
    assert_close(convolve(x, k), [[[[31.0, 42.0]], [[29.0, 38.0]]]])


@pytest.mark.parametrize(
    ("stride", "padding", "rows", "columns"),
    [(1, 0, 4, 4), (1, 1, 6, 6), (2, 0, 2, 2), (2, 1, 3, 3), (3, 2, 3, 3), (5, 0, 1, 1)],
)
def test_shape(stride, padding, rows, columns):
    """As many results as windows fit into the padded image, here of 5 x 6 with kernels of 2 x 3."""
    x, k = random_images()
    assert_array(convolve(x, k, stride, padding), (2, 4, rows, columns))


@pytest.mark.parametrize(("stride", "padding"), [(1, 0), (2, 1), (3, 2)])
def test_agrees_with_the_definition(stride, padding):
    """Each result is its sum over channels, rows and columns, term by term."""
    x, k = random_images()
    assert_close(convolve(x.copy(), k.copy(), stride, padding), by_definition(x, k, stride, padding))


def test_identity_kernel():
    """A kernel with a single 1 in its centre returns the image, if the padding keeps its size."""
    x, k = rng(3).normal(size=(1, 1, 4, 5)), np.zeros((1, 1, 3, 3))
    k[0, 0, 1, 1] = 1.0
    assert_close(convolve(x.copy(), k, 1, 1), x)


def test_one_window():
    """A kernel as large as the image has a single window: the result is one dot product."""
    x, k = rng(9).normal(size=(1, 2, 3, 5)), rng(10).normal(size=(1, 2, 3, 5))
    assert_close(convolve(x.copy(), k.copy()), [[[[float(np.sum(x * k))]]]])


def test_one_pixel():
    """An image with a single 1 shows the kernel turned by 180 degrees."""
    x, k = np.zeros((1, 1, 3, 3)), np.array(KERNEL)
    x[0, 0, 1, 1] = 1.0
    assert_close(convolve(x, k), [[[[2.0, 3.0], [0.0, 1.0]]]])


def test_shift():
    """An object that moves one row down and two columns to the right moves the result just as far."""
    _, k = random_images()
    thing = rng(4).normal(size=(3, 2, 2))
    first, second = np.zeros((1, 3, 7, 8)), np.zeros((1, 3, 7, 8))
    first[0, :, 2:4, 2:4] = thing
    second[0, :, 3:5, 4:6] = thing
    here, there = (assert_array(convolve(x, k.copy()), (1, 4, 6, 6)) for x in (first, second))
    assert_close(there[:, :, 1:, 2:], here[:, :, :-1, :-2])


def test_kernels_of_one_pixel():
    """Kernels of one pixel multiply the channels of each pixel by a matrix."""
    x, w = rng(5).normal(size=(2, 3, 2, 4)), rng(6).normal(size=(5, 3))
    expected = np.zeros((2, 5, 2, 4))
    for m, u, v in np.ndindex(2, 2, 4):
        expected[m, :, u, v] = w @ x[m, :, u, v]
    assert_close(convolve(x.copy(), w[:, :, None, None].copy()), expected)


def test_is_linear():
    """Sums and multiples of images, and of kernels, go through."""
    x, k = random_images()
    other_x, other_k = rng(7).normal(size=x.shape), rng(8).normal(size=k.shape)
    plain = assert_array(convolve(x.copy(), k.copy()), (2, 4, 4, 4))
    assert_close(convolve(3 * x + other_x, k.copy()), 3 * plain + by_definition(other_x, k, 1, 0))
    assert_close(convolve(x.copy(), k + 0.1 * other_k), plain + 0.1 * by_definition(x, other_k, 1, 0))


def test_images_and_kernels_apart():
    """Each image and each kernel gives what it gives alone."""
    x, k = random_images()
    together = assert_array(convolve(x.copy(), k.copy(), 1, 1), (2, 4, 6, 6))
    for m in range(2):
        for q in range(4):
            assert_close(convolve(x[[m]], k[[q]], 1, 1), together[[m]][:, [q]])


def test_leaves_its_inputs_alone():
    """The function leaves images and kernels unchanged."""
    assert_leaves_alone(convolve, np.array(IMAGE), np.array(KERNEL), 2, 1)


@pytest.mark.edge
def test_accepts_lists_of_integers():
    """Lists of integers work as well as arrays of floats."""
    found = convolve([[[[1, 2, 3], [4, 5, 6], [7, 8, 9]]]], [[[[1, 0], [3, 2]]]])
    assert_close(found, [[[[23.0, 29.0], [41.0, 47.0]]]])


@pytest.mark.edge
def test_refuses_a_kernel_that_does_not_fit():
    """A kernel that is higher or wider than the padded image has no window."""
    for shape, padding in (((4, 1), 0), ((1, 6), 0), ((6, 6), 1)):
        assert_refuses(
            convolve,
            np.ones((1, 1, 3, 5)),
            np.ones((1, 1, *shape)),
            1,
            padding,
            because=f"a kernel of shape {shape} does not fit into (3, 5) with padding {padding}",
        )


@pytest.mark.edge
def test_refuses_other_channels():
    """Kernels have as many channels as images."""
    assert_refuses(
        convolve,
        np.ones((1, 3, 4, 4)),
        np.ones((1, 1, 2, 2)),
        because="the kernels have 1 channel and x has 3",
    )


@pytest.mark.edge
def test_refuses_wrong_steps():
    """With stride 0 the kernel never moves on, and no image has fewer than no rows around it."""
    assert_refuses(convolve, np.array(IMAGE), np.array(KERNEL), 0, because="stride is 0")
    assert_refuses(convolve, np.array(IMAGE), np.array(KERNEL), 1, -1, because="padding is -1")
