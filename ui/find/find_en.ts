<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>trama::ui::FindDialog</name>
    <message numerus="yes">
        <source>%n facilities could serve it, best first.</source>
        <translation>
            <numerusform>%n facility could serve it.</numerusform>
            <numerusform>%n facilities could serve it, best first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more do not admit such users.</source>
        <translation>
            <numerusform>%n more does not admit such users.</numerusform>
            <numerusform>%n more do not admit such users.</numerusform>
        </translation>
    </message>
</context>
</TS>
