<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT" sourcelanguage="en">
<context>
    <name>trama::ui::QualityDialog</name>
    <message>
        <source>Without %1</source>
        <translation>Sem %1</translation>
    </message>
    <message>
        <source>In no region of the set</source>
        <translation>Em nenhuma região do conjunto</translation>
    </message>
    <message>
        <source>With a region code of another version than %1</source>
        <translation>Com código de região de versão diferente de %1</translation>
    </message>
    <message>
        <source>%1 of 10 things stated</source>
        <translation>%1 de 10 elementos indicados</translation>
    </message>
    <message>
        <source>Data Quality</source>
        <translation>Qualidade dos dados</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Infraestruturas</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Percentagem</translation>
    </message>
    <message>
        <source>What is lacking</source>
        <translation>O que falta</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Completude</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Mapeamento</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Quem pode ver</translation>
    </message>
    <message>
        <source>With a cell that cannot be read</source>
        <translation>Com uma célula que não se consegue ler</translation>
    </message>
    <message>
        <source>&lt; %1</source>
        <translation>&lt; %1</translation>
    </message>
    <message>
        <source>Values of indicators of a region of another version than %1</source>
        <translation>Valores de indicadores de uma região de outra versão que não %1</translation>
    </message>
    <message>
        <source>Nothing here blocks your work. Enter or a double click shows the rows of a line.</source>
        <translation>Nada aqui impede o seu trabalho. Enter ou um duplo clique mostra as linhas.</translation>
    </message>
</context>
</TS>
