# Two commands are enough: `make run` and `make test`. The scripts behind them are in make/.
PYTHON ?= python3
VENV := .venv/bin/python
UV := $(VENV) -m uv pip compile -q --generate-hashes --no-emit-index-url --no-emit-find-links --python-version 3.11

.PHONY: help run demo code test lint sizes bench screenshots lock clean base dev

help:  ## say what there is
	@grep -E '^[a-z]+:.*##' Makefile | sed -E 's/^([a-z]+):.*## /  make \1\t/' | expand -t 16

base:
	@$(PYTHON) -m make.setup base
dev:
	@$(PYTHON) -m make.setup dev

run: base  ## prepare what is needed and serve on http://localhost:8000 (PORT=, DEMO_NOW=2026-11-25T14:05+01:00)
	@$(VENV) -m make.run

demo: base  ## make the demo data anew (stop the server first; DEMO_NOW= for another day's)
	@$(VENV) -m make.demo

code: base  ## print the second factor of a demo account: NAME=nadia
	@$(VENV) -m make.code "$(NAME)"

test: dev  ## run every test, in lanes (LANE=embedded|served|stories, T="tests/visits", REQUIRE=all)
	@$(VENV) -m make.test $(T)

lint: dev  ## ruff, types, floors, templates, migrations, deployment check, translations
	@$(VENV) -m make.lint

sizes: dev  ## how long files, functions and templates are
	@$(VENV) -m make.sizes

bench: dev  ## measure what we promise (QUICK=1: in a minute or two)
	@$(VENV) -m bench

screenshots: dev  ## take the README's pictures from the running product
	@$(VENV) -m make.screenshots

lock: dev  ## lock the requirements anew, with hashes
	$(UV) requirements/base.in -o requirements/base.txt
	$(UV) requirements/dev.in -o requirements/dev.txt
	$(UV) requirements/uv.in -o requirements/uv.txt

clean:  ## take away all that was made here: environment, data, caches
	rm -rf .venv var .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache bench/results.json
