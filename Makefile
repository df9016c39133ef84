# All development tasks, for GNU make 3.81 and later. They use the virtual environment .venv, which is created first.
#   make test PYTHON=python3.13     use another Python
#   make test ARGS="-k epub -x"     pass arguments to pytest

.DEFAULT_GOAL := help
PYTHON ?= python3
ARGS ?=
# COVERAGE=1 measures the coverage of the tests. `coverage report` checks the minimum and lists the gaps.
COVERAGE ?=

VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check
COVERAGE_ARGS := $(if $(COVERAGE),--cov --cov-report= --cov-fail-under=0)

.PHONY: help words demo test lint docs man pictures ace bench quality fuzz kills coverage coverage-report dist clean

help: ## show this list
	@echo "seednews: plain news text in; NewsML-G2, EPUB and JSON out, and back."
	@awk 'BEGIN {FS = ":.*## "} /^[a-z-]+:.*## / {printf "  make %-16s %s\n", $$1, $$2}' Makefile

demo: $(VENV)/stamp-demo ## convert the sample articles, and show the results in build/demo/index.html
	$(BIN)/python demo/make_demo.py build/demo
	@echo "Your own article:  $(BIN)/seednews convert my-article.txt -o my-article.epub"

test: $(VENV)/stamp-dev ## run all tests
	$(BIN)/python -m pytest -n 2 --dist loadgroup $(COVERAGE_ARGS) $(ARGS)

lint: $(VENV)/stamp-dev ## check style, types, the layers of the packages, spelling and prose
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy --strict src tests
	$(BIN)/lint-imports
	$(BIN)/codespell
	$(BIN)/proselint check --config .proselintrc.json docs README.md CONTRIBUTING.md SECURITY.md CHANGELOG.md

docs: $(VENV)/stamp-docs ## build the documentation in build/docs; warnings are errors
	$(BIN)/sphinx-build -W --keep-going -q -b html docs build/docs
	@echo "open build/docs/index.html"

man: $(VENV)/stamp-dev ## write the man pages of the commands in build/man
	$(BIN)/python docs/make_man.py build/man

pictures: $(VENV)/stamp-dev ## regenerate the pictures of the documentation (requires chromium, mutool and npm)
	npm install --silent --no-fund --no-audit --prefix build/reader foliate-js@1.0.1 puppeteer-core@24
	$(BIN)/python docs/make_pictures.py build/reader

ace: $(VENV)/stamp-dev ## check the accessibility of e-books (requires chromium and npm, which .ci/ace installs)
	.ci/ace $(BIN)/python

bench: $(VENV)/stamp-dev ## measure the speed in comparison with other libraries, and name what became slower (ARGS="--only parse")
	$(BIN)/python benchmarks/bench.py --cpu --keep benchmarks/ratios.json $(ARGS)

quality: $(VENV)/stamp-dev ## measure the inference on the labelled texts of ../shared/corpus (ARGS=--quick)
	$(BIN)/python training/quality.py $(ARGS)

words: $(VENV)/stamp-dev ## check the word lists of the languages and pack them for the library
	$(BIN)/python -m seednews.prose.words.pack

fuzz: $(VENV)/stamp-dev ## fuzz all readers for two minutes (ARGS=600 for ten)
	$(BIN)/python fuzz/run.py $(ARGS)

kills: $(VENV)/stamp-dev ## kill conversions and hot folders at random times, and check that nothing is lost (ARGS="200 s3")
	$(BIN)/python -m tests.kills $(ARGS)

coverage: ## run all tests, and show uncovered lines and branches
	@$(MAKE) --no-print-directory test COVERAGE=1
	@$(MAKE) --no-print-directory coverage-report

coverage-report: $(VENV)/stamp-dev ## show the coverage of the last run; fails below the minimum in pyproject.toml
	$(BIN)/coverage report

dist: $(VENV)/stamp-dev ## build the wheel and the source archive in dist/, and check both
	rm -rf dist
	$(BIN)/python -m build --outdir dist
	$(BIN)/twine check --strict dist/*
	$(BIN)/check-wheel-contents dist/*.whl

clean: ## remove all generated files, including the virtual environment
	rm -rf $(VENV) build dist .coverage .coverage.* coverage.xml .hypothesis .pytest_cache .mypy_cache .ruff_cache
	find src tests -name __pycache__ -type d -prune -exec rm -rf {} +

# Each stamp marks a finished step of the set-up. The step is repeated if pyproject.toml is newer.

$(VENV)/stamp-demo: pyproject.toml $(VENV)/stamp-venv
	$(PIP) install --quiet --editable '.[cli,cover]'
	@touch $@

$(VENV)/stamp-dev: pyproject.toml $(VENV)/stamp-venv
	$(PIP) install --quiet --editable . --group dev
	@touch $@

$(VENV)/stamp-docs: pyproject.toml $(VENV)/stamp-venv
	$(PIP) install --quiet --editable . --group docs
	@touch $@

$(VENV)/stamp-venv:
	@$(PYTHON) -c '' 2>/dev/null || { \
	  echo "'$(PYTHON)' was not found. Install Python 3.11 or later, or choose one: make PYTHON=python3.13 ..." >&2; \
	  exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "'$(PYTHON)' is `$(PYTHON) --version 2>&1`; seednews requires Python 3.11 or later." >&2; \
	  echo "If a newer one is installed, choose it: make PYTHON=python3.13 ..." >&2; \
	  exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { \
	  echo "'$(PYTHON)' has no module venv. On Debian and Ubuntu: sudo apt-get install python3-venv" >&2; \
	  exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(PIP) install --quiet --upgrade pip  # --group requires pip 25.1 or later
	@touch $@
