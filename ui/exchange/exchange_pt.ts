<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT" sourcelanguage="en">
<context>
    <name>ExportRun</name>
    <message numerus="yes">
        <source>%n rows were withheld from this audience.</source>
        <translation>
            <numerusform>%n linha ficou retida para este público.</numerusform>
            <numerusform>%n linhas ficaram retidas para este público.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <translation>Está em %1.</translation>
    </message>
    <message>
        <source>Export stopped.</source>
        <translation>Exportação interrompida.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nada foi escrito.</translation>
    </message>
    <message>
        <source>Template written.</source>
        <translation>Modelo escrito.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows exported.</source>
        <translation>
            <numerusform>%n linha exportada.</numerusform>
            <numerusform>%n linhas exportadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Something else is being done.</source>
        <translation>Há outro trabalho em curso.</translation>
    </message>
    <message>
        <source>Export again when it is finished.</source>
        <translation>Exporte outra vez quando terminar.</translation>
    </message>
    <message>
        <source>Exporting data</source>
        <translation>A exportar dados</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Livro do Excel (XLSX)</translation>
    </message>
    <message>
        <source>Text table (CSV)</source>
        <translation>Tabela de texto (CSV)</translation>
    </message>
    <message>
        <source>Points for maps (GeoJSON)</source>
        <translation>Pontos para mapas (GeoJSON)</translation>
    </message>
    <message>
        <source>Layers for GIS (GeoPackage)</source>
        <translation>Camadas para SIG (GeoPackage)</translation>
    </message>
    <message>
        <source>Network (GraphML)</source>
        <translation>Rede (GraphML)</translation>
    </message>
    <message>
        <source>Catalogue of web pages</source>
        <translation>Catálogo de páginas web</translation>
    </message>
    <message>
        <source>Empty template to be filled in (XLSX)</source>
        <translation>Modelo vazio para preencher (XLSX)</translation>
    </message>
    <message>
        <source>A sheet for each kind of row. Texts up to 32,767 characters, up to 1,048,576 rows a sheet. An import reads it back.</source>
        <translation>Uma folha por cada tipo de linha. Textos até 32 767 caracteres, até 1 048 576 linhas por folha. Uma importação lê-o de volta.</translation>
    </message>
    <message>
        <source>One kind of row. An import reads it back, texts that could not be read included.</source>
        <translation>Um só tipo de linha. Uma importação lê-a de volta, incluindo os textos que não se conseguiram ler.</translation>
    </message>
    <message>
        <source>One kind of row, with its place. Texts that could not be read as a number or a date stay behind.</source>
        <translation>Um só tipo de linha, com o seu lugar. Os textos que não se leem como número ou data ficam para trás.</translation>
    </message>
    <message>
        <source>Every kind of row, outlines of regions and our symbols in QGIS. Texts that could not be read, the history and the settings stay behind.</source>
        <translation>Todos os tipos de linha, os contornos das regiões e os nossos símbolos no QGIS. Os textos que não se conseguiram ler, o histórico e as definições ficam para trás.</translation>
    </message>
    <message>
        <source>Facilities, organisations and networks as nodes; links and memberships as edges. Nothing else of the project.</source>
        <translation>Infraestruturas, organizações e redes como nós; ligações e adesões como arestas. Nada mais do projeto.</translation>
    </message>
    <message>
        <source>An index by region with a map and a page for each facility, in a folder of its own. Nothing in it runs or is loaded from elsewhere.</source>
        <translation>Um índice por região com um mapa e uma página por infraestrutura, numa pasta própria. Nada nela é executado ou carregado de fora.</translation>
    </message>
    <message>
        <source>Nothing of the project: sheets with their columns, lists of words and an example, which imports leave out.</source>
        <translation>Nada do projeto: folhas com as suas colunas, listas de palavras e um exemplo, que a importação deixa de fora.</translation>
    </message>
    <message>
        <source>The public: public rows</source>
        <translation>O público: linhas públicas</translation>
    </message>
    <message>
        <source>Partners: all but confidential rows</source>
        <translation>Parceiros: todas as linhas menos as confidenciais</translation>
    </message>
    <message>
        <source>Ourselves: every row, persons only where they are asked for</source>
        <translation>Nós próprios: todas as linhas, pessoas só quando pedidas</translation>
    </message>
</context>
<context>
    <name>trama::ui::CellFix</name>
    <message>
        <source>What the cell should say</source>
        <translation>O que a célula devia dizer</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazio</translation>
    </message>
    <message>
        <source>Put Right</source>
        <translation>Corrigir</translation>
    </message>
</context>
<context>
    <name>trama::ui::CheckStep</name>
    <message>
        <source>nothing to look at</source>
        <translation>nada a rever</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n erro</numerusform>
            <numerusform>%n erros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n a rever</numerusform>
            <numerusform>%n a rever</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the values</source>
        <translation>Verificar os valores</translation>
    </message>
    <message>
        <source>%1 of %2 rows are ready. What stays marked is taken and flagged; rows with errors are left out.</source>
        <translation>%1 de %2 linhas estão prontas. O que ficar assinalado é aceite e marcado; as linhas com erros ficam de fora.</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Todas %1</translation>
    </message>
    <message>
        <source>Errors %1</source>
        <translation>Erros %1</translation>
    </message>
    <message>
        <source>To look at %1</source>
        <translation>A rever %1</translation>
    </message>
    <message>
        <source>Notes %1</source>
        <translation>Notas %1</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Primeiras linhas</translation>
    </message>
    <message>
        <source>Nothing of this kind was found.</source>
        <translation>Não se encontrou nada deste género.</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Primeiras linhas do ficheiro</translation>
    </message>
    <message numerus="yes">
        <source>Put the mixed-up letters of %n cells right</source>
        <translation>
            <numerusform>Corrigir as letras trocadas de %n célula</numerusform>
            <numerusform>Corrigir as letras trocadas de %n células</numerusform>
        </translation>
    </message>
    <message>
        <source>All problems</source>
        <translation>Todos os problemas</translation>
    </message>
    <message>
        <source>Kinds of problems</source>
        <translation>Tipos de problemas</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todos</translation>
    </message>
</context>
<context>
    <name>trama::ui::ColumnsStep</name>
    <message>
        <source>left out</source>
        <translation>deixada de fora</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazio</translation>
    </message>
    <message>
        <source>Field for the column %1</source>
        <translation>Campo da coluna %1</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Coluna do ficheiro</translation>
    </message>
    <message>
        <source>Some of its values</source>
        <translation>Alguns dos seus valores</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Tomada por</translation>
    </message>
    <message>
        <source>What the columns are</source>
        <translation>O que são as colunas</translation>
    </message>
    <message>
        <source>%1 of %2 columns are taken; the others are left out.</source>
        <translation>%1 de %2 colunas são aceites; as outras ficam de fora.</translation>
    </message>
    <message>
        <source>by its name</source>
        <translation>pelo nome</translation>
    </message>
    <message>
        <source>by its values</source>
        <translation>pelos valores</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>escolhido</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>vírgula decimal</translation>
    </message>
    <message>
        <source>decimal point</source>
        <translation>ponto decimal</translation>
    </message>
    <message>
        <source>Decimal sign of the column %1</source>
        <translation>Sinal decimal da coluna %1</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Reconhecida</translation>
    </message>
    <message>
        <source>Numbers with</source>
        <translation>Números com</translation>
    </message>
</context>
<context>
    <name>trama::ui::DuplicatesStep</name>
    <message>
        <source>%1, row %2</source>
        <translation>%1, linha %2</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation>
            <numerusform>%n par</numerusform>
            <numerusform>%n pares</numerusform>
        </translation>
    </message>
    <message>
        <source>What seems to be there already</source>
        <translation>O que parece já existir</translation>
    </message>
    <message>
        <source>%1 rows are merged, %2 are kept as facilities of their own; what is left undecided is added and can be looked at later.</source>
        <translation>%1 linhas são fundidas, %2 ficam como infraestruturas próprias; o que ficar por decidir é acrescentado e pode ver-se depois.</translation>
    </message>
    <message>
        <source>No row seems to be a facility that is there already.</source>
        <translation>Nenhuma linha parece ser uma infraestrutura que já existe.</translation>
    </message>
    <message>
        <source>All pairs are decided.</source>
        <translation>Todos os pares estão decididos.</translation>
    </message>
    <message>
        <source>Decide Again</source>
        <translation>Decidir de novo</translation>
    </message>
</context>
<context>
    <name>trama::ui::ExportDialog</name>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No row of the project leaves it.</source>
        <translation>Nenhuma linha sai do projeto.</translation>
    </message>
    <message>
        <source>Counting rows</source>
        <translation>A contar as linhas</translation>
    </message>
    <message numerus="yes">
        <source>%n rows leave the project.</source>
        <translation>
            <numerusform>%n linha sai do projeto.</numerusform>
            <numerusform>%n linhas saem do projeto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are withheld from this audience.</source>
        <translation>
            <numerusform>%n fica retida para este público.</numerusform>
            <numerusform>%n ficam retidas para este público.</numerusform>
        </translation>
    </message>
    <message>
        <source>template</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>export</source>
        <translation>exportação</translation>
    </message>
    <message>
        <source>A New or Empty Folder for the Catalogue</source>
        <translation>Uma Pasta Nova ou Vazia para o Catálogo</translation>
    </message>
    <message>
        <source>Export Data</source>
        <translation>Exportar Dados</translation>
    </message>
    <message>
        <source>%1 file (*.%2)</source>
        <translation>Ficheiro %1 (*.%2)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>O &amp;quê</translation>
    </message>
    <message>
        <source>Fo&amp;r</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>Wr&amp;itten for</source>
        <translation>&amp;Escrito para</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Machines: codes</source>
        <translation>Máquinas: códigos</translation>
    </message>
    <message>
        <source>People: names</source>
        <translation>Pessoas: nomes</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>trama::ui::FixPanel</name>
    <message>
        <source>Row %1, %2</source>
        <translation>Linha %1, %2</translation>
    </message>
</context>
<context>
    <name>trama::ui::ImportDialog</name>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 de %2 linhas</translation>
    </message>
    <message>
        <source>Import – %1</source>
        <translation>Importar – %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n linha</numerusform>
            <numerusform>%n linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 taken</source>
        <translation>%1 de %2 aceites</translation>
    </message>
    <message numerus="yes">
        <source>Import %n rows</source>
        <translation>
            <numerusform>Importar %n linha</numerusform>
            <numerusform>Importar %n linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Seguinte: %1</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>A ler o ficheiro</translation>
    </message>
    <message>
        <source>Checking every row</source>
        <translation>A verificar todas as linhas</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>A importar</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Interrompido. Nada foi escrito.</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n adicionada</numerusform>
            <numerusform>%n adicionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n atualizada</numerusform>
            <numerusform>%n atualizadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n deixada de fora</numerusform>
            <numerusform>%n deixadas de fora</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1.</source>
        <translation>De %1.</translation>
    </message>
    <message>
        <source>Import a List</source>
        <translation>Importar uma lista</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.geojson *.json *.gpkg *.shp *.kml *.kmz *.xlsx *.ods *.zip)</source>
        <translation>Listas (*.csv *.tsv *.txt *.geojson *.json *.gpkg *.shp *.kml *.kmz *.xlsx *.ods *.zip)</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
</context>
<context>
    <name>trama::ui::IssueModel</name>
    <message>
        <source>whole file</source>
        <translation>ficheiro todo</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coluna</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razão</translation>
    </message>
</context>
<context>
    <name>trama::ui::PlacesStep</name>
    <message>
        <source>Names of Places with Coordinates</source>
        <translation>Nomes de lugares com coordenadas</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt)</source>
        <translation>Listas (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>%1 placed, %2 wait</source>
        <translation>%1 com lugar, %2 à espera</translation>
    </message>
    <message>
        <source>%1 (found)</source>
        <translation>%1 (encontrada)</translation>
    </message>
    <message>
        <source>Degrees, or as found</source>
        <translation>Graus, ou como encontrado</translation>
    </message>
    <message>
        <source>Where the rows stand on the map</source>
        <translation>Onde ficam as linhas no mapa</translation>
    </message>
    <message>
        <source>A row without a place is taken all the same; it waits in the list of facilities.</source>
        <translation>Uma linha sem lugar entra na mesma; fica à espera na lista de infraestruturas.</translation>
    </message>
    <message>
        <source>stand where their coordinates say</source>
        <translation>ficam onde dizem as suas coordenadas</translation>
    </message>
    <message>
        <source>stand where the gazetteer has their municipality or address; marked approximate</source>
        <translation>ficam onde o dicionário geográfico tem o seu concelho ou morada; marcadas como aproximadas</translation>
    </message>
    <message>
        <source>stand in the middle of their region; marked approximate</source>
        <translation>ficam no centro da sua região; marcadas como aproximadas</translation>
    </message>
    <message>
        <source>had latitude and longitude swapped and were turned; counted above</source>
        <translation>tinham latitude e longitude trocadas e foram corrigidas; contadas acima</translation>
    </message>
    <message>
        <source>lie in another country than they state, or in none; counted above</source>
        <translation>ficam noutro país que não o que indicam, ou em nenhum; contadas acima</translation>
    </message>
    <message>
        <source>have no place and wait</source>
        <translation>não têm lugar e ficam à espera</translation>
    </message>
    <message>
        <source>Coordinates are</source>
        <translation>As coordenadas são</translation>
    </message>
    <message>
        <source>Projection of the coordinates</source>
        <translation>Projeção das coordenadas</translation>
    </message>
    <message>
        <source>Rows without coordinates stand in the middle of the region they name</source>
        <translation>As linhas sem coordenadas ficam no centro da região que indicam</translation>
    </message>
    <message>
        <source>Gazetteer…</source>
        <translation>Dicionário geográfico…</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Sem ele</translation>
    </message>
    <message>
        <source>A list of your own with names of places, lat and lon finds rows by municipality or address.</source>
        <translation>Uma lista sua com nomes de lugares, lat e lon encontra as linhas pelo concelho ou pela morada.</translation>
    </message>
    <message>
        <source>Those that wait are found later by the filter Without: location.</source>
        <translation>As que ficam à espera encontram-se depois com o filtro Sem: localização.</translation>
    </message>
</context>
<context>
    <name>trama::ui::PreviewCell</name>
    <message>
        <source>empty</source>
        <translation>vazio</translation>
    </message>
</context>
<context>
    <name>trama::ui::SourceStep</name>
    <message>
        <source>%1 (found)</source>
        <translation>%1 (encontrada)</translation>
    </message>
    <message>
        <source>As found in the file</source>
        <translation>Como se encontra no ficheiro</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>vírgula</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>ponto e vírgula</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulação</translation>
    </message>
    <message>
        <source>Decimal comma in %1.</source>
        <translation>Vírgula decimal em %1.</translation>
    </message>
    <message>
        <source>Decimal point in %1.</source>
        <translation>Ponto decimal em %1.</translation>
    </message>
    <message>
        <source>What this file is</source>
        <translation>O que é este ficheiro</translation>
    </message>
    <message>
        <source>Nothing is written yet. What was found in the file can be changed here.</source>
        <translation>Ainda nada foi escrito. O que se encontrou no ficheiro pode ser alterado aqui.</translation>
    </message>
    <message>
        <source>Each row is</source>
        <translation>Cada linha é</translation>
    </message>
    <message>
        <source>Sheet or layer</source>
        <translation>Folha ou camada</translation>
    </message>
    <message>
        <source>Encoding of the text</source>
        <translation>Codificação do texto</translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n coluna</numerusform>
            <numerusform>%n colunas</numerusform>
        </translation>
    </message>
    <message>
        <source>separated by %1</source>
        <translation>separadas por %1</translation>
    </message>
    <message>
        <source>Showing the first %1 of %2 rows</source>
        <translation>A mostrar as primeiras %1 de %2 linhas</translation>
    </message>
    <message numerus="yes">
        <source>Showing all %n rows</source>
        <translation>
            <numerusform>A mostrar a única linha</numerusform>
            <numerusform>A mostrar todas as %n linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Primeiras linhas do ficheiro</translation>
    </message>
    <message>
        <source>the one of this name</source>
        <translation>a lista com este nome</translation>
    </message>
    <message>
        <source>none: a new list</source>
        <translation>nenhuma: uma lista nova</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>barra</translation>
    </message>
    <message>
        <source>Cells are separated by</source>
        <translation>As células são separadas por</translation>
    </message>
    <message>
        <source>Row that names the columns</source>
        <translation>Linha com os nomes das colunas</translation>
    </message>
    <message>
        <source>Newer edition of</source>
        <translation>Edição mais recente de</translation>
    </message>
    <message>
        <source>The columns are read as in “%1” before.</source>
        <translation>As colunas são lidas como antes em “%1”.</translation>
    </message>
    <message>
        <source>Read Them Anew</source>
        <translation>Ler de novo</translation>
    </message>
    <message>
        <source>as the codes tell</source>
        <translation>a que os códigos indicam</translation>
    </message>
    <message>
        <source>Version of the region codes</source>
        <translation>Versão dos códigos de região</translation>
    </message>
</context>
<context>
    <name>trama::ui::SummaryStep</name>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Nothing has been written so far.</source>
        <translation>Até agora nada foi escrito.</translation>
    </message>
    <message>
        <source>The import is one step. Undo brings back the state before it, also after a restart.</source>
        <translation>A importação é um só passo. Anular repõe o estado anterior, mesmo depois de reiniciar.</translation>
    </message>
    <message>
        <source>rows are in the list; of these</source>
        <translation>linhas tem a lista; destas</translation>
    </message>
    <message>
        <source>will be added</source>
        <translation>serão acrescentadas</translation>
    </message>
    <message>
        <source>will update what this list brought before</source>
        <translation>atualizarão o que esta lista já trouxe</translation>
    </message>
    <message>
        <source>will be merged with facilities that are there</source>
        <translation>serão fundidas com infraestruturas que já existem</translation>
    </message>
    <message>
        <source>will be left out</source>
        <translation>ficarão de fora</translation>
    </message>
    <message>
        <source>of the %1 taken have a place on the map</source>
        <translation>das %1 que entram têm lugar no mapa</translation>
    </message>
    <message>
        <source>rows of an older edition are no longer in the list; they stay</source>
        <translation>linhas de uma edição anterior já não estão na lista; mantêm-se</translation>
    </message>
    <message>
        <source>issues stay, as listed in the check</source>
        <translation>problemas mantêm-se, como listados na verificação</translation>
    </message>
    <message>
        <source>Remember the columns and words for the next list like this</source>
        <translation>Lembrar as colunas e as palavras para a próxima lista como esta</translation>
    </message>
</context>
<context>
    <name>trama::ui::WordFix</name>
    <message>
        <source>“%1” is not in the list</source>
        <translation>«%1» não está na lista</translation>
    </message>
    <message numerus="yes">
        <source>It stands in %n rows. What did the sender mean?</source>
        <translation>
            <numerusform>Está em %n linha. Que quis dizer quem a enviou?</numerusform>
            <numerusform>Está em %n linhas. Que quis dizer quem as enviou?</numerusform>
        </translation>
    </message>
    <message>
        <source>All there are</source>
        <translation>Todos os que há</translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n rows</source>
        <translation>
            <numerusform>Aplicar a %n linha</numerusform>
            <numerusform>Aplicar a %n linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Alike by %1</source>
        <translation>Semelhança de %1</translation>
    </message>
</context>
</TS>
