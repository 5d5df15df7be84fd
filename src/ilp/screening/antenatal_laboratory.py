"""The laboratory tests of antenatal care."""

from __future__ import annotations

SERVICES = ()
