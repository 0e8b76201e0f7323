"""python-calamine: jumlah tepat setiap program dari lembar pertama sebuah XLSX; dengan --sel hanya membaca selnya."""

import json
import sys

import python_calamine

from hasil import report, sen

sheet = python_calamine.CalamineWorkbook.from_path(sys.argv[1]).get_sheet_by_index(0)
if "--sel" in sys.argv:
    print(json.dumps({"baris": len(sheet.to_python())}))
else:
    rows = sheet.iter_rows()
    header = next(rows)
    office, program, before, after = (header.index(name) for name in ("OPD", "Program", "Pagu Murni", "Pagu Perubahan"))
    groups = {}
    for row in rows:
        sums = groups.setdefault((row[office], row[program]), [0, 0])
        for stage, column in enumerate((before, after)):
            if row[column] != "":
                sums[stage] += sen(repr(row[column]))
    report(groups.items())
