"""Memeriksa bentuk sebuah berkas SARIF 2.1.0: sifat yang wajib, yang diizinkan, dan jenisnya.

Skema resmi tidak tersedia tanpa jaringan; yang diperiksa di sini bagian standar yang dipakai Selisih
(OASIS SARIF 2.1.0, bagian 3.13 sampai 3.49). Pemakaian: structure.py BERKAS.sarif
"""

import json
import re
import sys

URI = re.compile(r"(file:///)?[A-Za-z0-9._~/%-]*$")
MESSAGE = {"text!": str}
LEVEL = {"none", "note", "warning", "error"}
LOCATION = {
    "physicalLocation": {
        "artifactLocation!": {"uri!": URI},
        "region": {"startLine!": 1, "startColumn": 1},
    },
    "logicalLocations": [{"name!": str, "fullyQualifiedName!": str, "kind": str}],
}
LOG = {
    "$schema": str,
    "version!": {"2.1.0"},
    "runs!": [
        {
            "tool!": {
                "driver!": {
                    "name!": str,
                    "version": str,
                    "rules": [
                        {
                            "id!": str,
                            "name": str,
                            "shortDescription": MESSAGE,
                            "fullDescription": MESSAGE,
                            "help": MESSAGE,
                            "defaultConfiguration": {"level": LEVEL},
                        }
                    ],
                }
            },
            "language": re.compile(r"[a-z]{2}$"),
            "results!": [
                {
                    "ruleId!": str,
                    "ruleIndex": 0,
                    "level!": LEVEL,
                    "message!": MESSAGE,
                    "locations!": [LOCATION],
                    "relatedLocations": [LOCATION],
                    "partialFingerprints": dict,
                    "suppressions!": [
                        {"kind!": {"inSource", "external"}, "status": {"accepted"}, "justification": str}
                    ],
                }
            ],
        }
    ],
}


def check(value, shape, place):
    """Kesalahan bentuk `value` menurut `shape`; bilangan di `shape` adalah nilai terkecil."""
    if isinstance(shape, dict):
        if not isinstance(value, dict):
            return [f"{place}: bukan objek"]
        names = {key.rstrip("!"): key for key in shape}
        faults = [f"{place}: {key[:-1]} tidak ada" for key in shape if key.endswith("!") and key[:-1] not in value]
        faults += [f"{place}: {key} bukan sifat SARIF" for key in value if key not in names]
        return faults + [
            fault for key in value if key in names for fault in check(value[key], shape[names[key]], f"{place}.{key}")
        ]
    if isinstance(shape, list):
        if not isinstance(value, list):
            return [f"{place}: bukan larik"]
        return [fault for index, item in enumerate(value) for fault in check(item, shape[0], f"{place}[{index}]")]
    if isinstance(shape, set):
        return [] if value in shape else [f"{place}: {value!r} bukan salah satu {sorted(shape)}"]
    if isinstance(shape, re.Pattern):
        return [] if isinstance(value, str) and shape.match(value) else [f"{place}: {value!r} salah bentuk"]
    if isinstance(shape, int):
        return [] if isinstance(value, int) and value >= shape else [f"{place}: {value!r} bukan bilangan >= {shape}"]
    if not isinstance(value, shape) or value == "":
        return [f"{place}: {value!r} bukan {shape.__name__} berisi"]
    return []


def rule_faults(run):
    """Setiap `ruleIndex` menunjuk aturan yang kodenya `ruleId`."""
    rules = [rule["id"] for rule in run["tool"]["driver"].get("rules", [])]
    for number, result in enumerate(run["results"]):
        index = result.get("ruleIndex")
        if index is not None and (index >= len(rules) or rules[index] != result["ruleId"]):
            yield f"results[{number}]: ruleIndex {index} bukan {result['ruleId']}"


with open(sys.argv[1], encoding="utf-8") as file:
    log = json.load(file)
faults = check(log, LOG, "sarif")
if not faults:
    faults = [fault for run in log["runs"] for fault in rule_faults(run)]
if faults:
    sys.exit("\n".join(faults))
print(f"SARIF: {sum(len(run['results']) for run in log['runs'])} temuan, bentuknya sah")
