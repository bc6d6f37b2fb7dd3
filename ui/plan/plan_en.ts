<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>trama::ui::PlanOutline</name>
    <message numerus="yes">
        <source>%n notes on the form</source>
        <translation>
            <numerusform>%n note on the form</numerusform>
            <numerusform>%n notes on the form</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trama::ui::PlanPage</name>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rules checked: %n notes</source>
        <translation>
            <numerusform>Rules checked: %n note</numerusform>
            <numerusform>Rules checked: %n notes</numerusform>
        </translation>
    </message>
</context>
</TS>
