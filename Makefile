# make packs and make test are all that a newcomer needs; `make help` lists the rest.
SHELL := /bin/bash
.DEFAULT_GOAL := help
RELEASE := .build/release
# On Linux the program contains Swift's libraries; optimized for size, without symbols and with equal functions only once, it is
# no slower and a third smaller.
STATIC := $(if $(filter Linux,$(shell uname -s)),--static-swift-stdlib -Xswiftc -Osize -Xlinker -s -Xlinker --icf=safe,)

.PHONY: help packs test desk agree bench check lint format docs tools typst release fuzz faults long preview clean

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

packs: typst release ## Install what is missing, build, write every pack to packs/
	@$(RELEASE)/dais packs --out packs

test: tools typst ## Run all tests
	swift test

desk: tools ## Test one desk alone: make desk DESK=WestAfrica
	@test -n "$(DESK)" || { echo "make desk DESK=WestAfrica (or another folder of Sources/)" >&2; exit 2; }
	DESK=$(DESK) swift test --scratch-path .build/desk

check: release ## Check the content
	@$(RELEASE)/dais check

agree: packs ## Compare the formats of every pack with one another
	@./scripts/readers
	@.build/readers/bin/python scripts/agree packs

bench: typst release ## Measure, and print a table with medians and ratios
	@swift build -c release --product PlanningBench $(STATIC)
	@swift build -c release --product EventsBench $(STATIC)
	@Benchmarks/run $(RELEASE)/dais

preview: tools ## Show a panel as each reader will see it: make preview PANEL=west-africa PORT=8600
	@echo "Building (a first build takes minutes) …"
	@./scripts/build-preview .build/preview -c release $(STATIC)
	@exec .build/preview/release/dais preview $(PANEL) $(if $(PORT),--port $(PORT))

lint: ## Check the code against .swift-format
	swift format lint --strict --recursive --parallel Package.swift Sources Tests Plugins Benchmarks

format: ## Format the code as .swift-format says
	swift format --in-place --recursive --parallel Package.swift Sources Tests Plugins Benchmarks

docs: tools ## Regenerate the generated documents
	RECORD=1 swift test --filter GeneratedDocumentsTests || true

fuzz: release ## Feed mutated files to the content reader: make fuzz FOR=600 (seconds; 60 by default)
	@Benchmarks/fuzz $(or $(FOR),60)

faults: tools typst ## Put one fault after another into a copy, and name those that no test notices: make faults ONLY=manifest
	@./scripts/readers
	@.build/readers/bin/python scripts/faults $(ONLY)

long: typst release ## Send signals and fill disks hundreds of times, and open every Word file in an office program
	@./scripts/install-program soffice libreoffice-writer
	@./scripts/install-program pdftotext poppler-utils
	@python3 scripts/stress $(RELEASE)/dais

release: tools
	@echo "Building (a first build takes minutes) …"
	@swift build -c release --product dais $(STATIC)

tools:
	@./scripts/tools
	@./scripts/typst

typst:
	@./scripts/typst

clean: ## Remove what was built and written
	rm -rf .build packs
