<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>AddressResolver</name>
    <message>
        <source>your router has %1: carrier-grade NAT</source>
        <translation>路由器的位址是 %1：電信業者級 NAT</translation>
    </message>
    <message>
        <source>your router has only %1: another router stands before it</source>
        <translation>路由器只有 %1：它前面還有另一台路由器</translation>
    </message>
    <message>
        <source>your router has %1, which is no public address</source>
        <translation>路由器的位址是 %1，不是公用位址</translation>
    </message>
    <message>
        <source>This machine has no way to the Internet over %1 now.</source>
        <translation>本機目前無法透過 %1 連上網際網路。</translation>
    </message>
    <message>
        <source>No address source is set for %1.</source>
        <translation>沒有為 %1 設定位址來源。</translation>
    </message>
    <message>
        <source>No source found a public %1 address. %2</source>
        <translation>沒有來源找到公用 %1 位址。%2</translation>
    </message>
    <message>
        <source>This source is not in the list any more.</source>
        <translation>此來源已不在清單中。</translation>
    </message>
</context>
<context>
    <name>AddressScope</name>
    <message>
        <source>%1 is a private address behind a router: nobody outside can reach it. Use the “web” source, which sees the address of the router, and forward the port there.</source>
        <translation>%1 是路由器後面的私人位址，外部無法存取。請改用「web」來源取得路由器的位址，並在路由器上轉發連接埠。</translation>
    </message>
    <message>
        <source>%1 is an address of your provider&apos;s own network (carrier-grade NAT): you share one public IPv4 address with other customers and cannot be reached by it. Ask the provider for a public IPv4 address, or publish IPv6 only.</source>
        <translation>%1 是電信業者內部網路的位址（電信業者級 NAT）：多個客戶共用一個公用 IPv4 位址，外部無法透過它存取。請向電信業者申請公用 IPv4 位址，或只發佈 IPv6。</translation>
    </message>
    <message>
        <source>%1 works only on the local link: the interface got no real address. Check the router or DHCP.</source>
        <translation>%1 只在本地鏈路內有效：網路介面沒有獲得真正的位址。請檢查路由器或 DHCP。</translation>
    </message>
    <message>
        <source>%1 is this machine itself; other machines cannot reach it by that address.</source>
        <translation>%1 就是本機自己，其他機器無法透過這個位址存取。</translation>
    </message>
    <message>
        <source>%1 is an address for examples in documents and belongs to nobody. Check where it was set.</source>
        <translation>%1 是文件示例用的位址，不屬於任何人。請檢查它是在哪裡設定的。</translation>
    </message>
    <message>
        <source>%1 is a local IPv6 address (ULA): it works only within your own network. Check that the provider gives you an IPv6 prefix.</source>
        <translation>%1 是本地 IPv6 位址（ULA），只在自己的網路內有效。請確認電信業者分配了 IPv6 字首。</translation>
    </message>
    <message>
        <source>%1 is a multicast address, not the address of one machine. Check where it was set.</source>
        <translation>%1 是組播位址，不是某一台機器的位址。請檢查它是在哪裡設定的。</translation>
    </message>
    <message>
        <source>%1 is a test address; it usually comes from a VPN or proxy program in “fake IP” mode. Let Mooring&apos;s connections go past that program.</source>
        <translation>%1 是測試位址，通常來自處於「fake IP」模式的 VPN 或代理程式。請讓 Mooring 的連線繞過該程式。</translation>
    </message>
    <message>
        <source>%1 stands for an IPv4 address (6to4, Teredo or NAT64); others reach it badly or not at all. Use the IPv6 address that the provider gives, if there is one.</source>
        <translation>%1 代表一個 IPv4 位址（6to4、Teredo 或 NAT64），外部很難或無法存取。如果電信業者提供了 IPv6 位址，請使用它。</translation>
    </message>
    <message>
        <source>%1 is a reserved address that is not that of one machine on the Internet. Check where it was set.</source>
        <translation>%1 是保留位址，不屬於網際網路上的任何一台機器。請檢查它是在哪裡設定的。</translation>
    </message>
</context>
<context>
    <name>AddressSources</name>
    <message>
        <source>This version has no address source “%1”; possible are: interface, router, web, stun, dns, command, fixed.</source>
        <translation>此版本沒有位址來源「%1」；可用的有：interface、router、web、stun、dns、command、fixed。</translation>
    </message>
    <message>
        <source>it must be a text that is not empty</source>
        <translation>必須是非空文字</translation>
    </message>
    <message>
        <source>it must be a list of texts</source>
        <translation>必須是文字清單</translation>
    </message>
    <message>
        <source>it must be a list</source>
        <translation>必須是清單</translation>
    </message>
    <message>
        <source>it must be a whole number from %1 to %2</source>
        <translation>必須是 %1 到 %2 之間的整數</translation>
    </message>
    <message>
        <source>%1 services of different operators must agree, but there are %2; name more, or set “agree” to 1</source>
        <translation>需要 %1 個不同運營方的服務結果一致，但只有 %2 個；請增加服務，或把「agree」設為 1</translation>
    </message>
    <message>
        <source>“%1” of the address source “%2” is wrong: %3.</source>
        <translation>位址來源「%2」的「%1」有誤：%3。</translation>
    </message>
    <message>
        <source>there is no such setting; possible are: %1</source>
        <translation>沒有這個設定；可用的有：%1</translation>
    </message>
    <message numerus="yes">
        <source>No answer within %n second(s).</source>
        <translation>
            <numerusform>%n 秒內沒有回應。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>無法寫入 %1：%2</translation>
    </message>
    <message>
        <source>Access is denied.</source>
        <translation>存取被拒絕。</translation>
    </message>
</context>
<context>
    <name>CommandSource</name>
    <message>
        <source>The program “%1” could not be started; check its path.</source>
        <translation>無法啟動程式「%1」，請檢查路徑。</translation>
    </message>
    <message>
        <source>The program “%1” did not end in time and was stopped.</source>
        <translation>程式「%1」沒有按時結束，已被停止。</translation>
    </message>
    <message>
        <source>The program “%1” ended with an error.</source>
        <translation>程式「%1」出錯退出。</translation>
    </message>
    <message>
        <source>The program “%1” did not print exactly one %2 address.</source>
        <translation>程式「%1」的輸出不是恰好一個 %2 位址。</translation>
    </message>
    <message>
        <source>it must name the program to run</source>
        <translation>必須指定要執行的程式</translation>
    </message>
</context>
<context>
    <name>Config</name>
    <message>
        <source>“%1” is not a record type that can be kept; possible are: A, AAAA.</source>
        <translation>「%1」不是可維護的記錄類型；可用的有：A、AAAA。</translation>
    </message>
    <message>
        <source>%1 is in this list twice; remove one.</source>
        <translation>%1 在此清單中出現了兩次，請刪除一個。</translation>
    </message>
    <message>
        <source>“%1” is no language; write it like de, pt_BR or zh_CN.</source>
        <translation>「%1」不是語言程式碼，請寫成 de、pt_BR 或 zh_CN 的形式。</translation>
    </message>
    <message>
        <source>The configuration %1 cannot be read: %2.</source>
        <translation>無法讀取設定 %1：%2。</translation>
    </message>
    <message>
        <source>%1 The file was left as it is; a copy is in %2.</source>
        <translation>%1 檔案保持原樣；副本在 %2。</translation>
    </message>
    <message>
        <source>%1 has a mistake and is not overwritten. Correct it or move it away, then start Mooring again.</source>
        <translation>%1 有錯誤，不會被覆蓋。請更正或移走它，然後重新啟動 Mooring。</translation>
    </message>
    <message>
        <source>The configuration %1 cannot be written: %2.</source>
        <translation>無法寫入設定 %1：%2。</translation>
    </message>
    <message>
        <source>An account id has letters, digits, “-” and “_” only, at most 64 of them.</source>
        <translation>帳戶 ID 只能包含字母、數字、「-」和「_」，最多 64 個字元。</translation>
    </message>
    <message>
        <source>Name at least one record type: A, AAAA.</source>
        <translation>至少指定一種記錄類型：A、AAAA。</translation>
    </message>
    <message>
        <source>“%1” is in this list twice; remove one.</source>
        <translation>「%1」在此清單中出現了兩次，請刪除一個。</translation>
    </message>
    <message>
        <source>Name at least one entry of “addressSources”, or leave this away for “default”.</source>
        <translation>請至少指定「addressSources」中的一項；省略則使用「default」。</translation>
    </message>
    <message>
        <source>%1 is not in the zone %2.</source>
        <translation>%1 不在區域 %2 中。</translation>
    </message>
    <message>
        <source>Name at least one address source.</source>
        <translation>至少指定一個位址來源。</translation>
    </message>
    <message>
        <source>Write the proxy like http://host:port or socks5://host:port.</source>
        <translation>請把代理寫成 http://host:port 或 socks5://host:port 的形式。</translation>
    </message>
    <message>
        <source>No name or password may be in this file; write the proxy like http://host:port.</source>
        <translation>此檔案中不能有使用者名稱或密碼；請把代理寫成 http://host:port 的形式。</translation>
    </message>
    <message>
        <source>The account id “%1” is used twice; choose another one.</source>
        <translation>帳戶 ID「%1」用了兩次，請換一個。</translation>
    </message>
    <message>
        <source>There is no “%1” in “addressSources”.</source>
        <translation>「addressSources」中沒有「%1」。</translation>
    </message>
    <message>
        <source>“%1” in “addressSources” names no source for %2.</source>
        <translation>「addressSources」中的「%1」沒有用於 %2 的來源。</translation>
    </message>
    <message>
        <source>There is no account “%1” in “accounts”.</source>
        <translation>「accounts」中沒有帳戶「%1」。</translation>
    </message>
    <message>
        <source>%1 %2 is there twice for this account; remove one.</source>
        <translation>此帳戶中 %1 %2 出現了兩次，請刪除一個。</translation>
    </message>
    <message>
        <source>This is not JSON: %1 at line %2, column %3.</source>
        <translation>這不是 JSON：%1，第 %2 行第 %3 列。</translation>
    </message>
    <message>
        <source>An object in { } is expected here.</source>
        <translation>這裡應為 { } 括起的物件。</translation>
    </message>
    <message>
        <source>This file was written by a newer Mooring (format %1); this one knows formats up to %2. Install the newer one, or use another configuration folder.</source>
        <translation>此檔案由更新版本的 Mooring 寫入（格式 %1），此版本只支援到格式 %2。請安裝新版本，或使用另一個設定資料夾。</translation>
    </message>
    <message>
        <source>Write the ping address that the monitor gives, like https://hc-ping.com/…</source>
        <translation>請填寫監控服務給出的 ping 位址，例如 https://hc-ping.com/…</translation>
    </message>
    <message>
        <source>This monitor is in the list twice; remove one.</source>
        <translation>此監控在清單中出現了兩次，請刪除一個。</translation>
    </message>
    <message>
        <source>A list in [ ] is expected here.</source>
        <translation>這裡應為 [ ] 括起的清單。</translation>
    </message>
    <message>
        <source>A text that is not empty is expected here.</source>
        <translation>這裡應為非空文字。</translation>
    </message>
    <message>
        <source>A text in quotation marks is expected here.</source>
        <translation>這裡應為引號括起的文字。</translation>
    </message>
    <message>
        <source>Either true or false is expected here.</source>
        <translation>這裡應為 true 或 false。</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2 is expected here.</source>
        <translation>這裡應為 %1 到 %2 之間的整數。</translation>
    </message>
    <message>
        <source>A number from %1 to %2 is expected here.</source>
        <translation>這裡應為 %1 到 %2 之間的數字。</translation>
    </message>
    <message>
        <source>“%1” is not known here; possible are: %2.</source>
        <translation>這裡沒有「%1」；可用的有：%2。</translation>
    </message>
    <message>
        <source>A text, a number, true or false is expected here.</source>
        <translation>這裡應為文字、數字、true 或 false。</translation>
    </message>
    <message>
        <source>This is missing; it must be given.</source>
        <translation>缺少此項，必須填寫。</translation>
    </message>
    <message>
        <source>This does not say which network is meant: give at least one of “gateway”, “ssid” and “interface”. For all other networks there is “elsewhere”, beside “profiles”.</source>
        <translation>沒有說明是哪個網路：請至少給出「gateway」、「ssid」和「interface」中的一項。其他所有網路用「profiles」旁邊的「elsewhere」。</translation>
    </message>
    <message>
        <source>“%1” is no gateway: write its hardware address like aa:bb:cc:dd:ee:ff or its IP address. “mooringd network” shows both.</source>
        <translation>「%1」不是閘道器：請填寫它的硬體位址（如 aa:bb:cc:dd:ee:ff）或 IP 位址。「mooringd network」會顯示兩者。</translation>
    </message>
</context>
<context>
    <name>CoreDnsEtcd</name>
    <message>
        <source>The password of the etcd user %1 is missing: enter it.</source>
        <translation>缺少 etcd 使用者 %1 的密碼，請輸入。</translation>
    </message>
    <message>
        <source>The lease in etcd has run out.</source>
        <translation>etcd 中的租約已到期。</translation>
    </message>
    <message>
        <source>etcd refuses the user name or password of the account: enter them again.</source>
        <translation>etcd 拒絕了帳戶的使用者名稱或密碼，請重新輸入。</translation>
    </message>
    <message>
        <source>etcd wants a log-in: enter a user name and password in the account.</source>
        <translation>etcd 要求登入：請在帳戶中輸入使用者名稱和密碼。</translation>
    </message>
    <message>
        <source>etcd refuses the log-in (%1): enter user name and password again.</source>
        <translation>etcd 拒絕登入（%1）：請重新輸入使用者名稱和密碼。</translation>
    </message>
    <message>
        <source>This etcd user may not write below the key prefix: give its role read and write access there.</source>
        <translation>此 etcd 使用者無權寫入鍵字首下的內容：請給它的角色授予讀寫權限。</translation>
    </message>
    <message>
        <source>etcd gets too many requests.</source>
        <translation>對 etcd 的請求過多。</translation>
    </message>
    <message>
        <source>There is no etcd version 3 gateway at this address: etcd 3.4 or newer is needed.</source>
        <translation>此位址沒有 etcd 第 3 版閘道器：需要 etcd 3.4 或更新版本。</translation>
    </message>
    <message>
        <source>etcd has a problem of its own (status %1: %2).</source>
        <translation>etcd 自身出現問題（狀態 %1：%2）。</translation>
    </message>
    <message>
        <source>etcd did not accept the request (status %1: %2).</source>
        <translation>etcd 沒有接受請求（狀態 %1：%2）。</translation>
    </message>
    <message>
        <source>The account names no etcd server.</source>
        <translation>帳戶中沒有填寫 etcd 伺服器。</translation>
    </message>
    <message>
        <source>etcd answered with something that is not JSON.</source>
        <translation>etcd 的回應不是 JSON。</translation>
    </message>
    <message>
        <source>etcd gave no token for the log-in.</source>
        <translation>etcd 登入後沒有給出權杖。</translation>
    </message>
    <message>
        <source>etcd gave no lease.</source>
        <translation>etcd 沒有給出租約。</translation>
    </message>
    <message>
        <source>%1: the etcd plugin of CoreDNS has no wildcard records. Take the names one by one.</source>
        <translation>%1：CoreDNS 的 etcd 外掛不支援泛解析記錄，請逐個新增網域名稱。</translation>
    </message>
    <message>
        <source>The keys in etcd changed while they were being updated; the update will be tried again.</source>
        <translation>etcd 中的鍵在更新時被改動，將再次嘗試更新。</translation>
    </message>
</context>
<context>
    <name>Ddclient</name>
    <message>
        <source>%1 is asked by https in place of http.</source>
        <translation>%1 改用 https 查詢，不用 http。</translation>
    </message>
    <message>
        <source>Text before the address cannot be skipped; the service must answer with the address alone.</source>
        <translation>不能跳過位址前的文字；服務必須只返回位址。</translation>
    </message>
    <message>
        <source>The fixed address is missing or wrong; the usual sources are used.</source>
        <translation>固定位址缺失或有誤；改用預設來源。</translation>
    </message>
    <message>
        <source>The command that finds the address was not taken over, since an imported file must not make a program run; the usual sources are used. Add a source of kind &quot;command&quot; if you trust it.</source>
        <translation>沒有匯入查詢位址的命令，因為匯入的檔案不得執行程式；改用預設來源。如果信任該命令，請新增類型為「command」的來源。</translation>
    </message>
    <message>
        <source>The address strategy &quot;%1&quot; has no counterpart; the usual sources are used.</source>
        <translation>位址策略「%1」沒有對應項；改用預設來源。</translation>
    </message>
    <message>
        <source>%1 was not taken over. %2</source>
        <translation>沒有匯入 %1。%2</translation>
    </message>
    <message>
        <source>%1 was not taken over: both address families are off.</source>
        <translation>沒有匯入 %1：兩種位址都已關閉。</translation>
    </message>
    <message>
        <source>%1 uses the login and password of an earlier line, as it does in ddclient.</source>
        <translation>%1 使用前面一行的使用者名稱和密碼，與 ddclient 相同。</translation>
    </message>
    <message>
        <source>The proxy was not taken over; set it under &quot;network&quot; in config.json.</source>
        <translation>沒有匯入代理；請在 config.json 的「network」下設定。</translation>
    </message>
    <message>
        <source>Mail is not sent; use the notifications of Mooring instead.</source>
        <translation>不會發送郵件；請改用 Mooring 的通知。</translation>
    </message>
    <message>
        <source>The command after an update was not taken over, since an imported file must not make a program run.</source>
        <translation>沒有匯入更新後執行的命令，因為匯入的檔案不得執行程式。</translation>
    </message>
    <message>
        <source>Updates are sent encrypted, although the file says ssl=no.</source>
        <translation>更新會加密傳送，儘管檔案中寫著 ssl=no。</translation>
    </message>
    <message>
        <source>The global API key opens the whole Cloudflare account and was not taken over. Make an API token with the permission Zone/DNS/Edit and store it with &quot;mooringd secret set&quot;.</source>
        <translation>Global API Key 可操作整個 Cloudflare 帳戶，因此沒有匯入。請建立權限為 Zone/DNS/Edit 的 API 權杖，並用「mooringd secret set」儲存。</translation>
    </message>
    <message>
        <source>The TSIG key is in the file %1. Put its name into the setting key_name and store its secret with &quot;mooringd secret set&quot;.</source>
        <translation>TSIG 金鑰在檔案 %1 中。請把它的名稱填入設定 key_name，並用「mooringd secret set」儲存其金鑰。</translation>
    </message>
    <message>
        <source>%1 is a record number of %2, not a name; add the name yourself.</source>
        <translation>%1 是 %2 的記錄編號，不是網域名稱；請自行新增網域名稱。</translation>
    </message>
    <message>
        <source>%1 only sends mail and updates no name.</source>
        <translation>%1 只發送郵件，不更新任何網域名稱。</translation>
    </message>
    <message>
        <source>The service behind protocol %1 has ended.</source>
        <translation>協議 %1 對應的服務已停止。</translation>
    </message>
    <message>
        <source>There is no counterpart of protocol %1.</source>
        <translation>協議 %1 沒有對應項。</translation>
    </message>
    <message>
        <source>The password follows a comma without a blank. ddclient misreads this; the real password was taken.</source>
        <translation>密碼緊跟在逗號後面，中間沒有空格。ddclient 會讀錯；這裡已取實際密碼。</translation>
    </message>
    <message>
        <source>The password ends in a comma or stands in double quotes. ddclient takes them as part of the password, and so did this import; if they are not, store the right one with &quot;mooringd secret set&quot;.</source>
        <translation>密碼以逗號結尾或在雙引號中。ddclient 把它們當作密碼的一部分，匯入時也是如此；如果不是，請用「mooringd secret set」儲存正確的密碼。</translation>
    </message>
    <message>
        <source>%1 is defined a second time; the first definition in line %2 holds, as in ddclient 3.11.</source>
        <translation>%1 被重複定義；與 ddclient 3.11 相同，以第 %2 行的首次定義為準。</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; is in an environment variable that cannot be read here; enter it yourself.</source>
        <translation>「%1」的值在環境變數中，這裡無法讀取；請自行填寫。</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; is unknown.</source>
        <translation>選項「%1」未知。</translation>
    </message>
</context>
<context>
    <name>DeviceBinding</name>
    <message>
        <source>The interface “%1” is not there.</source>
        <translation>網路介面「%1」不存在。</translation>
    </message>
    <message>
        <source>The system does not let a connection go over the interface “%1” only: %2.</source>
        <translation>系統不允許連線只走網路介面「%1」：%2。</translation>
    </message>
</context>
<context>
    <name>Dns</name>
    <message>
        <source>This system has no DNS resolver that could be asked.</source>
        <translation>系統沒有可用的 DNS 解析器。</translation>
    </message>
    <message>
        <source>The DNS resolver %1 could not answer.</source>
        <translation>DNS 解析器 %1 無法回應。</translation>
    </message>
    <message>
        <source>No zone was found in DNS that holds %1.</source>
        <translation>在 DNS 中找不到包含 %1 的區域。</translation>
    </message>
    <message>
        <source>No name servers were found for the zone %1.</source>
        <translation>找不到區域 %1 的名稱伺服器。</translation>
    </message>
    <message>
        <source>The name server %1 does not answer for %2.</source>
        <translation>名稱伺服器 %1 不為 %2 提供回應。</translation>
    </message>
    <message>
        <source>No name server of the zone %1 could be reached.</source>
        <translation>無法連線區域 %1 的任何名稱伺服器。</translation>
    </message>
    <message>
        <source>The address of the name server %1 cannot be found: %2.</source>
        <translation>找不到名稱伺服器 %1 的位址：%2。</translation>
    </message>
    <message>
        <source>The DNS message is too large.</source>
        <translation>DNS 訊息過大。</translation>
    </message>
    <message>
        <source>The name server sent a message that is malformed.</source>
        <translation>名稱伺服器發來的訊息格式有誤。</translation>
    </message>
    <message>
        <source>“%1” cannot be sent as a domain name: a part of it is empty, too long or holds a character that does not belong there.</source>
        <translation>「%1」不能作為網域名稱傳送：其中有一段為空、過長或含有不允許的字元。</translation>
    </message>
    <message>
        <source>The name server %1 did not sign its reply with the key %2, so the reply was not believed.</source>
        <translation>名稱伺服器 %1 沒有用金鑰 %2 簽名回應，因此不予採信。</translation>
    </message>
    <message>
        <source>The name server %1 refuses what is signed with the key %2: compare the key name, algorithm and secret with the server&apos;s configuration, and set this machine&apos;s clock right.</source>
        <translation>名稱伺服器 %1 拒絕用金鑰 %2 簽名的請求：請對照伺服器設定核對金鑰名稱、演算法和金鑰，並校準本機時間。</translation>
    </message>
    <message>
        <source>The name server %1 does not accept the key %2 with the algorithm %3: compare the key name and algorithm with the server&apos;s configuration, and allow the key there.</source>
        <translation>名稱伺服器 %1 不接受金鑰 %2 和演算法 %3：請對照伺服器設定核對金鑰名稱和演算法，並在伺服器上允許該金鑰。</translation>
    </message>
    <message>
        <source>The name server %1 refuses the signature of the key %2: its secret is wrong. Copy it once more from the server.</source>
        <translation>名稱伺服器 %1 拒絕金鑰 %2 的簽名：金鑰內容有誤，請從伺服器重新複製。</translation>
    </message>
    <message>
        <source>The clock of this machine and that of the name server %1 differ by %2 seconds, so the server refuses the signature: set this machine&apos;s clock right.</source>
        <translation>本機與名稱伺服器 %1 的時間相差 %2 秒，伺服器因此拒絕簽名：請校準本機時間。</translation>
    </message>
    <message>
        <source>The name server %1 answered with the unknown TSIG error %2.</source>
        <translation>名稱伺服器 %1 返回了未知的 TSIG 錯誤 %2。</translation>
    </message>
    <message>
        <source>“%1” is not a TSIG algorithm: take one of %2.</source>
        <translation>「%1」不是 TSIG 演算法，可用的有：%2。</translation>
    </message>
    <message>
        <source>The secret of the key %1 is not base64: copy it once more from the name server&apos;s key.</source>
        <translation>金鑰 %1 的內容不是 base64：請從名稱伺服器重新複製。</translation>
    </message>
    <message>
        <source>The DNS message cannot be signed.</source>
        <translation>無法簽名 DNS 訊息。</translation>
    </message>
    <message>
        <source>The name server signed its reply with another key than %1.</source>
        <translation>名稱伺服器用來簽名回應的金鑰不是 %1。</translation>
    </message>
    <message>
        <source>The signature of the name server&apos;s reply is wrong, so the reply was not believed.</source>
        <translation>名稱伺服器回應的簽名有誤，因此不予採信。</translation>
    </message>
    <message numerus="yes">
        <source>The name server&apos;s clock and this machine&apos;s clock differ by more than %n second(s), so its reply was not believed: set the clocks right.</source>
        <translation>
            <numerusform>名稱伺服器與本機的時間相差超過 %n 秒，其回應不予採信：請校準時間。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DnsSource</name>
    <message>
        <source>It answered with DNS result code %1.</source>
        <translation>它返回了 DNS 結果程式碼 %1。</translation>
    </message>
    <message>
        <source>Another name server answered in its place: something on the way catches DNS questions.</source>
        <translation>回應來自另一台名稱伺服器：途中有裝置截取了 DNS 查詢。</translation>
    </message>
    <message>
        <source>Its answer has %1 records instead of one.</source>
        <translation>它的回應有 %1 條記錄，而不是一條。</translation>
    </message>
    <message>
        <source>It answered another question than it was asked.</source>
        <translation>它回答的不是所問的問題。</translation>
    </message>
    <message>
        <source>Its answer is not one %1 address.</source>
        <translation>它的回應不是一個 %1 位址。</translation>
    </message>
    <message>
        <source>“%1” is not one of: %2</source>
        <translation>「%1」不在以下範圍內：%2</translation>
    </message>
    <message>
        <source>a service has the texts %1 only</source>
        <translation>一個服務只能有這些文字：%1</translation>
    </message>
    <message>
        <source>“%1” is not a server like ns1.example.org:53</source>
        <translation>「%1」不是 ns1.example.org:53 這樣的伺服器</translation>
    </message>
    <message>
        <source>“%1” is not a name like whoami.example.org</source>
        <translation>「%1」不是 whoami.example.org 這樣的網域名稱</translation>
    </message>
    <message>
        <source>the type must be A, AAAA or TXT, and the class IN or CH</source>
        <translation>類型必須是 A、AAAA 或 TXT，類別必須是 IN 或 CH</translation>
    </message>
    <message>
        <source>name at least one</source>
        <translation>至少指定一個</translation>
    </message>
</context>
<context>
    <name>DomainName</name>
    <message>
        <source>The name is empty.</source>
        <translation>網域名稱為空。</translation>
    </message>
    <message>
        <source>“%1” is not a domain name: write it like home.example.org.</source>
        <translation>「%1」不是網域名稱，請寫成 home.example.org 的形式。</translation>
    </message>
    <message>
        <source>“%1” is not complete: write it like home.example.org.</source>
        <translation>「%1」不完整，請寫成 home.example.org 的形式。</translation>
    </message>
    <message>
        <source>The name is longer than 253 characters.</source>
        <translation>網域名稱超過 253 個字元。</translation>
    </message>
</context>
<context>
    <name>Dyndns2</name>
    <message>
        <source>The user name or password was refused: enter it again in the account.</source>
        <translation>使用者名稱或密碼被拒絕，請在帳戶中重新輸入。</translation>
    </message>
    <message>
        <source>The account has not paid for an option that was asked for: take the option away.</source>
        <translation>帳戶未購買所請求的選項，請取消該選項。</translation>
    </message>
    <message>
        <source>The service says that this is not a full host name: check it.</source>
        <translation>服務商稱這不是完整的主機名，請檢查。</translation>
    </message>
    <message>
        <source>The account has no such host: make it at the service, or check the name.</source>
        <translation>帳戶中沒有這個主機：請在服務商處建立，或檢查網域名稱。</translation>
    </message>
    <message>
        <source>The host belongs to another account of the service.</source>
        <translation>該主機屬於服務商的另一個帳戶。</translation>
    </message>
    <message>
        <source>The zone is not activated at the service.</source>
        <translation>該區域在服務商處未啟用。</translation>
    </message>
    <message>
        <source>The service says that these are too many hosts, or a round robin.</source>
        <translation>服務商稱主機過多，或為輪詢主機。</translation>
    </message>
    <message>
        <source>The service has blocked updates because there were too many: unblock the host there, then press retry.</source>
        <translation>更新過多，服務商已封鎖更新：請在服務商處解除封鎖，再點重試。</translation>
    </message>
    <message>
        <source>The service refuses this program: a newer version may be needed.</source>
        <translation>服務商拒絕此程式，可能需要更新的版本。</translation>
    </message>
    <message>
        <source>The service says that the request is wrong.</source>
        <translation>服務商稱請求有誤。</translation>
    </message>
    <message>
        <source>The service has a fault in its DNS.</source>
        <translation>服務商的 DNS 出現故障。</translation>
    </message>
    <message>
        <source>The service is out of order or in maintenance.</source>
        <translation>服務商暫停服務或正在維護。</translation>
    </message>
    <message>
        <source>The service refuses this address.</source>
        <translation>服務商拒絕此位址。</translation>
    </message>
    <message>
        <source>The service has a fault.</source>
        <translation>服務商出現故障。</translation>
    </message>
    <message>
        <source>The host is switched off at the service.</source>
        <translation>該主機在服務商處已停用。</translation>
    </message>
    <message>
        <source>The last update was too short a time ago.</source>
        <translation>距離上次更新時間過短。</translation>
    </message>
    <message>
        <source>The service asks for a pause.</source>
        <translation>服務商要求暫停一會兒。</translation>
    </message>
</context>
<context>
    <name>EchoServices</name>
    <message>
        <source>Its answer is not HTTP.</source>
        <translation>它的回應不是 HTTP。</translation>
    </message>
    <message>
        <source>Its answer is longer than an address.</source>
        <translation>它的回應比一個位址長。</translation>
    </message>
    <message>
        <source>It closed the connection before its answer was complete.</source>
        <translation>回應尚未完整，它就關閉了連線。</translation>
    </message>
    <message>
        <source>It closed the connection without an answer.</source>
        <translation>它沒有回應就關閉了連線。</translation>
    </message>
    <message>
        <source>It answered with HTTP status %1 instead of an address.</source>
        <translation>它返回了 HTTP 狀態 %1，而不是位址。</translation>
    </message>
    <message>
        <source>It answered with a page instead of an address; a network that asks for a log-in does that.</source>
        <translation>它返回了網頁而不是位址，需要登入的網路會這樣。</translation>
    </message>
    <message>
        <source>Its answer is not one %1 address.</source>
        <translation>它的回應不是一個 %1 位址。</translation>
    </message>
</context>
<context>
    <name>FixedSource</name>
    <message>
        <source>No address for %1 is written down in the “fixed” source.</source>
        <translation>「fixed」來源中沒有寫 %1 的位址。</translation>
    </message>
    <message>
        <source>“%1” is not an IP address</source>
        <translation>「%1」不是 IP 位址</translation>
    </message>
    <message>
        <source>name at least one address</source>
        <translation>至少指定一個位址</translation>
    </message>
</context>
<context>
    <name>Heartbeats</name>
    <message>
        <source>It answered with HTTP status %1.</source>
        <translation>它返回了 HTTP 狀態 %1。</translation>
    </message>
</context>
<context>
    <name>HostAddresses</name>
    <message>
        <source>The host name %1 was not found. Check the network connection and the DNS settings.</source>
        <translation>找不到主機名 %1。請檢查網路連線和 DNS 設定。</translation>
    </message>
    <message>
        <source>%1 cannot be reached over IPv4: it has no IPv4 address.</source>
        <translation>無法透過 IPv4 連線 %1：它沒有 IPv4 位址。</translation>
    </message>
    <message>
        <source>%1 cannot be reached over IPv6: it has no IPv6 address.</source>
        <translation>無法透過 IPv6 連線 %1：它沒有 IPv6 位址。</translation>
    </message>
</context>
<context>
    <name>HttpClient</name>
    <message>
        <source>The address of the service is not a valid http or https URL.</source>
        <translation>服務位址不是有效的 http 或 https URL。</translation>
    </message>
    <message>
        <source>Nothing was sent to %1: its URL begins with http, so anyone on the way could read the password. Use https.</source>
        <translation>沒有向 %1 傳送任何內容：它的 URL 以 http 開頭，途中任何人都能讀到密碼。請使用 https。</translation>
    </message>
    <message>
        <source>This installation has no working TLS library, so %1 cannot be reached securely.</source>
        <translation>此安裝沒有可用的 TLS 庫，無法安全地連線 %1。</translation>
    </message>
    <message>
        <source>%1 refuses the connection. Is the service down?</source>
        <translation>%1 拒絕連線。服務是否已停止？</translation>
    </message>
    <message>
        <source>%1 closed the connection before the reply was complete.</source>
        <translation>回應尚未完整，%1 就關閉了連線。</translation>
    </message>
    <message>
        <source>The host name %1 was not found. Check the network connection and the DNS settings.</source>
        <translation>找不到主機名 %1。請檢查網路連線和 DNS 設定。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 沒有按時回應。</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>無法與 %1 建立安全連線。</translation>
    </message>
    <message>
        <source>The proxy for the connection to %1 does not work. Check the proxy settings.</source>
        <translation>連線 %1 所用的代理不可用，請檢查代理設定。</translation>
    </message>
    <message>
        <source>The proxy for the connection to %1 asks for a user name and password.</source>
        <translation>連線 %1 所用的代理要求使用者名稱和密碼。</translation>
    </message>
    <message>
        <source>There is no network connection, so %1 could not be reached.</source>
        <translation>沒有網路連線，無法連線 %1。</translation>
    </message>
    <message>
        <source>The answer of %1 is not HTTP.</source>
        <translation>%1 的回應不是 HTTP。</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>與 %1 的連線失敗。</translation>
    </message>
    <message>
        <source>The reply of %1 is longer than expected (more than %2 bytes).</source>
        <translation>%1 的回應比預期長（超過 %2 位元組）。</translation>
    </message>
    <message>
        <source>The request to %1 was cancelled.</source>
        <translation>對 %1 的請求已取消。</translation>
    </message>
    <message>
        <source>The identity of %1 could not be verified: %2 Check the computer&apos;s clock and whether something on the network intercepts the connection.</source>
        <translation>無法驗證 %1 的身份：%2 請檢查電腦時間，以及網路中是否有裝置擷取連線。</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The file is longer than 1 MiB and cannot be a configuration.</source>
        <translation>檔案超過 1 MiB，不可能是設定檔案。</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation>檔案不是 UTF-8 文字。</translation>
    </message>
    <message>
        <source>This is a configuration of %1, which this version cannot import yet. ddclient.conf can be imported.</source>
        <translation>這是 %1 的設定，此版本還不能匯入。可以匯入 ddclient.conf。</translation>
    </message>
    <message>
        <source>This is a JSON file of a program that is not known. ddclient.conf can be imported.</source>
        <translation>這是未知程式的 JSON 檔案。可以匯入 ddclient.conf。</translation>
    </message>
    <message>
        <source>It is not known which program this file belongs to. ddclient.conf can be imported.</source>
        <translation>不知道此檔案屬於哪個程式。可以匯入 ddclient.conf。</translation>
    </message>
</context>
<context>
    <name>InstanceLock</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>無法建立資料夾 %1。</translation>
    </message>
    <message>
        <source>Mooring already runs for this configuration (%1, process %2 on %3). Quit it first, or use another configuration folder.</source>
        <translation>Mooring 已在使用此設定執行（%1，%3 上的程式 %2）。請先退出它，或使用另一個設定資料夾。</translation>
    </message>
    <message>
        <source>The lock file %1 cannot be made; check that its folder can be written.</source>
        <translation>無法建立鎖檔案 %1，請檢查其資料夾是否可寫。</translation>
    </message>
</context>
<context>
    <name>InterfaceAddresses</name>
    <message>
        <source>The system does not tell the addresses of its interfaces: %1.</source>
        <translation>系統沒有提供網路介面的位址：%1。</translation>
    </message>
</context>
<context>
    <name>InterfaceRanking</name>
    <message>
        <source>Not used: its preferred lifetime is over (deprecated), as after a change of the prefix.</source>
        <translation>未使用：首選期限已過（deprecated），例如字首變更之後。</translation>
    </message>
    <message>
        <source>Not used: the system still checks whether another machine has it (tentative), or found one.</source>
        <translation>未使用：系統仍在檢查是否有其他機器佔用它（tentative），或已發現佔用。</translation>
    </message>
    <message>
        <source>Not used: a local address (ULA) that works only within the own network.</source>
        <translation>未使用：只在自己網路內有效的本地位址（ULA）。</translation>
    </message>
    <message>
        <source>Not used: it works only on the local link.</source>
        <translation>未使用：只在本地鏈路內有效。</translation>
    </message>
    <message>
        <source>Not used: an address for examples in documents, which belongs to nobody.</source>
        <translation>未使用：文件示例用的位址，不屬於任何人。</translation>
    </message>
    <message>
        <source>Not used: it is this machine itself (loopback).</source>
        <translation>未使用：它就是本機自己（loopback）。</translation>
    </message>
    <message>
        <source>Not used: “%1” is a VPN tunnel. Name it in the source’s “name” if you want its address.</source>
        <translation>未使用：「%1」是 VPN 隧道。如果需要它的位址，請在來源的「name」中指定。</translation>
    </message>
    <message>
        <source>Not used: “%1” belongs to containers or virtual machines. Name it in the source’s “name” if you want its address.</source>
        <translation>未使用：「%1」屬於容器或虛擬機器。如果需要它的位址，請在來源的「name」中指定。</translation>
    </message>
    <message>
        <source>Not used: “%1” does not match the source’s “name”, “%2”.</source>
        <translation>未使用：「%1」不符合來源的「name」（「%2」）。</translation>
    </message>
    <message>
        <source>temporary</source>
        <translation>臨時位址</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>穩定位址</translation>
    </message>
    <message>
        <source>The best of what there is, but not public. %1</source>
        <translation>現有位址中最好的，但不是公用位址。%1</translation>
    </message>
    <message>
        <source>The only one that can be used: public, %1.</source>
        <translation>唯一可用的位址：公用，%1。</translation>
    </message>
    <message>
        <source>The best: public, %1, preferred for longest.</source>
        <translation>最佳：公用，%1，首選期限最長。</translation>
    </message>
    <message>
        <source>The best: public, %1, and used already.</source>
        <translation>最佳：公用，%1，且已在使用。</translation>
    </message>
    <message>
        <source>Not needed: %1 gives the same.</source>
        <translation>不需要：與 %1 相同。</translation>
    </message>
    <message>
        <source>Not the best: it is not public, %1 is.</source>
        <translation>不是最佳：它不是公用位址，而 %1 是。</translation>
    </message>
    <message numerus="yes">
        <source>Not the best: it is preferred only for %n more second(s), %1 for longer.</source>
        <translation>
            <numerusform>不是最佳：它的首選期限只剩 %n 秒，%1 更長。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not the best: it is temporary, %1 is stable.</source>
        <translation>不是最佳：它是臨時位址，而 %1 是穩定位址。</translation>
    </message>
    <message>
        <source>Not the best: it is stable, and you prefer temporary ones like %1.</source>
        <translation>不是最佳：它是穩定位址，而設定首選 %1 這樣的臨時位址。</translation>
    </message>
    <message>
        <source>Not the best: its preferred lifetime is shorter than that of %1.</source>
        <translation>不是最佳：它的首選期限比 %1 短。</translation>
    </message>
    <message>
        <source>As good as %1; only one is needed.</source>
        <translation>與 %1 一樣好，只需要一個。</translation>
    </message>
    <message>
        <source>Not better than %1, which is used already.</source>
        <translation>不比已在使用的 %1 更好。</translation>
    </message>
</context>
<context>
    <name>InterfaceSource</name>
    <message>
        <source>No network interface has an %1 address that can be used.</source>
        <translation>沒有網路介面擁有可用的 %1 位址。</translation>
    </message>
    <message>
        <source>The interface “%1” has no %2 address that can be used.</source>
        <translation>網路介面「%1」沒有可用的 %2 位址。</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <comment>address, interface, why it is not used</comment>
        <translation>%2 上的 %1：%3</translation>
    </message>
    <message>
        <source>A “suffix” or “mac” is for IPv6 only; remove it from the “A” sources.</source>
        <translation>「suffix」或「mac」只用於 IPv6；請從「A」來源中去掉。</translation>
    </message>
    <message>
        <source>prefix of %1 with the suffix %2</source>
        <translation>%1 的字首加字尾 %2</translation>
    </message>
    <message>
        <source>%1, temporary</source>
        <translation>%1，臨時位址</translation>
    </message>
    <message>
        <source>%1, stable</source>
        <translation>%1，穩定位址</translation>
    </message>
    <message>
        <source>it must be “prefer” or “avoid”</source>
        <translation>必須是「prefer」或「avoid」</translation>
    </message>
    <message>
        <source>there is a “suffix” too; remove one of them</source>
        <translation>還設定了「suffix」，請去掉其中一個</translation>
    </message>
    <message>
        <source>it says where the address of another host goes on; add its “suffix”, or remove this</source>
        <translation>它指定另一台主機位址從哪裡接續；請補上「suffix」，或去掉此項</translation>
    </message>
    <message>
        <source>it must be the part of an IPv6 address after the prefix, like ::1234</source>
        <translation>必須是 IPv6 位址中字首之後的部分，如 ::1234</translation>
    </message>
    <message>
        <source>its first %1 bits, which come from the prefix, must be zero as in ::1234; if your provider&apos;s prefix is shorter, set “prefixLength”, for example to 56</source>
        <translation>前 %1 位來自字首，必須為零，如 ::1234；如果電信業者給的字首更短，請設定「prefixLength」，例如 56</translation>
    </message>
    <message>
        <source>it must be the MAC address of one device, like 3c:22:fb:01:02:03</source>
        <translation>必須是一台裝置的 MAC 位址，如 3c:22:fb:01:02:03</translation>
    </message>
    <message>
        <source>with a “mac” it is always 64; remove it, or write all that follows the prefix as “suffix” instead of the “mac”</source>
        <translation>使用「mac」時總是 64；請去掉它，或用「suffix」代替「mac」寫出字首之後的全部內容</translation>
    </message>
</context>
<context>
    <name>NatVerdict</name>
    <message>
        <source>%1 is the address of a DS-Lite line (carrier-grade NAT): it has IPv6 of its own, but shares one public IPv4 address with other customers and cannot be reached by it, whatever the router forwards.</source>
        <translation>%1 是 DS-Lite 線路的位址（電信業者級 NAT）：IPv6 是獨立的，但公用 IPv4 位址與其他客戶共用；無論路由器如何轉發，都無法透過它存取。</translation>
    </message>
    <message>
        <source>%1 is an address of your provider&apos;s own network (carrier-grade NAT): you share one public IPv4 address with other customers and cannot be reached by it, whatever the router forwards.</source>
        <translation>%1 是電信業者內部網路的位址（電信業者級 NAT）：公用 IPv4 位址與其他客戶共用；無論路由器如何轉發，都無法透過它存取。</translation>
    </message>
    <message>
        <source>The outside sees the shared address %1.</source>
        <translation>外部看到的是共用位址 %1。</translation>
    </message>
    <message>
        <source>Ask the provider for a public IPv4 address, or publish IPv6 only.</source>
        <translation>請向電信業者申請公用 IPv4 位址，或只發佈 IPv6。</translation>
    </message>
    <message>
        <source>Your router has only the private address %1: another router stands before it, so to forward a port in yours is not enough. Put the first router into bridge mode, or forward the port there too, to yours.</source>
        <translation>路由器只有私人位址 %1：它前面還有另一台路由器，只在自己的路由器上轉發連接埠還不夠。請把前一台路由器設為橋接模式，或在那裡也把連接埠轉發過來。</translation>
    </message>
    <message>
        <source>If there is no other router at your place, %1 is your provider&apos;s own network (carrier-grade NAT) and you share %2 with other customers: ask the provider for a public IPv4 address, or publish IPv6 only.</source>
        <translation>如果家中沒有另一台路由器，%1 就是電信業者的內部網路（電信業者級 NAT），%2 與其他客戶共用：請向電信業者申請公用 IPv4 位址，或只發佈 IPv6。</translation>
    </message>
    <message>
        <source>%1, but the outside sees %2: connections leave by a VPN, a proxy or a second line, or the provider translates the address. By %2 this machine can hardly be reached. Let Mooring&apos;s connections go past the VPN or proxy, or name the interface of the line that you want.</source>
        <translation>%1，但外部看到的是 %2：連線經過 VPN、代理或第二條線路，或者電信業者轉換了位址。透過 %2 幾乎無法存取本機。請讓 Mooring 的連線繞過 VPN 或代理，或指定所需線路的網路介面。</translation>
    </message>
    <message>
        <source>This machine itself has the public address %1: it can be reached directly. What reaches it is for its own firewall to decide.</source>
        <translation>本機自己擁有公用位址 %1，可以直接存取。哪些存取能透過由本機防火牆決定。</translation>
    </message>
    <message>
        <source>Your router has the public address %1. To be reached from outside, forward the port there to this machine.</source>
        <translation>路由器擁有公用位址 %1。要從外部存取，請在路由器上把連接埠轉發到本機。</translation>
    </message>
    <message>
        <source>Your router tells %1 as its outer address, which is no address of a line: perhaps it is not connected, or a VPN or proxy runs on it. Look at the router&apos;s own page.</source>
        <translation>路由器報告的外部位址是 %1，不是線路位址：可能尚未連線，或其上執行著 VPN 或代理。請檢視路由器自己的頁面。</translation>
    </message>
    <message>
        <source>It is not known how this machine is connected: neither the router nor anybody outside told an address.</source>
        <translation>不清楚本機如何連線：路由器和外部都沒有提供位址。</translation>
    </message>
    <message>
        <source>This machine is behind a router, which does not tell its outer address; the outside sees %1.</source>
        <translation>本機在路由器後面，路由器不提供外部位址；外部看到的是 %1。</translation>
    </message>
    <message>
        <source>The router does not tell its outer address; the outside sees %1.</source>
        <translation>路由器不提供外部位址；外部看到的是 %1。</translation>
    </message>
    <message>
        <source>Compare it with the Internet address on the router&apos;s own page: if it is the same, forward the port there; if not, another router or your provider (carrier-grade NAT) stands before yours. Switching on UPnP or NAT-PMP in the router lets Mooring see it.</source>
        <translation>請與路由器頁面上的網際網路位址比較：相同則在路由器上轉發連接埠；不同則說明前面還有另一台路由器或電信業者級 NAT。在路由器上開啟 UPnP 或 NAT-PMP，Mooring 就能看到它。</translation>
    </message>
    <message>
        <source>This machine itself has the public address %1</source>
        <translation>本機自己擁有公用位址 %1</translation>
    </message>
    <message>
        <source>Your router has the public address %1</source>
        <translation>路由器擁有公用位址 %1</translation>
    </message>
</context>
<context>
    <name>OutsideSource</name>
    <message>
        <source>The services do not agree on the address: %1.</source>
        <translation>各服務給出的位址不一致：%1。</translation>
    </message>
    <message>
        <source>Only %1 answered, with %2; a change is believed when another service agrees.</source>
        <translation>只有 %1 回應了，位址為 %2；需另一個服務確認後才採信變化。</translation>
    </message>
    <message>
        <source>None of %1 told the address. The last one, %2: %3</source>
        <translation>%1 都沒有給出位址。最後一個 %2：%3</translation>
    </message>
    <message>
        <source>None of the servers of the address source “%1” can tell an address for %2.</source>
        <translation>位址來源「%1」中沒有伺服器能提供 %2 的位址。</translation>
    </message>
    <message>
        <source>confirmed by %1</source>
        <translation>經 %1 確認</translation>
    </message>
    <message>
        <source>seen by %1</source>
        <translation>由 %1 看到</translation>
    </message>
</context>
<context>
    <name>Pass</name>
    <message>
        <source>The provider said nothing about this name. Please report this.</source>
        <translation>服務商沒有就此網域名稱作出任何答覆，請報告此問題。</translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>The account &quot;%1&quot; of %2 is not in the configuration. Add it, or choose another account for this name.</source>
        <translation>設定中沒有 %2 的帳戶「%1」。請新增它，或為此網域名稱選擇其他帳戶。</translation>
    </message>
</context>
<context>
    <name>Provider</name>
    <message>
        <source>This service cannot list its names: type the name instead.</source>
        <translation>此服務不能列出網域名稱，請直接輸入。</translation>
    </message>
</context>
<context>
    <name>ProviderRegistry</name>
    <message>
        <source>“%1” must be one of: %2.</source>
        <translation>「%1」必須是以下之一：%2。</translation>
    </message>
    <message>
        <source>“%1” does not have the right form.</source>
        <translation>「%1」的格式不對。</translation>
    </message>
    <message>
        <source>“%1” does not have the right form; an example: %2</source>
        <translation>「%1」的格式不對，例如：%2</translation>
    </message>
    <message>
        <source>There is no provider “%1”.</source>
        <translation>沒有服務商「%1」。</translation>
    </message>
    <message>
        <source>%1 has no method “%2”; it has: %3.</source>
        <translation>%1 沒有方式「%2」，可用的有：%3。</translation>
    </message>
    <message>
        <source>“%1” is a secret and does not belong into the configuration: store it with “mooringd secret set %2 %3”.</source>
        <translation>「%1」是機密內容，不能放在設定中：請用「mooringd secret set %2 %3」儲存。</translation>
    </message>
    <message>
        <source>“%1” is missing: enter it.</source>
        <translation>缺少「%1」，請填寫。</translation>
    </message>
    <message>
        <source>The settings of %1 do not fit together: check them.</source>
        <translation>%1 的設定互相衝突，請檢查。</translation>
    </message>
</context>
<context>
    <name>PublishGate</name>
    <message>
        <source>this network</source>
        <translation>此網路</translation>
    </message>
    <message>
        <source>Nothing is published from %1: your network rules say so. What is published stays.</source>
        <translation>按照網路規則，不從 %1 發佈。已發佈的內容保持不變。</translation>
    </message>
    <message>
        <source>%1 goes through the VPN %2, so an address found now may be the VPN&apos;s and is not published. What is published stays. Switch the VPN off, or allow publishing through it in %3.</source>
        <translation>%1 經過 VPN %2，現在找到的位址可能屬於 VPN，因此不發佈。已發佈的內容保持不變。請關閉 VPN，或允許在 %3 中經 VPN 發佈。</translation>
    </message>
    <message>
        <source>The address %1 that services outside see belongs to the VPN %2, so it is not published. Switch the VPN off, or allow publishing through it in %3.</source>
        <translation>外部服務看到的位址 %1 屬於 VPN %2，因此不發佈。請關閉 VPN，或允許在 %3 中經 VPN 發佈。</translation>
    </message>
    <message>
        <source>Services outside see %1, but the router has %2; until now both were the same in %3. A VPN or proxy on the way is likely, so %1 is not published. Switch it off, or allow publishing through a VPN here.</source>
        <translation>外部服務看到 %1，而路由器是 %2；在 %3 中兩者此前一直相同。途中可能有 VPN 或代理，因此不發佈 %1。請將其關閉，或允許在此經 VPN 發佈。</translation>
    </message>
</context>
<context>
    <name>RecipeFile</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>無法讀取檔案：%1</translation>
    </message>
    <message>
        <source>The file is larger than 256 KiB.</source>
        <translation>檔案超過 256 KiB。</translation>
    </message>
    <message>
        <source>This is not JSON: %1.</source>
        <translation>這不是 JSON：%1。</translation>
    </message>
    <message>
        <source>A recipe is a JSON object.</source>
        <translation>配方必須是 JSON 物件。</translation>
    </message>
    <message>
        <source>This does not follow the schema.</source>
        <translation>這不符合 schema。</translation>
    </message>
</context>
<context>
    <name>RecordApi</name>
    <message>
        <source>The account has no zone for %1: check the name, the account, and which zones the credentials may see.</source>
        <translation>帳戶中沒有 %1 所在的區域：請檢查網域名稱、帳戶，以及憑證能看到哪些區域。</translation>
    </message>
    <message>
        <source>The service lists %1 but does not let it be changed: look at the record on the service&apos;s own page.</source>
        <translation>服務商列出了 %1，但不允許修改：請在其網頁上檢視該記錄。</translation>
    </message>
    <message>
        <source>This service does not tell its zones: set &quot;zone&quot; for %1.</source>
        <translation>此服務不提供區域資訊：請為 %1 設定「zone」。</translation>
    </message>
    <message>
        <source>This service cannot list its zones: type the name instead.</source>
        <translation>此服務不能列出區域，請直接輸入網域名稱。</translation>
    </message>
    <message>
        <source>This service cannot list a whole zone: type the name instead.</source>
        <translation>此服務不能列出整個區域，請直接輸入網域名稱。</translation>
    </message>
</context>
<context>
    <name>RecordPlan</name>
    <message>
        <source>%1 has several %2 record sets (%3): say in the record&apos;s options which one is meant.</source>
        <translation>%1 有多個 %2 記錄集（%3）：請在記錄選項中指明是哪一個。</translation>
    </message>
    <message>
        <source>%1 has more %2 records than it should have, and this service cannot remove one: remove it on the service&apos;s own page.</source>
        <translation>%1 的 %2 記錄過多，而此服務不能刪除記錄：請在其網頁上刪除。</translation>
    </message>
    <message>
        <source>%1 is an alias (CNAME) at the service, so it cannot have an address of its own: remove the alias there, or take another name.</source>
        <translation>%1 在服務商處是別名（CNAME），不能有自己的位址：請在那裡刪除別名，或換一個網域名稱。</translation>
    </message>
    <message>
        <source>%1 already has several %2 records (%3), so nothing was changed. If other machines publish under this name, set &quot;sharing&quot; to &quot;shared&quot; for it; else remove the records that are not wanted.</source>
        <translation>%1 已有多條 %2 記錄（%3），因此沒有改動。如果其他機器也用此網域名稱發佈，請把它的「sharing」設為「shared」；否則請刪除不需要的記錄。</translation>
    </message>
</context>
<context>
    <name>RecordRecipe</name>
    <message>
        <source>“{%1}” stands for nothing: no field, option or attribute of this recipe has that name.</source>
        <translation>「{%1}」沒有意義：此配方中沒有這個名稱的欄位、選項或屬性。</translation>
    </message>
</context>
<context>
    <name>RecordReply</name>
    <message>
        <source>the login gave no token</source>
        <translation>登入後沒有得到權杖</translation>
    </message>
    <message>
        <source>%1 needs credentials: enter “%2” in the account.</source>
        <translation>%1 需要登入憑證：請在帳戶中填寫「%2」。</translation>
    </message>
    <message>
        <source>the next page is on another host</source>
        <translation>下一頁在另一台主機上</translation>
    </message>
    <message>
        <source>the list has no end</source>
        <translation>清單沒有結尾</translation>
    </message>
    <message>
        <source>there is no list in it</source>
        <translation>其中沒有清單</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>HTTP 狀態 %1</translation>
    </message>
    <message>
        <source>%1 refuses the credentials (%2). Make new ones on its page and enter them in the account.</source>
        <translation>%1 拒絕了登入憑證（%2）。請在其網頁上重新建立，並填入帳戶。</translation>
    </message>
    <message>
        <source>%1 does not allow this with these credentials (%2). Give them the permission to change DNS records of the zone.</source>
        <translation>%1 不允許用這些憑證執行此操作（%2）。請授予修改該區域 DNS 記錄的權限。</translation>
    </message>
    <message>
        <source>%1 does not hold this zone in the account (%2).</source>
        <translation>%1 的此帳戶中沒有這個區域（%2）。</translation>
    </message>
    <message>
        <source>%1 does not know this zone or record (%2).</source>
        <translation>%1 沒有這個區域或記錄（%2）。</translation>
    </message>
    <message>
        <source>Another record at %1 is in the way (%2). Remove it there, or take another name.</source>
        <translation>%1 上的另一條記錄有衝突（%2）。請在那裡刪除它，或換一個網域名稱。</translation>
    </message>
    <message>
        <source>%1 wants fewer requests (%2). Mooring waits and tries again.</source>
        <translation>%1 要求減少請求（%2）。Mooring 會等待後再試。</translation>
    </message>
    <message>
        <source>%1 has barred the account or this program (%2). Ask its support.</source>
        <translation>%1 封禁了帳戶或此程式（%2）。請聯絡其客服。</translation>
    </message>
    <message>
        <source>%1 is in trouble itself (%2). Mooring tries again later.</source>
        <translation>%1 自身出現故障（%2）。Mooring 稍後會再試。</translation>
    </message>
    <message>
        <source>%1 gave a reply that it does not document (%2).</source>
        <translation>%1 給出了文件中沒有的回應（%2）。</translation>
    </message>
    <message>
        <source>%1 refuses the request (%2).</source>
        <translation>%1 拒絕了請求（%2）。</translation>
    </message>
</context>
<context>
    <name>RecordRequest</name>
    <message>
        <source>The recipe of %1 cannot make the address “%2”: a value is missing.</source>
        <translation>%1 的配方無法產生位址「%2」：缺少一個值。</translation>
    </message>
    <message>
        <source>“%1” is not a web address: correct it in the account&apos;s settings.</source>
        <translation>「%1」不是網址，請在帳戶設定中更正。</translation>
    </message>
</context>
<context>
    <name>ReplyMatch</name>
    <message>
        <source>This is no regular expression: %1.</source>
        <translation>這不是正規表示式：%1。</translation>
    </message>
</context>
<context>
    <name>Reporter</name>
    <message>
        <source>nothing</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Mooring has started with %1 configured names.</source>
        <translation>Mooring 已啟動，設定了 %1 個網域名稱。</translation>
    </message>
    <message>
        <source>Mooring has stopped.</source>
        <translation>Mooring 已停止。</translation>
    </message>
    <message>
        <source>Publishing is suspended until %1.</source>
        <translation>發佈已暫停，到 %1 為止。</translation>
    </message>
    <message>
        <source>Publishing is suspended until it is resumed.</source>
        <translation>發佈已暫停，直到手動恢復。</translation>
    </message>
    <message>
        <source>Publishing goes on.</source>
        <translation>發佈已恢復。</translation>
    </message>
    <message>
        <source>The address for %1 records is now %2; it was %3.</source>
        <translation>%1 記錄的位址現在是 %2，之前是 %3。</translation>
    </message>
    <message>
        <source>%1 (%2) could not be published: %3</source>
        <translation>無法發佈 %1（%2）：%3</translation>
    </message>
    <message>
        <source>%1 (%2) is published again.</source>
        <translation>%1（%2）已恢復發佈。</translation>
    </message>
    <message>
        <source>%1 (%2) was created with %3.</source>
        <translation>已建立 %1（%2），位址為 %3。</translation>
    </message>
    <message>
        <source>%1 (%2) was changed from %3 to %4.</source>
        <translation>已把 %1（%2）從 %3 改為 %4。</translation>
    </message>
    <message>
        <source>%1 (%2) holds %3 instead of %4: it was changed elsewhere and is put right.</source>
        <translation>%1（%2）是 %3 而不是 %4：它在別處被改動，正在改回。</translation>
    </message>
    <message>
        <source>Nothing is held any more: names are published from this network.</source>
        <translation>不再暫緩：網域名稱將從此網路發佈。</translation>
    </message>
    <message>
        <source>A look at the addresses did not end within 10 minutes and was abandoned. Mooring goes on by its schedule.</source>
        <translation>一次位址檢查在 10 分鐘內沒有結束，已放棄。Mooring 會按計劃繼續。</translation>
    </message>
    <message>
        <source>No address for %1 records is found any more: %2</source>
        <translation>不再能找到 %1 記錄的位址：%2</translation>
    </message>
    <message>
        <source>The address for %1 records is found again: %2.</source>
        <translation>又找到了 %1 記錄的位址：%2。</translation>
    </message>
    <message>
        <source>There is no network.</source>
        <translation>沒有網路。</translation>
    </message>
    <message>
        <source>The network is back.</source>
        <translation>網路已恢復。</translation>
    </message>
    <message>
        <source>The account %1 is stopped: %2</source>
        <translation>帳戶 %1 已停用：%2</translation>
    </message>
</context>
<context>
    <name>Rfc2136</name>
    <message>
        <source>A name server does not list its zones: enter the zone in the account, or type the names.</source>
        <translation>名稱伺服器不提供區域清單：請在帳戶中填寫區域，或直接輸入網域名稱。</translation>
    </message>
    <message>
        <source>The name server of this account is not understood: write it as host or host:port, an IPv6 address in brackets.</source>
        <translation>無法識別此帳戶的名稱伺服器：請寫作「主機」或「主機:連接埠」，IPv6 位址用方括號括起。</translation>
    </message>
    <message>
        <source>The secret of the TSIG key %1 is missing: enter it.</source>
        <translation>缺少 TSIG 金鑰 %1 的內容，請輸入。</translation>
    </message>
    <message>
        <source>The name of the TSIG key is missing: enter it beside the secret.</source>
        <translation>缺少 TSIG 金鑰的名稱，請填寫在金鑰旁邊。</translation>
    </message>
    <message>
        <source>%1 is not in the zone %2 of this account: take an account for its zone, or leave the account&apos;s zone empty.</source>
        <translation>%1 不在此帳戶的區域 %2 中：請使用對應區域的帳戶，或將帳戶的區域留空。</translation>
    </message>
    <message>
        <source>The name server %1 is not responsible for %2: check the server and the name.</source>
        <translation>名稱伺服器 %1 不負責 %2：請檢查伺服器和網域名稱。</translation>
    </message>
    <message>
        <source>The name server %1 is not responsible for %2, or does not let this machine ask: check the server, the name and the server&apos;s rules.</source>
        <translation>名稱伺服器 %1 不負責 %2，或不允許本機查詢：請檢查伺服器、網域名稱和伺服器的規則。</translation>
    </message>
    <message>
        <source>The records changed at the name server %1 while they were being updated; the update will be tried again.</source>
        <translation>名稱伺服器 %1 上的記錄在更新時被改動，將再次嘗試更新。</translation>
    </message>
    <message>
        <source>The name server %1 refuses the update of the zone %2: allow this key to update the name there (allow-update, update-policy, acl, TSIG-ALLOW-DNSUPDATE). Some servers also refuse a wrong key this way.</source>
        <translation>名稱伺服器 %1 拒絕更新區域 %2：請在伺服器上允許此金鑰更新該網域名稱（allow-update、update-policy、acl、TSIG-ALLOW-DNSUPDATE）。有些伺服器也會這樣拒絕錯誤的金鑰。</translation>
    </message>
    <message>
        <source>The name server %1 refuses the update of the zone %2: it needs a TSIG key. Enter one in the account.</source>
        <translation>名稱伺服器 %1 拒絕更新區域 %2：需要 TSIG 金鑰，請在帳戶中填寫。</translation>
    </message>
    <message>
        <source>The name server %1 does not accept updates of the zone %2 without a TSIG key: enter one in the account.</source>
        <translation>名稱伺服器 %1 不接受沒有 TSIG 金鑰的區域 %2 更新：請在帳戶中填寫金鑰。</translation>
    </message>
    <message>
        <source>The name server %1 is not the primary of the zone %2: enter the zone&apos;s primary name server.</source>
        <translation>名稱伺服器 %1 不是區域 %2 的主伺服器：請填寫該區域的主名稱伺服器。</translation>
    </message>
    <message>
        <source>A name is not inside the zone %1 that the account gives.</source>
        <translation>有網域名稱不在帳戶填寫的區域 %1 中。</translation>
    </message>
    <message>
        <source>The name server %1 has a problem of its own (SERVFAIL): see its log.</source>
        <translation>名稱伺服器 %1 自身出現問題（SERVFAIL）：請檢視其日誌。</translation>
    </message>
    <message>
        <source>The name server %1 does not take dynamic updates.</source>
        <translation>名稱伺服器 %1 不支援動態更新。</translation>
    </message>
    <message>
        <source>The name server %1 did not accept the update (result code %2): see its log.</source>
        <translation>名稱伺服器 %1 沒有接受更新（結果程式碼 %2）：請檢視其日誌。</translation>
    </message>
</context>
<context>
    <name>Router</name>
    <message>
        <source>The router at %1 has no address on the Internet now. Is its line connected?</source>
        <translation>路由器 %1 目前沒有網際網路位址。它的線路接通了嗎？</translation>
    </message>
    <message>
        <source>The router at %1 does not tell its address to this device. Allow NAT-PMP or PCP for it there, or use another source.</source>
        <translation>路由器 %1 不向此裝置提供位址。請在路由器上為它允許 NAT-PMP 或 PCP，或使用其他來源。</translation>
    </message>
    <message>
        <source>The router at %1 knows neither NAT-PMP nor PCP.</source>
        <translation>路由器 %1 既不支援 NAT-PMP 也不支援 PCP。</translation>
    </message>
    <message>
        <source>The router at %1 names an address that cannot be its own: %2.</source>
        <translation>路由器 %1 給出的位址不可能是它自己的：%2。</translation>
    </message>
    <message>
        <source>Another router stands between this device and the router at %1, so it does not tell its address. Use another source.</source>
        <translation>此裝置與路由器 %1 之間還有另一台路由器，因此得不到它的位址。請使用其他來源。</translation>
    </message>
    <message>
        <source>The router at %1 could not tell its address by PCP (result code %2).</source>
        <translation>路由器 %1 無法透過 PCP 提供位址（結果程式碼 %2）。</translation>
    </message>
    <message>
        <source>This build does not speak UPnP.</source>
        <translation>此版本不支援 UPnP。</translation>
    </message>
    <message>
        <source>The router at %1 does not answer by UPnP.</source>
        <translation>路由器 %1 沒有透過 UPnP 回應。</translation>
    </message>
    <message>
        <source>The router at %1 could not tell its address by UPnP: %2.</source>
        <translation>路由器 %1 無法透過 UPnP 提供位址：%2。</translation>
    </message>
    <message>
        <source>The search for the router was cancelled.</source>
        <translation>已取消查詢路由器。</translation>
    </message>
</context>
<context>
    <name>RouterSource</name>
    <message>
        <source>A router tells an IPv4 address only; with IPv6 this device has a public address itself. Use the source “interface” for AAAA.</source>
        <translation>路由器只提供 IPv4 位址；使用 IPv6 時，此裝置自己就有公用位址。AAAA 請使用來源「interface」。</translation>
    </message>
    <message>
        <source>No router is asked here.</source>
        <translation>這裡不詢問路由器。</translation>
    </message>
</context>
<context>
    <name>Routes</name>
    <message>
        <source>The system does not tell its routes: %1.</source>
        <translation>系統沒有提供路由資訊：%1。</translation>
    </message>
    <message>
        <source>There is no way to the Internet by IPv4.</source>
        <translation>無法透過 IPv4 連上網際網路。</translation>
    </message>
    <message>
        <source>There is no way to the Internet by IPv6.</source>
        <translation>無法透過 IPv6 連上網際網路。</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>The secrets of the account &quot;%1&quot; come from the environment (%2). Change that variable, or unset it first.</source>
        <translation>帳戶「%1」的金鑰來自環境變數（%2）。請修改該變數，或先取消設定。</translation>
    </message>
    <message>
        <source>Secrets cannot be stored in the environment. Use --secrets FILE.</source>
        <translation>金鑰不能儲存到環境變數中。請使用 --secrets FILE。</translation>
    </message>
    <message>
        <source>There is no secrets file %1.</source>
        <translation>沒有金鑰檔案 %1。</translation>
    </message>
    <message>
        <source>Other users can read or change the secrets file %1, so it is not used. Run: chmod 600 %1</source>
        <translation>其他使用者可以讀取或修改金鑰檔案 %1，因此不使用它。請執行：chmod 600 %1</translation>
    </message>
    <message>
        <source>The secrets file %1 cannot be read: %2.</source>
        <translation>無法讀取金鑰檔案 %1：%2。</translation>
    </message>
    <message>
        <source>The secrets file %1 is not a JSON object of accounts (line %2).</source>
        <translation>金鑰檔案 %1 不是由帳戶組成的 JSON 物件（第 %2 行）。</translation>
    </message>
    <message>
        <source>The secrets file %1 must have the form {account: {field: &quot;value&quot;}}; see %2.</source>
        <translation>金鑰檔案 %1 必須是 {account: {field: &quot;value&quot;}} 的形式；參見 %2。</translation>
    </message>
    <message>
        <source>The secrets file %1 cannot be written: %2.</source>
        <translation>無法寫入金鑰檔案 %1：%2。</translation>
    </message>
    <message>
        <source>The secrets file %1 did not keep what was written.</source>
        <translation>金鑰檔案 %1 沒有保住寫入的內容。</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it (log in to the desktop with your password, or open the password manager), then retry.</source>
        <translation>金鑰圈已鎖定。請解鎖（用密碼登入桌面，或開啟密碼管理器），然後重試。</translation>
    </message>
    <message>
        <source>There is no keychain here. On a server give the secrets with --secrets FILE or in variables MOORING_SECRET_&lt;ACCOUNT&gt;_&lt;FIELD&gt;; on a desktop install gnome-keyring or KWallet and log in again.</source>
        <translation>這裡沒有金鑰圈。在伺服器上請用 --secrets FILE 或變數 MOORING_SECRET_&lt;ACCOUNT&gt;_&lt;FIELD&gt; 提供金鑰；在桌面上請安裝 gnome-keyring 或 KWallet 並重新登入。</translation>
    </message>
    <message>
        <source>The keychain does not let Mooring in. Allow the access, then retry.</source>
        <translation>金鑰圈不允許 Mooring 存取。請允許存取，然後重試。</translation>
    </message>
    <message>
        <source>The keychain does not work: %1</source>
        <translation>金鑰圈無法使用：%1</translation>
    </message>
    <message>
        <source>The keychain still waits for an answer to an earlier question. Look for a window that asks for the keychain&apos;s password.</source>
        <translation>金鑰圈還在等待先前問題的答覆。請查詢要求輸入金鑰圈密碼的視窗。</translation>
    </message>
    <message>
        <source>There is no keychain yet. Make one with the password manager of the desktop, then retry.</source>
        <translation>還沒有金鑰圈。請用桌面的密碼管理器建立一個，然後重試。</translation>
    </message>
    <message>
        <source>The keychain did not answer in time. Is there a window that asks for its password? Answer it, then retry.</source>
        <translation>金鑰圈沒有按時回應。是否有視窗在要求輸入密碼？請答覆後重試。</translation>
    </message>
    <message>
        <source>What the keychain holds for the account &quot;%1&quot; cannot be read. Enter its secrets again.</source>
        <translation>無法讀取金鑰圈中帳戶「%1」的內容。請重新輸入其金鑰。</translation>
    </message>
    <message>
        <source>The secrets of the account &quot;%1&quot; are too long for a keychain: %2 bytes, at most %3 are possible. Keep them in a file instead (--secrets FILE).</source>
        <translation>帳戶「%1」的金鑰超過金鑰圈的長度限制：%2 位元組，最多 %3 位元組。請改存到檔案中（--secrets FILE）。</translation>
    </message>
    <message>
        <source>The keychain did not keep the secrets of the account &quot;%1&quot;.</source>
        <translation>金鑰圈沒有保住帳戶「%1」的金鑰。</translation>
    </message>
    <message>
        <source>The keychain still holds the secrets of the account &quot;%1&quot;. Delete them there.</source>
        <translation>金鑰圈中仍有帳戶「%1」的金鑰，請在那裡刪除。</translation>
    </message>
</context>
<context>
    <name>Signer</name>
    <message>
        <source>There is no request signature named &quot;%1&quot;.</source>
        <translation>沒有名為「%1」的請求籤名。</translation>
    </message>
    <message>
        <source>The key id or the secret key of the account is missing. Enter both.</source>
        <translation>帳戶缺少金鑰 ID 或金鑰，請都填寫。</translation>
    </message>
    <message>
        <source>The signature tencent-tc3 needs the parameters service, version and action.</source>
        <translation>簽名 tencent-tc3 需要參數 service、version 和 action。</translation>
    </message>
</context>
<context>
    <name>StateStore</name>
    <message>
        <source>it is not a state file of version 1</source>
        <translation>它不是版本 1 的狀態檔案</translation>
    </message>
    <message>
        <source>The state file %1 cannot be used (%2) and cannot be kept aside. Mooring goes on without it and looks at every record afresh.</source>
        <translation>無法使用狀態檔案 %1（%2），也無法另行儲存。Mooring 將不用它繼續執行，並重新檢視每條記錄。</translation>
    </message>
    <message>
        <source>The state file %1 cannot be used (%2). It is kept as %3; Mooring looks at every record afresh.</source>
        <translation>無法使用狀態檔案 %1（%2）。它已另存為 %3；Mooring 會重新檢視每條記錄。</translation>
    </message>
    <message>
        <source>The state file %1 cannot be written: %2</source>
        <translation>無法寫入狀態檔案 %1：%2</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>無法建立它所在的資料夾</translation>
    </message>
</context>
<context>
    <name>Statuses</name>
    <message>
        <source>This machine has no network. The name is looked after as soon as there is one; there is nothing to do.</source>
        <translation>本機沒有網路。一有網路就會處理此網域名稱，無需任何操作。</translation>
    </message>
</context>
<context>
    <name>StunSource</name>
    <message>
        <source>It refused without saying why.</source>
        <translation>它拒絕了請求，沒有說明原因。</translation>
    </message>
    <message>
        <source>It refused with error %1.</source>
        <translation>它拒絕了請求，錯誤 %1。</translation>
    </message>
    <message>
        <source>Its answer has a part that is not known (0x%1).</source>
        <translation>它的回應中有未知的部分（0x%1）。</translation>
    </message>
    <message>
        <source>Its answer is not one %1 address.</source>
        <translation>它的回應不是一個 %1 位址。</translation>
    </message>
    <message>
        <source>Its answer has no address that a router could not have changed.</source>
        <translation>它的回應中沒有路由器無法改動的位址。</translation>
    </message>
    <message>
        <source>“%1” is not a server like stun.example.org:3478</source>
        <translation>「%1」不是 stun.example.org:3478 這樣的伺服器</translation>
    </message>
    <message>
        <source>name at least one</source>
        <translation>至少指定一個</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>“%1” uses the unknown function “%2”.</source>
        <translation>「%1」使用了未知的函式「%2」。</translation>
    </message>
</context>
<context>
    <name>UpdateProvider</name>
    <message>
        <source>%1 takes one address for each name and family, and %2 has several.</source>
        <translation>%1 的每個網域名稱每種位址只能有一個，而 %2 有多個。</translation>
    </message>
    <message>
        <source>%1 replaces the address of a name, so %2 cannot be shared with other machines.</source>
        <translation>%1 會替換網域名稱的位址，因此 %2 不能與其他機器共用。</translation>
    </message>
    <message>
        <source>%1 takes no IPv6 addresses: remove AAAA from %2.</source>
        <translation>%1 不支援 IPv6 位址：請從 %2 中去掉 AAAA。</translation>
    </message>
    <message>
        <source>%1 does not update wildcard names such as %2.</source>
        <translation>%1 不能更新 %2 這樣的泛解析網域名稱。</translation>
    </message>
    <message>
        <source>An account of %1 belongs to one name: add an account of its own for %2.</source>
        <translation>%1 的一個帳戶只對應一個網域名稱：請為 %2 另外新增帳戶。</translation>
    </message>
    <message>
        <source>%1 spoils the IPv4 address when only IPv6 is sent: let %2 have A as well as AAAA.</source>
        <translation>只發送 IPv6 時 %1 會弄壞 IPv4 位址：請讓 %2 同時有 A 和 AAAA。</translation>
    </message>
</context>
<context>
    <name>UpdateRecipe</name>
    <message>
        <source>There is no field “%1”.</source>
        <translation>沒有欄位「%1」。</translation>
    </message>
    <message>
        <source>There is no placeholder {%1}.</source>
        <translation>沒有佔位符 {%1}。</translation>
    </message>
</context>
<context>
    <name>UpdateReply</name>
    <message>
        <source>(nothing)</source>
        <translation>（無）</translation>
    </message>
    <message>
        <source>%1 refuses the credentials: check them in the account.</source>
        <translation>%1 拒絕了登入憑證，請在帳戶中檢查。</translation>
    </message>
    <message>
        <source>%1 does not allow this account to do that.</source>
        <translation>%1 不允許此帳戶執行該操作。</translation>
    </message>
    <message>
        <source>%1 does not know this name in the account: make it there, or check the name.</source>
        <translation>%1 的帳戶中沒有這個網域名稱：請在那裡建立，或檢查網域名稱。</translation>
    </message>
    <message>
        <source>%1 says that the request is wrong.</source>
        <translation>%1 稱請求有誤。</translation>
    </message>
    <message>
        <source>%1 asks for a pause.</source>
        <translation>%1 要求暫停一會兒。</translation>
    </message>
    <message>
        <source>%1 has blocked updates: unblock them there, then press retry.</source>
        <translation>%1 已封鎖更新：請在那裡解除封鎖，再點重試。</translation>
    </message>
    <message>
        <source>%1 has a fault.</source>
        <translation>%1 出現故障。</translation>
    </message>
    <message>
        <source>%1 ignored the request and set nothing: it may have blocked this program.</source>
        <translation>%1 忽略了請求，沒有設定任何內容：它可能封鎖了此程式。</translation>
    </message>
    <message>
        <source>%1 sent a redirect (%2), which is not followed with credentials.</source>
        <translation>%1 發來重定向（%2）；帶有憑證時不會跟隨。</translation>
    </message>
    <message>
        <source>%1 refuses the credentials or this program (403): check them in the account.</source>
        <translation>%1 拒絕了登入憑證或此程式（403）：請在帳戶中檢查。</translation>
    </message>
    <message>
        <source>%1 has a fault (%2).</source>
        <translation>%1 出現故障（%2）。</translation>
    </message>
    <message>
        <source>%1 sent a reply that is not understood (status %2): %3</source>
        <translation>無法理解 %1 的回應（狀態 %2）：%3</translation>
    </message>
    <message>
        <source>%1 did not answer for this name.</source>
        <translation>%1 沒有就此網域名稱給出回應。</translation>
    </message>
</context>
<context>
    <name>UpdateRequest</name>
    <message>
        <source>%1 needs “%2” for this record: enter it in the account.</source>
        <translation>%1 的這條記錄需要「%2」：請在帳戶中填寫。</translation>
    </message>
    <message>
        <source>The recipe of %1 has no value for “%2”.</source>
        <translation>%1 的配方沒有「%2」的值。</translation>
    </message>
    <message>
        <source>There is no placeholder {%1}: correct the update URL or body in the account.</source>
        <translation>沒有佔位符 {%1}：請在帳戶中更正更新 URL 或請求正文。</translation>
    </message>
    <message>
        <source>The update URL of %1 is not valid: check it in the account.</source>
        <translation>%1 的更新 URL 無效，請在帳戶中檢查。</translation>
    </message>
</context>
<context>
    <name>UpdateShape</name>
    <message>
        <source>There is no such failure kind.</source>
        <translation>沒有這種失敗類型。</translation>
    </message>
</context>
<context>
    <name>WebSource</name>
    <message>
        <source>“%1” is not an address like https://ip.example.org/</source>
        <translation>「%1」不是 https://ip.example.org/ 這樣的位址</translation>
    </message>
    <message>
        <source>“%1” must begin with https: an answer over http could be forged</source>
        <translation>「%1」必須以 https 開頭：http 的回應可能被偽造</translation>
    </message>
    <message>
        <source>“%1” must not hold a user name or password</source>
        <translation>「%1」不能含有使用者名稱或密碼</translation>
    </message>
    <message>
        <source>name at least one</source>
        <translation>至少指定一個</translation>
    </message>
</context>
<context>
    <name>mooring::AccountCard</name>
    <message>
        <source>Asking…</source>
        <translation>正在詢問…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>測試</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編輯…</translation>
    </message>
    <message>
        <source>Add names…</source>
        <translation>新增網域名稱…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Asks the provider whether it accepts this account; changes nothing.</source>
        <translation>詢問服務商是否接受此帳戶，不做任何變更。</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>測試 %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>編輯 %1</translation>
    </message>
    <message>
        <source>Add names to %1</source>
        <translation>向 %1 新增網域名稱</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>No names yet</source>
        <translation>還沒有網域名稱</translation>
    </message>
    <message numerus="yes">
        <source>%n names: %1 and more</source>
        <translation>
            <numerusform>%n 個網域名稱：%1 等</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names: %1</source>
        <translation>
            <numerusform>%n 個網域名稱：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Signs in with: %1</source>
        <translation>登入方式：%1</translation>
    </message>
    <message>
        <source>last change %1</source>
        <translation>上次變化：%1</translation>
    </message>
    <message>
        <source>%1 Next attempt: %2.</source>
        <translation>%1 下次嘗試：%2。</translation>
    </message>
    <message>
        <source>It answers and accepts the sign-in.</source>
        <translation>服務商有回應，並接受此登入。</translation>
    </message>
    <message>
        <source>This service can only be tried by an update, so it was not asked.</source>
        <translation>此服務只能透過更新來驗證，因此沒有詢問。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>kept in the keychain</source>
        <translation>存放在鑰匙圈中</translation>
    </message>
    <message>
        <source>kept in the keychain (%1)</source>
        <translation>存放在鑰匙圈中（%1）</translation>
    </message>
    <message>
        <source>from the environment variable %1</source>
        <translation>來自環境變數 %1</translation>
    </message>
    <message>
        <source>from the file %1</source>
        <translation>來自檔案 %1</translation>
    </message>
    <message>
        <source>Last success %1</source>
        <translation>上次成功：%1</translation>
    </message>
    <message>
        <source>No success yet</source>
        <translation>尚未成功過</translation>
    </message>
    <message>
        <source>last failure %1</source>
        <translation>上次失敗：%1</translation>
    </message>
    <message>
        <source>%1 Mooring waits until %2.</source>
        <translation>%1 Mooring 會等到 %2。</translation>
    </message>
</context>
<context>
    <name>mooring::AccountDraft</name>
    <message>
        <source>“%1” is needed.</source>
        <translation>請填寫「%1」。</translation>
    </message>
    <message>
        <source>“%1” does not look like this. Please check it.</source>
        <translation>「%1」的格式不對，請檢查。</translation>
    </message>
    <message>
        <source>“%1” looks different, for example %2.</source>
        <translation>「%1」的格式不對，例如 %2。</translation>
    </message>
</context>
<context>
    <name>mooring::AccountForm</name>
    <message>
        <source>&amp;Your name for it:</source>
        <translation>自定義名稱(&amp;Y)：</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1：</translation>
    </message>
    <message>
        <source>Sign in a&amp;gain…</source>
        <translation>重新登入(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>儲存(&amp;V)</translation>
    </message>
</context>
<context>
    <name>mooring::AccountsPage</name>
    <message>
        <source>No accounts yet</source>
        <translation>還沒有帳戶</translation>
    </message>
    <message>
        <source>An account is your sign-in at a DNS provider. Mooring keeps its password or token in the keychain and uses it for nothing but the names that you choose.</source>
        <translation>帳戶就是在 DNS 服務商處的登入。Mooring 把密碼或權杖儲存在金鑰圈中，只用於所選的網域名稱。</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>新增帳戶(&amp;A)…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>帳戶</translation>
    </message>
    <message>
        <source>The account at %1 is removed from Mooring.</source>
        <translation>已從 Mooring 移除 %1 的帳戶。</translation>
    </message>
    <message numerus="yes">
        <source>The account at %1 is removed. %n names are no longer kept up to date; their records there stay as they are.</source>
        <translation>
            <numerusform>已移除 %1 的帳戶。%n 個網域名稱不再更新，那裡的記錄保持原樣。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mooring::AddressCard</name>
    <message>
        <source>Not looked for: no name uses %1.</source>
        <translation>未檢測：沒有網域名稱使用 %1。</translation>
    </message>
    <message>
        <source>Not looked for while updates are paused.</source>
        <translation>更新已暫停，不檢測。</translation>
    </message>
    <message>
        <source>Waiting for the network.</source>
        <translation>正在等待網路。</translation>
    </message>
    <message>
        <source>Not found yet.</source>
        <translation>尚未找到。</translation>
    </message>
    <message>
        <source>%1 address</source>
        <translation>%1 位址</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>複製位址</translation>
    </message>
    <message>
        <source>Copy the %1 address</source>
        <translation>複製 %1 位址</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已複製。</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>複製位址(&amp;C)</translation>
    </message>
</context>
<context>
    <name>mooring::AddressPanel</name>
    <message>
        <source>%1 address</source>
        <translation>%1 位址</translation>
    </message>
    <message>
        <source>&amp;Addresses to publish</source>
        <translation>要發佈的位址(&amp;A)</translation>
    </message>
    <message>
        <source>IPv4 and IPv6</source>
        <translation>IPv4 和 IPv6</translation>
    </message>
    <message>
        <source>Only IPv4</source>
        <translation>僅 IPv4</translation>
    </message>
    <message>
        <source>Only IPv6</source>
        <translation>僅 IPv6</translation>
    </message>
    <message>
        <source>Addresses to publish</source>
        <translation>要發佈的位址</translation>
    </message>
    <message>
        <source>Only the address of the names that you tick will change. Everything else at %1 stays as it is.</source>
        <translation>只會變更所勾選網域名稱的位址，%1 上的其他內容保持原樣。</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>正在查詢…</translation>
    </message>
    <message>
        <source>%1 takes no IPv6 addresses.</source>
        <translation>%1 不支援 IPv6 位址。</translation>
    </message>
</context>
<context>
    <name>mooring::AddressesSection</name>
    <message>
        <source>Ask &amp;again</source>
        <translation>重新詢問(&amp;A)</translation>
    </message>
    <message>
        <source>The line “%1” was removed.</source>
        <translation>已移除線路「%1」。</translation>
    </message>
    <message>
        <source>The source “%1” was removed.</source>
        <translation>已移除來源「%1」。</translation>
    </message>
</context>
<context>
    <name>mooring::Assistant</name>
    <message>
        <source>Provider</source>
        <translation>服務商</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>網域名稱</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>正在發佈…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登入</translation>
    </message>
    <message>
        <source>Add names (%1 of %2)</source>
        <translation>新增網域名稱（第 %1 步，共 %2 步）</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>繼續(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save and publish again</source>
        <translation>儲存並重新發佈(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>登入(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>發佈(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Publish %n name(s)</source>
        <translation>
            <numerusform>發佈 %n 個網域名稱(&amp;P)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
    <message>
        <source>Reading the keychain…</source>
        <translation>正在讀取金鑰鏈…</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>正在詢問 %1…</translation>
    </message>
    <message>
        <source>Your names cannot be listed now: %1 You can type them.</source>
        <translation>現在無法列出網域名稱：%1 可以直接輸入網域名稱。</translation>
    </message>
    <message>
        <source>%1 lists no domain for this account. You can type the names.</source>
        <translation>%1 沒有為此帳戶列出任何網域名稱，可以直接輸入網域名稱。</translation>
    </message>
    <message>
        <source>%1 Press Enter to try again.</source>
        <translation>%1 按Enter 鍵重試。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在儲存…</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Cancel &amp;publishing</source>
        <translation>取消發佈(&amp;P)</translation>
    </message>
</context>
<context>
    <name>mooring::CheckDelegate</name>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 毫秒</translation>
    </message>
</context>
<context>
    <name>mooring::CheckTexts</name>
    <message>
        <source>This computer is not connected to the Internet.</source>
        <translation>此電腦未連線到網際網路。</translation>
    </message>
    <message>
        <source>Interface: %1</source>
        <translation>網路介面：%1</translation>
    </message>
    <message>
        <source>Router: %1</source>
        <translation>路由器：%1</translation>
    </message>
    <message>
        <source>Wi-Fi: %1</source>
        <translation>Wi-Fi：%1</translation>
    </message>
    <message>
        <source>%1. You do not publish from this network.</source>
        <translation>%1。不從此網路發佈。</translation>
    </message>
    <message>
        <source>%1. A VPN is on, so names keep their address.</source>
        <translation>%1。VPN 已開啟，網域名稱保持原來的位址。</translation>
    </message>
    <message>
        <source>Asks: %1</source>
        <translation>詢問：%1</translation>
    </message>
    <message>
        <source>%1, which cannot be published</source>
        <translation>%1，不能發佈</translation>
    </message>
    <message>
        <source>This computer has no public IPv6 address.</source>
        <translation>此電腦沒有公用 IPv6 位址。</translation>
    </message>
    <message>
        <source>It answers and accepts the sign-in.</source>
        <translation>服務商有回應，並接受此登入。</translation>
    </message>
    <message>
        <source>This service can only be tried by an update, so it was not asked.</source>
        <translation>此服務只能透過更新來驗證，因此沒有詢問。</translation>
    </message>
    <message>
        <source>The name servers did not answer.</source>
        <translation>名稱伺服器沒有回應。</translation>
    </message>
    <message>
        <source>Nothing is published yet.</source>
        <translation>尚未發佈任何內容。</translation>
    </message>
    <message>
        <source>The name servers do not know it; published was %1.</source>
        <translation>名稱伺服器查不到它；發佈的是 %1。</translation>
    </message>
    <message>
        <source>%1, but published was %2.</source>
        <translation>%1，但發佈的是 %2。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Found out: %1</source>
        <translation>查明時間：%1</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>已知資訊太少，無法判斷。</translation>
    </message>
    <message>
        <source>%1 is used.</source>
        <translation>使用 %1。</translation>
    </message>
</context>
<context>
    <name>mooring::ChecksModel</name>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1：%2。%3</translation>
    </message>
</context>
<context>
    <name>mooring::CommandLine</name>
    <message>
        <source>Keeps names pointed at this computer.</source>
        <translation>讓網域名稱始終指向這臺電腦。</translation>
    </message>
    <message>
        <source>Use the configuration in this folder.</source>
        <translation>使用此資料夾中的設定。</translation>
    </message>
    <message>
        <source>Read and write secrets in this file in place of the keychain.</source>
        <translation>在此檔案中讀寫密碼，代替金鑰鏈。</translation>
    </message>
    <message>
        <source>Start without a window where there is a tray.</source>
        <translation>如有系統匣，啟動時不顯示視窗。</translation>
    </message>
    <message>
        <source>Show how it works with servers inside this program; needs no account.</source>
        <translation>用程式內建的伺服器演示其工作方式，無需帳戶。</translation>
    </message>
    <message>
        <source>Unknown argument: %1</source>
        <translation>未知參數：%1</translation>
    </message>
</context>
<context>
    <name>mooring::Commands</name>
    <message>
        <source>This could not be saved: %1</source>
        <translation>無法儲存：%1</translation>
    </message>
</context>
<context>
    <name>mooring::CompareColumns</name>
    <message>
        <source>Detected here</source>
        <translation>本機檢測</translation>
    </message>
    <message>
        <source>Last published</source>
        <translation>上次發佈</translation>
    </message>
    <message>
        <source>What DNS answers</source>
        <translation>DNS 實際回應</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>正在詢問…</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>無回應</translation>
    </message>
    <message>
        <source>as published</source>
        <translation>與發佈的一致</translation>
    </message>
</context>
<context>
    <name>mooring::Comparison</name>
    <message>
        <source>This name is switched off: its %1 record stays as it is.</source>
        <translation>此網域名稱已停用：其 %1 記錄保持不變。</translation>
    </message>
    <message>
        <source>Updates are paused: the %1 record stays as it is until you resume.</source>
        <translation>更新已暫停：恢復之前 %1 記錄保持不變。</translation>
    </message>
    <message>
        <source>The %1 address is not published: %2.</source>
        <translation>%1 位址未發佈：%2。</translation>
    </message>
    <message>
        <source>This name takes its %1 address from %2.</source>
        <translation>此網域名稱的 %1 位址來自 %2。</translation>
    </message>
    <message>
        <source>The new %1 address is being published now.</source>
        <translation>正在發佈新的 %1 位址。</translation>
    </message>
    <message>
        <source>The new %1 address is published with the next check.</source>
        <translation>新的 %1 位址將在下次檢查時發佈。</translation>
    </message>
    <message>
        <source>No name server answered for the %1 address. Mooring asks again in a minute.</source>
        <translation>沒有名稱伺服器回應 %1 位址。Mooring 會在一分鐘後再次詢問。</translation>
    </message>
    <message>
        <source>DNS answers with addresses of the provider, because “%1” is on. Visitors still reach your %2 address.</source>
        <translation>DNS 回應的是服務商的位址，因為「%1」已開啟。存取者仍會到達本機的 %2 位址。</translation>
    </message>
    <message>
        <source>The %1 address changed %2. Name servers may keep the old answer until about %3.</source>
        <translation>%1 位址在%2變化。名稱伺服器可能在 %3 之前仍給出舊的回應。</translation>
    </message>
    <message>
        <source>DNS has no %1 address for this name: it was removed elsewhere, or the provider does not show it to the world.</source>
        <translation>DNS 中沒有此網域名稱的 %1 位址：它在別處被刪除，或者服務商沒有對外公佈。</translation>
    </message>
    <message>
        <source>DNS answers another %1 address: “%2” is on at the provider, or someone else changed the name.</source>
        <translation>DNS 回應了另一個 %1 位址：服務商處的「%2」已開啟，或者有人變更了此網域名稱。</translation>
    </message>
    <message>
        <source>DNS answers another %1 address: someone or something else changed this name. Mooring puts it right with the next check.</source>
        <translation>DNS 回應了另一個 %1 位址：此網域名稱被別處變更。Mooring 會在下次檢查時修正。</translation>
    </message>
</context>
<context>
    <name>mooring::ConnectionSection</name>
    <message>
        <source>No proxy</source>
        <translation>不使用代理</translation>
    </message>
    <message>
        <source>As the system does</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>使用此代理</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>代理(&amp;P)：</translation>
    </message>
    <message>
        <source>It begins with http:// or socks5:// and ends with the port. The router and the services that tell your address are always asked directly, because a proxy would show its own address.</source>
        <translation>以 http:// 或 socks5:// 開頭，以連接埠結尾。路由器和查詢位址的服務始終直接存取，因為代理只會顯示它自己的位址。</translation>
    </message>
    <message>
        <source>Write the address of the proxy, or choose another way.</source>
        <translation>請填寫代理位址，或選擇其他方式。</translation>
    </message>
    <message>
        <source>Connection to providers</source>
        <translation>與服務商的連線</translation>
    </message>
    <message>
        <source>Proxy &amp;address:</source>
        <translation>代理位址(&amp;A)：</translation>
    </message>
</context>
<context>
    <name>mooring::Desktop</name>
    <message>
        <source>GNOME shows no tray icons by itself, so Mooring runs as long as this window is open: minimise it rather than closing it. With the GNOME extension “AppIndicator and KStatusNotifierItem Support” it moves into the top bar.</source>
        <translation>GNOME 本身不顯示系統匣圖示，因此只要此視窗開啟，Mooring 就會執行：請最小化，而不要關閉。安裝 GNOME 擴充套件「AppIndicator and KStatusNotifierItem Support」後，它會移到頂欄。</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so Mooring runs as long as this window is open. Minimise it rather than closing it.</source>
        <translation>此桌面不顯示系統匣圖示，因此 Mooring 只在此視窗開啟時執行。請將視窗最小化，不要關閉。</translation>
    </message>
    <message>
        <source>Mooring keeps running</source>
        <translation>Mooring 仍在執行</translation>
    </message>
    <message>
        <source>It watches over your names from the tray. Choose Quit in the icon&apos;s menu to end it.</source>
        <translation>它在系統匣中繼續照看網域名稱。要結束它，請在圖示選單中選擇「退出」。</translation>
    </message>
</context>
<context>
    <name>mooring::DetailsCard</name>
    <message>
        <source>%1 refuses the sign-in of “%2”. Names in it are not being updated.</source>
        <translation>%1 拒絕「%2」的登入，其中的網域名稱沒有更新。</translation>
    </message>
    <message>
        <source>%1 has barred this account. Ask them why; when it is settled, try again.</source>
        <translation>%1 已禁用此帳戶。請向其詢問原因，解決後再試。</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>選項(&amp;O)</translation>
    </message>
    <message>
        <source>Last &amp;events</source>
        <translation>最近事件(&amp;E)</translation>
    </message>
    <message>
        <source>Last change: %1</source>
        <translation>上次變化：%1</translation>
    </message>
    <message>
        <source>Next attempt: %1</source>
        <translation>下次嘗試：%1</translation>
    </message>
    <message>
        <source>Next check: %1</source>
        <translation>下次檢查：%1</translation>
    </message>
    <message>
        <source>%1 refuses your sign-in. Names there are not being updated.</source>
        <translation>%1 拒絕登入，其中的網域名稱沒有更新。</translation>
    </message>
</context>
<context>
    <name>mooring::DiagnosisRun</name>
    <message>
        <source>No answer within 15 seconds.</source>
        <translation>15 秒內沒有回應。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>網路</translation>
    </message>
    <message>
        <source>Reachable from outside</source>
        <translation>能否從外部存取</translation>
    </message>
    <message>
        <source>IPv6 addresses of this computer</source>
        <translation>此電腦的 IPv6 位址</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>金鑰圈</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時鐘</translation>
    </message>
    <message>
        <source>%1 in DNS (%2)</source>
        <translation>DNS 中的 %1（%2）</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>尚未儲存任何內容。</translation>
    </message>
    <message>
        <source>Not compared: no service has told its time yet.</source>
        <translation>未比較：還沒有服務告知其時間。</translation>
    </message>
    <message>
        <source>It agrees with the services.</source>
        <translation>與各服務的時間一致。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead. Services refuse requests with a wrong time: set the clock.</source>
        <translation>此電腦的時鐘快了 %1。服務會拒絕時間錯誤的請求，請校準時鐘。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind. Services refuse requests with a wrong time: set the clock.</source>
        <translation>此電腦的時鐘慢了 %1。服務會拒絕時間錯誤的請求，請校準時鐘。</translation>
    </message>
    <message>
        <source>Unlocked and readable.</source>
        <translation>可以讀取。</translation>
    </message>
</context>
<context>
    <name>mooring::DiagnosticsPage</name>
    <message>
        <source>Checks</source>
        <translation>檢查項</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>重新檢查(&amp;A)</translation>
    </message>
    <message>
        <source>The selected check</source>
        <translation>所選檢查項</translation>
    </message>
    <message>
        <source>&amp;Hide my addresses and names in the report</source>
        <translation>在報告中隱藏我的位址和網域名稱(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>複製報告(&amp;C)</translation>
    </message>
    <message>
        <source>Copies all answers as text, without secrets, to send to someone who helps you.</source>
        <translation>以文字形式複製全部結果（不含金鑰），可發給協助排查的人。</translation>
    </message>
    <message>
        <source>Looking at everything…</source>
        <translation>正在檢查…</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>取消(&amp;A)</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在檢查…</translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <translation>重新登入(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Open preferences</source>
        <translation>開啟偏好設定(&amp;O)</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已複製。</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重試(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>%n checks need you.</source>
        <translation>
            <numerusform>%n 項檢查需要處理。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save re&amp;port…</source>
        <translation>儲存報告(&amp;P)…</translation>
    </message>
    <message>
        <source>Saves the same text as a file.</source>
        <translation>將相同的文字儲存為檔案。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>儲存報告</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已儲存。</translation>
    </message>
    <message>
        <source>The report could not be saved as %1: %2. Choose another folder, or copy the report instead.</source>
        <translation>報告無法儲存為 %1：%2。請選擇其他資料夾，或改為複製報告。</translation>
    </message>
</context>
<context>
    <name>mooring::EchoConnection</name>
    <message>
        <source>It did not answer in time.</source>
        <translation>它沒有按時回應。</translation>
    </message>
    <message>
        <source>Its identity could not be verified: %1. Check the computer&apos;s clock and whether something on the network intercepts the connection.</source>
        <translation>無法驗證它的身份：%1。請檢查電腦時間，以及網路中是否有裝置擷取連線。</translation>
    </message>
    <message>
        <source>No secure connection could be made: %1.</source>
        <translation>無法建立安全連線：%1。</translation>
    </message>
    <message>
        <source>It refuses the connection. Is the service down?</source>
        <translation>它拒絕連線。服務是否已停止？</translation>
    </message>
    <message>
        <source>It closed the connection without an answer.</source>
        <translation>它沒有回應就關閉了連線。</translation>
    </message>
    <message>
        <source>It cannot be reached: %1.</source>
        <translation>無法連線它：%1。</translation>
    </message>
</context>
<context>
    <name>mooring::EventList</name>
    <message>
        <source>updated to %1</source>
        <translation>更新為 %1</translation>
    </message>
    <message>
        <source>created with %1</source>
        <translation>以 %1 建立</translation>
    </message>
    <message>
        <source>published again</source>
        <translation>重新發佈</translation>
    </message>
    <message>
        <source>changed elsewhere to %1, put right</source>
        <translation>在別處被改為 %1，已修正</translation>
    </message>
    <message>
        <source>not updated: %1</source>
        <translation>未更新：%1</translation>
    </message>
    <message>
        <source>stopped: %1</source>
        <translation>已停止：%1</translation>
    </message>
    <message>
        <source>Last events</source>
        <translation>最近事件</translation>
    </message>
    <message>
        <source>Nothing has happened to this name yet.</source>
        <translation>此網域名稱還沒有任何事件。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>mooring::FieldEditor</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1（可選）</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>例如 %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>顯示 %1</translation>
    </message>
    <message>
        <source>Unchanged if left empty</source>
        <translation>留空則不變</translation>
    </message>
</context>
<context>
    <name>mooring::FilterBar</name>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Search names, providers and addresses</source>
        <translation>搜尋網域名稱、服務商和位址</translation>
    </message>
    <message>
        <source>As added</source>
        <translation>新增順序</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名稱</translation>
    </message>
    <message>
        <source>Problems first</source>
        <translation>有問題的在前</translation>
    </message>
    <message>
        <source>Last change first</source>
        <translation>最近變化的在前</translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>按服務商</translation>
    </message>
    <message>
        <source>Order of the names</source>
        <translation>網域名稱的排列順序</translation>
    </message>
    <message>
        <source>Group b&amp;y account</source>
        <translation>按帳戶分組(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>mooring::GatewayLine</name>
    <message>
        <source>PCP at %1</source>
        <translation>透過 PCP，路由器 %1</translation>
    </message>
    <message>
        <source>NAT-PMP at %1</source>
        <translation>透過 NAT-PMP，路由器 %1</translation>
    </message>
    <message>
        <source>UPnP at %1</source>
        <translation>透過 UPnP，路由器 %1</translation>
    </message>
    <message>
        <source>The router at %1 does not tell its address. Switch on UPnP or NAT-PMP there, or use another source.</source>
        <translation>路由器 %1 不提供位址。請在路由器上開啟 UPnP 或 NAT-PMP，或使用其他來源。</translation>
    </message>
</context>
<context>
    <name>mooring::GatewaySocket</name>
    <message>
        <source>The router cannot be asked through %1: %2.</source>
        <translation>無法透過 %1 詢問路由器：%2。</translation>
    </message>
    <message>
        <source>The router at %1 cannot be reached: %2.</source>
        <translation>無法連線路由器 %1：%2。</translation>
    </message>
    <message>
        <source>The router at %1 did not answer.</source>
        <translation>路由器 %1 沒有回應。</translation>
    </message>
</context>
<context>
    <name>mooring::Gateways</name>
    <message>
        <source>There is no way to the Internet over IPv4 now, so there is no router to ask.</source>
        <translation>目前無法透過 IPv4 連上網際網路，因此沒有路由器可詢問。</translation>
    </message>
    <message>
        <source>The interface “%1” has no way to the Internet over IPv4, so there is no router to ask.</source>
        <translation>網路介面「%1」無法透過 IPv4 連上網際網路，因此沒有路由器可詢問。</translation>
    </message>
    <message>
        <source>“%1” leads to the provider without a router that could be asked. Use the source “interface”.</source>
        <translation>「%1」直接連到電信業者，沒有可詢問的路由器。請使用來源「interface」。</translation>
    </message>
</context>
<context>
    <name>mooring::GeneralSection</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>啟動</translation>
    </message>
    <message>
        <source>Start when I log &amp;in</source>
        <translation>登入時啟動(&amp;I)</translation>
    </message>
    <message>
        <source>Start without a &amp;window</source>
        <translation>啟動時不顯示視窗(&amp;W)</translation>
    </message>
    <message>
        <source>Mooring is then in the tray only. Where there is no tray, its window is minimised.</source>
        <translation>這樣 Mooring 只在系統匣中。沒有系統匣時，視窗會最小化。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日誌</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>僅錯誤</translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation>錯誤和警告</translation>
    </message>
    <message>
        <source>What Mooring does</source>
        <translation>Mooring 所做的事</translation>
    </message>
    <message>
        <source>Every detail, to find a fault</source>
        <translation>全部細節，用於查詢故障</translation>
    </message>
    <message>
        <source>Checking for a new address</source>
        <translation>檢查新位址</translation>
    </message>
    <message>
        <source>Check e&amp;very:</source>
        <translation>檢查間隔(&amp;L)：</translation>
    </message>
    <message>
        <source>A change that the system or the router announces is noticed at once. This interval is for all other changes.</source>
        <translation>系統或路由器告知的變化會立即察覺，此間隔用於其他情況。</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>預設</translation>
    </message>
    <message>
        <source>&amp;Level of detail:</source>
        <translation>記錄內容(&amp;G)：</translation>
    </message>
    <message>
        <source>Messages go to the system&apos;s log. Secrets are never written to it.</source>
        <translation>訊息寫入系統記錄，絕不包含密碼、權杖等機密資訊。</translation>
    </message>
</context>
<context>
    <name>mooring::HistoryModel</name>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>網域名稱</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帳戶</translation>
    </message>
</context>
<context>
    <name>mooring::HistoryPage</name>
    <message>
        <source>Kept since %1</source>
        <translation>保存自 %1</translation>
    </message>
    <message>
        <source>Nothing happened in this time.</source>
        <translation>這段時間沒有發生任何事。</translation>
    </message>
    <message>
        <source>Nothing in this time fits what you look for.</source>
        <translation>這段時間沒有符合搜尋的內容。</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>匯出紀錄</translation>
    </message>
    <message numerus="yes">
        <source>%n events were written to %1.</source>
        <translation>
            <numerusform>已將 %n 筆事件寫入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>無法寫入 %1：%2</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>還沒有發生任何事</translation>
    </message>
    <message>
        <source>Here you will see which addresses you had and when, how they were found, each update of a name, and what went wrong.</source>
        <translation>這裡會顯示您何時有過哪些位址、如何偵測到、每次網域名稱更新以及出過的問題。</translation>
    </message>
    <message>
        <source>&amp;Add a name…</source>
        <translation>新增網域名稱(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>週(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>月(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>年(&amp;Y)</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>更晚</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>今天(&amp;T)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Search names, accounts and addresses</source>
        <translation>搜尋網域名稱、帳戶和位址</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>顯示內容</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>位址</translation>
    </message>
    <message>
        <source>Updates of names</source>
        <translation>網域名稱更新</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Mooring itself</source>
        <translation>Mooring 本身</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>匯出(&amp;E)…</translation>
    </message>
    <message>
        <source>Writes what the table shows into a CSV file, without secrets.</source>
        <translation>把表格內容寫入 CSV 檔案，不含密鑰。</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
</context>
<context>
    <name>mooring::HistoryPlot</name>
    <message>
        <source>Addresses over time</source>
        <translation>位址變化</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
</context>
<context>
    <name>mooring::HistoryTexts</name>
    <message>
        <source>New address</source>
        <translation>新位址</translation>
    </message>
    <message>
        <source>Address gone</source>
        <translation>位址消失</translation>
    </message>
    <message>
        <source>Address back</source>
        <translation>位址恢復</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>沒有網路</translation>
    </message>
    <message>
        <source>Network back</source>
        <translation>網路恢復</translation>
    </message>
    <message>
        <source>Name created</source>
        <translation>網域名稱已建立</translation>
    </message>
    <message>
        <source>Name updated</source>
        <translation>網域名稱已更新</translation>
    </message>
    <message>
        <source>Update failed</source>
        <translation>更新失敗</translation>
    </message>
    <message>
        <source>Works again</source>
        <translation>已恢復正常</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>在別處被變更</translation>
    </message>
    <message>
        <source>Account stopped</source>
        <translation>帳戶已停用</translation>
    </message>
    <message>
        <source>Updates held</source>
        <translation>更新已暫緩</translation>
    </message>
    <message>
        <source>Hold ended</source>
        <translation>暫緩結束</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暫停</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>已恢復</translation>
    </message>
    <message>
        <source>Mooring started</source>
        <translation>Mooring 已啟動</translation>
    </message>
    <message>
        <source>Mooring stopped</source>
        <translation>Mooring 已停止</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>無法連上</translation>
    </message>
    <message>
        <source>Check abandoned</source>
        <translation>檢查已放棄</translation>
    </message>
    <message>
        <source>State not saved</source>
        <translation>狀態未儲存</translation>
    </message>
    <message>
        <source>there is another router before yours</source>
        <translation>您的路由器前面還有一台路由器</translation>
    </message>
    <message>
        <source>your provider shares the address among customers</source>
        <translation>電信業者讓多個客戶共用此位址</translation>
    </message>
    <message>
        <source>put right</source>
        <translation>已修正</translation>
    </message>
    <message>
        <source>%1: no public address</source>
        <translation>%1：沒有公用位址</translation>
    </message>
    <message>
        <source>%1: no network</source>
        <translation>%1：沒有網路</translation>
    </message>
    <message>
        <source>%1: Mooring was not running</source>
        <translation>%1：Mooring 未執行</translation>
    </message>
    <message>
        <source>since before %1</source>
        <translation>早於 %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>since %1 (%2)</source>
        <translation>自 %1（%2）</translation>
    </message>
    <message>
        <source>from %1 to %2 (%3)</source>
        <translation>從 %1 到 %2（%3）</translation>
    </message>
    <message>
        <source>since %1; when it ended is not known</source>
        <translation>自 %1，結束時間不明</translation>
    </message>
    <message>
        <source>Mooring ended unexpectedly in this time; when is not known</source>
        <translation>Mooring 在此期間意外終止，確切時間不詳</translation>
    </message>
</context>
<context>
    <name>mooring::LanguageSection</name>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>介面語言(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>mooring::NameActions</name>
    <message>
        <source>&amp;Copy addresses</source>
        <translation>複製位址(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>複製網域名稱(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Update this name now</source>
        <translation>立即更新此網域名稱(&amp;U)</translation>
    </message>
    <message>
        <source>S&amp;witch on</source>
        <translation>啟用(&amp;W)</translation>
    </message>
    <message>
        <source>S&amp;witch off</source>
        <translation>停用(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;History of this name</source>
        <translation>此網域名稱的紀錄(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>%1 was removed. Its records at %2 stay as they are.</source>
        <translation>已移除 %1。它在 %2 的記錄保持原樣。</translation>
    </message>
</context>
<context>
    <name>mooring::NamesList</name>
    <message>
        <source>Names</source>
        <translation>網域名稱</translation>
    </message>
</context>
<context>
    <name>mooring::NamesPage</name>
    <message>
        <source>No name fits “%1”.</source>
        <translation>沒有網域名稱符合「%1」。</translation>
    </message>
</context>
<context>
    <name>mooring::NamesStep</name>
    <message>
        <source>Which names should point to this computer?</source>
        <translation>哪些網域名稱要指向這臺電腦？</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>搜尋網域名稱</translation>
    </message>
</context>
<context>
    <name>mooring::NetworkRow</name>
    <message>
        <source>Wi-Fi “%1”</source>
        <translation>Wi-Fi「%1」</translation>
    </message>
    <message>
        <source>router %1</source>
        <translation>路由器 %1</translation>
    </message>
    <message>
        <source>interface %1</source>
        <translation>介面 %1</translation>
    </message>
    <message>
        <source>Publish from here</source>
        <translation>在此發佈</translation>
    </message>
    <message>
        <source>Your name for this network</source>
        <translation>自定義網路名稱</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘記</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>當前位置</translation>
    </message>
    <message>
        <source>Publish from “%1”</source>
        <translation>在「%1」發佈</translation>
    </message>
    <message>
        <source>Also while on a VPN</source>
        <translation>透過 VPN 上網時也發佈</translation>
    </message>
    <message>
        <source>Publish from “%1” also while on a VPN</source>
        <translation>在「%1」透過 VPN 上網時也發佈</translation>
    </message>
</context>
<context>
    <name>mooring::NetworksSection</name>
    <message>
        <source>This network</source>
        <translation>當前網路</translation>
    </message>
    <message>
        <source>Re&amp;member this network</source>
        <translation>記住此網路(&amp;M)</translation>
    </message>
    <message>
        <source>Remembered networks</source>
        <translation>已記住的網路</translation>
    </message>
    <message>
        <source>Everywhere else</source>
        <translation>其他任何地方</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>發佈</translation>
    </message>
    <message>
        <source>Do not publish</source>
        <translation>不發佈</translation>
    </message>
    <message>
        <source>In &amp;other networks:</source>
        <translation>在其他網路中(&amp;O)：</translation>
    </message>
    <message>
        <source>Publish all the same</source>
        <translation>仍然發佈</translation>
    </message>
    <message>
        <source>While Mooring waits, your names keep the addresses they have.</source>
        <translation>Mooring 等待期間，網域名稱保持原來的位址。</translation>
    </message>
    <message>
        <source>This computer is in no network now.</source>
        <translation>此電腦當前未連線任何網路。</translation>
    </message>
    <message>
        <source>Names are not published from here.</source>
        <translation>不從此網路發佈網域名稱。</translation>
    </message>
    <message>
        <source>“%1” is forgotten.</source>
        <translation>已忘記「%1」。</translation>
    </message>
    <message>
        <source>None yet. A network is remembered when you answer whether to publish from it, or with the button above.</source>
        <translation>還沒有。回答是否從某個網路發布時會記住它，也可以按上方的按鈕。</translation>
    </message>
    <message>
        <source>Wait until I leave it</source>
        <translation>等到 VPN 斷開</translation>
    </message>
    <message>
        <source>While on a &amp;VPN:</source>
        <translation>透過 VPN 上網時(&amp;V)：</translation>
    </message>
    <message>
        <source>Names are published from here, also while you are on a VPN.</source>
        <translation>從此網路發佈網域名稱，透過 VPN 上網時也發佈。</translation>
    </message>
    <message>
        <source>Names are published from here, but not while you are on a VPN.</source>
        <translation>從此網路發佈網域名稱，但透過 VPN 上網時不發佈。</translation>
    </message>
</context>
<context>
    <name>mooring::NoticeBar</name>
    <message>
        <source>&amp;Got it</source>
        <translation>知道了(&amp;G)</translation>
    </message>
</context>
<context>
    <name>mooring::NotificationTexts</name>
    <message>
        <source>%1: %2, before %3</source>
        <translation>%1：%2，之前為 %3</translation>
    </message>
    <message>
        <source>Your address changed to %1</source>
        <translation>位址已變為 %1</translation>
    </message>
    <message>
        <source>Before it was %1.</source>
        <translation>之前是 %1。</translation>
    </message>
    <message>
        <source>Your addresses changed</source>
        <translation>位址已變化</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) were updated: %1</source>
        <translation>
            <numerusform>已更新 %n 個網域名稱：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>複製所有位址</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>複製位址</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are still not being updated</source>
        <translation>
            <numerusform>%n 個網域名稱仍未能更新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are not being updated</source>
        <translation>
            <numerusform>%n 個網域名稱未能更新</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>It began on %1.</source>
        <translation>始於 %1。</translation>
    </message>
    <message>
        <source>Mooring tries again by itself.</source>
        <translation>Mooring 會自動重試。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Pause for 1 hour</source>
        <translation>暫停 1 小時</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>金鑰圈已鎖定</translation>
    </message>
    <message>
        <source>Unlock it, and Mooring goes on by itself.</source>
        <translation>解鎖後 Mooring 會自動繼續。</translation>
    </message>
    <message>
        <source>%1 needs you</source>
        <translation>%1 需要處理</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>重新登入…</translation>
    </message>
    <message>
        <source>Updates are held</source>
        <translation>更新已暫緩</translation>
    </message>
    <message>
        <source>Back online</source>
        <translation>已恢復連線</translation>
    </message>
    <message>
        <source>Working again</source>
        <translation>已恢復正常</translation>
    </message>
    <message>
        <source>All names are up to date.</source>
        <translation>所有網域名稱均為最新。</translation>
    </message>
    <message>
        <source>Names at %1 are up to date.</source>
        <translation>%1 的網域名稱均為最新。</translation>
    </message>
</context>
<context>
    <name>mooring::NotificationsSection</name>
    <message>
        <source>Notifications about</source>
        <translation>通知內容</translation>
    </message>
    <message>
        <source>A &amp;new address</source>
        <translation>新位址(&amp;N)</translation>
    </message>
    <message>
        <source>Names that cannot be &amp;updated</source>
        <translation>無法更新的網域名稱(&amp;U)</translation>
    </message>
    <message>
        <source>Which new addresses</source>
        <translation>通知哪些新位址</translation>
    </message>
    <message>
        <source>IPv&amp;4 addresses</source>
        <translation>IPv4 位址(&amp;4)</translation>
    </message>
    <message>
        <source>IPv&amp;6 addresses</source>
        <translation>IPv6 位址(&amp;6)</translation>
    </message>
    <message>
        <source>IPv6 addresses may change every day without anything being wrong.</source>
        <translation>IPv6 位址可能每天變化，這是正常現象。</translation>
    </message>
    <message>
        <source>While names cannot be updated</source>
        <translation>網域名稱無法更新期間</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>從不</translation>
    </message>
    <message>
        <source>After 6 hours</source>
        <translation>6 小時後</translation>
    </message>
    <message>
        <source>After one day</source>
        <translation>一天後</translation>
    </message>
    <message>
        <source>After three days</source>
        <translation>三天後</translation>
    </message>
    <message>
        <source>&amp;Remind me again:</source>
        <translation>再次提醒(&amp;R)：</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>%1後</translation>
    </message>
    <message>
        <source>Names that work ag&amp;ain</source>
        <translation>故障恢復(&amp;E)</translation>
    </message>
    <message>
        <source>What needs &amp;you</source>
        <translation>需要處理的事項(&amp;M)</translation>
    </message>
    <message>
        <source>Mooring never notifies you when nothing has happened.</source>
        <translation>沒有事情發生時，絕不傳送通知。</translation>
    </message>
</context>
<context>
    <name>mooring::Notifier</name>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
</context>
<context>
    <name>mooring::OptionsForm</name>
    <message>
        <source>&amp;Keep this name up to date</source>
        <translation>保持此網域名稱更新(&amp;K)</translation>
    </message>
    <message>
        <source>TT&amp;L in seconds</source>
        <translation>TTL（秒）(&amp;L)</translation>
    </message>
    <message>
        <source>For how long others may remember an answer. Left alone unless set here.</source>
        <translation>回應可被快取多久。不在此設定則保持不變。</translation>
    </message>
    <message>
        <source>as the provider has it</source>
        <translation>沿用服務商的設定</translation>
    </message>
    <message>
        <source>Publish pri&amp;vate addresses, too</source>
        <translation>也發佈私人位址(&amp;V)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已儲存。</translation>
    </message>
    <message>
        <source>Ot&amp;her computers publish under this name, too</source>
        <translation>其他電腦也用此網域名稱發佈(&amp;H)</translation>
    </message>
    <message>
        <source>IPv&amp;4 address (A)</source>
        <translation>IPv4 位址（A）(&amp;4)</translation>
    </message>
    <message>
        <source>IPv&amp;6 address (AAAA)</source>
        <translation>IPv6 位址（AAAA）(&amp;6)</translation>
    </message>
    <message>
        <source>A name needs one of them. To keep it as it is now, switch it off above.</source>
        <translation>網域名稱至少需要其中一種。如果要保持現狀，請關閉上面的開關。</translation>
    </message>
    <message>
        <source>Addresses from</source>
        <translation>位址來自</translation>
    </message>
    <message>
        <source>the usual sources</source>
        <translation>常用來源</translation>
    </message>
    <message>
        <source>On</source>
        <translation>開</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>關</translation>
    </message>
    <message>
        <source>As the provider has it</source>
        <translation>沿用服務商的設定</translation>
    </message>
</context>
<context>
    <name>mooring::PreferencesPage</name>
    <message>
        <source>General</source>
        <translation>常規</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>位址</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>網路</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>連線</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>分類</translation>
    </message>
</context>
<context>
    <name>mooring::ProviderModel</name>
    <message>
        <source>Add to %1</source>
        <translation>新增到 %1</translation>
    </message>
    <message>
        <source>Your accounts</source>
        <translation>已有帳戶</translation>
    </message>
    <message>
        <source>Often used</source>
        <translation>常用</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>所有服務商</translation>
    </message>
</context>
<context>
    <name>mooring::ProviderStep</name>
    <message>
        <source>Who manages your names?</source>
        <translation>網域名稱由誰管理？</translation>
    </message>
    <message numerus="yes">
        <source>Search %n provider(s)</source>
        <translation>
            <numerusform>在 %n 個服務商中搜索</numerusform>
        </translation>
    </message>
    <message>
        <source>Search providers</source>
        <translation>搜尋服務商</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>服務商</translation>
    </message>
    <message>
        <source>Many services understand the dyndns2 protocol: their page calls it “DynDNS”, “DDNS” or “custom DNS” and names a server. A recipe of your own can describe any other service.</source>
        <translation>許多服務支援 dyndns2 協議：它們的網頁稱之為「DynDNS」、「DDNS」或「自定義 DNS」，並給出伺服器名稱。其他任何服務都可以用自定義配方來描述。</translation>
    </message>
    <message>
        <source>&amp;Use “%1”</source>
        <translation>使用「%1」(&amp;U)</translation>
    </message>
    <message>
        <source>No account yet? Look around with sample names; nothing leaves this computer.</source>
        <translation>還沒有帳戶？可以先用示例網域名稱試用，任何資料都不會離開此電腦。</translation>
    </message>
    <message>
        <source>&amp;Try without an account</source>
        <translation>無帳戶試用(&amp;T)</translation>
    </message>
    <message>
        <source>No provider fits “%1”.</source>
        <translation>沒有與「%1」匹配的服務商。</translation>
    </message>
</context>
<context>
    <name>mooring::ResultsStep</name>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>published</source>
        <translation>已發佈</translation>
    </message>
    <message numerus="yes">
        <source>Publishing %n name(s)…</source>
        <translation>
            <numerusform>正在發佈 %n 個網域名稱…</numerusform>
        </translation>
    </message>
    <message>
        <source>You can close this; Mooring goes on.</source>
        <translation>可以關閉此視窗，Mooring 會繼續處理。</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) published</source>
        <translation>
            <numerusform>已發佈 %n 個網域名稱</numerusform>
        </translation>
    </message>
    <message>
        <source>Mooring keeps them right from now on, whenever your address changes.</source>
        <translation>從現在起，位址一變化，Mooring 就會更新這些網域名稱。</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) could not be published yet</source>
        <translation>
            <numerusform>%n 個網域名稱暫時未能發佈</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back to correct it. What the network or the provider is to blame for is tried again by itself.</source>
        <translation>請返回更正。由網路或服務商造成的問題會自動重試。</translation>
    </message>
    <message>
        <source>Not published yet. Mooring tries again by itself.</source>
        <translation>尚未發佈。Mooring 會自動重試。</translation>
    </message>
    <message>
        <source>Publishing was cancelled</source>
        <translation>已取消發佈</translation>
    </message>
    <message>
        <source>Nothing is lost: the account and the names are saved.</source>
        <translation>沒有遺失任何內容：帳號和網域名稱都已儲存。</translation>
    </message>
</context>
<context>
    <name>mooring::Section</name>
    <message>
        <source>This could not be put back: %1</source>
        <translation>無法復原：%1</translation>
    </message>
</context>
<context>
    <name>mooring::Services</name>
    <message>
        <source>The folder %1 cannot be made. Check its permissions, or name another one with --config.</source>
        <translation>無法建立資料夾 %1。請檢查其權限，或用 --config 指定另一個資料夾。</translation>
    </message>
</context>
<context>
    <name>mooring::SetChooser</name>
    <message>
        <source>Lines to the Internet</source>
        <translation>上網線路</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重新命名(&amp;R)…</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>移除(&amp;V)</translation>
    </message>
    <message>
        <source>Sources &amp;for:</source>
        <translation>位址來源所屬線路(&amp;F)：</translation>
    </message>
    <message>
        <source>Add a &amp;line…</source>
        <translation>新增線路(&amp;L)…</translation>
    </message>
    <message>
        <source>Name of the line</source>
        <translation>線路名稱</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Usual line</source>
        <translation>常用線路</translation>
    </message>
    <message>
        <source>Add one if this computer has more than one way to the Internet.</source>
        <translation>如果此電腦有多條上網線路，可在此新增。</translation>
    </message>
    <message>
        <source>No name uses this line.</source>
        <translation>沒有網域名稱使用此線路。</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) use this line.</source>
        <translation>
            <numerusform>%n 個網域名稱使用此線路。</numerusform>
        </translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>請輸入名稱。</translation>
    </message>
    <message>
        <source>There is a line of that name already.</source>
        <translation>已有同名線路。</translation>
    </message>
</context>
<context>
    <name>mooring::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>網域名稱</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>帳戶</translation>
    </message>
    <message>
        <source>History</source>
        <translation>紀錄</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>診斷</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>偏好設定</translation>
    </message>
</context>
<context>
    <name>mooring::SignInStep</name>
    <message>
        <source>Where to find it</source>
        <translation>在哪裡取得</translation>
    </message>
    <message>
        <source>Passwords and keys go to the keychain, never into a file of settings. Nothing is saved before the last step.</source>
        <translation>密碼和金鑰儲存在金鑰圈中，絕不寫入設定檔案。完成最後一步之前不儲存任何內容。</translation>
    </message>
    <message>
        <source>Sign in to %1 again</source>
        <translation>重新登入 %1</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>登入 %1</translation>
    </message>
    <message>
        <source>Open the website of %1</source>
        <translation>開啟 %1 網站</translation>
    </message>
    <message>
        <source>Get “%1” at %2</source>
        <translation>在 %2 取得「%1」</translation>
    </message>
    <message>
        <source>What you &amp;have</source>
        <translation>擁有的憑證(&amp;H)</translation>
    </message>
    <message>
        <source>What you have</source>
        <translation>擁有的憑證</translation>
    </message>
    <message>
        <source>A password or key for dynamic DNS: you type the names</source>
        <translation>動態 DNS 的密碼或金鑰：需要手動輸入網域名稱</translation>
    </message>
    <message>
        <source>An API key: your names can be listed</source>
        <translation>API 金鑰：可以列出網域名稱</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>更多設定</translation>
    </message>
    <message>
        <source>Your name for this account</source>
        <translation>此帳戶的名稱</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>家</translation>
    </message>
</context>
<context>
    <name>mooring::SignInTest</name>
    <message>
        <source>&amp;Test</source>
        <translation>測試(&amp;T)</translation>
    </message>
    <message>
        <source>Only reads; nothing is changed at the provider.</source>
        <translation>只讀取，不改動服務商處的任何內容。</translation>
    </message>
    <message>
        <source>%1 accepts this.</source>
        <translation>%1 接受此憑證。</translation>
    </message>
    <message numerus="yes">
        <source>%1 accepts this and lists %n domain(s).</source>
        <translation>
            <numerusform>%1 接受此憑證，並列出了 %n 個網域名稱。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can only be asked by changing a name. Whether this is right shows when the first name is published.</source>
        <translation>%1 只能透過變更網域名稱來驗證。憑證是否正確，發佈第一個網域名稱時才能知道。</translation>
    </message>
</context>
<context>
    <name>mooring::SourceFields</name>
    <message>
        <source>Router</source>
        <translation>路由器</translation>
    </message>
    <message>
        <source>Network interface</source>
        <translation>網路介面</translation>
    </message>
    <message>
        <source>Web services</source>
        <translation>網頁服務</translation>
    </message>
    <message>
        <source>STUN servers</source>
        <translation>STUN 伺服器</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>DNS 伺服器</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Fixed address</source>
        <translation>固定位址</translation>
    </message>
    <message>
        <source>The address that this computer has itself. Nobody outside is asked.</source>
        <translation>此電腦自身的位址，不詢問任何外部服務。</translation>
    </message>
    <message>
        <source>Web services that answer with the address they see.</source>
        <translation>返回所見位址的網頁服務。</translation>
    </message>
    <message>
        <source>Servers that tell callers their address, as used for video calls.</source>
        <translation>向請求方告知其位址的伺服器，也用於視訊通話。</translation>
    </message>
    <message>
        <source>DNS servers that answer with the address that asks them.</source>
        <translation>返回請求方位址的 DNS 伺服器。</translation>
    </message>
    <message>
        <source>A program of yours that prints the address.</source>
        <translation>由自備程式輸出位址。</translation>
    </message>
    <message>
        <source>An address that never changes. It is published even if it is not public.</source>
        <translation>永不變化的位址。即使不是公用位址也會發佈。</translation>
    </message>
    <message>
        <source>This version does not know this source and passes over it.</source>
        <translation>此版本不認識該來源，會跳過它。</translation>
    </message>
    <message>
        <source>Only over:</source>
        <translation>僅透過：</translation>
    </message>
    <message>
        <source>any interface</source>
        <translation>任意介面</translation>
    </message>
    <message>
        <source>How many must agree:</source>
        <translation>結果須一致的數量：</translation>
    </message>
    <message>
        <source>Interface:</source>
        <translation>介面：</translation>
    </message>
    <message>
        <source>the best one</source>
        <translation>最合適的介面</translation>
    </message>
    <message>
        <source>Which address:</source>
        <translation>使用哪個位址：</translation>
    </message>
    <message>
        <source>the stable one</source>
        <translation>穩定位址</translation>
    </message>
    <message>
        <source>the temporary one</source>
        <translation>臨時位址</translation>
    </message>
    <message>
        <source>Another device, by suffix:</source>
        <translation>其他裝置（按字尾）：</translation>
    </message>
    <message>
        <source>Another device, by MAC address:</source>
        <translation>其他裝置（按 MAC 位址）：</translation>
    </message>
    <message>
        <source>Length of the prefix:</source>
        <translation>字首長度：</translation>
    </message>
    <message>
        <source>Services, one a line:</source>
        <translation>服務，每行一個：</translation>
    </message>
    <message>
        <source>the built-in ones</source>
        <translation>內建服務</translation>
    </message>
    <message>
        <source>Servers, one a line:</source>
        <translation>伺服器，每行一個：</translation>
    </message>
    <message>
        <source>Program:</source>
        <translation>程式：</translation>
    </message>
    <message>
        <source>Arguments, one a line:</source>
        <translation>參數，每行一個：</translation>
    </message>
    <message>
        <source>Seconds to wait:</source>
        <translation>等待秒數：</translation>
    </message>
    <message>
        <source>Addresses, one a line:</source>
        <translation>位址，每行一個：</translation>
    </message>
    <message>
        <source>temporary</source>
        <translation>臨時位址</translation>
    </message>
    <message>
        <source>Your router tells its public address. No outside service is asked.</source>
        <translation>由路由器提供公用位址，不詢問任何外部服務。</translation>
    </message>
    <message>
        <source>Router reached by:</source>
        <translation>路由器所在介面：</translation>
    </message>
    <message>
        <source>The usual connection</source>
        <translation>預設出口</translation>
    </message>
</context>
<context>
    <name>mooring::SourcesCard</name>
    <message>
        <source>IPv4 address</source>
        <translation>IPv4 位址</translation>
    </message>
    <message>
        <source>IPv6 address</source>
        <translation>IPv6 位址</translation>
    </message>
    <message>
        <source>Sources of the IPv4 address</source>
        <translation>IPv4 位址的來源</translation>
    </message>
    <message>
        <source>Sources of the IPv6 address</source>
        <translation>IPv6 位址的來源</translation>
    </message>
    <message>
        <source>Add a source…</source>
        <translation>新增來源…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Ask it earlier</source>
        <translation>提前詢問</translation>
    </message>
    <message>
        <source>Ask it later</source>
        <translation>推後詢問</translation>
    </message>
    <message>
        <source>This must be given. Remove the source if you do not need it.</source>
        <translation>此項必填。不需要此來源時請將其移除。</translation>
    </message>
    <message>
        <source>One source must stay.</source>
        <translation>必須保留一個來源。</translation>
    </message>
    <message>
        <source>Sources are asked from top to bottom until one knows a public address. Drag to reorder.</source>
        <translation>從上到下依次詢問，直到有來源給出公用位址。拖動可調整順序。</translation>
    </message>
</context>
<context>
    <name>mooring::SourcesModel</name>
    <message>
        <source>Not used yet. Fill in what is missing below.</source>
        <translation>尚未使用。請在下方補全內容。</translation>
    </message>
    <message>
        <source>Being asked…</source>
        <translation>正在詢問…</translation>
    </message>
    <message>
        <source>answered within %1 ms</source>
        <translation>在 %1 毫秒內回應</translation>
    </message>
    <message>
        <source>%1 · %2 ms</source>
        <comment>how an address was found, and the time that took</comment>
        <translation>%1 · %2 毫秒</translation>
    </message>
    <message>
        <source>answered at once</source>
        <translation>立即回應</translation>
    </message>
</context>
<context>
    <name>mooring::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
</context>
<context>
    <name>mooring::StunExchange</name>
    <message>
        <source>It gave no proper answer.</source>
        <translation>它沒有給出正確的回應。</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation>它沒有按時回應。</translation>
    </message>
    <message>
        <source>It cannot be reached: %1.</source>
        <translation>無法連線它：%1。</translation>
    </message>
</context>
<context>
    <name>mooring::SummaryBar</name>
    <message>
        <source>&amp;Resume</source>
        <translation>恢復(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Update now</source>
        <translation>立即更新(&amp;U)</translation>
    </message>
    <message>
        <source>Add a na&amp;me…</source>
        <translation>新增網域名稱(&amp;M)…</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>正在更新…</translation>
    </message>
    <message>
        <source>names keep their addresses</source>
        <translation>網域名稱保持原來的位址</translation>
    </message>
    <message>
        <source>Last successful check: %1</source>
        <translation>上次成功檢查：%1</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Ends this check. What is done already stays done.</source>
        <translation>結束這次檢查。已完成的部分會保留。</translation>
    </message>
</context>
<context>
    <name>mooring::Texts</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分鐘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小時</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>從未</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>剛剛</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>不到一分鐘後</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>已暫停，直到手動恢復</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>已暫停，到 %1 為止</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>已是最新</translation>
    </message>
    <message>
        <source>being updated</source>
        <translation>正在更新</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>需要處理</translation>
    </message>
    <message>
        <source>failing, tried again by itself</source>
        <translation>失敗，將自動重試</translation>
    </message>
    <message>
        <source>held</source>
        <translation>已暫緩</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>sign-in refused — sign in again</source>
        <translation>登入被拒絕，請重新登入</translation>
    </message>
    <message>
        <source>this account may not change the name</source>
        <translation>此帳戶無權變更該網域名稱</translation>
    </message>
    <message>
        <source>the account does not hold this domain</source>
        <translation>此帳戶中沒有該網域名稱</translation>
    </message>
    <message>
        <source>the provider does not know this name</source>
        <translation>服務商不認識這個網域名稱</translation>
    </message>
    <message>
        <source>the provider refuses the update</source>
        <translation>服務商拒絕了更新</translation>
    </message>
    <message>
        <source>there are addresses that Mooring did not set</source>
        <translation>已有並非由 Mooring 設定的位址</translation>
    </message>
    <message>
        <source>too many requests — waiting</source>
        <translation>請求過多，正在等待</translation>
    </message>
    <message>
        <source>blocked by the provider — ask them why</source>
        <translation>被服務商封鎖，請向其詢問原因</translation>
    </message>
    <message>
        <source>no connection to the provider</source>
        <translation>無法連線到服務商</translation>
    </message>
    <message>
        <source>the connection is not secure</source>
        <translation>連線不安全</translation>
    </message>
    <message>
        <source>the provider is in trouble</source>
        <translation>服務商出現故障</translation>
    </message>
    <message>
        <source>the provider&apos;s answer makes no sense</source>
        <translation>無法理解服務商的回應</translation>
    </message>
    <message>
        <source>no public address found</source>
        <translation>沒有找到公用位址</translation>
    </message>
    <message>
        <source>the keychain is locked — unlock it</source>
        <translation>金鑰鏈已鎖定，請解鎖</translation>
    </message>
    <message>
        <source>the provider cannot do this</source>
        <translation>服務商不支援此操作</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <translation>重新登入(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重試(&amp;T)</translation>
    </message>
    <message>
        <source>held: a VPN is on</source>
        <translation>暫緩：VPN 已開啟</translation>
    </message>
    <message>
        <source>held: not published from this network</source>
        <translation>暫緩：不在此網路發佈</translation>
    </message>
    <message>
        <source>held: this is not your usual line</source>
        <translation>暫緩：這不是平常的線路</translation>
    </message>
    <message>
        <source>You are on a VPN. Names keep your home address until you leave it.</source>
        <translation>當前使用 VPN。斷開之前，網域名稱保持家中的位址。</translation>
    </message>
    <message>
        <source>You are on a VPN (%1). Names keep your home address until you leave it.</source>
        <translation>當前使用 VPN（%1）。斷開之前，網域名稱保持家中的位址。</translation>
    </message>
    <message>
        <source>Names are not updated from this network.</source>
        <translation>不從此網路更新網域名稱。</translation>
    </message>
    <message>
        <source>This is not your usual line. Names keep their address.</source>
        <translation>這不是平常的線路。網域名稱保持原來的位址。</translation>
    </message>
    <message>
        <source>&amp;Publish in spite of the VPN</source>
        <translation>VPN 開啟時也發佈(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Publish from this network</source>
        <translation>在此網路發佈(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Publish this address</source>
        <translation>發佈此位址(&amp;P)</translation>
    </message>
    <message>
        <source>Remembered for the network that you are in now.</source>
        <translation>將為當前所在的網路記住。</translation>
    </message>
    <message>
        <source>Remembered for the network “%1”.</source>
        <translation>將為網路「%1」記住。</translation>
    </message>
    <message>
        <source>Never publish from this &amp;network</source>
        <translation>始終不從此網路發佈(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Always hold here</source>
        <translation>在此處始終暫緩(&amp;A)</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>updating…</source>
        <translation>正在更新…</translation>
    </message>
    <message>
        <source>again %1</source>
        <translation>%1重試</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>No successful check for %1</source>
        <translation>已有 %1未成功檢查</translation>
    </message>
    <message>
        <source>Your name is up to date</source>
        <translation>網域名稱已是最新</translation>
    </message>
    <message numerus="yes">
        <source>All %n names are up to date</source>
        <translation>
            <numerusform>全部 %n 個網域名稱均為最新</numerusform>
        </translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>正在更新…</translation>
    </message>
    <message>
        <source>No name can be updated now; Mooring tries again by itself</source>
        <translation>目前所有網域名稱都無法更新，Mooring 會自動重試</translation>
    </message>
    <message>
        <source>%1 of %2 names cannot be updated now; Mooring tries again by itself</source>
        <translation>%2 個網域名稱中有 %1 個目前無法更新，Mooring 會自動重試</translation>
    </message>
    <message>
        <source>Updates are paused</source>
        <translation>更新已暫停</translation>
    </message>
    <message>
        <source>Your name is held</source>
        <translation>網域名稱已暫緩</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are held</source>
        <translation>
            <numerusform>%n 個網域名稱已暫緩</numerusform>
        </translation>
    </message>
    <message>
        <source>No names yet</source>
        <translation>還沒有網域名稱</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>正在等待網路</translation>
    </message>
    <message>
        <source>next check %1</source>
        <translation>%1再次檢查</translation>
    </message>
    <message>
        <source>from the router</source>
        <translation>來自路由器</translation>
    </message>
    <message>
        <source>from this computer</source>
        <translation>來自本機</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>來自 %1</translation>
    </message>
    <message>
        <source>seen from outside</source>
        <translation>由外部網站查得</translation>
    </message>
    <message>
        <source>from a command</source>
        <translation>來自命令</translation>
    </message>
    <message>
        <source>fixed address</source>
        <translation>固定位址</translation>
    </message>
    <message>
        <source>changed just now</source>
        <translation>剛剛變化</translation>
    </message>
    <message>
        <source>Mooring: %1</source>
        <translation>Mooring：%1</translation>
    </message>
    <message>
        <source>Last change: %1</source>
        <translation>上次變化：%1</translation>
    </message>
    <message>
        <source>Next check: %1</source>
        <translation>下次檢查：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) need you</source>
        <translation>
            <numerusform>%n 個網域名稱需要處理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged for %n minute(s)</source>
        <translation>
            <numerusform>%n 分鐘未變化</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged for %n hour(s)</source>
        <translation>
            <numerusform>%n 小時未變化</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged for %n day(s)</source>
        <translation>
            <numerusform>%n 天未變化</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n 分鐘前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n 小時前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>%n 分鐘後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>%n 小時後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n 天後</numerusform>
        </translation>
    </message>
    <message>
        <source>not updated</source>
        <translation>未更新</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 names need you</source>
        <translation>
            <numerusform>%1 個網域名稱中有 %n 個需要處理</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mooring::TrayMenu</name>
    <message>
        <source>&amp;Open Mooring</source>
        <translation>開啟 Mooring(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Update now</source>
        <translation>立即更新(&amp;U)</translation>
    </message>
    <message>
        <source>Pre&amp;ferences</source>
        <translation>偏好設定(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>For &amp;1 hour</source>
        <translation>1 小時(&amp;1)</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>到明天(&amp;T)</translation>
    </message>
    <message>
        <source>Until you &amp;resume</source>
        <translation>直到手動恢復(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>恢復(&amp;R)</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>複製 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more name(s)…</source>
        <translation>
            <numerusform>另外 %n 個網域名稱…</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a na&amp;me…</source>
        <translation>新增網域名稱(&amp;M)…</translation>
    </message>
    <message>
        <source>Pau&amp;se</source>
        <translation>暫停(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel &amp;update</source>
        <translation>取消更新(&amp;U)</translation>
    </message>
</context>
<context>
    <name>mooring::Triggers</name>
    <message>
        <source>The monitor at %1 was not reached: %2</source>
        <translation>無法連線監控 %1：%2</translation>
    </message>
</context>
<context>
    <name>mooring::TypedNames</name>
    <message>
        <source>&amp;Type them as they are called at the provider:</source>
        <translation>按服務商處的寫法輸入網域名稱(&amp;T)：</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>網域名稱</translation>
    </message>
    <message>
        <source>Several names go on a line each, or with spaces or commas between them.</source>
        <translation>輸入多個網域名稱時，每行一個，或以空格、逗號分隔。</translation>
    </message>
    <message>
        <source>%1 is published already.</source>
        <translation>%1 已經發佈。</translation>
    </message>
</context>
<context>
    <name>mooring::UndoBar</name>
    <message>
        <source>Un&amp;do</source>
        <translation>復原(&amp;D)</translation>
    </message>
    <message>
        <source>Got &amp;it</source>
        <translation>知道了(&amp;I)</translation>
    </message>
</context>
<context>
    <name>mooring::WelcomeCard</name>
    <message>
        <source>Keep a name pointed at this computer</source>
        <translation>讓網域名稱始終指向此電腦</translation>
    </message>
    <message>
        <source>Choose your provider, sign in, and tick the names. Mooring changes their address whenever yours changes, and touches nothing else.</source>
        <translation>選擇服務商、登入，再勾選網域名稱。位址變化時，Mooring 會隨之更新這些網域名稱，不改動其他任何內容。</translation>
    </message>
    <message>
        <source>Add your first &amp;name…</source>
        <translation>新增第一個網域名稱(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Try without an account</source>
        <translation>無帳戶試用(&amp;T)</translation>
    </message>
</context>
<context>
    <name>mooring::ZoneModel</name>
    <message>
        <source>%1 is published already.</source>
        <translation>%1 已經發佈。</translation>
    </message>
    <message>
        <source>+ New name in %1…</source>
        <translation>+ 在 %1 中新建網域名稱…</translation>
    </message>
    <message>
        <source>Type the part before %1, or @ for %1 itself.</source>
        <translation>輸入 %1 前面的部分，或用 @ 表示 %1 本身。</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>正在查詢…</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n 個網域名稱</numerusform>
        </translation>
    </message>
    <message>
        <source>published already</source>
        <translation>已發佈</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1（新）</translation>
    </message>
    <message>
        <source>no address yet</source>
        <translation>尚無位址</translation>
    </message>
    <message>
        <source>proxied</source>
        <translation>已代理</translation>
    </message>
</context>
<context>
    <name>mooring::ZoneView</name>
    <message>
        <source>Names</source>
        <translation>網域名稱</translation>
    </message>
</context>
<context>
    <name>mooring::demo::DemoWorld</name>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>The demo needs three free ports on 127.0.0.1 and could not get them.</source>
        <translation>演示需要 127.0.0.1 上的三個空閒連接埠，但未能獲得。</translation>
    </message>
    <message>
        <source>Demo server on this machine</source>
        <translation>本機上的演示伺服器</translation>
    </message>
</context>
<context>
    <name>mooring::dns::DnsExchange</name>
    <message>
        <source>The name server %1 cannot be reached: %2.</source>
        <translation>無法連線名稱伺服器 %1：%2。</translation>
    </message>
    <message>
        <source>The name server %1 gave no proper reply.</source>
        <translation>名稱伺服器 %1 沒有給出正確的回應。</translation>
    </message>
    <message>
        <source>The name server %1 did not answer in time.</source>
        <translation>名稱伺服器 %1 沒有按時回應。</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1，連接埠 %2</translation>
    </message>
</context>
<context>
    <name>mooring::providers</name>
    <message>
        <source>etcd addresses</source>
        <translation>etcd 位址</translation>
    </message>
    <message>
        <source>The client URLs of etcd 3.4 or newer, separated by commas.</source>
        <translation>etcd 3.4 或更新版本的客戶端 URL，用逗號分隔。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Only where etcd has log-in turned on.</source>
        <translation>僅當 etcd 啟用了登入時需要。</translation>
    </message>
    <message>
        <source>Key prefix</source>
        <translation>鍵字首</translation>
    </message>
    <message>
        <source>The path of the etcd plugin in the Corefile.</source>
        <translation>Corefile 中 etcd 外掛的 path。</translation>
    </message>
    <message>
        <source>Leaf label</source>
        <translation>末級標籤</translation>
    </message>
    <message>
        <source>How the keys of this program begin; it must not be a label of a name of yours.</source>
        <translation>本程式的鍵以它開頭；不能與自己網域名稱中的標籤相同。</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>使用者名稱</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>區域</translation>
    </message>
    <message>
        <source>Only for an address at the zone&apos;s own name.</source>
        <translation>僅當位址設在區域本身的網域名稱上時需要。</translation>
    </message>
    <message>
        <source>Lease in seconds</source>
        <translation>租約（秒）</translation>
    </message>
    <message>
        <source>The record goes away when this program has not renewed it for so long; 0 keeps it.</source>
        <translation>超過這段時間未續租，記錄就會消失；0 表示一直保留。</translation>
    </message>
    <message>
        <source>Name server</source>
        <translation>名稱伺服器</translation>
    </message>
    <message>
        <source>The primary name server of the zone, as host or host:port; an IPv6 address in brackets.</source>
        <translation>區域的主名稱伺服器，寫作「主機」或「主機:連接埠」；IPv6 位址用方括號括起。</translation>
    </message>
    <message>
        <source>If empty, the name server is asked for it.</source>
        <translation>留空則向名稱伺服器查詢。</translation>
    </message>
    <message>
        <source>TSIG key name</source>
        <translation>TSIG 金鑰名稱</translation>
    </message>
    <message>
        <source>Exactly as in the name server&apos;s configuration. Leave it empty only if the server trusts this machine&apos;s address.</source>
        <translation>與名稱伺服器設定中的完全一致。僅當伺服器信任本機位址時才可留空。</translation>
    </message>
    <message>
        <source>TSIG algorithm</source>
        <translation>TSIG 演算法</translation>
    </message>
    <message>
        <source>TSIG secret</source>
        <translation>TSIG 金鑰</translation>
    </message>
    <message>
        <source>The base64 text of the key&apos;s secret, as tsig-keygen or keymgr wrote it.</source>
        <translation>金鑰的 base64 文字，由 tsig-keygen 或 keymgr 產生。</translation>
    </message>
    <message>
        <source>A key for the environment “Production”. GoDaddy opens its DNS API only to accounts with ten or more domains or a paid plan for it.</source>
        <translation>「Production」環境的金鑰。GoDaddy 的 DNS API 只對擁有十個或更多網域名稱、或購買了相應套餐的帳戶開放。</translation>
    </message>
    <message>
        <source>A text that the reply holds when the address was already there.</source>
        <translation>位址沒有變化時，回覆中包含的文字。</translation>
    </message>
    <message>
        <source>A text that the reply holds when the update was made. Without it, the usual words at the beginning of the reply (good, nochg, ok, true, updated, success) count.</source>
        <translation>更新成功時回覆中包含的文字。留空則識別回覆開頭的常用詞（good、nochg、ok、true、updated、success）。</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API 位址</translation>
    </message>
    <message>
        <source>API host</source>
        <translation>API 主機</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 金鑰（API key）</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>API secret</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API 權杖（API token）</translation>
    </message>
    <message>
        <source>Absent: POST with a body, else GET.</source>
        <translation>留空：有請求正文時用 POST，否則用 GET。</translation>
    </message>
    <message>
        <source>Access Key ID</source>
        <translation>Access Key ID</translation>
    </message>
    <message>
        <source>AccessKey ID</source>
        <translation>AccessKey ID</translation>
    </message>
    <message>
        <source>AccessKey Secret</source>
        <translation>AccessKey Secret</translation>
    </message>
    <message>
        <source>Also answer for every name below this one.</source>
        <translation>此網域名稱下的所有名稱也一併解析。</translation>
    </message>
    <message>
        <source>Also switch on “API access” in the details of each domain.</source>
        <translation>還要在每個網域名稱的詳情中開啟「API access」。</translation>
    </message>
    <message>
        <source>As the API names it, default_view for all. Only the record set of this line is looked at and changed.</source>
        <translation>按 API 中的名稱填寫，default_view 表示全網預設。只檢視和修改該線路的記錄集。</translation>
    </message>
    <message>
        <source>As the console names it; 默认 is the default line. Only records of this line are looked at and changed.</source>
        <translation>按控制檯中的名稱填寫；「預設」是預設線路。只檢視和修改該線路的記錄。</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Create Token with the template “Edit zone DNS”: it needs the permissions Zone:Read and DNS:Edit for each zone.</source>
        <translation>用模板「Edit zone DNS」建立權杖（Create Token）：每個區域都需要 Zone:Read 和 DNS:Edit 權限。</translation>
    </message>
    <message>
        <source>DDNS key</source>
        <translation>DDNS key</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>DynDNS password</source>
        <translation>DynDNS 密碼</translation>
    </message>
    <message>
        <source>DynDNS user name</source>
        <translation>DynDNS 使用者名稱</translation>
    </message>
    <message>
        <source>DynHost user</source>
        <translation>DynHost 使用者</translation>
    </message>
    <message>
        <source>Dynamic DNS password</source>
        <translation>動態 DNS 密碼（Dynamic DNS Password）</translation>
    </message>
    <message>
        <source>Dynamic DNS token</source>
        <translation>動態 DNS 權杖（Dynamic DNS token）</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>電子郵箱</translation>
    </message>
    <message>
        <source>Email, user name or DDNS key user</source>
        <translation>郵箱、使用者名稱或 DDNS Key 使用者</translation>
    </message>
    <message>
        <source>Extra headers</source>
        <translation>附加請求頭</translation>
    </message>
    <message>
        <source>Generate New Token with custom scopes: domain with create, read, update and delete.</source>
        <translation>點選 Generate New Token 並選擇自定義權限：domain 的 create、read、update 和 delete。</translation>
    </message>
    <message>
        <source>Global API Key</source>
        <translation>Global API Key</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分組</translation>
    </message>
    <message>
        <source>HTTP token</source>
        <translation>HTTP 權杖（HTTP token）</translation>
    </message>
    <message>
        <source>Host name or address, with a port if it is not the usual one.</source>
        <translation>主機名或位址；連接埠不是常用連接埠時也要寫上。</translation>
    </message>
    <message>
        <source>How IPv6 is sent</source>
        <translation>IPv6 的傳送方式</translation>
    </message>
    <message>
        <source>In the credentials.csv that is downloaded once, when the key is created.</source>
        <translation>在建立金鑰時下載的 credentials.csv 中，只能下載一次。</translation>
    </message>
    <message>
        <source>In the domain&apos;s Advanced DNS page: switch Dynamic DNS on and copy the password. Each domain has one of its own, so it needs an account of its own.</source>
        <translation>在網域名稱的 Advanced DNS 頁面開啟 Dynamic DNS，然後複製密碼。每個網域名稱的密碼不同，因此各需要一個帳戶。</translation>
    </message>
    <message>
        <source>In the project that holds the zones: Security, API tokens, with the permission “Read &amp; Write”.</source>
        <translation>在區域所在的專案中：Security、API tokens，權限選「Read &amp; Write」。</translation>
    </message>
    <message>
        <source>Instead of a text; “.*” accepts every reply with a status of 200 to 299.</source>
        <translation>代替文字判斷；「.*」接受狀態碼為 200 到 299 的所有回覆。</translation>
    </message>
    <message>
        <source>Instead of a token; it may do everything in the account, so a token is safer.</source>
        <translation>可代替權杖；它能操作整個帳戶，因此權杖更安全。</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>線路</translation>
    </message>
    <message>
        <source>Made for each record: in the zone editor of dns.he.net, mark the A or AAAA record as dynamic and press the arrows beside it. Records with different keys need an account each.</source>
        <translation>每條記錄單獨產生：在 dns.he.net 的區域編輯器中把 A 或 AAAA 記錄標為動態，再點旁邊的箭頭。金鑰不同的記錄各需要一個帳戶。</translation>
    </message>
    <message>
        <source>Made in the domain&apos;s DynHost page under “Manage accesses”; begins with the domain.</source>
        <translation>在網域名稱的 DynHost 頁面「Manage accesses」下建立；以該網域名稱開頭。</translation>
    </message>
    <message>
        <source>Made in the domain&apos;s Dynamic DNS settings; not the account&apos;s password.</source>
        <translation>在網域名稱的 Dynamic DNS 設定中產生；不是帳戶密碼。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>請求方法</translation>
    </message>
    <message>
        <source>Names in one request</source>
        <translation>一次請求中的網域名稱</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Of a CAM user that has the policy QcloudDNSPodFullAccess.</source>
        <translation>屬於擁有 QcloudDNSPodFullAccess 策略的 CAM 子使用者。</translation>
    </message>
    <message>
        <source>Of a RAM user that has the permission AliyunDNSFullAccess.</source>
        <translation>屬於擁有 AliyunDNSFullAccess 權限的 RAM 使用者。</translation>
    </message>
    <message>
        <source>Of an IAM user that has the permission DNS FullAccess.</source>
        <translation>屬於擁有 DNS FullAccess 權限的 IAM 使用者。</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>每行一個。</translation>
    </message>
    <message>
        <source>Only for IPv6: the AAAA record has a token of its own.</source>
        <translation>僅用於 IPv6：AAAA 記錄有自己的權杖。</translation>
    </message>
    <message>
        <source>Only for hosts below a domain of your own: the domain that is listed at Dynu.</source>
        <translation>僅用於自有網域名稱下的主機：填寫在 Dynu 列出的網域名稱。</translation>
    </message>
    <message>
        <source>Only for sub-projects.</source>
        <translation>僅用於子專案。</translation>
    </message>
    <message>
        <source>Only for temporary keys.</source>
        <translation>僅用於臨時金鑰。</translation>
    </message>
    <message>
        <source>Only with the Global API Key.</source>
        <translation>僅與 Global API Key 一起使用。</translation>
    </message>
    <message>
        <source>Password or updater client key</source>
        <translation>密碼或更新客戶端金鑰（updater client key）</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路徑</translation>
    </message>
    <message>
        <source>Personal access token</source>
        <translation>個人存取權杖（Personal access token）</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>專案 ID</translation>
    </message>
    <message>
        <source>Proxied (orange cloud) or DNS only. Left alone unless set here.</source>
        <translation>經代理（橙色雲朵）或僅 DNS。不在這裡設定則保持不變。</translation>
    </message>
    <message>
        <source>Proxy status</source>
        <translation>代理狀態</translation>
    </message>
    <message>
        <source>Record line</source>
        <translation>記錄線路</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>請求正文</translation>
    </message>
    <message>
        <source>Resolution line (ISP or region), as the API names it: default, telecom, unicom, mobile, oversea… Only records of this line are looked at and changed.</source>
        <translation>解析線路（電信業者或地區），按 API 中的名稱填寫：default、telecom、unicom、mobile、oversea……只檢視和修改該線路的記錄。</translation>
    </message>
    <message>
        <source>Root domain</source>
        <translation>主網域名稱</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>協議</translation>
    </message>
    <message>
        <source>Secret API key</source>
        <translation>Secret API key</translation>
    </message>
    <message>
        <source>Secret Access Key</source>
        <translation>Secret Access Key</translation>
    </message>
    <message>
        <source>SecretId</source>
        <translation>SecretId</translation>
    </message>
    <message>
        <source>SecretKey</source>
        <translation>SecretKey</translation>
    </message>
    <message>
        <source>Sent with HTTP Basic, unless the URL or the body holds {password}.</source>
        <translation>以 HTTP Basic 方式傳送，除非 URL 或正文中有 {password}。</translation>
    </message>
    <message>
        <source>Sent with the same placeholders; JSON is recognised.</source>
        <translation>可使用相同的佔位符；會自動識別 JSON。</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>伺服器</translation>
    </message>
    <message>
        <source>Server id</source>
        <translation>伺服器 ID</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>會話權杖（Session token）</translation>
    </message>
    <message>
        <source>Shown at the top of the page after signing in; one token for all sub-domains of the account.</source>
        <translation>登入後顯示在頁面頂部；帳戶的所有子網域名稱共用一個權杖。</translation>
    </message>
    <message>
        <source>Shown once, when the AccessKey is created.</source>
        <translation>只在建立 AccessKey 時顯示一次。</translation>
    </message>
    <message>
        <source>Shown once, when the key is created.</source>
        <translation>只在建立金鑰時顯示一次。</translation>
    </message>
    <message>
        <source>Success as a regular expression</source>
        <translation>成功的正規表示式</translation>
    </message>
    <message>
        <source>Switch version 2 on for the name at freedns.afraid.org/dynamic/v2/; the token is the last part of the update URL. One token is one name.</source>
        <translation>在 freedns.afraid.org/dynamic/v2/ 為該網域名稱啟用第 2 版；權杖是更新 URL 的最後一段。一個權杖對應一個網域名稱。</translation>
    </message>
    <message>
        <source>Text of success</source>
        <translation>成功的文字</translation>
    </message>
    <message>
        <source>Text of “unchanged”</source>
        <translation>「未變化」的文字</translation>
    </message>
    <message>
        <source>The account&apos;s email address or user name, or the user name of a DDNS key.</source>
        <translation>帳戶的郵箱或使用者名稱，或 DDNS Key 的使用者名稱。</translation>
    </message>
    <message>
        <source>The account&apos;s password or the separate IP update password.</source>
        <translation>帳戶密碼，或單獨的 IP 更新密碼。</translation>
    </message>
    <message>
        <source>The account&apos;s password, or better the password of a DDNS key, which can update only its own hosts.</source>
        <translation>帳戶密碼；最好用 DDNS Key 的密碼，它只能更新自己的主機。</translation>
    </message>
    <message>
        <source>The international site needs the host of a region.</source>
        <translation>國際站需要填寫所在地區的主機。</translation>
    </message>
    <message>
        <source>The location of the hosts, if you use groups.</source>
        <translation>如果使用了分組，填寫主機所在的分組（location）。</translation>
    </message>
    <message>
        <source>The password of the DynHost user, not the OVHcloud account&apos;s.</source>
        <translation>DynHost 使用者的密碼，不是 OVHcloud 帳戶的密碼。</translation>
    </message>
    <message>
        <source>The second is the international site&apos;s.</source>
        <translation>第二個用於國際站。</translation>
    </message>
    <message>
        <source>The setting api-key of pdns.conf; api=yes is needed too.</source>
        <translation>pdns.conf 中的 api-key 設定；還需要 api=yes。</translation>
    </message>
    <message>
        <source>The updater client key (account settings) can do nothing but update; prefer it to the password.</source>
        <translation>更新客戶端金鑰（在帳戶設定中）只能用於更新，建議用它代替密碼。</translation>
    </message>
    <message>
        <source>The user name of the DynDNS account made at INWX, not the customer log-in.</source>
        <translation>在 INWX 建立的 DynDNS 帳戶的使用者名稱，不是客戶登入名。</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>權杖（Token）</translation>
    </message>
    <message>
        <source>Token Management, Create. With a token policy it may be limited to the record sets it has to change.</source>
        <translation>在 Token Management 中點選 Create。可用權杖策略限定它只能修改需要的記錄集。</translation>
    </message>
    <message>
        <source>Token of the AAAA record</source>
        <translation>AAAA 記錄的權杖</translation>
    </message>
    <message>
        <source>Under Keys in the dynv6 account.</source>
        <translation>在 dynv6 帳戶的 Keys 下。</translation>
    </message>
    <message>
        <source>Update URL</source>
        <translation>更新 URL</translation>
    </message>
    <message>
        <source>Update token</source>
        <translation>更新權杖</translation>
    </message>
    <message>
        <source>Where the server&apos;s webserver listens, without /api. Plain http works only for loopback and private addresses.</source>
        <translation>伺服器的 webserver 監聽的位址，不含 /api。未加密的 http 只能用於本機和私人位址。</translation>
    </message>
    <message>
        <source>Wildcard</source>
        <translation>泛解析</translation>
    </message>
    <message>
        <source>With {hostname}, {ip} (a request for each family) or {ipv4} and {ipv6} (one request for both), and if needed {sub}, {domain}, {type}, {ttl}, {username}, {password}, {timestamp}. Values are percent-encoded; write {raw:name} to prevent that. A part of the query without a value is left out.</source>
        <translation>包含 {hostname}、{ip}（每種位址各發一次請求）或 {ipv4} 和 {ipv6}（一次請求同時傳送），需要時還可用 {sub}、{domain}、{type}、{ttl}、{username}、{password}、{timestamp}。值會經過百分號編碼；寫成 {raw:name} 可避免編碼。查詢中沒有值的部分會省略。</translation>
    </message>
    <message>
        <source>http is accepted for private addresses only, since the password would be readable on the way.</source>
        <translation>http 只能用於私人位址，因為密碼在途中可被讀取。</translation>
    </message>
    <message>
        <source>“list” for servers that take several names, separated by commas.</source>
        <translation>「list」用於可一次接收多個網域名稱的伺服器，以逗號分隔。</translation>
    </message>
    <message>
        <source>“myip”: both addresses in myip; “separate”: a request for each family; anything else is the name of a parameter for the IPv6 address.</source>
        <translation>「myip」：兩種位址都放在 myip 中；「separate」：每種位址各發一次請求；其他內容則是 IPv6 位址的參數名。</translation>
    </message>
</context>
</TS>
