<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT" sourcelanguage="en">
<context>
    <name>trama::ui::CommandPalette</name>
    <message>
        <source>Search or Run a Command</source>
        <translation>Procurar ou executar um comando</translation>
    </message>
    <message>
        <source>A command, a region, a facility</source>
        <translation>Um comando, uma região, uma infraestrutura</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nada tem esse nome.</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Todas as regiões</translation>
    </message>
    <message>
        <source>Working region</source>
        <translation>Região de trabalho</translation>
    </message>
    <message>
        <source>Working region, %1</source>
        <translation>Região de trabalho, %1</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Infraestruturas</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regiões</translation>
    </message>
</context>
</TS>
