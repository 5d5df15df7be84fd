"""Routine immunization of infants and children under two."""

from __future__ import annotations

SERVICES = ()
