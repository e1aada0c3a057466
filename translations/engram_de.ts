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
        <source>Demo &amp;workload</source>
        <translation>&amp;Demolast</translation>
    </message>
    <message>
        <source>Write and read a few keys a second.</source>
        <translation>Schreibt und liest einige Schlüssel in der Sekunde.</translation>
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
        <source>&amp;Filter messages</source>
        <translation>Meldungen &amp;filtern</translation>
    </message>
    <message>
        <source>Show the messages and type a filter.</source>
        <translation>Zeigt die Meldungen, um einen Filter einzugeben.</translation>
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
        <source>&amp;English</source>
        <translation>&amp;English</translation>
    </message>
    <message>
        <source>Show the window in English.</source>
        <translation>Zeigt das Fenster auf Englisch.</translation>
    </message>
    <message>
        <source>&amp;Deutsch</source>
        <translation>&amp;Deutsch</translation>
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
        <source>Nothing happened: the cluster can't answer now.</source>
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
WRITE KEY VALUE         to all replicas of the key's slot
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
        <extracomment>%1 is what a node does, such as "syncing"; %2 a percentage</extracomment>
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
        <source>Latency</source>
        <translation>Latenz</translation>
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
        <source>The keys can't be listed now</source>
        <translation>Die Schlüssel können zurzeit nicht aufgelistet werden</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
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
        <source>About Engram</source>
        <translation>Über Engram</translation>
    </message>
    <message>
        <source>&lt;b&gt;Engram %1&lt;/b&gt;</source>
        <translation>&lt;b&gt;Engram %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>A distributed shared memory that you can watch. Every symbol on the canvas is a real message between real processes.

GNU General Public License, version 3 or later.</source>
        <translation>Ein verteilter gemeinsamer Speicher, dem man zusehen kann. Jedes Zeichen im Bild ist eine echte Nachricht zwischen echten Prozessen.

GNU General Public License, Version 3 oder später.</translation>
    </message>
    <message>
        <source>Panels in this place</source>
        <translation>Bereiche an dieser Stelle</translation>
    </message>
</context>
<context>
    <name>engram::gui::MessagesDock</name>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Filter: words, node:s2, key:user, type:write, status:uncertain</source>
        <translation>Filter: Wörter, node:s2, key:user, type:write, status:uncertain</translation>
    </message>
    <message>
        <source>Filter of the messages</source>
        <translation>Filter der Meldungen</translation>
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
        <source>%1 is the new primary, seen %2 ms after %3 was killed.</source>
        <translation>%1 ist der neue Primary, gesehen %2 ms nachdem %3 abgeschossen wurde.</translation>
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
</context>
</TS>
