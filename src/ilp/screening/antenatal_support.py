"""Around antenatal care: referral, kader, antenatal class, energy deficiency and supplementary food."""

from __future__ import annotations

SERVICES = ()
