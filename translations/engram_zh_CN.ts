<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Detach from the other cluster first.</source>
        <translation>请先断开与另一个集群的连接。</translation>
    </message>
    <message>
        <source>A recording is shown. Close it first.</source>
        <translation>正在显示录制内容。请先将其关闭。</translation>
    </message>
    <message>
        <source>A cluster is running. Stop all daemons first.</source>
        <translation>已有集群在运行。请先停止所有守护进程。</translation>
    </message>
    <message>
        <source>No cluster is running. Launch one first.</source>
        <translation>没有正在运行的集群。请先启动一个。</translation>
    </message>
    <message>
        <source>The cluster is still starting.</source>
        <translation>集群仍在启动。</translation>
    </message>
    <message>
        <source>The daemons are being stopped.</source>
        <translation>守护进程正在停止。</translation>
    </message>
    <message>
        <source>This is a recording: nothing can be changed.</source>
        <translation>这是录制内容：无法做任何更改。</translation>
    </message>
    <message>
        <source>This cluster was not launched from this window.</source>
        <translation>此集群不是从本窗口启动的。</translation>
    </message>
    <message>
        <source>Select a node first.</source>
        <translation>请先选择一个节点。</translation>
    </message>
    <message>
        <source>The selected node was not launched from this window.</source>
        <translation>选中的节点不是从本窗口启动的。</translation>
    </message>
    <message>
        <source>The selected node is not running.</source>
        <translation>选中的节点未在运行。</translation>
    </message>
    <message>
        <source>The selected node is frozen. Thaw it first.</source>
        <translation>选中的节点已冻结。请先解冻。</translation>
    </message>
    <message>
        <source>The selected node is stopping.</source>
        <translation>选中的节点正在停止。</translation>
    </message>
    <message>
        <source>The selected node is not frozen.</source>
        <translation>选中的节点未被冻结。</translation>
    </message>
    <message>
        <source>The selected node is still running.</source>
        <translation>选中的节点仍在运行。</translation>
    </message>
    <message>
        <source>No primary is known at the moment.</source>
        <translation>目前没有已知的主节点。</translation>
    </message>
    <message>
        <source>The primary was not launched from this window.</source>
        <translation>主节点不是从本窗口启动的。</translation>
    </message>
    <message>
        <source>The window is not attached to another cluster.</source>
        <translation>本窗口未连接到其他集群。</translation>
    </message>
    <message>
        <source>The attached cluster is read-only. Allow writing first.</source>
        <translation>所连接的集群为只读。请先允许写入。</translation>
    </message>
    <message>
        <source>Only a backup can become the primary.</source>
        <translation>只有备节点才能成为主节点。</translation>
    </message>
    <message>
        <source>The selected backup does not stand by.</source>
        <translation>选中的备节点不在待命状态。</translation>
    </message>
    <message>
        <source>The selected node is no member of the cluster.</source>
        <translation>选中的节点不是集群成员。</translation>
    </message>
    <message>
        <source>Only a dead node can be forgotten.</source>
        <translation>只有已死亡的节点才能除名。</translation>
    </message>
    <message>
        <source>&amp;Launch cluster</source>
        <translation>启动集群(&amp;L)</translation>
    </message>
    <message>
        <source>Start a primary, a backup and three slaves on this computer.</source>
        <translation>在本机上启动一个主节点、一个备节点和三个从节点。</translation>
    </message>
    <message>
        <source>&amp;3 slaves</source>
        <translation>&amp;3 个从节点</translation>
    </message>
    <message>
        <source>Start a cluster with 3 slaves.</source>
        <translation>启动有 3 个从节点的集群。</translation>
    </message>
    <message>
        <source>&amp;8 slaves</source>
        <translation>&amp;8 个从节点</translation>
    </message>
    <message>
        <source>Start a cluster with 8 slaves.</source>
        <translation>启动有 8 个从节点的集群。</translation>
    </message>
    <message>
        <source>3&amp;2 slaves</source>
        <translation>3&amp;2 个从节点</translation>
    </message>
    <message>
        <source>Start a cluster with 32 slaves.</source>
        <translation>启动有 32 个从节点的集群。</translation>
    </message>
    <message>
        <source>&amp;Workload</source>
        <translation>工作负载(&amp;W)</translation>
    </message>
    <message>
        <source>Write and read keys, as the workload settings say.</source>
        <translation>按照工作负载设置写入和读取键。</translation>
    </message>
    <message>
        <source>Workload s&amp;ettings ...</source>
        <translation>工作负载设置(&amp;E)...</translation>
    </message>
    <message>
        <source>Choose how fast the workload asks, for what, and for which keys.</source>
        <translation>选择工作负载的请求速率、请求类型和所用的键。</translation>
    </message>
    <message>
        <source>&amp;Add slave</source>
        <translation>添加从节点(&amp;A)</translation>
    </message>
    <message>
        <source>Start one more slave; it takes over its share of the keys.</source>
        <translation>再启动一个从节点；它会接管属于自己的那部分键。</translation>
    </message>
    <message>
        <source>Add &amp;backup</source>
        <translation>添加备节点(&amp;B)</translation>
    </message>
    <message>
        <source>Start one more master that stands by.</source>
        <translation>再启动一个待命的主控节点。</translation>
    </message>
    <message>
        <source>&amp;Kill</source>
        <translation>杀死(&amp;K)</translation>
    </message>
    <message>
        <source>Kill the selected node at once (SIGKILL). Its memory is lost.</source>
        <translation>立即杀死选中的节点 (SIGKILL)。其内存中的数据会丢失。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Ask the selected node to finish its work and end (SIGTERM).</source>
        <translation>请求选中的节点完成手头工作后退出 (SIGTERM)。</translation>
    </message>
    <message>
        <source>&amp;Freeze</source>
        <translation>冻结(&amp;F)</translation>
    </message>
    <message>
        <source>Halt the selected node as if it hung (SIGSTOP).</source>
        <translation>让选中的节点停住，如同挂起一样 (SIGSTOP)。</translation>
    </message>
    <message>
        <source>&amp;Thaw</source>
        <translation>解冻(&amp;T)</translation>
    </message>
    <message>
        <source>Let the selected frozen node go on (SIGCONT).</source>
        <translation>让选中的已冻结节点继续运行 (SIGCONT)。</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>重启(&amp;R)</translation>
    </message>
    <message>
        <source>Start the selected node again, with empty memory.</source>
        <translation>重新启动选中的节点，内存从空开始。</translation>
    </message>
    <message>
        <source>Kill &amp;primary</source>
        <translation>杀死主节点(&amp;P)</translation>
    </message>
    <message>
        <source>Kill the primary (SIGKILL) and watch the backup take over.</source>
        <translation>杀死主节点 (SIGKILL)，观察备节点如何接管。</translation>
    </message>
    <message>
        <source>Pro&amp;mote</source>
        <translation>提升(&amp;M)</translation>
    </message>
    <message>
        <source>Make the selected backup the primary; requests wait for a moment.</source>
        <translation>将选中的备节点提升为主节点；请求会短暂等待。</translation>
    </message>
    <message>
        <source>F&amp;orget ...</source>
        <translation>除名(&amp;O)...</translation>
    </message>
    <message>
        <source>Give the selected dead node up, with what only it holds.</source>
        <translation>放弃选中的已死亡节点，连同只有它持有的数据。</translation>
    </message>
    <message>
        <source>&amp;1 s ahead</source>
        <translation>拨快 &amp;1 s</translation>
    </message>
    <message>
        <source>Let the clock of the selected node jump ahead by a second. It can not go back.</source>
        <translation>让选中节点的时钟向前跳一秒。无法往回拨。</translation>
    </message>
    <message>
        <source>10 % too &amp;fast</source>
        <translation>走快 10 %(&amp;F)</translation>
    </message>
    <message>
        <source>Let the clock of the selected node run a tenth too fast.</source>
        <translation>让选中节点的时钟走快十分之一。</translation>
    </message>
    <message>
        <source>10 % too &amp;slow</source>
        <translation>走慢 10 %(&amp;S)</translation>
    </message>
    <message>
        <source>Let the clock of the selected node run a tenth too slow.</source>
        <translation>让选中节点的时钟走慢十分之一。</translation>
    </message>
    <message>
        <source>&amp;Right again</source>
        <translation>恢复正常(&amp;R)</translation>
    </message>
    <message>
        <source>Let the clock of the selected node run at the right speed; what it gained stays.</source>
        <translation>让选中节点的时钟恢复正常速率；已产生的偏差保留。</translation>
    </message>
    <message>
        <source>&amp;Next link</source>
        <translation>下一条链路(&amp;N)</translation>
    </message>
    <message>
        <source>Select the next link of the selected node.</source>
        <translation>选择选中节点的下一条链路。</translation>
    </message>
    <message>
        <source>&amp;Drop messages</source>
        <translation>丢弃消息(&amp;D)</translation>
    </message>
    <message>
        <source>Lose all messages of the selected link; its connection stays up. Quicker: drag from node to node with Alt held.</source>
        <translation>丢失选中链路上的所有消息；连接本身保持。更快的方法：按住 Alt 从一个节点拖到另一个节点。</translation>
    </message>
    <message>
        <source>&amp;50 ms</source>
        <translation>&amp;50 ms</translation>
    </message>
    <message>
        <source>Let each message of the selected link take 50 ms longer.</source>
        <translation>让选中链路上的每条消息多用 50 ms。</translation>
    </message>
    <message>
        <source>&amp;200 ms</source>
        <translation>&amp;200 ms</translation>
    </message>
    <message>
        <source>Let each message of the selected link take 200 ms longer.</source>
        <translation>让选中链路上的每条消息多用 200 ms。</translation>
    </message>
    <message>
        <source>&amp;1,000 ms</source>
        <translation>&amp;1,000 ms</translation>
    </message>
    <message>
        <source>Let each message of the selected link take 1,000 ms longer.</source>
        <translation>让选中链路上的每条消息多用 1,000 ms。</translation>
    </message>
    <message>
        <source>&amp;Other ...</source>
        <translation>其他(&amp;O)...</translation>
    </message>
    <message>
        <source>Choose how much longer each message of the selected link takes.</source>
        <translation>选择选中链路上的每条消息要多用多长时间。</translation>
    </message>
    <message>
        <source>&amp;One way only</source>
        <translation>仅单向(&amp;O)</translation>
    </message>
    <message>
        <source>Only messages in one direction of the selected link are dropped or late.</source>
        <translation>仅丢弃或延迟选中链路上一个方向的消息。</translation>
    </message>
    <message>
        <source>&amp;Turn round</source>
        <translation>反转方向(&amp;T)</translation>
    </message>
    <message>
        <source>Look at the selected link from its other end: one-way faults change direction.</source>
        <translation>从另一端看选中的链路：单向故障改变方向。</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>清除(&amp;C)</translation>
    </message>
    <message>
        <source>End what is wrong with the selected link.</source>
        <translation>结束选中链路上的故障。</translation>
    </message>
    <message>
        <source>Clear &amp;all faults</source>
        <translation>清除所有故障(&amp;A)</translation>
    </message>
    <message>
        <source>End all faults of links and clocks that were made by hand.</source>
        <translation>结束所有手动制造的链路故障和时钟故障。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Undo what was done last, within ten seconds.</source>
        <translation>撤销最近一次操作，限十秒之内。</translation>
    </message>
    <message>
        <source>&amp;Stop all</source>
        <translation>全部停止(&amp;S)</translation>
    </message>
    <message>
        <source>Stop all daemons that this window started.</source>
        <translation>停止本窗口启动的所有守护进程。</translation>
    </message>
    <message>
        <source>A&amp;ttach ...</source>
        <translation>连接(&amp;T)...</translation>
    </message>
    <message>
        <source>Watch a cluster that is already running.</source>
        <translation>观察一个已在运行的集群。</translation>
    </message>
    <message>
        <source>&amp;Detach</source>
        <translation>断开(&amp;D)</translation>
    </message>
    <message>
        <source>Stop watching the other cluster; it goes on running.</source>
        <translation>停止观察另一个集群；它会继续运行。</translation>
    </message>
    <message>
        <source>Allow wr&amp;iting</source>
        <translation>允许写入(&amp;I)</translation>
    </message>
    <message>
        <source>Let the console and the workload change the attached cluster.</source>
        <translation>允许控制台和工作负载修改所连接的集群。</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Stop the daemons and close the window.</source>
        <translation>停止守护进程并关闭窗口。</translation>
    </message>
    <message>
        <source>&amp;Pause view</source>
        <translation>暂停画面(&amp;P)</translation>
    </message>
    <message>
        <source>Stop the view at this moment. The cluster goes on, and is recorded.</source>
        <translation>让画面停在此刻。集群继续运行，并继续录制。</translation>
    </message>
    <message>
        <source>&amp;Go live</source>
        <translation>回到实时(&amp;G)</translation>
    </message>
    <message>
        <source>Show the newest moment again, and follow it.</source>
        <translation>重新显示最新时刻，并随之更新。</translation>
    </message>
    <message>
        <source>P&amp;lay</source>
        <translation>播放(&amp;L)</translation>
    </message>
    <message>
        <source>Play on from this moment, at the chosen speed.</source>
        <translation>从此刻起以所选速度继续播放。</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>后退一步(&amp;B)</translation>
    </message>
    <message>
        <source>Go one event back.</source>
        <translation>后退一个事件。</translation>
    </message>
    <message>
        <source>Step &amp;forward</source>
        <translation>前进一步(&amp;F)</translation>
    </message>
    <message>
        <source>Go one event on.</source>
        <translation>前进一个事件。</translation>
    </message>
    <message>
        <source>P&amp;revious marker</source>
        <translation>上一个标记(&amp;R)</translation>
    </message>
    <message>
        <source>Go back to the last kill, takeover, bookmark or other marker.</source>
        <translation>回到上一次杀死、接管、书签或其他标记处。</translation>
    </message>
    <message>
        <source>&amp;Next marker</source>
        <translation>下一个标记(&amp;N)</translation>
    </message>
    <message>
        <source>Go on to the next kill, takeover, bookmark or other marker.</source>
        <translation>前往下一次杀死、接管、书签或其他标记处。</translation>
    </message>
    <message>
        <source>Book&amp;mark ...</source>
        <translation>书签(&amp;M)...</translation>
    </message>
    <message>
        <source>Give this moment a name, or the bookmark that is here another one.</source>
        <translation>为此刻命名，或为此处已有的书签改名。</translation>
    </message>
    <message>
        <source>Remo&amp;ve bookmark</source>
        <translation>删除书签(&amp;V)</translation>
    </message>
    <message>
        <source>Remove the bookmark at this moment.</source>
        <translation>删除此刻的书签。</translation>
    </message>
    <message>
        <source>&amp;Open trace ...</source>
        <translation>打开录制文件(&amp;O)...</translation>
    </message>
    <message>
        <source>Open a recording from a file.</source>
        <translation>从文件打开录制内容。</translation>
    </message>
    <message>
        <source>&amp;Save trace ...</source>
        <translation>保存录制文件(&amp;S)...</translation>
    </message>
    <message>
        <source>Save what is recorded, with its bookmarks, to a file.</source>
        <translation>将已录制的内容连同书签保存到文件。</translation>
    </message>
    <message>
        <source>&amp;Close trace</source>
        <translation>关闭录制文件(&amp;C)</translation>
    </message>
    <message>
        <source>Leave the opened trace.</source>
        <translation>离开已打开的录制文件。</translation>
    </message>
    <message>
        <source>&amp;True speed</source>
        <translation>原速(&amp;T)</translation>
    </message>
    <message>
        <source>Play as fast as it happened.</source>
        <translation>按实际发生的速度播放。</translation>
    </message>
    <message>
        <source>1/1&amp;0</source>
        <translation>1/1&amp;0</translation>
    </message>
    <message>
        <source>Play ten times slower than it happened.</source>
        <translation>以实际速度的十分之一播放。</translation>
    </message>
    <message>
        <source>1/&amp;100</source>
        <translation>1/&amp;100</translation>
    </message>
    <message>
        <source>Play a hundred times slower than it happened.</source>
        <translation>以实际速度的百分之一播放。</translation>
    </message>
    <message>
        <source>1/1&amp;,000</source>
        <translation>1/1&amp;,000</translation>
    </message>
    <message>
        <source>Play a thousand times slower: 1 ms of the cluster lasts 1 s.</source>
        <translation>以实际速度的千分之一播放：集群的 1 ms 放慢为 1 s。</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>清空列表(&amp;F)</translation>
    </message>
    <message>
        <source>Empty this list; the files stay.</source>
        <translation>清空此列表；文件保留。</translation>
    </message>
    <message>
        <source>&amp;Go to console</source>
        <translation>转到控制台(&amp;G)</translation>
    </message>
    <message>
        <source>Show the console and type a command.</source>
        <translation>显示控制台并输入命令。</translation>
    </message>
    <message>
        <source>Fa&amp;ilover report</source>
        <translation>故障转移报告(&amp;I)</translation>
    </message>
    <message>
        <source>How the cluster came through the last failure.</source>
        <translation>集群如何度过最近一次失效。</translation>
    </message>
    <message>
        <source>Find a &amp;key</source>
        <translation>查找键(&amp;K)</translation>
    </message>
    <message>
        <source>Type a key to see its slot, its replicas and its version.</source>
        <translation>输入一个键，查看其槽位、副本和版本。</translation>
    </message>
    <message>
        <source>Less &amp;motion</source>
        <translation>减少动画(&amp;M)</translation>
    </message>
    <message>
        <source>No pulses and no sliding; messages still move.</source>
        <translation>不闪烁、不滑动；消息仍会移动。</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>Put all panels back where they were at first.</source>
        <translation>将所有面板恢复到最初的位置。</translation>
    </message>
    <message>
        <source>Show the window in English.</source>
        <translation>以英语显示窗口。</translation>
    </message>
    <message>
        <source>Show the window in German.</source>
        <translation>以德语显示窗口。</translation>
    </message>
    <message>
        <source>Show the window in French.</source>
        <translation>以法语显示窗口。</translation>
    </message>
    <message>
        <source>Show the window in Spanish.</source>
        <translation>以西班牙语显示窗口。</translation>
    </message>
    <message>
        <source>Show the window in Hindi.</source>
        <translation>以印地语显示窗口。</translation>
    </message>
    <message>
        <source>Show the window in Simplified Chinese.</source>
        <translation>以简体中文显示窗口。</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>Use the colours of the desktop.</source>
        <translation>使用桌面的配色。</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Use light colours.</source>
        <translation>使用浅色配色。</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Use dark colours.</source>
        <translation>使用深色配色。</translation>
    </message>
    <message>
        <source>&amp;Lessons ...</source>
        <translation>课程(&amp;L)...</translation>
    </message>
    <message>
        <source>Choose a guided lesson, or open one from a file.</source>
        <translation>选择一个引导课程，或从文件打开课程。</translation>
    </message>
    <message>
        <source>Show &amp;hints again</source>
        <translation>再次显示提示(&amp;H)</translation>
    </message>
    <message>
        <source>Start the three hints from the first one.</source>
        <translation>从第一条起重新显示三条提示。</translation>
    </message>
    <message>
        <source>&amp;About Engram</source>
        <translation>关于 Engram(&amp;A)</translation>
    </message>
    <message>
        <source>What this program is and which version runs.</source>
        <translation>本程序的简介和当前运行的版本。</translation>
    </message>
    <message>
        <source>Select a link between two nodes first.</source>
        <translation>请先选择两个节点之间的一条链路。</translation>
    </message>
    <message>
        <source>Nothing is wrong with the selected link.</source>
        <translation>选中的链路没有故障。</translation>
    </message>
    <message>
        <source>Select a node at one end of the link first.</source>
        <translation>请先选择链路一端的节点。</translation>
    </message>
    <message>
        <source>No fault was made by hand.</source>
        <translation>没有手动制造的故障。</translation>
    </message>
    <message>
        <source>The clock of the selected node runs right.</source>
        <translation>选中节点的时钟运行正常。</translation>
    </message>
    <message>
        <source>There is nothing to undo; offers end after 10 s.</source>
        <translation>没有可撤销的操作；撤销机会在 10 s 后失效。</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Launch a cluster or open a trace.</source>
        <translation>尚未录制任何内容。请启动集群或打开录制文件。</translation>
    </message>
    <message>
        <source>The view is paused already.</source>
        <translation>画面已经暂停。</translation>
    </message>
    <message>
        <source>The newest moment is shown already.</source>
        <translation>已在显示最新时刻。</translation>
    </message>
    <message>
        <source>The recording is being played already.</source>
        <translation>已在播放录制内容。</translation>
    </message>
    <message>
        <source>Go back in time first: nothing lies ahead of the newest moment.</source>
        <translation>请先回到过去的时刻：最新时刻之后还没有内容。</translation>
    </message>
    <message>
        <source>No marker lies before this moment.</source>
        <translation>此刻之前没有标记。</translation>
    </message>
    <message>
        <source>No marker lies after this moment.</source>
        <translation>此刻之后没有标记。</translation>
    </message>
    <message>
        <source>No bookmark is at this moment.</source>
        <translation>此刻没有书签。</translation>
    </message>
    <message>
        <source>Another trace is being opened or saved.</source>
        <translation>正在打开或保存另一个录制文件。</translation>
    </message>
    <message>
        <source>No trace is open.</source>
        <translation>没有打开的录制文件。</translation>
    </message>
    <message>
        <source>No trace was opened or saved yet.</source>
        <translation>尚未打开或保存过录制文件。</translation>
    </message>
    <message>
        <source>The simulation is going back in time.</source>
        <translation>模拟正在回到过去的时刻。</translation>
    </message>
    <message>
        <source>&amp;Simulate ...</source>
        <translation>模拟(&amp;S)...</translation>
    </message>
    <message>
        <source>Run a cluster of up to 1,000 slaves inside this window, in simulated time that can be stepped and branched.</source>
        <translation>在本窗口内运行最多有 1,000 个从节点的集群，模拟时间可以单步推进，也可以分支。</translation>
    </message>
    <message>
        <source>Simulated time &amp;stands</source>
        <translation>暂停模拟时间(&amp;S)</translation>
    </message>
    <message>
        <source>Let simulated time stand, or run on. What you do meanwhile is done at this moment.</source>
        <translation>让模拟时间暂停或继续。暂停期间的操作都发生在此刻。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>单步</translation>
    </message>
    <message>
        <source>Let one node do one thing that it tells of, and stand again.</source>
        <translation>让一个节点做一件它会报告的事，然后再次暂停。</translation>
    </message>
    <message>
        <source>S&amp;lower</source>
        <translation>减慢(&amp;L)</translation>
    </message>
    <message>
        <source>Let simulated time run slower.</source>
        <translation>让模拟时间走得更慢。</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>加快(&amp;F)</translation>
    </message>
    <message>
        <source>Let simulated time run faster.</source>
        <translation>让模拟时间走得更快。</translation>
    </message>
    <message>
        <source>&amp;Branch here</source>
        <translation>在此分支(&amp;B)</translation>
    </message>
    <message>
        <source>Begin another future at the moment that is shown: inject another fault there, and compare.</source>
        <translation>从所显示的时刻开始另一个未来：在那里注入另一种故障，然后比较。</translation>
    </message>
    <message>
        <source>&amp;Other future</source>
        <translation>另一个未来(&amp;O)</translation>
    </message>
    <message>
        <source>Go on with the future that was left by the last branch.</source>
        <translation>继续上次分支时离开的那个未来。</translation>
    </message>
    <message>
        <source>&amp;Compare futures</source>
        <translation>比较未来(&amp;C)</translation>
    </message>
    <message>
        <source>Show both futures side by side, from the moment they part.</source>
        <translation>从分叉时刻起，并排显示两个未来。</translation>
    </message>
    <message>
        <source>Co&amp;mpare with trace ...</source>
        <translation>与录制文件比较(&amp;M)...</translation>
    </message>
    <message>
        <source>Lay what is recorded and a trace over each other, each from its failure.</source>
        <translation>将当前录制内容与一个录制文件叠加显示，各自从失效时刻起对齐。</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>筛选(&amp;F)</translation>
    </message>
    <message>
        <source>Type what all views shall show, such as type:write node:s3.</source>
        <translation>输入所有视图要显示的内容，例如 type:write node:s3。</translation>
    </message>
    <message>
        <source>&amp;Command palette ...</source>
        <translation>命令面板(&amp;C)...</translation>
    </message>
    <message>
        <source>Type a few letters of a command, a node or a key.</source>
        <translation>输入命令、节点或键的几个字母。</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>演示(&amp;P)</translation>
    </message>
    <message>
        <source>Fill the screen with the cluster, larger, for a projector. Escape ends it.</source>
        <translation>将集群放大至全屏，适合投影。按 Esc 键退出。</translation>
    </message>
    <message>
        <source>Show placement rin&amp;g</source>
        <translation>显示放置环(&amp;G)</translation>
    </message>
    <message>
        <source>Show or hide the ring that tells where the slots are.</source>
        <translation>显示或隐藏表示槽位所在位置的环。</translation>
    </message>
    <message>
        <source>A simulation is running. Stop it first.</source>
        <translation>模拟正在运行。请先停止。</translation>
    </message>
    <message>
        <source>This window shows one cluster only.</source>
        <translation>本窗口只显示一个集群。</translation>
    </message>
    <message>
        <source>No simulation is running. Choose Simulate first.</source>
        <translation>没有正在运行的模拟。请先选择“模拟”。</translation>
    </message>
    <message>
        <source>Simulated time runs as slowly as it can.</source>
        <translation>模拟时间已是最慢速度。</translation>
    </message>
    <message>
        <source>A faster speed is not offered.</source>
        <translation>没有更快的速度可选。</translation>
    </message>
    <message>
        <source>Go back on the timeline first: a branch begins in the past.</source>
        <translation>请先在时间轴上后退：分支要从过去的时刻开始。</translation>
    </message>
    <message>
        <source>There is only one future yet. Go back in time and branch.</source>
        <translation>目前只有一个未来。请回到过去的时刻并分支。</translation>
    </message>
    <message>
        <source>Fit to &amp;window</source>
        <translation>适合窗口(&amp;W)</translation>
    </message>
    <message>
        <source>Bring the whole cluster back into sight.</source>
        <translation>让整个集群重新可见。</translation>
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
            <numerusform>槽位 %1 · %n 个副本 · %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · version %2 · %3</source>
        <translation>%1 · 版本 %2 · %3</translation>
    </message>
    <message>
        <source>%1 · no such key · %2</source>
        <translation>%1 · 键不存在 · %2</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) lost</source>
        <translation>
            <numerusform>%n 个键丢失</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) with one copy</source>
        <translation>
            <numerusform>%n 个键只有一个副本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) with %1 copies</source>
        <translation>
            <numerusform>%n 个键有 %1 个副本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) lost</source>
        <translation>
            <numerusform>%n 个槽位丢失</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) with one copy</source>
        <translation>
            <numerusform>%n 个槽位只有一个副本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) with two copies or more</source>
        <translation>
            <numerusform>%n 个槽位有两个或更多副本</numerusform>
        </translation>
    </message>
    <message>
        <source>Killing %1 would leave: %2</source>
        <extracomment>%1 name of a node, %2 what would be left</extracomment>
        <translation>杀死 %1 的后果：%2</translation>
    </message>
</context>
<context>
    <name>CompareText</name>
    <message>
        <source>Writes acknowledged before</source>
        <translation>此前已确认的写入</translation>
    </message>
    <message>
        <source>Writes acknowledged until all copies</source>
        <translation>副本补齐前确认的写入</translation>
    </message>
    <message>
        <source>Refused until recovery</source>
        <translation>恢复前被拒绝</translation>
    </message>
    <message>
        <source>Uncertain until recovery</source>
        <translation>恢复前不确定</translation>
    </message>
    <message>
        <source>Keys declared lost</source>
        <translation>宣告丢失的键</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>未见到</translation>
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
        <translation>该键不存在。</translation>
    </message>
    <message>
        <source>Nothing happened: the node that was asked is not the primary.</source>
        <translation>未执行：被请求的节点不是主节点。</translation>
    </message>
    <message>
        <source>Nothing was written: fewer copies than required can be kept now.</source>
        <translation>未写入：目前可保存的副本数少于要求。</translation>
    </message>
    <message>
        <source>Nothing happened: the cluster can&apos;t answer now.</source>
        <translation>未执行：集群目前无法应答。</translation>
    </message>
    <message>
        <source>Nothing happened: %1.</source>
        <translation>未执行：%1。</translation>
    </message>
    <message>
        <source>It is uncertain whether this happened. Read the key to find out.</source>
        <translation>无法确定是否已执行。请读取该键来确认。</translation>
    </message>
    <message>
        <source>Nothing happened: the keys belong to several slots.</source>
        <translation>未执行：这些键分属多个槽位。</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>来自 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n copies on %1</source>
        <translation>
            <numerusform>%n 个副本，位于 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation>
            <numerusform>尝试 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>The key did not exist.</source>
        <translation>该键原本不存在。</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>已删除。</translation>
    </message>
    <message>
        <source>Written.</source>
        <translation>已写入。</translation>
    </message>
    <message>
        <source>READ KEY                the value, its version and who answered
WRITE KEY VALUE         to all replicas of the key&apos;s slot
DELETE KEY
KEYS [PATTERN]          such as KEYS user:*
NODES                   who is there and in which state
CLEAR                   an empty console
Words with spaces go in double quotes. Up and Down recall earlier lines.</source>
        <translation>READ KEY                键的值、版本以及应答的节点
WRITE KEY VALUE         写入该键所在槽位的所有副本
DELETE KEY
KEYS [PATTERN]          例如 KEYS user:*
NODES                   有哪些节点，各处于什么状态
CLEAR                   清空控制台
含空格的词要放在双引号中。用上、下方向键调出之前的命令。</translation>
    </message>
    <message>
        <source>the first %1 of %2 bytes</source>
        <translation>前 %1 字节，共 %2 字节</translation>
    </message>
</context>
<context>
    <name>DamageText</name>
    <message>
        <source>%1 of %2</source>
        <comment>a byte, and how many the file has</comment>
        <translation>%1（共 %2）</translation>
    </message>
    <message numerus="yes">
        <source>Read %Ln event(s); the record at byte %1 has no end: the file was cut, or its writer was killed.</source>
        <translation>
            <numerusform>已读取 %Ln 个事件；从第 %1 字节开始的记录没有结尾：文件被截断，或写入它的程序被终止。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %Ln event(s); the file can&apos;t be read from byte %1 on: %2</source>
        <translation>
            <numerusform>已读取 %Ln 个事件；从第 %1 字节起文件无法读取：%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %Ln event(s); the file is damaged at byte %1: %2</source>
        <translation>
            <numerusform>已读取 %Ln 个事件；文件在第 %1 字节处损坏：%2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message numerus="yes">
        <source>%n request(s) not shown</source>
        <translation>
            <numerusform>%n 个请求未显示</numerusform>
        </translation>
    </message>
    <message>
        <source>state received</source>
        <translation>收到状态</translation>
    </message>
    <message>
        <source>counters</source>
        <translation>计数器</translation>
    </message>
    <message>
        <source>process of %1: %2</source>
        <comment>node, state of its process</comment>
        <translation>%1 的进程：%2</translation>
    </message>
    <message>
        <source>hears %1</source>
        <translation>收到 %1 的消息</translation>
    </message>
    <message>
        <source>hears %1 no more</source>
        <translation>收不到 %1 的消息了</translation>
    </message>
    <message>
        <source>%1 put away</source>
        <translation>%1 已移走</translation>
    </message>
    <message>
        <source>bookmark: %1</source>
        <translation>书签：%1</translation>
    </message>
    <message>
        <source>fault: the clock is %1 ms off and drifts by %2 ppm</source>
        <translation>故障：时钟偏差 %1 ms，漂移 %2 ppm</translation>
    </message>
    <message>
        <source>fault: messages from %1 are dropped</source>
        <translation>故障：来自 %1 的消息被丢弃</translation>
    </message>
    <message>
        <source>fault: messages to %1 are dropped</source>
        <translation>故障：发往 %1 的消息被丢弃</translation>
    </message>
    <message numerus="yes">
        <source>fault: messages from %1 take %n ms longer</source>
        <translation>
            <numerusform>故障：来自 %1 的消息延迟 %n ms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fault: messages to %1 take %n ms longer</source>
        <translation>
            <numerusform>故障：发往 %1 的消息延迟 %n ms</numerusform>
        </translation>
    </message>
    <message>
        <source>fault ended: messages from %1 pass again</source>
        <translation>故障结束：来自 %1 的消息恢复送达</translation>
    </message>
    <message>
        <source>fault ended: messages to %1 pass again</source>
        <translation>故障结束：发往 %1 的消息恢复送达</translation>
    </message>
    <message>
        <source>fault: %1 %2</source>
        <comment>kind of fault, node</comment>
        <translation>故障：%1 %2</translation>
    </message>
    <message>
        <source>is %1 and waits for %2</source>
        <translation>当前状态：%1，正在等待 %2</translation>
    </message>
    <message>
        <source>is now %1</source>
        <translation>当前状态：%1</translation>
    </message>
    <message>
        <source>is now %1: %2</source>
        <translation>当前状态：%1，%2</translation>
    </message>
    <message>
        <source>proposes view %1 of epoch %2</source>
        <translation>提议纪元 %2 的视图 %1</translation>
    </message>
    <message>
        <source>view %1 of epoch %2 is committed</source>
        <translation>纪元 %2 的视图 %1 已提交</translation>
    </message>
    <message>
        <source>suspects %1: %2</source>
        <translation>怀疑 %1 失效：%2</translation>
    </message>
    <message>
        <source>%1 is removed, view %2</source>
        <translation>%1 被移出，视图 %2</translation>
    </message>
    <message>
        <source>%1 has joined, view %2</source>
        <translation>%1 已加入，视图 %2</translation>
    </message>
    <message>
        <source>promises epoch %1 to %2</source>
        <translation>承诺纪元 %1 给 %2</translation>
    </message>
    <message>
        <source>refuses epoch %1 to %2: %3</source>
        <translation>拒绝承诺纪元 %1 给 %2：%3</translation>
    </message>
    <message>
        <source>stands for epoch %1: %2</source>
        <translation>竞选纪元 %1：%2</translation>
    </message>
    <message>
        <source>is elected for epoch %1</source>
        <translation>在纪元 %1 当选</translation>
    </message>
    <message>
        <source>serves as primary of epoch %1</source>
        <translation>作为纪元 %1 的主节点提供服务</translation>
    </message>
    <message>
        <source>has lost its lease in epoch %1</source>
        <translation>在纪元 %1 失去租约</translation>
    </message>
    <message>
        <source>steps down before epoch %1: %2</source>
        <translation>让位于纪元 %1：%2</translation>
    </message>
    <message>
        <source>tally for %1: %2</source>
        <translation>清点 %1：%2</translation>
    </message>
    <message numerus="yes">
        <source>sweep: %1 of %n slot(s) verified</source>
        <translation>
            <numerusform>巡检：已核对 %n 个槽位中的 %1 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 copies %n slot(s) to %2</source>
        <translation>
            <numerusform>%1 向 %2 复制 %n 个槽位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %3 of %n slot(s) copied</source>
        <translation>
            <numerusform>%1 到 %2：已复制 %n 个槽位中的 %3 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has copied %n key(s) to %2</source>
        <translation>
            <numerusform>%1 已向 %2 复制 %n 个键</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) offline until %1 comes back</source>
        <translation>
            <numerusform>%n 个槽位离线，等待 %1 恢复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) lost: %1 came back empty</source>
        <translation>
            <numerusform>%n 个键丢失：%1 恢复时内存为空</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 asked by %3</source>
        <comment>operation, key, client</comment>
        <translation>%1 %2，由 %3 请求</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2: %3, %n copies, %4 ms</source>
        <comment>operation, key, status, time</comment>
        <translation>
            <numerusform>%1 %2：%3，%n 个副本，%4 ms</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two nodes</comment>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>sent %1 %2, %3</source>
        <comment>kind of message, key, from and to</comment>
        <translation>发送 %1 %2，%3</translation>
    </message>
    <message>
        <source>received %1 %2, %3</source>
        <comment>kind of message, key, from and to</comment>
        <translation>收到 %1 %2，%3</translation>
    </message>
    <message>
        <source>%1 %2 failed, %3: %4</source>
        <comment>kind of message, key, from and to, reason</comment>
        <translation>%1 %2 失败，%3：%4</translation>
    </message>
    <message>
        <source>how the cluster stood before this recording:</source>
        <translation>此记录之前集群的状态：</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>Column %1: %2</source>
        <comment>place in a filter, what is wrong there</comment>
        <translation>第 %1 列：%2</translation>
    </message>
    <message>
        <source>there is no field “%1”. Expected one of %2; or quotes around a text that holds such a sign.</source>
        <translation>没有字段“%1”。应为以下之一：%2；若文本中含有此类符号，请加引号。</translation>
    </message>
    <message>
        <source>a value is missing. Expected something like %1.</source>
        <translation>缺少值。应为类似 %1 的内容。</translation>
    </message>
    <message>
        <source>something is missing. Expected a word, or a field such as %1.</source>
        <translation>缺少内容。应为一个单词，或 %1 之类的字段。</translation>
    </message>
    <message>
        <source>the quoted text does not end. Expected another &quot;.</source>
        <translation>带引号的文本没有结束。还应有一个 &quot;。</translation>
    </message>
    <message>
        <source>this parenthesis is not closed. Expected a ).</source>
        <translation>此括号没有闭合。应有一个 )。</translation>
    </message>
    <message>
        <source>this parenthesis closes nothing. Expected a ( before it, or none.</source>
        <translation>此括号没有可闭合的对象。前面应有一个 (，或去掉此括号。</translation>
    </message>
    <message numerus="yes">
        <source>too many parentheses inside each other. Expected %n at most.</source>
        <translation>
            <numerusform>括号嵌套过多。最多 %n 层。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” can&apos;t be smaller or larger. Expected :, = or !=.</source>
        <translation>“%1”不能比较大小。应为 :、= 或 !=。</translation>
    </message>
    <message>
        <source>“%1” is not known. Expected one of %2.</source>
        <translation>“%1”未知。应为以下之一：%2。</translation>
    </message>
    <message>
        <source>“%1” is no link. Expected two names joined by -, such as %2.</source>
        <translation>“%1”不是链路。应为用 - 连接的两个名称，例如 %2。</translation>
    </message>
    <message>
        <source>“%1” is no duration. Expected a number with us, ms or s, such as %2.</source>
        <translation>“%1”不是时长。应为带 us、ms 或 s 的数字，例如 %2。</translation>
    </message>
    <message>
        <source>“%1” is no time of day. Expected hours, minutes and perhaps seconds, such as %2.</source>
        <translation>“%1”不是时刻。应为时、分，还可加上秒，例如 %2。</translation>
    </message>
    <message>
        <source>“%1” is no number. Expected digits, such as %2.</source>
        <translation>“%1”不是数值。应由数字组成，例如 %2。</translation>
    </message>
    <message>
        <source>anywhere in the message</source>
        <translation>消息中的任意位置</translation>
    </message>
    <message>
        <source>what a request or an event is</source>
        <translation>请求或事件的类型</translation>
    </message>
    <message>
        <source>kind of a single message</source>
        <translation>单条消息的种类</translation>
    </message>
    <message>
        <source>part of the key; with * and ? all of it</source>
        <translation>键的一部分；含 * 和 ? 时匹配整个键</translation>
    </message>
    <message>
        <source>who says it, sends it or receives it</source>
        <translation>报告方、发送方或接收方</translation>
    </message>
    <message>
        <source>who sends it</source>
        <translation>发送方</translation>
    </message>
    <message>
        <source>who receives it</source>
        <translation>接收方</translation>
    </message>
    <message>
        <source>between two nodes, in either direction</source>
        <translation>两个节点之间，任一方向</translation>
    </message>
    <message>
        <source>how the request ended</source>
        <translation>请求的结果</translation>
    </message>
    <message>
        <source>state of a node</source>
        <translation>节点的状态</translation>
    </message>
    <message>
        <source>role of a node</source>
        <translation>节点的角色</translation>
    </message>
    <message>
        <source>time to the answer, with us, ms or s</source>
        <translation>到应答为止的时间，带 us、ms 或 s</translation>
    </message>
    <message>
        <source>number of the request</source>
        <translation>请求的编号</translation>
    </message>
    <message>
        <source>number of the view</source>
        <translation>视图的编号</translation>
    </message>
    <message>
        <source>number of the epoch</source>
        <translation>纪元的编号</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>时刻</translation>
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
        <translation>%1 被冻结</translation>
    </message>
    <message>
        <source>%1 killed</source>
        <comment>a node</comment>
        <translation>%1 被杀死</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>node, what it tells</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <comment>what was done, when</comment>
        <translation>%1，于 %2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no fault</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>time, what happened</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>One of the futures has not begun: let simulated time run.</source>
        <translation>其中一个未来尚未开始：请让模拟时间继续。</translation>
    </message>
    <message>
        <source>Compared over %1 s, as far as both go.</source>
        <translation>已比较 %1 s，即两者共有的时长。</translation>
    </message>
    <message>
        <source>%1 The recording has dropped some of it.</source>
        <comment>scope of a comparison</comment>
        <translation>%1录制内容已丢弃其中一部分。</translation>
    </message>
    <message>
        <source>No event differs.</source>
        <translation>所有事件都相同。</translation>
    </message>
    <message>
        <source>The first event that differs is at %1.</source>
        <translation>第一个不同的事件位于 %1。</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>no fault</source>
        <translation>无故障</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <comment>what a node tells, when</comment>
        <translation>%1，于 %2</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>再无事件</translation>
    </message>
    <message>
        <source>First different event</source>
        <translation>第一个不同的事件</translation>
    </message>
    <message>
        <source>First fault</source>
        <translation>第一个故障</translation>
    </message>
    <message>
        <source>Suspected after</source>
        <translation>疑似失效耗时</translation>
    </message>
    <message>
        <source>Candidacy after</source>
        <translation>开始竞选耗时</translation>
    </message>
    <message>
        <source>Elected after</source>
        <translation>当选耗时</translation>
    </message>
    <message>
        <source>Takeover serves after</source>
        <translation>接管并服务耗时</translation>
    </message>
    <message>
        <source>Next write after</source>
        <translation>下一次写入耗时</translation>
    </message>
    <message>
        <source>All copies after</source>
        <translation>副本补齐耗时</translation>
    </message>
    <message>
        <source>Writes acknowledged</source>
        <translation>已确认的写入</translation>
    </message>
    <message>
        <source>Reads answered</source>
        <translation>已应答的读取</translation>
    </message>
    <message>
        <source>Requests refused</source>
        <translation>被拒绝的请求</translation>
    </message>
    <message>
        <source>Writes uncertain</source>
        <translation>不确定的写入</translation>
    </message>
    <message>
        <source>Keys declared lost</source>
        <translation>宣告丢失的键</translation>
    </message>
    <message>
        <source>Views committed</source>
        <translation>已提交的视图</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1, epoch %2</source>
        <comment>primary</comment>
        <translation>%1，纪元 %2</translation>
    </message>
    <message>
        <source>Primary at the end</source>
        <translation>结束时的主节点</translation>
    </message>
</context>
<context>
    <name>MarkerLook</name>
    <message>
        <source>keys lost or offline because of %1</source>
        <translation>因 %1 导致键丢失或离线</translation>
    </message>
    <message>
        <source>%1 killed</source>
        <comment>a node</comment>
        <translation>%1 被杀死</translation>
    </message>
    <message>
        <source>takeover by %1</source>
        <translation>%1 接管</translation>
    </message>
    <message>
        <source>%1 suspected</source>
        <comment>a node</comment>
        <translation>%1 疑似失效</translation>
    </message>
    <message>
        <source>fault made at %1</source>
        <comment>a node</comment>
        <translation>在 %1 制造故障</translation>
    </message>
    <message>
        <source>bookmark: %1</source>
        <translation>书签：%1</translation>
    </message>
    <message>
        <source>new view</source>
        <translation>新视图</translation>
    </message>
    <message>
        <source>copying to %1 begins or ends</source>
        <comment>a node</comment>
        <translation>向 %1 的复制开始或结束</translation>
    </message>
    <message numerus="yes">
        <source>%n loss(es)</source>
        <translation>
            <numerusform>%n 次丢失</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kill(s)</source>
        <translation>
            <numerusform>%n 次杀死</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of takeovers</source>
        <translation>
            <numerusform>接管的 %n 个步骤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspicion(s)</source>
        <translation>
            <numerusform>%n 次疑似失效</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n 个故障</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s)</source>
        <translation>
            <numerusform>%n 个书签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n view(s)</source>
        <translation>
            <numerusform>%n 个视图</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of copying</source>
        <translation>
            <numerusform>复制的 %n 个步骤</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time: what happened</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>not what the filter asks for</source>
        <translation>不符合筛选条件</translation>
    </message>
    <message numerus="yes">
        <source>%n of them not what the filter asks for</source>
        <translation>
            <numerusform>其中 %n 个不符合筛选条件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaletteOffers</name>
    <message>
        <source>Panel: %1</source>
        <translation>面板：%1</translation>
    </message>
    <message>
        <source>Bring this panel to the front, or hide it.</source>
        <translation>将此面板置于最前，或将其隐藏。</translation>
    </message>
    <message>
        <source>Node: %1</source>
        <translation>节点：%1</translation>
    </message>
    <message>
        <source>Key: show its slot, its replicas and its version.</source>
        <translation>键：显示其槽位、副本和版本。</translation>
    </message>
    <message>
        <source>Bookmark: go to %1.</source>
        <translation>书签：转到 %1。</translation>
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
        <translation>主节点 %1</translation>
    </message>
    <message>
        <source>%1, a backup,</source>
        <translation>备节点 %1</translation>
    </message>
    <message>
        <source>%1, a slave,</source>
        <translation>从节点 %1</translation>
    </message>
    <message>
        <source>%1 was killed</source>
        <comment>m1, the primary,</comment>
        <translation>%1 被杀死</translation>
    </message>
    <message>
        <source>%1 was frozen</source>
        <comment>m1, the primary,</comment>
        <translation>%1 被冻结</translation>
    </message>
    <message>
        <source>%1 was cut off</source>
        <comment>m1, the primary,</comment>
        <translation>%1 被隔离</translation>
    </message>
    <message>
        <source>%1 was stopped</source>
        <comment>m1, the primary,</comment>
        <translation>%1 被停止</translation>
    </message>
    <message>
        <source>%1 fell silent</source>
        <comment>m1, the primary,</comment>
        <translation>%1 没有了声息</translation>
    </message>
    <message>
        <source>Times count from %1.</source>
        <translation>时间从 %1 起算。</translation>
    </message>
    <message>
        <source>%1 took over in epoch %2. Times count from %3.</source>
        <translation>%1 在纪元 %2 接管。时间从 %3 起算。</translation>
    </message>
    <message>
        <source>Detected: %1, first write: %2</source>
        <translation>检测到：%1，首次写入：%2</translation>
    </message>
    <message>
        <source>Detected: %1, view without it: %2</source>
        <translation>检测到：%1，移出视图：%2</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>检测到失效</translation>
    </message>
    <message>
        <source>Elected</source>
        <translation>当选</translation>
    </message>
    <message>
        <source>View committed</source>
        <translation>视图已提交</translation>
    </message>
    <message>
        <source>First read</source>
        <translation>首次读取</translation>
    </message>
    <message>
        <source>First write</source>
        <translation>首次写入</translation>
    </message>
    <message>
        <source>Directory rebuilt</source>
        <translation>目录已重建</translation>
    </message>
    <message>
        <source>All copies</source>
        <translation>副本补齐</translation>
    </message>
    <message>
        <source>not yet: %1 of %2</source>
        <translation>尚未：%1/%2</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>Answers until recovery: %1 refused, %2 uncertain</source>
        <translation>恢复前的应答：%1 个被拒绝，%2 个不确定</translation>
    </message>
    <message>
        <source>Writes acknowledged before: %1</source>
        <translation>此前已确认的写入：%1</translation>
    </message>
    <message>
        <source>Writes acknowledged before: not known</source>
        <translation>此前已确认的写入：未知</translation>
    </message>
    <message>
        <source>%1; lost: not checked</source>
        <translation>%1；丢失：未检查</translation>
    </message>
    <message>
        <source>%1; lost: none to check</source>
        <translation>%1；丢失：没有可检查的</translation>
    </message>
    <message>
        <source>%1; lost: %2 (%3 of %4 keys read again)</source>
        <translation>%1；丢失：%2（重新读取了 %4 个键中的 %3 个）</translation>
    </message>
    <message>
        <source>Counted from its last sign of life; it may have failed up to 200 ms later.</source>
        <translation>从其最后一次有消息时起算；实际失效可能最多晚 200 ms。</translation>
    </message>
    <message>
        <source>1 of %1 requests was watched: earlier reads and writes may not have been seen.</source>
        <translation>每 %1 个请求只观察 1 个：更早的读取和写入可能未被看到。</translation>
    </message>
    <message>
        <source>%1 was heard again after %2.</source>
        <translation>%2 后重新收到 %1 的消息。</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>majority, %1 of %2</source>
        <translation>多数派，%2 个中的 %1 个</translation>
    </message>
    <message>
        <source>highest, %1 of %2</source>
        <translation>最高，%2 个中的 %1 个</translation>
    </message>
    <message>
        <source>%1: %2 -&gt; %3 (%4)</source>
        <comment>key, answers, version, rule</comment>
        <translation>%1：%2 -&gt; %3（%4）</translation>
    </message>
    <message numerus="yes">
        <source>%n more key(s)</source>
        <translation>
            <numerusform>另有 %n 个键</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, time</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The first write reached the new primary after %1 and took %2.</source>
        <translation>首次写入在 %1 后到达新的主节点，用时 %2。</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>First write</source>
        <translation>第一次写入</translation>
    </message>
    <message>
        <source>Where a value goes, and when a write counts as done.</source>
        <translation>一个值会写到哪里，写入何时才算完成。</translation>
    </message>
    <message>
        <source>A small cluster starts on this computer: two masters and three slaves. Each is a process of its own, with memory of its own. Slaves hold the data. Masters decide who holds what.</source>
        <translation>一个小集群在本机上启动：两个主控节点和三个从节点。每个节点都是独立的进程，有自己的内存。从节点保存数据。主控节点决定谁保存什么。</translation>
    </message>
    <message>
        <source>{primary} wears the crown: it is the primary, the one master that answers. The other master is the backup: it stands by. A client is any program that reads or writes; this window will be one.</source>
        <translation>{primary} 头戴王冠：它是主节点，也就是唯一负责应答的主控节点。另一个主控节点是备节点：它在待命。客户端是任何读写数据的程序；本窗口稍后也会充当客户端。</translation>
    </message>
    <message>
        <source>We are going to write the value hello under the key greeting. Each key is kept in three copies. When does the client hear that its write is done?</source>
        <translation>我们要把值 hello 写到键 greeting 下。每个键保存三个副本。客户端什么时候会得知写入已完成？</translation>
    </message>
    <message>
        <source>When the primary has it</source>
        <translation>主节点收到时</translation>
    </message>
    <message>
        <source>When one slave has it</source>
        <translation>有一个从节点收到时</translation>
    </message>
    <message>
        <source>When all three copies have it</source>
        <translation>三个副本都写好时</translation>
    </message>
    <message>
        <source>The primary answers when every copy has said that it holds the value. So an acknowledged write is in three memories, and two of them may fail.</source>
        <translation>每个副本都表示已持有该值后，主节点才应答。因此，已确认的写入存在于三份内存中，其中两份失效也没关系。</translation>
    </message>
    <message>
        <source>Watch: a filled triangle is the write on its way to the primary, a diamond is a copy on its way to a slave, a hollow circle is a slave&apos;s acknowledgement (it says: I have it).</source>
        <translation>请看：实心三角是正在前往主节点的写入，菱形是正在前往从节点的副本，空心圆是从节点的确认（意思是：我已收到）。</translation>
    </message>
    <message>
        <source>Done. The write went to {primary}, from there to three slaves, and was answered with OK only after all three had acknowledged it. Select it under Messages to see each step with its time.</source>
        <translation>完成。写入先到 {primary}，再到三个从节点，三者全部确认之后才得到 OK 应答。在“消息”中选中它，可查看每一步及其时间。</translation>
    </message>
    <message>
        <source>Now we read greeting. How many slaves does the primary ask?</source>
        <translation>现在我们读取 greeting。主节点会询问几个从节点？</translation>
    </message>
    <message>
        <source>None</source>
        <translation>一个也不问</translation>
    </message>
    <message>
        <source>One</source>
        <translation>一个</translation>
    </message>
    <message>
        <source>All three</source>
        <translation>三个都问</translation>
    </message>
    <message>
        <source>All copies are equal, so one is enough. If it did not answer, the primary would ask the next one.</source>
        <translation>所有副本都相同，所以问一个就够了。如果它不应答，主节点会询问下一个。</translation>
    </message>
    <message>
        <source>What is the answer for a key that nobody ever wrote?</source>
        <translation>读取一个从未写入过的键，会得到什么应答？</translation>
    </message>
    <message>
        <source>An empty value</source>
        <translation>空值</translation>
    </message>
    <message>
        <source>NOT_FOUND</source>
        <translation>NOT_FOUND</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>没有应答</translation>
    </message>
    <message>
        <source>NOT_FOUND is a promise: this key does not exist. When the cluster can&apos;t be sure of that, it says UNAVAILABLE and why, but never NOT_FOUND.</source>
        <translation>NOT_FOUND 是一种保证：这个键不存在。当集群无法确定这一点时，它会返回 UNAVAILABLE 并说明原因，但绝不会返回 NOT_FOUND。</translation>
    </message>
    <message>
        <source>Last, we delete greeting. That is a write too: all three copies must know of it.</source>
        <translation>最后，我们删除 greeting。删除也是一种写入：三个副本都必须知道。</translation>
    </message>
    <message>
        <source>To remember: a write is done when all copies have it; a read needs one copy; NOT_FOUND is only said when it is proved.</source>
        <translation>要点：所有副本都写好，写入才算完成；读取只需要一个副本；只有在得到证实时才会返回 NOT_FOUND。</translation>
    </message>
    <message>
        <source>A slave dies</source>
        <translation>从节点失效</translation>
    </message>
    <message>
        <source>Why copies are kept, and how a lost copy is made again.</source>
        <translation>为什么要保存多个副本，丢失的副本又如何重建。</translation>
    </message>
    <message>
        <source>This cluster has four slaves, and keeps each key in two copies on two different slaves.</source>
        <translation>此集群有四个从节点，每个键在两个不同的从节点上各保存一个副本。</translation>
    </message>
    <message>
        <source>greeting is on two slaves now. We kill one of them. What does a read get?</source>
        <translation>现在 greeting 在两个从节点上。我们杀死其中一个。此时读取会得到什么？</translation>
    </message>
    <message>
        <source>hello, from the other slave</source>
        <translation>hello，来自另一个从节点</translation>
    </message>
    <message>
        <source>An error, until the slave is started again</source>
        <translation>出错，直到该从节点重新启动</translation>
    </message>
    <message>
        <source>An acknowledged write is on every copy, so the one that is left has it too.</source>
        <translation>已确认的写入在每个副本上都有，所以剩下的那个副本上也有。</translation>
    </message>
    <message>
        <source>{victim} is dead, and with it everything that was in its memory. The value was read from the other copy. But now there is only one copy of greeting: one more failure, and it would be lost.</source>
        <translation>{victim} 已死亡，它内存中的一切也随之消失。值是从另一个副本读到的。但现在 greeting 只剩一个副本：再有一次失效，它就会丢失。</translation>
    </message>
    <message>
        <source>What does the cluster do about it, if nobody helps?</source>
        <translation>如果没有人干预，集群会怎么做？</translation>
    </message>
    <message>
        <source>Nothing: a person must start the slave again</source>
        <translation>什么也不做：必须有人重新启动该从节点</translation>
    </message>
    <message>
        <source>It makes new copies on the slaves that are left</source>
        <translation>在剩下的从节点上建立新副本</translation>
    </message>
    <message>
        <source>It stops all writes</source>
        <translation>停止所有写入</translation>
    </message>
    <message>
        <source>The primary hears nothing from the dead slave, takes it off the list of members, and lets another slave be filled with what is missing.</source>
        <translation>主节点收不到已死亡从节点的任何消息，就把它移出成员列表，并让另一个从节点补齐缺少的数据。</translation>
    </message>
    <message>
        <source>There are two copies of everything again. Slaves sent them to each other; the primary only said who sends what to whom.</source>
        <translation>所有数据又都有两个副本了。数据由从节点相互发送；主节点只指定谁把什么发给谁。</translation>
    </message>
    <message>
        <source>We start {victim} again. Its memory is empty, so it joins like a new slave and is filled first.</source>
        <translation>我们重新启动 {victim}。它的内存是空的，所以它像新的从节点一样加入，并先补齐数据。</translation>
    </message>
    <message>
        <source>Nothing was lost. To remember: copies bridge a failure, and a cluster that makes new copies by itself is ready for the next one.</source>
        <translation>没有丢失任何数据。要点：副本能撑过一次失效，而能自行建立新副本的集群已为下一次失效做好准备。</translation>
    </message>
    <message>
        <source>The primary dies</source>
        <translation>主节点失效</translation>
    </message>
    <message>
        <source>How a backup takes over, and why no acknowledged write is lost.</source>
        <translation>备节点如何接管，为什么已确认的写入不会丢失。</translation>
    </message>
    <message>
        <source>{primary} is the primary: every read and write goes through it. A workload (a small shop that writes and reads some keys) keeps it busy.</source>
        <translation>{primary} 是主节点：所有读写都经过它。工作负载（一个读写若干键的小商店）让它保持忙碌。</translation>
    </message>
    <message>
        <source>We kill the primary in the middle of its work. What happens to the writes that it has acknowledged?</source>
        <translation>我们在主节点忙碌时杀死它。它已确认的写入会怎样？</translation>
    </message>
    <message>
        <source>They are lost with its memory</source>
        <translation>随它的内存一起丢失</translation>
    </message>
    <message>
        <source>The last few of them are lost</source>
        <translation>最后几个会丢失</translation>
    </message>
    <message>
        <source>None is lost</source>
        <translation>一个也不会丢失</translation>
    </message>
    <message>
        <source>The primary keeps no data. It acknowledges a write when all copies on the slaves have it, and the slaves are still there.</source>
        <translation>主节点不保存数据。从节点上的所有副本都写好后，它才确认写入，而从节点都还在。</translation>
    </message>
    <message>
        <source>{primary} has the crown now. It heard nothing from {old primary} for a third of a second and asked all members for their votes. A majority (more than half of them) said yes. Only then it is the primary: two halves of a cluster could not both have a majority.</source>
        <translation>现在王冠在 {primary} 头上。它有三分之一秒没有收到 {old primary} 的任何消息，便请所有成员投票。多数派（超过半数的成员）投了赞成票。这之后它才成为主节点：集群的两半不可能各自都拥有多数派。</translation>
    </message>
    <message>
        <source>It does not trust what it remembers of the data. It asks the slaves what they hold, and takes the newest version of each key. Until that is known for a key, reads of it wait.</source>
        <translation>它不相信自己记忆中的数据情况，而是询问从节点各持有什么，并采用每个键的最新版本。在某个键的情况弄清之前，对它的读取会等待。</translation>
    </message>
    <message>
        <source>We start {old primary} again. What is it then?</source>
        <translation>我们重新启动 {old primary}。它会是什么角色？</translation>
    </message>
    <message>
        <source>The primary again</source>
        <translation>重新成为主节点</translation>
    </message>
    <message>
        <source>A backup</source>
        <translation>备节点</translation>
    </message>
    <message>
        <source>A slave</source>
        <translation>从节点</translation>
    </message>
    <message>
        <source>There is a primary already. Taking the crown back would only cause another pause.</source>
        <translation>已经有主节点了。夺回王冠只会造成又一次停顿。</translation>
    </message>
    <message>
        <source>To remember: whoever decides need not hold the data. If it dies, another one can decide, once a majority agrees on it, and the data tells it the rest.</source>
        <translation>要点：做决定的节点不必持有数据。它失效后，只要多数派同意，另一个节点就能接着做决定，其余的由数据告诉它。</translation>
    </message>
    <message>
        <source>Hang is not crash</source>
        <translation>挂起不是崩溃</translation>
    </message>
    <message>
        <source>Why nobody can tell a dead node from a slow one, and what helps.</source>
        <translation>为什么没有谁能分清失效的节点和缓慢的节点，以及该怎么办。</translation>
    </message>
    <message>
        <source>A process that was killed is gone for good. A process that hangs (stopped by a debugger, a full disk, a sleeping laptop) comes back later and does not know that it was away.</source>
        <translation>被杀死的进程永远消失了。挂起的进程（被调试器暂停、磁盘已满、笔记本休眠）过后会回来，并且不知道自己离开过。</translation>
    </message>
    <message>
        <source>We freeze the primary. How can the others find out whether it is dead or only hangs?</source>
        <translation>我们冻结主节点。其他节点怎样才能知道它是已死亡还是仅仅挂起？</translation>
    </message>
    <message>
        <source>They ask it</source>
        <translation>询问它</translation>
    </message>
    <message>
        <source>They wait long enough</source>
        <translation>等得足够久</translation>
    </message>
    <message>
        <source>They can&apos;t find out</source>
        <translation>无法知道</translation>
    </message>
    <message>
        <source>Silence is all that they see, in both cases. So they must act as if it were dead, and in a way that is right also if it is not.</source>
        <translation>两种情况下，它们看到的都只有沉默。所以它们必须当作它已死亡来行动，而且即使它没有死亡，这样做也必须是正确的。</translation>
    </message>
    <message>
        <source>{primary} took over, and light is green now. But {sleeper} still believes that it is the primary and that light is red. When it wakes up, a client may ask it.</source>
        <translation>{primary} 已接管，现在 light 的值是 green。但 {sleeper} 仍以为自己是主节点、light 是 red。它醒来时，可能会有客户端询问它。</translation>
    </message>
    <message>
        <source>We let {sleeper} go on, and ask it for light. What may it answer?</source>
        <translation>我们让 {sleeper} 继续运行，并向它询问 light。它可以怎样应答？</translation>
    </message>
    <message>
        <source>red: that is what it knows</source>
        <translation>red：它知道的就是这个</translation>
    </message>
    <message>
        <source>green: it asks the others first</source>
        <translation>green：它先询问其他节点</translation>
    </message>
    <message>
        <source>It refuses: it is not the primary any more</source>
        <translation>拒绝：它已不再是主节点</translation>
    </message>
    <message>
        <source>A primary may only serve while it holds a lease: a permission that the members renew all the time and that ends by itself after 300 ms. When it wakes up its lease is long over. The slaves also refuse whoever has an older term.</source>
        <translation>主节点只有在持有租约时才可以提供服务：租约是一种许可，由成员不断续期，300 ms 后自动失效。它醒来时，租约早已过期。从节点也会拒绝任期（纪元）较旧的节点。</translation>
    </message>
    <message>
        <source>This read is sent to {sleeper} itself, and to nobody else.</source>
        <translation>这次读取只发给 {sleeper}，不发给其他任何节点。</translation>
    </message>
    <message>
        <source>{sleeper} is a backup now, and nobody ever saw red again. To remember: you can&apos;t know that somebody is dead, but you can make sure that its permission is over.</source>
        <translation>{sleeper} 现在是备节点，再也没有谁看到过 red。要点：你无法知道对方是否已死亡，但可以确保它的许可已经失效。</translation>
    </message>
    <message>
        <source>The last copy</source>
        <translation>最后一个副本</translation>
    </message>
    <message>
        <source>What a cluster may say when data is out of reach, and when it is lost.</source>
        <translation>数据暂时无法访问时和已经丢失时，集群可以怎样应答。</translation>
    </message>
    <message>
        <source>treasure is on two slaves, in memory only. We kill the first of them.</source>
        <translation>treasure 在两个从节点上，而且只在内存中。我们杀死其中第一个。</translation>
    </message>
    <message>
        <source>Now we kill the slave with the last copy. What should a read of treasure be answered with?</source>
        <translation>现在我们杀死持有最后一个副本的从节点。读取 treasure 应当得到什么应答？</translation>
    </message>
    <message>
        <source>UNAVAILABLE: it exists, but can&apos;t be read now</source>
        <translation>UNAVAILABLE：它存在，但目前无法读取</translation>
    </message>
    <message>
        <source>An old value</source>
        <translation>一个旧值</translation>
    </message>
    <message>
        <source>The cluster knows that treasure was written. To say NOT_FOUND would be a lie, and the slave may come back from a pause with its memory whole.</source>
        <translation>集群知道 treasure 曾被写入。返回 NOT_FOUND 就是说谎，而且那个从节点可能只是停顿，过后会带着完好的内存回来。</translation>
    </message>
    <message>
        <source>UNAVAILABLE, and the reason names {last}: it is waited for. The part of the data that only {last} held is called offline. The last copy is never given up silently.</source>
        <translation>UNAVAILABLE，原因中写明了 {last}：集群正在等待它。只有 {last} 持有的那部分数据称为离线。集群绝不会悄悄放弃最后一个副本。</translation>
    </message>
    <message>
        <source>We start {last} again. A new process has an empty memory. What now?</source>
        <translation>我们重新启动 {last}。新进程的内存是空的。接下来会怎样？</translation>
    </message>
    <message>
        <source>The read still waits</source>
        <translation>读取仍在等待</translation>
    </message>
    <message>
        <source>The loss is declared, loudly; then the key does not exist any more</source>
        <translation>明确宣告丢失；此后该键不再存在</translation>
    </message>
    <message>
        <source>The key is just gone, and nobody says anything</source>
        <translation>该键就这样没了，谁也不说</translation>
    </message>
    <message>
        <source>The last holder came back with nothing, so the data is lost for certain. That is declared, with the number of keys, counted and shown. From then on NOT_FOUND is the truth.</source>
        <translation>最后的持有者回来时一无所有，所以数据确定已丢失。集群会宣告这一点，连同键的数目，计数并显示出来。从此以后，NOT_FOUND 就是实情。</translation>
    </message>
    <message>
        <source>Look for the loss under Messages. To remember: copies in memory survive as long as one of them does. When all are gone, the honest thing is to say so, and how much it was.</source>
        <translation>请在“消息”中找到这次丢失。要点：只要还有一个副本，内存中的数据就能保住。副本全部消失时，诚实的做法是说出来，并说明丢了多少。</translation>
    </message>
    <message>
        <source>Two sides of a partition</source>
        <translation>分区的两侧</translation>
    </message>
    <message>
        <source>Why only one side of a torn network may go on, and how they agree again.</source>
        <translation>为什么网络断裂后只有一侧可以继续工作，双方又如何重新达成一致。</translation>
    </message>
    <message>
        <source>A partition is a network that is torn in two: all processes live, but the two sides can&apos;t hear each other. We cut m1 (the primary) and s1 off from the other four. Six members: a majority is four.</source>
        <translation>分区就是网络断成两半：所有进程都活着，但两侧互相收不到消息。我们把 m1（主节点）和 s1 与其他四个节点切断。共六个成员：四个才构成多数派。</translation>
    </message>
    <message>
        <source>Which side may go on working?</source>
        <translation>哪一侧可以继续工作？</translation>
    </message>
    <message>
        <source>The side of the primary</source>
        <translation>主节点所在的一侧</translation>
    </message>
    <message>
        <source>The side with the majority of the members</source>
        <translation>拥有多数成员的一侧</translation>
    </message>
    <message>
        <source>Both: they can compare notes later</source>
        <translation>两侧都可以：之后再对账</translation>
    </message>
    <message>
        <source>If both worked, both would accept writes for the same keys, and there would be two truths. There can be only one majority, so it decides.</source>
        <translation>如果两侧都工作，都会接受对同一批键的写入，于是出现两种事实。多数派只能有一个，所以由它决定。</translation>
    </message>
    <message>
        <source>The side of the majority has a new primary, {primary}. We write a new price there.</source>
        <translation>多数派一侧有了新的主节点 {primary}。我们在那里写入新的 price。</translation>
    </message>
    <message>
        <source>Now we ask m1 itself, on the small side, to change the price as well.</source>
        <translation>现在我们请少数派一侧的 m1 自己也修改 price。</translation>
    </message>
    <message>
        <source>And we ask m1 for the price. It still has the old one on its side.</source>
        <translation>我们再向 m1 询问 price。它那一侧还保存着旧值。</translation>
    </message>
    <message>
        <source>m1 refuses both, and says why: it has not heard from a majority, so its permission (the lease) is over. It would be easy to answer with the old price. It would be wrong.</source>
        <translation>m1 两次都拒绝，并说明原因：它没有收到多数派的消息，所以它的许可（租约）已经失效。用旧的 price 应答很容易，但那是错的。</translation>
    </message>
    <message>
        <source>We mend the network. Which price do all of them have then?</source>
        <translation>我们修复网络。这时所有节点的 price 是多少？</translation>
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
        <translation>12 得到了多数派的确认。99 被拒绝：它从未在任何节点上生效。m1 和 s1 重新加入，并补齐错过的数据。</translation>
    </message>
    <message>
        <source>To remember: during a partition you can have an answer from both sides, or only right answers, not both. Engram gives right ones; the smaller side waits.</source>
        <translation>要点：发生分区时，要么两侧都能得到应答，要么只得到正确的应答，二者不可兼得。Engram 选择正确的应答；较小的一侧等待。</translation>
    </message>
    <message>
        <source>Why a retry must not run twice</source>
        <translation>为什么重试不能执行两次</translation>
    </message>
    <message>
        <source>What a lost answer means, and how a numbered request is recognised.</source>
        <translation>应答丢失意味着什么，带编号的请求又如何被识别。</translation>
    </message>
    <message>
        <source>monday and tuesday are shopping lists, both empty. A client appends bread to monday (to append is to add at the end). If it gets no answer, it does not know whether the request was carried out: perhaps the request was lost, perhaps only the answer. Should it ask again?</source>
        <translation>monday 和 tuesday 是两份购物清单，都是空的。客户端把 bread 追加到 monday（追加就是加到末尾）。如果没有得到应答，它就不知道请求是否已执行：也许请求丢了，也许只是应答丢了。它应该再请求一次吗？</translation>
    </message>
    <message>
        <source>We let everything get lost that slaves send to the primary. So {primary} can pass a write on, but does not hear that it arrived, and can&apos;t answer. The client asks again when another master has taken over. How often will bread be on the list?</source>
        <translation>我们让从节点发往主节点的所有消息都丢失。于是 {primary} 能把写入传下去，却收不到已送达的消息，也就无法应答。另一个主控节点接管后，客户端再次请求。清单上会有几个 bread？</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>一个也没有</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>一个</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>两个</translation>
    </message>
    <message>
        <source>This client works in a session: it numbers its requests. The slaves keep the number beside the value. The new primary recognises the request and answers it without carrying it out again.</source>
        <translation>这个客户端使用会话：它给自己的请求编号。从节点把编号和值一起保存。新的主节点认出这个请求，不再执行，直接应答。</translation>
    </message>
    <message>
        <source>Bread is on the list once, although the client asked two masters. Now the same again for tuesday, with a client that does not number its requests, and with what slaves send to {primary}.</source>
        <translation>虽然客户端向两个主控节点发出过请求，清单上只有一个 bread。现在对 tuesday 再做一次同样的实验，这次客户端不给请求编号，丢失的是从节点发往 {primary} 的消息。</translation>
    </message>
    <message>
        <source>The answer is UNCERTAIN: the write may have happened. That is honest, and all that can be known without numbers. A program that knows no better sends it again.</source>
        <translation>应答是 UNCERTAIN：写入可能已经发生。这很诚实，没有编号时也只能知道这么多。不了解这一点的程序会再发送一次。</translation>
    </message>
    <message>
        <source>The client without numbers sends the same request again. How often are eggs on the list?</source>
        <translation>不编号的客户端再次发送同一个请求。清单上有几个 eggs？</translation>
    </message>
    <message>
        <source>The first request had reached the slaves; only the answer was lost. To the cluster the second one is just another request, and it is carried out as well.</source>
        <translation>第一个请求已到达从节点，丢失的只是应答。对集群来说，第二个请求只是另一个请求，所以也会执行。</translation>
    </message>
    <message>
        <source>To remember: no answer does not mean that nothing happened. A request that may be repeated needs a name (here: session and number), and the name must be kept with the data, so that it outlives whoever knew it.</source>
        <translation>要点：没有应答并不意味着什么都没发生。可能重复的请求需要一个名字（这里是会话和编号），而且这个名字必须与数据保存在一起，这样即使知道它的节点消失了，它仍然存在。</translation>
    </message>
    <message>
        <source>Joining and balance</source>
        <translation>加入与均衡</translation>
    </message>
    <message>
        <source>How much data moves when a slave joins, and how it is shared out.</source>
        <translation>从节点加入时要迁移多少数据，数据又如何分配。</translation>
    </message>
    <message>
        <source>Three slaves share the data; each key is on two of them. A workload writes some thousand keys first.</source>
        <translation>三个从节点分担数据；每个键在其中两个上。工作负载先写入几千个键。</translation>
    </message>
    <message>
        <source>Each slave holds about the same number of keys. Nobody counts them out: each key belongs to one of 1,024 slots, and for each slot all slaves are ranked by a calculation that looks random but always gives the same order. The first two hold it.</source>
        <translation>每个从节点持有的键数大致相同。并没有谁在逐个分配：每个键属于 1,024 个槽位之一，对于每个槽位，用一种看似随机、但结果总是相同的计算给所有从节点排序。排在前两位的持有该槽位。</translation>
    </message>
    <message>
        <source>A fourth slave joins. How much of the data moves?</source>
        <translation>第四个从节点加入。要迁移多少数据？</translation>
    </message>
    <message>
        <source>All of it is shared out anew</source>
        <translation>全部重新分配</translation>
    </message>
    <message>
        <source>About a quarter</source>
        <translation>大约四分之一</translation>
    </message>
    <message>
        <source>Nothing: only new keys go there</source>
        <translation>不迁移：只有新键才放到那里</translation>
    </message>
    <message>
        <source>The newcomer gets its fair share: one of four parts. In every other slot the order of the old slaves has not changed, so nothing moves there.</source>
        <translation>新成员得到它应有的份额：四份中的一份。在其他槽位中，原有从节点的顺序没有变化，所以不需要迁移。</translation>
    </message>
    <message>
        <source>{newcomer} holds its share, the slaves sent it to each other, and the clients could go on all the time. To remember: if the place of a key is calculated well, growing by one of N moves one N-th of the data.</source>
        <translation>{newcomer} 持有了自己的份额，数据由从节点相互发送，客户端始终可以继续工作。要点：如果键的位置计算得当，集群增长到 N 个节点时，加入的一个只会引起 N 分之一数据的迁移。</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Language of the window</source>
        <translation>窗口语言</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>窗口配色</translation>
    </message>
    <message>
        <source>Size and place of the window</source>
        <translation>窗口大小和位置</translation>
    </message>
    <message>
        <source>Arrangement of the panels</source>
        <translation>面板布局</translation>
    </message>
    <message>
        <source>Number of hints seen</source>
        <translation>已看过的提示数</translation>
    </message>
    <message>
        <source>Less motion: no pulses and no sliding</source>
        <translation>减少动画：不闪烁、不滑动</translation>
    </message>
    <message>
        <source>Address to attach to</source>
        <translation>要连接的地址</translation>
    </message>
    <message>
        <source>Traces that were opened or saved</source>
        <translation>打开或保存过的录制文件</translation>
    </message>
    <message>
        <source>Arrangement of the panels in a low window</source>
        <translation>矮窗口中的面板布局</translation>
    </message>
    <message>
        <source>The ring that tells where the slots are</source>
        <translation>表示槽位所在位置的环</translation>
    </message>
    <message>
        <source>Arrangement of the panels in a narrow window</source>
        <translation>窄窗口中的面板布局</translation>
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
        <translation>原速</translation>
    </message>
    <message>
        <source>%1 speed</source>
        <comment>1/10</comment>
        <translation>%1 倍速</translation>
    </message>
    <message>
        <source>%1x speed</source>
        <comment>10</comment>
        <translation>%1 倍速</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>simulated, seed %1, going back</source>
        <translation>模拟，种子 %1，正在回退</translation>
    </message>
    <message>
        <source>simulated, seed %1, time stands</source>
        <translation>模拟，种子 %1，时间已暂停</translation>
    </message>
    <message>
        <source>simulated, seed %1, %2, reached %3</source>
        <comment>seed, wished speed, reached speed</comment>
        <translation>模拟，种子 %1，%2，达到 %3</translation>
    </message>
    <message>
        <source>Future %1, since %2</source>
        <comment>number, simulated time</comment>
        <translation>未来 %1，始于 %2</translation>
    </message>
</context>
<context>
    <name>SpaceTimeDrawing</name>
    <message numerus="yes">
        <source>%n slave(s)</source>
        <translation>
            <numerusform>%n 个从节点</numerusform>
        </translation>
    </message>
    <message>
        <source>view %1</source>
        <translation>视图 %1</translation>
    </message>
    <message>
        <source>elected, epoch %1</source>
        <translation>当选，纪元 %1</translation>
    </message>
    <message>
        <source>killed</source>
        <translation>已杀死</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>已冻结</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>suspected by %1</source>
        <translation>被 %1 怀疑失效</translation>
    </message>
    <message>
        <source>fault: %1</source>
        <translation>故障：%1</translation>
    </message>
</context>
<context>
    <name>VisualStyle</name>
    <message>
        <source>serving</source>
        <translation>服务中</translation>
    </message>
    <message>
        <source>starting, syncing</source>
        <translation>启动中、同步中</translation>
    </message>
    <message>
        <source>suspect, frozen</source>
        <translation>疑似失效、已冻结</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>主节点</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>备节点</translation>
    </message>
    <message>
        <source>slave</source>
        <translation>从节点</translation>
    </message>
    <message>
        <source>write</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>replicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>acknowledgement</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>fetch</source>
        <translation>拉取</translation>
    </message>
    <message>
        <source>fetched</source>
        <translation>拉取结果</translation>
    </message>
    <message>
        <source>look-up</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>look-up reply</source>
        <translation>查询应答</translation>
    </message>
    <message>
        <source>failure</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>启动中</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>已冻结</translation>
    </message>
    <message>
        <source>killed</source>
        <translation>已杀死</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>standby</source>
        <translation>待命</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>竞选中</translation>
    </message>
    <message>
        <source>recovering</source>
        <translation>恢复中</translation>
    </message>
    <message>
        <source>syncing</source>
        <translation>同步中</translation>
    </message>
    <message>
        <source>no lease</source>
        <translation>无租约</translation>
    </message>
    <message>
        <source>draining</source>
        <translation>排空中</translation>
    </message>
    <message>
        <source>a majority must accept view %1</source>
        <translation>多数派接受视图 %1</translation>
    </message>
    <message>
        <source>a majority of view %1 must answer heartbeats</source>
        <translation>视图 %1 的多数派应答心跳</translation>
    </message>
    <message>
        <source>a majority of view %1 must promise</source>
        <translation>视图 %1 的多数派作出承诺</translation>
    </message>
    <message>
        <source>a majority of the view before %1 must promise</source>
        <translation>视图 %1 之前的视图的多数派作出承诺</translation>
    </message>
    <message>
        <source>the only copy of some slots</source>
        <translation>某些槽位的唯一副本</translation>
    </message>
    <message>
        <source>a primary of the cluster</source>
        <translation>集群的主节点</translation>
    </message>
    <message>
        <source>the primary to take it in</source>
        <translation>主节点接纳它</translation>
    </message>
    <message>
        <source>a member of the cluster that knows its view</source>
        <translation>知道集群视图的成员</translation>
    </message>
    <message>
        <source>unknown, not heard yet</source>
        <translation>未知，尚无消息</translation>
    </message>
    <message>
        <source>unknown since %1 s</source>
        <translation>未知已 %1 s</translation>
    </message>
    <message>
        <source>suspect</source>
        <translation>疑似失效</translation>
    </message>
    <message>
        <source>suspect: %1</source>
        <translation>疑似失效：%1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>已失效：%1</translation>
    </message>
    <message>
        <source>stopped: %1</source>
        <translation>已停止：%1</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <extracomment>%1 is what a node does, such as &quot;syncing&quot;; %2 a percentage</extracomment>
        <translation>%1 %2 %</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n 个键</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, waits for %2</source>
        <comment>a node</comment>
        <translation>%1，等待 %2</translation>
    </message>
    <message>
        <source>%1, client</source>
        <translation>%1，客户端</translation>
    </message>
    <message>
        <source>%1, primary, %2, %3</source>
        <translation>%1，主节点，%2，%3</translation>
    </message>
    <message>
        <source>%1, backup, %2, %3</source>
        <translation>%1，备节点，%2，%3</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
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
        <translation>此处的面板</translation>
    </message>
</context>
<context>
    <name>engram::gui::AttachDialog</name>
    <message>
        <source>Attach to a running cluster</source>
        <translation>连接到运行中的集群</translation>
    </message>
    <message>
        <source>Address of any node, or several with commas between them. The window learns of the others by itself. Nothing is changed in the cluster until you allow writing.</source>
        <translation>任一节点的地址，或用逗号分隔的多个地址。窗口会自行得知其他节点。在您允许写入之前，不会更改集群中的任何内容。</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Addresses of the cluster</source>
        <translation>集群地址</translation>
    </message>
    <message>
        <source>%1 is not HOST:PORT</source>
        <translation>%1 不是 HOST:PORT 格式</translation>
    </message>
</context>
<context>
    <name>engram::gui::Banner</name>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
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
        <translation>保存此图表的数据。</translation>
    </message>
    <message>
        <source>Save the figures: %1</source>
        <translation>保存数据：%1</translation>
    </message>
    <message>
        <source>Clear the filter: %1</source>
        <translation>清除筛选条件：%1</translation>
    </message>
</context>
<context>
    <name>engram::gui::ChartsDock</name>
    <message>
        <source>Replica lag</source>
        <translation>副本滞后</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>worst (%1)</source>
        <translation>最大 (%1)</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>max %1 x mean</source>
        <translation>最大为均值的 %1 倍</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>键</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number, node</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>detected</source>
        <translation>检测到</translation>
    </message>
    <message>
        <source>served again</source>
        <translation>恢复服务</translation>
    </message>
    <message>
        <source>last %1 ms</source>
        <translation>上次 %1 ms</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>保存数据</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>Charts: %1 could not be written</source>
        <translation>图表：无法写入 %1</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>吞吐量</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>/s</source>
        <comment>per second</comment>
        <translation>/s</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>读取</translation>
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
        <translation>写入</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>Failovers</source>
        <translation>故障转移</translation>
    </message>
    <message>
        <source>Counts only requests that the filter shows: %1</source>
        <translation>只统计筛选条件所显示的请求：%1</translation>
    </message>
    <message>
        <source>The nodes told of 1 of %1 requests; the others are not counted.</source>
        <translation>节点每 %1 个请求只报告 1 个；其余的不计入。</translation>
    </message>
    <message>
        <source>Click to clear the filter.</source>
        <translation>单击可清除筛选条件。</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>已筛选</translation>
    </message>
    <message>
        <source>Only nodes that the filter shows: %1</source>
        <translation>只包括筛选条件所显示的节点：%1</translation>
    </message>
</context>
<context>
    <name>engram::gui::CheckText</name>
    <message>
        <source>every acknowledged write is still there</source>
        <translation>每个已确认的写入都还在</translation>
    </message>
    <message>
        <source>%1 keys written, %2 read back, %3 lost, %4 without an answer</source>
        <translation>写入 %1 个键，读回 %2 个，丢失 %3 个，无应答 %4 个</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands in %2 exactly so often: %3</source>
        <comment>a text, a key, a number</comment>
        <translation>&apos;%1&apos; 在 %2 中恰好出现的次数：%3</translation>
    </message>
</context>
<context>
    <name>engram::gui::ClusterCanvas</name>
    <message>
        <source>messages are dropped</source>
        <translation>消息被丢弃</translation>
    </message>
    <message>
        <source>messages are %1 ms late</source>
        <translation>消息延迟 %1 ms</translation>
    </message>
    <message>
        <source>Link %1 – %2</source>
        <translation>链路 %1 – %2</translation>
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
        <translation>%1 到 %2：%3</translation>
    </message>
    <message>
        <source>times are true</source>
        <translation>时间为真实值</translation>
    </message>
    <message>
        <source>drawn at %1 ms</source>
        <translation>按 %1 ms 绘制</translation>
    </message>
    <message>
        <source>drawn at %1 ms; real p50 %2 ms</source>
        <translation>按 %1 ms 绘制；实际 p50 为 %2 ms</translation>
    </message>
    <message>
        <source>slot %1: on %2</source>
        <translation>槽位 %1：位于 %2</translation>
    </message>
    <message>
        <source>slot %1: on %2; being copied to %3</source>
        <translation>槽位 %1：位于 %2；正在复制到 %3</translation>
    </message>
    <message>
        <source>%1 of %2, %3 to %4, failed: %5</source>
        <translation>%1 %2，%3 到 %4，失败：%5</translation>
    </message>
    <message>
        <source>%1 of %2, %3 to %4</source>
        <translation>%1 %2，%3 到 %4</translation>
    </message>
    <message>
        <source>%1
%2, process %3</source>
        <translation>%1
%2，进程：%3</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>filtered; %1</source>
        <translation>已筛选；%1</translation>
    </message>
</context>
<context>
    <name>engram::gui::ClusterText</name>
    <message>
        <source>%1 of %2 nodes serve</source>
        <translation>%2 个节点中有 %1 个在服务</translation>
    </message>
    <message>
        <source>a cluster of %1 masters and %2 slaves</source>
        <translation>由 %1 个主控节点和 %2 个从节点组成的集群</translation>
    </message>
    <message>
        <source>another cluster is running</source>
        <translation>另一个集群正在运行</translation>
    </message>
    <message>
        <source>%1 did not start: %2</source>
        <translation>%1 未能启动：%2</translation>
    </message>
    <message>
        <source>one more slave</source>
        <translation>再加一个从节点</translation>
    </message>
    <message>
        <source>one more master</source>
        <translation>再加一个主控节点</translation>
    </message>
    <message>
        <source>the workload runs</source>
        <translation>工作负载正在运行</translation>
    </message>
    <message>
        <source>the workload has stopped</source>
        <translation>工作负载已停止</translation>
    </message>
</context>
<context>
    <name>engram::gui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Type a command, a node, a key or a bookmark</source>
        <translation>输入命令、节点、键或书签</translation>
    </message>
    <message>
        <source>Command to look for</source>
        <translation>要查找的命令</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>匹配的命令</translation>
    </message>
</context>
<context>
    <name>engram::gui::CompareDesk</name>
    <message>
        <source>this recording</source>
        <translation>本录制</translation>
    </message>
    <message>
        <source>%1 and %2 compared</source>
        <comment>names of two recordings</comment>
        <translation>%1 与 %2 的比较</translation>
    </message>
    <message>
        <source>%1  where they part</source>
        <comment>time of day</comment>
        <translation>%1  分叉处</translation>
    </message>
    <message>
        <source>%1  time cursor</source>
        <comment>time of day</comment>
        <translation>%1  时间游标</translation>
    </message>
    <message>
        <source>Nothing can be compared: %1</source>
        <comment>what is wrong</comment>
        <translation>无法比较：%1</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>选择其他文件</translation>
    </message>
    <message>
        <source>Comparing: %1 %</source>
        <translation>正在比较：%1 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Compare with trace</source>
        <translation>与录制文件比较</translation>
    </message>
    <message>
        <source>Traces of Engram (*.engram-trace);;All files (*)</source>
        <translation>Engram 录制文件 (*.engram-trace);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>engram::gui::CompareView</name>
    <message>
        <source>Moment that is zero in %1</source>
        <translation>%1 中的零点时刻</translation>
    </message>
    <message>
        <source>beginning of the recording</source>
        <translation>录制开头</translation>
    </message>
    <message>
        <source>Failover</source>
        <translation>故障转移</translation>
    </message>
    <message>
        <source>Second less first</source>
        <translation>第二个减第一个</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>失效对象</translation>
    </message>
    <message>
        <source>no failure is recorded</source>
        <translation>没有录制到失效</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>保存比较结果</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>吞吐量</translation>
    </message>
    <message>
        <source>requests/s</source>
        <translation>请求/s</translation>
    </message>
    <message>
        <source>Writes, 99th percentile</source>
        <translation>写入，第 99 百分位</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Reads, 99th percentile</source>
        <translation>读取，第 99 百分位</translation>
    </message>
    <message>
        <source>zero is</source>
        <translation>零点为</translation>
    </message>
    <message>
        <source>Failovers of both recordings</source>
        <translation>两个录制的故障转移</translation>
    </message>
    <message>
        <source>&amp;Whole recordings</source>
        <translation>完整录制(&amp;W)</translation>
    </message>
    <message>
        <source>Save &amp;picture ...</source>
        <translation>保存图片(&amp;P)...</translation>
    </message>
    <message>
        <source>Save &amp;figures ...</source>
        <translation>保存数据(&amp;F)...</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file and what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>engram::gui::ConditionText</name>
    <message>
        <source>%1 is not known</source>
        <translation>%1 未知</translation>
    </message>
    <message>
        <source>it is still a member</source>
        <translation>它仍是成员</translation>
    </message>
    <message>
        <source>it is no member yet</source>
        <translation>它还不是成员</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>a node and its state</comment>
        <translation>%1 的状态：%2</translation>
    </message>
    <message>
        <source>no primary is known</source>
        <translation>没有已知的主节点</translation>
    </message>
    <message>
        <source>%1 is the primary</source>
        <translation>%1 是主节点</translation>
    </message>
    <message>
        <source>a new primary</source>
        <translation>新的主节点</translation>
    </message>
    <message>
        <source>no living copy</source>
        <translation>没有存活的副本</translation>
    </message>
    <message>
        <source>living copies of %1: %2</source>
        <comment>a key and a number</comment>
        <translation>%1 的存活副本：%2</translation>
    </message>
    <message>
        <source>it waits for nothing</source>
        <translation>它没有在等待</translation>
    </message>
    <message>
        <source>%1 waits for others</source>
        <translation>%1 在等待其他节点</translation>
    </message>
    <message>
        <source>%1 waits for %2</source>
        <translation>%1 在等待 %2</translation>
    </message>
    <message>
        <source>not all are heard</source>
        <translation>未收到全部节点的消息</translation>
    </message>
    <message>
        <source>all nodes that run serve</source>
        <translation>所有运行中的节点都在服务</translation>
    </message>
    <message>
        <source>%1 slots with %2 keys</source>
        <translation>%1 个槽位，含 %2 个键</translation>
    </message>
    <message>
        <source>nothing was declared</source>
        <translation>没有任何宣告</translation>
    </message>
    <message>
        <source>slots without a living copy are declared offline</source>
        <translation>没有存活副本的槽位已宣告离线</translation>
    </message>
    <message>
        <source>the loss of keys is declared</source>
        <translation>键的丢失已宣告</translation>
    </message>
    <message>
        <source>no view is known</source>
        <translation>没有已知的视图</translation>
    </message>
    <message>
        <source>%1 of %2 slots have all their copies</source>
        <translation>%2 个槽位中有 %1 个副本齐全</translation>
    </message>
    <message>
        <source>every slot has all its copies</source>
        <translation>每个槽位都副本齐全</translation>
    </message>
    <message>
        <source>keys of each slave within %1 % of the mean</source>
        <translation>各从节点的键数与均值相差不超过 %1 %</translation>
    </message>
    <message>
        <source>%1 acknowledged, %2 refused, %3 uncertain</source>
        <translation>%1 个已确认，%2 个被拒绝，%3 个不确定</translation>
    </message>
    <message>
        <source>acknowledged writes: %1 or more</source>
        <translation>已确认的写入：%1 个或更多</translation>
    </message>
    <message>
        <source>%1 % of all copies moved</source>
        <translation>已迁移全部副本的 %1 %</translation>
    </message>
    <message>
        <source>%1 % of all copies moved, give or take %2</source>
        <translation>已迁移全部副本的 %1 %，允许误差 %2</translation>
    </message>
</context>
<context>
    <name>engram::gui::ConsoleDock</name>
    <message>
        <source>Console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>Answers of the cluster</source>
        <translation>集群的应答</translation>
    </message>
    <message>
        <source>Answers appear here. HELP lists the commands.</source>
        <translation>应答显示在这里。HELP 列出所有命令。</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>READ KEY, WRITE KEY VALUE, DELETE KEY, KEYS, NODES</source>
        <translation>READ KEY, WRITE KEY VALUE, DELETE KEY, KEYS, NODES</translation>
    </message>
    <message>
        <source>There is no such command. HELP lists them.</source>
        <translation>没有这个命令。HELP 列出所有命令。</translation>
    </message>
    <message>
        <source>This is written: %1</source>
        <translation>正确写法：%1</translation>
    </message>
    <message>
        <source>The attached cluster is read-only. Allow writing in the menu Cluster first.</source>
        <translation>所连接的集群为只读。请先在“集群”菜单中允许写入。</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n 个键</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n key(s); the panel Keys shows all</source>
        <translation>
            <numerusform>前 %n 个键；“键”面板显示全部</numerusform>
        </translation>
    </message>
    <message>
        <source>No nodes are known.</source>
        <translation>没有已知的节点。</translation>
    </message>
    <message>
        <source>trace opened</source>
        <translation>已打开追踪</translation>
    </message>
    <message>
        <source>trace closed</source>
        <translation>已关闭追踪</translation>
    </message>
    <message>
        <source>attaching to a cluster</source>
        <translation>正在连接集群</translation>
    </message>
    <message>
        <source>cluster launched</source>
        <translation>集群已启动</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time of day, and what begins</comment>
        <translation>%1，%2</translation>
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
        <translation>撤销</translation>
    </message>
    <message>
        <source>Link %1 – %2 dropped.</source>
        <translation>链路 %1 – %2 已设为丢弃消息。</translation>
    </message>
    <message>
        <source>Messages from %1 to %2 dropped.</source>
        <translation>从 %1 到 %2 的消息已设为丢弃。</translation>
    </message>
    <message>
        <source>Link %1 – %2 delayed by %3 ms.</source>
        <translation>链路 %1 – %2 延迟 %3 ms。</translation>
    </message>
    <message>
        <source>Messages from %1 to %2 delayed by %3 ms.</source>
        <translation>从 %1 到 %2 的消息延迟 %3 ms。</translation>
    </message>
    <message>
        <source>Link %1 – %2 is whole again.</source>
        <translation>链路 %1 – %2 已恢复正常。</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) cleared.</source>
        <translation>
            <numerusform>已清除 %n 个故障。</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of %1 runs 10 % too fast.</source>
        <translation>%1 的时钟走快 10 %。</translation>
    </message>
    <message>
        <source>The clock of %1 runs 10 % too slow.</source>
        <translation>%1 的时钟走慢 10 %。</translation>
    </message>
    <message>
        <source>The clock of %1 runs right again.</source>
        <translation>%1 的时钟已恢复正常。</translation>
    </message>
    <message>
        <source>The clock of %1 jumped ahead by 1 s, which can&apos;t be undone.</source>
        <translation>%1 的时钟向前跳了 1 s，无法撤销。</translation>
    </message>
    <message>
        <source>The clock of %1 runs at the right speed; it stays ahead.</source>
        <translation>%1 的时钟速度正常，但仍然偏快。</translation>
    </message>
</context>
<context>
    <name>engram::gui::FaultText</name>
    <message>
        <source>%1 was not launched here</source>
        <translation>%1 不是在这里启动的</translation>
    </message>
    <message>
        <source>%1 is killed</source>
        <translation>%1 被杀死</translation>
    </message>
    <message>
        <source>%1 hangs</source>
        <translation>%1 挂起</translation>
    </message>
    <message>
        <source>%1 goes on</source>
        <translation>%1 继续运行</translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <translation>%1 被停止</translation>
    </message>
    <message>
        <source>%1 runs again</source>
        <translation>%1 重新运行</translation>
    </message>
    <message>
        <source>nodes for &apos;%1&apos;</source>
        <translation>&apos;%1&apos; 所用的节点</translation>
    </message>
    <message>
        <source>a fault on what %1 sends to %2</source>
        <translation>%1 发往 %2 的消息出现故障</translation>
    </message>
    <message>
        <source>a fault between %1 and %2</source>
        <translation>%1 与 %2 之间出现故障</translation>
    </message>
    <message>
        <source>there is no such link</source>
        <translation>没有这样的链路</translation>
    </message>
    <message>
        <source>the clock of %1 goes wrong</source>
        <translation>%1 的时钟出错</translation>
    </message>
    <message>
        <source>all faults of links and clocks end</source>
        <translation>所有链路故障和时钟故障结束</translation>
    </message>
</context>
<context>
    <name>engram::gui::FieldProblem</name>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>a date or time</source>
        <translation>日期或时间</translation>
    </message>
    <message>
        <source>must be %1, not %2</source>
        <translation>必须是%1，而不是%2</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>超过 %1 个字符</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>is longer than %1 bytes</source>
        <translation>超过 %1 字节</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>文本列表</translation>
    </message>
    <message>
        <source>must have two to six texts</source>
        <translation>必须有两到六个文本</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is none of: %2</source>
        <translation>&apos;%1&apos; 不在可选项中：%2</translation>
    </message>
    <message>
        <source>must be from %1 to %2</source>
        <translation>必须在 %1 到 %2 之间</translation>
    </message>
    <message>
        <source>a time such as &quot;2 s&quot; or &quot;300 ms&quot;</source>
        <translation>形如 &quot;2 s&quot; 或 &quot;300 ms&quot; 的时间</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not %2</source>
        <translation>&apos;%1&apos; 不是%2</translation>
    </message>
    <message>
        <source>the name of a node</source>
        <translation>节点名称</translation>
    </message>
    <message>
        <source>must be one node, not &apos;%1&apos;</source>
        <translation>必须是单个节点，而不是 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>names no node</source>
        <translation>没有指定节点</translation>
    </message>
    <message>
        <source>a key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>is longer than a key may be</source>
        <translation>超过键的最大长度</translation>
    </message>
    <message>
        <source>a file name such as &quot;takeover.png&quot;</source>
        <translation>形如 &quot;takeover.png&quot; 的文件名</translation>
    </message>
    <message>
        <source>a name such as &quot;victim&quot;</source>
        <translation>形如 &quot;victim&quot; 的名称</translation>
    </message>
</context>
<context>
    <name>engram::gui::FilterBox</name>
    <message>
        <source>Filter, such as type:write node:s3</source>
        <translation>筛选，例如 type:write node:s3</translation>
    </message>
    <message>
        <source>Filter of all views</source>
        <translation>所有视图的筛选条件</translation>
    </message>
    <message>
        <source>What can be typed here</source>
        <translation>可在此输入的内容</translation>
    </message>
    <message>
        <source>All views show only what this lets pass. Words, fields such as type:write, key:foo, node:s3, status:failed, latency&gt;5ms; -, or, ( ). Ctrl+Space offers what can be typed.</source>
        <translation>所有视图只显示符合此条件的内容。可用单词，以及 type:write、key:foo、node:s3、status:failed、latency&gt;5ms 等字段；还有 -、or、( )。按 Ctrl+Space 显示可输入的内容。</translation>
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
        <translation>已筛选：%1 %</translation>
    </message>
    <message>
        <source>filtered, 1 of %1</source>
        <comment>requests</comment>
        <translation>已筛选，每 %1 个计 1 个</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>已筛选</translation>
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
        <translation>要将 %1 永久除名吗？</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>除名</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>It holds the only copy of %n of 1,024 slot(s). All keys in them are lost for good, and declared lost.</source>
        <translation>
            <numerusform>它持有 1,024 个槽位中 %n 个槽位的唯一副本。其中所有的键将永久丢失，并被宣告丢失。</numerusform>
        </translation>
    </message>
    <message>
        <source>A master holds no keys: nothing is lost. It no longer counts for majorities.</source>
        <translation>主控节点不保存键：不会丢失任何数据。它不再计入多数派。</translation>
    </message>
    <message>
        <source>Every slot of it has another copy: as far as is known, nothing is lost.</source>
        <translation>它的每个槽位都另有副本：据目前所知，不会丢失任何数据。</translation>
    </message>
</context>
<context>
    <name>engram::gui::FuturesChart</name>
    <message>
        <source>Both futures over one time axis</source>
        <translation>同一时间轴上的两个未来</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>refused or uncertain</source>
        <translation>被拒绝或不确定</translation>
    </message>
    <message>
        <source>first different event</source>
        <translation>第一个不同的事件</translation>
    </message>
</context>
<context>
    <name>engram::gui::FuturesWindow</name>
    <message>
        <source>Future %1, which goes on</source>
        <translation>未来 %1（继续中）</translation>
    </message>
    <message>
        <source>Future %1, which was left</source>
        <translation>未来 %1（已离开）</translation>
    </message>
    <message>
        <source>Two futures, alike until %1</source>
        <translation>两个未来，在 %1 之前相同</translation>
    </message>
    <message>
        <source>Compare futures</source>
        <translation>比较未来</translation>
    </message>
    <message>
        <source>What the futures have in common, and what differs</source>
        <translation>两个未来的相同与不同之处</translation>
    </message>
    <message>
        <source>Bold: the futures differ.</source>
        <translation>粗体：两个未来不同。</translation>
    </message>
    <message>
        <source>Go to the first difference</source>
        <translation>转到第一处不同</translation>
    </message>
    <message>
        <source>Show the moment of the first different event, in the future that goes on.</source>
        <translation>在继续中的未来里，显示第一个不同事件的时刻。</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>engram::gui::HintCard</name>
    <message>
        <source>Every moving symbol is a real message between real processes: a write goes to the primary, from there to its replicas, and is answered when all have it.</source>
        <translation>每个移动的符号都是真实进程之间的一条真实消息：写入先到主节点，再从那里到各副本，全部写好后才得到应答。</translation>
    </message>
    <message>
        <source>Type WRITE greeting hello in the Console, and follow it. Select a key in Keys to see which slaves hold it.</source>
        <translation>在控制台中输入 WRITE greeting hello，并跟踪它。在“键”面板中选中一个键，可查看哪些从节点持有它。</translation>
    </message>
    <message>
        <source>Now kill the primary.</source>
        <translation>现在杀死主节点。</translation>
    </message>
    <message>
        <source>Hint %1 of %2</source>
        <translation>提示 %1/%2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一条</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Next hint</source>
        <translation>下一条提示</translation>
    </message>
    <message>
        <source>No more hints</source>
        <translation>不再提示</translation>
    </message>
</context>
<context>
    <name>engram::gui::InspectorDock</name>
    <message>
        <source>Select a node on the canvas or in the table.</source>
        <translation>在画布或表格中选择一个节点。</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>槽位</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>最近消息</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>PID %1</source>
        <translation>PID %1</translation>
    </message>
    <message>
        <source>%1 in sync, %2 syncing</source>
        <translation>%1 个已同步，%2 个同步中</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 s 前</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Log of the process</source>
        <translation>进程日志</translation>
    </message>
    <message>
        <source>What is known of the selected node</source>
        <translation>选中节点的已知信息</translation>
    </message>
</context>
<context>
    <name>engram::gui::KeysDock</name>
    <message>
        <source>Keys</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Find keys: part of a key, or a pattern such as user:*</source>
        <translation>查找键：键的一部分，或 user:* 这样的模式</translation>
    </message>
    <message>
        <source>Pattern of the keys</source>
        <translation>键的模式</translation>
    </message>
    <message>
        <source>Read the keys again</source>
        <translation>重新读取键</translation>
    </message>
    <message>
        <source>Keys of the cluster</source>
        <translation>集群的键</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n 个键</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) loaded</source>
        <translation>
            <numerusform>已加载 %n 个键</numerusform>
        </translation>
    </message>
    <message>
        <source>The keys can&apos;t be listed now</source>
        <translation>目前无法列出键</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>A recording has no list of keys: only a running cluster can be asked for one. The panel Messages shows what happened to a key; type key:NAME into the filter.</source>
        <translation>记录中没有键的列表：只有运行中的集群才能提供。“消息”面板显示某个键发生了什么；请在筛选框中输入 key:NAME。</translation>
    </message>
    <message>
        <source>%1, as of now</source>
        <comment>how many keys</comment>
        <translation>%1（当前）</translation>
    </message>
    <message>
        <source>The running cluster is asked for the list; it is not that of the moment shown.</source>
        <translation>列表来自运行中的集群，而不是所显示的时刻。</translation>
    </message>
</context>
<context>
    <name>engram::gui::KeysModel</name>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>槽位</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>副本</translation>
    </message>
</context>
<context>
    <name>engram::gui::Legend</name>
    <message>
        <source>Show or dim nodes in this state</source>
        <translation>显示或淡化处于此状态的节点</translation>
    </message>
    <message>
        <source>Show or hide these messages</source>
        <translation>显示或隐藏此类消息</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
</context>
<context>
    <name>engram::gui::LessonCard</name>
    <message>
        <source>The cluster that runs is being stopped ...</source>
        <translation>正在停止运行中的集群...</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Close the lesson; the cluster goes on</source>
        <translation>关闭课程；集群继续运行</translation>
    </message>
    <message>
        <source>Close the lesson</source>
        <translation>关闭课程</translation>
    </message>
    <message>
        <source>Progress of the lesson</source>
        <translation>课程进度</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>The lesson starts a cluster of its own. The one that runs is stopped before, and its keys are lost.</source>
        <translation>课程会启动自己的集群。正在运行的集群会先被停止，其中的键会丢失。</translation>
    </message>
    <message>
        <source>The lesson starts a cluster of its own.</source>
        <translation>课程会启动自己的集群。</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>等待：%1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>完成：%1</translation>
    </message>
    <message>
        <source>Done: %1: %2</source>
        <comment>what was to be done, and what came</comment>
        <translation>完成：%1：%2</translation>
    </message>
    <message>
        <source>Right. %1</source>
        <translation>正确。%1</translation>
    </message>
    <message>
        <source>Not so. The answer is: %1. %2</source>
        <translation>不对。答案是：%1。%2</translation>
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
        <translation>这一步没有按课程的预期进行，因此课程到此结束。
预期：%1
实际：%2</translation>
    </message>
    <message>
        <source>The lesson was stopped. The cluster goes on.</source>
        <translation>课程已停止。集群继续运行。</translation>
    </message>
    <message>
        <source>End of the lesson. The cluster goes on: try what you like.</source>
        <translation>课程结束。集群继续运行：请随意尝试。</translation>
    </message>
    <message>
        <source>You predicted %1 of %2 outcomes.</source>
        <translation>您猜对了 %2 个结果中的 %1 个。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Stop it and begin</source>
        <translation>停止集群并开始</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Go on (Space)</source>
        <translation>继续（空格键）</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>回到开头</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Other lessons ...</source>
        <translation>其他课程...</translation>
    </message>
    <message>
        <source>Stop the lesson</source>
        <translation>停止课程</translation>
    </message>
    <message>
        <source>Other lessons</source>
        <translation>其他课程</translation>
    </message>
</context>
<context>
    <name>engram::gui::LessonsDialog</name>
    <message>
        <source>Open lesson</source>
        <translation>打开课程</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Open file ...</source>
        <translation>打开文件...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Mistakes in the file</source>
        <translation>文件中的错误</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>打开课程</translation>
    </message>
    <message>
        <source>Lessons (*.toml);;All files (*)</source>
        <translation>课程 (*.toml);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be played:</source>
        <translation>%1 无法播放：</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::gui::MainWindow</name>
    <message>
        <source>&amp;Cluster</source>
        <translation>集群(&amp;C)</translation>
    </message>
    <message>
        <source>Launch &amp;with</source>
        <translation>启动方式(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Node</source>
        <translation>节点(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Clock</source>
        <translation>时钟(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>链路(&amp;L)</translation>
    </message>
    <message>
        <source>De&amp;lay</source>
        <translation>延迟(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>时间(&amp;T)</translation>
    </message>
    <message>
        <source>Spee&amp;d</source>
        <translation>速度(&amp;D)</translation>
    </message>
    <message>
        <source>Recent &amp;traces</source>
        <translation>最近的录制文件(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Engram</source>
        <translation>Engram</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Picture of the cluster</source>
        <translation>集群示意图</translation>
    </message>
    <message numerus="yes">
        <source>%n daemon(s) of this window still run. Their keys are lost when they are stopped.</source>
        <translation>
            <numerusform>本窗口的 %n 个守护进程仍在运行。停止后，其中的键会丢失。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop them and close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Simulation</source>
        <translation>模拟(&amp;S)</translation>
    </message>
</context>
<context>
    <name>engram::gui::MarkerRows</name>
    <message>
        <source>Click to align this recording here.</source>
        <translation>单击可将此录制在此处对齐。</translation>
    </message>
    <message>
        <source>Markers of both recordings</source>
        <translation>两个录制的标记</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>recording, its markers</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>engram::gui::MessagesDock</name>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Which messages are shown</source>
        <translation>显示哪些消息</translation>
    </message>
    <message>
        <source>Messages, newest last</source>
        <translation>消息，最新的在最后</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>Cluster and requests</source>
        <translation>集群和请求</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 % searched</source>
        <translation>%1，已搜索 %2 %</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>无名称</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of an unknown sender: %2</source>
        <comment>messages, names</comment>
        <translation>
            <numerusform>%1，其中 %Ln 条来自未知发送者：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>No committed view and no process of this window has these names: they are not on the canvas.</source>
        <translation>没有任何已提交的视图或本窗口的进程使用这些名称：它们不在画布上。</translation>
    </message>
</context>
<context>
    <name>engram::gui::MessagesModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>engram::gui::NodesDock</name>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Actions on nodes</source>
        <translation>节点操作</translation>
    </message>
    <message>
        <source>Nodes of the cluster</source>
        <translation>集群的节点</translation>
    </message>
</context>
<context>
    <name>engram::gui::NodesModel</name>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
</context>
<context>
    <name>engram::gui::Notices</name>
    <message>
        <source>Show log</source>
        <translation>显示日志</translation>
    </message>
    <message>
        <source>%1 did not start: %2</source>
        <translation>%1 未能启动：%2</translation>
    </message>
    <message>
        <source>Use a free port</source>
        <translation>使用空闲端口</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No node of the cluster answers: %1. It is tried again until you cancel.</source>
        <translation>集群中没有节点应答：%1。将一直重试，直到您取消。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 was killed</source>
        <translation>%1 被杀死</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重启</translation>
    </message>
    <message>
        <source>%1 is frozen</source>
        <translation>%1 已冻结</translation>
    </message>
    <message>
        <source>Thaw</source>
        <translation>解冻</translation>
    </message>
    <message numerus="yes">
        <source>%1 has the only copy of %n key(s). To kill it loses them for good.</source>
        <translation>
            <numerusform>%1 持有 %n 个键的唯一副本。杀死它会使这些键永久丢失。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has the only copy of %n slot(s). To kill it loses their keys for good.</source>
        <translation>
            <numerusform>%1 持有 %n 个槽位的唯一副本。杀死它会使其中的键永久丢失。</numerusform>
        </translation>
    </message>
    <message>
        <source>Kill %1 all the same</source>
        <translation>仍然杀死 %1</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>The fault was not made as you wanted it: %1</source>
        <translation>未能按您的要求制造故障：%1</translation>
    </message>
    <message>
        <source>%1 was stopped</source>
        <translation>%1 已被停止</translation>
    </message>
    <message>
        <source>%1 has ended: %2</source>
        <translation>%1 已结束：%2</translation>
    </message>
    <message>
        <source>%1 waits for %2</source>
        <comment>a node</comment>
        <translation>%1 在等待 %2</translation>
    </message>
    <message>
        <source>%1 was not made the primary: %2</source>
        <translation>%1 未能成为主节点：%2</translation>
    </message>
    <message>
        <source>%1 was not forgotten: %2</source>
        <translation>%1 未能除名：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>addresses</comment>
        <translation>
            <numerusform>%1 及另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No node of the cluster has said anything for %Ln s: connected to %1.</source>
        <translation>
            <numerusform>集群中已有 %Ln 秒没有任何节点发声：已连接到 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No node of the cluster has answered for %Ln s: tried %1, last error: %2.</source>
        <translation>
            <numerusform>集群中已有 %Ln 秒没有任何节点应答：尝试了 %1，最后的错误：%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Detach</source>
        <translation>断开</translation>
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
        <translation>%1：最高 %2 %3</translation>
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
        <translation>%1，目前不可用：%2</translation>
    </message>
</context>
<context>
    <name>engram::gui::PauseBar</name>
    <message>
        <source>%1 ms of the cluster lasts 1 s</source>
        <comment>slow motion</comment>
        <translation>集群的 %1 ms 放慢为 1 s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln later event(s).</source>
        <translation>
            <numerusform>之后还有 %Ln 个事件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer event(s).</source>
        <translation>
            <numerusform>已有 %Ln 个新事件。</numerusform>
        </translation>
    </message>
    <message>
        <source>View paused. %1</source>
        <comment>followed by how many events are newer</comment>
        <translation>画面已暂停。%1</translation>
    </message>
    <message>
        <source>Playing at true speed. %1</source>
        <comment>followed by how many events are newer</comment>
        <translation>正以原速播放。%1</translation>
    </message>
    <message>
        <source>Slow motion: %1. %2</source>
        <comment>scale, and how many events are newer</comment>
        <translation>慢放：%1。%2</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>转到末尾</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>回到实时</translation>
    </message>
</context>
<context>
    <name>engram::gui::PhaseChart</name>
    <message>
        <source>Steps of the failover</source>
        <translation>故障转移的步骤</translation>
    </message>
</context>
<context>
    <name>engram::gui::ProbeField</name>
    <message>
        <source>Find a key</source>
        <translation>查找键</translation>
    </message>
    <message>
        <source>Key to find on the canvas</source>
        <translation>要在画布上查找的键</translation>
    </message>
    <message>
        <source>Shows the slot, the replicas and the version of a key.</source>
        <translation>显示一个键的槽位、副本和版本。</translation>
    </message>
</context>
<context>
    <name>engram::gui::ReportCard</name>
    <message>
        <source>%1 of %2</source>
        <comment>report</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Show all steps of the failover</source>
        <translation>显示故障转移的所有步骤</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the report as text</source>
        <translation>将报告复制为文本</translation>
    </message>
    <message>
        <source>Save picture ...</source>
        <translation>保存图片...</translation>
    </message>
    <message>
        <source>Save the report as a picture</source>
        <translation>将报告保存为图片</translation>
    </message>
    <message>
        <source>Tally</source>
        <translation>清点</translation>
    </message>
    <message>
        <source>Who held what of each key</source>
        <translation>每个键各由谁持有什么</translation>
    </message>
    <message>
        <source>Earlier failure</source>
        <translation>上一次失效</translation>
    </message>
    <message>
        <source>Later failure</source>
        <translation>下一次失效</translation>
    </message>
    <message>
        <source>Close the report</source>
        <translation>关闭报告</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation>无法将图片写入 %1。</translation>
    </message>
</context>
<context>
    <name>engram::gui::ReportOverlay</name>
    <message>
        <source>No failure has been seen in this cluster yet.</source>
        <translation>此集群尚未发生过失效。</translation>
    </message>
</context>
<context>
    <name>engram::gui::RequestText</name>
    <message>
        <source>because of &apos;%1&apos;</source>
        <translation>因为 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>copies: %1</source>
        <translation>副本：%1</translation>
    </message>
    <message>
        <source>result: %1</source>
        <translation>结果：%1</translation>
    </message>
    <message>
        <source>an address of %1</source>
        <translation>%1 的地址</translation>
    </message>
    <message>
        <source>none is known</source>
        <translation>没有已知的地址</translation>
    </message>
    <message>
        <source>%1 is answered with %2</source>
        <comment>a request and its answer</comment>
        <translation>%1 的应答为 %2</translation>
    </message>
    <message>
        <source>%1, and was carried out before the new primary came</source>
        <translation>%1，且在新主节点接管前已执行</translation>
    </message>
    <message>
        <source>&apos;value&apos; can&apos;t come with &apos;expect = &quot;%1&quot;&apos;</source>
        <translation>&apos;value&apos; 不能与 &apos;expect = &quot;%1&quot;&apos; 同时使用</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>the replicas that answered</comment>
        <translation>来自 %1</translation>
    </message>
</context>
<context>
    <name>engram::gui::ScenarioParser</name>
    <message>
        <source>the key &apos;%1&apos; is missing</source>
        <translation>缺少字段 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>there is no step: write [[step]] before each one</source>
        <translation>没有步骤：请在每个步骤前写 [[step]]</translation>
    </message>
    <message>
        <source>&apos;step&apos; must be written as [[step]]</source>
        <translation>&apos;step&apos; 必须写成 [[step]]</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a text</source>
        <translation>&apos;%1&apos; 必须是文本</translation>
    </message>
    <message>
        <source>unknown step &apos;%1&apos;; there are: %2</source>
        <translation>未知步骤 &apos;%1&apos;；可用的有：%2</translation>
    </message>
    <message>
        <source>unknown %1 &apos;%2&apos;; there are: %3</source>
        <translation>未知的 %1 &apos;%2&apos;；可用的有：%3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs the key &apos;%2&apos;</source>
        <translation>&apos;%1&apos; 需要字段 &apos;%2&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; %2</source>
        <translation>&apos;%1&apos; %2</translation>
    </message>
    <message>
        <source>unknown key &apos;%1&apos;; there are: %2</source>
        <translation>未知字段 &apos;%1&apos;；可用的有：%2</translation>
    </message>
    <message>
        <source>can&apos;t be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>is larger than a scenario may be</source>
        <translation>超过场景文件的最大大小</translation>
    </message>
</context>
<context>
    <name>engram::gui::ScenarioRules</name>
    <message>
        <source>a lesson launches one cluster only</source>
        <translation>一个课程只能启动一个集群</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs a cluster: a step &apos;launch&apos; must come before</source>
        <translation>&apos;%1&apos; 需要集群：之前必须有步骤 &apos;launch&apos;</translation>
    </message>
    <message>
        <source>unknown node &apos;%1&apos;; there are: %2, and the roles: %3</source>
        <translation>未知节点 &apos;%1&apos;；可用的有：%2，以及角色：%3</translation>
    </message>
    <message>
        <source>nothing is known as {%1}; there are: %2</source>
        <translation>没有名为 {%1} 的对象；可用的有：%2</translation>
    </message>
</context>
<context>
    <name>engram::gui::SimulateDialog</name>
    <message>
        <source>Simulate a cluster</source>
        <translation>模拟集群</translation>
    </message>
    <message>
        <source>No process is started: the daemons&apos; own protocol runs inside this window, in simulated time. The same seed gives the same run, so that you can go back and try another fault.</source>
        <translation>不启动任何进程：守护进程自身的协议在本窗口内以模拟时间运行。相同的种子产生相同的过程，因此您可以回到过去，尝试另一种故障。</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source> a second</source>
        <comment>unit of a number of requests</comment>
        <translation> 次/秒</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Slaves</source>
        <translation>从节点</translation>
    </message>
    <message>
        <source>Masters</source>
        <translation>主控节点</translation>
    </message>
    <message>
        <source>One is the primary, the others stand by.</source>
        <translation>其中一个是主节点，其余待命。</translation>
    </message>
    <message>
        <source>Copies of each key</source>
        <translation>每个键的副本数</translation>
    </message>
    <message>
        <source>Copies that a write needs</source>
        <translation>写入所需的副本数</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message numerus="yes">
        <source>%n slave(s)</source>
        <translation>
            <numerusform>%n 个从节点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) in all</source>
        <translation>
            <numerusform>共 %n 个节点</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::gui::SimulationBar</name>
    <message>
        <source>Simulation</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>Speed of simulated time</source>
        <translation>模拟时间的速度</translation>
    </message>
    <message>
        <source>Simulated seconds per real second.</source>
        <translation>每个实际秒对应的模拟秒数。</translation>
    </message>
    <message>
        <source>Simulated time</source>
        <translation>模拟时间</translation>
    </message>
    <message>
        <source>Simulated time since the start.</source>
        <translation>自启动以来的模拟时间。</translation>
    </message>
    <message>
        <source>going back</source>
        <translation>正在回退</translation>
    </message>
    <message>
        <source>time stands</source>
        <translation>时间已暂停</translation>
    </message>
    <message>
        <source>reached %1</source>
        <translation>达到 %1</translation>
    </message>
    <message>
        <source>%1, less than wished</source>
        <comment>reached 1/2</comment>
        <translation>%1，低于期望</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
</context>
<context>
    <name>engram::gui::SimulationDesk</name>
    <message>
        <source>Going back to %1: %2 %</source>
        <translation>正在回到 %1：%2 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Another future begins at %1, and time stands. Do something else now, then let it run.</source>
        <translation>另一个未来从 %1 开始，时间已暂停。现在请做些不同的操作，然后让它继续。</translation>
    </message>
    <message>
        <source>Let it run</source>
        <translation>让它继续</translation>
    </message>
    <message>
        <source>Compare futures</source>
        <translation>比较未来</translation>
    </message>
    <message>
        <source>simulation, seed %1</source>
        <translation>模拟，种子 %1</translation>
    </message>
</context>
<context>
    <name>engram::gui::SpaceTimeDock</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n 条消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n hidden</source>
        <translation>
            <numerusform>，%n 条隐藏</numerusform>
        </translation>
    </message>
    <message>
        <source>, 1 of %1 requests is drawn; pause to see all</source>
        <translation>，每 %1 个请求绘制 1 个；暂停可看全部</translation>
    </message>
    <message>
        <source>, 1 of %1 requests is watched</source>
        <translation>，每 %1 个请求观察 1 个</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>time on the way not known</source>
        <translation>传输时间未知</translation>
    </message>
    <message>
        <source>%1 %2, %3 to %4: %5</source>
        <comment>kind, key, from, to, time</comment>
        <translation>%1 %2，%3 到 %4：%5</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Drawing (SVG) ...</source>
        <translation>矢量图 (SVG)...</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Picture (PNG) ...</source>
        <translation>图片 (PNG)...</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Log for ShiViz ...</source>
        <translation>ShiViz 日志...</translation>
    </message>
    <message>
        <source>Logs (*.log)</source>
        <translation>日志 (*.log)</translation>
    </message>
    <message>
        <source>Export the diagram</source>
        <translation>导出时空图</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>Space-time</source>
        <translation>时空图</translation>
    </message>
    <message>
        <source>Group slaves</source>
        <translation>合并从节点</translation>
    </message>
    <message>
        <source>Show all slaves as one line</source>
        <translation>将所有从节点显示为一条线</translation>
    </message>
    <message>
        <source>Collapse runs</source>
        <translation>折叠连续事件</translation>
    </message>
    <message>
        <source>Events of a node between two messages become one mark.</source>
        <translation>节点在两条消息之间的事件合并为一个标记。</translation>
    </message>
    <message>
        <source>Collapse runs of local events</source>
        <translation>折叠连续的本地事件</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Show the newest moment and go with it.</source>
        <translation>显示最新时刻，并随之移动。</translation>
    </message>
    <message>
        <source>Follow the newest moment</source>
        <translation>跟随最新时刻</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Nodes that are shown</source>
        <translation>显示的节点</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Time in sight</source>
        <translation>可见时长</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>, %n silent slave(s) left out</source>
        <translation>
            <numerusform>，省略 %n 个无消息的从节点</numerusform>
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
        <translation>时空图</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>, selected: %1 from %2 to %3</source>
        <translation>，选中：%1，从 %2 到 %3</translation>
    </message>
</context>
<context>
    <name>engram::gui::StatusLine</name>
    <message>
        <source>No cluster</source>
        <translation>没有集群</translation>
    </message>
    <message>
        <source>Starting the cluster</source>
        <translation>正在启动集群</translation>
    </message>
    <message>
        <source>Stopping the daemons</source>
        <translation>正在停止守护进程</translation>
    </message>
    <message>
        <source>Looking for the cluster</source>
        <translation>正在查找集群</translation>
    </message>
    <message numerus="yes">
        <source>No primary, %n node(s)</source>
        <translation>
            <numerusform>无主节点，%n 个节点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Primary %1, epoch %2, %n node(s)</source>
        <translation>
            <numerusform>主节点 %1，纪元 %2，%n 个节点</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, a recording</source>
        <comment>state of the cluster</comment>
        <translation>%1，录制</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <comment>state of the cluster</comment>
        <translation>%1，只读</translation>
    </message>
    <message>
        <source>Showing every request</source>
        <translation>显示每个请求</translation>
    </message>
    <message>
        <source>Showing 1 of %1 requests · counts exact</source>
        <translation>每 %1 个请求显示 1 个 · 计数精确</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <comment>time of day</comment>
        <translation>%1，已暂停</translation>
    </message>
    <message>
        <source>%1, true speed</source>
        <comment>time of day</comment>
        <translation>%1，原速</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time of day, and the scale</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 writes/s, %2 reads/s</source>
        <translation>写入 %1/s，读取 %2/s</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) lost</source>
        <translation>
            <numerusform>丢失 %n 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s)/s</source>
        <translation>
            <numerusform>%n 帧/s</numerusform>
        </translation>
    </message>
    <message>
        <source>Canvas: 1 of %1 requests · counts exact</source>
        <translation>画布：每 %1 个请求显示 1 个 · 计数精确</translation>
    </message>
</context>
<context>
    <name>engram::gui::StepTask</name>
    <message>
        <source>%1 (now: %2)</source>
        <comment>what is waited for, and how it is</comment>
        <translation>%1（当前：%2）</translation>
    </message>
    <message>
        <source>nothing came within %1</source>
        <translation>%1 内没有结果</translation>
    </message>
    <message>
        <source>%1, after %2</source>
        <translation>%1，%2 后</translation>
    </message>
    <message>
        <source>a node that is %1</source>
        <translation>状态为 %1 的节点</translation>
    </message>
</context>
<context>
    <name>engram::gui::TalkText</name>
    <message>
        <source>&apos;answer&apos; is %1, but there are %2 choices</source>
        <translation>&apos;answer&apos; 为 %1，但共有 %2 个选项</translation>
    </message>
    <message>
        <source>a pause of %1</source>
        <translation>暂停 %1</translation>
    </message>
    <message>
        <source>a picture in %1</source>
        <translation>图片存入 %1</translation>
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
        <translation>播放速度：%1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
</context>
<context>
    <name>engram::gui::TimelineStrip</name>
    <message>
        <source>Time of the recording</source>
        <translation>录制的时间</translation>
    </message>
    <message>
        <source>Arrows go by event, Page keys by marker, Home and End to the ends, Space plays or pauses, plus and minus zoom.</source>
        <translation>方向键按事件移动，翻页键按标记移动，Home 和 End 跳到两端，空格键播放或暂停，加号和减号缩放。</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>尚无录制内容</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <comment>time of day</comment>
        <translation>%1，已暂停</translation>
    </message>
    <message>
        <source>%1, playing</source>
        <comment>time of day</comment>
        <translation>%1，播放中</translation>
    </message>
    <message>
        <source>%1, newest</source>
        <comment>time of day</comment>
        <translation>%1，最新</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Launch a cluster or open a trace, and everything that happens can be seen again here.</source>
        <translation>尚未录制任何内容。启动集群或打开录制文件后，可以在这里重看发生的一切。</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>at most %1/s</source>
        <comment>requests</comment>
        <translation>最高 %1/s</translation>
    </message>
    <message>
        <source>all requests</source>
        <translation>所有请求</translation>
    </message>
    <message>
        <source>Filtered. %1</source>
        <comment>followed by what the keys do</comment>
        <translation>已筛选。%1</translation>
    </message>
</context>
<context>
    <name>engram::gui::TraceDesk</name>
    <message>
        <source>Saved to %1</source>
        <translation>已保存到 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file and what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>选择其他文件</translation>
    </message>
    <message>
        <source>Opening %1: %2 %</source>
        <translation>正在打开 %1：%2 %</translation>
    </message>
    <message>
        <source>Saving %1: %2 %</source>
        <translation>正在保存 %1：%2 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open trace</source>
        <translation>打开录制文件</translation>
    </message>
    <message>
        <source>Traces of Engram (*.engram-trace);;All files (*)</source>
        <translation>Engram 录制文件 (*.engram-trace);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save trace</source>
        <translation>保存录制文件</translation>
    </message>
</context>
<context>
    <name>engram::gui::TraceSession</name>
    <message>
        <source>This is a recording: nothing in it can be changed.</source>
        <translation>这是录制内容：其中无法做任何更改。</translation>
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
        <translation>启动集群</translation>
    </message>
    <message>
        <source>Attach to a running cluster ...</source>
        <translation>连接到运行中的集群...</translation>
    </message>
    <message>
        <source>Attach to a running cluster</source>
        <translation>连接到运行中的集群</translation>
    </message>
    <message>
        <source>Take a lesson ...</source>
        <translation>学习课程...</translation>
    </message>
    <message>
        <source>Take a lesson</source>
        <translation>学习课程</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message numerus="yes">
        <source>Starting: %n daemon(s) so far.</source>
        <translation>
            <numerusform>正在启动：已有 %n 个守护进程。</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for a node of the cluster to answer.</source>
        <translation>正在等待集群节点应答。</translation>
    </message>
    <message numerus="yes">
        <source>Stopping: %n daemon(s) still run.</source>
        <translation>
            <numerusform>正在停止：还有 %n 个守护进程在运行。</numerusform>
        </translation>
    </message>
    <message>
        <source>A distributed shared memory that you can watch. Start a primary, a backup and three slaves on this computer, and see every message between them.</source>
        <translation>看得见的分布式共享内存。在本机上启动一个主节点、一个备节点和三个从节点，观察它们之间的每一条消息。</translation>
    </message>
    <message>
        <source>Simulate a cluster ...</source>
        <translation>模拟集群...</translation>
    </message>
    <message>
        <source>Simulate a cluster</source>
        <translation>模拟集群</translation>
    </message>
</context>
<context>
    <name>engram::gui::WindowDialogs</name>
    <message>
        <source>Delay a link</source>
        <translation>延迟链路</translation>
    </message>
    <message>
        <source>Milliseconds that each message takes longer:</source>
        <translation>每条消息多用的毫秒数：</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Rename bookmark</source>
        <translation>重命名书签</translation>
    </message>
    <message>
        <source>Name of this moment:</source>
        <translation>此刻的名称：</translation>
    </message>
    <message>
        <source>About Engram</source>
        <translation>关于 Engram</translation>
    </message>
    <message>
        <source>&lt;b&gt;Engram %1&lt;/b&gt;</source>
        <translation>&lt;b&gt;Engram %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>A distributed shared memory that you can watch. Every moving symbol is a message that a node has really sent.

GNU General Public License, version 3 or later.</source>
        <translation>看得见的分布式共享内存。每个移动的符号都是某个节点真实发出的一条消息。

GNU 通用公共许可证 (GNU General Public License)，第 3 版或更高版本。</translation>
    </message>
</context>
<context>
    <name>engram::gui::WorkloadDialog</name>
    <message>
        <source>Workload settings</source>
        <translation>工作负载设置</translation>
    </message>
    <message>
        <source>A client named workload sends these requests while the workload runs. The same seed gives the same requests in the same order.</source>
        <translation>工作负载运行期间，名为 workload 的客户端会发送这些请求。相同的种子产生相同顺序的相同请求。</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source> a second</source>
        <comment>unit of a number of requests</comment>
        <translation> 次/秒</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source> %</source>
        <comment>per cent</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Share of reads</source>
        <translation>读取占比</translation>
    </message>
    <message>
        <source>A small shop with readable keys</source>
        <translation>小商店，键名易读</translation>
    </message>
    <message>
        <source>Numbered keys, all alike</source>
        <translation>编号键，访问均匀</translation>
    </message>
    <message>
        <source>Numbered keys, a few of them hot (Zipf 0.99)</source>
        <translation>编号键，其中少数为热点 (Zipf 0.99)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Number of keys</source>
        <translation>键的数量</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
</context>
</TS>
