"""Peladen halaman yang dijalankan bagi ujinya, dan permintaan HTTP polos kepadanya."""

import http.client
import os
import pathlib
import re
import subprocess
import time


class Server:
    """Peladen di gelung balik dengan folder sementaranya sendiri."""

    def __init__(self, program, work, *options):
        self.temporary = pathlib.Path(work) / "sementara"
        self.temporary.mkdir(parents=True, exist_ok=True)
        self.log = open(pathlib.Path(work) / "peladen.txt", "w+", encoding="utf-8")
        environment = dict(os.environ, TMPDIR=str(self.temporary.resolve()))
        self.process = subprocess.Popen([program, "halaman", "--no-open", *options], stderr=self.log, env=environment)
        deadline = time.monotonic() + 60
        while True:
            text = pathlib.Path(self.log.name).read_text(encoding="utf-8")
            found = re.search(r"http://127\.0\.0\.1:(\d+)/\?kunci=(\S+)", text)
            if found:
                break
            if self.process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(f"peladen tidak mulai: {text}")
            time.sleep(0.05)
        self.address, self.port, self.key = found.group(0), int(found.group(1)), found.group(2)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        self.log.close()

    def leftovers(self):
        return [str(path) for path in self.temporary.rglob("*") if path.is_file()]

    def memory(self):
        """Memori peladennya sendiri dalam KiB, tanpa anak-anaknya."""
        return int(re.search(r"VmHWM:\s+(\d+)", pathlib.Path(f"/proc/{self.process.pid}/status").read_text()).group(1))


def form(files):
    """Kiriman berkas-berkas ini, pasangan nama dan isi, dan tajuknya."""
    boundary = "pembatas-uji-1234567890"
    body = b"".join(
        f'--{boundary}\r\nContent-Disposition: form-data; name="berkas"; filename="{name}"\r\nContent-Type: application/octet-stream\r\n\r\n'
        .encode() + content + b"\r\n" for name, content in files) + f"--{boundary}--\r\n".encode()
    return body, {"Content-Type": f"multipart/form-data; boundary={boundary}"}


class Visitor:
    """Seorang pengunjung tanpa peramban: kuki, dan permintaan satu per satu."""

    def __init__(self, server, enters=True):
        self.server = server
        self.cookies = {}
        if enters:
            self.get(f"/?kunci={server.key}")

    def request(self, method, path, body=None, **headers):
        connection = http.client.HTTPConnection("127.0.0.1", self.server.port, timeout=120)
        own = {"Host": f"127.0.0.1:{self.server.port}"}
        if method == "POST":
            own["Origin"] = f"http://127.0.0.1:{self.server.port}"
        if self.cookies:
            own["Cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        own.update({name.replace("_", "-"): value for name, value in headers.items()})
        connection.request(method, path, body=body, headers={name: value for name, value in own.items() if value is not None})
        answer = connection.getresponse()
        content = answer.read()
        for cookie in answer.headers.get_all("Set-Cookie") or []:
            name, value = cookie.split(";")[0].split("=", 1)
            self.cookies[name] = value
        connection.close()
        return answer.status, answer.headers, content

    def get(self, path, **headers):
        return self.request("GET", path, **headers)

    def upload(self, files, **headers):
        """Mengirim pasangan nama dan isi; jawabannya alamat pekerjaannya, atau status penolakannya."""
        body, own = form(files)
        status, answered, content = self.request("POST", "/berkas", body, **own, **headers)
        return answered["Location"] if status == 303 else (status, content.decode())

    def wait(self, path, seconds=300):
        """Halaman sebuah pekerjaan sesudah selesai."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            status, _, content = self.get(path)
            text = content.decode()
            if "data-wait" not in text:
                return status, text
            time.sleep(0.1)
        raise RuntimeError(f"{path}: belum selesai sesudah {seconds} detik")
