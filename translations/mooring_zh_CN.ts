<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AddressResolver</name>
    <message>
        <source>your router has %1: carrier-grade NAT</source>
        <translation>路由器的地址是 %1：运营商级 NAT</translation>
    </message>
    <message>
        <source>your router has only %1: another router stands before it</source>
        <translation>路由器只有 %1：它前面还有另一台路由器</translation>
    </message>
    <message>
        <source>your router has %1, which is no public address</source>
        <translation>路由器的地址是 %1，不是公网地址</translation>
    </message>
    <message>
        <source>This machine has no way to the Internet over %1 now.</source>
        <translation>本机目前无法通过 %1 访问互联网。</translation>
    </message>
    <message>
        <source>No address source is set for %1.</source>
        <translation>没有为 %1 设置地址来源。</translation>
    </message>
    <message>
        <source>No source found a public %1 address. %2</source>
        <translation>没有来源找到公网 %1 地址。%2</translation>
    </message>
    <message>
        <source>This source is not in the list any more.</source>
        <translation>此来源已不在列表中。</translation>
    </message>
</context>
<context>
    <name>AddressScope</name>
    <message>
        <source>%1 is a private address behind a router: nobody outside can reach it. Use the “web” source, which sees the address of the router, and forward the port there.</source>
        <translation>%1 是路由器后面的私有地址，外部无法访问。请改用“web”来源获取路由器的地址，并在路由器上转发端口。</translation>
    </message>
    <message>
        <source>%1 is an address of your provider&apos;s own network (carrier-grade NAT): you share one public IPv4 address with other customers and cannot be reached by it. Ask the provider for a public IPv4 address, or publish IPv6 only.</source>
        <translation>%1 是运营商内部网络的地址（运营商级 NAT）：多个客户共用一个公网 IPv4 地址，外部无法通过它访问。请向运营商申请公网 IPv4 地址，或只发布 IPv6。</translation>
    </message>
    <message>
        <source>%1 works only on the local link: the interface got no real address. Check the router or DHCP.</source>
        <translation>%1 只在本地链路内有效：网络接口没有获得真正的地址。请检查路由器或 DHCP。</translation>
    </message>
    <message>
        <source>%1 is this machine itself; other machines cannot reach it by that address.</source>
        <translation>%1 就是本机自己，其他机器无法通过这个地址访问。</translation>
    </message>
    <message>
        <source>%1 is an address for examples in documents and belongs to nobody. Check where it was set.</source>
        <translation>%1 是文档示例用的地址，不属于任何人。请检查它是在哪里设置的。</translation>
    </message>
    <message>
        <source>%1 is a local IPv6 address (ULA): it works only within your own network. Check that the provider gives you an IPv6 prefix.</source>
        <translation>%1 是本地 IPv6 地址（ULA），只在自己的网络内有效。请确认运营商分配了 IPv6 前缀。</translation>
    </message>
    <message>
        <source>%1 is a multicast address, not the address of one machine. Check where it was set.</source>
        <translation>%1 是组播地址，不是某一台机器的地址。请检查它是在哪里设置的。</translation>
    </message>
    <message>
        <source>%1 is a test address; it usually comes from a VPN or proxy program in “fake IP” mode. Let Mooring&apos;s connections go past that program.</source>
        <translation>%1 是测试地址，通常来自处于“fake IP”模式的 VPN 或代理程序。请让 Mooring 的连接绕过该程序。</translation>
    </message>
    <message>
        <source>%1 stands for an IPv4 address (6to4, Teredo or NAT64); others reach it badly or not at all. Use the IPv6 address that the provider gives, if there is one.</source>
        <translation>%1 代表一个 IPv4 地址（6to4、Teredo 或 NAT64），外部很难或无法访问。如果运营商提供了 IPv6 地址，请使用它。</translation>
    </message>
    <message>
        <source>%1 is a reserved address that is not that of one machine on the Internet. Check where it was set.</source>
        <translation>%1 是保留地址，不属于互联网上的任何一台机器。请检查它是在哪里设置的。</translation>
    </message>
</context>
<context>
    <name>AddressSources</name>
    <message>
        <source>This version has no address source “%1”; possible are: interface, router, web, stun, dns, command, fixed.</source>
        <translation>此版本没有地址来源“%1”；可用的有：interface、router、web、stun、dns、command、fixed。</translation>
    </message>
    <message>
        <source>it must be a text that is not empty</source>
        <translation>必须是非空文本</translation>
    </message>
    <message>
        <source>it must be a list of texts</source>
        <translation>必须是文本列表</translation>
    </message>
    <message>
        <source>it must be a list</source>
        <translation>必须是列表</translation>
    </message>
    <message>
        <source>it must be a whole number from %1 to %2</source>
        <translation>必须是 %1 到 %2 之间的整数</translation>
    </message>
    <message>
        <source>%1 services of different operators must agree, but there are %2; name more, or set “agree” to 1</source>
        <translation>需要 %1 个不同运营方的服务结果一致，但只有 %2 个；请增加服务，或把“agree”设为 1</translation>
    </message>
    <message>
        <source>“%1” of the address source “%2” is wrong: %3.</source>
        <translation>地址来源“%2”的“%1”有误：%3。</translation>
    </message>
    <message>
        <source>there is no such setting; possible are: %1</source>
        <translation>没有这个设置；可用的有：%1</translation>
    </message>
    <message numerus="yes">
        <source>No answer within %n second(s).</source>
        <translation>
            <numerusform>%n 秒内没有应答。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Access is denied.</source>
        <translation>访问被拒绝。</translation>
    </message>
</context>
<context>
    <name>CommandSource</name>
    <message>
        <source>The program “%1” could not be started; check its path.</source>
        <translation>无法启动程序“%1”，请检查路径。</translation>
    </message>
    <message>
        <source>The program “%1” did not end in time and was stopped.</source>
        <translation>程序“%1”没有按时结束，已被停止。</translation>
    </message>
    <message>
        <source>The program “%1” ended with an error.</source>
        <translation>程序“%1”出错退出。</translation>
    </message>
    <message>
        <source>The program “%1” did not print exactly one %2 address.</source>
        <translation>程序“%1”的输出不是恰好一个 %2 地址。</translation>
    </message>
    <message>
        <source>it must name the program to run</source>
        <translation>必须指定要运行的程序</translation>
    </message>
</context>
<context>
    <name>Config</name>
    <message>
        <source>“%1” is not a record type that can be kept; possible are: A, AAAA.</source>
        <translation>“%1”不是可维护的记录类型；可用的有：A、AAAA。</translation>
    </message>
    <message>
        <source>%1 is in this list twice; remove one.</source>
        <translation>%1 在此列表中出现了两次，请删除一个。</translation>
    </message>
    <message>
        <source>“%1” is no language; write it like de, pt_BR or zh_CN.</source>
        <translation>“%1”不是语言代码，请写成 de、pt_BR 或 zh_CN 的形式。</translation>
    </message>
    <message>
        <source>The configuration %1 cannot be read: %2.</source>
        <translation>无法读取配置 %1：%2。</translation>
    </message>
    <message>
        <source>%1 The file was left as it is; a copy is in %2.</source>
        <translation>%1 文件保持原样；副本在 %2。</translation>
    </message>
    <message>
        <source>%1 has a mistake and is not overwritten. Correct it or move it away, then start Mooring again.</source>
        <translation>%1 有错误，不会被覆盖。请更正或移走它，然后重新启动 Mooring。</translation>
    </message>
    <message>
        <source>The configuration %1 cannot be written: %2.</source>
        <translation>无法写入配置 %1：%2。</translation>
    </message>
    <message>
        <source>An account id has letters, digits, “-” and “_” only, at most 64 of them.</source>
        <translation>账户 ID 只能包含字母、数字、“-”和“_”，最多 64 个字符。</translation>
    </message>
    <message>
        <source>Name at least one record type: A, AAAA.</source>
        <translation>至少指定一种记录类型：A、AAAA。</translation>
    </message>
    <message>
        <source>“%1” is in this list twice; remove one.</source>
        <translation>“%1”在此列表中出现了两次，请删除一个。</translation>
    </message>
    <message>
        <source>Name at least one entry of “addressSources”, or leave this away for “default”.</source>
        <translation>请至少指定“addressSources”中的一项；省略则使用“default”。</translation>
    </message>
    <message>
        <source>%1 is not in the zone %2.</source>
        <translation>%1 不在区域 %2 中。</translation>
    </message>
    <message>
        <source>Name at least one address source.</source>
        <translation>至少指定一个地址来源。</translation>
    </message>
    <message>
        <source>Write the proxy like http://host:port or socks5://host:port.</source>
        <translation>请把代理写成 http://host:port 或 socks5://host:port 的形式。</translation>
    </message>
    <message>
        <source>No name or password may be in this file; write the proxy like http://host:port.</source>
        <translation>此文件中不能有用户名或密码；请把代理写成 http://host:port 的形式。</translation>
    </message>
    <message>
        <source>The account id “%1” is used twice; choose another one.</source>
        <translation>账户 ID“%1”用了两次，请换一个。</translation>
    </message>
    <message>
        <source>There is no “%1” in “addressSources”.</source>
        <translation>“addressSources”中没有“%1”。</translation>
    </message>
    <message>
        <source>“%1” in “addressSources” names no source for %2.</source>
        <translation>“addressSources”中的“%1”没有用于 %2 的来源。</translation>
    </message>
    <message>
        <source>There is no account “%1” in “accounts”.</source>
        <translation>“accounts”中没有账户“%1”。</translation>
    </message>
    <message>
        <source>%1 %2 is there twice for this account; remove one.</source>
        <translation>此账户中 %1 %2 出现了两次，请删除一个。</translation>
    </message>
    <message>
        <source>This is not JSON: %1 at line %2, column %3.</source>
        <translation>这不是 JSON：%1，第 %2 行第 %3 列。</translation>
    </message>
    <message>
        <source>An object in { } is expected here.</source>
        <translation>这里应为 { } 括起的对象。</translation>
    </message>
    <message>
        <source>This file was written by a newer Mooring (format %1); this one knows formats up to %2. Install the newer one, or use another configuration folder.</source>
        <translation>此文件由更新版本的 Mooring 写入（格式 %1），此版本只支持到格式 %2。请安装新版本，或使用另一个配置文件夹。</translation>
    </message>
    <message>
        <source>Write the ping address that the monitor gives, like https://hc-ping.com/…</source>
        <translation>请填写监控服务给出的 ping 地址，例如 https://hc-ping.com/…</translation>
    </message>
    <message>
        <source>This monitor is in the list twice; remove one.</source>
        <translation>此监控在列表中出现了两次，请删除一个。</translation>
    </message>
    <message>
        <source>A list in [ ] is expected here.</source>
        <translation>这里应为 [ ] 括起的列表。</translation>
    </message>
    <message>
        <source>A text that is not empty is expected here.</source>
        <translation>这里应为非空文本。</translation>
    </message>
    <message>
        <source>A text in quotation marks is expected here.</source>
        <translation>这里应为引号括起的文本。</translation>
    </message>
    <message>
        <source>Either true or false is expected here.</source>
        <translation>这里应为 true 或 false。</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2 is expected here.</source>
        <translation>这里应为 %1 到 %2 之间的整数。</translation>
    </message>
    <message>
        <source>A number from %1 to %2 is expected here.</source>
        <translation>这里应为 %1 到 %2 之间的数字。</translation>
    </message>
    <message>
        <source>“%1” is not known here; possible are: %2.</source>
        <translation>这里没有“%1”；可用的有：%2。</translation>
    </message>
    <message>
        <source>A text, a number, true or false is expected here.</source>
        <translation>这里应为文本、数字、true 或 false。</translation>
    </message>
    <message>
        <source>This is missing; it must be given.</source>
        <translation>缺少此项，必须填写。</translation>
    </message>
    <message>
        <source>This does not say which network is meant: give at least one of “gateway”, “ssid” and “interface”. For all other networks there is “elsewhere”, beside “profiles”.</source>
        <translation>没有说明是哪个网络：请至少给出“gateway”、“ssid”和“interface”中的一项。其他所有网络用“profiles”旁边的“elsewhere”。</translation>
    </message>
    <message>
        <source>“%1” is no gateway: write its hardware address like aa:bb:cc:dd:ee:ff or its IP address. “mooringd network” shows both.</source>
        <translation>“%1”不是网关：请填写它的硬件地址（如 aa:bb:cc:dd:ee:ff）或 IP 地址。“mooringd network”会显示两者。</translation>
    </message>
</context>
<context>
    <name>CoreDnsEtcd</name>
    <message>
        <source>The password of the etcd user %1 is missing: enter it.</source>
        <translation>缺少 etcd 用户 %1 的密码，请输入。</translation>
    </message>
    <message>
        <source>The lease in etcd has run out.</source>
        <translation>etcd 中的租约已到期。</translation>
    </message>
    <message>
        <source>etcd refuses the user name or password of the account: enter them again.</source>
        <translation>etcd 拒绝了账户的用户名或密码，请重新输入。</translation>
    </message>
    <message>
        <source>etcd wants a log-in: enter a user name and password in the account.</source>
        <translation>etcd 要求登录：请在账户中输入用户名和密码。</translation>
    </message>
    <message>
        <source>etcd refuses the log-in (%1): enter user name and password again.</source>
        <translation>etcd 拒绝登录（%1）：请重新输入用户名和密码。</translation>
    </message>
    <message>
        <source>This etcd user may not write below the key prefix: give its role read and write access there.</source>
        <translation>此 etcd 用户无权写入键前缀下的内容：请给它的角色授予读写权限。</translation>
    </message>
    <message>
        <source>etcd gets too many requests.</source>
        <translation>对 etcd 的请求过多。</translation>
    </message>
    <message>
        <source>There is no etcd version 3 gateway at this address: etcd 3.4 or newer is needed.</source>
        <translation>此地址没有 etcd 第 3 版网关：需要 etcd 3.4 或更新版本。</translation>
    </message>
    <message>
        <source>etcd has a problem of its own (status %1: %2).</source>
        <translation>etcd 自身出现问题（状态 %1：%2）。</translation>
    </message>
    <message>
        <source>etcd did not accept the request (status %1: %2).</source>
        <translation>etcd 没有接受请求（状态 %1：%2）。</translation>
    </message>
    <message>
        <source>The account names no etcd server.</source>
        <translation>账户中没有填写 etcd 服务器。</translation>
    </message>
    <message>
        <source>etcd answered with something that is not JSON.</source>
        <translation>etcd 的应答不是 JSON。</translation>
    </message>
    <message>
        <source>etcd gave no token for the log-in.</source>
        <translation>etcd 登录后没有给出令牌。</translation>
    </message>
    <message>
        <source>etcd gave no lease.</source>
        <translation>etcd 没有给出租约。</translation>
    </message>
    <message>
        <source>%1: the etcd plugin of CoreDNS has no wildcard records. Take the names one by one.</source>
        <translation>%1：CoreDNS 的 etcd 插件不支持泛解析记录，请逐个添加域名。</translation>
    </message>
    <message>
        <source>The keys in etcd changed while they were being updated; the update will be tried again.</source>
        <translation>etcd 中的键在更新时被改动，将再次尝试更新。</translation>
    </message>
</context>
<context>
    <name>Ddclient</name>
    <message>
        <source>%1 is asked by https in place of http.</source>
        <translation>%1 改用 https 查询，不用 http。</translation>
    </message>
    <message>
        <source>Text before the address cannot be skipped; the service must answer with the address alone.</source>
        <translation>不能跳过地址前的文字；服务必须只返回地址。</translation>
    </message>
    <message>
        <source>The fixed address is missing or wrong; the usual sources are used.</source>
        <translation>固定地址缺失或有误；改用默认来源。</translation>
    </message>
    <message>
        <source>The command that finds the address was not taken over, since an imported file must not make a program run; the usual sources are used. Add a source of kind &quot;command&quot; if you trust it.</source>
        <translation>没有导入查找地址的命令，因为导入的文件不得运行程序；改用默认来源。如果信任该命令，请添加类型为“command”的来源。</translation>
    </message>
    <message>
        <source>The address strategy &quot;%1&quot; has no counterpart; the usual sources are used.</source>
        <translation>地址策略“%1”没有对应项；改用默认来源。</translation>
    </message>
    <message>
        <source>%1 was not taken over. %2</source>
        <translation>没有导入 %1。%2</translation>
    </message>
    <message>
        <source>%1 was not taken over: both address families are off.</source>
        <translation>没有导入 %1：两种地址都已关闭。</translation>
    </message>
    <message>
        <source>%1 uses the login and password of an earlier line, as it does in ddclient.</source>
        <translation>%1 使用前面一行的用户名和密码，与 ddclient 相同。</translation>
    </message>
    <message>
        <source>The proxy was not taken over; set it under &quot;network&quot; in config.json.</source>
        <translation>没有导入代理；请在 config.json 的“network”下设置。</translation>
    </message>
    <message>
        <source>Mail is not sent; use the notifications of Mooring instead.</source>
        <translation>不会发送邮件；请改用 Mooring 的通知。</translation>
    </message>
    <message>
        <source>The command after an update was not taken over, since an imported file must not make a program run.</source>
        <translation>没有导入更新后运行的命令，因为导入的文件不得运行程序。</translation>
    </message>
    <message>
        <source>Updates are sent encrypted, although the file says ssl=no.</source>
        <translation>更新会加密发送，尽管文件中写着 ssl=no。</translation>
    </message>
    <message>
        <source>The global API key opens the whole Cloudflare account and was not taken over. Make an API token with the permission Zone/DNS/Edit and store it with &quot;mooringd secret set&quot;.</source>
        <translation>Global API Key 可操作整个 Cloudflare 账户，因此没有导入。请创建权限为 Zone/DNS/Edit 的 API 令牌，并用“mooringd secret set”保存。</translation>
    </message>
    <message>
        <source>The TSIG key is in the file %1. Put its name into the setting key_name and store its secret with &quot;mooringd secret set&quot;.</source>
        <translation>TSIG 密钥在文件 %1 中。请把它的名称填入设置 key_name，并用“mooringd secret set”保存其密钥。</translation>
    </message>
    <message>
        <source>%1 is a record number of %2, not a name; add the name yourself.</source>
        <translation>%1 是 %2 的记录编号，不是域名；请自行添加域名。</translation>
    </message>
    <message>
        <source>%1 only sends mail and updates no name.</source>
        <translation>%1 只发送邮件，不更新任何域名。</translation>
    </message>
    <message>
        <source>The service behind protocol %1 has ended.</source>
        <translation>协议 %1 对应的服务已停止。</translation>
    </message>
    <message>
        <source>There is no counterpart of protocol %1.</source>
        <translation>协议 %1 没有对应项。</translation>
    </message>
    <message>
        <source>The password follows a comma without a blank. ddclient misreads this; the real password was taken.</source>
        <translation>密码紧跟在逗号后面，中间没有空格。ddclient 会读错；这里已取实际密码。</translation>
    </message>
    <message>
        <source>The password ends in a comma or stands in double quotes. ddclient takes them as part of the password, and so did this import; if they are not, store the right one with &quot;mooringd secret set&quot;.</source>
        <translation>密码以逗号结尾或在双引号中。ddclient 把它们当作密码的一部分，导入时也是如此；如果不是，请用“mooringd secret set”保存正确的密码。</translation>
    </message>
    <message>
        <source>%1 is defined a second time; the first definition in line %2 holds, as in ddclient 3.11.</source>
        <translation>%1 被重复定义；与 ddclient 3.11 相同，以第 %2 行的首次定义为准。</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; is in an environment variable that cannot be read here; enter it yourself.</source>
        <translation>“%1”的值在环境变量中，这里无法读取；请自行填写。</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; is unknown.</source>
        <translation>选项“%1”未知。</translation>
    </message>
</context>
<context>
    <name>DeviceBinding</name>
    <message>
        <source>The interface “%1” is not there.</source>
        <translation>网络接口“%1”不存在。</translation>
    </message>
    <message>
        <source>The system does not let a connection go over the interface “%1” only: %2.</source>
        <translation>系统不允许连接只走网络接口“%1”：%2。</translation>
    </message>
</context>
<context>
    <name>Dns</name>
    <message>
        <source>This system has no DNS resolver that could be asked.</source>
        <translation>系统没有可用的 DNS 解析器。</translation>
    </message>
    <message>
        <source>The DNS resolver %1 could not answer.</source>
        <translation>DNS 解析器 %1 无法应答。</translation>
    </message>
    <message>
        <source>No zone was found in DNS that holds %1.</source>
        <translation>在 DNS 中找不到包含 %1 的区域。</translation>
    </message>
    <message>
        <source>No name servers were found for the zone %1.</source>
        <translation>找不到区域 %1 的域名服务器。</translation>
    </message>
    <message>
        <source>The name server %1 does not answer for %2.</source>
        <translation>域名服务器 %1 不为 %2 提供应答。</translation>
    </message>
    <message>
        <source>No name server of the zone %1 could be reached.</source>
        <translation>无法连接区域 %1 的任何域名服务器。</translation>
    </message>
    <message>
        <source>The address of the name server %1 cannot be found: %2.</source>
        <translation>找不到域名服务器 %1 的地址：%2。</translation>
    </message>
    <message>
        <source>The DNS message is too large.</source>
        <translation>DNS 消息过大。</translation>
    </message>
    <message>
        <source>The name server sent a message that is malformed.</source>
        <translation>域名服务器发来的消息格式有误。</translation>
    </message>
    <message>
        <source>“%1” cannot be sent as a domain name: a part of it is empty, too long or holds a character that does not belong there.</source>
        <translation>“%1”不能作为域名发送：其中有一段为空、过长或含有不允许的字符。</translation>
    </message>
    <message>
        <source>The name server %1 did not sign its reply with the key %2, so the reply was not believed.</source>
        <translation>域名服务器 %1 没有用密钥 %2 签名应答，因此不予采信。</translation>
    </message>
    <message>
        <source>The name server %1 refuses what is signed with the key %2: compare the key name, algorithm and secret with the server&apos;s configuration, and set this machine&apos;s clock right.</source>
        <translation>域名服务器 %1 拒绝用密钥 %2 签名的请求：请对照服务器配置核对密钥名称、算法和密钥，并校准本机时间。</translation>
    </message>
    <message>
        <source>The name server %1 does not accept the key %2 with the algorithm %3: compare the key name and algorithm with the server&apos;s configuration, and allow the key there.</source>
        <translation>域名服务器 %1 不接受密钥 %2 和算法 %3：请对照服务器配置核对密钥名称和算法，并在服务器上允许该密钥。</translation>
    </message>
    <message>
        <source>The name server %1 refuses the signature of the key %2: its secret is wrong. Copy it once more from the server.</source>
        <translation>域名服务器 %1 拒绝密钥 %2 的签名：密钥内容有误，请从服务器重新复制。</translation>
    </message>
    <message>
        <source>The clock of this machine and that of the name server %1 differ by %2 seconds, so the server refuses the signature: set this machine&apos;s clock right.</source>
        <translation>本机与域名服务器 %1 的时间相差 %2 秒，服务器因此拒绝签名：请校准本机时间。</translation>
    </message>
    <message>
        <source>The name server %1 answered with the unknown TSIG error %2.</source>
        <translation>域名服务器 %1 返回了未知的 TSIG 错误 %2。</translation>
    </message>
    <message>
        <source>“%1” is not a TSIG algorithm: take one of %2.</source>
        <translation>“%1”不是 TSIG 算法，可用的有：%2。</translation>
    </message>
    <message>
        <source>The secret of the key %1 is not base64: copy it once more from the name server&apos;s key.</source>
        <translation>密钥 %1 的内容不是 base64：请从域名服务器重新复制。</translation>
    </message>
    <message>
        <source>The DNS message cannot be signed.</source>
        <translation>无法签名 DNS 消息。</translation>
    </message>
    <message>
        <source>The name server signed its reply with another key than %1.</source>
        <translation>域名服务器用来签名应答的密钥不是 %1。</translation>
    </message>
    <message>
        <source>The signature of the name server&apos;s reply is wrong, so the reply was not believed.</source>
        <translation>域名服务器应答的签名有误，因此不予采信。</translation>
    </message>
    <message numerus="yes">
        <source>The name server&apos;s clock and this machine&apos;s clock differ by more than %n second(s), so its reply was not believed: set the clocks right.</source>
        <translation>
            <numerusform>域名服务器与本机的时间相差超过 %n 秒，其应答不予采信：请校准时间。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DnsSource</name>
    <message>
        <source>It answered with DNS result code %1.</source>
        <translation>它返回了 DNS 结果代码 %1。</translation>
    </message>
    <message>
        <source>Another name server answered in its place: something on the way catches DNS questions.</source>
        <translation>应答来自另一台域名服务器：途中有设备截取了 DNS 查询。</translation>
    </message>
    <message>
        <source>Its answer has %1 records instead of one.</source>
        <translation>它的应答有 %1 条记录，而不是一条。</translation>
    </message>
    <message>
        <source>It answered another question than it was asked.</source>
        <translation>它回答的不是所问的问题。</translation>
    </message>
    <message>
        <source>Its answer is not one %1 address.</source>
        <translation>它的应答不是一个 %1 地址。</translation>
    </message>
    <message>
        <source>“%1” is not one of: %2</source>
        <translation>“%1”不在以下范围内：%2</translation>
    </message>
    <message>
        <source>a service has the texts %1 only</source>
        <translation>一个服务只能有这些文本：%1</translation>
    </message>
    <message>
        <source>“%1” is not a server like ns1.example.org:53</source>
        <translation>“%1”不是 ns1.example.org:53 这样的服务器</translation>
    </message>
    <message>
        <source>“%1” is not a name like whoami.example.org</source>
        <translation>“%1”不是 whoami.example.org 这样的域名</translation>
    </message>
    <message>
        <source>the type must be A, AAAA or TXT, and the class IN or CH</source>
        <translation>类型必须是 A、AAAA 或 TXT，类别必须是 IN 或 CH</translation>
    </message>
    <message>
        <source>name at least one</source>
        <translation>至少指定一个</translation>
    </message>
</context>
<context>
    <name>DomainName</name>
    <message>
        <source>The name is empty.</source>
        <translation>域名为空。</translation>
    </message>
    <message>
        <source>“%1” is not a domain name: write it like home.example.org.</source>
        <translation>“%1”不是域名，请写成 home.example.org 的形式。</translation>
    </message>
    <message>
        <source>“%1” is not complete: write it like home.example.org.</source>
        <translation>“%1”不完整，请写成 home.example.org 的形式。</translation>
    </message>
    <message>
        <source>The name is longer than 253 characters.</source>
        <translation>域名超过 253 个字符。</translation>
    </message>
</context>
<context>
    <name>Dyndns2</name>
    <message>
        <source>The user name or password was refused: enter it again in the account.</source>
        <translation>用户名或密码被拒绝，请在账户中重新输入。</translation>
    </message>
    <message>
        <source>The account has not paid for an option that was asked for: take the option away.</source>
        <translation>账户未购买所请求的选项，请取消该选项。</translation>
    </message>
    <message>
        <source>The service says that this is not a full host name: check it.</source>
        <translation>服务商称这不是完整的主机名，请检查。</translation>
    </message>
    <message>
        <source>The account has no such host: make it at the service, or check the name.</source>
        <translation>账户中没有这个主机：请在服务商处创建，或检查域名。</translation>
    </message>
    <message>
        <source>The host belongs to another account of the service.</source>
        <translation>该主机属于服务商的另一个账户。</translation>
    </message>
    <message>
        <source>The zone is not activated at the service.</source>
        <translation>该区域在服务商处未启用。</translation>
    </message>
    <message>
        <source>The service says that these are too many hosts, or a round robin.</source>
        <translation>服务商称主机过多，或为轮询主机。</translation>
    </message>
    <message>
        <source>The service has blocked updates because there were too many: unblock the host there, then press retry.</source>
        <translation>更新过多，服务商已封锁更新：请在服务商处解除封锁，再点重试。</translation>
    </message>
    <message>
        <source>The service refuses this program: a newer version may be needed.</source>
        <translation>服务商拒绝此程序，可能需要更新的版本。</translation>
    </message>
    <message>
        <source>The service says that the request is wrong.</source>
        <translation>服务商称请求有误。</translation>
    </message>
    <message>
        <source>The service has a fault in its DNS.</source>
        <translation>服务商的 DNS 出现故障。</translation>
    </message>
    <message>
        <source>The service is out of order or in maintenance.</source>
        <translation>服务商暂停服务或正在维护。</translation>
    </message>
    <message>
        <source>The service refuses this address.</source>
        <translation>服务商拒绝此地址。</translation>
    </message>
    <message>
        <source>The service has a fault.</source>
        <translation>服务商出现故障。</translation>
    </message>
    <message>
        <source>The host is switched off at the service.</source>
        <translation>该主机在服务商处已停用。</translation>
    </message>
    <message>
        <source>The last update was too short a time ago.</source>
        <translation>距离上次更新时间过短。</translation>
    </message>
    <message>
        <source>The service asks for a pause.</source>
        <translation>服务商要求暂停一会儿。</translation>
    </message>
</context>
<context>
    <name>EchoServices</name>
    <message>
        <source>Its answer is not HTTP.</source>
        <translation>它的应答不是 HTTP。</translation>
    </message>
    <message>
        <source>Its answer is longer than an address.</source>
        <translation>它的应答比一个地址长。</translation>
    </message>
    <message>
        <source>It closed the connection before its answer was complete.</source>
        <translation>应答尚未完整，它就关闭了连接。</translation>
    </message>
    <message>
        <source>It closed the connection without an answer.</source>
        <translation>它没有应答就关闭了连接。</translation>
    </message>
    <message>
        <source>It answered with HTTP status %1 instead of an address.</source>
        <translation>它返回了 HTTP 状态 %1，而不是地址。</translation>
    </message>
    <message>
        <source>It answered with a page instead of an address; a network that asks for a log-in does that.</source>
        <translation>它返回了网页而不是地址，需要登录的网络会这样。</translation>
    </message>
    <message>
        <source>Its answer is not one %1 address.</source>
        <translation>它的应答不是一个 %1 地址。</translation>
    </message>
</context>
<context>
    <name>FixedSource</name>
    <message>
        <source>No address for %1 is written down in the “fixed” source.</source>
        <translation>“fixed”来源中没有写 %1 的地址。</translation>
    </message>
    <message>
        <source>“%1” is not an IP address</source>
        <translation>“%1”不是 IP 地址</translation>
    </message>
    <message>
        <source>name at least one address</source>
        <translation>至少指定一个地址</translation>
    </message>
</context>
<context>
    <name>Heartbeats</name>
    <message>
        <source>It answered with HTTP status %1.</source>
        <translation>它返回了 HTTP 状态 %1。</translation>
    </message>
</context>
<context>
    <name>HostAddresses</name>
    <message>
        <source>The host name %1 was not found. Check the network connection and the DNS settings.</source>
        <translation>找不到主机名 %1。请检查网络连接和 DNS 设置。</translation>
    </message>
    <message>
        <source>%1 cannot be reached over IPv4: it has no IPv4 address.</source>
        <translation>无法通过 IPv4 连接 %1：它没有 IPv4 地址。</translation>
    </message>
    <message>
        <source>%1 cannot be reached over IPv6: it has no IPv6 address.</source>
        <translation>无法通过 IPv6 连接 %1：它没有 IPv6 地址。</translation>
    </message>
</context>
<context>
    <name>HttpClient</name>
    <message>
        <source>The address of the service is not a valid http or https URL.</source>
        <translation>服务地址不是有效的 http 或 https URL。</translation>
    </message>
    <message>
        <source>Nothing was sent to %1: its URL begins with http, so anyone on the way could read the password. Use https.</source>
        <translation>没有向 %1 发送任何内容：它的 URL 以 http 开头，途中任何人都能读到密码。请使用 https。</translation>
    </message>
    <message>
        <source>This installation has no working TLS library, so %1 cannot be reached securely.</source>
        <translation>此安装没有可用的 TLS 库，无法安全地连接 %1。</translation>
    </message>
    <message>
        <source>%1 refuses the connection. Is the service down?</source>
        <translation>%1 拒绝连接。服务是否已停止？</translation>
    </message>
    <message>
        <source>%1 closed the connection before the reply was complete.</source>
        <translation>应答尚未完整，%1 就关闭了连接。</translation>
    </message>
    <message>
        <source>The host name %1 was not found. Check the network connection and the DNS settings.</source>
        <translation>找不到主机名 %1。请检查网络连接和 DNS 设置。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 没有按时应答。</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>无法与 %1 建立安全连接。</translation>
    </message>
    <message>
        <source>The proxy for the connection to %1 does not work. Check the proxy settings.</source>
        <translation>连接 %1 所用的代理不可用，请检查代理设置。</translation>
    </message>
    <message>
        <source>The proxy for the connection to %1 asks for a user name and password.</source>
        <translation>连接 %1 所用的代理要求用户名和密码。</translation>
    </message>
    <message>
        <source>There is no network connection, so %1 could not be reached.</source>
        <translation>没有网络连接，无法连接 %1。</translation>
    </message>
    <message>
        <source>The answer of %1 is not HTTP.</source>
        <translation>%1 的应答不是 HTTP。</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>与 %1 的连接失败。</translation>
    </message>
    <message>
        <source>The reply of %1 is longer than expected (more than %2 bytes).</source>
        <translation>%1 的应答比预期长（超过 %2 字节）。</translation>
    </message>
    <message>
        <source>The request to %1 was cancelled.</source>
        <translation>对 %1 的请求已取消。</translation>
    </message>
    <message>
        <source>The identity of %1 could not be verified: %2 Check the computer&apos;s clock and whether something on the network intercepts the connection.</source>
        <translation>无法验证 %1 的身份：%2 请检查计算机时间，以及网络中是否有设备截取连接。</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The file is longer than 1 MiB and cannot be a configuration.</source>
        <translation>文件超过 1 MiB，不可能是配置文件。</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation>文件不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>This is a configuration of %1, which this version cannot import yet. ddclient.conf can be imported.</source>
        <translation>这是 %1 的配置，此版本还不能导入。可以导入 ddclient.conf。</translation>
    </message>
    <message>
        <source>This is a JSON file of a program that is not known. ddclient.conf can be imported.</source>
        <translation>这是未知程序的 JSON 文件。可以导入 ddclient.conf。</translation>
    </message>
    <message>
        <source>It is not known which program this file belongs to. ddclient.conf can be imported.</source>
        <translation>不知道此文件属于哪个程序。可以导入 ddclient.conf。</translation>
    </message>
</context>
<context>
    <name>InstanceLock</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>Mooring already runs for this configuration (%1, process %2 on %3). Quit it first, or use another configuration folder.</source>
        <translation>Mooring 已在使用此配置运行（%1，%3 上的进程 %2）。请先退出它，或使用另一个配置文件夹。</translation>
    </message>
    <message>
        <source>The lock file %1 cannot be made; check that its folder can be written.</source>
        <translation>无法创建锁文件 %1，请检查其文件夹是否可写。</translation>
    </message>
</context>
<context>
    <name>InterfaceAddresses</name>
    <message>
        <source>The system does not tell the addresses of its interfaces: %1.</source>
        <translation>系统没有提供网络接口的地址：%1。</translation>
    </message>
</context>
<context>
    <name>InterfaceRanking</name>
    <message>
        <source>Not used: its preferred lifetime is over (deprecated), as after a change of the prefix.</source>
        <translation>未使用：首选期限已过（deprecated），例如前缀变更之后。</translation>
    </message>
    <message>
        <source>Not used: the system still checks whether another machine has it (tentative), or found one.</source>
        <translation>未使用：系统仍在检查是否有其他机器占用它（tentative），或已发现占用。</translation>
    </message>
    <message>
        <source>Not used: a local address (ULA) that works only within the own network.</source>
        <translation>未使用：只在自己网络内有效的本地地址（ULA）。</translation>
    </message>
    <message>
        <source>Not used: it works only on the local link.</source>
        <translation>未使用：只在本地链路内有效。</translation>
    </message>
    <message>
        <source>Not used: an address for examples in documents, which belongs to nobody.</source>
        <translation>未使用：文档示例用的地址，不属于任何人。</translation>
    </message>
    <message>
        <source>Not used: it is this machine itself (loopback).</source>
        <translation>未使用：它就是本机自己（loopback）。</translation>
    </message>
    <message>
        <source>Not used: “%1” is a VPN tunnel. Name it in the source’s “name” if you want its address.</source>
        <translation>未使用：“%1”是 VPN 隧道。如果需要它的地址，请在来源的“name”中指定。</translation>
    </message>
    <message>
        <source>Not used: “%1” belongs to containers or virtual machines. Name it in the source’s “name” if you want its address.</source>
        <translation>未使用：“%1”属于容器或虚拟机。如果需要它的地址，请在来源的“name”中指定。</translation>
    </message>
    <message>
        <source>Not used: “%1” does not match the source’s “name”, “%2”.</source>
        <translation>未使用：“%1”不符合来源的“name”（“%2”）。</translation>
    </message>
    <message>
        <source>temporary</source>
        <translation>临时地址</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>稳定地址</translation>
    </message>
    <message>
        <source>The best of what there is, but not public. %1</source>
        <translation>现有地址中最好的，但不是公网地址。%1</translation>
    </message>
    <message>
        <source>The only one that can be used: public, %1.</source>
        <translation>唯一可用的地址：公网，%1。</translation>
    </message>
    <message>
        <source>The best: public, %1, preferred for longest.</source>
        <translation>最佳：公网，%1，首选期限最长。</translation>
    </message>
    <message>
        <source>The best: public, %1, and used already.</source>
        <translation>最佳：公网，%1，且已在使用。</translation>
    </message>
    <message>
        <source>Not needed: %1 gives the same.</source>
        <translation>不需要：与 %1 相同。</translation>
    </message>
    <message>
        <source>Not the best: it is not public, %1 is.</source>
        <translation>不是最佳：它不是公网地址，而 %1 是。</translation>
    </message>
    <message numerus="yes">
        <source>Not the best: it is preferred only for %n more second(s), %1 for longer.</source>
        <translation>
            <numerusform>不是最佳：它的首选期限只剩 %n 秒，%1 更长。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not the best: it is temporary, %1 is stable.</source>
        <translation>不是最佳：它是临时地址，而 %1 是稳定地址。</translation>
    </message>
    <message>
        <source>Not the best: it is stable, and you prefer temporary ones like %1.</source>
        <translation>不是最佳：它是稳定地址，而设置首选 %1 这样的临时地址。</translation>
    </message>
    <message>
        <source>Not the best: its preferred lifetime is shorter than that of %1.</source>
        <translation>不是最佳：它的首选期限比 %1 短。</translation>
    </message>
    <message>
        <source>As good as %1; only one is needed.</source>
        <translation>与 %1 一样好，只需要一个。</translation>
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
        <translation>没有网络接口拥有可用的 %1 地址。</translation>
    </message>
    <message>
        <source>The interface “%1” has no %2 address that can be used.</source>
        <translation>网络接口“%1”没有可用的 %2 地址。</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <comment>address, interface, why it is not used</comment>
        <translation>%2 上的 %1：%3</translation>
    </message>
    <message>
        <source>A “suffix” or “mac” is for IPv6 only; remove it from the “A” sources.</source>
        <translation>“suffix”或“mac”只用于 IPv6；请从“A”来源中去掉。</translation>
    </message>
    <message>
        <source>prefix of %1 with the suffix %2</source>
        <translation>%1 的前缀加后缀 %2</translation>
    </message>
    <message>
        <source>%1, temporary</source>
        <translation>%1，临时地址</translation>
    </message>
    <message>
        <source>%1, stable</source>
        <translation>%1，稳定地址</translation>
    </message>
    <message>
        <source>it must be “prefer” or “avoid”</source>
        <translation>必须是“prefer”或“avoid”</translation>
    </message>
    <message>
        <source>there is a “suffix” too; remove one of them</source>
        <translation>还设置了“suffix”，请去掉其中一个</translation>
    </message>
    <message>
        <source>it says where the address of another host goes on; add its “suffix”, or remove this</source>
        <translation>它指定另一台主机地址从哪里接续；请补上“suffix”，或去掉此项</translation>
    </message>
    <message>
        <source>it must be the part of an IPv6 address after the prefix, like ::1234</source>
        <translation>必须是 IPv6 地址中前缀之后的部分，如 ::1234</translation>
    </message>
    <message>
        <source>its first %1 bits, which come from the prefix, must be zero as in ::1234; if your provider&apos;s prefix is shorter, set “prefixLength”, for example to 56</source>
        <translation>前 %1 位来自前缀，必须为零，如 ::1234；如果运营商给的前缀更短，请设置“prefixLength”，例如 56</translation>
    </message>
    <message>
        <source>it must be the MAC address of one device, like 3c:22:fb:01:02:03</source>
        <translation>必须是一台设备的 MAC 地址，如 3c:22:fb:01:02:03</translation>
    </message>
    <message>
        <source>with a “mac” it is always 64; remove it, or write all that follows the prefix as “suffix” instead of the “mac”</source>
        <translation>使用“mac”时总是 64；请去掉它，或用“suffix”代替“mac”写出前缀之后的全部内容</translation>
    </message>
</context>
<context>
    <name>NatVerdict</name>
    <message>
        <source>%1 is the address of a DS-Lite line (carrier-grade NAT): it has IPv6 of its own, but shares one public IPv4 address with other customers and cannot be reached by it, whatever the router forwards.</source>
        <translation>%1 是 DS-Lite 线路的地址（运营商级 NAT）：IPv6 是独立的，但公网 IPv4 地址与其他客户共用；无论路由器如何转发，都无法通过它访问。</translation>
    </message>
    <message>
        <source>%1 is an address of your provider&apos;s own network (carrier-grade NAT): you share one public IPv4 address with other customers and cannot be reached by it, whatever the router forwards.</source>
        <translation>%1 是运营商内部网络的地址（运营商级 NAT）：公网 IPv4 地址与其他客户共用；无论路由器如何转发，都无法通过它访问。</translation>
    </message>
    <message>
        <source>The outside sees the shared address %1.</source>
        <translation>外部看到的是共用地址 %1。</translation>
    </message>
    <message>
        <source>Ask the provider for a public IPv4 address, or publish IPv6 only.</source>
        <translation>请向运营商申请公网 IPv4 地址，或只发布 IPv6。</translation>
    </message>
    <message>
        <source>Your router has only the private address %1: another router stands before it, so to forward a port in yours is not enough. Put the first router into bridge mode, or forward the port there too, to yours.</source>
        <translation>路由器只有私有地址 %1：它前面还有另一台路由器，只在自己的路由器上转发端口还不够。请把前一台路由器设为桥接模式，或在那里也把端口转发过来。</translation>
    </message>
    <message>
        <source>If there is no other router at your place, %1 is your provider&apos;s own network (carrier-grade NAT) and you share %2 with other customers: ask the provider for a public IPv4 address, or publish IPv6 only.</source>
        <translation>如果家中没有另一台路由器，%1 就是运营商的内部网络（运营商级 NAT），%2 与其他客户共用：请向运营商申请公网 IPv4 地址，或只发布 IPv6。</translation>
    </message>
    <message>
        <source>%1, but the outside sees %2: connections leave by a VPN, a proxy or a second line, or the provider translates the address. By %2 this machine can hardly be reached. Let Mooring&apos;s connections go past the VPN or proxy, or name the interface of the line that you want.</source>
        <translation>%1，但外部看到的是 %2：连接经过 VPN、代理或第二条线路，或者运营商转换了地址。通过 %2 几乎无法访问本机。请让 Mooring 的连接绕过 VPN 或代理，或指定所需线路的网络接口。</translation>
    </message>
    <message>
        <source>This machine itself has the public address %1: it can be reached directly. What reaches it is for its own firewall to decide.</source>
        <translation>本机自己拥有公网地址 %1，可以直接访问。哪些访问能通过由本机防火墙决定。</translation>
    </message>
    <message>
        <source>Your router has the public address %1. To be reached from outside, forward the port there to this machine.</source>
        <translation>路由器拥有公网地址 %1。要从外部访问，请在路由器上把端口转发到本机。</translation>
    </message>
    <message>
        <source>Your router tells %1 as its outer address, which is no address of a line: perhaps it is not connected, or a VPN or proxy runs on it. Look at the router&apos;s own page.</source>
        <translation>路由器报告的外部地址是 %1，不是线路地址：可能尚未连接，或其上运行着 VPN 或代理。请查看路由器自己的页面。</translation>
    </message>
    <message>
        <source>It is not known how this machine is connected: neither the router nor anybody outside told an address.</source>
        <translation>不清楚本机如何连接：路由器和外部都没有提供地址。</translation>
    </message>
    <message>
        <source>This machine is behind a router, which does not tell its outer address; the outside sees %1.</source>
        <translation>本机在路由器后面，路由器不提供外部地址；外部看到的是 %1。</translation>
    </message>
    <message>
        <source>The router does not tell its outer address; the outside sees %1.</source>
        <translation>路由器不提供外部地址；外部看到的是 %1。</translation>
    </message>
    <message>
        <source>Compare it with the Internet address on the router&apos;s own page: if it is the same, forward the port there; if not, another router or your provider (carrier-grade NAT) stands before yours. Switching on UPnP or NAT-PMP in the router lets Mooring see it.</source>
        <translation>请与路由器页面上的互联网地址比较：相同则在路由器上转发端口；不同则说明前面还有另一台路由器或运营商级 NAT。在路由器上打开 UPnP 或 NAT-PMP，Mooring 就能看到它。</translation>
    </message>
    <message>
        <source>This machine itself has the public address %1</source>
        <translation>本机自己拥有公网地址 %1</translation>
    </message>
    <message>
        <source>Your router has the public address %1</source>
        <translation>路由器拥有公网地址 %1</translation>
    </message>
</context>
<context>
    <name>OutsideSource</name>
    <message>
        <source>The services do not agree on the address: %1.</source>
        <translation>各服务给出的地址不一致：%1。</translation>
    </message>
    <message>
        <source>Only %1 answered, with %2; a change is believed when another service agrees.</source>
        <translation>只有 %1 应答了，地址为 %2；需另一个服务确认后才采信变化。</translation>
    </message>
    <message>
        <source>None of %1 told the address. The last one, %2: %3</source>
        <translation>%1 都没有给出地址。最后一个 %2：%3</translation>
    </message>
    <message>
        <source>None of the servers of the address source “%1” can tell an address for %2.</source>
        <translation>地址来源“%1”中没有服务器能提供 %2 的地址。</translation>
    </message>
    <message>
        <source>confirmed by %1</source>
        <translation>经 %1 确认</translation>
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
        <translation>服务商没有就此域名作出任何答复，请报告此问题。</translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>The account &quot;%1&quot; of %2 is not in the configuration. Add it, or choose another account for this name.</source>
        <translation>配置中没有 %2 的账户“%1”。请添加它，或为此域名选择其他账户。</translation>
    </message>
</context>
<context>
    <name>Provider</name>
    <message>
        <source>This service cannot list its names: type the name instead.</source>
        <translation>此服务不能列出域名，请直接输入。</translation>
    </message>
</context>
<context>
    <name>ProviderRegistry</name>
    <message>
        <source>“%1” must be one of: %2.</source>
        <translation>“%1”必须是以下之一：%2。</translation>
    </message>
    <message>
        <source>“%1” does not have the right form.</source>
        <translation>“%1”的格式不对。</translation>
    </message>
    <message>
        <source>“%1” does not have the right form; an example: %2</source>
        <translation>“%1”的格式不对，例如：%2</translation>
    </message>
    <message>
        <source>There is no provider “%1”.</source>
        <translation>没有服务商“%1”。</translation>
    </message>
    <message>
        <source>%1 has no method “%2”; it has: %3.</source>
        <translation>%1 没有方式“%2”，可用的有：%3。</translation>
    </message>
    <message>
        <source>“%1” is a secret and does not belong into the configuration: store it with “mooringd secret set %2 %3”.</source>
        <translation>“%1”是机密内容，不能放在配置中：请用“mooringd secret set %2 %3”保存。</translation>
    </message>
    <message>
        <source>“%1” is missing: enter it.</source>
        <translation>缺少“%1”，请填写。</translation>
    </message>
    <message>
        <source>The settings of %1 do not fit together: check them.</source>
        <translation>%1 的设置互相冲突，请检查。</translation>
    </message>
</context>
<context>
    <name>PublishGate</name>
    <message>
        <source>this network</source>
        <translation>此网络</translation>
    </message>
    <message>
        <source>Nothing is published from %1: your network rules say so. What is published stays.</source>
        <translation>按照网络规则，不从 %1 发布。已发布的内容保持不变。</translation>
    </message>
    <message>
        <source>%1 goes through the VPN %2, so an address found now may be the VPN&apos;s and is not published. What is published stays. Switch the VPN off, or allow publishing through it in %3.</source>
        <translation>%1 经过 VPN %2，现在找到的地址可能属于 VPN，因此不发布。已发布的内容保持不变。请关闭 VPN，或允许在 %3 中经 VPN 发布。</translation>
    </message>
    <message>
        <source>The address %1 that services outside see belongs to the VPN %2, so it is not published. Switch the VPN off, or allow publishing through it in %3.</source>
        <translation>外部服务看到的地址 %1 属于 VPN %2，因此不发布。请关闭 VPN，或允许在 %3 中经 VPN 发布。</translation>
    </message>
    <message>
        <source>Services outside see %1, but the router has %2; until now both were the same in %3. A VPN or proxy on the way is likely, so %1 is not published. Switch it off, or allow publishing through a VPN here.</source>
        <translation>外部服务看到 %1，而路由器是 %2；在 %3 中两者此前一直相同。途中可能有 VPN 或代理，因此不发布 %1。请将其关闭，或允许在此经 VPN 发布。</translation>
    </message>
</context>
<context>
    <name>RecipeFile</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
    <message>
        <source>The file is larger than 256 KiB.</source>
        <translation>文件超过 256 KiB。</translation>
    </message>
    <message>
        <source>This is not JSON: %1.</source>
        <translation>这不是 JSON：%1。</translation>
    </message>
    <message>
        <source>A recipe is a JSON object.</source>
        <translation>配方必须是 JSON 对象。</translation>
    </message>
    <message>
        <source>This does not follow the schema.</source>
        <translation>这不符合 schema。</translation>
    </message>
</context>
<context>
    <name>RecordApi</name>
    <message>
        <source>The account has no zone for %1: check the name, the account, and which zones the credentials may see.</source>
        <translation>账户中没有 %1 所在的区域：请检查域名、账户，以及凭据能看到哪些区域。</translation>
    </message>
    <message>
        <source>The service lists %1 but does not let it be changed: look at the record on the service&apos;s own page.</source>
        <translation>服务商列出了 %1，但不允许修改：请在其网页上查看该记录。</translation>
    </message>
    <message>
        <source>This service does not tell its zones: set &quot;zone&quot; for %1.</source>
        <translation>此服务不提供区域信息：请为 %1 设置“zone”。</translation>
    </message>
    <message>
        <source>This service cannot list its zones: type the name instead.</source>
        <translation>此服务不能列出区域，请直接输入域名。</translation>
    </message>
    <message>
        <source>This service cannot list a whole zone: type the name instead.</source>
        <translation>此服务不能列出整个区域，请直接输入域名。</translation>
    </message>
</context>
<context>
    <name>RecordPlan</name>
    <message>
        <source>%1 has several %2 record sets (%3): say in the record&apos;s options which one is meant.</source>
        <translation>%1 有多个 %2 记录集（%3）：请在记录选项中指明是哪一个。</translation>
    </message>
    <message>
        <source>%1 has more %2 records than it should have, and this service cannot remove one: remove it on the service&apos;s own page.</source>
        <translation>%1 的 %2 记录过多，而此服务不能删除记录：请在其网页上删除。</translation>
    </message>
    <message>
        <source>%1 is an alias (CNAME) at the service, so it cannot have an address of its own: remove the alias there, or take another name.</source>
        <translation>%1 在服务商处是别名（CNAME），不能有自己的地址：请在那里删除别名，或换一个域名。</translation>
    </message>
    <message>
        <source>%1 already has several %2 records (%3), so nothing was changed. If other machines publish under this name, set &quot;sharing&quot; to &quot;shared&quot; for it; else remove the records that are not wanted.</source>
        <translation>%1 已有多条 %2 记录（%3），因此没有改动。如果其他机器也用此域名发布，请把它的“sharing”设为“shared”；否则请删除不需要的记录。</translation>
    </message>
</context>
<context>
    <name>RecordRecipe</name>
    <message>
        <source>“{%1}” stands for nothing: no field, option or attribute of this recipe has that name.</source>
        <translation>“{%1}”没有意义：此配方中没有这个名称的字段、选项或属性。</translation>
    </message>
</context>
<context>
    <name>RecordReply</name>
    <message>
        <source>the login gave no token</source>
        <translation>登录后没有得到令牌</translation>
    </message>
    <message>
        <source>%1 needs credentials: enter “%2” in the account.</source>
        <translation>%1 需要登录凭据：请在账户中填写“%2”。</translation>
    </message>
    <message>
        <source>the next page is on another host</source>
        <translation>下一页在另一台主机上</translation>
    </message>
    <message>
        <source>the list has no end</source>
        <translation>列表没有结尾</translation>
    </message>
    <message>
        <source>there is no list in it</source>
        <translation>其中没有列表</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>HTTP 状态 %1</translation>
    </message>
    <message>
        <source>%1 refuses the credentials (%2). Make new ones on its page and enter them in the account.</source>
        <translation>%1 拒绝了登录凭据（%2）。请在其网页上重新创建，并填入账户。</translation>
    </message>
    <message>
        <source>%1 does not allow this with these credentials (%2). Give them the permission to change DNS records of the zone.</source>
        <translation>%1 不允许用这些凭据执行此操作（%2）。请授予修改该区域 DNS 记录的权限。</translation>
    </message>
    <message>
        <source>%1 does not hold this zone in the account (%2).</source>
        <translation>%1 的此账户中没有这个区域（%2）。</translation>
    </message>
    <message>
        <source>%1 does not know this zone or record (%2).</source>
        <translation>%1 没有这个区域或记录（%2）。</translation>
    </message>
    <message>
        <source>Another record at %1 is in the way (%2). Remove it there, or take another name.</source>
        <translation>%1 上的另一条记录有冲突（%2）。请在那里删除它，或换一个域名。</translation>
    </message>
    <message>
        <source>%1 wants fewer requests (%2). Mooring waits and tries again.</source>
        <translation>%1 要求减少请求（%2）。Mooring 会等待后再试。</translation>
    </message>
    <message>
        <source>%1 has barred the account or this program (%2). Ask its support.</source>
        <translation>%1 封禁了账户或此程序（%2）。请联系其客服。</translation>
    </message>
    <message>
        <source>%1 is in trouble itself (%2). Mooring tries again later.</source>
        <translation>%1 自身出现故障（%2）。Mooring 稍后会再试。</translation>
    </message>
    <message>
        <source>%1 gave a reply that it does not document (%2).</source>
        <translation>%1 给出了文档中没有的应答（%2）。</translation>
    </message>
    <message>
        <source>%1 refuses the request (%2).</source>
        <translation>%1 拒绝了请求（%2）。</translation>
    </message>
</context>
<context>
    <name>RecordRequest</name>
    <message>
        <source>The recipe of %1 cannot make the address “%2”: a value is missing.</source>
        <translation>%1 的配方无法生成地址“%2”：缺少一个值。</translation>
    </message>
    <message>
        <source>“%1” is not a web address: correct it in the account&apos;s settings.</source>
        <translation>“%1”不是网址，请在账户设置中更正。</translation>
    </message>
</context>
<context>
    <name>ReplyMatch</name>
    <message>
        <source>This is no regular expression: %1.</source>
        <translation>这不是正则表达式：%1。</translation>
    </message>
</context>
<context>
    <name>Reporter</name>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Mooring has started with %1 configured names.</source>
        <translation>Mooring 已启动，配置了 %1 个域名。</translation>
    </message>
    <message>
        <source>Mooring has stopped.</source>
        <translation>Mooring 已停止。</translation>
    </message>
    <message>
        <source>Publishing is suspended until %1.</source>
        <translation>发布已暂停，到 %1 为止。</translation>
    </message>
    <message>
        <source>Publishing is suspended until it is resumed.</source>
        <translation>发布已暂停，直到手动恢复。</translation>
    </message>
    <message>
        <source>Publishing goes on.</source>
        <translation>发布已恢复。</translation>
    </message>
    <message>
        <source>The address for %1 records is now %2; it was %3.</source>
        <translation>%1 记录的地址现在是 %2，之前是 %3。</translation>
    </message>
    <message>
        <source>%1 (%2) could not be published: %3</source>
        <translation>无法发布 %1（%2）：%3</translation>
    </message>
    <message>
        <source>%1 (%2) is published again.</source>
        <translation>%1（%2）已恢复发布。</translation>
    </message>
    <message>
        <source>%1 (%2) was created with %3.</source>
        <translation>已创建 %1（%2），地址为 %3。</translation>
    </message>
    <message>
        <source>%1 (%2) was changed from %3 to %4.</source>
        <translation>已把 %1（%2）从 %3 改为 %4。</translation>
    </message>
    <message>
        <source>%1 (%2) holds %3 instead of %4: it was changed elsewhere and is put right.</source>
        <translation>%1（%2）是 %3 而不是 %4：它在别处被改动，正在改回。</translation>
    </message>
    <message>
        <source>Nothing is held any more: names are published from this network.</source>
        <translation>不再暂缓：域名将从此网络发布。</translation>
    </message>
    <message>
        <source>A look at the addresses did not end within 10 minutes and was abandoned. Mooring goes on by its schedule.</source>
        <translation>一次地址检查在 10 分钟内没有结束，已放弃。Mooring 会按计划继续。</translation>
    </message>
    <message>
        <source>No address for %1 records is found any more: %2</source>
        <translation>不再能找到 %1 记录的地址：%2</translation>
    </message>
    <message>
        <source>The address for %1 records is found again: %2.</source>
        <translation>又找到了 %1 记录的地址：%2。</translation>
    </message>
    <message>
        <source>There is no network.</source>
        <translation>没有网络。</translation>
    </message>
    <message>
        <source>The network is back.</source>
        <translation>网络已恢复。</translation>
    </message>
    <message>
        <source>The account %1 is stopped: %2</source>
        <translation>账户 %1 已停用：%2</translation>
    </message>
</context>
<context>
    <name>Rfc2136</name>
    <message>
        <source>A name server does not list its zones: enter the zone in the account, or type the names.</source>
        <translation>域名服务器不提供区域列表：请在账户中填写区域，或直接输入域名。</translation>
    </message>
    <message>
        <source>The name server of this account is not understood: write it as host or host:port, an IPv6 address in brackets.</source>
        <translation>无法识别此账户的域名服务器：请写作“主机”或“主机:端口”，IPv6 地址用方括号括起。</translation>
    </message>
    <message>
        <source>The secret of the TSIG key %1 is missing: enter it.</source>
        <translation>缺少 TSIG 密钥 %1 的内容，请输入。</translation>
    </message>
    <message>
        <source>The name of the TSIG key is missing: enter it beside the secret.</source>
        <translation>缺少 TSIG 密钥的名称，请填写在密钥旁边。</translation>
    </message>
    <message>
        <source>%1 is not in the zone %2 of this account: take an account for its zone, or leave the account&apos;s zone empty.</source>
        <translation>%1 不在此账户的区域 %2 中：请使用对应区域的账户，或将账户的区域留空。</translation>
    </message>
    <message>
        <source>The name server %1 is not responsible for %2: check the server and the name.</source>
        <translation>域名服务器 %1 不负责 %2：请检查服务器和域名。</translation>
    </message>
    <message>
        <source>The name server %1 is not responsible for %2, or does not let this machine ask: check the server, the name and the server&apos;s rules.</source>
        <translation>域名服务器 %1 不负责 %2，或不允许本机查询：请检查服务器、域名和服务器的规则。</translation>
    </message>
    <message>
        <source>The records changed at the name server %1 while they were being updated; the update will be tried again.</source>
        <translation>域名服务器 %1 上的记录在更新时被改动，将再次尝试更新。</translation>
    </message>
    <message>
        <source>The name server %1 refuses the update of the zone %2: allow this key to update the name there (allow-update, update-policy, acl, TSIG-ALLOW-DNSUPDATE). Some servers also refuse a wrong key this way.</source>
        <translation>域名服务器 %1 拒绝更新区域 %2：请在服务器上允许此密钥更新该域名（allow-update、update-policy、acl、TSIG-ALLOW-DNSUPDATE）。有些服务器也会这样拒绝错误的密钥。</translation>
    </message>
    <message>
        <source>The name server %1 refuses the update of the zone %2: it needs a TSIG key. Enter one in the account.</source>
        <translation>域名服务器 %1 拒绝更新区域 %2：需要 TSIG 密钥，请在账户中填写。</translation>
    </message>
    <message>
        <source>The name server %1 does not accept updates of the zone %2 without a TSIG key: enter one in the account.</source>
        <translation>域名服务器 %1 不接受没有 TSIG 密钥的区域 %2 更新：请在账户中填写密钥。</translation>
    </message>
    <message>
        <source>The name server %1 is not the primary of the zone %2: enter the zone&apos;s primary name server.</source>
        <translation>域名服务器 %1 不是区域 %2 的主服务器：请填写该区域的主域名服务器。</translation>
    </message>
    <message>
        <source>A name is not inside the zone %1 that the account gives.</source>
        <translation>有域名不在账户填写的区域 %1 中。</translation>
    </message>
    <message>
        <source>The name server %1 has a problem of its own (SERVFAIL): see its log.</source>
        <translation>域名服务器 %1 自身出现问题（SERVFAIL）：请查看其日志。</translation>
    </message>
    <message>
        <source>The name server %1 does not take dynamic updates.</source>
        <translation>域名服务器 %1 不支持动态更新。</translation>
    </message>
    <message>
        <source>The name server %1 did not accept the update (result code %2): see its log.</source>
        <translation>域名服务器 %1 没有接受更新（结果代码 %2）：请查看其日志。</translation>
    </message>
</context>
<context>
    <name>Router</name>
    <message>
        <source>The router at %1 has no address on the Internet now. Is its line connected?</source>
        <translation>路由器 %1 目前没有互联网地址。它的线路接通了吗？</translation>
    </message>
    <message>
        <source>The router at %1 does not tell its address to this device. Allow NAT-PMP or PCP for it there, or use another source.</source>
        <translation>路由器 %1 不向此设备提供地址。请在路由器上为它允许 NAT-PMP 或 PCP，或使用其他来源。</translation>
    </message>
    <message>
        <source>The router at %1 knows neither NAT-PMP nor PCP.</source>
        <translation>路由器 %1 既不支持 NAT-PMP 也不支持 PCP。</translation>
    </message>
    <message>
        <source>The router at %1 names an address that cannot be its own: %2.</source>
        <translation>路由器 %1 给出的地址不可能是它自己的：%2。</translation>
    </message>
    <message>
        <source>Another router stands between this device and the router at %1, so it does not tell its address. Use another source.</source>
        <translation>此设备与路由器 %1 之间还有另一台路由器，因此得不到它的地址。请使用其他来源。</translation>
    </message>
    <message>
        <source>The router at %1 could not tell its address by PCP (result code %2).</source>
        <translation>路由器 %1 无法通过 PCP 提供地址（结果代码 %2）。</translation>
    </message>
    <message>
        <source>This build does not speak UPnP.</source>
        <translation>此版本不支持 UPnP。</translation>
    </message>
    <message>
        <source>The router at %1 does not answer by UPnP.</source>
        <translation>路由器 %1 没有通过 UPnP 应答。</translation>
    </message>
    <message>
        <source>The router at %1 could not tell its address by UPnP: %2.</source>
        <translation>路由器 %1 无法通过 UPnP 提供地址：%2。</translation>
    </message>
    <message>
        <source>The search for the router was cancelled.</source>
        <translation>已取消查找路由器。</translation>
    </message>
</context>
<context>
    <name>RouterSource</name>
    <message>
        <source>A router tells an IPv4 address only; with IPv6 this device has a public address itself. Use the source “interface” for AAAA.</source>
        <translation>路由器只提供 IPv4 地址；使用 IPv6 时，此设备自己就有公网地址。AAAA 请使用来源“interface”。</translation>
    </message>
    <message>
        <source>No router is asked here.</source>
        <translation>这里不询问路由器。</translation>
    </message>
</context>
<context>
    <name>Routes</name>
    <message>
        <source>The system does not tell its routes: %1.</source>
        <translation>系统没有提供路由信息：%1。</translation>
    </message>
    <message>
        <source>There is no way to the Internet by IPv4.</source>
        <translation>无法通过 IPv4 访问互联网。</translation>
    </message>
    <message>
        <source>There is no way to the Internet by IPv6.</source>
        <translation>无法通过 IPv6 访问互联网。</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>The secrets of the account &quot;%1&quot; come from the environment (%2). Change that variable, or unset it first.</source>
        <translation>账户“%1”的密钥来自环境变量（%2）。请修改该变量，或先取消设置。</translation>
    </message>
    <message>
        <source>Secrets cannot be stored in the environment. Use --secrets FILE.</source>
        <translation>密钥不能保存到环境变量中。请使用 --secrets FILE。</translation>
    </message>
    <message>
        <source>There is no secrets file %1.</source>
        <translation>没有密钥文件 %1。</translation>
    </message>
    <message>
        <source>Other users can read or change the secrets file %1, so it is not used. Run: chmod 600 %1</source>
        <translation>其他用户可以读取或修改密钥文件 %1，因此不使用它。请运行：chmod 600 %1</translation>
    </message>
    <message>
        <source>The secrets file %1 cannot be read: %2.</source>
        <translation>无法读取密钥文件 %1：%2。</translation>
    </message>
    <message>
        <source>The secrets file %1 is not a JSON object of accounts (line %2).</source>
        <translation>密钥文件 %1 不是由账户组成的 JSON 对象（第 %2 行）。</translation>
    </message>
    <message>
        <source>The secrets file %1 must have the form {account: {field: &quot;value&quot;}}; see %2.</source>
        <translation>密钥文件 %1 必须是 {account: {field: &quot;value&quot;}} 的形式；参见 %2。</translation>
    </message>
    <message>
        <source>The secrets file %1 cannot be written: %2.</source>
        <translation>无法写入密钥文件 %1：%2。</translation>
    </message>
    <message>
        <source>The secrets file %1 did not keep what was written.</source>
        <translation>密钥文件 %1 没有保住写入的内容。</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it (log in to the desktop with your password, or open the password manager), then retry.</source>
        <translation>密钥环已锁定。请解锁（用密码登录桌面，或打开密码管理器），然后重试。</translation>
    </message>
    <message>
        <source>There is no keychain here. On a server give the secrets with --secrets FILE or in variables MOORING_SECRET_&lt;ACCOUNT&gt;_&lt;FIELD&gt;; on a desktop install gnome-keyring or KWallet and log in again.</source>
        <translation>这里没有密钥环。在服务器上请用 --secrets FILE 或变量 MOORING_SECRET_&lt;ACCOUNT&gt;_&lt;FIELD&gt; 提供密钥；在桌面上请安装 gnome-keyring 或 KWallet 并重新登录。</translation>
    </message>
    <message>
        <source>The keychain does not let Mooring in. Allow the access, then retry.</source>
        <translation>密钥环不允许 Mooring 访问。请允许访问，然后重试。</translation>
    </message>
    <message>
        <source>The keychain does not work: %1</source>
        <translation>密钥环无法使用：%1</translation>
    </message>
    <message>
        <source>The keychain still waits for an answer to an earlier question. Look for a window that asks for the keychain&apos;s password.</source>
        <translation>密钥环还在等待先前问题的答复。请查找要求输入密钥环密码的窗口。</translation>
    </message>
    <message>
        <source>There is no keychain yet. Make one with the password manager of the desktop, then retry.</source>
        <translation>还没有密钥环。请用桌面的密码管理器创建一个，然后重试。</translation>
    </message>
    <message>
        <source>The keychain did not answer in time. Is there a window that asks for its password? Answer it, then retry.</source>
        <translation>密钥环没有按时应答。是否有窗口在要求输入密码？请答复后重试。</translation>
    </message>
    <message>
        <source>What the keychain holds for the account &quot;%1&quot; cannot be read. Enter its secrets again.</source>
        <translation>无法读取密钥环中账户“%1”的内容。请重新输入其密钥。</translation>
    </message>
    <message>
        <source>The secrets of the account &quot;%1&quot; are too long for a keychain: %2 bytes, at most %3 are possible. Keep them in a file instead (--secrets FILE).</source>
        <translation>账户“%1”的密钥超过密钥环的长度限制：%2 字节，最多 %3 字节。请改存到文件中（--secrets FILE）。</translation>
    </message>
    <message>
        <source>The keychain did not keep the secrets of the account &quot;%1&quot;.</source>
        <translation>密钥环没有保住账户“%1”的密钥。</translation>
    </message>
    <message>
        <source>The keychain still holds the secrets of the account &quot;%1&quot;. Delete them there.</source>
        <translation>密钥环中仍有账户“%1”的密钥，请在那里删除。</translation>
    </message>
</context>
<context>
    <name>Signer</name>
    <message>
        <source>There is no request signature named &quot;%1&quot;.</source>
        <translation>没有名为“%1”的请求签名。</translation>
    </message>
    <message>
        <source>The key id or the secret key of the account is missing. Enter both.</source>
        <translation>账户缺少密钥 ID 或密钥，请都填写。</translation>
    </message>
    <message>
        <source>The signature tencent-tc3 needs the parameters service, version and action.</source>
        <translation>签名 tencent-tc3 需要参数 service、version 和 action。</translation>
    </message>
</context>
<context>
    <name>StateStore</name>
    <message>
        <source>it is not a state file of version 1</source>
        <translation>它不是版本 1 的状态文件</translation>
    </message>
    <message>
        <source>The state file %1 cannot be used (%2) and cannot be kept aside. Mooring goes on without it and looks at every record afresh.</source>
        <translation>无法使用状态文件 %1（%2），也无法另行保存。Mooring 将不用它继续运行，并重新查看每条记录。</translation>
    </message>
    <message>
        <source>The state file %1 cannot be used (%2). It is kept as %3; Mooring looks at every record afresh.</source>
        <translation>无法使用状态文件 %1（%2）。它已另存为 %3；Mooring 会重新查看每条记录。</translation>
    </message>
    <message>
        <source>The state file %1 cannot be written: %2</source>
        <translation>无法写入状态文件 %1：%2</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>无法创建它所在的文件夹</translation>
    </message>
</context>
<context>
    <name>Statuses</name>
    <message>
        <source>This machine has no network. The name is looked after as soon as there is one; there is nothing to do.</source>
        <translation>本机没有网络。一有网络就会处理此域名，无需任何操作。</translation>
    </message>
</context>
<context>
    <name>StunSource</name>
    <message>
        <source>It refused without saying why.</source>
        <translation>它拒绝了请求，没有说明原因。</translation>
    </message>
    <message>
        <source>It refused with error %1.</source>
        <translation>它拒绝了请求，错误 %1。</translation>
    </message>
    <message>
        <source>Its answer has a part that is not known (0x%1).</source>
        <translation>它的应答中有未知的部分（0x%1）。</translation>
    </message>
    <message>
        <source>Its answer is not one %1 address.</source>
        <translation>它的应答不是一个 %1 地址。</translation>
    </message>
    <message>
        <source>Its answer has no address that a router could not have changed.</source>
        <translation>它的应答中没有路由器无法改动的地址。</translation>
    </message>
    <message>
        <source>“%1” is not a server like stun.example.org:3478</source>
        <translation>“%1”不是 stun.example.org:3478 这样的服务器</translation>
    </message>
    <message>
        <source>name at least one</source>
        <translation>至少指定一个</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>“%1” uses the unknown function “%2”.</source>
        <translation>“%1”使用了未知的函数“%2”。</translation>
    </message>
</context>
<context>
    <name>UpdateProvider</name>
    <message>
        <source>%1 takes one address for each name and family, and %2 has several.</source>
        <translation>%1 的每个域名每种地址只能有一个，而 %2 有多个。</translation>
    </message>
    <message>
        <source>%1 replaces the address of a name, so %2 cannot be shared with other machines.</source>
        <translation>%1 会替换域名的地址，因此 %2 不能与其他机器共用。</translation>
    </message>
    <message>
        <source>%1 takes no IPv6 addresses: remove AAAA from %2.</source>
        <translation>%1 不支持 IPv6 地址：请从 %2 中去掉 AAAA。</translation>
    </message>
    <message>
        <source>%1 does not update wildcard names such as %2.</source>
        <translation>%1 不能更新 %2 这样的泛解析域名。</translation>
    </message>
    <message>
        <source>An account of %1 belongs to one name: add an account of its own for %2.</source>
        <translation>%1 的一个账户只对应一个域名：请为 %2 另外添加账户。</translation>
    </message>
    <message>
        <source>%1 spoils the IPv4 address when only IPv6 is sent: let %2 have A as well as AAAA.</source>
        <translation>只发送 IPv6 时 %1 会弄坏 IPv4 地址：请让 %2 同时有 A 和 AAAA。</translation>
    </message>
</context>
<context>
    <name>UpdateRecipe</name>
    <message>
        <source>There is no field “%1”.</source>
        <translation>没有字段“%1”。</translation>
    </message>
    <message>
        <source>There is no placeholder {%1}.</source>
        <translation>没有占位符 {%1}。</translation>
    </message>
</context>
<context>
    <name>UpdateReply</name>
    <message>
        <source>(nothing)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>%1 refuses the credentials: check them in the account.</source>
        <translation>%1 拒绝了登录凭据，请在账户中检查。</translation>
    </message>
    <message>
        <source>%1 does not allow this account to do that.</source>
        <translation>%1 不允许此账户执行该操作。</translation>
    </message>
    <message>
        <source>%1 does not know this name in the account: make it there, or check the name.</source>
        <translation>%1 的账户中没有这个域名：请在那里创建，或检查域名。</translation>
    </message>
    <message>
        <source>%1 says that the request is wrong.</source>
        <translation>%1 称请求有误。</translation>
    </message>
    <message>
        <source>%1 asks for a pause.</source>
        <translation>%1 要求暂停一会儿。</translation>
    </message>
    <message>
        <source>%1 has blocked updates: unblock them there, then press retry.</source>
        <translation>%1 已封锁更新：请在那里解除封锁，再点重试。</translation>
    </message>
    <message>
        <source>%1 has a fault.</source>
        <translation>%1 出现故障。</translation>
    </message>
    <message>
        <source>%1 ignored the request and set nothing: it may have blocked this program.</source>
        <translation>%1 忽略了请求，没有设置任何内容：它可能封锁了此程序。</translation>
    </message>
    <message>
        <source>%1 sent a redirect (%2), which is not followed with credentials.</source>
        <translation>%1 发来重定向（%2）；带有凭据时不会跟随。</translation>
    </message>
    <message>
        <source>%1 refuses the credentials or this program (403): check them in the account.</source>
        <translation>%1 拒绝了登录凭据或此程序（403）：请在账户中检查。</translation>
    </message>
    <message>
        <source>%1 has a fault (%2).</source>
        <translation>%1 出现故障（%2）。</translation>
    </message>
    <message>
        <source>%1 sent a reply that is not understood (status %2): %3</source>
        <translation>无法理解 %1 的应答（状态 %2）：%3</translation>
    </message>
    <message>
        <source>%1 did not answer for this name.</source>
        <translation>%1 没有就此域名给出应答。</translation>
    </message>
</context>
<context>
    <name>UpdateRequest</name>
    <message>
        <source>%1 needs “%2” for this record: enter it in the account.</source>
        <translation>%1 的这条记录需要“%2”：请在账户中填写。</translation>
    </message>
    <message>
        <source>The recipe of %1 has no value for “%2”.</source>
        <translation>%1 的配方没有“%2”的值。</translation>
    </message>
    <message>
        <source>There is no placeholder {%1}: correct the update URL or body in the account.</source>
        <translation>没有占位符 {%1}：请在账户中更正更新 URL 或请求正文。</translation>
    </message>
    <message>
        <source>The update URL of %1 is not valid: check it in the account.</source>
        <translation>%1 的更新 URL 无效，请在账户中检查。</translation>
    </message>
</context>
<context>
    <name>UpdateShape</name>
    <message>
        <source>There is no such failure kind.</source>
        <translation>没有这种失败类型。</translation>
    </message>
</context>
<context>
    <name>WebSource</name>
    <message>
        <source>“%1” is not an address like https://ip.example.org/</source>
        <translation>“%1”不是 https://ip.example.org/ 这样的地址</translation>
    </message>
    <message>
        <source>“%1” must begin with https: an answer over http could be forged</source>
        <translation>“%1”必须以 https 开头：http 的应答可能被伪造</translation>
    </message>
    <message>
        <source>“%1” must not hold a user name or password</source>
        <translation>“%1”不能含有用户名或密码</translation>
    </message>
    <message>
        <source>name at least one</source>
        <translation>至少指定一个</translation>
    </message>
</context>
<context>
    <name>mooring::AccountCard</name>
    <message>
        <source>Asking…</source>
        <translation>正在询问…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Add names…</source>
        <translation>添加域名…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Asks the provider whether it accepts this account; changes nothing.</source>
        <translation>询问服务商是否接受此账户，不做任何更改。</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>测试 %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>Add names to %1</source>
        <translation>向 %1 添加域名</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>No names yet</source>
        <translation>还没有域名</translation>
    </message>
    <message numerus="yes">
        <source>%n names: %1 and more</source>
        <translation>
            <numerusform>%n 个域名：%1 等</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names: %1</source>
        <translation>
            <numerusform>%n 个域名：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Signs in with: %1</source>
        <translation>登录方式：%1</translation>
    </message>
    <message>
        <source>last change %1</source>
        <translation>上次变化：%1</translation>
    </message>
    <message>
        <source>%1 Next attempt: %2.</source>
        <translation>%1 下次尝试：%2。</translation>
    </message>
    <message>
        <source>It answers and accepts the sign-in.</source>
        <translation>服务商有应答，并接受此登录。</translation>
    </message>
    <message>
        <source>This service can only be tried by an update, so it was not asked.</source>
        <translation>此服务只能通过更新来验证，因此没有询问。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>kept in the keychain</source>
        <translation>保存在密钥环中</translation>
    </message>
    <message>
        <source>kept in the keychain (%1)</source>
        <translation>保存在密钥环中（%1）</translation>
    </message>
    <message>
        <source>from the environment variable %1</source>
        <translation>来自环境变量 %1</translation>
    </message>
    <message>
        <source>from the file %1</source>
        <translation>来自文件 %1</translation>
    </message>
    <message>
        <source>Last success %1</source>
        <translation>上次成功：%1</translation>
    </message>
    <message>
        <source>No success yet</source>
        <translation>尚未成功过</translation>
    </message>
    <message>
        <source>last failure %1</source>
        <translation>上次失败：%1</translation>
    </message>
    <message>
        <source>%1 Mooring waits until %2.</source>
        <translation>%1 Mooring 将等到 %2。</translation>
    </message>
</context>
<context>
    <name>mooring::AccountDraft</name>
    <message>
        <source>“%1” is needed.</source>
        <translation>请填写“%1”。</translation>
    </message>
    <message>
        <source>“%1” does not look like this. Please check it.</source>
        <translation>“%1”的格式不对，请检查。</translation>
    </message>
    <message>
        <source>“%1” looks different, for example %2.</source>
        <translation>“%1”的格式不对，例如 %2。</translation>
    </message>
</context>
<context>
    <name>mooring::AccountForm</name>
    <message>
        <source>&amp;Your name for it:</source>
        <translation>自定义名称(&amp;Y)：</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1：</translation>
    </message>
    <message>
        <source>Sign in a&amp;gain…</source>
        <translation>重新登录(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>保存(&amp;V)</translation>
    </message>
</context>
<context>
    <name>mooring::AccountsPage</name>
    <message>
        <source>No accounts yet</source>
        <translation>还没有账户</translation>
    </message>
    <message>
        <source>An account is your sign-in at a DNS provider. Mooring keeps its password or token in the keychain and uses it for nothing but the names that you choose.</source>
        <translation>账户就是在 DNS 服务商处的登录。Mooring 把密码或令牌保存在密钥环中，只用于所选的域名。</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>添加账户(&amp;A)…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>The account at %1 is removed from Mooring.</source>
        <translation>已从 Mooring 移除 %1 的账户。</translation>
    </message>
    <message numerus="yes">
        <source>The account at %1 is removed. %n names are no longer kept up to date; their records there stay as they are.</source>
        <translation>
            <numerusform>已移除 %1 的账户。%n 个域名不再更新，那里的记录保持原样。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mooring::AddressCard</name>
    <message>
        <source>%1 address</source>
        <translation>%1 地址</translation>
    </message>
    <message>
        <source>Not looked for: no name uses %1.</source>
        <translation>未检测：没有域名使用 %1。</translation>
    </message>
    <message>
        <source>Not looked for while updates are paused.</source>
        <translation>更新已暂停，不检测。</translation>
    </message>
    <message>
        <source>Waiting for the network.</source>
        <translation>正在等待网络。</translation>
    </message>
    <message>
        <source>Not found yet.</source>
        <translation>尚未找到。</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Copy the %1 address</source>
        <translation>复制 %1 地址</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>复制地址(&amp;C)</translation>
    </message>
</context>
<context>
    <name>mooring::AddressPanel</name>
    <message>
        <source>%1 address</source>
        <translation>%1 地址</translation>
    </message>
    <message>
        <source>&amp;Addresses to publish</source>
        <translation>要发布的地址(&amp;A)</translation>
    </message>
    <message>
        <source>IPv4 and IPv6</source>
        <translation>IPv4 和 IPv6</translation>
    </message>
    <message>
        <source>Only IPv4</source>
        <translation>仅 IPv4</translation>
    </message>
    <message>
        <source>Only IPv6</source>
        <translation>仅 IPv6</translation>
    </message>
    <message>
        <source>Addresses to publish</source>
        <translation>要发布的地址</translation>
    </message>
    <message>
        <source>Only the address of the names that you tick will change. Everything else at %1 stays as it is.</source>
        <translation>只会更改所勾选域名的地址，%1 上的其他内容保持原样。</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>%1 takes no IPv6 addresses.</source>
        <translation>%1 不支持 IPv6 地址。</translation>
    </message>
</context>
<context>
    <name>mooring::AddressesSection</name>
    <message>
        <source>Ask &amp;again</source>
        <translation>重新询问(&amp;A)</translation>
    </message>
    <message>
        <source>The line “%1” was removed.</source>
        <translation>已移除线路“%1”。</translation>
    </message>
    <message>
        <source>The source “%1” was removed.</source>
        <translation>已移除来源“%1”。</translation>
    </message>
</context>
<context>
    <name>mooring::Assistant</name>
    <message>
        <source>Provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>域名</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>登录(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>发布(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Publish %n name(s)</source>
        <translation>
            <numerusform>发布 %n 个域名(&amp;P)</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the keychain…</source>
        <translation>正在读取密钥链…</translation>
    </message>
    <message>
        <source>Your names cannot be listed now: %1 You can type them.</source>
        <translation>现在无法列出域名：%1 可以直接输入域名。</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>正在发布…</translation>
    </message>
    <message>
        <source>Add names (%1 of %2)</source>
        <translation>添加域名（第 %1 步，共 %2 步）</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>继续(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save and publish again</source>
        <translation>保存并重新发布(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>正在询问 %1…</translation>
    </message>
    <message>
        <source>%1 lists no domain for this account. You can type the names.</source>
        <translation>%1 没有为此账户列出任何域名，可以直接输入域名。</translation>
    </message>
    <message>
        <source>%1 Press Enter to try again.</source>
        <translation>%1 按回车键重试。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Cancel &amp;publishing</source>
        <translation>取消发布(&amp;P)</translation>
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
        <translation>此电脑未连接到互联网。</translation>
    </message>
    <message>
        <source>Interface: %1</source>
        <translation>网络接口：%1</translation>
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
        <translation>%1。不从此网络发布。</translation>
    </message>
    <message>
        <source>%1. A VPN is on, so names keep their address.</source>
        <translation>%1。VPN 已开启，域名保持原来的地址。</translation>
    </message>
    <message>
        <source>Asks: %1</source>
        <translation>询问：%1</translation>
    </message>
    <message>
        <source>%1, which cannot be published</source>
        <translation>%1，不能发布</translation>
    </message>
    <message>
        <source>This computer has no public IPv6 address.</source>
        <translation>此电脑没有公网 IPv6 地址。</translation>
    </message>
    <message>
        <source>It answers and accepts the sign-in.</source>
        <translation>服务商有应答，并接受此登录。</translation>
    </message>
    <message>
        <source>This service can only be tried by an update, so it was not asked.</source>
        <translation>此服务只能通过更新来验证，因此没有询问。</translation>
    </message>
    <message>
        <source>The name servers did not answer.</source>
        <translation>域名服务器没有应答。</translation>
    </message>
    <message>
        <source>Nothing is published yet.</source>
        <translation>尚未发布任何内容。</translation>
    </message>
    <message>
        <source>The name servers do not know it; published was %1.</source>
        <translation>域名服务器查不到它；发布的是 %1。</translation>
    </message>
    <message>
        <source>%1, but published was %2.</source>
        <translation>%1，但发布的是 %2。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Found out: %1</source>
        <translation>查明时间：%1</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>已知信息太少，无法判断。</translation>
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
        <translation>让域名始终指向这台电脑。</translation>
    </message>
    <message>
        <source>Use the configuration in this folder.</source>
        <translation>使用此文件夹中的配置。</translation>
    </message>
    <message>
        <source>Read and write secrets in this file in place of the keychain.</source>
        <translation>在此文件中读写密码，代替密钥链。</translation>
    </message>
    <message>
        <source>Start without a window where there is a tray.</source>
        <translation>如有托盘，启动时不显示窗口。</translation>
    </message>
    <message>
        <source>Show how it works with servers inside this program; needs no account.</source>
        <translation>用程序内置的服务器演示其工作方式，无需账户。</translation>
    </message>
    <message>
        <source>Unknown argument: %1</source>
        <translation>未知参数：%1</translation>
    </message>
</context>
<context>
    <name>mooring::Commands</name>
    <message>
        <source>This could not be saved: %1</source>
        <translation>无法保存：%1</translation>
    </message>
</context>
<context>
    <name>mooring::CompareColumns</name>
    <message>
        <source>Detected here</source>
        <translation>本机检测</translation>
    </message>
    <message>
        <source>Last published</source>
        <translation>上次发布</translation>
    </message>
    <message>
        <source>What DNS answers</source>
        <translation>DNS 实际应答</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>正在询问…</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>as published</source>
        <translation>与发布的一致</translation>
    </message>
</context>
<context>
    <name>mooring::Comparison</name>
    <message>
        <source>This name is switched off: its %1 record stays as it is.</source>
        <translation>此域名已停用：其 %1 记录保持不变。</translation>
    </message>
    <message>
        <source>Updates are paused: the %1 record stays as it is until you resume.</source>
        <translation>更新已暂停：恢复之前 %1 记录保持不变。</translation>
    </message>
    <message>
        <source>The %1 address is not published: %2.</source>
        <translation>%1 地址未发布：%2。</translation>
    </message>
    <message>
        <source>This name takes its %1 address from %2.</source>
        <translation>此域名的 %1 地址来自 %2。</translation>
    </message>
    <message>
        <source>The new %1 address is being published now.</source>
        <translation>正在发布新的 %1 地址。</translation>
    </message>
    <message>
        <source>The new %1 address is published with the next check.</source>
        <translation>新的 %1 地址将在下次检查时发布。</translation>
    </message>
    <message>
        <source>No name server answered for the %1 address. Mooring asks again in a minute.</source>
        <translation>没有域名服务器应答 %1 地址。Mooring 会在一分钟后再次询问。</translation>
    </message>
    <message>
        <source>DNS answers with addresses of the provider, because “%1” is on. Visitors still reach your %2 address.</source>
        <translation>DNS 应答的是服务商的地址，因为“%1”已开启。访问者仍会到达本机的 %2 地址。</translation>
    </message>
    <message>
        <source>The %1 address changed %2. Name servers may keep the old answer until about %3.</source>
        <translation>%1 地址在%2变化。域名服务器可能在 %3 之前仍给出旧的应答。</translation>
    </message>
    <message>
        <source>DNS has no %1 address for this name: it was removed elsewhere, or the provider does not show it to the world.</source>
        <translation>DNS 中没有此域名的 %1 地址：它在别处被删除，或者服务商没有对外公布。</translation>
    </message>
    <message>
        <source>DNS answers another %1 address: “%2” is on at the provider, or someone else changed the name.</source>
        <translation>DNS 应答了另一个 %1 地址：服务商处的“%2”已开启，或者有人更改了此域名。</translation>
    </message>
    <message>
        <source>DNS answers another %1 address: someone or something else changed this name. Mooring puts it right with the next check.</source>
        <translation>DNS 应答了另一个 %1 地址：此域名被别处更改。Mooring 会在下次检查时修正。</translation>
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
        <translation>跟随系统</translation>
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
        <translation>以 http:// 或 socks5:// 开头，以端口结尾。路由器和查询地址的服务始终直接访问，因为代理只会显示它自己的地址。</translation>
    </message>
    <message>
        <source>Write the address of the proxy, or choose another way.</source>
        <translation>请填写代理地址，或选择其他方式。</translation>
    </message>
    <message>
        <source>Connection to providers</source>
        <translation>与服务商的连接</translation>
    </message>
    <message>
        <source>Proxy &amp;address:</source>
        <translation>代理地址(&amp;A)：</translation>
    </message>
</context>
<context>
    <name>mooring::Desktop</name>
    <message>
        <source>This desktop shows no tray icons, so Mooring runs as long as this window is open. Minimise it rather than closing it.</source>
        <translation>此桌面不显示托盘图标，因此 Mooring 只在此窗口打开时运行。请将窗口最小化，不要关闭。</translation>
    </message>
    <message>
        <source>Mooring keeps running</source>
        <translation>Mooring 仍在运行</translation>
    </message>
    <message>
        <source>It watches over your names from the tray. Choose Quit in the icon&apos;s menu to end it.</source>
        <translation>它在托盘中继续照看域名。要结束它，请在图标菜单中选择“退出”。</translation>
    </message>
    <message>
        <source>GNOME shows no tray icons by itself, so Mooring runs as long as this window is open: minimise it rather than closing it. With the GNOME extension “AppIndicator and KStatusNotifierItem Support” it moves into the top bar.</source>
        <translation>GNOME 本身不显示托盘图标，因此只要此窗口打开，Mooring 就会运行：请最小化，而不要关闭。安装 GNOME 扩展“AppIndicator and KStatusNotifierItem Support”后，它会移到顶栏。</translation>
    </message>
</context>
<context>
    <name>mooring::DetailsCard</name>
    <message>
        <source>Last change: %1</source>
        <translation>上次变化：%1</translation>
    </message>
    <message>
        <source>Next attempt: %1</source>
        <translation>下次尝试：%1</translation>
    </message>
    <message>
        <source>Next check: %1</source>
        <translation>下次检查：%1</translation>
    </message>
    <message>
        <source>%1 refuses the sign-in of “%2”. Names in it are not being updated.</source>
        <translation>%1 拒绝“%2”的登录，其中的域名没有更新。</translation>
    </message>
    <message>
        <source>%1 has barred this account. Ask them why; when it is settled, try again.</source>
        <translation>%1 已禁用此账户。请向其询问原因，解决后再试。</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>选项(&amp;O)</translation>
    </message>
    <message>
        <source>Last &amp;events</source>
        <translation>最近事件(&amp;E)</translation>
    </message>
    <message>
        <source>%1 refuses your sign-in. Names there are not being updated.</source>
        <translation>%1 拒绝登录，其中的域名没有更新。</translation>
    </message>
</context>
<context>
    <name>mooring::DiagnosisRun</name>
    <message>
        <source>No answer within 15 seconds.</source>
        <translation>15 秒内没有应答。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Reachable from outside</source>
        <translation>能否从外部访问</translation>
    </message>
    <message>
        <source>IPv6 addresses of this computer</source>
        <translation>此电脑的 IPv6 地址</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>密钥环</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
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
        <translation>尚未保存任何内容。</translation>
    </message>
    <message>
        <source>Not compared: no service has told its time yet.</source>
        <translation>未比较：还没有服务告知其时间。</translation>
    </message>
    <message>
        <source>It agrees with the services.</source>
        <translation>与各服务的时间一致。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead. Services refuse requests with a wrong time: set the clock.</source>
        <translation>此电脑的时钟快了 %1。服务会拒绝时间错误的请求，请校准时钟。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind. Services refuse requests with a wrong time: set the clock.</source>
        <translation>此电脑的时钟慢了 %1。服务会拒绝时间错误的请求，请校准时钟。</translation>
    </message>
    <message>
        <source>Unlocked and readable.</source>
        <translation>可以读取。</translation>
    </message>
</context>
<context>
    <name>mooring::DiagnosticsPage</name>
    <message>
        <source>Checks</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>重新检查(&amp;A)</translation>
    </message>
    <message>
        <source>The selected check</source>
        <translation>所选检查项</translation>
    </message>
    <message>
        <source>&amp;Hide my addresses and names in the report</source>
        <translation>在报告中隐藏我的地址和域名(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>复制报告(&amp;C)</translation>
    </message>
    <message>
        <source>Copies all answers as text, without secrets, to send to someone who helps you.</source>
        <translation>以文本形式复制全部结果（不含密钥），可发给协助排查的人。</translation>
    </message>
    <message>
        <source>Looking at everything…</source>
        <translation>正在检查…</translation>
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
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <translation>重新登录(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Open preferences</source>
        <translation>打开偏好设置(&amp;O)</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>%n checks need you.</source>
        <translation>
            <numerusform>%n 项检查需要处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save re&amp;port…</source>
        <translation>保存报告(&amp;P)…</translation>
    </message>
    <message>
        <source>Saves the same text as a file.</source>
        <translation>把同样的文字保存为文件。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>The report could not be saved as %1: %2. Choose another folder, or copy the report instead.</source>
        <translation>报告无法保存为 %1：%2。请选择其他文件夹，或改为复制报告。</translation>
    </message>
</context>
<context>
    <name>mooring::EchoConnection</name>
    <message>
        <source>It did not answer in time.</source>
        <translation>它没有按时应答。</translation>
    </message>
    <message>
        <source>Its identity could not be verified: %1. Check the computer&apos;s clock and whether something on the network intercepts the connection.</source>
        <translation>无法验证它的身份：%1。请检查计算机时间，以及网络中是否有设备截取连接。</translation>
    </message>
    <message>
        <source>No secure connection could be made: %1.</source>
        <translation>无法建立安全连接：%1。</translation>
    </message>
    <message>
        <source>It refuses the connection. Is the service down?</source>
        <translation>它拒绝连接。服务是否已停止？</translation>
    </message>
    <message>
        <source>It closed the connection without an answer.</source>
        <translation>它没有应答就关闭了连接。</translation>
    </message>
    <message>
        <source>It cannot be reached: %1.</source>
        <translation>无法连接它：%1。</translation>
    </message>
</context>
<context>
    <name>mooring::EventList</name>
    <message>
        <source>updated to %1</source>
        <translation>更新为 %1</translation>
    </message>
    <message>
        <source>created with %1</source>
        <translation>以 %1 创建</translation>
    </message>
    <message>
        <source>published again</source>
        <translation>重新发布</translation>
    </message>
    <message>
        <source>changed elsewhere to %1, put right</source>
        <translation>在别处被改为 %1，已修正</translation>
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
        <translation>此域名还没有任何事件。</translation>
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
        <translation>%1（可选）</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>例如 %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>Unchanged if left empty</source>
        <translation>留空则不变</translation>
    </message>
</context>
<context>
    <name>mooring::FilterBar</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search names, providers and addresses</source>
        <translation>搜索域名、服务商和地址</translation>
    </message>
    <message>
        <source>As added</source>
        <translation>添加顺序</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>Problems first</source>
        <translation>有问题的在前</translation>
    </message>
    <message>
        <source>Last change first</source>
        <translation>最近变化的在前</translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>按服务商</translation>
    </message>
    <message>
        <source>Order of the names</source>
        <translation>域名的排列顺序</translation>
    </message>
    <message>
        <source>Group b&amp;y account</source>
        <translation>按账户分组(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>mooring::GatewayLine</name>
    <message>
        <source>PCP at %1</source>
        <translation>通过 PCP，路由器 %1</translation>
    </message>
    <message>
        <source>NAT-PMP at %1</source>
        <translation>通过 NAT-PMP，路由器 %1</translation>
    </message>
    <message>
        <source>UPnP at %1</source>
        <translation>通过 UPnP，路由器 %1</translation>
    </message>
    <message>
        <source>The router at %1 does not tell its address. Switch on UPnP or NAT-PMP there, or use another source.</source>
        <translation>路由器 %1 不提供地址。请在路由器上打开 UPnP 或 NAT-PMP，或使用其他来源。</translation>
    </message>
</context>
<context>
    <name>mooring::GatewaySocket</name>
    <message>
        <source>The router cannot be asked through %1: %2.</source>
        <translation>无法通过 %1 询问路由器：%2。</translation>
    </message>
    <message>
        <source>The router at %1 cannot be reached: %2.</source>
        <translation>无法连接路由器 %1：%2。</translation>
    </message>
    <message>
        <source>The router at %1 did not answer.</source>
        <translation>路由器 %1 没有应答。</translation>
    </message>
</context>
<context>
    <name>mooring::Gateways</name>
    <message>
        <source>There is no way to the Internet over IPv4 now, so there is no router to ask.</source>
        <translation>目前无法通过 IPv4 访问互联网，因此没有路由器可询问。</translation>
    </message>
    <message>
        <source>The interface “%1” has no way to the Internet over IPv4, so there is no router to ask.</source>
        <translation>网络接口“%1”无法通过 IPv4 访问互联网，因此没有路由器可询问。</translation>
    </message>
    <message>
        <source>“%1” leads to the provider without a router that could be asked. Use the source “interface”.</source>
        <translation>“%1”直接连到运营商，没有可询问的路由器。请使用来源“interface”。</translation>
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
        <translation>启动</translation>
    </message>
    <message>
        <source>Start when I log &amp;in</source>
        <translation>登录时启动(&amp;I)</translation>
    </message>
    <message>
        <source>Start without a &amp;window</source>
        <translation>启动时不显示窗口(&amp;W)</translation>
    </message>
    <message>
        <source>Mooring is then in the tray only. Where there is no tray, its window is minimised.</source>
        <translation>这样 Mooring 只在托盘中。没有托盘时，窗口会最小化。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>仅错误</translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation>错误和警告</translation>
    </message>
    <message>
        <source>What Mooring does</source>
        <translation>Mooring 所做的事</translation>
    </message>
    <message>
        <source>Every detail, to find a fault</source>
        <translation>全部细节，用于查找故障</translation>
    </message>
    <message>
        <source>Checking for a new address</source>
        <translation>检查新地址</translation>
    </message>
    <message>
        <source>Check e&amp;very:</source>
        <translation>检查间隔(&amp;L)：</translation>
    </message>
    <message>
        <source>A change that the system or the router announces is noticed at once. This interval is for all other changes.</source>
        <translation>系统或路由器告知的变化会立即察觉，此间隔用于其他情况。</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>&amp;Level of detail:</source>
        <translation>记录内容(&amp;G)：</translation>
    </message>
    <message>
        <source>Messages go to the system&apos;s log. Secrets are never written to it.</source>
        <translation>消息写入系统日志，绝不包含密码、令牌等机密信息。</translation>
    </message>
</context>
<context>
    <name>mooring::HistoryModel</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>域名</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
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
        <translation>这段时间没有发生任何事。</translation>
    </message>
    <message>
        <source>Nothing in this time fits what you look for.</source>
        <translation>这段时间没有符合搜索的内容。</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>导出历史</translation>
    </message>
    <message numerus="yes">
        <source>%n events were written to %1.</source>
        <translation>
            <numerusform>已将 %n 条事件写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>还没有发生任何事</translation>
    </message>
    <message>
        <source>Here you will see which addresses you had and when, how they were found, each update of a name, and what went wrong.</source>
        <translation>这里会显示您何时有过哪些地址、如何检测到、每次域名更新以及出过的问题。</translation>
    </message>
    <message>
        <source>&amp;Add a name…</source>
        <translation>添加域名(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>周(&amp;W)</translation>
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
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search names, accounts and addresses</source>
        <translation>搜索域名、账户和地址</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Updates of names</source>
        <translation>域名更新</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Mooring itself</source>
        <translation>Mooring 本身</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Writes what the table shows into a CSV file, without secrets.</source>
        <translation>把表格内容写入 CSV 文件，不含密钥。</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
</context>
<context>
    <name>mooring::HistoryPlot</name>
    <message>
        <source>Addresses over time</source>
        <translation>地址变化</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>mooring::HistoryTexts</name>
    <message>
        <source>New address</source>
        <translation>新地址</translation>
    </message>
    <message>
        <source>Address gone</source>
        <translation>地址消失</translation>
    </message>
    <message>
        <source>Address back</source>
        <translation>地址恢复</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>没有网络</translation>
    </message>
    <message>
        <source>Network back</source>
        <translation>网络恢复</translation>
    </message>
    <message>
        <source>Name created</source>
        <translation>域名已创建</translation>
    </message>
    <message>
        <source>Name updated</source>
        <translation>域名已更新</translation>
    </message>
    <message>
        <source>Update failed</source>
        <translation>更新失败</translation>
    </message>
    <message>
        <source>Works again</source>
        <translation>已恢复正常</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>在别处被更改</translation>
    </message>
    <message>
        <source>Account stopped</source>
        <translation>账户已停用</translation>
    </message>
    <message>
        <source>Updates held</source>
        <translation>更新已暂缓</translation>
    </message>
    <message>
        <source>Hold ended</source>
        <translation>暂缓结束</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>Mooring started</source>
        <translation>Mooring 已启动</translation>
    </message>
    <message>
        <source>Mooring stopped</source>
        <translation>Mooring 已停止</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>无法访问</translation>
    </message>
    <message>
        <source>Check abandoned</source>
        <translation>检查已放弃</translation>
    </message>
    <message>
        <source>State not saved</source>
        <translation>状态未保存</translation>
    </message>
    <message>
        <source>there is another router before yours</source>
        <translation>您的路由器前面还有一台路由器</translation>
    </message>
    <message>
        <source>your provider shares the address among customers</source>
        <translation>运营商让多个客户共用此地址</translation>
    </message>
    <message>
        <source>put right</source>
        <translation>已修正</translation>
    </message>
    <message>
        <source>%1: no public address</source>
        <translation>%1：没有公网地址</translation>
    </message>
    <message>
        <source>%1: no network</source>
        <translation>%1：没有网络</translation>
    </message>
    <message>
        <source>%1: Mooring was not running</source>
        <translation>%1：Mooring 未运行</translation>
    </message>
    <message>
        <source>since before %1</source>
        <translation>早于 %1</translation>
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
        <translation>从 %1 到 %2（%3）</translation>
    </message>
    <message>
        <source>since %1; when it ended is not known</source>
        <translation>自 %1，结束时间未知</translation>
    </message>
    <message>
        <source>Mooring ended unexpectedly in this time; when is not known</source>
        <translation>在此期间 Mooring 意外终止，具体时间不详</translation>
    </message>
</context>
<context>
    <name>mooring::LanguageSection</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>界面语言(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>mooring::NameActions</name>
    <message>
        <source>&amp;Copy addresses</source>
        <translation>复制地址(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>复制域名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Update this name now</source>
        <translation>立即更新此域名(&amp;U)</translation>
    </message>
    <message>
        <source>S&amp;witch on</source>
        <translation>启用(&amp;W)</translation>
    </message>
    <message>
        <source>S&amp;witch off</source>
        <translation>停用(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;History of this name</source>
        <translation>此域名的历史(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>%1 was removed. Its records at %2 stay as they are.</source>
        <translation>已移除 %1。它在 %2 的记录保持原样。</translation>
    </message>
</context>
<context>
    <name>mooring::NamesList</name>
    <message>
        <source>Names</source>
        <translation>域名</translation>
    </message>
</context>
<context>
    <name>mooring::NamesPage</name>
    <message>
        <source>No name fits “%1”.</source>
        <translation>没有域名符合“%1”。</translation>
    </message>
</context>
<context>
    <name>mooring::NamesStep</name>
    <message>
        <source>Which names should point to this computer?</source>
        <translation>哪些域名要指向这台电脑？</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>搜索域名</translation>
    </message>
</context>
<context>
    <name>mooring::NetworkRow</name>
    <message>
        <source>Wi-Fi “%1”</source>
        <translation>Wi-Fi“%1”</translation>
    </message>
    <message>
        <source>router %1</source>
        <translation>路由器 %1</translation>
    </message>
    <message>
        <source>interface %1</source>
        <translation>接口 %1</translation>
    </message>
    <message>
        <source>Publish from here</source>
        <translation>在此发布</translation>
    </message>
    <message>
        <source>Your name for this network</source>
        <translation>自定义网络名称</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘记</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>当前位置</translation>
    </message>
    <message>
        <source>Publish from “%1”</source>
        <translation>在“%1”发布</translation>
    </message>
    <message>
        <source>Also while on a VPN</source>
        <translation>通过 VPN 上网时也发布</translation>
    </message>
    <message>
        <source>Publish from “%1” also while on a VPN</source>
        <translation>在“%1”通过 VPN 上网时也发布</translation>
    </message>
</context>
<context>
    <name>mooring::NetworksSection</name>
    <message>
        <source>This network</source>
        <translation>当前网络</translation>
    </message>
    <message>
        <source>Re&amp;member this network</source>
        <translation>记住此网络(&amp;M)</translation>
    </message>
    <message>
        <source>Remembered networks</source>
        <translation>已记住的网络</translation>
    </message>
    <message>
        <source>Everywhere else</source>
        <translation>其他任何地方</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Do not publish</source>
        <translation>不发布</translation>
    </message>
    <message>
        <source>In &amp;other networks:</source>
        <translation>在其他网络中(&amp;O)：</translation>
    </message>
    <message>
        <source>Publish all the same</source>
        <translation>仍然发布</translation>
    </message>
    <message>
        <source>While Mooring waits, your names keep the addresses they have.</source>
        <translation>Mooring 等待期间，域名保持原来的地址。</translation>
    </message>
    <message>
        <source>This computer is in no network now.</source>
        <translation>此计算机当前未连接任何网络。</translation>
    </message>
    <message>
        <source>Names are not published from here.</source>
        <translation>不从此网络发布域名。</translation>
    </message>
    <message>
        <source>“%1” is forgotten.</source>
        <translation>已忘记“%1”。</translation>
    </message>
    <message>
        <source>None yet. A network is remembered when you answer whether to publish from it, or with the button above.</source>
        <translation>还没有。回答是否从某个网络发布时会记住它，也可以点击上方的按钮。</translation>
    </message>
    <message>
        <source>Wait until I leave it</source>
        <translation>等到 VPN 断开</translation>
    </message>
    <message>
        <source>While on a &amp;VPN:</source>
        <translation>通过 VPN 上网时(&amp;V)：</translation>
    </message>
    <message>
        <source>Names are published from here, also while you are on a VPN.</source>
        <translation>从此网络发布域名，通过 VPN 上网时也发布。</translation>
    </message>
    <message>
        <source>Names are published from here, but not while you are on a VPN.</source>
        <translation>从此网络发布域名，但通过 VPN 上网时不发布。</translation>
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
        <translation>%1：%2，之前为 %3</translation>
    </message>
    <message>
        <source>Your address changed to %1</source>
        <translation>地址已变为 %1</translation>
    </message>
    <message>
        <source>Before it was %1.</source>
        <translation>之前是 %1。</translation>
    </message>
    <message>
        <source>Your addresses changed</source>
        <translation>地址已变化</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) were updated: %1</source>
        <translation>
            <numerusform>已更新 %n 个域名：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>复制所有地址</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are still not being updated</source>
        <translation>
            <numerusform>%n 个域名仍未能更新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are not being updated</source>
        <translation>
            <numerusform>%n 个域名未能更新</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>It began on %1.</source>
        <translation>始于 %1。</translation>
    </message>
    <message>
        <source>Mooring tries again by itself.</source>
        <translation>Mooring 会自动重试。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Pause for 1 hour</source>
        <translation>暂停 1 小时</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>密钥环已锁定</translation>
    </message>
    <message>
        <source>Unlock it, and Mooring goes on by itself.</source>
        <translation>解锁后 Mooring 会自动继续。</translation>
    </message>
    <message>
        <source>%1 needs you</source>
        <translation>%1 需要处理</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>重新登录…</translation>
    </message>
    <message>
        <source>Updates are held</source>
        <translation>更新已暂缓</translation>
    </message>
    <message>
        <source>Back online</source>
        <translation>已恢复联网</translation>
    </message>
    <message>
        <source>Working again</source>
        <translation>已恢复正常</translation>
    </message>
    <message>
        <source>All names are up to date.</source>
        <translation>所有域名均为最新。</translation>
    </message>
    <message>
        <source>Names at %1 are up to date.</source>
        <translation>%1 的域名均为最新。</translation>
    </message>
</context>
<context>
    <name>mooring::NotificationsSection</name>
    <message>
        <source>Notifications about</source>
        <translation>通知内容</translation>
    </message>
    <message>
        <source>A &amp;new address</source>
        <translation>新地址(&amp;N)</translation>
    </message>
    <message>
        <source>Names that cannot be &amp;updated</source>
        <translation>无法更新的域名(&amp;U)</translation>
    </message>
    <message>
        <source>Which new addresses</source>
        <translation>通知哪些新地址</translation>
    </message>
    <message>
        <source>IPv&amp;4 addresses</source>
        <translation>IPv4 地址(&amp;4)</translation>
    </message>
    <message>
        <source>IPv&amp;6 addresses</source>
        <translation>IPv6 地址(&amp;6)</translation>
    </message>
    <message>
        <source>IPv6 addresses may change every day without anything being wrong.</source>
        <translation>IPv6 地址可能每天变化，这是正常现象。</translation>
    </message>
    <message>
        <source>While names cannot be updated</source>
        <translation>域名无法更新期间</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>After 6 hours</source>
        <translation>6 小时后</translation>
    </message>
    <message>
        <source>After one day</source>
        <translation>一天后</translation>
    </message>
    <message>
        <source>After three days</source>
        <translation>三天后</translation>
    </message>
    <message>
        <source>&amp;Remind me again:</source>
        <translation>再次提醒(&amp;R)：</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>%1后</translation>
    </message>
    <message>
        <source>Names that work ag&amp;ain</source>
        <translation>故障恢复(&amp;E)</translation>
    </message>
    <message>
        <source>What needs &amp;you</source>
        <translation>需要处理的事项(&amp;M)</translation>
    </message>
    <message>
        <source>Mooring never notifies you when nothing has happened.</source>
        <translation>没有事情发生时，绝不发送通知。</translation>
    </message>
</context>
<context>
    <name>mooring::Notifier</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>mooring::OptionsForm</name>
    <message>
        <source>&amp;Keep this name up to date</source>
        <translation>保持此域名更新(&amp;K)</translation>
    </message>
    <message>
        <source>TT&amp;L in seconds</source>
        <translation>TTL（秒）(&amp;L)</translation>
    </message>
    <message>
        <source>For how long others may remember an answer. Left alone unless set here.</source>
        <translation>应答可被缓存多久。不在此设置则保持不变。</translation>
    </message>
    <message>
        <source>as the provider has it</source>
        <translation>沿用服务商的设置</translation>
    </message>
    <message>
        <source>Publish pri&amp;vate addresses, too</source>
        <translation>也发布私有地址(&amp;V)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Ot&amp;her computers publish under this name, too</source>
        <translation>其他计算机也用此域名发布(&amp;H)</translation>
    </message>
    <message>
        <source>IPv&amp;4 address (A)</source>
        <translation>IPv4 地址（A）(&amp;4)</translation>
    </message>
    <message>
        <source>IPv&amp;6 address (AAAA)</source>
        <translation>IPv6 地址（AAAA）(&amp;6)</translation>
    </message>
    <message>
        <source>A name needs one of them. To keep it as it is now, switch it off above.</source>
        <translation>域名至少需要其中一种。如果要保持现状，请关闭上面的开关。</translation>
    </message>
    <message>
        <source>Addresses from</source>
        <translation>地址来自</translation>
    </message>
    <message>
        <source>the usual sources</source>
        <translation>常用来源</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>As the provider has it</source>
        <translation>沿用服务商的设置</translation>
    </message>
</context>
<context>
    <name>mooring::PreferencesPage</name>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>分类</translation>
    </message>
</context>
<context>
    <name>mooring::ProviderModel</name>
    <message>
        <source>Add to %1</source>
        <translation>添加到 %1</translation>
    </message>
    <message>
        <source>Your accounts</source>
        <translation>已有账户</translation>
    </message>
    <message>
        <source>Often used</source>
        <translation>常用</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>所有服务商</translation>
    </message>
</context>
<context>
    <name>mooring::ProviderStep</name>
    <message>
        <source>Who manages your names?</source>
        <translation>域名由谁管理？</translation>
    </message>
    <message numerus="yes">
        <source>Search %n provider(s)</source>
        <translation>
            <numerusform>在 %n 个服务商中搜索</numerusform>
        </translation>
    </message>
    <message>
        <source>Search providers</source>
        <translation>搜索服务商</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Many services understand the dyndns2 protocol: their page calls it “DynDNS”, “DDNS” or “custom DNS” and names a server. A recipe of your own can describe any other service.</source>
        <translation>许多服务支持 dyndns2 协议：它们的网页称之为“DynDNS”、“DDNS”或“自定义 DNS”，并给出服务器名称。其他任何服务都可以用自定义配方来描述。</translation>
    </message>
    <message>
        <source>&amp;Use “%1”</source>
        <translation>使用“%1”(&amp;U)</translation>
    </message>
    <message>
        <source>No account yet? Look around with sample names; nothing leaves this computer.</source>
        <translation>还没有账户？可以先用示例域名试用，任何数据都不会离开此计算机。</translation>
    </message>
    <message>
        <source>&amp;Try without an account</source>
        <translation>无账户试用(&amp;T)</translation>
    </message>
    <message>
        <source>No provider fits “%1”.</source>
        <translation>没有与“%1”匹配的服务商。</translation>
    </message>
</context>
<context>
    <name>mooring::ResultsStep</name>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>published</source>
        <translation>已发布</translation>
    </message>
    <message numerus="yes">
        <source>Publishing %n name(s)…</source>
        <translation>
            <numerusform>正在发布 %n 个域名…</numerusform>
        </translation>
    </message>
    <message>
        <source>You can close this; Mooring goes on.</source>
        <translation>可以关闭此窗口，Mooring 会继续处理。</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) published</source>
        <translation>
            <numerusform>已发布 %n 个域名</numerusform>
        </translation>
    </message>
    <message>
        <source>Mooring keeps them right from now on, whenever your address changes.</source>
        <translation>从现在起，地址一变化，Mooring 就会更新这些域名。</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) could not be published yet</source>
        <translation>
            <numerusform>%n 个域名暂时未能发布</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back to correct it. What the network or the provider is to blame for is tried again by itself.</source>
        <translation>请返回更正。由网络或服务商造成的问题会自动重试。</translation>
    </message>
    <message>
        <source>Not published yet. Mooring tries again by itself.</source>
        <translation>尚未发布。Mooring 会自动重试。</translation>
    </message>
    <message>
        <source>Publishing was cancelled</source>
        <translation>已取消发布</translation>
    </message>
    <message>
        <source>Nothing is lost: the account and the names are saved.</source>
        <translation>没有丢失任何内容：账户和域名都已保存。</translation>
    </message>
</context>
<context>
    <name>mooring::Section</name>
    <message>
        <source>This could not be put back: %1</source>
        <translation>无法撤销：%1</translation>
    </message>
</context>
<context>
    <name>mooring::Services</name>
    <message>
        <source>The folder %1 cannot be made. Check its permissions, or name another one with --config.</source>
        <translation>无法创建文件夹 %1。请检查其权限，或用 --config 指定另一个文件夹。</translation>
    </message>
</context>
<context>
    <name>mooring::SetChooser</name>
    <message>
        <source>Lines to the Internet</source>
        <translation>上网线路</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>移除(&amp;V)</translation>
    </message>
    <message>
        <source>Sources &amp;for:</source>
        <translation>地址来源所属线路(&amp;F)：</translation>
    </message>
    <message>
        <source>Add a &amp;line…</source>
        <translation>添加线路(&amp;L)…</translation>
    </message>
    <message>
        <source>Name of the line</source>
        <translation>线路名称</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Usual line</source>
        <translation>常用线路</translation>
    </message>
    <message>
        <source>Add one if this computer has more than one way to the Internet.</source>
        <translation>如果此计算机有多条上网线路，可在此添加。</translation>
    </message>
    <message>
        <source>No name uses this line.</source>
        <translation>没有域名使用此线路。</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) use this line.</source>
        <translation>
            <numerusform>%n 个域名使用此线路。</numerusform>
        </translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>请输入名称。</translation>
    </message>
    <message>
        <source>There is a line of that name already.</source>
        <translation>已有同名线路。</translation>
    </message>
</context>
<context>
    <name>mooring::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>域名</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>偏好设置</translation>
    </message>
</context>
<context>
    <name>mooring::SignInStep</name>
    <message>
        <source>Sign in to %1 again</source>
        <translation>重新登录 %1</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>登录 %1</translation>
    </message>
    <message>
        <source>Where to find it</source>
        <translation>在哪里获取</translation>
    </message>
    <message>
        <source>Passwords and keys go to the keychain, never into a file of settings. Nothing is saved before the last step.</source>
        <translation>密码和密钥保存在密钥环中，绝不写入设置文件。完成最后一步之前不保存任何内容。</translation>
    </message>
    <message>
        <source>Open the website of %1</source>
        <translation>打开 %1 网站</translation>
    </message>
    <message>
        <source>Get “%1” at %2</source>
        <translation>在 %2 获取“%1”</translation>
    </message>
    <message>
        <source>What you &amp;have</source>
        <translation>拥有的凭据(&amp;H)</translation>
    </message>
    <message>
        <source>What you have</source>
        <translation>拥有的凭据</translation>
    </message>
    <message>
        <source>A password or key for dynamic DNS: you type the names</source>
        <translation>动态 DNS 的密码或密钥：需要手动输入域名</translation>
    </message>
    <message>
        <source>An API key: your names can be listed</source>
        <translation>API 密钥：可以列出域名</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>更多设置</translation>
    </message>
    <message>
        <source>Your name for this account</source>
        <translation>此账户的名称</translation>
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
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>Only reads; nothing is changed at the provider.</source>
        <translation>只读取，不改动服务商处的任何内容。</translation>
    </message>
    <message>
        <source>%1 accepts this.</source>
        <translation>%1 接受此凭据。</translation>
    </message>
    <message numerus="yes">
        <source>%1 accepts this and lists %n domain(s).</source>
        <translation>
            <numerusform>%1 接受此凭据，并列出了 %n 个域名。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can only be asked by changing a name. Whether this is right shows when the first name is published.</source>
        <translation>%1 只能通过更改域名来验证。凭据是否正确，发布第一个域名时才能知道。</translation>
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
        <translation>网络接口</translation>
    </message>
    <message>
        <source>Web services</source>
        <translation>网页服务</translation>
    </message>
    <message>
        <source>STUN servers</source>
        <translation>STUN 服务器</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>DNS 服务器</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Fixed address</source>
        <translation>固定地址</translation>
    </message>
    <message>
        <source>The address that this computer has itself. Nobody outside is asked.</source>
        <translation>此计算机自身的地址，不询问任何外部服务。</translation>
    </message>
    <message>
        <source>Web services that answer with the address they see.</source>
        <translation>返回所见地址的网页服务。</translation>
    </message>
    <message>
        <source>Servers that tell callers their address, as used for video calls.</source>
        <translation>向请求方告知其地址的服务器，也用于视频通话。</translation>
    </message>
    <message>
        <source>DNS servers that answer with the address that asks them.</source>
        <translation>返回请求方地址的 DNS 服务器。</translation>
    </message>
    <message>
        <source>A program of yours that prints the address.</source>
        <translation>由自备程序输出地址。</translation>
    </message>
    <message>
        <source>An address that never changes. It is published even if it is not public.</source>
        <translation>永不变化的地址。即使不是公网地址也会发布。</translation>
    </message>
    <message>
        <source>This version does not know this source and passes over it.</source>
        <translation>此版本不认识该来源，会跳过它。</translation>
    </message>
    <message>
        <source>Only over:</source>
        <translation>仅通过：</translation>
    </message>
    <message>
        <source>any interface</source>
        <translation>任意接口</translation>
    </message>
    <message>
        <source>How many must agree:</source>
        <translation>结果须一致的数量：</translation>
    </message>
    <message>
        <source>Interface:</source>
        <translation>接口：</translation>
    </message>
    <message>
        <source>the best one</source>
        <translation>最合适的接口</translation>
    </message>
    <message>
        <source>Which address:</source>
        <translation>使用哪个地址：</translation>
    </message>
    <message>
        <source>the stable one</source>
        <translation>稳定地址</translation>
    </message>
    <message>
        <source>the temporary one</source>
        <translation>临时地址</translation>
    </message>
    <message>
        <source>Another device, by suffix:</source>
        <translation>其他设备（按后缀）：</translation>
    </message>
    <message>
        <source>Another device, by MAC address:</source>
        <translation>其他设备（按 MAC 地址）：</translation>
    </message>
    <message>
        <source>Length of the prefix:</source>
        <translation>前缀长度：</translation>
    </message>
    <message>
        <source>Services, one a line:</source>
        <translation>服务，每行一个：</translation>
    </message>
    <message>
        <source>the built-in ones</source>
        <translation>内置服务</translation>
    </message>
    <message>
        <source>Servers, one a line:</source>
        <translation>服务器，每行一个：</translation>
    </message>
    <message>
        <source>Program:</source>
        <translation>程序：</translation>
    </message>
    <message>
        <source>Arguments, one a line:</source>
        <translation>参数，每行一个：</translation>
    </message>
    <message>
        <source>Seconds to wait:</source>
        <translation>等待秒数：</translation>
    </message>
    <message>
        <source>Addresses, one a line:</source>
        <translation>地址，每行一个：</translation>
    </message>
    <message>
        <source>temporary</source>
        <translation>临时地址</translation>
    </message>
    <message>
        <source>Your router tells its public address. No outside service is asked.</source>
        <translation>由路由器提供公网地址，不询问任何外部服务。</translation>
    </message>
    <message>
        <source>Router reached by:</source>
        <translation>路由器所在接口：</translation>
    </message>
    <message>
        <source>The usual connection</source>
        <translation>默认出口</translation>
    </message>
</context>
<context>
    <name>mooring::SourcesCard</name>
    <message>
        <source>IPv4 address</source>
        <translation>IPv4 地址</translation>
    </message>
    <message>
        <source>IPv6 address</source>
        <translation>IPv6 地址</translation>
    </message>
    <message>
        <source>Sources of the IPv4 address</source>
        <translation>IPv4 地址的来源</translation>
    </message>
    <message>
        <source>Sources of the IPv6 address</source>
        <translation>IPv6 地址的来源</translation>
    </message>
    <message>
        <source>Add a source…</source>
        <translation>添加来源…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Ask it earlier</source>
        <translation>提前询问</translation>
    </message>
    <message>
        <source>Ask it later</source>
        <translation>推后询问</translation>
    </message>
    <message>
        <source>This must be given. Remove the source if you do not need it.</source>
        <translation>此项必填。不需要此来源时请将其移除。</translation>
    </message>
    <message>
        <source>One source must stay.</source>
        <translation>必须保留一个来源。</translation>
    </message>
    <message>
        <source>Sources are asked from top to bottom until one knows a public address. Drag to reorder.</source>
        <translation>从上到下依次询问，直到有来源给出公网地址。拖动可调整顺序。</translation>
    </message>
</context>
<context>
    <name>mooring::SourcesModel</name>
    <message>
        <source>Not used yet. Fill in what is missing below.</source>
        <translation>尚未使用。请在下方补全内容。</translation>
    </message>
    <message>
        <source>Being asked…</source>
        <translation>正在询问…</translation>
    </message>
    <message>
        <source>answered within %1 ms</source>
        <translation>在 %1 毫秒内应答</translation>
    </message>
    <message>
        <source>%1 · %2 ms</source>
        <comment>how an address was found, and the time that took</comment>
        <translation>%1 · %2 毫秒</translation>
    </message>
    <message>
        <source>answered at once</source>
        <translation>立即应答</translation>
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
        <translation>它没有给出正确的应答。</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation>它没有按时应答。</translation>
    </message>
    <message>
        <source>It cannot be reached: %1.</source>
        <translation>无法连接它：%1。</translation>
    </message>
</context>
<context>
    <name>mooring::SummaryBar</name>
    <message>
        <source>&amp;Resume</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Update now</source>
        <translation>立即更新(&amp;U)</translation>
    </message>
    <message>
        <source>Add a na&amp;me…</source>
        <translation>添加域名(&amp;M)…</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>正在更新…</translation>
    </message>
    <message>
        <source>names keep their addresses</source>
        <translation>域名保持原来的地址</translation>
    </message>
    <message>
        <source>Last successful check: %1</source>
        <translation>上次成功检查：%1</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Ends this check. What is done already stays done.</source>
        <translation>结束这次检查。已完成的部分会保留。</translation>
    </message>
</context>
<context>
    <name>mooring::Texts</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
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
        <translation>从未</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>不到一分钟后</translation>
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
        <translation>需要处理</translation>
    </message>
    <message>
        <source>failing, tried again by itself</source>
        <translation>失败，将自动重试</translation>
    </message>
    <message>
        <source>held</source>
        <translation>已暂缓</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>sign-in refused — sign in again</source>
        <translation>登录被拒绝，请重新登录</translation>
    </message>
    <message>
        <source>this account may not change the name</source>
        <translation>此账户无权更改该域名</translation>
    </message>
    <message>
        <source>the account does not hold this domain</source>
        <translation>此账户中没有该域名</translation>
    </message>
    <message>
        <source>the provider does not know this name</source>
        <translation>服务商不认识这个域名</translation>
    </message>
    <message>
        <source>the provider refuses the update</source>
        <translation>服务商拒绝了更新</translation>
    </message>
    <message>
        <source>there are addresses that Mooring did not set</source>
        <translation>已有并非由 Mooring 设置的地址</translation>
    </message>
    <message>
        <source>too many requests — waiting</source>
        <translation>请求过多，正在等待</translation>
    </message>
    <message>
        <source>blocked by the provider — ask them why</source>
        <translation>被服务商封锁，请向其询问原因</translation>
    </message>
    <message>
        <source>no connection to the provider</source>
        <translation>无法连接到服务商</translation>
    </message>
    <message>
        <source>the connection is not secure</source>
        <translation>连接不安全</translation>
    </message>
    <message>
        <source>the provider is in trouble</source>
        <translation>服务商出现故障</translation>
    </message>
    <message>
        <source>the provider&apos;s answer makes no sense</source>
        <translation>无法理解服务商的应答</translation>
    </message>
    <message>
        <source>no public address found</source>
        <translation>没有找到公网地址</translation>
    </message>
    <message>
        <source>the keychain is locked — unlock it</source>
        <translation>密钥链已锁定，请解锁</translation>
    </message>
    <message>
        <source>the provider cannot do this</source>
        <translation>服务商不支持此操作</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <translation>重新登录(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>held: a VPN is on</source>
        <translation>暂缓：VPN 已开启</translation>
    </message>
    <message>
        <source>held: not published from this network</source>
        <translation>暂缓：不在此网络发布</translation>
    </message>
    <message>
        <source>held: this is not your usual line</source>
        <translation>暂缓：这不是平常的线路</translation>
    </message>
    <message>
        <source>&amp;Publish in spite of the VPN</source>
        <translation>VPN 开启时也发布(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Publish from this network</source>
        <translation>在此网络发布(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Publish this address</source>
        <translation>发布此地址(&amp;P)</translation>
    </message>
    <message>
        <source>Remembered for the network that you are in now.</source>
        <translation>将为当前所在的网络记住。</translation>
    </message>
    <message>
        <source>Remembered for the network “%1”.</source>
        <translation>将为网络“%1”记住。</translation>
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
        <translation>%1重试</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>No successful check for %1</source>
        <translation>已有 %1未成功检查</translation>
    </message>
    <message>
        <source>Your name is up to date</source>
        <translation>域名已是最新</translation>
    </message>
    <message numerus="yes">
        <source>All %n names are up to date</source>
        <translation>
            <numerusform>全部 %n 个域名均为最新</numerusform>
        </translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>正在更新…</translation>
    </message>
    <message>
        <source>No name can be updated now; Mooring tries again by itself</source>
        <translation>目前所有域名都无法更新，Mooring 会自动重试</translation>
    </message>
    <message>
        <source>%1 of %2 names cannot be updated now; Mooring tries again by itself</source>
        <translation>%2 个域名中有 %1 个目前无法更新，Mooring 会自动重试</translation>
    </message>
    <message>
        <source>Updates are paused</source>
        <translation>更新已暂停</translation>
    </message>
    <message>
        <source>Your name is held</source>
        <translation>域名已暂缓</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are held</source>
        <translation>
            <numerusform>%n 个域名已暂缓</numerusform>
        </translation>
    </message>
    <message>
        <source>No names yet</source>
        <translation>还没有域名</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>正在等待网络</translation>
    </message>
    <message>
        <source>next check %1</source>
        <translation>%1再次检查</translation>
    </message>
    <message>
        <source>from the router</source>
        <translation>来自路由器</translation>
    </message>
    <message>
        <source>from this computer</source>
        <translation>来自本机</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>seen from outside</source>
        <translation>由外部网站查得</translation>
    </message>
    <message>
        <source>from a command</source>
        <translation>来自命令</translation>
    </message>
    <message>
        <source>fixed address</source>
        <translation>固定地址</translation>
    </message>
    <message>
        <source>changed just now</source>
        <translation>刚刚变化</translation>
    </message>
    <message>
        <source>Mooring: %1</source>
        <translation>Mooring：%1</translation>
    </message>
    <message>
        <source>Last change: %1</source>
        <translation>上次变化：%1</translation>
    </message>
    <message>
        <source>Next check: %1</source>
        <translation>下次检查：%1</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>已暂停，直到手动恢复</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>已暂停，到 %1 为止</translation>
    </message>
    <message>
        <source>You are on a VPN. Names keep your home address until you leave it.</source>
        <translation>当前使用 VPN。断开之前，域名保持家中的地址。</translation>
    </message>
    <message>
        <source>You are on a VPN (%1). Names keep your home address until you leave it.</source>
        <translation>当前使用 VPN（%1）。断开之前，域名保持家中的地址。</translation>
    </message>
    <message>
        <source>Names are not updated from this network.</source>
        <translation>不从此网络更新域名。</translation>
    </message>
    <message>
        <source>This is not your usual line. Names keep their address.</source>
        <translation>这不是平常的线路。域名保持原来的地址。</translation>
    </message>
    <message>
        <source>Never publish from this &amp;network</source>
        <translation>始终不从此网络发布(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Always hold here</source>
        <translation>在此处始终暂缓(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) need you</source>
        <translation>
            <numerusform>%n 个域名需要处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged for %n minute(s)</source>
        <translation>
            <numerusform>%n 分钟未变化</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged for %n hour(s)</source>
        <translation>
            <numerusform>%n 小时未变化</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged for %n day(s)</source>
        <translation>
            <numerusform>%n 天未变化</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n 小时前</numerusform>
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
            <numerusform>%n 分钟后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>%n 小时后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message>
        <source>not updated</source>
        <translation>未更新</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 names need you</source>
        <translation>
            <numerusform>%1 个域名中有 %n 个需要处理</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mooring::TrayMenu</name>
    <message>
        <source>&amp;Open Mooring</source>
        <translation>打开 Mooring(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Update now</source>
        <translation>立即更新(&amp;U)</translation>
    </message>
    <message>
        <source>Pre&amp;ferences</source>
        <translation>偏好设置(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>For &amp;1 hour</source>
        <translation>1 小时(&amp;1)</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>到明天(&amp;T)</translation>
    </message>
    <message>
        <source>Until you &amp;resume</source>
        <translation>直到手动恢复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more name(s)…</source>
        <translation>
            <numerusform>另外 %n 个域名…</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a na&amp;me…</source>
        <translation>添加域名(&amp;M)…</translation>
    </message>
    <message>
        <source>Pau&amp;se</source>
        <translation>暂停(&amp;S)</translation>
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
        <translation>无法连接监控 %1：%2</translation>
    </message>
</context>
<context>
    <name>mooring::TypedNames</name>
    <message>
        <source>&amp;Type them as they are called at the provider:</source>
        <translation>按服务商处的写法输入域名(&amp;T)：</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>域名</translation>
    </message>
    <message>
        <source>Several names go on a line each, or with spaces or commas between them.</source>
        <translation>输入多个域名时，每行一个，或以空格、逗号分隔。</translation>
    </message>
    <message>
        <source>%1 is published already.</source>
        <translation>%1 已经发布。</translation>
    </message>
</context>
<context>
    <name>mooring::UndoBar</name>
    <message>
        <source>Un&amp;do</source>
        <translation>撤销(&amp;D)</translation>
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
        <translation>让域名始终指向此计算机</translation>
    </message>
    <message>
        <source>Choose your provider, sign in, and tick the names. Mooring changes their address whenever yours changes, and touches nothing else.</source>
        <translation>选择服务商、登录，再勾选域名。地址变化时，Mooring 会随之更新这些域名，不改动其他任何内容。</translation>
    </message>
    <message>
        <source>Add your first &amp;name…</source>
        <translation>添加第一个域名(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Try without an account</source>
        <translation>无账户试用(&amp;T)</translation>
    </message>
</context>
<context>
    <name>mooring::ZoneModel</name>
    <message>
        <source>%1 is published already.</source>
        <translation>%1 已经发布。</translation>
    </message>
    <message>
        <source>+ New name in %1…</source>
        <translation>+ 在 %1 中新建域名…</translation>
    </message>
    <message>
        <source>Type the part before %1, or @ for %1 itself.</source>
        <translation>输入 %1 前面的部分，或用 @ 表示 %1 本身。</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n 个域名</numerusform>
        </translation>
    </message>
    <message>
        <source>published already</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1（新）</translation>
    </message>
    <message>
        <source>no address yet</source>
        <translation>尚无地址</translation>
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
        <translation>域名</translation>
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
        <translation>演示需要 127.0.0.1 上的三个空闲端口，但未能获得。</translation>
    </message>
    <message>
        <source>Demo server on this machine</source>
        <translation>本机上的演示服务器</translation>
    </message>
</context>
<context>
    <name>mooring::dns::DnsExchange</name>
    <message>
        <source>The name server %1 cannot be reached: %2.</source>
        <translation>无法连接域名服务器 %1：%2。</translation>
    </message>
    <message>
        <source>The name server %1 gave no proper reply.</source>
        <translation>域名服务器 %1 没有给出正确的应答。</translation>
    </message>
    <message>
        <source>The name server %1 did not answer in time.</source>
        <translation>域名服务器 %1 没有按时应答。</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1，端口 %2</translation>
    </message>
</context>
<context>
    <name>mooring::providers</name>
    <message>
        <source>etcd addresses</source>
        <translation>etcd 地址</translation>
    </message>
    <message>
        <source>The client URLs of etcd 3.4 or newer, separated by commas.</source>
        <translation>etcd 3.4 或更新版本的客户端 URL，用逗号分隔。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Only where etcd has log-in turned on.</source>
        <translation>仅当 etcd 启用了登录时需要。</translation>
    </message>
    <message>
        <source>Key prefix</source>
        <translation>键前缀</translation>
    </message>
    <message>
        <source>The path of the etcd plugin in the Corefile.</source>
        <translation>Corefile 中 etcd 插件的 path。</translation>
    </message>
    <message>
        <source>Leaf label</source>
        <translation>末级标签</translation>
    </message>
    <message>
        <source>How the keys of this program begin; it must not be a label of a name of yours.</source>
        <translation>本程序的键以它开头；不能与自己域名中的标签相同。</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Only for an address at the zone&apos;s own name.</source>
        <translation>仅当地址设在区域本身的域名上时需要。</translation>
    </message>
    <message>
        <source>Lease in seconds</source>
        <translation>租约（秒）</translation>
    </message>
    <message>
        <source>The record goes away when this program has not renewed it for so long; 0 keeps it.</source>
        <translation>超过这段时间未续租，记录就会消失；0 表示一直保留。</translation>
    </message>
    <message>
        <source>Name server</source>
        <translation>域名服务器</translation>
    </message>
    <message>
        <source>The primary name server of the zone, as host or host:port; an IPv6 address in brackets.</source>
        <translation>区域的主域名服务器，写作“主机”或“主机:端口”；IPv6 地址用方括号括起。</translation>
    </message>
    <message>
        <source>If empty, the name server is asked for it.</source>
        <translation>留空则向域名服务器查询。</translation>
    </message>
    <message>
        <source>TSIG key name</source>
        <translation>TSIG 密钥名称</translation>
    </message>
    <message>
        <source>Exactly as in the name server&apos;s configuration. Leave it empty only if the server trusts this machine&apos;s address.</source>
        <translation>与域名服务器配置中的完全一致。仅当服务器信任本机地址时才可留空。</translation>
    </message>
    <message>
        <source>TSIG algorithm</source>
        <translation>TSIG 算法</translation>
    </message>
    <message>
        <source>TSIG secret</source>
        <translation>TSIG 密钥</translation>
    </message>
    <message>
        <source>The base64 text of the key&apos;s secret, as tsig-keygen or keymgr wrote it.</source>
        <translation>密钥的 base64 文本，由 tsig-keygen 或 keymgr 生成。</translation>
    </message>
    <message>
        <source>A key for the environment “Production”. GoDaddy opens its DNS API only to accounts with ten or more domains or a paid plan for it.</source>
        <translation>“Production”环境的密钥。GoDaddy 的 DNS API 只对拥有十个或更多域名、或购买了相应套餐的账户开放。</translation>
    </message>
    <message>
        <source>A text that the reply holds when the address was already there.</source>
        <translation>地址没有变化时，回复中包含的文字。</translation>
    </message>
    <message>
        <source>A text that the reply holds when the update was made. Without it, the usual words at the beginning of the reply (good, nochg, ok, true, updated, success) count.</source>
        <translation>更新成功时回复中包含的文字。留空则识别回复开头的常用词（good、nochg、ok、true、updated、success）。</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API 地址</translation>
    </message>
    <message>
        <source>API host</source>
        <translation>API 主机</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥（API key）</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>API secret</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API 令牌（API token）</translation>
    </message>
    <message>
        <source>Absent: POST with a body, else GET.</source>
        <translation>留空：有请求正文时用 POST，否则用 GET。</translation>
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
        <translation>此域名下的所有名称也一并解析。</translation>
    </message>
    <message>
        <source>Also switch on “API access” in the details of each domain.</source>
        <translation>还要在每个域名的详情中打开“API access”。</translation>
    </message>
    <message>
        <source>As the API names it, default_view for all. Only the record set of this line is looked at and changed.</source>
        <translation>按 API 中的名称填写，default_view 表示全网默认。只查看和修改该线路的记录集。</translation>
    </message>
    <message>
        <source>As the console names it; 默认 is the default line. Only records of this line are looked at and changed.</source>
        <translation>按控制台中的名称填写；“默认”是默认线路。只查看和修改该线路的记录。</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Create Token with the template “Edit zone DNS”: it needs the permissions Zone:Read and DNS:Edit for each zone.</source>
        <translation>用模板“Edit zone DNS”创建令牌（Create Token）：每个区域都需要 Zone:Read 和 DNS:Edit 权限。</translation>
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
        <translation>DynDNS 密码</translation>
    </message>
    <message>
        <source>DynDNS user name</source>
        <translation>DynDNS 用户名</translation>
    </message>
    <message>
        <source>DynHost user</source>
        <translation>DynHost 用户</translation>
    </message>
    <message>
        <source>Dynamic DNS password</source>
        <translation>动态 DNS 密码（Dynamic DNS Password）</translation>
    </message>
    <message>
        <source>Dynamic DNS token</source>
        <translation>动态 DNS 令牌（Dynamic DNS token）</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Email, user name or DDNS key user</source>
        <translation>邮箱、用户名或 DDNS Key 用户</translation>
    </message>
    <message>
        <source>Extra headers</source>
        <translation>附加请求头</translation>
    </message>
    <message>
        <source>Generate New Token with custom scopes: domain with create, read, update and delete.</source>
        <translation>点击 Generate New Token 并选择自定义权限：domain 的 create、read、update 和 delete。</translation>
    </message>
    <message>
        <source>Global API Key</source>
        <translation>Global API Key</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>HTTP token</source>
        <translation>HTTP 令牌（HTTP token）</translation>
    </message>
    <message>
        <source>Host name or address, with a port if it is not the usual one.</source>
        <translation>主机名或地址；端口不是常用端口时也要写上。</translation>
    </message>
    <message>
        <source>How IPv6 is sent</source>
        <translation>IPv6 的发送方式</translation>
    </message>
    <message>
        <source>In the credentials.csv that is downloaded once, when the key is created.</source>
        <translation>在创建密钥时下载的 credentials.csv 中，只能下载一次。</translation>
    </message>
    <message>
        <source>In the domain&apos;s Advanced DNS page: switch Dynamic DNS on and copy the password. Each domain has one of its own, so it needs an account of its own.</source>
        <translation>在域名的 Advanced DNS 页面打开 Dynamic DNS，然后复制密码。每个域名的密码不同，因此各需要一个账户。</translation>
    </message>
    <message>
        <source>In the project that holds the zones: Security, API tokens, with the permission “Read &amp; Write”.</source>
        <translation>在区域所在的项目中：Security、API tokens，权限选“Read &amp; Write”。</translation>
    </message>
    <message>
        <source>Instead of a text; “.*” accepts every reply with a status of 200 to 299.</source>
        <translation>代替文字判断；“.*”接受状态码为 200 到 299 的所有回复。</translation>
    </message>
    <message>
        <source>Instead of a token; it may do everything in the account, so a token is safer.</source>
        <translation>可代替令牌；它能操作整个账户，因此令牌更安全。</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>线路</translation>
    </message>
    <message>
        <source>Made for each record: in the zone editor of dns.he.net, mark the A or AAAA record as dynamic and press the arrows beside it. Records with different keys need an account each.</source>
        <translation>每条记录单独生成：在 dns.he.net 的区域编辑器中把 A 或 AAAA 记录标为动态，再点旁边的箭头。密钥不同的记录各需要一个账户。</translation>
    </message>
    <message>
        <source>Made in the domain&apos;s DynHost page under “Manage accesses”; begins with the domain.</source>
        <translation>在域名的 DynHost 页面“Manage accesses”下创建；以该域名开头。</translation>
    </message>
    <message>
        <source>Made in the domain&apos;s Dynamic DNS settings; not the account&apos;s password.</source>
        <translation>在域名的 Dynamic DNS 设置中生成；不是账户密码。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>请求方法</translation>
    </message>
    <message>
        <source>Names in one request</source>
        <translation>一次请求中的域名</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Of a CAM user that has the policy QcloudDNSPodFullAccess.</source>
        <translation>属于拥有 QcloudDNSPodFullAccess 策略的 CAM 子用户。</translation>
    </message>
    <message>
        <source>Of a RAM user that has the permission AliyunDNSFullAccess.</source>
        <translation>属于拥有 AliyunDNSFullAccess 权限的 RAM 用户。</translation>
    </message>
    <message>
        <source>Of an IAM user that has the permission DNS FullAccess.</source>
        <translation>属于拥有 DNS FullAccess 权限的 IAM 用户。</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>每行一个。</translation>
    </message>
    <message>
        <source>Only for IPv6: the AAAA record has a token of its own.</source>
        <translation>仅用于 IPv6：AAAA 记录有自己的令牌。</translation>
    </message>
    <message>
        <source>Only for hosts below a domain of your own: the domain that is listed at Dynu.</source>
        <translation>仅用于自有域名下的主机：填写在 Dynu 列出的域名。</translation>
    </message>
    <message>
        <source>Only for sub-projects.</source>
        <translation>仅用于子项目。</translation>
    </message>
    <message>
        <source>Only for temporary keys.</source>
        <translation>仅用于临时密钥。</translation>
    </message>
    <message>
        <source>Only with the Global API Key.</source>
        <translation>仅与 Global API Key 一起使用。</translation>
    </message>
    <message>
        <source>Password or updater client key</source>
        <translation>密码或更新客户端密钥（updater client key）</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Personal access token</source>
        <translation>个人访问令牌（Personal access token）</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>项目 ID</translation>
    </message>
    <message>
        <source>Proxied (orange cloud) or DNS only. Left alone unless set here.</source>
        <translation>经代理（橙色云朵）或仅 DNS。不在这里设置则保持不变。</translation>
    </message>
    <message>
        <source>Proxy status</source>
        <translation>代理状态</translation>
    </message>
    <message>
        <source>Record line</source>
        <translation>记录线路</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>请求正文</translation>
    </message>
    <message>
        <source>Resolution line (ISP or region), as the API names it: default, telecom, unicom, mobile, oversea… Only records of this line are looked at and changed.</source>
        <translation>解析线路（运营商或地区），按 API 中的名称填写：default、telecom、unicom、mobile、oversea……只查看和修改该线路的记录。</translation>
    </message>
    <message>
        <source>Root domain</source>
        <translation>主域名</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>协议</translation>
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
        <translation>以 HTTP Basic 方式发送，除非 URL 或正文中有 {password}。</translation>
    </message>
    <message>
        <source>Sent with the same placeholders; JSON is recognised.</source>
        <translation>可使用相同的占位符；会自动识别 JSON。</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Server id</source>
        <translation>服务器 ID</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>会话令牌（Session token）</translation>
    </message>
    <message>
        <source>Shown at the top of the page after signing in; one token for all sub-domains of the account.</source>
        <translation>登录后显示在页面顶部；账户的所有子域名共用一个令牌。</translation>
    </message>
    <message>
        <source>Shown once, when the AccessKey is created.</source>
        <translation>只在创建 AccessKey 时显示一次。</translation>
    </message>
    <message>
        <source>Shown once, when the key is created.</source>
        <translation>只在创建密钥时显示一次。</translation>
    </message>
    <message>
        <source>Success as a regular expression</source>
        <translation>成功的正则表达式</translation>
    </message>
    <message>
        <source>Switch version 2 on for the name at freedns.afraid.org/dynamic/v2/; the token is the last part of the update URL. One token is one name.</source>
        <translation>在 freedns.afraid.org/dynamic/v2/ 为该域名启用第 2 版；令牌是更新 URL 的最后一段。一个令牌对应一个域名。</translation>
    </message>
    <message>
        <source>Text of success</source>
        <translation>成功的文字</translation>
    </message>
    <message>
        <source>Text of “unchanged”</source>
        <translation>“未变化”的文字</translation>
    </message>
    <message>
        <source>The account&apos;s email address or user name, or the user name of a DDNS key.</source>
        <translation>账户的邮箱或用户名，或 DDNS Key 的用户名。</translation>
    </message>
    <message>
        <source>The account&apos;s password or the separate IP update password.</source>
        <translation>账户密码，或单独的 IP 更新密码。</translation>
    </message>
    <message>
        <source>The account&apos;s password, or better the password of a DDNS key, which can update only its own hosts.</source>
        <translation>账户密码；最好用 DDNS Key 的密码，它只能更新自己的主机。</translation>
    </message>
    <message>
        <source>The international site needs the host of a region.</source>
        <translation>国际站需要填写所在地区的主机。</translation>
    </message>
    <message>
        <source>The location of the hosts, if you use groups.</source>
        <translation>如果使用了分组，填写主机所在的分组（location）。</translation>
    </message>
    <message>
        <source>The password of the DynHost user, not the OVHcloud account&apos;s.</source>
        <translation>DynHost 用户的密码，不是 OVHcloud 账户的密码。</translation>
    </message>
    <message>
        <source>The second is the international site&apos;s.</source>
        <translation>第二个用于国际站。</translation>
    </message>
    <message>
        <source>The setting api-key of pdns.conf; api=yes is needed too.</source>
        <translation>pdns.conf 中的 api-key 设置；还需要 api=yes。</translation>
    </message>
    <message>
        <source>The updater client key (account settings) can do nothing but update; prefer it to the password.</source>
        <translation>更新客户端密钥（在账户设置中）只能用于更新，建议用它代替密码。</translation>
    </message>
    <message>
        <source>The user name of the DynDNS account made at INWX, not the customer log-in.</source>
        <translation>在 INWX 创建的 DynDNS 账户的用户名，不是客户登录名。</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌（Token）</translation>
    </message>
    <message>
        <source>Token Management, Create. With a token policy it may be limited to the record sets it has to change.</source>
        <translation>在 Token Management 中点击 Create。可用令牌策略限定它只能修改需要的记录集。</translation>
    </message>
    <message>
        <source>Token of the AAAA record</source>
        <translation>AAAA 记录的令牌</translation>
    </message>
    <message>
        <source>Under Keys in the dynv6 account.</source>
        <translation>在 dynv6 账户的 Keys 下。</translation>
    </message>
    <message>
        <source>Update URL</source>
        <translation>更新 URL</translation>
    </message>
    <message>
        <source>Update token</source>
        <translation>更新令牌</translation>
    </message>
    <message>
        <source>Where the server&apos;s webserver listens, without /api. Plain http works only for loopback and private addresses.</source>
        <translation>服务器的 webserver 监听的地址，不含 /api。未加密的 http 只能用于本机和私有地址。</translation>
    </message>
    <message>
        <source>Wildcard</source>
        <translation>泛解析</translation>
    </message>
    <message>
        <source>With {hostname}, {ip} (a request for each family) or {ipv4} and {ipv6} (one request for both), and if needed {sub}, {domain}, {type}, {ttl}, {username}, {password}, {timestamp}. Values are percent-encoded; write {raw:name} to prevent that. A part of the query without a value is left out.</source>
        <translation>包含 {hostname}、{ip}（每种地址各发一次请求）或 {ipv4} 和 {ipv6}（一次请求同时发送），需要时还可用 {sub}、{domain}、{type}、{ttl}、{username}、{password}、{timestamp}。值会经过百分号编码；写成 {raw:name} 可避免编码。查询中没有值的部分会省略。</translation>
    </message>
    <message>
        <source>http is accepted for private addresses only, since the password would be readable on the way.</source>
        <translation>http 只能用于私有地址，因为密码在途中可被读取。</translation>
    </message>
    <message>
        <source>“list” for servers that take several names, separated by commas.</source>
        <translation>“list”用于可一次接收多个域名的服务器，以逗号分隔。</translation>
    </message>
    <message>
        <source>“myip”: both addresses in myip; “separate”: a request for each family; anything else is the name of a parameter for the IPv6 address.</source>
        <translation>“myip”：两种地址都放在 myip 中；“separate”：每种地址各发一次请求；其他内容则是 IPv6 地址的参数名。</translation>
    </message>
</context>
</TS>
