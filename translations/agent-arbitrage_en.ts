<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Commands</name>
    <message numerus="yes">
        <source>%n deal(s) cannot match it and left.</source>
        <translation>
            <numerusform>%n deal cannot match it and left.</numerusform>
            <numerusform>%n deals cannot match it and left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) lack the new columns; about as many tokens fill them: say backfill --new-columns --fetch.</source>
        <translation>
            <numerusform>%n deal lacks the new columns; about one token fills them: say backfill --new-columns --fetch.</numerusform>
            <numerusform>%n deals lack the new columns; about as many tokens fill them: say backfill --new-columns --fetch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) written to %1</source>
        <translation>
            <numerusform>%n deal written to %1</numerusform>
            <numerusform>%n deals written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) put back</source>
        <translation>
            <numerusform>%n deal put back</numerusform>
            <numerusform>%n deals put back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message numerus="yes">
        <source>details of %Ln more deal(s) today</source>
        <translation>
            <numerusform>details of %Ln more deal today</numerusform>
            <numerusform>details of %Ln more deals today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LocalRuns</name>
    <message numerus="yes">
        <source>%Ln deal(s) recalculated</source>
        <translation>
            <numerusform>%Ln deal recalculated</numerusform>
            <numerusform>%Ln deals recalculated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OffersRun</name>
    <message numerus="yes">
        <source>%Ln deal(s) to look up</source>
        <translation>
            <numerusform>%Ln deal to look up</numerusform>
            <numerusform>%Ln deals to look up</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PruneRun</name>
    <message numerus="yes">
        <source>%Ln stale deal(s) looked at.</source>
        <translation>
            <numerusform>%Ln stale deal looked at.</numerusform>
            <numerusform>%Ln stale deals looked at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message numerus="yes">
        <source>waiting for %n token(s), resumes %1</source>
        <translation>
            <numerusform>waiting for %n token, resumes %1</numerusform>
            <numerusform>waiting for %n tokens, resumes %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) looked at</source>
        <translation>
            <numerusform>%Ln deal looked at</numerusform>
            <numerusform>%Ln deals looked at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) read</source>
        <translation>
            <numerusform>%Ln deal read</numerusform>
            <numerusform>%Ln deals read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waiting for %Ln token(s), resumes %1</source>
        <translation>
            <numerusform>waiting for %Ln token, resumes %1</numerusform>
            <numerusform>waiting for %Ln tokens, resumes %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <comment>status bar: all deals</comment>
        <translation>
            <numerusform>%Ln deal</numerusform>
            <numerusform>%Ln deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln deal(s)</source>
        <comment>status bar: %1 of all deals pass the filter</comment>
        <translation>
            <numerusform>%1 of %Ln deal</numerusform>
            <numerusform>%1 of %Ln deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>status bar: deals that arrived</comment>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <comment>status bar: deals that left</comment>
        <translation>
            <numerusform>%Ln gone</numerusform>
            <numerusform>%Ln gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seen</source>
        <comment>deals looked at in a run</comment>
        <translation>
            <numerusform>%Ln seen</numerusform>
            <numerusform>%Ln seen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>deals added in a run</comment>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>deals changed in a run</comment>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <comment>deals removed in a run</comment>
        <translation>
            <numerusform>%Ln removed</numerusform>
            <numerusform>%Ln removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>%Ln min ago</numerusform>
            <numerusform>%Ln min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>%Ln h ago</numerusform>
            <numerusform>%Ln h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %1 deals on %Ln page(s): %2 tokens.</source>
        <translation>
            <numerusform>About %1 deals on %Ln page: %2 tokens.</numerusform>
            <numerusform>About %1 deals on %Ln pages: %2 tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln page(s): %1 tokens.</source>
        <translation>
            <numerusform>At most %Ln page: %1 tokens.</numerusform>
            <numerusform>At most %Ln pages: %1 tokens.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>arb::app::Workspace</name>
    <message numerus="yes">
        <source>%n new deal(s)</source>
        <translation>
            <numerusform>%n new deal</numerusform>
            <numerusform>%n new deals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>arb::ui::DealsView</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>arb::ui::EmptyState</name>
    <message numerus="yes">
        <source>%n deals are hidden by it.</source>
        <translation>
            <numerusform>%n deal is hidden by it.</numerusform>
            <numerusform>%n deals are hidden by it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>arb::ui::FilterBar</name>
    <message numerus="yes">
        <source>%n deals</source>
        <translation>
            <numerusform>%n deal</numerusform>
            <numerusform>%n deals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>arb::ui::MainWindow</name>
    <message numerus="yes">
        <source>This version has new columns. %n deal(s) lack them; filling them costs about as many tokens.</source>
        <translation>
            <numerusform>This version has new columns. %n deal lacks them; filling them costs about one token.</numerusform>
            <numerusform>This version has new columns. %n deals lack them; filling them costs about as many tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more deal(s) have not been seen at Keepa for a long time. One clean-up looks at a share of all deals only; each look costs a token.</source>
        <translation>
            <numerusform>%Ln more deal has not been seen at Keepa for a long time. One clean-up looks at a share of all deals only; each look costs a token.</numerusform>
            <numerusform>%Ln more deals have not been seen at Keepa for a long time. One clean-up looks at a share of all deals only; each look costs a token.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>arb::ui::RemovedView</name>
    <message numerus="yes">
        <source>Restore %Ln deal(s)</source>
        <translation>
            <numerusform>Restore %Ln deal</numerusform>
            <numerusform>Restore %Ln deals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>arb::ui::RowActions</name>
    <message numerus="yes">
        <source>Open %n pages?</source>
        <translation>
            <numerusform>Open %n page?</numerusform>
            <numerusform>Open %n pages?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>arb::ui::TokenView</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>total of that many days</comment>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
</TS>
