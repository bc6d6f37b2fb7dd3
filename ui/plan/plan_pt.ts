<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT" sourcelanguage="en">
<context>
    <name>trama::ui::ActionHead</name>
    <message>
        <source>Action %1</source>
        <translation>Ação %1</translation>
    </message>
    <message>
        <source>Tied to no need of the gap analysis</source>
        <translation>Sem ligação a uma necessidade da análise de lacunas</translation>
    </message>
    <message>
        <source>G left %1, rank %2 in %3</source>
        <translation>G restante %1, %2.º lugar em %3</translation>
    </message>
    <message>
        <source>No gap any more</source>
        <translation>Já não é uma lacuna</translation>
    </message>
</context>
<context>
    <name>trama::ui::DocumentPreview</name>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Preview of the document</source>
        <translation>Pré-visualização do documento</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Maior</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Menor</translation>
    </message>
</context>
<context>
    <name>trama::ui::EvidenceStrip</name>
    <message>
        <source>Data changed since %1. The chart shows what was known then.</source>
        <translation>Os dados mudaram desde %1. O gráfico mostra o que então se sabia.</translation>
    </message>
    <message>
        <source>Refresh Chart</source>
        <translation>Atualizar gráfico</translation>
    </message>
    <message>
        <source>Keep as It Is</source>
        <translation>Manter como está</translation>
    </message>
    <message>
        <source>Data of %1</source>
        <translation>Dados de %1</translation>
    </message>
    <message>
        <source>Date of the data unknown</source>
        <translation>Data dos dados desconhecida</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Atual</translation>
    </message>
    <message>
        <source>Data changed</source>
        <translation>Dados alterados</translation>
    </message>
    <message>
        <source>Kept as it was</source>
        <translation>Mantido como estava</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Não comparado</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidência</translation>
    </message>
    <message>
        <source>No chart is kept with this action. Make an action from a cell of the Gaps page, and its chart comes with it.</source>
        <translation>Nenhum gráfico está guardado com esta ação. Crie uma ação a partir de uma célula da página Lacunas e o gráfico vem com ela.</translation>
    </message>
</context>
<context>
    <name>trama::ui::PlanChoice</name>
    <message>
        <source>not stated</source>
        <translation>não indicado</translation>
    </message>
</context>
<context>
    <name>trama::ui::PlanDate</name>
    <message>
        <source>Pick a date</source>
        <translation>Escolher uma data</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>ano-mês-dia</translation>
    </message>
</context>
<context>
    <name>trama::ui::PlanExport</name>
    <message>
        <source>Export the Plan</source>
        <translation>Exportar o plano</translation>
    </message>
    <message>
        <source>%1 file (*.%2)</source>
        <translation>Ficheiro %1 (*.%2)</translation>
    </message>
    <message>
        <source>Plan exported.</source>
        <translation>Plano exportado.</translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <translation>Está em %1.</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Writing the plan</source>
        <translation>A escrever o plano</translation>
    </message>
    <message>
        <source>Export as &amp;ODT…</source>
        <translation>Exportar como &amp;ODT…</translation>
    </message>
    <message>
        <source>Export as &amp;PDF…</source>
        <translation>Exportar como &amp;PDF…</translation>
    </message>
    <message>
        <source>Export as &amp;HTML…</source>
        <translation>Exportar como &amp;HTML…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Imp&amp;rimir…</translation>
    </message>
    <message>
        <source>Names of public facilities only</source>
        <translation>Só nomes de infraestruturas públicas</translation>
    </message>
    <message>
        <source>Names for partners too</source>
        <translation>Também nomes para parceiros</translation>
    </message>
    <message>
        <source>All names</source>
        <translation>Todos os nomes</translation>
    </message>
    <message>
        <source>With contact and signatories</source>
        <translation>Com contacto e signatários</translation>
    </message>
</context>
<context>
    <name>trama::ui::PlanOutline</name>
    <message>
        <source>General information</source>
        <translation>Informação geral</translation>
    </message>
    <message>
        <source>Policy context</source>
        <translation>Contexto da política</translation>
    </message>
    <message>
        <source>Signatures, endorsement</source>
        <translation>Assinaturas, aprovação</translation>
    </message>
    <message numerus="yes">
        <source>%n notes on the form</source>
        <translation>
            <numerusform>%n nota sobre o formulário</numerusform>
            <numerusform>%n notas sobre o formulário</numerusform>
        </translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir para lá</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Estrutura</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Alt and the up or down arrow move an action; Delete deletes it.</source>
        <translation>Alt e a seta para cima ou para baixo movem uma ação; Delete elimina-a.</translation>
    </message>
    <message>
        <source>Drag an action, or press Alt and an arrow key, to move it</source>
        <translation>Arraste uma ação, ou prima Alt e uma seta, para a mover</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Novo plano</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Adicionar uma ação</translation>
    </message>
    <message>
        <source>Delete the action</source>
        <translation>Eliminar a ação</translation>
    </message>
</context>
<context>
    <name>trama::ui::PlanPage</name>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>Nenhum plano</translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n ação</numerusform>
            <numerusform>%n ações</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules checked: nothing to note</source>
        <translation>Regras verificadas: nada a assinalar</translation>
    </message>
    <message numerus="yes">
        <source>Rules checked: %n notes</source>
        <translation>
            <numerusform>Regras verificadas: %n nota</numerusform>
            <numerusform>Regras verificadas: %n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pré-visualização</translation>
    </message>
    <message>
        <source>Export ODT, PDF…</source>
        <translation>Exportar ODT, PDF…</translation>
    </message>
    <message>
        <source>&amp;Add Action</source>
        <translation>&amp;Adicionar ação</translation>
    </message>
    <message>
        <source>&amp;New Plan</source>
        <translation>&amp;Novo plano</translation>
    </message>
</context>
<context>
    <name>trama::ui::PlanStart</name>
    <message>
        <source>No action plan yet. Start one in a form of Interreg Europe.</source>
        <translation>Ainda não há plano de ação. Comece um num formulário do Interreg Europe.</translation>
    </message>
    <message>
        <source>Start This Plan</source>
        <translation>Começar este plano</translation>
    </message>
    <message>
        <source>General information, policy context, and for each action six fields: background, action, players, timeframe, costs and funding; signature and endorsement at the end.</source>
        <translation>Informação geral, contexto da política e, para cada ação, seis campos: antecedentes, ação, intervenientes, calendário, custos e financiamento; assinatura e aprovação no fim.</translation>
    </message>
    <message>
        <source>For regions that reach no policy change by the end of the core phase. Each action says its nature, timeframe, stakeholders, and how it derives from the project.</source>
        <translation>Para regiões que não alcançam uma mudança de política até ao fim da fase principal. Cada ação diz a sua natureza, o calendário, as partes interessadas e como deriva do projeto.</translation>
    </message>
</context>
</TS>
