<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT" sourcelanguage="en">
<context>
    <name>trama::ui::BulkRevert</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>trama::ui::CopiesDialog</name>
    <message>
        <source>Safety Copies</source>
        <translation>Cópias de segurança</translation>
    </message>
    <message>
        <source>Safety copies, newest first</source>
        <translation>Cópias de segurança, da mais recente à mais antiga</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Feita</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Go Back to This Copy</source>
        <translation>Voltar a esta cópia</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>There is no copy yet. One is taken when a project that was changed is closed.</source>
        <translation>Ainda não há cópias. É feita uma quando se fecha um projeto alterado.</translation>
    </message>
    <message>
        <source>Copies are taken when a project that was changed is closed; the newest ten are kept. Going back copies the present state first, so nothing is lost.</source>
        <translation>As cópias são feitas quando se fecha um projeto alterado; guardam-se as dez mais recentes. Ao voltar atrás, o estado presente é copiado primeiro, pelo que nada se perde.</translation>
    </message>
    <message>
        <source>Back at the copy of %1.</source>
        <translation>De volta à cópia de %1.</translation>
    </message>
    <message>
        <source>The state before is among the safety copies.</source>
        <translation>O estado anterior está entre as cópias de segurança.</translation>
    </message>
</context>
<context>
    <name>trama::ui::HistoryModel</name>
    <message>
        <source>another program</source>
        <translation>outro programa</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>anulado</translation>
    </message>
    <message>
        <source>Now: </source>
        <translation>Agora: </translation>
    </message>
</context>
<context>
    <name>trama::ui::HistoryPanel</name>
    <message>
        <source>Redo up to Here</source>
        <translation>Refazer até aqui</translation>
    </message>
    <message>
        <source>Go Back to Here</source>
        <translation>Voltar até aqui</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>Fechar o histórico</translation>
    </message>
    <message>
        <source>What or who…</source>
        <translation>O quê ou quem…</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Procurar no histórico</translation>
    </message>
    <message>
        <source>Steps, newest first</source>
        <translation>Passos, do mais recente ao mais antigo</translation>
    </message>
    <message>
        <source>Undo all</source>
        <translation>Anular tudo</translation>
    </message>
    <message>
        <source>Going back step by step…</source>
        <translation>A voltar passo a passo…</translation>
    </message>
    <message>
        <source>Doing again step by step…</source>
        <translation>A refazer passo a passo…</translation>
    </message>
    <message>
        <source>Stop Here</source>
        <translation>Parar aqui</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n steps.</source>
        <translation>
            <numerusform>Parado após %n passo.</numerusform>
            <numerusform>Parado após %n passos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The project is in the state reached; nothing is lost.</source>
        <translation>O projeto está no estado alcançado; nada se perdeu.</translation>
    </message>
</context>
</TS>
