#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Mooring authors
# SPDX-License-Identifier: MIT
"""Pictures of the demo in a real session: desktop.py MOORING FOLDER, inside tests/desktop/session --tray=sni --notifications."""
import os
import pathlib
import subprocess
import sys
import time

PANEL_ICON = (16, 784)  # The panel is at the bottom of 1280x800 and has one icon.
EMPTY = (640, 700)


def run(*command):
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()


def wait(what, condition, seconds=20):
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            sys.exit(f"waited in vain for {what}")
        time.sleep(0.1)


def window():
    return run("xdotool", "search", "--onlyvisible", "--name", "^Mooring$").split("\n")[0]


def shoot(folder, name, crop):
    # What is still being drawn: a moment is enough, and nothing here is measured.
    time.sleep(1)
    subprocess.run(["import", "-window", "root", "-crop", crop, "+repage", "-strip", "-define", "png:exclude-chunks=date,time",
                    "-dither", "None", "-colors", "128", f"PNG8:{folder / name}"], check=True)


def hover(x, y):
    run("xdotool", "mousemove", str(x - 4), str(y), "mousemove", str(x), str(y))


def main():
    program, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    subprocess.run(["xsetroot", "-solid", "#5b7083"], check=True)
    # Times as people write them: the locale C has seconds.
    env = dict(os.environ, LC_TIME="en_US.UTF-8")
    with subprocess.Popen([program, "--demo"], stdin=subprocess.DEVNULL, env=env) as mooring:
        try:
            wait("the window", window)
            run("xdotool", "windowmove", window(), "170", "70")
            run("xdotool", "mousemove", *map(str, EMPTY))
            time.sleep(2)
            shoot(folder, "session-window.png", "1280x800+0+0")
            hover(*PANEL_ICON)
            time.sleep(1)
            shoot(folder, "session-tooltip.png", "480x240+0+560")
            run("xdotool", "click", "3")
            shoot(folder, "session-menu.png", "480x360+0+440")
            run("xdotool", "key", "Escape")
            run("xdotool", "mousemove", *map(str, EMPTY))
            # The demo's address changes twice a minute.
            wait("a notification", lambda: run("dunstctl", "count", "displayed") not in ("", "0"), 60)
            shoot(folder, "session-notification.png", "480x240+800+0")
        finally:
            mooring.terminate()


if __name__ == "__main__":
    main()
