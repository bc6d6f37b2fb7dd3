<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT" sourcelanguage="en">
<context>
    <name>Filter</name>
    <message>
        <source>outside the regions</source>
        <translation>fora das regiões</translation>
    </message>
    <message>
        <source>location</source>
        <translation>localização</translation>
    </message>
    <message>
        <source>service</source>
        <translation>serviço</translation>
    </message>
    <message>
        <source>use figures</source>
        <translation>dados de utilização</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fonte</translation>
    </message>
    <message>
        <source>check within the time set</source>
        <translation>verificação dentro do prazo</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Região</translation>
    </message>
    <message>
        <source>Open to SMEs</source>
        <translation>Aberta a PME</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Sem</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Setor</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n escolhida</numerusform>
            <numerusform>%n escolhidas</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>a partir de %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Visto por</translation>
    </message>
    <message>
        <source>TRL</source>
        <translation>TRL</translation>
    </message>
    <message>
        <source>Checked since</source>
        <translation>Verificado desde</translation>
    </message>
    <message>
        <source>main type</source>
        <translation>tipo principal</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>region</source>
        <translation>região</translation>
    </message>
    <message>
        <source>sector</source>
        <translation>setor</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>etapa</translation>
    </message>
    <message>
        <source>word on access for SMEs</source>
        <translation>indicação de acesso para PME</translation>
    </message>
</context>
<context>
    <name>trama::ui::FacetPanel</name>
    <message numerus="yes">
        <source>%1: %2, %n facilities</source>
        <translation>
            <numerusform>%1: %2, %n infraestrutura</numerusform>
            <numerusform>%1: %2, %n infraestruturas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shown, %2 filtered out</source>
        <translation>%1 à vista, %2 filtradas</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Close the filter panel</source>
        <translation>Fechar o painel de filtros</translation>
    </message>
    <message>
        <source>Name contains…</source>
        <translation>Nome contém…</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtrar pelo nome</translation>
    </message>
    <message>
        <source>Values to filter by</source>
        <translation>Valores por que filtrar</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Limpar tudo</translation>
    </message>
</context>
<context>
    <name>trama::ui::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Limpar tudo</translation>
    </message>
    <message>
        <source>%1 of %2 facilities, none filtered out</source>
        <translation>%1 de %2 infraestruturas, nenhuma excluída pelo filtro</translation>
    </message>
    <message>
        <source>%1 of %2 facilities, %3 filtered out</source>
        <translation>%1 de %2 infraestruturas, %3 excluídas pelo filtro</translation>
    </message>
    <message>
        <source>The filter does not count on this page (%1 filtered out elsewhere)</source>
        <translation>O filtro não conta nesta página (%1 de fora nas outras)</translation>
    </message>
</context>
</TS>
