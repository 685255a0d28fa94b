package import Evidence

/// One line of a watch: what became of one object, or of the watch itself.
package enum WatchEvent: Hashable, Sendable {
    /// The object as it is now: new, or changed since. Several changes may show as one.
    case put(JSON)
    /// The object as it was last.
    case deleted(JSON)
    /// Nothing changed; the watch goes on from this version.
    case bookmark(resourceVersion: String)
    /// What came after the version that was asked for is not kept any more: list again.
    case expired

    /// - Throws: `ObservationError` with the cause `malformed` or `serverFailed`.
    init(line: [UInt8]) throws(ObservationError) {
        let json: JSON
        do throws(JSONError) {
            json = try JSON(
                parsing: line,
                limits: JSONLimits(depth: 128, size: LineReader.lineLimit),
                as: .ecmaScript
            ).withoutNullCharacters
        } catch {
            throw .malformed("a line of the watch is not JSON: \(error.reason)")
        }
        guard let type = json["type"]?.string, let object = json["object"], object.object != nil else {
            throw .malformed("a line of the watch is no event")
        }
        switch type {
        case "ADDED", "MODIFIED": self = .put(object)
        case "DELETED": self = .deleted(object)
        case "BOOKMARK":
            guard let version = object["metadata"]?["resourceVersion"]?.string, !version.isEmpty else {
                throw .malformed("a bookmark of the watch has no version")
            }
            self = .bookmark(resourceVersion: version)
        case "ERROR" where object["code"]?.integer == 410: self = .expired
        case "ERROR":
            let message = object["message"]?.string ?? "it gives no reason"
            throw ObservationError(
                .serverFailed,
                "address",
                "the watch ended with an error: \(MessageText.excerpt(message, limit: 200))",
                remedy: "look into the API server's log"
            )
        default: throw .malformed("the watch has an event of the type \(MessageText.excerpt(type))")
        }
    }
}

extension JSON {
    /// Without U+0000 in texts and names. Objects of a cluster may hold it, as they may hold integers that no double holds:
    /// what people write there into members of theirs must not keep the others from being read.
    var withoutNullCharacters: JSON {
        switch self {
        case .string(let text): .string(text.withoutNullCharacters)
        case .array(let items): .array(items.map(\.withoutNullCharacters))
        case .object(let members):
            .object(
                JSONObject(
                    members.map {
                        (name: $0.name.withoutNullCharacters, value: $0.value.withoutNullCharacters)
                    }
                )
            )
        default: self
        }
    }
}

extension String {
    fileprivate var withoutNullCharacters: String {
        guard utf8.contains(0) else { return self }
        return String(String.UnicodeScalarView(unicodeScalars.filter { $0.value != 0 }))
    }
}

/// Puts lines together from the parts in which bytes arrive.
struct LineReader {
    /// Of one line: an object has at most 1.5 MiB in etcd, and may grow in JSON.
    static let lineLimit = 4 << 20

    private var rest: [UInt8] = []

    /// The lines that `part` completes, without their line feeds; empty ones are left out.
    ///
    /// - Throws: `ObservationError` with the cause `tooLarge` for a line without an end.
    mutating func lines(adding part: some Sequence<UInt8>) throws(ObservationError) -> [[UInt8]] {
        rest += part
        var lines: [[UInt8]] = []
        while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
            if end > 0 { lines.append(Array(rest[..<end])) }
            rest.removeFirst(end + 1)
        }
        guard rest.count <= Self.lineLimit else { throw .tooLarge(Self.lineLimit) }
        return lines
    }
}
