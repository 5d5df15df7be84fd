"""Spirometry (BAB V, PPOK): FEV1/FVC after a bronchodilator. The printed follow-up is the wrong way round."""

from __future__ import annotations

from ilp.calendar import years
from ilp.criteria import aged, by_reading, everybody, has, measured, nobody
from ilp.facts.risk_and_cancer import PUMA_HIGH_RISK
from ilp.interpretation.definition import ActionKind, Category, Scale, act, no_class
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023
from ilp.screening.adult_results_cancer_and_lungs import SPIROMETRY_AT_0_7, SPIROMETRY_FOLLOW_UP
from ilp.vocabulary import Quantity

_SECTION = KMK_2015_2023.at("BAB V", "Skrining Penyakit Paru Obstruktif Kronik (PPOK)")

_REFER_ID = "rujuk ke FKRTL untuk pemeriksaan dan tata laksana lebih lanjut"
_REFER_EN = "refer to hospital (FKRTL) for further examination and treatment"
_EDUCATE_ID = "edukasi gaya hidup: tidak merokok, tanpa biomass, alat pelindung diri dari polusi udara"
_EDUCATE_EN = "education on living: no smoking, no biomass fuel, protection against polluted air"

_EDUCATE = act(ActionKind.EDUCATE, _EDUCATE_ID, _EDUCATE_EN, source=_SECTION)
_EDUCATE_UNLESS_PRINTED = act(
    ActionKind.EDUCATE,
    _EDUCATE_ID,
    _EDUCATE_EN,
    when=by_reading(
        SPIROMETRY_FOLLOW_UP,
        {"all-referred": everybody(), "obstruction-referred": everybody(), "printed": nobody()},
    ),
    source=_SECTION,
)

SPIROMETRY = Scale(
    code="spirometry",
    name=Label(id="Spirometri: FEV1/FVC setelah bronkodilator", en="Spirometry: FEV1/FVC after a bronchodilator"),
    of=(Quantity.FEV1_FVC,),
    applies_to=aged(at_least=years(18)),
    categories=(
        Category(
            code="obstruction",
            label=Label(id="< 0,7: obstruksi saluran napas", en="Under 0.7: obstruction of the airways"),
            when=measured(Quantity.FEV1_FVC, under=0.7),
            follow_up=(
                act(
                    ActionKind.REFER,
                    _REFER_ID,
                    _REFER_EN,
                    when=by_reading(
                        SPIROMETRY_FOLLOW_UP,
                        {"all-referred": everybody(), "obstruction-referred": everybody(), "printed": nobody()},
                    ),
                    source=_SECTION,
                ),
                _EDUCATE,
            ),
            note=Label(
                id="Bukan diagnosis PPOK; dokter yang menegakkannya.", en="No diagnosis of COPD; a doctor makes that."
            ),
        ),
        Category(
            code="no-obstruction",
            label=Label(id="> 0,7: bukan obstruksi menurut angka", en="Over 0.7: no obstruction by the figure"),
            when=measured(Quantity.FEV1_FVC, over=0.7),
            follow_up=(
                act(
                    ActionKind.REFER,
                    _REFER_ID,
                    _REFER_EN,
                    when=by_reading(
                        SPIROMETRY_FOLLOW_UP,
                        {
                            "all-referred": has(PUMA_HIGH_RISK),
                            "obstruction-referred": nobody(),
                            "printed": everybody(),
                        },
                    ),
                    source=_SECTION,
                ),
                _EDUCATE_UNLESS_PRINTED,
            ),
        ),
        no_class(
            "exactly-at-limit",
            "Tepat 0,7",
            "Exactly 0.7",
            when=measured(Quantity.FEV1_FVC, at_least=0.7, up_to=0.7),
            why=Label(
                id="Keputusan ini hanya menyebut lebih dari 0,7 dan kurang dari 0,7.",
                en="The decree speaks of over 0.7 and under 0.7 only.",
            ),
            follow_up=(
                act(
                    ActionKind.EXAMINE,
                    "dokter memutuskan tindak lanjutnya",
                    "the doctor decides what follows",
                    when=by_reading(SPIROMETRY_AT_0_7, {"doctor": everybody(), "refer": nobody()}),
                    source=_SECTION,
                ),
                act(
                    ActionKind.REFER,
                    _REFER_ID,
                    _REFER_EN,
                    when=by_reading(
                        SPIROMETRY_AT_0_7,
                        {
                            "doctor": by_reading(
                                SPIROMETRY_FOLLOW_UP,
                                {
                                    "all-referred": has(PUMA_HIGH_RISK),
                                    "obstruction-referred": nobody(),
                                    "printed": nobody(),
                                },
                            ),
                            "refer": everybody(),
                        },
                    ),
                    source=_SECTION,
                ),
                _EDUCATE_UNLESS_PRINTED,
            ),
        ),
    ),
    marks=(
        Category(
            code="outside-age",
            label=Label(
                id="skrining PPOK untuk usia 40 tahun ke atas", en="COPD screening is for those of 40 and over"
            ),
            when=aged(under=years(40)),
        ),
    ),
    source=_SECTION,
    services=("copd-spirometry",),
)

SCALES = (SPIROMETRY,)
