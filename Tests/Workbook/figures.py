"""Membaca buku kerja contoh dengan openpyxl dan mencari angka yang dicetak dokumen aslinya.

Pemakaian: python figures.py BUKU_KERJA.xlsx
Keluar 1 bila satu angka saja tidak ada di lembar yang diharapkan.
"""

import sys

import openpyxl

# lembar, label baris, angka yang harus ada di baris itu (persen sebagai bagian, dibulatkan ROUND).
EXPECTED = [
    ("Ringkasan", "Program utama", [3778131771, 2318149930, -1459981841, -0.3864]),
    ("Ringkasan", "Nilai Lapangan Usaha Industri Pengolahan", [1586227863, 1063034200, -0.3298]),
    ("Ringkasan", "Nilai Lapangan Usaha Perdagangan", [2191903908, 1255115730, -0.4274]),
    ("Ringkasan", "Program penunjang", [19911413294, 20759458634, 0.0426]),
    ("Ringkasan", "Jumlah APBD", [23689545065, 23077608564, -0.0258]),
    ("Ringkasan", "Dukungan APBN (di luar jumlah)", [1540217000, 1540217000, 0]),
    ("Ringkasan", "UPTD RPK", [1694873936, 1072484442, -0.3672]),
    ("Ringkasan", "UPTD BPSMB", [851650920, 720122640, -0.1544]),
    ("Sandingan", "Jumlah APBD", [23689545065, 23077608564, -611936501, -0.0258]),
    ("Dukungan APBN", "Jumlah dukungan APBN", [1540217000, 1540217000, 0]),
]


def main(path):
    workbook = openpyxl.load_workbook(path, data_only=True)
    missing = []
    for sheet, label, numbers in EXPECTED:
        rows = [[cell.value for cell in row] for row in workbook[sheet].iter_rows()]
        found = any(label in row and all(number in row for number in numbers) for row in rows)
        if not found:
            missing.append(f"{sheet}: {label} {numbers}")
    for line in missing:
        print("tidak ada di buku kerja:", line)
    print(f"{len(EXPECTED) - len(missing)} dari {len(EXPECTED)} baris angka ditemukan")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
