import Core
import Foundation
import Synchronization

/// The files that this run has begun and not yet put in their places, so that a signal takes them away too.
///
/// A folder that is handed on must not hold the half of a pack, not even under a hidden name.
enum UnfinishedFiles {
    /// How the name of a file ends that waits beside its place; other programs have endings of their own.
    static let ending = ".dais-partial"

    /// The paths as the system takes them.
    ///
    /// A handler of signals may read them at any moment and may not wait for a lock, so the table has a fixed place, and a text
    /// in it is never freed.
    nonisolated(unsafe) private static let table: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?> = {
        let table = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: capacity)
        table.initialize(repeating: nil, count: capacity)
        return table
    }()
    private static let capacity = 1 << 14
    private static let places = Mutex<[String: Int]>([:])
    private static let isEnding = Atomic(false)
    private static let isHeld = Atomic(false)
    /// The signal that came meanwhile; 0 where none did.
    private static let pending = Atomic<Int32>(0)

    /// The name under which a file waits in its folder.
    static func name(of file: String) -> String { ".\(file)\(ending)" }

    /// Remembers a file before it is made.
    static func insert(_ path: String) {
        // Nothing is begun once a signal has come.
        while isEnding.load(ordering: .acquiring) { sleep(1) }
        places.withLock { places in
            guard places[path] == nil, let free = (places.count..<capacity).first(where: { table[$0] == nil }) else {
                return
            }
            places[path] = free
            table[free] = strdup(path)
        }
    }

    /// Forgets a file that is in its place, or gone.
    static func remove(_ path: String) {
        places.withLock { places in
            guard let place = places.removeValue(forKey: path) else { return }
            table[place] = nil
        }
    }

    /// Takes the files away when one of the usual signals ends the program, which it then does as if nobody had listened.
    static func watchSignals() {
        _ = table[0]
        var usual = sigset_t()
        sigemptyset(&usual)
        for number in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&usual, number) }
        // Some programs block signals for themselves, and what they start would inherit that.
        pthread_sigmask(SIG_UNBLOCK, &usual, nil)
        for number in [SIGINT, SIGTERM, SIGHUP] {
            // Who starts a run with `nohup` wants it to go on.
            let earlier = unsafeBitCast(signal(number, SIG_IGN), to: Int.self)
            guard earlier != unsafeBitCast(SIG_IGN, to: Int.self) else { continue }
            signal(number) { UnfinishedFiles.end(by: $0) }
        }
    }

    /// Does what takes moments and must not be stopped half-way; a signal that comes meanwhile ends the program afterwards.
    static func uninterrupted<Failure: Error>(_ work: () throws(Failure) -> Void) throws(Failure) {
        isHeld.store(true, ordering: .sequentiallyConsistent)
        defer {
            isHeld.store(false, ordering: .sequentiallyConsistent)
            let number = pending.load(ordering: .sequentiallyConsistent)
            if number != 0 { end(by: number) }
        }
        try work()
    }

    /// What a handler of signals does: nothing in it allocates or waits.
    private static func end(by number: Int32) {
        guard !isHeld.load(ordering: .sequentiallyConsistent) else {
            return pending.store(number, ordering: .sequentiallyConsistent)
        }
        isEnding.store(true, ordering: .releasing)
        for index in 0..<capacity {
            if let path = table[index] { unlink(path) }
        }
        // Folders among them are empty by now.
        for index in 0..<capacity {
            if let path = table[index] { rmdir(path) }
        }
        signal(number, SIG_DFL)
        raise(number)
    }

    /// Takes away what a run left in a folder that was stopped without a chance to do so.
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
