"""Sejuta baris dibandingkan lewat basis data, lewat CSV, lewat tiga pecahan, dan lewat DuckDB: laporannya sama, kecuali sumbernya.

    comparing.py SELISIH FOLDER [--baris N] [--duckdb PYTHON]

Peladen-peladennya milik uji ini sendiri. Jumlahnya juga dihitung di sini dengan bilangan bulat.
"""
import argparse
import csv
import pathlib
import re
import subprocess
import sys
import zipfile

import anggaran
from server import Server

# Tabel yang menyebut sumbernya sendiri.
SOURCES = ["asal-baris", "berkas", "jumlah-di-sumber"]


def run(selisih, *arguments, expect=0, environment=None):
    done = subprocess.run([selisih, *map(str, arguments)], capture_output=True, text=True, env=environment)
    assert done.returncode == expect, (arguments, done.returncode, done.stdout[-2000:], done.stderr[-2000:])
    return done


def tables(folder):
    """Isi setiap tabel CSV sebuah laporan, tanpa yang menyebut sumbernya. Temuan diurutkan tanpa tempatnya: nomor barisnya milik sumber."""
    found = {}
    for path in sorted(folder.glob("*.csv")):
        if path.stem in SOURCES:
            continue
        with open(path, encoding="utf-8-sig", newline="") as file:
            titles, *rows = csv.reader(file, delimiter=";")
        if "Tempat" in titles:
            place = titles.index("Tempat")
            rows = sorted(row[:place] + row[place + 1:] for row in rows)
        found[path.stem] = [titles, *rows]
    return found


def report(selisih, folder, *arguments, environment=None):
    run(selisih, "sandingkan", *arguments, "-o", folder, "--format", "csv", "--limit", "baris=3000000", environment=environment)
    return tables(folder)


def same(first, second, words):
    assert first.keys() == second.keys(), (words, first.keys() ^ second.keys())
    for name in first:
        for own, other in zip(first[name], second[name]):
            assert own == other, (words, name, own, other)
        assert len(first[name]) == len(second[name]), (words, name, len(first[name]), len(second[name]))


def workbook_text(path):
    """Semua teks sebuah buku kerja: yang bersama, dan yang berdiri di selnya."""
    with zipfile.ZipFile(path) as archive:
        return "".join(archive.read(name).decode() for name in archive.namelist() if name.endswith(".xml"))


def shards(server, others, regions):
    """Tabel `tersebar`: satu pecahan setiap peladen, menurut wilayah, lewat postgres_fdw."""
    server.psql("CREATE EXTENSION postgres_fdw")
    server.psql(f"CREATE TABLE tersebar ({anggaran.DEFINITION}) PARTITION BY LIST (wilayah)")
    for number, other in enumerate(others):
        own = [region for index, region in enumerate(regions) if index % len(others) == number]
        names = ", ".join(f"'{name}'" for name in own)
        other.psql(f"CREATE TABLE anggaran ({anggaran.DEFINITION})")
        server.psql(
            f"""
            CREATE SERVER p{number} FOREIGN DATA WRAPPER postgres_fdw
              OPTIONS (host '127.0.0.1', port '{other.port}', dbname '{other.database}', async_capable 'true', fetch_size '10000');
            CREATE USER MAPPING FOR PUBLIC SERVER p{number} OPTIONS (user '{other.user}', password_required 'false');
            CREATE FOREIGN TABLE tersebar_{number} PARTITION OF tersebar FOR VALUES IN ({names}) SERVER p{number}
              OPTIONS (table_name 'anggaran');
            """)
        other.psql(f"GRANT ALL ON anggaran TO {other.user}")
    server.psql("INSERT INTO tersebar SELECT * FROM anggaran")
    for number in range(len(others)):
        server.psql(f"ANALYZE tersebar_{number}")
    server.psql(f"GRANT SELECT ON tersebar TO {server.user}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("selisih")
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--baris", type=int, default=1_000_000)
    parser.add_argument("--duckdb")
    given = parser.parse_args()
    selisih, folder = given.selisih, given.folder
    folder.mkdir(parents=True, exist_ok=True)

    # CSV bagi basis data memuat induknya; CSV bagi Selisih daftar daunnya, seperti diekspor aplikasi anggaran.
    whole, listed = folder / "seluruh.csv", folder / "daftar.csv"
    expected, count, leaves = {}, 0, 0
    with open(whole, "w", encoding="utf-8", newline="") as all_rows, open(listed, "w", encoding="utf-8", newline="") as flat_rows:
        all_rows.write(",".join(anggaran.COLUMNS) + "\n")
        flat_rows.write(",".join(anggaran.FLAT_COLUMNS) + "\n")
        for line in anggaran.rows(given.baris):
            count += 1
            all_rows.write(",".join(map(anggaran.csv_cell, line)) + "\n")
            if not anggaran.is_leaf(line):
                continue
            leaves += 1
            flat_rows.write(",".join(map(anggaran.csv_cell, anggaran.flat(line))) + "\n")
            if line[-1] is not None:
                expected[line[-2]] = expected.get(line[-2], 0) + int(line[-1].replace(".", ""))

    servers = [Server(folder / f"peladen-{number}", auth="trust") for number in range(4)]
    try:
        server, others = servers[0], servers[1:]
        server.psql(f"CREATE TABLE anggaran ({anggaran.DEFINITION})")
        server.psql(f"\\copy anggaran FROM '{whole}' WITH (FORMAT csv, HEADER true)")
        server.psql(f"GRANT SELECT ON anggaran TO {server.user}")
        environment = server.environment()

        for level in ("program", "opd", "wilayah"):
            through = report(
                selisih, folder / f"basis-data-{level}", server.url, "--tabel", "anggaran", "--tingkat", level, environment=environment)
            same(through, report(selisih, folder / f"csv-{level}", listed, "--tingkat", level), f"basis data dan CSV, {level}")
            check_totals(through, expected)

        shards(server, others, [f"Kabupaten {number:02d}" for number in range(1, 6)])
        explained = run(
            selisih, "sandingkan", server.url, "--tabel", "tersebar", "--tingkat", "program", "--jelaskan-sql", "-o",
            folder / "tersebar", "--format", "csv", environment=environment).stderr
        same(tables(folder / "basis-data-program"), tables(folder / "tersebar"), "satu tabel dan tiga pecahan")
        # Yang bepergian kelompoknya, bukan barisnya: setiap pecahan menjumlahkan sendiri.
        remote = [line for line in explained.splitlines() if "Remote SQL" in line]
        assert len(remote) == 3 and all("GROUP BY" in line and "sum(pagu)" in line for line in remote), explained
        summed, travelled, groups = (
            int(number.replace(".", "")) for number in re.search(
                r"([\d.]+) baris dijumlahkan di basis data; ([\d.]+) baris datang dari peladen lain; ([\d.]+) kelompok dibaca", explained
            ).groups())
        assert summed == leaves and travelled == groups < leaves, (summed, travelled, groups, leaves)
        sources = (folder / "tersebar.xlsx")
        run(selisih, "sandingkan", server.url, "--tabel", "tersebar", "-o", sources, environment=environment)
        assert "tidak punya satu potret bersama" in workbook_text(sources)

        if given.duckdb:
            columns = "{tahun:'INTEGER',wilayah:'VARCHAR',opd:'VARCHAR',kode:'VARCHAR',program:'VARCHAR',sumber_dana:'VARCHAR'," \
                "tahapan:'VARCHAR',pagu:'DECIMAL(20,2)'}"
            table = f"read_csv('{whole}', quote='\"', escape='\"', auto_detect=false, header=true, columns={columns})"
            query = run(selisih, "sql", whole, "--tabel", table, "--dialect", "duckdb", "--limit", "baris=3000000").stdout
            subprocess.run([given.duckdb, "-c", "import sys, duckdb; duckdb.sql(sys.stdin.read())"], input=query, text=True, check=True, cwd=folder)
            same(tables(folder / "basis-data-program"), report(selisih, folder / "duckdb", folder / "kelompok.csv"), "PostgreSQL dan DuckDB")
        print(f"{count} baris, {leaves} daun, {groups} kelompok: basis data, CSV, tiga pecahan{', DuckDB' if given.duckdb else ''} sama")
    finally:
        for server in servers:
            server.stop()


def check_totals(found, expected):
    """Jumlah seluruh baris sandingan sama dengan jumlah bilangan bulatnya."""
    rows = next(rows for name, rows in found.items() if name.startswith("sandingan"))
    before, after = (next(index for index, title in enumerate(rows[0]) if word in title) for word in ("Murni", "Perubahan"))
    sums = [0, 0]
    for row in rows[1:]:
        for place, column in enumerate((before, after)):
            if row[column]:
                whole, _, cents = row[column].replace(".", "").partition(",")
                sums[place] += int(whole) * 100 + (-1 if whole.startswith("-") else 1) * int((cents + "00")[:2])
    assert sums == [expected["murni"], expected["perubahan"]], (sums, expected)


if __name__ == "__main__":
    sys.exit(main())
