#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Asks other programs about the ways out: exports.sh PATH-OF-TRAMA, in an empty folder
set -euo pipefail
trama=$1
here=$(dirname "$(readlink -f "$0")")
work=$PWD

"$trama" new whole.gpkg --sample >/dev/null
number() { python3 -c 'import json, sys; print(json.load(sys.stdin)[sys.argv[1]])' "$1"; }
rows=$("$trama" export whole.gpkg facilities.xlsx --entity infrastructure --format json | number rows)
"$trama" export whole.gpkg everything.xlsx --format json >everything.json
"$trama" export --template template.xlsx >/dev/null
"$trama" export whole.gpkg network.graphml --format json >network.json
"$trama" export whole.gpkg points.geojson >/dev/null
"$trama" export whole.gpkg styled.gpkg >/dev/null
"$trama" export whole.gpkg site --as catalogue >/dev/null

echo "LibreOffice reads the workbooks"
for name in facilities everything template; do
  soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to "csv:Text - txt - csv (StarCalc):44,34,76" "$name.xlsx" >/dev/null 2>&1
done
/usr/bin/python3 - "$rows" <<'PY'
import csv, sys
rows = len(list(csv.DictReader(open("facilities.csv", encoding="utf-8"))))
assert rows == int(sys.argv[1]), (rows, sys.argv[1])
print("rows", rows)
PY

echo "networkx reads the graph"
/usr/bin/python3 - <<'PY'
import json, networkx
graph = networkx.read_graphml("network.graphml")
wanted = json.load(open("network.json"))["rows"]
assert graph.number_of_nodes() + graph.number_of_edges() == wanted, wanted
print("nodes", graph.number_of_nodes(), "edges", graph.number_of_edges())
PY

echo "check-geojson"
mkdir -p npm
cat >npm/check.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { check } from '@placemarkio/check-geojson';
console.log('features', check(readFileSync(process.argv[2], 'utf8')).features.length);
JS
if command -v npm >/dev/null &&
  npm install --silent --no-audit --no-fund --prefix npm @placemarkio/check-geojson >/dev/null 2>&1; then
  node npm/check.mjs points.geojson
else
  echo "not run: npm cannot install @placemarkio/check-geojson"
fi

echo "QGIS shows our symbols"
QT_QPA_PLATFORM=offscreen /usr/bin/python3 "$here/qgis_symbols.py" "$work/styled.gpkg" \
  "$here/../../resources/tokens.json"
/usr/bin/python3 -m osgeo_utils.samples.validate_gpkg --extra styled.gpkg

echo "xmllint reads the pages and maps"
[ -s site/index.html ]
command -v xmllint >/dev/null
# It does not know the elements of HTML 5 and ends with an error for them; the words say which.
xmllint --html --noout site/index.html 2>html.txt || [ -s html.txt ]
if grep -v "Tag \(main\|nav\|section\|footer\|figure\|picture\|source\|bdi\) invalid" html.txt | grep -q "error"; then
  cat html.txt >&2
  exit 1
fi
xmllint --noout site/map.svg site/map-dark.svg
