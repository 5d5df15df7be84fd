"""Masks: many verdicts in few whole numbers, and back."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import narwhals as nw

from ilp.assessment import DEFAULT_KINDS
from ilp.errors import InputError
from ilp.frames.asking import services_named
from ilp.frames.columns import MASK, MASK_BITS, MASKED_TOGETHER
from ilp.vocabulary import ServiceKind

__all__ = ["read_mask"]


def read_mask(
    frame: Any, *, services: Collection[str] | None = None, kinds: Collection[ServiceKind | str] = DEFAULT_KINDS
) -> Any:
    """Unpack the verdicts of a mask: a text column for each service, named by its code, in place of the mask.

    Args:
        frame: What ``assess_frame(..., output="mask")`` gave, of any kind, with all its columns ``ilp_mask_0``,
            ``ilp_mask_1`` and so on. Each holds the verdicts of 15 services, two bits each from the lowest up: 0 is
            not required, 1 required, 2 as indicated, 3 undetermined.
        services: The services that were assessed, as they were given then.
        kinds: The kinds of service that were assessed, as they were given then.

    Raises:
        InputError: the frame has not the columns of a mask of so many services.

    >>> import polars
    >>> from datetime import date
    >>> from ilp.frames import assess_frame
    >>> frame = polars.DataFrame({"birth_date": [date(1983, 4, 17)], "sex": ["female"]})
    >>> codes = ["hypertension-adult", "iva-cervical"]
    >>> packed = assess_frame(frame, on=date(2026, 11, 22), services=codes, output="mask", stages=False)
    >>> packed["ilp_mask_0"].to_list()
    [13]
    >>> read_mask(packed, services=codes).select(codes).row(0)
    ('required', 'undetermined')
    """
    own = nw.from_native(frame)
    codes = [service.code for service in services_named(services, kinds)]
    names = [MASK.format(number) for number in range(-(-len(codes) // MASKED_TOGETHER))]
    there = [name for name in own.collect_schema().names() if name.startswith(MASK.format(""))]
    if sorted(there) != sorted(names):
        raise InputError(
            f"The frame has not the mask of {len(codes)} services",
            value=there,
            accepted=", ".join(names),
            remedy="Name the services, or the kinds, that were assessed",
            code="mask",
        )
    verdicts = []
    for place, code in enumerate(codes):
        number, shift = divmod(place, MASKED_TOGETHER)
        bits = nw.col(names[number]) // 4**shift % 4
        text = nw.lit(MASK_BITS[-1].value)
        for value, verdict in enumerate(MASK_BITS[:-1]):
            text = nw.when(bits == value).then(nw.lit(verdict.value)).otherwise(text)
        verdicts.append(text.alias(code))
    return own.with_columns(*verdicts).drop(*names).to_native()
