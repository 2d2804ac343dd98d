# shellcheck shell=bash disable=SC2034,SC2154
# Builds what the launcher runs, when it is missing or older than the sources. Wants JAVA_HOME set, and launch/maven.sh read.

modules=(quantities care devices simulation console clinic)

# True when some source is newer than the last build.
sources_have_changed() {
    local home=$1 stamp=$1/target/built
    [ -e "$stamp" ] || return 0
    local changed
    changed=$(cd "$home" && find pom.xml .mvn "${modules[@]/%//pom.xml}" "${modules[@]/%//src/main}" \
        -newer "$stamp" -print -quit 2>/dev/null)
    [ -n "$changed" ]
}

build_when_needed() {
    local home=$1
    [ -n "${DAYBREAK_NO_BUILD:-}" ] && return
    sources_have_changed "$home" || return 0
    find_maven
    mkdir -p "$home/target"
    touch "$home/target/building"
    rm -rf "$home/clinic/target/app" "$home/console/target/app"
    echo "Building Daybreak; the first time this fetches its libraries and takes a few minutes." >&2
    local started=$SECONDS log=$home/target/build.log
    if ! (cd "$home" && "$maven" -B -ntp -DskipTests -Dspotless.check.skip=true -Dcyclonedx.skip=true \
        -pl "$(IFS=,; echo "${modules[*]}")" -am package 2>&1) \
        | tee "$log" | build_progress; then
        echo "daybreak: the build failed; its last lines:" >&2
        grep -E '^\[ERROR\]' "$log" | head -20 >&2
        exit 1
    fi
    prepare_past "$home"
    mv "$home/target/building" "$home/target/built"
    echo "Built in $((SECONDS - started)) s." >&2
}

# The demonstration's past, beside the build. Without it the first start plays it itself.
prepare_past() {
    local home=$1
    [ -e "$home/clinic/target/clinic.jar" ] || return 0
    echo "  Daybreak's demonstration: its morning, played" >&2
    "$java" -Ddaybreak.home="$home" -Xmx384m -XX:+UseSerialGC -Xlog:disable \
        --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
        -cp "$home/clinic/target/clinic.jar:$home/clinic/target/app/*" daybreak.clinic.PastPreparation ||
        echo "daybreak: the demonstration's past was not prepared; its first start takes longer" >&2
}

# One short line a module, on standard error.
build_progress() {
    local line
    while IFS= read -r line; do
        case $line in
            '[INFO] Building Daybreak '*) echo "  ${line#\[INFO\] Building }" >&2 ;;
        esac
    done
}
