<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>trama::ui::MonitorPage</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n targets are reached</source>
        <translation>
            <numerusform>%1 of %n target is reached</numerusform>
            <numerusform>%1 of %n targets are reached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n own indicators are at their target</source>
        <translation>
            <numerusform>%1 of %n own indicator is at its target</numerusform>
            <numerusform>%1 of %n own indicators are at their target</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows listed</source>
        <translation>
            <numerusform>%n row listed</numerusform>
            <numerusform>%n rows listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n actions have started</source>
        <translation>
            <numerusform>%1 of %n action has started</numerusform>
            <numerusform>%1 of %n actions have started</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Most in %n half-years: %1 each</source>
        <translation>
            <numerusform>Most in %n half-year: %1</numerusform>
            <numerusform>Most in %n half-years: %1 each</numerusform>
        </translation>
    </message>
</context>
</TS>
