#!/usr/bin/env python3
"""Mengubah angka di buku kerja dan di masukannya, dan menuntut keduanya memberi hasil yang sama.

Pemakaian: changes.py SELISIH PAKET FOLDER_KERJA

Sebuah paket contoh diperluas sehingga memuat setiap jenis sel masukan: tahapan di antara murni dan
perubahan, program yang dibagi menurut bobot, realisasi per periode dan menurut persen. Setiap perubahan
ditulis dua kali: ke sel buku kerja dengan openpyxl, lalu dihitung ulang LibreOffice; dan ke paketnya,
lalu dihitung Selisih. Sesudahnya setiap sel yang berumus di buku kerja Selisih harus sama di keduanya
(angka sampai 15 angka penting, teks huruf demi huruf, sel yang ditandai menurut marked.py), dan tidak satu pun sel tanpa rumus boleh berbeda
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
from marked import Marked

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


def detailed(package):
    """Paket yang sama dengan baris rekening bagi dua program, salah satunya dibagi menurut bobot, dan dengan pendapatan dan pembiayaan."""
    lines = package.tables["pagu.csv"]
    for program, amounts in ((SYSTEMS, ("3.990.900", "970.500")), (PLANNING, ("90.236.963", "3.909.700"))):
        row = package.rows("pagu", Program=program, Unit=HERE)[0]
        rest = [f"{int(row[title].replace('.', '')) - int(part.replace('.', ''))}" for title, part in zip(CEILINGS, amounts)]
        goods = {**row, "Kode Rekening": "5.1.02", "Rekening": f"Belanja Barang {program}", **dict(zip(CEILINGS, amounts)), SHIFT: ""}
        capital = {**row, "Kode Rekening": "5.2.02", "Rekening": f"Belanja Modal {program}", **dict(zip(CEILINGS, rest))}
        place = lines.index(row)
        lines[place:place + 1] = [goods, capital]
    office = lines[0]["OPD"]
    package.tables["pendapatan-pembiayaan.csv"] = [
        {"Tahun": "2024", "OPD": office, "Jenis": kind, "Rekening": name, "Pagu Murni": before, "Pagu Perubahan": after}
        for kind, name, before, after in (
            ("pendapatan", "Retribusi Daerah", "1.250.000.000", "1.300.000.000,75"),
            ("pendapatan", "Lain-lain Pendapatan", "10", "0"),
            ("penerimaan pembiayaan", "SiLPA Tahun Lalu", "22.439.545.065", "21.777.608.563,25"),
            ("pengeluaran pembiayaan", "Penyertaan Modal", "10", "0"),
        )
    ]
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
        for column, title, amount in zip(CEILINGS, titles, amounts)
        if amount is not None
    ]


CEILINGS = ("Pagu Murni", "Pagu Perubahan")
WHOLE = ("Pagu yang dibagi, Murni", "Pagu yang dibagi, Perubahan")


def weight(program, unit, indicator, name, percent):
    return (
        ("kaitan", {"Program": program, "Unit": unit, "Indikator": indicator}, "Bobot", f"{percent}".replace(".", ",")),
        ("Kaitan", [program, unit or "OPD induk", name], "Bobot", percent / 100),
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


def line(program, kind, title, sheet_title, text, number):
    name = f"{kind} {program}"
    return (("pagu", {"Rekening": name}, title, text), ("Rincian", [name], sheet_title, number))


def balance(name, text, number):
    return (
        ("pendapatan-pembiayaan", {"Rekening": name}, "Pagu Perubahan", text),
        ("Pendapatan dan Pembiayaan", [name], "Setelah (Perubahan)", number),
    )


DETAIL_CHANGES = [
    Change(
        "baris rekening",
        line(SYSTEMS, "Belanja Modal", "Pagu Murni", "Sebelum (Murni)", "100.000.001,50", 100_000_001.5),
        line(SYSTEMS, "Belanja Barang", "Pagu Perubahan", "Setelah (Perubahan)", "970.499", 970_499),
    ),
    Change(
        "baris rekening program yang dibagi",
        line(PLANNING, "Belanja Barang", "Pagu Perubahan", "Setelah (Perubahan)", "3.909.701,01", 3_909_701.01),
    ),
    Change("pendapatan dan pembiayaan", balance("Retribusi Daerah", "0", 0), balance("Penyertaan Modal", "7,25", 7.25)),
]


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
    marked = Marked(expected)
    found, count = [], 0
    for place in sorted(set(ours) | set(theirs)):
        sheet, cell = place
        row = int("".join(filter(str.isdigit, cell)))
        if sheet in JUDGEMENTS or (sheet == "Ringkasan" and row in skipped):
            continue
        left, right = ours.get(place), theirs.get(place)
        count += place in formulas
        if not (marked.agree(place, left, right) if place in marked else same(left, right)):
            kind = "rumus" if place in formulas else "tetap"
            found.append(f"{sheet}!{cell} ({kind}): Selisih {left!r}, LibreOffice {right!r}")
    return found, count


def same(left, right):
    """Sama sampai 15 angka penting; kosong sama dengan teks tanpa huruf."""
    if isinstance(left, float) and isinstance(right, float):
        return left == right or f"{left:.15g}" == f"{right:.15g}"
    return (left or "") == (right or "") if not isinstance(left, float) and not isinstance(right, float) else False


def check(selisih, sample, work):
    """Setiap perubahan pada paket berbaris program dan paket berbaris rekening; memberi kode keluar."""
    runs = []
    for kind, package, changes in (
        ("program", extended(sample), CHANGES + [ALL]),
        ("rekening", detailed(extended(sample)), DETAIL_CHANGES),
    ):
        base = work / f"asal-{kind}"
        package.write(base)
        book = work / f"asal-{kind}.xlsx"
        write_workbook(selisih, base, book)
        for number, change in enumerate(changes):
            runs.append((change, book, *both(selisih, change, base, book, work, f"{kind}-{number}")))
    results = recalculate.recalculated_all([edited for *_, edited in runs], work)
    failed = False
    for (change, book, expected, _), computed in zip(runs, results):
        skipped = judgement_rows(expected) | judgement_rows(book)
        found, count = compare(expected, computed, skipped)
        print(f"{change.name}: {count} rumus, {len(found)} berbeda")
        for line in found[:20]:
            print("  BEDA", line)
        # Buku kerja asal, yang tidak diubah, harus tampak berbeda.
        unchanged, _ = compare(expected, book, skipped)
        if not unchanged:
            print(f"GAGAL: {change.name} tidak mengubah apa pun")
        failed = failed or bool(found) or not unchanged
    return 1 if failed else 0


def both(selisih, change, base, book, work, name):
    """Buku kerja yang ditulis Selisih dari paket yang diubah, dan buku kerja asal yang selnya diubah."""
    package = Package(base)
    change.in_package(package)
    package.write(work / f"paket-{name}")
    expected = work / f"selisih-{name}.xlsx"
    write_workbook(selisih, work / f"paket-{name}", expected)
    workbook = openpyxl.load_workbook(book)
    change.in_workbook(workbook)
    edited = work / f"diubah-{name}.xlsx"
    workbook.save(edited)
    return expected, edited


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
