package import Evidence

/// What was kept of an artifact, so that other rules can be applied to it later.
extension ParsedArtifact {
    /// As it was kept: with its secrets, or with a mark in the place of each.
    ///
    /// - Parameters:
    ///   - secretCount: marks in `content` and `details`.
    ///   - secretKeyID: whose digests they are.
    package init(
        kept content: JSON,
        details: JSONObject,
        of kind: KindName,
        by parser: String,
        identifier: ContentIdentifier,
        secretCount: Int,
        secretKeyID: String?
    ) {
        self.init(
            kind: kind,
            name: nil,
            content: content,
            summary: "",
            parser: parser,
            contentIdentifier: identifier,
            details: details
        )
        self.secretCount = secretCount
        self.secretKeyID = secretKeyID
    }
}

extension ArtifactKinds {
    /// The rules by which this build reads the kind's files.
    package static func parser(of kind: KindName) -> String { type(of: kind).parser }

    /// The rules by which this build makes the kind's normal form.
    package static func normaliser(of kind: KindName) -> String { type(of: kind).normaliser }
}

extension SecretSeal {
    /// How many values stand in `value` by a mark.
    package static func markCount(in value: JSON) -> Int {
        if isMark(value) { return 1 }
        return switch value {
        case .object(let object): object.reduce(0) { $0 + markCount(in: $1.value) }
        case .array(let values): values.reduce(0) { $0 + markCount(in: $1) }
        case .null, .bool, .number, .string: 0
        }
    }

    /// Whether `shown` is `whole`, but for marks in the place of values that are none.
    package static func agrees(_ shown: JSON, with whole: JSON) -> Bool {
        if shown == whole { return true }
        if isMark(shown) { return whole.object == nil && whole.array == nil }
        switch (shown, whole) {
        case (.object(let one), .object(let other)):
            return one.count == other.count
                && one.allSatisfy { member in
                    other[member.name].map { agrees(member.value, with: $0) } ?? false
                }
        case (.array(let one), .array(let other)):
            return one.count == other.count && zip(one, other).allSatisfy { agrees($0, with: $1) }
        default: return false
        }
    }
}

extension SourceFile {
    /// The encoding that the file itself says by a byte order mark; none says nothing.
    package var markedCharset: String? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return "utf-8" }
        if bytes.starts(with: [0xFF, 0xFE]) { return "utf-16le" }
        if bytes.starts(with: [0xFE, 0xFF]) { return "utf-16be" }
        return nil
    }
}
