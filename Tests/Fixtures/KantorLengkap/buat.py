"""Menulis paket data karangan satu tahun kantor yang lengkap: dua belas bulan, rencana kas, Renstra, pergeseran, beberapa unit, IKU
perubahan, AKIP, dan tindak lanjut. Angkanya deterministik; namanya hanya nama kantor dan jabatan.

Pemakaian: buat.py FOLDER
"""

import csv
import sys
from pathlib import Path

OFFICE = "Dinas Perikanan Kabupaten Contoh"
YEAR = 2025
MONTHS = ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"]

# Kode, nama, unit, kelompok, sumber dana, lalu kegiatan > sub kegiatan > rekening dengan pagu murni, pergeseran 1, dan perubahan (sen).
PROGRAMS = [
    ("3.25.03", "Program Pengelolaan Perikanan Tangkap", "", "utama", "APBD", [
        ("3.25.03.2.01", "Pengelolaan Penangkapan Ikan", "3.25.03.2.01.0001", "Penyediaan Sarana Usaha Penangkapan Ikan", [
            ("5.1.02.01.01.0024", "Belanja Alat/Bahan untuk Kegiatan Kantor", 125_000_000_00, 118_500_000_00, 96_250_000_50),
            ("5.1.02.04.01.0001", "Belanja Perjalanan Dinas Biasa", 240_000_000_00, 120_000_000_00, 120_000_000_00)]),
        ("3.25.03.2.02", "Pemberdayaan Nelayan Kecil", "3.25.03.2.02.0003", "Pelatihan Nelayan Kecil", [
            ("5.1.02.02.01.0026", "Belanja Jasa Tenaga Ahli", 310_400_000_00, 436_900_000_00, 402_750_250_00)])]),
    ("3.25.04", "Program Pengelolaan Perikanan Budidaya", "", "utama", "APBD", [
        ("3.25.04.2.02", "Pemberdayaan Pembudi Daya Ikan Kecil", "3.25.04.2.02.0001", "Pengembangan Kapasitas Pembudi Daya Ikan Kecil", [
            ("5.1.02.01.01.0004", "Belanja Bahan-Bahan Baku", 512_000_000_00, 512_000_000_00, 604_125_750_00)])]),
    ("3.25.04", "Program Pengelolaan Perikanan Budidaya", "UPTD Balai Benih Ikan", "utama", "APBD", [
        ("3.25.04.2.04", "Pengelolaan Pembudidayaan Ikan", "3.25.04.2.04.0002", "Penyediaan Benih Ikan", [
            ("5.1.02.01.01.0004", "Belanja Bahan-Bahan Baku", 268_750_000_00, 268_750_000_00, 233_400_000_00)])]),
    ("3.25.06", "Program Pengolahan dan Pemasaran Hasil Perikanan", "", "utama", "APBD", [
        ("3.25.06.2.03", "Penyediaan Bahan Baku Industri Pengolahan", "3.25.06.2.03.0001", "Peningkatan Ketersediaan Ikan untuk Konsumsi", [
            ("5.1.02.02.01.0013", "Belanja Jasa Tenaga Kerja", 198_300_000_00, 198_300_000_00, 261_940_000_00)])]),
    ("3.25.01", "Program Penunjang Urusan Pemerintahan Daerah", "", "penunjang", "APBD", [
        ("3.25.01.2.02", "Administrasi Keuangan Perangkat Daerah", "3.25.01.2.02.0001", "Penyediaan Gaji dan Tunjangan ASN", [
            ("5.1.01.01.01.0001", "Belanja Gaji Pokok PNS", 4_812_606_000_00, 4_812_606_000_00, 4_950_120_000_00)])]),
    ("", "Program Pengelolaan Sumber Daya Kelautan", "", "pendukung", "APBN", [
        ("", "", "", "", [("", "", 420_000_000_00, None, 420_000_000_00)])]),
]
# Bagian rencana dan realisasi setiap bulan, perseribu, per program.
PLANS = [[20, 40, 60, 80, 100, 100, 120, 120, 110, 100, 90, 60], [10, 30, 70, 90, 110, 110, 120, 110, 110, 100, 80, 60]]
SPENT = [[15, 38, 55, 84, 97, 101, 113, 118, 104, 98, 88, 57], [8, 25, 66, 87, 104, 109, 116, 108, 105, 97, 77, 55]]


def rupiah(sen):
    if sen is None:
        return ""
    whole, rest = divmod(sen, 100)
    return f"{whole:,}".replace(",", ".") + (f",{rest:02}" if rest else "")


def figure(hundredths, decimals=2):
    return f"{hundredths / 10**decimals:.{decimals}f}".replace(".", ",")


def ceiling(program, stage):
    return sum(account[2 + stage] or 0 for activity in program[5] for account in activity[4])


def write(folder, name, header, rows):
    with open(folder / f"{name}.csv", "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


def lines(folder):
    rows = []
    for code, name, unit, group, fund, activities in PROGRAMS:
        for activity, activity_name, sub, sub_name, accounts in activities:
            for account, account_name, *stages in accounts:
                reason = "b: penajaman prioritas" if stages[0] != stages[2] and group == "utama" else ""
                rows.append([YEAR, OFFICE, unit, code, name, activity, activity_name, sub, sub_name, account, account_name, group, fund]
                            + [rupiah(stage) for stage in stages] + [reason])
    write(folder, "pagu", ["Tahun", "OPD", "Unit", "Kode Program", "Program", "Kode Kegiatan", "Kegiatan", "Kode Sub Kegiatan",
                           "Sub Kegiatan", "Kode Rekening", "Rekening", "Kelompok", "Sumber Dana", "Pagu Murni", "Pagu Pergeseran 1",
                           "Pagu Perubahan", "Alasan Perubahan"], rows)


def money(folder):
    plans, spent, strategic = [], [], []
    for index, program in enumerate(p for p in PROGRAMS if p[4] == "APBD"):
        code, name, unit = program[:3]
        revised = ceiling(program, 2)
        planned = done = 0
        for month, title in enumerate(MONTHS):
            share, real = PLANS[index % 2][month], SPENT[index % 2][month]
            planned, done = planned + share, done + real
            plans.append([code, name, unit, YEAR, title, "periode", rupiah(revised * share // 1000), f"{figure(planned * 10)}%"])
            spent.append([code, name, unit, YEAR, title, "periode", rupiah(revised * real // 1000), f"{figure(min(done * 10 + 15, 10000))}%"])
        strategic.append([code, name, unit, YEAR, 2028, rupiah(revised * 5), rupiah(revised * 93 // 100)])
    write(folder, "rencana-kas", ["Kode Program", "Program", "Unit", "Tahun", "Periode", "Sifat", "Jumlah", "Persen Fisik Tertera"], plans)
    write(folder, "realisasi-keuangan",
          ["Kode Program", "Program", "Unit", "Tahun", "Periode", "Sifat", "Jumlah", "Persen Fisik Tertera"], spent)
    write(folder, "renstra", ["Kode Program", "Program", "Unit", "Tahun", "Tahun Akhir", "Target Akhir Periode", "Realisasi s.d. Tahun Lalu"],
          strategic)


INDICATORS = [
    ("produksi-tangkap", "Meningkatnya produksi perikanan", "Meningkatnya produksi perikanan tangkap", "Produksi Perikanan Tangkap", "Ton",
     "Jumlah ikan hasil tangkapan yang didaratkan", "Jumlah ikan yang didaratkan selama setahun", "positif", "jumlah", "Bidang Perikanan Tangkap"),
    ("produksi-budidaya", "Meningkatnya produksi perikanan", "Meningkatnya produksi perikanan budidaya", "Produksi Perikanan Budidaya", "Ton",
     "Jumlah ikan hasil budidaya yang dipanen", "Jumlah ikan yang dipanen selama setahun", "positif", "jumlah", "Bidang Perikanan Budidaya"),
    ("konsumsi-ikan", "Meningkatnya ketahanan pangan", "Meningkatnya konsumsi ikan", "Angka Konsumsi Ikan", "Kg",
     "Konsumsi ikan setiap penduduk dalam setahun", "Konsumsi ikan rumah tangga dibagi penduduk", "positif", "posisi akhir", "Bidang Pengolahan"),
]
# Kondisi awal 2023, target 2024-2028 semula, target 2025 perubahan, kondisi akhir, lalu realisasi triwulan 2024 dan 2025 (perseratus).
# Produksi dijumlahkan, juga antartahun; konsumsi posisi akhir.
TARGETS = {
    "produksi-tangkap": (1_850_00, [1_880_00, 1_900_00, 1_950_00, 2_000_00, 2_050_00], 1_920_00, 9_780_00,
                         [460_00, 481_50, 490_25, 455_75], [471_50, 488_25, 502_00, 466_75]),
    "produksi-budidaya": (940_00, [960_00, 1_000_00, 1_060_00, 1_120_00, 1_190_00], 1_040_00, 5_330_00,
                          [221_00, 250_40, 262_10, 240_30], [230_00, 262_40, 281_10, 251_30]),
    "konsumsi-ikan": (48_20, [48_60, 49_00, 49_80, 50_60, 51_40], 49_50, 51_40, [47_90, 48_10, 48_45, 48_75],
                      [48_60, 48_90, 49_30, 49_65]),
}


def performance(folder):
    write(folder, "indikator", ["Kode", "Tujuan", "Sasaran", "Nama", "Satuan", "Definisi", "Formula", "Arah", "Akumulasi",
                                "Penanggung Jawab"], INDICATORS)
    targets, realised = [], []
    for code, (start, years, revised, last, former, quarters) in TARGETS.items():
        targets.append(["renstra", code, "kondisi awal", YEAR - 2, figure(start)])
        targets += [["renstra", code, "target", YEAR - 1 + index, figure(value)] for index, value in enumerate(years)]
        targets.append(["renstra", code, "kondisi akhir", 2028, figure(last)])
        for paper in ["iku", "pk"]:
            targets.append([paper, code, "target", YEAR, figure(years[1])])
        for paper in ["iku-perubahan", "pk-perubahan"]:
            targets.append([paper, code, "target", YEAR, figure(revised)])
        for year, prefix, values in [(YEAR - 1, "monev-lalu", former), (YEAR, "monev", quarters)]:
            # IKU perubahan berlaku sejak Juli.
            in_force = [years[1], years[1], revised, revised] if year == YEAR else [years[0]] * 4
            realised += [[f"{prefix}-tw{index + 1}", code, year, f"TW {numeral}", figure(in_force[index]), figure(value),
                          "Realisasi menurut laporan bidang."]
                         for index, (numeral, value) in enumerate(zip(["I", "II", "III", "IV"], values))]
    write(folder, "target", ["Dokumen", "Indikator", "Jenis", "Tahun", "Nilai Tertera"], targets)
    write(folder, "realisasi-kinerja", ["Dokumen", "Indikator", "Tahun", "Periode", "Target Tahun Tertera", "Realisasi Tertera",
                                        "Penjelasan"], realised)
    links = [("3.25.03", PROGRAMS[0][1], "", "produksi-tangkap", 100), ("3.25.04", PROGRAMS[1][1], "", "produksi-budidaya", 100),
             ("3.25.04", PROGRAMS[2][1], "UPTD Balai Benih Ikan", "produksi-budidaya", 100),
             ("3.25.06", PROGRAMS[3][1], "", "konsumsi-ikan", 60), ("3.25.06", PROGRAMS[3][1], "", "produksi-tangkap", 40)]
    write(folder, "kaitan", ["Kode Program", "Program", "Unit", "Indikator", "Bobot"], links)


def papers(folder):
    documents = [
        ("renstra", "Renstra", "Rencana Strategis 2024-2028", "", "", YEAR - 1, "", ""),
        ("iku", "IKU", "Indikator Kinerja Utama Tahun 2025", "188/01/2025", "8 Januari 2025", YEAR, "", ""),
        ("pk", "PK", "Perjanjian Kinerja Tahun 2025", "", "Januari 2025", YEAR, "Murni", ""),
        ("iku-perubahan", "IKU Perubahan", "Perubahan Indikator Kinerja Utama Tahun 2025", "188/14/2025", "2 Juli 2025", YEAR, "", "iku"),
        ("pk-perubahan", "PK Perubahan", "Perjanjian Kinerja Perubahan Tahun 2025", "", "Oktober 2025", YEAR, "Perubahan", "pk"),
    ] + [
        (f"{prefix}-tw{n}", "Monev", f"Monitoring Rencana Aksi Kinerja Triwulan {n} Tahun {year}", "", "", year, "", "")
        for prefix, year in [("monev-lalu", YEAR - 1), ("monev", YEAR)] for n in range(1, 5)
    ] + [
        ("lhe-akip", "LHE AKIP", "Laporan Hasil Evaluasi AKIP Tahun 2024", "700/12/2025", "14 Maret 2025", YEAR, "", ""),
        ("tindak-lanjut", "Tindak Lanjut", "Rencana Aksi Tindak Lanjut", "", "", YEAR, "", ""),
    ]
    write(folder, "dokumen", ["Kode", "Jenis", "Judul", "Nomor", "Tanggal", "Tahun", "Tahapan", "Mengubah"], documents)
    scores = {"Perencanaan Kinerja": (30, 24_30, 24_90), "Pengukuran Kinerja": (30, 21_60, 22_20), "Pelaporan Kinerja": (15, 11_10, 11_55),
              "Evaluasi Akuntabilitas Kinerja Internal": (25, 17_50, 18_25)}
    write(folder, "nilai-akip", ["Dokumen", "Tahun", "Tingkat", "Komponen", "Bobot", "Nilai Tertera"],
          [["lhe-akip", year, "komponen", name, weight, figure(value)]
           for year, column in [(2023, 0), (2024, 1)] for name, (weight, *values) in scores.items() for value in [values[column]]])
    write(folder, "tindak-lanjut", ["Dokumen", "Nomor", "Rekomendasi", "Rencana Aksi", "Target", "Rencana Waktu", "Status", "TW I", "TW II",
                                    "TW III", "TW IV", "Bukti"], [
        ["tindak-lanjut", 1, "Memanfaatkan capaian kinerja bagi penyesuaian anggaran", "Rapat penyesuaian anggaran", "Notulen", "Juli 2025",
         "Sudah Diselesaikan", "", "Undangan rapat", "Notulen rapat", "", "Arsip subbagian perencanaan"],
        ["tindak-lanjut", 2, "Menyusun laporan fisik dan keuangan bulanan", "Laporan bulanan", "12 laporan", "Januari-Desember 2025",
         "Sudah Diselesaikan", "3 laporan", "3 laporan", "3 laporan", "3 laporan", "Arsip subbagian keuangan"]])
    write(folder, "pendapatan-pembiayaan", ["Tahun", "OPD", "Jenis", "Kode Rekening", "Rekening", "Pagu Murni", "Pagu Perubahan"], [
        [YEAR, OFFICE, "pendapatan", "4.1.02.02.01", "Retribusi Pemakaian Kekayaan Daerah", rupiah(85_000_000_00), rupiah(92_500_000_00)],
        [YEAR, OFFICE, "pendapatan", "4.1.02.01.04", "Retribusi Tempat Pelelangan", rupiah(140_000_000_00), rupiah(133_250_000_00)]])


def main():
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for part in [lines, money, performance, papers]:
        part(folder)


if __name__ == "__main__":
    main()
