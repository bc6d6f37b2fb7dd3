<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT" sourcelanguage="en">
<context>
    <name>trama::ui::BulkBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selecionada</numerusform>
            <numerusform>%n selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Set field</source>
        <translation>Definir campo</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>trama::ui::CodesField</name>
    <message>
        <source>Add…</source>
        <translation>Adicionar…</translation>
    </message>
</context>
<context>
    <name>trama::ui::DateField</name>
    <message>
        <source>year-month-day</source>
        <translation>ano-mês-dia</translation>
    </message>
</context>
<context>
    <name>trama::ui::FilterButton</name>
    <message>
        <source>Any</source>
        <translation>Qualquer</translation>
    </message>
    <message>
        <source>any</source>
        <translation>qualquer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtro: %1</translation>
    </message>
</context>
<context>
    <name>trama::ui::PasteWords</name>
    <message>
        <source>Row %1, %2, “%3”: %4</source>
        <translation>Linha %1, %2, «%3»: %4</translation>
    </message>
    <message numerus="yes">
        <source>%n more cells were left as they were for such reasons.</source>
        <translation>
            <numerusform>Mais %n célula ficou como estava por razões destas.</numerusform>
            <numerusform>Mais %n células ficaram como estavam por razões destas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells fell beyond the table or on columns that are worked out.</source>
        <translation>
            <numerusform>%n célula caiu fora da tabela ou em colunas que são calculadas.</numerusform>
            <numerusform>%n células caíram fora da tabela ou em colunas que são calculadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells changed</source>
        <translation>
            <numerusform>%n célula alterada</numerusform>
            <numerusform>%n células alteradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them hold what cannot be read: they are marked, and count as not stated until they are corrected.</source>
        <translation>
            <numerusform>%n delas contém o que não se consegue ler: está assinalada e conta como não indicada até ser corrigida.</numerusform>
            <numerusform>%n delas contêm o que não se consegue ler: estão assinaladas e contam como não indicadas até serem corrigidas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trama::ui::RecordForm</name>
    <message>
        <source>A place needs both latitude and longitude.</source>
        <translation>Um local precisa de latitude e de longitude.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acesso</translation>
    </message>
    <message>
        <source>Use and means</source>
        <translation>Utilização e meios</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>De onde vem</translation>
    </message>
</context>
<context>
    <name>trama::ui::RecordTable</name>
    <message>
        <source>No groups</source>
        <translation>Sem grupos</translation>
    </message>
</context>
<context>
    <name>trama::ui::ReferenceField</name>
    <message>
        <source>Add “%1” as new</source>
        <translation>Adicionar «%1»</translation>
    </message>
    <message>
        <source>Nothing of that name is in the project, so it was not taken.</source>
        <translation>Não há nada com esse nome no projeto, pelo que não foi aceite.</translation>
    </message>
</context>
<context>
    <name>trama::ui::RegisterTable</name>
    <message>
        <source>contains…</source>
        <translation>contém…</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtro: %1</translation>
    </message>
    <message>
        <source>any</source>
        <translation>qualquer</translation>
    </message>
</context>
<context>
    <name>trama::ui::RegisterView</name>
    <message numerus="yes">
        <source>%n rows, none filtered out</source>
        <translation>
            <numerusform>%n linha, nenhuma filtrada</numerusform>
            <numerusform>%n linhas, nenhuma filtrada</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows, %3 filtered out</source>
        <translation>%1 de %2 linhas, %3 filtradas</translation>
    </message>
    <message numerus="yes">
        <source>%n rows changed</source>
        <translation>
            <numerusform>%n linha alterada</numerusform>
            <numerusform>%n linhas alteradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to point to yet.</source>
        <translation>Ainda não há nada para que apontar.</translation>
    </message>
    <message>
        <source>A row here needs one of: %1. Add that first.</source>
        <translation>Uma linha daqui precisa de: %1. Adicione isso primeiro.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source> (copy)</source>
        <translation> (cópia)</translation>
    </message>
    <message numerus="yes">
        <source>%n rows copied</source>
        <translation>
            <numerusform>%n linha copiada</numerusform>
            <numerusform>%n linhas copiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows deleted</source>
        <translation>
            <numerusform>%n linha eliminada</numerusform>
            <numerusform>%n linhas eliminadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Limpar filtro</translation>
    </message>
    <message>
        <source>Nothing is here yet. Type the first row, or import a list.</source>
        <translation>Ainda não há nada aqui. Escreva a primeira linha, ou importe uma lista.</translation>
    </message>
    <message>
        <source>Add a Row</source>
        <translation>Adicionar uma linha</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importar uma lista…</translation>
    </message>
</context>
<context>
    <name>trama::ui::RegistersPage</name>
    <message>
        <source>Registers</source>
        <translation>Registos</translation>
    </message>
    <message numerus="yes">
        <source>%n rows shown</source>
        <translation>
            <numerusform>%n linha à vista</numerusform>
            <numerusform>%n linhas à vista</numerusform>
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
        <translation>Ordenadas por: %1</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Agrupar</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Add &amp;Row</source>
        <translation>Adicionar &amp;linha</translation>
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
        <source>&amp;Duplicate Rows</source>
        <translation>&amp;Duplicar linhas</translation>
    </message>
    <message>
        <source>De&amp;lete Rows</source>
        <translation>E&amp;liminar linhas</translation>
    </message>
</context>
<context>
    <name>trama::ui::RowPanel</name>
    <message>
        <source>Record before</source>
        <translation>Registo anterior</translation>
    </message>
    <message>
        <source>Record after</source>
        <translation>Registo seguinte</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Close the record</source>
        <translation>Fechar o registo</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registo</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Parts of the record</source>
        <translation>Partes do registo</translation>
    </message>
</context>
</TS>
