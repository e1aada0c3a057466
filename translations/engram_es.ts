<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Detach from the other cluster first.</source>
        <translation>Desconéctese primero del otro clúster.</translation>
    </message>
    <message>
        <source>A recording is shown. Close it first.</source>
        <translation>Se muestra una grabación. Ciérrela primero.</translation>
    </message>
    <message>
        <source>A cluster is running. Stop all daemons first.</source>
        <translation>Hay un clúster en ejecución. Detenga primero todos los demonios.</translation>
    </message>
    <message>
        <source>No cluster is running. Launch one first.</source>
        <translation>No hay ningún clúster en ejecución. Inicie uno primero.</translation>
    </message>
    <message>
        <source>The cluster is still starting.</source>
        <translation>El clúster todavía se está iniciando.</translation>
    </message>
    <message>
        <source>The daemons are being stopped.</source>
        <translation>Los demonios se están deteniendo.</translation>
    </message>
    <message>
        <source>This is a recording: nothing can be changed.</source>
        <translation>Esto es una grabación: no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>This cluster was not launched from this window.</source>
        <translation>Este clúster no se inició desde esta ventana.</translation>
    </message>
    <message>
        <source>Select a node first.</source>
        <translation>Seleccione primero un nodo.</translation>
    </message>
    <message>
        <source>The selected node was not launched from this window.</source>
        <translation>El nodo seleccionado no se inició desde esta ventana.</translation>
    </message>
    <message>
        <source>The selected node is not running.</source>
        <translation>El nodo seleccionado no está en ejecución.</translation>
    </message>
    <message>
        <source>The selected node is frozen. Thaw it first.</source>
        <translation>El nodo seleccionado está congelado. Reanúdelo primero.</translation>
    </message>
    <message>
        <source>The selected node is stopping.</source>
        <translation>El nodo seleccionado se está deteniendo.</translation>
    </message>
    <message>
        <source>The selected node is not frozen.</source>
        <translation>El nodo seleccionado no está congelado.</translation>
    </message>
    <message>
        <source>The selected node is still running.</source>
        <translation>El nodo seleccionado sigue en ejecución.</translation>
    </message>
    <message>
        <source>No primary is known at the moment.</source>
        <translation>No se conoce ningún primario en este momento.</translation>
    </message>
    <message>
        <source>The primary was not launched from this window.</source>
        <translation>El primario no se inició desde esta ventana.</translation>
    </message>
    <message>
        <source>The window is not attached to another cluster.</source>
        <translation>La ventana no está conectada a otro clúster.</translation>
    </message>
    <message>
        <source>The attached cluster is read-only. Allow writing first.</source>
        <translation>El clúster conectado es de solo lectura. Permita primero la escritura.</translation>
    </message>
    <message>
        <source>Only a backup can become the primary.</source>
        <translation>Solo un respaldo puede convertirse en primario.</translation>
    </message>
    <message>
        <source>The selected backup does not stand by.</source>
        <translation>El respaldo seleccionado no está en reserva.</translation>
    </message>
    <message>
        <source>The selected node is no member of the cluster.</source>
        <translation>El nodo seleccionado no es miembro del clúster.</translation>
    </message>
    <message>
        <source>Only a dead node can be forgotten.</source>
        <translation>Solo se puede olvidar un nodo muerto.</translation>
    </message>
    <message>
        <source>&amp;Launch cluster</source>
        <translation>&amp;Iniciar clúster</translation>
    </message>
    <message>
        <source>Start a primary, a backup and three slaves on this computer.</source>
        <translation>Inicia un primario, un respaldo y tres esclavos en este equipo.</translation>
    </message>
    <message>
        <source>&amp;3 slaves</source>
        <translation>&amp;3 esclavos</translation>
    </message>
    <message>
        <source>Start a cluster with 3 slaves.</source>
        <translation>Inicia un clúster con 3 esclavos.</translation>
    </message>
    <message>
        <source>&amp;8 slaves</source>
        <translation>&amp;8 esclavos</translation>
    </message>
    <message>
        <source>Start a cluster with 8 slaves.</source>
        <translation>Inicia un clúster con 8 esclavos.</translation>
    </message>
    <message>
        <source>3&amp;2 slaves</source>
        <translation>3&amp;2 esclavos</translation>
    </message>
    <message>
        <source>Start a cluster with 32 slaves.</source>
        <translation>Inicia un clúster con 32 esclavos.</translation>
    </message>
    <message>
        <source>&amp;Workload</source>
        <translation>Car&amp;ga</translation>
    </message>
    <message>
        <source>Write and read keys, as the workload settings say.</source>
        <translation>Escribe y lee claves según los ajustes de la carga de trabajo.</translation>
    </message>
    <message>
        <source>Workload s&amp;ettings ...</source>
        <translation>A&amp;justes de la carga ...</translation>
    </message>
    <message>
        <source>Choose how fast the workload asks, for what, and for which keys.</source>
        <translation>Define a qué ritmo llegan las solicitudes de la carga, de qué tipo son y para qué claves.</translation>
    </message>
    <message>
        <source>&amp;Add slave</source>
        <translation>Añadir &amp;esclavo</translation>
    </message>
    <message>
        <source>Start one more slave; it takes over its share of the keys.</source>
        <translation>Inicia un esclavo más, que asume su parte de las claves.</translation>
    </message>
    <message>
        <source>Add &amp;backup</source>
        <translation>Añadir &amp;respaldo</translation>
    </message>
    <message>
        <source>Start one more master that stands by.</source>
        <translation>Inicia un maestro más, que queda en reserva.</translation>
    </message>
    <message>
        <source>&amp;Kill</source>
        <translation>&amp;Matar</translation>
    </message>
    <message>
        <source>Kill the selected node at once (SIGKILL). Its memory is lost.</source>
        <translation>Mata el nodo seleccionado al instante (SIGKILL). Su memoria se pierde.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Ask the selected node to finish its work and end (SIGTERM).</source>
        <translation>Pide al nodo seleccionado que acabe su trabajo y termine (SIGTERM).</translation>
    </message>
    <message>
        <source>&amp;Freeze</source>
        <translation>&amp;Congelar</translation>
    </message>
    <message>
        <source>Halt the selected node as if it hung (SIGSTOP).</source>
        <translation>Paraliza el nodo seleccionado como si se hubiera colgado (SIGSTOP).</translation>
    </message>
    <message>
        <source>&amp;Thaw</source>
        <translation>Re&amp;anudar</translation>
    </message>
    <message>
        <source>Let the selected frozen node go on (SIGCONT).</source>
        <translation>Deja continuar el nodo congelado seleccionado (SIGCONT).</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Reiniciar</translation>
    </message>
    <message>
        <source>Start the selected node again, with empty memory.</source>
        <translation>Inicia de nuevo el nodo seleccionado, con la memoria vacía.</translation>
    </message>
    <message>
        <source>Kill &amp;primary</source>
        <translation>Matar &amp;primario</translation>
    </message>
    <message>
        <source>Kill the primary (SIGKILL) and watch the backup take over.</source>
        <translation>Mata el primario (SIGKILL) para ver cómo el respaldo toma el relevo.</translation>
    </message>
    <message>
        <source>Pro&amp;mote</source>
        <translation>&amp;Promover</translation>
    </message>
    <message>
        <source>Make the selected backup the primary; requests wait for a moment.</source>
        <translation>Convierte el respaldo seleccionado en primario; las solicitudes esperan un momento.</translation>
    </message>
    <message>
        <source>F&amp;orget ...</source>
        <translation>&amp;Olvidar ...</translation>
    </message>
    <message>
        <source>Give the selected dead node up, with what only it holds.</source>
        <translation>Renuncia al nodo muerto seleccionado y a todo lo que solo él guarda.</translation>
    </message>
    <message>
        <source>&amp;1 s ahead</source>
        <translation>Adelantar &amp;1 s</translation>
    </message>
    <message>
        <source>Let the clock of the selected node jump ahead by a second. It can not go back.</source>
        <translation>Adelanta de golpe un segundo el reloj del nodo seleccionado. No puede retroceder.</translation>
    </message>
    <message>
        <source>10 % too &amp;fast</source>
        <translation>10 % más &amp;rápido</translation>
    </message>
    <message>
        <source>Let the clock of the selected node run a tenth too fast.</source>
        <translation>El reloj del nodo seleccionado avanza una décima parte más rápido de lo debido.</translation>
    </message>
    <message>
        <source>10 % too &amp;slow</source>
        <translation>10 % más &amp;lento</translation>
    </message>
    <message>
        <source>Let the clock of the selected node run a tenth too slow.</source>
        <translation>El reloj del nodo seleccionado avanza una décima parte más lento de lo debido.</translation>
    </message>
    <message>
        <source>&amp;Right again</source>
        <translation>Ritmo &amp;correcto</translation>
    </message>
    <message>
        <source>Let the clock of the selected node run at the right speed; what it gained stays.</source>
        <translation>El reloj del nodo seleccionado vuelve al ritmo correcto; el adelanto acumulado se mantiene.</translation>
    </message>
    <message>
        <source>&amp;Next link</source>
        <translation>Enlace si&amp;guiente</translation>
    </message>
    <message>
        <source>Select the next link of the selected node.</source>
        <translation>Selecciona el siguiente enlace del nodo seleccionado.</translation>
    </message>
    <message>
        <source>&amp;Drop messages</source>
        <translation>&amp;Descartar mensajes</translation>
    </message>
    <message>
        <source>Lose all messages of the selected link; its connection stays up. Quicker: drag from node to node with Alt held.</source>
        <translation>Pierde todos los mensajes del enlace seleccionado; la conexión se mantiene. Más rápido: arrastre de un nodo a otro con Alt pulsada.</translation>
    </message>
    <message>
        <source>&amp;50 ms</source>
        <translation>&amp;50 ms</translation>
    </message>
    <message>
        <source>Let each message of the selected link take 50 ms longer.</source>
        <translation>Cada mensaje del enlace seleccionado tarda 50 ms más.</translation>
    </message>
    <message>
        <source>&amp;200 ms</source>
        <translation>&amp;200 ms</translation>
    </message>
    <message>
        <source>Let each message of the selected link take 200 ms longer.</source>
        <translation>Cada mensaje del enlace seleccionado tarda 200 ms más.</translation>
    </message>
    <message>
        <source>&amp;1,000 ms</source>
        <translation>&amp;1,000 ms</translation>
    </message>
    <message>
        <source>Let each message of the selected link take 1,000 ms longer.</source>
        <translation>Cada mensaje del enlace seleccionado tarda 1,000 ms más.</translation>
    </message>
    <message>
        <source>&amp;Other ...</source>
        <translation>&amp;Otro ...</translation>
    </message>
    <message>
        <source>Choose how much longer each message of the selected link takes.</source>
        <translation>Define cuánto más tarda cada mensaje del enlace seleccionado.</translation>
    </message>
    <message>
        <source>&amp;One way only</source>
        <translation>Solo un &amp;sentido</translation>
    </message>
    <message>
        <source>Only messages in one direction of the selected link are dropped or late.</source>
        <translation>Solo se descartan o retrasan los mensajes en un sentido del enlace seleccionado.</translation>
    </message>
    <message>
        <source>&amp;Turn round</source>
        <translation>&amp;Invertir</translation>
    </message>
    <message>
        <source>Look at the selected link from its other end: one-way faults change direction.</source>
        <translation>Mira el enlace seleccionado desde su otro extremo: los fallos en un solo sentido cambian de dirección.</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>End what is wrong with the selected link.</source>
        <translation>Quita los fallos del enlace seleccionado.</translation>
    </message>
    <message>
        <source>Clear &amp;all faults</source>
        <translation>Quitar &amp;todos los fallos</translation>
    </message>
    <message>
        <source>End all faults of links and clocks that were made by hand.</source>
        <translation>Quita todos los fallos de enlaces y relojes provocados a mano.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>Undo what was done last, within ten seconds.</source>
        <translation>Deshace la última acción, en un plazo de diez segundos.</translation>
    </message>
    <message>
        <source>&amp;Stop all</source>
        <translation>&amp;Detener todo</translation>
    </message>
    <message>
        <source>Stop all daemons that this window started.</source>
        <translation>Detiene todos los demonios que inició esta ventana.</translation>
    </message>
    <message>
        <source>A&amp;ttach ...</source>
        <translation>C&amp;onectar ...</translation>
    </message>
    <message>
        <source>Watch a cluster that is already running.</source>
        <translation>Observa un clúster que ya está en ejecución.</translation>
    </message>
    <message>
        <source>&amp;Detach</source>
        <translation>De&amp;sconectar</translation>
    </message>
    <message>
        <source>Stop watching the other cluster; it goes on running.</source>
        <translation>Deja de observar el otro clúster, que sigue en ejecución.</translation>
    </message>
    <message>
        <source>Allow wr&amp;iting</source>
        <translation>Per&amp;mitir escritura</translation>
    </message>
    <message>
        <source>Let the console and the workload change the attached cluster.</source>
        <translation>Permite que la consola y la carga de trabajo modifiquen el clúster conectado.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>Stop the daemons and close the window.</source>
        <translation>Detiene los demonios y cierra la ventana.</translation>
    </message>
    <message>
        <source>&amp;Pause view</source>
        <translation>&amp;Pausar vista</translation>
    </message>
    <message>
        <source>Stop the view at this moment. The cluster goes on, and is recorded.</source>
        <translation>Detiene la vista en este instante. El clúster continúa y se sigue grabando.</translation>
    </message>
    <message>
        <source>&amp;Go live</source>
        <translation>Ver en &amp;vivo</translation>
    </message>
    <message>
        <source>Show the newest moment again, and follow it.</source>
        <translation>Vuelve a mostrar el instante más reciente y lo sigue.</translation>
    </message>
    <message>
        <source>P&amp;lay</source>
        <translation>&amp;Reproducir</translation>
    </message>
    <message>
        <source>Play on from this moment, at the chosen speed.</source>
        <translation>Reproduce desde este instante, a la velocidad elegida.</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>Paso &amp;atrás</translation>
    </message>
    <message>
        <source>Go one event back.</source>
        <translation>Retrocede un evento.</translation>
    </message>
    <message>
        <source>Step &amp;forward</source>
        <translation>Paso a&amp;delante</translation>
    </message>
    <message>
        <source>Go one event on.</source>
        <translation>Avanza un evento.</translation>
    </message>
    <message>
        <source>P&amp;revious marker</source>
        <translation>Marca an&amp;terior</translation>
    </message>
    <message>
        <source>Go back to the last kill, takeover, bookmark or other marker.</source>
        <translation>Retrocede a la última muerte, relevo, marcador u otra marca.</translation>
    </message>
    <message>
        <source>&amp;Next marker</source>
        <translation>Marca &amp;siguiente</translation>
    </message>
    <message>
        <source>Go on to the next kill, takeover, bookmark or other marker.</source>
        <translation>Avanza a la siguiente muerte, relevo, marcador u otra marca.</translation>
    </message>
    <message>
        <source>Book&amp;mark ...</source>
        <translation>&amp;Marcador ...</translation>
    </message>
    <message>
        <source>Give this moment a name, or the bookmark that is here another one.</source>
        <translation>Da un nombre a este instante, u otro nombre al marcador que ya está aquí.</translation>
    </message>
    <message>
        <source>Remo&amp;ve bookmark</source>
        <translation>&amp;Quitar marcador</translation>
    </message>
    <message>
        <source>Remove the bookmark at this moment.</source>
        <translation>Quita el marcador de este instante.</translation>
    </message>
    <message>
        <source>&amp;Open trace ...</source>
        <translation>A&amp;brir traza ...</translation>
    </message>
    <message>
        <source>Open a recording from a file.</source>
        <translation>Abre una grabación desde un archivo.</translation>
    </message>
    <message>
        <source>&amp;Save trace ...</source>
        <translation>&amp;Guardar traza ...</translation>
    </message>
    <message>
        <source>Save what is recorded, with its bookmarks, to a file.</source>
        <translation>Guarda lo grabado, con sus marcadores, en un archivo.</translation>
    </message>
    <message>
        <source>&amp;Close trace</source>
        <translation>&amp;Cerrar traza</translation>
    </message>
    <message>
        <source>Leave the opened trace.</source>
        <translation>Sale de la traza abierta.</translation>
    </message>
    <message>
        <source>&amp;True speed</source>
        <translation>&amp;Velocidad real</translation>
    </message>
    <message>
        <source>Play as fast as it happened.</source>
        <translation>Reproduce tan rápido como ocurrió.</translation>
    </message>
    <message>
        <source>1/1&amp;0</source>
        <translation>1/1&amp;0</translation>
    </message>
    <message>
        <source>Play ten times slower than it happened.</source>
        <translation>Reproduce diez veces más lento de lo que ocurrió.</translation>
    </message>
    <message>
        <source>1/&amp;100</source>
        <translation>1/&amp;100</translation>
    </message>
    <message>
        <source>Play a hundred times slower than it happened.</source>
        <translation>Reproduce cien veces más lento de lo que ocurrió.</translation>
    </message>
    <message>
        <source>1/1&amp;,000</source>
        <translation>1/1&amp;,000</translation>
    </message>
    <message>
        <source>Play a thousand times slower: 1 ms of the cluster lasts 1 s.</source>
        <translation>Reproduce mil veces más lento: 1 ms del clúster dura 1 s.</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>&amp;Olvidar estas</translation>
    </message>
    <message>
        <source>Empty this list; the files stay.</source>
        <translation>Vacía esta lista; los archivos se conservan.</translation>
    </message>
    <message>
        <source>&amp;Go to console</source>
        <translation>Ir a la &amp;consola</translation>
    </message>
    <message>
        <source>Show the console and type a command.</source>
        <translation>Muestra la consola para escribir una orden.</translation>
    </message>
    <message>
        <source>Fa&amp;ilover report</source>
        <translation>Informe de fail&amp;over</translation>
    </message>
    <message>
        <source>How the cluster came through the last failure.</source>
        <translation>Cómo superó el clúster la última caída.</translation>
    </message>
    <message>
        <source>Find a &amp;key</source>
        <translation>&amp;Buscar clave</translation>
    </message>
    <message>
        <source>Type a key to see its slot, its replicas and its version.</source>
        <translation>Escriba una clave para ver su slot, sus réplicas y su versión.</translation>
    </message>
    <message>
        <source>Less &amp;motion</source>
        <translation>Menos &amp;movimiento</translation>
    </message>
    <message>
        <source>No pulses and no sliding; messages still move.</source>
        <translation>Sin pulsaciones ni deslizamientos; los mensajes se siguen moviendo.</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Restablecer paneles</translation>
    </message>
    <message>
        <source>Put all panels back where they were at first.</source>
        <translation>Devuelve todos los paneles a su lugar inicial.</translation>
    </message>
    <message>
        <source>Show the window in English.</source>
        <translation>Muestra la ventana en inglés.</translation>
    </message>
    <message>
        <source>Show the window in German.</source>
        <translation>Muestra la ventana en alemán.</translation>
    </message>
    <message>
        <source>Show the window in French.</source>
        <translation>Muestra la ventana en francés.</translation>
    </message>
    <message>
        <source>Show the window in Spanish.</source>
        <translation>Muestra la ventana en español.</translation>
    </message>
    <message>
        <source>Show the window in Hindi.</source>
        <translation>Muestra la ventana en hindi.</translation>
    </message>
    <message>
        <source>Show the window in Simplified Chinese.</source>
        <translation>Muestra la ventana en chino simplificado.</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Sistema</translation>
    </message>
    <message>
        <source>Use the colours of the desktop.</source>
        <translation>Usa los colores del escritorio.</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>Use light colours.</source>
        <translation>Usa colores claros.</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Use dark colours.</source>
        <translation>Usa colores oscuros.</translation>
    </message>
    <message>
        <source>&amp;Lessons ...</source>
        <translation>Leccio&amp;nes ...</translation>
    </message>
    <message>
        <source>Choose a guided lesson, or open one from a file.</source>
        <translation>Elija una lección guiada o abra una desde un archivo.</translation>
    </message>
    <message>
        <source>Show &amp;hints again</source>
        <translation>Mostrar &amp;consejos</translation>
    </message>
    <message>
        <source>Start the three hints from the first one.</source>
        <translation>Muestra de nuevo los tres consejos desde el primero.</translation>
    </message>
    <message>
        <source>&amp;About Engram</source>
        <translation>&amp;Acerca de Engram</translation>
    </message>
    <message>
        <source>What this program is and which version runs.</source>
        <translation>Qué es este programa y qué versión se ejecuta.</translation>
    </message>
    <message>
        <source>Select a link between two nodes first.</source>
        <translation>Seleccione primero un enlace entre dos nodos.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the selected link.</source>
        <translation>El enlace seleccionado no tiene ningún fallo.</translation>
    </message>
    <message>
        <source>Select a node at one end of the link first.</source>
        <translation>Seleccione primero un nodo en un extremo del enlace.</translation>
    </message>
    <message>
        <source>No fault was made by hand.</source>
        <translation>No hay ningún fallo provocado a mano.</translation>
    </message>
    <message>
        <source>The clock of the selected node runs right.</source>
        <translation>El reloj del nodo seleccionado va bien.</translation>
    </message>
    <message>
        <source>There is nothing to undo; offers end after 10 s.</source>
        <translation>No hay nada que deshacer; la opción caduca a los 10 s.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Launch a cluster or open a trace.</source>
        <translation>Aún no hay nada grabado. Inicie un clúster o abra una traza.</translation>
    </message>
    <message>
        <source>The view is paused already.</source>
        <translation>La vista ya está en pausa.</translation>
    </message>
    <message>
        <source>The newest moment is shown already.</source>
        <translation>Ya se muestra el instante más reciente.</translation>
    </message>
    <message>
        <source>The recording is being played already.</source>
        <translation>La grabación ya se está reproduciendo.</translation>
    </message>
    <message>
        <source>Go back in time first: nothing lies ahead of the newest moment.</source>
        <translation>Retroceda primero en el tiempo: no hay nada después del instante más reciente.</translation>
    </message>
    <message>
        <source>No marker lies before this moment.</source>
        <translation>No hay ninguna marca antes de este instante.</translation>
    </message>
    <message>
        <source>No marker lies after this moment.</source>
        <translation>No hay ninguna marca después de este instante.</translation>
    </message>
    <message>
        <source>No bookmark is at this moment.</source>
        <translation>No hay ningún marcador en este instante.</translation>
    </message>
    <message>
        <source>Another trace is being opened or saved.</source>
        <translation>Se está abriendo o guardando otra traza.</translation>
    </message>
    <message>
        <source>No trace is open.</source>
        <translation>No hay ninguna traza abierta.</translation>
    </message>
    <message>
        <source>No trace was opened or saved yet.</source>
        <translation>Aún no se abrió ni se guardó ninguna traza.</translation>
    </message>
    <message>
        <source>The simulation is going back in time.</source>
        <translation>La simulación está retrocediendo en el tiempo.</translation>
    </message>
    <message>
        <source>&amp;Simulate ...</source>
        <translation>&amp;Simular ...</translation>
    </message>
    <message>
        <source>Run a cluster of up to 1,000 slaves inside this window, in simulated time that can be stepped and branched.</source>
        <translation>Ejecuta un clúster de hasta 1,000 esclavos dentro de esta ventana, en un tiempo simulado que se puede recorrer paso a paso y bifurcar.</translation>
    </message>
    <message>
        <source>Simulated time &amp;stands</source>
        <translation>Tiempo simulado &amp;detenido</translation>
    </message>
    <message>
        <source>Let simulated time stand, or run on. What you do meanwhile is done at this moment.</source>
        <translation>Detiene el tiempo simulado o lo deja correr. Lo que haga entretanto ocurre en este instante.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Let one node do one thing that it tells of, and stand again.</source>
        <translation>Deja que un nodo haga una sola cosa de las que informa y vuelve a detener el tiempo.</translation>
    </message>
    <message>
        <source>S&amp;lower</source>
        <translation>Más &amp;lento</translation>
    </message>
    <message>
        <source>Let simulated time run slower.</source>
        <translation>Hace que el tiempo simulado avance más lento.</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>Más &amp;rápido</translation>
    </message>
    <message>
        <source>Let simulated time run faster.</source>
        <translation>Hace que el tiempo simulado avance más rápido.</translation>
    </message>
    <message>
        <source>&amp;Branch here</source>
        <translation>&amp;Bifurcar aquí</translation>
    </message>
    <message>
        <source>Begin another future at the moment that is shown: inject another fault there, and compare.</source>
        <translation>Empieza otro futuro en el instante que se muestra: provoque allí otro fallo y compare.</translation>
    </message>
    <message>
        <source>&amp;Other future</source>
        <translation>&amp;Otro futuro</translation>
    </message>
    <message>
        <source>Go on with the future that was left by the last branch.</source>
        <translation>Continúa con el futuro que se abandonó en la última bifurcación.</translation>
    </message>
    <message>
        <source>&amp;Compare futures</source>
        <translation>&amp;Comparar futuros</translation>
    </message>
    <message>
        <source>Show both futures side by side, from the moment they part.</source>
        <translation>Muestra ambos futuros lado a lado, desde el instante en que se separan.</translation>
    </message>
    <message>
        <source>Co&amp;mpare with trace ...</source>
        <translation>Comparar co&amp;n traza ...</translation>
    </message>
    <message>
        <source>Lay what is recorded and a trace over each other, each from its failure.</source>
        <translation>Superpone lo grabado y una traza, cada una desde su caída.</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>Fi&amp;ltro</translation>
    </message>
    <message>
        <source>Type what all views shall show, such as type:write node:s3.</source>
        <translation>Escriba qué deben mostrar todas las vistas, por ejemplo type:write node:s3.</translation>
    </message>
    <message>
        <source>&amp;Command palette ...</source>
        <translation>Paleta de ór&amp;denes ...</translation>
    </message>
    <message>
        <source>Type a few letters of a command, a node or a key.</source>
        <translation>Escriba unas letras de una orden, un nodo o una clave.</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Presentar</translation>
    </message>
    <message>
        <source>Fill the screen with the cluster, larger, for a projector. Escape ends it.</source>
        <translation>Llena la pantalla con el clúster, más grande, para un proyector. Escape lo termina.</translation>
    </message>
    <message>
        <source>Show placement rin&amp;g</source>
        <translation>Mostrar a&amp;nillo de slots</translation>
    </message>
    <message>
        <source>Show or hide the ring that tells where the slots are.</source>
        <translation>Muestra u oculta el anillo que indica dónde están los slots.</translation>
    </message>
    <message>
        <source>A simulation is running. Stop it first.</source>
        <translation>Hay una simulación en ejecución. Deténgala primero.</translation>
    </message>
    <message>
        <source>This window shows one cluster only.</source>
        <translation>Esta ventana muestra un solo clúster.</translation>
    </message>
    <message>
        <source>No simulation is running. Choose Simulate first.</source>
        <translation>No hay ninguna simulación en ejecución. Elija primero Simular.</translation>
    </message>
    <message>
        <source>Simulated time runs as slowly as it can.</source>
        <translation>El tiempo simulado ya avanza lo más lento posible.</translation>
    </message>
    <message>
        <source>A faster speed is not offered.</source>
        <translation>No hay una velocidad mayor.</translation>
    </message>
    <message>
        <source>Go back on the timeline first: a branch begins in the past.</source>
        <translation>Retroceda primero en la cronología: una bifurcación empieza en el pasado.</translation>
    </message>
    <message>
        <source>There is only one future yet. Go back in time and branch.</source>
        <translation>Aún hay un solo futuro. Retroceda en el tiempo y bifurque.</translation>
    </message>
    <message>
        <source>Fit to &amp;window</source>
        <translation>Ajustar a la &amp;ventana</translation>
    </message>
    <message>
        <source>Bring the whole cluster back into sight.</source>
        <translation>Vuelve a mostrar todo el clúster.</translation>
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
            <numerusform>slot %1 · %n copia · %2</numerusform>
            <numerusform>slot %1 · %n copias · %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · version %2 · %3</source>
        <translation>%1 · versión %2 · %3</translation>
    </message>
    <message>
        <source>%1 · no such key · %2</source>
        <translation>%1 · no existe esa clave · %2</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) lost</source>
        <translation>
            <numerusform>%n clave perdida</numerusform>
            <numerusform>%n claves perdidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) with one copy</source>
        <translation>
            <numerusform>%n clave con una copia</numerusform>
            <numerusform>%n claves con una copia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) with %1 copies</source>
        <translation>
            <numerusform>%n clave con %1 copias</numerusform>
            <numerusform>%n claves con %1 copias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) lost</source>
        <translation>
            <numerusform>%n slot perdido</numerusform>
            <numerusform>%n slots perdidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) with one copy</source>
        <translation>
            <numerusform>%n slot con una copia</numerusform>
            <numerusform>%n slots con una copia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) with two copies or more</source>
        <translation>
            <numerusform>%n slot con dos o más copias</numerusform>
            <numerusform>%n slots con dos o más copias</numerusform>
        </translation>
    </message>
    <message>
        <source>Killing %1 would leave: %2</source>
        <extracomment>%1 name of a node, %2 what would be left</extracomment>
        <translation>Matar %1 dejaría: %2</translation>
    </message>
</context>
<context>
    <name>CompareText</name>
    <message>
        <source>Writes acknowledged before</source>
        <translation>Escrituras confirmadas antes</translation>
    </message>
    <message>
        <source>Writes acknowledged until all copies</source>
        <translation>Escrituras confirmadas hasta todas las copias</translation>
    </message>
    <message>
        <source>Refused until recovery</source>
        <translation>Rechazadas hasta recuperación</translation>
    </message>
    <message>
        <source>Uncertain until recovery</source>
        <translation>Inciertas hasta recuperación</translation>
    </message>
    <message>
        <source>Keys declared lost</source>
        <translation>Claves declaradas perdidas</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>no visto</translation>
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
        <translation>La clave no existe.</translation>
    </message>
    <message>
        <source>Nothing happened: the node that was asked is not the primary.</source>
        <translation>No pasó nada: el nodo consultado no es el primario.</translation>
    </message>
    <message>
        <source>Nothing was written: fewer copies than required can be kept now.</source>
        <translation>No se escribió nada: ahora se pueden mantener menos copias de las exigidas.</translation>
    </message>
    <message>
        <source>Nothing happened: the cluster can&apos;t answer now.</source>
        <translation>No pasó nada: el clúster no puede responder ahora.</translation>
    </message>
    <message>
        <source>Nothing happened: %1.</source>
        <translation>No pasó nada: %1.</translation>
    </message>
    <message>
        <source>It is uncertain whether this happened. Read the key to find out.</source>
        <translation>No se sabe con certeza si esto ocurrió. Lea la clave para averiguarlo.</translation>
    </message>
    <message>
        <source>Nothing happened: the keys belong to several slots.</source>
        <translation>No pasó nada: las claves pertenecen a varios slots.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n copies on %1</source>
        <translation>
            <numerusform>%n copia en %1</numerusform>
            <numerusform>%n copias en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation>
            <numerusform>%n intento</numerusform>
            <numerusform>%n intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>The key did not exist.</source>
        <translation>La clave no existía.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Borrado.</translation>
    </message>
    <message>
        <source>Written.</source>
        <translation>Escrito.</translation>
    </message>
    <message>
        <source>READ KEY                the value, its version and who answered
WRITE KEY VALUE         to all replicas of the key&apos;s slot
DELETE KEY
KEYS [PATTERN]          such as KEYS user:*
NODES                   who is there and in which state
CLEAR                   an empty console
Words with spaces go in double quotes. Up and Down recall earlier lines.</source>
        <translation>READ KEY                el valor, su versión y quién respondió
WRITE KEY VALUE         en todas las réplicas del slot de la clave
DELETE KEY
KEYS [PATTERN]          por ejemplo, KEYS user:*
NODES                   quién está y en qué estado
CLEAR                   una consola vacía
El texto con espacios va entre comillas dobles. Arriba y Abajo recuperan líneas anteriores.</translation>
    </message>
    <message>
        <source>the first %1 of %2 bytes</source>
        <translation>los primeros %1 de %2 bytes</translation>
    </message>
</context>
<context>
    <name>DamageText</name>
    <message>
        <source>%1 of %2</source>
        <comment>a byte, and how many the file has</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>Read %Ln event(s); the record at byte %1 has no end: the file was cut, or its writer was killed.</source>
        <translation>
            <numerusform>%Ln evento leído; el registro en el byte %1 no tiene fin: el archivo se cortó, o se mató el programa que lo escribía.</numerusform>
            <numerusform>%Ln eventos leídos; el registro en el byte %1 no tiene fin: el archivo se cortó, o se mató el programa que lo escribía.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %Ln event(s); the file can&apos;t be read from byte %1 on: %2</source>
        <translation>
            <numerusform>%Ln evento leído; el archivo no se puede leer desde el byte %1: %2</numerusform>
            <numerusform>%Ln eventos leídos; el archivo no se puede leer desde el byte %1: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %Ln event(s); the file is damaged at byte %1: %2</source>
        <translation>
            <numerusform>%Ln evento leído; el archivo está dañado en el byte %1: %2</numerusform>
            <numerusform>%Ln eventos leídos; el archivo está dañado en el byte %1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message numerus="yes">
        <source>%n request(s) not shown</source>
        <translation>
            <numerusform>%n solicitud no mostrada</numerusform>
            <numerusform>%n solicitudes no mostradas</numerusform>
        </translation>
    </message>
    <message>
        <source>state received</source>
        <translation>estado recibido</translation>
    </message>
    <message>
        <source>counters</source>
        <translation>contadores</translation>
    </message>
    <message>
        <source>process of %1: %2</source>
        <comment>node, state of its process</comment>
        <translation>proceso de %1: %2</translation>
    </message>
    <message>
        <source>hears %1</source>
        <translation>recibe señal de %1</translation>
    </message>
    <message>
        <source>hears %1 no more</source>
        <translation>ya no recibe señal de %1</translation>
    </message>
    <message>
        <source>%1 put away</source>
        <translation>%1 retirado</translation>
    </message>
    <message>
        <source>bookmark: %1</source>
        <translation>marcador: %1</translation>
    </message>
    <message>
        <source>fault: the clock is %1 ms off and drifts by %2 ppm</source>
        <translation>fallo: el reloj se desvía %1 ms y deriva %2 ppm</translation>
    </message>
    <message>
        <source>fault: messages from %1 are dropped</source>
        <translation>fallo: se descartan los mensajes de %1</translation>
    </message>
    <message>
        <source>fault: messages to %1 are dropped</source>
        <translation>fallo: se descartan los mensajes a %1</translation>
    </message>
    <message numerus="yes">
        <source>fault: messages from %1 take %n ms longer</source>
        <translation>
            <numerusform>fallo: los mensajes de %1 tardan %n ms más</numerusform>
            <numerusform>fallo: los mensajes de %1 tardan %n ms más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fault: messages to %1 take %n ms longer</source>
        <translation>
            <numerusform>fallo: los mensajes a %1 tardan %n ms más</numerusform>
            <numerusform>fallo: los mensajes a %1 tardan %n ms más</numerusform>
        </translation>
    </message>
    <message>
        <source>fault ended: messages from %1 pass again</source>
        <translation>fin del fallo: los mensajes de %1 vuelven a pasar</translation>
    </message>
    <message>
        <source>fault ended: messages to %1 pass again</source>
        <translation>fin del fallo: los mensajes a %1 vuelven a pasar</translation>
    </message>
    <message>
        <source>fault: %1 %2</source>
        <comment>kind of fault, node</comment>
        <translation>fallo: %1 %2</translation>
    </message>
    <message>
        <source>is %1 and waits for %2</source>
        <translation>%1, y espera a %2</translation>
    </message>
    <message>
        <source>is now %1</source>
        <translation>ahora %1</translation>
    </message>
    <message>
        <source>is now %1: %2</source>
        <translation>ahora %1: %2</translation>
    </message>
    <message>
        <source>proposes view %1 of epoch %2</source>
        <translation>propone la vista %1 de la época %2</translation>
    </message>
    <message>
        <source>view %1 of epoch %2 is committed</source>
        <translation>la vista %1 de la época %2 queda instalada</translation>
    </message>
    <message>
        <source>suspects %1: %2</source>
        <translation>sospecha de %1: %2</translation>
    </message>
    <message>
        <source>%1 is removed, view %2</source>
        <translation>%1 queda excluido, vista %2</translation>
    </message>
    <message>
        <source>%1 has joined, view %2</source>
        <translation>%1 se unió, vista %2</translation>
    </message>
    <message>
        <source>promises epoch %1 to %2</source>
        <translation>promete la época %1 a %2</translation>
    </message>
    <message>
        <source>refuses epoch %1 to %2: %3</source>
        <translation>niega la época %1 a %2: %3</translation>
    </message>
    <message>
        <source>stands for epoch %1: %2</source>
        <translation>se postula para la época %1: %2</translation>
    </message>
    <message>
        <source>is elected for epoch %1</source>
        <translation>es elegido para la época %1</translation>
    </message>
    <message>
        <source>serves as primary of epoch %1</source>
        <translation>sirve como primario de la época %1</translation>
    </message>
    <message>
        <source>has lost its lease in epoch %1</source>
        <translation>perdió su concesión en la época %1</translation>
    </message>
    <message>
        <source>steps down before epoch %1: %2</source>
        <translation>renuncia antes de la época %1: %2</translation>
    </message>
    <message>
        <source>tally for %1: %2</source>
        <translation>recuento para %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>sweep: %1 of %n slot(s) verified</source>
        <translation>
            <numerusform>barrido: %1 de %n slot verificado</numerusform>
            <numerusform>barrido: %1 de %n slots verificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 copies %n slot(s) to %2</source>
        <translation>
            <numerusform>%1 copia %n slot a %2</numerusform>
            <numerusform>%1 copia %n slots a %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %3 of %n slot(s) copied</source>
        <translation>
            <numerusform>%1 a %2: %3 de %n slot copiado</numerusform>
            <numerusform>%1 a %2: %3 de %n slots copiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has copied %n key(s) to %2</source>
        <translation>
            <numerusform>%1 copió %n clave a %2</numerusform>
            <numerusform>%1 copió %n claves a %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) offline until %1 comes back</source>
        <translation>
            <numerusform>%n slot fuera de línea hasta que vuelva %1</numerusform>
            <numerusform>%n slots fuera de línea hasta que vuelva %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) lost: %1 came back empty</source>
        <translation>
            <numerusform>%n clave perdida: %1 volvió vacío</numerusform>
            <numerusform>%n claves perdidas: %1 volvió vacío</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 asked by %3</source>
        <comment>operation, key, client</comment>
        <translation>%1 %2 a petición de %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2: %3, %n copies, %4 ms</source>
        <comment>operation, key, status, time</comment>
        <translation>
            <numerusform>%1 %2: %3, %n copia, %4 ms</numerusform>
            <numerusform>%1 %2: %3, %n copias, %4 ms</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two nodes</comment>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>sent %1 %2, %3</source>
        <comment>kind of message, key, from and to</comment>
        <translation>envía %1 %2, %3</translation>
    </message>
    <message>
        <source>received %1 %2, %3</source>
        <comment>kind of message, key, from and to</comment>
        <translation>recibe %1 %2, %3</translation>
    </message>
    <message>
        <source>%1 %2 failed, %3: %4</source>
        <comment>kind of message, key, from and to, reason</comment>
        <translation>error en %1 %2, %3: %4</translation>
    </message>
    <message>
        <source>how the cluster stood before this recording:</source>
        <translation>cómo estaba el clúster antes de esta grabación:</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>Column %1: %2</source>
        <comment>place in a filter, what is wrong there</comment>
        <translation>Columna %1: %2</translation>
    </message>
    <message>
        <source>there is no field “%1”. Expected one of %2; or quotes around a text that holds such a sign.</source>
        <translation>no existe el campo “%1”. Se esperaba uno de %2; o comillas alrededor de un texto que contenga ese signo.</translation>
    </message>
    <message>
        <source>a value is missing. Expected something like %1.</source>
        <translation>falta un valor. Se esperaba algo como %1.</translation>
    </message>
    <message>
        <source>something is missing. Expected a word, or a field such as %1.</source>
        <translation>falta algo. Se esperaba una palabra, o un campo como %1.</translation>
    </message>
    <message>
        <source>the quoted text does not end. Expected another &quot;.</source>
        <translation>el texto entre comillas no termina. Se esperaba otra &quot;.</translation>
    </message>
    <message>
        <source>this parenthesis is not closed. Expected a ).</source>
        <translation>este paréntesis no se cierra. Se esperaba un ).</translation>
    </message>
    <message>
        <source>this parenthesis closes nothing. Expected a ( before it, or none.</source>
        <translation>este paréntesis no cierra nada. Se esperaba un ( antes, o ninguno.</translation>
    </message>
    <message numerus="yes">
        <source>too many parentheses inside each other. Expected %n at most.</source>
        <translation>
            <numerusform>demasiados paréntesis anidados. Se admite %n como máximo.</numerusform>
            <numerusform>demasiados paréntesis anidados. Se admiten %n como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” can&apos;t be smaller or larger. Expected :, = or !=.</source>
        <translation>“%1” no puede ser menor ni mayor. Se esperaba :, = o !=.</translation>
    </message>
    <message>
        <source>“%1” is not known. Expected one of %2.</source>
        <translation>no se conoce “%1”. Se esperaba uno de %2.</translation>
    </message>
    <message>
        <source>“%1” is no link. Expected two names joined by -, such as %2.</source>
        <translation>“%1” no es un enlace. Se esperaban dos nombres unidos por -, como %2.</translation>
    </message>
    <message>
        <source>“%1” is no duration. Expected a number with us, ms or s, such as %2.</source>
        <translation>“%1” no es una duración. Se esperaba un número con us, ms o s, como %2.</translation>
    </message>
    <message>
        <source>“%1” is no time of day. Expected hours, minutes and perhaps seconds, such as %2.</source>
        <translation>“%1” no es una hora del día. Se esperaban horas, minutos y, si acaso, segundos, como %2.</translation>
    </message>
    <message>
        <source>“%1” is no number. Expected digits, such as %2.</source>
        <translation>“%1” no es un número. Se esperaban cifras, como %2.</translation>
    </message>
    <message>
        <source>anywhere in the message</source>
        <translation>en cualquier parte del mensaje</translation>
    </message>
    <message>
        <source>what a request or an event is</source>
        <translation>qué es una solicitud o un evento</translation>
    </message>
    <message>
        <source>kind of a single message</source>
        <translation>tipo de un mensaje individual</translation>
    </message>
    <message>
        <source>part of the key; with * and ? all of it</source>
        <translation>parte de la clave; con * y ?, la clave entera</translation>
    </message>
    <message>
        <source>who says it, sends it or receives it</source>
        <translation>quién lo dice, lo envía o lo recibe</translation>
    </message>
    <message>
        <source>who sends it</source>
        <translation>quién lo envía</translation>
    </message>
    <message>
        <source>who receives it</source>
        <translation>quién lo recibe</translation>
    </message>
    <message>
        <source>between two nodes, in either direction</source>
        <translation>entre dos nodos, en cualquier sentido</translation>
    </message>
    <message>
        <source>how the request ended</source>
        <translation>cómo terminó la solicitud</translation>
    </message>
    <message>
        <source>state of a node</source>
        <translation>estado de un nodo</translation>
    </message>
    <message>
        <source>role of a node</source>
        <translation>rol de un nodo</translation>
    </message>
    <message>
        <source>time to the answer, with us, ms or s</source>
        <translation>tiempo hasta la respuesta, con us, ms o s</translation>
    </message>
    <message>
        <source>number of the request</source>
        <translation>número de la solicitud</translation>
    </message>
    <message>
        <source>number of the view</source>
        <translation>número de la vista</translation>
    </message>
    <message>
        <source>number of the epoch</source>
        <translation>número de la época</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>hora del día</translation>
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
        <translation>%1 congelado</translation>
    </message>
    <message>
        <source>%1 killed</source>
        <comment>a node</comment>
        <translation>%1 matado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>node, what it tells</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <comment>what was done, when</comment>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no fault</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>time, what happened</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>One of the futures has not begun: let simulated time run.</source>
        <translation>Uno de los futuros no ha empezado: deje correr el tiempo simulado.</translation>
    </message>
    <message>
        <source>Compared over %1 s, as far as both go.</source>
        <translation>Comparados durante %1 s, hasta donde llegan ambos.</translation>
    </message>
    <message>
        <source>%1 The recording has dropped some of it.</source>
        <comment>scope of a comparison</comment>
        <translation>%1 La grabación descartó una parte.</translation>
    </message>
    <message>
        <source>No event differs.</source>
        <translation>Ningún evento difiere.</translation>
    </message>
    <message>
        <source>The first event that differs is at %1.</source>
        <translation>El primer evento distinto está en %1.</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>no fault</source>
        <translation>ningún fallo</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <comment>what a node tells, when</comment>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>nada más</translation>
    </message>
    <message>
        <source>First different event</source>
        <translation>Primer evento distinto</translation>
    </message>
    <message>
        <source>First fault</source>
        <translation>Primer fallo</translation>
    </message>
    <message>
        <source>Suspected after</source>
        <translation>Sospecha tras</translation>
    </message>
    <message>
        <source>Candidacy after</source>
        <translation>Candidatura tras</translation>
    </message>
    <message>
        <source>Elected after</source>
        <translation>Elección tras</translation>
    </message>
    <message>
        <source>Takeover serves after</source>
        <translation>Relevo en servicio tras</translation>
    </message>
    <message>
        <source>Next write after</source>
        <translation>Próxima escritura tras</translation>
    </message>
    <message>
        <source>All copies after</source>
        <translation>Todas las copias tras</translation>
    </message>
    <message>
        <source>Writes acknowledged</source>
        <translation>Escrituras confirmadas</translation>
    </message>
    <message>
        <source>Reads answered</source>
        <translation>Lecturas respondidas</translation>
    </message>
    <message>
        <source>Requests refused</source>
        <translation>Solicitudes rechazadas</translation>
    </message>
    <message>
        <source>Writes uncertain</source>
        <translation>Escrituras inciertas</translation>
    </message>
    <message>
        <source>Keys declared lost</source>
        <translation>Claves declaradas perdidas</translation>
    </message>
    <message>
        <source>Views committed</source>
        <translation>Vistas instaladas</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>%1, epoch %2</source>
        <comment>primary</comment>
        <translation>%1, época %2</translation>
    </message>
    <message>
        <source>Primary at the end</source>
        <translation>Primario al final</translation>
    </message>
</context>
<context>
    <name>MarkerLook</name>
    <message>
        <source>keys lost or offline because of %1</source>
        <translation>claves perdidas o fuera de línea por %1</translation>
    </message>
    <message>
        <source>%1 killed</source>
        <comment>a node</comment>
        <translation>%1 matado</translation>
    </message>
    <message>
        <source>takeover by %1</source>
        <translation>relevo por %1</translation>
    </message>
    <message>
        <source>%1 suspected</source>
        <comment>a node</comment>
        <translation>%1 bajo sospecha</translation>
    </message>
    <message>
        <source>fault made at %1</source>
        <comment>a node</comment>
        <translation>fallo provocado en %1</translation>
    </message>
    <message>
        <source>bookmark: %1</source>
        <translation>marcador: %1</translation>
    </message>
    <message>
        <source>new view</source>
        <translation>vista nueva</translation>
    </message>
    <message>
        <source>copying to %1 begins or ends</source>
        <comment>a node</comment>
        <translation>empieza o termina la copia a %1</translation>
    </message>
    <message numerus="yes">
        <source>%n loss(es)</source>
        <translation>
            <numerusform>%n pérdida</numerusform>
            <numerusform>%n pérdidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kill(s)</source>
        <translation>
            <numerusform>%n muerte</numerusform>
            <numerusform>%n muertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of takeovers</source>
        <translation>
            <numerusform>%n paso de relevos</numerusform>
            <numerusform>%n pasos de relevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspicion(s)</source>
        <translation>
            <numerusform>%n sospecha</numerusform>
            <numerusform>%n sospechas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n fallo</numerusform>
            <numerusform>%n fallos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s)</source>
        <translation>
            <numerusform>%n marcador</numerusform>
            <numerusform>%n marcadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n view(s)</source>
        <translation>
            <numerusform>%n vista</numerusform>
            <numerusform>%n vistas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of copying</source>
        <translation>
            <numerusform>%n paso de copia</numerusform>
            <numerusform>%n pasos de copia</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time: what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not what the filter asks for</source>
        <translation>fuera del filtro</translation>
    </message>
    <message numerus="yes">
        <source>%n of them not what the filter asks for</source>
        <translation>
            <numerusform>%n de ellos fuera del filtro</numerusform>
            <numerusform>%n de ellos fuera del filtro</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaletteOffers</name>
    <message>
        <source>Panel: %1</source>
        <translation>Panel: %1</translation>
    </message>
    <message>
        <source>Bring this panel to the front, or hide it.</source>
        <translation>Trae este panel al frente o lo oculta.</translation>
    </message>
    <message>
        <source>Node: %1</source>
        <translation>Nodo: %1</translation>
    </message>
    <message>
        <source>Key: show its slot, its replicas and its version.</source>
        <translation>Clave: muestra su slot, sus réplicas y su versión.</translation>
    </message>
    <message>
        <source>Bookmark: go to %1.</source>
        <translation>Marcador: va a %1.</translation>
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
        <translation>%1, el primario,</translation>
    </message>
    <message>
        <source>%1, a backup,</source>
        <translation>%1, un respaldo,</translation>
    </message>
    <message>
        <source>%1, a slave,</source>
        <translation>%1, un esclavo,</translation>
    </message>
    <message>
        <source>%1 was killed</source>
        <comment>m1, the primary,</comment>
        <translation>%1 fue matado</translation>
    </message>
    <message>
        <source>%1 was frozen</source>
        <comment>m1, the primary,</comment>
        <translation>%1 fue congelado</translation>
    </message>
    <message>
        <source>%1 was cut off</source>
        <comment>m1, the primary,</comment>
        <translation>%1 quedó aislado</translation>
    </message>
    <message>
        <source>%1 was stopped</source>
        <comment>m1, the primary,</comment>
        <translation>%1 fue detenido</translation>
    </message>
    <message>
        <source>%1 fell silent</source>
        <comment>m1, the primary,</comment>
        <translation>%1 dejó de dar señales</translation>
    </message>
    <message>
        <source>Times count from %1.</source>
        <translation>Los tiempos se cuentan desde %1.</translation>
    </message>
    <message>
        <source>%1 took over in epoch %2. Times count from %3.</source>
        <translation>%1 tomó el relevo en la época %2. Los tiempos se cuentan desde %3.</translation>
    </message>
    <message>
        <source>Detected: %1, first write: %2</source>
        <translation>Detección: %1, primera escritura: %2</translation>
    </message>
    <message>
        <source>Detected: %1, view without it: %2</source>
        <translation>Detección: %1, vista sin él: %2</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Detección</translation>
    </message>
    <message>
        <source>Elected</source>
        <translation>Elección</translation>
    </message>
    <message>
        <source>View committed</source>
        <translation>Vista instalada</translation>
    </message>
    <message>
        <source>First read</source>
        <translation>Primera lectura</translation>
    </message>
    <message>
        <source>First write</source>
        <translation>Primera escritura</translation>
    </message>
    <message>
        <source>Directory rebuilt</source>
        <translation>Directorio rehecho</translation>
    </message>
    <message>
        <source>All copies</source>
        <translation>Todas las copias</translation>
    </message>
    <message>
        <source>not yet: %1 of %2</source>
        <translation>aún no: %1 de %2</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>Answers until recovery: %1 refused, %2 uncertain</source>
        <translation>Respuestas hasta la recuperación: %1 rechazadas, %2 inciertas</translation>
    </message>
    <message>
        <source>Writes acknowledged before: %1</source>
        <translation>Escrituras confirmadas antes: %1</translation>
    </message>
    <message>
        <source>Writes acknowledged before: not known</source>
        <translation>Escrituras confirmadas antes: no se sabe</translation>
    </message>
    <message>
        <source>%1; lost: not checked</source>
        <translation>%1; perdidas: sin comprobar</translation>
    </message>
    <message>
        <source>%1; lost: none to check</source>
        <translation>%1; perdidas: ninguna que comprobar</translation>
    </message>
    <message>
        <source>%1; lost: %2 (%3 of %4 keys read again)</source>
        <translation>%1; perdidas: %2 (%3 de %4 claves releídas)</translation>
    </message>
    <message>
        <source>Counted from its last sign of life; it may have failed up to 200 ms later.</source>
        <translation>Contado desde su última señal de vida; pudo fallar hasta 200 ms después.</translation>
    </message>
    <message>
        <source>1 of %1 requests was watched: earlier reads and writes may not have been seen.</source>
        <translation>Se observó 1 de cada %1 solicitudes: puede que no se vieran lecturas y escrituras anteriores.</translation>
    </message>
    <message>
        <source>%1 was heard again after %2.</source>
        <translation>%1 volvió a dar señales tras %2.</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>majority, %1 of %2</source>
        <translation>mayoría, %1 de %2</translation>
    </message>
    <message>
        <source>highest, %1 of %2</source>
        <translation>máxima, %1 de %2</translation>
    </message>
    <message>
        <source>%1: %2 -&gt; %3 (%4)</source>
        <comment>key, answers, version, rule</comment>
        <translation>%1: %2 -&gt; %3 (%4)</translation>
    </message>
    <message numerus="yes">
        <source>%n more key(s)</source>
        <translation>
            <numerusform>%n clave más</numerusform>
            <numerusform>%n claves más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, time</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The first write reached the new primary after %1 and took %2.</source>
        <translation>La primera escritura llegó al nuevo primario tras %1 y tardó %2.</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>First write</source>
        <translation>Primera escritura</translation>
    </message>
    <message>
        <source>Where a value goes, and when a write counts as done.</source>
        <translation>Adónde va un valor y cuándo se da por hecha una escritura.</translation>
    </message>
    <message>
        <source>A small cluster starts on this computer: two masters and three slaves. Each is a process of its own, with memory of its own. Slaves hold the data. Masters decide who holds what.</source>
        <translation>Se inicia un pequeño clúster en este equipo: dos maestros y tres esclavos. Cada uno es un proceso propio, con memoria propia. Los esclavos guardan los datos. Los maestros deciden quién guarda qué.</translation>
    </message>
    <message>
        <source>{primary} wears the crown: it is the primary, the one master that answers. The other master is the backup: it stands by. A client is any program that reads or writes; this window will be one.</source>
        <translation>{primary} lleva la corona: es el primario, el único maestro que responde. El otro maestro es el respaldo: queda en reserva. Un cliente es cualquier programa que lee o escribe; esta ventana será uno.</translation>
    </message>
    <message>
        <source>We are going to write the value hello under the key greeting. Each key is kept in three copies. When does the client hear that its write is done?</source>
        <translation>Vamos a escribir el valor hello en la clave greeting. Cada clave se guarda en tres copias. ¿Cuándo sabe el cliente que su escritura está hecha?</translation>
    </message>
    <message>
        <source>When the primary has it</source>
        <translation>Cuando la tiene el primario</translation>
    </message>
    <message>
        <source>When one slave has it</source>
        <translation>Cuando la tiene un esclavo</translation>
    </message>
    <message>
        <source>When all three copies have it</source>
        <translation>Cuando la tienen las tres copias</translation>
    </message>
    <message>
        <source>The primary answers when every copy has said that it holds the value. So an acknowledged write is in three memories, and two of them may fail.</source>
        <translation>El primario responde cuando cada copia ha dicho que tiene el valor. Así, una escritura confirmada está en tres memorias, y dos de ellas pueden fallar.</translation>
    </message>
    <message>
        <source>Watch: a filled triangle is the write on its way to the primary, a diamond is a copy on its way to a slave, a hollow circle is a slave&apos;s acknowledgement (it says: I have it).</source>
        <translation>Observe: un triángulo relleno es la escritura en camino al primario, un rombo es una copia en camino a un esclavo y un círculo hueco es la confirmación de un esclavo (dice: lo tengo).</translation>
    </message>
    <message>
        <source>Done. The write went to {primary}, from there to three slaves, and was answered with OK only after all three had acknowledged it. Select it under Messages to see each step with its time.</source>
        <translation>Hecho. La escritura fue a {primary}, de ahí a tres esclavos, y se respondió con OK solo cuando los tres la habían confirmado. Selecciónela en Mensajes para ver cada paso con su tiempo.</translation>
    </message>
    <message>
        <source>Now we read greeting. How many slaves does the primary ask?</source>
        <translation>Ahora leemos greeting. ¿A cuántos esclavos pregunta el primario?</translation>
    </message>
    <message>
        <source>None</source>
        <translation>A ninguno</translation>
    </message>
    <message>
        <source>One</source>
        <translation>A uno</translation>
    </message>
    <message>
        <source>All three</source>
        <translation>A los tres</translation>
    </message>
    <message>
        <source>All copies are equal, so one is enough. If it did not answer, the primary would ask the next one.</source>
        <translation>Todas las copias son iguales, así que basta con una. Si no respondiera, el primario preguntaría a la siguiente.</translation>
    </message>
    <message>
        <source>What is the answer for a key that nobody ever wrote?</source>
        <translation>¿Cuál es la respuesta para una clave que nadie escribió nunca?</translation>
    </message>
    <message>
        <source>An empty value</source>
        <translation>Un valor vacío</translation>
    </message>
    <message>
        <source>NOT_FOUND</source>
        <translation>NOT_FOUND</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Ninguna respuesta</translation>
    </message>
    <message>
        <source>NOT_FOUND is a promise: this key does not exist. When the cluster can&apos;t be sure of that, it says UNAVAILABLE and why, but never NOT_FOUND.</source>
        <translation>NOT_FOUND es una promesa: esta clave no existe. Cuando el clúster no puede estar seguro de ello, dice UNAVAILABLE y por qué, pero nunca NOT_FOUND.</translation>
    </message>
    <message>
        <source>Last, we delete greeting. That is a write too: all three copies must know of it.</source>
        <translation>Por último, borramos greeting. Eso también es una escritura: las tres copias deben enterarse.</translation>
    </message>
    <message>
        <source>To remember: a write is done when all copies have it; a read needs one copy; NOT_FOUND is only said when it is proved.</source>
        <translation>Para recordar: una escritura está hecha cuando la tienen todas las copias; una lectura necesita una copia; NOT_FOUND solo se dice cuando está demostrado.</translation>
    </message>
    <message>
        <source>A slave dies</source>
        <translation>Muere un esclavo</translation>
    </message>
    <message>
        <source>Why copies are kept, and how a lost copy is made again.</source>
        <translation>Por qué se guardan copias y cómo se rehace una copia perdida.</translation>
    </message>
    <message>
        <source>This cluster has four slaves, and keeps each key in two copies on two different slaves.</source>
        <translation>Este clúster tiene cuatro esclavos y guarda cada clave en dos copias, en dos esclavos distintos.</translation>
    </message>
    <message>
        <source>greeting is on two slaves now. We kill one of them. What does a read get?</source>
        <translation>greeting está ahora en dos esclavos. Matamos uno de ellos. ¿Qué obtiene una lectura?</translation>
    </message>
    <message>
        <source>hello, from the other slave</source>
        <translation>hello, del otro esclavo</translation>
    </message>
    <message>
        <source>An error, until the slave is started again</source>
        <translation>Un error, hasta que el esclavo se inicie de nuevo</translation>
    </message>
    <message>
        <source>An acknowledged write is on every copy, so the one that is left has it too.</source>
        <translation>Una escritura confirmada está en todas las copias, así que la que queda también la tiene.</translation>
    </message>
    <message>
        <source>{victim} is dead, and with it everything that was in its memory. The value was read from the other copy. But now there is only one copy of greeting: one more failure, and it would be lost.</source>
        <translation>{victim} está muerto, y con él todo lo que había en su memoria. El valor se leyó de la otra copia. Pero ahora solo hay una copia de greeting: con un fallo más se perdería.</translation>
    </message>
    <message>
        <source>What does the cluster do about it, if nobody helps?</source>
        <translation>¿Qué hace el clúster al respecto, si nadie ayuda?</translation>
    </message>
    <message>
        <source>Nothing: a person must start the slave again</source>
        <translation>Nada: una persona debe iniciar el esclavo de nuevo</translation>
    </message>
    <message>
        <source>It makes new copies on the slaves that are left</source>
        <translation>Hace copias nuevas en los esclavos que quedan</translation>
    </message>
    <message>
        <source>It stops all writes</source>
        <translation>Detiene todas las escrituras</translation>
    </message>
    <message>
        <source>The primary hears nothing from the dead slave, takes it off the list of members, and lets another slave be filled with what is missing.</source>
        <translation>El primario no recibe señales del esclavo muerto, lo quita de la lista de miembros y hace que otro esclavo reciba lo que falta.</translation>
    </message>
    <message>
        <source>There are two copies of everything again. Slaves sent them to each other; the primary only said who sends what to whom.</source>
        <translation>Vuelve a haber dos copias de todo. Los esclavos se las enviaron entre sí; el primario solo dijo quién envía qué a quién.</translation>
    </message>
    <message>
        <source>We start {victim} again. Its memory is empty, so it joins like a new slave and is filled first.</source>
        <translation>Iniciamos {victim} de nuevo. Su memoria está vacía, así que se une como un esclavo nuevo y primero recibe los datos.</translation>
    </message>
    <message>
        <source>Nothing was lost. To remember: copies bridge a failure, and a cluster that makes new copies by itself is ready for the next one.</source>
        <translation>No se perdió nada. Para recordar: las copias permiten superar un fallo, y un clúster que hace copias nuevas por sí mismo está listo para el siguiente.</translation>
    </message>
    <message>
        <source>The primary dies</source>
        <translation>Muere el primario</translation>
    </message>
    <message>
        <source>How a backup takes over, and why no acknowledged write is lost.</source>
        <translation>Cómo un respaldo toma el relevo y por qué no se pierde ninguna escritura confirmada.</translation>
    </message>
    <message>
        <source>{primary} is the primary: every read and write goes through it. A workload (a small shop that writes and reads some keys) keeps it busy.</source>
        <translation>{primary} es el primario: todas las lecturas y escrituras pasan por él. Una carga de trabajo (una pequeña tienda que escribe y lee algunas claves) lo mantiene ocupado.</translation>
    </message>
    <message>
        <source>We kill the primary in the middle of its work. What happens to the writes that it has acknowledged?</source>
        <translation>Matamos el primario en pleno trabajo. ¿Qué pasa con las escrituras que ha confirmado?</translation>
    </message>
    <message>
        <source>They are lost with its memory</source>
        <translation>Se pierden con su memoria</translation>
    </message>
    <message>
        <source>The last few of them are lost</source>
        <translation>Se pierden las últimas</translation>
    </message>
    <message>
        <source>None is lost</source>
        <translation>No se pierde ninguna</translation>
    </message>
    <message>
        <source>The primary keeps no data. It acknowledges a write when all copies on the slaves have it, and the slaves are still there.</source>
        <translation>El primario no guarda datos. Confirma una escritura cuando la tienen todas las copias en los esclavos, y los esclavos siguen ahí.</translation>
    </message>
    <message>
        <source>{primary} has the crown now. It heard nothing from {old primary} for a third of a second and asked all members for their votes. A majority (more than half of them) said yes. Only then it is the primary: two halves of a cluster could not both have a majority.</source>
        <translation>Ahora {primary} lleva la corona. No recibió señales de {old primary} durante un tercio de segundo y pidió su voto a todos los miembros. Una mayoría (más de la mitad) dijo que sí. Solo entonces es el primario: dos mitades de un clúster no podrían tener ambas la mayoría.</translation>
    </message>
    <message>
        <source>It does not trust what it remembers of the data. It asks the slaves what they hold, and takes the newest version of each key. Until that is known for a key, reads of it wait.</source>
        <translation>No se fía de lo que recuerda de los datos. Pregunta a los esclavos qué guardan y toma la versión más nueva de cada clave. Hasta que eso se sepa para una clave, sus lecturas esperan.</translation>
    </message>
    <message>
        <source>We start {old primary} again. What is it then?</source>
        <translation>Iniciamos {old primary} de nuevo. ¿Qué es entonces?</translation>
    </message>
    <message>
        <source>The primary again</source>
        <translation>Otra vez el primario</translation>
    </message>
    <message>
        <source>A backup</source>
        <translation>Un respaldo</translation>
    </message>
    <message>
        <source>A slave</source>
        <translation>Un esclavo</translation>
    </message>
    <message>
        <source>There is a primary already. Taking the crown back would only cause another pause.</source>
        <translation>Ya hay un primario. Recuperar la corona solo causaría otra pausa.</translation>
    </message>
    <message>
        <source>To remember: whoever decides need not hold the data. If it dies, another one can decide, once a majority agrees on it, and the data tells it the rest.</source>
        <translation>Para recordar: quien decide no tiene por qué guardar los datos. Si muere, otro puede decidir en cuanto una mayoría esté de acuerdo, y los datos le cuentan el resto.</translation>
    </message>
    <message>
        <source>Hang is not crash</source>
        <translation>Colgarse no es caerse</translation>
    </message>
    <message>
        <source>Why nobody can tell a dead node from a slow one, and what helps.</source>
        <translation>Por qué nadie distingue un nodo muerto de uno lento, y qué ayuda.</translation>
    </message>
    <message>
        <source>A process that was killed is gone for good. A process that hangs (stopped by a debugger, a full disk, a sleeping laptop) comes back later and does not know that it was away.</source>
        <translation>Un proceso matado desaparece para siempre. Un proceso colgado (parado por un depurador, un disco lleno, un portátil en suspensión) vuelve más tarde y no sabe que estuvo ausente.</translation>
    </message>
    <message>
        <source>We freeze the primary. How can the others find out whether it is dead or only hangs?</source>
        <translation>Congelamos el primario. ¿Cómo pueden averiguar los demás si está muerto o solo colgado?</translation>
    </message>
    <message>
        <source>They ask it</source>
        <translation>Le preguntan</translation>
    </message>
    <message>
        <source>They wait long enough</source>
        <translation>Esperan lo suficiente</translation>
    </message>
    <message>
        <source>They can&apos;t find out</source>
        <translation>No pueden averiguarlo</translation>
    </message>
    <message>
        <source>Silence is all that they see, in both cases. So they must act as if it were dead, and in a way that is right also if it is not.</source>
        <translation>Silencio es todo lo que ven, en ambos casos. Así que deben actuar como si estuviera muerto, y de un modo que también sea correcto si no lo está.</translation>
    </message>
    <message>
        <source>{primary} took over, and light is green now. But {sleeper} still believes that it is the primary and that light is red. When it wakes up, a client may ask it.</source>
        <translation>{primary} tomó el relevo, y light vale ahora green. Pero {sleeper} sigue creyendo que es el primario y que light vale red. Cuando despierte, un cliente puede preguntarle.</translation>
    </message>
    <message>
        <source>We let {sleeper} go on, and ask it for light. What may it answer?</source>
        <translation>Dejamos continuar a {sleeper} y le preguntamos por light. ¿Qué puede responder?</translation>
    </message>
    <message>
        <source>red: that is what it knows</source>
        <translation>red: es lo que sabe</translation>
    </message>
    <message>
        <source>green: it asks the others first</source>
        <translation>green: pregunta antes a los demás</translation>
    </message>
    <message>
        <source>It refuses: it is not the primary any more</source>
        <translation>Se niega: ya no es el primario</translation>
    </message>
    <message>
        <source>A primary may only serve while it holds a lease: a permission that the members renew all the time and that ends by itself after 300 ms. When it wakes up its lease is long over. The slaves also refuse whoever has an older term.</source>
        <translation>Un primario solo puede servir mientras tenga una concesión (lease): un permiso que los miembros renuevan sin cesar y que caduca por sí solo a los 300 ms. Cuando despierta, su concesión caducó hace mucho. Los esclavos también rechazan a quien tenga una época anterior.</translation>
    </message>
    <message>
        <source>This read is sent to {sleeper} itself, and to nobody else.</source>
        <translation>Esta lectura se envía al propio {sleeper}, y a nadie más.</translation>
    </message>
    <message>
        <source>{sleeper} is a backup now, and nobody ever saw red again. To remember: you can&apos;t know that somebody is dead, but you can make sure that its permission is over.</source>
        <translation>{sleeper} es ahora un respaldo, y nadie volvió a ver red. Para recordar: no se puede saber que alguien está muerto, pero sí asegurarse de que su permiso ha caducado.</translation>
    </message>
    <message>
        <source>The last copy</source>
        <translation>La última copia</translation>
    </message>
    <message>
        <source>What a cluster may say when data is out of reach, and when it is lost.</source>
        <translation>Qué puede decir un clúster cuando los datos no están al alcance y cuando se han perdido.</translation>
    </message>
    <message>
        <source>treasure is on two slaves, in memory only. We kill the first of them.</source>
        <translation>treasure (tesoro) está en dos esclavos, solo en memoria. Matamos el primero de ellos.</translation>
    </message>
    <message>
        <source>Now we kill the slave with the last copy. What should a read of treasure be answered with?</source>
        <translation>Ahora matamos el esclavo con la última copia. ¿Con qué se debería responder a una lectura de treasure?</translation>
    </message>
    <message>
        <source>UNAVAILABLE: it exists, but can&apos;t be read now</source>
        <translation>UNAVAILABLE: existe, pero no se puede leer ahora</translation>
    </message>
    <message>
        <source>An old value</source>
        <translation>Un valor antiguo</translation>
    </message>
    <message>
        <source>The cluster knows that treasure was written. To say NOT_FOUND would be a lie, and the slave may come back from a pause with its memory whole.</source>
        <translation>El clúster sabe que treasure se escribió. Decir NOT_FOUND sería mentir, y el esclavo puede volver de una pausa con la memoria intacta.</translation>
    </message>
    <message>
        <source>UNAVAILABLE, and the reason names {last}: it is waited for. The part of the data that only {last} held is called offline. The last copy is never given up silently.</source>
        <translation>UNAVAILABLE, y el motivo nombra a {last}: se le espera. La parte de los datos que solo {last} guardaba se llama fuera de línea. Nunca se renuncia a la última copia en silencio.</translation>
    </message>
    <message>
        <source>We start {last} again. A new process has an empty memory. What now?</source>
        <translation>Iniciamos {last} de nuevo. Un proceso nuevo tiene la memoria vacía. ¿Y ahora?</translation>
    </message>
    <message>
        <source>The read still waits</source>
        <translation>La lectura sigue esperando</translation>
    </message>
    <message>
        <source>The loss is declared, loudly; then the key does not exist any more</source>
        <translation>La pérdida se declara sin disimulo; después la clave ya no existe</translation>
    </message>
    <message>
        <source>The key is just gone, and nobody says anything</source>
        <translation>La clave simplemente desaparece, y nadie dice nada</translation>
    </message>
    <message>
        <source>The last holder came back with nothing, so the data is lost for certain. That is declared, with the number of keys, counted and shown. From then on NOT_FOUND is the truth.</source>
        <translation>El último que los guardaba volvió sin nada, así que los datos se perdieron con certeza. Eso se declara, con el número de claves, se cuenta y se muestra. Desde entonces NOT_FOUND es la verdad.</translation>
    </message>
    <message>
        <source>Look for the loss under Messages. To remember: copies in memory survive as long as one of them does. When all are gone, the honest thing is to say so, and how much it was.</source>
        <translation>Busque la pérdida en Mensajes. Para recordar: las copias en memoria sobreviven mientras lo haga una de ellas. Cuando todas desaparecen, lo honesto es decirlo, y decir cuánto era.</translation>
    </message>
    <message>
        <source>Two sides of a partition</source>
        <translation>Dos lados de una partición</translation>
    </message>
    <message>
        <source>Why only one side of a torn network may go on, and how they agree again.</source>
        <translation>Por qué solo un lado de una red partida puede continuar y cómo vuelven a ponerse de acuerdo.</translation>
    </message>
    <message>
        <source>A partition is a network that is torn in two: all processes live, but the two sides can&apos;t hear each other. We cut m1 (the primary) and s1 off from the other four. Six members: a majority is four.</source>
        <translation>Una partición es una red partida en dos: todos los procesos viven, pero los dos lados no pueden comunicarse. Separamos m1 (el primario) y s1 de los otros cuatro. Seis miembros: la mayoría es cuatro.</translation>
    </message>
    <message>
        <source>Which side may go on working?</source>
        <translation>¿Qué lado puede seguir trabajando?</translation>
    </message>
    <message>
        <source>The side of the primary</source>
        <translation>El lado del primario</translation>
    </message>
    <message>
        <source>The side with the majority of the members</source>
        <translation>El lado con la mayoría de los miembros</translation>
    </message>
    <message>
        <source>Both: they can compare notes later</source>
        <translation>Ambos: ya cotejarán sus datos después</translation>
    </message>
    <message>
        <source>If both worked, both would accept writes for the same keys, and there would be two truths. There can be only one majority, so it decides.</source>
        <translation>Si ambos trabajaran, ambos aceptarían escrituras para las mismas claves y habría dos verdades. Solo puede haber una mayoría, así que ella decide.</translation>
    </message>
    <message>
        <source>The side of the majority has a new primary, {primary}. We write a new price there.</source>
        <translation>El lado de la mayoría tiene un nuevo primario, {primary}. Escribimos allí un precio nuevo.</translation>
    </message>
    <message>
        <source>Now we ask m1 itself, on the small side, to change the price as well.</source>
        <translation>Ahora pedimos al propio m1, en el lado pequeño, que cambie también el precio.</translation>
    </message>
    <message>
        <source>And we ask m1 for the price. It still has the old one on its side.</source>
        <translation>Y preguntamos a m1 por el precio. En su lado sigue estando el antiguo.</translation>
    </message>
    <message>
        <source>m1 refuses both, and says why: it has not heard from a majority, so its permission (the lease) is over. It would be easy to answer with the old price. It would be wrong.</source>
        <translation>m1 rechaza ambas cosas y dice por qué: no recibe señales de una mayoría, así que su permiso (la concesión) ha caducado. Sería fácil responder con el precio antiguo. Sería incorrecto.</translation>
    </message>
    <message>
        <source>We mend the network. Which price do all of them have then?</source>
        <translation>Reparamos la red. ¿Qué precio tienen entonces todos?</translation>
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
        <translation>12 fue confirmado por la mayoría. 99 fue rechazado: nunca tuvo efecto, en ningún nodo. m1 y s1 se unen de nuevo y reciben lo que se perdieron.</translation>
    </message>
    <message>
        <source>To remember: during a partition you can have an answer from both sides, or only right answers, not both. Engram gives right ones; the smaller side waits.</source>
        <translation>Para recordar: durante una partición se puede tener respuesta de ambos lados, o solo respuestas correctas, no ambas cosas. Engram da las correctas; el lado menor espera.</translation>
    </message>
    <message>
        <source>Why a retry must not run twice</source>
        <translation>Por qué un reintento no debe ejecutarse dos veces</translation>
    </message>
    <message>
        <source>What a lost answer means, and how a numbered request is recognised.</source>
        <translation>Qué significa una respuesta perdida y cómo se reconoce una solicitud numerada.</translation>
    </message>
    <message>
        <source>monday and tuesday are shopping lists, both empty. A client appends bread to monday (to append is to add at the end). If it gets no answer, it does not know whether the request was carried out: perhaps the request was lost, perhaps only the answer. Should it ask again?</source>
        <translation>monday y tuesday (lunes y martes) son listas de compras, ambas vacías. Un cliente añade bread (pan) al final de monday. Si no recibe respuesta, no sabe si la solicitud se ejecutó: quizá se perdió la solicitud, quizá solo la respuesta. ¿Debería preguntar otra vez?</translation>
    </message>
    <message>
        <source>We let everything get lost that slaves send to the primary. So {primary} can pass a write on, but does not hear that it arrived, and can&apos;t answer. The client asks again when another master has taken over. How often will bread be on the list?</source>
        <translation>Hacemos que se pierda todo lo que los esclavos envían al primario. Así, {primary} puede transmitir una escritura, pero no se entera de que llegó y no puede responder. El cliente pregunta otra vez cuando otro maestro ha tomado el relevo. ¿Cuántas veces estará bread en la lista?</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Una vez</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>Dos veces</translation>
    </message>
    <message>
        <source>This client works in a session: it numbers its requests. The slaves keep the number beside the value. The new primary recognises the request and answers it without carrying it out again.</source>
        <translation>Este cliente trabaja en una sesión: numera sus solicitudes. Los esclavos guardan el número junto al valor. El nuevo primario reconoce la solicitud y la responde sin ejecutarla otra vez.</translation>
    </message>
    <message>
        <source>Bread is on the list once, although the client asked two masters. Now the same again for tuesday, with a client that does not number its requests, and with what slaves send to {primary}.</source>
        <translation>bread está una vez en la lista, aunque el cliente preguntó a dos maestros. Ahora lo mismo con tuesday, con un cliente que no numera sus solicitudes y perdiendo de nuevo lo que los esclavos envían a {primary}.</translation>
    </message>
    <message>
        <source>The answer is UNCERTAIN: the write may have happened. That is honest, and all that can be known without numbers. A program that knows no better sends it again.</source>
        <translation>La respuesta es UNCERTAIN: la escritura puede haber ocurrido. Es honesto, y es todo lo que se puede saber sin números. Un programa que no sabe más la envía otra vez.</translation>
    </message>
    <message>
        <source>The client without numbers sends the same request again. How often are eggs on the list?</source>
        <translation>El cliente sin números envía de nuevo la misma solicitud. ¿Cuántas veces está eggs (huevos) en la lista?</translation>
    </message>
    <message>
        <source>The first request had reached the slaves; only the answer was lost. To the cluster the second one is just another request, and it is carried out as well.</source>
        <translation>La primera solicitud había llegado a los esclavos; solo se perdió la respuesta. Para el clúster, la segunda es otra solicitud más, y también se ejecuta.</translation>
    </message>
    <message>
        <source>To remember: no answer does not mean that nothing happened. A request that may be repeated needs a name (here: session and number), and the name must be kept with the data, so that it outlives whoever knew it.</source>
        <translation>Para recordar: que no haya respuesta no significa que no pasara nada. Una solicitud que se puede repetir necesita un nombre (aquí: sesión y número), y el nombre debe guardarse con los datos, para que sobreviva a quien lo conocía.</translation>
    </message>
    <message>
        <source>Joining and balance</source>
        <translation>Incorporación y equilibrio</translation>
    </message>
    <message>
        <source>How much data moves when a slave joins, and how it is shared out.</source>
        <translation>Cuántos datos se mueven cuando se une un esclavo y cómo se reparten.</translation>
    </message>
    <message>
        <source>Three slaves share the data; each key is on two of them. A workload writes some thousand keys first.</source>
        <translation>Tres esclavos se reparten los datos; cada clave está en dos de ellos. Una carga de trabajo escribe primero algunos miles de claves.</translation>
    </message>
    <message>
        <source>Each slave holds about the same number of keys. Nobody counts them out: each key belongs to one of 1,024 slots, and for each slot all slaves are ranked by a calculation that looks random but always gives the same order. The first two hold it.</source>
        <translation>Cada esclavo guarda más o menos el mismo número de claves. Nadie las va contando: cada clave pertenece a uno de 1,024 slots, y para cada slot se ordenan todos los esclavos con un cálculo que parece aleatorio pero da siempre el mismo orden. Los dos primeros lo guardan.</translation>
    </message>
    <message>
        <source>A fourth slave joins. How much of the data moves?</source>
        <translation>Se une un cuarto esclavo. ¿Cuántos datos se mueven?</translation>
    </message>
    <message>
        <source>All of it is shared out anew</source>
        <translation>Todo se reparte de nuevo</translation>
    </message>
    <message>
        <source>About a quarter</source>
        <translation>Más o menos una cuarta parte</translation>
    </message>
    <message>
        <source>Nothing: only new keys go there</source>
        <translation>Nada: allí solo van las claves nuevas</translation>
    </message>
    <message>
        <source>The newcomer gets its fair share: one of four parts. In every other slot the order of the old slaves has not changed, so nothing moves there.</source>
        <translation>El recién llegado recibe la parte que le toca: una de cuatro. En todos los demás slots no cambia el orden de los esclavos antiguos, así que allí no se mueve nada.</translation>
    </message>
    <message>
        <source>{newcomer} holds its share, the slaves sent it to each other, and the clients could go on all the time. To remember: if the place of a key is calculated well, growing by one of N moves one N-th of the data.</source>
        <translation>{newcomer} guarda su parte, los esclavos se la enviaron entre sí, y los clientes pudieron continuar todo el tiempo. Para recordar: si el lugar de una clave se calcula bien, crecer en uno de N mueve una enésima parte de los datos.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Colores de la ventana</translation>
    </message>
    <message>
        <source>Size and place of the window</source>
        <translation>Tamaño y posición de la ventana</translation>
    </message>
    <message>
        <source>Arrangement of the panels</source>
        <translation>Disposición de los paneles</translation>
    </message>
    <message>
        <source>Number of hints seen</source>
        <translation>Número de consejos vistos</translation>
    </message>
    <message>
        <source>Less motion: no pulses and no sliding</source>
        <translation>Menos movimiento: sin pulsaciones ni deslizamientos</translation>
    </message>
    <message>
        <source>Address to attach to</source>
        <translation>Dirección a la que conectarse</translation>
    </message>
    <message>
        <source>Traces that were opened or saved</source>
        <translation>Trazas abiertas o guardadas</translation>
    </message>
    <message>
        <source>Arrangement of the panels in a low window</source>
        <translation>Disposición de los paneles en una ventana de poca altura</translation>
    </message>
    <message>
        <source>The ring that tells where the slots are</source>
        <translation>El anillo que indica dónde están los slots</translation>
    </message>
    <message>
        <source>Arrangement of the panels in a narrow window</source>
        <translation>Disposición de los paneles en una ventana estrecha</translation>
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
        <translation>velocidad real</translation>
    </message>
    <message>
        <source>%1 speed</source>
        <comment>1/10</comment>
        <translation>velocidad %1</translation>
    </message>
    <message>
        <source>%1x speed</source>
        <comment>10</comment>
        <translation>velocidad %1x</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>simulated, seed %1, going back</source>
        <translation>simulado, semilla %1, retrocediendo</translation>
    </message>
    <message>
        <source>simulated, seed %1, time stands</source>
        <translation>simulado, semilla %1, tiempo detenido</translation>
    </message>
    <message>
        <source>simulated, seed %1, %2, reached %3</source>
        <comment>seed, wished speed, reached speed</comment>
        <translation>simulado, semilla %1, %2, alcanza %3</translation>
    </message>
    <message>
        <source>Future %1, since %2</source>
        <comment>number, simulated time</comment>
        <translation>Futuro %1, desde %2</translation>
    </message>
</context>
<context>
    <name>SpaceTimeDrawing</name>
    <message numerus="yes">
        <source>%n slave(s)</source>
        <translation>
            <numerusform>%n esclavo</numerusform>
            <numerusform>%n esclavos</numerusform>
        </translation>
    </message>
    <message>
        <source>view %1</source>
        <translation>vista %1</translation>
    </message>
    <message>
        <source>elected, epoch %1</source>
        <translation>elegido, época %1</translation>
    </message>
    <message>
        <source>killed</source>
        <translation>matado</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>congelado</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>suspected by %1</source>
        <translation>bajo sospecha de %1</translation>
    </message>
    <message>
        <source>fault: %1</source>
        <translation>fallo: %1</translation>
    </message>
</context>
<context>
    <name>VisualStyle</name>
    <message>
        <source>serving</source>
        <translation>en servicio</translation>
    </message>
    <message>
        <source>starting, syncing</source>
        <translation>iniciando, sincronizando</translation>
    </message>
    <message>
        <source>suspect, frozen</source>
        <translation>sospechoso, congelado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>caído</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>client</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>primario</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>respaldo</translation>
    </message>
    <message>
        <source>slave</source>
        <translation>esclavo</translation>
    </message>
    <message>
        <source>write</source>
        <translation>escritura</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lectura</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>replicate</source>
        <translation>replicación</translation>
    </message>
    <message>
        <source>acknowledgement</source>
        <translation>confirmación</translation>
    </message>
    <message>
        <source>fetch</source>
        <translation>obtención</translation>
    </message>
    <message>
        <source>fetched</source>
        <translation>obtenido</translation>
    </message>
    <message>
        <source>look-up</source>
        <translation>consulta</translation>
    </message>
    <message>
        <source>look-up reply</source>
        <translation>resp. de consulta</translation>
    </message>
    <message>
        <source>failure</source>
        <translation>error</translation>
    </message>
    <message>
        <source>message</source>
        <translation>mensaje</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>iniciando</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>congelado</translation>
    </message>
    <message>
        <source>killed</source>
        <translation>matado</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>deteniéndose</translation>
    </message>
    <message>
        <source>standby</source>
        <translation>en reserva</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>candidato</translation>
    </message>
    <message>
        <source>recovering</source>
        <translation>recuperando</translation>
    </message>
    <message>
        <source>syncing</source>
        <translation>sincronizando</translation>
    </message>
    <message>
        <source>no lease</source>
        <translation>sin concesión</translation>
    </message>
    <message>
        <source>draining</source>
        <translation>drenando</translation>
    </message>
    <message>
        <source>a majority must accept view %1</source>
        <translation>que una mayoría acepte la vista %1</translation>
    </message>
    <message>
        <source>a majority of view %1 must answer heartbeats</source>
        <translation>que una mayoría de la vista %1 responda a los latidos</translation>
    </message>
    <message>
        <source>a majority of view %1 must promise</source>
        <translation>que una mayoría de la vista %1 dé su promesa</translation>
    </message>
    <message>
        <source>a majority of the view before %1 must promise</source>
        <translation>que una mayoría de la vista anterior a %1 dé su promesa</translation>
    </message>
    <message>
        <source>the only copy of some slots</source>
        <translation>la única copia de algunos slots</translation>
    </message>
    <message>
        <source>a primary of the cluster</source>
        <translation>un primario del clúster</translation>
    </message>
    <message>
        <source>the primary to take it in</source>
        <translation>que el primario lo admita</translation>
    </message>
    <message>
        <source>a member of the cluster that knows its view</source>
        <translation>un miembro del clúster que conozca su vista</translation>
    </message>
    <message>
        <source>unknown, not heard yet</source>
        <translation>desconocido, aún sin señal</translation>
    </message>
    <message>
        <source>unknown since %1 s</source>
        <translation>desconocido desde hace %1 s</translation>
    </message>
    <message>
        <source>suspect</source>
        <translation>sospechoso</translation>
    </message>
    <message>
        <source>suspect: %1</source>
        <translation>sospechoso: %1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>caído: %1</translation>
    </message>
    <message>
        <source>stopped: %1</source>
        <translation>detenido: %1</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <extracomment>%1 is what a node does, such as &quot;syncing&quot;; %2 a percentage</extracomment>
        <translation>%1 %2 %</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n clave</numerusform>
            <numerusform>%n claves</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, waits for %2</source>
        <comment>a node</comment>
        <translation>%1, espera a %2</translation>
    </message>
    <message>
        <source>%1, client</source>
        <translation>%1, cliente</translation>
    </message>
    <message>
        <source>%1, primary, %2, %3</source>
        <translation>%1, primario, %2, %3</translation>
    </message>
    <message>
        <source>%1, backup, %2, %3</source>
        <translation>%1, respaldo, %2, %3</translation>
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
        <translation>Paneles en este lugar</translation>
    </message>
</context>
<context>
    <name>engram::gui::AttachDialog</name>
    <message>
        <source>Attach to a running cluster</source>
        <translation>Conectarse a un clúster en ejecución</translation>
    </message>
    <message>
        <source>Address of any node, or several with commas between them. The window learns of the others by itself. Nothing is changed in the cluster until you allow writing.</source>
        <translation>Dirección de cualquier nodo, o de varios separados por comas. La ventana descubre los demás por sí sola. No se cambia nada en el clúster hasta que usted permita la escritura.</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Addresses of the cluster</source>
        <translation>Direcciones del clúster</translation>
    </message>
    <message>
        <source>%1 is not HOST:PORT</source>
        <translation>%1 no tiene la forma HOST:PORT</translation>
    </message>
</context>
<context>
    <name>engram::gui::Banner</name>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
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
        <translation>Guarda los datos de este gráfico.</translation>
    </message>
    <message>
        <source>Save the figures: %1</source>
        <translation>Guardar los datos: %1</translation>
    </message>
    <message>
        <source>Clear the filter: %1</source>
        <translation>Borrar el filtro: %1</translation>
    </message>
</context>
<context>
    <name>engram::gui::ChartsDock</name>
    <message>
        <source>Replica lag</source>
        <translation>Retraso réplicas</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>peor</translation>
    </message>
    <message>
        <source>worst (%1)</source>
        <translation>peor (%1)</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>max %1 x mean</source>
        <translation>máx. %1 x media</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>claves</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number, node</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>detected</source>
        <translation>detectado</translation>
    </message>
    <message>
        <source>served again</source>
        <translation>restablecido</translation>
    </message>
    <message>
        <source>last %1 ms</source>
        <translation>último %1 ms</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Guardar los datos</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>Charts: %1 could not be written</source>
        <translation>Gráficos: no se pudo escribir %1</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Rendimiento</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>escrituras</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>lecturas</translation>
    </message>
    <message>
        <source>/s</source>
        <comment>per second</comment>
        <translation>/s</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>fallo</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lecturas</translation>
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
        <translation>Escrituras</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Failovers</source>
        <translation>Failovers</translation>
    </message>
    <message>
        <source>Counts only requests that the filter shows: %1</source>
        <translation>Solo cuenta las solicitudes que muestra el filtro: %1</translation>
    </message>
    <message>
        <source>The nodes told of 1 of %1 requests; the others are not counted.</source>
        <translation>Los nodos informaron de 1 de cada %1 solicitudes; las demás no se cuentan.</translation>
    </message>
    <message>
        <source>Click to clear the filter.</source>
        <translation>Haga clic para borrar el filtro.</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>filtrado</translation>
    </message>
    <message>
        <source>Only nodes that the filter shows: %1</source>
        <translation>Solo los nodos que muestra el filtro: %1</translation>
    </message>
</context>
<context>
    <name>engram::gui::CheckText</name>
    <message>
        <source>every acknowledged write is still there</source>
        <translation>todas las escrituras confirmadas siguen ahí</translation>
    </message>
    <message>
        <source>%1 keys written, %2 read back, %3 lost, %4 without an answer</source>
        <translation>%1 claves escritas, %2 releídas, %3 perdidas, %4 sin respuesta</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands in %2 exactly so often: %3</source>
        <comment>a text, a key, a number</comment>
        <translation>&apos;%1&apos; aparece en %2 exactamente estas veces: %3</translation>
    </message>
</context>
<context>
    <name>engram::gui::ClusterCanvas</name>
    <message>
        <source>messages are dropped</source>
        <translation>se descartan los mensajes</translation>
    </message>
    <message>
        <source>messages are %1 ms late</source>
        <translation>los mensajes llegan %1 ms tarde</translation>
    </message>
    <message>
        <source>Link %1 – %2</source>
        <translation>Enlace %1 – %2</translation>
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
        <translation>de %1 a %2: %3</translation>
    </message>
    <message>
        <source>times are true</source>
        <translation>tiempos reales</translation>
    </message>
    <message>
        <source>drawn at %1 ms</source>
        <translation>dibujado a %1 ms</translation>
    </message>
    <message>
        <source>drawn at %1 ms; real p50 %2 ms</source>
        <translation>dibujado a %1 ms; p50 real %2 ms</translation>
    </message>
    <message>
        <source>slot %1: on %2</source>
        <translation>slot %1: en %2</translation>
    </message>
    <message>
        <source>slot %1: on %2; being copied to %3</source>
        <translation>slot %1: en %2; copiándose a %3</translation>
    </message>
    <message>
        <source>%1 of %2, %3 to %4, failed: %5</source>
        <translation>%1 de %2, de %3 a %4, error: %5</translation>
    </message>
    <message>
        <source>%1 of %2, %3 to %4</source>
        <translation>%1 de %2, de %3 a %4</translation>
    </message>
    <message>
        <source>%1
%2, process %3</source>
        <translation>%1
%2, proceso %3</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Clúster</translation>
    </message>
    <message>
        <source>filtered; %1</source>
        <translation>filtrado; %1</translation>
    </message>
</context>
<context>
    <name>engram::gui::ClusterText</name>
    <message>
        <source>%1 of %2 nodes serve</source>
        <translation>%1 de %2 nodos en servicio</translation>
    </message>
    <message>
        <source>a cluster of %1 masters and %2 slaves</source>
        <translation>un clúster de %1 maestros y %2 esclavos</translation>
    </message>
    <message>
        <source>another cluster is running</source>
        <translation>hay otro clúster en ejecución</translation>
    </message>
    <message>
        <source>%1 did not start: %2</source>
        <translation>%1 no se inició: %2</translation>
    </message>
    <message>
        <source>one more slave</source>
        <translation>un esclavo más</translation>
    </message>
    <message>
        <source>one more master</source>
        <translation>un maestro más</translation>
    </message>
    <message>
        <source>the workload runs</source>
        <translation>la carga de trabajo está en marcha</translation>
    </message>
    <message>
        <source>the workload has stopped</source>
        <translation>la carga de trabajo se detuvo</translation>
    </message>
</context>
<context>
    <name>engram::gui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Type a command, a node, a key or a bookmark</source>
        <translation>Escriba una orden, un nodo, una clave o un marcador</translation>
    </message>
    <message>
        <source>Command to look for</source>
        <translation>Orden que buscar</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Órdenes que coinciden</translation>
    </message>
</context>
<context>
    <name>engram::gui::CompareDesk</name>
    <message>
        <source>this recording</source>
        <translation>esta grabación</translation>
    </message>
    <message>
        <source>%1 and %2 compared</source>
        <comment>names of two recordings</comment>
        <translation>%1 y %2 comparadas</translation>
    </message>
    <message>
        <source>%1  where they part</source>
        <comment>time of day</comment>
        <translation>%1  donde se separan</translation>
    </message>
    <message>
        <source>%1  time cursor</source>
        <comment>time of day</comment>
        <translation>%1  cursor de tiempo</translation>
    </message>
    <message>
        <source>Nothing can be compared: %1</source>
        <comment>what is wrong</comment>
        <translation>No se puede comparar nada: %1</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Elegir otro archivo</translation>
    </message>
    <message>
        <source>Comparing: %1 %</source>
        <translation>Comparando: %1 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Compare with trace</source>
        <translation>Comparar con traza</translation>
    </message>
    <message>
        <source>Traces of Engram (*.engram-trace);;All files (*)</source>
        <translation>Trazas de Engram (*.engram-trace);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>engram::gui::CompareView</name>
    <message>
        <source>Moment that is zero in %1</source>
        <translation>Instante cero en %1</translation>
    </message>
    <message>
        <source>beginning of the recording</source>
        <translation>inicio de la grabación</translation>
    </message>
    <message>
        <source>Failover</source>
        <translation>Failover</translation>
    </message>
    <message>
        <source>Second less first</source>
        <translation>Segunda menos primera</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>Qué cayó</translation>
    </message>
    <message>
        <source>no failure is recorded</source>
        <translation>no hay ninguna caída grabada</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>Guardar la comparación</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Escrito en %1.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>No se pudo escribir %1.</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Rendimiento</translation>
    </message>
    <message>
        <source>requests/s</source>
        <translation>solicitudes/s</translation>
    </message>
    <message>
        <source>Writes, 99th percentile</source>
        <translation>Escrituras, percentil 99</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Reads, 99th percentile</source>
        <translation>Lecturas, percentil 99</translation>
    </message>
    <message>
        <source>zero is</source>
        <translation>cero es</translation>
    </message>
    <message>
        <source>Failovers of both recordings</source>
        <translation>Failovers de ambas grabaciones</translation>
    </message>
    <message>
        <source>&amp;Whole recordings</source>
        <translation>Grabaciones &amp;completas</translation>
    </message>
    <message>
        <source>Save &amp;picture ...</source>
        <translation>Guardar &amp;imagen ...</translation>
    </message>
    <message>
        <source>Save &amp;figures ...</source>
        <translation>Guardar &amp;datos ...</translation>
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
        <translation>no se conoce %1</translation>
    </message>
    <message>
        <source>it is still a member</source>
        <translation>todavía es miembro</translation>
    </message>
    <message>
        <source>it is no member yet</source>
        <translation>todavía no es miembro</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>a node and its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no primary is known</source>
        <translation>no se conoce ningún primario</translation>
    </message>
    <message>
        <source>%1 is the primary</source>
        <translation>%1 es el primario</translation>
    </message>
    <message>
        <source>a new primary</source>
        <translation>un primario nuevo</translation>
    </message>
    <message>
        <source>no living copy</source>
        <translation>ninguna copia viva</translation>
    </message>
    <message>
        <source>living copies of %1: %2</source>
        <comment>a key and a number</comment>
        <translation>copias vivas de %1: %2</translation>
    </message>
    <message>
        <source>it waits for nothing</source>
        <translation>no espera a nada</translation>
    </message>
    <message>
        <source>%1 waits for others</source>
        <translation>%1 espera a otros</translation>
    </message>
    <message>
        <source>%1 waits for %2</source>
        <translation>%1 espera a %2</translation>
    </message>
    <message>
        <source>not all are heard</source>
        <translation>no todos dan señales</translation>
    </message>
    <message>
        <source>all nodes that run serve</source>
        <translation>todos los nodos en ejecución están en servicio</translation>
    </message>
    <message>
        <source>%1 slots with %2 keys</source>
        <translation>%1 slots con %2 claves</translation>
    </message>
    <message>
        <source>nothing was declared</source>
        <translation>no se declaró nada</translation>
    </message>
    <message>
        <source>slots without a living copy are declared offline</source>
        <translation>los slots sin copia viva se declaran fuera de línea</translation>
    </message>
    <message>
        <source>the loss of keys is declared</source>
        <translation>la pérdida de claves se declara</translation>
    </message>
    <message>
        <source>no view is known</source>
        <translation>no se conoce ninguna vista</translation>
    </message>
    <message>
        <source>%1 of %2 slots have all their copies</source>
        <translation>%1 de %2 slots tienen todas sus copias</translation>
    </message>
    <message>
        <source>every slot has all its copies</source>
        <translation>todos los slots tienen todas sus copias</translation>
    </message>
    <message>
        <source>keys of each slave within %1 % of the mean</source>
        <translation>claves de cada esclavo a no más del %1 % de la media</translation>
    </message>
    <message>
        <source>%1 acknowledged, %2 refused, %3 uncertain</source>
        <translation>%1 confirmadas, %2 rechazadas, %3 inciertas</translation>
    </message>
    <message>
        <source>acknowledged writes: %1 or more</source>
        <translation>escrituras confirmadas: %1 o más</translation>
    </message>
    <message>
        <source>%1 % of all copies moved</source>
        <translation>%1 % de todas las copias movido</translation>
    </message>
    <message>
        <source>%1 % of all copies moved, give or take %2</source>
        <translation>%1 % de todas las copias movido, con un margen de %2</translation>
    </message>
</context>
<context>
    <name>engram::gui::ConsoleDock</name>
    <message>
        <source>Console</source>
        <translation>Consola</translation>
    </message>
    <message>
        <source>Answers of the cluster</source>
        <translation>Respuestas del clúster</translation>
    </message>
    <message>
        <source>Answers appear here. HELP lists the commands.</source>
        <translation>Aquí aparecen las respuestas. HELP muestra las órdenes.</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Línea de órdenes</translation>
    </message>
    <message>
        <source>READ KEY, WRITE KEY VALUE, DELETE KEY, KEYS, NODES</source>
        <translation>READ KEY, WRITE KEY VALUE, DELETE KEY, KEYS, NODES</translation>
    </message>
    <message>
        <source>There is no such command. HELP lists them.</source>
        <translation>Esa orden no existe. HELP las muestra todas.</translation>
    </message>
    <message>
        <source>This is written: %1</source>
        <translation>Se escribe así: %1</translation>
    </message>
    <message>
        <source>The attached cluster is read-only. Allow writing in the menu Cluster first.</source>
        <translation>El clúster conectado es de solo lectura. Permita primero la escritura en el menú Clúster.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n clave</numerusform>
            <numerusform>%n claves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n key(s); the panel Keys shows all</source>
        <translation>
            <numerusform>%n clave, la primera; el panel Claves las muestra todas</numerusform>
            <numerusform>las primeras %n claves; el panel Claves las muestra todas</numerusform>
        </translation>
    </message>
    <message>
        <source>No nodes are known.</source>
        <translation>No se conoce ningún nodo.</translation>
    </message>
    <message>
        <source>trace opened</source>
        <translation>traza abierta</translation>
    </message>
    <message>
        <source>trace closed</source>
        <translation>traza cerrada</translation>
    </message>
    <message>
        <source>attaching to a cluster</source>
        <translation>conexión a un clúster</translation>
    </message>
    <message>
        <source>cluster launched</source>
        <translation>clúster iniciado</translation>
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
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Link %1 – %2 dropped.</source>
        <translation>Enlace %1 – %2: mensajes descartados.</translation>
    </message>
    <message>
        <source>Messages from %1 to %2 dropped.</source>
        <translation>Mensajes de %1 a %2 descartados.</translation>
    </message>
    <message>
        <source>Link %1 – %2 delayed by %3 ms.</source>
        <translation>Enlace %1 – %2 retrasado %3 ms.</translation>
    </message>
    <message>
        <source>Messages from %1 to %2 delayed by %3 ms.</source>
        <translation>Mensajes de %1 a %2 retrasados %3 ms.</translation>
    </message>
    <message>
        <source>Link %1 – %2 is whole again.</source>
        <translation>El enlace %1 – %2 vuelve a estar bien.</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) cleared.</source>
        <translation>
            <numerusform>%n fallo quitado.</numerusform>
            <numerusform>%n fallos quitados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of %1 runs 10 % too fast.</source>
        <translation>El reloj de %1 va un 10 % más rápido.</translation>
    </message>
    <message>
        <source>The clock of %1 runs 10 % too slow.</source>
        <translation>El reloj de %1 va un 10 % más lento.</translation>
    </message>
    <message>
        <source>The clock of %1 runs right again.</source>
        <translation>El reloj de %1 vuelve a ir a su ritmo.</translation>
    </message>
    <message>
        <source>The clock of %1 jumped ahead by 1 s, which can&apos;t be undone.</source>
        <translation>El reloj de %1 se adelantó 1 s de golpe; no se puede deshacer.</translation>
    </message>
    <message>
        <source>The clock of %1 runs at the right speed; it stays ahead.</source>
        <translation>El reloj de %1 va a su ritmo; sigue adelantado.</translation>
    </message>
</context>
<context>
    <name>engram::gui::FaultText</name>
    <message>
        <source>%1 was not launched here</source>
        <translation>%1 no se inició aquí</translation>
    </message>
    <message>
        <source>%1 is killed</source>
        <translation>se mata %1</translation>
    </message>
    <message>
        <source>%1 hangs</source>
        <translation>%1 se cuelga</translation>
    </message>
    <message>
        <source>%1 goes on</source>
        <translation>%1 continúa</translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <translation>se detiene %1</translation>
    </message>
    <message>
        <source>%1 runs again</source>
        <translation>%1 vuelve a funcionar</translation>
    </message>
    <message>
        <source>nodes for &apos;%1&apos;</source>
        <translation>nodos para &apos;%1&apos;</translation>
    </message>
    <message>
        <source>a fault on what %1 sends to %2</source>
        <translation>un fallo en lo que %1 envía a %2</translation>
    </message>
    <message>
        <source>a fault between %1 and %2</source>
        <translation>un fallo entre %1 y %2</translation>
    </message>
    <message>
        <source>there is no such link</source>
        <translation>no existe ese enlace</translation>
    </message>
    <message>
        <source>the clock of %1 goes wrong</source>
        <translation>el reloj de %1 va mal</translation>
    </message>
    <message>
        <source>all faults of links and clocks end</source>
        <translation>terminan todos los fallos de enlaces y relojes</translation>
    </message>
</context>
<context>
    <name>engram::gui::FieldProblem</name>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>una tabla</translation>
    </message>
    <message>
        <source>a date or time</source>
        <translation>una fecha u hora</translation>
    </message>
    <message>
        <source>must be %1, not %2</source>
        <translation>debe ser %1, no %2</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>tiene más de %1 caracteres</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>is longer than %1 bytes</source>
        <translation>tiene más de %1 bytes</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>una lista de textos</translation>
    </message>
    <message>
        <source>must have two to six texts</source>
        <translation>debe tener de dos a seis textos</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is none of: %2</source>
        <translation>&apos;%1&apos; no es ninguno de: %2</translation>
    </message>
    <message>
        <source>must be from %1 to %2</source>
        <translation>debe estar entre %1 y %2</translation>
    </message>
    <message>
        <source>a time such as &quot;2 s&quot; or &quot;300 ms&quot;</source>
        <translation>un tiempo como &quot;2 s&quot; o &quot;300 ms&quot;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not %2</source>
        <translation>&apos;%1&apos; no es %2</translation>
    </message>
    <message>
        <source>the name of a node</source>
        <translation>el nombre de un nodo</translation>
    </message>
    <message>
        <source>must be one node, not &apos;%1&apos;</source>
        <translation>debe ser un solo nodo, no &apos;%1&apos;</translation>
    </message>
    <message>
        <source>names no node</source>
        <translation>no nombra ningún nodo</translation>
    </message>
    <message>
        <source>a key</source>
        <translation>una clave</translation>
    </message>
    <message>
        <source>is longer than a key may be</source>
        <translation>es más largo de lo que puede ser una clave</translation>
    </message>
    <message>
        <source>a file name such as &quot;takeover.png&quot;</source>
        <translation>un nombre de archivo como &quot;takeover.png&quot;</translation>
    </message>
    <message>
        <source>a name such as &quot;victim&quot;</source>
        <translation>un nombre como &quot;victim&quot;</translation>
    </message>
</context>
<context>
    <name>engram::gui::FilterBox</name>
    <message>
        <source>Filter, such as type:write node:s3</source>
        <translation>Filtro, por ejemplo type:write node:s3</translation>
    </message>
    <message>
        <source>Filter of all views</source>
        <translation>Filtro de todas las vistas</translation>
    </message>
    <message>
        <source>What can be typed here</source>
        <translation>Qué se puede escribir aquí</translation>
    </message>
    <message>
        <source>All views show only what this lets pass. Words, fields such as type:write, key:foo, node:s3, status:failed, latency&gt;5ms; -, or, ( ). Ctrl+Space offers what can be typed.</source>
        <translation>Todas las vistas muestran solo lo que deja pasar este filtro. Palabras, campos como type:write, key:foo, node:s3, status:failed, latency&gt;5ms; -, or, ( ). Ctrl+Espacio ofrece lo que se puede escribir.</translation>
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
        <translation>filtrado: %1 %</translation>
    </message>
    <message>
        <source>filtered, 1 of %1</source>
        <comment>requests</comment>
        <translation>filtrado, 1 de %1</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>filtrado</translation>
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
        <translation>¿Renunciar a %1 para siempre?</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Olvidarlo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>It holds the only copy of %n of 1,024 slot(s). All keys in them are lost for good, and declared lost.</source>
        <translation>
            <numerusform>Tiene la única copia de %n de los 1,024 slots. Todas sus claves se pierden para siempre y se declaran perdidas.</numerusform>
            <numerusform>Tiene la única copia de %n de los 1,024 slots. Todas sus claves se pierden para siempre y se declaran perdidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>A master holds no keys: nothing is lost. It no longer counts for majorities.</source>
        <translation>Un maestro no guarda claves: no se pierde nada. Deja de contar para las mayorías.</translation>
    </message>
    <message>
        <source>Every slot of it has another copy: as far as is known, nothing is lost.</source>
        <translation>Todos sus slots tienen otra copia: hasta donde se sabe, no se pierde nada.</translation>
    </message>
</context>
<context>
    <name>engram::gui::FuturesChart</name>
    <message>
        <source>Both futures over one time axis</source>
        <translation>Ambos futuros en un mismo eje de tiempo</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>escrituras</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>lecturas</translation>
    </message>
    <message>
        <source>refused or uncertain</source>
        <translation>rechazado o incierto</translation>
    </message>
    <message>
        <source>first different event</source>
        <translation>primer evento distinto</translation>
    </message>
</context>
<context>
    <name>engram::gui::FuturesWindow</name>
    <message>
        <source>Future %1, which goes on</source>
        <translation>Futuro %1, el que continúa</translation>
    </message>
    <message>
        <source>Future %1, which was left</source>
        <translation>Futuro %1, el abandonado</translation>
    </message>
    <message>
        <source>Two futures, alike until %1</source>
        <translation>Dos futuros, iguales hasta %1</translation>
    </message>
    <message>
        <source>Compare futures</source>
        <translation>Comparar futuros</translation>
    </message>
    <message>
        <source>What the futures have in common, and what differs</source>
        <translation>Qué tienen en común los futuros y en qué difieren</translation>
    </message>
    <message>
        <source>Bold: the futures differ.</source>
        <translation>Negrita: los futuros difieren.</translation>
    </message>
    <message>
        <source>Go to the first difference</source>
        <translation>Ir a la primera diferencia</translation>
    </message>
    <message>
        <source>Show the moment of the first different event, in the future that goes on.</source>
        <translation>Muestra el instante del primer evento distinto, en el futuro que continúa.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>engram::gui::HintCard</name>
    <message>
        <source>Every moving symbol is a real message between real processes: a write goes to the primary, from there to its replicas, and is answered when all have it.</source>
        <translation>Cada símbolo en movimiento es un mensaje real entre procesos reales: una escritura va al primario, de ahí a sus réplicas, y se responde cuando todas la tienen.</translation>
    </message>
    <message>
        <source>Type WRITE greeting hello in the Console, and follow it. Select a key in Keys to see which slaves hold it.</source>
        <translation>Escriba WRITE saludo hola en la Consola y siga el mensaje. Seleccione una clave en Claves para ver qué esclavos la guardan.</translation>
    </message>
    <message>
        <source>Now kill the primary.</source>
        <translation>Ahora mate el primario.</translation>
    </message>
    <message>
        <source>Hint %1 of %2</source>
        <translation>Consejo %1 de %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Next hint</source>
        <translation>Siguiente consejo</translation>
    </message>
    <message>
        <source>No more hints</source>
        <translation>No más consejos</translation>
    </message>
</context>
<context>
    <name>engram::gui::InspectorDock</name>
    <message>
        <source>Select a node on the canvas or in the table.</source>
        <translation>Seleccione un nodo en el lienzo o en la tabla.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Espera a</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Slots</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Última señal</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>PID %1</source>
        <translation>PID %1</translation>
    </message>
    <message>
        <source>%1 in sync, %2 syncing</source>
        <translation>%1 al día, %2 sincronizando</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>hace %1 s</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Log of the process</source>
        <translation>Registro del proceso</translation>
    </message>
    <message>
        <source>What is known of the selected node</source>
        <translation>Lo que se sabe del nodo seleccionado</translation>
    </message>
</context>
<context>
    <name>engram::gui::KeysDock</name>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Find keys: part of a key, or a pattern such as user:*</source>
        <translation>Buscar claves: parte de una clave o un patrón como user:*</translation>
    </message>
    <message>
        <source>Pattern of the keys</source>
        <translation>Patrón de las claves</translation>
    </message>
    <message>
        <source>Read the keys again</source>
        <translation>Releer las claves</translation>
    </message>
    <message>
        <source>Keys of the cluster</source>
        <translation>Claves del clúster</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n clave</numerusform>
            <numerusform>%n claves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) loaded</source>
        <translation>
            <numerusform>%n clave cargada</numerusform>
            <numerusform>%n claves cargadas</numerusform>
        </translation>
    </message>
    <message>
        <source>The keys can&apos;t be listed now</source>
        <translation>No se pueden listar las claves ahora</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>A recording has no list of keys: only a running cluster can be asked for one. The panel Messages shows what happened to a key; type key:NAME into the filter.</source>
        <translation>Una grabación no tiene lista de claves: solo se le puede pedir a un clúster en marcha. El panel Mensajes muestra qué pasó con una clave; escriba key:NOMBRE en el filtro.</translation>
    </message>
    <message>
        <source>%1, as of now</source>
        <comment>how many keys</comment>
        <translation>%1, ahora mismo</translation>
    </message>
    <message>
        <source>The running cluster is asked for the list; it is not that of the moment shown.</source>
        <translation>La lista es la del clúster en marcha, no la del momento mostrado.</translation>
    </message>
</context>
<context>
    <name>engram::gui::KeysModel</name>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
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
        <translation>Mostrar o atenuar los nodos en este estado</translation>
    </message>
    <message>
        <source>Show or hide these messages</source>
        <translation>Mostrar u ocultar estos mensajes</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
</context>
<context>
    <name>engram::gui::LessonCard</name>
    <message>
        <source>The cluster that runs is being stopped ...</source>
        <translation>El clúster en ejecución se está deteniendo ...</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Close the lesson; the cluster goes on</source>
        <translation>Cerrar la lección; el clúster continúa</translation>
    </message>
    <message>
        <source>Close the lesson</source>
        <translation>Cerrar la lección</translation>
    </message>
    <message>
        <source>Progress of the lesson</source>
        <translation>Progreso de la lección</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>The lesson starts a cluster of its own. The one that runs is stopped before, and its keys are lost.</source>
        <translation>La lección inicia un clúster propio. Antes se detiene el que está en ejecución, y sus claves se pierden.</translation>
    </message>
    <message>
        <source>The lesson starts a cluster of its own.</source>
        <translation>La lección inicia un clúster propio.</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>Esperando: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Hecho: %1</translation>
    </message>
    <message>
        <source>Done: %1: %2</source>
        <comment>what was to be done, and what came</comment>
        <translation>Hecho: %1: %2</translation>
    </message>
    <message>
        <source>Right. %1</source>
        <translation>Correcto. %1</translation>
    </message>
    <message>
        <source>Not so. The answer is: %1. %2</source>
        <translation>No es así. La respuesta es: %1. %2</translation>
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
        <translation>Este paso no salió como la lección espera, por eso termina aquí.
Esperado: %1
Visto: %2</translation>
    </message>
    <message>
        <source>The lesson was stopped. The cluster goes on.</source>
        <translation>La lección se detuvo. El clúster continúa.</translation>
    </message>
    <message>
        <source>End of the lesson. The cluster goes on: try what you like.</source>
        <translation>Fin de la lección. El clúster continúa: pruebe lo que quiera.</translation>
    </message>
    <message>
        <source>You predicted %1 of %2 outcomes.</source>
        <translation>Predijo %1 de %2 resultados.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Stop it and begin</source>
        <translation>Detener y empezar</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Go on (Space)</source>
        <translation>Seguir (Espacio)</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Volver al inicio</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Other lessons ...</source>
        <translation>Otras lecciones ...</translation>
    </message>
    <message>
        <source>Stop the lesson</source>
        <translation>Detener la lección</translation>
    </message>
    <message>
        <source>Other lessons</source>
        <translation>Otras lecciones</translation>
    </message>
</context>
<context>
    <name>engram::gui::LessonsDialog</name>
    <message>
        <source>Open lesson</source>
        <translation>Abrir lección</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>Open file ...</source>
        <translation>Abrir archivo ...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Mistakes in the file</source>
        <translation>Errores en el archivo</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>Abrir una lección</translation>
    </message>
    <message>
        <source>Lessons (*.toml);;All files (*)</source>
        <translation>Lecciones (*.toml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be played:</source>
        <translation>No se puede reproducir %1:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::gui::MainWindow</name>
    <message>
        <source>&amp;Cluster</source>
        <translation>&amp;Clúster</translation>
    </message>
    <message>
        <source>Launch &amp;with</source>
        <translation>Iniciar &amp;con</translation>
    </message>
    <message>
        <source>&amp;Node</source>
        <translation>&amp;Nodo</translation>
    </message>
    <message>
        <source>&amp;Clock</source>
        <translation>Re&amp;loj</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Enlace</translation>
    </message>
    <message>
        <source>De&amp;lay</source>
        <translation>&amp;Retrasar</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Tiempo</translation>
    </message>
    <message>
        <source>Spee&amp;d</source>
        <translation>Ve&amp;locidad</translation>
    </message>
    <message>
        <source>Recent &amp;traces</source>
        <translation>Tra&amp;zas recientes</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Engram</source>
        <translation>Engram</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>Picture of the cluster</source>
        <translation>Imagen del clúster</translation>
    </message>
    <message numerus="yes">
        <source>%n daemon(s) of this window still run. Their keys are lost when they are stopped.</source>
        <translation>
            <numerusform>%n demonio de esta ventana sigue en ejecución. Sus claves se pierden al detenerlo.</numerusform>
            <numerusform>%n demonios de esta ventana siguen en ejecución. Sus claves se pierden al detenerlos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop them and close</source>
        <translation>Detener y cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Simulation</source>
        <translation>&amp;Simulación</translation>
    </message>
</context>
<context>
    <name>engram::gui::MarkerRows</name>
    <message>
        <source>Click to align this recording here.</source>
        <translation>Haga clic para alinear aquí esta grabación.</translation>
    </message>
    <message>
        <source>Markers of both recordings</source>
        <translation>Marcas de ambas grabaciones</translation>
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
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Which messages are shown</source>
        <translation>Qué mensajes se muestran</translation>
    </message>
    <message>
        <source>Messages, newest last</source>
        <translation>Mensajes, los más recientes al final</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Clúster</translation>
    </message>
    <message>
        <source>Cluster and requests</source>
        <translation>Clúster y solicitudes</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 % searched</source>
        <translation>%1, %2 % examinado</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sin nombre</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of an unknown sender: %2</source>
        <comment>messages, names</comment>
        <translation>
            <numerusform>%1, %Ln de un remitente desconocido: %2</numerusform>
            <numerusform>%1, %Ln de un remitente desconocido: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>No committed view and no process of this window has these names: they are not on the canvas.</source>
        <translation>Ninguna vista confirmada ni ningún proceso de esta ventana tiene estos nombres: no están en el lienzo.</translation>
    </message>
</context>
<context>
    <name>engram::gui::MessagesModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>engram::gui::NodesDock</name>
    <message>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <source>Actions on nodes</source>
        <translation>Acciones sobre nodos</translation>
    </message>
    <message>
        <source>Nodes of the cluster</source>
        <translation>Nodos del clúster</translation>
    </message>
</context>
<context>
    <name>engram::gui::NodesModel</name>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
</context>
<context>
    <name>engram::gui::Notices</name>
    <message>
        <source>Show log</source>
        <translation>Ver registro</translation>
    </message>
    <message>
        <source>%1 did not start: %2</source>
        <translation>%1 no se inició: %2</translation>
    </message>
    <message>
        <source>Use a free port</source>
        <translation>Usar puerto libre</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No node of the cluster answers: %1. It is tried again until you cancel.</source>
        <translation>Ningún nodo del clúster responde: %1. Se seguirá intentando hasta que cancele.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 was killed</source>
        <translation>%1 fue matado</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>%1 is frozen</source>
        <translation>%1 está congelado</translation>
    </message>
    <message>
        <source>Thaw</source>
        <translation>Reanudar</translation>
    </message>
    <message numerus="yes">
        <source>%1 has the only copy of %n key(s). To kill it loses them for good.</source>
        <translation>
            <numerusform>%1 tiene la única copia de %n clave. Si se mata, se pierde para siempre.</numerusform>
            <numerusform>%1 tiene la única copia de %n claves. Si se mata, se pierden para siempre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has the only copy of %n slot(s). To kill it loses their keys for good.</source>
        <translation>
            <numerusform>%1 tiene la única copia de %n slot. Si se mata, sus claves se pierden para siempre.</numerusform>
            <numerusform>%1 tiene la única copia de %n slots. Si se mata, sus claves se pierden para siempre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kill %1 all the same</source>
        <translation>Matar %1 igualmente</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>The fault was not made as you wanted it: %1</source>
        <translation>El fallo no se provocó como usted quería: %1</translation>
    </message>
    <message>
        <source>%1 was stopped</source>
        <translation>%1 fue detenido</translation>
    </message>
    <message>
        <source>%1 has ended: %2</source>
        <translation>%1 terminó: %2</translation>
    </message>
    <message>
        <source>%1 waits for %2</source>
        <comment>a node</comment>
        <translation>%1 espera a %2</translation>
    </message>
    <message>
        <source>%1 was not made the primary: %2</source>
        <translation>%1 no se convirtió en primario: %2</translation>
    </message>
    <message>
        <source>%1 was not forgotten: %2</source>
        <translation>%1 no se olvidó: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>addresses</comment>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No node of the cluster has said anything for %Ln s: connected to %1.</source>
        <translation>
            <numerusform>Ningún nodo del clúster ha dicho nada desde hace %Ln s: conectado a %1.</numerusform>
            <numerusform>Ningún nodo del clúster ha dicho nada desde hace %Ln s: conectado a %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No node of the cluster has answered for %Ln s: tried %1, last error: %2.</source>
        <translation>
            <numerusform>Ningún nodo del clúster responde desde hace %Ln s: se probó %1, último error: %2.</numerusform>
            <numerusform>Ningún nodo del clúster responde desde hace %Ln s: se probó %1, último error: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Detach</source>
        <translation>Desconectar</translation>
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
        <translation>%1: como máximo %2 %3</translation>
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
        <translation>%1, no es posible ahora: %2</translation>
    </message>
</context>
<context>
    <name>engram::gui::PauseBar</name>
    <message>
        <source>%1 ms of the cluster lasts 1 s</source>
        <comment>slow motion</comment>
        <translation>%1 ms del clúster duran 1 s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln later event(s).</source>
        <translation>
            <numerusform>%Ln evento posterior.</numerusform>
            <numerusform>%Ln eventos posteriores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer event(s).</source>
        <translation>
            <numerusform>%Ln evento más reciente.</numerusform>
            <numerusform>%Ln eventos más recientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>View paused. %1</source>
        <comment>followed by how many events are newer</comment>
        <translation>Vista en pausa. %1</translation>
    </message>
    <message>
        <source>Playing at true speed. %1</source>
        <comment>followed by how many events are newer</comment>
        <translation>Reproduciendo a velocidad real. %1</translation>
    </message>
    <message>
        <source>Slow motion: %1. %2</source>
        <comment>scale, and how many events are newer</comment>
        <translation>Cámara lenta: %1. %2</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>Ir al final</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>Ver en vivo</translation>
    </message>
</context>
<context>
    <name>engram::gui::PhaseChart</name>
    <message>
        <source>Steps of the failover</source>
        <translation>Pasos del failover</translation>
    </message>
</context>
<context>
    <name>engram::gui::ProbeField</name>
    <message>
        <source>Find a key</source>
        <translation>Buscar clave</translation>
    </message>
    <message>
        <source>Key to find on the canvas</source>
        <translation>Clave que buscar en el lienzo</translation>
    </message>
    <message>
        <source>Shows the slot, the replicas and the version of a key.</source>
        <translation>Muestra el slot, las réplicas y la versión de una clave.</translation>
    </message>
</context>
<context>
    <name>engram::gui::ReportCard</name>
    <message>
        <source>%1 of %2</source>
        <comment>report</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Show all steps of the failover</source>
        <translation>Mostrar todos los pasos del failover</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the report as text</source>
        <translation>Copiar el informe como texto</translation>
    </message>
    <message>
        <source>Save picture ...</source>
        <translation>Guardar imagen ...</translation>
    </message>
    <message>
        <source>Save the report as a picture</source>
        <translation>Guardar el informe como imagen</translation>
    </message>
    <message>
        <source>Tally</source>
        <translation>Recuento</translation>
    </message>
    <message>
        <source>Who held what of each key</source>
        <translation>Quién tenía qué de cada clave</translation>
    </message>
    <message>
        <source>Earlier failure</source>
        <translation>Caída anterior</translation>
    </message>
    <message>
        <source>Later failure</source>
        <translation>Caída posterior</translation>
    </message>
    <message>
        <source>Close the report</source>
        <translation>Cerrar el informe</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation>No se pudo escribir la imagen en %1.</translation>
    </message>
</context>
<context>
    <name>engram::gui::ReportOverlay</name>
    <message>
        <source>No failure has been seen in this cluster yet.</source>
        <translation>Aún no se ha visto ninguna caída en este clúster.</translation>
    </message>
</context>
<context>
    <name>engram::gui::RequestText</name>
    <message>
        <source>because of &apos;%1&apos;</source>
        <translation>a causa de &apos;%1&apos;</translation>
    </message>
    <message>
        <source>copies: %1</source>
        <translation>copias: %1</translation>
    </message>
    <message>
        <source>result: %1</source>
        <translation>resultado: %1</translation>
    </message>
    <message>
        <source>an address of %1</source>
        <translation>una dirección de %1</translation>
    </message>
    <message>
        <source>none is known</source>
        <translation>no se conoce ninguna</translation>
    </message>
    <message>
        <source>%1 is answered with %2</source>
        <comment>a request and its answer</comment>
        <translation>respuesta a %1: %2</translation>
    </message>
    <message>
        <source>%1, and was carried out before the new primary came</source>
        <translation>%1, y ya se había ejecutado antes del nuevo primario</translation>
    </message>
    <message>
        <source>&apos;value&apos; can&apos;t come with &apos;expect = &quot;%1&quot;&apos;</source>
        <translation>&apos;value&apos; no puede ir con &apos;expect = &quot;%1&quot;&apos;</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
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
        <translation>falta el campo &apos;%1&apos;</translation>
    </message>
    <message>
        <source>there is no step: write [[step]] before each one</source>
        <translation>no hay ningún paso: escriba [[step]] antes de cada uno</translation>
    </message>
    <message>
        <source>&apos;step&apos; must be written as [[step]]</source>
        <translation>&apos;step&apos; debe escribirse como [[step]]</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a text</source>
        <translation>&apos;%1&apos; debe ser un texto</translation>
    </message>
    <message>
        <source>unknown step &apos;%1&apos;; there are: %2</source>
        <translation>paso desconocido &apos;%1&apos;; existen: %2</translation>
    </message>
    <message>
        <source>unknown %1 &apos;%2&apos;; there are: %3</source>
        <translation>no se conoce %1 &apos;%2&apos;; existen: %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs the key &apos;%2&apos;</source>
        <translation>&apos;%1&apos; necesita el campo &apos;%2&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; %2</source>
        <translation>&apos;%1&apos; %2</translation>
    </message>
    <message>
        <source>unknown key &apos;%1&apos;; there are: %2</source>
        <translation>campo desconocido &apos;%1&apos;; existen: %2</translation>
    </message>
    <message>
        <source>can&apos;t be read: %1</source>
        <translation>no se puede leer: %1</translation>
    </message>
    <message>
        <source>is larger than a scenario may be</source>
        <translation>es más grande de lo que puede ser un escenario</translation>
    </message>
</context>
<context>
    <name>engram::gui::ScenarioRules</name>
    <message>
        <source>a lesson launches one cluster only</source>
        <translation>una lección inicia un solo clúster</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs a cluster: a step &apos;launch&apos; must come before</source>
        <translation>&apos;%1&apos; necesita un clúster: antes debe haber un paso &apos;launch&apos;</translation>
    </message>
    <message>
        <source>unknown node &apos;%1&apos;; there are: %2, and the roles: %3</source>
        <translation>nodo desconocido &apos;%1&apos;; existen: %2, y los roles: %3</translation>
    </message>
    <message>
        <source>nothing is known as {%1}; there are: %2</source>
        <translation>no se conoce nada como {%1}; existen: %2</translation>
    </message>
</context>
<context>
    <name>engram::gui::SimulateDialog</name>
    <message>
        <source>Simulate a cluster</source>
        <translation>Simular un clúster</translation>
    </message>
    <message>
        <source>No process is started: the daemons&apos; own protocol runs inside this window, in simulated time. The same seed gives the same run, so that you can go back and try another fault.</source>
        <translation>No se inicia ningún proceso: el propio protocolo de los demonios se ejecuta dentro de esta ventana, en tiempo simulado. La misma semilla produce la misma ejecución, así que puede retroceder y probar otro fallo.</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Simular</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source> a second</source>
        <comment>unit of a number of requests</comment>
        <translation> por segundo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Slaves</source>
        <translation>Esclavos</translation>
    </message>
    <message>
        <source>Masters</source>
        <translation>Maestros</translation>
    </message>
    <message>
        <source>One is the primary, the others stand by.</source>
        <translation>Uno es el primario; los demás quedan en reserva.</translation>
    </message>
    <message>
        <source>Copies of each key</source>
        <translation>Copias de cada clave</translation>
    </message>
    <message>
        <source>Copies that a write needs</source>
        <translation>Copias que exige una escritura</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message numerus="yes">
        <source>%n slave(s)</source>
        <translation>
            <numerusform>%n esclavo</numerusform>
            <numerusform>%n esclavos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) in all</source>
        <translation>
            <numerusform>%n nodo en total</numerusform>
            <numerusform>%n nodos en total</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::gui::SimulationBar</name>
    <message>
        <source>Simulation</source>
        <translation>Simulación</translation>
    </message>
    <message>
        <source>Speed of simulated time</source>
        <translation>Velocidad del tiempo simulado</translation>
    </message>
    <message>
        <source>Simulated seconds per real second.</source>
        <translation>Segundos simulados por segundo real.</translation>
    </message>
    <message>
        <source>Simulated time</source>
        <translation>Tiempo simulado</translation>
    </message>
    <message>
        <source>Simulated time since the start.</source>
        <translation>Tiempo simulado desde el inicio.</translation>
    </message>
    <message>
        <source>going back</source>
        <translation>retrocediendo</translation>
    </message>
    <message>
        <source>time stands</source>
        <translation>tiempo detenido</translation>
    </message>
    <message>
        <source>reached %1</source>
        <translation>alcanza %1</translation>
    </message>
    <message>
        <source>%1, less than wished</source>
        <comment>reached 1/2</comment>
        <translation>%1, menos de lo pedido</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Correr</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
</context>
<context>
    <name>engram::gui::SimulationDesk</name>
    <message>
        <source>Going back to %1: %2 %</source>
        <translation>Retrocediendo a %1: %2 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Another future begins at %1, and time stands. Do something else now, then let it run.</source>
        <translation>Otro futuro empieza en %1, con el tiempo detenido. Haga ahora otra cosa y luego déjelo correr.</translation>
    </message>
    <message>
        <source>Let it run</source>
        <translation>Dejar correr</translation>
    </message>
    <message>
        <source>Compare futures</source>
        <translation>Comparar futuros</translation>
    </message>
    <message>
        <source>simulation, seed %1</source>
        <translation>simulación, semilla %1</translation>
    </message>
</context>
<context>
    <name>engram::gui::SpaceTimeDock</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n mensaje</numerusform>
            <numerusform>%n mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n hidden</source>
        <translation>
            <numerusform>, %n oculto</numerusform>
            <numerusform>, %n ocultos</numerusform>
        </translation>
    </message>
    <message>
        <source>, 1 of %1 requests is drawn; pause to see all</source>
        <translation>, se dibuja 1 de cada %1 solicitudes; en pausa, todas</translation>
    </message>
    <message>
        <source>, 1 of %1 requests is watched</source>
        <translation>, se observa 1 de cada %1 solicitudes</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>time on the way not known</source>
        <translation>tiempo en camino desconocido</translation>
    </message>
    <message>
        <source>%1 %2, %3 to %4: %5</source>
        <comment>kind, key, from, to, time</comment>
        <translation>%1 %2, de %3 a %4: %5</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Drawing (SVG) ...</source>
        <translation>Dibujo (SVG) ...</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Dibujos (*.svg)</translation>
    </message>
    <message>
        <source>Picture (PNG) ...</source>
        <translation>Imagen (PNG) ...</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>Log for ShiViz ...</source>
        <translation>Registro para ShiViz ...</translation>
    </message>
    <message>
        <source>Logs (*.log)</source>
        <translation>Registros (*.log)</translation>
    </message>
    <message>
        <source>Export the diagram</source>
        <translation>Exportar el diagrama</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Escrito en %1.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>No se pudo escribir %1.</translation>
    </message>
    <message>
        <source>Space-time</source>
        <translation>Espacio-tiempo</translation>
    </message>
    <message>
        <source>Group slaves</source>
        <translation>Agrupar esclavos</translation>
    </message>
    <message>
        <source>Show all slaves as one line</source>
        <translation>Mostrar todos los esclavos como una sola línea</translation>
    </message>
    <message>
        <source>Collapse runs</source>
        <translation>Plegar series</translation>
    </message>
    <message>
        <source>Events of a node between two messages become one mark.</source>
        <translation>Los eventos de un nodo entre dos mensajes se convierten en una sola marca.</translation>
    </message>
    <message>
        <source>Collapse runs of local events</source>
        <translation>Plegar series de eventos locales</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Show the newest moment and go with it.</source>
        <translation>Muestra el instante más reciente y avanza con él.</translation>
    </message>
    <message>
        <source>Follow the newest moment</source>
        <translation>Seguir el instante más reciente</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <source>Nodes that are shown</source>
        <translation>Nodos que se muestran</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Time in sight</source>
        <translation>Tiempo visible</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>, %n silent slave(s) left out</source>
        <translation>
            <numerusform>, %n esclavo mudo omitido</numerusform>
            <numerusform>, %n esclavos mudos omitidos</numerusform>
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
        <translation>Diagrama espacio-tiempo</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n mensaje</numerusform>
            <numerusform>%n mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>, selected: %1 from %2 to %3</source>
        <translation>, seleccionado: %1 de %2 a %3</translation>
    </message>
</context>
<context>
    <name>engram::gui::StatusLine</name>
    <message>
        <source>No cluster</source>
        <translation>Sin clúster</translation>
    </message>
    <message>
        <source>Starting the cluster</source>
        <translation>Iniciando el clúster</translation>
    </message>
    <message>
        <source>Stopping the daemons</source>
        <translation>Deteniendo los demonios</translation>
    </message>
    <message>
        <source>Looking for the cluster</source>
        <translation>Buscando el clúster</translation>
    </message>
    <message numerus="yes">
        <source>No primary, %n node(s)</source>
        <translation>
            <numerusform>Sin primario, %n nodo</numerusform>
            <numerusform>Sin primario, %n nodos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Primary %1, epoch %2, %n node(s)</source>
        <translation>
            <numerusform>Primario %1, época %2, %n nodo</numerusform>
            <numerusform>Primario %1, época %2, %n nodos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, a recording</source>
        <comment>state of the cluster</comment>
        <translation>%1, una grabación</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <comment>state of the cluster</comment>
        <translation>%1, solo lectura</translation>
    </message>
    <message>
        <source>Showing every request</source>
        <translation>Todas las solicitudes</translation>
    </message>
    <message>
        <source>Showing 1 of %1 requests · counts exact</source>
        <translation>1 de cada %1 solicitudes · cifras exactas</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <comment>time of day</comment>
        <translation>%1, en pausa</translation>
    </message>
    <message>
        <source>%1, true speed</source>
        <comment>time of day</comment>
        <translation>%1, velocidad real</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time of day, and the scale</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 writes/s, %2 reads/s</source>
        <translation>%1 escrituras/s, %2 lecturas/s</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) lost</source>
        <translation>
            <numerusform>%n evento perdido</numerusform>
            <numerusform>%n eventos perdidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s)/s</source>
        <translation>
            <numerusform>%n cuadro/s</numerusform>
            <numerusform>%n cuadros/s</numerusform>
        </translation>
    </message>
    <message>
        <source>Canvas: 1 of %1 requests · counts exact</source>
        <translation>Vista: 1 de cada %1 solicitudes · cifras exactas</translation>
    </message>
</context>
<context>
    <name>engram::gui::StepTask</name>
    <message>
        <source>%1 (now: %2)</source>
        <comment>what is waited for, and how it is</comment>
        <translation>%1 (ahora: %2)</translation>
    </message>
    <message>
        <source>nothing came within %1</source>
        <translation>no llegó nada en %1</translation>
    </message>
    <message>
        <source>%1, after %2</source>
        <translation>%1, tras %2</translation>
    </message>
    <message>
        <source>a node that is %1</source>
        <translation>un nodo en estado %1</translation>
    </message>
</context>
<context>
    <name>engram::gui::TalkText</name>
    <message>
        <source>&apos;answer&apos; is %1, but there are %2 choices</source>
        <translation>&apos;answer&apos; es %1, pero hay %2 opciones</translation>
    </message>
    <message>
        <source>a pause of %1</source>
        <translation>una pausa de %1</translation>
    </message>
    <message>
        <source>a picture in %1</source>
        <translation>una imagen en %1</translation>
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
        <translation>Velocidad de reproducción: %1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
</context>
<context>
    <name>engram::gui::TimelineStrip</name>
    <message>
        <source>Time of the recording</source>
        <translation>Tiempo de la grabación</translation>
    </message>
    <message>
        <source>Arrows go by event, Page keys by marker, Home and End to the ends, Space plays or pauses, plus and minus zoom.</source>
        <translation>Las flechas van por eventos, Re Pág y Av Pág por marcas, Inicio y Fin a los extremos, Espacio reproduce o pausa, más y menos cambian el zoom.</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>nada grabado</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <comment>time of day</comment>
        <translation>%1, en pausa</translation>
    </message>
    <message>
        <source>%1, playing</source>
        <comment>time of day</comment>
        <translation>%1, reproduciendo</translation>
    </message>
    <message>
        <source>%1, newest</source>
        <comment>time of day</comment>
        <translation>%1, más reciente</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Launch a cluster or open a trace, and everything that happens can be seen again here.</source>
        <translation>Aún no hay nada grabado. Inicie un clúster o abra una traza, y todo lo que ocurra se podrá volver a ver aquí.</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>escrituras</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>lecturas</translation>
    </message>
    <message>
        <source>at most %1/s</source>
        <comment>requests</comment>
        <translation>como máximo %1/s</translation>
    </message>
    <message>
        <source>all requests</source>
        <translation>todas las solicitudes</translation>
    </message>
    <message>
        <source>Filtered. %1</source>
        <comment>followed by what the keys do</comment>
        <translation>Filtrado. %1</translation>
    </message>
</context>
<context>
    <name>engram::gui::TraceDesk</name>
    <message>
        <source>Saved to %1</source>
        <translation>Guardado en %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Elegir otro archivo</translation>
    </message>
    <message>
        <source>Opening %1: %2 %</source>
        <translation>Abriendo %1: %2 %</translation>
    </message>
    <message>
        <source>Saving %1: %2 %</source>
        <translation>Guardando %1: %2 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open trace</source>
        <translation>Abrir traza</translation>
    </message>
    <message>
        <source>Traces of Engram (*.engram-trace);;All files (*)</source>
        <translation>Trazas de Engram (*.engram-trace);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save trace</source>
        <translation>Guardar traza</translation>
    </message>
</context>
<context>
    <name>engram::gui::TraceSession</name>
    <message>
        <source>This is a recording: nothing in it can be changed.</source>
        <translation>Esto es una grabación: no se puede cambiar nada en ella.</translation>
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
        <translation>Iniciar clúster</translation>
    </message>
    <message>
        <source>Attach to a running cluster ...</source>
        <translation>Conectarse a un clúster en ejecución ...</translation>
    </message>
    <message>
        <source>Attach to a running cluster</source>
        <translation>Conectarse a un clúster en ejecución</translation>
    </message>
    <message>
        <source>Take a lesson ...</source>
        <translation>Tomar una lección ...</translation>
    </message>
    <message>
        <source>Take a lesson</source>
        <translation>Tomar una lección</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message numerus="yes">
        <source>Starting: %n daemon(s) so far.</source>
        <translation>
            <numerusform>Iniciando: %n demonio hasta ahora.</numerusform>
            <numerusform>Iniciando: %n demonios hasta ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for a node of the cluster to answer.</source>
        <translation>Esperando la respuesta de un nodo del clúster.</translation>
    </message>
    <message numerus="yes">
        <source>Stopping: %n daemon(s) still run.</source>
        <translation>
            <numerusform>Deteniendo: %n demonio sigue en ejecución.</numerusform>
            <numerusform>Deteniendo: %n demonios siguen en ejecución.</numerusform>
        </translation>
    </message>
    <message>
        <source>A distributed shared memory that you can watch. Start a primary, a backup and three slaves on this computer, and see every message between them.</source>
        <translation>Una memoria compartida distribuida que se puede observar. Inicie un primario, un respaldo y tres esclavos en este equipo y vea cada mensaje entre ellos.</translation>
    </message>
    <message>
        <source>Simulate a cluster ...</source>
        <translation>Simular un clúster ...</translation>
    </message>
    <message>
        <source>Simulate a cluster</source>
        <translation>Simular un clúster</translation>
    </message>
</context>
<context>
    <name>engram::gui::WindowDialogs</name>
    <message>
        <source>Delay a link</source>
        <translation>Retrasar un enlace</translation>
    </message>
    <message>
        <source>Milliseconds that each message takes longer:</source>
        <translation>Milisegundos que cada mensaje tarda de más:</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Rename bookmark</source>
        <translation>Renombrar marcador</translation>
    </message>
    <message>
        <source>Name of this moment:</source>
        <translation>Nombre de este instante:</translation>
    </message>
    <message>
        <source>About Engram</source>
        <translation>Acerca de Engram</translation>
    </message>
    <message>
        <source>&lt;b&gt;Engram %1&lt;/b&gt;</source>
        <translation>&lt;b&gt;Engram %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>A distributed shared memory that you can watch. Every moving symbol is a message that a node has really sent.

GNU General Public License, version 3 or later.</source>
        <translation>Una memoria compartida distribuida que se puede observar. Cada símbolo en movimiento es un mensaje que un nodo ha enviado de verdad.

Licencia pública general de GNU, versión 3 o posterior.</translation>
    </message>
</context>
<context>
    <name>engram::gui::WorkloadDialog</name>
    <message>
        <source>Workload settings</source>
        <translation>Ajustes de la carga de trabajo</translation>
    </message>
    <message>
        <source>A client named workload sends these requests while the workload runs. The same seed gives the same requests in the same order.</source>
        <translation>Un cliente llamado workload envía estas solicitudes mientras la carga de trabajo está en marcha. La misma semilla produce las mismas solicitudes en el mismo orden.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source> a second</source>
        <comment>unit of a number of requests</comment>
        <translation> por segundo</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source> %</source>
        <comment>per cent</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Share of reads</source>
        <translation>Lecturas</translation>
    </message>
    <message>
        <source>A small shop with readable keys</source>
        <translation>Una pequeña tienda con claves legibles</translation>
    </message>
    <message>
        <source>Numbered keys, all alike</source>
        <translation>Claves numeradas, todas por igual</translation>
    </message>
    <message>
        <source>Numbered keys, a few of them hot (Zipf 0.99)</source>
        <translation>Claves numeradas, algunas muy solicitadas (Zipf 0.99)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Number of keys</source>
        <translation>Número de claves</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
</context>
</TS>
