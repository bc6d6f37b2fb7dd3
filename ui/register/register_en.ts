<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>trama::ui::BulkBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trama::ui::PasteWords</name>
    <message numerus="yes">
        <source>%n more cells were left as they were for such reasons.</source>
        <translation>
            <numerusform>%n more cell was left as it was for such a reason.</numerusform>
            <numerusform>%n more cells were left as they were for such reasons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells fell beyond the table or on columns that are worked out.</source>
        <translation>
            <numerusform>%n cell fell beyond the table or on a column that is worked out.</numerusform>
            <numerusform>%n cells fell beyond the table or on columns that are worked out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells changed</source>
        <translation>
            <numerusform>%n cell changed</numerusform>
            <numerusform>%n cells changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them hold what cannot be read: they are marked, and count as not stated until they are corrected.</source>
        <translation>
            <numerusform>%n of them holds what cannot be read: it is marked, and counts as not stated until it is corrected.</numerusform>
            <numerusform>%n of them hold what cannot be read: they are marked, and count as not stated until they are corrected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trama::ui::RegisterView</name>
    <message numerus="yes">
        <source>%n rows, none filtered out</source>
        <translation>
            <numerusform>%n row, none filtered out</numerusform>
            <numerusform>%n rows, none filtered out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows changed</source>
        <translation>
            <numerusform>%n row changed</numerusform>
            <numerusform>%n rows changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows deleted</source>
        <translation>
            <numerusform>%n row deleted</numerusform>
            <numerusform>%n rows deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trama::ui::RegistersPage</name>
    <message numerus="yes">
        <source>%n rows shown</source>
        <translation>
            <numerusform>%n row shown</numerusform>
            <numerusform>%n rows shown</numerusform>
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
