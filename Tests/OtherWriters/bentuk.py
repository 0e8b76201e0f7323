"""Menulis daftar bentuk sel dengan openpyxl dan XlsxWriter, lalu dengan LibreOffice dari buku kerja openpyxl.

Pemakaian: python bentuk.py FOLDER

Bentuk dan teks yang harus terbaca berdiri di bentuk.tsv. Setiap berkas memuat lembar Bentuk (nama di kolom A, sel di kolom B)
dan lembar tersembunyi Arsip; judulnya digabung di A1:B1. Semua ditulis dua kali, dalam sistem tanggal 1900 dan 1904.
"""

import csv
import datetime
import pathlib
import sys

import openpyxl
import openpyxl.utils.datetime
import xlsxwriter
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont

import libreoffice

FORMS = pathlib.Path(__file__).with_name("bentuk.tsv")


def forms():
    with open(FORMS, encoding="utf-8", newline="") as lines:
        for form in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            form["nilai"] = form["nilai"].replace("\\n", "\n")
            yield form


def duration(text):
    hours, minutes, seconds = map(int, text.split(":"))
    return datetime.timedelta(hours=hours, minutes=minutes, seconds=seconds)


# Nilai Python menurut cara tulisnya; yang tidak disebut di sini ialah rumus dan teks kaya.
PLAIN = {
    "angka": lambda text: float(text) if "." in text or "e" in text else int(text),
    "teks": str,
    "tanggal": datetime.datetime.fromisoformat,
    "jam": datetime.time.fromisoformat,
    "lama": duration,
    "logika": lambda text: text == "1",
}


def formula(form):
    """Rumus dan hasilnya."""
    mark = " " if form["tulis"] == "kesalahan" else "="
    expression, _, result = form["nilai"].rpartition(mark)
    return "=" + expression, result


def openpyxl_value(form):
    kind, text = form["tulis"], form["nilai"]
    if kind in PLAIN:
        return PLAIN[kind](text)
    if kind == "kaya":
        before, bold, after = text.split("*")
        return CellRichText(before, TextBlock(InlineFont(b=True), bold), after)
    return formula(form)[0]


def with_openpyxl(path, is1904):
    book = openpyxl.Workbook()
    if is1904:
        book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    sheet = book.active
    sheet.title = "Bentuk"
    sheet["A1"] = "BENTUK SEL"
    sheet.merge_cells("A1:B1")
    for row, form in enumerate(forms(), start=2):
        sheet.cell(row, 1, form["nama"])
        cell = sheet.cell(row, 2)
        cell.value = openpyxl_value(form)
        cell.number_format = form["format"]
        if form["tulis"] == "teks":
            cell.data_type = "s"
    hidden = book.create_sheet("Arsip")
    hidden["A1"] = "pagu lama"
    hidden.sheet_state = "hidden"
    book.save(path)


def with_xlsxwriter(path, is1904, inline):
    options = {"date_1904": is1904, "constant_memory": inline, "strings_to_formulas": False}
    with xlsxwriter.Workbook(path, options) as book:
        sheet = book.add_worksheet("Bentuk")
        sheet.merge_range("A1:B1", "BENTUK SEL", book.add_format({"bold": True}))
        for row, form in enumerate(forms(), start=1):
            sheet.write_string(row, 0, form["nama"])
            write_xlsxwriter(book, sheet, row, form)
        hidden = book.add_worksheet("Arsip")
        hidden.write_string("A1", "pagu lama")
        hidden.hide()


def write_xlsxwriter(book, sheet, row, form):
    look = book.add_format({"num_format": form["format"]})
    kind, text = form["tulis"], form["nilai"]
    if kind == "kaya":
        before, bold, after = text.split("*")
        sheet.write_rich_string(row, 1, before, book.add_format({"bold": True}), bold, after)
    elif kind == "teks":
        sheet.write_string(row, 1, text, look)
    elif kind in PLAIN:
        sheet.write(row, 1, PLAIN[kind](text), look)
    else:
        expression, result = formula(form)
        sheet.write_formula(row, 1, expression, look, PLAIN["angka"](result) if kind == "rumus" else result)


def main(folder):
    target = pathlib.Path(folder)
    target.mkdir(parents=True, exist_ok=True)
    for year in (1900, 1904):
        source = target / f"openpyxl-{year}.xlsx"
        with_openpyxl(source, year == 1904)
        with_xlsxwriter(target / f"xlsxwriter-{year}.xlsx", year == 1904, inline=False)
        with_xlsxwriter(target / f"xlsxwriter-sebaris-{year}.xlsx", year == 1904, inline=True)
        for suffix in ("xlsx", "ods"):
            libreoffice.convert(source, target / f"libreoffice-{year}.{suffix}")


if __name__ == "__main__":
    main(*sys.argv[1:])
