"""Screening in pregnancy: tuberculosis, HIV, syphilis, hepatitis B, malaria, teeth, hazards at work."""

from __future__ import annotations

SERVICES = ()
