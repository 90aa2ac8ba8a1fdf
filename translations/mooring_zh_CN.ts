<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>mooring::Assistant</name>
    <message>
        <location filename="../ui/add/AccountDraft.cpp" line="53"/>
        <source>%1 is needed.</source>
        <translation>请填写%1。</translation>
    </message>
    <message>
        <location filename="../ui/add/AccountDraft.cpp" line="62"/>
        <source>%1 does not look like this. Please check it.</source>
        <translation>%1的格式不对，请检查。</translation>
    </message>
    <message>
        <location filename="../ui/add/AccountDraft.cpp" line="64"/>
        <source>%1 looks different, for example %2.</source>
        <translation>%1的格式不对，例如 %2。</translation>
    </message>
    <message>
        <location filename="../ui/add/Assistant.cpp" line="38"/>
        <source>Add names</source>
        <translation>添加域名</translation>
    </message>
    <message>
        <location filename="../ui/add/Assistant.cpp" line="43"/>
        <source>Provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <location filename="../ui/add/Assistant.cpp" line="43"/>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <location filename="../ui/add/Assistant.cpp" line="43"/>
        <source>Names</source>
        <translation>域名</translation>
    </message>
    <message>
        <location filename="../ui/add/Assistant.cpp" line="74"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../ui/add/Assistant.cpp" line="76"/>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <location filename="../ui/add/Assistant.cpp" line="100"/>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
    <message>
        <location filename="../ui/add/Assistant.cpp" line="122"/>
        <source>&amp;Continue</source>
        <translation>继续(&amp;C)</translation>
    </message>
    <message>
        <location filename="../ui/add/Assistant.cpp" line="124"/>
        <source>&amp;Save and try again</source>
        <translation>保存并重试(&amp;S)</translation>
    </message>
    <message>
        <location filename="../ui/add/Assistant.cpp" line="124"/>
        <source>&amp;Sign in</source>
        <translation>登录(&amp;S)</translation>
    </message>
    <message>
        <location filename="../ui/add/Assistant.cpp" line="128"/>
        <source>&amp;Publish</source>
        <translation>发布(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/add/Assistant.cpp" line="128"/>
        <source>&amp;Publish %n name(s)</source>
        <translation>
            <numerusform>发布 %n 个域名(&amp;P)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/add/Assistant.cpp" line="195"/>
        <source>Reading the keychain…</source>
        <translation>正在读取密钥链…</translation>
    </message>
    <message>
        <location filename="../ui/add/Assistant.cpp" line="232"/>
        <source>Asking %1 for your names…</source>
        <translation>正在向 %1 查询您的域名…</translation>
    </message>
    <message>
        <location filename="../ui/add/Assistant.cpp" line="254"/>
        <source>Your names cannot be listed now: %1 You can type them.</source>
        <translation>现在无法列出您的域名：%1 您可以直接输入域名。</translation>
    </message>
    <message>
        <location filename="../ui/add/Assistant.cpp" line="268"/>
        <source>The names in %1 cannot be listed now: %2</source>
        <translation>现在无法列出 %1 中的域名：%2</translation>
    </message>
    <message>
        <location filename="../ui/add/Assistant.cpp" line="279"/>
        <source>Saving in the keychain…</source>
        <translation>正在存入密钥链…</translation>
    </message>
</context>
<context>
    <name>mooring::AddressCard</name>
    <message>
        <location filename="../ui/window/AddressCard.cpp" line="22"/>
        <source>%1 address</source>
        <translation>%1 地址</translation>
    </message>
</context>
<context>
    <name>mooring::CommandLine</name>
    <message>
        <location filename="../app/tray/CommandLine.cpp" line="14"/>
        <source>Keeps names pointed at this computer.</source>
        <translation>让域名始终指向这台电脑。</translation>
    </message>
    <message>
        <location filename="../app/tray/CommandLine.cpp" line="19"/>
        <source>Use the configuration in this folder.</source>
        <translation>使用此文件夹中的配置。</translation>
    </message>
    <message>
        <location filename="../app/tray/CommandLine.cpp" line="22"/>
        <source>Read and write secrets in this file in place of the keychain.</source>
        <translation>在此文件中读写密码，代替密钥链。</translation>
    </message>
    <message>
        <location filename="../app/tray/CommandLine.cpp" line="26"/>
        <source>Start without a window where there is a tray.</source>
        <translation>如有托盘，启动时不显示窗口。</translation>
    </message>
    <message>
        <location filename="../app/tray/CommandLine.cpp" line="29"/>
        <source>Show how it works with servers inside this program; needs no account.</source>
        <translation>用程序内置的服务器演示其工作方式，无需账户。</translation>
    </message>
    <message>
        <location filename="../app/tray/CommandLine.cpp" line="36"/>
        <source>Unknown argument: %1</source>
        <translation>未知参数：%1</translation>
    </message>
</context>
<context>
    <name>mooring::Desktop</name>
    <message>
        <location filename="../ui/Desktop.cpp" line="175"/>
        <source>This desktop shows no tray icons, so Mooring runs as long as this window is open. Minimise it rather than closing it.</source>
        <translation>此桌面不显示托盘图标，因此 Mooring 只在此窗口打开时运行。请将窗口最小化，不要关闭。</translation>
    </message>
    <message>
        <location filename="../ui/Desktop.cpp" line="204"/>
        <source>Mooring keeps running</source>
        <translation>Mooring 仍在运行</translation>
    </message>
    <message>
        <location filename="../ui/Desktop.cpp" line="205"/>
        <source>It watches over your names from the tray. Choose Quit in the icon&apos;s menu to end it.</source>
        <translation>它在托盘中继续照看您的域名。要结束它，请在图标菜单中选择“退出”。</translation>
    </message>
    <message>
        <location filename="../ui/Desktop.cpp" line="266"/>
        <source>This could not be saved: %1</source>
        <translation>无法保存：%1</translation>
    </message>
</context>
<context>
    <name>mooring::DetailsCard</name>
    <message>
        <location filename="../ui/window/DetailsCard.cpp" line="40"/>
        <source>Detected here</source>
        <translation>本机检测</translation>
    </message>
    <message>
        <location filename="../ui/window/DetailsCard.cpp" line="41"/>
        <source>Last published</source>
        <translation>上次发布</translation>
    </message>
    <message>
        <location filename="../ui/window/DetailsCard.cpp" line="42"/>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <location filename="../ui/window/DetailsCard.cpp" line="70"/>
        <source>Last change: %1</source>
        <translation>上次变化：%1</translation>
    </message>
    <message>
        <location filename="../ui/window/DetailsCard.cpp" line="74"/>
        <source>Next attempt: %1</source>
        <translation>下次尝试：%1</translation>
    </message>
    <message>
        <location filename="../ui/window/DetailsCard.cpp" line="77"/>
        <source>Next check: %1</source>
        <translation>下次检查：%1</translation>
    </message>
</context>
<context>
    <name>mooring::MainWindow</name>
    <message>
        <location filename="../ui/window/MainWindow.cpp" line="77"/>
        <source>&amp;Got it</source>
        <translation>知道了(&amp;G)</translation>
    </message>
    <message>
        <location filename="../ui/window/MainWindow.cpp" line="97"/>
        <source>&amp;Update now</source>
        <translation>立即更新(&amp;U)</translation>
    </message>
    <message>
        <location filename="../ui/window/MainWindow.cpp" line="98"/>
        <source>&amp;Add a name…</source>
        <translation>添加域名(&amp;A)…</translation>
    </message>
    <message>
        <location filename="../ui/window/MainWindow.cpp" line="119"/>
        <source>Names</source>
        <translation>域名</translation>
    </message>
    <message>
        <location filename="../ui/window/MainWindow.cpp" line="140"/>
        <source>Keep a name pointed at this computer</source>
        <translation>让域名始终指向这台电脑</translation>
    </message>
    <message>
        <location filename="../ui/window/MainWindow.cpp" line="142"/>
        <source>Choose your provider, sign in, and tick the names. Mooring changes their address whenever yours changes, and touches nothing else.</source>
        <translation>选择服务商，登录，再勾选域名。您的地址一变，Mooring 就更新这些域名的地址，其他内容一概不动。</translation>
    </message>
    <message>
        <location filename="../ui/window/MainWindow.cpp" line="147"/>
        <source>Add your first &amp;name…</source>
        <translation>添加第一个域名(&amp;N)…</translation>
    </message>
    <message>
        <location filename="../ui/window/MainWindow.cpp" line="149"/>
        <source>&amp;Try without an account</source>
        <translation>不用账户先试试(&amp;T)</translation>
    </message>
    <message>
        <location filename="../ui/window/MainWindow.cpp" line="242"/>
        <source>&amp;Copy addresses</source>
        <translation>复制地址(&amp;C)</translation>
    </message>
    <message>
        <location filename="../ui/window/MainWindow.cpp" line="243"/>
        <source>Copy &amp;name</source>
        <translation>复制域名(&amp;N)</translation>
    </message>
</context>
<context>
    <name>mooring::NamesStep</name>
    <message>
        <location filename="../ui/add/NamesStep.cpp" line="33"/>
        <source>Which names should point to this computer?</source>
        <translation>哪些域名要指向这台电脑？</translation>
    </message>
    <message>
        <location filename="../ui/add/NamesStep.cpp" line="62"/>
        <source>Names</source>
        <translation>域名</translation>
    </message>
    <message>
        <location filename="../ui/add/NamesStep.cpp" line="73"/>
        <source>&amp;Another name:</source>
        <translation>其他域名(&amp;A)：</translation>
    </message>
    <message>
        <location filename="../ui/add/NamesStep.cpp" line="75"/>
        <source>for example home.example.org</source>
        <translation>例如 home.example.org</translation>
    </message>
    <message>
        <location filename="../ui/add/NamesStep.cpp" line="76"/>
        <source>Another name</source>
        <translation>其他域名</translation>
    </message>
    <message>
        <location filename="../ui/add/NamesStep.cpp" line="78"/>
        <source>A&amp;dd</source>
        <translation>添加(&amp;D)</translation>
    </message>
    <message>
        <location filename="../ui/add/NamesStep.cpp" line="111"/>
        <source>IPv&amp;4 (A record)</source>
        <translation>IPv&amp;4（A 记录）</translation>
    </message>
    <message>
        <location filename="../ui/add/NamesStep.cpp" line="111"/>
        <source>IPv&amp;6 (AAAA record)</source>
        <translation>IPv&amp;6（AAAA 记录）</translation>
    </message>
    <message>
        <location filename="../ui/add/NamesStep.cpp" line="144"/>
        <source>%1 takes no IPv6 addresses.</source>
        <translation>%1 不支持 IPv6 地址。</translation>
    </message>
    <message>
        <location filename="../ui/add/NamesStep.cpp" line="146"/>
        <source>No public address found now.</source>
        <translation>目前没有找到公网地址。</translation>
    </message>
    <message>
        <location filename="../ui/add/NamesStep.cpp" line="149"/>
        <source>Only the address of the names that you tick will change. Everything else at %1 stays as it is.</source>
        <translation>只会更改所勾选域名的地址，%1 上的其他内容保持不变。</translation>
    </message>
    <message>
        <location filename="../ui/add/NamesStep.cpp" line="189"/>
        <source>no address yet</source>
        <translation>尚无地址</translation>
    </message>
    <message>
        <location filename="../ui/add/NamesStep.cpp" line="238"/>
        <source>already here</source>
        <translation>已添加</translation>
    </message>
</context>
<context>
    <name>mooring::NotificationRules</name>
    <message>
        <location filename="../ui/notify/NotificationRules.cpp" line="132"/>
        <source>%1, before %2</source>
        <translation>%1（之前为 %2）</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/notify/NotificationRules.cpp" line="134"/>
        <source>%n name(s) were updated: %1</source>
        <translation>
            <numerusform>已更新 %n 个域名：%1</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/notify/NotificationRules.cpp" line="137"/>
        <source>Your address changed to %1</source>
        <translation>您的地址已变为 %1</translation>
    </message>
    <message>
        <location filename="../ui/notify/NotificationRules.cpp" line="150"/>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/notify/NotificationRules.cpp" line="155"/>
        <source>%n name(s) are not being updated</source>
        <translation>
            <numerusform>有 %n 个域名未能更新</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/notify/NotificationRules.cpp" line="162"/>
        <source>Updates are held</source>
        <translation>更新已暂缓</translation>
    </message>
    <message>
        <location filename="../ui/notify/NotificationRules.cpp" line="177"/>
        <source>Back online</source>
        <translation>已恢复联网</translation>
    </message>
    <message>
        <location filename="../ui/notify/NotificationRules.cpp" line="177"/>
        <source>All names are up to date.</source>
        <translation>所有域名均为最新。</translation>
    </message>
    <message>
        <location filename="../ui/notify/NotificationRules.cpp" line="179"/>
        <source>Working again</source>
        <translation>已恢复正常</translation>
    </message>
    <message>
        <location filename="../ui/notify/NotificationRules.cpp" line="179"/>
        <source>Names at %1 are up to date.</source>
        <translation>%1 的域名均为最新。</translation>
    </message>
</context>
<context>
    <name>mooring::Notifier</name>
    <message>
        <location filename="../ui/notify/DBusNotifier.cpp" line="77"/>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>mooring::ProviderStep</name>
    <message>
        <location filename="../ui/add/ProviderStep.cpp" line="49"/>
        <source>Who manages your names?</source>
        <translation>您的域名由谁管理？</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/add/ProviderStep.cpp" line="51"/>
        <source>Search %n provider(s)</source>
        <translation>
            <numerusform>在 %n 个服务商中搜索</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/add/ProviderStep.cpp" line="52"/>
        <source>Search providers</source>
        <translation>搜索服务商</translation>
    </message>
    <message>
        <location filename="../ui/add/ProviderStep.cpp" line="58"/>
        <source>Providers</source>
        <translation>服务商</translation>
    </message>
    <message>
        <location filename="../ui/add/ProviderStep.cpp" line="64"/>
        <source>Your accounts</source>
        <translation>您的账户</translation>
    </message>
    <message>
        <location filename="../ui/add/ProviderStep.cpp" line="67"/>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <location filename="../ui/add/ProviderStep.cpp" line="75"/>
        <source>Often used</source>
        <translation>常用</translation>
    </message>
    <message>
        <location filename="../ui/add/ProviderStep.cpp" line="80"/>
        <location filename="../ui/add/ProviderStep.cpp" line="82"/>
        <source>All providers</source>
        <translation>全部服务商</translation>
    </message>
</context>
<context>
    <name>mooring::SignInStep</name>
    <message>
        <location filename="../ui/add/SignInStep.cpp" line="60"/>
        <source>Sign in to %1 again</source>
        <translation>重新登录 %1</translation>
    </message>
    <message>
        <location filename="../ui/add/SignInStep.cpp" line="60"/>
        <source>Sign in to %1</source>
        <translation>登录 %1</translation>
    </message>
    <message>
        <location filename="../ui/add/SignInStep.cpp" line="64"/>
        <source>Open the page at %1 where you find this</source>
        <translation>打开 %1 上获取这些信息的页面</translation>
    </message>
    <message>
        <location filename="../ui/add/SignInStep.cpp" line="92"/>
        <source>Update address (a password or key for dynamic DNS)</source>
        <translation>更新网址（动态 DNS 专用密码或密钥）</translation>
    </message>
    <message>
        <location filename="../ui/add/SignInStep.cpp" line="93"/>
        <source>DNS interface of the provider (lists your names)</source>
        <translation>服务商的 DNS 接口（可列出您的域名）</translation>
    </message>
    <message>
        <location filename="../ui/add/SignInStep.cpp" line="94"/>
        <source>%1 – recommended</source>
        <translation>%1（推荐）</translation>
    </message>
    <message>
        <location filename="../ui/add/SignInStep.cpp" line="99"/>
        <source>&amp;Way to update</source>
        <translation>更新方式(&amp;W)</translation>
    </message>
    <message>
        <location filename="../ui/add/SignInStep.cpp" line="106"/>
        <source>&amp;Your name for this account</source>
        <translation>账户名称（自定）(&amp;Y)</translation>
    </message>
    <message>
        <location filename="../ui/add/SignInStep.cpp" line="124"/>
        <source>for example %1</source>
        <translation>例如 %1</translation>
    </message>
    <message>
        <location filename="../ui/add/SignInStep.cpp" line="131"/>
        <source>%1 (optional)</source>
        <translation>%1（可选）</translation>
    </message>
</context>
<context>
    <name>mooring::StepBar</name>
    <message>
        <location filename="../ui/add/StepBar.cpp" line="31"/>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
</context>
<context>
    <name>mooring::Texts</name>
    <message numerus="yes">
        <location filename="../ui/model/Texts.cpp" line="28"/>
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/model/Texts.cpp" line="30"/>
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/model/Texts.cpp" line="31"/>
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/model/Texts.cpp" line="37"/>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <location filename="../ui/model/Texts.cpp" line="40"/>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <location filename="../ui/model/Texts.cpp" line="42"/>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <location filename="../ui/model/Texts.cpp" line="51"/>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <location filename="../ui/model/Texts.cpp" line="51"/>
        <source>in less than a minute</source>
        <translation>不到一分钟后</translation>
    </message>
    <message>
        <location filename="../ui/model/Texts.cpp" line="51"/>
        <source>in %1</source>
        <translation>%1后</translation>
    </message>
    <message>
        <location filename="../ui/model/Texts.cpp" line="58"/>
        <source>up to date</source>
        <translation>已是最新</translation>
    </message>
    <message>
        <location filename="../ui/model/Texts.cpp" line="60"/>
        <source>being updated</source>
        <translation>正在更新</translation>
    </message>
    <message>
        <location filename="../ui/model/Texts.cpp" line="62"/>
        <source>needs you</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <location filename="../ui/model/Texts.cpp" line="64"/>
        <source>failing, tried again by itself</source>
        <translation>失败，将自动重试</translation>
    </message>
    <message>
        <location filename="../ui/model/Texts.cpp" line="66"/>
        <location filename="../ui/model/Texts.cpp" line="181"/>
        <source>held</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <location filename="../ui/model/Texts.cpp" line="70"/>
        <location filename="../ui/model/Texts.cpp" line="177"/>
        <location filename="../ui/model/Texts.cpp" line="185"/>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <location filename="../ui/model/Texts.cpp" line="77"/>
        <source>sign-in refused — sign in again</source>
        <translation>登录被拒绝，请重新登录</translation>
    </message>
    <message>
        <location filename="../ui/model/Texts.cpp" line="79"/>
        <source>this account may not change the name</source>
        <translation>此账户无权更改该域名</translation>
    </message>
    <message>
        <location filename="../ui/model/Texts.cpp" line="81"/>
        <source>the account does not hold this domain</source>
        <translation>此账户中没有该域名</translation>
    </message>
    <message>
        <location filename="../ui/model/Texts.cpp" line="83"/>
        <source>the provider does not know this name</source>
        <translation>服务商不认识这个域名</translation>
    </message>
    <message>
        <location filename="../ui/model/Texts.cpp" line="85"/>
        <source>the provider refuses the update</source>
        <translation>服务商拒绝了更新</translation>
    </message>
    <message>
        <location filename="../ui/model/Texts.cpp" line="87"/>
        <source>there are addresses that Mooring did not set</source>
        <translation>已有并非由 Mooring 设置的地址</translation>
    </message>
    <message>
        <location filename="../ui/model/Texts.cpp" line="89"/>
        <source>too many requests — waiting</source>
        <translation>请求过多，正在等待</translation>
    </message>
    <message>
        <location filename="../ui/model/Texts.cpp" line="91"/>
        <source>blocked by the provider — ask them why</source>
        <translation>被服务商封锁，请向其询问原因</translation>
    </message>
    <message>
        <location filename="../ui/model/Texts.cpp" line="93"/>
        <source>no connection to the provider</source>
        <translation>无法连接到服务商</translation>
    </message>
    <message>
        <location filename="../ui/model/Texts.cpp" line="95"/>
        <source>the connection is not secure</source>
        <translation>连接不安全</translation>
    </message>
    <message>
        <location filename="../ui/model/Texts.cpp" line="97"/>
        <source>the provider is in trouble</source>
        <translation>服务商出现故障</translation>
    </message>
    <message>
        <location filename="../ui/model/Texts.cpp" line="99"/>
        <source>the provider&apos;s answer makes no sense</source>
        <translation>无法理解服务商的应答</translation>
    </message>
    <message>
        <location filename="../ui/model/Texts.cpp" line="101"/>
        <location filename="../ui/model/Texts.cpp" line="280"/>
        <source>no public address found</source>
        <translation>没有找到公网地址</translation>
    </message>
    <message>
        <location filename="../ui/model/Texts.cpp" line="103"/>
        <source>the keychain is locked — unlock it</source>
        <translation>密钥链已锁定，请解锁</translation>
    </message>
    <message>
        <location filename="../ui/model/Texts.cpp" line="105"/>
        <source>the provider cannot do this</source>
        <translation>服务商不支持此操作</translation>
    </message>
    <message>
        <location filename="../ui/model/Texts.cpp" line="109"/>
        <location filename="../ui/model/Texts.cpp" line="177"/>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <location filename="../ui/model/Texts.cpp" line="117"/>
        <source>&amp;Sign in again…</source>
        <translation>重新登录(&amp;S)…</translation>
    </message>
    <message>
        <location filename="../ui/model/Texts.cpp" line="119"/>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <location filename="../ui/model/Texts.cpp" line="127"/>
        <source>held: a VPN is on</source>
        <translation>暂缓：VPN 已开启</translation>
    </message>
    <message>
        <location filename="../ui/model/Texts.cpp" line="129"/>
        <source>held: not published from this network</source>
        <translation>暂缓：不在此网络发布</translation>
    </message>
    <message>
        <location filename="../ui/model/Texts.cpp" line="133"/>
        <source>held: this is not your usual line</source>
        <translation>暂缓：这不是您平常的线路</translation>
    </message>
    <message>
        <location filename="../ui/model/Texts.cpp" line="140"/>
        <source>&amp;Publish in spite of the VPN</source>
        <translation>VPN 开启时也发布(&amp;P)</translation>
    </message>
    <message>
        <location filename="../ui/model/Texts.cpp" line="142"/>
        <source>&amp;Publish from this network</source>
        <translation>在此网络发布(&amp;P)</translation>
    </message>
    <message>
        <location filename="../ui/model/Texts.cpp" line="146"/>
        <source>&amp;Publish this address</source>
        <translation>发布此地址(&amp;P)</translation>
    </message>
    <message>
        <location filename="../ui/model/Texts.cpp" line="151"/>
        <source>Remembered for the network that you are in now.</source>
        <translation>将为您当前所在的网络记住。</translation>
    </message>
    <message>
        <location filename="../ui/model/Texts.cpp" line="152"/>
        <source>Remembered for the network “%1”.</source>
        <translation>将为网络“%1”记住。</translation>
    </message>
    <message>
        <location filename="../ui/model/Texts.cpp" line="162"/>
        <source>switched off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <location filename="../ui/model/Texts.cpp" line="175"/>
        <source>updating…</source>
        <translation>正在更新…</translation>
    </message>
    <message>
        <location filename="../ui/model/Texts.cpp" line="179"/>
        <source>again %1</source>
        <translation>%1重试</translation>
    </message>
    <message>
        <location filename="../ui/model/Texts.cpp" line="179"/>
        <source>failing</source>
        <translation>失败</translation>
    </message>
    <message>
        <location filename="../ui/model/Texts.cpp" line="181"/>
        <source>off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <location filename="../ui/model/Texts.cpp" line="228"/>
        <source>No successful check for %1</source>
        <translation>已有 %1未成功检查</translation>
    </message>
    <message>
        <location filename="../ui/model/Texts.cpp" line="231"/>
        <source>Your name is up to date</source>
        <translation>您的域名已是最新</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/model/Texts.cpp" line="231"/>
        <source>All %n names are up to date</source>
        <translation>
            <numerusform>全部 %n 个域名均为最新</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/model/Texts.cpp" line="233"/>
        <source>Updating…</source>
        <translation>正在更新…</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/model/Texts.cpp" line="236"/>
        <source>1 of %n name(s) needs you</source>
        <translation>
            <numerusform>%n 个域名中有 1 个需要处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/model/Texts.cpp" line="237"/>
        <source>%1 of %n name(s) need you</source>
        <translation>
            <numerusform>%n 个域名中有 %1 个需要处理</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/model/Texts.cpp" line="241"/>
        <source>No name can be updated now; Mooring tries again by itself</source>
        <translation>目前所有域名都无法更新，Mooring 会自动重试</translation>
    </message>
    <message>
        <location filename="../ui/model/Texts.cpp" line="242"/>
        <source>%1 of %2 names cannot be updated now; Mooring tries again by itself</source>
        <translation>%2 个域名中有 %1 个目前无法更新，Mooring 会自动重试</translation>
    </message>
    <message>
        <location filename="../ui/model/Texts.cpp" line="245"/>
        <source>Updates are paused</source>
        <translation>更新已暂停</translation>
    </message>
    <message>
        <location filename="../ui/model/Texts.cpp" line="246"/>
        <source>Your name is held</source>
        <translation>您的名称已暂缓</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/model/Texts.cpp" line="247"/>
        <source>%n name(s) are held</source>
        <translation>
            <numerusform>%n 个名称已暂缓</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/model/Texts.cpp" line="251"/>
        <source>No names yet</source>
        <translation>还没有域名</translation>
    </message>
    <message>
        <location filename="../ui/model/Texts.cpp" line="251"/>
        <source>Waiting for the network</source>
        <translation>正在等待网络</translation>
    </message>
    <message>
        <location filename="../ui/model/Texts.cpp" line="258"/>
        <source>next check %1</source>
        <translation>%1再次检查</translation>
    </message>
    <message>
        <location filename="../ui/model/Texts.cpp" line="264"/>
        <source>from the router</source>
        <translation>来自路由器</translation>
    </message>
    <message>
        <location filename="../ui/model/Texts.cpp" line="266"/>
        <source>from this computer</source>
        <translation>来自本机</translation>
    </message>
    <message>
        <location filename="../ui/model/Texts.cpp" line="266"/>
        <source>from %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <location filename="../ui/model/Texts.cpp" line="268"/>
        <source>seen from outside</source>
        <translation>由外部网站查得</translation>
    </message>
    <message>
        <location filename="../ui/model/Texts.cpp" line="270"/>
        <source>from a command</source>
        <translation>来自命令</translation>
    </message>
    <message>
        <location filename="../ui/model/Texts.cpp" line="272"/>
        <source>fixed address</source>
        <translation>固定地址</translation>
    </message>
    <message>
        <location filename="../ui/model/Texts.cpp" line="287"/>
        <source>changed just now</source>
        <translation>刚刚变化</translation>
    </message>
    <message>
        <location filename="../ui/model/Texts.cpp" line="287"/>
        <source>unchanged for %1</source>
        <translation>%1未变化</translation>
    </message>
    <message>
        <location filename="../ui/model/Texts.cpp" line="299"/>
        <source>Mooring: %1</source>
        <translation>Mooring：%1</translation>
    </message>
    <message>
        <location filename="../ui/model/Texts.cpp" line="311"/>
        <source>Last change: %1</source>
        <translation>上次变化：%1</translation>
    </message>
    <message>
        <location filename="../ui/model/Texts.cpp" line="313"/>
        <source>Next check: %1</source>
        <translation>下次检查：%1</translation>
    </message>
</context>
<context>
    <name>mooring::TrayIcon</name>
    <message>
        <location filename="../ui/tray/TrayIcon.cpp" line="31"/>
        <source>&amp;Open Mooring</source>
        <translation>打开 Mooring(&amp;O)</translation>
    </message>
    <message>
        <location filename="../ui/tray/TrayIcon.cpp" line="55"/>
        <source>&amp;Update now</source>
        <translation>立即更新(&amp;U)</translation>
    </message>
    <message>
        <location filename="../ui/tray/TrayIcon.cpp" line="57"/>
        <location filename="../ui/tray/TrayIcon.cpp" line="95"/>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <location filename="../ui/tray/TrayIcon.cpp" line="60"/>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <location filename="../ui/tray/TrayIcon.cpp" line="86"/>
        <source>Copy %1</source>
        <translation>复制 %1</translation>
    </message>
    <message>
        <location filename="../ui/tray/TrayIcon.cpp" line="95"/>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <location filename="../ui/tray/TrayIcon.cpp" line="109"/>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/tray/TrayIcon.cpp" line="114"/>
        <source>%n more name(s)…</source>
        <translation>
            <numerusform>还有 %n 个域名…</numerusform>
        </translation>
    </message>
</context>
</TS>
