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
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>A command, a region, a facility, a gap</source>
        <translation>Um comando, uma região, uma infraestrutura, uma lacuna</translation>
    </message>
    <message>
        <source>The facilities&apos; names are being read.</source>
        <translation>Os nomes das infraestruturas estão a ser lidos.</translation>
    </message>
    <message>
        <source>Type two letters of a facility&apos;s name.</source>
        <translation>Escreva duas letras do nome de uma infraestrutura.</translation>
    </message>
    <message>
        <source>Nothing is called that. Fewer letters, or another spelling, may find it.</source>
        <translation>Nada tem esse nome. Menos letras, ou outra grafia, talvez o encontrem.</translation>
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
        <source>%1, %2</source>
        <comment>type and region of a facility</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Filter: type is %1</source>
        <translation>Filtrar: o tipo é %1</translation>
    </message>
    <message>
        <source>Filter: service is %1</source>
        <translation>Filtrar: o serviço é %1</translation>
    </message>
    <message>
        <source>Filter: sector is %1</source>
        <translation>Filtrar: o setor é %1</translation>
    </message>
    <message>
        <source>Filter: region is %1</source>
        <translation>Filtrar: a região é %1</translation>
    </message>
    <message>
        <source>Filter: open to SMEs is %1</source>
        <translation>Filtrar: aberta a PME: %1</translation>
    </message>
    <message>
        <source>Filter: without %1</source>
        <translation>Filtrar: sem %1</translation>
    </message>
    <message>
        <source>New facility</source>
        <translation>Nova infraestrutura</translation>
    </message>
    <message numerus="yes">
        <source>%n facilities</source>
        <translation>
            <numerusform>%n infraestrutura</numerusform>
            <numerusform>%n infraestruturas</numerusform>
        </translation>
    </message>
    <message>
        <source>Add facility of type %1</source>
        <translation>Adicionar infraestrutura do tipo %1</translation>
    </message>
    <message>
        <source>opens a new record</source>
        <translation>abre uma ficha nova</translation>
    </message>
    <message>
        <source>used at %1</source>
        <translation>ocupação de %1</translation>
    </message>
    <message>
        <source>borrow from %1</source>
        <translation>recorrer a %1</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <comment>open, needed, what to do</comment>
        <translation>%1 de %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>region: its gap</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
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
    <message>
        <source>Gaps</source>
        <translation>Lacunas</translation>
    </message>
    <message>
        <source>Gaps in %1</source>
        <translation>Lacunas em %1</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>facilities found</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Filter: state is %1</source>
        <translation>Filtrar: o estado é %1</translation>
    </message>
    <message>
        <source>Filter: seen by %1</source>
        <translation>Filtrar: visível para %1</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Registos</translation>
    </message>
</context>
<context>
    <name>trama::ui::PaletteCard</name>
    <message>
        <source>choose</source>
        <comment>what keys do</comment>
        <translation>escolher</translation>
    </message>
    <message>
        <source>open</source>
        <comment>what keys do</comment>
        <translation>abrir</translation>
    </message>
    <message>
        <source>show on map</source>
        <comment>what keys do</comment>
        <translation>ver no mapa</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>before the characters that restrict the search</comment>
        <translation>Escreva</translation>
    </message>
    <message>
        <source>commands</source>
        <comment>after &gt;</comment>
        <translation>comandos</translation>
    </message>
    <message>
        <source>facilities</source>
        <comment>after @</comment>
        <translation>infraestruturas</translation>
    </message>
    <message>
        <source>gaps</source>
        <comment>after #</comment>
        <translation>lacunas</translation>
    </message>
</context>
<context>
    <name>trama::ui::PaletteField</name>
    <message>
        <source>Search or run a command</source>
        <translation>Procurar ou executar um comando</translation>
    </message>
    <message>
        <source>Finds commands, regions, facilities, gaps and what stands in plans</source>
        <translation>Encontra comandos, regiões, infraestruturas, lacunas e o que está nos planos</translation>
    </message>
</context>
<context>
    <name>trama::ui::PaletteModel</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
</context>
</TS>
