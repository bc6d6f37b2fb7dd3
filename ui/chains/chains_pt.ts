<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT" sourcelanguage="en">
<context>
    <name>trama::ui::ChainChoice</name>
    <message>
        <source>Value chain</source>
        <translation>Cadeia de valor</translation>
    </message>
</context>
<context>
    <name>trama::ui::ChainsPage</name>
    <message>
        <source>Chains</source>
        <translation>Cadeias</translation>
    </message>
    <message>
        <source>A priority of %1</source>
        <translation>Prioridade de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n facilities in the chain</source>
        <translation>
            <numerusform>%n infraestrutura na cadeia</numerusform>
            <numerusform>%n infraestruturas na cadeia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>%n ligação</numerusform>
            <numerusform>%n ligações</numerusform>
        </translation>
    </message>
    <message>
        <source>As Table</source>
        <translation>Como tabela</translation>
    </message>
    <message>
        <source>Export View…</source>
        <translation>Exportar vista…</translation>
    </message>
    <message>
        <source>No links yet: a chain needs stages. Give a priority a value chain, and link facilities in their records or here.</source>
        <translation>Ainda sem ligações: uma cadeia precisa de etapas. Dê uma cadeia de valor a uma prioridade e ligue as infraestruturas nas suas fichas ou aqui.</translation>
    </message>
    <message>
        <source>Needs of %1, %2.</source>
        <translation>Necessidades de %1, %2.</translation>
    </message>
</context>
<context>
    <name>trama::ui::LinksCard</name>
    <message>
        <source>Links</source>
        <translation>Ligações</translation>
    </message>
    <message>
        <source>No links yet: drag from one facility to another, or choose both above.</source>
        <translation>Ainda sem ligações: arraste de uma infraestrutura para outra, ou escolha ambas acima.</translation>
    </message>
    <message>
        <source>Kind of the chosen link</source>
        <translation>Tipo da ligação escolhida</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete the chosen link</source>
        <translation>Eliminar a ligação escolhida</translation>
    </message>
    <message>
        <source>Open Record</source>
        <translation>Abrir ficha</translation>
    </message>
    <message numerus="yes">
        <source>%n links along the chain</source>
        <translation>
            <numerusform>%n ligação ao longo da cadeia</numerusform>
            <numerusform>%n ligações ao longo da cadeia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>%n ligação</numerusform>
            <numerusform>%n ligações</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trama::ui::NewLinkCard</name>
    <message>
        <source>Add a Link</source>
        <translation>Adicionar uma ligação</translation>
    </message>
    <message>
        <source>Or drag from one facility to another in the picture.</source>
        <translation>Ou arraste de uma infraestrutura para outra na imagem.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Kind of link</source>
        <translation>Tipo de ligação</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Add Link</source>
        <translation>Adicionar ligação</translation>
    </message>
    <message>
        <source>The project is read-only</source>
        <translation>O projeto é só de leitura</translation>
    </message>
    <message>
        <source>Choose two different facilities</source>
        <translation>Escolha duas infraestruturas diferentes</translation>
    </message>
</context>
</TS>
