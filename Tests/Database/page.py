"""Halaman membaca basis data hanya dari daftar pengelolanya: tabel lain, alamat kiriman, dan berkas bernama alamat ditolak.

Pemakaian: page.py SELISIH FOLDER_KERJA
"""
import os
import pathlib
import sys
import urllib.parse

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Page"))

import server as database
import serving


def expect(condition, words):
    if not condition:
        raise AssertionError(words)


def main(selisih, work):
    work = pathlib.Path(work)
    work.mkdir(parents=True)
    with database.Server(work / "peladen", auth="trust") as source:
        source.psql(
            """
            CREATE TABLE anggaran (tahun integer, wilayah text, opd text, program text, pagu_murni numeric, pagu_perubahan numeric);
            INSERT INTO anggaran VALUES (2025, 'Kota A', 'Dinas Sosial', 'Program Sosial', 1000.25, 1200.50),
              (2025, 'Kota B', 'Dinas Sosial', 'Program Sosial', 3, NULL);
            CREATE TABLE rahasia AS TABLE anggaran;
            GRANT SELECT ON ALL TABLES IN SCHEMA public TO PUBLIC;
            """)
        source.service("KEUANGAN", host="127.0.0.1", port=source.port, dbname=source.database, user=source.user)
        os.environ.update({name: source.environment()[name] for name in ("PGPASSFILE", "PGSERVICEFILE")})
        with serving.Server(selisih, work, "--database", "KEUANGAN=anggaran") as server:
            visitor = serving.Visitor(server)
            _, _, front = visitor.get("/")
            expect("<option>KEUANGAN: anggaran</option>" in front.decode(), front.decode())

            def ask(**fields):
                return visitor.request(
                    "POST", "/basis-data", urllib.parse.urlencode(fields), Content_Type="application/x-www-form-urlencoded")

            status, headers, _ = ask(sumber="KEUANGAN: anggaran", tingkat="program", tahun="2025")
            expect(status == 303, status)
            place = headers["Location"].rsplit("/", 1)[0]
            status, text = visitor.wait(f"{place}/sandingan")
            expect(status == 200 and "1.003,25" in text and "1.200,50" in text, text[:2000])
            status, text = visitor.wait(f"{place}/temuan")
            expect("Tidak dinilai pada tingkat ini" in text, text[:2000])

            for other in ("KEUANGAN: rahasia", "postgresql://127.0.0.1/keuangan: anggaran", "KEUANGAN: anggaran; DROP TABLE anggaran", ""):
                expect(ask(sumber=other, tingkat="program")[0] == 404, other)

            # Berkas kiriman yang bernama alamat tidak membuka apa pun.
            location = visitor.upload([("service=KEUANGAN", b"Tahun,OPD,Program,Pagu Murni\n2025,Dinas,Program,1\n")])
            status, text = visitor.wait(location)
            expect("hanya layanan yang didaftarkan pengelola" in text, text[:2000])
        print("halaman membuka tabel yang didaftarkan saja")


if __name__ == "__main__":
    main(*sys.argv[1:3])
