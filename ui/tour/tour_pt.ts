<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT" sourcelanguage="en">
<context>
    <name>TourStops</name>
    <message>
        <source>End of the tour</source>
        <translation>Fim da visita</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Import Your List…</source>
        <translation>Importar a sua lista…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seguinte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>The project at one look</source>
        <translation>O projeto num só olhar</translation>
    </message>
    <message>
        <source>The tiles count facilities, organisations and services, and say how much is complete and checked. Every number opens the rows behind it.</source>
        <translation>Os quadros contam infraestruturas, organizações e serviços, e dizem quanto está completo e verificado. Cada número abre as linhas que lhe deram origem.</translation>
    </message>
    <message>
        <source>One filter for all pages</source>
        <translation>Um filtro para todas as páginas</translation>
    </message>
    <message>
        <source>What you choose under “Filter” stands here as a chip. It holds on all pages until you close it.</source>
        <translation>O que escolher em «Filtro» aparece aqui numa etiqueta. Vale em todas as páginas até a fechar.</translation>
    </message>
    <message>
        <source>Only %1 is shown now, and this chip says so. It holds on all pages until you close it.</source>
        <translation>Agora só se mostra %1, e esta etiqueta indica-o. Vale em todas as páginas até a fechar.</translation>
    </message>
    <message>
        <source>One selection everywhere</source>
        <translation>Uma só seleção em todo o lado</translation>
    </message>
    <message>
        <source>What you select on the map is selected in the table too, and the other way round.</source>
        <translation>O que selecionar no mapa fica também selecionado na tabela, e vice-versa.</translation>
    </message>
    <message>
        <source>%1 is selected: a ring on the map, a marked row in the table. Select another in either, and both follow.</source>
        <translation>%1 está selecionada: tem um anel no mapa e a linha marcada na tabela. Selecione outra num dos dois, e o outro acompanha.</translation>
    </message>
    <message>
        <source>Regions side by side</source>
        <translation>Regiões lado a lado</translation>
    </message>
    <message>
        <source>All on the same scales, with a list of who can lend what to whom. Type a name here to add a region.</source>
        <translation>Todas nas mesmas escalas, com a lista de quem pode emprestar o quê a quem. Escreva aqui um nome para acrescentar uma região.</translation>
    </message>
    <message>
        <source>What is missing, and why</source>
        <translation>O que falta, e porquê</translation>
    </message>
    <message>
        <source>Each cell sets what is needed against what there is. The panel says why this one is a gap and what to do, and makes an action of it.</source>
        <translation>Cada célula confronta o que é preciso com o que existe. O painel diz porque é que esta é uma lacuna e o que fazer, e faz dela uma ação.</translation>
    </message>
    <message>
        <source>From the gap to a plan</source>
        <translation>Da lacuna ao plano</translation>
    </message>
    <message>
        <source>Actions stand here in order, each with its need and its figures. The document that comes of them is exported as ODT or PDF.</source>
        <translation>As ações estão aqui por ordem, cada uma com a sua necessidade e as suas figuras. O documento que delas resulta exporta-se em ODT ou PDF.</translation>
    </message>
    <message>
        <source>Now import your list</source>
        <translation>Agora importe a sua lista</translation>
    </message>
    <message>
        <source>Any table of facilities will do: Excel, CSV, GeoJSON or KML. Trama makes a new project for it and leaves the sample as it is.</source>
        <translation>Serve qualquer tabela de infraestruturas: Excel, CSV, GeoJSON ou KML. O Trama cria um novo projeto para ela e deixa o exemplo como está.</translation>
    </message>
    <message>
        <source>Any table of facilities will do: Excel, CSV, GeoJSON or KML. It comes in as one step, which you can undo.</source>
        <translation>Serve qualquer tabela de infraestruturas: Excel, CSV, GeoJSON ou KML. Entra num único passo, que pode anular.</translation>
    </message>
</context>
</TS>
