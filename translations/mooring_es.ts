<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AddressResolver</name>
    <message>
        <source>your router has %1: carrier-grade NAT</source>
        <translation>su router tiene %1: CGNAT</translation>
    </message>
    <message>
        <source>your router has only %1: another router stands before it</source>
        <translation>su router solo tiene %1: hay otro router delante</translation>
    </message>
    <message>
        <source>your router has %1, which is no public address</source>
        <translation>su router tiene %1, que no es una dirección pública</translation>
    </message>
    <message>
        <source>This machine has no way to the Internet over %1 now.</source>
        <translation>Este equipo no tiene ahora salida a Internet por %1.</translation>
    </message>
    <message>
        <source>No address source is set for %1.</source>
        <translation>No hay ningún origen de la dirección para %1.</translation>
    </message>
    <message>
        <source>No source found a public %1 address. %2</source>
        <translation>Ningún origen encontró una dirección %1 pública. %2</translation>
    </message>
    <message>
        <source>This source is not in the list any more.</source>
        <translation>Este origen ya no está en la lista.</translation>
    </message>
</context>
<context>
    <name>AddressScope</name>
    <message>
        <source>%1 is a private address behind a router: nobody outside can reach it. Use the “web” source, which sees the address of the router, and forward the port there.</source>
        <translation>%1 es una dirección privada detrás de un router: nadie puede llegar a ella desde fuera. Use el origen «web», que ve la dirección del router, y redirija allí el puerto.</translation>
    </message>
    <message>
        <source>%1 is an address of your provider&apos;s own network (carrier-grade NAT): you share one public IPv4 address with other customers and cannot be reached by it. Ask the provider for a public IPv4 address, or publish IPv6 only.</source>
        <translation>%1 es una dirección de la red interna de su proveedor (CGNAT): comparte una IPv4 pública con otros clientes y no se le puede alcanzar por ella. Pida al proveedor una dirección IPv4 pública o publique solo IPv6.</translation>
    </message>
    <message>
        <source>%1 works only on the local link: the interface got no real address. Check the router or DHCP.</source>
        <translation>%1 solo funciona en el enlace local: la interfaz no recibió una dirección de verdad. Revise el router o DHCP.</translation>
    </message>
    <message>
        <source>%1 is this machine itself; other machines cannot reach it by that address.</source>
        <translation>%1 es este mismo equipo; otros equipos no pueden llegar a él por esa dirección.</translation>
    </message>
    <message>
        <source>%1 is an address for examples in documents and belongs to nobody. Check where it was set.</source>
        <translation>%1 es una dirección de ejemplo para documentos y no pertenece a nadie. Revise dónde se indicó.</translation>
    </message>
    <message>
        <source>%1 is a local IPv6 address (ULA): it works only within your own network. Check that the provider gives you an IPv6 prefix.</source>
        <translation>%1 es una dirección IPv6 local (ULA): solo funciona dentro de su propia red. Compruebe que el proveedor le da un prefijo IPv6.</translation>
    </message>
    <message>
        <source>%1 is a multicast address, not the address of one machine. Check where it was set.</source>
        <translation>%1 es una dirección multicast, no la de un equipo. Revise dónde se indicó.</translation>
    </message>
    <message>
        <source>%1 is a test address; it usually comes from a VPN or proxy program in “fake IP” mode. Let Mooring&apos;s connections go past that program.</source>
        <translation>%1 es una dirección de prueba; suele venir de un programa de VPN o proxy en modo “fake IP”. Haga que las conexiones de Mooring no pasen por ese programa.</translation>
    </message>
    <message>
        <source>%1 stands for an IPv4 address (6to4, Teredo or NAT64); others reach it badly or not at all. Use the IPv6 address that the provider gives, if there is one.</source>
        <translation>%1 representa una dirección IPv4 (6to4, Teredo o NAT64); los demás llegan a ella mal o no llegan. Use la dirección IPv6 del proveedor, si la hay.</translation>
    </message>
    <message>
        <source>%1 is a reserved address that is not that of one machine on the Internet. Check where it was set.</source>
        <translation>%1 es una dirección reservada que no corresponde a un equipo de Internet. Revise dónde se indicó.</translation>
    </message>
</context>
<context>
    <name>AddressSources</name>
    <message>
        <source>This version has no address source “%1”; possible are: interface, router, web, stun, dns, command, fixed.</source>
        <translation>Esta versión no tiene el origen de la dirección «%1»; los posibles son: interface, router, web, stun, dns, command, fixed.</translation>
    </message>
    <message>
        <source>it must be a text that is not empty</source>
        <translation>debe ser un texto no vacío</translation>
    </message>
    <message>
        <source>it must be a list of texts</source>
        <translation>debe ser una lista de textos</translation>
    </message>
    <message>
        <source>it must be a list</source>
        <translation>debe ser una lista</translation>
    </message>
    <message>
        <source>it must be a whole number from %1 to %2</source>
        <translation>debe ser un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>%1 services of different operators must agree, but there are %2; name more, or set “agree” to 1</source>
        <translation>deben coincidir %1 servicios de distintos operadores, pero hay %2; indique más o ponga «agree» en 1</translation>
    </message>
    <message>
        <source>“%1” of the address source “%2” is wrong: %3.</source>
        <translation>«%1» del origen de la dirección «%2» no es correcto: %3.</translation>
    </message>
    <message>
        <source>there is no such setting; possible are: %1</source>
        <translation>no existe ese ajuste; los posibles son: %1</translation>
    </message>
    <message numerus="yes">
        <source>No answer within %n second(s).</source>
        <translation>
            <numerusform>Sin respuesta en %n segundo.</numerusform>
            <numerusform>Sin respuesta en %n segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>Access is denied.</source>
        <translation>Acceso denegado.</translation>
    </message>
</context>
<context>
    <name>CommandSource</name>
    <message>
        <source>The program “%1” could not be started; check its path.</source>
        <translation>No se pudo iniciar el programa «%1»; revise su ruta.</translation>
    </message>
    <message>
        <source>The program “%1” did not end in time and was stopped.</source>
        <translation>El programa «%1» no terminó a tiempo y se detuvo.</translation>
    </message>
    <message>
        <source>The program “%1” ended with an error.</source>
        <translation>El programa «%1» terminó con un error.</translation>
    </message>
    <message>
        <source>The program “%1” did not print exactly one %2 address.</source>
        <translation>El programa «%1» no escribió exactamente una dirección %2.</translation>
    </message>
    <message>
        <source>it must name the program to run</source>
        <translation>debe indicar el programa que se ejecuta</translation>
    </message>
</context>
<context>
    <name>Config</name>
    <message>
        <source>“%1” is not a record type that can be kept; possible are: A, AAAA.</source>
        <translation>«%1» no es un tipo de registro que se pueda mantener; los posibles son: A, AAAA.</translation>
    </message>
    <message>
        <source>%1 is in this list twice; remove one.</source>
        <translation>%1 está dos veces en esta lista; quite uno.</translation>
    </message>
    <message>
        <source>“%1” is no language; write it like de, pt_BR or zh_CN.</source>
        <translation>«%1» no es un idioma; escríbalo como de, pt_BR o zh_CN.</translation>
    </message>
    <message>
        <source>The configuration %1 cannot be read: %2.</source>
        <translation>No se puede leer la configuración %1: %2.</translation>
    </message>
    <message>
        <source>%1 The file was left as it is; a copy is in %2.</source>
        <translation>%1 El archivo se dejó como estaba; hay una copia en %2.</translation>
    </message>
    <message>
        <source>%1 has a mistake and is not overwritten. Correct it or move it away, then start Mooring again.</source>
        <translation>%1 tiene un error y no se sobrescribe. Corríjalo o muévalo a otro sitio y vuelva a iniciar Mooring.</translation>
    </message>
    <message>
        <source>The configuration %1 cannot be written: %2.</source>
        <translation>No se puede escribir la configuración %1: %2.</translation>
    </message>
    <message>
        <source>An account id has letters, digits, “-” and “_” only, at most 64 of them.</source>
        <translation>El identificador de una cuenta solo lleva letras, cifras, «-» y «_», 64 como máximo.</translation>
    </message>
    <message>
        <source>Name at least one record type: A, AAAA.</source>
        <translation>Indique al menos un tipo de registro: A, AAAA.</translation>
    </message>
    <message>
        <source>“%1” is in this list twice; remove one.</source>
        <translation>«%1» está dos veces en esta lista; quite uno.</translation>
    </message>
    <message>
        <source>Name at least one entry of “addressSources”, or leave this away for “default”.</source>
        <translation>Indique al menos una entrada de «addressSources», o no ponga esto para usar «default».</translation>
    </message>
    <message>
        <source>%1 is not in the zone %2.</source>
        <translation>%1 no está en la zona %2.</translation>
    </message>
    <message>
        <source>Name at least one address source.</source>
        <translation>Indique al menos un origen de la dirección.</translation>
    </message>
    <message>
        <source>Write the proxy like http://host:port or socks5://host:port.</source>
        <translation>Escriba el proxy como http://host:port o socks5://host:port.</translation>
    </message>
    <message>
        <source>No name or password may be in this file; write the proxy like http://host:port.</source>
        <translation>En este archivo no puede haber usuario ni contraseña; escriba el proxy como http://host:port.</translation>
    </message>
    <message>
        <source>The account id “%1” is used twice; choose another one.</source>
        <translation>El identificador de cuenta «%1» se usa dos veces; elija otro.</translation>
    </message>
    <message>
        <source>There is no “%1” in “addressSources”.</source>
        <translation>No hay ningún «%1» en «addressSources».</translation>
    </message>
    <message>
        <source>“%1” in “addressSources” names no source for %2.</source>
        <translation>«%1» en «addressSources» no indica ningún origen para %2.</translation>
    </message>
    <message>
        <source>There is no account “%1” in “accounts”.</source>
        <translation>No hay ninguna cuenta «%1» en «accounts».</translation>
    </message>
    <message>
        <source>%1 %2 is there twice for this account; remove one.</source>
        <translation>%1 %2 aparece dos veces en esta cuenta; quite uno.</translation>
    </message>
    <message>
        <source>This is not JSON: %1 at line %2, column %3.</source>
        <translation>Esto no es JSON: %1 en la línea %2, columna %3.</translation>
    </message>
    <message>
        <source>An object in { } is expected here.</source>
        <translation>Aquí se espera un objeto entre { }.</translation>
    </message>
    <message>
        <source>This file was written by a newer Mooring (format %1); this one knows formats up to %2. Install the newer one, or use another configuration folder.</source>
        <translation>Este archivo lo escribió un Mooring más nuevo (formato %1); este conoce formatos hasta el %2. Instale el más nuevo o use otra carpeta de configuración.</translation>
    </message>
    <message>
        <source>Write the ping address that the monitor gives, like https://hc-ping.com/…</source>
        <translation>Escriba la dirección de ping que da el monitor, como https://hc-ping.com/…</translation>
    </message>
    <message>
        <source>This monitor is in the list twice; remove one.</source>
        <translation>Este monitor está dos veces en la lista; quite uno.</translation>
    </message>
    <message>
        <source>A list in [ ] is expected here.</source>
        <translation>Aquí se espera una lista entre [ ].</translation>
    </message>
    <message>
        <source>A text that is not empty is expected here.</source>
        <translation>Aquí se espera un texto no vacío.</translation>
    </message>
    <message>
        <source>A text in quotation marks is expected here.</source>
        <translation>Aquí se espera un texto entre comillas.</translation>
    </message>
    <message>
        <source>Either true or false is expected here.</source>
        <translation>Aquí se espera true o false.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2 is expected here.</source>
        <translation>Aquí se espera un número entero de %1 a %2.</translation>
    </message>
    <message>
        <source>A number from %1 to %2 is expected here.</source>
        <translation>Aquí se espera un número de %1 a %2.</translation>
    </message>
    <message>
        <source>“%1” is not known here; possible are: %2.</source>
        <translation>«%1» no se conoce aquí; los posibles son: %2.</translation>
    </message>
    <message>
        <source>A text, a number, true or false is expected here.</source>
        <translation>Aquí se espera un texto, un número, true o false.</translation>
    </message>
    <message>
        <source>This is missing; it must be given.</source>
        <translation>Falta; es obligatorio.</translation>
    </message>
    <message>
        <source>This does not say which network is meant: give at least one of “gateway”, “ssid” and “interface”. For all other networks there is “elsewhere”, beside “profiles”.</source>
        <translation>Esto no dice de qué red se trata: indique al menos «gateway», «ssid» o «interface». Para todas las demás redes está «elsewhere», junto a «profiles».</translation>
    </message>
    <message>
        <source>“%1” is no gateway: write its hardware address like aa:bb:cc:dd:ee:ff or its IP address. “mooringd network” shows both.</source>
        <translation>«%1» no es un gateway: escriba su dirección de hardware como aa:bb:cc:dd:ee:ff o su dirección IP. «mooringd network» muestra ambas.</translation>
    </message>
</context>
<context>
    <name>CoreDnsEtcd</name>
    <message>
        <source>The password of the etcd user %1 is missing: enter it.</source>
        <translation>Falta la contraseña del usuario de etcd %1: introdúzcala.</translation>
    </message>
    <message>
        <source>The lease in etcd has run out.</source>
        <translation>El lease de etcd ha caducado.</translation>
    </message>
    <message>
        <source>etcd refuses the user name or password of the account: enter them again.</source>
        <translation>etcd rechaza el usuario o la contraseña de la cuenta: introdúzcalos de nuevo.</translation>
    </message>
    <message>
        <source>etcd wants a log-in: enter a user name and password in the account.</source>
        <translation>etcd exige iniciar sesión: introduzca usuario y contraseña en la cuenta.</translation>
    </message>
    <message>
        <source>etcd refuses the log-in (%1): enter user name and password again.</source>
        <translation>etcd rechaza el inicio de sesión (%1): introduzca de nuevo usuario y contraseña.</translation>
    </message>
    <message>
        <source>This etcd user may not write below the key prefix: give its role read and write access there.</source>
        <translation>Este usuario de etcd no puede escribir bajo el prefijo de claves: dé a su rol acceso de lectura y escritura.</translation>
    </message>
    <message>
        <source>etcd gets too many requests.</source>
        <translation>etcd recibe demasiadas solicitudes.</translation>
    </message>
    <message>
        <source>There is no etcd version 3 gateway at this address: etcd 3.4 or newer is needed.</source>
        <translation>En esta dirección no hay una pasarela de etcd versión 3: se necesita etcd 3.4 o posterior.</translation>
    </message>
    <message>
        <source>etcd has a problem of its own (status %1: %2).</source>
        <translation>etcd tiene un problema propio (estado %1: %2).</translation>
    </message>
    <message>
        <source>etcd did not accept the request (status %1: %2).</source>
        <translation>etcd no aceptó la solicitud (estado %1: %2).</translation>
    </message>
    <message>
        <source>The account names no etcd server.</source>
        <translation>La cuenta no indica ningún servidor etcd.</translation>
    </message>
    <message>
        <source>etcd answered with something that is not JSON.</source>
        <translation>etcd respondió con algo que no es JSON.</translation>
    </message>
    <message>
        <source>etcd gave no token for the log-in.</source>
        <translation>etcd no dio ningún token al iniciar sesión.</translation>
    </message>
    <message>
        <source>etcd gave no lease.</source>
        <translation>etcd no dio ningún lease.</translation>
    </message>
    <message>
        <source>%1: the etcd plugin of CoreDNS has no wildcard records. Take the names one by one.</source>
        <translation>%1: el plugin etcd de CoreDNS no tiene registros comodín. Añada los nombres uno a uno.</translation>
    </message>
    <message>
        <source>The keys in etcd changed while they were being updated; the update will be tried again.</source>
        <translation>Las claves de etcd cambiaron mientras se actualizaban; se volverá a intentar.</translation>
    </message>
</context>
<context>
    <name>Ddclient</name>
    <message>
        <source>%1 is asked by https in place of http.</source>
        <translation>%1 se consulta por https en lugar de http.</translation>
    </message>
    <message>
        <source>Text before the address cannot be skipped; the service must answer with the address alone.</source>
        <translation>No se puede saltar texto antes de la dirección; el servicio debe responder solo con la dirección.</translation>
    </message>
    <message>
        <source>The fixed address is missing or wrong; the usual sources are used.</source>
        <translation>La dirección fija falta o no es correcta; se usan los orígenes habituales.</translation>
    </message>
    <message>
        <source>The command that finds the address was not taken over, since an imported file must not make a program run; the usual sources are used. Add a source of kind &quot;command&quot; if you trust it.</source>
        <translation>No se importó el comando que busca la dirección, porque un archivo importado no debe hacer que se ejecute un programa; se usan los orígenes habituales. Añada un origen de tipo &quot;command&quot; si confía en él.</translation>
    </message>
    <message>
        <source>The address strategy &quot;%1&quot; has no counterpart; the usual sources are used.</source>
        <translation>La estrategia de dirección &quot;%1&quot; no tiene equivalente; se usan los orígenes habituales.</translation>
    </message>
    <message>
        <source>%1 was not taken over. %2</source>
        <translation>No se importó %1. %2</translation>
    </message>
    <message>
        <source>%1 was not taken over: both address families are off.</source>
        <translation>No se importó %1: las dos familias de direcciones están desactivadas.</translation>
    </message>
    <message>
        <source>%1 uses the login and password of an earlier line, as it does in ddclient.</source>
        <translation>%1 usa el usuario y la contraseña de una línea anterior, igual que en ddclient.</translation>
    </message>
    <message>
        <source>The proxy was not taken over; set it under &quot;network&quot; in config.json.</source>
        <translation>No se importó el proxy; indíquelo en &quot;network&quot; de config.json.</translation>
    </message>
    <message>
        <source>Mail is not sent; use the notifications of Mooring instead.</source>
        <translation>No se envía correo; use las notificaciones de Mooring.</translation>
    </message>
    <message>
        <source>The command after an update was not taken over, since an imported file must not make a program run.</source>
        <translation>No se importó el comando posterior a una actualización, porque un archivo importado no debe hacer que se ejecute un programa.</translation>
    </message>
    <message>
        <source>Updates are sent encrypted, although the file says ssl=no.</source>
        <translation>Las actualizaciones se envían cifradas, aunque el archivo diga ssl=no.</translation>
    </message>
    <message>
        <source>The global API key opens the whole Cloudflare account and was not taken over. Make an API token with the permission Zone/DNS/Edit and store it with &quot;mooringd secret set&quot;.</source>
        <translation>La Global API Key abre toda la cuenta de Cloudflare y no se importó. Cree un token de API con el permiso Zone/DNS/Edit y guárdelo con &quot;mooringd secret set&quot;.</translation>
    </message>
    <message>
        <source>The TSIG key is in the file %1. Put its name into the setting key_name and store its secret with &quot;mooringd secret set&quot;.</source>
        <translation>La clave TSIG está en el archivo %1. Ponga su nombre en el ajuste key_name y guarde su secreto con &quot;mooringd secret set&quot;.</translation>
    </message>
    <message>
        <source>%1 is a record number of %2, not a name; add the name yourself.</source>
        <translation>%1 es un número de registro de %2, no un nombre; añada el nombre a mano.</translation>
    </message>
    <message>
        <source>%1 only sends mail and updates no name.</source>
        <translation>%1 solo envía correo y no actualiza ningún nombre.</translation>
    </message>
    <message>
        <source>The service behind protocol %1 has ended.</source>
        <translation>El servicio del protocolo %1 ha dejado de existir.</translation>
    </message>
    <message>
        <source>There is no counterpart of protocol %1.</source>
        <translation>El protocolo %1 no tiene equivalente.</translation>
    </message>
    <message>
        <source>The password follows a comma without a blank. ddclient misreads this; the real password was taken.</source>
        <translation>La contraseña va tras una coma sin espacio. ddclient la lee mal; se tomó la contraseña correcta.</translation>
    </message>
    <message>
        <source>The password ends in a comma or stands in double quotes. ddclient takes them as part of the password, and so did this import; if they are not, store the right one with &quot;mooringd secret set&quot;.</source>
        <translation>La contraseña termina en coma o va entre comillas dobles. ddclient las toma como parte de la contraseña y así se importó; si no lo son, guarde la correcta con &quot;mooringd secret set&quot;.</translation>
    </message>
    <message>
        <source>%1 is defined a second time; the first definition in line %2 holds, as in ddclient 3.11.</source>
        <translation>%1 se define por segunda vez; vale la primera definición, en la línea %2, como en ddclient 3.11.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; is in an environment variable that cannot be read here; enter it yourself.</source>
        <translation>El valor de &quot;%1&quot; está en una variable de entorno que aquí no se puede leer; introdúzcalo a mano.</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; is unknown.</source>
        <translation>No se conoce la opción &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>DeviceBinding</name>
    <message>
        <source>The interface “%1” is not there.</source>
        <translation>No existe la interfaz «%1».</translation>
    </message>
    <message>
        <source>The system does not let a connection go over the interface “%1” only: %2.</source>
        <translation>El sistema no permite que una conexión vaya solo por la interfaz «%1»: %2.</translation>
    </message>
</context>
<context>
    <name>Dns</name>
    <message>
        <source>This system has no DNS resolver that could be asked.</source>
        <translation>Este sistema no tiene ningún servidor DNS al que preguntar.</translation>
    </message>
    <message>
        <source>The DNS resolver %1 could not answer.</source>
        <translation>El servidor DNS %1 no pudo responder.</translation>
    </message>
    <message>
        <source>No zone was found in DNS that holds %1.</source>
        <translation>No se encontró en DNS ninguna zona que contenga %1.</translation>
    </message>
    <message>
        <source>No name servers were found for the zone %1.</source>
        <translation>No se encontraron servidores de nombres para la zona %1.</translation>
    </message>
    <message>
        <source>The name server %1 does not answer for %2.</source>
        <translation>El servidor de nombres %1 no responde por %2.</translation>
    </message>
    <message>
        <source>No name server of the zone %1 could be reached.</source>
        <translation>No se pudo alcanzar ningún servidor de nombres de la zona %1.</translation>
    </message>
    <message>
        <source>The address of the name server %1 cannot be found: %2.</source>
        <translation>No se encuentra la dirección del servidor de nombres %1: %2.</translation>
    </message>
    <message>
        <source>The DNS message is too large.</source>
        <translation>El mensaje DNS es demasiado grande.</translation>
    </message>
    <message>
        <source>The name server sent a message that is malformed.</source>
        <translation>El servidor de nombres envió un mensaje mal formado.</translation>
    </message>
    <message>
        <source>“%1” cannot be sent as a domain name: a part of it is empty, too long or holds a character that does not belong there.</source>
        <translation>«%1» no se puede enviar como nombre de dominio: una parte está vacía, es demasiado larga o lleva un carácter no permitido.</translation>
    </message>
    <message>
        <source>The name server %1 did not sign its reply with the key %2, so the reply was not believed.</source>
        <translation>El servidor de nombres %1 no firmó su respuesta con la clave %2, así que no se dio por válida.</translation>
    </message>
    <message>
        <source>The name server %1 refuses what is signed with the key %2: compare the key name, algorithm and secret with the server&apos;s configuration, and set this machine&apos;s clock right.</source>
        <translation>El servidor de nombres %1 rechaza lo firmado con la clave %2: compare el nombre, el algoritmo y el secreto de la clave con la configuración del servidor y ponga en hora este equipo.</translation>
    </message>
    <message>
        <source>The name server %1 does not accept the key %2 with the algorithm %3: compare the key name and algorithm with the server&apos;s configuration, and allow the key there.</source>
        <translation>El servidor de nombres %1 no acepta la clave %2 con el algoritmo %3: compare el nombre y el algoritmo de la clave con la configuración del servidor y permita allí la clave.</translation>
    </message>
    <message>
        <source>The name server %1 refuses the signature of the key %2: its secret is wrong. Copy it once more from the server.</source>
        <translation>El servidor de nombres %1 rechaza la firma de la clave %2: el secreto no es correcto. Cópielo otra vez del servidor.</translation>
    </message>
    <message>
        <source>The clock of this machine and that of the name server %1 differ by %2 seconds, so the server refuses the signature: set this machine&apos;s clock right.</source>
        <translation>El reloj de este equipo y el del servidor de nombres %1 difieren en %2 segundos y por eso el servidor rechaza la firma: ponga en hora este equipo.</translation>
    </message>
    <message>
        <source>The name server %1 answered with the unknown TSIG error %2.</source>
        <translation>El servidor de nombres %1 respondió con el error TSIG desconocido %2.</translation>
    </message>
    <message>
        <source>“%1” is not a TSIG algorithm: take one of %2.</source>
        <translation>«%1» no es un algoritmo TSIG: elija uno de %2.</translation>
    </message>
    <message>
        <source>The secret of the key %1 is not base64: copy it once more from the name server&apos;s key.</source>
        <translation>El secreto de la clave %1 no es base64: cópielo otra vez de la clave del servidor de nombres.</translation>
    </message>
    <message>
        <source>The DNS message cannot be signed.</source>
        <translation>No se puede firmar el mensaje DNS.</translation>
    </message>
    <message>
        <source>The name server signed its reply with another key than %1.</source>
        <translation>El servidor de nombres firmó su respuesta con una clave distinta de %1.</translation>
    </message>
    <message>
        <source>The signature of the name server&apos;s reply is wrong, so the reply was not believed.</source>
        <translation>La firma de la respuesta del servidor de nombres no es correcta, así que no se dio por válida.</translation>
    </message>
    <message numerus="yes">
        <source>The name server&apos;s clock and this machine&apos;s clock differ by more than %n second(s), so its reply was not believed: set the clocks right.</source>
        <translation>
            <numerusform>El reloj del servidor de nombres y el de este equipo difieren en más de %n segundo, así que su respuesta no se dio por válida: ponga en hora los relojes.</numerusform>
            <numerusform>El reloj del servidor de nombres y el de este equipo difieren en más de %n segundos, así que su respuesta no se dio por válida: ponga en hora los relojes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DnsSource</name>
    <message>
        <source>It answered with DNS result code %1.</source>
        <translation>Respondió con el código de resultado DNS %1.</translation>
    </message>
    <message>
        <source>Another name server answered in its place: something on the way catches DNS questions.</source>
        <translation>Otro servidor de nombres respondió en su lugar: algo en el camino intercepta las consultas DNS.</translation>
    </message>
    <message>
        <source>Its answer has %1 records instead of one.</source>
        <translation>Su respuesta tiene %1 registros en lugar de uno.</translation>
    </message>
    <message>
        <source>It answered another question than it was asked.</source>
        <translation>Respondió a una pregunta distinta de la que se le hizo.</translation>
    </message>
    <message>
        <source>Its answer is not one %1 address.</source>
        <translation>Su respuesta no es una sola dirección %1.</translation>
    </message>
    <message>
        <source>“%1” is not one of: %2</source>
        <translation>«%1» no es uno de: %2</translation>
    </message>
    <message>
        <source>a service has the texts %1 only</source>
        <translation>un servicio solo tiene los textos %1</translation>
    </message>
    <message>
        <source>“%1” is not a server like ns1.example.org:53</source>
        <translation>«%1» no es un servidor como ns1.example.org:53</translation>
    </message>
    <message>
        <source>“%1” is not a name like whoami.example.org</source>
        <translation>«%1» no es un nombre como whoami.example.org</translation>
    </message>
    <message>
        <source>the type must be A, AAAA or TXT, and the class IN or CH</source>
        <translation>el tipo debe ser A, AAAA o TXT y la clase IN o CH</translation>
    </message>
    <message>
        <source>name at least one</source>
        <translation>indique al menos uno</translation>
    </message>
</context>
<context>
    <name>DomainName</name>
    <message>
        <source>The name is empty.</source>
        <translation>El nombre está vacío.</translation>
    </message>
    <message>
        <source>“%1” is not a domain name: write it like home.example.org.</source>
        <translation>«%1» no es un nombre de dominio: escríbalo como home.example.org.</translation>
    </message>
    <message>
        <source>“%1” is not complete: write it like home.example.org.</source>
        <translation>«%1» no está completo: escríbalo como home.example.org.</translation>
    </message>
    <message>
        <source>The name is longer than 253 characters.</source>
        <translation>El nombre tiene más de 253 caracteres.</translation>
    </message>
</context>
<context>
    <name>Dyndns2</name>
    <message>
        <source>The user name or password was refused: enter it again in the account.</source>
        <translation>Se rechazó el usuario o la contraseña: introdúzcalos de nuevo en la cuenta.</translation>
    </message>
    <message>
        <source>The account has not paid for an option that was asked for: take the option away.</source>
        <translation>La cuenta no ha pagado por una opción solicitada: quite la opción.</translation>
    </message>
    <message>
        <source>The service says that this is not a full host name: check it.</source>
        <translation>El servicio dice que este no es un nombre de host completo: revíselo.</translation>
    </message>
    <message>
        <source>The account has no such host: make it at the service, or check the name.</source>
        <translation>La cuenta no tiene ese host: créelo en el servicio o revise el nombre.</translation>
    </message>
    <message>
        <source>The host belongs to another account of the service.</source>
        <translation>El host pertenece a otra cuenta del servicio.</translation>
    </message>
    <message>
        <source>The zone is not activated at the service.</source>
        <translation>La zona no está activada en el servicio.</translation>
    </message>
    <message>
        <source>The service says that these are too many hosts, or a round robin.</source>
        <translation>El servicio dice que son demasiados hosts o un round robin.</translation>
    </message>
    <message>
        <source>The service has blocked updates because there were too many: unblock the host there, then press retry.</source>
        <translation>El servicio ha bloqueado las actualizaciones porque hubo demasiadas: desbloquee allí el host y luego reintente.</translation>
    </message>
    <message>
        <source>The service refuses this program: a newer version may be needed.</source>
        <translation>El servicio rechaza este programa: puede que haga falta una versión más nueva.</translation>
    </message>
    <message>
        <source>The service says that the request is wrong.</source>
        <translation>El servicio dice que la solicitud no es correcta.</translation>
    </message>
    <message>
        <source>The service has a fault in its DNS.</source>
        <translation>El servicio tiene un fallo en su DNS.</translation>
    </message>
    <message>
        <source>The service is out of order or in maintenance.</source>
        <translation>El servicio está averiado o en mantenimiento.</translation>
    </message>
    <message>
        <source>The service refuses this address.</source>
        <translation>El servicio rechaza esta dirección.</translation>
    </message>
    <message>
        <source>The service has a fault.</source>
        <translation>El servicio tiene un fallo.</translation>
    </message>
    <message>
        <source>The host is switched off at the service.</source>
        <translation>El host está desactivado en el servicio.</translation>
    </message>
    <message>
        <source>The last update was too short a time ago.</source>
        <translation>La última actualización fue hace demasiado poco.</translation>
    </message>
    <message>
        <source>The service asks for a pause.</source>
        <translation>El servicio pide una pausa.</translation>
    </message>
</context>
<context>
    <name>EchoServices</name>
    <message>
        <source>Its answer is not HTTP.</source>
        <translation>Su respuesta no es HTTP.</translation>
    </message>
    <message>
        <source>Its answer is longer than an address.</source>
        <translation>Su respuesta es más larga que una dirección.</translation>
    </message>
    <message>
        <source>It closed the connection before its answer was complete.</source>
        <translation>Cerró la conexión antes de completar su respuesta.</translation>
    </message>
    <message>
        <source>It closed the connection without an answer.</source>
        <translation>Cerró la conexión sin responder.</translation>
    </message>
    <message>
        <source>It answered with HTTP status %1 instead of an address.</source>
        <translation>Respondió con el estado HTTP %1 en lugar de una dirección.</translation>
    </message>
    <message>
        <source>It answered with a page instead of an address; a network that asks for a log-in does that.</source>
        <translation>Respondió con una página en lugar de una dirección; así lo hace una red que pide iniciar sesión.</translation>
    </message>
    <message>
        <source>Its answer is not one %1 address.</source>
        <translation>Su respuesta no es una sola dirección %1.</translation>
    </message>
</context>
<context>
    <name>FixedSource</name>
    <message>
        <source>No address for %1 is written down in the “fixed” source.</source>
        <translation>En el origen «fixed» no hay ninguna dirección para %1.</translation>
    </message>
    <message>
        <source>“%1” is not an IP address</source>
        <translation>«%1» no es una dirección IP</translation>
    </message>
    <message>
        <source>name at least one address</source>
        <translation>indique al menos una dirección</translation>
    </message>
</context>
<context>
    <name>Heartbeats</name>
    <message>
        <source>It answered with HTTP status %1.</source>
        <translation>Respondió con el estado HTTP %1.</translation>
    </message>
</context>
<context>
    <name>HostAddresses</name>
    <message>
        <source>The host name %1 was not found. Check the network connection and the DNS settings.</source>
        <translation>No se encontró el nombre de host %1. Revise la conexión de red y los ajustes de DNS.</translation>
    </message>
    <message>
        <source>%1 cannot be reached over IPv4: it has no IPv4 address.</source>
        <translation>%1 no se puede alcanzar por IPv4: no tiene dirección IPv4.</translation>
    </message>
    <message>
        <source>%1 cannot be reached over IPv6: it has no IPv6 address.</source>
        <translation>%1 no se puede alcanzar por IPv6: no tiene dirección IPv6.</translation>
    </message>
</context>
<context>
    <name>HttpClient</name>
    <message>
        <source>The address of the service is not a valid http or https URL.</source>
        <translation>La dirección del servicio no es una URL http o https válida.</translation>
    </message>
    <message>
        <source>Nothing was sent to %1: its URL begins with http, so anyone on the way could read the password. Use https.</source>
        <translation>No se envió nada a %1: su URL empieza por http y cualquiera en el camino podría leer la contraseña. Use https.</translation>
    </message>
    <message>
        <source>This installation has no working TLS library, so %1 cannot be reached securely.</source>
        <translation>Esta instalación no tiene una biblioteca TLS que funcione, así que no se puede conectar de forma segura con %1.</translation>
    </message>
    <message>
        <source>%1 refuses the connection. Is the service down?</source>
        <translation>%1 rechaza la conexión. ¿Está caído el servicio?</translation>
    </message>
    <message>
        <source>%1 closed the connection before the reply was complete.</source>
        <translation>%1 cerró la conexión antes de completar la respuesta.</translation>
    </message>
    <message>
        <source>The host name %1 was not found. Check the network connection and the DNS settings.</source>
        <translation>No se encontró el nombre de host %1. Revise la conexión de red y los ajustes de DNS.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>No se pudo establecer una conexión segura con %1.</translation>
    </message>
    <message>
        <source>The proxy for the connection to %1 does not work. Check the proxy settings.</source>
        <translation>El proxy para la conexión con %1 no funciona. Revise los ajustes del proxy.</translation>
    </message>
    <message>
        <source>The proxy for the connection to %1 asks for a user name and password.</source>
        <translation>El proxy para la conexión con %1 pide usuario y contraseña.</translation>
    </message>
    <message>
        <source>There is no network connection, so %1 could not be reached.</source>
        <translation>No hay conexión de red, así que no se pudo alcanzar %1.</translation>
    </message>
    <message>
        <source>The answer of %1 is not HTTP.</source>
        <translation>La respuesta de %1 no es HTTP.</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>Falló la conexión con %1.</translation>
    </message>
    <message>
        <source>The reply of %1 is longer than expected (more than %2 bytes).</source>
        <translation>La respuesta de %1 es más larga de lo esperado (más de %2 bytes).</translation>
    </message>
    <message>
        <source>The request to %1 was cancelled.</source>
        <translation>Se canceló la solicitud a %1.</translation>
    </message>
    <message>
        <source>The identity of %1 could not be verified: %2 Check the computer&apos;s clock and whether something on the network intercepts the connection.</source>
        <translation>No se pudo verificar la identidad de %1: %2 Revise el reloj del equipo y si algo en la red intercepta la conexión.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The file is longer than 1 MiB and cannot be a configuration.</source>
        <translation>El archivo supera 1 MiB y no puede ser una configuración.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation>El archivo no es texto UTF-8.</translation>
    </message>
    <message>
        <source>This is a configuration of %1, which this version cannot import yet. ddclient.conf can be imported.</source>
        <translation>Es una configuración de %1, que esta versión todavía no puede importar. Se puede importar ddclient.conf.</translation>
    </message>
    <message>
        <source>This is a JSON file of a program that is not known. ddclient.conf can be imported.</source>
        <translation>Es un archivo JSON de un programa desconocido. Se puede importar ddclient.conf.</translation>
    </message>
    <message>
        <source>It is not known which program this file belongs to. ddclient.conf can be imported.</source>
        <translation>No se sabe de qué programa es este archivo. Se puede importar ddclient.conf.</translation>
    </message>
</context>
<context>
    <name>InstanceLock</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>Mooring already runs for this configuration (%1, process %2 on %3). Quit it first, or use another configuration folder.</source>
        <translation>Mooring ya se ejecuta con esta configuración (%1, proceso %2 en %3). Ciérrelo primero o use otra carpeta de configuración.</translation>
    </message>
    <message>
        <source>The lock file %1 cannot be made; check that its folder can be written.</source>
        <translation>No se puede crear el archivo de bloqueo %1; compruebe que se puede escribir en su carpeta.</translation>
    </message>
</context>
<context>
    <name>InterfaceAddresses</name>
    <message>
        <source>The system does not tell the addresses of its interfaces: %1.</source>
        <translation>El sistema no da las direcciones de sus interfaces: %1.</translation>
    </message>
</context>
<context>
    <name>InterfaceRanking</name>
    <message>
        <source>Not used: its preferred lifetime is over (deprecated), as after a change of the prefix.</source>
        <translation>No se usa: su vida preferida ha terminado (deprecated), como tras un cambio de prefijo.</translation>
    </message>
    <message>
        <source>Not used: the system still checks whether another machine has it (tentative), or found one.</source>
        <translation>No se usa: el sistema aún comprueba si otro equipo la tiene (tentative), o ha encontrado uno.</translation>
    </message>
    <message>
        <source>Not used: a local address (ULA) that works only within the own network.</source>
        <translation>No se usa: es una dirección local (ULA) que solo funciona dentro de la propia red.</translation>
    </message>
    <message>
        <source>Not used: it works only on the local link.</source>
        <translation>No se usa: solo funciona en el enlace local.</translation>
    </message>
    <message>
        <source>Not used: an address for examples in documents, which belongs to nobody.</source>
        <translation>No se usa: es una dirección de ejemplo para documentos, que no pertenece a nadie.</translation>
    </message>
    <message>
        <source>Not used: it is this machine itself (loopback).</source>
        <translation>No se usa: es este mismo equipo (loopback).</translation>
    </message>
    <message>
        <source>Not used: “%1” is a VPN tunnel. Name it in the source’s “name” if you want its address.</source>
        <translation>No se usa: «%1» es un túnel VPN. Indíquelo en «name» del origen si quiere su dirección.</translation>
    </message>
    <message>
        <source>Not used: “%1” belongs to containers or virtual machines. Name it in the source’s “name” if you want its address.</source>
        <translation>No se usa: «%1» es de contenedores o máquinas virtuales. Indíquelo en «name» del origen si quiere su dirección.</translation>
    </message>
    <message>
        <source>Not used: “%1” does not match the source’s “name”, “%2”.</source>
        <translation>No se usa: «%1» no coincide con el «name» del origen, «%2».</translation>
    </message>
    <message>
        <source>temporary</source>
        <translation>temporal</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>estable</translation>
    </message>
    <message>
        <source>The best of what there is, but not public. %1</source>
        <translation>La mejor que hay, pero no es pública. %1</translation>
    </message>
    <message>
        <source>The only one that can be used: public, %1.</source>
        <translation>La única que se puede usar: pública, %1.</translation>
    </message>
    <message>
        <source>The best: public, %1, preferred for longest.</source>
        <translation>La mejor: pública, %1, preferida durante más tiempo.</translation>
    </message>
    <message>
        <source>The best: public, %1, and used already.</source>
        <translation>La mejor: pública, %1, y ya en uso.</translation>
    </message>
    <message>
        <source>Not needed: %1 gives the same.</source>
        <translation>No hace falta: %1 da la misma.</translation>
    </message>
    <message>
        <source>Not the best: it is not public, %1 is.</source>
        <translation>No es la mejor: no es pública y %1 sí.</translation>
    </message>
    <message numerus="yes">
        <source>Not the best: it is preferred only for %n more second(s), %1 for longer.</source>
        <translation>
            <numerusform>No es la mejor: solo será preferida %n segundo más; %1, más tiempo.</numerusform>
            <numerusform>No es la mejor: solo será preferida %n segundos más; %1, más tiempo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not the best: it is temporary, %1 is stable.</source>
        <translation>No es la mejor: es temporal y %1 es estable.</translation>
    </message>
    <message>
        <source>Not the best: it is stable, and you prefer temporary ones like %1.</source>
        <translation>No es la mejor: es estable y usted prefiere temporales como %1.</translation>
    </message>
    <message>
        <source>Not the best: its preferred lifetime is shorter than that of %1.</source>
        <translation>No es la mejor: su vida preferida es más corta que la de %1.</translation>
    </message>
    <message>
        <source>As good as %1; only one is needed.</source>
        <translation>Tan buena como %1; solo hace falta una.</translation>
    </message>
    <message>
        <source>Not better than %1, which is used already.</source>
        <translation>No es mejor que %1, que ya está en uso.</translation>
    </message>
</context>
<context>
    <name>InterfaceSource</name>
    <message>
        <source>No network interface has an %1 address that can be used.</source>
        <translation>Ninguna interfaz de red tiene una dirección %1 que se pueda usar.</translation>
    </message>
    <message>
        <source>The interface “%1” has no %2 address that can be used.</source>
        <translation>La interfaz «%1» no tiene ninguna dirección %2 que se pueda usar.</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <comment>address, interface, why it is not used</comment>
        <translation>%1 en %2: %3</translation>
    </message>
    <message>
        <source>A “suffix” or “mac” is for IPv6 only; remove it from the “A” sources.</source>
        <translation>«suffix» y «mac» son solo para IPv6; quítelos de los orígenes «A».</translation>
    </message>
    <message>
        <source>prefix of %1 with the suffix %2</source>
        <translation>prefijo de %1 con el sufijo %2</translation>
    </message>
    <message>
        <source>%1, temporary</source>
        <translation>%1, temporal</translation>
    </message>
    <message>
        <source>%1, stable</source>
        <translation>%1, estable</translation>
    </message>
    <message>
        <source>it must be “prefer” or “avoid”</source>
        <translation>debe ser «prefer» o «avoid»</translation>
    </message>
    <message>
        <source>there is a “suffix” too; remove one of them</source>
        <translation>también hay un «suffix»; quite uno de los dos</translation>
    </message>
    <message>
        <source>it says where the address of another host goes on; add its “suffix”, or remove this</source>
        <translation>indica dónde continúa la dirección de otro equipo; añada su «suffix» o quite esto</translation>
    </message>
    <message>
        <source>it must be the part of an IPv6 address after the prefix, like ::1234</source>
        <translation>debe ser la parte de una dirección IPv6 tras el prefijo, como ::1234</translation>
    </message>
    <message>
        <source>its first %1 bits, which come from the prefix, must be zero as in ::1234; if your provider&apos;s prefix is shorter, set “prefixLength”, for example to 56</source>
        <translation>sus primeros %1 bits, que vienen del prefijo, deben ser cero, como en ::1234; si el prefijo de su proveedor es más corto, ajuste «prefixLength», por ejemplo a 56</translation>
    </message>
    <message>
        <source>it must be the MAC address of one device, like 3c:22:fb:01:02:03</source>
        <translation>debe ser la dirección MAC de un dispositivo, como 3c:22:fb:01:02:03</translation>
    </message>
    <message>
        <source>with a “mac” it is always 64; remove it, or write all that follows the prefix as “suffix” instead of the “mac”</source>
        <translation>con un «mac» siempre es 64; quítelo, o escriba todo lo que sigue al prefijo como «suffix» en lugar del «mac»</translation>
    </message>
</context>
<context>
    <name>NatVerdict</name>
    <message>
        <source>%1 is the address of a DS-Lite line (carrier-grade NAT): it has IPv6 of its own, but shares one public IPv4 address with other customers and cannot be reached by it, whatever the router forwards.</source>
        <translation>%1 es la dirección de una línea DS-Lite (CGNAT): tiene IPv6 propio, pero comparte una IPv4 pública con otros clientes y no se le puede alcanzar por ella, redirija lo que redirija el router.</translation>
    </message>
    <message>
        <source>%1 is an address of your provider&apos;s own network (carrier-grade NAT): you share one public IPv4 address with other customers and cannot be reached by it, whatever the router forwards.</source>
        <translation>%1 es una dirección de la red interna de su proveedor (CGNAT): comparte una IPv4 pública con otros clientes y no se le puede alcanzar por ella, redirija lo que redirija el router.</translation>
    </message>
    <message>
        <source>The outside sees the shared address %1.</source>
        <translation>Desde fuera se ve la dirección compartida %1.</translation>
    </message>
    <message>
        <source>Ask the provider for a public IPv4 address, or publish IPv6 only.</source>
        <translation>Pida al proveedor una dirección IPv4 pública o publique solo IPv6.</translation>
    </message>
    <message>
        <source>Your router has only the private address %1: another router stands before it, so to forward a port in yours is not enough. Put the first router into bridge mode, or forward the port there too, to yours.</source>
        <translation>Su router solo tiene la dirección privada %1: hay otro router delante, así que no basta con redirigir un puerto en el suyo. Ponga el primer router en modo puente o redirija también allí el puerto hacia el suyo.</translation>
    </message>
    <message>
        <source>If there is no other router at your place, %1 is your provider&apos;s own network (carrier-grade NAT) and you share %2 with other customers: ask the provider for a public IPv4 address, or publish IPv6 only.</source>
        <translation>Si no hay otro router en su casa, %1 es de la red interna de su proveedor (CGNAT) y comparte %2 con otros clientes: pida al proveedor una dirección IPv4 pública o publique solo IPv6.</translation>
    </message>
    <message>
        <source>%1, but the outside sees %2: connections leave by a VPN, a proxy or a second line, or the provider translates the address. By %2 this machine can hardly be reached. Let Mooring&apos;s connections go past the VPN or proxy, or name the interface of the line that you want.</source>
        <translation>%1, pero desde fuera se ve %2: las conexiones salen por una VPN, un proxy o una segunda línea, o el proveedor traduce la dirección. Por %2 difícilmente se puede llegar a este equipo. Haga que las conexiones de Mooring no pasen por la VPN o el proxy, o indique la interfaz de la línea deseada.</translation>
    </message>
    <message>
        <source>This machine itself has the public address %1: it can be reached directly. What reaches it is for its own firewall to decide.</source>
        <translation>Este equipo tiene la dirección pública %1: se puede llegar a él directamente. Lo que le llega lo decide su propio cortafuegos.</translation>
    </message>
    <message>
        <source>Your router has the public address %1. To be reached from outside, forward the port there to this machine.</source>
        <translation>Su router tiene la dirección pública %1. Para que le alcancen desde fuera, redirija allí el puerto a este equipo.</translation>
    </message>
    <message>
        <source>Your router tells %1 as its outer address, which is no address of a line: perhaps it is not connected, or a VPN or proxy runs on it. Look at the router&apos;s own page.</source>
        <translation>Su router da %1 como su dirección externa, que no es la de una línea: quizá no esté conectado o tenga una VPN o un proxy. Mire la página del router.</translation>
    </message>
    <message>
        <source>It is not known how this machine is connected: neither the router nor anybody outside told an address.</source>
        <translation>No se sabe cómo está conectado este equipo: ni el router ni nadie de fuera dio una dirección.</translation>
    </message>
    <message>
        <source>This machine is behind a router, which does not tell its outer address; the outside sees %1.</source>
        <translation>Este equipo está detrás de un router que no da su dirección externa; desde fuera se ve %1.</translation>
    </message>
    <message>
        <source>The router does not tell its outer address; the outside sees %1.</source>
        <translation>El router no da su dirección externa; desde fuera se ve %1.</translation>
    </message>
    <message>
        <source>Compare it with the Internet address on the router&apos;s own page: if it is the same, forward the port there; if not, another router or your provider (carrier-grade NAT) stands before yours. Switching on UPnP or NAT-PMP in the router lets Mooring see it.</source>
        <translation>Compárela con la dirección de Internet en la página del router: si es la misma, redirija allí el puerto; si no, hay otro router o su proveedor (CGNAT) delante del suyo. Si activa UPnP o NAT-PMP en el router, Mooring podrá verlo.</translation>
    </message>
    <message>
        <source>This machine itself has the public address %1</source>
        <translation>Este equipo tiene la dirección pública %1</translation>
    </message>
    <message>
        <source>Your router has the public address %1</source>
        <translation>Su router tiene la dirección pública %1</translation>
    </message>
</context>
<context>
    <name>OutsideSource</name>
    <message>
        <source>The services do not agree on the address: %1.</source>
        <translation>Los servicios no coinciden en la dirección: %1.</translation>
    </message>
    <message>
        <source>Only %1 answered, with %2; a change is believed when another service agrees.</source>
        <translation>Solo respondió %1, con %2; un cambio se cree cuando otro servicio coincide.</translation>
    </message>
    <message>
        <source>None of %1 told the address. The last one, %2: %3</source>
        <translation>Ninguno de %1 dio la dirección. El último, %2: %3</translation>
    </message>
    <message>
        <source>None of the servers of the address source “%1” can tell an address for %2.</source>
        <translation>Ninguno de los servidores del origen de la dirección «%1» puede dar una dirección para %2.</translation>
    </message>
    <message>
        <source>confirmed by %1</source>
        <translation>confirmada por %1</translation>
    </message>
    <message>
        <source>seen by %1</source>
        <translation>vista por %1</translation>
    </message>
</context>
<context>
    <name>Pass</name>
    <message>
        <source>The provider said nothing about this name. Please report this.</source>
        <translation>El proveedor no dijo nada sobre este nombre. Le agradeceremos que informe de ello.</translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>The account &quot;%1&quot; of %2 is not in the configuration. Add it, or choose another account for this name.</source>
        <translation>La cuenta &quot;%1&quot; de %2 no está en la configuración. Añádala o elija otra cuenta para este nombre.</translation>
    </message>
</context>
<context>
    <name>Provider</name>
    <message>
        <source>This service cannot list its names: type the name instead.</source>
        <translation>Este servicio no puede listar sus nombres: escriba el nombre.</translation>
    </message>
</context>
<context>
    <name>ProviderRegistry</name>
    <message>
        <source>“%1” must be one of: %2.</source>
        <translation>«%1» debe ser uno de: %2.</translation>
    </message>
    <message>
        <source>“%1” does not have the right form.</source>
        <translation>«%1» no tiene la forma correcta.</translation>
    </message>
    <message>
        <source>“%1” does not have the right form; an example: %2</source>
        <translation>«%1» no tiene la forma correcta; un ejemplo: %2</translation>
    </message>
    <message>
        <source>There is no provider “%1”.</source>
        <translation>No hay ningún proveedor «%1».</translation>
    </message>
    <message>
        <source>%1 has no method “%2”; it has: %3.</source>
        <translation>%1 no tiene el método «%2»; tiene: %3.</translation>
    </message>
    <message>
        <source>“%1” is a secret and does not belong into the configuration: store it with “mooringd secret set %2 %3”.</source>
        <translation>«%1» es un secreto y no debe estar en la configuración: guárdelo con «mooringd secret set %2 %3».</translation>
    </message>
    <message>
        <source>“%1” is missing: enter it.</source>
        <translation>Falta «%1»: introdúzcalo.</translation>
    </message>
    <message>
        <source>The settings of %1 do not fit together: check them.</source>
        <translation>Los ajustes de %1 no encajan entre sí: revíselos.</translation>
    </message>
</context>
<context>
    <name>PublishGate</name>
    <message>
        <source>this network</source>
        <translation>esta red</translation>
    </message>
    <message>
        <source>Nothing is published from %1: your network rules say so. What is published stays.</source>
        <translation>Desde %1 no se publica nada: así lo dicen sus reglas de red. Lo publicado queda como está.</translation>
    </message>
    <message>
        <source>%1 goes through the VPN %2, so an address found now may be the VPN&apos;s and is not published. What is published stays. Switch the VPN off, or allow publishing through it in %3.</source>
        <translation>%1 pasa por la VPN %2, así que una dirección hallada ahora puede ser la de la VPN y no se publica. Lo publicado queda como está. Desactive la VPN o permita publicar a través de ella en %3.</translation>
    </message>
    <message>
        <source>The address %1 that services outside see belongs to the VPN %2, so it is not published. Switch the VPN off, or allow publishing through it in %3.</source>
        <translation>La dirección %1 que ven los servicios externos es de la VPN %2, así que no se publica. Desactive la VPN o permita publicar a través de ella en %3.</translation>
    </message>
    <message>
        <source>Services outside see %1, but the router has %2; until now both were the same in %3. A VPN or proxy on the way is likely, so %1 is not published. Switch it off, or allow publishing through a VPN here.</source>
        <translation>Los servicios externos ven %1, pero el router tiene %2; hasta ahora eran la misma en %3. Es probable que haya una VPN o un proxy, así que %1 no se publica. Desactívelo o permita publicar aquí a través de una VPN.</translation>
    </message>
</context>
<context>
    <name>RecipeFile</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>No se puede leer el archivo: %1</translation>
    </message>
    <message>
        <source>The file is larger than 256 KiB.</source>
        <translation>El archivo supera 256 KiB.</translation>
    </message>
    <message>
        <source>This is not JSON: %1.</source>
        <translation>Esto no es JSON: %1.</translation>
    </message>
    <message>
        <source>A recipe is a JSON object.</source>
        <translation>Una receta es un objeto JSON.</translation>
    </message>
    <message>
        <source>This does not follow the schema.</source>
        <translation>Esto no sigue el esquema.</translation>
    </message>
</context>
<context>
    <name>RecordApi</name>
    <message>
        <source>The account has no zone for %1: check the name, the account, and which zones the credentials may see.</source>
        <translation>La cuenta no tiene ninguna zona para %1: revise el nombre, la cuenta y qué zonas pueden ver las credenciales.</translation>
    </message>
    <message>
        <source>The service lists %1 but does not let it be changed: look at the record on the service&apos;s own page.</source>
        <translation>El servicio muestra %1 pero no deja cambiarlo: mire el registro en la página del servicio.</translation>
    </message>
    <message>
        <source>This service does not tell its zones: set &quot;zone&quot; for %1.</source>
        <translation>Este servicio no da sus zonas: indique &quot;zone&quot; para %1.</translation>
    </message>
    <message>
        <source>This service cannot list its zones: type the name instead.</source>
        <translation>Este servicio no puede listar sus zonas: escriba el nombre.</translation>
    </message>
    <message>
        <source>This service cannot list a whole zone: type the name instead.</source>
        <translation>Este servicio no puede listar una zona entera: escriba el nombre.</translation>
    </message>
</context>
<context>
    <name>RecordPlan</name>
    <message>
        <source>%1 has several %2 record sets (%3): say in the record&apos;s options which one is meant.</source>
        <translation>%1 tiene varios conjuntos de registros %2 (%3): indique en las opciones del registro cuál es.</translation>
    </message>
    <message>
        <source>%1 has more %2 records than it should have, and this service cannot remove one: remove it on the service&apos;s own page.</source>
        <translation>%1 tiene más registros %2 de los que debería y este servicio no puede quitar uno: quítelo en la página del servicio.</translation>
    </message>
    <message>
        <source>%1 is an alias (CNAME) at the service, so it cannot have an address of its own: remove the alias there, or take another name.</source>
        <translation>%1 es un alias (CNAME) en el servicio y no puede tener dirección propia: quite allí el alias o elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 already has several %2 records (%3), so nothing was changed. If other machines publish under this name, set &quot;sharing&quot; to &quot;shared&quot; for it; else remove the records that are not wanted.</source>
        <translation>%1 ya tiene varios registros %2 (%3), así que no se cambió nada. Si otros equipos publican con este nombre, ponga &quot;sharing&quot; en &quot;shared&quot;; si no, quite los registros que sobran.</translation>
    </message>
</context>
<context>
    <name>RecordRecipe</name>
    <message>
        <source>“{%1}” stands for nothing: no field, option or attribute of this recipe has that name.</source>
        <translation>«{%1}» no representa nada: ningún campo, opción o atributo de esta receta se llama así.</translation>
    </message>
</context>
<context>
    <name>RecordReply</name>
    <message>
        <source>the login gave no token</source>
        <translation>el inicio de sesión no dio ningún token</translation>
    </message>
    <message>
        <source>%1 needs credentials: enter “%2” in the account.</source>
        <translation>%1 necesita credenciales: introduzca «%2» en la cuenta.</translation>
    </message>
    <message>
        <source>the next page is on another host</source>
        <translation>la página siguiente está en otro host</translation>
    </message>
    <message>
        <source>the list has no end</source>
        <translation>la lista no tiene fin</translation>
    </message>
    <message>
        <source>there is no list in it</source>
        <translation>no contiene ninguna lista</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>estado HTTP %1</translation>
    </message>
    <message>
        <source>%1 refuses the credentials (%2). Make new ones on its page and enter them in the account.</source>
        <translation>%1 rechaza las credenciales (%2). Cree otras en su página e introdúzcalas en la cuenta.</translation>
    </message>
    <message>
        <source>%1 does not allow this with these credentials (%2). Give them the permission to change DNS records of the zone.</source>
        <translation>%1 no permite esto con estas credenciales (%2). Deles permiso para cambiar los registros DNS de la zona.</translation>
    </message>
    <message>
        <source>%1 does not hold this zone in the account (%2).</source>
        <translation>%1 no tiene esta zona en la cuenta (%2).</translation>
    </message>
    <message>
        <source>%1 does not know this zone or record (%2).</source>
        <translation>%1 no conoce esta zona o este registro (%2).</translation>
    </message>
    <message>
        <source>Another record at %1 is in the way (%2). Remove it there, or take another name.</source>
        <translation>Otro registro en %1 lo impide (%2). Quítelo allí o elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 wants fewer requests (%2). Mooring waits and tries again.</source>
        <translation>%1 quiere menos solicitudes (%2). Mooring espera y lo intenta de nuevo.</translation>
    </message>
    <message>
        <source>%1 has barred the account or this program (%2). Ask its support.</source>
        <translation>%1 ha bloqueado la cuenta o este programa (%2). Consulte a su soporte.</translation>
    </message>
    <message>
        <source>%1 is in trouble itself (%2). Mooring tries again later.</source>
        <translation>%1 tiene problemas propios (%2). Mooring lo intenta de nuevo más tarde.</translation>
    </message>
    <message>
        <source>%1 gave a reply that it does not document (%2).</source>
        <translation>%1 dio una respuesta que no documenta (%2).</translation>
    </message>
    <message>
        <source>%1 refuses the request (%2).</source>
        <translation>%1 rechaza la solicitud (%2).</translation>
    </message>
</context>
<context>
    <name>RecordRequest</name>
    <message>
        <source>The recipe of %1 cannot make the address “%2”: a value is missing.</source>
        <translation>La receta de %1 no puede formar la dirección «%2»: falta un valor.</translation>
    </message>
    <message>
        <source>“%1” is not a web address: correct it in the account&apos;s settings.</source>
        <translation>«%1» no es una dirección web: corríjala en los ajustes de la cuenta.</translation>
    </message>
</context>
<context>
    <name>ReplyMatch</name>
    <message>
        <source>This is no regular expression: %1.</source>
        <translation>Esto no es una expresión regular: %1.</translation>
    </message>
</context>
<context>
    <name>Reporter</name>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Mooring has started with %1 configured names.</source>
        <translation>Mooring se ha iniciado con %1 nombres configurados.</translation>
    </message>
    <message>
        <source>Mooring has stopped.</source>
        <translation>Mooring se ha detenido.</translation>
    </message>
    <message>
        <source>Publishing is suspended until %1.</source>
        <translation>La publicación está suspendida hasta %1.</translation>
    </message>
    <message>
        <source>Publishing is suspended until it is resumed.</source>
        <translation>La publicación está suspendida hasta que se reanude.</translation>
    </message>
    <message>
        <source>Publishing goes on.</source>
        <translation>La publicación continúa.</translation>
    </message>
    <message>
        <source>The address for %1 records is now %2; it was %3.</source>
        <translation>La dirección para los registros %1 es ahora %2; era %3.</translation>
    </message>
    <message>
        <source>%1 (%2) could not be published: %3</source>
        <translation>No se pudo publicar %1 (%2): %3</translation>
    </message>
    <message>
        <source>%1 (%2) is published again.</source>
        <translation>%1 (%2) se publica de nuevo.</translation>
    </message>
    <message>
        <source>%1 (%2) was created with %3.</source>
        <translation>%1 (%2) se creó con %3.</translation>
    </message>
    <message>
        <source>%1 (%2) was changed from %3 to %4.</source>
        <translation>%1 (%2) cambió de %3 a %4.</translation>
    </message>
    <message>
        <source>%1 (%2) holds %3 instead of %4: it was changed elsewhere and is put right.</source>
        <translation>%1 (%2) tiene %3 en lugar de %4: se cambió en otro sitio y se corrige.</translation>
    </message>
    <message>
        <source>Nothing is held any more: names are published from this network.</source>
        <translation>Ya no hay nada retenido: los nombres se publican desde esta red.</translation>
    </message>
    <message>
        <source>A look at the addresses did not end within 10 minutes and was abandoned. Mooring goes on by its schedule.</source>
        <translation>Una comprobación de las direcciones no terminó en 10 minutos y se abandonó. Mooring sigue su horario.</translation>
    </message>
    <message>
        <source>No address for %1 records is found any more: %2</source>
        <translation>Ya no se encuentra dirección para registros %1: %2</translation>
    </message>
    <message>
        <source>The address for %1 records is found again: %2.</source>
        <translation>Se vuelve a encontrar la dirección para registros %1: %2.</translation>
    </message>
    <message>
        <source>There is no network.</source>
        <translation>No hay red.</translation>
    </message>
    <message>
        <source>The network is back.</source>
        <translation>La red ha vuelto.</translation>
    </message>
    <message>
        <source>The account %1 is stopped: %2</source>
        <translation>La cuenta %1 está detenida: %2</translation>
    </message>
</context>
<context>
    <name>Rfc2136</name>
    <message>
        <source>A name server does not list its zones: enter the zone in the account, or type the names.</source>
        <translation>Un servidor de nombres no lista sus zonas: introduzca la zona en la cuenta o escriba los nombres.</translation>
    </message>
    <message>
        <source>The name server of this account is not understood: write it as host or host:port, an IPv6 address in brackets.</source>
        <translation>No se entiende el servidor de nombres de esta cuenta: escríbalo como host o host:port, con las direcciones IPv6 entre corchetes.</translation>
    </message>
    <message>
        <source>The secret of the TSIG key %1 is missing: enter it.</source>
        <translation>Falta el secreto de la clave TSIG %1: introdúzcalo.</translation>
    </message>
    <message>
        <source>The name of the TSIG key is missing: enter it beside the secret.</source>
        <translation>Falta el nombre de la clave TSIG: introdúzcalo junto al secreto.</translation>
    </message>
    <message>
        <source>%1 is not in the zone %2 of this account: take an account for its zone, or leave the account&apos;s zone empty.</source>
        <translation>%1 no está en la zona %2 de esta cuenta: use una cuenta para su zona o deje vacía la zona de la cuenta.</translation>
    </message>
    <message>
        <source>The name server %1 is not responsible for %2: check the server and the name.</source>
        <translation>El servidor de nombres %1 no es responsable de %2: revise el servidor y el nombre.</translation>
    </message>
    <message>
        <source>The name server %1 is not responsible for %2, or does not let this machine ask: check the server, the name and the server&apos;s rules.</source>
        <translation>El servidor de nombres %1 no es responsable de %2 o no permite preguntar a este equipo: revise el servidor, el nombre y las reglas del servidor.</translation>
    </message>
    <message>
        <source>The records changed at the name server %1 while they were being updated; the update will be tried again.</source>
        <translation>Los registros cambiaron en el servidor de nombres %1 mientras se actualizaban; se volverá a intentar.</translation>
    </message>
    <message>
        <source>The name server %1 refuses the update of the zone %2: allow this key to update the name there (allow-update, update-policy, acl, TSIG-ALLOW-DNSUPDATE). Some servers also refuse a wrong key this way.</source>
        <translation>El servidor de nombres %1 rechaza actualizar la zona %2: permita allí que esta clave actualice el nombre (allow-update, update-policy, acl, TSIG-ALLOW-DNSUPDATE). Algunos servidores rechazan así también una clave incorrecta.</translation>
    </message>
    <message>
        <source>The name server %1 refuses the update of the zone %2: it needs a TSIG key. Enter one in the account.</source>
        <translation>El servidor de nombres %1 rechaza actualizar la zona %2: necesita una clave TSIG. Introdúzcala en la cuenta.</translation>
    </message>
    <message>
        <source>The name server %1 does not accept updates of the zone %2 without a TSIG key: enter one in the account.</source>
        <translation>El servidor de nombres %1 no acepta actualizaciones de la zona %2 sin clave TSIG: introdúzcala en la cuenta.</translation>
    </message>
    <message>
        <source>The name server %1 is not the primary of the zone %2: enter the zone&apos;s primary name server.</source>
        <translation>El servidor de nombres %1 no es el primario de la zona %2: introduzca el servidor de nombres primario de la zona.</translation>
    </message>
    <message>
        <source>A name is not inside the zone %1 that the account gives.</source>
        <translation>Un nombre no está dentro de la zona %1 que indica la cuenta.</translation>
    </message>
    <message>
        <source>The name server %1 has a problem of its own (SERVFAIL): see its log.</source>
        <translation>El servidor de nombres %1 tiene un problema propio (SERVFAIL): mire su registro de eventos.</translation>
    </message>
    <message>
        <source>The name server %1 does not take dynamic updates.</source>
        <translation>El servidor de nombres %1 no admite actualizaciones dinámicas.</translation>
    </message>
    <message>
        <source>The name server %1 did not accept the update (result code %2): see its log.</source>
        <translation>El servidor de nombres %1 no aceptó la actualización (código de resultado %2): mire su registro de eventos.</translation>
    </message>
</context>
<context>
    <name>Router</name>
    <message>
        <source>The router at %1 has no address on the Internet now. Is its line connected?</source>
        <translation>El router en %1 no tiene ahora dirección en Internet. ¿Está conectada su línea?</translation>
    </message>
    <message>
        <source>The router at %1 does not tell its address to this device. Allow NAT-PMP or PCP for it there, or use another source.</source>
        <translation>El router en %1 no da su dirección a este dispositivo. Permítale allí NAT-PMP o PCP, o use otro origen.</translation>
    </message>
    <message>
        <source>The router at %1 knows neither NAT-PMP nor PCP.</source>
        <translation>El router en %1 no conoce NAT-PMP ni PCP.</translation>
    </message>
    <message>
        <source>The router at %1 names an address that cannot be its own: %2.</source>
        <translation>El router en %1 indica una dirección que no puede ser la suya: %2.</translation>
    </message>
    <message>
        <source>Another router stands between this device and the router at %1, so it does not tell its address. Use another source.</source>
        <translation>Hay otro router entre este dispositivo y el router en %1, por eso no da su dirección. Use otro origen.</translation>
    </message>
    <message>
        <source>The router at %1 could not tell its address by PCP (result code %2).</source>
        <translation>El router en %1 no pudo dar su dirección por PCP (código de resultado %2).</translation>
    </message>
    <message>
        <source>This build does not speak UPnP.</source>
        <translation>Esta compilación no admite UPnP.</translation>
    </message>
    <message>
        <source>The router at %1 does not answer by UPnP.</source>
        <translation>El router en %1 no responde por UPnP.</translation>
    </message>
    <message>
        <source>The router at %1 could not tell its address by UPnP: %2.</source>
        <translation>El router en %1 no pudo dar su dirección por UPnP: %2.</translation>
    </message>
    <message>
        <source>The search for the router was cancelled.</source>
        <translation>Se canceló la búsqueda del router.</translation>
    </message>
</context>
<context>
    <name>RouterSource</name>
    <message>
        <source>A router tells an IPv4 address only; with IPv6 this device has a public address itself. Use the source “interface” for AAAA.</source>
        <translation>Un router solo da una dirección IPv4; con IPv6 el propio dispositivo tiene una dirección pública. Use el origen «interface» para AAAA.</translation>
    </message>
    <message>
        <source>No router is asked here.</source>
        <translation>Aquí no se pregunta a ningún router.</translation>
    </message>
</context>
<context>
    <name>Routes</name>
    <message>
        <source>The system does not tell its routes: %1.</source>
        <translation>El sistema no da sus rutas: %1.</translation>
    </message>
    <message>
        <source>There is no way to the Internet by IPv4.</source>
        <translation>No hay salida a Internet por IPv4.</translation>
    </message>
    <message>
        <source>There is no way to the Internet by IPv6.</source>
        <translation>No hay salida a Internet por IPv6.</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>The secrets of the account &quot;%1&quot; come from the environment (%2). Change that variable, or unset it first.</source>
        <translation>Los secretos de la cuenta &quot;%1&quot; vienen del entorno (%2). Cambie esa variable o quítela antes.</translation>
    </message>
    <message>
        <source>Secrets cannot be stored in the environment. Use --secrets FILE.</source>
        <translation>No se pueden guardar secretos en el entorno. Use --secrets FILE.</translation>
    </message>
    <message>
        <source>There is no secrets file %1.</source>
        <translation>No existe el archivo de secretos %1.</translation>
    </message>
    <message>
        <source>Other users can read or change the secrets file %1, so it is not used. Run: chmod 600 %1</source>
        <translation>Otros usuarios pueden leer o cambiar el archivo de secretos %1, así que no se usa. Ejecute: chmod 600 %1</translation>
    </message>
    <message>
        <source>The secrets file %1 cannot be read: %2.</source>
        <translation>No se puede leer el archivo de secretos %1: %2.</translation>
    </message>
    <message>
        <source>The secrets file %1 is not a JSON object of accounts (line %2).</source>
        <translation>El archivo de secretos %1 no es un objeto JSON de cuentas (línea %2).</translation>
    </message>
    <message>
        <source>The secrets file %1 must have the form {account: {field: &quot;value&quot;}}; see %2.</source>
        <translation>El archivo de secretos %1 debe tener la forma {account: {field: &quot;value&quot;}}; vea %2.</translation>
    </message>
    <message>
        <source>The secrets file %1 cannot be written: %2.</source>
        <translation>No se puede escribir el archivo de secretos %1: %2.</translation>
    </message>
    <message>
        <source>The secrets file %1 did not keep what was written.</source>
        <translation>El archivo de secretos %1 no conservó lo escrito.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it (log in to the desktop with your password, or open the password manager), then retry.</source>
        <translation>El llavero está bloqueado. Desbloquéelo (inicie sesión en el escritorio con su contraseña o abra el gestor de contraseñas) y reintente.</translation>
    </message>
    <message>
        <source>There is no keychain here. On a server give the secrets with --secrets FILE or in variables MOORING_SECRET_&lt;ACCOUNT&gt;_&lt;FIELD&gt;; on a desktop install gnome-keyring or KWallet and log in again.</source>
        <translation>Aquí no hay llavero. En un servidor, dé los secretos con --secrets FILE o en variables MOORING_SECRET_&lt;ACCOUNT&gt;_&lt;FIELD&gt;; en un escritorio, instale gnome-keyring o KWallet e inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The keychain does not let Mooring in. Allow the access, then retry.</source>
        <translation>El llavero no deja entrar a Mooring. Permita el acceso y reintente.</translation>
    </message>
    <message>
        <source>The keychain does not work: %1</source>
        <translation>El llavero no funciona: %1</translation>
    </message>
    <message>
        <source>The keychain still waits for an answer to an earlier question. Look for a window that asks for the keychain&apos;s password.</source>
        <translation>El llavero aún espera la respuesta a una pregunta anterior. Busque una ventana que pida la contraseña del llavero.</translation>
    </message>
    <message>
        <source>There is no keychain yet. Make one with the password manager of the desktop, then retry.</source>
        <translation>Todavía no hay llavero. Cree uno con el gestor de contraseñas del escritorio y reintente.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time. Is there a window that asks for its password? Answer it, then retry.</source>
        <translation>El llavero no respondió a tiempo. ¿Hay una ventana que pide su contraseña? Respóndala y reintente.</translation>
    </message>
    <message>
        <source>What the keychain holds for the account &quot;%1&quot; cannot be read. Enter its secrets again.</source>
        <translation>No se puede leer lo que guarda el llavero para la cuenta &quot;%1&quot;. Introduzca de nuevo sus secretos.</translation>
    </message>
    <message>
        <source>The secrets of the account &quot;%1&quot; are too long for a keychain: %2 bytes, at most %3 are possible. Keep them in a file instead (--secrets FILE).</source>
        <translation>Los secretos de la cuenta &quot;%1&quot; son demasiado largos para un llavero: %2 bytes; como máximo se admiten %3. Guárdelos en un archivo (--secrets FILE).</translation>
    </message>
    <message>
        <source>The keychain did not keep the secrets of the account &quot;%1&quot;.</source>
        <translation>El llavero no conservó los secretos de la cuenta &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The keychain still holds the secrets of the account &quot;%1&quot;. Delete them there.</source>
        <translation>El llavero aún guarda los secretos de la cuenta &quot;%1&quot;. Bórrelos allí.</translation>
    </message>
</context>
<context>
    <name>Signer</name>
    <message>
        <source>There is no request signature named &quot;%1&quot;.</source>
        <translation>No hay ninguna firma de solicitudes llamada &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The key id or the secret key of the account is missing. Enter both.</source>
        <translation>Falta el identificador de la clave o la clave secreta de la cuenta. Introduzca ambos.</translation>
    </message>
    <message>
        <source>The signature tencent-tc3 needs the parameters service, version and action.</source>
        <translation>La firma tencent-tc3 necesita los parámetros service, version y action.</translation>
    </message>
</context>
<context>
    <name>StateStore</name>
    <message>
        <source>it is not a state file of version 1</source>
        <translation>no es un archivo de estado de la versión 1</translation>
    </message>
    <message>
        <source>The state file %1 cannot be used (%2) and cannot be kept aside. Mooring goes on without it and looks at every record afresh.</source>
        <translation>El archivo de estado %1 no se puede usar (%2) ni apartar. Mooring sigue sin él y vuelve a mirar cada registro.</translation>
    </message>
    <message>
        <source>The state file %1 cannot be used (%2). It is kept as %3; Mooring looks at every record afresh.</source>
        <translation>El archivo de estado %1 no se puede usar (%2). Se conserva como %3; Mooring vuelve a mirar cada registro.</translation>
    </message>
    <message>
        <source>The state file %1 cannot be written: %2</source>
        <translation>No se puede escribir el archivo de estado %1: %2</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>no se puede crear su carpeta</translation>
    </message>
</context>
<context>
    <name>Statuses</name>
    <message>
        <source>This machine has no network. The name is looked after as soon as there is one; there is nothing to do.</source>
        <translation>Este equipo no tiene red. El nombre se atenderá en cuanto la haya; no hay que hacer nada.</translation>
    </message>
</context>
<context>
    <name>StunSource</name>
    <message>
        <source>It refused without saying why.</source>
        <translation>Lo rechazó sin decir por qué.</translation>
    </message>
    <message>
        <source>It refused with error %1.</source>
        <translation>Lo rechazó con el error %1.</translation>
    </message>
    <message>
        <source>Its answer has a part that is not known (0x%1).</source>
        <translation>Su respuesta tiene una parte desconocida (0x%1).</translation>
    </message>
    <message>
        <source>Its answer is not one %1 address.</source>
        <translation>Su respuesta no es una sola dirección %1.</translation>
    </message>
    <message>
        <source>Its answer has no address that a router could not have changed.</source>
        <translation>Su respuesta no tiene ninguna dirección que un router no haya podido cambiar.</translation>
    </message>
    <message>
        <source>“%1” is not a server like stun.example.org:3478</source>
        <translation>«%1» no es un servidor como stun.example.org:3478</translation>
    </message>
    <message>
        <source>name at least one</source>
        <translation>indique al menos uno</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>“%1” uses the unknown function “%2”.</source>
        <translation>«%1» usa la función desconocida «%2».</translation>
    </message>
</context>
<context>
    <name>UpdateProvider</name>
    <message>
        <source>%1 takes one address for each name and family, and %2 has several.</source>
        <translation>%1 admite una dirección por nombre y familia, y %2 tiene varias.</translation>
    </message>
    <message>
        <source>%1 replaces the address of a name, so %2 cannot be shared with other machines.</source>
        <translation>%1 reemplaza la dirección de un nombre, así que %2 no se puede compartir con otros equipos.</translation>
    </message>
    <message>
        <source>%1 takes no IPv6 addresses: remove AAAA from %2.</source>
        <translation>%1 no admite direcciones IPv6: quite AAAA de %2.</translation>
    </message>
    <message>
        <source>%1 does not update wildcard names such as %2.</source>
        <translation>%1 no actualiza nombres comodín como %2.</translation>
    </message>
    <message>
        <source>An account of %1 belongs to one name: add an account of its own for %2.</source>
        <translation>Una cuenta de %1 corresponde a un solo nombre: añada una cuenta propia para %2.</translation>
    </message>
    <message>
        <source>%1 spoils the IPv4 address when only IPv6 is sent: let %2 have A as well as AAAA.</source>
        <translation>%1 estropea la dirección IPv4 si solo se envía IPv6: dé a %2 tanto A como AAAA.</translation>
    </message>
</context>
<context>
    <name>UpdateRecipe</name>
    <message>
        <source>There is no field “%1”.</source>
        <translation>No existe el campo «%1».</translation>
    </message>
    <message>
        <source>There is no placeholder {%1}.</source>
        <translation>No existe el marcador {%1}.</translation>
    </message>
</context>
<context>
    <name>UpdateReply</name>
    <message>
        <source>(nothing)</source>
        <translation>(nada)</translation>
    </message>
    <message>
        <source>%1 refuses the credentials: check them in the account.</source>
        <translation>%1 rechaza las credenciales: revíselas en la cuenta.</translation>
    </message>
    <message>
        <source>%1 does not allow this account to do that.</source>
        <translation>%1 no permite a esta cuenta hacer eso.</translation>
    </message>
    <message>
        <source>%1 does not know this name in the account: make it there, or check the name.</source>
        <translation>%1 no conoce este nombre en la cuenta: créelo allí o revise el nombre.</translation>
    </message>
    <message>
        <source>%1 says that the request is wrong.</source>
        <translation>%1 dice que la solicitud no es correcta.</translation>
    </message>
    <message>
        <source>%1 asks for a pause.</source>
        <translation>%1 pide una pausa.</translation>
    </message>
    <message>
        <source>%1 has blocked updates: unblock them there, then press retry.</source>
        <translation>%1 ha bloqueado las actualizaciones: desbloquéelas allí y luego reintente.</translation>
    </message>
    <message>
        <source>%1 has a fault.</source>
        <translation>%1 tiene un fallo.</translation>
    </message>
    <message>
        <source>%1 ignored the request and set nothing: it may have blocked this program.</source>
        <translation>%1 ignoró la solicitud y no cambió nada: puede que haya bloqueado este programa.</translation>
    </message>
    <message>
        <source>%1 sent a redirect (%2), which is not followed with credentials.</source>
        <translation>%1 envió una redirección (%2), que no se sigue con credenciales.</translation>
    </message>
    <message>
        <source>%1 refuses the credentials or this program (403): check them in the account.</source>
        <translation>%1 rechaza las credenciales o este programa (403): revíselas en la cuenta.</translation>
    </message>
    <message>
        <source>%1 has a fault (%2).</source>
        <translation>%1 tiene un fallo (%2).</translation>
    </message>
    <message>
        <source>%1 sent a reply that is not understood (status %2): %3</source>
        <translation>%1 envió una respuesta que no se entiende (estado %2): %3</translation>
    </message>
    <message>
        <source>%1 did not answer for this name.</source>
        <translation>%1 no respondió por este nombre.</translation>
    </message>
</context>
<context>
    <name>UpdateRequest</name>
    <message>
        <source>%1 needs “%2” for this record: enter it in the account.</source>
        <translation>%1 necesita «%2» para este registro: introdúzcalo en la cuenta.</translation>
    </message>
    <message>
        <source>The recipe of %1 has no value for “%2”.</source>
        <translation>La receta de %1 no tiene ningún valor para «%2».</translation>
    </message>
    <message>
        <source>There is no placeholder {%1}: correct the update URL or body in the account.</source>
        <translation>No existe el marcador {%1}: corrija la URL o el cuerpo de actualización en la cuenta.</translation>
    </message>
    <message>
        <source>The update URL of %1 is not valid: check it in the account.</source>
        <translation>La URL de actualización de %1 no es válida: revísela en la cuenta.</translation>
    </message>
</context>
<context>
    <name>UpdateShape</name>
    <message>
        <source>There is no such failure kind.</source>
        <translation>No existe ese tipo de fallo.</translation>
    </message>
</context>
<context>
    <name>WebSource</name>
    <message>
        <source>“%1” is not an address like https://ip.example.org/</source>
        <translation>«%1» no es una dirección como https://ip.example.org/</translation>
    </message>
    <message>
        <source>“%1” must begin with https: an answer over http could be forged</source>
        <translation>«%1» debe empezar por https: una respuesta por http podría falsificarse</translation>
    </message>
    <message>
        <source>“%1” must not hold a user name or password</source>
        <translation>«%1» no debe contener usuario ni contraseña</translation>
    </message>
    <message>
        <source>name at least one</source>
        <translation>indique al menos uno</translation>
    </message>
</context>
<context>
    <name>mooring::AccountCard</name>
    <message>
        <source>Asking…</source>
        <translation>Preguntando…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Add names…</source>
        <translation>Añadir nombres…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Asks the provider whether it accepts this account; changes nothing.</source>
        <translation>Pregunta al proveedor si acepta esta cuenta; no cambia nada.</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>Probar %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Add names to %1</source>
        <translation>Añadir nombres a %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>No names yet</source>
        <translation>Aún no hay nombres</translation>
    </message>
    <message numerus="yes">
        <source>%n names: %1 and more</source>
        <translation>
            <numerusform>%n nombre: %1 y más</numerusform>
            <numerusform>%n nombres: %1 y más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names: %1</source>
        <translation>
            <numerusform>%n nombre: %1</numerusform>
            <numerusform>%n nombres: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Signs in with: %1</source>
        <translation>Inicia sesión con: %1</translation>
    </message>
    <message>
        <source>last change %1</source>
        <translation>último cambio %1</translation>
    </message>
    <message>
        <source>%1 Next attempt: %2.</source>
        <translation>%1 Próximo intento: %2.</translation>
    </message>
    <message>
        <source>It answers and accepts the sign-in.</source>
        <translation>Responde y acepta el inicio de sesión.</translation>
    </message>
    <message>
        <source>This service can only be tried by an update, so it was not asked.</source>
        <translation>Este servicio solo se puede probar con una actualización, así que no se le preguntó.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>kept in the keychain</source>
        <translation>guardado en el llavero</translation>
    </message>
    <message>
        <source>kept in the keychain (%1)</source>
        <translation>guardado en el llavero (%1)</translation>
    </message>
    <message>
        <source>from the environment variable %1</source>
        <translation>de la variable de entorno %1</translation>
    </message>
    <message>
        <source>from the file %1</source>
        <translation>del archivo %1</translation>
    </message>
    <message>
        <source>Last success %1</source>
        <translation>Último éxito: %1</translation>
    </message>
    <message>
        <source>No success yet</source>
        <translation>Aún sin éxito</translation>
    </message>
    <message>
        <source>last failure %1</source>
        <translation>último fallo: %1</translation>
    </message>
    <message>
        <source>%1 Mooring waits until %2.</source>
        <translation>%1 Mooring espera hasta %2.</translation>
    </message>
</context>
<context>
    <name>mooring::AccountDraft</name>
    <message>
        <source>“%1” is needed.</source>
        <translation>Falta «%1».</translation>
    </message>
    <message>
        <source>“%1” does not look like this. Please check it.</source>
        <translation>«%1» no tiene este aspecto. Revíselo.</translation>
    </message>
    <message>
        <source>“%1” looks different, for example %2.</source>
        <translation>«%1» tiene otro aspecto, por ejemplo %2.</translation>
    </message>
</context>
<context>
    <name>mooring::AccountForm</name>
    <message>
        <source>&amp;Your name for it:</source>
        <translation>S&amp;u nombre para ella:</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Sign in a&amp;gain…</source>
        <translation>&amp;Iniciar sesión de nuevo…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>mooring::AccountsPage</name>
    <message>
        <source>No accounts yet</source>
        <translation>Aún no hay cuentas</translation>
    </message>
    <message>
        <source>An account is your sign-in at a DNS provider. Mooring keeps its password or token in the keychain and uses it for nothing but the names that you choose.</source>
        <translation>Una cuenta es su inicio de sesión en un proveedor de DNS. Mooring guarda su contraseña o token en el llavero y lo usa solo para los nombres que usted elija.</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>&amp;Añadir una cuenta…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>The account at %1 is removed from Mooring.</source>
        <translation>La cuenta en %1 se quitó de Mooring.</translation>
    </message>
    <message numerus="yes">
        <source>The account at %1 is removed. %n names are no longer kept up to date; their records there stay as they are.</source>
        <translation>
            <numerusform>Se quitó la cuenta en %1. %n nombre ya no se mantiene al día; sus registros allí quedan como están.</numerusform>
            <numerusform>Se quitó la cuenta en %1. %n nombres ya no se mantienen al día; sus registros allí quedan como están.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mooring::AddressCard</name>
    <message>
        <source>Not looked for: no name uses %1.</source>
        <translation>No se busca: ningún nombre usa %1.</translation>
    </message>
    <message>
        <source>Not looked for while updates are paused.</source>
        <translation>No se busca mientras las actualizaciones están en pausa.</translation>
    </message>
    <message>
        <source>Waiting for the network.</source>
        <translation>Esperando a la red.</translation>
    </message>
    <message>
        <source>Not found yet.</source>
        <translation>Aún no se ha encontrado.</translation>
    </message>
    <message>
        <source>%1 address</source>
        <translation>Dirección %1</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Copy the %1 address</source>
        <translation>Copiar la dirección %1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>&amp;Copiar la dirección</translation>
    </message>
</context>
<context>
    <name>mooring::AddressPanel</name>
    <message>
        <source>%1 address</source>
        <translation>Dirección %1</translation>
    </message>
    <message>
        <source>&amp;Addresses to publish</source>
        <translation>&amp;Direcciones que se publican</translation>
    </message>
    <message>
        <source>IPv4 and IPv6</source>
        <translation>IPv4 e IPv6</translation>
    </message>
    <message>
        <source>Only IPv4</source>
        <translation>Solo IPv4</translation>
    </message>
    <message>
        <source>Only IPv6</source>
        <translation>Solo IPv6</translation>
    </message>
    <message>
        <source>Addresses to publish</source>
        <translation>Direcciones que se publican</translation>
    </message>
    <message>
        <source>Only the address of the names that you tick will change. Everything else at %1 stays as it is.</source>
        <translation>Solo cambiará la dirección de los nombres que marque. Todo lo demás en %1 queda como está.</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>buscando…</translation>
    </message>
    <message>
        <source>%1 takes no IPv6 addresses.</source>
        <translation>%1 no admite direcciones IPv6.</translation>
    </message>
</context>
<context>
    <name>mooring::AddressesSection</name>
    <message>
        <source>Ask &amp;again</source>
        <translation>Preguntar de &amp;nuevo</translation>
    </message>
    <message>
        <source>The line “%1” was removed.</source>
        <translation>Se quitó la línea «%1».</translation>
    </message>
    <message>
        <source>The source “%1” was removed.</source>
        <translation>Se quitó el origen «%1».</translation>
    </message>
</context>
<context>
    <name>mooring::Assistant</name>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>Publicando…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>Add names (%1 of %2)</source>
        <translation>Añadir nombres (%1 de %2)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>&amp;Save and publish again</source>
        <translation>&amp;Guardar y publicar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Publicar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Publish %n name(s)</source>
        <translation>
            <numerusform>&amp;Publicar %n nombre</numerusform>
            <numerusform>&amp;Publicar %n nombres</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
    </message>
    <message>
        <source>Reading the keychain…</source>
        <translation>Leyendo el llavero…</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Preguntando a %1…</translation>
    </message>
    <message>
        <source>Your names cannot be listed now: %1 You can type them.</source>
        <translation>Ahora no se pueden listar sus nombres: %1 Puede escribirlos.</translation>
    </message>
    <message>
        <source>%1 lists no domain for this account. You can type the names.</source>
        <translation>%1 no lista ningún dominio para esta cuenta. Puede escribir los nombres.</translation>
    </message>
    <message>
        <source>%1 Press Enter to try again.</source>
        <translation>%1 Pulse Intro para intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Cancel &amp;publishing</source>
        <translation>Cancelar la &amp;publicación</translation>
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
        <translation>Este equipo no está conectado a Internet.</translation>
    </message>
    <message>
        <source>Interface: %1</source>
        <translation>Interfaz: %1</translation>
    </message>
    <message>
        <source>Router: %1</source>
        <translation>Router: %1</translation>
    </message>
    <message>
        <source>Wi-Fi: %1</source>
        <translation>Wi-Fi: %1</translation>
    </message>
    <message>
        <source>%1. You do not publish from this network.</source>
        <translation>%1. Desde esta red no se publica.</translation>
    </message>
    <message>
        <source>%1. A VPN is on, so names keep their address.</source>
        <translation>%1. Hay una VPN activa, así que los nombres conservan su dirección.</translation>
    </message>
    <message>
        <source>Asks: %1</source>
        <translation>Pregunta a: %1</translation>
    </message>
    <message>
        <source>%1, which cannot be published</source>
        <translation>%1, que no se puede publicar</translation>
    </message>
    <message>
        <source>This computer has no public IPv6 address.</source>
        <translation>Este equipo no tiene dirección IPv6 pública.</translation>
    </message>
    <message>
        <source>It answers and accepts the sign-in.</source>
        <translation>Responde y acepta el inicio de sesión.</translation>
    </message>
    <message>
        <source>This service can only be tried by an update, so it was not asked.</source>
        <translation>Este servicio solo se puede probar con una actualización, así que no se le preguntó.</translation>
    </message>
    <message>
        <source>The name servers did not answer.</source>
        <translation>Los servidores de nombres no respondieron.</translation>
    </message>
    <message>
        <source>Nothing is published yet.</source>
        <translation>Todavía no se ha publicado nada.</translation>
    </message>
    <message>
        <source>The name servers do not know it; published was %1.</source>
        <translation>Los servidores de nombres no lo conocen; se publicó %1.</translation>
    </message>
    <message>
        <source>%1, but published was %2.</source>
        <translation>%1, pero se publicó %2.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Found out: %1</source>
        <translation>Averiguado: %1</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>Se sabe muy poco para decirlo.</translation>
    </message>
    <message>
        <source>%1 is used.</source>
        <translation>Se toma %1.</translation>
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
        <translation>Mantiene nombres apuntando a este equipo.</translation>
    </message>
    <message>
        <source>Use the configuration in this folder.</source>
        <translation>Usar la configuración de esta carpeta.</translation>
    </message>
    <message>
        <source>Read and write secrets in this file in place of the keychain.</source>
        <translation>Leer y escribir los secretos en este archivo en lugar del llavero.</translation>
    </message>
    <message>
        <source>Start without a window where there is a tray.</source>
        <translation>Iniciar sin ventana si hay bandeja del sistema.</translation>
    </message>
    <message>
        <source>Show how it works with servers inside this program; needs no account.</source>
        <translation>Mostrar cómo funciona con servidores dentro de este programa; no necesita cuenta.</translation>
    </message>
    <message>
        <source>Unknown argument: %1</source>
        <translation>Argumento desconocido: %1</translation>
    </message>
</context>
<context>
    <name>mooring::Commands</name>
    <message>
        <source>This could not be saved: %1</source>
        <translation>No se pudo guardar: %1</translation>
    </message>
</context>
<context>
    <name>mooring::CompareColumns</name>
    <message>
        <source>Detected here</source>
        <translation>Detectada aquí</translation>
    </message>
    <message>
        <source>Last published</source>
        <translation>Última publicada</translation>
    </message>
    <message>
        <source>What DNS answers</source>
        <translation>Lo que responde DNS</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>preguntando…</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>as published</source>
        <translation>como se publicó</translation>
    </message>
</context>
<context>
    <name>mooring::Comparison</name>
    <message>
        <source>This name is switched off: its %1 record stays as it is.</source>
        <translation>Este nombre está desactivado: su registro %1 queda como está.</translation>
    </message>
    <message>
        <source>Updates are paused: the %1 record stays as it is until you resume.</source>
        <translation>Las actualizaciones están en pausa: el registro %1 queda como está hasta que las reanude.</translation>
    </message>
    <message>
        <source>The %1 address is not published: %2.</source>
        <translation>La dirección %1 no se publica: %2.</translation>
    </message>
    <message>
        <source>This name takes its %1 address from %2.</source>
        <translation>Este nombre toma su dirección %1 de %2.</translation>
    </message>
    <message>
        <source>The new %1 address is being published now.</source>
        <translation>La nueva dirección %1 se está publicando ahora.</translation>
    </message>
    <message>
        <source>The new %1 address is published with the next check.</source>
        <translation>La nueva dirección %1 se publica en la próxima comprobación.</translation>
    </message>
    <message>
        <source>No name server answered for the %1 address. Mooring asks again in a minute.</source>
        <translation>Ningún servidor de nombres respondió por la dirección %1. Mooring pregunta de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>DNS answers with addresses of the provider, because “%1” is on. Visitors still reach your %2 address.</source>
        <translation>DNS responde con direcciones del proveedor porque «%1» está activado. Los visitantes siguen llegando a su dirección %2.</translation>
    </message>
    <message>
        <source>The %1 address changed %2. Name servers may keep the old answer until about %3.</source>
        <translation>La dirección %1 cambió %2. Los servidores de nombres pueden conservar la respuesta anterior hasta cerca de %3.</translation>
    </message>
    <message>
        <source>DNS has no %1 address for this name: it was removed elsewhere, or the provider does not show it to the world.</source>
        <translation>DNS no tiene ninguna dirección %1 para este nombre: se quitó en otro sitio o el proveedor no lo muestra al mundo.</translation>
    </message>
    <message>
        <source>DNS answers another %1 address: “%2” is on at the provider, or someone else changed the name.</source>
        <translation>DNS responde con otra dirección %1: «%2» está activado en el proveedor o alguien cambió el nombre.</translation>
    </message>
    <message>
        <source>DNS answers another %1 address: someone or something else changed this name. Mooring puts it right with the next check.</source>
        <translation>DNS responde con otra dirección %1: alguien o algo cambió este nombre. Mooring lo corrige en la próxima comprobación.</translation>
    </message>
</context>
<context>
    <name>mooring::ConnectionSection</name>
    <message>
        <source>No proxy</source>
        <translation>Sin proxy</translation>
    </message>
    <message>
        <source>As the system does</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>Este proxy</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>&amp;Proxy:</translation>
    </message>
    <message>
        <source>It begins with http:// or socks5:// and ends with the port. The router and the services that tell your address are always asked directly, because a proxy would show its own address.</source>
        <translation>Empieza por http:// o socks5:// y termina con el puerto. Al router y a los servicios que dan su dirección siempre se les pregunta directamente, porque un proxy mostraría la suya.</translation>
    </message>
    <message>
        <source>Write the address of the proxy, or choose another way.</source>
        <translation>Escriba la dirección del proxy o elija otra opción.</translation>
    </message>
    <message>
        <source>Connection to providers</source>
        <translation>Conexión con los proveedores</translation>
    </message>
    <message>
        <source>Proxy &amp;address:</source>
        <translation>&amp;Dirección del proxy:</translation>
    </message>
</context>
<context>
    <name>mooring::Desktop</name>
    <message>
        <source>GNOME shows no tray icons by itself, so Mooring runs as long as this window is open: minimise it rather than closing it. With the GNOME extension “AppIndicator and KStatusNotifierItem Support” it moves into the top bar.</source>
        <translation>GNOME no muestra por sí mismo iconos en la bandeja, así que Mooring funciona mientras esta ventana esté abierta: minimícela en lugar de cerrarla. Con la extensión de GNOME «AppIndicator and KStatusNotifierItem Support» pasa a la barra superior.</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so Mooring runs as long as this window is open. Minimise it rather than closing it.</source>
        <translation>Este escritorio no muestra iconos en la bandeja, así que Mooring funciona mientras esta ventana esté abierta. Minimícela en lugar de cerrarla.</translation>
    </message>
    <message>
        <source>Mooring keeps running</source>
        <translation>Mooring sigue funcionando</translation>
    </message>
    <message>
        <source>It watches over your names from the tray. Choose Quit in the icon&apos;s menu to end it.</source>
        <translation>Cuida de sus nombres desde la bandeja del sistema. Para cerrarlo, elija Salir en el menú del icono.</translation>
    </message>
</context>
<context>
    <name>mooring::DetailsCard</name>
    <message>
        <source>%1 refuses the sign-in of “%2”. Names in it are not being updated.</source>
        <translation>%1 rechaza el inicio de sesión de «%2». Sus nombres no se están actualizando.</translation>
    </message>
    <message>
        <source>%1 has barred this account. Ask them why; when it is settled, try again.</source>
        <translation>%1 ha bloqueado esta cuenta. Pregúnteles por qué y, cuando se aclare, inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>&amp;Opciones</translation>
    </message>
    <message>
        <source>Last &amp;events</source>
        <translation>Últimos &amp;eventos</translation>
    </message>
    <message>
        <source>Last change: %1</source>
        <translation>Último cambio: %1</translation>
    </message>
    <message>
        <source>Next attempt: %1</source>
        <translation>Próximo intento: %1</translation>
    </message>
    <message>
        <source>Next check: %1</source>
        <translation>Próxima comprobación: %1</translation>
    </message>
    <message>
        <source>%1 refuses your sign-in. Names there are not being updated.</source>
        <translation>%1 rechaza su inicio de sesión. Los nombres de esa cuenta no se actualizan.</translation>
    </message>
</context>
<context>
    <name>mooring::DiagnosisRun</name>
    <message>
        <source>No answer within 15 seconds.</source>
        <translation>Sin respuesta en 15 segundos.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Reachable from outside</source>
        <translation>Accesible desde fuera</translation>
    </message>
    <message>
        <source>IPv6 addresses of this computer</source>
        <translation>Direcciones IPv6 de este equipo</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>%1 in DNS (%2)</source>
        <translation>%1 en DNS (%2)</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>Todavía no hay nada guardado.</translation>
    </message>
    <message>
        <source>Not compared: no service has told its time yet.</source>
        <translation>Sin comparar: ningún servicio ha dado aún su hora.</translation>
    </message>
    <message>
        <source>It agrees with the services.</source>
        <translation>Coincide con los servicios.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead. Services refuse requests with a wrong time: set the clock.</source>
        <translation>El reloj de este equipo va %1 adelantado. Los servicios rechazan solicitudes con una hora incorrecta: póngalo en hora.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind. Services refuse requests with a wrong time: set the clock.</source>
        <translation>El reloj de este equipo va %1 atrasado. Los servicios rechazan solicitudes con una hora incorrecta: póngalo en hora.</translation>
    </message>
    <message>
        <source>Unlocked and readable.</source>
        <translation>Se puede leer.</translation>
    </message>
</context>
<context>
    <name>mooring::DiagnosticsPage</name>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Comprobar de &amp;nuevo</translation>
    </message>
    <message>
        <source>The selected check</source>
        <translation>La comprobación elegida</translation>
    </message>
    <message>
        <source>&amp;Hide my addresses and names in the report</source>
        <translation>&amp;Ocultar mis direcciones y nombres en el informe</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Copiar informe</translation>
    </message>
    <message>
        <source>Copies all answers as text, without secrets, to send to someone who helps you.</source>
        <translation>Copia todas las respuestas como texto, sin secretos, para enviarlas a quien le ayude.</translation>
    </message>
    <message>
        <source>Looking at everything…</source>
        <translation>Comprobando todo…</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Todo está en orden.</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>C&amp;ancelar</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <translation>&amp;Iniciar sesión de nuevo…</translation>
    </message>
    <message>
        <source>&amp;Open preferences</source>
        <translation>A&amp;brir preferencias</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message numerus="yes">
        <source>%n checks need you.</source>
        <translation>
            <numerusform>%n comprobación requiere su atención.</numerusform>
            <numerusform>%n comprobaciones requieren su atención.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save re&amp;port…</source>
        <translation>&amp;Guardar informe…</translation>
    </message>
    <message>
        <source>Saves the same text as a file.</source>
        <translation>Guarda el mismo texto en un archivo.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>The report could not be saved as %1: %2. Choose another folder, or copy the report instead.</source>
        <translation>No se pudo guardar el informe como %1: %2. Elija otra carpeta o copie el informe.</translation>
    </message>
</context>
<context>
    <name>mooring::EchoConnection</name>
    <message>
        <source>It did not answer in time.</source>
        <translation>No respondió a tiempo.</translation>
    </message>
    <message>
        <source>Its identity could not be verified: %1. Check the computer&apos;s clock and whether something on the network intercepts the connection.</source>
        <translation>No se pudo verificar su identidad: %1. Revise el reloj del equipo y si algo en la red intercepta la conexión.</translation>
    </message>
    <message>
        <source>No secure connection could be made: %1.</source>
        <translation>No se pudo establecer una conexión segura: %1.</translation>
    </message>
    <message>
        <source>It refuses the connection. Is the service down?</source>
        <translation>Rechaza la conexión. ¿Está caído el servicio?</translation>
    </message>
    <message>
        <source>It closed the connection without an answer.</source>
        <translation>Cerró la conexión sin responder.</translation>
    </message>
    <message>
        <source>It cannot be reached: %1.</source>
        <translation>No se puede alcanzar: %1.</translation>
    </message>
</context>
<context>
    <name>mooring::EventList</name>
    <message>
        <source>updated to %1</source>
        <translation>actualizado a %1</translation>
    </message>
    <message>
        <source>created with %1</source>
        <translation>creado con %1</translation>
    </message>
    <message>
        <source>published again</source>
        <translation>publicado de nuevo</translation>
    </message>
    <message>
        <source>changed elsewhere to %1, put right</source>
        <translation>cambiado en otro sitio a %1, corregido</translation>
    </message>
    <message>
        <source>not updated: %1</source>
        <translation>no actualizado: %1</translation>
    </message>
    <message>
        <source>stopped: %1</source>
        <translation>detenido: %1</translation>
    </message>
    <message>
        <source>Last events</source>
        <translation>Últimos eventos</translation>
    </message>
    <message>
        <source>Nothing has happened to this name yet.</source>
        <translation>Con este nombre aún no ha ocurrido nada.</translation>
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
        <translation>%1 (opcional)</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>por ejemplo, %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Unchanged if left empty</source>
        <translation>Si se deja vacío, no cambia</translation>
    </message>
</context>
<context>
    <name>mooring::FilterBar</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search names, providers and addresses</source>
        <translation>Buscar nombres, proveedores y direcciones</translation>
    </message>
    <message>
        <source>As added</source>
        <translation>Como se añadieron</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>Problems first</source>
        <translation>Problemas primero</translation>
    </message>
    <message>
        <source>Last change first</source>
        <translation>Último cambio primero</translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>Por proveedor</translation>
    </message>
    <message>
        <source>Order of the names</source>
        <translation>Orden de los nombres</translation>
    </message>
    <message>
        <source>Group b&amp;y account</source>
        <translation>Agrupar por c&amp;uenta</translation>
    </message>
</context>
<context>
    <name>mooring::GatewayLine</name>
    <message>
        <source>PCP at %1</source>
        <translation>PCP en %1</translation>
    </message>
    <message>
        <source>NAT-PMP at %1</source>
        <translation>NAT-PMP en %1</translation>
    </message>
    <message>
        <source>UPnP at %1</source>
        <translation>UPnP en %1</translation>
    </message>
    <message>
        <source>The router at %1 does not tell its address. Switch on UPnP or NAT-PMP there, or use another source.</source>
        <translation>El router en %1 no da su dirección. Active allí UPnP o NAT-PMP, o use otro origen.</translation>
    </message>
</context>
<context>
    <name>mooring::GatewaySocket</name>
    <message>
        <source>The router cannot be asked through %1: %2.</source>
        <translation>No se puede preguntar al router a través de %1: %2.</translation>
    </message>
    <message>
        <source>The router at %1 cannot be reached: %2.</source>
        <translation>No se puede alcanzar el router en %1: %2.</translation>
    </message>
    <message>
        <source>The router at %1 did not answer.</source>
        <translation>El router en %1 no respondió.</translation>
    </message>
</context>
<context>
    <name>mooring::Gateways</name>
    <message>
        <source>There is no way to the Internet over IPv4 now, so there is no router to ask.</source>
        <translation>Ahora no hay salida a Internet por IPv4, así que no hay router al que preguntar.</translation>
    </message>
    <message>
        <source>The interface “%1” has no way to the Internet over IPv4, so there is no router to ask.</source>
        <translation>La interfaz «%1» no tiene salida a Internet por IPv4, así que no hay router al que preguntar.</translation>
    </message>
    <message>
        <source>“%1” leads to the provider without a router that could be asked. Use the source “interface”.</source>
        <translation>«%1» llega al proveedor sin un router al que preguntar. Use el origen «interface».</translation>
    </message>
</context>
<context>
    <name>mooring::GeneralSection</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Start when I log &amp;in</source>
        <translation>Iniciar al abrir &amp;sesión</translation>
    </message>
    <message>
        <source>Start without a &amp;window</source>
        <translation>Iniciar sin &amp;ventana</translation>
    </message>
    <message>
        <source>Mooring is then in the tray only. Where there is no tray, its window is minimised.</source>
        <translation>Mooring queda entonces solo en la bandeja del sistema. Si no la hay, su ventana se minimiza.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro de eventos</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Solo errores</translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation>Errores y advertencias</translation>
    </message>
    <message>
        <source>What Mooring does</source>
        <translation>Lo que hace Mooring</translation>
    </message>
    <message>
        <source>Every detail, to find a fault</source>
        <translation>Cada detalle, para buscar un fallo</translation>
    </message>
    <message>
        <source>Checking for a new address</source>
        <translation>Búsqueda de una nueva dirección</translation>
    </message>
    <message>
        <source>Check e&amp;very:</source>
        <translation>&amp;Tiempo entre comprobaciones:</translation>
    </message>
    <message>
        <source>A change that the system or the router announces is noticed at once. This interval is for all other changes.</source>
        <translation>Un cambio que anuncia el sistema o el router se nota al momento. Esto es para todos los demás.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Lo habitual</translation>
    </message>
    <message>
        <source>&amp;Level of detail:</source>
        <translation>Se &amp;registra:</translation>
    </message>
    <message>
        <source>Messages go to the system&apos;s log. Secrets are never written to it.</source>
        <translation>Va a donde el sistema reúne los mensajes de los programas. Nunca contiene secretos.</translation>
    </message>
</context>
<context>
    <name>mooring::HistoryModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
</context>
<context>
    <name>mooring::HistoryPage</name>
    <message>
        <source>Kept since %1</source>
        <translation>Guardado desde %1</translation>
    </message>
    <message>
        <source>Nothing happened in this time.</source>
        <translation>No pasó nada en este tiempo.</translation>
    </message>
    <message>
        <source>Nothing in this time fits what you look for.</source>
        <translation>Nada de este tiempo coincide con tu búsqueda.</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exportar el historial</translation>
    </message>
    <message numerus="yes">
        <source>%n events were written to %1.</source>
        <translation>
            <numerusform>%n evento escrito en %1.</numerusform>
            <numerusform>%n eventos escritos en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Aún no ha pasado nada</translation>
    </message>
    <message>
        <source>Here you will see which addresses you had and when, how they were found, each update of a name, and what went wrong.</source>
        <translation>Aquí verás qué direcciones tuviste y cuándo, cómo se hallaron, cada actualización de un nombre y lo que falló.</translation>
    </message>
    <message>
        <source>&amp;Add a name…</source>
        <translation>&amp;Añadir un nombre…</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>&amp;Semana</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Mes</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>A&amp;ño</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Hoy</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search names, accounts and addresses</source>
        <translation>Buscar nombres, cuentas y direcciones</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Qué mostrar</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Updates of names</source>
        <translation>Actualizaciones</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Mooring itself</source>
        <translation>Mooring</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Writes what the table shows into a CSV file, without secrets.</source>
        <translation>Escribe lo que muestra la tabla en un archivo CSV, sin secretos.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
</context>
<context>
    <name>mooring::HistoryPlot</name>
    <message>
        <source>Addresses over time</source>
        <translation>Direcciones en el tiempo</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
</context>
<context>
    <name>mooring::HistoryTexts</name>
    <message>
        <source>New address</source>
        <translation>Dirección nueva</translation>
    </message>
    <message>
        <source>Address gone</source>
        <translation>Sin dirección</translation>
    </message>
    <message>
        <source>Address back</source>
        <translation>Dirección recuperada</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Sin red</translation>
    </message>
    <message>
        <source>Network back</source>
        <translation>Red recuperada</translation>
    </message>
    <message>
        <source>Name created</source>
        <translation>Nombre creado</translation>
    </message>
    <message>
        <source>Name updated</source>
        <translation>Nombre actualizado</translation>
    </message>
    <message>
        <source>Update failed</source>
        <translation>Actualización fallida</translation>
    </message>
    <message>
        <source>Works again</source>
        <translation>Funciona de nuevo</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>Cambiado en otro lugar</translation>
    </message>
    <message>
        <source>Account stopped</source>
        <translation>Cuenta detenida</translation>
    </message>
    <message>
        <source>Updates held</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Hold ended</source>
        <translation>Fin de la retención</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Reanudado</translation>
    </message>
    <message>
        <source>Mooring started</source>
        <translation>Mooring iniciado</translation>
    </message>
    <message>
        <source>Mooring stopped</source>
        <translation>Mooring detenido</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>No accesible</translation>
    </message>
    <message>
        <source>Check abandoned</source>
        <translation>Comprobación abandonada</translation>
    </message>
    <message>
        <source>State not saved</source>
        <translation>Estado no guardado</translation>
    </message>
    <message>
        <source>there is another router before yours</source>
        <translation>hay otro router antes del tuyo</translation>
    </message>
    <message>
        <source>your provider shares the address among customers</source>
        <translation>tu proveedor comparte la dirección entre clientes</translation>
    </message>
    <message>
        <source>put right</source>
        <translation>corregido</translation>
    </message>
    <message>
        <source>%1: no public address</source>
        <translation>%1: sin dirección pública</translation>
    </message>
    <message>
        <source>%1: no network</source>
        <translation>%1: sin red</translation>
    </message>
    <message>
        <source>%1: Mooring was not running</source>
        <translation>%1: Mooring no estaba en marcha</translation>
    </message>
    <message>
        <source>since before %1</source>
        <translation>desde antes de %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>since %1 (%2)</source>
        <translation>desde %1 (%2)</translation>
    </message>
    <message>
        <source>from %1 to %2 (%3)</source>
        <translation>de %1 a %2 (%3)</translation>
    </message>
    <message>
        <source>since %1; when it ended is not known</source>
        <translation>desde %1; se desconoce cuándo acabó</translation>
    </message>
    <message>
        <source>Mooring ended unexpectedly in this time; when is not known</source>
        <translation>Mooring terminó de forma inesperada en este tiempo; no se sabe cuándo</translation>
    </message>
</context>
<context>
    <name>mooring::LanguageSection</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>&amp;Textos en:</translation>
    </message>
</context>
<context>
    <name>mooring::NameActions</name>
    <message>
        <source>&amp;Copy addresses</source>
        <translation>&amp;Copiar direcciones</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>Copiar &amp;nombre</translation>
    </message>
    <message>
        <source>&amp;Update this name now</source>
        <translation>Actualizar este nombre a&amp;hora</translation>
    </message>
    <message>
        <source>S&amp;witch on</source>
        <translation>Acti&amp;var</translation>
    </message>
    <message>
        <source>S&amp;witch off</source>
        <translation>Desacti&amp;var</translation>
    </message>
    <message>
        <source>&amp;History of this name</source>
        <translation>H&amp;istorial de este nombre</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>%1 was removed. Its records at %2 stay as they are.</source>
        <translation>Se quitó %1. Sus registros en %2 quedan como están.</translation>
    </message>
</context>
<context>
    <name>mooring::NamesList</name>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
</context>
<context>
    <name>mooring::NamesPage</name>
    <message>
        <source>No name fits “%1”.</source>
        <translation>Ningún nombre coincide con «%1».</translation>
    </message>
</context>
<context>
    <name>mooring::NamesStep</name>
    <message>
        <source>Which names should point to this computer?</source>
        <translation>¿Qué nombres deben apuntar a este equipo?</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>Buscar nombres</translation>
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
        <translation>router %1</translation>
    </message>
    <message>
        <source>interface %1</source>
        <translation>interfaz %1</translation>
    </message>
    <message>
        <source>Publish from here</source>
        <translation>Publicar desde aquí</translation>
    </message>
    <message>
        <source>Your name for this network</source>
        <translation>Su nombre para esta red</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Está aquí</translation>
    </message>
    <message>
        <source>Publish from “%1”</source>
        <translation>Publicar desde «%1»</translation>
    </message>
    <message>
        <source>Also while on a VPN</source>
        <translation>También cuando se sale por una VPN</translation>
    </message>
    <message>
        <source>Publish from “%1” also while on a VPN</source>
        <translation>Publicar desde «%1» también cuando se sale por una VPN</translation>
    </message>
</context>
<context>
    <name>mooring::NetworksSection</name>
    <message>
        <source>This network</source>
        <translation>Esta red</translation>
    </message>
    <message>
        <source>Re&amp;member this network</source>
        <translation>Reco&amp;rdar esta red</translation>
    </message>
    <message>
        <source>Remembered networks</source>
        <translation>Redes recordadas</translation>
    </message>
    <message>
        <source>Everywhere else</source>
        <translation>En los demás sitios</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Do not publish</source>
        <translation>No publicar</translation>
    </message>
    <message>
        <source>In &amp;other networks:</source>
        <translation>En &amp;otras redes:</translation>
    </message>
    <message>
        <source>Publish all the same</source>
        <translation>Publicar de todos modos</translation>
    </message>
    <message>
        <source>While Mooring waits, your names keep the addresses they have.</source>
        <translation>Mientras Mooring espera, sus nombres conservan las direcciones que tienen.</translation>
    </message>
    <message>
        <source>This computer is in no network now.</source>
        <translation>Este equipo no está ahora en ninguna red.</translation>
    </message>
    <message>
        <source>Names are not published from here.</source>
        <translation>Desde aquí no se publican nombres.</translation>
    </message>
    <message>
        <source>“%1” is forgotten.</source>
        <translation>Se olvidó «%1».</translation>
    </message>
    <message>
        <source>None yet. A network is remembered when you answer whether to publish from it, or with the button above.</source>
        <translation>Ninguna todavía. Una red se recuerda cuando usted responde si se publica desde ella, o con el botón de arriba.</translation>
    </message>
    <message>
        <source>Wait until I leave it</source>
        <translation>Esperar a que termine</translation>
    </message>
    <message>
        <source>While on a &amp;VPN:</source>
        <translation>Cuando se sale por una &amp;VPN:</translation>
    </message>
    <message>
        <source>Names are published from here, also while you are on a VPN.</source>
        <translation>Desde aquí se publican los nombres, también cuando se sale por una VPN.</translation>
    </message>
    <message>
        <source>Names are published from here, but not while you are on a VPN.</source>
        <translation>Desde aquí se publican los nombres, pero no cuando se sale por una VPN.</translation>
    </message>
</context>
<context>
    <name>mooring::NoticeBar</name>
    <message>
        <source>&amp;Got it</source>
        <translation>&amp;Entendido</translation>
    </message>
</context>
<context>
    <name>mooring::NotificationTexts</name>
    <message>
        <source>%1: %2, before %3</source>
        <translation>%1: %2, antes %3</translation>
    </message>
    <message>
        <source>Your address changed to %1</source>
        <translation>Su dirección cambió a %1</translation>
    </message>
    <message>
        <source>Before it was %1.</source>
        <translation>Antes era %1.</translation>
    </message>
    <message>
        <source>Your addresses changed</source>
        <translation>Sus direcciones cambiaron</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) were updated: %1</source>
        <translation>
            <numerusform>Se actualizó %n nombre: %1</numerusform>
            <numerusform>Se actualizaron %n nombres: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>Copiar direcciones</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are still not being updated</source>
        <translation>
            <numerusform>%n nombre sigue sin actualizarse</numerusform>
            <numerusform>%n nombres siguen sin actualizarse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are not being updated</source>
        <translation>
            <numerusform>%n nombre no se está actualizando</numerusform>
            <numerusform>%n nombres no se están actualizando</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It began on %1.</source>
        <translation>Empezó el %1.</translation>
    </message>
    <message>
        <source>Mooring tries again by itself.</source>
        <translation>Mooring lo intenta de nuevo por sí mismo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Pause for 1 hour</source>
        <translation>Pausar 1 hora</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>El llavero está bloqueado</translation>
    </message>
    <message>
        <source>Unlock it, and Mooring goes on by itself.</source>
        <translation>Desbloquéelo y Mooring seguirá por sí mismo.</translation>
    </message>
    <message>
        <source>%1 needs you</source>
        <translation>%1 le necesita</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Iniciar sesión de nuevo…</translation>
    </message>
    <message>
        <source>Updates are held</source>
        <translation>Actualizaciones retenidas</translation>
    </message>
    <message>
        <source>Back online</source>
        <translation>De nuevo en línea</translation>
    </message>
    <message>
        <source>Working again</source>
        <translation>Funciona de nuevo</translation>
    </message>
    <message>
        <source>All names are up to date.</source>
        <translation>Todos los nombres están al día.</translation>
    </message>
    <message>
        <source>Names at %1 are up to date.</source>
        <translation>Los nombres en %1 están al día.</translation>
    </message>
</context>
<context>
    <name>mooring::NotificationsSection</name>
    <message>
        <source>Notifications about</source>
        <translation>Notificaciones sobre</translation>
    </message>
    <message>
        <source>A &amp;new address</source>
        <translation>Una &amp;nueva dirección</translation>
    </message>
    <message>
        <source>Names that cannot be &amp;updated</source>
        <translation>Nombres que no se pueden act&amp;ualizar</translation>
    </message>
    <message>
        <source>Which new addresses</source>
        <translation>Qué nuevas direcciones</translation>
    </message>
    <message>
        <source>IPv&amp;4 addresses</source>
        <translation>Direcciones IPv&amp;4</translation>
    </message>
    <message>
        <source>IPv&amp;6 addresses</source>
        <translation>Direcciones IPv&amp;6</translation>
    </message>
    <message>
        <source>IPv6 addresses may change every day without anything being wrong.</source>
        <translation>Las direcciones IPv6 pueden cambiar cada día sin que nada vaya mal.</translation>
    </message>
    <message>
        <source>While names cannot be updated</source>
        <translation>Mientras los nombres no se puedan actualizar</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>After 6 hours</source>
        <translation>A las 6 horas</translation>
    </message>
    <message>
        <source>After one day</source>
        <translation>Al cabo de un día</translation>
    </message>
    <message>
        <source>After three days</source>
        <translation>A los tres días</translation>
    </message>
    <message>
        <source>&amp;Remind me again:</source>
        <translation>&amp;Recordármelo de nuevo:</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>Tras %1</translation>
    </message>
    <message>
        <source>Names that work ag&amp;ain</source>
        <translation>El &amp;fin de esos problemas</translation>
    </message>
    <message>
        <source>What needs &amp;you</source>
        <translation>Lo que &amp;me necesita</translation>
    </message>
    <message>
        <source>Mooring never notifies you when nothing has happened.</source>
        <translation>Nunca hay ninguna si no ha ocurrido nada.</translation>
    </message>
</context>
<context>
    <name>mooring::Notifier</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>mooring::OptionsForm</name>
    <message>
        <source>&amp;Keep this name up to date</source>
        <translation>&amp;Mantener este nombre al día</translation>
    </message>
    <message>
        <source>TT&amp;L in seconds</source>
        <translation>TT&amp;L en segundos</translation>
    </message>
    <message>
        <source>For how long others may remember an answer. Left alone unless set here.</source>
        <translation>Cuánto tiempo pueden recordar otros una respuesta. No se toca si no se indica aquí.</translation>
    </message>
    <message>
        <source>as the provider has it</source>
        <translation>como lo tenga el proveedor</translation>
    </message>
    <message>
        <source>Publish pri&amp;vate addresses, too</source>
        <translation>Publicar también direcciones pri&amp;vadas</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Ot&amp;her computers publish under this name, too</source>
        <translation>&amp;Otros equipos también publican con este nombre</translation>
    </message>
    <message>
        <source>IPv&amp;4 address (A)</source>
        <translation>Dirección IPv&amp;4 (A)</translation>
    </message>
    <message>
        <source>IPv&amp;6 address (AAAA)</source>
        <translation>Dirección IPv&amp;6 (AAAA)</translation>
    </message>
    <message>
        <source>A name needs one of them. To keep it as it is now, switch it off above.</source>
        <translation>Un nombre necesita una de ellas. Para conservarlo como está, desactívelo arriba.</translation>
    </message>
    <message>
        <source>Addresses from</source>
        <translation>Direcciones de</translation>
    </message>
    <message>
        <source>the usual sources</source>
        <translation>los orígenes habituales</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>As the provider has it</source>
        <translation>Como lo tenga el proveedor</translation>
    </message>
</context>
<context>
    <name>mooring::PreferencesPage</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
</context>
<context>
    <name>mooring::ProviderModel</name>
    <message>
        <source>Add to %1</source>
        <translation>Añadir a %1</translation>
    </message>
    <message>
        <source>Your accounts</source>
        <translation>Sus cuentas</translation>
    </message>
    <message>
        <source>Often used</source>
        <translation>Los más usados</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>Todos los proveedores</translation>
    </message>
</context>
<context>
    <name>mooring::ProviderStep</name>
    <message>
        <source>Who manages your names?</source>
        <translation>¿Quién gestiona sus nombres?</translation>
    </message>
    <message numerus="yes">
        <source>Search %n provider(s)</source>
        <translation>
            <numerusform>Buscar en %n proveedor</numerusform>
            <numerusform>Buscar en %n proveedores</numerusform>
        </translation>
    </message>
    <message>
        <source>Search providers</source>
        <translation>Buscar proveedores</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Many services understand the dyndns2 protocol: their page calls it “DynDNS”, “DDNS” or “custom DNS” and names a server. A recipe of your own can describe any other service.</source>
        <translation>Muchos servicios entienden el protocolo dyndns2: su página lo llama «DynDNS», «DDNS» o «custom DNS» e indica un servidor. Con una receta propia se puede describir cualquier otro servicio.</translation>
    </message>
    <message>
        <source>&amp;Use “%1”</source>
        <translation>&amp;Usar «%1»</translation>
    </message>
    <message>
        <source>No account yet? Look around with sample names; nothing leaves this computer.</source>
        <translation>¿Aún no tiene cuenta? Eche un vistazo con nombres de muestra; nada sale de este equipo.</translation>
    </message>
    <message>
        <source>&amp;Try without an account</source>
        <translation>&amp;Probar sin cuenta</translation>
    </message>
    <message>
        <source>No provider fits “%1”.</source>
        <translation>Ningún proveedor coincide con «%1».</translation>
    </message>
</context>
<context>
    <name>mooring::ResultsStep</name>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicado</translation>
    </message>
    <message numerus="yes">
        <source>Publishing %n name(s)…</source>
        <translation>
            <numerusform>Publicando %n nombre…</numerusform>
            <numerusform>Publicando %n nombres…</numerusform>
        </translation>
    </message>
    <message>
        <source>You can close this; Mooring goes on.</source>
        <translation>Puede cerrar esto; Mooring continúa.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) published</source>
        <translation>
            <numerusform>%n nombre publicado</numerusform>
            <numerusform>%n nombres publicados</numerusform>
        </translation>
    </message>
    <message>
        <source>Mooring keeps them right from now on, whenever your address changes.</source>
        <translation>A partir de ahora Mooring los mantiene al día cada vez que cambie su dirección.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) could not be published yet</source>
        <translation>
            <numerusform>%n nombre aún no se pudo publicar</numerusform>
            <numerusform>%n nombres aún no se pudieron publicar</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back to correct it. What the network or the provider is to blame for is tried again by itself.</source>
        <translation>Vuelva atrás para corregirlo. Lo que se deba a la red o al proveedor se intenta de nuevo por sí mismo.</translation>
    </message>
    <message>
        <source>Not published yet. Mooring tries again by itself.</source>
        <translation>Aún no publicado. Mooring lo volverá a intentar por sí solo.</translation>
    </message>
    <message>
        <source>Publishing was cancelled</source>
        <translation>Se canceló la publicación</translation>
    </message>
    <message>
        <source>Nothing is lost: the account and the names are saved.</source>
        <translation>No se ha perdido nada: la cuenta y los nombres están guardados.</translation>
    </message>
</context>
<context>
    <name>mooring::Section</name>
    <message>
        <source>This could not be put back: %1</source>
        <translation>No se pudo deshacer: %1</translation>
    </message>
</context>
<context>
    <name>mooring::Services</name>
    <message>
        <source>The folder %1 cannot be made. Check its permissions, or name another one with --config.</source>
        <translation>No se puede crear la carpeta %1. Revise sus permisos o indique otra con --config.</translation>
    </message>
</context>
<context>
    <name>mooring::SetChooser</name>
    <message>
        <source>Lines to the Internet</source>
        <translation>Líneas a Internet</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Cambiar no&amp;mbre…</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Sources &amp;for:</source>
        <translation>Orígenes &amp;para:</translation>
    </message>
    <message>
        <source>Add a &amp;line…</source>
        <translation>Añadir &amp;línea…</translation>
    </message>
    <message>
        <source>Name of the line</source>
        <translation>Nombre de la línea</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Usual line</source>
        <translation>Línea habitual</translation>
    </message>
    <message>
        <source>Add one if this computer has more than one way to the Internet.</source>
        <translation>Añada una si este equipo tiene más de una salida a Internet.</translation>
    </message>
    <message>
        <source>No name uses this line.</source>
        <translation>Ningún nombre usa esta línea.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) use this line.</source>
        <translation>
            <numerusform>%n nombre usa esta línea.</numerusform>
            <numerusform>%n nombres usan esta línea.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Póngale un nombre.</translation>
    </message>
    <message>
        <source>There is a line of that name already.</source>
        <translation>Ya hay una línea con ese nombre.</translation>
    </message>
</context>
<context>
    <name>mooring::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
</context>
<context>
    <name>mooring::SignInStep</name>
    <message>
        <source>Where to find it</source>
        <translation>Dónde encontrarlo</translation>
    </message>
    <message>
        <source>Passwords and keys go to the keychain, never into a file of settings. Nothing is saved before the last step.</source>
        <translation>Las contraseñas y claves van al llavero, nunca a un archivo de ajustes. No se guarda nada antes del último paso.</translation>
    </message>
    <message>
        <source>Sign in to %1 again</source>
        <translation>Iniciar sesión de nuevo en %1</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Iniciar sesión en %1</translation>
    </message>
    <message>
        <source>Open the website of %1</source>
        <translation>Abrir el sitio web de %1</translation>
    </message>
    <message>
        <source>Get “%1” at %2</source>
        <translation>Obtener «%1» en %2</translation>
    </message>
    <message>
        <source>What you &amp;have</source>
        <translation>&amp;Lo que tiene</translation>
    </message>
    <message>
        <source>What you have</source>
        <translation>Lo que tiene</translation>
    </message>
    <message>
        <source>A password or key for dynamic DNS: you type the names</source>
        <translation>Una contraseña o clave para DNS dinámico: usted escribe los nombres</translation>
    </message>
    <message>
        <source>An API key: your names can be listed</source>
        <translation>Una clave de API: se pueden listar sus nombres</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Más ajustes</translation>
    </message>
    <message>
        <source>Your name for this account</source>
        <translation>Su nombre para esta cuenta</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Casa</translation>
    </message>
</context>
<context>
    <name>mooring::SignInTest</name>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>Only reads; nothing is changed at the provider.</source>
        <translation>Solo lee; no se cambia nada en el proveedor.</translation>
    </message>
    <message>
        <source>%1 accepts this.</source>
        <translation>%1 acepta estos datos.</translation>
    </message>
    <message numerus="yes">
        <source>%1 accepts this and lists %n domain(s).</source>
        <translation>
            <numerusform>%1 acepta estos datos y lista %n dominio.</numerusform>
            <numerusform>%1 acepta estos datos y lista %n dominios.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can only be asked by changing a name. Whether this is right shows when the first name is published.</source>
        <translation>A %1 solo se le puede preguntar cambiando un nombre. Si esto es correcto se verá al publicar el primero.</translation>
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
        <translation>Interfaz de red</translation>
    </message>
    <message>
        <source>Web services</source>
        <translation>Servicios web</translation>
    </message>
    <message>
        <source>STUN servers</source>
        <translation>Servidores STUN</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>Servidores DNS</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Fixed address</source>
        <translation>Dirección fija</translation>
    </message>
    <message>
        <source>The address that this computer has itself. Nobody outside is asked.</source>
        <translation>La dirección que tiene este mismo equipo. No se pregunta a nadie de fuera.</translation>
    </message>
    <message>
        <source>Web services that answer with the address they see.</source>
        <translation>Servicios web que responden con la dirección que ven.</translation>
    </message>
    <message>
        <source>Servers that tell callers their address, as used for video calls.</source>
        <translation>Servidores que dicen su dirección a quien los llama, como en las videollamadas.</translation>
    </message>
    <message>
        <source>DNS servers that answer with the address that asks them.</source>
        <translation>Servidores DNS que responden con la dirección que les pregunta.</translation>
    </message>
    <message>
        <source>A program of yours that prints the address.</source>
        <translation>Un programa suyo que escribe la dirección.</translation>
    </message>
    <message>
        <source>An address that never changes. It is published even if it is not public.</source>
        <translation>Una dirección que nunca cambia. Se publica aunque no sea pública.</translation>
    </message>
    <message>
        <source>This version does not know this source and passes over it.</source>
        <translation>Esta versión no conoce este origen y lo pasa por alto.</translation>
    </message>
    <message>
        <source>Only over:</source>
        <translation>Solo por:</translation>
    </message>
    <message>
        <source>any interface</source>
        <translation>cualquier interfaz</translation>
    </message>
    <message>
        <source>How many must agree:</source>
        <translation>Cuántos deben coincidir:</translation>
    </message>
    <message>
        <source>Interface:</source>
        <translation>Interfaz:</translation>
    </message>
    <message>
        <source>the best one</source>
        <translation>la mejor</translation>
    </message>
    <message>
        <source>Which address:</source>
        <translation>Qué dirección:</translation>
    </message>
    <message>
        <source>the stable one</source>
        <translation>la estable</translation>
    </message>
    <message>
        <source>the temporary one</source>
        <translation>la temporal</translation>
    </message>
    <message>
        <source>Another device, by suffix:</source>
        <translation>Otro dispositivo, por sufijo:</translation>
    </message>
    <message>
        <source>Another device, by MAC address:</source>
        <translation>Otro dispositivo, por dirección MAC:</translation>
    </message>
    <message>
        <source>Length of the prefix:</source>
        <translation>Longitud del prefijo:</translation>
    </message>
    <message>
        <source>Services, one a line:</source>
        <translation>Servicios, uno por línea:</translation>
    </message>
    <message>
        <source>the built-in ones</source>
        <translation>los incorporados</translation>
    </message>
    <message>
        <source>Servers, one a line:</source>
        <translation>Servidores, uno por línea:</translation>
    </message>
    <message>
        <source>Program:</source>
        <translation>Programa:</translation>
    </message>
    <message>
        <source>Arguments, one a line:</source>
        <translation>Argumentos, uno por línea:</translation>
    </message>
    <message>
        <source>Seconds to wait:</source>
        <translation>Segundos de espera:</translation>
    </message>
    <message>
        <source>Addresses, one a line:</source>
        <translation>Direcciones, una por línea:</translation>
    </message>
    <message>
        <source>temporary</source>
        <translation>temporal</translation>
    </message>
    <message>
        <source>Your router tells its public address. No outside service is asked.</source>
        <translation>Su router da su dirección pública. No se pregunta a nadie de fuera.</translation>
    </message>
    <message>
        <source>Router reached by:</source>
        <translation>Router de:</translation>
    </message>
    <message>
        <source>The usual connection</source>
        <translation>la salida habitual</translation>
    </message>
</context>
<context>
    <name>mooring::SourcesCard</name>
    <message>
        <source>IPv4 address</source>
        <translation>Dirección IPv4</translation>
    </message>
    <message>
        <source>IPv6 address</source>
        <translation>Dirección IPv6</translation>
    </message>
    <message>
        <source>Sources of the IPv4 address</source>
        <translation>Orígenes de la dirección IPv4</translation>
    </message>
    <message>
        <source>Sources of the IPv6 address</source>
        <translation>Orígenes de la dirección IPv6</translation>
    </message>
    <message>
        <source>Add a source…</source>
        <translation>Añadir origen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Ask it earlier</source>
        <translation>Preguntarle antes</translation>
    </message>
    <message>
        <source>Ask it later</source>
        <translation>Preguntarle después</translation>
    </message>
    <message>
        <source>This must be given. Remove the source if you do not need it.</source>
        <translation>Esto es obligatorio. Quite el origen si no lo necesita.</translation>
    </message>
    <message>
        <source>One source must stay.</source>
        <translation>Debe quedar un origen.</translation>
    </message>
    <message>
        <source>Sources are asked from top to bottom until one knows a public address. Drag to reorder.</source>
        <translation>Se les pregunta de arriba abajo hasta que uno conoce una dirección pública. Arrástrelos para ordenarlos.</translation>
    </message>
</context>
<context>
    <name>mooring::SourcesModel</name>
    <message>
        <source>Not used yet. Fill in what is missing below.</source>
        <translation>Aún no se usa. Rellene abajo lo que falta.</translation>
    </message>
    <message>
        <source>Being asked…</source>
        <translation>Preguntando…</translation>
    </message>
    <message>
        <source>answered within %1 ms</source>
        <translation>respondió en %1 ms</translation>
    </message>
    <message>
        <source>%1 · %2 ms</source>
        <comment>how an address was found, and the time that took</comment>
        <translation>%1 · %2 ms</translation>
    </message>
    <message>
        <source>answered at once</source>
        <translation>respondió al instante</translation>
    </message>
</context>
<context>
    <name>mooring::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>mooring::StunExchange</name>
    <message>
        <source>It gave no proper answer.</source>
        <translation>No dio una respuesta válida.</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation>No respondió a tiempo.</translation>
    </message>
    <message>
        <source>It cannot be reached: %1.</source>
        <translation>No se puede alcanzar: %1.</translation>
    </message>
</context>
<context>
    <name>mooring::SummaryBar</name>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>&amp;Update now</source>
        <translation>&amp;Actualizar ahora</translation>
    </message>
    <message>
        <source>Add a na&amp;me…</source>
        <translation>Añadir no&amp;mbre…</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>Actualizando…</translation>
    </message>
    <message>
        <source>names keep their addresses</source>
        <translation>los nombres conservan su dirección</translation>
    </message>
    <message>
        <source>Last successful check: %1</source>
        <translation>Última comprobación correcta: %1</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Ends this check. What is done already stays done.</source>
        <translation>Termina esta comprobación. Lo que ya está hecho se queda.</translation>
    </message>
</context>
<context>
    <name>mooring::Texts</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>en menos de un minuto</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>En pausa hasta que lo reanude</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>En pausa hasta %1</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>al día</translation>
    </message>
    <message>
        <source>being updated</source>
        <translation>actualizándose</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>le necesita</translation>
    </message>
    <message>
        <source>failing, tried again by itself</source>
        <translation>falla, se reintenta por sí mismo</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenido</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>sign-in refused — sign in again</source>
        <translation>inicio de sesión rechazado: inicie sesión de nuevo</translation>
    </message>
    <message>
        <source>this account may not change the name</source>
        <translation>esta cuenta no puede cambiar el nombre</translation>
    </message>
    <message>
        <source>the account does not hold this domain</source>
        <translation>la cuenta no tiene este dominio</translation>
    </message>
    <message>
        <source>the provider does not know this name</source>
        <translation>el proveedor no conoce este nombre</translation>
    </message>
    <message>
        <source>the provider refuses the update</source>
        <translation>el proveedor rechaza la actualización</translation>
    </message>
    <message>
        <source>there are addresses that Mooring did not set</source>
        <translation>hay direcciones que Mooring no puso</translation>
    </message>
    <message>
        <source>too many requests — waiting</source>
        <translation>demasiadas solicitudes: en espera</translation>
    </message>
    <message>
        <source>blocked by the provider — ask them why</source>
        <translation>bloqueado por el proveedor: pregúntele por qué</translation>
    </message>
    <message>
        <source>no connection to the provider</source>
        <translation>sin conexión con el proveedor</translation>
    </message>
    <message>
        <source>the connection is not secure</source>
        <translation>la conexión no es segura</translation>
    </message>
    <message>
        <source>the provider is in trouble</source>
        <translation>el proveedor tiene problemas</translation>
    </message>
    <message>
        <source>the provider&apos;s answer makes no sense</source>
        <translation>la respuesta del proveedor no tiene sentido</translation>
    </message>
    <message>
        <source>no public address found</source>
        <translation>no se encontró dirección pública</translation>
    </message>
    <message>
        <source>the keychain is locked — unlock it</source>
        <translation>el llavero está bloqueado: desbloquéelo</translation>
    </message>
    <message>
        <source>the provider cannot do this</source>
        <translation>el proveedor no puede hacer esto</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <translation>&amp;Iniciar sesión de nuevo…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>held: a VPN is on</source>
        <translation>retenido: hay una VPN activa</translation>
    </message>
    <message>
        <source>held: not published from this network</source>
        <translation>retenido: no se publica desde esta red</translation>
    </message>
    <message>
        <source>held: this is not your usual line</source>
        <translation>retenido: no es su línea habitual</translation>
    </message>
    <message>
        <source>You are on a VPN. Names keep your home address until you leave it.</source>
        <translation>Está en una VPN. Los nombres conservan la dirección de su casa hasta que salga de ella.</translation>
    </message>
    <message>
        <source>You are on a VPN (%1). Names keep your home address until you leave it.</source>
        <translation>Está en una VPN (%1). Los nombres conservan la dirección de su casa hasta que salga de ella.</translation>
    </message>
    <message>
        <source>Names are not updated from this network.</source>
        <translation>Los nombres no se actualizan desde esta red.</translation>
    </message>
    <message>
        <source>This is not your usual line. Names keep their address.</source>
        <translation>Esta no es su línea habitual. Los nombres conservan su dirección.</translation>
    </message>
    <message>
        <source>&amp;Publish in spite of the VPN</source>
        <translation>&amp;Publicar a pesar de la VPN</translation>
    </message>
    <message>
        <source>&amp;Publish from this network</source>
        <translation>&amp;Publicar desde esta red</translation>
    </message>
    <message>
        <source>&amp;Publish this address</source>
        <translation>&amp;Publicar esta dirección</translation>
    </message>
    <message>
        <source>Remembered for the network that you are in now.</source>
        <translation>Recordado para la red en la que está ahora.</translation>
    </message>
    <message>
        <source>Remembered for the network “%1”.</source>
        <translation>Recordado para la red «%1».</translation>
    </message>
    <message>
        <source>Never publish from this &amp;network</source>
        <translation>No publicar &amp;nunca desde esta red</translation>
    </message>
    <message>
        <source>&amp;Always hold here</source>
        <translation>Retener a&amp;quí siempre</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>updating…</source>
        <translation>actualizando…</translation>
    </message>
    <message>
        <source>again %1</source>
        <translation>de nuevo %1</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>falla</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>No successful check for %1</source>
        <translation>Sin comprobación correcta desde hace %1</translation>
    </message>
    <message>
        <source>Your name is up to date</source>
        <translation>Su nombre está al día</translation>
    </message>
    <message numerus="yes">
        <source>All %n names are up to date</source>
        <translation>
            <numerusform>%n nombre está al día</numerusform>
            <numerusform>Los %n nombres están al día</numerusform>
        </translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>Actualizando…</translation>
    </message>
    <message>
        <source>No name can be updated now; Mooring tries again by itself</source>
        <translation>Ahora no se puede actualizar ningún nombre; Mooring lo intenta de nuevo por sí mismo</translation>
    </message>
    <message>
        <source>%1 of %2 names cannot be updated now; Mooring tries again by itself</source>
        <translation>Ahora no se pueden actualizar %1 de %2 nombres; Mooring lo intenta de nuevo por sí mismo</translation>
    </message>
    <message>
        <source>Updates are paused</source>
        <translation>Las actualizaciones están en pausa</translation>
    </message>
    <message>
        <source>Your name is held</source>
        <translation>Su nombre está retenido</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are held</source>
        <translation>
            <numerusform>%n nombre está retenido</numerusform>
            <numerusform>%n nombres están retenidos</numerusform>
        </translation>
    </message>
    <message>
        <source>No names yet</source>
        <translation>Aún no hay nombres</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>Esperando a la red</translation>
    </message>
    <message>
        <source>next check %1</source>
        <translation>próxima comprobación %1</translation>
    </message>
    <message>
        <source>from the router</source>
        <translation>del router</translation>
    </message>
    <message>
        <source>from this computer</source>
        <translation>de este equipo</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>seen from outside</source>
        <translation>vista desde fuera</translation>
    </message>
    <message>
        <source>from a command</source>
        <translation>de un comando</translation>
    </message>
    <message>
        <source>fixed address</source>
        <translation>dirección fija</translation>
    </message>
    <message>
        <source>changed just now</source>
        <translation>acaba de cambiar</translation>
    </message>
    <message>
        <source>Mooring: %1</source>
        <translation>Mooring: %1</translation>
    </message>
    <message>
        <source>Last change: %1</source>
        <translation>Último cambio: %1</translation>
    </message>
    <message>
        <source>Next check: %1</source>
        <translation>Próxima comprobación: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) need you</source>
        <translation>
            <numerusform>%n nombre requiere su atención</numerusform>
            <numerusform>%n nombres requieren su atención</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged for %n minute(s)</source>
        <translation>
            <numerusform>sin cambios desde hace %n minuto</numerusform>
            <numerusform>sin cambios desde hace %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged for %n hour(s)</source>
        <translation>
            <numerusform>sin cambios desde hace %n hora</numerusform>
            <numerusform>sin cambios desde hace %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged for %n day(s)</source>
        <translation>
            <numerusform>sin cambios desde hace %n día</numerusform>
            <numerusform>sin cambios desde hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>hace %n hora</numerusform>
            <numerusform>hace %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>en %n minuto</numerusform>
            <numerusform>en %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>en %n hora</numerusform>
            <numerusform>en %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>en %n día</numerusform>
            <numerusform>en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>not updated</source>
        <translation>sin actualizar</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 names need you</source>
        <translation>
            <numerusform>%n de %1 nombres requiere su atención</numerusform>
            <numerusform>%n de %1 nombres requieren su atención</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mooring::TrayMenu</name>
    <message>
        <source>&amp;Open Mooring</source>
        <translation>Abr&amp;ir Mooring</translation>
    </message>
    <message>
        <source>&amp;Update now</source>
        <translation>&amp;Actualizar ahora</translation>
    </message>
    <message>
        <source>Pre&amp;ferences</source>
        <translation>Pre&amp;ferencias</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>For &amp;1 hour</source>
        <translation>Durante &amp;1 hora</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>Hasta &amp;mañana</translation>
    </message>
    <message>
        <source>Until you &amp;resume</source>
        <translation>Hasta que &amp;reanude</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more name(s)…</source>
        <translation>
            <numerusform>%n nombre más…</numerusform>
            <numerusform>%n nombres más…</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a na&amp;me…</source>
        <translation>Añadir no&amp;mbre…</translation>
    </message>
    <message>
        <source>Pau&amp;se</source>
        <translation>Pa&amp;usar</translation>
    </message>
    <message>
        <source>Cancel &amp;update</source>
        <translation>&amp;Cancelar la actualización</translation>
    </message>
</context>
<context>
    <name>mooring::Triggers</name>
    <message>
        <source>The monitor at %1 was not reached: %2</source>
        <translation>No se pudo alcanzar el monitor en %1: %2</translation>
    </message>
</context>
<context>
    <name>mooring::TypedNames</name>
    <message>
        <source>&amp;Type them as they are called at the provider:</source>
        <translation>&amp;Escríbalos como se llaman en el proveedor:</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Several names go on a line each, or with spaces or commas between them.</source>
        <translation>Varios nombres van uno por línea, o separados por espacios o comas.</translation>
    </message>
    <message>
        <source>%1 is published already.</source>
        <translation>%1 ya está publicado.</translation>
    </message>
</context>
<context>
    <name>mooring::UndoBar</name>
    <message>
        <source>Un&amp;do</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Got &amp;it</source>
        <translation>En&amp;tendido</translation>
    </message>
</context>
<context>
    <name>mooring::WelcomeCard</name>
    <message>
        <source>Keep a name pointed at this computer</source>
        <translation>Mantenga un nombre apuntando a este equipo</translation>
    </message>
    <message>
        <source>Choose your provider, sign in, and tick the names. Mooring changes their address whenever yours changes, and touches nothing else.</source>
        <translation>Elija su proveedor, inicie sesión y marque los nombres. Mooring cambia su dirección cada vez que cambia la suya y no toca nada más.</translation>
    </message>
    <message>
        <source>Add your first &amp;name…</source>
        <translation>Añadir su primer &amp;nombre…</translation>
    </message>
    <message>
        <source>&amp;Try without an account</source>
        <translation>&amp;Probar sin cuenta</translation>
    </message>
</context>
<context>
    <name>mooring::ZoneModel</name>
    <message>
        <source>%1 is published already.</source>
        <translation>%1 ya está publicado.</translation>
    </message>
    <message>
        <source>+ New name in %1…</source>
        <translation>+ Nuevo nombre en %1…</translation>
    </message>
    <message>
        <source>Type the part before %1, or @ for %1 itself.</source>
        <translation>Escriba la parte anterior a %1, o @ para %1 mismo.</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>buscando…</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n nombre</numerusform>
            <numerusform>%n nombres</numerusform>
        </translation>
    </message>
    <message>
        <source>published already</source>
        <translation>ya publicado</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 nuevo</translation>
    </message>
    <message>
        <source>no address yet</source>
        <translation>aún sin dirección</translation>
    </message>
    <message>
        <source>proxied</source>
        <translation>con proxy</translation>
    </message>
</context>
<context>
    <name>mooring::ZoneView</name>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
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
        <translation>La demo necesita tres puertos libres en 127.0.0.1 y no pudo obtenerlos.</translation>
    </message>
    <message>
        <source>Demo server on this machine</source>
        <translation>Servidor de demo en este equipo</translation>
    </message>
</context>
<context>
    <name>mooring::dns::DnsExchange</name>
    <message>
        <source>The name server %1 cannot be reached: %2.</source>
        <translation>No se puede alcanzar el servidor de nombres %1: %2.</translation>
    </message>
    <message>
        <source>The name server %1 gave no proper reply.</source>
        <translation>El servidor de nombres %1 no dio una respuesta válida.</translation>
    </message>
    <message>
        <source>The name server %1 did not answer in time.</source>
        <translation>El servidor de nombres %1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, puerto %2</translation>
    </message>
</context>
<context>
    <name>mooring::providers</name>
    <message>
        <source>etcd addresses</source>
        <translation>Direcciones de etcd</translation>
    </message>
    <message>
        <source>The client URLs of etcd 3.4 or newer, separated by commas.</source>
        <translation>Las URL de cliente de etcd 3.4 o posterior, separadas por comas.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Only where etcd has log-in turned on.</source>
        <translation>Solo si etcd exige iniciar sesión.</translation>
    </message>
    <message>
        <source>Key prefix</source>
        <translation>Prefijo de claves</translation>
    </message>
    <message>
        <source>The path of the etcd plugin in the Corefile.</source>
        <translation>La ruta del plugin etcd en el Corefile.</translation>
    </message>
    <message>
        <source>Leaf label</source>
        <translation>Etiqueta final</translation>
    </message>
    <message>
        <source>How the keys of this program begin; it must not be a label of a name of yours.</source>
        <translation>Cómo empiezan las claves de este programa; no debe ser una etiqueta de un nombre suyo.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Only for an address at the zone&apos;s own name.</source>
        <translation>Solo para una dirección en el propio nombre de la zona.</translation>
    </message>
    <message>
        <source>Lease in seconds</source>
        <translation>Lease en segundos</translation>
    </message>
    <message>
        <source>The record goes away when this program has not renewed it for so long; 0 keeps it.</source>
        <translation>El registro desaparece si este programa no lo renueva en ese tiempo; 0 lo conserva.</translation>
    </message>
    <message>
        <source>Name server</source>
        <translation>Servidor de nombres</translation>
    </message>
    <message>
        <source>The primary name server of the zone, as host or host:port; an IPv6 address in brackets.</source>
        <translation>El servidor de nombres primario de la zona, como host o host:port; las direcciones IPv6, entre corchetes.</translation>
    </message>
    <message>
        <source>If empty, the name server is asked for it.</source>
        <translation>Si está vacío, se le pregunta al servidor de nombres.</translation>
    </message>
    <message>
        <source>TSIG key name</source>
        <translation>Nombre de la clave TSIG</translation>
    </message>
    <message>
        <source>Exactly as in the name server&apos;s configuration. Leave it empty only if the server trusts this machine&apos;s address.</source>
        <translation>Exactamente como en la configuración del servidor de nombres. Déjelo vacío solo si el servidor confía en la dirección de este equipo.</translation>
    </message>
    <message>
        <source>TSIG algorithm</source>
        <translation>Algoritmo TSIG</translation>
    </message>
    <message>
        <source>TSIG secret</source>
        <translation>Secreto TSIG</translation>
    </message>
    <message>
        <source>The base64 text of the key&apos;s secret, as tsig-keygen or keymgr wrote it.</source>
        <translation>El texto base64 del secreto de la clave, tal como lo escribió tsig-keygen o keymgr.</translation>
    </message>
    <message>
        <source>A key for the environment “Production”. GoDaddy opens its DNS API only to accounts with ten or more domains or a paid plan for it.</source>
        <translation>Una clave para el entorno “Production”. GoDaddy solo abre su API de DNS a cuentas con diez o más dominios o con un plan de pago para ello.</translation>
    </message>
    <message>
        <source>A text that the reply holds when the address was already there.</source>
        <translation>Un texto que contiene la respuesta cuando la dirección ya estaba.</translation>
    </message>
    <message>
        <source>A text that the reply holds when the update was made. Without it, the usual words at the beginning of the reply (good, nochg, ok, true, updated, success) count.</source>
        <translation>Un texto que contiene la respuesta cuando se hizo la actualización. Sin él cuentan las palabras habituales al principio de la respuesta (good, nochg, ok, true, updated, success).</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Dirección de la API</translation>
    </message>
    <message>
        <source>API host</source>
        <translation>Host de la API</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>Secreto de API</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Token de API</translation>
    </message>
    <message>
        <source>Absent: POST with a body, else GET.</source>
        <translation>Si falta: POST con cuerpo; si no, GET.</translation>
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
        <translation>Responder también por todos los nombres bajo este.</translation>
    </message>
    <message>
        <source>Also switch on “API access” in the details of each domain.</source>
        <translation>Active también “API access” en los detalles de cada dominio.</translation>
    </message>
    <message>
        <source>As the API names it, default_view for all. Only the record set of this line is looked at and changed.</source>
        <translation>Como la nombra la API; default_view para todas. Solo se mira y cambia el conjunto de registros de esta línea.</translation>
    </message>
    <message>
        <source>As the console names it; 默认 is the default line. Only records of this line are looked at and changed.</source>
        <translation>Como la nombra la consola; 默认 es la línea predeterminada. Solo se miran y cambian los registros de esta línea.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Create Token with the template “Edit zone DNS”: it needs the permissions Zone:Read and DNS:Edit for each zone.</source>
        <translation>Create Token con la plantilla “Edit zone DNS”: necesita los permisos Zone:Read y DNS:Edit para cada zona.</translation>
    </message>
    <message>
        <source>DDNS key</source>
        <translation>Clave DDNS</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>DynDNS password</source>
        <translation>Contraseña de DynDNS</translation>
    </message>
    <message>
        <source>DynDNS user name</source>
        <translation>Usuario de DynDNS</translation>
    </message>
    <message>
        <source>DynHost user</source>
        <translation>Usuario de DynHost</translation>
    </message>
    <message>
        <source>Dynamic DNS password</source>
        <translation>Contraseña de DNS dinámico</translation>
    </message>
    <message>
        <source>Dynamic DNS token</source>
        <translation>Token de DNS dinámico</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Email, user name or DDNS key user</source>
        <translation>Correo, usuario o usuario de DDNS key</translation>
    </message>
    <message>
        <source>Extra headers</source>
        <translation>Cabeceras adicionales</translation>
    </message>
    <message>
        <source>Generate New Token with custom scopes: domain with create, read, update and delete.</source>
        <translation>Generate New Token con permisos propios (custom scopes): domain con create, read, update y delete.</translation>
    </message>
    <message>
        <source>Global API Key</source>
        <translation>Global API Key</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>HTTP token</source>
        <translation>Token HTTP</translation>
    </message>
    <message>
        <source>Host name or address, with a port if it is not the usual one.</source>
        <translation>Nombre de host o dirección, con un puerto si no es el habitual.</translation>
    </message>
    <message>
        <source>How IPv6 is sent</source>
        <translation>Cómo se envía IPv6</translation>
    </message>
    <message>
        <source>In the credentials.csv that is downloaded once, when the key is created.</source>
        <translation>En el archivo credentials.csv que se descarga una sola vez, al crear la clave.</translation>
    </message>
    <message>
        <source>In the domain&apos;s Advanced DNS page: switch Dynamic DNS on and copy the password. Each domain has one of its own, so it needs an account of its own.</source>
        <translation>En la página Advanced DNS del dominio: active Dynamic DNS y copie la contraseña. Cada dominio tiene la suya, así que necesita su propia cuenta.</translation>
    </message>
    <message>
        <source>In the project that holds the zones: Security, API tokens, with the permission “Read &amp; Write”.</source>
        <translation>En el proyecto que contiene las zonas: Security, API tokens, con el permiso “Read &amp; Write”.</translation>
    </message>
    <message>
        <source>Instead of a text; “.*” accepts every reply with a status of 200 to 299.</source>
        <translation>En lugar de un texto; «.*» acepta toda respuesta con un estado de 200 a 299.</translation>
    </message>
    <message>
        <source>Instead of a token; it may do everything in the account, so a token is safer.</source>
        <translation>En lugar de un token; puede hacer todo en la cuenta, así que un token es más seguro.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Made for each record: in the zone editor of dns.he.net, mark the A or AAAA record as dynamic and press the arrows beside it. Records with different keys need an account each.</source>
        <translation>Se crea para cada registro: en el editor de zonas de dns.he.net, marque el registro A o AAAA como dinámico y pulse las flechas que están al lado. Los registros con claves distintas necesitan una cuenta cada uno.</translation>
    </message>
    <message>
        <source>Made in the domain&apos;s DynHost page under “Manage accesses”; begins with the domain.</source>
        <translation>Se crea en la página DynHost del dominio, en «Manage accesses»; empieza por el dominio.</translation>
    </message>
    <message>
        <source>Made in the domain&apos;s Dynamic DNS settings; not the account&apos;s password.</source>
        <translation>Se crea en los ajustes de Dynamic DNS del dominio; no es la contraseña de la cuenta.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Names in one request</source>
        <translation>Nombres por solicitud</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Of a CAM user that has the policy QcloudDNSPodFullAccess.</source>
        <translation>De un usuario CAM con la política QcloudDNSPodFullAccess.</translation>
    </message>
    <message>
        <source>Of a RAM user that has the permission AliyunDNSFullAccess.</source>
        <translation>De un usuario RAM con el permiso AliyunDNSFullAccess.</translation>
    </message>
    <message>
        <source>Of an IAM user that has the permission DNS FullAccess.</source>
        <translation>De un usuario IAM con el permiso DNS FullAccess.</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>Una por línea.</translation>
    </message>
    <message>
        <source>Only for IPv6: the AAAA record has a token of its own.</source>
        <translation>Solo para IPv6: el registro AAAA tiene su propio token.</translation>
    </message>
    <message>
        <source>Only for hosts below a domain of your own: the domain that is listed at Dynu.</source>
        <translation>Solo para hosts bajo un dominio propio: el dominio que figura en Dynu.</translation>
    </message>
    <message>
        <source>Only for sub-projects.</source>
        <translation>Solo para subproyectos.</translation>
    </message>
    <message>
        <source>Only for temporary keys.</source>
        <translation>Solo para claves temporales.</translation>
    </message>
    <message>
        <source>Only with the Global API Key.</source>
        <translation>Solo con la Global API Key.</translation>
    </message>
    <message>
        <source>Password or updater client key</source>
        <translation>Contraseña o updater client key</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Personal access token</source>
        <translation>Token de acceso personal</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>ID del proyecto</translation>
    </message>
    <message>
        <source>Proxied (orange cloud) or DNS only. Left alone unless set here.</source>
        <translation>Con proxy (nube naranja) o solo DNS. No se toca si no se indica aquí.</translation>
    </message>
    <message>
        <source>Proxy status</source>
        <translation>Estado del proxy</translation>
    </message>
    <message>
        <source>Record line</source>
        <translation>Línea del registro</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Cuerpo de la solicitud</translation>
    </message>
    <message>
        <source>Resolution line (ISP or region), as the API names it: default, telecom, unicom, mobile, oversea… Only records of this line are looked at and changed.</source>
        <translation>Línea de resolución (operador o región), como la nombra la API: default, telecom, unicom, mobile, oversea… Solo se miran y cambian los registros de esta línea.</translation>
    </message>
    <message>
        <source>Root domain</source>
        <translation>Dominio raíz</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Secret API key</source>
        <translation>Clave secreta de API</translation>
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
        <translation>Se envía con HTTP Basic, salvo que la URL o el cuerpo contengan {password}.</translation>
    </message>
    <message>
        <source>Sent with the same placeholders; JSON is recognised.</source>
        <translation>Se envía con los mismos marcadores; se reconoce JSON.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Server id</source>
        <translation>ID del servidor</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>Token de sesión</translation>
    </message>
    <message>
        <source>Shown at the top of the page after signing in; one token for all sub-domains of the account.</source>
        <translation>Aparece arriba en la página tras iniciar sesión; un token para todos los subdominios de la cuenta.</translation>
    </message>
    <message>
        <source>Shown once, when the AccessKey is created.</source>
        <translation>Se muestra una sola vez, al crear la AccessKey.</translation>
    </message>
    <message>
        <source>Shown once, when the key is created.</source>
        <translation>Se muestra una sola vez, al crear la clave.</translation>
    </message>
    <message>
        <source>Success as a regular expression</source>
        <translation>Éxito como expresión regular</translation>
    </message>
    <message>
        <source>Switch version 2 on for the name at freedns.afraid.org/dynamic/v2/; the token is the last part of the update URL. One token is one name.</source>
        <translation>Active la versión 2 para el nombre en freedns.afraid.org/dynamic/v2/; el token es la última parte de la URL de actualización. Un token es un nombre.</translation>
    </message>
    <message>
        <source>Text of success</source>
        <translation>Texto de éxito</translation>
    </message>
    <message>
        <source>Text of “unchanged”</source>
        <translation>Texto de «sin cambios»</translation>
    </message>
    <message>
        <source>The account&apos;s email address or user name, or the user name of a DDNS key.</source>
        <translation>El correo o usuario de la cuenta, o el usuario de una DDNS key.</translation>
    </message>
    <message>
        <source>The account&apos;s password or the separate IP update password.</source>
        <translation>La contraseña de la cuenta o la contraseña aparte para actualizar la IP.</translation>
    </message>
    <message>
        <source>The account&apos;s password, or better the password of a DDNS key, which can update only its own hosts.</source>
        <translation>La contraseña de la cuenta o, mejor, la de una DDNS key, que solo puede actualizar sus propios hosts.</translation>
    </message>
    <message>
        <source>The international site needs the host of a region.</source>
        <translation>El sitio internacional necesita el host de una región.</translation>
    </message>
    <message>
        <source>The location of the hosts, if you use groups.</source>
        <translation>La ubicación de los hosts, si usa grupos.</translation>
    </message>
    <message>
        <source>The password of the DynHost user, not the OVHcloud account&apos;s.</source>
        <translation>La contraseña del usuario de DynHost, no la de la cuenta de OVHcloud.</translation>
    </message>
    <message>
        <source>The second is the international site&apos;s.</source>
        <translation>El segundo es el del sitio internacional.</translation>
    </message>
    <message>
        <source>The setting api-key of pdns.conf; api=yes is needed too.</source>
        <translation>El ajuste api-key de pdns.conf; también hace falta api=yes.</translation>
    </message>
    <message>
        <source>The updater client key (account settings) can do nothing but update; prefer it to the password.</source>
        <translation>La updater client key (en los ajustes de la cuenta) solo sirve para actualizar; prefiérala a la contraseña.</translation>
    </message>
    <message>
        <source>The user name of the DynDNS account made at INWX, not the customer log-in.</source>
        <translation>El usuario de la cuenta DynDNS creada en INWX, no el de cliente.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Token Management, Create. With a token policy it may be limited to the record sets it has to change.</source>
        <translation>Token Management, Create. Con una política de token se puede limitar a los conjuntos de registros que debe cambiar.</translation>
    </message>
    <message>
        <source>Token of the AAAA record</source>
        <translation>Token del registro AAAA</translation>
    </message>
    <message>
        <source>Under Keys in the dynv6 account.</source>
        <translation>En Keys de la cuenta de dynv6.</translation>
    </message>
    <message>
        <source>Update URL</source>
        <translation>URL de actualización</translation>
    </message>
    <message>
        <source>Update token</source>
        <translation>Token de actualización</translation>
    </message>
    <message>
        <source>Where the server&apos;s webserver listens, without /api. Plain http works only for loopback and private addresses.</source>
        <translation>Donde escucha el servidor web del servidor, sin /api. Http sin cifrar solo funciona para loopback y direcciones privadas.</translation>
    </message>
    <message>
        <source>Wildcard</source>
        <translation>Comodín</translation>
    </message>
    <message>
        <source>With {hostname}, {ip} (a request for each family) or {ipv4} and {ipv6} (one request for both), and if needed {sub}, {domain}, {type}, {ttl}, {username}, {password}, {timestamp}. Values are percent-encoded; write {raw:name} to prevent that. A part of the query without a value is left out.</source>
        <translation>Con {hostname}, {ip} (una solicitud por familia) o {ipv4} e {ipv6} (una solicitud para ambas) y, si hace falta, {sub}, {domain}, {type}, {ttl}, {username}, {password}, {timestamp}. Los valores se codifican con porcentajes; escriba {raw:name} para evitarlo. Una parte de la consulta sin valor se omite.</translation>
    </message>
    <message>
        <source>http is accepted for private addresses only, since the password would be readable on the way.</source>
        <translation>http solo se acepta para direcciones privadas, ya que la contraseña se podría leer en el camino.</translation>
    </message>
    <message>
        <source>“list” for servers that take several names, separated by commas.</source>
        <translation>«list» para servidores que admiten varios nombres separados por comas.</translation>
    </message>
    <message>
        <source>“myip”: both addresses in myip; “separate”: a request for each family; anything else is the name of a parameter for the IPv6 address.</source>
        <translation>«myip»: ambas direcciones en myip; «separate»: una solicitud por familia; cualquier otra cosa es el nombre de un parámetro para la dirección IPv6.</translation>
    </message>
</context>
</TS>
