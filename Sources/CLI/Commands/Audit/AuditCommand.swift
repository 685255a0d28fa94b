import API
import ArgumentParser
import Evidence

struct AuditCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: "Who was given which secret, who was refused, and the proof of it.",
        subcommands: [
            AuditList.self, AuditShow.self, AuditVerify.self, AuditExport.self, AuditRetentionCommand.self,
        ]
    )
}

/// Which events are asked for.
struct AuditOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("Only of this type, such as secret.accessed or auth.failed.", valueName: "type")
    )
    var type: String?

    @Option(
        help: ArgumentHelp("Only of this actor, by identifier or accessor.", valueName: "identifier")
    )
    var actor: String?

    @Option(
        help: ArgumentHelp(
            "Only of this secret, whichever of its paths was asked for: in KV 2 secret/NAME is secret/data/NAME, secret/metadata/NAME and so on.",
            valueName: "path"
        )
    )
    var secret: String?

    @Flag(help: "Only what was granted.")
    var granted = false

    @Flag(help: "Only what was refused.")
    var denied = false

    @Option(help: ArgumentHelp("Only from this address or network.", valueName: "address"))
    var address: String?

    @Option(
        name: .customLong("request"),
        help: ArgumentHelp("Only of the request of this identifier.", valueName: "identifier")
    )
    var correlationID: String?

    @Option(
        help: ArgumentHelp("Only at this time or later (RFC 3339).", valueName: "time"),
        transform: Moments.instant
    )
    var since: Instant?

    @Option(
        help: ArgumentHelp("Only before this time (RFC 3339).", valueName: "time"),
        transform: Moments.instant
    )
    var until: Instant?

    mutating func validate() throws {
        guard !(granted && denied) else {
            throw ValidationError("--granted and --denied exclude each other; leave one of them out.")
        }
    }

    var query: AuditQuery {
        var query = AuditQuery()
        query.type = type
        query.actor = actor
        query.secret = secret
        query.granted = granted ? true : denied ? false : nil
        query.address = address
        query.correlationID = correlationID
        query.since = since
        query.until = until
        return query
    }
}

struct AuditList: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Events of the audit, the latest first."
    )

    @OptionGroup var filter: AuditOptions
    @OptionGroup var page: PageOptions
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let query = filter.query
        let isAny = query == AuditQuery()
        return try Report(
            page: try await page.fetch { try await client.auditEvents(query, $0) },
            whenEmpty: isAny
                ? "what is asked of secrets stands here a moment later" : "no event is of this kind",
            next: isAny ? "muniment ledger verify audit" : "muniment audit list"
        ) { event, lines in lines.add(event) }
    }
}

struct AuditShow: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "One event with everything that its entry tells, and its place in the record."
    )

    @Argument(help: "The sequence number.")
    var event: String

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let proven = try await client.auditEvent(event)
        var report = try Report(proven)
        report.lines.add(proven.event)
        let event = proven.event
        func say(_ name: String, _ text: String?) {
            if let text { report.lines.sentence(name, text) }
        }
        say("id", event.eventID)
        say(
            "actor",
            event.actorID.map { "\(event.actorType) \($0)" + (event.actorName.map { ", \($0)" } ?? "") }
        )
        say("agent", event.agentID)
        say("application", event.appID)
        say("person", event.adminID)
        say("certificate", event.agentCertFingerprint ?? event.appCertFingerprint)
        say("version", event.secretVersion.map(String.init))
        say("lease", event.leaseID)
        say("policy", event.policyMatched)
        say("reason", event.denialReason)
        say("host", event.hostname)
        say("pod", event.kubernetesPod.map { (event.kubernetesNamespace.map { "\($0)/" } ?? "") + $0 })
        say("request", event.correlationID)
        say("took", event.responseTimeMs.map { "\($0) ms" })
        say("data", event.eventData.canonicalString)
        say("proved", proven.proof.map { "in the tree of \($0.treeSize) entries, root \($0.rootHash)" })
        report.lines.next("muniment ledger show \(event.sequenceNumber) --ledger audit")
        return report
    }
}

struct AuditVerify: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Have the server prove a month: chain, rows, signatures and the end of the ledger.",
        discussion: """
            The server derives the chain again from the entries, compares each row column by column, and checks \
            signatures with keys outside the database. To take its word for nothing, derive the ledger here: \
            muniment ledger verify audit. Ends with exit code 1 if anything was changed.
            """
    )

    @Option(help: ArgumentHelp("The month, UTC.", valueName: "2026-11"))
    var month: String

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let said = try await client.auditVerification(of: month)
        var report = try Report(said)
        if let fault = said.fault {
            report.lines.row("▲ tampered", said.month)
            report.lines.sentence("found", fault)
            report.outcome = .answerIsNo
        }
        if let finding = said.finding {
            report.lines.row(
                "● intact",
                said.month,
                counted(finding.entryCount, "entry", plural: "entries") + " derived again",
                counted(finding.rowCount, "row") + " compared",
                counted(finding.signatureCount, "signature") + " checked"
            )
            if finding.isRetired {
                report.lines.sentence(
                    "retired",
                    "the month's rows were exported and taken away; its entries stand"
                )
            }
            if let size = finding.checkpointSize {
                report.lines.sentence(
                    "signed",
                    "\(finding.coveredCount) of them are in the tree of the checkpoint over "
                        + counted(size, "entry", plural: "entries")
                )
            } else {
                report.lines.sentence(
                    "signed",
                    "no checkpoint was signed yet: a tail that was cut off would not be found"
                )
            }
        }
        return report
    }
}

struct AuditExport: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract:
            "Events for an auditor, a line of JSON each: with its entry, and the proof that it stands in the record.",
        discussion: "The proof is of RFC 6962: leaf hash, path, root and tree size of a checkpoint."
    )

    @OptionGroup var filter: AuditOptions
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let bytes = try await client.auditExport(filter.query)
        let lines = bytes.split(separator: UInt8(ascii: "\n"))
        var report = Report(document: .array(try lines.map { try JSON(parsing: Array($0)) }))
        for line in lines { report.lines.plain(String(decoding: line, as: UTF8.self)) }
        return report
    }
}

extension Lines {
    fileprivate mutating func add(_ event: Wire.AuditEvent) {
        row(
            event.accessGranted ? "● granted" : "▲ refused",
            event.eventType,
            event.secretID ?? "",
            event.actorType,
            [event.actorName, event.actorID?.shortened].compactMap { $0 }.joined(separator: " "),
            event.timestamp.words,
            event.sourceIP ?? "",
            "◎ audit #\(event.sequenceNumber)"
        )
    }
}
