import CXlsxWriter
import Foundation

/// Lokal "C" bagi utas ini selama nilai ini hidup.
///
/// libxlsxwriter mencetak angka dengan `printf("%.16G")`. Bila program induk memasang lokal berkoma
/// desimal, `1,5` tertulis di XML dan Excel menolak berkasnya.
@safe struct NumericLocale: ~Copyable {
    private let neutral: locale_t
    private let former: locale_t?

    /// - Throws: `outOfMemory` bila lokal tidak dapat dibuat.
    init() throws(WorkbookError) {
        guard let neutral = unsafe newlocale(selisih_all_locale_categories, "C", nil) else {
            throw .outOfMemory
        }
        unsafe self.neutral = unsafe neutral
        unsafe former = uselocale(neutral)
    }

    deinit {
        unsafe _ = uselocale(former)
        unsafe freelocale(neutral)
    }
}
