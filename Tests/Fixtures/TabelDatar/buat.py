"""Membuat buku kerja tabel datar seperti yang dikirim kantor: tajuk gabungan dua baris, lembar tersembunyi.

Pemakaian: python3 buat.py FOLDER, lalu
    soffice --headless --convert-to ods --outdir FOLDER FOLDER/semula-menjadi.xlsx
"""

import pathlib
import sys

import openpyxl

ROWS = [
    ["PENJABARAN PERUBAHAN APBD TAHUN ANGGARAN 2024"],
    ["DINAS PERDAGANGAN"],
    ["KODE", "URAIAN", "JUMLAH (Rp)", None, "BERTAMBAH/(BERKURANG)", None, "KETERANGAN"],
    [None, None, "SEBELUM PERUBAHAN", "SETELAH PERUBAHAN", "(Rp)", "%", None],
    [1, 2, 3, 4, "5=4-3", 6, 7],
    ["3.30.02", "PROGRAM PERIZINAN", 1000000.5, 900000.5, -100000, -0.1, None],
    ["3.30.02.1.01", "Penerbitan Izin", 600000.25, 600000.25, 0, 0, "tetap"],
    ["3.30.02.1.02", "Pendaftaran", 400000.25, 300000.25, -100000, -0.25, None],
    ["3.30.10", "PROGRAM EKSPOR", 500000, 700000, 200000, 0.4, None],
    ["JUMLAH", None, 1500000.5, 1600000.5, 100000, 0.0667, None],
]
MERGES = ["A1:G1", "A3:A4", "B3:B4", "C3:D3", "E3:F3", "G3:G4", "A10:B10"]


def main(folder):
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    sheet.title = "Perubahan"
    for row in ROWS:
        sheet.append(row)
    for cells in MERGES:
        sheet.merge_cells(cells)
    for row in sheet.iter_rows(min_row=6, min_col=6, max_col=6):
        row[0].number_format = "0.00%"
    hidden = workbook.create_sheet("Coretan")
    hidden.sheet_state = "hidden"
    for row in [["Program", "Semula"], ["Program Rahasia", 999]]:
        hidden.append(row)
    workbook.save(pathlib.Path(folder) / "semula-menjadi.xlsx")


if __name__ == "__main__":
    main(sys.argv[1])
