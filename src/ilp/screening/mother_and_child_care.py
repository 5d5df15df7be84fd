"""What cluster 2 shares: its groups and packages, visits, treatment and referral."""

from __future__ import annotations

SERVICES = ()
