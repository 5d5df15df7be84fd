# Needs make and Python 3.11 or newer, nothing else. Everything is installed into $(VENV), inside this folder.
#
#   make run       see what the library does, on the bundled village
#   make test      check everything, as the project's own checks do
#   make help      list the rest
#
# Another Python: make test PYTHON=python3.13 VENV=.venv-3.13

PYTHON ?= python3
VENV ?= .venv
PYTEST_ARGS ?= -n auto

# What `make run` shows, and the page it leaves behind.
PAGE = village.html
RUN = ilp report examples/village/register.csv --on 2026-11-22 --date-order dmy \
  --history examples/village/history.csv --mapping examples/village/mapping.toml \
  --output $(PAGE)

BIN    := $(VENV)/bin
PIP    := $(BIN)/python -m pip install --quiet --disable-pip-version-check
SPHINX := $(BIN)/python -m sphinx -E -W --keep-going --nitpicky --quiet

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help run test lint imports types tables-check docs unit tables bench bench-frames bench-nation mutate notebooks format dist clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' Makefile

run: $(VENV)/.cli ## print the picture of the bundled village of about 3,000 invented people, and write it as a page
	@echo "$$ $(RUN)"
	@rm -f $(PAGE)
	@$(BIN)/$(RUN)
	@test -s $(PAGE)

test: lint imports types tables-check docs unit ## check everything: style, layers, types, tables, docs, then the tests

lint: $(VENV)/.dev ## check style and formatting
	@echo "== style"
	@$(BIN)/ruff check --quiet --output-format concise .
	@$(BIN)/ruff format --check --quiet . || { echo "Not formatted; run: make format"; exit 1; }

imports: $(VENV)/.dev ## check that imports point one way
	@echo "== layers"
	@$(BIN)/lint-imports --no-logo

types: $(VENV)/.dev ## check types
	@echo "== types"
	@$(BIN)/mypy --strict src $(wildcard tests/typing)

tables: $(VENV)/.dev ## write the rule tables of the docs and rules.json anew, from the rules
	@$(BIN)/python -m ilp.export

tables-check: $(VENV)/.dev
ifneq ($(wildcard src/ilp/export*),)
	@echo "== rule tables"
	@$(BIN)/python -m ilp.export --check
endif

docs: $(VENV)/.dev ## build the documentation, with warnings as errors
	@echo "== documentation"
	@$(SPHINX) -b html docs docs/_build/html
	@echo "docs/_build/html/index.html"

unit: $(VENV)/.dev ## run the tests only; make unit PYTEST_ARGS='-x tests/test_engine.py' runs some
	@echo "== tests"
	@$(BIN)/python -m pytest $(PYTEST_ARGS)

bench: $(VENV)/.dev ## run the benchmarks of one person and print what they measure
	@$(BIN)/python benchmarks/run.py

bench-frames: $(VENV)/.bench ## run those of whole populations, beside the same rules in other tools
	@$(BIN)/python -m benchmarks.frames

bench-nation: $(VENV)/.bench ## assess 100 million invented persons from file to file, once
	@$(BIN)/python -m benchmarks.nation

mutate: $(VENV)/.dev ## change every rule a little and see that a case fails each time
	@$(BIN)/python tests/mutation/run.py
	@$(BIN)/python tests/mutation/results.py

notebooks: $(VENV)/.dev ## run the notebooks of the examples anew and keep what they show
	@$(PIP) -e '.[notebooks]'
	@$(BIN)/python examples/notebooks/refresh.py

format: $(VENV)/.dev ## format the code and fix what can be fixed
	@$(BIN)/ruff format --quiet .
	@$(BIN)/ruff check --fix-only --quiet .
	@$(BIN)/ruff format --quiet .

dist: $(VENV)/.dev ## build the packages and try the wheel in an environment of its own
	@rm -rf dist build/try
	@$(BIN)/python -m build --outdir dist . > /dev/null
	@$(PYTHON) -m venv build/try
	@build/try/bin/python -m pip install --quiet --disable-pip-version-check dist/*.whl
	@cd build && try/bin/python -c "import ilp; print('ilp', ilp.__version__, 'imports from the wheel')"
	@ls dist

clean: ## remove everything that was made here
	rm -rf $(VENV) build dist docs/_build docs/_generated $(PAGE) village.csv village-results.csv village.rejects.csv \
	  .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# Installed once, and again when pyproject.toml changes. What `make test` needs includes what `make run` needs.
$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make PYTHON=...")'
	@echo "Making $(VENV)"
	@$(PYTHON) -m venv $(VENV)

$(VENV)/.cli: pyproject.toml | $(VENV)/bin/python
	@echo "Installing ilp into $(VENV); this is needed once"
	@$(PIP) -e '.[cli,reports]'
	@touch $@

$(VENV)/.dev: pyproject.toml | $(VENV)/bin/python
	@echo "Installing ilp and its development tools into $(VENV); this is needed once"
	@$(PIP) -e '.[dev]'
	@touch $(VENV)/.cli $@

$(VENV)/.bench: pyproject.toml | $(VENV)/bin/python
	@echo "Installing ilp and what the benchmarks compare it with into $(VENV); this is needed once"
	@$(PIP) -e '.[bench]'
	@touch $@
