#!/usr/bin/env bash
# Plants one violation for each gate in a copy of the project and expects the build to turn red, naming the gate.
# Takes some minutes: src/build/planted.sh
set -uo pipefail
cd "$(dirname "$0")/../.."
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
git archive HEAD | tar -x -C "$copy"
cd "$copy" || exit 1
place=src/main/java/org/groundwork/core
silent=0

# expect NAME GOALS PATTERN : the build must fail and its output must match PATTERN
expect() {
    if mvn -B -ntp $2 > build.log 2>&1; then
        echo "GREEN  $1: the build passed although a violation was planted"
        silent=1
    elif grep -Eq "$3" build.log; then
        echo "red    $1"
    else
        echo "OTHER  $1: the build failed for another reason"
        grep -m3 ERROR build.log
        silent=1
    fi
}

plant() {
    { echo "package org.groundwork.core;"; echo "import java.util.*;"; echo "/** Planted. */"; cat; } > "$place/Planted.java"
}

plant <<< 'final class Planted { List raw = new ArrayList(); }'
expect "compiler lint" compile '\[rawtypes\]'
plant <<< 'final class Planted { boolean same(Integer a, Long b) { return a.equals(b); } }'
expect "Error Prone" compile 'EqualsIncompatibleType'
plant <<< 'final class Planted { String name() { return null; } }'
expect "NullAway" compile 'NullAway'
plant <<< 'final class Planted {int a  =  1;}'
expect "formatting" spotless:check@format 'format violations'
{ echo 'final class Planted {'; for i in $(seq 400); do echo "    int field$i;"; done; echo '}'; } | plant
expect "file length" checkstyle:check@budgets 'FileLength'
{ echo 'final class Planted { int long_() {'; for i in $(seq 51); do echo "int v$i = $i;"; done; echo 'return 0; } }'; } | plant
expect "method length" checkstyle:check@budgets 'MethodLength'
plant <<< 'final class Planted { Planted(int a, int b, int c, int d, int e, int f, int g) {} }'
expect "constructor arguments" checkstyle:check@budgets 'ParameterNumber'
plant <<< "final class Planted { /* $(printf 'x%.0s' $(seq 120)) */ }"
expect "line length" checkstyle:check@budgets 'LineLength'
plant <<< 'final class Planted { Locale here() { return Locale.getDefault(); } }'
expect "ArchUnit" "test -Dtest=ArchitectureTest" '6b locale|getDefault'
printf 'package org.groundwork.core;\n\n/** Planted. */\nfinal class Planted {\n    static final String KEY = "core.planted.missing";\n}\n' > "$place/Planted.java"
expect "TextTest" "test -Dtest=TextTest" 'core.planted.missing'
exit $silent
