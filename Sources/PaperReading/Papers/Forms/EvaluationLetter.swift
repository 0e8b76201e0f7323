import BudgetModel
import Diagnostics

/// Nilai yang hanya ditulis di kalimat surat dan di lembar kerja evaluasi.
extension PaperFacts {
    /// "a. Perencanaan Kinerja", "1) Keberadaan", lalu "... dengan nilai 5,40 dari bobot 6,00".
    mutating func takeLetter(_ lines: [PaperDocument.Line]) {
        var component: String?
        var part: String?
        for line in lines {
            guard let year else { return }
            let text = line.text
            if let heading = Self.item(text, "abcdefgh", marks: ".") {
                component = known(component: heading)
                part = nil
            } else if let heading = Self.item(text, "123456789", marks: ")") {
                part = EvaluationPart(rawValue: heading.lowercased())?.name
            } else if let (score, weight) = Self.scoreAndWeight(in: text), let component, let part {
                merge(
                    ScoreFact(
                        year: year, level: .subcomponent, component: "\(component): \(part)",
                        weight: PaperFigure(text: weight, isPercent: false, location: line.place),
                        score: PaperFigure(text: score, isPercent: false, location: line.place), location: line.place))
            } else if let (score, grade) = Self.result(in: text) {
                merge(
                    ScoreFact(
                        year: year, level: .narrative, component: "Nilai Hasil Evaluasi",
                        score: PaperFigure(text: score, isPercent: false, location: line.place), predicate: grade, word: Self.quoted(text),
                        location: line.place))
            }
        }
    }

    /// Lembar kerja tanpa tajuk: "3.c. Pelaporan Kinerja ... | 7,50 | CC | 4,50", "Kriteria | 88,57", "1. Informasi ... | BB | 80".
    mutating func takeWorksheet(_ lines: [PaperDocument.Line]) {
        var code = ""
        for line in lines {
            guard let year, let first = line.cells.first, line.cells.count > 1 else { continue }
            let grades = line.cells.dropFirst().prefix(3).filter(Self.isGrade)
            let figures = line.cells.dropFirst().prefix(3).filter { NumberLook.isNumber($0) }
            guard !figures.isEmpty else { continue }
            func figure(_ text: String) -> PaperFigure { PaperFigure(text: text, isPercent: text.hasSuffix("%"), location: line.place) }
            if let (number, letter) = Self.partCode(first) {
                code = "\(number).\(letter). "
                guard figures.count > 1, let component = components.dropFirst(number - 1).first,
                    let part = EvaluationPart.allCases.dropFirst(Self.place(of: letter)).first
                else { continue }
                merge(
                    ScoreFact(
                        year: year, level: .subcomponent, component: "\(component): \(part.name)", weight: figure(figures[0]),
                        score: figure(figures[1]), predicate: grades.first, location: line.place))
            } else if figures.count == 1 {
                merge(
                    ScoreFact(
                        year: year, level: .criterion, component: code + first.trimmedName, score: figure(figures[0]),
                        predicate: grades.first,
                        location: line.place))
            }
        }
    }

    /// Komponen-komponen di tabelnya, menurut urutan.
    private var components: [String] {
        var seen: Set<String> = []
        return scores.filter { $0.level == .component }.map(\.component).filter { seen.insert($0).inserted }
    }

    /// Nama komponen seperti di tabelnya: surat menyingkat "Evaluasi Akuntabilitas Kinerja Internal".
    private func known(component heading: String) -> String? {
        let key = NameKey(heading).text
        return components.first { NameKey($0).text.hasPrefix(key) } ?? (components.isEmpty ? heading : nil)
    }

    /// Nilai yang sudah tercatat dilengkapi, tidak dicatat dua kali.
    private mutating func merge(_ fact: ScoreFact) {
        let index = scores.firstIndex {
            $0.year == fact.year && $0.level == fact.level && NameKey($0.component) == NameKey(fact.component)
                && ($0.score?.text == fact.score?.text || $0.score == nil)
        }
        guard let index else { return scores.append(fact) }
        scores[index].weight = scores[index].weight ?? fact.weight
        scores[index].score = scores[index].score ?? fact.score
        scores[index].predicate = scores[index].predicate ?? fact.predicate
    }

    /// Isi sebuah butir bernomor: "a. Perencanaan Kinerja".
    private static func item(_ text: String, _ letters: String, marks: String) -> String? {
        guard let first = text.first, letters.contains(first), let mark = text.dropFirst().first, marks.contains(mark) else { return nil }
        let rest = String(text.dropFirst(2)).trimmingEdges
        return rest.letterWords.count <= 6 && !rest.hasSuffix(";") ? rest : nil
    }

    /// "3.c.": nomor komponen dan huruf bagiannya.
    private static func partCode(_ text: String) -> (Int, Character)? {
        let parts = text.split(separator: ".", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, let number = Int(parts[0]), parts[1].count == 1, let letter = parts[1].first, letter.isLowercase else {
            return nil
        }
        return (number, letter)
    }

    private static func place(of letter: Character) -> Int { Int(letter.asciiValue ?? 97) - 97 }

    private static func isGrade(_ text: String) -> Bool {
        ["AA", "A", "BB", "B", "CC", "C", "D", "E"].contains(text)
    }

    /// "nilai 5,40 dari bobot 6,00".
    private static func scoreAndWeight(in text: String) -> (score: String, weight: String)? {
        let words = figureWords(text)
        for index in words.indices.dropLast(4) where words[index] == "nilai" && words[index + 2] == "dari" && words[index + 3] == "bobot" {
            if NumberLook.isNumber(words[index + 1]), NumberLook.isNumber(words[index + 4]) { return (words[index + 1], words[index + 4]) }
        }
        return nil
    }

    /// "nilai sebesar 74,15 dengan predikat BB".
    private static func result(in text: String) -> (score: String, grade: String)? {
        let words = figureWords(text)
        for index in words.indices.dropLast(2) where words[index] == "dengan" && words[index + 1] == "predikat" && index > 0 {
            let grade = words[index + 2].uppercased()
            if NumberLook.isNumber(words[index - 1]), isGrade(grade) { return (words[index - 1], grade) }
        }
        return nil
    }

    /// Kata-kata huruf kecil dengan angkanya utuh: "5,40", tanpa titik dan koma di belakangnya.
    private static func figureWords(_ text: String) -> [String] {
        text.lowercased().split(whereSeparator: \.isWhitespace).map { word in
            var word = String(word)
            while let last = word.last, ".,;:".contains(last) { word.removeLast() }
            return word
        }
    }

    /// Kata di dalam tanda kutip.
    private static func quoted(_ text: String) -> String? {
        let marks: Set<Character> = ["'", "\"", "“", "”", "‘", "’"]
        guard let start = text.firstIndex(where: marks.contains) else { return nil }
        let rest = text[text.index(after: start)...]
        guard let end = rest.firstIndex(where: marks.contains) else { return nil }
        let word = rest[..<end]
        return word.count <= 30 ? String(word) : nil
    }
}

/// Bagian setiap komponen evaluasi (Permenpan RB 88/2021).
enum EvaluationPart: String, CaseIterable {
    case existence = "keberadaan"
    case quality = "kualitas"
    case use = "pemanfaatan"

    var name: String {
        switch self {
        case .existence: "Keberadaan"
        case .quality: "Kualitas"
        case .use: "Pemanfaatan"
        }
    }
}
