/// Susunan bernomor sebuah tabel: dari tanda setiap baris ke kedalamannya.
///
/// Urutan yang dilanjutkan tetap di tingkatnya; cara menomori yang baru dan mulai dari satu turun satu tingkat; urutan
/// yang berjalan terus di bawah induk berikutnya (A: 1, 2; B: 3) kembali ke tingkatnya.
/// Kolom `No` biasa (1, 2, 3, ...) karena itu selalu satu tingkat, dan huruf `I` sesudah `H` tetap huruf.
struct Outline {
    private enum Level {
        case ordinal(OutlineMark.Style, Int)
        case path([Int])
        case indent(Int)

        var isIndent: Bool { if case .indent = self { true } else { false } }

        /// Bilangan bertitik tingkat ini; `1` adalah induk `1.1`.
        var numbers: [Int]? {
            switch self {
            case .path(let numbers): numbers
            case .ordinal(let style, let value): style.symbols == .arabic && style.brackets == 0 ? [value] : nil
            case .indent: nil
            }
        }
    }

    private var levels: [Level] = []
    /// Bilangan terakhir setiap cara menomori yang tingkatnya sudah tertutup, dan tingkat itu.
    private var closed: [OutlineMark.Style: (index: Int, value: Int)] = [:]

    /// Kedalaman baris dengan tanda ini, mulai 0; baris tanpa tanda sedalam baris bertanda terakhir.
    mutating func depth(of mark: OutlineMark?) -> Int {
        switch mark {
        case .indent(let width)?: return indent(width)
        case .path(let numbers)?: return path(numbers)
        case .ordinal(let readings)?: return ordinal(readings)
        case nil:
            while levels.last?.isIndent == true { levels.removeLast() }
            return max(levels.count - 1, 0)
        }
    }

    private mutating func indent(_ width: Int) -> Int {
        while case .indent(let open)? = levels.last, open >= width { levels.removeLast() }
        levels.append(.indent(width))
        let hasBase = levels.first?.isIndent == false
        return hasBase ? levels.count - 1 : levels.count
    }

    private mutating func path(_ numbers: [Int]) -> Int {
        while let last = levels.last {
            if let open = last.numbers {
                if open.count < numbers.count, numbers.starts(with: open) { break }
            } else if !last.isIndent {
                break
            }
            levels.removeLast()
        }
        levels.append(.path(numbers))
        return levels.count - 1
    }

    private mutating func ordinal(_ readings: [OutlineMark.Reading]) -> Int {
        let place =
            place(of: readings, where: { $1 == $0 + 1 }) ?? opening(readings) ?? reopening(readings)
            ?? place(of: readings, where: { _, _ in true })
        if let place {
            for (index, level) in levels.enumerated() where index > place.index {
                if case .ordinal(let style, let value) = level { closed[style] = (index, value) }
            }
            closed[place.reading.style] = nil
            levels.removeSubrange(place.index...)
            levels.append(.ordinal(place.reading.style, place.reading.value))
        } else if levels.isEmpty || levels.allSatisfy(\.isIndent) {
            levels = readings.first.map { [.ordinal($0.style, $0.value)] } ?? []
        }
        return max(levels.count - 1, 0)
    }

    /// Tingkat terdalam yang dilanjutkan salah satu arti.
    private func place(
        of readings: [OutlineMark.Reading], where follows: (Int, Int) -> Bool
    ) -> (index: Int, reading: OutlineMark.Reading)? {
        for index in levels.indices.reversed() {
            guard case .ordinal(let style, let value) = levels[index] else { continue }
            if let reading = readings.first(where: { $0.style == style && follows(value, $0.value) }) { return (index, reading) }
        }
        return nil
    }

    /// Tingkat tertutup yang urutannya berjalan terus.
    private func reopening(_ readings: [OutlineMark.Reading]) -> (index: Int, reading: OutlineMark.Reading)? {
        for reading in readings {
            if let last = closed[reading.style], last.value + 1 == reading.value { return (min(last.index, levels.count), reading) }
        }
        return nil
    }

    /// Cara menomori baru yang mulai dari satu membuka tingkat di bawah yang terakhir.
    private func opening(_ readings: [OutlineMark.Reading]) -> (index: Int, reading: OutlineMark.Reading)? {
        let open = levels.compactMap { level -> OutlineMark.Style? in if case .ordinal(let style, _) = level { style } else { nil } }
        guard let reading = readings.first(where: { $0.value == 1 && !open.contains($0.style) }) else { return nil }
        return (levels.lastIndex { !$0.isIndent }.map { $0 + 1 } ?? 0, reading)
    }
}
