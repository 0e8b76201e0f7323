#!/usr/bin/env python3
"""Lembar Usulan diisi dengan openpyxl, dihitung ulang LibreOffice, lalu dibaca kembali Selisih.

Pemakaian: proposal.py SELISIH CONTOH FOLDER_KERJA

Yang diperiksa: setiap rumus lembar yang baru ditulis dihitung ulang sama; jumlah, jarak ke sasaran, dan lampiran
mengikuti isian; dan tahapan usulan yang dibaca kembali sama dengan yang diisi, baris demi baris, juga baris baru.
Usulan yang belum diisi harus memberi perbandingan tanpa selisih, dan satu isian yang diubah sesudahnya harus tampak.

Kode keluar: 0 semua sama; 1 ada perbedaan; 2 tidak dapat dijalankan.
"""

import csv
import decimal
import io
import pathlib
import shutil
import subprocess
import sys

import openpyxl

import recalculate

KEY, PROPOSED, NEW = "Kunci usulan", "Pagu Usulan", "Baris Baru"
TARGET = decimal.Decimal("22000000000.50")
NEW_LINE = {"Unit": "UPTD RPK", "Program": "Program Baru", "Kelompok": "utama", "Sumber Dana": "APBD", PROPOSED: 1_250_000_000.25}


def run(*arguments):
    """Keluaran perintah yang harus berhasil."""
    done = subprocess.run([str(argument) for argument in arguments], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise recalculate.CannotRun(f"{' '.join(map(str, arguments[:3]))}: {done.stderr.strip()[-400:]}")
    return done.stdout


def table(sheet):
    """Baris tajuk lembar isian, dan tempat setiap kolomnya."""
    for row in sheet.iter_rows():
        titles = {cell.value: cell.column for cell in row if cell.value}
        if KEY in titles:
            return row[0].row, titles
    raise recalculate.CannotRun(f"tidak ada kolom {KEY} di {sheet.title}")


def lines(sheet):
    """Nomor baris anggaran di lembar Usulan."""
    header, columns = table(sheet)
    return [row for row in range(header + 1, sheet.max_row + 1) if sheet.cell(row, columns[KEY]).value == "baris"]


def fill(path, edited):
    """Mengisi usulan; memberi jumlah yang diharapkan di dalam jumlah APBD."""
    workbook = openpyxl.load_workbook(path)
    sheet = workbook["Usulan"]
    header, columns = table(sheet)
    total = decimal.Decimal(0)
    for number, row in enumerate(lines(sheet)):
        cell = sheet.cell(row, columns[PROPOSED])
        if sheet.cell(row, columns["Kelompok"]).value == "pendukung":
            continue
        amount = decimal.Decimal(str(cell.value))
        if number % 3 == 0:
            amount = amount - 7 if amount > 7 else decimal.Decimal("0.25")
            cell.value = float(amount)
        elif number % 3 == 1:
            before = sheet.cell(row, columns["Pagu Perubahan"]).coordinate
            cell.value = f"={before}+0.75"
            amount += decimal.Decimal("0.75")
        total += amount
    sheet.cell(header + 2, columns[PROPOSED]).value = float(TARGET)
    sheet.cell(lines(sheet)[0], columns["Jenis Pergeseran"]).value = "antarprogram"
    sheet.cell(lines(sheet)[0], columns["Alasan Perubahan"]).value = "b: penajaman"
    header, columns = table(workbook[NEW])
    for title, value in NEW_LINE.items():
        workbook[NEW].cell(header + 2, columns[title]).value = value
    total += decimal.Decimal(str(NEW_LINE[PROPOSED]))
    workbook.save(edited)
    return total


def read_back(selisih, sample, workbook):
    """Jumlah APBD sebelum dan setelah menurut Selisih, dari lembar yang dibaca kembali."""
    text = run(selisih, "sandingkan", sample, workbook, "--format", "csv")
    for row in csv.reader(io.StringIO(text), delimiter=";"):
        if row and row[0] == "Jumlah APBD":
            return tuple(decimal.Decimal(cell.replace(",", ".")) for cell in row[1:4])
    raise recalculate.CannotRun("tidak ada Jumlah APBD")


def check(selisih, sample, work):
    faults = []

    def expect(name, left, right):
        print(f"{name}: {left}")
        if left != right:
            faults.append(f"{name}: {left}, seharusnya {right}")

    blank = work / "usulan.xlsx"
    run(selisih, "usulkan", sample, "-o", blank, "--force")
    found, formulas = recalculate.differences(blank)
    expect("rumus yang berbeda", (len(found), len(formulas) > 0), (0, True))
    before, after, difference = read_back(selisih, sample, blank)
    expect("selisih sebelum diisi", difference, decimal.Decimal(0))

    edited = work / "usulan-diisi.xlsx"
    total = fill(blank, edited)
    computed = recalculate.recalculated(edited, work)
    values = openpyxl.load_workbook(computed, data_only=True)
    sheet = values["Usulan"]
    header, columns = table(sheet)

    def shown(row, column=PROPOSED):
        return decimal.Decimal(f"{sheet.cell(row, columns[column]).value:.2f}")

    expect("jumlah di lembar", shown(header + 1), total)
    expect("jarak ke sasaran", shown(header + 3), total - TARGET)
    annex = [row for row in values["Semula Menjadi"].iter_rows(values_only=True) if row[1] == "Jumlah APBD"][0]
    expect("lampiran: menjadi", decimal.Decimal(f"{annex[3]:.2f}"), total)
    # Excel menyimpan hasil rumus isian; berkas yang disimpan LibreOffice memuatnya.
    expect("dibaca kembali", read_back(selisih, sample, computed), (before, total, total - before))

    spoiled = openpyxl.load_workbook(computed, data_only=True)
    cell = spoiled["Usulan"].cell(lines(spoiled["Usulan"])[0], columns[PROPOSED])
    cell.value = cell.value + 1
    spoiled.save(work / "usulan-dirusak.xlsx")
    if read_back(selisih, sample, work / "usulan-dirusak.xlsx")[1] == total:
        faults.append("isian yang diubah tidak tampak")
    for fault in faults:
        print("BEDA", fault)
    return 1 if faults else 0


def main(arguments):
    if len(arguments) != 4:
        print(__doc__, file=sys.stderr)
        return 2
    work = pathlib.Path(arguments[3]) / "usulan"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    try:
        return check(arguments[1], arguments[2], work)
    except (recalculate.CannotRun, OSError, subprocess.TimeoutExpired) as error:
        print(f"GAGAL: {error}", file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv))
