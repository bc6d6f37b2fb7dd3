<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>trama::ui::FacilitiesPage</name>
    <message numerus="yes">
        <source>%n facilities changed</source>
        <translation>
            <numerusform>%n facility changed</numerusform>
            <numerusform>%n facilities changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facilities copied</source>
        <translation>
            <numerusform>%n facility copied</numerusform>
            <numerusform>%n facilities copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facilities deleted</source>
        <translation>
            <numerusform>%n facility deleted</numerusform>
            <numerusform>%n facilities deleted</numerusform>
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
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
</TS>
