"""`tracker completion SHELL`: a few lines of shell that ask `tracker __complete` what may come next.

The candidates are worked out here, once for all shells, from the table of commands and the goals' titles.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from tracker_tui.cli.arguments import find_option
from tracker_tui.cli.grammar import BY_WORDS, COMMANDS, FILE, GLOBALS, GOAL, GROUPS, SHELLS, Command, below
from tracker_tui.cli.output import clean
from tracker_tui.cli.values import choice

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from tracker_tui.cli.call import Call

    Titles = Callable[[], Iterable[str]]

FILES = ":files"  # what the shims take as "complete a file's name"

BASH = """\
_tracker_complete() {
    local IFS=$'\\n' found
    found=$(tracker __complete -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
    if [[ $found == ":files" ]]; then
        compopt -o filenames
        COMPREPLY=($(compgen -f -- "${COMP_WORDS[COMP_CWORD]}"))
        return
    fi
    COMPREPLY=()
    local line current=${COMP_WORDS[COMP_CWORD]}
    while IFS= read -r line; do
        [[ -z $line ]] && continue
        case $current in
            [\\"\\']*) COMPREPLY+=("$line") ;;
            *) COMPREPLY+=("$(printf '%q' "$line")") ;;
        esac
    done <<< "$found"
}
complete -F _tracker_complete tracker
"""

ZSH = """\
#compdef tracker
_tracker_complete() {
    local -a found
    found=("${(@f)$(tracker __complete -- "${(@Q)words[2,CURRENT]}" 2>/dev/null)}")
    if [[ ${found[1]} == ":files" ]]; then
        _files
    else
        compadd -a found
    fi
}
compdef _tracker_complete tracker
"""

FISH = """\
function __tracker_complete
    set -l words (commandline -opc) (commandline -ct)
    set -l found (tracker __complete -- $words[2..-1] 2>/dev/null)
    if test "$found" = ":files"
        __fish_complete_path (commandline -ct)
    else
        printf '%s\\n' $found
    end
end
complete -c tracker -f -a '(__tracker_complete)'
"""

SCRIPTS = dict(zip(SHELLS, (BASH, ZSH, FISH), strict=True))


def script(call: Call) -> None:
    """Print the shell's script. Raises CommandError for a shell that is not known."""
    shell = choice(call.values["shell"], "SHELL", SHELLS)
    call.out.show({"shell": shell, "script": SCRIPTS[shell]}, SCRIPTS[shell].rstrip("\n"))


def candidates(call: Call) -> None:
    """Print what the last of the words may become, a line each; nothing where that cannot be told."""
    found = complete(call.values["words"], lambda: _titles(call))
    call.out.show(found, "\n".join(map(clean, found)))


def _titles(call: Call) -> list[str]:
    # A file that is locked or broken must not spoil the prompt: then there is nothing to offer.
    with suppress(Exception):
        return [goal.title for goal in call.tracker.reader.all_goals()]
    return []


def complete(words: Sequence[str], titles: Titles) -> list[str]:
    """The candidates for the last word, given those before it. FILES alone means a file's name."""
    *before, last = [unquoted(word) for word in words] or [""]
    found = list(_expected(before, last, titles))
    if FILES in found:
        return [FILES]
    begun = last.casefold()
    return [candidate for candidate in dict.fromkeys(found) if candidate.casefold().startswith(begun)]


def unquoted(word: str) -> str:
    """A word as the shell hands it over, half-typed, without its quotation marks and backslashes."""
    return word.replace("\\", "").replace('"', "").replace("'", "")


def _expected(before: Sequence[str], last: str, titles: Titles) -> Iterable[str]:
    command: Command | None = None
    path: tuple[str, ...] = ()
    plain = 0
    rest = iter(before)
    for word in rest:
        option = find_option(command, word)
        if option and option.value:
            if next(rest, None) is None:
                return _named(option.completes, titles)
        elif option is None and command:
            plain += 1
        elif option is None:
            path += (word,)
            command = BY_WORDS.get(path)
    if last.startswith("-"):
        return [option.flag for option in (*(command.options if command else ()), *GLOBALS)]
    if command is None:
        return _next_words(path)
    places = command.arguments[plain : plain + 1]
    return _named(places[0].completes, titles) if places else ()


def _next_words(path: tuple[str, ...]) -> list[str]:
    if not path:
        return list(dict.fromkeys(command.words[0] for command in COMMANDS if not command.hidden))
    return [command.words[1] for command in below(path[0])] if path[0] in GROUPS and len(path) == 1 else []


def _named(completes: str | tuple[str, ...], titles: Titles) -> Iterable[str]:
    if completes == GOAL:
        return titles()
    if completes == FILE:
        return [FILES]
    return completes if isinstance(completes, tuple) else ()
