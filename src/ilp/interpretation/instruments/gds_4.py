"""GDS-4: four yes/no questions on mood in the last 2 weeks."""

from __future__ import annotations

from ilp.criteria import measured
from ilp.interpretation.definition import ActionKind, Category, Questionnaire, Scale, Score, act, yes_no_item
from ilp.interpretation.instruments.skilas import UNDER_60
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023
from ilp.vocabulary import Instrument

_FORM = KMK_2015_2023.at("Lampiran", "Geriatric Depression Scale (GDS-4)")

ITEMS = (
    yes_no_item("gds_4.satisfied", "puas dengan hidup", "content with life", yes=0, no=1),
    yes_no_item("gds_4.bored", "sering bosan", "often bored"),
    yes_no_item("gds_4.helpless", "sering tidak berdaya", "often helpless"),
    yes_no_item("gds_4.worthless", "merasa tidak berharga", "sense of worthlessness"),
)

SCORE = Score(code="gds_4.score", label=Label(id="skor GDS-4", en="GDS-4 score"), items=ITEMS)

_GDS_15 = act(
    ActionKind.EXAMINE,
    "pengkajian lanjutan dengan GDS-15 (tidak tercetak dalam keputusan ini)",
    "further assessment with the GDS-15 (not printed in the decree)",
    source=_FORM,
)

GDS_4_RESULT = Scale(
    code="gds-4",
    name=Label(id="Hasil GDS-4", en="Result of the GDS-4"),
    of=(SCORE,),
    categories=(
        Category(
            code="depression",
            label=Label(id="Depresi (hasil penapisan, bukan diagnosis)", en="Depression (by screening, no diagnosis)"),
            when=measured(SCORE, at_least=2),
            follow_up=(_GDS_15,),
        ),
        Category(
            code="possible",
            label=Label(id="Kemungkinan depresi", en="Possible depression"),
            when=measured(SCORE, at_least=1),
            follow_up=(_GDS_15,),
        ),
        Category(code="none", label=Label(id="Tidak depresi", en="Not depressed"), when=measured(SCORE, at_least=0)),
    ),
    marks=(UNDER_60,),
    source=_FORM,
    services=("geriatric-icope-tools",),
)

QUESTIONNAIRE = Questionnaire(
    instrument=Instrument.GDS_4,
    name=Label(id="Geriatric Depression Scale (GDS-4)", en="Geriatric Depression Scale (GDS-4)"),
    items=ITEMS,
    scores=(SCORE,),
    scales=(GDS_4_RESULT,),
    source=_FORM,
    notes=(
        Label(
            id="Butir tentang 2 minggu terakhir, dibacakan. Batasnya hanya untuk empat butir keputusan ini.",
            en="The items are on the last 2 weeks and are read aloud. The cut-offs are for these four items only.",
        ),
    ),
)
