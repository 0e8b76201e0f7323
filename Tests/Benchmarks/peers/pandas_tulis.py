"""pandas dengan XlsxWriter: dari pagu.csv ke lembar Rincian dengan sel dan rumus yang sama seperti buku kerja `selisih sandingkan`.

Pemakaian: python3 pandas_tulis.py pagu.csv keluaran.xlsx
"""

import sys

import pandas as pd

from hasil import report

TITLES = ["Matriks Sandingan Anggaran Tahun 2024", "Gabungan", "Murni dibandingkan dengan Perubahan, dalam rupiah", "Rincian"]
FIRST = 7  # baris pertama isi, dihitung dari satu


def amounts(column):
    """Rupiah tercetak menjadi sen sebagai bilangan bulat; kosong menjadi nol."""
    return column.str.replace(".", "").str.replace(",", "").replace("", "0").astype("int64")


table = pd.read_csv(sys.argv[1], dtype=str, keep_default_na=False)
before, after = amounts(table["Pagu Murni"]), amounts(table["Pagu Perubahan"])
sums = pd.DataFrame({"OPD": table["OPD"], "Program": table["Program"], "b": before, "a": after}).groupby(["OPD", "Program"]).sum()

# Selisih dibulatkan bila ada sen di mana pun, seperti rumus yang ditulis selisih.
whole = bool(((before % 100 == 0) & (after % 100 == 0)).all())
rows = range(FIRST, FIRST + len(table))
detail = pd.DataFrame({
    "OPD": table["OPD"],
    "Unit pelaksana": table["Unit"].replace("", "OPD induk"),
    "Program": table["Program"],
    "Kode": table["Kode Rekening"],
    "Uraian": table["Rekening"],
    "Sumber dana": table["Sumber Dana"],
    "Sebelum (Murni)": before / 100,
    "Setelah (Perubahan)": after / 100,
    "Bertambah/ (Berkurang)": [f"=H{row}-G{row}" if whole else f"=ROUND(H{row}-G{row},2)" for row in rows],
    "%": [f'=IF(G{row}=0,IF(H{row}=0,"-","baru"),ROUND((H{row}-G{row})/G{row},4))' for row in rows],
    "Keterangan": ["nihil" if amount == 0 else None for amount in after],
})
with pd.ExcelWriter(sys.argv[2], engine="xlsxwriter") as writer:
    detail.to_excel(writer, sheet_name="Rincian", startrow=FIRST - 2, index=False)
    sheet = writer.sheets["Rincian"]
    for row, title in enumerate(TITLES):
        sheet.write_string(row, 0, title)
    sheet.set_column(6, 8, 16, writer.book.add_format({"num_format": '#,##0.00;(#,##0.00);"-"'}))
    sheet.set_column(9, 9, 10, writer.book.add_format({"num_format": "0.00%;(0.00%);0.00%"}))
report(((office, program), (int(b), int(a))) for (office, program), b, a in zip(sums.index, sums["b"], sums["a"]))
