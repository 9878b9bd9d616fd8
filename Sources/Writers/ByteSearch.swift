import Core

// A search in the bytes of a string, which all writers use before they look at single characters.

extension String {
    /// Returns whether at least one UTF-8 byte satisfies a condition.
    ///
    /// It is several times as fast as a search in the UTF-8 view.
    @inline(__always) package func hasByte(where isSuch: (UInt8) -> Bool) -> Bool {
        utf8.withContiguousStorageIfAvailable { $0.contains(where: isSuch) } ?? utf8.contains(where: isSuch)
    }
}
