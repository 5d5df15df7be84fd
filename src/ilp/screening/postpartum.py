"""Care after delivery: the contacts KF1 to KF4 and their matrix."""

from __future__ import annotations

SERVICES = ()
