"""How hypothesis draws in every suite: quickly, and the same examples each time."""

import pytest

from dojo.testing import chance

PROFILE = "dojo"
_EXAMPLES = 25


def register_profile(*, repeatable: bool = True) -> None:
    """Make hypothesis quick and, unless other examples are asked for, repeatable: a pass stays a pass.

    ``docs/decisions/hypothesis-profile.md`` says what was measured.
    """
    from hypothesis import HealthCheck, Phase, settings

    settings.register_profile(
        PROFILE,
        max_examples=_EXAMPLES,
        derandomize=repeatable,
        database=None,
        deadline=None,
        report_multiple_bugs=False,
        phases=(Phase.explicit, Phase.generate, Phase.shrink),
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
        if isinstance(item, pytest.Function) and hasattr(item.obj, "hypothesis"):
            hypothesis.seed(seed)(item.obj)
