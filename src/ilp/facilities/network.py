"""A network looked at as a whole: who stands under whom, which areas are served twice or by nobody, which homes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Annotated, Final

from pydantic import AfterValidator

from ilp.facilities.check import check_facility
from ilp.facilities.profiles import PROFILES
from ilp.facilities.results import FacilityCheck
from ilp.labels import Label, Language, language_named
from ilp.models import Facility, Family, Network
from ilp.models.inputs import Frozen, FrozenDict
from ilp.rendering import html_block, html_paragraph, html_table, text_table
from ilp.vocabulary import FacilityType

__all__ = ["NetworkCheck", "NetworkFinding", "check_network", "home_of", "served_by"]


class NetworkFinding(Frozen):
    """Something about a network that looks wrong: a code, the facilities, what it is about, and what to do.

    ``source`` is the place in the decree, empty where the finding is this package's own.
    """

    code: str
    facilities: tuple[str, ...]
    about: str
    message: Label
    remedy: Label
    source: str


class NetworkCheck(Frozen):
    """The findings of a network, and the check of every facility in it, by its id."""

    on: date
    findings: tuple[NetworkFinding, ...]
    checks: Annotated[Mapping[str, FacilityCheck], AfterValidator(FrozenDict)]

    @property
    def clean(self) -> bool:
        """Whether nothing was found and no requirement is unmet; much may still not be known."""
        return not self.findings and not any(check.not_met for check in self.checks.values())

    def text(self, language: Language = "en", width: int = 100) -> str:
        """Return the findings as text, then how much of each facility is met."""
        words = _WORDS[language_named(language)]
        lines = [f"{words['network']}, {self.on}", ""]
        if self.findings:
            sizes = (26, max(width - 26 - 30 - 4, 30), 30)
            rows = [_row(item, language) for item in self.findings]
            lines += [text_table((words["code"], words["found"], words["remedy"]), rows, sizes), ""]
        else:
            lines += [words["none"], ""]
        for check in self.checks.values():
            lines.append(check.headline(language))
            lines.append(f"  {check.counted(language)}")
            lines += [
                f"  ! {item.name.in_(language)}: {item.told.in_(language)} [{item.code}]" for item in check.not_met
            ]
        return "\n".join(lines)

    def _repr_html_(self) -> str:
        """Return the findings as a table for a notebook."""
        language: Language = "en"
        words = _WORDS[language]
        rows = [(*_row(item, language), item.source) for item in self.findings]
        headers = (words["code"], words["found"], words["remedy"], words["source"])
        parts = [html_paragraph(f"{words['network']}, {self.on}")]
        parts += [html_table(words["network"], headers, rows)] if rows else [html_paragraph(words["none"])]
        facilities = [
            (check.headline(language), check.counted(language), "\n".join(item.name.en for item in check.not_met))
            for check in self.checks.values()
        ]
        parts.append(
            html_table(words["facilities"], (words["facility"], words["counted"], words["not_met"]), facilities)
        )
        return html_block(*parts)

    def __repr__(self) -> str:
        """Return how much was found."""
        return f"<NetworkCheck {self.on}: {len(self.findings)} findings, {len(self.checks)} facilities>"

    def __str__(self) -> str:
        """Return the check as English text."""
        return self.text()


def _row(item: NetworkFinding, language: Language) -> tuple[str, str, str]:
    return item.code, item.message.in_(language), item.remedy.in_(language)


_WORDS: Final[Mapping[Language, Mapping[str, str]]] = {
    "id": {
        "network": "Jejaring",
        "code": "Temuan",
        "found": "Yang didapati",
        "remedy": "Tindakan",
        "source": "Tempat dalam keputusan",
        "none": "Susunan jejaring: tidak ada temuan.",
        "facilities": "Fasilitas",
        "facility": "Fasilitas",
        "counted": "Hasil",
        "not_met": "Tidak terpenuhi",
    },
    "en": {
        "network": "Network",
        "code": "Finding",
        "found": "What was found",
        "remedy": "Remedy",
        "source": "Place in the decree",
        "none": "How the network is made up: nothing was found.",
        "facilities": "Facilities",
        "facility": "Facility",
        "counted": "Outcomes",
        "not_met": "Not met",
    },
}


def check_network(
    network: Network,
    *,
    on: date,
    families: Iterable[Family] = (),
    readings: Mapping[str, str] | None = None,
) -> NetworkCheck:
    """Look at a network as a whole, and check every facility in it.

    Findings never refuse a network. What is not recorded, such as an area, gives no finding.

    Args:
        network: The facilities.
        on: The date asked about.
        families: Households that should each be served by a Posyandu of the network.
        readings: Options of unclear places, by the code of the reading.

    Raises:
        DateError: ``on`` is out of range.
        UnknownNameError: a facility names a package, service or reporting line that is not known.
    """
    findings = (
        *_standing(network),
        *_areas(network),
        *_homes(network, families),
    )
    checks = {item.id: check_facility(item, on=on, network=network, readings=readings) for item in network.facilities}
    return NetworkCheck(on=on, findings=findings, checks=checks)


def _finding(  # noqa: PLR0913 - one line of a finding
    code: str,
    facilities: Iterable[str],
    about: str,
    message: tuple[str, str],
    remedy: tuple[str, str],
    source: object = "",
) -> NetworkFinding:
    return NetworkFinding(
        code=code,
        facilities=tuple(facilities),
        about=about,
        message=Label(id=message[0], en=message[1]),
        remedy=Label(id=remedy[0], en=remedy[1]),
        source=str(source),
    )


# --- who stands under whom -------------------------------------------------------------------------------------------
def _standing(network: Network) -> Iterator[NetworkFinding]:
    yield from _puskesmas(network)
    told: set[frozenset[str]] = set()
    for facility in network.facilities:
        profile = PROFILES[facility.type]
        upper = facility.reports_to
        if upper is not None and upper not in network:
            yield _finding(
                "reports_to_unknown",
                (facility.id,),
                upper,
                (
                    f"{facility.id} melapor kepada {upper}, yang tidak ada",
                    f"{facility.id} reports to {upper}, which is not there",
                ),
                ("perbaiki id, atau tambahkan fasilitasnya", "correct the id, or add the facility"),
            )
        circle = _circle(network, facility)
        if circle and frozenset(circle) not in told:
            told.add(frozenset(circle))
            yield _finding(
                "cycle",
                circle,
                "",
                (f"saling melapor: {', '.join(circle)}", f"they report to one another: {', '.join(circle)}"),
                ("putuskan siapa yang di atas", "decide which one stands above"),
            )
        if upper is not None and upper in network and network[upper].type not in profile.reports_to and not circle:
            kinds = facility.type.label, network[upper].type.label
            yield _finding(
                "wrong_level",
                (facility.id, upper),
                network[upper].type.value,
                (
                    f"{facility.id} ({kinds[0].id}) melapor kepada {upper} ({kinds[1].id})",
                    f"{facility.id} ({kinds[0].en}) reports to {upper} ({kinds[1].en})",
                ),
                ("laporkan ke tingkat di atasnya", "let it report to the level above"),
                profile.source,
            )
        if facility.type in {FacilityType.POSYANDU, FacilityType.PUSTU} and not circle:
            above = [item for item in network.above(facility) if item.is_puskesmas]
            if not above:
                yield _finding(
                    "no_puskesmas_above",
                    (facility.id,),
                    "",
                    (f"{facility.id} tidak berada di bawah Puskesmas", f"{facility.id} stands under no Puskesmas"),
                    ("catat Pustu atau Puskesmasnya", "record its Pustu or Puskesmas"),
                    profile.source,
                )
        if facility.level is not None and profile.level is not None and facility.level is not profile.level:
            yield _finding(
                "level_differs",
                (facility.id,),
                facility.level.value,
                (
                    f"{facility.id} dicatat di tingkat {facility.level.label.id}, bukan {profile.level.label.id}",
                    f"{facility.id} is recorded at the level {facility.level.label.en}, not {profile.level.label.en}",
                ),
                ("perbaiki tingkat atau jenisnya", "correct the level or the type"),
                profile.source,
            )


def _puskesmas(network: Network) -> Iterator[NetworkFinding]:
    there = [item for item in network.facilities if item.is_puskesmas]
    source = PROFILES[FacilityType.PUSKESMAS_OUTPATIENT].source
    if not there:
        yield _finding(
            "no_puskesmas",
            (),
            "",
            ("tidak ada Puskesmas dalam jejaring", "there is no Puskesmas in the network"),
            ("tambahkan Puskesmasnya", "add the Puskesmas"),
            source,
        )
    unknown = [item.id for item in there if not item.area.regions]
    if len(there) > 1 and unknown:
        yield _finding(
            "several_puskesmas",
            [item.id for item in there],
            "",
            (
                f"{len(there)} Puskesmas, wilayah {', '.join(unknown)} tidak tercatat",
                f"{len(there)} Puskesmas, the area of {', '.join(unknown)} is not recorded",
            ),
            ("catat wilayah kerja masing-masing", "record the area of each"),
            source,
        )


def _circle(network: Network, facility: Facility) -> tuple[str, ...]:
    """Return the facilities of the circle a facility stands in, sorted; none where it stands in none."""
    seen = [facility.id]
    upper = facility.reports_to
    while upper is not None and upper in network:
        if upper == facility.id:
            return tuple(sorted(seen))
        if upper in seen:
            return ()
        seen.append(upper)
        upper = network[upper].reports_to
    return ()


# --- areas -----------------------------------------------------------------------------------------------------------
def _areas(network: Network) -> Iterator[NetworkFinding]:
    yield from _overlaps(network)
    yield from _holes(network)
    for facility in network.facilities:
        villages = facility.area.villages
        if facility.type is FacilityType.PUSTU and len(villages) > 1:
            yield _finding(
                "several_villages",
                (facility.id,),
                ", ".join(villages),
                (f"{facility.id} melayani {len(villages)} desa", f"{facility.id} serves {len(villages)} villages"),
                ("satu Pustu bagi satu desa/kelurahan", "one Pustu for one village"),
                PROFILES[FacilityType.PUSTU].source,
            )


def _overlaps(network: Network) -> Iterator[NetworkFinding]:
    served: dict[tuple[str, str], list[str]] = {}
    for facility in network.facilities:
        for kind, place in _served(facility):
            served.setdefault((kind, place), []).append(facility.id)
    for (kind, place), ids in served.items():
        if len(ids) > 1:
            yield _finding(
                "area_overlap",
                ids,
                place,
                (f"{place} dilayani oleh {', '.join(ids)} ({kind})", f"{place} is served by {', '.join(ids)} ({kind})"),
                ("putuskan siapa yang melayani", "decide which one serves it"),
            )


def _served(facility: Facility) -> Iterator[tuple[str, str]]:
    """Yield what a facility serves alone, with the sort of facility it is."""
    if facility.type is FacilityType.POSYANDU:
        village = facility.area.villages[0] if len(facility.area.villages) == 1 else ""
        yield from (("posyandu", f"{village} {place}".strip()) for place in facility.area.neighbourhoods)
    elif facility.type is FacilityType.PUSTU:
        yield from (("pustu", place) for place in facility.area.villages)
    elif facility.is_puskesmas:
        yield from (("puskesmas", place) for place in facility.area.regions)


def _holes(network: Network) -> Iterator[NetworkFinding]:
    for facility in network.facilities:
        below = _all_below(network, facility)
        if facility.is_puskesmas:
            # Where a village has no Pustu of its own, its Posyandu may stand under the Puskesmas.
            covered = {village for item in below for village in item.area.villages}
            missing = [place for place in facility.area.villages if place not in covered]
            what = ("Pustu atau Posyandu", "Pustu or Posyandu")
        elif facility.type is FacilityType.PUSTU:
            posts = [item for item in below if item.type is FacilityType.POSYANDU]
            covered = {place for item in posts for place in item.area.neighbourhoods}
            missing = [place for place in facility.area.neighbourhoods if place not in covered]
            what = ("Posyandu", "Posyandu")
        else:
            continue
        if missing and any(item.area.regions or item.area.neighbourhoods for item in below):
            yield _finding(
                "area_hole",
                (facility.id,),
                ", ".join(missing),
                (
                    f"wilayah {facility.id} tanpa {what[0]}: {', '.join(missing)}",
                    f"in the area of {facility.id} there is no {what[1]} for {', '.join(missing)}",
                ),
                ("tetapkan unit yang melayaninya", "set the unit that serves it"),
            )


def _all_below(network: Network, facility: Facility) -> list[Facility]:
    found: list[Facility] = []
    waiting = list(network.below(facility))
    while waiting:
        item = waiting.pop()
        if item.id != facility.id and item not in found:
            found.append(item)
            waiting += network.below(item)
    return found


# --- homes -----------------------------------------------------------------------------------------------------------
def _homes(network: Network, families: Iterable[Family]) -> Iterator[NetworkFinding]:
    unknown: dict[str, int] = {}
    unserved = 0
    for family in families:
        if family.posyandu is not None and not _named(network, family.posyandu):
            unknown[family.posyandu] = unknown.get(family.posyandu, 0) + 1
        elif home_of(family, network) is None:
            unserved += 1
    for post, count in unknown.items():
        yield _finding(
            "posyandu_unknown",
            (),
            post,
            (
                f"{count} keluarga pada Posyandu {post}, yang tidak ada",
                f"{count} families at Posyandu {post}, not there",
            ),
            ("perbaiki nama, atau tambahkan Posyandunya", "correct the name, or add the Posyandu"),
        )
    if unserved:
        yield _finding(
            "homes_without_posyandu",
            (),
            str(unserved),
            (f"{unserved} keluarga tanpa Posyandu yang diketahui", f"{unserved} families without a known Posyandu"),
            ("catat Posyandu atau RT/RW keluarga", "record the Posyandu or the RT/RW of the families"),
        )


def _named(network: Network, name: str) -> Facility | None:
    """Return the Posyandu of an id, or of a name that only one has."""
    if name in network and network[name].type is FacilityType.POSYANDU:
        return network[name]
    key = " ".join(name.split()).casefold()
    found = [
        item
        for item in network.facilities
        if item.type is FacilityType.POSYANDU
        and item.name is not None
        and item.name.casefold().removeprefix("posyandu ") == key.removeprefix("posyandu ")
    ]
    return found[0] if len(found) == 1 else None


def home_of(family: Family, network: Network) -> Facility | None:
    """Return the Posyandu that serves a household: the one it names, else the only one of its RT/RW, else None."""
    if family.posyandu is not None:
        return _named(network, family.posyandu)
    if family.rt is None or family.rw is None:
        return None
    place = f"{family.rt.strip().zfill(3)}/{family.rw.strip().zfill(3)}"
    found = [
        item
        for item in network.facilities
        if item.type is FacilityType.POSYANDU
        and place in item.area.neighbourhoods
        and (family.region is None or not item.area.villages or family.region in item.area.villages)
    ]
    return found[0] if len(found) == 1 else None


def served_by(network: Network, home: Facility | None) -> tuple[Facility, ...]:
    """Return the facilities of a network in the order in which somebody turns to them.

    First the own Posyandu and what stands above it, then the others in the order of the network. Without a home it is
    the order of the network.
    """
    if home is None:
        return network.facilities
    own = (home, *network.above(home))
    return (*own, *(item for item in network.facilities if item not in own))
