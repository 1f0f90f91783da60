"""Independent standard normal numbers, and the same numbers stretched and sheared."""

import numpy as np

from dojo.pictures.drawing import BLUE, GREY, RED, arrow, figure

MEAN, COV = np.zeros(2), np.array([[4.0, 2.0], [2.0, 2.0]])


def cloud(axes, kata, cov, reach):
    samples = np.asarray(kata.sample_multivariate_normal(MEAN, cov, 120, np.random.default_rng(1)))
    axes.plot(*samples.T, ".", color=GREY, markersize=3, alpha=0.7)
    u, v = np.meshgrid(np.linspace(-reach, reach, 45), np.linspace(-3.4, 3.4, 45))
    points = np.column_stack([u.ravel(), v.ravel()])
    logs = np.asarray(kata.multivariate_normal_logpdf(points, MEAN, cov)).reshape(u.shape)
    peak = float(np.asarray(kata.multivariate_normal_logpdf(MEAN[None], MEAN, cov))[0])
    # z is 1 and 2 long on these lines.
    axes.contour(u, v, logs - peak, levels=[-2, -0.5], colors=BLUE, linewidths=1, linestyles="solid")
    axes.set(xlim=(-reach, reach), ylim=(-3.4, 3.4), aspect="equal")
    axes.axis("off")
    return samples


def draw(kata):
    fig, (left, right) = figure(columns=2, figsize=(4.8, 3.0), width_ratios=[3.0, 5.2])
    z, x = cloud(left, kata, np.eye(2), 3.0), cloud(right, kata, COV, 5.2)
    # The matrix that takes one cloud to the other; the images of (1, 0) and (0, 1) are its columns.
    images = np.linalg.lstsq(z, x, rcond=None)[0]
    for start, end in zip(np.eye(2), images, strict=True):
        arrow(left, (0, 0), start, RED)
        arrow(right, (0, 0), end, RED)
    left.text(0, 2.6, "z", ha="center")
    right.text(-2.2, 2.6, "x = Lz", ha="center")
    return fig
