"""Kertas contoh dibaca openpyxl dan python-docx, dan dibandingkan dengan kata dan angka yang diketik dari formulir dan dokumen aslinya.

Pemakaian: documents.py KERTAS.xlsx KERTAS.docx [lengkap]
"""

import sys

import docx
import openpyxl

# Tajuk sebuah tabel, lalu baris yang harus dimuatnya: isi sel menurut kolom, None berarti bebas.
EXPECTED = [
    (["NO.", "SASARAN STRATEGIS", "INDIKATOR KINERJA", "TARGET KINERJA", "FORMULA PENGHITUNGAN TARGET"],
     ["2.", "Meningkatnya PDRB Lapangan Usaha Perdagangan", "Nilai Lapangan Usaha Perdagangan Triliyun (Rp)", "16,150",
      "Nilai PDRB Lapangan Usaha Perdagangan (N)"]),
    (["NO", "Indikator Kinerja (Kolom 3)", "Program", "Anggaran", "Keterangan"],
     [None, None, "Program Perencanaan Dan Pembangunan Industri (UPTD RPK)", "532.154.000", "APBDP"]),
    (["NO", "Indikator Kinerja (Kolom 3)", "Program", "Anggaran", "Keterangan"], [None, None, None, "2.318.149.930", ""]),
    (["NO", "Program", "Program", "Anggaran", "Keterangan"], [None, None, None, "20.759.458.634", ""]),
    (["NO", "Program", "Program", "Anggaran", "Keterangan"], [None, None, None, "1.540.217.000", ""]),
    (["NO", "SASARAN", "INDIKATOR KINERJA", "SATUAN", "TARGET TAHUN 2024", "TRIWULAN IV"],
     ["1", None, "Nilai Lapangan Usaha Industri Pengolahan", "Triliyun (Rp)", "21,750", "5,4375", "5,987", "110,11"]),
    (["No", "TUJUAN RPD", "SASARAN RPD", "INDIKATOR TUJUAN/ SASARAN RPD"], None),
    (["NO", "SASARAN", "INDIKATOR KINERJA SASARAN", "KONDISI AWAL"], None),
    (["NO", "REKOMENDASI", "RENCANA AKSI TINDAKLANJUT", "TARGET", "RENCANA WAKTU PELAKSANAAN", "STATUS/ PROGRES PENYELESAIAN"], None),
]

# Angka utama setiap lembar.
FIGURES = {
    "Lampiran PK": [3778131771, 19911413294, 16], "Lampiran PK Perubahan": [2318149930, 20759458634, 21.75],
    "Sandingan PK": [-611936501, 23077608564], "Sandingan Target PK": [5.75], "Monev TW IV": [5.4375, 5.987, 0.9717],
}

# Kertas paket karangan yang lengkap (Tests/Fixtures/KantorLengkap).
COMPLETE = [
    (["NOMOR", "KODE", "PROGRAM/KEGIATAN", "UNIT KERJA", "PAGU DANA Perubahan (RP)", "BOBOT (%)", "FISIK", "FISIK", "FISIK", "FISIK",
      "KEUANGAN"], ["3", "3.25.04", "Program Pengelolaan Perikanan Budidaya", "UPTD Balai Benih Ikan", "233.400.000", "3,50"]),
    (["NOMOR", "KODE", "PROGRAM/KEGIATAN"], [None] * 4 + ["6.668.586.000,50", "100,00", "40,26", None, "39,27"]),
    (["KODE REKENING", "URAIAN", "JUMLAH (Rp)", "JUMLAH (Rp)", "BERTAMBAH/(BERKURANG)", "BERTAMBAH/(BERKURANG)"],
     [None, "JUMLAH BELANJA (APBD)", "6.668.586.000,50", "6.445.664.525,16", "222.921.475,34", "96,66"]),
    (["No", "Sasaran", "Program/Kegiatan", "Indikator Kinerja Program (outcome)/ Kegiatan (output)"],
     ["1", "Meningkatnya produksi perikanan tangkap", "Program Pengelolaan Perikanan Tangkap", "Produksi Perikanan Tangkap (Ton)",
      "9.780,00", "3.095.001.252,50", "1.887,50", "575.670.232,96", "1.920,00", "619.000.250,50", "471,50"]),
    (["Kode", "Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan",
      "Indikator Kinerja Program (outcome)/ Kegiatan (output)", "Target Renstra PD Tahun 2028"], None),
    (["KODE", "URAIAN", "JUMLAH (Rp)"], None),
    (["No.", "Komponen Yang Dinilai", "Bobot", "Nilai Tahun 2023", "Nilai Tahun 2024"], None),
]
COMPLETE_FIGURES = {
    "RFK Januari": [0.02, 6668586000.5], "RFK Desember": [0.9666, 6445664525.16], "LRA": [222921475.34, 0.9666],
    "Evaluasi Renja E.81": [1928.5, 3816, 0.3902], "Renja Perubahan 2.1": [1900, 959.75],
}


def fits(cells, wanted):
    return all(want is None or want == cell for cell, want in zip(cells, wanted)) and len(cells) >= len(wanted)


def missing(tables, header, row):
    """Apa yang tidak ditemukan; kosong bila semuanya ada."""
    found = [table for table in tables if table and fits(table[0], header)]
    if not found:
        return f"tidak ada tabel bertajuk {header}"
    if row and not any(fits(cells, row) for table in found for cells in table):
        return f"tabel {header[0]} | {header[1]} | {header[2]} tidak memuat baris {row}"
    return None


def document_tables(path):
    return [[[cell.text for cell in row.cells] for row in table.rows] for table in docx.Document(path).tables]


def workbook_amounts(path):
    book = openpyxl.load_workbook(path, data_only=True)
    return {sheet.title: {cell for row in sheet.iter_rows(values_only=True) for cell in row} for sheet in book}


def main():
    workbook, document, *kind = sys.argv[1:]
    expected, wanted = (COMPLETE, COMPLETE_FIGURES) if kind == ["lengkap"] else (EXPECTED, FIGURES)
    tables = document_tables(document)
    faults = [fault for header, row in expected if (fault := missing(tables, header, row))]
    amounts = workbook_amounts(workbook)
    for sheet, figures in wanted.items():
        faults += [f"lembar {sheet} tidak memuat {figure}" for figure in figures if figure not in amounts.get(sheet, set())]
    for fault in faults:
        print(fault)
    # Pemeriksaan ini sungguh dapat gagal.
    if not missing(tables, expected[2][0], [None, None, "2.318.149.931"]):
        faults.append("baris yang tidak ada dikira ada")
    print(f"{len(tables)} tabel Word dan {len(amounts)} lembar, {len(faults)} kekeliruan")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
