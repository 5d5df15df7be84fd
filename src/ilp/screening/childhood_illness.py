"""Integrated management of childhood illness (MTBM, MTBS) as a reference to its charts."""

from __future__ import annotations

SERVICES = ()
