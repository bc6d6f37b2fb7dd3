<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT" sourcelanguage="en">
<context>
    <name>trama::ui::ChoiceTable</name>
    <message>
        <source>Kept record</source>
        <translation>Registo mantido</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Of no list</source>
        <translation>De nenhuma lista</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambas</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Não indicado</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, escolhido</translation>
    </message>
    <message>
        <source>Fields in which the two differ</source>
        <translation>Campos em que as duas diferem</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primeira</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Segunda</translation>
    </message>
</context>
<context>
    <name>trama::ui::DuplicatePairs</name>
    <message>
        <source>Very likely</source>
        <translation>Muito provável</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Provável</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Possível</translation>
    </message>
    <message>
        <source>No pair is left.</source>
        <translation>Não resta nenhum par.</translation>
    </message>
    <message>
        <source>Pairs that may be the same facility</source>
        <translation>Pares que podem ser a mesma infraestrutura</translation>
    </message>
    <message>
        <source>Merge (M)</source>
        <translation>Fundir (M)</translation>
    </message>
    <message>
        <source>Keep Both (K)</source>
        <translation>Manter ambas (K)</translation>
    </message>
    <message>
        <source>They are not the same; the pair is not offered again.</source>
        <translation>Não são a mesma; o par não volta a ser proposto.</translation>
    </message>
    <message>
        <source>Later (L)</source>
        <translation>Mais tarde (L)</translation>
    </message>
    <message>
        <source>The arrows to the left and right choose, B takes both. The kept record keeps its list and identifier; services, equipment, links and priorities of both stay.</source>
        <translation>As setas para a esquerda e a direita escolhem, B fica com os dois. O registo que fica mantém a sua lista e o seu identificador; serviços, equipamento, ligações e prioridades de ambas mantêm-se.</translation>
    </message>
</context>
<context>
    <name>trama::ui::DuplicatesDialog</name>
    <message>
        <source>%1, no. %2</source>
        <translation>%1, n.º %2</translation>
    </message>
    <message>
        <source>Duplicates (%1)</source>
        <translation>Duplicados (%1)</translation>
    </message>
    <message>
        <source>The two facilities are one now.</source>
        <translation>As duas infraestruturas são agora uma só.</translation>
    </message>
    <message>
        <source>Both facilities are kept and not offered again.</source>
        <translation>As duas infraestruturas mantêm-se e não voltam a ser propostas.</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>A procurar duplicados…</translation>
    </message>
    <message>
        <source>No two facilities seem to be the same one.</source>
        <translation>Não há duas infraestruturas que pareçam ser a mesma.</translation>
    </message>
</context>
</TS>
