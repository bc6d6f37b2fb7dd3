<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>trama::ui::ComparePage</name>
    <message numerus="yes">
        <source>%n regions, same scale</source>
        <translation>
            <numerusform>%n region, same scale</numerusform>
            <numerusform>%n regions, same scale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facilities compared</source>
        <translation>
            <numerusform>%n facility compared</numerusform>
            <numerusform>%n facilities compared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complementarities</source>
        <translation>
            <numerusform>%n complementarity</numerusform>
            <numerusform>%n complementarities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trama::ui::CompareWords</name>
    <message numerus="yes">
        <source>%n regions side by side</source>
        <translation>
            <numerusform>%n region</numerusform>
            <numerusform>%n regions side by side</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n needs are gaps</source>
        <translation>
            <numerusform>%1 of %n need is a gap</numerusform>
            <numerusform>%1 of %n needs are gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n needs cannot be judged before the facilities are mapped</source>
        <translation>
            <numerusform>%n need cannot be judged before the facilities are mapped</numerusform>
            <numerusform>%n needs cannot be judged before the facilities are mapped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trama::ui::ComplementList</name>
    <message numerus="yes">
        <source>%n facilities compared,</source>
        <translation>
            <numerusform>%n facility compared,</numerusform>
            <numerusform>%n facilities compared,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them not checked for 24 months.</source>
        <translation>
            <numerusform>%n of them not checked for 24 months.</numerusform>
            <numerusform>%n of them not checked for 24 months.</numerusform>
        </translation>
    </message>
</context>
</TS>
