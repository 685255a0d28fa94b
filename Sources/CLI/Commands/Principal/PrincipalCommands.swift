import API
import ArgumentParser
import Evidence

/// Agents and applications are asked for alike.
protocol PrincipalFamily {
    static var kind: APIClient.PrincipalKind { get }
    /// As a sentence calls one.
    static var noun: String { get }
    /// As the command line calls them.
    static var command: String { get }
}

enum AgentFamily: PrincipalFamily {
    static let kind = APIClient.PrincipalKind.agents
    static let noun = "agent"
    static let command = "agent"
}

enum AppFamily: PrincipalFamily {
    static let kind = APIClient.PrincipalKind.applications
    static let noun = "application"
    static let command = "app"
}

struct PrincipalArgument: ParsableArguments {
    @Argument(help: "Its name or identifier.")
    var reference: String
}

/// What may be said of one, when it is registered or later.
struct PrincipalFacts: ParsableArguments {
    @Option(help: ArgumentHelp("What it is, in a sentence.", valueName: "text"))
    var description: String?

    @Option(
        help: ArgumentHelp("The entity that it signs in as: its identifier or name.", valueName: "entity")
    )
    var entity: String?

    @Option(help: ArgumentHelp("The caller whose Muniment tokens are its own.", valueName: "name"))
    var caller: String?

    @Option(help: ArgumentHelp("Where it runs; the audit tells it with each request.", valueName: "host"))
    var hostname: String?

    @Option(help: ArgumentHelp("The namespace of Kubernetes that it runs in.", valueName: "namespace"))
    var kubernetesNamespace: String?

    @Option(help: ArgumentHelp("The pod that it runs in.", valueName: "pod"))
    var kubernetesPod: String?

    var wire: Wire.PrincipalAmendment {
        Wire.PrincipalAmendment(
            description: description,
            entity: entity,
            caller: caller,
            hostname: hostname,
            kubernetesNamespace: kubernetesNamespace,
            kubernetesPod: kubernetesPod
        )
    }
}

struct PrincipalRegister<Family: PrincipalFamily>: RemoteCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "register",
            abstract: "Register an \(Family.noun). It has what is bound to it once it is activated.",
            discussion: "Needs the permission policy.manage."
        )
    }

    @Argument(help: "Its name.")
    var name: String

    @OptionGroup var facts: PrincipalFacts

    @Option(
        name: .customLong("certificate"),
        help: ArgumentHelp(
            "A certificate that it is known by: a file in PEM, or its SHA-256 fingerprint; may be repeated.",
            valueName: "file or fingerprint"
        )
    )
    var certificates: [String] = []

    @Flag(help: "Activate it at once.")
    var active = false

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        var found = try await client.registerPrincipal(
            Family.kind,
            Wire.PrincipalDraft(
                name: name,
                facts: facts.wire,
                certificates: try certificates.map(CertificateText.of)
            )
        )
        if active { found = try await client.changePrincipal(Family.kind, found.id, "activate") }
        var report = try Report(found)
        report.lines.add(found)
        if !active { report.lines.next("muniment \(Family.command) activate \(name.shellWord)") }
        return report
    }
}

struct PrincipalList<Family: PrincipalFamily>: RemoteCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: "Those that are registered, by name.")
    }

    @OptionGroup var page: PageOptions
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        try Report(
            page: try await page.fetch { try await client.principals(Family.kind, $0) },
            whenEmpty: "\(Family.noun)s stand here once they are registered",
            next: "muniment \(Family.command) register NAME"
        ) { found, lines in lines.add(found) }
    }
}

struct PrincipalShow<Family: PrincipalFamily>: RemoteCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "show", abstract: "One of them, with its certificates.")
    }

    @OptionGroup var named: PrincipalArgument
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let found = try await client.principal(Family.kind, named.reference)
        var report = try Report(found)
        report.lines.add(found)
        for certificate in found.certificates ?? [] { report.lines.add(certificate) }
        return report
    }
}

struct PrincipalAmend<Family: PrincipalFamily>: RemoteCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "amend",
            abstract: "Say something else of it; what is not named stays.",
            discussion: "An empty text takes away, as --entity ''. Needs the permission policy.manage."
        )
    }

    @OptionGroup var named: PrincipalArgument
    @OptionGroup var facts: PrincipalFacts
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let found = try await client.amendPrincipal(
            Family.kind,
            named.reference,
            facts.wire
        )
        var report = try Report(found)
        report.lines.add(found)
        return report
    }
}

/// What is decided about one.
protocol PrincipalStep {
    /// As the command line and the API call it.
    static var name: String { get }
    static var abstract: String { get }
    static var discussion: String { get }
}

enum PrincipalActivation: PrincipalStep {
    static let name = "activate"
    static let abstract = "Let it have what policies bind to it, from its next request on."
    static let discussion = "Needs the permission policy.manage."
}

enum PrincipalSuspension: PrincipalStep {
    static let name = "suspend"
    static let abstract =
        "Refuse it whatever it comes with, from its next request on, until it is activated again."
    static let discussion = "Needs the permission policy.manage."
}

enum PrincipalRetirement: PrincipalStep {
    static let name = "retire"
    static let abstract = "Refuse it for good; its tokens end, with what they have leased."
    static let discussion = "Nothing brings it back. Needs the permission policy.manage."
}

struct PrincipalChange<Family: PrincipalFamily, Step: PrincipalStep>: RemoteCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: Step.name, abstract: Step.abstract, discussion: Step.discussion)
    }

    @OptionGroup var named: PrincipalArgument
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        try await Report(of: Family.self, named.reference, Step.name, from: client)
    }
}

typealias PrincipalActivate<Family: PrincipalFamily> = PrincipalChange<Family, PrincipalActivation>
typealias PrincipalSuspend<Family: PrincipalFamily> = PrincipalChange<Family, PrincipalSuspension>
typealias PrincipalRetire<Family: PrincipalFamily> = PrincipalChange<Family, PrincipalRetirement>

struct PrincipalCertify<Family: PrincipalFamily>: RemoteCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "certify",
            abstract: "Add a certificate that it is known by.",
            discussion: "Needs the permission policy.manage."
        )
    }

    @OptionGroup var named: PrincipalArgument

    @Argument(
        help: ArgumentHelp("A file in PEM, or its SHA-256 fingerprint.", valueName: "file or fingerprint")
    )
    var certificate: String

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let found = try await client.addCertificate(
            Wire.PrincipalCertificateDraft(certificate: try CertificateText.of(certificate)),
            to: Family.kind,
            named.reference
        )
        var report = try Report(found)
        report.lines.add(found)
        for certificate in found.certificates ?? [] { report.lines.add(certificate) }
        return report
    }
}

struct PrincipalUncertify<Family: PrincipalFamily>: RemoteCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "uncertify",
            abstract: "Take a certificate from it for good; tokens that were made with it end.",
            discussion: "Needs the permission policy.manage."
        )
    }

    @OptionGroup var named: PrincipalArgument

    @Argument(help: "The certificate's SHA-256 fingerprint.")
    var fingerprint: String

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        try await client.revokeCertificate(fingerprint, of: Family.kind, named.reference)
        var report = Report(document: ["fingerprint": .string(fingerprint), "state": "revoked"])
        report.lines.row("■ revoked", "certificate \(fingerprint.shortened)")
        return report
    }
}

/// A certificate as the command line names it.
enum CertificateText {
    /// A fingerprint as it is, else what the file holds.
    static func of(_ argument: String) throws -> String {
        let digits = argument.lowercased().replacing("sha256:", with: "").replacing(":", with: "")
        let isFingerprint = digits.utf8.count == 64 && digits.allSatisfy(\.isHexDigit)
        return isFingerprint ? argument : try PolicyFile.text(of: argument)
    }
}

extension Report {
    /// After a decision about one of them.
    fileprivate init(
        of family: (some PrincipalFamily).Type,
        _ reference: String,
        _ step: String,
        from client: APIClient
    ) async throws {
        let found = try await client.changePrincipal(family.kind, reference, step)
        try self.init(found)
        lines.add(found)
    }
}

extension Lines {
    fileprivate mutating func add(_ principal: Wire.Principal) {
        let sign =
            switch principal.status {
            case "active": "● active"
            case "registered": "○ registered"
            default: "■ \(principal.status)"
            }
        let certificates = principal.certificates?.count { $0.revokedAt == nil } ?? 0
        row(
            sign,
            principal.name,
            principal.hostname ?? principal.kubernetesPod ?? "",
            certificates == 0 ? "" : "\(certificates) certificate\(certificates == 1 ? "" : "s")",
            principal.id,
            principal.receipt.seal
        )
    }

    fileprivate mutating func add(_ certificate: Wire.Principal.Certificate) {
        row(
            certificate.revokedAt == nil ? "certificate" : "■ revoked",
            certificate.subject ?? "",
            certificate.validUntil.map { "until \($0.words)" } ?? "",
            certificate.fingerprint
        )
    }
}
