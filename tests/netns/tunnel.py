# SPDX-FileCopyrightText: 2026 The Mooring authors
# SPDX-License-Identifier: MIT
"""The near end of a VPN whose far end swallows everything: tunnel.py DEVICE. The device goes with this process.

Source: Documentation/networking/tuntap.rst of Linux.
"""
import fcntl
import os
import struct
import sys

TUNSETIFF, IFF_TUN, IFF_NO_PI = 0x400454CA, 0x0001, 0x1000

descriptor = os.open("/dev/net/tun", os.O_RDWR)
fcntl.ioctl(descriptor, TUNSETIFF, struct.pack("16sH22x", sys.argv[1].encode(), IFF_TUN | IFF_NO_PI))
print("ready", flush=True)
while True:
    os.read(descriptor, 65536)
