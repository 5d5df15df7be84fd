"""AMT (Abbreviated Mental Test): ten questions, one point for each right answer."""

from __future__ import annotations

from ilp.criteria import measured
from ilp.interpretation.definition import Category, Questionnaire, Scale, Score
from ilp.interpretation.instruments.skilas import TO_HOSPITAL_BY_TOOL, UNDER_60
from ilp.interpretation.tables import points_item
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023
from ilp.vocabulary import Instrument

_FORM = KMK_2015_2023.at("Lampiran", "Abbreviated Mental Test")

_WRONG = Label(id="salah", en="wrong")
_RIGHT = Label(id="benar", en="right")

ITEMS = (
    points_item("amt.age", "umur", "age", _WRONG, _RIGHT),
    points_item("amt.time", "jam sekarang", "time of day", _WRONG, _RIGHT),
    points_item("amt.address", "alamat", "address", _WRONG, _RIGHT),
    points_item("amt.year", "tahun sekarang", "this year", _WRONG, _RIGHT),
    points_item("amt.place", "tempat sekarang", "this place", _WRONG, _RIGHT),
    points_item("amt.persons", "mengenali orang di sekitar", "recognizing persons present", _WRONG, _RIGHT),
    points_item("amt.independence_year", "tahun kemerdekaan", "year of independence", _WRONG, _RIGHT),
    points_item("amt.president", "nama presiden", "name of the president", _WRONG, _RIGHT),
    points_item(
        "amt.birth_year", "tahun lahir sendiri atau anak bungsu", "own or last child's birth year", _WRONG, _RIGHT
    ),
    points_item("amt.count_backwards", "menghitung mundur dari 20", "counting down from 20", _WRONG, _RIGHT),
)

SCORE = Score(code="amt.score", label=Label(id="skor AMT", en="AMT score"), items=ITEMS)

AMT_RESULT = Scale(
    code="amt",
    name=Label(id="Hasil AMT", en="Result of the AMT"),
    of=(SCORE,),
    categories=(
        Category(
            code="severe",
            label=Label(id="Gangguan ingatan berat", en="Severe impairment of memory"),
            when=measured(SCORE, up_to=3),
            follow_up=(TO_HOSPITAL_BY_TOOL,),
        ),
        Category(
            code="moderate",
            label=Label(id="Gangguan ingatan sedang", en="Moderate impairment of memory"),
            when=measured(SCORE, up_to=7),
            follow_up=(TO_HOSPITAL_BY_TOOL,),
        ),
        Category(code="normal", label=Label(id="Normal", en="Normal"), when=measured(SCORE, at_least=8)),
    ),
    marks=(UNDER_60,),
    source=_FORM,
    services=("geriatric-icope-tools",),
)

QUESTIONNAIRE = Questionnaire(
    instrument=Instrument.AMT,
    name=Label(id="Abbreviated Mental Test (AMT)", en="Abbreviated Mental Test (AMT)"),
    items=ITEMS,
    scores=(SCORE,),
    scales=(AMT_RESULT,),
    source=_FORM,
    notes=(
        Label(
            id="Hanya butir A sampai J yang dinilai; butir K pada petunjuknya tidak tercetak dan tidak dihitung.",
            en="Items A to J only are scored; item K, named in the instructions, is not printed and does not count.",
        ),
        Label(
            id="Di luar rumah sakit yang dikenali adalah petugas atau keluarga yang hadir.",
            en="Outside a hospital the persons to recognize are the staff or family present.",
        ),
    ),
)
