"""Peladen PostgreSQL milik uji ini sendiri: folder data sementara, hanya 127.0.0.1 dan soket di folder itu, dihentikan sesudahnya.

    with Server(folder) as server:
        server.psql("CREATE TABLE ...")
        subprocess.run([selisih, "sandingkan", server.url, ...], env=server.environment())
"""
import os
import pathlib
import pwd
import shutil
import socket
import subprocess
import tempfile


def _program(name):
    found = shutil.which(name)
    for folder in sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin"), reverse=True):
        found = str(folder / name) if (folder / name).exists() else found
    assert found, f"{name} tidak ada: .ci/setup memasang postgresql"
    return found


def _free_port():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


class Server:
    """Satu peladen. `auth="scram"` meminta kata sandi kepada siapa pun lewat TCP; pengelola uji masuk lewat soketnya."""

    database = "keuangan"
    admin = "postgres"
    user = "perencana"
    password = "sandi perencana"

    def __init__(self, folder, port=None, auth="scram", settings=()):
        assert auth in ("scram", "trust")
        self.folder = pathlib.Path(folder).resolve()
        self.folder.mkdir(parents=True)
        self.port = port or _free_port()
        self.auth = auth
        self.data = self.folder / "data"
        self.log = self.folder / "peladen.log"
        # PostgreSQL menolak dijalankan root; soketnya perlu jalur yang pendek.
        self.sockets = self.folder / "s"
        self.sockets.mkdir()
        if os.getuid() == 0:
            owner = pwd.getpwnam("postgres")
            for path in (self.folder, self.sockets):
                os.chown(path, owner.pw_uid, owner.pw_gid)
            # Folder sementara buatan `mktemp -d` tertutup bagi pemakai lain.
            for parent in self.folder.parents:
                if tempfile.gettempdir() in map(str, parent.parents) and not parent.stat().st_mode & 0o001:
                    parent.chmod(parent.stat().st_mode | 0o011)
        self._run(_program("initdb"), "-D", self.data, "-U", self.admin, "-E", "UTF8", "--locale=C.UTF-8", "-A", "trust", "--no-sync")
        method = "scram-sha-256" if auth == "scram" else "trust"
        self._write(self.data / "pg_hba.conf", f"local all all trust\nhost all all 127.0.0.1/32 {method}\n")
        self._write(
            self.data / "postgresql.auto.conf",
            "\n".join([
                "listen_addresses = '127.0.0.1'", f"port = {self.port}", f"unix_socket_directories = '{self.sockets}'",
                "fsync = off", "synchronous_commit = off", "full_page_writes = off", "lc_messages = 'C'", *settings, "",
            ]))
        self.running = False
        self.start()
        self.psql(f"CREATE DATABASE {self.database}", database="postgres")
        self.psql(f"CREATE ROLE {self.user} LOGIN PASSWORD '{self.password}'")
        self.passwords({self.user: self.password})

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()

    @property
    def url(self):
        return self.url_of(self.user)

    def url_of(self, user, database=None, query=""):
        return f"postgresql://{user}@127.0.0.1:{self.port}/{database or self.database}{query}"

    def passwords(self, of):
        """Menulis berkas kata sandi yang disebut `environment()`."""
        lines = "".join(f"127.0.0.1:*:*:{user}:{password}\n" for user, password in of.items())
        self.passfile = self._private("sandi", lines)

    def service(self, name, **options):
        """Menulis berkas layanan yang disebut `environment()`."""
        self.servicefile = self._private("layanan.conf", f"[{name}]\n" + "".join(f"{key}={value}\n" for key, value in options.items()))

    def environment(self, **more):
        """Lingkungan program yang diuji: tanpa setelan PG milik penguji."""
        own = {key: value for key, value in os.environ.items() if not key.startswith("PG")}
        own |= {"PGPASSFILE": str(self.passfile), "PGSERVICEFILE": str(getattr(self, "servicefile", self.folder / "tidak-ada.conf"))}
        return own | more

    def psql(self, sql, database=None):
        """Menjalankan SQL sebagai pengelola dan memberi keluarannya sebagai teks, satu baris satu baris, kolom dipisahkan `|`."""
        command = ["psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-h", str(self.sockets), "-p", str(self.port), "-U", self.admin]
        done = subprocess.run([*command, "-d", database or self.database], input=sql, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        return done.stdout.rstrip("\n")

    def start(self):
        self._run(_program("pg_ctl"), "-D", self.data, "-l", self.log, "-w", "-t", "60", "start")
        self.running = True

    def stop(self, mode="fast"):
        if self.running:
            self._run(_program("pg_ctl"), "-D", self.data, "-w", "-m", mode, "stop")
            self.running = False

    def _private(self, name, text):
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        path.chmod(0o600)
        return path

    def _write(self, path, text):
        owner = path.parent.stat()
        path.write_text(text, encoding="utf-8")
        if os.getuid() == 0:
            os.chown(path, owner.st_uid, owner.st_gid)

    def _run(self, *command):
        before = ["runuser", "-u", "postgres", "--"] if os.getuid() == 0 else []
        # Peladennya mewarisi keluaran: dengan pipa, penunggunya tidak pernah selesai.
        with open(self.folder / "perintah.log", "a+", encoding="utf-8") as log:
            done = subprocess.run([*before, *map(str, command)], stdin=subprocess.DEVNULL, stdout=log, stderr=log, cwd="/")
            log.seek(0)
            assert done.returncode == 0, log.read()[-2000:]
