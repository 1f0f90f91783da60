"""Arrays that both sides hold: one of them is changed where the other is.

A function may write into its argument, hand it back, or keep it and meet the caller's changes later.
So that a suite sees the same as in one process, each array that crosses gets a name, and what has
changed in it goes along with the next message.
"""

import weakref
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from dojo.isolation.wire import Decoder, Encoder, Json, WireError

Array: TypeAlias = NDArray[Any]

MOST_SHARED = 10_000


@dataclass
class _Shared:
    array: "weakref.ref[Array]"
    bytes: bytes


class SharedArrays:
    """The arrays that one side shares with the other, for as long as this side has use for them.

    Parameters
    ----------
    mark
        With what the names begin that this side gives.
    """

    def __init__(self, mark: str) -> None:
        self._mark = mark
        self._given = 0
        self._shared: dict[str, _Shared] = {}
        self._names: dict[int, str] = {}

    def name_of(self, array: Array) -> str:
        """Return the name of an array, which is shared from now on."""
        name = self._names.get(id(array))
        if name is not None and self._shared[name].array() is array:
            self._shared[name].bytes = array.tobytes()  # it goes along as it is now
            return name
        name = f"{self._mark}{self._given}"
        self._given += 1
        self._add(name, array)
        return name

    def received(self, name: str, array: Array) -> Array:
        """Return this side's array of a name, as it is now; a new one is shared from now on."""
        shared = self._shared.get(name) if type(name) is str else None
        known = shared.array() if shared else None
        if shared is None or known is None or not _alike(known, array):
            self._add(name, array)
            return array
        self._update(shared, known, array)
        return known

    def _add(self, name: str, array: Array) -> None:
        if type(name) is not str or len(name) > 30 or len(self._shared) >= MOST_SHARED:
            raise WireError("there are too many arrays")
        key = id(array)

        def forget(_: Any) -> None:
            if self._names.get(key) == name:
                self._shared.pop(name, None)
                del self._names[key]

        self._shared[name] = _Shared(weakref.ref(array, forget), array.tobytes())
        self._names[key] = name

    def changes(self, encoder: Encoder) -> list[Json]:
        """Return what has changed since it was last told: the name of each array, and what it is now."""
        changed = []
        # Names alone: to make pairs may set off a collection of garbage, which forgets arrays meanwhile.
        for name in list(self._shared):
            shared = self._shared.get(name)
            array = shared.array() if shared else None
            if shared is None or array is None:
                continue
            now = array.tobytes()
            if now != shared.bytes:
                shared.bytes = now
                changed.append([name, encoder.unshared(array)])
        return changed

    def apply(self, changes: list[Json], decoder: Decoder) -> None:
        """Change arrays as the other side has changed them.

        Raises
        ------
        WireError
            If an array would get another shape or another kind of numbers.
        """
        for name, content in changes:
            new = decoder.decode(content)
            shared = self._shared.get(name) if type(name) is str else None
            array = shared.array() if shared else None
            if shared is None or array is None:
                continue  # nobody here looks at it any more
            if type(new) is not np.ndarray or not _alike(new, array):
                raise WireError("an array changed its shape")
            self._update(shared, array, new)

    def _update(self, shared: _Shared, array: Array, new: Array) -> None:
        shared.bytes = new.tobytes()
        if shared.bytes == array.tobytes():
            return
        writeable = array.flags.writeable
        try:
            array.flags.writeable = True
        except ValueError:
            return  # a view of what must not be written to
        np.copyto(array, new)
        array.flags.writeable = writeable


def _alike(first: Array, second: Array) -> bool:
    return first.shape == second.shape and first.dtype == second.dtype
