<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Detach from the other cluster first.</source>
        <translation>पहले दूसरे क्लस्टर से अलग हों।</translation>
    </message>
    <message>
        <source>A recording is shown. Close it first.</source>
        <translation>एक रिकॉर्डिंग दिख रही है। पहले उसे बंद करें।</translation>
    </message>
    <message>
        <source>A cluster is running. Stop all daemons first.</source>
        <translation>एक क्लस्टर चल रहा है। पहले सभी डेमन बंद करें।</translation>
    </message>
    <message>
        <source>No cluster is running. Launch one first.</source>
        <translation>कोई क्लस्टर नहीं चल रहा। पहले एक लॉन्च करें।</translation>
    </message>
    <message>
        <source>The cluster is still starting.</source>
        <translation>क्लस्टर अभी शुरू हो रहा है।</translation>
    </message>
    <message>
        <source>The daemons are being stopped.</source>
        <translation>डेमन बंद किए जा रहे हैं।</translation>
    </message>
    <message>
        <source>This is a recording: nothing can be changed.</source>
        <translation>यह रिकॉर्डिंग है: कुछ भी बदला नहीं जा सकता।</translation>
    </message>
    <message>
        <source>This cluster was not launched from this window.</source>
        <translation>यह क्लस्टर इस विंडो से लॉन्च नहीं किया गया था।</translation>
    </message>
    <message>
        <source>Select a node first.</source>
        <translation>पहले कोई नोड चुनें।</translation>
    </message>
    <message>
        <source>The selected node was not launched from this window.</source>
        <translation>चुना हुआ नोड इस विंडो से लॉन्च नहीं किया गया था।</translation>
    </message>
    <message>
        <source>The selected node is not running.</source>
        <translation>चुना हुआ नोड नहीं चल रहा।</translation>
    </message>
    <message>
        <source>The selected node is frozen. Thaw it first.</source>
        <translation>चुना हुआ नोड फ़्रीज़ है। पहले उसे अनफ़्रीज़ करें।</translation>
    </message>
    <message>
        <source>The selected node is stopping.</source>
        <translation>चुना हुआ नोड बंद हो रहा है।</translation>
    </message>
    <message>
        <source>The selected node is not frozen.</source>
        <translation>चुना हुआ नोड फ़्रीज़ नहीं है।</translation>
    </message>
    <message>
        <source>The selected node is still running.</source>
        <translation>चुना हुआ नोड अभी चल रहा है।</translation>
    </message>
    <message>
        <source>No primary is known at the moment.</source>
        <translation>इस समय कोई प्राइमरी ज्ञात नहीं है।</translation>
    </message>
    <message>
        <source>The primary was not launched from this window.</source>
        <translation>प्राइमरी इस विंडो से लॉन्च नहीं किया गया था।</translation>
    </message>
    <message>
        <source>The window is not attached to another cluster.</source>
        <translation>विंडो किसी दूसरे क्लस्टर से जुड़ी नहीं है।</translation>
    </message>
    <message>
        <source>The attached cluster is read-only. Allow writing first.</source>
        <translation>जुड़ा हुआ क्लस्टर केवल-पठन है। पहले लेखन की अनुमति दें।</translation>
    </message>
    <message>
        <source>Only a backup can become the primary.</source>
        <translation>केवल बैकअप ही प्राइमरी बन सकता है।</translation>
    </message>
    <message>
        <source>The selected backup does not stand by.</source>
        <translation>चुना हुआ बैकअप स्टैंडबाय में नहीं है।</translation>
    </message>
    <message>
        <source>The selected node is no member of the cluster.</source>
        <translation>चुना हुआ नोड क्लस्टर का सदस्य नहीं है।</translation>
    </message>
    <message>
        <source>Only a dead node can be forgotten.</source>
        <translation>केवल मृत नोड को भुलाया जा सकता है।</translation>
    </message>
    <message>
        <source>&amp;Launch cluster</source>
        <translation>क्लस्टर लॉन्च करें (&amp;L)</translation>
    </message>
    <message>
        <source>Start a primary, a backup and three slaves on this computer.</source>
        <translation>इस कंप्यूटर पर एक प्राइमरी, एक बैकअप और तीन स्लेव शुरू करें।</translation>
    </message>
    <message>
        <source>&amp;3 slaves</source>
        <translation>&amp;3 स्लेव</translation>
    </message>
    <message>
        <source>Start a cluster with 3 slaves.</source>
        <translation>3 स्लेव वाला क्लस्टर शुरू करें।</translation>
    </message>
    <message>
        <source>&amp;8 slaves</source>
        <translation>&amp;8 स्लेव</translation>
    </message>
    <message>
        <source>Start a cluster with 8 slaves.</source>
        <translation>8 स्लेव वाला क्लस्टर शुरू करें।</translation>
    </message>
    <message>
        <source>3&amp;2 slaves</source>
        <translation>3&amp;2 स्लेव</translation>
    </message>
    <message>
        <source>Start a cluster with 32 slaves.</source>
        <translation>32 स्लेव वाला क्लस्टर शुरू करें।</translation>
    </message>
    <message>
        <source>&amp;Workload</source>
        <translation>वर्कलोड (&amp;W)</translation>
    </message>
    <message>
        <source>Write and read keys, as the workload settings say.</source>
        <translation>वर्कलोड सेटिंग के अनुसार कुंजियाँ लिखें और पढ़ें।</translation>
    </message>
    <message>
        <source>Workload s&amp;ettings ...</source>
        <translation>वर्कलोड सेटिंग (&amp;E) ...</translation>
    </message>
    <message>
        <source>Choose how fast the workload asks, for what, and for which keys.</source>
        <translation>चुनें कि वर्कलोड कितनी तेज़ी से, क्या और किन कुंजियों के लिए माँगे।</translation>
    </message>
    <message>
        <source>&amp;Add slave</source>
        <translation>स्लेव जोड़ें (&amp;A)</translation>
    </message>
    <message>
        <source>Start one more slave; it takes over its share of the keys.</source>
        <translation>एक और स्लेव शुरू करें; वह कुंजियों का अपना हिस्सा संभाल लेता है।</translation>
    </message>
    <message>
        <source>Add &amp;backup</source>
        <translation>बैकअप जोड़ें (&amp;B)</translation>
    </message>
    <message>
        <source>Start one more master that stands by.</source>
        <translation>एक और मास्टर शुरू करें जो स्टैंडबाय में रहे।</translation>
    </message>
    <message>
        <source>&amp;Kill</source>
        <translation>किल करें (&amp;K)</translation>
    </message>
    <message>
        <source>Kill the selected node at once (SIGKILL). Its memory is lost.</source>
        <translation>चुने हुए नोड को तुरंत किल करें (SIGKILL)। उसकी मेमोरी खो जाती है।</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>बंद करें (&amp;S)</translation>
    </message>
    <message>
        <source>Ask the selected node to finish its work and end (SIGTERM).</source>
        <translation>चुने हुए नोड से काम पूरा करके बंद होने को कहें (SIGTERM)।</translation>
    </message>
    <message>
        <source>&amp;Freeze</source>
        <translation>फ़्रीज़ करें (&amp;F)</translation>
    </message>
    <message>
        <source>Halt the selected node as if it hung (SIGSTOP).</source>
        <translation>चुने हुए नोड को ऐसे रोकें मानो वह हैंग हो गया हो (SIGSTOP)।</translation>
    </message>
    <message>
        <source>&amp;Thaw</source>
        <translation>अनफ़्रीज़ करें (&amp;T)</translation>
    </message>
    <message>
        <source>Let the selected frozen node go on (SIGCONT).</source>
        <translation>चुने हुए फ़्रीज़ नोड को आगे चलने दें (SIGCONT)।</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>रीस्टार्ट करें (&amp;R)</translation>
    </message>
    <message>
        <source>Start the selected node again, with empty memory.</source>
        <translation>चुने हुए नोड को खाली मेमोरी के साथ फिर शुरू करें।</translation>
    </message>
    <message>
        <source>Kill &amp;primary</source>
        <translation>प्राइमरी किल करें (&amp;P)</translation>
    </message>
    <message>
        <source>Kill the primary (SIGKILL) and watch the backup take over.</source>
        <translation>प्राइमरी को किल करें (SIGKILL) और बैकअप का टेकओवर देखें।</translation>
    </message>
    <message>
        <source>Pro&amp;mote</source>
        <translation>प्रमोट करें (&amp;M)</translation>
    </message>
    <message>
        <source>Make the selected backup the primary; requests wait for a moment.</source>
        <translation>चुने हुए बैकअप को प्राइमरी बनाएँ; अनुरोध कुछ पल रुकते हैं।</translation>
    </message>
    <message>
        <source>F&amp;orget ...</source>
        <translation>भुलाएँ (&amp;O) ...</translation>
    </message>
    <message>
        <source>Give the selected dead node up, with what only it holds.</source>
        <translation>चुने हुए मृत नोड को, और जो केवल उसके पास है उसे, त्याग दें।</translation>
    </message>
    <message>
        <source>&amp;1 s ahead</source>
        <translation>&amp;1 s आगे</translation>
    </message>
    <message>
        <source>Let the clock of the selected node jump ahead by a second. It can not go back.</source>
        <translation>चुने हुए नोड की घड़ी एक सेकंड आगे कुदाएँ। वह पीछे नहीं जा सकती।</translation>
    </message>
    <message>
        <source>10 % too &amp;fast</source>
        <translation>10 % तेज़ (&amp;F)</translation>
    </message>
    <message>
        <source>Let the clock of the selected node run a tenth too fast.</source>
        <translation>चुने हुए नोड की घड़ी दसवाँ हिस्सा तेज़ चलाएँ।</translation>
    </message>
    <message>
        <source>10 % too &amp;slow</source>
        <translation>10 % धीमी (&amp;S)</translation>
    </message>
    <message>
        <source>Let the clock of the selected node run a tenth too slow.</source>
        <translation>चुने हुए नोड की घड़ी दसवाँ हिस्सा धीमी चलाएँ।</translation>
    </message>
    <message>
        <source>&amp;Right again</source>
        <translation>फिर सही (&amp;R)</translation>
    </message>
    <message>
        <source>Let the clock of the selected node run at the right speed; what it gained stays.</source>
        <translation>चुने हुए नोड की घड़ी सही गति से चलाएँ; जितना आगे निकली, वह अंतर बना रहता है।</translation>
    </message>
    <message>
        <source>&amp;Next link</source>
        <translation>अगला लिंक (&amp;N)</translation>
    </message>
    <message>
        <source>Select the next link of the selected node.</source>
        <translation>चुने हुए नोड का अगला लिंक चुनें।</translation>
    </message>
    <message>
        <source>&amp;Drop messages</source>
        <translation>संदेश ड्रॉप करें (&amp;D)</translation>
    </message>
    <message>
        <source>Lose all messages of the selected link; its connection stays up. Quicker: drag from node to node with Alt held.</source>
        <translation>चुने हुए लिंक के सभी संदेश खो दें; उसका कनेक्शन बना रहता है। शीघ्र तरीका: Alt दबाकर एक नोड से दूसरे तक खींचें।</translation>
    </message>
    <message>
        <source>&amp;50 ms</source>
        <translation>&amp;50 ms</translation>
    </message>
    <message>
        <source>Let each message of the selected link take 50 ms longer.</source>
        <translation>चुने हुए लिंक के हर संदेश को 50 ms देर से पहुँचाएँ।</translation>
    </message>
    <message>
        <source>&amp;200 ms</source>
        <translation>&amp;200 ms</translation>
    </message>
    <message>
        <source>Let each message of the selected link take 200 ms longer.</source>
        <translation>चुने हुए लिंक के हर संदेश को 200 ms देर से पहुँचाएँ।</translation>
    </message>
    <message>
        <source>&amp;1,000 ms</source>
        <translation>&amp;1,000 ms</translation>
    </message>
    <message>
        <source>Let each message of the selected link take 1,000 ms longer.</source>
        <translation>चुने हुए लिंक के हर संदेश को 1,000 ms देर से पहुँचाएँ।</translation>
    </message>
    <message>
        <source>&amp;Other ...</source>
        <translation>अन्य (&amp;O) ...</translation>
    </message>
    <message>
        <source>Choose how much longer each message of the selected link takes.</source>
        <translation>चुनें कि चुने हुए लिंक के हर संदेश को कितनी देर हो।</translation>
    </message>
    <message>
        <source>&amp;One way only</source>
        <translation>केवल एक दिशा (&amp;O)</translation>
    </message>
    <message>
        <source>Only messages in one direction of the selected link are dropped or late.</source>
        <translation>चुने हुए लिंक की केवल एक दिशा के संदेश ड्रॉप या विलंबित होते हैं।</translation>
    </message>
    <message>
        <source>&amp;Turn round</source>
        <translation>दिशा उलटें (&amp;T)</translation>
    </message>
    <message>
        <source>Look at the selected link from its other end: one-way faults change direction.</source>
        <translation>चुने हुए लिंक को दूसरे सिरे से देखें: एक-दिशा वाले दोष दिशा बदलते हैं।</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>दोष हटाएँ (&amp;C)</translation>
    </message>
    <message>
        <source>End what is wrong with the selected link.</source>
        <translation>चुने हुए लिंक की गड़बड़ी समाप्त करें।</translation>
    </message>
    <message>
        <source>Clear &amp;all faults</source>
        <translation>सभी दोष हटाएँ (&amp;A)</translation>
    </message>
    <message>
        <source>End all faults of links and clocks that were made by hand.</source>
        <translation>लिंक और घड़ियों के हाथ से बनाए गए सभी दोष समाप्त करें।</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>पूर्ववत करें (&amp;U)</translation>
    </message>
    <message>
        <source>Undo what was done last, within ten seconds.</source>
        <translation>पिछला काम पूर्ववत करें, दस सेकंड के भीतर।</translation>
    </message>
    <message>
        <source>&amp;Stop all</source>
        <translation>सभी बंद करें (&amp;S)</translation>
    </message>
    <message>
        <source>Stop all daemons that this window started.</source>
        <translation>इस विंडो से शुरू किए गए सभी डेमन बंद करें।</translation>
    </message>
    <message>
        <source>A&amp;ttach ...</source>
        <translation>जुड़ें (&amp;T) ...</translation>
    </message>
    <message>
        <source>Watch a cluster that is already running.</source>
        <translation>पहले से चल रहे क्लस्टर को देखें।</translation>
    </message>
    <message>
        <source>&amp;Detach</source>
        <translation>अलग हों (&amp;D)</translation>
    </message>
    <message>
        <source>Stop watching the other cluster; it goes on running.</source>
        <translation>दूसरे क्लस्टर को देखना बंद करें; वह चलता रहता है।</translation>
    </message>
    <message>
        <source>Allow wr&amp;iting</source>
        <translation>लेखन की अनुमति दें (&amp;I)</translation>
    </message>
    <message>
        <source>Let the console and the workload change the attached cluster.</source>
        <translation>कंसोल और वर्कलोड को जुड़े हुए क्लस्टर में बदलाव करने दें।</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>बाहर निकलें (&amp;Q)</translation>
    </message>
    <message>
        <source>Stop the daemons and close the window.</source>
        <translation>डेमन बंद करें और विंडो बंद करें।</translation>
    </message>
    <message>
        <source>&amp;Pause view</source>
        <translation>दृश्य को विराम दें (&amp;P)</translation>
    </message>
    <message>
        <source>Stop the view at this moment. The cluster goes on, and is recorded.</source>
        <translation>दृश्य को इस क्षण पर रोकें। क्लस्टर चलता रहता है और रिकॉर्ड होता है।</translation>
    </message>
    <message>
        <source>&amp;Go live</source>
        <translation>लाइव देखें (&amp;G)</translation>
    </message>
    <message>
        <source>Show the newest moment again, and follow it.</source>
        <translation>फिर नवीनतम क्षण दिखाएँ और उसके साथ चलें।</translation>
    </message>
    <message>
        <source>P&amp;lay</source>
        <translation>चलाएँ (&amp;L)</translation>
    </message>
    <message>
        <source>Play on from this moment, at the chosen speed.</source>
        <translation>इस क्षण से चुनी हुई गति पर चलाएँ।</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>एक कदम पीछे (&amp;B)</translation>
    </message>
    <message>
        <source>Go one event back.</source>
        <translation>एक घटना पीछे जाएँ।</translation>
    </message>
    <message>
        <source>Step &amp;forward</source>
        <translation>एक कदम आगे (&amp;F)</translation>
    </message>
    <message>
        <source>Go one event on.</source>
        <translation>एक घटना आगे जाएँ।</translation>
    </message>
    <message>
        <source>P&amp;revious marker</source>
        <translation>पिछला मार्कर (&amp;R)</translation>
    </message>
    <message>
        <source>Go back to the last kill, takeover, bookmark or other marker.</source>
        <translation>पिछले किल, टेकओवर, बुकमार्क या अन्य मार्कर पर लौटें।</translation>
    </message>
    <message>
        <source>&amp;Next marker</source>
        <translation>अगला मार्कर (&amp;N)</translation>
    </message>
    <message>
        <source>Go on to the next kill, takeover, bookmark or other marker.</source>
        <translation>अगले किल, टेकओवर, बुकमार्क या अन्य मार्कर पर जाएँ।</translation>
    </message>
    <message>
        <source>Book&amp;mark ...</source>
        <translation>बुकमार्क (&amp;M) ...</translation>
    </message>
    <message>
        <source>Give this moment a name, or the bookmark that is here another one.</source>
        <translation>इस क्षण को नाम दें, या यहाँ के बुकमार्क को नया नाम दें।</translation>
    </message>
    <message>
        <source>Remo&amp;ve bookmark</source>
        <translation>बुकमार्क हटाएँ (&amp;V)</translation>
    </message>
    <message>
        <source>Remove the bookmark at this moment.</source>
        <translation>इस क्षण का बुकमार्क हटाएँ।</translation>
    </message>
    <message>
        <source>&amp;Open trace ...</source>
        <translation>ट्रेस खोलें (&amp;O) ...</translation>
    </message>
    <message>
        <source>Open a recording from a file.</source>
        <translation>फ़ाइल से रिकॉर्डिंग खोलें।</translation>
    </message>
    <message>
        <source>&amp;Save trace ...</source>
        <translation>ट्रेस सहेजें (&amp;S) ...</translation>
    </message>
    <message>
        <source>Save what is recorded, with its bookmarks, to a file.</source>
        <translation>रिकॉर्ड की गई सामग्री बुकमार्क सहित फ़ाइल में सहेजें।</translation>
    </message>
    <message>
        <source>&amp;Close trace</source>
        <translation>ट्रेस बंद करें (&amp;C)</translation>
    </message>
    <message>
        <source>Leave the opened trace.</source>
        <translation>खुले हुए ट्रेस से बाहर आएँ।</translation>
    </message>
    <message>
        <source>&amp;True speed</source>
        <translation>वास्तविक गति (&amp;T)</translation>
    </message>
    <message>
        <source>Play as fast as it happened.</source>
        <translation>जिस गति से हुआ, उसी से चलाएँ।</translation>
    </message>
    <message>
        <source>1/1&amp;0</source>
        <translation>1/1&amp;0</translation>
    </message>
    <message>
        <source>Play ten times slower than it happened.</source>
        <translation>जैसा हुआ उससे दस गुना धीमा चलाएँ।</translation>
    </message>
    <message>
        <source>1/&amp;100</source>
        <translation>1/&amp;100</translation>
    </message>
    <message>
        <source>Play a hundred times slower than it happened.</source>
        <translation>जैसा हुआ उससे सौ गुना धीमा चलाएँ।</translation>
    </message>
    <message>
        <source>1/1&amp;,000</source>
        <translation>1/1&amp;,000</translation>
    </message>
    <message>
        <source>Play a thousand times slower: 1 ms of the cluster lasts 1 s.</source>
        <translation>हज़ार गुना धीमा चलाएँ: क्लस्टर का 1 ms यहाँ 1 s चलता है।</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>सूची खाली करें (&amp;F)</translation>
    </message>
    <message>
        <source>Empty this list; the files stay.</source>
        <translation>यह सूची खाली करें; फ़ाइलें बनी रहती हैं।</translation>
    </message>
    <message>
        <source>&amp;Go to console</source>
        <translation>कंसोल पर जाएँ (&amp;G)</translation>
    </message>
    <message>
        <source>Show the console and type a command.</source>
        <translation>कंसोल दिखाएँ और कमांड टाइप करें।</translation>
    </message>
    <message>
        <source>Fa&amp;ilover report</source>
        <translation>फ़ेलओवर रिपोर्ट (&amp;I)</translation>
    </message>
    <message>
        <source>How the cluster came through the last failure.</source>
        <translation>क्लस्टर पिछली विफलता से कैसे उबरा।</translation>
    </message>
    <message>
        <source>Find a &amp;key</source>
        <translation>कुंजी खोजें (&amp;K)</translation>
    </message>
    <message>
        <source>Type a key to see its slot, its replicas and its version.</source>
        <translation>कुंजी टाइप करें और उसका स्लॉट, रेप्लिका और संस्करण देखें।</translation>
    </message>
    <message>
        <source>Less &amp;motion</source>
        <translation>कम एनिमेशन (&amp;M)</translation>
    </message>
    <message>
        <source>No pulses and no sliding; messages still move.</source>
        <translation>न स्पंदन, न सरकना; संदेश फिर भी चलते हैं।</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>लेआउट रीसेट करें (&amp;R)</translation>
    </message>
    <message>
        <source>Put all panels back where they were at first.</source>
        <translation>सभी पैनल उनकी शुरुआती जगह पर वापस रखें।</translation>
    </message>
    <message>
        <source>Show the window in English.</source>
        <translation>विंडो अंग्रेज़ी में दिखाएँ।</translation>
    </message>
    <message>
        <source>Show the window in German.</source>
        <translation>विंडो जर्मन में दिखाएँ।</translation>
    </message>
    <message>
        <source>Show the window in French.</source>
        <translation>विंडो फ़्रेंच में दिखाएँ।</translation>
    </message>
    <message>
        <source>Show the window in Spanish.</source>
        <translation>विंडो स्पेनिश में दिखाएँ।</translation>
    </message>
    <message>
        <source>Show the window in Hindi.</source>
        <translation>विंडो हिन्दी में दिखाएँ।</translation>
    </message>
    <message>
        <source>Show the window in Simplified Chinese.</source>
        <translation>विंडो सरलीकृत चीनी में दिखाएँ।</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>सिस्टम (&amp;S)</translation>
    </message>
    <message>
        <source>Use the colours of the desktop.</source>
        <translation>डेस्कटॉप के रंग उपयोग करें।</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>हल्का (&amp;L)</translation>
    </message>
    <message>
        <source>Use light colours.</source>
        <translation>हल्के रंग उपयोग करें।</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>गहरा (&amp;D)</translation>
    </message>
    <message>
        <source>Use dark colours.</source>
        <translation>गहरे रंग उपयोग करें।</translation>
    </message>
    <message>
        <source>&amp;Lessons ...</source>
        <translation>पाठ (&amp;L) ...</translation>
    </message>
    <message>
        <source>Choose a guided lesson, or open one from a file.</source>
        <translation>निर्देशित पाठ चुनें, या फ़ाइल से खोलें।</translation>
    </message>
    <message>
        <source>Show &amp;hints again</source>
        <translation>संकेत फिर दिखाएँ (&amp;H)</translation>
    </message>
    <message>
        <source>Start the three hints from the first one.</source>
        <translation>तीनों संकेत पहले से शुरू करें।</translation>
    </message>
    <message>
        <source>&amp;About Engram</source>
        <translation>Engram के बारे में (&amp;A)</translation>
    </message>
    <message>
        <source>What this program is and which version runs.</source>
        <translation>यह प्रोग्राम क्या है और कौन-सा संस्करण चल रहा है।</translation>
    </message>
    <message>
        <source>Select a link between two nodes first.</source>
        <translation>पहले दो नोड के बीच का कोई लिंक चुनें।</translation>
    </message>
    <message>
        <source>Nothing is wrong with the selected link.</source>
        <translation>चुने हुए लिंक में कोई गड़बड़ी नहीं है।</translation>
    </message>
    <message>
        <source>Select a node at one end of the link first.</source>
        <translation>पहले लिंक के किसी एक सिरे का नोड चुनें।</translation>
    </message>
    <message>
        <source>No fault was made by hand.</source>
        <translation>हाथ से बनाया गया कोई दोष नहीं है।</translation>
    </message>
    <message>
        <source>The clock of the selected node runs right.</source>
        <translation>चुने हुए नोड की घड़ी सही चल रही है।</translation>
    </message>
    <message>
        <source>There is nothing to undo; offers end after 10 s.</source>
        <translation>पूर्ववत करने को कुछ नहीं है; यह विकल्प 10 s बाद समाप्त हो जाता है।</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Launch a cluster or open a trace.</source>
        <translation>अभी कुछ रिकॉर्ड नहीं हुआ। क्लस्टर लॉन्च करें या ट्रेस खोलें।</translation>
    </message>
    <message>
        <source>The view is paused already.</source>
        <translation>दृश्य पहले से विराम पर है।</translation>
    </message>
    <message>
        <source>The newest moment is shown already.</source>
        <translation>नवीनतम क्षण पहले से दिख रहा है।</translation>
    </message>
    <message>
        <source>The recording is being played already.</source>
        <translation>रिकॉर्डिंग पहले से चल रही है।</translation>
    </message>
    <message>
        <source>Go back in time first: nothing lies ahead of the newest moment.</source>
        <translation>पहले समय में पीछे जाएँ: नवीनतम क्षण के आगे कुछ नहीं है।</translation>
    </message>
    <message>
        <source>No marker lies before this moment.</source>
        <translation>इस क्षण से पहले कोई मार्कर नहीं है।</translation>
    </message>
    <message>
        <source>No marker lies after this moment.</source>
        <translation>इस क्षण के बाद कोई मार्कर नहीं है।</translation>
    </message>
    <message>
        <source>No bookmark is at this moment.</source>
        <translation>इस क्षण पर कोई बुकमार्क नहीं है।</translation>
    </message>
    <message>
        <source>Another trace is being opened or saved.</source>
        <translation>कोई दूसरा ट्रेस खोला या सहेजा जा रहा है।</translation>
    </message>
    <message>
        <source>No trace is open.</source>
        <translation>कोई ट्रेस खुला नहीं है।</translation>
    </message>
    <message>
        <source>No trace was opened or saved yet.</source>
        <translation>अभी तक कोई ट्रेस खोला या सहेजा नहीं गया।</translation>
    </message>
    <message>
        <source>The simulation is going back in time.</source>
        <translation>सिमुलेशन समय में पीछे जा रहा है।</translation>
    </message>
    <message>
        <source>&amp;Simulate ...</source>
        <translation>सिमुलेट करें (&amp;S) ...</translation>
    </message>
    <message>
        <source>Run a cluster of up to 1,000 slaves inside this window, in simulated time that can be stepped and branched.</source>
        <translation>इस विंडो के भीतर 1,000 तक स्लेव वाला क्लस्टर चलाएँ, ऐसे सिमुलेटेड समय में जिसे कदम-दर-कदम चलाया जा सके और जिसकी शाखाएँ बनाई जा सकें।</translation>
    </message>
    <message>
        <source>Simulated time &amp;stands</source>
        <translation>सिमुलेटेड समय रोकें (&amp;S)</translation>
    </message>
    <message>
        <source>Let simulated time stand, or run on. What you do meanwhile is done at this moment.</source>
        <translation>सिमुलेटेड समय को रोकें, या आगे चलने दें। इस बीच आप जो करते हैं, वह इसी क्षण पर होता है।</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>एक कदम</translation>
    </message>
    <message>
        <source>Let one node do one thing that it tells of, and stand again.</source>
        <translation>किसी एक नोड को ऐसा एक काम करने दें जिसकी वह सूचना देता है, और फिर रुक जाएँ।</translation>
    </message>
    <message>
        <source>S&amp;lower</source>
        <translation>धीमा करें (&amp;L)</translation>
    </message>
    <message>
        <source>Let simulated time run slower.</source>
        <translation>सिमुलेटेड समय को धीमा चलाएँ।</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>तेज़ करें (&amp;F)</translation>
    </message>
    <message>
        <source>Let simulated time run faster.</source>
        <translation>सिमुलेटेड समय को तेज़ चलाएँ।</translation>
    </message>
    <message>
        <source>&amp;Branch here</source>
        <translation>यहाँ शाखा बनाएँ (&amp;B)</translation>
    </message>
    <message>
        <source>Begin another future at the moment that is shown: inject another fault there, and compare.</source>
        <translation>दिखाए गए क्षण पर दूसरा भविष्य शुरू करें: वहाँ कोई और दोष डालें, और तुलना करें।</translation>
    </message>
    <message>
        <source>&amp;Other future</source>
        <translation>दूसरा भविष्य (&amp;O)</translation>
    </message>
    <message>
        <source>Go on with the future that was left by the last branch.</source>
        <translation>उस भविष्य में आगे बढ़ें जो पिछली शाखा पर छोड़ा गया था।</translation>
    </message>
    <message>
        <source>&amp;Compare futures</source>
        <translation>भविष्यों की तुलना (&amp;C)</translation>
    </message>
    <message>
        <source>Show both futures side by side, from the moment they part.</source>
        <translation>दोनों भविष्य साथ-साथ दिखाएँ, उस क्षण से जहाँ वे अलग होते हैं।</translation>
    </message>
    <message>
        <source>Co&amp;mpare with trace ...</source>
        <translation>ट्रेस से तुलना करें (&amp;M) ...</translation>
    </message>
    <message>
        <source>Lay what is recorded and a trace over each other, each from its failure.</source>
        <translation>वर्तमान रिकॉर्डिंग और किसी ट्रेस को एक-दूसरे पर रखें, दोनों अपनी-अपनी विफलता से।</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>फ़िल्टर (&amp;F)</translation>
    </message>
    <message>
        <source>Type what all views shall show, such as type:write node:s3.</source>
        <translation>टाइप करें कि सभी दृश्य क्या दिखाएँ, जैसे type:write node:s3</translation>
    </message>
    <message>
        <source>&amp;Command palette ...</source>
        <translation>कमांड पैलेट (&amp;C) ...</translation>
    </message>
    <message>
        <source>Type a few letters of a command, a node or a key.</source>
        <translation>किसी कमांड, नोड या कुंजी के कुछ अक्षर टाइप करें।</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>प्रस्तुति मोड (&amp;P)</translation>
    </message>
    <message>
        <source>Fill the screen with the cluster, larger, for a projector. Escape ends it.</source>
        <translation>प्रोजेक्टर के लिए क्लस्टर को बड़ा करके पूरी स्क्रीन पर दिखाएँ। Escape से समाप्त होता है।</translation>
    </message>
    <message>
        <source>Show placement rin&amp;g</source>
        <translation>प्लेसमेंट रिंग दिखाएँ (&amp;G)</translation>
    </message>
    <message>
        <source>Show or hide the ring that tells where the slots are.</source>
        <translation>वह रिंग दिखाएँ या छिपाएँ जो बताती है कि स्लॉट कहाँ हैं।</translation>
    </message>
    <message>
        <source>A simulation is running. Stop it first.</source>
        <translation>एक सिमुलेशन चल रहा है। पहले उसे बंद करें।</translation>
    </message>
    <message>
        <source>This window shows one cluster only.</source>
        <translation>यह विंडो केवल एक क्लस्टर दिखाती है।</translation>
    </message>
    <message>
        <source>No simulation is running. Choose Simulate first.</source>
        <translation>कोई सिमुलेशन नहीं चल रहा। पहले &quot;सिमुलेट करें&quot; चुनें।</translation>
    </message>
    <message>
        <source>Simulated time runs as slowly as it can.</source>
        <translation>सिमुलेटेड समय पहले से सबसे धीमी गति पर है।</translation>
    </message>
    <message>
        <source>A faster speed is not offered.</source>
        <translation>इससे तेज़ गति उपलब्ध नहीं है।</translation>
    </message>
    <message>
        <source>Go back on the timeline first: a branch begins in the past.</source>
        <translation>पहले टाइमलाइन पर पीछे जाएँ: शाखा अतीत में शुरू होती है।</translation>
    </message>
    <message>
        <source>There is only one future yet. Go back in time and branch.</source>
        <translation>अभी केवल एक भविष्य है। समय में पीछे जाएँ और शाखा बनाएँ।</translation>
    </message>
    <message>
        <source>Fit to &amp;window</source>
        <translation>&amp;विंडो में समायोजित करें</translation>
    </message>
    <message>
        <source>Bring the whole cluster back into sight.</source>
        <translation>पूरा क्लस्टर फिर दिखाएँ।</translation>
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
            <numerusform>स्लॉट %1 · %n प्रति · %2</numerusform>
            <numerusform>स्लॉट %1 · %n प्रतियाँ · %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · version %2 · %3</source>
        <translation>%1 · संस्करण %2 · %3</translation>
    </message>
    <message>
        <source>%1 · no such key · %2</source>
        <translation>%1 · ऐसी कुंजी नहीं · %2</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>संस्करण %1</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) lost</source>
        <translation>
            <numerusform>%n कुंजी खोई</numerusform>
            <numerusform>%n कुंजियाँ खोईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) with one copy</source>
        <translation>
            <numerusform>एक प्रति वाली %n कुंजी</numerusform>
            <numerusform>एक प्रति वाली %n कुंजियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) with %1 copies</source>
        <translation>
            <numerusform>%1 प्रतियों वाली %n कुंजी</numerusform>
            <numerusform>%1 प्रतियों वाली %n कुंजियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) lost</source>
        <translation>
            <numerusform>%n स्लॉट खोया</numerusform>
            <numerusform>%n स्लॉट खोए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) with one copy</source>
        <translation>
            <numerusform>एक प्रति वाला %n स्लॉट</numerusform>
            <numerusform>एक प्रति वाले %n स्लॉट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) with two copies or more</source>
        <translation>
            <numerusform>दो या अधिक प्रतियों वाला %n स्लॉट</numerusform>
            <numerusform>दो या अधिक प्रतियों वाले %n स्लॉट</numerusform>
        </translation>
    </message>
    <message>
        <source>Killing %1 would leave: %2</source>
        <extracomment>%1 name of a node, %2 what would be left</extracomment>
        <translation>%1 को किल करने पर बचेगा: %2</translation>
    </message>
</context>
<context>
    <name>CompareText</name>
    <message>
        <source>Writes acknowledged before</source>
        <translation>पहले के पुष्ट लेखन</translation>
    </message>
    <message>
        <source>Writes acknowledged until all copies</source>
        <translation>सभी प्रतियाँ होने तक पुष्ट लेखन</translation>
    </message>
    <message>
        <source>Refused until recovery</source>
        <translation>बहाली तक अस्वीकृत</translation>
    </message>
    <message>
        <source>Uncertain until recovery</source>
        <translation>बहाली तक अनिश्चित</translation>
    </message>
    <message>
        <source>Keys declared lost</source>
        <translation>खोई घोषित कुंजियाँ</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>नहीं दिखा</translation>
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
        <translation>कुंजी मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>Nothing happened: the node that was asked is not the primary.</source>
        <translation>कुछ नहीं हुआ: जिस नोड से पूछा गया, वह प्राइमरी नहीं है।</translation>
    </message>
    <message>
        <source>Nothing was written: fewer copies than required can be kept now.</source>
        <translation>कुछ नहीं लिखा गया: अभी आवश्यक से कम प्रतियाँ रखी जा सकती हैं।</translation>
    </message>
    <message>
        <source>Nothing happened: the cluster can&apos;t answer now.</source>
        <translation>कुछ नहीं हुआ: क्लस्टर अभी उत्तर नहीं दे सकता।</translation>
    </message>
    <message>
        <source>Nothing happened: %1.</source>
        <translation>कुछ नहीं हुआ: %1।</translation>
    </message>
    <message>
        <source>It is uncertain whether this happened. Read the key to find out.</source>
        <translation>यह हुआ या नहीं, अनिश्चित है। जानने के लिए कुंजी पढ़ें।</translation>
    </message>
    <message>
        <source>Nothing happened: the keys belong to several slots.</source>
        <translation>कुछ नहीं हुआ: कुंजियाँ अलग-अलग स्लॉट की हैं।</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>संस्करण %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 से</translation>
    </message>
    <message numerus="yes">
        <source>%n copies on %1</source>
        <translation>
            <numerusform>%1 पर %n प्रति</numerusform>
            <numerusform>%1 पर %n प्रतियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation>
            <numerusform>%n प्रयास</numerusform>
            <numerusform>%n प्रयास</numerusform>
        </translation>
    </message>
    <message>
        <source>The key did not exist.</source>
        <translation>कुंजी मौजूद नहीं थी।</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>हटाया गया।</translation>
    </message>
    <message>
        <source>Written.</source>
        <translation>लिखा गया।</translation>
    </message>
    <message>
        <source>READ KEY                the value, its version and who answered
WRITE KEY VALUE         to all replicas of the key&apos;s slot
DELETE KEY
KEYS [PATTERN]          such as KEYS user:*
NODES                   who is there and in which state
CLEAR                   an empty console
Words with spaces go in double quotes. Up and Down recall earlier lines.</source>
        <translation>READ KEY                मान, उसका संस्करण और किसने उत्तर दिया
WRITE KEY VALUE         कुंजी के स्लॉट की सभी रेप्लिका पर लिखें
DELETE KEY
KEYS [PATTERN]          जैसे KEYS user:*
NODES                   कौन मौजूद है और किस स्थिति में
CLEAR                   कंसोल खाली करें
स्पेस वाले शब्द दोहरे उद्धरण चिह्नों में लिखें। Up और Down पिछली पंक्तियाँ वापस लाते हैं।</translation>
    </message>
    <message>
        <source>the first %1 of %2 bytes</source>
        <translation>%2 में से पहले %1 बाइट</translation>
    </message>
</context>
<context>
    <name>DamageText</name>
    <message>
        <source>%1 of %2</source>
        <comment>a byte, and how many the file has</comment>
        <translation>%2 में से %1</translation>
    </message>
    <message numerus="yes">
        <source>Read %Ln event(s); the record at byte %1 has no end: the file was cut, or its writer was killed.</source>
        <translation>
            <numerusform>%Ln घटना पढ़ी गई; बाइट %1 पर शुरू अभिलेख का अंत नहीं है: फ़ाइल कट गई, या उसे लिखने वाला प्रोग्राम मार दिया गया।</numerusform>
            <numerusform>%Ln घटनाएँ पढ़ी गईं; बाइट %1 पर शुरू अभिलेख का अंत नहीं है: फ़ाइल कट गई, या उसे लिखने वाला प्रोग्राम मार दिया गया।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %Ln event(s); the file can&apos;t be read from byte %1 on: %2</source>
        <translation>
            <numerusform>%Ln घटना पढ़ी गई; बाइट %1 से आगे फ़ाइल पढ़ी नहीं जा सकती: %2</numerusform>
            <numerusform>%Ln घटनाएँ पढ़ी गईं; बाइट %1 से आगे फ़ाइल पढ़ी नहीं जा सकती: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %Ln event(s); the file is damaged at byte %1: %2</source>
        <translation>
            <numerusform>%Ln घटना पढ़ी गई; फ़ाइल बाइट %1 पर क्षतिग्रस्त है: %2</numerusform>
            <numerusform>%Ln घटनाएँ पढ़ी गईं; फ़ाइल बाइट %1 पर क्षतिग्रस्त है: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message numerus="yes">
        <source>%n request(s) not shown</source>
        <translation>
            <numerusform>%n अनुरोध नहीं दिखाया गया</numerusform>
            <numerusform>%n अनुरोध नहीं दिखाए गए</numerusform>
        </translation>
    </message>
    <message>
        <source>state received</source>
        <translation>स्थिति प्राप्त हुई</translation>
    </message>
    <message>
        <source>counters</source>
        <translation>काउंटर</translation>
    </message>
    <message>
        <source>process of %1: %2</source>
        <comment>node, state of its process</comment>
        <translation>%1 का प्रोसेस: %2</translation>
    </message>
    <message>
        <source>hears %1</source>
        <translation>%1 से संपर्क हुआ</translation>
    </message>
    <message>
        <source>hears %1 no more</source>
        <translation>%1 से संपर्क टूटा</translation>
    </message>
    <message>
        <source>%1 put away</source>
        <translation>%1 अलग रखा गया</translation>
    </message>
    <message>
        <source>bookmark: %1</source>
        <translation>बुकमार्क: %1</translation>
    </message>
    <message>
        <source>fault: the clock is %1 ms off and drifts by %2 ppm</source>
        <translation>दोष: घड़ी में %1 ms का अंतर, ड्रिफ़्ट %2 ppm</translation>
    </message>
    <message>
        <source>fault: messages from %1 are dropped</source>
        <translation>दोष: %1 से आने वाले संदेश ड्रॉप होते हैं</translation>
    </message>
    <message>
        <source>fault: messages to %1 are dropped</source>
        <translation>दोष: %1 को जाने वाले संदेश ड्रॉप होते हैं</translation>
    </message>
    <message numerus="yes">
        <source>fault: messages from %1 take %n ms longer</source>
        <translation>
            <numerusform>दोष: %1 से आने वाले संदेशों को %n ms अधिक लगता है</numerusform>
            <numerusform>दोष: %1 से आने वाले संदेशों को %n ms अधिक लगते हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fault: messages to %1 take %n ms longer</source>
        <translation>
            <numerusform>दोष: %1 को जाने वाले संदेशों को %n ms अधिक लगता है</numerusform>
            <numerusform>दोष: %1 को जाने वाले संदेशों को %n ms अधिक लगते हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>fault ended: messages from %1 pass again</source>
        <translation>दोष समाप्त: %1 से आने वाले संदेश फिर पहुँचते हैं</translation>
    </message>
    <message>
        <source>fault ended: messages to %1 pass again</source>
        <translation>दोष समाप्त: %1 को जाने वाले संदेश फिर पहुँचते हैं</translation>
    </message>
    <message>
        <source>fault: %1 %2</source>
        <comment>kind of fault, node</comment>
        <translation>दोष: %1 %2</translation>
    </message>
    <message>
        <source>is %1 and waits for %2</source>
        <translation>%1 है, प्रतीक्षा: %2</translation>
    </message>
    <message>
        <source>is now %1</source>
        <translation>अब %1</translation>
    </message>
    <message>
        <source>is now %1: %2</source>
        <translation>अब %1: %2</translation>
    </message>
    <message>
        <source>proposes view %1 of epoch %2</source>
        <translation>एपॉक %2 का व्यू %1 प्रस्तावित करता है</translation>
    </message>
    <message>
        <source>view %1 of epoch %2 is committed</source>
        <translation>एपॉक %2 का व्यू %1 कमिट हुआ</translation>
    </message>
    <message>
        <source>suspects %1: %2</source>
        <translation>%1 पर संदेह: %2</translation>
    </message>
    <message>
        <source>%1 is removed, view %2</source>
        <translation>%1 हटाया गया, व्यू %2</translation>
    </message>
    <message>
        <source>%1 has joined, view %2</source>
        <translation>%1 शामिल हुआ, व्यू %2</translation>
    </message>
    <message>
        <source>promises epoch %1 to %2</source>
        <translation>%2 को एपॉक %1 का वचन देता है</translation>
    </message>
    <message>
        <source>refuses epoch %1 to %2: %3</source>
        <translation>%2 को एपॉक %1 देने से इनकार: %3</translation>
    </message>
    <message>
        <source>stands for epoch %1: %2</source>
        <translation>एपॉक %1 के लिए प्रत्याशी: %2</translation>
    </message>
    <message>
        <source>is elected for epoch %1</source>
        <translation>एपॉक %1 के लिए चुना गया</translation>
    </message>
    <message>
        <source>serves as primary of epoch %1</source>
        <translation>एपॉक %1 के प्राइमरी के रूप में सेवारत</translation>
    </message>
    <message>
        <source>has lost its lease in epoch %1</source>
        <translation>एपॉक %1 में लीज़ खो दी</translation>
    </message>
    <message>
        <source>steps down before epoch %1: %2</source>
        <translation>एपॉक %1 से पहले पद छोड़ता है: %2</translation>
    </message>
    <message>
        <source>tally for %1: %2</source>
        <translation>%1 का मिलान: %2</translation>
    </message>
    <message numerus="yes">
        <source>sweep: %1 of %n slot(s) verified</source>
        <translation>
            <numerusform>स्वीप: %n में से %1 स्लॉट सत्यापित</numerusform>
            <numerusform>स्वीप: %n में से %1 स्लॉट सत्यापित</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 copies %n slot(s) to %2</source>
        <translation>
            <numerusform>%1 से %2 पर %n स्लॉट की कॉपी</numerusform>
            <numerusform>%1 से %2 पर %n स्लॉट की कॉपी</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %3 of %n slot(s) copied</source>
        <translation>
            <numerusform>%1 से %2: %n में से %3 स्लॉट कॉपी हुए</numerusform>
            <numerusform>%1 से %2: %n में से %3 स्लॉट कॉपी हुए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has copied %n key(s) to %2</source>
        <translation>
            <numerusform>%1 ने %2 पर %n कुंजी कॉपी की</numerusform>
            <numerusform>%1 ने %2 पर %n कुंजियाँ कॉपी कीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) offline until %1 comes back</source>
        <translation>
            <numerusform>%1 के लौटने तक %n स्लॉट ऑफ़लाइन</numerusform>
            <numerusform>%1 के लौटने तक %n स्लॉट ऑफ़लाइन</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) lost: %1 came back empty</source>
        <translation>
            <numerusform>%n कुंजी खोई: %1 खाली लौटा</numerusform>
            <numerusform>%n कुंजियाँ खोईं: %1 खाली लौटा</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 asked by %3</source>
        <comment>operation, key, client</comment>
        <translation>%1 %2: %3 का अनुरोध</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2: %3, %n copies, %4 ms</source>
        <comment>operation, key, status, time</comment>
        <translation>
            <numerusform>%1 %2: %3, %n प्रति, %4 ms</numerusform>
            <numerusform>%1 %2: %3, %n प्रतियाँ, %4 ms</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two nodes</comment>
        <translation>%1 से %2 को</translation>
    </message>
    <message>
        <source>sent %1 %2, %3</source>
        <comment>kind of message, key, from and to</comment>
        <translation>भेजा: %1 %2, %3</translation>
    </message>
    <message>
        <source>received %1 %2, %3</source>
        <comment>kind of message, key, from and to</comment>
        <translation>मिला: %1 %2, %3</translation>
    </message>
    <message>
        <source>%1 %2 failed, %3: %4</source>
        <comment>kind of message, key, from and to, reason</comment>
        <translation>%1 %2 विफल, %3: %4</translation>
    </message>
    <message>
        <source>how the cluster stood before this recording:</source>
        <translation>इस रिकॉर्डिंग से पहले क्लस्टर की स्थिति:</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>Column %1: %2</source>
        <comment>place in a filter, what is wrong there</comment>
        <translation>कॉलम %1: %2</translation>
    </message>
    <message>
        <source>there is no field “%1”. Expected one of %2; or quotes around a text that holds such a sign.</source>
        <translation>“%1” नाम का कोई फ़ील्ड नहीं है। इनमें से एक अपेक्षित है: %2; या ऐसे चिह्न वाले टेक्स्ट को उद्धरण-चिह्नों में रखें।</translation>
    </message>
    <message>
        <source>a value is missing. Expected something like %1.</source>
        <translation>मान नहीं दिया गया है। कुछ ऐसा अपेक्षित है: %1</translation>
    </message>
    <message>
        <source>something is missing. Expected a word, or a field such as %1.</source>
        <translation>यहाँ कुछ छूट गया है। कोई शब्द अपेक्षित है, या फ़ील्ड, जैसे %1</translation>
    </message>
    <message>
        <source>the quoted text does not end. Expected another &quot;.</source>
        <translation>उद्धरण-चिह्न वाला टेक्स्ट समाप्त नहीं होता। एक और &quot; अपेक्षित है।</translation>
    </message>
    <message>
        <source>this parenthesis is not closed. Expected a ).</source>
        <translation>यह कोष्ठक बंद नहीं हुआ है। ) अपेक्षित है।</translation>
    </message>
    <message>
        <source>this parenthesis closes nothing. Expected a ( before it, or none.</source>
        <translation>यह कोष्ठक कुछ बंद नहीं करता। इससे पहले ( अपेक्षित है, या यह हटाएँ।</translation>
    </message>
    <message numerus="yes">
        <source>too many parentheses inside each other. Expected %n at most.</source>
        <translation>
            <numerusform>बहुत अधिक कोष्ठक एक-दूसरे के भीतर हैं। अधिकतम %n अपेक्षित है।</numerusform>
            <numerusform>बहुत अधिक कोष्ठक एक-दूसरे के भीतर हैं। अधिकतम %n अपेक्षित हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” can&apos;t be smaller or larger. Expected :, = or !=.</source>
        <translation>“%1” छोटा या बड़ा नहीं हो सकता। :, = या != अपेक्षित है।</translation>
    </message>
    <message>
        <source>“%1” is not known. Expected one of %2.</source>
        <translation>“%1” अज्ञात है। इनमें से एक अपेक्षित है: %2</translation>
    </message>
    <message>
        <source>“%1” is no link. Expected two names joined by -, such as %2.</source>
        <translation>“%1” कोई लिंक नहीं है। - से जुड़े दो नाम अपेक्षित हैं, जैसे %2</translation>
    </message>
    <message>
        <source>“%1” is no duration. Expected a number with us, ms or s, such as %2.</source>
        <translation>“%1” कोई अवधि नहीं है। us, ms या s के साथ संख्या अपेक्षित है, जैसे %2</translation>
    </message>
    <message>
        <source>“%1” is no time of day. Expected hours, minutes and perhaps seconds, such as %2.</source>
        <translation>“%1” दिन का समय नहीं है। घंटे, मिनट और चाहें तो सेकंड अपेक्षित हैं, जैसे %2</translation>
    </message>
    <message>
        <source>“%1” is no number. Expected digits, such as %2.</source>
        <translation>“%1” कोई संख्या नहीं है। अंक अपेक्षित हैं, जैसे %2</translation>
    </message>
    <message>
        <source>anywhere in the message</source>
        <translation>संदेश में कहीं भी</translation>
    </message>
    <message>
        <source>what a request or an event is</source>
        <translation>अनुरोध या घटना का प्रकार</translation>
    </message>
    <message>
        <source>kind of a single message</source>
        <translation>एकल संदेश का प्रकार</translation>
    </message>
    <message>
        <source>part of the key; with * and ? all of it</source>
        <translation>कुंजी का अंश; * और ? के साथ पूरी कुंजी</translation>
    </message>
    <message>
        <source>who says it, sends it or receives it</source>
        <translation>जो नोड इसे बताता, भेजता या पाता है</translation>
    </message>
    <message>
        <source>who sends it</source>
        <translation>भेजने वाला नोड</translation>
    </message>
    <message>
        <source>who receives it</source>
        <translation>पाने वाला नोड</translation>
    </message>
    <message>
        <source>between two nodes, in either direction</source>
        <translation>दो नोड के बीच, किसी भी दिशा में</translation>
    </message>
    <message>
        <source>how the request ended</source>
        <translation>अनुरोध का परिणाम</translation>
    </message>
    <message>
        <source>state of a node</source>
        <translation>नोड की स्थिति</translation>
    </message>
    <message>
        <source>role of a node</source>
        <translation>नोड की भूमिका</translation>
    </message>
    <message>
        <source>time to the answer, with us, ms or s</source>
        <translation>उत्तर तक का समय, us, ms या s में</translation>
    </message>
    <message>
        <source>number of the request</source>
        <translation>अनुरोध का क्रमांक</translation>
    </message>
    <message>
        <source>number of the view</source>
        <translation>व्यू का क्रमांक</translation>
    </message>
    <message>
        <source>number of the epoch</source>
        <translation>एपॉक का क्रमांक</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>दिन का समय</translation>
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
        <translation>%1 फ़्रीज़ हुआ</translation>
    </message>
    <message>
        <source>%1 killed</source>
        <comment>a node</comment>
        <translation>%1 किल हुआ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>node, what it tells</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <comment>what was done, when</comment>
        <translation>%1, %2 पर</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no fault</comment>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>time, what happened</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>One of the futures has not begun: let simulated time run.</source>
        <translation>एक भविष्य अभी शुरू नहीं हुआ: सिमुलेटेड समय को चलने दें।</translation>
    </message>
    <message>
        <source>Compared over %1 s, as far as both go.</source>
        <translation>%1 s की तुलना, जहाँ तक दोनों जाते हैं।</translation>
    </message>
    <message>
        <source>%1 The recording has dropped some of it.</source>
        <comment>scope of a comparison</comment>
        <translation>%1 इसका कुछ अंश रिकॉर्डिंग में नहीं बचा है।</translation>
    </message>
    <message>
        <source>No event differs.</source>
        <translation>कोई घटना भिन्न नहीं है।</translation>
    </message>
    <message>
        <source>The first event that differs is at %1.</source>
        <translation>पहली भिन्न घटना %1 पर है।</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>no fault</source>
        <translation>कोई दोष नहीं</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <comment>what a node tells, when</comment>
        <translation>%1, %2 पर</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>आगे कुछ नहीं</translation>
    </message>
    <message>
        <source>First different event</source>
        <translation>पहली भिन्न घटना</translation>
    </message>
    <message>
        <source>First fault</source>
        <translation>पहला दोष</translation>
    </message>
    <message>
        <source>Suspected after</source>
        <translation>संदेह तक समय</translation>
    </message>
    <message>
        <source>Candidacy after</source>
        <translation>प्रत्याशी बनने तक समय</translation>
    </message>
    <message>
        <source>Elected after</source>
        <translation>चुने जाने तक समय</translation>
    </message>
    <message>
        <source>Takeover serves after</source>
        <translation>टेकओवर की सेवा तक समय</translation>
    </message>
    <message>
        <source>Next write after</source>
        <translation>अगले लेखन तक समय</translation>
    </message>
    <message>
        <source>All copies after</source>
        <translation>सभी प्रतियों तक समय</translation>
    </message>
    <message>
        <source>Writes acknowledged</source>
        <translation>पुष्ट लेखन</translation>
    </message>
    <message>
        <source>Reads answered</source>
        <translation>उत्तरित पठन</translation>
    </message>
    <message>
        <source>Requests refused</source>
        <translation>अस्वीकृत अनुरोध</translation>
    </message>
    <message>
        <source>Writes uncertain</source>
        <translation>अनिश्चित लेखन</translation>
    </message>
    <message>
        <source>Keys declared lost</source>
        <translation>खोई घोषित कुंजियाँ</translation>
    </message>
    <message>
        <source>Views committed</source>
        <translation>कमिट हुए व्यू</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ज्ञात नहीं</translation>
    </message>
    <message>
        <source>%1, epoch %2</source>
        <comment>primary</comment>
        <translation>%1, एपॉक %2</translation>
    </message>
    <message>
        <source>Primary at the end</source>
        <translation>अंत में प्राइमरी</translation>
    </message>
</context>
<context>
    <name>MarkerLook</name>
    <message>
        <source>keys lost or offline because of %1</source>
        <translation>%1 के कारण कुंजियाँ खोईं या ऑफ़लाइन</translation>
    </message>
    <message>
        <source>%1 killed</source>
        <comment>a node</comment>
        <translation>%1 किल हुआ</translation>
    </message>
    <message>
        <source>takeover by %1</source>
        <translation>%1 का टेकओवर</translation>
    </message>
    <message>
        <source>%1 suspected</source>
        <comment>a node</comment>
        <translation>%1 पर संदेह</translation>
    </message>
    <message>
        <source>fault made at %1</source>
        <comment>a node</comment>
        <translation>%1 पर दोष बनाया गया</translation>
    </message>
    <message>
        <source>bookmark: %1</source>
        <translation>बुकमार्क: %1</translation>
    </message>
    <message>
        <source>new view</source>
        <translation>नया व्यू</translation>
    </message>
    <message>
        <source>copying to %1 begins or ends</source>
        <comment>a node</comment>
        <translation>%1 पर कॉपी शुरू या समाप्त</translation>
    </message>
    <message numerus="yes">
        <source>%n loss(es)</source>
        <translation>
            <numerusform>%n हानि</numerusform>
            <numerusform>%n हानियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kill(s)</source>
        <translation>
            <numerusform>%n किल</numerusform>
            <numerusform>%n किल</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of takeovers</source>
        <translation>
            <numerusform>टेकओवर का %n चरण</numerusform>
            <numerusform>टेकओवर के %n चरण</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspicion(s)</source>
        <translation>
            <numerusform>%n संदेह</numerusform>
            <numerusform>%n संदेह</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n दोष</numerusform>
            <numerusform>%n दोष</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s)</source>
        <translation>
            <numerusform>%n बुकमार्क</numerusform>
            <numerusform>%n बुकमार्क</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n view(s)</source>
        <translation>
            <numerusform>%n व्यू</numerusform>
            <numerusform>%n व्यू</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of copying</source>
        <translation>
            <numerusform>कॉपी का %n चरण</numerusform>
            <numerusform>कॉपी के %n चरण</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time: what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not what the filter asks for</source>
        <translation>फ़िल्टर के बाहर</translation>
    </message>
    <message numerus="yes">
        <source>%n of them not what the filter asks for</source>
        <translation>
            <numerusform>इनमें से %n फ़िल्टर के बाहर</numerusform>
            <numerusform>इनमें से %n फ़िल्टर के बाहर</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaletteOffers</name>
    <message>
        <source>Panel: %1</source>
        <translation>पैनल: %1</translation>
    </message>
    <message>
        <source>Bring this panel to the front, or hide it.</source>
        <translation>इस पैनल को सामने लाएँ, या छिपाएँ।</translation>
    </message>
    <message>
        <source>Node: %1</source>
        <translation>नोड: %1</translation>
    </message>
    <message>
        <source>Key: show its slot, its replicas and its version.</source>
        <translation>कुंजी: उसका स्लॉट, रेप्लिका और संस्करण दिखाएँ।</translation>
    </message>
    <message>
        <source>Bookmark: go to %1.</source>
        <translation>बुकमार्क: %1 पर जाएँ।</translation>
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
        <translation>%1 (प्राइमरी)</translation>
    </message>
    <message>
        <source>%1, a backup,</source>
        <translation>%1 (बैकअप)</translation>
    </message>
    <message>
        <source>%1, a slave,</source>
        <translation>%1 (स्लेव)</translation>
    </message>
    <message>
        <source>%1 was killed</source>
        <comment>m1, the primary,</comment>
        <translation>%1 को किल किया गया</translation>
    </message>
    <message>
        <source>%1 was frozen</source>
        <comment>m1, the primary,</comment>
        <translation>%1 को फ़्रीज़ किया गया</translation>
    </message>
    <message>
        <source>%1 was cut off</source>
        <comment>m1, the primary,</comment>
        <translation>%1 का संपर्क काटा गया</translation>
    </message>
    <message>
        <source>%1 was stopped</source>
        <comment>m1, the primary,</comment>
        <translation>%1 को बंद किया गया</translation>
    </message>
    <message>
        <source>%1 fell silent</source>
        <comment>m1, the primary,</comment>
        <translation>%1 मौन हो गया</translation>
    </message>
    <message>
        <source>Times count from %1.</source>
        <translation>समय %1 से गिने गए हैं।</translation>
    </message>
    <message>
        <source>%1 took over in epoch %2. Times count from %3.</source>
        <translation>%1 ने एपॉक %2 में टेकओवर किया। समय %3 से गिने गए हैं।</translation>
    </message>
    <message>
        <source>Detected: %1, first write: %2</source>
        <translation>पता चला: %1, पहला लेखन: %2</translation>
    </message>
    <message>
        <source>Detected: %1, view without it: %2</source>
        <translation>पता चला: %1, उसके बिना व्यू: %2</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>पता चला</translation>
    </message>
    <message>
        <source>Elected</source>
        <translation>चुना गया</translation>
    </message>
    <message>
        <source>View committed</source>
        <translation>व्यू कमिट हुआ</translation>
    </message>
    <message>
        <source>First read</source>
        <translation>पहला पठन</translation>
    </message>
    <message>
        <source>First write</source>
        <translation>पहला लेखन</translation>
    </message>
    <message>
        <source>Directory rebuilt</source>
        <translation>निर्देशिका फिर बनी</translation>
    </message>
    <message>
        <source>All copies</source>
        <translation>सभी प्रतियाँ</translation>
    </message>
    <message>
        <source>not yet: %1 of %2</source>
        <translation>अभी नहीं: %2 में से %1</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Answers until recovery: %1 refused, %2 uncertain</source>
        <translation>बहाली तक के उत्तर: %1 अस्वीकृत, %2 अनिश्चित</translation>
    </message>
    <message>
        <source>Writes acknowledged before: %1</source>
        <translation>पहले के पुष्ट लेखन: %1</translation>
    </message>
    <message>
        <source>Writes acknowledged before: not known</source>
        <translation>पहले के पुष्ट लेखन: ज्ञात नहीं</translation>
    </message>
    <message>
        <source>%1; lost: not checked</source>
        <translation>%1; खोए: जाँचा नहीं गया</translation>
    </message>
    <message>
        <source>%1; lost: none to check</source>
        <translation>%1; खोए: जाँचने को कुछ नहीं</translation>
    </message>
    <message>
        <source>%1; lost: %2 (%3 of %4 keys read again)</source>
        <translation>%1; खोए: %2 (%4 में से %3 कुंजियाँ फिर पढ़ी गईं)</translation>
    </message>
    <message>
        <source>Counted from its last sign of life; it may have failed up to 200 ms later.</source>
        <translation>उसके जीवित होने के अंतिम संकेत से गिना गया; विफलता 200 ms बाद तक हुई हो सकती है।</translation>
    </message>
    <message>
        <source>1 of %1 requests was watched: earlier reads and writes may not have been seen.</source>
        <translation>%1 में से 1 अनुरोध देखा गया: इससे पहले के पठन और लेखन छूटे हो सकते हैं।</translation>
    </message>
    <message>
        <source>%1 was heard again after %2.</source>
        <translation>%1 से %2 बाद फिर संपर्क हुआ।</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>मौजूद नहीं है</translation>
    </message>
    <message>
        <source>majority, %1 of %2</source>
        <translation>बहुमत, %2 में से %1</translation>
    </message>
    <message>
        <source>highest, %1 of %2</source>
        <translation>उच्चतम, %2 में से %1</translation>
    </message>
    <message>
        <source>%1: %2 -&gt; %3 (%4)</source>
        <comment>key, answers, version, rule</comment>
        <translation>%1: %2 -&gt; %3 (%4)</translation>
    </message>
    <message numerus="yes">
        <source>%n more key(s)</source>
        <translation>
            <numerusform>%n और कुंजी</numerusform>
            <numerusform>%n और कुंजियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, time</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The first write reached the new primary after %1 and took %2.</source>
        <translation>पहला लेखन %1 के बाद नए प्राइमरी तक पहुँचा और उसमें %2 लगे।</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>First write</source>
        <translation>पहला लेखन</translation>
    </message>
    <message>
        <source>Where a value goes, and when a write counts as done.</source>
        <translation>मान कहाँ जाता है, और लेखन कब पूरा माना जाता है।</translation>
    </message>
    <message>
        <source>A small cluster starts on this computer: two masters and three slaves. Each is a process of its own, with memory of its own. Slaves hold the data. Masters decide who holds what.</source>
        <translation>इस कंप्यूटर पर एक छोटा क्लस्टर शुरू होता है: दो मास्टर और तीन स्लेव। हर एक अपनी अलग मेमोरी वाला अलग प्रोसेस है। स्लेव डेटा रखते हैं। मास्टर तय करते हैं कि किसके पास क्या रहे।</translation>
    </message>
    <message>
        <source>{primary} wears the crown: it is the primary, the one master that answers. The other master is the backup: it stands by. A client is any program that reads or writes; this window will be one.</source>
        <translation>{primary} के सिर पर मुकुट है: वही प्राइमरी है, यानी उत्तर देने वाला एकमात्र मास्टर। दूसरा मास्टर बैकअप है: वह स्टैंडबाय में रहता है। क्लाइंट वह कोई भी प्रोग्राम है जो पढ़ता या लिखता है; यह विंडो भी एक क्लाइंट होगी।</translation>
    </message>
    <message>
        <source>We are going to write the value hello under the key greeting. Each key is kept in three copies. When does the client hear that its write is done?</source>
        <translation>हम greeting कुंजी में hello मान लिखने जा रहे हैं। हर कुंजी तीन प्रतियों में रखी जाती है। क्लाइंट को कब पता चलता है कि उसका लेखन पूरा हुआ?</translation>
    </message>
    <message>
        <source>When the primary has it</source>
        <translation>जब वह प्राइमरी के पास हो</translation>
    </message>
    <message>
        <source>When one slave has it</source>
        <translation>जब वह एक स्लेव के पास हो</translation>
    </message>
    <message>
        <source>When all three copies have it</source>
        <translation>जब वह तीनों प्रतियों में हो</translation>
    </message>
    <message>
        <source>The primary answers when every copy has said that it holds the value. So an acknowledged write is in three memories, and two of them may fail.</source>
        <translation>प्राइमरी तब उत्तर देता है जब हर प्रति बता चुकी हो कि मान उसके पास है। इसलिए पुष्ट लेखन तीन मेमोरी में होता है, और उनमें से दो विफल हो सकती हैं।</translation>
    </message>
    <message>
        <source>Watch: a filled triangle is the write on its way to the primary, a diamond is a copy on its way to a slave, a hollow circle is a slave&apos;s acknowledgement (it says: I have it).</source>
        <translation>ध्यान से देखें: भरा हुआ त्रिभुज प्राइमरी की ओर जाता लेखन है, समचतुर्भुज स्लेव की ओर जाती प्रति है, और खोखला वृत्त स्लेव की पावती है (वह कहती है: मुझे मिल गया)।</translation>
    </message>
    <message>
        <source>Done. The write went to {primary}, from there to three slaves, and was answered with OK only after all three had acknowledged it. Select it under Messages to see each step with its time.</source>
        <translation>पूरा हुआ। लेखन {primary} के पास गया, वहाँ से तीन स्लेव के पास, और OK उत्तर तभी मिला जब तीनों ने पावती दे दी। हर चरण और उसका समय देखने के लिए इसे &quot;संदेश&quot; में चुनें।</translation>
    </message>
    <message>
        <source>Now we read greeting. How many slaves does the primary ask?</source>
        <translation>अब हम greeting पढ़ते हैं। प्राइमरी कितने स्लेव से पूछता है?</translation>
    </message>
    <message>
        <source>None</source>
        <translation>किसी से नहीं</translation>
    </message>
    <message>
        <source>One</source>
        <translation>एक से</translation>
    </message>
    <message>
        <source>All three</source>
        <translation>तीनों से</translation>
    </message>
    <message>
        <source>All copies are equal, so one is enough. If it did not answer, the primary would ask the next one.</source>
        <translation>सभी प्रतियाँ समान हैं, इसलिए एक काफ़ी है। उसका उत्तर न मिलता, तो प्राइमरी अगली से पूछता।</translation>
    </message>
    <message>
        <source>What is the answer for a key that nobody ever wrote?</source>
        <translation>जिस कुंजी को कभी किसी ने नहीं लिखा, उसका उत्तर क्या है?</translation>
    </message>
    <message>
        <source>An empty value</source>
        <translation>खाली मान</translation>
    </message>
    <message>
        <source>NOT_FOUND</source>
        <translation>NOT_FOUND</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>कोई उत्तर नहीं</translation>
    </message>
    <message>
        <source>NOT_FOUND is a promise: this key does not exist. When the cluster can&apos;t be sure of that, it says UNAVAILABLE and why, but never NOT_FOUND.</source>
        <translation>NOT_FOUND एक वचन है: यह कुंजी मौजूद नहीं है। जब क्लस्टर को इसका पक्का भरोसा न हो, तो वह UNAVAILABLE और उसका कारण बताता है, पर NOT_FOUND कभी नहीं।</translation>
    </message>
    <message>
        <source>Last, we delete greeting. That is a write too: all three copies must know of it.</source>
        <translation>अंत में हम greeting को हटाते हैं। यह भी एक लेखन है: तीनों प्रतियों को इसकी जानकारी होनी चाहिए।</translation>
    </message>
    <message>
        <source>To remember: a write is done when all copies have it; a read needs one copy; NOT_FOUND is only said when it is proved.</source>
        <translation>याद रखें: लेखन तब पूरा होता है जब वह सभी प्रतियों में हो; पठन के लिए एक प्रति काफ़ी है; NOT_FOUND तभी कहा जाता है जब वह सिद्ध हो।</translation>
    </message>
    <message>
        <source>A slave dies</source>
        <translation>एक स्लेव की मृत्यु</translation>
    </message>
    <message>
        <source>Why copies are kept, and how a lost copy is made again.</source>
        <translation>प्रतियाँ क्यों रखी जाती हैं, और खोई हुई प्रति फिर कैसे बनती है।</translation>
    </message>
    <message>
        <source>This cluster has four slaves, and keeps each key in two copies on two different slaves.</source>
        <translation>इस क्लस्टर में चार स्लेव हैं, और यह हर कुंजी की दो प्रतियाँ दो अलग-अलग स्लेव पर रखता है।</translation>
    </message>
    <message>
        <source>greeting is on two slaves now. We kill one of them. What does a read get?</source>
        <translation>greeting अब दो स्लेव पर है। हम उनमें से एक को किल करते हैं। पठन को क्या मिलेगा?</translation>
    </message>
    <message>
        <source>hello, from the other slave</source>
        <translation>दूसरे स्लेव से hello</translation>
    </message>
    <message>
        <source>An error, until the slave is started again</source>
        <translation>स्लेव के फिर शुरू होने तक त्रुटि</translation>
    </message>
    <message>
        <source>An acknowledged write is on every copy, so the one that is left has it too.</source>
        <translation>पुष्ट लेखन हर प्रति में होता है, इसलिए बची हुई प्रति में भी है।</translation>
    </message>
    <message>
        <source>{victim} is dead, and with it everything that was in its memory. The value was read from the other copy. But now there is only one copy of greeting: one more failure, and it would be lost.</source>
        <translation>{victim} मर चुका है, और उसके साथ वह सब जो उसकी मेमोरी में था। मान दूसरी प्रति से पढ़ा गया। पर अब greeting की एक ही प्रति बची है: एक और विफलता, और वह खो जाएगी।</translation>
    </message>
    <message>
        <source>What does the cluster do about it, if nobody helps?</source>
        <translation>यदि कोई मदद न करे, तो क्लस्टर इस बारे में क्या करता है?</translation>
    </message>
    <message>
        <source>Nothing: a person must start the slave again</source>
        <translation>कुछ नहीं: किसी व्यक्ति को स्लेव फिर शुरू करना होगा</translation>
    </message>
    <message>
        <source>It makes new copies on the slaves that are left</source>
        <translation>वह बचे हुए स्लेव पर नई प्रतियाँ बनाता है</translation>
    </message>
    <message>
        <source>It stops all writes</source>
        <translation>वह सभी लेखन रोक देता है</translation>
    </message>
    <message>
        <source>The primary hears nothing from the dead slave, takes it off the list of members, and lets another slave be filled with what is missing.</source>
        <translation>प्राइमरी को मृत स्लेव से कुछ सुनाई नहीं देता, वह उसे सदस्य-सूची से हटाता है और जो कम है वह किसी दूसरे स्लेव में भरवाता है।</translation>
    </message>
    <message>
        <source>There are two copies of everything again. Slaves sent them to each other; the primary only said who sends what to whom.</source>
        <translation>हर चीज़ की फिर दो प्रतियाँ हैं। स्लेव ने उन्हें आपस में भेजा; प्राइमरी ने केवल बताया कि कौन किसे क्या भेजे।</translation>
    </message>
    <message>
        <source>We start {victim} again. Its memory is empty, so it joins like a new slave and is filled first.</source>
        <translation>हम {victim} को फिर शुरू करते हैं। उसकी मेमोरी खाली है, इसलिए वह नए स्लेव की तरह शामिल होता है और पहले भरा जाता है।</translation>
    </message>
    <message>
        <source>Nothing was lost. To remember: copies bridge a failure, and a cluster that makes new copies by itself is ready for the next one.</source>
        <translation>कुछ नहीं खोया। याद रखें: प्रतियाँ विफलता के समय काम चलाती हैं, और जो क्लस्टर स्वयं नई प्रतियाँ बनाता है वह अगली विफलता के लिए तैयार रहता है।</translation>
    </message>
    <message>
        <source>The primary dies</source>
        <translation>प्राइमरी की मृत्यु</translation>
    </message>
    <message>
        <source>How a backup takes over, and why no acknowledged write is lost.</source>
        <translation>बैकअप टेकओवर कैसे करता है, और कोई पुष्ट लेखन क्यों नहीं खोता।</translation>
    </message>
    <message>
        <source>{primary} is the primary: every read and write goes through it. A workload (a small shop that writes and reads some keys) keeps it busy.</source>
        <translation>{primary} प्राइमरी है: हर पठन और लेखन उसी से होकर जाता है। एक वर्कलोड (एक छोटी दुकान जो कुछ कुंजियाँ लिखती और पढ़ती है) उसे व्यस्त रखता है।</translation>
    </message>
    <message>
        <source>We kill the primary in the middle of its work. What happens to the writes that it has acknowledged?</source>
        <translation>हम काम के बीच में प्राइमरी को किल करते हैं। जिन लेखनों की पावती वह दे चुका है, उनका क्या होता है?</translation>
    </message>
    <message>
        <source>They are lost with its memory</source>
        <translation>वे उसकी मेमोरी के साथ खो जाते हैं</translation>
    </message>
    <message>
        <source>The last few of them are lost</source>
        <translation>उनमें से अंतिम कुछ खो जाते हैं</translation>
    </message>
    <message>
        <source>None is lost</source>
        <translation>कोई नहीं खोता</translation>
    </message>
    <message>
        <source>The primary keeps no data. It acknowledges a write when all copies on the slaves have it, and the slaves are still there.</source>
        <translation>प्राइमरी कोई डेटा नहीं रखता। वह लेखन की पावती तब देता है जब वह स्लेव पर सभी प्रतियों में हो, और स्लेव अब भी मौजूद हैं।</translation>
    </message>
    <message>
        <source>{primary} has the crown now. It heard nothing from {old primary} for a third of a second and asked all members for their votes. A majority (more than half of them) said yes. Only then it is the primary: two halves of a cluster could not both have a majority.</source>
        <translation>अब मुकुट {primary} के पास है। उसने एक-तिहाई सेकंड तक {old primary} से कुछ नहीं सुना और सभी सदस्यों से मत माँगे। बहुमत (आधे से अधिक) ने हाँ कहा। तभी वह प्राइमरी बना: क्लस्टर के दो आधे हिस्सों में एक साथ बहुमत नहीं हो सकता।</translation>
    </message>
    <message>
        <source>It does not trust what it remembers of the data. It asks the slaves what they hold, and takes the newest version of each key. Until that is known for a key, reads of it wait.</source>
        <translation>डेटा के बारे में उसे जो याद है, उस पर वह भरोसा नहीं करता। वह स्लेव से पूछता है कि उनके पास क्या है, और हर कुंजी का नवीनतम संस्करण लेता है। जब तक किसी कुंजी के लिए यह पता न चले, उसके पठन प्रतीक्षा करते हैं।</translation>
    </message>
    <message>
        <source>We start {old primary} again. What is it then?</source>
        <translation>हम {old primary} को फिर शुरू करते हैं। तब वह क्या होगा?</translation>
    </message>
    <message>
        <source>The primary again</source>
        <translation>फिर से प्राइमरी</translation>
    </message>
    <message>
        <source>A backup</source>
        <translation>बैकअप</translation>
    </message>
    <message>
        <source>A slave</source>
        <translation>स्लेव</translation>
    </message>
    <message>
        <source>There is a primary already. Taking the crown back would only cause another pause.</source>
        <translation>प्राइमरी पहले से मौजूद है। मुकुट वापस लेने से केवल एक और रुकावट आती।</translation>
    </message>
    <message>
        <source>To remember: whoever decides need not hold the data. If it dies, another one can decide, once a majority agrees on it, and the data tells it the rest.</source>
        <translation>याद रखें: निर्णय लेने वाले को डेटा रखने की ज़रूरत नहीं। वह मर जाए तो कोई दूसरा निर्णय ले सकता है, ज्यों ही बहुमत उस पर सहमत हो; बाकी उसे डेटा बता देता है।</translation>
    </message>
    <message>
        <source>Hang is not crash</source>
        <translation>हैंग होना क्रैश नहीं है</translation>
    </message>
    <message>
        <source>Why nobody can tell a dead node from a slow one, and what helps.</source>
        <translation>मृत नोड और धीमे नोड में कोई अंतर क्यों नहीं कर सकता, और क्या काम आता है।</translation>
    </message>
    <message>
        <source>A process that was killed is gone for good. A process that hangs (stopped by a debugger, a full disk, a sleeping laptop) comes back later and does not know that it was away.</source>
        <translation>किल हुआ प्रोसेस सदा के लिए चला गया। हैंग हुआ प्रोसेस (डीबगर से रुका, डिस्क भर जाने से अटका, सोता हुआ लैपटॉप) बाद में लौटता है और नहीं जानता कि वह अनुपस्थित था।</translation>
    </message>
    <message>
        <source>We freeze the primary. How can the others find out whether it is dead or only hangs?</source>
        <translation>हम प्राइमरी को फ़्रीज़ करते हैं। बाकी नोड कैसे जान सकते हैं कि वह मर गया है या केवल हैंग है?</translation>
    </message>
    <message>
        <source>They ask it</source>
        <translation>वे उससे पूछते हैं</translation>
    </message>
    <message>
        <source>They wait long enough</source>
        <translation>वे काफ़ी देर प्रतीक्षा करते हैं</translation>
    </message>
    <message>
        <source>They can&apos;t find out</source>
        <translation>वे जान नहीं सकते</translation>
    </message>
    <message>
        <source>Silence is all that they see, in both cases. So they must act as if it were dead, and in a way that is right also if it is not.</source>
        <translation>दोनों ही स्थितियों में उन्हें केवल मौन दिखता है। इसलिए उन्हें ऐसे चलना होगा मानो वह मर चुका हो, और इस तरह कि यदि वह न मरा हो तब भी सब सही रहे।</translation>
    </message>
    <message>
        <source>{primary} took over, and light is green now. But {sleeper} still believes that it is the primary and that light is red. When it wakes up, a client may ask it.</source>
        <translation>{primary} ने टेकओवर कर लिया, और light अब green है। पर {sleeper} अब भी मानता है कि प्राइमरी वही है और light red है। जब वह जागेगा, तो कोई क्लाइंट उससे पूछ सकता है।</translation>
    </message>
    <message>
        <source>We let {sleeper} go on, and ask it for light. What may it answer?</source>
        <translation>हम {sleeper} को आगे चलने देते हैं और उससे light पूछते हैं। वह क्या उत्तर दे सकता है?</translation>
    </message>
    <message>
        <source>red: that is what it knows</source>
        <translation>red: उसे यही पता है</translation>
    </message>
    <message>
        <source>green: it asks the others first</source>
        <translation>green: वह पहले दूसरों से पूछता है</translation>
    </message>
    <message>
        <source>It refuses: it is not the primary any more</source>
        <translation>वह इनकार करता है: वह अब प्राइमरी नहीं है</translation>
    </message>
    <message>
        <source>A primary may only serve while it holds a lease: a permission that the members renew all the time and that ends by itself after 300 ms. When it wakes up its lease is long over. The slaves also refuse whoever has an older term.</source>
        <translation>प्राइमरी तभी तक सेवा दे सकता है जब तक उसके पास लीज़ हो: एक अनुमति जिसे सदस्य लगातार नवीनीकृत करते हैं और जो 300 ms बाद अपने-आप समाप्त हो जाती है। जागने तक उसकी लीज़ कब की समाप्त हो चुकी होती है। पुराने एपॉक वाले को स्लेव भी इनकार कर देते हैं।</translation>
    </message>
    <message>
        <source>This read is sent to {sleeper} itself, and to nobody else.</source>
        <translation>यह पठन स्वयं {sleeper} को भेजा जाता है, और किसी को नहीं।</translation>
    </message>
    <message>
        <source>{sleeper} is a backup now, and nobody ever saw red again. To remember: you can&apos;t know that somebody is dead, but you can make sure that its permission is over.</source>
        <translation>{sleeper} अब बैकअप है, और फिर किसी ने red नहीं देखा। याद रखें: कोई मर गया है, यह जाना नहीं जा सकता, पर यह पक्का किया जा सकता है कि उसकी अनुमति समाप्त हो चुकी है।</translation>
    </message>
    <message>
        <source>The last copy</source>
        <translation>आखिरी प्रति</translation>
    </message>
    <message>
        <source>What a cluster may say when data is out of reach, and when it is lost.</source>
        <translation>जब डेटा पहुँच से बाहर हो और जब वह खो गया हो, तब क्लस्टर क्या कह सकता है।</translation>
    </message>
    <message>
        <source>treasure is on two slaves, in memory only. We kill the first of them.</source>
        <translation>treasure दो स्लेव पर है, केवल मेमोरी में। हम उनमें से पहले को किल करते हैं।</translation>
    </message>
    <message>
        <source>Now we kill the slave with the last copy. What should a read of treasure be answered with?</source>
        <translation>अब हम आखिरी प्रति वाले स्लेव को किल करते हैं। treasure के पठन का उत्तर क्या होना चाहिए?</translation>
    </message>
    <message>
        <source>UNAVAILABLE: it exists, but can&apos;t be read now</source>
        <translation>UNAVAILABLE: वह मौजूद है, पर अभी पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>An old value</source>
        <translation>पुराना मान</translation>
    </message>
    <message>
        <source>The cluster knows that treasure was written. To say NOT_FOUND would be a lie, and the slave may come back from a pause with its memory whole.</source>
        <translation>क्लस्टर जानता है कि treasure लिखा गया था। NOT_FOUND कहना झूठ होगा, और हो सकता है कि स्लेव किसी विराम के बाद सुरक्षित मेमोरी के साथ लौट आए।</translation>
    </message>
    <message>
        <source>UNAVAILABLE, and the reason names {last}: it is waited for. The part of the data that only {last} held is called offline. The last copy is never given up silently.</source>
        <translation>UNAVAILABLE, और कारण में {last} का नाम है: उसी की प्रतीक्षा है। डेटा का जो भाग केवल {last} के पास था, उसे ऑफ़लाइन कहते हैं। आखिरी प्रति कभी चुपचाप नहीं त्यागी जाती।</translation>
    </message>
    <message>
        <source>We start {last} again. A new process has an empty memory. What now?</source>
        <translation>हम {last} को फिर शुरू करते हैं। नए प्रोसेस की मेमोरी खाली होती है। अब क्या?</translation>
    </message>
    <message>
        <source>The read still waits</source>
        <translation>पठन अब भी प्रतीक्षा करता है</translation>
    </message>
    <message>
        <source>The loss is declared, loudly; then the key does not exist any more</source>
        <translation>हानि स्पष्ट घोषित होती है; फिर कुंजी मौजूद नहीं रहती</translation>
    </message>
    <message>
        <source>The key is just gone, and nobody says anything</source>
        <translation>कुंजी बस गायब हो जाती है, और कोई कुछ नहीं कहता</translation>
    </message>
    <message>
        <source>The last holder came back with nothing, so the data is lost for certain. That is declared, with the number of keys, counted and shown. From then on NOT_FOUND is the truth.</source>
        <translation>अंतिम धारक खाली हाथ लौटा, इसलिए डेटा निश्चित रूप से खो गया है। यह कुंजियों की संख्या के साथ घोषित होता है, गिना और दिखाया जाता है। इसके बाद NOT_FOUND ही सच है।</translation>
    </message>
    <message>
        <source>Look for the loss under Messages. To remember: copies in memory survive as long as one of them does. When all are gone, the honest thing is to say so, and how much it was.</source>
        <translation>&quot;संदेश&quot; में यह हानि खोजें। याद रखें: मेमोरी की प्रतियाँ तब तक बची रहती हैं जब तक उनमें से एक भी बची हो। सब चली जाएँ, तो ईमानदारी यही है कि यह कहा जाए, और यह भी कि कितना खोया।</translation>
    </message>
    <message>
        <source>Two sides of a partition</source>
        <translation>विभाजन के दो पक्ष</translation>
    </message>
    <message>
        <source>Why only one side of a torn network may go on, and how they agree again.</source>
        <translation>टूटे हुए नेटवर्क का केवल एक पक्ष आगे क्यों चल सकता है, और वे फिर एकमत कैसे होते हैं।</translation>
    </message>
    <message>
        <source>A partition is a network that is torn in two: all processes live, but the two sides can&apos;t hear each other. We cut m1 (the primary) and s1 off from the other four. Six members: a majority is four.</source>
        <translation>विभाजन (पार्टिशन) यानी दो टुकड़ों में टूटा नेटवर्क: सभी प्रोसेस जीवित हैं, पर दोनों पक्ष एक-दूसरे को सुन नहीं सकते। हम m1 (प्राइमरी) और s1 को बाकी चार से काट देते हैं। छह सदस्य: बहुमत चार का है।</translation>
    </message>
    <message>
        <source>Which side may go on working?</source>
        <translation>कौन-सा पक्ष काम जारी रख सकता है?</translation>
    </message>
    <message>
        <source>The side of the primary</source>
        <translation>प्राइमरी वाला पक्ष</translation>
    </message>
    <message>
        <source>The side with the majority of the members</source>
        <translation>सदस्यों के बहुमत वाला पक्ष</translation>
    </message>
    <message>
        <source>Both: they can compare notes later</source>
        <translation>दोनों: वे बाद में मिलान कर सकते हैं</translation>
    </message>
    <message>
        <source>If both worked, both would accept writes for the same keys, and there would be two truths. There can be only one majority, so it decides.</source>
        <translation>यदि दोनों काम करते, तो दोनों एक ही कुंजियों के लेखन स्वीकार करते, और दो सच हो जाते। बहुमत एक ही हो सकता है, इसलिए निर्णय वही करता है।</translation>
    </message>
    <message>
        <source>The side of the majority has a new primary, {primary}. We write a new price there.</source>
        <translation>बहुमत वाले पक्ष का नया प्राइमरी {primary} है। हम वहाँ नया मूल्य लिखते हैं।</translation>
    </message>
    <message>
        <source>Now we ask m1 itself, on the small side, to change the price as well.</source>
        <translation>अब हम छोटे पक्ष में स्वयं m1 से भी मूल्य बदलने को कहते हैं।</translation>
    </message>
    <message>
        <source>And we ask m1 for the price. It still has the old one on its side.</source>
        <translation>और हम m1 से मूल्य पूछते हैं। उसके पक्ष में अब भी पुराना मूल्य है।</translation>
    </message>
    <message>
        <source>m1 refuses both, and says why: it has not heard from a majority, so its permission (the lease) is over. It would be easy to answer with the old price. It would be wrong.</source>
        <translation>m1 दोनों से इनकार करता है और कारण बताता है: उसे बहुमत से कोई संपर्क नहीं मिला, इसलिए उसकी अनुमति (लीज़) समाप्त हो चुकी है। पुराने मूल्य से उत्तर देना आसान होता। पर वह गलत होता।</translation>
    </message>
    <message>
        <source>We mend the network. Which price do all of them have then?</source>
        <translation>हम नेटवर्क को फिर जोड़ते हैं। तब सबके पास कौन-सा मूल्य होगा?</translation>
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
        <translation>12 की पावती बहुमत ने दी। 99 अस्वीकार हुआ: वह किसी भी नोड पर कभी लागू नहीं हुआ। m1 और s1 फिर शामिल होते हैं और जो छूटा, वह उनमें भरा जाता है।</translation>
    </message>
    <message>
        <source>To remember: during a partition you can have an answer from both sides, or only right answers, not both. Engram gives right ones; the smaller side waits.</source>
        <translation>याद रखें: विभाजन के दौरान या तो दोनों पक्षों से उत्तर मिल सकते हैं, या केवल सही उत्तर; दोनों एक साथ नहीं। Engram सही उत्तर देता है; छोटा पक्ष प्रतीक्षा करता है।</translation>
    </message>
    <message>
        <source>Why a retry must not run twice</source>
        <translation>पुनःप्रयास दो बार क्यों नहीं चलना चाहिए</translation>
    </message>
    <message>
        <source>What a lost answer means, and how a numbered request is recognised.</source>
        <translation>खोए हुए उत्तर का क्या अर्थ है, और क्रमांकित अनुरोध कैसे पहचाना जाता है।</translation>
    </message>
    <message>
        <source>monday and tuesday are shopping lists, both empty. A client appends bread to monday (to append is to add at the end). If it gets no answer, it does not know whether the request was carried out: perhaps the request was lost, perhaps only the answer. Should it ask again?</source>
        <translation>monday और tuesday खरीदारी की सूचियाँ हैं, दोनों खाली। एक क्लाइंट monday में bread (ब्रेड) जोड़ता है, यानी अंत में लगाता है। उसे उत्तर न मिले, तो वह नहीं जानता कि अनुरोध पूरा हुआ या नहीं: शायद अनुरोध खो गया, शायद केवल उत्तर। क्या उसे फिर से कहना चाहिए?</translation>
    </message>
    <message>
        <source>We let everything get lost that slaves send to the primary. So {primary} can pass a write on, but does not hear that it arrived, and can&apos;t answer. The client asks again when another master has taken over. How often will bread be on the list?</source>
        <translation>स्लेव प्राइमरी को जो भी भेजते हैं, हम वह सब खो जाने देते हैं। इसलिए {primary} लेखन आगे भेज सकता है, पर उसे पहुँचने की खबर नहीं मिलती और वह उत्तर नहीं दे सकता। दूसरे मास्टर के टेकओवर के बाद क्लाइंट फिर से कहता है। सूची में bread कितनी बार होगी?</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>एक बार भी नहीं</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>एक बार</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>दो बार</translation>
    </message>
    <message>
        <source>This client works in a session: it numbers its requests. The slaves keep the number beside the value. The new primary recognises the request and answers it without carrying it out again.</source>
        <translation>यह क्लाइंट सत्र में काम करता है: वह अपने अनुरोधों को क्रमांक देता है। स्लेव क्रमांक को मान के साथ रखते हैं। नया प्राइमरी अनुरोध को पहचान लेता है और उसे दोबारा चलाए बिना उत्तर देता है।</translation>
    </message>
    <message>
        <source>Bread is on the list once, although the client asked two masters. Now the same again for tuesday, with a client that does not number its requests, and with what slaves send to {primary}.</source>
        <translation>क्लाइंट ने दो मास्टर से कहा, फिर भी bread सूची में एक ही बार है। अब यही tuesday के साथ, ऐसे क्लाइंट से जो अपने अनुरोधों को क्रमांक नहीं देता; स्लेव {primary} को जो भेजते हैं, वह फिर खो जाता है।</translation>
    </message>
    <message>
        <source>The answer is UNCERTAIN: the write may have happened. That is honest, and all that can be known without numbers. A program that knows no better sends it again.</source>
        <translation>उत्तर UNCERTAIN है: लेखन हुआ हो सकता है। यह ईमानदार है, और क्रमांक के बिना इतना ही जाना जा सकता है। जिस प्रोग्राम को और कुछ पता नहीं, वह उसे फिर भेज देता है।</translation>
    </message>
    <message>
        <source>The client without numbers sends the same request again. How often are eggs on the list?</source>
        <translation>बिना क्रमांक वाला क्लाइंट वही अनुरोध फिर भेजता है। सूची में eggs (अंडे) कितनी बार हैं?</translation>
    </message>
    <message>
        <source>The first request had reached the slaves; only the answer was lost. To the cluster the second one is just another request, and it is carried out as well.</source>
        <translation>पहला अनुरोध स्लेव तक पहुँच चुका था; केवल उत्तर खोया था। क्लस्टर के लिए दूसरा बस एक और अनुरोध है, इसलिए वह भी पूरा किया जाता है।</translation>
    </message>
    <message>
        <source>To remember: no answer does not mean that nothing happened. A request that may be repeated needs a name (here: session and number), and the name must be kept with the data, so that it outlives whoever knew it.</source>
        <translation>याद रखें: उत्तर न मिलने का अर्थ यह नहीं कि कुछ नहीं हुआ। जो अनुरोध दोहराया जा सकता है, उसे एक नाम चाहिए (यहाँ: सत्र और क्रमांक), और वह नाम डेटा के साथ रखा जाना चाहिए, ताकि वह अपने जानने वाले के न रहने पर भी बना रहे।</translation>
    </message>
    <message>
        <source>Joining and balance</source>
        <translation>शामिल होना और संतुलन</translation>
    </message>
    <message>
        <source>How much data moves when a slave joins, and how it is shared out.</source>
        <translation>स्लेव के शामिल होने पर कितना डेटा स्थानांतरित होता है, और वह कैसे बँटता है।</translation>
    </message>
    <message>
        <source>Three slaves share the data; each key is on two of them. A workload writes some thousand keys first.</source>
        <translation>तीन स्लेव डेटा को आपस में बाँटते हैं; हर कुंजी उनमें से दो पर है। पहले एक वर्कलोड कुछ हज़ार कुंजियाँ लिखता है।</translation>
    </message>
    <message>
        <source>Each slave holds about the same number of keys. Nobody counts them out: each key belongs to one of 1,024 slots, and for each slot all slaves are ranked by a calculation that looks random but always gives the same order. The first two hold it.</source>
        <translation>हर स्लेव के पास लगभग बराबर कुंजियाँ हैं। कोई उन्हें गिनकर नहीं बाँटता: हर कुंजी 1,024 स्लॉट में से एक की होती है, और हर स्लॉट के लिए सभी स्लेव का क्रम एक गणना से तय होता है जो यादृच्छिक दिखती है पर हमेशा वही क्रम देती है। पहले दो स्लेव उसे रखते हैं।</translation>
    </message>
    <message>
        <source>A fourth slave joins. How much of the data moves?</source>
        <translation>चौथा स्लेव शामिल होता है। कितना डेटा स्थानांतरित होगा?</translation>
    </message>
    <message>
        <source>All of it is shared out anew</source>
        <translation>सारा डेटा नए सिरे से बँटता है</translation>
    </message>
    <message>
        <source>About a quarter</source>
        <translation>लगभग एक चौथाई</translation>
    </message>
    <message>
        <source>Nothing: only new keys go there</source>
        <translation>कुछ नहीं: वहाँ केवल नई कुंजियाँ जाती हैं</translation>
    </message>
    <message>
        <source>The newcomer gets its fair share: one of four parts. In every other slot the order of the old slaves has not changed, so nothing moves there.</source>
        <translation>नए स्लेव को उचित हिस्सा मिलता है: चार में से एक भाग। बाकी हर स्लॉट में पुराने स्लेव का क्रम नहीं बदला, इसलिए वहाँ कुछ नहीं हिलता।</translation>
    </message>
    <message>
        <source>{newcomer} holds its share, the slaves sent it to each other, and the clients could go on all the time. To remember: if the place of a key is calculated well, growing by one of N moves one N-th of the data.</source>
        <translation>{newcomer} के पास उसका हिस्सा है, स्लेव ने उसे आपस में भेजा, और क्लाइंट पूरे समय काम करते रहे। याद रखें: कुंजी की जगह की गणना अच्छी हो, तो N में एक के जुड़कर बढ़ने पर डेटा का केवल N-वाँ भाग हिलता है।</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Language of the window</source>
        <translation>विंडो की भाषा</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>विंडो के रंग</translation>
    </message>
    <message>
        <source>Size and place of the window</source>
        <translation>विंडो का आकार और स्थान</translation>
    </message>
    <message>
        <source>Arrangement of the panels</source>
        <translation>पैनलों की व्यवस्था</translation>
    </message>
    <message>
        <source>Number of hints seen</source>
        <translation>देखे गए संकेतों की संख्या</translation>
    </message>
    <message>
        <source>Less motion: no pulses and no sliding</source>
        <translation>कम एनिमेशन: न स्पंदन, न सरकना</translation>
    </message>
    <message>
        <source>Address to attach to</source>
        <translation>जुड़ने का पता</translation>
    </message>
    <message>
        <source>Traces that were opened or saved</source>
        <translation>खोले या सहेजे गए ट्रेस</translation>
    </message>
    <message>
        <source>Arrangement of the panels in a low window</source>
        <translation>कम ऊँची विंडो में पैनलों की व्यवस्था</translation>
    </message>
    <message>
        <source>The ring that tells where the slots are</source>
        <translation>स्लॉट कहाँ हैं, यह बताने वाली रिंग</translation>
    </message>
    <message>
        <source>Arrangement of the panels in a narrow window</source>
        <translation>सँकरी विंडो में पैनलों की व्यवस्था</translation>
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
        <translation>वास्तविक गति</translation>
    </message>
    <message>
        <source>%1 speed</source>
        <comment>1/10</comment>
        <translation>%1 गति</translation>
    </message>
    <message>
        <source>%1x speed</source>
        <comment>10</comment>
        <translation>%1x गति</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>simulated, seed %1, going back</source>
        <translation>सिमुलेटेड, सीड %1, पीछे जा रहा</translation>
    </message>
    <message>
        <source>simulated, seed %1, time stands</source>
        <translation>सिमुलेटेड, सीड %1, समय रुका है</translation>
    </message>
    <message>
        <source>simulated, seed %1, %2, reached %3</source>
        <comment>seed, wished speed, reached speed</comment>
        <translation>सिमुलेटेड, सीड %1, %2, प्राप्त: %3</translation>
    </message>
    <message>
        <source>Future %1, since %2</source>
        <comment>number, simulated time</comment>
        <translation>भविष्य %1, %2 से</translation>
    </message>
</context>
<context>
    <name>SpaceTimeDrawing</name>
    <message numerus="yes">
        <source>%n slave(s)</source>
        <translation>
            <numerusform>%n स्लेव</numerusform>
            <numerusform>%n स्लेव</numerusform>
        </translation>
    </message>
    <message>
        <source>view %1</source>
        <translation>व्यू %1</translation>
    </message>
    <message>
        <source>elected, epoch %1</source>
        <translation>चुना गया, एपॉक %1</translation>
    </message>
    <message>
        <source>killed</source>
        <translation>किल हुआ</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>फ़्रीज़ हुआ</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>चल रहा</translation>
    </message>
    <message>
        <source>suspected by %1</source>
        <translation>%1 को संदेह</translation>
    </message>
    <message>
        <source>fault: %1</source>
        <translation>दोष: %1</translation>
    </message>
</context>
<context>
    <name>VisualStyle</name>
    <message>
        <source>serving</source>
        <translation>सेवारत</translation>
    </message>
    <message>
        <source>starting, syncing</source>
        <translation>शुरू या सिंक हो रहा</translation>
    </message>
    <message>
        <source>suspect, frozen</source>
        <translation>संदिग्ध, फ़्रीज़</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>अज्ञात</translation>
    </message>
    <message>
        <source>client</source>
        <translation>क्लाइंट</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>प्राइमरी</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>बैकअप</translation>
    </message>
    <message>
        <source>slave</source>
        <translation>स्लेव</translation>
    </message>
    <message>
        <source>write</source>
        <translation>लेखन</translation>
    </message>
    <message>
        <source>read</source>
        <translation>पठन</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>replicate</source>
        <translation>रेप्लिकेशन</translation>
    </message>
    <message>
        <source>acknowledgement</source>
        <translation>पावती</translation>
    </message>
    <message>
        <source>fetch</source>
        <translation>फ़ेच</translation>
    </message>
    <message>
        <source>fetched</source>
        <translation>फ़ेच-उत्तर</translation>
    </message>
    <message>
        <source>look-up</source>
        <translation>लुकअप</translation>
    </message>
    <message>
        <source>look-up reply</source>
        <translation>लुकअप-उत्तर</translation>
    </message>
    <message>
        <source>failure</source>
        <translation>विफलता</translation>
    </message>
    <message>
        <source>message</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>शुरू हो रहा</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>फ़्रीज़</translation>
    </message>
    <message>
        <source>killed</source>
        <translation>किल हुआ</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>बंद हो रहा</translation>
    </message>
    <message>
        <source>standby</source>
        <translation>स्टैंडबाय</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>प्रत्याशी</translation>
    </message>
    <message>
        <source>recovering</source>
        <translation>रिकवर हो रहा</translation>
    </message>
    <message>
        <source>syncing</source>
        <translation>सिंक हो रहा</translation>
    </message>
    <message>
        <source>no lease</source>
        <translation>लीज़-रहित</translation>
    </message>
    <message>
        <source>draining</source>
        <translation>ड्रेन हो रहा</translation>
    </message>
    <message>
        <source>a majority must accept view %1</source>
        <translation>व्यू %1 पर बहुमत की स्वीकृति</translation>
    </message>
    <message>
        <source>a majority of view %1 must answer heartbeats</source>
        <translation>व्यू %1 के बहुमत के हार्टबीट-उत्तर</translation>
    </message>
    <message>
        <source>a majority of view %1 must promise</source>
        <translation>व्यू %1 के बहुमत का वचन</translation>
    </message>
    <message>
        <source>a majority of the view before %1 must promise</source>
        <translation>व्यू %1 से पहले के व्यू के बहुमत का वचन</translation>
    </message>
    <message>
        <source>the only copy of some slots</source>
        <translation>कुछ स्लॉट की एकमात्र प्रति</translation>
    </message>
    <message>
        <source>a primary of the cluster</source>
        <translation>क्लस्टर का कोई प्राइमरी</translation>
    </message>
    <message>
        <source>the primary to take it in</source>
        <translation>प्राइमरी द्वारा शामिल किया जाना</translation>
    </message>
    <message>
        <source>a member of the cluster that knows its view</source>
        <translation>क्लस्टर का व्यू जानने वाला सदस्य</translation>
    </message>
    <message>
        <source>unknown, not heard yet</source>
        <translation>अज्ञात, अब तक संपर्क नहीं</translation>
    </message>
    <message>
        <source>unknown since %1 s</source>
        <translation>%1 s से अज्ञात</translation>
    </message>
    <message>
        <source>suspect</source>
        <translation>संदिग्ध</translation>
    </message>
    <message>
        <source>suspect: %1</source>
        <translation>संदिग्ध: %1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>विफल: %1</translation>
    </message>
    <message>
        <source>stopped: %1</source>
        <translation>बंद: %1</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <extracomment>%1 is what a node does, such as &quot;syncing&quot;; %2 a percentage</extracomment>
        <translation>%1 %2 %</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n कुंजी</numerusform>
            <numerusform>%n कुंजियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, waits for %2</source>
        <comment>a node</comment>
        <translation>%1, प्रतीक्षा: %2</translation>
    </message>
    <message>
        <source>%1, client</source>
        <translation>%1, क्लाइंट</translation>
    </message>
    <message>
        <source>%1, primary, %2, %3</source>
        <translation>%1, प्राइमरी, %2, %3</translation>
    </message>
    <message>
        <source>%1, backup, %2, %3</source>
        <translation>%1, बैकअप, %2, %3</translation>
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
        <translation>इस जगह के पैनल</translation>
    </message>
</context>
<context>
    <name>engram::gui::AttachDialog</name>
    <message>
        <source>Attach to a running cluster</source>
        <translation>चल रहे क्लस्टर से जुड़ें</translation>
    </message>
    <message>
        <source>Address of any node, or several with commas between them. The window learns of the others by itself. Nothing is changed in the cluster until you allow writing.</source>
        <translation>किसी भी नोड का पता, या अल्पविराम से अलग किए गए कई पते। बाकी नोड विंडो स्वयं खोज लेती है। जब तक आप लेखन की अनुमति न दें, क्लस्टर में कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>जुड़ें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Addresses of the cluster</source>
        <translation>क्लस्टर के पते</translation>
    </message>
    <message>
        <source>%1 is not HOST:PORT</source>
        <translation>%1 HOST:PORT नहीं है</translation>
    </message>
</context>
<context>
    <name>engram::gui::Banner</name>
    <message>
        <source>Copy details</source>
        <translation>विवरण कॉपी करें</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>यह संदेश बंद करें</translation>
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
        <translation>इस चार्ट के आँकड़े सहेजें।</translation>
    </message>
    <message>
        <source>Save the figures: %1</source>
        <translation>आँकड़े सहेजें: %1</translation>
    </message>
    <message>
        <source>Clear the filter: %1</source>
        <translation>फ़िल्टर हटाएँ: %1</translation>
    </message>
</context>
<context>
    <name>engram::gui::ChartsDock</name>
    <message>
        <source>Replica lag</source>
        <translation>रेप्लिका लैग</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>सर्वाधिक</translation>
    </message>
    <message>
        <source>worst (%1)</source>
        <translation>सर्वाधिक (%1)</translation>
    </message>
    <message>
        <source>median</source>
        <translation>माध्यिका</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>max %1 x mean</source>
        <translation>अधिकतम %1 x औसत</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>बाइट</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number, node</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>detected</source>
        <translation>पता चला</translation>
    </message>
    <message>
        <source>served again</source>
        <translation>फिर सेवारत</translation>
    </message>
    <message>
        <source>last %1 ms</source>
        <translation>पिछला %1 ms</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>आँकड़े सहेजें</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>अल्पविराम से अलग किए मान (*.csv)</translation>
    </message>
    <message>
        <source>Charts: %1 could not be written</source>
        <translation>चार्ट: %1 लिखी नहीं जा सकी</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>चार्ट</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>थ्रूपुट</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>लेखन</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>पठन</translation>
    </message>
    <message>
        <source>/s</source>
        <comment>per second</comment>
        <translation>/s</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>दोष</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>पठन</translation>
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
        <translation>लेखन</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>लोड</translation>
    </message>
    <message>
        <source>Failovers</source>
        <translation>फ़ेलओवर</translation>
    </message>
    <message>
        <source>Counts only requests that the filter shows: %1</source>
        <translation>केवल वे अनुरोध गिने जाते हैं जो फ़िल्टर दिखाता है: %1</translation>
    </message>
    <message>
        <source>The nodes told of 1 of %1 requests; the others are not counted.</source>
        <translation>नोड ने %1 में से 1 अनुरोध की सूचना दी; बाकी नहीं गिने गए।</translation>
    </message>
    <message>
        <source>Click to clear the filter.</source>
        <translation>फ़िल्टर हटाने के लिए क्लिक करें।</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>फ़िल्टर लागू</translation>
    </message>
    <message>
        <source>Only nodes that the filter shows: %1</source>
        <translation>केवल वे नोड जो फ़िल्टर दिखाता है: %1</translation>
    </message>
</context>
<context>
    <name>engram::gui::CheckText</name>
    <message>
        <source>every acknowledged write is still there</source>
        <translation>हर पुष्ट लेखन अब भी मौजूद है</translation>
    </message>
    <message>
        <source>%1 keys written, %2 read back, %3 lost, %4 without an answer</source>
        <translation>%1 कुंजियाँ लिखीं, %2 वापस पढ़ीं, %3 खोईं, %4 बिना उत्तर</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands in %2 exactly so often: %3</source>
        <comment>a text, a key, a number</comment>
        <translation>%2 में &apos;%1&apos; ठीक इतनी बार है: %3</translation>
    </message>
</context>
<context>
    <name>engram::gui::ClusterCanvas</name>
    <message>
        <source>messages are dropped</source>
        <translation>संदेश ड्रॉप होते हैं</translation>
    </message>
    <message>
        <source>messages are %1 ms late</source>
        <translation>संदेश %1 ms देर से पहुँचते हैं</translation>
    </message>
    <message>
        <source>Link %1 – %2</source>
        <translation>लिंक %1 – %2</translation>
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
        <translation>%1 से %2 को: %3</translation>
    </message>
    <message>
        <source>times are true</source>
        <translation>समय वास्तविक हैं</translation>
    </message>
    <message>
        <source>drawn at %1 ms</source>
        <translation>%1 ms मानकर चित्रित</translation>
    </message>
    <message>
        <source>drawn at %1 ms; real p50 %2 ms</source>
        <translation>%1 ms मानकर चित्रित; वास्तविक p50 %2 ms</translation>
    </message>
    <message>
        <source>slot %1: on %2</source>
        <translation>स्लॉट %1: %2 पर</translation>
    </message>
    <message>
        <source>slot %1: on %2; being copied to %3</source>
        <translation>स्लॉट %1: %2 पर; %3 पर कॉपी हो रहा है</translation>
    </message>
    <message>
        <source>%1 of %2, %3 to %4, failed: %5</source>
        <translation>%1 (%2), %3 से %4 को, विफल: %5</translation>
    </message>
    <message>
        <source>%1 of %2, %3 to %4</source>
        <translation>%1 (%2), %3 से %4 को</translation>
    </message>
    <message>
        <source>%1
%2, process %3</source>
        <translation>%1
%2, प्रोसेस %3</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>क्लस्टर</translation>
    </message>
    <message>
        <source>filtered; %1</source>
        <translation>फ़िल्टर लागू; %1</translation>
    </message>
</context>
<context>
    <name>engram::gui::ClusterText</name>
    <message>
        <source>%1 of %2 nodes serve</source>
        <translation>%2 में से %1 नोड सेवारत</translation>
    </message>
    <message>
        <source>a cluster of %1 masters and %2 slaves</source>
        <translation>%1 मास्टर और %2 स्लेव का क्लस्टर</translation>
    </message>
    <message>
        <source>another cluster is running</source>
        <translation>दूसरा क्लस्टर चल रहा है</translation>
    </message>
    <message>
        <source>%1 did not start: %2</source>
        <translation>%1 शुरू नहीं हुआ: %2</translation>
    </message>
    <message>
        <source>one more slave</source>
        <translation>एक और स्लेव</translation>
    </message>
    <message>
        <source>one more master</source>
        <translation>एक और मास्टर</translation>
    </message>
    <message>
        <source>the workload runs</source>
        <translation>वर्कलोड चल रहा है</translation>
    </message>
    <message>
        <source>the workload has stopped</source>
        <translation>वर्कलोड रुक गया है</translation>
    </message>
</context>
<context>
    <name>engram::gui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>कमांड</translation>
    </message>
    <message>
        <source>Type a command, a node, a key or a bookmark</source>
        <translation>कमांड, नोड, कुंजी या बुकमार्क टाइप करें</translation>
    </message>
    <message>
        <source>Command to look for</source>
        <translation>खोजने की कमांड</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>मेल खाने वाली कमांड</translation>
    </message>
</context>
<context>
    <name>engram::gui::CompareDesk</name>
    <message>
        <source>this recording</source>
        <translation>यह रिकॉर्डिंग</translation>
    </message>
    <message>
        <source>%1 and %2 compared</source>
        <comment>names of two recordings</comment>
        <translation>%1 और %2 की तुलना</translation>
    </message>
    <message>
        <source>%1  where they part</source>
        <comment>time of day</comment>
        <translation>%1  जहाँ वे अलग होते हैं</translation>
    </message>
    <message>
        <source>%1  time cursor</source>
        <comment>time of day</comment>
        <translation>%1  समय कर्सर</translation>
    </message>
    <message>
        <source>Nothing can be compared: %1</source>
        <comment>what is wrong</comment>
        <translation>तुलना नहीं की जा सकती: %1</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>दूसरी फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Comparing: %1 %</source>
        <translation>तुलना जारी: %1 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Compare with trace</source>
        <translation>ट्रेस से तुलना</translation>
    </message>
    <message>
        <source>Traces of Engram (*.engram-trace);;All files (*)</source>
        <translation>Engram के ट्रेस (*.engram-trace);;सभी फ़ाइलें (*)</translation>
    </message>
</context>
<context>
    <name>engram::gui::CompareView</name>
    <message>
        <source>Moment that is zero in %1</source>
        <translation>%1 में शून्य माना गया क्षण</translation>
    </message>
    <message>
        <source>beginning of the recording</source>
        <translation>रिकॉर्डिंग का आरंभ</translation>
    </message>
    <message>
        <source>Failover</source>
        <translation>फ़ेलओवर</translation>
    </message>
    <message>
        <source>Second less first</source>
        <translation>दूसरी घटा पहली</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>क्या विफल हुआ</translation>
    </message>
    <message>
        <source>no failure is recorded</source>
        <translation>कोई विफलता रिकॉर्ड नहीं हुई</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>तुलना सहेजें</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>चित्र (*.png)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>अल्पविराम से अलग किए मान (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>%1 में लिखा गया।</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 लिखा नहीं जा सका।</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>थ्रूपुट</translation>
    </message>
    <message>
        <source>requests/s</source>
        <translation>अनुरोध/s</translation>
    </message>
    <message>
        <source>Writes, 99th percentile</source>
        <translation>लेखन, 99वाँ पर्सेंटाइल</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Reads, 99th percentile</source>
        <translation>पठन, 99वाँ पर्सेंटाइल</translation>
    </message>
    <message>
        <source>zero is</source>
        <translation>शून्य क्षण</translation>
    </message>
    <message>
        <source>Failovers of both recordings</source>
        <translation>दोनों रिकॉर्डिंग के फ़ेलओवर</translation>
    </message>
    <message>
        <source>&amp;Whole recordings</source>
        <translation>पूरी रिकॉर्डिंग (&amp;W)</translation>
    </message>
    <message>
        <source>Save &amp;picture ...</source>
        <translation>चित्र सहेजें (&amp;P) ...</translation>
    </message>
    <message>
        <source>Save &amp;figures ...</source>
        <translation>आँकड़े सहेजें (&amp;F) ...</translation>
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
        <translation>%1 ज्ञात नहीं है</translation>
    </message>
    <message>
        <source>it is still a member</source>
        <translation>यह अब भी सदस्य है</translation>
    </message>
    <message>
        <source>it is no member yet</source>
        <translation>यह अभी सदस्य नहीं है</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>a node and its state</comment>
        <translation>%1 %2 है</translation>
    </message>
    <message>
        <source>no primary is known</source>
        <translation>कोई प्राइमरी ज्ञात नहीं</translation>
    </message>
    <message>
        <source>%1 is the primary</source>
        <translation>%1 प्राइमरी है</translation>
    </message>
    <message>
        <source>a new primary</source>
        <translation>नया प्राइमरी</translation>
    </message>
    <message>
        <source>no living copy</source>
        <translation>कोई जीवित प्रति नहीं</translation>
    </message>
    <message>
        <source>living copies of %1: %2</source>
        <comment>a key and a number</comment>
        <translation>%1 की जीवित प्रतियाँ: %2</translation>
    </message>
    <message>
        <source>it waits for nothing</source>
        <translation>इसे किसी की प्रतीक्षा नहीं</translation>
    </message>
    <message>
        <source>%1 waits for others</source>
        <translation>%1 को दूसरों की प्रतीक्षा है</translation>
    </message>
    <message>
        <source>%1 waits for %2</source>
        <translation>%1 को प्रतीक्षा है: %2</translation>
    </message>
    <message>
        <source>not all are heard</source>
        <translation>सभी से संपर्क नहीं है</translation>
    </message>
    <message>
        <source>all nodes that run serve</source>
        <translation>चल रहे सभी नोड सेवारत हैं</translation>
    </message>
    <message>
        <source>%1 slots with %2 keys</source>
        <translation>%2 कुंजियों वाले %1 स्लॉट</translation>
    </message>
    <message>
        <source>nothing was declared</source>
        <translation>कुछ घोषित नहीं हुआ</translation>
    </message>
    <message>
        <source>slots without a living copy are declared offline</source>
        <translation>बिना जीवित प्रति वाले स्लॉट ऑफ़लाइन घोषित हैं</translation>
    </message>
    <message>
        <source>the loss of keys is declared</source>
        <translation>कुंजियों की हानि घोषित है</translation>
    </message>
    <message>
        <source>no view is known</source>
        <translation>कोई व्यू ज्ञात नहीं</translation>
    </message>
    <message>
        <source>%1 of %2 slots have all their copies</source>
        <translation>%2 में से %1 स्लॉट की सभी प्रतियाँ हैं</translation>
    </message>
    <message>
        <source>every slot has all its copies</source>
        <translation>हर स्लॉट की सभी प्रतियाँ हैं</translation>
    </message>
    <message>
        <source>keys of each slave within %1 % of the mean</source>
        <translation>हर स्लेव की कुंजियाँ औसत के %1 % के भीतर</translation>
    </message>
    <message>
        <source>%1 acknowledged, %2 refused, %3 uncertain</source>
        <translation>%1 पुष्ट, %2 अस्वीकृत, %3 अनिश्चित</translation>
    </message>
    <message>
        <source>acknowledged writes: %1 or more</source>
        <translation>पुष्ट लेखन: %1 या अधिक</translation>
    </message>
    <message>
        <source>%1 % of all copies moved</source>
        <translation>सभी प्रतियों का %1 % स्थानांतरित</translation>
    </message>
    <message>
        <source>%1 % of all copies moved, give or take %2</source>
        <translation>सभी प्रतियों का %1 % स्थानांतरित, %2 कम या अधिक</translation>
    </message>
</context>
<context>
    <name>engram::gui::ConsoleDock</name>
    <message>
        <source>Console</source>
        <translation>कंसोल</translation>
    </message>
    <message>
        <source>Answers of the cluster</source>
        <translation>क्लस्टर के उत्तर</translation>
    </message>
    <message>
        <source>Answers appear here. HELP lists the commands.</source>
        <translation>उत्तर यहाँ दिखते हैं। HELP से कमांड की सूची मिलती है।</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>कमांड लाइन</translation>
    </message>
    <message>
        <source>READ KEY, WRITE KEY VALUE, DELETE KEY, KEYS, NODES</source>
        <translation>READ KEY, WRITE KEY VALUE, DELETE KEY, KEYS, NODES</translation>
    </message>
    <message>
        <source>There is no such command. HELP lists them.</source>
        <translation>ऐसी कोई कमांड नहीं है। HELP से सूची मिलती है।</translation>
    </message>
    <message>
        <source>This is written: %1</source>
        <translation>इसे ऐसे लिखें: %1</translation>
    </message>
    <message>
        <source>The attached cluster is read-only. Allow writing in the menu Cluster first.</source>
        <translation>जुड़ा हुआ क्लस्टर केवल-पठन है। पहले &quot;क्लस्टर&quot; मेनू में लेखन की अनुमति दें।</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n कुंजी</numerusform>
            <numerusform>%n कुंजियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n key(s); the panel Keys shows all</source>
        <translation>
            <numerusform>पहली %n कुंजी; &quot;कुंजियाँ&quot; पैनल में सभी दिखती हैं</numerusform>
            <numerusform>पहली %n कुंजियाँ; &quot;कुंजियाँ&quot; पैनल में सभी दिखती हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>No nodes are known.</source>
        <translation>कोई नोड ज्ञात नहीं है।</translation>
    </message>
    <message>
        <source>trace opened</source>
        <translation>ट्रेस खोला गया</translation>
    </message>
    <message>
        <source>trace closed</source>
        <translation>ट्रेस बंद किया गया</translation>
    </message>
    <message>
        <source>attaching to a cluster</source>
        <translation>क्लस्टर से जुड़ रहे हैं</translation>
    </message>
    <message>
        <source>cluster launched</source>
        <translation>क्लस्टर लॉन्च किया गया</translation>
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
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Link %1 – %2 dropped.</source>
        <translation>लिंक %1 – %2 के संदेश ड्रॉप किए गए।</translation>
    </message>
    <message>
        <source>Messages from %1 to %2 dropped.</source>
        <translation>%1 से %2 के संदेश ड्रॉप किए गए।</translation>
    </message>
    <message>
        <source>Link %1 – %2 delayed by %3 ms.</source>
        <translation>लिंक %1 – %2 में %3 ms विलंब जोड़ा गया।</translation>
    </message>
    <message>
        <source>Messages from %1 to %2 delayed by %3 ms.</source>
        <translation>%1 से %2 के संदेशों में %3 ms विलंब जोड़ा गया।</translation>
    </message>
    <message>
        <source>Link %1 – %2 is whole again.</source>
        <translation>लिंक %1 – %2 फिर ठीक है।</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) cleared.</source>
        <translation>
            <numerusform>%n दोष हटाया गया।</numerusform>
            <numerusform>%n दोष हटाए गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of %1 runs 10 % too fast.</source>
        <translation>%1 की घड़ी 10 % तेज़ चल रही है।</translation>
    </message>
    <message>
        <source>The clock of %1 runs 10 % too slow.</source>
        <translation>%1 की घड़ी 10 % धीमी चल रही है।</translation>
    </message>
    <message>
        <source>The clock of %1 runs right again.</source>
        <translation>%1 की घड़ी फिर सही चल रही है।</translation>
    </message>
    <message>
        <source>The clock of %1 jumped ahead by 1 s, which can&apos;t be undone.</source>
        <translation>%1 की घड़ी 1 s आगे कूदी; इसे पूर्ववत नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>The clock of %1 runs at the right speed; it stays ahead.</source>
        <translation>%1 की घड़ी सही गति से चल रही है; वह आगे ही रहेगी।</translation>
    </message>
</context>
<context>
    <name>engram::gui::FaultText</name>
    <message>
        <source>%1 was not launched here</source>
        <translation>%1 यहाँ से लॉन्च नहीं किया गया था</translation>
    </message>
    <message>
        <source>%1 is killed</source>
        <translation>%1 को किल करना</translation>
    </message>
    <message>
        <source>%1 hangs</source>
        <translation>%1 को हैंग करना</translation>
    </message>
    <message>
        <source>%1 goes on</source>
        <translation>%1 को आगे चलाना</translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <translation>%1 को बंद करना</translation>
    </message>
    <message>
        <source>%1 runs again</source>
        <translation>%1 को फिर चलाना</translation>
    </message>
    <message>
        <source>nodes for &apos;%1&apos;</source>
        <translation>&apos;%1&apos; के लिए नोड</translation>
    </message>
    <message>
        <source>a fault on what %1 sends to %2</source>
        <translation>%1 से %2 के संदेशों पर दोष</translation>
    </message>
    <message>
        <source>a fault between %1 and %2</source>
        <translation>%1 और %2 के बीच दोष</translation>
    </message>
    <message>
        <source>there is no such link</source>
        <translation>ऐसा कोई लिंक नहीं है</translation>
    </message>
    <message>
        <source>the clock of %1 goes wrong</source>
        <translation>%1 की घड़ी को बिगाड़ना</translation>
    </message>
    <message>
        <source>all faults of links and clocks end</source>
        <translation>लिंक और घड़ियों के सभी दोष समाप्त करना</translation>
    </message>
</context>
<context>
    <name>engram::gui::FieldProblem</name>
    <message>
        <source>a text</source>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>पूर्ण संख्या</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true या false</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>सूची</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>तालिका</translation>
    </message>
    <message>
        <source>a date or time</source>
        <translation>दिनांक या समय</translation>
    </message>
    <message>
        <source>must be %1, not %2</source>
        <translation>के लिए %1 चाहिए, %2 नहीं</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>%1 वर्णों से लंबा है</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>खाली है</translation>
    </message>
    <message>
        <source>is longer than %1 bytes</source>
        <translation>%1 बाइट से लंबा है</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>टेक्स्ट की सूची</translation>
    </message>
    <message>
        <source>must have two to six texts</source>
        <translation>में दो से छह टेक्स्ट होने चाहिए</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is none of: %2</source>
        <translation>का मान &apos;%1&apos; इनमें से नहीं है: %2</translation>
    </message>
    <message>
        <source>must be from %1 to %2</source>
        <translation>का मान %1 से %2 तक होना चाहिए</translation>
    </message>
    <message>
        <source>a time such as &quot;2 s&quot; or &quot;300 ms&quot;</source>
        <translation>समय, जैसे &quot;2 s&quot; या &quot;300 ms&quot;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not %2</source>
        <translation>का मान &apos;%1&apos; मान्य नहीं; चाहिए: %2</translation>
    </message>
    <message>
        <source>the name of a node</source>
        <translation>नोड का नाम</translation>
    </message>
    <message>
        <source>must be one node, not &apos;%1&apos;</source>
        <translation>के लिए एक ही नोड चाहिए, &apos;%1&apos; नहीं</translation>
    </message>
    <message>
        <source>names no node</source>
        <translation>में किसी नोड का नाम नहीं है</translation>
    </message>
    <message>
        <source>a key</source>
        <translation>कुंजी</translation>
    </message>
    <message>
        <source>is longer than a key may be</source>
        <translation>कुंजी की अनुमत लंबाई से लंबा है</translation>
    </message>
    <message>
        <source>a file name such as &quot;takeover.png&quot;</source>
        <translation>फ़ाइल नाम, जैसे &quot;takeover.png&quot;</translation>
    </message>
    <message>
        <source>a name such as &quot;victim&quot;</source>
        <translation>नाम, जैसे &quot;victim&quot;</translation>
    </message>
</context>
<context>
    <name>engram::gui::FilterBox</name>
    <message>
        <source>Filter, such as type:write node:s3</source>
        <translation>फ़िल्टर, जैसे type:write node:s3</translation>
    </message>
    <message>
        <source>Filter of all views</source>
        <translation>सभी दृश्यों का फ़िल्टर</translation>
    </message>
    <message>
        <source>What can be typed here</source>
        <translation>यहाँ क्या टाइप किया जा सकता है</translation>
    </message>
    <message>
        <source>All views show only what this lets pass. Words, fields such as type:write, key:foo, node:s3, status:failed, latency&gt;5ms; -, or, ( ). Ctrl+Space offers what can be typed.</source>
        <translation>सभी दृश्य केवल वही दिखाते हैं जो इस फ़िल्टर से गुज़रता है। शब्द, फ़ील्ड जैसे type:write, key:foo, node:s3, status:failed, latency&gt;5ms; -, or, ( )। Ctrl+Space दिखाता है कि क्या टाइप किया जा सकता है।</translation>
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
        <translation>फ़िल्टर लागू: %1 %</translation>
    </message>
    <message>
        <source>filtered, 1 of %1</source>
        <comment>requests</comment>
        <translation>फ़िल्टर लागू, %1 में से 1</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>फ़िल्टर लागू</translation>
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
        <translation>%1 को हमेशा के लिए त्याग दें?</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>भुलाएँ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message numerus="yes">
        <source>It holds the only copy of %n of 1,024 slot(s). All keys in them are lost for good, and declared lost.</source>
        <translation>
            <numerusform>1,024 में से %n स्लॉट की एकमात्र प्रति इसी के पास है। उसकी सभी कुंजियाँ सदा के लिए खो जाएँगी और खोई हुई घोषित होंगी।</numerusform>
            <numerusform>1,024 में से %n स्लॉट की एकमात्र प्रति इसी के पास है। उनकी सभी कुंजियाँ सदा के लिए खो जाएँगी और खोई हुई घोषित होंगी।</numerusform>
        </translation>
    </message>
    <message>
        <source>A master holds no keys: nothing is lost. It no longer counts for majorities.</source>
        <translation>मास्टर कुंजियाँ नहीं रखता: कुछ नहीं खोता। वह अब बहुमत में नहीं गिना जाएगा।</translation>
    </message>
    <message>
        <source>Every slot of it has another copy: as far as is known, nothing is lost.</source>
        <translation>इसके हर स्लॉट की दूसरी प्रति है: जहाँ तक ज्ञात है, कुछ नहीं खोता।</translation>
    </message>
</context>
<context>
    <name>engram::gui::FuturesChart</name>
    <message>
        <source>Both futures over one time axis</source>
        <translation>एक ही समय अक्ष पर दोनों भविष्य</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>लेखन</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>पठन</translation>
    </message>
    <message>
        <source>refused or uncertain</source>
        <translation>अस्वीकृत या अनिश्चित</translation>
    </message>
    <message>
        <source>first different event</source>
        <translation>पहली भिन्न घटना</translation>
    </message>
</context>
<context>
    <name>engram::gui::FuturesWindow</name>
    <message>
        <source>Future %1, which goes on</source>
        <translation>भविष्य %1, जो आगे चल रहा है</translation>
    </message>
    <message>
        <source>Future %1, which was left</source>
        <translation>भविष्य %1, जो छोड़ा गया</translation>
    </message>
    <message>
        <source>Two futures, alike until %1</source>
        <translation>दो भविष्य, %1 तक समान</translation>
    </message>
    <message>
        <source>Compare futures</source>
        <translation>भविष्यों की तुलना</translation>
    </message>
    <message>
        <source>What the futures have in common, and what differs</source>
        <translation>भविष्यों में क्या समान है, और क्या भिन्न</translation>
    </message>
    <message>
        <source>Bold: the futures differ.</source>
        <translation>मोटे अक्षर: भविष्यों में अंतर है।</translation>
    </message>
    <message>
        <source>Go to the first difference</source>
        <translation>पहले अंतर पर जाएँ</translation>
    </message>
    <message>
        <source>Show the moment of the first different event, in the future that goes on.</source>
        <translation>आगे चल रहे भविष्य में पहली भिन्न घटना का क्षण दिखाएँ।</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>टेक्स्ट के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>engram::gui::HintCard</name>
    <message>
        <source>Every moving symbol is a real message between real processes: a write goes to the primary, from there to its replicas, and is answered when all have it.</source>
        <translation>हर चलता प्रतीक वास्तविक प्रोसेसों के बीच एक वास्तविक संदेश है: लेखन प्राइमरी के पास जाता है, वहाँ से उसकी रेप्लिका पर, और उत्तर तब मिलता है जब वह सबके पास हो।</translation>
    </message>
    <message>
        <source>Type WRITE greeting hello in the Console, and follow it. Select a key in Keys to see which slaves hold it.</source>
        <translation>कंसोल में WRITE greeting hello टाइप करें और उसे चलते देखें। &quot;कुंजियाँ&quot; में कोई कुंजी चुनें और देखें कि वह किन स्लेव पर है।</translation>
    </message>
    <message>
        <source>Now kill the primary.</source>
        <translation>अब प्राइमरी को किल करें।</translation>
    </message>
    <message>
        <source>Hint %1 of %2</source>
        <translation>संकेत %1 / %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>समझ गया</translation>
    </message>
    <message>
        <source>Next hint</source>
        <translation>अगला संकेत</translation>
    </message>
    <message>
        <source>No more hints</source>
        <translation>और संकेत नहीं</translation>
    </message>
</context>
<context>
    <name>engram::gui::InspectorDock</name>
    <message>
        <source>Select a node on the canvas or in the table.</source>
        <translation>कैनवास या तालिका में कोई नोड चुनें।</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>प्रतीक्षा</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>प्रोसेस</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>स्लॉट</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>अंतिम संपर्क</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ज्ञात नहीं</translation>
    </message>
    <message>
        <source>PID %1</source>
        <translation>PID %1</translation>
    </message>
    <message>
        <source>%1 in sync, %2 syncing</source>
        <translation>%1 सिंक में, %2 सिंक जारी</translation>
    </message>
    <message>
        <source>never</source>
        <translation>कभी नहीं</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 s पहले</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>इंस्पेक्टर</translation>
    </message>
    <message>
        <source>Log of the process</source>
        <translation>प्रोसेस का लॉग</translation>
    </message>
    <message>
        <source>What is known of the selected node</source>
        <translation>चुने हुए नोड के बारे में ज्ञात जानकारी</translation>
    </message>
</context>
<context>
    <name>engram::gui::KeysDock</name>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>Find keys: part of a key, or a pattern such as user:*</source>
        <translation>कुंजी खोजें: कुंजी का अंश, या पैटर्न जैसे user:*</translation>
    </message>
    <message>
        <source>Pattern of the keys</source>
        <translation>कुंजियों का पैटर्न</translation>
    </message>
    <message>
        <source>Read the keys again</source>
        <translation>कुंजियाँ फिर पढ़ें</translation>
    </message>
    <message>
        <source>Keys of the cluster</source>
        <translation>क्लस्टर की कुंजियाँ</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n कुंजी</numerusform>
            <numerusform>%n कुंजियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) loaded</source>
        <translation>
            <numerusform>%n कुंजी लोड हुई</numerusform>
            <numerusform>%n कुंजियाँ लोड हुईं</numerusform>
        </translation>
    </message>
    <message>
        <source>The keys can&apos;t be listed now</source>
        <translation>कुंजियों की सूची अभी नहीं मिल सकती</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>A recording has no list of keys: only a running cluster can be asked for one. The panel Messages shows what happened to a key; type key:NAME into the filter.</source>
        <translation>रिकॉर्डिंग में कुंजियों की सूची नहीं होती: वह केवल चलते क्लस्टर से माँगी जा सकती है। किसी कुंजी के साथ क्या हुआ, यह संदेश पैनल दिखाता है; फ़िल्टर में key:NAME लिखें।</translation>
    </message>
    <message>
        <source>%1, as of now</source>
        <comment>how many keys</comment>
        <translation>%1, अभी के अनुसार</translation>
    </message>
    <message>
        <source>The running cluster is asked for the list; it is not that of the moment shown.</source>
        <translation>सूची चलते क्लस्टर की है, दिखाए गए क्षण की नहीं।</translation>
    </message>
</context>
<context>
    <name>engram::gui::KeysModel</name>
    <message>
        <source>Key</source>
        <translation>कुंजी</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>स्लॉट</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>रेप्लिका</translation>
    </message>
</context>
<context>
    <name>engram::gui::Legend</name>
    <message>
        <source>Show or dim nodes in this state</source>
        <translation>इस स्थिति के नोड दिखाएँ या मंद करें</translation>
    </message>
    <message>
        <source>Show or hide these messages</source>
        <translation>ये संदेश दिखाएँ या छिपाएँ</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>लेजेंड</translation>
    </message>
</context>
<context>
    <name>engram::gui::LessonCard</name>
    <message>
        <source>The cluster that runs is being stopped ...</source>
        <translation>चल रहा क्लस्टर बंद किया जा रहा है ...</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>Close the lesson; the cluster goes on</source>
        <translation>पाठ बंद करें; क्लस्टर चलता रहता है</translation>
    </message>
    <message>
        <source>Close the lesson</source>
        <translation>पाठ बंद करें</translation>
    </message>
    <message>
        <source>Progress of the lesson</source>
        <translation>पाठ की प्रगति</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>चरण %1 / %2</translation>
    </message>
    <message>
        <source>The lesson starts a cluster of its own. The one that runs is stopped before, and its keys are lost.</source>
        <translation>पाठ अपना अलग क्लस्टर शुरू करता है। चल रहा क्लस्टर पहले बंद किया जाता है, और उसकी कुंजियाँ खो जाती हैं।</translation>
    </message>
    <message>
        <source>The lesson starts a cluster of its own.</source>
        <translation>पाठ अपना अलग क्लस्टर शुरू करता है।</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>प्रतीक्षा: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>पूरा: %1</translation>
    </message>
    <message>
        <source>Done: %1: %2</source>
        <comment>what was to be done, and what came</comment>
        <translation>पूरा: %1: %2</translation>
    </message>
    <message>
        <source>Right. %1</source>
        <translation>सही। %1</translation>
    </message>
    <message>
        <source>Not so. The answer is: %1. %2</source>
        <translation>नहीं। उत्तर है: %1। %2</translation>
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
        <translation>यह चरण पाठ की अपेक्षा के अनुसार नहीं हुआ, इसलिए पाठ यहीं समाप्त होता है।
अपेक्षित: %1
देखा गया: %2</translation>
    </message>
    <message>
        <source>The lesson was stopped. The cluster goes on.</source>
        <translation>पाठ रोक दिया गया। क्लस्टर चलता रहता है।</translation>
    </message>
    <message>
        <source>End of the lesson. The cluster goes on: try what you like.</source>
        <translation>पाठ समाप्त। क्लस्टर चलता रहता है: जो चाहें, आज़माएँ।</translation>
    </message>
    <message>
        <source>You predicted %1 of %2 outcomes.</source>
        <translation>आपने %2 में से %1 परिणामों का सही अनुमान लगाया।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Stop it and begin</source>
        <translation>बंद करके शुरू करें</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <source>Go on (Space)</source>
        <translation>आगे बढ़ें (Space)</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>शुरुआत पर जाएँ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Other lessons ...</source>
        <translation>अन्य पाठ ...</translation>
    </message>
    <message>
        <source>Stop the lesson</source>
        <translation>पाठ रोकें</translation>
    </message>
    <message>
        <source>Other lessons</source>
        <translation>अन्य पाठ</translation>
    </message>
</context>
<context>
    <name>engram::gui::LessonsDialog</name>
    <message>
        <source>Open lesson</source>
        <translation>पाठ खोलें</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>Open file ...</source>
        <translation>फ़ाइल खोलें ...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Mistakes in the file</source>
        <translation>फ़ाइल की त्रुटियाँ</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>पाठ खोलें</translation>
    </message>
    <message>
        <source>Lessons (*.toml);;All files (*)</source>
        <translation>पाठ (*.toml);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be played:</source>
        <translation>%1 नहीं चलाया जा सकता:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>और %n अन्य</numerusform>
            <numerusform>और %n अन्य</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::gui::MainWindow</name>
    <message>
        <source>&amp;Cluster</source>
        <translation>क्लस्टर (&amp;C)</translation>
    </message>
    <message>
        <source>Launch &amp;with</source>
        <translation>इनके साथ लॉन्च करें (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Node</source>
        <translation>नोड (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Clock</source>
        <translation>घड़ी (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>लिंक (&amp;L)</translation>
    </message>
    <message>
        <source>De&amp;lay</source>
        <translation>विलंब (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>समय (&amp;T)</translation>
    </message>
    <message>
        <source>Spee&amp;d</source>
        <translation>गति (&amp;D)</translation>
    </message>
    <message>
        <source>Recent &amp;traces</source>
        <translation>हाल के ट्रेस (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>दृश्य (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>भाषा (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>थीम (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>सहायता (&amp;H)</translation>
    </message>
    <message>
        <source>Engram</source>
        <translation>Engram</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>टूलबार</translation>
    </message>
    <message>
        <source>Picture of the cluster</source>
        <translation>क्लस्टर का चित्र</translation>
    </message>
    <message numerus="yes">
        <source>%n daemon(s) of this window still run. Their keys are lost when they are stopped.</source>
        <translation>
            <numerusform>इस विंडो का %n डेमन अभी चल रहा है। बंद करने पर उसकी कुंजियाँ खो जाएँगी।</numerusform>
            <numerusform>इस विंडो के %n डेमन अभी चल रहे हैं। बंद करने पर उनकी कुंजियाँ खो जाएँगी।</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop them and close</source>
        <translation>डेमन और विंडो बंद करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>&amp;Simulation</source>
        <translation>सिमुलेशन (&amp;S)</translation>
    </message>
</context>
<context>
    <name>engram::gui::MarkerRows</name>
    <message>
        <source>Click to align this recording here.</source>
        <translation>रिकॉर्डिंग को यहाँ मिलाने के लिए क्लिक करें।</translation>
    </message>
    <message>
        <source>Markers of both recordings</source>
        <translation>दोनों रिकॉर्डिंग के मार्कर</translation>
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
        <translation>संदेश</translation>
    </message>
    <message>
        <source>Which messages are shown</source>
        <translation>कौन-से संदेश दिखें</translation>
    </message>
    <message>
        <source>Messages, newest last</source>
        <translation>संदेश, नवीनतम अंत में</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>क्लस्टर</translation>
    </message>
    <message>
        <source>Cluster and requests</source>
        <translation>क्लस्टर और अनुरोध</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>सब कुछ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln संदेश</numerusform>
            <numerusform>%Ln संदेश</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 % searched</source>
        <translation>%1, %2 % खोजा गया</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>बिना नाम</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of an unknown sender: %2</source>
        <comment>messages, names</comment>
        <translation>
            <numerusform>%1, %Ln अज्ञात प्रेषक से: %2</numerusform>
            <numerusform>%1, %Ln अज्ञात प्रेषक से: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>No committed view and no process of this window has these names: they are not on the canvas.</source>
        <translation>किसी पुष्ट व्यू या इस विंडो की किसी प्रक्रिया के ये नाम नहीं हैं: वे कैनवास पर नहीं हैं।</translation>
    </message>
</context>
<context>
    <name>engram::gui::MessagesModel</name>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>नोड</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>संदेश</translation>
    </message>
</context>
<context>
    <name>engram::gui::NodesDock</name>
    <message>
        <source>Nodes</source>
        <translation>नोड</translation>
    </message>
    <message>
        <source>Actions on nodes</source>
        <translation>नोड पर कार्रवाइयाँ</translation>
    </message>
    <message>
        <source>Nodes of the cluster</source>
        <translation>क्लस्टर के नोड</translation>
    </message>
</context>
<context>
    <name>engram::gui::NodesModel</name>
    <message>
        <source>Node</source>
        <translation>नोड</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
</context>
<context>
    <name>engram::gui::Notices</name>
    <message>
        <source>Show log</source>
        <translation>लॉग दिखाएँ</translation>
    </message>
    <message>
        <source>%1 did not start: %2</source>
        <translation>%1 शुरू नहीं हुआ: %2</translation>
    </message>
    <message>
        <source>Use a free port</source>
        <translation>खाली पोर्ट लें</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>No node of the cluster answers: %1. It is tried again until you cancel.</source>
        <translation>क्लस्टर का कोई नोड उत्तर नहीं दे रहा: %1। रद्द करने तक प्रयास जारी रहेगा।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>%1 was killed</source>
        <translation>%1 को किल किया गया</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>रीस्टार्ट करें</translation>
    </message>
    <message>
        <source>%1 is frozen</source>
        <translation>%1 फ़्रीज़ है</translation>
    </message>
    <message>
        <source>Thaw</source>
        <translation>अनफ़्रीज़ करें</translation>
    </message>
    <message numerus="yes">
        <source>%1 has the only copy of %n key(s). To kill it loses them for good.</source>
        <translation>
            <numerusform>%n कुंजी की एकमात्र प्रति %1 के पास है। किल करने पर वह सदा के लिए खो जाएगी।</numerusform>
            <numerusform>%n कुंजियों की एकमात्र प्रति %1 के पास है। किल करने पर वे सदा के लिए खो जाएँगी।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has the only copy of %n slot(s). To kill it loses their keys for good.</source>
        <translation>
            <numerusform>%n स्लॉट की एकमात्र प्रति %1 के पास है। किल करने पर उसकी कुंजियाँ सदा के लिए खो जाएँगी।</numerusform>
            <numerusform>%n स्लॉट की एकमात्र प्रति %1 के पास है। किल करने पर उनकी कुंजियाँ सदा के लिए खो जाएँगी।</numerusform>
        </translation>
    </message>
    <message>
        <source>Kill %1 all the same</source>
        <translation>फिर भी %1 को किल करें</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>The fault was not made as you wanted it: %1</source>
        <translation>दोष वैसा नहीं बना जैसा आप चाहते थे: %1</translation>
    </message>
    <message>
        <source>%1 was stopped</source>
        <translation>%1 को बंद किया गया</translation>
    </message>
    <message>
        <source>%1 has ended: %2</source>
        <translation>%1 समाप्त हो गया: %2</translation>
    </message>
    <message>
        <source>%1 waits for %2</source>
        <comment>a node</comment>
        <translation>%1 को प्रतीक्षा है: %2</translation>
    </message>
    <message>
        <source>%1 was not made the primary: %2</source>
        <translation>%1 प्राइमरी नहीं बनाया गया: %2</translation>
    </message>
    <message>
        <source>%1 was not forgotten: %2</source>
        <translation>%1 को नहीं भुलाया गया: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>addresses</comment>
        <translation>
            <numerusform>%1 और %Ln अन्य</numerusform>
            <numerusform>%1 और %Ln अन्य</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No node of the cluster has said anything for %Ln s: connected to %1.</source>
        <translation>
            <numerusform>%Ln से॰ से क्लस्टर के किसी नोड ने कुछ नहीं कहा: %1 से जुड़ा है।</numerusform>
            <numerusform>%Ln से॰ से क्लस्टर के किसी नोड ने कुछ नहीं कहा: %1 से जुड़ा है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No node of the cluster has answered for %Ln s: tried %1, last error: %2.</source>
        <translation>
            <numerusform>%Ln से॰ से क्लस्टर का कोई नोड उत्तर नहीं देता: %1 आज़माए गए, अंतिम त्रुटि: %2।</numerusform>
            <numerusform>%Ln से॰ से क्लस्टर का कोई नोड उत्तर नहीं देता: %1 आज़माए गए, अंतिम त्रुटि: %2।</numerusform>
        </translation>
    </message>
    <message>
        <source>Detach</source>
        <translation>अलग हों</translation>
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
        <translation>%1: अधिकतम %2 %3</translation>
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
        <translation>%1, अभी संभव नहीं: %2</translation>
    </message>
</context>
<context>
    <name>engram::gui::PauseBar</name>
    <message>
        <source>%1 ms of the cluster lasts 1 s</source>
        <comment>slow motion</comment>
        <translation>क्लस्टर का %1 ms यहाँ 1 s चलता है</translation>
    </message>
    <message numerus="yes">
        <source>%Ln later event(s).</source>
        <translation>
            <numerusform>%Ln बाद की घटना।</numerusform>
            <numerusform>%Ln बाद की घटनाएँ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer event(s).</source>
        <translation>
            <numerusform>%Ln नई घटना।</numerusform>
            <numerusform>%Ln नई घटनाएँ।</numerusform>
        </translation>
    </message>
    <message>
        <source>View paused. %1</source>
        <comment>followed by how many events are newer</comment>
        <translation>दृश्य विराम पर। %1</translation>
    </message>
    <message>
        <source>Playing at true speed. %1</source>
        <comment>followed by how many events are newer</comment>
        <translation>वास्तविक गति से चल रहा है। %1</translation>
    </message>
    <message>
        <source>Slow motion: %1. %2</source>
        <comment>scale, and how many events are newer</comment>
        <translation>धीमी गति: %1। %2</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>अंत पर जाएँ</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>लाइव देखें</translation>
    </message>
</context>
<context>
    <name>engram::gui::PhaseChart</name>
    <message>
        <source>Steps of the failover</source>
        <translation>फ़ेलओवर के चरण</translation>
    </message>
</context>
<context>
    <name>engram::gui::ProbeField</name>
    <message>
        <source>Find a key</source>
        <translation>कुंजी खोजें</translation>
    </message>
    <message>
        <source>Key to find on the canvas</source>
        <translation>कैनवास पर खोजी जाने वाली कुंजी</translation>
    </message>
    <message>
        <source>Shows the slot, the replicas and the version of a key.</source>
        <translation>कुंजी का स्लॉट, रेप्लिका और संस्करण दिखाता है।</translation>
    </message>
</context>
<context>
    <name>engram::gui::ReportCard</name>
    <message>
        <source>%1 of %2</source>
        <comment>report</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Show all steps of the failover</source>
        <translation>फ़ेलओवर के सभी चरण दिखाएँ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Copy the report as text</source>
        <translation>रिपोर्ट को टेक्स्ट के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>Save picture ...</source>
        <translation>चित्र सहेजें ...</translation>
    </message>
    <message>
        <source>Save the report as a picture</source>
        <translation>रिपोर्ट को चित्र के रूप में सहेजें</translation>
    </message>
    <message>
        <source>Tally</source>
        <translation>मिलान</translation>
    </message>
    <message>
        <source>Who held what of each key</source>
        <translation>हर कुंजी का क्या किसके पास था</translation>
    </message>
    <message>
        <source>Earlier failure</source>
        <translation>पिछली विफलता</translation>
    </message>
    <message>
        <source>Later failure</source>
        <translation>अगली विफलता</translation>
    </message>
    <message>
        <source>Close the report</source>
        <translation>रिपोर्ट बंद करें</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>चित्र (*.png)</translation>
    </message>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation>चित्र %1 में लिखा नहीं जा सका।</translation>
    </message>
</context>
<context>
    <name>engram::gui::ReportOverlay</name>
    <message>
        <source>No failure has been seen in this cluster yet.</source>
        <translation>इस क्लस्टर में अभी कोई विफलता नहीं दिखी।</translation>
    </message>
</context>
<context>
    <name>engram::gui::RequestText</name>
    <message>
        <source>because of &apos;%1&apos;</source>
        <translation>&apos;%1&apos; के कारण</translation>
    </message>
    <message>
        <source>copies: %1</source>
        <translation>प्रतियाँ: %1</translation>
    </message>
    <message>
        <source>result: %1</source>
        <translation>परिणाम: %1</translation>
    </message>
    <message>
        <source>an address of %1</source>
        <translation>%1 का पता</translation>
    </message>
    <message>
        <source>none is known</source>
        <translation>कोई ज्ञात नहीं</translation>
    </message>
    <message>
        <source>%1 is answered with %2</source>
        <comment>a request and its answer</comment>
        <translation>%1 का उत्तर: %2</translation>
    </message>
    <message>
        <source>%1, and was carried out before the new primary came</source>
        <translation>%1, नए प्राइमरी के आने से पहले ही निष्पादित</translation>
    </message>
    <message>
        <source>&apos;value&apos; can&apos;t come with &apos;expect = &quot;%1&quot;&apos;</source>
        <translation>&apos;value&apos; और &apos;expect = &quot;%1&quot;&apos; साथ नहीं आ सकते</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>संस्करण %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>the replicas that answered</comment>
        <translation>%1 से</translation>
    </message>
</context>
<context>
    <name>engram::gui::ScenarioParser</name>
    <message>
        <source>the key &apos;%1&apos; is missing</source>
        <translation>फ़ील्ड &apos;%1&apos; नहीं है</translation>
    </message>
    <message>
        <source>there is no step: write [[step]] before each one</source>
        <translation>कोई चरण नहीं है: हर चरण से पहले [[step]] लिखें</translation>
    </message>
    <message>
        <source>&apos;step&apos; must be written as [[step]]</source>
        <translation>&apos;step&apos; को [[step]] लिखा जाना चाहिए</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a text</source>
        <translation>&apos;%1&apos; के लिए टेक्स्ट चाहिए</translation>
    </message>
    <message>
        <source>unknown step &apos;%1&apos;; there are: %2</source>
        <translation>अज्ञात चरण &apos;%1&apos;; उपलब्ध: %2</translation>
    </message>
    <message>
        <source>unknown %1 &apos;%2&apos;; there are: %3</source>
        <translation>%1 &apos;%2&apos; अज्ञात है; उपलब्ध: %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs the key &apos;%2&apos;</source>
        <translation>&apos;%1&apos; के लिए फ़ील्ड &apos;%2&apos; चाहिए</translation>
    </message>
    <message>
        <source>&apos;%1&apos; %2</source>
        <translation>&apos;%1&apos; %2</translation>
    </message>
    <message>
        <source>unknown key &apos;%1&apos;; there are: %2</source>
        <translation>अज्ञात फ़ील्ड &apos;%1&apos;; उपलब्ध: %2</translation>
    </message>
    <message>
        <source>can&apos;t be read: %1</source>
        <translation>पढ़ा नहीं जा सकता: %1</translation>
    </message>
    <message>
        <source>is larger than a scenario may be</source>
        <translation>परिदृश्य की अनुमत सीमा से बड़ा है</translation>
    </message>
</context>
<context>
    <name>engram::gui::ScenarioRules</name>
    <message>
        <source>a lesson launches one cluster only</source>
        <translation>एक पाठ केवल एक क्लस्टर लॉन्च करता है</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs a cluster: a step &apos;launch&apos; must come before</source>
        <translation>&apos;%1&apos; के लिए क्लस्टर चाहिए: पहले &apos;launch&apos; चरण आना चाहिए</translation>
    </message>
    <message>
        <source>unknown node &apos;%1&apos;; there are: %2, and the roles: %3</source>
        <translation>अज्ञात नोड &apos;%1&apos;; उपलब्ध: %2, और भूमिकाएँ: %3</translation>
    </message>
    <message>
        <source>nothing is known as {%1}; there are: %2</source>
        <translation>{%1} नाम से कुछ ज्ञात नहीं; उपलब्ध: %2</translation>
    </message>
</context>
<context>
    <name>engram::gui::SimulateDialog</name>
    <message>
        <source>Simulate a cluster</source>
        <translation>क्लस्टर सिमुलेट करें</translation>
    </message>
    <message>
        <source>No process is started: the daemons&apos; own protocol runs inside this window, in simulated time. The same seed gives the same run, so that you can go back and try another fault.</source>
        <translation>कोई प्रोसेस शुरू नहीं होता: डेमन का अपना प्रोटोकॉल इसी विंडो में, सिमुलेटेड समय में चलता है। वही सीड वही रन देता है, इसलिए आप पीछे जाकर कोई दूसरा दोष आज़मा सकते हैं।</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>सिमुलेट करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source> a second</source>
        <comment>unit of a number of requests</comment>
        <translation> प्रति सेकंड</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Slaves</source>
        <translation>स्लेव</translation>
    </message>
    <message>
        <source>Masters</source>
        <translation>मास्टर</translation>
    </message>
    <message>
        <source>One is the primary, the others stand by.</source>
        <translation>एक प्राइमरी है, बाकी स्टैंडबाय में रहते हैं।</translation>
    </message>
    <message>
        <source>Copies of each key</source>
        <translation>हर कुंजी की प्रतियाँ</translation>
    </message>
    <message>
        <source>Copies that a write needs</source>
        <translation>लेखन के लिए आवश्यक प्रतियाँ</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>सीड</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>अनुरोध</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>गति</translation>
    </message>
    <message numerus="yes">
        <source>%n slave(s)</source>
        <translation>
            <numerusform>%n स्लेव</numerusform>
            <numerusform>%n स्लेव</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) in all</source>
        <translation>
            <numerusform>कुल %n नोड</numerusform>
            <numerusform>कुल %n नोड</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::gui::SimulationBar</name>
    <message>
        <source>Simulation</source>
        <translation>सिमुलेशन</translation>
    </message>
    <message>
        <source>Speed of simulated time</source>
        <translation>सिमुलेटेड समय की गति</translation>
    </message>
    <message>
        <source>Simulated seconds per real second.</source>
        <translation>हर वास्तविक सेकंड में सिमुलेटेड सेकंड।</translation>
    </message>
    <message>
        <source>Simulated time</source>
        <translation>सिमुलेटेड समय</translation>
    </message>
    <message>
        <source>Simulated time since the start.</source>
        <translation>शुरुआत से अब तक का सिमुलेटेड समय।</translation>
    </message>
    <message>
        <source>going back</source>
        <translation>पीछे जा रहा</translation>
    </message>
    <message>
        <source>time stands</source>
        <translation>समय रुका है</translation>
    </message>
    <message>
        <source>reached %1</source>
        <translation>प्राप्त: %1</translation>
    </message>
    <message>
        <source>%1, less than wished</source>
        <comment>reached 1/2</comment>
        <translation>%1, चाही गई गति से कम</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>चलाएँ</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>विराम</translation>
    </message>
</context>
<context>
    <name>engram::gui::SimulationDesk</name>
    <message>
        <source>Going back to %1: %2 %</source>
        <translation>%1 पर वापसी: %2 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Another future begins at %1, and time stands. Do something else now, then let it run.</source>
        <translation>%1 पर दूसरा भविष्य शुरू होता है, और समय रुका है। अब कुछ और करें, फिर इसे चलने दें।</translation>
    </message>
    <message>
        <source>Let it run</source>
        <translation>इसे चलने दें</translation>
    </message>
    <message>
        <source>Compare futures</source>
        <translation>भविष्यों की तुलना</translation>
    </message>
    <message>
        <source>simulation, seed %1</source>
        <translation>सिमुलेशन, सीड %1</translation>
    </message>
</context>
<context>
    <name>engram::gui::SpaceTimeDock</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n संदेश</numerusform>
            <numerusform>%n संदेश</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n hidden</source>
        <translation>
            <numerusform>, %n छिपा</numerusform>
            <numerusform>, %n छिपे</numerusform>
        </translation>
    </message>
    <message>
        <source>, 1 of %1 requests is drawn; pause to see all</source>
        <translation>, %1 में से 1 अनुरोध खींचा जाता है; सब देखने के लिए रोकें</translation>
    </message>
    <message>
        <source>, 1 of %1 requests is watched</source>
        <translation>, %1 में से 1 अनुरोध देखा जाता है</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>time on the way not known</source>
        <translation>रास्ते का समय ज्ञात नहीं</translation>
    </message>
    <message>
        <source>%1 %2, %3 to %4: %5</source>
        <comment>kind, key, from, to, time</comment>
        <translation>%1 %2, %3 से %4 को: %5</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>सभी दिखाएँ</translation>
    </message>
    <message>
        <source>Drawing (SVG) ...</source>
        <translation>आरेख (SVG) ...</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>आरेख (*.svg)</translation>
    </message>
    <message>
        <source>Picture (PNG) ...</source>
        <translation>चित्र (PNG) ...</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>चित्र (*.png)</translation>
    </message>
    <message>
        <source>Log for ShiViz ...</source>
        <translation>ShiViz के लिए लॉग ...</translation>
    </message>
    <message>
        <source>Logs (*.log)</source>
        <translation>लॉग (*.log)</translation>
    </message>
    <message>
        <source>Export the diagram</source>
        <translation>आरेख निर्यात करें</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>%1 में लिखा गया।</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 लिखा नहीं जा सका।</translation>
    </message>
    <message>
        <source>Space-time</source>
        <translation>स्पेस-टाइम</translation>
    </message>
    <message>
        <source>Group slaves</source>
        <translation>स्लेव समूहित करें</translation>
    </message>
    <message>
        <source>Show all slaves as one line</source>
        <translation>सभी स्लेव एक रेखा में दिखाएँ</translation>
    </message>
    <message>
        <source>Collapse runs</source>
        <translation>क्रम समेटें</translation>
    </message>
    <message>
        <source>Events of a node between two messages become one mark.</source>
        <translation>दो संदेशों के बीच किसी नोड की घटनाएँ एक चिह्न बन जाती हैं।</translation>
    </message>
    <message>
        <source>Collapse runs of local events</source>
        <translation>स्थानीय घटनाओं के क्रम समेटें</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>साथ चलें</translation>
    </message>
    <message>
        <source>Show the newest moment and go with it.</source>
        <translation>नवीनतम क्षण दिखाएँ और उसके साथ चलें।</translation>
    </message>
    <message>
        <source>Follow the newest moment</source>
        <translation>नवीनतम क्षण के साथ चलें</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>नोड</translation>
    </message>
    <message>
        <source>Nodes that are shown</source>
        <translation>दिखाए जाने वाले नोड</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात करें</translation>
    </message>
    <message>
        <source>Time in sight</source>
        <translation>दिख रही अवधि</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>, %n silent slave(s) left out</source>
        <translation>
            <numerusform>, %n शांत स्लेव छोड़ा गया</numerusform>
            <numerusform>, %n शांत स्लेव छोड़े गए</numerusform>
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
        <translation>स्पेस-टाइम आरेख</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n संदेश</numerusform>
            <numerusform>%n संदेश</numerusform>
        </translation>
    </message>
    <message>
        <source>, selected: %1 from %2 to %3</source>
        <translation>, चयनित: %1, %2 से %3 को</translation>
    </message>
</context>
<context>
    <name>engram::gui::StatusLine</name>
    <message>
        <source>No cluster</source>
        <translation>कोई क्लस्टर नहीं</translation>
    </message>
    <message>
        <source>Starting the cluster</source>
        <translation>क्लस्टर शुरू हो रहा है</translation>
    </message>
    <message>
        <source>Stopping the daemons</source>
        <translation>डेमन बंद हो रहे हैं</translation>
    </message>
    <message>
        <source>Looking for the cluster</source>
        <translation>क्लस्टर खोजा जा रहा है</translation>
    </message>
    <message numerus="yes">
        <source>No primary, %n node(s)</source>
        <translation>
            <numerusform>कोई प्राइमरी नहीं, %n नोड</numerusform>
            <numerusform>कोई प्राइमरी नहीं, %n नोड</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Primary %1, epoch %2, %n node(s)</source>
        <translation>
            <numerusform>प्राइमरी %1, एपॉक %2, %n नोड</numerusform>
            <numerusform>प्राइमरी %1, एपॉक %2, %n नोड</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, a recording</source>
        <comment>state of the cluster</comment>
        <translation>%1, रिकॉर्डिंग</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <comment>state of the cluster</comment>
        <translation>%1, केवल-पठन</translation>
    </message>
    <message>
        <source>Showing every request</source>
        <translation>हर अनुरोध दिख रहा है</translation>
    </message>
    <message>
        <source>Showing 1 of %1 requests · counts exact</source>
        <translation>%1 में से 1 अनुरोध दिख रहा · गिनती सटीक</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <comment>time of day</comment>
        <translation>%1, विराम पर</translation>
    </message>
    <message>
        <source>%1, true speed</source>
        <comment>time of day</comment>
        <translation>%1, वास्तविक गति</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time of day, and the scale</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 writes/s, %2 reads/s</source>
        <translation>%1 लेखन/s, %2 पठन/s</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) lost</source>
        <translation>
            <numerusform>%n घटना खोई</numerusform>
            <numerusform>%n घटनाएँ खोईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s)/s</source>
        <translation>
            <numerusform>%n फ़्रेम/s</numerusform>
            <numerusform>%n फ़्रेम/s</numerusform>
        </translation>
    </message>
    <message>
        <source>Canvas: 1 of %1 requests · counts exact</source>
        <translation>चित्र: %1 में से 1 अनुरोध · गिनती सटीक</translation>
    </message>
</context>
<context>
    <name>engram::gui::StepTask</name>
    <message>
        <source>%1 (now: %2)</source>
        <comment>what is waited for, and how it is</comment>
        <translation>%1 (अभी: %2)</translation>
    </message>
    <message>
        <source>nothing came within %1</source>
        <translation>%1 के भीतर कुछ नहीं आया</translation>
    </message>
    <message>
        <source>%1, after %2</source>
        <translation>%1, %2 बाद</translation>
    </message>
    <message>
        <source>a node that is %1</source>
        <translation>ऐसा नोड जो %1 है</translation>
    </message>
</context>
<context>
    <name>engram::gui::TalkText</name>
    <message>
        <source>&apos;answer&apos; is %1, but there are %2 choices</source>
        <translation>&apos;answer&apos; का मान %1 है, पर विकल्प %2 हैं</translation>
    </message>
    <message>
        <source>a pause of %1</source>
        <translation>%1 का विराम</translation>
    </message>
    <message>
        <source>a picture in %1</source>
        <translation>%1 में चित्र</translation>
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
        <translation>चलाने की गति: %1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>टाइमलाइन</translation>
    </message>
</context>
<context>
    <name>engram::gui::TimelineStrip</name>
    <message>
        <source>Time of the recording</source>
        <translation>रिकॉर्डिंग का समय</translation>
    </message>
    <message>
        <source>Arrows go by event, Page keys by marker, Home and End to the ends, Space plays or pauses, plus and minus zoom.</source>
        <translation>ऐरो कुंजियाँ घटना-दर-घटना, Page कुंजियाँ मार्कर-दर-मार्कर, Home और End सिरों पर ले जाती हैं; Space चलाता या रोकता है, प्लस और माइनस ज़ूम करते हैं।</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>कुछ रिकॉर्ड नहीं हुआ</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <comment>time of day</comment>
        <translation>%1, विराम पर</translation>
    </message>
    <message>
        <source>%1, playing</source>
        <comment>time of day</comment>
        <translation>%1, चल रहा है</translation>
    </message>
    <message>
        <source>%1, newest</source>
        <comment>time of day</comment>
        <translation>%1, नवीनतम</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Launch a cluster or open a trace, and everything that happens can be seen again here.</source>
        <translation>अभी कुछ रिकॉर्ड नहीं हुआ। क्लस्टर लॉन्च करें या ट्रेस खोलें; जो कुछ होता है, वह सब यहाँ फिर देखा जा सकता है।</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>लेखन</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>पठन</translation>
    </message>
    <message>
        <source>at most %1/s</source>
        <comment>requests</comment>
        <translation>अधिकतम %1/s</translation>
    </message>
    <message>
        <source>all requests</source>
        <translation>सभी अनुरोध</translation>
    </message>
    <message>
        <source>Filtered. %1</source>
        <comment>followed by what the keys do</comment>
        <translation>फ़िल्टर लागू। %1</translation>
    </message>
</context>
<context>
    <name>engram::gui::TraceDesk</name>
    <message>
        <source>Saved to %1</source>
        <translation>%1 में सहेजा गया</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>दूसरी फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Opening %1: %2 %</source>
        <translation>%1 खुल रहा है: %2 %</translation>
    </message>
    <message>
        <source>Saving %1: %2 %</source>
        <translation>%1 सहेजा जा रहा है: %2 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Open trace</source>
        <translation>ट्रेस खोलें</translation>
    </message>
    <message>
        <source>Traces of Engram (*.engram-trace);;All files (*)</source>
        <translation>Engram के ट्रेस (*.engram-trace);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Save trace</source>
        <translation>ट्रेस सहेजें</translation>
    </message>
</context>
<context>
    <name>engram::gui::TraceSession</name>
    <message>
        <source>This is a recording: nothing in it can be changed.</source>
        <translation>यह रिकॉर्डिंग है: इसमें कुछ भी बदला नहीं जा सकता।</translation>
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
        <translation>क्लस्टर लॉन्च करें</translation>
    </message>
    <message>
        <source>Attach to a running cluster ...</source>
        <translation>चल रहे क्लस्टर से जुड़ें ...</translation>
    </message>
    <message>
        <source>Attach to a running cluster</source>
        <translation>चल रहे क्लस्टर से जुड़ें</translation>
    </message>
    <message>
        <source>Take a lesson ...</source>
        <translation>पाठ शुरू करें ...</translation>
    </message>
    <message>
        <source>Take a lesson</source>
        <translation>पाठ शुरू करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message numerus="yes">
        <source>Starting: %n daemon(s) so far.</source>
        <translation>
            <numerusform>शुरू हो रहा है: अब तक %n डेमन।</numerusform>
            <numerusform>शुरू हो रहे हैं: अब तक %n डेमन।</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for a node of the cluster to answer.</source>
        <translation>क्लस्टर के किसी नोड के उत्तर की प्रतीक्षा है।</translation>
    </message>
    <message numerus="yes">
        <source>Stopping: %n daemon(s) still run.</source>
        <translation>
            <numerusform>बंद हो रहा है: %n डेमन अभी चल रहा है।</numerusform>
            <numerusform>बंद हो रहे हैं: %n डेमन अभी चल रहे हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>A distributed shared memory that you can watch. Start a primary, a backup and three slaves on this computer, and see every message between them.</source>
        <translation>एक वितरित साझा मेमोरी, जिसे आप काम करते देख सकते हैं। इस कंप्यूटर पर एक प्राइमरी, एक बैकअप और तीन स्लेव शुरू करें, और उनके बीच का हर संदेश देखें।</translation>
    </message>
    <message>
        <source>Simulate a cluster ...</source>
        <translation>क्लस्टर सिमुलेट करें ...</translation>
    </message>
    <message>
        <source>Simulate a cluster</source>
        <translation>क्लस्टर सिमुलेट करें</translation>
    </message>
</context>
<context>
    <name>engram::gui::WindowDialogs</name>
    <message>
        <source>Delay a link</source>
        <translation>लिंक में विलंब</translation>
    </message>
    <message>
        <source>Milliseconds that each message takes longer:</source>
        <translation>हर संदेश में कितने मिलीसेकंड की देरी हो:</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>बुकमार्क</translation>
    </message>
    <message>
        <source>Rename bookmark</source>
        <translation>बुकमार्क का नाम बदलें</translation>
    </message>
    <message>
        <source>Name of this moment:</source>
        <translation>इस क्षण का नाम:</translation>
    </message>
    <message>
        <source>About Engram</source>
        <translation>Engram के बारे में</translation>
    </message>
    <message>
        <source>&lt;b&gt;Engram %1&lt;/b&gt;</source>
        <translation>&lt;b&gt;Engram %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>A distributed shared memory that you can watch. Every moving symbol is a message that a node has really sent.

GNU General Public License, version 3 or later.</source>
        <translation>एक वितरित साझा मेमोरी, जिसे आप काम करते देख सकते हैं। हर चलता प्रतीक एक संदेश है, जो किसी नोड ने वास्तव में भेजा है।

GNU जनरल पब्लिक लाइसेंस, संस्करण 3 या बाद का।</translation>
    </message>
</context>
<context>
    <name>engram::gui::WorkloadDialog</name>
    <message>
        <source>Workload settings</source>
        <translation>वर्कलोड सेटिंग</translation>
    </message>
    <message>
        <source>A client named workload sends these requests while the workload runs. The same seed gives the same requests in the same order.</source>
        <translation>जब तक वर्कलोड चलता है, workload नाम का क्लाइंट ये अनुरोध भेजता है। वही सीड वही अनुरोध उसी क्रम में देता है।</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>लागू करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source> a second</source>
        <comment>unit of a number of requests</comment>
        <translation> प्रति सेकंड</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>अनुरोध</translation>
    </message>
    <message>
        <source> %</source>
        <comment>per cent</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Share of reads</source>
        <translation>पठन का हिस्सा</translation>
    </message>
    <message>
        <source>A small shop with readable keys</source>
        <translation>पढ़ने योग्य कुंजियों वाली छोटी दुकान</translation>
    </message>
    <message>
        <source>Numbered keys, all alike</source>
        <translation>क्रमांकित कुंजियाँ, सब समान</translation>
    </message>
    <message>
        <source>Numbered keys, a few of them hot (Zipf 0.99)</source>
        <translation>क्रमांकित कुंजियाँ, कुछ हॉट (Zipf 0.99)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>Number of keys</source>
        <translation>कुंजियों की संख्या</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>सीड</translation>
    </message>
</context>
</TS>
