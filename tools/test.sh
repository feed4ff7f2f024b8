#!/usr/bin/env bash
# Everything that must hold before a change is shared. Each stage says its name and its seconds; all of them run, so that one
# reading shows all that is wrong. The last line is the sum: "N passed, N failed".
set -uo pipefail
cd "$(dirname "$0")/.."

passed=0 failed=0 broken=()
log=$(mktemp)
trap 'rm -f "$log"' EXIT

# stage NAME COMMAND...    Counts as what it says itself, in the words of cargo or as "N passed, N failed"; else as one.
stage() {
    local name=$1 from=$SECONDS sums
    shift
    printf '\n== %s\n' "$name"
    if "$@" 2>&1 | tee "$log"; then verdict=ok; else verdict=FAILED broken+=("$name"); fi
    printf '== %s: %s, %s s\n' "$name" "$verdict" $((SECONDS - from))
    sums=$(sed 's/\x1b\[[0-9;]*m//g' "$log" | awk '
        /^test result: / { p += $4; f += $6 }
        /^[0-9]+ passed, [0-9]+ failed$/ { p += $1; f += $3 }
        END { print p + 0, f + 0 }')
    if [[ $sums == "0 0" ]]; then
        [[ $verdict == ok ]] && sums="1 0" || sums="0 1"
    elif [[ $verdict != ok && ${sums#* } == 0 ]]; then
        sums="${sums% *} 1"
    fi
    passed=$((passed + ${sums% *})) failed=$((failed + ${sums#* }))
}

# What is tried at random is the same each time, so that a change is judged by what it changes. To look for more, in other places:
# PROPTEST_CASES=2000 PROPTEST_RNG_SEED=$RANDOM cargo test anything
export PROPTEST_RNG_SEED=${PROPTEST_RNG_SEED:-20260212}

# The tests come first: what they build of the dependencies, `check` and `tour` use. Clippy and the docs share the rest.
stage format cargo fmt --check
stage tests cargo test --locked --no-fail-fast
stage lessons cargo run --locked --quiet -- check
stage tour cargo run --locked --quiet -- tour
stage lints cargo clippy --locked --all-targets -- -D warnings
RUSTDOCFLAGS="-D warnings" stage docs cargo doc --locked --no-deps

printf '\n'
[[ ${#broken[@]} -eq 0 ]] || printf 'broken: %s\n' "${broken[*]}"
printf '%s passed, %s failed\n' "$passed" "$failed"
[[ $failed -eq 0 ]]
