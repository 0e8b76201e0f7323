/// Kegagalan yang dapat dijelaskan kepada pengguna dalam kedua bahasa.
///
/// Setiap modul punya satu enum kesalahan; penjelasannya menyebut berkas atau batas yang dilanggar
/// dan apa yang dapat dilakukan.
public protocol ExplainedError: Error {
    /// Penjelasan satu atau dua kalimat.
    var explanation: LocalizedText { get }
}
