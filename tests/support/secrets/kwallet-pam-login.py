#!/usr/bin/env python3
"""kwallet-pam-login.py PASSWORD: becomes (exec) kwalletd5, with the wallet opened as by libpam-kwallet5.

The handshake of pam_kwallet.c: kwalletd5 --pam-login PIPE SOCKET, with PAM_KWALLET5_LOGIN set.
It reads from PIPE the 56 bytes PBKDF2-SHA512(password, salt, 50000 rounds), then accepts one
connection on SOCKET, reads environment lines from it till its end, and opens the default wallet
with the hash; a wallet that does not exist is made. The salt, 56 bytes, is beside the wallet.
The standard library is enough. pam_kwallet5.so itself is of no use here: it does nothing for root.
"""
import hashlib
import os
import socket
import sys

password = sys.argv[1].encode()
data = os.environ["XDG_DATA_HOME"]
wallet = os.environ.get("KWALLET_NAME", "kdewallet")
salt_path = os.path.join(data, "kwalletd", wallet + ".salt")
os.makedirs(os.path.dirname(salt_path), exist_ok=True)
if not os.path.exists(salt_path):
    with open(os.open(salt_path, os.O_CREAT | os.O_WRONLY, 0o600), "wb") as f:
        f.write(os.urandom(56))
with open(salt_path, "rb") as f:
    salt = f.read()
key = hashlib.pbkdf2_hmac("sha512", password, salt, 50000, 56)

read_end, write_end = os.pipe()
os.write(write_end, key)
os.close(write_end)

path = os.path.join(os.environ["XDG_RUNTIME_DIR"], "kwallet5.socket")
if os.path.exists(path):
    os.unlink(path)
server = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
server.bind(path)
server.listen(5)
# Connect and close before the exec: kwalletd5 accepts it from the backlog and reads "no variables".
client = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
client.connect(path)
client.close()

os.set_inheritable(read_end, True)
os.set_inheritable(server.fileno(), True)
os.environ["PAM_KWALLET5_LOGIN"] = path
os.execv("/usr/bin/kwalletd5", ["kwalletd5", "--pam-login", str(read_end), str(server.fileno())])
