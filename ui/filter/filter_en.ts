<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Filter</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trama::ui::FacetPanel</name>
    <message numerus="yes">
        <source>%1: %2, %n facilities</source>
        <translation>
            <numerusform>%1: %2, %n facility</numerusform>
            <numerusform>%1: %2, %n facilities</numerusform>
        </translation>
    </message>
</context>
</TS>
