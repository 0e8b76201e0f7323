/// Batas yang dapat dilampaui; namanya menurut sifat ``ReadingLimits``.
public enum ReadingLimit: String, Hashable, Sendable, CaseIterable {
    /// Lihat ``ReadingLimits/maximumRows``.
    case rows
    /// Lihat ``ReadingLimits/maximumColumns``.
    case columns
    /// Lihat ``ReadingLimits/maximumCellBytes``.
    case cellBytes
    /// Lihat ``ReadingLimits/maximumRowBytes``.
    case rowBytes
    /// Lihat ``ReadingLimits/maximumCells``.
    case cells
    /// Lihat ``ReadingLimits/maximumArchiveEntries``.
    case archiveEntries
    /// Lihat ``ReadingLimits/maximumPartBytes``.
    case partBytes
    /// Lihat ``ReadingLimits/maximumExpansion``.
    case expansion
    /// Lihat ``ReadingLimits/maximumDocumentBytes``.
    case documentBytes
    /// Lihat ``ReadingLimits/maximumStringBytes``.
    case stringBytes
    /// Lihat ``ReadingLimits/maximumXMLDepth``.
    case xmlDepth
    /// Lihat ``ReadingLimits/maximumXMLTagBytes``.
    case xmlTagBytes
    /// Lihat ``ReadingLimits/maximumXMLAttributes``.
    case xmlAttributes
    /// Lihat ``ReadingLimits/maximumSheets``.
    case sheets
    /// Lihat ``ReadingLimits/maximumMergedRanges``.
    case mergedRanges
    /// Lihat ``ReadingLimits/maximumInflatedBytes``.
    case inflatedBytes
    /// Lihat ``ReadingLimits/maximumTags``.
    case tags
    /// Lihat ``ReadingLimits/maximumContentBytes``.
    case contentBytes
    /// Lihat ``ReadingLimits/maximumLeadingBytes``.
    case leadingBytes
}
