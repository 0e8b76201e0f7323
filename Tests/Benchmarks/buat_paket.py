"""Menulis paket data besar untuk mengukur perbandingan: 300.000 rekening milik 40 OPD.

Pemakaian: python3 buat_paket.py FOLDER
"""

import pathlib
import sys

ROWS = 300_000


def grouped(amount):
    return f"{amount:,}".replace(",", ".")


def main(folder):
    target = pathlib.Path(folder)
    target.mkdir(parents=True, exist_ok=True)
    with open(target / "pagu.csv", "w", encoding="utf-8") as out:
        out.write("Tahun,OPD,Unit,Program,Kode Rekening,Rekening,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan\n")
        for number in range(ROWS):
            before = (number * 7919 + 13) % 10**9
            unit = f"UPTD {number % 3}" if number % 3 else ""
            out.write(
                f"2024,Dinas {number % 40},{unit},Program Urusan {number % 30},5.1.02.{number},"
                f"Belanja Barang {number},utama,APBD,{grouped(before)},{before * 9 // 10}\n"
            )


if __name__ == "__main__":
    main(sys.argv[1])
