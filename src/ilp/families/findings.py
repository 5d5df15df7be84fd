"""What may look wrong about a family: the codes, what they say, and what to do. Data, and the model of one finding.

The checks are the library's own: the decree asks for the data of the family and its members (BAB X) and names no check
of them. None of them blocks anything.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from attrs import frozen

from ilp.identifiers import KK_FINDINGS
from ilp.labels import Label
from ilp.models.inputs import Frozen
from ilp.vocabulary import Severity

__all__ = ["FAMILY_FINDINGS", "FamilyCheck", "FamilyFinding", "MemberRef"]

MemberRef = str | int
"""A member: by id, or by the place among the members, from 1, where there is no id."""


@frozen(kw_only=True)
class FamilyCheck:
    """Something that may look wrong: its code, how grave it is, what is said of it, and what to do."""

    code: str
    severity: Severity
    message: Label
    remedy: Label


class FamilyFinding(Frozen):
    """Something in the data of a family that looks wrong, or is missing; it never blocks.

    ``members`` are those it is about, by their ids, or by their places from 1 where they have none. ``fact`` is the
    fact it is about, where it is about one. ``source`` is the place in the decree of what was broken; None says that
    the check is the library's own. Neither names nor numbers of persons are told.
    """

    code: str
    severity: Severity
    message: Label
    remedy: Label
    members: tuple[MemberRef, ...] = ()
    fact: str | None = None
    source: str | None = None


def _check(code: str, severity: Severity, message: tuple[str, str], remedy: tuple[str, str]) -> FamilyCheck:
    return FamilyCheck(code=code, severity=severity, message=Label(*message), remedy=Label(*remedy))


_ERROR, _WARNING, _INFO = Severity.ERROR, Severity.WARNING, Severity.INFO
_RELATION: Final = ("Periksa hubungan keluarga dan tanggal lahirnya.", "Check the relation and the dates of birth.")
_PARENT: Final = (
    "Periksa siapa orang tuanya dan kedua tanggal lahir.",
    "Check who the parent is, and both dates of birth.",
)
_BIRTHS: Final = (
    "Periksa tanggal lahir anak dan catatan kehamilan ibunya.",
    "Check the child's date of birth and the record of the mother's pregnancy.",
)

_CHECKS: Final = (
    # --- members, and the head
    _check(
        "no_members",
        _WARNING,
        ("Tidak ada anggota yang tercatat.", "No member is recorded."),
        ("Catat anggotanya, atau hapus keluarga ini.", "Record the members, or remove the family."),
    ),
    _check(
        "member_unusable",
        _ERROR,
        (
            "Data anggota ini tidak dapat dipakai sebagaimana tercatat, misalnya tanggal lahirnya tidak mungkin.",
            "What is recorded of this member cannot be used, as where the date of birth cannot be.",
        ),
        (
            "Perbaiki data orangnya; penilaian menyebut sebabnya.",
            "Correct it; assessing the person says what it is.",
        ),
    ),
    _check(
        "no_head",
        _WARNING,
        ("Tidak ada kepala keluarga.", "There is no head of the family."),
        ("Catat siapa kepala keluarganya.", "Record who the head is."),
    ),
    _check(
        "several_heads",
        _ERROR,
        ("Lebih dari satu kepala keluarga.", "There is more than one head of the family."),
        (
            "Pilih satu, atau pisahkan keluarganya bila berbeda kartu.",
            "Choose one, or part the families where they have cards of their own.",
        ),
    ),
    _check(
        "relation_not_recorded",
        _INFO,
        ("Hubungan dengan kepala keluarga tidak tercatat.", "The relation to the head is not recorded."),
        ("Tanyakan dan catat.", "Ask and record it."),
    ),
    _check(
        "nik_shared",
        _ERROR,
        ("Beberapa anggota mempunyai satu NIK.", "Several members have one NIK."),
        ("Periksa NIK pada kartu; mungkin satu orang tercatat dua kali.", "Check the card; one may be entered twice."),
    ),
    _check(
        "person_twice",
        _WARNING,
        (
            "Nama, jenis kelamin dan tanggal lahirnya sama: mungkin satu orang tercatat dua kali.",
            "Name, sex and date of birth are the same: one person may be entered twice.",
        ),
        ("Periksa, dan hapus yang ganda.", "Check, and remove the double."),
    ),
    _check(
        "no_adult",
        _WARNING,
        ("Tidak ada anggota dewasa (18 tahun ke atas).", "No member is an adult (18 and over)."),
        ("Tanyakan siapa yang mengasuh anak-anak ini.", "Ask who cares for these children."),
    ),
    _check(
        "head_under_age",
        _INFO,
        ("Kepala keluarga berusia di bawah 18 tahun.", "The head of the family is under 18."),
        _RELATION,
    ),
    _check(
        "several_spouses",
        _INFO,
        ("Lebih dari satu suami atau istri tercatat.", "More than one spouse is recorded."),
        ("Periksa hubungan keluarganya.", "Check the relations."),
    ),
    _check(
        "spouse_of_same_sex",
        _WARNING,
        (
            "Kepala keluarga dan pasangannya tercatat berjenis kelamin sama.",
            "The head and the spouse are recorded with the same sex.",
        ),
        ("Periksa jenis kelamin dan hubungan keluarganya.", "Check the sexes and the relation."),
    ),
    _check(
        "child_as_spouse",
        _WARNING,
        ("Suami atau istri tercatat berusia di bawah 15 tahun.", "A spouse is recorded who is under 15."),
        _RELATION,
    ),
    # --- relations and ages
    _check(
        "child_not_younger_than_head",
        _WARNING,
        (
            "Anak tidak lebih muda daripada kepala keluarga; mungkin anak tiri, atau salah catat.",
            "A child is not younger than the head: a stepchild, or a mistake.",
        ),
        _RELATION,
    ),
    _check(
        "parent_not_older_than_head",
        _WARNING,
        (
            "Orang tua tidak lebih tua daripada kepala keluarga; mungkin orang tua tiri, atau salah catat.",
            "A parent is not older than the head: a step-parent, or a mistake.",
        ),
        _RELATION,
    ),
    _check(
        "parent_in_law_not_older_than_spouse",
        _WARNING,
        (
            "Mertua tidak lebih tua daripada suami atau istri kepala keluarga.",
            "A parent-in-law is not older than the spouse of the head.",
        ),
        _RELATION,
    ),
    _check(
        "grandchild_too_near_head",
        _WARNING,
        (
            "Cucu kurang dari 20 tahun lebih muda daripada kepala keluarga.",
            "A grandchild is less than 20 years younger than the head.",
        ),
        _RELATION,
    ),
    # --- parents
    _check(
        "parent_is_self",
        _ERROR,
        ("Tercatat sebagai orang tua dirinya sendiri.", "Recorded as their own parent."),
        ("Perbaiki siapa orang tuanya.", "Correct who the parent is."),
    ),
    _check(
        "parent_not_in_family",
        _WARNING,
        (
            "Orang tua yang disebut bukan anggota keluarga ini.",
            "The parent who is named is not among the members.",
        ),
        ("Periksa id-nya, atau kosongkan bila tinggal di keluarga lain.", "Check the id, or leave it out."),
    ),
    _check(
        "parents_in_a_circle",
        _ERROR,
        ("Seseorang menjadi leluhur dirinya sendiri.", "Somebody is their own ancestor."),
        ("Perbaiki siapa orang tua siapa.", "Correct who is whose parent."),
    ),
    _check(
        "mother_not_female",
        _ERROR,
        ("Ibu yang disebut tercatat laki-laki.", "The mother who is named is recorded as male."),
        ("Periksa jenis kelamin dan siapa ibunya.", "Check the sex, and who the mother is."),
    ),
    _check(
        "father_not_male",
        _ERROR,
        ("Ayah yang disebut tercatat perempuan.", "The father who is named is recorded as female."),
        ("Periksa jenis kelamin dan siapa ayahnya.", "Check the sex, and who the father is."),
    ),
    _check(
        "parent_not_older",
        _ERROR,
        ("Orang tua tidak lebih tua daripada anaknya.", "A parent is not older than the child."),
        _PARENT,
    ),
    _check(
        "mother_too_young",
        _WARNING,
        ("Ibu berusia di bawah 10 tahun saat anaknya lahir.", "The mother was under 10 when the child was born."),
        _PARENT,
    ),
    _check(
        "father_too_young",
        _WARNING,
        ("Ayah berusia di bawah 12 tahun saat anaknya lahir.", "The father was under 12 when the child was born."),
        _PARENT,
    ),
    _check(
        "mother_too_old",
        _WARNING,
        ("Ibu berusia 60 tahun atau lebih saat anaknya lahir.", "The mother was 60 or over when the child was born."),
        _PARENT,
    ),
    # --- mothers, births and pregnancies
    _check(
        "infant_without_mother",
        _INFO,
        ("Ibu dari bayi ini tidak tercatat.", "Who the mother of this infant is, is not recorded."),
        (
            "Catat siapa ibunya: layanan keduanya saling bergantung.",
            "Record it: the services of the two depend on each other.",
        ),
    ),
    _check(
        "delivery_without_child",
        _INFO,
        (
            "Persalinan dalam setahun terakhir tercatat, tetapi tidak ada anggota yang lahir pada hari itu.",
            "A delivery within the last year is on record, but no member was born on that day.",
        ),
        ("Tanyakan tentang anaknya dengan hati-hati, dan catat.", "Ask about the child with care, and record it."),
    ),
    _check(
        "birth_differs_from_delivery",
        _WARNING,
        (
            "Tanggal lahir anak berbeda dengan tanggal persalinan ibunya.",
            "The child's date of birth is not that of the mother's delivery.",
        ),
        _BIRTHS,
    ),
    _check(
        "births_too_close",
        _WARNING,
        (
            "Dua anak dari satu ibu lahir berselang lebih dari 2 hari tetapi kurang dari 24 minggu.",
            "Two children of one mother were born more than 2 days, but less than 24 weeks, apart.",
        ),
        _BIRTHS,
    ),
    _check(
        "delivery_not_recorded",
        _WARNING,
        (
            "Kehamilan ibu masih tercatat berjalan, padahal anaknya lahir sesudah kehamilan itu dimulai.",
            "The mother's pregnancy is still on record, though a child of hers was born in its course.",
        ),
        ("Catat persalinannya pada ibu.", "Record the delivery with the mother."),
    ),
    _check(
        "pregnancy_overlaps_birth",
        _ERROR,
        (
            "Kehamilan ibu dimulai sebelum, atau kurang dari 3 minggu setelah, anaknya lahir.",
            "The mother's pregnancy began before, or less than 3 weeks after, a child of hers was born.",
        ),
        _BIRTHS,
    ),
    # --- numbers
    *(
        _check(code, _WARNING, (finding.message_id, finding.message_en), ("Lihat kartu keluarga.", "Look at the card."))
        for code, finding in KK_FINDINGS.items()
    ),
    _check(
        "kk_of_member_differs",
        _WARNING,
        (
            "Nomor KK anggota ini berbeda dengan nomor KK keluarganya.",
            "The KK number of this member is not that of the family.",
        ),
        ("Periksa kartunya; mungkin orang ini pindah keluarga.", "Check the card; the person may have moved."),
    ),
    _check(
        "kk_is_a_nik",
        _WARNING,
        ("Nomor KK sama dengan NIK seorang anggota.", "The KK number is the NIK of a member."),
        ("Catat nomor kartu keluarganya.", "Record the number of the family card."),
    ),
    # --- the home, and what is known of its members
    _check(
        "home_denies_member",
        _WARNING,
        (
            "Menurut data rumah tidak ada yang demikian, tetapi pada anggota ini tercatat ada",
            "By the data of the home nobody is so, but of this member it is recorded",
        ),
        ("Tanyakan, dan perbaiki salah satunya.", "Ask, and correct one of the two."),
    ),
    _check(
        "home_says_somebody",
        _INFO,
        (
            "Menurut data rumah ada anggota yang demikian, tetapi tidak tercatat siapa",
            "By the data of the home some member is so, but not who",
        ),
        ("Tanyakan siapa, dan catat pada orangnya.", "Ask who, and record it with the person."),
    ),
    _check(
        "home_says_somebody_but_nobody_is",
        _WARNING,
        (
            "Menurut data rumah ada anggota yang demikian, tetapi semua anggota tercatat tidak",
            "By the data of the home some member is so, but of every member it is recorded as no",
        ),
        ("Tanyakan, dan perbaiki salah satunya.", "Ask, and correct one of the two."),
    ),
    _check(
        "water_disagrees",
        _INFO,
        (
            "Jawaban tentang air bersih tidak cocok dengan sumber airnya.",
            "The answer on clean water does not agree with the source of the water.",
        ),
        ("Periksa keduanya.", "Check both."),
    ),
    # --- what the members share
    _check(
        "members_disagree",
        _WARNING,
        (
            "Anggota serumah, atau suami dan istri, tercatat berbeda, padahal ini sama bagi mereka",
            "Members are recorded differently, though for all of the house, or for the couple, it is the same",
        ),
        ("Tanyakan, dan samakan.", "Ask, and record the same for all of them."),
    ),
    _check(
        "recorded_against_family",
        _WARNING,
        (
            "Catatan anggota ini berbeda dari yang mengikuti data keluarganya; yang dipakai adalah catatannya",
            "The record of this member differs from what follows from the family; the record counts",
        ),
        ("Tanyakan, dan perbaiki salah satunya.", "Ask, and correct one of the two."),
    ),
)

FAMILY_FINDINGS: Final[Mapping[str, FamilyCheck]] = MappingProxyType({check.code: check for check in _CHECKS})
"""Every finding `check_family` can give, by code, in the order in which it gives them."""
