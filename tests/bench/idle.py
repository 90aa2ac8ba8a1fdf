# SPDX-FileCopyrightText: 2026 The Mooring authors
# SPDX-License-Identifier: MIT
"""What a resident program costs: start to first publish, then memory and wake-ups while nothing happens."""
import os
import shutil
import signal
import subprocess
import sys
import time

from bench import FIRST, ROOT, Bench

SETTLE_SECONDS = 10


def process_named(program):
    for entry in os.listdir("/proc"):
        try:
            if entry.isdigit() and os.path.realpath(f"/proc/{entry}/exe") == os.path.realpath(program):
                yield int(entry)
        except OSError:
            continue


def memory(pid):
    """RSS, PSS and private dirty memory in MiB."""
    sums = {"Rss:": 0, "Pss:": 0, "Private_Dirty:": 0}
    with open(f"/proc/{pid}/smaps_rollup", encoding="ascii") as file:
        for line in file:
            words = line.split()
            if words[0] in sums:
                sums[words[0]] = int(words[1]) / 1024
    return list(sums.values())


def wake_ups(pid):
    total = 0
    for task in os.listdir(f"/proc/{pid}/task"):
        with open(f"/proc/{pid}/task/{task}/status", encoding="ascii") as file:
            total += sum(int(line.split()[1]) for line in file if line.startswith("voluntary_ctxt_switches"))
    return total


def measure(program, arguments, session, seconds, delay):
    """Seconds to the first publish, RSS, PSS, private dirty, wake-ups in a minute."""
    bench = Bench(1, delay)
    bench.configure(FIRST)
    stamp = bench.dir / "started"
    command = [*session, "sh", "-c", f'date +%s.%N > "{stamp}"; exec "$@"', "sh", str(program), *arguments, *bench.options]
    before = set(process_named(program))
    with open(bench.dir / "log", "wb") as log:
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
    try:
        limit = time.monotonic() + 60
        while not bench.is_published(FIRST):
            if time.monotonic() > limit or process.poll() is not None:
                sys.exit(f"{program} published nothing: {(bench.dir / 'log').read_text(errors='replace')[-2000:]}")
            time.sleep(0.002)
        publish = time.time() - float(stamp.read_text())
        time.sleep(SETTLE_SECONDS)
        (pid,) = set(process_named(program)) - before
        sizes = memory(pid)
        begin = wake_ups(pid)
        time.sleep(seconds)
        switches = (wake_ups(pid) - begin) * 60 / seconds
        os.kill(pid, signal.SIGTERM)
        process.wait(30)
        return [publish, *sizes, switches]
    finally:
        process.terminate()
        process.wait(30)
        bench.close()


def table(programs, seconds, delay):
    """Rows for those of mooringd and mooring that exist."""
    print(f"\nResident, one name, {SETTLE_SECONDS} s after start, wake-ups of all threads counted for {seconds} s.\n")
    print("| program | start to first publish, s | RSS MiB | PSS MiB | private dirty MiB | wake-ups a minute |")
    print("| --- | ---: | ---: | ---: | ---: | ---: |")
    session = [str(ROOT / "tests/desktop/session"), "--tray=sni", "--"]
    daemon, tray = programs
    for what, program, arguments, around in (("mooringd", daemon, ["run"], []), ("mooring in the tray", tray, ["--hidden"], session),
                                             ("mooring, window open", tray, [], session)):
        if shutil.which(program):
            row = measure(program, arguments, around, seconds, delay)
            print(f"| {what} | {row[0]:.2f} | {row[1]:.1f} | {row[2]:.1f} | {row[3]:.1f} | {row[4]:.1f} |", flush=True)
