"""Permintaan yang ditolak, pengunjung yang banyak, dan pekerjaan yang mati: peladennya tetap hidup dan memorinya terbatas.

Pemakaian: hostile.py SELISIH CONTOH KERJA
"""

import pathlib
import random
import socket
import struct
import subprocess
import sys
import threading
import time

from serving import Server, Visitor


class Failed(Exception):
    pass


def expect(condition, words):
    if not condition:
        raise Failed(words)


def table(lines, seed=1):
    """Tabel satu kantor sebanyak ini barisnya, dan jumlah murninya."""
    source = random.Random(seed)
    total = 0
    rows = ["Tahun;OPD;Kode Program;Program;Kegiatan;Sub Kegiatan;Rekening;Pagu Murni;Pagu Perubahan"]
    for number in range(lines):
        before, after = source.randrange(10_000, 90_000_000), source.randrange(10_000, 90_000_000)
        total += before
        program = number // 50 + 1
        rows.append(
            f"2024;Dinas Contoh;3.{program // 99 + 1:02}.{program % 99 + 1:02};Program {program};Kegiatan {number // 10};Sub {number // 5};"
            f"5.1.02.01.{number % 97 + 1:02}.{number:06};{before};{after}")
    return "\n".join(rows).encode() + b"\n", f"{total:,}".replace(",", ".")


def refusals(server, sample):
    visitor = Visitor(server)
    files = [(f"{sample.name}/{path.name}", path.read_bytes()) for path in sorted(sample.iterdir()) if path.is_file()]
    work = visitor.upload(files)
    expect(isinstance(work, str) and work.startswith("/k/"), f"kiriman yang benar ditolak: {work}")
    status, page = visitor.wait(work)
    expect(status == 200 and "Bacaan" in page, f"halamannya {status}")
    base = work.rsplit("/", 1)[0]

    stranger = Visitor(server)
    for path in [work, f"{base}/unduh/buku-kerja", f"{base}/unduh/keputusan"]:
        expect(stranger.get(path)[0] == 404, f"pengunjung lain melihat {path}")
    expect(stranger.request("POST", f"{base}/hapus", b"")[0] == 404, "pengunjung lain menghapus")
    expect(visitor.get(work)[0] == 200, "pekerjaannya hilang sesudah percobaan orang lain")

    cases = [
        ("tanpa kunci", Visitor(server, enters=False).get("/"), 403),
        ("kunci salah", Visitor(server, enters=False).get("/?kunci=" + "0" * 32), 403),
        ("host lain", visitor.get("/", Host="jahat.example"), 403),
        ("asal lain", visitor.request("POST", f"{base}/hapus", b"", Origin="http://jahat.example"), 403),
        ("asal null", visitor.request("POST", f"{base}/hapus", b"", Origin="null"), 403),
        ("tanpa asal", visitor.request("POST", f"{base}/hapus", b"", Origin=None), 403),
        ("id palsu", visitor.get("/k/" + "0" * 32 + "/bacaan"), 404),
        ("jalur keluar", visitor.get("/k/../../etc/passwd"), 404),
        ("jalur keluar terkode", visitor.get("/k/%2e%2e%2f%2e%2e%2fetc/bacaan"), 404),
        ("halaman asing", visitor.get(f"{base}/rahasia"), 404),
        ("unduhan asing", visitor.get(f"{base}/unduh/..%2fmasukan"), 404),
        ("bentuk asing", visitor.get(f"{base}/unduh/naskah?bentuk=exe"), 404),
        ("cara lain", visitor.request("PUT", work, b"", Origin=f"http://127.0.0.1:{server.port}"), 404),
    ]
    for name, (status, headers, _), wanted in cases:
        expect(status == wanted, f"{name}: {status}, seharusnya {wanted}")
        expect("default-src 'none'" in (headers["Content-Security-Policy"] or ""), f"{name}: tanpa CSP")
    expect(visitor.get(work)[0] == 200, "pekerjaannya hilang sesudah permintaan asing")

    uploads = [
        ("tanpa berkas", [], 400), ("nama tersembunyi", [(".bashrc", b"x")], 400), ("nama keluar saja", [("../..", b"x")], 400),
        ("terlalu besar", [("besar.csv", b"x" * (3 << 20))], 413),
    ]
    for name, sent, wanted in uploads:
        answer = visitor.upload(sent)
        expect(answer[0] == wanted, f"{name}: {answer}")
    status, _, _ = visitor.request("POST", "/berkas", b"bukan formulir", Content_Type="text/plain")
    expect(status == 400, f"bukan formulir: {status}")
    cut = b"--b\r\nContent-Disposition: form-data; name=\"berkas\"; filename=\"a.csv\"\r\n\r\nTahun"
    expect(visitor.request("POST", "/berkas", cut, Content_Type="multipart/form-data; boundary=b")[0] == 400, "kiriman terpotong diterima")

    # Nama yang mencoba keluar disimpan di dalam foldernya sendiri.
    work = visitor.upload([("../../../keluar.csv", table(3)[0])])
    status, page = visitor.wait(work)
    expect("Program utama" in page, "berkas bernama jalur tidak terbaca")
    expect(not list(server.temporary.parent.parent.glob("keluar.csv")), "berkas keluar dari foldernya")

    hostile = [
        ("bukan tabel", [("gambar.xlsx", b"\x89PNG\r\n\x1a\n" + bytes(1000))]), ("kosong", [("kosong.csv", b"")]),
        ("arsip rusak", [("rusak.xlsx", b"PK\x03\x04" + bytes(200))]),
        ("skrip", [("<script>alert(1)</script>.csv", b"Tahun;OPD;Program;Pagu Murni\n2024;<img src=x onerror=alert(1)>;<script>alert(2)</script>;5\n")]),
    ]
    for name, sent in hostile:
        status, page = visitor.wait(visitor.upload(sent))
        expect(status == 200, f"{name}: {status}")
        expect("<script>alert" not in page and "<img" not in page, f"{name}: isi berkas menjadi tanda HTML")
    expect(visitor.get("/")[0] == 200, "peladen mati sesudah berkas jahat")


def unlucky(server, folder):
    """Setiap masukan jahat yang dikenal, lewat halamannya: ditolak dengan kata-kata atau terbaca, dan peladennya hidup."""
    visitor = Visitor(server)
    paths = sorted(path for path in folder.iterdir() if path.is_file())
    expect(len(paths) > 20, f"masukan jahat hanya {len(paths)}")
    refused = 0
    for path in paths:
        if path.stat().st_size > 1 << 20:
            continue
        place = visitor.upload([(path.name, path.read_bytes())])
        if not isinstance(place, str):
            expect(place[0] in (400, 413), f"{path.name}: {place}")
            continue
        status, page = visitor.wait(place)
        expect(status == 200, f"{path.name}: {status}")
        expect("berhenti sebelum selesai" not in page, f"{path.name}: pekerjaannya mati")
        refused += "Tidak dapat dikerjakan" in page or "Yang tidak terbaca dengan pasti" in page
        visitor.request("POST", place.rsplit("/", 1)[0] + "/hapus", b"")
    expect(refused > 10, f"hanya {refused} masukan jahat yang ditolak")
    expect(visitor.get("/")[0] == 200, "peladen mati sesudah masukan jahat")


def slow_header(server):
    """Tajuk yang tidak pernah selesai tidak menahan orang lain."""
    held = [socket.create_connection(("127.0.0.1", server.port)) for _ in range(50)]
    for connection in held:
        connection.sendall(b"GET / HTTP/1.1\r\nX-Lambat: ")
    expect(Visitor(server).get("/")[0] == 200, "tajuk lambat menahan orang lain")
    for connection in held:
        connection.close()


def crowd(server, visitors=20, lines=3_000):
    """Banyak pengunjung sekaligus, masing-masing melihat hanya angkanya sendiri."""
    faults = []

    def visit(number):
        try:
            content, total = table(lines, seed=number)
            visitor = Visitor(server)
            _, page = visitor.wait(visitor.upload([(f"dinas-{number}.csv", content)]), seconds=600)
            if total not in page:
                faults.append(f"pengunjung {number}: jumlahnya bukan {total}")
        except Exception as error:
            faults.append(f"pengunjung {number}: {error!r}")

    threads = [threading.Thread(target=visit, args=(number,)) for number in range(visitors)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    expect(not faults, "; ".join(faults))


def dying(program, work):
    """Pekerjaan yang kehabisan memori mati sendiri; pekerjaan lain dan peladennya tidak."""
    with Server(program, work / "mati", "--memory-limit", "60") as server:
        visitor = Visitor(server)
        status, page = visitor.wait(visitor.upload([("dinas.csv", table(20_000)[0])]))
        expect(status == 200 and "berhenti sebelum selesai" in page, f"pekerjaan yang mati: {status} {page[:300]}")
        expect(visitor.get("/")[0] == 200, "peladen ikut mati")


def hanging_up(server, sample):
    """Orang yang memutus sambungan di tengah unduhan atau kirimannya tidak mematikan peladennya."""
    visitor = Visitor(server)
    work = visitor.upload([(f"{sample.name}/{path.name}", path.read_bytes()) for path in sample.iterdir() if path.is_file()])
    visitor.wait(work)
    cookie = "; ".join(f"{name}={value}" for name, value in visitor.cookies.items())
    download = f"GET {work.rsplit('/', 1)[0]}/unduh/buku-kerja HTTP/1.1"
    origin = f"Origin: http://127.0.0.1:{server.port}\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 900000"
    for request in [download, f"POST /berkas HTTP/1.1\r\n{origin}"] * 3:
        connection = socket.create_connection(("127.0.0.1", server.port))
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1024)
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        connection.sendall(f"{request}\r\nHost: 127.0.0.1:{server.port}\r\nCookie: {cookie}\r\n\r\n--b".encode())
        time.sleep(1)
        connection.close()
    time.sleep(1)
    expect(visitor.get("/")[0] == 200, "peladen mati sesudah sambungan diputus")


def stopping(program, work):
    """SIGTERM di tengah unduhan: unduhannya selesai utuh, lalu peladennya berakhir."""
    with Server(program, work / "henti") as server:
        visitor = Visitor(server)
        place = visitor.upload([("dinas.csv", table(8_000)[0])])
        visitor.wait(place)
        connection = socket.socket()
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        connection.connect(("127.0.0.1", server.port))
        cookie = "; ".join(f"{name}={value}" for name, value in visitor.cookies.items())
        path = place.rsplit("/", 1)[0] + "/unduh/buku-kerja"
        connection.sendall(f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{server.port}\r\nCookie: {cookie}\r\nConnection: close\r\n\r\n".encode())
        received = connection.recv(1000)
        server.process.terminate()
        while chunk := connection.recv(65536):
            received += chunk
            time.sleep(0.002)
        header, content = received.split(b"\r\n\r\n", 1)
        length = int(dict(line.split(b": ", 1) for line in header.split(b"\r\n")[1:])[b"Content-Length"])
        expect(len(content) == length and length > 200_000, f"unduhan terpotong: {len(content)} dari {length}")
        expect(server.process.wait(timeout=40) == 0, "peladennya tidak berakhir sesudah SIGTERM")
        expect(not server.leftovers(), "berkas tertinggal sesudah SIGTERM")


def leaving(server):
    """Menutup halaman menghentikan pekerjaannya dan menghapus berkasnya."""
    visitor = Visitor(server)
    work = visitor.upload([("besar.csv", table(20_000)[0])])
    identifier = work.split("/")[2]
    folders = list(server.temporary.glob(f"*/{identifier}"))
    expect(len(folders) == 1, f"folder pekerjaan: {folders}")
    expect("data-wait" in visitor.get(work)[2].decode(), "pekerjaan besar selesai seketika; ujinya tidak berarti")
    expect(visitor.request("POST", f"/k/{identifier}/hapus", b"")[0] == 303, "tidak dapat dihapus selagi berjalan")
    deadline = time.monotonic() + 30
    while folders[0].exists() and time.monotonic() < deadline:
        time.sleep(0.1)
    expect(not folders[0].exists(), "foldernya tertinggal")
    expect(visitor.get(work)[0] == 404, "pekerjaan yang dihapus masih terlihat")


def main():
    program, sample, work = (pathlib.Path(argument) for argument in sys.argv[1:4])
    program = program.resolve()
    with Server(program, work / "tolak", "--upload-limit", "2") as server:
        refusals(server, sample)
        slow_header(server)
        hanging_up(server, sample)
    with Server(program, work / "ramai") as server:
        subprocess.run(
            [sys.executable, pathlib.Path(__file__).parents[1] / "Fuzz" / "masukan_jahat.py", work / "jahat"], check=True, stdout=subprocess.DEVNULL)
        unlucky(server, work / "jahat")
        crowd(server)
        leaving(server)
        print(f"Peladen sesudah 20 pengunjung: memori puncak {server.memory() >> 10} MiB.")
    dying(program, work)
    stopping(program, work)
    print("Halaman: penolakan, pengunjung lain, berkas jahat, 20 pengunjung sekaligus, pekerjaan yang mati dan yang ditinggalkan.")


if __name__ == "__main__":
    try:
        main()
    except Failed as failure:
        sys.exit(f"GAGAL: {failure}")
