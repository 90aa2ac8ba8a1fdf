#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Mooring authors
# SPDX-License-Identifier: MIT
"""Inside a session with a tray host: what the tray application costs, as JSON. tray_session.py STARTS ROUNDS MOORING OPTIONS...

The window is opened and closed as a user does it: the entry of the icon's menu, the keys of the pages, the key of the window
manager.
"""
import json
import subprocess
import sys
import time

from gi.repository import Gio, GLib

sys.dont_write_bytecode = True
from idle import SETTLE_SECONDS, memory

WATCHER = "org.kde.StatusNotifierWatcher"
PAGES = 5
MENU = "com.canonical.dbusmenu"


def run(*command):
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()


def window():
    return run("xdotool", "search", "--onlyvisible", "--name", "^Mooring$").split("\n")[0]


def wait(what, condition, seconds=20):
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            sys.exit(f"waited in vain for {what}")
        time.sleep(0.02)


class Tray:
    """The program with its icon in the tray."""

    def __init__(self, bus, command):
        self.bus = bus
        self.item = None
        loop = GLib.MainLoop()

        def registered(_bus, _sender, _path, _interface, _signal, parameters):
            self.item = parameters.unpack()[0]
            self.seconds = time.monotonic() - self.begin
            loop.quit()

        subscription = bus.signal_subscribe(None, WATCHER, "StatusNotifierItemRegistered", None, None, Gio.DBusSignalFlags.NONE, registered)
        GLib.timeout_add_seconds(20, loop.quit)
        self.begin = time.monotonic()
        self.process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        loop.run()
        bus.signal_unsubscribe(subscription)
        if self.item is None:
            self.process.terminate()
            sys.exit("no icon came")

    def end(self):
        self.process.terminate()
        self.process.wait(20)

    def call(self, method, arguments):
        name = self.item.split("/")[0]
        return self.bus.call_sync(name, "/MenuBar", MENU, method, arguments, None, Gio.DBusCallFlags.NONE, 5000, None).unpack()

    def open_window(self):
        _, (_, _, entries) = self.call("GetLayout", GLib.Variant("(iias)", (0, 1, [])))
        for number, properties, _ in entries:
            if properties.get("label", "").replace("_", "").startswith("Open"):
                self.call("Event", GLib.Variant("(isvu)", (number, "clicked", GLib.Variant("s", ""), 0)))
                wait("the window", window)
                return
        sys.exit("the menu opens nothing")

    def see_every_page(self):
        self.open_window()
        shown = window()
        run("xdotool", "windowactivate", "--sync", shown)
        for page in range(PAGES):
            run("xdotool", "key", f"ctrl+{page + 1}")
            time.sleep(0.5)
        run("xdotool", "key", "alt+F4")
        wait("the window to close", lambda: not window())


def main():
    starts, rounds, command = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3:]
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    times = []
    for _ in range(starts):
        tray = Tray(bus, command)
        times.append(tray.seconds)
        tray.end()
        time.sleep(0.5)
    tray = Tray(bus, command)
    time.sleep(SETTLE_SECONDS)
    figures = {"starts": times, "idle": memory(tray.process.pid), "dirty": []}
    for number in range(rounds):
        tray.see_every_page()
        if number == 0:
            time.sleep(SETTLE_SECONDS)
            figures["once"] = memory(tray.process.pid)
        figures["dirty"].append(memory(tray.process.pid)[2])
    time.sleep(SETTLE_SECONDS)
    figures["often"] = memory(tray.process.pid)
    tray.end()
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
