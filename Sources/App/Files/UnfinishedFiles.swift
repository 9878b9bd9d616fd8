import Core
import Foundation
import Synchronization

/// The files that this run has begun and not yet moved into their places, so that a signal removes them too.
///
/// A folder that is handed on must not contain half a pack, not even under a hidden name.
enum UnfinishedFiles {
    /// The ending of a temporary file's name, which other programs do not use.
    static let ending = ".dais-partial"

    /// The paths of the files as C strings.
    ///
    /// A signal handler may read the table at any moment, and must not wait for a lock. The table therefore has a fixed
    /// address, and its strings are never freed.
    nonisolated(unsafe) private static let table: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?> = {
        let table = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: capacity)
        table.initialize(repeating: nil, count: capacity)
        return table
    }()
    private static let capacity = 1 << 14
    private static let places = Mutex<[String: Int]>([:])
    private static let isEnding = Atomic(false)
    private static let isHeld = Atomic(false)
    /// The signal that arrived while ``uninterrupted(_:)`` was at work; 0 if none did.
    private static let pending = Atomic<Int32>(0)

    /// The temporary name of a file in its folder.
    static func name(of file: String) -> String { ".\(file)\(ending)" }

    /// Remembers a file before it is created.
    static func insert(_ path: String) {
        // After a signal, no new file is begun.
        while isEnding.load(ordering: .acquiring) { sleep(1) }
        places.withLock { places in
            guard places[path] == nil, let free = (places.count..<capacity).first(where: { table[$0] == nil }) else {
                return
            }
            places[path] = free
            table[free] = strdup(path)
        }
    }

    /// Forgets a file that is now in its place, or was removed.
    static func remove(_ path: String) {
        places.withLock { places in
            guard let place = places.removeValue(forKey: path) else { return }
            table[place] = nil
        }
    }

    /// Makes SIGINT, SIGTERM and SIGHUP remove the files before they end the program in the usual way.
    static func watchSignals() {
        _ = table[0]
        var usual = sigset_t()
        sigemptyset(&usual)
        for number in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&usual, number) }
        // A program that blocks signals passes this on to the programs that it starts.
        pthread_sigmask(SIG_UNBLOCK, &usual, nil)
        for number in [SIGINT, SIGTERM, SIGHUP] {
            // A user who starts a run with `nohup` wants it to continue.
            let earlier = unsafeBitCast(signal(number, SIG_IGN), to: Int.self)
            guard earlier != unsafeBitCast(SIG_IGN, to: Int.self) else { continue }
            signal(number) { UnfinishedFiles.end(by: $0) }
        }
    }

    /// Runs short work that must not be stopped halfway.
    ///
    /// A signal that arrives meanwhile ends the program afterwards.
    static func uninterrupted<Failure: Error>(_ work: () throws(Failure) -> Void) throws(Failure) {
        isHeld.store(true, ordering: .sequentiallyConsistent)
        defer {
            isHeld.store(false, ordering: .sequentiallyConsistent)
            let number = pending.load(ordering: .sequentiallyConsistent)
            if number != 0 { end(by: number) }
        }
        try work()
    }

    /// The work of the signal handler, which neither allocates nor waits.
    private static func end(by number: Int32) {
        guard !isHeld.load(ordering: .sequentiallyConsistent) else {
            return pending.store(number, ordering: .sequentiallyConsistent)
        }
        isEnding.store(true, ordering: .releasing)
        for index in 0..<capacity {
            if let path = table[index] { unlink(path) }
        }
        // The folders in the table are empty by now.
        for index in 0..<capacity {
            if let path = table[index] { rmdir(path) }
        }
        signal(number, SIG_DFL)
        raise(number)
    }

    /// Removes the unfinished files that a killed run left in a folder.
    static func clear(_ folder: String) {
        for place in [folder] + Language.allCases.map({ "\(folder)/\($0.rawValue)" }) {
            guard FileStatus(at: place)?.kind == .folder,
                let names = try? FileManager.default.contentsOfDirectory(atPath: place)
            else { continue }
            for name in names where name.hasPrefix(".") && name.hasSuffix(ending) {
                if FileStatus(at: "\(place)/\(name)")?.kind == .file { unlink("\(place)/\(name)") }
            }
        }
    }
}
