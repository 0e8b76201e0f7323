public import Diagnostics

/// Kode lima huruf yang menyertai setiap penolakan peladen; huruf-huruf pertamanya golongannya.
public struct SQLState: Sendable, Hashable {
    /// Misalnya `42P01`.
    public let code: String

    /// Kode seperti dikirim peladen.
    public init(_ code: String) {
        self.code = code
    }

    /// Apa yang terjadi dan apa yang harus dilakukan. Kode yang tidak dikenal tabel ini dijelaskan menurut golongannya, lalu secara umum.
    public var advice: LocalizedText {
        Self.advice[code] ?? Self.advice[String(code.prefix(2))]
            ?? LocalizedText(
                id: "peladen menolak perintah ini.",
                en: "the server refused this command.")
    }

    /// Waktu habis atau dihentikan.
    static let cancelled = SQLState("57014")
    /// Nama setelan tidak dikenal peladen.
    static let unknownSetting = SQLState("42704")

    private static let advice: [String: LocalizedText] = [
        "28P01": LocalizedText(
            id: "kata sandinya ditolak. Periksa nama pemakai di alamatnya dan barisnya di ~/.pgpass atau PGPASSFILE.",
            en: "the password was refused. Check the user name in the address and its line in ~/.pgpass or PGPASSFILE."),
        "28": LocalizedText(
            id: "pemakai ini tidak boleh masuk. Periksa nama pemakai di alamatnya, atau minta pengelola basis data memberi izin masuk.",
            en: "this user may not log in. Check the user name in the address, or ask the administrator for access."),
        "3D000": LocalizedText(
            id: "basis data ini tidak ada di peladennya. Periksa namanya di ujung alamat.",
            en: "the server has no such database. Check its name at the end of the address."),
        "3F000": LocalizedText(
            id: "skema ini tidak ada. Periksa namanya.",
            en: "there is no such schema. Check its name."),
        "42P01": LocalizedText(
            id: "tabel ini tidak ada, atau berada di skema lain. Periksa namanya, atau tulis dengan skemanya: skema.tabel.",
            en: "there is no such table, or it is in another schema. Check its name, or write it with its schema: schema.table."),
        "42501": LocalizedText(
            id: "pemakai ini tidak berhak. Minta pengelola basis data memberinya (GRANT); untuk membaca cukup SELECT.",
            en: "this user lacks the right. Ask the administrator for it (GRANT); reading needs only SELECT."),
        "42703": LocalizedText(
            id: "kolom ini tidak ada. Periksa namanya.",
            en: "there is no such column. Check its name."),
        "42601": LocalizedText(
            id: "syarat atau perintah ini tidak dimengerti peladen. Periksa tulisannya.",
            en: "the server does not understand this condition or command. Check how it is written."),
        "57014": LocalizedText(
            id:
                "peladen menghentikan perintah ini: batas waktunya habis, atau pengelola menghentikannya. Persempit yang dibaca, atau ulangi di waktu yang lebih sepi.",
            en:
                "the server stopped this command: its time limit was reached, or the administrator stopped it. Read less at once, or try again at a quieter time."
        ),
        "57P01": LocalizedText(
            id: "pengelola menutup peladen atau sambungan ini selagi bekerja. Tanyakan kepadanya, lalu ulangi.",
            en: "the administrator closed the server or this connection during the work. Ask, then try again."),
        "57P03": LocalizedText(
            id: "peladen sedang dibuka atau ditutup. Ulangi sebentar lagi.",
            en: "the server is starting up or shutting down. Try again shortly."),
        "25006": LocalizedText(
            id: "perintah ini hendak mengubah isi, padahal Selisih hanya membaca di sini. Periksa fungsi di syarat atau view-nya.",
            en: "this command would change data, but Selisih only reads here. Check the functions in the condition or the view."),
        "53100": LocalizedText(
            id: "disk peladen penuh. Minta pengelola basis data mengosongkan ruang, lalu ulangi.",
            en: "the server's disk is full. Ask the administrator to free some space, then try again."),
        "53200": LocalizedText(
            id: "peladen kehabisan memori. Persempit yang dibaca, atau minta pengelola menambahnya.",
            en: "the server ran out of memory. Read less at once, or ask the administrator for more."),
        "53300": LocalizedText(
            id: "peladen sudah melayani sebanyak yang boleh. Ulangi sebentar lagi.",
            en: "the server already serves as many connections as it may. Try again shortly."),
        "40": LocalizedText(
            id: "pekerjaan lain mengubah data yang sama pada saat yang sama. Ulangi.",
            en: "another job changed the same data at the same time. Try again."),
        "55P03": LocalizedText(
            id: "tabelnya sedang dikunci pekerjaan lain. Ulangi sebentar lagi.",
            en: "the table is locked by another job. Try again shortly."),
        "23": LocalizedText(
            id: "isinya melanggar aturan tabel itu. Periksa kunci dan batasan tabelnya.",
            en: "the data breaks a rule of that table. Check its keys and constraints."),
        "22": LocalizedText(
            id: "ada isi yang tidak muat di jenis kolomnya. Periksa jenis kolom itu.",
            en: "some value does not fit its column's type. Check the type of that column."),
    ]
}
