"""A handwritten digit, put together from one, two, four and all eight terms of its decomposition."""

import numpy as np

from dojo.pictures.drawing import figure
from dojo.testing import digits


def draw(kata):
    images, labels = digits()
    image = np.asarray(images)[np.asarray(labels) == 3][0].reshape(8, 8)
    fig, axes = figure(columns=4, figsize=(4.8, 1.5))
    for ax, rank in zip(axes, (1, 2, 4, 8), strict=True):
        ax.imshow(np.asarray(kata.low_rank_approximation(image, rank)), cmap="gray_r", vmin=0, vmax=1)
        ax.set_axis_off()
        ax.set_title(f"{rank} term{'s' * (rank > 1)}", fontsize=10, loc="center")
    return fig
