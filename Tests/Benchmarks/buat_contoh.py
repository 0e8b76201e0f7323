"""Membuat 300.000 baris x 12 kolom sebagai XLSX dan CSV; selalu isi yang sama."""
import random
import sys

import xlsxwriter

HEADER = "Kode;Program;Kegiatan;Unit;Sumber;Murni;Geser;Perubahan;Realisasi;Persen;Tahun;Keterangan".split(";")
ROWS = 300_000
source = random.Random(1)
workbook = xlsxwriter.Workbook(sys.argv[1])
sheet = workbook.add_worksheet("Belanja")
percent = workbook.add_format({"num_format": "0.00%"})
amount = workbook.add_format({"num_format": "#,##0"})
sheet.write_row(0, 0, HEADER)

with open(sys.argv[2], "w", newline="") as csv:
    csv.write(";".join(HEADER) + "\r\n")
    for i in range(1, ROWS + 1):
        before = source.randint(0, 10**11)
        texts = [f"3.30.{i % 99:02d}.1.{i % 17:02d}.{i:06d}", f"Program Pengelolaan {i % 97}",
                 f"Kegiatan; nomor {i}", f"UPTD {i % 13}", "APBDP"]
        amounts = [before // divisor for divisor in (1, 2, 3, 5)]
        note = "Keterangan" if i % 5 else "Lain"
        for column, text in enumerate(texts):
            sheet.write_string(i, column, text)
        for column, value in enumerate(amounts, 5):
            sheet.write_number(i, column, value, amount)
        sheet.write_number(i, 9, (i % 9700) / 10000, percent)
        sheet.write_number(i, 10, 2024)
        sheet.write_string(i, 11, note)
        texts[2] = f'"{texts[2]}"'
        printed = [f"{value:,}".replace(",", ".") for value in amounts]
        csv.write(";".join(texts + printed + [f"{i % 100},{i % 97:02d}", "2024", note]) + "\r\n")
workbook.close()
