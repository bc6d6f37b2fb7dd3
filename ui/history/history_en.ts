<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>trama::ui::CompactDialog</name>
    <message numerus="yes">
        <source>The file has %1. %n older steps would free %2.</source>
        <translation>
            <numerusform>The file has %1. %n older step would free %2.</numerusform>
            <numerusform>The file has %1. %n older steps would free %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history is compacted: %n steps can no longer be undone.</source>
        <translation>
            <numerusform>The history is compacted: %n step can no longer be undone.</numerusform>
            <numerusform>The history is compacted: %n steps can no longer be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trama::ui::HistoryPanel</name>
    <message numerus="yes">
        <source>Stopped after %n steps.</source>
        <translation>
            <numerusform>Stopped after %n step.</numerusform>
            <numerusform>Stopped after %n steps.</numerusform>
        </translation>
    </message>
</context>
</TS>
