"""What is told of the time of a service: the status, the days, and the sentence that says why."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from attrs import frozen

from ilp.labels import Label, Labelled

__all__ = [
    "AT_EVERY_CONTACT",
    "DATE_NOT_KNOWN",
    "DOSE_BEFORE",
    "NEVER_DONE",
    "NOT_APPLICABLE",
    "NO_CATCH_UP",
    "NO_INTERVAL",
    "NO_INTERVAL_GIVEN",
    "TOO_OLD_BY_THEN",
    "WHETHER_ASKED",
    "WHICH_CASE",
    "Done",
    "Timing",
    "TimingStatus",
    "done_on",
    "due_since",
    "due_within",
    "foremost",
    "iso",
    "not_yet",
    "undetermined",
]


class TimingStatus(Labelled):
    """Whether it is time for a service."""

    NOT_YET = "not_yet", "belum waktunya", "not yet"
    DUE = "due", "sudah waktunya", "due"
    DONE = "done", "sudah", "done"
    MISSED = "missed", "terlewat", "missed"
    EVERY_CONTACT = "every_contact", "setiap kunjungan", "at every contact"
    UNDETERMINED = "undetermined", "belum dapat ditentukan", "undetermined"
    NOT_APPLICABLE = "not_applicable", "tidak relevan", "not applicable"


@dataclass(frozen=True, slots=True)
class Timing:
    """When a service is due for a person.

    ``due_on`` is the first day on which it is, or was, to be done; ``opens_on`` and ``until`` bound a window, both days
    included; ``overdue_days`` counts, for a service that is due, the days since ``due_on``, and where it has a window
    the days since its end. ``last_done`` is the record that counted, and ``counted`` the service it was made for where
    that is another one. ``missing`` names the facts that would tell. ``sentence`` says it in words.
    """

    status: TimingStatus
    sentence: Label
    due_on: date | None = None
    opens_on: date | None = None
    until: date | None = None
    overdue_days: int = 0
    last_done: date | None = None
    counted: str | None = None
    missing: tuple[str, ...] = ()

    @property
    def word(self) -> Label:
        """The word of the field: sudah, belum, terlambat, tidak relevan."""
        if self.status is TimingStatus.DUE and self.overdue_days:
            return _LATE
        return self.status.label


_LATE: Final = Label(id="terlambat", en="overdue")


@frozen
class Done:
    """A record that counts for a service: its day, and the service it was made for."""

    on: date
    service: str


NOT_APPLICABLE: Final = Timing(
    TimingStatus.NOT_APPLICABLE, Label(id="tidak diminta bagi orang ini", en="not asked for this person")
)
AT_EVERY_CONTACT: Final = Label(id="pada setiap kunjungan", en="at every contact")
NO_INTERVAL_GIVEN: Final = Label(
    id="sekarang; keputusan ini tidak memberi jarak waktu", en="now; the decree gives no interval"
)
NEVER_DONE: Final = Label(id="belum pernah dilakukan menurut catatan", en="never done, as far as recorded")
WHETHER_ASKED: Final = Label(id="belum diketahui apakah diminta", en="it is not known whether it is asked for")
WHICH_CASE: Final = Label(id="belum diketahui jarak mana yang berlaku", en="it is not known which interval holds")
DATE_NOT_KNOWN: Final = Label(id="tanggal yang diperlukan tidak diketahui", en="a date that is needed is not known")
NO_INTERVAL: Final = Label(
    id="dosis sebelumnya terlambat, dan keputusan ini tidak memberi jarak minimal",
    en="the dose before it was late, and the decree gives no minimum interval",
)
DOSE_BEFORE: Final = Label(
    id="waktu dosis sebelumnya belum dapat ditentukan", en="the time of the dose before it is undetermined"
)
TOO_OLD_BY_THEN: Final = Label(
    id="usianya akan lewat sebelum jarak minimal tercapai, dan keputusan ini tidak mengatur imunisasi kejar",
    en="its age will be past before the minimum interval is over, and the decree has no catch-up rule",
)
NO_CATCH_UP: Final = Label(
    id="usianya sudah lewat, dan keputusan ini tidak mengatur imunisasi kejar",
    en="its age is past, and the decree has no catch-up rule",
)
_ORDER: Final = (
    TimingStatus.DUE,
    TimingStatus.UNDETERMINED,
    TimingStatus.NOT_YET,
    TimingStatus.EVERY_CONTACT,
    TimingStatus.DONE,
    TimingStatus.MISSED,
    TimingStatus.NOT_APPLICABLE,
)


def foremost(told: list[Timing]) -> Timing:
    """Return of the timings of several parts the one that matters first: due, then next, then done or missed."""
    least = min(_ORDER.index(item.status) for item in told)
    first = [item for item in told if _ORDER.index(item.status) == least]
    if first[0].status is TimingStatus.DONE:
        return max(first, key=lambda item: item.last_done or date.min)
    return min(first, key=lambda item: item.due_on or date.max)


def done_on(record: Done, code: str, *, opens_on: date | None = None, until: date | None = None) -> Timing:
    """Tell a service that was done."""
    return Timing(
        TimingStatus.DONE,
        Label(id=f"dilakukan {iso(record.on)}", en=f"done on {iso(record.on)}"),
        opens_on=opens_on,
        until=until,
        last_done=record.on,
        counted=None if record.service == code else record.service,
    )


def not_yet(
    due_on: date,
    *,
    opens_on: date | None = None,
    until: date | None = None,
    last: Done | None = None,
    code: str = "",
) -> Timing:
    """Tell a service whose time comes."""
    return Timing(
        TimingStatus.NOT_YET,
        Label(id=f"mulai {iso(due_on)}", en=f"from {iso(due_on)}"),
        due_on=due_on,
        opens_on=opens_on,
        until=until,
        last_done=None if last is None else last.on,
        counted=None if last is None or last.service == code else last.service,
    )


def due_within(opens: date, until: date | None) -> Timing:
    """Tell a service whose window is open."""
    if until is None:
        sentence = Label(id=f"sejak {iso(opens)}", en=f"since {iso(opens)}")
    else:
        sentence = Label(id=f"{iso(opens)} sampai {iso(until)}", en=f"{iso(opens)} to {iso(until)}")
    return Timing(TimingStatus.DUE, sentence, due_on=opens, opens_on=opens, until=until)


def undetermined(sentence: Label, *, opens_on: date | None = None, until: date | None = None) -> Timing:
    """Tell that the time of a service cannot be told, and why."""
    return Timing(TimingStatus.UNDETERMINED, sentence, opens_on=opens_on, until=until)


def due_since(  # noqa: PLR0913 - what a timing says, by name
    due_on: date,
    on: date,
    *,
    opens_on: date | None = None,
    until: date | None = None,
    last: Done | None = None,
    code: str = "",
) -> Timing:
    """Tell a service that is due since a day."""
    late = (on - due_on).days
    told = f" ({late} hari yang lalu)" if late else ""
    told_en = f" ({late} {'day' if late == 1 else 'days'} ago)" if late else ""
    return Timing(
        TimingStatus.DUE,
        Label(id=f"sejak {iso(due_on)}{told}", en=f"since {iso(due_on)}{told_en}"),
        due_on=due_on,
        opens_on=opens_on,
        until=until,
        overdue_days=late,
        last_done=None if last is None else last.on,
        counted=None if last is None or last.service == code else last.service,
    )


def iso(day: date) -> str:
    """Write a day."""
    return day.isoformat()
