#!/usr/bin/env python3
"""Holds packets: a TUN device whose far end is this machine itself, a given time away.

    hold_packets.py MILLISECONDS PORT...

Whoever connects to 10.9.0.2 reaches the servers on 127.0.0.1 at the same ports; every packet is held that long in each
direction. Meant for a network namespace of its own. Prints "ready" once everything stands. A line on standard input with
another number of milliseconds holds packets that long from then on, and "ready" is printed again.

The far end is made by swapping source and destination of each packet, which leaves all checksums as they are: what
leaves for 10.9.0.2 comes back as if 10.9.0.2 had sent it to 10.9.0.1, where a relay leads on to the servers.
"""

import fcntl
import heapq
import os
import select
import socket
import struct
import subprocess
import sys
import threading
import time

TUNSETIFF, IFF_TUN, IFF_NO_PI = 0x400454CA, 0x0001, 0x1000
NEAR, FAR = "10.9.0.1", "10.9.0.2"


def hold(device, seconds):
    held = []
    count = 0
    sources, said = [device, 0], b""
    while True:
        wait = max(0.0, held[0][0] - time.monotonic()) if held else None
        readable = select.select(sources, [], [], wait)[0]
        if 0 in readable:
            # A line may come in pieces.
            if piece := os.read(0, 64):
                said += piece
            else:
                sources = [device]
            if said.endswith(b"\n"):
                seconds, said = float(said) / 1000, b""
                print("ready", flush=True)
        if device in readable:
            packet = os.read(device, 65536)
            if packet[0] >> 4 == 4:
                count += 1
                swapped = packet[:12] + packet[16:20] + packet[12:16] + packet[20:]
                heapq.heappush(held, (time.monotonic() + seconds, count, swapped))
        while held and held[0][0] <= time.monotonic():
            os.write(device, heapq.heappop(held)[2])


def pump(source, sink):
    try:
        while data := source.recv(65536):
            sink.sendall(data)
    except OSError:
        pass
    for end, how in ((sink, socket.SHUT_WR), (source, socket.SHUT_RD)):
        try:
            end.shutdown(how)
        except OSError:
            pass


def relay(listener, port):
    while True:
        near, _ = listener.accept()
        far = socket.create_connection(("127.0.0.1", port))
        for end in (near, far):
            end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        for pair in ((near, far), (far, near)):
            threading.Thread(target=pump, args=pair, daemon=True).start()


def main():
    milliseconds, ports = float(sys.argv[1]), [int(port) for port in sys.argv[2:]]
    device = os.open("/dev/net/tun", os.O_RDWR)
    fcntl.ioctl(device, TUNSETIFF, struct.pack("16sH", b"held", IFF_TUN | IFF_NO_PI))
    for command in (["addr", "add", f"{NEAR}/24", "dev", "held"], ["link", "set", "held", "up"]):
        subprocess.run(["ip", *command], check=True)
    for port in ports:
        listener = socket.create_server((NEAR, port), backlog=64)
        threading.Thread(target=relay, args=(listener, port), daemon=True).start()
    print("ready", flush=True)
    hold(device, milliseconds / 1000)


if __name__ == "__main__":
    main()
