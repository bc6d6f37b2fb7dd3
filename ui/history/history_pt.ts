<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT" sourcelanguage="en">
<context>
    <name>trama::ui::CompactDialog</name>
    <message>
        <source>Compact History</source>
        <translation>Compactar o histórico</translation>
    </message>
    <message>
        <source>The file keeps what is needed to undo every step. Older steps can lose that: who changed what and when stays, going back to them does not. A safety copy of the project as it is now is taken first.</source>
        <translation>O ficheiro guarda o necessário para anular cada passo. Os passos mais antigos podem perdê-lo: fica quem alterou o quê e quando, mas não se pode voltar a eles. Primeiro é feita uma cópia de segurança do projeto tal como está.</translation>
    </message>
    <message>
        <source>&amp;Steps that stay undoable:</source>
        <translation>&amp;Passos que se podem anular:</translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <translation>&amp;Compactar</translation>
    </message>
    <message>
        <source>The file has %1. There is nothing to take from older steps.</source>
        <translation>O ficheiro tem %1. Não há nada a retirar de passos mais antigos.</translation>
    </message>
    <message numerus="yes">
        <source>The file has %1. %n older steps would free %2.</source>
        <translation>
            <numerusform>O ficheiro tem %1. %n passo mais antigo libertaria %2.</numerusform>
            <numerusform>O ficheiro tem %1. %n passos mais antigos libertariam %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history is being compacted…</source>
        <translation>O histórico está a ser compactado…</translation>
    </message>
    <message numerus="yes">
        <source>The history is compacted: %n steps can no longer be undone.</source>
        <translation>
            <numerusform>O histórico foi compactado: %n passo já não pode ser anulado.</numerusform>
            <numerusform>O histórico foi compactado: %n passos já não podem ser anulados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is %1 smaller.</source>
        <translation>O ficheiro tem menos %1.</translation>
    </message>
    <message>
        <source>The file keeps its size; the room is used by what comes.</source>
        <translation>O ficheiro mantém o tamanho; o espaço será usado pelo que vier.</translation>
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
    <message>
        <source>Rename This Version</source>
        <translation>Mudar o nome desta versão</translation>
    </message>
    <message>
        <source>Name of the version:</source>
        <translation>Nome da versão:</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Mudar o nome…</translation>
    </message>
    <message>
        <source>&amp;Take the Name Away</source>
        <translation>&amp;Retirar o nome</translation>
    </message>
</context>
<context>
    <name>trama::ui::ProjectTask</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>trama::ui::RowHistoryView</name>
    <message>
        <source>The history is being read.</source>
        <translation>O histórico está a ser lido.</translation>
    </message>
    <message>
        <source>The log tells nothing of this record: it came before the log, or the history was compacted.</source>
        <translation>O histórico nada diz deste registo: é anterior a ele, ou o histórico foi compactado.</translation>
    </message>
    <message>
        <source>Show earlier changes</source>
        <translation>Mostrar alterações anteriores</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>outro programa</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>anulado</translation>
    </message>
    <message>
        <source>The record was added.</source>
        <translation>O registo foi adicionado.</translation>
    </message>
    <message>
        <source>%1: added</source>
        <translation>%1: adição</translation>
    </message>
    <message>
        <source>The record was deleted.</source>
        <translation>O registo foi eliminado.</translation>
    </message>
    <message>
        <source>%1: deleted</source>
        <translation>%1: eliminação</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>latitude, longitude</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>History of the record</source>
        <translation>Histórico do registo</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>kind of part, its name</comment>
        <translation>%1 «%2»</translation>
    </message>
</context>
</TS>
