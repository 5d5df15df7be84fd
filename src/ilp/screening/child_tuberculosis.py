"""Tuberculosis in children under five and of preschool age."""

from __future__ import annotations

SERVICES = ()
