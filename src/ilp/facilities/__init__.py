"""Facilities."""

from ilp.facilities.catalogue import PACKAGES

__all__ = ["PACKAGES"]
