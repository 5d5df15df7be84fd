"""SPPB: balance, walk of 4 metres and five chair rises, each 0-4; the decree gives the total no class."""

from __future__ import annotations

from ilp.criteria import all_of, answered, by_reading, measured, nobody, not_
from ilp.interpretation.definition import Category, Item, Number, Option, Questionnaire, Scale, Score, no_class
from ilp.interpretation.instruments.skilas import TO_HOSPITAL_BY_TOOL, UNDER_60
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023
from ilp.screening.adult_results_older_persons import SPPB_BALANCE_STOP, SPPB_GAPS, SPPB_TOTAL
from ilp.vocabulary import Instrument

_FORM = KMK_2015_2023.at("Lampiran", "Short Physical Performance Battery (SPPB)")

_HELD = Label(id="bertahan 10 detik", en="held for 10 s")
_NOT_HELD = Label(id="tidak bertahan 10 detik", en="not held for 10 s")
_NOT_DONE = Label(id="tidak dilakukan", en="not done")
_UNABLE = Label(id="tidak selesai", en="not finished")

SIDE_BY_SIDE_SECONDS = Number(
    code="sppb.side_by_side",
    label=Label(id="lama berdiri berdampingan", en="time feet side by side"),
    unit="s",
    at_most=60,
)
SIDE_BY_SIDE = Item(
    code="sppb.side_by_side",
    label=Label(id="kaki berdampingan", en="feet side by side"),
    options=(
        Option(code="held", label=_HELD, points=1, follows=measured(SIDE_BY_SIDE_SECONDS, at_least=10)),
        Option(code="not_held", label=_NOT_HELD, follows=measured(SIDE_BY_SIDE_SECONDS, under=10)),
        Option(code="not_done", label=_NOT_DONE),
    ),
    number=SIDE_BY_SIDE_SECONDS,
)
SEMI_TANDEM_SECONDS = Number(
    code="sppb.semi_tandem", label=Label(id="lama semi-tandem", en="time semi-tandem"), unit="s", at_most=60
)
SEMI_TANDEM = Item(
    code="sppb.semi_tandem",
    label=Label(id="semi-tandem", en="semi-tandem"),
    options=(
        Option(code="held", label=_HELD, points=1, follows=measured(SEMI_TANDEM_SECONDS, at_least=10)),
        Option(code="not_held", label=_NOT_HELD, follows=measured(SEMI_TANDEM_SECONDS, under=10)),
        Option(code="not_done", label=_NOT_DONE),
    ),
    number=SEMI_TANDEM_SECONDS,
    asked_if=by_reading(
        SPPB_BALANCE_STOP,
        {"after-zero": answered(SIDE_BY_SIDE, "held"), "letter": not_(answered(SIDE_BY_SIDE, "not_done"))},
    ),
)
TANDEM_SECONDS = Number(code="sppb.tandem", label=Label(id="lama tandem", en="time tandem"), unit="s", at_most=60)
TANDEM = Item(
    code="sppb.tandem",
    label=Label(id="tandem", en="tandem"),
    options=(
        Option(code="held", label=_HELD, points=2, follows=measured(TANDEM_SECONDS, at_least=10)),
        Option(
            code="held_3",
            label=Label(id="bertahan 3 sampai < 10 detik", en="held for 3 to under 10 s"),
            points=1,
            follows=measured(TANDEM_SECONDS, at_least=3, under=10),
        ),
        Option(
            code="not_held",
            label=Label(id="bertahan < 3 detik", en="held for under 3 s"),
            follows=measured(TANDEM_SECONDS, under=3),
        ),
        Option(code="not_done", label=_NOT_DONE),
    ),
    number=TANDEM_SECONDS,
    asked_if=by_reading(
        SPPB_BALANCE_STOP,
        {
            "after-zero": all_of(answered(SIDE_BY_SIDE, "held"), answered(SEMI_TANDEM, "held")),
            "letter": all_of(not_(answered(SIDE_BY_SIDE, "not_done")), not_(answered(SEMI_TANDEM, "not_done"))),
        },
    ),
)
GAIT_SECONDS = Number(
    code="sppb.gait", label=Label(id="waktu berjalan 4 meter", en="time to walk 4 m"), unit="s", at_most=600
)
GAIT = Item(
    code="sppb.gait",
    label=Label(id="berjalan 4 meter", en="walk of 4 m"),
    options=(
        Option(
            code="under_4_82",
            label=Label(id="< 4,82 detik", en="under 4.82 s"),
            points=4,
            follows=measured(GAIT_SECONDS, under=4.82),
        ),
        Option(
            code="4_82_to_6_20",
            label=Label(id="4,82-6,20 detik", en="4.82-6.20 s"),
            points=3,
            follows=by_reading(
                SPPB_GAPS,
                {
                    "lower": measured(GAIT_SECONDS, at_least=4.82, up_to=6.20),
                    "rounded": measured(GAIT_SECONDS, at_least=4.82, under=6.205),
                },
            ),
        ),
        Option(
            code="6_21_to_8_70",
            label=Label(id="6,21-8,70 detik", en="6.21-8.70 s"),
            points=2,
            follows=by_reading(
                SPPB_GAPS,
                {
                    "lower": measured(GAIT_SECONDS, over=6.20, up_to=8.70),
                    "rounded": measured(GAIT_SECONDS, at_least=6.205, up_to=8.70),
                },
            ),
        ),
        Option(
            code="over_8_70",
            label=Label(id="> 8,70 detik", en="over 8.70 s"),
            points=1,
            follows=measured(GAIT_SECONDS, over=8.70),
        ),
        Option(code="unable", label=_UNABLE),
    ),
    number=GAIT_SECONDS,
)
CHAIR_SECONDS = Number(
    code="sppb.chair_stand",
    label=Label(id="waktu lima kali berdiri dari kursi", en="time of five chair rises"),
    unit="s",
    at_most=600,
)
CHAIR_STAND = Item(
    code="sppb.chair_stand",
    label=Label(id="lima kali berdiri dari kursi", en="five chair rises"),
    options=(
        Option(
            code="under_11_19",
            label=Label(id="< 11,19 detik", en="under 11.19 s"),
            points=4,
            follows=by_reading(
                SPPB_GAPS,
                {"lower": measured(CHAIR_SECONDS, under=11.19), "rounded": measured(CHAIR_SECONDS, under=11.195)},
            ),
        ),
        Option(
            code="11_20_to_13_69",
            label=Label(id="11,2-13,69 detik", en="11.2-13.69 s"),
            points=3,
            follows=by_reading(
                SPPB_GAPS,
                {
                    "lower": measured(CHAIR_SECONDS, at_least=11.19, up_to=13.69),
                    "rounded": measured(CHAIR_SECONDS, at_least=11.195, under=13.695),
                },
            ),
        ),
        Option(
            code="13_70_to_16_69",
            label=Label(id="13,7-16,69 detik", en="13.7-16.69 s"),
            points=2,
            follows=by_reading(
                SPPB_GAPS,
                {
                    "lower": measured(CHAIR_SECONDS, over=13.69, up_to=16.69),
                    "rounded": measured(CHAIR_SECONDS, at_least=13.695, under=16.695),
                },
            ),
        ),
        Option(
            code="16_70_to_59_90",
            label=Label(id="16,7-59,9 detik", en="16.7-59.9 s"),
            points=1,
            follows=by_reading(
                SPPB_GAPS,
                {
                    "lower": measured(CHAIR_SECONDS, over=16.69, up_to=59.9),
                    "rounded": measured(CHAIR_SECONDS, at_least=16.695, up_to=60),
                },
            ),
        ),
        Option(
            code="over_60",
            label=Label(id="> 60 detik", en="over 60 s"),
            follows=by_reading(
                SPPB_GAPS, {"lower": measured(CHAIR_SECONDS, over=59.9), "rounded": measured(CHAIR_SECONDS, over=60)}
            ),
        ),
        Option(code="unable", label=_UNABLE),
    ),
    number=CHAIR_SECONDS,
)

ITEMS = (SIDE_BY_SIDE, SEMI_TANDEM, TANDEM, GAIT, CHAIR_STAND)
BALANCE_SCORE = Score(
    code="sppb.balance_score",
    label=Label(id="skor keseimbangan", en="balance score"),
    items=(SIDE_BY_SIDE, SEMI_TANDEM, TANDEM),
)
GAIT_SCORE = Score(code="sppb.gait_score", label=Label(id="skor berjalan", en="gait score"), items=(GAIT,))
CHAIR_SCORE = Score(
    code="sppb.chair_score", label=Label(id="skor berdiri dari kursi", en="chair-rise score"), items=(CHAIR_STAND,)
)
TOTAL = Score(code="sppb.score", label=Label(id="jumlah skor SPPB", en="SPPB total"), items=ITEMS)

SPPB_RESULT = Scale(
    code="sppb",
    name=Label(id="Jumlah SPPB", en="SPPB total"),
    of=(TOTAL, BALANCE_SCORE, GAIT_SCORE, CHAIR_SCORE),
    categories=(
        Category(
            code="limited",
            label=Label(id="Terbatas (tidak tertulis)", en="Limited (not written)"),
            when=by_reading(SPPB_TOTAL, {"total-only": nobody(), "nine-frail": measured(TOTAL, up_to=9)}),
            follow_up=(TO_HOSPITAL_BY_TOOL,),
        ),
        no_class(
            "total-only",
            "Jumlah skor tanpa golongan",
            "A total without a class",
            when=measured(TOTAL, at_least=0),
            why=Label(
                id="Keputusan ini menilai tiap tes dan tidak memberi arti jumlahnya.",
                en="The decree scores each test and gives the total no meaning.",
            ),
            follow_up=(TO_HOSPITAL_BY_TOOL,),
        ),
    ),
    marks=(UNDER_60,),
    source=_FORM,
    services=("geriatric-icope-tools",),
    settled=(SPPB_GAPS, SPPB_BALANCE_STOP),
)

SPPB_PUBLISHED = Scale(
    code="sppb-published",
    name=Label(id="Keterbatasan menurut SPPB", en="Limitation by the SPPB"),
    of=(TOTAL,),
    categories=(
        Category(code="severe", label=Label(id="Berat (0-3)", en="Severe (0-3)"), when=measured(TOTAL, up_to=3)),
        Category(code="moderate", label=Label(id="Sedang (4-6)", en="Moderate (4-6)"), when=measured(TOTAL, up_to=6)),
        Category(code="mild", label=Label(id="Ringan (7-9)", en="Mild (7-9)"), when=measured(TOTAL, up_to=9)),
        Category(
            code="minimal", label=Label(id="Minimal (10-12)", en="Minimal (10-12)"), when=measured(TOTAL, at_least=10)
        ),
    ),
    source=_FORM,
    authority=Label(
        id="Guralnik dkk., N Engl J Med 1995;332:556-561; bukan golongan keputusan ini",
        en="Guralnik et al., N Engl J Med 1995;332:556-561; not classes of the decree",
    ),
    services=("geriatric-icope-tools",),
    settled=(SPPB_GAPS, SPPB_BALANCE_STOP),
)

QUESTIONNAIRE = Questionnaire(
    instrument=Instrument.SPPB,
    name=Label(id="Short Physical Performance Battery (SPPB)", en="Short Physical Performance Battery (SPPB)"),
    items=ITEMS,
    scores=(BALANCE_SCORE, GAIT_SCORE, CHAIR_SCORE, TOTAL),
    scales=(SPPB_RESULT, SPPB_PUBLISHED),
    source=_FORM,
    notes=(
        Label(
            id="Satu waktu untuk tiap tes: banyaknya percobaan dan alat bantu tidak ditentukan keputusan ini.",
            en="One time for each test: the decree sets neither the number of trials nor the use of aids.",
        ),
    ),
)
