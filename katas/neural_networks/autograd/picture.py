"""The graph of L = a + a·a with a = 2x: values go forward, gradients come back."""

from dojo.pictures.drawing import BLUE, GREY, RED, figure

PLACES = {"x": (0.0, 0.0), "a = 2x": (2.1, 0.0), "u = a·a": (4.2, 1.5), "L = a + u": (6.3, 0.0)}
# From, to, the bend of the arrow, the derivative along it, and where that is written.
EDGES = [
    ("x", "a = 2x", 0.0, "2", (1.0, 0.12)),
    ("a = 2x", "u = a·a", 0.35, "a", (3.65, 0.45)),
    ("a = 2x", "u = a·a", -0.35, "a", (2.55, 1.15)),
    ("a = 2x", "L = a + u", 0.0, "1", (4.2, -0.35)),
    ("u = a·a", "L = a + u", 0.0, "1", (5.4, 0.85)),
]


def graph(kata):
    x = kata.Value(3.0)
    a = 2 * x
    u = a * a
    loss = a + u
    loss.backward()
    return dict(zip(PLACES, (x, a, u, loss), strict=True))


def draw(kata):
    fig, axes = figure(figsize=(4.8, 2.5))
    axes.set(xlim=(-2.4, 7.1), ylim=(-1.1, 2.6))
    axes.axis("off")
    for start, end, bend, derivative, place in EDGES:
        style = {"arrowstyle": "-|>", "mutation_scale": 10, "shrinkA": 21, "shrinkB": 21, "color": GREY}
        bent = {"connectionstyle": f"arc3,rad={bend}"}
        axes.annotate("", PLACES[end], PLACES[start], arrowprops=style | bent)
        axes.text(*place, derivative, ha="center", fontsize=9)
    for name, value in graph(kata).items():
        u, v = PLACES[name]
        axes.plot([u], [v], "o", color="white", markeredgecolor=GREY, markersize=37)
        axes.text(u, v + 0.06, f"{float(value.data):g}", color=BLUE, ha="center", va="bottom")
        axes.text(
            u,
            v - 0.08,
            f"{float(value.grad):g}",
            color=RED,
            ha="center",
            va="top",
            fontsize=13,
            fontweight="bold",
        )
        above = name.startswith("u")
        axes.text(u, v + (0.6 if above else -0.6), name, ha="center", va="bottom" if above else "top")
    axes.text(-0.65, 0.06, "value", color=BLUE, ha="right", va="bottom")
    axes.text(-0.65, -0.08, "gradient", color=RED, ha="right", va="top")
    return fig
