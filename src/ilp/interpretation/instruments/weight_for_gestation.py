"""Birth weight for gestational age (BAB IV, Tabel 6): percentiles on a curve that the decree does not name."""

from __future__ import annotations

from ilp.criteria import answered, by_reading, measured, nobody
from ilp.interpretation.definition import Category, Item, Number, Option, Questionnaire, Scale, no_class
from ilp.labels import Label
from ilp.screening.low_birth_weight_readings import ASSESSMENT_TABLE, GROWTH_CURVE_AT_BIRTH
from ilp.vocabulary import Instrument

PERCENTILE = Number(
    code="weight_for_gestation.percentile",
    label=Label(id="persentil berat lahir", en="percentile of birth weight"),
    at_most=100,
)
CURVE = Item(
    code="weight_for_gestation.curve",
    label=Label(id="kurva yang dipakai", en="curve used"),
    options=(
        Option(code="lubchenco", label=Label(id="Lubchenco", en="Lubchenco")),
        Option(code="fenton", label=Label(id="Fenton", en="Fenton")),
        Option(code="intergrowth_21st", label=Label(id="INTERGROWTH-21st", en="INTERGROWTH-21st")),
        Option(code="other", label=Label(id="kurva lain", en="another curve")),
        Option(code="not_known", label=Label(id="kurva tidak diketahui", en="curve not known")),
    ),
)
POSITION = Item(
    code="weight_for_gestation.percentile",
    label=Label(id="persentil berat lahir", en="percentile of birth weight"),
    number=PERCENTILE,
    options=(
        Option(code="under_10", label=Label(id="di bawah 10", en="under 10"), follows=measured(PERCENTILE, under=10)),
        Option(
            code="10_to_90",
            label=Label(id="10 sampai 90", en="10 to 90"),
            follows=measured(PERCENTILE, at_least=10, up_to=90),
        ),
        Option(code="over_90", label=Label(id="di atas 90", en="over 90"), follows=measured(PERCENTILE, over=90)),
    ),
)

WEIGHT_FOR_GESTATION_CLASS = Scale(
    code="weight-for-gestation-class",
    name=Label(id="Berat lahir menurut usia kehamilan", en="Birth weight for gestational age"),
    of=(PERCENTILE,),
    categories=(
        no_class(
            "curve-not-known",
            "Kurva tidak diketahui: tanpa golongan",
            "Curve not known: no class",
            when=by_reading(GROWTH_CURVE_AT_BIRTH, {"named": answered(CURVE, "not_known"), "unnamed": nobody()}),
            why=Label(
                id="Bayi yang sama dapat berbeda golongan menurut kurva yang berbeda.",
                en="The same baby may be in different classes on different curves.",
            ),
        ),
        Category(
            code="small",
            label=Label(id="Kecil masa kehamilan", en="Small for gestational age"),
            when=answered(POSITION, "under_10"),
        ),
        Category(
            code="appropriate",
            label=Label(id="Sesuai masa kehamilan (SMK)", en="Appropriate for gestational age (SMK)"),
            when=answered(POSITION, "10_to_90"),
        ),
        Category(
            code="large",
            label=Label(id="Besar masa kehamilan (BMK)", en="Large for gestational age (BMK)"),
            when=answered(POSITION, "over_90"),
        ),
    ),
    source=ASSESSMENT_TABLE,
    services=("weight-for-gestation-class",),
)

QUESTIONNAIRE = Questionnaire(
    instrument=Instrument.WEIGHT_FOR_GESTATION,
    name=Label(id="Berat lahir pada kurva usia kehamilan", en="Birth weight on the curve of gestational age"),
    items=(POSITION, CURVE),
    scales=(WEIGHT_FOR_GESTATION_CLASS,),
    source=ASSESSMENT_TABLE,
    notes=(
        Label(
            id="Keputusan tidak menyebut kurvanya; nama kurva dicatat karena kelas bayi yang sama dapat berbeda.",
            en="The decree names no curve; its name is recorded, as the class of one baby may differ by curve.",
        ),
    ),
)
