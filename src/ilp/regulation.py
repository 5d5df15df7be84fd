"""The decree as something one can cite: regulations, places in them, and readings of unclear places."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cached_property
from types import MappingProxyType

from attrs import field, frozen

from ilp.errors import RuleError
from ilp.labels import Label


@frozen(kw_only=True)
class Regulation:
    """A legal text the rules come from."""

    code: str
    title: Label
    signed: date

    def at(
        self,
        chapter: str,
        section: str,
        *,
        table: str | None = None,
        figure: str | None = None,
        form: str | None = None,
    ) -> Citation:
        """Cite a place, in the words of the decree's own headings."""
        return Citation(regulation=self, chapter=chapter, section=section, table=table, figure=figure, form=form)

    def __str__(self) -> str:
        """Return the number the regulation is known by."""
        return self.code


@frozen(kw_only=True)
class Citation:
    """A place in a regulation: chapter and section, with the table, figure or form where there is one."""

    regulation: Regulation
    chapter: str
    section: str
    table: str | None = None
    figure: str | None = None
    form: str | None = None

    def __str__(self) -> str:
        """Return the place in one line.

        >>> str(KMK_2015_2023.at("BAB V", "Skrining Obesitas", table="Tabel 20"))
        'KMK HK.01.07/MENKES/2015/2023, BAB V, Skrining Obesitas, Tabel 20'
        """
        return f"{self.regulation}, {self.place}"

    @cached_property
    def place(self) -> str:
        """The place without the regulation's number."""
        parts = (self.chapter, self.section, self.table, self.figure, self.form)
        return ", ".join(part for part in parts if part)


@frozen(kw_only=True)
class Place:
    """What the decree says at one place about a question that a Reading settles."""

    source: Citation
    says: Label


def _frozen_options(options: Mapping[str, Label]) -> Mapping[str, Label]:
    return MappingProxyType(dict(options))


@frozen(kw_only=True, eq=False)
class Reading:
    """A place where the decree is unclear or contradicts itself, and how it can be read.

    ``settles`` lists the ids of the ambiguities in the digest of the decree that this reading decides.
    ``default`` is the option used unless the caller chooses another; ``why`` says why.
    """

    code: str
    title: Label
    settles: tuple[str, ...]
    places: tuple[Place, ...]
    options: Mapping[str, Label] = field(converter=_frozen_options)
    default: str
    why: Label

    def __attrs_post_init__(self) -> None:
        """Refuse a reading that leaves nothing to choose."""
        if self.default not in self.options:
            raise RuleError(
                f"The default of reading {self.code} is not among its options",
                value=self.default,
                accepted=", ".join(self.options),
                code="reading",
            )
        if len(self.options) < 2:  # noqa: PLR2004
            raise RuleError(
                f"Reading {self.code} has fewer than two options",
                value=tuple(self.options),
                remedy="Give at least two: with one there is nothing to read",
                code="reading",
            )


KMK_2015_2023 = Regulation(
    code="KMK HK.01.07/MENKES/2015/2023",
    title=Label(
        id="Petunjuk Teknis Integrasi Pelayanan Kesehatan Primer",
        en="Technical guidance for the integration of primary health care",
    ),
    signed=date(2023, 8, 29),
)
