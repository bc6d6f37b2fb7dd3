<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>trama::ui::OverviewPage</name>
    <message numerus="yes">
        <source>%n regions</source>
        <translation>
            <numerusform>%n region</numerusform>
            <numerusform>%n regions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facilities shown</source>
        <translation>
            <numerusform>%n facility shown</numerusform>
            <numerusform>%n facilities shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facilities have no place on the map</source>
        <translation>
            <numerusform>%n facility has no place on the map</numerusform>
            <numerusform>%n facilities have no place on the map</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for a check</source>
        <translation>
            <numerusform>%n waits for a check</numerusform>
            <numerusform>%n wait for a check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n organisations</source>
        <translation>
            <numerusform>of %n organisation</numerusform>
            <numerusform>of %n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Facilities by main type, %n records</source>
        <translation>
            <numerusform>Facilities by main type, %n record</numerusform>
            <numerusform>Facilities by main type, %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trama::ui::OverviewWords</name>
    <message numerus="yes">
        <source>%n priorities have no facility</source>
        <translation>
            <numerusform>%n priority has no facility</numerusform>
            <numerusform>%n priorities have no facility</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facilities in %1</source>
        <translation>
            <numerusform>%n facility in %1</numerusform>
            <numerusform>%n facilities in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operational</source>
        <translation>
            <numerusform>%n operational</numerusform>
            <numerusform>%n operational</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coming</source>
        <translation>
            <numerusform>%n coming</numerusform>
            <numerusform>%n coming</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out of service</source>
        <translation>
            <numerusform>%n out of service</numerusform>
            <numerusform>%n out of service</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trama::ui::PlanCard</name>
    <message numerus="yes">
        <source>%1 of %n actions have started</source>
        <translation>
            <numerusform>%1 of %n action has started</numerusform>
            <numerusform>%1 of %n actions have started</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trama::ui::QualityList</name>
    <message numerus="yes">
        <source>%n facilities have no location</source>
        <translation>
            <numerusform>%n facility has no location</numerusform>
            <numerusform>%n facilities have no location</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not checked for 24 months</source>
        <translation>
            <numerusform>%n not checked for 24 months</numerusform>
            <numerusform>%n not checked for 24 months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no use figures</source>
        <translation>
            <numerusform>%n has no use figures</numerusform>
            <numerusform>%n have no use figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no service</source>
        <translation>
            <numerusform>%n has no service</numerusform>
            <numerusform>%n have no service</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no source</source>
        <translation>
            <numerusform>%n has no source</numerusform>
            <numerusform>%n have no source</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are in no region of the set</source>
        <translation>
            <numerusform>%n is in no region of the set</numerusform>
            <numerusform>%n are in no region of the set</numerusform>
        </translation>
    </message>
</context>
</TS>
