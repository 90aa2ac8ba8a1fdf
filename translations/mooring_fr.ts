<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AddressResolver</name>
    <message>
        <source>your router has %1: carrier-grade NAT</source>
        <translation>votre routeur a %1&#xa0;: CGNAT</translation>
    </message>
    <message>
        <source>your router has only %1: another router stands before it</source>
        <translation>votre routeur n’a que %1&#xa0;: un autre routeur se trouve devant lui</translation>
    </message>
    <message>
        <source>your router has %1, which is no public address</source>
        <translation>votre routeur a %1, qui n’est pas une adresse publique</translation>
    </message>
    <message>
        <source>This machine has no way to the Internet over %1 now.</source>
        <translation>Cette machine n’a pas d’accès à Internet en %1 pour l’instant.</translation>
    </message>
    <message>
        <source>No address source is set for %1.</source>
        <translation>Aucune source d’adresse n’est définie pour %1.</translation>
    </message>
    <message>
        <source>No source found a public %1 address. %2</source>
        <translation>Aucune source n’a trouvé d’adresse %1 publique. %2</translation>
    </message>
    <message>
        <source>This source is not in the list any more.</source>
        <translation>Cette source n’est plus dans la liste.</translation>
    </message>
</context>
<context>
    <name>AddressScope</name>
    <message>
        <source>%1 is a private address behind a router: nobody outside can reach it. Use the “web” source, which sees the address of the router, and forward the port there.</source>
        <translation>%1 est une adresse privée derrière un routeur&#xa0;: personne ne peut l’atteindre de l’extérieur. Utilisez la source «&#xa0;web&#xa0;», qui voit l’adresse du routeur, et redirigez-y le port.</translation>
    </message>
    <message>
        <source>%1 is an address of your provider&apos;s own network (carrier-grade NAT): you share one public IPv4 address with other customers and cannot be reached by it. Ask the provider for a public IPv4 address, or publish IPv6 only.</source>
        <translation>%1 est une adresse du réseau interne de votre fournisseur d’accès (CGNAT)&#xa0;: vous partagez une adresse IPv4 publique avec d’autres clients et n’êtes pas joignable par elle. Demandez-lui une adresse IPv4 publique, ou ne publiez que l’IPv6.</translation>
    </message>
    <message>
        <source>%1 works only on the local link: the interface got no real address. Check the router or DHCP.</source>
        <translation>%1 ne fonctionne que sur le lien local&#xa0;: l’interface n’a pas reçu de véritable adresse. Vérifiez le routeur ou DHCP.</translation>
    </message>
    <message>
        <source>%1 is this machine itself; other machines cannot reach it by that address.</source>
        <translation>%1 est cette machine elle-même&#xa0;; d’autres machines ne peuvent pas l’atteindre par cette adresse.</translation>
    </message>
    <message>
        <source>%1 is an address for examples in documents and belongs to nobody. Check where it was set.</source>
        <translation>%1 est une adresse d’exemple pour la documentation et n’appartient à personne. Vérifiez où elle a été définie.</translation>
    </message>
    <message>
        <source>%1 is a local IPv6 address (ULA): it works only within your own network. Check that the provider gives you an IPv6 prefix.</source>
        <translation>%1 est une adresse IPv6 locale (ULA)&#xa0;: elle ne fonctionne que dans votre réseau. Vérifiez que le fournisseur d’accès vous donne un préfixe IPv6.</translation>
    </message>
    <message>
        <source>%1 is a multicast address, not the address of one machine. Check where it was set.</source>
        <translation>%1 est une adresse multicast, pas celle d’une seule machine. Vérifiez où elle a été définie.</translation>
    </message>
    <message>
        <source>%1 is a test address; it usually comes from a VPN or proxy program in “fake IP” mode. Let Mooring&apos;s connections go past that program.</source>
        <translation>%1 est une adresse de test&#xa0;; elle vient souvent d’un VPN ou d’un proxy en mode «&#xa0;fake IP&#xa0;». Faites passer les connexions de Mooring à côté de ce programme.</translation>
    </message>
    <message>
        <source>%1 stands for an IPv4 address (6to4, Teredo or NAT64); others reach it badly or not at all. Use the IPv6 address that the provider gives, if there is one.</source>
        <translation>%1 représente une adresse IPv4 (6to4, Teredo ou NAT64)&#xa0;; d’autres l’atteignent mal ou pas du tout. Utilisez l’adresse IPv6 du fournisseur d’accès, s’il y en a une.</translation>
    </message>
    <message>
        <source>%1 is a reserved address that is not that of one machine on the Internet. Check where it was set.</source>
        <translation>%1 est une adresse réservée, qui n’est pas celle d’une machine sur Internet. Vérifiez où elle a été définie.</translation>
    </message>
</context>
<context>
    <name>AddressSources</name>
    <message>
        <source>This version has no address source “%1”; possible are: interface, router, web, stun, dns, command, fixed.</source>
        <translation>Cette version n’a pas de source d’adresse «&#xa0;%1&#xa0;»&#xa0;; possibles&#xa0;: interface, router, web, stun, dns, command, fixed.</translation>
    </message>
    <message>
        <source>it must be a text that is not empty</source>
        <translation>il faut un texte non vide</translation>
    </message>
    <message>
        <source>it must be a list of texts</source>
        <translation>il faut une liste de textes</translation>
    </message>
    <message>
        <source>it must be a list</source>
        <translation>il faut une liste</translation>
    </message>
    <message>
        <source>it must be a whole number from %1 to %2</source>
        <translation>il faut un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>%1 services of different operators must agree, but there are %2; name more, or set “agree” to 1</source>
        <translation>%1 services d’exploitants différents doivent concorder, mais il y en a %2&#xa0;; indiquez-en davantage ou mettez «&#xa0;agree&#xa0;» à 1</translation>
    </message>
    <message>
        <source>“%1” of the address source “%2” is wrong: %3.</source>
        <translation>«&#xa0;%1&#xa0;» de la source d’adresse «&#xa0;%2&#xa0;» est incorrect&#xa0;: %3.</translation>
    </message>
    <message>
        <source>there is no such setting; possible are: %1</source>
        <translation>ce réglage n’existe pas&#xa0;; possibles&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>No answer within %n second(s).</source>
        <translation>
            <numerusform>Pas de réponse en %n seconde.</numerusform>
            <numerusform>Pas de réponse en %n secondes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Access is denied.</source>
        <translation>Accès refusé.</translation>
    </message>
</context>
<context>
    <name>CommandSource</name>
    <message>
        <source>The program “%1” could not be started; check its path.</source>
        <translation>Le programme «&#xa0;%1&#xa0;» n’a pas pu être lancé&#xa0;; vérifiez son chemin.</translation>
    </message>
    <message>
        <source>The program “%1” did not end in time and was stopped.</source>
        <translation>Le programme «&#xa0;%1&#xa0;» ne s’est pas terminé à temps et a été arrêté.</translation>
    </message>
    <message>
        <source>The program “%1” ended with an error.</source>
        <translation>Le programme «&#xa0;%1&#xa0;» s’est terminé par une erreur.</translation>
    </message>
    <message>
        <source>The program “%1” did not print exactly one %2 address.</source>
        <translation>Le programme «&#xa0;%1&#xa0;» n’a pas affiché exactement une adresse %2.</translation>
    </message>
    <message>
        <source>it must name the program to run</source>
        <translation>il faut indiquer le programme à lancer</translation>
    </message>
</context>
<context>
    <name>Config</name>
    <message>
        <source>“%1” is not a record type that can be kept; possible are: A, AAAA.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un type d’enregistrement pris en charge&#xa0;; possibles&#xa0;: A, AAAA.</translation>
    </message>
    <message>
        <source>%1 is in this list twice; remove one.</source>
        <translation>%1 figure deux fois dans cette liste&#xa0;; supprimez-en un.</translation>
    </message>
    <message>
        <source>“%1” is no language; write it like de, pt_BR or zh_CN.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une langue&#xa0;; écrivez par exemple de, pt_BR ou zh_CN.</translation>
    </message>
    <message>
        <source>The configuration %1 cannot be read: %2.</source>
        <translation>Impossible de lire la configuration %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 The file was left as it is; a copy is in %2.</source>
        <translation>%1 Le fichier a été laissé tel quel&#xa0;; une copie se trouve dans %2.</translation>
    </message>
    <message>
        <source>%1 has a mistake and is not overwritten. Correct it or move it away, then start Mooring again.</source>
        <translation>%1 contient une erreur et n’est pas écrasé. Corrigez-le ou déplacez-le, puis relancez Mooring.</translation>
    </message>
    <message>
        <source>The configuration %1 cannot be written: %2.</source>
        <translation>Impossible d’écrire la configuration %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>An account id has letters, digits, “-” and “_” only, at most 64 of them.</source>
        <translation>Un identifiant de compte ne contient que des lettres, des chiffres, «&#xa0;-&#xa0;» et «&#xa0;_&#xa0;», 64 au plus.</translation>
    </message>
    <message>
        <source>Name at least one record type: A, AAAA.</source>
        <translation>Indiquez au moins un type d’enregistrement&#xa0;: A, AAAA.</translation>
    </message>
    <message>
        <source>“%1” is in this list twice; remove one.</source>
        <translation>«&#xa0;%1&#xa0;» figure deux fois dans cette liste&#xa0;; supprimez-en un.</translation>
    </message>
    <message>
        <source>Name at least one entry of “addressSources”, or leave this away for “default”.</source>
        <translation>Indiquez au moins une entrée de «&#xa0;addressSources&#xa0;», ou omettez ce réglage pour «&#xa0;default&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is not in the zone %2.</source>
        <translation>%1 n’est pas dans la zone %2.</translation>
    </message>
    <message>
        <source>Name at least one address source.</source>
        <translation>Indiquez au moins une source d’adresse.</translation>
    </message>
    <message>
        <source>Write the proxy like http://host:port or socks5://host:port.</source>
        <translation>Écrivez le proxy sous la forme http://host:port ou socks5://host:port.</translation>
    </message>
    <message>
        <source>No name or password may be in this file; write the proxy like http://host:port.</source>
        <translation>Ce fichier ne doit contenir ni nom ni mot de passe&#xa0;; écrivez le proxy sous la forme http://host:port.</translation>
    </message>
    <message>
        <source>The account id “%1” is used twice; choose another one.</source>
        <translation>L’identifiant de compte «&#xa0;%1&#xa0;» est utilisé deux fois&#xa0;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is no “%1” in “addressSources”.</source>
        <translation>Il n’y a pas de «&#xa0;%1&#xa0;» dans «&#xa0;addressSources&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” in “addressSources” names no source for %2.</source>
        <translation>«&#xa0;%1&#xa0;» dans «&#xa0;addressSources&#xa0;» n’indique aucune source pour %2.</translation>
    </message>
    <message>
        <source>There is no account “%1” in “accounts”.</source>
        <translation>Il n’y a pas de compte «&#xa0;%1&#xa0;» dans «&#xa0;accounts&#xa0;».</translation>
    </message>
    <message>
        <source>%1 %2 is there twice for this account; remove one.</source>
        <translation>%1 %2 existe deux fois pour ce compte&#xa0;; supprimez-en un.</translation>
    </message>
    <message>
        <source>This is not JSON: %1 at line %2, column %3.</source>
        <translation>Ce n’est pas du JSON&#xa0;: %1 à la ligne %2, colonne %3.</translation>
    </message>
    <message>
        <source>An object in { } is expected here.</source>
        <translation>Un objet entre { } est attendu ici.</translation>
    </message>
    <message>
        <source>This file was written by a newer Mooring (format %1); this one knows formats up to %2. Install the newer one, or use another configuration folder.</source>
        <translation>Ce fichier vient d’un Mooring plus récent (format %1)&#xa0;; celui-ci connaît les formats jusqu’à %2. Installez la version plus récente ou utilisez un autre dossier de configuration.</translation>
    </message>
    <message>
        <source>Write the ping address that the monitor gives, like https://hc-ping.com/…</source>
        <translation>Écrivez l’adresse de ping donnée par le moniteur, comme https://hc-ping.com/…</translation>
    </message>
    <message>
        <source>This monitor is in the list twice; remove one.</source>
        <translation>Ce moniteur figure deux fois dans la liste&#xa0;; supprimez-en un.</translation>
    </message>
    <message>
        <source>A list in [ ] is expected here.</source>
        <translation>Une liste entre [ ] est attendue ici.</translation>
    </message>
    <message>
        <source>A text that is not empty is expected here.</source>
        <translation>Un texte non vide est attendu ici.</translation>
    </message>
    <message>
        <source>A text in quotation marks is expected here.</source>
        <translation>Un texte entre guillemets est attendu ici.</translation>
    </message>
    <message>
        <source>Either true or false is expected here.</source>
        <translation>true ou false est attendu ici.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2 is expected here.</source>
        <translation>Un nombre entier de %1 à %2 est attendu ici.</translation>
    </message>
    <message>
        <source>A number from %1 to %2 is expected here.</source>
        <translation>Un nombre de %1 à %2 est attendu ici.</translation>
    </message>
    <message>
        <source>“%1” is not known here; possible are: %2.</source>
        <translation>«&#xa0;%1&#xa0;» est inconnu ici&#xa0;; possibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A text, a number, true or false is expected here.</source>
        <translation>Un texte, un nombre, true ou false est attendu ici.</translation>
    </message>
    <message>
        <source>This is missing; it must be given.</source>
        <translation>Cet élément manque&#xa0;; il est obligatoire.</translation>
    </message>
    <message>
        <source>This does not say which network is meant: give at least one of “gateway”, “ssid” and “interface”. For all other networks there is “elsewhere”, beside “profiles”.</source>
        <translation>Rien n’indique de quel réseau il s’agit&#xa0;: donnez au moins «&#xa0;gateway&#xa0;», «&#xa0;ssid&#xa0;» ou «&#xa0;interface&#xa0;». Pour tous les autres réseaux, il y a «&#xa0;elsewhere&#xa0;», à côté de «&#xa0;profiles&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is no gateway: write its hardware address like aa:bb:cc:dd:ee:ff or its IP address. “mooringd network” shows both.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une passerelle&#xa0;: écrivez son adresse matérielle, comme aa:bb:cc:dd:ee:ff, ou son adresse IP. «&#xa0;mooringd network&#xa0;» affiche les deux.</translation>
    </message>
</context>
<context>
    <name>CoreDnsEtcd</name>
    <message>
        <source>The password of the etcd user %1 is missing: enter it.</source>
        <translation>Le mot de passe de l’utilisateur etcd %1 manque&#xa0;: saisissez-le.</translation>
    </message>
    <message>
        <source>The lease in etcd has run out.</source>
        <translation>Le bail dans etcd a expiré.</translation>
    </message>
    <message>
        <source>etcd refuses the user name or password of the account: enter them again.</source>
        <translation>etcd refuse le nom d’utilisateur ou le mot de passe du compte&#xa0;: saisissez-les de nouveau.</translation>
    </message>
    <message>
        <source>etcd wants a log-in: enter a user name and password in the account.</source>
        <translation>etcd exige une connexion&#xa0;: saisissez un nom d’utilisateur et un mot de passe dans le compte.</translation>
    </message>
    <message>
        <source>etcd refuses the log-in (%1): enter user name and password again.</source>
        <translation>etcd refuse la connexion (%1)&#xa0;: saisissez de nouveau le nom d’utilisateur et le mot de passe.</translation>
    </message>
    <message>
        <source>This etcd user may not write below the key prefix: give its role read and write access there.</source>
        <translation>Cet utilisateur etcd n’a pas le droit d’écrire sous le préfixe des clés&#xa0;: donnez-y à son rôle l’accès en lecture et en écriture.</translation>
    </message>
    <message>
        <source>etcd gets too many requests.</source>
        <translation>etcd reçoit trop de requêtes.</translation>
    </message>
    <message>
        <source>There is no etcd version 3 gateway at this address: etcd 3.4 or newer is needed.</source>
        <translation>Il n’y a pas de passerelle etcd version 3 à cette adresse&#xa0;: il faut etcd 3.4 ou plus récent.</translation>
    </message>
    <message>
        <source>etcd has a problem of its own (status %1: %2).</source>
        <translation>etcd a lui-même un problème (statut %1&#xa0;: %2).</translation>
    </message>
    <message>
        <source>etcd did not accept the request (status %1: %2).</source>
        <translation>etcd n’a pas accepté la requête (statut %1&#xa0;: %2).</translation>
    </message>
    <message>
        <source>The account names no etcd server.</source>
        <translation>Le compte n’indique aucun serveur etcd.</translation>
    </message>
    <message>
        <source>etcd answered with something that is not JSON.</source>
        <translation>La réponse d’etcd n’est pas du JSON.</translation>
    </message>
    <message>
        <source>etcd gave no token for the log-in.</source>
        <translation>etcd n’a pas donné de jeton de connexion.</translation>
    </message>
    <message>
        <source>etcd gave no lease.</source>
        <translation>etcd n’a pas accordé de bail.</translation>
    </message>
    <message>
        <source>%1: the etcd plugin of CoreDNS has no wildcard records. Take the names one by one.</source>
        <translation>%1&#xa0;: le plugin etcd de CoreDNS n’a pas d’enregistrements wildcard. Prenez les noms un par un.</translation>
    </message>
    <message>
        <source>The keys in etcd changed while they were being updated; the update will be tried again.</source>
        <translation>Les clés dans etcd ont changé pendant leur mise à jour&#xa0;; elle sera retentée.</translation>
    </message>
</context>
<context>
    <name>Ddclient</name>
    <message>
        <source>%1 is asked by https in place of http.</source>
        <translation>%1 est interrogé en https au lieu de http.</translation>
    </message>
    <message>
        <source>Text before the address cannot be skipped; the service must answer with the address alone.</source>
        <translation>Impossible de sauter du texte avant l’adresse&#xa0;; le service doit répondre par l’adresse seule.</translation>
    </message>
    <message>
        <source>The fixed address is missing or wrong; the usual sources are used.</source>
        <translation>L’adresse fixe manque ou est incorrecte&#xa0;; les sources habituelles sont utilisées.</translation>
    </message>
    <message>
        <source>The command that finds the address was not taken over, since an imported file must not make a program run; the usual sources are used. Add a source of kind &quot;command&quot; if you trust it.</source>
        <translation>La commande qui trouve l’adresse n’a pas été reprise, car un fichier importé ne doit pas faire lancer un programme&#xa0;; les sources habituelles sont utilisées. Ajoutez une source de type «&#xa0;command&#xa0;» si vous lui faites confiance.</translation>
    </message>
    <message>
        <source>The address strategy &quot;%1&quot; has no counterpart; the usual sources are used.</source>
        <translation>La stratégie d’adresse «&#xa0;%1&#xa0;» n’a pas d’équivalent&#xa0;; les sources habituelles sont utilisées.</translation>
    </message>
    <message>
        <source>%1 was not taken over. %2</source>
        <translation>%1 n’a pas été repris. %2</translation>
    </message>
    <message>
        <source>%1 was not taken over: both address families are off.</source>
        <translation>%1 n’a pas été repris&#xa0;: les deux familles d’adresses sont désactivées.</translation>
    </message>
    <message>
        <source>%1 uses the login and password of an earlier line, as it does in ddclient.</source>
        <translation>%1 utilise l’identifiant et le mot de passe d’une ligne précédente, comme dans ddclient.</translation>
    </message>
    <message>
        <source>The proxy was not taken over; set it under &quot;network&quot; in config.json.</source>
        <translation>Le proxy n’a pas été repris&#xa0;; définissez-le sous «&#xa0;network&#xa0;» dans config.json.</translation>
    </message>
    <message>
        <source>Mail is not sent; use the notifications of Mooring instead.</source>
        <translation>Aucun e-mail n’est envoyé&#xa0;; utilisez plutôt les notifications de Mooring.</translation>
    </message>
    <message>
        <source>The command after an update was not taken over, since an imported file must not make a program run.</source>
        <translation>La commande lancée après une mise à jour n’a pas été reprise, car un fichier importé ne doit pas faire lancer un programme.</translation>
    </message>
    <message>
        <source>Updates are sent encrypted, although the file says ssl=no.</source>
        <translation>Les mises à jour sont envoyées chiffrées, bien que le fichier indique ssl=no.</translation>
    </message>
    <message>
        <source>The global API key opens the whole Cloudflare account and was not taken over. Make an API token with the permission Zone/DNS/Edit and store it with &quot;mooringd secret set&quot;.</source>
        <translation>La Global API Key ouvre tout le compte Cloudflare et n’a pas été reprise. Créez un jeton d’API avec l’autorisation Zone/DNS/Edit et enregistrez-le avec «&#xa0;mooringd secret set&#xa0;».</translation>
    </message>
    <message>
        <source>The TSIG key is in the file %1. Put its name into the setting key_name and store its secret with &quot;mooringd secret set&quot;.</source>
        <translation>La clé TSIG est dans le fichier %1. Mettez son nom dans le réglage key_name et enregistrez son secret avec «&#xa0;mooringd secret set&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is a record number of %2, not a name; add the name yourself.</source>
        <translation>%1 est un numéro d’enregistrement de %2, pas un nom&#xa0;; ajoutez le nom vous-même.</translation>
    </message>
    <message>
        <source>%1 only sends mail and updates no name.</source>
        <translation>%1 ne fait qu’envoyer des e-mails et ne met aucun nom à jour.</translation>
    </message>
    <message>
        <source>The service behind protocol %1 has ended.</source>
        <translation>Le service du protocole %1 n’existe plus.</translation>
    </message>
    <message>
        <source>There is no counterpart of protocol %1.</source>
        <translation>Le protocole %1 n’a pas d’équivalent.</translation>
    </message>
    <message>
        <source>The password follows a comma without a blank. ddclient misreads this; the real password was taken.</source>
        <translation>Le mot de passe suit une virgule sans espace. ddclient le lit mal&#xa0;; le vrai mot de passe a été repris.</translation>
    </message>
    <message>
        <source>The password ends in a comma or stands in double quotes. ddclient takes them as part of the password, and so did this import; if they are not, store the right one with &quot;mooringd secret set&quot;.</source>
        <translation>Le mot de passe se termine par une virgule ou est entre guillemets droits. ddclient les compte dans le mot de passe, et cet import aussi&#xa0;; si c’est à tort, enregistrez le bon avec «&#xa0;mooringd secret set&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is defined a second time; the first definition in line %2 holds, as in ddclient 3.11.</source>
        <translation>%1 est défini une seconde fois&#xa0;; la première définition, à la ligne %2, est retenue, comme dans ddclient 3.11.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; is in an environment variable that cannot be read here; enter it yourself.</source>
        <translation>La valeur de «&#xa0;%1&#xa0;» est dans une variable d’environnement illisible ici&#xa0;; saisissez-la vous-même.</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; is unknown.</source>
        <translation>L’option «&#xa0;%1&#xa0;» est inconnue.</translation>
    </message>
</context>
<context>
    <name>DeviceBinding</name>
    <message>
        <source>The interface “%1” is not there.</source>
        <translation>L’interface «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>The system does not let a connection go over the interface “%1” only: %2.</source>
        <translation>Le système ne permet pas une connexion par la seule interface «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Dns</name>
    <message>
        <source>This system has no DNS resolver that could be asked.</source>
        <translation>Ce système n’a aucun résolveur DNS à interroger.</translation>
    </message>
    <message>
        <source>The DNS resolver %1 could not answer.</source>
        <translation>Le résolveur DNS %1 n’a pas pu répondre.</translation>
    </message>
    <message>
        <source>No zone was found in DNS that holds %1.</source>
        <translation>Aucune zone contenant %1 n’a été trouvée dans le DNS.</translation>
    </message>
    <message>
        <source>No name servers were found for the zone %1.</source>
        <translation>Aucun serveur de noms n’a été trouvé pour la zone %1.</translation>
    </message>
    <message>
        <source>The name server %1 does not answer for %2.</source>
        <translation>Le serveur de noms %1 ne répond pas pour %2.</translation>
    </message>
    <message>
        <source>No name server of the zone %1 could be reached.</source>
        <translation>Aucun serveur de noms de la zone %1 n’a pu être joint.</translation>
    </message>
    <message>
        <source>The address of the name server %1 cannot be found: %2.</source>
        <translation>L’adresse du serveur de noms %1 est introuvable&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The DNS message is too large.</source>
        <translation>Le message DNS est trop grand.</translation>
    </message>
    <message>
        <source>The name server sent a message that is malformed.</source>
        <translation>Le serveur de noms a envoyé un message mal formé.</translation>
    </message>
    <message>
        <source>“%1” cannot be sent as a domain name: a part of it is empty, too long or holds a character that does not belong there.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être envoyé comme nom de domaine&#xa0;: une partie est vide, trop longue ou contient un caractère interdit.</translation>
    </message>
    <message>
        <source>The name server %1 did not sign its reply with the key %2, so the reply was not believed.</source>
        <translation>Le serveur de noms %1 n’a pas signé sa réponse avec la clé %2&#xa0;: elle n’a donc pas été prise en compte.</translation>
    </message>
    <message>
        <source>The name server %1 refuses what is signed with the key %2: compare the key name, algorithm and secret with the server&apos;s configuration, and set this machine&apos;s clock right.</source>
        <translation>Le serveur de noms %1 refuse ce qui est signé avec la clé %2&#xa0;: comparez le nom, l’algorithme et le secret de la clé avec la configuration du serveur, et réglez l’horloge de cette machine.</translation>
    </message>
    <message>
        <source>The name server %1 does not accept the key %2 with the algorithm %3: compare the key name and algorithm with the server&apos;s configuration, and allow the key there.</source>
        <translation>Le serveur de noms %1 n’accepte pas la clé %2 avec l’algorithme %3&#xa0;: comparez le nom et l’algorithme de la clé avec la configuration du serveur, et autorisez-y la clé.</translation>
    </message>
    <message>
        <source>The name server %1 refuses the signature of the key %2: its secret is wrong. Copy it once more from the server.</source>
        <translation>Le serveur de noms %1 refuse la signature de la clé %2&#xa0;: son secret est incorrect. Copiez-le de nouveau depuis le serveur.</translation>
    </message>
    <message>
        <source>The clock of this machine and that of the name server %1 differ by %2 seconds, so the server refuses the signature: set this machine&apos;s clock right.</source>
        <translation>Les horloges de cette machine et du serveur de noms %1 diffèrent de %2 secondes, si bien que le serveur refuse la signature&#xa0;: réglez l’horloge de cette machine.</translation>
    </message>
    <message>
        <source>The name server %1 answered with the unknown TSIG error %2.</source>
        <translation>Le serveur de noms %1 a répondu par l’erreur TSIG inconnue %2.</translation>
    </message>
    <message>
        <source>“%1” is not a TSIG algorithm: take one of %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un algorithme TSIG&#xa0;: prenez-en un parmi %2.</translation>
    </message>
    <message>
        <source>The secret of the key %1 is not base64: copy it once more from the name server&apos;s key.</source>
        <translation>Le secret de la clé %1 n’est pas du base64&#xa0;: copiez-le de nouveau depuis la clé du serveur de noms.</translation>
    </message>
    <message>
        <source>The DNS message cannot be signed.</source>
        <translation>Impossible de signer le message DNS.</translation>
    </message>
    <message>
        <source>The name server signed its reply with another key than %1.</source>
        <translation>Le serveur de noms a signé sa réponse avec une autre clé que %1.</translation>
    </message>
    <message>
        <source>The signature of the name server&apos;s reply is wrong, so the reply was not believed.</source>
        <translation>La signature de la réponse du serveur de noms est incorrecte&#xa0;: la réponse n’a donc pas été prise en compte.</translation>
    </message>
    <message numerus="yes">
        <source>The name server&apos;s clock and this machine&apos;s clock differ by more than %n second(s), so its reply was not believed: set the clocks right.</source>
        <translation>
            <numerusform>Les horloges du serveur de noms et de cette machine diffèrent de plus de %n seconde&#xa0;: sa réponse n’a donc pas été prise en compte. Réglez les horloges.</numerusform>
            <numerusform>Les horloges du serveur de noms et de cette machine diffèrent de plus de %n secondes&#xa0;: sa réponse n’a donc pas été prise en compte. Réglez les horloges.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DnsSource</name>
    <message>
        <source>It answered with DNS result code %1.</source>
        <translation>Il a répondu par le code DNS %1.</translation>
    </message>
    <message>
        <source>Another name server answered in its place: something on the way catches DNS questions.</source>
        <translation>Un autre serveur de noms a répondu à sa place&#xa0;: quelque chose en chemin intercepte les requêtes DNS.</translation>
    </message>
    <message>
        <source>Its answer has %1 records instead of one.</source>
        <translation>Sa réponse contient %1 enregistrements au lieu d’un seul.</translation>
    </message>
    <message>
        <source>It answered another question than it was asked.</source>
        <translation>Il a répondu à une autre question que celle posée.</translation>
    </message>
    <message>
        <source>Its answer is not one %1 address.</source>
        <translation>Sa réponse n’est pas une adresse %1 unique.</translation>
    </message>
    <message>
        <source>“%1” is not one of: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’un de&#xa0;: %2</translation>
    </message>
    <message>
        <source>a service has the texts %1 only</source>
        <translation>un service n’a que les textes %1</translation>
    </message>
    <message>
        <source>“%1” is not a server like ns1.example.org:53</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un serveur comme ns1.example.org:53</translation>
    </message>
    <message>
        <source>“%1” is not a name like whoami.example.org</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom comme whoami.example.org</translation>
    </message>
    <message>
        <source>the type must be A, AAAA or TXT, and the class IN or CH</source>
        <translation>le type doit être A, AAAA ou TXT, et la classe IN ou CH</translation>
    </message>
    <message>
        <source>name at least one</source>
        <translation>indiquez-en au moins un</translation>
    </message>
</context>
<context>
    <name>DomainName</name>
    <message>
        <source>The name is empty.</source>
        <translation>Le nom est vide.</translation>
    </message>
    <message>
        <source>“%1” is not a domain name: write it like home.example.org.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom de domaine&#xa0;: écrivez-le comme home.example.org.</translation>
    </message>
    <message>
        <source>“%1” is not complete: write it like home.example.org.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas complet&#xa0;: écrivez-le comme home.example.org.</translation>
    </message>
    <message>
        <source>The name is longer than 253 characters.</source>
        <translation>Le nom dépasse 253 caractères.</translation>
    </message>
</context>
<context>
    <name>Dyndns2</name>
    <message>
        <source>The user name or password was refused: enter it again in the account.</source>
        <translation>Le nom d’utilisateur ou le mot de passe a été refusé&#xa0;: saisissez-le de nouveau dans le compte.</translation>
    </message>
    <message>
        <source>The account has not paid for an option that was asked for: take the option away.</source>
        <translation>Le compte n’a pas payé une option demandée&#xa0;: retirez l’option.</translation>
    </message>
    <message>
        <source>The service says that this is not a full host name: check it.</source>
        <translation>Le service indique que ce n’est pas un nom d’hôte complet&#xa0;: vérifiez-le.</translation>
    </message>
    <message>
        <source>The account has no such host: make it at the service, or check the name.</source>
        <translation>Le compte n’a pas cet hôte&#xa0;: créez-le chez le service ou vérifiez le nom.</translation>
    </message>
    <message>
        <source>The host belongs to another account of the service.</source>
        <translation>L’hôte appartient à un autre compte du service.</translation>
    </message>
    <message>
        <source>The zone is not activated at the service.</source>
        <translation>La zone n’est pas activée chez le service.</translation>
    </message>
    <message>
        <source>The service says that these are too many hosts, or a round robin.</source>
        <translation>Le service signale trop d’hôtes, ou un round robin.</translation>
    </message>
    <message>
        <source>The service has blocked updates because there were too many: unblock the host there, then press retry.</source>
        <translation>Le service a bloqué les mises à jour, trop nombreuses&#xa0;: débloquez l’hôte là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>The service refuses this program: a newer version may be needed.</source>
        <translation>Le service refuse ce programme&#xa0;: il faut peut-être une version plus récente.</translation>
    </message>
    <message>
        <source>The service says that the request is wrong.</source>
        <translation>Le service indique que la requête est incorrecte.</translation>
    </message>
    <message>
        <source>The service has a fault in its DNS.</source>
        <translation>Le service a une panne dans son DNS.</translation>
    </message>
    <message>
        <source>The service is out of order or in maintenance.</source>
        <translation>Le service est en panne ou en maintenance.</translation>
    </message>
    <message>
        <source>The service refuses this address.</source>
        <translation>Le service refuse cette adresse.</translation>
    </message>
    <message>
        <source>The service has a fault.</source>
        <translation>Le service a une panne.</translation>
    </message>
    <message>
        <source>The host is switched off at the service.</source>
        <translation>L’hôte est désactivé chez le service.</translation>
    </message>
    <message>
        <source>The last update was too short a time ago.</source>
        <translation>La dernière mise à jour est trop récente.</translation>
    </message>
    <message>
        <source>The service asks for a pause.</source>
        <translation>Le service demande une pause.</translation>
    </message>
</context>
<context>
    <name>EchoServices</name>
    <message>
        <source>Its answer is not HTTP.</source>
        <translation>Sa réponse n’est pas du HTTP.</translation>
    </message>
    <message>
        <source>Its answer is longer than an address.</source>
        <translation>Sa réponse est plus longue qu’une adresse.</translation>
    </message>
    <message>
        <source>It closed the connection before its answer was complete.</source>
        <translation>Il a fermé la connexion avant la fin de sa réponse.</translation>
    </message>
    <message>
        <source>It closed the connection without an answer.</source>
        <translation>Il a fermé la connexion sans répondre.</translation>
    </message>
    <message>
        <source>It answered with HTTP status %1 instead of an address.</source>
        <translation>Il a répondu par le statut HTTP %1 au lieu d’une adresse.</translation>
    </message>
    <message>
        <source>It answered with a page instead of an address; a network that asks for a log-in does that.</source>
        <translation>Il a répondu par une page au lieu d’une adresse, comme le fait un réseau qui demande une connexion.</translation>
    </message>
    <message>
        <source>Its answer is not one %1 address.</source>
        <translation>Sa réponse n’est pas une adresse %1 unique.</translation>
    </message>
</context>
<context>
    <name>FixedSource</name>
    <message>
        <source>No address for %1 is written down in the “fixed” source.</source>
        <translation>Aucune adresse %1 n’est indiquée dans la source «&#xa0;fixed&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is not an IP address</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse IP</translation>
    </message>
    <message>
        <source>name at least one address</source>
        <translation>indiquez au moins une adresse</translation>
    </message>
</context>
<context>
    <name>Heartbeats</name>
    <message>
        <source>It answered with HTTP status %1.</source>
        <translation>Il a répondu par le statut HTTP %1.</translation>
    </message>
</context>
<context>
    <name>HostAddresses</name>
    <message>
        <source>The host name %1 was not found. Check the network connection and the DNS settings.</source>
        <translation>Le nom d’hôte %1 est introuvable. Vérifiez la connexion réseau et les réglages DNS.</translation>
    </message>
    <message>
        <source>%1 cannot be reached over IPv4: it has no IPv4 address.</source>
        <translation>%1 est injoignable en IPv4&#xa0;: il n’a pas d’adresse IPv4.</translation>
    </message>
    <message>
        <source>%1 cannot be reached over IPv6: it has no IPv6 address.</source>
        <translation>%1 est injoignable en IPv6&#xa0;: il n’a pas d’adresse IPv6.</translation>
    </message>
</context>
<context>
    <name>HttpClient</name>
    <message>
        <source>The address of the service is not a valid http or https URL.</source>
        <translation>L’adresse du service n’est pas une URL http ou https valide.</translation>
    </message>
    <message>
        <source>Nothing was sent to %1: its URL begins with http, so anyone on the way could read the password. Use https.</source>
        <translation>Rien n’a été envoyé à %1&#xa0;: son URL commence par http, n’importe qui en chemin pourrait donc lire le mot de passe. Utilisez https.</translation>
    </message>
    <message>
        <source>This installation has no working TLS library, so %1 cannot be reached securely.</source>
        <translation>Cette installation n’a pas de bibliothèque TLS utilisable&#xa0;: impossible de joindre %1 en toute sécurité.</translation>
    </message>
    <message>
        <source>%1 refuses the connection. Is the service down?</source>
        <translation>%1 refuse la connexion. Le service est-il en panne&#xa0;?</translation>
    </message>
    <message>
        <source>%1 closed the connection before the reply was complete.</source>
        <translation>%1 a fermé la connexion avant la fin de la réponse.</translation>
    </message>
    <message>
        <source>The host name %1 was not found. Check the network connection and the DNS settings.</source>
        <translation>Le nom d’hôte %1 est introuvable. Vérifiez la connexion réseau et les réglages DNS.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>Impossible d’établir une connexion sécurisée avec %1.</translation>
    </message>
    <message>
        <source>The proxy for the connection to %1 does not work. Check the proxy settings.</source>
        <translation>Le proxy pour la connexion à %1 ne fonctionne pas. Vérifiez les réglages du proxy.</translation>
    </message>
    <message>
        <source>The proxy for the connection to %1 asks for a user name and password.</source>
        <translation>Le proxy pour la connexion à %1 demande un nom d’utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>There is no network connection, so %1 could not be reached.</source>
        <translation>Il n’y a pas de connexion réseau&#xa0;: %1 n’a pas pu être joint.</translation>
    </message>
    <message>
        <source>The answer of %1 is not HTTP.</source>
        <translation>La réponse de %1 n’est pas du HTTP.</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>La connexion à %1 a échoué.</translation>
    </message>
    <message>
        <source>The reply of %1 is longer than expected (more than %2 bytes).</source>
        <translation>La réponse de %1 est plus longue que prévu (plus de %2 octets).</translation>
    </message>
    <message>
        <source>The request to %1 was cancelled.</source>
        <translation>La requête à %1 a été annulée.</translation>
    </message>
    <message>
        <source>The identity of %1 could not be verified: %2 Check the computer&apos;s clock and whether something on the network intercepts the connection.</source>
        <translation>L’identité de %1 n’a pas pu être vérifiée&#xa0;: %2 Vérifiez l’horloge de l’ordinateur et si quelque chose sur le réseau intercepte la connexion.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The file is longer than 1 MiB and cannot be a configuration.</source>
        <translation>Le fichier dépasse 1 Mio et ne peut pas être une configuration.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation>Le fichier n’est pas du texte UTF-8.</translation>
    </message>
    <message>
        <source>This is a configuration of %1, which this version cannot import yet. ddclient.conf can be imported.</source>
        <translation>C’est une configuration de %1, que cette version ne sait pas encore importer. ddclient.conf peut être importé.</translation>
    </message>
    <message>
        <source>This is a JSON file of a program that is not known. ddclient.conf can be imported.</source>
        <translation>C’est un fichier JSON d’un programme inconnu. ddclient.conf peut être importé.</translation>
    </message>
    <message>
        <source>It is not known which program this file belongs to. ddclient.conf can be imported.</source>
        <translation>On ne sait pas à quel programme appartient ce fichier. ddclient.conf peut être importé.</translation>
    </message>
</context>
<context>
    <name>InstanceLock</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Impossible de créer le dossier %1.</translation>
    </message>
    <message>
        <source>Mooring already runs for this configuration (%1, process %2 on %3). Quit it first, or use another configuration folder.</source>
        <translation>Mooring fonctionne déjà avec cette configuration (%1, processus %2 sur %3). Quittez-le d’abord ou utilisez un autre dossier de configuration.</translation>
    </message>
    <message>
        <source>The lock file %1 cannot be made; check that its folder can be written.</source>
        <translation>Impossible de créer le fichier de verrou %1&#xa0;; vérifiez que son dossier est accessible en écriture.</translation>
    </message>
</context>
<context>
    <name>InterfaceAddresses</name>
    <message>
        <source>The system does not tell the addresses of its interfaces: %1.</source>
        <translation>Le système n’indique pas les adresses de ses interfaces&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>InterfaceRanking</name>
    <message>
        <source>Not used: its preferred lifetime is over (deprecated), as after a change of the prefix.</source>
        <translation>Non utilisée&#xa0;: sa durée de vie préférée est écoulée (deprecated), comme après un changement de préfixe.</translation>
    </message>
    <message>
        <source>Not used: the system still checks whether another machine has it (tentative), or found one.</source>
        <translation>Non utilisée&#xa0;: le système vérifie encore si une autre machine l’a (tentative), ou en a trouvé une.</translation>
    </message>
    <message>
        <source>Not used: a local address (ULA) that works only within the own network.</source>
        <translation>Non utilisée&#xa0;: une adresse locale (ULA) qui ne fonctionne que dans le réseau local.</translation>
    </message>
    <message>
        <source>Not used: it works only on the local link.</source>
        <translation>Non utilisée&#xa0;: elle ne fonctionne que sur le lien local.</translation>
    </message>
    <message>
        <source>Not used: an address for examples in documents, which belongs to nobody.</source>
        <translation>Non utilisée&#xa0;: une adresse d’exemple pour la documentation, qui n’appartient à personne.</translation>
    </message>
    <message>
        <source>Not used: it is this machine itself (loopback).</source>
        <translation>Non utilisée&#xa0;: c’est cette machine elle-même (bouclage).</translation>
    </message>
    <message>
        <source>Not used: “%1” is a VPN tunnel. Name it in the source’s “name” if you want its address.</source>
        <translation>Non utilisée&#xa0;: «&#xa0;%1&#xa0;» est un tunnel VPN. Indiquez-le dans «&#xa0;name&#xa0;» de la source si vous voulez son adresse.</translation>
    </message>
    <message>
        <source>Not used: “%1” belongs to containers or virtual machines. Name it in the source’s “name” if you want its address.</source>
        <translation>Non utilisée&#xa0;: «&#xa0;%1&#xa0;» appartient à des conteneurs ou des machines virtuelles. Indiquez-le dans «&#xa0;name&#xa0;» de la source si vous voulez son adresse.</translation>
    </message>
    <message>
        <source>Not used: “%1” does not match the source’s “name”, “%2”.</source>
        <translation>Non utilisée&#xa0;: «&#xa0;%1&#xa0;» ne correspond pas à «&#xa0;name&#xa0;» de la source, «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>temporary</source>
        <translation>temporaire</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>stable</translation>
    </message>
    <message>
        <source>The best of what there is, but not public. %1</source>
        <translation>La meilleure disponible, mais non publique. %1</translation>
    </message>
    <message>
        <source>The only one that can be used: public, %1.</source>
        <translation>La seule utilisable&#xa0;: publique, %1.</translation>
    </message>
    <message>
        <source>The best: public, %1, preferred for longest.</source>
        <translation>La meilleure&#xa0;: publique, %1, préférée le plus longtemps.</translation>
    </message>
    <message>
        <source>The best: public, %1, and used already.</source>
        <translation>La meilleure&#xa0;: publique, %1, et déjà utilisée.</translation>
    </message>
    <message>
        <source>Not needed: %1 gives the same.</source>
        <translation>Inutile&#xa0;: %1 donne la même.</translation>
    </message>
    <message>
        <source>Not the best: it is not public, %1 is.</source>
        <translation>Pas la meilleure&#xa0;: elle n’est pas publique, %1 l’est.</translation>
    </message>
    <message numerus="yes">
        <source>Not the best: it is preferred only for %n more second(s), %1 for longer.</source>
        <translation>
            <numerusform>Pas la meilleure&#xa0;: elle n’est préférée que pendant encore %n seconde, %1 plus longtemps.</numerusform>
            <numerusform>Pas la meilleure&#xa0;: elle n’est préférée que pendant encore %n secondes, %1 plus longtemps.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not the best: it is temporary, %1 is stable.</source>
        <translation>Pas la meilleure&#xa0;: elle est temporaire, %1 est stable.</translation>
    </message>
    <message>
        <source>Not the best: it is stable, and you prefer temporary ones like %1.</source>
        <translation>Pas la meilleure&#xa0;: elle est stable, et vous préférez les temporaires comme %1.</translation>
    </message>
    <message>
        <source>Not the best: its preferred lifetime is shorter than that of %1.</source>
        <translation>Pas la meilleure&#xa0;: sa durée de vie préférée est plus courte que celle de %1.</translation>
    </message>
    <message>
        <source>As good as %1; only one is needed.</source>
        <translation>Aussi bonne que %1&#xa0;; une seule suffit.</translation>
    </message>
    <message>
        <source>Not better than %1, which is used already.</source>
        <translation>Pas meilleure que %1, déjà utilisée.</translation>
    </message>
</context>
<context>
    <name>InterfaceSource</name>
    <message>
        <source>No network interface has an %1 address that can be used.</source>
        <translation>Aucune interface réseau n’a d’adresse %1 utilisable.</translation>
    </message>
    <message>
        <source>The interface “%1” has no %2 address that can be used.</source>
        <translation>L’interface «&#xa0;%1&#xa0;» n’a pas d’adresse %2 utilisable.</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <comment>address, interface, why it is not used</comment>
        <translation>%1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>A “suffix” or “mac” is for IPv6 only; remove it from the “A” sources.</source>
        <translation>«&#xa0;suffix&#xa0;» et «&#xa0;mac&#xa0;» ne valent que pour IPv6&#xa0;; retirez-les des sources «&#xa0;A&#xa0;».</translation>
    </message>
    <message>
        <source>prefix of %1 with the suffix %2</source>
        <translation>préfixe de %1 avec le suffixe %2</translation>
    </message>
    <message>
        <source>%1, temporary</source>
        <translation>%1, temporaire</translation>
    </message>
    <message>
        <source>%1, stable</source>
        <translation>%1, stable</translation>
    </message>
    <message>
        <source>it must be “prefer” or “avoid”</source>
        <translation>il faut «&#xa0;prefer&#xa0;» ou «&#xa0;avoid&#xa0;»</translation>
    </message>
    <message>
        <source>there is a “suffix” too; remove one of them</source>
        <translation>il y a aussi un «&#xa0;suffix&#xa0;»&#xa0;; supprimez l’un des deux</translation>
    </message>
    <message>
        <source>it says where the address of another host goes on; add its “suffix”, or remove this</source>
        <translation>cela indique où continue l’adresse d’un autre hôte&#xa0;; ajoutez son «&#xa0;suffix&#xa0;» ou retirez ceci</translation>
    </message>
    <message>
        <source>it must be the part of an IPv6 address after the prefix, like ::1234</source>
        <translation>il faut la partie d’une adresse IPv6 après le préfixe, comme&#xa0;::1234</translation>
    </message>
    <message>
        <source>its first %1 bits, which come from the prefix, must be zero as in ::1234; if your provider&apos;s prefix is shorter, set “prefixLength”, for example to 56</source>
        <translation>ses %1 premiers bits, qui viennent du préfixe, doivent être nuls comme dans&#xa0;::1234&#xa0;; si le préfixe de votre fournisseur d’accès est plus court, définissez «&#xa0;prefixLength&#xa0;», par exemple à 56</translation>
    </message>
    <message>
        <source>it must be the MAC address of one device, like 3c:22:fb:01:02:03</source>
        <translation>il faut l’adresse MAC d’un seul appareil, comme 3c:22:fb:01:02:03</translation>
    </message>
    <message>
        <source>with a “mac” it is always 64; remove it, or write all that follows the prefix as “suffix” instead of the “mac”</source>
        <translation>avec «&#xa0;mac&#xa0;», c’est toujours 64&#xa0;; retirez-le, ou écrivez tout ce qui suit le préfixe dans «&#xa0;suffix&#xa0;» au lieu de «&#xa0;mac&#xa0;»</translation>
    </message>
</context>
<context>
    <name>NatVerdict</name>
    <message>
        <source>%1 is the address of a DS-Lite line (carrier-grade NAT): it has IPv6 of its own, but shares one public IPv4 address with other customers and cannot be reached by it, whatever the router forwards.</source>
        <translation>%1 est l’adresse d’une ligne DS-Lite (CGNAT)&#xa0;: elle a sa propre IPv6, mais partage une adresse IPv4 publique avec d’autres clients et n’est pas joignable par elle, quoi que redirige le routeur.</translation>
    </message>
    <message>
        <source>%1 is an address of your provider&apos;s own network (carrier-grade NAT): you share one public IPv4 address with other customers and cannot be reached by it, whatever the router forwards.</source>
        <translation>%1 est une adresse du réseau interne de votre fournisseur d’accès (CGNAT)&#xa0;: vous partagez une adresse IPv4 publique avec d’autres clients et n’êtes pas joignable par elle, quoi que redirige le routeur.</translation>
    </message>
    <message>
        <source>The outside sees the shared address %1.</source>
        <translation>L’extérieur voit l’adresse partagée %1.</translation>
    </message>
    <message>
        <source>Ask the provider for a public IPv4 address, or publish IPv6 only.</source>
        <translation>Demandez au fournisseur d’accès une adresse IPv4 publique, ou ne publiez que l’IPv6.</translation>
    </message>
    <message>
        <source>Your router has only the private address %1: another router stands before it, so to forward a port in yours is not enough. Put the first router into bridge mode, or forward the port there too, to yours.</source>
        <translation>Votre routeur n’a que l’adresse privée %1&#xa0;: un autre routeur se trouve devant lui, rediriger un port dans le vôtre ne suffit donc pas. Mettez le premier routeur en mode pont, ou redirigez-y aussi le port vers le vôtre.</translation>
    </message>
    <message>
        <source>If there is no other router at your place, %1 is your provider&apos;s own network (carrier-grade NAT) and you share %2 with other customers: ask the provider for a public IPv4 address, or publish IPv6 only.</source>
        <translation>S’il n’y a pas d’autre routeur chez vous, %1 est le réseau interne de votre fournisseur d’accès (CGNAT) et vous partagez %2 avec d’autres clients&#xa0;: demandez-lui une adresse IPv4 publique, ou ne publiez que l’IPv6.</translation>
    </message>
    <message>
        <source>%1, but the outside sees %2: connections leave by a VPN, a proxy or a second line, or the provider translates the address. By %2 this machine can hardly be reached. Let Mooring&apos;s connections go past the VPN or proxy, or name the interface of the line that you want.</source>
        <translation>%1, mais l’extérieur voit %2&#xa0;: les connexions sortent par un VPN, un proxy ou une seconde ligne, ou le fournisseur d’accès traduit l’adresse. Par %2, cette machine n’est guère joignable. Faites passer les connexions de Mooring à côté du VPN ou du proxy, ou indiquez l’interface de la ligne voulue.</translation>
    </message>
    <message>
        <source>This machine itself has the public address %1: it can be reached directly. What reaches it is for its own firewall to decide.</source>
        <translation>Cette machine a elle-même l’adresse publique %1&#xa0;: elle est directement joignable. Son propre pare-feu décide de ce qui l’atteint.</translation>
    </message>
    <message>
        <source>Your router has the public address %1. To be reached from outside, forward the port there to this machine.</source>
        <translation>Votre routeur a l’adresse publique %1. Pour être joignable de l’extérieur, redirigez-y le port vers cette machine.</translation>
    </message>
    <message>
        <source>Your router tells %1 as its outer address, which is no address of a line: perhaps it is not connected, or a VPN or proxy runs on it. Look at the router&apos;s own page.</source>
        <translation>Votre routeur indique %1 comme adresse externe, ce qui n’est pas l’adresse d’une ligne&#xa0;: il n’est peut-être pas connecté, ou un VPN ou un proxy y fonctionne. Consultez la page du routeur.</translation>
    </message>
    <message>
        <source>It is not known how this machine is connected: neither the router nor anybody outside told an address.</source>
        <translation>On ne sait pas comment cette machine est connectée&#xa0;: ni le routeur ni personne à l’extérieur n’a donné d’adresse.</translation>
    </message>
    <message>
        <source>This machine is behind a router, which does not tell its outer address; the outside sees %1.</source>
        <translation>Cette machine est derrière un routeur qui n’indique pas son adresse externe&#xa0;; l’extérieur voit %1.</translation>
    </message>
    <message>
        <source>The router does not tell its outer address; the outside sees %1.</source>
        <translation>Le routeur n’indique pas son adresse externe&#xa0;; l’extérieur voit %1.</translation>
    </message>
    <message>
        <source>Compare it with the Internet address on the router&apos;s own page: if it is the same, forward the port there; if not, another router or your provider (carrier-grade NAT) stands before yours. Switching on UPnP or NAT-PMP in the router lets Mooring see it.</source>
        <translation>Comparez-la avec l’adresse Internet sur la page du routeur&#xa0;: si c’est la même, redirigez-y le port&#xa0;; sinon, un autre routeur ou votre fournisseur d’accès (CGNAT) se trouve devant le vôtre. Activez UPnP ou NAT-PMP dans le routeur pour que Mooring la voie.</translation>
    </message>
    <message>
        <source>This machine itself has the public address %1</source>
        <translation>Cette machine a elle-même l’adresse publique %1</translation>
    </message>
    <message>
        <source>Your router has the public address %1</source>
        <translation>Votre routeur a l’adresse publique %1</translation>
    </message>
</context>
<context>
    <name>OutsideSource</name>
    <message>
        <source>The services do not agree on the address: %1.</source>
        <translation>Les services ne s’accordent pas sur l’adresse&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Only %1 answered, with %2; a change is believed when another service agrees.</source>
        <translation>Seul %1 a répondu, avec %2&#xa0;; un changement n’est admis que si un autre service concorde.</translation>
    </message>
    <message>
        <source>None of %1 told the address. The last one, %2: %3</source>
        <translation>Aucun de %1 n’a donné l’adresse. Le dernier, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>None of the servers of the address source “%1” can tell an address for %2.</source>
        <translation>Aucun des serveurs de la source d’adresse «&#xa0;%1&#xa0;» ne peut donner d’adresse pour %2.</translation>
    </message>
    <message>
        <source>confirmed by %1</source>
        <translation>confirmée par %1</translation>
    </message>
    <message>
        <source>seen by %1</source>
        <translation>vue par %1</translation>
    </message>
</context>
<context>
    <name>Pass</name>
    <message>
        <source>The provider said nothing about this name. Please report this.</source>
        <translation>Le fournisseur n’a rien dit de ce nom. Merci de le signaler.</translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>The account &quot;%1&quot; of %2 is not in the configuration. Add it, or choose another account for this name.</source>
        <translation>Le compte «&#xa0;%1&#xa0;» de %2 n’est pas dans la configuration. Ajoutez-le ou choisissez un autre compte pour ce nom.</translation>
    </message>
</context>
<context>
    <name>Provider</name>
    <message>
        <source>This service cannot list its names: type the name instead.</source>
        <translation>Ce service ne peut pas lister ses noms&#xa0;: saisissez plutôt le nom.</translation>
    </message>
</context>
<context>
    <name>ProviderRegistry</name>
    <message>
        <source>“%1” must be one of: %2.</source>
        <translation>«&#xa0;%1&#xa0;» doit être l’un de&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” does not have the right form.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas la bonne forme.</translation>
    </message>
    <message>
        <source>“%1” does not have the right form; an example: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas la bonne forme&#xa0;; un exemple&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is no provider “%1”.</source>
        <translation>Il n’y a pas de fournisseur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 has no method “%2”; it has: %3.</source>
        <translation>%1 n’a pas de méthode «&#xa0;%2&#xa0;»&#xa0;; il a&#xa0;: %3.</translation>
    </message>
    <message>
        <source>“%1” is a secret and does not belong into the configuration: store it with “mooringd secret set %2 %3”.</source>
        <translation>«&#xa0;%1&#xa0;» est un secret et n’a pas sa place dans la configuration&#xa0;: enregistrez-le avec «&#xa0;mooringd secret set %2 %3&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is missing: enter it.</source>
        <translation>« %1 » manque : saisissez-le.</translation>
    </message>
    <message>
        <source>The settings of %1 do not fit together: check them.</source>
        <translation>Les réglages de %1 ne vont pas ensemble : vérifiez-les.</translation>
    </message>
</context>
<context>
    <name>PublishGate</name>
    <message>
        <source>this network</source>
        <translation>ce réseau</translation>
    </message>
    <message>
        <source>Nothing is published from %1: your network rules say so. What is published stays.</source>
        <translation>Rien n’est publié depuis %1&#xa0;: vos règles de réseau l’indiquent. Ce qui est publié le reste.</translation>
    </message>
    <message>
        <source>%1 goes through the VPN %2, so an address found now may be the VPN&apos;s and is not published. What is published stays. Switch the VPN off, or allow publishing through it in %3.</source>
        <translation>%1 passe par le VPN %2&#xa0;: une adresse trouvée maintenant peut être celle du VPN et n’est pas publiée. Ce qui est publié le reste. Coupez le VPN, ou autorisez la publication par celui-ci dans %3.</translation>
    </message>
    <message>
        <source>The address %1 that services outside see belongs to the VPN %2, so it is not published. Switch the VPN off, or allow publishing through it in %3.</source>
        <translation>L’adresse %1 que voient les services extérieurs appartient au VPN %2&#xa0;: elle n’est pas publiée. Coupez le VPN, ou autorisez la publication par celui-ci dans %3.</translation>
    </message>
    <message>
        <source>Services outside see %1, but the router has %2; until now both were the same in %3. A VPN or proxy on the way is likely, so %1 is not published. Switch it off, or allow publishing through a VPN here.</source>
        <translation>Les services extérieurs voient %1, mais le routeur a %2&#xa0;; jusqu’ici, les deux étaient identiques dans %3. Il y a sans doute un VPN ou un proxy en chemin&#xa0;: %1 n’est pas publiée. Coupez-le, ou autorisez ici la publication par un VPN.</translation>
    </message>
</context>
<context>
    <name>RecipeFile</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Impossible de lire le fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file is larger than 256 KiB.</source>
        <translation>Le fichier dépasse 256 Kio.</translation>
    </message>
    <message>
        <source>This is not JSON: %1.</source>
        <translation>Ce n’est pas du JSON&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A recipe is a JSON object.</source>
        <translation>Une recette est un objet JSON.</translation>
    </message>
    <message>
        <source>This does not follow the schema.</source>
        <translation>Cela ne suit pas le schéma.</translation>
    </message>
</context>
<context>
    <name>RecordApi</name>
    <message>
        <source>The account has no zone for %1: check the name, the account, and which zones the credentials may see.</source>
        <translation>Le compte n’a pas de zone pour %1&#xa0;: vérifiez le nom, le compte et les zones que les identifiants peuvent voir.</translation>
    </message>
    <message>
        <source>The service lists %1 but does not let it be changed: look at the record on the service&apos;s own page.</source>
        <translation>Le service indique %1 mais ne permet pas de le modifier&#xa0;: examinez l’enregistrement sur la page du service.</translation>
    </message>
    <message>
        <source>This service does not tell its zones: set &quot;zone&quot; for %1.</source>
        <translation>Ce service n’indique pas ses zones&#xa0;: définissez «&#xa0;zone&#xa0;» pour %1.</translation>
    </message>
    <message>
        <source>This service cannot list its zones: type the name instead.</source>
        <translation>Ce service ne peut pas lister ses zones&#xa0;: saisissez plutôt le nom.</translation>
    </message>
    <message>
        <source>This service cannot list a whole zone: type the name instead.</source>
        <translation>Ce service ne peut pas lister une zone entière&#xa0;: saisissez plutôt le nom.</translation>
    </message>
</context>
<context>
    <name>RecordPlan</name>
    <message>
        <source>%1 has several %2 record sets (%3): say in the record&apos;s options which one is meant.</source>
        <translation>%1 a plusieurs jeux d’enregistrements %2 (%3)&#xa0;: indiquez dans les options de l’enregistrement lequel est visé.</translation>
    </message>
    <message>
        <source>%1 has more %2 records than it should have, and this service cannot remove one: remove it on the service&apos;s own page.</source>
        <translation>%1 a trop d’enregistrements %2, et ce service ne peut pas en supprimer&#xa0;: supprimez-en sur la page du service.</translation>
    </message>
    <message>
        <source>%1 is an alias (CNAME) at the service, so it cannot have an address of its own: remove the alias there, or take another name.</source>
        <translation>%1 est un alias (CNAME) chez le service et ne peut donc pas avoir sa propre adresse&#xa0;: supprimez-y l’alias ou prenez un autre nom.</translation>
    </message>
    <message>
        <source>%1 already has several %2 records (%3), so nothing was changed. If other machines publish under this name, set &quot;sharing&quot; to &quot;shared&quot; for it; else remove the records that are not wanted.</source>
        <translation>%1 a déjà plusieurs enregistrements %2 (%3)&#xa0;: rien n’a été modifié. Si d’autres machines publient sous ce nom, mettez «&#xa0;sharing&#xa0;» à «&#xa0;shared&#xa0;»&#xa0;; sinon, supprimez les enregistrements superflus.</translation>
    </message>
</context>
<context>
    <name>RecordRecipe</name>
    <message>
        <source>“{%1}” stands for nothing: no field, option or attribute of this recipe has that name.</source>
        <translation>«&#xa0;{%1}&#xa0;» ne représente rien&#xa0;: aucun champ, option ou attribut de cette recette ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>RecordReply</name>
    <message>
        <source>the login gave no token</source>
        <translation>la connexion n’a pas donné de jeton</translation>
    </message>
    <message>
        <source>%1 needs credentials: enter “%2” in the account.</source>
        <translation>%1 demande des identifiants&#xa0;: saisissez «&#xa0;%2&#xa0;» dans le compte.</translation>
    </message>
    <message>
        <source>the next page is on another host</source>
        <translation>la page suivante est sur un autre hôte</translation>
    </message>
    <message>
        <source>the list has no end</source>
        <translation>la liste n’a pas de fin</translation>
    </message>
    <message>
        <source>there is no list in it</source>
        <translation>elle ne contient pas de liste</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>statut HTTP %1</translation>
    </message>
    <message>
        <source>%1 refuses the credentials (%2). Make new ones on its page and enter them in the account.</source>
        <translation>%1 refuse les identifiants (%2). Créez-en de nouveaux sur sa page et saisissez-les dans le compte.</translation>
    </message>
    <message>
        <source>%1 does not allow this with these credentials (%2). Give them the permission to change DNS records of the zone.</source>
        <translation>%1 ne permet pas cela avec ces identifiants (%2). Donnez-leur l’autorisation de modifier les enregistrements DNS de la zone.</translation>
    </message>
    <message>
        <source>%1 does not hold this zone in the account (%2).</source>
        <translation>%1 n’a pas cette zone dans le compte (%2).</translation>
    </message>
    <message>
        <source>%1 does not know this zone or record (%2).</source>
        <translation>%1 ne connaît pas cette zone ou cet enregistrement (%2).</translation>
    </message>
    <message>
        <source>Another record at %1 is in the way (%2). Remove it there, or take another name.</source>
        <translation>Un autre enregistrement chez %1 fait obstacle (%2). Supprimez-le là-bas ou prenez un autre nom.</translation>
    </message>
    <message>
        <source>%1 wants fewer requests (%2). Mooring waits and tries again.</source>
        <translation>%1 veut moins de requêtes (%2). Mooring attend, puis réessaie.</translation>
    </message>
    <message>
        <source>%1 has barred the account or this program (%2). Ask its support.</source>
        <translation>%1 a bloqué le compte ou ce programme (%2). Demandez à son assistance.</translation>
    </message>
    <message>
        <source>%1 is in trouble itself (%2). Mooring tries again later.</source>
        <translation>%1 est lui-même en panne (%2). Mooring réessaiera plus tard.</translation>
    </message>
    <message>
        <source>%1 gave a reply that it does not document (%2).</source>
        <translation>%1 a donné une réponse non documentée (%2).</translation>
    </message>
    <message>
        <source>%1 refuses the request (%2).</source>
        <translation>%1 refuse la requête (%2).</translation>
    </message>
</context>
<context>
    <name>RecordRequest</name>
    <message>
        <source>The recipe of %1 cannot make the address “%2”: a value is missing.</source>
        <translation>La recette de %1 ne peut pas former l’adresse «&#xa0;%2&#xa0;»&#xa0;: une valeur manque.</translation>
    </message>
    <message>
        <source>“%1” is not a web address: correct it in the account&apos;s settings.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse web&#xa0;: corrigez-la dans les réglages du compte.</translation>
    </message>
</context>
<context>
    <name>ReplyMatch</name>
    <message>
        <source>This is no regular expression: %1.</source>
        <translation>Ce n’est pas une expression régulière&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Reporter</name>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Mooring has started with %1 configured names.</source>
        <translation>Mooring a démarré avec %1 noms configurés.</translation>
    </message>
    <message>
        <source>Mooring has stopped.</source>
        <translation>Mooring s’est arrêté.</translation>
    </message>
    <message>
        <source>Publishing is suspended until %1.</source>
        <translation>La publication est suspendue jusqu’à %1.</translation>
    </message>
    <message>
        <source>Publishing is suspended until it is resumed.</source>
        <translation>La publication est suspendue jusqu’à la reprise.</translation>
    </message>
    <message>
        <source>Publishing goes on.</source>
        <translation>La publication continue.</translation>
    </message>
    <message>
        <source>The address for %1 records is now %2; it was %3.</source>
        <translation>L’adresse des enregistrements %1 est maintenant %2&#xa0;; c’était %3.</translation>
    </message>
    <message>
        <source>%1 (%2) could not be published: %3</source>
        <translation>%1 (%2) n’a pas pu être publié&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 (%2) is published again.</source>
        <translation>%1 (%2) est de nouveau publié.</translation>
    </message>
    <message>
        <source>%1 (%2) was created with %3.</source>
        <translation>%1 (%2) a été créé avec %3.</translation>
    </message>
    <message>
        <source>%1 (%2) was changed from %3 to %4.</source>
        <translation>%1 (%2) est passé de %3 à %4.</translation>
    </message>
    <message>
        <source>%1 (%2) holds %3 instead of %4: it was changed elsewhere and is put right.</source>
        <translation>%1 (%2) contient %3 au lieu de %4&#xa0;: il a été modifié ailleurs et sera rétabli.</translation>
    </message>
    <message>
        <source>Nothing is held any more: names are published from this network.</source>
        <translation>Plus rien n’est retenu&#xa0;: les noms sont publiés depuis ce réseau.</translation>
    </message>
    <message>
        <source>A look at the addresses did not end within 10 minutes and was abandoned. Mooring goes on by its schedule.</source>
        <translation>Une recherche d’adresses ne s’est pas terminée en 10 minutes et a été abandonnée. Mooring continue selon son calendrier.</translation>
    </message>
    <message>
        <source>No address for %1 records is found any more: %2</source>
        <translation>Plus d’adresse trouvée pour les enregistrements %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The address for %1 records is found again: %2.</source>
        <translation>L’adresse pour les enregistrements %1 est retrouvée&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no network.</source>
        <translation>Il n’y a pas de réseau.</translation>
    </message>
    <message>
        <source>The network is back.</source>
        <translation>Le réseau est revenu.</translation>
    </message>
    <message>
        <source>The account %1 is stopped: %2</source>
        <translation>Le compte %1 est arrêté : %2</translation>
    </message>
</context>
<context>
    <name>Rfc2136</name>
    <message>
        <source>A name server does not list its zones: enter the zone in the account, or type the names.</source>
        <translation>Un serveur de noms ne liste pas ses zones&#xa0;: saisissez la zone dans le compte, ou saisissez les noms.</translation>
    </message>
    <message>
        <source>The name server of this account is not understood: write it as host or host:port, an IPv6 address in brackets.</source>
        <translation>Le serveur de noms de ce compte n’est pas compris&#xa0;: écrivez-le sous la forme hôte ou hôte:port, une adresse IPv6 entre crochets.</translation>
    </message>
    <message>
        <source>The secret of the TSIG key %1 is missing: enter it.</source>
        <translation>Le secret de la clé TSIG %1 manque&#xa0;: saisissez-le.</translation>
    </message>
    <message>
        <source>The name of the TSIG key is missing: enter it beside the secret.</source>
        <translation>Le nom de la clé TSIG manque&#xa0;: saisissez-le à côté du secret.</translation>
    </message>
    <message>
        <source>%1 is not in the zone %2 of this account: take an account for its zone, or leave the account&apos;s zone empty.</source>
        <translation>%1 n’est pas dans la zone %2 de ce compte&#xa0;: prenez un compte pour sa zone, ou laissez vide la zone du compte.</translation>
    </message>
    <message>
        <source>The name server %1 is not responsible for %2: check the server and the name.</source>
        <translation>Le serveur de noms %1 n’est pas responsable de %2&#xa0;: vérifiez le serveur et le nom.</translation>
    </message>
    <message>
        <source>The name server %1 is not responsible for %2, or does not let this machine ask: check the server, the name and the server&apos;s rules.</source>
        <translation>Le serveur de noms %1 n’est pas responsable de %2, ou ne permet pas à cette machine de l’interroger&#xa0;: vérifiez le serveur, le nom et les règles du serveur.</translation>
    </message>
    <message>
        <source>The records changed at the name server %1 while they were being updated; the update will be tried again.</source>
        <translation>Les enregistrements du serveur de noms %1 ont changé pendant leur mise à jour&#xa0;; elle sera retentée.</translation>
    </message>
    <message>
        <source>The name server %1 refuses the update of the zone %2: allow this key to update the name there (allow-update, update-policy, acl, TSIG-ALLOW-DNSUPDATE). Some servers also refuse a wrong key this way.</source>
        <translation>Le serveur de noms %1 refuse la mise à jour de la zone %2&#xa0;: autorisez-y cette clé à mettre le nom à jour (allow-update, update-policy, acl, TSIG-ALLOW-DNSUPDATE). Certains serveurs refusent aussi ainsi une clé incorrecte.</translation>
    </message>
    <message>
        <source>The name server %1 refuses the update of the zone %2: it needs a TSIG key. Enter one in the account.</source>
        <translation>Le serveur de noms %1 refuse la mise à jour de la zone %2&#xa0;: il faut une clé TSIG. Saisissez-en une dans le compte.</translation>
    </message>
    <message>
        <source>The name server %1 does not accept updates of the zone %2 without a TSIG key: enter one in the account.</source>
        <translation>Le serveur de noms %1 n’accepte pas de mise à jour de la zone %2 sans clé TSIG&#xa0;: saisissez-en une dans le compte.</translation>
    </message>
    <message>
        <source>The name server %1 is not the primary of the zone %2: enter the zone&apos;s primary name server.</source>
        <translation>Le serveur de noms %1 n’est pas le primaire de la zone %2&#xa0;: saisissez le serveur de noms primaire de la zone.</translation>
    </message>
    <message>
        <source>A name is not inside the zone %1 that the account gives.</source>
        <translation>Un nom n’est pas dans la zone %1 indiquée par le compte.</translation>
    </message>
    <message>
        <source>The name server %1 has a problem of its own (SERVFAIL): see its log.</source>
        <translation>Le serveur de noms %1 a lui-même un problème (SERVFAIL)&#xa0;: consultez son journal.</translation>
    </message>
    <message>
        <source>The name server %1 does not take dynamic updates.</source>
        <translation>Le serveur de noms %1 n’accepte pas les mises à jour dynamiques.</translation>
    </message>
    <message>
        <source>The name server %1 did not accept the update (result code %2): see its log.</source>
        <translation>Le serveur de noms %1 n’a pas accepté la mise à jour (code %2)&#xa0;: consultez son journal.</translation>
    </message>
</context>
<context>
    <name>Router</name>
    <message>
        <source>The router at %1 has no address on the Internet now. Is its line connected?</source>
        <translation>Le routeur %1 n’a pas d’adresse sur Internet pour l’instant. Sa ligne est-elle connectée&#xa0;?</translation>
    </message>
    <message>
        <source>The router at %1 does not tell its address to this device. Allow NAT-PMP or PCP for it there, or use another source.</source>
        <translation>Le routeur %1 n’indique pas son adresse à cet appareil. Autorisez-y NAT-PMP ou PCP, ou utilisez une autre source.</translation>
    </message>
    <message>
        <source>The router at %1 knows neither NAT-PMP nor PCP.</source>
        <translation>Le routeur %1 ne connaît ni NAT-PMP ni PCP.</translation>
    </message>
    <message>
        <source>The router at %1 names an address that cannot be its own: %2.</source>
        <translation>Le routeur %1 indique une adresse qui ne peut pas être la sienne&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Another router stands between this device and the router at %1, so it does not tell its address. Use another source.</source>
        <translation>Un autre routeur se trouve entre cet appareil et le routeur %1, qui n’indique donc pas son adresse. Utilisez une autre source.</translation>
    </message>
    <message>
        <source>The router at %1 could not tell its address by PCP (result code %2).</source>
        <translation>Le routeur %1 n’a pas pu indiquer son adresse par PCP (code %2).</translation>
    </message>
    <message>
        <source>This build does not speak UPnP.</source>
        <translation>Cette version est compilée sans UPnP.</translation>
    </message>
    <message>
        <source>The router at %1 does not answer by UPnP.</source>
        <translation>Le routeur %1 ne répond pas par UPnP.</translation>
    </message>
    <message>
        <source>The router at %1 could not tell its address by UPnP: %2.</source>
        <translation>Le routeur %1 n’a pas pu indiquer son adresse par UPnP&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The search for the router was cancelled.</source>
        <translation>La recherche du routeur a été annulée.</translation>
    </message>
</context>
<context>
    <name>RouterSource</name>
    <message>
        <source>A router tells an IPv4 address only; with IPv6 this device has a public address itself. Use the source “interface” for AAAA.</source>
        <translation>Un routeur n’indique qu’une adresse IPv4&#xa0;; en IPv6, cet appareil a lui-même une adresse publique. Utilisez la source «&#xa0;interface&#xa0;» pour AAAA.</translation>
    </message>
    <message>
        <source>No router is asked here.</source>
        <translation>Aucun routeur n’est interrogé ici.</translation>
    </message>
</context>
<context>
    <name>Routes</name>
    <message>
        <source>The system does not tell its routes: %1.</source>
        <translation>Le système n’indique pas ses routes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no way to the Internet by IPv4.</source>
        <translation>Il n’y a pas d’accès à Internet en IPv4.</translation>
    </message>
    <message>
        <source>There is no way to the Internet by IPv6.</source>
        <translation>Il n’y a pas d’accès à Internet en IPv6.</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>The secrets of the account &quot;%1&quot; come from the environment (%2). Change that variable, or unset it first.</source>
        <translation>Les secrets du compte «&#xa0;%1&#xa0;» viennent de l’environnement (%2). Modifiez ou supprimez d’abord cette variable.</translation>
    </message>
    <message>
        <source>Secrets cannot be stored in the environment. Use --secrets FILE.</source>
        <translation>Impossible d’enregistrer des secrets dans l’environnement. Utilisez --secrets FILE.</translation>
    </message>
    <message>
        <source>There is no secrets file %1.</source>
        <translation>Il n’y a pas de fichier de secrets %1.</translation>
    </message>
    <message>
        <source>Other users can read or change the secrets file %1, so it is not used. Run: chmod 600 %1</source>
        <translation>D’autres utilisateurs peuvent lire ou modifier le fichier de secrets %1&#xa0;: il n’est donc pas utilisé. Lancez&#xa0;: chmod 600 %1</translation>
    </message>
    <message>
        <source>The secrets file %1 cannot be read: %2.</source>
        <translation>Impossible de lire le fichier de secrets %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The secrets file %1 is not a JSON object of accounts (line %2).</source>
        <translation>Le fichier de secrets %1 n’est pas un objet JSON de comptes (ligne %2).</translation>
    </message>
    <message>
        <source>The secrets file %1 must have the form {account: {field: &quot;value&quot;}}; see %2.</source>
        <translation>Le fichier de secrets %1 doit avoir la forme {account: {field: &quot;value&quot;}}&#xa0;; voir %2.</translation>
    </message>
    <message>
        <source>The secrets file %1 cannot be written: %2.</source>
        <translation>Impossible d’écrire le fichier de secrets %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The secrets file %1 did not keep what was written.</source>
        <translation>Le fichier de secrets %1 n’a pas conservé ce qui a été écrit.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it (log in to the desktop with your password, or open the password manager), then retry.</source>
        <translation>Le trousseau est verrouillé. Déverrouillez-le (ouvrez la session du bureau avec votre mot de passe, ou ouvrez le gestionnaire de mots de passe), puis réessayez.</translation>
    </message>
    <message>
        <source>There is no keychain here. On a server give the secrets with --secrets FILE or in variables MOORING_SECRET_&lt;ACCOUNT&gt;_&lt;FIELD&gt;; on a desktop install gnome-keyring or KWallet and log in again.</source>
        <translation>Il n’y a pas de trousseau ici. Sur un serveur, donnez les secrets avec --secrets FILE ou dans des variables MOORING_SECRET_&lt;ACCOUNT&gt;_&lt;FIELD&gt;&#xa0;; sur un bureau, installez gnome-keyring ou KWallet et rouvrez la session.</translation>
    </message>
    <message>
        <source>The keychain does not let Mooring in. Allow the access, then retry.</source>
        <translation>Le trousseau refuse l’accès à Mooring. Autorisez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The keychain does not work: %1</source>
        <translation>Le trousseau ne fonctionne pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>The keychain still waits for an answer to an earlier question. Look for a window that asks for the keychain&apos;s password.</source>
        <translation>Le trousseau attend encore la réponse à une question précédente. Cherchez une fenêtre qui demande son mot de passe.</translation>
    </message>
    <message>
        <source>There is no keychain yet. Make one with the password manager of the desktop, then retry.</source>
        <translation>Il n’y a pas encore de trousseau. Créez-en un avec le gestionnaire de mots de passe du bureau, puis réessayez.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time. Is there a window that asks for its password? Answer it, then retry.</source>
        <translation>Le trousseau n’a pas répondu à temps. Une fenêtre demande-t-elle son mot de passe&#xa0;? Répondez-y, puis réessayez.</translation>
    </message>
    <message>
        <source>What the keychain holds for the account &quot;%1&quot; cannot be read. Enter its secrets again.</source>
        <translation>Le contenu du trousseau pour le compte «&#xa0;%1&#xa0;» est illisible. Saisissez de nouveau ses secrets.</translation>
    </message>
    <message>
        <source>The secrets of the account &quot;%1&quot; are too long for a keychain: %2 bytes, at most %3 are possible. Keep them in a file instead (--secrets FILE).</source>
        <translation>Les secrets du compte «&#xa0;%1&#xa0;» sont trop longs pour un trousseau&#xa0;: %2 octets, %3 au plus. Gardez-les plutôt dans un fichier (--secrets FILE).</translation>
    </message>
    <message>
        <source>The keychain did not keep the secrets of the account &quot;%1&quot;.</source>
        <translation>Le trousseau n’a pas conservé les secrets du compte «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The keychain still holds the secrets of the account &quot;%1&quot;. Delete them there.</source>
        <translation>Le trousseau contient encore les secrets du compte «&#xa0;%1&#xa0;». Supprimez-les là-bas.</translation>
    </message>
</context>
<context>
    <name>Signer</name>
    <message>
        <source>There is no request signature named &quot;%1&quot;.</source>
        <translation>Il n’y a pas de signature de requête nommée «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The key id or the secret key of the account is missing. Enter both.</source>
        <translation>L’identifiant de clé ou la clé secrète du compte manque. Saisissez les deux.</translation>
    </message>
    <message>
        <source>The signature tencent-tc3 needs the parameters service, version and action.</source>
        <translation>La signature tencent-tc3 a besoin des paramètres service, version et action.</translation>
    </message>
</context>
<context>
    <name>StateStore</name>
    <message>
        <source>it is not a state file of version 1</source>
        <translation>ce n’est pas un fichier d’état de version 1</translation>
    </message>
    <message>
        <source>The state file %1 cannot be used (%2) and cannot be kept aside. Mooring goes on without it and looks at every record afresh.</source>
        <translation>Le fichier d’état %1 est inutilisable (%2) et ne peut pas être mis de côté. Mooring continue sans lui et réexamine chaque enregistrement.</translation>
    </message>
    <message>
        <source>The state file %1 cannot be used (%2). It is kept as %3; Mooring looks at every record afresh.</source>
        <translation>Le fichier d’état %1 est inutilisable (%2). Il est conservé sous %3&#xa0;; Mooring réexamine chaque enregistrement.</translation>
    </message>
    <message>
        <source>The state file %1 cannot be written: %2</source>
        <translation>Impossible d’écrire le fichier d’état %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>impossible de créer son dossier</translation>
    </message>
</context>
<context>
    <name>Statuses</name>
    <message>
        <source>This machine has no network. The name is looked after as soon as there is one; there is nothing to do.</source>
        <translation>Cette machine n’a pas de réseau. Le nom sera traité dès qu’il y en aura un&#xa0;; il n’y a rien à faire.</translation>
    </message>
</context>
<context>
    <name>StunSource</name>
    <message>
        <source>It refused without saying why.</source>
        <translation>Il a refusé sans dire pourquoi.</translation>
    </message>
    <message>
        <source>It refused with error %1.</source>
        <translation>Il a refusé avec l’erreur %1.</translation>
    </message>
    <message>
        <source>Its answer has a part that is not known (0x%1).</source>
        <translation>Sa réponse contient une partie inconnue (0x%1).</translation>
    </message>
    <message>
        <source>Its answer is not one %1 address.</source>
        <translation>Sa réponse n’est pas une adresse %1 unique.</translation>
    </message>
    <message>
        <source>Its answer has no address that a router could not have changed.</source>
        <translation>Sa réponse ne contient aucune adresse à l’abri d’une modification par un routeur.</translation>
    </message>
    <message>
        <source>“%1” is not a server like stun.example.org:3478</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un serveur comme stun.example.org:3478</translation>
    </message>
    <message>
        <source>name at least one</source>
        <translation>indiquez-en au moins un</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>“%1” uses the unknown function “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» utilise la fonction inconnue «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>UpdateProvider</name>
    <message>
        <source>%1 takes one address for each name and family, and %2 has several.</source>
        <translation>%1 accepte une adresse par nom et par famille, et %2 en a plusieurs.</translation>
    </message>
    <message>
        <source>%1 replaces the address of a name, so %2 cannot be shared with other machines.</source>
        <translation>%1 remplace l’adresse d’un nom&#xa0;: %2 ne peut donc pas être partagé avec d’autres machines.</translation>
    </message>
    <message>
        <source>%1 takes no IPv6 addresses: remove AAAA from %2.</source>
        <translation>%1 n’accepte pas d’adresses IPv6&#xa0;: retirez AAAA de %2.</translation>
    </message>
    <message>
        <source>%1 does not update wildcard names such as %2.</source>
        <translation>%1 ne met pas à jour les noms wildcard comme %2.</translation>
    </message>
    <message>
        <source>An account of %1 belongs to one name: add an account of its own for %2.</source>
        <translation>Un compte de %1 appartient à un seul nom&#xa0;: ajoutez un compte propre à %2.</translation>
    </message>
    <message>
        <source>%1 spoils the IPv4 address when only IPv6 is sent: let %2 have A as well as AAAA.</source>
        <translation>%1 altère l’adresse IPv4 quand seule l’IPv6 est envoyée&#xa0;: donnez à %2 A en plus de AAAA.</translation>
    </message>
</context>
<context>
    <name>UpdateRecipe</name>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Il n’y a pas de champ «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no placeholder {%1}.</source>
        <translation>Il n’y a pas de variable {%1}.</translation>
    </message>
</context>
<context>
    <name>UpdateReply</name>
    <message>
        <source>(nothing)</source>
        <translation>(rien)</translation>
    </message>
    <message>
        <source>%1 refuses the credentials: check them in the account.</source>
        <translation>%1 refuse les identifiants&#xa0;: vérifiez-les dans le compte.</translation>
    </message>
    <message>
        <source>%1 does not allow this account to do that.</source>
        <translation>%1 ne permet pas cela à ce compte.</translation>
    </message>
    <message>
        <source>%1 does not know this name in the account: make it there, or check the name.</source>
        <translation>%1 ne connaît pas ce nom dans le compte&#xa0;: créez-le là-bas ou vérifiez le nom.</translation>
    </message>
    <message>
        <source>%1 says that the request is wrong.</source>
        <translation>%1 indique que la requête est incorrecte.</translation>
    </message>
    <message>
        <source>%1 asks for a pause.</source>
        <translation>%1 demande une pause.</translation>
    </message>
    <message>
        <source>%1 has blocked updates: unblock them there, then press retry.</source>
        <translation>%1 a bloqué les mises à jour&#xa0;: débloquez-les là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 has a fault.</source>
        <translation>%1 a une panne.</translation>
    </message>
    <message>
        <source>%1 ignored the request and set nothing: it may have blocked this program.</source>
        <translation>%1 a ignoré la requête et n’a rien défini&#xa0;: il a peut-être bloqué ce programme.</translation>
    </message>
    <message>
        <source>%1 sent a redirect (%2), which is not followed with credentials.</source>
        <translation>%1 a envoyé une redirection (%2), qui n’est pas suivie avec des identifiants.</translation>
    </message>
    <message>
        <source>%1 refuses the credentials or this program (403): check them in the account.</source>
        <translation>%1 refuse les identifiants ou ce programme (403)&#xa0;: vérifiez-les dans le compte.</translation>
    </message>
    <message>
        <source>%1 has a fault (%2).</source>
        <translation>%1 a une panne (%2).</translation>
    </message>
    <message>
        <source>%1 sent a reply that is not understood (status %2): %3</source>
        <translation>%1 a envoyé une réponse incomprise (statut %2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 did not answer for this name.</source>
        <translation>%1 n’a pas répondu pour ce nom.</translation>
    </message>
</context>
<context>
    <name>UpdateRequest</name>
    <message>
        <source>%1 needs “%2” for this record: enter it in the account.</source>
        <translation>%1 a besoin de «&#xa0;%2&#xa0;» pour cet enregistrement&#xa0;: saisissez-le dans le compte.</translation>
    </message>
    <message>
        <source>The recipe of %1 has no value for “%2”.</source>
        <translation>La recette de %1 n’a pas de valeur pour «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>There is no placeholder {%1}: correct the update URL or body in the account.</source>
        <translation>Il n’y a pas de variable {%1}&#xa0;: corrigez l’URL ou le corps de mise à jour dans le compte.</translation>
    </message>
    <message>
        <source>The update URL of %1 is not valid: check it in the account.</source>
        <translation>L’URL de mise à jour de %1 n’est pas valide&#xa0;: vérifiez-la dans le compte.</translation>
    </message>
</context>
<context>
    <name>UpdateShape</name>
    <message>
        <source>There is no such failure kind.</source>
        <translation>Ce type d’échec n’existe pas.</translation>
    </message>
</context>
<context>
    <name>WebSource</name>
    <message>
        <source>“%1” is not an address like https://ip.example.org/</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse comme https://ip.example.org/</translation>
    </message>
    <message>
        <source>“%1” must begin with https: an answer over http could be forged</source>
        <translation>«&#xa0;%1&#xa0;» doit commencer par https&#xa0;: une réponse par http pourrait être falsifiée</translation>
    </message>
    <message>
        <source>“%1” must not hold a user name or password</source>
        <translation>«&#xa0;%1&#xa0;» ne doit contenir ni nom d’utilisateur ni mot de passe</translation>
    </message>
    <message>
        <source>name at least one</source>
        <translation>indiquez-en au moins un</translation>
    </message>
</context>
<context>
    <name>mooring::AccountCard</name>
    <message>
        <source>Asking…</source>
        <translation>Interrogation…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Add names…</source>
        <translation>Ajouter des noms…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Asks the provider whether it accepts this account; changes nothing.</source>
        <translation>Demande au fournisseur s’il accepte ce compte, sans rien modifier.</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>Tester %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Add names to %1</source>
        <translation>Ajouter des noms à %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>No names yet</source>
        <translation>Aucun nom pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n names: %1 and more</source>
        <translation>
            <numerusform>%n nom&#xa0;: %1 et d’autres</numerusform>
            <numerusform>%n noms&#xa0;: %1 et d’autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names: %1</source>
        <translation>
            <numerusform>%n nom&#xa0;: %1</numerusform>
            <numerusform>%n noms&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Signs in with: %1</source>
        <translation>Connexion avec&#xa0;: %1</translation>
    </message>
    <message>
        <source>last change %1</source>
        <translation>dernier changement&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 Next attempt: %2.</source>
        <translation>%1 Prochain essai&#xa0;: %2.</translation>
    </message>
    <message>
        <source>It answers and accepts the sign-in.</source>
        <translation>Il répond et accepte la connexion.</translation>
    </message>
    <message>
        <source>This service can only be tried by an update, so it was not asked.</source>
        <translation>Ce service ne peut être essayé que par une mise à jour&#xa0;: il n’a donc pas été interrogé.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>kept in the keychain</source>
        <translation>gardé dans le trousseau</translation>
    </message>
    <message>
        <source>kept in the keychain (%1)</source>
        <translation>gardé dans le trousseau (%1)</translation>
    </message>
    <message>
        <source>from the environment variable %1</source>
        <translation>depuis la variable d’environnement %1</translation>
    </message>
    <message>
        <source>from the file %1</source>
        <translation>depuis le fichier %1</translation>
    </message>
    <message>
        <source>Last success %1</source>
        <translation>Dernier succès : %1</translation>
    </message>
    <message>
        <source>No success yet</source>
        <translation>Aucun succès pour l’instant</translation>
    </message>
    <message>
        <source>last failure %1</source>
        <translation>dernier échec : %1</translation>
    </message>
    <message>
        <source>%1 Mooring waits until %2.</source>
        <translation>%1 Mooring attend jusqu’à %2.</translation>
    </message>
</context>
<context>
    <name>mooring::AccountDraft</name>
    <message>
        <source>“%1” is needed.</source>
        <translation>«&#xa0;%1&#xa0;» est nécessaire.</translation>
    </message>
    <message>
        <source>“%1” does not look like this. Please check it.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas cette forme. Vérifiez la saisie.</translation>
    </message>
    <message>
        <source>“%1” looks different, for example %2.</source>
        <translation>«&#xa0;%1&#xa0;» a une autre forme, par exemple %2.</translation>
    </message>
</context>
<context>
    <name>mooring::AccountForm</name>
    <message>
        <source>&amp;Your name for it:</source>
        <translation>&amp;Votre nom pour ce compte&#xa0;:</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>Sign in a&amp;gain…</source>
        <translation>Se &amp;reconnecter…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Enregistrer</translation>
    </message>
</context>
<context>
    <name>mooring::AccountsPage</name>
    <message>
        <source>No accounts yet</source>
        <translation>Aucun compte pour l’instant</translation>
    </message>
    <message>
        <source>An account is your sign-in at a DNS provider. Mooring keeps its password or token in the keychain and uses it for nothing but the names that you choose.</source>
        <translation>Un compte est votre accès à un fournisseur DNS. Mooring en garde le mot de passe ou le jeton dans le trousseau et ne s’en sert que pour les noms que vous choisissez.</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>&amp;Ajouter un compte…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>The account at %1 is removed from Mooring.</source>
        <translation>Le compte chez %1 a été supprimé de Mooring.</translation>
    </message>
    <message numerus="yes">
        <source>The account at %1 is removed. %n names are no longer kept up to date; their records there stay as they are.</source>
        <translation>
            <numerusform>Le compte chez %1 a été supprimé. %n nom n’est plus tenu à jour&#xa0;; ses enregistrements là-bas restent tels quels.</numerusform>
            <numerusform>Le compte chez %1 a été supprimé. %n noms ne sont plus tenus à jour&#xa0;; leurs enregistrements là-bas restent tels quels.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mooring::AddressCard</name>
    <message>
        <source>Not looked for: no name uses %1.</source>
        <translation>Non recherchée&#xa0;: aucun nom n’utilise %1.</translation>
    </message>
    <message>
        <source>Not looked for while updates are paused.</source>
        <translation>Non recherchée tant que les mises à jour sont en pause.</translation>
    </message>
    <message>
        <source>Waiting for the network.</source>
        <translation>En attente du réseau.</translation>
    </message>
    <message>
        <source>Not found yet.</source>
        <translation>Pas encore trouvée.</translation>
    </message>
    <message>
        <source>%1 address</source>
        <translation>Adresse %1</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Copy the %1 address</source>
        <translation>Copier l’adresse %1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>&amp;Copier l’adresse</translation>
    </message>
</context>
<context>
    <name>mooring::AddressPanel</name>
    <message>
        <source>%1 address</source>
        <translation>Adresse %1</translation>
    </message>
    <message>
        <source>&amp;Addresses to publish</source>
        <translation>Adresses à publi&amp;er</translation>
    </message>
    <message>
        <source>IPv4 and IPv6</source>
        <translation>IPv4 et IPv6</translation>
    </message>
    <message>
        <source>Only IPv4</source>
        <translation>IPv4 seulement</translation>
    </message>
    <message>
        <source>Only IPv6</source>
        <translation>IPv6 seulement</translation>
    </message>
    <message>
        <source>Addresses to publish</source>
        <translation>Adresses à publier</translation>
    </message>
    <message>
        <source>Only the address of the names that you tick will change. Everything else at %1 stays as it is.</source>
        <translation>Seule l’adresse des noms que vous cochez changera. Tout le reste chez %1 reste tel quel.</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>recherche…</translation>
    </message>
    <message>
        <source>%1 takes no IPv6 addresses.</source>
        <translation>%1 n’accepte pas d’adresses IPv6.</translation>
    </message>
</context>
<context>
    <name>mooring::AddressesSection</name>
    <message>
        <source>Ask &amp;again</source>
        <translation>Interroger de &amp;nouveau</translation>
    </message>
    <message>
        <source>The line “%1” was removed.</source>
        <translation>La ligne «&#xa0;%1&#xa0;» a été supprimée.</translation>
    </message>
    <message>
        <source>The source “%1” was removed.</source>
        <translation>La source «&#xa0;%1&#xa0;» a été supprimée.</translation>
    </message>
</context>
<context>
    <name>mooring::Assistant</name>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>Publication…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Add names (%1 of %2)</source>
        <translation>Ajouter des noms (%1 sur %2)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>C&amp;ontinuer</translation>
    </message>
    <message>
        <source>&amp;Save and publish again</source>
        <translation>&amp;Enregistrer et republier</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Se connecter</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Publier</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Publish %n name(s)</source>
        <translation>
            <numerusform>&amp;Publier %n nom</numerusform>
            <numerusform>&amp;Publier %n noms</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
    <message>
        <source>Reading the keychain…</source>
        <translation>Lecture du trousseau…</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Interrogation de %1…</translation>
    </message>
    <message>
        <source>Your names cannot be listed now: %1 You can type them.</source>
        <translation>Impossible de lister vos noms pour l’instant&#xa0;: %1 Vous pouvez les saisir.</translation>
    </message>
    <message>
        <source>%1 lists no domain for this account. You can type the names.</source>
        <translation>%1 n’indique aucun domaine pour ce compte. Vous pouvez saisir les noms.</translation>
    </message>
    <message>
        <source>%1 Press Enter to try again.</source>
        <translation>%1 Appuyez sur Entrée pour réessayer.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Cancel &amp;publishing</source>
        <translation>Annuler la &amp;publication</translation>
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
        <translation>Cet ordinateur n’est pas connecté à Internet.</translation>
    </message>
    <message>
        <source>Interface: %1</source>
        <translation>Interface&#xa0;: %1</translation>
    </message>
    <message>
        <source>Router: %1</source>
        <translation>Routeur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Wi-Fi: %1</source>
        <translation>Wi-Fi&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1. You do not publish from this network.</source>
        <translation>%1. Vous ne publiez pas depuis ce réseau.</translation>
    </message>
    <message>
        <source>%1. A VPN is on, so names keep their address.</source>
        <translation>%1. Un VPN est actif&#xa0;: les noms gardent leur adresse.</translation>
    </message>
    <message>
        <source>Asks: %1</source>
        <translation>Interroge&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, which cannot be published</source>
        <translation>%1, qui ne peut pas être publiée</translation>
    </message>
    <message>
        <source>This computer has no public IPv6 address.</source>
        <translation>Cet ordinateur n’a pas d’adresse IPv6 publique.</translation>
    </message>
    <message>
        <source>It answers and accepts the sign-in.</source>
        <translation>Il répond et accepte la connexion.</translation>
    </message>
    <message>
        <source>This service can only be tried by an update, so it was not asked.</source>
        <translation>Ce service ne peut être essayé que par une mise à jour&#xa0;: il n’a donc pas été interrogé.</translation>
    </message>
    <message>
        <source>The name servers did not answer.</source>
        <translation>Les serveurs de noms n’ont pas répondu.</translation>
    </message>
    <message>
        <source>Nothing is published yet.</source>
        <translation>Rien n’est encore publié.</translation>
    </message>
    <message>
        <source>The name servers do not know it; published was %1.</source>
        <translation>Les serveurs de noms ne le connaissent pas&#xa0;; %1 avait été publié.</translation>
    </message>
    <message>
        <source>%1, but published was %2.</source>
        <translation>%1, alors que %2 a été publié.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Found out: %1</source>
        <translation>Constaté : %1</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>Trop peu d’éléments pour le dire.</translation>
    </message>
    <message>
        <source>%1 is used.</source>
        <translation>%1 est retenue.</translation>
    </message>
</context>
<context>
    <name>mooring::ChecksModel</name>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1&#xa0;: %2. %3</translation>
    </message>
</context>
<context>
    <name>mooring::CommandLine</name>
    <message>
        <source>Keeps names pointed at this computer.</source>
        <translation>Fait pointer des noms vers cet ordinateur en permanence.</translation>
    </message>
    <message>
        <source>Use the configuration in this folder.</source>
        <translation>Utiliser la configuration de ce dossier.</translation>
    </message>
    <message>
        <source>Read and write secrets in this file in place of the keychain.</source>
        <translation>Lire et écrire les secrets dans ce fichier plutôt que dans le trousseau.</translation>
    </message>
    <message>
        <source>Start without a window where there is a tray.</source>
        <translation>Démarrer sans fenêtre s’il existe une zone de notification.</translation>
    </message>
    <message>
        <source>Show how it works with servers inside this program; needs no account.</source>
        <translation>Montrer le fonctionnement avec des serveurs internes au programme&#xa0;; aucun compte nécessaire.</translation>
    </message>
    <message>
        <source>Unknown argument: %1</source>
        <translation>Argument inconnu&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>mooring::Commands</name>
    <message>
        <source>This could not be saved: %1</source>
        <translation>Enregistrement impossible&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>mooring::CompareColumns</name>
    <message>
        <source>Detected here</source>
        <translation>Détecté ici</translation>
    </message>
    <message>
        <source>Last published</source>
        <translation>Dernière publication</translation>
    </message>
    <message>
        <source>What DNS answers</source>
        <translation>Réponse du DNS</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>interrogation…</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>as published</source>
        <translation>comme publié</translation>
    </message>
</context>
<context>
    <name>mooring::Comparison</name>
    <message>
        <source>This name is switched off: its %1 record stays as it is.</source>
        <translation>Ce nom est désactivé&#xa0;: son enregistrement %1 reste tel quel.</translation>
    </message>
    <message>
        <source>Updates are paused: the %1 record stays as it is until you resume.</source>
        <translation>Les mises à jour sont en pause&#xa0;: l’enregistrement %1 reste tel quel jusqu’à la reprise.</translation>
    </message>
    <message>
        <source>The %1 address is not published: %2.</source>
        <translation>L’adresse %1 n’est pas publiée&#xa0;: %2.</translation>
    </message>
    <message>
        <source>This name takes its %1 address from %2.</source>
        <translation>Ce nom prend son adresse %1 de %2.</translation>
    </message>
    <message>
        <source>The new %1 address is being published now.</source>
        <translation>La nouvelle adresse %1 est en cours de publication.</translation>
    </message>
    <message>
        <source>The new %1 address is published with the next check.</source>
        <translation>La nouvelle adresse %1 sera publiée à la prochaine vérification.</translation>
    </message>
    <message>
        <source>No name server answered for the %1 address. Mooring asks again in a minute.</source>
        <translation>Aucun serveur de noms n’a répondu pour l’adresse %1. Mooring redemandera dans une minute.</translation>
    </message>
    <message>
        <source>DNS answers with addresses of the provider, because “%1” is on. Visitors still reach your %2 address.</source>
        <translation>Le DNS répond avec des adresses du fournisseur, car «&#xa0;%1&#xa0;» est activé. Les visiteurs atteignent tout de même votre adresse %2.</translation>
    </message>
    <message>
        <source>The %1 address changed %2. Name servers may keep the old answer until about %3.</source>
        <translation>L’adresse %1 a changé %2. Des serveurs de noms peuvent garder l’ancienne réponse jusque vers %3.</translation>
    </message>
    <message>
        <source>DNS has no %1 address for this name: it was removed elsewhere, or the provider does not show it to the world.</source>
        <translation>Le DNS n’a pas d’adresse %1 pour ce nom&#xa0;: elle a été supprimée ailleurs, ou le fournisseur ne la rend pas publique.</translation>
    </message>
    <message>
        <source>DNS answers another %1 address: “%2” is on at the provider, or someone else changed the name.</source>
        <translation>Le DNS répond une autre adresse %1&#xa0;: «&#xa0;%2&#xa0;» est activé chez le fournisseur, ou quelqu’un d’autre a modifié le nom.</translation>
    </message>
    <message>
        <source>DNS answers another %1 address: someone or something else changed this name. Mooring puts it right with the next check.</source>
        <translation>Le DNS répond une autre adresse %1&#xa0;: quelqu’un ou quelque chose d’autre a modifié ce nom. Mooring la rétablit à la prochaine vérification.</translation>
    </message>
</context>
<context>
    <name>mooring::ConnectionSection</name>
    <message>
        <source>No proxy</source>
        <translation>Pas de proxy</translation>
    </message>
    <message>
        <source>As the system does</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>Ce proxy</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>&amp;Proxy&#xa0;:</translation>
    </message>
    <message>
        <source>It begins with http:// or socks5:// and ends with the port. The router and the services that tell your address are always asked directly, because a proxy would show its own address.</source>
        <translation>Elle commence par http:// ou socks5:// et se termine par le port. Le routeur et les services qui indiquent votre adresse sont toujours interrogés directement, car un proxy montrerait sa propre adresse.</translation>
    </message>
    <message>
        <source>Write the address of the proxy, or choose another way.</source>
        <translation>Saisissez l’adresse du proxy ou choisissez un autre accès.</translation>
    </message>
    <message>
        <source>Connection to providers</source>
        <translation>Accès aux fournisseurs</translation>
    </message>
    <message>
        <source>Proxy &amp;address:</source>
        <translation>&amp;Adresse du proxy :</translation>
    </message>
</context>
<context>
    <name>mooring::Desktop</name>
    <message>
        <source>GNOME shows no tray icons by itself, so Mooring runs as long as this window is open: minimise it rather than closing it. With the GNOME extension “AppIndicator and KStatusNotifierItem Support” it moves into the top bar.</source>
        <translation>GNOME n’affiche pas d’icônes de notification de lui-même&#xa0;: Mooring fonctionne donc tant que cette fenêtre est ouverte&#xa0;; réduisez-la au lieu de la fermer. Avec l’extension GNOME «&#xa0;AppIndicator and KStatusNotifierItem Support&#xa0;», il se place dans la barre supérieure.</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so Mooring runs as long as this window is open. Minimise it rather than closing it.</source>
        <translation>Ce bureau n’affiche pas d’icônes de notification&#xa0;: Mooring fonctionne donc tant que cette fenêtre est ouverte. Réduisez-la au lieu de la fermer.</translation>
    </message>
    <message>
        <source>Mooring keeps running</source>
        <translation>Mooring reste actif</translation>
    </message>
    <message>
        <source>It watches over your names from the tray. Choose Quit in the icon&apos;s menu to end it.</source>
        <translation>Il veille sur vos noms depuis la zone de notification. Pour l’arrêter, choisissez Quitter dans le menu de l’icône.</translation>
    </message>
</context>
<context>
    <name>mooring::DetailsCard</name>
    <message>
        <source>%1 refuses the sign-in of “%2”. Names in it are not being updated.</source>
        <translation>%1 refuse la connexion de «&#xa0;%2&#xa0;». Ses noms ne sont pas mis à jour.</translation>
    </message>
    <message>
        <source>%1 has barred this account. Ask them why; when it is settled, try again.</source>
        <translation>%1 a bloqué ce compte. Demandez-lui pourquoi&#xa0;; une fois l’affaire réglée, réessayez.</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>&amp;Options</translation>
    </message>
    <message>
        <source>Last &amp;events</source>
        <translation>Derniers &amp;événements</translation>
    </message>
    <message>
        <source>Last change: %1</source>
        <translation>Dernier changement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Next attempt: %1</source>
        <translation>Prochain essai&#xa0;: %1</translation>
    </message>
    <message>
        <source>Next check: %1</source>
        <translation>Prochaine vérification&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 refuses your sign-in. Names there are not being updated.</source>
        <translation>%1 refuse votre connexion. Les noms de ce compte ne sont pas mis à jour.</translation>
    </message>
</context>
<context>
    <name>mooring::DiagnosisRun</name>
    <message>
        <source>No answer within 15 seconds.</source>
        <translation>Pas de réponse en 15 secondes.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Reachable from outside</source>
        <translation>Joignable de l’extérieur</translation>
    </message>
    <message>
        <source>IPv6 addresses of this computer</source>
        <translation>Adresses IPv6 de cet ordinateur</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>%1 in DNS (%2)</source>
        <translation>%1 dans le DNS (%2)</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>Rien n’y est encore enregistré.</translation>
    </message>
    <message>
        <source>Not compared: no service has told its time yet.</source>
        <translation>Non comparée&#xa0;: aucun service n’a encore donné l’heure.</translation>
    </message>
    <message>
        <source>It agrees with the services.</source>
        <translation>Elle concorde avec les services.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead. Services refuse requests with a wrong time: set the clock.</source>
        <translation>L’horloge de cet ordinateur avance de %1. Les services refusent les requêtes à la mauvaise heure&#xa0;: réglez l’horloge.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind. Services refuse requests with a wrong time: set the clock.</source>
        <translation>L’horloge de cet ordinateur retarde de %1. Les services refusent les requêtes à la mauvaise heure&#xa0;: réglez l’horloge.</translation>
    </message>
    <message>
        <source>Unlocked and readable.</source>
        <translation>Il est lisible.</translation>
    </message>
</context>
<context>
    <name>mooring::DiagnosticsPage</name>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Revérifier</translation>
    </message>
    <message>
        <source>The selected check</source>
        <translation>La vérification sélectionnée</translation>
    </message>
    <message>
        <source>&amp;Hide my addresses and names in the report</source>
        <translation>&amp;Masquer mes adresses et mes noms dans le rapport</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Copier le rapport</translation>
    </message>
    <message>
        <source>Copies all answers as text, without secrets, to send to someone who helps you.</source>
        <translation>Copie toutes les réponses sous forme de texte, sans secrets, pour les envoyer à quelqu’un qui vous aide.</translation>
    </message>
    <message>
        <source>Looking at everything…</source>
        <translation>Examen de l’ensemble…</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Tout est en ordre.</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examen…</translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <translation>&amp;Se reconnecter…</translation>
    </message>
    <message>
        <source>&amp;Open preferences</source>
        <translation>&amp;Ouvrir les préférences</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>R&amp;éessayer</translation>
    </message>
    <message numerus="yes">
        <source>%n checks need you.</source>
        <translation>
            <numerusform>%n vérification a besoin de vous.</numerusform>
            <numerusform>%n vérifications ont besoin de vous.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save re&amp;port…</source>
        <translation>&amp;Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Saves the same text as a file.</source>
        <translation>Enregistre le même texte dans un fichier.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>The report could not be saved as %1: %2. Choose another folder, or copy the report instead.</source>
        <translation>Le rapport n’a pas pu être enregistré sous %1 : %2. Choisissez un autre dossier ou copiez le rapport.</translation>
    </message>
</context>
<context>
    <name>mooring::EchoConnection</name>
    <message>
        <source>It did not answer in time.</source>
        <translation>Il n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Its identity could not be verified: %1. Check the computer&apos;s clock and whether something on the network intercepts the connection.</source>
        <translation>Son identité n’a pas pu être vérifiée&#xa0;: %1. Vérifiez l’horloge de l’ordinateur et si quelque chose sur le réseau intercepte la connexion.</translation>
    </message>
    <message>
        <source>No secure connection could be made: %1.</source>
        <translation>Connexion sécurisée impossible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It refuses the connection. Is the service down?</source>
        <translation>Il refuse la connexion. Le service est-il en panne&#xa0;?</translation>
    </message>
    <message>
        <source>It closed the connection without an answer.</source>
        <translation>Il a fermé la connexion sans répondre.</translation>
    </message>
    <message>
        <source>It cannot be reached: %1.</source>
        <translation>Il est injoignable&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>mooring::EventList</name>
    <message>
        <source>updated to %1</source>
        <translation>mis à jour&#xa0;: %1</translation>
    </message>
    <message>
        <source>created with %1</source>
        <translation>créé avec %1</translation>
    </message>
    <message>
        <source>published again</source>
        <translation>de nouveau publié</translation>
    </message>
    <message>
        <source>changed elsewhere to %1, put right</source>
        <translation>modifié ailleurs en %1, rétabli</translation>
    </message>
    <message>
        <source>not updated: %1</source>
        <translation>non mis à jour&#xa0;: %1</translation>
    </message>
    <message>
        <source>stopped: %1</source>
        <translation>arrêté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Last events</source>
        <translation>Derniers événements</translation>
    </message>
    <message>
        <source>Nothing has happened to this name yet.</source>
        <translation>Il n’est encore rien arrivé à ce nom.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>mooring::FieldEditor</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (facultatif)</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>par exemple %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
    <message>
        <source>Unchanged if left empty</source>
        <translation>Inchangé si vide</translation>
    </message>
</context>
<context>
    <name>mooring::FilterBar</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search names, providers and addresses</source>
        <translation>Rechercher noms, fournisseurs et adresses</translation>
    </message>
    <message>
        <source>As added</source>
        <translation>Ordre d’ajout</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>Problems first</source>
        <translation>Problèmes d’abord</translation>
    </message>
    <message>
        <source>Last change first</source>
        <translation>Derniers changements d’abord</translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>Par fournisseur</translation>
    </message>
    <message>
        <source>Order of the names</source>
        <translation>Ordre des noms</translation>
    </message>
    <message>
        <source>Group b&amp;y account</source>
        <translation>&amp;Grouper par compte</translation>
    </message>
</context>
<context>
    <name>mooring::GatewayLine</name>
    <message>
        <source>PCP at %1</source>
        <translation>PCP sur %1</translation>
    </message>
    <message>
        <source>NAT-PMP at %1</source>
        <translation>NAT-PMP sur %1</translation>
    </message>
    <message>
        <source>UPnP at %1</source>
        <translation>UPnP sur %1</translation>
    </message>
    <message>
        <source>The router at %1 does not tell its address. Switch on UPnP or NAT-PMP there, or use another source.</source>
        <translation>Le routeur %1 n’indique pas son adresse. Activez-y UPnP ou NAT-PMP, ou utilisez une autre source.</translation>
    </message>
</context>
<context>
    <name>mooring::GatewaySocket</name>
    <message>
        <source>The router cannot be asked through %1: %2.</source>
        <translation>Impossible d’interroger le routeur par %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The router at %1 cannot be reached: %2.</source>
        <translation>Le routeur %1 est injoignable&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The router at %1 did not answer.</source>
        <translation>Le routeur %1 n’a pas répondu.</translation>
    </message>
</context>
<context>
    <name>mooring::Gateways</name>
    <message>
        <source>There is no way to the Internet over IPv4 now, so there is no router to ask.</source>
        <translation>Il n’y a pas d’accès à Internet en IPv4 pour l’instant, donc pas de routeur à interroger.</translation>
    </message>
    <message>
        <source>The interface “%1” has no way to the Internet over IPv4, so there is no router to ask.</source>
        <translation>L’interface «&#xa0;%1&#xa0;» n’a pas d’accès à Internet en IPv4&#xa0;: il n’y a donc pas de routeur à interroger.</translation>
    </message>
    <message>
        <source>“%1” leads to the provider without a router that could be asked. Use the source “interface”.</source>
        <translation>«&#xa0;%1&#xa0;» mène au fournisseur d’accès sans routeur à interroger. Utilisez la source «&#xa0;interface&#xa0;».</translation>
    </message>
</context>
<context>
    <name>mooring::GeneralSection</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Start when I log &amp;in</source>
        <translation>Démarrer à l’ouverture de &amp;session</translation>
    </message>
    <message>
        <source>Start without a &amp;window</source>
        <translation>Démarrer sans &amp;fenêtre</translation>
    </message>
    <message>
        <source>Mooring is then in the tray only. Where there is no tray, its window is minimised.</source>
        <translation>Mooring se trouve alors seulement dans la zone de notification. À défaut, sa fenêtre est réduite.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Erreurs seulement</translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation>Erreurs et avertissements</translation>
    </message>
    <message>
        <source>What Mooring does</source>
        <translation>Ce que fait Mooring</translation>
    </message>
    <message>
        <source>Every detail, to find a fault</source>
        <translation>Tous les détails, pour trouver une panne</translation>
    </message>
    <message>
        <source>Checking for a new address</source>
        <translation>Recherche d’une nouvelle adresse</translation>
    </message>
    <message>
        <source>Check e&amp;very:</source>
        <translation>&amp;Intervalle entre les recherches :</translation>
    </message>
    <message>
        <source>A change that the system or the router announces is noticed at once. This interval is for all other changes.</source>
        <translation>Un changement annoncé par le système ou le routeur est remarqué aussitôt. Cet intervalle vaut pour tous les autres.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Comme d’habitude</translation>
    </message>
    <message>
        <source>&amp;Level of detail:</source>
        <translation>Contenu du &amp;journal :</translation>
    </message>
    <message>
        <source>Messages go to the system&apos;s log. Secrets are never written to it.</source>
        <translation>Le journal va là où le système recueille les messages des programmes. Il ne contient jamais de secrets.</translation>
    </message>
</context>
<context>
    <name>mooring::HistoryModel</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
</context>
<context>
    <name>mooring::HistoryPage</name>
    <message>
        <source>Kept since %1</source>
        <translation>Conservé depuis %1</translation>
    </message>
    <message>
        <source>Nothing happened in this time.</source>
        <translation>Il ne s’est rien passé dans cette période.</translation>
    </message>
    <message>
        <source>Nothing in this time fits what you look for.</source>
        <translation>Rien dans cette période ne correspond à la recherche.</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exporter l’historique</translation>
    </message>
    <message numerus="yes">
        <source>%n events were written to %1.</source>
        <translation>
            <numerusform>%n événement écrit dans %1.</numerusform>
            <numerusform>%n événements écrits dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Il ne s’est encore rien passé</translation>
    </message>
    <message>
        <source>Here you will see which addresses you had and when, how they were found, each update of a name, and what went wrong.</source>
        <translation>Vous verrez ici quelles adresses vous avez eues et quand, comment elles ont été trouvées, chaque mise à jour d’un nom et ce qui a échoué.</translation>
    </message>
    <message>
        <source>&amp;Add a name…</source>
        <translation>Ajouter un &amp;nom…</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>&amp;Semaine</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Mois</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Année</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>Aujourd’&amp;hui</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search names, accounts and addresses</source>
        <translation>Rechercher noms, comptes et adresses</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Que montrer</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Updates of names</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Mooring itself</source>
        <translation>Mooring lui-même</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Writes what the table shows into a CSV file, without secrets.</source>
        <translation>Écrit ce que montre le tableau dans un fichier CSV, sans secrets.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
</context>
<context>
    <name>mooring::HistoryPlot</name>
    <message>
        <source>Addresses over time</source>
        <translation>Adresses au fil du temps</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
</context>
<context>
    <name>mooring::HistoryTexts</name>
    <message>
        <source>New address</source>
        <translation>Nouvelle adresse</translation>
    </message>
    <message>
        <source>Address gone</source>
        <translation>Adresse perdue</translation>
    </message>
    <message>
        <source>Address back</source>
        <translation>Adresse retrouvée</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Pas de réseau</translation>
    </message>
    <message>
        <source>Network back</source>
        <translation>Réseau revenu</translation>
    </message>
    <message>
        <source>Name created</source>
        <translation>Nom créé</translation>
    </message>
    <message>
        <source>Name updated</source>
        <translation>Nom mis à jour</translation>
    </message>
    <message>
        <source>Update failed</source>
        <translation>Échec de mise à jour</translation>
    </message>
    <message>
        <source>Works again</source>
        <translation>Remarche</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>Changé ailleurs</translation>
    </message>
    <message>
        <source>Account stopped</source>
        <translation>Compte arrêté</translation>
    </message>
    <message>
        <source>Updates held</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Hold ended</source>
        <translation>Fin de la retenue</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>Mooring started</source>
        <translation>Mooring démarré</translation>
    </message>
    <message>
        <source>Mooring stopped</source>
        <translation>Mooring arrêté</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>Check abandoned</source>
        <translation>Contrôle abandonné</translation>
    </message>
    <message>
        <source>State not saved</source>
        <translation>État non enregistré</translation>
    </message>
    <message>
        <source>there is another router before yours</source>
        <translation>un autre routeur est devant le vôtre</translation>
    </message>
    <message>
        <source>your provider shares the address among customers</source>
        <translation>votre fournisseur d’accès partage l’adresse entre clients</translation>
    </message>
    <message>
        <source>put right</source>
        <translation>rétabli</translation>
    </message>
    <message>
        <source>%1: no public address</source>
        <translation>%1&#xa0;: pas d’adresse publique</translation>
    </message>
    <message>
        <source>%1: no network</source>
        <translation>%1&#xa0;: pas de réseau</translation>
    </message>
    <message>
        <source>%1: Mooring was not running</source>
        <translation>%1&#xa0;: Mooring ne tournait pas</translation>
    </message>
    <message>
        <source>since before %1</source>
        <translation>depuis avant %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>since %1 (%2)</source>
        <translation>depuis %1 (%2)</translation>
    </message>
    <message>
        <source>from %1 to %2 (%3)</source>
        <translation>de %1 à %2 (%3)</translation>
    </message>
    <message>
        <source>since %1; when it ended is not known</source>
        <translation>depuis %1&#xa0;; la fin est inconnue</translation>
    </message>
    <message>
        <source>Mooring ended unexpectedly in this time; when is not known</source>
        <translation>Mooring s’est arrêté de façon inattendue pendant ce temps ; on ne sait pas quand</translation>
    </message>
</context>
<context>
    <name>mooring::LanguageSection</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>&amp;Textes en :</translation>
    </message>
</context>
<context>
    <name>mooring::NameActions</name>
    <message>
        <source>&amp;Copy addresses</source>
        <translation>&amp;Copier les adresses</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>Copier le &amp;nom</translation>
    </message>
    <message>
        <source>&amp;Update this name now</source>
        <translation>&amp;Mettre ce nom à jour maintenant</translation>
    </message>
    <message>
        <source>S&amp;witch on</source>
        <translation>Ac&amp;tiver</translation>
    </message>
    <message>
        <source>S&amp;witch off</source>
        <translation>Désac&amp;tiver</translation>
    </message>
    <message>
        <source>&amp;History of this name</source>
        <translation>&amp;Historique de ce nom</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>%1 was removed. Its records at %2 stay as they are.</source>
        <translation>%1 a été retiré. Ses enregistrements chez %2 restent tels quels.</translation>
    </message>
</context>
<context>
    <name>mooring::NamesList</name>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
</context>
<context>
    <name>mooring::NamesPage</name>
    <message>
        <source>No name fits “%1”.</source>
        <translation>Aucun nom ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>mooring::NamesStep</name>
    <message>
        <source>Which names should point to this computer?</source>
        <translation>Quels noms doivent pointer vers cet ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>Rechercher des noms</translation>
    </message>
</context>
<context>
    <name>mooring::NetworkRow</name>
    <message>
        <source>Wi-Fi “%1”</source>
        <translation>Wi-Fi «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>router %1</source>
        <translation>routeur %1</translation>
    </message>
    <message>
        <source>interface %1</source>
        <translation>interface %1</translation>
    </message>
    <message>
        <source>Publish from here</source>
        <translation>Publier depuis ce réseau</translation>
    </message>
    <message>
        <source>Your name for this network</source>
        <translation>Votre nom pour ce réseau</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Vous êtes ici</translation>
    </message>
    <message>
        <source>Publish from “%1”</source>
        <translation>Publier depuis «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Also while on a VPN</source>
        <translation>Aussi quand la sortie passe par un VPN</translation>
    </message>
    <message>
        <source>Publish from “%1” also while on a VPN</source>
        <translation>Publier depuis « %1 » aussi quand la sortie passe par un VPN</translation>
    </message>
</context>
<context>
    <name>mooring::NetworksSection</name>
    <message>
        <source>This network</source>
        <translation>Ce réseau</translation>
    </message>
    <message>
        <source>Re&amp;member this network</source>
        <translation>&amp;Mémoriser ce réseau</translation>
    </message>
    <message>
        <source>Remembered networks</source>
        <translation>Réseaux mémorisés</translation>
    </message>
    <message>
        <source>Everywhere else</source>
        <translation>Partout ailleurs</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Do not publish</source>
        <translation>Ne pas publier</translation>
    </message>
    <message>
        <source>In &amp;other networks:</source>
        <translation>Dans les &amp;autres réseaux&#xa0;:</translation>
    </message>
    <message>
        <source>Publish all the same</source>
        <translation>Publier quand même</translation>
    </message>
    <message>
        <source>While Mooring waits, your names keep the addresses they have.</source>
        <translation>Pendant que Mooring attend, vos noms gardent leurs adresses.</translation>
    </message>
    <message>
        <source>This computer is in no network now.</source>
        <translation>Cet ordinateur n’est dans aucun réseau pour l’instant.</translation>
    </message>
    <message>
        <source>Names are not published from here.</source>
        <translation>Les noms ne sont pas publiés d’ici.</translation>
    </message>
    <message>
        <source>“%1” is forgotten.</source>
        <translation>«&#xa0;%1&#xa0;» est oublié.</translation>
    </message>
    <message>
        <source>None yet. A network is remembered when you answer whether to publish from it, or with the button above.</source>
        <translation>Aucun pour l’instant. Un réseau est mémorisé quand vous répondez s’il faut publier depuis lui, ou avec le bouton ci-dessus.</translation>
    </message>
    <message>
        <source>Wait until I leave it</source>
        <translation>Attendre qu’il soit coupé</translation>
    </message>
    <message>
        <source>While on a &amp;VPN:</source>
        <translation>Quand la sortie passe par un &amp;VPN :</translation>
    </message>
    <message>
        <source>Names are published from here, also while you are on a VPN.</source>
        <translation>Les noms sont publiés d’ici, même quand la sortie passe par un VPN.</translation>
    </message>
    <message>
        <source>Names are published from here, but not while you are on a VPN.</source>
        <translation>Les noms sont publiés d’ici, sauf quand la sortie passe par un VPN.</translation>
    </message>
</context>
<context>
    <name>mooring::NoticeBar</name>
    <message>
        <source>&amp;Got it</source>
        <translation>&amp;Compris</translation>
    </message>
</context>
<context>
    <name>mooring::NotificationTexts</name>
    <message>
        <source>%1: %2, before %3</source>
        <translation>%1&#xa0;: %2, auparavant %3</translation>
    </message>
    <message>
        <source>Your address changed to %1</source>
        <translation>Votre nouvelle adresse est %1</translation>
    </message>
    <message>
        <source>Before it was %1.</source>
        <translation>Auparavant, c’était %1.</translation>
    </message>
    <message>
        <source>Your addresses changed</source>
        <translation>Vos adresses ont changé</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) were updated: %1</source>
        <translation>
            <numerusform>%n nom a été mis à jour&#xa0;: %1</numerusform>
            <numerusform>%n noms ont été mis à jour&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>Copier les adresses</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are still not being updated</source>
        <translation>
            <numerusform>%n nom n’est toujours pas mis à jour</numerusform>
            <numerusform>%n noms ne sont toujours pas mis à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are not being updated</source>
        <translation>
            <numerusform>%n nom n’est pas mis à jour</numerusform>
            <numerusform>%n noms ne sont pas mis à jour</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>It began on %1.</source>
        <translation>Cela a commencé le %1.</translation>
    </message>
    <message>
        <source>Mooring tries again by itself.</source>
        <translation>Mooring réessaie de lui-même.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Pause for 1 hour</source>
        <translation>Pause d’une heure</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Le trousseau est verrouillé</translation>
    </message>
    <message>
        <source>Unlock it, and Mooring goes on by itself.</source>
        <translation>Déverrouillez-le et Mooring reprend de lui-même.</translation>
    </message>
    <message>
        <source>%1 needs you</source>
        <translation>%1 demande votre attention</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Se reconnecter…</translation>
    </message>
    <message>
        <source>Updates are held</source>
        <translation>Mises à jour retenues</translation>
    </message>
    <message>
        <source>Back online</source>
        <translation>De nouveau en ligne</translation>
    </message>
    <message>
        <source>Working again</source>
        <translation>Tout fonctionne de nouveau</translation>
    </message>
    <message>
        <source>All names are up to date.</source>
        <translation>Tous les noms sont à jour.</translation>
    </message>
    <message>
        <source>Names at %1 are up to date.</source>
        <translation>Les noms chez %1 sont à jour.</translation>
    </message>
</context>
<context>
    <name>mooring::NotificationsSection</name>
    <message>
        <source>Notifications about</source>
        <translation>Notifications sur</translation>
    </message>
    <message>
        <source>A &amp;new address</source>
        <translation>Une &amp;nouvelle adresse</translation>
    </message>
    <message>
        <source>Names that cannot be &amp;updated</source>
        <translation>Les noms impossibles à mettre à &amp;jour</translation>
    </message>
    <message>
        <source>Which new addresses</source>
        <translation>Quelles nouvelles adresses</translation>
    </message>
    <message>
        <source>IPv&amp;4 addresses</source>
        <translation>Adresses IPv&amp;4</translation>
    </message>
    <message>
        <source>IPv&amp;6 addresses</source>
        <translation>Adresses IPv&amp;6</translation>
    </message>
    <message>
        <source>IPv6 addresses may change every day without anything being wrong.</source>
        <translation>Les adresses IPv6 peuvent changer chaque jour sans que ce soit anormal.</translation>
    </message>
    <message>
        <source>While names cannot be updated</source>
        <translation>Tant que des noms ne peuvent pas être mis à jour</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>After 6 hours</source>
        <translation>Après 6 heures</translation>
    </message>
    <message>
        <source>After one day</source>
        <translation>Après un jour</translation>
    </message>
    <message>
        <source>After three days</source>
        <translation>Après trois jours</translation>
    </message>
    <message>
        <source>&amp;Remind me again:</source>
        <translation>Me &amp;rappeler&#xa0;:</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>Après %1</translation>
    </message>
    <message>
        <source>Names that work ag&amp;ain</source>
        <translation>La &amp;fin de ces problèmes</translation>
    </message>
    <message>
        <source>What needs &amp;you</source>
        <translation>Ce qui demande mon &amp;attention</translation>
    </message>
    <message>
        <source>Mooring never notifies you when nothing has happened.</source>
        <translation>Jamais de notification quand rien ne s’est passé.</translation>
    </message>
</context>
<context>
    <name>mooring::Notifier</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>mooring::OptionsForm</name>
    <message>
        <source>&amp;Keep this name up to date</source>
        <translation>&amp;Tenir ce nom à jour</translation>
    </message>
    <message>
        <source>TT&amp;L in seconds</source>
        <translation>TT&amp;L en secondes</translation>
    </message>
    <message>
        <source>For how long others may remember an answer. Left alone unless set here.</source>
        <translation>Durée pendant laquelle d’autres peuvent mémoriser une réponse. Inchangée si elle n’est pas définie ici.</translation>
    </message>
    <message>
        <source>as the provider has it</source>
        <translation>comme chez le fournisseur</translation>
    </message>
    <message>
        <source>Publish pri&amp;vate addresses, too</source>
        <translation>Publier aussi les adresses pri&amp;vées</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Ot&amp;her computers publish under this name, too</source>
        <translation>D’a&amp;utres ordinateurs publient aussi sous ce nom</translation>
    </message>
    <message>
        <source>IPv&amp;4 address (A)</source>
        <translation>Adresse IPv&amp;4 (A)</translation>
    </message>
    <message>
        <source>IPv&amp;6 address (AAAA)</source>
        <translation>Adresse IPv&amp;6 (AAAA)</translation>
    </message>
    <message>
        <source>A name needs one of them. To keep it as it is now, switch it off above.</source>
        <translation>Un nom a besoin de l’une d’elles. Pour le laisser tel quel, désactivez-le ci-dessus.</translation>
    </message>
    <message>
        <source>Addresses from</source>
        <translation>Adresses prises de</translation>
    </message>
    <message>
        <source>the usual sources</source>
        <translation>sources habituelles</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>As the provider has it</source>
        <translation>Comme chez le fournisseur</translation>
    </message>
</context>
<context>
    <name>mooring::PreferencesPage</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
</context>
<context>
    <name>mooring::ProviderModel</name>
    <message>
        <source>Add to %1</source>
        <translation>Ajouter à %1</translation>
    </message>
    <message>
        <source>Your accounts</source>
        <translation>Vos comptes</translation>
    </message>
    <message>
        <source>Often used</source>
        <translation>Souvent utilisés</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>Tous les fournisseurs</translation>
    </message>
</context>
<context>
    <name>mooring::ProviderStep</name>
    <message>
        <source>Who manages your names?</source>
        <translation>Qui gère vos noms&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Search %n provider(s)</source>
        <translation>
            <numerusform>Rechercher parmi %n fournisseur</numerusform>
            <numerusform>Rechercher parmi %n fournisseurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Search providers</source>
        <translation>Rechercher des fournisseurs</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Many services understand the dyndns2 protocol: their page calls it “DynDNS”, “DDNS” or “custom DNS” and names a server. A recipe of your own can describe any other service.</source>
        <translation>Beaucoup de services comprennent le protocole dyndns2&#xa0;: leur page l’appelle «&#xa0;DynDNS&#xa0;», «&#xa0;DDNS&#xa0;» ou «&#xa0;custom DNS&#xa0;» et nomme un serveur. Votre propre recette peut décrire tout autre service.</translation>
    </message>
    <message>
        <source>&amp;Use “%1”</source>
        <translation>&amp;Utiliser «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>No account yet? Look around with sample names; nothing leaves this computer.</source>
        <translation>Pas encore de compte&#xa0;? Découvrez Mooring avec des noms d’exemple&#xa0;; rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Try without an account</source>
        <translation>&amp;Essayer sans compte</translation>
    </message>
    <message>
        <source>No provider fits “%1”.</source>
        <translation>Aucun fournisseur ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>mooring::ResultsStep</name>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publié</translation>
    </message>
    <message numerus="yes">
        <source>Publishing %n name(s)…</source>
        <translation>
            <numerusform>Publication de %n nom…</numerusform>
            <numerusform>Publication de %n noms…</numerusform>
        </translation>
    </message>
    <message>
        <source>You can close this; Mooring goes on.</source>
        <translation>Vous pouvez fermer&#xa0;; Mooring continue.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) published</source>
        <translation>
            <numerusform>%n nom publié</numerusform>
            <numerusform>%n noms publiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Mooring keeps them right from now on, whenever your address changes.</source>
        <translation>Mooring les tient désormais à jour, chaque fois que votre adresse change.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) could not be published yet</source>
        <translation>
            <numerusform>%n nom n’a pas encore pu être publié</numerusform>
            <numerusform>%n noms n’ont pas encore pu être publiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back to correct it. What the network or the provider is to blame for is tried again by itself.</source>
        <translation>Revenez en arrière pour corriger. Ce qui vient du réseau ou du fournisseur est réessayé automatiquement.</translation>
    </message>
    <message>
        <source>Not published yet. Mooring tries again by itself.</source>
        <translation>Pas encore publié. Mooring réessaie de lui-même.</translation>
    </message>
    <message>
        <source>Publishing was cancelled</source>
        <translation>La publication a été annulée</translation>
    </message>
    <message>
        <source>Nothing is lost: the account and the names are saved.</source>
        <translation>Rien n’est perdu : le compte et les noms sont enregistrés.</translation>
    </message>
</context>
<context>
    <name>mooring::Section</name>
    <message>
        <source>This could not be put back: %1</source>
        <translation>Cela n’a pas pu être rétabli : %1</translation>
    </message>
</context>
<context>
    <name>mooring::Services</name>
    <message>
        <source>The folder %1 cannot be made. Check its permissions, or name another one with --config.</source>
        <translation>Impossible de créer le dossier %1. Vérifiez ses droits ou indiquez-en un autre avec --config.</translation>
    </message>
</context>
<context>
    <name>mooring::SetChooser</name>
    <message>
        <source>Lines to the Internet</source>
        <translation>Lignes Internet</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Sources &amp;for:</source>
        <translation>S&amp;ources pour&#xa0;:</translation>
    </message>
    <message>
        <source>Add a &amp;line…</source>
        <translation>Ajouter une &amp;ligne…</translation>
    </message>
    <message>
        <source>Name of the line</source>
        <translation>Nom de la ligne</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Usual line</source>
        <translation>Ligne habituelle</translation>
    </message>
    <message>
        <source>Add one if this computer has more than one way to the Internet.</source>
        <translation>Ajoutez-en une si cet ordinateur a plusieurs accès à Internet.</translation>
    </message>
    <message>
        <source>No name uses this line.</source>
        <translation>Aucun nom n’utilise cette ligne.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) use this line.</source>
        <translation>
            <numerusform>%n nom utilise cette ligne.</numerusform>
            <numerusform>%n noms utilisent cette ligne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Donnez-lui un nom.</translation>
    </message>
    <message>
        <source>There is a line of that name already.</source>
        <translation>Une ligne porte déjà ce nom.</translation>
    </message>
</context>
<context>
    <name>mooring::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
</context>
<context>
    <name>mooring::SignInStep</name>
    <message>
        <source>Where to find it</source>
        <translation>Où le trouver</translation>
    </message>
    <message>
        <source>Passwords and keys go to the keychain, never into a file of settings. Nothing is saved before the last step.</source>
        <translation>Les mots de passe et les clés vont dans le trousseau, jamais dans un fichier de réglages. Rien n’est enregistré avant la dernière étape.</translation>
    </message>
    <message>
        <source>Sign in to %1 again</source>
        <translation>Se reconnecter à %1</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Se connecter à %1</translation>
    </message>
    <message>
        <source>Open the website of %1</source>
        <translation>Ouvrir le site de %1</translation>
    </message>
    <message>
        <source>Get “%1” at %2</source>
        <translation>Obtenir «&#xa0;%1&#xa0;» chez %2</translation>
    </message>
    <message>
        <source>What you &amp;have</source>
        <translation>Ce que vous &amp;avez</translation>
    </message>
    <message>
        <source>What you have</source>
        <translation>Ce que vous avez</translation>
    </message>
    <message>
        <source>A password or key for dynamic DNS: you type the names</source>
        <translation>Un mot de passe ou une clé de DNS dynamique&#xa0;: vous saisissez les noms</translation>
    </message>
    <message>
        <source>An API key: your names can be listed</source>
        <translation>Une clé d’API&#xa0;: vos noms peuvent être listés</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Plus de réglages</translation>
    </message>
    <message>
        <source>Your name for this account</source>
        <translation>Votre nom pour ce compte</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Domicile</translation>
    </message>
</context>
<context>
    <name>mooring::SignInTest</name>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>Only reads; nothing is changed at the provider.</source>
        <translation>Lecture seule&#xa0;; rien n’est modifié chez le fournisseur.</translation>
    </message>
    <message>
        <source>%1 accepts this.</source>
        <translation>%1 accepte ces identifiants.</translation>
    </message>
    <message numerus="yes">
        <source>%1 accepts this and lists %n domain(s).</source>
        <translation>
            <numerusform>%1 accepte ces identifiants et indique %n domaine.</numerusform>
            <numerusform>%1 accepte ces identifiants et indique %n domaines.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can only be asked by changing a name. Whether this is right shows when the first name is published.</source>
        <translation>%1 ne peut être interrogé qu’en modifiant un nom. La publication du premier nom montrera si tout est correct.</translation>
    </message>
</context>
<context>
    <name>mooring::SourceFields</name>
    <message>
        <source>Router</source>
        <translation>Routeur</translation>
    </message>
    <message>
        <source>Network interface</source>
        <translation>Interface réseau</translation>
    </message>
    <message>
        <source>Web services</source>
        <translation>Services web</translation>
    </message>
    <message>
        <source>STUN servers</source>
        <translation>Serveurs STUN</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>Serveurs DNS</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Fixed address</source>
        <translation>Adresse fixe</translation>
    </message>
    <message>
        <source>The address that this computer has itself. Nobody outside is asked.</source>
        <translation>L’adresse propre à cet ordinateur. Personne n’est interrogé à l’extérieur.</translation>
    </message>
    <message>
        <source>Web services that answer with the address they see.</source>
        <translation>Des services web qui répondent avec l’adresse qu’ils voient.</translation>
    </message>
    <message>
        <source>Servers that tell callers their address, as used for video calls.</source>
        <translation>Des serveurs qui indiquent leur adresse aux appelants, comme pour les appels vidéo.</translation>
    </message>
    <message>
        <source>DNS servers that answer with the address that asks them.</source>
        <translation>Des serveurs DNS qui répondent avec l’adresse de qui les interroge.</translation>
    </message>
    <message>
        <source>A program of yours that prints the address.</source>
        <translation>Un de vos programmes, qui affiche l’adresse.</translation>
    </message>
    <message>
        <source>An address that never changes. It is published even if it is not public.</source>
        <translation>Une adresse qui ne change jamais. Elle est publiée même si elle n’est pas publique.</translation>
    </message>
    <message>
        <source>This version does not know this source and passes over it.</source>
        <translation>Cette version ne connaît pas cette source et l’ignore.</translation>
    </message>
    <message>
        <source>Only over:</source>
        <translation>Seulement par&#xa0;:</translation>
    </message>
    <message>
        <source>any interface</source>
        <translation>toute interface</translation>
    </message>
    <message>
        <source>How many must agree:</source>
        <translation>Combien doivent concorder&#xa0;:</translation>
    </message>
    <message>
        <source>Interface:</source>
        <translation>Interface&#xa0;:</translation>
    </message>
    <message>
        <source>the best one</source>
        <translation>la meilleure</translation>
    </message>
    <message>
        <source>Which address:</source>
        <translation>Quelle adresse&#xa0;:</translation>
    </message>
    <message>
        <source>the stable one</source>
        <translation>la stable</translation>
    </message>
    <message>
        <source>the temporary one</source>
        <translation>la temporaire</translation>
    </message>
    <message>
        <source>Another device, by suffix:</source>
        <translation>Autre appareil, par suffixe&#xa0;:</translation>
    </message>
    <message>
        <source>Another device, by MAC address:</source>
        <translation>Autre appareil, par adresse MAC&#xa0;:</translation>
    </message>
    <message>
        <source>Length of the prefix:</source>
        <translation>Longueur du préfixe&#xa0;:</translation>
    </message>
    <message>
        <source>Services, one a line:</source>
        <translation>Services, un par ligne&#xa0;:</translation>
    </message>
    <message>
        <source>the built-in ones</source>
        <translation>ceux intégrés</translation>
    </message>
    <message>
        <source>Servers, one a line:</source>
        <translation>Serveurs, un par ligne&#xa0;:</translation>
    </message>
    <message>
        <source>Program:</source>
        <translation>Programme&#xa0;:</translation>
    </message>
    <message>
        <source>Arguments, one a line:</source>
        <translation>Arguments, un par ligne&#xa0;:</translation>
    </message>
    <message>
        <source>Seconds to wait:</source>
        <translation>Secondes d’attente&#xa0;:</translation>
    </message>
    <message>
        <source>Addresses, one a line:</source>
        <translation>Adresses, une par ligne&#xa0;:</translation>
    </message>
    <message>
        <source>temporary</source>
        <translation>temporaire</translation>
    </message>
    <message>
        <source>Your router tells its public address. No outside service is asked.</source>
        <translation>Votre routeur indique son adresse publique. Personne n’est interrogé à l’extérieur.</translation>
    </message>
    <message>
        <source>Router reached by:</source>
        <translation>Routeur de :</translation>
    </message>
    <message>
        <source>The usual connection</source>
        <translation>la sortie habituelle</translation>
    </message>
</context>
<context>
    <name>mooring::SourcesCard</name>
    <message>
        <source>IPv4 address</source>
        <translation>Adresse IPv4</translation>
    </message>
    <message>
        <source>IPv6 address</source>
        <translation>Adresse IPv6</translation>
    </message>
    <message>
        <source>Sources of the IPv4 address</source>
        <translation>Sources de l’adresse IPv4</translation>
    </message>
    <message>
        <source>Sources of the IPv6 address</source>
        <translation>Sources de l’adresse IPv6</translation>
    </message>
    <message>
        <source>Add a source…</source>
        <translation>Ajouter une source…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Ask it earlier</source>
        <translation>Interroger plus tôt</translation>
    </message>
    <message>
        <source>Ask it later</source>
        <translation>Interroger plus tard</translation>
    </message>
    <message>
        <source>This must be given. Remove the source if you do not need it.</source>
        <translation>Ce champ est obligatoire. Supprimez la source si vous n’en avez pas besoin.</translation>
    </message>
    <message>
        <source>One source must stay.</source>
        <translation>Il faut garder une source.</translation>
    </message>
    <message>
        <source>Sources are asked from top to bottom until one knows a public address. Drag to reorder.</source>
        <translation>Elles sont interrogées de haut en bas jusqu’à ce que l’une connaisse une adresse publique. Glissez-les dans l’ordre voulu.</translation>
    </message>
</context>
<context>
    <name>mooring::SourcesModel</name>
    <message>
        <source>Not used yet. Fill in what is missing below.</source>
        <translation>Pas encore utilisée. Complétez ce qui manque ci-dessous.</translation>
    </message>
    <message>
        <source>Being asked…</source>
        <translation>Interrogation…</translation>
    </message>
    <message>
        <source>answered within %1 ms</source>
        <translation>réponse en %1 ms</translation>
    </message>
    <message>
        <source>%1 · %2 ms</source>
        <comment>how an address was found, and the time that took</comment>
        <translation>%1 · %2 ms</translation>
    </message>
    <message>
        <source>answered at once</source>
        <translation>réponse immédiate</translation>
    </message>
</context>
<context>
    <name>mooring::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>mooring::StunExchange</name>
    <message>
        <source>It gave no proper answer.</source>
        <translation>Il n’a pas donné de réponse correcte.</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation>Il n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>It cannot be reached: %1.</source>
        <translation>Il est injoignable&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>mooring::SummaryBar</name>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Update now</source>
        <translation>&amp;Mettre à jour</translation>
    </message>
    <message>
        <source>Add a na&amp;me…</source>
        <translation>Ajouter un &amp;nom…</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>Mise à jour…</translation>
    </message>
    <message>
        <source>names keep their addresses</source>
        <translation>les noms gardent leurs adresses</translation>
    </message>
    <message>
        <source>Last successful check: %1</source>
        <translation>Dernière vérification réussie&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Ends this check. What is done already stays done.</source>
        <translation>Met fin à cette vérification. Ce qui est déjà fait le reste.</translation>
    </message>
</context>
<context>
    <name>mooring::Texts</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>dans moins d’une minute</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>En pause jusqu’à la reprise</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>En pause jusqu’à %1</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>à jour</translation>
    </message>
    <message>
        <source>being updated</source>
        <translation>mise à jour en cours</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>demande votre attention</translation>
    </message>
    <message>
        <source>failing, tried again by itself</source>
        <translation>en échec, réessai automatique</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenu</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>sign-in refused — sign in again</source>
        <translation>connexion refusée — reconnectez-vous</translation>
    </message>
    <message>
        <source>this account may not change the name</source>
        <translation>ce compte n’a pas le droit de modifier le nom</translation>
    </message>
    <message>
        <source>the account does not hold this domain</source>
        <translation>le compte ne contient pas ce domaine</translation>
    </message>
    <message>
        <source>the provider does not know this name</source>
        <translation>le fournisseur ne connaît pas ce nom</translation>
    </message>
    <message>
        <source>the provider refuses the update</source>
        <translation>le fournisseur refuse la mise à jour</translation>
    </message>
    <message>
        <source>there are addresses that Mooring did not set</source>
        <translation>il y a des adresses que Mooring n’a pas définies</translation>
    </message>
    <message>
        <source>too many requests — waiting</source>
        <translation>trop de requêtes — en attente</translation>
    </message>
    <message>
        <source>blocked by the provider — ask them why</source>
        <translation>bloqué par le fournisseur — demandez-lui pourquoi</translation>
    </message>
    <message>
        <source>no connection to the provider</source>
        <translation>pas de connexion au fournisseur</translation>
    </message>
    <message>
        <source>the connection is not secure</source>
        <translation>la connexion n’est pas sûre</translation>
    </message>
    <message>
        <source>the provider is in trouble</source>
        <translation>le fournisseur est en panne</translation>
    </message>
    <message>
        <source>the provider&apos;s answer makes no sense</source>
        <translation>réponse du fournisseur incompréhensible</translation>
    </message>
    <message>
        <source>no public address found</source>
        <translation>aucune adresse publique trouvée</translation>
    </message>
    <message>
        <source>the keychain is locked — unlock it</source>
        <translation>trousseau verrouillé — déverrouillez-le</translation>
    </message>
    <message>
        <source>the provider cannot do this</source>
        <translation>le fournisseur ne peut pas le faire</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <translation>&amp;Se reconnecter…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>R&amp;éessayer</translation>
    </message>
    <message>
        <source>held: a VPN is on</source>
        <translation>retenu&#xa0;: un VPN est actif</translation>
    </message>
    <message>
        <source>held: not published from this network</source>
        <translation>retenu&#xa0;: pas de publication depuis ce réseau</translation>
    </message>
    <message>
        <source>held: this is not your usual line</source>
        <translation>retenu&#xa0;: ce n’est pas votre ligne habituelle</translation>
    </message>
    <message>
        <source>You are on a VPN. Names keep your home address until you leave it.</source>
        <translation>Vous êtes sur un VPN. Les noms gardent l’adresse de votre domicile jusqu’à ce que vous le quittiez.</translation>
    </message>
    <message>
        <source>You are on a VPN (%1). Names keep your home address until you leave it.</source>
        <translation>Vous êtes sur un VPN (%1). Les noms gardent l’adresse de votre domicile jusqu’à ce que vous le quittiez.</translation>
    </message>
    <message>
        <source>Names are not updated from this network.</source>
        <translation>Les noms ne sont pas mis à jour depuis ce réseau.</translation>
    </message>
    <message>
        <source>This is not your usual line. Names keep their address.</source>
        <translation>Ce n’est pas votre ligne habituelle. Les noms gardent leur adresse.</translation>
    </message>
    <message>
        <source>&amp;Publish in spite of the VPN</source>
        <translation>&amp;Publier malgré le VPN</translation>
    </message>
    <message>
        <source>&amp;Publish from this network</source>
        <translation>&amp;Publier depuis ce réseau</translation>
    </message>
    <message>
        <source>&amp;Publish this address</source>
        <translation>&amp;Publier cette adresse</translation>
    </message>
    <message>
        <source>Remembered for the network that you are in now.</source>
        <translation>Mémorisé pour le réseau où vous êtes.</translation>
    </message>
    <message>
        <source>Remembered for the network “%1”.</source>
        <translation>Mémorisé pour le réseau «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Never publish from this &amp;network</source>
        <translation>Ne &amp;jamais publier depuis ce réseau</translation>
    </message>
    <message>
        <source>&amp;Always hold here</source>
        <translation>&amp;Toujours retenir ici</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>updating…</source>
        <translation>mise à jour…</translation>
    </message>
    <message>
        <source>again %1</source>
        <translation>nouvel essai %1</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>No successful check for %1</source>
        <translation>Aucune vérification réussie depuis %1</translation>
    </message>
    <message>
        <source>Your name is up to date</source>
        <translation>Votre nom est à jour</translation>
    </message>
    <message numerus="yes">
        <source>All %n names are up to date</source>
        <translation>
            <numerusform>%n nom est à jour</numerusform>
            <numerusform>Les %n noms sont à jour</numerusform>
        </translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>Mise à jour…</translation>
    </message>
    <message>
        <source>No name can be updated now; Mooring tries again by itself</source>
        <translation>Aucun nom ne peut être mis à jour&#xa0;; Mooring réessaie de lui-même</translation>
    </message>
    <message>
        <source>%1 of %2 names cannot be updated now; Mooring tries again by itself</source>
        <translation>%1 noms sur %2 ne peuvent pas être mis à jour&#xa0;; Mooring réessaie de lui-même</translation>
    </message>
    <message>
        <source>Updates are paused</source>
        <translation>Les mises à jour sont en pause</translation>
    </message>
    <message>
        <source>Your name is held</source>
        <translation>Votre nom est retenu</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are held</source>
        <translation>
            <numerusform>%n nom est retenu</numerusform>
            <numerusform>%n noms sont retenus</numerusform>
        </translation>
    </message>
    <message>
        <source>No names yet</source>
        <translation>Aucun nom pour l’instant</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>En attente du réseau</translation>
    </message>
    <message>
        <source>next check %1</source>
        <translation>prochaine vérification %1</translation>
    </message>
    <message>
        <source>from the router</source>
        <translation>du routeur</translation>
    </message>
    <message>
        <source>from this computer</source>
        <translation>de cet ordinateur</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>seen from outside</source>
        <translation>vue de l’extérieur</translation>
    </message>
    <message>
        <source>from a command</source>
        <translation>d’une commande</translation>
    </message>
    <message>
        <source>fixed address</source>
        <translation>adresse fixe</translation>
    </message>
    <message>
        <source>changed just now</source>
        <translation>changée à l’instant</translation>
    </message>
    <message>
        <source>Mooring: %1</source>
        <translation>Mooring&#xa0;: %1</translation>
    </message>
    <message>
        <source>Last change: %1</source>
        <translation>Dernier changement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Next check: %1</source>
        <translation>Prochaine vérification&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) need you</source>
        <translation>
            <numerusform>%n nom a besoin de vous</numerusform>
            <numerusform>%n noms ont besoin de vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged for %n minute(s)</source>
        <translation>
            <numerusform>inchangée depuis %n minute</numerusform>
            <numerusform>inchangée depuis %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged for %n hour(s)</source>
        <translation>
            <numerusform>inchangée depuis %n heure</numerusform>
            <numerusform>inchangée depuis %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged for %n day(s)</source>
        <translation>
            <numerusform>inchangée depuis %n jour</numerusform>
            <numerusform>inchangée depuis %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>dans %n minute</numerusform>
            <numerusform>dans %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>dans %n heure</numerusform>
            <numerusform>dans %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>not updated</source>
        <translation>pas à jour</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 names need you</source>
        <translation>
            <numerusform>%n nom sur %1 a besoin de vous</numerusform>
            <numerusform>%n noms sur %1 ont besoin de vous</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mooring::TrayMenu</name>
    <message>
        <source>&amp;Open Mooring</source>
        <translation>&amp;Ouvrir Mooring</translation>
    </message>
    <message>
        <source>&amp;Update now</source>
        <translation>&amp;Mettre à jour</translation>
    </message>
    <message>
        <source>Pre&amp;ferences</source>
        <translation>Pré&amp;férences</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>For &amp;1 hour</source>
        <translation>Pendant &amp;1 heure</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>Jusqu’à &amp;demain</translation>
    </message>
    <message>
        <source>Until you &amp;resume</source>
        <translation>Jusqu’à la &amp;reprise</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more name(s)…</source>
        <translation>
            <numerusform>%n autre nom…</numerusform>
            <numerusform>%n autres noms…</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a na&amp;me…</source>
        <translation>Ajouter un &amp;nom…</translation>
    </message>
    <message>
        <source>Pau&amp;se</source>
        <translation>&amp;Suspendre</translation>
    </message>
    <message>
        <source>Cancel &amp;update</source>
        <translation>Ann&amp;uler la mise à jour</translation>
    </message>
</context>
<context>
    <name>mooring::Triggers</name>
    <message>
        <source>The monitor at %1 was not reached: %2</source>
        <translation>Le moniteur %1 n’a pas été atteint&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>mooring::TypedNames</name>
    <message>
        <source>&amp;Type them as they are called at the provider:</source>
        <translation>&amp;Saisissez-les comme ils s’appellent chez le fournisseur&#xa0;:</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Several names go on a line each, or with spaces or commas between them.</source>
        <translation>Plusieurs noms&#xa0;: un par ligne, ou séparés par des espaces ou des virgules.</translation>
    </message>
    <message>
        <source>%1 is published already.</source>
        <translation>%1 est déjà publié.</translation>
    </message>
</context>
<context>
    <name>mooring::UndoBar</name>
    <message>
        <source>Un&amp;do</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Got &amp;it</source>
        <translation>&amp;Compris</translation>
    </message>
</context>
<context>
    <name>mooring::WelcomeCard</name>
    <message>
        <source>Keep a name pointed at this computer</source>
        <translation>Faites pointer un nom vers cet ordinateur</translation>
    </message>
    <message>
        <source>Choose your provider, sign in, and tick the names. Mooring changes their address whenever yours changes, and touches nothing else.</source>
        <translation>Choisissez votre fournisseur, connectez-vous et cochez les noms. Mooring change leur adresse chaque fois que la vôtre change et ne touche à rien d’autre.</translation>
    </message>
    <message>
        <source>Add your first &amp;name…</source>
        <translation>Ajouter votre premier &amp;nom…</translation>
    </message>
    <message>
        <source>&amp;Try without an account</source>
        <translation>&amp;Essayer sans compte</translation>
    </message>
</context>
<context>
    <name>mooring::ZoneModel</name>
    <message>
        <source>%1 is published already.</source>
        <translation>%1 est déjà publié.</translation>
    </message>
    <message>
        <source>+ New name in %1…</source>
        <translation>+ Nouveau nom dans %1…</translation>
    </message>
    <message>
        <source>Type the part before %1, or @ for %1 itself.</source>
        <translation>Saisissez la partie avant %1, ou @ pour %1 lui-même.</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>recherche…</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n nom</numerusform>
            <numerusform>%n noms</numerusform>
        </translation>
    </message>
    <message>
        <source>published already</source>
        <translation>déjà publié</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 nouveau</translation>
    </message>
    <message>
        <source>no address yet</source>
        <translation>pas encore d’adresse</translation>
    </message>
    <message>
        <source>proxied</source>
        <translation>via le proxy</translation>
    </message>
</context>
<context>
    <name>mooring::ZoneView</name>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
</context>
<context>
    <name>mooring::demo::DemoWorld</name>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>The demo needs three free ports on 127.0.0.1 and could not get them.</source>
        <translation>La démo a besoin de trois ports libres sur 127.0.0.1 et n’a pas pu les obtenir.</translation>
    </message>
    <message>
        <source>Demo server on this machine</source>
        <translation>Serveur de démo sur cette machine</translation>
    </message>
</context>
<context>
    <name>mooring::dns::DnsExchange</name>
    <message>
        <source>The name server %1 cannot be reached: %2.</source>
        <translation>Le serveur de noms %1 est injoignable&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The name server %1 gave no proper reply.</source>
        <translation>Le serveur de noms %1 n’a pas donné de réponse correcte.</translation>
    </message>
    <message>
        <source>The name server %1 did not answer in time.</source>
        <translation>Le serveur de noms %1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, port %2</translation>
    </message>
</context>
<context>
    <name>mooring::providers</name>
    <message>
        <source>etcd addresses</source>
        <translation>Adresses etcd</translation>
    </message>
    <message>
        <source>The client URLs of etcd 3.4 or newer, separated by commas.</source>
        <translation>Les URL clientes d’etcd 3.4 ou plus récent, séparées par des virgules.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Only where etcd has log-in turned on.</source>
        <translation>Seulement si etcd exige une connexion.</translation>
    </message>
    <message>
        <source>Key prefix</source>
        <translation>Préfixe des clés</translation>
    </message>
    <message>
        <source>The path of the etcd plugin in the Corefile.</source>
        <translation>Le chemin du plugin etcd dans le Corefile.</translation>
    </message>
    <message>
        <source>Leaf label</source>
        <translation>Étiquette finale</translation>
    </message>
    <message>
        <source>How the keys of this program begin; it must not be a label of a name of yours.</source>
        <translation>Début des clés de ce programme&#xa0;; ce ne doit pas être une étiquette d’un de vos noms.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Only for an address at the zone&apos;s own name.</source>
        <translation>Seulement pour une adresse au nom même de la zone.</translation>
    </message>
    <message>
        <source>Lease in seconds</source>
        <translation>Bail en secondes</translation>
    </message>
    <message>
        <source>The record goes away when this program has not renewed it for so long; 0 keeps it.</source>
        <translation>L’enregistrement disparaît si ce programme ne l’a pas renouvelé pendant ce temps&#xa0;; 0 le conserve.</translation>
    </message>
    <message>
        <source>Name server</source>
        <translation>Serveur de noms</translation>
    </message>
    <message>
        <source>The primary name server of the zone, as host or host:port; an IPv6 address in brackets.</source>
        <translation>Le serveur de noms primaire de la zone, sous la forme hôte ou hôte:port&#xa0;; une adresse IPv6 entre crochets.</translation>
    </message>
    <message>
        <source>If empty, the name server is asked for it.</source>
        <translation>Si vide, le serveur de noms est interrogé.</translation>
    </message>
    <message>
        <source>TSIG key name</source>
        <translation>Nom de la clé TSIG</translation>
    </message>
    <message>
        <source>Exactly as in the name server&apos;s configuration. Leave it empty only if the server trusts this machine&apos;s address.</source>
        <translation>Exactement comme dans la configuration du serveur de noms. Ne laissez vide que si le serveur se fie à l’adresse de cette machine.</translation>
    </message>
    <message>
        <source>TSIG algorithm</source>
        <translation>Algorithme TSIG</translation>
    </message>
    <message>
        <source>TSIG secret</source>
        <translation>Secret TSIG</translation>
    </message>
    <message>
        <source>The base64 text of the key&apos;s secret, as tsig-keygen or keymgr wrote it.</source>
        <translation>Le texte base64 du secret de la clé, tel qu’écrit par tsig-keygen ou keymgr.</translation>
    </message>
    <message>
        <source>A key for the environment “Production”. GoDaddy opens its DNS API only to accounts with ten or more domains or a paid plan for it.</source>
        <translation>Une clé pour l’environnement «&#xa0;Production&#xa0;». GoDaddy n’ouvre son API DNS qu’aux comptes ayant au moins dix domaines ou une offre payante correspondante.</translation>
    </message>
    <message>
        <source>A text that the reply holds when the address was already there.</source>
        <translation>Un texte que contient la réponse quand l’adresse y était déjà.</translation>
    </message>
    <message>
        <source>A text that the reply holds when the update was made. Without it, the usual words at the beginning of the reply (good, nochg, ok, true, updated, success) count.</source>
        <translation>Un texte que contient la réponse quand la mise à jour est faite. À défaut, les mots habituels au début de la réponse (good, nochg, ok, true, updated, success) comptent.</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Adresse de l’API</translation>
    </message>
    <message>
        <source>API host</source>
        <translation>Hôte de l’API</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API (API key)</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>Secret d’API (API secret)</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Jeton d’API (API token)</translation>
    </message>
    <message>
        <source>Absent: POST with a body, else GET.</source>
        <translation>Sans choix&#xa0;: POST avec un corps, sinon GET.</translation>
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
        <translation>Répondre aussi pour tous les noms au-dessous de celui-ci.</translation>
    </message>
    <message>
        <source>Also switch on “API access” in the details of each domain.</source>
        <translation>Activez aussi «&#xa0;API access&#xa0;» dans les détails de chaque domaine.</translation>
    </message>
    <message>
        <source>As the API names it, default_view for all. Only the record set of this line is looked at and changed.</source>
        <translation>Comme l’API la nomme, default_view pour toutes. Seul le jeu d’enregistrements de cette ligne est lu et modifié.</translation>
    </message>
    <message>
        <source>As the console names it; 默认 is the default line. Only records of this line are looked at and changed.</source>
        <translation>Comme la console la nomme&#xa0;; 默认 est la ligne par défaut. Seuls les enregistrements de cette ligne sont lus et modifiés.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Create Token with the template “Edit zone DNS”: it needs the permissions Zone:Read and DNS:Edit for each zone.</source>
        <translation>Create Token avec le modèle «&#xa0;Edit zone DNS&#xa0;»&#xa0;: il faut les autorisations Zone:Read et DNS:Edit pour chaque zone.</translation>
    </message>
    <message>
        <source>DDNS key</source>
        <translation>Clé DDNS (DDNS key)</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>DynDNS password</source>
        <translation>Mot de passe DynDNS</translation>
    </message>
    <message>
        <source>DynDNS user name</source>
        <translation>Nom d’utilisateur DynDNS</translation>
    </message>
    <message>
        <source>DynHost user</source>
        <translation>Utilisateur DynHost</translation>
    </message>
    <message>
        <source>Dynamic DNS password</source>
        <translation>Mot de passe Dynamic DNS</translation>
    </message>
    <message>
        <source>Dynamic DNS token</source>
        <translation>Jeton Dynamic DNS</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Email, user name or DDNS key user</source>
        <translation>E-mail, nom d’utilisateur ou utilisateur de DDNS key</translation>
    </message>
    <message>
        <source>Extra headers</source>
        <translation>En-têtes supplémentaires</translation>
    </message>
    <message>
        <source>Generate New Token with custom scopes: domain with create, read, update and delete.</source>
        <translation>Generate New Token avec custom scopes&#xa0;: domain avec create, read, update et delete.</translation>
    </message>
    <message>
        <source>Global API Key</source>
        <translation>Global API Key</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>HTTP token</source>
        <translation>Jeton HTTP</translation>
    </message>
    <message>
        <source>Host name or address, with a port if it is not the usual one.</source>
        <translation>Nom d’hôte ou adresse, avec un port si ce n’est pas le port habituel.</translation>
    </message>
    <message>
        <source>How IPv6 is sent</source>
        <translation>Envoi de l’IPv6</translation>
    </message>
    <message>
        <source>In the credentials.csv that is downloaded once, when the key is created.</source>
        <translation>Dans le fichier credentials.csv, téléchargé une seule fois à la création de la clé.</translation>
    </message>
    <message>
        <source>In the domain&apos;s Advanced DNS page: switch Dynamic DNS on and copy the password. Each domain has one of its own, so it needs an account of its own.</source>
        <translation>Dans la page Advanced DNS du domaine&#xa0;: activez Dynamic DNS et copiez le mot de passe. Chaque domaine a le sien et demande donc son propre compte.</translation>
    </message>
    <message>
        <source>In the project that holds the zones: Security, API tokens, with the permission “Read &amp; Write”.</source>
        <translation>Dans le projet qui contient les zones&#xa0;: Security, API tokens, avec l’autorisation «&#xa0;Read &amp; Write&#xa0;».</translation>
    </message>
    <message>
        <source>Instead of a text; “.*” accepts every reply with a status of 200 to 299.</source>
        <translation>Au lieu d’un texte&#xa0;; «&#xa0;.*&#xa0;» accepte toute réponse de statut 200 à 299.</translation>
    </message>
    <message>
        <source>Instead of a token; it may do everything in the account, so a token is safer.</source>
        <translation>Au lieu d’un jeton&#xa0;; elle peut tout faire dans le compte, un jeton est donc plus sûr.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Made for each record: in the zone editor of dns.he.net, mark the A or AAAA record as dynamic and press the arrows beside it. Records with different keys need an account each.</source>
        <translation>Créée pour chaque enregistrement&#xa0;: dans l’éditeur de zone de dns.he.net, marquez l’enregistrement A ou AAAA comme dynamique et cliquez sur les flèches à côté. Des enregistrements aux clés différentes demandent chacun un compte.</translation>
    </message>
    <message>
        <source>Made in the domain&apos;s DynHost page under “Manage accesses”; begins with the domain.</source>
        <translation>Créé dans la page DynHost du domaine, sous «&#xa0;Gérer les accès&#xa0;»&#xa0;; commence par le domaine.</translation>
    </message>
    <message>
        <source>Made in the domain&apos;s Dynamic DNS settings; not the account&apos;s password.</source>
        <translation>Créé dans les réglages Dynamic DNS du domaine&#xa0;; ce n’est pas le mot de passe du compte.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Names in one request</source>
        <translation>Noms par requête</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Of a CAM user that has the policy QcloudDNSPodFullAccess.</source>
        <translation>D’un utilisateur CAM qui a la stratégie QcloudDNSPodFullAccess.</translation>
    </message>
    <message>
        <source>Of a RAM user that has the permission AliyunDNSFullAccess.</source>
        <translation>D’un utilisateur RAM qui a l’autorisation AliyunDNSFullAccess.</translation>
    </message>
    <message>
        <source>Of an IAM user that has the permission DNS FullAccess.</source>
        <translation>D’un utilisateur IAM qui a l’autorisation DNS FullAccess.</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>Un par ligne.</translation>
    </message>
    <message>
        <source>Only for IPv6: the AAAA record has a token of its own.</source>
        <translation>Seulement pour IPv6&#xa0;: l’enregistrement AAAA a son propre jeton.</translation>
    </message>
    <message>
        <source>Only for hosts below a domain of your own: the domain that is listed at Dynu.</source>
        <translation>Seulement pour les hôtes d’un domaine à vous&#xa0;: le domaine inscrit chez Dynu.</translation>
    </message>
    <message>
        <source>Only for sub-projects.</source>
        <translation>Seulement pour les sous-projets.</translation>
    </message>
    <message>
        <source>Only for temporary keys.</source>
        <translation>Seulement pour les clés temporaires.</translation>
    </message>
    <message>
        <source>Only with the Global API Key.</source>
        <translation>Seulement avec la Global API Key.</translation>
    </message>
    <message>
        <source>Password or updater client key</source>
        <translation>Mot de passe ou updater client key</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Personal access token</source>
        <translation>Jeton d’accès personnel (personal access token)</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>ID du projet</translation>
    </message>
    <message>
        <source>Proxied (orange cloud) or DNS only. Left alone unless set here.</source>
        <translation>Proxied (nuage orange) ou DNS only. Inchangé s’il n’est pas défini ici.</translation>
    </message>
    <message>
        <source>Proxy status</source>
        <translation>État du proxy</translation>
    </message>
    <message>
        <source>Record line</source>
        <translation>Ligne de l’enregistrement</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Corps de la requête</translation>
    </message>
    <message>
        <source>Resolution line (ISP or region), as the API names it: default, telecom, unicom, mobile, oversea… Only records of this line are looked at and changed.</source>
        <translation>Ligne de résolution (opérateur ou région), comme l’API la nomme&#xa0;: default, telecom, unicom, mobile, oversea… Seuls les enregistrements de cette ligne sont lus et modifiés.</translation>
    </message>
    <message>
        <source>Root domain</source>
        <translation>Domaine racine</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Secret API key</source>
        <translation>Clé d’API secrète (secret API key)</translation>
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
        <translation>Envoyé par HTTP Basic, sauf si l’URL ou le corps contient {password}.</translation>
    </message>
    <message>
        <source>Sent with the same placeholders; JSON is recognised.</source>
        <translation>Envoyés avec les mêmes variables&#xa0;; JSON est reconnu.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Server id</source>
        <translation>ID du serveur</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>Jeton de session</translation>
    </message>
    <message>
        <source>Shown at the top of the page after signing in; one token for all sub-domains of the account.</source>
        <translation>Affiché en haut de la page après la connexion&#xa0;; un seul jeton pour tous les sous-domaines du compte.</translation>
    </message>
    <message>
        <source>Shown once, when the AccessKey is created.</source>
        <translation>Affiché une seule fois, à la création de l’AccessKey.</translation>
    </message>
    <message>
        <source>Shown once, when the key is created.</source>
        <translation>Affiché une seule fois, à la création de la clé.</translation>
    </message>
    <message>
        <source>Success as a regular expression</source>
        <translation>Succès (expression régulière)</translation>
    </message>
    <message>
        <source>Switch version 2 on for the name at freedns.afraid.org/dynamic/v2/; the token is the last part of the update URL. One token is one name.</source>
        <translation>Activez la version 2 pour le nom sur freedns.afraid.org/dynamic/v2/&#xa0;; le jeton est la dernière partie de l’URL de mise à jour. Un jeton correspond à un nom.</translation>
    </message>
    <message>
        <source>Text of success</source>
        <translation>Texte de succès</translation>
    </message>
    <message>
        <source>Text of “unchanged”</source>
        <translation>Texte d’«&#xa0;inchangé&#xa0;»</translation>
    </message>
    <message>
        <source>The account&apos;s email address or user name, or the user name of a DDNS key.</source>
        <translation>L’adresse e-mail ou le nom d’utilisateur du compte, ou le nom d’utilisateur d’une DDNS key.</translation>
    </message>
    <message>
        <source>The account&apos;s password or the separate IP update password.</source>
        <translation>Le mot de passe du compte ou le mot de passe distinct de mise à jour d’IP.</translation>
    </message>
    <message>
        <source>The account&apos;s password, or better the password of a DDNS key, which can update only its own hosts.</source>
        <translation>Le mot de passe du compte, ou mieux celui d’une DDNS key, qui ne peut mettre à jour que ses propres hôtes.</translation>
    </message>
    <message>
        <source>The international site needs the host of a region.</source>
        <translation>Le site international a besoin de l’hôte d’une région.</translation>
    </message>
    <message>
        <source>The location of the hosts, if you use groups.</source>
        <translation>L’emplacement (location) des hôtes, si vous utilisez des groupes.</translation>
    </message>
    <message>
        <source>The password of the DynHost user, not the OVHcloud account&apos;s.</source>
        <translation>Le mot de passe de l’utilisateur DynHost, pas celui du compte OVHcloud.</translation>
    </message>
    <message>
        <source>The second is the international site&apos;s.</source>
        <translation>Le second est celui du site international.</translation>
    </message>
    <message>
        <source>The setting api-key of pdns.conf; api=yes is needed too.</source>
        <translation>Le réglage api-key de pdns.conf&#xa0;; api=yes est aussi nécessaire.</translation>
    </message>
    <message>
        <source>The updater client key (account settings) can do nothing but update; prefer it to the password.</source>
        <translation>L’updater client key (réglages du compte) ne permet que la mise à jour&#xa0;; préférez-la au mot de passe.</translation>
    </message>
    <message>
        <source>The user name of the DynDNS account made at INWX, not the customer log-in.</source>
        <translation>Le nom d’utilisateur du compte DynDNS créé chez INWX, pas l’identifiant client.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Token Management, Create. With a token policy it may be limited to the record sets it has to change.</source>
        <translation>Token Management, Create. Une token policy permet de le limiter aux jeux d’enregistrements à modifier.</translation>
    </message>
    <message>
        <source>Token of the AAAA record</source>
        <translation>Jeton de l’enregistrement AAAA</translation>
    </message>
    <message>
        <source>Under Keys in the dynv6 account.</source>
        <translation>Sous Keys dans le compte dynv6.</translation>
    </message>
    <message>
        <source>Update URL</source>
        <translation>URL de mise à jour</translation>
    </message>
    <message>
        <source>Update token</source>
        <translation>Jeton de mise à jour</translation>
    </message>
    <message>
        <source>Where the server&apos;s webserver listens, without /api. Plain http works only for loopback and private addresses.</source>
        <translation>Où écoute le serveur web du serveur, sans /api. http sans chiffrement ne convient qu’aux adresses de bouclage et privées.</translation>
    </message>
    <message>
        <source>Wildcard</source>
        <translation>Wildcard</translation>
    </message>
    <message>
        <source>With {hostname}, {ip} (a request for each family) or {ipv4} and {ipv6} (one request for both), and if needed {sub}, {domain}, {type}, {ttl}, {username}, {password}, {timestamp}. Values are percent-encoded; write {raw:name} to prevent that. A part of the query without a value is left out.</source>
        <translation>Avec {hostname}, {ip} (une requête par famille) ou {ipv4} et {ipv6} (une requête pour les deux), et au besoin {sub}, {domain}, {type}, {ttl}, {username}, {password}, {timestamp}. Les valeurs sont encodées en pourcent&#xa0;; écrivez {raw:name} pour l’éviter. Une partie de la requête sans valeur est omise.</translation>
    </message>
    <message>
        <source>http is accepted for private addresses only, since the password would be readable on the way.</source>
        <translation>http n’est accepté que pour les adresses privées, car le mot de passe serait lisible en chemin.</translation>
    </message>
    <message>
        <source>“list” for servers that take several names, separated by commas.</source>
        <translation>«&#xa0;list&#xa0;» pour les serveurs qui acceptent plusieurs noms, séparés par des virgules.</translation>
    </message>
    <message>
        <source>“myip”: both addresses in myip; “separate”: a request for each family; anything else is the name of a parameter for the IPv6 address.</source>
        <translation>«&#xa0;myip&#xa0;»&#xa0;: les deux adresses dans myip&#xa0;; «&#xa0;separate&#xa0;»&#xa0;: une requête par famille&#xa0;; tout autre mot est le nom d’un paramètre pour l’adresse IPv6.</translation>
    </message>
</context>
</TS>
