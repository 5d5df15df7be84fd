"""Essential newborn care: birth, the contacts KN1 to KN3, their matrix, and hypothyroidism screening."""

from __future__ import annotations

SERVICES = ()
