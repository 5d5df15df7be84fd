"""Newborns of low birth weight: classes, where they are cared for, discharge and follow-up."""

from __future__ import annotations

SERVICES = ()
