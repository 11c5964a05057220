#!/usr/bin/env python3
"""The same work with Python's standard library: sign in over IMAP and look at the inbox, sign in over SMTP.

    sign_in_python.py IMAP_PORT SMTP_PORT USER < CODE
"""

import imaplib
import smtplib
import ssl
import sys

imap_port, smtp_port, user = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
code = sys.stdin.readline().strip()
context = ssl.create_default_context()
imap = imaplib.IMAP4_SSL("localhost", imap_port, ssl_context=context)
imap.login(user, code)
imap.select("INBOX", readonly=True)
imap.logout()
smtp = smtplib.SMTP_SSL("localhost", smtp_port, local_hostname="localhost", context=context)
smtp.login(user, code)
smtp.quit()
