"""Polars: jumlah tepat setiap program dari pagu.csv, atau dari lembar XLSX lewat calamine."""

import sys

import polars as pl

from hasil import report, sen

KEYS, STAGES = ["OPD", "Program"], ["Pagu Murni", "Pagu Perubahan"]
path = sys.argv[1]
if path.endswith(".csv"):
    exact = [
        pl.col(stage).str.replace_all(".", "", literal=True).str.replace(",", ".", literal=True).cast(pl.Decimal(38, 2)) for stage in STAGES
    ]
    table = pl.scan_csv(path, infer_schema=False).select(*KEYS, *exact)
else:
    # Excel menyimpan pecahan biner; satu sel jauh di bawah 2^53 sen, jadi pembulatan ke sen tepat.
    exact = [(pl.col(stage) * 100).round().cast(pl.Int64) for stage in STAGES]
    table = pl.read_excel(path, engine="calamine", columns=KEYS + STAGES).lazy().select(*KEYS, *exact)
sums = table.group_by(KEYS).agg(pl.col(stage).sum() for stage in STAGES).collect()
unit = sen if path.endswith(".csv") else int
report(((office, program), (unit(before), unit(after))) for office, program, before, after in sums.iter_rows())
