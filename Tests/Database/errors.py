"""Setiap kegagalan basis data: pesan utuhnya, kode keluar 2, dan tidak ada yang ditulis, ketika membaca dan ketika menulis.

Pemakaian: errors.py SELISIH CONTOH FOLDER_KERJA
"""
import pathlib
import signal
import subprocess
import sys
import time

from server import Server

selisih, sample, work = sys.argv[1:4]
work = pathlib.Path(work)
work.mkdir(parents=True, exist_ok=True)
workbook = work / "sandingan.xlsx"


def reading(address, table="anggaran"):
    return ["sandingkan", address, "--tabel", table, "-o", str(workbook)]


def writing(address):
    return ["baca", sample, "--to", address, "--create"]


def start(command, environment):
    return subprocess.Popen(
        [selisih, *command], env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def ended(server, process, expected):
    """Pesan terakhirnya tepat ini, kode keluarnya 2, dan tidak ada yang ditulis."""
    _, said = process.communicate(timeout=60)
    last = said.rstrip("\n").split("\n")[-1].replace(str(server.port), "PORT").replace(str(server.folder), "FOLDER")
    assert last == expected, f"\n  ada     : {last}\n  harapan : {expected}"
    assert process.returncode == 2, process.returncode
    assert not workbook.exists()


def both(server, address, expected, environment=None):
    """Kegagalan menyambung berbunyi sama bagi yang membaca dan yang menulis."""
    for command in (reading(address), writing(address)):
        ended(server, start(command, environment or server.environment()), expected)


def waiting(server):
    """Menunggu sampai perintah pemakai itu berjalan atau menunggu kunci di peladen, dan memberi nomor prosesnya."""
    for _ in range(200):
        pid = server.psql(
            f"SELECT pid FROM pg_stat_activity WHERE usename = '{server.user}' AND state = 'active' AND wait_event_type = 'Lock'")
        if pid:
            return pid
        time.sleep(0.05)
    raise AssertionError("perintahnya tidak pernah menunggu kunci")


class Locked:
    """Tabel-tabel yang dikunci sebuah sesi lain, sehingga perintah yang diuji pasti masih berjalan."""

    def __init__(self, server, table):
        self.psql = server.open_psql()
        self.psql.stdin.write(f"BEGIN; LOCK TABLE {table} IN ACCESS EXCLUSIVE MODE; SELECT 'terkunci';\n")
        self.psql.stdin.flush()
        assert self.psql.stdout.readline().strip() == "terkunci"

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.psql.stdin.close()
        self.psql.wait(timeout=30)
        self.psql.stdout.close()


with Server(work / "peladen") as server:
    address = "postgresql://perencana@127.0.0.1:PORT/keuangan"
    server.psql("""
        CREATE TABLE anggaran (tahun int, opd text, program text, murni numeric(20,2), perubahan numeric(20,2));
        INSERT INTO anggaran VALUES (2024, 'Dinas', 'Program A', 100.05, 90), (2024, 'Dinas', 'Program B', 50, NULL);
        CREATE TABLE rahasia AS SELECT * FROM anggaran;
        CREATE TABLE membulatkan AS SELECT tahun, opd, program, murni::double precision AS murni, perubahan FROM anggaran;
        CREATE FUNCTION menulis() RETURNS int LANGUAGE sql AS 'INSERT INTO anggaran (tahun) VALUES (1) RETURNING 1';
        GRANT SELECT ON anggaran, membulatkan TO perencana;
        GRANT INSERT ON anggaran TO perencana;
        GRANT CREATE ON DATABASE keuangan TO perencana;
        """)
    contents = server.psql("TABLE anggaran")

    # Menyambung.
    ended(
        server, start(reading(server.url.replace("perencana@", "perencana:rahasia@")), server.environment()),
        "Alamat basis data ini memuat kata sandi, yang tampak di daftar proses dan riwayat perintah. Hapus dari alamatnya dan tulis "
        "di ~/.pgpass (peladen:port:basisdata:pemakai:sandi, hak 600), di berkas yang disebut PGPASSFILE, atau di berkas layanan.")
    server.passwords({"perencana": "keliru"})
    both(
        server, server.url,
        f"{address}: kata sandinya ditolak. Periksa nama pemakai di alamatnya dan barisnya di ~/.pgpass atau PGPASSFILE. "
        'Kata peladen (28P01): password authentication failed for user "perencana"; password retrieved from file "FOLDER/sandi"')
    server.passwords({"orang lain": "sandi"})
    both(
        server, server.url,
        f"{address}: peladen meminta kata sandi, dan tidak ada yang ditemukan. Tulis di ~/.pgpass "
        "(peladen:port:basisdata:pemakai:sandi, hak 600), di berkas yang disebut PGPASSFILE, atau di berkas layanan.")
    server.passwords({server.user: server.password})
    both(
        server, "postgresql://perencana@127.0.0.1:1/keuangan",
        "postgresql://perencana@127.0.0.1:1/keuangan: tidak ada peladen yang menjawab. Periksa nama peladen dan portnya, dan apakah "
        'jaringannya terhubung. Kata libpq: connection to server at "127.0.0.1", port 1 failed: Connection refused; '
        "Is the server running on that host and accepting TCP/IP connections?")
    both(
        server, server.url_of("perencana", "tidakada"),
        "postgresql://perencana@127.0.0.1:PORT/tidakada: basis data ini tidak ada di peladennya. Periksa namanya di ujung alamat. "
        'Kata peladen (3D000): database "tidakada" does not exist')
    both(
        server, server.url + "?sslmode=require",
        f"{address}?sslmode=require: sambungan aman (TLS) tidak dapat dibuat. Periksa sslmode dan sslrootcert, atau tanyakan sertifikat "
        'peladennya kepada pengelola. Kata libpq: connection to server at "127.0.0.1", port PORT failed: '
        "server does not support SSL, but SSL was required")
    server.service("pusat", host="127.0.0.1", port=server.port, dbname="keuangan", user="perencana")
    both(
        server, "service=daerah",
        "service=daerah: layanan ini tidak ditemukan. Periksa namanya di ~/.pg_service.conf atau berkas yang disebut PGSERVICEFILE. "
        'Kata libpq: definition of service "daerah" not found')

    # Membaca.
    for name, expected in {
        "tidakada":
            f"{address}: tabel ini tidak ada, atau berada di skema lain. Periksa namanya, atau tulis dengan skemanya: skema.tabel. "
            'Kata peladen (42P01): relation "tidakada" does not exist',
        "rahasia":
            f"{address}: pemakai ini tidak berhak. Minta pengelola basis data memberinya (GRANT); untuk membaca cukup SELECT. "
            "Kata peladen (42501): permission denied for table rahasia",
        "membulatkan":
            'Kolom "murni" berjenis double precision, yang membulatkan: jumlah jutaan baris meleset ribuan rupiah. Ubah jenisnya '
            "menjadi numeric(20,2), atau buat view atasnya dari sumber yang tepat.",
        "ang.ga.ra.n":
            '"ang.ga.ra.n" bukan nama tabel. Tulis tabel atau skema.tabel; nama yang memuat titik atau huruf besar di antara tanda '
            "kutip ganda.",
    }.items():
        ended(server, start(reading(server.url, name), server.environment()), expected)
    # Alamat tidak dapat membatalkan sambungan yang hanya membaca.
    for url in (server.url, server.url + "?options=-c%20default_transaction_read_only%3Doff"):
        ended(
            server, start([*reading(url), "--daun", "menulis() = 1"], server.environment()),
            url.replace(str(server.port), "PORT")
            + ": perintah ini hendak mengubah isi, padahal Selisih hanya membaca di sini. Periksa fungsi di syarat atau view-nya. "
            "Kata peladen (25006): cannot execute INSERT in a read-only transaction")

    # Di tengah pekerjaan, membaca lalu menulis: dihentikan pemakai, sambungan ditutup pengelola, prosesnya mati, peladennya dihentikan.
    done = subprocess.run([selisih, *writing(server.url)], env=server.environment(), capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    written = server.psql("TABLE selisih.pagu")
    words = {
        "berhenti": f"{address}: dihentikan atas permintaan Anda; perintahnya di peladen juga dihentikan.",
        "ditutup": f"{address}: pengelola menutup peladen atau sambungan ini selagi bekerja. Tanyakan kepadanya, lalu ulangi. "
                   "Kata peladen (57P01): terminating connection due to administrator command",
        "mati": f"{address}: hubungan terputus di tengah pekerjaan. Periksa jaringan dan peladennya, lalu ulangi. Kata libpq: "
                "server closed the connection unexpectedly; This probably means the server terminated abnormally; "
                "before or while processing the request.",
    }
    for command, table in ((reading(server.url), "anggaran"), ([*writing(server.url), "--force"], "selisih.pagu")):
        for number in (signal.SIGINT, signal.SIGTERM):
            with Locked(server, table):
                process = start(command, server.environment())
                waiting(server)
                process.send_signal(number)
                ended(server, process, words["berhenti"])
                assert server.psql(f"SELECT count(*) FROM pg_stat_activity WHERE usename = '{server.user}' AND state = 'active'") == "0"
        with Locked(server, table):
            process = start(command, server.environment())
            server.psql(f"SELECT pg_terminate_backend({waiting(server)})")
            ended(server, process, words["ditutup"])
        with Locked(server, table):
            process = start(command, server.environment())
            waiting(server)
            server.stop("immediate")
            ended(server, process, words["mati"])
        server.start()
    assert server.psql("TABLE anggaran") == contents
    assert server.psql("TABLE selisih.pagu") == written

    # TLS: sertifikat yang dikenal diterima, yang lain ditolak.
    certificate = server.enable_tls()
    known = f"postgresql://perencana@localhost:{server.port}/keuangan?hostaddr=127.0.0.1&sslmode=verify-full&sslrootcert="
    server.passfile.write_text(f"localhost:*:*:{server.user}:{server.password}\n127.0.0.1:*:*:{server.user}:{server.password}\n")
    stranger = work / "asing.pem"
    subprocess.run(
        ["openssl", "req", "-new", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=localhost", "-keyout", work / "asing.key",
         "-out", stranger], check=True, capture_output=True)
    done = subprocess.run(
        [selisih, "baca", known + str(certificate), "--tabel", "anggaran"], env=server.environment(), capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    both(
        server, known + str(stranger),
        f"{known.replace(str(server.port), 'PORT')}{stranger}: sambungan aman (TLS) tidak dapat dibuat. Periksa sslmode dan sslrootcert, atau tanyakan sertifikat "
        "peladennya kepada pengelola. Kata libpq: connection to server at \"127.0.0.1\", port PORT failed: "
        "SSL error: certificate verify failed")

print("Kegagalan basis data: setiap pesan utuh, kode keluar 2, tidak ada yang ditulis")
