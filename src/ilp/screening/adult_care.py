"""Treatment, monitoring, education and referral of adults and older persons."""

from __future__ import annotations

SERVICES = ()
