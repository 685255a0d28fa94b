package import Evidence
import Postgres

/// Where events come from that happened elsewhere.
package struct Source: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        /// A file of events, one a line, that grows.
        case ndjson
        /// Others send events.
        case push
        /// Another Muniment's log, or any other of tlog-tiles whose entries are events.
        case log
    }

    package enum Settings: Hashable, Sendable {
        /// A file below the tenant's folder.
        case ndjson(path: String)
        case push
        case log(LogSettings)
    }

    package var name: String
    package var settings: Settings
    package var isEnabled: Bool
    package var createdBy: String
    package var createdAt: Instant
    /// Why it can't be read at present.
    package var failure: String?
    package var failedAt: Instant?
    /// How far it has been read, in its own form; `nil` before the first event.
    package var cursor: String?

    /// How its cursor is named.
    static func cursorName(of source: String) -> String { "source/\(source)" }
}

/// A log to read, and whom to believe.
package struct LogSettings: Hashable, Sendable {
    /// Under which `checkpoint` and `tile/…` are found, without a slash at the end.
    package var url: String
    /// The log's own key; its name is the log's origin.
    package var key: NoteKey
    /// A file below the tenant's folder with a token that may read entries.
    package var tokenFile: String?
}

/// What can't be done with a source, in its own words.
package enum SourceError: Error, Hashable, Sendable {
    case unknownSource(String)
    case nameTaken(String)
    case tooMany(limit: Int)
    case disabled(String)
    /// Events are sent to a source of another kind.
    case notPushed(String)
    case invalid(field: String, reason: String, remedy: String)
}

extension Source {
    /// 1 to 100 lower-case letters, digits, dots, hyphens and underscores.
    static func check(name: String) throws(SourceError) {
        let isName = name.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
                true
            default: false
            }
        }
        guard (1...100).contains(name.utf8.count), isName else {
            throw .invalid(
                field: "name",
                reason: "has other characters than a source's name, or none, or too many",
                remedy: "give 1 to 100 of a-z, 0-9, dot, hyphen and underscore"
            )
        }
    }
}

extension Source.Settings {
    package var kind: Source.Kind {
        switch self {
        case .ndjson: .ndjson
        case .push: .push
        case .log: .log
        }
    }

    /// From what somebody asks for: exactly the members of its kind.
    package init(kind: String, _ settings: JSONObject) throws(SourceError) {
        guard let kind = Source.Kind(rawValue: kind) else {
            let known = Source.Kind.allCases.map(\.rawValue).joined(separator: ", ")
            throw .invalid(field: "kind", reason: "is not known", remedy: "use one of \(known)")
        }
        let known =
            switch kind {
            case .ndjson: ["path"]
            case .push: [String]()
            case .log: ["key", "token_file", "url"]
            }
        for name in settings.names where !known.contains(name) {
            throw .invalid(
                field: "settings.\(name)",
                reason: "is not known for the kind \(kind.rawValue)",
                remedy: known.isEmpty ? "leave it out" : "known are \(known.joined(separator: ", "))"
            )
        }
        switch kind {
        case .ndjson: self = .ndjson(path: try Self.required(try Self.path("path", of: settings), "path"))
        case .push: self = .push
        case .log:
            self = .log(
                LogSettings(
                    url: try Self.url(of: settings),
                    key: try Self.key(of: settings),
                    tokenFile: try Self.path("token_file", of: settings)
                )
            )
        }
    }

    package var json: JSON {
        switch self {
        case .ndjson(let path): return ["path": .string(path)]
        case .push: return [:]
        case .log(let log):
            var object: JSONObject = ["url": .string(log.url), "key": .string(log.key.text)]
            object["token_file"] = log.tokenFile.map(JSON.string)
            return .object(object)
        }
    }

    private static func required(_ text: String?, _ name: String) throws(SourceError) -> String {
        guard let text else {
            throw .invalid(field: "settings.\(name)", reason: "is missing", remedy: "add it")
        }
        return text
    }

    private static func text(_ name: String, of settings: JSONObject) throws(SourceError) -> String? {
        guard let member = settings[name], !member.isNull else { return nil }
        guard let text = member.string, (1...1_024).contains(text.utf8.count) else {
            throw .invalid(
                field: "settings.\(name)",
                reason: "is no text of 1 to 1024 bytes",
                remedy: "give one"
            )
        }
        return text
    }

    /// A path that can't lead out of the folder it is below.
    private static func path(_ name: String, of settings: JSONObject) throws(SourceError) -> String? {
        guard let path = try text(name, of: settings) else { return nil }
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.allSatisfy({ !$0.isEmpty && $0 != "." && $0 != ".." }),
            path.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F })
        else {
            throw .invalid(
                field: "settings.\(name)",
                reason: "is no path below the tenant's folder of sources",
                remedy: "write it without a slash in front, and without . and .."
            )
        }
        return path
    }

    private static func url(of settings: JSONObject) throws(SourceError) -> String {
        let url = try required(try text("url", of: settings), "url")
        guard url.hasPrefix("https://") || url.hasPrefix("http://"),
            url.utf8.allSatisfy({ (0x21...0x7E).contains($0) && !#""<>\^`{|}?#@"#.utf8.contains($0) })
        else {
            throw .invalid(
                field: "settings.url",
                reason: "is no address of a log",
                remedy: "write it as https://muniment.example.org/ledger/TENANT/chronicle"
            )
        }
        return url.hasSuffix("/") ? String(url.dropLast()) : url
    }

    private static func key(of settings: JSONObject) throws(SourceError) -> NoteKey {
        let text = try required(try text("key", of: settings), "key")
        guard let key = NoteKey(text), key.algorithm == .ed25519 else {
            throw .invalid(
                field: "settings.key",
                reason: "is no key of a log",
                remedy: "give the line that the log's operator publishes: name+ID+base64"
            )
        }
        return key
    }
}
