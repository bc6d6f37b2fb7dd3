<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT" sourcelanguage="en">
<context>
    <name>trama::ui::Workspace</name>
    <message>
        <source>Undo</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>More was changed since.</source>
        <translation>Entretanto houve outras alterações.</translation>
    </message>
    <message>
        <source>Undo in the menu goes back step by step.</source>
        <translation>Anular, no menu, recua passo a passo.</translation>
    </message>
    <message>
        <source>Not saved: the file is gone</source>
        <translation>Não guardado: o ficheiro desapareceu</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Só de leitura</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Todas as alterações guardadas</translation>
    </message>
</context>
</TS>
