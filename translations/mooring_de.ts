<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AddressResolver</name>
    <message>
        <source>your router has %1: carrier-grade NAT</source>
        <translation>Ihr Router hat %1: CGNAT</translation>
    </message>
    <message>
        <source>your router has only %1: another router stands before it</source>
        <translation>Ihr Router hat nur %1: Davor steht ein weiterer Router</translation>
    </message>
    <message>
        <source>your router has %1, which is no public address</source>
        <translation>Ihr Router hat %1, das ist keine öffentliche Adresse</translation>
    </message>
    <message>
        <source>This machine has no way to the Internet over %1 now.</source>
        <translation>Dieser Computer hat derzeit über %1 keinen Weg ins Internet.</translation>
    </message>
    <message>
        <source>No address source is set for %1.</source>
        <translation>Für %1 ist keine Adressquelle eingestellt.</translation>
    </message>
    <message>
        <source>No source found a public %1 address. %2</source>
        <translation>Keine Quelle fand eine öffentliche %1-Adresse. %2</translation>
    </message>
    <message>
        <source>This source is not in the list any more.</source>
        <translation>Diese Quelle steht nicht mehr in der Liste.</translation>
    </message>
</context>
<context>
    <name>AddressScope</name>
    <message>
        <source>%1 is a private address behind a router: nobody outside can reach it. Use the “web” source, which sees the address of the router, and forward the port there.</source>
        <translation>%1 ist eine private Adresse hinter einem Router: Von außen erreicht sie niemand. Verwenden Sie die Quelle „web“, die die Adresse des Routers sieht, und leiten Sie den Port dort weiter.</translation>
    </message>
    <message>
        <source>%1 is an address of your provider&apos;s own network (carrier-grade NAT): you share one public IPv4 address with other customers and cannot be reached by it. Ask the provider for a public IPv4 address, or publish IPv6 only.</source>
        <translation>%1 ist eine Adresse im Netz Ihres Anbieters (CGNAT): Sie teilen sich eine öffentliche IPv4-Adresse mit anderen Kunden und sind darüber nicht erreichbar. Bitten Sie den Anbieter um eine öffentliche IPv4-Adresse, oder veröffentlichen Sie nur IPv6.</translation>
    </message>
    <message>
        <source>%1 works only on the local link: the interface got no real address. Check the router or DHCP.</source>
        <translation>%1 gilt nur im lokalen Netzabschnitt: Die Schnittstelle hat keine richtige Adresse bekommen. Prüfen Sie Router oder DHCP.</translation>
    </message>
    <message>
        <source>%1 is this machine itself; other machines cannot reach it by that address.</source>
        <translation>%1 ist dieser Computer selbst; andere Geräte erreichen ihn darüber nicht.</translation>
    </message>
    <message>
        <source>%1 is an address for examples in documents and belongs to nobody. Check where it was set.</source>
        <translation>%1 ist eine Adresse für Beispiele in Dokumenten und gehört niemandem. Prüfen Sie, wo sie eingestellt wurde.</translation>
    </message>
    <message>
        <source>%1 is a local IPv6 address (ULA): it works only within your own network. Check that the provider gives you an IPv6 prefix.</source>
        <translation>%1 ist eine lokale IPv6-Adresse (ULA): Sie gilt nur im eigenen Netz. Prüfen Sie, ob der Anbieter Ihnen ein IPv6-Präfix gibt.</translation>
    </message>
    <message>
        <source>%1 is a multicast address, not the address of one machine. Check where it was set.</source>
        <translation>%1 ist eine Multicast-Adresse und nicht die eines einzelnen Geräts. Prüfen Sie, wo sie eingestellt wurde.</translation>
    </message>
    <message>
        <source>%1 is a test address; it usually comes from a VPN or proxy program in “fake IP” mode. Let Mooring&apos;s connections go past that program.</source>
        <translation>%1 ist eine Testadresse; sie kommt meist von einem VPN- oder Proxyprogramm im „Fake-IP“-Modus. Lassen Sie die Verbindungen von Mooring an diesem Programm vorbei.</translation>
    </message>
    <message>
        <source>%1 stands for an IPv4 address (6to4, Teredo or NAT64); others reach it badly or not at all. Use the IPv6 address that the provider gives, if there is one.</source>
        <translation>%1 steht für eine IPv4-Adresse (6to4, Teredo oder NAT64); andere erreichen sie schlecht oder gar nicht. Verwenden Sie die IPv6-Adresse des Anbieters, falls es eine gibt.</translation>
    </message>
    <message>
        <source>%1 is a reserved address that is not that of one machine on the Internet. Check where it was set.</source>
        <translation>%1 ist eine reservierte Adresse und nicht die eines Geräts im Internet. Prüfen Sie, wo sie eingestellt wurde.</translation>
    </message>
</context>
<context>
    <name>AddressSources</name>
    <message>
        <source>This version has no address source “%1”; possible are: interface, router, web, stun, dns, command, fixed.</source>
        <translation>Diese Version kennt keine Adressquelle „%1“; möglich sind: interface, router, web, stun, dns, command, fixed.</translation>
    </message>
    <message>
        <source>it must be a text that is not empty</source>
        <translation>es muss ein nicht leerer Text sein</translation>
    </message>
    <message>
        <source>it must be a list of texts</source>
        <translation>es muss eine Liste von Texten sein</translation>
    </message>
    <message>
        <source>it must be a list</source>
        <translation>es muss eine Liste sein</translation>
    </message>
    <message>
        <source>it must be a whole number from %1 to %2</source>
        <translation>es muss eine ganze Zahl von %1 bis %2 sein</translation>
    </message>
    <message>
        <source>%1 services of different operators must agree, but there are %2; name more, or set “agree” to 1</source>
        <translation>%1 Dienste verschiedener Betreiber müssen übereinstimmen, es gibt aber %2; nennen Sie mehr, oder setzen Sie „agree“ auf 1</translation>
    </message>
    <message>
        <source>“%1” of the address source “%2” is wrong: %3.</source>
        <translation>„%1“ der Adressquelle „%2“ ist falsch: %3.</translation>
    </message>
    <message>
        <source>there is no such setting; possible are: %1</source>
        <translation>diese Einstellung gibt es nicht; möglich sind: %1</translation>
    </message>
    <message numerus="yes">
        <source>No answer within %n second(s).</source>
        <translation>
            <numerusform>Keine Antwort innerhalb von %n Sekunde.</numerusform>
            <numerusform>Keine Antwort innerhalb von %n Sekunden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Access is denied.</source>
        <translation>Der Zugriff wurde verweigert.</translation>
    </message>
</context>
<context>
    <name>CommandSource</name>
    <message>
        <source>The program “%1” could not be started; check its path.</source>
        <translation>Das Programm „%1“ konnte nicht gestartet werden; prüfen Sie seinen Pfad.</translation>
    </message>
    <message>
        <source>The program “%1” did not end in time and was stopped.</source>
        <translation>Das Programm „%1“ wurde nicht rechtzeitig fertig und wurde beendet.</translation>
    </message>
    <message>
        <source>The program “%1” ended with an error.</source>
        <translation>Das Programm „%1“ endete mit einem Fehler.</translation>
    </message>
    <message>
        <source>The program “%1” did not print exactly one %2 address.</source>
        <translation>Das Programm „%1“ gab nicht genau eine %2-Adresse aus.</translation>
    </message>
    <message>
        <source>it must name the program to run</source>
        <translation>es muss das auszuführende Programm nennen</translation>
    </message>
</context>
<context>
    <name>Config</name>
    <message>
        <source>“%1” is not a record type that can be kept; possible are: A, AAAA.</source>
        <translation>„%1“ ist kein Eintragstyp, der gepflegt werden kann; möglich sind: A, AAAA.</translation>
    </message>
    <message>
        <source>%1 is in this list twice; remove one.</source>
        <translation>%1 steht zweimal in dieser Liste; entfernen Sie eines.</translation>
    </message>
    <message>
        <source>“%1” is no language; write it like de, pt_BR or zh_CN.</source>
        <translation>„%1“ ist keine Sprache; schreiben Sie sie wie de, pt_BR oder zh_CN.</translation>
    </message>
    <message>
        <source>The configuration %1 cannot be read: %2.</source>
        <translation>Die Konfiguration %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 The file was left as it is; a copy is in %2.</source>
        <translation>%1 Die Datei blieb, wie sie war; eine Kopie liegt in %2.</translation>
    </message>
    <message>
        <source>%1 has a mistake and is not overwritten. Correct it or move it away, then start Mooring again.</source>
        <translation>%1 enthält einen Fehler und wird nicht überschrieben. Berichtigen oder verschieben Sie die Datei, und starten Sie Mooring neu.</translation>
    </message>
    <message>
        <source>The configuration %1 cannot be written: %2.</source>
        <translation>Die Konfiguration %1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>An account id has letters, digits, “-” and “_” only, at most 64 of them.</source>
        <translation>Eine Konto-ID besteht nur aus Buchstaben, Ziffern, „-“ und „_“, höchstens 64 davon.</translation>
    </message>
    <message>
        <source>Name at least one record type: A, AAAA.</source>
        <translation>Nennen Sie mindestens einen Eintragstyp: A, AAAA.</translation>
    </message>
    <message>
        <source>“%1” is in this list twice; remove one.</source>
        <translation>„%1“ steht zweimal in dieser Liste; entfernen Sie eines.</translation>
    </message>
    <message>
        <source>Name at least one entry of “addressSources”, or leave this away for “default”.</source>
        <translation>Nennen Sie mindestens einen Eintrag von „addressSources“, oder lassen Sie dies für „default“ weg.</translation>
    </message>
    <message>
        <source>%1 is not in the zone %2.</source>
        <translation>%1 liegt nicht in der Zone %2.</translation>
    </message>
    <message>
        <source>Name at least one address source.</source>
        <translation>Nennen Sie mindestens eine Adressquelle.</translation>
    </message>
    <message>
        <source>Write the proxy like http://host:port or socks5://host:port.</source>
        <translation>Schreiben Sie den Proxy wie http://host:port oder socks5://host:port.</translation>
    </message>
    <message>
        <source>No name or password may be in this file; write the proxy like http://host:port.</source>
        <translation>In dieser Datei darf weder Name noch Passwort stehen; schreiben Sie den Proxy wie http://host:port.</translation>
    </message>
    <message>
        <source>The account id “%1” is used twice; choose another one.</source>
        <translation>Die Konto-ID „%1“ wird zweimal verwendet; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>There is no “%1” in “addressSources”.</source>
        <translation>In „addressSources“ gibt es kein „%1“.</translation>
    </message>
    <message>
        <source>“%1” in “addressSources” names no source for %2.</source>
        <translation>„%1“ in „addressSources“ nennt keine Quelle für %2.</translation>
    </message>
    <message>
        <source>There is no account “%1” in “accounts”.</source>
        <translation>In „accounts“ gibt es kein Konto „%1“.</translation>
    </message>
    <message>
        <source>%1 %2 is there twice for this account; remove one.</source>
        <translation>%1 %2 ist für dieses Konto zweimal vorhanden; entfernen Sie eines.</translation>
    </message>
    <message>
        <source>This is not JSON: %1 at line %2, column %3.</source>
        <translation>Das ist kein JSON: %1 in Zeile %2, Spalte %3.</translation>
    </message>
    <message>
        <source>An object in { } is expected here.</source>
        <translation>Hier wird ein Objekt in { } erwartet.</translation>
    </message>
    <message>
        <source>This file was written by a newer Mooring (format %1); this one knows formats up to %2. Install the newer one, or use another configuration folder.</source>
        <translation>Diese Datei wurde von einem neueren Mooring geschrieben (Format %1); dieses kennt Formate bis %2. Installieren Sie das neuere, oder verwenden Sie einen anderen Konfigurationsordner.</translation>
    </message>
    <message>
        <source>Write the ping address that the monitor gives, like https://hc-ping.com/…</source>
        <translation>Tragen Sie die Ping-Adresse ein, die der Überwachungsdienst nennt, etwa https://hc-ping.com/…</translation>
    </message>
    <message>
        <source>This monitor is in the list twice; remove one.</source>
        <translation>Dieser Überwachungsdienst steht zweimal in der Liste; entfernen Sie einen.</translation>
    </message>
    <message>
        <source>A list in [ ] is expected here.</source>
        <translation>Hier wird eine Liste in [ ] erwartet.</translation>
    </message>
    <message>
        <source>A text that is not empty is expected here.</source>
        <translation>Hier wird ein nicht leerer Text erwartet.</translation>
    </message>
    <message>
        <source>A text in quotation marks is expected here.</source>
        <translation>Hier wird ein Text in Anführungszeichen erwartet.</translation>
    </message>
    <message>
        <source>Either true or false is expected here.</source>
        <translation>Hier wird true oder false erwartet.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2 is expected here.</source>
        <translation>Hier wird eine ganze Zahl von %1 bis %2 erwartet.</translation>
    </message>
    <message>
        <source>A number from %1 to %2 is expected here.</source>
        <translation>Hier wird eine Zahl von %1 bis %2 erwartet.</translation>
    </message>
    <message>
        <source>“%1” is not known here; possible are: %2.</source>
        <translation>„%1“ ist hier unbekannt; möglich sind: %2.</translation>
    </message>
    <message>
        <source>A text, a number, true or false is expected here.</source>
        <translation>Hier wird ein Text, eine Zahl, true oder false erwartet.</translation>
    </message>
    <message>
        <source>This is missing; it must be given.</source>
        <translation>Dies fehlt; es muss angegeben werden.</translation>
    </message>
    <message>
        <source>This does not say which network is meant: give at least one of “gateway”, “ssid” and “interface”. For all other networks there is “elsewhere”, beside “profiles”.</source>
        <translation>Dies sagt nicht, welches Netzwerk gemeint ist: Geben Sie mindestens „gateway“, „ssid“ oder „interface“ an. Für alle anderen Netzwerke gibt es „elsewhere“ neben „profiles“.</translation>
    </message>
    <message>
        <source>“%1” is no gateway: write its hardware address like aa:bb:cc:dd:ee:ff or its IP address. “mooringd network” shows both.</source>
        <translation>„%1“ ist kein Gateway: Schreiben Sie die Hardwareadresse wie aa:bb:cc:dd:ee:ff oder die IP-Adresse. „mooringd network“ zeigt beide.</translation>
    </message>
</context>
<context>
    <name>CoreDnsEtcd</name>
    <message>
        <source>The password of the etcd user %1 is missing: enter it.</source>
        <translation>Das Passwort des etcd-Benutzers %1 fehlt: Geben Sie es ein.</translation>
    </message>
    <message>
        <source>The lease in etcd has run out.</source>
        <translation>Der Lease in etcd ist abgelaufen.</translation>
    </message>
    <message>
        <source>etcd refuses the user name or password of the account: enter them again.</source>
        <translation>etcd lehnt Benutzername oder Passwort des Kontos ab: Geben Sie beides neu ein.</translation>
    </message>
    <message>
        <source>etcd wants a log-in: enter a user name and password in the account.</source>
        <translation>etcd verlangt eine Anmeldung: Tragen Sie Benutzername und Passwort im Konto ein.</translation>
    </message>
    <message>
        <source>etcd refuses the log-in (%1): enter user name and password again.</source>
        <translation>etcd lehnt die Anmeldung ab (%1): Geben Sie Benutzername und Passwort neu ein.</translation>
    </message>
    <message>
        <source>This etcd user may not write below the key prefix: give its role read and write access there.</source>
        <translation>Dieser etcd-Benutzer darf unter dem Schlüsselpräfix nicht schreiben: Geben Sie seiner Rolle dort Lese- und Schreibrecht.</translation>
    </message>
    <message>
        <source>etcd gets too many requests.</source>
        <translation>etcd bekommt zu viele Anfragen.</translation>
    </message>
    <message>
        <source>There is no etcd version 3 gateway at this address: etcd 3.4 or newer is needed.</source>
        <translation>Unter dieser Adresse gibt es kein Gateway von etcd Version 3: Nötig ist etcd 3.4 oder neuer.</translation>
    </message>
    <message>
        <source>etcd has a problem of its own (status %1: %2).</source>
        <translation>etcd hat selbst ein Problem (Status %1: %2).</translation>
    </message>
    <message>
        <source>etcd did not accept the request (status %1: %2).</source>
        <translation>etcd hat die Anfrage nicht angenommen (Status %1: %2).</translation>
    </message>
    <message>
        <source>The account names no etcd server.</source>
        <translation>Das Konto nennt keinen etcd-Server.</translation>
    </message>
    <message>
        <source>etcd answered with something that is not JSON.</source>
        <translation>etcd antwortete mit etwas, das kein JSON ist.</translation>
    </message>
    <message>
        <source>etcd gave no token for the log-in.</source>
        <translation>etcd gab kein Token für die Anmeldung.</translation>
    </message>
    <message>
        <source>etcd gave no lease.</source>
        <translation>etcd gab keinen Lease.</translation>
    </message>
    <message>
        <source>%1: the etcd plugin of CoreDNS has no wildcard records. Take the names one by one.</source>
        <translation>%1: Das etcd-Plugin von CoreDNS kennt keine Platzhalter. Nehmen Sie die Namen einzeln.</translation>
    </message>
    <message>
        <source>The keys in etcd changed while they were being updated; the update will be tried again.</source>
        <translation>Die Schlüssel in etcd änderten sich während der Aktualisierung; sie wird noch einmal versucht.</translation>
    </message>
</context>
<context>
    <name>Ddclient</name>
    <message>
        <source>%1 is asked by https in place of http.</source>
        <translation>%1 wird über https statt http gefragt.</translation>
    </message>
    <message>
        <source>Text before the address cannot be skipped; the service must answer with the address alone.</source>
        <translation>Text vor der Adresse kann nicht übersprungen werden; der Dienst muss mit der Adresse allein antworten.</translation>
    </message>
    <message>
        <source>The fixed address is missing or wrong; the usual sources are used.</source>
        <translation>Die feste Adresse fehlt oder ist falsch; die üblichen Quellen werden verwendet.</translation>
    </message>
    <message>
        <source>The command that finds the address was not taken over, since an imported file must not make a program run; the usual sources are used. Add a source of kind &quot;command&quot; if you trust it.</source>
        <translation>Der Befehl, der die Adresse ermittelt, wurde nicht übernommen, weil eine importierte Datei kein Programm starten darf; die üblichen Quellen werden verwendet. Fügen Sie eine Quelle der Art &quot;command&quot; hinzu, wenn Sie ihm vertrauen.</translation>
    </message>
    <message>
        <source>The address strategy &quot;%1&quot; has no counterpart; the usual sources are used.</source>
        <translation>Für die Adressstrategie &quot;%1&quot; gibt es kein Gegenstück; die üblichen Quellen werden verwendet.</translation>
    </message>
    <message>
        <source>%1 was not taken over. %2</source>
        <translation>%1 wurde nicht übernommen. %2</translation>
    </message>
    <message>
        <source>%1 was not taken over: both address families are off.</source>
        <translation>%1 wurde nicht übernommen: Beide Adressfamilien sind abgeschaltet.</translation>
    </message>
    <message>
        <source>%1 uses the login and password of an earlier line, as it does in ddclient.</source>
        <translation>%1 verwendet Anmeldename und Passwort einer früheren Zeile, wie in ddclient.</translation>
    </message>
    <message>
        <source>The proxy was not taken over; set it under &quot;network&quot; in config.json.</source>
        <translation>Der Proxy wurde nicht übernommen; tragen Sie ihn unter &quot;network&quot; in config.json ein.</translation>
    </message>
    <message>
        <source>Mail is not sent; use the notifications of Mooring instead.</source>
        <translation>Es werden keine E-Mails verschickt; verwenden Sie die Benachrichtigungen von Mooring.</translation>
    </message>
    <message>
        <source>The command after an update was not taken over, since an imported file must not make a program run.</source>
        <translation>Der Befehl nach einer Aktualisierung wurde nicht übernommen, weil eine importierte Datei kein Programm starten darf.</translation>
    </message>
    <message>
        <source>Updates are sent encrypted, although the file says ssl=no.</source>
        <translation>Aktualisierungen werden verschlüsselt gesendet, obwohl in der Datei ssl=no steht.</translation>
    </message>
    <message>
        <source>The global API key opens the whole Cloudflare account and was not taken over. Make an API token with the permission Zone/DNS/Edit and store it with &quot;mooringd secret set&quot;.</source>
        <translation>Der Global API Key öffnet das ganze Cloudflare-Konto und wurde nicht übernommen. Erstellen Sie ein API-Token mit der Berechtigung Zone/DNS/Edit, und speichern Sie es mit &quot;mooringd secret set&quot;.</translation>
    </message>
    <message>
        <source>The TSIG key is in the file %1. Put its name into the setting key_name and store its secret with &quot;mooringd secret set&quot;.</source>
        <translation>Der TSIG-Schlüssel liegt in der Datei %1. Tragen Sie seinen Namen als key_name ein, und speichern Sie sein Geheimnis mit &quot;mooringd secret set&quot;.</translation>
    </message>
    <message>
        <source>%1 is a record number of %2, not a name; add the name yourself.</source>
        <translation>%1 ist eine Eintragsnummer von %2 und kein Name; fügen Sie den Namen selbst hinzu.</translation>
    </message>
    <message>
        <source>%1 only sends mail and updates no name.</source>
        <translation>%1 verschickt nur E-Mail und aktualisiert keinen Namen.</translation>
    </message>
    <message>
        <source>The service behind protocol %1 has ended.</source>
        <translation>Den Dienst hinter dem Protokoll %1 gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>There is no counterpart of protocol %1.</source>
        <translation>Für das Protokoll %1 gibt es kein Gegenstück.</translation>
    </message>
    <message>
        <source>The password follows a comma without a blank. ddclient misreads this; the real password was taken.</source>
        <translation>Das Passwort folgt auf ein Komma ohne Leerzeichen. ddclient liest das falsch; übernommen wurde das richtige Passwort.</translation>
    </message>
    <message>
        <source>The password ends in a comma or stands in double quotes. ddclient takes them as part of the password, and so did this import; if they are not, store the right one with &quot;mooringd secret set&quot;.</source>
        <translation>Das Passwort endet mit einem Komma oder steht in doppelten Anführungszeichen. ddclient zählt sie zum Passwort, dieser Import auch; wenn das nicht stimmt, speichern Sie das richtige mit &quot;mooringd secret set&quot;.</translation>
    </message>
    <message>
        <source>%1 is defined a second time; the first definition in line %2 holds, as in ddclient 3.11.</source>
        <translation>%1 ist ein zweites Mal festgelegt; es gilt die erste Festlegung in Zeile %2, wie in ddclient 3.11.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; is in an environment variable that cannot be read here; enter it yourself.</source>
        <translation>Der Wert von &quot;%1&quot; steht in einer Umgebungsvariable, die hier nicht gelesen werden kann; geben Sie ihn selbst ein.</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; is unknown.</source>
        <translation>Die Option &quot;%1&quot; ist unbekannt.</translation>
    </message>
</context>
<context>
    <name>DeviceBinding</name>
    <message>
        <source>The interface “%1” is not there.</source>
        <translation>Die Schnittstelle „%1“ ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>The system does not let a connection go over the interface “%1” only: %2.</source>
        <translation>Das System lässt keine Verbindung nur über die Schnittstelle „%1“ zu: %2.</translation>
    </message>
</context>
<context>
    <name>Dns</name>
    <message>
        <source>This system has no DNS resolver that could be asked.</source>
        <translation>Dieses System hat keinen DNS-Resolver, der gefragt werden könnte.</translation>
    </message>
    <message>
        <source>The DNS resolver %1 could not answer.</source>
        <translation>Der DNS-Resolver %1 konnte nicht antworten.</translation>
    </message>
    <message>
        <source>No zone was found in DNS that holds %1.</source>
        <translation>Im DNS wurde keine Zone gefunden, die %1 enthält.</translation>
    </message>
    <message>
        <source>No name servers were found for the zone %1.</source>
        <translation>Für die Zone %1 wurden keine Nameserver gefunden.</translation>
    </message>
    <message>
        <source>The name server %1 does not answer for %2.</source>
        <translation>Der Nameserver %1 antwortet nicht für %2.</translation>
    </message>
    <message>
        <source>No name server of the zone %1 could be reached.</source>
        <translation>Kein Nameserver der Zone %1 war erreichbar.</translation>
    </message>
    <message>
        <source>The address of the name server %1 cannot be found: %2.</source>
        <translation>Die Adresse des Nameservers %1 ist nicht zu finden: %2.</translation>
    </message>
    <message>
        <source>The DNS message is too large.</source>
        <translation>Die DNS-Nachricht ist zu groß.</translation>
    </message>
    <message>
        <source>The name server sent a message that is malformed.</source>
        <translation>Der Nameserver schickte eine fehlerhafte Nachricht.</translation>
    </message>
    <message>
        <source>“%1” cannot be sent as a domain name: a part of it is empty, too long or holds a character that does not belong there.</source>
        <translation>„%1“ kann nicht als Domainname gesendet werden: Ein Teil ist leer, zu lang oder enthält ein unzulässiges Zeichen.</translation>
    </message>
    <message>
        <source>The name server %1 did not sign its reply with the key %2, so the reply was not believed.</source>
        <translation>Der Nameserver %1 hat seine Antwort nicht mit dem Schlüssel %2 signiert, darum wurde ihr nicht geglaubt.</translation>
    </message>
    <message>
        <source>The name server %1 refuses what is signed with the key %2: compare the key name, algorithm and secret with the server&apos;s configuration, and set this machine&apos;s clock right.</source>
        <translation>Der Nameserver %1 lehnt ab, was mit dem Schlüssel %2 signiert ist: Vergleichen Sie Schlüsselname, Algorithmus und Geheimnis mit der Konfiguration des Servers, und stellen Sie die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>The name server %1 does not accept the key %2 with the algorithm %3: compare the key name and algorithm with the server&apos;s configuration, and allow the key there.</source>
        <translation>Der Nameserver %1 nimmt den Schlüssel %2 mit dem Algorithmus %3 nicht an: Vergleichen Sie Schlüsselname und Algorithmus mit der Konfiguration des Servers, und lassen Sie den Schlüssel dort zu.</translation>
    </message>
    <message>
        <source>The name server %1 refuses the signature of the key %2: its secret is wrong. Copy it once more from the server.</source>
        <translation>Der Nameserver %1 lehnt die Signatur des Schlüssels %2 ab: Sein Geheimnis ist falsch. Kopieren Sie es noch einmal vom Server.</translation>
    </message>
    <message>
        <source>The clock of this machine and that of the name server %1 differ by %2 seconds, so the server refuses the signature: set this machine&apos;s clock right.</source>
        <translation>Die Uhren dieses Computers und des Nameservers %1 weichen um %2 Sekunden ab, darum lehnt der Server die Signatur ab: Stellen Sie die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>The name server %1 answered with the unknown TSIG error %2.</source>
        <translation>Der Nameserver %1 antwortete mit dem unbekannten TSIG-Fehler %2.</translation>
    </message>
    <message>
        <source>“%1” is not a TSIG algorithm: take one of %2.</source>
        <translation>„%1“ ist kein TSIG-Algorithmus: Nehmen Sie einen von %2.</translation>
    </message>
    <message>
        <source>The secret of the key %1 is not base64: copy it once more from the name server&apos;s key.</source>
        <translation>Das Geheimnis des Schlüssels %1 ist kein Base64: Kopieren Sie es noch einmal aus dem Schlüssel des Nameservers.</translation>
    </message>
    <message>
        <source>The DNS message cannot be signed.</source>
        <translation>Die DNS-Nachricht kann nicht signiert werden.</translation>
    </message>
    <message>
        <source>The name server signed its reply with another key than %1.</source>
        <translation>Der Nameserver hat seine Antwort mit einem anderen Schlüssel als %1 signiert.</translation>
    </message>
    <message>
        <source>The signature of the name server&apos;s reply is wrong, so the reply was not believed.</source>
        <translation>Die Signatur der Antwort des Nameservers ist falsch, darum wurde ihr nicht geglaubt.</translation>
    </message>
    <message numerus="yes">
        <source>The name server&apos;s clock and this machine&apos;s clock differ by more than %n second(s), so its reply was not believed: set the clocks right.</source>
        <translation>
            <numerusform>Die Uhren des Nameservers und dieses Computers weichen um mehr als %n Sekunde ab, darum wurde der Antwort nicht geglaubt: Stellen Sie die Uhren.</numerusform>
            <numerusform>Die Uhren des Nameservers und dieses Computers weichen um mehr als %n Sekunden ab, darum wurde der Antwort nicht geglaubt: Stellen Sie die Uhren.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DnsSource</name>
    <message>
        <source>It answered with DNS result code %1.</source>
        <translation>Er antwortete mit dem DNS-Ergebniscode %1.</translation>
    </message>
    <message>
        <source>Another name server answered in its place: something on the way catches DNS questions.</source>
        <translation>Ein anderer Nameserver antwortete an seiner Stelle: Etwas unterwegs fängt DNS-Fragen ab.</translation>
    </message>
    <message>
        <source>Its answer has %1 records instead of one.</source>
        <translation>Seine Antwort hat %1 Einträge statt einem.</translation>
    </message>
    <message>
        <source>It answered another question than it was asked.</source>
        <translation>Er beantwortete eine andere Frage als die gestellte.</translation>
    </message>
    <message>
        <source>Its answer is not one %1 address.</source>
        <translation>Seine Antwort ist nicht genau eine %1-Adresse.</translation>
    </message>
    <message>
        <source>“%1” is not one of: %2</source>
        <translation>„%1“ gehört nicht zu: %2</translation>
    </message>
    <message>
        <source>a service has the texts %1 only</source>
        <translation>ein Dienst hat nur die Texte %1</translation>
    </message>
    <message>
        <source>“%1” is not a server like ns1.example.org:53</source>
        <translation>„%1“ ist kein Server wie ns1.example.org:53</translation>
    </message>
    <message>
        <source>“%1” is not a name like whoami.example.org</source>
        <translation>„%1“ ist kein Name wie whoami.example.org</translation>
    </message>
    <message>
        <source>the type must be A, AAAA or TXT, and the class IN or CH</source>
        <translation>der Typ muss A, AAAA oder TXT sein, die Klasse IN oder CH</translation>
    </message>
    <message>
        <source>name at least one</source>
        <translation>nennen Sie mindestens einen</translation>
    </message>
</context>
<context>
    <name>DomainName</name>
    <message>
        <source>The name is empty.</source>
        <translation>Der Name ist leer.</translation>
    </message>
    <message>
        <source>“%1” is not a domain name: write it like home.example.org.</source>
        <translation>„%1“ ist kein Domainname: Schreiben Sie ihn wie home.example.org.</translation>
    </message>
    <message>
        <source>“%1” is not complete: write it like home.example.org.</source>
        <translation>„%1“ ist nicht vollständig: Schreiben Sie ihn wie home.example.org.</translation>
    </message>
    <message>
        <source>The name is longer than 253 characters.</source>
        <translation>Der Name ist länger als 253 Zeichen.</translation>
    </message>
</context>
<context>
    <name>Dyndns2</name>
    <message>
        <source>The user name or password was refused: enter it again in the account.</source>
        <translation>Benutzername oder Passwort wurde abgelehnt: Geben Sie es im Konto neu ein.</translation>
    </message>
    <message>
        <source>The account has not paid for an option that was asked for: take the option away.</source>
        <translation>Das Konto hat für eine verlangte Option nicht bezahlt: Nehmen Sie die Option weg.</translation>
    </message>
    <message>
        <source>The service says that this is not a full host name: check it.</source>
        <translation>Der Dienst meldet, dass dies kein vollständiger Hostname ist: Prüfen Sie ihn.</translation>
    </message>
    <message>
        <source>The account has no such host: make it at the service, or check the name.</source>
        <translation>Das Konto hat keinen solchen Host: Legen Sie ihn beim Dienst an, oder prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>The host belongs to another account of the service.</source>
        <translation>Der Host gehört zu einem anderen Konto des Dienstes.</translation>
    </message>
    <message>
        <source>The zone is not activated at the service.</source>
        <translation>Die Zone ist beim Dienst nicht aktiviert.</translation>
    </message>
    <message>
        <source>The service says that these are too many hosts, or a round robin.</source>
        <translation>Der Dienst meldet zu viele Hosts oder ein Round-Robin.</translation>
    </message>
    <message>
        <source>The service has blocked updates because there were too many: unblock the host there, then press retry.</source>
        <translation>Der Dienst hat Aktualisierungen gesperrt, weil es zu viele waren: Geben Sie den Host dort frei, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The service refuses this program: a newer version may be needed.</source>
        <translation>Der Dienst lehnt dieses Programm ab: Vielleicht ist eine neuere Version nötig.</translation>
    </message>
    <message>
        <source>The service says that the request is wrong.</source>
        <translation>Der Dienst meldet, dass die Anfrage falsch ist.</translation>
    </message>
    <message>
        <source>The service has a fault in its DNS.</source>
        <translation>Der Dienst hat eine Störung in seinem DNS.</translation>
    </message>
    <message>
        <source>The service is out of order or in maintenance.</source>
        <translation>Der Dienst ist außer Betrieb oder wird gewartet.</translation>
    </message>
    <message>
        <source>The service refuses this address.</source>
        <translation>Der Dienst lehnt diese Adresse ab.</translation>
    </message>
    <message>
        <source>The service has a fault.</source>
        <translation>Der Dienst hat eine Störung.</translation>
    </message>
    <message>
        <source>The host is switched off at the service.</source>
        <translation>Der Host ist beim Dienst abgeschaltet.</translation>
    </message>
    <message>
        <source>The last update was too short a time ago.</source>
        <translation>Die letzte Aktualisierung ist zu kurz her.</translation>
    </message>
    <message>
        <source>The service asks for a pause.</source>
        <translation>Der Dienst bittet um eine Pause.</translation>
    </message>
</context>
<context>
    <name>EchoServices</name>
    <message>
        <source>Its answer is not HTTP.</source>
        <translation>Seine Antwort ist kein HTTP.</translation>
    </message>
    <message>
        <source>Its answer is longer than an address.</source>
        <translation>Seine Antwort ist länger als eine Adresse.</translation>
    </message>
    <message>
        <source>It closed the connection before its answer was complete.</source>
        <translation>Er schloss die Verbindung, bevor seine Antwort vollständig war.</translation>
    </message>
    <message>
        <source>It closed the connection without an answer.</source>
        <translation>Er schloss die Verbindung ohne Antwort.</translation>
    </message>
    <message>
        <source>It answered with HTTP status %1 instead of an address.</source>
        <translation>Er antwortete mit dem HTTP-Status %1 statt mit einer Adresse.</translation>
    </message>
    <message>
        <source>It answered with a page instead of an address; a network that asks for a log-in does that.</source>
        <translation>Er antwortete mit einer Seite statt mit einer Adresse; das tut ein Netz, das eine Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>Its answer is not one %1 address.</source>
        <translation>Seine Antwort ist nicht genau eine %1-Adresse.</translation>
    </message>
</context>
<context>
    <name>FixedSource</name>
    <message>
        <source>No address for %1 is written down in the “fixed” source.</source>
        <translation>In der Quelle „fixed“ steht keine Adresse für %1.</translation>
    </message>
    <message>
        <source>“%1” is not an IP address</source>
        <translation>„%1“ ist keine IP-Adresse</translation>
    </message>
    <message>
        <source>name at least one address</source>
        <translation>nennen Sie mindestens eine Adresse</translation>
    </message>
</context>
<context>
    <name>Heartbeats</name>
    <message>
        <source>It answered with HTTP status %1.</source>
        <translation>Er antwortete mit dem HTTP-Status %1.</translation>
    </message>
</context>
<context>
    <name>HostAddresses</name>
    <message>
        <source>The host name %1 was not found. Check the network connection and the DNS settings.</source>
        <translation>Der Hostname %1 wurde nicht gefunden. Prüfen Sie die Netzwerkverbindung und die DNS-Einstellungen.</translation>
    </message>
    <message>
        <source>%1 cannot be reached over IPv4: it has no IPv4 address.</source>
        <translation>%1 ist über IPv4 nicht erreichbar: Es hat keine IPv4-Adresse.</translation>
    </message>
    <message>
        <source>%1 cannot be reached over IPv6: it has no IPv6 address.</source>
        <translation>%1 ist über IPv6 nicht erreichbar: Es hat keine IPv6-Adresse.</translation>
    </message>
</context>
<context>
    <name>HttpClient</name>
    <message>
        <source>The address of the service is not a valid http or https URL.</source>
        <translation>Die Adresse des Dienstes ist keine gültige http- oder https-URL.</translation>
    </message>
    <message>
        <source>Nothing was sent to %1: its URL begins with http, so anyone on the way could read the password. Use https.</source>
        <translation>An %1 wurde nichts gesendet: Die URL beginnt mit http, jeder unterwegs könnte das Passwort lesen. Verwenden Sie https.</translation>
    </message>
    <message>
        <source>This installation has no working TLS library, so %1 cannot be reached securely.</source>
        <translation>Diese Installation hat keine funktionierende TLS-Bibliothek, darum ist %1 nicht sicher erreichbar.</translation>
    </message>
    <message>
        <source>%1 refuses the connection. Is the service down?</source>
        <translation>%1 lehnt die Verbindung ab. Ist der Dienst außer Betrieb?</translation>
    </message>
    <message>
        <source>%1 closed the connection before the reply was complete.</source>
        <translation>%1 schloss die Verbindung, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>The host name %1 was not found. Check the network connection and the DNS settings.</source>
        <translation>Der Hostname %1 wurde nicht gefunden. Prüfen Sie die Netzwerkverbindung und die DNS-Einstellungen.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 antwortete nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>Mit %1 war keine sichere Verbindung möglich.</translation>
    </message>
    <message>
        <source>The proxy for the connection to %1 does not work. Check the proxy settings.</source>
        <translation>Der Proxy für die Verbindung zu %1 funktioniert nicht. Prüfen Sie die Proxyeinstellungen.</translation>
    </message>
    <message>
        <source>The proxy for the connection to %1 asks for a user name and password.</source>
        <translation>Der Proxy für die Verbindung zu %1 verlangt Benutzername und Passwort.</translation>
    </message>
    <message>
        <source>There is no network connection, so %1 could not be reached.</source>
        <translation>Es besteht keine Netzwerkverbindung, darum war %1 nicht erreichbar.</translation>
    </message>
    <message>
        <source>The answer of %1 is not HTTP.</source>
        <translation>Die Antwort von %1 ist kein HTTP.</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>Die Verbindung zu %1 ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The reply of %1 is longer than expected (more than %2 bytes).</source>
        <translation>Die Antwort von %1 ist länger als erwartet (mehr als %2 Byte).</translation>
    </message>
    <message>
        <source>The request to %1 was cancelled.</source>
        <translation>Die Anfrage an %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The identity of %1 could not be verified: %2 Check the computer&apos;s clock and whether something on the network intercepts the connection.</source>
        <translation>Die Identität von %1 konnte nicht geprüft werden: %2 Prüfen Sie die Uhr des Computers und ob etwas im Netz die Verbindung abfängt.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The file is longer than 1 MiB and cannot be a configuration.</source>
        <translation>Die Datei ist länger als 1 MiB und kann keine Konfiguration sein.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation>Die Datei ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>This is a configuration of %1, which this version cannot import yet. ddclient.conf can be imported.</source>
        <translation>Dies ist eine Konfiguration von %1, die diese Version noch nicht importieren kann. ddclient.conf kann importiert werden.</translation>
    </message>
    <message>
        <source>This is a JSON file of a program that is not known. ddclient.conf can be imported.</source>
        <translation>Dies ist die JSON-Datei eines unbekannten Programms. ddclient.conf kann importiert werden.</translation>
    </message>
    <message>
        <source>It is not known which program this file belongs to. ddclient.conf can be imported.</source>
        <translation>Es ist nicht bekannt, zu welchem Programm diese Datei gehört. ddclient.conf kann importiert werden.</translation>
    </message>
</context>
<context>
    <name>InstanceLock</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Mooring already runs for this configuration (%1, process %2 on %3). Quit it first, or use another configuration folder.</source>
        <translation>Mooring läuft bereits für diese Konfiguration (%1, Prozess %2 auf %3). Beenden Sie es zuerst, oder verwenden Sie einen anderen Konfigurationsordner.</translation>
    </message>
    <message>
        <source>The lock file %1 cannot be made; check that its folder can be written.</source>
        <translation>Die Sperrdatei %1 kann nicht angelegt werden; prüfen Sie, ob ihr Ordner beschreibbar ist.</translation>
    </message>
</context>
<context>
    <name>InterfaceAddresses</name>
    <message>
        <source>The system does not tell the addresses of its interfaces: %1.</source>
        <translation>Das System nennt die Adressen seiner Schnittstellen nicht: %1.</translation>
    </message>
</context>
<context>
    <name>InterfaceRanking</name>
    <message>
        <source>Not used: its preferred lifetime is over (deprecated), as after a change of the prefix.</source>
        <translation>Nicht verwendet: Ihre bevorzugte Gültigkeit ist abgelaufen (deprecated), etwa nach einem Präfixwechsel.</translation>
    </message>
    <message>
        <source>Not used: the system still checks whether another machine has it (tentative), or found one.</source>
        <translation>Nicht verwendet: Das System prüft noch, ob ein anderes Gerät sie hat (tentative), oder hat eines gefunden.</translation>
    </message>
    <message>
        <source>Not used: a local address (ULA) that works only within the own network.</source>
        <translation>Nicht verwendet: eine lokale Adresse (ULA), die nur im eigenen Netz gilt.</translation>
    </message>
    <message>
        <source>Not used: it works only on the local link.</source>
        <translation>Nicht verwendet: Sie gilt nur im lokalen Netzabschnitt.</translation>
    </message>
    <message>
        <source>Not used: an address for examples in documents, which belongs to nobody.</source>
        <translation>Nicht verwendet: eine Adresse für Beispiele in Dokumenten, die niemandem gehört.</translation>
    </message>
    <message>
        <source>Not used: it is this machine itself (loopback).</source>
        <translation>Nicht verwendet: Es ist dieser Computer selbst (Loopback).</translation>
    </message>
    <message>
        <source>Not used: “%1” is a VPN tunnel. Name it in the source’s “name” if you want its address.</source>
        <translation>Nicht verwendet: „%1“ ist ein VPN-Tunnel. Nennen Sie ihn im „name“ der Quelle, wenn Sie seine Adresse wollen.</translation>
    </message>
    <message>
        <source>Not used: “%1” belongs to containers or virtual machines. Name it in the source’s “name” if you want its address.</source>
        <translation>Nicht verwendet: „%1“ gehört zu Containern oder virtuellen Maschinen. Nennen Sie es im „name“ der Quelle, wenn Sie die Adresse wollen.</translation>
    </message>
    <message>
        <source>Not used: “%1” does not match the source’s “name”, “%2”.</source>
        <translation>Nicht verwendet: „%1“ passt nicht zum „name“ der Quelle, „%2“.</translation>
    </message>
    <message>
        <source>temporary</source>
        <translation>temporär</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>stabil</translation>
    </message>
    <message>
        <source>The best of what there is, but not public. %1</source>
        <translation>Die beste vorhandene, aber nicht öffentlich. %1</translation>
    </message>
    <message>
        <source>The only one that can be used: public, %1.</source>
        <translation>Die einzige verwendbare: öffentlich, %1.</translation>
    </message>
    <message>
        <source>The best: public, %1, preferred for longest.</source>
        <translation>Die beste: öffentlich, %1, am längsten bevorzugt.</translation>
    </message>
    <message>
        <source>The best: public, %1, and used already.</source>
        <translation>Die beste: öffentlich, %1 und schon in Gebrauch.</translation>
    </message>
    <message>
        <source>Not needed: %1 gives the same.</source>
        <translation>Nicht nötig: %1 ergibt dasselbe.</translation>
    </message>
    <message>
        <source>Not the best: it is not public, %1 is.</source>
        <translation>Nicht die beste: Sie ist nicht öffentlich, %1 ist es.</translation>
    </message>
    <message numerus="yes">
        <source>Not the best: it is preferred only for %n more second(s), %1 for longer.</source>
        <translation>
            <numerusform>Nicht die beste: nur noch %n Sekunde bevorzugt, %1 länger.</numerusform>
            <numerusform>Nicht die beste: nur noch %n Sekunden bevorzugt, %1 länger.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not the best: it is temporary, %1 is stable.</source>
        <translation>Nicht die beste: Sie ist temporär, %1 ist stabil.</translation>
    </message>
    <message>
        <source>Not the best: it is stable, and you prefer temporary ones like %1.</source>
        <translation>Nicht die beste: Sie ist stabil, und Sie ziehen temporäre wie %1 vor.</translation>
    </message>
    <message>
        <source>Not the best: its preferred lifetime is shorter than that of %1.</source>
        <translation>Nicht die beste: Sie ist kürzer bevorzugt als %1.</translation>
    </message>
    <message>
        <source>As good as %1; only one is needed.</source>
        <translation>So gut wie %1; nur eine wird gebraucht.</translation>
    </message>
    <message>
        <source>Not better than %1, which is used already.</source>
        <translation>Nicht besser als %1, die schon in Gebrauch ist.</translation>
    </message>
</context>
<context>
    <name>InterfaceSource</name>
    <message>
        <source>No network interface has an %1 address that can be used.</source>
        <translation>Keine Netzwerkschnittstelle hat eine verwendbare %1-Adresse.</translation>
    </message>
    <message>
        <source>The interface “%1” has no %2 address that can be used.</source>
        <translation>Die Schnittstelle „%1“ hat keine verwendbare %2-Adresse.</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <comment>address, interface, why it is not used</comment>
        <translation>%1 an %2: %3</translation>
    </message>
    <message>
        <source>A “suffix” or “mac” is for IPv6 only; remove it from the “A” sources.</source>
        <translation>„suffix“ und „mac“ gibt es nur für IPv6; entfernen Sie sie aus den „A“-Quellen.</translation>
    </message>
    <message>
        <source>prefix of %1 with the suffix %2</source>
        <translation>Präfix von %1 mit dem Suffix %2</translation>
    </message>
    <message>
        <source>%1, temporary</source>
        <translation>%1, temporär</translation>
    </message>
    <message>
        <source>%1, stable</source>
        <translation>%1, stabil</translation>
    </message>
    <message>
        <source>it must be “prefer” or “avoid”</source>
        <translation>es muss „prefer“ oder „avoid“ sein</translation>
    </message>
    <message>
        <source>there is a “suffix” too; remove one of them</source>
        <translation>es gibt auch ein „suffix“; entfernen Sie eines davon</translation>
    </message>
    <message>
        <source>it says where the address of another host goes on; add its “suffix”, or remove this</source>
        <translation>es sagt, wo die Adresse eines anderen Geräts weitergeht; ergänzen Sie dessen „suffix“, oder entfernen Sie dies</translation>
    </message>
    <message>
        <source>it must be the part of an IPv6 address after the prefix, like ::1234</source>
        <translation>es muss der Teil einer IPv6-Adresse nach dem Präfix sein, wie ::1234</translation>
    </message>
    <message>
        <source>its first %1 bits, which come from the prefix, must be zero as in ::1234; if your provider&apos;s prefix is shorter, set “prefixLength”, for example to 56</source>
        <translation>seine ersten %1 Bits, die vom Präfix kommen, müssen null sein wie in ::1234; ist das Präfix Ihres Anbieters kürzer, setzen Sie „prefixLength“, zum Beispiel auf 56</translation>
    </message>
    <message>
        <source>it must be the MAC address of one device, like 3c:22:fb:01:02:03</source>
        <translation>es muss die MAC-Adresse eines Geräts sein, wie 3c:22:fb:01:02:03</translation>
    </message>
    <message>
        <source>with a “mac” it is always 64; remove it, or write all that follows the prefix as “suffix” instead of the “mac”</source>
        <translation>mit „mac“ ist es immer 64; entfernen Sie es, oder schreiben Sie alles, was auf das Präfix folgt, als „suffix“ statt „mac“</translation>
    </message>
</context>
<context>
    <name>NatVerdict</name>
    <message>
        <source>%1 is the address of a DS-Lite line (carrier-grade NAT): it has IPv6 of its own, but shares one public IPv4 address with other customers and cannot be reached by it, whatever the router forwards.</source>
        <translation>%1 ist die Adresse eines DS-Lite-Anschlusses (CGNAT): Er hat eigenes IPv6, teilt sich aber eine öffentliche IPv4-Adresse mit anderen Kunden und ist darüber nicht erreichbar, was immer der Router weiterleitet.</translation>
    </message>
    <message>
        <source>%1 is an address of your provider&apos;s own network (carrier-grade NAT): you share one public IPv4 address with other customers and cannot be reached by it, whatever the router forwards.</source>
        <translation>%1 ist eine Adresse im Netz Ihres Anbieters (CGNAT): Sie teilen sich eine öffentliche IPv4-Adresse mit anderen Kunden und sind darüber nicht erreichbar, was immer der Router weiterleitet.</translation>
    </message>
    <message>
        <source>The outside sees the shared address %1.</source>
        <translation>Von außen ist die geteilte Adresse %1 zu sehen.</translation>
    </message>
    <message>
        <source>Ask the provider for a public IPv4 address, or publish IPv6 only.</source>
        <translation>Bitten Sie den Anbieter um eine öffentliche IPv4-Adresse, oder veröffentlichen Sie nur IPv6.</translation>
    </message>
    <message>
        <source>Your router has only the private address %1: another router stands before it, so to forward a port in yours is not enough. Put the first router into bridge mode, or forward the port there too, to yours.</source>
        <translation>Ihr Router hat nur die private Adresse %1: Davor steht ein weiterer Router, eine Portweiterleitung in Ihrem genügt also nicht. Schalten Sie den ersten Router in den Bridge-Modus, oder leiten Sie den Port auch dort weiter, zu Ihrem.</translation>
    </message>
    <message>
        <source>If there is no other router at your place, %1 is your provider&apos;s own network (carrier-grade NAT) and you share %2 with other customers: ask the provider for a public IPv4 address, or publish IPv6 only.</source>
        <translation>Wenn es bei Ihnen keinen weiteren Router gibt, ist %1 das Netz Ihres Anbieters (CGNAT), und Sie teilen sich %2 mit anderen Kunden: Bitten Sie den Anbieter um eine öffentliche IPv4-Adresse, oder veröffentlichen Sie nur IPv6.</translation>
    </message>
    <message>
        <source>%1, but the outside sees %2: connections leave by a VPN, a proxy or a second line, or the provider translates the address. By %2 this machine can hardly be reached. Let Mooring&apos;s connections go past the VPN or proxy, or name the interface of the line that you want.</source>
        <translation>%1, aber von außen ist %2 zu sehen: Verbindungen gehen über ein VPN, einen Proxy oder eine zweite Leitung, oder der Anbieter übersetzt die Adresse. Über %2 ist dieser Computer kaum zu erreichen. Lassen Sie die Verbindungen von Mooring am VPN oder Proxy vorbei, oder nennen Sie die Schnittstelle der gewünschten Leitung.</translation>
    </message>
    <message>
        <source>This machine itself has the public address %1: it can be reached directly. What reaches it is for its own firewall to decide.</source>
        <translation>Dieser Computer hat selbst die öffentliche Adresse %1: Er ist direkt erreichbar. Was ihn erreicht, bestimmt seine eigene Firewall.</translation>
    </message>
    <message>
        <source>Your router has the public address %1. To be reached from outside, forward the port there to this machine.</source>
        <translation>Ihr Router hat die öffentliche Adresse %1. Um von außen erreichbar zu sein, leiten Sie dort den Port an diesen Computer weiter.</translation>
    </message>
    <message>
        <source>Your router tells %1 as its outer address, which is no address of a line: perhaps it is not connected, or a VPN or proxy runs on it. Look at the router&apos;s own page.</source>
        <translation>Ihr Router nennt %1 als äußere Adresse, das ist keine Adresse eines Anschlusses: Vielleicht ist er nicht verbunden, oder ein VPN oder Proxy läuft darauf. Sehen Sie auf der Seite des Routers nach.</translation>
    </message>
    <message>
        <source>It is not known how this machine is connected: neither the router nor anybody outside told an address.</source>
        <translation>Wie dieser Computer angeschlossen ist, ist unbekannt: Weder der Router noch jemand außerhalb nannte eine Adresse.</translation>
    </message>
    <message>
        <source>This machine is behind a router, which does not tell its outer address; the outside sees %1.</source>
        <translation>Dieser Computer steht hinter einem Router, der seine äußere Adresse nicht nennt; von außen ist %1 zu sehen.</translation>
    </message>
    <message>
        <source>The router does not tell its outer address; the outside sees %1.</source>
        <translation>Der Router nennt seine äußere Adresse nicht; von außen ist %1 zu sehen.</translation>
    </message>
    <message>
        <source>Compare it with the Internet address on the router&apos;s own page: if it is the same, forward the port there; if not, another router or your provider (carrier-grade NAT) stands before yours. Switching on UPnP or NAT-PMP in the router lets Mooring see it.</source>
        <translation>Vergleichen Sie sie mit der Internetadresse auf der Seite des Routers: Ist sie gleich, leiten Sie dort den Port weiter; sonst steht ein weiterer Router oder Ihr Anbieter (CGNAT) davor. Mit UPnP oder NAT-PMP im Router kann Mooring das sehen.</translation>
    </message>
    <message>
        <source>This machine itself has the public address %1</source>
        <translation>Dieser Computer hat selbst die öffentliche Adresse %1</translation>
    </message>
    <message>
        <source>Your router has the public address %1</source>
        <translation>Ihr Router hat die öffentliche Adresse %1</translation>
    </message>
</context>
<context>
    <name>OutsideSource</name>
    <message>
        <source>The services do not agree on the address: %1.</source>
        <translation>Die Dienste sind sich über die Adresse nicht einig: %1.</translation>
    </message>
    <message>
        <source>Only %1 answered, with %2; a change is believed when another service agrees.</source>
        <translation>Nur %1 antwortete, mit %2; eine Änderung gilt, wenn ein anderer Dienst zustimmt.</translation>
    </message>
    <message>
        <source>None of %1 told the address. The last one, %2: %3</source>
        <translation>Niemand von %1 nannte die Adresse. Der letzte, %2: %3</translation>
    </message>
    <message>
        <source>None of the servers of the address source “%1” can tell an address for %2.</source>
        <translation>Keiner der Server der Adressquelle „%1“ kann eine Adresse für %2 nennen.</translation>
    </message>
    <message>
        <source>confirmed by %1</source>
        <translation>bestätigt von %1</translation>
    </message>
    <message>
        <source>seen by %1</source>
        <translation>gesehen von %1</translation>
    </message>
</context>
<context>
    <name>Pass</name>
    <message>
        <source>The provider said nothing about this name. Please report this.</source>
        <translation>Der Anbieter sagte nichts über diesen Namen. Bitte melden Sie das.</translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>The account &quot;%1&quot; of %2 is not in the configuration. Add it, or choose another account for this name.</source>
        <translation>Das Konto &quot;%1&quot; von %2 steht nicht in der Konfiguration. Fügen Sie es hinzu, oder wählen Sie für diesen Namen ein anderes Konto.</translation>
    </message>
</context>
<context>
    <name>Provider</name>
    <message>
        <source>This service cannot list its names: type the name instead.</source>
        <translation>Dieser Dienst kann seine Namen nicht auflisten: Geben Sie den Namen ein.</translation>
    </message>
</context>
<context>
    <name>ProviderRegistry</name>
    <message>
        <source>“%1” must be one of: %2.</source>
        <translation>„%1“ muss eines von diesen sein: %2.</translation>
    </message>
    <message>
        <source>“%1” does not have the right form.</source>
        <translation>„%1“ hat nicht die richtige Form.</translation>
    </message>
    <message>
        <source>“%1” does not have the right form; an example: %2</source>
        <translation>„%1“ hat nicht die richtige Form; ein Beispiel: %2</translation>
    </message>
    <message>
        <source>There is no provider “%1”.</source>
        <translation>Es gibt keinen Anbieter „%1“.</translation>
    </message>
    <message>
        <source>%1 has no method “%2”; it has: %3.</source>
        <translation>%1 hat keine Methode „%2“; es hat: %3.</translation>
    </message>
    <message>
        <source>“%1” is a secret and does not belong into the configuration: store it with “mooringd secret set %2 %3”.</source>
        <translation>„%1“ ist geheim und gehört nicht in die Konfiguration: Speichern Sie es mit „mooringd secret set %2 %3“.</translation>
    </message>
    <message>
        <source>“%1” is missing: enter it.</source>
        <translation>„%1“ fehlt: Geben Sie es ein.</translation>
    </message>
    <message>
        <source>The settings of %1 do not fit together: check them.</source>
        <translation>Die Einstellungen von %1 passen nicht zusammen: Prüfen Sie sie.</translation>
    </message>
</context>
<context>
    <name>PublishGate</name>
    <message>
        <source>this network</source>
        <translation>dieses Netzwerk</translation>
    </message>
    <message>
        <source>Nothing is published from %1: your network rules say so. What is published stays.</source>
        <translation>Von %1 wird nichts veröffentlicht: So wollen es Ihre Netzwerkregeln. Was veröffentlicht ist, bleibt.</translation>
    </message>
    <message>
        <source>%1 goes through the VPN %2, so an address found now may be the VPN&apos;s and is not published. What is published stays. Switch the VPN off, or allow publishing through it in %3.</source>
        <translation>%1 geht über das VPN %2, eine jetzt gefundene Adresse kann also die des VPN sein und wird nicht veröffentlicht. Was veröffentlicht ist, bleibt. Schalten Sie das VPN ab, oder erlauben Sie das Veröffentlichen darüber in %3.</translation>
    </message>
    <message>
        <source>The address %1 that services outside see belongs to the VPN %2, so it is not published. Switch the VPN off, or allow publishing through it in %3.</source>
        <translation>Die Adresse %1, die Dienste außerhalb sehen, gehört dem VPN %2 und wird nicht veröffentlicht. Schalten Sie das VPN ab, oder erlauben Sie das Veröffentlichen darüber in %3.</translation>
    </message>
    <message>
        <source>Services outside see %1, but the router has %2; until now both were the same in %3. A VPN or proxy on the way is likely, so %1 is not published. Switch it off, or allow publishing through a VPN here.</source>
        <translation>Dienste außerhalb sehen %1, der Router hat aber %2; bisher waren beide in %3 gleich. Wahrscheinlich ist ein VPN oder Proxy dazwischen, darum wird %1 nicht veröffentlicht. Schalten Sie es ab, oder erlauben Sie hier das Veröffentlichen über ein VPN.</translation>
    </message>
</context>
<context>
    <name>RecipeFile</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The file is larger than 256 KiB.</source>
        <translation>Die Datei ist größer als 256 KiB.</translation>
    </message>
    <message>
        <source>This is not JSON: %1.</source>
        <translation>Das ist kein JSON: %1.</translation>
    </message>
    <message>
        <source>A recipe is a JSON object.</source>
        <translation>Ein Rezept ist ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>This does not follow the schema.</source>
        <translation>Dies folgt nicht dem Schema.</translation>
    </message>
</context>
<context>
    <name>RecordApi</name>
    <message>
        <source>The account has no zone for %1: check the name, the account, and which zones the credentials may see.</source>
        <translation>Das Konto hat keine Zone für %1: Prüfen Sie den Namen, das Konto und welche Zonen die Zugangsdaten sehen dürfen.</translation>
    </message>
    <message>
        <source>The service lists %1 but does not let it be changed: look at the record on the service&apos;s own page.</source>
        <translation>Der Dienst listet %1 auf, lässt es aber nicht ändern: Sehen Sie den Eintrag auf der Seite des Dienstes an.</translation>
    </message>
    <message>
        <source>This service does not tell its zones: set &quot;zone&quot; for %1.</source>
        <translation>Dieser Dienst nennt seine Zonen nicht: Setzen Sie &quot;zone&quot; für %1.</translation>
    </message>
    <message>
        <source>This service cannot list its zones: type the name instead.</source>
        <translation>Dieser Dienst kann seine Zonen nicht auflisten: Geben Sie den Namen ein.</translation>
    </message>
    <message>
        <source>This service cannot list a whole zone: type the name instead.</source>
        <translation>Dieser Dienst kann keine ganze Zone auflisten: Geben Sie den Namen ein.</translation>
    </message>
</context>
<context>
    <name>RecordPlan</name>
    <message>
        <source>%1 has several %2 record sets (%3): say in the record&apos;s options which one is meant.</source>
        <translation>%1 hat mehrere %2-Einträge (%3): Sagen Sie in den Optionen, welcher gemeint ist.</translation>
    </message>
    <message>
        <source>%1 has more %2 records than it should have, and this service cannot remove one: remove it on the service&apos;s own page.</source>
        <translation>%1 hat mehr %2-Einträge, als es sollte, und dieser Dienst kann keinen entfernen: Entfernen Sie ihn auf der Seite des Dienstes.</translation>
    </message>
    <message>
        <source>%1 is an alias (CNAME) at the service, so it cannot have an address of its own: remove the alias there, or take another name.</source>
        <translation>%1 ist beim Dienst ein Alias (CNAME) und kann keine eigene Adresse haben: Entfernen Sie dort den Alias, oder nehmen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 already has several %2 records (%3), so nothing was changed. If other machines publish under this name, set &quot;sharing&quot; to &quot;shared&quot; for it; else remove the records that are not wanted.</source>
        <translation>%1 hat bereits mehrere %2-Einträge (%3), darum wurde nichts geändert. Wenn andere Computer unter diesem Namen veröffentlichen, setzen Sie dafür &quot;sharing&quot; auf &quot;shared&quot;; sonst entfernen Sie die unerwünschten Einträge.</translation>
    </message>
</context>
<context>
    <name>RecordRecipe</name>
    <message>
        <source>“{%1}” stands for nothing: no field, option or attribute of this recipe has that name.</source>
        <translation>„{%1}“ steht für nichts: Kein Feld, keine Option und kein Attribut dieses Rezepts heißt so.</translation>
    </message>
</context>
<context>
    <name>RecordReply</name>
    <message>
        <source>the login gave no token</source>
        <translation>die Anmeldung gab kein Token</translation>
    </message>
    <message>
        <source>%1 needs credentials: enter “%2” in the account.</source>
        <translation>%1 braucht Zugangsdaten: Geben Sie „%2“ im Konto ein.</translation>
    </message>
    <message>
        <source>the next page is on another host</source>
        <translation>die nächste Seite liegt auf einem anderen Host</translation>
    </message>
    <message>
        <source>the list has no end</source>
        <translation>die Liste hat kein Ende</translation>
    </message>
    <message>
        <source>there is no list in it</source>
        <translation>darin ist keine Liste</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>HTTP-Status %1</translation>
    </message>
    <message>
        <source>%1 refuses the credentials (%2). Make new ones on its page and enter them in the account.</source>
        <translation>%1 lehnt die Zugangsdaten ab (%2). Erstellen Sie auf der Seite des Anbieters neue, und geben Sie sie im Konto ein.</translation>
    </message>
    <message>
        <source>%1 does not allow this with these credentials (%2). Give them the permission to change DNS records of the zone.</source>
        <translation>%1 erlaubt dies mit diesen Zugangsdaten nicht (%2). Geben Sie ihnen die Berechtigung, DNS-Einträge der Zone zu ändern.</translation>
    </message>
    <message>
        <source>%1 does not hold this zone in the account (%2).</source>
        <translation>%1 führt diese Zone nicht im Konto (%2).</translation>
    </message>
    <message>
        <source>%1 does not know this zone or record (%2).</source>
        <translation>%1 kennt diese Zone oder diesen Eintrag nicht (%2).</translation>
    </message>
    <message>
        <source>Another record at %1 is in the way (%2). Remove it there, or take another name.</source>
        <translation>Ein anderer Eintrag bei %1 ist im Weg (%2). Entfernen Sie ihn dort, oder nehmen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 wants fewer requests (%2). Mooring waits and tries again.</source>
        <translation>%1 wünscht weniger Anfragen (%2). Mooring wartet und versucht es wieder.</translation>
    </message>
    <message>
        <source>%1 has barred the account or this program (%2). Ask its support.</source>
        <translation>%1 hat das Konto oder dieses Programm gesperrt (%2). Fragen Sie den Support.</translation>
    </message>
    <message>
        <source>%1 is in trouble itself (%2). Mooring tries again later.</source>
        <translation>%1 hat selbst eine Störung (%2). Mooring versucht es später wieder.</translation>
    </message>
    <message>
        <source>%1 gave a reply that it does not document (%2).</source>
        <translation>%1 gab eine nicht dokumentierte Antwort (%2).</translation>
    </message>
    <message>
        <source>%1 refuses the request (%2).</source>
        <translation>%1 lehnt die Anfrage ab (%2).</translation>
    </message>
</context>
<context>
    <name>RecordRequest</name>
    <message>
        <source>The recipe of %1 cannot make the address “%2”: a value is missing.</source>
        <translation>Das Rezept von %1 kann die Adresse „%2“ nicht bilden: Ein Wert fehlt.</translation>
    </message>
    <message>
        <source>“%1” is not a web address: correct it in the account&apos;s settings.</source>
        <translation>„%1“ ist keine Webadresse: Berichtigen Sie sie in den Einstellungen des Kontos.</translation>
    </message>
</context>
<context>
    <name>ReplyMatch</name>
    <message>
        <source>This is no regular expression: %1.</source>
        <translation>Das ist kein regulärer Ausdruck: %1.</translation>
    </message>
</context>
<context>
    <name>Reporter</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Mooring has started with %1 configured names.</source>
        <translation>Mooring wurde mit %1 eingerichteten Namen gestartet.</translation>
    </message>
    <message>
        <source>Mooring has stopped.</source>
        <translation>Mooring wurde beendet.</translation>
    </message>
    <message>
        <source>Publishing is suspended until %1.</source>
        <translation>Das Veröffentlichen ruht bis %1.</translation>
    </message>
    <message>
        <source>Publishing is suspended until it is resumed.</source>
        <translation>Das Veröffentlichen ruht, bis es fortgesetzt wird.</translation>
    </message>
    <message>
        <source>Publishing goes on.</source>
        <translation>Das Veröffentlichen geht weiter.</translation>
    </message>
    <message>
        <source>The address for %1 records is now %2; it was %3.</source>
        <translation>Die Adresse für %1-Einträge ist jetzt %2; sie war %3.</translation>
    </message>
    <message>
        <source>%1 (%2) could not be published: %3</source>
        <translation>%1 (%2) konnte nicht veröffentlicht werden: %3</translation>
    </message>
    <message>
        <source>%1 (%2) is published again.</source>
        <translation>%1 (%2) wird wieder veröffentlicht.</translation>
    </message>
    <message>
        <source>%1 (%2) was created with %3.</source>
        <translation>%1 (%2) wurde mit %3 angelegt.</translation>
    </message>
    <message>
        <source>%1 (%2) was changed from %3 to %4.</source>
        <translation>%1 (%2) wurde von %3 auf %4 geändert.</translation>
    </message>
    <message>
        <source>%1 (%2) holds %3 instead of %4: it was changed elsewhere and is put right.</source>
        <translation>%1 (%2) enthält %3 statt %4: Es wurde anderswo geändert und wird berichtigt.</translation>
    </message>
    <message>
        <source>Nothing is held any more: names are published from this network.</source>
        <translation>Nichts wird mehr zurückgehalten: Aus diesem Netzwerk wird veröffentlicht.</translation>
    </message>
    <message>
        <source>A look at the addresses did not end within 10 minutes and was abandoned. Mooring goes on by its schedule.</source>
        <translation>Eine Adresssuche wurde in 10 Minuten nicht fertig und wurde aufgegeben. Mooring macht nach Plan weiter.</translation>
    </message>
    <message>
        <source>No address for %1 records is found any more: %2</source>
        <translation>Für %1-Einträge wird keine Adresse mehr gefunden: %2</translation>
    </message>
    <message>
        <source>The address for %1 records is found again: %2.</source>
        <translation>Die Adresse für %1-Einträge wird wieder gefunden: %2.</translation>
    </message>
    <message>
        <source>There is no network.</source>
        <translation>Es gibt kein Netzwerk.</translation>
    </message>
    <message>
        <source>The network is back.</source>
        <translation>Das Netzwerk ist wieder da.</translation>
    </message>
    <message>
        <source>The account %1 is stopped: %2</source>
        <translation>Das Konto %1 ist angehalten: %2</translation>
    </message>
</context>
<context>
    <name>Rfc2136</name>
    <message>
        <source>A name server does not list its zones: enter the zone in the account, or type the names.</source>
        <translation>Ein Nameserver listet seine Zonen nicht auf: Geben Sie die Zone im Konto an, oder tippen Sie die Namen ein.</translation>
    </message>
    <message>
        <source>The name server of this account is not understood: write it as host or host:port, an IPv6 address in brackets.</source>
        <translation>Der Nameserver dieses Kontos ist nicht verständlich: Schreiben Sie ihn als Host oder Host:Port, eine IPv6-Adresse in Klammern.</translation>
    </message>
    <message>
        <source>The secret of the TSIG key %1 is missing: enter it.</source>
        <translation>Das Geheimnis des TSIG-Schlüssels %1 fehlt: Geben Sie es ein.</translation>
    </message>
    <message>
        <source>The name of the TSIG key is missing: enter it beside the secret.</source>
        <translation>Der Name des TSIG-Schlüssels fehlt: Geben Sie ihn neben dem Geheimnis ein.</translation>
    </message>
    <message>
        <source>%1 is not in the zone %2 of this account: take an account for its zone, or leave the account&apos;s zone empty.</source>
        <translation>%1 liegt nicht in der Zone %2 dieses Kontos: Nehmen Sie ein Konto für diese Zone, oder lassen Sie die Zone des Kontos leer.</translation>
    </message>
    <message>
        <source>The name server %1 is not responsible for %2: check the server and the name.</source>
        <translation>Der Nameserver %1 ist für %2 nicht zuständig: Prüfen Sie Server und Name.</translation>
    </message>
    <message>
        <source>The name server %1 is not responsible for %2, or does not let this machine ask: check the server, the name and the server&apos;s rules.</source>
        <translation>Der Nameserver %1 ist für %2 nicht zuständig oder lässt diesen Computer nicht fragen: Prüfen Sie Server, Name und die Regeln des Servers.</translation>
    </message>
    <message>
        <source>The records changed at the name server %1 while they were being updated; the update will be tried again.</source>
        <translation>Die Einträge beim Nameserver %1 änderten sich während der Aktualisierung; sie wird noch einmal versucht.</translation>
    </message>
    <message>
        <source>The name server %1 refuses the update of the zone %2: allow this key to update the name there (allow-update, update-policy, acl, TSIG-ALLOW-DNSUPDATE). Some servers also refuse a wrong key this way.</source>
        <translation>Der Nameserver %1 lehnt die Aktualisierung der Zone %2 ab: Erlauben Sie diesem Schlüssel dort, den Namen zu ändern (allow-update, update-policy, acl, TSIG-ALLOW-DNSUPDATE). Manche Server lehnen so auch einen falschen Schlüssel ab.</translation>
    </message>
    <message>
        <source>The name server %1 refuses the update of the zone %2: it needs a TSIG key. Enter one in the account.</source>
        <translation>Der Nameserver %1 lehnt die Aktualisierung der Zone %2 ab: Er verlangt einen TSIG-Schlüssel. Geben Sie einen im Konto an.</translation>
    </message>
    <message>
        <source>The name server %1 does not accept updates of the zone %2 without a TSIG key: enter one in the account.</source>
        <translation>Der Nameserver %1 nimmt Aktualisierungen der Zone %2 nicht ohne TSIG-Schlüssel an: Geben Sie einen im Konto an.</translation>
    </message>
    <message>
        <source>The name server %1 is not the primary of the zone %2: enter the zone&apos;s primary name server.</source>
        <translation>Der Nameserver %1 ist nicht der primäre der Zone %2: Geben Sie den primären Nameserver der Zone an.</translation>
    </message>
    <message>
        <source>A name is not inside the zone %1 that the account gives.</source>
        <translation>Ein Name liegt nicht in der Zone %1, die das Konto nennt.</translation>
    </message>
    <message>
        <source>The name server %1 has a problem of its own (SERVFAIL): see its log.</source>
        <translation>Der Nameserver %1 hat selbst ein Problem (SERVFAIL): Sehen Sie in sein Protokoll.</translation>
    </message>
    <message>
        <source>The name server %1 does not take dynamic updates.</source>
        <translation>Der Nameserver %1 nimmt keine dynamischen Aktualisierungen an.</translation>
    </message>
    <message>
        <source>The name server %1 did not accept the update (result code %2): see its log.</source>
        <translation>Der Nameserver %1 nahm die Aktualisierung nicht an (Ergebniscode %2): Sehen Sie in sein Protokoll.</translation>
    </message>
</context>
<context>
    <name>Router</name>
    <message>
        <source>The router at %1 has no address on the Internet now. Is its line connected?</source>
        <translation>Der Router unter %1 hat gerade keine Adresse im Internet. Ist seine Leitung verbunden?</translation>
    </message>
    <message>
        <source>The router at %1 does not tell its address to this device. Allow NAT-PMP or PCP for it there, or use another source.</source>
        <translation>Der Router unter %1 nennt diesem Gerät seine Adresse nicht. Erlauben Sie dort NAT-PMP oder PCP, oder verwenden Sie eine andere Quelle.</translation>
    </message>
    <message>
        <source>The router at %1 knows neither NAT-PMP nor PCP.</source>
        <translation>Der Router unter %1 kennt weder NAT-PMP noch PCP.</translation>
    </message>
    <message>
        <source>The router at %1 names an address that cannot be its own: %2.</source>
        <translation>Der Router unter %1 nennt eine Adresse, die nicht seine sein kann: %2.</translation>
    </message>
    <message>
        <source>Another router stands between this device and the router at %1, so it does not tell its address. Use another source.</source>
        <translation>Zwischen diesem Gerät und dem Router unter %1 steht ein weiterer Router, darum nennt er seine Adresse nicht. Verwenden Sie eine andere Quelle.</translation>
    </message>
    <message>
        <source>The router at %1 could not tell its address by PCP (result code %2).</source>
        <translation>Der Router unter %1 konnte seine Adresse über PCP nicht nennen (Ergebniscode %2).</translation>
    </message>
    <message>
        <source>This build does not speak UPnP.</source>
        <translation>Diese Version spricht kein UPnP.</translation>
    </message>
    <message>
        <source>The router at %1 does not answer by UPnP.</source>
        <translation>Der Router unter %1 antwortet nicht über UPnP.</translation>
    </message>
    <message>
        <source>The router at %1 could not tell its address by UPnP: %2.</source>
        <translation>Der Router unter %1 konnte seine Adresse über UPnP nicht nennen: %2.</translation>
    </message>
    <message>
        <source>The search for the router was cancelled.</source>
        <translation>Die Suche nach dem Router wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>RouterSource</name>
    <message>
        <source>A router tells an IPv4 address only; with IPv6 this device has a public address itself. Use the source “interface” for AAAA.</source>
        <translation>Ein Router nennt nur eine IPv4-Adresse; bei IPv6 hat dieses Gerät selbst eine öffentliche. Verwenden Sie für AAAA die Quelle „interface“.</translation>
    </message>
    <message>
        <source>No router is asked here.</source>
        <translation>Hier wird kein Router gefragt.</translation>
    </message>
</context>
<context>
    <name>Routes</name>
    <message>
        <source>The system does not tell its routes: %1.</source>
        <translation>Das System nennt seine Routen nicht: %1.</translation>
    </message>
    <message>
        <source>There is no way to the Internet by IPv4.</source>
        <translation>Über IPv4 gibt es keinen Weg ins Internet.</translation>
    </message>
    <message>
        <source>There is no way to the Internet by IPv6.</source>
        <translation>Über IPv6 gibt es keinen Weg ins Internet.</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>The secrets of the account &quot;%1&quot; come from the environment (%2). Change that variable, or unset it first.</source>
        <translation>Die Geheimnisse des Kontos &quot;%1&quot; kommen aus der Umgebung (%2). Ändern Sie diese Variable, oder löschen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Secrets cannot be stored in the environment. Use --secrets FILE.</source>
        <translation>In der Umgebung kann nichts gespeichert werden. Verwenden Sie --secrets FILE.</translation>
    </message>
    <message>
        <source>There is no secrets file %1.</source>
        <translation>Es gibt keine Geheimnisdatei %1.</translation>
    </message>
    <message>
        <source>Other users can read or change the secrets file %1, so it is not used. Run: chmod 600 %1</source>
        <translation>Andere Benutzer können die Geheimnisdatei %1 lesen oder ändern, darum wird sie nicht verwendet. Führen Sie aus: chmod 600 %1</translation>
    </message>
    <message>
        <source>The secrets file %1 cannot be read: %2.</source>
        <translation>Die Geheimnisdatei %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The secrets file %1 is not a JSON object of accounts (line %2).</source>
        <translation>Die Geheimnisdatei %1 ist kein JSON-Objekt von Konten (Zeile %2).</translation>
    </message>
    <message>
        <source>The secrets file %1 must have the form {account: {field: &quot;value&quot;}}; see %2.</source>
        <translation>Die Geheimnisdatei %1 muss die Form {account: {field: &quot;value&quot;}} haben; siehe %2.</translation>
    </message>
    <message>
        <source>The secrets file %1 cannot be written: %2.</source>
        <translation>Die Geheimnisdatei %1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The secrets file %1 did not keep what was written.</source>
        <translation>Die Geheimnisdatei %1 hat das Geschriebene nicht behalten.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it (log in to the desktop with your password, or open the password manager), then retry.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn (melden Sie sich mit Passwort am Desktop an, oder öffnen Sie die Passwortverwaltung), und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is no keychain here. On a server give the secrets with --secrets FILE or in variables MOORING_SECRET_&lt;ACCOUNT&gt;_&lt;FIELD&gt;; on a desktop install gnome-keyring or KWallet and log in again.</source>
        <translation>Hier gibt es keinen Schlüsselbund. Auf einem Server geben Sie die Geheimnisse mit --secrets FILE oder in Variablen MOORING_SECRET_&lt;ACCOUNT&gt;_&lt;FIELD&gt; an; auf einem Desktop installieren Sie gnome-keyring oder KWallet und melden sich neu an.</translation>
    </message>
    <message>
        <source>The keychain does not let Mooring in. Allow the access, then retry.</source>
        <translation>Der Schlüsselbund lässt Mooring nicht hinein. Erlauben Sie den Zugriff, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keychain does not work: %1</source>
        <translation>Der Schlüsselbund funktioniert nicht: %1</translation>
    </message>
    <message>
        <source>The keychain still waits for an answer to an earlier question. Look for a window that asks for the keychain&apos;s password.</source>
        <translation>Der Schlüsselbund wartet noch auf die Antwort auf eine frühere Frage. Suchen Sie ein Fenster, das nach dem Passwort des Schlüsselbunds fragt.</translation>
    </message>
    <message>
        <source>There is no keychain yet. Make one with the password manager of the desktop, then retry.</source>
        <translation>Es gibt noch keinen Schlüsselbund. Legen Sie mit der Passwortverwaltung des Desktops einen an, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time. Is there a window that asks for its password? Answer it, then retry.</source>
        <translation>Der Schlüsselbund antwortete nicht rechtzeitig. Fragt ein Fenster nach seinem Passwort? Antworten Sie dort, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>What the keychain holds for the account &quot;%1&quot; cannot be read. Enter its secrets again.</source>
        <translation>Was der Schlüsselbund für das Konto &quot;%1&quot; enthält, ist nicht lesbar. Geben Sie die Geheimnisse neu ein.</translation>
    </message>
    <message>
        <source>The secrets of the account &quot;%1&quot; are too long for a keychain: %2 bytes, at most %3 are possible. Keep them in a file instead (--secrets FILE).</source>
        <translation>Die Geheimnisse des Kontos &quot;%1&quot; sind für einen Schlüsselbund zu lang: %2 Byte, höchstens %3 sind möglich. Bewahren Sie sie in einer Datei auf (--secrets FILE).</translation>
    </message>
    <message>
        <source>The keychain did not keep the secrets of the account &quot;%1&quot;.</source>
        <translation>Der Schlüsselbund hat die Geheimnisse des Kontos &quot;%1&quot; nicht behalten.</translation>
    </message>
    <message>
        <source>The keychain still holds the secrets of the account &quot;%1&quot;. Delete them there.</source>
        <translation>Der Schlüsselbund enthält die Geheimnisse des Kontos &quot;%1&quot; noch immer. Löschen Sie sie dort.</translation>
    </message>
</context>
<context>
    <name>Signer</name>
    <message>
        <source>There is no request signature named &quot;%1&quot;.</source>
        <translation>Es gibt keine Anfragesignatur namens &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The key id or the secret key of the account is missing. Enter both.</source>
        <translation>Die Schlüssel-ID oder der geheime Schlüssel des Kontos fehlt. Geben Sie beides ein.</translation>
    </message>
    <message>
        <source>The signature tencent-tc3 needs the parameters service, version and action.</source>
        <translation>Die Signatur tencent-tc3 braucht die Parameter service, version und action.</translation>
    </message>
</context>
<context>
    <name>StateStore</name>
    <message>
        <source>it is not a state file of version 1</source>
        <translation>es ist keine Zustandsdatei der Version 1</translation>
    </message>
    <message>
        <source>The state file %1 cannot be used (%2) and cannot be kept aside. Mooring goes on without it and looks at every record afresh.</source>
        <translation>Die Zustandsdatei %1 ist nicht verwendbar (%2) und kann nicht beiseitegelegt werden. Mooring macht ohne sie weiter und prüft jeden Eintrag neu.</translation>
    </message>
    <message>
        <source>The state file %1 cannot be used (%2). It is kept as %3; Mooring looks at every record afresh.</source>
        <translation>Die Zustandsdatei %1 ist nicht verwendbar (%2). Sie wird als %3 aufbewahrt; Mooring prüft jeden Eintrag neu.</translation>
    </message>
    <message>
        <source>The state file %1 cannot be written: %2</source>
        <translation>Die Zustandsdatei %1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>ihr Ordner kann nicht angelegt werden</translation>
    </message>
</context>
<context>
    <name>Statuses</name>
    <message>
        <source>This machine has no network. The name is looked after as soon as there is one; there is nothing to do.</source>
        <translation>Dieser Computer hat kein Netzwerk. Der Name wird gepflegt, sobald es eines gibt; es ist nichts zu tun.</translation>
    </message>
</context>
<context>
    <name>StunSource</name>
    <message>
        <source>It refused without saying why.</source>
        <translation>Er lehnte ab, ohne einen Grund zu nennen.</translation>
    </message>
    <message>
        <source>It refused with error %1.</source>
        <translation>Er lehnte mit dem Fehler %1 ab.</translation>
    </message>
    <message>
        <source>Its answer has a part that is not known (0x%1).</source>
        <translation>Seine Antwort enthält einen unbekannten Teil (0x%1).</translation>
    </message>
    <message>
        <source>Its answer is not one %1 address.</source>
        <translation>Seine Antwort ist nicht genau eine %1-Adresse.</translation>
    </message>
    <message>
        <source>Its answer has no address that a router could not have changed.</source>
        <translation>Seine Antwort enthält keine Adresse, die ein Router nicht verändert haben könnte.</translation>
    </message>
    <message>
        <source>“%1” is not a server like stun.example.org:3478</source>
        <translation>„%1“ ist kein Server wie stun.example.org:3478</translation>
    </message>
    <message>
        <source>name at least one</source>
        <translation>nennen Sie mindestens einen</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>“%1” uses the unknown function “%2”.</source>
        <translation>„%1“ verwendet die unbekannte Funktion „%2“.</translation>
    </message>
</context>
<context>
    <name>UpdateProvider</name>
    <message>
        <source>%1 takes one address for each name and family, and %2 has several.</source>
        <translation>%1 nimmt je Name und Familie eine Adresse, und %2 hat mehrere.</translation>
    </message>
    <message>
        <source>%1 replaces the address of a name, so %2 cannot be shared with other machines.</source>
        <translation>%1 ersetzt die Adresse eines Namens, darum kann %2 nicht mit anderen Computern geteilt werden.</translation>
    </message>
    <message>
        <source>%1 takes no IPv6 addresses: remove AAAA from %2.</source>
        <translation>%1 nimmt keine IPv6-Adressen: Entfernen Sie AAAA bei %2.</translation>
    </message>
    <message>
        <source>%1 does not update wildcard names such as %2.</source>
        <translation>%1 aktualisiert keine Platzhalternamen wie %2.</translation>
    </message>
    <message>
        <source>An account of %1 belongs to one name: add an account of its own for %2.</source>
        <translation>Ein Konto von %1 gehört zu einem Namen: Fügen Sie für %2 ein eigenes Konto hinzu.</translation>
    </message>
    <message>
        <source>%1 spoils the IPv4 address when only IPv6 is sent: let %2 have A as well as AAAA.</source>
        <translation>%1 verdirbt die IPv4-Adresse, wenn nur IPv6 gesendet wird: Geben Sie %2 neben AAAA auch A.</translation>
    </message>
</context>
<context>
    <name>UpdateRecipe</name>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Es gibt kein Feld „%1“.</translation>
    </message>
    <message>
        <source>There is no placeholder {%1}.</source>
        <translation>Es gibt keinen Platzhalter {%1}.</translation>
    </message>
</context>
<context>
    <name>UpdateReply</name>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>%1 refuses the credentials: check them in the account.</source>
        <translation>%1 lehnt die Zugangsdaten ab: Prüfen Sie sie im Konto.</translation>
    </message>
    <message>
        <source>%1 does not allow this account to do that.</source>
        <translation>%1 erlaubt das diesem Konto nicht.</translation>
    </message>
    <message>
        <source>%1 does not know this name in the account: make it there, or check the name.</source>
        <translation>%1 kennt diesen Namen im Konto nicht: Legen Sie ihn dort an, oder prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>%1 says that the request is wrong.</source>
        <translation>%1 meldet, dass die Anfrage falsch ist.</translation>
    </message>
    <message>
        <source>%1 asks for a pause.</source>
        <translation>%1 bittet um eine Pause.</translation>
    </message>
    <message>
        <source>%1 has blocked updates: unblock them there, then press retry.</source>
        <translation>%1 hat Aktualisierungen gesperrt: Geben Sie sie dort frei, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 has a fault.</source>
        <translation>%1 hat eine Störung.</translation>
    </message>
    <message>
        <source>%1 ignored the request and set nothing: it may have blocked this program.</source>
        <translation>%1 hat die Anfrage übergangen und nichts gesetzt: Vielleicht ist dieses Programm gesperrt.</translation>
    </message>
    <message>
        <source>%1 sent a redirect (%2), which is not followed with credentials.</source>
        <translation>%1 schickte eine Weiterleitung (%2), der mit Zugangsdaten nicht gefolgt wird.</translation>
    </message>
    <message>
        <source>%1 refuses the credentials or this program (403): check them in the account.</source>
        <translation>%1 lehnt die Zugangsdaten oder dieses Programm ab (403): Prüfen Sie sie im Konto.</translation>
    </message>
    <message>
        <source>%1 has a fault (%2).</source>
        <translation>%1 hat eine Störung (%2).</translation>
    </message>
    <message>
        <source>%1 sent a reply that is not understood (status %2): %3</source>
        <translation>%1 schickte eine unverständliche Antwort (Status %2): %3</translation>
    </message>
    <message>
        <source>%1 did not answer for this name.</source>
        <translation>%1 antwortete nicht für diesen Namen.</translation>
    </message>
</context>
<context>
    <name>UpdateRequest</name>
    <message>
        <source>%1 needs “%2” for this record: enter it in the account.</source>
        <translation>%1 braucht „%2“ für diesen Eintrag: Geben Sie es im Konto ein.</translation>
    </message>
    <message>
        <source>The recipe of %1 has no value for “%2”.</source>
        <translation>Das Rezept von %1 hat keinen Wert für „%2“.</translation>
    </message>
    <message>
        <source>There is no placeholder {%1}: correct the update URL or body in the account.</source>
        <translation>Es gibt keinen Platzhalter {%1}: Berichtigen Sie die Update-URL oder den Inhalt im Konto.</translation>
    </message>
    <message>
        <source>The update URL of %1 is not valid: check it in the account.</source>
        <translation>Die Update-URL von %1 ist ungültig: Prüfen Sie sie im Konto.</translation>
    </message>
</context>
<context>
    <name>UpdateShape</name>
    <message>
        <source>There is no such failure kind.</source>
        <translation>Diese Fehlerart gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>WebSource</name>
    <message>
        <source>“%1” is not an address like https://ip.example.org/</source>
        <translation>„%1“ ist keine Adresse wie https://ip.example.org/</translation>
    </message>
    <message>
        <source>“%1” must begin with https: an answer over http could be forged</source>
        <translation>„%1“ muss mit https beginnen: Eine Antwort über http könnte gefälscht sein</translation>
    </message>
    <message>
        <source>“%1” must not hold a user name or password</source>
        <translation>„%1“ darf weder Benutzername noch Passwort enthalten</translation>
    </message>
    <message>
        <source>name at least one</source>
        <translation>nennen Sie mindestens einen</translation>
    </message>
</context>
<context>
    <name>mooring::AccountCard</name>
    <message>
        <source>Asking…</source>
        <translation>Frage läuft…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Add names…</source>
        <translation>Namen hinzufügen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Asks the provider whether it accepts this account; changes nothing.</source>
        <translation>Fragt den Anbieter, ob er dieses Konto annimmt; ändert nichts.</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>%1 testen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Add names to %1</source>
        <translation>Namen zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>No names yet</source>
        <translation>Noch keine Namen</translation>
    </message>
    <message numerus="yes">
        <source>%n names: %1 and more</source>
        <translation>
            <numerusform>%n Name: %1 und mehr</numerusform>
            <numerusform>%n Namen: %1 und mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names: %1</source>
        <translation>
            <numerusform>%n Name: %1</numerusform>
            <numerusform>%n Namen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Signs in with: %1</source>
        <translation>Anmeldung mit: %1</translation>
    </message>
    <message>
        <source>last change %1</source>
        <translation>letzte Änderung %1</translation>
    </message>
    <message>
        <source>%1 Next attempt: %2.</source>
        <translation>%1 Nächster Versuch: %2.</translation>
    </message>
    <message>
        <source>It answers and accepts the sign-in.</source>
        <translation>Er antwortet und nimmt die Anmeldung an.</translation>
    </message>
    <message>
        <source>This service can only be tried by an update, so it was not asked.</source>
        <translation>Dieser Dienst lässt sich nur durch eine Aktualisierung prüfen und wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>kept in the keychain</source>
        <translation>im Schlüsselbund aufbewahrt</translation>
    </message>
    <message>
        <source>kept in the keychain (%1)</source>
        <translation>im Schlüsselbund aufbewahrt (%1)</translation>
    </message>
    <message>
        <source>from the environment variable %1</source>
        <translation>aus der Umgebungsvariablen %1</translation>
    </message>
    <message>
        <source>from the file %1</source>
        <translation>aus der Datei %1</translation>
    </message>
    <message>
        <source>Last success %1</source>
        <translation>Letzter Erfolg %1</translation>
    </message>
    <message>
        <source>No success yet</source>
        <translation>Noch kein Erfolg</translation>
    </message>
    <message>
        <source>last failure %1</source>
        <translation>letzter Fehler %1</translation>
    </message>
    <message>
        <source>%1 Mooring waits until %2.</source>
        <translation>%1 Mooring wartet bis %2.</translation>
    </message>
</context>
<context>
    <name>mooring::AccountDraft</name>
    <message>
        <source>“%1” is needed.</source>
        <translation>„%1“ wird gebraucht.</translation>
    </message>
    <message>
        <source>“%1” does not look like this. Please check it.</source>
        <translation>„%1“ sieht anders aus. Bitte prüfen.</translation>
    </message>
    <message>
        <source>“%1” looks different, for example %2.</source>
        <translation>„%1“ sieht anders aus, zum Beispiel %2.</translation>
    </message>
</context>
<context>
    <name>mooring::AccountForm</name>
    <message>
        <source>&amp;Your name for it:</source>
        <translation>&amp;Ihr Name dafür:</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Sign in a&amp;gain…</source>
        <translation>Neu &amp;anmelden…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abb&amp;rechen</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Speichern</translation>
    </message>
</context>
<context>
    <name>mooring::AccountsPage</name>
    <message>
        <source>No accounts yet</source>
        <translation>Noch keine Konten</translation>
    </message>
    <message>
        <source>An account is your sign-in at a DNS provider. Mooring keeps its password or token in the keychain and uses it for nothing but the names that you choose.</source>
        <translation>Ein Konto ist Ihre Anmeldung bei einem DNS-Anbieter. Mooring bewahrt Passwort oder Token im Schlüsselbund auf und verwendet es nur für die Namen, die Sie wählen.</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>&amp;Konto hinzufügen…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>The account at %1 is removed from Mooring.</source>
        <translation>Das Konto bei %1 ist aus Mooring entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>The account at %1 is removed. %n names are no longer kept up to date; their records there stay as they are.</source>
        <translation>
            <numerusform>Das Konto bei %1 ist entfernt. %n Name wird nicht mehr gepflegt; seine Einträge dort bleiben, wie sie sind.</numerusform>
            <numerusform>Das Konto bei %1 ist entfernt. %n Namen werden nicht mehr gepflegt; ihre Einträge dort bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mooring::AddressCard</name>
    <message>
        <source>Not looked for: no name uses %1.</source>
        <translation>Nicht gesucht: Kein Name verwendet %1.</translation>
    </message>
    <message>
        <source>Not looked for while updates are paused.</source>
        <translation>Nicht gesucht, solange Aktualisierungen ruhen.</translation>
    </message>
    <message>
        <source>Waiting for the network.</source>
        <translation>Wartet auf das Netzwerk.</translation>
    </message>
    <message>
        <source>Not found yet.</source>
        <translation>Noch nicht gefunden.</translation>
    </message>
    <message>
        <source>%1 address</source>
        <translation>%1-Adresse</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy the %1 address</source>
        <translation>%1-Adresse kopieren</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>Adresse &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>mooring::AddressPanel</name>
    <message>
        <source>%1 address</source>
        <translation>%1-Adresse</translation>
    </message>
    <message>
        <source>&amp;Addresses to publish</source>
        <translation>Zu veröffentlichende &amp;Adressen</translation>
    </message>
    <message>
        <source>IPv4 and IPv6</source>
        <translation>IPv4 und IPv6</translation>
    </message>
    <message>
        <source>Only IPv4</source>
        <translation>Nur IPv4</translation>
    </message>
    <message>
        <source>Only IPv6</source>
        <translation>Nur IPv6</translation>
    </message>
    <message>
        <source>Addresses to publish</source>
        <translation>Zu veröffentlichende Adressen</translation>
    </message>
    <message>
        <source>Only the address of the names that you tick will change. Everything else at %1 stays as it is.</source>
        <translation>Nur die Adresse der gewählten Namen ändert sich. Alles andere bei %1 bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>wird gesucht…</translation>
    </message>
    <message>
        <source>%1 takes no IPv6 addresses.</source>
        <translation>%1 nimmt keine IPv6-Adressen.</translation>
    </message>
</context>
<context>
    <name>mooring::AddressesSection</name>
    <message>
        <source>Ask &amp;again</source>
        <translation>Erneut &amp;fragen</translation>
    </message>
    <message>
        <source>The line “%1” was removed.</source>
        <translation>Die Leitung „%1“ wurde entfernt.</translation>
    </message>
    <message>
        <source>The source “%1” was removed.</source>
        <translation>Die Quelle „%1“ wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>mooring::Assistant</name>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>Wird veröffentlicht…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>Add names (%1 of %2)</source>
        <translation>Namen hinzufügen (%1 von %2)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abb&amp;rechen</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Save and publish again</source>
        <translation>&amp;Speichern und erneut veröffentlichen</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Veröffentlichen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Publish %n name(s)</source>
        <translation>
            <numerusform>%n Namen &amp;veröffentlichen</numerusform>
            <numerusform>%n Namen &amp;veröffentlichen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>Reading the keychain…</source>
        <translation>Schlüsselbund wird gelesen…</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt…</translation>
    </message>
    <message>
        <source>Your names cannot be listed now: %1 You can type them.</source>
        <translation>Ihre Namen lassen sich jetzt nicht auflisten: %1 Sie können sie eintippen.</translation>
    </message>
    <message>
        <source>%1 lists no domain for this account. You can type the names.</source>
        <translation>%1 listet für dieses Konto keine Domain auf. Sie können die Namen eintippen.</translation>
    </message>
    <message>
        <source>%1 Press Enter to try again.</source>
        <translation>%1 Drücken Sie die Eingabetaste, um es erneut zu versuchen.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Cancel &amp;publishing</source>
        <translation>Veröffentlichen &amp;abbrechen</translation>
    </message>
</context>
<context>
    <name>mooring::CheckDelegate</name>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 ms</translation>
    </message>
</context>
<context>
    <name>mooring::CheckTexts</name>
    <message>
        <source>This computer is not connected to the Internet.</source>
        <translation>Dieser Computer ist nicht mit dem Internet verbunden.</translation>
    </message>
    <message>
        <source>Interface: %1</source>
        <translation>Schnittstelle: %1</translation>
    </message>
    <message>
        <source>Router: %1</source>
        <translation>Router: %1</translation>
    </message>
    <message>
        <source>Wi-Fi: %1</source>
        <translation>WLAN: %1</translation>
    </message>
    <message>
        <source>%1. You do not publish from this network.</source>
        <translation>%1. Aus diesem Netzwerk veröffentlichen Sie nicht.</translation>
    </message>
    <message>
        <source>%1. A VPN is on, so names keep their address.</source>
        <translation>%1. Ein VPN ist an, darum behalten Namen ihre Adresse.</translation>
    </message>
    <message>
        <source>Asks: %1</source>
        <translation>Fragt: %1</translation>
    </message>
    <message>
        <source>%1, which cannot be published</source>
        <translation>%1, kann nicht veröffentlicht werden</translation>
    </message>
    <message>
        <source>This computer has no public IPv6 address.</source>
        <translation>Dieser Computer hat keine öffentliche IPv6-Adresse.</translation>
    </message>
    <message>
        <source>It answers and accepts the sign-in.</source>
        <translation>Er antwortet und nimmt die Anmeldung an.</translation>
    </message>
    <message>
        <source>This service can only be tried by an update, so it was not asked.</source>
        <translation>Dieser Dienst lässt sich nur durch eine Aktualisierung prüfen und wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>The name servers did not answer.</source>
        <translation>Die Nameserver haben nicht geantwortet.</translation>
    </message>
    <message>
        <source>Nothing is published yet.</source>
        <translation>Noch ist nichts veröffentlicht.</translation>
    </message>
    <message>
        <source>The name servers do not know it; published was %1.</source>
        <translation>Die Nameserver kennen ihn nicht; veröffentlicht wurde %1.</translation>
    </message>
    <message>
        <source>%1, but published was %2.</source>
        <translation>%1, veröffentlicht wurde aber %2.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Found out: %1</source>
        <translation>Herausgefunden: %1</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>Es ist zu wenig bekannt, um das zu sagen.</translation>
    </message>
    <message>
        <source>%1 is used.</source>
        <translation>%1 wird verwendet.</translation>
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
        <translation>Hält Namen auf diesen Computer gerichtet.</translation>
    </message>
    <message>
        <source>Use the configuration in this folder.</source>
        <translation>Die Konfiguration in diesem Ordner verwenden.</translation>
    </message>
    <message>
        <source>Read and write secrets in this file in place of the keychain.</source>
        <translation>Geheimnisse in dieser Datei lesen und speichern statt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Start without a window where there is a tray.</source>
        <translation>Ohne Fenster starten, wo es einen Infobereich gibt.</translation>
    </message>
    <message>
        <source>Show how it works with servers inside this program; needs no account.</source>
        <translation>Zeigt mit Servern in diesem Programm, wie es geht; braucht kein Konto.</translation>
    </message>
    <message>
        <source>Unknown argument: %1</source>
        <translation>Unbekanntes Argument: %1</translation>
    </message>
</context>
<context>
    <name>mooring::Commands</name>
    <message>
        <source>This could not be saved: %1</source>
        <translation>Dies konnte nicht gespeichert werden: %1</translation>
    </message>
</context>
<context>
    <name>mooring::CompareColumns</name>
    <message>
        <source>Detected here</source>
        <translation>Hier ermittelt</translation>
    </message>
    <message>
        <source>Last published</source>
        <translation>Zuletzt veröffentlicht</translation>
    </message>
    <message>
        <source>What DNS answers</source>
        <translation>Was DNS antwortet</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>wird gefragt…</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>as published</source>
        <translation>wie veröffentlicht</translation>
    </message>
</context>
<context>
    <name>mooring::Comparison</name>
    <message>
        <source>This name is switched off: its %1 record stays as it is.</source>
        <translation>Dieser Name ist abgeschaltet: Sein %1-Eintrag bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Updates are paused: the %1 record stays as it is until you resume.</source>
        <translation>Aktualisierungen ruhen: Der %1-Eintrag bleibt, bis Sie fortsetzen.</translation>
    </message>
    <message>
        <source>The %1 address is not published: %2.</source>
        <translation>Die %1-Adresse wird nicht veröffentlicht: %2.</translation>
    </message>
    <message>
        <source>This name takes its %1 address from %2.</source>
        <translation>Dieser Name nimmt seine %1-Adresse von %2.</translation>
    </message>
    <message>
        <source>The new %1 address is being published now.</source>
        <translation>Die neue %1-Adresse wird gerade veröffentlicht.</translation>
    </message>
    <message>
        <source>The new %1 address is published with the next check.</source>
        <translation>Die neue %1-Adresse wird bei der nächsten Prüfung veröffentlicht.</translation>
    </message>
    <message>
        <source>No name server answered for the %1 address. Mooring asks again in a minute.</source>
        <translation>Kein Nameserver antwortete zur %1-Adresse. Mooring fragt in einer Minute wieder.</translation>
    </message>
    <message>
        <source>DNS answers with addresses of the provider, because “%1” is on. Visitors still reach your %2 address.</source>
        <translation>DNS antwortet mit Adressen des Anbieters, weil „%1“ eingeschaltet ist. Besucher erreichen trotzdem Ihre %2-Adresse.</translation>
    </message>
    <message>
        <source>The %1 address changed %2. Name servers may keep the old answer until about %3.</source>
        <translation>Die %1-Adresse änderte sich %2. Nameserver können die alte Antwort bis etwa %3 behalten.</translation>
    </message>
    <message>
        <source>DNS has no %1 address for this name: it was removed elsewhere, or the provider does not show it to the world.</source>
        <translation>DNS hat für diesen Namen keine %1-Adresse: Sie wurde anderswo entfernt, oder der Anbieter zeigt sie nicht nach außen.</translation>
    </message>
    <message>
        <source>DNS answers another %1 address: “%2” is on at the provider, or someone else changed the name.</source>
        <translation>DNS nennt eine andere %1-Adresse: Beim Anbieter ist „%2“ eingeschaltet, oder jemand hat den Namen geändert.</translation>
    </message>
    <message>
        <source>DNS answers another %1 address: someone or something else changed this name. Mooring puts it right with the next check.</source>
        <translation>DNS nennt eine andere %1-Adresse: Jemand oder etwas anderes hat diesen Namen geändert. Mooring berichtigt das bei der nächsten Prüfung.</translation>
    </message>
</context>
<context>
    <name>mooring::ConnectionSection</name>
    <message>
        <source>No proxy</source>
        <translation>Kein Proxy</translation>
    </message>
    <message>
        <source>As the system does</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>Dieser Proxy</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>&amp;Proxy:</translation>
    </message>
    <message>
        <source>It begins with http:// or socks5:// and ends with the port. The router and the services that tell your address are always asked directly, because a proxy would show its own address.</source>
        <translation>Sie beginnt mit http:// oder socks5:// und endet mit dem Port. Der Router und die Dienste, die Ihre Adresse nennen, werden immer direkt gefragt, weil ein Proxy seine eigene Adresse zeigen würde.</translation>
    </message>
    <message>
        <source>Write the address of the proxy, or choose another way.</source>
        <translation>Geben Sie die Adresse des Proxys an, oder wählen Sie einen anderen Weg.</translation>
    </message>
    <message>
        <source>Connection to providers</source>
        <translation>Der Weg zu den Anbietern</translation>
    </message>
    <message>
        <source>Proxy &amp;address:</source>
        <translation>&amp;Adresse des Proxys:</translation>
    </message>
</context>
<context>
    <name>mooring::Desktop</name>
    <message>
        <source>GNOME shows no tray icons by itself, so Mooring runs as long as this window is open: minimise it rather than closing it. With the GNOME extension “AppIndicator and KStatusNotifierItem Support” it moves into the top bar.</source>
        <translation>GNOME zeigt von sich aus keine Infobereichssymbole, darum läuft Mooring, solange dieses Fenster offen ist: Minimieren Sie es, statt es zu schließen. Mit der GNOME-Erweiterung „AppIndicator and KStatusNotifierItem Support“ zieht es in die obere Leiste um.</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so Mooring runs as long as this window is open. Minimise it rather than closing it.</source>
        <translation>Dieser Desktop zeigt keine Infobereichssymbole, darum läuft Mooring, solange dieses Fenster offen ist. Minimieren Sie es, statt es zu schließen.</translation>
    </message>
    <message>
        <source>Mooring keeps running</source>
        <translation>Mooring läuft weiter</translation>
    </message>
    <message>
        <source>It watches over your names from the tray. Choose Quit in the icon&apos;s menu to end it.</source>
        <translation>Es wacht im Infobereich über Ihre Namen. Zum Beenden wählen Sie „Beenden“ im Menü des Symbols.</translation>
    </message>
</context>
<context>
    <name>mooring::DetailsCard</name>
    <message>
        <source>%1 refuses the sign-in of “%2”. Names in it are not being updated.</source>
        <translation>%1 lehnt die Anmeldung von „%2“ ab. Die Namen darin werden nicht aktualisiert.</translation>
    </message>
    <message>
        <source>%1 has barred this account. Ask them why; when it is settled, try again.</source>
        <translation>%1 hat dieses Konto gesperrt. Fragen Sie nach dem Grund; wenn es geklärt ist, versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>&amp;Optionen</translation>
    </message>
    <message>
        <source>Last &amp;events</source>
        <translation>Letzte &amp;Ereignisse</translation>
    </message>
    <message>
        <source>Last change: %1</source>
        <translation>Letzte Änderung: %1</translation>
    </message>
    <message>
        <source>Next attempt: %1</source>
        <translation>Nächster Versuch: %1</translation>
    </message>
    <message>
        <source>Next check: %1</source>
        <translation>Nächste Prüfung: %1</translation>
    </message>
    <message>
        <source>%1 refuses your sign-in. Names there are not being updated.</source>
        <translation>%1 lehnt Ihre Anmeldung ab. Die Namen dort werden nicht aktualisiert.</translation>
    </message>
</context>
<context>
    <name>mooring::DiagnosisRun</name>
    <message>
        <source>No answer within 15 seconds.</source>
        <translation>Keine Antwort innerhalb von 15 Sekunden.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Reachable from outside</source>
        <translation>Von außen erreichbar</translation>
    </message>
    <message>
        <source>IPv6 addresses of this computer</source>
        <translation>IPv6-Adressen dieses Computers</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>%1 in DNS (%2)</source>
        <translation>%1 im DNS (%2)</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>Noch ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>Not compared: no service has told its time yet.</source>
        <translation>Nicht verglichen: Noch hat kein Dienst seine Zeit genannt.</translation>
    </message>
    <message>
        <source>It agrees with the services.</source>
        <translation>Sie stimmt mit den Diensten überein.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead. Services refuse requests with a wrong time: set the clock.</source>
        <translation>Die Uhr dieses Computers geht %1 vor. Dienste lehnen Anfragen mit falscher Zeit ab: Stellen Sie die Uhr.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind. Services refuse requests with a wrong time: set the clock.</source>
        <translation>Die Uhr dieses Computers geht %1 nach. Dienste lehnen Anfragen mit falscher Zeit ab: Stellen Sie die Uhr.</translation>
    </message>
    <message>
        <source>Unlocked and readable.</source>
        <translation>Er ist lesbar.</translation>
    </message>
</context>
<context>
    <name>mooring::DiagnosticsPage</name>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>The selected check</source>
        <translation>Die gewählte Prüfung</translation>
    </message>
    <message>
        <source>&amp;Hide my addresses and names in the report</source>
        <translation>Meine Adressen und Namen im Bericht &amp;verbergen</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>Copies all answers as text, without secrets, to send to someone who helps you.</source>
        <translation>Kopiert alle Antworten als Text, ohne Geheimnisse, für jemanden, der Ihnen hilft.</translation>
    </message>
    <message>
        <source>Looking at everything…</source>
        <translation>Alles wird geprüft…</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <translation>Neu an&amp;melden…</translation>
    </message>
    <message>
        <source>&amp;Open preferences</source>
        <translation>Einstellungen &amp;öffnen</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneut vers&amp;uchen</translation>
    </message>
    <message numerus="yes">
        <source>%n checks need you.</source>
        <translation>
            <numerusform>%n Prüfung braucht Sie.</numerusform>
            <numerusform>%n Prüfungen brauchen Sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save re&amp;port…</source>
        <translation>Bericht &amp;speichern…</translation>
    </message>
    <message>
        <source>Saves the same text as a file.</source>
        <translation>Speichert denselben Text als Datei.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>The report could not be saved as %1: %2. Choose another folder, or copy the report instead.</source>
        <translation>Der Bericht konnte nicht als %1 gespeichert werden: %2. Wählen Sie einen anderen Ordner oder kopieren Sie den Bericht.</translation>
    </message>
</context>
<context>
    <name>mooring::EchoConnection</name>
    <message>
        <source>It did not answer in time.</source>
        <translation>Er antwortete nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>Its identity could not be verified: %1. Check the computer&apos;s clock and whether something on the network intercepts the connection.</source>
        <translation>Seine Identität konnte nicht geprüft werden: %1. Prüfen Sie die Uhr des Computers und ob etwas im Netz die Verbindung abfängt.</translation>
    </message>
    <message>
        <source>No secure connection could be made: %1.</source>
        <translation>Es war keine sichere Verbindung möglich: %1.</translation>
    </message>
    <message>
        <source>It refuses the connection. Is the service down?</source>
        <translation>Er lehnt die Verbindung ab. Ist der Dienst außer Betrieb?</translation>
    </message>
    <message>
        <source>It closed the connection without an answer.</source>
        <translation>Er schloss die Verbindung ohne Antwort.</translation>
    </message>
    <message>
        <source>It cannot be reached: %1.</source>
        <translation>Er ist nicht erreichbar: %1.</translation>
    </message>
</context>
<context>
    <name>mooring::EventList</name>
    <message>
        <source>updated to %1</source>
        <translation>auf %1 aktualisiert</translation>
    </message>
    <message>
        <source>created with %1</source>
        <translation>mit %1 angelegt</translation>
    </message>
    <message>
        <source>published again</source>
        <translation>erneut veröffentlicht</translation>
    </message>
    <message>
        <source>changed elsewhere to %1, put right</source>
        <translation>anderswo auf %1 geändert, berichtigt</translation>
    </message>
    <message>
        <source>not updated: %1</source>
        <translation>nicht aktualisiert: %1</translation>
    </message>
    <message>
        <source>stopped: %1</source>
        <translation>angehalten: %1</translation>
    </message>
    <message>
        <source>Last events</source>
        <translation>Letzte Ereignisse</translation>
    </message>
    <message>
        <source>Nothing has happened to this name yet.</source>
        <translation>Zu diesem Namen ist noch nichts geschehen.</translation>
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
        <translation>%1 (freiwillig)</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>zum Beispiel %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Unchanged if left empty</source>
        <translation>Unverändert, wenn leer</translation>
    </message>
</context>
<context>
    <name>mooring::FilterBar</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search names, providers and addresses</source>
        <translation>Namen, Anbieter und Adressen suchen</translation>
    </message>
    <message>
        <source>As added</source>
        <translation>Wie hinzugefügt</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>Problems first</source>
        <translation>Probleme zuerst</translation>
    </message>
    <message>
        <source>Last change first</source>
        <translation>Letzte Änderung zuerst</translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>Nach Anbieter</translation>
    </message>
    <message>
        <source>Order of the names</source>
        <translation>Reihenfolge der Namen</translation>
    </message>
    <message>
        <source>Group b&amp;y account</source>
        <translation>&amp;Nach Konto gruppieren</translation>
    </message>
</context>
<context>
    <name>mooring::GatewayLine</name>
    <message>
        <source>PCP at %1</source>
        <translation>PCP an %1</translation>
    </message>
    <message>
        <source>NAT-PMP at %1</source>
        <translation>NAT-PMP an %1</translation>
    </message>
    <message>
        <source>UPnP at %1</source>
        <translation>UPnP an %1</translation>
    </message>
    <message>
        <source>The router at %1 does not tell its address. Switch on UPnP or NAT-PMP there, or use another source.</source>
        <translation>Der Router unter %1 nennt seine Adresse nicht. Schalten Sie dort UPnP oder NAT-PMP ein, oder verwenden Sie eine andere Quelle.</translation>
    </message>
</context>
<context>
    <name>mooring::GatewaySocket</name>
    <message>
        <source>The router cannot be asked through %1: %2.</source>
        <translation>Der Router kann über %1 nicht gefragt werden: %2.</translation>
    </message>
    <message>
        <source>The router at %1 cannot be reached: %2.</source>
        <translation>Der Router unter %1 ist nicht erreichbar: %2.</translation>
    </message>
    <message>
        <source>The router at %1 did not answer.</source>
        <translation>Der Router unter %1 hat nicht geantwortet.</translation>
    </message>
</context>
<context>
    <name>mooring::Gateways</name>
    <message>
        <source>There is no way to the Internet over IPv4 now, so there is no router to ask.</source>
        <translation>Über IPv4 gibt es gerade keinen Weg ins Internet, also keinen Router zu fragen.</translation>
    </message>
    <message>
        <source>The interface “%1” has no way to the Internet over IPv4, so there is no router to ask.</source>
        <translation>Die Schnittstelle „%1“ hat über IPv4 keinen Weg ins Internet, also keinen Router zu fragen.</translation>
    </message>
    <message>
        <source>“%1” leads to the provider without a router that could be asked. Use the source “interface”.</source>
        <translation>„%1“ führt ohne einen fragbaren Router zum Anbieter. Verwenden Sie die Quelle „interface“.</translation>
    </message>
</context>
<context>
    <name>mooring::GeneralSection</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Start when I log &amp;in</source>
        <translation>Beim An&amp;melden starten</translation>
    </message>
    <message>
        <source>Start without a &amp;window</source>
        <translation>Ohne &amp;Fenster starten</translation>
    </message>
    <message>
        <source>Mooring is then in the tray only. Where there is no tray, its window is minimised.</source>
        <translation>Mooring ist dann nur im Infobereich. Wo es keinen gibt, wird das Fenster minimiert.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Nur Fehler</translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation>Fehler und Warnungen</translation>
    </message>
    <message>
        <source>What Mooring does</source>
        <translation>Was Mooring tut</translation>
    </message>
    <message>
        <source>Every detail, to find a fault</source>
        <translation>Jede Einzelheit, zur Fehlersuche</translation>
    </message>
    <message>
        <source>Checking for a new address</source>
        <translation>Suche nach einer neuen Adresse</translation>
    </message>
    <message>
        <source>Check e&amp;very:</source>
        <translation>&amp;Zeit zwischen zwei Prüfungen:</translation>
    </message>
    <message>
        <source>A change that the system or the router announces is noticed at once. This interval is for all other changes.</source>
        <translation>Eine Änderung, die System oder Router melden, wird sofort bemerkt. Dies ist für alle anderen.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>&amp;Level of detail:</source>
        <translation>&amp;Protokolliert wird:</translation>
    </message>
    <message>
        <source>Messages go to the system&apos;s log. Secrets are never written to it.</source>
        <translation>Das Protokoll geht dorthin, wo das System Programmausgaben sammelt. Geheimnisse stehen nie darin.</translation>
    </message>
</context>
<context>
    <name>mooring::HistoryModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
</context>
<context>
    <name>mooring::HistoryPage</name>
    <message>
        <source>Kept since %1</source>
        <translation>Aufbewahrt seit %1</translation>
    </message>
    <message>
        <source>Nothing happened in this time.</source>
        <translation>In dieser Zeit ist nichts geschehen.</translation>
    </message>
    <message>
        <source>Nothing in this time fits what you look for.</source>
        <translation>Nichts in dieser Zeit passt zu Ihrer Suche.</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n events were written to %1.</source>
        <translation>
            <numerusform>%n Ereignis wurde in %1 geschrieben.</numerusform>
            <numerusform>%n Ereignisse wurden in %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>Here you will see which addresses you had and when, how they were found, each update of a name, and what went wrong.</source>
        <translation>Hier sehen Sie, welche Adressen Sie wann hatten, wie sie gefunden wurden, jede Aktualisierung eines Namens und was schiefging.</translation>
    </message>
    <message>
        <source>&amp;Add a name…</source>
        <translation>N&amp;amen hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>&amp;Woche</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Monat</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Jahr</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search names, accounts and addresses</source>
        <translation>Namen, Konten und Adressen suchen</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Updates of names</source>
        <translation>Namensänderungen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Mooring itself</source>
        <translation>Mooring selbst</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Writes what the table shows into a CSV file, without secrets.</source>
        <translation>Schreibt, was die Tabelle zeigt, ohne Geheimnisse in eine CSV-Datei.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>mooring::HistoryPlot</name>
    <message>
        <source>Addresses over time</source>
        <translation>Adressen im Zeitverlauf</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
</context>
<context>
    <name>mooring::HistoryTexts</name>
    <message>
        <source>New address</source>
        <translation>Neue Adresse</translation>
    </message>
    <message>
        <source>Address gone</source>
        <translation>Adresse weg</translation>
    </message>
    <message>
        <source>Address back</source>
        <translation>Adresse wieder da</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Kein Netzwerk</translation>
    </message>
    <message>
        <source>Network back</source>
        <translation>Netzwerk wieder da</translation>
    </message>
    <message>
        <source>Name created</source>
        <translation>Name angelegt</translation>
    </message>
    <message>
        <source>Name updated</source>
        <translation>Name aktualisiert</translation>
    </message>
    <message>
        <source>Update failed</source>
        <translation>Nicht aktualisiert</translation>
    </message>
    <message>
        <source>Works again</source>
        <translation>Geht wieder</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>Anderswo geändert</translation>
    </message>
    <message>
        <source>Account stopped</source>
        <translation>Konto angehalten</translation>
    </message>
    <message>
        <source>Updates held</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Hold ended</source>
        <translation>Nicht mehr zurückgehalten</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Fortgesetzt</translation>
    </message>
    <message>
        <source>Mooring started</source>
        <translation>Mooring gestartet</translation>
    </message>
    <message>
        <source>Mooring stopped</source>
        <translation>Mooring beendet</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Check abandoned</source>
        <translation>Prüfung abgebrochen</translation>
    </message>
    <message>
        <source>State not saved</source>
        <translation>Zustand nicht gespeichert</translation>
    </message>
    <message>
        <source>there is another router before yours</source>
        <translation>vor Ihrem Router steht ein weiterer</translation>
    </message>
    <message>
        <source>your provider shares the address among customers</source>
        <translation>Ihr Anbieter teilt die Adresse unter Kunden</translation>
    </message>
    <message>
        <source>put right</source>
        <translation>berichtigt</translation>
    </message>
    <message>
        <source>%1: no public address</source>
        <translation>%1: keine öffentliche Adresse</translation>
    </message>
    <message>
        <source>%1: no network</source>
        <translation>%1: kein Netzwerk</translation>
    </message>
    <message>
        <source>%1: Mooring was not running</source>
        <translation>%1: Mooring lief nicht</translation>
    </message>
    <message>
        <source>since before %1</source>
        <translation>seit vor %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>since %1 (%2)</source>
        <translation>seit %1 (%2)</translation>
    </message>
    <message>
        <source>from %1 to %2 (%3)</source>
        <translation>von %1 bis %2 (%3)</translation>
    </message>
    <message>
        <source>since %1; when it ended is not known</source>
        <translation>seit %1; wann es endete, ist unbekannt</translation>
    </message>
    <message>
        <source>Mooring ended unexpectedly in this time; when is not known</source>
        <translation>Mooring wurde in dieser Zeit unerwartet beendet; wann, ist nicht bekannt</translation>
    </message>
</context>
<context>
    <name>mooring::LanguageSection</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>&amp;Texte auf:</translation>
    </message>
</context>
<context>
    <name>mooring::NameActions</name>
    <message>
        <source>&amp;Copy addresses</source>
        <translation>&amp;Adressen kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>&amp;Namen kopieren</translation>
    </message>
    <message>
        <source>&amp;Update this name now</source>
        <translation>Diesen Namen &amp;jetzt aktualisieren</translation>
    </message>
    <message>
        <source>S&amp;witch on</source>
        <translation>&amp;Einschalten</translation>
    </message>
    <message>
        <source>S&amp;witch off</source>
        <translation>&amp;Ausschalten</translation>
    </message>
    <message>
        <source>&amp;History of this name</source>
        <translation>&amp;Verlauf dieses Namens</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>%1 was removed. Its records at %2 stay as they are.</source>
        <translation>%1 ist entfernt. Die Einträge bei %2 bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>mooring::NamesList</name>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
</context>
<context>
    <name>mooring::NamesPage</name>
    <message>
        <source>No name fits “%1”.</source>
        <translation>Kein Name passt zu „%1“.</translation>
    </message>
</context>
<context>
    <name>mooring::NamesStep</name>
    <message>
        <source>Which names should point to this computer?</source>
        <translation>Welche Namen sollen auf diesen Computer zeigen?</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>Namen suchen</translation>
    </message>
</context>
<context>
    <name>mooring::NetworkRow</name>
    <message>
        <source>Wi-Fi “%1”</source>
        <translation>WLAN „%1“</translation>
    </message>
    <message>
        <source>router %1</source>
        <translation>Router %1</translation>
    </message>
    <message>
        <source>interface %1</source>
        <translation>Schnittstelle %1</translation>
    </message>
    <message>
        <source>Publish from here</source>
        <translation>Von hier veröffentlichen</translation>
    </message>
    <message>
        <source>Your name for this network</source>
        <translation>Ihr Name für dieses Netzwerk</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Sie sind hier</translation>
    </message>
    <message>
        <source>Publish from “%1”</source>
        <translation>Aus „%1“ veröffentlichen</translation>
    </message>
    <message>
        <source>Also while on a VPN</source>
        <translation>Auch wenn ein VPN der Weg ins Internet ist</translation>
    </message>
    <message>
        <source>Publish from “%1” also while on a VPN</source>
        <translation>Aus „%1“ auch über ein VPN veröffentlichen</translation>
    </message>
</context>
<context>
    <name>mooring::NetworksSection</name>
    <message>
        <source>This network</source>
        <translation>Dieses Netzwerk</translation>
    </message>
    <message>
        <source>Re&amp;member this network</source>
        <translation>Dieses Netzwerk &amp;merken</translation>
    </message>
    <message>
        <source>Remembered networks</source>
        <translation>Gemerkte Netzwerke</translation>
    </message>
    <message>
        <source>Everywhere else</source>
        <translation>Überall sonst</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Do not publish</source>
        <translation>Nicht veröffentlichen</translation>
    </message>
    <message>
        <source>In &amp;other networks:</source>
        <translation>In &amp;anderen Netzwerken:</translation>
    </message>
    <message>
        <source>Publish all the same</source>
        <translation>Trotzdem veröffentlichen</translation>
    </message>
    <message>
        <source>While Mooring waits, your names keep the addresses they have.</source>
        <translation>Solange Mooring wartet, behalten Ihre Namen ihre Adressen.</translation>
    </message>
    <message>
        <source>This computer is in no network now.</source>
        <translation>Dieser Computer ist gerade in keinem Netzwerk.</translation>
    </message>
    <message>
        <source>Names are not published from here.</source>
        <translation>Von hier wird nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>“%1” is forgotten.</source>
        <translation>„%1“ ist vergessen.</translation>
    </message>
    <message>
        <source>None yet. A network is remembered when you answer whether to publish from it, or with the button above.</source>
        <translation>Noch keine. Ein Netz wird gemerkt, wenn Sie antworten, ob von dort veröffentlicht wird, oder mit der Schaltfläche oben.</translation>
    </message>
    <message>
        <source>Wait until I leave it</source>
        <translation>Warten, bis es vorbei ist</translation>
    </message>
    <message>
        <source>While on a &amp;VPN:</source>
        <translation>Während ein &amp;VPN an ist:</translation>
    </message>
    <message>
        <source>Names are published from here, also while you are on a VPN.</source>
        <translation>Von hier wird veröffentlicht, auch über ein VPN.</translation>
    </message>
    <message>
        <source>Names are published from here, but not while you are on a VPN.</source>
        <translation>Von hier wird veröffentlicht, aber nicht über ein VPN.</translation>
    </message>
</context>
<context>
    <name>mooring::NoticeBar</name>
    <message>
        <source>&amp;Got it</source>
        <translation>&amp;Verstanden</translation>
    </message>
</context>
<context>
    <name>mooring::NotificationTexts</name>
    <message>
        <source>%1: %2, before %3</source>
        <translation>%1: %2, zuvor %3</translation>
    </message>
    <message>
        <source>Your address changed to %1</source>
        <translation>Ihre Adresse ist jetzt %1</translation>
    </message>
    <message>
        <source>Before it was %1.</source>
        <translation>Zuvor war es %1.</translation>
    </message>
    <message>
        <source>Your addresses changed</source>
        <translation>Ihre Adressen haben sich geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) were updated: %1</source>
        <translation>
            <numerusform>%n Name wurde aktualisiert: %1</numerusform>
            <numerusform>%n Namen wurden aktualisiert: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>Adressen kopieren</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are still not being updated</source>
        <translation>
            <numerusform>%n Name wird noch immer nicht aktualisiert</numerusform>
            <numerusform>%n Namen werden noch immer nicht aktualisiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are not being updated</source>
        <translation>
            <numerusform>%n Name wird nicht aktualisiert</numerusform>
            <numerusform>%n Namen werden nicht aktualisiert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It began on %1.</source>
        <translation>Es begann am %1.</translation>
    </message>
    <message>
        <source>Mooring tries again by itself.</source>
        <translation>Mooring versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Pause for 1 hour</source>
        <translation>1 Stunde Pause</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>Unlock it, and Mooring goes on by itself.</source>
        <translation>Entsperren Sie ihn, dann macht Mooring von selbst weiter.</translation>
    </message>
    <message>
        <source>%1 needs you</source>
        <translation>%1 braucht Sie</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Neu anmelden…</translation>
    </message>
    <message>
        <source>Updates are held</source>
        <translation>Aktualisierungen werden zurückgehalten</translation>
    </message>
    <message>
        <source>Back online</source>
        <translation>Wieder online</translation>
    </message>
    <message>
        <source>Working again</source>
        <translation>Funktioniert wieder</translation>
    </message>
    <message>
        <source>All names are up to date.</source>
        <translation>Alle Namen sind aktuell.</translation>
    </message>
    <message>
        <source>Names at %1 are up to date.</source>
        <translation>Die Namen bei %1 sind aktuell.</translation>
    </message>
</context>
<context>
    <name>mooring::NotificationsSection</name>
    <message>
        <source>Notifications about</source>
        <translation>Benachrichtigungen über</translation>
    </message>
    <message>
        <source>A &amp;new address</source>
        <translation>Eine &amp;neue Adresse</translation>
    </message>
    <message>
        <source>Names that cannot be &amp;updated</source>
        <translation>Namen, die nicht &amp;aktualisiert werden</translation>
    </message>
    <message>
        <source>Which new addresses</source>
        <translation>Welche neuen Adressen</translation>
    </message>
    <message>
        <source>IPv&amp;4 addresses</source>
        <translation>IPv&amp;4-Adressen</translation>
    </message>
    <message>
        <source>IPv&amp;6 addresses</source>
        <translation>IPv&amp;6-Adressen</translation>
    </message>
    <message>
        <source>IPv6 addresses may change every day without anything being wrong.</source>
        <translation>IPv6-Adressen können sich täglich ändern, ohne dass etwas nicht stimmt.</translation>
    </message>
    <message>
        <source>While names cannot be updated</source>
        <translation>Solange Namen nicht aktualisiert werden</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>After 6 hours</source>
        <translation>Nach 6 Stunden</translation>
    </message>
    <message>
        <source>After one day</source>
        <translation>Nach einem Tag</translation>
    </message>
    <message>
        <source>After three days</source>
        <translation>Nach drei Tagen</translation>
    </message>
    <message>
        <source>&amp;Remind me again:</source>
        <translation>E&amp;rneut erinnern:</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>Nach %1</translation>
    </message>
    <message>
        <source>Names that work ag&amp;ain</source>
        <translation>Das &amp;Ende solcher Störungen</translation>
    </message>
    <message>
        <source>What needs &amp;you</source>
        <translation>Was &amp;mich braucht</translation>
    </message>
    <message>
        <source>Mooring never notifies you when nothing has happened.</source>
        <translation>Wenn nichts geschehen ist, kommt nie eine.</translation>
    </message>
</context>
<context>
    <name>mooring::Notifier</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>mooring::OptionsForm</name>
    <message>
        <source>&amp;Keep this name up to date</source>
        <translation>Diesen Namen &amp;pflegen</translation>
    </message>
    <message>
        <source>TT&amp;L in seconds</source>
        <translation>TT&amp;L in Sekunden</translation>
    </message>
    <message>
        <source>For how long others may remember an answer. Left alone unless set here.</source>
        <translation>Wie lange andere eine Antwort behalten dürfen. Bleibt unverändert, wenn hier nichts steht.</translation>
    </message>
    <message>
        <source>as the provider has it</source>
        <translation>wie beim Anbieter</translation>
    </message>
    <message>
        <source>Publish pri&amp;vate addresses, too</source>
        <translation>Auch pri&amp;vate Adressen veröffentlichen</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Ot&amp;her computers publish under this name, too</source>
        <translation>Auch andere &amp;Computer nutzen diesen Namen</translation>
    </message>
    <message>
        <source>IPv&amp;4 address (A)</source>
        <translation>IPv&amp;4-Adresse (A)</translation>
    </message>
    <message>
        <source>IPv&amp;6 address (AAAA)</source>
        <translation>IPv&amp;6-Adresse (AAAA)</translation>
    </message>
    <message>
        <source>A name needs one of them. To keep it as it is now, switch it off above.</source>
        <translation>Ein Name braucht eine davon. Soll er bleiben, wie er ist, schalten Sie ihn oben aus.</translation>
    </message>
    <message>
        <source>Addresses from</source>
        <translation>Adressen aus</translation>
    </message>
    <message>
        <source>the usual sources</source>
        <translation>den üblichen Quellen</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>As the provider has it</source>
        <translation>Wie beim Anbieter</translation>
    </message>
</context>
<context>
    <name>mooring::PreferencesPage</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netzwerke</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
</context>
<context>
    <name>mooring::ProviderModel</name>
    <message>
        <source>Add to %1</source>
        <translation>Zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Your accounts</source>
        <translation>Ihre Konten</translation>
    </message>
    <message>
        <source>Often used</source>
        <translation>Oft verwendet</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>Alle Anbieter</translation>
    </message>
</context>
<context>
    <name>mooring::ProviderStep</name>
    <message>
        <source>Who manages your names?</source>
        <translation>Wer verwaltet Ihre Namen?</translation>
    </message>
    <message numerus="yes">
        <source>Search %n provider(s)</source>
        <translation>
            <numerusform>%n Anbieter durchsuchen</numerusform>
            <numerusform>%n Anbieter durchsuchen</numerusform>
        </translation>
    </message>
    <message>
        <source>Search providers</source>
        <translation>Anbieter suchen</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Many services understand the dyndns2 protocol: their page calls it “DynDNS”, “DDNS” or “custom DNS” and names a server. A recipe of your own can describe any other service.</source>
        <translation>Viele Dienste verstehen das dyndns2-Protokoll: Ihre Seite nennt es „DynDNS“, „DDNS“ oder „eigenes DNS“ und gibt einen Server an. Jeden anderen Dienst kann ein eigenes Rezept beschreiben.</translation>
    </message>
    <message>
        <source>&amp;Use “%1”</source>
        <translation>„%1“ &amp;verwenden</translation>
    </message>
    <message>
        <source>No account yet? Look around with sample names; nothing leaves this computer.</source>
        <translation>Noch kein Konto? Sehen Sie sich mit Beispielnamen um; nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>&amp;Try without an account</source>
        <translation>&amp;Ohne Konto ausprobieren</translation>
    </message>
    <message>
        <source>No provider fits “%1”.</source>
        <translation>Kein Anbieter passt zu „%1“.</translation>
    </message>
</context>
<context>
    <name>mooring::ResultsStep</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message numerus="yes">
        <source>Publishing %n name(s)…</source>
        <translation>
            <numerusform>%n Name wird veröffentlicht…</numerusform>
            <numerusform>%n Namen werden veröffentlicht…</numerusform>
        </translation>
    </message>
    <message>
        <source>You can close this; Mooring goes on.</source>
        <translation>Sie können dies schließen; Mooring macht weiter.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) published</source>
        <translation>
            <numerusform>%n Name veröffentlicht</numerusform>
            <numerusform>%n Namen veröffentlicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Mooring keeps them right from now on, whenever your address changes.</source>
        <translation>Mooring hält sie ab jetzt richtig, wann immer sich Ihre Adresse ändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) could not be published yet</source>
        <translation>
            <numerusform>%n Name konnte noch nicht veröffentlicht werden</numerusform>
            <numerusform>%n Namen konnten noch nicht veröffentlicht werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back to correct it. What the network or the provider is to blame for is tried again by itself.</source>
        <translation>Gehen Sie zurück, um das zu berichtigen. Was am Netz oder am Anbieter liegt, wird von selbst wieder versucht.</translation>
    </message>
    <message>
        <source>Not published yet. Mooring tries again by itself.</source>
        <translation>Noch nicht veröffentlicht. Mooring versucht es von selbst noch einmal.</translation>
    </message>
    <message>
        <source>Publishing was cancelled</source>
        <translation>Das Veröffentlichen wurde abgebrochen</translation>
    </message>
    <message>
        <source>Nothing is lost: the account and the names are saved.</source>
        <translation>Nichts ist verloren: Konto und Namen sind gespeichert.</translation>
    </message>
</context>
<context>
    <name>mooring::Section</name>
    <message>
        <source>This could not be put back: %1</source>
        <translation>Das konnte nicht rückgängig gemacht werden: %1</translation>
    </message>
</context>
<context>
    <name>mooring::Services</name>
    <message>
        <source>The folder %1 cannot be made. Check its permissions, or name another one with --config.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden. Prüfen Sie seine Rechte, oder nennen Sie mit --config einen anderen.</translation>
    </message>
</context>
<context>
    <name>mooring::SetChooser</name>
    <message>
        <source>Lines to the Internet</source>
        <translation>Leitungen ins Internet</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Sources &amp;for:</source>
        <translation>&amp;Quellen für:</translation>
    </message>
    <message>
        <source>Add a &amp;line…</source>
        <translation>&amp;Leitung hinzufügen…</translation>
    </message>
    <message>
        <source>Name of the line</source>
        <translation>Name der Leitung</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Usual line</source>
        <translation>Übliche Leitung</translation>
    </message>
    <message>
        <source>Add one if this computer has more than one way to the Internet.</source>
        <translation>Fügen Sie eine hinzu, wenn dieser Computer mehr als einen Weg ins Internet hat.</translation>
    </message>
    <message>
        <source>No name uses this line.</source>
        <translation>Kein Name verwendet diese Leitung.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) use this line.</source>
        <translation>
            <numerusform>%n Name verwendet diese Leitung.</numerusform>
            <numerusform>%n Namen verwenden diese Leitung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Geben Sie ihr einen Namen.</translation>
    </message>
    <message>
        <source>There is a line of that name already.</source>
        <translation>Eine Leitung dieses Namens gibt es schon.</translation>
    </message>
</context>
<context>
    <name>mooring::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>mooring::SignInStep</name>
    <message>
        <source>Where to find it</source>
        <translation>Wo es zu finden ist</translation>
    </message>
    <message>
        <source>Passwords and keys go to the keychain, never into a file of settings. Nothing is saved before the last step.</source>
        <translation>Passwörter und Schlüssel kommen in den Schlüsselbund, nie in eine Einstellungsdatei. Vor dem letzten Schritt wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>Sign in to %1 again</source>
        <translation>Neu bei %1 anmelden</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Bei %1 anmelden</translation>
    </message>
    <message>
        <source>Open the website of %1</source>
        <translation>Website von %1 öffnen</translation>
    </message>
    <message>
        <source>Get “%1” at %2</source>
        <translation>„%1“ bei %2 holen</translation>
    </message>
    <message>
        <source>What you &amp;have</source>
        <translation>Was Sie &amp;haben</translation>
    </message>
    <message>
        <source>What you have</source>
        <translation>Was Sie haben</translation>
    </message>
    <message>
        <source>A password or key for dynamic DNS: you type the names</source>
        <translation>Passwort oder Schlüssel für dynamisches DNS: Sie tippen die Namen ein</translation>
    </message>
    <message>
        <source>An API key: your names can be listed</source>
        <translation>API-Schlüssel: Ihre Namen können aufgelistet werden</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Weitere Einstellungen</translation>
    </message>
    <message>
        <source>Your name for this account</source>
        <translation>Ihr Name für dieses Konto</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Zuhause</translation>
    </message>
</context>
<context>
    <name>mooring::SignInTest</name>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Only reads; nothing is changed at the provider.</source>
        <translation>Liest nur; beim Anbieter wird nichts geändert.</translation>
    </message>
    <message>
        <source>%1 accepts this.</source>
        <translation>%1 nimmt dies an.</translation>
    </message>
    <message numerus="yes">
        <source>%1 accepts this and lists %n domain(s).</source>
        <translation>
            <numerusform>%1 nimmt dies an und listet %n Domain auf.</numerusform>
            <numerusform>%1 nimmt dies an und listet %n Domains auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can only be asked by changing a name. Whether this is right shows when the first name is published.</source>
        <translation>%1 lässt sich nur durch Ändern eines Namens fragen. Ob dies stimmt, zeigt sich, wenn der erste Name veröffentlicht wird.</translation>
    </message>
</context>
<context>
    <name>mooring::SourceFields</name>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Network interface</source>
        <translation>Netzwerkschnittstelle</translation>
    </message>
    <message>
        <source>Web services</source>
        <translation>Webdienste</translation>
    </message>
    <message>
        <source>STUN servers</source>
        <translation>STUN-Server</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>DNS-Server</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Fixed address</source>
        <translation>Feste Adresse</translation>
    </message>
    <message>
        <source>The address that this computer has itself. Nobody outside is asked.</source>
        <translation>Die Adresse, die dieser Computer selbst hat. Niemand außerhalb wird gefragt.</translation>
    </message>
    <message>
        <source>Web services that answer with the address they see.</source>
        <translation>Webdienste, die mit der Adresse antworten, die sie sehen.</translation>
    </message>
    <message>
        <source>Servers that tell callers their address, as used for video calls.</source>
        <translation>Server, die Anrufern ihre Adresse nennen, wie bei Videogesprächen.</translation>
    </message>
    <message>
        <source>DNS servers that answer with the address that asks them.</source>
        <translation>DNS-Server, die mit der Adresse des Fragenden antworten.</translation>
    </message>
    <message>
        <source>A program of yours that prints the address.</source>
        <translation>Ein eigenes Programm, das die Adresse ausgibt.</translation>
    </message>
    <message>
        <source>An address that never changes. It is published even if it is not public.</source>
        <translation>Eine Adresse, die sich nie ändert. Sie wird veröffentlicht, auch wenn sie nicht öffentlich ist.</translation>
    </message>
    <message>
        <source>This version does not know this source and passes over it.</source>
        <translation>Diese Version kennt diese Quelle nicht und übergeht sie.</translation>
    </message>
    <message>
        <source>Only over:</source>
        <translation>Nur über:</translation>
    </message>
    <message>
        <source>any interface</source>
        <translation>jede Schnittstelle</translation>
    </message>
    <message>
        <source>How many must agree:</source>
        <translation>Wie viele übereinstimmen müssen:</translation>
    </message>
    <message>
        <source>Interface:</source>
        <translation>Schnittstelle:</translation>
    </message>
    <message>
        <source>the best one</source>
        <translation>die beste</translation>
    </message>
    <message>
        <source>Which address:</source>
        <translation>Welche Adresse:</translation>
    </message>
    <message>
        <source>the stable one</source>
        <translation>die stabile</translation>
    </message>
    <message>
        <source>the temporary one</source>
        <translation>die temporäre</translation>
    </message>
    <message>
        <source>Another device, by suffix:</source>
        <translation>Ein anderes Gerät, nach Suffix:</translation>
    </message>
    <message>
        <source>Another device, by MAC address:</source>
        <translation>Ein anderes Gerät, nach MAC-Adresse:</translation>
    </message>
    <message>
        <source>Length of the prefix:</source>
        <translation>Länge des Präfixes:</translation>
    </message>
    <message>
        <source>Services, one a line:</source>
        <translation>Dienste, je Zeile einer:</translation>
    </message>
    <message>
        <source>the built-in ones</source>
        <translation>die eingebauten</translation>
    </message>
    <message>
        <source>Servers, one a line:</source>
        <translation>Server, je Zeile einer:</translation>
    </message>
    <message>
        <source>Program:</source>
        <translation>Programm:</translation>
    </message>
    <message>
        <source>Arguments, one a line:</source>
        <translation>Argumente, je Zeile eines:</translation>
    </message>
    <message>
        <source>Seconds to wait:</source>
        <translation>Sekunden Wartezeit:</translation>
    </message>
    <message>
        <source>Addresses, one a line:</source>
        <translation>Adressen, je Zeile eine:</translation>
    </message>
    <message>
        <source>temporary</source>
        <translation>temporär</translation>
    </message>
    <message>
        <source>Your router tells its public address. No outside service is asked.</source>
        <translation>Ihr Router nennt seine öffentliche Adresse. Niemand außerhalb wird gefragt.</translation>
    </message>
    <message>
        <source>Router reached by:</source>
        <translation>Router von:</translation>
    </message>
    <message>
        <source>The usual connection</source>
        <translation>dem üblichen Weg</translation>
    </message>
</context>
<context>
    <name>mooring::SourcesCard</name>
    <message>
        <source>IPv4 address</source>
        <translation>IPv4-Adresse</translation>
    </message>
    <message>
        <source>IPv6 address</source>
        <translation>IPv6-Adresse</translation>
    </message>
    <message>
        <source>Sources of the IPv4 address</source>
        <translation>Quellen der IPv4-Adresse</translation>
    </message>
    <message>
        <source>Sources of the IPv6 address</source>
        <translation>Quellen der IPv6-Adresse</translation>
    </message>
    <message>
        <source>Add a source…</source>
        <translation>Quelle hinzufügen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Ask it earlier</source>
        <translation>Früher fragen</translation>
    </message>
    <message>
        <source>Ask it later</source>
        <translation>Später fragen</translation>
    </message>
    <message>
        <source>This must be given. Remove the source if you do not need it.</source>
        <translation>Dies muss angegeben werden. Entfernen Sie die Quelle, wenn Sie sie nicht brauchen.</translation>
    </message>
    <message>
        <source>One source must stay.</source>
        <translation>Eine Quelle muss bleiben.</translation>
    </message>
    <message>
        <source>Sources are asked from top to bottom until one knows a public address. Drag to reorder.</source>
        <translation>Sie werden von oben nach unten gefragt, bis eine eine öffentliche Adresse kennt. Ziehen Sie sie in Ihre Reihenfolge.</translation>
    </message>
</context>
<context>
    <name>mooring::SourcesModel</name>
    <message>
        <source>Not used yet. Fill in what is missing below.</source>
        <translation>Noch nicht verwendet. Ergänzen Sie unten, was fehlt.</translation>
    </message>
    <message>
        <source>Being asked…</source>
        <translation>Wird gefragt…</translation>
    </message>
    <message>
        <source>answered within %1 ms</source>
        <translation>antwortete in %1 ms</translation>
    </message>
    <message>
        <source>%1 · %2 ms</source>
        <comment>how an address was found, and the time that took</comment>
        <translation>%1 · %2 ms</translation>
    </message>
    <message>
        <source>answered at once</source>
        <translation>sofort beantwortet</translation>
    </message>
</context>
<context>
    <name>mooring::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>mooring::StunExchange</name>
    <message>
        <source>It gave no proper answer.</source>
        <translation>Er gab keine brauchbare Antwort.</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation>Er antwortete nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>It cannot be reached: %1.</source>
        <translation>Er ist nicht erreichbar: %1.</translation>
    </message>
</context>
<context>
    <name>mooring::SummaryBar</name>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Update now</source>
        <translation>&amp;Jetzt aktualisieren</translation>
    </message>
    <message>
        <source>Add a na&amp;me…</source>
        <translation>Namen &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>Aktualisiert…</translation>
    </message>
    <message>
        <source>names keep their addresses</source>
        <translation>Namen behalten ihre Adressen</translation>
    </message>
    <message>
        <source>Last successful check: %1</source>
        <translation>Letzte erfolgreiche Prüfung: %1</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abb&amp;rechen</translation>
    </message>
    <message>
        <source>Ends this check. What is done already stays done.</source>
        <translation>Beendet diese Prüfung. Was schon erledigt ist, bleibt erledigt.</translation>
    </message>
</context>
<context>
    <name>mooring::Texts</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>in weniger als einer Minute</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>Pause, bis Sie fortsetzen</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>Pause bis %1</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>being updated</source>
        <translation>wird aktualisiert</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>braucht Sie</translation>
    </message>
    <message>
        <source>failing, tried again by itself</source>
        <translation>gestört, wird von selbst wieder versucht</translation>
    </message>
    <message>
        <source>held</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>sign-in refused — sign in again</source>
        <translation>Anmeldung abgelehnt – neu anmelden</translation>
    </message>
    <message>
        <source>this account may not change the name</source>
        <translation>dieses Konto darf den Namen nicht ändern</translation>
    </message>
    <message>
        <source>the account does not hold this domain</source>
        <translation>das Konto enthält diese Domain nicht</translation>
    </message>
    <message>
        <source>the provider does not know this name</source>
        <translation>der Anbieter kennt diesen Namen nicht</translation>
    </message>
    <message>
        <source>the provider refuses the update</source>
        <translation>der Anbieter lehnt die Aktualisierung ab</translation>
    </message>
    <message>
        <source>there are addresses that Mooring did not set</source>
        <translation>es gibt Adressen, die Mooring nicht gesetzt hat</translation>
    </message>
    <message>
        <source>too many requests — waiting</source>
        <translation>zu viele Anfragen – es wird gewartet</translation>
    </message>
    <message>
        <source>blocked by the provider — ask them why</source>
        <translation>vom Anbieter gesperrt – fragen Sie nach</translation>
    </message>
    <message>
        <source>no connection to the provider</source>
        <translation>keine Verbindung zum Anbieter</translation>
    </message>
    <message>
        <source>the connection is not secure</source>
        <translation>die Verbindung ist nicht sicher</translation>
    </message>
    <message>
        <source>the provider is in trouble</source>
        <translation>der Anbieter hat eine Störung</translation>
    </message>
    <message>
        <source>the provider&apos;s answer makes no sense</source>
        <translation>die Antwort des Anbieters ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>no public address found</source>
        <translation>keine öffentliche Adresse gefunden</translation>
    </message>
    <message>
        <source>the keychain is locked — unlock it</source>
        <translation>der Schlüsselbund ist gesperrt – entsperren</translation>
    </message>
    <message>
        <source>the provider cannot do this</source>
        <translation>der Anbieter kann das nicht</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <translation>Neu an&amp;melden…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>held: a VPN is on</source>
        <translation>zurückgehalten: Ein VPN ist an</translation>
    </message>
    <message>
        <source>held: not published from this network</source>
        <translation>zurückgehalten: nicht aus diesem Netzwerk</translation>
    </message>
    <message>
        <source>held: this is not your usual line</source>
        <translation>zurückgehalten: nicht Ihre übliche Leitung</translation>
    </message>
    <message>
        <source>You are on a VPN. Names keep your home address until you leave it.</source>
        <translation>Sie sind in einem VPN. Namen behalten Ihre Heimadresse, bis Sie es verlassen.</translation>
    </message>
    <message>
        <source>You are on a VPN (%1). Names keep your home address until you leave it.</source>
        <translation>Sie sind in einem VPN (%1). Namen behalten Ihre Heimadresse, bis Sie es verlassen.</translation>
    </message>
    <message>
        <source>Names are not updated from this network.</source>
        <translation>Aus diesem Netzwerk werden Namen nicht aktualisiert.</translation>
    </message>
    <message>
        <source>This is not your usual line. Names keep their address.</source>
        <translation>Dies ist nicht Ihre übliche Leitung. Namen behalten ihre Adresse.</translation>
    </message>
    <message>
        <source>&amp;Publish in spite of the VPN</source>
        <translation>Trotz VPN &amp;veröffentlichen</translation>
    </message>
    <message>
        <source>&amp;Publish from this network</source>
        <translation>Aus diesem Netzwerk &amp;veröffentlichen</translation>
    </message>
    <message>
        <source>&amp;Publish this address</source>
        <translation>Diese Adresse &amp;veröffentlichen</translation>
    </message>
    <message>
        <source>Remembered for the network that you are in now.</source>
        <translation>Gilt für das Netzwerk, in dem Sie gerade sind.</translation>
    </message>
    <message>
        <source>Remembered for the network “%1”.</source>
        <translation>Gilt für das Netzwerk „%1“.</translation>
    </message>
    <message>
        <source>Never publish from this &amp;network</source>
        <translation>Nie aus diesem &amp;Netzwerk veröffentlichen</translation>
    </message>
    <message>
        <source>&amp;Always hold here</source>
        <translation>Hier &amp;immer zurückhalten</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>updating…</source>
        <translation>aktualisiert…</translation>
    </message>
    <message>
        <source>again %1</source>
        <translation>wieder %1</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>gestört</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>No successful check for %1</source>
        <translation>Seit %1 keine erfolgreiche Prüfung</translation>
    </message>
    <message>
        <source>Your name is up to date</source>
        <translation>Ihr Name ist aktuell</translation>
    </message>
    <message numerus="yes">
        <source>All %n names are up to date</source>
        <translation>
            <numerusform>Ihr Name ist aktuell (%n)</numerusform>
            <numerusform>Alle %n Namen sind aktuell</numerusform>
        </translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>Aktualisiert…</translation>
    </message>
    <message>
        <source>No name can be updated now; Mooring tries again by itself</source>
        <translation>Kein Name kann jetzt aktualisiert werden; Mooring versucht es von selbst wieder</translation>
    </message>
    <message>
        <source>%1 of %2 names cannot be updated now; Mooring tries again by itself</source>
        <translation>%1 von %2 Namen können jetzt nicht aktualisiert werden; Mooring versucht es von selbst wieder</translation>
    </message>
    <message>
        <source>Updates are paused</source>
        <translation>Aktualisierungen ruhen</translation>
    </message>
    <message>
        <source>Your name is held</source>
        <translation>Ihr Name wird zurückgehalten</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are held</source>
        <translation>
            <numerusform>%n Name wird zurückgehalten</numerusform>
            <numerusform>%n Namen werden zurückgehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>No names yet</source>
        <translation>Noch keine Namen</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>Wartet auf das Netzwerk</translation>
    </message>
    <message>
        <source>next check %1</source>
        <translation>nächste Prüfung %1</translation>
    </message>
    <message>
        <source>from the router</source>
        <translation>vom Router</translation>
    </message>
    <message>
        <source>from this computer</source>
        <translation>von diesem Computer</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>seen from outside</source>
        <translation>von außen gesehen</translation>
    </message>
    <message>
        <source>from a command</source>
        <translation>von einem Befehl</translation>
    </message>
    <message>
        <source>fixed address</source>
        <translation>feste Adresse</translation>
    </message>
    <message>
        <source>changed just now</source>
        <translation>gerade geändert</translation>
    </message>
    <message>
        <source>Mooring: %1</source>
        <translation>Mooring: %1</translation>
    </message>
    <message>
        <source>Last change: %1</source>
        <translation>Letzte Änderung: %1</translation>
    </message>
    <message>
        <source>Next check: %1</source>
        <translation>Nächste Prüfung: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) need you</source>
        <translation>
            <numerusform>%n Name braucht Sie</numerusform>
            <numerusform>%n Namen brauchen Sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged for %n minute(s)</source>
        <translation>
            <numerusform>unverändert seit %n Minute</numerusform>
            <numerusform>unverändert seit %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged for %n hour(s)</source>
        <translation>
            <numerusform>unverändert seit %n Stunde</numerusform>
            <numerusform>unverändert seit %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged for %n day(s)</source>
        <translation>
            <numerusform>unverändert seit %n Tag</numerusform>
            <numerusform>unverändert seit %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n Minute</numerusform>
            <numerusform>in %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %n Stunde</numerusform>
            <numerusform>in %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>not updated</source>
        <translation>nicht aktualisiert</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 names need you</source>
        <translation>
            <numerusform>%n von %1 Namen braucht Sie</numerusform>
            <numerusform>%n von %1 Namen brauchen Sie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mooring::TrayMenu</name>
    <message>
        <source>&amp;Open Mooring</source>
        <translation>Mooring &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Update now</source>
        <translation>&amp;Jetzt aktualisieren</translation>
    </message>
    <message>
        <source>Pre&amp;ferences</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>For &amp;1 hour</source>
        <translation>&amp;1 Stunde</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>Bis &amp;morgen</translation>
    </message>
    <message>
        <source>Until you &amp;resume</source>
        <translation>Bis Sie &amp;fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more name(s)…</source>
        <translation>
            <numerusform>Noch %n Name…</numerusform>
            <numerusform>Noch %n Namen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a na&amp;me…</source>
        <translation>Namen &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Pau&amp;se</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Cancel &amp;update</source>
        <translation>Aktualisierung abbr&amp;echen</translation>
    </message>
</context>
<context>
    <name>mooring::Triggers</name>
    <message>
        <source>The monitor at %1 was not reached: %2</source>
        <translation>Der Überwachungsdienst unter %1 war nicht erreichbar: %2</translation>
    </message>
</context>
<context>
    <name>mooring::TypedNames</name>
    <message>
        <source>&amp;Type them as they are called at the provider:</source>
        <translation>&amp;Geben Sie sie ein, wie sie beim Anbieter heißen:</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Several names go on a line each, or with spaces or commas between them.</source>
        <translation>Mehrere Namen kommen in je eine Zeile oder werden durch Leerzeichen oder Kommas getrennt.</translation>
    </message>
    <message>
        <source>%1 is published already.</source>
        <translation>%1 wird schon veröffentlicht.</translation>
    </message>
</context>
<context>
    <name>mooring::UndoBar</name>
    <message>
        <source>Un&amp;do</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Got &amp;it</source>
        <translation>&amp;Verstanden</translation>
    </message>
</context>
<context>
    <name>mooring::WelcomeCard</name>
    <message>
        <source>Keep a name pointed at this computer</source>
        <translation>Halten Sie einen Namen auf diesen Computer gerichtet</translation>
    </message>
    <message>
        <source>Choose your provider, sign in, and tick the names. Mooring changes their address whenever yours changes, and touches nothing else.</source>
        <translation>Wählen Sie Ihren Anbieter, melden Sie sich an, und haken Sie die Namen ab. Mooring ändert ihre Adresse, wann immer sich Ihre ändert, und rührt sonst nichts an.</translation>
    </message>
    <message>
        <source>Add your first &amp;name…</source>
        <translation>Ersten &amp;Namen hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Try without an account</source>
        <translation>&amp;Ohne Konto ausprobieren</translation>
    </message>
</context>
<context>
    <name>mooring::ZoneModel</name>
    <message>
        <source>%1 is published already.</source>
        <translation>%1 wird schon veröffentlicht.</translation>
    </message>
    <message>
        <source>+ New name in %1…</source>
        <translation>+ Neuer Name in %1…</translation>
    </message>
    <message>
        <source>Type the part before %1, or @ for %1 itself.</source>
        <translation>Geben Sie den Teil vor %1 ein, oder @ für %1 selbst.</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>wird gesucht…</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n Name</numerusform>
            <numerusform>%n Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>published already</source>
        <translation>schon veröffentlicht</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>no address yet</source>
        <translation>noch keine Adresse</translation>
    </message>
    <message>
        <source>proxied</source>
        <translation>über Proxy</translation>
    </message>
</context>
<context>
    <name>mooring::ZoneView</name>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
</context>
<context>
    <name>mooring::demo::DemoWorld</name>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>The demo needs three free ports on 127.0.0.1 and could not get them.</source>
        <translation>Die Demo braucht drei freie Ports auf 127.0.0.1 und bekam sie nicht.</translation>
    </message>
    <message>
        <source>Demo server on this machine</source>
        <translation>Demoserver auf diesem Computer</translation>
    </message>
</context>
<context>
    <name>mooring::dns::DnsExchange</name>
    <message>
        <source>The name server %1 cannot be reached: %2.</source>
        <translation>Der Nameserver %1 ist nicht erreichbar: %2.</translation>
    </message>
    <message>
        <source>The name server %1 gave no proper reply.</source>
        <translation>Der Nameserver %1 gab keine brauchbare Antwort.</translation>
    </message>
    <message>
        <source>The name server %1 did not answer in time.</source>
        <translation>Der Nameserver %1 antwortete nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, Port %2</translation>
    </message>
</context>
<context>
    <name>mooring::providers</name>
    <message>
        <source>etcd addresses</source>
        <translation>etcd-Adressen</translation>
    </message>
    <message>
        <source>The client URLs of etcd 3.4 or newer, separated by commas.</source>
        <translation>Die Client-URLs von etcd 3.4 oder neuer, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Only where etcd has log-in turned on.</source>
        <translation>Nur, wenn bei etcd die Anmeldung eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Key prefix</source>
        <translation>Schlüsselpräfix</translation>
    </message>
    <message>
        <source>The path of the etcd plugin in the Corefile.</source>
        <translation>Der Pfad des etcd-Plugins im Corefile.</translation>
    </message>
    <message>
        <source>Leaf label</source>
        <translation>Letzter Namensteil</translation>
    </message>
    <message>
        <source>How the keys of this program begin; it must not be a label of a name of yours.</source>
        <translation>Womit die Schlüssel dieses Programms beginnen; darf in keinem Ihrer Namen als Teil vorkommen.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Only for an address at the zone&apos;s own name.</source>
        <translation>Nur für eine Adresse am Namen der Zone selbst.</translation>
    </message>
    <message>
        <source>Lease in seconds</source>
        <translation>Lease in Sekunden</translation>
    </message>
    <message>
        <source>The record goes away when this program has not renewed it for so long; 0 keeps it.</source>
        <translation>Der Eintrag verschwindet, wenn dieses Programm ihn so lange nicht erneuert hat; 0 behält ihn.</translation>
    </message>
    <message>
        <source>Name server</source>
        <translation>Nameserver</translation>
    </message>
    <message>
        <source>The primary name server of the zone, as host or host:port; an IPv6 address in brackets.</source>
        <translation>Der primäre Nameserver der Zone, als Host oder Host:Port; eine IPv6-Adresse in eckigen Klammern.</translation>
    </message>
    <message>
        <source>If empty, the name server is asked for it.</source>
        <translation>Wenn leer, wird der Nameserver danach gefragt.</translation>
    </message>
    <message>
        <source>TSIG key name</source>
        <translation>Name des TSIG-Schlüssels</translation>
    </message>
    <message>
        <source>Exactly as in the name server&apos;s configuration. Leave it empty only if the server trusts this machine&apos;s address.</source>
        <translation>Genau wie in der Konfiguration des Nameservers. Nur leer lassen, wenn der Server der Adresse dieses Rechners vertraut.</translation>
    </message>
    <message>
        <source>TSIG algorithm</source>
        <translation>TSIG-Algorithmus</translation>
    </message>
    <message>
        <source>TSIG secret</source>
        <translation>TSIG-Geheimnis</translation>
    </message>
    <message>
        <source>The base64 text of the key&apos;s secret, as tsig-keygen or keymgr wrote it.</source>
        <translation>Das Geheimnis des Schlüssels als base64-Text, wie tsig-keygen oder keymgr es geschrieben hat.</translation>
    </message>
    <message>
        <source>A key for the environment “Production”. GoDaddy opens its DNS API only to accounts with ten or more domains or a paid plan for it.</source>
        <translation>Ein Schlüssel für die Umgebung „Production“. GoDaddy öffnet seine DNS-API nur für Konten mit zehn oder mehr Domains oder einem entsprechenden Tarif.</translation>
    </message>
    <message>
        <source>A text that the reply holds when the address was already there.</source>
        <translation>Ein Text, den die Antwort enthält, wenn die Adresse schon stimmte.</translation>
    </message>
    <message>
        <source>A text that the reply holds when the update was made. Without it, the usual words at the beginning of the reply (good, nochg, ok, true, updated, success) count.</source>
        <translation>Ein Text, den die Antwort nach einem Update enthält. Ohne ihn zählen die üblichen Wörter am Anfang der Antwort (good, nochg, ok, true, updated, success).</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API-Adresse</translation>
    </message>
    <message>
        <source>API host</source>
        <translation>API-Host</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel (API key)</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>API secret</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>Absent: POST with a body, else GET.</source>
        <translation>Ohne Angabe: POST, wenn es einen Anfragetext gibt, sonst GET.</translation>
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
        <translation>Auch für alle Namen unterhalb dieses Namens antworten.</translation>
    </message>
    <message>
        <source>Also switch on “API access” in the details of each domain.</source>
        <translation>Schalten Sie außerdem „API access“ in den Details jeder Domain ein.</translation>
    </message>
    <message>
        <source>As the API names it, default_view for all. Only the record set of this line is looked at and changed.</source>
        <translation>Wie die API sie nennt, default_view für alle. Nur der Eintrag dieser Line wird betrachtet und geändert.</translation>
    </message>
    <message>
        <source>As the console names it; 默认 is the default line. Only records of this line are looked at and changed.</source>
        <translation>Wie die Konsole sie nennt; 默认 ist die Standardleitung. Nur Einträge dieser Line werden betrachtet und geändert.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Create Token with the template “Edit zone DNS”: it needs the permissions Zone:Read and DNS:Edit for each zone.</source>
        <translation>„Create Token“ mit der Vorlage „Edit zone DNS“: Es braucht die Rechte Zone:Read und DNS:Edit für jede Zone.</translation>
    </message>
    <message>
        <source>DDNS key</source>
        <translation>DDNS key</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>DynDNS password</source>
        <translation>DynDNS-Passwort</translation>
    </message>
    <message>
        <source>DynDNS user name</source>
        <translation>DynDNS-Benutzername</translation>
    </message>
    <message>
        <source>DynHost user</source>
        <translation>DynHost-Benutzer</translation>
    </message>
    <message>
        <source>Dynamic DNS password</source>
        <translation>Dynamic-DNS-Passwort</translation>
    </message>
    <message>
        <source>Dynamic DNS token</source>
        <translation>Dynamic-DNS-Token</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Email, user name or DDNS key user</source>
        <translation>E-Mail, Benutzername oder Benutzer des DDNS key</translation>
    </message>
    <message>
        <source>Extra headers</source>
        <translation>Zusätzliche Kopfzeilen</translation>
    </message>
    <message>
        <source>Generate New Token with custom scopes: domain with create, read, update and delete.</source>
        <translation>„Generate New Token“ mit eigenen Rechten: domain mit create, read, update und delete.</translation>
    </message>
    <message>
        <source>Global API Key</source>
        <translation>Global API Key</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>HTTP token</source>
        <translation>HTTP-Token</translation>
    </message>
    <message>
        <source>Host name or address, with a port if it is not the usual one.</source>
        <translation>Hostname oder Adresse, mit Port, wenn es nicht der übliche ist.</translation>
    </message>
    <message>
        <source>How IPv6 is sent</source>
        <translation>Wie IPv6 gesendet wird</translation>
    </message>
    <message>
        <source>In the credentials.csv that is downloaded once, when the key is created.</source>
        <translation>In der Datei credentials.csv, die beim Anlegen des Schlüssels einmal heruntergeladen wird.</translation>
    </message>
    <message>
        <source>In the domain&apos;s Advanced DNS page: switch Dynamic DNS on and copy the password. Each domain has one of its own, so it needs an account of its own.</source>
        <translation>Auf der Seite „Advanced DNS“ der Domain: Schalten Sie Dynamic DNS ein, und kopieren Sie das Passwort. Jede Domain hat ihr eigenes und braucht darum ein eigenes Konto.</translation>
    </message>
    <message>
        <source>In the project that holds the zones: Security, API tokens, with the permission “Read &amp; Write”.</source>
        <translation>Im Projekt, das die Zonen enthält: Security, API tokens, mit dem Recht „Read &amp; Write“.</translation>
    </message>
    <message>
        <source>Instead of a text; “.*” accepts every reply with a status of 200 to 299.</source>
        <translation>Statt eines Textes; „.*“ nimmt jede Antwort mit Status 200 bis 299 an.</translation>
    </message>
    <message>
        <source>Instead of a token; it may do everything in the account, so a token is safer.</source>
        <translation>Statt eines Tokens; er darf im Konto alles, daher ist ein Token sicherer.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Made for each record: in the zone editor of dns.he.net, mark the A or AAAA record as dynamic and press the arrows beside it. Records with different keys need an account each.</source>
        <translation>Für jeden Eintrag eigens erstellt: Kennzeichnen Sie im Zoneneditor von dns.he.net den A- oder AAAA-Eintrag als dynamisch, und drücken Sie die Pfeile daneben. Einträge mit verschiedenen Schlüsseln brauchen je ein Konto.</translation>
    </message>
    <message>
        <source>Made in the domain&apos;s DynHost page under “Manage accesses”; begins with the domain.</source>
        <translation>Wird auf der DynHost-Seite der Domain unter „Manage accesses“ erstellt; beginnt mit der Domain.</translation>
    </message>
    <message>
        <source>Made in the domain&apos;s Dynamic DNS settings; not the account&apos;s password.</source>
        <translation>Wird in den Dynamic-DNS-Einstellungen der Domain erstellt; nicht das Passwort des Kontos.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Names in one request</source>
        <translation>Namen in einer Anfrage</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Of a CAM user that has the policy QcloudDNSPodFullAccess.</source>
        <translation>Eines CAM-Benutzers mit der Richtlinie QcloudDNSPodFullAccess.</translation>
    </message>
    <message>
        <source>Of a RAM user that has the permission AliyunDNSFullAccess.</source>
        <translation>Eines RAM-Benutzers mit dem Recht AliyunDNSFullAccess.</translation>
    </message>
    <message>
        <source>Of an IAM user that has the permission DNS FullAccess.</source>
        <translation>Eines IAM-Benutzers mit dem Recht DNS FullAccess.</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>Eine pro Zeile.</translation>
    </message>
    <message>
        <source>Only for IPv6: the AAAA record has a token of its own.</source>
        <translation>Nur für IPv6: Der AAAA-Eintrag hat ein eigenes Token.</translation>
    </message>
    <message>
        <source>Only for hosts below a domain of your own: the domain that is listed at Dynu.</source>
        <translation>Nur für Hosts unter einer eigenen Domain: die Domain, die bei Dynu geführt wird.</translation>
    </message>
    <message>
        <source>Only for sub-projects.</source>
        <translation>Nur für Unterprojekte.</translation>
    </message>
    <message>
        <source>Only for temporary keys.</source>
        <translation>Nur für temporäre Schlüssel.</translation>
    </message>
    <message>
        <source>Only with the Global API Key.</source>
        <translation>Nur zusammen mit dem Global API Key.</translation>
    </message>
    <message>
        <source>Password or updater client key</source>
        <translation>Passwort oder Updater Client Key</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Personal access token</source>
        <translation>Persönliches Zugriffstoken (Personal access token)</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>Projekt-ID</translation>
    </message>
    <message>
        <source>Proxied (orange cloud) or DNS only. Left alone unless set here.</source>
        <translation>Über den Proxy (orange Wolke) oder nur DNS. Bleibt unverändert, wenn hier nichts eingestellt ist.</translation>
    </message>
    <message>
        <source>Proxy status</source>
        <translation>Proxy-Status</translation>
    </message>
    <message>
        <source>Record line</source>
        <translation>Record Line</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Inhalt der Anfrage</translation>
    </message>
    <message>
        <source>Resolution line (ISP or region), as the API names it: default, telecom, unicom, mobile, oversea… Only records of this line are looked at and changed.</source>
        <translation>Resolution Line (Anbieter oder Region), wie die API sie nennt: default, telecom, unicom, mobile, oversea… Nur Einträge dieser Line werden betrachtet und geändert.</translation>
    </message>
    <message>
        <source>Root domain</source>
        <translation>Stammdomain</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schema</translation>
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
        <translation>Wird mit HTTP Basic gesendet, außer wenn die URL oder der Inhalt {password} enthält.</translation>
    </message>
    <message>
        <source>Sent with the same placeholders; JSON is recognised.</source>
        <translation>Wird mit denselben Platzhaltern gesendet; JSON wird erkannt.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Server id</source>
        <translation>Server-ID</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>Sitzungstoken (Session token)</translation>
    </message>
    <message>
        <source>Shown at the top of the page after signing in; one token for all sub-domains of the account.</source>
        <translation>Steht nach dem Anmelden oben auf der Seite; ein Token gilt für alle Subdomains des Kontos.</translation>
    </message>
    <message>
        <source>Shown once, when the AccessKey is created.</source>
        <translation>Wird nur einmal gezeigt, wenn der AccessKey angelegt wird.</translation>
    </message>
    <message>
        <source>Shown once, when the key is created.</source>
        <translation>Wird nur einmal gezeigt, wenn der Schlüssel angelegt wird.</translation>
    </message>
    <message>
        <source>Success as a regular expression</source>
        <translation>Erfolg als regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Switch version 2 on for the name at freedns.afraid.org/dynamic/v2/; the token is the last part of the update URL. One token is one name.</source>
        <translation>Schalten Sie für den Namen auf freedns.afraid.org/dynamic/v2/ die Version 2 ein; das Token ist der letzte Teil der Update-URL. Ein Token ist ein Name.</translation>
    </message>
    <message>
        <source>Text of success</source>
        <translation>Text für Erfolg</translation>
    </message>
    <message>
        <source>Text of “unchanged”</source>
        <translation>Text für „unverändert“</translation>
    </message>
    <message>
        <source>The account&apos;s email address or user name, or the user name of a DDNS key.</source>
        <translation>Die E-Mail-Adresse oder der Benutzername des Kontos, oder der Benutzername eines DDNS key.</translation>
    </message>
    <message>
        <source>The account&apos;s password or the separate IP update password.</source>
        <translation>Das Passwort des Kontos oder das eigene Passwort für IP-Aktualisierungen.</translation>
    </message>
    <message>
        <source>The account&apos;s password, or better the password of a DDNS key, which can update only its own hosts.</source>
        <translation>Das Passwort des Kontos, oder besser das eines DDNS key, der nur seine eigenen Hosts aktualisieren darf.</translation>
    </message>
    <message>
        <source>The international site needs the host of a region.</source>
        <translation>Die internationale Seite braucht den Host einer Region.</translation>
    </message>
    <message>
        <source>The location of the hosts, if you use groups.</source>
        <translation>Der Ort der Hosts, wenn Sie Gruppen verwenden.</translation>
    </message>
    <message>
        <source>The password of the DynHost user, not the OVHcloud account&apos;s.</source>
        <translation>Das Passwort des DynHost-Benutzers, nicht das des OVHcloud-Kontos.</translation>
    </message>
    <message>
        <source>The second is the international site&apos;s.</source>
        <translation>Der zweite gehört zur internationalen Seite.</translation>
    </message>
    <message>
        <source>The setting api-key of pdns.conf; api=yes is needed too.</source>
        <translation>Die Einstellung api-key in pdns.conf; auch api=yes ist nötig.</translation>
    </message>
    <message>
        <source>The updater client key (account settings) can do nothing but update; prefer it to the password.</source>
        <translation>Der Updater Client Key (Kontoeinstellungen) kann nur aktualisieren; er ist dem Passwort vorzuziehen.</translation>
    </message>
    <message>
        <source>The user name of the DynDNS account made at INWX, not the customer log-in.</source>
        <translation>Der Benutzername des bei INWX angelegten DynDNS-Kontos, nicht die Kundenanmeldung.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Token Management, Create. With a token policy it may be limited to the record sets it has to change.</source>
        <translation>Token Management, Create. Mit einer Token Policy lässt es sich auf die zu ändernden Einträge beschränken.</translation>
    </message>
    <message>
        <source>Token of the AAAA record</source>
        <translation>Token des AAAA-Eintrags</translation>
    </message>
    <message>
        <source>Under Keys in the dynv6 account.</source>
        <translation>Unter „Keys“ im dynv6-Konto.</translation>
    </message>
    <message>
        <source>Update URL</source>
        <translation>Update-URL</translation>
    </message>
    <message>
        <source>Update token</source>
        <translation>Update-Token</translation>
    </message>
    <message>
        <source>Where the server&apos;s webserver listens, without /api. Plain http works only for loopback and private addresses.</source>
        <translation>Wo der Webserver des Servers lauscht, ohne /api. Unverschlüsseltes http geht nur mit Loopback und privaten Adressen.</translation>
    </message>
    <message>
        <source>Wildcard</source>
        <translation>Wildcard</translation>
    </message>
    <message>
        <source>With {hostname}, {ip} (a request for each family) or {ipv4} and {ipv6} (one request for both), and if needed {sub}, {domain}, {type}, {ttl}, {username}, {password}, {timestamp}. Values are percent-encoded; write {raw:name} to prevent that. A part of the query without a value is left out.</source>
        <translation>Mit {hostname}, {ip} (eine Anfrage je Familie) oder {ipv4} und {ipv6} (eine Anfrage für beide), und bei Bedarf {sub}, {domain}, {type}, {ttl}, {username}, {password}, {timestamp}. Werte werden prozentkodiert; {raw:name} verhindert das. Ein Teil der Abfrage ohne Wert fällt weg.</translation>
    </message>
    <message>
        <source>http is accepted for private addresses only, since the password would be readable on the way.</source>
        <translation>http wird nur für private Adressen angenommen, weil das Passwort sonst unterwegs lesbar wäre.</translation>
    </message>
    <message>
        <source>“list” for servers that take several names, separated by commas.</source>
        <translation>„list“ für Server, die mehrere Namen durch Kommas getrennt annehmen.</translation>
    </message>
    <message>
        <source>“myip”: both addresses in myip; “separate”: a request for each family; anything else is the name of a parameter for the IPv6 address.</source>
        <translation>„myip“: beide Adressen in myip; „separate“: eine Anfrage je Familie; alles andere ist der Name eines Parameters für die IPv6-Adresse.</translation>
    </message>
</context>
</TS>
