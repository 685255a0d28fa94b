import API
import ArgumentParser
import Evidence

struct AnchorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "anchor",
        abstract: "Who is believed about software.",
        subcommands: [AnchorAdd.self, AnchorList.self, AnchorRevoke.self]
    )
}

struct AnchorAdd: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Believe somebody from now on.",
        discussion: """
            A file holds a public key or a chain of certificates in PEM, a trusted root of Sigstore, or the document of a DID; \
            a did:key stands for itself. Certificates count for those alone whom --identity names. Needs the permission trust.manage.
            """
    )

    @Argument(help: ArgumentHelp("What it is called here.", valueName: "name"))
    var name: String

    @Argument(help: ArgumentHelp("A file, or a did:key.", valueName: "material"), completion: .file())
    var material: String

    @Option(help: ArgumentHelp("key, certificates, sigstore or did.", valueName: "form"))
    var form: String

    @Option(
        help: ArgumentHelp("attestation, artifact, timestamp or log; may be repeated.", valueName: "purpose")
    )
    var purpose: [String] = []

    @Option(help: ArgumentHelp("A type of predicate that it may state; may be repeated.", valueName: "uri"))
    var predicateType: [String] = []

    @Option(
        help: ArgumentHelp(
            "Whom certificates must be for; * stands for anything; may be repeated.",
            valueName: "name"
        )
    )
    var identity: [String] = []

    @Option(help: ArgumentHelp("Who must have vouched for the identities.", valueName: "url"))
    var issuer: String?

    @Option(help: ArgumentHelp("From when on (RFC 3339).", valueName: "time"), transform: Moments.instant)
    var validFrom: Instant?

    @Option(help: ArgumentHelp("Until when (RFC 3339).", valueName: "time"), transform: Moments.instant)
    var validUntil: Instant?

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let text =
            material.hasPrefix("did:")
            ? material : String(decoding: try EvidenceFile.bytes(of: material), as: UTF8.self)
        let anchor = try await client.addTrustAnchor(
            Wire.TrustAnchorDraft(
                name: name,
                form: form,
                material: text,
                purposes: purpose.isEmpty ? nil : purpose,
                predicateTypes: predicateType.isEmpty ? nil : predicateType,
                identities: identity.isEmpty
                    ? nil : identity.map { Wire.TrustIdentity(subject: $0, issuer: issuer) },
                validFrom: validFrom,
                validUntil: validUntil
            )
        )
        var report = try Report(anchor)
        report.lines.add(anchor)
        return report
    }
}

struct AnchorList: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Who is believed, and who was."
    )

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        try Report(
            page: try await client.trustAnchors(),
            whenEmpty: "anchors stand here once one is added",
            next: "muniment trust anchor add NAME FILE --form key"
        ) { anchor, lines in lines.add(anchor) }
    }
}

struct AnchorRevoke: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "revoke",
        abstract: "Believe somebody no more: what was not proven to be signed before counts no longer."
    )

    @Argument(help: ArgumentHelp("The anchor's identifier.", valueName: "anchor"))
    var anchor: String

    @Option(help: ArgumentHelp("Why.", valueName: "text"))
    var reason: String

    @Option(
        help: ArgumentHelp("From when on (RFC 3339; default: now).", valueName: "time"),
        transform: Moments.instant
    )
    var from: Instant?

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let revoked = try await client.revokeTrustAnchor(
            anchor,
            Wire.TrustRevocation(reason: reason, from: from)
        )
        var report = try Report(revoked)
        report.lines.add(revoked)
        return report
    }
}

extension Lines {
    fileprivate mutating func add(_ anchor: Wire.TrustAnchor) {
        row(
            anchor.revokedFrom == nil ? "● trusted" : "■ revoked",
            anchor.name,
            anchor.form,
            anchor.identities.map(\.subject).joined(separator: ", "),
            anchor.predicateTypes.joined(separator: ", "),
            (anchor.revokedFrom ?? anchor.addedAt).since(.now),
            anchor.anchorID,
            anchor.receipt.seal
        )
        if let reason = anchor.revocationReason { plain("  \(reason)") }
    }
}
