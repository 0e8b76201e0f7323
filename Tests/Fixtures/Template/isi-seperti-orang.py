"""Mengisi isian kosong seperti orang: angka, teks uang, tanggal Excel, dan baris yang hanya berisi rumus.

Jalankan: selisih templat -o kosong.xlsx && python3 isi-seperti-orang.py kosong.xlsx diisi.xlsx
"""
import datetime, sys, openpyxl
source, target = sys.argv[1:]
book = openpyxl.load_workbook(source)
def fill(sheet, row, **cells):
    page = book[sheet]
    titles = {cell.value: cell.column for cell in page[1]}
    for title, value in cells.items():
        cell = page.cell(row, titles[title.replace("_", " ")])
        cell.value = value
        if isinstance(value, datetime.date):
            cell.number_format = "dd mmmm yyyy"
fill("dokumen", 3, Kode="pk", Jenis="PK", Tahun=2024, Tanggal=datetime.date(2024, 1, 9), Tahapan="Murni")
fill("indikator", 3, Kode="nilai", Nama="Nilai industri")
fill("target", 3, Dokumen="pk", Indikator="nilai", Jenis="target", Tahun=2024, Nilai_Tertera="4,28")
fill("target", 4, Dokumen="pk", Indikator="nilai", Jenis="target", Tahun=2025, Nilai_Tertera=16.125)
fill("pagu", 3, Tahun=2024, OPD="Dinas", Program="Program A", Kelompok="utama", Sumber_Dana="APBD", Pagu_Murni=1000000, Pagu_Perubahan="Rp 800.000,50")
fill("pagu", 6, Baris=2, Tahun="2024", OPD="Dinas", Unit="UPTD RPK", Program="Program A", Kelompok="Utama", Sumber_Dana="APBDP", Pagu_Murni=0, Pagu_Perubahan=1234.5)
fill("kaitan", 3, Program="Program A", Indikator="nilai", Bobot=100)
fill("pagu", 40, Baris="contoh", Tahun=2024, OPD="bukan isi")
book.create_sheet("Coretan")["A1"] = "catatan sendiri"
book.save(target)
