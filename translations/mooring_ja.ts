<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AddressResolver</name>
    <message>
        <source>your router has %1: carrier-grade NAT</source>
        <translation>ルーターのアドレスは %1 です (CGNAT)</translation>
    </message>
    <message>
        <source>your router has only %1: another router stands before it</source>
        <translation>ルーターには %1 しかありません。手前に別のルーターがあります</translation>
    </message>
    <message>
        <source>your router has %1, which is no public address</source>
        <translation>ルーターのアドレス %1 はグローバルアドレスではありません</translation>
    </message>
    <message>
        <source>This machine has no way to the Internet over %1 now.</source>
        <translation>今は %1 でインターネットに出られません。</translation>
    </message>
    <message>
        <source>No address source is set for %1.</source>
        <translation>%1 のアドレス取得元が設定されていません。</translation>
    </message>
    <message>
        <source>No source found a public %1 address. %2</source>
        <translation>グローバルな %1 アドレスを見つけた取得元がありません。%2</translation>
    </message>
    <message>
        <source>This source is not in the list any more.</source>
        <translation>この取得元はもう一覧にありません。</translation>
    </message>
</context>
<context>
    <name>AddressScope</name>
    <message>
        <source>%1 is a private address behind a router: nobody outside can reach it. Use the “web” source, which sees the address of the router, and forward the port there.</source>
        <translation>%1 はルーターの内側のプライベートアドレスで、外部からは届きません。ルーターのアドレスが見える取得元「web」を使い、ルーターでポートを転送してください。</translation>
    </message>
    <message>
        <source>%1 is an address of your provider&apos;s own network (carrier-grade NAT): you share one public IPv4 address with other customers and cannot be reached by it. Ask the provider for a public IPv4 address, or publish IPv6 only.</source>
        <translation>%1 は通信会社の網のアドレスです (CGNAT)。一つのグローバル IPv4 アドレスをほかの利用者と共有しており、それでは届きません。グローバル IPv4 アドレスを申し込むか、IPv6 だけを公開してください。</translation>
    </message>
    <message>
        <source>%1 works only on the local link: the interface got no real address. Check the router or DHCP.</source>
        <translation>%1 はリンク内でしか使えません。インターフェイスが正しいアドレスを得ていません。ルーターか DHCP を確認してください。</translation>
    </message>
    <message>
        <source>%1 is this machine itself; other machines cannot reach it by that address.</source>
        <translation>%1 はこのコンピューター自身です。ほかの機器からは届きません。</translation>
    </message>
    <message>
        <source>%1 is an address for examples in documents and belongs to nobody. Check where it was set.</source>
        <translation>%1 は文書の例に使うアドレスで、誰のものでもありません。どこで設定したか確認してください。</translation>
    </message>
    <message>
        <source>%1 is a local IPv6 address (ULA): it works only within your own network. Check that the provider gives you an IPv6 prefix.</source>
        <translation>%1 はローカル IPv6 アドレス (ULA) で、自分のネットワーク内でしか使えません。IPv6 プレフィックスが割り当てられているか確認してください。</translation>
    </message>
    <message>
        <source>%1 is a multicast address, not the address of one machine. Check where it was set.</source>
        <translation>%1 はマルチキャストアドレスで、一台の機器のものではありません。どこで設定したか確認してください。</translation>
    </message>
    <message>
        <source>%1 is a test address; it usually comes from a VPN or proxy program in “fake IP” mode. Let Mooring&apos;s connections go past that program.</source>
        <translation>%1 は試験用アドレスです。多くは「fake IP」方式の VPN やプロキシから来ます。Mooring の接続をそれに通さないでください。</translation>
    </message>
    <message>
        <source>%1 stands for an IPv4 address (6to4, Teredo or NAT64); others reach it badly or not at all. Use the IPv6 address that the provider gives, if there is one.</source>
        <translation>%1 は IPv4 アドレスを表すものです (6to4、Teredo、NAT64)。ほかからはほとんど届きません。あれば割り当てられた IPv6 アドレスを使ってください。</translation>
    </message>
    <message>
        <source>%1 is a reserved address that is not that of one machine on the Internet. Check where it was set.</source>
        <translation>%1 は予約済みアドレスで、インターネット上の機器のものではありません。どこで設定したか確認してください。</translation>
    </message>
</context>
<context>
    <name>AddressSources</name>
    <message>
        <source>This version has no address source “%1”; possible are: interface, router, web, stun, dns, command, fixed.</source>
        <translation>このバージョンに取得元「%1」はありません。使えるもの: interface, router, web, stun, dns, command, fixed。</translation>
    </message>
    <message>
        <source>it must be a text that is not empty</source>
        <translation>空でない文字列が必要です</translation>
    </message>
    <message>
        <source>it must be a list of texts</source>
        <translation>文字列の一覧が必要です</translation>
    </message>
    <message>
        <source>it must be a list</source>
        <translation>一覧が必要です</translation>
    </message>
    <message>
        <source>it must be a whole number from %1 to %2</source>
        <translation>%1 から %2 までの整数が必要です</translation>
    </message>
    <message>
        <source>%1 services of different operators must agree, but there are %2; name more, or set “agree” to 1</source>
        <translation>運営者の異なる %1 個のサービスの一致が必要ですが、%2 個しかありません。追加するか「agree」を 1 にしてください</translation>
    </message>
    <message>
        <source>“%1” of the address source “%2” is wrong: %3.</source>
        <translation>取得元「%2」の「%1」が正しくありません: %3。</translation>
    </message>
    <message>
        <source>there is no such setting; possible are: %1</source>
        <translation>その設定はありません。使えるもの: %1</translation>
    </message>
    <message numerus="yes">
        <source>No answer within %n second(s).</source>
        <translation>
            <numerusform>%n秒以内に応答がありません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>Access is denied.</source>
        <translation>アクセスが拒否されました。</translation>
    </message>
</context>
<context>
    <name>CommandSource</name>
    <message>
        <source>The program “%1” could not be started; check its path.</source>
        <translation>プログラム「%1」を起動できません。パスを確認してください。</translation>
    </message>
    <message>
        <source>The program “%1” did not end in time and was stopped.</source>
        <translation>プログラム「%1」が時間内に終わらず、停止しました。</translation>
    </message>
    <message>
        <source>The program “%1” ended with an error.</source>
        <translation>プログラム「%1」がエラーで終わりました。</translation>
    </message>
    <message>
        <source>The program “%1” did not print exactly one %2 address.</source>
        <translation>プログラム「%1」の出力が %2 アドレス一つではありません。</translation>
    </message>
    <message>
        <source>it must name the program to run</source>
        <translation>実行するプログラムの指定が必要です</translation>
    </message>
</context>
<context>
    <name>Config</name>
    <message>
        <source>“%1” is not a record type that can be kept; possible are: A, AAAA.</source>
        <translation>「%1」は扱えないレコードの種類です。使えるもの: A, AAAA。</translation>
    </message>
    <message>
        <source>%1 is in this list twice; remove one.</source>
        <translation>%1 がこの一覧に二つあります。一つ削除してください。</translation>
    </message>
    <message>
        <source>“%1” is no language; write it like de, pt_BR or zh_CN.</source>
        <translation>「%1」は言語ではありません。de, pt_BR, zh_CN のように書いてください。</translation>
    </message>
    <message>
        <source>The configuration %1 cannot be read: %2.</source>
        <translation>設定 %1 を読めません: %2。</translation>
    </message>
    <message>
        <source>%1 The file was left as it is; a copy is in %2.</source>
        <translation>%1 ファイルはそのままです。写しが %2 にあります。</translation>
    </message>
    <message>
        <source>%1 has a mistake and is not overwritten. Correct it or move it away, then start Mooring again.</source>
        <translation>%1 に誤りがあるため上書きしません。直すか移動して Mooring を起動し直してください。</translation>
    </message>
    <message>
        <source>The configuration %1 cannot be written: %2.</source>
        <translation>設定 %1 を書けません: %2。</translation>
    </message>
    <message>
        <source>An account id has letters, digits, “-” and “_” only, at most 64 of them.</source>
        <translation>アカウント ID は英数字と「-」「_」だけ、64 文字までです。</translation>
    </message>
    <message>
        <source>Name at least one record type: A, AAAA.</source>
        <translation>レコードの種類を一つ以上指定してください: A, AAAA。</translation>
    </message>
    <message>
        <source>“%1” is in this list twice; remove one.</source>
        <translation>「%1」がこの一覧に二つあります。一つ削除してください。</translation>
    </message>
    <message>
        <source>Name at least one entry of “addressSources”, or leave this away for “default”.</source>
        <translation>「addressSources」の項目を一つ以上指定するか、省いて「default」にしてください。</translation>
    </message>
    <message>
        <source>%1 is not in the zone %2.</source>
        <translation>%1 はゾーン %2 の中にありません。</translation>
    </message>
    <message>
        <source>Name at least one address source.</source>
        <translation>アドレスの取得元を一つ以上指定してください。</translation>
    </message>
    <message>
        <source>Write the proxy like http://host:port or socks5://host:port.</source>
        <translation>プロキシは http://host:port または socks5://host:port のように書いてください。</translation>
    </message>
    <message>
        <source>No name or password may be in this file; write the proxy like http://host:port.</source>
        <translation>このファイルに名前やパスワードは書けません。プロキシは http://host:port のように書いてください。</translation>
    </message>
    <message>
        <source>The account id “%1” is used twice; choose another one.</source>
        <translation>アカウント ID「%1」が重複しています。別のものにしてください。</translation>
    </message>
    <message>
        <source>There is no “%1” in “addressSources”.</source>
        <translation>「addressSources」に「%1」がありません。</translation>
    </message>
    <message>
        <source>“%1” in “addressSources” names no source for %2.</source>
        <translation>「addressSources」の「%1」に %2 の取得元がありません。</translation>
    </message>
    <message>
        <source>There is no account “%1” in “accounts”.</source>
        <translation>「accounts」にアカウント「%1」がありません。</translation>
    </message>
    <message>
        <source>%1 %2 is there twice for this account; remove one.</source>
        <translation>このアカウントに %1 %2 が二つあります。一つ削除してください。</translation>
    </message>
    <message>
        <source>This is not JSON: %1 at line %2, column %3.</source>
        <translation>JSON ではありません: %1 (%2 行 %3 列)。</translation>
    </message>
    <message>
        <source>An object in { } is expected here.</source>
        <translation>ここには { } のオブジェクトが必要です。</translation>
    </message>
    <message>
        <source>This file was written by a newer Mooring (format %1); this one knows formats up to %2. Install the newer one, or use another configuration folder.</source>
        <translation>このファイルは新しい Mooring が書いたものです (形式 %1)。この版は形式 %2 までです。新しい版を入れるか、別の設定フォルダーを使ってください。</translation>
    </message>
    <message>
        <source>Write the ping address that the monitor gives, like https://hc-ping.com/…</source>
        <translation>監視サービスが示す ping アドレスを書いてください。例: https://hc-ping.com/…</translation>
    </message>
    <message>
        <source>This monitor is in the list twice; remove one.</source>
        <translation>この監視サービスは一覧に二つあります。一つ削除してください。</translation>
    </message>
    <message>
        <source>A list in [ ] is expected here.</source>
        <translation>ここには [ ] の一覧が必要です。</translation>
    </message>
    <message>
        <source>A text that is not empty is expected here.</source>
        <translation>ここには空でない文字列が必要です。</translation>
    </message>
    <message>
        <source>A text in quotation marks is expected here.</source>
        <translation>ここには引用符付きの文字列が必要です。</translation>
    </message>
    <message>
        <source>Either true or false is expected here.</source>
        <translation>ここには true か false が必要です。</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2 is expected here.</source>
        <translation>ここには %1 から %2 までの整数が必要です。</translation>
    </message>
    <message>
        <source>A number from %1 to %2 is expected here.</source>
        <translation>ここには %1 から %2 までの数が必要です。</translation>
    </message>
    <message>
        <source>“%1” is not known here; possible are: %2.</source>
        <translation>「%1」はここでは使えません。使えるもの: %2。</translation>
    </message>
    <message>
        <source>A text, a number, true or false is expected here.</source>
        <translation>ここには文字列、数、true、false のいずれかが必要です。</translation>
    </message>
    <message>
        <source>This is missing; it must be given.</source>
        <translation>必須の項目がありません。</translation>
    </message>
    <message>
        <source>This does not say which network is meant: give at least one of “gateway”, “ssid” and “interface”. For all other networks there is “elsewhere”, beside “profiles”.</source>
        <translation>どのネットワークか分かりません。「gateway」「ssid」「interface」のいずれかを指定してください。その他すべてには「profiles」と並ぶ「elsewhere」があります。</translation>
    </message>
    <message>
        <source>“%1” is no gateway: write its hardware address like aa:bb:cc:dd:ee:ff or its IP address. “mooringd network” shows both.</source>
        <translation>「%1」はゲートウェイではありません。aa:bb:cc:dd:ee:ff のようなハードウェアアドレスか IP アドレスを書いてください。「mooringd network」で両方見られます。</translation>
    </message>
</context>
<context>
    <name>CoreDnsEtcd</name>
    <message>
        <source>The password of the etcd user %1 is missing: enter it.</source>
        <translation>etcd ユーザー %1 のパスワードがありません。入力してください。</translation>
    </message>
    <message>
        <source>The lease in etcd has run out.</source>
        <translation>etcd のリースが切れました。</translation>
    </message>
    <message>
        <source>etcd refuses the user name or password of the account: enter them again.</source>
        <translation>etcd がアカウントのユーザー名かパスワードを拒否しました。入力し直してください。</translation>
    </message>
    <message>
        <source>etcd wants a log-in: enter a user name and password in the account.</source>
        <translation>etcd がログインを求めています。アカウントにユーザー名とパスワードを入力してください。</translation>
    </message>
    <message>
        <source>etcd refuses the log-in (%1): enter user name and password again.</source>
        <translation>etcd がログインを拒否しました (%1)。ユーザー名とパスワードを入力し直してください。</translation>
    </message>
    <message>
        <source>This etcd user may not write below the key prefix: give its role read and write access there.</source>
        <translation>この etcd ユーザーはキー接頭辞の下に書けません。ロールに読み書きの権限を与えてください。</translation>
    </message>
    <message>
        <source>etcd gets too many requests.</source>
        <translation>etcd への要求が多すぎます。</translation>
    </message>
    <message>
        <source>There is no etcd version 3 gateway at this address: etcd 3.4 or newer is needed.</source>
        <translation>このアドレスに etcd バージョン 3 のゲートウェイがありません。etcd 3.4 以降が必要です。</translation>
    </message>
    <message>
        <source>etcd has a problem of its own (status %1: %2).</source>
        <translation>etcd 自身に問題があります (状態 %1: %2)。</translation>
    </message>
    <message>
        <source>etcd did not accept the request (status %1: %2).</source>
        <translation>etcd が要求を受け付けませんでした (状態 %1: %2)。</translation>
    </message>
    <message>
        <source>The account names no etcd server.</source>
        <translation>アカウントに etcd サーバーの指定がありません。</translation>
    </message>
    <message>
        <source>etcd answered with something that is not JSON.</source>
        <translation>etcd の応答が JSON ではありません。</translation>
    </message>
    <message>
        <source>etcd gave no token for the log-in.</source>
        <translation>etcd がログイン用トークンを返しませんでした。</translation>
    </message>
    <message>
        <source>etcd gave no lease.</source>
        <translation>etcd がリースを返しませんでした。</translation>
    </message>
    <message>
        <source>%1: the etcd plugin of CoreDNS has no wildcard records. Take the names one by one.</source>
        <translation>%1: CoreDNS の etcd プラグインはワイルドカードに対応しません。名前を一つずつ指定してください。</translation>
    </message>
    <message>
        <source>The keys in etcd changed while they were being updated; the update will be tried again.</source>
        <translation>更新中に etcd のキーが変わりました。更新をやり直します。</translation>
    </message>
</context>
<context>
    <name>Ddclient</name>
    <message>
        <source>%1 is asked by https in place of http.</source>
        <translation>%1 には http ではなく https で問い合わせます。</translation>
    </message>
    <message>
        <source>Text before the address cannot be skipped; the service must answer with the address alone.</source>
        <translation>アドレスの前の文字は飛ばせません。サービスはアドレスだけを返す必要があります。</translation>
    </message>
    <message>
        <source>The fixed address is missing or wrong; the usual sources are used.</source>
        <translation>固定アドレスがないか誤っています。通常の取得元を使います。</translation>
    </message>
    <message>
        <source>The command that finds the address was not taken over, since an imported file must not make a program run; the usual sources are used. Add a source of kind &quot;command&quot; if you trust it.</source>
        <translation>アドレスを調べるコマンドは取り込みませんでした。取り込むファイルがプログラムを動かしてはならないためです。通常の取得元を使います。信頼できるなら種類 &quot;command&quot; の取得元を追加してください。</translation>
    </message>
    <message>
        <source>The address strategy &quot;%1&quot; has no counterpart; the usual sources are used.</source>
        <translation>アドレス方式 &quot;%1&quot; に当たるものがありません。通常の取得元を使います。</translation>
    </message>
    <message>
        <source>%1 was not taken over. %2</source>
        <translation>%1 は取り込みませんでした。%2</translation>
    </message>
    <message>
        <source>%1 was not taken over: both address families are off.</source>
        <translation>%1 は取り込みませんでした。両方のアドレス種別がオフです。</translation>
    </message>
    <message>
        <source>%1 uses the login and password of an earlier line, as it does in ddclient.</source>
        <translation>%1 は ddclient と同じく前の行のログインとパスワードを使います。</translation>
    </message>
    <message>
        <source>The proxy was not taken over; set it under &quot;network&quot; in config.json.</source>
        <translation>プロキシは取り込みませんでした。config.json の &quot;network&quot; で設定してください。</translation>
    </message>
    <message>
        <source>Mail is not sent; use the notifications of Mooring instead.</source>
        <translation>メールは送りません。Mooring の通知を使ってください。</translation>
    </message>
    <message>
        <source>The command after an update was not taken over, since an imported file must not make a program run.</source>
        <translation>更新後のコマンドは取り込みませんでした。取り込むファイルがプログラムを動かしてはならないためです。</translation>
    </message>
    <message>
        <source>Updates are sent encrypted, although the file says ssl=no.</source>
        <translation>ファイルに ssl=no とありますが、更新は暗号化して送ります。</translation>
    </message>
    <message>
        <source>The global API key opens the whole Cloudflare account and was not taken over. Make an API token with the permission Zone/DNS/Edit and store it with &quot;mooringd secret set&quot;.</source>
        <translation>Global API Key は Cloudflare アカウント全体を開くため取り込みませんでした。Zone/DNS/Edit 権限の API token を作り、&quot;mooringd secret set&quot; で保存してください。</translation>
    </message>
    <message>
        <source>The TSIG key is in the file %1. Put its name into the setting key_name and store its secret with &quot;mooringd secret set&quot;.</source>
        <translation>TSIG キーはファイル %1 にあります。名前を設定 key_name に入れ、秘密を &quot;mooringd secret set&quot; で保存してください。</translation>
    </message>
    <message>
        <source>%1 is a record number of %2, not a name; add the name yourself.</source>
        <translation>%1 は %2 のレコード番号で名前ではありません。名前を自分で追加してください。</translation>
    </message>
    <message>
        <source>%1 only sends mail and updates no name.</source>
        <translation>%1 はメールを送るだけで名前を更新しません。</translation>
    </message>
    <message>
        <source>The service behind protocol %1 has ended.</source>
        <translation>プロトコル %1 のサービスは終了しました。</translation>
    </message>
    <message>
        <source>There is no counterpart of protocol %1.</source>
        <translation>プロトコル %1 に当たるものがありません。</translation>
    </message>
    <message>
        <source>The password follows a comma without a blank. ddclient misreads this; the real password was taken.</source>
        <translation>パスワードが空白なしのコンマに続いています。ddclient は読み違えますが、正しいパスワードを取り込みました。</translation>
    </message>
    <message>
        <source>The password ends in a comma or stands in double quotes. ddclient takes them as part of the password, and so did this import; if they are not, store the right one with &quot;mooringd secret set&quot;.</source>
        <translation>パスワードがコンマで終わるか二重引用符の中にあります。ddclient と同様それも含めて取り込みました。違うなら &quot;mooringd secret set&quot; で正しいものを保存してください。</translation>
    </message>
    <message>
        <source>%1 is defined a second time; the first definition in line %2 holds, as in ddclient 3.11.</source>
        <translation>%1 が再び定義されています。ddclient 3.11 と同じく %2 行の最初の定義が有効です。</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; is in an environment variable that cannot be read here; enter it yourself.</source>
        <translation>&quot;%1&quot; の値はここでは読めない環境変数にあります。自分で入力してください。</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; is unknown.</source>
        <translation>オプション &quot;%1&quot; は不明です。</translation>
    </message>
</context>
<context>
    <name>DeviceBinding</name>
    <message>
        <source>The interface “%1” is not there.</source>
        <translation>インターフェイス「%1」がありません。</translation>
    </message>
    <message>
        <source>The system does not let a connection go over the interface “%1” only: %2.</source>
        <translation>システムがインターフェイス「%1」だけを通る接続を許しません: %2。</translation>
    </message>
</context>
<context>
    <name>Dns</name>
    <message>
        <source>This system has no DNS resolver that could be asked.</source>
        <translation>このシステムには問い合わせる DNS リゾルバーがありません。</translation>
    </message>
    <message>
        <source>The DNS resolver %1 could not answer.</source>
        <translation>DNS リゾルバー %1 が答えられませんでした。</translation>
    </message>
    <message>
        <source>No zone was found in DNS that holds %1.</source>
        <translation>%1 を含むゾーンが DNS に見つかりません。</translation>
    </message>
    <message>
        <source>No name servers were found for the zone %1.</source>
        <translation>ゾーン %1 のネームサーバーが見つかりません。</translation>
    </message>
    <message>
        <source>The name server %1 does not answer for %2.</source>
        <translation>ネームサーバー %1 は %2 に答えません。</translation>
    </message>
    <message>
        <source>No name server of the zone %1 could be reached.</source>
        <translation>ゾーン %1 のどのネームサーバーにも届きません。</translation>
    </message>
    <message>
        <source>The address of the name server %1 cannot be found: %2.</source>
        <translation>ネームサーバー %1 のアドレスが見つかりません: %2。</translation>
    </message>
    <message>
        <source>The DNS message is too large.</source>
        <translation>DNS メッセージが大きすぎます。</translation>
    </message>
    <message>
        <source>The name server sent a message that is malformed.</source>
        <translation>ネームサーバーから不正なメッセージが届きました。</translation>
    </message>
    <message>
        <source>“%1” cannot be sent as a domain name: a part of it is empty, too long or holds a character that does not belong there.</source>
        <translation>「%1」はドメイン名として送れません。空、長すぎ、または使えない文字の部分があります。</translation>
    </message>
    <message>
        <source>The name server %1 did not sign its reply with the key %2, so the reply was not believed.</source>
        <translation>ネームサーバー %1 の応答がキー %2 で署名されていないため信用しませんでした。</translation>
    </message>
    <message>
        <source>The name server %1 refuses what is signed with the key %2: compare the key name, algorithm and secret with the server&apos;s configuration, and set this machine&apos;s clock right.</source>
        <translation>ネームサーバー %1 がキー %2 の署名を拒否しました。キーの名前、アルゴリズム、秘密をサーバーの設定と比べ、このコンピューターの時計を合わせてください。</translation>
    </message>
    <message>
        <source>The name server %1 does not accept the key %2 with the algorithm %3: compare the key name and algorithm with the server&apos;s configuration, and allow the key there.</source>
        <translation>ネームサーバー %1 がアルゴリズム %3 のキー %2 を受け付けません。サーバーの設定と比べ、キーを許可してください。</translation>
    </message>
    <message>
        <source>The name server %1 refuses the signature of the key %2: its secret is wrong. Copy it once more from the server.</source>
        <translation>ネームサーバー %1 がキー %2 の署名を拒否しました。秘密が誤りです。サーバーからもう一度写してください。</translation>
    </message>
    <message>
        <source>The clock of this machine and that of the name server %1 differ by %2 seconds, so the server refuses the signature: set this machine&apos;s clock right.</source>
        <translation>このコンピューターとネームサーバー %1 の時計が %2 秒違うため署名が拒否されました。時計を合わせてください。</translation>
    </message>
    <message>
        <source>The name server %1 answered with the unknown TSIG error %2.</source>
        <translation>ネームサーバー %1 が不明な TSIG エラー %2 を返しました。</translation>
    </message>
    <message>
        <source>“%1” is not a TSIG algorithm: take one of %2.</source>
        <translation>「%1」は TSIG アルゴリズムではありません。%2 から選んでください。</translation>
    </message>
    <message>
        <source>The secret of the key %1 is not base64: copy it once more from the name server&apos;s key.</source>
        <translation>キー %1 の秘密が base64 ではありません。ネームサーバーのキーからもう一度写してください。</translation>
    </message>
    <message>
        <source>The DNS message cannot be signed.</source>
        <translation>DNS メッセージに署名できません。</translation>
    </message>
    <message>
        <source>The name server signed its reply with another key than %1.</source>
        <translation>ネームサーバーが %1 とは別のキーで署名しました。</translation>
    </message>
    <message>
        <source>The signature of the name server&apos;s reply is wrong, so the reply was not believed.</source>
        <translation>ネームサーバーの応答の署名が誤りのため信用しませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>The name server&apos;s clock and this machine&apos;s clock differ by more than %n second(s), so its reply was not believed: set the clocks right.</source>
        <translation>
            <numerusform>ネームサーバーとこのコンピューターの時計が %n 秒を超えて違うため応答を信用しませんでした。時計を合わせてください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DnsSource</name>
    <message>
        <source>It answered with DNS result code %1.</source>
        <translation>DNS 結果コード %1 が返りました。</translation>
    </message>
    <message>
        <source>Another name server answered in its place: something on the way catches DNS questions.</source>
        <translation>別のネームサーバーが代わりに答えました。途中で DNS の問い合わせが横取りされています。</translation>
    </message>
    <message>
        <source>Its answer has %1 records instead of one.</source>
        <translation>応答のレコードが一つではなく %1 個です。</translation>
    </message>
    <message>
        <source>It answered another question than it was asked.</source>
        <translation>尋ねたものと違う問いに答えました。</translation>
    </message>
    <message>
        <source>Its answer is not one %1 address.</source>
        <translation>応答が %1 アドレス一つではありません。</translation>
    </message>
    <message>
        <source>“%1” is not one of: %2</source>
        <translation>「%1」は次のいずれでもありません: %2</translation>
    </message>
    <message>
        <source>a service has the texts %1 only</source>
        <translation>サービスが持つ文字列は %1 だけです</translation>
    </message>
    <message>
        <source>“%1” is not a server like ns1.example.org:53</source>
        <translation>「%1」は ns1.example.org:53 のようなサーバーではありません</translation>
    </message>
    <message>
        <source>“%1” is not a name like whoami.example.org</source>
        <translation>「%1」は whoami.example.org のような名前ではありません</translation>
    </message>
    <message>
        <source>the type must be A, AAAA or TXT, and the class IN or CH</source>
        <translation>種類は A, AAAA, TXT、クラスは IN か CH が必要です</translation>
    </message>
    <message>
        <source>name at least one</source>
        <translation>一つ以上指定してください</translation>
    </message>
</context>
<context>
    <name>DomainName</name>
    <message>
        <source>The name is empty.</source>
        <translation>名前が空です。</translation>
    </message>
    <message>
        <source>“%1” is not a domain name: write it like home.example.org.</source>
        <translation>「%1」はドメイン名ではありません。home.example.org のように書いてください。</translation>
    </message>
    <message>
        <source>“%1” is not complete: write it like home.example.org.</source>
        <translation>「%1」は不完全です。home.example.org のように書いてください。</translation>
    </message>
    <message>
        <source>The name is longer than 253 characters.</source>
        <translation>名前が 253 文字を超えています。</translation>
    </message>
</context>
<context>
    <name>Dyndns2</name>
    <message>
        <source>The user name or password was refused: enter it again in the account.</source>
        <translation>ユーザー名かパスワードが拒否されました。アカウントで入力し直してください。</translation>
    </message>
    <message>
        <source>The account has not paid for an option that was asked for: take the option away.</source>
        <translation>必要なオプションの料金が払われていません。オプションを外してください。</translation>
    </message>
    <message>
        <source>The service says that this is not a full host name: check it.</source>
        <translation>完全なホスト名ではないとサービスが言っています。確認してください。</translation>
    </message>
    <message>
        <source>The account has no such host: make it at the service, or check the name.</source>
        <translation>アカウントにそのホストがありません。サービスで作るか、名前を確認してください。</translation>
    </message>
    <message>
        <source>The host belongs to another account of the service.</source>
        <translation>ホストはサービスの別のアカウントのものです。</translation>
    </message>
    <message>
        <source>The zone is not activated at the service.</source>
        <translation>サービスでゾーンが有効になっていません。</translation>
    </message>
    <message>
        <source>The service says that these are too many hosts, or a round robin.</source>
        <translation>ホストが多すぎるか、ラウンドロビンだとサービスが言っています。</translation>
    </message>
    <message>
        <source>The service has blocked updates because there were too many: unblock the host there, then press retry.</source>
        <translation>更新が多すぎてサービスが停止しました。サービスでホストを解除してから再試行してください。</translation>
    </message>
    <message>
        <source>The service refuses this program: a newer version may be needed.</source>
        <translation>サービスがこのプログラムを拒否しています。新しい版が必要かもしれません。</translation>
    </message>
    <message>
        <source>The service says that the request is wrong.</source>
        <translation>要求が誤りだとサービスが言っています。</translation>
    </message>
    <message>
        <source>The service has a fault in its DNS.</source>
        <translation>サービスの DNS に障害があります。</translation>
    </message>
    <message>
        <source>The service is out of order or in maintenance.</source>
        <translation>サービスは停止中か保守中です。</translation>
    </message>
    <message>
        <source>The service refuses this address.</source>
        <translation>サービスがこのアドレスを拒否しました。</translation>
    </message>
    <message>
        <source>The service has a fault.</source>
        <translation>サービスに障害があります。</translation>
    </message>
    <message>
        <source>The host is switched off at the service.</source>
        <translation>ホストはサービスでオフになっています。</translation>
    </message>
    <message>
        <source>The last update was too short a time ago.</source>
        <translation>前回の更新から間がありません。</translation>
    </message>
    <message>
        <source>The service asks for a pause.</source>
        <translation>サービスが間を空けるよう求めています。</translation>
    </message>
</context>
<context>
    <name>EchoServices</name>
    <message>
        <source>Its answer is not HTTP.</source>
        <translation>応答が HTTP ではありません。</translation>
    </message>
    <message>
        <source>Its answer is longer than an address.</source>
        <translation>応答がアドレスより長いです。</translation>
    </message>
    <message>
        <source>It closed the connection before its answer was complete.</source>
        <translation>応答が終わる前に接続が閉じられました。</translation>
    </message>
    <message>
        <source>It closed the connection without an answer.</source>
        <translation>応答なしに接続が閉じられました。</translation>
    </message>
    <message>
        <source>It answered with HTTP status %1 instead of an address.</source>
        <translation>アドレスではなく HTTP 状態 %1 が返りました。</translation>
    </message>
    <message>
        <source>It answered with a page instead of an address; a network that asks for a log-in does that.</source>
        <translation>アドレスではなくページが返りました。ログインを求めるネットワークではこうなります。</translation>
    </message>
    <message>
        <source>Its answer is not one %1 address.</source>
        <translation>応答が %1 アドレス一つではありません。</translation>
    </message>
</context>
<context>
    <name>FixedSource</name>
    <message>
        <source>No address for %1 is written down in the “fixed” source.</source>
        <translation>取得元「fixed」に %1 のアドレスがありません。</translation>
    </message>
    <message>
        <source>“%1” is not an IP address</source>
        <translation>「%1」は IP アドレスではありません</translation>
    </message>
    <message>
        <source>name at least one address</source>
        <translation>アドレスを一つ以上指定してください</translation>
    </message>
</context>
<context>
    <name>Heartbeats</name>
    <message>
        <source>It answered with HTTP status %1.</source>
        <translation>HTTP 状態 %1 が返りました。</translation>
    </message>
</context>
<context>
    <name>HostAddresses</name>
    <message>
        <source>The host name %1 was not found. Check the network connection and the DNS settings.</source>
        <translation>ホスト名 %1 が見つかりません。ネットワーク接続と DNS 設定を確認してください。</translation>
    </message>
    <message>
        <source>%1 cannot be reached over IPv4: it has no IPv4 address.</source>
        <translation>%1 には IPv4 アドレスがないため IPv4 では届きません。</translation>
    </message>
    <message>
        <source>%1 cannot be reached over IPv6: it has no IPv6 address.</source>
        <translation>%1 には IPv6 アドレスがないため IPv6 では届きません。</translation>
    </message>
</context>
<context>
    <name>HttpClient</name>
    <message>
        <source>The address of the service is not a valid http or https URL.</source>
        <translation>サービスのアドレスが正しい http/https の URL ではありません。</translation>
    </message>
    <message>
        <source>Nothing was sent to %1: its URL begins with http, so anyone on the way could read the password. Use https.</source>
        <translation>%1 には何も送っていません。URL が http で始まり、途中でパスワードを読まれる恐れがあります。https を使ってください。</translation>
    </message>
    <message>
        <source>This installation has no working TLS library, so %1 cannot be reached securely.</source>
        <translation>使える TLS ライブラリがないため %1 に安全に接続できません。</translation>
    </message>
    <message>
        <source>%1 refuses the connection. Is the service down?</source>
        <translation>%1 が接続を拒否しました。サービスが停止していませんか？</translation>
    </message>
    <message>
        <source>%1 closed the connection before the reply was complete.</source>
        <translation>応答が終わる前に %1 が接続を閉じました。</translation>
    </message>
    <message>
        <source>The host name %1 was not found. Check the network connection and the DNS settings.</source>
        <translation>ホスト名 %1 が見つかりません。ネットワーク接続と DNS 設定を確認してください。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 が時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>%1 と安全な接続ができませんでした。</translation>
    </message>
    <message>
        <source>The proxy for the connection to %1 does not work. Check the proxy settings.</source>
        <translation>%1 への接続のプロキシが動作しません。プロキシ設定を確認してください。</translation>
    </message>
    <message>
        <source>The proxy for the connection to %1 asks for a user name and password.</source>
        <translation>%1 への接続のプロキシがユーザー名とパスワードを求めています。</translation>
    </message>
    <message>
        <source>There is no network connection, so %1 could not be reached.</source>
        <translation>ネットワーク接続がなく %1 に届きませんでした。</translation>
    </message>
    <message>
        <source>The answer of %1 is not HTTP.</source>
        <translation>%1 の応答が HTTP ではありません。</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>%1 への接続に失敗しました。</translation>
    </message>
    <message>
        <source>The reply of %1 is longer than expected (more than %2 bytes).</source>
        <translation>%1 の応答が想定より長いです (%2 バイト超)。</translation>
    </message>
    <message>
        <source>The request to %1 was cancelled.</source>
        <translation>%1 への要求をキャンセルしました。</translation>
    </message>
    <message>
        <source>The identity of %1 could not be verified: %2 Check the computer&apos;s clock and whether something on the network intercepts the connection.</source>
        <translation>%1 の身元を確認できません: %2 コンピューターの時計と、途中で接続が横取りされていないかを確認してください。</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The file is longer than 1 MiB and cannot be a configuration.</source>
        <translation>ファイルが 1 MiB を超えており、設定ではありません。</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation>ファイルが UTF-8 の文字列ではありません。</translation>
    </message>
    <message>
        <source>This is a configuration of %1, which this version cannot import yet. ddclient.conf can be imported.</source>
        <translation>%1 の設定ですが、このバージョンではまだ取り込めません。ddclient.conf は取り込めます。</translation>
    </message>
    <message>
        <source>This is a JSON file of a program that is not known. ddclient.conf can be imported.</source>
        <translation>不明なプログラムの JSON ファイルです。ddclient.conf は取り込めます。</translation>
    </message>
    <message>
        <source>It is not known which program this file belongs to. ddclient.conf can be imported.</source>
        <translation>どのプログラムのファイルか分かりません。ddclient.conf は取り込めます。</translation>
    </message>
</context>
<context>
    <name>InstanceLock</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作れません。</translation>
    </message>
    <message>
        <source>Mooring already runs for this configuration (%1, process %2 on %3). Quit it first, or use another configuration folder.</source>
        <translation>この設定で Mooring がすでに動いています (%1、%3 のプロセス %2)。先に終了するか、別の設定フォルダーを使ってください。</translation>
    </message>
    <message>
        <source>The lock file %1 cannot be made; check that its folder can be written.</source>
        <translation>ロックファイル %1 を作れません。フォルダーに書けるか確認してください。</translation>
    </message>
</context>
<context>
    <name>InterfaceAddresses</name>
    <message>
        <source>The system does not tell the addresses of its interfaces: %1.</source>
        <translation>システムがインターフェイスのアドレスを示しません: %1。</translation>
    </message>
</context>
<context>
    <name>InterfaceRanking</name>
    <message>
        <source>Not used: its preferred lifetime is over (deprecated), as after a change of the prefix.</source>
        <translation>不使用: 推奨期間が過ぎました (deprecated)。プレフィックスの変更後などです。</translation>
    </message>
    <message>
        <source>Not used: the system still checks whether another machine has it (tentative), or found one.</source>
        <translation>不使用: ほかの機器と重複しないか確認中か (tentative)、重複しています。</translation>
    </message>
    <message>
        <source>Not used: a local address (ULA) that works only within the own network.</source>
        <translation>不使用: 自分のネットワーク内だけのローカルアドレス (ULA) です。</translation>
    </message>
    <message>
        <source>Not used: it works only on the local link.</source>
        <translation>不使用: リンク内でしか使えません。</translation>
    </message>
    <message>
        <source>Not used: an address for examples in documents, which belongs to nobody.</source>
        <translation>不使用: 文書の例に使うアドレスで、誰のものでもありません。</translation>
    </message>
    <message>
        <source>Not used: it is this machine itself (loopback).</source>
        <translation>不使用: このコンピューター自身です (ループバック)。</translation>
    </message>
    <message>
        <source>Not used: “%1” is a VPN tunnel. Name it in the source’s “name” if you want its address.</source>
        <translation>不使用: 「%1」は VPN トンネルです。使うなら取得元の「name」に指定してください。</translation>
    </message>
    <message>
        <source>Not used: “%1” belongs to containers or virtual machines. Name it in the source’s “name” if you want its address.</source>
        <translation>不使用: 「%1」はコンテナーか仮想マシンのものです。使うなら取得元の「name」に指定してください。</translation>
    </message>
    <message>
        <source>Not used: “%1” does not match the source’s “name”, “%2”.</source>
        <translation>不使用: 「%1」は取得元の「name」「%2」に合いません。</translation>
    </message>
    <message>
        <source>temporary</source>
        <translation>一時的</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>The best of what there is, but not public. %1</source>
        <translation>最良のものですが、グローバルではありません。%1</translation>
    </message>
    <message>
        <source>The only one that can be used: public, %1.</source>
        <translation>使える唯一のもの: グローバル、%1。</translation>
    </message>
    <message>
        <source>The best: public, %1, preferred for longest.</source>
        <translation>最良: グローバル、%1、推奨期間が最長。</translation>
    </message>
    <message>
        <source>The best: public, %1, and used already.</source>
        <translation>最良: グローバル、%1、使用中。</translation>
    </message>
    <message>
        <source>Not needed: %1 gives the same.</source>
        <translation>不要: %1 と同じ結果です。</translation>
    </message>
    <message>
        <source>Not the best: it is not public, %1 is.</source>
        <translation>最良ではない: グローバルではなく、%1 がグローバルです。</translation>
    </message>
    <message numerus="yes">
        <source>Not the best: it is preferred only for %n more second(s), %1 for longer.</source>
        <translation>
            <numerusform>最良ではない: 推奨期間があと %n 秒で、%1 のほうが長いです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not the best: it is temporary, %1 is stable.</source>
        <translation>最良ではない: 一時的で、%1 は固定です。</translation>
    </message>
    <message>
        <source>Not the best: it is stable, and you prefer temporary ones like %1.</source>
        <translation>最良ではない: 固定ですが、%1 のような一時的なものを優先する設定です。</translation>
    </message>
    <message>
        <source>Not the best: its preferred lifetime is shorter than that of %1.</source>
        <translation>最良ではない: 推奨期間が %1 より短いです。</translation>
    </message>
    <message>
        <source>As good as %1; only one is needed.</source>
        <translation>%1 と同等です。一つで足ります。</translation>
    </message>
    <message>
        <source>Not better than %1, which is used already.</source>
        <translation>使用中の %1 より良くありません。</translation>
    </message>
</context>
<context>
    <name>InterfaceSource</name>
    <message>
        <source>No network interface has an %1 address that can be used.</source>
        <translation>使える %1 アドレスを持つインターフェイスがありません。</translation>
    </message>
    <message>
        <source>The interface “%1” has no %2 address that can be used.</source>
        <translation>インターフェイス「%1」に使える %2 アドレスがありません。</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <comment>address, interface, why it is not used</comment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>A “suffix” or “mac” is for IPv6 only; remove it from the “A” sources.</source>
        <translation>「suffix」と「mac」は IPv6 専用です。「A」の取得元から外してください。</translation>
    </message>
    <message>
        <source>prefix of %1 with the suffix %2</source>
        <translation>%1 のプレフィックスとサフィックス %2</translation>
    </message>
    <message>
        <source>%1, temporary</source>
        <translation>%1、一時的</translation>
    </message>
    <message>
        <source>%1, stable</source>
        <translation>%1、固定</translation>
    </message>
    <message>
        <source>it must be “prefer” or “avoid”</source>
        <translation>「prefer」か「avoid」が必要です</translation>
    </message>
    <message>
        <source>there is a “suffix” too; remove one of them</source>
        <translation>「suffix」もあります。どちらか外してください</translation>
    </message>
    <message>
        <source>it says where the address of another host goes on; add its “suffix”, or remove this</source>
        <translation>別の機器のアドレスの続きを示します。「suffix」を加えるか、これを外してください</translation>
    </message>
    <message>
        <source>it must be the part of an IPv6 address after the prefix, like ::1234</source>
        <translation>::1234 のような IPv6 アドレスのプレフィックス以降が必要です</translation>
    </message>
    <message>
        <source>its first %1 bits, which come from the prefix, must be zero as in ::1234; if your provider&apos;s prefix is shorter, set “prefixLength”, for example to 56</source>
        <translation>プレフィックスから来る先頭 %1 ビットは ::1234 のように 0 が必要です。プレフィックスが短いなら「prefixLength」を例えば 56 にしてください</translation>
    </message>
    <message>
        <source>it must be the MAC address of one device, like 3c:22:fb:01:02:03</source>
        <translation>3c:22:fb:01:02:03 のような一台の MAC アドレスが必要です</translation>
    </message>
    <message>
        <source>with a “mac” it is always 64; remove it, or write all that follows the prefix as “suffix” instead of the “mac”</source>
        <translation>「mac」では常に 64 です。外すか、「mac」の代わりにプレフィックス以降を「suffix」に書いてください</translation>
    </message>
</context>
<context>
    <name>NatVerdict</name>
    <message>
        <source>%1 is the address of a DS-Lite line (carrier-grade NAT): it has IPv6 of its own, but shares one public IPv4 address with other customers and cannot be reached by it, whatever the router forwards.</source>
        <translation>%1 は DS-Lite 回線のアドレスです (CGNAT)。独自の IPv6 はありますが、一つのグローバル IPv4 アドレスを共有しており、ルーターで何を転送しても届きません。</translation>
    </message>
    <message>
        <source>%1 is an address of your provider&apos;s own network (carrier-grade NAT): you share one public IPv4 address with other customers and cannot be reached by it, whatever the router forwards.</source>
        <translation>%1 は通信会社の網のアドレスです (CGNAT)。一つのグローバル IPv4 アドレスを共有しており、ルーターで何を転送しても届きません。</translation>
    </message>
    <message>
        <source>The outside sees the shared address %1.</source>
        <translation>外部からは共有アドレス %1 が見えます。</translation>
    </message>
    <message>
        <source>Ask the provider for a public IPv4 address, or publish IPv6 only.</source>
        <translation>グローバル IPv4 アドレスを申し込むか、IPv6 だけを公開してください。</translation>
    </message>
    <message>
        <source>Your router has only the private address %1: another router stands before it, so to forward a port in yours is not enough. Put the first router into bridge mode, or forward the port there too, to yours.</source>
        <translation>ルーターにはプライベートアドレス %1 しかありません。手前に別のルーターがあり、手元の転送だけでは足りません。手前のルーターをブリッジにするか、そこでもポートを転送してください。</translation>
    </message>
    <message>
        <source>If there is no other router at your place, %1 is your provider&apos;s own network (carrier-grade NAT) and you share %2 with other customers: ask the provider for a public IPv4 address, or publish IPv6 only.</source>
        <translation>手元に別のルーターがなければ、%1 は通信会社の網です (CGNAT)。%2 をほかの利用者と共有しています。グローバル IPv4 アドレスを申し込むか、IPv6 だけを公開してください。</translation>
    </message>
    <message>
        <source>%1, but the outside sees %2: connections leave by a VPN, a proxy or a second line, or the provider translates the address. By %2 this machine can hardly be reached. Let Mooring&apos;s connections go past the VPN or proxy, or name the interface of the line that you want.</source>
        <translation>%1 ですが、外部からは %2 が見えます。接続が VPN、プロキシ、別の回線を通るか、通信会社がアドレスを変換しています。%2 ではほぼ届きません。Mooring の接続を VPN やプロキシに通さないか、使う回線のインターフェイスを指定してください。</translation>
    </message>
    <message>
        <source>This machine itself has the public address %1: it can be reached directly. What reaches it is for its own firewall to decide.</source>
        <translation>このコンピューター自身がグローバルアドレス %1 を持ち、直接届きます。何を通すかは自身のファイアウォール次第です。</translation>
    </message>
    <message>
        <source>Your router has the public address %1. To be reached from outside, forward the port there to this machine.</source>
        <translation>ルーターのグローバルアドレスは %1 です。外部から届くには、そこでこのコンピューターへポートを転送してください。</translation>
    </message>
    <message>
        <source>Your router tells %1 as its outer address, which is no address of a line: perhaps it is not connected, or a VPN or proxy runs on it. Look at the router&apos;s own page.</source>
        <translation>ルーターが外側のアドレスとして %1 を示しますが、回線のアドレスではありません。未接続か、VPN やプロキシが動いているかもしれません。ルーターのページを見てください。</translation>
    </message>
    <message>
        <source>It is not known how this machine is connected: neither the router nor anybody outside told an address.</source>
        <translation>接続のしかたが分かりません。ルーターも外部もアドレスを示しませんでした。</translation>
    </message>
    <message>
        <source>This machine is behind a router, which does not tell its outer address; the outside sees %1.</source>
        <translation>ルーターの内側にありますが、ルーターは外側のアドレスを示しません。外部からは %1 が見えます。</translation>
    </message>
    <message>
        <source>The router does not tell its outer address; the outside sees %1.</source>
        <translation>ルーターは外側のアドレスを示しません。外部からは %1 が見えます。</translation>
    </message>
    <message>
        <source>Compare it with the Internet address on the router&apos;s own page: if it is the same, forward the port there; if not, another router or your provider (carrier-grade NAT) stands before yours. Switching on UPnP or NAT-PMP in the router lets Mooring see it.</source>
        <translation>ルーターのページのインターネットアドレスと比べてください。同じならそこでポートを転送します。違えば手前に別のルーターか通信会社 (CGNAT) があります。ルーターで UPnP か NAT-PMP をオンにすると Mooring が調べられます。</translation>
    </message>
    <message>
        <source>This machine itself has the public address %1</source>
        <translation>このコンピューター自身がグローバルアドレス %1 を持ちます</translation>
    </message>
    <message>
        <source>Your router has the public address %1</source>
        <translation>ルーターのグローバルアドレスは %1 です</translation>
    </message>
</context>
<context>
    <name>OutsideSource</name>
    <message>
        <source>The services do not agree on the address: %1.</source>
        <translation>サービスのアドレスが一致しません: %1。</translation>
    </message>
    <message>
        <source>Only %1 answered, with %2; a change is believed when another service agrees.</source>
        <translation>%1 だけが %2 と答えました。別のサービスが一致すれば変更とみなします。</translation>
    </message>
    <message>
        <source>None of %1 told the address. The last one, %2: %3</source>
        <translation>%1 のどれもアドレスを示しませんでした。最後の %2: %3</translation>
    </message>
    <message>
        <source>None of the servers of the address source “%1” can tell an address for %2.</source>
        <translation>取得元「%1」のどのサーバーも %2 のアドレスを示せません。</translation>
    </message>
    <message>
        <source>confirmed by %1</source>
        <translation>%1 が確認</translation>
    </message>
    <message>
        <source>seen by %1</source>
        <translation>%1 から確認</translation>
    </message>
</context>
<context>
    <name>Pass</name>
    <message>
        <source>The provider said nothing about this name. Please report this.</source>
        <translation>プロバイダーがこの名前について何も答えませんでした。報告してください。</translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>The account &quot;%1&quot; of %2 is not in the configuration. Add it, or choose another account for this name.</source>
        <translation>%2 のアカウント &quot;%1&quot; が設定にありません。追加するか、別のアカウントを選んでください。</translation>
    </message>
</context>
<context>
    <name>Provider</name>
    <message>
        <source>This service cannot list its names: type the name instead.</source>
        <translation>このサービスは名前を一覧できません。名前を入力してください。</translation>
    </message>
</context>
<context>
    <name>ProviderRegistry</name>
    <message>
        <source>“%1” must be one of: %2.</source>
        <translation>「%1」は次のいずれかが必要です: %2。</translation>
    </message>
    <message>
        <source>“%1” does not have the right form.</source>
        <translation>「%1」の形式が違います。</translation>
    </message>
    <message>
        <source>“%1” does not have the right form; an example: %2</source>
        <translation>「%1」の形式が違います。例: %2</translation>
    </message>
    <message>
        <source>There is no provider “%1”.</source>
        <translation>プロバイダー「%1」はありません。</translation>
    </message>
    <message>
        <source>%1 has no method “%2”; it has: %3.</source>
        <translation>%1 に方式「%2」はありません。あるもの: %3。</translation>
    </message>
    <message>
        <source>“%1” is a secret and does not belong into the configuration: store it with “mooringd secret set %2 %3”.</source>
        <translation>「%1」は秘密情報なので設定に書けません。「mooringd secret set %2 %3」で保存してください。</translation>
    </message>
    <message>
        <source>“%1” is missing: enter it.</source>
        <translation>「%1」がありません。入力してください。</translation>
    </message>
    <message>
        <source>The settings of %1 do not fit together: check them.</source>
        <translation>%1 の設定が合っていません。確認してください。</translation>
    </message>
</context>
<context>
    <name>PublishGate</name>
    <message>
        <source>this network</source>
        <translation>このネットワーク</translation>
    </message>
    <message>
        <source>Nothing is published from %1: your network rules say so. What is published stays.</source>
        <translation>%1 からは公開しません (ネットワークの決まり)。公開済みのものはそのままです。</translation>
    </message>
    <message>
        <source>%1 goes through the VPN %2, so an address found now may be the VPN&apos;s and is not published. What is published stays. Switch the VPN off, or allow publishing through it in %3.</source>
        <translation>%1 は VPN %2 を通るため、今のアドレスは VPN のものかもしれず公開しません。公開済みのものはそのままです。VPN を切るか、%3 で VPN 経由の公開を許可してください。</translation>
    </message>
    <message>
        <source>The address %1 that services outside see belongs to the VPN %2, so it is not published. Switch the VPN off, or allow publishing through it in %3.</source>
        <translation>外部から見えるアドレス %1 は VPN %2 のものなので公開しません。VPN を切るか、%3 で VPN 経由の公開を許可してください。</translation>
    </message>
    <message>
        <source>Services outside see %1, but the router has %2; until now both were the same in %3. A VPN or proxy on the way is likely, so %1 is not published. Switch it off, or allow publishing through a VPN here.</source>
        <translation>外部からは %1 が見えますが、ルーターは %2 です。これまで %3 では同じでした。VPN かプロキシがあるとみられ、%1 は公開しません。切るか、ここで VPN 経由の公開を許可してください。</translation>
    </message>
</context>
<context>
    <name>RecipeFile</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>ファイルを読めません: %1</translation>
    </message>
    <message>
        <source>The file is larger than 256 KiB.</source>
        <translation>ファイルが 256 KiB を超えています。</translation>
    </message>
    <message>
        <source>This is not JSON: %1.</source>
        <translation>JSON ではありません: %1。</translation>
    </message>
    <message>
        <source>A recipe is a JSON object.</source>
        <translation>レシピは JSON オブジェクトです。</translation>
    </message>
    <message>
        <source>This does not follow the schema.</source>
        <translation>スキーマに合っていません。</translation>
    </message>
</context>
<context>
    <name>RecordApi</name>
    <message>
        <source>The account has no zone for %1: check the name, the account, and which zones the credentials may see.</source>
        <translation>アカウントに %1 のゾーンがありません。名前、アカウント、見られるゾーンを確認してください。</translation>
    </message>
    <message>
        <source>The service lists %1 but does not let it be changed: look at the record on the service&apos;s own page.</source>
        <translation>サービスは %1 を一覧しますが変更できません。サービスのページでレコードを見てください。</translation>
    </message>
    <message>
        <source>This service does not tell its zones: set &quot;zone&quot; for %1.</source>
        <translation>このサービスはゾーンを示しません。%1 に &quot;zone&quot; を設定してください。</translation>
    </message>
    <message>
        <source>This service cannot list its zones: type the name instead.</source>
        <translation>このサービスはゾーンを一覧できません。名前を入力してください。</translation>
    </message>
    <message>
        <source>This service cannot list a whole zone: type the name instead.</source>
        <translation>このサービスはゾーン全体を一覧できません。名前を入力してください。</translation>
    </message>
</context>
<context>
    <name>RecordPlan</name>
    <message>
        <source>%1 has several %2 record sets (%3): say in the record&apos;s options which one is meant.</source>
        <translation>%1 には %2 レコードセットが複数あります (%3)。オプションでどれかを指定してください。</translation>
    </message>
    <message>
        <source>%1 has more %2 records than it should have, and this service cannot remove one: remove it on the service&apos;s own page.</source>
        <translation>%1 の %2 レコードが多すぎますが、このサービスでは削除できません。サービスのページで削除してください。</translation>
    </message>
    <message>
        <source>%1 is an alias (CNAME) at the service, so it cannot have an address of its own: remove the alias there, or take another name.</source>
        <translation>%1 はサービスで別名 (CNAME) のためアドレスを持てません。別名を削除するか、別の名前にしてください。</translation>
    </message>
    <message>
        <source>%1 already has several %2 records (%3), so nothing was changed. If other machines publish under this name, set &quot;sharing&quot; to &quot;shared&quot; for it; else remove the records that are not wanted.</source>
        <translation>%1 にはすでに %2 レコードが複数あり (%3)、何も変更しませんでした。ほかのコンピューターもこの名前で公開するなら &quot;sharing&quot; を &quot;shared&quot; に、そうでなければ不要なレコードを削除してください。</translation>
    </message>
</context>
<context>
    <name>RecordRecipe</name>
    <message>
        <source>“{%1}” stands for nothing: no field, option or attribute of this recipe has that name.</source>
        <translation>「{%1}」に当たるものがありません。このレシピにその名前の欄、オプション、属性はありません。</translation>
    </message>
</context>
<context>
    <name>RecordReply</name>
    <message>
        <source>the login gave no token</source>
        <translation>ログインでトークンが返りませんでした</translation>
    </message>
    <message>
        <source>%1 needs credentials: enter “%2” in the account.</source>
        <translation>%1 にはサインイン情報が必要です。アカウントに「%2」を入力してください。</translation>
    </message>
    <message>
        <source>the next page is on another host</source>
        <translation>次のページが別のホストにあります</translation>
    </message>
    <message>
        <source>the list has no end</source>
        <translation>一覧に終わりがありません</translation>
    </message>
    <message>
        <source>there is no list in it</source>
        <translation>一覧がありません</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>HTTP 状態 %1</translation>
    </message>
    <message>
        <source>%1 refuses the credentials (%2). Make new ones on its page and enter them in the account.</source>
        <translation>%1 がサインイン情報を拒否しました (%2)。サイトで作り直し、アカウントに入力してください。</translation>
    </message>
    <message>
        <source>%1 does not allow this with these credentials (%2). Give them the permission to change DNS records of the zone.</source>
        <translation>%1 はこのサインイン情報では許可しません (%2)。ゾーンの DNS レコードを変更する権限を与えてください。</translation>
    </message>
    <message>
        <source>%1 does not hold this zone in the account (%2).</source>
        <translation>%1 のアカウントにこのゾーンがありません (%2)。</translation>
    </message>
    <message>
        <source>%1 does not know this zone or record (%2).</source>
        <translation>%1 にこのゾーンかレコードがありません (%2)。</translation>
    </message>
    <message>
        <source>Another record at %1 is in the way (%2). Remove it there, or take another name.</source>
        <translation>%1 の別のレコードが妨げています (%2)。そこで削除するか、別の名前にしてください。</translation>
    </message>
    <message>
        <source>%1 wants fewer requests (%2). Mooring waits and tries again.</source>
        <translation>%1 が要求を減らすよう求めています (%2)。待って再試行します。</translation>
    </message>
    <message>
        <source>%1 has barred the account or this program (%2). Ask its support.</source>
        <translation>%1 がアカウントかこのプログラムを停止しました (%2)。サポートに尋ねてください。</translation>
    </message>
    <message>
        <source>%1 is in trouble itself (%2). Mooring tries again later.</source>
        <translation>%1 自身に障害があります (%2)。後で再試行します。</translation>
    </message>
    <message>
        <source>%1 gave a reply that it does not document (%2).</source>
        <translation>%1 が文書にない応答を返しました (%2)。</translation>
    </message>
    <message>
        <source>%1 refuses the request (%2).</source>
        <translation>%1 が要求を拒否しました (%2)。</translation>
    </message>
</context>
<context>
    <name>RecordRequest</name>
    <message>
        <source>The recipe of %1 cannot make the address “%2”: a value is missing.</source>
        <translation>%1 のレシピでアドレス「%2」を作れません。値がありません。</translation>
    </message>
    <message>
        <source>“%1” is not a web address: correct it in the account&apos;s settings.</source>
        <translation>「%1」は Web アドレスではありません。アカウントの設定で直してください。</translation>
    </message>
</context>
<context>
    <name>ReplyMatch</name>
    <message>
        <source>This is no regular expression: %1.</source>
        <translation>正規表現ではありません: %1。</translation>
    </message>
</context>
<context>
    <name>Reporter</name>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Mooring has started with %1 configured names.</source>
        <translation>%1 件の名前で Mooring を起動しました。</translation>
    </message>
    <message>
        <source>Mooring has stopped.</source>
        <translation>Mooring を終了しました。</translation>
    </message>
    <message>
        <source>Publishing is suspended until %1.</source>
        <translation>%1 まで公開を停止します。</translation>
    </message>
    <message>
        <source>Publishing is suspended until it is resumed.</source>
        <translation>再開するまで公開を停止します。</translation>
    </message>
    <message>
        <source>Publishing goes on.</source>
        <translation>公開を続けます。</translation>
    </message>
    <message>
        <source>The address for %1 records is now %2; it was %3.</source>
        <translation>%1 レコードのアドレスは %2 になりました。以前は %3 でした。</translation>
    </message>
    <message>
        <source>%1 (%2) could not be published: %3</source>
        <translation>%1 (%2) を公開できませんでした: %3</translation>
    </message>
    <message>
        <source>%1 (%2) is published again.</source>
        <translation>%1 (%2) を再び公開しています。</translation>
    </message>
    <message>
        <source>%1 (%2) was created with %3.</source>
        <translation>%1 (%2) を %3 で作成しました。</translation>
    </message>
    <message>
        <source>%1 (%2) was changed from %3 to %4.</source>
        <translation>%1 (%2) を %3 から %4 に変更しました。</translation>
    </message>
    <message>
        <source>%1 (%2) holds %3 instead of %4: it was changed elsewhere and is put right.</source>
        <translation>%1 (%2) が %4 ではなく %3 です。ほかで変更されたため直します。</translation>
    </message>
    <message>
        <source>Nothing is held any more: names are published from this network.</source>
        <translation>保留はありません。このネットワークから公開します。</translation>
    </message>
    <message>
        <source>A look at the addresses did not end within 10 minutes and was abandoned. Mooring goes on by its schedule.</source>
        <translation>アドレスの確認が 10 分で終わらず中止しました。予定どおり続けます。</translation>
    </message>
    <message>
        <source>No address for %1 records is found any more: %2</source>
        <translation>%1 レコードのアドレスが見つからなくなりました: %2</translation>
    </message>
    <message>
        <source>The address for %1 records is found again: %2.</source>
        <translation>%1 レコードのアドレスが再び見つかりました: %2。</translation>
    </message>
    <message>
        <source>There is no network.</source>
        <translation>ネットワークがありません。</translation>
    </message>
    <message>
        <source>The network is back.</source>
        <translation>ネットワークが戻りました。</translation>
    </message>
    <message>
        <source>The account %1 is stopped: %2</source>
        <translation>アカウント %1 は停止中です: %2</translation>
    </message>
</context>
<context>
    <name>Rfc2136</name>
    <message>
        <source>A name server does not list its zones: enter the zone in the account, or type the names.</source>
        <translation>ネームサーバーはゾーンを一覧しません。アカウントにゾーンを入力するか、名前を入力してください。</translation>
    </message>
    <message>
        <source>The name server of this account is not understood: write it as host or host:port, an IPv6 address in brackets.</source>
        <translation>アカウントのネームサーバーが分かりません。ホストかホスト:ポートで、IPv6 は角括弧で書いてください。</translation>
    </message>
    <message>
        <source>The secret of the TSIG key %1 is missing: enter it.</source>
        <translation>TSIG キー %1 の秘密がありません。入力してください。</translation>
    </message>
    <message>
        <source>The name of the TSIG key is missing: enter it beside the secret.</source>
        <translation>TSIG キーの名前がありません。秘密とともに入力してください。</translation>
    </message>
    <message>
        <source>%1 is not in the zone %2 of this account: take an account for its zone, or leave the account&apos;s zone empty.</source>
        <translation>%1 はこのアカウントのゾーン %2 にありません。そのゾーンのアカウントを使うか、ゾーンを空にしてください。</translation>
    </message>
    <message>
        <source>The name server %1 is not responsible for %2: check the server and the name.</source>
        <translation>ネームサーバー %1 は %2 を担当していません。サーバーと名前を確認してください。</translation>
    </message>
    <message>
        <source>The name server %1 is not responsible for %2, or does not let this machine ask: check the server, the name and the server&apos;s rules.</source>
        <translation>ネームサーバー %1 は %2 を担当していないか、問い合わせを許しません。サーバー、名前、規則を確認してください。</translation>
    </message>
    <message>
        <source>The records changed at the name server %1 while they were being updated; the update will be tried again.</source>
        <translation>更新中にネームサーバー %1 のレコードが変わりました。更新をやり直します。</translation>
    </message>
    <message>
        <source>The name server %1 refuses the update of the zone %2: allow this key to update the name there (allow-update, update-policy, acl, TSIG-ALLOW-DNSUPDATE). Some servers also refuse a wrong key this way.</source>
        <translation>ネームサーバー %1 がゾーン %2 の更新を拒否しました。このキーに名前の更新を許可してください (allow-update、update-policy、acl、TSIG-ALLOW-DNSUPDATE)。誤ったキーもこう拒否するサーバーがあります。</translation>
    </message>
    <message>
        <source>The name server %1 refuses the update of the zone %2: it needs a TSIG key. Enter one in the account.</source>
        <translation>ネームサーバー %1 がゾーン %2 の更新を拒否しました。TSIG キーが必要です。アカウントに入力してください。</translation>
    </message>
    <message>
        <source>The name server %1 does not accept updates of the zone %2 without a TSIG key: enter one in the account.</source>
        <translation>ネームサーバー %1 は TSIG キーなしでゾーン %2 の更新を受け付けません。アカウントに入力してください。</translation>
    </message>
    <message>
        <source>The name server %1 is not the primary of the zone %2: enter the zone&apos;s primary name server.</source>
        <translation>ネームサーバー %1 はゾーン %2 のプライマリではありません。プライマリを入力してください。</translation>
    </message>
    <message>
        <source>A name is not inside the zone %1 that the account gives.</source>
        <translation>アカウントのゾーン %1 にない名前があります。</translation>
    </message>
    <message>
        <source>The name server %1 has a problem of its own (SERVFAIL): see its log.</source>
        <translation>ネームサーバー %1 自身に問題があります (SERVFAIL)。ログを見てください。</translation>
    </message>
    <message>
        <source>The name server %1 does not take dynamic updates.</source>
        <translation>ネームサーバー %1 は動的更新を受け付けません。</translation>
    </message>
    <message>
        <source>The name server %1 did not accept the update (result code %2): see its log.</source>
        <translation>ネームサーバー %1 が更新を受け付けませんでした (結果コード %2)。ログを見てください。</translation>
    </message>
</context>
<context>
    <name>Router</name>
    <message>
        <source>The router at %1 has no address on the Internet now. Is its line connected?</source>
        <translation>ルーター %1 に今インターネットのアドレスがありません。回線はつながっていますか？</translation>
    </message>
    <message>
        <source>The router at %1 does not tell its address to this device. Allow NAT-PMP or PCP for it there, or use another source.</source>
        <translation>ルーター %1 がこの機器にアドレスを示しません。NAT-PMP か PCP を許可するか、別の取得元を使ってください。</translation>
    </message>
    <message>
        <source>The router at %1 knows neither NAT-PMP nor PCP.</source>
        <translation>ルーター %1 は NAT-PMP にも PCP にも対応していません。</translation>
    </message>
    <message>
        <source>The router at %1 names an address that cannot be its own: %2.</source>
        <translation>ルーター %1 が自分のものではありえないアドレスを示しました: %2。</translation>
    </message>
    <message>
        <source>Another router stands between this device and the router at %1, so it does not tell its address. Use another source.</source>
        <translation>この機器とルーター %1 の間に別のルーターがあり、アドレスが得られません。別の取得元を使ってください。</translation>
    </message>
    <message>
        <source>The router at %1 could not tell its address by PCP (result code %2).</source>
        <translation>ルーター %1 が PCP でアドレスを示せませんでした (結果コード %2)。</translation>
    </message>
    <message>
        <source>This build does not speak UPnP.</source>
        <translation>この版は UPnP に対応していません。</translation>
    </message>
    <message>
        <source>The router at %1 does not answer by UPnP.</source>
        <translation>ルーター %1 が UPnP に応答しません。</translation>
    </message>
    <message>
        <source>The router at %1 could not tell its address by UPnP: %2.</source>
        <translation>ルーター %1 が UPnP でアドレスを示せませんでした: %2。</translation>
    </message>
    <message>
        <source>The search for the router was cancelled.</source>
        <translation>ルーターの検索をキャンセルしました。</translation>
    </message>
</context>
<context>
    <name>RouterSource</name>
    <message>
        <source>A router tells an IPv4 address only; with IPv6 this device has a public address itself. Use the source “interface” for AAAA.</source>
        <translation>ルーターが示すのは IPv4 アドレスだけです。IPv6 ではこの機器自身がグローバルアドレスを持ちます。AAAA には取得元「interface」を使ってください。</translation>
    </message>
    <message>
        <source>No router is asked here.</source>
        <translation>ここではルーターに尋ねません。</translation>
    </message>
</context>
<context>
    <name>Routes</name>
    <message>
        <source>The system does not tell its routes: %1.</source>
        <translation>システムが経路を示しません: %1。</translation>
    </message>
    <message>
        <source>There is no way to the Internet by IPv4.</source>
        <translation>IPv4 でインターネットに出られません。</translation>
    </message>
    <message>
        <source>There is no way to the Internet by IPv6.</source>
        <translation>IPv6 でインターネットに出られません。</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>The secrets of the account &quot;%1&quot; come from the environment (%2). Change that variable, or unset it first.</source>
        <translation>アカウント &quot;%1&quot; の秘密情報は環境変数 (%2) にあります。変数を変えるか、先に消してください。</translation>
    </message>
    <message>
        <source>Secrets cannot be stored in the environment. Use --secrets FILE.</source>
        <translation>秘密情報は環境変数に保存できません。--secrets FILE を使ってください。</translation>
    </message>
    <message>
        <source>There is no secrets file %1.</source>
        <translation>秘密情報ファイル %1 がありません。</translation>
    </message>
    <message>
        <source>Other users can read or change the secrets file %1, so it is not used. Run: chmod 600 %1</source>
        <translation>ほかの利用者が秘密情報ファイル %1 を読み書きできるため使いません。実行してください: chmod 600 %1</translation>
    </message>
    <message>
        <source>The secrets file %1 cannot be read: %2.</source>
        <translation>秘密情報ファイル %1 を読めません: %2。</translation>
    </message>
    <message>
        <source>The secrets file %1 is not a JSON object of accounts (line %2).</source>
        <translation>秘密情報ファイル %1 はアカウントの JSON オブジェクトではありません (%2 行)。</translation>
    </message>
    <message>
        <source>The secrets file %1 must have the form {account: {field: &quot;value&quot;}}; see %2.</source>
        <translation>秘密情報ファイル %1 は {account: {field: &quot;value&quot;}} の形が必要です。%2 を参照。</translation>
    </message>
    <message>
        <source>The secrets file %1 cannot be written: %2.</source>
        <translation>秘密情報ファイル %1 を書けません: %2。</translation>
    </message>
    <message>
        <source>The secrets file %1 did not keep what was written.</source>
        <translation>秘密情報ファイル %1 に書いた内容が残りませんでした。</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it (log in to the desktop with your password, or open the password manager), then retry.</source>
        <translation>キーチェーンがロックされています。解除 (パスワードでログイン、またはパスワード管理を開く) してから再試行してください。</translation>
    </message>
    <message>
        <source>There is no keychain here. On a server give the secrets with --secrets FILE or in variables MOORING_SECRET_&lt;ACCOUNT&gt;_&lt;FIELD&gt;; on a desktop install gnome-keyring or KWallet and log in again.</source>
        <translation>キーチェーンがありません。サーバーでは --secrets FILE か変数 MOORING_SECRET_&lt;ACCOUNT&gt;_&lt;FIELD&gt; で渡し、デスクトップでは gnome-keyring か KWallet を入れてログインし直してください。</translation>
    </message>
    <message>
        <source>The keychain does not let Mooring in. Allow the access, then retry.</source>
        <translation>キーチェーンが Mooring を拒否しました。許可してから再試行してください。</translation>
    </message>
    <message>
        <source>The keychain does not work: %1</source>
        <translation>キーチェーンが動作しません: %1</translation>
    </message>
    <message>
        <source>The keychain still waits for an answer to an earlier question. Look for a window that asks for the keychain&apos;s password.</source>
        <translation>キーチェーンが前の問いの答えを待っています。パスワードを求めるウィンドウを探してください。</translation>
    </message>
    <message>
        <source>There is no keychain yet. Make one with the password manager of the desktop, then retry.</source>
        <translation>キーチェーンがまだありません。デスクトップのパスワード管理で作ってから再試行してください。</translation>
    </message>
    <message>
        <source>The keychain did not answer in time. Is there a window that asks for its password? Answer it, then retry.</source>
        <translation>キーチェーンが時間内に応答しませんでした。パスワードを求めるウィンドウに答えてから再試行してください。</translation>
    </message>
    <message>
        <source>What the keychain holds for the account &quot;%1&quot; cannot be read. Enter its secrets again.</source>
        <translation>キーチェーンのアカウント &quot;%1&quot; の内容を読めません。秘密情報を入力し直してください。</translation>
    </message>
    <message>
        <source>The secrets of the account &quot;%1&quot; are too long for a keychain: %2 bytes, at most %3 are possible. Keep them in a file instead (--secrets FILE).</source>
        <translation>アカウント &quot;%1&quot; の秘密情報はキーチェーンには長すぎます (%2 バイト、最大 %3)。ファイルに保管してください (--secrets FILE)。</translation>
    </message>
    <message>
        <source>The keychain did not keep the secrets of the account &quot;%1&quot;.</source>
        <translation>キーチェーンにアカウント &quot;%1&quot; の秘密情報が残りませんでした。</translation>
    </message>
    <message>
        <source>The keychain still holds the secrets of the account &quot;%1&quot;. Delete them there.</source>
        <translation>キーチェーンにアカウント &quot;%1&quot; の秘密情報が残っています。そこで削除してください。</translation>
    </message>
</context>
<context>
    <name>Signer</name>
    <message>
        <source>There is no request signature named &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; という要求署名はありません。</translation>
    </message>
    <message>
        <source>The key id or the secret key of the account is missing. Enter both.</source>
        <translation>アカウントのキー ID か秘密キーがありません。両方入力してください。</translation>
    </message>
    <message>
        <source>The signature tencent-tc3 needs the parameters service, version and action.</source>
        <translation>署名 tencent-tc3 には service、version、action が必要です。</translation>
    </message>
</context>
<context>
    <name>StateStore</name>
    <message>
        <source>it is not a state file of version 1</source>
        <translation>バージョン 1 の状態ファイルではありません</translation>
    </message>
    <message>
        <source>The state file %1 cannot be used (%2) and cannot be kept aside. Mooring goes on without it and looks at every record afresh.</source>
        <translation>状態ファイル %1 を使えず (%2)、退避もできません。これなしで続け、全レコードを見直します。</translation>
    </message>
    <message>
        <source>The state file %1 cannot be used (%2). It is kept as %3; Mooring looks at every record afresh.</source>
        <translation>状態ファイル %1 を使えません (%2)。%3 として残し、全レコードを見直します。</translation>
    </message>
    <message>
        <source>The state file %1 cannot be written: %2</source>
        <translation>状態ファイル %1 を書けません: %2</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>フォルダーを作れません</translation>
    </message>
</context>
<context>
    <name>Statuses</name>
    <message>
        <source>This machine has no network. The name is looked after as soon as there is one; there is nothing to do.</source>
        <translation>ネットワークがありません。つながり次第、名前を更新します。することはありません。</translation>
    </message>
</context>
<context>
    <name>StunSource</name>
    <message>
        <source>It refused without saying why.</source>
        <translation>理由なく拒否されました。</translation>
    </message>
    <message>
        <source>It refused with error %1.</source>
        <translation>エラー %1 で拒否されました。</translation>
    </message>
    <message>
        <source>Its answer has a part that is not known (0x%1).</source>
        <translation>応答に不明な部分があります (0x%1)。</translation>
    </message>
    <message>
        <source>Its answer is not one %1 address.</source>
        <translation>応答が %1 アドレス一つではありません。</translation>
    </message>
    <message>
        <source>Its answer has no address that a router could not have changed.</source>
        <translation>応答に、ルーターが書き換えられないアドレスがありません。</translation>
    </message>
    <message>
        <source>“%1” is not a server like stun.example.org:3478</source>
        <translation>「%1」は stun.example.org:3478 のようなサーバーではありません</translation>
    </message>
    <message>
        <source>name at least one</source>
        <translation>一つ以上指定してください</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>“%1” uses the unknown function “%2”.</source>
        <translation>「%1」が不明な関数「%2」を使っています。</translation>
    </message>
</context>
<context>
    <name>UpdateProvider</name>
    <message>
        <source>%1 takes one address for each name and family, and %2 has several.</source>
        <translation>%1 は名前と種別ごとにアドレス一つです。%2 には複数あります。</translation>
    </message>
    <message>
        <source>%1 replaces the address of a name, so %2 cannot be shared with other machines.</source>
        <translation>%1 は名前のアドレスを置き換えるため、%2 をほかの機器と共有できません。</translation>
    </message>
    <message>
        <source>%1 takes no IPv6 addresses: remove AAAA from %2.</source>
        <translation>%1 は IPv6 に対応しません。%2 から AAAA を外してください。</translation>
    </message>
    <message>
        <source>%1 does not update wildcard names such as %2.</source>
        <translation>%1 は %2 のようなワイルドカードを更新しません。</translation>
    </message>
    <message>
        <source>An account of %1 belongs to one name: add an account of its own for %2.</source>
        <translation>%1 のアカウントは名前一つ用です。%2 には別のアカウントを追加してください。</translation>
    </message>
    <message>
        <source>%1 spoils the IPv4 address when only IPv6 is sent: let %2 have A as well as AAAA.</source>
        <translation>%1 は IPv6 だけ送ると IPv4 を壊します。%2 に AAAA とともに A も与えてください。</translation>
    </message>
</context>
<context>
    <name>UpdateRecipe</name>
    <message>
        <source>There is no field “%1”.</source>
        <translation>欄「%1」がありません。</translation>
    </message>
    <message>
        <source>There is no placeholder {%1}.</source>
        <translation>置き換え {%1} がありません。</translation>
    </message>
</context>
<context>
    <name>UpdateReply</name>
    <message>
        <source>(nothing)</source>
        <translation>(なし)</translation>
    </message>
    <message>
        <source>%1 refuses the credentials: check them in the account.</source>
        <translation>%1 がサインイン情報を拒否しました。アカウントで確認してください。</translation>
    </message>
    <message>
        <source>%1 does not allow this account to do that.</source>
        <translation>%1 はこのアカウントにそれを許可しません。</translation>
    </message>
    <message>
        <source>%1 does not know this name in the account: make it there, or check the name.</source>
        <translation>%1 のアカウントにこの名前がありません。そこで作るか、名前を確認してください。</translation>
    </message>
    <message>
        <source>%1 says that the request is wrong.</source>
        <translation>%1 が要求を誤りだとしています。</translation>
    </message>
    <message>
        <source>%1 asks for a pause.</source>
        <translation>%1 が間を空けるよう求めています。</translation>
    </message>
    <message>
        <source>%1 has blocked updates: unblock them there, then press retry.</source>
        <translation>%1 が更新を停止しました。解除してから再試行してください。</translation>
    </message>
    <message>
        <source>%1 has a fault.</source>
        <translation>%1 に障害があります。</translation>
    </message>
    <message>
        <source>%1 ignored the request and set nothing: it may have blocked this program.</source>
        <translation>%1 が要求を無視し、何も設定しませんでした。このプログラムが停止されているかもしれません。</translation>
    </message>
    <message>
        <source>%1 sent a redirect (%2), which is not followed with credentials.</source>
        <translation>%1 が転送 (%2) を返しました。サインイン情報とともには従いません。</translation>
    </message>
    <message>
        <source>%1 refuses the credentials or this program (403): check them in the account.</source>
        <translation>%1 がサインイン情報かこのプログラムを拒否しました (403)。アカウントで確認してください。</translation>
    </message>
    <message>
        <source>%1 has a fault (%2).</source>
        <translation>%1 に障害があります (%2)。</translation>
    </message>
    <message>
        <source>%1 sent a reply that is not understood (status %2): %3</source>
        <translation>%1 の応答が分かりません (状態 %2): %3</translation>
    </message>
    <message>
        <source>%1 did not answer for this name.</source>
        <translation>%1 がこの名前について応答しませんでした。</translation>
    </message>
</context>
<context>
    <name>UpdateRequest</name>
    <message>
        <source>%1 needs “%2” for this record: enter it in the account.</source>
        <translation>%1 はこのレコードに「%2」が必要です。アカウントに入力してください。</translation>
    </message>
    <message>
        <source>The recipe of %1 has no value for “%2”.</source>
        <translation>%1 のレシピに「%2」の値がありません。</translation>
    </message>
    <message>
        <source>There is no placeholder {%1}: correct the update URL or body in the account.</source>
        <translation>置き換え {%1} がありません。アカウントの更新 URL か本文を直してください。</translation>
    </message>
    <message>
        <source>The update URL of %1 is not valid: check it in the account.</source>
        <translation>%1 の更新 URL が正しくありません。アカウントで確認してください。</translation>
    </message>
</context>
<context>
    <name>UpdateShape</name>
    <message>
        <source>There is no such failure kind.</source>
        <translation>その失敗の種類はありません。</translation>
    </message>
</context>
<context>
    <name>WebSource</name>
    <message>
        <source>“%1” is not an address like https://ip.example.org/</source>
        <translation>「%1」は https://ip.example.org/ のようなアドレスではありません</translation>
    </message>
    <message>
        <source>“%1” must begin with https: an answer over http could be forged</source>
        <translation>「%1」は https で始まる必要があります。http の応答は偽造できます</translation>
    </message>
    <message>
        <source>“%1” must not hold a user name or password</source>
        <translation>「%1」にユーザー名やパスワードは書けません</translation>
    </message>
    <message>
        <source>name at least one</source>
        <translation>一つ以上指定してください</translation>
    </message>
</context>
<context>
    <name>mooring::AccountCard</name>
    <message>
        <source>Asking…</source>
        <translation>問い合わせ中…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Add names…</source>
        <translation>名前を追加…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Asks the provider whether it accepts this account; changes nothing.</source>
        <translation>プロバイダーがこのアカウントを受け付けるか尋ねます。何も変更しません。</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>%1 をテスト</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 を編集</translation>
    </message>
    <message>
        <source>Add names to %1</source>
        <translation>%1 に名前を追加</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>No names yet</source>
        <translation>名前はまだありません</translation>
    </message>
    <message numerus="yes">
        <source>%n names: %1 and more</source>
        <translation>
            <numerusform>名前 %n 件: %1 など</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names: %1</source>
        <translation>
            <numerusform>名前 %n 件: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Signs in with: %1</source>
        <translation>サインイン方法: %1</translation>
    </message>
    <message>
        <source>last change %1</source>
        <translation>最終変更 %1</translation>
    </message>
    <message>
        <source>%1 Next attempt: %2.</source>
        <translation>%1 次の試行: %2。</translation>
    </message>
    <message>
        <source>It answers and accepts the sign-in.</source>
        <translation>応答があり、サインインは受け付けられました。</translation>
    </message>
    <message>
        <source>This service can only be tried by an update, so it was not asked.</source>
        <translation>このサービスは更新でしか確認できないため、問い合わせていません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>kept in the keychain</source>
        <translation>キーチェーンに保管</translation>
    </message>
    <message>
        <source>kept in the keychain (%1)</source>
        <translation>キーチェーンに保管 (%1)</translation>
    </message>
    <message>
        <source>from the environment variable %1</source>
        <translation>環境変数%1から</translation>
    </message>
    <message>
        <source>from the file %1</source>
        <translation>ファイル%1から</translation>
    </message>
    <message>
        <source>Last success %1</source>
        <translation>最終成功 %1</translation>
    </message>
    <message>
        <source>No success yet</source>
        <translation>まだ成功していません</translation>
    </message>
    <message>
        <source>last failure %1</source>
        <translation>最終失敗 %1</translation>
    </message>
    <message>
        <source>%1 Mooring waits until %2.</source>
        <translation>%1 Mooringは%2まで待ちます。</translation>
    </message>
</context>
<context>
    <name>mooring::AccountDraft</name>
    <message>
        <source>“%1” is needed.</source>
        <translation>「%1」が必要です。</translation>
    </message>
    <message>
        <source>“%1” does not look like this. Please check it.</source>
        <translation>「%1」の形式が違います。確認してください。</translation>
    </message>
    <message>
        <source>“%1” looks different, for example %2.</source>
        <translation>「%1」の形式が違います。例: %2。</translation>
    </message>
</context>
<context>
    <name>mooring::AccountForm</name>
    <message>
        <source>&amp;Your name for it:</source>
        <translation>表示名(&amp;Y):</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Sign in a&amp;gain…</source>
        <translation>再サインイン(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
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
        <translation>アカウントはまだありません</translation>
    </message>
    <message>
        <source>An account is your sign-in at a DNS provider. Mooring keeps its password or token in the keychain and uses it for nothing but the names that you choose.</source>
        <translation>アカウントは DNS プロバイダーへのサインインです。Mooring はパスワードやトークンをキーチェーンに保管し、選んだ名前のためだけに使います。</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>アカウントを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>The account at %1 is removed from Mooring.</source>
        <translation>%1 のアカウントを Mooring から削除しました。</translation>
    </message>
    <message numerus="yes">
        <source>The account at %1 is removed. %n names are no longer kept up to date; their records there stay as they are.</source>
        <translation>
            <numerusform>%1 のアカウントを削除しました。%n 件の名前は更新されなくなります。そこのレコードはそのままです。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mooring::AddressCard</name>
    <message>
        <source>Not looked for: no name uses %1.</source>
        <translation>未検出: %1 を使う名前がありません。</translation>
    </message>
    <message>
        <source>Not looked for while updates are paused.</source>
        <translation>更新の一時停止中は調べません。</translation>
    </message>
    <message>
        <source>Waiting for the network.</source>
        <translation>ネットワークを待っています。</translation>
    </message>
    <message>
        <source>Not found yet.</source>
        <translation>まだ見つかりません。</translation>
    </message>
    <message>
        <source>%1 address</source>
        <translation>%1 アドレス</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Copy the %1 address</source>
        <translation>%1 アドレスをコピー</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>アドレスをコピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>mooring::AddressPanel</name>
    <message>
        <source>%1 address</source>
        <translation>%1 アドレス</translation>
    </message>
    <message>
        <source>&amp;Addresses to publish</source>
        <translation>公開するアドレス(&amp;A)</translation>
    </message>
    <message>
        <source>IPv4 and IPv6</source>
        <translation>IPv4 と IPv6</translation>
    </message>
    <message>
        <source>Only IPv4</source>
        <translation>IPv4 のみ</translation>
    </message>
    <message>
        <source>Only IPv6</source>
        <translation>IPv6 のみ</translation>
    </message>
    <message>
        <source>Addresses to publish</source>
        <translation>公開するアドレス</translation>
    </message>
    <message>
        <source>Only the address of the names that you tick will change. Everything else at %1 stays as it is.</source>
        <translation>選んだ名前のアドレスだけを変更します。%1 のほかの内容はそのままです。</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>%1 takes no IPv6 addresses.</source>
        <translation>%1 は IPv6 アドレスに対応していません。</translation>
    </message>
</context>
<context>
    <name>mooring::AddressesSection</name>
    <message>
        <source>Ask &amp;again</source>
        <translation>もう一度問い合わせる(&amp;A)</translation>
    </message>
    <message>
        <source>The line “%1” was removed.</source>
        <translation>回線「%1」を削除しました。</translation>
    </message>
    <message>
        <source>The source “%1” was removed.</source>
        <translation>取得元「%1」を削除しました。</translation>
    </message>
</context>
<context>
    <name>mooring::Assistant</name>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>公開中…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>再サインイン</translation>
    </message>
    <message>
        <source>Add names (%1 of %2)</source>
        <translation>名前を追加 (%1/%2)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>続ける(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save and publish again</source>
        <translation>保存して再公開(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>サインイン(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>公開(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Publish %n name(s)</source>
        <translation>
            <numerusform>%n 件の名前を公開(&amp;P)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完了(&amp;D)</translation>
    </message>
    <message>
        <source>Reading the keychain…</source>
        <translation>キーチェーンを読み取り中…</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 に問い合わせ中…</translation>
    </message>
    <message>
        <source>Your names cannot be listed now: %1 You can type them.</source>
        <translation>名前を一覧できません: %1 名前を入力できます。</translation>
    </message>
    <message>
        <source>%1 lists no domain for this account. You can type the names.</source>
        <translation>%1 はこのアカウントのドメインを返しません。名前を入力できます。</translation>
    </message>
    <message>
        <source>%1 Press Enter to try again.</source>
        <translation>%1 Enter キーでやり直します。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Cancel &amp;publishing</source>
        <translation>公開をキャンセル(&amp;P)</translation>
    </message>
</context>
<context>
    <name>mooring::CheckDelegate</name>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 ミリ秒</translation>
    </message>
</context>
<context>
    <name>mooring::CheckTexts</name>
    <message>
        <source>This computer is not connected to the Internet.</source>
        <translation>このコンピューターはインターネットに接続していません。</translation>
    </message>
    <message>
        <source>Interface: %1</source>
        <translation>インターフェイス: %1</translation>
    </message>
    <message>
        <source>Router: %1</source>
        <translation>ルーター: %1</translation>
    </message>
    <message>
        <source>Wi-Fi: %1</source>
        <translation>Wi-Fi: %1</translation>
    </message>
    <message>
        <source>%1. You do not publish from this network.</source>
        <translation>%1。このネットワークからは公開しません。</translation>
    </message>
    <message>
        <source>%1. A VPN is on, so names keep their address.</source>
        <translation>%1。VPN がオンのため、名前のアドレスはそのままです。</translation>
    </message>
    <message>
        <source>Asks: %1</source>
        <translation>問い合わせ先: %1</translation>
    </message>
    <message>
        <source>%1, which cannot be published</source>
        <translation>%1 (公開できません)</translation>
    </message>
    <message>
        <source>This computer has no public IPv6 address.</source>
        <translation>このコンピューターにはグローバル IPv6 アドレスがありません。</translation>
    </message>
    <message>
        <source>It answers and accepts the sign-in.</source>
        <translation>応答があり、サインインは受け付けられました。</translation>
    </message>
    <message>
        <source>This service can only be tried by an update, so it was not asked.</source>
        <translation>このサービスは更新でしか確認できないため、問い合わせていません。</translation>
    </message>
    <message>
        <source>The name servers did not answer.</source>
        <translation>ネームサーバーから応答がありません。</translation>
    </message>
    <message>
        <source>Nothing is published yet.</source>
        <translation>まだ何も公開していません。</translation>
    </message>
    <message>
        <source>The name servers do not know it; published was %1.</source>
        <translation>ネームサーバーにありません。公開したのは %1 です。</translation>
    </message>
    <message>
        <source>%1, but published was %2.</source>
        <translation>%1 ですが、公開したのは %2 です。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Found out: %1</source>
        <translation>確認日時: %1</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>判断する情報が足りません。</translation>
    </message>
    <message>
        <source>%1 is used.</source>
        <translation>%1 を使います。</translation>
    </message>
</context>
<context>
    <name>mooring::ChecksModel</name>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2。%3</translation>
    </message>
</context>
<context>
    <name>mooring::CommandLine</name>
    <message>
        <source>Keeps names pointed at this computer.</source>
        <translation>名前をこのコンピューターに向け続けます。</translation>
    </message>
    <message>
        <source>Use the configuration in this folder.</source>
        <translation>このフォルダーの設定を使います。</translation>
    </message>
    <message>
        <source>Read and write secrets in this file in place of the keychain.</source>
        <translation>キーチェーンの代わりにこのファイルで秘密情報を読み書きします。</translation>
    </message>
    <message>
        <source>Start without a window where there is a tray.</source>
        <translation>通知領域があればウィンドウなしで起動します。</translation>
    </message>
    <message>
        <source>Show how it works with servers inside this program; needs no account.</source>
        <translation>プログラム内のサーバーで動作を見せます。アカウントは不要です。</translation>
    </message>
    <message>
        <source>Unknown argument: %1</source>
        <translation>不明な引数: %1</translation>
    </message>
</context>
<context>
    <name>mooring::Commands</name>
    <message>
        <source>This could not be saved: %1</source>
        <translation>保存できませんでした: %1</translation>
    </message>
</context>
<context>
    <name>mooring::CompareColumns</name>
    <message>
        <source>Detected here</source>
        <translation>ここで検出</translation>
    </message>
    <message>
        <source>Last published</source>
        <translation>最後に公開</translation>
    </message>
    <message>
        <source>What DNS answers</source>
        <translation>DNS の応答</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>問い合わせ中…</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>as published</source>
        <translation>公開どおり</translation>
    </message>
</context>
<context>
    <name>mooring::Comparison</name>
    <message>
        <source>This name is switched off: its %1 record stays as it is.</source>
        <translation>この名前はオフです。%1 レコードはそのままです。</translation>
    </message>
    <message>
        <source>Updates are paused: the %1 record stays as it is until you resume.</source>
        <translation>更新は一時停止中です。再開するまで %1 レコードはそのままです。</translation>
    </message>
    <message>
        <source>The %1 address is not published: %2.</source>
        <translation>%1 アドレスは公開されていません: %2。</translation>
    </message>
    <message>
        <source>This name takes its %1 address from %2.</source>
        <translation>この名前の %1 アドレスは %2 から取得します。</translation>
    </message>
    <message>
        <source>The new %1 address is being published now.</source>
        <translation>新しい %1 アドレスを公開中です。</translation>
    </message>
    <message>
        <source>The new %1 address is published with the next check.</source>
        <translation>新しい %1 アドレスは次の確認で公開します。</translation>
    </message>
    <message>
        <source>No name server answered for the %1 address. Mooring asks again in a minute.</source>
        <translation>%1 アドレスについてネームサーバーの応答がありません。1 分後に再度尋ねます。</translation>
    </message>
    <message>
        <source>DNS answers with addresses of the provider, because “%1” is on. Visitors still reach your %2 address.</source>
        <translation>「%1」がオンのため、DNS はプロバイダーのアドレスを返します。訪問者は %2 アドレスに到達できます。</translation>
    </message>
    <message>
        <source>The %1 address changed %2. Name servers may keep the old answer until about %3.</source>
        <translation>%1 アドレスは%2に変わりました。ネームサーバーは %3 頃まで古い応答を返すことがあります。</translation>
    </message>
    <message>
        <source>DNS has no %1 address for this name: it was removed elsewhere, or the provider does not show it to the world.</source>
        <translation>DNS にこの名前の %1 アドレスがありません。ほかで削除されたか、プロバイダーが外部に公開していません。</translation>
    </message>
    <message>
        <source>DNS answers another %1 address: “%2” is on at the provider, or someone else changed the name.</source>
        <translation>DNS は別の %1 アドレスを返します。プロバイダーで「%2」がオンか、誰かが名前を変更しました。</translation>
    </message>
    <message>
        <source>DNS answers another %1 address: someone or something else changed this name. Mooring puts it right with the next check.</source>
        <translation>DNS は別の %1 アドレスを返します。この名前がほかで変更されました。次の確認で直します。</translation>
    </message>
</context>
<context>
    <name>mooring::ConnectionSection</name>
    <message>
        <source>No proxy</source>
        <translation>プロキシなし</translation>
    </message>
    <message>
        <source>As the system does</source>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>次のプロキシ</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>プロキシ(&amp;P):</translation>
    </message>
    <message>
        <source>It begins with http:// or socks5:// and ends with the port. The router and the services that tell your address are always asked directly, because a proxy would show its own address.</source>
        <translation>http:// または socks5:// で始まり、ポートで終わります。ルーターとアドレスを調べるサービスには常に直接問い合わせます。プロキシは自分のアドレスを示すためです。</translation>
    </message>
    <message>
        <source>Write the address of the proxy, or choose another way.</source>
        <translation>プロキシのアドレスを入力するか、別の経路を選んでください。</translation>
    </message>
    <message>
        <source>Connection to providers</source>
        <translation>プロバイダーへの経路</translation>
    </message>
    <message>
        <source>Proxy &amp;address:</source>
        <translation>プロキシのアドレス(&amp;A):</translation>
    </message>
</context>
<context>
    <name>mooring::Desktop</name>
    <message>
        <source>GNOME shows no tray icons by itself, so Mooring runs as long as this window is open: minimise it rather than closing it. With the GNOME extension “AppIndicator and KStatusNotifierItem Support” it moves into the top bar.</source>
        <translation>GNOME は標準では通知領域アイコンを表示しないため、このウィンドウが開いている間だけ Mooring が動きます。閉じずに最小化してください。GNOME 拡張「AppIndicator and KStatusNotifierItem Support」を入れると上部バーに移ります。</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so Mooring runs as long as this window is open. Minimise it rather than closing it.</source>
        <translation>このデスクトップは通知領域アイコンを表示しないため、このウィンドウが開いている間だけ Mooring が動きます。閉じずに最小化してください。</translation>
    </message>
    <message>
        <source>Mooring keeps running</source>
        <translation>Mooring は動作を続けます</translation>
    </message>
    <message>
        <source>It watches over your names from the tray. Choose Quit in the icon&apos;s menu to end it.</source>
        <translation>通知領域から名前を見守ります。終了するにはアイコンのメニューで「終了」を選びます。</translation>
    </message>
</context>
<context>
    <name>mooring::DetailsCard</name>
    <message>
        <source>%1 refuses the sign-in of “%2”. Names in it are not being updated.</source>
        <translation>%1 が「%2」のサインインを拒否しました。その名前は更新されていません。</translation>
    </message>
    <message>
        <source>%1 has barred this account. Ask them why; when it is settled, try again.</source>
        <translation>%1 がこのアカウントを停止しました。理由を尋ね、解決したらやり直してください。</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>オプション(&amp;O)</translation>
    </message>
    <message>
        <source>Last &amp;events</source>
        <translation>最近の出来事(&amp;E)</translation>
    </message>
    <message>
        <source>Last change: %1</source>
        <translation>最終変更: %1</translation>
    </message>
    <message>
        <source>Next attempt: %1</source>
        <translation>次の試行: %1</translation>
    </message>
    <message>
        <source>Next check: %1</source>
        <translation>次の確認: %1</translation>
    </message>
    <message>
        <source>%1 refuses your sign-in. Names there are not being updated.</source>
        <translation>%1 がサインインを拒否しました。そこの名前は更新されていません。</translation>
    </message>
</context>
<context>
    <name>mooring::DiagnosisRun</name>
    <message>
        <source>No answer within 15 seconds.</source>
        <translation>15 秒以内に応答がありません。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Reachable from outside</source>
        <translation>外部からの到達性</translation>
    </message>
    <message>
        <source>IPv6 addresses of this computer</source>
        <translation>このコンピューターの IPv6 アドレス</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>キーチェーン</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>%1 in DNS (%2)</source>
        <translation>DNS の %1 (%2)</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>まだ何も保存されていません。</translation>
    </message>
    <message>
        <source>Not compared: no service has told its time yet.</source>
        <translation>未比較: まだどのサービスも時刻を知らせていません。</translation>
    </message>
    <message>
        <source>It agrees with the services.</source>
        <translation>各サービスの時刻と一致しています。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead. Services refuse requests with a wrong time: set the clock.</source>
        <translation>このコンピューターの時計は %1 進んでいます。時刻が違うと要求が拒否されます。時計を合わせてください。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind. Services refuse requests with a wrong time: set the clock.</source>
        <translation>このコンピューターの時計は %1 遅れています。時刻が違うと要求が拒否されます。時計を合わせてください。</translation>
    </message>
    <message>
        <source>Unlocked and readable.</source>
        <translation>読み取れます。</translation>
    </message>
</context>
<context>
    <name>mooring::DiagnosticsPage</name>
    <message>
        <source>Checks</source>
        <translation>確認項目</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>もう一度確認(&amp;A)</translation>
    </message>
    <message>
        <source>The selected check</source>
        <translation>選択した確認項目</translation>
    </message>
    <message>
        <source>&amp;Hide my addresses and names in the report</source>
        <translation>報告でアドレスと名前を隠す(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>報告をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copies all answers as text, without secrets, to send to someone who helps you.</source>
        <translation>助けてくれる人に送るため、秘密情報を除いた全結果を文字でコピーします。</translation>
    </message>
    <message>
        <source>Looking at everything…</source>
        <translation>すべて確認中…</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>すべて正常です。</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>キャンセル(&amp;A)</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <translation>再サインイン(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Open preferences</source>
        <translation>設定を開く(&amp;O)</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>%n checks need you.</source>
        <translation>
            <numerusform>%n件の確認項目に対応が必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save re&amp;port…</source>
        <translation>報告を保存(&amp;P)…</translation>
    </message>
    <message>
        <source>Saves the same text as a file.</source>
        <translation>同じテキストをファイルに保存します。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>報告を保存</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>The report could not be saved as %1: %2. Choose another folder, or copy the report instead.</source>
        <translation>報告を%1として保存できませんでした: %2。別のフォルダーを選ぶか、報告をコピーしてください。</translation>
    </message>
</context>
<context>
    <name>mooring::EchoConnection</name>
    <message>
        <source>It did not answer in time.</source>
        <translation>時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>Its identity could not be verified: %1. Check the computer&apos;s clock and whether something on the network intercepts the connection.</source>
        <translation>身元を確認できません: %1。コンピューターの時計と、途中で接続が横取りされていないかを確認してください。</translation>
    </message>
    <message>
        <source>No secure connection could be made: %1.</source>
        <translation>安全な接続ができません: %1。</translation>
    </message>
    <message>
        <source>It refuses the connection. Is the service down?</source>
        <translation>接続が拒否されました。サービスが停止していませんか？</translation>
    </message>
    <message>
        <source>It closed the connection without an answer.</source>
        <translation>応答なしに接続が閉じられました。</translation>
    </message>
    <message>
        <source>It cannot be reached: %1.</source>
        <translation>届きません: %1。</translation>
    </message>
</context>
<context>
    <name>mooring::EventList</name>
    <message>
        <source>updated to %1</source>
        <translation>%1 に更新</translation>
    </message>
    <message>
        <source>created with %1</source>
        <translation>%1 で作成</translation>
    </message>
    <message>
        <source>published again</source>
        <translation>再び公開</translation>
    </message>
    <message>
        <source>changed elsewhere to %1, put right</source>
        <translation>ほかで %1 に変更、修正済み</translation>
    </message>
    <message>
        <source>not updated: %1</source>
        <translation>更新なし: %1</translation>
    </message>
    <message>
        <source>stopped: %1</source>
        <translation>停止: %1</translation>
    </message>
    <message>
        <source>Last events</source>
        <translation>最近の出来事</translation>
    </message>
    <message>
        <source>Nothing has happened to this name yet.</source>
        <translation>この名前にはまだ何も起きていません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>mooring::FieldEditor</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (任意)</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>例: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 を表示</translation>
    </message>
    <message>
        <source>Unchanged if left empty</source>
        <translation>空なら変更なし</translation>
    </message>
</context>
<context>
    <name>mooring::FilterBar</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search names, providers and addresses</source>
        <translation>名前、プロバイダー、アドレスを検索</translation>
    </message>
    <message>
        <source>As added</source>
        <translation>追加順</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>名前順</translation>
    </message>
    <message>
        <source>Problems first</source>
        <translation>問題を先に</translation>
    </message>
    <message>
        <source>Last change first</source>
        <translation>最近の変更を先に</translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>プロバイダー順</translation>
    </message>
    <message>
        <source>Order of the names</source>
        <translation>名前の並び順</translation>
    </message>
    <message>
        <source>Group b&amp;y account</source>
        <translation>アカウントで分ける(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>mooring::GatewayLine</name>
    <message>
        <source>PCP at %1</source>
        <translation>PCP (%1)</translation>
    </message>
    <message>
        <source>NAT-PMP at %1</source>
        <translation>NAT-PMP (%1)</translation>
    </message>
    <message>
        <source>UPnP at %1</source>
        <translation>UPnP (%1)</translation>
    </message>
    <message>
        <source>The router at %1 does not tell its address. Switch on UPnP or NAT-PMP there, or use another source.</source>
        <translation>ルーター %1 がアドレスを示しません。UPnP か NAT-PMP をオンにするか、別の取得元を使ってください。</translation>
    </message>
</context>
<context>
    <name>mooring::GatewaySocket</name>
    <message>
        <source>The router cannot be asked through %1: %2.</source>
        <translation>%1 経由でルーターに尋ねられません: %2。</translation>
    </message>
    <message>
        <source>The router at %1 cannot be reached: %2.</source>
        <translation>ルーター %1 に届きません: %2。</translation>
    </message>
    <message>
        <source>The router at %1 did not answer.</source>
        <translation>ルーター %1 が応答しませんでした。</translation>
    </message>
</context>
<context>
    <name>mooring::Gateways</name>
    <message>
        <source>There is no way to the Internet over IPv4 now, so there is no router to ask.</source>
        <translation>今は IPv4 でインターネットに出られず、尋ねるルーターがありません。</translation>
    </message>
    <message>
        <source>The interface “%1” has no way to the Internet over IPv4, so there is no router to ask.</source>
        <translation>インターフェイス「%1」は IPv4 でインターネットに出られず、尋ねるルーターがありません。</translation>
    </message>
    <message>
        <source>“%1” leads to the provider without a router that could be asked. Use the source “interface”.</source>
        <translation>「%1」は尋ねられるルーターなしで通信会社につながります。取得元「interface」を使ってください。</translation>
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
        <translation>起動</translation>
    </message>
    <message>
        <source>Start when I log &amp;in</source>
        <translation>ログイン時に起動(&amp;I)</translation>
    </message>
    <message>
        <source>Start without a &amp;window</source>
        <translation>ウィンドウなしで起動(&amp;W)</translation>
    </message>
    <message>
        <source>Mooring is then in the tray only. Where there is no tray, its window is minimised.</source>
        <translation>Mooring は通知領域だけに入ります。通知領域がなければウィンドウを最小化します。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>エラーのみ</translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation>エラーと警告</translation>
    </message>
    <message>
        <source>What Mooring does</source>
        <translation>Mooring の動作</translation>
    </message>
    <message>
        <source>Every detail, to find a fault</source>
        <translation>不具合を探すための全詳細</translation>
    </message>
    <message>
        <source>Checking for a new address</source>
        <translation>新しいアドレスの確認</translation>
    </message>
    <message>
        <source>Check e&amp;very:</source>
        <translation>確認の間隔(&amp;L):</translation>
    </message>
    <message>
        <source>A change that the system or the router announces is noticed at once. This interval is for all other changes.</source>
        <translation>システムやルーターが知らせる変化にはすぐ気付きます。これはそれ以外のための間隔です。</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>通常どおり</translation>
    </message>
    <message>
        <source>&amp;Level of detail:</source>
        <translation>記録する内容(&amp;G):</translation>
    </message>
    <message>
        <source>Messages go to the system&apos;s log. Secrets are never written to it.</source>
        <translation>ログはシステムがプログラムの出力を集める場所に入ります。秘密情報は含まれません。</translation>
    </message>
</context>
<context>
    <name>mooring::HistoryModel</name>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
</context>
<context>
    <name>mooring::HistoryPage</name>
    <message>
        <source>Kept since %1</source>
        <translation>%1 から保存</translation>
    </message>
    <message>
        <source>Nothing happened in this time.</source>
        <translation>この期間には何も起きていません。</translation>
    </message>
    <message>
        <source>Nothing in this time fits what you look for.</source>
        <translation>この期間に該当するものはありません。</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>履歴の書き出し</translation>
    </message>
    <message numerus="yes">
        <source>%n events were written to %1.</source>
        <translation>
            <numerusform>%n 件の出来事を %1 に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>まだ何も起きていません</translation>
    </message>
    <message>
        <source>Here you will see which addresses you had and when, how they were found, each update of a name, and what went wrong.</source>
        <translation>ここには、いつどのアドレスだったか、どう見つけたか、名前の更新、起きた問題が表示されます。</translation>
    </message>
    <message>
        <source>&amp;Add a name…</source>
        <translation>名前を追加(&amp;A)…</translation>
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
        <translation>前へ</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>今日(&amp;T)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search names, accounts and addresses</source>
        <translation>名前、アカウント、アドレスを検索</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>表示する内容</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Updates of names</source>
        <translation>名前の更新</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Mooring itself</source>
        <translation>Mooring 自体</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>書き出し(&amp;E)…</translation>
    </message>
    <message>
        <source>Writes what the table shows into a CSV file, without secrets.</source>
        <translation>表の内容を秘密情報なしで CSV ファイルに書き出します。</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>出来事</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>mooring::HistoryPlot</name>
    <message>
        <source>Addresses over time</source>
        <translation>アドレスの推移</translation>
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
        <translation>新しいアドレス</translation>
    </message>
    <message>
        <source>Address gone</source>
        <translation>アドレス消失</translation>
    </message>
    <message>
        <source>Address back</source>
        <translation>アドレス復帰</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>ネットワークなし</translation>
    </message>
    <message>
        <source>Network back</source>
        <translation>ネットワーク復帰</translation>
    </message>
    <message>
        <source>Name created</source>
        <translation>名前を作成</translation>
    </message>
    <message>
        <source>Name updated</source>
        <translation>名前を更新</translation>
    </message>
    <message>
        <source>Update failed</source>
        <translation>更新に失敗</translation>
    </message>
    <message>
        <source>Works again</source>
        <translation>復旧</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>ほかで変更</translation>
    </message>
    <message>
        <source>Account stopped</source>
        <translation>アカウント停止</translation>
    </message>
    <message>
        <source>Updates held</source>
        <translation>更新を保留</translation>
    </message>
    <message>
        <source>Hold ended</source>
        <translation>保留終了</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Mooring started</source>
        <translation>Mooring を起動</translation>
    </message>
    <message>
        <source>Mooring stopped</source>
        <translation>Mooring を終了</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>到達不可</translation>
    </message>
    <message>
        <source>Check abandoned</source>
        <translation>確認を中止</translation>
    </message>
    <message>
        <source>State not saved</source>
        <translation>状態を保存できず</translation>
    </message>
    <message>
        <source>there is another router before yours</source>
        <translation>手前に別のルーターがあります</translation>
    </message>
    <message>
        <source>your provider shares the address among customers</source>
        <translation>通信会社がアドレスを共有しています</translation>
    </message>
    <message>
        <source>put right</source>
        <translation>修正済み</translation>
    </message>
    <message>
        <source>%1: no public address</source>
        <translation>%1: グローバルアドレスなし</translation>
    </message>
    <message>
        <source>%1: no network</source>
        <translation>%1: ネットワークなし</translation>
    </message>
    <message>
        <source>%1: Mooring was not running</source>
        <translation>%1: Mooring は動いていませんでした</translation>
    </message>
    <message>
        <source>since before %1</source>
        <translation>%1 より前から</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>since %1 (%2)</source>
        <translation>%1 から (%2)</translation>
    </message>
    <message>
        <source>from %1 to %2 (%3)</source>
        <translation>%1 から %2 (%3)</translation>
    </message>
    <message>
        <source>since %1; when it ended is not known</source>
        <translation>%1 から。終わった時刻は不明です</translation>
    </message>
    <message>
        <source>Mooring ended unexpectedly in this time; when is not known</source>
        <translation>この間にMooringが予期せず終了しました。時刻は不明です</translation>
    </message>
</context>
<context>
    <name>mooring::LanguageSection</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>表示言語(&amp;T):</translation>
    </message>
</context>
<context>
    <name>mooring::NameActions</name>
    <message>
        <source>&amp;Copy addresses</source>
        <translation>アドレスをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>名前をコピー(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Update this name now</source>
        <translation>この名前を今すぐ更新(&amp;U)</translation>
    </message>
    <message>
        <source>S&amp;witch on</source>
        <translation>オンにする(&amp;W)</translation>
    </message>
    <message>
        <source>S&amp;witch off</source>
        <translation>オフにする(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;History of this name</source>
        <translation>この名前の履歴(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>%1 was removed. Its records at %2 stay as they are.</source>
        <translation>%1 を削除しました。%2 のレコードはそのままです。</translation>
    </message>
</context>
<context>
    <name>mooring::NamesList</name>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>mooring::NamesPage</name>
    <message>
        <source>No name fits “%1”.</source>
        <translation>「%1」に合う名前はありません。</translation>
    </message>
</context>
<context>
    <name>mooring::NamesStep</name>
    <message>
        <source>Which names should point to this computer?</source>
        <translation>どの名前をこのコンピューターに向けますか？</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>名前を検索</translation>
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
        <translation>ルーター %1</translation>
    </message>
    <message>
        <source>interface %1</source>
        <translation>インターフェイス %1</translation>
    </message>
    <message>
        <source>Publish from here</source>
        <translation>ここから公開</translation>
    </message>
    <message>
        <source>Your name for this network</source>
        <translation>このネットワークの表示名</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘れる</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>現在地</translation>
    </message>
    <message>
        <source>Publish from “%1”</source>
        <translation>「%1」から公開</translation>
    </message>
    <message>
        <source>Also while on a VPN</source>
        <translation>VPN 経由でも公開</translation>
    </message>
    <message>
        <source>Publish from “%1” also while on a VPN</source>
        <translation>「%1」から VPN 経由でも公開</translation>
    </message>
</context>
<context>
    <name>mooring::NetworksSection</name>
    <message>
        <source>This network</source>
        <translation>現在のネットワーク</translation>
    </message>
    <message>
        <source>Re&amp;member this network</source>
        <translation>このネットワークを覚える(&amp;M)</translation>
    </message>
    <message>
        <source>Remembered networks</source>
        <translation>覚えたネットワーク</translation>
    </message>
    <message>
        <source>Everywhere else</source>
        <translation>その他の場所</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>公開する</translation>
    </message>
    <message>
        <source>Do not publish</source>
        <translation>公開しない</translation>
    </message>
    <message>
        <source>In &amp;other networks:</source>
        <translation>その他のネットワーク(&amp;O):</translation>
    </message>
    <message>
        <source>Publish all the same</source>
        <translation>それでも公開</translation>
    </message>
    <message>
        <source>While Mooring waits, your names keep the addresses they have.</source>
        <translation>待っている間、名前のアドレスはそのままです。</translation>
    </message>
    <message>
        <source>This computer is in no network now.</source>
        <translation>現在どのネットワークにもつながっていません。</translation>
    </message>
    <message>
        <source>Names are not published from here.</source>
        <translation>ここからは公開しません。</translation>
    </message>
    <message>
        <source>“%1” is forgotten.</source>
        <translation>「%1」を忘れました。</translation>
    </message>
    <message>
        <source>None yet. A network is remembered when you answer whether to publish from it, or with the button above.</source>
        <translation>まだありません。そこから公開するかどうかを答えるか、上のボタンを押すと、ネットワークが記憶されます。</translation>
    </message>
    <message>
        <source>Wait until I leave it</source>
        <translation>VPN が終わるまで待つ</translation>
    </message>
    <message>
        <source>While on a &amp;VPN:</source>
        <translation>VPN 経由のとき(&amp;V):</translation>
    </message>
    <message>
        <source>Names are published from here, also while you are on a VPN.</source>
        <translation>ここから公開します。VPN 経由でも公開します。</translation>
    </message>
    <message>
        <source>Names are published from here, but not while you are on a VPN.</source>
        <translation>ここから公開します。VPN 経由では公開しません。</translation>
    </message>
</context>
<context>
    <name>mooring::NoticeBar</name>
    <message>
        <source>&amp;Got it</source>
        <translation>了解(&amp;G)</translation>
    </message>
</context>
<context>
    <name>mooring::NotificationTexts</name>
    <message>
        <source>%1: %2, before %3</source>
        <translation>%1: %2 (以前は %3)</translation>
    </message>
    <message>
        <source>Your address changed to %1</source>
        <translation>アドレスが %1 に変わりました</translation>
    </message>
    <message>
        <source>Before it was %1.</source>
        <translation>以前は %1 でした。</translation>
    </message>
    <message>
        <source>Your addresses changed</source>
        <translation>アドレスが変わりました</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) were updated: %1</source>
        <translation>
            <numerusform>%n 件の名前を更新しました: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are still not being updated</source>
        <translation>
            <numerusform>%n 件の名前がまだ更新されていません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are not being updated</source>
        <translation>
            <numerusform>%n 件の名前が更新されていません</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It began on %1.</source>
        <translation>開始: %1。</translation>
    </message>
    <message>
        <source>Mooring tries again by itself.</source>
        <translation>Mooring が自動で再試行します。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Pause for 1 hour</source>
        <translation>1 時間停止</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>キーチェーンがロックされています</translation>
    </message>
    <message>
        <source>Unlock it, and Mooring goes on by itself.</source>
        <translation>ロックを解除すると Mooring が自動で続けます。</translation>
    </message>
    <message>
        <source>%1 needs you</source>
        <translation>%1 の対応が必要です</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>再サインイン…</translation>
    </message>
    <message>
        <source>Updates are held</source>
        <translation>更新を保留中</translation>
    </message>
    <message>
        <source>Back online</source>
        <translation>オンラインに戻りました</translation>
    </message>
    <message>
        <source>Working again</source>
        <translation>復旧しました</translation>
    </message>
    <message>
        <source>All names are up to date.</source>
        <translation>すべての名前は最新です。</translation>
    </message>
    <message>
        <source>Names at %1 are up to date.</source>
        <translation>%1 の名前は最新です。</translation>
    </message>
</context>
<context>
    <name>mooring::NotificationsSection</name>
    <message>
        <source>Notifications about</source>
        <translation>通知する内容</translation>
    </message>
    <message>
        <source>A &amp;new address</source>
        <translation>新しいアドレス(&amp;N)</translation>
    </message>
    <message>
        <source>Names that cannot be &amp;updated</source>
        <translation>更新できない名前(&amp;U)</translation>
    </message>
    <message>
        <source>Which new addresses</source>
        <translation>どの新しいアドレスか</translation>
    </message>
    <message>
        <source>IPv&amp;4 addresses</source>
        <translation>IPv4 アドレス(&amp;4)</translation>
    </message>
    <message>
        <source>IPv&amp;6 addresses</source>
        <translation>IPv6 アドレス(&amp;6)</translation>
    </message>
    <message>
        <source>IPv6 addresses may change every day without anything being wrong.</source>
        <translation>IPv6 アドレスは異常がなくても毎日変わることがあります。</translation>
    </message>
    <message>
        <source>While names cannot be updated</source>
        <translation>名前を更新できない間</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>After 6 hours</source>
        <translation>6 時間後</translation>
    </message>
    <message>
        <source>After one day</source>
        <translation>1 日後</translation>
    </message>
    <message>
        <source>After three days</source>
        <translation>3 日後</translation>
    </message>
    <message>
        <source>&amp;Remind me again:</source>
        <translation>再通知(&amp;R):</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>%1後</translation>
    </message>
    <message>
        <source>Names that work ag&amp;ain</source>
        <translation>障害からの復旧(&amp;E)</translation>
    </message>
    <message>
        <source>What needs &amp;you</source>
        <translation>対応が必要なこと(&amp;M)</translation>
    </message>
    <message>
        <source>Mooring never notifies you when nothing has happened.</source>
        <translation>何も起きていないときは通知しません。</translation>
    </message>
</context>
<context>
    <name>mooring::Notifier</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>mooring::OptionsForm</name>
    <message>
        <source>&amp;Keep this name up to date</source>
        <translation>この名前を最新に保つ(&amp;K)</translation>
    </message>
    <message>
        <source>TT&amp;L in seconds</source>
        <translation>TTL (秒)(&amp;L)</translation>
    </message>
    <message>
        <source>For how long others may remember an answer. Left alone unless set here.</source>
        <translation>応答を覚えておける時間。ここで設定しなければ変更しません。</translation>
    </message>
    <message>
        <source>as the provider has it</source>
        <translation>プロバイダーのまま</translation>
    </message>
    <message>
        <source>Publish pri&amp;vate addresses, too</source>
        <translation>プライベートアドレスも公開(&amp;V)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>Ot&amp;her computers publish under this name, too</source>
        <translation>ほかのコンピューターもこの名前で公開(&amp;H)</translation>
    </message>
    <message>
        <source>IPv&amp;4 address (A)</source>
        <translation>IPv4 アドレス (A)(&amp;4)</translation>
    </message>
    <message>
        <source>IPv&amp;6 address (AAAA)</source>
        <translation>IPv6 アドレス (AAAA)(&amp;6)</translation>
    </message>
    <message>
        <source>A name needs one of them. To keep it as it is now, switch it off above.</source>
        <translation>どちらか一つが必要です。今のままにするには上でオフにしてください。</translation>
    </message>
    <message>
        <source>Addresses from</source>
        <translation>アドレスの取得元</translation>
    </message>
    <message>
        <source>the usual sources</source>
        <translation>通常の取得元</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>As the provider has it</source>
        <translation>プロバイダーのまま</translation>
    </message>
</context>
<context>
    <name>mooring::PreferencesPage</name>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>区分</translation>
    </message>
</context>
<context>
    <name>mooring::ProviderModel</name>
    <message>
        <source>Add to %1</source>
        <translation>%1 に追加</translation>
    </message>
    <message>
        <source>Your accounts</source>
        <translation>お使いのアカウント</translation>
    </message>
    <message>
        <source>Often used</source>
        <translation>よく使われるもの</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>すべてのプロバイダー</translation>
    </message>
</context>
<context>
    <name>mooring::ProviderStep</name>
    <message>
        <source>Who manages your names?</source>
        <translation>名前はどこで管理していますか？</translation>
    </message>
    <message numerus="yes">
        <source>Search %n provider(s)</source>
        <translation>
            <numerusform>%n 件のプロバイダーを検索</numerusform>
        </translation>
    </message>
    <message>
        <source>Search providers</source>
        <translation>プロバイダーを検索</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Many services understand the dyndns2 protocol: their page calls it “DynDNS”, “DDNS” or “custom DNS” and names a server. A recipe of your own can describe any other service.</source>
        <translation>多くのサービスは dyndns2 プロトコルに対応しています。ページでは「DynDNS」「DDNS」「カスタム DNS」などと呼ばれ、サーバー名が示されます。その他のサービスは自作のレシピで記述できます。</translation>
    </message>
    <message>
        <source>&amp;Use “%1”</source>
        <translation>「%1」を使う(&amp;U)</translation>
    </message>
    <message>
        <source>No account yet? Look around with sample names; nothing leaves this computer.</source>
        <translation>アカウントがまだない場合は、見本の名前で試せます。このコンピューターから何も送信しません。</translation>
    </message>
    <message>
        <source>&amp;Try without an account</source>
        <translation>アカウントなしで試す(&amp;T)</translation>
    </message>
    <message>
        <source>No provider fits “%1”.</source>
        <translation>「%1」に合うプロバイダーはありません。</translation>
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
        <translation>公開済み</translation>
    </message>
    <message numerus="yes">
        <source>Publishing %n name(s)…</source>
        <translation>
            <numerusform>%n 件の名前を公開中…</numerusform>
        </translation>
    </message>
    <message>
        <source>You can close this; Mooring goes on.</source>
        <translation>閉じてもかまいません。Mooring が続けます。</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) published</source>
        <translation>
            <numerusform>%n 件の名前を公開しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Mooring keeps them right from now on, whenever your address changes.</source>
        <translation>今後、アドレスが変わるたびに Mooring が更新します。</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) could not be published yet</source>
        <translation>
            <numerusform>%n 件の名前をまだ公開できません</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back to correct it. What the network or the provider is to blame for is tried again by itself.</source>
        <translation>戻って直してください。ネットワークやプロバイダーが原因のものは自動で再試行します。</translation>
    </message>
    <message>
        <source>Not published yet. Mooring tries again by itself.</source>
        <translation>まだ公開されていません。Mooringが自動で再試行します。</translation>
    </message>
    <message>
        <source>Publishing was cancelled</source>
        <translation>公開をキャンセルしました</translation>
    </message>
    <message>
        <source>Nothing is lost: the account and the names are saved.</source>
        <translation>何も失われていません。アカウントと名前は保存されています。</translation>
    </message>
</context>
<context>
    <name>mooring::Section</name>
    <message>
        <source>This could not be put back: %1</source>
        <translation>元に戻せませんでした: %1</translation>
    </message>
</context>
<context>
    <name>mooring::Services</name>
    <message>
        <source>The folder %1 cannot be made. Check its permissions, or name another one with --config.</source>
        <translation>フォルダー %1 を作れません。権限を確認するか、--config で別のフォルダーを指定してください。</translation>
    </message>
</context>
<context>
    <name>mooring::SetChooser</name>
    <message>
        <source>Lines to the Internet</source>
        <translation>インターネット回線</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>名前を変更(&amp;R)…</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>削除(&amp;V)</translation>
    </message>
    <message>
        <source>Sources &amp;for:</source>
        <translation>取得元の対象(&amp;F):</translation>
    </message>
    <message>
        <source>Add a &amp;line…</source>
        <translation>回線を追加(&amp;L)…</translation>
    </message>
    <message>
        <source>Name of the line</source>
        <translation>回線の名前</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Usual line</source>
        <translation>通常の回線</translation>
    </message>
    <message>
        <source>Add one if this computer has more than one way to the Internet.</source>
        <translation>インターネットへの経路が複数ある場合に追加します。</translation>
    </message>
    <message>
        <source>No name uses this line.</source>
        <translation>この回線を使う名前はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) use this line.</source>
        <translation>
            <numerusform>%n 件の名前がこの回線を使います。</numerusform>
        </translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>名前を付けてください。</translation>
    </message>
    <message>
        <source>There is a line of that name already.</source>
        <translation>その名前の回線はすでにあります。</translation>
    </message>
</context>
<context>
    <name>mooring::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>mooring::SignInStep</name>
    <message>
        <source>Where to find it</source>
        <translation>入手方法</translation>
    </message>
    <message>
        <source>Passwords and keys go to the keychain, never into a file of settings. Nothing is saved before the last step.</source>
        <translation>パスワードとキーはキーチェーンに入り、設定ファイルには入りません。最後の手順まで何も保存しません。</translation>
    </message>
    <message>
        <source>Sign in to %1 again</source>
        <translation>%1 に再サインイン</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>%1 にサインイン</translation>
    </message>
    <message>
        <source>Open the website of %1</source>
        <translation>%1 のサイトを開く</translation>
    </message>
    <message>
        <source>Get “%1” at %2</source>
        <translation>%2 で「%1」を取得</translation>
    </message>
    <message>
        <source>What you &amp;have</source>
        <translation>お持ちのもの(&amp;H)</translation>
    </message>
    <message>
        <source>What you have</source>
        <translation>お持ちのもの</translation>
    </message>
    <message>
        <source>A password or key for dynamic DNS: you type the names</source>
        <translation>動的 DNS のパスワードまたはキー: 名前は入力します</translation>
    </message>
    <message>
        <source>An API key: your names can be listed</source>
        <translation>API キー: 名前を一覧できます</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>その他の設定</translation>
    </message>
    <message>
        <source>Your name for this account</source>
        <translation>このアカウントの表示名</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>自宅</translation>
    </message>
</context>
<context>
    <name>mooring::SignInTest</name>
    <message>
        <source>&amp;Test</source>
        <translation>テスト(&amp;T)</translation>
    </message>
    <message>
        <source>Only reads; nothing is changed at the provider.</source>
        <translation>読み取るだけで、プロバイダー側は何も変わりません。</translation>
    </message>
    <message>
        <source>%1 accepts this.</source>
        <translation>%1 が受け付けました。</translation>
    </message>
    <message numerus="yes">
        <source>%1 accepts this and lists %n domain(s).</source>
        <translation>
            <numerusform>%1 が受け付け、%n 件のドメインを返しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can only be asked by changing a name. Whether this is right shows when the first name is published.</source>
        <translation>%1 は名前を変更しないと確認できません。正しいかどうかは最初の公開で分かります。</translation>
    </message>
</context>
<context>
    <name>mooring::SourceFields</name>
    <message>
        <source>Router</source>
        <translation>ルーター</translation>
    </message>
    <message>
        <source>Network interface</source>
        <translation>ネットワークインターフェイス</translation>
    </message>
    <message>
        <source>Web services</source>
        <translation>Web サービス</translation>
    </message>
    <message>
        <source>STUN servers</source>
        <translation>STUN サーバー</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>DNS サーバー</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Fixed address</source>
        <translation>固定アドレス</translation>
    </message>
    <message>
        <source>The address that this computer has itself. Nobody outside is asked.</source>
        <translation>このコンピューター自身のアドレスです。外部には尋ねません。</translation>
    </message>
    <message>
        <source>Web services that answer with the address they see.</source>
        <translation>見えたアドレスを返す Web サービスです。</translation>
    </message>
    <message>
        <source>Servers that tell callers their address, as used for video calls.</source>
        <translation>相手にアドレスを知らせるサーバーです。ビデオ通話でも使われます。</translation>
    </message>
    <message>
        <source>DNS servers that answer with the address that asks them.</source>
        <translation>尋ねてきたアドレスを返す DNS サーバーです。</translation>
    </message>
    <message>
        <source>A program of yours that prints the address.</source>
        <translation>アドレスを出力する自作のプログラムです。</translation>
    </message>
    <message>
        <source>An address that never changes. It is published even if it is not public.</source>
        <translation>変わらないアドレスです。グローバルでなくても公開します。</translation>
    </message>
    <message>
        <source>This version does not know this source and passes over it.</source>
        <translation>このバージョンはこの取得元を知らないため飛ばします。</translation>
    </message>
    <message>
        <source>Only over:</source>
        <translation>次の経由のみ:</translation>
    </message>
    <message>
        <source>any interface</source>
        <translation>任意のインターフェイス</translation>
    </message>
    <message>
        <source>How many must agree:</source>
        <translation>一致が必要な数:</translation>
    </message>
    <message>
        <source>Interface:</source>
        <translation>インターフェイス:</translation>
    </message>
    <message>
        <source>the best one</source>
        <translation>最適なもの</translation>
    </message>
    <message>
        <source>Which address:</source>
        <translation>使うアドレス:</translation>
    </message>
    <message>
        <source>the stable one</source>
        <translation>固定のもの</translation>
    </message>
    <message>
        <source>the temporary one</source>
        <translation>一時的なもの</translation>
    </message>
    <message>
        <source>Another device, by suffix:</source>
        <translation>別の機器 (サフィックス):</translation>
    </message>
    <message>
        <source>Another device, by MAC address:</source>
        <translation>別の機器 (MAC アドレス):</translation>
    </message>
    <message>
        <source>Length of the prefix:</source>
        <translation>プレフィックス長:</translation>
    </message>
    <message>
        <source>Services, one a line:</source>
        <translation>サービス (1 行に 1 つ):</translation>
    </message>
    <message>
        <source>the built-in ones</source>
        <translation>内蔵のもの</translation>
    </message>
    <message>
        <source>Servers, one a line:</source>
        <translation>サーバー (1 行に 1 つ):</translation>
    </message>
    <message>
        <source>Program:</source>
        <translation>プログラム:</translation>
    </message>
    <message>
        <source>Arguments, one a line:</source>
        <translation>引数 (1 行に 1 つ):</translation>
    </message>
    <message>
        <source>Seconds to wait:</source>
        <translation>待つ秒数:</translation>
    </message>
    <message>
        <source>Addresses, one a line:</source>
        <translation>アドレス (1 行に 1 つ):</translation>
    </message>
    <message>
        <source>temporary</source>
        <translation>一時的</translation>
    </message>
    <message>
        <source>Your router tells its public address. No outside service is asked.</source>
        <translation>ルーターがグローバルアドレスを知らせます。外部には尋ねません。</translation>
    </message>
    <message>
        <source>Router reached by:</source>
        <translation>ルーターの回線:</translation>
    </message>
    <message>
        <source>The usual connection</source>
        <translation>通常の経路</translation>
    </message>
</context>
<context>
    <name>mooring::SourcesCard</name>
    <message>
        <source>IPv4 address</source>
        <translation>IPv4 アドレス</translation>
    </message>
    <message>
        <source>IPv6 address</source>
        <translation>IPv6 アドレス</translation>
    </message>
    <message>
        <source>Sources of the IPv4 address</source>
        <translation>IPv4 アドレスの取得元</translation>
    </message>
    <message>
        <source>Sources of the IPv6 address</source>
        <translation>IPv6 アドレスの取得元</translation>
    </message>
    <message>
        <source>Add a source…</source>
        <translation>取得元を追加…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Ask it earlier</source>
        <translation>先に尋ねる</translation>
    </message>
    <message>
        <source>Ask it later</source>
        <translation>後で尋ねる</translation>
    </message>
    <message>
        <source>This must be given. Remove the source if you do not need it.</source>
        <translation>必須です。不要なら取得元を削除してください。</translation>
    </message>
    <message>
        <source>One source must stay.</source>
        <translation>取得元は一つ残す必要があります。</translation>
    </message>
    <message>
        <source>Sources are asked from top to bottom until one knows a public address. Drag to reorder.</source>
        <translation>グローバルアドレスが分かるまで上から順に尋ねます。ドラッグで並べ替えられます。</translation>
    </message>
</context>
<context>
    <name>mooring::SourcesModel</name>
    <message>
        <source>Not used yet. Fill in what is missing below.</source>
        <translation>まだ使われていません。下で不足を補ってください。</translation>
    </message>
    <message>
        <source>Being asked…</source>
        <translation>問い合わせ中…</translation>
    </message>
    <message>
        <source>answered within %1 ms</source>
        <translation>%1 ミリ秒で応答</translation>
    </message>
    <message>
        <source>%1 · %2 ms</source>
        <comment>how an address was found, and the time that took</comment>
        <translation>%1 · %2 ミリ秒</translation>
    </message>
    <message>
        <source>answered at once</source>
        <translation>すぐに応答</translation>
    </message>
</context>
<context>
    <name>mooring::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>手順 %1/%2: %3</translation>
    </message>
</context>
<context>
    <name>mooring::StunExchange</name>
    <message>
        <source>It gave no proper answer.</source>
        <translation>正しい応答がありませんでした。</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation>時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>It cannot be reached: %1.</source>
        <translation>届きません: %1。</translation>
    </message>
</context>
<context>
    <name>mooring::SummaryBar</name>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Update now</source>
        <translation>今すぐ更新(&amp;U)</translation>
    </message>
    <message>
        <source>Add a na&amp;me…</source>
        <translation>名前を追加(&amp;M)…</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>更新中…</translation>
    </message>
    <message>
        <source>names keep their addresses</source>
        <translation>名前のアドレスはそのままです</translation>
    </message>
    <message>
        <source>Last successful check: %1</source>
        <translation>最後に成功した確認: %1</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Ends this check. What is done already stays done.</source>
        <translation>この確認を終了します。済んだものはそのまま残ります。</translation>
    </message>
</context>
<context>
    <name>mooring::Texts</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>now</source>
        <translation>今</translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>1 分以内</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>再開するまで一時停止</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>%1 まで一時停止</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>being updated</source>
        <translation>更新中</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>対応が必要</translation>
    </message>
    <message>
        <source>failing, tried again by itself</source>
        <translation>失敗、自動で再試行</translation>
    </message>
    <message>
        <source>held</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>sign-in refused — sign in again</source>
        <translation>サインイン拒否 — 再サインインしてください</translation>
    </message>
    <message>
        <source>this account may not change the name</source>
        <translation>このアカウントでは名前を変更できません</translation>
    </message>
    <message>
        <source>the account does not hold this domain</source>
        <translation>アカウントにこのドメインがありません</translation>
    </message>
    <message>
        <source>the provider does not know this name</source>
        <translation>プロバイダーにこの名前がありません</translation>
    </message>
    <message>
        <source>the provider refuses the update</source>
        <translation>プロバイダーが更新を拒否しました</translation>
    </message>
    <message>
        <source>there are addresses that Mooring did not set</source>
        <translation>Mooring が設定していないアドレスがあります</translation>
    </message>
    <message>
        <source>too many requests — waiting</source>
        <translation>要求が多すぎます — 待機中</translation>
    </message>
    <message>
        <source>blocked by the provider — ask them why</source>
        <translation>プロバイダーが停止 — 理由を尋ねてください</translation>
    </message>
    <message>
        <source>no connection to the provider</source>
        <translation>プロバイダーに接続できません</translation>
    </message>
    <message>
        <source>the connection is not secure</source>
        <translation>接続が安全ではありません</translation>
    </message>
    <message>
        <source>the provider is in trouble</source>
        <translation>プロバイダーに障害があります</translation>
    </message>
    <message>
        <source>the provider&apos;s answer makes no sense</source>
        <translation>プロバイダーの応答が不正です</translation>
    </message>
    <message>
        <source>no public address found</source>
        <translation>グローバルアドレスが見つかりません</translation>
    </message>
    <message>
        <source>the keychain is locked — unlock it</source>
        <translation>キーチェーンがロック中 — 解除してください</translation>
    </message>
    <message>
        <source>the provider cannot do this</source>
        <translation>プロバイダーが対応していません</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <translation>再サインイン(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>held: a VPN is on</source>
        <translation>保留: VPN がオンです</translation>
    </message>
    <message>
        <source>held: not published from this network</source>
        <translation>保留: このネットワークからは公開しません</translation>
    </message>
    <message>
        <source>held: this is not your usual line</source>
        <translation>保留: 通常の回線ではありません</translation>
    </message>
    <message>
        <source>You are on a VPN. Names keep your home address until you leave it.</source>
        <translation>VPN を使用中です。切断するまで名前は自宅のアドレスのままです。</translation>
    </message>
    <message>
        <source>You are on a VPN (%1). Names keep your home address until you leave it.</source>
        <translation>VPN (%1) を使用中です。切断するまで名前は自宅のアドレスのままです。</translation>
    </message>
    <message>
        <source>Names are not updated from this network.</source>
        <translation>このネットワークからは名前を更新しません。</translation>
    </message>
    <message>
        <source>This is not your usual line. Names keep their address.</source>
        <translation>通常の回線ではありません。名前のアドレスはそのままです。</translation>
    </message>
    <message>
        <source>&amp;Publish in spite of the VPN</source>
        <translation>VPN 中でも公開(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Publish from this network</source>
        <translation>このネットワークから公開(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Publish this address</source>
        <translation>このアドレスを公開(&amp;P)</translation>
    </message>
    <message>
        <source>Remembered for the network that you are in now.</source>
        <translation>現在のネットワークについて覚えます。</translation>
    </message>
    <message>
        <source>Remembered for the network “%1”.</source>
        <translation>ネットワーク「%1」について覚えます。</translation>
    </message>
    <message>
        <source>Never publish from this &amp;network</source>
        <translation>このネットワークからは公開しない(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Always hold here</source>
        <translation>ここでは常に保留(&amp;A)</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>updating…</source>
        <translation>更新中…</translation>
    </message>
    <message>
        <source>again %1</source>
        <translation>再試行 %1</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>No successful check for %1</source>
        <translation>%1、確認に成功していません</translation>
    </message>
    <message>
        <source>Your name is up to date</source>
        <translation>名前は最新です</translation>
    </message>
    <message numerus="yes">
        <source>All %n names are up to date</source>
        <translation>
            <numerusform>%n 件の名前はすべて最新です</numerusform>
        </translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>更新中…</translation>
    </message>
    <message>
        <source>No name can be updated now; Mooring tries again by itself</source>
        <translation>今は名前を更新できません。Mooring が自動で再試行します</translation>
    </message>
    <message>
        <source>%1 of %2 names cannot be updated now; Mooring tries again by itself</source>
        <translation>%2 件中 %1 件の名前を今は更新できません。Mooring が自動で再試行します</translation>
    </message>
    <message>
        <source>Updates are paused</source>
        <translation>更新は一時停止中です</translation>
    </message>
    <message>
        <source>Your name is held</source>
        <translation>名前は保留中です</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are held</source>
        <translation>
            <numerusform>%n 件の名前が保留中です</numerusform>
        </translation>
    </message>
    <message>
        <source>No names yet</source>
        <translation>名前はまだありません</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>ネットワークを待っています</translation>
    </message>
    <message>
        <source>next check %1</source>
        <translation>次の確認 %1</translation>
    </message>
    <message>
        <source>from the router</source>
        <translation>ルーターから</translation>
    </message>
    <message>
        <source>from this computer</source>
        <translation>このコンピューターから</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>seen from outside</source>
        <translation>外部から確認</translation>
    </message>
    <message>
        <source>from a command</source>
        <translation>コマンドから</translation>
    </message>
    <message>
        <source>fixed address</source>
        <translation>固定アドレス</translation>
    </message>
    <message>
        <source>changed just now</source>
        <translation>たった今変更</translation>
    </message>
    <message>
        <source>Mooring: %1</source>
        <translation>Mooring: %1</translation>
    </message>
    <message>
        <source>Last change: %1</source>
        <translation>最終変更: %1</translation>
    </message>
    <message>
        <source>Next check: %1</source>
        <translation>次の確認: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) need you</source>
        <translation>
            <numerusform>%n件の名前に対応が必要です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged for %n minute(s)</source>
        <translation>
            <numerusform>%n分間変化なし</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged for %n hour(s)</source>
        <translation>
            <numerusform>%n時間変化なし</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged for %n day(s)</source>
        <translation>
            <numerusform>%n日間変化なし</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n時間前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n日前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>%n分後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>%n時間後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n日後</numerusform>
        </translation>
    </message>
    <message>
        <source>not updated</source>
        <translation>更新されません</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 names need you</source>
        <translation>
            <numerusform>%1件中%n件の名前に対応が必要です</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mooring::TrayMenu</name>
    <message>
        <source>&amp;Open Mooring</source>
        <translation>Mooring を開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Update now</source>
        <translation>今すぐ更新(&amp;U)</translation>
    </message>
    <message>
        <source>Pre&amp;ferences</source>
        <translation>設定(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>For &amp;1 hour</source>
        <translation>1 時間(&amp;1)</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>明日まで(&amp;T)</translation>
    </message>
    <message>
        <source>Until you &amp;resume</source>
        <translation>再開するまで(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 をコピー</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more name(s)…</source>
        <translation>
            <numerusform>ほか %n 件の名前…</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a na&amp;me…</source>
        <translation>名前を追加(&amp;M)…</translation>
    </message>
    <message>
        <source>Pau&amp;se</source>
        <translation>一時停止(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel &amp;update</source>
        <translation>更新をキャンセル(&amp;U)</translation>
    </message>
</context>
<context>
    <name>mooring::Triggers</name>
    <message>
        <source>The monitor at %1 was not reached: %2</source>
        <translation>監視サービス %1 に届きませんでした: %2</translation>
    </message>
</context>
<context>
    <name>mooring::TypedNames</name>
    <message>
        <source>&amp;Type them as they are called at the provider:</source>
        <translation>プロバイダーでの表記どおりに入力(&amp;T):</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Several names go on a line each, or with spaces or commas between them.</source>
        <translation>複数の名前は 1 行に 1 つ、または空白かコンマで区切ります。</translation>
    </message>
    <message>
        <source>%1 is published already.</source>
        <translation>%1 はすでに公開しています。</translation>
    </message>
</context>
<context>
    <name>mooring::UndoBar</name>
    <message>
        <source>Un&amp;do</source>
        <translation>元に戻す(&amp;D)</translation>
    </message>
    <message>
        <source>Got &amp;it</source>
        <translation>了解(&amp;I)</translation>
    </message>
</context>
<context>
    <name>mooring::WelcomeCard</name>
    <message>
        <source>Keep a name pointed at this computer</source>
        <translation>名前をこのコンピューターに向け続けます</translation>
    </message>
    <message>
        <source>Choose your provider, sign in, and tick the names. Mooring changes their address whenever yours changes, and touches nothing else.</source>
        <translation>プロバイダーを選び、サインインして、名前に印を付けてください。アドレスが変わるたびに Mooring が更新し、ほかには触れません。</translation>
    </message>
    <message>
        <source>Add your first &amp;name…</source>
        <translation>最初の名前を追加(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Try without an account</source>
        <translation>アカウントなしで試す(&amp;T)</translation>
    </message>
</context>
<context>
    <name>mooring::ZoneModel</name>
    <message>
        <source>%1 is published already.</source>
        <translation>%1 はすでに公開しています。</translation>
    </message>
    <message>
        <source>+ New name in %1…</source>
        <translation>+ %1 に新しい名前…</translation>
    </message>
    <message>
        <source>Type the part before %1, or @ for %1 itself.</source>
        <translation>%1 の前の部分を入力します。%1 自体なら @ です。</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>検索中…</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>名前 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>published already</source>
        <translation>公開済み</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 新規</translation>
    </message>
    <message>
        <source>no address yet</source>
        <translation>アドレスなし</translation>
    </message>
    <message>
        <source>proxied</source>
        <translation>プロキシ経由</translation>
    </message>
</context>
<context>
    <name>mooring::ZoneView</name>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>mooring::demo::DemoWorld</name>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>The demo needs three free ports on 127.0.0.1 and could not get them.</source>
        <translation>デモには 127.0.0.1 の空きポートが 3 つ必要ですが、確保できませんでした。</translation>
    </message>
    <message>
        <source>Demo server on this machine</source>
        <translation>このコンピューター上のデモサーバー</translation>
    </message>
</context>
<context>
    <name>mooring::dns::DnsExchange</name>
    <message>
        <source>The name server %1 cannot be reached: %2.</source>
        <translation>ネームサーバー %1 に届きません: %2。</translation>
    </message>
    <message>
        <source>The name server %1 gave no proper reply.</source>
        <translation>ネームサーバー %1 から正しい応答がありません。</translation>
    </message>
    <message>
        <source>The name server %1 did not answer in time.</source>
        <translation>ネームサーバー %1 が時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1、ポート %2</translation>
    </message>
</context>
<context>
    <name>mooring::providers</name>
    <message>
        <source>etcd addresses</source>
        <translation>etcd のアドレス</translation>
    </message>
    <message>
        <source>The client URLs of etcd 3.4 or newer, separated by commas.</source>
        <translation>etcd 3.4 以降のクライアント URL。コンマで区切ります。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Only where etcd has log-in turned on.</source>
        <translation>etcd がログインを求める場合のみ。</translation>
    </message>
    <message>
        <source>Key prefix</source>
        <translation>キー接頭辞</translation>
    </message>
    <message>
        <source>The path of the etcd plugin in the Corefile.</source>
        <translation>Corefile の etcd プラグインの path。</translation>
    </message>
    <message>
        <source>Leaf label</source>
        <translation>末端ラベル</translation>
    </message>
    <message>
        <source>How the keys of this program begin; it must not be a label of a name of yours.</source>
        <translation>このプログラムのキーの先頭。名前のラベルと重ならないようにします。</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>ゾーン</translation>
    </message>
    <message>
        <source>Only for an address at the zone&apos;s own name.</source>
        <translation>ゾーン自体の名前のアドレスの場合のみ。</translation>
    </message>
    <message>
        <source>Lease in seconds</source>
        <translation>リース (秒)</translation>
    </message>
    <message>
        <source>The record goes away when this program has not renewed it for so long; 0 keeps it.</source>
        <translation>この間このプログラムが更新しないとレコードが消えます。0 なら残ります。</translation>
    </message>
    <message>
        <source>Name server</source>
        <translation>ネームサーバー</translation>
    </message>
    <message>
        <source>The primary name server of the zone, as host or host:port; an IPv6 address in brackets.</source>
        <translation>ゾーンのプライマリネームサーバー。ホストかホスト:ポート、IPv6 は角括弧で。</translation>
    </message>
    <message>
        <source>If empty, the name server is asked for it.</source>
        <translation>空ならネームサーバーに尋ねます。</translation>
    </message>
    <message>
        <source>TSIG key name</source>
        <translation>TSIG キー名</translation>
    </message>
    <message>
        <source>Exactly as in the name server&apos;s configuration. Leave it empty only if the server trusts this machine&apos;s address.</source>
        <translation>ネームサーバーの設定どおりに。このコンピューターのアドレスを信頼する場合だけ空にします。</translation>
    </message>
    <message>
        <source>TSIG algorithm</source>
        <translation>TSIG アルゴリズム</translation>
    </message>
    <message>
        <source>TSIG secret</source>
        <translation>TSIG の秘密</translation>
    </message>
    <message>
        <source>The base64 text of the key&apos;s secret, as tsig-keygen or keymgr wrote it.</source>
        <translation>tsig-keygen や keymgr が書いたキーの秘密の base64 文字列。</translation>
    </message>
    <message>
        <source>A key for the environment “Production”. GoDaddy opens its DNS API only to accounts with ten or more domains or a paid plan for it.</source>
        <translation>環境「Production」のキー。GoDaddy の DNS API は 10 以上のドメインか有料プランのアカウントだけが使えます。</translation>
    </message>
    <message>
        <source>A text that the reply holds when the address was already there.</source>
        <translation>アドレスがすでにそのとおりのとき応答に含まれる文字列。</translation>
    </message>
    <message>
        <source>A text that the reply holds when the update was made. Without it, the usual words at the beginning of the reply (good, nochg, ok, true, updated, success) count.</source>
        <translation>更新したとき応答に含まれる文字列。なければ応答の先頭の通常の語 (good, nochg, ok, true, updated, success) で判断します。</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API アドレス</translation>
    </message>
    <message>
        <source>API host</source>
        <translation>API ホスト</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー (API key)</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>API シークレット (API secret)</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API トークン (API token)</translation>
    </message>
    <message>
        <source>Absent: POST with a body, else GET.</source>
        <translation>空なら本文があれば POST、なければ GET。</translation>
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
        <translation>これより下のすべての名前にも答えます。</translation>
    </message>
    <message>
        <source>Also switch on “API access” in the details of each domain.</source>
        <translation>各ドメインの詳細で「API access」もオンにします。</translation>
    </message>
    <message>
        <source>As the API names it, default_view for all. Only the record set of this line is looked at and changed.</source>
        <translation>API での名前。全体は default_view。この line のレコードだけを見て変更します。</translation>
    </message>
    <message>
        <source>As the console names it; 默认 is the default line. Only records of this line are looked at and changed.</source>
        <translation>コンソールでの名前。默认 が既定です。この line のレコードだけを見て変更します。</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Create Token with the template “Edit zone DNS”: it needs the permissions Zone:Read and DNS:Edit for each zone.</source>
        <translation>テンプレート「Edit zone DNS」で Create Token。各ゾーンの Zone:Read と DNS:Edit 権限が必要です。</translation>
    </message>
    <message>
        <source>DDNS key</source>
        <translation>DDNS キー</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>DynDNS password</source>
        <translation>DynDNS パスワード</translation>
    </message>
    <message>
        <source>DynDNS user name</source>
        <translation>DynDNS ユーザー名</translation>
    </message>
    <message>
        <source>DynHost user</source>
        <translation>DynHost ユーザー</translation>
    </message>
    <message>
        <source>Dynamic DNS password</source>
        <translation>動的 DNS パスワード</translation>
    </message>
    <message>
        <source>Dynamic DNS token</source>
        <translation>動的 DNS トークン</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Email, user name or DDNS key user</source>
        <translation>メール、ユーザー名または DDNS key のユーザー</translation>
    </message>
    <message>
        <source>Extra headers</source>
        <translation>追加ヘッダー</translation>
    </message>
    <message>
        <source>Generate New Token with custom scopes: domain with create, read, update and delete.</source>
        <translation>custom scopes で Generate New Token: domain の create, read, update, delete。</translation>
    </message>
    <message>
        <source>Global API Key</source>
        <translation>Global API Key</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>HTTP token</source>
        <translation>HTTP トークン</translation>
    </message>
    <message>
        <source>Host name or address, with a port if it is not the usual one.</source>
        <translation>ホスト名かアドレス。通常と違うならポートも。</translation>
    </message>
    <message>
        <source>How IPv6 is sent</source>
        <translation>IPv6 の送り方</translation>
    </message>
    <message>
        <source>In the credentials.csv that is downloaded once, when the key is created.</source>
        <translation>キー作成時に一度だけ得られる credentials.csv にあります。</translation>
    </message>
    <message>
        <source>In the domain&apos;s Advanced DNS page: switch Dynamic DNS on and copy the password. Each domain has one of its own, so it needs an account of its own.</source>
        <translation>ドメインの Advanced DNS ページで Dynamic DNS をオンにしてパスワードを写します。ドメインごとに異なるため、それぞれアカウントが必要です。</translation>
    </message>
    <message>
        <source>In the project that holds the zones: Security, API tokens, with the permission “Read &amp; Write”.</source>
        <translation>ゾーンのあるプロジェクトの Security、API tokens で、権限「Read &amp; Write」。</translation>
    </message>
    <message>
        <source>Instead of a text; “.*” accepts every reply with a status of 200 to 299.</source>
        <translation>文字列の代わりです。「.*」は状態 200〜299 の全応答を受け付けます。</translation>
    </message>
    <message>
        <source>Instead of a token; it may do everything in the account, so a token is safer.</source>
        <translation>トークンの代わりです。アカウントのすべてができるため、トークンのほうが安全です。</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Made for each record: in the zone editor of dns.he.net, mark the A or AAAA record as dynamic and press the arrows beside it. Records with different keys need an account each.</source>
        <translation>レコードごとに作ります。dns.he.net のゾーン編集で A か AAAA レコードを dynamic にし、横の矢印を押します。キーの違うレコードはそれぞれアカウントが必要です。</translation>
    </message>
    <message>
        <source>Made in the domain&apos;s DynHost page under “Manage accesses”; begins with the domain.</source>
        <translation>ドメインの DynHost ページの「Manage accesses」で作ります。ドメインで始まります。</translation>
    </message>
    <message>
        <source>Made in the domain&apos;s Dynamic DNS settings; not the account&apos;s password.</source>
        <translation>ドメインの Dynamic DNS 設定で作るもので、アカウントのパスワードではありません。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Names in one request</source>
        <translation>一つの要求の名前</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Of a CAM user that has the policy QcloudDNSPodFullAccess.</source>
        <translation>ポリシー QcloudDNSPodFullAccess を持つ CAM ユーザーのもの。</translation>
    </message>
    <message>
        <source>Of a RAM user that has the permission AliyunDNSFullAccess.</source>
        <translation>権限 AliyunDNSFullAccess を持つ RAM ユーザーのもの。</translation>
    </message>
    <message>
        <source>Of an IAM user that has the permission DNS FullAccess.</source>
        <translation>権限 DNS FullAccess を持つ IAM ユーザーのもの。</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>1 行に 1 つ。</translation>
    </message>
    <message>
        <source>Only for IPv6: the AAAA record has a token of its own.</source>
        <translation>IPv6 のみ: AAAA レコードには別のトークンがあります。</translation>
    </message>
    <message>
        <source>Only for hosts below a domain of your own: the domain that is listed at Dynu.</source>
        <translation>自分のドメインの下のホストのみ: Dynu に登録したドメイン。</translation>
    </message>
    <message>
        <source>Only for sub-projects.</source>
        <translation>サブプロジェクトの場合のみ。</translation>
    </message>
    <message>
        <source>Only for temporary keys.</source>
        <translation>一時キーの場合のみ。</translation>
    </message>
    <message>
        <source>Only with the Global API Key.</source>
        <translation>Global API Key の場合のみ。</translation>
    </message>
    <message>
        <source>Password or updater client key</source>
        <translation>パスワードまたは updater client key</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Personal access token</source>
        <translation>個人用アクセストークン</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>プロジェクト ID</translation>
    </message>
    <message>
        <source>Proxied (orange cloud) or DNS only. Left alone unless set here.</source>
        <translation>Proxied (オレンジの雲) か DNS only。ここで設定しなければ変更しません。</translation>
    </message>
    <message>
        <source>Proxy status</source>
        <translation>プロキシの状態</translation>
    </message>
    <message>
        <source>Record line</source>
        <translation>Record line</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>要求の本文</translation>
    </message>
    <message>
        <source>Resolution line (ISP or region), as the API names it: default, telecom, unicom, mobile, oversea… Only records of this line are looked at and changed.</source>
        <translation>Resolution line (通信会社や地域)。API での名前: default, telecom, unicom, mobile, oversea… この line のレコードだけを見て変更します。</translation>
    </message>
    <message>
        <source>Root domain</source>
        <translation>ルートドメイン</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>スキーム</translation>
    </message>
    <message>
        <source>Secret API key</source>
        <translation>秘密 API キー</translation>
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
        <translation>URL か本文に {password} がなければ HTTP Basic で送ります。</translation>
    </message>
    <message>
        <source>Sent with the same placeholders; JSON is recognised.</source>
        <translation>同じ置き換えで送ります。JSON は認識します。</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Server id</source>
        <translation>サーバー ID</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>セッショントークン</translation>
    </message>
    <message>
        <source>Shown at the top of the page after signing in; one token for all sub-domains of the account.</source>
        <translation>サインイン後のページ上部にあります。アカウントの全サブドメインで一つのトークンです。</translation>
    </message>
    <message>
        <source>Shown once, when the AccessKey is created.</source>
        <translation>AccessKey 作成時に一度だけ表示されます。</translation>
    </message>
    <message>
        <source>Shown once, when the key is created.</source>
        <translation>キー作成時に一度だけ表示されます。</translation>
    </message>
    <message>
        <source>Success as a regular expression</source>
        <translation>成功の正規表現</translation>
    </message>
    <message>
        <source>Switch version 2 on for the name at freedns.afraid.org/dynamic/v2/; the token is the last part of the update URL. One token is one name.</source>
        <translation>freedns.afraid.org/dynamic/v2/ で名前のバージョン 2 をオンにします。トークンは更新 URL の最後の部分です。一つのトークンが一つの名前です。</translation>
    </message>
    <message>
        <source>Text of success</source>
        <translation>成功を示す文字列</translation>
    </message>
    <message>
        <source>Text of “unchanged”</source>
        <translation>「変更なし」を示す文字列</translation>
    </message>
    <message>
        <source>The account&apos;s email address or user name, or the user name of a DDNS key.</source>
        <translation>アカウントのメールアドレスかユーザー名、または DDNS key のユーザー名。</translation>
    </message>
    <message>
        <source>The account&apos;s password or the separate IP update password.</source>
        <translation>アカウントのパスワード、または IP 更新専用のパスワード。</translation>
    </message>
    <message>
        <source>The account&apos;s password, or better the password of a DDNS key, which can update only its own hosts.</source>
        <translation>アカウントのパスワード。自分のホストだけを更新できる DDNS key のパスワードのほうが良いです。</translation>
    </message>
    <message>
        <source>The international site needs the host of a region.</source>
        <translation>国際サイトでは地域のホストが必要です。</translation>
    </message>
    <message>
        <source>The location of the hosts, if you use groups.</source>
        <translation>グループを使う場合のホストの場所。</translation>
    </message>
    <message>
        <source>The password of the DynHost user, not the OVHcloud account&apos;s.</source>
        <translation>DynHost ユーザーのパスワードで、OVHcloud アカウントのものではありません。</translation>
    </message>
    <message>
        <source>The second is the international site&apos;s.</source>
        <translation>二つ目は国際サイトのものです。</translation>
    </message>
    <message>
        <source>The setting api-key of pdns.conf; api=yes is needed too.</source>
        <translation>pdns.conf の api-key の設定。api=yes も必要です。</translation>
    </message>
    <message>
        <source>The updater client key (account settings) can do nothing but update; prefer it to the password.</source>
        <translation>updater client key (アカウント設定) は更新だけができます。パスワードよりこちらを使ってください。</translation>
    </message>
    <message>
        <source>The user name of the DynDNS account made at INWX, not the customer log-in.</source>
        <translation>INWX で作った DynDNS アカウントのユーザー名で、顧客ログインではありません。</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Token Management, Create. With a token policy it may be limited to the record sets it has to change.</source>
        <translation>Token Management、Create。token policy で変更するレコードに限定できます。</translation>
    </message>
    <message>
        <source>Token of the AAAA record</source>
        <translation>AAAA レコードのトークン</translation>
    </message>
    <message>
        <source>Under Keys in the dynv6 account.</source>
        <translation>dynv6 アカウントの Keys にあります。</translation>
    </message>
    <message>
        <source>Update URL</source>
        <translation>更新 URL</translation>
    </message>
    <message>
        <source>Update token</source>
        <translation>更新トークン</translation>
    </message>
    <message>
        <source>Where the server&apos;s webserver listens, without /api. Plain http works only for loopback and private addresses.</source>
        <translation>サーバーの webserver の待ち受け先。/api は除きます。http はループバックとプライベートアドレスのみ。</translation>
    </message>
    <message>
        <source>Wildcard</source>
        <translation>ワイルドカード</translation>
    </message>
    <message>
        <source>With {hostname}, {ip} (a request for each family) or {ipv4} and {ipv6} (one request for both), and if needed {sub}, {domain}, {type}, {ttl}, {username}, {password}, {timestamp}. Values are percent-encoded; write {raw:name} to prevent that. A part of the query without a value is left out.</source>
        <translation>{hostname}、{ip} (種別ごとに一つの要求) または {ipv4} と {ipv6} (両方で一つの要求)、必要なら {sub}、{domain}、{type}、{ttl}、{username}、{password}、{timestamp}。値はパーセント符号化します。{raw:name} で防げます。値のない部分は省きます。</translation>
    </message>
    <message>
        <source>http is accepted for private addresses only, since the password would be readable on the way.</source>
        <translation>http はプライベートアドレスのみ可能です。途中でパスワードを読まれるためです。</translation>
    </message>
    <message>
        <source>“list” for servers that take several names, separated by commas.</source>
        <translation>「list」はコンマ区切りで複数の名前を受けるサーバー用です。</translation>
    </message>
    <message>
        <source>“myip”: both addresses in myip; “separate”: a request for each family; anything else is the name of a parameter for the IPv6 address.</source>
        <translation>「myip」: 両方を myip に入れます。「separate」: 種別ごとに要求します。それ以外は IPv6 アドレスのパラメーター名です。</translation>
    </message>
</context>
</TS>
