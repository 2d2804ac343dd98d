# shellcheck shell=bash disable=SC2034,SC2154
# Runs the build for ./check: says where it stands, never lets it run for ever, and takes it along
# when it is stopped itself. The whole output goes to target/check.log.

# The seconds that a whole build of a mode may take; then it is stuck.
patience_of() {
    case $1 in
        quick) echo 900 ;;
        check) echo 2400 ;;
        full) echo 28800 ;;
    esac
}

# build PATIENCE OPTION...: Maven with these options, in a process group of its own. Status 0 when
# it passed, 1 when it failed or was stuck.
# Each line of the log begins with the milliseconds since the start.
build() {
    local patience=$1 began=$SECONDS status=0 partial=
    shift
    : >target/check.log
    set -m
    "$maven" -Dorg.slf4j.simpleLogger.showDateTime=true "$@" >target/check.log 2>&1 </dev/null &
    building=$!
    set +m
    trap 'stopped 130' INT
    trap 'stopped 143' TERM HUP
    exec 3<target/check.log
    while kill -0 "$building" 2>/dev/null; do
        tell_progress
        if ((SECONDS - began >= patience)); then
            give_up "$patience"
            status=1
            break
        fi
        sleep 0.5
    done
    wait "$building" || status=1
    trap - INT TERM HUP
    tell_progress
    exec 3<&-
    [ $status = 0 ] || show_errors
    return $status
}

# Reads what the log has more by now, and says in a line each part of the build as it begins.
tell_progress() {
    local line module
    while IFS= read -r line <&3; do
        line=$partial$line
        partial=
        case $line in
            *' --- '*' @ '*' ---')
                module=${line##* @ }
                tell_part "${module% ---}" "$(part_of "${line#* --- }")"
                ;;
            *' Running daybreak.'*'IT') tell "  ${line##* Running daybreak.}" ;;
            *'] BUILD FAILURE' | *'] BUILD SUCCESS') tell "${line##*] }" ;;
        esac
    done
    partial+=$line
}
told=
# The tests with a database are said one by one as they run, the rest is said as a part.
tell_part() {
    case $2 in
        "packaging and the rest" | "tests with database, sockets, browser") ;;
        *) [ "$1: $2" = "$told" ] || tell "$1: $2" ;;
    esac
}

tell() {
    told=$1
    printf 'check: %5d s  %s\n' "$SECONDS" "$1"
}

# What a goal of Maven is to somebody who reads the report.
part_of() {
    case $1 in
        *spotless*) echo "format" ;;
        *enforcer*) echo "dependencies agree" ;;
        *compiler*:compile* | *compiler*:testCompile*) echo "compile with every gate" ;;
        *surefire*) echo "unit tests and properties" ;;
        *failsafe*:integration-test*) echo "tests with database, sockets, browser" ;;
        *cyclonedx*) echo "bill of materials" ;;
        *pitest*) echo "mutation figures" ;;
        *) echo "packaging and the rest" ;;
    esac
}

show_errors() {
    sed -E 's/^[0-9]+ \[/[/' target/check.log \
        | grep -E '^\[ERROR\]|^\[WARNING\] /|<<< (FAILURE|ERROR)!' | head -80 >&2 || true
}

# The build is stuck: what each of its programs is doing goes to the log, the log's end to the
# terminal, and all of it is ended.
give_up() {
    echo "check: STUCK: not done within $1 s; the threads of its programs are in target/check.log" >&2
    tail -n 40 target/check.log >&2
    write_threads >>target/check.log 2>&1
    end_build
}

# The stacks of the build's own programs, which are those that name this folder. The second way
# knows the virtual threads too.
write_threads() {
    local pid rest
    "$JAVA_HOME/bin/jps" -lvm | grep -F "$PWD" | while read -r pid rest; do
        echo "===== threads of $pid $rest"
        "$JAVA_HOME/bin/jstack" -l "$pid" || echo "gone, or it does not answer"
        "$JAVA_HOME/bin/jcmd" "$pid" Thread.dump_to_file -overwrite "$PWD/target/threads-$pid.txt" || true
    done
}

end_build() {
    local wait_s
    kill -TERM -- "-$building" 2>/dev/null || true
    for wait_s in 1 2 3 4 5 6 7 8 9 10; do
        kill -0 -- "-$building" 2>/dev/null || return 0
        sleep 0.5
    done
    kill -KILL -- "-$building" 2>/dev/null || true
}

# Somebody ended ./check: it says where it stood, and leaves nothing running.
stopped() {
    trap - INT TERM HUP
    echo "check: stopped after $SECONDS s, at ${told:-the start}; the log so far is target/check.log" >&2
    end_build
    exit "$1"
}
