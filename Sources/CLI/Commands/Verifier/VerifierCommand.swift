import API
import ArgumentParser
import Evidence

struct VerifierCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verifier",
        abstract: "Independent parties whose signed results are taken.",
        subcommands: [VerifierAdd.self, VerifierList.self, VerifierRefresh.self, VerifierRevoke.self]
    )
}

extension Lines {
    mutating func add(_ verifier: Wire.Verifier) {
        row(
            verifier.revokedAt == nil ? "trusted" : "■ revoked",
            verifier.name,
            verifier.infrastructure,
            verifier.did.shortened,
            (verifier.revokedAt ?? verifier.addedAt).since(.now),
            verifier.validForSec.map { "stands for \(Duration.seconds($0).words)" } ?? "",
            verifier.receipt.seal
        )
        for key in verifier.keys ?? [] {
            plain("    key \(key.id)   \(key.key.shortened)   as of \(verifier.keysAt?.words ?? "")")
        }
    }
}

struct VerifierAdd: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Take the results that a party signs from now on.",
        discussion: """
            Needs the permission verifier.manage. The server has the document of a did:web now, and takes what its keys sign \
            until muniment verifier refresh; it never asks for them by itself.
            """
    )

    @Argument(help: ArgumentHelp("What it is called here.", valueName: "name"))
    var name: String

    @Option(
        name: .customLong("did"),
        help: ArgumentHelp("Its did:key or did:web, or the name of a key here.", valueName: "did or key")
    )
    var did: String

    @Option(help: ArgumentHelp("external or insurer.", valueName: "where"))
    var infrastructure = "external"

    @Option(
        help: ArgumentHelp(
            "For how long what it signs stands against what others see: 1d, 12h (default: until it looks again).",
            valueName: "time"
        ),
        transform: Moments.duration
    )
    var validFor: Duration?

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let verifier = try await client.addVerifier(
            Wire.VerifierDraft(
                name: name,
                did: try KeyStore.did(of: did),
                infrastructure: infrastructure,
                validForSec: validFor?.wholeSeconds
            )
        )
        var report = try Report(verifier)
        report.lines.add(verifier)
        report.lines.next(
            "muniment verify submit ARTIFACT --target KIND/NAME --observed-cid CID --signed-with KEY"
        )
        return report
    }
}

struct VerifierRefresh: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "refresh",
        abstract: "Have the keys of a did:web once more, and take what those sign from now on."
    )

    @Argument(help: ArgumentHelp("Its name or DID.", valueName: "verifier"))
    var verifier: String

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let verifier = try await client.refreshVerifier(verifier)
        var report = try Report(verifier)
        report.lines.add(verifier)
        return report
    }
}

struct VerifierRevoke: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "revoke",
        abstract: "Take no more results of a party; those it signed before stay."
    )

    @Argument(help: ArgumentHelp("Its name or DID.", valueName: "verifier"))
    var verifier: String

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let revoked = try await client.revokeVerifier(verifier)
        var report = try Report(revoked)
        report.lines.add(revoked)
        return report
    }
}

struct VerifierList: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Who is trusted, and who was."
    )

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        try Report(
            page: try await client.verifiers(),
            whenEmpty: "independent verifiers stand here once one is added",
            next: "muniment verifier add NAME --did DID --infrastructure external"
        ) { verifier, lines in lines.add(verifier) }
    }
}
