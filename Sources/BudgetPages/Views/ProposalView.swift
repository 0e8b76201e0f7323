import Diagnostics
import Reporting

/// Halaman *Usulan*: jumlah baru yang dibagi, dan hasil pembagiannya.
struct ProposalView {
    let content: PageContent
    let say: PageWords

    var markup: Markup {
        guard content.state.isCertain else {
            return content.unavailable(say("Usulan", "Proposal"), say)
        }
        return Self.form(PageTask.ProposalWish(total: ""), say)
    }

    /// Isiannya, dengan yang sudah diketik orang.
    static func form(_ wish: PageTask.ProposalWish, _ say: PageWords) -> Markup {
        let weights = [
            ("pagu", say("menurut pagu", "by ceiling")), ("serapan", say("menurut serapan", "by absorption")),
            ("prioritas", say("menurut prioritas", "by priority")),
        ]
        let options = weights.map { value, label -> Markup in
            "<option value=\"\(value)\"\(value == wish.weighting ? " selected" : "")>\(label)</option>"
        }
        return """
            <section class="card"><h2>\(say("Usulan jumlah baru", "Proposal for a new total"))</h2>
            <p>\(say("Jumlah belanja APBD yang baru dibagi ke baris-barisnya: tidak satu pun di bawah yang sudah dibelanjakan, dan jumlahnya tepat.", "A new APBD total is shared over its rows: none falls below what is already spent, and the sum is exact."))</p>
            <form method="post" action="usulkan" data-fragment class="grid">
            <p><label for="jumlah">\(say("Jumlah baru (Rp)", "New total (Rp)"))</label> <input id="jumlah" name="jumlah" required inputmode="decimal" maxlength="40" value="\(wish.total)"></p>
            <p><label for="kelipatan">\(say("Kelipatan (Rp)", "Multiple (Rp)"))</label> <input id="kelipatan" name="kelipatan" inputmode="numeric" maxlength="20" value="\(wish.unit.isEmpty ? "1000" : wish.unit)"></p>
            <p><label for="bobot">\(say("Dibagi", "Shared"))</label> <select id="bobot" name="bobot">\(Markup.joined(options))</select></p>
            <p><label for="lindungi">\(say("Yang tetap (kode atau nama, dipisahkan koma)", "What stays (codes or names, separated by commas)"))</label> <input id="lindungi" name="lindungi" maxlength="1000" value="\(wish.protected)"></p>
            <p><button>\(say("Bagi", "Share"))</button></p></form></section>
            """
    }
}
