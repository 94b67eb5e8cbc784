<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CodeText</name>
    <message numerus="yes">
        <source>%n attempt(s) left, then locked</source>
        <translation>
            <numerusform>%n attempt left, then locked</numerusform>
            <numerusform>%n attempts left, then locked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
</TS>
