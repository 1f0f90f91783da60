"""An implementation that runs in a worker."""

from types import ModuleType

from dojo.child.suite import Order
from dojo.implementation.inspection import Looked
from dojo.isolation.remote import Remote


class Isolated:
    """The file of an order, as a module in a worker.

    Parameters
    ----------
    order
        What to run.
    remote
        The suite's end of the worker.
    """

    def __init__(self, order: Order, remote: Remote) -> None:
        self._order = order
        self._remote = remote

    def look(self) -> Looked:
        """Return what is seen without running it."""
        return self._remote.look(self._order)

    def load(self) -> tuple[str | None, ModuleType]:
        """Return why it cannot be imported, or None, and what stands for the module."""
        return self._remote.load(self._order.kata)
