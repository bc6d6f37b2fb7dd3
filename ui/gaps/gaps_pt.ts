<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT" sourcelanguage="en">
<context>
    <name>trama::ui::GapsPage</name>
    <message>
        <source>Gaps</source>
        <translation>Lacunas</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Todas as regiões</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n needs</source>
        <translation>
            <numerusform>%n necessidade</numerusform>
            <numerusform>%n necessidades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 cell selected, %n facilities behind it</source>
        <translation>
            <numerusform>1 célula selecionada, %n infraestrutura por detrás</numerusform>
            <numerusform>1 célula selecionada, %n infraestruturas por detrás</numerusform>
        </translation>
    </message>
    <message>
        <source>Open to: %1</source>
        <translation>Abertas a: %1</translation>
    </message>
    <message>
        <source>These needs come from %1. Needs that you import for a region take their place there.</source>
        <translation>Estas necessidades vêm de: %1. As necessidades que importar para uma região substituem-nas aí.</translation>
    </message>
    <message>
        <source>A need says how many facilities a region wants for a service at a stage of a chain.
Coverage counts those that are open to the chosen users; what is missing gets a class, a reason and advice.
Weight, demand and loss say where to act first.</source>
        <translation>Uma necessidade diz quantas infraestruturas uma região quer para um serviço numa etapa de uma cadeia.
A cobertura conta as que estão abertas aos utilizadores escolhidos; o que falta recebe uma classe, uma razão e um conselho.
O peso, a procura e a perda dizem onde agir primeiro.</translation>
    </message>
    <message>
        <source>Import Needs…</source>
        <translation>Importar necessidades…</translation>
    </message>
    <message>
        <source>The needs are being judged…</source>
        <translation>As necessidades estão a ser avaliadas…</translation>
    </message>
    <message>
        <source>No needs here. Without a register of needs they come from %1; import a list of needs to state your own, and edit them at any time.

%2</source>
        <translation>Não há necessidades aqui. Sem um registo de necessidades, elas vêm de: %1; importe uma lista de necessidades para indicar as suas e edite-as quando quiser.

%2</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>TRL bands</source>
        <translation>Faixas de TRL</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Setores</translation>
    </message>
    <message>
        <source>Being judged anew…</source>
        <translation>Em nova avaliação…</translation>
    </message>
    <message>
        <source>Whose access is judged</source>
        <translation>De quem se avalia o acesso</translation>
    </message>
    <message>
        <source>Read the method</source>
        <translation>Ler o método</translation>
    </message>
    <message>
        <source>Make &amp;Action of the Cell</source>
        <translation>Criar &amp;ação da célula</translation>
    </message>
    <message>
        <source>&amp;Method of the Gaps</source>
        <translation>&amp;Método das lacunas</translation>
    </message>
</context>
<context>
    <name>trama::ui::LenderList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Facilities that admit these users and have room, of those missing</source>
        <translation>Infraestruturas que admitem estes utilizadores e têm capacidade livre, das que faltam</translation>
    </message>
    <message>
        <source>Share of what is missing that could be borrowed</source>
        <translation>Parte do que falta que se poderia obter recorrendo a outra região</translation>
    </message>
    <message>
        <source>without travel</source>
        <translation>sem deslocação</translation>
    </message>
    <message>
        <source>distance unknown</source>
        <translation>distância desconhecida</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>trama::ui::MethodDialog</name>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
</context>
<context>
    <name>trama::ui::RankingCard</name>
    <message>
        <source>Nothing to act on: no gap here</source>
        <translation>Nada a fazer: aqui não há lacunas</translation>
    </message>
    <message>
        <source>Where to act first</source>
        <translation>Onde agir primeiro</translation>
    </message>
    <message>
        <source>G left = weight × demand × loss × (1 − best borrow)</source>
        <translation>G restante = peso × procura × perda × (1 − melhor recurso)</translation>
    </message>
    <message numerus="yes">
        <source>Show the first %n</source>
        <translation>
            <numerusform>Mostrar a primeira</numerusform>
            <numerusform>Mostrar as primeiras %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n gaps</source>
        <translation>
            <numerusform>Mostrar a lacuna</numerusform>
            <numerusform>Mostrar as %n lacunas</numerusform>
        </translation>
    </message>
    <message>
        <source>Gaps by rank</source>
        <translation>Lacunas por ordem</translation>
    </message>
    <message>
        <source>Nothing can be ranked before the facilities are mapped</source>
        <translation>Nada se pode ordenar antes de as infraestruturas estarem mapeadas</translation>
    </message>
</context>
<context>
    <name>trama::ui::ReasonPanel</name>
    <message numerus="yes">
        <source>%n needs in this cell</source>
        <translation>
            <numerusform>%n necessidade nesta célula</numerusform>
            <numerusform>%n necessidades nesta célula</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 needed</source>
        <translation>%1: %2 de %3 necessárias</translation>
    </message>
    <message>
        <source>Borrow from %1</source>
        <translation>Recorrer a %1</translation>
    </message>
    <message>
        <source>No other region of the set has a facility for this that admits these users and has room.</source>
        <translation>Nenhuma outra região do conjunto tem para isto uma infraestrutura que admita estes utilizadores e tenha capacidade livre.</translation>
    </message>
    <message>
        <source>Borrow: open facilities there, each worth half for every %1 minutes away, of those missing here. Borrowing is advised from %2.</source>
        <translation>Recurso: as infraestruturas abertas lá, valendo cada uma metade por cada %1 minutos de distância, das que faltam aqui. Aconselha-se recorrer a outra região a partir de %2.</translation>
    </message>
    <message>
        <source>None in %1. These are the facilities of %2 that could lend.</source>
        <translation>Nenhuma em %1. Estas são as infraestruturas de %2 que poderiam ceder.</translation>
    </message>
    <message>
        <source>No record in %1 and none that could lend.</source>
        <translation>Nenhum registo em %1 e nenhuma que pudesse ceder.</translation>
    </message>
    <message>
        <source>No cell chosen</source>
        <translation>Nenhuma célula escolhida</translation>
    </message>
    <message>
        <source>Choose a cell to read why it is a gap, who could lend, and what to do.

A need says which facilities a region wants for a service at a stage of a chain. Coverage counts those that are open to the chosen users.

The first condition that holds gives the class; weight, demand and loss give the rank.</source>
        <translation>Escolha uma célula para ler por que é uma lacuna, quem poderia ceder e o que fazer.

Uma necessidade diz que infraestruturas uma região quer para um serviço numa etapa de uma cadeia. A cobertura conta as que estão abertas aos utilizadores escolhidos.

A primeira condição que se verifica dá a classe; o peso, a procura e a perda dão a ordem.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Who could lend</source>
        <translation>Quem poderia ceder</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Records behind it</source>
        <translation>Registos em causa</translation>
    </message>
    <message>
        <source>Show rows</source>
        <translation>Ver linhas</translation>
    </message>
    <message>
        <source>Show on map</source>
        <translation>Ver no mapa</translation>
    </message>
    <message>
        <source>Make Action</source>
        <translation>Criar ação</translation>
    </message>
</context>
<context>
    <name>trama::ui::RecordList</name>
    <message>
        <source>not open</source>
        <translation>não aberta</translation>
    </message>
    <message>
        <source>access unknown</source>
        <translation>acesso desconhecido</translation>
    </message>
    <message>
        <source>coming</source>
        <translation>prevista</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>inferida</translation>
    </message>
</context>
<context>
    <name>trama::ui::ScopeChoice</name>
    <message>
        <source>All priorities</source>
        <translation>Todas as prioridades</translation>
    </message>
    <message>
        <source>Priority or sector</source>
        <translation>Prioridade ou setor</translation>
    </message>
    <message>
        <source>Sector: %1</source>
        <translation>Setor: %1</translation>
    </message>
</context>
<context>
    <name>trama::ui::WordBar</name>
    <message>
        <source>not decided</source>
        <translation>por decidir</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Analyst’s word</source>
        <translation>Palavra do analista</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeitar</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Desnecessária</translation>
    </message>
</context>
</TS>
