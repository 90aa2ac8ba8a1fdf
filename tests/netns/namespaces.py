# SPDX-FileCopyrightText: 2026 The Mooring authors
# SPDX-License-Identifier: MIT
"""Private namespaces by the system calls: unshare(2), setns(2), mount(2), user_namespaces(7)."""
import ctypes
import os
import signal
import subprocess

NEW_MOUNT, NEW_USER, NEW_PID, NEW_NET = 0x00020000, 0x10000000, 0x20000000, 0x40000000
MOUNT_BIND, MOUNT_RECURSIVE, MOUNT_PRIVATE = 4096, 16384, 1 << 18
PARENT_DEATH_SIGNAL = 1

libc = ctypes.CDLL(None, use_errno=True)


def check(result, what):
    if result != 0:
        number = ctypes.get_errno()
        raise OSError(number, f"{what}: {os.strerror(number)}")


def mount(source, target, kind=None, flags=0):
    check(libc.mount(source.encode(), target.encode(), kind and kind.encode(), ctypes.c_ulong(flags), None), f"mount {target}")


def make_private():
    """Gives the caller's next children a network and process namespace of their own; OSError where that is forbidden.
    Who is not root gets a user namespace, too, and is root in that."""
    uid, gid = os.geteuid(), os.getegid()
    spaces = NEW_NET | NEW_PID
    check(libc.unshare(ctypes.c_int(spaces if uid == 0 else spaces | NEW_USER)), "unshare")
    if uid != 0:
        for name, text in (("setgroups", "deny"), ("uid_map", f"0 {uid} 1"), ("gid_map", f"0 {gid} 1")):
            with open(f"/proc/self/{name}", "w", encoding="ascii") as file:
                file.write(text)


def make_mounts_private():
    """What is mounted from now on is seen by the caller and its children only, and gone with them."""
    check(libc.unshare(ctypes.c_int(NEW_MOUNT)), "unshare")
    mount("none", "/", flags=MOUNT_RECURSIVE | MOUNT_PRIVATE)


def end_with_parent():
    check(libc.prctl(ctypes.c_int(PARENT_DEATH_SIGNAL), ctypes.c_ulong(signal.SIGKILL), 0, 0, 0), "prctl")


def name_network(file, new):
    """Keeps a network namespace below a file name: a new one, or the caller's."""
    open(file, "wb").close()
    if not new:
        mount("/proc/self/ns/net", file, flags=MOUNT_BIND)
        return
    child = os.fork()
    if child == 0:
        try:
            check(libc.unshare(ctypes.c_int(NEW_NET)), "unshare")
            mount("/proc/self/ns/net", file, flags=MOUNT_BIND)
        except OSError:
            os._exit(1)
        os._exit(0)
    if os.waitpid(child, 0)[1] != 0:
        raise OSError(f"No network namespace at {file}.")


def enter_network(file):
    """Moves the calling thread into a named network namespace."""
    descriptor = os.open(file, os.O_RDONLY | os.O_CLOEXEC)
    try:
        check(libc.setns(ctypes.c_int(descriptor), ctypes.c_int(NEW_NET)), "setns")
    finally:
        os.close(descriptor)


def run_in(file, command, **more):
    """As subprocess.run, in a named network namespace; check=True and no standard input unless told otherwise."""
    options = {"check": True, "stdin": subprocess.DEVNULL, **more}
    if options.get("input") is not None:
        del options["stdin"]
    return subprocess.run(command, preexec_fn=lambda: enter_network(file), **options)
