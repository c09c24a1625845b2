#!/usr/bin/env bash
# Makes a release below artifacts/release: the package for `dotnet tool install`, an archive with the single file for each system, and SHA256SUMS.
# Without arguments for all systems, else for those named: release.sh linux-x64 win-x64. docs/releasing.md says more.
set -euo pipefail
cd "$(dirname "$0")/../.."

runtimes=("$@")
[ $# -gt 0 ] || runtimes=(linux-x64 linux-arm64 osx-x64 osx-arm64 win-x64)
project=src/Dossier.Cli/Dossier.Cli.csproj
release=$PWD/artifacts/release
build=$PWD/artifacts/release-build
version=$(dotnet msbuild "$project" -getProperty:Version)

rm -rf "$release"
mkdir -p "$release"
# Locked: what the lock files do not name is not restored.
CI=true dotnet pack "$project" --configuration Release --artifacts-path "$build" --output "$release"
for runtime in "${runtimes[@]}"; do
    folder=$build/single/$runtime
    rm -rf "$folder"
    CI=true dotnet publish "$project" --configuration Release -p:ReleaseRuntime="$runtime" --artifacts-path "$build" --output "$build/publish/$runtime"
    mkdir -p "$folder"
    case $runtime in
        win-*)
            cp "$build/publish/$runtime/dossier.exe" "$folder"
            dotnet msbuild "$project" -t:ZipRelease -p:ReleaseFolder="$folder" -p:ReleaseArchive="$release/dossier-$version-$runtime.zip"
            ;;
        *)
            install -m 755 "$build/publish/$runtime/dossier" "$folder/dossier"
            tar --sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner -C "$folder" -cf - dossier | gzip -n > "$release/dossier-$version-$runtime.tar.gz"
            ;;
    esac
done

(cd "$release" && sha256sum -- * > SHA256SUMS && cat SHA256SUMS)
