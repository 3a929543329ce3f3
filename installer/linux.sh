#!/usr/bin/env bash
# Makes an installer for Linux: installer/linux.sh [deb|rpm|app-image]. Run "mvn package" first; needs jpackage of a JDK 25.
set -euo pipefail
cd "$(dirname "$0")/.."
type=${1:-deb}
test -f target/groundwork/lib/groundwork.jar || { echo "Run \"mvn package\" first." >&2; exit 1; }
options=(--type "$type" --icon installer/icons/groundwork.png)
case $type in
    app-image) skip='^--(license-file|file-associations)' ;;
    *) skip='^$'; options+=(--linux-shortcut --linux-menu-group Office --linux-package-name groundwork) ;;
esac
rm -rf target/installer
grep -Ev "$skip" installer/common.options > target/jpackage.options
"${JAVA_HOME:+$JAVA_HOME/bin/}jpackage" @target/jpackage.options "${options[@]}"
ls -l target/installer
