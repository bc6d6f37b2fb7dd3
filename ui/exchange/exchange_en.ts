<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ExportRun</name>
    <message numerus="yes">
        <source>%n rows were withheld from this audience.</source>
        <translation>
            <numerusform>%n row was withheld from this audience.</numerusform>
            <numerusform>%n rows were withheld from this audience.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows exported.</source>
        <translation>
            <numerusform>%n row exported.</numerusform>
            <numerusform>%n rows exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trama::ui::CheckStep</name>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put the mixed-up letters of %n cells right</source>
        <translation>
            <numerusform>Put the mixed-up letters of %n cell right</numerusform>
            <numerusform>Put the mixed-up letters of %n cells right</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trama::ui::DuplicatesStep</name>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trama::ui::ExportDialog</name>
    <message numerus="yes">
        <source>%n rows leave the project.</source>
        <translation>
            <numerusform>%n row leaves the project.</numerusform>
            <numerusform>%n rows leave the project.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are withheld from this audience.</source>
        <translation>
            <numerusform>%n is withheld from this audience.</numerusform>
            <numerusform>%n are withheld from this audience.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trama::ui::ImportDialog</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n rows</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n updated</numerusform>
            <numerusform>%n updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trama::ui::SourceStep</name>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Showing all %n rows</source>
        <translation>
            <numerusform>Showing the only row</numerusform>
            <numerusform>Showing all %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trama::ui::WordFix</name>
    <message numerus="yes">
        <source>It stands in %n rows. What did the sender mean?</source>
        <translation>
            <numerusform>It stands in %n row. What did the sender mean?</numerusform>
            <numerusform>It stands in %n rows. What did the sender mean?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n rows</source>
        <translation>
            <numerusform>Apply to %n row</numerusform>
            <numerusform>Apply to %n rows</numerusform>
        </translation>
    </message>
</context>
</TS>
