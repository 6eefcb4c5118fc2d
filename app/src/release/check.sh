#!/bin/sh
# Unpacks a release archive where no Java is to be found, runs it from elsewhere and through a link,
# and compares what it prints with what the jar prints: check.sh ARCHIVE JAVA JAR EXAMPLES
set -eu

archive=$1
java=$2
jar=$3
examples=$4

place=$(mktemp -d)
trap 'chmod -R u+w "$place"; rm -rf "$place"' EXIT

fail() {
  printf 'release: %s\n' "$1" >&2
  exit 1
}

mkdir "$place/unpacked" "$place/path" "$place/elsewhere"
tar -xzf "$archive" -C "$place/unpacked"
home=$(echo "$place"/unpacked/*)
chmod -R a-w "$place/unpacked"

# Just what a launcher may use.
for tool in dirname readlink stty; do
  ln -s "$(command -v "$tool")" "$place/path/$tool"
done
ln -s "$home/bin/variorum" "$place/path/variorum"

cd "$place/elsewhere"
variorum() {
  env -i PATH="$place/path" VARIORUM_JAVA_OPTS="${options:-}" "$place/path/variorum" "$@"
}

for format in text json html; do
  "$java" -jar "$jar" collate --format "$format" "$examples" >wanted
  variorum collate --format "$format" "$examples" >got ||
    fail "collate --format $format failed"
  cmp -s wanted got || fail "collate --format $format prints other than the jar does"
done
variorum demo >got 2>&1 || fail "demo failed: $(cat got)"
[ -s variorum-demo.html ] || fail "demo wrote no page"
options=-XX:AOTMode=on
variorum --version >got || fail "the cache does not fit its runtime"
for page in LICENSE NOTICE README.md runtime/legal/java.base/LICENSE; do
  [ -s "$home/$page" ] || fail "there is no $page"
done
echo "release: $(du -m "$archive" | cut -f1) MB packed, $(du -sm "$home" | cut -f1) MB unpacked: runs without a JDK"
