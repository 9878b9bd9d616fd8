import Core
import LibZ

/// A ZIP container whose bytes depend only on its members.
///
/// The members are in the order in which they were added. All of them have the first date that the format supports.
struct ZipArchive {
    private var members: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0

    /// Adds a member.
    ///
    /// - Parameters:
    ///   - name: The path in the container, with slashes.
    ///   - bytes: The content.
    ///   - isStored: Whether the member is stored without compression, as some formats require of the first member.
    ///     Other members are deflated if that makes them smaller.
    mutating func add(_ name: String, _ bytes: [UInt8], isStored: Bool = false) {
        precondition(name.utf8.count <= UInt16.max && bytes.count < UInt32.max, "without ZIP64 a member is below 4 GiB")
        let deflated = isStored ? nil : Self.deflated(bytes)
        let data = deflated ?? bytes
        let isASCII = name.utf8.allSatisfy { $0 < 0x80 }
        let offset = members.count

        var header: [UInt8] = []
        header.append(20, size: 2)  // the version of the format that is needed: 2.0
        header.append(isASCII ? 0 : 1 << 11, size: 2)  // whether the name is to be read as UTF-8
        header.append(deflated == nil ? 0 : Int(Z_DEFLATED), size: 2)
        header.append(0, size: 2)  // 00:00
        header.append(1 << 5 | 1, size: 2)  // 1 January 1980
        header.append(Int(crc32(0, bytes, uInt(bytes.count))), size: 4)
        header.append(data.count, size: 4)
        header.append(bytes.count, size: 4)
        header.append(name.utf8.count, size: 2)
        header.append(0, size: 2)  // no extra fields

        members.append(0x0403_4B50, size: 4)
        members += header + Array(name.utf8) + data

        directory.append(0x0201_4B50, size: 4)
        directory.append(20, size: 2)  // the version of the format that it was made with
        directory += header
        directory.append(0, size: 2)  // no comment
        directory.append(0, size: 2)  // the only disk
        directory.append(0, size: 2)  // no internal attributes
        directory.append(0, size: 4)  // no external attributes
        directory.append(offset, size: 4)
        directory += Array(name.utf8)
        count += 1
    }

    /// The bytes of the container.
    var bytes: [UInt8] {
        precondition(
            count < UInt16.max && members.count + directory.count < UInt32.max, "without ZIP64 all is below 4 GiB")
        var end: [UInt8] = []
        end.append(0x0605_4B50, size: 4)
        end.append(0, size: 4)  // the only disk, and the directory on it
        end.append(count, size: 2)
        end.append(count, size: 2)
        end.append(directory.count, size: 4)
        end.append(members.count, size: 4)
        end.append(0, size: 2)  // no comment
        return members + directory + end
    }

    /// Returns the bytes as a raw deflate stream, or nil if the stream is not smaller.
    private static func deflated(_ bytes: [UInt8]) -> [UInt8]? {
        guard bytes.count > 1 else { return nil }
        var stream = z_stream()
        // On a large pack, level 4 takes a fifth less time than the default, and the result is an eighth larger.
        let isReady = deflateInit2_(
            &stream, 4, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        precondition(isReady == Z_OK, "zlib deflates")
        defer { deflateEnd(&stream) }
        var input = bytes
        var isWhole = false
        let output = [UInt8](unsafeUninitializedCapacity: bytes.count - 1) { room, count in
            input.withUnsafeMutableBufferPointer { input in
                stream.next_in = input.baseAddress
                stream.avail_in = uInt(input.count)
                stream.next_out = room.baseAddress
                stream.avail_out = uInt(bytes.count - 1)
                isWhole = deflate(&stream, Z_FINISH) == Z_STREAM_END
                count = bytes.count - 1 - Int(stream.avail_out)
            }
        }
        return isWhole ? output : nil
    }
}

extension [UInt8] {
    /// Appends a number with its lowest byte first, as the format requires.
    fileprivate mutating func append(_ number: Int, size: Int) {
        for byte in 0..<size { append(UInt8(truncatingIfNeeded: number >> (8 * byte))) }
    }
}
