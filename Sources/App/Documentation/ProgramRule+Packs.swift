import Core

// The rules about packs and their preview.

extension ProgramRule {
    // MARK: Packs

    static let packPages = Self(
        "pack.pages",
        "a pack has no more pages than its reader should have; a longer one is written, with a warning",
        "a reader has little time on the day")
    static let calendarSequence = Self(
        "calendar.sequence",
        "a calendar with other times or another place than the earlier one in the folder has a higher SEQUENCE; a warning, "
            + "and an error with --final", "anyone who imported the earlier one keeps it")
    static let calendarCancelled = Self(
        "calendar.cancelled",
        "a session of the earlier calendar in the folder is in the new one, at least as cancelled; a warning, and an error with "
            + "--final", "anyone who imported the earlier one keeps a session that no longer takes place")
    static let packsDay = Self(
        "packs.day", "a folder contains documents of one day", "documents of two days would be confused")
    static let packsManifest = Self(
        "packs.manifest", "the manifest of a folder that is written to can be read",
        "otherwise the files that it lists would be forgotten")
    static let packsFollowUp = Self(
        "packs.follow-up", "the reader has a pack after the meeting",
        "some readers need a pack only on the day")
    static let pdfTypst = Self(
        "pdf.typst", "Typst, which sets PDF, is installed", "the other formats are written without it")
    static let pdfOwner = Self(
        "pdf.owner", "nobody else can change the program that sets PDF",
        "the program has all permissions of the user")
    static let pdfWorker = Self(
        "pdf.worker", "the process that sets PDF starts", "the other formats are written without it")
    static let pdfFont = Self("pdf.font", "the fonts have every letter", "a box in place of a letter is not text")
    static let pdfRefused = Self("pdf.refused", "Typst accepts the document", "an incorrect file is not written")
    static let pdfPage = Self(
        "pdf.page", "a part that has to be one page fits on it", "a reader turns no page during a session")
    static let pdfSlow = Self("pdf.slow", "a document is set within a minute", "a run must end")
    static let pdfLost = Self(
        "pdf.lost", "the process that sets a document does not end early", "an incomplete file is not written")

    static let packs = Group(
        title: "Packs",
        rules: [
            packPages, calendarSequence, calendarCancelled, packsDay, packsManifest, packsFollowUp, pdfTypst, pdfOwner,
            pdfWorker, pdfFont, pdfRefused, pdfPage, pdfSlow, pdfLost,
        ])

    // MARK: The preview

    static let previewBuild = Self(
        "preview.build", "the program was built with the preview", "other builds do not need its server")
    static let previewPort = Self("preview.port", "the port is free", "the pages have no address without a port")
    static let previewLink = Self(
        "preview.link", "no content file is a link that leads out of its folder",
        "files outside the folder are not read")
    static let previewGone = Self(
        "preview.gone", "a content file is not removed while the preview runs",
        "the built-in content would be shown in its place")

    static let preview = Group(
        title: "The preview",
        rules: [previewBuild, previewPort, previewLink, previewGone])
}
