import BriefingPacks
import Core
import Foundation

/// One of the two states that are compared.
enum ReviewSide {
    /// Content: a checkout, a folder, a revision, or what is built in.
    case content(ContentSet)
    /// A packs folder.
    case packs(String)

    /// Finds what a name refers to.
    ///
    /// A file or a folder comes before a revision of the same name.
    ///
    /// - Parameters:
    ///   - name: A checkout, a content folder, a packs folder or its manifest, or a revision.
    ///   - isMeeting: Whether the name is that of a folder with all files of another meeting.
    /// - Throws: ``FileError`` or ``ReviewFault``.
    init(_ name: String, isMeeting: Bool) throws {
        if isMeeting {
            self = .content(try ContentSet.meeting(name))
        } else if Disk.isFolder(name) {
            self = try Self.folder(name)
        } else if Disk.exists(name) {
            let path = FilePath(name)
            if path.name == Manifest.name {
                self = .packs(path.folder)
            } else if let revision = try? Revision(name) {
                // A bare repository contains a file with the name HEAD.
                self = .content(try revision.content())
            } else {
                throw ReviewFault.notASide(name)
            }
        } else {
            self = .content(try Revision(name).content())
        }
    }

    private static func folder(_ path: String) throws(FileError) -> ReviewSide {
        if Disk.exists("\(path)/\(Manifest.name)") { return .packs(path) }
        if let checkout = CheckoutFolder(path), checkout.hasMeeting {
            return .content(try checkout.content(isCompleted: false))
        }
        return .content(try ContentSet.reading(path))
    }

    /// The side that is used if the user names only one: the current checkout, or what is built in.
    static func standing() throws(FileError) -> ReviewSide {
        .content(try CheckoutFolder.current?.content(isCompleted: false) ?? .embedded)
    }
}

extension Assembly {
    /// Reads and checks content for a comparison.
    ///
    /// The items of a file that cannot be read in full would appear as withdrawn. Such content is therefore refused.
    ///
    /// - Parameters:
    ///   - set: The content.
    ///   - name: The user's name for the content.
    /// - Returns: The content, read and checked.
    /// - Throws: ``ReviewFault`` with the diagnostics, or ``RegistrationError``.
    static func compared(_ set: ContentSet, as name: String) throws -> Assembly {
        switch Result(catching: { () throws(AssemblyFailure) in try Assembly(set) }) {
        case .success(let assembly):
            let faults = assembly.diagnostics.filter { $0.severity == .error && $0.rule.hasPrefix("content.") }
            guard faults.isEmpty else { throw ReviewFault.content(name, faults) }
            return assembly
        case .failure(.content(let diagnostics)): throw ReviewFault.content(name, diagnostics)
        case .failure(.registration(let error)): throw error
        }
    }
}
