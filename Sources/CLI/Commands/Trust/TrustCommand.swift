import API
import ArgumentParser
import Evidence

struct TrustCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "trust",
        abstract: "Who is believed about software, and what was concluded of attestations.",
        subcommands: [
            TrustAdd.self, TrustList.self, TrustRevoke.self, TrustVerdicts.self, TrustDelete.self,
            TrustStatistics.self,
        ]
    )
}

struct TrustAdd: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Believe somebody from now on.",
        discussion: """
            A file holds a public key or a chain of certificates in PEM, or a trusted root of Sigstore; a did:key stands for \
            itself. Certificates count for those alone whom --identity names. Needs the permission trust.manage.
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
            form == "did" ? material : String(decoding: try EvidenceFile.bytes(of: material), as: UTF8.self)
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

struct TrustList: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Who is believed, and who was."
    )

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        try Report(
            page: try await client.trustAnchors(),
            whenEmpty: "anchors stand here once one is added",
            next: "muniment trust add NAME FILE --form key"
        ) { anchor, lines in lines.add(anchor) }
    }
}

struct TrustRevoke: RemoteCommand {
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

struct TrustVerdicts: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "verdicts",
        abstract: "What was concluded of attestations, the newest first."
    )

    @Option(help: ArgumentHelp("Of this attestation.", valueName: "attestation"))
    var attestation: String?

    @OptionGroup var page: PageOptions
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        try Report(
            page: try await page.fetch { try await client.trustVerdicts(of: attestation, $0) },
            whenEmpty: "verdicts stand here once an attestation is judged",
            next: "muniment attest list"
        ) { verdict, lines in lines.add(verdict) }
    }
}

struct TrustDelete: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "delete-verdict",
        abstract: "Take a verdict's statement away; that it was there, and why it went, stays."
    )

    @Argument(help: ArgumentHelp("The verdict's identifier.", valueName: "verdict"))
    var verdict: String

    @Option(help: ArgumentHelp("Why.", valueName: "text"))
    var reason: String

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let deleted = try await client.deleteTrustVerdict(verdict, because: reason)
        var report = try Report(deleted)
        report.lines.add(deleted)
        return report
    }
}

struct TrustStatistics: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "statistics",
        abstract: "How many verdicts stand, and their numbers on average."
    )

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let found = try await client.verdictStatistics()
        var report = try Report(found)
        report.lines.row(
            counted(found.count, "verdict"),
            "\(found.verifiedCount) verified",
            "\(found.deletedCount) deleted",
            counted(found.signerCount, "signer")
        )
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
