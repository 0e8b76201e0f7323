"""Menulis satu tabel anggaran seperti keluar dari kantor dengan tiga penulis yang berbeda.

Pemakaian: python anggaran.py FOLDER

Judul, tajuk dua baris yang digabung, pohon kode dengan jumlahnya, tanda tangan, dan lembar tersembunyi. Jumlah di openpyxl berupa angka, di XlsxWriter
rumus dengan hasil tersimpan, di LibreOffice hasil hitungannya sendiri. Yang harus terbaca berdiri di anggaran.csv.
"""

import datetime
import pathlib
import sys

import openpyxl
import xlsxwriter

import libreoffice

TITLES = [
    "PEMERINTAH PROVINSI KEPULAUAN BANGKA BELITUNG", "DINAS PERINDUSTRIAN DAN PERDAGANGAN",
    "PERUBAHAN PENJABARAN APBD TAHUN ANGGARAN 2024",
]
HEADER = [
    ["KODE REKENING", "URAIAN", "JUMLAH (RP)", None, "BERTAMBAH/(BERKURANG)", None],
    [None, None, "SEBELUM PERUBAHAN", "SETELAH PERUBAHAN", "(RP)", "%"],
]
MERGES = ["A5:A6", "B5:B6", "C5:D5", "E5:F5"]
# Kode, uraian, sebelum, setelah; daftar baris anak (menurut urutan) untuk baris jumlah.
LINES = [
    ("5", "BELANJA DAERAH", [1, 6]),
    ("5.1", "BELANJA OPERASI", [2, 4]),
    ("5.1.01", "Belanja Pegawai", [3]),
    ("5.1.01.01", "Belanja Gaji dan Tunjangan ASN", (18_152_642_574.29, 18_964_945_074)),
    ("5.1.02", "Belanja Barang dan Jasa", [5]),
    ("5.1.02.01", "Belanja Barang", (790_236_963, 503_909_700.5)),
    ("5.2", "BELANJA MODAL", [7]),
    ("5.2.02", "Belanja Modal Peralatan dan Mesin", (0, 256_646_500)),
]
FIRST_ROW = 7
SIGNATURE = ["Pangkalpinang, 15 November 2024", "KEPALA DINAS,", "NIP. 19700101 199001 1 001"]
AMOUNT, PERCENT = "#,##0.00;(#,##0.00)", "0.00%;(0.00%)"


def amount(index, column):
    content = LINES[index][2]
    return content[column] if isinstance(content, tuple) else round(sum(amount(child, column) for child in content), 2)


def computed(index):
    """Selisih dan persennya; tanpa persen bila sebelumnya nol."""
    before, after = amount(index, 0), amount(index, 1)
    return round(after - before, 2), (after - before) / before if before else None


def with_openpyxl(path, formulas):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Penjabaran"
    for row, title in enumerate(TITLES, start=1):
        sheet.cell(row, 1, title)
    for row, titles in enumerate(HEADER, start=5):
        for column, title in enumerate(titles, start=1):
            sheet.cell(row, column, title)
    for merge in [f"A{row}:F{row}" for row in (1, 2, 3)] + MERGES:
        sheet.merge_cells(merge)
    for index, (code, name, _) in enumerate(LINES):
        row = FIRST_ROW + index
        difference, change = computed(index)
        cells = [code, name, *(cell(index, column, formulas) for column in (0, 1)), difference, change]
        if formulas:
            cells[4:] = [f"=D{row}-C{row}", f"=E{row}/C{row}" if change is not None else None]
        for column, value in enumerate(cells, start=1):
            sheet.cell(row, column, value).number_format = "@" if column < 3 else PERCENT if column == 6 else AMOUNT
    for row, text in enumerate(SIGNATURE, start=FIRST_ROW + len(LINES) + 2):
        sheet.cell(row, 5, text)
    hidden = book.create_sheet("Kertas Kerja")
    hidden["A1"] = "lama"
    hidden.sheet_state = "hidden"
    book.save(path)


def cell(index, column, formulas):
    children = LINES[index][2]
    if not formulas or isinstance(children, tuple):
        return amount(index, column)
    return "=" + "+".join(f"{'CD'[column]}{FIRST_ROW + child}" for child in children)


def with_xlsxwriter(path):
    with xlsxwriter.Workbook(path) as book:
        book.set_properties({"created": datetime.datetime(2024, 11, 15)})
        sheet = book.add_worksheet("Penjabaran")
        bold, money, percent = (book.add_format(look) for look in ({"bold": True}, {"num_format": AMOUNT}, {"num_format": PERCENT}))
        for row, title in enumerate(TITLES, start=1):
            sheet.merge_range(f"A{row}:F{row}", title, bold)
        merged = {merge.split(":")[0]: merge for merge in MERGES}
        for row, titles in enumerate(HEADER, start=5):
            for column, title in zip("ABCDEF", titles):
                if title and f"{column}{row}" in merged:
                    sheet.merge_range(merged[f"{column}{row}"], title, bold)
                elif title:
                    sheet.write_string(f"{column}{row}", title, bold)
        for index, (code, name, _) in enumerate(LINES):
            row = FIRST_ROW + index
            sheet.write_string(f"A{row}", code)
            sheet.write_string(f"B{row}", name)
            for column in (0, 1):
                value = cell(index, column, formulas=True)
                sheet.write(f"{'CD'[column]}{row}", value, money, *([amount(index, column)] if isinstance(value, str) else []))
            difference, change = computed(index)
            sheet.write_formula(f"E{row}", f"=D{row}-C{row}", money, difference)
            if change is not None:
                sheet.write_formula(f"F{row}", f"=E{row}/C{row}", percent, change)
        for row, text in enumerate(SIGNATURE, start=FIRST_ROW + len(LINES) + 2):
            sheet.write_string(f"E{row}", text)
        hidden = book.add_worksheet("Kertas Kerja")
        hidden.write_string("A1", "lama")
        hidden.hide()


def main(folder):
    target = pathlib.Path(folder)
    target.mkdir(parents=True, exist_ok=True)
    with_openpyxl(target / "openpyxl.xlsx", formulas=False)
    with_xlsxwriter(target / "xlsxwriter.xlsx")
    with_openpyxl(target / "rumus", formulas=True)
    for suffix in ("xlsx", "ods"):
        libreoffice.convert(target / "rumus", target / f"libreoffice.{suffix}")
    (target / "rumus").unlink()


if __name__ == "__main__":
    main(*sys.argv[1:])
