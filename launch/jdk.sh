# shellcheck shell=bash disable=SC2034,SC2154
# Finds a JDK 25 and sets $java and JAVA_HOME; without one it says so in one line and ends with status 3.

is_jdk_25() {
    [ -x "$1/bin/javac" ] && [ -r "$1/release" ] && grep -q '^JAVA_VERSION="25[."]' "$1/release"
}

# Where systems put their JDKs, one a line, the likeliest first.
usual_jdk_folders() {
    printf '%s\n' /usr/lib/jvm/*25* /usr/lib/jvm/* /opt/java/* /opt/jdk* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home \
        "${HOME:-/}"/.sdkman/candidates/java/25*
}

# The folder of the JDK whose javac stands in PATH, if one does.
jdk_in_path() {
    local javac_in_path
    if javac_in_path=$(command -v javac); then
        dirname "$(dirname "$(readlink -f "$javac_in_path")")"
    fi
}

find_jdk_25() {
    local folder
    while IFS= read -r folder; do
        if [ -n "$folder" ] && is_jdk_25 "$folder"; then
            export JAVA_HOME=$folder
            java=$JAVA_HOME/bin/java
            return
        fi
    done < <(echo "${JAVA_HOME:-}"; usual_jdk_folders; jdk_in_path)
    echo "daybreak: no JDK 25 found (looked at JAVA_HOME, /usr/lib/jvm and the like, PATH); install one, for example the package temurin-25-jdk or openjdk-25-jdk, or set JAVA_HOME to it" >&2
    exit 3
}
