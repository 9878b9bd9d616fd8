import Core
import Digests

extension SHA256 {
    /// One digest over files: each path and each content, their lengths before them, so that nothing can shift.
    static func hex(of files: [ContentFile]) -> String {
        var bytes: [UInt8] = []
        for file in files {
            bytes += Array("\(file.path.utf8.count) \(file.path) \(file.bytes.count) ".utf8)
            bytes += file.bytes
        }
        return hex(of: bytes)
    }
}
