"""Antenatal care (ANC Terpadu): the contacts K1 to K6, the matrix of the 10T, and who may hold them."""

from __future__ import annotations

SERVICES = ()
