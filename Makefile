# Needs Python 3.11 or later and make. `make serve` and `make test` do all the set-up themselves.
PYTHON ?= python3
PORT ?= 8000
BIN := .venv/bin
SERVE_READY := .venv/serve.stamp
TEST_READY := .venv/test.stamp
# Articles are read from their PO files as they are; only the interface is looked up compiled.
CATALOGS := $(wildcard translations/*/LC_MESSAGES/interface.po)

.PHONY: serve test bench lint catalogs lock help

help: ## Say what there is to make
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/'

serve: $(SERVE_READY) catalogs ## Install what serving needs and serve on http://127.0.0.1:8000 (PORT= to change)
	$(BIN)/waitress-serve --listen=127.0.0.1:$(PORT) --threads=16 wsgi:app

test: $(TEST_READY) catalogs lint ## Install what tests need and run everything that CI runs
	command -v msgmerge >/dev/null || apt-get install -y gettext
	$(BIN)/flask translations extract --check
	$(BIN)/flask content check
	$(BIN)/python -m pytest

bench: $(TEST_READY) catalogs ## Measure: ratios of CPU time against a floor in the same run
	for tool in espeak-ng sox ffmpeg; do command -v $$tool >/dev/null || apt-get install -y $$tool; done
	$(BIN)/python -m tests.bench

lint: $(TEST_READY) ## Style, types, layers
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

catalogs: $(SERVE_READY) $(CATALOGS:.po=.mo) ## Compile the translations

%.mo: %.po | $(SERVE_READY)
	$(BIN)/pybabel compile --input-file=$< --output-file=$@

lock: $(TEST_READY) ## Pin all dependencies anew
	$(BIN)/uv pip compile $(LOCK) pyproject.toml --output-file=requirements.lock
	$(BIN)/uv pip compile $(LOCK) pyproject.toml --group=test --output-file=requirements-test.lock
LOCK := --universal --python-version=3.11 --generate-hashes --no-header --no-annotate --no-emit-index-url --quiet

$(BIN)/python:
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or later is needed: make PYTHON=python3.11 ...")'
	$(PYTHON) -m venv .venv

$(SERVE_READY): requirements.lock | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	touch $@

$(TEST_READY): requirements-test.lock | $(SERVE_READY)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-test.lock
	touch $@
