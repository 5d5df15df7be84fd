"""Oral health of mothers and children."""

from __future__ import annotations

SERVICES = ()
