#if canImport(CryptoKit)
    import CryptoKit
#else
    import LibCrypto
#endif

/// The SHA-256 digest, computed by the cryptographic library of the system.
package enum SHA256 {
    /// Returns the digest of bytes in lower-case hexadecimal digits.
    package static func hex(of bytes: [UInt8]) -> String {
        hexadecimal(digest(of: bytes))
    }

    /// Returns bytes as lower-case hexadecimal digits, two digits per byte.
    static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
        bytes.map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }
        .joined()
    }

    private static func digest(of bytes: [UInt8]) -> [UInt8] {
        #if canImport(CryptoKit)
            return Array(CryptoKit.SHA256.hash(data: bytes))
        #else
            var digest = [UInt8](repeating: 0, count: 32)
            var length: UInt32 = 0
            let isDone = EVP_Digest(bytes, bytes.count, &digest, &length, EVP_sha256(), nil)
            precondition(isDone == 1 && length == 32, "libcrypto has SHA-256")
            return digest
        #endif
    }
}
