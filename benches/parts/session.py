"""A desktop of its own for a bench: home, bus, keyring, screen. All of it goes when it ends."""

import os
import shutil
import subprocess
import tempfile
import time

# What opens the keyring.
PASSWORD = b"an invented password"
PATIENCE = 30
BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path={}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
</policy></busconfig>"""


# Nobody, as Debian and others number him.
ORDINARY = 65534


class Session:
    """Used with `with`. `env` is the whole environment of a program in it. With `ordinary` its programs are not root's even where
    the bench is: some libraries do less for root. `who` says so to subprocess."""

    def __init__(self, has_bus=False, keyring=None, ordinary=False):
        # Short: the path of a socket may have no more than 107 bytes.
        self.temporary = tempfile.TemporaryDirectory(prefix="bench-", dir="/tmp", ignore_cleanup_errors=True)
        self.folder = self.temporary.name
        self.running = []
        # servers are not on everybody's PATH
        self.env = {"PATH": os.environ["PATH"] + ":/usr/sbin", "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "NO_AT_BRIDGE": "1"}
        # Nobody's name servers are asked: nothing answers there.
        self.env["MAILKEY_DNS"] = "127.0.0.1:9"
        for name, part in (
            ("HOME", "home"),
            ("XDG_CONFIG_HOME", "home/.config"),
            ("XDG_DATA_HOME", "home/.local/share"),
            ("XDG_STATE_HOME", "home/.local/state"),
            ("XDG_CACHE_HOME", "home/.cache"),
            ("XDG_RUNTIME_DIR", "run"),
            ("XDG_CONFIG_DIRS", "system"),
            ("TMPDIR", "tmp"),
        ):
            self.env[name] = self.path(part)
            os.makedirs(self.path(part), mode=0o700, exist_ok=True)
        self.who = {"user": ORDINARY, "group": ORDINARY, "extra_groups": []} if ordinary and os.geteuid() == 0 else {}
        self.give()
        try:
            if has_bus or keyring is not None:
                self.start_bus()
            if keyring is not None:
                self.start_keyring(keyring)
        except BaseException:
            self.end()
            raise

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.end()

    def path(self, part):
        return os.path.join(self.folder, part)

    def give(self):
        """Makes all that lies in the session its user's."""
        if self.who:
            subprocess.run(["chown", "-R", f"{ORDINARY}:{ORDINARY}", self.folder], check=True)

    def place(self, program):
        """Where its user may start a program."""
        if not self.who:
            return program
        copy = shutil.copy2(program, self.path(os.path.basename(program)))
        self.give()
        return copy

    def start_bus(self):
        config = self.path("bus.conf")
        with open(config, "w", encoding="utf-8") as file:
            file.write(BUS.format(self.path("run/bus")))
        self.give()
        daemon = self.start(["dbus-daemon", f"--config-file={config}", "--nofork", "--nopidfile", "--print-address"])
        self.env["DBUS_SESSION_BUS_ADDRESS"] = daemon.stdout.readline().decode().strip()

    def start_keyring(self, text):
        """A keyring that is open. With a text it is one without a password, which that text describes."""
        options = ["--foreground", "--components=secrets"]
        if text:
            folder = self.path("home/.local/share/keyrings")
            os.makedirs(folder, mode=0o700)
            for name, content in (("login.keyring", text), ("default", "login")):
                with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
                    file.write(content)
            self.give()
        else:
            options.append("--unlock")
        daemon = self.start(["gnome-keyring-daemon", *options], stdin=subprocess.PIPE)
        daemon.stdin.write(PASSWORD)
        daemon.stdin.close()
        question = ["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.secrets", "/org/freedesktop/secrets"]
        question += ["org.freedesktop.Secret.Service.ReadAlias", "string:default"]
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            ran = subprocess.run(question, env=self.env, capture_output=True, text=True, check=False, **self.who)
            if ran.returncode == 0 and "/collection/" in ran.stdout:
                return
            time.sleep(0.05)
        raise RuntimeError(f"gnome-keyring does not come up: {ran.stdout}{ran.stderr}")

    def start_screen(self):
        """An X server with one screen, and the name of its display."""
        read, write = os.pipe()
        command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x1024x24", "-dpi", "96", "-nolisten", "tcp", "-noreset"]
        self.start(command, pass_fds=[write])
        os.close(write)
        with os.fdopen(read) as said:
            number = said.readline().strip()
        if not number:
            raise RuntimeError("Xvfb does not come up")
        self.env["DISPLAY"] = f":{number}"
        return self.env["DISPLAY"]

    def start(self, command, **more):
        process = subprocess.Popen(
            command, env=self.env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, cwd=self.env["HOME"], **self.who, **more
        )
        self.running.append(process)
        return process

    def run(self, command, text="", env=None):
        """Runs a program to its end; fails where it does."""
        ran = subprocess.run(
            command, env=env or self.env, input=text, capture_output=True, text=True, cwd=self.env["HOME"], check=False, **self.who
        )
        if ran.returncode != 0:
            raise RuntimeError(f"{os.path.basename(command[0])} ended with {ran.returncode}: {ran.stdout}{ran.stderr}")
        return ran.stdout

    def end(self):
        for process in reversed(self.running):
            end(process)
        self.running = []
        self.temporary.cleanup()


def end(process):
    """Ends a program, first asked and then made to."""
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
    for pipe in (process.stdin, process.stdout):
        if pipe:
            pipe.close()
