# SPDX-License-Identifier: GPL-3.0-or-later
"""QGIS opens an exported GeoPackage with the symbols of the design tokens: FILE TOKENS.json"""
import json
import sys

from qgis.core import QgsApplication, QgsVectorLayer

QgsApplication.setPrefixPath("/usr", True)
application = QgsApplication([], False)
application.initQgis()
layer = QgsVectorLayer(sys.argv[1] + "|layername=infrastructure", "facilities", "ogr")
assert layer.isValid(), "the layer is not valid"
renderer = layer.renderer()
assert renderer.type() == "categorizedSymbol", renderer.type()
assert renderer.classAttribute() == "type", renderer.classAttribute()
tokens = json.load(open(sys.argv[2], encoding="utf-8"))["data"]["categorical"]
categories = [c for c in renderer.categories() if c.value()]
assert 0 < len(categories) <= len(tokens), len(categories)
shapes = {"circle": "circle", "square": "square", "triangle": "triangle", "diamond": "diamond",
          "plus": "cross_fill", "hexagon": "hexagon", "triangle-down": "triangle", "star": "star"}
for category, token in zip(categories, tokens):
    marker = category.symbol().symbolLayer(0)
    assert marker.color().name().upper() == token["light"].upper(), (category.value(), marker.color().name())
    drawn = marker.encodeShape(marker.shape())
    assert drawn == shapes[token["shape"]], (category.value(), drawn)
    assert category.label() and category.label() != category.value()
    assert (marker.angle() == 180) == (token["shape"] == "triangle-down")
print("features", layer.featureCount(), "categories", len(categories))
del layer, renderer, categories
application.exitQgis()
