"""Scales of blood glucose, which are alike but for their figures: of adults by Tabel 23 and 24, and of children."""

from __future__ import annotations

from ilp.calendar import months, years
from ilp.criteria import Criterion, aged, all_of, answered, any_of, by_reading, everybody, has, measured, nobody, not_
from ilp.facts.chronic_disease import (
    BEDWETTING,
    BEDWETTING_NEW,
    DIABETES,
    DIABETES_CONTROLLED,
    POLYDIPSIA,
    POLYPHAGIA,
    POLYURIA,
    RAPID_WEIGHT_LOSS,
)
from ilp.facts.person import PREGNANT
from ilp.interpretation.bounds import from_bound
from ilp.interpretation.definition import ActionKind, Category, MethodOf, Scale, act, no_class
from ilp.labels import Label
from ilp.lifecycle import ADULT_OR_OLDER, CHILD, NEWBORN
from ilp.regulation import KMK_2015_2023, Citation
from ilp.screening.adult_results_glucose_and_lipids import (
    CLASSIC_SYMPTOMS_OF_DIABETES,
    GLUCOMETER_RESULT,
    GLUCOSE_BETWEEN_CLASSES,
    GLUCOSE_CLASSIC_SYMPTOMS,
    GLUCOSE_IN_PREGNANCY,
    GLUCOSE_LOW,
    PREDIABETES_MONITORING,
    RANDOM_GLUCOSE_100_TO_139,
)
from ilp.screening.adult_results_glucose_and_lipids import DIABETES_CONTROLLED as CONTROLLED_MEANS
from ilp.screening.adults import ADULT_SCREENING_FROM_15
from ilp.screening.school_age_ncd import DIABETES_BEDWETTING, DIABETES_SYMPTOM_URGENCY
from ilp.screening.school_age_results_ncd import GLUCOSE_LIMITS_AT_SCHOOL_AGE
from ilp.vocabulary import Method, Quantity, Venue

__all__ = ["adult_glucose", "child_glucose"]

_FOLLOW_UP = KMK_2015_2023.at("BAB V", "Penilaian hasil skrining DM dan tindak lanjutnya")
_GLUCOMETER = KMK_2015_2023.at("BAB V", "Skrining Diabetes Melitus (DM)", table="Tabel 23")
_ANTENATAL = KMK_2015_2023.at("BAB IV", "Pelayanan Antenatal Terpadu (ANC Terpadu)")
_YOUTH = KMK_2015_2023.at("BAB IV", "Skrining Diabetes Melitus (DM)")

_OUTSIDE = (Venue.POSYANDU, Venue.PUSTU)
_LOW_FROM = 70
_DIABETES_BOUNDS = {Quantity.GLUCOSE_RANDOM: 200, Quantity.GLUCOSE_FASTING: 126}

_SYMPTOMS = (has(POLYURIA), has(POLYDIPSIA), has(POLYPHAGIA), has(RAPID_WEIGHT_LOSS))
_CLASSIC = by_reading(CLASSIC_SYMPTOMS_OF_DIABETES, {"any": any_of(*_SYMPTOMS), "all": all_of(*_SYMPTOMS)})
_SIGNS_OF_TYPE_1 = any_of(
    by_reading(DIABETES_BEDWETTING, {"letter": has(BEDWETTING), "new-or-again": has(BEDWETTING_NEW)}), *_SYMPTOMS
)
_CONTROLLED = all_of(*(measured(of, under=bound) for of, bound in _DIABETES_BOUNDS.items()))

_EDUCATION = act(
    ActionKind.EDUCATE, "edukasi pertahankan gaya hidup sehat", "education: keep up healthy living", source=_FOLLOW_UP
)
_COUNSELLING = act(
    ActionKind.COUNSEL,
    "edukasi dan konseling gizi seimbang, aktivitas fisik dan upaya berhenti merokok",
    "education and counselling on diet, activity and stopping smoking",
    source=_FOLLOW_UP,
)
_EVERY_3_MONTHS = act(
    ActionKind.MONITOR,
    "gula darah dipantau setiap 3 bulan",
    "glucose is checked every 3 months",
    every=months(3),
    when=by_reading(PREDIABETES_MONITORING, {"every-3-months": everybody(), "once-after-3-months": nobody()}),
    service="diabetes-adult",
    source=_FOLLOW_UP,
)
_AFTER_3_MONTHS = act(
    ActionKind.MONITOR,
    "gula darah diperiksa sekali lagi setelah 3 bulan",
    "glucose is checked once more after 3 months",
    within=months(3),
    when=by_reading(PREDIABETES_MONITORING, {"every-3-months": nobody(), "once-after-3-months": everybody()}),
    service="diabetes-adult",
    source=_FOLLOW_UP,
)
_REFERRAL = act(
    ActionKind.REFER,
    "rujuk ke Puskesmas atau FKTP lain",
    "refer to the Puskesmas or another first-level facility",
    *_OUTSIDE,
    source=_FOLLOW_UP,
)
_DIAGNOSIS = act(
    ActionKind.EXAMINE,
    "diagnosis oleh dokter dengan fotometer/Clinical Chemistry Analyzer dan/atau HbA1c",
    "diagnosis by a doctor, by laboratory analyser and/or HbA1c",
    Venue.PUSKESMAS,
    source=_FOLLOW_UP,
)
_TREATMENT = act(
    ActionKind.TREAT,
    "tata laksana DM sesuai PPK, dengan edukasi dan konseling gaya hidup sehat",
    "treatment of diabetes by the guideline, with education and counselling",
    Venue.PUSKESMAS,
    source=_FOLLOW_UP,
)
_SETTLE = act(
    ActionKind.EXAMINE,
    "periksa gula darah puasa, TTGO atau HbA1c (kesimpulan kami)",
    "test fasting glucose, tolerance or HbA1c (our inference)",
    service="diabetes-adult",
    source=_GLUCOMETER,
)
_DOCTOR_IN_PREGNANCY = act(
    ActionKind.EXAMINE, "dinilai dokter (kesimpulan kami)", "judged by a doctor (our inference)", source=_ANTENATAL
)

_NO_LIMIT_IN_PREGNANCY = Label(
    id="Keputusan ini tidak memberi batas gula darah dalam kehamilan; Tabel 23 dan 24 tidak dipakai.",
    en="The decree gives no limits of glucose in pregnancy; Tabel 23 and 24 are not used.",
)
_NO_LIMIT_IN_CHILDREN = Label(
    id="Keputusan ini tidak memberi batas gula darah pada anak; diagnosis oleh dokter.",
    en="The decree gives no limits of glucose for children; a doctor diagnoses.",
)


def adult_glucose(  # noqa: PLR0913 - one row of a table
    code: str,
    name: Label,
    of: Quantity,
    *,
    diabetes: float,
    prediabetes: float,
    normal: float,
    step: float = 1,
    by_glucometer: bool = True,
    source: Citation,
    further_sources: tuple[Citation, ...] = (),
) -> Scale:
    """Make the scale of one test of glucose for those who are screened by BAB V.

    Args:
        code: The code of the scale.
        name: Its name.
        of: What was measured.
        diabetes: The lower bound of diabetes.
        prediabetes: The lower bound of prediabetes.
        normal: The bound under which a value is normal; from there to prediabetes a value is in no class.
        step: The last digit of the figures.
        by_glucometer: Whether it can be measured by a glucometer at all.
        source: The table.
        further_sources: Other places.
    """

    def from_(bound: float) -> Criterion:
        return from_bound(of, bound, GLUCOSE_BETWEEN_CLASSES, step=step)

    pregnant = by_reading(GLUCOSE_IN_PREGNANCY, {"no-class": has(PREGNANT), "adult-table": nobody()})
    confirmed = any_of(has(DIABETES), _CLASSIC, answered(MethodOf(of), Method.LABORATORY))
    called = (
        by_reading(GLUCOSE_CLASSIC_SYMPTOMS, {"refer-and-confirm": confirmed, "value-alone": everybody()})
        if by_glucometer
        else everybody()
    )
    categories = [
        no_class(
            "pregnant-high",
            "Hamil, dengan nilai sejak batas diabetes",
            "Pregnant, with a value from the bound of diabetes on",
            when=all_of(pregnant, from_(diabetes)),
            why=_NO_LIMIT_IN_PREGNANCY,
            follow_up=(_REFERRAL, _DIAGNOSIS, _DOCTOR_IN_PREGNANCY),
        ),
        no_class(
            "pregnant",
            "Tidak digolongkan dalam kehamilan",
            "Not classed in pregnancy",
            when=all_of(pregnant, not_(from_(diabetes))),
            why=_NO_LIMIT_IN_PREGNANCY,
            follow_up=(_DOCTOR_IN_PREGNANCY,),
        ),
        Category(
            code="diabetes",
            label=Label(id="Diabetes", en="Diabetes"),
            when=all_of(from_(diabetes), called),
            note=Label(
                id="Hasil pemeriksaan; diagnosis ditegakkan dokter.",
                en="The result of a test; a doctor makes the diagnosis.",
            ),
            follow_up=(_REFERRAL, _DIAGNOSIS, _TREATMENT, _COUNSELLING),
        ),
    ]
    if by_glucometer:
        categories.append(
            Category(
                code="diabetes-unconfirmed",
                label=Label(
                    id="Mengindikasikan diabetes, belum dipastikan", en="Points to diabetes, not confirmed yet"
                ),
                when=from_(diabetes),
                note=Label(
                    id="Tanpa gejala klasik dan bukan dari laboratorium: dirujuk, dan dipastikan di laboratorium.",
                    en="Without classic symptoms and not from a laboratory: referred, and confirmed in a laboratory.",
                ),
                follow_up=(_REFERRAL, _DIAGNOSIS, _COUNSELLING),
            )
        )
    categories.append(
        Category(
            code="prediabetes",
            label=Label(id="Prediabetes", en="Prediabetes"),
            when=_prediabetes(from_(prediabetes), from_(normal), gap=normal < prediabetes),
            follow_up=(_COUNSELLING, _EVERY_3_MONTHS, _AFTER_3_MONTHS),
        )
    )
    if normal < prediabetes:
        categories.append(
            no_class(
                "uncertain",
                f"Belum pasti ({normal:g}-{prediabetes - step:g})",
                f"Uncertain ({normal:g}-{prediabetes - step:g})",
                when=by_reading(
                    RANDOM_GLUCOSE_100_TO_139,
                    {"uncertain": from_(normal), "normal": nobody(), "prediabetes": nobody()},
                ),
                why=Label(
                    id="Tabel menyebut normal < 100 dan prediabetes sejak 140; yang di antaranya tidak digolongkan.",
                    en="The table has normal under 100 and prediabetes from 140; what lies between is in no class.",
                ),
                follow_up=(_SETTLE, _EDUCATION),
            )
        )
    categories.append(
        Category(
            code="normal",
            label=Label(id="Normal", en="Normal"),
            when=measured(of, at_least=0),
            follow_up=(_EDUCATION,),
        )
    )
    return Scale(
        code=code,
        name=name,
        of=(of,),
        applies_to=by_reading(ADULT_SCREENING_FROM_15, {"printed": aged(at_least=years(15)), "stage": ADULT_OR_OLDER}),
        categories=tuple(categories),
        marks=(
            *(_marks_of_glucometer(of, from_(diabetes), from_(prediabetes), called) if by_glucometer else ()),
            *_marks_of_patients(of),
        ),
        source=source,
        further_sources=(*further_sources, _FOLLOW_UP),
        services=("diabetes-adult", "diabetes-monitoring", "anc-lab-random-glucose")
        if of is Quantity.GLUCOSE_RANDOM
        else ("diabetes-adult", "diabetes-monitoring"),
    )


def _prediabetes(held: Criterion, from_normal: Criterion, *, gap: bool) -> Criterion:
    if not gap:
        return held
    return by_reading(RANDOM_GLUCOSE_100_TO_139, {"uncertain": held, "normal": held, "prediabetes": from_normal})


def _marks_of_glucometer(
    of: Quantity, diabetes: Criterion, prediabetes: Criterion, called: Criterion
) -> tuple[Category, ...]:
    capillary = answered(MethodOf(of), Method.GLUCOMETER)
    return (
        Category(
            code="screening-only",
            label=Label(
                id="hasil skrining dengan glukometer, dipastikan di laboratorium",
                en="a screening result by glucometer, to be confirmed in a laboratory",
            ),
            when=by_reading(GLUCOMETER_RESULT, {"screening": all_of(capillary, prediabetes), "diagnosis": nobody()}),
            source=_FOLLOW_UP,
        ),
        Category(
            code="diagnosed-by-glucometer",
            label=Label(id="cukup untuk diagnosis", en="enough for a diagnosis"),
            when=by_reading(
                GLUCOMETER_RESULT,
                {
                    "screening": nobody(),
                    "diagnosis": all_of(capillary, diabetes, called, not_(has(PREGNANT))),
                },
            ),
            facts=((DIABETES, True),),
            source=_GLUCOMETER,
        ),
        _low(of, everybody()),
    )


def _low(of: Quantity, of_whom: Criterion) -> Category:
    """Make the mark of low glucose, for children as for adults; newborns have lower values in their first days."""
    return Category(
        code="low",
        label=Label(
            id=f"di bawah {_LOW_FROM} mg/dL: gula darah rendah (kesimpulan kami)",
            en=f"under {_LOW_FROM} mg/dL: low glucose (our inference)",
        ),
        when=by_reading(GLUCOSE_LOW, {"flag": all_of(of_whom, measured(of, under=_LOW_FROM)), "letter": nobody()}),
        danger=True,
        follow_up=(
            act(
                ActionKind.TREAT,
                "periksa gejala hipoglikemia dan tangani hari itu juga (kesimpulan kami)",
                "look for symptoms of low glucose and see to them the same day (our inference)",
                at_once=True,
                source=_GLUCOMETER,
            ),
        ),
        source=_GLUCOMETER,
    )


def _marks_of_patients(of: Quantity) -> tuple[Category, ...]:
    known = Category(
        code="known-diabetes",
        label=Label(
            id="penyandang DM: golongan ini untuk skrining, dan target kendali ditetapkan dokter",
            en="known diabetes: these classes are for screening, and the doctor sets the target of control",
        ),
        when=has(DIABETES),
        follow_up=(
            act(
                ActionKind.MONITOR,
                "DM terkontrol: gula darah dipantau minimal sebulan sekali, obat diteruskan sesuai terapi dokter",
                "controlled diabetes: glucose checked at least once a month, drugs continued as the doctor chose",
                *_OUTSIDE,
                every=months(1),
                service="diabetes-monitoring",
                source=_FOLLOW_UP,
            ),
            act(
                ActionKind.REFER,
                "segera ke Puskesmas bila gula darah meningkat atau tidak terkontrol",
                "to the Puskesmas soon if glucose rises or is not controlled",
                *_OUTSIDE,
                source=_FOLLOW_UP,
            ),
            act(
                ActionKind.EXAMINE,
                "deteksi dini komplikasi minimal setahun sekali",
                "check for complications at least once a year",
                Venue.PUSKESMAS,
                service="diabetes-complication-screening",
                source=_FOLLOW_UP,
            ),
        ),
        source=_FOLLOW_UP,
    )
    if of not in _DIABETES_BOUNDS:
        return (known,)
    return (
        known,
        Category(
            code="controlled",
            label=Label(id="gula darah terkontrol", en="glucose controlled"),
            when=by_reading(
                CONTROLLED_MEANS, {"doctor": nobody(), "below-diabetes": all_of(has(DIABETES), _CONTROLLED)}
            ),
            facts=((DIABETES_CONTROLLED, True),),
            source=_FOLLOW_UP,
        ),
        Category(
            code="not-controlled",
            label=Label(id="gula darah tidak terkontrol", en="glucose not controlled"),
            when=by_reading(
                CONTROLLED_MEANS,
                {
                    "doctor": nobody(),
                    "below-diabetes": all_of(has(DIABETES), measured(of, at_least=_DIABETES_BOUNDS[of])),
                },
            ),
            follow_up=(_REFERRAL,),
            facts=((DIABETES_CONTROLLED, False),),
            source=_FOLLOW_UP,
        ),
    )


def child_glucose(  # noqa: PLR0913 - one row of a table
    code: str, name: Label, of: Quantity, *, diabetes: float, step: float = 1, source: Citation
) -> Scale:
    """Make the scale of one test of glucose for children: no class, and a flag for the doctor from a bound on."""
    flagged = by_reading(
        GLUCOSE_LIMITS_AT_SCHOOL_AGE,
        {
            "adult-limits-to-doctor": from_bound(of, diabetes, GLUCOSE_BETWEEN_CLASSES, step=step),
            "no-limits": nobody(),
        },
    )
    doctor = act(
        ActionKind.REFER,
        "rujuk ke dokter Puskesmas/FKTP untuk diagnosis",
        "refer to a doctor at the Puskesmas or another first-level facility for diagnosis",
        source=_YOUTH,
    )
    return Scale(
        code=code,
        name=name,
        of=(of,),
        applies_to=by_reading(ADULT_SCREENING_FROM_15, {"printed": aged(under=years(15)), "stage": CHILD}),
        categories=(
            no_class(
                "flagged",
                "Sejak batas diabetes dewasa: untuk dokter",
                "From the adult bound of diabetes: for the doctor",
                when=flagged,
                why=_NO_LIMIT_IN_CHILDREN,
                follow_up=(doctor,),
            ),
            no_class(
                "no-limit",
                "Tidak digolongkan pada anak",
                "Not classed in children",
                when=measured(of, at_least=0),
                why=_NO_LIMIT_IN_CHILDREN,
                follow_up=(
                    act(
                        ActionKind.EXAMINE,
                        "dinilai dokter",
                        "judged by a doctor",
                        when=any_of(
                            by_reading(
                                GLUCOSE_LIMITS_AT_SCHOOL_AGE,
                                {"adult-limits-to-doctor": nobody(), "no-limits": everybody()},
                            ),
                            _SIGNS_OF_TYPE_1,
                        ),
                        source=_YOUTH,
                    ),
                ),
            ),
        ),
        marks=(
            *(() if of is Quantity.HBA1C else (_low(of, not_(NEWBORN)),)),
            Category(
                code="signs-of-type-1",
                label=Label(
                    id="dengan tanda DM tipe 1: hari itu juga (kesimpulan kami)",
                    en="with signs of type 1 diabetes: the same day (our inference)",
                ),
                when=all_of(
                    by_reading(DIABETES_SYMPTOM_URGENCY, {"same-day": everybody(), "letter": nobody()}),
                    flagged,
                    _SIGNS_OF_TYPE_1,
                ),
                danger=True,
                follow_up=(
                    act(
                        ActionKind.REFER,
                        "rujuk ke dokter hari itu juga (kesimpulan kami)",
                        "refer to a doctor the same day (our inference)",
                        at_once=True,
                        source=_YOUTH,
                    ),
                ),
                source=_YOUTH,
            ),
        ),
        source=source,
        further_sources=(_YOUTH,),
        services=("diabetes-school-age-adolescent", "school-ncd-risk"),
    )
