#!/usr/bin/env bash
# Builds everything and runs the tests, without a display: run.sh [--preset NAME] [options of ctest]
#   --preset NAME  dev (default), release, asan or tsan
#   -R REGEX       only tests whose names match; this and all else goes to ctest
# Installs the Debian packages that are missing first. Ends with ctest's summary and its exit code.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/../packaging/common.sh"

preset=dev
arguments=()
while [ $# -gt 0 ]; do
    case $1 in
        --preset)
            [ $# -ge 2 ] || fail '--preset needs a name: dev, release, asan or tsan.'
            preset=$2
            shift
            ;;
        --preset=*) preset=${1#*=} ;;
        -h | --help)
            sed -n '2,5s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"
            exit
            ;;
        *) arguments+=("$1") ;;
    esac
    shift
done
case $preset in
    dev | release | asan | tsan) ;;
    *) fail "There is no preset '$preset'; there are dev, release, asan and tsan." ;;
esac

"$root/packaging/install-packages.sh" test
configure "$preset"
build "$preset"

# A sanitizer's report without a stack names no culprit.
export UBSAN_OPTIONS=${UBSAN_OPTIONS:-print_stacktrace=1}
say "Testing build/$preset"
exec ctest --test-dir "$root/build/$preset" -j2 --output-on-failure --no-tests=error \
    ${arguments[@]+"${arguments[@]}"} </dev/null
