"""Bars as SVG text."""

from collections.abc import Sequence
from html import escape

from benchmarks.timing import Timing

_WIDTH, _LEFT, _RIGHT = 760, 270, 90  # pixels: all, for labels, for numbers
_TOP, _ROW, _BAR = 46, 32, 18  # pixels: the title, from bar to bar, one bar
_COLOURS = {True: "#1a7f64", False: "#8c96a3"}


def drawn(title: str, timings: Sequence[Timing], own: str) -> str:
    """Return a chart with a bar to each median and a thin line on to the 95th percentile.

    Parameters
    ----------
    title
        Stands above the bars.
    timings
        One for each bar, in seconds.
    own
        The label of what is this project's begins with one of these letters, as in ``"ce"`` for
        (c) and (e); such bars have a colour of their own.
    """
    height = _TOP + _ROW * len(timings) + 10
    scale = (_WIDTH - _LEFT - _RIGHT) / max(timing.p95 for timing in timings)
    bars = [_bar(timing, _TOP + _ROW * row, scale, own) for row, timing in enumerate(timings)]
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{_WIDTH}" height="{height}" role="img">',
            "<style>text { font: 14px sans-serif } .title { font: bold 16px sans-serif }</style>",
            f"<title>{escape(title)}</title>",
            '<rect width="100%" height="100%" fill="white"/>',
            f'<text class="title" x="16" y="26">{escape(title)}</text>',
            *bars,
            "</svg>\n",
        ]
    )


def _bar(timing: Timing, top: float, scale: float, own: str) -> str:
    label = timing.label.replace("`", "")
    median, p95 = timing.median * scale, timing.p95 * scale
    middle, baseline = top + _BAR / 2, top + _BAR - 4
    colour = _COLOURS[label[1] in own]
    return (
        f'<text x="{_LEFT - 10}" y="{baseline}" text-anchor="end">{escape(label)}</text>'
        f'<rect x="{_LEFT}" y="{top}" width="{median:.1f}" height="{_BAR}" fill="{colour}"/>'
        f'<path d="M{_LEFT + median:.1f} {middle}H{_LEFT + p95:.1f}" stroke="#333"/>'
        f'<text x="{_LEFT + p95 + 8:.1f}" y="{baseline}">{timing.median:.3g} s</text>'
    )
