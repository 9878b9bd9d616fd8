import Core
import Foundation

/// The content of a folder: at once, and again after every save, until a signal ends the wait.
struct FileWatch: Sequence, IteratorProtocol {
    /// The result of reading the content.
    ///
    /// What cannot be read during a save can be read soon after it.
    typealias Reading = Result<ContentSet, FileError>

    private let folder: String
    private let read: () -> Reading
    private var known: [String: Disk.State]?
    private var last: Reading?
    /// Whether a save may have been missed, because two saves within one tick of the clock have the same time.
    private var isDoubtful = false

    /// The pause between two checks of the disk, in microseconds.
    private static let pause: UInt32 = 10_000
    /// The longest tick of a file system's clock, in microseconds.
    private static let grain: UInt32 = 20_000

    /// Watches a folder.
    ///
    /// - Parameters:
    ///   - folder: The folder of content, or the checkout.
    ///   - read: Reads the content.
    init(_ folder: String, read: @escaping () -> Reading) {
        self.folder = folder
        self.read = read
    }

    mutating func next() -> Reading? {
        if isDoubtful {
            isDoubtful = false
            usleep(Self.grain)
            let again = read()
            guard again.bytes == last?.bytes else {
                last = again
                return again
            }
        }
        repeat {
            let now = Self.states(of: folder)
            guard now != known else { continue }
            known = now
            isDoubtful = true
            last = read()
            return last
        } while usleep(Self.pause) == 0
        return nil
    }

    /// The paths of all content files in a folder or a checkout, even if a path is not that of a plain file.
    static func files(of folder: String) -> [String] {
        places(of: folder).flatMap { place in
            ((try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []).filter { $0.hasSuffix(".yaml") }
                .map { "\(place)/\($0)" }
        }
    }

    /// The state of each folder and file.
    ///
    /// A folder counts only by its identity, because other programs put their own files next to content.
    private static func states(of folder: String) -> [String: Disk.State] {
        let states =
            places(of: folder).compactMap { place in Disk.state(of: place).map { (place, $0.whichAlone) } }
            + files(of: folder).compactMap { path in Disk.state(of: path).map { (path, $0) } }
        return Dictionary(states, uniquingKeysWith: { first, _ in first })
    }

    /// The folders that contain content files.
    static func places(of folder: String) -> [String] {
        guard let checkout = CheckoutFolder(folder) else { return [folder] }
        return ((try? checkout.places()) ?? []).map { "\(folder)/\($0)" }
    }
}

extension Disk.State {
    /// The state, reduced to the identity of the file or folder.
    fileprivate var whichAlone: Self { Self(size: 0, changed: 0, node: node, link: link) }
}

extension FileWatch.Reading {
    /// The bytes of all files, by which two readings are compared.
    fileprivate var bytes: Result<[String: [UInt8]], FileError> {
        map { set in Dictionary(set.files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first }) }
    }
}
