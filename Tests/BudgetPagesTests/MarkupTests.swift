import BudgetPages
import Testing

@Suite("Potongan HTML")
struct MarkupTests {
    @Test("Teks diloloskan, potongan lain tidak")
    func escaping() {
        let inner: Markup = "<b>\("A & B")</b>"
        let markup: Markup = "<p title=\"\("\"kutip\"")\">\(inner) \(3) \("<i>")</p>"
        #expect(markup.source == "<p title=\"&quot;kutip&quot;\"><b>A &amp; B</b> 3 &lt;i&gt;</p>")
        #expect((Markup.joined([inner, inner]) + "<hr>").source == "<b>A &amp; B</b><b>A &amp; B</b><hr>")
    }
}
