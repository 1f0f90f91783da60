"""How hypothesis draws in every suite: quickly, and the same examples each time."""

from typing import TypeGuard

import pytest

from dojo.testing import chance

PROFILE = "dojo"
_EXAMPLES = 25


def register_profile(*, repeatable: bool = True, shrink: bool = True) -> None:
    """Make hypothesis quick and, unless other examples are asked for, repeatable: a pass stays a pass.

    ``docs/decisions/hypothesis-profile.md`` says what was measured.

    Parameters
    ----------
    repeatable
        Whether to draw the same examples each time.
    shrink
        Whether to look for the simplest example that fails.
    """
    from hypothesis import HealthCheck, Phase, settings

    phases = (Phase.explicit, Phase.generate, Phase.shrink)
    settings.register_profile(
        PROFILE,
        max_examples=_EXAMPLES,
        derandomize=repeatable,
        database=None,
        deadline=None,
        report_multiple_bugs=False,
        phases=phases if shrink else phases[:-1],
        suppress_health_check=list(HealthCheck),
    )
    settings.load_profile(PROFILE)


def reseed(items: list[pytest.Item], seed: int | None) -> None:
    """Let the chance in some tests come from a seed; with None, they draw as they always do."""
    chance.reseed(seed)
    if seed is None:
        return
    import hypothesis

    for item in items:
        if is_property(item):
            hypothesis.seed(seed)(item.obj)


def is_property(item: pytest.Item) -> TypeGuard[pytest.Function]:
    """Return whether hypothesis draws the examples of a test, which takes ten times as long as one."""
    return isinstance(item, pytest.Function) and hasattr(item.obj, "hypothesis")
