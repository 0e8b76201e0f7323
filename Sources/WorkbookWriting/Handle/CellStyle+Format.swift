import CXlsxWriter
import Diagnostics
import Reporting

/// Warna yang tetap terbaca pada cetakan hitam putih.
private enum Palette {
    static let header: lxw_color_t = 0xD9E2EC
    static let total: lxw_color_t = 0xE4E9EF
    static let subtotal: lxw_color_t = 0xF3F5F8
    static let error: lxw_color_t = 0xF4B183
    static let warning: lxw_color_t = 0xFFE699
    static let note: lxw_color_t = 0xDDEBF7
    static let entry: lxw_color_t = 0xEDF7ED
    static let line: lxw_color_t = 0xA6A6A6
    static let muted: lxw_color_t = 0x404040
    static let link: lxw_color_t = 0x0B5394
}

extension CellStyle.Tint {
    /// Jingga, kuning, biru muda: terangnya berurutan, jadi terbedakan juga tanpa warna dan bagi yang buta warna merah-hijau.
    fileprivate var color: lxw_color_t {
        switch self {
        case .finding(.error): Palette.error
        case .finding(.warning), .attention: Palette.warning
        case .finding(.note): Palette.note
        case .entry: Palette.entry
        }
    }
}

extension CellStyle {
    /// Memindahkan rupa ini ke format libxlsxwriter.
    @unsafe func apply(to format: UnsafeMutablePointer<lxw_format>) {
        // Yang lain tetap rupa selnya sendiri.
        if look == .alert {
            if let tint { unsafe format_set_bg_color(format, tint.color) }
            return
        }
        unsafe applyAlignment(to: format)
        unsafe format_set_font_size(format, look.fontSize)
        if look.isBold { unsafe format_set_bold(format) }
        switch look {
        case .title, .paperTitle, .signature, .sectionTitle, .heading, .paragraph, .caption, .alert: break
        case .signatory: unsafe format_set_underline(format, UInt8(LXW_UNDERLINE_SINGLE.rawValue))
        case .columnNumber: unsafe applyGrid(to: format)
        case .subtitle: unsafe format_set_font_color(format, Palette.muted)
        case .header:
            unsafe applyGrid(to: format)
            unsafe format_set_bg_color(format, Palette.header)
        case .body(let role):
            unsafe applyGrid(to: format)
            unsafe apply(role, to: format)
        }
        if let tint { unsafe format_set_bg_color(format, tint.color) }
        if isLink {
            unsafe format_set_font_color(format, Palette.link)
            unsafe format_set_underline(format, UInt8(LXW_UNDERLINE_SINGLE.rawValue))
        }
        if isUnlocked { unsafe format_set_unlocked(format) }
        if numberFormat != .general { unsafe format_set_num_format(format, numberFormat.text) }
    }

    @unsafe private func applyAlignment(to format: UnsafeMutablePointer<lxw_format>) {
        let horizontal =
            switch alignment {
            case .left: LXW_ALIGN_LEFT
            case .center: LXW_ALIGN_CENTER
            case .right: LXW_ALIGN_RIGHT
            }
        let vertical =
            switch look {
            case .header, .columnNumber, .body, .alert: LXW_ALIGN_VERTICAL_CENTER
            case .sectionTitle, .heading, .caption, .signatory: LXW_ALIGN_VERTICAL_BOTTOM
            case .title, .paperTitle, .signature, .subtitle, .paragraph: LXW_ALIGN_VERTICAL_TOP
            }
        unsafe format_set_align(format, UInt8(horizontal.rawValue))
        unsafe format_set_align(format, UInt8(vertical.rawValue))
        if wraps { unsafe format_set_text_wrap(format) }
        if indent > 0 { unsafe format_set_indent(format, UInt8(min(indent, ExcelLimits.indent))) }
    }

    @unsafe private func applyGrid(to format: UnsafeMutablePointer<lxw_format>) {
        unsafe format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
        unsafe format_set_border_color(format, Palette.line)
    }

    @unsafe private func apply(_ role: ReportRow.Role, to format: UnsafeMutablePointer<lxw_format>) {
        switch role {
        case .detail, .heading: break
        case .subtotal: unsafe format_set_bg_color(format, Palette.subtotal)
        case .beside: unsafe format_set_italic(format)
        case .total:
            unsafe format_set_bg_color(format, Palette.total)
            unsafe format_set_top(format, UInt8(LXW_BORDER_MEDIUM.rawValue))
            unsafe format_set_bottom(format, UInt8(LXW_BORDER_MEDIUM.rawValue))
            unsafe format_set_top_color(format, 0x000001)
            unsafe format_set_bottom_color(format, 0x000001)
        }
    }
}
