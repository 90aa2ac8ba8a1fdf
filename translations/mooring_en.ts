<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AddressSources</name>
    <message numerus="yes">
        <source>No answer within %n second(s).</source>
        <translation>
            <numerusform>No answer within %n second.</numerusform>
            <numerusform>No answer within %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dns</name>
    <message numerus="yes">
        <source>The name server&apos;s clock and this machine&apos;s clock differ by more than %n second(s), so its reply was not believed: set the clocks right.</source>
        <translation>
            <numerusform>The name server&apos;s clock and this machine&apos;s clock differ by more than %n second, so its reply was not believed: set the clocks right.</numerusform>
            <numerusform>The name server&apos;s clock and this machine&apos;s clock differ by more than %n seconds, so its reply was not believed: set the clocks right.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InterfaceRanking</name>
    <message numerus="yes">
        <source>Not the best: it is preferred only for %n more second(s), %1 for longer.</source>
        <translation>
            <numerusform>Not the best: it is preferred only for %n more second, %1 for longer.</numerusform>
            <numerusform>Not the best: it is preferred only for %n more seconds, %1 for longer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mooring::AccountCard</name>
    <message numerus="yes">
        <source>%n names: %1 and more</source>
        <translation>
            <numerusform>%n name: %1 and more</numerusform>
            <numerusform>%n names: %1 and more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names: %1</source>
        <translation>
            <numerusform>%n name: %1</numerusform>
            <numerusform>%n names: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mooring::AccountsPage</name>
    <message numerus="yes">
        <source>The account at %1 is removed. %n names are no longer kept up to date; their records there stay as they are.</source>
        <translation>
            <numerusform>The account at %1 is removed. %n name is no longer kept up to date; its records there stay as they are.</numerusform>
            <numerusform>The account at %1 is removed. %n names are no longer kept up to date; their records there stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mooring::Assistant</name>
    <message numerus="yes">
        <source>&amp;Publish %n name(s)</source>
        <translation>
            <numerusform>&amp;Publish %n name</numerusform>
            <numerusform>&amp;Publish %n names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mooring::DiagnosticsPage</name>
    <message numerus="yes">
        <source>%n checks need you.</source>
        <translation>
            <numerusform>%n check needs you.</numerusform>
            <numerusform>%n checks need you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mooring::GeneralSection</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mooring::HistoryPage</name>
    <message numerus="yes">
        <source>%n events were written to %1.</source>
        <translation>
            <numerusform>%n event was written to %1.</numerusform>
            <numerusform>%n events were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mooring::NotificationTexts</name>
    <message numerus="yes">
        <source>%n name(s) were updated: %1</source>
        <translation>
            <numerusform>%n name was updated: %1</numerusform>
            <numerusform>%n names were updated: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are still not being updated</source>
        <translation>
            <numerusform>%n name is still not being updated</numerusform>
            <numerusform>%n names are still not being updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
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
        <source>Search %n provider(s)</source>
        <translation>
            <numerusform>Search %n provider</numerusform>
            <numerusform>Search %n providers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mooring::ResultsStep</name>
    <message numerus="yes">
        <source>Publishing %n name(s)…</source>
        <translation>
            <numerusform>Publishing %n name…</numerusform>
            <numerusform>Publishing %n names…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) published</source>
        <translation>
            <numerusform>%n name published</numerusform>
            <numerusform>%n names published</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) could not be published yet</source>
        <translation>
            <numerusform>%n name could not be published yet</numerusform>
            <numerusform>%n names could not be published yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mooring::SetChooser</name>
    <message numerus="yes">
        <source>%n name(s) use this line.</source>
        <translation>
            <numerusform>%n name uses this line.</numerusform>
            <numerusform>%n names use this line.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mooring::SignInTest</name>
    <message numerus="yes">
        <source>%1 accepts this and lists %n domain(s).</source>
        <translation>
            <numerusform>%1 accepts this and lists %n domain.</numerusform>
            <numerusform>%1 accepts this and lists %n domains.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mooring::Texts</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n names are up to date</source>
        <translation>
            <numerusform>All %n names are up to date</numerusform>
            <numerusform>All %n names are up to date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are held</source>
        <translation>
            <numerusform>%n name is held</numerusform>
            <numerusform>%n names are held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) need you</source>
        <translation>
            <numerusform>%n name needs you</numerusform>
            <numerusform>%n names need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged for %n minute(s)</source>
        <translation>
            <numerusform>unchanged for %n minute</numerusform>
            <numerusform>unchanged for %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged for %n hour(s)</source>
        <translation>
            <numerusform>unchanged for %n hour</numerusform>
            <numerusform>unchanged for %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged for %n day(s)</source>
        <translation>
            <numerusform>unchanged for %n day</numerusform>
            <numerusform>unchanged for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %n hour</numerusform>
            <numerusform>in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 names need you</source>
        <translation>
            <numerusform>%n of %1 names needs you</numerusform>
            <numerusform>%n of %1 names need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mooring::TrayMenu</name>
    <message numerus="yes">
        <source>%n more name(s)…</source>
        <translation>
            <numerusform>%n more name…</numerusform>
            <numerusform>%n more names…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mooring::ZoneModel</name>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
</context>
</TS>
