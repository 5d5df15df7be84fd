"""Scales and questionnaires as plain data, for ``rules.json`` and its schema."""

from __future__ import annotations

from typing import Any

from ilp.criteria import Criterion
from ilp.interpretation.definition import Action, Category, Item, Number, Questionnaire, Scale
from ilp.services import as_data

__all__ = ["questionnaire_data", "scale_data"]


def scale_data(scale: Scale) -> dict[str, Any]:
    """Return a scale: what it reads by code, its categories in order, and its readings by code."""
    return _without_none(
        {
            "code": scale.code,
            "name": as_data(scale.name),
            "of": [item.code for item in scale.of],
            "read_from": [item.code for item in scale.read_from],
            "applies_to": as_data(scale.applies_to),
            "categories": [_category(item) for item in scale.categories],
            "marks": [_category(item) for item in scale.marks],
            "source": as_data(scale.source),
            "further_sources": as_data(scale.further_sources),
            "authority": as_data(scale.authority),
            "validity": as_data(scale.validity),
            "of_this_pregnancy": scale.of_this_pregnancy,
            "services": list(scale.services),
            "readings": [item.code for item in scale.readings],
            "notes": as_data(scale.notes),
        }
    )


def questionnaire_data(questionnaire: Questionnaire) -> dict[str, Any]:
    """Return a questionnaire: its items with their options, its scores by the codes of their items, its scales."""
    return {
        "code": questionnaire.code,
        "name": as_data(questionnaire.name),
        "items": [_item(item) for item in questionnaire.items],
        "scores": [
            {
                "code": score.code,
                "label": as_data(score.label),
                "unit": score.unit,
                "items": [item.code for item in score.items],
                "counts_unasked": score.counts_unasked,
            }
            for score in questionnaire.scores
        ],
        "scales": [scale_data(scale) for scale in questionnaire.scales],
        "source": as_data(questionnaire.source),
        "further_sources": as_data(questionnaire.further_sources),
        "notes": as_data(questionnaire.notes),
    }


def _category(category: Category) -> dict[str, Any]:
    return _without_none(
        {
            "code": category.code,
            "label": as_data(category.label),
            "when": as_data(category.when),
            "classified": category.classified,
            "danger": category.danger,
            "note": as_data(category.note),
            "follow_up": [_action(item) for item in category.follow_up],
            "facts": {
                fact.name: as_data(value) if isinstance(value, Criterion) else value for fact, value in category.facts
            },
            "source": as_data(category.source),
        }
    )


def _action(action: Action) -> dict[str, Any]:
    return _without_none(as_data(action))


def _item(item: Item) -> dict[str, Any]:
    return _without_none(
        {
            "code": item.code,
            "label": as_data(item.label),
            "options": [_without_none(as_data(option)) for option in item.options],
            "number": None if item.number is None else _number(item.number),
            "asked_if": as_data(item.asked_if),
            "optional": item.optional,
            "left_out": item.left_out or None,
        }
    )


def _number(number: Number) -> dict[str, Any]:
    return _without_none(
        {
            "code": number.code,
            "label": as_data(number.label),
            "unit": number.unit,
            "at_least": number.at_least,
            "at_most": number.at_most,
            "whole": number.whole,
            "quantity": as_data(number.quantity),
            "product_of": [factor.code for factor in number.product_of],
            "divided_by": number.divided_by,
            "percent_lost": [of.code for of in number.percent_lost],
        }
    )


def _without_none(data: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in data.items() if value is not None}
