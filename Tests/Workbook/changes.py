#!/usr/bin/env python3
"""Mengubah angka di buku kerja dan di masukannya, dan menuntut keduanya memberi hasil yang sama.

Pemakaian: changes.py SELISIH PAKET FOLDER_KERJA

Sebuah paket contoh diperluas sehingga memuat setiap jenis sel masukan: tahapan di antara murni dan
perubahan, program yang dibagi menurut bobot, realisasi per periode dan menurut persen. Setiap perubahan
ditulis dua kali: ke sel buku kerja dengan openpyxl, lalu dihitung ulang LibreOffice; dan ke paketnya,
lalu dihitung Selisih. Sesudahnya setiap sel yang berumus di buku kerja Selisih harus sama di keduanya
(angka sampai 15 angka penting, teks huruf demi huruf), dan tidak satu pun sel tanpa rumus boleh berbeda
selain yang memang diubah: sel seperti itu basi. Temuan adalah penilaian atas masukan, bukan hitungan,
jadi lembar Temuan, ringkasannya, dan lembar Metode tidak dibandingkan.

Sesudah itu pemeriksaan ini membuktikan dirinya: perubahan yang hanya dilakukan di satu tempat harus
tampak sebagai perbedaan.

Kode keluar: 0 semua sama; 1 ada perbedaan; 2 tidak dapat dijalankan.
"""

import csv
import pathlib
import shutil
import subprocess
import sys

import openpyxl

import recalculate

PLANNING = "Program Perencanaan Dan Pembangunan Industri"
SYSTEMS = "Program Pengelolaan Sistem Informasi Industri Nasional"
EXPORT = "Program Pengembangan Ekspor"
STANDARDS = "Program Standardisasi Dan Perlindungan Konsumen"
PERMITS = "Program Perizinan Dan Pendaftaran Perusahaan"
PRICES = "Program Stabilisasi Harga Barang Kebutuhan Pokok Dan Barang Penting"
OVERHEAD = "Program Penunjang Urusan Pemerintahan Daerah Provinsi"
ABROAD = "Program Perdagangan Luar Negeri"
INDUSTRY = "Nilai Lapangan Usaha Industri Pengolahan"
TRADE = "Nilai Lapangan Usaha Perdagangan"
SHIFT = "Pagu Pergeseran 1"
HERE = ""
# Penilaian dan asal masukan, bukan hitungan.
JUDGEMENTS = {"Temuan", "Metode dan Sumber", "Findings", "Method and sources"}


class Package:
    """Tabel-tabel CSV sebuah paket, dapat diubah menurut isi barisnya."""

    def __init__(self, folder):
        self.tables = {}
        for path in sorted(folder.glob("*.csv")):
            with path.open(encoding="utf-8", newline="") as file:
                self.tables[path.name] = list(csv.DictReader(file))

    def rows(self, table, **values):
        found = [
            row for row in self.tables[f"{table}.csv"]
            if all(row.get(title.replace("_", " "), "") == value for title, value in values.items())
        ]
        if not found:
            raise recalculate.CannotRun(f"tidak ada baris {values} di {table}.csv")
        return found

    def write(self, folder):
        folder.mkdir(parents=True)
        for name, rows in self.tables.items():
            titles = list(dict.fromkeys(title for row in rows for title in row))
            with (folder / name).open("w", encoding="utf-8", newline="") as file:
                writer = csv.DictWriter(file, titles)
                writer.writeheader()
                writer.writerows(rows)


def extended(folder):
    """Paket contoh dengan setiap jenis masukan."""
    package = Package(folder)
    for row in package.tables["pagu.csv"]:
        row[SHIFT] = row["Pagu Murni"]
    package.rows("pagu", Program=SYSTEMS)[0][SHIFT] = "98.765.432,10"
    links = package.tables["kaitan.csv"]

    def link(program, unit, weights):
        links[:] = [row for row in links if (row["Program"], row["Unit"]) != (program, unit)]
        links.extend(
            {"Program": program, "Unit": unit, "Indikator": indicator, "Bobot": weight}
            for indicator, weight in weights
        )

    # Terbagi habis; sama sisanya dan terbalik urutannya; sebagian tidak terkait; penunjang yang sebagian terkait; APBN.
    link(PLANNING, HERE, [("nilai-industri", "60,5"), ("nilai-perdagangan", "39,5")])
    link(STANDARDS, "UPTD BPSMB", [("nilai-perdagangan", "50"), ("nilai-industri", "50")])
    link(EXPORT, HERE, [("nilai-perdagangan", "33,3")])
    link(OVERHEAD, HERE, [("nilai-industri", "12,25")])
    link(ABROAD, HERE, [("nilai-industri", "40"), ("nilai-perdagangan", "60")])
    spending = package.tables["realisasi-keuangan.csv"]
    for period, amount in (("TW I", "10.000.000"), ("TW II", "5.500.000,50"), ("TW III", "1.250.000")):
        spending.append({
            "Program": PERMITS, "Tahun": "2024", "Periode": period, "Sifat": "periode", "Jumlah": amount,
        })
    spending.append({
        "Program": PRICES, "Tahun": "2024", "Periode": "TW II", "Sifat": "kumulatif", "Jumlah": "77.000.000",
    })
    return package


def find_cell(workbook, sheet, labels, title):
    """Sel di baris yang memuat semua label, di bawah tajuk itu."""
    worksheet = workbook[sheet]
    column = None
    for row in worksheet.iter_rows():
        values = [cell.value for cell in row]
        if title in values:
            column = values.index(title)
        elif column is not None and all(label in values for label in labels):
            return row[column]
    raise recalculate.CannotRun(f"tidak ada sel {labels} / {title} di {sheet}")


class Change:
    """Satu perubahan; urutan program yang paling banyak berubah tetap, karena urutan itu ditetapkan saat buku kerja ditulis.

    Setiap perubahan berdiri dua kali: di paket (tabel, barisnya, kolomnya, teksnya), dan di buku kerja (lembar, label, tajuk, angkanya)."""

    def __init__(self, name, *edits):
        self.name, self.edits = name, edits

    def in_package(self, package):
        for (table, values, title, text), _ in self.edits:
            package.rows(table, **values)[0][title] = text

    def in_workbook(self, workbook):
        for _, (sheet, labels, title, number) in self.edits:
            cell = find_cell(workbook, sheet, labels, title)
            if isinstance(cell.value, str):
                raise recalculate.CannotRun(f"{sheet}!{cell.coordinate} bukan angka: {cell.value}")
            cell.value = number


def before_after(program, unit, amounts, sheet="Sandingan", titles=("Sebelum (Murni)", "Setelah (Perubahan)")):
    """Perubahan pagu murni dan/atau perubahan sebuah program; `None` tidak diubah."""
    labels = [unit or program] if sheet == "Sandingan" and unit else [program, unit or "OPD induk"]
    return [
        (("pagu", {"Program": program, "Unit": unit}, column, f"{amount}".replace(".", ",")), (sheet, labels, title, amount))
        for column, title, amount in zip(("Pagu Murni", "Pagu Perubahan"), titles, amounts)
        if amount is not None
    ]


WHOLE = ("Pagu yang dibagi, Murni", "Pagu yang dibagi, Perubahan")


def weight(program, unit, indicator, name, percent):
    return (
        ("kaitan", {"Program": program, "Unit": unit, "Indikator": indicator}, "Bobot", f"{percent}".replace(".", ",")),
        ("Kaitan", [program, unit or "OPD induk"], f"Bobot: {name}", percent / 100),
    )


CHANGES = [
    Change("pagu murni", *before_after(PRICES, HERE, (254_081_099, None))),
    Change("pagu perubahan", *before_after(SYSTEMS, HERE, (None, 26_970_501.25))),
    Change("pagu perubahan menjadi nihil", *before_after(PERMITS, HERE, (None, 0))),
    Change("pagu murni menjadi nol", *before_after(PERMITS, HERE, (0, None))),
    Change("dukungan APBN", *before_after("Program Perdagangan Dalam Negeri", HERE, (450_486_001, 1_000_000))),
    Change("pagu utuh yang dibagi", *before_after(PLANNING, HERE, (790_236_961, 503_909_701.01), "Kaitan", WHOLE)),
    Change("pagu utuh penunjang yang sebagian terkait", *before_after(OVERHEAD, HERE, (None, 20_232_789_495), "Kaitan", WHOLE)),
    Change("bobot", weight(PLANNING, HERE, "nilai-industri", INDUSTRY, 62.5), weight(PLANNING, HERE, "nilai-perdagangan", TRADE, 37.5)),
    Change("bobot yang menyisakan", weight(EXPORT, HERE, "nilai-perdagangan", TRADE, 41.7)),
    Change(
        "pagu tahapan di antaranya",
        (("pagu", {"Program": PLANNING, "Unit": HERE}, SHIFT, "700.000.001"), ("Tahapan", [PLANNING, "OPD induk"], "Pergeseran 1", 700_000_001)),
        (("pagu", {"Program": PRICES}, SHIFT, "0,03"), ("Tahapan", [PRICES], "Pergeseran 1", 0.03)),
    ),
    Change(
        "realisasi menurut persen",
        (
            ("realisasi-keuangan", {"Indikator": "nilai-industri", "Periode": "TW IV"}, "Persen Tertera", "88,31%"),
            ("Realisasi", [INDUSTRY, "TW IV"], "Serapan tertera", 0.8831),
        ),
    ),
    Change(
        "realisasi satu periode",
        (
            ("realisasi-keuangan", {"Program": PERMITS, "Periode": "TW I"}, "Jumlah", "9.999.999,99"),
            ("Realisasi", [PERMITS, "TW I"], "Realisasi periode itu saja", 9_999_999.99),
        ),
    ),
    Change(
        "realisasi kumulatif",
        (
            ("realisasi-keuangan", {"Program": PRICES}, "Jumlah", "102.178.201"),
            ("Realisasi", [PRICES, "TW II"], "Realisasi", 102_178_201),
        ),
    ),
    Change(
        "jumlah tertera",
        (
            ("total-tertera", {"Dokumen": "pk-perubahan", "Label": "Anggaran"}, "Jumlah Tertera", "2.318.149.930"),
            ("Ringkasan", ["PK Perubahan: Anggaran"], "Tertera", 2_318_149_930),
        ),
    ),
]
ALL = Change("semuanya", *[edit for change in CHANGES if change.name != "pagu murni menjadi nol" for edit in change.edits])


def write_workbook(selisih, package, path):
    """Buku kerja yang ditulis Selisih; temuan bukan kegagalan."""
    run = subprocess.run([selisih, "sandingkan", str(package), "-o", str(path)], capture_output=True, text=True, check=False)
    if not path.exists():
        raise recalculate.CannotRun(f"selisih tidak menulis {path.name}: {run.stderr.strip() or run.stdout.strip()}")


def judgement_rows(path):
    """Baris-baris Ringkasan yang memuat temuan, yang bukan hitungan."""
    rows, inside = set(), False
    for row in openpyxl.load_workbook(path)["Ringkasan"].iter_rows():
        first = row[0].value
        if isinstance(first, str) and (first.startswith("Temuan terberat") or first.startswith("Temuan menurut")):
            inside = True
        elif first is None:
            inside = False
        if inside or first in ("Bobot", "kesalahan", "peringatan", "catatan", "Jumlah"):
            rows.add(row[0].row)
    return rows


def compare(expected, computed, skipped):
    """Perbedaan antara buku kerja Selisih dan buku kerja yang diubah dan dihitung ulang."""
    formulas = recalculate.read_cells(expected, only_formulas=True)
    ours = recalculate.read_cells(expected, only_formulas=False)
    theirs = recalculate.read_cells(computed, only_formulas=False)
    found, count = [], 0
    for place in sorted(set(ours) | set(theirs)):
        sheet, cell = place
        row = int("".join(filter(str.isdigit, cell)))
        if sheet in JUDGEMENTS or (sheet == "Ringkasan" and row in skipped):
            continue
        left, right = ours.get(place), theirs.get(place)
        count += place in formulas
        if not same(left, right):
            kind = "rumus" if place in formulas else "tetap"
            found.append(f"{sheet}!{cell} ({kind}): Selisih {left!r}, LibreOffice {right!r}")
    return found, count


def same(left, right):
    """Sama sampai 15 angka penting; kosong sama dengan teks tanpa huruf."""
    if isinstance(left, float) and isinstance(right, float):
        return left == right or f"{left:.15g}" == f"{right:.15g}"
    return (left or "") == (right or "") if not isinstance(left, float) and not isinstance(right, float) else False


def check(selisih, sample, work):
    base = work / "asal"
    extended(sample).write(base)
    book = work / "asal.xlsx"
    write_workbook(selisih, base, book)
    changes = CHANGES + [ALL]
    edited = []
    for number, change in enumerate(changes):
        package = Package(base)
        change.in_package(package)
        package.write(work / f"paket-{number}")
        write_workbook(selisih, work / f"paket-{number}", work / f"selisih-{number}.xlsx")
        workbook = openpyxl.load_workbook(book)
        change.in_workbook(workbook)
        path = work / f"diubah-{number}.xlsx"
        workbook.save(path)
        edited.append(path)
    results = recalculate.recalculated_all(edited, work)
    failed = False
    for number, change in enumerate(changes):
        expected = work / f"selisih-{number}.xlsx"
        skipped = judgement_rows(expected) | judgement_rows(book)
        found, count = compare(expected, results[number], skipped)
        print(f"{change.name}: {count} rumus, {len(found)} berbeda")
        for line in found[:20]:
            print("  BEDA", line)
        failed = failed or bool(found)
        # Buku kerja asal, yang tidak diubah, harus tampak berbeda.
        unchanged, _ = compare(expected, book, skipped)
        if not unchanged:
            print(f"GAGAL: {change.name} tidak mengubah apa pun")
            failed = True
    return 1 if failed else 0


def main(arguments):
    if len(arguments) != 4:
        print(__doc__, file=sys.stderr)
        return 2
    work = pathlib.Path(arguments[3]) / "perubahan"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    try:
        return check(arguments[1], pathlib.Path(arguments[2]), work)
    except (recalculate.CannotRun, OSError, subprocess.TimeoutExpired) as error:
        print(f"GAGAL: {error}", file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv))
