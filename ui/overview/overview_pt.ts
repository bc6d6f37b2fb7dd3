<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT" sourcelanguage="en">
<context>
    <name>trama::ui::OverviewPage</name>
    <message numerus="yes">
        <source>%n regions</source>
        <translation>
            <numerusform>%n região</numerusform>
            <numerusform>%n regiões</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n facilities shown</source>
        <translation>
            <numerusform>%n infraestrutura mostrada</numerusform>
            <numerusform>%n infraestruturas mostradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Start: import a list, or type the first facility.</source>
        <translation>Para começar: importe uma lista ou escreva a primeira infraestrutura.</translation>
    </message>
    <message>
        <source>Import a List…</source>
        <translation>Importar uma lista…</translation>
    </message>
    <message>
        <source>Type the first facility</source>
        <translation>Escrever a primeira infraestrutura</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Prioridades</translation>
    </message>
    <message>
        <source>What the bars count by</source>
        <translation>O que as barras contam</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>A rever</translation>
    </message>
    <message>
        <source>Each line opens the records behind it</source>
        <translation>Cada linha abre os registos por trás dela</translation>
    </message>
    <message numerus="yes">
        <source>%n facilities have no place on the map</source>
        <translation>
            <numerusform>%n infraestrutura sem lugar no mapa</numerusform>
            <numerusform>%n infraestruturas sem lugar no mapa</numerusform>
        </translation>
    </message>
    <message>
        <source>Every facility has a place on the map</source>
        <translation>Todas as infraestruturas têm lugar no mapa</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Infraestruturas</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Serviços</translation>
    </message>
    <message>
        <source>none stated</source>
        <translation>nenhum indicado</translation>
    </message>
    <message>
        <source>%1 open to %2</source>
        <translation>%1 abertos a %2</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>known for %1 of %2</source>
        <translation>conhecido em %1 de %2</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Completude</translation>
    </message>
    <message>
        <source>of fields analyses need</source>
        <translation>dos campos das análises</translation>
    </message>
    <message>
        <source>Checked in 24 months</source>
        <translation>Verificação recente</translation>
    </message>
    <message>
        <source>none waits for a check</source>
        <translation>nenhuma espera verificação</translation>
    </message>
    <message numerus="yes">
        <source>%n wait for a check</source>
        <translation>
            <numerusform>%n espera verificação</numerusform>
            <numerusform>%n esperam verificação</numerusform>
        </translation>
    </message>
    <message>
        <source>Owners and operators</source>
        <translation>Donos e gestores</translation>
    </message>
    <message numerus="yes">
        <source>of %n organisations</source>
        <translation>
            <numerusform>de %n organização</numerusform>
            <numerusform>de %n organizações</numerusform>
        </translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Última alteração</translation>
    </message>
    <message>
        <source>at %1, revision %2</source>
        <translation>às %1, revisão %2</translation>
    </message>
    <message numerus="yes">
        <source>Facilities by main type, %n records</source>
        <translation>
            <numerusform>Infraestruturas por tipo principal, %n registo</numerusform>
            <numerusform>Infraestruturas por tipo principal, %n registos</numerusform>
        </translation>
    </message>
    <message>
        <source>Facilities that serve a sector of a priority of their region</source>
        <translation>Infraestruturas que servem um setor de uma prioridade da sua região</translation>
    </message>
    <message>
        <source>Main type</source>
        <translation>Tipo principal</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridade</translation>
    </message>
    <message>
        <source>The filter of facilities does not change coverage.</source>
        <translation>O filtro de infraestruturas não altera a cobertura.</translation>
    </message>
    <message>
        <source>New facility</source>
        <translation>Nova infraestrutura</translation>
    </message>
    <message>
        <source>Add Facility</source>
        <translation>Adicionar infraestrutura</translation>
    </message>
</context>
<context>
    <name>trama::ui::OverviewWords</name>
    <message>
        <source>Not stated</source>
        <translation>Não indicado</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outros</translation>
    </message>
    <message>
        <source>No facility is shown</source>
        <translation>Nenhuma infraestrutura é mostrada</translation>
    </message>
    <message>
        <source>%1 comes first: %2</source>
        <translation>%1 vem primeiro: %2</translation>
    </message>
    <message>
        <source>%1 and %2 are %3 in 10</source>
        <translation>%1 e %2 são %3 em cada 10</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No priority is served by a facility shown</source>
        <translation>Nenhuma prioridade é servida pelas infraestruturas mostradas</translation>
    </message>
    <message numerus="yes">
        <source>%n priorities have no facility</source>
        <translation>
            <numerusform>%n prioridade não tem infraestruturas</numerusform>
            <numerusform>%n prioridades não têm infraestruturas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has the most facilities: %2</source>
        <translation>%1 tem mais infraestruturas: %2</translation>
    </message>
    <message>
        <source>No facility is in a region</source>
        <translation>Nenhuma infraestrutura está numa região</translation>
    </message>
    <message numerus="yes">
        <source>%n facilities in %1</source>
        <translation>
            <numerusform>%n infraestrutura em %1</numerusform>
            <numerusform>%n infraestruturas em %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 have the most facilities: %2 each</source>
        <translation>%1 têm mais infraestruturas: %2 cada</translation>
    </message>
    <message>
        <source>%1 regions have the most facilities: %2 each</source>
        <translation>%1 regiões têm mais infraestruturas: %2 cada</translation>
    </message>
    <message numerus="yes">
        <source>%n operational</source>
        <translation>
            <numerusform>%n ativa</numerusform>
            <numerusform>%n ativas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coming</source>
        <translation>
            <numerusform>%n por abrir</numerusform>
            <numerusform>%n por abrir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out of service</source>
        <translation>
            <numerusform>%n fora de serviço</numerusform>
            <numerusform>%n fora de serviço</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trama::ui::PlanCard</name>
    <message numerus="yes">
        <source>%1 of %n actions have started</source>
        <translation>
            <numerusform>%1 de %n ação já começou</numerusform>
            <numerusform>%1 de %n ações já começaram</numerusform>
        </translation>
    </message>
    <message>
        <source>Against what the project promised</source>
        <translation>Face ao que o projeto prometeu</translation>
    </message>
    <message>
        <source>No action is planned yet</source>
        <translation>Ainda não há ações planeadas</translation>
    </message>
</context>
<context>
    <name>trama::ui::QualityList</name>
    <message>
        <source>Every facility states what the analyses need.</source>
        <translation>Todas as infraestruturas indicam o que as análises usam.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message numerus="yes">
        <source>%n facilities have no location</source>
        <translation>
            <numerusform>%n infraestrutura sem localização</numerusform>
            <numerusform>%n infraestruturas sem localização</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not checked for 24 months</source>
        <translation>
            <numerusform>%n sem verificação há 24 meses</numerusform>
            <numerusform>%n sem verificação há 24 meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no use figures</source>
        <translation>
            <numerusform>%n sem dados de uso</numerusform>
            <numerusform>%n sem dados de uso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no service</source>
        <translation>
            <numerusform>%n sem serviços</numerusform>
            <numerusform>%n sem serviços</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no source</source>
        <translation>
            <numerusform>%n sem fonte</numerusform>
            <numerusform>%n sem fonte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are in no region of the set</source>
        <translation>
            <numerusform>%n fora das regiões do conjunto</numerusform>
            <numerusform>%n fora das regiões do conjunto</numerusform>
        </translation>
    </message>
</context>
</TS>
