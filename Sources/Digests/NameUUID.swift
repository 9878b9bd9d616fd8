#if canImport(CryptoKit)
    import CryptoKit
#else
    import LibCrypto
#endif

/// A UUID that is computed from a name.
///
/// The same name always gives the same UUID on every machine.
///
/// - Source: RFC 9562, 5.5 (version 5).
package struct NameUUID: Sendable, Hashable {
    /// The sixteen bytes of the UUID.
    package let bytes: [UInt8]

    /// The namespace of domain names: RFC 9562, 6.6.
    package static let domainNames = NameUUID(bytes: [
        0x6B, 0xA7, 0xB8, 0x10, 0x9D, 0xAD, 0x11, 0xD1, 0x80, 0xB4, 0x00, 0xC0, 0x4F, 0xD4, 0x30, 0xC8,
    ])

    /// Creates the UUID of a name.
    ///
    /// - Parameters:
    ///   - name: The name.
    ///   - namespace: The namespace of the name.
    package init(_ name: String, in namespace: NameUUID) {
        var bytes = Array(Self.sha1(of: namespace.bytes + Array(name.utf8)).prefix(16))
        bytes[6] = bytes[6] & 0x0F | 0x50
        bytes[8] = bytes[8] & 0x3F | 0x80
        self.bytes = bytes
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    /// Returns the SHA-1 digest, which the standard requires.
    ///
    /// Nothing here depends on its security.
    private static func sha1(of bytes: [UInt8]) -> [UInt8] {
        #if canImport(CryptoKit)
            return Array(Insecure.SHA1.hash(data: bytes))
        #else
            var digest = [UInt8](repeating: 0, count: 20)
            var length: UInt32 = 0
            let isDone = EVP_Digest(bytes, bytes.count, &digest, &length, EVP_sha1(), nil)
            precondition(isDone == 1 && length == 20, "libcrypto has SHA-1")
            return digest
        #endif
    }
}

extension NameUUID: CustomStringConvertible {
    /// The UUID as a URN, for places that need an address: RFC 9562, 4.
    package var urn: String { "urn:uuid:\(self)" }

    /// The UUID in the form of RFC 9562, in lower-case letters.
    package var description: String {
        [0..<4, 4..<6, 6..<8, 8..<10, 10..<16].map { SHA256.hexadecimal(bytes[$0]) }.joined(separator: "-")
    }
}
