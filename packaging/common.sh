# shellcheck shell=bash disable=SC2034
# Shared by the scripts of this folder and of tests/; read with "source", from bash.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# Progress goes to standard error: standard output belongs to the program that is run.
say() { printf '== %s\n' "$*" >&2; }

fail() {
    printf 'Error: %s\n' "$*" >&2
    exit 1
}

# As many compilers as there are processors, and no more than memory has room for (about 1 GB each).
build_jobs() {
    local processors memory_gb
    processors=$(nproc 2>/dev/null || echo 2)
    memory_gb=$(awk '/^MemTotal:/ { print int($2 / 1048576) }' /proc/meminfo 2>/dev/null || echo 2)
    [ "${memory_gb:-0}" -ge 1 ] || memory_gb=1
    echo $((processors < memory_gb ? processors : memory_gb))
}

# configure PRESET: the long output is kept in a file and shown only if it says why something failed.
configure() {
    local preset=$1 log
    log=$root/build/$preset-configure.log
    say "Configuring build/$preset"
    mkdir -p "$root/build" || fail "The folder $root/build cannot be made."
    if ! (cd "$root" && cmake --preset "$preset") >"$log" 2>&1 </dev/null; then
        tail -n 40 "$log" >&2
        fail "CMake cannot configure the preset '$preset'; the lines above say why (all of them: $log)."
    fi
}

# build PRESET [TARGET...]: all targets where none is named.
build() {
    local preset=$1 jobs
    shift
    jobs=$(build_jobs)
    say "Building ${*:-everything} in build/$preset, $jobs at a time"
    cmake --build "$root/build/$preset" --parallel "$jobs" ${1:+--target "$@"} >&2 </dev/null ||
        fail "The build of '$preset' failed; the lines above say where."
}
