<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>trama::ui::PageBar</name>
    <message numerus="yes">
        <source>All %n regions</source>
        <translation>
            <numerusform>The region</numerusform>
            <numerusform>All %n regions</numerusform>
        </translation>
    </message>
</context>
</TS>
