"""Violence against women and children, as BAB IV has it."""

from __future__ import annotations

SERVICES = ()
