import Core

extension RecordState {
    /// Returns the point that a typed line describes.
    func point(_ line: PointLine) throws(PointFault) -> Point {
        guard next.number != nil else { throw .noNameLeft }
        let said = try PointCites(line.text, keys: sources)
        var point = Point(
            id: next, at: try moment(time), session: session, item: item, kind: line.kind,
            speaker: try names.speaker(line.speaker), text: said.text, cites: said.cites)
        var seen: Set<PointLine.Mark.Sign> = []
        for mark in line.marks {
            switch mark.sign {
            case .answers, .supports: break
            case .prepared, .language, .time, .topic, .release:
                guard seen.insert(mark.sign).inserted else { throw .twice(mark.whole) }
            }
            try set(mark, of: &point)
        }
        return point
    }

    private func set(_ mark: PointLine.Mark, of point: inout Point) throws(PointFault) {
        let value = String(mark.value)
        switch mark.sign {
        case .answers:
            guard point.kind == .answer else { throw .answersNothing(mark.whole, point.kind) }
            let question = try self.point(named: mark.value, at: mark.whole)
            guard question.kind == .question else { throw .noQuestion(mark.whole, question) }
            if !point.answers.contains(question.id) { point.answers.append(question.id) }
        case .supports:
            let supported = claims.contains(value) ? value : try supported(mark).rawValue
            if !point.supports.contains(supported) { point.supports.append(supported) }
        case .prepared:
            guard value.isEmpty else { throw .preparedAlone(mark.whole) }
            point.prepared = true
        case .language:
            guard let language = Language(rawValue: value) else {
                throw .noWord(mark.whole, "official language", Language.allCases.map(\.rawValue))
            }
            point.language = language
        case .time: point.at = try moment(try time(mark.value))
        case .topic:
            guard let topic = Topic.allCases.first(where: { $0.typed == value }) else {
                throw .noWord(mark.whole, "topic", Topic.allCases.map(\.typed))
            }
            point.about = topic
        case .release:
            guard let release = Release(rawValue: value) else {
                throw .noWord(mark.whole, "release", Release.allCases.map(\.rawValue))
            }
            point.release = release
        }
    }

    private func supported(_ mark: PointLine.Mark) throws(PointFault) -> PointID {
        let bare = mark.value.first.map { "Pp".contains($0) } == true ? mark.value.dropFirst() : mark.value
        guard Int(bare) != nil else { throw .noClaim(mark.whole, claims) }
        return try point(named: mark.value, at: mark.whole).id
    }
}

extension Topic {
    /// The word as typed after `#`, with a hyphen for each space.
    var typed: String { rawValue.replacing(" ", with: "-") }
}

extension PointFault {
    fileprivate static var noNameLeft: Self {
        Self(
            .pointName, column: 1, "no name is left after 'P999999999'",
            because: "a point's number has at most nine digits, and no name is given twice",
            remedy: "look for 'P999999999' in the record, and write the name that was meant")
    }

    fileprivate static func twice(_ mark: Substring) -> Self {
        Self(
            .pointMark, at: mark, "there is already a mark of this kind before \(mark.quoted)",
            because: "a point can have only one of them", remedy: "leave one of the two out")
    }

    fileprivate static func answersNothing(_ mark: Substring, _ kind: PointKind) -> Self {
        Self(
            .pointMark, at: mark, "a point of the kind '\(kind.rawValue)' cannot answer a question",
            because: "the summary puts an answer with its question",
            remedy: "begin the line with a, or leave the mark out")
    }

    fileprivate static func noQuestion(_ mark: Substring, _ point: Point) -> Self {
        Self(
            .pointMark, at: mark, "the point \(point.id) is not a question, but of the kind '\(point.kind.rawValue)'",
            because: "the summary puts an answer with its question", remedy: "name the question, or leave the mark out")
    }

    fileprivate static func preparedAlone(_ mark: Substring) -> Self {
        Self(
            .pointMark, at: mark, "something follows the sign in \(mark.quoted)", because: "it would be lost",
            remedy: "write ! alone, and a space after it")
    }

    fileprivate static func noWord(_ mark: Substring, _ what: String, _ known: [String]) -> Self {
        let guess = Spelling.nearest(to: String(mark.dropFirst()), among: known)
        let before = guess.map { "did you mean '\(mark.prefix(1))\($0)'? " } ?? ""
        return Self(
            .pointMark, at: mark, "\(mark.quoted) does not name a known \(what)",
            because: "a wrong guess would record what nobody meant",
            remedy: "\(before)use one of: \(known.joined(separator: ", "))")
    }

    fileprivate static func noClaim(_ mark: Substring, _ claims: Set<String>) -> Self {
        let guess = Spelling.nearest(to: String(mark.dropFirst()), among: claims.sorted())
        return Self(
            .pointMark, at: mark, "\(mark.quoted) is neither a point nor a panel's claim",
            because: "a reference must lead somewhere",
            remedy: (guess.map { "did you mean '+\($0)'? " } ?? "") + "write +12 for the point P12, +WA1 for a claim")
    }
}
