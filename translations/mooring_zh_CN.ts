<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>mooring::AddDialog</name>
    <message>
        <source>%1 is needed.</source>
        <translation>请填写%1。</translation>
    </message>
    <message>
        <source>%1 does not look like this. Please check it.</source>
        <translation>%1的格式不对，请检查。</translation>
    </message>
    <message>
        <source>%1 looks different, for example %2.</source>
        <translation>%1的格式不对，例如 %2。</translation>
    </message>
    <message>
        <source>Add names</source>
        <translation>添加域名</translation>
    </message>
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
        <source>Cancel</source>
        <translation>取消</translation>
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
        <source>&amp;Continue</source>
        <translation>继续(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save and try again</source>
        <translation>保存并重试(&amp;S)</translation>
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
        <source>Asking %1 for your names…</source>
        <translation>正在向 %1 查询您的域名…</translation>
    </message>
    <message>
        <source>Your names cannot be listed now: %1 You can type them.</source>
        <translation>现在无法列出您的域名：%1 您可以直接输入域名。</translation>
    </message>
    <message>
        <source>The names in %1 cannot be listed now: %2</source>
        <translation>现在无法列出 %1 中的域名：%2</translation>
    </message>
    <message>
        <source>Saving in the keychain…</source>
        <translation>正在存入密钥链…</translation>
    </message>
</context>
<context>
    <name>mooring::AddressCard</name>
    <message>
        <source>%1 address</source>
        <translation>%1 地址</translation>
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
        <translation>它在托盘中继续照看您的域名。要结束它，请在图标菜单中选择“退出”。</translation>
    </message>
</context>
<context>
    <name>mooring::DetailsCard</name>
    <message>
        <source>Detected here</source>
        <translation>本机检测</translation>
    </message>
    <message>
        <source>Last published</source>
        <translation>上次发布</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Last change: %1</source>
        <translation>上次变化：%1</translation>
    </message>
    <message>
        <source>Next attempt: %1</source>
        <translation>下次尝试：%1</translation>
    </message>
    <message>
        <source>Next attempt: when you have acted</source>
        <translation>下次尝试：待您处理后</translation>
    </message>
    <message>
        <source>Next check: %1</source>
        <translation>下次检查：%1</translation>
    </message>
</context>
<context>
    <name>mooring::MainWindow</name>
    <message>
        <source>&amp;Got it</source>
        <translation>知道了(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Update now</source>
        <translation>立即更新(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Add a name…</source>
        <translation>添加域名(&amp;A)…</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>域名</translation>
    </message>
    <message>
        <source>Keep a name pointed at this computer</source>
        <translation>让域名始终指向这台电脑</translation>
    </message>
    <message>
        <source>Choose your provider, sign in, and tick the names. Mooring changes their address whenever yours changes, and touches nothing else.</source>
        <translation>选择服务商，登录，再勾选域名。您的地址一变，Mooring 就更新这些域名的地址，其他内容一概不动。</translation>
    </message>
    <message>
        <source>Add your first &amp;name…</source>
        <translation>添加第一个域名(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Try without an account</source>
        <translation>不用账户先试试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy addresses</source>
        <translation>复制地址(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>复制域名(&amp;N)</translation>
    </message>
</context>
<context>
    <name>mooring::NamesPage</name>
    <message>
        <source>Which names should point to this computer?</source>
        <translation>哪些域名要指向这台电脑？</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>域名</translation>
    </message>
    <message>
        <source>&amp;Another name:</source>
        <translation>其他域名(&amp;A)：</translation>
    </message>
    <message>
        <source>for example home.example.org</source>
        <translation>例如 home.example.org</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>其他域名</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>添加(&amp;D)</translation>
    </message>
    <message>
        <source>IPv&amp;4 (A record)</source>
        <translation>IPv&amp;4（A 记录）</translation>
    </message>
    <message>
        <source>IPv&amp;6 (AAAA record)</source>
        <translation>IPv&amp;6（AAAA 记录）</translation>
    </message>
    <message>
        <source>%1 takes no IPv6 addresses.</source>
        <translation>%1 不支持 IPv6 地址。</translation>
    </message>
    <message>
        <source>No public address found now.</source>
        <translation>目前没有找到公网地址。</translation>
    </message>
    <message>
        <source>Only the address of the names that you tick will change. Everything else at %1 stays as it is.</source>
        <translation>只会更改所勾选域名的地址，%1 上的其他内容保持不变。</translation>
    </message>
    <message>
        <source>no address yet</source>
        <translation>尚无地址</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>已添加</translation>
    </message>
</context>
<context>
    <name>mooring::NotificationRules</name>
    <message>
        <source>%1, before %2</source>
        <translation>%1（之前为 %2）</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) were updated: %1</source>
        <translation>
            <numerusform>已更新 %n 个域名：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Your address changed to %1</source>
        <translation>您的地址已变为 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are not being updated</source>
        <translation>
            <numerusform>有 %n 个域名未能更新</numerusform>
        </translation>
    </message>
    <message>
        <source>Back online</source>
        <translation>已恢复联网</translation>
    </message>
    <message>
        <source>All names are up to date.</source>
        <translation>所有域名均为最新。</translation>
    </message>
    <message>
        <source>Working again</source>
        <translation>已恢复正常</translation>
    </message>
    <message>
        <source>Names at %1 are up to date.</source>
        <translation>%1 的域名均为最新。</translation>
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
    <name>mooring::ProviderPage</name>
    <message>
        <source>Who manages your names?</source>
        <translation>您的域名由谁管理？</translation>
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
        <source>Your accounts</source>
        <translation>您的账户</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Often used</source>
        <translation>常用</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>全部服务商</translation>
    </message>
</context>
<context>
    <name>mooring::SignInPage</name>
    <message>
        <source>Sign in to %1 again</source>
        <translation>重新登录 %1</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>登录 %1</translation>
    </message>
    <message>
        <source>Open the page at %1 where you find this</source>
        <translation>打开 %1 上获取这些信息的页面</translation>
    </message>
    <message>
        <source>Update address (a password or key for dynamic DNS)</source>
        <translation>更新网址（动态 DNS 专用密码或密钥）</translation>
    </message>
    <message>
        <source>DNS interface of the provider (lists your names)</source>
        <translation>服务商的 DNS 接口（可列出您的域名）</translation>
    </message>
    <message>
        <source>%1 – recommended</source>
        <translation>%1（推荐）</translation>
    </message>
    <message>
        <source>&amp;Way to update</source>
        <translation>更新方式(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Your name for this account</source>
        <translation>账户名称（自定）(&amp;Y)</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>例如 %1</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1（可选）</translation>
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
        <source>%1 ago</source>
        <translation>%1前</translation>
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
        <source>in %1</source>
        <translation>%1后</translation>
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
        <translation>已暂停</translation>
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
        <source>Your name is up to date</source>
        <translation>您的域名已是最新</translation>
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
    <message numerus="yes">
        <source>1 of %n name(s) needs you</source>
        <translation>
            <numerusform>%n 个域名中有 1 个需要处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n name(s) need you</source>
        <translation>
            <numerusform>%n 个域名中有 %1 个需要处理</numerusform>
        </translation>
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
        <source>Names are held</source>
        <translation>域名更新已暂停</translation>
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
        <source>unchanged for %1</source>
        <translation>%1未变化</translation>
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
</context>
<context>
    <name>mooring::TrayIcon</name>
    <message>
        <source>&amp;Open Mooring</source>
        <translation>打开 Mooring(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Update now</source>
        <translation>立即更新(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制 %1</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more name(s)…</source>
        <translation>
            <numerusform>还有 %n 个域名…</numerusform>
        </translation>
    </message>
</context>
</TS>
