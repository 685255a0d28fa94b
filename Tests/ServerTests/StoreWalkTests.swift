import Access
import Custody
import Drift
import Evidence
import Foundation
import Kinds
import Ledger
import Postgres
import TestSupport
import Testing

@testable import Server

/// A function of a module, called by one tenant's caller with what another tenant's things are called.
struct StoreCall: Sendable, CustomStringConvertible {
    /// The function's name in the source.
    var function: String
    /// Gives what came back as text; throws where the function refuses.
    var call: @Sendable (House, Caller, Marks) async throws -> String
    var description: String { function }

    init(_ function: String, _ call: @escaping @Sendable (House, Caller, Marks) async throws -> String) {
        self.function = function
        self.call = call
    }
}

@Suite("Walk over every function of the stores", .house, .serialized)
struct StoreWalkTests {
    @Test(
        "a function that is given another tenant's identifiers refuses them",
        arguments: StoreCall.refusing + StoreCall.driftRefusing
    )
    func refuses(call: StoreCall) async throws {
        let house = try House.shared()
        try await house.unchanged(call.function) {
            for marks in house.contoso.marks.spellings {
                do {
                    let told = try await call.call(house, house.northwind.caller, marks)
                    Issue.record("\(call.function) told \(told.prefix(200))")
                } catch let refusal as CustodyError {
                    #expect(refusal.isUnknown, "\(call.function): \(refusal)")
                } catch let refusal as AccessError {
                    let unknown: [AccessError] = [
                        .unknownToken, .unknownCaller(marks.caller), .unknownPrincipal(.agent, marks.agent),
                    ]
                    #expect(unknown.contains(refusal), "\(refusal)")
                } catch let refusal as DriftError {
                    #expect(refusal.isUnknown, "\(call.function): \(refusal)")
                }
            }
        }
    }

    @Test(
        "a function that lists or looks up tells nothing of another tenant",
        arguments: StoreCall.listing + StoreCall.driftListing
    )
    func tellsNothing(call: StoreCall) async throws {
        let house = try House.shared()
        let told = try await house.unchanged(call.function) {
            try await call.call(house, house.northwind.caller, house.contoso.marks)
        }
        for mark in house.contoso.marks.all {
            #expect(!told.contains(mark), "\(call.function) tells \(mark)")
        }
    }

    @Test("the walk names every function that modules offer")
    func walkIsComplete() throws {
        let calls =
            StoreCall.refusing + StoreCall.listing + StoreCall.driftRefusing + StoreCall.driftListing
        let walked = Set(calls.map(\.function))
        let offered = try StoreCall.offered()
        #expect(offered.count > 25)
        #expect(
            offered.subtracting(walked) == StoreCall.withoutTenant.union(StoreCall.driftWithoutTenant)
        )
        #expect(walked.subtracting(offered).isEmpty)
    }
}

extension StoreCall {
    private static let page: @Sendable () throws -> PageRequest = { try PageRequest(limit: 200) }

    static let refusing: [StoreCall] = [
        StoreCall("difference") { house, caller, marks in
            "\(try await house.custody.difference(for: caller, of: marks.artifactID))"
        },
        StoreCall("files") { house, caller, marks in
            "\(try await house.custody.files(for: caller, of: marks.artifactID, version: 1))"
        },
        StoreCall("amendAccord") { house, caller, marks in
            "\(try await house.custody.amendAccord(for: caller, marks.accordCID, AccordAmendment(chronicleRetentionDays: 1)))"
        },
        StoreCall("expireAccord") { house, caller, marks in
            "\(try await house.custody.expireAccord(for: caller, marks.accordCID))"
        },
        StoreCall("accord") { house, caller, marks in
            "\(try await house.custody.accord(for: caller, marks.accordCID))"
        },
        StoreCall("accordVersions") { house, caller, marks in
            "\(try await house.custody.accordVersions(for: caller, page(), of: marks.accordCID))"
        },
        StoreCall("registerArtifact") { house, caller, marks in
            let zone = Array(House.zone("walk.example").utf8)
            let request = Registration(
                kind: "dns_zone",
                name: "walk.example",
                accord: marks.accordCID,
                files: [SourceFile(name: "walk.zone", mediaType: "text/dns", bytes: zone)]
            )
            return "\(try await house.custody.registerArtifact(for: caller, request))"
        },
        StoreCall("artifact") { house, caller, marks in
            "\(try await house.custody.artifact(for: caller, marks.artifactID))"
        },
        StoreCall("artifactID") { house, caller, marks in
            "\(try await house.custody.artifactID(for: caller, marks.artifactID))"
        },
        StoreCall("openCeremony") { house, caller, marks in
            "\(try await house.custody.openCeremony(for: caller, on: marks.artifactID, ceremonyClass: "SingleApproval"))"
        },
        StoreCall("signCeremony") { house, caller, marks in
            let id = try #require(UniqueID(marks.ceremonyID))
            let text = try #require(marks.payload.string)
            var envelope = Envelope(
                payload: try #require(Base64.decode(text)),
                payloadType: marks.payloadType
            )
            try envelope.sign(with: house.contoso.witnesses[0])
            return "\(try await house.custody.signCeremony(for: caller, id, with: envelope))"
        },
        StoreCall("removeSubstrate") { house, caller, marks in
            "\(try await house.custody.removeSubstrate(for: caller, marks.substrate))"
        },
        StoreCall("rejectCeremony") { house, caller, marks in
            let id = try #require(UniqueID(marks.ceremonyID))
            return "\(try await house.custody.rejectCeremony(for: caller, id, because: "not ours"))"
        },
        StoreCall("withdrawCeremony") { house, caller, marks in
            let id = try #require(UniqueID(marks.ceremonyID))
            return "\(try await house.custody.withdrawCeremony(for: caller, id, because: "not ours"))"
        },
        StoreCall("revokeDelegation") { house, caller, marks in
            let id = try #require(UniqueID(marks.delegationID))
            return "\(try await house.custody.revokeDelegation(for: caller, id, because: "not ours"))"
        },
        StoreCall("delegation") { house, caller, marks in
            let id = try #require(UniqueID(marks.delegationID))
            return "\(try await house.custody.delegation(for: caller, id))"
        },
        StoreCall("rollBackArtifact") { house, caller, marks in
            "\(try await house.custody.rollBackArtifact(for: caller, marks.artifactID))"
        },
        StoreCall("record") { house, caller, marks in
            let ceremony = try await house.custody.ceremony(for: caller, marks.ceremonyID)
            return "\(try await house.custody.record(for: caller, of: ceremony))"
        },
        StoreCall("ceremony") { house, caller, marks in
            "\(try await house.custody.ceremony(for: caller, marks.ceremonyID))"
        },
        StoreCall("recordDeployment") { house, caller, marks in
            let report = DeploymentReport(artifact: marks.artifactID, target: marks.deployedTarget)
            return "\(try await house.custody.recordDeployment(for: caller, report))"
        },
        StoreCall("rollBackDeployment") { house, caller, marks in
            "\(try await house.custody.rollBackDeployment(for: caller, marks.artifactID, on: marks.deployedTarget))"
        },
        StoreCall("submitVerification") { house, caller, marks in
            "\(try await house.custody.submitVerification(for: caller, marks.observation))"
        },
        StoreCall("recordVerifications") { house, caller, marks in
            "\(try await house.custody.recordVerifications(for: caller, [marks.observation]))"
        },
        StoreCall("submitVerifications") { house, caller, marks in
            "\(try await house.custody.submitVerifications(for: caller, [marks.observation]))"
        },
        StoreCall("standing") { house, caller, marks in
            "\(try await house.custody.standing(for: caller, at: SystemClock().now(), of: marks.artifactID, on: nil))"
        },
        StoreCall("revokeVerifier") { house, caller, marks in
            "\(try await house.custody.revokeVerifier(for: caller, marks.caller))"
        },
        StoreCall("refreshVerifier") { house, caller, marks in
            "\(try await house.custody.refreshVerifier(for: caller, marks.caller))"
        },
        StoreCall("submitSignedVerification") { house, caller, marks in
            let text = try #require(marks.payload.string)
            var envelope = Envelope(
                payload: try #require(Base64.decode(text)),
                payloadType: marks.payloadType
            )
            try envelope.sign(with: house.contoso.witnesses[0])
            return "\(try await house.custody.submitSignedVerification(for: caller, envelope))"
        },
        StoreCall("submitSignedVerifications") { house, caller, marks in
            let text = try #require(marks.payload.string)
            var envelope = Envelope(
                payload: try #require(Base64.decode(text)),
                payloadType: marks.payloadType
            )
            try envelope.sign(with: house.contoso.witnesses[0])
            return "\(try await house.custody.submitSignedVerifications(for: caller, envelope))"
        },
        StoreCall("acceptDeviation") { house, caller, marks in
            let draft = AcceptanceDraft(
                artifact: marks.artifactID,
                target: marks.deployedTarget,
                reason: "not ours",
                expiresAt: SystemClock().now().advanced(by: .seconds(3_600))
            )
            return "\(try await house.custody.acceptDeviation(for: caller, draft))"
        },
        StoreCall("withdrawDeviation") { house, caller, marks in
            let id = try #require(UniqueID(marks.ceremonyID))
            return "\(try await house.custody.withdrawDeviation(for: caller, id))"
        },
        StoreCall("addTarget") { house, caller, marks in
            let draft = TargetDraft(
                artifact: marks.artifactID,
                place: marks.deployedTarget,
                settings: TargetSettings(protocolName: "file", address: "found.zone")
            )
            return "\(try await house.custody.addTarget(for: caller, draft))"
        },
        StoreCall("amendTarget") { house, caller, marks in
            let amendment = TargetAmendment(address: "other.zone")
            return "\(try await house.custody.amendTarget(for: caller, marks.lookID, amendment))"
        },
        StoreCall("removeTarget") { house, caller, marks in
            "\(try await house.custody.removeTarget(for: caller, marks.lookID))"
        },
        StoreCall("target") { house, caller, marks in
            "\(try await house.custody.target(for: caller, marks.lookID))"
        },
        StoreCall("targetsToLook") { house, caller, marks in
            "\(try await house.custody.targetsToLook(for: caller, at: marks.artifactID, named: marks.lookID))"
        },
        StoreCall("issueToken") { house, caller, marks in
            "\(try await house.access.issueToken(for: marks.caller, by: caller))"
        },
        StoreCall("disableCaller") { house, caller, marks in
            "\(try await house.access.disableCaller(marks.caller, by: caller))"
        },
        StoreCall("enableCaller") { house, caller, marks in
            "\(try await house.access.enableCaller(marks.caller, by: caller))"
        },
        StoreCall("setPermissions") { house, caller, marks in
            "\(try await house.access.setPermissions([], of: marks.caller, by: caller))"
        },
        StoreCall("principal") { house, caller, marks in
            "\(try await house.access.principal(.agent, marks.agent, for: caller))"
        },
        StoreCall("amendPrincipal") { house, caller, marks in
            let draft = PrincipalDraft(description: "ours")
            return "\(try await house.access.amendPrincipal(.agent, marks.agent, draft, by: caller))"
        },
        StoreCall("changePrincipal") { house, caller, marks in
            "\(try await house.access.changePrincipal(.agent, marks.agent, .activate, by: caller))"
        },
        StoreCall("addCertificate") { house, caller, marks in
            let text = Digest.sha256(of: [7]).hex
            return "\(try await house.access.addCertificate(text, to: .agent, marks.agent, by: caller))"
        },
        StoreCall("revokeCertificate") { house, caller, marks in
            let text = marks.fingerprint(of: marks.agent)
            return "\(try await house.access.revokeCertificate(text, of: .agent, marks.agent, by: caller))"
        },
        StoreCall("revokeToken") { house, caller, marks in
            try await house.access.revokeToken(try #require(UniqueID(marks.tokenID)), by: caller)
            return "revoked"
        },
    ]

    static let listing: [StoreCall] = [
        StoreCall("principals") { house, caller, _ in
            "\(try await house.access.principals(.agent, for: caller))"
        },
        StoreCall("substrates") { house, caller, _ in "\(try await house.custody.substrates(for: caller))" },
        StoreCall("accords") { house, caller, _ in "\(try await house.custody.accords(for: caller, page()))"
        },
        StoreCall("artifacts") { house, caller, marks in
            let first = try await house.custody.artifacts(for: caller, page())
            let next = try PageRequest(limit: 200, cursor: marks.cursor)
            let bill = "sha256:\(marks.documentDigest)"
            let named = try await house.custody.artifacts(for: caller, withBill: bill, limit: 10)
            return "\(first) \(try await house.custody.artifacts(for: caller, next)) \(named)"
        },
        StoreCall("artifactCounts") { house, caller, marks in
            let id = try #require(UniqueID(marks.accordID))
            return "\(try await house.custody.artifactCounts(for: caller, under: [id]))"
        },
        StoreCall("ceremonies") { house, caller, _ in
            "\(try await house.custody.ceremonies(for: caller, page()))"
        },
        StoreCall("pressingReview") { house, caller, marks in
            let id = try #require(UniqueID(marks.artifactID))
            return "\(try await house.custody.pressingReview(for: caller, of: id) as Any)"
        },
        StoreCall("reviewCounts") { house, caller, _ in
            "\(try await house.custody.reviewCounts(for: caller))"
        },
        StoreCall("waitingCeremonies") { house, caller, _ in
            "\(try await house.custody.waitingCeremonies(for: caller, page()))"
        },
        StoreCall("delegations") { house, caller, _ in
            "\(try await house.custody.delegations(for: caller, page()))"
        },
        StoreCall("versions") { house, caller, marks in
            let id = try #require(UniqueID(marks.artifactID))
            return "\(try await house.custody.versions(for: caller, page(), of: id))"
        },
        StoreCall("transitions") { house, caller, marks in
            let id = try #require(UniqueID(marks.artifactID))
            return "\(try await house.custody.transitions(for: caller, page(), of: id))"
        },
        StoreCall("deployments") { house, caller, marks in
            let id = try #require(UniqueID(marks.artifactID))
            return "\(try await house.custody.deployments(for: caller, page(), of: id))"
        },
        StoreCall("verifications") { house, caller, marks in
            let id = try #require(UniqueID(marks.artifactID))
            return "\(try await house.custody.verifications(for: caller, page(), of: id))"
        },
        StoreCall("spans") { house, caller, marks in
            let id = try #require(UniqueID(marks.artifactID))
            return "\(try await house.custody.spans(for: caller, page(), of: id))"
        },
        StoreCall("days") { house, caller, marks in
            let id = try #require(UniqueID(marks.artifactID))
            return "\(try await house.custody.days(for: caller, of: id, last: 90))"
        },
        StoreCall("currentSpans") { house, caller, marks in
            let theirs = try await house.custody.deployments(for: house.contoso.caller, page()).items
            let found = try await house.custody.currentSpans(for: caller, of: theirs)
            return "\(found.values.flatMap { $0 })"
        },
        StoreCall("standings") { house, caller, marks in
            let theirs = try await house.custody.deployments(for: house.contoso.caller, page()).items
            let found = try await house.custody.standings(for: caller, of: theirs)
            return "\(found.values.flatMap { $0.dispute?.sides ?? [] })"
        },
        StoreCall("lookSoon") { house, caller, marks in
            let id = try #require(UniqueID(marks.lookID))
            return "\(try await house.custody.lookSoon(for: caller, at: [id]))"
        },
        StoreCall("verifiers") { house, caller, _ in
            "\(try await house.custody.verifiers(for: caller))"
        },
        StoreCall("deviations") { house, caller, _ in
            "\(try await house.custody.deviations(for: caller, page()))"
        },
        StoreCall("targets") { house, caller, marks in
            let id = try #require(UniqueID(marks.artifactID))
            return
                "\(try await house.custody.targets(for: caller, page())) \(try await house.custody.targets(for: caller, page(), of: id))"
        },
        StoreCall("targetCounts") { house, caller, _ in
            "\(try await house.custody.targetCounts(for: caller))"
        },
        StoreCall("targetToLook") { house, caller, marks in
            let id = try #require(UniqueID(marks.lookID))
            return "\(try await house.custody.targetToLook(for: caller, id) as Any)"
        },
        StoreCall("enabledTargets") { house, caller, marks in
            let id = try #require(UniqueID(marks.lookID))
            return "\(try await house.custody.enabledTargets(for: caller, [id]))"
        },
        StoreCall("latestCeremony") { house, caller, marks in
            let id = try #require(UniqueID(marks.artifactID))
            return "\(try await house.custody.latestCeremony(for: caller, of: id) as Any)"
        },
        StoreCall("counts") { house, caller, _ in "\(try await house.custody.counts(for: caller))" },
        StoreCall("overview") { house, caller, _ in "\(try await house.custody.overview(for: caller))" },
        StoreCall("verifierSights") { house, caller, _ in
            "\(try await house.custody.verifierSights(for: caller, of: ["did:web:nobody.example"]))"
        },
        StoreCall("driftFigures") { house, caller, marks in
            let id = try #require(UniqueID(marks.artifactID))
            return "\(try await house.custody.driftFigures(for: caller, of: id))"
        },
        StoreCall("unansweredDeployments") { house, caller, marks in
            let id = try #require(UniqueID(marks.artifactID))
            return "\(try await house.custody.unansweredDeployments(for: caller, of: [id]))"
        },
        StoreCall("firstCeremonyClosing") { house, caller, _ in
            "\(try await house.custody.firstCeremonyClosing(for: caller) as Any)"
        },
        StoreCall("openingEntries") { house, caller, marks in
            let id = try #require(UniqueID(marks.ceremonyID))
            return "\(try await house.custody.openingEntries(for: caller, of: [id]))"
        },
        StoreCall("callers") { house, caller, _ in "\(try await house.access.callers(for: caller))" },
        StoreCall("tokens") { house, caller, marks in
            "\(try await house.access.tokens(for: caller)) \(try await house.access.tokens(for: caller, of: marks.caller))"
        },
        StoreCall("heads") { house, caller, _ in "\(try await house.reader.heads(of: caller.tenant))" },
        StoreCall("head") { house, caller, _ in
            "\(try await house.reader.head(of: .chronicle, tenant: caller.tenant))"
        },
        StoreCall("page") { house, caller, _ in
            let rows = try await house.reader.page(
                of: .chronicle,
                tenant: caller.tenant,
                after: -1,
                limit: 1_000
            ).rows
            return told(rows)
        },
        StoreCall("entry") { house, caller, marks in
            let id = try #require(UniqueID(marks.entryID))
            return told([try await house.reader.entry(id, tenant: caller.tenant)].compactMap(\.self))
        },
        StoreCall("places") { house, caller, marks in
            let id = try #require(UniqueID(marks.entryID))
            return "\(try await house.reader.places(of: [id], tenant: caller.tenant))"
        },
        StoreCall("newest") { house, caller, _ in
            told(try await house.reader.newest(of: .chronicle, tenant: caller.tenant, limit: 1_000))
        },
        StoreCall("check") { house, caller, _ in
            var verifier = ChainVerifier(tenant: caller.tenant.id, ledger: LedgerName.chronicle.rawValue)
            try await house.reader.check(.chronicle, of: caller.tenant, by: &verifier)
            return "\(verifier)"
        },
        StoreCall("verify") { house, caller, _ in
            "\(try await house.reader.verify(.chronicle, of: caller.tenant))"
        },
    ]

    private static func told(_ rows: [ChainRow]) -> String {
        rows.map { "\($0.entryID) " + String(decoding: $0.bytes ?? [], as: UTF8.self) }.joined(
            separator: "\n"
        )
    }

    /// What takes nothing that a tenant could have: its own tenant's sweep, the server's own acts, what a token opens,
    /// and what is made new.
    static let withoutTenant: Set<String> = [
        "planLooks", "replanLooks", "createAccord", "addSubstrate", "createDelegation", "expireDueCeremonies",
        "tellDuePostures", "addVerifier", "caller", "tenants", "createTenant", "createCaller",
        "startSession", "endSession", "grantProvider", "endProvider", "onboard", "ensureTenant",
        // A policy is known by its name within the tenant of who asks.
        "policies", "policy", "policyNames", "policyRevision", "putPolicy", "deletePolicy", "rules",
        "simulate", "holders",
        // What is made new; the caller's own; a certificate that anybody may show; a name that is a tenant's.
        "registerPrincipal", "grant", "presented", "tenant",
        // Of the tenant whose agent connects, and whose authority it is.
        "connectingPrincipal", "cutOff", "suspendCertificate",
        // Of the tenant that is named with it.
        "entries", "callerName", "names",
    ]

    /// What serves clients of `/v1` knows no callers: it takes the tenant that their token has, and its own tests ask with
    /// another's.
    private static let ofClients: Set<String> = [
        "AppRole", "Certificates", "Clients", "Identity", "Issuing", "JWT", "Kubernetes", "Methods",
        "Userpass",
    ]

    /// The functions that `Custody`, `Access` and `LedgerReader` offer to other modules, and those of `Drift` after its name.
    static func offered() throws -> Set<String> {
        let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources")
        var found: Set<String> = []
        for folder in ["Custody", "Access", "Ledger", "Drift"] {
            let root = sources.appending(path: folder).standardizedFileURL
            for case let file as URL in FileManager.default.enumerator(
                at: root,
                includingPropertiesForKeys: nil
            )
                ?? FileManager.DirectoryEnumerator()
            where file.pathExtension == "swift"
                && ofClients.isDisjoint(with: file.deletingLastPathComponent().pathComponents.suffix(1))
            {
                let text = try String(contentsOf: file, encoding: .utf8)
                let opens = #/(?:extension|struct) (?:Custody|Access|LedgerReader|Drift)\b[^{]*\{/#
                for type in text.matches(of: opens) {
                    let rest = text[type.range.upperBound...]
                    let body = rest.firstRange(of: "\n}").map { rest[..<$0.lowerBound] } ?? rest
                    let prefix = folder == "Drift" ? "Drift." : ""
                    found.formUnion(body.matches(of: #/package func (\w+)/#).map { prefix + $0.1 })
                }
            }
        }
        return found
    }
}

extension Marks {
    var deployedTarget: Target { Target(kind: "dns", identifier: target) }

    var observation: Observation {
        Observation(artifact: artifactID, target: deployedTarget, seen: .cid(artifactCID))
    }

    /// The same things under each of their names.
    fileprivate var spellings: [Marks] {
        [
            (artifactID, accordID), (artifactCID, accordCID), (artifact, accord),
            ("dns_zone:\(artifact)", accord),
        ].map {
            var marks = self
            (marks.artifactID, marks.accordCID) = $0
            return marks
        }
    }
}

extension House {
    fileprivate var reader: LedgerReader { LedgerReader(database.app) }
}

extension CustodyError {
    fileprivate var isUnknown: Bool {
        switch self {
        case .unknownAccord, .unknownArtifact, .unknownCeremony, .unknownDelegation, .unknownDeployment,
            .unknownTarget, .unknownSubstrate, .unknownAcceptance, .unknownVerifier, .verifierNotTrusted:
            true
        default: false
        }
    }
}
