"""What shuts a worker in: layers, each used where the system has it, and a test that they hold."""

import errno
import os
import socket
import sys
import sysconfig
from collections.abc import Callable
from pathlib import Path

from dojo import process_setup
from dojo.isolation import landlock, threads

_MEMORY = 2 * 2**30  # bytes of address space
_LARGEST_FILE = 16 * 2**20  # bytes
_MOST_FILES = 64
# With an error and not with an end: libraries ask for more than they need, and can do without.
_REFUSED = (
    *"socket socketpair bind connect listen accept accept4".split(),
    *"fork vfork execve execveat".split(),
    *"ptrace process_vm_readv process_vm_writev pidfd_open pidfd_getfd pidfd_send_signal kcmp".split(),
    *"io_uring_setup io_uring_enter io_uring_register bpf perf_event_open userfaultfd".split(),
    *"mount umount2 pivot_root chroot setns unshare move_mount fsopen open_tree mount_setattr".split(),
    *"chmod fchmod fchmodat fchmodat2 chown fchown fchownat lchown utime utimes utimensat".split(),
    *"setxattr lsetxattr fsetxattr removexattr lremovexattr fremovexattr".split(),
    *"setuid setgid setreuid setregid setresuid setresgid setgroups capset".split(),
    *"setpgid setsid prlimit64 setpriority sched_setaffinity ioprio_set".split(),
    *"shmget msgget semget mq_open keyctl add_key request_key memfd_create memfd_secret".split(),
    *"init_module finit_module delete_module kexec_load kexec_file_load reboot swapon swapoff".split(),
    *"settimeofday clock_settime adjtimex sethostname setdomainname syslog acct quotactl".split(),
)
_SIGNALS = ("kill", "tkill", "tgkill", "rt_sigqueueinfo", "rt_tgsigqueueinfo")


def available() -> list[str]:
    """Return the names of the layers that this system has, the outermost first."""
    layers = ["process", "limits"]
    if landlock.version():
        layers.append("landlock")
    if _seccomp() is not None:
        layers.append("seccomp")
    return layers


def shut_in(folder: Path, layers: list[str], deadline: float) -> int | None:
    """Apply layers to this process, for good.

    Parameters
    ----------
    folder
        The one folder in which the process may write.
    layers
        Names from `available`.
    deadline
        Seconds of processor time that the process may take.

    Returns
    -------
    int or None
        A descriptor for `threads.answer` in another process; None if no thread can start, or any.
    """
    os.chdir(folder)
    os.environ.clear()
    os.environ.update({"HOME": str(folder), "TMPDIR": str(folder), "LC_ALL": "C.UTF-8"})
    if "limits" in layers:
        process_setup.limit(deadline, _MEMORY, _LARGEST_FILE)
        _limit_files()
    # A library opens files while it builds the filter: it is loaded before files are out of reach.
    refuse = _seccomp() if "seccomp" in layers else None
    if "landlock" in layers:
        landlock.restrict(_libraries(), folder)
    if refuse is not None:
        refuse()
    return threads.listener() if refuse is not None else None


def broken_promises(canary: Path, parent: int) -> list[str]:
    """Return what this process can still do and must not, in words; it tries each.

    Parameters
    ----------
    canary
        A file outside the process's folder.
    parent
        A process that must be out of reach.
    """
    attempts: dict[str, Callable[[], object]] = {
        "read files of the course": lambda: os.open(canary, os.O_RDONLY),
        "write outside its folder": lambda: _write_beside(canary),
        "open a connection": lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM),
        "start a process": _start_a_process,
        "signal another process": lambda: os.kill(parent, 0),
        "change the mode of files": lambda: os.chmod(canary, os.stat(canary).st_mode),
    }
    return [words for words, attempt in attempts.items() if _succeeds(attempt)]


def _succeeds(attempt: Callable[[], object]) -> bool:
    try:
        attempt()
    except OSError:
        return False
    return True


def _write_beside(canary: Path) -> None:
    path = canary.with_name(f".dojo-{os.getpid()}")
    os.close(os.open(path, os.O_CREAT | os.O_WRONLY))
    path.unlink()


def _start_a_process() -> None:
    pid = os.fork()
    if pid == 0:
        os._exit(0)
    os.waitpid(pid, 0)


def _limit_files() -> None:
    import resource

    try:
        resource.setrlimit(resource.RLIMIT_NOFILE, (_MOST_FILES, _MOST_FILES))
    except (ValueError, OSError):
        return  # macOS knows this limit and may refuse to set it


def _libraries() -> list[Path]:
    """Return the folders that Python and its packages are read from."""
    names = ("stdlib", "platstdlib", "purelib", "platlib")
    own = [Path(sysconfig.get_path(name)) for name in names]
    base = [Path(sysconfig.get_path(n, vars={"base": sys.base_prefix})) for n in ("stdlib", "platstdlib")]
    # Shared libraries that an import asks the system for, and its clock.
    system = [Path(name) for name in ("/usr/lib", "/lib", "/lib64", "/etc/ld.so.cache", "/etc/localtime")]
    devices = [Path("/dev/null"), Path("/dev/urandom")]
    return [*own, *base, *system, *devices, Path(__file__).parents[1]]


def _seccomp() -> Callable[[], None] | None:
    """Return what refuses system calls from then on, or None where the library for it is missing."""
    try:
        import pyseccomp
    except (ImportError, OSError, RuntimeError):
        return None
    denied = pyseccomp.ERRNO(errno.EPERM)

    def refuse() -> None:
        try:
            _filter(pyseccomp.NOTIFY).load()
        except (OSError, ValueError, RuntimeError):
            _filter(denied).load()  # an older system, or one that watches us in the same way already

    def _filter(new_thread: int) -> "pyseccomp.SyscallFilter":
        refusing = pyseccomp.SyscallFilter(defaction=pyseccomp.ALLOW)
        for name in _REFUSED:
            _add(refusing, denied, name)
        for name in _SIGNALS:
            _add(refusing, denied, name, pyseccomp.Arg(0, pyseccomp.NE, os.getpid()))
        # The flags of `clone3` lie in memory, where a filter cannot look: libraries then take `clone`.
        _add(refusing, pyseccomp.ERRNO(errno.ENOSYS), "clone3")
        for action, thread in ((denied, 0), (new_thread, threads.NEW_THREAD)):
            flags = pyseccomp.Arg(0, pyseccomp.MASKED_EQ, threads.NEW_THREAD, thread)
            refusing.add_rule(action, "clone", flags)
        return refusing

    def _add(refusing: "pyseccomp.SyscallFilter", action: int, name: str, *conditions: object) -> None:
        try:
            refusing.add_rule(action, name, *conditions)
        except (OSError, ValueError, RuntimeError):
            return  # a call that this kernel, architecture or library does not know

    return refuse
