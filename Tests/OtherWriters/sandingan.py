"""Membandingkan dua buku kerja sandingan bagian demi bagian.

Pemakaian: python sandingan.py SATU.xlsx DUA.xlsx

Setiap bagian harus sama byte demi byte, kecuali lembar Metode dan Sumber: di sana baris yang menyebut nama berkas masukan boleh
berbeda, dan karena itu juga daftar teks bersama. Keluar 1 bila ada perbedaan lain.
"""

import sys
import zipfile

import openpyxl

METHOD = "Metode dan Sumber"
INPUT_SUFFIXES = (".csv", ".xlsx", ".ods")


def parts(path):
    """Bagian-bagian selain lembar Metode dan Sumber dan teks bersama."""
    with zipfile.ZipFile(path) as package:
        names = openpyxl.load_workbook(path, read_only=True).sheetnames
        ignored = {f"xl/worksheets/sheet{names.index(METHOD) + 1}.xml", "xl/sharedStrings.xml"}
        return {name: package.read(name) for name in package.namelist() if name not in ignored}


def method_rows(path):
    """Baris Metode dan Sumber yang tidak menyebut berkas masukan."""
    rows = openpyxl.load_workbook(path)[METHOD].iter_rows(values_only=True)
    return [row for row in rows if not any(suffix in str(cell) for cell in row for suffix in INPUT_SUFFIXES)]


def main(first, second):
    one, two = parts(first), parts(second)
    different = sorted(name for name in one.keys() | two.keys() if one.get(name) != two.get(name))
    if method_rows(first) != method_rows(second):
        different.append(METHOD)
    for name in different:
        print(f"berbeda: {name} di {first} dan {second}", file=sys.stderr)
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
