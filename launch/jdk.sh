# Finds a JDK 25 and sets $java and JAVA_HOME; without one it says so in one line and ends with status 3.

is_jdk_25() {
    [ -x "$1/bin/javac" ] && [ -r "$1/release" ] && grep -q '^JAVA_VERSION="25[."]' "$1/release"
}

find_jdk_25() {
    local place javac_on_path
    for place in "${JAVA_HOME:-}" /usr/lib/jvm/*25* /usr/lib/jvm/* /opt/java/* /opt/jdk* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home \
        "$HOME"/.sdkman/candidates/java/25*; do
        if [ -n "$place" ] && is_jdk_25 "$place"; then
            use_jdk "$place"
            return
        fi
    done
    if javac_on_path=$(command -v javac); then
        place=$(dirname "$(dirname "$(readlink -f "$javac_on_path")")")
        if is_jdk_25 "$place"; then
            use_jdk "$place"
            return
        fi
    fi
    echo "daybreak: no JDK 25 found (looked at JAVA_HOME, /usr/lib/jvm and the like, PATH); install one, for example the package temurin-25-jdk or openjdk-25-jdk, or set JAVA_HOME to it" >&2
    exit 3
}

use_jdk() {
    export JAVA_HOME=$1
    java=$JAVA_HOME/bin/java
}
