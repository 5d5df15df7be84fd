"""What is to be worked out: in this process, or in two at once."""

from __future__ import annotations

import gc
import pickle
import subprocess
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Any, Final

__all__ = ["Job", "done_by", "work"]

Job = tuple[Callable[..., Any], Any, Mapping[str, Any]] | None
"""A function, its frame, and its other arguments; None where there is nothing to do."""

_WORK: Final = "from ilp.reports.jobs import work; work()"


def done_by(jobs: Mapping[str, Job], *, processes: int) -> dict[str, Any]:
    """Do the jobs, with two processes the first of them beside the others; return what each gave.

    Where there can be no second process, or it fails, all is done here.
    """
    first, *others = jobs
    if processes < 2:  # noqa: PLR2004 - one process has nothing beside it
        return {name: _do(job) for name, job in jobs.items()}
    child = None
    with suppress(OSError):
        child = _begun(jobs[first])
    try:
        found = {name: _do(jobs[name]) for name in others}
        return {first: _given(child, jobs[first]), **found}
    finally:
        if child is not None:
            child.kill()
            child.wait()


def _begun(job: Job) -> subprocess.Popen[bytes]:
    """Begin a job in a process begun anew: a copy of one that has the threads of Polars may never come to an end."""
    child = subprocess.Popen(  # noqa: S603 - this very Python, and words of our own
        [sys.executable, "-c", _WORK], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    assert child.stdin is not None  # noqa: S101 - for the type checker
    with suppress(OSError), child.stdin:
        child.stdin.write(pickle.dumps(job))
    return child


def _given(child: subprocess.Popen[bytes] | None, job: Job) -> Any:
    if child is None or child.stdout is None:
        return _do(job)
    with child.stdout:
        told = child.stdout.read()
    return _do(job) if child.wait() else pickle.loads(told)  # noqa: S301 - what `work` wrote


def work() -> None:
    """Do the job that comes on standard input, and write what it gives to standard output."""
    gc.disable()  # the process ends with the job: looking for what it no longer needs would take a fifth of its time
    job = pickle.load(sys.stdin.buffer)  # noqa: S301 - what `_begun` wrote
    sys.stdout.buffer.write(pickle.dumps(_do(job)))


def _do(job: Job) -> Any:
    if job is None:
        return None
    function, frame, arguments = job
    return function(frame, **arguments)
