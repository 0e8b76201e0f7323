"""Menulis tabel datar besar sebagai XLSX dan CSV: 300.000 rekening milik 40 OPD, 8 kolom, dengan judul.

Pemakaian: python3 buat_tabel.py besar.xlsx besar.csv
"""

import csv
import sys

import xlsxwriter

ROWS = 300_000
HEADER = ["OPD", "Program", "Kode Rekening", "Rekening", "Sumber Dana", "Semula", "Menjadi", "Bertambah/(Berkurang)"]


def rows():
    """Setiap baris: OPD ke-n punya blok berurutan, seperti gabungan berkas kantor."""
    block = ROWS // 40
    for number in range(ROWS):
        before = (number * 7919 + 13) % 10**9
        after = before * 9 // 10
        office, place = divmod(number, block)
        yield [
            f"Dinas {office}", f"Program Urusan {place * 30 // block}", f"5.1.02.{number:06d}", f"Belanja Barang {number}",
            "APBD", before, after, after - before,
        ]


def grouped(amount):
    text = f"{abs(amount):,}".replace(",", ".")
    return f"({text})" if amount < 0 else text


def main(workbook_path, csv_path):
    workbook = xlsxwriter.Workbook(workbook_path, {"constant_memory": True})
    sheet = workbook.add_worksheet("Rincian")
    with open(csv_path, "w", encoding="utf-8", newline="") as file:
        text = csv.writer(file)
        for number, row in enumerate([["PERUBAHAN APBD TAHUN ANGGARAN 2024"], HEADER]):
            sheet.write_row(number, 0, row)
            text.writerow(row)
        for number, row in enumerate(rows(), 2):
            sheet.write_row(number, 0, row)
            text.writerow([grouped(cell) if isinstance(cell, int) else cell for cell in row])
    workbook.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
