# Two commands, on a machine with a Rust toolchain and nothing else. Each first installs what it needs by the system's
# package manager, or names the packages where it may not; where all is there, they are `cargo run -- demo` and
# `cargo test`.

CARGO ?= cargo

.PHONY: help demo test ci

help:
	@echo 'make demo   the whole story: two organizations, an app that is installed, and its own site'
	@echo 'make test   every test, in a Postgres of its own and in a browser'
	@echo 'make ci     what a change must pass'

demo:
	@scripts/need.sh demo
	$(CARGO) run -- demo

test:
	@scripts/need.sh test
	$(CARGO) test

ci:
	@.ci/run
