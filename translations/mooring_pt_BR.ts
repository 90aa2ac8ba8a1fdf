<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AddressResolver</name>
    <message>
        <source>your router has %1: carrier-grade NAT</source>
        <translation>seu roteador tem %1: CGNAT</translation>
    </message>
    <message>
        <source>your router has only %1: another router stands before it</source>
        <translation>seu roteador tem só %1: há outro roteador antes dele</translation>
    </message>
    <message>
        <source>your router has %1, which is no public address</source>
        <translation>seu roteador tem %1, que não é um endereço público</translation>
    </message>
    <message>
        <source>This machine has no way to the Internet over %1 now.</source>
        <translation>Este computador não tem saída para a internet por %1 agora.</translation>
    </message>
    <message>
        <source>No address source is set for %1.</source>
        <translation>Nenhuma origem do endereço está definida para %1.</translation>
    </message>
    <message>
        <source>No source found a public %1 address. %2</source>
        <translation>Nenhuma origem encontrou um endereço %1 público. %2</translation>
    </message>
    <message>
        <source>This source is not in the list any more.</source>
        <translation>Esta origem não está mais na lista.</translation>
    </message>
</context>
<context>
    <name>AddressScope</name>
    <message>
        <source>%1 is a private address behind a router: nobody outside can reach it. Use the “web” source, which sees the address of the router, and forward the port there.</source>
        <translation>%1 é um endereço privado atrás de um roteador: ninguém de fora chega a ele. Use a origem “web”, que vê o endereço do roteador, e redirecione a porta nele.</translation>
    </message>
    <message>
        <source>%1 is an address of your provider&apos;s own network (carrier-grade NAT): you share one public IPv4 address with other customers and cannot be reached by it. Ask the provider for a public IPv4 address, or publish IPv6 only.</source>
        <translation>%1 é um endereço da rede interna do seu provedor (CGNAT): você divide um IPv4 público com outros clientes e não pode ser alcançado por ele. Peça ao provedor um endereço IPv4 público ou publique só IPv6.</translation>
    </message>
    <message>
        <source>%1 works only on the local link: the interface got no real address. Check the router or DHCP.</source>
        <translation>%1 só funciona no enlace local: a interface não recebeu um endereço de verdade. Verifique o roteador ou o DHCP.</translation>
    </message>
    <message>
        <source>%1 is this machine itself; other machines cannot reach it by that address.</source>
        <translation>%1 é este próprio computador; outros não conseguem chegar a ele por esse endereço.</translation>
    </message>
    <message>
        <source>%1 is an address for examples in documents and belongs to nobody. Check where it was set.</source>
        <translation>%1 é um endereço de exemplo para documentos e não pertence a ninguém. Verifique onde ele foi definido.</translation>
    </message>
    <message>
        <source>%1 is a local IPv6 address (ULA): it works only within your own network. Check that the provider gives you an IPv6 prefix.</source>
        <translation>%1 é um endereço IPv6 local (ULA): só funciona dentro da sua própria rede. Verifique se o provedor fornece um prefixo IPv6.</translation>
    </message>
    <message>
        <source>%1 is a multicast address, not the address of one machine. Check where it was set.</source>
        <translation>%1 é um endereço multicast, não o endereço de um computador. Verifique onde ele foi definido.</translation>
    </message>
    <message>
        <source>%1 is a test address; it usually comes from a VPN or proxy program in “fake IP” mode. Let Mooring&apos;s connections go past that program.</source>
        <translation>%1 é um endereço de teste; costuma vir de um programa de VPN ou proxy em modo “fake IP”. Deixe as conexões do Mooring fora desse programa.</translation>
    </message>
    <message>
        <source>%1 stands for an IPv4 address (6to4, Teredo or NAT64); others reach it badly or not at all. Use the IPv6 address that the provider gives, if there is one.</source>
        <translation>%1 representa um endereço IPv4 (6to4, Teredo ou NAT64); os outros chegam a ele mal ou não chegam. Use o endereço IPv6 do provedor, se houver.</translation>
    </message>
    <message>
        <source>%1 is a reserved address that is not that of one machine on the Internet. Check where it was set.</source>
        <translation>%1 é um endereço reservado que não é o de um computador na internet. Verifique onde ele foi definido.</translation>
    </message>
</context>
<context>
    <name>AddressSources</name>
    <message>
        <source>This version has no address source “%1”; possible are: interface, router, web, stun, dns, command, fixed.</source>
        <translation>Esta versão não tem a origem do endereço “%1”; as possíveis são: interface, router, web, stun, dns, command, fixed.</translation>
    </message>
    <message>
        <source>it must be a text that is not empty</source>
        <translation>deve ser um texto não vazio</translation>
    </message>
    <message>
        <source>it must be a list of texts</source>
        <translation>deve ser uma lista de textos</translation>
    </message>
    <message>
        <source>it must be a list</source>
        <translation>deve ser uma lista</translation>
    </message>
    <message>
        <source>it must be a whole number from %1 to %2</source>
        <translation>deve ser um número inteiro de %1 a %2</translation>
    </message>
    <message>
        <source>%1 services of different operators must agree, but there are %2; name more, or set “agree” to 1</source>
        <translation>%1 serviços de operadores diferentes precisam concordar, mas há %2; indique mais ou defina “agree” como 1</translation>
    </message>
    <message>
        <source>“%1” of the address source “%2” is wrong: %3.</source>
        <translation>“%1” da origem do endereço “%2” está errado: %3.</translation>
    </message>
    <message>
        <source>there is no such setting; possible are: %1</source>
        <translation>essa configuração não existe; as possíveis são: %1</translation>
    </message>
    <message numerus="yes">
        <source>No answer within %n second(s).</source>
        <translation>
            <numerusform>Sem resposta em %n segundo.</numerusform>
            <numerusform>Sem resposta em %n segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Não é possível gravar %1: %2</translation>
    </message>
    <message>
        <source>Access is denied.</source>
        <translation>Acesso negado.</translation>
    </message>
</context>
<context>
    <name>CommandSource</name>
    <message>
        <source>The program “%1” could not be started; check its path.</source>
        <translation>Não foi possível iniciar o programa “%1”; verifique o caminho.</translation>
    </message>
    <message>
        <source>The program “%1” did not end in time and was stopped.</source>
        <translation>O programa “%1” não terminou a tempo e foi interrompido.</translation>
    </message>
    <message>
        <source>The program “%1” ended with an error.</source>
        <translation>O programa “%1” terminou com um erro.</translation>
    </message>
    <message>
        <source>The program “%1” did not print exactly one %2 address.</source>
        <translation>O programa “%1” não escreveu exatamente um endereço %2.</translation>
    </message>
    <message>
        <source>it must name the program to run</source>
        <translation>deve indicar o programa a executar</translation>
    </message>
</context>
<context>
    <name>Config</name>
    <message>
        <source>“%1” is not a record type that can be kept; possible are: A, AAAA.</source>
        <translation>“%1” não é um tipo de registro que possa ser mantido; os possíveis são: A, AAAA.</translation>
    </message>
    <message>
        <source>%1 is in this list twice; remove one.</source>
        <translation>%1 aparece duas vezes nesta lista; remova um.</translation>
    </message>
    <message>
        <source>“%1” is no language; write it like de, pt_BR or zh_CN.</source>
        <translation>“%1” não é um idioma; escreva como de, pt_BR ou zh_CN.</translation>
    </message>
    <message>
        <source>The configuration %1 cannot be read: %2.</source>
        <translation>Não é possível ler a configuração %1: %2.</translation>
    </message>
    <message>
        <source>%1 The file was left as it is; a copy is in %2.</source>
        <translation>%1 O arquivo foi deixado como estava; há uma cópia em %2.</translation>
    </message>
    <message>
        <source>%1 has a mistake and is not overwritten. Correct it or move it away, then start Mooring again.</source>
        <translation>%1 tem um erro e não será sobrescrito. Corrija-o ou mova-o e inicie o Mooring de novo.</translation>
    </message>
    <message>
        <source>The configuration %1 cannot be written: %2.</source>
        <translation>Não é possível gravar a configuração %1: %2.</translation>
    </message>
    <message>
        <source>An account id has letters, digits, “-” and “_” only, at most 64 of them.</source>
        <translation>O identificador de uma conta só pode ter letras, algarismos, “-” e “_”, no máximo 64.</translation>
    </message>
    <message>
        <source>Name at least one record type: A, AAAA.</source>
        <translation>Indique ao menos um tipo de registro: A, AAAA.</translation>
    </message>
    <message>
        <source>“%1” is in this list twice; remove one.</source>
        <translation>“%1” aparece duas vezes nesta lista; remova um.</translation>
    </message>
    <message>
        <source>Name at least one entry of “addressSources”, or leave this away for “default”.</source>
        <translation>Indique ao menos uma entrada de “addressSources” ou omita isto para usar “default”.</translation>
    </message>
    <message>
        <source>%1 is not in the zone %2.</source>
        <translation>%1 não está na zona %2.</translation>
    </message>
    <message>
        <source>Name at least one address source.</source>
        <translation>Indique ao menos uma origem do endereço.</translation>
    </message>
    <message>
        <source>Write the proxy like http://host:port or socks5://host:port.</source>
        <translation>Escreva o proxy como http://host:port ou socks5://host:port.</translation>
    </message>
    <message>
        <source>No name or password may be in this file; write the proxy like http://host:port.</source>
        <translation>Este arquivo não pode ter usuário nem senha; escreva o proxy como http://host:port.</translation>
    </message>
    <message>
        <source>The account id “%1” is used twice; choose another one.</source>
        <translation>O identificador de conta “%1” é usado duas vezes; escolha outro.</translation>
    </message>
    <message>
        <source>There is no “%1” in “addressSources”.</source>
        <translation>Não há “%1” em “addressSources”.</translation>
    </message>
    <message>
        <source>“%1” in “addressSources” names no source for %2.</source>
        <translation>“%1” em “addressSources” não indica nenhuma origem para %2.</translation>
    </message>
    <message>
        <source>There is no account “%1” in “accounts”.</source>
        <translation>Não há nenhuma conta “%1” em “accounts”.</translation>
    </message>
    <message>
        <source>%1 %2 is there twice for this account; remove one.</source>
        <translation>%1 %2 aparece duas vezes nesta conta; remova um.</translation>
    </message>
    <message>
        <source>This is not JSON: %1 at line %2, column %3.</source>
        <translation>Isto não é JSON: %1 na linha %2, coluna %3.</translation>
    </message>
    <message>
        <source>An object in { } is expected here.</source>
        <translation>Aqui se espera um objeto entre { }.</translation>
    </message>
    <message>
        <source>This file was written by a newer Mooring (format %1); this one knows formats up to %2. Install the newer one, or use another configuration folder.</source>
        <translation>Este arquivo foi gravado por um Mooring mais novo (formato %1); este conhece formatos até %2. Instale o mais novo ou use outra pasta de configuração.</translation>
    </message>
    <message>
        <source>Write the ping address that the monitor gives, like https://hc-ping.com/…</source>
        <translation>Escreva o endereço de ping que o monitor fornece, como https://hc-ping.com/…</translation>
    </message>
    <message>
        <source>This monitor is in the list twice; remove one.</source>
        <translation>Este monitor aparece duas vezes na lista; remova um.</translation>
    </message>
    <message>
        <source>A list in [ ] is expected here.</source>
        <translation>Aqui se espera uma lista entre [ ].</translation>
    </message>
    <message>
        <source>A text that is not empty is expected here.</source>
        <translation>Aqui se espera um texto não vazio.</translation>
    </message>
    <message>
        <source>A text in quotation marks is expected here.</source>
        <translation>Aqui se espera um texto entre aspas.</translation>
    </message>
    <message>
        <source>Either true or false is expected here.</source>
        <translation>Aqui se espera true ou false.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2 is expected here.</source>
        <translation>Aqui se espera um número inteiro de %1 a %2.</translation>
    </message>
    <message>
        <source>A number from %1 to %2 is expected here.</source>
        <translation>Aqui se espera um número de %1 a %2.</translation>
    </message>
    <message>
        <source>“%1” is not known here; possible are: %2.</source>
        <translation>“%1” não é conhecido aqui; os possíveis são: %2.</translation>
    </message>
    <message>
        <source>A text, a number, true or false is expected here.</source>
        <translation>Aqui se espera um texto, um número, true ou false.</translation>
    </message>
    <message>
        <source>This is missing; it must be given.</source>
        <translation>Falta isto; é obrigatório.</translation>
    </message>
    <message>
        <source>This does not say which network is meant: give at least one of “gateway”, “ssid” and “interface”. For all other networks there is “elsewhere”, beside “profiles”.</source>
        <translation>Isto não diz de que rede se trata: indique ao menos “gateway”, “ssid” ou “interface”. Para todas as outras redes há “elsewhere”, ao lado de “profiles”.</translation>
    </message>
    <message>
        <source>“%1” is no gateway: write its hardware address like aa:bb:cc:dd:ee:ff or its IP address. “mooringd network” shows both.</source>
        <translation>“%1” não é um gateway: escreva o endereço de hardware, como aa:bb:cc:dd:ee:ff, ou o endereço IP. “mooringd network” mostra os dois.</translation>
    </message>
</context>
<context>
    <name>CoreDnsEtcd</name>
    <message>
        <source>The password of the etcd user %1 is missing: enter it.</source>
        <translation>Falta a senha do usuário %1 do etcd: digite-a.</translation>
    </message>
    <message>
        <source>The lease in etcd has run out.</source>
        <translation>O lease no etcd expirou.</translation>
    </message>
    <message>
        <source>etcd refuses the user name or password of the account: enter them again.</source>
        <translation>O etcd recusa o usuário ou a senha da conta: digite-os de novo.</translation>
    </message>
    <message>
        <source>etcd wants a log-in: enter a user name and password in the account.</source>
        <translation>O etcd exige login: digite usuário e senha na conta.</translation>
    </message>
    <message>
        <source>etcd refuses the log-in (%1): enter user name and password again.</source>
        <translation>O etcd recusa o login (%1): digite usuário e senha de novo.</translation>
    </message>
    <message>
        <source>This etcd user may not write below the key prefix: give its role read and write access there.</source>
        <translation>Este usuário do etcd não pode gravar abaixo do prefixo de chaves: dê ao papel dele acesso de leitura e gravação.</translation>
    </message>
    <message>
        <source>etcd gets too many requests.</source>
        <translation>O etcd recebe solicitações demais.</translation>
    </message>
    <message>
        <source>There is no etcd version 3 gateway at this address: etcd 3.4 or newer is needed.</source>
        <translation>Não há um gateway do etcd versão 3 neste endereço: é preciso o etcd 3.4 ou mais novo.</translation>
    </message>
    <message>
        <source>etcd has a problem of its own (status %1: %2).</source>
        <translation>O etcd está com um problema próprio (status %1: %2).</translation>
    </message>
    <message>
        <source>etcd did not accept the request (status %1: %2).</source>
        <translation>O etcd não aceitou a solicitação (status %1: %2).</translation>
    </message>
    <message>
        <source>The account names no etcd server.</source>
        <translation>A conta não indica nenhum servidor etcd.</translation>
    </message>
    <message>
        <source>etcd answered with something that is not JSON.</source>
        <translation>O etcd respondeu com algo que não é JSON.</translation>
    </message>
    <message>
        <source>etcd gave no token for the log-in.</source>
        <translation>O etcd não deu um token no login.</translation>
    </message>
    <message>
        <source>etcd gave no lease.</source>
        <translation>O etcd não deu um lease.</translation>
    </message>
    <message>
        <source>%1: the etcd plugin of CoreDNS has no wildcard records. Take the names one by one.</source>
        <translation>%1: o plugin etcd do CoreDNS não tem registros curinga. Adicione os nomes um a um.</translation>
    </message>
    <message>
        <source>The keys in etcd changed while they were being updated; the update will be tried again.</source>
        <translation>As chaves no etcd mudaram durante a atualização; ela será tentada de novo.</translation>
    </message>
</context>
<context>
    <name>Ddclient</name>
    <message>
        <source>%1 is asked by https in place of http.</source>
        <translation>%1 é consultado por https em vez de http.</translation>
    </message>
    <message>
        <source>Text before the address cannot be skipped; the service must answer with the address alone.</source>
        <translation>Não é possível pular texto antes do endereço; o serviço deve responder só com o endereço.</translation>
    </message>
    <message>
        <source>The fixed address is missing or wrong; the usual sources are used.</source>
        <translation>O endereço fixo falta ou está errado; são usadas as origens habituais.</translation>
    </message>
    <message>
        <source>The command that finds the address was not taken over, since an imported file must not make a program run; the usual sources are used. Add a source of kind &quot;command&quot; if you trust it.</source>
        <translation>O comando que descobre o endereço não foi importado, pois um arquivo importado não deve fazer um programa ser executado; são usadas as origens habituais. Adicione uma origem do tipo &quot;command&quot; se confia nele.</translation>
    </message>
    <message>
        <source>The address strategy &quot;%1&quot; has no counterpart; the usual sources are used.</source>
        <translation>A estratégia de endereço &quot;%1&quot; não tem equivalente; são usadas as origens habituais.</translation>
    </message>
    <message>
        <source>%1 was not taken over. %2</source>
        <translation>%1 não foi importado. %2</translation>
    </message>
    <message>
        <source>%1 was not taken over: both address families are off.</source>
        <translation>%1 não foi importado: as duas famílias de endereços estão desativadas.</translation>
    </message>
    <message>
        <source>%1 uses the login and password of an earlier line, as it does in ddclient.</source>
        <translation>%1 usa o usuário e a senha de uma linha anterior, como no ddclient.</translation>
    </message>
    <message>
        <source>The proxy was not taken over; set it under &quot;network&quot; in config.json.</source>
        <translation>O proxy não foi importado; defina-o em &quot;network&quot; no config.json.</translation>
    </message>
    <message>
        <source>Mail is not sent; use the notifications of Mooring instead.</source>
        <translation>Não é enviado e-mail; use as notificações do Mooring.</translation>
    </message>
    <message>
        <source>The command after an update was not taken over, since an imported file must not make a program run.</source>
        <translation>O comando após uma atualização não foi importado, pois um arquivo importado não deve fazer um programa ser executado.</translation>
    </message>
    <message>
        <source>Updates are sent encrypted, although the file says ssl=no.</source>
        <translation>As atualizações são enviadas criptografadas, embora o arquivo diga ssl=no.</translation>
    </message>
    <message>
        <source>The global API key opens the whole Cloudflare account and was not taken over. Make an API token with the permission Zone/DNS/Edit and store it with &quot;mooringd secret set&quot;.</source>
        <translation>A Global API Key abre toda a conta da Cloudflare e não foi importada. Crie um token de API com a permissão Zone/DNS/Edit e guarde-o com &quot;mooringd secret set&quot;.</translation>
    </message>
    <message>
        <source>The TSIG key is in the file %1. Put its name into the setting key_name and store its secret with &quot;mooringd secret set&quot;.</source>
        <translation>A chave TSIG está no arquivo %1. Ponha o nome dela na configuração key_name e guarde o segredo com &quot;mooringd secret set&quot;.</translation>
    </message>
    <message>
        <source>%1 is a record number of %2, not a name; add the name yourself.</source>
        <translation>%1 é um número de registro de %2, não um nome; adicione o nome você mesmo.</translation>
    </message>
    <message>
        <source>%1 only sends mail and updates no name.</source>
        <translation>%1 só envia e-mail e não atualiza nenhum nome.</translation>
    </message>
    <message>
        <source>The service behind protocol %1 has ended.</source>
        <translation>O serviço do protocolo %1 foi encerrado.</translation>
    </message>
    <message>
        <source>There is no counterpart of protocol %1.</source>
        <translation>O protocolo %1 não tem equivalente.</translation>
    </message>
    <message>
        <source>The password follows a comma without a blank. ddclient misreads this; the real password was taken.</source>
        <translation>A senha vem depois de uma vírgula sem espaço. O ddclient lê isso errado; foi usada a senha verdadeira.</translation>
    </message>
    <message>
        <source>The password ends in a comma or stands in double quotes. ddclient takes them as part of the password, and so did this import; if they are not, store the right one with &quot;mooringd secret set&quot;.</source>
        <translation>A senha termina em vírgula ou está entre aspas duplas. O ddclient as considera parte da senha, e esta importação também; se não forem, guarde a senha certa com &quot;mooringd secret set&quot;.</translation>
    </message>
    <message>
        <source>%1 is defined a second time; the first definition in line %2 holds, as in ddclient 3.11.</source>
        <translation>%1 é definido pela segunda vez; vale a primeira definição, na linha %2, como no ddclient 3.11.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; is in an environment variable that cannot be read here; enter it yourself.</source>
        <translation>O valor de &quot;%1&quot; está em uma variável de ambiente que não pode ser lida aqui; digite-o você mesmo.</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; is unknown.</source>
        <translation>A opção &quot;%1&quot; é desconhecida.</translation>
    </message>
</context>
<context>
    <name>DeviceBinding</name>
    <message>
        <source>The interface “%1” is not there.</source>
        <translation>A interface “%1” não existe.</translation>
    </message>
    <message>
        <source>The system does not let a connection go over the interface “%1” only: %2.</source>
        <translation>O sistema não permite que uma conexão use só a interface “%1”: %2.</translation>
    </message>
</context>
<context>
    <name>Dns</name>
    <message>
        <source>This system has no DNS resolver that could be asked.</source>
        <translation>Este sistema não tem um servidor DNS que possa ser consultado.</translation>
    </message>
    <message>
        <source>The DNS resolver %1 could not answer.</source>
        <translation>O servidor DNS %1 não conseguiu responder.</translation>
    </message>
    <message>
        <source>No zone was found in DNS that holds %1.</source>
        <translation>Nenhuma zona que contenha %1 foi encontrada no DNS.</translation>
    </message>
    <message>
        <source>No name servers were found for the zone %1.</source>
        <translation>Nenhum servidor de nomes foi encontrado para a zona %1.</translation>
    </message>
    <message>
        <source>The name server %1 does not answer for %2.</source>
        <translation>O servidor de nomes %1 não responde por %2.</translation>
    </message>
    <message>
        <source>No name server of the zone %1 could be reached.</source>
        <translation>Nenhum servidor de nomes da zona %1 pôde ser alcançado.</translation>
    </message>
    <message>
        <source>The address of the name server %1 cannot be found: %2.</source>
        <translation>O endereço do servidor de nomes %1 não foi encontrado: %2.</translation>
    </message>
    <message>
        <source>The DNS message is too large.</source>
        <translation>A mensagem DNS é grande demais.</translation>
    </message>
    <message>
        <source>The name server sent a message that is malformed.</source>
        <translation>O servidor de nomes enviou uma mensagem malformada.</translation>
    </message>
    <message>
        <source>“%1” cannot be sent as a domain name: a part of it is empty, too long or holds a character that does not belong there.</source>
        <translation>“%1” não pode ser enviado como nome de domínio: uma parte está vazia, é longa demais ou tem um caractere inválido.</translation>
    </message>
    <message>
        <source>The name server %1 did not sign its reply with the key %2, so the reply was not believed.</source>
        <translation>O servidor de nomes %1 não assinou a resposta com a chave %2, por isso ela não foi aceita.</translation>
    </message>
    <message>
        <source>The name server %1 refuses what is signed with the key %2: compare the key name, algorithm and secret with the server&apos;s configuration, and set this machine&apos;s clock right.</source>
        <translation>O servidor de nomes %1 recusa o que é assinado com a chave %2: compare o nome, o algoritmo e o segredo da chave com a configuração do servidor e acerte o relógio deste computador.</translation>
    </message>
    <message>
        <source>The name server %1 does not accept the key %2 with the algorithm %3: compare the key name and algorithm with the server&apos;s configuration, and allow the key there.</source>
        <translation>O servidor de nomes %1 não aceita a chave %2 com o algoritmo %3: compare o nome e o algoritmo da chave com a configuração do servidor e permita a chave nele.</translation>
    </message>
    <message>
        <source>The name server %1 refuses the signature of the key %2: its secret is wrong. Copy it once more from the server.</source>
        <translation>O servidor de nomes %1 recusa a assinatura da chave %2: o segredo está errado. Copie-o de novo do servidor.</translation>
    </message>
    <message>
        <source>The clock of this machine and that of the name server %1 differ by %2 seconds, so the server refuses the signature: set this machine&apos;s clock right.</source>
        <translation>O relógio deste computador e o do servidor de nomes %1 diferem em %2 segundos, por isso o servidor recusa a assinatura: acerte o relógio deste computador.</translation>
    </message>
    <message>
        <source>The name server %1 answered with the unknown TSIG error %2.</source>
        <translation>O servidor de nomes %1 respondeu com o erro TSIG desconhecido %2.</translation>
    </message>
    <message>
        <source>“%1” is not a TSIG algorithm: take one of %2.</source>
        <translation>“%1” não é um algoritmo TSIG: use um de %2.</translation>
    </message>
    <message>
        <source>The secret of the key %1 is not base64: copy it once more from the name server&apos;s key.</source>
        <translation>O segredo da chave %1 não é base64: copie-o de novo da chave do servidor de nomes.</translation>
    </message>
    <message>
        <source>The DNS message cannot be signed.</source>
        <translation>Não é possível assinar a mensagem DNS.</translation>
    </message>
    <message>
        <source>The name server signed its reply with another key than %1.</source>
        <translation>O servidor de nomes assinou a resposta com uma chave diferente de %1.</translation>
    </message>
    <message>
        <source>The signature of the name server&apos;s reply is wrong, so the reply was not believed.</source>
        <translation>A assinatura da resposta do servidor de nomes está errada, por isso ela não foi aceita.</translation>
    </message>
    <message numerus="yes">
        <source>The name server&apos;s clock and this machine&apos;s clock differ by more than %n second(s), so its reply was not believed: set the clocks right.</source>
        <translation>
            <numerusform>O relógio do servidor de nomes e o deste computador diferem em mais de %n segundo, por isso a resposta não foi aceita: acerte os relógios.</numerusform>
            <numerusform>O relógio do servidor de nomes e o deste computador diferem em mais de %n segundos, por isso a resposta não foi aceita: acerte os relógios.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DnsSource</name>
    <message>
        <source>It answered with DNS result code %1.</source>
        <translation>Respondeu com o código de resultado DNS %1.</translation>
    </message>
    <message>
        <source>Another name server answered in its place: something on the way catches DNS questions.</source>
        <translation>Outro servidor de nomes respondeu no lugar dele: algo no caminho intercepta as consultas DNS.</translation>
    </message>
    <message>
        <source>Its answer has %1 records instead of one.</source>
        <translation>A resposta tem %1 registros em vez de um.</translation>
    </message>
    <message>
        <source>It answered another question than it was asked.</source>
        <translation>Respondeu a uma pergunta diferente da que foi feita.</translation>
    </message>
    <message>
        <source>Its answer is not one %1 address.</source>
        <translation>A resposta não é um único endereço %1.</translation>
    </message>
    <message>
        <source>“%1” is not one of: %2</source>
        <translation>“%1” não é um de: %2</translation>
    </message>
    <message>
        <source>a service has the texts %1 only</source>
        <translation>um serviço só tem os textos %1</translation>
    </message>
    <message>
        <source>“%1” is not a server like ns1.example.org:53</source>
        <translation>“%1” não é um servidor como ns1.example.org:53</translation>
    </message>
    <message>
        <source>“%1” is not a name like whoami.example.org</source>
        <translation>“%1” não é um nome como whoami.example.org</translation>
    </message>
    <message>
        <source>the type must be A, AAAA or TXT, and the class IN or CH</source>
        <translation>o tipo deve ser A, AAAA ou TXT e a classe IN ou CH</translation>
    </message>
    <message>
        <source>name at least one</source>
        <translation>indique ao menos um</translation>
    </message>
</context>
<context>
    <name>DomainName</name>
    <message>
        <source>The name is empty.</source>
        <translation>O nome está vazio.</translation>
    </message>
    <message>
        <source>“%1” is not a domain name: write it like home.example.org.</source>
        <translation>“%1” não é um nome de domínio: escreva como home.example.org.</translation>
    </message>
    <message>
        <source>“%1” is not complete: write it like home.example.org.</source>
        <translation>“%1” não está completo: escreva como home.example.org.</translation>
    </message>
    <message>
        <source>The name is longer than 253 characters.</source>
        <translation>O nome tem mais de 253 caracteres.</translation>
    </message>
</context>
<context>
    <name>Dyndns2</name>
    <message>
        <source>The user name or password was refused: enter it again in the account.</source>
        <translation>O usuário ou a senha foi recusado: digite-os de novo na conta.</translation>
    </message>
    <message>
        <source>The account has not paid for an option that was asked for: take the option away.</source>
        <translation>A conta não pagou por uma opção solicitada: retire a opção.</translation>
    </message>
    <message>
        <source>The service says that this is not a full host name: check it.</source>
        <translation>O serviço diz que este não é um nome de host completo: verifique-o.</translation>
    </message>
    <message>
        <source>The account has no such host: make it at the service, or check the name.</source>
        <translation>A conta não tem esse host: crie-o no serviço ou verifique o nome.</translation>
    </message>
    <message>
        <source>The host belongs to another account of the service.</source>
        <translation>O host pertence a outra conta do serviço.</translation>
    </message>
    <message>
        <source>The zone is not activated at the service.</source>
        <translation>A zona não está ativada no serviço.</translation>
    </message>
    <message>
        <source>The service says that these are too many hosts, or a round robin.</source>
        <translation>O serviço diz que são hosts demais ou um round robin.</translation>
    </message>
    <message>
        <source>The service has blocked updates because there were too many: unblock the host there, then press retry.</source>
        <translation>O serviço bloqueou as atualizações porque houve demais: desbloqueie o host nele e tente de novo.</translation>
    </message>
    <message>
        <source>The service refuses this program: a newer version may be needed.</source>
        <translation>O serviço recusa este programa: talvez seja preciso uma versão mais nova.</translation>
    </message>
    <message>
        <source>The service says that the request is wrong.</source>
        <translation>O serviço diz que a solicitação está errada.</translation>
    </message>
    <message>
        <source>The service has a fault in its DNS.</source>
        <translation>O serviço está com uma falha no DNS dele.</translation>
    </message>
    <message>
        <source>The service is out of order or in maintenance.</source>
        <translation>O serviço está fora do ar ou em manutenção.</translation>
    </message>
    <message>
        <source>The service refuses this address.</source>
        <translation>O serviço recusa este endereço.</translation>
    </message>
    <message>
        <source>The service has a fault.</source>
        <translation>O serviço está com uma falha.</translation>
    </message>
    <message>
        <source>The host is switched off at the service.</source>
        <translation>O host está desativado no serviço.</translation>
    </message>
    <message>
        <source>The last update was too short a time ago.</source>
        <translation>A última atualização foi há pouco tempo demais.</translation>
    </message>
    <message>
        <source>The service asks for a pause.</source>
        <translation>O serviço pede uma pausa.</translation>
    </message>
</context>
<context>
    <name>EchoServices</name>
    <message>
        <source>Its answer is not HTTP.</source>
        <translation>A resposta não é HTTP.</translation>
    </message>
    <message>
        <source>Its answer is longer than an address.</source>
        <translation>A resposta é mais longa que um endereço.</translation>
    </message>
    <message>
        <source>It closed the connection before its answer was complete.</source>
        <translation>Fechou a conexão antes de completar a resposta.</translation>
    </message>
    <message>
        <source>It closed the connection without an answer.</source>
        <translation>Fechou a conexão sem responder.</translation>
    </message>
    <message>
        <source>It answered with HTTP status %1 instead of an address.</source>
        <translation>Respondeu com o status HTTP %1 em vez de um endereço.</translation>
    </message>
    <message>
        <source>It answered with a page instead of an address; a network that asks for a log-in does that.</source>
        <translation>Respondeu com uma página em vez de um endereço; é o que faz uma rede que pede login.</translation>
    </message>
    <message>
        <source>Its answer is not one %1 address.</source>
        <translation>A resposta não é um único endereço %1.</translation>
    </message>
</context>
<context>
    <name>FixedSource</name>
    <message>
        <source>No address for %1 is written down in the “fixed” source.</source>
        <translation>Não há endereço para %1 na origem “fixed”.</translation>
    </message>
    <message>
        <source>“%1” is not an IP address</source>
        <translation>“%1” não é um endereço IP</translation>
    </message>
    <message>
        <source>name at least one address</source>
        <translation>indique ao menos um endereço</translation>
    </message>
</context>
<context>
    <name>Heartbeats</name>
    <message>
        <source>It answered with HTTP status %1.</source>
        <translation>Respondeu com o status HTTP %1.</translation>
    </message>
</context>
<context>
    <name>HostAddresses</name>
    <message>
        <source>The host name %1 was not found. Check the network connection and the DNS settings.</source>
        <translation>O nome de host %1 não foi encontrado. Verifique a conexão de rede e as configurações de DNS.</translation>
    </message>
    <message>
        <source>%1 cannot be reached over IPv4: it has no IPv4 address.</source>
        <translation>%1 não pode ser alcançado por IPv4: não tem endereço IPv4.</translation>
    </message>
    <message>
        <source>%1 cannot be reached over IPv6: it has no IPv6 address.</source>
        <translation>%1 não pode ser alcançado por IPv6: não tem endereço IPv6.</translation>
    </message>
</context>
<context>
    <name>HttpClient</name>
    <message>
        <source>The address of the service is not a valid http or https URL.</source>
        <translation>O endereço do serviço não é uma URL http ou https válida.</translation>
    </message>
    <message>
        <source>Nothing was sent to %1: its URL begins with http, so anyone on the way could read the password. Use https.</source>
        <translation>Nada foi enviado a %1: a URL começa com http, e qualquer um no caminho poderia ler a senha. Use https.</translation>
    </message>
    <message>
        <source>This installation has no working TLS library, so %1 cannot be reached securely.</source>
        <translation>Esta instalação não tem uma biblioteca TLS que funcione, por isso não é possível conectar com segurança a %1.</translation>
    </message>
    <message>
        <source>%1 refuses the connection. Is the service down?</source>
        <translation>%1 recusa a conexão. O serviço está fora do ar?</translation>
    </message>
    <message>
        <source>%1 closed the connection before the reply was complete.</source>
        <translation>%1 fechou a conexão antes de completar a resposta.</translation>
    </message>
    <message>
        <source>The host name %1 was not found. Check the network connection and the DNS settings.</source>
        <translation>O nome de host %1 não foi encontrado. Verifique a conexão de rede e as configurações de DNS.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 não respondeu a tempo.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>Não foi possível fazer uma conexão segura com %1.</translation>
    </message>
    <message>
        <source>The proxy for the connection to %1 does not work. Check the proxy settings.</source>
        <translation>O proxy para a conexão com %1 não funciona. Verifique as configurações do proxy.</translation>
    </message>
    <message>
        <source>The proxy for the connection to %1 asks for a user name and password.</source>
        <translation>O proxy para a conexão com %1 pede usuário e senha.</translation>
    </message>
    <message>
        <source>There is no network connection, so %1 could not be reached.</source>
        <translation>Não há conexão de rede, por isso %1 não pôde ser alcançado.</translation>
    </message>
    <message>
        <source>The answer of %1 is not HTTP.</source>
        <translation>A resposta de %1 não é HTTP.</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>A conexão com %1 falhou.</translation>
    </message>
    <message>
        <source>The reply of %1 is longer than expected (more than %2 bytes).</source>
        <translation>A resposta de %1 é mais longa que o esperado (mais de %2 bytes).</translation>
    </message>
    <message>
        <source>The request to %1 was cancelled.</source>
        <translation>A solicitação a %1 foi cancelada.</translation>
    </message>
    <message>
        <source>The identity of %1 could not be verified: %2 Check the computer&apos;s clock and whether something on the network intercepts the connection.</source>
        <translation>Não foi possível verificar a identidade de %1: %2 Verifique o relógio do computador e se algo na rede intercepta a conexão.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The file is longer than 1 MiB and cannot be a configuration.</source>
        <translation>O arquivo tem mais de 1 MiB e não pode ser uma configuração.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation>O arquivo não é texto UTF-8.</translation>
    </message>
    <message>
        <source>This is a configuration of %1, which this version cannot import yet. ddclient.conf can be imported.</source>
        <translation>É uma configuração de %1, que esta versão ainda não importa. O ddclient.conf pode ser importado.</translation>
    </message>
    <message>
        <source>This is a JSON file of a program that is not known. ddclient.conf can be imported.</source>
        <translation>É um arquivo JSON de um programa desconhecido. O ddclient.conf pode ser importado.</translation>
    </message>
    <message>
        <source>It is not known which program this file belongs to. ddclient.conf can be imported.</source>
        <translation>Não se sabe de que programa é este arquivo. O ddclient.conf pode ser importado.</translation>
    </message>
</context>
<context>
    <name>InstanceLock</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Não é possível criar a pasta %1.</translation>
    </message>
    <message>
        <source>Mooring already runs for this configuration (%1, process %2 on %3). Quit it first, or use another configuration folder.</source>
        <translation>O Mooring já está em execução com esta configuração (%1, processo %2 em %3). Encerre-o primeiro ou use outra pasta de configuração.</translation>
    </message>
    <message>
        <source>The lock file %1 cannot be made; check that its folder can be written.</source>
        <translation>Não é possível criar o arquivo de bloqueio %1; verifique se é possível gravar na pasta.</translation>
    </message>
</context>
<context>
    <name>InterfaceAddresses</name>
    <message>
        <source>The system does not tell the addresses of its interfaces: %1.</source>
        <translation>O sistema não informa os endereços das interfaces: %1.</translation>
    </message>
</context>
<context>
    <name>InterfaceRanking</name>
    <message>
        <source>Not used: its preferred lifetime is over (deprecated), as after a change of the prefix.</source>
        <translation>Não usado: a vida preferencial acabou (deprecated), como após uma mudança de prefixo.</translation>
    </message>
    <message>
        <source>Not used: the system still checks whether another machine has it (tentative), or found one.</source>
        <translation>Não usado: o sistema ainda verifica se outro computador o tem (tentative), ou encontrou um.</translation>
    </message>
    <message>
        <source>Not used: a local address (ULA) that works only within the own network.</source>
        <translation>Não usado: um endereço local (ULA), que só funciona na própria rede.</translation>
    </message>
    <message>
        <source>Not used: it works only on the local link.</source>
        <translation>Não usado: só funciona no enlace local.</translation>
    </message>
    <message>
        <source>Not used: an address for examples in documents, which belongs to nobody.</source>
        <translation>Não usado: um endereço de exemplo para documentos, que não pertence a ninguém.</translation>
    </message>
    <message>
        <source>Not used: it is this machine itself (loopback).</source>
        <translation>Não usado: é este próprio computador (loopback).</translation>
    </message>
    <message>
        <source>Not used: “%1” is a VPN tunnel. Name it in the source’s “name” if you want its address.</source>
        <translation>Não usado: “%1” é um túnel VPN. Indique-o em “name” da origem se quiser o endereço dele.</translation>
    </message>
    <message>
        <source>Not used: “%1” belongs to containers or virtual machines. Name it in the source’s “name” if you want its address.</source>
        <translation>Não usado: “%1” é de contêineres ou máquinas virtuais. Indique-o em “name” da origem se quiser o endereço dele.</translation>
    </message>
    <message>
        <source>Not used: “%1” does not match the source’s “name”, “%2”.</source>
        <translation>Não usado: “%1” não corresponde ao “name” da origem, “%2”.</translation>
    </message>
    <message>
        <source>temporary</source>
        <translation>temporário</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>estável</translation>
    </message>
    <message>
        <source>The best of what there is, but not public. %1</source>
        <translation>O melhor que há, mas não é público. %1</translation>
    </message>
    <message>
        <source>The only one that can be used: public, %1.</source>
        <translation>O único que pode ser usado: público, %1.</translation>
    </message>
    <message>
        <source>The best: public, %1, preferred for longest.</source>
        <translation>O melhor: público, %1, preferencial por mais tempo.</translation>
    </message>
    <message>
        <source>The best: public, %1, and used already.</source>
        <translation>O melhor: público, %1, e já em uso.</translation>
    </message>
    <message>
        <source>Not needed: %1 gives the same.</source>
        <translation>Desnecessário: %1 dá o mesmo.</translation>
    </message>
    <message>
        <source>Not the best: it is not public, %1 is.</source>
        <translation>Não é o melhor: não é público, e %1 é.</translation>
    </message>
    <message numerus="yes">
        <source>Not the best: it is preferred only for %n more second(s), %1 for longer.</source>
        <translation>
            <numerusform>Não é o melhor: só é preferencial por mais %n segundo; %1, por mais tempo.</numerusform>
            <numerusform>Não é o melhor: só é preferencial por mais %n segundos; %1, por mais tempo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not the best: it is temporary, %1 is stable.</source>
        <translation>Não é o melhor: é temporário, e %1 é estável.</translation>
    </message>
    <message>
        <source>Not the best: it is stable, and you prefer temporary ones like %1.</source>
        <translation>Não é o melhor: é estável, e você prefere temporários como %1.</translation>
    </message>
    <message>
        <source>Not the best: its preferred lifetime is shorter than that of %1.</source>
        <translation>Não é o melhor: a vida preferencial é mais curta que a de %1.</translation>
    </message>
    <message>
        <source>As good as %1; only one is needed.</source>
        <translation>Tão bom quanto %1; só é preciso um.</translation>
    </message>
    <message>
        <source>Not better than %1, which is used already.</source>
        <translation>Não é melhor que %1, que já está em uso.</translation>
    </message>
</context>
<context>
    <name>InterfaceSource</name>
    <message>
        <source>No network interface has an %1 address that can be used.</source>
        <translation>Nenhuma interface de rede tem um endereço %1 que possa ser usado.</translation>
    </message>
    <message>
        <source>The interface “%1” has no %2 address that can be used.</source>
        <translation>A interface “%1” não tem um endereço %2 que possa ser usado.</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <comment>address, interface, why it is not used</comment>
        <translation>%1 em %2: %3</translation>
    </message>
    <message>
        <source>A “suffix” or “mac” is for IPv6 only; remove it from the “A” sources.</source>
        <translation>“suffix” e “mac” são só para IPv6; remova-os das origens “A”.</translation>
    </message>
    <message>
        <source>prefix of %1 with the suffix %2</source>
        <translation>prefixo de %1 com o sufixo %2</translation>
    </message>
    <message>
        <source>%1, temporary</source>
        <translation>%1, temporário</translation>
    </message>
    <message>
        <source>%1, stable</source>
        <translation>%1, estável</translation>
    </message>
    <message>
        <source>it must be “prefer” or “avoid”</source>
        <translation>deve ser “prefer” ou “avoid”</translation>
    </message>
    <message>
        <source>there is a “suffix” too; remove one of them</source>
        <translation>há também um “suffix”; remova um dos dois</translation>
    </message>
    <message>
        <source>it says where the address of another host goes on; add its “suffix”, or remove this</source>
        <translation>diz onde continua o endereço de outro host; adicione o “suffix” dele ou remova isto</translation>
    </message>
    <message>
        <source>it must be the part of an IPv6 address after the prefix, like ::1234</source>
        <translation>deve ser a parte de um endereço IPv6 depois do prefixo, como ::1234</translation>
    </message>
    <message>
        <source>its first %1 bits, which come from the prefix, must be zero as in ::1234; if your provider&apos;s prefix is shorter, set “prefixLength”, for example to 56</source>
        <translation>os primeiros %1 bits, que vêm do prefixo, devem ser zero, como em ::1234; se o prefixo do seu provedor for mais curto, defina “prefixLength”, por exemplo como 56</translation>
    </message>
    <message>
        <source>it must be the MAC address of one device, like 3c:22:fb:01:02:03</source>
        <translation>deve ser o endereço MAC de um dispositivo, como 3c:22:fb:01:02:03</translation>
    </message>
    <message>
        <source>with a “mac” it is always 64; remove it, or write all that follows the prefix as “suffix” instead of the “mac”</source>
        <translation>com um “mac” é sempre 64; remova-o ou escreva tudo o que vem depois do prefixo como “suffix” em vez do “mac”</translation>
    </message>
</context>
<context>
    <name>NatVerdict</name>
    <message>
        <source>%1 is the address of a DS-Lite line (carrier-grade NAT): it has IPv6 of its own, but shares one public IPv4 address with other customers and cannot be reached by it, whatever the router forwards.</source>
        <translation>%1 é o endereço de uma linha DS-Lite (CGNAT): ela tem IPv6 próprio, mas divide um IPv4 público com outros clientes e não pode ser alcançada por ele, não importa o que o roteador redirecione.</translation>
    </message>
    <message>
        <source>%1 is an address of your provider&apos;s own network (carrier-grade NAT): you share one public IPv4 address with other customers and cannot be reached by it, whatever the router forwards.</source>
        <translation>%1 é um endereço da rede interna do seu provedor (CGNAT): você divide um IPv4 público com outros clientes e não pode ser alcançado por ele, não importa o que o roteador redirecione.</translation>
    </message>
    <message>
        <source>The outside sees the shared address %1.</source>
        <translation>De fora se vê o endereço compartilhado %1.</translation>
    </message>
    <message>
        <source>Ask the provider for a public IPv4 address, or publish IPv6 only.</source>
        <translation>Peça ao provedor um endereço IPv4 público ou publique só IPv6.</translation>
    </message>
    <message>
        <source>Your router has only the private address %1: another router stands before it, so to forward a port in yours is not enough. Put the first router into bridge mode, or forward the port there too, to yours.</source>
        <translation>Seu roteador tem só o endereço privado %1: há outro roteador antes dele, por isso não basta redirecionar uma porta no seu. Ponha o primeiro roteador em modo bridge ou redirecione a porta também nele, para o seu.</translation>
    </message>
    <message>
        <source>If there is no other router at your place, %1 is your provider&apos;s own network (carrier-grade NAT) and you share %2 with other customers: ask the provider for a public IPv4 address, or publish IPv6 only.</source>
        <translation>Se não há outro roteador aí, %1 é da rede interna do seu provedor (CGNAT) e você divide %2 com outros clientes: peça ao provedor um endereço IPv4 público ou publique só IPv6.</translation>
    </message>
    <message>
        <source>%1, but the outside sees %2: connections leave by a VPN, a proxy or a second line, or the provider translates the address. By %2 this machine can hardly be reached. Let Mooring&apos;s connections go past the VPN or proxy, or name the interface of the line that you want.</source>
        <translation>%1, mas de fora se vê %2: as conexões saem por uma VPN, um proxy ou uma segunda linha, ou o provedor traduz o endereço. Por %2 é difícil alcançar este computador. Deixe as conexões do Mooring fora da VPN ou do proxy, ou indique a interface da linha desejada.</translation>
    </message>
    <message>
        <source>This machine itself has the public address %1: it can be reached directly. What reaches it is for its own firewall to decide.</source>
        <translation>Este computador tem o endereço público %1: pode ser alcançado diretamente. O que chega até ele cabe ao próprio firewall decidir.</translation>
    </message>
    <message>
        <source>Your router has the public address %1. To be reached from outside, forward the port there to this machine.</source>
        <translation>Seu roteador tem o endereço público %1. Para ser alcançado de fora, redirecione nele a porta para este computador.</translation>
    </message>
    <message>
        <source>Your router tells %1 as its outer address, which is no address of a line: perhaps it is not connected, or a VPN or proxy runs on it. Look at the router&apos;s own page.</source>
        <translation>Seu roteador informa %1 como endereço externo, que não é o de uma linha: talvez não esteja conectado ou tenha uma VPN ou um proxy. Veja a página do próprio roteador.</translation>
    </message>
    <message>
        <source>It is not known how this machine is connected: neither the router nor anybody outside told an address.</source>
        <translation>Não se sabe como este computador está conectado: nem o roteador nem ninguém de fora informou um endereço.</translation>
    </message>
    <message>
        <source>This machine is behind a router, which does not tell its outer address; the outside sees %1.</source>
        <translation>Este computador está atrás de um roteador que não informa o endereço externo; de fora se vê %1.</translation>
    </message>
    <message>
        <source>The router does not tell its outer address; the outside sees %1.</source>
        <translation>O roteador não informa o endereço externo; de fora se vê %1.</translation>
    </message>
    <message>
        <source>Compare it with the Internet address on the router&apos;s own page: if it is the same, forward the port there; if not, another router or your provider (carrier-grade NAT) stands before yours. Switching on UPnP or NAT-PMP in the router lets Mooring see it.</source>
        <translation>Compare-o com o endereço de internet na página do próprio roteador: se for o mesmo, redirecione a porta nele; se não, há outro roteador ou seu provedor (CGNAT) antes do seu. Com UPnP ou NAT-PMP ativado no roteador, o Mooring consegue ver isso.</translation>
    </message>
    <message>
        <source>This machine itself has the public address %1</source>
        <translation>Este computador tem o endereço público %1</translation>
    </message>
    <message>
        <source>Your router has the public address %1</source>
        <translation>Seu roteador tem o endereço público %1</translation>
    </message>
</context>
<context>
    <name>OutsideSource</name>
    <message>
        <source>The services do not agree on the address: %1.</source>
        <translation>Os serviços não concordam sobre o endereço: %1.</translation>
    </message>
    <message>
        <source>Only %1 answered, with %2; a change is believed when another service agrees.</source>
        <translation>Só %1 respondeu, com %2; uma mudança é aceita quando outro serviço concorda.</translation>
    </message>
    <message>
        <source>None of %1 told the address. The last one, %2: %3</source>
        <translation>Nenhum de %1 informou o endereço. O último, %2: %3</translation>
    </message>
    <message>
        <source>None of the servers of the address source “%1” can tell an address for %2.</source>
        <translation>Nenhum dos servidores da origem do endereço “%1” pode informar um endereço para %2.</translation>
    </message>
    <message>
        <source>confirmed by %1</source>
        <translation>confirmado por %1</translation>
    </message>
    <message>
        <source>seen by %1</source>
        <translation>visto por %1</translation>
    </message>
</context>
<context>
    <name>Pass</name>
    <message>
        <source>The provider said nothing about this name. Please report this.</source>
        <translation>O provedor não disse nada sobre este nome. Informe isso aos desenvolvedores.</translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>The account &quot;%1&quot; of %2 is not in the configuration. Add it, or choose another account for this name.</source>
        <translation>A conta &quot;%1&quot; de %2 não está na configuração. Adicione-a ou escolha outra conta para este nome.</translation>
    </message>
</context>
<context>
    <name>Provider</name>
    <message>
        <source>This service cannot list its names: type the name instead.</source>
        <translation>Este serviço não consegue listar os nomes: digite o nome.</translation>
    </message>
</context>
<context>
    <name>ProviderRegistry</name>
    <message>
        <source>“%1” must be one of: %2.</source>
        <translation>“%1” deve ser um de: %2.</translation>
    </message>
    <message>
        <source>“%1” does not have the right form.</source>
        <translation>“%1” não tem a forma certa.</translation>
    </message>
    <message>
        <source>“%1” does not have the right form; an example: %2</source>
        <translation>“%1” não tem a forma certa; um exemplo: %2</translation>
    </message>
    <message>
        <source>There is no provider “%1”.</source>
        <translation>Não há nenhum provedor “%1”.</translation>
    </message>
    <message>
        <source>%1 has no method “%2”; it has: %3.</source>
        <translation>%1 não tem o método “%2”; tem: %3.</translation>
    </message>
    <message>
        <source>“%1” is a secret and does not belong into the configuration: store it with “mooringd secret set %2 %3”.</source>
        <translation>“%1” é um segredo e não deve ficar na configuração: guarde-o com “mooringd secret set %2 %3”.</translation>
    </message>
    <message>
        <source>“%1” is missing: enter it.</source>
        <translation>Falta “%1”: preencha.</translation>
    </message>
    <message>
        <source>The settings of %1 do not fit together: check them.</source>
        <translation>As configurações de %1 não combinam entre si: verifique-as.</translation>
    </message>
</context>
<context>
    <name>PublishGate</name>
    <message>
        <source>this network</source>
        <translation>esta rede</translation>
    </message>
    <message>
        <source>Nothing is published from %1: your network rules say so. What is published stays.</source>
        <translation>Nada é publicado a partir de %1: suas regras de rede dizem isso. O que já foi publicado fica.</translation>
    </message>
    <message>
        <source>%1 goes through the VPN %2, so an address found now may be the VPN&apos;s and is not published. What is published stays. Switch the VPN off, or allow publishing through it in %3.</source>
        <translation>%1 passa pela VPN %2, então um endereço encontrado agora pode ser o da VPN e não é publicado. O que já foi publicado fica. Desligue a VPN ou permita publicar por ela em %3.</translation>
    </message>
    <message>
        <source>The address %1 that services outside see belongs to the VPN %2, so it is not published. Switch the VPN off, or allow publishing through it in %3.</source>
        <translation>O endereço %1 que os serviços externos veem é da VPN %2, por isso não é publicado. Desligue a VPN ou permita publicar por ela em %3.</translation>
    </message>
    <message>
        <source>Services outside see %1, but the router has %2; until now both were the same in %3. A VPN or proxy on the way is likely, so %1 is not published. Switch it off, or allow publishing through a VPN here.</source>
        <translation>Os serviços externos veem %1, mas o roteador tem %2; até agora eram iguais em %3. É provável que haja uma VPN ou um proxy no caminho, por isso %1 não é publicado. Desligue-o ou permita publicar por uma VPN aqui.</translation>
    </message>
</context>
<context>
    <name>RecipeFile</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Não é possível ler o arquivo: %1</translation>
    </message>
    <message>
        <source>The file is larger than 256 KiB.</source>
        <translation>O arquivo tem mais de 256 KiB.</translation>
    </message>
    <message>
        <source>This is not JSON: %1.</source>
        <translation>Isto não é JSON: %1.</translation>
    </message>
    <message>
        <source>A recipe is a JSON object.</source>
        <translation>Uma receita é um objeto JSON.</translation>
    </message>
    <message>
        <source>This does not follow the schema.</source>
        <translation>Isto não segue o esquema.</translation>
    </message>
</context>
<context>
    <name>RecordApi</name>
    <message>
        <source>The account has no zone for %1: check the name, the account, and which zones the credentials may see.</source>
        <translation>A conta não tem uma zona para %1: verifique o nome, a conta e quais zonas as credenciais podem ver.</translation>
    </message>
    <message>
        <source>The service lists %1 but does not let it be changed: look at the record on the service&apos;s own page.</source>
        <translation>O serviço lista %1 mas não permite alterá-lo: veja o registro na página do serviço.</translation>
    </message>
    <message>
        <source>This service does not tell its zones: set &quot;zone&quot; for %1.</source>
        <translation>Este serviço não informa as zonas: defina &quot;zone&quot; para %1.</translation>
    </message>
    <message>
        <source>This service cannot list its zones: type the name instead.</source>
        <translation>Este serviço não consegue listar as zonas: digite o nome.</translation>
    </message>
    <message>
        <source>This service cannot list a whole zone: type the name instead.</source>
        <translation>Este serviço não consegue listar uma zona inteira: digite o nome.</translation>
    </message>
</context>
<context>
    <name>RecordPlan</name>
    <message>
        <source>%1 has several %2 record sets (%3): say in the record&apos;s options which one is meant.</source>
        <translation>%1 tem vários conjuntos de registros %2 (%3): indique nas opções do registro qual deles é.</translation>
    </message>
    <message>
        <source>%1 has more %2 records than it should have, and this service cannot remove one: remove it on the service&apos;s own page.</source>
        <translation>%1 tem mais registros %2 do que deveria, e este serviço não consegue remover um: remova-o na página do serviço.</translation>
    </message>
    <message>
        <source>%1 is an alias (CNAME) at the service, so it cannot have an address of its own: remove the alias there, or take another name.</source>
        <translation>%1 é um alias (CNAME) no serviço e não pode ter endereço próprio: remova o alias nele ou use outro nome.</translation>
    </message>
    <message>
        <source>%1 already has several %2 records (%3), so nothing was changed. If other machines publish under this name, set &quot;sharing&quot; to &quot;shared&quot; for it; else remove the records that are not wanted.</source>
        <translation>%1 já tem vários registros %2 (%3), por isso nada foi alterado. Se outros computadores publicam com este nome, defina &quot;sharing&quot; como &quot;shared&quot;; se não, remova os registros indesejados.</translation>
    </message>
</context>
<context>
    <name>RecordRecipe</name>
    <message>
        <source>“{%1}” stands for nothing: no field, option or attribute of this recipe has that name.</source>
        <translation>“{%1}” não representa nada: nenhum campo, opção ou atributo desta receita tem esse nome.</translation>
    </message>
</context>
<context>
    <name>RecordReply</name>
    <message>
        <source>the login gave no token</source>
        <translation>o login não deu um token</translation>
    </message>
    <message>
        <source>%1 needs credentials: enter “%2” in the account.</source>
        <translation>%1 precisa de credenciais: digite “%2” na conta.</translation>
    </message>
    <message>
        <source>the next page is on another host</source>
        <translation>a próxima página está em outro host</translation>
    </message>
    <message>
        <source>the list has no end</source>
        <translation>a lista não tem fim</translation>
    </message>
    <message>
        <source>there is no list in it</source>
        <translation>não há nenhuma lista</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>status HTTP %1</translation>
    </message>
    <message>
        <source>%1 refuses the credentials (%2). Make new ones on its page and enter them in the account.</source>
        <translation>%1 recusa as credenciais (%2). Crie outras na página dele e digite-as na conta.</translation>
    </message>
    <message>
        <source>%1 does not allow this with these credentials (%2). Give them the permission to change DNS records of the zone.</source>
        <translation>%1 não permite isso com estas credenciais (%2). Dê a elas permissão para alterar os registros DNS da zona.</translation>
    </message>
    <message>
        <source>%1 does not hold this zone in the account (%2).</source>
        <translation>%1 não tem esta zona na conta (%2).</translation>
    </message>
    <message>
        <source>%1 does not know this zone or record (%2).</source>
        <translation>%1 não conhece esta zona ou este registro (%2).</translation>
    </message>
    <message>
        <source>Another record at %1 is in the way (%2). Remove it there, or take another name.</source>
        <translation>Outro registro em %1 está no caminho (%2). Remova-o lá ou use outro nome.</translation>
    </message>
    <message>
        <source>%1 wants fewer requests (%2). Mooring waits and tries again.</source>
        <translation>%1 quer menos solicitações (%2). O Mooring espera e tenta de novo.</translation>
    </message>
    <message>
        <source>%1 has barred the account or this program (%2). Ask its support.</source>
        <translation>%1 bloqueou a conta ou este programa (%2). Fale com o suporte dele.</translation>
    </message>
    <message>
        <source>%1 is in trouble itself (%2). Mooring tries again later.</source>
        <translation>%1 está com problemas (%2). O Mooring tenta de novo mais tarde.</translation>
    </message>
    <message>
        <source>%1 gave a reply that it does not document (%2).</source>
        <translation>%1 deu uma resposta que não documenta (%2).</translation>
    </message>
    <message>
        <source>%1 refuses the request (%2).</source>
        <translation>%1 recusa a solicitação (%2).</translation>
    </message>
</context>
<context>
    <name>RecordRequest</name>
    <message>
        <source>The recipe of %1 cannot make the address “%2”: a value is missing.</source>
        <translation>A receita de %1 não consegue formar o endereço “%2”: falta um valor.</translation>
    </message>
    <message>
        <source>“%1” is not a web address: correct it in the account&apos;s settings.</source>
        <translation>“%1” não é um endereço web: corrija-o nas configurações da conta.</translation>
    </message>
</context>
<context>
    <name>ReplyMatch</name>
    <message>
        <source>This is no regular expression: %1.</source>
        <translation>Isto não é uma expressão regular: %1.</translation>
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
        <translation>O Mooring foi iniciado com %1 nomes configurados.</translation>
    </message>
    <message>
        <source>Mooring has stopped.</source>
        <translation>O Mooring parou.</translation>
    </message>
    <message>
        <source>Publishing is suspended until %1.</source>
        <translation>A publicação está suspensa até %1.</translation>
    </message>
    <message>
        <source>Publishing is suspended until it is resumed.</source>
        <translation>A publicação está suspensa até ser retomada.</translation>
    </message>
    <message>
        <source>Publishing goes on.</source>
        <translation>A publicação continua.</translation>
    </message>
    <message>
        <source>The address for %1 records is now %2; it was %3.</source>
        <translation>O endereço para registros %1 agora é %2; era %3.</translation>
    </message>
    <message>
        <source>%1 (%2) could not be published: %3</source>
        <translation>Não foi possível publicar %1 (%2): %3</translation>
    </message>
    <message>
        <source>%1 (%2) is published again.</source>
        <translation>%1 (%2) voltou a ser publicado.</translation>
    </message>
    <message>
        <source>%1 (%2) was created with %3.</source>
        <translation>%1 (%2) foi criado com %3.</translation>
    </message>
    <message>
        <source>%1 (%2) was changed from %3 to %4.</source>
        <translation>%1 (%2) mudou de %3 para %4.</translation>
    </message>
    <message>
        <source>%1 (%2) holds %3 instead of %4: it was changed elsewhere and is put right.</source>
        <translation>%1 (%2) tem %3 em vez de %4: foi alterado em outro lugar e será corrigido.</translation>
    </message>
    <message>
        <source>Nothing is held any more: names are published from this network.</source>
        <translation>Nada mais está retido: os nomes são publicados a partir desta rede.</translation>
    </message>
    <message>
        <source>A look at the addresses did not end within 10 minutes and was abandoned. Mooring goes on by its schedule.</source>
        <translation>Uma verificação dos endereços não terminou em 10 minutos e foi abandonada. O Mooring segue sua agenda.</translation>
    </message>
    <message>
        <source>No address for %1 records is found any more: %2</source>
        <translation>Não se encontra mais endereço para registros %1: %2</translation>
    </message>
    <message>
        <source>The address for %1 records is found again: %2.</source>
        <translation>O endereço para registros %1 foi encontrado de novo: %2.</translation>
    </message>
    <message>
        <source>There is no network.</source>
        <translation>Não há rede.</translation>
    </message>
    <message>
        <source>The network is back.</source>
        <translation>A rede voltou.</translation>
    </message>
    <message>
        <source>The account %1 is stopped: %2</source>
        <translation>A conta %1 está parada: %2</translation>
    </message>
</context>
<context>
    <name>Rfc2136</name>
    <message>
        <source>A name server does not list its zones: enter the zone in the account, or type the names.</source>
        <translation>Um servidor de nomes não lista suas zonas: digite a zona na conta ou digite os nomes.</translation>
    </message>
    <message>
        <source>The name server of this account is not understood: write it as host or host:port, an IPv6 address in brackets.</source>
        <translation>Não foi possível entender o servidor de nomes desta conta: escreva host ou host:port, com endereços IPv6 entre colchetes.</translation>
    </message>
    <message>
        <source>The secret of the TSIG key %1 is missing: enter it.</source>
        <translation>Falta o segredo da chave TSIG %1: digite-o.</translation>
    </message>
    <message>
        <source>The name of the TSIG key is missing: enter it beside the secret.</source>
        <translation>Falta o nome da chave TSIG: digite-o junto ao segredo.</translation>
    </message>
    <message>
        <source>%1 is not in the zone %2 of this account: take an account for its zone, or leave the account&apos;s zone empty.</source>
        <translation>%1 não está na zona %2 desta conta: use uma conta da zona dele ou deixe vazia a zona da conta.</translation>
    </message>
    <message>
        <source>The name server %1 is not responsible for %2: check the server and the name.</source>
        <translation>O servidor de nomes %1 não é responsável por %2: verifique o servidor e o nome.</translation>
    </message>
    <message>
        <source>The name server %1 is not responsible for %2, or does not let this machine ask: check the server, the name and the server&apos;s rules.</source>
        <translation>O servidor de nomes %1 não é responsável por %2 ou não deixa este computador perguntar: verifique o servidor, o nome e as regras do servidor.</translation>
    </message>
    <message>
        <source>The records changed at the name server %1 while they were being updated; the update will be tried again.</source>
        <translation>Os registros mudaram no servidor de nomes %1 durante a atualização; ela será tentada de novo.</translation>
    </message>
    <message>
        <source>The name server %1 refuses the update of the zone %2: allow this key to update the name there (allow-update, update-policy, acl, TSIG-ALLOW-DNSUPDATE). Some servers also refuse a wrong key this way.</source>
        <translation>O servidor de nomes %1 recusa a atualização da zona %2: permita nele que esta chave atualize o nome (allow-update, update-policy, acl, TSIG-ALLOW-DNSUPDATE). Alguns servidores recusam assim também uma chave errada.</translation>
    </message>
    <message>
        <source>The name server %1 refuses the update of the zone %2: it needs a TSIG key. Enter one in the account.</source>
        <translation>O servidor de nomes %1 recusa a atualização da zona %2: é preciso uma chave TSIG. Digite-a na conta.</translation>
    </message>
    <message>
        <source>The name server %1 does not accept updates of the zone %2 without a TSIG key: enter one in the account.</source>
        <translation>O servidor de nomes %1 não aceita atualizações da zona %2 sem uma chave TSIG: digite-a na conta.</translation>
    </message>
    <message>
        <source>The name server %1 is not the primary of the zone %2: enter the zone&apos;s primary name server.</source>
        <translation>O servidor de nomes %1 não é o primário da zona %2: digite o servidor de nomes primário da zona.</translation>
    </message>
    <message>
        <source>A name is not inside the zone %1 that the account gives.</source>
        <translation>Um nome não está na zona %1 indicada na conta.</translation>
    </message>
    <message>
        <source>The name server %1 has a problem of its own (SERVFAIL): see its log.</source>
        <translation>O servidor de nomes %1 está com um problema próprio (SERVFAIL): veja o log dele.</translation>
    </message>
    <message>
        <source>The name server %1 does not take dynamic updates.</source>
        <translation>O servidor de nomes %1 não aceita atualizações dinâmicas.</translation>
    </message>
    <message>
        <source>The name server %1 did not accept the update (result code %2): see its log.</source>
        <translation>O servidor de nomes %1 não aceitou a atualização (código de resultado %2): veja o log dele.</translation>
    </message>
</context>
<context>
    <name>Router</name>
    <message>
        <source>The router at %1 has no address on the Internet now. Is its line connected?</source>
        <translation>O roteador em %1 não tem endereço na internet agora. A linha está conectada?</translation>
    </message>
    <message>
        <source>The router at %1 does not tell its address to this device. Allow NAT-PMP or PCP for it there, or use another source.</source>
        <translation>O roteador em %1 não informa o endereço a este dispositivo. Permita nele NAT-PMP ou PCP para este dispositivo ou use outra origem.</translation>
    </message>
    <message>
        <source>The router at %1 knows neither NAT-PMP nor PCP.</source>
        <translation>O roteador em %1 não conhece NAT-PMP nem PCP.</translation>
    </message>
    <message>
        <source>The router at %1 names an address that cannot be its own: %2.</source>
        <translation>O roteador em %1 informa um endereço que não pode ser dele: %2.</translation>
    </message>
    <message>
        <source>Another router stands between this device and the router at %1, so it does not tell its address. Use another source.</source>
        <translation>Há outro roteador entre este dispositivo e o roteador em %1, por isso ele não informa o endereço. Use outra origem.</translation>
    </message>
    <message>
        <source>The router at %1 could not tell its address by PCP (result code %2).</source>
        <translation>O roteador em %1 não conseguiu informar o endereço por PCP (código de resultado %2).</translation>
    </message>
    <message>
        <source>This build does not speak UPnP.</source>
        <translation>Esta compilação não fala UPnP.</translation>
    </message>
    <message>
        <source>The router at %1 does not answer by UPnP.</source>
        <translation>O roteador em %1 não responde por UPnP.</translation>
    </message>
    <message>
        <source>The router at %1 could not tell its address by UPnP: %2.</source>
        <translation>O roteador em %1 não conseguiu informar o endereço por UPnP: %2.</translation>
    </message>
    <message>
        <source>The search for the router was cancelled.</source>
        <translation>A procura pelo roteador foi cancelada.</translation>
    </message>
</context>
<context>
    <name>RouterSource</name>
    <message>
        <source>A router tells an IPv4 address only; with IPv6 this device has a public address itself. Use the source “interface” for AAAA.</source>
        <translation>Um roteador só informa um endereço IPv4; com IPv6 o próprio dispositivo tem um endereço público. Use a origem “interface” para AAAA.</translation>
    </message>
    <message>
        <source>No router is asked here.</source>
        <translation>Nenhum roteador é consultado aqui.</translation>
    </message>
</context>
<context>
    <name>Routes</name>
    <message>
        <source>The system does not tell its routes: %1.</source>
        <translation>O sistema não informa as rotas: %1.</translation>
    </message>
    <message>
        <source>There is no way to the Internet by IPv4.</source>
        <translation>Não há saída para a internet por IPv4.</translation>
    </message>
    <message>
        <source>There is no way to the Internet by IPv6.</source>
        <translation>Não há saída para a internet por IPv6.</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>The secrets of the account &quot;%1&quot; come from the environment (%2). Change that variable, or unset it first.</source>
        <translation>Os segredos da conta &quot;%1&quot; vêm do ambiente (%2). Altere essa variável ou remova-a antes.</translation>
    </message>
    <message>
        <source>Secrets cannot be stored in the environment. Use --secrets FILE.</source>
        <translation>Não é possível guardar segredos no ambiente. Use --secrets FILE.</translation>
    </message>
    <message>
        <source>There is no secrets file %1.</source>
        <translation>O arquivo de segredos %1 não existe.</translation>
    </message>
    <message>
        <source>Other users can read or change the secrets file %1, so it is not used. Run: chmod 600 %1</source>
        <translation>Outros usuários podem ler ou alterar o arquivo de segredos %1, por isso ele não é usado. Execute: chmod 600 %1</translation>
    </message>
    <message>
        <source>The secrets file %1 cannot be read: %2.</source>
        <translation>Não é possível ler o arquivo de segredos %1: %2.</translation>
    </message>
    <message>
        <source>The secrets file %1 is not a JSON object of accounts (line %2).</source>
        <translation>O arquivo de segredos %1 não é um objeto JSON de contas (linha %2).</translation>
    </message>
    <message>
        <source>The secrets file %1 must have the form {account: {field: &quot;value&quot;}}; see %2.</source>
        <translation>O arquivo de segredos %1 deve ter a forma {account: {field: &quot;value&quot;}}; veja %2.</translation>
    </message>
    <message>
        <source>The secrets file %1 cannot be written: %2.</source>
        <translation>Não é possível gravar o arquivo de segredos %1: %2.</translation>
    </message>
    <message>
        <source>The secrets file %1 did not keep what was written.</source>
        <translation>O arquivo de segredos %1 não manteve o que foi gravado.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it (log in to the desktop with your password, or open the password manager), then retry.</source>
        <translation>O chaveiro está bloqueado. Desbloqueie-o (entre na área de trabalho com sua senha ou abra o gerenciador de senhas) e tente de novo.</translation>
    </message>
    <message>
        <source>There is no keychain here. On a server give the secrets with --secrets FILE or in variables MOORING_SECRET_&lt;ACCOUNT&gt;_&lt;FIELD&gt;; on a desktop install gnome-keyring or KWallet and log in again.</source>
        <translation>Não há chaveiro aqui. Em um servidor, forneça os segredos com --secrets FILE ou em variáveis MOORING_SECRET_&lt;ACCOUNT&gt;_&lt;FIELD&gt;; em um desktop, instale o gnome-keyring ou o KWallet e entre de novo.</translation>
    </message>
    <message>
        <source>The keychain does not let Mooring in. Allow the access, then retry.</source>
        <translation>O chaveiro não deixa o Mooring entrar. Permita o acesso e tente de novo.</translation>
    </message>
    <message>
        <source>The keychain does not work: %1</source>
        <translation>O chaveiro não funciona: %1</translation>
    </message>
    <message>
        <source>The keychain still waits for an answer to an earlier question. Look for a window that asks for the keychain&apos;s password.</source>
        <translation>O chaveiro ainda espera a resposta a uma pergunta anterior. Procure uma janela que peça a senha do chaveiro.</translation>
    </message>
    <message>
        <source>There is no keychain yet. Make one with the password manager of the desktop, then retry.</source>
        <translation>Ainda não há chaveiro. Crie um com o gerenciador de senhas da área de trabalho e tente de novo.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time. Is there a window that asks for its password? Answer it, then retry.</source>
        <translation>O chaveiro não respondeu a tempo. Há uma janela pedindo a senha? Responda e tente de novo.</translation>
    </message>
    <message>
        <source>What the keychain holds for the account &quot;%1&quot; cannot be read. Enter its secrets again.</source>
        <translation>Não é possível ler o que o chaveiro guarda para a conta &quot;%1&quot;. Digite os segredos de novo.</translation>
    </message>
    <message>
        <source>The secrets of the account &quot;%1&quot; are too long for a keychain: %2 bytes, at most %3 are possible. Keep them in a file instead (--secrets FILE).</source>
        <translation>Os segredos da conta &quot;%1&quot; são longos demais para um chaveiro: %2 bytes; são possíveis no máximo %3. Guarde-os em um arquivo (--secrets FILE).</translation>
    </message>
    <message>
        <source>The keychain did not keep the secrets of the account &quot;%1&quot;.</source>
        <translation>O chaveiro não guardou os segredos da conta &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The keychain still holds the secrets of the account &quot;%1&quot;. Delete them there.</source>
        <translation>O chaveiro ainda guarda os segredos da conta &quot;%1&quot;. Exclua-os nele.</translation>
    </message>
</context>
<context>
    <name>Signer</name>
    <message>
        <source>There is no request signature named &quot;%1&quot;.</source>
        <translation>Não há nenhuma assinatura de solicitação chamada &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The key id or the secret key of the account is missing. Enter both.</source>
        <translation>Falta o identificador da chave ou a chave secreta da conta. Digite os dois.</translation>
    </message>
    <message>
        <source>The signature tencent-tc3 needs the parameters service, version and action.</source>
        <translation>A assinatura tencent-tc3 precisa dos parâmetros service, version e action.</translation>
    </message>
</context>
<context>
    <name>StateStore</name>
    <message>
        <source>it is not a state file of version 1</source>
        <translation>não é um arquivo de estado da versão 1</translation>
    </message>
    <message>
        <source>The state file %1 cannot be used (%2) and cannot be kept aside. Mooring goes on without it and looks at every record afresh.</source>
        <translation>O arquivo de estado %1 não pode ser usado (%2) nem guardado à parte. O Mooring continua sem ele e verifica cada registro de novo.</translation>
    </message>
    <message>
        <source>The state file %1 cannot be used (%2). It is kept as %3; Mooring looks at every record afresh.</source>
        <translation>O arquivo de estado %1 não pode ser usado (%2). Ele foi guardado como %3; o Mooring verifica cada registro de novo.</translation>
    </message>
    <message>
        <source>The state file %1 cannot be written: %2</source>
        <translation>Não é possível gravar o arquivo de estado %1: %2</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>não é possível criar a pasta dele</translation>
    </message>
</context>
<context>
    <name>Statuses</name>
    <message>
        <source>This machine has no network. The name is looked after as soon as there is one; there is nothing to do.</source>
        <translation>Este computador não tem rede. O nome será cuidado assim que houver uma; não é preciso fazer nada.</translation>
    </message>
</context>
<context>
    <name>StunSource</name>
    <message>
        <source>It refused without saying why.</source>
        <translation>Recusou sem dizer por quê.</translation>
    </message>
    <message>
        <source>It refused with error %1.</source>
        <translation>Recusou com o erro %1.</translation>
    </message>
    <message>
        <source>Its answer has a part that is not known (0x%1).</source>
        <translation>A resposta tem uma parte desconhecida (0x%1).</translation>
    </message>
    <message>
        <source>Its answer is not one %1 address.</source>
        <translation>A resposta não é um único endereço %1.</translation>
    </message>
    <message>
        <source>Its answer has no address that a router could not have changed.</source>
        <translation>A resposta não tem nenhum endereço que um roteador não pudesse ter alterado.</translation>
    </message>
    <message>
        <source>“%1” is not a server like stun.example.org:3478</source>
        <translation>“%1” não é um servidor como stun.example.org:3478</translation>
    </message>
    <message>
        <source>name at least one</source>
        <translation>indique ao menos um</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>“%1” uses the unknown function “%2”.</source>
        <translation>“%1” usa a função desconhecida “%2”.</translation>
    </message>
</context>
<context>
    <name>UpdateProvider</name>
    <message>
        <source>%1 takes one address for each name and family, and %2 has several.</source>
        <translation>%1 aceita um endereço por nome e família, e %2 tem vários.</translation>
    </message>
    <message>
        <source>%1 replaces the address of a name, so %2 cannot be shared with other machines.</source>
        <translation>%1 substitui o endereço de um nome, então %2 não pode ser compartilhado com outros computadores.</translation>
    </message>
    <message>
        <source>%1 takes no IPv6 addresses: remove AAAA from %2.</source>
        <translation>%1 não aceita endereços IPv6: remova AAAA de %2.</translation>
    </message>
    <message>
        <source>%1 does not update wildcard names such as %2.</source>
        <translation>%1 não atualiza nomes curinga como %2.</translation>
    </message>
    <message>
        <source>An account of %1 belongs to one name: add an account of its own for %2.</source>
        <translation>Uma conta de %1 pertence a um só nome: adicione uma conta própria para %2.</translation>
    </message>
    <message>
        <source>%1 spoils the IPv4 address when only IPv6 is sent: let %2 have A as well as AAAA.</source>
        <translation>%1 estraga o endereço IPv4 quando só o IPv6 é enviado: dê a %2 tanto A quanto AAAA.</translation>
    </message>
</context>
<context>
    <name>UpdateRecipe</name>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Não existe o campo “%1”.</translation>
    </message>
    <message>
        <source>There is no placeholder {%1}.</source>
        <translation>Não existe o marcador {%1}.</translation>
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
        <translation>%1 recusa as credenciais: verifique-as na conta.</translation>
    </message>
    <message>
        <source>%1 does not allow this account to do that.</source>
        <translation>%1 não permite que esta conta faça isso.</translation>
    </message>
    <message>
        <source>%1 does not know this name in the account: make it there, or check the name.</source>
        <translation>%1 não conhece este nome na conta: crie-o lá ou verifique o nome.</translation>
    </message>
    <message>
        <source>%1 says that the request is wrong.</source>
        <translation>%1 diz que a solicitação está errada.</translation>
    </message>
    <message>
        <source>%1 asks for a pause.</source>
        <translation>%1 pede uma pausa.</translation>
    </message>
    <message>
        <source>%1 has blocked updates: unblock them there, then press retry.</source>
        <translation>%1 bloqueou as atualizações: desbloqueie-as lá e tente de novo.</translation>
    </message>
    <message>
        <source>%1 has a fault.</source>
        <translation>%1 está com uma falha.</translation>
    </message>
    <message>
        <source>%1 ignored the request and set nothing: it may have blocked this program.</source>
        <translation>%1 ignorou a solicitação e não alterou nada: pode ter bloqueado este programa.</translation>
    </message>
    <message>
        <source>%1 sent a redirect (%2), which is not followed with credentials.</source>
        <translation>%1 enviou um redirecionamento (%2), que não é seguido com credenciais.</translation>
    </message>
    <message>
        <source>%1 refuses the credentials or this program (403): check them in the account.</source>
        <translation>%1 recusa as credenciais ou este programa (403): verifique-as na conta.</translation>
    </message>
    <message>
        <source>%1 has a fault (%2).</source>
        <translation>%1 está com uma falha (%2).</translation>
    </message>
    <message>
        <source>%1 sent a reply that is not understood (status %2): %3</source>
        <translation>%1 enviou uma resposta que não foi entendida (status %2): %3</translation>
    </message>
    <message>
        <source>%1 did not answer for this name.</source>
        <translation>%1 não respondeu por este nome.</translation>
    </message>
</context>
<context>
    <name>UpdateRequest</name>
    <message>
        <source>%1 needs “%2” for this record: enter it in the account.</source>
        <translation>%1 precisa de “%2” para este registro: digite-o na conta.</translation>
    </message>
    <message>
        <source>The recipe of %1 has no value for “%2”.</source>
        <translation>A receita de %1 não tem valor para “%2”.</translation>
    </message>
    <message>
        <source>There is no placeholder {%1}: correct the update URL or body in the account.</source>
        <translation>Não existe o marcador {%1}: corrija a URL ou o corpo de atualização na conta.</translation>
    </message>
    <message>
        <source>The update URL of %1 is not valid: check it in the account.</source>
        <translation>A URL de atualização de %1 não é válida: verifique-a na conta.</translation>
    </message>
</context>
<context>
    <name>UpdateShape</name>
    <message>
        <source>There is no such failure kind.</source>
        <translation>Não existe esse tipo de falha.</translation>
    </message>
</context>
<context>
    <name>WebSource</name>
    <message>
        <source>“%1” is not an address like https://ip.example.org/</source>
        <translation>“%1” não é um endereço como https://ip.example.org/</translation>
    </message>
    <message>
        <source>“%1” must begin with https: an answer over http could be forged</source>
        <translation>“%1” deve começar com https: uma resposta por http poderia ser forjada</translation>
    </message>
    <message>
        <source>“%1” must not hold a user name or password</source>
        <translation>“%1” não deve conter usuário nem senha</translation>
    </message>
    <message>
        <source>name at least one</source>
        <translation>indique ao menos um</translation>
    </message>
</context>
<context>
    <name>mooring::AccountCard</name>
    <message>
        <source>Asking…</source>
        <translation>Perguntando…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Add names…</source>
        <translation>Adicionar nomes…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Asks the provider whether it accepts this account; changes nothing.</source>
        <translation>Pergunta ao provedor se ele aceita esta conta; não altera nada.</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>Testar %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Add names to %1</source>
        <translation>Adicionar nomes a %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>No names yet</source>
        <translation>Ainda não há nomes</translation>
    </message>
    <message numerus="yes">
        <source>%n names: %1 and more</source>
        <translation>
            <numerusform>%n nome: %1 e mais</numerusform>
            <numerusform>%n nomes: %1 e mais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names: %1</source>
        <translation>
            <numerusform>%n nome: %1</numerusform>
            <numerusform>%n nomes: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Signs in with: %1</source>
        <translation>Entra com: %1</translation>
    </message>
    <message>
        <source>last change %1</source>
        <translation>última alteração %1</translation>
    </message>
    <message>
        <source>%1 Next attempt: %2.</source>
        <translation>%1 Próxima tentativa: %2.</translation>
    </message>
    <message>
        <source>It answers and accepts the sign-in.</source>
        <translation>Responde e aceita o acesso.</translation>
    </message>
    <message>
        <source>This service can only be tried by an update, so it was not asked.</source>
        <translation>Este serviço só pode ser testado com uma atualização, por isso não foi consultado.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>kept in the keychain</source>
        <translation>guardado no chaveiro</translation>
    </message>
    <message>
        <source>kept in the keychain (%1)</source>
        <translation>guardado no chaveiro (%1)</translation>
    </message>
    <message>
        <source>from the environment variable %1</source>
        <translation>da variável de ambiente %1</translation>
    </message>
    <message>
        <source>from the file %1</source>
        <translation>do arquivo %1</translation>
    </message>
    <message>
        <source>Last success %1</source>
        <translation>Último sucesso: %1</translation>
    </message>
    <message>
        <source>No success yet</source>
        <translation>Nenhum sucesso ainda</translation>
    </message>
    <message>
        <source>last failure %1</source>
        <translation>última falha: %1</translation>
    </message>
    <message>
        <source>%1 Mooring waits until %2.</source>
        <translation>%1 O Mooring espera até %2.</translation>
    </message>
</context>
<context>
    <name>mooring::AccountDraft</name>
    <message>
        <source>“%1” is needed.</source>
        <translation>Falta “%1”.</translation>
    </message>
    <message>
        <source>“%1” does not look like this. Please check it.</source>
        <translation>“%1” não tem essa aparência. Verifique.</translation>
    </message>
    <message>
        <source>“%1” looks different, for example %2.</source>
        <translation>“%1” tem outra aparência, por exemplo %2.</translation>
    </message>
</context>
<context>
    <name>mooring::AccountForm</name>
    <message>
        <source>&amp;Your name for it:</source>
        <translation>Seu &amp;nome para ela:</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Sign in a&amp;gain…</source>
        <translation>&amp;Entrar de novo…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Salvar</translation>
    </message>
</context>
<context>
    <name>mooring::AccountsPage</name>
    <message>
        <source>No accounts yet</source>
        <translation>Ainda não há contas</translation>
    </message>
    <message>
        <source>An account is your sign-in at a DNS provider. Mooring keeps its password or token in the keychain and uses it for nothing but the names that you choose.</source>
        <translation>Uma conta é seu acesso a um provedor de DNS. O Mooring guarda a senha ou o token no chaveiro e só o usa para os nomes que você escolher.</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>&amp;Adicionar uma conta…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>The account at %1 is removed from Mooring.</source>
        <translation>A conta em %1 foi removida do Mooring.</translation>
    </message>
    <message numerus="yes">
        <source>The account at %1 is removed. %n names are no longer kept up to date; their records there stay as they are.</source>
        <translation>
            <numerusform>A conta em %1 foi removida. %n nome não é mais mantido em dia; os registros lá ficam como estão.</numerusform>
            <numerusform>A conta em %1 foi removida. %n nomes não são mais mantidos em dia; os registros lá ficam como estão.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mooring::AddressCard</name>
    <message>
        <source>Not looked for: no name uses %1.</source>
        <translation>Não procurado: nenhum nome usa %1.</translation>
    </message>
    <message>
        <source>Not looked for while updates are paused.</source>
        <translation>Não procurado enquanto as atualizações estão pausadas.</translation>
    </message>
    <message>
        <source>Waiting for the network.</source>
        <translation>Aguardando a rede.</translation>
    </message>
    <message>
        <source>Not found yet.</source>
        <translation>Ainda não encontrado.</translation>
    </message>
    <message>
        <source>%1 address</source>
        <translation>Endereço %1</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar o endereço</translation>
    </message>
    <message>
        <source>Copy the %1 address</source>
        <translation>Copiar o endereço %1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>&amp;Copiar o endereço</translation>
    </message>
</context>
<context>
    <name>mooring::AddressPanel</name>
    <message>
        <source>%1 address</source>
        <translation>Endereço %1</translation>
    </message>
    <message>
        <source>&amp;Addresses to publish</source>
        <translation>&amp;Endereços a publicar</translation>
    </message>
    <message>
        <source>IPv4 and IPv6</source>
        <translation>IPv4 e IPv6</translation>
    </message>
    <message>
        <source>Only IPv4</source>
        <translation>Só IPv4</translation>
    </message>
    <message>
        <source>Only IPv6</source>
        <translation>Só IPv6</translation>
    </message>
    <message>
        <source>Addresses to publish</source>
        <translation>Endereços a publicar</translation>
    </message>
    <message>
        <source>Only the address of the names that you tick will change. Everything else at %1 stays as it is.</source>
        <translation>Só o endereço dos nomes que você marcar vai mudar. Todo o resto em %1 fica como está.</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>procurando…</translation>
    </message>
    <message>
        <source>%1 takes no IPv6 addresses.</source>
        <translation>%1 não aceita endereços IPv6.</translation>
    </message>
</context>
<context>
    <name>mooring::AddressesSection</name>
    <message>
        <source>Ask &amp;again</source>
        <translation>Perguntar de &amp;novo</translation>
    </message>
    <message>
        <source>The line “%1” was removed.</source>
        <translation>A linha “%1” foi removida.</translation>
    </message>
    <message>
        <source>The source “%1” was removed.</source>
        <translation>A origem “%1” foi removida.</translation>
    </message>
</context>
<context>
    <name>mooring::Assistant</name>
    <message>
        <source>Provider</source>
        <translation>Provedor</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nomes</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>Publicando…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Entrar de novo</translation>
    </message>
    <message>
        <source>Add names (%1 of %2)</source>
        <translation>Adicionar nomes (%1 de %2)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
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
        <translation>&amp;Salvar e publicar de novo</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Entrar</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Publicar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Publish %n name(s)</source>
        <translation>
            <numerusform>&amp;Publicar %n nome</numerusform>
            <numerusform>&amp;Publicar %n nomes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>Concluí&amp;do</translation>
    </message>
    <message>
        <source>Reading the keychain…</source>
        <translation>Lendo o chaveiro…</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Perguntando a %1…</translation>
    </message>
    <message>
        <source>Your names cannot be listed now: %1 You can type them.</source>
        <translation>Seus nomes não podem ser listados agora: %1 Você pode digitá-los.</translation>
    </message>
    <message>
        <source>%1 lists no domain for this account. You can type the names.</source>
        <translation>%1 não lista nenhum domínio para esta conta. Você pode digitar os nomes.</translation>
    </message>
    <message>
        <source>%1 Press Enter to try again.</source>
        <translation>%1 Pressione Enter para tentar de novo.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Cancel &amp;publishing</source>
        <translation>Cancelar a &amp;publicação</translation>
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
        <translation>Este computador não está conectado à internet.</translation>
    </message>
    <message>
        <source>Interface: %1</source>
        <translation>Interface: %1</translation>
    </message>
    <message>
        <source>Router: %1</source>
        <translation>Roteador: %1</translation>
    </message>
    <message>
        <source>Wi-Fi: %1</source>
        <translation>Wi-Fi: %1</translation>
    </message>
    <message>
        <source>%1. You do not publish from this network.</source>
        <translation>%1. Você não publica a partir desta rede.</translation>
    </message>
    <message>
        <source>%1. A VPN is on, so names keep their address.</source>
        <translation>%1. Há uma VPN ligada, por isso os nomes mantêm seu endereço.</translation>
    </message>
    <message>
        <source>Asks: %1</source>
        <translation>Pergunta a: %1</translation>
    </message>
    <message>
        <source>%1, which cannot be published</source>
        <translation>%1, que não pode ser publicado</translation>
    </message>
    <message>
        <source>This computer has no public IPv6 address.</source>
        <translation>Este computador não tem endereço IPv6 público.</translation>
    </message>
    <message>
        <source>It answers and accepts the sign-in.</source>
        <translation>Responde e aceita o acesso.</translation>
    </message>
    <message>
        <source>This service can only be tried by an update, so it was not asked.</source>
        <translation>Este serviço só pode ser testado com uma atualização, por isso não foi consultado.</translation>
    </message>
    <message>
        <source>The name servers did not answer.</source>
        <translation>Os servidores de nomes não responderam.</translation>
    </message>
    <message>
        <source>Nothing is published yet.</source>
        <translation>Nada foi publicado ainda.</translation>
    </message>
    <message>
        <source>The name servers do not know it; published was %1.</source>
        <translation>Os servidores de nomes não o conhecem; foi publicado %1.</translation>
    </message>
    <message>
        <source>%1, but published was %2.</source>
        <translation>%1, mas foi publicado %2.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Found out: %1</source>
        <translation>Descoberto: %1</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>Sabe-se pouco demais para dizer.</translation>
    </message>
    <message>
        <source>%1 is used.</source>
        <translation>É usado %1.</translation>
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
        <translation>Mantém nomes apontando para este computador.</translation>
    </message>
    <message>
        <source>Use the configuration in this folder.</source>
        <translation>Usar a configuração nesta pasta.</translation>
    </message>
    <message>
        <source>Read and write secrets in this file in place of the keychain.</source>
        <translation>Ler e gravar segredos neste arquivo em vez do chaveiro.</translation>
    </message>
    <message>
        <source>Start without a window where there is a tray.</source>
        <translation>Iniciar sem janela onde há bandeja do sistema.</translation>
    </message>
    <message>
        <source>Show how it works with servers inside this program; needs no account.</source>
        <translation>Mostrar como funciona com servidores dentro deste programa; não precisa de conta.</translation>
    </message>
    <message>
        <source>Unknown argument: %1</source>
        <translation>Argumento desconhecido: %1</translation>
    </message>
</context>
<context>
    <name>mooring::Commands</name>
    <message>
        <source>This could not be saved: %1</source>
        <translation>Não foi possível salvar: %1</translation>
    </message>
</context>
<context>
    <name>mooring::CompareColumns</name>
    <message>
        <source>Detected here</source>
        <translation>Detectado aqui</translation>
    </message>
    <message>
        <source>Last published</source>
        <translation>Último publicado</translation>
    </message>
    <message>
        <source>What DNS answers</source>
        <translation>O que o DNS responde</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>perguntando…</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>as published</source>
        <translation>como publicado</translation>
    </message>
</context>
<context>
    <name>mooring::Comparison</name>
    <message>
        <source>This name is switched off: its %1 record stays as it is.</source>
        <translation>Este nome está desativado: o registro %1 fica como está.</translation>
    </message>
    <message>
        <source>Updates are paused: the %1 record stays as it is until you resume.</source>
        <translation>As atualizações estão pausadas: o registro %1 fica como está até você retomar.</translation>
    </message>
    <message>
        <source>The %1 address is not published: %2.</source>
        <translation>O endereço %1 não é publicado: %2.</translation>
    </message>
    <message>
        <source>This name takes its %1 address from %2.</source>
        <translation>Este nome obtém o endereço %1 de %2.</translation>
    </message>
    <message>
        <source>The new %1 address is being published now.</source>
        <translation>O novo endereço %1 está sendo publicado agora.</translation>
    </message>
    <message>
        <source>The new %1 address is published with the next check.</source>
        <translation>O novo endereço %1 será publicado na próxima verificação.</translation>
    </message>
    <message>
        <source>No name server answered for the %1 address. Mooring asks again in a minute.</source>
        <translation>Nenhum servidor de nomes respondeu pelo endereço %1. O Mooring pergunta de novo em um minuto.</translation>
    </message>
    <message>
        <source>DNS answers with addresses of the provider, because “%1” is on. Visitors still reach your %2 address.</source>
        <translation>O DNS responde com endereços do provedor porque “%1” está ativado. Os visitantes ainda chegam ao seu endereço %2.</translation>
    </message>
    <message>
        <source>The %1 address changed %2. Name servers may keep the old answer until about %3.</source>
        <translation>O endereço %1 mudou %2. Os servidores de nomes podem manter a resposta antiga até cerca de %3.</translation>
    </message>
    <message>
        <source>DNS has no %1 address for this name: it was removed elsewhere, or the provider does not show it to the world.</source>
        <translation>O DNS não tem endereço %1 para este nome: foi removido em outro lugar ou o provedor não o mostra ao mundo.</translation>
    </message>
    <message>
        <source>DNS answers another %1 address: “%2” is on at the provider, or someone else changed the name.</source>
        <translation>O DNS responde outro endereço %1: “%2” está ativado no provedor ou alguém alterou o nome.</translation>
    </message>
    <message>
        <source>DNS answers another %1 address: someone or something else changed this name. Mooring puts it right with the next check.</source>
        <translation>O DNS responde outro endereço %1: alguém ou algo alterou este nome. O Mooring corrige na próxima verificação.</translation>
    </message>
</context>
<context>
    <name>mooring::ConnectionSection</name>
    <message>
        <source>No proxy</source>
        <translation>Sem proxy</translation>
    </message>
    <message>
        <source>As the system does</source>
        <translation>Como o sistema</translation>
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
        <translation>Começa com http:// ou socks5:// e termina com a porta. O roteador e os serviços que informam seu endereço são sempre consultados diretamente, porque um proxy mostraria o endereço dele.</translation>
    </message>
    <message>
        <source>Write the address of the proxy, or choose another way.</source>
        <translation>Digite o endereço do proxy ou escolha outro caminho.</translation>
    </message>
    <message>
        <source>Connection to providers</source>
        <translation>O caminho até os provedores</translation>
    </message>
    <message>
        <source>Proxy &amp;address:</source>
        <translation>&amp;Endereço do proxy:</translation>
    </message>
</context>
<context>
    <name>mooring::Desktop</name>
    <message>
        <source>GNOME shows no tray icons by itself, so Mooring runs as long as this window is open: minimise it rather than closing it. With the GNOME extension “AppIndicator and KStatusNotifierItem Support” it moves into the top bar.</source>
        <translation>O GNOME não mostra ícones na bandeja por si só, por isso o Mooring funciona enquanto esta janela estiver aberta: minimize-a em vez de fechar. Com a extensão “AppIndicator and KStatusNotifierItem Support” do GNOME, ele vai para a barra superior.</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so Mooring runs as long as this window is open. Minimise it rather than closing it.</source>
        <translation>Esta área de trabalho não mostra ícones na bandeja, por isso o Mooring funciona enquanto esta janela estiver aberta. Minimize-a em vez de fechar.</translation>
    </message>
    <message>
        <source>Mooring keeps running</source>
        <translation>O Mooring continua em execução</translation>
    </message>
    <message>
        <source>It watches over your names from the tray. Choose Quit in the icon&apos;s menu to end it.</source>
        <translation>Ele cuida dos seus nomes na bandeja do sistema. Para encerrá-lo, escolha Sair no menu do ícone.</translation>
    </message>
</context>
<context>
    <name>mooring::DetailsCard</name>
    <message>
        <source>%1 refuses the sign-in of “%2”. Names in it are not being updated.</source>
        <translation>%1 recusa o acesso de “%2”. Os nomes dela não estão sendo atualizados.</translation>
    </message>
    <message>
        <source>%1 has barred this account. Ask them why; when it is settled, try again.</source>
        <translation>%1 bloqueou esta conta. Pergunte o motivo e, quando estiver resolvido, tente de novo.</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>&amp;Opções</translation>
    </message>
    <message>
        <source>Last &amp;events</source>
        <translation>Últimos &amp;eventos</translation>
    </message>
    <message>
        <source>Last change: %1</source>
        <translation>Última alteração: %1</translation>
    </message>
    <message>
        <source>Next attempt: %1</source>
        <translation>Próxima tentativa: %1</translation>
    </message>
    <message>
        <source>Next check: %1</source>
        <translation>Próxima verificação: %1</translation>
    </message>
    <message>
        <source>%1 refuses your sign-in. Names there are not being updated.</source>
        <translation>%1 recusa seu acesso. Os nomes dessa conta não estão sendo atualizados.</translation>
    </message>
</context>
<context>
    <name>mooring::DiagnosisRun</name>
    <message>
        <source>No answer within 15 seconds.</source>
        <translation>Sem resposta em 15 segundos.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Reachable from outside</source>
        <translation>Acessível de fora</translation>
    </message>
    <message>
        <source>IPv6 addresses of this computer</source>
        <translation>Endereços IPv6 deste computador</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Chaveiro</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Relógio</translation>
    </message>
    <message>
        <source>%1 in DNS (%2)</source>
        <translation>%1 no DNS (%2)</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>Ainda não há nada guardado.</translation>
    </message>
    <message>
        <source>Not compared: no service has told its time yet.</source>
        <translation>Não comparado: nenhum serviço informou a hora ainda.</translation>
    </message>
    <message>
        <source>It agrees with the services.</source>
        <translation>Está de acordo com os serviços.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead. Services refuse requests with a wrong time: set the clock.</source>
        <translation>O relógio deste computador está %1 adiantado. Os serviços recusam solicitações com a hora errada: acerte o relógio.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind. Services refuse requests with a wrong time: set the clock.</source>
        <translation>O relógio deste computador está %1 atrasado. Os serviços recusam solicitações com a hora errada: acerte o relógio.</translation>
    </message>
    <message>
        <source>Unlocked and readable.</source>
        <translation>Pode ser lido.</translation>
    </message>
</context>
<context>
    <name>mooring::DiagnosticsPage</name>
    <message>
        <source>Checks</source>
        <translation>Verificações</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Verificar de &amp;novo</translation>
    </message>
    <message>
        <source>The selected check</source>
        <translation>A verificação selecionada</translation>
    </message>
    <message>
        <source>&amp;Hide my addresses and names in the report</source>
        <translation>&amp;Ocultar meus endereços e nomes no relatório</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Copiar relatório</translation>
    </message>
    <message>
        <source>Copies all answers as text, without secrets, to send to someone who helps you.</source>
        <translation>Copia todas as respostas como texto, sem segredos, para enviar a quem ajuda você.</translation>
    </message>
    <message>
        <source>Looking at everything…</source>
        <translation>Verificando tudo…</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Está tudo em ordem.</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>C&amp;ancelar</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <translation>Entrar &amp;de novo…</translation>
    </message>
    <message>
        <source>&amp;Open preferences</source>
        <translation>A&amp;brir preferências</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message numerus="yes">
        <source>%n checks need you.</source>
        <translation>
            <numerusform>%n verificação precisa de você.</numerusform>
            <numerusform>%n verificações precisam de você.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save re&amp;port…</source>
        <translation>&amp;Salvar relatório…</translation>
    </message>
    <message>
        <source>Saves the same text as a file.</source>
        <translation>Salva o mesmo texto em um arquivo.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salvar o relatório</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvo.</translation>
    </message>
    <message>
        <source>The report could not be saved as %1: %2. Choose another folder, or copy the report instead.</source>
        <translation>O relatório não pôde ser salvo como %1: %2. Escolha outra pasta ou copie o relatório.</translation>
    </message>
</context>
<context>
    <name>mooring::EchoConnection</name>
    <message>
        <source>It did not answer in time.</source>
        <translation>Não respondeu a tempo.</translation>
    </message>
    <message>
        <source>Its identity could not be verified: %1. Check the computer&apos;s clock and whether something on the network intercepts the connection.</source>
        <translation>Não foi possível verificar a identidade: %1. Verifique o relógio do computador e se algo na rede intercepta a conexão.</translation>
    </message>
    <message>
        <source>No secure connection could be made: %1.</source>
        <translation>Não foi possível fazer uma conexão segura: %1.</translation>
    </message>
    <message>
        <source>It refuses the connection. Is the service down?</source>
        <translation>Recusa a conexão. O serviço está fora do ar?</translation>
    </message>
    <message>
        <source>It closed the connection without an answer.</source>
        <translation>Fechou a conexão sem responder.</translation>
    </message>
    <message>
        <source>It cannot be reached: %1.</source>
        <translation>Não pode ser alcançado: %1.</translation>
    </message>
</context>
<context>
    <name>mooring::EventList</name>
    <message>
        <source>updated to %1</source>
        <translation>atualizado para %1</translation>
    </message>
    <message>
        <source>created with %1</source>
        <translation>criado com %1</translation>
    </message>
    <message>
        <source>published again</source>
        <translation>publicado de novo</translation>
    </message>
    <message>
        <source>changed elsewhere to %1, put right</source>
        <translation>alterado em outro lugar para %1, corrigido</translation>
    </message>
    <message>
        <source>not updated: %1</source>
        <translation>não atualizado: %1</translation>
    </message>
    <message>
        <source>stopped: %1</source>
        <translation>parado: %1</translation>
    </message>
    <message>
        <source>Last events</source>
        <translation>Últimos eventos</translation>
    </message>
    <message>
        <source>Nothing has happened to this name yet.</source>
        <translation>Nada aconteceu com este nome ainda.</translation>
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
        <translation>por exemplo, %1</translation>
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
        <translation>Se ficar vazio, não muda</translation>
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
        <translation>Buscar nomes, provedores e endereços</translation>
    </message>
    <message>
        <source>As added</source>
        <translation>Como adicionados</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nome</translation>
    </message>
    <message>
        <source>Problems first</source>
        <translation>Problemas primeiro</translation>
    </message>
    <message>
        <source>Last change first</source>
        <translation>Última alteração primeiro</translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>Por provedor</translation>
    </message>
    <message>
        <source>Order of the names</source>
        <translation>Ordem dos nomes</translation>
    </message>
    <message>
        <source>Group b&amp;y account</source>
        <translation>Agrupar por con&amp;ta</translation>
    </message>
</context>
<context>
    <name>mooring::GatewayLine</name>
    <message>
        <source>PCP at %1</source>
        <translation>PCP em %1</translation>
    </message>
    <message>
        <source>NAT-PMP at %1</source>
        <translation>NAT-PMP em %1</translation>
    </message>
    <message>
        <source>UPnP at %1</source>
        <translation>UPnP em %1</translation>
    </message>
    <message>
        <source>The router at %1 does not tell its address. Switch on UPnP or NAT-PMP there, or use another source.</source>
        <translation>O roteador em %1 não informa o endereço. Ative nele UPnP ou NAT-PMP ou use outra origem.</translation>
    </message>
</context>
<context>
    <name>mooring::GatewaySocket</name>
    <message>
        <source>The router cannot be asked through %1: %2.</source>
        <translation>O roteador não pode ser consultado por %1: %2.</translation>
    </message>
    <message>
        <source>The router at %1 cannot be reached: %2.</source>
        <translation>O roteador em %1 não pode ser alcançado: %2.</translation>
    </message>
    <message>
        <source>The router at %1 did not answer.</source>
        <translation>O roteador em %1 não respondeu.</translation>
    </message>
</context>
<context>
    <name>mooring::Gateways</name>
    <message>
        <source>There is no way to the Internet over IPv4 now, so there is no router to ask.</source>
        <translation>Não há saída para a internet por IPv4 agora, por isso não há roteador a consultar.</translation>
    </message>
    <message>
        <source>The interface “%1” has no way to the Internet over IPv4, so there is no router to ask.</source>
        <translation>A interface “%1” não tem saída para a internet por IPv4, por isso não há roteador a consultar.</translation>
    </message>
    <message>
        <source>“%1” leads to the provider without a router that could be asked. Use the source “interface”.</source>
        <translation>“%1” leva ao provedor sem um roteador que possa ser consultado. Use a origem “interface”.</translation>
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
        <translation>Início</translation>
    </message>
    <message>
        <source>Start when I log &amp;in</source>
        <translation>Iniciar quando eu &amp;entrar no sistema</translation>
    </message>
    <message>
        <source>Start without a &amp;window</source>
        <translation>Iniciar sem &amp;janela</translation>
    </message>
    <message>
        <source>Mooring is then in the tray only. Where there is no tray, its window is minimised.</source>
        <translation>O Mooring fica então só na bandeja do sistema. Onde não há bandeja, a janela é minimizada.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Só erros</translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation>Erros e avisos</translation>
    </message>
    <message>
        <source>What Mooring does</source>
        <translation>O que o Mooring faz</translation>
    </message>
    <message>
        <source>Every detail, to find a fault</source>
        <translation>Cada detalhe, para achar uma falha</translation>
    </message>
    <message>
        <source>Checking for a new address</source>
        <translation>Procura por um novo endereço</translation>
    </message>
    <message>
        <source>Check e&amp;very:</source>
        <translation>&amp;Tempo entre verificações:</translation>
    </message>
    <message>
        <source>A change that the system or the router announces is noticed at once. This interval is for all other changes.</source>
        <translation>Uma mudança anunciada pelo sistema ou pelo roteador é notada na hora. Isto é para todas as outras.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>O habitual</translation>
    </message>
    <message>
        <source>&amp;Level of detail:</source>
        <translation>Re&amp;gistrar:</translation>
    </message>
    <message>
        <source>Messages go to the system&apos;s log. Secrets are never written to it.</source>
        <translation>O log vai para onde o sistema reúne as mensagens dos programas. Nunca há segredos nele.</translation>
    </message>
</context>
<context>
    <name>mooring::HistoryModel</name>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
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
        <translation>Nada aconteceu neste período.</translation>
    </message>
    <message>
        <source>Nothing in this time fits what you look for.</source>
        <translation>Nada neste período corresponde à busca.</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exportar o histórico</translation>
    </message>
    <message numerus="yes">
        <source>%n events were written to %1.</source>
        <translation>
            <numerusform>%n evento gravado em %1.</numerusform>
            <numerusform>%n eventos gravados em %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Não é possível gravar %1: %2</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Nada aconteceu ainda</translation>
    </message>
    <message>
        <source>Here you will see which addresses you had and when, how they were found, each update of a name, and what went wrong.</source>
        <translation>Aqui você verá quais endereços teve e quando, como foram encontrados, cada atualização de um nome e o que deu errado.</translation>
    </message>
    <message>
        <source>&amp;Add a name…</source>
        <translation>&amp;Adicionar um nome…</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dia</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>&amp;Semana</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Mês</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>A&amp;no</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Hoje</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search names, accounts and addresses</source>
        <translation>Buscar nomes, contas e endereços</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>O que mostrar</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Endereços</translation>
    </message>
    <message>
        <source>Updates of names</source>
        <translation>Atualizações</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Mooring itself</source>
        <translation>O próprio Mooring</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Writes what the table shows into a CSV file, without secrets.</source>
        <translation>Grava o que a tabela mostra num arquivo CSV, sem segredos.</translation>
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
        <translation>Endereços ao longo do tempo</translation>
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
        <translation>Endereço novo</translation>
    </message>
    <message>
        <source>Address gone</source>
        <translation>Sem endereço</translation>
    </message>
    <message>
        <source>Address back</source>
        <translation>Endereço de volta</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Sem rede</translation>
    </message>
    <message>
        <source>Network back</source>
        <translation>Rede de volta</translation>
    </message>
    <message>
        <source>Name created</source>
        <translation>Nome criado</translation>
    </message>
    <message>
        <source>Name updated</source>
        <translation>Nome atualizado</translation>
    </message>
    <message>
        <source>Update failed</source>
        <translation>Falha ao atualizar</translation>
    </message>
    <message>
        <source>Works again</source>
        <translation>Funciona de novo</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>Alterado fora</translation>
    </message>
    <message>
        <source>Account stopped</source>
        <translation>Conta parada</translation>
    </message>
    <message>
        <source>Updates held</source>
        <translation>Retido</translation>
    </message>
    <message>
        <source>Hold ended</source>
        <translation>Fim da retenção</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Retomado</translation>
    </message>
    <message>
        <source>Mooring started</source>
        <translation>Mooring iniciado</translation>
    </message>
    <message>
        <source>Mooring stopped</source>
        <translation>Mooring encerrado</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Inacessível</translation>
    </message>
    <message>
        <source>Check abandoned</source>
        <translation>Verificação abandonada</translation>
    </message>
    <message>
        <source>State not saved</source>
        <translation>Estado não salvo</translation>
    </message>
    <message>
        <source>there is another router before yours</source>
        <translation>há outro roteador antes do seu</translation>
    </message>
    <message>
        <source>your provider shares the address among customers</source>
        <translation>seu provedor divide o endereço entre clientes</translation>
    </message>
    <message>
        <source>put right</source>
        <translation>corrigido</translation>
    </message>
    <message>
        <source>%1: no public address</source>
        <translation>%1: sem endereço público</translation>
    </message>
    <message>
        <source>%1: no network</source>
        <translation>%1: sem rede</translation>
    </message>
    <message>
        <source>%1: Mooring was not running</source>
        <translation>%1: o Mooring não estava rodando</translation>
    </message>
    <message>
        <source>since before %1</source>
        <translation>desde antes de %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>até %1</translation>
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
        <translation>desde %1; não se sabe quando acabou</translation>
    </message>
    <message>
        <source>Mooring ended unexpectedly in this time; when is not known</source>
        <translation>O Mooring terminou inesperadamente neste período; não se sabe quando</translation>
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
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>&amp;Textos em:</translation>
    </message>
</context>
<context>
    <name>mooring::NameActions</name>
    <message>
        <source>&amp;Copy addresses</source>
        <translation>&amp;Copiar endereços</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>Copiar &amp;nome</translation>
    </message>
    <message>
        <source>&amp;Update this name now</source>
        <translation>&amp;Atualizar este nome agora</translation>
    </message>
    <message>
        <source>S&amp;witch on</source>
        <translation>Ati&amp;var</translation>
    </message>
    <message>
        <source>S&amp;witch off</source>
        <translation>Desati&amp;var</translation>
    </message>
    <message>
        <source>&amp;History of this name</source>
        <translation>&amp;Histórico deste nome</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>%1 was removed. Its records at %2 stay as they are.</source>
        <translation>%1 foi removido. Os registros em %2 ficam como estão.</translation>
    </message>
</context>
<context>
    <name>mooring::NamesList</name>
    <message>
        <source>Names</source>
        <translation>Nomes</translation>
    </message>
</context>
<context>
    <name>mooring::NamesPage</name>
    <message>
        <source>No name fits “%1”.</source>
        <translation>Nenhum nome corresponde a “%1”.</translation>
    </message>
</context>
<context>
    <name>mooring::NamesStep</name>
    <message>
        <source>Which names should point to this computer?</source>
        <translation>Quais nomes devem apontar para este computador?</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>Buscar nomes</translation>
    </message>
</context>
<context>
    <name>mooring::NetworkRow</name>
    <message>
        <source>Wi-Fi “%1”</source>
        <translation>Wi-Fi “%1”</translation>
    </message>
    <message>
        <source>router %1</source>
        <translation>roteador %1</translation>
    </message>
    <message>
        <source>interface %1</source>
        <translation>interface %1</translation>
    </message>
    <message>
        <source>Publish from here</source>
        <translation>Publicar daqui</translation>
    </message>
    <message>
        <source>Your name for this network</source>
        <translation>Seu nome para esta rede</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Você está aqui</translation>
    </message>
    <message>
        <source>Publish from “%1”</source>
        <translation>Publicar a partir de “%1”</translation>
    </message>
    <message>
        <source>Also while on a VPN</source>
        <translation>Também quando a saída é por uma VPN</translation>
    </message>
    <message>
        <source>Publish from “%1” also while on a VPN</source>
        <translation>Publicar a partir de “%1” também quando a saída é por uma VPN</translation>
    </message>
</context>
<context>
    <name>mooring::NetworksSection</name>
    <message>
        <source>This network</source>
        <translation>Esta rede</translation>
    </message>
    <message>
        <source>Re&amp;member this network</source>
        <translation>Le&amp;mbrar desta rede</translation>
    </message>
    <message>
        <source>Remembered networks</source>
        <translation>Redes lembradas</translation>
    </message>
    <message>
        <source>Everywhere else</source>
        <translation>Em outros lugares</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Do not publish</source>
        <translation>Não publicar</translation>
    </message>
    <message>
        <source>In &amp;other networks:</source>
        <translation>Em &amp;outras redes:</translation>
    </message>
    <message>
        <source>Publish all the same</source>
        <translation>Publicar mesmo assim</translation>
    </message>
    <message>
        <source>While Mooring waits, your names keep the addresses they have.</source>
        <translation>Enquanto o Mooring espera, seus nomes mantêm os endereços que têm.</translation>
    </message>
    <message>
        <source>This computer is in no network now.</source>
        <translation>Este computador não está em nenhuma rede agora.</translation>
    </message>
    <message>
        <source>Names are not published from here.</source>
        <translation>Os nomes não são publicados daqui.</translation>
    </message>
    <message>
        <source>“%1” is forgotten.</source>
        <translation>“%1” foi esquecida.</translation>
    </message>
    <message>
        <source>None yet. A network is remembered when you answer whether to publish from it, or with the button above.</source>
        <translation>Nenhuma ainda. Uma rede é lembrada quando você responde se publica a partir dela, ou com o botão acima.</translation>
    </message>
    <message>
        <source>Wait until I leave it</source>
        <translation>Esperar até terminar</translation>
    </message>
    <message>
        <source>While on a &amp;VPN:</source>
        <translation>Quando a saída é por uma &amp;VPN:</translation>
    </message>
    <message>
        <source>Names are published from here, also while you are on a VPN.</source>
        <translation>Os nomes são publicados daqui, também quando a saída é por uma VPN.</translation>
    </message>
    <message>
        <source>Names are published from here, but not while you are on a VPN.</source>
        <translation>Os nomes são publicados daqui, mas não quando a saída é por uma VPN.</translation>
    </message>
</context>
<context>
    <name>mooring::NoticeBar</name>
    <message>
        <source>&amp;Got it</source>
        <translation>&amp;Entendi</translation>
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
        <translation>Seu endereço mudou para %1</translation>
    </message>
    <message>
        <source>Before it was %1.</source>
        <translation>Antes era %1.</translation>
    </message>
    <message>
        <source>Your addresses changed</source>
        <translation>Seus endereços mudaram</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) were updated: %1</source>
        <translation>
            <numerusform>%n nome foi atualizado: %1</numerusform>
            <numerusform>%n nomes foram atualizados: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>Copiar endereços</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar endereço</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are still not being updated</source>
        <translation>
            <numerusform>%n nome ainda não está sendo atualizado</numerusform>
            <numerusform>%n nomes ainda não estão sendo atualizados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are not being updated</source>
        <translation>
            <numerusform>%n nome não está sendo atualizado</numerusform>
            <numerusform>%n nomes não estão sendo atualizados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It began on %1.</source>
        <translation>Começou em %1.</translation>
    </message>
    <message>
        <source>Mooring tries again by itself.</source>
        <translation>O Mooring tenta de novo sozinho.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Pause for 1 hour</source>
        <translation>Pausar por 1 hora</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>O chaveiro está bloqueado</translation>
    </message>
    <message>
        <source>Unlock it, and Mooring goes on by itself.</source>
        <translation>Desbloqueie-o e o Mooring continua sozinho.</translation>
    </message>
    <message>
        <source>%1 needs you</source>
        <translation>%1 precisa de você</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Entrar de novo…</translation>
    </message>
    <message>
        <source>Updates are held</source>
        <translation>As atualizações estão retidas</translation>
    </message>
    <message>
        <source>Back online</source>
        <translation>Conectado de novo</translation>
    </message>
    <message>
        <source>Working again</source>
        <translation>Funcionando de novo</translation>
    </message>
    <message>
        <source>All names are up to date.</source>
        <translation>Todos os nomes estão em dia.</translation>
    </message>
    <message>
        <source>Names at %1 are up to date.</source>
        <translation>Os nomes em %1 estão em dia.</translation>
    </message>
</context>
<context>
    <name>mooring::NotificationsSection</name>
    <message>
        <source>Notifications about</source>
        <translation>Notificações sobre</translation>
    </message>
    <message>
        <source>A &amp;new address</source>
        <translation>Um &amp;novo endereço</translation>
    </message>
    <message>
        <source>Names that cannot be &amp;updated</source>
        <translation>Nomes que não podem ser at&amp;ualizados</translation>
    </message>
    <message>
        <source>Which new addresses</source>
        <translation>Quais novos endereços</translation>
    </message>
    <message>
        <source>IPv&amp;4 addresses</source>
        <translation>Endereços IPv&amp;4</translation>
    </message>
    <message>
        <source>IPv&amp;6 addresses</source>
        <translation>Endereços IPv&amp;6</translation>
    </message>
    <message>
        <source>IPv6 addresses may change every day without anything being wrong.</source>
        <translation>Endereços IPv6 podem mudar todo dia sem que haja nada de errado.</translation>
    </message>
    <message>
        <source>While names cannot be updated</source>
        <translation>Enquanto os nomes não podem ser atualizados</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>After 6 hours</source>
        <translation>Após 6 horas</translation>
    </message>
    <message>
        <source>After one day</source>
        <translation>Após um dia</translation>
    </message>
    <message>
        <source>After three days</source>
        <translation>Após três dias</translation>
    </message>
    <message>
        <source>&amp;Remind me again:</source>
        <translation>&amp;Lembrar-me de novo:</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>Após %1</translation>
    </message>
    <message>
        <source>Names that work ag&amp;ain</source>
        <translation>O &amp;fim desses problemas</translation>
    </message>
    <message>
        <source>What needs &amp;you</source>
        <translation>O que precisa de &amp;mim</translation>
    </message>
    <message>
        <source>Mooring never notifies you when nothing has happened.</source>
        <translation>Nunca há uma quando nada aconteceu.</translation>
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
        <translation>&amp;Manter este nome em dia</translation>
    </message>
    <message>
        <source>TT&amp;L in seconds</source>
        <translation>TT&amp;L em segundos</translation>
    </message>
    <message>
        <source>For how long others may remember an answer. Left alone unless set here.</source>
        <translation>Por quanto tempo outros podem guardar uma resposta. Só é alterado se definido aqui.</translation>
    </message>
    <message>
        <source>as the provider has it</source>
        <translation>como está no provedor</translation>
    </message>
    <message>
        <source>Publish pri&amp;vate addresses, too</source>
        <translation>Publicar também endereços pri&amp;vados</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvo.</translation>
    </message>
    <message>
        <source>Ot&amp;her computers publish under this name, too</source>
        <translation>&amp;Outros computadores também publicam com este nome</translation>
    </message>
    <message>
        <source>IPv&amp;4 address (A)</source>
        <translation>Endereço IPv&amp;4 (A)</translation>
    </message>
    <message>
        <source>IPv&amp;6 address (AAAA)</source>
        <translation>Endereço IPv&amp;6 (AAAA)</translation>
    </message>
    <message>
        <source>A name needs one of them. To keep it as it is now, switch it off above.</source>
        <translation>Um nome precisa de um deles. Para mantê-lo como está agora, desative-o acima.</translation>
    </message>
    <message>
        <source>Addresses from</source>
        <translation>Endereços de</translation>
    </message>
    <message>
        <source>the usual sources</source>
        <translation>as origens habituais</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ativado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>As the provider has it</source>
        <translation>Como está no provedor</translation>
    </message>
</context>
<context>
    <name>mooring::PreferencesPage</name>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Endereços</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Seção</translation>
    </message>
</context>
<context>
    <name>mooring::ProviderModel</name>
    <message>
        <source>Add to %1</source>
        <translation>Adicionar a %1</translation>
    </message>
    <message>
        <source>Your accounts</source>
        <translation>Suas contas</translation>
    </message>
    <message>
        <source>Often used</source>
        <translation>Mais usados</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>Todos os provedores</translation>
    </message>
</context>
<context>
    <name>mooring::ProviderStep</name>
    <message>
        <source>Who manages your names?</source>
        <translation>Quem gerencia seus nomes?</translation>
    </message>
    <message numerus="yes">
        <source>Search %n provider(s)</source>
        <translation>
            <numerusform>Buscar em %n provedor</numerusform>
            <numerusform>Buscar em %n provedores</numerusform>
        </translation>
    </message>
    <message>
        <source>Search providers</source>
        <translation>Buscar provedores</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Provedores</translation>
    </message>
    <message>
        <source>Many services understand the dyndns2 protocol: their page calls it “DynDNS”, “DDNS” or “custom DNS” and names a server. A recipe of your own can describe any other service.</source>
        <translation>Muitos serviços entendem o protocolo dyndns2: a página deles fala em “DynDNS”, “DDNS” ou “custom DNS” e indica um servidor. Uma receita própria pode descrever qualquer outro serviço.</translation>
    </message>
    <message>
        <source>&amp;Use “%1”</source>
        <translation>&amp;Usar “%1”</translation>
    </message>
    <message>
        <source>No account yet? Look around with sample names; nothing leaves this computer.</source>
        <translation>Ainda não tem conta? Explore com nomes de exemplo; nada sai deste computador.</translation>
    </message>
    <message>
        <source>&amp;Try without an account</source>
        <translation>&amp;Testar sem conta</translation>
    </message>
    <message>
        <source>No provider fits “%1”.</source>
        <translation>Nenhum provedor corresponde a “%1”.</translation>
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
            <numerusform>Publicando %n nome…</numerusform>
            <numerusform>Publicando %n nomes…</numerusform>
        </translation>
    </message>
    <message>
        <source>You can close this; Mooring goes on.</source>
        <translation>Você pode fechar isto; o Mooring continua.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) published</source>
        <translation>
            <numerusform>%n nome publicado</numerusform>
            <numerusform>%n nomes publicados</numerusform>
        </translation>
    </message>
    <message>
        <source>Mooring keeps them right from now on, whenever your address changes.</source>
        <translation>De agora em diante o Mooring os mantém certos sempre que seu endereço mudar.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) could not be published yet</source>
        <translation>
            <numerusform>%n nome ainda não pôde ser publicado</numerusform>
            <numerusform>%n nomes ainda não puderam ser publicados</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back to correct it. What the network or the provider is to blame for is tried again by itself.</source>
        <translation>Volte para corrigir. O que for culpa da rede ou do provedor é tentado de novo automaticamente.</translation>
    </message>
    <message>
        <source>Not published yet. Mooring tries again by itself.</source>
        <translation>Ainda não publicado. O Mooring tenta de novo sozinho.</translation>
    </message>
    <message>
        <source>Publishing was cancelled</source>
        <translation>A publicação foi cancelada</translation>
    </message>
    <message>
        <source>Nothing is lost: the account and the names are saved.</source>
        <translation>Nada se perdeu: a conta e os nomes estão salvos.</translation>
    </message>
</context>
<context>
    <name>mooring::Section</name>
    <message>
        <source>This could not be put back: %1</source>
        <translation>Não foi possível desfazer: %1</translation>
    </message>
</context>
<context>
    <name>mooring::Services</name>
    <message>
        <source>The folder %1 cannot be made. Check its permissions, or name another one with --config.</source>
        <translation>Não é possível criar a pasta %1. Verifique as permissões ou indique outra com --config.</translation>
    </message>
</context>
<context>
    <name>mooring::SetChooser</name>
    <message>
        <source>Lines to the Internet</source>
        <translation>Linhas para a internet</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renomear…</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Remo&amp;ver</translation>
    </message>
    <message>
        <source>Sources &amp;for:</source>
        <translation>Origens &amp;para:</translation>
    </message>
    <message>
        <source>Add a &amp;line…</source>
        <translation>Adicionar &amp;linha…</translation>
    </message>
    <message>
        <source>Name of the line</source>
        <translation>Nome da linha</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Usual line</source>
        <translation>Linha habitual</translation>
    </message>
    <message>
        <source>Add one if this computer has more than one way to the Internet.</source>
        <translation>Adicione uma se este computador tem mais de uma saída para a internet.</translation>
    </message>
    <message>
        <source>No name uses this line.</source>
        <translation>Nenhum nome usa esta linha.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) use this line.</source>
        <translation>
            <numerusform>%n nome usa esta linha.</numerusform>
            <numerusform>%n nomes usam esta linha.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Dê um nome a ela.</translation>
    </message>
    <message>
        <source>There is a line of that name already.</source>
        <translation>Já existe uma linha com esse nome.</translation>
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
        <translation>Nomes</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
</context>
<context>
    <name>mooring::SignInStep</name>
    <message>
        <source>Where to find it</source>
        <translation>Onde encontrar</translation>
    </message>
    <message>
        <source>Passwords and keys go to the keychain, never into a file of settings. Nothing is saved before the last step.</source>
        <translation>Senhas e chaves vão para o chaveiro, nunca para um arquivo de configurações. Nada é salvo antes da última etapa.</translation>
    </message>
    <message>
        <source>Sign in to %1 again</source>
        <translation>Entrar de novo em %1</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Entrar em %1</translation>
    </message>
    <message>
        <source>Open the website of %1</source>
        <translation>Abrir o site de %1</translation>
    </message>
    <message>
        <source>Get “%1” at %2</source>
        <translation>Obter “%1” em %2</translation>
    </message>
    <message>
        <source>What you &amp;have</source>
        <translation>O &amp;que você tem</translation>
    </message>
    <message>
        <source>What you have</source>
        <translation>O que você tem</translation>
    </message>
    <message>
        <source>A password or key for dynamic DNS: you type the names</source>
        <translation>Uma senha ou chave para DNS dinâmico: você digita os nomes</translation>
    </message>
    <message>
        <source>An API key: your names can be listed</source>
        <translation>Uma chave de API: seus nomes podem ser listados</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Mais configurações</translation>
    </message>
    <message>
        <source>Your name for this account</source>
        <translation>Seu nome para esta conta</translation>
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
        <translation>&amp;Testar</translation>
    </message>
    <message>
        <source>Only reads; nothing is changed at the provider.</source>
        <translation>Só lê; nada é alterado no provedor.</translation>
    </message>
    <message>
        <source>%1 accepts this.</source>
        <translation>%1 aceita estes dados.</translation>
    </message>
    <message numerus="yes">
        <source>%1 accepts this and lists %n domain(s).</source>
        <translation>
            <numerusform>%1 aceita estes dados e lista %n domínio.</numerusform>
            <numerusform>%1 aceita estes dados e lista %n domínios.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can only be asked by changing a name. Whether this is right shows when the first name is published.</source>
        <translation>%1 só pode ser consultado alterando um nome. Se isto está certo, vê-se quando o primeiro nome for publicado.</translation>
    </message>
</context>
<context>
    <name>mooring::SourceFields</name>
    <message>
        <source>Router</source>
        <translation>Roteador</translation>
    </message>
    <message>
        <source>Network interface</source>
        <translation>Interface de rede</translation>
    </message>
    <message>
        <source>Web services</source>
        <translation>Serviços web</translation>
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
        <translation>Endereço fixo</translation>
    </message>
    <message>
        <source>The address that this computer has itself. Nobody outside is asked.</source>
        <translation>O endereço que este próprio computador tem. Ninguém de fora é consultado.</translation>
    </message>
    <message>
        <source>Web services that answer with the address they see.</source>
        <translation>Serviços web que respondem com o endereço que veem.</translation>
    </message>
    <message>
        <source>Servers that tell callers their address, as used for video calls.</source>
        <translation>Servidores que informam o endereço a quem chama, como nas chamadas de vídeo.</translation>
    </message>
    <message>
        <source>DNS servers that answer with the address that asks them.</source>
        <translation>Servidores DNS que respondem com o endereço de quem pergunta.</translation>
    </message>
    <message>
        <source>A program of yours that prints the address.</source>
        <translation>Um programa seu que escreve o endereço.</translation>
    </message>
    <message>
        <source>An address that never changes. It is published even if it is not public.</source>
        <translation>Um endereço que nunca muda. É publicado mesmo que não seja público.</translation>
    </message>
    <message>
        <source>This version does not know this source and passes over it.</source>
        <translation>Esta versão não conhece esta origem e a ignora.</translation>
    </message>
    <message>
        <source>Only over:</source>
        <translation>Só por:</translation>
    </message>
    <message>
        <source>any interface</source>
        <translation>qualquer interface</translation>
    </message>
    <message>
        <source>How many must agree:</source>
        <translation>Quantos devem concordar:</translation>
    </message>
    <message>
        <source>Interface:</source>
        <translation>Interface:</translation>
    </message>
    <message>
        <source>the best one</source>
        <translation>a melhor</translation>
    </message>
    <message>
        <source>Which address:</source>
        <translation>Qual endereço:</translation>
    </message>
    <message>
        <source>the stable one</source>
        <translation>o estável</translation>
    </message>
    <message>
        <source>the temporary one</source>
        <translation>o temporário</translation>
    </message>
    <message>
        <source>Another device, by suffix:</source>
        <translation>Outro dispositivo, por sufixo:</translation>
    </message>
    <message>
        <source>Another device, by MAC address:</source>
        <translation>Outro dispositivo, por endereço MAC:</translation>
    </message>
    <message>
        <source>Length of the prefix:</source>
        <translation>Comprimento do prefixo:</translation>
    </message>
    <message>
        <source>Services, one a line:</source>
        <translation>Serviços, um por linha:</translation>
    </message>
    <message>
        <source>the built-in ones</source>
        <translation>os integrados</translation>
    </message>
    <message>
        <source>Servers, one a line:</source>
        <translation>Servidores, um por linha:</translation>
    </message>
    <message>
        <source>Program:</source>
        <translation>Programa:</translation>
    </message>
    <message>
        <source>Arguments, one a line:</source>
        <translation>Argumentos, um por linha:</translation>
    </message>
    <message>
        <source>Seconds to wait:</source>
        <translation>Segundos de espera:</translation>
    </message>
    <message>
        <source>Addresses, one a line:</source>
        <translation>Endereços, um por linha:</translation>
    </message>
    <message>
        <source>temporary</source>
        <translation>temporário</translation>
    </message>
    <message>
        <source>Your router tells its public address. No outside service is asked.</source>
        <translation>Seu roteador informa o endereço público dele. Ninguém de fora é consultado.</translation>
    </message>
    <message>
        <source>Router reached by:</source>
        <translation>Roteador de:</translation>
    </message>
    <message>
        <source>The usual connection</source>
        <translation>a saída habitual</translation>
    </message>
</context>
<context>
    <name>mooring::SourcesCard</name>
    <message>
        <source>IPv4 address</source>
        <translation>Endereço IPv4</translation>
    </message>
    <message>
        <source>IPv6 address</source>
        <translation>Endereço IPv6</translation>
    </message>
    <message>
        <source>Sources of the IPv4 address</source>
        <translation>Origens do endereço IPv4</translation>
    </message>
    <message>
        <source>Sources of the IPv6 address</source>
        <translation>Origens do endereço IPv6</translation>
    </message>
    <message>
        <source>Add a source…</source>
        <translation>Adicionar origem…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Ask it earlier</source>
        <translation>Consultar antes</translation>
    </message>
    <message>
        <source>Ask it later</source>
        <translation>Consultar depois</translation>
    </message>
    <message>
        <source>This must be given. Remove the source if you do not need it.</source>
        <translation>Isto é obrigatório. Remova a origem se não precisar dela.</translation>
    </message>
    <message>
        <source>One source must stay.</source>
        <translation>Uma origem deve ficar.</translation>
    </message>
    <message>
        <source>Sources are asked from top to bottom until one knows a public address. Drag to reorder.</source>
        <translation>São consultadas de cima para baixo até que uma conheça um endereço público. Arraste-as para ordenar.</translation>
    </message>
</context>
<context>
    <name>mooring::SourcesModel</name>
    <message>
        <source>Not used yet. Fill in what is missing below.</source>
        <translation>Ainda não usada. Preencha abaixo o que falta.</translation>
    </message>
    <message>
        <source>Being asked…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>answered within %1 ms</source>
        <translation>respondeu em %1 ms</translation>
    </message>
    <message>
        <source>%1 · %2 ms</source>
        <comment>how an address was found, and the time that took</comment>
        <translation>%1 · %2 ms</translation>
    </message>
    <message>
        <source>answered at once</source>
        <translation>respondeu na hora</translation>
    </message>
</context>
<context>
    <name>mooring::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Etapa %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>mooring::StunExchange</name>
    <message>
        <source>It gave no proper answer.</source>
        <translation>Não deu uma resposta válida.</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation>Não respondeu a tempo.</translation>
    </message>
    <message>
        <source>It cannot be reached: %1.</source>
        <translation>Não pode ser alcançado: %1.</translation>
    </message>
</context>
<context>
    <name>mooring::SummaryBar</name>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Retomar</translation>
    </message>
    <message>
        <source>&amp;Update now</source>
        <translation>&amp;Atualizar agora</translation>
    </message>
    <message>
        <source>Add a na&amp;me…</source>
        <translation>Adicionar no&amp;me…</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>Atualizando…</translation>
    </message>
    <message>
        <source>names keep their addresses</source>
        <translation>os nomes mantêm os endereços</translation>
    </message>
    <message>
        <source>Last successful check: %1</source>
        <translation>Última verificação bem-sucedida: %1</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Ends this check. What is done already stays done.</source>
        <translation>Encerra esta verificação. O que já foi feito permanece.</translation>
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
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>agora mesmo</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>em menos de um minuto</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>Pausado até você retomar</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>Pausado até %1</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>em dia</translation>
    </message>
    <message>
        <source>being updated</source>
        <translation>sendo atualizado</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>precisa de você</translation>
    </message>
    <message>
        <source>failing, tried again by itself</source>
        <translation>com falha, nova tentativa automática</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retido</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>aguardando</translation>
    </message>
    <message>
        <source>sign-in refused — sign in again</source>
        <translation>acesso recusado: entre de novo</translation>
    </message>
    <message>
        <source>this account may not change the name</source>
        <translation>esta conta não pode alterar o nome</translation>
    </message>
    <message>
        <source>the account does not hold this domain</source>
        <translation>a conta não tem este domínio</translation>
    </message>
    <message>
        <source>the provider does not know this name</source>
        <translation>o provedor não conhece este nome</translation>
    </message>
    <message>
        <source>the provider refuses the update</source>
        <translation>o provedor recusa a atualização</translation>
    </message>
    <message>
        <source>there are addresses that Mooring did not set</source>
        <translation>há endereços que o Mooring não definiu</translation>
    </message>
    <message>
        <source>too many requests — waiting</source>
        <translation>solicitações demais: aguardando</translation>
    </message>
    <message>
        <source>blocked by the provider — ask them why</source>
        <translation>bloqueado pelo provedor: pergunte o motivo</translation>
    </message>
    <message>
        <source>no connection to the provider</source>
        <translation>sem conexão com o provedor</translation>
    </message>
    <message>
        <source>the connection is not secure</source>
        <translation>a conexão não é segura</translation>
    </message>
    <message>
        <source>the provider is in trouble</source>
        <translation>o provedor está com problemas</translation>
    </message>
    <message>
        <source>the provider&apos;s answer makes no sense</source>
        <translation>a resposta do provedor não faz sentido</translation>
    </message>
    <message>
        <source>no public address found</source>
        <translation>nenhum endereço público encontrado</translation>
    </message>
    <message>
        <source>the keychain is locked — unlock it</source>
        <translation>o chaveiro está bloqueado: desbloqueie-o</translation>
    </message>
    <message>
        <source>the provider cannot do this</source>
        <translation>o provedor não consegue fazer isso</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <translation>Entrar &amp;de novo…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>held: a VPN is on</source>
        <translation>retido: há uma VPN ligada</translation>
    </message>
    <message>
        <source>held: not published from this network</source>
        <translation>retido: não se publica a partir desta rede</translation>
    </message>
    <message>
        <source>held: this is not your usual line</source>
        <translation>retido: esta não é sua linha habitual</translation>
    </message>
    <message>
        <source>You are on a VPN. Names keep your home address until you leave it.</source>
        <translation>Você está em uma VPN. Os nomes mantêm o endereço da sua casa até você sair dela.</translation>
    </message>
    <message>
        <source>You are on a VPN (%1). Names keep your home address until you leave it.</source>
        <translation>Você está em uma VPN (%1). Os nomes mantêm o endereço da sua casa até você sair dela.</translation>
    </message>
    <message>
        <source>Names are not updated from this network.</source>
        <translation>Os nomes não são atualizados a partir desta rede.</translation>
    </message>
    <message>
        <source>This is not your usual line. Names keep their address.</source>
        <translation>Esta não é sua linha habitual. Os nomes mantêm o endereço.</translation>
    </message>
    <message>
        <source>&amp;Publish in spite of the VPN</source>
        <translation>&amp;Publicar apesar da VPN</translation>
    </message>
    <message>
        <source>&amp;Publish from this network</source>
        <translation>&amp;Publicar a partir desta rede</translation>
    </message>
    <message>
        <source>&amp;Publish this address</source>
        <translation>&amp;Publicar este endereço</translation>
    </message>
    <message>
        <source>Remembered for the network that you are in now.</source>
        <translation>Lembrado para a rede em que você está agora.</translation>
    </message>
    <message>
        <source>Remembered for the network “%1”.</source>
        <translation>Lembrado para a rede “%1”.</translation>
    </message>
    <message>
        <source>Never publish from this &amp;network</source>
        <translation>&amp;Nunca publicar a partir desta rede</translation>
    </message>
    <message>
        <source>&amp;Always hold here</source>
        <translation>Reter sempre a&amp;qui</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desativado</translation>
    </message>
    <message>
        <source>updating…</source>
        <translation>atualizando…</translation>
    </message>
    <message>
        <source>again %1</source>
        <translation>de novo %1</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>com falha</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desativado</translation>
    </message>
    <message>
        <source>No successful check for %1</source>
        <translation>Nenhuma verificação bem-sucedida há %1</translation>
    </message>
    <message>
        <source>Your name is up to date</source>
        <translation>Seu nome está em dia</translation>
    </message>
    <message numerus="yes">
        <source>All %n names are up to date</source>
        <translation>
            <numerusform>%n nome está em dia</numerusform>
            <numerusform>Todos os %n nomes estão em dia</numerusform>
        </translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>Atualizando…</translation>
    </message>
    <message>
        <source>No name can be updated now; Mooring tries again by itself</source>
        <translation>Nenhum nome pode ser atualizado agora; o Mooring tenta de novo sozinho</translation>
    </message>
    <message>
        <source>%1 of %2 names cannot be updated now; Mooring tries again by itself</source>
        <translation>%1 de %2 nomes não podem ser atualizados agora; o Mooring tenta de novo sozinho</translation>
    </message>
    <message>
        <source>Updates are paused</source>
        <translation>As atualizações estão pausadas</translation>
    </message>
    <message>
        <source>Your name is held</source>
        <translation>Seu nome está retido</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are held</source>
        <translation>
            <numerusform>%n nome está retido</numerusform>
            <numerusform>%n nomes estão retidos</numerusform>
        </translation>
    </message>
    <message>
        <source>No names yet</source>
        <translation>Ainda não há nomes</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>Aguardando a rede</translation>
    </message>
    <message>
        <source>next check %1</source>
        <translation>próxima verificação %1</translation>
    </message>
    <message>
        <source>from the router</source>
        <translation>do roteador</translation>
    </message>
    <message>
        <source>from this computer</source>
        <translation>deste computador</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>seen from outside</source>
        <translation>visto de fora</translation>
    </message>
    <message>
        <source>from a command</source>
        <translation>de um comando</translation>
    </message>
    <message>
        <source>fixed address</source>
        <translation>endereço fixo</translation>
    </message>
    <message>
        <source>changed just now</source>
        <translation>mudou agora mesmo</translation>
    </message>
    <message>
        <source>Mooring: %1</source>
        <translation>Mooring: %1</translation>
    </message>
    <message>
        <source>Last change: %1</source>
        <translation>Última alteração: %1</translation>
    </message>
    <message>
        <source>Next check: %1</source>
        <translation>Próxima verificação: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) need you</source>
        <translation>
            <numerusform>%n nome precisa de você</numerusform>
            <numerusform>%n nomes precisam de você</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged for %n minute(s)</source>
        <translation>
            <numerusform>sem mudança há %n minuto</numerusform>
            <numerusform>sem mudança há %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged for %n hour(s)</source>
        <translation>
            <numerusform>sem mudança há %n hora</numerusform>
            <numerusform>sem mudança há %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged for %n day(s)</source>
        <translation>
            <numerusform>sem mudança há %n dia</numerusform>
            <numerusform>sem mudança há %n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>há %n minuto</numerusform>
            <numerusform>há %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>há %n hora</numerusform>
            <numerusform>há %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>há %n dia</numerusform>
            <numerusform>há %n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>em %n minuto</numerusform>
            <numerusform>em %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>em %n hora</numerusform>
            <numerusform>em %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>em %n dia</numerusform>
            <numerusform>em %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>not updated</source>
        <translation>não atualizado</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 names need you</source>
        <translation>
            <numerusform>%n de %1 nomes precisa de você</numerusform>
            <numerusform>%n de %1 nomes precisam de você</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mooring::TrayMenu</name>
    <message>
        <source>&amp;Open Mooring</source>
        <translation>Abr&amp;ir o Mooring</translation>
    </message>
    <message>
        <source>&amp;Update now</source>
        <translation>&amp;Atualizar agora</translation>
    </message>
    <message>
        <source>Pre&amp;ferences</source>
        <translation>Pre&amp;ferências</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>For &amp;1 hour</source>
        <translation>Por &amp;1 hora</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>Até a&amp;manhã</translation>
    </message>
    <message>
        <source>Until you &amp;resume</source>
        <translation>Até você &amp;retomar</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Retomar</translation>
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
            <numerusform>mais %n nome…</numerusform>
            <numerusform>mais %n nomes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a na&amp;me…</source>
        <translation>Adicionar no&amp;me…</translation>
    </message>
    <message>
        <source>Pau&amp;se</source>
        <translation>Pa&amp;usar</translation>
    </message>
    <message>
        <source>Cancel &amp;update</source>
        <translation>&amp;Cancelar a atualização</translation>
    </message>
</context>
<context>
    <name>mooring::Triggers</name>
    <message>
        <source>The monitor at %1 was not reached: %2</source>
        <translation>O monitor em %1 não foi alcançado: %2</translation>
    </message>
</context>
<context>
    <name>mooring::TypedNames</name>
    <message>
        <source>&amp;Type them as they are called at the provider:</source>
        <translation>&amp;Digite-os como se chamam no provedor:</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nomes</translation>
    </message>
    <message>
        <source>Several names go on a line each, or with spaces or commas between them.</source>
        <translation>Vários nomes vão um por linha, ou separados por espaços ou vírgulas.</translation>
    </message>
    <message>
        <source>%1 is published already.</source>
        <translation>%1 já está publicado.</translation>
    </message>
</context>
<context>
    <name>mooring::UndoBar</name>
    <message>
        <source>Un&amp;do</source>
        <translation>Desfa&amp;zer</translation>
    </message>
    <message>
        <source>Got &amp;it</source>
        <translation>En&amp;tendi</translation>
    </message>
</context>
<context>
    <name>mooring::WelcomeCard</name>
    <message>
        <source>Keep a name pointed at this computer</source>
        <translation>Mantenha um nome apontando para este computador</translation>
    </message>
    <message>
        <source>Choose your provider, sign in, and tick the names. Mooring changes their address whenever yours changes, and touches nothing else.</source>
        <translation>Escolha seu provedor, entre e marque os nomes. O Mooring altera o endereço deles sempre que o seu mudar e não mexe em mais nada.</translation>
    </message>
    <message>
        <source>Add your first &amp;name…</source>
        <translation>Adicionar seu primeiro &amp;nome…</translation>
    </message>
    <message>
        <source>&amp;Try without an account</source>
        <translation>&amp;Testar sem conta</translation>
    </message>
</context>
<context>
    <name>mooring::ZoneModel</name>
    <message>
        <source>%1 is published already.</source>
        <translation>%1 já está publicado.</translation>
    </message>
    <message>
        <source>+ New name in %1…</source>
        <translation>+ Novo nome em %1…</translation>
    </message>
    <message>
        <source>Type the part before %1, or @ for %1 itself.</source>
        <translation>Digite a parte antes de %1, ou @ para o próprio %1.</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>procurando…</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n nome</numerusform>
            <numerusform>%n nomes</numerusform>
        </translation>
    </message>
    <message>
        <source>published already</source>
        <translation>já publicado</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 novo</translation>
    </message>
    <message>
        <source>no address yet</source>
        <translation>ainda sem endereço</translation>
    </message>
    <message>
        <source>proxied</source>
        <translation>com proxy</translation>
    </message>
</context>
<context>
    <name>mooring::ZoneView</name>
    <message>
        <source>Names</source>
        <translation>Nomes</translation>
    </message>
</context>
<context>
    <name>mooring::demo::DemoWorld</name>
    <message>
        <source>Demo</source>
        <translation>Demonstração</translation>
    </message>
    <message>
        <source>The demo needs three free ports on 127.0.0.1 and could not get them.</source>
        <translation>A demonstração precisa de três portas livres em 127.0.0.1 e não conseguiu obtê-las.</translation>
    </message>
    <message>
        <source>Demo server on this machine</source>
        <translation>Servidor de demonstração neste computador</translation>
    </message>
</context>
<context>
    <name>mooring::dns::DnsExchange</name>
    <message>
        <source>The name server %1 cannot be reached: %2.</source>
        <translation>O servidor de nomes %1 não pode ser alcançado: %2.</translation>
    </message>
    <message>
        <source>The name server %1 gave no proper reply.</source>
        <translation>O servidor de nomes %1 não deu uma resposta válida.</translation>
    </message>
    <message>
        <source>The name server %1 did not answer in time.</source>
        <translation>O servidor de nomes %1 não respondeu a tempo.</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, porta %2</translation>
    </message>
</context>
<context>
    <name>mooring::providers</name>
    <message>
        <source>etcd addresses</source>
        <translation>Endereços do etcd</translation>
    </message>
    <message>
        <source>The client URLs of etcd 3.4 or newer, separated by commas.</source>
        <translation>As URLs de cliente do etcd 3.4 ou mais novo, separadas por vírgulas.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Only where etcd has log-in turned on.</source>
        <translation>Só onde o etcd exige login.</translation>
    </message>
    <message>
        <source>Key prefix</source>
        <translation>Prefixo de chaves</translation>
    </message>
    <message>
        <source>The path of the etcd plugin in the Corefile.</source>
        <translation>O caminho (path) do plugin etcd no Corefile.</translation>
    </message>
    <message>
        <source>Leaf label</source>
        <translation>Rótulo final</translation>
    </message>
    <message>
        <source>How the keys of this program begin; it must not be a label of a name of yours.</source>
        <translation>Como começam as chaves deste programa; não deve ser um rótulo de um nome seu.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Only for an address at the zone&apos;s own name.</source>
        <translation>Só para um endereço no próprio nome da zona.</translation>
    </message>
    <message>
        <source>Lease in seconds</source>
        <translation>Lease em segundos</translation>
    </message>
    <message>
        <source>The record goes away when this program has not renewed it for so long; 0 keeps it.</source>
        <translation>O registro desaparece se este programa não o renovar nesse tempo; 0 o mantém.</translation>
    </message>
    <message>
        <source>Name server</source>
        <translation>Servidor de nomes</translation>
    </message>
    <message>
        <source>The primary name server of the zone, as host or host:port; an IPv6 address in brackets.</source>
        <translation>O servidor de nomes primário da zona, como host ou host:port; endereços IPv6 entre colchetes.</translation>
    </message>
    <message>
        <source>If empty, the name server is asked for it.</source>
        <translation>Se vazio, o servidor de nomes é consultado.</translation>
    </message>
    <message>
        <source>TSIG key name</source>
        <translation>Nome da chave TSIG</translation>
    </message>
    <message>
        <source>Exactly as in the name server&apos;s configuration. Leave it empty only if the server trusts this machine&apos;s address.</source>
        <translation>Exatamente como na configuração do servidor de nomes. Deixe vazio só se o servidor confiar no endereço deste computador.</translation>
    </message>
    <message>
        <source>TSIG algorithm</source>
        <translation>Algoritmo TSIG</translation>
    </message>
    <message>
        <source>TSIG secret</source>
        <translation>Segredo TSIG</translation>
    </message>
    <message>
        <source>The base64 text of the key&apos;s secret, as tsig-keygen or keymgr wrote it.</source>
        <translation>O texto base64 do segredo da chave, como o tsig-keygen ou o keymgr o escreveu.</translation>
    </message>
    <message>
        <source>A key for the environment “Production”. GoDaddy opens its DNS API only to accounts with ten or more domains or a paid plan for it.</source>
        <translation>Uma chave para o ambiente “Production”. A GoDaddy só abre sua API de DNS a contas com dez ou mais domínios ou com um plano pago para isso.</translation>
    </message>
    <message>
        <source>A text that the reply holds when the address was already there.</source>
        <translation>Um texto que a resposta contém quando o endereço já estava lá.</translation>
    </message>
    <message>
        <source>A text that the reply holds when the update was made. Without it, the usual words at the beginning of the reply (good, nochg, ok, true, updated, success) count.</source>
        <translation>Um texto que a resposta contém quando a atualização foi feita. Sem ele, valem as palavras habituais no início da resposta (good, nochg, ok, true, updated, success).</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Endereço da API</translation>
    </message>
    <message>
        <source>API host</source>
        <translation>Host da API</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chave de API</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>Segredo de API</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Token de API</translation>
    </message>
    <message>
        <source>Absent: POST with a body, else GET.</source>
        <translation>Se faltar: POST com corpo; caso contrário, GET.</translation>
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
        <translation>Responder também por todos os nomes abaixo deste.</translation>
    </message>
    <message>
        <source>Also switch on “API access” in the details of each domain.</source>
        <translation>Ative também “API access” nos detalhes de cada domínio.</translation>
    </message>
    <message>
        <source>As the API names it, default_view for all. Only the record set of this line is looked at and changed.</source>
        <translation>Como a API a chama; default_view para todas. Só o conjunto de registros desta linha é visto e alterado.</translation>
    </message>
    <message>
        <source>As the console names it; 默认 is the default line. Only records of this line are looked at and changed.</source>
        <translation>Como o console a chama; 默认 é a linha padrão. Só os registros desta linha são vistos e alterados.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentário</translation>
    </message>
    <message>
        <source>Create Token with the template “Edit zone DNS”: it needs the permissions Zone:Read and DNS:Edit for each zone.</source>
        <translation>Create Token com o modelo “Edit zone DNS”: ele precisa das permissões Zone:Read e DNS:Edit para cada zona.</translation>
    </message>
    <message>
        <source>DDNS key</source>
        <translation>Chave DDNS</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>DynDNS password</source>
        <translation>Senha do DynDNS</translation>
    </message>
    <message>
        <source>DynDNS user name</source>
        <translation>Usuário do DynDNS</translation>
    </message>
    <message>
        <source>DynHost user</source>
        <translation>Usuário DynHost</translation>
    </message>
    <message>
        <source>Dynamic DNS password</source>
        <translation>Senha de DNS dinâmico</translation>
    </message>
    <message>
        <source>Dynamic DNS token</source>
        <translation>Token de DNS dinâmico</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Email, user name or DDNS key user</source>
        <translation>E-mail, usuário ou usuário de DDNS key</translation>
    </message>
    <message>
        <source>Extra headers</source>
        <translation>Cabeçalhos extras</translation>
    </message>
    <message>
        <source>Generate New Token with custom scopes: domain with create, read, update and delete.</source>
        <translation>Generate New Token com permissões próprias (custom scopes): domain com create, read, update e delete.</translation>
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
        <translation>Nome de host ou endereço, com uma porta se não for a habitual.</translation>
    </message>
    <message>
        <source>How IPv6 is sent</source>
        <translation>Como o IPv6 é enviado</translation>
    </message>
    <message>
        <source>In the credentials.csv that is downloaded once, when the key is created.</source>
        <translation>No arquivo credentials.csv, baixado uma única vez, quando a chave é criada.</translation>
    </message>
    <message>
        <source>In the domain&apos;s Advanced DNS page: switch Dynamic DNS on and copy the password. Each domain has one of its own, so it needs an account of its own.</source>
        <translation>Na página Advanced DNS do domínio: ative Dynamic DNS e copie a senha. Cada domínio tem a sua, por isso precisa de uma conta própria.</translation>
    </message>
    <message>
        <source>In the project that holds the zones: Security, API tokens, with the permission “Read &amp; Write”.</source>
        <translation>No projeto que contém as zonas: Security, API tokens, com a permissão “Read &amp; Write”.</translation>
    </message>
    <message>
        <source>Instead of a text; “.*” accepts every reply with a status of 200 to 299.</source>
        <translation>Em vez de um texto; “.*” aceita toda resposta com status de 200 a 299.</translation>
    </message>
    <message>
        <source>Instead of a token; it may do everything in the account, so a token is safer.</source>
        <translation>Em vez de um token; pode fazer tudo na conta, por isso um token é mais seguro.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Made for each record: in the zone editor of dns.he.net, mark the A or AAAA record as dynamic and press the arrows beside it. Records with different keys need an account each.</source>
        <translation>Criada para cada registro: no editor de zonas do dns.he.net, marque o registro A ou AAAA como dinâmico e clique nas setas ao lado. Registros com chaves diferentes precisam de uma conta cada um.</translation>
    </message>
    <message>
        <source>Made in the domain&apos;s DynHost page under “Manage accesses”; begins with the domain.</source>
        <translation>Criado na página DynHost do domínio, em “Manage accesses”; começa com o domínio.</translation>
    </message>
    <message>
        <source>Made in the domain&apos;s Dynamic DNS settings; not the account&apos;s password.</source>
        <translation>Criado nas configurações de Dynamic DNS do domínio; não é a senha da conta.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Names in one request</source>
        <translation>Nomes por solicitação</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Of a CAM user that has the policy QcloudDNSPodFullAccess.</source>
        <translation>De um usuário CAM com a política QcloudDNSPodFullAccess.</translation>
    </message>
    <message>
        <source>Of a RAM user that has the permission AliyunDNSFullAccess.</source>
        <translation>De um usuário RAM com a permissão AliyunDNSFullAccess.</translation>
    </message>
    <message>
        <source>Of an IAM user that has the permission DNS FullAccess.</source>
        <translation>De um usuário IAM com a permissão DNS FullAccess.</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>Um por linha.</translation>
    </message>
    <message>
        <source>Only for IPv6: the AAAA record has a token of its own.</source>
        <translation>Só para IPv6: o registro AAAA tem um token próprio.</translation>
    </message>
    <message>
        <source>Only for hosts below a domain of your own: the domain that is listed at Dynu.</source>
        <translation>Só para hosts abaixo de um domínio seu: o domínio listado na Dynu.</translation>
    </message>
    <message>
        <source>Only for sub-projects.</source>
        <translation>Só para subprojetos.</translation>
    </message>
    <message>
        <source>Only for temporary keys.</source>
        <translation>Só para chaves temporárias.</translation>
    </message>
    <message>
        <source>Only with the Global API Key.</source>
        <translation>Só com a Global API Key.</translation>
    </message>
    <message>
        <source>Password or updater client key</source>
        <translation>Senha ou updater client key</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Caminho</translation>
    </message>
    <message>
        <source>Personal access token</source>
        <translation>Token de acesso pessoal</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>ID do projeto</translation>
    </message>
    <message>
        <source>Proxied (orange cloud) or DNS only. Left alone unless set here.</source>
        <translation>Com proxy (nuvem laranja) ou só DNS. Só é alterado se definido aqui.</translation>
    </message>
    <message>
        <source>Proxy status</source>
        <translation>Status do proxy</translation>
    </message>
    <message>
        <source>Record line</source>
        <translation>Linha do registro</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Corpo da solicitação</translation>
    </message>
    <message>
        <source>Resolution line (ISP or region), as the API names it: default, telecom, unicom, mobile, oversea… Only records of this line are looked at and changed.</source>
        <translation>Linha de resolução (operadora ou região), como a API a chama: default, telecom, unicom, mobile, oversea… Só os registros desta linha são vistos e alterados.</translation>
    </message>
    <message>
        <source>Root domain</source>
        <translation>Domínio raiz</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Secret API key</source>
        <translation>Chave secreta de API</translation>
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
        <translation>Enviada com HTTP Basic, a menos que a URL ou o corpo contenha {password}.</translation>
    </message>
    <message>
        <source>Sent with the same placeholders; JSON is recognised.</source>
        <translation>Enviado com os mesmos marcadores; JSON é reconhecido.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Server id</source>
        <translation>ID do servidor</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>Token de sessão</translation>
    </message>
    <message>
        <source>Shown at the top of the page after signing in; one token for all sub-domains of the account.</source>
        <translation>Mostrado no alto da página após entrar; um token para todos os subdomínios da conta.</translation>
    </message>
    <message>
        <source>Shown once, when the AccessKey is created.</source>
        <translation>Mostrado uma única vez, quando a AccessKey é criada.</translation>
    </message>
    <message>
        <source>Shown once, when the key is created.</source>
        <translation>Mostrado uma única vez, quando a chave é criada.</translation>
    </message>
    <message>
        <source>Success as a regular expression</source>
        <translation>Sucesso como expressão regular</translation>
    </message>
    <message>
        <source>Switch version 2 on for the name at freedns.afraid.org/dynamic/v2/; the token is the last part of the update URL. One token is one name.</source>
        <translation>Ative a versão 2 para o nome em freedns.afraid.org/dynamic/v2/; o token é a última parte da URL de atualização. Um token é um nome.</translation>
    </message>
    <message>
        <source>Text of success</source>
        <translation>Texto de sucesso</translation>
    </message>
    <message>
        <source>Text of “unchanged”</source>
        <translation>Texto de “sem mudança”</translation>
    </message>
    <message>
        <source>The account&apos;s email address or user name, or the user name of a DDNS key.</source>
        <translation>O e-mail ou usuário da conta, ou o usuário de uma DDNS key.</translation>
    </message>
    <message>
        <source>The account&apos;s password or the separate IP update password.</source>
        <translation>A senha da conta ou a senha separada para atualizar o IP.</translation>
    </message>
    <message>
        <source>The account&apos;s password, or better the password of a DDNS key, which can update only its own hosts.</source>
        <translation>A senha da conta ou, melhor, a senha de uma DDNS key, que só pode atualizar seus próprios hosts.</translation>
    </message>
    <message>
        <source>The international site needs the host of a region.</source>
        <translation>O site internacional precisa do host de uma região.</translation>
    </message>
    <message>
        <source>The location of the hosts, if you use groups.</source>
        <translation>A localização dos hosts, se você usa grupos.</translation>
    </message>
    <message>
        <source>The password of the DynHost user, not the OVHcloud account&apos;s.</source>
        <translation>A senha do usuário DynHost, não a da conta OVHcloud.</translation>
    </message>
    <message>
        <source>The second is the international site&apos;s.</source>
        <translation>O segundo é o do site internacional.</translation>
    </message>
    <message>
        <source>The setting api-key of pdns.conf; api=yes is needed too.</source>
        <translation>A configuração api-key do pdns.conf; também é preciso api=yes.</translation>
    </message>
    <message>
        <source>The updater client key (account settings) can do nothing but update; prefer it to the password.</source>
        <translation>A updater client key (nas configurações da conta) só serve para atualizar; prefira-a à senha.</translation>
    </message>
    <message>
        <source>The user name of the DynDNS account made at INWX, not the customer log-in.</source>
        <translation>O usuário da conta DynDNS criada na INWX, não o login de cliente.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Token Management, Create. With a token policy it may be limited to the record sets it has to change.</source>
        <translation>Token Management, Create. Com uma política de token, ele pode ser limitado aos conjuntos de registros que precisa alterar.</translation>
    </message>
    <message>
        <source>Token of the AAAA record</source>
        <translation>Token do registro AAAA</translation>
    </message>
    <message>
        <source>Under Keys in the dynv6 account.</source>
        <translation>Em Keys, na conta dynv6.</translation>
    </message>
    <message>
        <source>Update URL</source>
        <translation>URL de atualização</translation>
    </message>
    <message>
        <source>Update token</source>
        <translation>Token de atualização</translation>
    </message>
    <message>
        <source>Where the server&apos;s webserver listens, without /api. Plain http works only for loopback and private addresses.</source>
        <translation>Onde o servidor web do servidor escuta, sem /api. Http sem criptografia só funciona para loopback e endereços privados.</translation>
    </message>
    <message>
        <source>Wildcard</source>
        <translation>Curinga</translation>
    </message>
    <message>
        <source>With {hostname}, {ip} (a request for each family) or {ipv4} and {ipv6} (one request for both), and if needed {sub}, {domain}, {type}, {ttl}, {username}, {password}, {timestamp}. Values are percent-encoded; write {raw:name} to prevent that. A part of the query without a value is left out.</source>
        <translation>Com {hostname}, {ip} (uma solicitação por família) ou {ipv4} e {ipv6} (uma solicitação para ambas) e, se preciso, {sub}, {domain}, {type}, {ttl}, {username}, {password}, {timestamp}. Os valores são codificados com porcentagem; escreva {raw:name} para evitar isso. Uma parte da consulta sem valor é omitida.</translation>
    </message>
    <message>
        <source>http is accepted for private addresses only, since the password would be readable on the way.</source>
        <translation>http só é aceito para endereços privados, pois a senha poderia ser lida no caminho.</translation>
    </message>
    <message>
        <source>“list” for servers that take several names, separated by commas.</source>
        <translation>“list” para servidores que aceitam vários nomes, separados por vírgulas.</translation>
    </message>
    <message>
        <source>“myip”: both addresses in myip; “separate”: a request for each family; anything else is the name of a parameter for the IPv6 address.</source>
        <translation>“myip”: os dois endereços em myip; “separate”: uma solicitação por família; qualquer outra coisa é o nome de um parâmetro para o endereço IPv6.</translation>
    </message>
</context>
</TS>
