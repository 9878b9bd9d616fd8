package import Core

extension Withholding {
    /// The reason as a phrase.
    package var phrase: Phrase {
        switch self {
        case .held(let reason): .heldBecause(reason)
        case .released(let release): .releasedTo(release)
        case .later(let date): .publishedLater(date)
        case .dateNotEstablished: .dateNotEstablished
        case .keptInFile: .keptInFile
        case .restsOn(let id): .restsOnWithheld(id)
        }
    }
}
