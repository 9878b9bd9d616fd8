/// The limits of a worker.
struct TypstLimits: Sendable {
    /// The maximum time for one document, in seconds.
    var seconds = 60.0
    /// The maximum memory in bytes; the largest pack needs a fifth of it.
    var memory = 1 << 30
    /// The number of documents after which a worker is replaced, because Typst keeps more memory with each document.
    var documents = 25
    /// The kept memory in bytes after which a worker is replaced earlier, because such a worker is also slow.
    var kept = 160 << 20
}
