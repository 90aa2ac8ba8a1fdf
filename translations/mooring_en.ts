<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>mooring::Assistant</name>
    <message numerus="yes">
        <location filename="../ui/add/Assistant.cpp" line="128"/>
        <source>&amp;Publish %n name(s)</source>
        <translation>
            <numerusform>&amp;Publish %n name</numerusform>
            <numerusform>&amp;Publish %n names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mooring::NotificationRules</name>
    <message numerus="yes">
        <location filename="../ui/notify/NotificationRules.cpp" line="134"/>
        <source>%n name(s) were updated: %1</source>
        <translation>
            <numerusform>%n name was updated: %1</numerusform>
            <numerusform>%n names were updated: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/notify/NotificationRules.cpp" line="155"/>
        <source>%n name(s) are not being updated</source>
        <translation>
            <numerusform>%n name is not being updated</numerusform>
            <numerusform>%n names are not being updated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mooring::ProviderStep</name>
    <message numerus="yes">
        <location filename="../ui/add/ProviderStep.cpp" line="51"/>
        <source>Search %n provider(s)</source>
        <translation>
            <numerusform>Search %n provider</numerusform>
            <numerusform>Search %n providers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mooring::Texts</name>
    <message numerus="yes">
        <location filename="../ui/model/Texts.cpp" line="28"/>
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/model/Texts.cpp" line="30"/>
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/model/Texts.cpp" line="31"/>
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/model/Texts.cpp" line="231"/>
        <source>All %n names are up to date</source>
        <translation>
            <numerusform>All %n names are up to date</numerusform>
            <numerusform>All %n names are up to date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/model/Texts.cpp" line="236"/>
        <source>1 of %n name(s) needs you</source>
        <translation>
            <numerusform>%n name needs you</numerusform>
            <numerusform>1 of %n names needs you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/model/Texts.cpp" line="237"/>
        <source>%1 of %n name(s) need you</source>
        <translation>
            <numerusform>%1 of %n name need you</numerusform>
            <numerusform>%1 of %n names need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/model/Texts.cpp" line="247"/>
        <source>%n name(s) are held</source>
        <translation>
            <numerusform>%n name is held</numerusform>
            <numerusform>%n names are held</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mooring::TrayIcon</name>
    <message numerus="yes">
        <location filename="../ui/tray/TrayIcon.cpp" line="114"/>
        <source>%n more name(s)…</source>
        <translation>
            <numerusform>%n more name…</numerusform>
            <numerusform>%n more names…</numerusform>
        </translation>
    </message>
</context>
</TS>
