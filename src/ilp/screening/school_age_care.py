"""Treatment, education and supplementation of school-age children and adolescents."""

from __future__ import annotations

SERVICES = ()
