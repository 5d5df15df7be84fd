"""Nutrition problems of children under five: detection, feeding, management and referral."""

from __future__ import annotations

SERVICES = ()
