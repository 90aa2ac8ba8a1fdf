# SPDX-FileCopyrightText: 2026 The Mooring authors
# SPDX-License-Identifier: MIT
"""The network of the laboratory: a host, its router and the Internet, and what can happen to them.

    lan                      router                                wan
    eth0 192.168.77.10  ---  lan0 192.168.77.1 | wan0 77.77.77.2  ---  eth0 77.77.77.1, BIND on 77.77.77.53
         2602:77:1::10            2602:77:1::1 |      2602:77::2             2602:77::1          2602:77::53

The addresses look global because the program refuses others; nothing leaves the namespaces. The router masquerades, as it does
at home. Whatever goes to another address outside than BIND's is counted in wan and dropped.
"""
import ipaddress
import json
import os
import re
import signal
import subprocess
import sys
import time

from namespaces import enter_network, name_network, run_in

ZONE = "example.org"
KEY_NAME, KEY_SECRET = "mooring-key", "bW9vcmluZy10ZXN0LXNlY3JldC0wMTIzNDU2Nzg5QUI="
LAN, LAN6, LAN6_ROUTER = "192.168.77.10/24", "2602:77:1::10/64", "2602:77:1::1/64"
WAN, WAN6 = "77.77.77.2/24", "2602:77::2/64"
PROVIDER, PROVIDER6, DNS, DNS6 = "77.77.77.1", "2602:77::1", "77.77.77.53", "2602:77::53"

NAMED = """key "{key}" {{ algorithm hmac-sha256; secret "{secret}"; }};
options {{
 directory "{dir}"; pid-file none; session-keyfile none; lock-file none; managed-keys-directory "{dir}"; dump-file "{dir}/dump";
 listen-on {{ {dns}; }}; listen-on-v6 {{ {dns6}; }};
 recursion no; dnssec-validation no; notify no; minimal-responses yes; querylog yes;
}};
controls {{ }};
zone "{zone}" {{ type primary; file "zone"; allow-update {{ key "{key}"; }}; }};
"""
ZONE_FILE = """$TTL 60
@ IN SOA ns.{zone}. admin.{zone}. 1 3600 600 86400 60
@ IN NS ns.{zone}.
ns IN A {dns}
ns IN AAAA {dns6}
"""
# The chains are those that the daemon writes its port mappings to.
ROUTER_RULES = """table inet filter {
 chain miniupnpd {
 }
 chain prerouting_miniupnpd {
  type nat hook prerouting priority -100
 }
 chain postrouting_miniupnpd {
 }
 chain postrouting {
  type nat hook postrouting priority 100
  meta nfproto ipv4 oifname "wan0" jump postrouting_miniupnpd
  meta nfproto ipv4 oifname "wan0" masquerade
 }
}
"""
# What is dropped is counted, and noted with address, protocol and port.
WAN_RULES = """table inet strangers {{
 set ipv4 {{
  type ipv4_addr . inet_proto . inet_service
  flags dynamic
 }}
 set ipv6 {{
  type ipv6_addr . inet_proto . inet_service
  flags dynamic
 }}
 chain input {{
  type filter hook prerouting priority -300
  ip6 nexthdr icmpv6 accept
  fib daddr type multicast accept
  ip daddr {dns} accept
  ip6 daddr {dns6} accept
  iifname "eth0" add @ipv4 {{ ip daddr . meta l4proto . th dport }}
  iifname "eth0" add @ipv6 {{ ip6 daddr . meta l4proto . th dport }}
  iifname "eth0" counter drop
 }}
}}
"""
MINIUPNPD = """ext_ifname=wan0
listening_ip=lan0
enable_natpmp={natpmp}
enable_upnp={upnp}
lease_file={dir}/leases
uuid=00000000-0000-4000-8000-000000000077
secure_mode=yes
allow 1024-65535 {lan} 1024-65535
deny 0-65535 0.0.0.0/0 0-65535
"""


class PartFailed(Exception):
    pass


class Network:
    """The laboratory whose files are in @p folder; build() makes it, every other process only uses it."""

    def __init__(self, folder):
        self.dir = folder

    def path(self, name):
        return os.path.join(self.dir, name)

    def space(self, name):
        return self.path(f"{name}.net")

    def write(self, name, text):
        with open(self.path(name), "w", encoding="utf-8") as file:
            file.write(text)

    def read(self, name):
        with open(self.path(name), encoding="utf-8", errors="replace") as file:
            return file.read()

    def ip(self, space, *lines):
        """Commands of ip(8), done by one process as fast as the kernel can."""
        run = run_in(self.space(space), ["ip", "-batch", "-"], input="\n".join(lines).encode(), check=False, capture_output=True)
        if run.returncode != 0:
            raise PartFailed(f"ip in {space}: {run.stderr.decode().strip()}")

    def start(self, space, name, command):
        with open(self.path(f"{name}.log"), "ab") as log:
            process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, cwd=self.dir,
                                       preexec_fn=lambda: enter_network(self.space(space)))
        self.write(f"{name}.pid", str(process.pid))
        return process

    def end(self, name):
        pid = int(self.read(f"{name}.pid"))
        try:
            os.kill(pid, signal.SIGTERM)
            while os.path.exists(f"/proc/{pid}") and "\nState:\tZ" not in self.status(pid):
                time.sleep(0.005)
        except ProcessLookupError:
            pass

    @staticmethod
    def status(pid):
        try:
            with open(f"/proc/{pid}/status", encoding="ascii", errors="replace") as file:
                return file.read()
        except OSError:
            return "\nState:\tZ"

    def wait_log(self, name, process, pattern):
        limit = time.monotonic() + 20
        while not re.search(pattern, self.read(f"{name}.log")):
            if time.monotonic() > limit or process.poll() is not None:
                raise PartFailed(f"{name} did not start: {self.read(f'{name}.log')[-2000:]}")
            time.sleep(0.01)

    # Making it

    def build(self, lan, natpmp, upnp):
        self.save(lan=lan, wan=WAN, lan6=LAN6, natpmp=natpmp, upnp=upnp, past_vpn=[])
        for name in ("lan", "router", "wan"):
            name_network(self.space(name), new=name != "lan")
        for name in ("lan", "router", "wan"):
            # Without the test for duplicates, which takes more than a second, IPv6 works at once.
            run_in(self.space(name), ["sh", "-c", "cd /proc/sys/net/ipv6/conf; for scope in all default; do"
                                      " echo 0 > $scope/accept_dad; echo 0 > $scope/accept_ra; done"])
            self.ip(name, "link set lo up")
        self.ip("lan", f"link add eth0 type veth peer name lan0 netns {self.holder('router')}")
        self.ip("router", f"link add wan0 type veth peer name eth0 netns {self.holder('wan')}")
        run_in(self.space("router"), ["sh", "-c", "echo 1 > /proc/sys/net/ipv4/ip_forward;"
                                      "echo 1 > /proc/sys/net/ipv6/conf/all/forwarding"])
        self.ip("wan", "link set eth0 up", f"addr add {PROVIDER}/24 dev eth0", f"addr add {DNS}/24 dev eth0",
                f"addr add {PROVIDER6}/64 dev eth0 nodad", f"addr add {DNS6}/64 dev eth0 nodad",
                f"route add {ipaddress.ip_interface(LAN6).network} via {ipaddress.ip_interface(WAN6).ip}")
        gateway = ipaddress.ip_interface(lan).network[1]
        self.ip("router", "link set lan0 up", f"addr add {gateway}/{lan.split('/')[1]} dev lan0",
                f"addr add {LAN6_ROUTER} dev lan0 nodad", "link set wan0 up", f"addr add {WAN} dev wan0",
                f"addr add {WAN6} dev wan0 nodad", f"route add default via {PROVIDER}", f"route add default via {PROVIDER6}",
                # What the router still sends to the host does not go outside when there is no way to the host.
                f"route add blackhole {ipaddress.ip_interface(lan).network} metric 9999")
        self.link_up()
        run_in(self.space("router"), ["nft", "-f", "-"], input=ROUTER_RULES.encode())
        run_in(self.space("wan"), ["nft", "-f", "-"], input=WAN_RULES.format(dns=DNS, dns6=DNS6).encode())
        self.write("named.conf", NAMED.format(dir=self.dir, key=KEY_NAME, secret=KEY_SECRET, zone=ZONE, dns=DNS, dns6=DNS6))
        self.write("zone", ZONE_FILE.format(zone=ZONE, dns=DNS, dns6=DNS6))
        named = self.start("wan", "named", ["named", "-g", "-n", "1", "-c", self.path("named.conf")])
        router = self.start_router()
        self.wait_log("named", named, r"\brunning\b")
        self.wait_log("miniupnpd", router, r"listening on|Listening for")

    def holder(self, name):
        """A process whose namespace ip(8) can be told; it knows names only in a folder of its own."""
        process = subprocess.Popen(["sleep", "infinity"], preexec_fn=lambda: enter_network(self.space(name)))
        return process.pid

    def save(self, **values):
        state = json.loads(self.read("state.json")) if os.path.exists(self.path("state.json")) else {}
        self.write("state.json", json.dumps({**state, **values}))

    def state(self, key):
        return json.loads(self.read("state.json"))[key]

    # What can happen

    def gateway(self):
        return ipaddress.ip_interface(self.state("lan")).network[1]

    def routes(self):
        """The host's ways by the router for IPv4, as commands of ip(8)."""
        return [f"route replace {target} via {self.gateway()}" for target in ("default", *self.state("past_vpn"))]

    def set_lan_address(self, address):
        """The host has another address from now on, as after a new lease; IPv6 in the same prefix or another."""
        if ":" in address:
            self.ip("lan", f"addr add {address}/64 dev eth0 nodad", f"addr del {self.state('lan6')} dev eth0")
            self.save(lan6=f"{address}/64")
            return
        new = f"{address}/{self.state('lan').split('/')[1]}"
        # With the last address the kernel takes the routes.
        self.ip("lan", f"addr del {self.state('lan')} dev eth0", f"addr add {new} dev eth0", *self.routes())
        self.save(lan=new)

    def set_wan_address(self, address):
        """The router has another outer IPv4 address from now on, as after the provider's forced disconnection."""
        new = f"{address}/24"
        self.ip("router", f"addr del {self.state('wan')} dev wan0", f"addr add {new} dev wan0", f"route replace default via {PROVIDER}")
        self.save(wan=new)

    def link_down(self):
        """Wi-Fi off: no link, no addresses, no routes."""
        self.ip("lan", "link set eth0 down", "addr flush dev eth0")

    def link_up(self):
        self.ip("lan", "link set eth0 up", f"addr add {self.state('lan')} dev eth0", f"addr add {self.state('lan6')} dev eth0 nodad",
                f"route replace default via {LAN6_ROUTER.split('/')[0]}", *self.routes())

    def cable(self, plugged):
        """The plug is pulled: the carrier is lost, addresses and routes stay as the kernel leaves them."""
        self.ip("router", f"link set lan0 {'up' if plugged else 'down'}")

    def vpn_up(self, device):
        """A VPN takes the default route as OpenVPN does, by its halves; BIND stays reachable past it, so a program that
        publishes through a VPN is found out."""
        tunnel = self.start("lan", "vpn", [sys.executable, os.path.join(os.path.dirname(os.path.abspath(__file__)), "tunnel.py"), device])
        self.wait_log("vpn", tunnel, "ready")
        self.save(past_vpn=[f"{DNS}/32"])
        self.ip("lan", *self.routes(), f"addr add 10.8.0.2/24 dev {device}", f"link set {device} up",
                "route add 0.0.0.0/1 via 10.8.0.1", "route add 128.0.0.0/1 via 10.8.0.1")

    def vpn_down(self):
        self.end("vpn")
        os.unlink(self.path("vpn.log"))
        self.save(past_vpn=[])
        self.ip("lan", f"route del {DNS}/32")

    def start_router(self):
        def answer(key):
            return "yes" if self.state(key) else "no"
        network = ipaddress.ip_interface(self.state("lan")).network
        self.write("miniupnpd.conf", MINIUPNPD.format(natpmp=answer("natpmp"), upnp=answer("upnp"), dir=self.dir, lan=network))
        return self.start("router", "miniupnpd", ["miniupnpd", "-d", "-f", self.path("miniupnpd.conf"), "-P", self.path("daemon.pid")])

    def stop_router(self):
        self.end("miniupnpd")

    # What was seen

    def strangers(self):
        """Lines that name whom outside, but BIND, packets were for, and the names asked of BIND that are not of its zone."""
        rules = run_in(self.space("wan"), ["nft", "list", "table", "inet", "strangers"], capture_output=True).stdout.decode()
        packets = int(re.search(r"counter packets (\d+)", rules).group(1))
        whom = ", ".join(re.findall(r"elements = \{ (.*?) \}", rules, re.DOTALL))
        lines = [f"{packets} packets: {whom}"] if packets else []
        queries = re.findall(r"query: (\S+) IN", self.read("named.log"))
        return lines + [f"question: {name}" for name in queries if name != ZONE and not name.endswith(f".{ZONE}")]
