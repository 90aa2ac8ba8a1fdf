# SPDX-FileCopyrightText: 2026 The Mooring authors
# SPDX-License-Identifier: MIT
"""The tray application: exec to tray icon, memory in the tray with thirty names, and what ten times every page leave behind."""
import json
import statistics
import subprocess
import sys

from bench import FIRST, ROOT, Bench

NAMES = 30
STARTS = 10
ROUNDS = 10


def table(program, delay):
    bench = Bench(NAMES, delay)
    bench.configure(FIRST)
    try:
        run = subprocess.run([ROOT / "tests/desktop/session", "--tray=sni", "--", "/usr/bin/python3", ROOT / "tests/bench/tray_session.py",
                              str(STARTS), str(ROUNDS), program, "--hidden", *bench.options],
                             capture_output=True, text=True, check=False, timeout=600)
        if run.returncode != 0 or not bench.is_published(FIRST):
            sys.exit(f"{program} could not be measured: {run.stdout[-500:]}{run.stderr[-2000:]}")
        figures = json.loads(run.stdout.splitlines()[-1])
    finally:
        bench.close()
    times = sorted(1000 * seconds for seconds in figures["starts"])
    print(f"\nTray application, {NAMES} names. From exec to the icon at the tray host: median {statistics.median(times):.0f} ms, "
          f"{times[0]:.0f} to {times[-1]:.0f} ms in {len(times)} starts.\n")
    print("| when | RSS MiB | PSS MiB | private dirty MiB |")
    print("| --- | ---: | ---: | ---: |")
    rows = (("in the tray, no window made yet", "idle"), ("window and every page opened and closed once", "once"),
            (f"{ROUNDS} times", "often"))
    for what, key in rows:
        rss, pss, dirty = figures[key]
        print(f"| {what} | {rss:.1f} | {pss:.1f} | {dirty:.1f} |")
    grown = figures["often"][2] - figures["once"][2]
    print(f"\nPrivate dirty memory grew by {grown:.2f} MiB from the first to the last time; after each: "
          f"{', '.join(f'{dirty:.1f}' for dirty in figures['dirty'])}.", flush=True)
