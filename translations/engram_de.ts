<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Actions</name>
    <message>
        <source>Detach from the other cluster first.</source>
        <translation>Trennen Sie sich zuerst vom anderen Cluster.</translation>
    </message>
    <message>
        <source>A cluster is running. Stop all daemons first.</source>
        <translation>Ein Cluster läuft. Halten Sie zuerst alle Daemons an.</translation>
    </message>
    <message>
        <source>The cluster is still starting.</source>
        <translation>Der Cluster startet noch.</translation>
    </message>
    <message>
        <source>The daemons are being stopped.</source>
        <translation>Die Daemons werden gerade beendet.</translation>
    </message>
    <message>
        <source>No cluster is running. Launch one first.</source>
        <translation>Es läuft kein Cluster. Starten Sie zuerst einen.</translation>
    </message>
    <message>
        <source>This cluster was not launched from this window.</source>
        <translation>Dieser Cluster wurde nicht aus diesem Fenster gestartet.</translation>
    </message>
    <message>
        <source>Select a node first.</source>
        <translation>Wählen Sie zuerst einen Knoten aus.</translation>
    </message>
    <message>
        <source>The selected node was not launched from this window.</source>
        <translation>Der ausgewählte Knoten wurde nicht aus diesem Fenster gestartet.</translation>
    </message>
    <message>
        <source>The selected node is not running.</source>
        <translation>Der ausgewählte Knoten läuft nicht.</translation>
    </message>
    <message>
        <source>The selected node is frozen. Thaw it first.</source>
        <translation>Der ausgewählte Knoten ist eingefroren. Tauen Sie ihn zuerst auf.</translation>
    </message>
    <message>
        <source>The selected node is stopping.</source>
        <translation>Der ausgewählte Knoten beendet sich gerade.</translation>
    </message>
    <message>
        <source>The selected node is not frozen.</source>
        <translation>Der ausgewählte Knoten ist nicht eingefroren.</translation>
    </message>
    <message>
        <source>The selected node is still running.</source>
        <translation>Der ausgewählte Knoten läuft noch.</translation>
    </message>
    <message>
        <source>No primary is known at the moment.</source>
        <translation>Zurzeit ist kein Primary bekannt.</translation>
    </message>
    <message>
        <source>The primary was not launched from this window.</source>
        <translation>Der Primary wurde nicht aus diesem Fenster gestartet.</translation>
    </message>
    <message>
        <source>The window is not attached to another cluster.</source>
        <translation>Das Fenster ist mit keinem anderen Cluster verbunden.</translation>
    </message>
    <message>
        <source>The attached cluster is read-only. Allow writing first.</source>
        <translation>Der verbundene Cluster ist schreibgeschützt. Erlauben Sie zuerst das Schreiben.</translation>
    </message>
    <message>
        <source>&amp;Launch cluster</source>
        <translation>C&amp;luster starten</translation>
    </message>
    <message>
        <source>Start a primary, a backup and three slaves on this computer.</source>
        <translation>Startet einen Primary, ein Backup und drei Slaves auf diesem Rechner.</translation>
    </message>
    <message>
        <source>&amp;3 slaves</source>
        <translation>&amp;3 Slaves</translation>
    </message>
    <message>
        <source>Start a cluster with 3 slaves.</source>
        <translation>Startet einen Cluster mit 3 Slaves.</translation>
    </message>
    <message>
        <source>&amp;8 slaves</source>
        <translation>&amp;8 Slaves</translation>
    </message>
    <message>
        <source>Start a cluster with 8 slaves.</source>
        <translation>Startet einen Cluster mit 8 Slaves.</translation>
    </message>
    <message>
        <source>3&amp;2 slaves</source>
        <translation>3&amp;2 Slaves</translation>
    </message>
    <message>
        <source>Start a cluster with 32 slaves.</source>
        <translation>Startet einen Cluster mit 32 Slaves.</translation>
    </message>
    <message>
        <source>&amp;Add slave</source>
        <translation>Sl&amp;ave hinzufügen</translation>
    </message>
    <message>
        <source>Start one more slave; it takes over its share of the keys.</source>
        <translation>Startet einen weiteren Slave; er übernimmt seinen Anteil der Schlüssel.</translation>
    </message>
    <message>
        <source>Add &amp;backup</source>
        <translation>&amp;Backup hinzufügen</translation>
    </message>
    <message>
        <source>Start one more master that stands by.</source>
        <translation>Startet einen weiteren Master, der sich bereithält.</translation>
    </message>
    <message>
        <source>&amp;Kill</source>
        <translation>&amp;Abschießen</translation>
    </message>
    <message>
        <source>Kill the selected node at once (SIGKILL). Its memory is lost.</source>
        <translation>Beendet den ausgewählten Knoten sofort (SIGKILL). Sein Speicher geht verloren.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Ask the selected node to finish its work and end (SIGTERM).</source>
        <translation>Bittet den ausgewählten Knoten, seine Arbeit abzuschließen und sich zu beenden (SIGTERM).</translation>
    </message>
    <message>
        <source>&amp;Freeze</source>
        <translation>&amp;Einfrieren</translation>
    </message>
    <message>
        <source>Halt the selected node as if it hung (SIGSTOP).</source>
        <translation>Hält den ausgewählten Knoten an, als ob er hinge (SIGSTOP).</translation>
    </message>
    <message>
        <source>&amp;Thaw</source>
        <translation>A&amp;uftauen</translation>
    </message>
    <message>
        <source>Let the selected frozen node go on (SIGCONT).</source>
        <translation>Lässt den ausgewählten eingefrorenen Knoten weiterlaufen (SIGCONT).</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Neu starten</translation>
    </message>
    <message>
        <source>Start the selected node again, with empty memory.</source>
        <translation>Startet den ausgewählten Knoten neu, mit leerem Speicher.</translation>
    </message>
    <message>
        <source>Kill &amp;primary</source>
        <translation>&amp;Primary abschießen</translation>
    </message>
    <message>
        <source>Kill the primary (SIGKILL) and watch the backup take over.</source>
        <translation>Schießt den Primary ab (SIGKILL) und zeigt, wie das Backup übernimmt.</translation>
    </message>
    <message>
        <source>&amp;Stop all</source>
        <translation>Alle be&amp;enden</translation>
    </message>
    <message>
        <source>Stop all daemons that this window started.</source>
        <translation>Beendet alle Daemons, die dieses Fenster gestartet hat.</translation>
    </message>
    <message>
        <source>A&amp;ttach ...</source>
        <translation>&amp;Verbinden ...</translation>
    </message>
    <message>
        <source>Watch a cluster that is already running.</source>
        <translation>Beobachtet einen Cluster, der bereits läuft.</translation>
    </message>
    <message>
        <source>&amp;Detach</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>Stop watching the other cluster; it goes on running.</source>
        <translation>Beendet das Beobachten des anderen Clusters; er läuft weiter.</translation>
    </message>
    <message>
        <source>Allow wr&amp;iting</source>
        <translation>&amp;Schreiben erlauben</translation>
    </message>
    <message>
        <source>Let the console and the workload change the attached cluster.</source>
        <translation>Lässt Konsole und Demolast den verbundenen Cluster verändern.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Be&amp;enden</translation>
    </message>
    <message>
        <source>Stop the daemons and close the window.</source>
        <translation>Beendet die Daemons und schließt das Fenster.</translation>
    </message>
    <message>
        <source>&amp;Go to console</source>
        <translation>Zur &amp;Konsole</translation>
    </message>
    <message>
        <source>Show the console and type a command.</source>
        <translation>Zeigt die Konsole, um einen Befehl einzugeben.</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Put all panels back where they were at first.</source>
        <translation>Stellt alle Bereiche wieder dorthin, wo sie anfangs waren.</translation>
    </message>
    <message>
        <source>Show the window in English.</source>
        <translation>Zeigt das Fenster auf Englisch.</translation>
    </message>
    <message>
        <source>Show the window in German.</source>
        <translation>Zeigt das Fenster auf Deutsch.</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>Use the colours of the desktop.</source>
        <translation>Benutzt die Farben der Arbeitsumgebung.</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Use light colours.</source>
        <translation>Benutzt helle Farben.</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Use dark colours.</source>
        <translation>Benutzt dunkle Farben.</translation>
    </message>
    <message>
        <source>Show &amp;hints again</source>
        <translation>&amp;Hinweise wieder zeigen</translation>
    </message>
    <message>
        <source>Start the three hints from the first one.</source>
        <translation>Beginnt die drei Hinweise wieder beim ersten.</translation>
    </message>
    <message>
        <source>&amp;About Engram</source>
        <translation>Ü&amp;ber Engram</translation>
    </message>
    <message>
        <source>What this program is and which version runs.</source>
        <translation>Was dieses Programm ist und welche Version läuft.</translation>
    </message>
    <message>
        <source>Less &amp;motion</source>
        <translation>Weniger &amp;Bewegung</translation>
    </message>
    <message>
        <source>No pulses and no sliding; messages still move.</source>
        <translation>Kein Pulsieren und kein Gleiten; Nachrichten bewegen sich weiterhin.</translation>
    </message>
    <message>
        <source>Only a backup can become the primary.</source>
        <translation>Nur ein Backup kann zum Primary werden.</translation>
    </message>
    <message>
        <source>The selected backup does not stand by.</source>
        <translation>Das ausgewählte Backup ist nicht in Bereitschaft.</translation>
    </message>
    <message>
        <source>The selected node is no member of the cluster.</source>
        <translation>Der ausgewählte Knoten gehört nicht zum Cluster.</translation>
    </message>
    <message>
        <source>Only a dead node can be forgotten.</source>
        <translation>Nur ein toter Knoten kann aufgegeben werden.</translation>
    </message>
    <message>
        <source>Pro&amp;mote</source>
        <translation>&amp;Zum Primary machen</translation>
    </message>
    <message>
        <source>Make the selected backup the primary; requests wait for a moment.</source>
        <translation>Macht das ausgewählte Backup zum Primary; Anfragen warten einen Augenblick.</translation>
    </message>
    <message>
        <source>F&amp;orget ...</source>
        <translation>A&amp;ufgeben ...</translation>
    </message>
    <message>
        <source>Give the selected dead node up, with what only it holds.</source>
        <translation>Gibt den ausgewählten toten Knoten auf, mit allem, was nur er hat.</translation>
    </message>
    <message>
        <source>A recording is shown. Close it first.</source>
        <translation>Eine Aufzeichnung wird gezeigt. Schließen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>This is a recording: nothing can be changed.</source>
        <translation>Das ist eine Aufzeichnung: Nichts kann verändert werden.</translation>
    </message>
    <message>
        <source>&amp;Workload</source>
        <translation>&amp;Demolast</translation>
    </message>
    <message>
        <source>Write and read keys, as the workload settings say.</source>
        <translation>Schreibt und liest Schlüssel nach den Einstellungen der Demolast.</translation>
    </message>
    <message>
        <source>Workload s&amp;ettings ...</source>
        <translation>E&amp;instellungen der Demolast ...</translation>
    </message>
    <message>
        <source>Choose how fast the workload asks, for what, and for which keys.</source>
        <translation>Legt fest, wie schnell die Demolast anfragt, was sie verlangt und für welche Schlüssel.</translation>
    </message>
    <message>
        <source>&amp;1 s ahead</source>
        <translation>&amp;1 s vor</translation>
    </message>
    <message>
        <source>Let the clock of the selected node jump ahead by a second. It can not go back.</source>
        <translation>Lässt die Uhr des ausgewählten Knotens um eine Sekunde vorspringen. Zurück kann sie nicht.</translation>
    </message>
    <message>
        <source>10 % too &amp;fast</source>
        <translation>10 % zu &amp;schnell</translation>
    </message>
    <message>
        <source>Let the clock of the selected node run a tenth too fast.</source>
        <translation>Lässt die Uhr des ausgewählten Knotens um ein Zehntel zu schnell gehen.</translation>
    </message>
    <message>
        <source>10 % too &amp;slow</source>
        <translation>10 % zu &amp;langsam</translation>
    </message>
    <message>
        <source>Let the clock of the selected node run a tenth too slow.</source>
        <translation>Lässt die Uhr des ausgewählten Knotens um ein Zehntel zu langsam gehen.</translation>
    </message>
    <message>
        <source>&amp;Right again</source>
        <translation>Wieder &amp;richtig</translation>
    </message>
    <message>
        <source>Let the clock of the selected node run at the right speed; what it gained stays.</source>
        <translation>Lässt die Uhr des ausgewählten Knotens richtig schnell gehen; was sie gewonnen hat, bleibt.</translation>
    </message>
    <message>
        <source>&amp;Next link</source>
        <translation>&amp;Nächste Verbindung</translation>
    </message>
    <message>
        <source>Select the next link of the selected node.</source>
        <translation>Wählt die nächste Verbindung des ausgewählten Knotens aus.</translation>
    </message>
    <message>
        <source>&amp;Drop messages</source>
        <translation>Nachrichten &amp;verwerfen</translation>
    </message>
    <message>
        <source>Lose all messages of the selected link; its connection stays up. Quicker: drag from node to node with Alt held.</source>
        <translation>Lässt alle Nachrichten der ausgewählten Verbindung verloren gehen; die Verbindung selbst bleibt bestehen. Schneller: mit gedrückter Alt-Taste von Knoten zu Knoten ziehen.</translation>
    </message>
    <message>
        <source>&amp;50 ms</source>
        <translation>&amp;50 ms</translation>
    </message>
    <message>
        <source>Let each message of the selected link take 50 ms longer.</source>
        <translation>Lässt jede Nachricht der ausgewählten Verbindung 50 ms länger brauchen.</translation>
    </message>
    <message>
        <source>&amp;200 ms</source>
        <translation>&amp;200 ms</translation>
    </message>
    <message>
        <source>Let each message of the selected link take 200 ms longer.</source>
        <translation>Lässt jede Nachricht der ausgewählten Verbindung 200 ms länger brauchen.</translation>
    </message>
    <message>
        <source>&amp;1,000 ms</source>
        <translation>&amp;1.000 ms</translation>
    </message>
    <message>
        <source>Let each message of the selected link take 1,000 ms longer.</source>
        <translation>Lässt jede Nachricht der ausgewählten Verbindung 1.000 ms länger brauchen.</translation>
    </message>
    <message>
        <source>&amp;Other ...</source>
        <translation>&amp;Andere ...</translation>
    </message>
    <message>
        <source>Choose how much longer each message of the selected link takes.</source>
        <translation>Legt fest, wie viel länger jede Nachricht der ausgewählten Verbindung braucht.</translation>
    </message>
    <message>
        <source>&amp;One way only</source>
        <translation>Nur &amp;eine Richtung</translation>
    </message>
    <message>
        <source>Only messages in one direction of the selected link are dropped or late.</source>
        <translation>Nur Nachrichten in einer Richtung der ausgewählten Verbindung werden verworfen oder verspätet.</translation>
    </message>
    <message>
        <source>&amp;Turn round</source>
        <translation>&amp;Umdrehen</translation>
    </message>
    <message>
        <source>Look at the selected link from its other end: one-way faults change direction.</source>
        <translation>Betrachtet die ausgewählte Verbindung von ihrem anderen Ende: Einseitige Störungen wechseln die Richtung.</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Beheben</translation>
    </message>
    <message>
        <source>End what is wrong with the selected link.</source>
        <translation>Beendet, was an der ausgewählten Verbindung gestört ist.</translation>
    </message>
    <message>
        <source>Clear &amp;all faults</source>
        <translation>&amp;Alle Störungen beheben</translation>
    </message>
    <message>
        <source>End all faults of links and clocks that were made by hand.</source>
        <translation>Beendet alle von Hand gemachten Störungen von Verbindungen und Uhren.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Undo what was done last, within ten seconds.</source>
        <translation>Macht das zuletzt Getane rückgängig, innerhalb von zehn Sekunden.</translation>
    </message>
    <message>
        <source>&amp;Pause view</source>
        <translation>Ansicht &amp;anhalten</translation>
    </message>
    <message>
        <source>Stop the view at this moment. The cluster goes on, and is recorded.</source>
        <translation>Die Ansicht bei diesem Augenblick anhalten. Der Cluster läuft weiter und wird aufgezeichnet.</translation>
    </message>
    <message>
        <source>&amp;Go live</source>
        <translation>&amp;Live gehen</translation>
    </message>
    <message>
        <source>Show the newest moment again, and follow it.</source>
        <translation>Wieder den neuesten Augenblick zeigen und ihm folgen.</translation>
    </message>
    <message>
        <source>P&amp;lay</source>
        <translation>A&amp;bspielen</translation>
    </message>
    <message>
        <source>Play on from this moment, at the chosen speed.</source>
        <translation>Ab diesem Augenblick mit der gewählten Geschwindigkeit abspielen.</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>Schritt &amp;zurück</translation>
    </message>
    <message>
        <source>Go one event back.</source>
        <translation>Ein Ereignis zurückgehen.</translation>
    </message>
    <message>
        <source>Step &amp;forward</source>
        <translation>Schritt &amp;vor</translation>
    </message>
    <message>
        <source>Go one event on.</source>
        <translation>Ein Ereignis weitergehen.</translation>
    </message>
    <message>
        <source>P&amp;revious marker</source>
        <translation>V&amp;orige Marke</translation>
    </message>
    <message>
        <source>Go back to the last kill, takeover, bookmark or other marker.</source>
        <translation>Zurück zum letzten Abschuss, zur letzten Übernahme, zum letzten Lesezeichen oder einer anderen Marke.</translation>
    </message>
    <message>
        <source>&amp;Next marker</source>
        <translation>&amp;Nächste Marke</translation>
    </message>
    <message>
        <source>Go on to the next kill, takeover, bookmark or other marker.</source>
        <translation>Weiter zum nächsten Abschuss, zur nächsten Übernahme, zum nächsten Lesezeichen oder einer anderen Marke.</translation>
    </message>
    <message>
        <source>Book&amp;mark ...</source>
        <translation>L&amp;esezeichen ...</translation>
    </message>
    <message>
        <source>Give this moment a name, or the bookmark that is here another one.</source>
        <translation>Diesem Augenblick einen Namen geben, oder dem Lesezeichen an dieser Stelle einen anderen.</translation>
    </message>
    <message>
        <source>Remo&amp;ve bookmark</source>
        <translation>Lesezeichen ent&amp;fernen</translation>
    </message>
    <message>
        <source>Remove the bookmark at this moment.</source>
        <translation>Das Lesezeichen an diesem Augenblick entfernen.</translation>
    </message>
    <message>
        <source>&amp;Open trace ...</source>
        <translation>Aufzeichnung ö&amp;ffnen ...</translation>
    </message>
    <message>
        <source>Open a recording from a file.</source>
        <translation>Eine Aufzeichnung aus einer Datei öffnen.</translation>
    </message>
    <message>
        <source>&amp;Save trace ...</source>
        <translation>Aufzeichnung &amp;speichern ...</translation>
    </message>
    <message>
        <source>Save what is recorded, with its bookmarks, to a file.</source>
        <translation>Das Aufgezeichnete samt Lesezeichen in eine Datei speichern.</translation>
    </message>
    <message>
        <source>&amp;Close trace</source>
        <translation>Aufzeichnung s&amp;chließen</translation>
    </message>
    <message>
        <source>Leave the opened trace.</source>
        <translation>Die geöffnete Aufzeichnung verlassen.</translation>
    </message>
    <message>
        <source>&amp;True speed</source>
        <translation>&amp;Echte Geschwindigkeit</translation>
    </message>
    <message>
        <source>Play as fast as it happened.</source>
        <translation>So schnell abspielen, wie es geschah.</translation>
    </message>
    <message>
        <source>1/1&amp;0</source>
        <translation>1/1&amp;0</translation>
    </message>
    <message>
        <source>Play ten times slower than it happened.</source>
        <translation>Zehnmal langsamer abspielen, als es geschah.</translation>
    </message>
    <message>
        <source>1/&amp;100</source>
        <translation>1/&amp;100</translation>
    </message>
    <message>
        <source>Play a hundred times slower than it happened.</source>
        <translation>Hundertmal langsamer abspielen, als es geschah.</translation>
    </message>
    <message>
        <source>1/1&amp;,000</source>
        <translation>1/1&amp;.000</translation>
    </message>
    <message>
        <source>Play a thousand times slower: 1 ms of the cluster lasts 1 s.</source>
        <translation>Tausendmal langsamer abspielen: 1 ms des Clusters dauert 1 s.</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>&amp;Diese vergessen</translation>
    </message>
    <message>
        <source>Empty this list; the files stay.</source>
        <translation>Diese Liste leeren; die Dateien bleiben.</translation>
    </message>
    <message>
        <source>Fa&amp;ilover report</source>
        <translation>Fa&amp;ilover-Bericht</translation>
    </message>
    <message>
        <source>How the cluster came through the last failure.</source>
        <translation>Wie der Cluster den letzten Ausfall überstanden hat.</translation>
    </message>
    <message>
        <source>Find a &amp;key</source>
        <translation>Sch&amp;lüssel suchen</translation>
    </message>
    <message>
        <source>Type a key to see its slot, its replicas and its version.</source>
        <translation>Geben Sie einen Schlüssel ein, um seinen Slot, seine Replikate und seine Version zu sehen.</translation>
    </message>
    <message>
        <source>&amp;Lessons ...</source>
        <translation>&amp;Lektionen ...</translation>
    </message>
    <message>
        <source>Choose a guided lesson, or open one from a file.</source>
        <translation>Wählt eine geführte Lektion aus oder öffnet eine aus einer Datei.</translation>
    </message>
    <message>
        <source>Select a link between two nodes first.</source>
        <translation>Wählen Sie zuerst eine Verbindung zwischen zwei Knoten aus.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the selected link.</source>
        <translation>Die ausgewählte Verbindung ist nicht gestört.</translation>
    </message>
    <message>
        <source>Select a node at one end of the link first.</source>
        <translation>Wählen Sie zuerst einen Knoten an einem Ende der Verbindung aus.</translation>
    </message>
    <message>
        <source>No fault was made by hand.</source>
        <translation>Es gibt keine von Hand gemachte Störung.</translation>
    </message>
    <message>
        <source>The clock of the selected node runs right.</source>
        <translation>Die Uhr des ausgewählten Knotens geht richtig.</translation>
    </message>
    <message>
        <source>There is nothing to undo; offers end after 10 s.</source>
        <translation>Es gibt nichts rückgängig zu machen; Angebote enden nach 10 s.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Launch a cluster or open a trace.</source>
        <translation>Noch ist nichts aufgezeichnet. Starten Sie einen Cluster, oder öffnen Sie eine Aufzeichnung.</translation>
    </message>
    <message>
        <source>The view is paused already.</source>
        <translation>Die Ansicht ist schon angehalten.</translation>
    </message>
    <message>
        <source>The newest moment is shown already.</source>
        <translation>Der neueste Augenblick wird schon gezeigt.</translation>
    </message>
    <message>
        <source>The recording is being played already.</source>
        <translation>Die Aufzeichnung wird schon abgespielt.</translation>
    </message>
    <message>
        <source>Go back in time first: nothing lies ahead of the newest moment.</source>
        <translation>Gehen Sie zuerst in der Zeit zurück: nach dem neuesten Augenblick kommt noch nichts.</translation>
    </message>
    <message>
        <source>No marker lies before this moment.</source>
        <translation>Vor diesem Augenblick liegt keine Marke.</translation>
    </message>
    <message>
        <source>No marker lies after this moment.</source>
        <translation>Nach diesem Augenblick liegt keine Marke.</translation>
    </message>
    <message>
        <source>No bookmark is at this moment.</source>
        <translation>An diesem Augenblick ist kein Lesezeichen.</translation>
    </message>
    <message>
        <source>Another trace is being opened or saved.</source>
        <translation>Eine andere Aufzeichnung wird gerade geöffnet oder gespeichert.</translation>
    </message>
    <message>
        <source>No trace is open.</source>
        <translation>Keine Aufzeichnung ist geöffnet.</translation>
    </message>
    <message>
        <source>No trace was opened or saved yet.</source>
        <translation>Noch wurde keine Aufzeichnung geöffnet oder gespeichert.</translation>
    </message>
    <message>
        <source>The simulation is going back in time.</source>
        <translation>Die Simulation geht gerade in der Zeit zurück.</translation>
    </message>
    <message>
        <source>&amp;Simulate ...</source>
        <translation>Si&amp;mulieren ...</translation>
    </message>
    <message>
        <source>Run a cluster of up to 1,000 slaves inside this window, in simulated time that can be stepped and branched.</source>
        <translation>Lässt einen Cluster mit bis zu 1.000 Slaves in diesem Fenster laufen, in simulierter Zeit, mit Einzelschritten und Abzweigungen.</translation>
    </message>
    <message>
        <source>Simulated time &amp;stands</source>
        <translation>Simulierte Zeit &amp;anhalten</translation>
    </message>
    <message>
        <source>Let simulated time stand, or run on. What you do meanwhile is done at this moment.</source>
        <translation>Hält die simulierte Zeit an oder lässt sie weiterlaufen. Was Sie währenddessen tun, geschieht in diesem Augenblick.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Let one node do one thing that it tells of, and stand again.</source>
        <translation>Lässt einen Knoten eine Sache tun, die er meldet, und hält wieder an.</translation>
    </message>
    <message>
        <source>S&amp;lower</source>
        <translation>&amp;Langsamer</translation>
    </message>
    <message>
        <source>Let simulated time run slower.</source>
        <translation>Lässt die simulierte Zeit langsamer laufen.</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>&amp;Schneller</translation>
    </message>
    <message>
        <source>Let simulated time run faster.</source>
        <translation>Lässt die simulierte Zeit schneller laufen.</translation>
    </message>
    <message>
        <source>&amp;Branch here</source>
        <translation>Hier ab&amp;zweigen</translation>
    </message>
    <message>
        <source>Begin another future at the moment that is shown: inject another fault there, and compare.</source>
        <translation>Beginnt im gezeigten Augenblick eine andere Zukunft: dort eine andere Störung setzen und vergleichen.</translation>
    </message>
    <message>
        <source>&amp;Other future</source>
        <translation>Andere Zu&amp;kunft</translation>
    </message>
    <message>
        <source>Go on with the future that was left by the last branch.</source>
        <translation>Macht mit der Zukunft weiter, die bei der letzten Abzweigung verlassen wurde.</translation>
    </message>
    <message>
        <source>&amp;Compare futures</source>
        <translation>Zukünfte &amp;vergleichen</translation>
    </message>
    <message>
        <source>Show both futures side by side, from the moment they part.</source>
        <translation>Zeigt beide Zukünfte nebeneinander, ab dem Augenblick, in dem sie sich trennen.</translation>
    </message>
    <message>
        <source>Co&amp;mpare with trace ...</source>
        <translation>Mit A&amp;ufzeichnung vergleichen ...</translation>
    </message>
    <message>
        <source>Lay what is recorded and a trace over each other, each from its failure.</source>
        <translation>Legt das Aufgezeichnete und eine Aufzeichnung aus einer Datei übereinander, jeweils ab dem Ausfall.</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>Filte&amp;r</translation>
    </message>
    <message>
        <source>Type what all views shall show, such as type:write node:s3.</source>
        <translation>Geben Sie ein, was alle Ansichten zeigen sollen, etwa type:write node:s3.</translation>
    </message>
    <message>
        <source>&amp;Command palette ...</source>
        <translation>Befehls&amp;palette ...</translation>
    </message>
    <message>
        <source>Type a few letters of a command, a node or a key.</source>
        <translation>Geben Sie ein paar Buchstaben eines Befehls, eines Knotens oder eines Schlüssels ein.</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>Präsen&amp;tieren</translation>
    </message>
    <message>
        <source>Fill the screen with the cluster, larger, for a projector. Escape ends it.</source>
        <translation>Füllt den Bildschirm mit dem Cluster, vergrößert, für einen Projektor. Escape beendet es.</translation>
    </message>
    <message>
        <source>Show placement rin&amp;g</source>
        <translation>Platzierungsrin&amp;g zeigen</translation>
    </message>
    <message>
        <source>Show or hide the ring that tells where the slots are.</source>
        <translation>Zeigt oder verbirgt den Ring, an dem zu sehen ist, wo die Slots liegen.</translation>
    </message>
    <message>
        <source>Show the window in French.</source>
        <translation>Zeigt das Fenster auf Französisch.</translation>
    </message>
    <message>
        <source>Show the window in Spanish.</source>
        <translation>Zeigt das Fenster auf Spanisch.</translation>
    </message>
    <message>
        <source>Show the window in Hindi.</source>
        <translation>Zeigt das Fenster auf Hindi.</translation>
    </message>
    <message>
        <source>Show the window in Simplified Chinese.</source>
        <translation>Zeigt das Fenster auf vereinfachtem Chinesisch.</translation>
    </message>
    <message>
        <source>A simulation is running. Stop it first.</source>
        <translation>Eine Simulation läuft. Beenden Sie sie zuerst.</translation>
    </message>
    <message>
        <source>This window shows one cluster only.</source>
        <translation>Dieses Fenster zeigt nur einen Cluster.</translation>
    </message>
    <message>
        <source>No simulation is running. Choose Simulate first.</source>
        <translation>Es läuft keine Simulation. Wählen Sie zuerst Simulieren.</translation>
    </message>
    <message>
        <source>Simulated time runs as slowly as it can.</source>
        <translation>Die simulierte Zeit läuft schon so langsam wie möglich.</translation>
    </message>
    <message>
        <source>A faster speed is not offered.</source>
        <translation>Eine höhere Geschwindigkeit gibt es nicht.</translation>
    </message>
    <message>
        <source>Go back on the timeline first: a branch begins in the past.</source>
        <translation>Gehen Sie zuerst auf der Zeitleiste zurück: Eine Abzweigung beginnt in der Vergangenheit.</translation>
    </message>
    <message>
        <source>There is only one future yet. Go back in time and branch.</source>
        <translation>Es gibt erst eine Zukunft. Gehen Sie in der Zeit zurück und zweigen Sie ab.</translation>
    </message>
    <message>
        <source>Fit to &amp;window</source>
        <translation>An &amp;Fenster anpassen</translation>
    </message>
    <message>
        <source>Bring the whole cluster back into sight.</source>
        <translation>Bringt den ganzen Cluster wieder ins Bild.</translation>
    </message>
</context>
<context>
    <name>ClusterCanvas</name>
    <message numerus="yes">
        <source>slot %1 · %n cop(y/ies) · %2</source>
        <extracomment>Caption of the key probe. %1 slot number, %2 names of nodes</extracomment>
        <translation>
            <numerusform>Slot %1 · %n Kopie · %2</numerusform>
            <numerusform>Slot %1 · %n Kopien · %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>Beside a link whose messages are late</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 · version %2 · %3</source>
        <translation>%1 · Version %2 · %3</translation>
    </message>
    <message>
        <source>%1 · no such key · %2</source>
        <translation>%1 · kein solcher Schlüssel · %2</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) lost</source>
        <translation>
            <numerusform>%n Schlüssel verloren</numerusform>
            <numerusform>%n Schlüssel verloren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) with one copy</source>
        <translation>
            <numerusform>%n Schlüssel mit einer Kopie</numerusform>
            <numerusform>%n Schlüssel mit einer Kopie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) with %1 copies</source>
        <translation>
            <numerusform>%n Schlüssel mit %1 Kopien</numerusform>
            <numerusform>%n Schlüssel mit %1 Kopien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) lost</source>
        <translation>
            <numerusform>%n Slot verloren</numerusform>
            <numerusform>%n Slots verloren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) with one copy</source>
        <translation>
            <numerusform>%n Slot mit einer Kopie</numerusform>
            <numerusform>%n Slots mit einer Kopie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) with two copies or more</source>
        <translation>
            <numerusform>%n Slot mit zwei oder mehr Kopien</numerusform>
            <numerusform>%n Slots mit zwei oder mehr Kopien</numerusform>
        </translation>
    </message>
    <message>
        <source>Killing %1 would leave: %2</source>
        <extracomment>%1 name of a node, %2 what would be left</extracomment>
        <translation>%1 abzuschießen ergäbe: %2</translation>
    </message>
</context>
<context>
    <name>CompareText</name>
    <message>
        <source>Writes acknowledged before</source>
        <translation>Vorher bestätigte Schreibvorgänge</translation>
    </message>
    <message>
        <source>Writes acknowledged until all copies</source>
        <translation>Schreiben bestätigt, bis alle Kopien da sind</translation>
    </message>
    <message>
        <source>Refused until recovery</source>
        <translation>Abgelehnt bis Wiederherstellung</translation>
    </message>
    <message>
        <source>Uncertain until recovery</source>
        <translation>Ungewiss bis Wiederherstellung</translation>
    </message>
    <message>
        <source>Keys declared lost</source>
        <translation>Gemeldete Schlüsselverluste</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>nicht gesehen</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>time of day, what happened</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>ConsolePrinter</name>
    <message>
        <source>The key does not exist.</source>
        <translation>Der Schlüssel existiert nicht.</translation>
    </message>
    <message>
        <source>Nothing happened: the node that was asked is not the primary.</source>
        <translation>Nichts ist geschehen: Der gefragte Knoten ist nicht der Primary.</translation>
    </message>
    <message>
        <source>Nothing was written: fewer copies than required can be kept now.</source>
        <translation>Nichts wurde geschrieben: Zurzeit sind weniger Kopien möglich als verlangt.</translation>
    </message>
    <message>
        <source>Nothing happened: the cluster can&apos;t answer now.</source>
        <translation>Nichts ist geschehen: Der Cluster kann zurzeit nicht antworten.</translation>
    </message>
    <message>
        <source>Nothing happened: %1.</source>
        <translation>Nichts ist geschehen: %1.</translation>
    </message>
    <message>
        <source>It is uncertain whether this happened. Read the key to find out.</source>
        <translation>Es ist ungewiss, ob das geschehen ist. Lesen Sie den Schlüssel, um es herauszufinden.</translation>
    </message>
    <message>
        <source>Nothing happened: the keys belong to several slots.</source>
        <translation>Nichts ist geschehen: Die Schlüssel gehören zu mehreren Slots.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n copies on %1</source>
        <translation>
            <numerusform>%n Kopie auf %1</numerusform>
            <numerusform>%n Kopien auf %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation>
            <numerusform>%n Versuch</numerusform>
            <numerusform>%n Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>The key did not exist.</source>
        <translation>Der Schlüssel existierte nicht.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Gelöscht.</translation>
    </message>
    <message>
        <source>Written.</source>
        <translation>Geschrieben.</translation>
    </message>
    <message>
        <source>READ KEY                the value, its version and who answered
WRITE KEY VALUE         to all replicas of the key&apos;s slot
DELETE KEY
KEYS [PATTERN]          such as KEYS user:*
NODES                   who is there and in which state
CLEAR                   an empty console
Words with spaces go in double quotes. Up and Down recall earlier lines.</source>
        <translation>READ KEY                der Wert, seine Version und wer geantwortet hat
WRITE KEY VALUE         auf alle Replikate des Slots
DELETE KEY
KEYS [PATTERN]          zum Beispiel KEYS user:*
NODES                   wer da ist und in welchem Zustand
CLEAR                   eine leere Konsole
Wörter mit Leerzeichen gehören in doppelte Anführungszeichen. Auf und Ab holen frühere Zeilen zurück.</translation>
    </message>
    <message>
        <source>the first %1 of %2 bytes</source>
        <translation>die ersten %1 von %2 Bytes</translation>
    </message>
</context>
<context>
    <name>DamageText</name>
    <message>
        <source>%1 of %2</source>
        <comment>a byte, and how many the file has</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>Read %Ln event(s); the record at byte %1 has no end: the file was cut, or its writer was killed.</source>
        <translation>
            <numerusform>%Ln Ereignis gelesen; der Eintrag bei Byte %1 hat kein Ende: Die Datei wurde abgeschnitten, oder das schreibende Programm wurde beendet.</numerusform>
            <numerusform>%Ln Ereignisse gelesen; der Eintrag bei Byte %1 hat kein Ende: Die Datei wurde abgeschnitten, oder das schreibende Programm wurde beendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %Ln event(s); the file can&apos;t be read from byte %1 on: %2</source>
        <translation>
            <numerusform>%Ln Ereignis gelesen; ab Byte %1 ist die Datei nicht lesbar: %2</numerusform>
            <numerusform>%Ln Ereignisse gelesen; ab Byte %1 ist die Datei nicht lesbar: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %Ln event(s); the file is damaged at byte %1: %2</source>
        <translation>
            <numerusform>%Ln Ereignis gelesen; die Datei ist bei Byte %1 beschädigt: %2</numerusform>
            <numerusform>%Ln Ereignisse gelesen; die Datei ist bei Byte %1 beschädigt: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message numerus="yes">
        <source>%n request(s) not shown</source>
        <translation>
            <numerusform>%n Anfrage nicht gezeigt</numerusform>
            <numerusform>%n Anfragen nicht gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>state received</source>
        <translation>Zustand empfangen</translation>
    </message>
    <message>
        <source>counters</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>is now %1</source>
        <translation>ist jetzt %1</translation>
    </message>
    <message>
        <source>is now %1: %2</source>
        <translation>ist jetzt %1: %2</translation>
    </message>
    <message>
        <source>proposes view %1 of epoch %2</source>
        <translation>schlägt Sicht %1 der Epoche %2 vor</translation>
    </message>
    <message>
        <source>view %1 of epoch %2 is committed</source>
        <translation>Sicht %1 der Epoche %2 gilt</translation>
    </message>
    <message>
        <source>suspects %1: %2</source>
        <translation>verdächtigt %1: %2</translation>
    </message>
    <message>
        <source>%1 is removed, view %2</source>
        <translation>%1 ist entfernt, Sicht %2</translation>
    </message>
    <message>
        <source>%1 has joined, view %2</source>
        <translation>%1 ist beigetreten, Sicht %2</translation>
    </message>
    <message>
        <source>promises epoch %1 to %2</source>
        <translation>verspricht %2 die Epoche %1</translation>
    </message>
    <message>
        <source>refuses epoch %1 to %2: %3</source>
        <translation>verweigert %2 die Epoche %1: %3</translation>
    </message>
    <message>
        <source>stands for epoch %1: %2</source>
        <translation>bewirbt sich um Epoche %1: %2</translation>
    </message>
    <message>
        <source>is elected for epoch %1</source>
        <translation>ist für Epoche %1 gewählt</translation>
    </message>
    <message>
        <source>serves as primary of epoch %1</source>
        <translation>dient als Primary der Epoche %1</translation>
    </message>
    <message>
        <source>has lost its lease in epoch %1</source>
        <translation>hat in Epoche %1 seine Lease verloren</translation>
    </message>
    <message>
        <source>steps down before epoch %1: %2</source>
        <translation>tritt vor Epoche %1 zurück: %2</translation>
    </message>
    <message>
        <source>tally for %1: %2</source>
        <translation>Auszählung für %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>sweep: %1 of %n slot(s) verified</source>
        <translation>
            <numerusform>Abgleich: %1 von %n Slot geprüft</numerusform>
            <numerusform>Abgleich: %1 von %n Slots geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 copies %n slot(s) to %2</source>
        <translation>
            <numerusform>%1 kopiert %n Slot nach %2</numerusform>
            <numerusform>%1 kopiert %n Slots nach %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %3 of %n slot(s) copied</source>
        <translation>
            <numerusform>%1 nach %2: %3 von %n Slot kopiert</numerusform>
            <numerusform>%1 nach %2: %3 von %n Slots kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has copied %n key(s) to %2</source>
        <translation>
            <numerusform>%1 hat %n Schlüssel nach %2 kopiert</numerusform>
            <numerusform>%1 hat %n Schlüssel nach %2 kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) offline until %1 comes back</source>
        <translation>
            <numerusform>%n Slot nicht verfügbar, bis %1 zurückkehrt</numerusform>
            <numerusform>%n Slots nicht verfügbar, bis %1 zurückkehrt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) lost: %1 came back empty</source>
        <translation>
            <numerusform>%n Schlüssel verloren: %1 kam leer zurück</numerusform>
            <numerusform>%n Schlüssel verloren: %1 kam leer zurück</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 asked by %3</source>
        <comment>operation, key, client</comment>
        <translation>%1 %2, verlangt von %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2: %3, %n copies, %4 ms</source>
        <comment>operation, key, status, time</comment>
        <translation>
            <numerusform>%1 %2: %3, %n Kopie, %4 ms</numerusform>
            <numerusform>%1 %2: %3, %n Kopien, %4 ms</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two nodes</comment>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>sent %1 %2, %3</source>
        <comment>kind of message, key, from and to</comment>
        <translation>sendet %1 %2, %3</translation>
    </message>
    <message>
        <source>received %1 %2, %3</source>
        <comment>kind of message, key, from and to</comment>
        <translation>empfängt %1 %2, %3</translation>
    </message>
    <message>
        <source>%1 %2 failed, %3: %4</source>
        <comment>kind of message, key, from and to, reason</comment>
        <translation>%1 %2 gescheitert, %3: %4</translation>
    </message>
    <message>
        <source>fault: the clock is %1 ms off and drifts by %2 ppm</source>
        <translation>Störung: Die Uhr geht %1 ms falsch und läuft um %2 ppm davon</translation>
    </message>
    <message>
        <source>fault: messages from %1 are dropped</source>
        <translation>Störung: Nachrichten von %1 gehen verloren</translation>
    </message>
    <message>
        <source>fault: messages to %1 are dropped</source>
        <translation>Störung: Nachrichten an %1 gehen verloren</translation>
    </message>
    <message numerus="yes">
        <source>fault: messages from %1 take %n ms longer</source>
        <translation>
            <numerusform>Störung: Nachrichten von %1 brauchen %n ms länger</numerusform>
            <numerusform>Störung: Nachrichten von %1 brauchen %n ms länger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fault: messages to %1 take %n ms longer</source>
        <translation>
            <numerusform>Störung: Nachrichten an %1 brauchen %n ms länger</numerusform>
            <numerusform>Störung: Nachrichten an %1 brauchen %n ms länger</numerusform>
        </translation>
    </message>
    <message>
        <source>fault ended: messages from %1 pass again</source>
        <translation>Störung beendet: Nachrichten von %1 kommen wieder an</translation>
    </message>
    <message>
        <source>fault ended: messages to %1 pass again</source>
        <translation>Störung beendet: Nachrichten an %1 kommen wieder an</translation>
    </message>
    <message>
        <source>fault: %1 %2</source>
        <comment>kind of fault, node</comment>
        <translation>Störung: %1 %2</translation>
    </message>
    <message>
        <source>is %1 and waits for %2</source>
        <translation>ist %1 und wartet auf %2</translation>
    </message>
    <message>
        <source>process of %1: %2</source>
        <comment>node, state of its process</comment>
        <translation>Prozess von %1: %2</translation>
    </message>
    <message>
        <source>hears %1</source>
        <translation>hört %1</translation>
    </message>
    <message>
        <source>hears %1 no more</source>
        <translation>hört %1 nicht mehr</translation>
    </message>
    <message>
        <source>%1 put away</source>
        <translation>%1 weggeräumt</translation>
    </message>
    <message>
        <source>bookmark: %1</source>
        <translation>Lesezeichen: %1</translation>
    </message>
    <message>
        <source>how the cluster stood before this recording:</source>
        <translation>wie der Cluster vor dieser Aufzeichnung stand:</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>Column %1: %2</source>
        <comment>place in a filter, what is wrong there</comment>
        <translation>Spalte %1: %2</translation>
    </message>
    <message>
        <source>there is no field “%1”. Expected one of %2; or quotes around a text that holds such a sign.</source>
        <translation>Das Feld „%1“ gibt es nicht. Möglich sind: %2; oder Anführungszeichen um einen Text, der ein solches Zeichen enthält.</translation>
    </message>
    <message>
        <source>a value is missing. Expected something like %1.</source>
        <translation>Ein Wert fehlt. Erwartet wird etwas wie %1.</translation>
    </message>
    <message>
        <source>something is missing. Expected a word, or a field such as %1.</source>
        <translation>Hier fehlt etwas. Erwartet wird ein Wort oder ein Feld wie %1.</translation>
    </message>
    <message>
        <source>the quoted text does not end. Expected another &quot;.</source>
        <translation>Der Text in Anführungszeichen endet nicht. Erwartet wird ein weiteres &quot;.</translation>
    </message>
    <message>
        <source>this parenthesis is not closed. Expected a ).</source>
        <translation>Diese Klammer wird nicht geschlossen. Erwartet wird eine ).</translation>
    </message>
    <message>
        <source>this parenthesis closes nothing. Expected a ( before it, or none.</source>
        <translation>Diese Klammer schließt nichts. Erwartet wird eine ( davor oder keine.</translation>
    </message>
    <message numerus="yes">
        <source>too many parentheses inside each other. Expected %n at most.</source>
        <translation>
            <numerusform>Zu viele Klammern ineinander. Erlaubt ist höchstens %n.</numerusform>
            <numerusform>Zu viele Klammern ineinander. Erlaubt sind höchstens %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” can&apos;t be smaller or larger. Expected :, = or !=.</source>
        <translation>„%1“ kann nicht kleiner oder größer sein. Erwartet wird :, = oder !=.</translation>
    </message>
    <message>
        <source>“%1” is not known. Expected one of %2.</source>
        <translation>„%1“ ist nicht bekannt. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>“%1” is no link. Expected two names joined by -, such as %2.</source>
        <translation>„%1“ ist keine Verbindung. Erwartet werden zwei Namen mit - dazwischen, etwa %2.</translation>
    </message>
    <message>
        <source>“%1” is no duration. Expected a number with us, ms or s, such as %2.</source>
        <translation>„%1“ ist keine Dauer. Erwartet wird eine Zahl mit us, ms oder s, etwa %2.</translation>
    </message>
    <message>
        <source>“%1” is no time of day. Expected hours, minutes and perhaps seconds, such as %2.</source>
        <translation>„%1“ ist keine Uhrzeit. Erwartet werden Stunden, Minuten und vielleicht Sekunden, etwa %2.</translation>
    </message>
    <message>
        <source>“%1” is no number. Expected digits, such as %2.</source>
        <translation>„%1“ ist keine Zahl. Erwartet werden Ziffern, etwa %2.</translation>
    </message>
    <message>
        <source>anywhere in the message</source>
        <translation>irgendwo in der Meldung</translation>
    </message>
    <message>
        <source>what a request or an event is</source>
        <translation>Art einer Anfrage oder eines Ereignisses</translation>
    </message>
    <message>
        <source>kind of a single message</source>
        <translation>Art einer einzelnen Nachricht</translation>
    </message>
    <message>
        <source>part of the key; with * and ? all of it</source>
        <translation>Teil des Schlüssels; mit * und ? der ganze</translation>
    </message>
    <message>
        <source>who says it, sends it or receives it</source>
        <translation>wer es meldet, sendet oder empfängt</translation>
    </message>
    <message>
        <source>who sends it</source>
        <translation>wer es sendet</translation>
    </message>
    <message>
        <source>who receives it</source>
        <translation>wer es empfängt</translation>
    </message>
    <message>
        <source>between two nodes, in either direction</source>
        <translation>zwischen zwei Knoten, in beiden Richtungen</translation>
    </message>
    <message>
        <source>how the request ended</source>
        <translation>wie die Anfrage ausging</translation>
    </message>
    <message>
        <source>state of a node</source>
        <translation>Zustand eines Knotens</translation>
    </message>
    <message>
        <source>role of a node</source>
        <translation>Rolle eines Knotens</translation>
    </message>
    <message>
        <source>time to the answer, with us, ms or s</source>
        <translation>Zeit bis zur Antwort, mit us, ms oder s</translation>
    </message>
    <message>
        <source>number of the request</source>
        <translation>Nummer der Anfrage</translation>
    </message>
    <message>
        <source>number of the view</source>
        <translation>Nummer der Sicht</translation>
    </message>
    <message>
        <source>number of the epoch</source>
        <translation>Nummer der Epoche</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>Uhrzeit</translation>
    </message>
</context>
<context>
    <name>FuturesText</name>
    <message>
        <source>+%1 s</source>
        <comment>seconds after a moment</comment>
        <translation>+%1 s</translation>
    </message>
    <message>
        <source>%1 frozen</source>
        <comment>a node</comment>
        <translation>%1 eingefroren</translation>
    </message>
    <message>
        <source>%1 killed</source>
        <comment>a node</comment>
        <translation>%1 abgeschossen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>node, what it tells</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <comment>what was done, when</comment>
        <translation>%1, bei %2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no fault</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>time, what happened</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>One of the futures has not begun: let simulated time run.</source>
        <translation>Eine der Zukünfte hat noch nicht begonnen: Lassen Sie die simulierte Zeit laufen.</translation>
    </message>
    <message>
        <source>Compared over %1 s, as far as both go.</source>
        <translation>Verglichen über %1 s, so weit beide reichen.</translation>
    </message>
    <message>
        <source>%1 The recording has dropped some of it.</source>
        <comment>scope of a comparison</comment>
        <translation>%1 Die Aufzeichnung hat einen Teil davon verworfen.</translation>
    </message>
    <message>
        <source>No event differs.</source>
        <translation>Kein Ereignis weicht ab.</translation>
    </message>
    <message>
        <source>The first event that differs is at %1.</source>
        <translation>Das erste verschiedene Ereignis ist bei %1.</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>no fault</source>
        <translation>keine Störung</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <comment>what a node tells, when</comment>
        <translation>%1, bei %2</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>nichts weiter</translation>
    </message>
    <message>
        <source>First different event</source>
        <translation>Erstes verschiedenes Ereignis</translation>
    </message>
    <message>
        <source>First fault</source>
        <translation>Erste Störung</translation>
    </message>
    <message>
        <source>Suspected after</source>
        <translation>Verdächtigt nach</translation>
    </message>
    <message>
        <source>Candidacy after</source>
        <translation>Bewerbung nach</translation>
    </message>
    <message>
        <source>Elected after</source>
        <translation>Gewählt nach</translation>
    </message>
    <message>
        <source>Takeover serves after</source>
        <translation>Übernahme bereit nach</translation>
    </message>
    <message>
        <source>Next write after</source>
        <translation>Nächstes Schreiben nach</translation>
    </message>
    <message>
        <source>All copies after</source>
        <translation>Alle Kopien nach</translation>
    </message>
    <message>
        <source>Writes acknowledged</source>
        <translation>Schreiben bestätigt</translation>
    </message>
    <message>
        <source>Reads answered</source>
        <translation>Lesen beantwortet</translation>
    </message>
    <message>
        <source>Requests refused</source>
        <translation>Anfragen abgelehnt</translation>
    </message>
    <message>
        <source>Writes uncertain</source>
        <translation>Schreiben ungewiss</translation>
    </message>
    <message>
        <source>Keys declared lost</source>
        <translation>Gemeldete Schlüsselverluste</translation>
    </message>
    <message>
        <source>Views committed</source>
        <translation>Gültig gewordene Sichten</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1, epoch %2</source>
        <comment>primary</comment>
        <translation>%1, Epoche %2</translation>
    </message>
    <message>
        <source>Primary at the end</source>
        <translation>Primary am Ende</translation>
    </message>
</context>
<context>
    <name>MarkerLook</name>
    <message>
        <source>keys lost or offline because of %1</source>
        <translation>Schlüssel wegen %1 verloren oder offline</translation>
    </message>
    <message>
        <source>%1 killed</source>
        <comment>a node</comment>
        <translation>%1 abgeschossen</translation>
    </message>
    <message>
        <source>takeover by %1</source>
        <translation>Übernahme durch %1</translation>
    </message>
    <message>
        <source>%1 suspected</source>
        <comment>a node</comment>
        <translation>%1 verdächtigt</translation>
    </message>
    <message>
        <source>fault made at %1</source>
        <comment>a node</comment>
        <translation>Störung an %1 gesetzt</translation>
    </message>
    <message>
        <source>bookmark: %1</source>
        <translation>Lesezeichen: %1</translation>
    </message>
    <message>
        <source>new view</source>
        <translation>neue Sicht</translation>
    </message>
    <message>
        <source>copying to %1 begins or ends</source>
        <comment>a node</comment>
        <translation>Kopieren auf %1 beginnt oder endet</translation>
    </message>
    <message numerus="yes">
        <source>%n loss(es)</source>
        <translation>
            <numerusform>%n Verlust</numerusform>
            <numerusform>%n Verluste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kill(s)</source>
        <translation>
            <numerusform>%n Abschuss</numerusform>
            <numerusform>%n Abschüsse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of takeovers</source>
        <translation>
            <numerusform>%n Schritt von Übernahmen</numerusform>
            <numerusform>%n Schritte von Übernahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspicion(s)</source>
        <translation>
            <numerusform>%n Verdacht</numerusform>
            <numerusform>%n Verdachtsfälle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n Störung</numerusform>
            <numerusform>%n Störungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s)</source>
        <translation>
            <numerusform>%n Lesezeichen</numerusform>
            <numerusform>%n Lesezeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n view(s)</source>
        <translation>
            <numerusform>%n Sicht</numerusform>
            <numerusform>%n Sichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of copying</source>
        <translation>
            <numerusform>%n Schritt des Kopierens</numerusform>
            <numerusform>%n Schritte des Kopierens</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time: what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not what the filter asks for</source>
        <translation>vom Filter nicht verlangt</translation>
    </message>
    <message numerus="yes">
        <source>%n of them not what the filter asks for</source>
        <translation>
            <numerusform>%n davon vom Filter nicht verlangt</numerusform>
            <numerusform>%n davon vom Filter nicht verlangt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaletteOffers</name>
    <message>
        <source>Panel: %1</source>
        <translation>Bereich: %1</translation>
    </message>
    <message>
        <source>Bring this panel to the front, or hide it.</source>
        <translation>Diesen Bereich nach vorn holen oder verbergen.</translation>
    </message>
    <message>
        <source>Node: %1</source>
        <translation>Knoten: %1</translation>
    </message>
    <message>
        <source>Key: show its slot, its replicas and its version.</source>
        <translation>Schlüssel: seinen Slot, seine Kopien und seine Version zeigen.</translation>
    </message>
    <message>
        <source>Bookmark: go to %1.</source>
        <translation>Lesezeichen: zu %1 gehen.</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1, the primary,</source>
        <translation>%1, der Primary,</translation>
    </message>
    <message>
        <source>%1, a backup,</source>
        <translation>%1, ein Backup,</translation>
    </message>
    <message>
        <source>%1, a slave,</source>
        <translation>%1, ein Slave,</translation>
    </message>
    <message>
        <source>%1 was killed</source>
        <comment>m1, the primary,</comment>
        <translation>%1 wurde abgeschossen</translation>
    </message>
    <message>
        <source>%1 was frozen</source>
        <comment>m1, the primary,</comment>
        <translation>%1 wurde eingefroren</translation>
    </message>
    <message>
        <source>%1 was cut off</source>
        <comment>m1, the primary,</comment>
        <translation>%1 wurde abgeschnitten</translation>
    </message>
    <message>
        <source>%1 was stopped</source>
        <comment>m1, the primary,</comment>
        <translation>%1 wurde beendet</translation>
    </message>
    <message>
        <source>%1 fell silent</source>
        <comment>m1, the primary,</comment>
        <translation>%1 verstummte</translation>
    </message>
    <message>
        <source>Times count from %1.</source>
        <translation>Zeiten zählen ab %1.</translation>
    </message>
    <message>
        <source>%1 took over in epoch %2. Times count from %3.</source>
        <translation>%1 hat in Epoche %2 übernommen. Zeiten zählen ab %3.</translation>
    </message>
    <message>
        <source>Detected: %1, first write: %2</source>
        <translation>Erkannt: %1, erstes Schreiben: %2</translation>
    </message>
    <message>
        <source>Detected: %1, view without it: %2</source>
        <translation>Erkannt: %1, Sicht ohne ihn: %2</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Erkannt</translation>
    </message>
    <message>
        <source>Elected</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>View committed</source>
        <translation>Sicht gilt</translation>
    </message>
    <message>
        <source>First read</source>
        <translation>Erstes Lesen</translation>
    </message>
    <message>
        <source>First write</source>
        <translation>Erstes Schreiben</translation>
    </message>
    <message>
        <source>Directory rebuilt</source>
        <translation>Verzeichnis neu aufgebaut</translation>
    </message>
    <message>
        <source>All copies</source>
        <translation>Alle Kopien</translation>
    </message>
    <message>
        <source>not yet: %1 of %2</source>
        <translation>noch nicht: %1 von %2</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>Answers until recovery: %1 refused, %2 uncertain</source>
        <translation>Antworten bis zur Wiederherstellung: %1 abgelehnt, %2 ungewiss</translation>
    </message>
    <message>
        <source>Writes acknowledged before: %1</source>
        <translation>Vorher bestätigte Schreibvorgänge: %1</translation>
    </message>
    <message>
        <source>Writes acknowledged before: not known</source>
        <translation>Vorher bestätigte Schreibvorgänge: nicht bekannt</translation>
    </message>
    <message>
        <source>%1; lost: not checked</source>
        <translation>%1; verloren: nicht geprüft</translation>
    </message>
    <message>
        <source>%1; lost: none to check</source>
        <translation>%1; verloren: keine zu prüfen</translation>
    </message>
    <message>
        <source>%1; lost: %2 (%3 of %4 keys read again)</source>
        <translation>%1; verloren: %2 (%3 von %4 Schlüsseln erneut gelesen)</translation>
    </message>
    <message>
        <source>Counted from its last sign of life; it may have failed up to 200 ms later.</source>
        <translation>Gezählt ab dem letzten Lebenszeichen; ausgefallen ist er vielleicht bis zu 200 ms später.</translation>
    </message>
    <message>
        <source>1 of %1 requests was watched: earlier reads and writes may not have been seen.</source>
        <translation>1 von %1 Anfragen wurde beobachtet: Früheres Lesen und Schreiben blieb vielleicht ungesehen.</translation>
    </message>
    <message>
        <source>%1 was heard again after %2.</source>
        <translation>%1 war nach %2 wieder zu hören.</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>existiert nicht</translation>
    </message>
    <message>
        <source>majority, %1 of %2</source>
        <translation>Mehrheit, %1 von %2</translation>
    </message>
    <message>
        <source>highest, %1 of %2</source>
        <translation>höchste, %1 von %2</translation>
    </message>
    <message>
        <source>%1: %2 -&gt; %3 (%4)</source>
        <comment>key, answers, version, rule</comment>
        <translation>%1: %2 -&gt; %3 (%4)</translation>
    </message>
    <message numerus="yes">
        <source>%n more key(s)</source>
        <translation>
            <numerusform>%n weiterer Schlüssel</numerusform>
            <numerusform>%n weitere Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, time</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The first write reached the new primary after %1 and took %2.</source>
        <translation>Das erste Schreiben erreichte den neuen Primary nach %1 und dauerte %2.</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>First write</source>
        <translation>Erstes Schreiben</translation>
    </message>
    <message>
        <source>Where a value goes, and when a write counts as done.</source>
        <translation>Wohin ein Wert geht und wann ein Schreiben als erledigt gilt.</translation>
    </message>
    <message>
        <source>A small cluster starts on this computer: two masters and three slaves. Each is a process of its own, with memory of its own. Slaves hold the data. Masters decide who holds what.</source>
        <translation>Ein kleiner Cluster startet auf diesem Rechner: zwei Master und drei Slaves. Jeder ist ein eigener Prozess mit eigenem Speicher. Slaves halten die Daten. Master entscheiden, wer was hält.</translation>
    </message>
    <message>
        <source>{primary} wears the crown: it is the primary, the one master that answers. The other master is the backup: it stands by. A client is any program that reads or writes; this window will be one.</source>
        <translation>{primary} trägt die Krone: Er ist der Primary, der eine Master, der antwortet. Der andere Master ist das Backup: Er hält sich bereit. Ein Client ist jedes Programm, das liest oder schreibt; dieses Fenster wird einer sein.</translation>
    </message>
    <message>
        <source>We are going to write the value hello under the key greeting. Each key is kept in three copies. When does the client hear that its write is done?</source>
        <translation>Wir schreiben gleich den Wert hello unter dem Schlüssel greeting. Jeder Schlüssel wird in drei Kopien gehalten. Wann erfährt der Client, dass sein Schreiben erledigt ist?</translation>
    </message>
    <message>
        <source>When the primary has it</source>
        <translation>Wenn der Primary es hat</translation>
    </message>
    <message>
        <source>When one slave has it</source>
        <translation>Wenn ein Slave es hat</translation>
    </message>
    <message>
        <source>When all three copies have it</source>
        <translation>Wenn alle drei Kopien es haben</translation>
    </message>
    <message>
        <source>The primary answers when every copy has said that it holds the value. So an acknowledged write is in three memories, and two of them may fail.</source>
        <translation>Der Primary antwortet, wenn jede Kopie gemeldet hat, dass sie den Wert hält. Ein bestätigtes Schreiben liegt also in drei Speichern, und zwei davon dürfen ausfallen.</translation>
    </message>
    <message>
        <source>Watch: a filled triangle is the write on its way to the primary, a diamond is a copy on its way to a slave, a hollow circle is a slave&apos;s acknowledgement (it says: I have it).</source>
        <translation>Sehen Sie zu: Ein gefülltes Dreieck ist das Schreiben auf dem Weg zum Primary, eine Raute ist eine Kopie auf dem Weg zu einem Slave, ein hohler Kreis ist die Bestätigung eines Slaves (sie sagt: Ich habe es).</translation>
    </message>
    <message>
        <source>Done. The write went to {primary}, from there to three slaves, and was answered with OK only after all three had acknowledged it. Select it under Messages to see each step with its time.</source>
        <translation>Erledigt. Das Schreiben ging an {primary}, von dort an drei Slaves, und wurde erst mit OK beantwortet, als alle drei es bestätigt hatten. Wählen Sie es unter Meldungen aus, um jeden Schritt mit seiner Zeit zu sehen.</translation>
    </message>
    <message>
        <source>Now we read greeting. How many slaves does the primary ask?</source>
        <translation>Nun lesen wir greeting. Wie viele Slaves fragt der Primary?</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keinen</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Einen</translation>
    </message>
    <message>
        <source>All three</source>
        <translation>Alle drei</translation>
    </message>
    <message>
        <source>All copies are equal, so one is enough. If it did not answer, the primary would ask the next one.</source>
        <translation>Alle Kopien sind gleich, also genügt eine. Bliebe ihre Antwort aus, würde der Primary die nächste fragen.</translation>
    </message>
    <message>
        <source>What is the answer for a key that nobody ever wrote?</source>
        <translation>Wie lautet die Antwort für einen Schlüssel, den nie jemand geschrieben hat?</translation>
    </message>
    <message>
        <source>An empty value</source>
        <translation>Ein leerer Wert</translation>
    </message>
    <message>
        <source>NOT_FOUND</source>
        <translation>NOT_FOUND</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>NOT_FOUND is a promise: this key does not exist. When the cluster can&apos;t be sure of that, it says UNAVAILABLE and why, but never NOT_FOUND.</source>
        <translation>NOT_FOUND ist ein Versprechen: Diesen Schlüssel gibt es nicht. Wenn der Cluster sich dessen nicht sicher sein kann, sagt er UNAVAILABLE und warum, aber nie NOT_FOUND.</translation>
    </message>
    <message>
        <source>Last, we delete greeting. That is a write too: all three copies must know of it.</source>
        <translation>Zuletzt löschen wir greeting. Auch das ist ein Schreiben: Alle drei Kopien müssen davon wissen.</translation>
    </message>
    <message>
        <source>To remember: a write is done when all copies have it; a read needs one copy; NOT_FOUND is only said when it is proved.</source>
        <translation>Zum Merken: Ein Schreiben ist erledigt, wenn alle Kopien es haben; ein Lesen braucht eine Kopie; NOT_FOUND wird nur gesagt, wenn es bewiesen ist.</translation>
    </message>
    <message>
        <source>A slave dies</source>
        <translation>Ein Slave stirbt</translation>
    </message>
    <message>
        <source>Why copies are kept, and how a lost copy is made again.</source>
        <translation>Warum es Kopien gibt und wie eine verlorene Kopie neu entsteht.</translation>
    </message>
    <message>
        <source>This cluster has four slaves, and keeps each key in two copies on two different slaves.</source>
        <translation>Dieser Cluster hat vier Slaves und hält jeden Schlüssel in zwei Kopien auf zwei verschiedenen Slaves.</translation>
    </message>
    <message>
        <source>greeting is on two slaves now. We kill one of them. What does a read get?</source>
        <translation>greeting liegt jetzt auf zwei Slaves. Wir schießen einen davon ab. Was bekommt ein Lesen?</translation>
    </message>
    <message>
        <source>hello, from the other slave</source>
        <translation>hello, vom anderen Slave</translation>
    </message>
    <message>
        <source>An error, until the slave is started again</source>
        <translation>Einen Fehler, bis der Slave wieder gestartet ist</translation>
    </message>
    <message>
        <source>An acknowledged write is on every copy, so the one that is left has it too.</source>
        <translation>Ein bestätigtes Schreiben liegt auf jeder Kopie, also hat es auch die, die noch da ist.</translation>
    </message>
    <message>
        <source>{victim} is dead, and with it everything that was in its memory. The value was read from the other copy. But now there is only one copy of greeting: one more failure, and it would be lost.</source>
        <translation>{victim} ist tot, und mit ihm alles, was in seinem Speicher war. Der Wert wurde von der anderen Kopie gelesen. Aber nun gibt es nur noch eine Kopie von greeting: Noch ein Ausfall, und es wäre verloren.</translation>
    </message>
    <message>
        <source>What does the cluster do about it, if nobody helps?</source>
        <translation>Was tut der Cluster dagegen, wenn niemand hilft?</translation>
    </message>
    <message>
        <source>Nothing: a person must start the slave again</source>
        <translation>Nichts: Ein Mensch muss den Slave wieder starten</translation>
    </message>
    <message>
        <source>It makes new copies on the slaves that are left</source>
        <translation>Er macht neue Kopien auf den übrigen Slaves</translation>
    </message>
    <message>
        <source>It stops all writes</source>
        <translation>Er hält jedes Schreiben an</translation>
    </message>
    <message>
        <source>The primary hears nothing from the dead slave, takes it off the list of members, and lets another slave be filled with what is missing.</source>
        <translation>Der Primary hört nichts vom toten Slave, streicht ihn von der Liste der Mitglieder und lässt einen anderen Slave mit dem füllen, was fehlt.</translation>
    </message>
    <message>
        <source>There are two copies of everything again. Slaves sent them to each other; the primary only said who sends what to whom.</source>
        <translation>Es gibt wieder zwei Kopien von allem. Die Slaves haben sie einander geschickt; der Primary hat nur gesagt, wer wem was schickt.</translation>
    </message>
    <message>
        <source>We start {victim} again. Its memory is empty, so it joins like a new slave and is filled first.</source>
        <translation>Wir starten {victim} wieder. Sein Speicher ist leer, also tritt er wie ein neuer Slave bei und wird zuerst gefüllt.</translation>
    </message>
    <message>
        <source>Nothing was lost. To remember: copies bridge a failure, and a cluster that makes new copies by itself is ready for the next one.</source>
        <translation>Nichts ging verloren. Zum Merken: Kopien überbrücken einen Ausfall, und ein Cluster, der von selbst neue Kopien macht, ist für den nächsten bereit.</translation>
    </message>
    <message>
        <source>The primary dies</source>
        <translation>Der Primary stirbt</translation>
    </message>
    <message>
        <source>How a backup takes over, and why no acknowledged write is lost.</source>
        <translation>Wie ein Backup übernimmt und warum kein bestätigtes Schreiben verloren geht.</translation>
    </message>
    <message>
        <source>{primary} is the primary: every read and write goes through it. A workload (a small shop that writes and reads some keys) keeps it busy.</source>
        <translation>{primary} ist der Primary: Jedes Lesen und Schreiben geht durch ihn. Eine Demolast (ein kleiner Laden, der einige Schlüssel schreibt und liest) beschäftigt ihn.</translation>
    </message>
    <message>
        <source>We kill the primary in the middle of its work. What happens to the writes that it has acknowledged?</source>
        <translation>Wir schießen den Primary mitten in der Arbeit ab. Was geschieht mit den Schreibvorgängen, die er bestätigt hat?</translation>
    </message>
    <message>
        <source>They are lost with its memory</source>
        <translation>Sie gehen mit seinem Speicher verloren</translation>
    </message>
    <message>
        <source>The last few of them are lost</source>
        <translation>Die letzten paar gehen verloren</translation>
    </message>
    <message>
        <source>None is lost</source>
        <translation>Keiner geht verloren</translation>
    </message>
    <message>
        <source>The primary keeps no data. It acknowledges a write when all copies on the slaves have it, and the slaves are still there.</source>
        <translation>Der Primary hält keine Daten. Er bestätigt ein Schreiben, wenn alle Kopien auf den Slaves es haben, und die Slaves sind noch da.</translation>
    </message>
    <message>
        <source>{primary} has the crown now. It heard nothing from {old primary} for a third of a second and asked all members for their votes. A majority (more than half of them) said yes. Only then it is the primary: two halves of a cluster could not both have a majority.</source>
        <translation>Nun hat {primary} die Krone. Er hörte eine Drittelsekunde lang nichts von {old primary} und bat alle Mitglieder um ihre Stimme. Eine Mehrheit (mehr als die Hälfte) sagte Ja. Erst dann ist er der Primary: Zwei Hälften eines Clusters könnten nicht beide eine Mehrheit haben.</translation>
    </message>
    <message>
        <source>It does not trust what it remembers of the data. It asks the slaves what they hold, and takes the newest version of each key. Until that is known for a key, reads of it wait.</source>
        <translation>Er verlässt sich nicht auf das, was er von den Daten noch weiß. Er fragt die Slaves, was sie halten, und nimmt von jedem Schlüssel die neueste Version. Bis sie für einen Schlüssel feststeht, wartet jedes Lesen davon.</translation>
    </message>
    <message>
        <source>We start {old primary} again. What is it then?</source>
        <translation>Wir starten {old primary} wieder. Was ist er dann?</translation>
    </message>
    <message>
        <source>The primary again</source>
        <translation>Wieder der Primary</translation>
    </message>
    <message>
        <source>A backup</source>
        <translation>Ein Backup</translation>
    </message>
    <message>
        <source>A slave</source>
        <translation>Ein Slave</translation>
    </message>
    <message>
        <source>There is a primary already. Taking the crown back would only cause another pause.</source>
        <translation>Es gibt schon einen Primary. Die Krone zurückzunehmen brächte nur eine weitere Pause.</translation>
    </message>
    <message>
        <source>To remember: whoever decides need not hold the data. If it dies, another one can decide, once a majority agrees on it, and the data tells it the rest.</source>
        <translation>Zum Merken: Wer entscheidet, muss die Daten nicht halten. Stirbt er, kann ein anderer entscheiden, sobald sich eine Mehrheit auf ihn einigt, und die Daten sagen ihm den Rest.</translation>
    </message>
    <message>
        <source>Hang is not crash</source>
        <translation>Hängen ist nicht Absturz</translation>
    </message>
    <message>
        <source>Why nobody can tell a dead node from a slow one, and what helps.</source>
        <translation>Warum niemand einen toten Knoten von einem langsamen unterscheiden kann und was hilft.</translation>
    </message>
    <message>
        <source>A process that was killed is gone for good. A process that hangs (stopped by a debugger, a full disk, a sleeping laptop) comes back later and does not know that it was away.</source>
        <translation>Ein abgeschossener Prozess ist für immer weg. Ein Prozess, der hängt (angehalten von einem Debugger, einer vollen Platte, einem schlafenden Laptop), kommt später zurück und weiß nicht, dass er weg war.</translation>
    </message>
    <message>
        <source>We freeze the primary. How can the others find out whether it is dead or only hangs?</source>
        <translation>Wir frieren den Primary ein. Wie können die anderen herausfinden, ob er tot ist oder nur hängt?</translation>
    </message>
    <message>
        <source>They ask it</source>
        <translation>Sie fragen ihn</translation>
    </message>
    <message>
        <source>They wait long enough</source>
        <translation>Sie warten lange genug</translation>
    </message>
    <message>
        <source>They can&apos;t find out</source>
        <translation>Sie können es nicht herausfinden</translation>
    </message>
    <message>
        <source>Silence is all that they see, in both cases. So they must act as if it were dead, and in a way that is right also if it is not.</source>
        <translation>Stille ist alles, was sie sehen, in beiden Fällen. Also müssen sie handeln, als wäre er tot, und zwar so, dass es auch richtig ist, wenn er es nicht ist.</translation>
    </message>
    <message>
        <source>{primary} took over, and light is green now. But {sleeper} still believes that it is the primary and that light is red. When it wakes up, a client may ask it.</source>
        <translation>{primary} hat übernommen, und light ist jetzt green. Aber {sleeper} glaubt noch immer, dass er der Primary ist und dass light red ist. Wenn er aufwacht, fragt ihn vielleicht ein Client.</translation>
    </message>
    <message>
        <source>We let {sleeper} go on, and ask it for light. What may it answer?</source>
        <translation>Wir lassen {sleeper} weiterlaufen und fragen ihn nach light. Was darf er antworten?</translation>
    </message>
    <message>
        <source>red: that is what it knows</source>
        <translation>red: Das ist, was er weiß</translation>
    </message>
    <message>
        <source>green: it asks the others first</source>
        <translation>green: Er fragt zuerst die anderen</translation>
    </message>
    <message>
        <source>It refuses: it is not the primary any more</source>
        <translation>Er lehnt ab: Er ist nicht mehr der Primary</translation>
    </message>
    <message>
        <source>A primary may only serve while it holds a lease: a permission that the members renew all the time and that ends by itself after 300 ms. When it wakes up its lease is long over. The slaves also refuse whoever has an older term.</source>
        <translation>Ein Primary darf nur dienen, solange er eine Lease hält: eine Erlaubnis, die die Mitglieder ständig erneuern und die nach 300 ms von selbst endet. Wenn er aufwacht, ist seine Lease längst abgelaufen. Auch die Slaves weisen jeden ab, der eine ältere Epoche hat.</translation>
    </message>
    <message>
        <source>This read is sent to {sleeper} itself, and to nobody else.</source>
        <translation>Dieses Lesen geht an {sleeper} selbst und an niemanden sonst.</translation>
    </message>
    <message>
        <source>{sleeper} is a backup now, and nobody ever saw red again. To remember: you can&apos;t know that somebody is dead, but you can make sure that its permission is over.</source>
        <translation>{sleeper} ist jetzt ein Backup, und niemand hat je wieder red gesehen. Zum Merken: Man kann nicht wissen, dass jemand tot ist, aber man kann sicherstellen, dass seine Erlaubnis abgelaufen ist.</translation>
    </message>
    <message>
        <source>The last copy</source>
        <translation>Die letzte Kopie</translation>
    </message>
    <message>
        <source>What a cluster may say when data is out of reach, and when it is lost.</source>
        <translation>Was ein Cluster sagen darf, wenn Daten unerreichbar sind und wenn sie verloren sind.</translation>
    </message>
    <message>
        <source>treasure is on two slaves, in memory only. We kill the first of them.</source>
        <translation>treasure liegt auf zwei Slaves, nur im Speicher. Wir schießen den ersten davon ab.</translation>
    </message>
    <message>
        <source>Now we kill the slave with the last copy. What should a read of treasure be answered with?</source>
        <translation>Nun schießen wir den Slave mit der letzten Kopie ab. Womit soll ein Lesen von treasure beantwortet werden?</translation>
    </message>
    <message>
        <source>UNAVAILABLE: it exists, but can&apos;t be read now</source>
        <translation>UNAVAILABLE: Es existiert, kann aber zurzeit nicht gelesen werden</translation>
    </message>
    <message>
        <source>An old value</source>
        <translation>Ein alter Wert</translation>
    </message>
    <message>
        <source>The cluster knows that treasure was written. To say NOT_FOUND would be a lie, and the slave may come back from a pause with its memory whole.</source>
        <translation>Der Cluster weiß, dass treasure geschrieben wurde. NOT_FOUND zu sagen wäre gelogen, und vielleicht kehrt der Slave aus einer Pause mit unversehrtem Speicher zurück.</translation>
    </message>
    <message>
        <source>UNAVAILABLE, and the reason names {last}: it is waited for. The part of the data that only {last} held is called offline. The last copy is never given up silently.</source>
        <translation>UNAVAILABLE, und die Begründung nennt {last}: Auf ihn wird gewartet. Der Teil der Daten, den nur {last} hielt, heißt nicht verfügbar (offline). Die letzte Kopie wird nie stillschweigend aufgegeben.</translation>
    </message>
    <message>
        <source>We start {last} again. A new process has an empty memory. What now?</source>
        <translation>Wir starten {last} wieder. Ein neuer Prozess hat einen leeren Speicher. Was nun?</translation>
    </message>
    <message>
        <source>The read still waits</source>
        <translation>Das Lesen wartet weiter</translation>
    </message>
    <message>
        <source>The loss is declared, loudly; then the key does not exist any more</source>
        <translation>Der Verlust wird laut gemeldet; dann existiert der Schlüssel nicht mehr</translation>
    </message>
    <message>
        <source>The key is just gone, and nobody says anything</source>
        <translation>Der Schlüssel ist einfach weg, und niemand sagt etwas</translation>
    </message>
    <message>
        <source>The last holder came back with nothing, so the data is lost for certain. That is declared, with the number of keys, counted and shown. From then on NOT_FOUND is the truth.</source>
        <translation>Der letzte Halter kam mit nichts zurück, also sind die Daten sicher verloren. Das wird gemeldet, mit der Zahl der Schlüssel, gezählt und gezeigt. Von da an ist NOT_FOUND die Wahrheit.</translation>
    </message>
    <message>
        <source>Look for the loss under Messages. To remember: copies in memory survive as long as one of them does. When all are gone, the honest thing is to say so, and how much it was.</source>
        <translation>Suchen Sie den Verlust unter Meldungen. Zum Merken: Kopien im Speicher überleben, solange eine von ihnen überlebt. Sind alle weg, ist es ehrlich, das zu sagen, und auch, wie viel es war.</translation>
    </message>
    <message>
        <source>Two sides of a partition</source>
        <translation>Zwei Seiten einer Partition</translation>
    </message>
    <message>
        <source>Why only one side of a torn network may go on, and how they agree again.</source>
        <translation>Warum nur eine Seite eines zerrissenen Netzes weitermachen darf und wie sich beide wieder einigen.</translation>
    </message>
    <message>
        <source>A partition is a network that is torn in two: all processes live, but the two sides can&apos;t hear each other. We cut m1 (the primary) and s1 off from the other four. Six members: a majority is four.</source>
        <translation>Eine Partition ist ein entzweigerissenes Netz: Alle Prozesse leben, aber die beiden Seiten können einander nicht hören. Wir trennen m1 (den Primary) und s1 von den anderen vier. Sechs Mitglieder: Eine Mehrheit sind vier.</translation>
    </message>
    <message>
        <source>Which side may go on working?</source>
        <translation>Welche Seite darf weiterarbeiten?</translation>
    </message>
    <message>
        <source>The side of the primary</source>
        <translation>Die Seite des Primary</translation>
    </message>
    <message>
        <source>The side with the majority of the members</source>
        <translation>Die Seite mit der Mehrheit der Mitglieder</translation>
    </message>
    <message>
        <source>Both: they can compare notes later</source>
        <translation>Beide: Sie können sich später abgleichen</translation>
    </message>
    <message>
        <source>If both worked, both would accept writes for the same keys, and there would be two truths. There can be only one majority, so it decides.</source>
        <translation>Wenn beide arbeiteten, nähmen beide Schreiben für dieselben Schlüssel an, und es gäbe zwei Wahrheiten. Es kann nur eine Mehrheit geben, also entscheidet sie.</translation>
    </message>
    <message>
        <source>The side of the majority has a new primary, {primary}. We write a new price there.</source>
        <translation>Die Seite der Mehrheit hat einen neuen Primary, {primary}. Dort schreiben wir einen neuen Preis.</translation>
    </message>
    <message>
        <source>Now we ask m1 itself, on the small side, to change the price as well.</source>
        <translation>Nun bitten wir m1 selbst, auf der kleinen Seite, den Preis ebenfalls zu ändern.</translation>
    </message>
    <message>
        <source>And we ask m1 for the price. It still has the old one on its side.</source>
        <translation>Und wir fragen m1 nach dem Preis. Auf seiner Seite gibt es noch den alten.</translation>
    </message>
    <message>
        <source>m1 refuses both, and says why: it has not heard from a majority, so its permission (the lease) is over. It would be easy to answer with the old price. It would be wrong.</source>
        <translation>m1 lehnt beides ab und sagt, warum: Er hat nichts von einer Mehrheit gehört, also ist seine Erlaubnis (die Lease) abgelaufen. Es wäre leicht, mit dem alten Preis zu antworten. Es wäre falsch.</translation>
    </message>
    <message>
        <source>We mend the network. Which price do all of them have then?</source>
        <translation>Wir stellen das Netz wieder her. Welchen Preis haben dann alle?</translation>
    </message>
    <message>
        <source>10</source>
        <translation>10</translation>
    </message>
    <message>
        <source>12</source>
        <translation>12</translation>
    </message>
    <message>
        <source>99</source>
        <translation>99</translation>
    </message>
    <message>
        <source>12 was acknowledged by the majority. 99 was refused: it never took effect, on no node. m1 and s1 join again and are filled with what they missed.</source>
        <translation>12 wurde von der Mehrheit bestätigt. 99 wurde abgelehnt: Es wurde nie wirksam, auf keinem Knoten. m1 und s1 treten wieder bei und bekommen, was ihnen fehlt.</translation>
    </message>
    <message>
        <source>To remember: during a partition you can have an answer from both sides, or only right answers, not both. Engram gives right ones; the smaller side waits.</source>
        <translation>Zum Merken: Während einer Partition kann man von beiden Seiten eine Antwort bekommen oder nur richtige Antworten, aber nicht beides. Engram gibt richtige; die kleinere Seite wartet.</translation>
    </message>
    <message>
        <source>Why a retry must not run twice</source>
        <translation>Warum eine Wiederholung nicht doppelt wirken darf</translation>
    </message>
    <message>
        <source>What a lost answer means, and how a numbered request is recognised.</source>
        <translation>Was eine verlorene Antwort bedeutet und wie man eine nummerierte Anfrage wiedererkennt.</translation>
    </message>
    <message>
        <source>monday and tuesday are shopping lists, both empty. A client appends bread to monday (to append is to add at the end). If it gets no answer, it does not know whether the request was carried out: perhaps the request was lost, perhaps only the answer. Should it ask again?</source>
        <translation>monday und tuesday sind Einkaufslisten, beide leer. Ein Client hängt bread (Brot) an monday an (anhängen heißt: am Ende hinzufügen). Bekommt er keine Antwort, weiß er nicht, ob die Anfrage ausgeführt wurde: Vielleicht ging die Anfrage verloren, vielleicht nur die Antwort. Soll er noch einmal fragen?</translation>
    </message>
    <message>
        <source>We let everything get lost that slaves send to the primary. So {primary} can pass a write on, but does not hear that it arrived, and can&apos;t answer. The client asks again when another master has taken over. How often will bread be on the list?</source>
        <translation>Wir lassen alles verloren gehen, was Slaves an den Primary senden. Also kann {primary} ein Schreiben weitergeben, hört aber nicht, dass es angekommen ist, und kann nicht antworten. Der Client fragt noch einmal, wenn ein anderer Master übernommen hat. Wie oft steht bread dann auf der Liste?</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>Zweimal</translation>
    </message>
    <message>
        <source>This client works in a session: it numbers its requests. The slaves keep the number beside the value. The new primary recognises the request and answers it without carrying it out again.</source>
        <translation>Dieser Client arbeitet in einer Sitzung: Er nummeriert seine Anfragen. Die Slaves halten die Nummer neben dem Wert fest. Der neue Primary erkennt die Anfrage wieder und beantwortet sie, ohne sie noch einmal auszuführen.</translation>
    </message>
    <message>
        <source>Bread is on the list once, although the client asked two masters. Now the same again for tuesday, with a client that does not number its requests, and with what slaves send to {primary}.</source>
        <translation>bread steht einmal auf der Liste, obwohl der Client zwei Master gefragt hat. Nun dasselbe für tuesday, mit einem Client, der seine Anfragen nicht nummeriert, und wieder mit dem, was Slaves an {primary} senden.</translation>
    </message>
    <message>
        <source>The answer is UNCERTAIN: the write may have happened. That is honest, and all that can be known without numbers. A program that knows no better sends it again.</source>
        <translation>Die Antwort ist UNCERTAIN: Das Schreiben kann geschehen sein. Das ist ehrlich, und mehr lässt sich ohne Nummern nicht wissen. Ein Programm, das es nicht besser weiß, sendet es noch einmal.</translation>
    </message>
    <message>
        <source>The client without numbers sends the same request again. How often are eggs on the list?</source>
        <translation>Der Client ohne Nummern sendet dieselbe Anfrage noch einmal. Wie oft stehen eggs (Eier) auf der Liste?</translation>
    </message>
    <message>
        <source>The first request had reached the slaves; only the answer was lost. To the cluster the second one is just another request, and it is carried out as well.</source>
        <translation>Die erste Anfrage hatte die Slaves erreicht; nur die Antwort ging verloren. Für den Cluster ist die zweite einfach eine weitere Anfrage, und sie wird ebenfalls ausgeführt.</translation>
    </message>
    <message>
        <source>To remember: no answer does not mean that nothing happened. A request that may be repeated needs a name (here: session and number), and the name must be kept with the data, so that it outlives whoever knew it.</source>
        <translation>Zum Merken: Keine Antwort heißt nicht, dass nichts geschehen ist. Eine Anfrage, die wiederholt werden darf, braucht einen Namen (hier: Sitzung und Nummer), und der Name muss bei den Daten aufbewahrt werden, damit er jeden überlebt, der ihn kannte.</translation>
    </message>
    <message>
        <source>Joining and balance</source>
        <translation>Beitritt und Ausgleich</translation>
    </message>
    <message>
        <source>How much data moves when a slave joins, and how it is shared out.</source>
        <translation>Wie viele Daten umziehen, wenn ein Slave beitritt, und wie sie verteilt werden.</translation>
    </message>
    <message>
        <source>Three slaves share the data; each key is on two of them. A workload writes some thousand keys first.</source>
        <translation>Drei Slaves teilen sich die Daten; jeder Schlüssel liegt auf zweien davon. Zuerst schreibt eine Demolast einige Tausend Schlüssel.</translation>
    </message>
    <message>
        <source>Each slave holds about the same number of keys. Nobody counts them out: each key belongs to one of 1,024 slots, and for each slot all slaves are ranked by a calculation that looks random but always gives the same order. The first two hold it.</source>
        <translation>Jeder Slave hält etwa gleich viele Schlüssel. Niemand zählt sie ab: Jeder Schlüssel gehört zu einem von 1.024 Slots, und für jeden Slot ordnet eine Berechnung alle Slaves in eine Reihenfolge, die zufällig aussieht, aber immer gleich ist. Die ersten beiden halten ihn.</translation>
    </message>
    <message>
        <source>A fourth slave joins. How much of the data moves?</source>
        <translation>Ein vierter Slave tritt bei. Wie viel von den Daten zieht um?</translation>
    </message>
    <message>
        <source>All of it is shared out anew</source>
        <translation>Alles wird neu verteilt</translation>
    </message>
    <message>
        <source>About a quarter</source>
        <translation>Etwa ein Viertel</translation>
    </message>
    <message>
        <source>Nothing: only new keys go there</source>
        <translation>Nichts: Nur neue Schlüssel kommen dorthin</translation>
    </message>
    <message>
        <source>The newcomer gets its fair share: one of four parts. In every other slot the order of the old slaves has not changed, so nothing moves there.</source>
        <translation>Der Neue bekommt seinen gerechten Anteil: einen von vier Teilen. In allen anderen Slots hat sich die Reihenfolge der alten Slaves nicht geändert, also zieht dort nichts um.</translation>
    </message>
    <message>
        <source>{newcomer} holds its share, the slaves sent it to each other, and the clients could go on all the time. To remember: if the place of a key is calculated well, growing by one of N moves one N-th of the data.</source>
        <translation>{newcomer} hält seinen Anteil, die Slaves haben ihn einander gesendet, und die Clients konnten die ganze Zeit weitermachen. Zum Merken: Ist der Platz eines Schlüssels gut berechnet, zieht beim Wachsen um einen von N nur ein N-tel der Daten um.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Farben des Fensters</translation>
    </message>
    <message>
        <source>Size and place of the window</source>
        <translation>Größe und Ort des Fensters</translation>
    </message>
    <message>
        <source>Arrangement of the panels</source>
        <translation>Anordnung der Bereiche</translation>
    </message>
    <message>
        <source>Number of hints seen</source>
        <translation>Anzahl gesehener Hinweise</translation>
    </message>
    <message>
        <source>Less motion: no pulses and no sliding</source>
        <translation>Weniger Bewegung: kein Pulsieren und kein Gleiten</translation>
    </message>
    <message>
        <source>Address to attach to</source>
        <translation>Adresse zum Verbinden</translation>
    </message>
    <message>
        <source>Traces that were opened or saved</source>
        <translation>Aufzeichnungen, die geöffnet oder gespeichert wurden</translation>
    </message>
    <message>
        <source>Arrangement of the panels in a low window</source>
        <translation>Anordnung der Bereiche in einem niedrigen Fenster</translation>
    </message>
    <message>
        <source>The ring that tells where the slots are</source>
        <translation>Ring, an dem zu sehen ist, wo die Slots liegen</translation>
    </message>
    <message>
        <source>Arrangement of the panels in a narrow window</source>
        <translation>Anordnung der Bereiche in einem schmalen Fenster</translation>
    </message>
</context>
<context>
    <name>SimulationText</name>
    <message>
        <source>1/%1</source>
        <comment>part of real time</comment>
        <translation>1/%1</translation>
    </message>
    <message>
        <source>true speed</source>
        <comment>as fast as real time</comment>
        <translation>Echtzeit</translation>
    </message>
    <message>
        <source>%1 speed</source>
        <comment>1/10</comment>
        <translation>%1 Echtzeit</translation>
    </message>
    <message>
        <source>%1x speed</source>
        <comment>10</comment>
        <translation>%1x Echtzeit</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>simulated, seed %1, going back</source>
        <translation>simuliert, Startwert %1, geht zurück</translation>
    </message>
    <message>
        <source>simulated, seed %1, time stands</source>
        <translation>simuliert, Startwert %1, Zeit steht</translation>
    </message>
    <message>
        <source>simulated, seed %1, %2, reached %3</source>
        <comment>seed, wished speed, reached speed</comment>
        <translation>simuliert, Startwert %1, %2, erreicht %3</translation>
    </message>
    <message>
        <source>Future %1, since %2</source>
        <comment>number, simulated time</comment>
        <translation>Zukunft %1, seit %2</translation>
    </message>
</context>
<context>
    <name>SpaceTimeDrawing</name>
    <message numerus="yes">
        <source>%n slave(s)</source>
        <translation>
            <numerusform>%n Slave</numerusform>
            <numerusform>%n Slaves</numerusform>
        </translation>
    </message>
    <message>
        <source>view %1</source>
        <translation>Sicht %1</translation>
    </message>
    <message>
        <source>elected, epoch %1</source>
        <translation>gewählt, Epoche %1</translation>
    </message>
    <message>
        <source>killed</source>
        <translation>abgeschossen</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>eingefroren</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>suspected by %1</source>
        <translation>verdächtigt von %1</translation>
    </message>
    <message>
        <source>fault: %1</source>
        <translation>Störung: %1</translation>
    </message>
</context>
<context>
    <name>VisualStyle</name>
    <message>
        <source>serving</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>starting, syncing</source>
        <translation>startet, gleicht ab</translation>
    </message>
    <message>
        <source>suspect, frozen</source>
        <translation>verdächtig, eingefroren</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ausgefallen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>Primary</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>slave</source>
        <translation>Slave</translation>
    </message>
    <message>
        <source>write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>replicate</source>
        <translation>Replizieren</translation>
    </message>
    <message>
        <source>acknowledgement</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>fetch</source>
        <translation>Abruf</translation>
    </message>
    <message>
        <source>fetched</source>
        <translation>Abgerufen</translation>
    </message>
    <message>
        <source>look-up</source>
        <translation>Nachfrage</translation>
    </message>
    <message>
        <source>look-up reply</source>
        <translation>Auskunft</translation>
    </message>
    <message>
        <source>failure</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>standby</source>
        <translation>in Bereitschaft</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>bewirbt sich</translation>
    </message>
    <message>
        <source>recovering</source>
        <translation>stellt wieder her</translation>
    </message>
    <message>
        <source>syncing</source>
        <translation>gleicht ab</translation>
    </message>
    <message>
        <source>no lease</source>
        <translation>ohne Lease</translation>
    </message>
    <message>
        <source>draining</source>
        <translation>beendet Arbeit</translation>
    </message>
    <message>
        <source>unknown, not heard yet</source>
        <translation>unbekannt, noch nichts gehört</translation>
    </message>
    <message>
        <source>unknown since %1 s</source>
        <translation>unbekannt seit %1 s</translation>
    </message>
    <message>
        <source>suspect</source>
        <translation>verdächtig</translation>
    </message>
    <message>
        <source>suspect: %1</source>
        <translation>verdächtig: %1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>ausgefallen: %1</translation>
    </message>
    <message>
        <source>stopped: %1</source>
        <translation>beendet: %1</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <extracomment>%1 is what a node does, such as &quot;syncing&quot;; %2 a percentage</extracomment>
        <translation>%1 %2 %</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n Schlüssel</numerusform>
            <numerusform>%n Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, client</source>
        <translation>%1, Client</translation>
    </message>
    <message>
        <source>%1, primary, %2, %3</source>
        <translation>%1, Primary, %2, %3</translation>
    </message>
    <message>
        <source>%1, backup, %2, %3</source>
        <translation>%1, Backup, %2, %3</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>eingefroren</translation>
    </message>
    <message>
        <source>killed</source>
        <translation>abgeschossen</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>beendet sich</translation>
    </message>
    <message>
        <source>a majority must accept view %1</source>
        <translation>eine Mehrheit muss Sicht %1 annehmen</translation>
    </message>
    <message>
        <source>a majority of view %1 must answer heartbeats</source>
        <translation>eine Mehrheit von Sicht %1 muss Herzschläge beantworten</translation>
    </message>
    <message>
        <source>a majority of view %1 must promise</source>
        <translation>eine Mehrheit von Sicht %1 muss zusagen</translation>
    </message>
    <message>
        <source>a majority of the view before %1 must promise</source>
        <translation>eine Mehrheit der Sicht vor %1 muss zusagen</translation>
    </message>
    <message>
        <source>the only copy of some slots</source>
        <translation>die einzige Kopie einiger Slots</translation>
    </message>
    <message>
        <source>a primary of the cluster</source>
        <translation>einen Primary des Clusters</translation>
    </message>
    <message>
        <source>the primary to take it in</source>
        <translation>die Aufnahme durch den Primary</translation>
    </message>
    <message>
        <source>a member of the cluster that knows its view</source>
        <translation>ein Mitglied des Clusters, das dessen Sicht kennt</translation>
    </message>
    <message>
        <source>%1, waits for %2</source>
        <comment>a node</comment>
        <translation>%1, wartet auf %2</translation>
    </message>
</context>
<context>
    <name>engram::gui::ActionSet</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name of an action and its keyboard shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>engram::gui::Arrangement</name>
    <message>
        <source>Panels in this place</source>
        <translation>Bereiche an dieser Stelle</translation>
    </message>
</context>
<context>
    <name>engram::gui::AttachDialog</name>
    <message>
        <source>Attach to a running cluster</source>
        <translation>Mit einem laufenden Cluster verbinden</translation>
    </message>
    <message>
        <source>Address of any node, or several with commas between them. The window learns of the others by itself. Nothing is changed in the cluster until you allow writing.</source>
        <translation>Adresse eines beliebigen Knotens, oder mehrere mit Kommas dazwischen. Von den anderen erfährt das Fenster selbst. Im Cluster wird nichts verändert, bis Sie das Schreiben erlauben.</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Addresses of the cluster</source>
        <translation>Adressen des Clusters</translation>
    </message>
    <message>
        <source>%1 is not HOST:PORT</source>
        <translation>%1 ist nicht HOST:PORT</translation>
    </message>
</context>
<context>
    <name>engram::gui::Banner</name>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>engram::gui::ChartHeading</name>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save the figures of this chart.</source>
        <translation>Speichert die Zahlen dieses Diagramms.</translation>
    </message>
    <message>
        <source>Save the figures: %1</source>
        <translation>Zahlen speichern: %1</translation>
    </message>
    <message>
        <source>Clear the filter: %1</source>
        <translation>Filter löschen: %1</translation>
    </message>
</context>
<context>
    <name>engram::gui::ChartsDock</name>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>/s</source>
        <comment>per second</comment>
        <translation>/s</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Replica lag</source>
        <translation>Rückstand der Replikate</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>größter</translation>
    </message>
    <message>
        <source>worst (%1)</source>
        <translation>größter (%1)</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>max %1 x mean</source>
        <translation>max. %1 x Mittel</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number, node</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>detected</source>
        <translation>erkannt</translation>
    </message>
    <message>
        <source>served again</source>
        <translation>wieder bereit</translation>
    </message>
    <message>
        <source>last %1 ms</source>
        <translation>zuletzt %1 ms</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Zahlen speichern</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Charts: %1 could not be written</source>
        <translation>Diagramme: %1 konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>p99.9</source>
        <translation>p99.9</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Failovers</source>
        <translation>Failovers</translation>
    </message>
    <message>
        <source>Counts only requests that the filter shows: %1</source>
        <translation>Zählt nur Anfragen, die der Filter zeigt: %1</translation>
    </message>
    <message>
        <source>The nodes told of 1 of %1 requests; the others are not counted.</source>
        <translation>Die Knoten haben von 1 von %1 Anfragen berichtet; die anderen sind nicht gezählt.</translation>
    </message>
    <message>
        <source>Click to clear the filter.</source>
        <translation>Klicken, um den Filter zu löschen.</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>gefiltert</translation>
    </message>
    <message>
        <source>Only nodes that the filter shows: %1</source>
        <translation>Nur Knoten, die der Filter zeigt: %1</translation>
    </message>
</context>
<context>
    <name>engram::gui::CheckText</name>
    <message>
        <source>every acknowledged write is still there</source>
        <translation>jedes bestätigte Schreiben ist noch da</translation>
    </message>
    <message>
        <source>%1 keys written, %2 read back, %3 lost, %4 without an answer</source>
        <translation>%1 Schlüssel geschrieben, %2 zurückgelesen, %3 verloren, %4 ohne Antwort</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands in %2 exactly so often: %3</source>
        <comment>a text, a key, a number</comment>
        <translation>&apos;%1&apos; steht in %2 genau so oft: %3</translation>
    </message>
</context>
<context>
    <name>engram::gui::ClusterCanvas</name>
    <message>
        <source>drawn at %1 ms</source>
        <translation>gezeichnet mit %1 ms</translation>
    </message>
    <message>
        <source>drawn at %1 ms; real p50 %2 ms</source>
        <translation>gezeichnet mit %1 ms; wirklich p50 %2 ms</translation>
    </message>
    <message>
        <source>%1 of %2, %3 to %4, failed: %5</source>
        <translation>%1 von %2, %3 an %4, gescheitert: %5</translation>
    </message>
    <message>
        <source>%1 of %2, %3 to %4</source>
        <translation>%1 von %2, %3 an %4</translation>
    </message>
    <message>
        <source>%1
%2, process %3</source>
        <translation>%1
%2, Prozess %3</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>messages are dropped</source>
        <translation>Nachrichten gehen verloren</translation>
    </message>
    <message>
        <source>messages are %1 ms late</source>
        <translation>Nachrichten kommen %1 ms später</translation>
    </message>
    <message>
        <source>Link %1 – %2</source>
        <translation>Verbindung %1 – %2</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>a link, its fault</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <comment>nodes, a link&apos;s fault</comment>
        <translation>%1 an %2: %3</translation>
    </message>
    <message>
        <source>times are true</source>
        <translation>Zeiten sind echt</translation>
    </message>
    <message>
        <source>slot %1: on %2</source>
        <translation>Slot %1: auf %2</translation>
    </message>
    <message>
        <source>slot %1: on %2; being copied to %3</source>
        <translation>Slot %1: auf %2; wird kopiert auf %3</translation>
    </message>
    <message>
        <source>filtered; %1</source>
        <translation>gefiltert; %1</translation>
    </message>
</context>
<context>
    <name>engram::gui::ClusterText</name>
    <message>
        <source>%1 of %2 nodes serve</source>
        <translation>%1 von %2 Knoten sind bereit</translation>
    </message>
    <message>
        <source>a cluster of %1 masters and %2 slaves</source>
        <translation>ein Cluster aus %1 Mastern und %2 Slaves</translation>
    </message>
    <message>
        <source>another cluster is running</source>
        <translation>ein anderer Cluster läuft</translation>
    </message>
    <message>
        <source>%1 did not start: %2</source>
        <translation>%1 ist nicht gestartet: %2</translation>
    </message>
    <message>
        <source>one more slave</source>
        <translation>ein weiterer Slave</translation>
    </message>
    <message>
        <source>one more master</source>
        <translation>ein weiterer Master</translation>
    </message>
    <message>
        <source>the workload runs</source>
        <translation>die Demolast läuft</translation>
    </message>
    <message>
        <source>the workload has stopped</source>
        <translation>die Demolast hat angehalten</translation>
    </message>
</context>
<context>
    <name>engram::gui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Type a command, a node, a key or a bookmark</source>
        <translation>Befehl, Knoten, Schlüssel oder Lesezeichen eingeben</translation>
    </message>
    <message>
        <source>Command to look for</source>
        <translation>Gesuchter Befehl</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Passende Befehle</translation>
    </message>
</context>
<context>
    <name>engram::gui::CompareDesk</name>
    <message>
        <source>this recording</source>
        <translation>diese Aufzeichnung</translation>
    </message>
    <message>
        <source>%1 and %2 compared</source>
        <comment>names of two recordings</comment>
        <translation>%1 und %2 im Vergleich</translation>
    </message>
    <message>
        <source>%1  where they part</source>
        <comment>time of day</comment>
        <translation>%1  hier trennen sie sich</translation>
    </message>
    <message>
        <source>%1  time cursor</source>
        <comment>time of day</comment>
        <translation>%1  Zeitcursor</translation>
    </message>
    <message>
        <source>Nothing can be compared: %1</source>
        <comment>what is wrong</comment>
        <translation>Kein Vergleich möglich: %1</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Andere Datei wählen</translation>
    </message>
    <message>
        <source>Comparing: %1 %</source>
        <translation>Vergleich: %1 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Compare with trace</source>
        <translation>Mit Aufzeichnung vergleichen</translation>
    </message>
    <message>
        <source>Traces of Engram (*.engram-trace);;All files (*)</source>
        <translation>Aufzeichnungen von Engram (*.engram-trace);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>engram::gui::CompareView</name>
    <message>
        <source>Moment that is zero in %1</source>
        <translation>Nullpunkt in %1</translation>
    </message>
    <message>
        <source>beginning of the recording</source>
        <translation>Beginn der Aufzeichnung</translation>
    </message>
    <message>
        <source>Failover</source>
        <translation>Failover</translation>
    </message>
    <message>
        <source>Second less first</source>
        <translation>Zweite minus erste</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>Was ausfiel</translation>
    </message>
    <message>
        <source>no failure is recorded</source>
        <translation>kein Ausfall aufgezeichnet</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>Vergleich speichern</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>requests/s</source>
        <translation>Anfragen/s</translation>
    </message>
    <message>
        <source>Writes, 99th percentile</source>
        <translation>Schreiben, 99. Perzentil</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Reads, 99th percentile</source>
        <translation>Lesen, 99. Perzentil</translation>
    </message>
    <message>
        <source>zero is</source>
        <translation>Null ist</translation>
    </message>
    <message>
        <source>Failovers of both recordings</source>
        <translation>Failovers beider Aufzeichnungen</translation>
    </message>
    <message>
        <source>&amp;Whole recordings</source>
        <translation>&amp;Ganze Aufzeichnungen</translation>
    </message>
    <message>
        <source>Save &amp;picture ...</source>
        <translation>&amp;Bild speichern ...</translation>
    </message>
    <message>
        <source>Save &amp;figures ...</source>
        <translation>&amp;Zahlen speichern ...</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>engram::gui::ConditionText</name>
    <message>
        <source>%1 is not known</source>
        <translation>%1 ist nicht bekannt</translation>
    </message>
    <message>
        <source>it is still a member</source>
        <translation>er ist noch Mitglied</translation>
    </message>
    <message>
        <source>it is no member yet</source>
        <translation>er ist noch kein Mitglied</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>a node and its state</comment>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>no primary is known</source>
        <translation>kein Primary ist bekannt</translation>
    </message>
    <message>
        <source>%1 is the primary</source>
        <translation>%1 ist der Primary</translation>
    </message>
    <message>
        <source>a new primary</source>
        <translation>ein neuer Primary</translation>
    </message>
    <message>
        <source>no living copy</source>
        <translation>keine lebende Kopie</translation>
    </message>
    <message>
        <source>living copies of %1: %2</source>
        <comment>a key and a number</comment>
        <translation>lebende Kopien von %1: %2</translation>
    </message>
    <message>
        <source>it waits for nothing</source>
        <translation>er wartet auf nichts</translation>
    </message>
    <message>
        <source>%1 waits for others</source>
        <translation>%1 wartet auf andere</translation>
    </message>
    <message>
        <source>%1 waits for %2</source>
        <translation>%1 wartet auf %2</translation>
    </message>
    <message>
        <source>not all are heard</source>
        <translation>nicht von allen ist etwas zu hören</translation>
    </message>
    <message>
        <source>all nodes that run serve</source>
        <translation>alle laufenden Knoten sind bereit</translation>
    </message>
    <message>
        <source>%1 slots with %2 keys</source>
        <translation>%1 Slots mit %2 Schlüsseln</translation>
    </message>
    <message>
        <source>nothing was declared</source>
        <translation>nichts wurde gemeldet</translation>
    </message>
    <message>
        <source>slots without a living copy are declared offline</source>
        <translation>Slots ohne lebende Kopie sind als offline gemeldet</translation>
    </message>
    <message>
        <source>the loss of keys is declared</source>
        <translation>der Verlust von Schlüsseln ist gemeldet</translation>
    </message>
    <message>
        <source>no view is known</source>
        <translation>keine Sicht ist bekannt</translation>
    </message>
    <message>
        <source>%1 of %2 slots have all their copies</source>
        <translation>%1 von %2 Slots haben alle ihre Kopien</translation>
    </message>
    <message>
        <source>every slot has all its copies</source>
        <translation>jeder Slot hat alle seine Kopien</translation>
    </message>
    <message>
        <source>keys of each slave within %1 % of the mean</source>
        <translation>Schlüssel jedes Slaves höchstens %1 % neben dem Mittel</translation>
    </message>
    <message>
        <source>%1 acknowledged, %2 refused, %3 uncertain</source>
        <translation>%1 bestätigt, %2 abgelehnt, %3 ungewiss</translation>
    </message>
    <message>
        <source>acknowledged writes: %1 or more</source>
        <translation>bestätigte Schreiben: %1 oder mehr</translation>
    </message>
    <message>
        <source>%1 % of all copies moved</source>
        <translation>%1 % aller Kopien umgezogen</translation>
    </message>
    <message>
        <source>%1 % of all copies moved, give or take %2</source>
        <translation>%1 % aller Kopien umgezogen, plus oder minus %2</translation>
    </message>
</context>
<context>
    <name>engram::gui::ConsoleDock</name>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>Answers of the cluster</source>
        <translation>Antworten des Clusters</translation>
    </message>
    <message>
        <source>Answers appear here. HELP lists the commands.</source>
        <translation>Hier erscheinen die Antworten. HELP nennt die Befehle.</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>READ KEY, WRITE KEY VALUE, DELETE KEY, KEYS, NODES</source>
        <translation>READ KEY, WRITE KEY VALUE, DELETE KEY, KEYS, NODES</translation>
    </message>
    <message>
        <source>There is no such command. HELP lists them.</source>
        <translation>Diesen Befehl gibt es nicht. HELP nennt alle.</translation>
    </message>
    <message>
        <source>This is written: %1</source>
        <translation>So wird es geschrieben: %1</translation>
    </message>
    <message>
        <source>The attached cluster is read-only. Allow writing in the menu Cluster first.</source>
        <translation>Der verbundene Cluster ist schreibgeschützt. Erlauben Sie zuerst im Menü Cluster das Schreiben.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n Schlüssel</numerusform>
            <numerusform>%n Schlüssel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n key(s); the panel Keys shows all</source>
        <translation>
            <numerusform>der erste Schlüssel; der Bereich Schlüssel zeigt alle</numerusform>
            <numerusform>die ersten %n Schlüssel; der Bereich Schlüssel zeigt alle</numerusform>
        </translation>
    </message>
    <message>
        <source>No nodes are known.</source>
        <translation>Es sind keine Knoten bekannt.</translation>
    </message>
    <message>
        <source>trace opened</source>
        <translation>Aufzeichnung geöffnet</translation>
    </message>
    <message>
        <source>trace closed</source>
        <translation>Aufzeichnung geschlossen</translation>
    </message>
    <message>
        <source>attaching to a cluster</source>
        <translation>Verbindung zu einem Cluster</translation>
    </message>
    <message>
        <source>cluster launched</source>
        <translation>Cluster gestartet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time of day, and what begins</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>engram::gui::FaultCommands</name>
    <message>
        <source>+%1 s</source>
        <extracomment>A clock that is ahead, in little room</extracomment>
        <translation>+%1 s</translation>
    </message>
    <message>
        <source>+%1 %</source>
        <extracomment>A clock that runs too fast or too slow, in little room</extracomment>
        <translation>+%1 %</translation>
    </message>
    <message>
        <source>−%1 %</source>
        <translation>−%1 %</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Link %1 – %2 dropped.</source>
        <translation>Verbindung %1 – %2: Nachrichten gehen verloren.</translation>
    </message>
    <message>
        <source>Messages from %1 to %2 dropped.</source>
        <translation>Nachrichten von %1 an %2 gehen verloren.</translation>
    </message>
    <message>
        <source>Link %1 – %2 delayed by %3 ms.</source>
        <translation>Verbindung %1 – %2 um %3 ms verzögert.</translation>
    </message>
    <message>
        <source>Messages from %1 to %2 delayed by %3 ms.</source>
        <translation>Nachrichten von %1 an %2 um %3 ms verzögert.</translation>
    </message>
    <message>
        <source>Link %1 – %2 is whole again.</source>
        <translation>Verbindung %1 – %2 ist wieder in Ordnung.</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) cleared.</source>
        <translation>
            <numerusform>%n Störung behoben.</numerusform>
            <numerusform>%n Störungen behoben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of %1 runs 10 % too fast.</source>
        <translation>Die Uhr von %1 geht 10 % zu schnell.</translation>
    </message>
    <message>
        <source>The clock of %1 runs 10 % too slow.</source>
        <translation>Die Uhr von %1 geht 10 % zu langsam.</translation>
    </message>
    <message>
        <source>The clock of %1 runs right again.</source>
        <translation>Die Uhr von %1 geht wieder richtig.</translation>
    </message>
    <message>
        <source>The clock of %1 jumped ahead by 1 s, which can&apos;t be undone.</source>
        <translation>Die Uhr von %1 ist um 1 s vorgesprungen; das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>The clock of %1 runs at the right speed; it stays ahead.</source>
        <translation>Die Uhr von %1 geht richtig schnell, aber weiterhin vor.</translation>
    </message>
</context>
<context>
    <name>engram::gui::FaultText</name>
    <message>
        <source>%1 was not launched here</source>
        <translation>%1 wurde nicht hier gestartet</translation>
    </message>
    <message>
        <source>%1 is killed</source>
        <translation>%1 ist abgeschossen</translation>
    </message>
    <message>
        <source>%1 hangs</source>
        <translation>%1 hängt</translation>
    </message>
    <message>
        <source>%1 goes on</source>
        <translation>%1 läuft weiter</translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <translation>%1 ist beendet</translation>
    </message>
    <message>
        <source>%1 runs again</source>
        <translation>%1 läuft wieder</translation>
    </message>
    <message>
        <source>nodes for &apos;%1&apos;</source>
        <translation>Knoten für &apos;%1&apos;</translation>
    </message>
    <message>
        <source>a fault on what %1 sends to %2</source>
        <translation>eine Störung für das, was %1 an %2 sendet</translation>
    </message>
    <message>
        <source>a fault between %1 and %2</source>
        <translation>eine Störung zwischen %1 und %2</translation>
    </message>
    <message>
        <source>there is no such link</source>
        <translation>es gibt keine solche Verbindung</translation>
    </message>
    <message>
        <source>the clock of %1 goes wrong</source>
        <translation>die Uhr von %1 geht falsch</translation>
    </message>
    <message>
        <source>all faults of links and clocks end</source>
        <translation>alle Störungen von Verbindungen und Uhren enden</translation>
    </message>
</context>
<context>
    <name>engram::gui::FieldProblem</name>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>a date or time</source>
        <translation>ein Datum oder eine Uhrzeit</translation>
    </message>
    <message>
        <source>must be %1, not %2</source>
        <translation>muss %1 sein, nicht %2</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is longer than %1 bytes</source>
        <translation>ist länger als %1 Bytes</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>must have two to six texts</source>
        <translation>muss zwei bis sechs Texte haben</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is none of: %2</source>
        <translation>ist &apos;%1&apos;, möglich sind: %2</translation>
    </message>
    <message>
        <source>must be from %1 to %2</source>
        <translation>muss von %1 bis %2 sein</translation>
    </message>
    <message>
        <source>a time such as &quot;2 s&quot; or &quot;300 ms&quot;</source>
        <translation>eine Zeit wie &quot;2 s&quot; oder &quot;300 ms&quot;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not %2</source>
        <translation>ist &apos;%1&apos;, muss aber %2 sein</translation>
    </message>
    <message>
        <source>the name of a node</source>
        <translation>der Name eines Knotens</translation>
    </message>
    <message>
        <source>must be one node, not &apos;%1&apos;</source>
        <translation>muss ein einzelner Knoten sein, nicht &apos;%1&apos;</translation>
    </message>
    <message>
        <source>names no node</source>
        <translation>nennt keinen Knoten</translation>
    </message>
    <message>
        <source>a key</source>
        <translation>ein Schlüssel</translation>
    </message>
    <message>
        <source>is longer than a key may be</source>
        <translation>ist länger, als ein Schlüssel sein darf</translation>
    </message>
    <message>
        <source>a file name such as &quot;takeover.png&quot;</source>
        <translation>ein Dateiname wie &quot;takeover.png&quot;</translation>
    </message>
    <message>
        <source>a name such as &quot;victim&quot;</source>
        <translation>ein Name wie &quot;victim&quot;</translation>
    </message>
</context>
<context>
    <name>engram::gui::FilterBox</name>
    <message>
        <source>Filter, such as type:write node:s3</source>
        <translation>Filter, etwa type:write node:s3</translation>
    </message>
    <message>
        <source>Filter of all views</source>
        <translation>Filter aller Ansichten</translation>
    </message>
    <message>
        <source>What can be typed here</source>
        <translation>Was hier eingegeben werden kann</translation>
    </message>
    <message>
        <source>All views show only what this lets pass. Words, fields such as type:write, key:foo, node:s3, status:failed, latency&gt;5ms; -, or, ( ). Ctrl+Space offers what can be typed.</source>
        <translation>Alle Ansichten zeigen nur, was dieser Filter durchlässt. Wörter, Felder wie type:write, key:foo, node:s3, status:failed, latency&gt;5ms; -, or, ( ). Strg+Leertaste bietet an, was eingegeben werden kann.</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>a field of the filter, what it is</comment>
        <translation>%1   %2</translation>
    </message>
</context>
<context>
    <name>engram::gui::FilteredRecord</name>
    <message>
        <source>filtered: %1 %</source>
        <translation>gefiltert: %1 %</translation>
    </message>
    <message>
        <source>filtered, 1 of %1</source>
        <comment>requests</comment>
        <translation>gefiltert, 1 von %1</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>gefiltert</translation>
    </message>
</context>
<context>
    <name>engram::gui::ForgetQuestion</name>
    <message>
        <source>Engram</source>
        <translation>Engram</translation>
    </message>
    <message>
        <source>Give %1 up for ever?</source>
        <translation>%1 für immer aufgeben?</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>It holds the only copy of %n of 1,024 slot(s). All keys in them are lost for good, and declared lost.</source>
        <translation>
            <numerusform>Er hat die einzige Kopie von %n der 1.024 Slots. Alle Schlüssel darin sind für immer verloren und werden als verloren gemeldet.</numerusform>
            <numerusform>Er hat die einzige Kopie von %n der 1.024 Slots. Alle Schlüssel darin sind für immer verloren und werden als verloren gemeldet.</numerusform>
        </translation>
    </message>
    <message>
        <source>A master holds no keys: nothing is lost. It no longer counts for majorities.</source>
        <translation>Ein Master hat keine Schlüssel: Nichts geht verloren. Er zählt nicht mehr für Mehrheiten.</translation>
    </message>
    <message>
        <source>Every slot of it has another copy: as far as is known, nothing is lost.</source>
        <translation>Jeder seiner Slots hat eine weitere Kopie: Soweit bekannt, geht nichts verloren.</translation>
    </message>
</context>
<context>
    <name>engram::gui::FuturesChart</name>
    <message>
        <source>Both futures over one time axis</source>
        <translation>Beide Zukünfte auf einer Zeitachse</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>refused or uncertain</source>
        <translation>abgelehnt oder ungewiss</translation>
    </message>
    <message>
        <source>first different event</source>
        <translation>erstes verschiedenes Ereignis</translation>
    </message>
</context>
<context>
    <name>engram::gui::FuturesWindow</name>
    <message>
        <source>Future %1, which goes on</source>
        <translation>Zukunft %1, die weitergeht</translation>
    </message>
    <message>
        <source>Future %1, which was left</source>
        <translation>Zukunft %1, die verlassen wurde</translation>
    </message>
    <message>
        <source>Two futures, alike until %1</source>
        <translation>Zwei Zukünfte, gleich bis %1</translation>
    </message>
    <message>
        <source>Compare futures</source>
        <translation>Zukünfte vergleichen</translation>
    </message>
    <message>
        <source>What the futures have in common, and what differs</source>
        <translation>Was die Zukünfte gemeinsam haben und was verschieden ist</translation>
    </message>
    <message>
        <source>Bold: the futures differ.</source>
        <translation>Fett: Die Zukünfte unterscheiden sich.</translation>
    </message>
    <message>
        <source>Go to the first difference</source>
        <translation>Zum ersten Unterschied</translation>
    </message>
    <message>
        <source>Show the moment of the first different event, in the future that goes on.</source>
        <translation>Zeigt den Augenblick des ersten verschiedenen Ereignisses, in der Zukunft, die weitergeht.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>engram::gui::HintCard</name>
    <message>
        <source>Every moving symbol is a real message between real processes: a write goes to the primary, from there to its replicas, and is answered when all have it.</source>
        <translation>Jedes bewegte Zeichen ist eine echte Nachricht zwischen echten Prozessen: Ein Schreiben geht zum Primary, von dort zu den Replikaten, und wird beantwortet, wenn alle es haben.</translation>
    </message>
    <message>
        <source>Type WRITE greeting hello in the Console, and follow it. Select a key in Keys to see which slaves hold it.</source>
        <translation>Geben Sie in der Konsole WRITE gruss hallo ein und verfolgen Sie es. Wählen Sie unter Schlüssel einen aus, um zu sehen, welche Slaves ihn halten.</translation>
    </message>
    <message>
        <source>Now kill the primary.</source>
        <translation>Schießen Sie nun den Primary ab.</translation>
    </message>
    <message>
        <source>Hint %1 of %2</source>
        <translation>Hinweis %1 von %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Next hint</source>
        <translation>Nächster Hinweis</translation>
    </message>
    <message>
        <source>No more hints</source>
        <translation>Keine Hinweise mehr</translation>
    </message>
</context>
<context>
    <name>engram::gui::InspectorDock</name>
    <message>
        <source>Select a node on the canvas or in the table.</source>
        <translation>Wählen Sie einen Knoten im Bild oder in der Tabelle aus.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Slots</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Zuletzt gehört</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>PID %1</source>
        <translation>PID %1</translation>
    </message>
    <message>
        <source>%1 in sync, %2 syncing</source>
        <translation>%1 aktuell, %2 im Abgleich</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>vor %1 s</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Log of the process</source>
        <translation>Protokoll des Prozesses</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>What is known of the selected node</source>
        <translation>Was über den ausgewählten Knoten bekannt ist</translation>
    </message>
</context>
<context>
    <name>engram::gui::KeysDock</name>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Find keys: part of a key, or a pattern such as user:*</source>
        <translation>Schlüssel suchen: ein Teil davon oder ein Muster wie user:*</translation>
    </message>
    <message>
        <source>Pattern of the keys</source>
        <translation>Muster der Schlüssel</translation>
    </message>
    <message>
        <source>Read the keys again</source>
        <translation>Schlüssel neu lesen</translation>
    </message>
    <message>
        <source>Keys of the cluster</source>
        <translation>Schlüssel des Clusters</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n Schlüssel</numerusform>
            <numerusform>%n Schlüssel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) loaded</source>
        <translation>
            <numerusform>%n Schlüssel geladen</numerusform>
            <numerusform>%n Schlüssel geladen</numerusform>
        </translation>
    </message>
    <message>
        <source>The keys can&apos;t be listed now</source>
        <translation>Die Schlüssel können zurzeit nicht aufgelistet werden</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>A recording has no list of keys: only a running cluster can be asked for one. The panel Messages shows what happened to a key; type key:NAME into the filter.</source>
        <translation>Eine Aufzeichnung hat keine Liste der Schlüssel: Nur einen laufenden Cluster kann man danach fragen. Was mit einem Schlüssel geschah, zeigt „Meldungen“; geben Sie key:NAME in den Filter ein.</translation>
    </message>
    <message>
        <source>%1, as of now</source>
        <comment>how many keys</comment>
        <translation>%1, Stand jetzt</translation>
    </message>
    <message>
        <source>The running cluster is asked for the list; it is not that of the moment shown.</source>
        <translation>Die Liste stammt vom laufenden Cluster, nicht vom gezeigten Zeitpunkt.</translation>
    </message>
</context>
<context>
    <name>engram::gui::KeysModel</name>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Replikate</translation>
    </message>
</context>
<context>
    <name>engram::gui::Legend</name>
    <message>
        <source>Show or dim nodes in this state</source>
        <translation>Knoten in diesem Zustand zeigen oder abblenden</translation>
    </message>
    <message>
        <source>Show or hide these messages</source>
        <translation>Diese Nachrichten zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
</context>
<context>
    <name>engram::gui::LessonCard</name>
    <message>
        <source>The cluster that runs is being stopped ...</source>
        <translation>Der laufende Cluster wird beendet ...</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Close the lesson; the cluster goes on</source>
        <translation>Die Lektion schließen; der Cluster läuft weiter</translation>
    </message>
    <message>
        <source>Close the lesson</source>
        <translation>Lektion schließen</translation>
    </message>
    <message>
        <source>Progress of the lesson</source>
        <translation>Fortschritt der Lektion</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>The lesson starts a cluster of its own. The one that runs is stopped before, and its keys are lost.</source>
        <translation>Die Lektion startet einen eigenen Cluster. Der laufende wird vorher beendet, und seine Schlüssel gehen verloren.</translation>
    </message>
    <message>
        <source>The lesson starts a cluster of its own.</source>
        <translation>Die Lektion startet einen eigenen Cluster.</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>Warten: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Done: %1: %2</source>
        <comment>what was to be done, and what came</comment>
        <translation>Erledigt: %1: %2</translation>
    </message>
    <message>
        <source>Right. %1</source>
        <translation>Richtig. %1</translation>
    </message>
    <message>
        <source>Not so. The answer is: %1. %2</source>
        <translation>Nein. Die Antwort ist: %1. %2</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number and text of a choice</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>This step did not go as the lesson expects, so the lesson ends here.
Expected: %1
Seen: %2</source>
        <translation>Dieser Schritt verlief nicht so, wie die Lektion es erwartet, daher endet sie hier.
Erwartet: %1
Gesehen: %2</translation>
    </message>
    <message>
        <source>The lesson was stopped. The cluster goes on.</source>
        <translation>Die Lektion wurde abgebrochen. Der Cluster läuft weiter.</translation>
    </message>
    <message>
        <source>End of the lesson. The cluster goes on: try what you like.</source>
        <translation>Ende der Lektion. Der Cluster läuft weiter: Probieren Sie aus, was Sie möchten.</translation>
    </message>
    <message>
        <source>You predicted %1 of %2 outcomes.</source>
        <translation>Sie haben %1 von %2 Ergebnissen vorhergesagt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Stop it and begin</source>
        <translation>Beenden und beginnen</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Go on (Space)</source>
        <translation>Weiter (Leertaste)</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Zurück zum Anfang</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Other lessons ...</source>
        <translation>Andere Lektionen ...</translation>
    </message>
    <message>
        <source>Stop the lesson</source>
        <translation>Lektion abbrechen</translation>
    </message>
    <message>
        <source>Other lessons</source>
        <translation>Andere Lektionen</translation>
    </message>
</context>
<context>
    <name>engram::gui::LessonsDialog</name>
    <message>
        <source>Open lesson</source>
        <translation>Lektion öffnen</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Open file ...</source>
        <translation>Datei öffnen ...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Mistakes in the file</source>
        <translation>Fehler in der Datei</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>Eine Lektion öffnen</translation>
    </message>
    <message>
        <source>Lessons (*.toml);;All files (*)</source>
        <translation>Lektionen (*.toml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be played:</source>
        <translation>%1 kann nicht abgespielt werden:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::gui::MainWindow</name>
    <message>
        <source>&amp;Cluster</source>
        <translation>&amp;Cluster</translation>
    </message>
    <message>
        <source>Launch &amp;with</source>
        <translation>&amp;Starten mit</translation>
    </message>
    <message>
        <source>&amp;Node</source>
        <translation>&amp;Knoten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Engram</source>
        <translation>Engram</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Picture of the cluster</source>
        <translation>Bild des Clusters</translation>
    </message>
    <message numerus="yes">
        <source>%n daemon(s) of this window still run. Their keys are lost when they are stopped.</source>
        <translation>
            <numerusform>%n Daemon dieses Fensters läuft noch. Seine Schlüssel gehen verloren, wenn er beendet wird.</numerusform>
            <numerusform>%n Daemons dieses Fensters laufen noch. Ihre Schlüssel gehen verloren, wenn sie beendet werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop them and close</source>
        <translation>Beenden und schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Clock</source>
        <translation>Uh&amp;r</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Verbindung</translation>
    </message>
    <message>
        <source>De&amp;lay</source>
        <translation>Ver&amp;zögern</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Zeit</translation>
    </message>
    <message>
        <source>Spee&amp;d</source>
        <translation>&amp;Geschwindigkeit</translation>
    </message>
    <message>
        <source>Recent &amp;traces</source>
        <translation>&amp;Zuletzt benutzte Aufzeichnungen</translation>
    </message>
    <message>
        <source>&amp;Simulation</source>
        <translation>&amp;Simulation</translation>
    </message>
</context>
<context>
    <name>engram::gui::MarkerRows</name>
    <message>
        <source>Click to align this recording here.</source>
        <translation>Klicken, um diese Aufzeichnung hier auszurichten.</translation>
    </message>
    <message>
        <source>Markers of both recordings</source>
        <translation>Marken beider Aufzeichnungen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>recording, its markers</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>engram::gui::MessagesDock</name>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Which messages are shown</source>
        <translation>Welche Meldungen gezeigt werden</translation>
    </message>
    <message>
        <source>Messages, newest last</source>
        <translation>Meldungen, neueste zuletzt</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Cluster and requests</source>
        <translation>Cluster und Anfragen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln Meldung</numerusform>
            <numerusform>%Ln Meldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 % searched</source>
        <translation>%1, %2 % durchsucht</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>ohne Namen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of an unknown sender: %2</source>
        <comment>messages, names</comment>
        <translation>
            <numerusform>%1, %Ln von unbekanntem Absender: %2</numerusform>
            <numerusform>%1, %Ln von unbekanntem Absender: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>No committed view and no process of this window has these names: they are not on the canvas.</source>
        <translation>Weder eine gültige Sicht noch ein Prozess dieses Fensters hat diese Namen: Sie stehen nicht im Bild.</translation>
    </message>
</context>
<context>
    <name>engram::gui::MessagesModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>engram::gui::NodesDock</name>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Actions on nodes</source>
        <translation>Aktionen auf Knoten</translation>
    </message>
    <message>
        <source>Nodes of the cluster</source>
        <translation>Knoten des Clusters</translation>
    </message>
</context>
<context>
    <name>engram::gui::NodesModel</name>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
</context>
<context>
    <name>engram::gui::Notices</name>
    <message>
        <source>Show log</source>
        <translation>Protokoll zeigen</translation>
    </message>
    <message>
        <source>%1 did not start: %2</source>
        <translation>%1 ist nicht gestartet: %2</translation>
    </message>
    <message>
        <source>Use a free port</source>
        <translation>Freien Port nehmen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>No node of the cluster answers: %1. It is tried again until you cancel.</source>
        <translation>Kein Knoten des Clusters antwortet: %1. Es wird weiter versucht, bis Sie abbrechen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 was killed</source>
        <translation>%1 wurde abgeschossen</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>%1 has ended: %2</source>
        <translation>%1 hat sich beendet: %2</translation>
    </message>
    <message>
        <source>%1 waits for %2</source>
        <comment>a node</comment>
        <translation>%1 wartet auf %2</translation>
    </message>
    <message>
        <source>%1 was not made the primary: %2</source>
        <translation>%1 wurde nicht zum Primary: %2</translation>
    </message>
    <message>
        <source>%1 was not forgotten: %2</source>
        <translation>%1 wurde nicht aufgegeben: %2</translation>
    </message>
    <message>
        <source>%1 is frozen</source>
        <translation>%1 ist eingefroren</translation>
    </message>
    <message>
        <source>Thaw</source>
        <translation>Auftauen</translation>
    </message>
    <message numerus="yes">
        <source>%1 has the only copy of %n key(s). To kill it loses them for good.</source>
        <translation>
            <numerusform>%1 hat die einzige Kopie von %n Schlüssel. Beim Abschießen geht sie endgültig verloren.</numerusform>
            <numerusform>%1 hat die einzige Kopie von %n Schlüsseln. Beim Abschießen gehen sie endgültig verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has the only copy of %n slot(s). To kill it loses their keys for good.</source>
        <translation>
            <numerusform>%1 hat die einzige Kopie von %n Slot. Beim Abschießen gehen dessen Schlüssel endgültig verloren.</numerusform>
            <numerusform>%1 hat die einzige Kopie von %n Slots. Beim Abschießen gehen deren Schlüssel endgültig verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kill %1 all the same</source>
        <translation>%1 trotzdem abschießen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Laufen lassen</translation>
    </message>
    <message>
        <source>The fault was not made as you wanted it: %1</source>
        <translation>Die Störung kam nicht wie gewünscht zustande: %1</translation>
    </message>
    <message>
        <source>%1 was stopped</source>
        <translation>%1 wurde beendet</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>addresses</comment>
        <translation>
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No node of the cluster has said anything for %Ln s: connected to %1.</source>
        <translation>
            <numerusform>Seit %Ln s hat kein Knoten des Clusters etwas gesagt: verbunden mit %1.</numerusform>
            <numerusform>Seit %Ln s hat kein Knoten des Clusters etwas gesagt: verbunden mit %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No node of the cluster has answered for %Ln s: tried %1, last error: %2.</source>
        <translation>
            <numerusform>Seit %Ln s antwortet kein Knoten des Clusters: versucht %1, letzter Fehler: %2.</numerusform>
            <numerusform>Seit %Ln s antwortet kein Knoten des Clusters: versucht %1, letzter Fehler: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Detach</source>
        <translation>Trennen</translation>
    </message>
</context>
<context>
    <name>engram::gui::OverlayChart</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1: at most %2 %3</source>
        <comment>recording, figure, unit</comment>
        <translation>%1: höchstens %2 %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title, unit</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>engram::gui::PaletteModel</name>
    <message>
        <source>%1, not possible now: %2</source>
        <comment>command, reason</comment>
        <translation>%1, zurzeit nicht möglich: %2</translation>
    </message>
</context>
<context>
    <name>engram::gui::PauseBar</name>
    <message>
        <source>%1 ms of the cluster lasts 1 s</source>
        <comment>slow motion</comment>
        <translation>%1 ms des Clusters dauern 1 s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln later event(s).</source>
        <translation>
            <numerusform>%Ln späteres Ereignis.</numerusform>
            <numerusform>%Ln spätere Ereignisse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer event(s).</source>
        <translation>
            <numerusform>%Ln neueres Ereignis.</numerusform>
            <numerusform>%Ln neuere Ereignisse.</numerusform>
        </translation>
    </message>
    <message>
        <source>View paused. %1</source>
        <comment>followed by how many events are newer</comment>
        <translation>Ansicht angehalten. %1</translation>
    </message>
    <message>
        <source>Playing at true speed. %1</source>
        <comment>followed by how many events are newer</comment>
        <translation>Spielt in echter Geschwindigkeit. %1</translation>
    </message>
    <message>
        <source>Slow motion: %1. %2</source>
        <comment>scale, and how many events are newer</comment>
        <translation>Zeitlupe: %1. %2</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>Zum Ende gehen</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>Live gehen</translation>
    </message>
</context>
<context>
    <name>engram::gui::PhaseChart</name>
    <message>
        <source>Steps of the failover</source>
        <translation>Schritte des Failovers</translation>
    </message>
</context>
<context>
    <name>engram::gui::ProbeField</name>
    <message>
        <source>Find a key</source>
        <translation>Schlüssel suchen</translation>
    </message>
    <message>
        <source>Key to find on the canvas</source>
        <translation>Schlüssel, der im Bild gesucht wird</translation>
    </message>
    <message>
        <source>Shows the slot, the replicas and the version of a key.</source>
        <translation>Zeigt den Slot, die Replikate und die Version eines Schlüssels.</translation>
    </message>
</context>
<context>
    <name>engram::gui::ReportCard</name>
    <message>
        <source>%1 of %2</source>
        <comment>report</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Show all steps of the failover</source>
        <translation>Alle Schritte des Failovers zeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the report as text</source>
        <translation>Den Bericht als Text kopieren</translation>
    </message>
    <message>
        <source>Save picture ...</source>
        <translation>Bild speichern ...</translation>
    </message>
    <message>
        <source>Save the report as a picture</source>
        <translation>Den Bericht als Bild speichern</translation>
    </message>
    <message>
        <source>Tally</source>
        <translation>Auszählung</translation>
    </message>
    <message>
        <source>Who held what of each key</source>
        <translation>Wer was von jedem Schlüssel hielt</translation>
    </message>
    <message>
        <source>Earlier failure</source>
        <translation>Früherer Ausfall</translation>
    </message>
    <message>
        <source>Later failure</source>
        <translation>Späterer Ausfall</translation>
    </message>
    <message>
        <source>Close the report</source>
        <translation>Bericht schließen</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation>Das Bild konnte nicht nach %1 geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>engram::gui::ReportOverlay</name>
    <message>
        <source>No failure has been seen in this cluster yet.</source>
        <translation>In diesem Cluster wurde noch kein Ausfall gesehen.</translation>
    </message>
</context>
<context>
    <name>engram::gui::RequestText</name>
    <message>
        <source>because of &apos;%1&apos;</source>
        <translation>wegen &apos;%1&apos;</translation>
    </message>
    <message>
        <source>copies: %1</source>
        <translation>Kopien: %1</translation>
    </message>
    <message>
        <source>result: %1</source>
        <translation>Ergebnis: %1</translation>
    </message>
    <message>
        <source>an address of %1</source>
        <translation>eine Adresse von %1</translation>
    </message>
    <message>
        <source>none is known</source>
        <translation>keine ist bekannt</translation>
    </message>
    <message>
        <source>%1 is answered with %2</source>
        <comment>a request and its answer</comment>
        <translation>Antwort auf %1: %2</translation>
    </message>
    <message>
        <source>%1, and was carried out before the new primary came</source>
        <translation>%1, ausgeführt schon vor dem neuen Primary</translation>
    </message>
    <message>
        <source>&apos;value&apos; can&apos;t come with &apos;expect = &quot;%1&quot;&apos;</source>
        <translation>&apos;value&apos; passt nicht zu &apos;expect = &quot;%1&quot;&apos;</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>the replicas that answered</comment>
        <translation>von %1</translation>
    </message>
</context>
<context>
    <name>engram::gui::ScenarioParser</name>
    <message>
        <source>the key &apos;%1&apos; is missing</source>
        <translation>das Feld &apos;%1&apos; fehlt</translation>
    </message>
    <message>
        <source>there is no step: write [[step]] before each one</source>
        <translation>es gibt keinen Schritt: vor jeden gehört [[step]]</translation>
    </message>
    <message>
        <source>&apos;step&apos; must be written as [[step]]</source>
        <translation>&apos;step&apos; muss als [[step]] geschrieben werden</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a text</source>
        <translation>&apos;%1&apos; muss ein Text sein</translation>
    </message>
    <message>
        <source>unknown step &apos;%1&apos;; there are: %2</source>
        <translation>unbekannter Schritt &apos;%1&apos;; es gibt: %2</translation>
    </message>
    <message>
        <source>unknown %1 &apos;%2&apos;; there are: %3</source>
        <translation>%1 &apos;%2&apos; ist unbekannt; es gibt: %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs the key &apos;%2&apos;</source>
        <translation>&apos;%1&apos; braucht das Feld &apos;%2&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; %2</source>
        <translation>&apos;%1&apos; %2</translation>
    </message>
    <message>
        <source>unknown key &apos;%1&apos;; there are: %2</source>
        <translation>unbekanntes Feld &apos;%1&apos;; es gibt: %2</translation>
    </message>
    <message>
        <source>can&apos;t be read: %1</source>
        <translation>kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>is larger than a scenario may be</source>
        <translation>ist größer, als ein Szenario sein darf</translation>
    </message>
</context>
<context>
    <name>engram::gui::ScenarioRules</name>
    <message>
        <source>a lesson launches one cluster only</source>
        <translation>eine Lektion startet nur einen Cluster</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs a cluster: a step &apos;launch&apos; must come before</source>
        <translation>&apos;%1&apos; braucht einen Cluster: vorher muss ein Schritt &apos;launch&apos; kommen</translation>
    </message>
    <message>
        <source>unknown node &apos;%1&apos;; there are: %2, and the roles: %3</source>
        <translation>unbekannter Knoten &apos;%1&apos;; es gibt: %2 und die Rollen: %3</translation>
    </message>
    <message>
        <source>nothing is known as {%1}; there are: %2</source>
        <translation>unter {%1} ist nichts bekannt; es gibt: %2</translation>
    </message>
</context>
<context>
    <name>engram::gui::SimulateDialog</name>
    <message>
        <source>Simulate a cluster</source>
        <translation>Einen Cluster simulieren</translation>
    </message>
    <message>
        <source>No process is started: the daemons&apos; own protocol runs inside this window, in simulated time. The same seed gives the same run, so that you can go back and try another fault.</source>
        <translation>Es wird kein Prozess gestartet: Das Protokoll der Daemons selbst läuft in diesem Fenster, in simulierter Zeit. Derselbe Startwert ergibt denselben Lauf, sodass Sie zurückgehen und eine andere Störung ausprobieren können.</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Simulieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source> a second</source>
        <comment>unit of a number of requests</comment>
        <translation> je Sekunde</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Slaves</source>
        <translation>Slaves</translation>
    </message>
    <message>
        <source>Masters</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>One is the primary, the others stand by.</source>
        <translation>Einer ist der Primary, die anderen sind in Bereitschaft.</translation>
    </message>
    <message>
        <source>Copies of each key</source>
        <translation>Kopien jedes Schlüssels</translation>
    </message>
    <message>
        <source>Copies that a write needs</source>
        <translation>Kopien, die ein Schreiben braucht</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message numerus="yes">
        <source>%n slave(s)</source>
        <translation>
            <numerusform>%n Slave</numerusform>
            <numerusform>%n Slaves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) in all</source>
        <translation>
            <numerusform>%n Knoten insgesamt</numerusform>
            <numerusform>%n Knoten insgesamt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::gui::SimulationBar</name>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Speed of simulated time</source>
        <translation>Geschwindigkeit der simulierten Zeit</translation>
    </message>
    <message>
        <source>Simulated seconds per real second.</source>
        <translation>Simulierte Sekunden je echter Sekunde.</translation>
    </message>
    <message>
        <source>Simulated time</source>
        <translation>Simulierte Zeit</translation>
    </message>
    <message>
        <source>Simulated time since the start.</source>
        <translation>Simulierte Zeit seit dem Start.</translation>
    </message>
    <message>
        <source>going back</source>
        <translation>geht zurück</translation>
    </message>
    <message>
        <source>time stands</source>
        <translation>Zeit steht</translation>
    </message>
    <message>
        <source>reached %1</source>
        <translation>erreicht %1</translation>
    </message>
    <message>
        <source>%1, less than wished</source>
        <comment>reached 1/2</comment>
        <translation>%1, weniger als gewünscht</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>engram::gui::SimulationDesk</name>
    <message>
        <source>Going back to %1: %2 %</source>
        <translation>Zurück zu %1: %2 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Another future begins at %1, and time stands. Do something else now, then let it run.</source>
        <translation>Bei %1 beginnt eine andere Zukunft, und die Zeit steht. Tun Sie jetzt etwas anderes, und lassen Sie sie dann laufen.</translation>
    </message>
    <message>
        <source>Let it run</source>
        <translation>Laufen lassen</translation>
    </message>
    <message>
        <source>Compare futures</source>
        <translation>Zukünfte vergleichen</translation>
    </message>
    <message>
        <source>simulation, seed %1</source>
        <translation>Simulation, Seed %1</translation>
    </message>
</context>
<context>
    <name>engram::gui::SpaceTimeDock</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n hidden</source>
        <translation>
            <numerusform>, %n verborgen</numerusform>
            <numerusform>, %n verborgen</numerusform>
        </translation>
    </message>
    <message>
        <source>, 1 of %1 requests is drawn; pause to see all</source>
        <translation>, 1 von %1 Anfragen wird gezeichnet; alle nach Anhalten</translation>
    </message>
    <message>
        <source>, 1 of %1 requests is watched</source>
        <translation>, 1 von %1 Anfragen wird beobachtet</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>time on the way not known</source>
        <translation>Zeit unterwegs nicht bekannt</translation>
    </message>
    <message>
        <source>%1 %2, %3 to %4: %5</source>
        <comment>kind, key, from, to, time</comment>
        <translation>%1 %2, %3 an %4: %5</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Drawing (SVG) ...</source>
        <translation>Zeichnung (SVG) ...</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Zeichnungen (*.svg)</translation>
    </message>
    <message>
        <source>Picture (PNG) ...</source>
        <translation>Bild (PNG) ...</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Log for ShiViz ...</source>
        <translation>Protokoll für ShiViz ...</translation>
    </message>
    <message>
        <source>Logs (*.log)</source>
        <translation>Protokolle (*.log)</translation>
    </message>
    <message>
        <source>Export the diagram</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Space-time</source>
        <translation>Raum-Zeit</translation>
    </message>
    <message>
        <source>Group slaves</source>
        <translation>Slaves zusammenfassen</translation>
    </message>
    <message>
        <source>Show all slaves as one line</source>
        <translation>Alle Slaves als eine Linie zeigen</translation>
    </message>
    <message>
        <source>Collapse runs</source>
        <translation>Reihen zusammenfassen</translation>
    </message>
    <message>
        <source>Events of a node between two messages become one mark.</source>
        <translation>Ereignisse eines Knotens zwischen zwei Nachrichten werden zu einer Marke.</translation>
    </message>
    <message>
        <source>Collapse runs of local events</source>
        <translation>Reihen lokaler Ereignisse zusammenfassen</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Mitlaufen</translation>
    </message>
    <message>
        <source>Show the newest moment and go with it.</source>
        <translation>Zeigt den neuesten Augenblick und läuft mit.</translation>
    </message>
    <message>
        <source>Follow the newest moment</source>
        <translation>Mit dem neuesten Augenblick mitlaufen</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Nodes that are shown</source>
        <translation>Knoten, die gezeigt werden</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Time in sight</source>
        <translation>Gezeigte Zeit</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>, %n silent slave(s) left out</source>
        <translation>
            <numerusform>, %n stummer Slave weggelassen</numerusform>
            <numerusform>, %n stumme Slaves weggelassen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::gui::SpaceTimePlot</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Space-time diagram</source>
        <translation>Raum-Zeit-Diagramm</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>, selected: %1 from %2 to %3</source>
        <translation>, ausgewählt: %1 von %2 an %3</translation>
    </message>
</context>
<context>
    <name>engram::gui::StatusLine</name>
    <message>
        <source>No cluster</source>
        <translation>Kein Cluster</translation>
    </message>
    <message>
        <source>Starting the cluster</source>
        <translation>Der Cluster startet</translation>
    </message>
    <message>
        <source>Stopping the daemons</source>
        <translation>Die Daemons werden beendet</translation>
    </message>
    <message>
        <source>Looking for the cluster</source>
        <translation>Der Cluster wird gesucht</translation>
    </message>
    <message numerus="yes">
        <source>No primary, %n node(s)</source>
        <translation>
            <numerusform>Kein Primary, %n Knoten</numerusform>
            <numerusform>Kein Primary, %n Knoten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Primary %1, epoch %2, %n node(s)</source>
        <translation>
            <numerusform>Primary %1, Epoche %2, %n Knoten</numerusform>
            <numerusform>Primary %1, Epoche %2, %n Knoten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <comment>state of the cluster</comment>
        <translation>%1, schreibgeschützt</translation>
    </message>
    <message>
        <source>Showing every request</source>
        <translation>Jede Anfrage wird gezeigt</translation>
    </message>
    <message>
        <source>Showing 1 of %1 requests · counts exact</source>
        <translation>1 von %1 Anfragen gezeigt · Zahlen genau</translation>
    </message>
    <message>
        <source>%1 writes/s, %2 reads/s</source>
        <translation>%1 Schreiben/s, %2 Lesen/s</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) lost</source>
        <translation>
            <numerusform>%n Ereignis verloren</numerusform>
            <numerusform>%n Ereignisse verloren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s)/s</source>
        <translation>
            <numerusform>%n Bild/s</numerusform>
            <numerusform>%n Bilder/s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, a recording</source>
        <comment>state of the cluster</comment>
        <translation>%1, eine Aufzeichnung</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <comment>time of day</comment>
        <translation>%1, angehalten</translation>
    </message>
    <message>
        <source>%1, true speed</source>
        <comment>time of day</comment>
        <translation>%1, echte Geschwindigkeit</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time of day, and the scale</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Canvas: 1 of %1 requests · counts exact</source>
        <translation>Bild: 1 von %1 Anfragen · Zahlen genau</translation>
    </message>
</context>
<context>
    <name>engram::gui::StepTask</name>
    <message>
        <source>%1 (now: %2)</source>
        <comment>what is waited for, and how it is</comment>
        <translation>%1 (jetzt: %2)</translation>
    </message>
    <message>
        <source>nothing came within %1</source>
        <translation>nichts kam innerhalb von %1</translation>
    </message>
    <message>
        <source>%1, after %2</source>
        <translation>%1, nach %2</translation>
    </message>
    <message>
        <source>a node that is %1</source>
        <translation>ein Knoten, der %1 ist</translation>
    </message>
</context>
<context>
    <name>engram::gui::TalkText</name>
    <message>
        <source>&apos;answer&apos; is %1, but there are %2 choices</source>
        <translation>&apos;answer&apos; ist %1, aber es gibt %2 Antworten zur Wahl</translation>
    </message>
    <message>
        <source>a pause of %1</source>
        <translation>eine Pause von %1</translation>
    </message>
    <message>
        <source>a picture in %1</source>
        <translation>ein Bild in %1</translation>
    </message>
</context>
<context>
    <name>engram::gui::TimeChart</name>
    <message>
        <source>%1 %2</source>
        <comment>figure, unit</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>engram::gui::TimelineDock</name>
    <message>
        <source>Speed of playing: %1</source>
        <translation>Abspielgeschwindigkeit: %1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
</context>
<context>
    <name>engram::gui::TimelineStrip</name>
    <message>
        <source>Time of the recording</source>
        <translation>Zeit der Aufzeichnung</translation>
    </message>
    <message>
        <source>Arrows go by event, Page keys by marker, Home and End to the ends, Space plays or pauses, plus and minus zoom.</source>
        <translation>Pfeiltasten gehen zum nächsten Ereignis, Bildtasten zur nächsten Marke, Pos1 und Ende an die Enden, die Leertaste spielt ab oder hält an, Plus und Minus vergrößern und verkleinern.</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>nichts aufgezeichnet</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <comment>time of day</comment>
        <translation>%1, angehalten</translation>
    </message>
    <message>
        <source>%1, playing</source>
        <comment>time of day</comment>
        <translation>%1, spielt</translation>
    </message>
    <message>
        <source>%1, newest</source>
        <comment>time of day</comment>
        <translation>%1, neueste</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Launch a cluster or open a trace, and everything that happens can be seen again here.</source>
        <translation>Noch ist nichts aufgezeichnet. Starten Sie einen Cluster, oder öffnen Sie eine Aufzeichnung: Alles, was geschieht, ist dann hier noch einmal zu sehen.</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>at most %1/s</source>
        <comment>requests</comment>
        <translation>höchstens %1/s</translation>
    </message>
    <message>
        <source>all requests</source>
        <translation>alle Anfragen</translation>
    </message>
    <message>
        <source>Filtered. %1</source>
        <comment>followed by what the keys do</comment>
        <translation>Gefiltert. %1</translation>
    </message>
</context>
<context>
    <name>engram::gui::TraceDesk</name>
    <message>
        <source>Saved to %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Andere Datei wählen</translation>
    </message>
    <message>
        <source>Opening %1: %2 %</source>
        <translation>%1 wird geöffnet: %2 %</translation>
    </message>
    <message>
        <source>Saving %1: %2 %</source>
        <translation>%1 wird gespeichert: %2 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open trace</source>
        <translation>Aufzeichnung öffnen</translation>
    </message>
    <message>
        <source>Traces of Engram (*.engram-trace);;All files (*)</source>
        <translation>Aufzeichnungen von Engram (*.engram-trace);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save trace</source>
        <translation>Aufzeichnung speichern</translation>
    </message>
</context>
<context>
    <name>engram::gui::TraceSession</name>
    <message>
        <source>This is a recording: nothing in it can be changed.</source>
        <translation>Dies ist eine Aufzeichnung: Nichts darin lässt sich ändern.</translation>
    </message>
</context>
<context>
    <name>engram::gui::WelcomeCard</name>
    <message>
        <source>Engram</source>
        <translation>Engram</translation>
    </message>
    <message>
        <source>Launch cluster</source>
        <translation>Cluster starten</translation>
    </message>
    <message>
        <source>Attach to a running cluster ...</source>
        <translation>Mit einem laufenden Cluster verbinden ...</translation>
    </message>
    <message>
        <source>Attach to a running cluster</source>
        <translation>Mit einem laufenden Cluster verbinden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message numerus="yes">
        <source>Starting: %n daemon(s) so far.</source>
        <translation>
            <numerusform>Start: bisher %n Daemon.</numerusform>
            <numerusform>Start: bisher %n Daemons.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for a node of the cluster to answer.</source>
        <translation>Warten auf die Antwort eines Knotens.</translation>
    </message>
    <message numerus="yes">
        <source>Stopping: %n daemon(s) still run.</source>
        <translation>
            <numerusform>Beenden: %n Daemon läuft noch.</numerusform>
            <numerusform>Beenden: %n Daemons laufen noch.</numerusform>
        </translation>
    </message>
    <message>
        <source>A distributed shared memory that you can watch. Start a primary, a backup and three slaves on this computer, and see every message between them.</source>
        <translation>Ein verteilter gemeinsamer Speicher, dem man zusehen kann. Starten Sie einen Primary, ein Backup und drei Slaves auf diesem Rechner, und sehen Sie jede Nachricht zwischen ihnen.</translation>
    </message>
    <message>
        <source>Take a lesson ...</source>
        <translation>Lektion beginnen ...</translation>
    </message>
    <message>
        <source>Take a lesson</source>
        <translation>Lektion beginnen</translation>
    </message>
    <message>
        <source>Simulate a cluster ...</source>
        <translation>Cluster simulieren ...</translation>
    </message>
    <message>
        <source>Simulate a cluster</source>
        <translation>Einen Cluster simulieren</translation>
    </message>
</context>
<context>
    <name>engram::gui::WindowDialogs</name>
    <message>
        <source>Delay a link</source>
        <translation>Verbindung verzögern</translation>
    </message>
    <message>
        <source>Milliseconds that each message takes longer:</source>
        <translation>Millisekunden, die jede Nachricht länger braucht:</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Rename bookmark</source>
        <translation>Lesezeichen umbenennen</translation>
    </message>
    <message>
        <source>Name of this moment:</source>
        <translation>Name dieses Augenblicks:</translation>
    </message>
    <message>
        <source>About Engram</source>
        <translation>Über Engram</translation>
    </message>
    <message>
        <source>&lt;b&gt;Engram %1&lt;/b&gt;</source>
        <translation>&lt;b&gt;Engram %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>A distributed shared memory that you can watch. Every moving symbol is a message that a node has really sent.

GNU General Public License, version 3 or later.</source>
        <translation>Ein verteilter gemeinsamer Speicher, dem man zusehen kann. Jedes Zeichen, das sich bewegt, ist eine Nachricht, die ein Knoten wirklich gesendet hat.

GNU General Public License, Version 3 oder später.</translation>
    </message>
</context>
<context>
    <name>engram::gui::WorkloadDialog</name>
    <message>
        <source>Workload settings</source>
        <translation>Einstellungen der Demolast</translation>
    </message>
    <message>
        <source>A client named workload sends these requests while the workload runs. The same seed gives the same requests in the same order.</source>
        <translation>Ein Client namens workload sendet diese Anfragen, solange die Demolast läuft. Derselbe Startwert ergibt dieselben Anfragen in derselben Reihenfolge.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source> a second</source>
        <comment>unit of a number of requests</comment>
        <translation> je Sekunde</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source> %</source>
        <comment>per cent</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Share of reads</source>
        <translation>Anteil des Lesens</translation>
    </message>
    <message>
        <source>A small shop with readable keys</source>
        <translation>Ein kleiner Laden mit lesbaren Schlüsseln</translation>
    </message>
    <message>
        <source>Numbered keys, all alike</source>
        <translation>Nummerierte Schlüssel, alle gleich oft gefragt</translation>
    </message>
    <message>
        <source>Numbered keys, a few of them hot (Zipf 0.99)</source>
        <translation>Nummerierte Schlüssel, einige davon sehr oft gefragt (Zipf 0,99)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Number of keys</source>
        <translation>Anzahl der Schlüssel</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
</context>
</TS>
