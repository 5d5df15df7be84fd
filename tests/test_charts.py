"""Charts show what they were given: what is not known apart from no, in grey as in colour, and the same each time."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.strategies import examples

from ilp.errors import UnknownNameError
from ilp.labels import Label, Language
from ilp.reports.charts import (
    Band,
    Chart,
    Point,
    Share,
    Step,
    cascade_chart,
    pyramid_chart,
    share_chart,
    trend_chart,
    weekly_chart,
)

SVG = "{http://www.w3.org/2000/svg}"
TITLE = Label("Cakupan", "Coverage")
PARTS = {"2": Label("Klaster 2", "Cluster 2"), "3": Label("Klaster 3", "Cluster 3")}


def shares(language: Language = "id", *bars: Share) -> Chart:
    given_bars = bars or (Share(name="Melati", yes=31, no=19, unknown=12, excluded=3, change=2.34),)
    return share_chart(given_bars, code="shares", title=TITLE, language=language)


def cascade(language: Language = "id") -> Chart:
    steps = (Step(name="K1", yes=8, no=2, unknown=1, until=8), Step(name="K4", yes=6, no=2, unknown=3, until=5))
    return cascade_chart(steps, code="cascade", title=TITLE, language=language)


def pyramid(language: Language = "id") -> Chart:
    bands = (
        Band(name="0-4", male={"2": 10, "3": 0}, female={"2": 12, "3": 0}),
        Band(name="5-9", male={"2": 7, "3": 1}, female={"2": None, "3": 2}),
    )
    return pyramid_chart(bands, parts=PARTS, code="pyramid", title=TITLE, unknown=4, language=language)


def trend(language: Language = "id") -> Chart:
    points = (
        Point(period="2026-09", value=40.0, least=30.0, most=55.0),
        Point(period="2026-10", value=None),
        Point(period="2026-11", value=62.55, least=62.55, most=62.55),
        Point(period="2026-12", value=None, hidden=True),
    )
    return trend_chart(points, code="trend", title=TITLE, language=language)


def weekly(language: Language = "id") -> Chart:
    return weekly_chart({"2026-W46": 3, "2026-W47": 0, "2026-W48": None}, code="w", title=TITLE, language=language)


KINDS: list[Callable[[Language], Chart]] = [shares, cascade, pyramid, trend, weekly]


def words(chart: Chart) -> list[str]:
    return ["".join(item.itertext()) for item in ET.fromstring(chart.svg).iter(f"{SVG}text")]  # noqa: S314 - ours


def filled(chart: Chart) -> list[str]:
    """Return how each box is filled, in the order they are drawn: solid, hatched, or empty."""
    found = []
    for path in re.findall(
        r'<path [^>]*style="([^"]*)"', re.sub(r"<pattern.*?</pattern>", "", chart.svg, flags=re.DOTALL)
    ):
        fill = re.search(r"fill: ([^;]+)", path)
        if fill is not None and fill[1] != "none":
            found.append("hatched" if fill[1].startswith("url") else "solid" if "--solid" in fill[1] else fill[1])
    return found


@pytest.mark.parametrize("draw", KINDS)
@pytest.mark.parametrize("language", ["id", "en"])
def test_a_chart_has_a_title_a_description_and_its_table(draw: Callable[[Language], Chart], language: Language) -> None:
    chart = draw(language)
    root = ET.fromstring(chart.svg)  # noqa: S314 - ours
    assert root.get("role") == "img"
    assert root.get("lang") == language
    named = {
        item.get("id"): item.text for item in (root.find(f"{SVG}title"), root.find(f"{SVG}desc")) if item is not None
    }
    assert list(named) == str(root.get("aria-labelledby")).split()
    assert list(named.values()) == [TITLE.in_(language), chart.description]
    assert chart.description
    assert all(len(row) == len(chart.columns) for row in chart.rows)
    page = chart.html()
    assert page.count("<details>") == 1
    assert all(cell in page for row in chart.rows for cell in row)


@pytest.mark.parametrize("draw", KINDS)
def test_the_same_chart_is_the_same_text_and_says_nothing_of_when_it_was_drawn(
    draw: Callable[[Language], Chart],
) -> None:
    chart = draw("id")
    assert chart == draw("id")
    assert not re.search(r"metadata|DOCTYPE|<\?xml|Matplotlib|http://(?!www\.w3\.org/2000/svg)", chart.svg)


@pytest.mark.parametrize("draw", KINDS)
def test_a_chart_takes_its_colours_from_the_page(draw: Callable[[Language], Chart]) -> None:
    svg = draw("id").svg
    assert not re.findall(r"(?<!, )#[0-9a-f]{6}\b", svg)
    assert "font-family" not in svg
    assert "<style" not in svg


def test_parts_of_two_charts_on_one_page_do_not_meet() -> None:
    ids = [
        name
        for chart in (shares(), cascade(), pyramid(), trend(), weekly())
        for name in re.findall(r' id="([^"]+)"', chart.svg)
    ]
    assert len(ids) == len(set(ids))
    page = "".join(draw("id").svg for draw in KINDS)
    assert set(re.findall(r"url\(#([^)]+)\)", page)) | set(re.findall(r'href="#([^"]+)"', page)) <= set(ids)


def test_yes_not_known_and_no_are_told_apart_without_colour() -> None:
    legend, bar = filled(shares())[:3], filled(shares())[3:]
    assert legend == bar == ["solid", "hatched", "var(--paper, #fff)"]
    assert words(shares())[:3] == ["ya", "belum diketahui", "tidak"]


def test_a_bar_says_its_numbers() -> None:
    said = words(shares("en"))
    assert said[3:] == ["Melati", "62% (31 of 50), +2.3 points", "not known 12, excluded 3"]
    assert shares("en").rows == (("Melati", "31", "19", "12", "3", "62% (31 of 50)", "50 - 69.3%", "+2.3 points"),)
    assert shares("id").rows[0][5:] == ("62% (31 dari 50)", "50 - 69,3%", "+2,3 poin")


@pytest.mark.parametrize(
    ("bar", "said", "drawn"),
    [
        (Share(name="A", yes=0, no=0, unknown=5), "tidak ada yang diketahui", ["hatched"]),
        (Share(name="A", yes=0, no=0, unknown=0), "tidak ada sasaran", []),
        (Share(name="A", yes=2, no=0, unknown=0), "100% (2 dari 2)", ["solid"]),
        (Share(name="A", yes=0, no=2, unknown=0), "0% (0 dari 2)", ["var(--paper, #fff)"]),
        (Share(name="A", yes=1999, no=1, unknown=0), "99,9% (1.999 dari 2.000)", ["solid", "var(--paper, #fff)"]),
    ],
)
def test_what_cannot_be_a_percentage_is_said_in_words(bar: Share, said: str, drawn: list[str]) -> None:
    chart = shares("id", bar)
    assert said in words(chart)
    assert filled(chart)[3:] == drawn


def test_a_number_that_is_hidden_is_nowhere() -> None:
    chart = shares("id", Share(name="Dahlia", yes=77, no=78, unknown=79, excluded=76, hidden=True))
    assert "disembunyikan: jumlahnya kecil" in words(chart)
    assert not re.search(r"7[6-9]|155|49,6", " ".join((*words(chart), *chart.rows[0], chart.description)))
    assert chart.rows[0][1:5] == ("-",) * 4


def test_a_cascade_counts_each_step_and_those_with_all_before() -> None:
    chart = cascade("en")
    assert chart.columns[-1] == "With all steps before"
    assert [row[-1] for row in chart.rows] == ["8", "5"]
    assert "not known 3, with all before 5" in words(chart)


def test_a_step_of_which_all_before_is_not_known_says_so_and_not_none() -> None:
    open_ = Step(name="KF1", yes=31, no=2, unknown=0, until=0, until_unknown=33)
    chart = cascade_chart([open_], code="cascade", title=TITLE, language="en")
    assert "with all before 0 (not known 33)" in words(chart)
    assert chart.rows[0][-1] == "0 (not known 33)"


def test_a_pyramid_counts_both_sexes_in_all_parts() -> None:
    chart = pyramid("en")
    assert chart.columns == (
        "Age",
        *(f"{sex}, {part}" for sex in ("Male", "Female") for part in ("Cluster 2", "Cluster 3")),
    )
    assert chart.rows == (("0-4", "10", "0", "12", "0"), ("5-9", "7", "1", "*", "2"))
    assert "sex or age not known: 4" in words(chart)
    assert "* hidden: a small number" in words(chart)
    assert words(chart)[4:10] == ["5-9", "8", "2*", "0-4", "10", "12"]
    assert {"solid", "hatched"} <= set(filled(chart))


def test_a_trend_leaves_a_gap_where_nothing_is_known() -> None:
    chart = trend("en")
    assert [row[1] for row in chart.rows] == ["40%", "-", "62.5%", "hidden: a small number"]
    assert [row[2] for row in chart.rows] == ["30 - 55", "-", "62.5 - 62.5", "-"]
    assert {"Sep 26", "Dec 26", "62.5%", "*", "not known"} <= set(words(chart))
    assert filled(chart).count("hatched") == 2  # the band of one month, and the legend


def test_weeks_show_their_counts_nought_as_well() -> None:
    assert words(weekly("id"))[:5:2] == ["3", "0", "*"]
    assert weekly("id").rows[-1] == ("2026-W48", "disembunyikan: jumlahnya kecil")


@examples(25)
@given(
    name=st.text(max_size=80),
    yes=st.integers(0, 10**6),
    no=st.integers(0, 10**6),
    unknown=st.integers(0, 10**6),
    hidden=st.booleans(),
)
def test_any_group_is_drawn_within_its_picture(name: str, yes: int, no: int, unknown: int, hidden: bool) -> None:
    chart = shares("id", Share(name=name, yes=yes, no=no, unknown=unknown, hidden=hidden))
    root = ET.fromstring(chart.svg)  # noqa: S314 - ours
    height = float(str(root.get("viewBox")).split()[-1])
    assert all(float(item.get("y", 0)) <= height for item in root.iter(f"{SVG}text"))
    share = Share(name=name, yes=yes, no=no, unknown=unknown, hidden=hidden)
    if share.value is not None:
        assert 0 <= share.value <= 100
        assert (share.value == 100) is (no == 0)
        assert share.words("en").startswith("100%") is (no == 0)


def test_charts_of_nothing_are_drawn() -> None:
    assert shares("id").svg
    assert share_chart((), code="a", title="x").rows == ()
    assert pyramid_chart((), parts=PARTS, code="b", title="x").rows == ()
    assert trend_chart((), code="c", title="x").rows == ()
    assert weekly_chart({}, code="d", title="x").rows == ()


@pytest.mark.parametrize("draw", KINDS)
def test_a_language_that_is_not_known_is_refused(draw: Callable[[str], Chart]) -> None:
    with pytest.raises(UnknownNameError, match="Unknown language: 'fr'"):
        draw("fr")
