# Runs the parts of ./check, keeps their output, and prints times and counts from the test reports.

# part NAME COMMAND...: runs it, keeps the output in target/check.log, shows what went wrong.
part() {
    local name=$1 started=$SECONDS status=0
    shift
    echo "check: $name ..."
    "$@" >target/part.log 2>&1 || status=$?
    cat target/part.log >>target/check.log
    if [ $status != 0 ]; then
        grep -E '^\[(ERROR|WARNING)\]|<<< (FAILURE|ERROR)!' target/part.log | head -60 >&2 || true
    fi
    parts+=("$(printf '%-44s %5d s' "$name" $((SECONDS - started)))")
    return $status
}
parts=()

# One line a kind of test in a module: tests, failures, skipped, seconds.
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
    printf '  %s\n' "${parts[@]}"
    echo "Tests"
    test_counts | sed 's/^/  /'
    skipped_tests
    if [ "$mode" != quick ] && [ -z "${chromium:-}" ]; then
        echo "check: the browser tests were SKIPPED: no Chromium or Chrome was found; install the package chromium and run ./check again"
    fi
}
