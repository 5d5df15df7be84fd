"""Thalassaemia screening from 2 years."""

from __future__ import annotations

SERVICES = ()
