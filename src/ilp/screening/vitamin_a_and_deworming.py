"""Vitamin A and deworming of children under five."""

from __future__ import annotations

SERVICES = ()
