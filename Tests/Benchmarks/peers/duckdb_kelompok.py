"""DuckDB: jumlah DECIMAL setiap program dari pagu.csv."""

import sys

import duckdb

from hasil import report, sen

QUERY = """
    SELECT "OPD", "Program", {0}
    FROM read_csv(?, header=true, all_varchar=true, delim=',', quote='"', escape='"', auto_detect=false, columns={1})
    GROUP BY 1, 2
"""
AMOUNT = """coalesce(sum(CAST(replace(replace("{0}", '.', ''), ',', '.') AS DECIMAL(38, 2))), 0)"""

path = sys.argv[1]
with open(path, encoding="utf-8") as file:
    columns = {name: "VARCHAR" for name in file.readline().strip().split(",")}
amounts = ", ".join(AMOUNT.format(name) for name in ("Pagu Murni", "Pagu Perubahan"))
rows = duckdb.execute(QUERY.format(amounts, columns), [path]).fetchall()
report(((office, program), (sen(before), sen(after))) for office, program, before, after in rows)
