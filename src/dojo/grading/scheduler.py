"""The way to a Dask scheduler: whatever is not as it must be there is one sentence, and soon.

The library takes seconds to import and waits long for a stranger who says nothing.  So whoever listens at the
address is heard first, without it: a scheduler greets whoever connects, and servers of the web do not.
"""

import asyncio
import logging
import queue
import socket
import threading
import warnings
from typing import Any
from urllib.parse import urlsplit

from dojo.errors import UsageError
from dojo.learner.store import tool_digest

_PATIENCE = 3.0  # seconds, to be greeted
_GREETING = b"pickle-protocol"  # a word that each of its greetings holds
_LONGEST_GREETING = 4096  # bytes
_LONGEST_REASON = 300  # characters
_COMPARED = ("python", "dask", "distributed")


def connect(address: str) -> Any:
    """Return a client of the scheduler at an address, of which all workers can grade.

    Raises
    ------
    UsageError
        If there is no scheduler, if it has no worker, or if other versions are on one of the machines.
    """
    _insist_on_greeting(address)
    library = _imported()
    _insist_on_scheduler(address, library)
    client = library.Client(address, set_as_default=False)
    try:
        _insist_on_workers(client, address)
        _insist_on_versions(client)
        _insist_on_own_package(client)
    except BaseException:
        client.close()
        raise
    return client


def _insist_on_greeting(address: str) -> None:
    scheme, host, port = _parts(address)
    try:
        greeting = _within(_PATIENCE, lambda: _greeting(host, port, greets=scheme == "tcp"))
    except TimeoutError:
        raise UsageError(f"There is no Dask scheduler at {address}: no answer in {_PATIENCE:g} s.") from None
    except OSError as error:
        raise UsageError(f"There is no Dask scheduler at {address}: {error.strerror or error}.") from None
    if _GREETING not in greeting:
        raise UsageError(f"What listens at {address} is something other than a Dask scheduler.")


def _parts(address: str) -> tuple[str, str, int]:
    """Return the scheme, the host and the port of an address."""
    try:
        parts = urlsplit(address if "://" in address else f"tcp://{address}")
        if parts.scheme in {"tcp", "tls"} and parts.hostname and parts.port:
            return parts.scheme, parts.hostname, parts.port
    except ValueError:
        pass  # the port has letters or is too large, or a bracket of IPv6 is open
    raise UsageError(f"{address!r} cannot be the address of a Dask scheduler, such as tcp://host:8786.")


def _within(seconds: float, ask: Any) -> Any:
    """Return what a function returns, or raise what it raises, if it does so in time.

    It has a thread that nobody waits for: to look up a name can take minutes and cannot be stopped.
    """
    answers: queue.SimpleQueue[Any] = queue.SimpleQueue()

    def answer() -> None:
        try:
            answers.put(ask())
        except Exception as error:  # noqa: BLE001 - it is raised where it is waited for
            answers.put(error)

    threading.Thread(target=answer, daemon=True).start()
    try:
        found = answers.get(timeout=seconds)
    except queue.Empty:
        raise TimeoutError from None
    if isinstance(found, Exception):
        raise found
    return found


def _greeting(host: str, port: int, *, greets: bool) -> bytes:
    with socket.create_connection((host, port), _PATIENCE) as stream:
        if not greets:
            return _GREETING  # under TLS the first word is ours: the library says it
        said = b""
        while _GREETING not in said and len(said) < _LONGEST_GREETING:
            chunk = stream.recv(_LONGEST_GREETING)
            if not chunk:
                break
            said += chunk
        return said


def _imported() -> Any:
    """Return the library, silent: what a person has to know is said in the sentences here."""
    import distributed
    import distributed.versions  # noqa: F401  (used as a part of what is returned)

    logging.disable()
    warnings.simplefilter("ignore")
    return distributed  # as something of any type: it has no complete annotations


def _insist_on_scheduler(address: str, library: Any) -> None:
    """Refuse what would leave a client waiting: it understands only a scheduler of its own version."""

    async def told() -> tuple[dict[str, Any], dict[str, Any]]:
        secrets = library.Security().get_connection_args("client")
        async with library.rpc(address, connection_args=secrets) as scheduler:
            return await scheduler.identity(), await scheduler.versions()

    try:
        identity, versions = _within(_PATIENCE, lambda: asyncio.run(told()))
    except Exception as error:  # noqa: BLE001 - whoever listens there can answer anything
        why = " ".join(str(error).split())[:_LONGEST_REASON].rstrip(".") or f"no answer in {_PATIENCE:g} s"
        raise UsageError(f"What listens at {address} does not answer as a Dask scheduler: {why}.") from None
    if identity["type"] != "Scheduler":
        raise UsageError(f"What listens at {address} is a {identity['type']} of Dask, not a scheduler.")
    _insist_on_same(f"The scheduler at {address}", versions, library.versions.get_versions())


def _insist_on_workers(client: Any, address: str) -> None:
    if not client.scheduler_info()["workers"]:
        raise UsageError(f"The scheduler at {address} has no worker yet: start `dask worker {address}`.")


def _insist_on_versions(client: Any) -> None:
    found = client.get_versions()
    for worker, versions in found["workers"].items():
        _insist_on_same(f"The worker at {worker}", versions, found["client"])


def _insist_on_same(who: str, theirs: dict[str, Any], ours: dict[str, Any]) -> None:
    own = _versions(ours)
    for name, version in _versions(theirs).items():
        if version != own[name]:
            raise UsageError(
                f"{who} has {name} {version}, and this machine has {name} {own[name]}: "
                "install the same version on both."
            )


def _versions(told: dict[str, Any]) -> dict[str, str]:
    packages = told["packages"]
    versions = {name: str(packages.get(name)) for name in _COMPARED}
    return versions | {"python": ".".join(versions["python"].split(".")[:2])}


def _insist_on_own_package(client: Any) -> None:
    """Refuse workers whose code of this tool differs: their verdicts would not be those of this machine."""
    own = tool_digest()
    for worker, digest in client.run(tool_digest, on_error="return").items():
        if digest != own:  # or an error, where there is no such function
            raise UsageError(
                f"The worker at {worker} does not have the package `dojo-katas` of this machine: "
                "install it there, in the same version."
            )
