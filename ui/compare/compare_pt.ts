<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT" sourcelanguage="en">
<context>
    <name>trama::ui::ComparePage</name>
    <message>
        <source>The region was not taken.</source>
        <translation>A região não foi acrescentada.</translation>
    </message>
    <message>
        <source>By Difference</source>
        <translation>Por diferença</translation>
    </message>
    <message>
        <source>Rows that differ most stand first</source>
        <translation>As linhas que mais diferem vêm primeiro</translation>
    </message>
    <message>
        <source>A comparison needs a project with two regions or more.</source>
        <translation>Uma comparação precisa de um projeto com duas ou mais regiões.</translation>
    </message>
    <message>
        <source>Import a List…</source>
        <translation>Importar uma lista…</translation>
    </message>
    <message>
        <source>The regions are of different versions of NUTS: their outlines, and what lies in them, may not be the same.</source>
        <translation>As regiões são de versões diferentes da NUTS: os seus limites, e o que está dentro deles, podem não ser os mesmos.</translation>
    </message>
    <message numerus="yes">
        <source>%n regions, same scale</source>
        <translation>
            <numerusform>%n região, mesma escala</numerusform>
            <numerusform>%n regiões, mesma escala</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facilities compared</source>
        <translation>
            <numerusform>%n infraestrutura comparada</numerusform>
            <numerusform>%n infraestruturas comparadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complementarities</source>
        <translation>
            <numerusform>%n complementaridade</numerusform>
            <numerusform>%n complementaridades</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
</context>
<context>
    <name>trama::ui::CompareWords</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n regions side by side</source>
        <translation>
            <numerusform>%n região</numerusform>
            <numerusform>%n regiões lado a lado</numerusform>
        </translation>
    </message>
    <message>
        <source>The regions cover about as much of their needs alone: %1 to %2</source>
        <translation>As regiões cobrem sozinhas quase o mesmo das suas necessidades: de %1 a %2</translation>
    </message>
    <message>
        <source>%1 covers %2 of its needs alone, %3 only %4</source>
        <translation>%1 cobre sozinha %2 das suas necessidades, %3 só %4</translation>
    </message>
    <message>
        <source>%1 and %2 %3</source>
        <translation>%1 e %2 %3</translation>
    </message>
    <message>
        <source>project records; Jaccard of priority sectors: %1</source>
        <translation>registos do projeto; Jaccard dos setores das prioridades: %1</translation>
    </message>
    <message>
        <source>Each row has one scale, starting at zero. Open to %1. %2</source>
        <translation>Cada linha tem uma só escala, a partir de zero. Abertos a %1. %2</translation>
    </message>
    <message>
        <source>Needs covered alone, by stage</source>
        <translation>Necessidades cobertas sozinha, por fase</translation>
    </message>
    <message>
        <source>Sectors of the priorities, weight in the strategy</source>
        <translation>Setores das prioridades, peso na estratégia</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n needs are gaps</source>
        <translation>
            <numerusform>%1 de %n necessidade é lacuna</numerusform>
            <numerusform>%1 de %n necessidades são lacunas</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs by stage and readiness level, the same rows and columns in each region. A number stands for several needs.</source>
        <translation>Necessidades por fase e nível de maturidade, as mesmas linhas e colunas em cada região. Um número representa várias necessidades.</translation>
    </message>
    <message numerus="yes">
        <source>%n needs cannot be judged before the facilities are mapped</source>
        <translation>
            <numerusform>%n necessidade não pode ser avaliada antes de as infraestruturas estarem mapeadas</numerusform>
            <numerusform>%n necessidades não podem ser avaliadas antes de as infraestruturas estarem mapeadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trama::ui::ComplementCard</name>
    <message>
        <source>Show on map</source>
        <translation>Mostrar no mapa</translation>
    </message>
    <message>
        <source>Show rows</source>
        <translation>Mostrar linhas</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Porquê?</translation>
    </message>
    <message>
        <source>Make Action</source>
        <translation>Criar ação</translation>
    </message>
</context>
<context>
    <name>trama::ui::ComplementList</name>
    <message>
        <source>Complementarities</source>
        <translation>Complementaridades</translation>
    </message>
    <message>
        <source>None of the regions can lend what another lacks.</source>
        <translation>Nenhuma das regiões pode emprestar o que falta a outra.</translation>
    </message>
    <message>
        <source>%1 of %2, largest gain first</source>
        <translation>%1 de %2, maior ganho primeiro</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Mostrar as %1</translation>
    </message>
    <message>
        <source>Borrow +%1</source>
        <translation>Empréstimo +%1</translation>
    </message>
    <message>
        <source>How sure is this?</source>
        <translation>Que certeza há nisto?</translation>
    </message>
    <message numerus="yes">
        <source>%n facilities compared,</source>
        <translation>
            <numerusform>%n infraestrutura comparada,</numerusform>
            <numerusform>%n infraestruturas comparadas,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them not checked for 24 months.</source>
        <translation>
            <numerusform>%n delas sem verificação há 24 meses.</numerusform>
            <numerusform>%n delas sem verificação há 24 meses.</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs come from %1.</source>
        <translation>As necessidades vêm de: %1.</translation>
    </message>
</context>
<context>
    <name>trama::ui::RegionPicker</name>
    <message>
        <source>Add a region</source>
        <translation>Acrescentar uma região</translation>
    </message>
    <message>
        <source>Type a name or a code and press Enter; up to %1 regions</source>
        <translation>Escreva um nome ou código e prima Enter; até %1 regiões</translation>
    </message>
    <message>
        <source>No region of the set is called “%1”.</source>
        <translation>Nenhuma região do conjunto se chama “%1”.</translation>
    </message>
    <message>
        <source>Up to %1 regions stand side by side; remove one first.</source>
        <translation>Cabem até %1 regiões lado a lado; retire uma primeiro.</translation>
    </message>
    <message>
        <source>A comparison needs two regions; add another first.</source>
        <translation>Uma comparação precisa de duas regiões; acrescente outra primeiro.</translation>
    </message>
</context>
</TS>
