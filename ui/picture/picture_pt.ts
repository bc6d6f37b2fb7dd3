<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT" sourcelanguage="en">
<context>
    <name>trama::ui::PictureExport</name>
    <message>
        <source>Export View</source>
        <translation>Exportar vista</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.pdf)</source>
        <translation>Imagens (*.png *.svg *.pdf)</translation>
    </message>
    <message>
        <source>The picture is in “%1”.</source>
        <translation>A imagem está em «%1».</translation>
    </message>
</context>
</TS>
