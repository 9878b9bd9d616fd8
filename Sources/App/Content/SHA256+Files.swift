import Core
import Digests

extension SHA256 {
    /// One digest of several files.
    ///
    /// The length of each path and each content precedes it, so that different files always give different input.
    static func hex(of files: [ContentFile]) -> String {
        var bytes: [UInt8] = []
        for file in files {
            bytes += Array("\(file.path.utf8.count) \(file.path) \(file.bytes.count) ".utf8)
            bytes += file.bytes
        }
        return hex(of: bytes)
    }
}
