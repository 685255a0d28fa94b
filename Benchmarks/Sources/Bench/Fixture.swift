import Access
import Custody
import Evidence
import Kinds
import Ledger
import Postgres
import Server

/// A tenant with an administrator, an accord, an artifact and a deployment of it.
struct Fixture: Sendable {
    let caller: Caller
    let token: Token
    let custody: Custody
    let artifactID: UniqueID
    let cid: String

    static func make(on stand: Stand, parts: ServerParts) async throws -> Fixture {
        let name = "bench \(UniqueID(at: SystemClock().now()))"
        let (caller, issued) = try await parts.access.createTenant(
            named: name,
            administrator: CallerDraft(kind: .person, name: "bench", permissions: Set(Permission.allCases))
        )
        _ = try await parts.custody.createAccord(
            for: caller,
            AccordDraft(
                name: "bench",
                terms: [:],
                memberDIDs: [],
                witnessDIDs: [],
                tierPolicy: ["default_tier": "a"],
                ceremonyClasses: ["SingleApproval"],
                verificationIntervalSeconds: 300,
                chronicleRetentionDays: 90,
                effectiveFrom: nil,
                effectiveUntil: nil
            )
        )
        let artifact = try await parts.custody.registerArtifact(
            for: caller,
            Registration(
                kind: "helm_values",
                name: "bench",
                files: [
                    SourceFile(
                        name: "values.yaml",
                        bytes: Array("replicas: 3\nimage:\n  tag: \"1.4\"\n".utf8)
                    )
                ]
            )
        )
        _ = try await parts.custody.recordDeployment(
            for: caller,
            DeploymentReport(artifact: "bench", target: Target(kind: "cluster", identifier: "dev-cluster"))
        )
        return Fixture(
            caller: caller,
            token: issued.token,
            custody: parts.custody,
            artifactID: artifact.value.reference.id,
            cid: artifact.value.cid
        )
    }
}
