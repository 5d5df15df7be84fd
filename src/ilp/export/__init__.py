"""The rules as tables to read and as data to use, made from the values themselves.

``python -m ilp.export`` writes them all; ``--check`` says whether those on disk are still those of the rules.
"""

from ilp.export.files import compare, files, write
from ilp.export.schemas import assessment_schema, individual_schema, results_schema, rules_schema

__all__ = ["assessment_schema", "compare", "files", "individual_schema", "results_schema", "rules_schema", "write"]
