"""Membuat masukan ukur: anggaran karangan dengan benih tetap, sebesar yang diminta, dan jumlahnya yang benar.

Pemakaian: python3 buat.py FOLDER --baris 300000 --bentuk lebar datar rapi --berkas csv xlsx

Bentuk: *lebar* (folder paket data `lebar/`, atau satu berkas bila bukan CSV), *datar* (tabel kantor berjudul, tajuk dua baris, jumlah
tertera), dan *rapi* (satu baris setiap tahapan) memuat baris anggaran yang sama. *daerah* dan *wilayah* tabel banyak daerah yang sudah
dikelompokkan per program: sebagai tabel pagu paket data, dan seperti diekspor orang dari basis datanya. *temuan* tabel yang setiap
barisnya sebuah program yang pagunya menjadi tujuh kali lipat, jadi temuannya sebanyak barisnya. `benar.json`, `benar-daerah.json`, dan
`benar-temuan.json` memegang jumlahnya dalam sen. Baris dibuat satu demi satu, jadi besarnya tidak menambah memori. Benih yang sama
memberi byte yang sama.
"""

import argparse
import contextlib
import csv
import hashlib
import json
import pathlib
import random
import zipfile
from xml.sax.saxutils import escape

LINES_PER_OFFICE = 3_000
LINES_PER_PROGRAM = 400
LINES_PER_ACTIVITY = 80
LINES_PER_SUB_ACTIVITY = 20
OBJECTS = ["Alat Tulis Kantor", "Bahan Cetak", "Makanan dan Minuman Rapat", "Perjalanan Dinas Biasa", "Jasa Tenaga Ahli",
           "Honorarium Narasumber", "Sewa Gedung", "Pemeliharaan Mesin", "Bahan Bakar", "Langganan Listrik"]
SOURCES = ["APBD"] * 6 + ["DAK", "DBH"]


def budget(lines, seed):
    """Baris anggaran: kantor sampai sumber dana, lalu pagu murni dan perubahan dalam sen; None bila tidak ada di tahapan itu."""
    draw = random.Random(seed).getrandbits
    for number in range(lines):
        office, place = divmod(number, LINES_PER_OFFICE)
        program, inside = divmod(place, LINES_PER_PROGRAM)
        activity, inside = divmod(inside, LINES_PER_ACTIVITY)
        sub, account = divmod(inside, LINES_PER_SUB_ACTIVITY)
        if account == 0:
            code = f"{office % 7 + 1}.{office % 31 + 1:02d}.{program + 1:02d}"
            name = f"Program Pelayanan Urusan {office % 31 + 1} Bagian {program + 1}" if program else "Program Penunjang Urusan Pemerintahan Daerah"
            parents = (
                f"Dinas Urusan {office + 1:04d}", "UPTD Wilayah I" if program % 4 == 3 else "", code, name,
                f"{code}.2.{activity + 1:02d}", f"Kegiatan Pengelolaan {program + 1}.{activity + 1}",
                f"{code}.2.{activity + 1:02d}.{sub + 1:04d}", f"Sub Kegiatan Penyediaan, {program + 1}.{activity + 1}.{sub + 1}")
        kind, change, cents, rupiah, source = draw(4), draw(8), draw(3), draw(26), draw(3)
        before = (rupiah + 1_000) * 100 + (rupiah % 100 if cents == 0 else 0)
        after = before if kind > 9 else before * (change + 64) // 200
        yield parents + (
            f"5.1.02.{account % 4 + 1:02d}.{account // 4 + 1:02d}.{account + 1:04d}",
            f"Belanja {OBJECTS[account % len(OBJECTS)]} {account + 1}", SOURCES[source],
            None if kind == 0 else before, None if kind == 1 else after)


# Satu juta baris: 22.000 kantor, 550 daerah. Semua besaran tumbuh sebanding.
OFFICES_PER_ROWS = (11, 500)
AFFAIRS = ["Pendidikan", "Kesehatan", "Pekerjaan Umum", "Perumahan Rakyat", "Sosial", "Tenaga Kerja", "Pangan", "Pertanahan",
           "Lingkungan Hidup", "Kependudukan", "Pemberdayaan Desa", "Keluarga Berencana", "Perhubungan", "Komunikasi", "Koperasi",
           "Penanaman Modal", "Kepemudaan", "Statistik", "Persandian", "Kebudayaan", "Perpustakaan", "Kearsipan", "Kelautan", "Pariwisata",
           "Pertanian", "Kehutanan", "Energi", "Perdagangan", "Perindustrian", "Transmigrasi", "Perencanaan", "Keuangan", "Kepegawaian",
           "Penelitian", "Penghubung", "Pengawasan", "Sekretariat", "Kesatuan Bangsa", "Kecamatan", "Penanggulangan Bencana"]


def grouped(rows, seed):
    """Baris kelompok: daerah, OPD, kode program, program, sumber dana, lalu pagu murni dan perubahan dalam sen.

    Nama OPD berulang di setiap daerah. Satu dari enam belas program tidak ada di perubahan, satu hanya ada di perubahan, dan satu lagi
    berganti ejaan di perubahan (huruf besar, atau spasi di belakang), jadi kelompoknya dua baris.
    """
    draw = random.Random(seed).getrandbits
    offices, per = OFFICES_PER_ROWS
    former, renamed = None, None
    for number in range(rows):
        office = number * offices // per
        if office != former:
            former, program, renamed = office, 0, None
            region, affair = divmod(office, len(AFFAIRS))
            owner = f"{'Kota' if region % 5 == 4 else 'Kabupaten'} Contoh {region + 1:03d}", f"Dinas {AFFAIRS[affair]}"
        if renamed:
            yield renamed
            renamed = None
            continue
        program += 1
        code = f"{affair % 7 + 1}.{affair + 1:02d}.{program:02d}"
        name = f"Program Pelayanan {AFFAIRS[affair]} Bagian {program}" if program > 1 else "Program Penunjang Urusan Pemerintahan Daerah"
        kind, change, cents, rupiah, source = draw(4), draw(8), draw(3), draw(30), SOURCES[draw(3)]
        before = (rupiah + 1_000) * 100 + (rupiah % 100 if cents == 0 else 0)
        after = before if kind > 9 else before * (change + 64) // 200
        isLast = (number + 1) * offices // per != office or number + 1 == rows
        if kind == 2 and not isLast:
            renamed = (*owner, code, name.upper() if change % 2 else name + " ", source, None, after)
            after = None
        yield (*owner, code, name, source, None if kind == 0 else before, None if kind == 1 else after)


PROGRAMS_PER_OFFICE = 500


def raised(rows):
    """Satu baris setiap program: OPD, kode, nama, lalu pagu murni dan perubahan dalam sen; tanpa undian, jadi tanpa benih."""
    for number in range(rows):
        office, program = divmod(number, PROGRAMS_PER_OFFICE)
        before = (1_000_000 + 1_000 * number) * 100
        yield (f"Dinas Urusan {office + 1:04d}", f"1.{(office + 1) % 99 + 1:02d}.{program + 1:03d}",
               f"Program Pelayanan Nomor {office + 1}.{program + 1}", before, 7 * before)


GROUPED = ["Tahun", "Daerah", "OPD", "Kode Program", "Program", "Kelompok", "Sumber Dana", "Pagu Murni", "Pagu Perubahan"]
EXPORTED = ["Tahun", "Wilayah", *GROUPED[2:5], *GROUPED[6:]]


def regional(rows, seed):
    yield GROUPED
    for row in grouped(rows, seed):
        yield ["2024", *row[:4], "penunjang" if row[2].endswith(".01") else "utama", *row[4:]]


def exported(rows, seed):
    yield EXPORTED
    for row in grouped(rows, seed):
        yield ["2024", *row]


def spotted(rows, _):
    yield [GROUPED[0], *GROUPED[2:]]
    for office, code, name, before, after in raised(rows):
        yield ["2024", office, code, name, "utama", "PAD", before, after]


def printed(sen):
    """Rupiah seperti dicetak kantor; kurung bila kurang dari nol."""
    whole, cents = divmod(abs(sen), 100)
    text = f"{whole:,}".replace(",", ".") + f",{cents:02d}"
    return f"({text})" if sen < 0 else text


def decimal(sen):
    sign, (whole, cents) = "-" if sen < 0 else "", divmod(abs(sen), 100)
    return f"{sign}{whole}.{cents:02d}" if cents else f"{sign}{whole}"


PACKAGE = ["Tahun", "OPD", "Unit", "Kode Program", "Program", "Kode Kegiatan", "Kegiatan", "Kode Sub Kegiatan", "Sub Kegiatan",
           "Kode Rekening", "Rekening", "Kelompok", "Sumber Dana", "Pagu Murni", "Pagu Perubahan", "Catatan"]


def wide(lines, seed):
    yield PACKAGE
    for line in budget(lines, seed):
        group = "penunjang" if line[2].endswith(".01") else "utama"
        yield ["2024", *line[:10], group, *line[10:], None]


def flat(lines, seed):
    """Seperti ekspor kantor: judul, tajuk dua baris, kode dan nama setiap tingkat, selisih, dan jumlah tertera."""
    yield ["PEMERINTAH PROVINSI CONTOH"]
    yield ["RINCIAN PERUBAHAN APBD TAHUN ANGGARAN 2024"]
    yield []
    names = ["OPD", "Unit Kerja", *PACKAGE[3:11], "Sumber Dana"]
    yield [*names, "Jumlah (Rp)", None, "Bertambah/(Berkurang)"]
    yield [None] * len(names) + ["Sebelum Perubahan", "Setelah Perubahan", None]
    totals = [0, 0]
    for line in budget(lines, seed):
        *names, before, after = line
        totals[0] += before or 0
        totals[1] += after or 0
        yield [*names, before, after, (after or 0) - (before or 0)]
    yield ["JUMLAH", *[None] * (len(names) - 1), *totals, totals[1] - totals[0]]


def tidy(lines, seed):
    yield "opd,program,kegiatan,sub_kegiatan,rekening,sumber_dana,version,amount".split(",")
    for office, _, _, program, _, activity, _, sub, _, account, source, before, after in budget(lines, seed):
        for version, amount in (("murni", before), ("perubahan", after)):
            if amount is not None:
                yield [office, program, activity, sub, account, source, version, amount]


FORMS = {"lebar": (wide, printed), "datar": (flat, printed), "rapi": (tidy, decimal), "daerah": (regional, printed),
         "wilayah": (exported, printed), "temuan": (spotted, decimal)}
REGIONAL = ("daerah", "wilayah")


def write_csv(path, rows, notation):
    with open(path, "w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, lineterminator="\r\n")
        for row in rows:
            out.writerow([notation(cell) if isinstance(cell, int) else cell for cell in row])


@contextlib.contextmanager
def archive(path):
    """Arsip yang bytenya tidak bergantung pada waktu."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as file:
        def part(name, stored=False):
            info = zipfile.ZipInfo(name)
            info.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
            return file.open(info, "w", force_zip64=True)
        yield part


XML = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGES = "http://schemas.openxmlformats.org/package/2006"
KINDS = "application/vnd.openxmlformats-officedocument.spreadsheetml"
XLSX_PARTS = {
    "[Content_Types].xml": f'<Types xmlns="{PACKAGES}/content-types"><Default Extension="xml" ContentType="application/xml"/>'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    f'<Override PartName="/xl/workbook.xml" ContentType="{KINDS}.sheet.main+xml"/>'
    f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{KINDS}.worksheet+xml"/>'
    f'<Override PartName="/xl/styles.xml" ContentType="{KINDS}.styles+xml"/>'
    f'<Override PartName="/xl/sharedStrings.xml" ContentType="{KINDS}.sharedStrings+xml"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="{PACKAGES}/relationships"><Relationship Id="rId1" '
    f'Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": f'<workbook xmlns="{SHEET}" xmlns:r="{OFFICE}"><sheets><sheet name="Pagu" sheetId="1" r:id="rId1"/>'
    "</sheets></workbook>",
    "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGES}/relationships">'
    f'<Relationship Id="rId1" Type="{OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>'
    f'<Relationship Id="rId2" Type="{OFFICE}/styles" Target="styles.xml"/>'
    f'<Relationship Id="rId3" Type="{OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
    "xl/styles.xml": f'<styleSheet xmlns="{SHEET}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1">'
    '<border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/>'
    '<xf numFmtId="4" applyNumberFormat="1"/></cellXfs></styleSheet>',
}


def write_xlsx(path, rows, _):
    """Teks bersama seperti Excel; hanya daftar teks yang berlainan yang dipegang."""
    letters = [chr(65 + column) for column in range(26)]
    strings, count = {}, 0
    with archive(path) as part:
        for name, text in XLSX_PARTS.items():
            with part(name) as out:
                out.write(XML + text.encode())
        with part("xl/worksheets/sheet1.xml") as out:
            out.write(XML + f'<worksheet xmlns="{SHEET}"><sheetData>'.encode())
            for number, row in enumerate(rows, 1):
                cells = []
                for letter, cell in zip(letters, row):
                    if isinstance(cell, int):
                        cells.append(f'<c r="{letter}{number}" s="1"><v>{decimal(cell)}</v></c>')
                    elif cell:
                        index = strings.setdefault(cell, len(strings))
                        count += 1
                        cells.append(f'<c r="{letter}{number}" t="s"><v>{index}</v></c>')
                out.write(f'<row r="{number}">{"".join(cells)}</row>'.encode())
            out.write(b"</sheetData></worksheet>")
        with part("xl/sharedStrings.xml") as out:
            out.write(XML + f'<sst xmlns="{SHEET}" count="{count}" uniqueCount="{len(strings)}">'.encode())
            for text in strings:
                out.write(f"<si><t>{escape(text)}</t></si>".encode())
            out.write(b"</sst>")


ODS = "application/vnd.oasis.opendocument.spreadsheet"
SPACES = "".join(f' xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text"))


def write_ods(path, rows, _):
    def cell(value):
        if isinstance(value, int):
            return (f'<table:table-cell office:value-type="float" office:value="{decimal(value)}"><text:p>{printed(value)}</text:p>'
                    "</table:table-cell>")
        return (f'<table:table-cell office:value-type="string"><text:p>{escape(value)}</text:p></table:table-cell>'
                if value else "<table:table-cell/>")

    with archive(path) as part:
        with part("mimetype", stored=True) as out:
            out.write(ODS.encode())
        with part("META-INF/manifest.xml") as out:
            space = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
            out.write(f'<manifest:manifest xmlns:manifest="{space}" manifest:version="1.3"><manifest:file-entry manifest:full-path="/"'
                      f' manifest:media-type="{ODS}"/><manifest:file-entry manifest:full-path="content.xml"'
                      ' manifest:media-type="text/xml"/></manifest:manifest>'.encode())
        with part("content.xml") as out:
            out.write(XML + f'<office:document-content{SPACES} office:version="1.3"><office:body><office:spreadsheet>'
                      '<table:table table:name="Pagu">'.encode())
            for row in rows:
                out.write(f'<table:table-row>{"".join(map(cell, row)) or "<table:table-cell/>"}</table:table-row>'.encode())
            out.write(b"</table:table></office:spreadsheet></office:body></office:document-content>")


WRITERS = {"csv": write_csv, "xlsx": write_xlsx, "ods": write_ods}

DESCRIPTOR = {
    "profile": "tabular-data-package", "name": "masukan-ukur", "title": "Anggaran karangan untuk mengukur",
    "resources": [{
        "name": "pagu", "profile": "tabular-data-resource", "path": "pagu.csv", "format": "csv", "mediatype": "text/csv",
        "encoding": "utf-8", "schema": {"missingValues": [""], "fields": [
            {"name": name, "type": "integer"} if name == "Tahun"
            else {"name": name, "type": "number", "groupChar": ".", "decimalChar": ",", "bareNumber": True} if name.startswith("Pagu")
            else {"name": name, "type": "string"} for name in PACKAGE]}}],
}


def digest(groups):
    """Sidik jumlah setiap program, dari pasangan ((opd, program), (murni, perubahan)) dalam sen; sama bagi semua pembanding."""
    lines = sorted(f"{office}|{program}|{before}|{after}\n" for (office, program), (before, after) in groups)
    return hashlib.sha256("".join(lines).encode()).hexdigest()


def subjects(lines, seed, form):
    """Kantor, program, dan pagu setiap baris sebuah bentuk."""
    if form in REGIONAL:
        for region, office, code, _, _, before, after in grouped(lines, seed):
            yield f"{office} ({region})", code, before, after
    elif form == "temuan":
        for office, code, _, before, after in raised(lines):
            yield office, code, before, after
    else:
        for line in budget(lines, seed):
            yield line[0], line[3], *line[-2:]


def truth(lines, seed, form="lebar"):
    """Jumlah yang benar: seluruhnya, setiap kantor, dan sidik jumlah setiap program."""
    offices, programs = {}, {}
    for office, program, before, after in subjects(lines, seed, form):
        for sums in (offices.setdefault(office, [0, 0]), programs.setdefault((office, program), [0, 0])):
            sums[0] += before or 0
            sums[1] += after or 0
    total = [sum(stage) for stage in zip(*offices.values())]
    return {"baris": lines, "benih": seed, "sen": total, "opd": offices, "program": len(programs), "sidik": digest(programs.items())}


def truth_file(folder, form):
    """Berkas jumlah yang benar; bentuk-bentuk yang isinya sama memakai satu."""
    return folder / ("benar-daerah.json" if form in REGIONAL else "benar-temuan.json" if form == "temuan" else "benar.json")


def place(folder, form, kind):
    """Di mana satu bentuk berdiri: paket data CSV adalah folder."""
    return folder / "lebar" if (form, kind) == ("lebar", "csv") else folder / f"{form}.{kind}"


def table(folder, form, kind):
    """Berkas yang memegang barisnya."""
    target = place(folder, form, kind)
    return target if target.suffix else target / "pagu.csv"


def make(folder, lines, form, kind, seed=1):
    target = table(folder, form, kind)
    if target.parent != folder:
        target.parent.mkdir(exist_ok=True)
        (target.parent / "datapackage.json").write_text(json.dumps(DESCRIPTOR, indent=2) + "\n")
    rows, notation = FORMS[form]
    unfinished = target.with_name(target.name + ".belum")
    WRITERS[kind](unfinished, rows(lines, seed), notation)
    unfinished.replace(target)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--baris", type=int, default=3_000)
    parser.add_argument("--bentuk", nargs="+", choices=FORMS, default=list(FORMS))
    parser.add_argument("--berkas", nargs="+", choices=WRITERS, default=["csv"])
    parser.add_argument("--benih", type=int, default=1)
    given = parser.parse_args()
    given.folder.mkdir(parents=True, exist_ok=True)
    for form in given.bentuk:
        for kind in given.berkas:
            make(given.folder, given.baris, form, kind, given.benih)
        truth_file(given.folder, form).write_text(json.dumps(truth(given.baris, given.benih, form)))


if __name__ == "__main__":
    main()
