"""BMI for age at 5-18 years (BAB IV, Tabel 13 and Gambar 26): classes by z-score, yellow lines, and what follows."""

from __future__ import annotations

from ilp.calendar import months, years
from ilp.criteria import aged, all_of, any_of, by_reading, everybody, has, measured, nobody
from ilp.facts.chronic_disease import OBESITY
from ilp.facts.person import PREGNANT
from ilp.interpretation.definition import ActionKind, Category, Scale, act
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023
from ilp.screening.adult_results_nutrition import BMI_UNDER_18
from ilp.screening.school_age_results_ncd import (
    BMI_AT_PLUS_1,
    BMI_BELOW_MINUS_3,
    BMI_FOLLOW_UP_OUTSIDE,
    BMI_YELLOW_LINE,
)
from ilp.vocabulary import Quantity, Venue

_TABLE = KMK_2015_2023.at("BAB IV", "Skrining Obesitas", table="Tabel 13")
_CHART = KMK_2015_2023.at("BAB IV", "Skrining Obesitas", figure="Gambar 26")
_FOLLOW_UP = KMK_2015_2023.at("BAB IV", "Skrining Obesitas")

_OUTSIDE = (Venue.POSYANDU, Venue.PUSTU)
_UP_TO_PLUS_1 = by_reading(
    BMI_AT_PLUS_1,
    {"normal": measured(Quantity.BMI_FOR_AGE, up_to=1), "overweight": measured(Quantity.BMI_FOR_AGE, under=1)},
)
_AS_AT_PUSKESMAS = by_reading(BMI_FOLLOW_UP_OUTSIDE, {"as-puskesmas": everybody(), "obesity-only": nobody()})

_FIND_CAUSE = act(
    ActionKind.EXAMINE,
    "cari penyebab, konsul atau rujuk ke ahli gizi",
    "find the cause, consult or refer to the nutritionist",
    Venue.PUSKESMAS,
    source=_FOLLOW_UP,
)
_THIN_TO_PUSKESMAS = act(
    ActionKind.REFER,
    "rujuk ke Puskesmas (kesimpulan kami)",
    "refer to the Puskesmas (our inference)",
    *_OUTSIDE,
    when=_AS_AT_PUSKESMAS,
    source=_FOLLOW_UP,
)

BMI_FOR_AGE_5_TO_18 = Scale(
    code="bmi-for-age-5-to-18",
    name=Label(id="Status gizi menurut IMT/U usia 5-18 tahun", en="Nutrition by BMI for age at 5-18 years"),
    of=(Quantity.BMI_FOR_AGE,),
    applies_to=by_reading(
        BMI_UNDER_18,
        {
            "bmi-for-age": aged(at_least=years(5), under=years(18)),
            "adult": aged(at_least=years(5), under=years(15)),
        },
    ),
    categories=(
        Category(
            code="severe-thinness",
            label=Label(id="Gizi buruk (di bawah -3 SD)", en="Severe thinness (below -3 SD)"),
            when=by_reading(
                BMI_BELOW_MINUS_3, {"severe": measured(Quantity.BMI_FOR_AGE, under=-3), "thinness": nobody()}
            ),
            danger=True,
            note=Label(
                id="Tabel 13 mulai pada -3 SD; golongan ini kesimpulan kami.",
                en="Tabel 13 begins at -3 SD; this class is our inference.",
            ),
            follow_up=(
                act(
                    ActionKind.REFER,
                    "rujuk segera ke Puskesmas (kesimpulan kami)",
                    "refer to the Puskesmas at once (our inference)",
                    *_OUTSIDE,
                    Venue.SCHOOL,
                    at_once=True,
                    source=_TABLE,
                ),
                act(
                    ActionKind.REFER,
                    "cari penyebab segera, rujuk ke dokter dan ahli gizi (kesimpulan kami)",
                    "find the cause at once, refer to the doctor and the nutritionist (our inference)",
                    Venue.PUSKESMAS,
                    at_once=True,
                    source=_TABLE,
                ),
            ),
            facts=((OBESITY, False),),
        ),
        Category(
            code="thinness",
            label=Label(id="Gizi kurang (thinness)", en="Thinness"),
            when=measured(Quantity.BMI_FOR_AGE, under=-2),
            follow_up=(_FIND_CAUSE, _THIN_TO_PUSKESMAS),
            facts=((OBESITY, False),),
        ),
        Category(
            code="below-yellow-line",
            label=Label(id="Di bawah garis kuning: masalah gizi", en="Below the yellow line: a problem of nutrition"),
            when=by_reading(
                BMI_YELLOW_LINE,
                {"both": nobody(), "table": nobody(), "line": measured(Quantity.BMI_FOR_AGE, under=-1)},
            ),
            follow_up=(
                act(
                    ActionKind.REFER,
                    "rujuk ke tenaga kesehatan",
                    "refer to a health worker",
                    source=_CHART,
                ),
            ),
            facts=((OBESITY, False),),
            source=_CHART,
        ),
        Category(
            code="normal",
            label=Label(id="Gizi baik (normal)", en="Normal"),
            when=_UP_TO_PLUS_1,
            follow_up=(
                act(
                    ActionKind.EDUCATE,
                    "pertahankan gaya hidup sehat",
                    "keep up a healthy way of living",
                    source=_FOLLOW_UP,
                ),
            ),
            facts=((OBESITY, False),),
        ),
        Category(
            code="overweight",
            label=Label(id="Gizi lebih (overweight)", en="Overweight"),
            when=measured(Quantity.BMI_FOR_AGE, up_to=2),
            follow_up=(
                act(
                    ActionKind.EDUCATE,
                    "edukasi perubahan gaya hidup sehat",
                    "education on changing to a healthy way of living",
                    Venue.PUSKESMAS,
                    source=_FOLLOW_UP,
                ),
                act(
                    ActionKind.EDUCATE,
                    "edukasi gaya hidup sehat (kesimpulan kami)",
                    "education on a healthy way of living (our inference)",
                    *_OUTSIDE,
                    when=_AS_AT_PUSKESMAS,
                    source=_FOLLOW_UP,
                ),
            ),
            facts=((OBESITY, False),),
        ),
        Category(
            code="obese",
            label=Label(id="Obesitas (obese)", en="Obese"),
            when=measured(Quantity.BMI_FOR_AGE, over=2),
            follow_up=(
                act(
                    ActionKind.EDUCATE,
                    "edukasi gaya hidup sehat",
                    "education on a healthy way of living",
                    *_OUTSIDE,
                    Venue.HOME_VISIT,
                    source=_FOLLOW_UP,
                ),
                act(
                    ActionKind.MONITOR,
                    "dipantau 3 bulan, lalu dievaluasi",
                    "monitored for 3 months, then judged",
                    *_OUTSIDE,
                    Venue.HOME_VISIT,
                    within=months(3),
                    source=_FOLLOW_UP,
                ),
                act(
                    ActionKind.REFER,
                    "ke FKTP bila setelah 3 bulan tidak ada perubahan",
                    "to the first-level facility if nothing has changed after 3 months",
                    *_OUTSIDE,
                    Venue.HOME_VISIT,
                    source=_FOLLOW_UP,
                ),
                act(
                    ActionKind.TREAT,
                    "pengaturan pola makan, aktivitas dan latihan fisik, waktu tidur, pengelolaan stres",
                    "diet, physical activity and exercise, sleep, handling of stress",
                    Venue.PUSKESMAS,
                    source=_FOLLOW_UP,
                ),
                act(
                    ActionKind.COUNSEL,
                    "edukasi dan konseling",
                    "education and counselling",
                    Venue.PUSKESMAS,
                    source=_FOLLOW_UP,
                ),
                act(
                    ActionKind.REFER,
                    "rujuk bila ada penyakit penyerta dan/atau sindroma metabolik",
                    "refer with another disease and/or metabolic syndrome",
                    Venue.PUSKESMAS,
                    source=_FOLLOW_UP,
                ),
            ),
            facts=((OBESITY, True),),
        ),
    ),
    marks=(
        Category(
            code="outside-yellow-lines",
            label=Label(id="di luar garis kuning (±1 SD)", en="outside the yellow lines (±1 SD)"),
            when=all_of(
                by_reading(BMI_YELLOW_LINE, {"both": everybody(), "table": nobody(), "line": everybody()}),
                any_of(measured(Quantity.BMI_FOR_AGE, under=-1), measured(Quantity.BMI_FOR_AGE, over=1)),
            ),
            follow_up=(
                act(
                    ActionKind.EXAMINE,
                    "diukur ulang oleh tenaga kesehatan",
                    "measured again by a health worker",
                    Venue.POSYANDU,
                    Venue.SCHOOL,
                    source=_CHART,
                ),
            ),
            source=_CHART,
        ),
        Category(
            code="pregnant",
            label=Label(id="hamil: IMT/U tidak menilai kehamilan", en="pregnant: BMI for age does not judge pregnancy"),
            when=has(PREGNANT),
            note=Label(
                id="Kesimpulan kami: berat dalam kehamilan menaikkan IMT; LiLA dan IMT trimester I yang dipakai.",
                en="Our inference: weight in pregnancy raises the BMI; the arm and the BMI of trimester 1 are used.",
            ),
        ),
    ),
    source=_TABLE,
    further_sources=(_CHART, _FOLLOW_UP),
    services=("obesity-school-age-adolescent", "school-nutrition-monitoring"),
    notes=(
        Label(
            id="Skor z dihitung dari IMT, umur dan jenis kelamin; dibandingkan tanpa pembulatan.",
            en="The z-score is worked out of BMI, age and sex, and compared without rounding.",
        ),
    ),
)

SCALES = (BMI_FOR_AGE_5_TO_18,)
