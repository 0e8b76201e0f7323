import BudgetModel
import DatabaseConnection
import Diagnostics
import Testing

@testable import DatabaseReading

/// Isi tabel yang sudah diketahui, bagi uji tanpa basis data.
private struct KnownContents: TableContents {
    var texts: [String: [String?]] = [:]
    var segments: [Int] = []

    func values(of column: String) -> [(value: String?, rows: Int)] { (texts[column] ?? []).map { ($0, 2) } }
    func codeLengths(of column: String) -> [(segments: Int?, rows: Int)] { segments.map { ($0, 1) } }
}

@Suite("Kueri pengelompokan")
struct QueryTests {
    private static let tidy = ["tahun", "wilayah", "opd", "kode", "program", "sumber_dana", "tahapan", "pagu"]
    private static let contents = KnownContents(
        texts: [
            "tahapan": ["APBD-P", "murni"], "program": ["Program Penunjang Urusan Pemerintahan Daerah", "Program Jalan", nil],
            "level": ["Kegiatan", "Program", "Sub Kegiatan"],
        ],
        segments: [3, 5, 6])

    private func query(
        _ columns: [String], _ dialect: SQLDialect = .postgres, contents: KnownContents = contents,
        _ change: (inout TableRequest) -> Void = { _ in }
    ) throws -> GroupedQuery {
        var request = TableRequest(table: try TableSource("keuangan.anggaran"))
        change(&request)
        let shape = try TableShape(names: columns, meanings: request.meanings)
        return try QueryPlanner(shape: shape, contents: contents, request: request, dialect: dialect).plan().query
    }

    private func refusal(_ columns: [String], contents: KnownContents = contents, _ change: (inout TableRequest) -> Void = { _ in })
        -> String
    {
        do {
            _ = try query(columns, contents: contents, change)
            return "tidak ditolak"
        } catch let error as TableReadingRefusal {
            return error.explanation.text(in: .indonesian)
        } catch {
            return "\(error)"
        }
    }

    @Test("tabel panjang berinduk: daunnya menurut ruas kode, tahapannya menurut isinya")
    func tidyTable() throws {
        let expected = """
            SELECT "tahun" AS "Tahun",
              "wilayah" AS "Daerah",
              "opd" AS "OPD",
              split_part("kode", '.', 1) || '.' || split_part("kode", '.', 2) || '.' || split_part("kode", '.', 3) AS "Kode Program",
              "program" AS "Program",
              CAST(NULL AS text) AS "Kelompok Disimpulkan",
              "sumber_dana" AS "Sumber Dana",
              sum("pagu") FILTER (WHERE "tahapan" IN ('murni')) AS "Pagu Murni",
              sum("pagu") FILTER (WHERE "tahapan" IN ('APBD-P')) AS "Pagu Perubahan",
              count(*) AS "Baris",
              count(*) FILTER (WHERE "pagu" IS NULL) AS "Baris Kosong",
              count(*) FILTER (WHERE "tahapan" IN ('murni') AND "pagu" IS NULL) AS "Kosong Murni",
              count(*) FILTER (WHERE "tahapan" IN ('APBD-P') AND "pagu" IS NULL) AS "Kosong Perubahan"
            FROM "keuangan"."anggaran"
            WHERE length("kode") - length(replace("kode", '.', '')) + 1 = 6
            GROUP BY 1, 2, 3, 4, 5, 7
            """
        #expect(try query(Self.tidy).grouped == expected)
    }

    @Test("tabel lebar tanpa induk: satu kolom setiap tahapan, sumber dana dan kelompok disimpulkan pembacanya")
    func wideTable() throws {
        let expected = """
            SELECT CAST('2025' AS string) AS `Tahun`,
              `nama_skpd` AS `OPD`,
              `kode_program` AS `Kode Program`,
              `nama_program` AS `Program`,
              `kelompok` AS `Kelompok`,
              CAST('APBD' AS string) AS `Sumber Dana Disimpulkan`,
              sum(`pagu_murni`) AS `Pagu Murni`,
              sum(`pagu_perubahan`) AS `Pagu Perubahan`,
              count(*) AS `Baris`,
              count(*) FILTER (WHERE `pagu_murni` IS NULL AND `pagu_perubahan` IS NULL) AS `Baris Kosong`,
              count(*) FILTER (WHERE `pagu_murni` IS NULL) AS `Kosong Murni`,
              count(*) FILTER (WHERE `pagu_perubahan` IS NULL) AS `Kosong Perubahan`
            FROM `keuangan`.`anggaran`
            GROUP BY 2, 3, 4, 5
            """
        let columns = ["id", "nama_skpd", "kode_program", "nama_program", "kelompok", "pagu_murni", "pagu_perubahan"]
        #expect(try query(columns, .spark) { $0.year = 2025 }.grouped == expected)
    }

    @Test("di atas program kelompoknya menurut nama-nama program yang ada")
    func officeLevel() throws {
        let expected = """
            SELECT "tahun" AS "Tahun",
              "wilayah" AS "Daerah",
              "opd" AS "OPD",
              CAST('Semua program' AS text) AS "Program",
              CASE WHEN "program" IN ('Program Penunjang Urusan Pemerintahan Daerah') THEN 'penunjang' ELSE 'utama' END AS "Kelompok Disimpulkan",
              "sumber_dana" AS "Sumber Dana",
            """
        #expect(try query(Self.tidy) { $0.level = .office }.grouped.hasPrefix(expected))
    }

    @Test("nama program yang hanya ada di baris induknya ikut diambil, dua nama satu kode tampak")
    func namesOfParents() throws {
        let expected = """
            SELECT "tahun" AS "Tahun",
              "opd" AS "OPD",
              split_part("kode", '.', 1) || '.' || split_part("kode", '.', 2) || '.' || split_part("kode", '.', 3) AS "Kode Program",
              max("uraian") FILTER (WHERE length("kode") - length(replace("kode", '.', '')) + 1 = 3) AS "Program",
              CASE WHEN min("uraian") FILTER (WHERE length("kode") - length(replace("kode", '.', '')) + 1 = 3) <> max("uraian") FILTER (WHERE length("kode") - length(replace("kode", '.', '')) + 1 = 3) THEN min("uraian") FILTER (WHERE length("kode") - length(replace("kode", '.', '')) + 1 = 3) END AS "Nama Lain Program",
              CAST(NULL AS text) AS "Kelompok Disimpulkan",
              CAST('APBD' AS text) AS "Sumber Dana Disimpulkan",
              sum("murni") FILTER (WHERE "level" = 'Sub Kegiatan') AS "Pagu Murni",
              count(*) FILTER (WHERE "level" = 'Sub Kegiatan') AS "Baris",
              count(*) FILTER (WHERE "level" = 'Sub Kegiatan' AND "murni" IS NULL) AS "Baris Kosong",
              count(*) FILTER (WHERE "level" = 'Sub Kegiatan' AND "murni" IS NULL) AS "Kosong Murni"
            FROM "keuangan"."anggaran"
            WHERE "tahun" = '2025' AND length("kode") - length(replace("kode", '.', '')) + 1 >= 3
            GROUP BY 1, 2, 3
            HAVING count(*) FILTER (WHERE "level" = 'Sub Kegiatan') > 0
            """
        #expect(try query(["tahun", "opd", "kode", "uraian", "level", "murni"]) { $0.year = 2025 }.grouped == expected)
    }

    @Test("tanda hasilnya menyebut tingkat, sidik, dan tabelnya, paling banyak 63 bita")
    func mark() throws {
        let query = try query(Self.tidy)
        let mark = GroupedColumns.mark(level: .program, digest: query.digest, table: "keuangan.anggaran")
        #expect(mark == "selisih:program:\(query.digest.prefix(16)):keuangan.anggaran")
        #expect(query.text.hasPrefix("SELECT kelompok.*, CAST(current_timestamp AS text) AS \"\(mark)\"\nFROM (\n"))
        #expect(GroupedColumns.mark(level: .subActivity, digest: query.digest, table: String(repeating: "é", count: 40)).utf8.count <= 63)
    }

    @Test("kutip, garis miring, dan kutip balik tidak keluar dari tempatnya di bahasa mana pun")
    func quoting() {
        #expect(SQLDialect.postgres.name("pagu \"a\"") == "\"pagu \"\"a\"\"\"")
        #expect(SQLDialect.spark.name("pagu `a`") == "`pagu ``a```")
        #expect(SQLDialect.duckdb.text("Jum'at \\") == "'Jum''at \\'")
        #expect(SQLDialect.spark.text("Jum'at \\") == "'Jum\\'at \\\\'")
    }

    @Test(
        "yang tidak pasti ditolak dengan sebab dan jalan keluarnya",
        arguments: [
            (
                "dua kolom sama arti", ["tahun", "opd", "nama_opd", "program", "murni"],
                "Kolom \"opd\" dan \"nama_opd\" berarti sama. Sebut yang tidak dipakai dengan --map \"nama_opd=abaikan\"."
            ),
            (
                "tanpa tahun", ["opd", "program", "murni"],
                "Tabel ini tidak punya kolom tahun (kolomnya: opd, program, murni). Sebut tahunnya dengan --year."
            ),
            (
                "tanpa tahapan", ["tahun", "opd", "program", "pagu"],
                "Kolom jumlah \"pagu\" tidak menyebut tahapan, dan tidak ada kolom tahapan (kolomnya: tahun, opd, program, pagu). Sebut dengan --map \"pagu=murni\", atau kolom tahapannya dengan --map \"KOLOM=tahapan\"."
            ),
            (
                "tanpa jumlah", ["tahun", "opd", "program"],
                "Tidak ada kolom jumlah yang dikenal (kolomnya: tahun, opd, program). Sebut dengan --map \"KOLOM=murni\" dan --map \"KOLOM=perubahan\"."
            ),
            (
                "dua macam tahapan", ["tahun", "opd", "program", "tahapan", "murni"],
                "Tabel ini punya kolom tahapan dan kolom jumlah yang menyebut tahapannya sendiri (tahun, opd, program, tahapan, murni). Sebut yang tidak dipakai dengan --map \"KOLOM=abaikan\"."
            ),
            (
                "tanpa program", ["tahun", "opd", "murni"],
                "--level program: baris tabel ini hanya sampai opd. Pakai --level opd."
            ),
        ])
    func refusals(_ name: String, _ columns: [String], _ expected: String) {
        #expect(refusal(columns) == expected)
    }

    @Test("susunan tabel salinan SIPD: kode dan nama setiap tingkat dikenal, tanda berlakunya ditanyakan")
    func copiedApplication() throws {
        let columns = [
            "id", "kode_sbl", "kode_skpd", "nama_skpd", "kode_sub_skpd", "nama_sub_skpd", "kode_urusan", "nama_urusan",
            "kode_bidang_urusan",
            "kode_program", "nama_program", "kode_giat", "nama_giat", "kode_sub_giat", "nama_sub_giat", "pagu", "pagu_n_depan", "active",
            "tahun_anggaran",
        ]
        let contents = KnownContents(texts: ["active": ["0", "1"]])
        #expect(
            refusal(columns, contents: contents) { $0.meanings = ["pagu": "murni"] }
                == "Kolom \"active\" menandai baris yang berlaku dan berisi 0, 1; menjumlahkan semuanya memuat versi lama atau yang dihapus. Sebut barisnya dengan --leaves, misalnya --leaves \"active = '1'\", atau --map \"active=abaikan\" bila semuanya berlaku."
        )
        let query = try query(columns, contents: contents) {
            ($0.meanings, $0.leaves, $0.level) = (["pagu": "murni"], "active = 1", .subActivity)
        }
        let expected = """
            SELECT "tahun_anggaran" AS "Tahun",
              "nama_skpd" AS "OPD",
              "nama_sub_skpd" AS "Unit",
              "kode_program" AS "Kode Program",
              "nama_program" AS "Program",
              "kode_giat" AS "Kode Kegiatan",
              "nama_giat" AS "Kegiatan",
              "kode_sub_giat" AS "Kode Sub Kegiatan",
              "nama_sub_giat" AS "Sub Kegiatan",
              CAST(NULL AS text) AS "Kelompok Disimpulkan",
              CAST('APBD' AS text) AS "Sumber Dana Disimpulkan",
              sum("pagu") AS "Pagu Murni",
              count(*) AS "Baris",
              count(*) FILTER (WHERE "pagu" IS NULL) AS "Baris Kosong",
              count(*) FILTER (WHERE "pagu" IS NULL) AS "Kosong Murni"
            FROM "keuangan"."anggaran"
            WHERE (active = 1)
            GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9
            """
        #expect(query.grouped == expected)
    }

    @Test("isi kolom tahapan yang bukan tahapan ditolak, bukan dilewati")
    func unknownStage() {
        let contents = KnownContents(texts: ["tahapan": ["murni", "final"]], segments: [3])
        #expect(
            refusal(Self.tidy, contents: contents)
                == "Kolom \"tahapan\": \"final\" di 2 baris bukan nama tahapan. Buat view yang menyebutnya murni, pergeseran 1, atau perubahan, atau buang barisnya dengan --leaves."
        )
    }

    @Test("dua kata bagi satu tahapan ditanyakan; dua ejaan satu kata tidak")
    func oneStage() throws {
        #expect(
            refusal(Self.tidy, contents: KnownContents(texts: ["tahapan": ["APBD-P", "Perubahan", "murni"]], segments: [3]))
                == "Kolom \"tahapan\": APBD-P, Perubahan berarti tahapan yang sama; menjumlahkan keduanya dapat menghitung dua kali. Pilih barisnya dengan --leaves, misalnya --leaves \"tahapan <> 'Perubahan'\", atau satukan namanya di view bila keduanya memang bagian satu tahapan."
        )
        let spelled = KnownContents(texts: ["tahapan": ["MURNI", "Murni ", "murni"]], segments: [3])
        #expect(try query(Self.tidy, contents: spelled).stages.map(\.values) == [["MURNI", "Murni ", "murni"]])
    }

    @Test("jumlah dalam ribuan atau jutaan tidak dibaca sebagai rupiah", arguments: ["pagu_murni_ribuan", "murni (juta)", "murni_jt"])
    func scaled(_ column: String) {
        #expect(
            refusal(["tahun", "opd", "program", column])
                == "Kolom \"\(column)\" menyebut ribuan atau jutaan rupiah. Buat view yang mengalikannya menjadi rupiah penuh, dengan nama tanpa satuan."
        )
    }

    @Test("kode yang bukan kode program ditolak")
    func unknownCode() {
        #expect(
            refusal(Self.tidy, contents: KnownContents(texts: ["tahapan": ["murni"]], segments: [4, 7]))
                == "Kolom \"kode\" beruas 4, 7; kode program beruas 3, kegiatan 5, dan sub kegiatan 6. Sebut barisnya dengan --leaves dan kolom program dengan --map, atau buat view."
        )
    }

    @Test("tingkat yang terdalamnya tidak jelas ditolak")
    func unclearLevels() {
        #expect(
            refusal(["tahun", "opd", "program", "level", "murni"], contents: KnownContents(texts: ["level": ["H", "S"]]))
                == "Kolom \"level\" berisi H, S; mana yang terdalam tidak pasti, dan menjumlahkan induk bersama rinciannya menghitung dua kali. Sebut barisnya dengan --leaves, misalnya --leaves \"level = 'S'\"."
        )
    }
}
