#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Asks the heavy judges about what the program writes: run.sh PATH-OF-TRAMA
set -euo pipefail
trama=$(readlink -f "$1")
here=$(dirname "$(readlink -f "$0")")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

"$trama" new sample.gpkg --sample >/dev/null
"$trama" plan sample.gpkg --out plan.odt >/dev/null
"$trama" plan sample.gpkg --out plano.odt --lang pt >/dev/null
"$trama" export sample.gpkg facilities.gpkg >/dev/null
"$trama" export sample.gpkg facilities.csv >/dev/null

echo "validate_gpkg"
/usr/bin/python3 -m osgeo_utils.samples.validate_gpkg --extra sample.gpkg
/usr/bin/python3 -m osgeo_utils.samples.validate_gpkg --extra facilities.gpkg

echo "LibreOffice"
for name in plan plano; do
  soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to pdf "$name.odt" >/dev/null 2>&1
  pdfinfo "$name.pdf" | grep '^Pages'
done

echo "pandoc"
pandoc plan.odt -t json -o plan.json
python3 - <<'PY'
import json
blocks = [block["t"] for block in json.load(open("plan.json"))["blocks"]]
assert "Header" in blocks and "Table" in blocks, blocks
print("headings", blocks.count("Header"), "tables", blocks.count("Table"))
PY

echo "NetworkX"
/usr/bin/python3 "$here/networks.py" "$trama" 200

echo "QGIS"
QT_QPA_PLATFORM=offscreen /usr/bin/python3 "$here/qgis_edit.py" "$work/sample.gpkg"
cp sample.gpkg mailed.gpkg
"$trama" export sample.gpkg after.csv >/dev/null
grep -q "Added in QGIS" after.csv
grep -q "Changed in QGIS" after.csv
# With the copy of the step before, what QGIS did is known, undone and done again.
"$trama" history sample.gpkg --undo --format json >history.json
grep -q '"author": "outside"' history.json ||
  { echo "the change by QGIS was not noticed" >&2; exit 1; }
"$trama" export sample.gpkg undone.csv >/dev/null
if grep -q "in QGIS" undone.csv; then echo "undo left a change of QGIS" >&2; exit 1; fi
"$trama" history sample.gpkg --redo >/dev/null
"$trama" export sample.gpkg redone.csv >/dev/null
[ "$(grep -c "in QGIS" redone.csv)" = 2 ]
# On a computer without that copy it is not, and undo stops.
if XDG_DATA_HOME=$work/elsewhere "$trama" history mailed.gpkg --undo 2>undo.txt >/dev/null; then
  echo "undo crossed a change of QGIS that nobody knows" >&2
  exit 1
fi
cat undo.txt
/usr/bin/python3 -m osgeo_utils.samples.validate_gpkg --extra sample.gpkg
mkdir exports
(cd exports && bash "$here/exports.sh" "$trama")
echo "judges: no findings"
