# shellcheck shell=bash disable=SC2034,SC2154
# Finds a Chromium or Chrome that runs and sets $chromium; installs Debian's where it may. Without
# one $chromium stays empty, the browser tests are skipped, and the report says so.

find_chromium() {
    chromium=$(working_chromium)
    if [ -z "$chromium" ] && may_install_packages; then
        echo "check: installing the system's Chromium for the browser tests"
        if install_chromium >target/chromium-install.log 2>&1; then
            chromium=$(working_chromium)
        else
            echo "check: could not install Chromium; see target/chromium-install.log" >&2
        fi
    fi
}

# Prints the first one that can say its version: some systems have a stand-in that cannot run.
working_chromium() {
    local name place
    for name in chromium chromium-browser google-chrome google-chrome-stable chrome \
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"; do
        if place=$(command -v "$name") && "$place" --version >/dev/null 2>&1; then
            echo "$place"
            return
        fi
    done
}

may_install_packages() {
    [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null
}

# A list that is out of date in part is no reason not to try.
install_chromium() {
    apt-get -qq update || true
    DEBIAN_FRONTEND=noninteractive apt-get -qq -y install chromium
}
