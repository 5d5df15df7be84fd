"""Monitoring of growth and development, by venue, and the integrated child health check (PKAT)."""

from __future__ import annotations

SERVICES = ()
