/// Tajuk tanpa beda huruf besar dan spasi.
package func normaliseTitle(_ title: String) -> String {
    title.lowercased().split { $0.isWhitespace || $0 == "_" }.joined(separator: " ")
}
