<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT" sourcelanguage="en">
<context>
    <name>trama::ui::MapButtons</name>
    <message>
        <source>Zoom in (+)</source>
        <translation>Aproximar (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Afastar (-)</translation>
    </message>
    <message>
        <source>Show all regions (0)</source>
        <translation>Mostrar todas as regiões (0)</translation>
    </message>
    <message>
        <source>Zoom to the selected facilities</source>
        <translation>Aproximar às infraestruturas selecionadas</translation>
    </message>
</context>
<context>
    <name>trama::ui::MapPage</name>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Lambert azimuthal equal-area, Europe</source>
        <translation>Azimutal equivalente de Lambert, Europa</translation>
    </message>
    <message numerus="yes">
        <source>%n facilities on the map</source>
        <translation>
            <numerusform>%n infraestrutura no mapa</numerusform>
            <numerusform>%n infraestruturas no mapa</numerusform>
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
        <source>Regions</source>
        <translation>Regiões</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>What the colours of points stand for</source>
        <translation>O que representam as cores dos pontos</translation>
    </message>
    <message>
        <source>Shade Regions</source>
        <translation>Sombrear regiões</translation>
    </message>
    <message>
        <source>Regions are shaded by their number of facilities</source>
        <translation>As regiões são sombreadas pelo número de infraestruturas</translation>
    </message>
    <message>
        <source>As Table</source>
        <translation>Como tabela</translation>
    </message>
    <message>
        <source>Export View…</source>
        <translation>Exportar vista…</translation>
    </message>
    <message numerus="yes">
        <source>%n without a place: Locate…</source>
        <translation>
            <numerusform>%n sem localização: localizar…</numerusform>
            <numerusform>%n sem localização: localizar…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trama::ui::PlacePopup</name>
    <message numerus="yes">
        <source>%n facilities here</source>
        <translation>
            <numerusform>%n infraestrutura aqui</numerusform>
            <numerusform>%n infraestruturas aqui</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Rows</source>
        <translation>Mostrar linhas</translation>
    </message>
    <message>
        <source>Zoom There</source>
        <translation>Aproximar</translation>
    </message>
</context>
<context>
    <name>trama::ui::UnplacedPanel</name>
    <message>
        <source>Facilities without a place</source>
        <translation>Infraestruturas sem localização</translation>
    </message>
    <message>
        <source>Place on Map</source>
        <translation>Colocar no mapa</translation>
    </message>
    <message>
        <source>Then click where it is on the map; Esc stops</source>
        <translation>Depois clique no local no mapa; Esc termina</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordenadas</translation>
    </message>
    <message>
        <source>53.2194, 6.5665</source>
        <translation>53,2194; 6,5665</translation>
    </message>
    <message>
        <source>Latitude and longitude as web maps show them</source>
        <translation>Latitude e longitude como os mapas na Web as mostram</translation>
    </message>
    <message>
        <source>Set Place</source>
        <translation>Definir local</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Fechar a lista</translation>
    </message>
    <message>
        <source>Write latitude and longitude, for example 53.2194, 6.5665.</source>
        <translation>Escreva a latitude e a longitude, por exemplo 53,2194; 6,5665.</translation>
    </message>
    <message numerus="yes">
        <source>%n facilities without a place</source>
        <translation>
            <numerusform>%n infraestrutura sem localização</numerusform>
            <numerusform>%n infraestruturas sem localização</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one, then click where it is on the map, or paste its coordinates.</source>
        <translation>Escolha uma e clique no seu local no mapa, ou cole as coordenadas.</translation>
    </message>
    <message>
        <source>Every facility shown is on the map.</source>
        <translation>Todas as infraestruturas mostradas estão no mapa.</translation>
    </message>
    <message>
        <source>“%1” is on the map.</source>
        <translation>«%1» está no mapa.</translation>
    </message>
    <message numerus="yes">
        <source>No located facilities; %n wait</source>
        <translation>
            <numerusform>Nenhuma infraestrutura localizada; %n à espera</numerusform>
            <numerusform>Nenhuma infraestrutura localizada; %n à espera</numerusform>
        </translation>
    </message>
</context>
</TS>
