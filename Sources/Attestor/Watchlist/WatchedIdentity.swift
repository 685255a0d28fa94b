import Attestations
package import Evidence
import Postgres

/// Somebody who is watched for in transparency logs and in our own ledgers.
package struct WatchedIdentity: Hashable, Sendable {
    package enum Field: String, Hashable, Sendable, CaseIterable {
        case issuer
        /// A name in a certificate, or in an entry of a ledger of ours.
        case san
        /// SHA-256 of a key, in hexadecimal.
        case key
    }

    package enum Match: String, Hashable, Sendable, CaseIterable {
        case exact
        case prefix
        /// `*` stands for any run of characters, `?` for one.
        case glob
        /// As libpcre2 reads it; it must match the whole.
        case regex
    }

    package enum Severity: String, Hashable, Sendable, CaseIterable {
        case info, low, medium, high, critical
    }

    package var id: UniqueID
    package var name: String
    package var field: Field
    package var match: Match
    package var pattern: String
    package var severity: Severity
    /// Names of logs, or of our ledgers as `ledger:audit`; empty for all of them.
    package var scope: [String]
    /// After a hit nobody is told of the same again for so long.
    package var dedupSeconds: Int
    package var suppressedUntil: Instant?
    package var isRetired: Bool
    package var changedBy: String
    package var changedAt: Instant

    package init(
        id: UniqueID,
        name: String,
        field: Field,
        match: Match,
        pattern: String,
        severity: Severity,
        scope: [String],
        dedupSeconds: Int,
        suppressedUntil: Instant?,
        isRetired: Bool,
        changedBy: String,
        changedAt: Instant
    ) {
        self.id = id
        self.name = name
        self.field = field
        self.match = match
        self.pattern = pattern
        self.severity = severity
        self.scope = scope
        self.dedupSeconds = dedupSeconds
        self.suppressedUntil = suppressedUntil
        self.isRetired = isRetired
        self.changedBy = changedBy
        self.changedAt = changedAt
    }

    package var node: String { "watched:\(id)" }

    /// What of `identity` it may be found in.
    func texts(of identity: LoggedIdentity) -> [String] {
        switch field {
        case .issuer: identity.issuers
        case .san: identity.names
        case .key: identity.key.isEmpty ? [] : [identity.key]
        }
    }

    /// Whether a text is meant, other than by an expression: that is `WatchMatcher`'s, since it may not be known.
    func matches(_ text: String) -> Bool {
        switch match {
        case .regex: false
        case .exact: text.utf8.elementsEqual(pattern.utf8)
        case .prefix: text.utf8.starts(with: pattern.utf8)
        case .glob: Self.glob(Array(pattern.utf8), Array(text.utf8))
        }
    }

    /// In as many steps as both are long together times the stars at most: no pattern takes for ever.
    private static func glob(_ pattern: [UInt8], _ text: [UInt8]) -> Bool {
        var (p, t) = (0, 0)
        var back: (pattern: Int, text: Int)?
        while t < text.count {
            if p < pattern.count, pattern[p] == UInt8(ascii: "*") {
                back = (p, t)
                p += 1
            } else if p < pattern.count, pattern[p] == UInt8(ascii: "?") || pattern[p] == text[t] {
                (p, t) = (p + 1, t + 1)
            } else if let (star, from) = back {
                back = (star, from + 1)
                (p, t) = (star + 1, from + 1)
            } else {
                return false
            }
        }
        return pattern[p...].allSatisfy { $0 == UInt8(ascii: "*") }
    }
}

extension Query.StringInterpolation {
    mutating func appendInterpolation(columnsOf type: WatchedIdentity.Type) {
        appendLiteral(
            """
            identity_id, identity_name, field, match, pattern, severity, scope, dedup_seconds, suppressed_until, is_retired,
                   changed_by, changed_at
            """
        )
    }
}

extension WatchedIdentity {
    init(_ row: Row) throws {
        let (field, match): (String, String) = (try row["field"], try row["match"])
        let severity: String = try row["severity"]
        guard let field = Field(rawValue: field), let match = Match(rawValue: match),
            let severity = Severity(rawValue: severity)
        else { throw PostgresError.decoding(column: "field", expected: "a field", oid: 0) }
        self.init(
            id: try row["identity_id"],
            name: try row["identity_name"],
            field: field,
            match: match,
            pattern: try row["pattern"],
            severity: severity,
            scope: try row["scope"],
            dedupSeconds: try row["dedup_seconds"],
            suppressedUntil: try row["suppressed_until"],
            isRetired: try row["is_retired"],
            changedBy: try row["changed_by"],
            changedAt: try row["changed_at"]
        )
    }
}

/// Who is to be watched for.
package struct WatchDraft: Hashable, Sendable {
    package var name: String
    package var field: String
    package var match: String
    package var pattern: String
    package var severity: String
    package var scope: [String]
    package var dedupSeconds: Int
    package var suppressedUntil: Instant?
    package var isRetired: Bool

    package init(
        name: String,
        field: String,
        match: String = "exact",
        pattern: String,
        severity: String = "high",
        scope: [String] = [],
        dedupSeconds: Int = 0,
        suppressedUntil: Instant? = nil,
        isRetired: Bool = false
    ) {
        self.name = name
        self.field = field
        self.match = match
        self.pattern = pattern
        self.severity = severity
        self.scope = scope
        self.dedupSeconds = dedupSeconds
        self.suppressedUntil = suppressedUntil
        self.isRetired = isRetired
    }
}

extension WatchedIdentity {
    /// - Throws: `AttestorError.invalid`.
    init(_ draft: WatchDraft, id: UniqueID, by actor: String, at now: Instant) throws(AttestorError) {
        func choice<Value: RawRepresentable & CaseIterable>(_ text: String, _ name: String)
            throws(AttestorError)
            -> Value where Value.RawValue == String
        {
            guard let value = Value(rawValue: text) else {
                throw .invalid(
                    field: name,
                    reason: "is none that is known",
                    remedy: "use one of \(Value.allCases.map(\.rawValue).joined(separator: ", "))"
                )
            }
            return value
        }
        guard 1...100 ~= draft.name.utf8.count,
            draft.name.utf8.allSatisfy({ 0x21...0x7E ~= $0 && $0 != 0x2F })
        else {
            throw .invalid(
                field: "name",
                reason: "has not 1 to 100 visible characters without a slash",
                remedy: "give a short name"
            )
        }
        guard 1...1000 ~= draft.pattern.utf8.count, !draft.pattern.contains("\0") else {
            throw .invalid(
                field: "pattern",
                reason: "has not 1 to 1000 bytes",
                remedy: "give a name, a URL, or a key's SHA-256"
            )
        }
        if draft.match == Match.regex.rawValue {
            do throws(WatchExpression.Fault) { _ = try WatchExpression(draft.pattern) } catch {
                throw .invalid(
                    field: "pattern",
                    reason: "is no expression: \(error.reason)",
                    remedy: "write it as PCRE2 reads it, or use the match glob"
                )
            }
        }
        guard draft.scope.allSatisfy({ 1...100 ~= $0.utf8.count && !$0.contains("\0") }) else {
            throw .invalid(
                field: "scope",
                reason: "has what is no name of a log",
                remedy: "name logs as muniment rekor status does"
            )
        }
        guard draft.scope.count <= 100, 0...31_536_000 ~= draft.dedupSeconds else {
            throw .invalid(
                field: "dedup_seconds",
                reason: "is not from 0 to a year, or the scope has more than 100 logs",
                remedy: "give a window in seconds"
            )
        }
        self.init(
            id: id,
            name: draft.name,
            field: try choice(draft.field, "field"),
            match: try choice(draft.match, "match"),
            pattern: draft.pattern,
            severity: try choice(draft.severity, "severity"),
            scope: draft.scope,
            dedupSeconds: draft.dedupSeconds,
            suppressedUntil: draft.suppressedUntil,
            isRetired: draft.isRetired,
            changedBy: actor,
            changedAt: now
        )
    }
}
