# Finds a Chromium or Chrome and sets $chromium; installs Debian's where it may. Without one the
# browser tests are skipped, and the report says so.

find_chromium() {
    local name
    chromium=
    for name in chromium chromium-browser google-chrome google-chrome-stable chrome; do
        if chromium=$(command -v "$name"); then
            return 0
        fi
    done
    chromium=
    if [ -x "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" ]; then
        chromium="/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
        return 0
    fi
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        echo "check: installing the system's Chromium for the browser tests"
        if { apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq -y install chromium; } \
            >target/chromium-install.log 2>&1; then
            chromium=$(command -v chromium || true)
            return 0
        fi
        echo "check: could not install Chromium; see target/chromium-install.log" >&2
    fi
    return 0
}
