<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT" sourcelanguage="en">
<context>
    <name>trama::ui::FacilitiesPage</name>
    <message numerus="yes">
        <source>%n facilities changed</source>
        <translation>
            <numerusform>%n infraestrutura alterada</numerusform>
            <numerusform>%n infraestruturas alteradas</numerusform>
        </translation>
    </message>
    <message>
        <source>New facility</source>
        <translation>Nova infraestrutura</translation>
    </message>
    <message>
        <source> (copy)</source>
        <translation> (cópia)</translation>
    </message>
    <message numerus="yes">
        <source>%n facilities copied</source>
        <translation>
            <numerusform>%n infraestrutura copiada</numerusform>
            <numerusform>%n infraestruturas copiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facilities deleted</source>
        <translation>
            <numerusform>%n infraestrutura eliminada</numerusform>
            <numerusform>%n infraestruturas eliminadas</numerusform>
        </translation>
    </message>
    <message>
        <source>pasted rows</source>
        <translation>linhas coladas</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Infraestruturas</translation>
    </message>
    <message>
        <source>and the services they offer</source>
        <translation>e os serviços que oferecem</translation>
    </message>
    <message>
        <source>Drop a list of facilities here, paste rows from a spreadsheet, or type the first facility.</source>
        <translation>Largue aqui uma lista de infraestruturas, cole linhas de uma folha de cálculo ou escreva a primeira infraestrutura.</translation>
    </message>
    <message>
        <source>Import a List…</source>
        <translation>Importar uma lista…</translation>
    </message>
    <message>
        <source>Add a facility</source>
        <translation>Adicionar uma infraestrutura</translation>
    </message>
    <message numerus="yes">
        <source>%n facilities shown</source>
        <translation>
            <numerusform>%n infraestrutura mostrada</numerusform>
            <numerusform>%n infraestruturas mostradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selecionada</numerusform>
            <numerusform>%n selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Sorted by: %1</source>
        <translation>Ordenado por: %1</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Add Facility</source>
        <translation>Adicionar infraestrutura</translation>
    </message>
    <message>
        <source>Add &amp;Facility</source>
        <translation>Adicionar in&amp;fraestrutura</translation>
    </message>
    <message>
        <source>&amp;Duplicate Facilities</source>
        <translation>&amp;Duplicar infraestruturas</translation>
    </message>
    <message>
        <source>De&amp;lete Facilities</source>
        <translation>E&amp;liminar infraestruturas</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Agrupar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy Rows with Colu&amp;mn Names</source>
        <translation>Copiar linhas com no&amp;mes das colunas</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;olar</translation>
    </message>
    <message>
        <source>Paste Rows as a L&amp;ist…</source>
        <translation>Colar linhas como l&amp;ista…</translation>
    </message>
</context>
<context>
    <name>trama::ui::FacilityTable</name>
    <message>
        <source>Outside the regions</source>
        <translation>Fora das regiões</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Infraestruturas</translation>
    </message>
    <message>
        <source>contains…</source>
        <translation>contém…</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtro: %1</translation>
    </message>
    <message>
        <source>from–to</source>
        <translation>de–a</translation>
    </message>
    <message>
        <source>since…</source>
        <translation>desde…</translation>
    </message>
</context>
<context>
    <name>trama::ui::LinkAdder</name>
    <message>
        <source>Choose where the link leads first.</source>
        <translation>Escolha primeiro para onde vai a ligação.</translation>
    </message>
    <message>
        <source>Add a link from here</source>
        <translation>Adicionar uma ligação a partir daqui</translation>
    </message>
    <message>
        <source>Name of the facility</source>
        <translation>Nome da infraestrutura</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Nome da organização</translation>
    </message>
    <message>
        <source>Kind of link</source>
        <translation>Género de ligação</translation>
    </message>
    <message>
        <source>Add link</source>
        <translation>Adicionar ligação</translation>
    </message>
</context>
<context>
    <name>trama::ui::PartCard</name>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
</context>
<context>
    <name>trama::ui::PartList</name>
    <message>
        <source>New equipment</source>
        <translation>Novo equipamento</translation>
    </message>
    <message>
        <source>No services yet: without one, what this facility offers is inferred from its type.</source>
        <translation>Ainda sem serviços: sem eles, o que esta infraestrutura oferece é inferido do seu tipo.</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>Adicionar serviço</translation>
    </message>
    <message>
        <source>No equipment yet.</source>
        <translation>Ainda sem equipamento.</translation>
    </message>
    <message>
        <source>Add equipment</source>
        <translation>Adicionar equipamento</translation>
    </message>
    <message>
        <source>No links yet.</source>
        <translation>Ainda sem ligações.</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>%1 de %2 usados</translation>
    </message>
    <message>
        <source>%1, from here</source>
        <translation>%1, a partir daqui</translation>
    </message>
    <message>
        <source>%1, to here</source>
        <translation>%1, para aqui</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planeada</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>Cannot be read: %1</source>
        <translation>Não se consegue ler: %1</translation>
    </message>
</context>
<context>
    <name>trama::ui::RecordHead</name>
    <message>
        <source>outside the regions</source>
        <translation>fora das regiões</translation>
    </message>
    <message>
        <source>State unknown</source>
        <translation>Estado desconhecido</translation>
    </message>
    <message>
        <source>%1 complete</source>
        <translation>%1 completa</translation>
    </message>
    <message>
        <source>Show on Map</source>
        <translation>Mostrar no mapa</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Record before</source>
        <translation>Ficha anterior</translation>
    </message>
    <message>
        <source>Record after</source>
        <translation>Ficha seguinte</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Close the record</source>
        <translation>Fechar a ficha</translation>
    </message>
</context>
<context>
    <name>trama::ui::RecordPanel</name>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Services %1</source>
        <translation>Serviços %1</translation>
    </message>
    <message>
        <source>Equipment %1</source>
        <translation>Equipamento %1</translation>
    </message>
    <message>
        <source>Links %1</source>
        <translation>Ligações %1</translation>
    </message>
    <message>
        <source>Parts of the record</source>
        <translation>Partes da ficha</translation>
    </message>
    <message>
        <source>History of the record</source>
        <translation>Histórico do registo</translation>
    </message>
</context>
</TS>
