<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Detach from the other cluster first.</source>
        <translation>Déconnectez-vous d&apos;abord de l&apos;autre cluster.</translation>
    </message>
    <message>
        <source>A recording is shown. Close it first.</source>
        <translation>Un enregistrement est affiché. Fermez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>A cluster is running. Stop all daemons first.</source>
        <translation>Un cluster tourne déjà. Arrêtez d&apos;abord tous les daemons.</translation>
    </message>
    <message>
        <source>No cluster is running. Launch one first.</source>
        <translation>Aucun cluster ne tourne. Lancez-en d&apos;abord un.</translation>
    </message>
    <message>
        <source>The cluster is still starting.</source>
        <translation>Le cluster est encore en cours de démarrage.</translation>
    </message>
    <message>
        <source>The daemons are being stopped.</source>
        <translation>Les daemons sont en cours d&apos;arrêt.</translation>
    </message>
    <message>
        <source>This is a recording: nothing can be changed.</source>
        <translation>Ceci est un enregistrement&#xa0;: rien ne peut être modifié.</translation>
    </message>
    <message>
        <source>This cluster was not launched from this window.</source>
        <translation>Ce cluster n&apos;a pas été lancé depuis cette fenêtre.</translation>
    </message>
    <message>
        <source>Select a node first.</source>
        <translation>Sélectionnez d&apos;abord un nœud.</translation>
    </message>
    <message>
        <source>The selected node was not launched from this window.</source>
        <translation>Le nœud sélectionné n&apos;a pas été lancé depuis cette fenêtre.</translation>
    </message>
    <message>
        <source>The selected node is not running.</source>
        <translation>Le nœud sélectionné ne tourne pas.</translation>
    </message>
    <message>
        <source>The selected node is frozen. Thaw it first.</source>
        <translation>Le nœud sélectionné est gelé. Dégelez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>The selected node is stopping.</source>
        <translation>Le nœud sélectionné est en cours d&apos;arrêt.</translation>
    </message>
    <message>
        <source>The selected node is not frozen.</source>
        <translation>Le nœud sélectionné n&apos;est pas gelé.</translation>
    </message>
    <message>
        <source>The selected node is still running.</source>
        <translation>Le nœud sélectionné tourne encore.</translation>
    </message>
    <message>
        <source>No primary is known at the moment.</source>
        <translation>Aucun primaire n&apos;est connu pour le moment.</translation>
    </message>
    <message>
        <source>The primary was not launched from this window.</source>
        <translation>Le primaire n&apos;a pas été lancé depuis cette fenêtre.</translation>
    </message>
    <message>
        <source>The window is not attached to another cluster.</source>
        <translation>La fenêtre n&apos;est connectée à aucun autre cluster.</translation>
    </message>
    <message>
        <source>The attached cluster is read-only. Allow writing first.</source>
        <translation>Le cluster connecté est en lecture seule. Autorisez d&apos;abord l&apos;écriture.</translation>
    </message>
    <message>
        <source>Only a backup can become the primary.</source>
        <translation>Seul un secours peut devenir primaire.</translation>
    </message>
    <message>
        <source>The selected backup does not stand by.</source>
        <translation>Le secours sélectionné n&apos;est pas en veille.</translation>
    </message>
    <message>
        <source>The selected node is no member of the cluster.</source>
        <translation>Le nœud sélectionné n&apos;est pas membre du cluster.</translation>
    </message>
    <message>
        <source>Only a dead node can be forgotten.</source>
        <translation>Seul un nœud mort peut être oublié.</translation>
    </message>
    <message>
        <source>&amp;Launch cluster</source>
        <translation>&amp;Lancer un cluster</translation>
    </message>
    <message>
        <source>Start a primary, a backup and three slaves on this computer.</source>
        <translation>Démarrer un primaire, un secours et trois esclaves sur cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;3 slaves</source>
        <translation>&amp;3 esclaves</translation>
    </message>
    <message>
        <source>Start a cluster with 3 slaves.</source>
        <translation>Démarrer un cluster de 3 esclaves.</translation>
    </message>
    <message>
        <source>&amp;8 slaves</source>
        <translation>&amp;8 esclaves</translation>
    </message>
    <message>
        <source>Start a cluster with 8 slaves.</source>
        <translation>Démarrer un cluster de 8 esclaves.</translation>
    </message>
    <message>
        <source>3&amp;2 slaves</source>
        <translation>3&amp;2 esclaves</translation>
    </message>
    <message>
        <source>Start a cluster with 32 slaves.</source>
        <translation>Démarrer un cluster de 32 esclaves.</translation>
    </message>
    <message>
        <source>&amp;Workload</source>
        <translation>C&amp;harge</translation>
    </message>
    <message>
        <source>Write and read keys, as the workload settings say.</source>
        <translation>Écrire et lire des clés selon les réglages de la charge.</translation>
    </message>
    <message>
        <source>Workload s&amp;ettings ...</source>
        <translation>Ré&amp;glages de la charge ...</translation>
    </message>
    <message>
        <source>Choose how fast the workload asks, for what, and for which keys.</source>
        <translation>Choisir le rythme des requêtes, leur nature et les clés visées.</translation>
    </message>
    <message>
        <source>&amp;Add slave</source>
        <translation>Nouvel escl&amp;ave</translation>
    </message>
    <message>
        <source>Start one more slave; it takes over its share of the keys.</source>
        <translation>Démarrer un esclave de plus&#xa0;; il prend en charge sa part des clés.</translation>
    </message>
    <message>
        <source>Add &amp;backup</source>
        <translation>Nouveau &amp;secours</translation>
    </message>
    <message>
        <source>Start one more master that stands by.</source>
        <translation>Démarrer un maître de plus, qui reste en veille.</translation>
    </message>
    <message>
        <source>&amp;Kill</source>
        <translation>&amp;Tuer</translation>
    </message>
    <message>
        <source>Kill the selected node at once (SIGKILL). Its memory is lost.</source>
        <translation>Tuer immédiatement le nœud sélectionné (SIGKILL). Sa mémoire est perdue.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Ask the selected node to finish its work and end (SIGTERM).</source>
        <translation>Demander au nœud sélectionné de finir son travail et de se terminer (SIGTERM).</translation>
    </message>
    <message>
        <source>&amp;Freeze</source>
        <translation>&amp;Geler</translation>
    </message>
    <message>
        <source>Halt the selected node as if it hung (SIGSTOP).</source>
        <translation>Suspendre le nœud sélectionné, comme s&apos;il était bloqué (SIGSTOP).</translation>
    </message>
    <message>
        <source>&amp;Thaw</source>
        <translation>&amp;Dégeler</translation>
    </message>
    <message>
        <source>Let the selected frozen node go on (SIGCONT).</source>
        <translation>Laisser repartir le nœud gelé sélectionné (SIGCONT).</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Redémarrer</translation>
    </message>
    <message>
        <source>Start the selected node again, with empty memory.</source>
        <translation>Redémarrer le nœud sélectionné, avec une mémoire vide.</translation>
    </message>
    <message>
        <source>Kill &amp;primary</source>
        <translation>Tuer le &amp;primaire</translation>
    </message>
    <message>
        <source>Kill the primary (SIGKILL) and watch the backup take over.</source>
        <translation>Tuer le primaire (SIGKILL) et regarder le secours prendre le relais.</translation>
    </message>
    <message>
        <source>Pro&amp;mote</source>
        <translation>Pro&amp;mouvoir</translation>
    </message>
    <message>
        <source>Make the selected backup the primary; requests wait for a moment.</source>
        <translation>Faire du secours sélectionné le primaire&#xa0;; les requêtes attendent un instant.</translation>
    </message>
    <message>
        <source>F&amp;orget ...</source>
        <translation>&amp;Oublier ...</translation>
    </message>
    <message>
        <source>Give the selected dead node up, with what only it holds.</source>
        <translation>Abandonner le nœud mort sélectionné, avec ce que lui seul détient.</translation>
    </message>
    <message>
        <source>&amp;1 s ahead</source>
        <translation>Avance de &amp;1 s</translation>
    </message>
    <message>
        <source>Let the clock of the selected node jump ahead by a second. It can not go back.</source>
        <translation>Faire avancer d&apos;un coup d&apos;une seconde l&apos;horloge du nœud sélectionné. Elle ne peut pas reculer.</translation>
    </message>
    <message>
        <source>10 % too &amp;fast</source>
        <translation>10 % trop &amp;vite</translation>
    </message>
    <message>
        <source>Let the clock of the selected node run a tenth too fast.</source>
        <translation>Faire tourner l&apos;horloge du nœud sélectionné un dixième trop vite.</translation>
    </message>
    <message>
        <source>10 % too &amp;slow</source>
        <translation>10 % trop &amp;lentement</translation>
    </message>
    <message>
        <source>Let the clock of the selected node run a tenth too slow.</source>
        <translation>Faire tourner l&apos;horloge du nœud sélectionné un dixième trop lentement.</translation>
    </message>
    <message>
        <source>&amp;Right again</source>
        <translation>Vitesse &amp;normale</translation>
    </message>
    <message>
        <source>Let the clock of the selected node run at the right speed; what it gained stays.</source>
        <translation>Remettre l&apos;horloge du nœud sélectionné à la bonne vitesse&#xa0;; l&apos;avance prise demeure.</translation>
    </message>
    <message>
        <source>&amp;Next link</source>
        <translation>Lien &amp;suivant</translation>
    </message>
    <message>
        <source>Select the next link of the selected node.</source>
        <translation>Sélectionner le lien suivant du nœud sélectionné.</translation>
    </message>
    <message>
        <source>&amp;Drop messages</source>
        <translation>&amp;Perdre les messages</translation>
    </message>
    <message>
        <source>Lose all messages of the selected link; its connection stays up. Quicker: drag from node to node with Alt held.</source>
        <translation>Perdre tous les messages du lien sélectionné&#xa0;; sa connexion reste établie. Plus rapide&#xa0;: glisser d&apos;un nœud à l&apos;autre avec Alt enfoncée.</translation>
    </message>
    <message>
        <source>&amp;50 ms</source>
        <translation>&amp;50 ms</translation>
    </message>
    <message>
        <source>Let each message of the selected link take 50 ms longer.</source>
        <translation>Retarder de 50 ms chaque message du lien sélectionné.</translation>
    </message>
    <message>
        <source>&amp;200 ms</source>
        <translation>&amp;200 ms</translation>
    </message>
    <message>
        <source>Let each message of the selected link take 200 ms longer.</source>
        <translation>Retarder de 200 ms chaque message du lien sélectionné.</translation>
    </message>
    <message>
        <source>&amp;1,000 ms</source>
        <translation>&amp;1&#x202f;000 ms</translation>
    </message>
    <message>
        <source>Let each message of the selected link take 1,000 ms longer.</source>
        <translation>Retarder de 1&#x202f;000 ms chaque message du lien sélectionné.</translation>
    </message>
    <message>
        <source>&amp;Other ...</source>
        <translation>&amp;Autre ...</translation>
    </message>
    <message>
        <source>Choose how much longer each message of the selected link takes.</source>
        <translation>Choisir de combien retarder chaque message du lien sélectionné.</translation>
    </message>
    <message>
        <source>&amp;One way only</source>
        <translation>Sens uni&amp;que</translation>
    </message>
    <message>
        <source>Only messages in one direction of the selected link are dropped or late.</source>
        <translation>Seuls les messages dans un sens du lien sélectionné sont perdus ou retardés.</translation>
    </message>
    <message>
        <source>&amp;Turn round</source>
        <translation>&amp;Inverser</translation>
    </message>
    <message>
        <source>Look at the selected link from its other end: one-way faults change direction.</source>
        <translation>Regarder le lien sélectionné depuis l&apos;autre bout&#xa0;: les défauts à sens unique changent de sens.</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>End what is wrong with the selected link.</source>
        <translation>Mettre fin aux défauts du lien sélectionné.</translation>
    </message>
    <message>
        <source>Clear &amp;all faults</source>
        <translation>Effacer tous les dé&amp;fauts</translation>
    </message>
    <message>
        <source>End all faults of links and clocks that were made by hand.</source>
        <translation>Mettre fin à tous les défauts de liens et d&apos;horloges provoqués à la main.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>Undo what was done last, within ten seconds.</source>
        <translation>Annuler la dernière action, dans un délai de dix secondes.</translation>
    </message>
    <message>
        <source>&amp;Stop all</source>
        <translation>&amp;Tout arrêter</translation>
    </message>
    <message>
        <source>Stop all daemons that this window started.</source>
        <translation>Arrêter tous les daemons démarrés par cette fenêtre.</translation>
    </message>
    <message>
        <source>A&amp;ttach ...</source>
        <translation>&amp;Connecter ...</translation>
    </message>
    <message>
        <source>Watch a cluster that is already running.</source>
        <translation>Observer un cluster déjà en marche.</translation>
    </message>
    <message>
        <source>&amp;Detach</source>
        <translation>&amp;Déconnecter</translation>
    </message>
    <message>
        <source>Stop watching the other cluster; it goes on running.</source>
        <translation>Cesser d&apos;observer l&apos;autre cluster&#xa0;; il continue de tourner.</translation>
    </message>
    <message>
        <source>Allow wr&amp;iting</source>
        <translation>Autoriser l&apos;écr&amp;iture</translation>
    </message>
    <message>
        <source>Let the console and the workload change the attached cluster.</source>
        <translation>Laisser la console et la charge modifier le cluster connecté.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Stop the daemons and close the window.</source>
        <translation>Arrêter les daemons et fermer la fenêtre.</translation>
    </message>
    <message>
        <source>&amp;Pause view</source>
        <translation>&amp;Suspendre</translation>
    </message>
    <message>
        <source>Stop the view at this moment. The cluster goes on, and is recorded.</source>
        <translation>Figer l&apos;affichage à cet instant. Le cluster continue, et il est enregistré.</translation>
    </message>
    <message>
        <source>&amp;Go live</source>
        <translation>En &amp;direct</translation>
    </message>
    <message>
        <source>Show the newest moment again, and follow it.</source>
        <translation>Réafficher l&apos;instant le plus récent, et le suivre.</translation>
    </message>
    <message>
        <source>P&amp;lay</source>
        <translation>&amp;Lire</translation>
    </message>
    <message>
        <source>Play on from this moment, at the chosen speed.</source>
        <translation>Lire à partir de cet instant, à la vitesse choisie.</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>Pas &amp;arrière</translation>
    </message>
    <message>
        <source>Go one event back.</source>
        <translation>Reculer d&apos;un événement.</translation>
    </message>
    <message>
        <source>Step &amp;forward</source>
        <translation>Pas avan&amp;t</translation>
    </message>
    <message>
        <source>Go one event on.</source>
        <translation>Avancer d&apos;un événement.</translation>
    </message>
    <message>
        <source>P&amp;revious marker</source>
        <translation>Repère &amp;précédent</translation>
    </message>
    <message>
        <source>Go back to the last kill, takeover, bookmark or other marker.</source>
        <translation>Revenir au repère précédent&#xa0;: nœud tué, prise de relais, signet ou autre.</translation>
    </message>
    <message>
        <source>&amp;Next marker</source>
        <translation>Repère suiva&amp;nt</translation>
    </message>
    <message>
        <source>Go on to the next kill, takeover, bookmark or other marker.</source>
        <translation>Aller au repère suivant&#xa0;: nœud tué, prise de relais, signet ou autre.</translation>
    </message>
    <message>
        <source>Book&amp;mark ...</source>
        <translation>Si&amp;gnet ...</translation>
    </message>
    <message>
        <source>Give this moment a name, or the bookmark that is here another one.</source>
        <translation>Donner un nom à cet instant, ou renommer le signet qui s&apos;y trouve.</translation>
    </message>
    <message>
        <source>Remo&amp;ve bookmark</source>
        <translation>S&amp;upprimer le signet</translation>
    </message>
    <message>
        <source>Remove the bookmark at this moment.</source>
        <translation>Supprimer le signet posé à cet instant.</translation>
    </message>
    <message>
        <source>&amp;Open trace ...</source>
        <translation>&amp;Ouvrir une trace ...</translation>
    </message>
    <message>
        <source>Open a recording from a file.</source>
        <translation>Ouvrir un enregistrement depuis un fichier.</translation>
    </message>
    <message>
        <source>&amp;Save trace ...</source>
        <translation>&amp;Enregistrer la trace ...</translation>
    </message>
    <message>
        <source>Save what is recorded, with its bookmarks, to a file.</source>
        <translation>Enregistrer dans un fichier ce qui a été capturé, avec ses signets.</translation>
    </message>
    <message>
        <source>&amp;Close trace</source>
        <translation>Fer&amp;mer la trace</translation>
    </message>
    <message>
        <source>Leave the opened trace.</source>
        <translation>Quitter la trace ouverte.</translation>
    </message>
    <message>
        <source>&amp;True speed</source>
        <translation>Vitesse &amp;réelle</translation>
    </message>
    <message>
        <source>Play as fast as it happened.</source>
        <translation>Lire à la vitesse où cela s&apos;est passé.</translation>
    </message>
    <message>
        <source>1/1&amp;0</source>
        <translation>1/1&amp;0</translation>
    </message>
    <message>
        <source>Play ten times slower than it happened.</source>
        <translation>Lire dix fois plus lentement que la réalité.</translation>
    </message>
    <message>
        <source>1/&amp;100</source>
        <translation>1/&amp;100</translation>
    </message>
    <message>
        <source>Play a hundred times slower than it happened.</source>
        <translation>Lire cent fois plus lentement que la réalité.</translation>
    </message>
    <message>
        <source>1/1&amp;,000</source>
        <translation>1&amp;/1&#x202f;000</translation>
    </message>
    <message>
        <source>Play a thousand times slower: 1 ms of the cluster lasts 1 s.</source>
        <translation>Lire mille fois plus lentement&#xa0;: 1 ms du cluster dure 1 s.</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>&amp;Oublier ces traces</translation>
    </message>
    <message>
        <source>Empty this list; the files stay.</source>
        <translation>Vider cette liste&#xa0;; les fichiers restent.</translation>
    </message>
    <message>
        <source>&amp;Go to console</source>
        <translation>Aller à la &amp;console</translation>
    </message>
    <message>
        <source>Show the console and type a command.</source>
        <translation>Afficher la console et saisir une commande.</translation>
    </message>
    <message>
        <source>Fa&amp;ilover report</source>
        <translation>Rapport de &amp;basculement</translation>
    </message>
    <message>
        <source>How the cluster came through the last failure.</source>
        <translation>Comment le cluster a surmonté la dernière panne.</translation>
    </message>
    <message>
        <source>Find a &amp;key</source>
        <translation>Tr&amp;ouver une clé</translation>
    </message>
    <message>
        <source>Type a key to see its slot, its replicas and its version.</source>
        <translation>Saisir une clé pour voir son slot, ses réplicas et sa version.</translation>
    </message>
    <message>
        <source>Less &amp;motion</source>
        <translation>Moins d&apos;ani&amp;mations</translation>
    </message>
    <message>
        <source>No pulses and no sliding; messages still move.</source>
        <translation>Ni pulsations ni glissements&#xa0;; les messages se déplacent toujours.</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Disposition d&apos;o&amp;rigine</translation>
    </message>
    <message>
        <source>Put all panels back where they were at first.</source>
        <translation>Remettre tous les panneaux à leur place initiale.</translation>
    </message>
    <message>
        <source>Show the window in English.</source>
        <translation>Afficher la fenêtre en anglais.</translation>
    </message>
    <message>
        <source>Show the window in German.</source>
        <translation>Afficher la fenêtre en allemand.</translation>
    </message>
    <message>
        <source>Show the window in French.</source>
        <translation>Afficher la fenêtre en français.</translation>
    </message>
    <message>
        <source>Show the window in Spanish.</source>
        <translation>Afficher la fenêtre en espagnol.</translation>
    </message>
    <message>
        <source>Show the window in Hindi.</source>
        <translation>Afficher la fenêtre en hindi.</translation>
    </message>
    <message>
        <source>Show the window in Simplified Chinese.</source>
        <translation>Afficher la fenêtre en chinois simplifié.</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Système</translation>
    </message>
    <message>
        <source>Use the colours of the desktop.</source>
        <translation>Utiliser les couleurs du bureau.</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>Use light colours.</source>
        <translation>Utiliser des couleurs claires.</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>Use dark colours.</source>
        <translation>Utiliser des couleurs sombres.</translation>
    </message>
    <message>
        <source>&amp;Lessons ...</source>
        <translation>Leço&amp;ns ...</translation>
    </message>
    <message>
        <source>Choose a guided lesson, or open one from a file.</source>
        <translation>Choisir une leçon guidée, ou en ouvrir une depuis un fichier.</translation>
    </message>
    <message>
        <source>Show &amp;hints again</source>
        <translation>&amp;Réafficher les astuces</translation>
    </message>
    <message>
        <source>Start the three hints from the first one.</source>
        <translation>Reprendre les trois astuces depuis la première.</translation>
    </message>
    <message>
        <source>&amp;About Engram</source>
        <translation>À &amp;propos d&apos;Engram</translation>
    </message>
    <message>
        <source>What this program is and which version runs.</source>
        <translation>Ce qu&apos;est ce programme, et sa version.</translation>
    </message>
    <message>
        <source>Select a link between two nodes first.</source>
        <translation>Sélectionnez d&apos;abord un lien entre deux nœuds.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the selected link.</source>
        <translation>Le lien sélectionné n&apos;a aucun défaut.</translation>
    </message>
    <message>
        <source>Select a node at one end of the link first.</source>
        <translation>Sélectionnez d&apos;abord un nœud à un bout du lien.</translation>
    </message>
    <message>
        <source>No fault was made by hand.</source>
        <translation>Aucun défaut n&apos;a été provoqué à la main.</translation>
    </message>
    <message>
        <source>The clock of the selected node runs right.</source>
        <translation>L&apos;horloge du nœud sélectionné est à la bonne vitesse.</translation>
    </message>
    <message>
        <source>There is nothing to undo; offers end after 10 s.</source>
        <translation>Rien à annuler&#xa0;; l&apos;offre expire au bout de 10 s.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Launch a cluster or open a trace.</source>
        <translation>Rien n&apos;est encore enregistré. Lancez un cluster ou ouvrez une trace.</translation>
    </message>
    <message>
        <source>The view is paused already.</source>
        <translation>L&apos;affichage est déjà suspendu.</translation>
    </message>
    <message>
        <source>The newest moment is shown already.</source>
        <translation>L&apos;instant le plus récent est déjà affiché.</translation>
    </message>
    <message>
        <source>The recording is being played already.</source>
        <translation>L&apos;enregistrement est déjà en cours de lecture.</translation>
    </message>
    <message>
        <source>Go back in time first: nothing lies ahead of the newest moment.</source>
        <translation>Remontez d&apos;abord dans le temps&#xa0;: rien ne suit l&apos;instant le plus récent.</translation>
    </message>
    <message>
        <source>No marker lies before this moment.</source>
        <translation>Aucun repère avant cet instant.</translation>
    </message>
    <message>
        <source>No marker lies after this moment.</source>
        <translation>Aucun repère après cet instant.</translation>
    </message>
    <message>
        <source>No bookmark is at this moment.</source>
        <translation>Aucun signet à cet instant.</translation>
    </message>
    <message>
        <source>Another trace is being opened or saved.</source>
        <translation>Une autre trace est en cours d&apos;ouverture ou d&apos;enregistrement.</translation>
    </message>
    <message>
        <source>No trace is open.</source>
        <translation>Aucune trace n&apos;est ouverte.</translation>
    </message>
    <message>
        <source>No trace was opened or saved yet.</source>
        <translation>Aucune trace n&apos;a encore été ouverte ou enregistrée.</translation>
    </message>
    <message>
        <source>The simulation is going back in time.</source>
        <translation>La simulation est en train de revenir en arrière.</translation>
    </message>
    <message>
        <source>&amp;Simulate ...</source>
        <translation>Sim&amp;uler ...</translation>
    </message>
    <message>
        <source>Run a cluster of up to 1,000 slaves inside this window, in simulated time that can be stepped and branched.</source>
        <translation>Exécuter un cluster de 1&#x202f;000 esclaves au plus dans cette fenêtre, en temps simulé, avec pas à pas et bifurcations.</translation>
    </message>
    <message>
        <source>Simulated time &amp;stands</source>
        <translation>Temps simulé en &amp;pause</translation>
    </message>
    <message>
        <source>Let simulated time stand, or run on. What you do meanwhile is done at this moment.</source>
        <translation>Mettre le temps simulé en pause, ou le laisser s&apos;écouler. Ce que vous faites entre-temps a lieu à cet instant.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Un pas</translation>
    </message>
    <message>
        <source>Let one node do one thing that it tells of, and stand again.</source>
        <translation>Laisser un nœud faire une seule chose qu&apos;il signale, puis remettre en pause.</translation>
    </message>
    <message>
        <source>S&amp;lower</source>
        <translation>Plus &amp;lent</translation>
    </message>
    <message>
        <source>Let simulated time run slower.</source>
        <translation>Ralentir le temps simulé.</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>Plus &amp;rapide</translation>
    </message>
    <message>
        <source>Let simulated time run faster.</source>
        <translation>Accélérer le temps simulé.</translation>
    </message>
    <message>
        <source>&amp;Branch here</source>
        <translation>&amp;Bifurquer ici</translation>
    </message>
    <message>
        <source>Begin another future at the moment that is shown: inject another fault there, and compare.</source>
        <translation>Commencer un autre futur à l&apos;instant affiché&#xa0;: y injecter un autre défaut, puis comparer.</translation>
    </message>
    <message>
        <source>&amp;Other future</source>
        <translation>&amp;Autre futur</translation>
    </message>
    <message>
        <source>Go on with the future that was left by the last branch.</source>
        <translation>Reprendre le futur quitté à la dernière bifurcation.</translation>
    </message>
    <message>
        <source>&amp;Compare futures</source>
        <translation>&amp;Comparer les futurs</translation>
    </message>
    <message>
        <source>Show both futures side by side, from the moment they part.</source>
        <translation>Afficher les deux futurs côte à côte, à partir de l&apos;instant où ils divergent.</translation>
    </message>
    <message>
        <source>Co&amp;mpare with trace ...</source>
        <translation>Comparer à u&amp;ne trace ...</translation>
    </message>
    <message>
        <source>Lay what is recorded and a trace over each other, each from its failure.</source>
        <translation>Superposer ce qui est enregistré et une trace, chacun à partir de sa panne.</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrer</translation>
    </message>
    <message>
        <source>Type what all views shall show, such as type:write node:s3.</source>
        <translation>Saisir ce que tous les affichages doivent montrer, par exemple type:write node:s3.</translation>
    </message>
    <message>
        <source>&amp;Command palette ...</source>
        <translation>Palette &amp;de commandes ...</translation>
    </message>
    <message>
        <source>Type a few letters of a command, a node or a key.</source>
        <translation>Saisir quelques lettres d&apos;une commande, d&apos;un nœud ou d&apos;une clé.</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Présentation</translation>
    </message>
    <message>
        <source>Fill the screen with the cluster, larger, for a projector. Escape ends it.</source>
        <translation>Afficher le cluster en plein écran, agrandi, pour un projecteur. Échap pour en sortir.</translation>
    </message>
    <message>
        <source>Show placement rin&amp;g</source>
        <translation>A&amp;nneau de placement</translation>
    </message>
    <message>
        <source>Show or hide the ring that tells where the slots are.</source>
        <translation>Afficher ou masquer l&apos;anneau qui indique où se trouvent les slots.</translation>
    </message>
    <message>
        <source>A simulation is running. Stop it first.</source>
        <translation>Une simulation est en cours. Arrêtez-la d&apos;abord.</translation>
    </message>
    <message>
        <source>This window shows one cluster only.</source>
        <translation>Cette fenêtre n&apos;affiche qu&apos;un seul cluster.</translation>
    </message>
    <message>
        <source>No simulation is running. Choose Simulate first.</source>
        <translation>Aucune simulation n&apos;est en cours. Choisissez d&apos;abord Simuler.</translation>
    </message>
    <message>
        <source>Simulated time runs as slowly as it can.</source>
        <translation>Le temps simulé est déjà à sa vitesse minimale.</translation>
    </message>
    <message>
        <source>A faster speed is not offered.</source>
        <translation>Aucune vitesse supérieure n&apos;est proposée.</translation>
    </message>
    <message>
        <source>Go back on the timeline first: a branch begins in the past.</source>
        <translation>Reculez d&apos;abord sur la chronologie&#xa0;: une bifurcation part du passé.</translation>
    </message>
    <message>
        <source>There is only one future yet. Go back in time and branch.</source>
        <translation>Il n&apos;y a encore qu&apos;un seul futur. Remontez dans le temps et bifurquez.</translation>
    </message>
    <message>
        <source>Fit to &amp;window</source>
        <translation>Ajuster à la &amp;fenêtre</translation>
    </message>
    <message>
        <source>Bring the whole cluster back into sight.</source>
        <translation>Ramener toute la grappe à l&apos;écran.</translation>
    </message>
</context>
<context>
    <name>ClusterCanvas</name>
    <message>
        <source>%1 ms</source>
        <extracomment>Beside a link whose messages are late</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message numerus="yes">
        <source>slot %1 · %n cop(y/ies) · %2</source>
        <extracomment>Caption of the key probe. %1 slot number, %2 names of nodes</extracomment>
        <translation>
            <numerusform>slot %1 · %n copie · %2</numerusform>
            <numerusform>slot %1 · %n copies · %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · version %2 · %3</source>
        <translation>%1 · version %2 · %3</translation>
    </message>
    <message>
        <source>%1 · no such key · %2</source>
        <translation>%1 · clé inexistante · %2</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) lost</source>
        <translation>
            <numerusform>%n clé perdue</numerusform>
            <numerusform>%n clés perdues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) with one copy</source>
        <translation>
            <numerusform>%n clé à copie unique</numerusform>
            <numerusform>%n clés à copie unique</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) with %1 copies</source>
        <translation>
            <numerusform>%n clé à %1 copies</numerusform>
            <numerusform>%n clés à %1 copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) lost</source>
        <translation>
            <numerusform>%n slot perdu</numerusform>
            <numerusform>%n slots perdus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) with one copy</source>
        <translation>
            <numerusform>%n slot à copie unique</numerusform>
            <numerusform>%n slots à copie unique</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) with two copies or more</source>
        <translation>
            <numerusform>%n slot à deux copies ou plus</numerusform>
            <numerusform>%n slots à deux copies ou plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Killing %1 would leave: %2</source>
        <extracomment>%1 name of a node, %2 what would be left</extracomment>
        <translation>Tuer %1 laisserait&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>CompareText</name>
    <message>
        <source>Writes acknowledged before</source>
        <translation>Écritures acquittées avant</translation>
    </message>
    <message>
        <source>Writes acknowledged until all copies</source>
        <translation>Écritures acquittées jusqu&apos;à toutes les copies</translation>
    </message>
    <message>
        <source>Refused until recovery</source>
        <translation>Refusées avant rétablissement</translation>
    </message>
    <message>
        <source>Uncertain until recovery</source>
        <translation>Incertaines avant rétablissement</translation>
    </message>
    <message>
        <source>Keys declared lost</source>
        <translation>Clés déclarées perdues</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>non observé</translation>
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
        <translation>La clé n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Nothing happened: the node that was asked is not the primary.</source>
        <translation>Rien ne s&apos;est passé&#xa0;: le nœud interrogé n&apos;est pas le primaire.</translation>
    </message>
    <message>
        <source>Nothing was written: fewer copies than required can be kept now.</source>
        <translation>Rien n&apos;a été écrit&#xa0;: il est impossible de garder le nombre de copies exigé pour l&apos;instant.</translation>
    </message>
    <message>
        <source>Nothing happened: the cluster can&apos;t answer now.</source>
        <translation>Rien ne s&apos;est passé&#xa0;: le cluster ne peut pas répondre pour l&apos;instant.</translation>
    </message>
    <message>
        <source>Nothing happened: %1.</source>
        <translation>Rien ne s&apos;est passé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It is uncertain whether this happened. Read the key to find out.</source>
        <translation>Il est incertain que cela ait eu lieu. Lisez la clé pour le savoir.</translation>
    </message>
    <message>
        <source>Nothing happened: the keys belong to several slots.</source>
        <translation>Rien ne s&apos;est passé&#xa0;: les clés appartiennent à plusieurs slots.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n copies on %1</source>
        <translation>
            <numerusform>%n copie sur %1</numerusform>
            <numerusform>%n copies sur %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation>
            <numerusform>%n tentative</numerusform>
            <numerusform>%n tentatives</numerusform>
        </translation>
    </message>
    <message>
        <source>The key did not exist.</source>
        <translation>La clé n&apos;existait pas.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Supprimée.</translation>
    </message>
    <message>
        <source>Written.</source>
        <translation>Écrite.</translation>
    </message>
    <message>
        <source>READ KEY                the value, its version and who answered
WRITE KEY VALUE         to all replicas of the key&apos;s slot
DELETE KEY
KEYS [PATTERN]          such as KEYS user:*
NODES                   who is there and in which state
CLEAR                   an empty console
Words with spaces go in double quotes. Up and Down recall earlier lines.</source>
        <translation>READ KEY                la valeur, sa version et qui a répondu
WRITE KEY VALUE         sur tous les réplicas du slot de la clé
DELETE KEY
KEYS [PATTERN]          par exemple KEYS user:*
NODES                   qui est là, et dans quel état
CLEAR                   une console vide
Les mots avec espaces se mettent entre guillemets doubles. Haut et Bas rappellent les lignes précédentes.</translation>
    </message>
    <message>
        <source>the first %1 of %2 bytes</source>
        <translation>les %1 premiers octets sur %2</translation>
    </message>
</context>
<context>
    <name>DamageText</name>
    <message>
        <source>%1 of %2</source>
        <comment>a byte, and how many the file has</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>Read %Ln event(s); the record at byte %1 has no end: the file was cut, or its writer was killed.</source>
        <translation>
            <numerusform>%Ln événement lu&#xa0;; l&apos;enregistrement à l&apos;octet %1 n&apos;a pas de fin&#xa0;: le fichier a été coupé, ou le programme qui l&apos;écrivait a été tué.</numerusform>
            <numerusform>%Ln événements lus&#xa0;; l&apos;enregistrement à l&apos;octet %1 n&apos;a pas de fin&#xa0;: le fichier a été coupé, ou le programme qui l&apos;écrivait a été tué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %Ln event(s); the file can&apos;t be read from byte %1 on: %2</source>
        <translation>
            <numerusform>%Ln événement lu&#xa0;; le fichier est illisible à partir de l&apos;octet %1&#xa0;: %2</numerusform>
            <numerusform>%Ln événements lus&#xa0;; le fichier est illisible à partir de l&apos;octet %1&#xa0;: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %Ln event(s); the file is damaged at byte %1: %2</source>
        <translation>
            <numerusform>%Ln événement lu&#xa0;; le fichier est endommagé à l&apos;octet %1&#xa0;: %2</numerusform>
            <numerusform>%Ln événements lus&#xa0;; le fichier est endommagé à l&apos;octet %1&#xa0;: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message numerus="yes">
        <source>%n request(s) not shown</source>
        <translation>
            <numerusform>%n requête non affichée</numerusform>
            <numerusform>%n requêtes non affichées</numerusform>
        </translation>
    </message>
    <message>
        <source>state received</source>
        <translation>état reçu</translation>
    </message>
    <message>
        <source>counters</source>
        <translation>compteurs</translation>
    </message>
    <message>
        <source>process of %1: %2</source>
        <comment>node, state of its process</comment>
        <translation>processus de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>hears %1</source>
        <translation>entend %1</translation>
    </message>
    <message>
        <source>hears %1 no more</source>
        <translation>n&apos;entend plus %1</translation>
    </message>
    <message>
        <source>%1 put away</source>
        <translation>%1 mis de côté</translation>
    </message>
    <message>
        <source>bookmark: %1</source>
        <translation>signet&#xa0;: %1</translation>
    </message>
    <message>
        <source>fault: the clock is %1 ms off and drifts by %2 ppm</source>
        <translation>défaut&#xa0;: horloge décalée de %1 ms, dérive de %2 ppm</translation>
    </message>
    <message>
        <source>fault: messages from %1 are dropped</source>
        <translation>défaut&#xa0;: les messages de %1 sont perdus</translation>
    </message>
    <message>
        <source>fault: messages to %1 are dropped</source>
        <translation>défaut&#xa0;: les messages vers %1 sont perdus</translation>
    </message>
    <message numerus="yes">
        <source>fault: messages from %1 take %n ms longer</source>
        <translation>
            <numerusform>défaut&#xa0;: les messages de %1 sont retardés de %n ms</numerusform>
            <numerusform>défaut&#xa0;: les messages de %1 sont retardés de %n ms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fault: messages to %1 take %n ms longer</source>
        <translation>
            <numerusform>défaut&#xa0;: les messages vers %1 sont retardés de %n ms</numerusform>
            <numerusform>défaut&#xa0;: les messages vers %1 sont retardés de %n ms</numerusform>
        </translation>
    </message>
    <message>
        <source>fault ended: messages from %1 pass again</source>
        <translation>fin du défaut&#xa0;: les messages de %1 passent à nouveau</translation>
    </message>
    <message>
        <source>fault ended: messages to %1 pass again</source>
        <translation>fin du défaut&#xa0;: les messages vers %1 passent à nouveau</translation>
    </message>
    <message>
        <source>fault: %1 %2</source>
        <comment>kind of fault, node</comment>
        <translation>défaut&#xa0;: %1 %2</translation>
    </message>
    <message>
        <source>is %1 and waits for %2</source>
        <translation>est %1 et attend %2</translation>
    </message>
    <message>
        <source>is now %1</source>
        <translation>désormais %1</translation>
    </message>
    <message>
        <source>is now %1: %2</source>
        <translation>désormais %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>proposes view %1 of epoch %2</source>
        <translation>propose la vue %1 de l&apos;époque %2</translation>
    </message>
    <message>
        <source>view %1 of epoch %2 is committed</source>
        <translation>la vue %1 de l&apos;époque %2 est validée</translation>
    </message>
    <message>
        <source>suspects %1: %2</source>
        <translation>suspecte %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is removed, view %2</source>
        <translation>%1 retiré, vue %2</translation>
    </message>
    <message>
        <source>%1 has joined, view %2</source>
        <translation>%1 ajouté, vue %2</translation>
    </message>
    <message>
        <source>promises epoch %1 to %2</source>
        <translation>promet l&apos;époque %1 à %2</translation>
    </message>
    <message>
        <source>refuses epoch %1 to %2: %3</source>
        <translation>refuse l&apos;époque %1 à %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>stands for epoch %1: %2</source>
        <translation>candidat à l&apos;époque %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>is elected for epoch %1</source>
        <translation>est élu pour l&apos;époque %1</translation>
    </message>
    <message>
        <source>serves as primary of epoch %1</source>
        <translation>sert comme primaire de l&apos;époque %1</translation>
    </message>
    <message>
        <source>has lost its lease in epoch %1</source>
        <translation>a perdu son bail à l&apos;époque %1</translation>
    </message>
    <message>
        <source>steps down before epoch %1: %2</source>
        <translation>se retire devant l&apos;époque %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>tally for %1: %2</source>
        <translation>décompte pour %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>sweep: %1 of %n slot(s) verified</source>
        <translation>
            <numerusform>balayage&#xa0;: %1 slot vérifié sur %n</numerusform>
            <numerusform>balayage&#xa0;: %1 slots vérifiés sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 copies %n slot(s) to %2</source>
        <translation>
            <numerusform>%1 copie %n slot vers %2</numerusform>
            <numerusform>%1 copie %n slots vers %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %3 of %n slot(s) copied</source>
        <translation>
            <numerusform>%1 vers %2&#xa0;: %3 slot copié sur %n</numerusform>
            <numerusform>%1 vers %2&#xa0;: %3 slots copiés sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has copied %n key(s) to %2</source>
        <translation>
            <numerusform>%1 a copié %n clé vers %2</numerusform>
            <numerusform>%1 a copié %n clés vers %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) offline until %1 comes back</source>
        <translation>
            <numerusform>%n slot hors ligne jusqu&apos;au retour de %1</numerusform>
            <numerusform>%n slots hors ligne jusqu&apos;au retour de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) lost: %1 came back empty</source>
        <translation>
            <numerusform>%n clé perdue&#xa0;: %1 est revenu vide</numerusform>
            <numerusform>%n clés perdues&#xa0;: %1 est revenu vide</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 asked by %3</source>
        <comment>operation, key, client</comment>
        <translation>%1 %2 demandé par %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2: %3, %n copies, %4 ms</source>
        <comment>operation, key, status, time</comment>
        <translation>
            <numerusform>%1 %2&#xa0;: %3, %n copie, %4 ms</numerusform>
            <numerusform>%1 %2&#xa0;: %3, %n copies, %4 ms</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two nodes</comment>
        <translation>%1 vers %2</translation>
    </message>
    <message>
        <source>sent %1 %2, %3</source>
        <comment>kind of message, key, from and to</comment>
        <translation>envoi&#xa0;: %1 %2, %3</translation>
    </message>
    <message>
        <source>received %1 %2, %3</source>
        <comment>kind of message, key, from and to</comment>
        <translation>réception&#xa0;: %1 %2, %3</translation>
    </message>
    <message>
        <source>%1 %2 failed, %3: %4</source>
        <comment>kind of message, key, from and to, reason</comment>
        <translation>échec&#xa0;: %1 %2, %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>how the cluster stood before this recording:</source>
        <translation>état de la grappe avant cet enregistrement :</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>Column %1: %2</source>
        <comment>place in a filter, what is wrong there</comment>
        <translation>Colonne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>there is no field “%1”. Expected one of %2; or quotes around a text that holds such a sign.</source>
        <translation>le champ “%1” n&apos;existe pas. Attendu&#xa0;: l&apos;un des champs %2&#xa0;; ou des guillemets autour d&apos;un texte contenant un tel signe.</translation>
    </message>
    <message>
        <source>a value is missing. Expected something like %1.</source>
        <translation>il manque une valeur. Attendu&#xa0;: quelque chose comme %1.</translation>
    </message>
    <message>
        <source>something is missing. Expected a word, or a field such as %1.</source>
        <translation>il manque quelque chose. Attendu&#xa0;: un mot, ou un champ tel que %1.</translation>
    </message>
    <message>
        <source>the quoted text does not end. Expected another &quot;.</source>
        <translation>le texte entre guillemets n&apos;est pas terminé. Attendu&#xa0;: un autre &quot;.</translation>
    </message>
    <message>
        <source>this parenthesis is not closed. Expected a ).</source>
        <translation>cette parenthèse n&apos;est pas fermée. Attendu&#xa0;: une ).</translation>
    </message>
    <message>
        <source>this parenthesis closes nothing. Expected a ( before it, or none.</source>
        <translation>cette parenthèse ne ferme rien. Attendu&#xa0;: une ( avant elle, ou aucune parenthèse.</translation>
    </message>
    <message numerus="yes">
        <source>too many parentheses inside each other. Expected %n at most.</source>
        <translation>
            <numerusform>trop de parenthèses imbriquées. Attendu&#xa0;: %n niveau au plus.</numerusform>
            <numerusform>trop de parenthèses imbriquées. Attendu&#xa0;: %n niveaux au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” can&apos;t be smaller or larger. Expected :, = or !=.</source>
        <translation>“%1” n&apos;a pas d&apos;ordre. Signe attendu parmi :, = et !=.</translation>
    </message>
    <message>
        <source>“%1” is not known. Expected one of %2.</source>
        <translation>“%1” est inconnu. Attendu&#xa0;: l&apos;une des valeurs %2.</translation>
    </message>
    <message>
        <source>“%1” is no link. Expected two names joined by -, such as %2.</source>
        <translation>“%1” n&apos;est pas un lien. Attendu&#xa0;: deux noms reliés par -, par exemple %2.</translation>
    </message>
    <message>
        <source>“%1” is no duration. Expected a number with us, ms or s, such as %2.</source>
        <translation>“%1” n&apos;est pas une durée. Attendu&#xa0;: un nombre suivi de us, ms ou s, par exemple %2.</translation>
    </message>
    <message>
        <source>“%1” is no time of day. Expected hours, minutes and perhaps seconds, such as %2.</source>
        <translation>“%1” n&apos;est pas une heure. Attendu&#xa0;: heures, minutes et éventuellement secondes, par exemple %2.</translation>
    </message>
    <message>
        <source>“%1” is no number. Expected digits, such as %2.</source>
        <translation>“%1” n&apos;est pas un nombre. Attendu&#xa0;: des chiffres, par exemple %2.</translation>
    </message>
    <message>
        <source>anywhere in the message</source>
        <translation>n&apos;importe où dans le message</translation>
    </message>
    <message>
        <source>what a request or an event is</source>
        <translation>nature d&apos;une requête ou d&apos;un événement</translation>
    </message>
    <message>
        <source>kind of a single message</source>
        <translation>type d&apos;un message isolé</translation>
    </message>
    <message>
        <source>part of the key; with * and ? all of it</source>
        <translation>partie de la clé&#xa0;; avec * et ?, la clé entière</translation>
    </message>
    <message>
        <source>who says it, sends it or receives it</source>
        <translation>qui le dit, l&apos;envoie ou le reçoit</translation>
    </message>
    <message>
        <source>who sends it</source>
        <translation>qui l&apos;envoie</translation>
    </message>
    <message>
        <source>who receives it</source>
        <translation>qui le reçoit</translation>
    </message>
    <message>
        <source>between two nodes, in either direction</source>
        <translation>entre deux nœuds, dans un sens ou dans l&apos;autre</translation>
    </message>
    <message>
        <source>how the request ended</source>
        <translation>issue de la requête</translation>
    </message>
    <message>
        <source>state of a node</source>
        <translation>état d&apos;un nœud</translation>
    </message>
    <message>
        <source>role of a node</source>
        <translation>rôle d&apos;un nœud</translation>
    </message>
    <message>
        <source>time to the answer, with us, ms or s</source>
        <translation>délai de réponse, en us, ms ou s</translation>
    </message>
    <message>
        <source>number of the request</source>
        <translation>numéro de la requête</translation>
    </message>
    <message>
        <source>number of the view</source>
        <translation>numéro de la vue</translation>
    </message>
    <message>
        <source>number of the epoch</source>
        <translation>numéro de l&apos;époque</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>heure</translation>
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
        <translation>%1 gelé</translation>
    </message>
    <message>
        <source>%1 killed</source>
        <comment>a node</comment>
        <translation>%1 tué</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>node, what it tells</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <comment>what was done, when</comment>
        <translation>%1, à %2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no fault</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>time, what happened</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>One of the futures has not begun: let simulated time run.</source>
        <translation>L&apos;un des futurs n&apos;a pas commencé&#xa0;: laissez s&apos;écouler le temps simulé.</translation>
    </message>
    <message>
        <source>Compared over %1 s, as far as both go.</source>
        <translation>Comparés sur %1 s, la durée commune aux deux.</translation>
    </message>
    <message>
        <source>%1 The recording has dropped some of it.</source>
        <comment>scope of a comparison</comment>
        <translation>%1 L&apos;enregistrement n&apos;en a pas tout conservé.</translation>
    </message>
    <message>
        <source>No event differs.</source>
        <translation>Aucun événement ne diffère.</translation>
    </message>
    <message>
        <source>The first event that differs is at %1.</source>
        <translation>Le premier événement différent est à %1.</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>no fault</source>
        <translation>aucun défaut</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <comment>what a node tells, when</comment>
        <translation>%1, à %2</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>plus rien</translation>
    </message>
    <message>
        <source>First different event</source>
        <translation>Premier événement différent</translation>
    </message>
    <message>
        <source>First fault</source>
        <translation>Premier défaut</translation>
    </message>
    <message>
        <source>Suspected after</source>
        <translation>Suspicion après</translation>
    </message>
    <message>
        <source>Candidacy after</source>
        <translation>Candidature après</translation>
    </message>
    <message>
        <source>Elected after</source>
        <translation>Élection après</translation>
    </message>
    <message>
        <source>Takeover serves after</source>
        <translation>Relais en service après</translation>
    </message>
    <message>
        <source>Next write after</source>
        <translation>Écriture suivante après</translation>
    </message>
    <message>
        <source>All copies after</source>
        <translation>Toutes les copies après</translation>
    </message>
    <message>
        <source>Writes acknowledged</source>
        <translation>Écritures acquittées</translation>
    </message>
    <message>
        <source>Reads answered</source>
        <translation>Lectures servies</translation>
    </message>
    <message>
        <source>Requests refused</source>
        <translation>Requêtes refusées</translation>
    </message>
    <message>
        <source>Writes uncertain</source>
        <translation>Écritures incertaines</translation>
    </message>
    <message>
        <source>Keys declared lost</source>
        <translation>Clés déclarées perdues</translation>
    </message>
    <message>
        <source>Views committed</source>
        <translation>Vues validées</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1, epoch %2</source>
        <comment>primary</comment>
        <translation>%1, époque %2</translation>
    </message>
    <message>
        <source>Primary at the end</source>
        <translation>Primaire à la fin</translation>
    </message>
</context>
<context>
    <name>MarkerLook</name>
    <message>
        <source>keys lost or offline because of %1</source>
        <translation>clés perdues ou hors ligne à cause de %1</translation>
    </message>
    <message>
        <source>%1 killed</source>
        <comment>a node</comment>
        <translation>%1 tué</translation>
    </message>
    <message>
        <source>takeover by %1</source>
        <translation>relais pris par %1</translation>
    </message>
    <message>
        <source>%1 suspected</source>
        <comment>a node</comment>
        <translation>%1 suspecté</translation>
    </message>
    <message>
        <source>fault made at %1</source>
        <comment>a node</comment>
        <translation>défaut provoqué sur %1</translation>
    </message>
    <message>
        <source>bookmark: %1</source>
        <translation>signet&#xa0;: %1</translation>
    </message>
    <message>
        <source>new view</source>
        <translation>nouvelle vue</translation>
    </message>
    <message>
        <source>copying to %1 begins or ends</source>
        <comment>a node</comment>
        <translation>copie vers %1&#xa0;: début ou fin</translation>
    </message>
    <message numerus="yes">
        <source>%n loss(es)</source>
        <translation>
            <numerusform>%n perte</numerusform>
            <numerusform>%n pertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kill(s)</source>
        <translation>
            <numerusform>%n nœud tué</numerusform>
            <numerusform>%n nœuds tués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of takeovers</source>
        <translation>
            <numerusform>%n étape de prise de relais</numerusform>
            <numerusform>%n étapes de prise de relais</numerusform>
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
            <numerusform>%n défaut</numerusform>
            <numerusform>%n défauts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s)</source>
        <translation>
            <numerusform>%n signet</numerusform>
            <numerusform>%n signets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n view(s)</source>
        <translation>
            <numerusform>%n vue</numerusform>
            <numerusform>%n vues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of copying</source>
        <translation>
            <numerusform>%n étape de copie</numerusform>
            <numerusform>%n étapes de copie</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time: what happened</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>not what the filter asks for</source>
        <translation>hors du filtre</translation>
    </message>
    <message numerus="yes">
        <source>%n of them not what the filter asks for</source>
        <translation>
            <numerusform>dont %n hors du filtre</numerusform>
            <numerusform>dont %n hors du filtre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaletteOffers</name>
    <message>
        <source>Panel: %1</source>
        <translation>Panneau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Bring this panel to the front, or hide it.</source>
        <translation>Mettre ce panneau au premier plan, ou le masquer.</translation>
    </message>
    <message>
        <source>Node: %1</source>
        <translation>Nœud&#xa0;: %1</translation>
    </message>
    <message>
        <source>Key: show its slot, its replicas and its version.</source>
        <translation>Clé&#xa0;: afficher son slot, ses réplicas et sa version.</translation>
    </message>
    <message>
        <source>Bookmark: go to %1.</source>
        <translation>Signet&#xa0;: aller à %1.</translation>
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
        <translation>%1, le primaire,</translation>
    </message>
    <message>
        <source>%1, a backup,</source>
        <translation>%1, un secours,</translation>
    </message>
    <message>
        <source>%1, a slave,</source>
        <translation>%1, un esclave,</translation>
    </message>
    <message>
        <source>%1 was killed</source>
        <comment>m1, the primary,</comment>
        <translation>%1 a été tué</translation>
    </message>
    <message>
        <source>%1 was frozen</source>
        <comment>m1, the primary,</comment>
        <translation>%1 a été gelé</translation>
    </message>
    <message>
        <source>%1 was cut off</source>
        <comment>m1, the primary,</comment>
        <translation>%1 a été isolé</translation>
    </message>
    <message>
        <source>%1 was stopped</source>
        <comment>m1, the primary,</comment>
        <translation>%1 a été arrêté</translation>
    </message>
    <message>
        <source>%1 fell silent</source>
        <comment>m1, the primary,</comment>
        <translation>%1 s&apos;est tu</translation>
    </message>
    <message>
        <source>Times count from %1.</source>
        <translation>Temps comptés à partir de %1.</translation>
    </message>
    <message>
        <source>%1 took over in epoch %2. Times count from %3.</source>
        <translation>%1 a pris le relais à l&apos;époque %2. Temps comptés à partir de %3.</translation>
    </message>
    <message>
        <source>Detected: %1, first write: %2</source>
        <translation>Détection&#xa0;: %1, première écriture&#xa0;: %2</translation>
    </message>
    <message>
        <source>Detected: %1, view without it: %2</source>
        <translation>Détection&#xa0;: %1, vue sans lui&#xa0;: %2</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Détection</translation>
    </message>
    <message>
        <source>Elected</source>
        <translation>Élection</translation>
    </message>
    <message>
        <source>View committed</source>
        <translation>Vue validée</translation>
    </message>
    <message>
        <source>First read</source>
        <translation>Première lecture</translation>
    </message>
    <message>
        <source>First write</source>
        <translation>Première écriture</translation>
    </message>
    <message>
        <source>Directory rebuilt</source>
        <translation>Répertoire reconstruit</translation>
    </message>
    <message>
        <source>All copies</source>
        <translation>Toutes les copies</translation>
    </message>
    <message>
        <source>not yet: %1 of %2</source>
        <translation>pas encore&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>Answers until recovery: %1 refused, %2 uncertain</source>
        <translation>Réponses avant rétablissement&#xa0;: %1 refusées, %2 incertaines</translation>
    </message>
    <message>
        <source>Writes acknowledged before: %1</source>
        <translation>Écritures acquittées avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Writes acknowledged before: not known</source>
        <translation>Écritures acquittées avant&#xa0;: nombre inconnu</translation>
    </message>
    <message>
        <source>%1; lost: not checked</source>
        <translation>%1&#xa0;; perdues&#xa0;: non vérifié</translation>
    </message>
    <message>
        <source>%1; lost: none to check</source>
        <translation>%1&#xa0;; perdues&#xa0;: aucune à vérifier</translation>
    </message>
    <message>
        <source>%1; lost: %2 (%3 of %4 keys read again)</source>
        <translation>%1&#xa0;; perdues&#xa0;: %2 (%3 clés relues sur %4)</translation>
    </message>
    <message>
        <source>Counted from its last sign of life; it may have failed up to 200 ms later.</source>
        <translation>Compté depuis son dernier signe de vie&#xa0;; sa panne a pu survenir jusqu&apos;à 200 ms plus tard.</translation>
    </message>
    <message>
        <source>1 of %1 requests was watched: earlier reads and writes may not have been seen.</source>
        <translation>1 requête sur %1 était observée&#xa0;: des lectures et écritures antérieures ont pu passer inaperçues.</translation>
    </message>
    <message>
        <source>%1 was heard again after %2.</source>
        <translation>%1 s&apos;est fait entendre à nouveau après %2.</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>n&apos;existe pas</translation>
    </message>
    <message>
        <source>majority, %1 of %2</source>
        <translation>majorité, %1 sur %2</translation>
    </message>
    <message>
        <source>highest, %1 of %2</source>
        <translation>plus élevée, %1 sur %2</translation>
    </message>
    <message>
        <source>%1: %2 -&gt; %3 (%4)</source>
        <comment>key, answers, version, rule</comment>
        <translation>%1&#xa0;: %2 -&gt; %3 (%4)</translation>
    </message>
    <message numerus="yes">
        <source>%n more key(s)</source>
        <translation>
            <numerusform>%n autre clé</numerusform>
            <numerusform>%n autres clés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, time</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The first write reached the new primary after %1 and took %2.</source>
        <translation>La première écriture a atteint le nouveau primaire après %1 et a pris %2.</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>First write</source>
        <translation>Première écriture</translation>
    </message>
    <message>
        <source>Where a value goes, and when a write counts as done.</source>
        <translation>Où va une valeur, et quand une écriture est considérée comme faite.</translation>
    </message>
    <message>
        <source>A small cluster starts on this computer: two masters and three slaves. Each is a process of its own, with memory of its own. Slaves hold the data. Masters decide who holds what.</source>
        <translation>Un petit cluster démarre sur cet ordinateur&#xa0;: deux maîtres et trois esclaves. Chacun est un processus à part, avec sa propre mémoire. Les esclaves détiennent les données. Les maîtres décident qui détient quoi.</translation>
    </message>
    <message>
        <source>{primary} wears the crown: it is the primary, the one master that answers. The other master is the backup: it stands by. A client is any program that reads or writes; this window will be one.</source>
        <translation>{primary} porte la couronne&#xa0;: c&apos;est le primaire, le seul maître qui répond. L&apos;autre maître est le secours&#xa0;: il reste en veille. Un client est tout programme qui lit ou écrit&#xa0;; cette fenêtre en sera un.</translation>
    </message>
    <message>
        <source>We are going to write the value hello under the key greeting. Each key is kept in three copies. When does the client hear that its write is done?</source>
        <translation>Nous allons écrire la valeur hello sous la clé greeting. Chaque clé est conservée en trois copies. Quand le client apprend-il que son écriture est faite&#xa0;?</translation>
    </message>
    <message>
        <source>When the primary has it</source>
        <translation>Quand le primaire l&apos;a reçue</translation>
    </message>
    <message>
        <source>When one slave has it</source>
        <translation>Quand un esclave la détient</translation>
    </message>
    <message>
        <source>When all three copies have it</source>
        <translation>Quand les trois copies la détiennent</translation>
    </message>
    <message>
        <source>The primary answers when every copy has said that it holds the value. So an acknowledged write is in three memories, and two of them may fail.</source>
        <translation>Le primaire répond lorsque chaque copie a confirmé qu&apos;elle détient la valeur. Une écriture acquittée se trouve donc dans trois mémoires, et deux d&apos;entre elles peuvent tomber en panne.</translation>
    </message>
    <message>
        <source>Watch: a filled triangle is the write on its way to the primary, a diamond is a copy on its way to a slave, a hollow circle is a slave&apos;s acknowledgement (it says: I have it).</source>
        <translation>Regardez&#xa0;: un triangle plein est l&apos;écriture en route vers le primaire, un losange est une copie en route vers un esclave, un cercle vide est l&apos;acquittement d&apos;un esclave (il dit&#xa0;: je l&apos;ai).</translation>
    </message>
    <message>
        <source>Done. The write went to {primary}, from there to three slaves, and was answered with OK only after all three had acknowledged it. Select it under Messages to see each step with its time.</source>
        <translation>C&apos;est fait. L&apos;écriture est allée à {primary}, de là à trois esclaves, et n&apos;a reçu la réponse OK qu&apos;après l&apos;acquittement des trois. Sélectionnez-la sous Messages pour voir chaque étape et son heure.</translation>
    </message>
    <message>
        <source>Now we read greeting. How many slaves does the primary ask?</source>
        <translation>Maintenant, nous lisons greeting. Combien d&apos;esclaves le primaire interroge-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Un</translation>
    </message>
    <message>
        <source>All three</source>
        <translation>Les trois</translation>
    </message>
    <message>
        <source>All copies are equal, so one is enough. If it did not answer, the primary would ask the next one.</source>
        <translation>Toutes les copies sont identiques, une seule suffit donc. Si elle ne répondait pas, le primaire interrogerait la suivante.</translation>
    </message>
    <message>
        <source>What is the answer for a key that nobody ever wrote?</source>
        <translation>Quelle est la réponse pour une clé que personne n&apos;a jamais écrite&#xa0;?</translation>
    </message>
    <message>
        <source>An empty value</source>
        <translation>Une valeur vide</translation>
    </message>
    <message>
        <source>NOT_FOUND</source>
        <translation>NOT_FOUND</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Aucune réponse</translation>
    </message>
    <message>
        <source>NOT_FOUND is a promise: this key does not exist. When the cluster can&apos;t be sure of that, it says UNAVAILABLE and why, but never NOT_FOUND.</source>
        <translation>NOT_FOUND est une promesse&#xa0;: cette clé n&apos;existe pas. Quand le cluster ne peut pas en être sûr, il répond UNAVAILABLE et dit pourquoi, mais jamais NOT_FOUND.</translation>
    </message>
    <message>
        <source>Last, we delete greeting. That is a write too: all three copies must know of it.</source>
        <translation>Pour finir, nous supprimons greeting. C&apos;est aussi une écriture&#xa0;: les trois copies doivent en être informées.</translation>
    </message>
    <message>
        <source>To remember: a write is done when all copies have it; a read needs one copy; NOT_FOUND is only said when it is proved.</source>
        <translation>À retenir&#xa0;: une écriture est faite quand toutes les copies l&apos;ont&#xa0;; une lecture n&apos;a besoin que d&apos;une copie&#xa0;; NOT_FOUND n&apos;est répondu que si c&apos;est prouvé.</translation>
    </message>
    <message>
        <source>A slave dies</source>
        <translation>Un esclave meurt</translation>
    </message>
    <message>
        <source>Why copies are kept, and how a lost copy is made again.</source>
        <translation>Pourquoi on garde des copies, et comment une copie perdue est refaite.</translation>
    </message>
    <message>
        <source>This cluster has four slaves, and keeps each key in two copies on two different slaves.</source>
        <translation>Ce cluster a quatre esclaves et garde chaque clé en deux copies, sur deux esclaves différents.</translation>
    </message>
    <message>
        <source>greeting is on two slaves now. We kill one of them. What does a read get?</source>
        <translation>greeting est maintenant sur deux esclaves. Nous tuons l&apos;un d&apos;eux. Qu&apos;obtient une lecture&#xa0;?</translation>
    </message>
    <message>
        <source>hello, from the other slave</source>
        <translation>hello, de l&apos;autre esclave</translation>
    </message>
    <message>
        <source>An error, until the slave is started again</source>
        <translation>Une erreur, jusqu&apos;au redémarrage de l&apos;esclave</translation>
    </message>
    <message>
        <source>An acknowledged write is on every copy, so the one that is left has it too.</source>
        <translation>Une écriture acquittée est sur toutes les copies&#xa0;: celle qui reste l&apos;a donc aussi.</translation>
    </message>
    <message>
        <source>{victim} is dead, and with it everything that was in its memory. The value was read from the other copy. But now there is only one copy of greeting: one more failure, and it would be lost.</source>
        <translation>{victim} est mort, et avec lui tout ce que contenait sa mémoire. La valeur a été lue sur l&apos;autre copie. Mais il ne reste plus qu&apos;une copie de greeting&#xa0;: une panne de plus, et elle serait perdue.</translation>
    </message>
    <message>
        <source>What does the cluster do about it, if nobody helps?</source>
        <translation>Que fait le cluster si personne ne l&apos;aide&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing: a person must start the slave again</source>
        <translation>Rien&#xa0;: quelqu&apos;un doit redémarrer l&apos;esclave</translation>
    </message>
    <message>
        <source>It makes new copies on the slaves that are left</source>
        <translation>Il refait des copies sur les esclaves restants</translation>
    </message>
    <message>
        <source>It stops all writes</source>
        <translation>Il arrête toutes les écritures</translation>
    </message>
    <message>
        <source>The primary hears nothing from the dead slave, takes it off the list of members, and lets another slave be filled with what is missing.</source>
        <translation>Le primaire n&apos;entend plus l&apos;esclave mort, le retire de la liste des membres et fait envoyer à un autre esclave ce qui manque.</translation>
    </message>
    <message>
        <source>There are two copies of everything again. Slaves sent them to each other; the primary only said who sends what to whom.</source>
        <translation>Tout existe à nouveau en deux copies. Les esclaves se les sont envoyées entre eux&#xa0;; le primaire a seulement dit qui envoie quoi à qui.</translation>
    </message>
    <message>
        <source>We start {victim} again. Its memory is empty, so it joins like a new slave and is filled first.</source>
        <translation>Nous redémarrons {victim}. Sa mémoire est vide&#xa0;: il rejoint donc le cluster comme un nouvel esclave et commence par être rempli.</translation>
    </message>
    <message>
        <source>Nothing was lost. To remember: copies bridge a failure, and a cluster that makes new copies by itself is ready for the next one.</source>
        <translation>Rien n&apos;a été perdu. À retenir&#xa0;: les copies font traverser une panne, et un cluster qui refait lui-même ses copies est prêt pour la suivante.</translation>
    </message>
    <message>
        <source>The primary dies</source>
        <translation>Le primaire meurt</translation>
    </message>
    <message>
        <source>How a backup takes over, and why no acknowledged write is lost.</source>
        <translation>Comment un secours prend le relais, et pourquoi aucune écriture acquittée n&apos;est perdue.</translation>
    </message>
    <message>
        <source>{primary} is the primary: every read and write goes through it. A workload (a small shop that writes and reads some keys) keeps it busy.</source>
        <translation>{primary} est le primaire&#xa0;: chaque lecture et chaque écriture passe par lui. Une charge de travail (une petite boutique qui lit et écrit quelques clés) l&apos;occupe.</translation>
    </message>
    <message>
        <source>We kill the primary in the middle of its work. What happens to the writes that it has acknowledged?</source>
        <translation>Nous tuons le primaire en plein travail. Que deviennent les écritures qu&apos;il a acquittées&#xa0;?</translation>
    </message>
    <message>
        <source>They are lost with its memory</source>
        <translation>Elles sont perdues avec sa mémoire</translation>
    </message>
    <message>
        <source>The last few of them are lost</source>
        <translation>Les toutes dernières sont perdues</translation>
    </message>
    <message>
        <source>None is lost</source>
        <translation>Aucune n&apos;est perdue</translation>
    </message>
    <message>
        <source>The primary keeps no data. It acknowledges a write when all copies on the slaves have it, and the slaves are still there.</source>
        <translation>Le primaire ne conserve aucune donnée. Il acquitte une écriture quand toutes les copies l&apos;ont sur les esclaves, et les esclaves sont toujours là.</translation>
    </message>
    <message>
        <source>{primary} has the crown now. It heard nothing from {old primary} for a third of a second and asked all members for their votes. A majority (more than half of them) said yes. Only then it is the primary: two halves of a cluster could not both have a majority.</source>
        <translation>{primary} porte maintenant la couronne. Sans nouvelles de {old primary} depuis un tiers de seconde, il a demandé leur vote à tous les membres. Une majorité (plus de la moitié) a dit oui. C&apos;est seulement alors qu&apos;il est le primaire&#xa0;: deux moitiés d&apos;un cluster ne pourraient pas avoir toutes deux une majorité.</translation>
    </message>
    <message>
        <source>It does not trust what it remembers of the data. It asks the slaves what they hold, and takes the newest version of each key. Until that is known for a key, reads of it wait.</source>
        <translation>Il ne se fie pas à ses souvenirs des données. Il demande aux esclaves ce qu&apos;ils détiennent et retient la version la plus récente de chaque clé. Tant qu&apos;elle n&apos;est pas connue pour une clé, les lectures de cette clé attendent.</translation>
    </message>
    <message>
        <source>We start {old primary} again. What is it then?</source>
        <translation>Nous redémarrons {old primary}. Que devient-il&#xa0;?</translation>
    </message>
    <message>
        <source>The primary again</source>
        <translation>Le primaire, à nouveau</translation>
    </message>
    <message>
        <source>A backup</source>
        <translation>Un secours</translation>
    </message>
    <message>
        <source>A slave</source>
        <translation>Un esclave</translation>
    </message>
    <message>
        <source>There is a primary already. Taking the crown back would only cause another pause.</source>
        <translation>Il y a déjà un primaire. Reprendre la couronne ne ferait que provoquer une nouvelle interruption.</translation>
    </message>
    <message>
        <source>To remember: whoever decides need not hold the data. If it dies, another one can decide, once a majority agrees on it, and the data tells it the rest.</source>
        <translation>À retenir&#xa0;: celui qui décide n&apos;a pas besoin de détenir les données. S&apos;il meurt, un autre peut décider dès qu&apos;une majorité s&apos;accorde sur lui, et les données lui disent le reste.</translation>
    </message>
    <message>
        <source>Hang is not crash</source>
        <translation>Bloqué n&apos;est pas mort</translation>
    </message>
    <message>
        <source>Why nobody can tell a dead node from a slow one, and what helps.</source>
        <translation>Pourquoi personne ne distingue un nœud mort d&apos;un nœud lent, et ce qui y remédie.</translation>
    </message>
    <message>
        <source>A process that was killed is gone for good. A process that hangs (stopped by a debugger, a full disk, a sleeping laptop) comes back later and does not know that it was away.</source>
        <translation>Un processus tué a disparu pour de bon. Un processus bloqué (arrêté par un débogueur, un disque plein, un portable en veille) revient plus tard sans savoir qu&apos;il était absent.</translation>
    </message>
    <message>
        <source>We freeze the primary. How can the others find out whether it is dead or only hangs?</source>
        <translation>Nous gelons le primaire. Comment les autres peuvent-ils savoir s&apos;il est mort ou seulement bloqué&#xa0;?</translation>
    </message>
    <message>
        <source>They ask it</source>
        <translation>Ils le lui demandent</translation>
    </message>
    <message>
        <source>They wait long enough</source>
        <translation>Ils attendent assez longtemps</translation>
    </message>
    <message>
        <source>They can&apos;t find out</source>
        <translation>Ils ne peuvent pas le savoir</translation>
    </message>
    <message>
        <source>Silence is all that they see, in both cases. So they must act as if it were dead, and in a way that is right also if it is not.</source>
        <translation>Dans les deux cas, ils ne voient que du silence. Ils doivent donc agir comme s&apos;il était mort, et d&apos;une manière qui reste correcte s&apos;il ne l&apos;est pas.</translation>
    </message>
    <message>
        <source>{primary} took over, and light is green now. But {sleeper} still believes that it is the primary and that light is red. When it wakes up, a client may ask it.</source>
        <translation>{primary} a pris le relais, et light vaut maintenant green. Mais {sleeper} croit encore être le primaire et que light vaut red. À son réveil, un client l&apos;interrogera peut-être.</translation>
    </message>
    <message>
        <source>We let {sleeper} go on, and ask it for light. What may it answer?</source>
        <translation>Nous laissons repartir {sleeper} et lui demandons light. Que peut-il répondre&#xa0;?</translation>
    </message>
    <message>
        <source>red: that is what it knows</source>
        <translation>red&#xa0;: c&apos;est ce qu&apos;il sait</translation>
    </message>
    <message>
        <source>green: it asks the others first</source>
        <translation>green&#xa0;: il demande d&apos;abord aux autres</translation>
    </message>
    <message>
        <source>It refuses: it is not the primary any more</source>
        <translation>Il refuse&#xa0;: il n&apos;est plus le primaire</translation>
    </message>
    <message>
        <source>A primary may only serve while it holds a lease: a permission that the members renew all the time and that ends by itself after 300 ms. When it wakes up its lease is long over. The slaves also refuse whoever has an older term.</source>
        <translation>Un primaire ne peut servir que tant qu&apos;il détient un bail&#xa0;: une permission que les membres renouvellent sans cesse et qui expire d&apos;elle-même après 300 ms. À son réveil, son bail est expiré depuis longtemps. De plus, les esclaves refusent quiconque a un mandat plus ancien.</translation>
    </message>
    <message>
        <source>This read is sent to {sleeper} itself, and to nobody else.</source>
        <translation>Cette lecture est envoyée à {sleeper} lui-même, et à personne d&apos;autre.</translation>
    </message>
    <message>
        <source>{sleeper} is a backup now, and nobody ever saw red again. To remember: you can&apos;t know that somebody is dead, but you can make sure that its permission is over.</source>
        <translation>{sleeper} est maintenant un secours, et personne n&apos;a plus jamais vu red. À retenir&#xa0;: on ne peut pas savoir qu&apos;un autre est mort, mais on peut s&apos;assurer que sa permission est terminée.</translation>
    </message>
    <message>
        <source>The last copy</source>
        <translation>La dernière copie</translation>
    </message>
    <message>
        <source>What a cluster may say when data is out of reach, and when it is lost.</source>
        <translation>Ce qu&apos;un cluster peut dire quand des données sont hors d&apos;atteinte, et quand elles sont perdues.</translation>
    </message>
    <message>
        <source>treasure is on two slaves, in memory only. We kill the first of them.</source>
        <translation>treasure est sur deux esclaves, uniquement en mémoire. Nous tuons le premier.</translation>
    </message>
    <message>
        <source>Now we kill the slave with the last copy. What should a read of treasure be answered with?</source>
        <translation>Nous tuons maintenant l&apos;esclave qui détient la dernière copie. Quelle doit être la réponse à une lecture de treasure&#xa0;?</translation>
    </message>
    <message>
        <source>UNAVAILABLE: it exists, but can&apos;t be read now</source>
        <translation>UNAVAILABLE&#xa0;: elle existe, mais ne peut pas être lue maintenant</translation>
    </message>
    <message>
        <source>An old value</source>
        <translation>Une ancienne valeur</translation>
    </message>
    <message>
        <source>The cluster knows that treasure was written. To say NOT_FOUND would be a lie, and the slave may come back from a pause with its memory whole.</source>
        <translation>Le cluster sait que treasure a été écrite. Dire NOT_FOUND serait un mensonge, et l&apos;esclave peut revenir d&apos;une pause avec sa mémoire intacte.</translation>
    </message>
    <message>
        <source>UNAVAILABLE, and the reason names {last}: it is waited for. The part of the data that only {last} held is called offline. The last copy is never given up silently.</source>
        <translation>UNAVAILABLE, et la raison nomme {last}&#xa0;: c&apos;est lui qu&apos;on attend. La partie des données que seul {last} détenait est dite hors ligne. La dernière copie n&apos;est jamais abandonnée en silence.</translation>
    </message>
    <message>
        <source>We start {last} again. A new process has an empty memory. What now?</source>
        <translation>Nous redémarrons {last}. Un nouveau processus a une mémoire vide. Et maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>The read still waits</source>
        <translation>La lecture attend toujours</translation>
    </message>
    <message>
        <source>The loss is declared, loudly; then the key does not exist any more</source>
        <translation>La perte est déclarée haut et fort&#xa0;; ensuite, la clé n&apos;existe plus</translation>
    </message>
    <message>
        <source>The key is just gone, and nobody says anything</source>
        <translation>La clé a simplement disparu, et personne ne dit rien</translation>
    </message>
    <message>
        <source>The last holder came back with nothing, so the data is lost for certain. That is declared, with the number of keys, counted and shown. From then on NOT_FOUND is the truth.</source>
        <translation>Le dernier détenteur est revenu les mains vides&#xa0;: les données sont donc perdues pour de bon. C&apos;est déclaré, avec le nombre de clés, compté et affiché. Dès lors, NOT_FOUND est la vérité.</translation>
    </message>
    <message>
        <source>Look for the loss under Messages. To remember: copies in memory survive as long as one of them does. When all are gone, the honest thing is to say so, and how much it was.</source>
        <translation>Cherchez la perte sous Messages. À retenir&#xa0;: les copies en mémoire survivent tant qu&apos;il en reste une. Quand toutes ont disparu, l&apos;honnêteté est de le dire, et de dire combien.</translation>
    </message>
    <message>
        <source>Two sides of a partition</source>
        <translation>Les deux côtés d&apos;une partition</translation>
    </message>
    <message>
        <source>Why only one side of a torn network may go on, and how they agree again.</source>
        <translation>Pourquoi un seul côté d&apos;un réseau coupé peut continuer, et comment l&apos;accord revient.</translation>
    </message>
    <message>
        <source>A partition is a network that is torn in two: all processes live, but the two sides can&apos;t hear each other. We cut m1 (the primary) and s1 off from the other four. Six members: a majority is four.</source>
        <translation>Une partition est un réseau coupé en deux&#xa0;: tous les processus vivent, mais les deux côtés ne s&apos;entendent plus. Nous isolons m1 (le primaire) et s1 des quatre autres. Six membres&#xa0;: la majorité est de quatre.</translation>
    </message>
    <message>
        <source>Which side may go on working?</source>
        <translation>Quel côté peut continuer à travailler&#xa0;?</translation>
    </message>
    <message>
        <source>The side of the primary</source>
        <translation>Celui du primaire</translation>
    </message>
    <message>
        <source>The side with the majority of the members</source>
        <translation>Celui qui a la majorité des membres</translation>
    </message>
    <message>
        <source>Both: they can compare notes later</source>
        <translation>Les deux&#xa0;: ils compareront plus tard</translation>
    </message>
    <message>
        <source>If both worked, both would accept writes for the same keys, and there would be two truths. There can be only one majority, so it decides.</source>
        <translation>Si les deux travaillaient, les deux accepteraient des écritures pour les mêmes clés, et il y aurait deux vérités. Il ne peut y avoir qu&apos;une majorité&#xa0;: c&apos;est elle qui décide.</translation>
    </message>
    <message>
        <source>The side of the majority has a new primary, {primary}. We write a new price there.</source>
        <translation>Le côté de la majorité a un nouveau primaire, {primary}. Nous y écrivons un nouveau prix.</translation>
    </message>
    <message>
        <source>Now we ask m1 itself, on the small side, to change the price as well.</source>
        <translation>Maintenant, nous demandons à m1 lui-même, du petit côté, de changer aussi le prix.</translation>
    </message>
    <message>
        <source>And we ask m1 for the price. It still has the old one on its side.</source>
        <translation>Et nous demandons le prix à m1. De son côté, il a encore l&apos;ancien.</translation>
    </message>
    <message>
        <source>m1 refuses both, and says why: it has not heard from a majority, so its permission (the lease) is over. It would be easy to answer with the old price. It would be wrong.</source>
        <translation>m1 refuse les deux et dit pourquoi&#xa0;: il n&apos;a pas de nouvelles d&apos;une majorité, sa permission (le bail) est donc terminée. Il serait facile de répondre avec l&apos;ancien prix. Ce serait faux.</translation>
    </message>
    <message>
        <source>We mend the network. Which price do all of them have then?</source>
        <translation>Nous réparons le réseau. Quel prix ont-ils tous ensuite&#xa0;?</translation>
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
        <translation>12 a été acquitté par la majorité. 99 a été refusé&#xa0;: il n&apos;a jamais pris effet, sur aucun nœud. m1 et s1 reviennent et reçoivent ce qu&apos;ils ont manqué.</translation>
    </message>
    <message>
        <source>To remember: during a partition you can have an answer from both sides, or only right answers, not both. Engram gives right ones; the smaller side waits.</source>
        <translation>À retenir&#xa0;: pendant une partition, on peut avoir une réponse des deux côtés, ou seulement des réponses justes, mais pas les deux. Engram donne les justes&#xa0;; le plus petit côté attend.</translation>
    </message>
    <message>
        <source>Why a retry must not run twice</source>
        <translation>Réémettre sans exécuter deux fois</translation>
    </message>
    <message>
        <source>What a lost answer means, and how a numbered request is recognised.</source>
        <translation>Ce que signifie une réponse perdue, et comment une requête numérotée est reconnue.</translation>
    </message>
    <message>
        <source>monday and tuesday are shopping lists, both empty. A client appends bread to monday (to append is to add at the end). If it gets no answer, it does not know whether the request was carried out: perhaps the request was lost, perhaps only the answer. Should it ask again?</source>
        <translation>monday et tuesday sont des listes de courses, vides toutes les deux. Un client ajoute bread (du pain) à la fin de monday. S&apos;il ne reçoit pas de réponse, il ne sait pas si la requête a été exécutée&#xa0;: peut-être la requête s&apos;est-elle perdue, peut-être seulement la réponse. Doit-il redemander&#xa0;?</translation>
    </message>
    <message>
        <source>We let everything get lost that slaves send to the primary. So {primary} can pass a write on, but does not hear that it arrived, and can&apos;t answer. The client asks again when another master has taken over. How often will bread be on the list?</source>
        <translation>Nous laissons se perdre tout ce que les esclaves envoient au primaire. {primary} peut donc transmettre une écriture, mais n&apos;apprend pas qu&apos;elle est arrivée et ne peut pas répondre. Le client redemande quand un autre maître a pris le relais. Combien de fois bread sera-t-il sur la liste&#xa0;?</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Une fois</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>Deux fois</translation>
    </message>
    <message>
        <source>This client works in a session: it numbers its requests. The slaves keep the number beside the value. The new primary recognises the request and answers it without carrying it out again.</source>
        <translation>Ce client travaille dans une session&#xa0;: il numérote ses requêtes. Les esclaves conservent le numéro à côté de la valeur. Le nouveau primaire reconnaît la requête et y répond sans l&apos;exécuter une seconde fois.</translation>
    </message>
    <message>
        <source>Bread is on the list once, although the client asked two masters. Now the same again for tuesday, with a client that does not number its requests, and with what slaves send to {primary}.</source>
        <translation>bread n&apos;est qu&apos;une fois sur la liste, bien que le client ait interrogé deux maîtres. Maintenant, la même chose pour tuesday, avec un client qui ne numérote pas ses requêtes, et avec ce que les esclaves envoient à {primary}.</translation>
    </message>
    <message>
        <source>The answer is UNCERTAIN: the write may have happened. That is honest, and all that can be known without numbers. A program that knows no better sends it again.</source>
        <translation>La réponse est UNCERTAIN&#xa0;: l&apos;écriture a peut-être eu lieu. C&apos;est honnête, et c&apos;est tout ce qu&apos;on peut savoir sans numéros. Un programme qui n&apos;en sait pas plus la renvoie.</translation>
    </message>
    <message>
        <source>The client without numbers sends the same request again. How often are eggs on the list?</source>
        <translation>Le client sans numéros renvoie la même requête. Combien de fois eggs (des œufs) est-il sur la liste&#xa0;?</translation>
    </message>
    <message>
        <source>The first request had reached the slaves; only the answer was lost. To the cluster the second one is just another request, and it is carried out as well.</source>
        <translation>La première requête avait atteint les esclaves&#xa0;; seule la réponse s&apos;était perdue. Pour le cluster, la seconde n&apos;est qu&apos;une requête de plus, et elle est exécutée aussi.</translation>
    </message>
    <message>
        <source>To remember: no answer does not mean that nothing happened. A request that may be repeated needs a name (here: session and number), and the name must be kept with the data, so that it outlives whoever knew it.</source>
        <translation>À retenir&#xa0;: une absence de réponse ne signifie pas que rien ne s&apos;est passé. Une requête qui peut être répétée a besoin d&apos;un nom (ici&#xa0;: session et numéro), et ce nom doit être conservé avec les données, pour survivre à ceux qui le connaissaient.</translation>
    </message>
    <message>
        <source>Joining and balance</source>
        <translation>Arrivée et équilibrage</translation>
    </message>
    <message>
        <source>How much data moves when a slave joins, and how it is shared out.</source>
        <translation>Combien de données se déplacent quand un esclave arrive, et comment elles se répartissent.</translation>
    </message>
    <message>
        <source>Three slaves share the data; each key is on two of them. A workload writes some thousand keys first.</source>
        <translation>Trois esclaves se partagent les données&#xa0;; chaque clé est sur deux d&apos;entre eux. Une charge de travail écrit d&apos;abord quelques milliers de clés.</translation>
    </message>
    <message>
        <source>Each slave holds about the same number of keys. Nobody counts them out: each key belongs to one of 1,024 slots, and for each slot all slaves are ranked by a calculation that looks random but always gives the same order. The first two hold it.</source>
        <translation>Chaque esclave détient à peu près le même nombre de clés. Personne ne les compte&#xa0;: chaque clé appartient à l&apos;un des 1&#x202f;024 slots et, pour chaque slot, tous les esclaves sont classés par un calcul qui semble aléatoire mais donne toujours le même ordre. Les deux premiers la détiennent.</translation>
    </message>
    <message>
        <source>A fourth slave joins. How much of the data moves?</source>
        <translation>Un quatrième esclave arrive. Quelle part des données se déplace&#xa0;?</translation>
    </message>
    <message>
        <source>All of it is shared out anew</source>
        <translation>Tout est réparti à nouveau</translation>
    </message>
    <message>
        <source>About a quarter</source>
        <translation>Environ un quart</translation>
    </message>
    <message>
        <source>Nothing: only new keys go there</source>
        <translation>Rien&#xa0;: seules les nouvelles clés y vont</translation>
    </message>
    <message>
        <source>The newcomer gets its fair share: one of four parts. In every other slot the order of the old slaves has not changed, so nothing moves there.</source>
        <translation>Le nouveau venu reçoit sa juste part&#xa0;: une part sur quatre. Dans tous les autres slots, l&apos;ordre des anciens esclaves n&apos;a pas changé&#xa0;: rien ne s&apos;y déplace.</translation>
    </message>
    <message>
        <source>{newcomer} holds its share, the slaves sent it to each other, and the clients could go on all the time. To remember: if the place of a key is calculated well, growing by one of N moves one N-th of the data.</source>
        <translation>{newcomer} détient sa part&#xa0;; les esclaves se sont envoyé les données entre eux, et les clients ont pu continuer sans interruption. À retenir&#xa0;: si la place d&apos;une clé est bien calculée, ajouter un nœud pour arriver à N ne déplace qu&apos;un N-ième des données.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Couleurs de la fenêtre</translation>
    </message>
    <message>
        <source>Size and place of the window</source>
        <translation>Taille et position de la fenêtre</translation>
    </message>
    <message>
        <source>Arrangement of the panels</source>
        <translation>Disposition des panneaux</translation>
    </message>
    <message>
        <source>Number of hints seen</source>
        <translation>Nombre d&apos;astuces vues</translation>
    </message>
    <message>
        <source>Less motion: no pulses and no sliding</source>
        <translation>Moins d&apos;animations&#xa0;: ni pulsations ni glissements</translation>
    </message>
    <message>
        <source>Address to attach to</source>
        <translation>Adresse de connexion</translation>
    </message>
    <message>
        <source>Traces that were opened or saved</source>
        <translation>Traces ouvertes ou enregistrées</translation>
    </message>
    <message>
        <source>Arrangement of the panels in a low window</source>
        <translation>Disposition des panneaux dans une fenêtre de faible hauteur</translation>
    </message>
    <message>
        <source>The ring that tells where the slots are</source>
        <translation>L&apos;anneau qui indique où se trouvent les slots</translation>
    </message>
    <message>
        <source>Arrangement of the panels in a narrow window</source>
        <translation>Disposition des panneaux dans une fenêtre étroite</translation>
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
        <translation>vitesse réelle</translation>
    </message>
    <message>
        <source>%1 speed</source>
        <comment>1/10</comment>
        <translation>vitesse %1</translation>
    </message>
    <message>
        <source>%1x speed</source>
        <comment>10</comment>
        <translation>vitesse %1x</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>simulated, seed %1, going back</source>
        <translation>simulé, graine %1, retour en arrière</translation>
    </message>
    <message>
        <source>simulated, seed %1, time stands</source>
        <translation>simulé, graine %1, temps en pause</translation>
    </message>
    <message>
        <source>simulated, seed %1, %2, reached %3</source>
        <comment>seed, wished speed, reached speed</comment>
        <translation>simulé, graine %1, %2, effective&#xa0;: %3</translation>
    </message>
    <message>
        <source>Future %1, since %2</source>
        <comment>number, simulated time</comment>
        <translation>Futur %1, depuis %2</translation>
    </message>
</context>
<context>
    <name>SpaceTimeDrawing</name>
    <message numerus="yes">
        <source>%n slave(s)</source>
        <translation>
            <numerusform>%n esclave</numerusform>
            <numerusform>%n esclaves</numerusform>
        </translation>
    </message>
    <message>
        <source>view %1</source>
        <translation>vue %1</translation>
    </message>
    <message>
        <source>elected, epoch %1</source>
        <translation>élu, époque %1</translation>
    </message>
    <message>
        <source>killed</source>
        <translation>tué</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>gelé</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>suspected by %1</source>
        <translation>suspecté par %1</translation>
    </message>
    <message>
        <source>fault: %1</source>
        <translation>défaut&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>VisualStyle</name>
    <message>
        <source>serving</source>
        <translation>en service</translation>
    </message>
    <message>
        <source>starting, syncing</source>
        <translation>démarrage, synchro</translation>
    </message>
    <message>
        <source>suspect, frozen</source>
        <translation>suspect, gelé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en panne</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>client</source>
        <translation>client</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>primaire</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>secours</translation>
    </message>
    <message>
        <source>slave</source>
        <translation>esclave</translation>
    </message>
    <message>
        <source>write</source>
        <translation>écriture</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lecture</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>replicate</source>
        <translation>réplication</translation>
    </message>
    <message>
        <source>acknowledgement</source>
        <translation>acquittement</translation>
    </message>
    <message>
        <source>fetch</source>
        <translation>récupération</translation>
    </message>
    <message>
        <source>fetched</source>
        <translation>récupéré</translation>
    </message>
    <message>
        <source>look-up</source>
        <translation>recherche</translation>
    </message>
    <message>
        <source>look-up reply</source>
        <translation>rép. recherche</translation>
    </message>
    <message>
        <source>failure</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>message</source>
        <translation>message</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>en démarrage</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>gelé</translation>
    </message>
    <message>
        <source>killed</source>
        <translation>tué</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>en cours d&apos;arrêt</translation>
    </message>
    <message>
        <source>standby</source>
        <translation>en veille</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>candidat</translation>
    </message>
    <message>
        <source>recovering</source>
        <translation>en reprise</translation>
    </message>
    <message>
        <source>syncing</source>
        <translation>en synchro</translation>
    </message>
    <message>
        <source>no lease</source>
        <translation>sans bail</translation>
    </message>
    <message>
        <source>draining</source>
        <translation>en drainage</translation>
    </message>
    <message>
        <source>a majority must accept view %1</source>
        <translation>qu&apos;une majorité accepte la vue %1</translation>
    </message>
    <message>
        <source>a majority of view %1 must answer heartbeats</source>
        <translation>qu&apos;une majorité de la vue %1 réponde aux battements de cœur</translation>
    </message>
    <message>
        <source>a majority of view %1 must promise</source>
        <translation>qu&apos;une majorité de la vue %1 donne sa promesse</translation>
    </message>
    <message>
        <source>a majority of the view before %1 must promise</source>
        <translation>qu&apos;une majorité de la vue d&apos;avant %1 donne sa promesse</translation>
    </message>
    <message>
        <source>the only copy of some slots</source>
        <translation>la seule copie de certains slots</translation>
    </message>
    <message>
        <source>a primary of the cluster</source>
        <translation>un primaire du cluster</translation>
    </message>
    <message>
        <source>the primary to take it in</source>
        <translation>d&apos;être admis par le primaire</translation>
    </message>
    <message>
        <source>a member of the cluster that knows its view</source>
        <translation>un membre du cluster qui connaisse sa vue</translation>
    </message>
    <message>
        <source>unknown, not heard yet</source>
        <translation>inconnu, pas encore entendu</translation>
    </message>
    <message>
        <source>unknown since %1 s</source>
        <translation>inconnu depuis %1 s</translation>
    </message>
    <message>
        <source>suspect</source>
        <translation>suspect</translation>
    </message>
    <message>
        <source>suspect: %1</source>
        <translation>suspect&#xa0;: %1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>en panne&#xa0;: %1</translation>
    </message>
    <message>
        <source>stopped: %1</source>
        <translation>arrêté&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <extracomment>%1 is what a node does, such as &quot;syncing&quot;; %2 a percentage</extracomment>
        <translation>%1 %2 %</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n clé</numerusform>
            <numerusform>%n clés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, waits for %2</source>
        <comment>a node</comment>
        <translation>%1, attend %2</translation>
    </message>
    <message>
        <source>%1, client</source>
        <translation>%1, client</translation>
    </message>
    <message>
        <source>%1, primary, %2, %3</source>
        <translation>%1, primaire, %2, %3</translation>
    </message>
    <message>
        <source>%1, backup, %2, %3</source>
        <translation>%1, secours, %2, %3</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
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
        <translation>Panneaux à cet endroit</translation>
    </message>
</context>
<context>
    <name>engram::gui::AttachDialog</name>
    <message>
        <source>Attach to a running cluster</source>
        <translation>Se connecter à un cluster en marche</translation>
    </message>
    <message>
        <source>Address of any node, or several with commas between them. The window learns of the others by itself. Nothing is changed in the cluster until you allow writing.</source>
        <translation>Adresse d&apos;un nœud quelconque, ou plusieurs séparées par des virgules. La fenêtre découvre les autres d&apos;elle-même. Rien n&apos;est modifié dans le cluster tant que vous n&apos;autorisez pas l&apos;écriture.</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Addresses of the cluster</source>
        <translation>Adresses du cluster</translation>
    </message>
    <message>
        <source>%1 is not HOST:PORT</source>
        <translation>%1 n&apos;est pas HOST:PORT</translation>
    </message>
</context>
<context>
    <name>engram::gui::Banner</name>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
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
        <translation>Enregistrer les chiffres de ce graphique.</translation>
    </message>
    <message>
        <source>Save the figures: %1</source>
        <translation>Enregistrer les chiffres&#xa0;: %1</translation>
    </message>
    <message>
        <source>Clear the filter: %1</source>
        <translation>Effacer le filtre : %1</translation>
    </message>
</context>
<context>
    <name>engram::gui::ChartsDock</name>
    <message>
        <source>Replica lag</source>
        <translation>Retard réplicas</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>pire</translation>
    </message>
    <message>
        <source>worst (%1)</source>
        <translation>pire (%1)</translation>
    </message>
    <message>
        <source>median</source>
        <translation>médiane</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>max %1 x mean</source>
        <translation>max %1 x moyenne</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>clés</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>octets</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number, node</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>detected</source>
        <translation>détection</translation>
    </message>
    <message>
        <source>served again</source>
        <translation>service rétabli</translation>
    </message>
    <message>
        <source>last %1 ms</source>
        <translation>dernier&#xa0;: %1 ms</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Enregistrer les chiffres</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Charts: %1 could not be written</source>
        <translation>Graphiques&#xa0;: impossible d&apos;écrire %1</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>écritures</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>lectures</translation>
    </message>
    <message>
        <source>/s</source>
        <comment>per second</comment>
        <translation>/s</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>défaut</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lectures</translation>
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
        <source>p99.9</source>
        <translation>p99.9</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Écritures</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Failovers</source>
        <translation>Basculements</translation>
    </message>
    <message>
        <source>Counts only requests that the filter shows: %1</source>
        <translation>Ne compte que les requêtes que montre le filtre : %1</translation>
    </message>
    <message>
        <source>The nodes told of 1 of %1 requests; the others are not counted.</source>
        <translation>Les nœuds ont signalé 1 requête sur %1 ; les autres ne sont pas comptées.</translation>
    </message>
    <message>
        <source>Click to clear the filter.</source>
        <translation>Cliquez pour effacer le filtre.</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>filtré</translation>
    </message>
    <message>
        <source>Only nodes that the filter shows: %1</source>
        <translation>Seulement les nœuds que montre le filtre : %1</translation>
    </message>
</context>
<context>
    <name>engram::gui::CheckText</name>
    <message>
        <source>every acknowledged write is still there</source>
        <translation>toutes les écritures acquittées sont encore là</translation>
    </message>
    <message>
        <source>%1 keys written, %2 read back, %3 lost, %4 without an answer</source>
        <translation>%1 clés écrites, %2 relues, %3 perdues, %4 sans réponse</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands in %2 exactly so often: %3</source>
        <comment>a text, a key, a number</comment>
        <translation>&apos;%1&apos; figure dans %2 exactement ce nombre de fois&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>engram::gui::ClusterCanvas</name>
    <message>
        <source>messages are dropped</source>
        <translation>les messages sont perdus</translation>
    </message>
    <message>
        <source>messages are %1 ms late</source>
        <translation>les messages ont %1 ms de retard</translation>
    </message>
    <message>
        <source>Link %1 – %2</source>
        <translation>Lien %1 – %2</translation>
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
        <translation>%1 vers %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>times are true</source>
        <translation>durées réelles</translation>
    </message>
    <message>
        <source>drawn at %1 ms</source>
        <translation>affiché&#xa0;: %1 ms</translation>
    </message>
    <message>
        <source>drawn at %1 ms; real p50 %2 ms</source>
        <translation>affiché&#xa0;: %1 ms&#xa0;; p50 réel&#xa0;: %2 ms</translation>
    </message>
    <message>
        <source>slot %1: on %2</source>
        <translation>slot %1&#xa0;: sur %2</translation>
    </message>
    <message>
        <source>slot %1: on %2; being copied to %3</source>
        <translation>slot %1&#xa0;: sur %2&#xa0;; copie en cours vers %3</translation>
    </message>
    <message>
        <source>%1 of %2, %3 to %4, failed: %5</source>
        <translation>%1 de %2, %3 vers %4, échec&#xa0;: %5</translation>
    </message>
    <message>
        <source>%1 of %2, %3 to %4</source>
        <translation>%1 de %2, %3 vers %4</translation>
    </message>
    <message>
        <source>%1
%2, process %3</source>
        <translation>%1
%2, processus %3</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>filtered; %1</source>
        <translation>filtré&#xa0;; %1</translation>
    </message>
</context>
<context>
    <name>engram::gui::ClusterText</name>
    <message>
        <source>%1 of %2 nodes serve</source>
        <translation>%1 nœuds sur %2 en service</translation>
    </message>
    <message>
        <source>a cluster of %1 masters and %2 slaves</source>
        <translation>un cluster de %1 maîtres et %2 esclaves</translation>
    </message>
    <message>
        <source>another cluster is running</source>
        <translation>un autre cluster est en marche</translation>
    </message>
    <message>
        <source>%1 did not start: %2</source>
        <translation>%1 n&apos;a pas démarré&#xa0;: %2</translation>
    </message>
    <message>
        <source>one more slave</source>
        <translation>un esclave de plus</translation>
    </message>
    <message>
        <source>one more master</source>
        <translation>un maître de plus</translation>
    </message>
    <message>
        <source>the workload runs</source>
        <translation>la charge de travail tourne</translation>
    </message>
    <message>
        <source>the workload has stopped</source>
        <translation>la charge de travail est arrêtée</translation>
    </message>
</context>
<context>
    <name>engram::gui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Type a command, a node, a key or a bookmark</source>
        <translation>Saisissez une commande, un nœud, une clé ou un signet</translation>
    </message>
    <message>
        <source>Command to look for</source>
        <translation>Commande à chercher</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Commandes correspondantes</translation>
    </message>
</context>
<context>
    <name>engram::gui::CompareDesk</name>
    <message>
        <source>this recording</source>
        <translation>cet enregistrement</translation>
    </message>
    <message>
        <source>%1 and %2 compared</source>
        <comment>names of two recordings</comment>
        <translation>%1 et %2 comparés</translation>
    </message>
    <message>
        <source>%1  where they part</source>
        <comment>time of day</comment>
        <translation>%1  point de divergence</translation>
    </message>
    <message>
        <source>%1  time cursor</source>
        <comment>time of day</comment>
        <translation>%1  curseur temporel</translation>
    </message>
    <message>
        <source>Nothing can be compared: %1</source>
        <comment>what is wrong</comment>
        <translation>Comparaison impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Choisir un autre fichier</translation>
    </message>
    <message>
        <source>Comparing: %1 %</source>
        <translation>Comparaison&#xa0;: %1 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Compare with trace</source>
        <translation>Comparer à une trace</translation>
    </message>
    <message>
        <source>Traces of Engram (*.engram-trace);;All files (*)</source>
        <translation>Traces d&apos;Engram (*.engram-trace);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>engram::gui::CompareView</name>
    <message>
        <source>Moment that is zero in %1</source>
        <translation>Instant zéro de %1</translation>
    </message>
    <message>
        <source>beginning of the recording</source>
        <translation>début de l&apos;enregistrement</translation>
    </message>
    <message>
        <source>Failover</source>
        <translation>Basculement</translation>
    </message>
    <message>
        <source>Second less first</source>
        <translation>Second moins premier</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>Panne</translation>
    </message>
    <message>
        <source>no failure is recorded</source>
        <translation>aucune panne enregistrée</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>Enregistrer la comparaison</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>Impossible d&apos;écrire %1.</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>requests/s</source>
        <translation>requêtes/s</translation>
    </message>
    <message>
        <source>Writes, 99th percentile</source>
        <translation>Écritures, 99e percentile</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Reads, 99th percentile</source>
        <translation>Lectures, 99e percentile</translation>
    </message>
    <message>
        <source>zero is</source>
        <translation>zéro&#xa0;:</translation>
    </message>
    <message>
        <source>Failovers of both recordings</source>
        <translation>Basculements des deux enregistrements</translation>
    </message>
    <message>
        <source>&amp;Whole recordings</source>
        <translation>&amp;Enregistrements entiers</translation>
    </message>
    <message>
        <source>Save &amp;picture ...</source>
        <translation>Exporter l&apos;&amp;image ...</translation>
    </message>
    <message>
        <source>Save &amp;figures ...</source>
        <translation>Exporter les &amp;chiffres ...</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file and what is wrong with it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>engram::gui::ConditionText</name>
    <message>
        <source>%1 is not known</source>
        <translation>%1 n&apos;est pas connu</translation>
    </message>
    <message>
        <source>it is still a member</source>
        <translation>il est encore membre</translation>
    </message>
    <message>
        <source>it is no member yet</source>
        <translation>il n&apos;est pas encore membre</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>a node and its state</comment>
        <translation>%1 est %2</translation>
    </message>
    <message>
        <source>no primary is known</source>
        <translation>aucun primaire n&apos;est connu</translation>
    </message>
    <message>
        <source>%1 is the primary</source>
        <translation>%1 est le primaire</translation>
    </message>
    <message>
        <source>a new primary</source>
        <translation>un nouveau primaire</translation>
    </message>
    <message>
        <source>no living copy</source>
        <translation>aucune copie vivante</translation>
    </message>
    <message>
        <source>living copies of %1: %2</source>
        <comment>a key and a number</comment>
        <translation>copies vivantes de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>it waits for nothing</source>
        <translation>il n&apos;attend rien</translation>
    </message>
    <message>
        <source>%1 waits for others</source>
        <translation>%1 en attend d&apos;autres</translation>
    </message>
    <message>
        <source>%1 waits for %2</source>
        <translation>%1 attend %2</translation>
    </message>
    <message>
        <source>not all are heard</source>
        <translation>tous ne sont pas entendus</translation>
    </message>
    <message>
        <source>all nodes that run serve</source>
        <translation>tous les nœuds en marche sont en service</translation>
    </message>
    <message>
        <source>%1 slots with %2 keys</source>
        <translation>%1 slots avec %2 clés</translation>
    </message>
    <message>
        <source>nothing was declared</source>
        <translation>rien n&apos;a été déclaré</translation>
    </message>
    <message>
        <source>slots without a living copy are declared offline</source>
        <translation>les slots sans copie vivante sont déclarés hors ligne</translation>
    </message>
    <message>
        <source>the loss of keys is declared</source>
        <translation>la perte de clés est déclarée</translation>
    </message>
    <message>
        <source>no view is known</source>
        <translation>aucune vue n&apos;est connue</translation>
    </message>
    <message>
        <source>%1 of %2 slots have all their copies</source>
        <translation>%1 slots sur %2 ont toutes leurs copies</translation>
    </message>
    <message>
        <source>every slot has all its copies</source>
        <translation>chaque slot a toutes ses copies</translation>
    </message>
    <message>
        <source>keys of each slave within %1 % of the mean</source>
        <translation>clés de chaque esclave à %1 % près de la moyenne</translation>
    </message>
    <message>
        <source>%1 acknowledged, %2 refused, %3 uncertain</source>
        <translation>%1 acquittées, %2 refusées, %3 incertaines</translation>
    </message>
    <message>
        <source>acknowledged writes: %1 or more</source>
        <translation>écritures acquittées&#xa0;: %1 ou plus</translation>
    </message>
    <message>
        <source>%1 % of all copies moved</source>
        <translation>%1 % des copies déplacées</translation>
    </message>
    <message>
        <source>%1 % of all copies moved, give or take %2</source>
        <translation>%1 % des copies déplacées, à %2 près</translation>
    </message>
</context>
<context>
    <name>engram::gui::ConsoleDock</name>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>Answers of the cluster</source>
        <translation>Réponses du cluster</translation>
    </message>
    <message>
        <source>Answers appear here. HELP lists the commands.</source>
        <translation>Les réponses apparaissent ici. HELP donne la liste des commandes.</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>READ KEY, WRITE KEY VALUE, DELETE KEY, KEYS, NODES</source>
        <translation>READ KEY, WRITE KEY VALUE, DELETE KEY, KEYS, NODES</translation>
    </message>
    <message>
        <source>There is no such command. HELP lists them.</source>
        <translation>Commande inconnue. HELP donne la liste.</translation>
    </message>
    <message>
        <source>This is written: %1</source>
        <translation>Syntaxe&#xa0;: %1</translation>
    </message>
    <message>
        <source>The attached cluster is read-only. Allow writing in the menu Cluster first.</source>
        <translation>Le cluster connecté est en lecture seule. Autorisez d&apos;abord l&apos;écriture dans le menu Cluster.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n clé</numerusform>
            <numerusform>%n clés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n key(s); the panel Keys shows all</source>
        <translation>
            <numerusform>%n clé affichée&#xa0;; le panneau Clés les montre toutes</numerusform>
            <numerusform>les %n premières clés&#xa0;; le panneau Clés les montre toutes</numerusform>
        </translation>
    </message>
    <message>
        <source>No nodes are known.</source>
        <translation>Aucun nœud n&apos;est connu.</translation>
    </message>
    <message>
        <source>trace opened</source>
        <translation>trace ouverte</translation>
    </message>
    <message>
        <source>trace closed</source>
        <translation>trace fermée</translation>
    </message>
    <message>
        <source>attaching to a cluster</source>
        <translation>connexion à une grappe</translation>
    </message>
    <message>
        <source>cluster launched</source>
        <translation>grappe démarrée</translation>
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
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Link %1 – %2 dropped.</source>
        <translation>Lien %1 – %2&#xa0;: messages perdus.</translation>
    </message>
    <message>
        <source>Messages from %1 to %2 dropped.</source>
        <translation>Messages de %1 vers %2 perdus.</translation>
    </message>
    <message>
        <source>Link %1 – %2 delayed by %3 ms.</source>
        <translation>Lien %1 – %2 retardé de %3 ms.</translation>
    </message>
    <message>
        <source>Messages from %1 to %2 delayed by %3 ms.</source>
        <translation>Messages de %1 vers %2 retardés de %3 ms.</translation>
    </message>
    <message>
        <source>Link %1 – %2 is whole again.</source>
        <translation>Lien %1 – %2 rétabli.</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) cleared.</source>
        <translation>
            <numerusform>%n défaut effacé.</numerusform>
            <numerusform>%n défauts effacés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of %1 runs 10 % too fast.</source>
        <translation>L&apos;horloge de %1 va 10 % trop vite.</translation>
    </message>
    <message>
        <source>The clock of %1 runs 10 % too slow.</source>
        <translation>L&apos;horloge de %1 va 10 % trop lentement.</translation>
    </message>
    <message>
        <source>The clock of %1 runs right again.</source>
        <translation>L&apos;horloge de %1 tourne à nouveau juste.</translation>
    </message>
    <message>
        <source>The clock of %1 jumped ahead by 1 s, which can&apos;t be undone.</source>
        <translation>L&apos;horloge de %1 a fait un saut de 1 s en avant ; c&apos;est irréversible.</translation>
    </message>
    <message>
        <source>The clock of %1 runs at the right speed; it stays ahead.</source>
        <translation>L&apos;horloge de %1 tourne à la bonne vitesse ; elle reste en avance.</translation>
    </message>
</context>
<context>
    <name>engram::gui::FaultText</name>
    <message>
        <source>%1 was not launched here</source>
        <translation>%1 n&apos;a pas été lancé ici</translation>
    </message>
    <message>
        <source>%1 is killed</source>
        <translation>%1 est tué</translation>
    </message>
    <message>
        <source>%1 hangs</source>
        <translation>%1 est bloqué</translation>
    </message>
    <message>
        <source>%1 goes on</source>
        <translation>%1 repart</translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <translation>%1 est arrêté</translation>
    </message>
    <message>
        <source>%1 runs again</source>
        <translation>%1 tourne à nouveau</translation>
    </message>
    <message>
        <source>nodes for &apos;%1&apos;</source>
        <translation>des nœuds pour &apos;%1&apos;</translation>
    </message>
    <message>
        <source>a fault on what %1 sends to %2</source>
        <translation>un défaut sur ce que %1 envoie à %2</translation>
    </message>
    <message>
        <source>a fault between %1 and %2</source>
        <translation>un défaut entre %1 et %2</translation>
    </message>
    <message>
        <source>there is no such link</source>
        <translation>ce lien n&apos;existe pas</translation>
    </message>
    <message>
        <source>the clock of %1 goes wrong</source>
        <translation>l&apos;horloge de %1 se dérègle</translation>
    </message>
    <message>
        <source>all faults of links and clocks end</source>
        <translation>tous les défauts de liens et d&apos;horloges prennent fin</translation>
    </message>
</context>
<context>
    <name>engram::gui::FieldProblem</name>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>une table</translation>
    </message>
    <message>
        <source>a date or time</source>
        <translation>une date ou une heure</translation>
    </message>
    <message>
        <source>must be %1, not %2</source>
        <translation>doit être %1, pas %2</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>dépasse %1 caractères</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>is longer than %1 bytes</source>
        <translation>dépasse %1 octets</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>une liste de textes</translation>
    </message>
    <message>
        <source>must have two to six texts</source>
        <translation>doit avoir de deux à six textes</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is none of: %2</source>
        <translation>vaut &apos;%1&apos;, valeurs possibles&#xa0;: %2</translation>
    </message>
    <message>
        <source>must be from %1 to %2</source>
        <translation>doit être compris entre %1 et %2</translation>
    </message>
    <message>
        <source>a time such as &quot;2 s&quot; or &quot;300 ms&quot;</source>
        <translation>une durée telle que &quot;2 s&quot; ou &quot;300 ms&quot;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not %2</source>
        <translation>vaut &apos;%1&apos;, mais doit être %2</translation>
    </message>
    <message>
        <source>the name of a node</source>
        <translation>le nom d&apos;un nœud</translation>
    </message>
    <message>
        <source>must be one node, not &apos;%1&apos;</source>
        <translation>doit être un seul nœud, pas &apos;%1&apos;</translation>
    </message>
    <message>
        <source>names no node</source>
        <translation>ne désigne aucun nœud</translation>
    </message>
    <message>
        <source>a key</source>
        <translation>une clé</translation>
    </message>
    <message>
        <source>is longer than a key may be</source>
        <translation>dépasse la longueur permise pour une clé</translation>
    </message>
    <message>
        <source>a file name such as &quot;takeover.png&quot;</source>
        <translation>un nom de fichier tel que &quot;takeover.png&quot;</translation>
    </message>
    <message>
        <source>a name such as &quot;victim&quot;</source>
        <translation>un nom tel que &quot;victim&quot;</translation>
    </message>
</context>
<context>
    <name>engram::gui::FilterBox</name>
    <message>
        <source>Filter, such as type:write node:s3</source>
        <translation>Filtre, par exemple type:write node:s3</translation>
    </message>
    <message>
        <source>Filter of all views</source>
        <translation>Filtre de tous les affichages</translation>
    </message>
    <message>
        <source>What can be typed here</source>
        <translation>Ce que l&apos;on peut saisir ici</translation>
    </message>
    <message>
        <source>All views show only what this lets pass. Words, fields such as type:write, key:foo, node:s3, status:failed, latency&gt;5ms; -, or, ( ). Ctrl+Space offers what can be typed.</source>
        <translation>Tous les affichages ne montrent que ce que ce filtre laisse passer. Mots, champs tels que type:write, key:foo, node:s3, status:failed, latency&gt;5ms&#xa0;; -, or, ( ). Ctrl+Espace propose ce que l&apos;on peut saisir.</translation>
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
        <translation>filtré : %1 %</translation>
    </message>
    <message>
        <source>filtered, 1 of %1</source>
        <comment>requests</comment>
        <translation>filtré, 1 sur %1</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>filtré</translation>
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
        <translation>Abandonner %1 pour toujours&#xa0;?</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>L&apos;oublier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>It holds the only copy of %n of 1,024 slot(s). All keys in them are lost for good, and declared lost.</source>
        <translation>
            <numerusform>Il détient la seule copie de %n slot sur 1&#x202f;024. Toutes les clés qu&apos;il contient sont perdues pour de bon, et déclarées perdues.</numerusform>
            <numerusform>Il détient la seule copie de %n slots sur 1&#x202f;024. Toutes les clés qu&apos;ils contiennent sont perdues pour de bon, et déclarées perdues.</numerusform>
        </translation>
    </message>
    <message>
        <source>A master holds no keys: nothing is lost. It no longer counts for majorities.</source>
        <translation>Un maître ne détient aucune clé&#xa0;: rien n&apos;est perdu. Il ne compte plus pour les majorités.</translation>
    </message>
    <message>
        <source>Every slot of it has another copy: as far as is known, nothing is lost.</source>
        <translation>Chacun de ses slots a une autre copie&#xa0;: autant qu&apos;on sache, rien n&apos;est perdu.</translation>
    </message>
</context>
<context>
    <name>engram::gui::FuturesChart</name>
    <message>
        <source>Both futures over one time axis</source>
        <translation>Les deux futurs sur un même axe de temps</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>écritures</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>lectures</translation>
    </message>
    <message>
        <source>refused or uncertain</source>
        <translation>refusées ou incertaines</translation>
    </message>
    <message>
        <source>first different event</source>
        <translation>premier événement différent</translation>
    </message>
</context>
<context>
    <name>engram::gui::FuturesWindow</name>
    <message>
        <source>Future %1, which goes on</source>
        <translation>Futur %1, qui continue</translation>
    </message>
    <message>
        <source>Future %1, which was left</source>
        <translation>Futur %1, qui a été quitté</translation>
    </message>
    <message>
        <source>Two futures, alike until %1</source>
        <translation>Deux futurs, identiques jusqu&apos;à %1</translation>
    </message>
    <message>
        <source>Compare futures</source>
        <translation>Comparer les futurs</translation>
    </message>
    <message>
        <source>What the futures have in common, and what differs</source>
        <translation>Ce que les futurs ont en commun, et ce qui diffère</translation>
    </message>
    <message>
        <source>Bold: the futures differ.</source>
        <translation>En gras&#xa0;: les futurs diffèrent.</translation>
    </message>
    <message>
        <source>Go to the first difference</source>
        <translation>Aller à la première différence</translation>
    </message>
    <message>
        <source>Show the moment of the first different event, in the future that goes on.</source>
        <translation>Afficher l&apos;instant du premier événement différent, dans le futur qui continue.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>engram::gui::HintCard</name>
    <message>
        <source>Every moving symbol is a real message between real processes: a write goes to the primary, from there to its replicas, and is answered when all have it.</source>
        <translation>Chaque symbole mobile est un vrai message entre de vrais processus&#xa0;: une écriture va au primaire, de là à ses réplicas, et reçoit une réponse quand tous l&apos;ont.</translation>
    </message>
    <message>
        <source>Type WRITE greeting hello in the Console, and follow it. Select a key in Keys to see which slaves hold it.</source>
        <translation>Saisissez WRITE greeting hello dans la Console et suivez l&apos;écriture. Sélectionnez une clé dans Clés pour voir quels esclaves la détiennent.</translation>
    </message>
    <message>
        <source>Now kill the primary.</source>
        <translation>Maintenant, tuez le primaire.</translation>
    </message>
    <message>
        <source>Hint %1 of %2</source>
        <translation>Astuce %1 sur %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Next hint</source>
        <translation>Astuce suivante</translation>
    </message>
    <message>
        <source>No more hints</source>
        <translation>Ne plus afficher</translation>
    </message>
</context>
<context>
    <name>engram::gui::InspectorDock</name>
    <message>
        <source>Select a node on the canvas or in the table.</source>
        <translation>Sélectionnez un nœud sur le schéma ou dans le tableau.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Slots</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Dernier signe</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>PID %1</source>
        <translation>PID %1</translation>
    </message>
    <message>
        <source>%1 in sync, %2 syncing</source>
        <translation>%1 à jour, %2 en synchro</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>il y a %1 s</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Log of the process</source>
        <translation>Journal du processus</translation>
    </message>
    <message>
        <source>What is known of the selected node</source>
        <translation>Ce que l&apos;on sait du nœud sélectionné</translation>
    </message>
</context>
<context>
    <name>engram::gui::KeysDock</name>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Find keys: part of a key, or a pattern such as user:*</source>
        <translation>Chercher&#xa0;: partie d&apos;une clé, ou motif tel que user:*</translation>
    </message>
    <message>
        <source>Pattern of the keys</source>
        <translation>Motif des clés</translation>
    </message>
    <message>
        <source>Read the keys again</source>
        <translation>Relire les clés</translation>
    </message>
    <message>
        <source>Keys of the cluster</source>
        <translation>Clés du cluster</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n clé</numerusform>
            <numerusform>%n clés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) loaded</source>
        <translation>
            <numerusform>%n clé chargée</numerusform>
            <numerusform>%n clés chargées</numerusform>
        </translation>
    </message>
    <message>
        <source>The keys can&apos;t be listed now</source>
        <translation>Impossible de lister les clés pour l&apos;instant</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>A recording has no list of keys: only a running cluster can be asked for one. The panel Messages shows what happened to a key; type key:NAME into the filter.</source>
        <translation>Un enregistrement n&apos;a pas de liste de clés : seule une grappe en marche peut la donner. Le panneau Messages montre ce qui est arrivé à une clé ; tapez key:NOM dans le filtre.</translation>
    </message>
    <message>
        <source>%1, as of now</source>
        <comment>how many keys</comment>
        <translation>%1, à cet instant</translation>
    </message>
    <message>
        <source>The running cluster is asked for the list; it is not that of the moment shown.</source>
        <translation>La liste vient de la grappe en marche, et non de l&apos;instant affiché.</translation>
    </message>
</context>
<context>
    <name>engram::gui::KeysModel</name>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
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
        <translation>Réplicas</translation>
    </message>
</context>
<context>
    <name>engram::gui::Legend</name>
    <message>
        <source>Show or dim nodes in this state</source>
        <translation>Afficher ou estomper les nœuds dans cet état</translation>
    </message>
    <message>
        <source>Show or hide these messages</source>
        <translation>Afficher ou masquer ces messages</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
</context>
<context>
    <name>engram::gui::LessonCard</name>
    <message>
        <source>The cluster that runs is being stopped ...</source>
        <translation>Le cluster en marche est en cours d&apos;arrêt ...</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>Close the lesson; the cluster goes on</source>
        <translation>Fermer la leçon&#xa0;; le cluster continue</translation>
    </message>
    <message>
        <source>Close the lesson</source>
        <translation>Fermer la leçon</translation>
    </message>
    <message>
        <source>Progress of the lesson</source>
        <translation>Progression de la leçon</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>The lesson starts a cluster of its own. The one that runs is stopped before, and its keys are lost.</source>
        <translation>La leçon démarre son propre cluster. Celui qui tourne est d&apos;abord arrêté, et ses clés sont perdues.</translation>
    </message>
    <message>
        <source>The lesson starts a cluster of its own.</source>
        <translation>La leçon démarre son propre cluster.</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>En attente&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Fait&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done: %1: %2</source>
        <comment>what was to be done, and what came</comment>
        <translation>Fait&#xa0;: %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Right. %1</source>
        <translation>Exact. %1</translation>
    </message>
    <message>
        <source>Not so. The answer is: %1. %2</source>
        <translation>Non. La réponse est&#xa0;: %1. %2</translation>
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
        <translation>Cette étape ne s&apos;est pas déroulée comme la leçon l&apos;attendait&#xa0;; la leçon s&apos;arrête donc ici.
Attendu&#xa0;: %1
Observé&#xa0;: %2</translation>
    </message>
    <message>
        <source>The lesson was stopped. The cluster goes on.</source>
        <translation>La leçon a été arrêtée. Le cluster continue.</translation>
    </message>
    <message>
        <source>End of the lesson. The cluster goes on: try what you like.</source>
        <translation>Fin de la leçon. Le cluster continue&#xa0;: essayez ce que vous voulez.</translation>
    </message>
    <message>
        <source>You predicted %1 of %2 outcomes.</source>
        <translation>Vous avez prédit %1 résultats sur %2.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Stop it and begin</source>
        <translation>L&apos;arrêter et commencer</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Go on (Space)</source>
        <translation>Continuer (Espace)</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Retour au début</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Other lessons ...</source>
        <translation>Leçons ...</translation>
    </message>
    <message>
        <source>Stop the lesson</source>
        <translation>Arrêter la leçon</translation>
    </message>
    <message>
        <source>Other lessons</source>
        <translation>Autres leçons</translation>
    </message>
</context>
<context>
    <name>engram::gui::LessonsDialog</name>
    <message>
        <source>Open lesson</source>
        <translation>Ouvrir la leçon</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>Open file ...</source>
        <translation>Ouvrir un fichier ...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Mistakes in the file</source>
        <translation>Erreurs dans le fichier</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>Ouvrir une leçon</translation>
    </message>
    <message>
        <source>Lessons (*.toml);;All files (*)</source>
        <translation>Leçons (*.toml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be played:</source>
        <translation>Impossible de jouer %1&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
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
        <translation>Lancer a&amp;vec</translation>
    </message>
    <message>
        <source>&amp;Node</source>
        <translation>&amp;Nœud</translation>
    </message>
    <message>
        <source>&amp;Clock</source>
        <translation>&amp;Horloge</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Lien</translation>
    </message>
    <message>
        <source>De&amp;lay</source>
        <translation>Reta&amp;rder</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Temps</translation>
    </message>
    <message>
        <source>Spee&amp;d</source>
        <translation>&amp;Vitesse</translation>
    </message>
    <message>
        <source>Recent &amp;traces</source>
        <translation>Traces &amp;récentes</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Engram</source>
        <translation>Engram</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barre d&apos;outils</translation>
    </message>
    <message>
        <source>Picture of the cluster</source>
        <translation>Schéma du cluster</translation>
    </message>
    <message numerus="yes">
        <source>%n daemon(s) of this window still run. Their keys are lost when they are stopped.</source>
        <translation>
            <numerusform>%n daemon de cette fenêtre tourne encore. Ses clés seront perdues à son arrêt.</numerusform>
            <numerusform>%n daemons de cette fenêtre tournent encore. Leurs clés seront perdues à leur arrêt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop them and close</source>
        <translation>Les arrêter et fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
        <translation>Cliquez pour aligner cet enregistrement ici.</translation>
    </message>
    <message>
        <source>Markers of both recordings</source>
        <translation>Repères des deux enregistrements</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>recording, its markers</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>engram::gui::MessagesDock</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Which messages are shown</source>
        <translation>Messages à afficher</translation>
    </message>
    <message>
        <source>Messages, newest last</source>
        <translation>Messages, du plus ancien au plus récent</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Cluster and requests</source>
        <translation>Cluster et requêtes</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 % searched</source>
        <translation>%1, %2 % parcourus</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sans nom</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of an unknown sender: %2</source>
        <comment>messages, names</comment>
        <translation>
            <numerusform>%1, %Ln d&apos;un expéditeur inconnu&#xa0;: %2</numerusform>
            <numerusform>%1, %Ln d&apos;un expéditeur inconnu&#xa0;: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>No committed view and no process of this window has these names: they are not on the canvas.</source>
        <translation>Aucune vue validée ni aucun processus de cette fenêtre n&apos;a ces noms&#xa0;: ils ne figurent pas sur le schéma.</translation>
    </message>
</context>
<context>
    <name>engram::gui::MessagesModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>engram::gui::NodesDock</name>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>Actions on nodes</source>
        <translation>Actions sur les nœuds</translation>
    </message>
    <message>
        <source>Nodes of the cluster</source>
        <translation>Nœuds du cluster</translation>
    </message>
</context>
<context>
    <name>engram::gui::NodesModel</name>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
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
        <translation>Journal</translation>
    </message>
    <message>
        <source>%1 did not start: %2</source>
        <translation>%1 n&apos;a pas démarré&#xa0;: %2</translation>
    </message>
    <message>
        <source>Use a free port</source>
        <translation>Utiliser un port libre</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No node of the cluster answers: %1. It is tried again until you cancel.</source>
        <translation>Aucun nœud du cluster ne répond&#xa0;: %1. Les essais continuent jusqu&apos;à ce que vous annuliez.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 was killed</source>
        <translation>%1 a été tué</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>%1 is frozen</source>
        <translation>%1 est gelé</translation>
    </message>
    <message>
        <source>Thaw</source>
        <translation>Dégeler</translation>
    </message>
    <message numerus="yes">
        <source>%1 has the only copy of %n key(s). To kill it loses them for good.</source>
        <translation>
            <numerusform>%1 détient la seule copie de %n clé. Le tuer la perd définitivement.</numerusform>
            <numerusform>%1 détient la seule copie de %n clés. Le tuer les perd définitivement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has the only copy of %n slot(s). To kill it loses their keys for good.</source>
        <translation>
            <numerusform>%1 détient la seule copie de %n slot. Le tuer perd ses clés définitivement.</numerusform>
            <numerusform>%1 détient la seule copie de %n slots. Le tuer perd leurs clés définitivement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kill %1 all the same</source>
        <translation>Tuer %1 quand même</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>The fault was not made as you wanted it: %1</source>
        <translation>Le défaut n&apos;a pas été provoqué comme demandé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 was stopped</source>
        <translation>%1 a été arrêté</translation>
    </message>
    <message>
        <source>%1 has ended: %2</source>
        <translation>%1 s&apos;est terminé&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 waits for %2</source>
        <comment>a node</comment>
        <translation>%1 attend %2</translation>
    </message>
    <message>
        <source>%1 was not made the primary: %2</source>
        <translation>%1 n&apos;a pas été promu primaire&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 was not forgotten: %2</source>
        <translation>%1 n&apos;a pas été oublié&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>addresses</comment>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No node of the cluster has said anything for %Ln s: connected to %1.</source>
        <translation>
            <numerusform>Aucun nœud du cluster n&apos;a rien dit depuis %Ln s&#xa0;: connecté à %1.</numerusform>
            <numerusform>Aucun nœud du cluster n&apos;a rien dit depuis %Ln s&#xa0;: connecté à %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No node of the cluster has answered for %Ln s: tried %1, last error: %2.</source>
        <translation>
            <numerusform>Aucun nœud du cluster ne répond depuis %Ln s&#xa0;: essayé %1, dernière erreur&#xa0;: %2.</numerusform>
            <numerusform>Aucun nœud du cluster ne répond depuis %Ln s&#xa0;: essayé %1, dernière erreur&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Detach</source>
        <translation>Déconnecter</translation>
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
        <translation>%1&#xa0;: au plus %2 %3</translation>
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
        <translation>%1, impossible maintenant&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>engram::gui::PauseBar</name>
    <message>
        <source>%1 ms of the cluster lasts 1 s</source>
        <comment>slow motion</comment>
        <translation>%1 ms du cluster durent 1 s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln later event(s).</source>
        <translation>
            <numerusform>%Ln événement ultérieur.</numerusform>
            <numerusform>%Ln événements ultérieurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer event(s).</source>
        <translation>
            <numerusform>%Ln événement plus récent.</numerusform>
            <numerusform>%Ln événements plus récents.</numerusform>
        </translation>
    </message>
    <message>
        <source>View paused. %1</source>
        <comment>followed by how many events are newer</comment>
        <translation>Affichage suspendu. %1</translation>
    </message>
    <message>
        <source>Playing at true speed. %1</source>
        <comment>followed by how many events are newer</comment>
        <translation>Lecture à vitesse réelle. %1</translation>
    </message>
    <message>
        <source>Slow motion: %1. %2</source>
        <comment>scale, and how many events are newer</comment>
        <translation>Ralenti&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>Aller à la fin</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>En direct</translation>
    </message>
</context>
<context>
    <name>engram::gui::PhaseChart</name>
    <message>
        <source>Steps of the failover</source>
        <translation>Étapes du basculement</translation>
    </message>
</context>
<context>
    <name>engram::gui::ProbeField</name>
    <message>
        <source>Find a key</source>
        <translation>Trouver une clé</translation>
    </message>
    <message>
        <source>Key to find on the canvas</source>
        <translation>Clé à trouver sur le schéma</translation>
    </message>
    <message>
        <source>Shows the slot, the replicas and the version of a key.</source>
        <translation>Affiche le slot, les réplicas et la version d&apos;une clé.</translation>
    </message>
</context>
<context>
    <name>engram::gui::ReportCard</name>
    <message>
        <source>%1 of %2</source>
        <comment>report</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Show all steps of the failover</source>
        <translation>Afficher toutes les étapes du basculement</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the report as text</source>
        <translation>Copier le rapport sous forme de texte</translation>
    </message>
    <message>
        <source>Save picture ...</source>
        <translation>Enregistrer ...</translation>
    </message>
    <message>
        <source>Save the report as a picture</source>
        <translation>Enregistrer le rapport sous forme d&apos;image</translation>
    </message>
    <message>
        <source>Tally</source>
        <translation>Décompte</translation>
    </message>
    <message>
        <source>Who held what of each key</source>
        <translation>Qui détenait quoi de chaque clé</translation>
    </message>
    <message>
        <source>Earlier failure</source>
        <translation>Panne précédente</translation>
    </message>
    <message>
        <source>Later failure</source>
        <translation>Panne suivante</translation>
    </message>
    <message>
        <source>Close the report</source>
        <translation>Fermer le rapport</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation>Impossible d&apos;écrire l&apos;image dans %1.</translation>
    </message>
</context>
<context>
    <name>engram::gui::ReportOverlay</name>
    <message>
        <source>No failure has been seen in this cluster yet.</source>
        <translation>Aucune panne n&apos;a encore été observée dans ce cluster.</translation>
    </message>
</context>
<context>
    <name>engram::gui::RequestText</name>
    <message>
        <source>because of &apos;%1&apos;</source>
        <translation>à cause de &apos;%1&apos;</translation>
    </message>
    <message>
        <source>copies: %1</source>
        <translation>copies&#xa0;: %1</translation>
    </message>
    <message>
        <source>result: %1</source>
        <translation>résultat&#xa0;: %1</translation>
    </message>
    <message>
        <source>an address of %1</source>
        <translation>une adresse de %1</translation>
    </message>
    <message>
        <source>none is known</source>
        <translation>aucune n&apos;est connue</translation>
    </message>
    <message>
        <source>%1 is answered with %2</source>
        <comment>a request and its answer</comment>
        <translation>réponse à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, and was carried out before the new primary came</source>
        <translation>%1, et exécutée avant l&apos;arrivée du nouveau primaire</translation>
    </message>
    <message>
        <source>&apos;value&apos; can&apos;t come with &apos;expect = &quot;%1&quot;&apos;</source>
        <translation>&apos;value&apos; est incompatible avec &apos;expect = &quot;%1&quot;&apos;</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>the replicas that answered</comment>
        <translation>de %1</translation>
    </message>
</context>
<context>
    <name>engram::gui::ScenarioParser</name>
    <message>
        <source>the key &apos;%1&apos; is missing</source>
        <translation>le champ &apos;%1&apos; manque</translation>
    </message>
    <message>
        <source>there is no step: write [[step]] before each one</source>
        <translation>il n&apos;y a aucune étape&#xa0;: écrivez [[step]] devant chacune</translation>
    </message>
    <message>
        <source>&apos;step&apos; must be written as [[step]]</source>
        <translation>&apos;step&apos; doit s&apos;écrire [[step]]</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a text</source>
        <translation>&apos;%1&apos; doit être un texte</translation>
    </message>
    <message>
        <source>unknown step &apos;%1&apos;; there are: %2</source>
        <translation>étape inconnue &apos;%1&apos;&#xa0;; possibles&#xa0;: %2</translation>
    </message>
    <message>
        <source>unknown %1 &apos;%2&apos;; there are: %3</source>
        <translation>valeur inconnue pour %1, &apos;%2&apos;&#xa0;; possibles&#xa0;: %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs the key &apos;%2&apos;</source>
        <translation>&apos;%1&apos; exige le champ &apos;%2&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; %2</source>
        <translation>&apos;%1&apos; %2</translation>
    </message>
    <message>
        <source>unknown key &apos;%1&apos;; there are: %2</source>
        <translation>champ inconnu &apos;%1&apos;&#xa0;; possibles&#xa0;: %2</translation>
    </message>
    <message>
        <source>can&apos;t be read: %1</source>
        <translation>lecture impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>is larger than a scenario may be</source>
        <translation>dépasse la taille permise pour un scénario</translation>
    </message>
</context>
<context>
    <name>engram::gui::ScenarioRules</name>
    <message>
        <source>a lesson launches one cluster only</source>
        <translation>une leçon ne lance qu&apos;un seul cluster</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs a cluster: a step &apos;launch&apos; must come before</source>
        <translation>&apos;%1&apos; exige un cluster&#xa0;: une étape &apos;launch&apos; doit précéder</translation>
    </message>
    <message>
        <source>unknown node &apos;%1&apos;; there are: %2, and the roles: %3</source>
        <translation>nœud inconnu &apos;%1&apos;&#xa0;; possibles&#xa0;: %2, et les rôles&#xa0;: %3</translation>
    </message>
    <message>
        <source>nothing is known as {%1}; there are: %2</source>
        <translation>rien n&apos;est connu sous {%1}&#xa0;; possibles&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>engram::gui::SimulateDialog</name>
    <message>
        <source>Simulate a cluster</source>
        <translation>Simuler un cluster</translation>
    </message>
    <message>
        <source>No process is started: the daemons&apos; own protocol runs inside this window, in simulated time. The same seed gives the same run, so that you can go back and try another fault.</source>
        <translation>Aucun processus n&apos;est démarré&#xa0;: le protocole même des daemons s&apos;exécute dans cette fenêtre, en temps simulé. La même graine donne la même exécution&#xa0;: vous pouvez donc revenir en arrière et essayer un autre défaut.</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Simuler</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source> a second</source>
        <comment>unit of a number of requests</comment>
        <translation> par seconde</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Slaves</source>
        <translation>Esclaves</translation>
    </message>
    <message>
        <source>Masters</source>
        <translation>Maîtres</translation>
    </message>
    <message>
        <source>One is the primary, the others stand by.</source>
        <translation>L&apos;un est le primaire, les autres restent en veille.</translation>
    </message>
    <message>
        <source>Copies of each key</source>
        <translation>Copies de chaque clé</translation>
    </message>
    <message>
        <source>Copies that a write needs</source>
        <translation>Copies exigées à l&apos;écriture</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message numerus="yes">
        <source>%n slave(s)</source>
        <translation>
            <numerusform>%n esclave</numerusform>
            <numerusform>%n esclaves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) in all</source>
        <translation>
            <numerusform>%n nœud en tout</numerusform>
            <numerusform>%n nœuds en tout</numerusform>
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
        <translation>Vitesse du temps simulé</translation>
    </message>
    <message>
        <source>Simulated seconds per real second.</source>
        <translation>Secondes simulées par seconde réelle.</translation>
    </message>
    <message>
        <source>Simulated time</source>
        <translation>Temps simulé</translation>
    </message>
    <message>
        <source>Simulated time since the start.</source>
        <translation>Temps simulé depuis le démarrage.</translation>
    </message>
    <message>
        <source>going back</source>
        <translation>retour en arrière</translation>
    </message>
    <message>
        <source>time stands</source>
        <translation>temps en pause</translation>
    </message>
    <message>
        <source>reached %1</source>
        <translation>effective&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, less than wished</source>
        <comment>reached 1/2</comment>
        <translation>%1, moins que souhaité</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Reprendre</translation>
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
        <translation>Retour à %1&#xa0;: %2 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Another future begins at %1, and time stands. Do something else now, then let it run.</source>
        <translation>Un autre futur commence à %1, et le temps est en pause. Faites maintenant autre chose, puis laissez tourner.</translation>
    </message>
    <message>
        <source>Let it run</source>
        <translation>Laisser tourner</translation>
    </message>
    <message>
        <source>Compare futures</source>
        <translation>Comparer les futurs</translation>
    </message>
    <message>
        <source>simulation, seed %1</source>
        <translation>simulation, graine %1</translation>
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
            <numerusform>, %n masqué</numerusform>
            <numerusform>, %n masqués</numerusform>
        </translation>
    </message>
    <message>
        <source>, 1 of %1 requests is drawn; pause to see all</source>
        <translation>, 1 requête sur %1 est dessinée ; toutes en pause</translation>
    </message>
    <message>
        <source>, 1 of %1 requests is watched</source>
        <translation>, 1 requête sur %1 est observée</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>time on the way not known</source>
        <translation>durée du trajet inconnue</translation>
    </message>
    <message>
        <source>%1 %2, %3 to %4: %5</source>
        <comment>kind, key, from, to, time</comment>
        <translation>%1 %2, %3 vers %4&#xa0;: %5</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Drawing (SVG) ...</source>
        <translation>Dessin (SVG) ...</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Dessins (*.svg)</translation>
    </message>
    <message>
        <source>Picture (PNG) ...</source>
        <translation>Image (PNG) ...</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>Log for ShiViz ...</source>
        <translation>Journal pour ShiViz ...</translation>
    </message>
    <message>
        <source>Logs (*.log)</source>
        <translation>Journaux (*.log)</translation>
    </message>
    <message>
        <source>Export the diagram</source>
        <translation>Exporter le diagramme</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>Impossible d&apos;écrire %1.</translation>
    </message>
    <message>
        <source>Space-time</source>
        <translation>Espace-temps</translation>
    </message>
    <message>
        <source>Group slaves</source>
        <translation>Grouper esclaves</translation>
    </message>
    <message>
        <source>Show all slaves as one line</source>
        <translation>Afficher tous les esclaves sur une seule ligne</translation>
    </message>
    <message>
        <source>Collapse runs</source>
        <translation>Réduire les suites</translation>
    </message>
    <message>
        <source>Events of a node between two messages become one mark.</source>
        <translation>Les événements d&apos;un nœud entre deux messages deviennent une seule marque.</translation>
    </message>
    <message>
        <source>Collapse runs of local events</source>
        <translation>Réduire les suites d&apos;événements locaux</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Show the newest moment and go with it.</source>
        <translation>Afficher l&apos;instant le plus récent et le suivre.</translation>
    </message>
    <message>
        <source>Follow the newest moment</source>
        <translation>Suivre l&apos;instant le plus récent</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>Nodes that are shown</source>
        <translation>Nœuds affichés</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Time in sight</source>
        <translation>Durée affichée</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>, %n silent slave(s) left out</source>
        <translation>
            <numerusform>, %n esclave muet omis</numerusform>
            <numerusform>, %n esclaves muets omis</numerusform>
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
        <translation>Diagramme espace-temps</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>, selected: %1 from %2 to %3</source>
        <translation>, sélectionné&#xa0;: %1 de %2 vers %3</translation>
    </message>
</context>
<context>
    <name>engram::gui::StatusLine</name>
    <message>
        <source>No cluster</source>
        <translation>Aucun cluster</translation>
    </message>
    <message>
        <source>Starting the cluster</source>
        <translation>Démarrage du cluster</translation>
    </message>
    <message>
        <source>Stopping the daemons</source>
        <translation>Arrêt des daemons</translation>
    </message>
    <message>
        <source>Looking for the cluster</source>
        <translation>Recherche du cluster</translation>
    </message>
    <message numerus="yes">
        <source>No primary, %n node(s)</source>
        <translation>
            <numerusform>Aucun primaire, %n nœud</numerusform>
            <numerusform>Aucun primaire, %n nœuds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Primary %1, epoch %2, %n node(s)</source>
        <translation>
            <numerusform>Primaire %1, époque %2, %n nœud</numerusform>
            <numerusform>Primaire %1, époque %2, %n nœuds</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, a recording</source>
        <comment>state of the cluster</comment>
        <translation>%1, enregistrement</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <comment>state of the cluster</comment>
        <translation>%1, lecture seule</translation>
    </message>
    <message>
        <source>Showing every request</source>
        <translation>Requêtes toutes affichées</translation>
    </message>
    <message>
        <source>Showing 1 of %1 requests · counts exact</source>
        <translation>1 requête sur %1 affichée · comptes exacts</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <comment>time of day</comment>
        <translation>%1, en pause</translation>
    </message>
    <message>
        <source>%1, true speed</source>
        <comment>time of day</comment>
        <translation>%1, vitesse réelle</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time of day, and the scale</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 writes/s, %2 reads/s</source>
        <translation>%1 écritures/s, %2 lectures/s</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) lost</source>
        <translation>
            <numerusform>%n événement perdu</numerusform>
            <numerusform>%n événements perdus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s)/s</source>
        <translation>
            <numerusform>%n image/s</numerusform>
            <numerusform>%n images/s</numerusform>
        </translation>
    </message>
    <message>
        <source>Canvas: 1 of %1 requests · counts exact</source>
        <translation>Vue : 1 requête sur %1 · comptes exacts</translation>
    </message>
</context>
<context>
    <name>engram::gui::StepTask</name>
    <message>
        <source>%1 (now: %2)</source>
        <comment>what is waited for, and how it is</comment>
        <translation>%1 (actuel&#xa0;: %2)</translation>
    </message>
    <message>
        <source>nothing came within %1</source>
        <translation>rien n&apos;est arrivé en %1</translation>
    </message>
    <message>
        <source>%1, after %2</source>
        <translation>%1, après %2</translation>
    </message>
    <message>
        <source>a node that is %1</source>
        <translation>un nœud qui est %1</translation>
    </message>
</context>
<context>
    <name>engram::gui::TalkText</name>
    <message>
        <source>&apos;answer&apos; is %1, but there are %2 choices</source>
        <translation>&apos;answer&apos; vaut %1, mais il y a %2 choix</translation>
    </message>
    <message>
        <source>a pause of %1</source>
        <translation>une pause de %1</translation>
    </message>
    <message>
        <source>a picture in %1</source>
        <translation>une image dans %1</translation>
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
        <translation>Vitesse de lecture&#xa0;: %1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
</context>
<context>
    <name>engram::gui::TimelineStrip</name>
    <message>
        <source>Time of the recording</source>
        <translation>Temps de l&apos;enregistrement</translation>
    </message>
    <message>
        <source>Arrows go by event, Page keys by marker, Home and End to the ends, Space plays or pauses, plus and minus zoom.</source>
        <translation>Les flèches vont d&apos;événement en événement, Page préc. et Page suiv. de repère en repère, Début et Fin aux extrémités&#xa0;; Espace lance ou suspend la lecture, plus et moins règlent le zoom.</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>rien d&apos;enregistré</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <comment>time of day</comment>
        <translation>%1, en pause</translation>
    </message>
    <message>
        <source>%1, playing</source>
        <comment>time of day</comment>
        <translation>%1, en lecture</translation>
    </message>
    <message>
        <source>%1, newest</source>
        <comment>time of day</comment>
        <translation>%1, en direct</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Launch a cluster or open a trace, and everything that happens can be seen again here.</source>
        <translation>Rien n&apos;est encore enregistré. Lancez un cluster ou ouvrez une trace, et tout ce qui se passe pourra être revu ici.</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>écritures</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>lectures</translation>
    </message>
    <message>
        <source>at most %1/s</source>
        <comment>requests</comment>
        <translation>au plus %1/s</translation>
    </message>
    <message>
        <source>all requests</source>
        <translation>toutes les requêtes</translation>
    </message>
    <message>
        <source>Filtered. %1</source>
        <comment>followed by what the keys do</comment>
        <translation>Filtré. %1</translation>
    </message>
</context>
<context>
    <name>engram::gui::TraceDesk</name>
    <message>
        <source>Saved to %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file and what is wrong with it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Choisir un autre fichier</translation>
    </message>
    <message>
        <source>Opening %1: %2 %</source>
        <translation>Ouverture de %1&#xa0;: %2 %</translation>
    </message>
    <message>
        <source>Saving %1: %2 %</source>
        <translation>Enregistrement de %1&#xa0;: %2 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open trace</source>
        <translation>Ouvrir une trace</translation>
    </message>
    <message>
        <source>Traces of Engram (*.engram-trace);;All files (*)</source>
        <translation>Traces d&apos;Engram (*.engram-trace);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save trace</source>
        <translation>Enregistrer la trace</translation>
    </message>
</context>
<context>
    <name>engram::gui::TraceSession</name>
    <message>
        <source>This is a recording: nothing in it can be changed.</source>
        <translation>Ceci est un enregistrement&#xa0;: rien ne peut y être modifié.</translation>
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
        <translation>Lancer un cluster</translation>
    </message>
    <message>
        <source>Attach to a running cluster ...</source>
        <translation>Se connecter à un cluster en marche ...</translation>
    </message>
    <message>
        <source>Attach to a running cluster</source>
        <translation>Se connecter à un cluster en marche</translation>
    </message>
    <message>
        <source>Take a lesson ...</source>
        <translation>Suivre une leçon ...</translation>
    </message>
    <message>
        <source>Take a lesson</source>
        <translation>Suivre une leçon</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message numerus="yes">
        <source>Starting: %n daemon(s) so far.</source>
        <translation>
            <numerusform>Démarrage&#xa0;: %n daemon jusqu&apos;ici.</numerusform>
            <numerusform>Démarrage&#xa0;: %n daemons jusqu&apos;ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for a node of the cluster to answer.</source>
        <translation>En attente de la réponse d&apos;un nœud du cluster.</translation>
    </message>
    <message numerus="yes">
        <source>Stopping: %n daemon(s) still run.</source>
        <translation>
            <numerusform>Arrêt&#xa0;: %n daemon tourne encore.</numerusform>
            <numerusform>Arrêt&#xa0;: %n daemons tournent encore.</numerusform>
        </translation>
    </message>
    <message>
        <source>A distributed shared memory that you can watch. Start a primary, a backup and three slaves on this computer, and see every message between them.</source>
        <translation>Une mémoire partagée distribuée que l&apos;on peut observer. Démarrez un primaire, un secours et trois esclaves sur cet ordinateur, et voyez chaque message entre eux.</translation>
    </message>
    <message>
        <source>Simulate a cluster ...</source>
        <translation>Simuler un cluster ...</translation>
    </message>
    <message>
        <source>Simulate a cluster</source>
        <translation>Simuler un cluster</translation>
    </message>
</context>
<context>
    <name>engram::gui::WindowDialogs</name>
    <message>
        <source>Delay a link</source>
        <translation>Retarder un lien</translation>
    </message>
    <message>
        <source>Milliseconds that each message takes longer:</source>
        <translation>Retard de chaque message, en millisecondes&#xa0;:</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>Rename bookmark</source>
        <translation>Renommer le signet</translation>
    </message>
    <message>
        <source>Name of this moment:</source>
        <translation>Nom de cet instant&#xa0;:</translation>
    </message>
    <message>
        <source>About Engram</source>
        <translation>À propos d&apos;Engram</translation>
    </message>
    <message>
        <source>&lt;b&gt;Engram %1&lt;/b&gt;</source>
        <translation>&lt;b&gt;Engram %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>A distributed shared memory that you can watch. Every moving symbol is a message that a node has really sent.

GNU General Public License, version 3 or later.</source>
        <translation>Une mémoire partagée distribuée que l&apos;on peut observer. Chaque symbole qui bouge est un message qu&apos;un nœud a vraiment envoyé.

GNU General Public License, version 3 ou ultérieure.</translation>
    </message>
</context>
<context>
    <name>engram::gui::WorkloadDialog</name>
    <message>
        <source>Workload settings</source>
        <translation>Réglages de la charge</translation>
    </message>
    <message>
        <source>A client named workload sends these requests while the workload runs. The same seed gives the same requests in the same order.</source>
        <translation>Un client nommé workload envoie ces requêtes tant que la charge de travail tourne. La même graine donne les mêmes requêtes dans le même ordre.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source> a second</source>
        <comment>unit of a number of requests</comment>
        <translation> par seconde</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source> %</source>
        <comment>per cent</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Share of reads</source>
        <translation>Part des lectures</translation>
    </message>
    <message>
        <source>A small shop with readable keys</source>
        <translation>Une petite boutique aux clés lisibles</translation>
    </message>
    <message>
        <source>Numbered keys, all alike</source>
        <translation>Clés numérotées, uniformes</translation>
    </message>
    <message>
        <source>Numbered keys, a few of them hot (Zipf 0.99)</source>
        <translation>Clés numérotées, certaines très demandées (Zipf 0,99)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Number of keys</source>
        <translation>Nombre de clés</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
</context>
</TS>
