<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Trama</source>
        <translation>Sobre o Trama</translation>
    </message>
    <message>
        <source>Maps innovation infrastructures, finds the gaps between them, and carries the evidence into an action plan. Works offline: no data leaves this computer. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Mapeia infraestruturas de inovação, encontra as lacunas entre elas e leva a evidência para um plano de ação. Funciona sem ligação à Internet: nenhum dado sai deste computador. Software livre sob a Licença Pública Geral GNU, versão 3 ou posterior.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Espécie</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Tamanho do te&amp;xto</translation>
    </message>
    <message>
        <source>&amp;Name or role</source>
        <translation>&amp;Nome ou função</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organização</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Definições</translation>
    </message>
    <message>
        <source>Who makes the changes stands in the project&apos;s history, for partners to see. The account name of this computer is never used.</source>
        <translation>Quem faz as alterações fica no histórico do projeto, à vista dos parceiros. O nome da conta deste computador nunca é usado.</translation>
    </message>
</context>
<context>
    <name>trama::ui::FileWatch</name>
    <message>
        <source>Changes are no longer saved.</source>
        <translation>As alterações já não são guardadas.</translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>Guardar uma Cópia…</translation>
    </message>
</context>
<context>
    <name>trama::ui::MainWindow</name>
    <message>
        <source>%1 – Trama · %2</source>
        <translation>%1 – Trama · %2</translation>
    </message>
    <message>
        <source>The view was not opened.</source>
        <translation>A vista não foi aberta.</translation>
    </message>
    <message>
        <source>Its page “%1” is not known here.</source>
        <translation>A página «%1» não é conhecida aqui.</translation>
    </message>
    <message>
        <source>Name This Version</source>
        <translation>Dar nome a esta versão</translation>
    </message>
    <message>
        <source>Every change is saved already. Name this state to come back to it:</source>
        <translation>Todas as alterações já estão guardadas. Dê um nome a este estado para voltar a ele:</translation>
    </message>
    <message>
        <source>Version “%1” is named.</source>
        <translation>A versão «%1» tem nome.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
</context>
<context>
    <name>trama::ui::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Fechar a mensagem</translation>
    </message>
    <message>
        <source>Follow the message</source>
        <translation>Seguir a mensagem</translation>
    </message>
</context>
<context>
    <name>trama::ui::PageBar</name>
    <message>
        <source>Working region</source>
        <translation>Região de trabalho</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>The whole region</source>
        <translation>A região inteira</translation>
    </message>
    <message numerus="yes">
        <source>All %n regions</source>
        <translation>
            <numerusform>A região</numerusform>
            <numerusform>Todas as %n regiões</numerusform>
        </translation>
    </message>
    <message>
        <source>Outlines %1</source>
        <translation>Contornos %1</translation>
    </message>
</context>
<context>
    <name>trama::ui::Presentation</name>
    <message>
        <source>%1 of %2 · Esc leaves</source>
        <translation>%1 de %2 · Esc sai</translation>
    </message>
    <message>
        <source>Esc leaves</source>
        <translation>Esc sai</translation>
    </message>
</context>
<context>
    <name>trama::ui::ProjectFiles</name>
    <message>
        <source>New Project</source>
        <translation>Novo Projeto</translation>
    </message>
    <message>
        <source>Trama projects (*.gpkg)</source>
        <translation>Projetos do Trama (*.gpkg)</translation>
    </message>
    <message>
        <source>Open Project</source>
        <translation>Abrir Projeto</translation>
    </message>
    <message>
        <source>This project is read-only.</source>
        <translation>Este projeto é só de leitura.</translation>
    </message>
    <message>
        <source>Save a copy to change it.</source>
        <translation>Guarde uma cópia para o alterar.</translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>Guardar uma Cópia…</translation>
    </message>
    <message>
        <source>Trama sample</source>
        <translation>Exemplo do Trama</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>Guardar uma Cópia</translation>
    </message>
    <message>
        <source>A copy was saved.</source>
        <translation>Foi guardada uma cópia.</translation>
    </message>
    <message>
        <source>Open It</source>
        <translation>Abri-la</translation>
    </message>
    <message>
        <source>Your changes stand without a name.</source>
        <translation>As suas alterações ficam sem nome.</translation>
    </message>
    <message>
        <source>Partners will read in the history who changed what.</source>
        <translation>Os parceiros leem no histórico quem alterou o quê.</translation>
    </message>
    <message>
        <source>Say Who You Are…</source>
        <translation>Dizer quem é…</translation>
    </message>
    <message>
        <source>New Project for “%1”</source>
        <translation>Novo projeto para «%1»</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Região</translation>
    </message>
</context>
<context>
    <name>trama::ui::ShortcutDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Search menus, commands and keys</source>
        <translation>Procurar menus, comandos e teclas</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Comandos e as suas teclas</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Novas teclas</translation>
    </message>
    <message>
        <source>&amp;No Keys</source>
        <translation>&amp;Sem teclas</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Repor</translation>
    </message>
    <message>
        <source>&amp;Take Them</source>
        <translation>&amp;Ficar com elas</translation>
    </message>
    <message>
        <source>&amp;Leave As It Was</source>
        <translation>&amp;Deixar como estava</translation>
    </message>
    <message>
        <source>Reset &amp;All</source>
        <translation>Repor &amp;todas</translation>
    </message>
    <message>
        <source>%1 alone is for typing and moving: hold Ctrl or Alt with it, or use a function key.</source>
        <translation>%1 sozinha serve para escrever e mover: prima também Ctrl ou Alt, ou use uma tecla de função.</translation>
    </message>
    <message>
        <source>No command</source>
        <translation>Nenhum comando</translation>
    </message>
    <message>
        <source>New &amp;keys for “%1”</source>
        <translation>Novas te&amp;clas para «%1»</translation>
    </message>
    <message>
        <source>This key belongs to the table of the page.</source>
        <translation>Esta tecla pertence à tabela da página.</translation>
    </message>
    <message>
        <source>Choose the field and press the keys. They hold at once, on this computer.</source>
        <translation>Escolha o campo e prima as teclas. Valem de imediato, neste computador.</translation>
    </message>
    <message>
        <source>%1 is already of %2. Nothing has changed yet.</source>
        <comment>keys, commands</comment>
        <translation>%1 já pertence a %2. Ainda nada mudou.</translation>
    </message>
</context>
<context>
    <name>trama::ui::ShortcutKeys</name>
    <message>
        <source>%1, %2</source>
        <comment>menu, page</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>trama::ui::ShortcutModel</name>
    <message>
        <source>%1 is of %2</source>
        <comment>keys, a command</comment>
        <translation>%1 pertence a %2</translation>
    </message>
    <message>
        <source>Wanted for %1</source>
        <translation>Pretendida para %1</translation>
    </message>
    <message>
        <source>Also of %1</source>
        <translation>Também de %1</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Collides with</source>
        <translation>Colide com</translation>
    </message>
</context>
<context>
    <name>trama::ui::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the running task</source>
        <translation>Cancelar a tarefa em curso</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revisão %1</translation>
    </message>
</context>
<context>
    <name>trama::ui::ViewsDialog</name>
    <message>
        <source>Saved Views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Name of this view</source>
        <translation>Nome desta vista</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Keeps the page “%1” as it is set, and the filter, in the project.</source>
        <translation>Guarda no projeto a página «%1», tal como está, e o filtro.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>The view “%1” is saved.</source>
        <translation>A vista «%1» foi guardada.</translation>
    </message>
    <message>
        <source>The view “%1” is deleted.</source>
        <translation>A vista «%1» foi eliminada.</translation>
    </message>
</context>
<context>
    <name>trama::ui::WindowMenus</name>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Inserir</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Dados</translation>
    </message>
    <message>
        <source>&amp;Analyse</source>
        <translation>&amp;Analisar</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plano</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>Ferra&amp;mentas</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Definições…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Ficheiro</translation>
    </message>
    <message>
        <source>&amp;New Project…</source>
        <translation>&amp;Novo Projeto…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open the &amp;Sample</source>
        <translation>Abrir o &amp;Exemplo</translation>
    </message>
    <message>
        <source>&amp;Import a List…</source>
        <translation>&amp;Importar uma Lista…</translation>
    </message>
    <message>
        <source>Save a &amp;Copy…</source>
        <translation>Guardar uma &amp;Cópia…</translation>
    </message>
    <message>
        <source>C&amp;lose Project</source>
        <translation>&amp;Fechar o Projeto</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Anular</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Drawing as &amp;Table</source>
        <translation>Desenho como &amp;Tabela</translation>
    </message>
    <message>
        <source>Theme of the &amp;System</source>
        <translation>Tema do &amp;Sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>E&amp;crã Inteiro</translation>
    </message>
    <message>
        <source>P&amp;revious Part of the Window</source>
        <translation>Parte Anterio&amp;r da Janela</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Visita Guiada</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Mensagens</translation>
    </message>
    <message>
        <source>&amp;About Trama</source>
        <translation>&amp;Sobre o Trama</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>A&amp;presentar</translation>
    </message>
    <message>
        <source>Sa&amp;ved Views…</source>
        <translation>&amp;Vistas Guardadas…</translation>
    </message>
    <message>
        <source>&amp;Next Part of the Window</source>
        <translation>Parte Segui&amp;nte da Janela</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>T&amp;ema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Te&amp;xt Size</source>
        <translation>Tamanho do Te&amp;xto</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Maior</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>M&amp;enor</translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <translation>&amp;Habitual</translation>
    </message>
    <message>
        <source>&amp;Export View…</source>
        <translation>Exportar &amp;Vista…</translation>
    </message>
    <message>
        <source>Sea&amp;rch or Run a Command…</source>
        <translation>P&amp;rocurar ou Executar um Comando…</translation>
    </message>
    <message>
        <source>F&amp;ilter Panel</source>
        <translation>Painel de filtr&amp;os</translation>
    </message>
    <message>
        <source>Data &amp;Quality…</source>
        <translation>&amp;Qualidade dos dados…</translation>
    </message>
    <message>
        <source>Na&amp;me This Version…</source>
        <translation>Dar no&amp;me a esta versão…</translation>
    </message>
    <message>
        <source>Sa&amp;fety Copies…</source>
        <translation>Cópias de se&amp;gurança…</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>&amp;Histórico</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>Atalhos de &amp;teclado…</translation>
    </message>
    <message>
        <source>Compact &amp;History…</source>
        <translation>Compactar o &amp;histórico…</translation>
    </message>
    <message>
        <source>&amp;Find for a Firm…</source>
        <translation>&amp;Procurar para uma empresa…</translation>
    </message>
    <message>
        <source>Find &amp;Duplicates…</source>
        <translation>Procurar &amp;duplicados…</translation>
    </message>
    <message>
        <source>Export &amp;Data…</source>
        <translation>Exportar &amp;Dados…</translation>
    </message>
</context>
</TS>
