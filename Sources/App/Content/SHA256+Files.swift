import Core
import Digests

extension SHA256 {
    /// One digest of several files.
    ///
    /// The length of each path and each content precedes it, so that different files always give different input.
    static func hex(of files: [ContentFile]) -> String {
        var bytes: [UInt8] = []
        // The head of a file needs far fewer bytes than this.
        bytes.reserveCapacity(files.reduce(0) { $0 + $1.bytes.count + 1024 })
        for file in files {
            bytes += Array("\(file.path.utf8.count) \(file.path) \(file.bytes.count) ".utf8)
            bytes += file.bytes
        }
        return hex(of: bytes)
    }
}
