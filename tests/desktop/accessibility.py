#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Mooring authors
# SPDX-License-Identifier: MIT
"""What a screen reader finds in the running program, by the bus of AT-SPI. Inside a session with --a11y: accessibility.py MOORING"""
import subprocess
import sys
import time

import pyatspi

SECRET = "s3cr3t-typed-by-nobody-else-0123456789ab"
PAGES = ["Names", "Accounts", "History", "Diagnostics", "Preferences"]


class Failed(Exception):
    pass


def check(condition, what):
    if not condition:
        raise Failed(what)


def wait(what, find, seconds=10):
    """What find() returns as soon as it is anything; what is being built may vanish under it."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        try:
            found = find()
        except Exception:  # pyatspi raises whatever the bus says of an object that is gone.
            found = None
        if found:
            return found
        time.sleep(0.05)
    raise Failed(f"waited in vain for {what}")


def everything(node):
    yield node
    for child in node:
        if child is not None:
            yield from everything(child)


def shown(node):
    return node.getState().contains(pyatspi.STATE_SHOWING)


def first(root, role, name=None):
    """The first shown one of that role whose name begins with name."""
    for node in everything(root):
        if node.getRoleName() == role and (name is None or node.name.startswith(name)) and shown(node):
            return node
    return None


def press(node):
    check(node.queryAction().doAction(0), f"“{node.name}” could not be pressed")


def application():
    for each in pyatspi.Registry.getDesktop(0):
        if each is not None and each.name.lower() == "mooring" and each.childCount:
            return each
    return None


def pages_are_listed(app):
    pages = wait("the list of pages", lambda: first(app, "list", "Pages"))
    check([item.name for item in pages] == PAGES, f"the pages are {[item.name for item in pages]}")
    row = wait("the names", lambda: first(app, "list", "Names"))
    press(pages[1])
    wait("the page of accounts", lambda: pages[1].getState().contains(pyatspi.STATE_SELECTED) and not shown(row))
    press(pages[0])
    wait("the page of names again", lambda: shown(row))


def rows_are_spoken_whole(app):
    row = wait("the row of a name", lambda: first(app, "list item", "home.mooring.test"))
    wait("its state", lambda: "up to date" in row.name and "A 203.0.113." in row.name and "AAAA 2001:db8:" in row.name)
    address = row.name.split("A 203", 1)[1].split(",")[0]
    check(any(node is not None and node.getRoleName() == "label" and f"203{address}" in node.name for node in everything(app)),
          "the address in the card is not spoken")


def assistant_needs_no_mouse(app):
    press(wait("the button that adds names", lambda: first(app, "push button", "Add a name")))
    dialog = wait("the assistant", lambda: first(app, "dialog"))
    search = wait("its search field", lambda: first(dialog, "text"))
    check(search.name != "", "the search field has no name")
    search.queryEditableText().setTextContents("cloudflare")
    providers = wait("the provider", lambda: first(dialog, "list item", "Cloudflare")).parent
    wait("it to be chosen", lambda: first(providers, "list item", "Cloudflare").getState().contains(pyatspi.STATE_SELECTED))
    press(wait("the button that goes on", lambda: first(dialog, "push button", "Continue")))
    return dialog


def passwords_are_not_exposed(app, dialog):
    field = wait("the field of the token", lambda: first(dialog, "password text"))
    check(field.name != "", "the field of the token has no name")
    field.queryEditableText().setTextContents(SECRET)
    read = field.queryText()
    check(SECRET not in read.getText(0, -1), "the password can be read")
    for node in everything(app):
        if node is not None:
            check(SECRET not in f"{node.name} {node.description}", f"the password is exposed by {node.getRoleName()} “{node.name}”")


def main():
    with subprocess.Popen([sys.argv[1], "--demo"], stdin=subprocess.DEVNULL) as program:
        done = 0
        try:
            app = wait("the program on the bus", application, 20)
            wait("its window", lambda: first(app, "frame", "Mooring"))
            for step in (pages_are_listed, rows_are_spoken_whole):
                step(app)
                done += 1
            dialog = assistant_needs_no_mouse(app)
            passwords_are_not_exposed(app, dialog)
            done += 2
            code = 0
        except Failed as failed:
            print(f"accessibility: {failed}", file=sys.stderr)
            code = 1
        finally:
            program.terminate()
    print(f"{done} passed, {code} failed")
    return code


if __name__ == "__main__":
    sys.exit(main())
