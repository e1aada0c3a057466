<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ClusterCanvas</name>
    <message numerus="yes">
        <source>slot %1 · %n cop(y/ies) · %2</source>
        <extracomment>Caption of the key probe. %1 slot number, %2 names of nodes</extracomment>
        <translation>
            <numerusform>slot %1 · %n copy · %2</numerusform>
            <numerusform>slot %1 · %n copies · %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) lost</source>
        <translation>
            <numerusform>%n key lost</numerusform>
            <numerusform>%n keys lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) with one copy</source>
        <translation>
            <numerusform>%n key with one copy</numerusform>
            <numerusform>%n keys with one copy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) with %1 copies</source>
        <translation>
            <numerusform>%n key with %1 copies</numerusform>
            <numerusform>%n keys with %1 copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) lost</source>
        <translation>
            <numerusform>%n slot lost</numerusform>
            <numerusform>%n slots lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) with one copy</source>
        <translation>
            <numerusform>%n slot with one copy</numerusform>
            <numerusform>%n slots with one copy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) with two copies or more</source>
        <translation>
            <numerusform>%n slot with two copies or more</numerusform>
            <numerusform>%n slots with two copies or more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsolePrinter</name>
    <message numerus="yes">
        <source>%n copies on %1</source>
        <translation>
            <numerusform>%n copy on %1</numerusform>
            <numerusform>%n copies on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation>
            <numerusform>%n attempt</numerusform>
            <numerusform>%n attempts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DamageText</name>
    <message numerus="yes">
        <source>Read %Ln event(s); the record at byte %1 has no end: the file was cut, or its writer was killed.</source>
        <translation>
            <numerusform>Read %Ln event; the record at byte %1 has no end: the file was cut, or its writer was killed.</numerusform>
            <numerusform>Read %Ln events; the record at byte %1 has no end: the file was cut, or its writer was killed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %Ln event(s); the file can&apos;t be read from byte %1 on: %2</source>
        <translation>
            <numerusform>Read %Ln event; the file can&apos;t be read from byte %1 on: %2</numerusform>
            <numerusform>Read %Ln events; the file can&apos;t be read from byte %1 on: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %Ln event(s); the file is damaged at byte %1: %2</source>
        <translation>
            <numerusform>Read %Ln event; the file is damaged at byte %1: %2</numerusform>
            <numerusform>Read %Ln events; the file is damaged at byte %1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message numerus="yes">
        <source>%n request(s) not shown</source>
        <translation>
            <numerusform>%n request not shown</numerusform>
            <numerusform>%n requests not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sweep: %1 of %n slot(s) verified</source>
        <translation>
            <numerusform>sweep: %1 of %n slot verified</numerusform>
            <numerusform>sweep: %1 of %n slots verified</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 copies %n slot(s) to %2</source>
        <translation>
            <numerusform>%1 copies %n slot to %2</numerusform>
            <numerusform>%1 copies %n slots to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %3 of %n slot(s) copied</source>
        <translation>
            <numerusform>%1 to %2: %3 of %n slot copied</numerusform>
            <numerusform>%1 to %2: %3 of %n slots copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has copied %n key(s) to %2</source>
        <translation>
            <numerusform>%1 has copied %n key to %2</numerusform>
            <numerusform>%1 has copied %n keys to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) offline until %1 comes back</source>
        <translation>
            <numerusform>%n slot offline until %1 comes back</numerusform>
            <numerusform>%n slots offline until %1 comes back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) lost: %1 came back empty</source>
        <translation>
            <numerusform>%n key lost: %1 came back empty</numerusform>
            <numerusform>%n keys lost: %1 came back empty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2: %3, %n copies, %4 ms</source>
        <comment>operation, key, status, time</comment>
        <translation>
            <numerusform>%1 %2: %3, %n copy, %4 ms</numerusform>
            <numerusform>%1 %2: %3, %n copies, %4 ms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fault: messages from %1 take %n ms longer</source>
        <translation>
            <numerusform>fault: messages from %1 take %n ms longer</numerusform>
            <numerusform>fault: messages from %1 take %n ms longer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fault: messages to %1 take %n ms longer</source>
        <translation>
            <numerusform>fault: messages to %1 take %n ms longer</numerusform>
            <numerusform>fault: messages to %1 take %n ms longer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message numerus="yes">
        <source>too many parentheses inside each other. Expected %n at most.</source>
        <translation>
            <numerusform>too many parentheses inside each other. Expected %n at most.</numerusform>
            <numerusform>too many parentheses inside each other. Expected %n at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarkerLook</name>
    <message numerus="yes">
        <source>%n loss(es)</source>
        <translation>
            <numerusform>%n loss</numerusform>
            <numerusform>%n losses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kill(s)</source>
        <translation>
            <numerusform>%n kill</numerusform>
            <numerusform>%n kills</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of takeovers</source>
        <translation>
            <numerusform>%n step of takeovers</numerusform>
            <numerusform>%n steps of takeovers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspicion(s)</source>
        <translation>
            <numerusform>%n suspicion</numerusform>
            <numerusform>%n suspicions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n fault</numerusform>
            <numerusform>%n faults</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s)</source>
        <translation>
            <numerusform>%n bookmark</numerusform>
            <numerusform>%n bookmarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n view(s)</source>
        <translation>
            <numerusform>%n view</numerusform>
            <numerusform>%n views</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of copying</source>
        <translation>
            <numerusform>%n step of copying</numerusform>
            <numerusform>%n steps of copying</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them not what the filter asks for</source>
        <translation>
            <numerusform>%n of them is not what the filter asks for</numerusform>
            <numerusform>%n of them are not what the filter asks for</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message numerus="yes">
        <source>%n more key(s)</source>
        <translation>
            <numerusform>%n more key</numerusform>
            <numerusform>%n more keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpaceTimeDrawing</name>
    <message numerus="yes">
        <source>%n slave(s)</source>
        <translation>
            <numerusform>%n slave</numerusform>
            <numerusform>%n slaves</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisualStyle</name>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n key</numerusform>
            <numerusform>%n keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::gui::ConsoleDock</name>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n key</numerusform>
            <numerusform>%n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n key(s); the panel Keys shows all</source>
        <translation>
            <numerusform>the first key; the panel Keys shows all</numerusform>
            <numerusform>the first %n keys; the panel Keys shows all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::gui::FaultCommands</name>
    <message numerus="yes">
        <source>%n fault(s) cleared.</source>
        <translation>
            <numerusform>%n fault cleared.</numerusform>
            <numerusform>%n faults cleared.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::gui::ForgetQuestion</name>
    <message numerus="yes">
        <source>It holds the only copy of %n of 1,024 slot(s). All keys in them are lost for good, and declared lost.</source>
        <translation>
            <numerusform>It holds the only copy of %n of 1,024 slots. All keys in it are lost for good, and declared lost.</numerusform>
            <numerusform>It holds the only copy of %n of 1,024 slots. All keys in them are lost for good, and declared lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::gui::KeysDock</name>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n key</numerusform>
            <numerusform>%n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) loaded</source>
        <translation>
            <numerusform>%n key loaded</numerusform>
            <numerusform>%n keys loaded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::gui::LessonsDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::gui::MainWindow</name>
    <message numerus="yes">
        <source>%n daemon(s) of this window still run. Their keys are lost when they are stopped.</source>
        <translation>
            <numerusform>%n daemon of this window still runs. Its keys are lost when it is stopped.</numerusform>
            <numerusform>%n daemons of this window still run. Their keys are lost when they are stopped.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::gui::MessagesDock</name>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of an unknown sender: %2</source>
        <comment>messages, names</comment>
        <translation>
            <numerusform>%1, %Ln of an unknown sender: %2</numerusform>
            <numerusform>%1, %Ln of an unknown sender: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::gui::Notices</name>
    <message numerus="yes">
        <source>%1 has the only copy of %n key(s). To kill it loses them for good.</source>
        <translation>
            <numerusform>%1 has the only copy of %n key. To kill it loses it for good.</numerusform>
            <numerusform>%1 has the only copy of %n keys. To kill it loses them for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has the only copy of %n slot(s). To kill it loses their keys for good.</source>
        <translation>
            <numerusform>%1 has the only copy of %n slot. To kill it loses its keys for good.</numerusform>
            <numerusform>%1 has the only copy of %n slots. To kill it loses their keys for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>addresses</comment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No node of the cluster has said anything for %Ln s: connected to %1.</source>
        <translation>
            <numerusform>No node of the cluster has said anything for %Ln s: connected to %1.</numerusform>
            <numerusform>No node of the cluster has said anything for %Ln s: connected to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No node of the cluster has answered for %Ln s: tried %1, last error: %2.</source>
        <translation>
            <numerusform>No node of the cluster has answered for %Ln s: tried %1, last error: %2.</numerusform>
            <numerusform>No node of the cluster has answered for %Ln s: tried %1, last error: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::gui::PauseBar</name>
    <message numerus="yes">
        <source>%Ln later event(s).</source>
        <translation>
            <numerusform>%Ln later event.</numerusform>
            <numerusform>%Ln later events.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer event(s).</source>
        <translation>
            <numerusform>%Ln newer event.</numerusform>
            <numerusform>%Ln newer events.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::gui::SimulateDialog</name>
    <message numerus="yes">
        <source>%n slave(s)</source>
        <translation>
            <numerusform>%n slave</numerusform>
            <numerusform>%n slaves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) in all</source>
        <translation>
            <numerusform>%n node in all</numerusform>
            <numerusform>%n nodes in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::gui::SpaceTimeDock</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n hidden</source>
        <translation>
            <numerusform>, %n hidden</numerusform>
            <numerusform>, %n hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n silent slave(s) left out</source>
        <translation>
            <numerusform>, %n silent slave left out</numerusform>
            <numerusform>, %n silent slaves left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::gui::SpaceTimePlot</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::gui::StatusLine</name>
    <message numerus="yes">
        <source>No primary, %n node(s)</source>
        <translation>
            <numerusform>No primary, %n node</numerusform>
            <numerusform>No primary, %n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Primary %1, epoch %2, %n node(s)</source>
        <translation>
            <numerusform>Primary %1, epoch %2, %n node</numerusform>
            <numerusform>Primary %1, epoch %2, %n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) lost</source>
        <translation>
            <numerusform>%n event lost</numerusform>
            <numerusform>%n events lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s)/s</source>
        <translation>
            <numerusform>%n frame/s</numerusform>
            <numerusform>%n frames/s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::gui::WelcomeCard</name>
    <message numerus="yes">
        <source>Starting: %n daemon(s) so far.</source>
        <translation>
            <numerusform>Starting: %n daemon so far.</numerusform>
            <numerusform>Starting: %n daemons so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopping: %n daemon(s) still run.</source>
        <translation>
            <numerusform>Stopping: %n daemon still runs.</numerusform>
            <numerusform>Stopping: %n daemons still run.</numerusform>
        </translation>
    </message>
</context>
</TS>
