"""Wrong answers we expect for convolution_2d, and what to say about each."""

import numpy as np

from dojo.misconceptions import instead_of


def _pad(x, padding, mode="constant"):
    return np.pad(x, ((0, 0), (0, 0), (padding, padding), (padding, padding)), mode=mode)


def _windows(padded, kh, kw, stride):
    views = np.lib.stride_tricks.sliding_window_view(padded, (kh, kw), axis=(2, 3))
    return views[:, :, ::stride, ::stride]


def _products(padded, k, stride):
    return np.einsum("ncijab,ocab->noij", _windows(padded, *k.shape[2:], stride), k)


@instead_of("convolve")
def kernel_turned(x, k, stride=1, padding=0):
    """Your first window of the worked example gives 13, as if the kernel were turned by 180 degrees. Does
    the README turn it?
    """
    return _products(_pad(x, padding), k[:, :, ::-1, ::-1], stride)


@instead_of("convolve")
def kernel_transposed(x, k, stride=1, padding=0):
    """Your first window of the worked example gives 17, as if the kernel were transposed. Which of its
    indices goes with the rows of the image?
    """
    return _products(_pad(x, padding), k.transpose(0, 1, 3, 2), stride)


@instead_of("convolve")
def channels_averaged(x, k, stride=1, padding=0):
    """Your result is divided by the number of channels. Does the README add or average over them?"""
    return _products(_pad(x, padding), k, stride) / x.shape[1]


@instead_of("convolve")
def first_channel_only(x, k, stride=1, padding=0):
    """Your result depends on the first channel only. Which channels does the sum run over?"""
    return _products(_pad(x, padding)[:, :1], k[:, :1], stride)


@instead_of("convolve")
def channels_not_added(x, k, stride=1, padding=0):
    """Your result has one channel for each pair of a kernel and a channel. What does the README do with the
    channels of a window?
    """
    found = np.einsum("ncijab,ocab->nocij", _windows(_pad(x, padding), *k.shape[2:], stride), k)
    return found.reshape(len(x), -1, *found.shape[3:])


@instead_of("convolve")
def first_kernel_only(x, k, stride=1, padding=0):
    """Your result has one channel, whatever the number of kernels. How many channels do o kernels make?"""
    return _products(_pad(x, padding), k[:1], stride)


@instead_of("convolve")
def images_and_kernels_swapped(x, k, stride=1, padding=0):
    """Your result has one image for each kernel. Which axis of the result belongs to the images?"""
    return _products(_pad(x, padding), k, stride).transpose(1, 0, 2, 3)


@instead_of("convolve")
def padding_at_one_side(x, k, stride=1, padding=0):
    """Your padding is only above and to the left of the image. How many sides does the README pad?"""
    return _products(np.pad(x, ((0, 0), (0, 0), (padding, 0), (padding, 0))), k, stride)


@instead_of("convolve")
def padding_ignored(x, k, stride=1, padding=0):
    """Your result does not depend on padding. What surrounds the image before the kernel moves?"""
    return _products(x, k, stride)


@instead_of("convolve")
def padding_with_the_border(x, k, stride=1, padding=0):
    """Your padding repeats the pixels of the border. Which number does the README pad with?"""
    return _products(_pad(x, padding, "edge"), k, stride)


@instead_of("convolve")
def stride_ignored(x, k, stride=1, padding=0):
    """Your result does not depend on stride. In which row does the second window start for stride 2?"""
    return _products(_pad(x, padding), k, 1)


@instead_of("convolve")
def stride_for_rows_only(x, k, stride=1, padding=0):
    """Your windows move by stride downwards, but by 1 to the right. Which directions does the stride hold for?"""
    return _products(_pad(x, padding), k, 1)[:, :, ::stride]


@instead_of("convolve")
def windows_next_to_each_other(x, k, stride=1, padding=0):
    """Your result has the right shape for stride 2, but your windows start in rows 0 and 1. Which row does window i
    start in?
    """
    size = _products(_pad(x, padding), k, stride).shape
    return _products(_pad(x, padding), k, 1)[:, :, : size[2], : size[3]]


@instead_of("convolve")
def last_window_missing(x, k, stride=1, padding=0):
    """Your result has one row and one column too few. How many windows are there if the last one starts in row 1
    and the first in row 0?
    """
    return _products(_pad(x, padding), k, stride)[:, :, :-1, :-1]


@instead_of("convolve")
def largest_product(x, k, stride=1, padding=0):
    """Your result is the largest product in each window. What does a dot product do with the products?"""
    windows = _windows(_pad(x, padding), *k.shape[2:], stride)
    products = windows[:, None] * k[None, :, :, None, None]
    return products.max(axis=(2, 5, 6))
