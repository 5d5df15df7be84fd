"""Medical, social and legal referral of mothers and children (BAB IV): which indication leads where."""

from __future__ import annotations

from ilp.criteria import answered, any_of, by_reading, everybody, nobody, not_
from ilp.facts.risk_and_cancer import SUSPECTED_VIOLENCE
from ilp.interpretation.definition import ActionKind, Category, Questionnaire, Scale, act, yes_no_item
from ilp.labels import Label
from ilp.lifecycle import CHILD
from ilp.regulation import KMK_2015_2023
from ilp.screening.mother_and_child_readings import CHILD_PROTECTION_AGENCY
from ilp.vocabulary import Instrument

_PLACE = KMK_2015_2023.at("BAB IV", "Rujukan medis, sosial, dan hukum")

MEDICAL = yes_no_item(
    "referral_indications.medical",
    "indikasi medis menurut MTBS atau MTPKR",
    "medical indication by MTBS or MTPKR",
)
SEXUAL = yes_no_item("referral_indications.sexual_violence", "dugaan kekerasan seksual", "suspected sexual violence")
PHYSICAL = yes_no_item(
    "referral_indications.physical_violence", "dugaan kekerasan fisik", "suspected physical violence"
)
PROTECTION = yes_no_item("referral_indications.protection_needed", "perlu perlindungan anak", "child protection needed")

_VIOLENCE = any_of(answered(SEXUAL, "yes"), answered(PHYSICAL, "yes"))
_SOCIAL = any_of(answered(SEXUAL, "yes"), answered(PROTECTION, "yes"))
_NOT_A_CHILD = Category(
    code="outside-age",
    label=Label(id="rujukan sosial dan hukum ditulis tentang anak", en="social and legal referral are about children"),
    when=not_(CHILD),
)

MEDICAL_REFERRAL = Scale(
    code="medical-referral",
    name=Label(id="Rujukan medis", en="Medical referral"),
    of=(),
    categories=(
        Category(
            code="indicated",
            label=Label(id="Ada indikasi medis", en="Medically indicated"),
            when=answered(MEDICAL, "yes"),
            follow_up=(
                act(
                    ActionKind.REFER,
                    "rujuk menurut algoritma MTBS atau MTPKR",
                    "refer by the charts of MTBS or MTPKR",
                    service="referral-medical-social-legal",
                    source=_PLACE,
                ),
            ),
        ),
        Category(
            code="not-indicated",
            label=Label(id="Tanpa indikasi medis", en="Not medically indicated"),
            when=answered(MEDICAL, "no"),
        ),
    ),
    source=_PLACE,
    services=("referral-medical-social-legal",),
)

SOCIAL_REFERRAL = Scale(
    code="social-referral",
    name=Label(id="Rujukan sosial (perlindungan anak)", en="Social referral (child protection)"),
    of=(),
    categories=(
        Category(
            code="indicated",
            label=Label(id="Perlu rujukan sosial", en="Social referral needed"),
            when=_SOCIAL,
            danger=True,
            follow_up=(
                act(
                    ActionKind.REPORT,
                    "beri tahu instansi perlindungan anak yang ada di daerah, dan shelter bila ada",
                    "inform the child protection agency there is locally, and a shelter if there is one",
                    when=by_reading(CHILD_PROTECTION_AGENCY, {"whichever-exists": everybody(), "as-printed": nobody()}),
                    service="referral-medical-social-legal",
                    source=_PLACE,
                ),
                act(
                    ActionKind.REPORT,
                    "beri tahu P2TP2A, dan shelter bila ada",
                    "inform the P2TP2A, and a shelter if there is one",
                    when=by_reading(CHILD_PROTECTION_AGENCY, {"whichever-exists": nobody(), "as-printed": everybody()}),
                    service="referral-medical-social-legal",
                    source=_PLACE,
                ),
            ),
        ),
        Category(
            code="not-indicated",
            label=Label(id="Tidak perlu rujukan sosial", en="No social referral needed"),
            when=not_(_SOCIAL),
        ),
    ),
    marks=(_NOT_A_CHILD,),
    source=_PLACE,
    services=("referral-medical-social-legal",),
)

LEGAL_REFERRAL = Scale(
    code="legal-referral",
    name=Label(id="Rujukan hukum", en="Legal referral"),
    of=(),
    categories=(
        Category(
            code="indicated",
            label=Label(id="Dugaan kekerasan: lapor", en="Suspected violence: report"),
            when=_VIOLENCE,
            danger=True,
            follow_up=(
                act(
                    ActionKind.REPORT,
                    "laporkan kepada pihak berwajib dengan keterangan selengkapnya",
                    "report to the police, with all that is known",
                    service="referral-medical-social-legal",
                    source=_PLACE,
                ),
            ),
            facts=((SUSPECTED_VIOLENCE, True),),
        ),
        Category(
            code="not-indicated",
            label=Label(id="Tanpa dugaan kekerasan seksual atau fisik", en="No sexual or physical violence suspected"),
            when=not_(_VIOLENCE),
        ),
    ),
    marks=(_NOT_A_CHILD,),
    source=_PLACE,
    services=("referral-medical-social-legal",),
)

QUESTIONNAIRE = Questionnaire(
    instrument=Instrument.REFERRAL_INDICATIONS,
    name=Label(id="Indikasi rujukan medis, sosial dan hukum", en="Indications for medical, social and legal referral"),
    items=(MEDICAL, SEXUAL, PHYSICAL, PROTECTION),
    scales=(MEDICAL_REFERRAL, SOCIAL_REFERRAL, LEGAL_REFERRAL),
    source=_PLACE,
)
