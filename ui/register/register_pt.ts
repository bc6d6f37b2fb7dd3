<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT" sourcelanguage="en">
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
    <message>
        <source>This is no date, so it was not taken. Write it as 2026-03-12.</source>
        <translation>Isto não é uma data, pelo que não foi aceite. Escreva-a como 2026-03-12.</translation>
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
    <name>trama::ui::NumberField</name>
    <message>
        <source>This is no whole number, so it was not taken.</source>
        <translation>Isto não é um número inteiro, pelo que não foi aceite.</translation>
    </message>
    <message>
        <source>This is no number, so it was not taken.</source>
        <translation>Isto não é um número, pelo que não foi aceite.</translation>
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
</TS>
