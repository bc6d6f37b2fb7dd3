<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>trama::ui::GapsPage</name>
    <message numerus="yes">
        <source>%n needs</source>
        <translation>
            <numerusform>%n need</numerusform>
            <numerusform>%n needs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 cell selected, %n facilities behind it</source>
        <translation>
            <numerusform>1 cell selected, %n facility behind it</numerusform>
            <numerusform>1 cell selected, %n facilities behind it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trama::ui::LenderList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trama::ui::RankingCard</name>
    <message numerus="yes">
        <source>Show the first %n</source>
        <translation>
            <numerusform>Show the first</numerusform>
            <numerusform>Show the first %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n gaps</source>
        <translation>
            <numerusform>Show the gap</numerusform>
            <numerusform>Show all %n gaps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trama::ui::ReasonPanel</name>
    <message numerus="yes">
        <source>%n needs in this cell</source>
        <translation>
            <numerusform>%n need in this cell</numerusform>
            <numerusform>%n needs in this cell</numerusform>
        </translation>
    </message>
</context>
</TS>
