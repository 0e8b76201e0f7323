import ExactNumbers
import SeededRandom
import Testing

@Suite("Jumlah uang dengan huruf")
struct NumberWordsTests {
    @Test(
        "Dari nol sampai 999 kuadriliun, dengan sen",
        arguments: [
            ("0", "nol rupiah", "zero rupiah"),
            ("0,01", "nol rupiah satu sen", "zero rupiah one sen"),
            ("0,11", "nol rupiah sebelas sen", "zero rupiah eleven sen"),
            ("1", "satu rupiah", "one rupiah"),
            ("9", "sembilan rupiah", "nine rupiah"),
            ("10", "sepuluh rupiah", "ten rupiah"),
            ("11", "sebelas rupiah", "eleven rupiah"),
            ("12", "dua belas rupiah", "twelve rupiah"),
            ("19", "sembilan belas rupiah", "nineteen rupiah"),
            ("20", "dua puluh rupiah", "twenty rupiah"),
            ("21,50", "dua puluh satu rupiah lima puluh sen", "twenty-one rupiah fifty sen"),
            ("99,99", "sembilan puluh sembilan rupiah sembilan puluh sembilan sen", "ninety-nine rupiah ninety-nine sen"),
            ("100", "seratus rupiah", "one hundred rupiah"),
            ("101", "seratus satu rupiah", "one hundred one rupiah"),
            ("111", "seratus sebelas rupiah", "one hundred eleven rupiah"),
            ("200", "dua ratus rupiah", "two hundred rupiah"),
            ("999", "sembilan ratus sembilan puluh sembilan rupiah", "nine hundred ninety-nine rupiah"),
            ("1.000", "seribu rupiah", "one thousand rupiah"),
            ("1.001", "seribu satu rupiah", "one thousand one rupiah"),
            ("1.100", "seribu seratus rupiah", "one thousand one hundred rupiah"),
            ("11.000", "sebelas ribu rupiah", "eleven thousand rupiah"),
            ("21.000", "dua puluh satu ribu rupiah", "twenty-one thousand rupiah"),
            ("100.000", "seratus ribu rupiah", "one hundred thousand rupiah"),
            ("101.000", "seratus satu ribu rupiah", "one hundred one thousand rupiah"),
            ("1.000.000", "satu juta rupiah", "one million rupiah"),
            ("1.001.001", "satu juta seribu satu rupiah", "one million one thousand one rupiah"),
            ("2.950.000", "dua juta sembilan ratus lima puluh ribu rupiah", "two million nine hundred fifty thousand rupiah"),
            ("100.000.000", "seratus juta rupiah", "one hundred million rupiah"),
            ("1.000.000.000", "satu miliar rupiah", "one billion rupiah"),
            (
                "2.318.149.930",
                "dua miliar tiga ratus delapan belas juta seratus empat puluh sembilan ribu sembilan ratus tiga puluh rupiah",
                "two billion three hundred eighteen million one hundred forty-nine thousand nine hundred thirty rupiah"
            ),
            ("1.000.000.000.000", "satu triliun rupiah", "one trillion rupiah"),
            ("1.000.000.001.000", "satu triliun seribu rupiah", "one trillion one thousand rupiah"),
            ("1.000.000.000.000.000", "satu kuadriliun rupiah", "one quadrillion rupiah"),
            (
                "999.000.000.000.000.000,01", "sembilan ratus sembilan puluh sembilan kuadriliun rupiah satu sen",
                "nine hundred ninety-nine quadrillion rupiah one sen"
            ),
            ("-1.000", "minus seribu rupiah", "minus one thousand rupiah"),
            ("-0,05", "minus nol rupiah lima sen", "minus zero rupiah five sen"),
        ])
    func table(amount: String, indonesian: String, english: String) throws {
        let amount = try rupiah(amount)
        #expect(NumberWords.indonesian.text(amount) == indonesian)
        #expect(NumberWords.english.text(amount) == english)
    }

    @Test("Batas Rupiah masih tertulis seluruhnya")
    func limits() {
        #expect(
            NumberWords.indonesian.text(largest).hasPrefix("satu undesiliun tujuh ratus satu desiliun empat ratus sebelas noniliun "))
        #expect(NumberWords.english.text(smallest).hasPrefix("minus one undecillion seven hundred one decillion "))
    }

    @Test("Kata-katanya terbaca kembali menjadi jumlah semula", arguments: NumberWords.allCases)
    func readBack(words: NumberWords) throws {
        var generator = SeededGenerator(seed: 20_240_627)
        let reader = WordReader(words)
        for number in 0..<2_000 { #expect(reader.sen(words.text(Rupiah(sen: Int128(number)))) == Int128(number)) }
        for _ in 0..<3_000 {
            let amount = Rupiah(sen: generator.integer())
            #expect(reader.sen(words.text(amount)) == amount.sen, "\(amount.plainText)")
        }
        for amount in [largest, smallest] { #expect(reader.sen(words.text(amount)) == amount.sen) }
    }
}
