"""Halaman di belakang nginx, menurut setelan yang ada di paketnya: TLS, masuk dengan nama, batas kiriman, dan tajuk yang lambat diakhiri.

Pemakaian: behind.py SELISIH NGINX.conf CONTOH KERJA

Yang diganti di setelannya hanya pintu, letak berkas, dan batas kiriman (supaya ujinya kecil); batas waktu tajuknya tetap.
"""

import base64
import http.client
import pathlib
import re
import socket
import ssl
import subprocess
import sys
import time

from serving import Server, form

NAME = "selisih.contoh.go.id"
TLS_PORT = 18443


class Failed(Exception):
    pass


def expect(condition, words):
    if not condition:
        raise Failed(words)


def configuration(text, server, work):
    """Setelan paketnya bagi pintu dan folder uji."""
    replaced = [
        (r"listen 80;", "listen 127.0.0.1:18080;"), (r"listen 443 ssl;", f"listen 127.0.0.1:{TLS_PORT} ssl;"),
        (r"/etc/ssl/certs/selisih\.pem", f"{work}/selisih.pem"), (r"/etc/ssl/private/selisih\.key", f"{work}/selisih.key"),
        (r"/etc/selisih/pemakai", f"{work}/pemakai"), (r"/etc/selisih/kunci\.nginx", f"{work}/kunci.nginx"),
        (r"client_max_body_size 512m;", "client_max_body_size 2m;"), (r"http://127\.0\.0\.1:8123", f"http://127.0.0.1:{server.port}"),
    ]
    for pattern, value in replaced:
        text, count = re.subn(pattern, value, text)
        expect(count >= 1, f"setelan nginx tidak memuat {pattern}")
    paths = "".join(f"{kind}_temp_path {work}/{kind};\n" for kind in ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"])
    return f"pid {work}/nginx.pid;\nerror_log {work}/error.log;\nevents {{}}\nhttp {{\naccess_log off;\n{paths}{text}\n}}\n"


def connection():
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return http.client.HTTPSConnection("127.0.0.1", TLS_PORT, timeout=60, context=context)


def request(method, path, body=None, cookies=None, user="rahasia", **headers):
    own = {"Host": NAME}
    if user:
        own["Authorization"] = "Basic " + base64.b64encode(f"pemakai:{user}".encode()).decode()
    if method == "POST":
        own["Origin"] = f"https://{NAME}"
    if cookies:
        own["Cookie"] = "; ".join(f"{name}={value}" for name, value in cookies.items())
    own.update(headers)
    link = connection()
    try:
        link.request(method, path, body, own)
        answer = link.getresponse()
        content = answer.read()
        for cookie in answer.headers.get_all("Set-Cookie") or []:
            expect("Secure" in cookie and "HttpOnly" in cookie, f"kuki tidak aman: {cookie}")
            if cookies is not None:
                name, value = cookie.split(";")[0].split("=", 1)
                cookies[name] = value
        return answer.status, answer.headers, content.decode("utf-8", "replace")
    finally:
        link.close()


def checks(server, sample):
    expect(request("GET", "/", user=None)[0] == 401, "tanpa nama diterima")
    expect(request("GET", "/", user="salah")[0] == 401, "kata sandi salah diterima")
    cookies = {}
    status, headers, text = request("GET", "/", cookies=cookies)
    expect(status == 200 and "Selisih" in text, f"halaman depan: {status}")
    expect("max-age" in (headers["Strict-Transport-Security"] or ""), "tanpa HSTS")

    body, own = form([(f"{sample.name}/{path.name}", path.read_bytes()) for path in sample.iterdir() if path.is_file()])
    status, headers, _ = request("POST", "/berkas", body, cookies, **own)
    expect(status == 303, f"kiriman: {status}")
    place = headers["Location"]
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline:
        status, _, text = request("GET", place, cookies=cookies)
        if "data-wait" not in text:
            break
        time.sleep(0.2)
    expect(status == 200 and "Jumlah APBD" in text, f"bacaan: {status}")
    expect(request("GET", place, cookies={})[0] == 404, "pemakai lain melihat pekerjaannya")
    expect(request("POST", "/berkas", body, cookies, Origin="https://jahat.example", **own)[0] == 403, "asal lain diterima")

    large, own = form([("besar.csv", b"x" * (3 << 20))])
    try:
        status = request("POST", "/berkas", large, cookies, **own)[0]
    except (ConnectionError, ssl.SSLError):
        status = 413  # nginx menutup sambungan selagi isinya masih dikirim.
    expect(status == 413, f"kiriman besar: {status}")

    plain = http.client.HTTPConnection("127.0.0.1", 18080, timeout=10)
    plain.request("GET", "/", headers={"Host": NAME})
    answer = plain.getresponse()
    expect(answer.status == 301 and answer.headers["Location"].startswith("https://"), "tanpa TLS tidak dialihkan")

    # Langsung ke peladennya tanpa nginx: tanpa kunci tidak ada apa-apa.
    direct = http.client.HTTPConnection("127.0.0.1", server.port, timeout=10)
    direct.request("GET", "/", headers={"Host": NAME})
    expect(direct.getresponse().status == 403, "peladennya melayani tanpa kunci")

    raw = socket.create_connection(("127.0.0.1", TLS_PORT))
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    slow = context.wrap_socket(raw)
    slow.settimeout(40)
    started = time.monotonic()
    slow.sendall(b"GET / HTTP/1.1\r\nHost: " + NAME.encode() + b"\r\nX-Lambat: ")
    try:
        ended = slow.recv(1000)
    except (ConnectionError, ssl.SSLError):
        ended = b""
    expect(ended == b"" or b"408" in ended, f"tajuk lambat dijawab {ended[:60]}")
    expect(time.monotonic() - started < 35, "tajuk lambat tidak diakhiri")


def main():
    program, nginx, sample, work = (pathlib.Path(argument).resolve() for argument in sys.argv[1:5])
    work.mkdir(parents=True, exist_ok=True)
    key = "kunci-uji-0123456789abcdef"
    (work / "kunci").write_text(key + "\n")
    (work / "kunci.nginx").write_text(f'proxy_set_header X-Selisih-Kunci "{key}";\n')
    hashed = subprocess.run(["openssl", "passwd", "-apr1", "rahasia"], check=True, capture_output=True, text=True).stdout.strip()
    (work / "pemakai").write_text(f"pemakai:{hashed}\n")
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", work / "selisih.key", "-out", work / "selisih.pem", "-days", "2",
         "-subj", f"/CN={NAME}"], check=True, capture_output=True)
    # Pekerja nginx bukan root.
    for folder in [work, *work.parents]:
        if str(folder).startswith("/tmp/"):
            folder.chmod(0o755)
    with Server(program, work, "--host-name", NAME, "--key-file", str(work / "kunci")) as server:
        (work / "nginx.conf").write_text(configuration(nginx.read_text(), server, work))
        front = subprocess.Popen(["nginx", "-c", work / "nginx.conf", "-g", "daemon off;"], stderr=subprocess.PIPE)
        try:
            for _ in range(100):
                try:
                    socket.create_connection(("127.0.0.1", TLS_PORT), timeout=1).close()
                    break
                except OSError:
                    expect(front.poll() is None, f"nginx: {front.stderr.read() if front.poll() is not None else ''}")
                    time.sleep(0.1)
            checks(server, sample)
        finally:
            front.terminate()
            front.wait(timeout=20)
    print("Di belakang nginx: TLS, masuk dengan nama, batas kiriman, tajuk lambat, dan pengunjung lain.")


if __name__ == "__main__":
    try:
        main()
    except Failed as failure:
        sys.exit(f"GAGAL: {failure}")
