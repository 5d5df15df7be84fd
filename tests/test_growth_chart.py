"""Growth charts: what is drawn, what is said, and that nothing of it can break a page."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.strategies import examples

from ilp.errors import InputError, UnknownNameError
from ilp.interpretation.growth import GrowthIndex, GrowthPoint, chart_svg
from ilp.vocabulary import Sex

SVG = "{http://www.w3.org/2000/svg}"


def drawn(svg: str) -> ET.Element:
    return ET.fromstring(svg)  # noqa: S314 - made here


def texts(root: ET.Element) -> list[str]:
    return [element.text or "" for element in root.iter(f"{SVG}text")]


@pytest.mark.parametrize("index", GrowthIndex)
@pytest.mark.parametrize("sex", Sex)
@pytest.mark.parametrize("language", ["id", "en"])
def test_every_chart_has_seven_labelled_curves_a_title_a_description_and_units(
    index: GrowthIndex, sex: Sex, language: str
) -> None:
    root = drawn(chart_svg(index, sex, language=language))  # type: ignore[arg-type]
    assert root.get("role") == "img"
    assert root.get("lang") == language
    title, description = root.find(f"{SVG}title"), root.find(f"{SVG}desc")
    assert title is not None
    assert description is not None
    assert sex.label.in_(language) in (title.text or "")  # type: ignore[arg-type]
    assert "WHO" in (description.text or "")
    said = texts(root)
    for label in ("+3", "+2", "+1", "0", "\N{MINUS SIGN}1", "\N{MINUS SIGN}2", "\N{MINUS SIGN}3"):
        assert label in said
    assert any(re.search(r"\((kg|cm|kg/m²)\)$", text) for text in said)
    lines = root.findall(f"{SVG}polyline")
    styles = {(line.get("stroke-dasharray"), line.get("stroke-width")) for line in lines}
    assert len(styles) == 4  # the curves differ in the line as well as in the colour
    assert len(lines) == (14 if index in {GrowthIndex.HEIGHT_FOR_AGE, GrowthIndex.BMI_FOR_AGE} else 7)


def test_the_points_are_joined_by_age() -> None:
    points = [GrowthPoint(365, 9.0), GrowthPoint(0, 3.2), GrowthPoint(180, 7.1)]
    root = drawn(chart_svg("weight_for_age", "female", points, language="en"))
    circles = root.findall(f"{SVG}circle")
    assert [circle.findtext(f"{SVG}title") for circle in circles] == [
        "0 days: 3.2 kg",
        "180 days: 7.1 kg",
        "365 days: 9 kg",
    ]
    joined = root.findall(f"{SVG}polyline")[-1].get("points", "").split()
    assert joined == [f"{circle.get('cx')},{circle.get('cy')}" for circle in circles]


def test_a_point_on_a_curve_is_drawn_on_it() -> None:
    root = drawn(chart_svg("height_for_age", "male", [GrowthPoint(365, 75.7391)]))
    median = root.findall(f"{SVG}polyline")[3].get("points", "").split()
    circle = root.findall(f"{SVG}circle")[0]
    x, y = float(circle.get("cx", "")), float(circle.get("cy", ""))
    before, after = (
        (float(a), float(b))
        for a, b in (
            pair.split(",")
            for pair in (
                max((p for p in median if float(p.split(",")[0]) <= x), key=lambda p: float(p.split(",")[0])),
                min((p for p in median if float(p.split(",")[0]) >= x), key=lambda p: float(p.split(",")[0])),
            )
        )
    )
    assert min(before[1], after[1]) - 0.2 <= y <= max(before[1], after[1]) + 0.2


@pytest.mark.parametrize(
    ("points", "last"), [([], "60"), ([GrowthPoint(730, 12)], "24"), ([GrowthPoint(731, 12)], "60")]
)
def test_the_chart_grows_with_the_child(points: list[GrowthPoint], last: str) -> None:
    labels = [text for text in texts(drawn(chart_svg("weight_for_age", "male", points))) if text.isdecimal()]
    assert last in labels
    assert ("36" in labels) is (last == "60")


def test_bmi_from_five_years_on_is_another_chart() -> None:
    late = drawn(chart_svg("bmi_for_age", "male", [GrowthPoint(1857, 15)]))
    assert "Umur (tahun)" in texts(late)
    assert "Umur (bulan)" in texts(drawn(chart_svg("bmi_for_age", "male", [GrowthPoint(1856, 15)])))
    assert "Umur (tahun)" in texts(drawn(chart_svg("bmi_for_age", "male", standard="who_2007")))
    with pytest.raises(InputError, match="There is no chart of 5 to 19 years for this index: 'weight_for_age'"):
        chart_svg("weight_for_age", "male", standard="who_2007")


def test_points_that_cannot_be_shown_are_counted() -> None:
    points = [GrowthPoint(365, 9.0), GrowthPoint(366, 9000), GrowthPoint(-3, 3)]
    root = drawn(chart_svg("weight_for_age", "female", points))
    assert len(root.findall(f"{SVG}circle")) == 1
    assert texts(root)[-1] == "Titik di luar grafik, tidak digambar: 2"


@given(title=st.text(max_size=30).filter(lambda text: all(c.isprintable() for c in text)))
@examples(50)
def test_a_title_is_escaped(title: str) -> None:
    title = f'</svg><script>"{title}'
    root = drawn(chart_svg("weight_for_age", "female", title=title))
    assert root.findtext(f"{SVG}title") == title
    assert title in texts(root)
    assert root.find(f".//{SVG}script") is None


def test_nothing_is_loaded_from_elsewhere() -> None:
    svg = chart_svg("head_for_age", "male", [GrowthPoint(365, 46)])
    assert re.findall(r"https?://[^\"]+", svg) == ["http://www.w3.org/2000/svg"]
    assert "<script" not in svg
    assert "url(" not in svg
    assert len(svg) < 25_000


def test_wrong_points_and_names() -> None:
    for wrong in (float("nan"), float("inf"), "9", None, True):
        with pytest.raises(InputError, match="The measure of a point is not a number"):
            GrowthPoint(365, wrong)  # type: ignore[arg-type]
    with pytest.raises(InputError, match="A point of a growth chart is none: <tuple>"):
        chart_svg("weight_for_age", "male", [(365, 9)])  # type: ignore[list-item]
    with pytest.raises(UnknownNameError, match="Unknown growth index"):
        chart_svg("wfa", "male")
    with pytest.raises(UnknownNameError, match="Unknown language"):
        chart_svg("weight_for_age", "male", language="fr")  # type: ignore[arg-type]
