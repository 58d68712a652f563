#!/bin/sh
# Runs a command on a private D-Bus with a home of its own: with-keyring.sh SITUATION COMMAND [ARGUMENT...]
#   unlocked  a real GNOME Keyring answers as the Secret Service, unlocked by an empty password
#   absent    a bus without a Secret Service
#   no-bus    an address where no bus is
#   silent    whatever bus the command itself makes
# The command gets SITUATION as ARB_KEYCHAIN. Exit code 77 where a program for it is missing.
set -eu

need() {
    command -v "$1" >/dev/null || { echo "SKIP: $1 is not installed."; exit 77; }
}

if [ "${1-}" = --on-the-bus ]; then
    shift
    printf '\n' | gnome-keyring-daemon --foreground --unlock --components=secrets >/dev/null 2>&1 &
    keyring=$!
    trap 'kill "$keyring" 2>/dev/null || true' EXIT
    tries=100
    until dbus-send --session --print-reply --dest=org.freedesktop.DBus /org/freedesktop/DBus \
        org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets 2>/dev/null | grep -q 'boolean true'; do
        tries=$((tries - 1))
        [ "$tries" -gt 0 ] || { echo 'The keyring does not come up.'; exit 1; }
        sleep 0.1
    done
    "$@"
    exit
fi

situation=$1
shift
self=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)/$(basename -- "$0")
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/run" "$home/data"
export HOME="$home" XDG_RUNTIME_DIR="$home/run" XDG_DATA_HOME="$home/data" ARB_KEYCHAIN="$situation"
unset XDG_CURRENT_DESKTOP DESKTOP_SESSION KDE_FULL_SESSION GNOME_KEYRING_CONTROL DISPLAY || true

case $situation in
    unlocked)
        need dbus-run-session
        need gnome-keyring-daemon
        dbus-run-session -- sh "$self" --on-the-bus "$@"
        ;;
    absent)
        need dbus-run-session
        cat >"$home/bus.conf" <<'END'
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
END
        dbus-run-session --config-file="$home/bus.conf" -- "$@"
        ;;
    no-bus) DBUS_SESSION_BUS_ADDRESS="unix:path=$home/no-bus" "$@" ;;
    silent) "$@" ;;
    *)
        echo "with-keyring.sh: unknown situation '$situation'"
        exit 2
        ;;
esac
