"""Menyimpan ulang sebuah buku kerja dengan openpyxl dan LibreOffice.

Pemakaian: python simpan_ulang.py BUKU_KERJA.xlsx FOLDER
"""

import pathlib
import sys

import openpyxl

import libreoffice


def main(source, folder):
    target = pathlib.Path(folder)
    target.mkdir(parents=True, exist_ok=True)
    openpyxl.load_workbook(source).save(target / "openpyxl.xlsx")
    for suffix in ("xlsx", "ods"):
        libreoffice.convert(pathlib.Path(source), target / f"libreoffice.{suffix}")


if __name__ == "__main__":
    main(*sys.argv[1:])
