"""Paket data ke PostgreSQL dan kembali: jumlah sampai sen, penolakan dengan kata-kata utuh, dan transaksi yang tidak meninggalkan apa pun.

Pemakaian: writing.py SELISIH CONTOH KANTOR FOLDER_KERJA
"""
import collections
import csv
import decimal
import io
import pathlib
import subprocess
import sys

from server import Server

selisih, sample, office, work = sys.argv[1:5]
work = pathlib.Path(work)
work.mkdir(parents=True, exist_ok=True)


def run(server, *arguments, code=0):
    done = subprocess.run(
        [selisih, "baca", *map(str, arguments)], capture_output=True, text=True, env=server.environment(), timeout=120)
    assert done.returncode == code, (done.returncode, done.stderr)
    return done.stderr.replace(str(server.port), "PORT")


def said(actual, expected):
    """Pesan utuh di baris terakhir keluaran kesalahan."""
    last = actual.rstrip("\n").split("\n")[-1]
    assert last == expected, f"\n  ada     : {last}\n  harapan : {expected}"


def number(text):
    return decimal.Decimal(text.replace(".", "").replace(",", ".")) if text else None


def package(folder):
    """Setiap tabel paket: tajuk dan barisnya."""
    tables = {}
    for path in sorted(pathlib.Path(folder).glob("*.csv")):
        with open(path, encoding="utf-8", newline="") as file:
            title, *rows = csv.reader(file)
        tables[path.stem] = (title, rows)
    return tables


def same(server, folder, schema, owner):
    """Setiap sel setiap tabel paket berdiri di basis data, uangnya sebagai angka tepat."""
    for name, (titles, rows) in package(folder).items():
        table = f'{schema}."{name.replace("-", "_")}"'
        if not rows:
            exists = server.psql(f"SELECT to_regclass('{table}') IS NOT NULL") == "t"
            assert not exists or server.psql(f"SELECT count(*) FROM {table} WHERE paket = '{owner}'") == "0", name
            continue
        columns = [column(title) for title in titles]
        out = server.psql(
            f"COPY (SELECT {', '.join(columns)} FROM {table} WHERE paket = '{owner}') TO STDOUT (FORMAT csv)")
        found = sorted(csv.reader(io.StringIO(out, newline="")))
        expected = sorted([cell(name, title, text) for title, text in zip(titles, row)] for row in rows)
        assert found == expected, (name, [pair for pair in zip(found, expected) if pair[0] != pair[1]][:2])


def sums(folder):
    """Jumlah pagu setiap tahun, tahapan, dan kelompok."""
    titles, rows = package(folder)["pagu"]
    totals = collections.Counter()
    for row in rows:
        line = dict(zip(titles, row))
        for title in titles:
            if title.startswith("Pagu ") and line[title]:
                totals[line["Tahun"], title, line["Kelompok"]] += number(line[title])
    return totals


def column(title):
    return '"' + "_".join("".join(c if c.isalnum() else " " for c in title.lower()).split()) + '"'


def cell(table, title, text):
    if title.startswith("Pagu ") or title in ("Jumlah", "Target Akhir Periode", "Realisasi s.d. Tahun Lalu") or (
            table == "total-tertera" and title == "Jumlah Tertera"):
        amount = number(text)
        return "" if amount is None else f"{amount:.2f}"
    if (table, title) == ("kaitan", "Bobot"):
        return text.replace(".", "").replace(",", ".")
    # Paket CSV memberi apostrof pada sel seperti rumus; basis data menyimpan isinya.
    return text[1:] if text.startswith("'") else text


with Server(work / "peladen") as server:
    address = "postgresql://perencana@127.0.0.1:PORT/keuangan"
    owner = "2024 Dinas Perindustrian dan Perdagangan Provinsi Kepulauan Bangka Belitung"
    rows = sum(len(rows) for _, rows in package(sample).values())
    tables = sum(1 for _, rows in package(sample).values() if rows)

    # Tanpa hak membuat apa pun.
    said(
        run(server, sample, "--to", server.url, code=2),
        f"{address}: skema selisih belum memuat tabel dokumen; indikator; target; pagu; kaitan; realisasi-keuangan; "
        "realisasi-kinerja; dan 3 lainnya. Tambahkan --create supaya dibuatkan, atau minta pengelola basis data membuatnya."
        .replace("realisasi-k", "realisasi_k"))
    said(
        run(server, sample, "--to", server.url, "--create", code=2),
        f"{address}: pemakai ini tidak berhak. Minta pengelola basis data memberinya (GRANT); untuk membaca cukup SELECT. "
        "Kata peladen (42501): permission denied for database keuangan")
    server.psql("GRANT CREATE ON DATABASE keuangan TO perencana")

    said(
        run(server, sample, "--ke", server.url, "--buat"),
        f"Ditulis: {rows} baris {owner} di {tables} tabel, skema selisih, {address}.")
    run(server, sample, "--format", "csv", "-o", work / "paket", "--force")
    same(server, work / "paket", "selisih", owner)
    titles, lines = package(work / "paket")["pagu"]
    for stage in ("Murni", "Perubahan"):
        index = titles.index(f"Pagu {stage}")
        total = sum(number(line[index]) or 0 for line in lines)
        assert server.psql(f"SELECT sum(pagu_{stage.lower()}) FROM selisih.pagu") == f"{total:.2f}"
    assert server.psql("SELECT count(*) FROM selisih.pagu WHERE pagu_murni IS NULL") == str(
        sum(1 for line in lines if not line[titles.index("Pagu Murni")]))
    assert server.psql("SELECT obj_description('selisih.pagu'::regclass)") == (
        "Baris anggaran dan pagunya pada setiap tahapan. Satu baris satu program di satu unit, atau lebih rinci.")

    # Yang sudah ada tidak diganti tanpa diminta; yang diminta diganti seluruhnya.
    before = server.psql("SELECT count(*), sum(pagu_murni) FROM selisih.pagu")
    said(
        run(server, sample, "--to", server.url, code=2),
        f"{address}: skema selisih sudah memuat baris {owner}, dan tidak ada yang ditulis. "
        "Tambahkan --force untuk mengganti baris-baris itu.")
    said(
        run(server, sample, "--to", server.url, "--force"),
        f"Ditulis: {rows} baris {owner} di {tables} tabel, skema selisih, {address}. Baris lama yang diganti: {rows}.")
    assert server.psql("SELECT count(*), sum(pagu_murni) FROM selisih.pagu") == before

    # Kantor kedua di tabel yang sama: kolom yang belum ada disebut, lalu dibuat; baris kantor pertama tetap.
    other = "2025 Dinas Perikanan Kabupaten Contoh"
    said(
        run(server, office, "--to", server.url, code=2),
        f"{address}: skema selisih belum memuat tabel pendapatan_pembiayaan; rencana_kas; renstra. "
        "Tambahkan --create supaya dibuatkan, atau minta pengelola basis data membuatnya.")
    run(server, office, "--to", server.url, "--create")
    run(server, office, "--format", "csv", "-o", work / "paket-kantor", "--force")
    same(server, work / "paket-kantor", "selisih", other)
    same(server, work / "paket", "selisih", owner)

    # Dibaca kembali dari basis data: jumlah setiap tahun dan tahapan sama dengan paketnya, dan tidak dapat menggantikan barisnya.
    run(server, server.url, "--tabel", "selisih.pagu", "--format", "csv", "-o", work / "kembali")
    assert sums(work / "kembali") == sums(work / "paket") + sums(work / "paket-kantor")
    said(
        run(server, server.url, "--tabel", "selisih.pagu", "--to", server.url, "--force", code=2),
        "Bacaan ini hanya jumlah per program, bukan baris-barisnya, jadi tidak ditulis ke basis data. Berikan berkas asalnya.")

    # Kantor kedua yang ditulis lagi tanpa sebuah tabelnya: baris lama tabel itu ikut terganti.
    fewer = work / "kantor-tanpa-renstra"
    fewer.mkdir()
    for path in pathlib.Path(office).glob("*.csv"):
        if path.stem not in ("renstra",):
            (fewer / path.name).write_bytes(path.read_bytes())
    run(server, fewer, "--to", server.url, "--force")
    assert server.psql(f"SELECT count(*) FROM selisih.renstra WHERE paket = '{other}'") == "0"
    same(server, work / "paket", "selisih", owner)

    # Kegagalan di tengah: tabel terakhir menolak barisnya, dan tidak satu baris pun tertinggal.
    run(server, sample, "--to", server.url, "--schema", "kedua", "--create")
    server.psql("DELETE FROM kedua.pagu; DELETE FROM kedua.dokumen; ALTER TABLE kedua.total_tertera ADD CHECK (label = 'x') NOT VALID")
    for name in package(sample):
        server.psql(f"DO $$ BEGIN IF to_regclass('kedua.{name.replace('-', '_')}') IS NOT NULL THEN DELETE FROM kedua.{name.replace('-', '_')}; END IF; END $$")
    failed = run(server, sample, "--to", server.url, "--schema", "kedua", code=2).rstrip("\n").split("\n")[-1]
    assert failed.startswith(
        f"{address}: isinya melanggar aturan tabel itu. Periksa kunci dan batasan tabelnya. Kata peladen (23514): "
        'new row for relation "total_tertera" violates check constraint "total_tertera_label_check"'), failed
    assert server.psql("SELECT count(*) FROM kedua.pagu") == "0"
    assert server.psql("SELECT count(*) FROM kedua.dokumen") == "0"

    # Tabel yang sudah ada dengan jenis yang membulatkan uang, dan tanpa kolom yang diperlukan.
    server.psql("CREATE SCHEMA ketiga AUTHORIZATION perencana")
    run(server, sample, "--to", server.url, "--schema", "ketiga", "--create")
    server.psql("ALTER TABLE ketiga.pagu ALTER pagu_murni TYPE double precision")
    said(
        run(server, sample, "--to", server.url, "--schema", "ketiga", "--force", code=2),
        f"{address}: kolom pagu_murni di tabel pagu berjenis double precision, padahal isinya hanya tersimpan tepat di numeric(38,2). "
        "Pakai skema lain dengan --schema, atau minta pengelola mengubah jenisnya.")
    server.psql("ALTER TABLE ketiga.pagu DROP pagu_murni, DROP unit")
    said(
        run(server, sample, "--to", server.url, "--schema", "ketiga", "--force", code=2),
        f"{address}: tabel pagu belum punya kolom unit; pagu_murni. Tambahkan --create supaya ditambahkan, atau minta pengelola "
        "basis data menambahkannya.")

    # Bacaan yang tidak pasti tidak ditulis; pilihan tanpa basis datanya ditolak sebelum membaca.
    doubtful = work / "salah.csv"
    doubtful.write_text("Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni\n2024,Dinas,A,utama,APBD,seribu\n", encoding="utf-8")
    run(server, doubtful, "--to", server.url, "--schema", "keempat", "--create", code=1)
    assert server.psql("SELECT count(*) FROM pg_namespace WHERE nspname = 'keempat'") == "0"
    said(
        run(server, sample, "--create", code=2), "--create berlaku bagi basis data yang ditulisi; sebutkan alamatnya dengan --to.")
    said(
        run(server, sample, "--to", "pagu.csv", code=2),
        '"pagu.csv" bukan alamat basis data. Tulis postgresql://peladen/basisdata atau service=NAMA.')

print("Paket data ke PostgreSQL dan kembali: sama sampai ke sen")
