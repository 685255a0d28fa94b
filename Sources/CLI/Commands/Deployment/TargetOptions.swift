import API
import ArgumentParser

/// A target by kind and identifier.
struct TargetOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Where: KIND/IDENTIFIER, or an identifier alone for a target the artifact already has.",
            valueName: "target"
        )
    )
    var target: String

    @Option(help: ArgumentHelp("The target's kind; then --target is all identifier.", valueName: "kind"))
    var targetKind: String?

    /// What a target is that nobody gave a kind.
    static let defaultKind = "environment"

    func validate() throws {
        guard !target.isEmpty, targetKind?.isEmpty != true else { throw ValidationError("--target is empty") }
    }

    /// An identifier alone means the artifact's one target of that name, else a new one of the default kind.
    func resolved(
        for artifact: String,
        from client: APIClient
    ) async throws -> (kind: String, identifier: String) {
        if let targetKind { return (targetKind, target) }
        return try await Self.resolved(target, for: artifact, from: client)
    }

    static func resolved(
        _ target: String,
        for artifact: String,
        from client: APIClient
    ) async throws -> (kind: String, identifier: String) {
        if let slash = target.firstIndex(of: "/"), slash != target.startIndex {
            let identifier = String(target[target.index(after: slash)...])
            if !identifier.isEmpty { return (String(target[..<slash]), identifier) }
        }
        let known = try await PageOptions.everything {
            try await client.deployments(ofArtifact: artifact, $0)
        }
        let kinds = Set(known.items.filter { $0.targetIdentifier == target }.map(\.targetKind))
        guard kinds.count <= 1 else {
            throw Refusal.input(
                "\(target) is a target of \(kinds.count) kinds",
                remedy:
                    "give one of \(kinds.sorted().map { "--target \($0)/\(target)" }.joined(separator: ", "))"
            )
        }
        return (kinds.first ?? defaultKind, target)
    }
}
