#!/usr/bin/env bash
# Builds what is measured, prepares Python in target/, and prints one table. Arguments go to screenbench.py.
set -euo pipefail
cd "$(dirname "$0")/.."

cargo build --release --locked --bin declic --examples
venv=target/bench-venv
if ! "$venv/bin/python" -c 'import numpy, psutil, Xlib' 2>/dev/null; then
    python3 -m venv --clear "$venv"
    "$venv/bin/pip" install --quiet --disable-pip-version-check numpy psutil python-xlib
fi
cargo bench --locked --quiet --bench faces >target/bench-faces.txt
target/release/examples/places 1920 1080 move >target/bench-places.txt
rm -rf target/bench-crowd
target/release/examples/crowd target/bench-crowd 5000 500000 >>target/bench-faces.txt
"$venv/bin/python" tools/screenbench.py --faces target/bench-faces.txt --places target/bench-places.txt --crowd target/bench-crowd "$@"
