<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT" sourcelanguage="en">
<context>
    <name>trama::ui::Chip</name>
    <message>
        <source>Press Delete to remove this filter.</source>
        <translation>Prima Delete para retirar este filtro.</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Retirar este filtro</translation>
    </message>
</context>
<context>
    <name>trama::ui::ProgressRow</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>trama::ui::TwinButton</name>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabela</translation>
    </message>
</context>
</TS>
