import API
import ArgumentParser
import Evidence

struct TargetCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "target",
        abstract: "Where and how the server looks at what is deployed.",
        discussion: """
            A target is one way of looking at the place where an artifact stands. The server looks by itself as often as \
            the artifact's accord says; `muniment verify now` looks at once.
            """,
        subcommands: [
            TargetAdd.self, TargetList.self, TargetShow.self, TargetTest.self, TargetAmend.self,
            TargetEnable.self, TargetDisable.self, TargetRemove.self,
        ]
    )
}

struct TargetArgument: ParsableArguments {
    @Argument(help: "The target's name or identifier.")
    var target: String
}

/// What adding and amending a target have in common.
struct LookingOptions: ParsableArguments {
    @Option(
        name: .customLong("set"),
        help: ArgumentHelp("A parameter of the protocol; may be repeated.", valueName: "name=value")
    )
    var parameters: [String] = []

    @Option(
        help: ArgumentHelp(
            "A file on the server that holds the credential, below the tenant's folder of credentials.",
            valueName: "path"
        )
    )
    var credential: String?

    @Option(
        help: ArgumentHelp(
            "Of several files or objects there, the one that is the artifact: its name, path or identifier.",
            valueName: "name"
        )
    )
    var object: String?

    @Option(help: ArgumentHelp("How long a look may take: 30s, 2m.", valueName: "duration"))
    var lookTimeout: String?

    @Option(help: ArgumentHelp("How many bytes a look may read.", valueName: "bytes"))
    var maxBytes: Int?

    @Option(help: ArgumentHelp("How many looks at the same time.", valueName: "count"))
    var maxVisits: Int?

    @Option(help: ArgumentHelp("How many requests in a second.", valueName: "count"))
    var requestsPerSec: Int?

    @Option(
        help: ArgumentHelp(
            "Look more often than the accord says: 30s, 5m; `accord` takes that back.",
            valueName: "duration"
        )
    )
    var interval: String?

    func validate() throws {
        for parameter in parameters
        where parameter.firstIndex(of: "=") ?? parameter.startIndex == parameter.startIndex {
            throw ValidationError("--set takes NAME=VALUE, not “\(parameter)”")
        }
        _ = try timeoutSeconds
        _ = try intervalSeconds
    }

    var timeoutSeconds: Int? {
        get throws { try lookTimeout.map { try Moments.duration($0).wholeSeconds } }
    }

    /// 0 stands for the accord's.
    var intervalSeconds: Int? {
        get throws { try interval.map { $0 == "accord" ? 0 : try Moments.duration($0).wholeSeconds } }
    }

    /// The parameters named here over `present`; one with an empty value is taken away.
    func parameters(over present: JSON = [:]) -> JSON? {
        guard !parameters.isEmpty else { return nil }
        var object = present.object ?? [:]
        for parameter in parameters {
            guard let sign = parameter.firstIndex(of: "=") else { continue }
            let value = String(parameter[parameter.index(after: sign)...])
            object[String(parameter[..<sign])] = value.isEmpty ? nil : .string(value)
        }
        return .object(object)
    }
}

extension Lines {
    mutating func add(_ target: Wire.Target) {
        row(
            target.stateWord,
            target.name,
            "\(target.artifact.kind):\(target.artifact.name)",
            "\(target.targetKind)/\(target.targetIdentifier)",
            "\(target.protocol) \(target.address)",
            target.since.map { $0.since(.now) } ?? "",
            target.receipt.seal
        )
        if let failure = target.failure { sentence("why", "\(failure.field): \(failure.reason)") }
    }

    /// What was seen at a look: an observation without its bytes.
    mutating func add(seen: JSON) {
        for file in seen["files"]?.array ?? [] {
            plain(
                "  file   \(file["name"]?.string ?? "")   \(file["size_bytes"]?.integer ?? 0) bytes   "
                    + "sha256:\(file["sha256"]?.string ?? "")".shortened
            )
        }
        for identifier in seen["identifiers"]?.array ?? [] {
            plain("  digest   \((identifier.string ?? "").shortened)")
        }
        for member in seen["facts"]?.object?.members ?? [] where !member.value.isNull {
            plain("  \(member.name)   \(member.value.string ?? member.value.canonicalString)".excerpt)
        }
        for gap in seen["gaps"]?.array ?? [] {
            plain("  gap   \(gap["path"]?.string ?? ""): \(gap["reason"]?.string ?? "")".excerpt)
        }
        if let limitation = seen["limitation"]?.string { plain("  not seen   \(limitation)") }
    }
}

extension Wire.Target {
    var stateWord: String {
        if removedAt != nil { return "■ removed" }
        if !isEnabled { return "○ disabled" }
        if failure?.code == "absent" { return "▲ away" }
        return StateWord.drift(verdict ?? "unknown")
    }
}

extension String {
    /// On one line, with an end.
    fileprivate var excerpt: String { count <= 160 ? self : "\(prefix(159))…" }
}
