<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT" sourcelanguage="en">
<context>
    <name>trama::ui::FacilityModel</name>
    <message>
        <source>outside</source>
        <translation>fora</translation>
    </message>
    <message>
        <source>TRL</source>
        <translation>TRL</translation>
    </message>
    <message>
        <source>SMEs</source>
        <translation>PME</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utilização</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Verificada</translation>
    </message>
</context>
<context>
    <name>trama::ui::IssueText</name>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>A rever</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Service: %1</source>
        <translation>Serviço: %1</translation>
    </message>
    <message>
        <source>TRL from and to</source>
        <translation>TRL de e até</translation>
    </message>
    <message>
        <source>From (facility or organisation)</source>
        <translation>De (infraestrutura ou organização)</translation>
    </message>
    <message>
        <source>To (facility or organisation)</source>
        <translation>Para (infraestrutura ou organização)</translation>
    </message>
</context>
</TS>
