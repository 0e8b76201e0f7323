"""Membandingkan dua buku kerja sandingan bagian demi bagian.

Pemakaian: python sandingan.py SATU.xlsx DUA.xlsx

Setiap bagian harus sama byte demi byte, kecuali yang menyebut tempat di berkas masukan: di lembar Metode dan Sumber baris yang
menyebut berkas boleh berbeda, di lembar Temuan kolom Tempat, dan karena keduanya juga daftar teks bersama. Keluar 1 bila ada
perbedaan lain.
"""

import sys
import zipfile

import openpyxl

METHOD = "Metode dan Sumber"
FINDINGS = "Temuan"
PLACE = "Tempat"
INPUT_SUFFIXES = (".csv", ".xlsx", ".ods")


def parts(path):
    """Bagian-bagian selain kedua lembar yang menyebut tempat dan teks bersama."""
    with zipfile.ZipFile(path) as package:
        names = openpyxl.load_workbook(path, read_only=True).sheetnames
        ignored = {f"xl/worksheets/sheet{names.index(name) + 1}.xml" for name in (METHOD, FINDINGS)}
        ignored.add("xl/sharedStrings.xml")
        return {name: package.read(name) for name in package.namelist() if name not in ignored}


def rows(path, name):
    return list(openpyxl.load_workbook(path)[name].iter_rows(values_only=True))


def method_rows(path):
    """Baris Metode dan Sumber yang tidak menyebut berkas masukan."""
    return [row for row in rows(path, METHOD) if not any(suffix in str(cell) for cell in row for suffix in INPUT_SUFFIXES)]


def finding_rows(path):
    """Baris Temuan tanpa kolom tempatnya."""
    found = rows(path, FINDINGS)
    place = next(row for row in found if PLACE in row).index(PLACE)
    return [row[:place] + row[place + 1 :] for row in found]


def main(first, second):
    one, two = parts(first), parts(second)
    different = sorted(name for name in one.keys() | two.keys() if one.get(name) != two.get(name))
    different += [name for name, read in ((METHOD, method_rows), (FINDINGS, finding_rows)) if read(first) != read(second)]
    for name in different:
        print(f"berbeda: {name} di {first} dan {second}", file=sys.stderr)
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
