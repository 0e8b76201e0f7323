"""Yang sama bagi semua pembanding: jumlah setiap program menjadi satu baris JSON yang dapat dicocokkan dengan `benar.json`."""

import json
import pathlib
import sys
from decimal import Decimal

sys.path.insert(0, str(pathlib.Path(__file__).parents[1]))
from buat import digest  # noqa: E402


def sen(amount):
    """Jumlah desimal tepat menjadi sen; pecahan sen adalah kesalahan, bukan pembulatan."""
    scaled = Decimal(amount) * 100
    if scaled != int(scaled):
        raise ValueError(f"bukan sen utuh: {amount}")
    return int(scaled)


def report(groups):
    """Mencetak jumlah, dari pasangan ((opd, program), (murni, perubahan)) dalam sen."""
    groups = list(groups)
    total = [sum(stage) for stage in zip(*(sums for _, sums in groups))]
    print(json.dumps({"sen": total, "program": len(groups), "sidik": digest(groups)}))
