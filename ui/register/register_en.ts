<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</context>
</TS>
