"""A digit from more and more components, and the error that is left."""

import numpy as np
from matplotlib import pyplot as plt

from dojo.pictures.drawing import BLUE, RED
from dojo.testing import digits

SHOWN = [1, 5, 13, 29]


def draw(kata):
    images, _ = digits()
    ks = np.arange(1, 62, 3)
    fig, axes = plt.subplot_mosaic([[*"abcdx"], [*"eeeee"]], figsize=(4.8, 3.2))
    pictures = [np.asarray(kata.reconstruct(images, k))[3] for k in SHOWN]
    titles = [f"{k} component{'s' * (k > 1)}" for k in SHOWN]
    for key, pixels, title in zip("abcdx", [*pictures, images[3]], [*titles, "all 64 pixels"], strict=True):
        axes[key].imshow(pixels.reshape(8, 8), cmap="gray_r", vmin=0, vmax=1)
        axes[key].set(xticks=[], yticks=[])
        axes[key].set_title(title, fontsize=7, loc="center")
    curve = axes["e"]
    curve.plot(ks, np.asarray(kata.reconstruction_errors(images, ks)), color=BLUE)
    curve.plot(SHOWN, np.asarray(kata.reconstruction_errors(images, np.array(SHOWN))), "o", color=RED)
    curve.set(xlabel="components", xlim=(0, 62), ylim=(0, None), xticks=[*SHOWN, 61], yticks=[0])
    curve.set_title("mean squared error", fontsize=9)
    return fig
