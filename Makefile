# Déclic. `make help` lists what there is to do.
.DEFAULT_GOAL := help
.PHONY: help run test bench pictures voice sounds hear setup
SHELL := bash
# rustup puts cargo there, and tells only new login shells.
export PATH := $(PATH):$(HOME)/.cargo/bin
ARGS ?=

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: ## start the kiosk; without a display, play a lesson into pictures (target/tour/). ARGS="--help" are its own
	@tools/setup.sh build run
	cargo build --release --locked --bin declic
	@if [[ -n "$${DISPLAY:-}$${WAYLAND_DISPLAY:-}" ]]; then exec target/release/declic $(ARGS); fi; \
	echo 'No display here: the robot learner plays instead, and leaves its pictures in target/tour/.'; \
	exec target/release/declic tour --pictures $(ARGS)

test: ## everything that must hold before a change is shared: format, lints, tests, docs, lessons, a whole lesson played
	@tools/setup.sh build run test
	@tools/test.sh

bench: ## Déclic beside a bare form, Chromium and GCompris (those installed): one table
	@tools/setup.sh build run bench
	@tools/bench.sh $(ARGS)

pictures: ## every step of every lesson as a picture in target/tour/
	@tools/setup.sh build
	cargo run --locked --quiet -- tour --pictures $(ARGS)

voice: ## the recordings: what is new or changed is said, listened to, and noted in audio/fr/manifest.toml. ARGS="--help" are its own
	@tools/setup.sh build voice
	@tools/voice/voice.sh $(ARGS)

sounds: ## the four sounds in assets/sounds/, made anew
	@tools/setup.sh sounds
	@tools/sounds.py

hear: ## play a whole lesson, record it, have it written down again: is what is heard what the script says? ARGS="move" is another
	@tools/setup.sh build run test hear
	@tools/hear.sh $(ARGS)

setup: ## what `run` needs of Debian, installed when it is missing
	@tools/setup.sh build run
