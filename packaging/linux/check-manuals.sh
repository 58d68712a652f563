#!/usr/bin/env bash
# Checks that the manuals tell every command and option that the programs tell: check-manuals.sh PROGRAM...
# and that bash completes them.
set -euo pipefail
folder=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
wrong=0

complain() {
    echo "$*" >&2
    wrong=1
}

# The manual as plain text: roff writes a hyphen of an option as \-.
manual_of() { sed 's/\\-/-/g; s/\\f[BIRP]//g' "$folder/$1.1"; }

options_of() { grep -oE '^  (-h, )?--[a-z-]+' <<<"$1" | sed 's/.*--/--/' || true; }

for program in "$@"; do
    name=$(basename "$program")
    manual=$(manual_of "$name")
    help=$("$program" --help)
    words=$(options_of "$help")
    commands=$(awk '/^Commands:/ { inside = 1; next } !/^  / { inside = 0 } inside { print $1 }' <<<"$help")
    for command in $commands; do
        grep -qE "^\.(B|BR|BI|RB) \"?$command\b" <<<"$manual" || complain "$name.1 does not tell the command $command"
        words+=$'\n'$(options_of "$("$program" "$command" --help)")
    done
    [ -n "$words" ] || complain "$name --help names no option"
    while read -r word; do
        grep -qE -- "$word([^a-z-]|\$)" <<<"$manual" || complain "$name.1 does not tell $word"
    done < <(sort -u <<<"$words")
done

# Completion of the first program named agent-arbitrage.
source "$folder/agent-arbitrage.bash-completion"
completions() {
    COMP_WORDS=("$@")
    COMP_CWORD=$(($# - 1))
    _agent_arbitrage
    echo "${COMPREPLY[*]}"
}
for program in "$@"; do
    [ "$(basename "$program")" = agent-arbitrage ] || continue
    [[ " $(completions "$program" '') " == *' sync '* ]] || complain 'bash does not complete the commands'
    [[ " $(completions "$program" backfill --r) " == *' --rebuild '* ]] || complain 'bash does not complete --rebuild'
    [[ $(completions "$program" remo) == removed ]] || complain 'bash does not complete removed'
    [[ $(completions "$program" query i) == import ]] || complain "bash does not complete 'query import'"
done
exit $wrong
