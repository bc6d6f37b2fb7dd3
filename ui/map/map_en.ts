<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>trama::ui::MapPage</name>
    <message numerus="yes">
        <source>%n facilities on the map</source>
        <translation>
            <numerusform>%n facility on the map</numerusform>
            <numerusform>%n facilities on the map</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a place: Locate…</source>
        <translation>
            <numerusform>%n without a place: Locate…</numerusform>
            <numerusform>%n without a place: Locate…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trama::ui::PlacePopup</name>
    <message numerus="yes">
        <source>%n facilities here</source>
        <translation>
            <numerusform>%n facility here</numerusform>
            <numerusform>%n facilities here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trama::ui::UnplacedPanel</name>
    <message numerus="yes">
        <source>%n facilities without a place</source>
        <translation>
            <numerusform>%n facility without a place</numerusform>
            <numerusform>%n facilities without a place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No located facilities; %n wait</source>
        <translation>
            <numerusform>No located facilities; %n waits</numerusform>
            <numerusform>No located facilities; %n wait</numerusform>
        </translation>
    </message>
</context>
</TS>
