#!/bin/sh
# Puts the `dossier` command that tools/release.txt names into .dossier/, on a host that builds this dossier.
# An archive whose SHA-256 is not the one that stands there is not unpacked.
set -eu
cd "$(dirname "$0")/.."

setting() { sed -n "s/^$1=//p" tools/release.txt | head -n 1 | tr -d ' \r'; }
fail() {
    echo "tools/install.sh: $1" >&2
    exit 1
}

address=$(setting address)
sha256=$(setting sha256)
if [ -z "$address" ] || [ -z "$sha256" ]; then
    fail 'tools/release.txt does not say yet with which release of dossier to build; "Publish" in README.md tells what to write there'
fi

mkdir -p .dossier
case $address in
    *://*) curl -fsSL --retry 3 -o .dossier/archive "$address" || fail "$address can't be fetched" ;;
    *) cp "$address" .dossier/archive || fail "there is no $address" ;;
esac

found=$(sha256sum .dossier/archive | cut -d ' ' -f 1)
[ "$found" = "$sha256" ] || fail "the archive has the SHA-256 $found, and tools/release.txt says $sha256: it is not the release that was chosen (of SHA256SUMS the line is wanted that ends with linux-x64.tar.gz)"
tar -xzf .dossier/archive -C .dossier
rm .dossier/archive
echo "dossier $(.dossier/dossier --version)"
