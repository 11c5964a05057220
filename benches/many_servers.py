#!/usr/bin/env python3
"""One IMAP and one SMTP server, over TLS, that let everybody in whose code is right.

    many_servers.py CERTIFICATE KEY < CODE

Prints the two ports as JSON. When its standard input ends, it prints what it saw (sign-ins of both, the most connections at
a time, its own processor seconds) and ends.
"""

import asyncio
import base64
import json
import resource
import ssl
import sys


class Servers:
    def __init__(self, code):
        self.code = code
        self.open = 0
        self.most = 0
        self.signed_in = {"imap": 0, "smtp": 0}

    def is_right(self, told):
        try:
            return base64.b64decode(told).split(b"\0")[-1].decode() == self.code
        except ValueError:
            return False

    def serve(self, talk):
        async def handle(reader, writer):
            self.open += 1
            self.most = max(self.most, self.open)
            try:
                await talk(reader, writer)
            except (ConnectionError, asyncio.IncompleteReadError, ssl.SSLError):
                pass
            finally:
                self.open -= 1
                writer.close()

        return handle

    async def imap(self, reader, writer):
        abilities = "IMAP4rev1 SASL-IR AUTH=PLAIN"
        writer.write(f"* OK [CAPABILITY {abilities}] ready\r\n".encode())
        while line := (await reader.readline()).decode().strip():
            tag, command, *rest = line.split(" ")
            command = command.upper()
            answer = f"{tag} OK\r\n"
            if command == "AUTHENTICATE":
                if len(rest) < 2:
                    writer.write(b"+ \r\n")
                    rest.append((await reader.readline()).decode().strip())
                answer = self.let_in("imap", rest[1], f"{tag} OK\r\n", f"{tag} NO [AUTHENTICATIONFAILED]\r\n")
            elif command == "LOGIN":
                is_right = rest[-1].strip('"') == self.code
                self.signed_in["imap"] += is_right
                answer = f"{tag} OK\r\n" if is_right else f"{tag} NO [AUTHENTICATIONFAILED]\r\n"
            elif command == "CAPABILITY":
                answer = f"* CAPABILITY {abilities}\r\n{answer}"
            elif command in ("EXAMINE", "SELECT"):
                answer = f"* 0 EXISTS\r\n* OK [UIDVALIDITY 1]\r\n{answer}"
            elif command == "LOGOUT":
                answer = f"* BYE\r\n{answer}"
            writer.write(answer.encode())
            if command == "LOGOUT":
                break
        await writer.drain()

    async def smtp(self, reader, writer):
        writer.write(b"220 localhost ESMTP\r\n")
        while line := (await reader.readline()).decode().strip():
            command, *rest = line.split(" ")
            command = command.upper()
            answer = "250 OK\r\n"
            if command == "EHLO":
                answer = "250-localhost\r\n250-PIPELINING\r\n250 AUTH PLAIN\r\n"
            elif command == "AUTH":
                if len(rest) < 2:
                    writer.write(b"334 \r\n")
                    rest.append((await reader.readline()).decode().strip())
                answer = self.let_in("smtp", rest[1], "235 2.7.0 OK\r\n", "535 5.7.8 refused\r\n")
            elif command == "QUIT":
                answer = "221 bye\r\n"
            writer.write(answer.encode())
            if command == "QUIT":
                break
        await writer.drain()

    def let_in(self, service, told, yes, no):
        if not self.is_right(told):
            return no
        self.signed_in[service] += 1
        return yes


async def main():
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(sys.argv[1], sys.argv[2])
    servers = Servers(sys.stdin.readline().strip())
    listening = [
        await asyncio.start_server(servers.serve(talk), "127.0.0.1", 0, ssl=context, backlog=1024)
        for talk in (servers.imap, servers.smtp)
    ]
    ports = [server.sockets[0].getsockname()[1] for server in listening]
    print(json.dumps({"imap": ports[0], "smtp": ports[1]}), flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
    used = resource.getrusage(resource.RUSAGE_SELF)
    seen = {"signed_in": servers.signed_in, "most": servers.most, "seconds": used.ru_utime + used.ru_stime}
    print(json.dumps(seen), flush=True)


if __name__ == "__main__":
    asyncio.run(main())
