<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT" sourcelanguage="en">
<context>
    <name>trama::ui::LineModel</name>
    <message>
        <source>Row</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Kind or status</source>
        <translation>Tipo ou estado</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Conta</translation>
    </message>
</context>
<context>
    <name>trama::ui::MonitorPage</name>
    <message>
        <source>Action Plans</source>
        <translation>Planos de ação</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>That count</source>
        <translation>Que contam</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Em falta</translation>
    </message>
    <message>
        <source>Which rows are listed</source>
        <translation>Que linhas são listadas</translation>
    </message>
    <message>
        <source>Outputs, targets of the project</source>
        <translation>Realizações, metas do projeto</translation>
    </message>
    <message>
        <source>Plans by kind of instrument, and results</source>
        <translation>Planos por tipo de instrumento, e resultados</translation>
    </message>
    <message>
        <source>Self-defined indicators, one an instrument</source>
        <translation>Indicadores próprios, um por instrumento</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>atingida</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>falta %n</numerusform>
            <numerusform>faltam %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n targets are reached</source>
        <translation>
            <numerusform>%1 de %n meta atingida</numerusform>
            <numerusform>%1 de %n metas atingidas</numerusform>
        </translation>
    </message>
    <message>
        <source>No money influenced is recorded</source>
        <translation>Não há montante influenciado registado</translation>
    </message>
    <message>
        <source>%1 of funds influenced</source>
        <translation>%1 de fundos influenciados</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n own indicators are at their target</source>
        <translation>
            <numerusform>%1 de %n indicador próprio na meta</numerusform>
            <numerusform>%1 de %n indicadores próprios na meta</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>Rows behind %1</source>
        <translation>Linhas por trás de %1</translation>
    </message>
    <message>
        <source>%1, half %2</source>
        <translation>%1, semestre %2</translation>
    </message>
    <message>
        <source>Most in %1: %2</source>
        <translation>Mais em %1: %2</translation>
    </message>
    <message>
        <source>%1 by half-year</source>
        <translation>%1 por semestre</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>Semestre</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>À data de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rows listed</source>
        <translation>
            <numerusform>%n linha listada</numerusform>
            <numerusform>%n linhas listadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n actions have started</source>
        <translation>
            <numerusform>%1 de %n ação já começou</numerusform>
            <numerusform>%1 de %n ações já começaram</numerusform>
        </translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Acompanhamento</translation>
    </message>
    <message>
        <source>Targets…</source>
        <translation>Metas…</translation>
    </message>
    <message>
        <source>What the project has promised</source>
        <translation>O que o projeto prometeu</translation>
    </message>
    <message numerus="yes">
        <source>Most in %n half-years: %1 each</source>
        <translation>
            <numerusform>Mais num semestre: %1</numerusform>
            <numerusform>Mais em %n semestres: %1 em cada um</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trama::ui::OwnIndicatorTable</name>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Valor inicial</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Atingido</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Of the way</source>
        <translation>Do caminho</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>trama::ui::TargetsDialog</name>
    <message>
        <source>Targets of the Project</source>
        <translation>Metas do projeto</translation>
    </message>
    <message>
        <source>They are kept in the project, so that partners see the same ones.</source>
        <translation>Ficam guardadas no projeto, para que os parceiros vejam as mesmas.</translation>
    </message>
</context>
</TS>
