#!/usr/bin/env bash
# Installs the Debian packages that are missing: install-packages.sh [build|test] [--list]
#   build   what building and running need (default)
#   test    that, and what the tests need
#   --list  print the names instead of installing
# ARB_SKIP_PACKAGES=1 leaves the system as it is, for other distributions and for machines without rights.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

list=$root/packaging/debian-packages.txt
sections='build run'
only_list=

for argument in "$@"; do
    case $argument in
        build) sections='build run' ;;
        test) sections='build run test' ;;
        --list) only_list=1 ;;
        *) fail "install-packages.sh takes 'build' or 'test', and --list; not '$argument'." ;;
    esac
done

packages_of() {
    awk -v wanted=" $sections " '
        /^\[.*\]$/ { section = substr($0, 2, length($0) - 2); next }
        /^[^#]/ && index(wanted, " " section " ") { print $1 }' "$list"
}

missing_of() {
    local package
    for package in "$@"; do
        dpkg-query -W -f='${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed || echo "$package"
    done
}

mapfile -t packages < <(packages_of)
[ ${#packages[@]} -gt 0 ] || fail "No packages are listed in $list."
if [ -n "$only_list" ]; then
    printf '%s\n' "${packages[@]}"
    exit
fi
if [ "${ARB_SKIP_PACKAGES:-}" = 1 ]; then
    say 'Packages: left as they are (ARB_SKIP_PACKAGES=1)'
    exit
fi
if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    fail "This is no Debian system. Install what corresponds to $list, then start again with ARB_SKIP_PACKAGES=1."
fi

mapfile -t missing < <(missing_of "${packages[@]}")
if [ ${#missing[@]} -eq 0 ]; then
    say 'Packages: all there'
    exit
fi
say "Packages: installing ${missing[*]}"

by_hand="Run 'apt-get install ${missing[*]}' as root, then start again."
as_root=()
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || fail "Packages are missing, and this user may not install any. $by_hand"
    as_root=(sudo)
    # Nobody could type a password without a terminal.
    if ! [ -t 0 ] || ! [ -t 2 ]; then
        sudo -n true 2>/dev/null || fail "Packages are missing, and sudo asks for a password. $by_hand"
    fi
fi

apt() {
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300 \
        -o Acquire::Retries=3 "$@" >&2 </dev/null
}
apt update || say 'The package lists could not be refreshed; trying with those that are there'
apt install --yes --no-install-recommends "${missing[@]}" ||
    fail "The packages could not be installed; the lines above say why. $by_hand"
