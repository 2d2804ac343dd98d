# shellcheck shell=bash disable=SC2034,SC2154
# Finds Maven and sets $maven; without one it says so in one line and ends with status 3.

find_maven() {
    if ! maven=$(command -v mvn); then
        echo "daybreak: Maven is needed to build and was not found; install the package maven (3.8 or later)" >&2
        exit 3
    fi
}
