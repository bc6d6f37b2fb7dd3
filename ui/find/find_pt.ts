<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT" sourcelanguage="en">
<context>
    <name>trama::ui::FindDialog</name>
    <message>
        <source>any</source>
        <translation>qualquer</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>em qualquer lado</translation>
    </message>
    <message>
        <source>Find for a Firm</source>
        <translation>Procurar para uma empresa</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Setor</translation>
    </message>
    <message>
        <source>Stage of the chain</source>
        <translation>Etapa da cadeia</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>TRL</source>
        <translation>TRL</translation>
    </message>
    <message>
        <source>The firm is</source>
        <translation>A empresa é</translation>
    </message>
    <message>
        <source>It is in</source>
        <translation>Fica em</translation>
    </message>
    <message>
        <source>Its coordinates (lat, lon)</source>
        <translation>As suas coordenadas (lat, lon)</translation>
    </message>
    <message>
        <source>middle of the region</source>
        <translation>centro da região</translation>
    </message>
    <message>
        <source>Facilities found</source>
        <translation>Infraestruturas encontradas</translation>
    </message>
    <message>
        <source>Show Rows</source>
        <translation>Mostrar linhas</translation>
    </message>
    <message>
        <source>Show on Map</source>
        <translation>Mostrar no mapa</translation>
    </message>
    <message>
        <source>Make It a Need</source>
        <translation>Tornar numa necessidade</translation>
    </message>
    <message>
        <source>“%1” is no latitude and longitude.</source>
        <translation>“%1” não é uma latitude e longitude.</translation>
    </message>
    <message>
        <source>No facility offers this.</source>
        <translation>Nenhuma infraestrutura oferece isto.</translation>
    </message>
    <message numerus="yes">
        <source>%n facilities could serve it, best first.</source>
        <translation>
            <numerusform>%n infraestrutura pode servir.</numerusform>
            <numerusform>%n infraestruturas podem servir, as melhores primeiro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more do not admit such users.</source>
        <translation>
            <numerusform>Mais %n não admite estes utilizadores.</numerusform>
            <numerusform>Mais %n não admitem estes utilizadores.</numerusform>
        </translation>
    </message>
    <message>
        <source>A need is of a region and says at least a sector, a stage or a service.</source>
        <translation>Uma necessidade é de uma região e indica pelo menos um setor, uma etapa ou um serviço.</translation>
    </message>
    <message>
        <source>The search is a need of %1 now.</source>
        <translation>A procura é agora uma necessidade de %1.</translation>
    </message>
    <message>
        <source>It is judged with the others on the page Gaps.</source>
        <translation>É avaliada com as outras na página Lacunas.</translation>
    </message>
</context>
<context>
    <name>trama::ui::FoundModel</name>
    <message>
        <source>no travel</source>
        <translation>sem viagem</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>one level off</source>
        <translation>a um nível</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>não indica</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Infraestrutura</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Região</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aberta</translation>
    </message>
    <message>
        <source>TRL fits</source>
        <translation>TRL serve</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Livre</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Porquê</translation>
    </message>
</context>
</TS>
