"""How the documentation is built. Nothing here needs the network."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from functools import reduce
from importlib import import_module
from operator import or_
from pathlib import Path
from pkgutil import iter_modules
from types import UnionType
from typing import TYPE_CHECKING, Annotated, Any, Union, get_args, get_origin

from docutils import nodes
from docutils.statemachine import StringList
from pydantic import BaseModel
from sphinx.pycode import ModuleAnalyzer
from sphinx.util.docutils import SphinxDirective
from sphinx.util.typing import stringify_annotation

import ilp
from ilp.vocabulary import Quantity

if TYPE_CHECKING:
    from sphinx.application import Sphinx

DOCS = Path(__file__).resolve().parent
GENERATED = DOCS / "_generated"

project = "ilp"
author = "the ilp-indonesia contributors"
copyright = "2026, the ilp-indonesia contributors"  # noqa: A001 - the name Sphinx asks for
version = release = ilp.__version__
language = "en"

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon", "sphinx.ext.viewcode", "sphinx_design"]
exclude_patterns = ["_build", "_generated"]
myst_enable_extensions = ["attrs_block", "colon_fence", "deflist"]
myst_heading_anchors = 3

html_theme = "furo"
html_title = f"ilp {release}"
html_show_sourcelink = False
html_static_path: list[str] = []

# Every name of this package in the text must lead somewhere; names of other packages are not looked up.
nitpicky = True
nitpick_ignore_regex = [
    ("py:.*", r"(?!ilp\.).*"),
    ("py:class", r"ilp\.models\.(inputs|facility)\._\w+"),  # what checks a field stands in its type
    ("py:class", r"ilp\.identifiers\.read_region"),  # the same
    ("py:class", r"ilp\.facilities\.reporting_terms\._\w+"),
    ("py:class", r"ilp\.interpretation\.growth\.terms\._\w+"),  # a type that stands for several
]

default_role = "code"  # docstrings quote names in single backticks
maximum_signature_line_length = 88
autodoc_member_order = "bysource"
autodoc_typehints_format = "short"
autodoc_preserve_defaults = True
autodoc_default_options = {
    "members": True,
    "show-inheritance": True,
    # What pydantic adds to every model.
    "exclude-members": "model_config, model_fields, model_computed_fields, model_post_init, model_extra",
}
napoleon_numpy_docstring = False


class PackageModules(SphinxDirective):
    """What a package says of itself, then each of its modules in full: names are described where they are written."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Describe the package named by the argument."""
        package = import_module(self.arguments[0])
        found = [item for item in iter_modules(package.__path__) if not item.ispkg]
        names = sorted(f"{package.__name__}.{item.name}" for item in found)
        lines = [f".. automodule:: {package.__name__}", "   :no-members:"]
        for name in names:
            if not name.rpartition(".")[2].startswith("_"):
                lines += ["", f".. rubric:: ``{name}``", "", f".. automodule:: {name}"]
        return _parsed(self, lines)


class PublicNames(SphinxDirective):
    """The names of ``import ilp``, each with its first line and a link to its full description."""

    def run(self) -> list[nodes.Node]:
        """List what ``ilp.__all__`` lists, in its order."""
        rows = [self._row(name) for name in ilp.__all__ if not name.startswith("__")]
        return _parsed(self, rows)

    def _row(self, name: str) -> str:
        value = getattr(ilp, name)
        module = getattr(value, "__module__", None) if callable(value) else None
        if module is None:  # a value, not a class or a function: look for the module it is written in
            module = next(
                key
                for key, candidate in sorted(sys.modules.items(), key=lambda item: (item[0].count("."), item[0]))
                if key.startswith("ilp.") and vars(candidate).get(name) is value and _is_written_in(candidate, name)
            )
            analyzer = ModuleAnalyzer.for_module(module)
            analyzer.analyze()
            described = analyzer.attr_docs.get(("", name), [""])[0]
            return f"* :py:data:`ilp.{name} <{module}.{name}>`" + (f": {described}" if described else "")
        first_line = (value.__doc__ or "").strip().splitlines()[0]
        return f"* :py:obj:`ilp.{name} <{module}.{name}>`: {first_line}"


class Quantities(SphinxDirective):
    """The quantities that can be measured, with their units and the values anybody can have."""

    def run(self) -> list[nodes.Node]:
        """List them in a table."""
        lines = [".. list-table::", "   :header-rows: 1", "", "   * - Name", "     - What", "     - Unit"]
        lines.append("     - From - to")
        for item in Quantity:
            lines += [
                f"   * - ``{item.code}``",
                f"     - {item.label.id} ({item.label.en})",
                f"     - {item.unit or '-'}",
            ]
            lines.append(f"     - {item.at_least:g} - {item.at_most:g}")
        return _parsed(self, lines)


def _parsed(directive: SphinxDirective, lines: list[str]) -> list[nodes.Node]:
    container = nodes.container()
    text = StringList(["```{eval-rst}", *lines, "```"], directive.name)
    directive.state.nested_parse(text, directive.content_offset, container)
    return container.children


def _is_written_in(module: Any, name: str) -> bool:
    source = Path(module.__file__).read_text(encoding="utf-8")
    return any(line.startswith((f"{name} =", f"{name}:")) for line in source.splitlines())


def show_fields(
    _app: Sphinx, _what: str, _name: str, described: object, _options: object, _signature: str, _returned: str
) -> tuple[str, str] | None:
    """Show a model by its fields and their types, without the machinery that reads them."""
    if not (isinstance(described, type) and issubclass(described, BaseModel)):
        return None
    shown = []
    for name, field in described.model_fields.items():
        kind = stringify_annotation(_plain(field.annotation), "smart")
        shown.append(
            f"{name}: {kind}" + ("" if field.is_required() else f" = {field.get_default(call_default_factory=True)!r}")
        )
    return f"(*, {', '.join(shown)})", ""


def _plain(annotation: Any) -> Any:
    if get_origin(annotation) is Annotated:
        return get_args(annotation)[0]
    if get_origin(annotation) in {UnionType, Union}:
        return reduce(or_, map(_plain, get_args(annotation)))
    return annotation


def write_unreleased_changes(_app: Sphinx) -> None:
    """Render the changelog fragments, so that the page of changes shows what the next version brings."""
    draft = subprocess.run(  # noqa: S603 - a fixed command
        [sys.executable, "-m", "towncrier", "build", "--draft", "--version", "Unreleased", "--date", str(date.min)],
        cwd=DOCS.parent,
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    GENERATED.mkdir(exist_ok=True)
    text = draft.replace(f" ({date.min})", "")
    (GENERATED / "unreleased.md").write_text(text, encoding="utf-8")


def setup(app: Sphinx) -> None:
    """Register what is written above."""
    app.add_directive("package-modules", PackageModules)
    app.add_directive("public-names", PublicNames)
    app.add_directive("quantities", Quantities)
    app.connect("autodoc-process-signature", show_fields)
    app.connect("builder-inited", write_unreleased_changes)
