#!/usr/bin/env python3
"""Membuka tabel CSV `selisih sandingkan -o FOLDER --format csv` dengan LibreOffice dalam locale bahasanya.

Pemakaian: tables.py SELISIH

Kode yang seperti bilangan, jam, tanggal, atau bulan harus tetap teks huruf demi huruf; uang harus bilangan yang sama, dan jumlah
kolomnya jumlah masukannya. Sesudah itu pemeriksaan ini membuktikan dirinya: kode yang tidak dilindungi harus ditemukan.

Kode keluar: 0 benar; 1 ada perbedaan, atau kerusakan tidak ditemukan.
"""

import pathlib
import re
import subprocess
import sys
import tempfile

import openpyxl

CODES = ["01", "1.02", "3.30.02", "5.1.02.01.01.0024", "1-2", "1/2", "1E5", "MAR1", "MEI1", "TRUE"]
HEADER = "Tahun,OPD,Kode Program,Program,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan\n"
# bahasa: pemisah, nomor bahasa LibreOffice, berkas, kolom kode, kolom pagu
LANGUAGES = {
    "id": (";", 1057, "sandingan.csv", "Kode", "Sebelum (Murni)"),
    "en": (",", 1033, "side-by-side.csv", "Code", "Before (Original)"),
}
AMOUNTS = [1000000.5 + index for index in range(len(CODES))]


def opened(path, separator, language, work):
    """Baris-baris berkas seperti dibuka orang: LibreOffice menebak bilangan dan tanggal, dan menghitung rumus."""
    # Pemisah, kutip, UTF-8, baris pertama, kolom, bahasa, kutipan bukan teks, kenali bilangan, ..., hitung rumus.
    options = f"CSV:{ord(separator)},34,76,1,,{language},false,true,false,false,false,-1,true"
    command = [
        "soffice", f"-env:UserInstallation={(work / 'profil').as_uri()}", "--headless", f"--infilter={options}", "--convert-to", "xlsx",
        "--outdir", str(work / "buka"), str(path),
    ]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=300)
    sheet = openpyxl.load_workbook(work / "buka" / (path.stem + ".xlsx"), data_only=True).active
    return [list(row) for row in sheet.iter_rows(values_only=True)]


def faults(rows, code, amount):
    """Yang berbeda dari masukannya."""
    header, body = rows[0], rows[1:]
    codes = [row[header.index(code)] for row in body]
    amounts = [row[header.index(amount)] for row in body]
    found = [f"kode {wanted!r} menjadi {read!r}" for wanted, read in zip(CODES, codes) if read != wanted]
    if amounts != AMOUNTS:
        found.append(f"uang {amounts}")
    return found if len(body) == len(CODES) else found + [f"{len(body)} baris"]


def main(selisih):
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        rows = [f'2024,Dinas,{code},Program {code},utama,APBD,"{amount:.2f}",1\n' for code, amount in zip(CODES, AMOUNTS)]
        (work / "pagu.csv").write_text(HEADER + "".join(rows).replace(".50", ",50"), encoding="utf-8")
        for language, (separator, number, name, code, amount) in LANGUAGES.items():
            command = [selisih, "sandingkan", str(work / "pagu.csv"), "-o", str(work / language), "--format", "csv", "--language", language]
            subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
            path = work / language / name
            found = faults(opened(path, separator, number, work), code, amount)
            if found:
                print(f"{name}: " + "; ".join(found), file=sys.stderr)
                return 1
            bare = re.sub(r'"=""(.*?)"""', r"\1", path.read_text(encoding="utf-8-sig"))
            path.write_text(bare, encoding="utf-8-sig", newline="")
            if not faults(opened(path, separator, number, work), code, amount):
                print(f"{name}: kode yang tidak dilindungi tidak ditemukan", file=sys.stderr)
                return 1
    print(f"{len(CODES)} kode tetap teks dan uangnya tetap bilangan dalam {len(LANGUAGES)} locale")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
