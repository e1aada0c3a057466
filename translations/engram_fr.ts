<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Detach from the other cluster first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recording is shown. Close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cluster is running. Stop all daemons first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cluster is running. Launch one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster is still starting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The daemons are being stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a recording: nothing can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cluster was not launched from this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a node first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected node was not launched from this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected node is not running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected node is frozen. Thaw it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected node is stopping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected node is not frozen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected node is still running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No primary is known at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The primary was not launched from this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window is not attached to another cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attached cluster is read-only. Allow writing first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a backup can become the primary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected backup does not stand by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected node is no member of the cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a dead node can be forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Launch cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a primary, a backup and three slaves on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;3 slaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a cluster with 3 slaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;8 slaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a cluster with 8 slaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3&amp;2 slaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a cluster with 32 slaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write and read keys, as the workload settings say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload s&amp;ettings ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how fast the workload asks, for what, and for which keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add slave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one more slave; it takes over its share of the keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one more master that stands by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kill the selected node at once (SIGKILL). Its memory is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the selected node to finish its work and end (SIGTERM).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Freeze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halt the selected node as if it hung (SIGSTOP).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Thaw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the selected frozen node go on (SIGCONT).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the selected node again, with empty memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kill &amp;primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kill the primary (SIGKILL) and watch the backup take over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pro&amp;mote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the selected backup the primary; requests wait for a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;orget ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the selected dead node up, with what only it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;1 s ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the clock of the selected node jump ahead by a second. It can not go back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 % too &amp;fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the clock of the selected node run a tenth too fast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 % too &amp;slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the clock of the selected node run a tenth too slow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Right again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the clock of the selected node run at the right speed; what it gained stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the next link of the selected node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Drop messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lose all messages of the selected link; its connection stays up. Quicker: drag from node to node with Alt held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;50 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let each message of the selected link take 50 ms longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;200 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let each message of the selected link take 200 ms longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;1,000 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let each message of the selected link take 1,000 ms longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Other ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how much longer each message of the selected link takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;One way only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only messages in one direction of the selected link are dropped or late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Turn round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the selected link from its other end: one-way faults change direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End what is wrong with the selected link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear &amp;all faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End all faults of links and clocks that were made by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo what was done last, within ten seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop all daemons that this window started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ttach ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch a cluster that is already running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Detach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop watching the other cluster; it goes on running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow wr&amp;iting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the console and the workload change the attached cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the daemons and close the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the view at this moment. The cluster goes on, and is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the newest moment again, and follow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;lay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play on from this moment, at the chosen speed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go one event back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step &amp;forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go one event on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;revious marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the last kill, takeover, bookmark or other marker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to the next kill, takeover, bookmark or other marker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book&amp;mark ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this moment a name, or the bookmark that is here another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remo&amp;ve bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the bookmark at this moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open trace ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a recording from a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save trace ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what is recorded, with its bookmarks, to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the opened trace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;True speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play as fast as it happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1/1&amp;0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play ten times slower than it happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1/&amp;100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play a hundred times slower than it happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1/1&amp;,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play a thousand times slower: 1 ms of the cluster lasts 1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty this list; the files stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the console and type a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the messages and type a filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fa&amp;ilover report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the cluster came through the last failure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a key to see its slot, its replicas and its version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less &amp;motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pulses and no sliding; messages still move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put all panels back where they were at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the window in English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the window in German.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the window in French.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the window in Spanish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the window in Hindi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the window in Simplified Chinese.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the colours of the desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use light colours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use dark colours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lessons ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a guided lesson, or open one from a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;hints again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the three hints from the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Engram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this program is and which version runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a link between two nodes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong with the selected link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a node at one end of the link first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fault was made by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of the selected node runs right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo; offers end after 10 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Launch a cluster or open a trace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view is paused already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest moment is shown already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording is being played already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back in time first: nothing lies ahead of the newest moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No marker lies before this moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No marker lies after this moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bookmark is at this moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another trace is being opened or saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trace is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trace was opened or saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClusterCanvas</name>
    <message>
        <source>%1 ms</source>
        <extracomment>Beside a link whose messages are late</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>slot %1 · %n cop(y/ies) · %2</source>
        <extracomment>Caption of the key probe. %1 slot number, %2 names of nodes</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · version %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · no such key · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) lost</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) with one copy</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) with %1 copies</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) lost</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) with one copy</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) with two copies or more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Killing %1 would leave: %2</source>
        <extracomment>%1 name of a node, %2 what would be left</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsolePrinter</name>
    <message>
        <source>The key does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing happened: the node that was asked is not the primary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written: fewer copies than required can be kept now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing happened: the cluster can&apos;t answer now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing happened: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is uncertain whether this happened. Read the key to find out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing happened: the keys belong to several slots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n copies on %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The key did not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>READ KEY                the value, its version and who answered
WRITE KEY VALUE         to all replicas of the key&apos;s slot
DELETE KEY
KEYS [PATTERN]          such as KEYS user:*
NODES                   who is there and in which state
CLEAR                   an empty console
Words with spaces go in double quotes. Up and Down recall earlier lines.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message numerus="yes">
        <source>%n request(s) not shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>state received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>process of %1: %2</source>
        <comment>node, state of its process</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hears %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hears %1 no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bookmark: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fault: the clock is %1 ms off and drifts by %2 ppm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fault: messages from %1 are dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fault: messages to %1 are dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>fault: messages from %1 take %n ms longer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fault: messages to %1 take %n ms longer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>fault ended: messages from %1 pass again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fault ended: messages to %1 pass again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fault: %1 %2</source>
        <comment>kind of fault, node</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is %1 and waits for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is now %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is now %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposes view %1 of epoch %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>view %1 of epoch %2 is committed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspects %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is removed, view %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has joined, view %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promises epoch %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refuses epoch %1 to %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands for epoch %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is elected for epoch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serves as primary of epoch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has lost its lease in epoch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps down before epoch %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tally for %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>sweep: %1 of %n slot(s) verified</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 copies %n slot(s) to %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %3 of %n slot(s) copied</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has copied %n key(s) to %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) offline until %1 comes back</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) lost: %1 came back empty</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 asked by %3</source>
        <comment>operation, key, client</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 %2: %3, %n copies, %4 ms</source>
        <comment>operation, key, status, time</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two nodes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent %1 %2, %3</source>
        <comment>kind of message, key, from and to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received %1 %2, %3</source>
        <comment>kind of message, key, from and to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 failed, %3: %4</source>
        <comment>kind of message, key, from and to, reason</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkerLook</name>
    <message>
        <source>keys lost or offline because of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 killed</source>
        <comment>a node</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takeover by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 suspected</source>
        <comment>a node</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fault made at %1</source>
        <comment>a node</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bookmark: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copying to %1 begins or ends</source>
        <comment>a node</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n loss(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kill(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of takeovers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspicion(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n view(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of copying</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time: what happened</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the primary,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, a backup,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, a slave,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was killed</source>
        <comment>m1, the primary,</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was frozen</source>
        <comment>m1, the primary,</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was cut off</source>
        <comment>m1, the primary,</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was stopped</source>
        <comment>m1, the primary,</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fell silent</source>
        <comment>m1, the primary,</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times count from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took over in epoch %2. Times count from %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detected: %1, first write: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detected: %1, view without it: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View committed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory rebuilt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers until recovery: %1 refused, %2 uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes acknowledged before: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes acknowledged before: not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; lost: not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; lost: none to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; lost: %2 (%3 of %4 keys read again)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from its last sign of life; it may have failed up to 200 ms later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 of %1 requests was watched: earlier reads and writes may not have been seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was heard again after %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>majority, %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highest, %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 -&gt; %3 (%4)</source>
        <comment>key, answers, version, rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more key(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>First write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a value goes, and when a write counts as done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small cluster starts on this computer: two masters and three slaves. Each is a process of its own, with memory of its own. Slaves hold the data. Masters decide who holds what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{primary} wears the crown: it is the primary, the one master that answers. The other master is the backup: it stands by. A client is any program that reads or writes; this window will be one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are going to write the value hello under the key greeting. Each key is kept in three copies. When does the client hear that its write is done?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the primary has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When one slave has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When all three copies have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The primary answers when every copy has said that it holds the value. So an acknowledged write is in three memories, and two of them may fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch: a filled triangle is the write on its way to the primary, a diamond is a copy on its way to a slave, a hollow circle is a slave&apos;s acknowledgement (it says: I have it).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done. The write went to {primary}, from there to three slaves, and was answered with OK only after all three had acknowledged it. Select it under Messages to see each step with its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now we read greeting. How many slaves does the primary ask?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All copies are equal, so one is enough. If it did not answer, the primary would ask the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the answer for a key that nobody ever wrote?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT_FOUND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT_FOUND is a promise: this key does not exist. When the cluster can&apos;t be sure of that, it says UNAVAILABLE and why, but never NOT_FOUND.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last, we delete greeting. That is a write too: all three copies must know of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To remember: a write is done when all copies have it; a read needs one copy; NOT_FOUND is only said when it is proved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slave dies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why copies are kept, and how a lost copy is made again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cluster has four slaves, and keeps each key in two copies on two different slaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>greeting is on two slaves now. We kill one of them. What does a read get?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hello, from the other slave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An error, until the slave is started again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An acknowledged write is on every copy, so the one that is left has it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{victim} is dead, and with it everything that was in its memory. The value was read from the other copy. But now there is only one copy of greeting: one more failure, and it would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the cluster do about it, if nobody helps?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: a person must start the slave again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It makes new copies on the slaves that are left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stops all writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The primary hears nothing from the dead slave, takes it off the list of members, and lets another slave be filled with what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are two copies of everything again. Slaves sent them to each other; the primary only said who sends what to whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We start {victim} again. Its memory is empty, so it joins like a new slave and is filled first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was lost. To remember: copies bridge a failure, and a cluster that makes new copies by itself is ready for the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The primary dies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a backup takes over, and why no acknowledged write is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{primary} is the primary: every read and write goes through it. A workload (a small shop that writes and reads some keys) keeps it busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We kill the primary in the middle of its work. What happens to the writes that it has acknowledged?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are lost with its memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last few of them are lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The primary keeps no data. It acknowledges a write when all copies on the slaves have it, and the slaves are still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{primary} has the crown now. It heard nothing from {old primary} for a third of a second and asked all members for their votes. A majority (more than half of them) said yes. Only then it is the primary: two halves of a cluster could not both have a majority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not trust what it remembers of the data. It asks the slaves what they hold, and takes the newest version of each key. Until that is known for a key, reads of it wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We start {old primary} again. What is it then?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The primary again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a primary already. Taking the crown back would only cause another pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To remember: whoever decides need not hold the data. If it dies, another one can decide, once a majority agrees on it, and the data tells it the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang is not crash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why nobody can tell a dead node from a slow one, and what helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A process that was killed is gone for good. A process that hangs (stopped by a debugger, a full disk, a sleeping laptop) comes back later and does not know that it was away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We freeze the primary. How can the others find out whether it is dead or only hangs?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They ask it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They wait long enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can&apos;t find out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence is all that they see, in both cases. So they must act as if it were dead, and in a way that is right also if it is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{primary} took over, and light is green now. But {sleeper} still believes that it is the primary and that light is red. When it wakes up, a client may ask it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We let {sleeper} go on, and ask it for light. What may it answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red: that is what it knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green: it asks the others first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It refuses: it is not the primary any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A primary may only serve while it holds a lease: a permission that the members renew all the time and that ends by itself after 300 ms. When it wakes up its lease is long over. The slaves also refuse whoever has an older term.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This read is sent to {sleeper} itself, and to nobody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sleeper} is a backup now, and nobody ever saw red again. To remember: you can&apos;t know that somebody is dead, but you can make sure that its permission is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a cluster may say when data is out of reach, and when it is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>treasure is on two slaves, in memory only. We kill the first of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now we kill the slave with the last copy. What should a read of treasure be answered with?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UNAVAILABLE: it exists, but can&apos;t be read now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An old value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster knows that treasure was written. To say NOT_FOUND would be a lie, and the slave may come back from a pause with its memory whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UNAVAILABLE, and the reason names {last}: it is waited for. The part of the data that only {last} held is called offline. The last copy is never given up silently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We start {last} again. A new process has an empty memory. What now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The read still waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss is declared, loudly; then the key does not exist any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is just gone, and nobody says anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last holder came back with nothing, so the data is lost for certain. That is declared, with the number of keys, counted and shown. From then on NOT_FOUND is the truth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the loss under Messages. To remember: copies in memory survive as long as one of them does. When all are gone, the honest thing is to say so, and how much it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two sides of a partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why only one side of a torn network may go on, and how they agree again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A partition is a network that is torn in two: all processes live, but the two sides can&apos;t hear each other. We cut m1 (the primary) and s1 off from the other four. Six members: a majority is four.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which side may go on working?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The side of the primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The side with the majority of the members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both: they can compare notes later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If both worked, both would accept writes for the same keys, and there would be two truths. There can be only one majority, so it decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The side of the majority has a new primary, {primary}. We write a new price there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now we ask m1 itself, on the small side, to change the price as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And we ask m1 for the price. It still has the old one on its side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m1 refuses both, and says why: it has not heard from a majority, so its permission (the lease) is over. It would be easy to answer with the old price. It would be wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We mend the network. Which price do all of them have then?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 was acknowledged by the majority. 99 was refused: it never took effect, on no node. m1 and s1 join again and are filled with what they missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To remember: during a partition you can have an answer from both sides, or only right answers, not both. Engram gives right ones; the smaller side waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why a retry must not run twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a lost answer means, and how a numbered request is recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>monday and tuesday are shopping lists, both empty. A client appends bread to monday (to append is to add at the end). If it gets no answer, it does not know whether the request was carried out: perhaps the request was lost, perhaps only the answer. Should it ask again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We let everything get lost that slaves send to the primary. So {primary} can pass a write on, but does not hear that it arrived, and can&apos;t answer. The client asks again when another master has taken over. How often will bread be on the list?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This client works in a session: it numbers its requests. The slaves keep the number beside the value. The new primary recognises the request and answers it without carrying it out again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bread is on the list once, although the client asked two masters. Now the same again for tuesday, with a client that does not number its requests, and with what slaves send to {primary}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is UNCERTAIN: the write may have happened. That is honest, and all that can be known without numbers. A program that knows no better sends it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client without numbers sends the same request again. How often are eggs on the list?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first request had reached the slaves; only the answer was lost. To the cluster the second one is just another request, and it is carried out as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To remember: no answer does not mean that nothing happened. A request that may be repeated needs a name (here: session and number), and the name must be kept with the data, so that it outlives whoever knew it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joining and balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much data moves when a slave joins, and how it is shared out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three slaves share the data; each key is on two of them. A workload writes some thousand keys first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each slave holds about the same number of keys. Nobody counts them out: each key belongs to one of 1,024 slots, and for each slot all slaves are ranked by a calculation that looks random but always gives the same order. The first two hold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fourth slave joins. How much of the data moves?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is shared out anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About a quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: only new keys go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newcomer gets its fair share: one of four parts. In every other slot the order of the old slaves has not changed, so nothing moves there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{newcomer} holds its share, the slaves sent it to each other, and the clients could go on all the time. To remember: if the place of a key is calculated well, growing by one of N moves one N-th of the data.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size and place of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrangement of the panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of hints seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less motion: no pulses and no sliding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address to attach to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traces that were opened or saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpaceTimeDrawing</name>
    <message numerus="yes">
        <source>%n slave(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>view %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elected, epoch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>killed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspected by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fault: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisualStyle</name>
    <message>
        <source>serving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starting, syncing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspect, frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acknowledgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look-up reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>killed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>syncing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no lease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a majority must accept view %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a majority of view %1 must answer heartbeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a majority of view %1 must promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a majority of the view before %1 must promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the only copy of some slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a primary of the cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the primary to take it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a member of the cluster that knows its view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown, not heard yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown since %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspect: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <extracomment>%1 is what a node does, such as &quot;syncing&quot;; %2 a percentage</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, waits for %2</source>
        <comment>a node</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, primary, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, backup, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engram::gui::ActionSet</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name of an action and its keyboard shortcut</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engram::gui::AttachDialog</name>
    <message>
        <source>Attach to a running cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of any node, or several with commas between them. The window learns of the others by itself. Nothing is changed in the cluster until you allow writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses of the cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not HOST:PORT</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engram::gui::Banner</name>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engram::gui::ChartHeading</name>
    <message>
        <source>CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the figures of this chart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the figures: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engram::gui::ChartsDock</name>
    <message>
        <source>Replica lag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max %1 x mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number, node</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>detected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>served again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts: %1 could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/s</source>
        <comment>per second</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p99.9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failovers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engram::gui::CheckText</name>
    <message>
        <source>every acknowledged write is still there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keys written, %2 read back, %3 lost, %4 without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands in %2 exactly so often: %3</source>
        <comment>a text, a key, a number</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engram::gui::ClusterCanvas</name>
    <message>
        <source>messages are dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages are %1 ms late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link %1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>a link, its fault</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <comment>nodes, a link&apos;s fault</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times are true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn at %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn at %1 ms; real p50 %2 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slot %1: on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slot %1: on %2; being copied to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2, %3 to %4, failed: %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2, %3 to %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2, process %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engram::gui::ClusterText</name>
    <message>
        <source>%1 of %2 nodes serve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cluster of %1 masters and %2 slaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another cluster is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not start: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one more slave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one more master</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workload runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workload has stopped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engram::gui::ConditionText</name>
    <message>
        <source>%1 is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is still a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no member yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>a node and its state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no primary is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no living copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>living copies of %1: %2</source>
        <comment>a key and a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it waits for nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waits for others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waits for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not all are heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all nodes that run serve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 slots with %2 keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slots without a living copy are declared offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the loss of keys is declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no view is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 slots have all their copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every slot has all its copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys of each slave within %1 % of the mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 acknowledged, %2 refused, %3 uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acknowledged writes: %1 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of all copies moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of all copies moved, give or take %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engram::gui::ConsoleDock</name>
    <message>
        <source>Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers of the cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers appear here. HELP lists the commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>READ KEY, WRITE KEY VALUE, DELETE KEY, KEYS, NODES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such command. HELP lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attached cluster is read-only. Allow writing in the menu Cluster first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n key(s); the panel Keys shows all</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No nodes are known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engram::gui::FaultCommands</name>
    <message>
        <source>+%1 s</source>
        <extracomment>A clock that is ahead, in little room</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+%1 %</source>
        <extracomment>A clock that runs too fast or too slow, in little room</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link %1 – %2 dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages from %1 to %2 dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link %1 – %2 delayed by %3 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages from %1 to %2 delayed by %3 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link %1 – %2 is whole again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) cleared.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of %1 jumped ahead by 1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of %1 runs 10 % too fast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of %1 runs 10 % too slow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of %1 runs right again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engram::gui::FaultText</name>
    <message>
        <source>%1 was not launched here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is killed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hangs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nodes for &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fault on what %1 sends to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fault between %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clock of %1 goes wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all faults of links and clocks end</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engram::gui::FieldProblem</name>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date or time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be %1, not %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is longer than %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must have two to six texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is none of: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time such as &quot;2 s&quot; or &quot;300 ms&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be one node, not &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names no node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is longer than a key may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file name such as &quot;takeover.png&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name such as &quot;victim&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engram::gui::ForgetQuestion</name>
    <message>
        <source>Engram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give %1 up for ever?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It holds the only copy of %n of 1,024 slot(s). All keys in them are lost for good, and declared lost.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A master holds no keys: nothing is lost. It no longer counts for majorities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every slot of it has another copy: as far as is known, nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engram::gui::HintCard</name>
    <message>
        <source>Every moving symbol is a real message between real processes: a write goes to the primary, from there to its replicas, and is answered when all have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type WRITE greeting hello in the Console, and follow it. Select a key in Keys to see which slaves hold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now kill the primary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Got it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more hints</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engram::gui::InspectorDock</name>
    <message>
        <source>Select a node on the canvas or in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PID %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in sync, %2 syncing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of the process</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engram::gui::KeysDock</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find keys: part of a key, or a pattern such as user:*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern of the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the keys again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of the cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) loaded</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The keys can&apos;t be listed now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engram::gui::KeysModel</name>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engram::gui::Legend</name>
    <message>
        <source>Show or dim nodes in this state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide these messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engram::gui::LessonCard</name>
    <message>
        <source>The cluster that runs is being stopped ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the lesson; the cluster goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson starts a cluster of its own. The one that runs is stopped before, and its keys are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson starts a cluster of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: %1: %2</source>
        <comment>what was to be done, and what came</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not so. The answer is: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number and text of a choice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step did not go as the lesson expects, so the lesson ends here.
Expected: %1
Seen: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson was stopped. The cluster goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the lesson. The cluster goes on: try what you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You predicted %1 of %2 outcomes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it and begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other lessons ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other lessons</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engram::gui::LessonsDialog</name>
    <message>
        <source>Open lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open file ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistakes in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons (*.toml);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be played:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::gui::MainWindow</name>
    <message>
        <source>Panels in this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Launch &amp;with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spee&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent &amp;traces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of the cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n daemon(s) of this window still run. Their keys are lost when they are stopped.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stop them and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engram::gui::MessagesDock</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: words, node:s2, key:user, type:write, status:uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter of the messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which messages are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages, newest last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster and requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engram::gui::MessagesModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engram::gui::NodesDock</name>
    <message>
        <source>Nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions on nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes of the cluster</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engram::gui::NodesModel</name>
    <message>
        <source>Node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engram::gui::Notices</name>
    <message>
        <source>Show log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not start: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a free port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No node of the cluster answers: %1. It is tried again until you cancel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was killed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thaw</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 has the only copy of %n key(s). To kill it loses them for good.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has the only copy of %n slot(s). To kill it loses their keys for good.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Kill %1 all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fault was not made as you wanted it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has ended: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waits for %2</source>
        <comment>a node</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not made the primary: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not forgotten: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engram::gui::PauseBar</name>
    <message>
        <source>%1 ms of the cluster lasts 1 s</source>
        <comment>slow motion</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln later event(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer event(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>View paused. %1</source>
        <comment>followed by how many events are newer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playing at true speed. %1</source>
        <comment>followed by how many events are newer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow motion: %1. %2</source>
        <comment>scale, and how many events are newer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go live</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engram::gui::PhaseChart</name>
    <message>
        <source>Steps of the failover</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engram::gui::ProbeField</name>
    <message>
        <source>Find a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key to find on the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the slot, the replicas and the version of a key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engram::gui::ReportCard</name>
    <message>
        <source>%1 of %2</source>
        <comment>report</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all steps of the failover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tally</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who held what of each key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engram::gui::ReportOverlay</name>
    <message>
        <source>No failure has been seen in this cluster yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engram::gui::RequestText</name>
    <message>
        <source>because of &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copies: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>result: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is answered with %2</source>
        <comment>a request and its answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, and was carried out before the new primary came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;value&apos; can&apos;t come with &apos;expect = &quot;%1&quot;&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>the replicas that answered</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engram::gui::ScenarioParser</name>
    <message>
        <source>the key &apos;%1&apos; is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no step: write [[step]] before each one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;step&apos; must be written as [[step]]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown step &apos;%1&apos;; there are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown %1 &apos;%2&apos;; there are: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs the key &apos;%2&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown key &apos;%1&apos;; there are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is larger than a scenario may be</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engram::gui::ScenarioRules</name>
    <message>
        <source>a lesson launches one cluster only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs a cluster: a step &apos;launch&apos; must come before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown node &apos;%1&apos;; there are: %2, and the roles: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is known as {%1}; there are: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engram::gui::SimulateForm</name>
    <message>
        <source>Simulate a cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No process is started: the daemons&apos; own protocol runs inside this window, in simulated time. The same seed gives the same run, so that you can go back and try another fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes, two of them masters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of each key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> a second</source>
        <comment>unit of a number of requests</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> x real time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engram::gui::SpaceTimeDock</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n hidden</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, 1 of %1 requests is watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time on the way not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, %3 to %4: %5</source>
        <comment>kind, key, from, to, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing (SVG) ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (PNG) ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log for ShiViz ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs (*.log)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space-time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group slaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all slaves as one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events of a node between two messages become one mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse runs of local events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the newest moment and go with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the newest moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time in sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engram::gui::SpaceTimePlot</name>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space-time diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, selected: %1 from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engram::gui::StatusLine</name>
    <message>
        <source>No cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping the daemons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No primary, %n node(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Primary %1, epoch %2, %n node(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, a recording</source>
        <comment>state of the cluster</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <comment>state of the cluster</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showing every request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showing 1 of %1 requests · counts exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, paused</source>
        <comment>time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, true speed</source>
        <comment>time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time of day, and the scale</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 writes/s, %2 reads/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) lost</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s)/s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::gui::StepTask</name>
    <message>
        <source>%1 (now: %2)</source>
        <comment>what is waited for, and how it is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing came within %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, after %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a node that is %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engram::gui::TalkText</name>
    <message>
        <source>&apos;answer&apos; is %1, but there are %2 choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pause of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engram::gui::TimeChart</name>
    <message>
        <source>%1 %2</source>
        <comment>figure, unit</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engram::gui::TimelineDock</name>
    <message>
        <source>Speed of playing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engram::gui::TimelineStrip</name>
    <message>
        <source>Time of the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows go by event, Page keys by marker, Home and End to the ends, Space plays or pauses, plus and minus zoom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, paused</source>
        <comment>time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, playing</source>
        <comment>time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, newest</source>
        <comment>time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Launch a cluster or open a trace, and everything that happens can be seen again here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1/s</source>
        <comment>requests</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engram::gui::TraceDesk</name>
    <message numerus="yes">
        <source>The end of %1 is torn, as its writer was killed: %n byte(s) are left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file and what is wrong with it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1: %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving %1: %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traces of Engram (*.engram-trace);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save trace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engram::gui::TraceSession</name>
    <message>
        <source>This is a recording: nothing in it can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engram::gui::WelcomeCard</name>
    <message>
        <source>Engram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Launch cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach to a running cluster ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach to a running cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a lesson ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Starting: %n daemon(s) so far.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for a node of the cluster to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Stopping: %n daemon(s) still run.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A distributed shared memory that you can watch. Start a primary, a backup and three slaves on this computer, and see every message between them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engram::gui::WindowDialogs</name>
    <message>
        <source>Delay a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milliseconds that each message takes longer:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this moment:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Engram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Engram %1&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A distributed shared memory that you can watch. Every symbol on the canvas is a real message between real processes.

GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engram::gui::WorkloadDialog</name>
    <message>
        <source>Workload settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client named workload sends these requests while the workload runs. The same seed gives the same requests in the same order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> a second</source>
        <comment>unit of a number of requests</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <comment>per cent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small shop with readable keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbered keys, all alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbered keys, a few of them hot (Zipf 0.99)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
