import Access
import Attestations
import Attestor
import Evidence
import Foundation
import Postgres
import TestSupport
import Testing

@testable import Server

// The functions about scans, advisories, the queue, unknowns and verdicts on artifacts.
extension StoreWalkAttestorTests {
    private static func id(_ text: String) throws -> UniqueID { try #require(UniqueID(text)) }

    static let triageRefusing: [Call] = [
        Call("scan") { "\(try await $0.scan(for: $1, id($2.scanID)))" },
        Call("scanBill") { "\(try await $0.scanBill(for: $1, $2.sbomID))" },
        Call("scanBill by its CID") { "\(try await $0.scanBill(for: $1, "sha256:\($2.documentDigest)"))" },
        Call("triageItem") { "\(try await $0.triageItem(for: $1, id($2.triageItemID)))" },
        Call("decide") {
            let decision = try TriageDecision(.acknowledge, reason: "another's", until: nil, at: $0.now())
            return "\(try await $0.decide(for: $1, decision, items: [id($2.triageItemID)]))"
        },
        Call("changeUnknown") {
            "\(try await $0.changeUnknown(for: $1, id($2.unknownID), UnknownChange(resolution: "another's")))"
        },
        Call("versions of an unknown") { "\(try await $0.versions(for: $1, ofUnknown: id($2.unknownID)))" },
        Call("policy") { "\(try await $0.policy(for: $1, $2.verdictPolicyID))" },
        Call("policy by its name") { "\(try await $0.policy(for: $1, $2.verdictPolicy))" },
        Call("conclude by another's policy") {
            "\(try await $0.conclude(for: $1, VerdictDraft(policy: $2.verdictPolicy, subject: .sha256(of: []))))"
        },
        Call("judge by another's policy") {
            "\(try await $0.judge(for: $1, VerdictDraft(policy: $2.verdictPolicy, subject: .sha256(of: []))))"
        },
        Call("decision") { "\(try await $0.decision(for: $1, id($2.decisionID)))" },
        Call("replay") { "\(try await $0.replay(for: $1, id($2.decisionID)))" },
        Call("material") { "\(try await $0.material(of: id($2.decisionID), for: $1))" },
        Call("summary") {
            "\(try await $0.summary(for: $1, of: id($2.decisionID), verifier: "https://a.example", resource: nil))"
        },
    ]

    static let triageListing: [Call] = [
        Call("scans") { attestor, caller, _ in "\(try await attestor.scans(for: caller, limit: 200))" },
        Call("findings of a scan") {
            "\(try await $0.findings(for: $1, of: id($2.scanID), limit: 200))"
        },
        Call("advisories") { attestor, caller, _ in
            "\(try await attestor.advisories(for: caller, limit: 200))"
        },
        Call("feeds") { attestor, caller, _ in "\(try await attestor.feeds(for: caller))" },
        Call("triageItems") { attestor, caller, _ in
            let filter = TriageFilter(states: TriageState.allCases)
            return "\(try await attestor.triageItems(for: caller, where: filter, limit: 200))"
        },
        Call("triageCounts") { attestor, caller, _ in "\(try await attestor.triageCounts(for: caller))" },
        Call("triageSums") { attestor, caller, _ in
            var told = ""
            for grouping in TriageSum.Grouping.allCases {
                told += "\(try await attestor.triageSums(for: caller, by: grouping, limit: 200))"
            }
            return told
        },
        Call("evidenceSum") { attestor, caller, _ in
            "\(String(describing: try await attestor.evidenceSum(for: caller)))"
        },
        Call("unknowns") { attestor, caller, _ in "\(try await attestor.unknowns(for: caller, limit: 200))" },
        Call("unknowns as of a moment") { attestor, caller, _ in
            let now = attestor.now()
            let found = try await attestor.unknowns(for: caller, validAt: now, recordedAt: now, limit: 200)
            return "\(found)"
        },
        Call("unknownFaults") { attestor, caller, _ in "\(try await attestor.unknownFaults(for: caller))" },
        Call("policies") { attestor, caller, _ in "\(try await attestor.policies(for: caller, limit: 200))" },
        Call("decisions") { attestor, caller, _ in
            "\(try await attestor.decisions(for: caller, limit: 200))"
        },
        Call("decisions about an artifact") { attestor, caller, marks in
            var question = VerdictQuestion()
            question.subject = .sha256(of: Array(marks.prefix.utf8))
            return "\(try await attestor.decisions(for: caller, question, limit: 200))"
        },
        Call("decisionCounts") { attestor, caller, _ in "\(try await attestor.decisionCounts(for: caller))" },
        Call("choiceCount") { "\(try await $0.choiceCount(for: $1, of: id($2.decisionID)))" },
        Call("choices of a verdict") {
            "\(try await $0.choices(for: $1, of: id($2.decisionID), limit: 200))"
        },
    ]

    /// What names nothing of a tenant, or is the server's own work for each of them.
    private static let withoutNames: Set<String> = [
        "addPolicy", "expireAcceptances", "hasDueBills", "importAdvisories", "importScan", "noteUnknown",
        "refreshSums",
    ]
    /// It is given a verdict, which its caller was shown, or has judged.
    private static let ofValues: Set<String> = ["append", "basis"]

    @Test(
        "the walk names every function about scans, advisories, the queue, unknowns and verdicts on artifacts"
    )
    func walkIsComplete() throws {
        let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(
            path: "../../Sources/Attestor"
        )
        var offered: Set<String> = []
        for folder in ["Advisories", "Scans", "Triage", "Unknowns", "Verdicts"] {
            let root = sources.appending(path: folder).standardizedFileURL
            for file in try FileManager.default.contentsOfDirectory(at: root, includingPropertiesForKeys: nil)
            where file.pathExtension == "swift" {
                let text = try String(contentsOf: file, encoding: .utf8)
                for type in text.matches(of: #/extension Attestor \{/#) {
                    let rest = text[type.range.upperBound...]
                    let body = rest.firstRange(of: "\n}").map { rest[..<$0.lowerBound] } ?? rest
                    offered.formUnion(body.matches(of: #/package func (\w+)/#).map { String($0.1) })
                }
            }
        }
        let calls = Self.triageRefusing + Self.triageListing
        let walked = Set(calls.map { String($0.description.prefix { $0 != " " }) })
        #expect(offered.count > 20)
        #expect(offered.subtracting(walked) == Self.withoutNames.union(Self.ofValues))
        #expect(walked.subtracting(offered).isEmpty)
    }
}
