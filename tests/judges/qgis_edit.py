# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens a project as QGIS does, checks the style comes along, changes one facility and adds another."""
import sys

from qgis.core import QgsApplication, QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer

QgsApplication.setPrefixPath("/usr", True)
application = QgsApplication([], False)
application.initQgis()

path = sys.argv[1]
layer = QgsVectorLayer(path + "|layername=infrastructure", "facilities", "ogr")
assert layer.isValid(), "QGIS does not open the layer"
count = layer.featureCount()
assert count > 0, "QGIS sees no facility"
message, loaded = layer.loadDefaultStyle()
assert loaded, "QGIS does not load our style: " + message
assert layer.renderer().type() == "categorizedSymbol", "the style has no categories: " + layer.renderer().type()

assert layer.startEditing(), "QGIS cannot edit the layer"
first = next(layer.getFeatures())
assert layer.changeAttributeValue(first.id(), layer.fields().indexOf("name"), "Changed in QGIS")
added = QgsFeature(layer.fields())
added.setAttribute("name", "Added in QGIS")
added.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(6.56, 53.22)))
assert layer.addFeature(added)
assert layer.commitChanges(), "; ".join(layer.commitErrors())
assert layer.featureCount() == count + 1
print("QGIS:", count, "facilities opened with their style, one changed, one added")
# Layers must go before the application that holds their providers, or QGIS crashes at the end.
del first, added, layer
application.exitQgis()
