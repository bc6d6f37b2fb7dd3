<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>trama::ui::ChainsPage</name>
    <message numerus="yes">
        <source>%n facilities in the chain</source>
        <translation>
            <numerusform>%n facility in the chain</numerusform>
            <numerusform>%n facilities in the chain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trama::ui::LinksCard</name>
    <message numerus="yes">
        <source>%n links along the chain</source>
        <translation>
            <numerusform>%n link along the chain</numerusform>
            <numerusform>%n links along the chain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
</context>
</TS>
