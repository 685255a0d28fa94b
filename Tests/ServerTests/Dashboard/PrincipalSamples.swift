import Evidence

@testable import Server

// Pages of agents, applications and rotations as somebody at work would see them.

extension SamplePages {
    private static func principalRow(_ index: Int, name: String) -> PrincipalRow {
        PrincipalRow(
            id: "0193b1c2-9999-7000-8000-\(100_000_000_000 + index)",
            kind: "agent",
            name: index == 0 ? name : "\(name)\(index)",
            description: name,
            status: ["active", "registered", "suspended", "retired"][index % 4],
            hostname: name,
            kubernetesNamespace: name,
            kubernetesPod: index == 1 ? nil : name,
            statusChangedAt: ago(minutes: 40 * index + 3),
            updatedBy: name,
            entry: entry(60 + index),
            connection: index == 0 ? agentConnections(name: name, rows: 1).rows.first : nil
        )
    }

    static func principals(name: String, rows: Int = 4) -> PrincipalsPage {
        PrincipalsPage(
            frame: frame,
            kind: "agent",
            rows: (0..<rows).map { principalRow($0, name: name) },
            mayWrite: true,
            cursor: name,
            nextCursor: name
        )
    }

    static func principal(name: String, certificates: Int = 3) -> PrincipalPage {
        PrincipalPage(
            frame: frame,
            row: principalRow(0, name: name),
            entity: name,
            caller: name,
            createdBy: name,
            createdAt: ago(minutes: 9_000),
            certificates: (0..<certificates).map { (index: Int) -> PrincipalCertificateRow in
                PrincipalCertificateRow(
                    fingerprint: String(cid(index + 70).dropFirst(7)),
                    subject: name,
                    validFrom: ago(minutes: index == 1 ? -60 : 600),
                    validUntil: index == 2 ? ago(minutes: 60) : nil,
                    addedBy: name,
                    addedAt: ago(minutes: 600),
                    revokedAt: index % 4 == 3 ? ago(minutes: 3) : nil
                )
            },
            certificateCount: certificates + 1,
            policies: (0..<min(certificates, PrincipalPage.policyLimit)).map { "\(name)\($0)" },
            morePolicies: 3,
            mayWrite: true,
            auditPath: "/audit?actor=a",
            notice: "It was changed."
        )
    }

    private static func rotationRow(_ index: Int, name: String) -> RotationRow {
        RotationRow(
            name: index == 0 ? name : "\(name).\(index)",
            rotator: ["database", "random", "webhook"][index % 3],
            state: ["failing", "idle", "running", "disabled"][index % 4],
            schedule: index == 1 ? nil : name,
            grace: index * 60,
            lastAt: ago(minutes: 300),
            nextAt: ago(minutes: -300),
            failure: index % 4 == 0 ? name : nil,
            failingSince: index % 4 == 0 ? ago(minutes: 30) : nil
        )
    }

    static func rotations(name: String, rows: Int = 4) -> RotationsPage {
        RotationsPage(
            frame: frame,
            isFailingOnly: false,
            rows: (0..<rows).map { rotationRow($0, name: name) },
            failing: 1,
            moreFailing: false,
            cursor: name,
            nextCursor: name
        )
    }

    static func rotation(name: String, runs: Int = 6) -> RotationPage {
        let states = ["proposed", "written", "confirmed", "completed", "failed", "abandoned"]
        return RotationPage(
            frame: frame,
            row: rotationRow(0, name: name),
            path: "secret/\(name)",
            runs: (0..<runs).map { (index: Int) -> RotationRunRow in
                RotationRunRow(
                    id: "0193b1c2-aaaa-7000-8000-\(100_000_000_000 + index)",
                    state: states[index % states.count],
                    reason: index % 2 == 0 ? "request" : "schedule",
                    askedBy: name,
                    fromVersion: index + 1,
                    toVersion: index % 6 == 0 ? nil : index + 2,
                    attempts: index % 6 == 4 ? 3 : 0,
                    failure: index % 6 == 4 ? name : nil,
                    startedAt: ago(minutes: 60 * index + 2),
                    endedAt: index % 6 > 2 ? ago(minutes: 60 * index) : nil,
                    graceEndsAt: index % 6 == 2 ? ago(minutes: -40) : nil
                )
            },
            mayRotate: true
        )
    }

    static func ofPrincipals(name: String?) -> [String: any DashboardPage] {
        let name = name ?? "billing-agent"
        var empty = principals(name: name, rows: 0)
        (empty.cursor, empty.nextCursor, empty.kind) = (nil, nil, "application")
        var none = rotations(name: name, rows: 0)
        (none.cursor, none.nextCursor, none.failing, none.isFailingOnly) = (nil, nil, 0, true)
        return [
            "agents": principals(name: name), "agent": principal(name: name), "applications-empty": empty,
            "rotations": rotations(name: name), "rotation": rotation(name: name), "rotations-empty": none,
        ]
    }

    static func fullOfPrincipals(name: String) -> [String: any DashboardPage] {
        [
            "agents": principals(name: name, rows: PrincipalsPage.rowLimit),
            "agent": principal(name: name, certificates: PrincipalPage.certificateLimit),
            "rotations": rotations(name: name, rows: RotationsPage.rowLimit),
            "rotation": rotation(name: name, runs: 20),
        ]
    }
}
