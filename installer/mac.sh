#!/usr/bin/env bash
# Makes an installer for macOS: installer/mac.sh [dmg|pkg|app-image]. Run "mvn package" first; needs jpackage of a JDK 25.
set -euo pipefail
cd "$(dirname "$0")/.."
type=${1:-dmg}
test -f target/groundwork/lib/groundwork.jar || { echo "Run \"mvn package\" first." >&2; exit 1; }
rm -rf target/installer
grep -v '^--app-version' installer/common.options > target/jpackage.options
# macOS refuses versions that begin with 0
"${JAVA_HOME:+$JAVA_HOME/bin/}jpackage" @target/jpackage.options --app-version 1.0.0 --type "$type" \
    --icon installer/icons/groundwork.icns --mac-package-identifier org.groundwork
ls -l target/installer
