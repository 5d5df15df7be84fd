"""Delivery, and the treatment of mothers."""

from __future__ import annotations

SERVICES = ()
