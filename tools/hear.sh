#!/usr/bin/env bash
# Plays a whole lesson with the voice, records what the card plays, has it written down again, and holds that against the script.
# Everything is kept in target/hear/<lesson>/: lesson.wav, a piece for each sentence, the log of the kiosk.
# usage: hear.sh [LESSON]      (move or click: what a hand on a mouse can do)
set -euo pipefail
cd "$(dirname "$0")/.."

lesson=${1:-click}
folder=target/hear/$lesson
# The Python that `make voice` prepared; it holds the listener.
python=${PYTHON:-target/voice/venv/bin/python}
if ! "$python" -c 'import faster_whisper' 2>/dev/null; then
    echo 'hear: there is no listener yet. Run make voice first.' >&2
    exit 1
fi

LESSON=$lesson cargo test --locked --quiet --test hearing -- --ignored --exact --nocapture kept::a_lesson_is_kept_to_be_listened_to
cargo run --locked --quiet -- script | "$python" tools/hear/score.py "$folder" audio/fr/manifest.toml | tee "$folder/score.txt"
