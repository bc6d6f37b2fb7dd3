<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT" sourcelanguage="en">
<context>
    <name>trama::ui::MissingFile</name>
    <message>
        <source>%1 was last at %2 on %3 and is not there now</source>
        <translation>%1 estava em %2 a %3 e já não está lá</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Localizar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirar</translation>
    </message>
</context>
<context>
    <name>trama::ui::NewsPopup</name>
    <message>
        <source>New in version %1</source>
        <translation>Novo na versão %1</translation>
    </message>
    <message>
        <source>The window: overview, facilities, map, chains, gaps, compare, plan and monitor.</source>
        <translation>A janela: visão geral, infraestruturas, mapa, cadeias, lacunas, comparação, plano e acompanhamento.</translation>
    </message>
    <message>
        <source>Gaps with their reason, and whether to build, open up, share or borrow.</source>
        <translation>Lacunas com a sua razão, e se convém construir, abrir, partilhar ou pedir emprestado.</translation>
    </message>
    <message>
        <source>Undo of every change, also after a restart.</source>
        <translation>Anular qualquer alteração, mesmo depois de reiniciar.</translation>
    </message>
    <message>
        <source>Everything in English and Portuguese, by keyboard and with a screen reader.</source>
        <translation>Tudo em inglês e português, pelo teclado e com leitor de ecrã.</translation>
    </message>
</context>
<context>
    <name>trama::ui::RecentCard</name>
    <message numerus="yes">
        <source>%n facilities</source>
        <translation>
            <numerusform>%n infraestrutura</numerusform>
            <numerusform>%n infraestruturas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n regions</source>
        <translation>
            <numerusform>%n região</numerusform>
            <numerusform>%n regiões</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the Folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>Remove from the List</source>
        <translation>Retirar da lista</translation>
    </message>
</context>
<context>
    <name>trama::ui::SampleCard</name>
    <message>
        <source>Sample project</source>
        <translation>Projeto de exemplo</translation>
    </message>
    <message>
        <source>Which gaps can seven regions close together?</source>
        <translation>Que lacunas podem sete regiões fechar juntas?</translation>
    </message>
    <message>
        <source>Real outlines, invented facilities. See the way from a list of facilities to an action plan.</source>
        <translation>Limites reais, infraestruturas inventadas. Veja o caminho de uma lista de infraestruturas até um plano de ação.</translation>
    </message>
    <message>
        <source>Open the Sample</source>
        <translation>Abrir o exemplo</translation>
    </message>
</context>
<context>
    <name>trama::ui::WelcomePage</name>
    <message>
        <source>Facilities, gaps, chains, plans</source>
        <translation>Infraestruturas, lacunas, cadeias, planos</translation>
    </message>
    <message>
        <source>Open the Sample</source>
        <translation>Abrir o exemplo</translation>
    </message>
    <message>
        <source>Seven regions, invented facilities</source>
        <translation>Sete regiões, infraestruturas inventadas</translation>
    </message>
    <message>
        <source>Import a Spreadsheet</source>
        <translation>Importar uma tabela</translation>
    </message>
    <message>
        <source>Excel, CSV, GeoJSON, KML</source>
        <translation>Excel, CSV, GeoJSON, KML</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>A project file (.gpkg)</source>
        <translation>Um ficheiro de projeto (.gpkg)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Pick a region and start</source>
        <translation>Escolha uma região e comece</translation>
    </message>
    <message>
        <source>No data leaves this computer. Trama works without a network and keeps everything in one file.</source>
        <translation>Nenhum dado sai deste computador. O Trama trabalha sem rede e guarda tudo num só ficheiro.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Projetos recentes</translation>
    </message>
    <message>
        <source>Or drop a spreadsheet or a project file anywhere on this window</source>
        <translation>Ou largue uma folha de cálculo ou um ficheiro de projeto em qualquer ponto desta janela</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novidades</translation>
    </message>
    <message>
        <source>© EuroGeographics for the administrative boundaries</source>
        <translation>© EuroGeographics para os limites administrativos</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
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
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n ficheiro</numerusform>
            <numerusform>%n ficheiros</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the Project Is Now</source>
        <translation>Onde está agora o projeto</translation>
    </message>
    <message>
        <source>Trama projects (*.gpkg)</source>
        <translation>Projetos Trama (*.gpkg)</translation>
    </message>
    <message>
        <source>Take the two-minute tour</source>
        <translation>Fazer a visita guiada de dois minutos</translation>
    </message>
</context>
</TS>
