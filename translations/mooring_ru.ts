<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AddressResolver</name>
    <message>
        <source>your router has %1: carrier-grade NAT</source>
        <translation>у роутера %1: CGNAT</translation>
    </message>
    <message>
        <source>your router has only %1: another router stands before it</source>
        <translation>у роутера только %1: перед ним стоит ещё один роутер</translation>
    </message>
    <message>
        <source>your router has %1, which is no public address</source>
        <translation>у роутера %1, а это не публичный адрес</translation>
    </message>
    <message>
        <source>This machine has no way to the Internet over %1 now.</source>
        <translation>Сейчас у этого компьютера нет выхода в интернет по %1.</translation>
    </message>
    <message>
        <source>No address source is set for %1.</source>
        <translation>Для %1 не задан источник адреса.</translation>
    </message>
    <message>
        <source>No source found a public %1 address. %2</source>
        <translation>Ни один источник не нашёл публичный адрес %1. %2</translation>
    </message>
    <message>
        <source>This source is not in the list any more.</source>
        <translation>Этого источника больше нет в списке.</translation>
    </message>
</context>
<context>
    <name>AddressScope</name>
    <message>
        <source>%1 is a private address behind a router: nobody outside can reach it. Use the “web” source, which sees the address of the router, and forward the port there.</source>
        <translation>%1 — частный адрес за роутером: снаружи он недоступен. Используйте источник «web», который видит адрес роутера, и пробросьте на роутере порт.</translation>
    </message>
    <message>
        <source>%1 is an address of your provider&apos;s own network (carrier-grade NAT): you share one public IPv4 address with other customers and cannot be reached by it. Ask the provider for a public IPv4 address, or publish IPv6 only.</source>
        <translation>%1 — адрес внутренней сети вашего провайдера (CGNAT): один публичный адрес IPv4 делят несколько клиентов, и по нему до вас не достучаться. Попросите у провайдера публичный адрес IPv4 или публикуйте только IPv6.</translation>
    </message>
    <message>
        <source>%1 works only on the local link: the interface got no real address. Check the router or DHCP.</source>
        <translation>%1 работает только в локальном сегменте: интерфейс не получил настоящего адреса. Проверьте роутер или DHCP.</translation>
    </message>
    <message>
        <source>%1 is this machine itself; other machines cannot reach it by that address.</source>
        <translation>%1 — это сам этот компьютер; другие компьютеры не смогут обратиться к нему по этому адресу.</translation>
    </message>
    <message>
        <source>%1 is an address for examples in documents and belongs to nobody. Check where it was set.</source>
        <translation>%1 — адрес для примеров в документации, он никому не принадлежит. Проверьте, где он задан.</translation>
    </message>
    <message>
        <source>%1 is a local IPv6 address (ULA): it works only within your own network. Check that the provider gives you an IPv6 prefix.</source>
        <translation>%1 — локальный адрес IPv6 (ULA): он работает только внутри вашей сети. Проверьте, выдаёт ли провайдер префикс IPv6.</translation>
    </message>
    <message>
        <source>%1 is a multicast address, not the address of one machine. Check where it was set.</source>
        <translation>%1 — групповой адрес (multicast), а не адрес одного компьютера. Проверьте, где он задан.</translation>
    </message>
    <message>
        <source>%1 is a test address; it usually comes from a VPN or proxy program in “fake IP” mode. Let Mooring&apos;s connections go past that program.</source>
        <translation>%1 — тестовый адрес; обычно его выдаёт VPN или прокси в режиме «fake IP». Пустите соединения Mooring в обход этой программы.</translation>
    </message>
    <message>
        <source>%1 stands for an IPv4 address (6to4, Teredo or NAT64); others reach it badly or not at all. Use the IPv6 address that the provider gives, if there is one.</source>
        <translation>%1 представляет адрес IPv4 (6to4, Teredo или NAT64); снаружи он доступен плохо или вовсе недоступен. Используйте адрес IPv6 от провайдера, если он есть.</translation>
    </message>
    <message>
        <source>%1 is a reserved address that is not that of one machine on the Internet. Check where it was set.</source>
        <translation>%1 — зарезервированный адрес, он не принадлежит отдельному компьютеру в интернете. Проверьте, где он задан.</translation>
    </message>
</context>
<context>
    <name>AddressSources</name>
    <message>
        <source>This version has no address source “%1”; possible are: interface, router, web, stun, dns, command, fixed.</source>
        <translation>В этой версии нет источника адреса «%1»; возможны: interface, router, web, stun, dns, command, fixed.</translation>
    </message>
    <message>
        <source>it must be a text that is not empty</source>
        <translation>здесь должен быть непустой текст</translation>
    </message>
    <message>
        <source>it must be a list of texts</source>
        <translation>здесь должен быть список текстов</translation>
    </message>
    <message>
        <source>it must be a list</source>
        <translation>здесь должен быть список</translation>
    </message>
    <message>
        <source>it must be a whole number from %1 to %2</source>
        <translation>здесь должно быть целое число от %1 до %2</translation>
    </message>
    <message>
        <source>%1 services of different operators must agree, but there are %2; name more, or set “agree” to 1</source>
        <translation>совпасть должны ответы %1 служб разных владельцев, а служб %2; укажите больше или задайте «agree» равным 1</translation>
    </message>
    <message>
        <source>“%1” of the address source “%2” is wrong: %3.</source>
        <translation>Неверное значение «%1» источника адреса «%2»: %3.</translation>
    </message>
    <message>
        <source>there is no such setting; possible are: %1</source>
        <translation>такого параметра нет; возможны: %1</translation>
    </message>
    <message numerus="yes">
        <source>No answer within %n second(s).</source>
        <translation>
            <numerusform>Нет ответа за %n секунду.</numerusform>
            <numerusform>Нет ответа за %n секунды.</numerusform>
            <numerusform>Нет ответа за %n секунд.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Не удаётся записать %1: %2</translation>
    </message>
    <message>
        <source>Access is denied.</source>
        <translation>Отказано в доступе.</translation>
    </message>
</context>
<context>
    <name>CommandSource</name>
    <message>
        <source>The program “%1” could not be started; check its path.</source>
        <translation>Не удалось запустить программу «%1»; проверьте путь к ней.</translation>
    </message>
    <message>
        <source>The program “%1” did not end in time and was stopped.</source>
        <translation>Программа «%1» не завершилась вовремя и была остановлена.</translation>
    </message>
    <message>
        <source>The program “%1” ended with an error.</source>
        <translation>Программа «%1» завершилась с ошибкой.</translation>
    </message>
    <message>
        <source>The program “%1” did not print exactly one %2 address.</source>
        <translation>Программа «%1» вывела не ровно один адрес %2.</translation>
    </message>
    <message>
        <source>it must name the program to run</source>
        <translation>здесь нужно указать запускаемую программу</translation>
    </message>
</context>
<context>
    <name>Config</name>
    <message>
        <source>“%1” is not a record type that can be kept; possible are: A, AAAA.</source>
        <translation>Записи типа «%1» не поддерживаются; возможны: A, AAAA.</translation>
    </message>
    <message>
        <source>%1 is in this list twice; remove one.</source>
        <translation>%1 есть в этом списке дважды; удалите лишнее.</translation>
    </message>
    <message>
        <source>“%1” is no language; write it like de, pt_BR or zh_CN.</source>
        <translation>«%1» — не код языка; пишите, например: de, pt_BR или zh_CN.</translation>
    </message>
    <message>
        <source>The configuration %1 cannot be read: %2.</source>
        <translation>Не удаётся прочитать конфигурацию %1: %2.</translation>
    </message>
    <message>
        <source>%1 The file was left as it is; a copy is in %2.</source>
        <translation>%1 Файл оставлен без изменений; копия — в %2.</translation>
    </message>
    <message>
        <source>%1 has a mistake and is not overwritten. Correct it or move it away, then start Mooring again.</source>
        <translation>В %1 ошибка, файл не перезаписан. Исправьте или переместите его и запустите Mooring снова.</translation>
    </message>
    <message>
        <source>The configuration %1 cannot be written: %2.</source>
        <translation>Не удаётся записать конфигурацию %1: %2.</translation>
    </message>
    <message>
        <source>An account id has letters, digits, “-” and “_” only, at most 64 of them.</source>
        <translation>В идентификаторе учётной записи допустимы только буквы, цифры, «-» и «_», не больше 64 символов.</translation>
    </message>
    <message>
        <source>Name at least one record type: A, AAAA.</source>
        <translation>Укажите хотя бы один тип записи: A, AAAA.</translation>
    </message>
    <message>
        <source>“%1” is in this list twice; remove one.</source>
        <translation>«%1» есть в этом списке дважды; удалите лишнее.</translation>
    </message>
    <message>
        <source>Name at least one entry of “addressSources”, or leave this away for “default”.</source>
        <translation>Укажите хотя бы один элемент «addressSources» или не задавайте этот параметр, чтобы использовать «default».</translation>
    </message>
    <message>
        <source>%1 is not in the zone %2.</source>
        <translation>%1 не входит в зону %2.</translation>
    </message>
    <message>
        <source>Name at least one address source.</source>
        <translation>Укажите хотя бы один источник адреса.</translation>
    </message>
    <message>
        <source>Write the proxy like http://host:port or socks5://host:port.</source>
        <translation>Укажите прокси в виде http://host:port или socks5://host:port.</translation>
    </message>
    <message>
        <source>No name or password may be in this file; write the proxy like http://host:port.</source>
        <translation>В этом файле не должно быть имени и пароля; укажите прокси в виде http://host:port.</translation>
    </message>
    <message>
        <source>The account id “%1” is used twice; choose another one.</source>
        <translation>Идентификатор учётной записи «%1» использован дважды; выберите другой.</translation>
    </message>
    <message>
        <source>There is no “%1” in “addressSources”.</source>
        <translation>В «addressSources» нет «%1».</translation>
    </message>
    <message>
        <source>“%1” in “addressSources” names no source for %2.</source>
        <translation>«%1» в «addressSources» не содержит источника для %2.</translation>
    </message>
    <message>
        <source>There is no account “%1” in “accounts”.</source>
        <translation>В «accounts» нет учётной записи «%1».</translation>
    </message>
    <message>
        <source>%1 %2 is there twice for this account; remove one.</source>
        <translation>%1 %2 есть у этой учётной записи дважды; удалите лишнее.</translation>
    </message>
    <message>
        <source>This is not JSON: %1 at line %2, column %3.</source>
        <translation>Это не JSON: %1, строка %2, столбец %3.</translation>
    </message>
    <message>
        <source>An object in { } is expected here.</source>
        <translation>Здесь должен быть объект в { }.</translation>
    </message>
    <message>
        <source>This file was written by a newer Mooring (format %1); this one knows formats up to %2. Install the newer one, or use another configuration folder.</source>
        <translation>Этот файл записан более новой версией Mooring (формат %1); эта версия понимает форматы до %2. Установите новую версию или выберите другую папку конфигурации.</translation>
    </message>
    <message>
        <source>Write the ping address that the monitor gives, like https://hc-ping.com/…</source>
        <translation>Укажите адрес для пинга, который выдаёт служба мониторинга, например https://hc-ping.com/…</translation>
    </message>
    <message>
        <source>This monitor is in the list twice; remove one.</source>
        <translation>Этот монитор есть в списке дважды; удалите лишний.</translation>
    </message>
    <message>
        <source>A list in [ ] is expected here.</source>
        <translation>Здесь должен быть список в [ ].</translation>
    </message>
    <message>
        <source>A text that is not empty is expected here.</source>
        <translation>Здесь должен быть непустой текст.</translation>
    </message>
    <message>
        <source>A text in quotation marks is expected here.</source>
        <translation>Здесь должен быть текст в кавычках.</translation>
    </message>
    <message>
        <source>Either true or false is expected here.</source>
        <translation>Здесь должно быть true или false.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2 is expected here.</source>
        <translation>Здесь должно быть целое число от %1 до %2.</translation>
    </message>
    <message>
        <source>A number from %1 to %2 is expected here.</source>
        <translation>Здесь должно быть число от %1 до %2.</translation>
    </message>
    <message>
        <source>“%1” is not known here; possible are: %2.</source>
        <translation>Неизвестный параметр «%1»; возможны: %2.</translation>
    </message>
    <message>
        <source>A text, a number, true or false is expected here.</source>
        <translation>Здесь должен быть текст, число, true или false.</translation>
    </message>
    <message>
        <source>This is missing; it must be given.</source>
        <translation>Обязательный параметр не задан.</translation>
    </message>
    <message>
        <source>This does not say which network is meant: give at least one of “gateway”, “ssid” and “interface”. For all other networks there is “elsewhere”, beside “profiles”.</source>
        <translation>Неясно, о какой сети речь: укажите хотя бы одно из «gateway», «ssid» и «interface». Для всех остальных сетей есть «elsewhere» рядом с «profiles».</translation>
    </message>
    <message>
        <source>“%1” is no gateway: write its hardware address like aa:bb:cc:dd:ee:ff or its IP address. “mooringd network” shows both.</source>
        <translation>«%1» — не шлюз: укажите его аппаратный адрес вида aa:bb:cc:dd:ee:ff или IP-адрес. Оба показывает команда «mooringd network».</translation>
    </message>
</context>
<context>
    <name>CoreDnsEtcd</name>
    <message>
        <source>The password of the etcd user %1 is missing: enter it.</source>
        <translation>Не хватает пароля пользователя etcd %1: введите его.</translation>
    </message>
    <message>
        <source>The lease in etcd has run out.</source>
        <translation>Срок аренды (lease) в etcd истёк.</translation>
    </message>
    <message>
        <source>etcd refuses the user name or password of the account: enter them again.</source>
        <translation>etcd не принимает имя пользователя или пароль учётной записи: введите их заново.</translation>
    </message>
    <message>
        <source>etcd wants a log-in: enter a user name and password in the account.</source>
        <translation>etcd требует входа: укажите в учётной записи имя пользователя и пароль.</translation>
    </message>
    <message>
        <source>etcd refuses the log-in (%1): enter user name and password again.</source>
        <translation>etcd отклонил вход (%1): введите имя пользователя и пароль заново.</translation>
    </message>
    <message>
        <source>This etcd user may not write below the key prefix: give its role read and write access there.</source>
        <translation>Этот пользователь etcd не может писать под префиксом ключей: дайте его роли там права на чтение и запись.</translation>
    </message>
    <message>
        <source>etcd gets too many requests.</source>
        <translation>etcd получает слишком много запросов.</translation>
    </message>
    <message>
        <source>There is no etcd version 3 gateway at this address: etcd 3.4 or newer is needed.</source>
        <translation>По этому адресу нет шлюза etcd версии 3: нужен etcd 3.4 или новее.</translation>
    </message>
    <message>
        <source>etcd has a problem of its own (status %1: %2).</source>
        <translation>Внутренняя ошибка etcd (статус %1: %2).</translation>
    </message>
    <message>
        <source>etcd did not accept the request (status %1: %2).</source>
        <translation>etcd не принял запрос (статус %1: %2).</translation>
    </message>
    <message>
        <source>The account names no etcd server.</source>
        <translation>В учётной записи не указан сервер etcd.</translation>
    </message>
    <message>
        <source>etcd answered with something that is not JSON.</source>
        <translation>Ответ etcd — не JSON.</translation>
    </message>
    <message>
        <source>etcd gave no token for the log-in.</source>
        <translation>etcd не выдал токен для входа.</translation>
    </message>
    <message>
        <source>etcd gave no lease.</source>
        <translation>etcd не выдал аренду (lease).</translation>
    </message>
    <message>
        <source>%1: the etcd plugin of CoreDNS has no wildcard records. Take the names one by one.</source>
        <translation>%1: плагин etcd для CoreDNS не поддерживает записи с подстановкой (*). Добавьте имена по одному.</translation>
    </message>
    <message>
        <source>The keys in etcd changed while they were being updated; the update will be tried again.</source>
        <translation>Ключи в etcd изменились во время обновления; попытка будет повторена.</translation>
    </message>
</context>
<context>
    <name>Ddclient</name>
    <message>
        <source>%1 is asked by https in place of http.</source>
        <translation>Запрос к %1 идёт по https вместо http.</translation>
    </message>
    <message>
        <source>Text before the address cannot be skipped; the service must answer with the address alone.</source>
        <translation>Пропустить текст перед адресом нельзя; служба должна отвечать одним адресом.</translation>
    </message>
    <message>
        <source>The fixed address is missing or wrong; the usual sources are used.</source>
        <translation>Постоянный адрес не указан или неверен; используются обычные источники.</translation>
    </message>
    <message>
        <source>The command that finds the address was not taken over, since an imported file must not make a program run; the usual sources are used. Add a source of kind &quot;command&quot; if you trust it.</source>
        <translation>Команда поиска адреса не перенесена: импортированный файл не должен запускать программы; используются обычные источники. Если вы ей доверяете, добавьте источник вида &quot;command&quot;.</translation>
    </message>
    <message>
        <source>The address strategy &quot;%1&quot; has no counterpart; the usual sources are used.</source>
        <translation>Для способа поиска адреса &quot;%1&quot; нет замены; используются обычные источники.</translation>
    </message>
    <message>
        <source>%1 was not taken over. %2</source>
        <translation>%1 не перенесено. %2</translation>
    </message>
    <message>
        <source>%1 was not taken over: both address families are off.</source>
        <translation>%1 не перенесено: отключены и IPv4, и IPv6.</translation>
    </message>
    <message>
        <source>%1 uses the login and password of an earlier line, as it does in ddclient.</source>
        <translation>%1 использует логин и пароль из предыдущей строки, как и в ddclient.</translation>
    </message>
    <message>
        <source>The proxy was not taken over; set it under &quot;network&quot; in config.json.</source>
        <translation>Прокси не перенесён; задайте его в разделе &quot;network&quot; файла config.json.</translation>
    </message>
    <message>
        <source>Mail is not sent; use the notifications of Mooring instead.</source>
        <translation>Почта не отправляется; используйте уведомления Mooring.</translation>
    </message>
    <message>
        <source>The command after an update was not taken over, since an imported file must not make a program run.</source>
        <translation>Команда после обновления не перенесена: импортированный файл не должен запускать программы.</translation>
    </message>
    <message>
        <source>Updates are sent encrypted, although the file says ssl=no.</source>
        <translation>Обновления отправляются по шифрованному соединению, хотя в файле указано ssl=no.</translation>
    </message>
    <message>
        <source>The global API key opens the whole Cloudflare account and was not taken over. Make an API token with the permission Zone/DNS/Edit and store it with &quot;mooringd secret set&quot;.</source>
        <translation>Global API Key открывает всю учётную запись Cloudflare и не перенесён. Создайте токен API с правом Zone/DNS/Edit и сохраните его командой &quot;mooringd secret set&quot;.</translation>
    </message>
    <message>
        <source>The TSIG key is in the file %1. Put its name into the setting key_name and store its secret with &quot;mooringd secret set&quot;.</source>
        <translation>Ключ TSIG находится в файле %1. Впишите его имя в параметр key_name, а секрет сохраните командой &quot;mooringd secret set&quot;.</translation>
    </message>
    <message>
        <source>%1 is a record number of %2, not a name; add the name yourself.</source>
        <translation>%1 — номер записи %2, а не имя; добавьте имя сами.</translation>
    </message>
    <message>
        <source>%1 only sends mail and updates no name.</source>
        <translation>%1 только отправляет почту и не обновляет имён.</translation>
    </message>
    <message>
        <source>The service behind protocol %1 has ended.</source>
        <translation>Сервис с протоколом %1 прекратил работу.</translation>
    </message>
    <message>
        <source>There is no counterpart of protocol %1.</source>
        <translation>Для протокола %1 нет замены.</translation>
    </message>
    <message>
        <source>The password follows a comma without a blank. ddclient misreads this; the real password was taken.</source>
        <translation>Пароль стоит сразу после запятой без пробела. ddclient читает его неправильно; взят настоящий пароль.</translation>
    </message>
    <message>
        <source>The password ends in a comma or stands in double quotes. ddclient takes them as part of the password, and so did this import; if they are not, store the right one with &quot;mooringd secret set&quot;.</source>
        <translation>Пароль заканчивается запятой или стоит в двойных кавычках. ddclient считает их частью пароля, импорт тоже; если это не так, сохраните верный пароль командой &quot;mooringd secret set&quot;.</translation>
    </message>
    <message>
        <source>%1 is defined a second time; the first definition in line %2 holds, as in ddclient 3.11.</source>
        <translation>%1 определено повторно; действует первое определение в строке %2, как в ddclient 3.11.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; is in an environment variable that cannot be read here; enter it yourself.</source>
        <translation>Значение &quot;%1&quot; находится в переменной окружения, которую нельзя здесь прочитать; введите его сами.</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; is unknown.</source>
        <translation>Неизвестный параметр &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>DeviceBinding</name>
    <message>
        <source>The interface “%1” is not there.</source>
        <translation>Интерфейса «%1» нет.</translation>
    </message>
    <message>
        <source>The system does not let a connection go over the interface “%1” only: %2.</source>
        <translation>Система не даёт направить соединение только через интерфейс «%1»: %2.</translation>
    </message>
</context>
<context>
    <name>Dns</name>
    <message>
        <source>This system has no DNS resolver that could be asked.</source>
        <translation>В системе нет DNS-сервера, к которому можно обратиться.</translation>
    </message>
    <message>
        <source>The DNS resolver %1 could not answer.</source>
        <translation>DNS-сервер %1 не смог ответить.</translation>
    </message>
    <message>
        <source>No zone was found in DNS that holds %1.</source>
        <translation>В DNS не найдена зона, в которую входит %1.</translation>
    </message>
    <message>
        <source>No name servers were found for the zone %1.</source>
        <translation>Не найдены серверы имён зоны %1.</translation>
    </message>
    <message>
        <source>The name server %1 does not answer for %2.</source>
        <translation>Сервер имён %1 не отвечает за %2.</translation>
    </message>
    <message>
        <source>No name server of the zone %1 could be reached.</source>
        <translation>Все серверы имён зоны %1 недоступны.</translation>
    </message>
    <message>
        <source>The address of the name server %1 cannot be found: %2.</source>
        <translation>Не удаётся найти адрес сервера имён %1: %2.</translation>
    </message>
    <message>
        <source>The DNS message is too large.</source>
        <translation>Сообщение DNS слишком велико.</translation>
    </message>
    <message>
        <source>The name server sent a message that is malformed.</source>
        <translation>Сервер имён прислал искажённое сообщение.</translation>
    </message>
    <message>
        <source>“%1” cannot be sent as a domain name: a part of it is empty, too long or holds a character that does not belong there.</source>
        <translation>«%1» нельзя отправить как доменное имя: его часть пуста, слишком длинна или содержит недопустимый символ.</translation>
    </message>
    <message>
        <source>The name server %1 did not sign its reply with the key %2, so the reply was not believed.</source>
        <translation>Сервер имён %1 не подписал ответ ключом %2, поэтому ответ не принят.</translation>
    </message>
    <message>
        <source>The name server %1 refuses what is signed with the key %2: compare the key name, algorithm and secret with the server&apos;s configuration, and set this machine&apos;s clock right.</source>
        <translation>Сервер имён %1 отклоняет подписанное ключом %2: сверьте имя, алгоритм и секрет ключа с настройками сервера и установите верное время на этом компьютере.</translation>
    </message>
    <message>
        <source>The name server %1 does not accept the key %2 with the algorithm %3: compare the key name and algorithm with the server&apos;s configuration, and allow the key there.</source>
        <translation>Сервер имён %1 не принимает ключ %2 с алгоритмом %3: сверьте имя и алгоритм ключа с настройками сервера и разрешите там этот ключ.</translation>
    </message>
    <message>
        <source>The name server %1 refuses the signature of the key %2: its secret is wrong. Copy it once more from the server.</source>
        <translation>Сервер имён %1 отклоняет подпись ключом %2: неверен секрет. Скопируйте его с сервера ещё раз.</translation>
    </message>
    <message>
        <source>The clock of this machine and that of the name server %1 differ by %2 seconds, so the server refuses the signature: set this machine&apos;s clock right.</source>
        <translation>Часы этого компьютера и сервера имён %1 расходятся на %2 с, поэтому сервер отклоняет подпись: установите верное время на этом компьютере.</translation>
    </message>
    <message>
        <source>The name server %1 answered with the unknown TSIG error %2.</source>
        <translation>Сервер имён %1 ответил неизвестной ошибкой TSIG %2.</translation>
    </message>
    <message>
        <source>“%1” is not a TSIG algorithm: take one of %2.</source>
        <translation>«%1» — не алгоритм TSIG: выберите один из %2.</translation>
    </message>
    <message>
        <source>The secret of the key %1 is not base64: copy it once more from the name server&apos;s key.</source>
        <translation>Секрет ключа %1 — не base64: скопируйте его с сервера имён ещё раз.</translation>
    </message>
    <message>
        <source>The DNS message cannot be signed.</source>
        <translation>Не удаётся подписать сообщение DNS.</translation>
    </message>
    <message>
        <source>The name server signed its reply with another key than %1.</source>
        <translation>Сервер имён подписал ответ не ключом %1, а другим.</translation>
    </message>
    <message>
        <source>The signature of the name server&apos;s reply is wrong, so the reply was not believed.</source>
        <translation>Подпись ответа сервера имён неверна, поэтому ответ не принят.</translation>
    </message>
    <message numerus="yes">
        <source>The name server&apos;s clock and this machine&apos;s clock differ by more than %n second(s), so its reply was not believed: set the clocks right.</source>
        <translation>
            <numerusform>Часы сервера имён и этого компьютера расходятся больше чем на %n секунду, поэтому ответ не принят: установите верное время.</numerusform>
            <numerusform>Часы сервера имён и этого компьютера расходятся больше чем на %n секунды, поэтому ответ не принят: установите верное время.</numerusform>
            <numerusform>Часы сервера имён и этого компьютера расходятся больше чем на %n секунд, поэтому ответ не принят: установите верное время.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DnsSource</name>
    <message>
        <source>It answered with DNS result code %1.</source>
        <translation>Он ответил кодом DNS %1.</translation>
    </message>
    <message>
        <source>Another name server answered in its place: something on the way catches DNS questions.</source>
        <translation>Вместо него ответил другой сервер имён: что-то по пути перехватывает запросы DNS.</translation>
    </message>
    <message>
        <source>Its answer has %1 records instead of one.</source>
        <translation>В его ответе не одна запись, а %1.</translation>
    </message>
    <message>
        <source>It answered another question than it was asked.</source>
        <translation>Он ответил не на тот вопрос.</translation>
    </message>
    <message>
        <source>Its answer is not one %1 address.</source>
        <translation>Его ответ — не один адрес %1.</translation>
    </message>
    <message>
        <source>“%1” is not one of: %2</source>
        <translation>«%1» не входит в список: %2</translation>
    </message>
    <message>
        <source>a service has the texts %1 only</source>
        <translation>у службы могут быть только тексты %1</translation>
    </message>
    <message>
        <source>“%1” is not a server like ns1.example.org:53</source>
        <translation>«%1» — не сервер вида ns1.example.org:53</translation>
    </message>
    <message>
        <source>“%1” is not a name like whoami.example.org</source>
        <translation>«%1» — не имя вида whoami.example.org</translation>
    </message>
    <message>
        <source>the type must be A, AAAA or TXT, and the class IN or CH</source>
        <translation>тип должен быть A, AAAA или TXT, класс — IN или CH</translation>
    </message>
    <message>
        <source>name at least one</source>
        <translation>укажите хотя бы одно</translation>
    </message>
</context>
<context>
    <name>DomainName</name>
    <message>
        <source>The name is empty.</source>
        <translation>Имя пустое.</translation>
    </message>
    <message>
        <source>“%1” is not a domain name: write it like home.example.org.</source>
        <translation>«%1» — не доменное имя: пишите в виде home.example.org.</translation>
    </message>
    <message>
        <source>“%1” is not complete: write it like home.example.org.</source>
        <translation>«%1» — неполное имя: пишите в виде home.example.org.</translation>
    </message>
    <message>
        <source>The name is longer than 253 characters.</source>
        <translation>Имя длиннее 253 символов.</translation>
    </message>
</context>
<context>
    <name>Dyndns2</name>
    <message>
        <source>The user name or password was refused: enter it again in the account.</source>
        <translation>Имя пользователя или пароль не приняты: введите их в учётной записи заново.</translation>
    </message>
    <message>
        <source>The account has not paid for an option that was asked for: take the option away.</source>
        <translation>Запрошена функция, которая не оплачена: отключите её.</translation>
    </message>
    <message>
        <source>The service says that this is not a full host name: check it.</source>
        <translation>Сервис сообщает, что это неполное имя хоста: проверьте его.</translation>
    </message>
    <message>
        <source>The account has no such host: make it at the service, or check the name.</source>
        <translation>В учётной записи нет такого хоста: создайте его на сайте сервиса или проверьте имя.</translation>
    </message>
    <message>
        <source>The host belongs to another account of the service.</source>
        <translation>Хост принадлежит другой учётной записи сервиса.</translation>
    </message>
    <message>
        <source>The zone is not activated at the service.</source>
        <translation>Зона не активирована у сервиса.</translation>
    </message>
    <message>
        <source>The service says that these are too many hosts, or a round robin.</source>
        <translation>Сервис сообщает, что хостов слишком много или это round robin.</translation>
    </message>
    <message>
        <source>The service has blocked updates because there were too many: unblock the host there, then press retry.</source>
        <translation>Сервис заблокировал обновления, потому что их было слишком много: разблокируйте там хост и нажмите «Повторить».</translation>
    </message>
    <message>
        <source>The service refuses this program: a newer version may be needed.</source>
        <translation>Сервис не принимает эту программу: возможно, нужна более новая версия.</translation>
    </message>
    <message>
        <source>The service says that the request is wrong.</source>
        <translation>Сервис сообщает, что запрос неверен.</translation>
    </message>
    <message>
        <source>The service has a fault in its DNS.</source>
        <translation>У сервиса неполадки с DNS.</translation>
    </message>
    <message>
        <source>The service is out of order or in maintenance.</source>
        <translation>Сервис не работает или обслуживается.</translation>
    </message>
    <message>
        <source>The service refuses this address.</source>
        <translation>Сервис не принимает этот адрес.</translation>
    </message>
    <message>
        <source>The service has a fault.</source>
        <translation>У сервиса неполадки.</translation>
    </message>
    <message>
        <source>The host is switched off at the service.</source>
        <translation>Хост отключён у сервиса.</translation>
    </message>
    <message>
        <source>The last update was too short a time ago.</source>
        <translation>С последнего обновления прошло слишком мало времени.</translation>
    </message>
    <message>
        <source>The service asks for a pause.</source>
        <translation>Сервис просит подождать.</translation>
    </message>
</context>
<context>
    <name>EchoServices</name>
    <message>
        <source>Its answer is not HTTP.</source>
        <translation>Её ответ — не HTTP.</translation>
    </message>
    <message>
        <source>Its answer is longer than an address.</source>
        <translation>Её ответ длиннее адреса.</translation>
    </message>
    <message>
        <source>It closed the connection before its answer was complete.</source>
        <translation>Она закрыла соединение, не закончив ответ.</translation>
    </message>
    <message>
        <source>It closed the connection without an answer.</source>
        <translation>Она закрыла соединение, не ответив.</translation>
    </message>
    <message>
        <source>It answered with HTTP status %1 instead of an address.</source>
        <translation>Она ответила статусом HTTP %1 вместо адреса.</translation>
    </message>
    <message>
        <source>It answered with a page instead of an address; a network that asks for a log-in does that.</source>
        <translation>Она ответила страницей вместо адреса; так делает сеть, которая требует входа.</translation>
    </message>
    <message>
        <source>Its answer is not one %1 address.</source>
        <translation>Его ответ — не один адрес %1.</translation>
    </message>
</context>
<context>
    <name>FixedSource</name>
    <message>
        <source>No address for %1 is written down in the “fixed” source.</source>
        <translation>В источнике «fixed» не записан адрес для %1.</translation>
    </message>
    <message>
        <source>“%1” is not an IP address</source>
        <translation>«%1» — не IP-адрес</translation>
    </message>
    <message>
        <source>name at least one address</source>
        <translation>укажите хотя бы один адрес</translation>
    </message>
</context>
<context>
    <name>Heartbeats</name>
    <message>
        <source>It answered with HTTP status %1.</source>
        <translation>Ответ: статус HTTP %1.</translation>
    </message>
</context>
<context>
    <name>HostAddresses</name>
    <message>
        <source>The host name %1 was not found. Check the network connection and the DNS settings.</source>
        <translation>Имя хоста %1 не найдено. Проверьте подключение к сети и настройки DNS.</translation>
    </message>
    <message>
        <source>%1 cannot be reached over IPv4: it has no IPv4 address.</source>
        <translation>%1 недоступен по IPv4: у него нет адреса IPv4.</translation>
    </message>
    <message>
        <source>%1 cannot be reached over IPv6: it has no IPv6 address.</source>
        <translation>%1 недоступен по IPv6: у него нет адреса IPv6.</translation>
    </message>
</context>
<context>
    <name>HttpClient</name>
    <message>
        <source>The address of the service is not a valid http or https URL.</source>
        <translation>Адрес сервиса — недействительный URL http или https.</translation>
    </message>
    <message>
        <source>Nothing was sent to %1: its URL begins with http, so anyone on the way could read the password. Use https.</source>
        <translation>На %1 ничего не отправлено: URL начинается с http, и пароль мог бы прочитать любой по пути. Используйте https.</translation>
    </message>
    <message>
        <source>This installation has no working TLS library, so %1 cannot be reached securely.</source>
        <translation>В этой установке нет рабочей библиотеки TLS, безопасное соединение с %1 невозможно.</translation>
    </message>
    <message>
        <source>%1 refuses the connection. Is the service down?</source>
        <translation>%1 отклоняет соединение. Возможно, сервис не работает?</translation>
    </message>
    <message>
        <source>%1 closed the connection before the reply was complete.</source>
        <translation>%1 закрыл соединение, не закончив ответ.</translation>
    </message>
    <message>
        <source>The host name %1 was not found. Check the network connection and the DNS settings.</source>
        <translation>Имя хоста %1 не найдено. Проверьте подключение к сети и настройки DNS.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 не ответил вовремя.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>Не удалось установить безопасное соединение с %1.</translation>
    </message>
    <message>
        <source>The proxy for the connection to %1 does not work. Check the proxy settings.</source>
        <translation>Прокси для соединения с %1 не работает. Проверьте настройки прокси.</translation>
    </message>
    <message>
        <source>The proxy for the connection to %1 asks for a user name and password.</source>
        <translation>Прокси для соединения с %1 требует имя пользователя и пароль.</translation>
    </message>
    <message>
        <source>There is no network connection, so %1 could not be reached.</source>
        <translation>Нет подключения к сети, поэтому %1 недоступен.</translation>
    </message>
    <message>
        <source>The answer of %1 is not HTTP.</source>
        <translation>Ответ %1 — не HTTP.</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>Не удалось соединиться с %1.</translation>
    </message>
    <message>
        <source>The reply of %1 is longer than expected (more than %2 bytes).</source>
        <translation>Ответ %1 длиннее ожидаемого (больше %2 байт).</translation>
    </message>
    <message>
        <source>The request to %1 was cancelled.</source>
        <translation>Запрос к %1 отменён.</translation>
    </message>
    <message>
        <source>The identity of %1 could not be verified: %2 Check the computer&apos;s clock and whether something on the network intercepts the connection.</source>
        <translation>Не удалось проверить подлинность %1: %2 Проверьте часы компьютера и не перехватывает ли кто-то в сети соединение.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The file is longer than 1 MiB and cannot be a configuration.</source>
        <translation>Файл больше 1 МиБ и не может быть конфигурацией.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation>Файл — не текст в UTF-8.</translation>
    </message>
    <message>
        <source>This is a configuration of %1, which this version cannot import yet. ddclient.conf can be imported.</source>
        <translation>Это конфигурация %1, эта версия пока не умеет её импортировать. Импортировать можно ddclient.conf.</translation>
    </message>
    <message>
        <source>This is a JSON file of a program that is not known. ddclient.conf can be imported.</source>
        <translation>Это файл JSON неизвестной программы. Импортировать можно ddclient.conf.</translation>
    </message>
    <message>
        <source>It is not known which program this file belongs to. ddclient.conf can be imported.</source>
        <translation>Неизвестно, какой программе принадлежит этот файл. Импортировать можно ddclient.conf.</translation>
    </message>
</context>
<context>
    <name>InstanceLock</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Не удаётся создать папку %1.</translation>
    </message>
    <message>
        <source>Mooring already runs for this configuration (%1, process %2 on %3). Quit it first, or use another configuration folder.</source>
        <translation>Mooring с этой конфигурацией уже запущен (%1, процесс %2 на %3). Сначала завершите его или выберите другую папку конфигурации.</translation>
    </message>
    <message>
        <source>The lock file %1 cannot be made; check that its folder can be written.</source>
        <translation>Не удаётся создать файл блокировки %1; проверьте, можно ли писать в его папку.</translation>
    </message>
</context>
<context>
    <name>InterfaceAddresses</name>
    <message>
        <source>The system does not tell the addresses of its interfaces: %1.</source>
        <translation>Система не сообщает адреса своих интерфейсов: %1.</translation>
    </message>
</context>
<context>
    <name>InterfaceRanking</name>
    <message>
        <source>Not used: its preferred lifetime is over (deprecated), as after a change of the prefix.</source>
        <translation>Не используется: предпочтительный срок истёк (deprecated), как бывает после смены префикса.</translation>
    </message>
    <message>
        <source>Not used: the system still checks whether another machine has it (tentative), or found one.</source>
        <translation>Не используется: система ещё проверяет, нет ли его у другого компьютера (tentative), или уже нашла такой.</translation>
    </message>
    <message>
        <source>Not used: a local address (ULA) that works only within the own network.</source>
        <translation>Не используется: локальный адрес (ULA), работает только внутри вашей сети.</translation>
    </message>
    <message>
        <source>Not used: it works only on the local link.</source>
        <translation>Не используется: работает только в локальном сегменте.</translation>
    </message>
    <message>
        <source>Not used: an address for examples in documents, which belongs to nobody.</source>
        <translation>Не используется: адрес для примеров в документации, никому не принадлежит.</translation>
    </message>
    <message>
        <source>Not used: it is this machine itself (loopback).</source>
        <translation>Не используется: это сам этот компьютер (loopback).</translation>
    </message>
    <message>
        <source>Not used: “%1” is a VPN tunnel. Name it in the source’s “name” if you want its address.</source>
        <translation>Не используется: «%1» — туннель VPN. Если нужен его адрес, укажите интерфейс в «name» источника.</translation>
    </message>
    <message>
        <source>Not used: “%1” belongs to containers or virtual machines. Name it in the source’s “name” if you want its address.</source>
        <translation>Не используется: «%1» относится к контейнерам или виртуальным машинам. Если нужен его адрес, укажите интерфейс в «name» источника.</translation>
    </message>
    <message>
        <source>Not used: “%1” does not match the source’s “name”, “%2”.</source>
        <translation>Не используется: «%1» не соответствует «name» источника, «%2».</translation>
    </message>
    <message>
        <source>temporary</source>
        <translation>временный</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>постоянный</translation>
    </message>
    <message>
        <source>The best of what there is, but not public. %1</source>
        <translation>Лучший из имеющихся, но не публичный. %1</translation>
    </message>
    <message>
        <source>The only one that can be used: public, %1.</source>
        <translation>Единственный пригодный: публичный, %1.</translation>
    </message>
    <message>
        <source>The best: public, %1, preferred for longest.</source>
        <translation>Лучший: публичный, %1, предпочтителен дольше всех.</translation>
    </message>
    <message>
        <source>The best: public, %1, and used already.</source>
        <translation>Лучший: публичный, %1 и уже используется.</translation>
    </message>
    <message>
        <source>Not needed: %1 gives the same.</source>
        <translation>Не нужен: %1 даёт то же самое.</translation>
    </message>
    <message>
        <source>Not the best: it is not public, %1 is.</source>
        <translation>Не лучший: он не публичный, а %1 — публичный.</translation>
    </message>
    <message numerus="yes">
        <source>Not the best: it is preferred only for %n more second(s), %1 for longer.</source>
        <translation>
            <numerusform>Не лучший: предпочтителен ещё только %n секунду, %1 — дольше.</numerusform>
            <numerusform>Не лучший: предпочтителен ещё только %n секунды, %1 — дольше.</numerusform>
            <numerusform>Не лучший: предпочтителен ещё только %n секунд, %1 — дольше.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not the best: it is temporary, %1 is stable.</source>
        <translation>Не лучший: он временный, а %1 — постоянный.</translation>
    </message>
    <message>
        <source>Not the best: it is stable, and you prefer temporary ones like %1.</source>
        <translation>Не лучший: он постоянный, а вы предпочитаете временные, как %1.</translation>
    </message>
    <message>
        <source>Not the best: its preferred lifetime is shorter than that of %1.</source>
        <translation>Не лучший: его предпочтительный срок короче, чем у %1.</translation>
    </message>
    <message>
        <source>As good as %1; only one is needed.</source>
        <translation>Не хуже %1; нужен только один.</translation>
    </message>
    <message>
        <source>Not better than %1, which is used already.</source>
        <translation>Не лучше %1, который уже используется.</translation>
    </message>
</context>
<context>
    <name>InterfaceSource</name>
    <message>
        <source>No network interface has an %1 address that can be used.</source>
        <translation>Ни у одного сетевого интерфейса нет пригодного адреса %1.</translation>
    </message>
    <message>
        <source>The interface “%1” has no %2 address that can be used.</source>
        <translation>У интерфейса «%1» нет пригодного адреса %2.</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <comment>address, interface, why it is not used</comment>
        <translation>%1 на %2: %3</translation>
    </message>
    <message>
        <source>A “suffix” or “mac” is for IPv6 only; remove it from the “A” sources.</source>
        <translation>«suffix» и «mac» годятся только для IPv6; уберите их из источников «A».</translation>
    </message>
    <message>
        <source>prefix of %1 with the suffix %2</source>
        <translation>префикс %1 с суффиксом %2</translation>
    </message>
    <message>
        <source>%1, temporary</source>
        <translation>%1, временный</translation>
    </message>
    <message>
        <source>%1, stable</source>
        <translation>%1, постоянный</translation>
    </message>
    <message>
        <source>it must be “prefer” or “avoid”</source>
        <translation>должно быть «prefer» или «avoid»</translation>
    </message>
    <message>
        <source>there is a “suffix” too; remove one of them</source>
        <translation>есть ещё и «suffix»; уберите что-то одно</translation>
    </message>
    <message>
        <source>it says where the address of another host goes on; add its “suffix”, or remove this</source>
        <translation>здесь указано, где продолжается адрес другого хоста; добавьте его «suffix» или уберите это</translation>
    </message>
    <message>
        <source>it must be the part of an IPv6 address after the prefix, like ::1234</source>
        <translation>должна быть часть адреса IPv6 после префикса, например ::1234</translation>
    </message>
    <message>
        <source>its first %1 bits, which come from the prefix, must be zero as in ::1234; if your provider&apos;s prefix is shorter, set “prefixLength”, for example to 56</source>
        <translation>первые %1 бит, которые даёт префикс, должны быть нулями, как в ::1234; если префикс провайдера короче, задайте «prefixLength», например 56</translation>
    </message>
    <message>
        <source>it must be the MAC address of one device, like 3c:22:fb:01:02:03</source>
        <translation>должен быть MAC-адрес одного устройства, например 3c:22:fb:01:02:03</translation>
    </message>
    <message>
        <source>with a “mac” it is always 64; remove it, or write all that follows the prefix as “suffix” instead of the “mac”</source>
        <translation>с «mac» это всегда 64; уберите это или вместо «mac» укажите в «suffix» всё, что следует за префиксом</translation>
    </message>
</context>
<context>
    <name>NatVerdict</name>
    <message>
        <source>%1 is the address of a DS-Lite line (carrier-grade NAT): it has IPv6 of its own, but shares one public IPv4 address with other customers and cannot be reached by it, whatever the router forwards.</source>
        <translation>%1 — адрес линии DS-Lite (CGNAT): у неё свой IPv6, но один публичный адрес IPv4 делят несколько клиентов, и по нему до вас не достучаться, что бы ни пробрасывал роутер.</translation>
    </message>
    <message>
        <source>%1 is an address of your provider&apos;s own network (carrier-grade NAT): you share one public IPv4 address with other customers and cannot be reached by it, whatever the router forwards.</source>
        <translation>%1 — адрес внутренней сети вашего провайдера (CGNAT): один публичный адрес IPv4 делят несколько клиентов, и по нему до вас не достучаться, что бы ни пробрасывал роутер.</translation>
    </message>
    <message>
        <source>The outside sees the shared address %1.</source>
        <translation>Снаружи виден общий адрес %1.</translation>
    </message>
    <message>
        <source>Ask the provider for a public IPv4 address, or publish IPv6 only.</source>
        <translation>Попросите у провайдера публичный адрес IPv4 или публикуйте только IPv6.</translation>
    </message>
    <message>
        <source>Your router has only the private address %1: another router stands before it, so to forward a port in yours is not enough. Put the first router into bridge mode, or forward the port there too, to yours.</source>
        <translation>У вашего роутера только частный адрес %1: перед ним стоит ещё один роутер, поэтому проброса порта на вашем недостаточно. Переведите первый роутер в режим моста или пробросьте порт и на нём — на ваш.</translation>
    </message>
    <message>
        <source>If there is no other router at your place, %1 is your provider&apos;s own network (carrier-grade NAT) and you share %2 with other customers: ask the provider for a public IPv4 address, or publish IPv6 only.</source>
        <translation>Если у вас нет другого роутера, то %1 — сеть самого провайдера (CGNAT) и адрес %2 вы делите с другими клиентами: попросите у провайдера публичный адрес IPv4 или публикуйте только IPv6.</translation>
    </message>
    <message>
        <source>%1, but the outside sees %2: connections leave by a VPN, a proxy or a second line, or the provider translates the address. By %2 this machine can hardly be reached. Let Mooring&apos;s connections go past the VPN or proxy, or name the interface of the line that you want.</source>
        <translation>%1, но снаружи виден %2: соединения идут через VPN, прокси или вторую линию либо адрес преобразует провайдер. По %2 этот компьютер вряд ли доступен. Пустите соединения Mooring в обход VPN или прокси либо укажите интерфейс нужной линии.</translation>
    </message>
    <message>
        <source>This machine itself has the public address %1: it can be reached directly. What reaches it is for its own firewall to decide.</source>
        <translation>У самого этого компьютера публичный адрес %1: он доступен напрямую. Что до него доходит, решает его собственный межсетевой экран.</translation>
    </message>
    <message>
        <source>Your router has the public address %1. To be reached from outside, forward the port there to this machine.</source>
        <translation>У вашего роутера публичный адрес %1. Чтобы компьютер был доступен снаружи, пробросьте на него порт на роутере.</translation>
    </message>
    <message>
        <source>Your router tells %1 as its outer address, which is no address of a line: perhaps it is not connected, or a VPN or proxy runs on it. Look at the router&apos;s own page.</source>
        <translation>Роутер называет внешним адресом %1, но это не адрес линии: возможно, он не подключён или на нём работает VPN или прокси. Посмотрите страницу роутера.</translation>
    </message>
    <message>
        <source>It is not known how this machine is connected: neither the router nor anybody outside told an address.</source>
        <translation>Неизвестно, как подключён этот компьютер: адрес не сообщили ни роутер, ни внешние службы.</translation>
    </message>
    <message>
        <source>This machine is behind a router, which does not tell its outer address; the outside sees %1.</source>
        <translation>Этот компьютер за роутером, который не сообщает внешний адрес; снаружи виден %1.</translation>
    </message>
    <message>
        <source>The router does not tell its outer address; the outside sees %1.</source>
        <translation>Роутер не сообщает внешний адрес; снаружи виден %1.</translation>
    </message>
    <message>
        <source>Compare it with the Internet address on the router&apos;s own page: if it is the same, forward the port there; if not, another router or your provider (carrier-grade NAT) stands before yours. Switching on UPnP or NAT-PMP in the router lets Mooring see it.</source>
        <translation>Сравните его с адресом в интернете на странице роутера: если они совпадают, пробросьте там порт; если нет, перед вашим стоит другой роутер или сеть провайдера (CGNAT). Включите на роутере UPnP или NAT-PMP, и Mooring увидит это сам.</translation>
    </message>
    <message>
        <source>This machine itself has the public address %1</source>
        <translation>У самого этого компьютера публичный адрес %1</translation>
    </message>
    <message>
        <source>Your router has the public address %1</source>
        <translation>У вашего роутера публичный адрес %1</translation>
    </message>
</context>
<context>
    <name>OutsideSource</name>
    <message>
        <source>The services do not agree on the address: %1.</source>
        <translation>Службы называют разные адреса: %1.</translation>
    </message>
    <message>
        <source>Only %1 answered, with %2; a change is believed when another service agrees.</source>
        <translation>Ответила только %1: %2; новый адрес принимается, когда его подтвердит другая служба.</translation>
    </message>
    <message>
        <source>None of %1 told the address. The last one, %2: %3</source>
        <translation>Адрес не сообщили: %1. Последний ответ, %2: %3</translation>
    </message>
    <message>
        <source>None of the servers of the address source “%1” can tell an address for %2.</source>
        <translation>Ни один сервер источника адреса «%1» не может сообщить адрес для %2.</translation>
    </message>
    <message>
        <source>confirmed by %1</source>
        <translation>подтвердили: %1</translation>
    </message>
    <message>
        <source>seen by %1</source>
        <translation>видит %1</translation>
    </message>
</context>
<context>
    <name>Pass</name>
    <message>
        <source>The provider said nothing about this name. Please report this.</source>
        <translation>Провайдер ничего не сообщил об этом имени. Сообщите нам об этой ошибке.</translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>The account &quot;%1&quot; of %2 is not in the configuration. Add it, or choose another account for this name.</source>
        <translation>Учётной записи &quot;%1&quot; сервиса %2 нет в конфигурации. Добавьте её или выберите для этого имени другую.</translation>
    </message>
</context>
<context>
    <name>Provider</name>
    <message>
        <source>This service cannot list its names: type the name instead.</source>
        <translation>Этот сервис не показывает список имён: введите имя сами.</translation>
    </message>
</context>
<context>
    <name>ProviderRegistry</name>
    <message>
        <source>“%1” must be one of: %2.</source>
        <translation>«%1»: допустимо одно из: %2.</translation>
    </message>
    <message>
        <source>“%1” does not have the right form.</source>
        <translation>Неверный формат «%1».</translation>
    </message>
    <message>
        <source>“%1” does not have the right form; an example: %2</source>
        <translation>Неверный формат «%1»; пример: %2</translation>
    </message>
    <message>
        <source>There is no provider “%1”.</source>
        <translation>Провайдера «%1» нет.</translation>
    </message>
    <message>
        <source>%1 has no method “%2”; it has: %3.</source>
        <translation>У %1 нет способа «%2»; есть: %3.</translation>
    </message>
    <message>
        <source>“%1” is a secret and does not belong into the configuration: store it with “mooringd secret set %2 %3”.</source>
        <translation>«%1» — секрет, в конфигурации ему не место: сохраните его командой «mooringd secret set %2 %3».</translation>
    </message>
    <message>
        <source>“%1” is missing: enter it.</source>
        <translation>Не задано «%1»: введите.</translation>
    </message>
    <message>
        <source>The settings of %1 do not fit together: check them.</source>
        <translation>Параметры %1 не согласуются между собой: проверьте их.</translation>
    </message>
</context>
<context>
    <name>PublishGate</name>
    <message>
        <source>this network</source>
        <translation>этой сети</translation>
    </message>
    <message>
        <source>Nothing is published from %1: your network rules say so. What is published stays.</source>
        <translation>Публикация отключена правилами сетей; сеть: %1. Опубликованное остаётся.</translation>
    </message>
    <message>
        <source>%1 goes through the VPN %2, so an address found now may be the VPN&apos;s and is not published. What is published stays. Switch the VPN off, or allow publishing through it in %3.</source>
        <translation>%1 идёт через VPN %2, поэтому найденный сейчас адрес может принадлежать VPN и не публикуется. Опубликованное остаётся. Отключите VPN или разрешите публикацию через него; сеть: %3.</translation>
    </message>
    <message>
        <source>The address %1 that services outside see belongs to the VPN %2, so it is not published. Switch the VPN off, or allow publishing through it in %3.</source>
        <translation>Адрес %1, который видят внешние службы, принадлежит VPN %2 и поэтому не публикуется. Отключите VPN или разрешите публикацию через него; сеть: %3.</translation>
    </message>
    <message>
        <source>Services outside see %1, but the router has %2; until now both were the same in %3. A VPN or proxy on the way is likely, so %1 is not published. Switch it off, or allow publishing through a VPN here.</source>
        <translation>Внешние службы видят %1, а у роутера %2; прежде они совпадали; сеть: %3. Похоже, по пути VPN или прокси, поэтому %1 не публикуется. Отключите его или разрешите здесь публикацию через VPN.</translation>
    </message>
</context>
<context>
    <name>RecipeFile</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Не удаётся прочитать файл: %1</translation>
    </message>
    <message>
        <source>The file is larger than 256 KiB.</source>
        <translation>Файл больше 256 КиБ.</translation>
    </message>
    <message>
        <source>This is not JSON: %1.</source>
        <translation>Это не JSON: %1.</translation>
    </message>
    <message>
        <source>A recipe is a JSON object.</source>
        <translation>Рецепт — это объект JSON.</translation>
    </message>
    <message>
        <source>This does not follow the schema.</source>
        <translation>Это не соответствует схеме.</translation>
    </message>
</context>
<context>
    <name>RecordApi</name>
    <message>
        <source>The account has no zone for %1: check the name, the account, and which zones the credentials may see.</source>
        <translation>В учётной записи нет зоны для %1: проверьте имя, учётную запись и то, какие зоны видны с этими учётными данными.</translation>
    </message>
    <message>
        <source>The service lists %1 but does not let it be changed: look at the record on the service&apos;s own page.</source>
        <translation>%1 есть у сервиса, но изменить запись нельзя: посмотрите на неё на странице сервиса.</translation>
    </message>
    <message>
        <source>This service does not tell its zones: set &quot;zone&quot; for %1.</source>
        <translation>Этот сервис не сообщает свои зоны: задайте &quot;zone&quot; для %1.</translation>
    </message>
    <message>
        <source>This service cannot list its zones: type the name instead.</source>
        <translation>Этот сервис не показывает список имён: введите имя сами.</translation>
    </message>
    <message>
        <source>This service cannot list a whole zone: type the name instead.</source>
        <translation>Этот сервис не показывает всю зону: введите имя сами.</translation>
    </message>
</context>
<context>
    <name>RecordPlan</name>
    <message>
        <source>%1 has several %2 record sets (%3): say in the record&apos;s options which one is meant.</source>
        <translation>У %1 несколько наборов записей %2 (%3): укажите в параметрах записи, какой нужен.</translation>
    </message>
    <message>
        <source>%1 has more %2 records than it should have, and this service cannot remove one: remove it on the service&apos;s own page.</source>
        <translation>У %1 больше записей %2, чем нужно, а удалить запись через этот сервис нельзя: удалите лишнюю на его странице.</translation>
    </message>
    <message>
        <source>%1 is an alias (CNAME) at the service, so it cannot have an address of its own: remove the alias there, or take another name.</source>
        <translation>%1 у сервиса — псевдоним (CNAME), своего адреса у него быть не может: удалите там псевдоним или возьмите другое имя.</translation>
    </message>
    <message>
        <source>%1 already has several %2 records (%3), so nothing was changed. If other machines publish under this name, set &quot;sharing&quot; to &quot;shared&quot; for it; else remove the records that are not wanted.</source>
        <translation>У %1 уже несколько записей %2 (%3), поэтому ничего не изменено. Если под этим именем публикуются и другие компьютеры, задайте для него &quot;sharing&quot;: &quot;shared&quot;; если нет, удалите лишние записи.</translation>
    </message>
</context>
<context>
    <name>RecordRecipe</name>
    <message>
        <source>“{%1}” stands for nothing: no field, option or attribute of this recipe has that name.</source>
        <translation>«{%1}» ничего не обозначает: в этом рецепте нет такого поля, параметра или атрибута.</translation>
    </message>
</context>
<context>
    <name>RecordReply</name>
    <message>
        <source>the login gave no token</source>
        <translation>вход не дал токена</translation>
    </message>
    <message>
        <source>%1 needs credentials: enter “%2” in the account.</source>
        <translation>%1 требует учётные данные: введите «%2» в учётной записи.</translation>
    </message>
    <message>
        <source>the next page is on another host</source>
        <translation>следующая страница на другом хосте</translation>
    </message>
    <message>
        <source>the list has no end</source>
        <translation>список не кончается</translation>
    </message>
    <message>
        <source>there is no list in it</source>
        <translation>в нём нет списка</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>статус HTTP %1</translation>
    </message>
    <message>
        <source>%1 refuses the credentials (%2). Make new ones on its page and enter them in the account.</source>
        <translation>%1 не принимает учётные данные (%2). Создайте новые на его странице и введите их в учётной записи.</translation>
    </message>
    <message>
        <source>%1 does not allow this with these credentials (%2). Give them the permission to change DNS records of the zone.</source>
        <translation>%1 не разрешает это с такими учётными данными (%2). Дайте им право изменять записи DNS зоны.</translation>
    </message>
    <message>
        <source>%1 does not hold this zone in the account (%2).</source>
        <translation>У %1 нет этой зоны в учётной записи (%2).</translation>
    </message>
    <message>
        <source>%1 does not know this zone or record (%2).</source>
        <translation>%1 не знает такой зоны или записи (%2).</translation>
    </message>
    <message>
        <source>Another record at %1 is in the way (%2). Remove it there, or take another name.</source>
        <translation>У %1 мешает другая запись (%2). Удалите её там или возьмите другое имя.</translation>
    </message>
    <message>
        <source>%1 wants fewer requests (%2). Mooring waits and tries again.</source>
        <translation>%1 просит слать меньше запросов (%2). Mooring подождёт и попробует снова.</translation>
    </message>
    <message>
        <source>%1 has barred the account or this program (%2). Ask its support.</source>
        <translation>%1 заблокировал учётную запись или эту программу (%2). Обратитесь в его поддержку.</translation>
    </message>
    <message>
        <source>%1 is in trouble itself (%2). Mooring tries again later.</source>
        <translation>У %1 неполадки (%2). Mooring попробует позже.</translation>
    </message>
    <message>
        <source>%1 gave a reply that it does not document (%2).</source>
        <translation>%1 дал ответ, которого нет в его документации (%2).</translation>
    </message>
    <message>
        <source>%1 refuses the request (%2).</source>
        <translation>%1 отклоняет запрос (%2).</translation>
    </message>
</context>
<context>
    <name>RecordRequest</name>
    <message>
        <source>The recipe of %1 cannot make the address “%2”: a value is missing.</source>
        <translation>Рецепт %1 не может составить адрес «%2»: не хватает значения.</translation>
    </message>
    <message>
        <source>“%1” is not a web address: correct it in the account&apos;s settings.</source>
        <translation>«%1» — не веб-адрес: исправьте его в настройках учётной записи.</translation>
    </message>
</context>
<context>
    <name>ReplyMatch</name>
    <message>
        <source>This is no regular expression: %1.</source>
        <translation>Это не регулярное выражение: %1.</translation>
    </message>
</context>
<context>
    <name>Reporter</name>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>Mooring has started with %1 configured names.</source>
        <translation>Mooring запущен, настроено имён: %1.</translation>
    </message>
    <message>
        <source>Mooring has stopped.</source>
        <translation>Mooring остановлен.</translation>
    </message>
    <message>
        <source>Publishing is suspended until %1.</source>
        <translation>Публикация на паузе до %1.</translation>
    </message>
    <message>
        <source>Publishing is suspended until it is resumed.</source>
        <translation>Публикация на паузе, пока её не возобновят.</translation>
    </message>
    <message>
        <source>Publishing goes on.</source>
        <translation>Публикация продолжается.</translation>
    </message>
    <message>
        <source>The address for %1 records is now %2; it was %3.</source>
        <translation>Адрес для записей %1 теперь %2; был %3.</translation>
    </message>
    <message>
        <source>%1 (%2) could not be published: %3</source>
        <translation>Не удалось опубликовать %1 (%2): %3</translation>
    </message>
    <message>
        <source>%1 (%2) is published again.</source>
        <translation>%1 (%2) снова публикуется.</translation>
    </message>
    <message>
        <source>%1 (%2) was created with %3.</source>
        <translation>Запись %1 (%2) создана: %3.</translation>
    </message>
    <message>
        <source>%1 (%2) was changed from %3 to %4.</source>
        <translation>Запись %1 (%2) изменена с %3 на %4.</translation>
    </message>
    <message>
        <source>%1 (%2) holds %3 instead of %4: it was changed elsewhere and is put right.</source>
        <translation>В записи %1 (%2) стоит %3 вместо %4: её изменили в другом месте, исправляем.</translation>
    </message>
    <message>
        <source>Nothing is held any more: names are published from this network.</source>
        <translation>Больше ничего не придержано: имена публикуются из этой сети.</translation>
    </message>
    <message>
        <source>A look at the addresses did not end within 10 minutes and was abandoned. Mooring goes on by its schedule.</source>
        <translation>Проверка адресов не закончилась за 10 минут и прервана. Mooring продолжает работу по расписанию.</translation>
    </message>
    <message>
        <source>No address for %1 records is found any more: %2</source>
        <translation>Адрес для записей %1 больше не находится: %2</translation>
    </message>
    <message>
        <source>The address for %1 records is found again: %2.</source>
        <translation>Адрес для записей %1 снова найден: %2.</translation>
    </message>
    <message>
        <source>There is no network.</source>
        <translation>Нет сети.</translation>
    </message>
    <message>
        <source>The network is back.</source>
        <translation>Сеть снова есть.</translation>
    </message>
    <message>
        <source>The account %1 is stopped: %2</source>
        <translation>Учётная запись %1 остановлена: %2</translation>
    </message>
</context>
<context>
    <name>Rfc2136</name>
    <message>
        <source>A name server does not list its zones: enter the zone in the account, or type the names.</source>
        <translation>Сервер имён не показывает список зон: укажите зону в учётной записи или введите имена сами.</translation>
    </message>
    <message>
        <source>The name server of this account is not understood: write it as host or host:port, an IPv6 address in brackets.</source>
        <translation>Сервер имён этой учётной записи указан неверно: пишите host или host:port, адрес IPv6 — в скобках.</translation>
    </message>
    <message>
        <source>The secret of the TSIG key %1 is missing: enter it.</source>
        <translation>Не хватает секрета ключа TSIG %1: введите его.</translation>
    </message>
    <message>
        <source>The name of the TSIG key is missing: enter it beside the secret.</source>
        <translation>Не хватает имени ключа TSIG: введите его рядом с секретом.</translation>
    </message>
    <message>
        <source>%1 is not in the zone %2 of this account: take an account for its zone, or leave the account&apos;s zone empty.</source>
        <translation>%1 не входит в зону %2 этой учётной записи: возьмите учётную запись нужной зоны или оставьте зону пустой.</translation>
    </message>
    <message>
        <source>The name server %1 is not responsible for %2: check the server and the name.</source>
        <translation>Сервер имён %1 не отвечает за %2: проверьте сервер и имя.</translation>
    </message>
    <message>
        <source>The name server %1 is not responsible for %2, or does not let this machine ask: check the server, the name and the server&apos;s rules.</source>
        <translation>Сервер имён %1 не отвечает за %2 или не разрешает запросы с этого компьютера: проверьте сервер, имя и правила сервера.</translation>
    </message>
    <message>
        <source>The records changed at the name server %1 while they were being updated; the update will be tried again.</source>
        <translation>Записи на сервере имён %1 изменились во время обновления; попытка будет повторена.</translation>
    </message>
    <message>
        <source>The name server %1 refuses the update of the zone %2: allow this key to update the name there (allow-update, update-policy, acl, TSIG-ALLOW-DNSUPDATE). Some servers also refuse a wrong key this way.</source>
        <translation>Сервер имён %1 отклоняет обновление зоны %2: разрешите там этому ключу обновлять имя (allow-update, update-policy, acl, TSIG-ALLOW-DNSUPDATE). Некоторые серверы так же отвечают на неверный ключ.</translation>
    </message>
    <message>
        <source>The name server %1 refuses the update of the zone %2: it needs a TSIG key. Enter one in the account.</source>
        <translation>Сервер имён %1 отклоняет обновление зоны %2: нужен ключ TSIG. Введите его в учётной записи.</translation>
    </message>
    <message>
        <source>The name server %1 does not accept updates of the zone %2 without a TSIG key: enter one in the account.</source>
        <translation>Сервер имён %1 не принимает обновления зоны %2 без ключа TSIG: введите его в учётной записи.</translation>
    </message>
    <message>
        <source>The name server %1 is not the primary of the zone %2: enter the zone&apos;s primary name server.</source>
        <translation>Сервер имён %1 — не первичный для зоны %2: укажите её первичный сервер имён.</translation>
    </message>
    <message>
        <source>A name is not inside the zone %1 that the account gives.</source>
        <translation>Имя не входит в зону %1, указанную в учётной записи.</translation>
    </message>
    <message>
        <source>The name server %1 has a problem of its own (SERVFAIL): see its log.</source>
        <translation>Внутренняя ошибка сервера имён %1 (SERVFAIL): смотрите его журнал.</translation>
    </message>
    <message>
        <source>The name server %1 does not take dynamic updates.</source>
        <translation>Сервер имён %1 не принимает динамические обновления.</translation>
    </message>
    <message>
        <source>The name server %1 did not accept the update (result code %2): see its log.</source>
        <translation>Сервер имён %1 не принял обновление (код %2): смотрите его журнал.</translation>
    </message>
</context>
<context>
    <name>Router</name>
    <message>
        <source>The router at %1 has no address on the Internet now. Is its line connected?</source>
        <translation>У роутера %1 сейчас нет адреса в интернете. Линия подключена?</translation>
    </message>
    <message>
        <source>The router at %1 does not tell its address to this device. Allow NAT-PMP or PCP for it there, or use another source.</source>
        <translation>Роутер %1 не сообщает свой адрес этому устройству. Разрешите ему там NAT-PMP или PCP либо используйте другой источник.</translation>
    </message>
    <message>
        <source>The router at %1 knows neither NAT-PMP nor PCP.</source>
        <translation>Роутер %1 не поддерживает ни NAT-PMP, ни PCP.</translation>
    </message>
    <message>
        <source>The router at %1 names an address that cannot be its own: %2.</source>
        <translation>Роутер %1 называет адрес, который не может быть его собственным: %2.</translation>
    </message>
    <message>
        <source>Another router stands between this device and the router at %1, so it does not tell its address. Use another source.</source>
        <translation>Между этим устройством и роутером %1 стоит ещё один роутер, поэтому адрес не сообщается. Используйте другой источник.</translation>
    </message>
    <message>
        <source>The router at %1 could not tell its address by PCP (result code %2).</source>
        <translation>Роутер %1 не смог сообщить свой адрес по PCP (код %2).</translation>
    </message>
    <message>
        <source>This build does not speak UPnP.</source>
        <translation>Эта сборка не поддерживает UPnP.</translation>
    </message>
    <message>
        <source>The router at %1 does not answer by UPnP.</source>
        <translation>Роутер %1 не отвечает по UPnP.</translation>
    </message>
    <message>
        <source>The router at %1 could not tell its address by UPnP: %2.</source>
        <translation>Роутер %1 не смог сообщить свой адрес по UPnP: %2.</translation>
    </message>
    <message>
        <source>The search for the router was cancelled.</source>
        <translation>Поиск роутера отменён.</translation>
    </message>
</context>
<context>
    <name>RouterSource</name>
    <message>
        <source>A router tells an IPv4 address only; with IPv6 this device has a public address itself. Use the source “interface” for AAAA.</source>
        <translation>Роутер сообщает только адрес IPv4; с IPv6 у этого устройства есть свой публичный адрес. Для AAAA используйте источник «interface».</translation>
    </message>
    <message>
        <source>No router is asked here.</source>
        <translation>Роутер здесь не опрашивается.</translation>
    </message>
</context>
<context>
    <name>Routes</name>
    <message>
        <source>The system does not tell its routes: %1.</source>
        <translation>Система не сообщает свои маршруты: %1.</translation>
    </message>
    <message>
        <source>There is no way to the Internet by IPv4.</source>
        <translation>Нет выхода в интернет по IPv4.</translation>
    </message>
    <message>
        <source>There is no way to the Internet by IPv6.</source>
        <translation>Нет выхода в интернет по IPv6.</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>The secrets of the account &quot;%1&quot; come from the environment (%2). Change that variable, or unset it first.</source>
        <translation>Секреты учётной записи &quot;%1&quot; берутся из окружения (%2). Измените эту переменную или сначала уберите её.</translation>
    </message>
    <message>
        <source>Secrets cannot be stored in the environment. Use --secrets FILE.</source>
        <translation>Секреты нельзя хранить в окружении. Используйте --secrets FILE.</translation>
    </message>
    <message>
        <source>There is no secrets file %1.</source>
        <translation>Файла секретов %1 нет.</translation>
    </message>
    <message>
        <source>Other users can read or change the secrets file %1, so it is not used. Run: chmod 600 %1</source>
        <translation>Другие пользователи могут читать или менять файл секретов %1, поэтому он не используется. Выполните: chmod 600 %1</translation>
    </message>
    <message>
        <source>The secrets file %1 cannot be read: %2.</source>
        <translation>Не удаётся прочитать файл секретов %1: %2.</translation>
    </message>
    <message>
        <source>The secrets file %1 is not a JSON object of accounts (line %2).</source>
        <translation>Файл секретов %1 — не объект JSON с учётными записями (строка %2).</translation>
    </message>
    <message>
        <source>The secrets file %1 must have the form {account: {field: &quot;value&quot;}}; see %2.</source>
        <translation>Файл секретов %1 должен иметь вид {account: {field: &quot;value&quot;}}; см. %2.</translation>
    </message>
    <message>
        <source>The secrets file %1 cannot be written: %2.</source>
        <translation>Не удаётся записать файл секретов %1: %2.</translation>
    </message>
    <message>
        <source>The secrets file %1 did not keep what was written.</source>
        <translation>В файле секретов %1 не сохранилось записанное.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it (log in to the desktop with your password, or open the password manager), then retry.</source>
        <translation>Связка ключей заблокирована. Разблокируйте её (войдите в систему с паролем или откройте менеджер паролей) и повторите.</translation>
    </message>
    <message>
        <source>There is no keychain here. On a server give the secrets with --secrets FILE or in variables MOORING_SECRET_&lt;ACCOUNT&gt;_&lt;FIELD&gt;; on a desktop install gnome-keyring or KWallet and log in again.</source>
        <translation>Здесь нет связки ключей. На сервере задайте секреты через --secrets FILE или переменные MOORING_SECRET_&lt;ACCOUNT&gt;_&lt;FIELD&gt;; на настольной системе установите gnome-keyring или KWallet и войдите заново.</translation>
    </message>
    <message>
        <source>The keychain does not let Mooring in. Allow the access, then retry.</source>
        <translation>Связка ключей не пускает Mooring. Разрешите доступ и повторите.</translation>
    </message>
    <message>
        <source>The keychain does not work: %1</source>
        <translation>Связка ключей не работает: %1</translation>
    </message>
    <message>
        <source>The keychain still waits for an answer to an earlier question. Look for a window that asks for the keychain&apos;s password.</source>
        <translation>Связка ключей ещё ждёт ответа на прежний вопрос. Найдите окно, где запрошен её пароль.</translation>
    </message>
    <message>
        <source>There is no keychain yet. Make one with the password manager of the desktop, then retry.</source>
        <translation>Связки ключей ещё нет. Создайте её в менеджере паролей системы и повторите.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time. Is there a window that asks for its password? Answer it, then retry.</source>
        <translation>Связка ключей не ответила вовремя. Может быть, открыто окно с запросом её пароля? Ответьте и повторите.</translation>
    </message>
    <message>
        <source>What the keychain holds for the account &quot;%1&quot; cannot be read. Enter its secrets again.</source>
        <translation>Не удаётся прочитать данные учётной записи &quot;%1&quot; из связки ключей. Введите её секреты заново.</translation>
    </message>
    <message>
        <source>The secrets of the account &quot;%1&quot; are too long for a keychain: %2 bytes, at most %3 are possible. Keep them in a file instead (--secrets FILE).</source>
        <translation>Секреты учётной записи &quot;%1&quot; слишком длинны для связки ключей: %2 байт при пределе %3. Храните их в файле (--secrets FILE).</translation>
    </message>
    <message>
        <source>The keychain did not keep the secrets of the account &quot;%1&quot;.</source>
        <translation>Связка ключей не сохранила секреты учётной записи &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The keychain still holds the secrets of the account &quot;%1&quot;. Delete them there.</source>
        <translation>В связке ключей остались секреты учётной записи &quot;%1&quot;. Удалите их там.</translation>
    </message>
</context>
<context>
    <name>Signer</name>
    <message>
        <source>There is no request signature named &quot;%1&quot;.</source>
        <translation>Подписи запросов &quot;%1&quot; нет.</translation>
    </message>
    <message>
        <source>The key id or the secret key of the account is missing. Enter both.</source>
        <translation>Не хватает идентификатора ключа или секретного ключа учётной записи. Введите оба.</translation>
    </message>
    <message>
        <source>The signature tencent-tc3 needs the parameters service, version and action.</source>
        <translation>Подписи tencent-tc3 нужны параметры service, version и action.</translation>
    </message>
</context>
<context>
    <name>StateStore</name>
    <message>
        <source>it is not a state file of version 1</source>
        <translation>это не файл состояния версии 1</translation>
    </message>
    <message>
        <source>The state file %1 cannot be used (%2) and cannot be kept aside. Mooring goes on without it and looks at every record afresh.</source>
        <translation>Файл состояния %1 непригоден (%2), и сохранить его копию нельзя. Mooring продолжит без него и проверит все записи заново.</translation>
    </message>
    <message>
        <source>The state file %1 cannot be used (%2). It is kept as %3; Mooring looks at every record afresh.</source>
        <translation>Файл состояния %1 непригоден (%2). Он сохранён как %3; Mooring проверит все записи заново.</translation>
    </message>
    <message>
        <source>The state file %1 cannot be written: %2</source>
        <translation>Не удаётся записать файл состояния %1: %2</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>не удаётся создать его папку</translation>
    </message>
</context>
<context>
    <name>Statuses</name>
    <message>
        <source>This machine has no network. The name is looked after as soon as there is one; there is nothing to do.</source>
        <translation>У этого компьютера нет сети. Имя будет проверено, как только она появится; делать ничего не нужно.</translation>
    </message>
</context>
<context>
    <name>StunSource</name>
    <message>
        <source>It refused without saying why.</source>
        <translation>Он отказал без объяснения причин.</translation>
    </message>
    <message>
        <source>It refused with error %1.</source>
        <translation>Он отказал с ошибкой %1.</translation>
    </message>
    <message>
        <source>Its answer has a part that is not known (0x%1).</source>
        <translation>В его ответе неизвестная часть (0x%1).</translation>
    </message>
    <message>
        <source>Its answer is not one %1 address.</source>
        <translation>Его ответ — не один адрес %1.</translation>
    </message>
    <message>
        <source>Its answer has no address that a router could not have changed.</source>
        <translation>В его ответе нет адреса, который не мог бы изменить роутер.</translation>
    </message>
    <message>
        <source>“%1” is not a server like stun.example.org:3478</source>
        <translation>«%1» — не сервер вида stun.example.org:3478</translation>
    </message>
    <message>
        <source>name at least one</source>
        <translation>укажите хотя бы одно</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>“%1” uses the unknown function “%2”.</source>
        <translation>В «%1» неизвестная функция «%2».</translation>
    </message>
</context>
<context>
    <name>UpdateProvider</name>
    <message>
        <source>%1 takes one address for each name and family, and %2 has several.</source>
        <translation>%1 принимает по одному адресу каждого вида (IPv4, IPv6) на имя, а у %2 их несколько.</translation>
    </message>
    <message>
        <source>%1 replaces the address of a name, so %2 cannot be shared with other machines.</source>
        <translation>%1 заменяет адрес имени, поэтому делить %2 с другими компьютерами нельзя.</translation>
    </message>
    <message>
        <source>%1 takes no IPv6 addresses: remove AAAA from %2.</source>
        <translation>%1 не принимает адреса IPv6: уберите AAAA у %2.</translation>
    </message>
    <message>
        <source>%1 does not update wildcard names such as %2.</source>
        <translation>%1 не обновляет имена с подстановкой, такие как %2.</translation>
    </message>
    <message>
        <source>An account of %1 belongs to one name: add an account of its own for %2.</source>
        <translation>Учётная запись %1 рассчитана на одно имя: добавьте для %2 отдельную.</translation>
    </message>
    <message>
        <source>%1 spoils the IPv4 address when only IPv6 is sent: let %2 have A as well as AAAA.</source>
        <translation>%1 портит адрес IPv4, если отправить только IPv6: включите для %2 и A, и AAAA.</translation>
    </message>
</context>
<context>
    <name>UpdateRecipe</name>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Поля «%1» нет.</translation>
    </message>
    <message>
        <source>There is no placeholder {%1}.</source>
        <translation>Подстановки {%1} нет.</translation>
    </message>
</context>
<context>
    <name>UpdateReply</name>
    <message>
        <source>(nothing)</source>
        <translation>(ничего)</translation>
    </message>
    <message>
        <source>%1 refuses the credentials: check them in the account.</source>
        <translation>%1 не принимает учётные данные: проверьте их в учётной записи.</translation>
    </message>
    <message>
        <source>%1 does not allow this account to do that.</source>
        <translation>%1 не разрешает это данной учётной записи.</translation>
    </message>
    <message>
        <source>%1 does not know this name in the account: make it there, or check the name.</source>
        <translation>%1 не знает такого имени в учётной записи: создайте его там или проверьте имя.</translation>
    </message>
    <message>
        <source>%1 says that the request is wrong.</source>
        <translation>%1 сообщает, что запрос неверен.</translation>
    </message>
    <message>
        <source>%1 asks for a pause.</source>
        <translation>%1 просит подождать.</translation>
    </message>
    <message>
        <source>%1 has blocked updates: unblock them there, then press retry.</source>
        <translation>%1 заблокировал обновления: разблокируйте их там и нажмите «Повторить».</translation>
    </message>
    <message>
        <source>%1 has a fault.</source>
        <translation>У %1 неполадки.</translation>
    </message>
    <message>
        <source>%1 ignored the request and set nothing: it may have blocked this program.</source>
        <translation>%1 не ответил на запрос по существу и ничего не изменил: возможно, он заблокировал эту программу.</translation>
    </message>
    <message>
        <source>%1 sent a redirect (%2), which is not followed with credentials.</source>
        <translation>%1 прислал перенаправление (%2), а с учётными данными переходить по нему нельзя.</translation>
    </message>
    <message>
        <source>%1 refuses the credentials or this program (403): check them in the account.</source>
        <translation>%1 не принимает учётные данные или эту программу (403): проверьте их в учётной записи.</translation>
    </message>
    <message>
        <source>%1 has a fault (%2).</source>
        <translation>У %1 неполадки (%2).</translation>
    </message>
    <message>
        <source>%1 sent a reply that is not understood (status %2): %3</source>
        <translation>Непонятный ответ %1 (статус %2): %3</translation>
    </message>
    <message>
        <source>%1 did not answer for this name.</source>
        <translation>%1 не дал ответа для этого имени.</translation>
    </message>
</context>
<context>
    <name>UpdateRequest</name>
    <message>
        <source>%1 needs “%2” for this record: enter it in the account.</source>
        <translation>Для этой записи %1 требует «%2»: введите в учётной записи.</translation>
    </message>
    <message>
        <source>The recipe of %1 has no value for “%2”.</source>
        <translation>В рецепте %1 нет значения для «%2».</translation>
    </message>
    <message>
        <source>There is no placeholder {%1}: correct the update URL or body in the account.</source>
        <translation>Подстановки {%1} нет: исправьте URL обновления или тело запроса в учётной записи.</translation>
    </message>
    <message>
        <source>The update URL of %1 is not valid: check it in the account.</source>
        <translation>Неверный URL обновления %1: проверьте его в учётной записи.</translation>
    </message>
</context>
<context>
    <name>UpdateShape</name>
    <message>
        <source>There is no such failure kind.</source>
        <translation>Такого вида ошибки нет.</translation>
    </message>
</context>
<context>
    <name>WebSource</name>
    <message>
        <source>“%1” is not an address like https://ip.example.org/</source>
        <translation>«%1» — не адрес вида https://ip.example.org/</translation>
    </message>
    <message>
        <source>“%1” must begin with https: an answer over http could be forged</source>
        <translation>«%1» должен начинаться с https: ответ по http можно подделать</translation>
    </message>
    <message>
        <source>“%1” must not hold a user name or password</source>
        <translation>в «%1» не должно быть имени пользователя и пароля</translation>
    </message>
    <message>
        <source>name at least one</source>
        <translation>укажите хотя бы одно</translation>
    </message>
</context>
<context>
    <name>mooring::AccountCard</name>
    <message>
        <source>Asking…</source>
        <translation>Запрос…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Add names…</source>
        <translation>Добавить имена…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Asks the provider whether it accepts this account; changes nothing.</source>
        <translation>Спрашивает у провайдера, принимает ли он эту учётную запись; ничего не меняет.</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>Проверить %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Изменить %1</translation>
    </message>
    <message>
        <source>Add names to %1</source>
        <translation>Добавить имена в %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Удалить %1</translation>
    </message>
    <message>
        <source>No names yet</source>
        <translation>Имён пока нет</translation>
    </message>
    <message numerus="yes">
        <source>%n names: %1 and more</source>
        <translation>
            <numerusform>%n имя: %1 и другие</numerusform>
            <numerusform>%n имени: %1 и другие</numerusform>
            <numerusform>%n имён: %1 и другие</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names: %1</source>
        <translation>
            <numerusform>%n имя: %1</numerusform>
            <numerusform>%n имени: %1</numerusform>
            <numerusform>%n имён: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Signs in with: %1</source>
        <translation>Вход: %1</translation>
    </message>
    <message>
        <source>last change %1</source>
        <translation>последнее изменение %1</translation>
    </message>
    <message>
        <source>%1 Next attempt: %2.</source>
        <translation>%1 Следующая попытка: %2.</translation>
    </message>
    <message>
        <source>It answers and accepts the sign-in.</source>
        <translation>Сервис отвечает и принимает вход.</translation>
    </message>
    <message>
        <source>This service can only be tried by an update, so it was not asked.</source>
        <translation>Этот сервис можно проверить только обновлением, поэтому запрос не отправлен.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>kept in the keychain</source>
        <translation>хранится в связке ключей</translation>
    </message>
    <message>
        <source>kept in the keychain (%1)</source>
        <translation>хранится в связке ключей (%1)</translation>
    </message>
    <message>
        <source>from the environment variable %1</source>
        <translation>из переменной окружения %1</translation>
    </message>
    <message>
        <source>from the file %1</source>
        <translation>из файла %1</translation>
    </message>
    <message>
        <source>Last success %1</source>
        <translation>Последний успех: %1</translation>
    </message>
    <message>
        <source>No success yet</source>
        <translation>Успеха ещё не было</translation>
    </message>
    <message>
        <source>last failure %1</source>
        <translation>последний сбой: %1</translation>
    </message>
    <message>
        <source>%1 Mooring waits until %2.</source>
        <translation>%1 Mooring ждёт до %2.</translation>
    </message>
</context>
<context>
    <name>mooring::AccountDraft</name>
    <message>
        <source>“%1” is needed.</source>
        <translation>Нужно указать «%1».</translation>
    </message>
    <message>
        <source>“%1” does not look like this. Please check it.</source>
        <translation>Похоже, в «%1» ошибка. Проверьте значение.</translation>
    </message>
    <message>
        <source>“%1” looks different, for example %2.</source>
        <translation>«%1» выглядит иначе, например %2.</translation>
    </message>
</context>
<context>
    <name>mooring::AccountForm</name>
    <message>
        <source>&amp;Your name for it:</source>
        <translation>Ваше &amp;название:</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Sign in a&amp;gain…</source>
        <translation>&amp;Войти заново…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Сохранить</translation>
    </message>
</context>
<context>
    <name>mooring::AccountsPage</name>
    <message>
        <source>No accounts yet</source>
        <translation>Учётных записей пока нет</translation>
    </message>
    <message>
        <source>An account is your sign-in at a DNS provider. Mooring keeps its password or token in the keychain and uses it for nothing but the names that you choose.</source>
        <translation>Учётная запись — это ваш вход у провайдера DNS. Mooring хранит её пароль или токен в связке ключей и использует только для выбранных вами имён.</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>&amp;Добавить учётную запись…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Учётные записи</translation>
    </message>
    <message>
        <source>The account at %1 is removed from Mooring.</source>
        <translation>Учётная запись %1 удалена из Mooring.</translation>
    </message>
    <message numerus="yes">
        <source>The account at %1 is removed. %n names are no longer kept up to date; their records there stay as they are.</source>
        <translation>
            <numerusform>Учётная запись %1 удалена. %n имя больше не обновляется; его записи у сервиса остаются как есть.</numerusform>
            <numerusform>Учётная запись %1 удалена. %n имени больше не обновляются; их записи у сервиса остаются как есть.</numerusform>
            <numerusform>Учётная запись %1 удалена. %n имён больше не обновляются; их записи у сервиса остаются как есть.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mooring::AddressCard</name>
    <message>
        <source>Not looked for: no name uses %1.</source>
        <translation>Не ищется: %1 не нужен ни одному имени.</translation>
    </message>
    <message>
        <source>Not looked for while updates are paused.</source>
        <translation>Не ищется, пока обновления на паузе.</translation>
    </message>
    <message>
        <source>Waiting for the network.</source>
        <translation>Ожидание сети.</translation>
    </message>
    <message>
        <source>Not found yet.</source>
        <translation>Пока не найден.</translation>
    </message>
    <message>
        <source>%1 address</source>
        <translation>Адрес %1</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Копировать адрес</translation>
    </message>
    <message>
        <source>Copy the %1 address</source>
        <translation>Копировать адрес %1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Скопировано.</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>&amp;Копировать адрес</translation>
    </message>
</context>
<context>
    <name>mooring::AddressPanel</name>
    <message>
        <source>%1 address</source>
        <translation>Адрес %1</translation>
    </message>
    <message>
        <source>&amp;Addresses to publish</source>
        <translation>Публикуемые &amp;адреса</translation>
    </message>
    <message>
        <source>IPv4 and IPv6</source>
        <translation>IPv4 и IPv6</translation>
    </message>
    <message>
        <source>Only IPv4</source>
        <translation>Только IPv4</translation>
    </message>
    <message>
        <source>Only IPv6</source>
        <translation>Только IPv6</translation>
    </message>
    <message>
        <source>Addresses to publish</source>
        <translation>Публикуемые адреса</translation>
    </message>
    <message>
        <source>Only the address of the names that you tick will change. Everything else at %1 stays as it is.</source>
        <translation>Изменится только адрес отмеченных имён. Всё остальное у %1 останется как есть.</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>поиск…</translation>
    </message>
    <message>
        <source>%1 takes no IPv6 addresses.</source>
        <translation>%1 не принимает адреса IPv6.</translation>
    </message>
</context>
<context>
    <name>mooring::AddressesSection</name>
    <message>
        <source>Ask &amp;again</source>
        <translation>Опросить &amp;снова</translation>
    </message>
    <message>
        <source>The line “%1” was removed.</source>
        <translation>Линия «%1» удалена.</translation>
    </message>
    <message>
        <source>The source “%1” was removed.</source>
        <translation>Источник «%1» удалён.</translation>
    </message>
</context>
<context>
    <name>mooring::Assistant</name>
    <message>
        <source>Provider</source>
        <translation>Провайдер</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>Публикация…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Повторный вход</translation>
    </message>
    <message>
        <source>Add names (%1 of %2)</source>
        <translation>Добавление имён (%1 из %2)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>&amp;Далее</translation>
    </message>
    <message>
        <source>&amp;Save and publish again</source>
        <translation>&amp;Сохранить и опубликовать снова</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Войти</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>О&amp;публиковать</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Publish %n name(s)</source>
        <translation>
            <numerusform>О&amp;публиковать %n имя</numerusform>
            <numerusform>О&amp;публиковать %n имени</numerusform>
            <numerusform>О&amp;публиковать %n имён</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Готово</translation>
    </message>
    <message>
        <source>Reading the keychain…</source>
        <translation>Чтение связки ключей…</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Запрос к %1…</translation>
    </message>
    <message>
        <source>Your names cannot be listed now: %1 You can type them.</source>
        <translation>Сейчас не удаётся получить список ваших имён: %1 Их можно ввести.</translation>
    </message>
    <message>
        <source>%1 lists no domain for this account. You can type the names.</source>
        <translation>У %1 нет доменов для этой учётной записи. Имена можно ввести.</translation>
    </message>
    <message>
        <source>%1 Press Enter to try again.</source>
        <translation>%1 Нажмите Enter, чтобы повторить.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Cancel &amp;publishing</source>
        <translation>Отменить &amp;публикацию</translation>
    </message>
</context>
<context>
    <name>mooring::CheckDelegate</name>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 мс</translation>
    </message>
</context>
<context>
    <name>mooring::CheckTexts</name>
    <message>
        <source>This computer is not connected to the Internet.</source>
        <translation>Компьютер не подключён к интернету.</translation>
    </message>
    <message>
        <source>Interface: %1</source>
        <translation>Интерфейс: %1</translation>
    </message>
    <message>
        <source>Router: %1</source>
        <translation>Роутер: %1</translation>
    </message>
    <message>
        <source>Wi-Fi: %1</source>
        <translation>Wi-Fi: %1</translation>
    </message>
    <message>
        <source>%1. You do not publish from this network.</source>
        <translation>%1. Из этой сети вы не публикуете.</translation>
    </message>
    <message>
        <source>%1. A VPN is on, so names keep their address.</source>
        <translation>%1. Включён VPN, имена сохраняют свой адрес.</translation>
    </message>
    <message>
        <source>Asks: %1</source>
        <translation>Опрашивает: %1</translation>
    </message>
    <message>
        <source>%1, which cannot be published</source>
        <translation>%1, публиковать его нельзя</translation>
    </message>
    <message>
        <source>This computer has no public IPv6 address.</source>
        <translation>У этого компьютера нет публичного адреса IPv6.</translation>
    </message>
    <message>
        <source>It answers and accepts the sign-in.</source>
        <translation>Сервис отвечает и принимает вход.</translation>
    </message>
    <message>
        <source>This service can only be tried by an update, so it was not asked.</source>
        <translation>Этот сервис можно проверить только обновлением, поэтому запрос не отправлен.</translation>
    </message>
    <message>
        <source>The name servers did not answer.</source>
        <translation>Серверы имён не ответили.</translation>
    </message>
    <message>
        <source>Nothing is published yet.</source>
        <translation>Пока ничего не опубликовано.</translation>
    </message>
    <message>
        <source>The name servers do not know it; published was %1.</source>
        <translation>Серверам имён неизвестно; опубликован был %1.</translation>
    </message>
    <message>
        <source>%1, but published was %2.</source>
        <translation>%1, а опубликован был %2.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>Found out: %1</source>
        <translation>Выяснено: %1</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>Слишком мало данных для ответа.</translation>
    </message>
    <message>
        <source>%1 is used.</source>
        <translation>Выбран %1.</translation>
    </message>
</context>
<context>
    <name>mooring::ChecksModel</name>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>mooring::CommandLine</name>
    <message>
        <source>Keeps names pointed at this computer.</source>
        <translation>Следит, чтобы имена указывали на этот компьютер.</translation>
    </message>
    <message>
        <source>Use the configuration in this folder.</source>
        <translation>Использовать конфигурацию из этой папки.</translation>
    </message>
    <message>
        <source>Read and write secrets in this file in place of the keychain.</source>
        <translation>Читать и записывать секреты в этот файл, а не в связку ключей.</translation>
    </message>
    <message>
        <source>Start without a window where there is a tray.</source>
        <translation>Запускать без окна, если есть область уведомлений.</translation>
    </message>
    <message>
        <source>Show how it works with servers inside this program; needs no account.</source>
        <translation>Показать работу на серверах внутри программы; учётная запись не нужна.</translation>
    </message>
    <message>
        <source>Unknown argument: %1</source>
        <translation>Неизвестный параметр: %1</translation>
    </message>
</context>
<context>
    <name>mooring::Commands</name>
    <message>
        <source>This could not be saved: %1</source>
        <translation>Не удалось сохранить: %1</translation>
    </message>
</context>
<context>
    <name>mooring::CompareColumns</name>
    <message>
        <source>Detected here</source>
        <translation>Обнаружен здесь</translation>
    </message>
    <message>
        <source>Last published</source>
        <translation>Опубликован</translation>
    </message>
    <message>
        <source>What DNS answers</source>
        <translation>Ответ DNS</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>запрос…</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>as published</source>
        <translation>как опубликован</translation>
    </message>
</context>
<context>
    <name>mooring::Comparison</name>
    <message>
        <source>This name is switched off: its %1 record stays as it is.</source>
        <translation>Имя отключено: его запись %1 остаётся как есть.</translation>
    </message>
    <message>
        <source>Updates are paused: the %1 record stays as it is until you resume.</source>
        <translation>Обновления на паузе: запись %1 остаётся как есть, пока вы их не возобновите.</translation>
    </message>
    <message>
        <source>The %1 address is not published: %2.</source>
        <translation>Адрес %1 не публикуется: %2.</translation>
    </message>
    <message>
        <source>This name takes its %1 address from %2.</source>
        <translation>Адрес %1 для этого имени берётся отсюда: %2.</translation>
    </message>
    <message>
        <source>The new %1 address is being published now.</source>
        <translation>Новый адрес %1 публикуется.</translation>
    </message>
    <message>
        <source>The new %1 address is published with the next check.</source>
        <translation>Новый адрес %1 будет опубликован при следующей проверке.</translation>
    </message>
    <message>
        <source>No name server answered for the %1 address. Mooring asks again in a minute.</source>
        <translation>Ни один сервер имён не ответил про адрес %1. Mooring спросит снова через минуту.</translation>
    </message>
    <message>
        <source>DNS answers with addresses of the provider, because “%1” is on. Visitors still reach your %2 address.</source>
        <translation>DNS отвечает адресами провайдера, потому что включено «%1». Посетители всё равно попадают на ваш адрес %2.</translation>
    </message>
    <message>
        <source>The %1 address changed %2. Name servers may keep the old answer until about %3.</source>
        <translation>Адрес %1 изменился %2. Серверы имён могут помнить старый ответ примерно до %3.</translation>
    </message>
    <message>
        <source>DNS has no %1 address for this name: it was removed elsewhere, or the provider does not show it to the world.</source>
        <translation>В DNS нет адреса %1 для этого имени: его удалили в другом месте, или провайдер не показывает его наружу.</translation>
    </message>
    <message>
        <source>DNS answers another %1 address: “%2” is on at the provider, or someone else changed the name.</source>
        <translation>DNS отвечает другим адресом %1: у провайдера включено «%2», или имя изменил кто-то ещё.</translation>
    </message>
    <message>
        <source>DNS answers another %1 address: someone or something else changed this name. Mooring puts it right with the next check.</source>
        <translation>DNS отвечает другим адресом %1: имя изменил кто-то ещё. Mooring исправит это при следующей проверке.</translation>
    </message>
</context>
<context>
    <name>mooring::ConnectionSection</name>
    <message>
        <source>No proxy</source>
        <translation>Без прокси</translation>
    </message>
    <message>
        <source>As the system does</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>Этот прокси</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>&amp;Прокси:</translation>
    </message>
    <message>
        <source>It begins with http:// or socks5:// and ends with the port. The router and the services that tell your address are always asked directly, because a proxy would show its own address.</source>
        <translation>Начинается с http:// или socks5:// и заканчивается портом. Роутер и службы, которые сообщают ваш адрес, всегда опрашиваются напрямую: через прокси был бы виден его адрес.</translation>
    </message>
    <message>
        <source>Write the address of the proxy, or choose another way.</source>
        <translation>Укажите адрес прокси или выберите другой способ.</translation>
    </message>
    <message>
        <source>Connection to providers</source>
        <translation>Связь с провайдерами</translation>
    </message>
    <message>
        <source>Proxy &amp;address:</source>
        <translation>&amp;Адрес прокси:</translation>
    </message>
</context>
<context>
    <name>mooring::Desktop</name>
    <message>
        <source>GNOME shows no tray icons by itself, so Mooring runs as long as this window is open: minimise it rather than closing it. With the GNOME extension “AppIndicator and KStatusNotifierItem Support” it moves into the top bar.</source>
        <translation>GNOME сам не показывает значки в области уведомлений, поэтому Mooring работает, пока открыто это окно: сворачивайте его, а не закрывайте. С расширением GNOME «AppIndicator and KStatusNotifierItem Support» значок появится на верхней панели.</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so Mooring runs as long as this window is open. Minimise it rather than closing it.</source>
        <translation>В этой среде нет области уведомлений, поэтому Mooring работает, пока открыто это окно. Сворачивайте его, а не закрывайте.</translation>
    </message>
    <message>
        <source>Mooring keeps running</source>
        <translation>Mooring продолжает работать</translation>
    </message>
    <message>
        <source>It watches over your names from the tray. Choose Quit in the icon&apos;s menu to end it.</source>
        <translation>Он следит за вашими именами из области уведомлений. Чтобы завершить его, выберите «Выход» в меню значка.</translation>
    </message>
</context>
<context>
    <name>mooring::DetailsCard</name>
    <message>
        <source>%1 refuses the sign-in of “%2”. Names in it are not being updated.</source>
        <translation>%1 не принимает вход «%2». Имена этой учётной записи не обновляются.</translation>
    </message>
    <message>
        <source>%1 has barred this account. Ask them why; when it is settled, try again.</source>
        <translation>%1 заблокировал эту учётную запись. Узнайте причину, а когда вопрос решится, повторите попытку.</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>&amp;Параметры</translation>
    </message>
    <message>
        <source>Last &amp;events</source>
        <translation>Последние соб&amp;ытия</translation>
    </message>
    <message>
        <source>Last change: %1</source>
        <translation>Последнее изменение: %1</translation>
    </message>
    <message>
        <source>Next attempt: %1</source>
        <translation>Следующая попытка: %1</translation>
    </message>
    <message>
        <source>Next check: %1</source>
        <translation>Следующая проверка: %1</translation>
    </message>
    <message>
        <source>%1 refuses your sign-in. Names there are not being updated.</source>
        <translation>%1 не принимает ваш вход. Имена там не обновляются.</translation>
    </message>
</context>
<context>
    <name>mooring::DiagnosisRun</name>
    <message>
        <source>No answer within 15 seconds.</source>
        <translation>Нет ответа за 15 секунд.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Reachable from outside</source>
        <translation>Доступность снаружи</translation>
    </message>
    <message>
        <source>IPv6 addresses of this computer</source>
        <translation>Адреса IPv6 этого компьютера</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Связка ключей</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>%1 in DNS (%2)</source>
        <translation>%1 в DNS (%2)</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>Пока ничего не сохранено.</translation>
    </message>
    <message>
        <source>Not compared: no service has told its time yet.</source>
        <translation>Не сравнивалось: ни одна служба ещё не сообщила время.</translation>
    </message>
    <message>
        <source>It agrees with the services.</source>
        <translation>Совпадают с временем служб.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead. Services refuse requests with a wrong time: set the clock.</source>
        <translation>Часы этого компьютера спешат (%1). Запросы с неверным временем отклоняются: установите верное время.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind. Services refuse requests with a wrong time: set the clock.</source>
        <translation>Часы этого компьютера отстают (%1). Запросы с неверным временем отклоняются: установите верное время.</translation>
    </message>
    <message>
        <source>Unlocked and readable.</source>
        <translation>Доступна для чтения.</translation>
    </message>
</context>
<context>
    <name>mooring::DiagnosticsPage</name>
    <message>
        <source>Checks</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Проверить &amp;ещё раз</translation>
    </message>
    <message>
        <source>The selected check</source>
        <translation>Выбранная проверка</translation>
    </message>
    <message>
        <source>&amp;Hide my addresses and names in the report</source>
        <translation>&amp;Скрыть мои адреса и имена в отчёте</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Копировать отчёт</translation>
    </message>
    <message>
        <source>Copies all answers as text, without secrets, to send to someone who helps you.</source>
        <translation>Копирует все ответы как текст без секретов, чтобы отправить тому, кто вам помогает.</translation>
    </message>
    <message>
        <source>Looking at everything…</source>
        <translation>Проверяем всё…</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Всё в порядке.</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Проверяем…</translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <translation>&amp;Войти заново…</translation>
    </message>
    <message>
        <source>&amp;Open preferences</source>
        <translation>Открыть &amp;настройки</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Скопировано.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message numerus="yes">
        <source>%n checks need you.</source>
        <translation>
            <numerusform>%n проверка требует внимания.</numerusform>
            <numerusform>%n проверки требуют внимания.</numerusform>
            <numerusform>%n проверок требуют внимания.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save re&amp;port…</source>
        <translation>Сохранить о&amp;тчёт…</translation>
    </message>
    <message>
        <source>Saves the same text as a file.</source>
        <translation>Сохраняет тот же текст в файл.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
    <message>
        <source>The report could not be saved as %1: %2. Choose another folder, or copy the report instead.</source>
        <translation>Не удалось сохранить отчёт как %1: %2. Выберите другую папку или скопируйте отчёт.</translation>
    </message>
</context>
<context>
    <name>mooring::EchoConnection</name>
    <message>
        <source>It did not answer in time.</source>
        <translation>Нет ответа за отведённое время.</translation>
    </message>
    <message>
        <source>Its identity could not be verified: %1. Check the computer&apos;s clock and whether something on the network intercepts the connection.</source>
        <translation>Не удалось проверить подлинность: %1. Проверьте часы компьютера и не перехватывает ли кто-то в сети соединение.</translation>
    </message>
    <message>
        <source>No secure connection could be made: %1.</source>
        <translation>Не удалось установить безопасное соединение: %1.</translation>
    </message>
    <message>
        <source>It refuses the connection. Is the service down?</source>
        <translation>Соединение отклонено. Возможно, служба не работает?</translation>
    </message>
    <message>
        <source>It closed the connection without an answer.</source>
        <translation>Она закрыла соединение, не ответив.</translation>
    </message>
    <message>
        <source>It cannot be reached: %1.</source>
        <translation>Нет связи: %1.</translation>
    </message>
</context>
<context>
    <name>mooring::EventList</name>
    <message>
        <source>updated to %1</source>
        <translation>обновлено: %1</translation>
    </message>
    <message>
        <source>created with %1</source>
        <translation>создано: %1</translation>
    </message>
    <message>
        <source>published again</source>
        <translation>снова публикуется</translation>
    </message>
    <message>
        <source>changed elsewhere to %1, put right</source>
        <translation>изменено в другом месте на %1, исправлено</translation>
    </message>
    <message>
        <source>not updated: %1</source>
        <translation>не обновлено: %1</translation>
    </message>
    <message>
        <source>stopped: %1</source>
        <translation>остановлено: %1</translation>
    </message>
    <message>
        <source>Last events</source>
        <translation>Последние события</translation>
    </message>
    <message>
        <source>Nothing has happened to this name yet.</source>
        <translation>С этим именем пока ничего не происходило.</translation>
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
        <translation>%1 (необязательно)</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>например, %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Показать: %1</translation>
    </message>
    <message>
        <source>Unchanged if left empty</source>
        <translation>Если пусто, не меняется</translation>
    </message>
</context>
<context>
    <name>mooring::FilterBar</name>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search names, providers and addresses</source>
        <translation>Поиск по именам, провайдерам и адресам</translation>
    </message>
    <message>
        <source>As added</source>
        <translation>В порядке добавления</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>По имени</translation>
    </message>
    <message>
        <source>Problems first</source>
        <translation>Сначала проблемы</translation>
    </message>
    <message>
        <source>Last change first</source>
        <translation>Сначала недавние</translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>По провайдеру</translation>
    </message>
    <message>
        <source>Order of the names</source>
        <translation>Порядок имён</translation>
    </message>
    <message>
        <source>Group b&amp;y account</source>
        <translation>По &amp;учётным записям</translation>
    </message>
</context>
<context>
    <name>mooring::GatewayLine</name>
    <message>
        <source>PCP at %1</source>
        <translation>PCP на %1</translation>
    </message>
    <message>
        <source>NAT-PMP at %1</source>
        <translation>NAT-PMP на %1</translation>
    </message>
    <message>
        <source>UPnP at %1</source>
        <translation>UPnP на %1</translation>
    </message>
    <message>
        <source>The router at %1 does not tell its address. Switch on UPnP or NAT-PMP there, or use another source.</source>
        <translation>Роутер %1 не сообщает свой адрес. Включите на нём UPnP или NAT-PMP либо используйте другой источник.</translation>
    </message>
</context>
<context>
    <name>mooring::GatewaySocket</name>
    <message>
        <source>The router cannot be asked through %1: %2.</source>
        <translation>Не удаётся опросить роутер через %1: %2.</translation>
    </message>
    <message>
        <source>The router at %1 cannot be reached: %2.</source>
        <translation>Роутер %1 недоступен: %2.</translation>
    </message>
    <message>
        <source>The router at %1 did not answer.</source>
        <translation>Роутер %1 не ответил.</translation>
    </message>
</context>
<context>
    <name>mooring::Gateways</name>
    <message>
        <source>There is no way to the Internet over IPv4 now, so there is no router to ask.</source>
        <translation>Сейчас нет выхода в интернет по IPv4, и опросить роутер нельзя.</translation>
    </message>
    <message>
        <source>The interface “%1” has no way to the Internet over IPv4, so there is no router to ask.</source>
        <translation>У интерфейса «%1» нет выхода в интернет по IPv4, и опросить роутер нельзя.</translation>
    </message>
    <message>
        <source>“%1” leads to the provider without a router that could be asked. Use the source “interface”.</source>
        <translation>«%1» ведёт к провайдеру без роутера, который можно опросить. Используйте источник «interface».</translation>
    </message>
</context>
<context>
    <name>mooring::GeneralSection</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n секунду</numerusform>
            <numerusform>%n секунды</numerusform>
            <numerusform>%n секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Запуск</translation>
    </message>
    <message>
        <source>Start when I log &amp;in</source>
        <translation>Запускать при &amp;входе в систему</translation>
    </message>
    <message>
        <source>Start without a &amp;window</source>
        <translation>Запускать без &amp;окна</translation>
    </message>
    <message>
        <source>Mooring is then in the tray only. Where there is no tray, its window is minimised.</source>
        <translation>Mooring тогда виден только в области уведомлений. Если её нет, окно сворачивается.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Только ошибки</translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation>Ошибки и предупреждения</translation>
    </message>
    <message>
        <source>What Mooring does</source>
        <translation>Действия Mooring</translation>
    </message>
    <message>
        <source>Every detail, to find a fault</source>
        <translation>Все подробности, для поиска ошибки</translation>
    </message>
    <message>
        <source>Checking for a new address</source>
        <translation>Поиск нового адреса</translation>
    </message>
    <message>
        <source>Check e&amp;very:</source>
        <translation>Проверять &amp;раз в:</translation>
    </message>
    <message>
        <source>A change that the system or the router announces is noticed at once. This interval is for all other changes.</source>
        <translation>Изменения, о которых сообщают система или роутер, замечаются сразу. Интервал — для всех остальных.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Как обычно</translation>
    </message>
    <message>
        <source>&amp;Level of detail:</source>
        <translation>Что &amp;записывать:</translation>
    </message>
    <message>
        <source>Messages go to the system&apos;s log. Secrets are never written to it.</source>
        <translation>Журнал попадает туда, где система собирает сообщения программ. Секретов в нём никогда нет.</translation>
    </message>
</context>
<context>
    <name>mooring::HistoryModel</name>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Учётная запись</translation>
    </message>
</context>
<context>
    <name>mooring::HistoryPage</name>
    <message>
        <source>Kept since %1</source>
        <translation>Хранится с %1</translation>
    </message>
    <message>
        <source>Nothing happened in this time.</source>
        <translation>За это время ничего не произошло.</translation>
    </message>
    <message>
        <source>Nothing in this time fits what you look for.</source>
        <translation>За это время нет подходящих событий.</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Экспорт истории</translation>
    </message>
    <message numerus="yes">
        <source>%n events were written to %1.</source>
        <translation>
            <numerusform>%n событие записано в %1.</numerusform>
            <numerusform>%n события записано в %1.</numerusform>
            <numerusform>%n событий записано в %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Не удаётся записать %1: %2</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Пока ничего не произошло</translation>
    </message>
    <message>
        <source>Here you will see which addresses you had and when, how they were found, each update of a name, and what went wrong.</source>
        <translation>Здесь будет видно, какие адреса и когда у вас были, как они найдены, каждое обновление имени и что пошло не так.</translation>
    </message>
    <message>
        <source>&amp;Add a name…</source>
        <translation>&amp;Добавить имя…</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;День</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>&amp;Неделя</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Месяц</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Год</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Сегодня</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search names, accounts and addresses</source>
        <translation>Искать имена, учётные записи и адреса</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Что показывать</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Updates of names</source>
        <translation>Обновления имён</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Проблемы</translation>
    </message>
    <message>
        <source>Mooring itself</source>
        <translation>Сам Mooring</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>Writes what the table shows into a CSV file, without secrets.</source>
        <translation>Записывает показанное в таблице в файл CSV, без секретов.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
</context>
<context>
    <name>mooring::HistoryPlot</name>
    <message>
        <source>Addresses over time</source>
        <translation>Адреса во времени</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Проблемы</translation>
    </message>
</context>
<context>
    <name>mooring::HistoryTexts</name>
    <message>
        <source>New address</source>
        <translation>Новый адрес</translation>
    </message>
    <message>
        <source>Address gone</source>
        <translation>Адрес пропал</translation>
    </message>
    <message>
        <source>Address back</source>
        <translation>Адрес вернулся</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Нет сети</translation>
    </message>
    <message>
        <source>Network back</source>
        <translation>Сеть вернулась</translation>
    </message>
    <message>
        <source>Name created</source>
        <translation>Имя создано</translation>
    </message>
    <message>
        <source>Name updated</source>
        <translation>Имя обновлено</translation>
    </message>
    <message>
        <source>Update failed</source>
        <translation>Сбой обновления</translation>
    </message>
    <message>
        <source>Works again</source>
        <translation>Снова работает</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>Изменено извне</translation>
    </message>
    <message>
        <source>Account stopped</source>
        <translation>Учётная запись остановлена</translation>
    </message>
    <message>
        <source>Updates held</source>
        <translation>Придержано</translation>
    </message>
    <message>
        <source>Hold ended</source>
        <translation>Больше не придержано</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Продолжено</translation>
    </message>
    <message>
        <source>Mooring started</source>
        <translation>Mooring запущен</translation>
    </message>
    <message>
        <source>Mooring stopped</source>
        <translation>Mooring остановлен</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Недоступен</translation>
    </message>
    <message>
        <source>Check abandoned</source>
        <translation>Проверка прервана</translation>
    </message>
    <message>
        <source>State not saved</source>
        <translation>Состояние не сохранено</translation>
    </message>
    <message>
        <source>there is another router before yours</source>
        <translation>перед вашим роутером есть другой</translation>
    </message>
    <message>
        <source>your provider shares the address among customers</source>
        <translation>провайдер делит адрес между клиентами</translation>
    </message>
    <message>
        <source>put right</source>
        <translation>исправлено</translation>
    </message>
    <message>
        <source>%1: no public address</source>
        <translation>%1: нет публичного адреса</translation>
    </message>
    <message>
        <source>%1: no network</source>
        <translation>%1: нет сети</translation>
    </message>
    <message>
        <source>%1: Mooring was not running</source>
        <translation>%1: Mooring не работал</translation>
    </message>
    <message>
        <source>since before %1</source>
        <translation>с момента до %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>since %1 (%2)</source>
        <translation>с %1 (%2)</translation>
    </message>
    <message>
        <source>from %1 to %2 (%3)</source>
        <translation>с %1 по %2 (%3)</translation>
    </message>
    <message>
        <source>since %1; when it ended is not known</source>
        <translation>с %1; когда закончилось, неизвестно</translation>
    </message>
    <message>
        <source>Mooring ended unexpectedly in this time; when is not known</source>
        <translation>В это время Mooring неожиданно завершился; когда именно, неизвестно</translation>
    </message>
</context>
<context>
    <name>mooring::LanguageSection</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>&amp;Язык текстов:</translation>
    </message>
</context>
<context>
    <name>mooring::NameActions</name>
    <message>
        <source>&amp;Copy addresses</source>
        <translation>Копировать &amp;адреса</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>&amp;Копировать имя</translation>
    </message>
    <message>
        <source>&amp;Update this name now</source>
        <translation>&amp;Обновить имя сейчас</translation>
    </message>
    <message>
        <source>S&amp;witch on</source>
        <translation>&amp;Включить</translation>
    </message>
    <message>
        <source>S&amp;witch off</source>
        <translation>О&amp;тключить</translation>
    </message>
    <message>
        <source>&amp;History of this name</source>
        <translation>&amp;История имени</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>%1 was removed. Its records at %2 stay as they are.</source>
        <translation>Имя %1 убрано. Записи у %2 остаются как есть.</translation>
    </message>
</context>
<context>
    <name>mooring::NamesList</name>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
</context>
<context>
    <name>mooring::NamesPage</name>
    <message>
        <source>No name fits “%1”.</source>
        <translation>Имён по запросу «%1» нет.</translation>
    </message>
</context>
<context>
    <name>mooring::NamesStep</name>
    <message>
        <source>Which names should point to this computer?</source>
        <translation>Какие имена должны указывать на этот компьютер?</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>Поиск имён</translation>
    </message>
</context>
<context>
    <name>mooring::NetworkRow</name>
    <message>
        <source>Wi-Fi “%1”</source>
        <translation>Wi-Fi «%1»</translation>
    </message>
    <message>
        <source>router %1</source>
        <translation>роутер %1</translation>
    </message>
    <message>
        <source>interface %1</source>
        <translation>интерфейс %1</translation>
    </message>
    <message>
        <source>Publish from here</source>
        <translation>Публиковать отсюда</translation>
    </message>
    <message>
        <source>Your name for this network</source>
        <translation>Ваше название этой сети</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Забыть</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Вы здесь</translation>
    </message>
    <message>
        <source>Publish from “%1”</source>
        <translation>Публиковать из «%1»</translation>
    </message>
    <message>
        <source>Also while on a VPN</source>
        <translation>И при выходе через VPN</translation>
    </message>
    <message>
        <source>Publish from “%1” also while on a VPN</source>
        <translation>Публиковать из «%1» и при выходе через VPN</translation>
    </message>
</context>
<context>
    <name>mooring::NetworksSection</name>
    <message>
        <source>This network</source>
        <translation>Эта сеть</translation>
    </message>
    <message>
        <source>Re&amp;member this network</source>
        <translation>&amp;Запомнить эту сеть</translation>
    </message>
    <message>
        <source>Remembered networks</source>
        <translation>Запомненные сети</translation>
    </message>
    <message>
        <source>Everywhere else</source>
        <translation>Во всех остальных</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Публиковать</translation>
    </message>
    <message>
        <source>Do not publish</source>
        <translation>Не публиковать</translation>
    </message>
    <message>
        <source>In &amp;other networks:</source>
        <translation>В &amp;других сетях:</translation>
    </message>
    <message>
        <source>Publish all the same</source>
        <translation>Всё равно публиковать</translation>
    </message>
    <message>
        <source>While Mooring waits, your names keep the addresses they have.</source>
        <translation>Пока Mooring ждёт, имена сохраняют свои адреса.</translation>
    </message>
    <message>
        <source>This computer is in no network now.</source>
        <translation>Этот компьютер сейчас не в сети.</translation>
    </message>
    <message>
        <source>Names are not published from here.</source>
        <translation>Отсюда имена не публикуются.</translation>
    </message>
    <message>
        <source>“%1” is forgotten.</source>
        <translation>Сеть «%1» забыта.</translation>
    </message>
    <message>
        <source>None yet. A network is remembered when you answer whether to publish from it, or with the button above.</source>
        <translation>Пока нет. Сеть запоминается, когда вы отвечаете, публиковать ли из неё, или кнопкой выше.</translation>
    </message>
    <message>
        <source>Wait until I leave it</source>
        <translation>Ждать его отключения</translation>
    </message>
    <message>
        <source>While on a &amp;VPN:</source>
        <translation>При выходе через &amp;VPN:</translation>
    </message>
    <message>
        <source>Names are published from here, also while you are on a VPN.</source>
        <translation>Отсюда имена публикуются, в том числе при выходе через VPN.</translation>
    </message>
    <message>
        <source>Names are published from here, but not while you are on a VPN.</source>
        <translation>Отсюда имена публикуются, но не при выходе через VPN.</translation>
    </message>
</context>
<context>
    <name>mooring::NoticeBar</name>
    <message>
        <source>&amp;Got it</source>
        <translation>&amp;Понятно</translation>
    </message>
</context>
<context>
    <name>mooring::NotificationTexts</name>
    <message>
        <source>%1: %2, before %3</source>
        <translation>%1: %2, было %3</translation>
    </message>
    <message>
        <source>Your address changed to %1</source>
        <translation>Ваш адрес изменился: %1</translation>
    </message>
    <message>
        <source>Before it was %1.</source>
        <translation>Прежний адрес: %1.</translation>
    </message>
    <message>
        <source>Your addresses changed</source>
        <translation>Ваши адреса изменились</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) were updated: %1</source>
        <translation>
            <numerusform>Обновлено %n имя: %1</numerusform>
            <numerusform>Обновлено %n имени: %1</numerusform>
            <numerusform>Обновлено %n имён: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>Копировать адреса</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Копировать адрес</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are still not being updated</source>
        <translation>
            <numerusform>Всё ещё не обновляется %n имя</numerusform>
            <numerusform>Всё ещё не обновляются %n имени</numerusform>
            <numerusform>Всё ещё не обновляются %n имён</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are not being updated</source>
        <translation>
            <numerusform>Не обновляется %n имя</numerusform>
            <numerusform>Не обновляются %n имени</numerusform>
            <numerusform>Не обновляются %n имён</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It began on %1.</source>
        <translation>Началось: %1.</translation>
    </message>
    <message>
        <source>Mooring tries again by itself.</source>
        <translation>Mooring попробует снова сам.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Pause for 1 hour</source>
        <translation>Пауза на 1 час</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Связка ключей заблокирована</translation>
    </message>
    <message>
        <source>Unlock it, and Mooring goes on by itself.</source>
        <translation>Разблокируйте её, и Mooring продолжит сам.</translation>
    </message>
    <message>
        <source>%1 needs you</source>
        <translation>%1 требует внимания</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Войти заново…</translation>
    </message>
    <message>
        <source>Updates are held</source>
        <translation>Обновления придержаны</translation>
    </message>
    <message>
        <source>Back online</source>
        <translation>Снова в сети</translation>
    </message>
    <message>
        <source>Working again</source>
        <translation>Снова работает</translation>
    </message>
    <message>
        <source>All names are up to date.</source>
        <translation>Все имена актуальны.</translation>
    </message>
    <message>
        <source>Names at %1 are up to date.</source>
        <translation>Имена у %1 актуальны.</translation>
    </message>
</context>
<context>
    <name>mooring::NotificationsSection</name>
    <message>
        <source>Notifications about</source>
        <translation>Уведомлять</translation>
    </message>
    <message>
        <source>A &amp;new address</source>
        <translation>О &amp;новом адресе</translation>
    </message>
    <message>
        <source>Names that cannot be &amp;updated</source>
        <translation>Об именах, которые не удаётся &amp;обновить</translation>
    </message>
    <message>
        <source>Which new addresses</source>
        <translation>О каких новых адресах</translation>
    </message>
    <message>
        <source>IPv&amp;4 addresses</source>
        <translation>Адреса IPv&amp;4</translation>
    </message>
    <message>
        <source>IPv&amp;6 addresses</source>
        <translation>Адреса IPv&amp;6</translation>
    </message>
    <message>
        <source>IPv6 addresses may change every day without anything being wrong.</source>
        <translation>Адреса IPv6 могут меняться каждый день, и это нормально.</translation>
    </message>
    <message>
        <source>While names cannot be updated</source>
        <translation>Пока имена не обновляются</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>After 6 hours</source>
        <translation>Через 6 часов</translation>
    </message>
    <message>
        <source>After one day</source>
        <translation>Через сутки</translation>
    </message>
    <message>
        <source>After three days</source>
        <translation>Через трое суток</translation>
    </message>
    <message>
        <source>&amp;Remind me again:</source>
        <translation>Напоминать &amp;снова:</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>Через %1</translation>
    </message>
    <message>
        <source>Names that work ag&amp;ain</source>
        <translation>Об &amp;устранении неполадок</translation>
    </message>
    <message>
        <source>What needs &amp;you</source>
        <translation>Когда требуется &amp;моё внимание</translation>
    </message>
    <message>
        <source>Mooring never notifies you when nothing has happened.</source>
        <translation>Если ничего не произошло, уведомлений нет.</translation>
    </message>
</context>
<context>
    <name>mooring::Notifier</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
</context>
<context>
    <name>mooring::OptionsForm</name>
    <message>
        <source>&amp;Keep this name up to date</source>
        <translation>&amp;Обновлять это имя</translation>
    </message>
    <message>
        <source>TT&amp;L in seconds</source>
        <translation>TT&amp;L в секундах</translation>
    </message>
    <message>
        <source>For how long others may remember an answer. Left alone unless set here.</source>
        <translation>Сколько другие могут помнить ответ. Если не задано здесь, не меняется.</translation>
    </message>
    <message>
        <source>as the provider has it</source>
        <translation>как у провайдера</translation>
    </message>
    <message>
        <source>Publish pri&amp;vate addresses, too</source>
        <translation>Публиковать и &amp;частные адреса</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
    <message>
        <source>Ot&amp;her computers publish under this name, too</source>
        <translation>Под этим именем публикуются и &amp;другие компьютеры</translation>
    </message>
    <message>
        <source>IPv&amp;4 address (A)</source>
        <translation>Адрес IPv&amp;4 (A)</translation>
    </message>
    <message>
        <source>IPv&amp;6 address (AAAA)</source>
        <translation>Адрес IPv&amp;6 (AAAA)</translation>
    </message>
    <message>
        <source>A name needs one of them. To keep it as it is now, switch it off above.</source>
        <translation>Имени нужен хотя бы один из них. Чтобы оставить его как есть, отключите его выше.</translation>
    </message>
    <message>
        <source>Addresses from</source>
        <translation>Откуда адреса</translation>
    </message>
    <message>
        <source>the usual sources</source>
        <translation>обычные источники</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Вкл.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выкл.</translation>
    </message>
    <message>
        <source>As the provider has it</source>
        <translation>Как у провайдера</translation>
    </message>
</context>
<context>
    <name>mooring::PreferencesPage</name>
    <message>
        <source>General</source>
        <translation>Общие</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Сети</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Соединение</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Раздел</translation>
    </message>
</context>
<context>
    <name>mooring::ProviderModel</name>
    <message>
        <source>Add to %1</source>
        <translation>Добавить в %1</translation>
    </message>
    <message>
        <source>Your accounts</source>
        <translation>Ваши учётные записи</translation>
    </message>
    <message>
        <source>Often used</source>
        <translation>Популярные</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>Все провайдеры</translation>
    </message>
</context>
<context>
    <name>mooring::ProviderStep</name>
    <message>
        <source>Who manages your names?</source>
        <translation>Кто управляет вашими именами?</translation>
    </message>
    <message numerus="yes">
        <source>Search %n provider(s)</source>
        <translation>
            <numerusform>Поиск среди %n провайдера</numerusform>
            <numerusform>Поиск среди %n провайдеров</numerusform>
            <numerusform>Поиск среди %n провайдеров</numerusform>
        </translation>
    </message>
    <message>
        <source>Search providers</source>
        <translation>Поиск провайдеров</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Провайдеры</translation>
    </message>
    <message>
        <source>Many services understand the dyndns2 protocol: their page calls it “DynDNS”, “DDNS” or “custom DNS” and names a server. A recipe of your own can describe any other service.</source>
        <translation>Многие сервисы понимают протокол dyndns2: на их странице он называется «DynDNS», «DDNS» или «custom DNS», там же указан сервер. Любой другой сервис можно описать собственным рецептом.</translation>
    </message>
    <message>
        <source>&amp;Use “%1”</source>
        <translation>&amp;Использовать «%1»</translation>
    </message>
    <message>
        <source>No account yet? Look around with sample names; nothing leaves this computer.</source>
        <translation>Ещё нет учётной записи? Осмотритесь на примерах имён; с этого компьютера ничего не отправится.</translation>
    </message>
    <message>
        <source>&amp;Try without an account</source>
        <translation>&amp;Попробовать без учётной записи</translation>
    </message>
    <message>
        <source>No provider fits “%1”.</source>
        <translation>Провайдера «%1» нет.</translation>
    </message>
</context>
<context>
    <name>mooring::ResultsStep</name>
    <message>
        <source>Results</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>published</source>
        <translation>опубликовано</translation>
    </message>
    <message numerus="yes">
        <source>Publishing %n name(s)…</source>
        <translation>
            <numerusform>Публикация %n имени…</numerusform>
            <numerusform>Публикация %n имён…</numerusform>
            <numerusform>Публикация %n имён…</numerusform>
        </translation>
    </message>
    <message>
        <source>You can close this; Mooring goes on.</source>
        <translation>Окно можно закрыть; Mooring продолжит.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) published</source>
        <translation>
            <numerusform>Опубликовано %n имя</numerusform>
            <numerusform>Опубликовано %n имени</numerusform>
            <numerusform>Опубликовано %n имён</numerusform>
        </translation>
    </message>
    <message>
        <source>Mooring keeps them right from now on, whenever your address changes.</source>
        <translation>Теперь Mooring обновляет их при каждой смене вашего адреса.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) could not be published yet</source>
        <translation>
            <numerusform>Пока не удалось опубликовать %n имя</numerusform>
            <numerusform>Пока не удалось опубликовать %n имени</numerusform>
            <numerusform>Пока не удалось опубликовать %n имён</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back to correct it. What the network or the provider is to blame for is tried again by itself.</source>
        <translation>Вернитесь и исправьте. Если причина в сети или у провайдера, Mooring попробует снова сам.</translation>
    </message>
    <message>
        <source>Not published yet. Mooring tries again by itself.</source>
        <translation>Ещё не опубликовано. Mooring повторит попытку сам.</translation>
    </message>
    <message>
        <source>Publishing was cancelled</source>
        <translation>Публикация отменена</translation>
    </message>
    <message>
        <source>Nothing is lost: the account and the names are saved.</source>
        <translation>Ничего не потеряно: учётная запись и имена сохранены.</translation>
    </message>
</context>
<context>
    <name>mooring::Section</name>
    <message>
        <source>This could not be put back: %1</source>
        <translation>Не удалось вернуть: %1</translation>
    </message>
</context>
<context>
    <name>mooring::Services</name>
    <message>
        <source>The folder %1 cannot be made. Check its permissions, or name another one with --config.</source>
        <translation>Не удаётся создать папку %1. Проверьте права доступа или укажите другую через --config.</translation>
    </message>
</context>
<context>
    <name>mooring::SetChooser</name>
    <message>
        <source>Lines to the Internet</source>
        <translation>Линии в интернет</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Пере&amp;именовать…</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Sources &amp;for:</source>
        <translation>Источники &amp;для:</translation>
    </message>
    <message>
        <source>Add a &amp;line…</source>
        <translation>Добавить &amp;линию…</translation>
    </message>
    <message>
        <source>Name of the line</source>
        <translation>Название линии</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Usual line</source>
        <translation>Обычная линия</translation>
    </message>
    <message>
        <source>Add one if this computer has more than one way to the Internet.</source>
        <translation>Добавьте линию, если у компьютера больше одного выхода в интернет.</translation>
    </message>
    <message>
        <source>No name uses this line.</source>
        <translation>Эту линию не использует ни одно имя.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) use this line.</source>
        <translation>
            <numerusform>Эту линию использует %n имя.</numerusform>
            <numerusform>Эту линию используют %n имени.</numerusform>
            <numerusform>Эту линию используют %n имён.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Введите название.</translation>
    </message>
    <message>
        <source>There is a line of that name already.</source>
        <translation>Линия с таким названием уже есть.</translation>
    </message>
</context>
<context>
    <name>mooring::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Учётные записи</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Диагностика</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>mooring::SignInStep</name>
    <message>
        <source>Where to find it</source>
        <translation>Где это найти</translation>
    </message>
    <message>
        <source>Passwords and keys go to the keychain, never into a file of settings. Nothing is saved before the last step.</source>
        <translation>Пароли и ключи хранятся в связке ключей, а не в файле настроек. До последнего шага ничего не сохраняется.</translation>
    </message>
    <message>
        <source>Sign in to %1 again</source>
        <translation>Повторный вход: %1</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Вход: %1</translation>
    </message>
    <message>
        <source>Open the website of %1</source>
        <translation>Открыть сайт %1</translation>
    </message>
    <message>
        <source>Get “%1” at %2</source>
        <translation>Получить «%1» на %2</translation>
    </message>
    <message>
        <source>What you &amp;have</source>
        <translation>Что у вас &amp;есть</translation>
    </message>
    <message>
        <source>What you have</source>
        <translation>Что у вас есть</translation>
    </message>
    <message>
        <source>A password or key for dynamic DNS: you type the names</source>
        <translation>Пароль или ключ для динамического DNS: имена вводите вы</translation>
    </message>
    <message>
        <source>An API key: your names can be listed</source>
        <translation>Ключ API: имена можно получить списком</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Другие параметры</translation>
    </message>
    <message>
        <source>Your name for this account</source>
        <translation>Ваше название учётной записи</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Дом</translation>
    </message>
</context>
<context>
    <name>mooring::SignInTest</name>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Проверить</translation>
    </message>
    <message>
        <source>Only reads; nothing is changed at the provider.</source>
        <translation>Только читает; у провайдера ничего не меняется.</translation>
    </message>
    <message>
        <source>%1 accepts this.</source>
        <translation>%1 принимает эти данные.</translation>
    </message>
    <message numerus="yes">
        <source>%1 accepts this and lists %n domain(s).</source>
        <translation>
            <numerusform>%1 принимает эти данные и показывает %n домен.</numerusform>
            <numerusform>%1 принимает эти данные и показывает %n домена.</numerusform>
            <numerusform>%1 принимает эти данные и показывает %n доменов.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can only be asked by changing a name. Whether this is right shows when the first name is published.</source>
        <translation>Проверить %1 можно, только изменив имя. Верны ли данные, станет видно при публикации первого имени.</translation>
    </message>
</context>
<context>
    <name>mooring::SourceFields</name>
    <message>
        <source>Router</source>
        <translation>Роутер</translation>
    </message>
    <message>
        <source>Network interface</source>
        <translation>Сетевой интерфейс</translation>
    </message>
    <message>
        <source>Web services</source>
        <translation>Веб-службы</translation>
    </message>
    <message>
        <source>STUN servers</source>
        <translation>Серверы STUN</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>Серверы DNS</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Fixed address</source>
        <translation>Постоянный адрес</translation>
    </message>
    <message>
        <source>The address that this computer has itself. Nobody outside is asked.</source>
        <translation>Собственный адрес этого компьютера. Внешние службы не опрашиваются.</translation>
    </message>
    <message>
        <source>Web services that answer with the address they see.</source>
        <translation>Веб-службы, которые в ответ сообщают видимый им адрес.</translation>
    </message>
    <message>
        <source>Servers that tell callers their address, as used for video calls.</source>
        <translation>Серверы, которые сообщают обратившимся их адрес, как для видеозвонков.</translation>
    </message>
    <message>
        <source>DNS servers that answer with the address that asks them.</source>
        <translation>Серверы DNS, которые в ответ сообщают адрес того, кто спрашивает.</translation>
    </message>
    <message>
        <source>A program of yours that prints the address.</source>
        <translation>Ваша программа, которая выводит адрес.</translation>
    </message>
    <message>
        <source>An address that never changes. It is published even if it is not public.</source>
        <translation>Адрес, который никогда не меняется. Он публикуется, даже если не публичный.</translation>
    </message>
    <message>
        <source>This version does not know this source and passes over it.</source>
        <translation>Эта версия не знает такого источника и пропускает его.</translation>
    </message>
    <message>
        <source>Only over:</source>
        <translation>Только через:</translation>
    </message>
    <message>
        <source>any interface</source>
        <translation>любой интерфейс</translation>
    </message>
    <message>
        <source>How many must agree:</source>
        <translation>Сколько ответов должно совпасть:</translation>
    </message>
    <message>
        <source>Interface:</source>
        <translation>Интерфейс:</translation>
    </message>
    <message>
        <source>the best one</source>
        <translation>лучший</translation>
    </message>
    <message>
        <source>Which address:</source>
        <translation>Какой адрес:</translation>
    </message>
    <message>
        <source>the stable one</source>
        <translation>постоянный</translation>
    </message>
    <message>
        <source>the temporary one</source>
        <translation>временный</translation>
    </message>
    <message>
        <source>Another device, by suffix:</source>
        <translation>Другое устройство, по суффиксу:</translation>
    </message>
    <message>
        <source>Another device, by MAC address:</source>
        <translation>Другое устройство, по MAC-адресу:</translation>
    </message>
    <message>
        <source>Length of the prefix:</source>
        <translation>Длина префикса:</translation>
    </message>
    <message>
        <source>Services, one a line:</source>
        <translation>Службы, по одной в строке:</translation>
    </message>
    <message>
        <source>the built-in ones</source>
        <translation>встроенные</translation>
    </message>
    <message>
        <source>Servers, one a line:</source>
        <translation>Серверы, по одному в строке:</translation>
    </message>
    <message>
        <source>Program:</source>
        <translation>Программа:</translation>
    </message>
    <message>
        <source>Arguments, one a line:</source>
        <translation>Аргументы, по одному в строке:</translation>
    </message>
    <message>
        <source>Seconds to wait:</source>
        <translation>Ждать, секунд:</translation>
    </message>
    <message>
        <source>Addresses, one a line:</source>
        <translation>Адреса, по одному в строке:</translation>
    </message>
    <message>
        <source>temporary</source>
        <translation>временный</translation>
    </message>
    <message>
        <source>Your router tells its public address. No outside service is asked.</source>
        <translation>Свой публичный адрес сообщает роутер. Внешние службы не опрашиваются.</translation>
    </message>
    <message>
        <source>Router reached by:</source>
        <translation>Роутер для:</translation>
    </message>
    <message>
        <source>The usual connection</source>
        <translation>обычный выход</translation>
    </message>
</context>
<context>
    <name>mooring::SourcesCard</name>
    <message>
        <source>IPv4 address</source>
        <translation>Адрес IPv4</translation>
    </message>
    <message>
        <source>IPv6 address</source>
        <translation>Адрес IPv6</translation>
    </message>
    <message>
        <source>Sources of the IPv4 address</source>
        <translation>Источники адреса IPv4</translation>
    </message>
    <message>
        <source>Sources of the IPv6 address</source>
        <translation>Источники адреса IPv6</translation>
    </message>
    <message>
        <source>Add a source…</source>
        <translation>Добавить источник…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Ask it earlier</source>
        <translation>Опрашивать раньше</translation>
    </message>
    <message>
        <source>Ask it later</source>
        <translation>Опрашивать позже</translation>
    </message>
    <message>
        <source>This must be given. Remove the source if you do not need it.</source>
        <translation>Это нужно заполнить. Удалите источник, если он не нужен.</translation>
    </message>
    <message>
        <source>One source must stay.</source>
        <translation>Один источник должен остаться.</translation>
    </message>
    <message>
        <source>Sources are asked from top to bottom until one knows a public address. Drag to reorder.</source>
        <translation>Они опрашиваются сверху вниз, пока не найдётся публичный адрес. Порядок меняется перетаскиванием.</translation>
    </message>
</context>
<context>
    <name>mooring::SourcesModel</name>
    <message>
        <source>Not used yet. Fill in what is missing below.</source>
        <translation>Пока не используется. Заполните недостающее ниже.</translation>
    </message>
    <message>
        <source>Being asked…</source>
        <translation>Опрашивается…</translation>
    </message>
    <message>
        <source>answered within %1 ms</source>
        <translation>ответ за %1 мс</translation>
    </message>
    <message>
        <source>%1 · %2 ms</source>
        <comment>how an address was found, and the time that took</comment>
        <translation>%1 · %2 мс</translation>
    </message>
    <message>
        <source>answered at once</source>
        <translation>ответ сразу</translation>
    </message>
</context>
<context>
    <name>mooring::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Шаг %1 из %2: %3</translation>
    </message>
</context>
<context>
    <name>mooring::StunExchange</name>
    <message>
        <source>It gave no proper answer.</source>
        <translation>Ответ неправильный.</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation>Нет ответа за отведённое время.</translation>
    </message>
    <message>
        <source>It cannot be reached: %1.</source>
        <translation>Нет связи: %1.</translation>
    </message>
</context>
<context>
    <name>mooring::SummaryBar</name>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Возобновить</translation>
    </message>
    <message>
        <source>&amp;Update now</source>
        <translation>Обновить &amp;сейчас</translation>
    </message>
    <message>
        <source>Add a na&amp;me…</source>
        <translation>Добавить &amp;имя…</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>Обновление…</translation>
    </message>
    <message>
        <source>names keep their addresses</source>
        <translation>имена сохраняют свои адреса</translation>
    </message>
    <message>
        <source>Last successful check: %1</source>
        <translation>Последняя успешная проверка: %1</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>Ends this check. What is done already stays done.</source>
        <translation>Завершает эту проверку. Сделанное остаётся.</translation>
    </message>
</context>
<context>
    <name>mooring::Texts</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минуту</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n час</numerusform>
            <numerusform>%n часа</numerusform>
            <numerusform>%n часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>ещё не было</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>только что</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>меньше чем через минуту</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>На паузе, пока вы не возобновите</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>На паузе до %1</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>актуально</translation>
    </message>
    <message>
        <source>being updated</source>
        <translation>обновляется</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>требует внимания</translation>
    </message>
    <message>
        <source>failing, tried again by itself</source>
        <translation>ошибка, повтор автоматически</translation>
    </message>
    <message>
        <source>held</source>
        <translation>придержано</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ожидание</translation>
    </message>
    <message>
        <source>sign-in refused — sign in again</source>
        <translation>вход отклонён — войдите заново</translation>
    </message>
    <message>
        <source>this account may not change the name</source>
        <translation>учётной записи нельзя менять это имя</translation>
    </message>
    <message>
        <source>the account does not hold this domain</source>
        <translation>этого домена нет в учётной записи</translation>
    </message>
    <message>
        <source>the provider does not know this name</source>
        <translation>провайдер не знает этого имени</translation>
    </message>
    <message>
        <source>the provider refuses the update</source>
        <translation>провайдер отклоняет обновление</translation>
    </message>
    <message>
        <source>there are addresses that Mooring did not set</source>
        <translation>есть адреса, заданные не Mooring</translation>
    </message>
    <message>
        <source>too many requests — waiting</source>
        <translation>слишком много запросов — ожидание</translation>
    </message>
    <message>
        <source>blocked by the provider — ask them why</source>
        <translation>заблокировано провайдером — узнайте у него причину</translation>
    </message>
    <message>
        <source>no connection to the provider</source>
        <translation>нет связи с провайдером</translation>
    </message>
    <message>
        <source>the connection is not secure</source>
        <translation>соединение небезопасно</translation>
    </message>
    <message>
        <source>the provider is in trouble</source>
        <translation>у провайдера неполадки</translation>
    </message>
    <message>
        <source>the provider&apos;s answer makes no sense</source>
        <translation>непонятный ответ провайдера</translation>
    </message>
    <message>
        <source>no public address found</source>
        <translation>публичный адрес не найден</translation>
    </message>
    <message>
        <source>the keychain is locked — unlock it</source>
        <translation>связка ключей заблокирована — разблокируйте</translation>
    </message>
    <message>
        <source>the provider cannot do this</source>
        <translation>провайдер этого не умеет</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>остановлено</translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <translation>&amp;Войти заново…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>held: a VPN is on</source>
        <translation>придержано: включён VPN</translation>
    </message>
    <message>
        <source>held: not published from this network</source>
        <translation>придержано: из этой сети не публикуется</translation>
    </message>
    <message>
        <source>held: this is not your usual line</source>
        <translation>придержано: это не обычная линия</translation>
    </message>
    <message>
        <source>You are on a VPN. Names keep your home address until you leave it.</source>
        <translation>Вы подключены через VPN. Имена сохраняют домашний адрес, пока вы его не отключите.</translation>
    </message>
    <message>
        <source>You are on a VPN (%1). Names keep your home address until you leave it.</source>
        <translation>Вы подключены через VPN (%1). Имена сохраняют домашний адрес, пока вы его не отключите.</translation>
    </message>
    <message>
        <source>Names are not updated from this network.</source>
        <translation>Из этой сети имена не обновляются.</translation>
    </message>
    <message>
        <source>This is not your usual line. Names keep their address.</source>
        <translation>Это не обычная линия. Имена сохраняют свой адрес.</translation>
    </message>
    <message>
        <source>&amp;Publish in spite of the VPN</source>
        <translation>Опубликовать несмотря на V&amp;PN</translation>
    </message>
    <message>
        <source>&amp;Publish from this network</source>
        <translation>Публиковать &amp;из этой сети</translation>
    </message>
    <message>
        <source>&amp;Publish this address</source>
        <translation>Опубликовать этот &amp;адрес</translation>
    </message>
    <message>
        <source>Remembered for the network that you are in now.</source>
        <translation>Запомнено для текущей сети.</translation>
    </message>
    <message>
        <source>Remembered for the network “%1”.</source>
        <translation>Запомнено для сети «%1».</translation>
    </message>
    <message>
        <source>Never publish from this &amp;network</source>
        <translation>&amp;Никогда не публиковать из этой сети</translation>
    </message>
    <message>
        <source>&amp;Always hold here</source>
        <translation>Здесь всегда при&amp;держивать</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>отключено</translation>
    </message>
    <message>
        <source>updating…</source>
        <translation>обновление…</translation>
    </message>
    <message>
        <source>again %1</source>
        <translation>повтор %1</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>off</source>
        <translation>выкл.</translation>
    </message>
    <message>
        <source>No successful check for %1</source>
        <translation>Нет успешных проверок: %1</translation>
    </message>
    <message>
        <source>Your name is up to date</source>
        <translation>Ваше имя актуально</translation>
    </message>
    <message numerus="yes">
        <source>All %n names are up to date</source>
        <translation>
            <numerusform>Актуальны все имена: %n</numerusform>
            <numerusform>Актуальны все имена: %n</numerusform>
            <numerusform>Актуальны все имена: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>Обновление…</translation>
    </message>
    <message>
        <source>No name can be updated now; Mooring tries again by itself</source>
        <translation>Сейчас не удаётся обновить имена; Mooring попробует снова сам</translation>
    </message>
    <message>
        <source>%1 of %2 names cannot be updated now; Mooring tries again by itself</source>
        <translation>Сейчас не удаётся обновить имена: %1 из %2; Mooring попробует снова сам</translation>
    </message>
    <message>
        <source>Updates are paused</source>
        <translation>Обновления на паузе</translation>
    </message>
    <message>
        <source>Your name is held</source>
        <translation>Ваше имя придержано</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are held</source>
        <translation>
            <numerusform>Придержано %n имя</numerusform>
            <numerusform>Придержано %n имени</numerusform>
            <numerusform>Придержано %n имён</numerusform>
        </translation>
    </message>
    <message>
        <source>No names yet</source>
        <translation>Имён пока нет</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>Ожидание сети</translation>
    </message>
    <message>
        <source>next check %1</source>
        <translation>следующая проверка %1</translation>
    </message>
    <message>
        <source>from the router</source>
        <translation>от роутера</translation>
    </message>
    <message>
        <source>from this computer</source>
        <translation>от этого компьютера</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>от %1</translation>
    </message>
    <message>
        <source>seen from outside</source>
        <translation>виден снаружи</translation>
    </message>
    <message>
        <source>from a command</source>
        <translation>от команды</translation>
    </message>
    <message>
        <source>fixed address</source>
        <translation>постоянный адрес</translation>
    </message>
    <message>
        <source>changed just now</source>
        <translation>изменился только что</translation>
    </message>
    <message>
        <source>Mooring: %1</source>
        <translation>Mooring: %1</translation>
    </message>
    <message>
        <source>Last change: %1</source>
        <translation>Последнее изменение: %1</translation>
    </message>
    <message>
        <source>Next check: %1</source>
        <translation>Следующая проверка: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) need you</source>
        <translation>
            <numerusform>%n имя требует внимания</numerusform>
            <numerusform>%n имени требуют внимания</numerusform>
            <numerusform>%n имён требуют внимания</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged for %n minute(s)</source>
        <translation>
            <numerusform>без изменений %n минуту</numerusform>
            <numerusform>без изменений %n минуты</numerusform>
            <numerusform>без изменений %n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged for %n hour(s)</source>
        <translation>
            <numerusform>без изменений %n час</numerusform>
            <numerusform>без изменений %n часа</numerusform>
            <numerusform>без изменений %n часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged for %n day(s)</source>
        <translation>
            <numerusform>без изменений %n день</numerusform>
            <numerusform>без изменений %n дня</numerusform>
            <numerusform>без изменений %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n минуту назад</numerusform>
            <numerusform>%n минуты назад</numerusform>
            <numerusform>%n минут назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n час назад</numerusform>
            <numerusform>%n часа назад</numerusform>
            <numerusform>%n часов назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n день назад</numerusform>
            <numerusform>%n дня назад</numerusform>
            <numerusform>%n дней назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>через %n минуту</numerusform>
            <numerusform>через %n минуты</numerusform>
            <numerusform>через %n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>через %n час</numerusform>
            <numerusform>через %n часа</numerusform>
            <numerusform>через %n часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>через %n день</numerusform>
            <numerusform>через %n дня</numerusform>
            <numerusform>через %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>not updated</source>
        <translation>не обновлено</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 names need you</source>
        <translation>
            <numerusform>%n имя из %1 требует внимания</numerusform>
            <numerusform>%n имени из %1 требуют внимания</numerusform>
            <numerusform>%n имён из %1 требуют внимания</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mooring::TrayMenu</name>
    <message>
        <source>&amp;Open Mooring</source>
        <translation>&amp;Открыть Mooring</translation>
    </message>
    <message>
        <source>&amp;Update now</source>
        <translation>Обновить &amp;сейчас</translation>
    </message>
    <message>
        <source>Pre&amp;ferences</source>
        <translation>&amp;Настройки</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Вы&amp;ход</translation>
    </message>
    <message>
        <source>For &amp;1 hour</source>
        <translation>На &amp;1 час</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>До &amp;завтра</translation>
    </message>
    <message>
        <source>Until you &amp;resume</source>
        <translation>Пока не возо&amp;бновлю</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Возобновить</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Копировать %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more name(s)…</source>
        <translation>
            <numerusform>Ещё %n имя…</numerusform>
            <numerusform>Ещё %n имени…</numerusform>
            <numerusform>Ещё %n имён…</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a na&amp;me…</source>
        <translation>Добавить &amp;имя…</translation>
    </message>
    <message>
        <source>Pau&amp;se</source>
        <translation>&amp;Пауза</translation>
    </message>
    <message>
        <source>Cancel &amp;update</source>
        <translation>Отменить о&amp;бновление</translation>
    </message>
</context>
<context>
    <name>mooring::Triggers</name>
    <message>
        <source>The monitor at %1 was not reached: %2</source>
        <translation>Монитор %1 недоступен: %2</translation>
    </message>
</context>
<context>
    <name>mooring::TypedNames</name>
    <message>
        <source>&amp;Type them as they are called at the provider:</source>
        <translation>&amp;Введите имена, как они называются у провайдера:</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>Several names go on a line each, or with spaces or commas between them.</source>
        <translation>Несколько имён пишите по одному в строке, через пробел или запятую.</translation>
    </message>
    <message>
        <source>%1 is published already.</source>
        <translation>%1 уже публикуется.</translation>
    </message>
</context>
<context>
    <name>mooring::UndoBar</name>
    <message>
        <source>Un&amp;do</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Got &amp;it</source>
        <translation>По&amp;нятно</translation>
    </message>
</context>
<context>
    <name>mooring::WelcomeCard</name>
    <message>
        <source>Keep a name pointed at this computer</source>
        <translation>Пусть имя указывает на этот компьютер</translation>
    </message>
    <message>
        <source>Choose your provider, sign in, and tick the names. Mooring changes their address whenever yours changes, and touches nothing else.</source>
        <translation>Выберите провайдера, войдите и отметьте имена. Mooring меняет их адрес, когда меняется ваш, и больше ничего не трогает.</translation>
    </message>
    <message>
        <source>Add your first &amp;name…</source>
        <translation>Добавить первое &amp;имя…</translation>
    </message>
    <message>
        <source>&amp;Try without an account</source>
        <translation>&amp;Попробовать без учётной записи</translation>
    </message>
</context>
<context>
    <name>mooring::ZoneModel</name>
    <message>
        <source>%1 is published already.</source>
        <translation>%1 уже публикуется.</translation>
    </message>
    <message>
        <source>+ New name in %1…</source>
        <translation>+ Новое имя в %1…</translation>
    </message>
    <message>
        <source>Type the part before %1, or @ for %1 itself.</source>
        <translation>Введите часть перед %1 или @ для самого %1.</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>поиск…</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n имя</numerusform>
            <numerusform>%n имени</numerusform>
            <numerusform>%n имён</numerusform>
        </translation>
    </message>
    <message>
        <source>published already</source>
        <translation>уже публикуется</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1: новая</translation>
    </message>
    <message>
        <source>no address yet</source>
        <translation>адреса пока нет</translation>
    </message>
    <message>
        <source>proxied</source>
        <translation>через прокси</translation>
    </message>
</context>
<context>
    <name>mooring::ZoneView</name>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
</context>
<context>
    <name>mooring::demo::DemoWorld</name>
    <message>
        <source>Demo</source>
        <translation>Демо</translation>
    </message>
    <message>
        <source>The demo needs three free ports on 127.0.0.1 and could not get them.</source>
        <translation>Для демонстрации нужны три свободных порта на 127.0.0.1, но получить их не удалось.</translation>
    </message>
    <message>
        <source>Demo server on this machine</source>
        <translation>Демосервер на этом компьютере</translation>
    </message>
</context>
<context>
    <name>mooring::dns::DnsExchange</name>
    <message>
        <source>The name server %1 cannot be reached: %2.</source>
        <translation>Сервер имён %1 недоступен: %2.</translation>
    </message>
    <message>
        <source>The name server %1 gave no proper reply.</source>
        <translation>Сервер имён %1 ответил неправильно.</translation>
    </message>
    <message>
        <source>The name server %1 did not answer in time.</source>
        <translation>Сервер имён %1 не ответил вовремя.</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, порт %2</translation>
    </message>
</context>
<context>
    <name>mooring::providers</name>
    <message>
        <source>etcd addresses</source>
        <translation>Адреса etcd</translation>
    </message>
    <message>
        <source>The client URLs of etcd 3.4 or newer, separated by commas.</source>
        <translation>Клиентские URL etcd 3.4 или новее, через запятую.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Only where etcd has log-in turned on.</source>
        <translation>Только если в etcd включён вход.</translation>
    </message>
    <message>
        <source>Key prefix</source>
        <translation>Префикс ключей</translation>
    </message>
    <message>
        <source>The path of the etcd plugin in the Corefile.</source>
        <translation>Значение path плагина etcd в Corefile.</translation>
    </message>
    <message>
        <source>Leaf label</source>
        <translation>Конечная метка</translation>
    </message>
    <message>
        <source>How the keys of this program begin; it must not be a label of a name of yours.</source>
        <translation>Начало ключей этой программы; не должно совпадать с меткой ваших имён.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Имя пользователя</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Зона</translation>
    </message>
    <message>
        <source>Only for an address at the zone&apos;s own name.</source>
        <translation>Только для адреса у имени самой зоны.</translation>
    </message>
    <message>
        <source>Lease in seconds</source>
        <translation>Аренда, секунд</translation>
    </message>
    <message>
        <source>The record goes away when this program has not renewed it for so long; 0 keeps it.</source>
        <translation>Запись исчезает, если программа не продлевала её столько времени; 0 — остаётся навсегда.</translation>
    </message>
    <message>
        <source>Name server</source>
        <translation>Сервер имён</translation>
    </message>
    <message>
        <source>The primary name server of the zone, as host or host:port; an IPv6 address in brackets.</source>
        <translation>Первичный сервер имён зоны: host или host:port; адрес IPv6 — в скобках.</translation>
    </message>
    <message>
        <source>If empty, the name server is asked for it.</source>
        <translation>Если пусто, зону сообщит сервер имён.</translation>
    </message>
    <message>
        <source>TSIG key name</source>
        <translation>Имя ключа TSIG</translation>
    </message>
    <message>
        <source>Exactly as in the name server&apos;s configuration. Leave it empty only if the server trusts this machine&apos;s address.</source>
        <translation>Точно как в настройках сервера имён. Оставьте пустым, только если сервер доверяет адресу этого компьютера.</translation>
    </message>
    <message>
        <source>TSIG algorithm</source>
        <translation>Алгоритм TSIG</translation>
    </message>
    <message>
        <source>TSIG secret</source>
        <translation>Секрет TSIG</translation>
    </message>
    <message>
        <source>The base64 text of the key&apos;s secret, as tsig-keygen or keymgr wrote it.</source>
        <translation>Секрет ключа в base64, как его записали tsig-keygen или keymgr.</translation>
    </message>
    <message>
        <source>A key for the environment “Production”. GoDaddy opens its DNS API only to accounts with ten or more domains or a paid plan for it.</source>
        <translation>Ключ для среды «Production». GoDaddy открывает DNS API только учётным записям с десятью и более доменами или с платным тарифом.</translation>
    </message>
    <message>
        <source>A text that the reply holds when the address was already there.</source>
        <translation>Текст в ответе, если адрес уже был таким.</translation>
    </message>
    <message>
        <source>A text that the reply holds when the update was made. Without it, the usual words at the beginning of the reply (good, nochg, ok, true, updated, success) count.</source>
        <translation>Текст в ответе, если обновление выполнено. Без него учитываются обычные слова в начале ответа (good, nochg, ok, true, updated, success).</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Адрес API</translation>
    </message>
    <message>
        <source>API host</source>
        <translation>Хост API</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Ключ API (API key)</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>Секрет API (API secret)</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Токен API (API token)</translation>
    </message>
    <message>
        <source>Absent: POST with a body, else GET.</source>
        <translation>Если не задан: POST при наличии тела, иначе GET.</translation>
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
        <translation>Отвечать и на все имена ниже этого.</translation>
    </message>
    <message>
        <source>Also switch on “API access” in the details of each domain.</source>
        <translation>Включите также «API access» в свойствах каждого домена.</translation>
    </message>
    <message>
        <source>As the API names it, default_view for all. Only the record set of this line is looked at and changed.</source>
        <translation>Как в API; default_view — для всех. Просматривается и изменяется только набор записей этой линии.</translation>
    </message>
    <message>
        <source>As the console names it; 默认 is the default line. Only records of this line are looked at and changed.</source>
        <translation>Как в консоли; 默认 — линия по умолчанию. Просматриваются и изменяются только записи этой линии.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Create Token with the template “Edit zone DNS”: it needs the permissions Zone:Read and DNS:Edit for each zone.</source>
        <translation>Create Token по шаблону «Edit zone DNS»: нужны права Zone:Read и DNS:Edit для каждой зоны.</translation>
    </message>
    <message>
        <source>DDNS key</source>
        <translation>Ключ DDNS (DDNS key)</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>DynDNS password</source>
        <translation>Пароль DynDNS</translation>
    </message>
    <message>
        <source>DynDNS user name</source>
        <translation>Имя пользователя DynDNS</translation>
    </message>
    <message>
        <source>DynHost user</source>
        <translation>Пользователь DynHost</translation>
    </message>
    <message>
        <source>Dynamic DNS password</source>
        <translation>Пароль динамического DNS</translation>
    </message>
    <message>
        <source>Dynamic DNS token</source>
        <translation>Токен динамического DNS</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Адрес эл. почты</translation>
    </message>
    <message>
        <source>Email, user name or DDNS key user</source>
        <translation>Email, имя пользователя или пользователь ключа DDNS</translation>
    </message>
    <message>
        <source>Extra headers</source>
        <translation>Дополнительные заголовки</translation>
    </message>
    <message>
        <source>Generate New Token with custom scopes: domain with create, read, update and delete.</source>
        <translation>Generate New Token с правами (custom scopes): domain — create, read, update и delete.</translation>
    </message>
    <message>
        <source>Global API Key</source>
        <translation>Global API Key</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>HTTP token</source>
        <translation>Токен HTTP</translation>
    </message>
    <message>
        <source>Host name or address, with a port if it is not the usual one.</source>
        <translation>Имя хоста или адрес, с портом, если он не обычный.</translation>
    </message>
    <message>
        <source>How IPv6 is sent</source>
        <translation>Как передаётся IPv6</translation>
    </message>
    <message>
        <source>In the credentials.csv that is downloaded once, when the key is created.</source>
        <translation>В файле credentials.csv, который один раз скачивается при создании ключа.</translation>
    </message>
    <message>
        <source>In the domain&apos;s Advanced DNS page: switch Dynamic DNS on and copy the password. Each domain has one of its own, so it needs an account of its own.</source>
        <translation>На странице Advanced DNS домена: включите Dynamic DNS и скопируйте пароль. У каждого домена он свой, поэтому для каждого нужна отдельная учётная запись.</translation>
    </message>
    <message>
        <source>In the project that holds the zones: Security, API tokens, with the permission “Read &amp; Write”.</source>
        <translation>В проекте с зонами: Security, API tokens, с правом «Read &amp; Write».</translation>
    </message>
    <message>
        <source>Instead of a text; “.*” accepts every reply with a status of 200 to 299.</source>
        <translation>Вместо текста; «.*» принимает любой ответ со статусом от 200 до 299.</translation>
    </message>
    <message>
        <source>Instead of a token; it may do everything in the account, so a token is safer.</source>
        <translation>Вместо токена; даёт полный доступ к учётной записи, поэтому токен безопаснее.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Линия</translation>
    </message>
    <message>
        <source>Made for each record: in the zone editor of dns.he.net, mark the A or AAAA record as dynamic and press the arrows beside it. Records with different keys need an account each.</source>
        <translation>Создаётся для каждой записи: в редакторе зоны на dns.he.net отметьте запись A или AAAA как динамическую и нажмите стрелки рядом. Записям с разными ключами нужны отдельные учётные записи.</translation>
    </message>
    <message>
        <source>Made in the domain&apos;s DynHost page under “Manage accesses”; begins with the domain.</source>
        <translation>Создаётся на странице DynHost домена, раздел «Manage accesses»; начинается с домена.</translation>
    </message>
    <message>
        <source>Made in the domain&apos;s Dynamic DNS settings; not the account&apos;s password.</source>
        <translation>Создаётся в настройках Dynamic DNS домена; это не пароль учётной записи.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Метод</translation>
    </message>
    <message>
        <source>Names in one request</source>
        <translation>Имён в одном запросе</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Of a CAM user that has the policy QcloudDNSPodFullAccess.</source>
        <translation>Пользователя CAM с политикой QcloudDNSPodFullAccess.</translation>
    </message>
    <message>
        <source>Of a RAM user that has the permission AliyunDNSFullAccess.</source>
        <translation>Пользователя RAM с правом AliyunDNSFullAccess.</translation>
    </message>
    <message>
        <source>Of an IAM user that has the permission DNS FullAccess.</source>
        <translation>Пользователя IAM с правом DNS FullAccess.</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>По одному в строке.</translation>
    </message>
    <message>
        <source>Only for IPv6: the AAAA record has a token of its own.</source>
        <translation>Только для IPv6: у записи AAAA свой токен.</translation>
    </message>
    <message>
        <source>Only for hosts below a domain of your own: the domain that is listed at Dynu.</source>
        <translation>Только для хостов ниже вашего домена: домен, указанный в Dynu.</translation>
    </message>
    <message>
        <source>Only for sub-projects.</source>
        <translation>Только для подпроектов.</translation>
    </message>
    <message>
        <source>Only for temporary keys.</source>
        <translation>Только для временных ключей.</translation>
    </message>
    <message>
        <source>Only with the Global API Key.</source>
        <translation>Только с Global API Key.</translation>
    </message>
    <message>
        <source>Password or updater client key</source>
        <translation>Пароль или Updater Client Key</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Путь</translation>
    </message>
    <message>
        <source>Personal access token</source>
        <translation>Персональный токен доступа (Personal access token)</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>ID проекта</translation>
    </message>
    <message>
        <source>Proxied (orange cloud) or DNS only. Left alone unless set here.</source>
        <translation>Proxied (оранжевое облако) или DNS only. Если не задано здесь, не меняется.</translation>
    </message>
    <message>
        <source>Proxy status</source>
        <translation>Состояние прокси (Proxy status)</translation>
    </message>
    <message>
        <source>Record line</source>
        <translation>Линия записи</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Тело запроса</translation>
    </message>
    <message>
        <source>Resolution line (ISP or region), as the API names it: default, telecom, unicom, mobile, oversea… Only records of this line are looked at and changed.</source>
        <translation>Линия разрешения (провайдер или регион), как в API: default, telecom, unicom, mobile, oversea… Просматриваются и изменяются только записи этой линии.</translation>
    </message>
    <message>
        <source>Root domain</source>
        <translation>Корневой домен</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Схема</translation>
    </message>
    <message>
        <source>Secret API key</source>
        <translation>Секретный ключ API (Secret API key)</translation>
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
        <translation>Передаётся через HTTP Basic, если в URL или теле нет {password}.</translation>
    </message>
    <message>
        <source>Sent with the same placeholders; JSON is recognised.</source>
        <translation>Отправляется с теми же подстановками; JSON распознаётся.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Server id</source>
        <translation>ID сервера</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>Токен сеанса</translation>
    </message>
    <message>
        <source>Shown at the top of the page after signing in; one token for all sub-domains of the account.</source>
        <translation>Показан вверху страницы после входа; один токен на все поддомены учётной записи.</translation>
    </message>
    <message>
        <source>Shown once, when the AccessKey is created.</source>
        <translation>Показывается один раз, при создании AccessKey.</translation>
    </message>
    <message>
        <source>Shown once, when the key is created.</source>
        <translation>Показывается один раз, при создании ключа.</translation>
    </message>
    <message>
        <source>Success as a regular expression</source>
        <translation>Успех — регулярное выражение</translation>
    </message>
    <message>
        <source>Switch version 2 on for the name at freedns.afraid.org/dynamic/v2/; the token is the last part of the update URL. One token is one name.</source>
        <translation>Включите для имени версию 2 на freedns.afraid.org/dynamic/v2/; токен — последняя часть URL обновления. Один токен — одно имя.</translation>
    </message>
    <message>
        <source>Text of success</source>
        <translation>Текст при успехе</translation>
    </message>
    <message>
        <source>Text of “unchanged”</source>
        <translation>Текст «без изменений»</translation>
    </message>
    <message>
        <source>The account&apos;s email address or user name, or the user name of a DDNS key.</source>
        <translation>Email или имя пользователя учётной записи либо имя пользователя ключа DDNS.</translation>
    </message>
    <message>
        <source>The account&apos;s password or the separate IP update password.</source>
        <translation>Пароль учётной записи или отдельный пароль обновления IP (IP update password).</translation>
    </message>
    <message>
        <source>The account&apos;s password, or better the password of a DDNS key, which can update only its own hosts.</source>
        <translation>Пароль учётной записи, а лучше пароль ключа DDNS, который обновляет только свои хосты.</translation>
    </message>
    <message>
        <source>The international site needs the host of a region.</source>
        <translation>Международному сайту нужен хост региона.</translation>
    </message>
    <message>
        <source>The location of the hosts, if you use groups.</source>
        <translation>Расположение (location) хостов, если вы используете группы.</translation>
    </message>
    <message>
        <source>The password of the DynHost user, not the OVHcloud account&apos;s.</source>
        <translation>Пароль пользователя DynHost, а не учётной записи OVHcloud.</translation>
    </message>
    <message>
        <source>The second is the international site&apos;s.</source>
        <translation>Второй — для международного сайта.</translation>
    </message>
    <message>
        <source>The setting api-key of pdns.conf; api=yes is needed too.</source>
        <translation>Параметр api-key из pdns.conf; нужен и api=yes.</translation>
    </message>
    <message>
        <source>The updater client key (account settings) can do nothing but update; prefer it to the password.</source>
        <translation>Updater Client Key (в настройках учётной записи) умеет только обновлять; он предпочтительнее пароля.</translation>
    </message>
    <message>
        <source>The user name of the DynDNS account made at INWX, not the customer log-in.</source>
        <translation>Имя пользователя учётной записи DynDNS, созданной в INWX, а не логин клиента.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Токен</translation>
    </message>
    <message>
        <source>Token Management, Create. With a token policy it may be limited to the record sets it has to change.</source>
        <translation>Token Management, Create. Политика токена может ограничить его наборами записей, которые он должен менять.</translation>
    </message>
    <message>
        <source>Token of the AAAA record</source>
        <translation>Токен записи AAAA</translation>
    </message>
    <message>
        <source>Under Keys in the dynv6 account.</source>
        <translation>В разделе Keys учётной записи dynv6.</translation>
    </message>
    <message>
        <source>Update URL</source>
        <translation>URL обновления</translation>
    </message>
    <message>
        <source>Update token</source>
        <translation>Токен обновления</translation>
    </message>
    <message>
        <source>Where the server&apos;s webserver listens, without /api. Plain http works only for loopback and private addresses.</source>
        <translation>Где слушает веб-сервер PowerDNS, без /api. Обычный http годится только для loopback и частных адресов.</translation>
    </message>
    <message>
        <source>Wildcard</source>
        <translation>Все поддомены (wildcard)</translation>
    </message>
    <message>
        <source>With {hostname}, {ip} (a request for each family) or {ipv4} and {ipv6} (one request for both), and if needed {sub}, {domain}, {type}, {ttl}, {username}, {password}, {timestamp}. Values are percent-encoded; write {raw:name} to prevent that. A part of the query without a value is left out.</source>
        <translation>С {hostname}, {ip} (отдельный запрос для IPv4 и IPv6) или {ipv4} и {ipv6} (один запрос для обоих), а если нужно, и с {sub}, {domain}, {type}, {ttl}, {username}, {password}, {timestamp}. Значения кодируются как %XX; чтобы этого не было, пишите {raw:name}. Часть запроса без значения опускается.</translation>
    </message>
    <message>
        <source>http is accepted for private addresses only, since the password would be readable on the way.</source>
        <translation>http допускается только для частных адресов: пароль можно было бы прочитать по пути.</translation>
    </message>
    <message>
        <source>“list” for servers that take several names, separated by commas.</source>
        <translation>«list» — для серверов, которые принимают несколько имён через запятую.</translation>
    </message>
    <message>
        <source>“myip”: both addresses in myip; “separate”: a request for each family; anything else is the name of a parameter for the IPv6 address.</source>
        <translation>«myip»: оба адреса в myip; «separate»: отдельный запрос для IPv4 и IPv6; любое другое слово — имя параметра для адреса IPv6.</translation>
    </message>
</context>
</TS>
