# shellcheck shell=bash disable=SC2034,SC2154
# Prints times and counts from what the build of ./check left.

# What git says of the tree; nothing where there is no git.
tree_state() {
    git status --porcelain 2>/dev/null || true
}

# Seconds spent in each part of the build, over all modules, from the log's times.
part_times() {
    parts_begun | awk '
        current != "" { spent[current] += $1 - since }
        { since = $1; current = $0; sub(/^[0-9]+ ?/, "", current) }
        END { for (name in spent) printf "%-40s %6.1f s\n", name, spent[name] / 1000 }
    ' | sort
}

# One line a goal of Maven: the milliseconds at which it began, and the part that it belongs to.
parts_begun() {
    local now level dashes goal
    { grep -E '^[0-9]+ .*( --- .* @ .* ---$|Reactor Summary)' target/check.log || true; } \
        | while read -r now level dashes goal; do
            if [ "$dashes" = --- ]; then
                echo "$now $(part_of "$goal")"
            else
                echo "$now"
            fi
        done
}

# One line a module and kind of test: tests, failures, skipped, seconds.
test_counts() {
    local module kind reports
    for module in testkit quantities care devices simulation console clinic benchmarks; do
        for kind in surefire failsafe; do
            reports=("$module/target/$kind-reports"/TEST-*.xml)
            [ -e "${reports[0]}" ] || continue
            grep -h '<testsuite ' "${reports[@]}" | awk -v module="$module" \
                -v kind="$([ $kind = surefire ] && echo 'unit tests and properties' || echo 'with database, sockets, browser')" '
                function attribute(name,   m) {
                    if (match($0, " " name "=\"[^\"]*\"")) {
                        m = substr($0, RSTART, RLENGTH)
                        sub(/^[^"]*"/, "", m); sub(/"$/, "", m)
                        return m
                    }
                    return 0
                }
                { tests += attribute("tests"); bad += attribute("failures") + attribute("errors")
                  skipped += attribute("skipped"); seconds += attribute("time") }
                END { printf "%-12s %-32s %6d tests %4d failed %4d skipped %7.1f s\n",
                      module, kind, tests, bad, skipped, seconds }'
        done
    done
}

# What the long proofs found, in their own words.
proof_figures() {
    local figures=(./*/target/proofs/figures.txt)
    [ -e "${figures[0]}" ] || return 0
    echo "Proofs"
    sed 's/^/  /' "${figures[@]}"
}

# One line a module: the changed lines that its tests noticed, as the threshold counts them.
mutation_figures() {
    local report module
    for module in quantities care; do
        report=$module/target/pit-reports/mutations.xml
        [ -e "$report" ] || continue
        awk -v module="$module" '
            { mutants += gsub(/<mutation /, "&"); noticed += gsub(/detected=.true./, "&") }
            END { if (mutants) printf "  %-12s %d of %d changed lines noticed, %.1f %%\n", module,
                  noticed, mutants, 100 * noticed / mutants }' "$report"
    done
}

skipped_tests() {
    local reports=(./*/target/*-reports/TEST-*.xml)
    [ -e "${reports[0]}" ] || return 0
    awk '
        /<testcase / { if (match($0, / name="[^"]*"/)) name = substr($0, RSTART + 7, RLENGTH - 8)
                       if (match($0, / classname="[^"]*"/)) class = substr($0, RSTART + 12, RLENGTH - 13) }
        /<skipped/ { why = ""
                     if (match($0, /message="[^"]*"/)) why = substr($0, RSTART + 9, RLENGTH - 10)
                     reasons[why]++ ; example[why] = class "." name }
        END { for (why in reasons) printf "skipped: %d test(s), such as %s: %s\n", reasons[why], example[why], why }
    ' "${reports[@]}"
}

print_report() {
    echo
    echo "Parts"
    part_times | sed 's/^/  /'
    echo "Tests"
    test_counts | sed 's/^/  /'
    proof_figures
    mutation_figures
    skipped_tests
    if [ "$mode" = quick ]; then
        echo "check: left out what needs a database, a socket or a browser; ./check runs it"
    elif [ -z "${chromium:-}" ]; then
        echo "check: the browser tests were SKIPPED: no Chromium or Chrome was found; install the package chromium and run ./check again"
    fi
}
