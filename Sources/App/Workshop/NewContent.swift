import BriefingPacks
import Core
import Programme

/// Checks that new content has no errors, and that the day can be planned with it.
enum NewContent {
    /// Checks new panels.
    ///
    /// - Parameters:
    ///   - panels: The new panels. Faults of other panels do not count.
    ///   - isWhole: Whether the whole meeting is new.
    ///   - read: Reads the content.
    /// - Throws: ``WorkshopFault/refused(_:)``, or ``WorkshopFault/file(_:)``.
    static func check(
        _ panels: [PanelID], isWhole: Bool = false, _ read: () throws(FileError) -> ContentSet
    ) throws(WorkshopFault) {
        let set: ContentSet
        do throws(FileError) { set = try read() } catch { throw .file(error) }
        let assembly: Assembly
        do throws(AssemblyFailure) {
            assembly = try Assembly(set)
        } catch {
            switch error {
            case .content(let diagnostics): throw .refused(diagnostics)
            case .registration(let error): throw .refused([error.diagnostic])
            }
        }
        do throws(RegistrationError) { try assembly.require(panels) } catch { throw .refused([error.diagnostic]) }
        let found = isWhole ? assembly.diagnostics : panels.flatMap(assembly.diagnostics(of:))
        let errors = found.filter { $0.severity == .error }
        if !errors.isEmpty { throw .refused(errors) }
        do throws(PlanningError) { _ = try assembly.plan() } catch { throw .refused([error.diagnostic]) }
    }
}
