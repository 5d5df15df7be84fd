"""The pages say what is true: their code and commands run, their names exist, their links lead somewhere.

Every ``python`` block is executed, page by page and in order, and its ``>>>`` lines are compared. Every ``$ ilp`` line
of a ``console`` block is run, and what the page shows below it must come out, in that order. A block that cannot run
has ``<!-- not run: the reason -->`` on the line before it.
"""

from __future__ import annotations

import doctest
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from markdown_it import MarkdownIt

import ilp
from ilp import immunizations, lifecycle, models, services, timing, vocabulary

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
AT_THE_TOP = [ROOT / "README.md", ROOT / "CONTRIBUTING.md"]
PAGES = AT_THE_TOP + sorted(
    page for page in DOCS.rglob("*.md") if not {"_build", "_generated"} & set(page.relative_to(DOCS).parts)
)
NOT_RUN = re.compile(r"<!--\s*not run:(.*?)-->", re.DOTALL)
COMMAND = re.compile(r"\$ (?:\.venv/bin/)?ilp (?P<words>.*?)(?:\s+# exit code (?P<code>\d+).*)?")
FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
RUN_ILP = "import sys; sys.argv[0] = 'ilp'; from ilp.cli import main; sys.exit(main())"


class Block(NamedTuple):
    """A block of code on a page; ``not_run`` is the reason for leaving it out."""

    page: Path
    line: int
    language: str
    text: str
    not_run: str | None

    @property
    def where(self) -> str:
        return f"{self.page.relative_to(ROOT)}:{self.line}"


class Command(NamedTuple):
    """A command on a page, the lines shown below it, and the exit code the page tells of."""

    where: str
    words: list[str]
    shown: list[str]
    exit_code: int


def blocks(page: Path) -> Iterator[Block]:
    reason = None
    for token in MarkdownIt().parse(page.read_text(encoding="utf-8")):
        if token.type == "html_block":
            match = NOT_RUN.fullmatch(token.content.strip())
            reason = match[1].strip() if match else None
        elif token.type == "fence":
            language = token.info.split()[0] if token.info.strip() else ""
            if language in {"python", "console", "shell"}:
                assert token.map is not None
                yield Block(page, token.map[0] + 2, language, token.content, reason)
            reason = None


def commands(block: Block) -> Iterator[Command]:
    current: Command | None = None
    for line in block.text.replace("\\\n", " ").splitlines():
        if line.startswith("$ "):
            if current is not None:
                yield current
            match = COMMAND.fullmatch(line)
            current = match and Command(block.where, shlex.split(match["words"]), [], int(match["code"] or 0))
        elif current is not None and line.strip() not in {"", "..."}:
            current.shown.append(line.strip())
    if current is not None:
        yield current


def run_python(block: Block, names: dict[str, object]) -> None:
    """Run a block with the names of its page, as doctest does if it shows prompts."""
    if ">>>" not in block.text:
        source = "\n" * (block.line - 1) + block.text  # so that a traceback shows the line of the page
        exec(compile(source, str(block.page), "exec"), names)
        return
    example = doctest.DocTestParser().get_doctest(block.text, names, block.where, str(block.page), block.line - 1)
    said: list[str] = []
    failed, _ = doctest.DocTestRunner(optionflags=FLAGS).run(example, out=said.append, clear_globs=False)
    names.update(example.globs)
    assert not failed, "".join(said)


BLOCKS = [block for page in PAGES for block in blocks(page)]
COMMANDS = [
    item for block in BLOCKS if block.language != "python" and block.not_run is None for item in commands(block)
]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work where the examples and cases are at hand, and where what a page writes stays out of the project."""
    for name in ("examples", "tests"):
        (tmp_path / name).symlink_to(ROOT / name)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_the_python_on_a_page_runs_and_prints_what_is_shown(page: Path) -> None:
    names: dict[str, object] = {"__name__": "__main__"}
    for block in blocks(page):
        if block.language == "python" and block.not_run is None:
            run_python(block, names)


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: f"{command.where} ilp {' '.join(command.words)}")
def test_a_command_on_a_page_runs_and_prints_what_is_shown(command: Command, folder: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", RUN_ILP, *command.words],
        cwd=folder,
        env=os.environ | {"COLUMNS": "120", "NO_COLOR": "1", "PYTHONIOENCODING": "utf-8", "TERM": "dumb"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == command.exit_code, done.stdout
    printed = iter(done.stdout.splitlines())
    for line in command.shown:
        assert any(line in candidate for candidate in printed), (
            f"{command.where} shows {line!r}, not in:\n{done.stdout}"
        )


def test_blocks_that_are_not_run_say_why() -> None:
    left_out = {block.where: block.not_run for block in BLOCKS if block.not_run is not None}
    assert all(left_out.values()), left_out
    if left_out:
        pytest.skip("; ".join(f"{where} is not run: {reason}" for where, reason in left_out.items()))


@pytest.mark.parametrize("page", AT_THE_TOP, ids=lambda page: page.name)
def test_the_links_of_the_pages_that_sphinx_does_not_read_lead_somewhere(page: Path) -> None:
    links = re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text(encoding="utf-8"))
    assert [link for link in links if not (ROOT / link).exists()] == []


def test_the_names_in_the_glossary_exist() -> None:
    quoted = re.findall(
        r"`([A-Z]\w+\.\w+|ilp\.[A-Z]\w+|[a-z0-9_-]*[a-z][a-z0-9_-]*)`", (DOCS / "glossary.md").read_text()
    )
    assert [name for name in quoted if not exists(name)] == []


def exists(name: str) -> bool:
    if "." not in name:
        return name in ilp.FACTS or name in ilp.CATALOGUE or name in ilp.CATALOGUE.readings
    owner, attribute = name.split(".")
    if owner == "ilp":
        return hasattr(ilp, attribute)
    places = (vocabulary, lifecycle, models, services, timing, immunizations, ilp)
    kind = next((getattr(place, owner) for place in places if hasattr(place, owner)), None)
    return hasattr(kind, attribute) or attribute in getattr(kind, "model_fields", ())


def test_the_checks_run_what_the_readme_tells_people_to_run() -> None:
    told = re.search(r"^\$ (make test)\b", (ROOT / "README.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert told is not None
    assert f"exec {told[1]}\n" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")
