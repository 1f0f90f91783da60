"""An implementation that runs in the process of its suite."""

from types import ModuleType

from dojo.child.suite import Order
from dojo.implementation import explain
from dojo.implementation.inspection import Looked, look_at
from dojo.implementation.stand_in import load
from dojo.implementation.wrong_answers import stand_in


class Local:
    """The file of an order, as a module of this process.

    Parameters
    ----------
    order
        What to run.
    """

    def __init__(self, order: Order) -> None:
        self._order = order

    def look(self) -> Looked:
        """Return what is seen without running it."""
        return look_at(self._order.source, self._order.forbid)

    def load(self) -> tuple[str | None, ModuleType]:
        """Return why it cannot be imported, or None, and the module."""
        order = self._order
        try:
            if order.wrong is None:
                return None, load(order.kata, order.source)
            return None, stand_in(order.kata, order.wrong, order.source)
        # A stub may leave by any door: sys.exit, KeyboardInterrupt, an exception of its own.
        except BaseException as error:  # noqa: BLE001
            return explain.failed_import(error, order.source), ModuleType(order.kata)
