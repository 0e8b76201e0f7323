"""DuckDB: jumlah DECIMAL setiap program dari pagu.csv, atau dari bentuk rapi yang menyebut tahapannya di setiap baris."""

import sys

import duckdb

from hasil import report, sen

QUERY = """
    SELECT {0}
    FROM read_csv(?, header=true, all_varchar=true, delim=',', quote='"', escape='"', auto_detect=false, columns={1})
    GROUP BY 1, 2
"""
WIDE = """coalesce(sum(CAST(replace(replace("{0}", '.', ''), ',', '.') AS DECIMAL(38, 2))), 0)"""
TIDY = """coalesce(sum(CAST(amount AS DECIMAL(38, 2))) FILTER (WHERE version = '{0}'), 0)"""

path = sys.argv[1]
with open(path, encoding="utf-8") as file:
    columns = {name: "VARCHAR" for name in file.readline().strip().split(",")}
if "version" in columns:
    fields = ["opd", "program", *(TIDY.format(name) for name in ("murni", "perubahan"))]
else:
    fields = ['"OPD"', '"Program"', *(WIDE.format(name) for name in ("Pagu Murni", "Pagu Perubahan"))]
rows = duckdb.execute(QUERY.format(", ".join(fields), columns), [path]).fetchall()
report(((office, program), (sen(before), sen(after))) for office, program, before, after in rows)
