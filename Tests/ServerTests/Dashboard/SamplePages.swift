import Custody
import Evidence
import Jobs

// The page structs are internal to the module that fills them; a `package` initialiser on each, only for these
// tests, would be more boilerplate than pages.
@testable import Server

/// Pages as a tenant at work would see them; the names are what the tests vary.
enum SamplePages {
    /// 2026-11-21 10:42:07 UTC
    static let now = Instant(microseconds: 1_795_257_727_000_000)
    static let drifted = "0193b1c2-7d10-7aaa-8000-000000000002"

    static func ago(minutes: Int) -> Instant { now.advanced(by: .seconds(-60 * minutes)) }
    static func cid(_ seed: Int) -> String {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
        return "sha256:"
            + (0..<64).map { _ in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return String(state >> 60, radix: 16)
            }.joined()
    }
    static func did(_ seed: Int) -> String { "did:key:z6Mk" + cid(seed).dropFirst(7).prefix(44) }
    static func entry(_ index: Int) -> EntryReference {
        EntryReference(ledger: "chronicle", leafIndex: index)
    }

    static let frame = Frame(
        tenant: "demo",
        caller: "operations",
        now: now,
        livePosition: "chronicle-340"
    )
    static let named = [
        ("intune_config_profile", "Windows baseline"), ("dns_zone", "example.org"),
        ("dsc_configuration", "BitLocker"), ("restconf_config", "edge-router-1"),
        ("helm_values", "payments/production"), ("jea_role_capability", "DnsOperators"),
        ("entra_conditional_access", "Require MFA for administrators"),
        ("tls_server_cert", "www.example.org"),
        ("oci_image", "registry.example.org/payments/api"),
    ]
    static let counts = DriftCounts(match: 41, drift: 3, unknown: 2)

    static func differences(_ count: Int) -> [Difference] {
        [
            Difference(
                path: "/records/www/A",
                change: .changed,
                approved: "192.0.2.10",
                observed: "192.0.2.66"
            ),
            Difference(path: "/records/@/TXT", change: .added, approved: nil, observed: "\"v=spf1 +all\""),
            Difference(path: "/records/mail/MX", change: .removed, approved: "10 mx1", observed: nil),
        ].prefix(count).map(\.self)
    }

    static func verification(_ index: Int, _ verdict: StateMark, name: String? = nil) -> VerificationRow {
        let (kind, usual) = named[index % named.count]
        return VerificationRow(
            id: "0193b1c2-0000-7000-8000-\(100_000_000_000 + index)",
            artifactID: drifted,
            artifactName: name ?? usual,
            kind: kind,
            targetKind: "kubernetes",
            targetIdentifier: "dev-cluster",
            verdict: verdict,
            layer: "layer1",
            infrastructure: "local",
            verifierDID: did(index),
            verifiedCID: cid(index),
            verifiedAt: ago(minutes: 7 * index + 2),
            differenceCount: verdict == .drift ? 3 : 0,
            differences: verdict == .drift ? differences(3) : [],
            entry: entry(340 - index)
        )
    }

    static func overview(name: String? = nil) -> OverviewPage {
        OverviewPage(
            frame: frame,
            artifacts: 18,
            deployments: counts,
            oldestDriftSince: ago(minutes: 90),
            ceremoniesOpen: 2,
            latestVerifications: [
                verification(1, .drift, name: name), verification(2, .match), verification(3, .match),
                verification(4, .error), verification(5, .match),
            ]
        )
    }

    static func ceremonies(name: String? = nil) -> CeremoniesPage {
        let rows = (0..<4).map { index in
            CeremonyRow(
                ceremonyID: "0193b1c2-1111-7000-8000-00000000000\(index)",
                artifactID: drifted,
                artifactName: name ?? named[index * 2].1,
                kind: named[index * 2].0,
                version: index + 1,
                cid: cid(20 + index),
                ceremonyClass: index == 1 ? "3-of-5" : "SingleApproval",
                signed: index == 1 ? 2 : 0,
                quorum: index == 1 ? 3 : 1,
                signedBy: index == 1 ? [did(31), did(32)] : [],
                openedAt: ago(minutes: 60 * index + 12),
                closesAt: now.advanced(by: .seconds(3_600 * (5 + 9 * index))),
                entry: entry(10_480 + index)
            )
        }
        return CeremoniesPage(
            frame: frame,
            open: rows.count,
            firstClosing: now.advanced(by: .seconds(3_600)),
            rows: rows
        )
    }

    static func ceremony(
        name: String? = nil,
        state: String = "open",
        emergency: String? = nil,
        substrate: String? = nil
    ) -> CeremonyPage {
        CeremonyPage(
            frame: frame,
            ceremony: CeremonyFacts(
                id: "0193b1c2-1111-7000-8000-000000000001",
                tenantID: "0193b1c2-0000-7000-8000-000000000001",
                artifactID: drifted,
                artifactName: name ?? named[1].1,
                kind: named[1].0,
                version: 3,
                cid: cid(20),
                tier: "c",
                accordName: name ?? "production operations",
                accordCID: cid(21),
                ceremonyClass: "2-of-3",
                quorum: 2,
                signed: 1,
                maySign: substrate == nil ? [did(32), did(33)] : [],
                mandates: [(did(32), did(35))],
                substrate: substrate,
                isFourEyes: true,
                barred: [did(34)],
                state: state,
                payloadType: Statement.payloadType,
                payload: Array("{}".utf8),
                openedBy: name ?? did(34),
                openedAt: ago(minutes: 60),
                expiresAt: now.advanced(by: .seconds(3_600)),
                closedAt: state == "open" ? nil : ago(minutes: 1),
                closingReason: state == "open" ? nil : name ?? "The address is wrong.",
                closedBy: state == "open" ? nil : did(31),
                supersededBy: state == "superseded" ? 4 : nil,
                purpose: emergency == nil ? "approval" : "emergency",
                emergencyReason: emergency,
                openingEntry: entry(10_480),
                closingEntry: state == "open" ? nil : entry(10_482)
            ),
            witnesses: [
                WitnessRow(
                    did: did(31),
                    signedAt: ago(minutes: 12),
                    delegate: did(36),
                    maySign: false,
                    counts: true,
                    entry: entry(10_481)
                ),
                WitnessRow(did: did(32), delegates: [did(35)], maySign: true, counts: true),
                WitnessRow(did: did(33), maySign: true, counts: true),
            ],
            changes: .against(version: 2, differences(3), count: 3, weaker: 1, stronger: 0),
            content: #"{"origin":"example.org."}"#
        )
    }

    static func artifacts(count: Int = 18, name: String? = nil) -> ArtifactsPage {
        let rows = (0..<count).map { index in
            let (kind, usual) = named[index % named.count]
            let drift: StateMark? =
                index % 5 == 4 ? nil : index % 3 == 1 ? .drift : index % 7 == 2 ? .unknown : .match
            return ArtifactRow(
                artifactID: index == 1 ? drifted : "0193b1c2-7d10-7aaa-8000-\(200_000_000_000 + index)",
                name: name ?? (index < named.count ? usual : "\(usual) \(index / named.count + 1)"),
                kind: kind,
                tier: index == 6 ? nil : "a",
                version: index % 4 + 1,
                cid: cid(index),
                state: index % 4 == 0 ? "ceremony_open" : "deployed",
                drift: drift,
                deployments: DriftCounts(
                    match: drift == nil ? 0 : 2,
                    drift: drift == .drift ? 1 : 0,
                    unknown: drift == .unknown ? 1 : 0
                ),
                updatedAt: ago(minutes: index * index * 40),
                entry: entry(300 + index)
            )
        }
        return ArtifactsPage(
            frame: frame,
            filter: .init(),
            total: count,
            deployments: counts,
            oldestDriftSince: ago(minutes: 90),
            kinds: named.map(\.0),
            rows: rows,
            cursor: nil,
            nextCursor: "b3BhcXVl+/="
        )
    }

    static func artifact(name: String = "example.org", content: String? = nil) -> ArtifactPage {
        ArtifactPage(
            frame: frame,
            artifact: ArtifactFacts(
                id: drifted,
                name: name,
                kind: "dns_zone",
                version: 2,
                cid: cid(1),
                tier: "a",
                accordName: "Production",
                accordCID: cid(77),
                runtime: nil,
                state: "deployed",
                isHumanAuthored: true,
                updatedAt: ago(minutes: 200)
            ),
            deployments: DriftCounts(match: 1, drift: 1, unknown: 1),
            oldestDriftSince: ago(minutes: 90),
            onlyDrifted: "ns1.example.org",
            targets: [
                target("ns1.example.org", .drift), target("ns2.example.org", .match),
                target("ns3.example.org", .unknown),
            ],
            timeline: timeline,
            verifications: (0..<4).map { verification(9 * $0 + 1, $0 == 0 ? .drift : .match, name: name) },
            versions: [
                VersionRow(
                    version: 2,
                    cid: cid(1),
                    files: ["example.org.zone"],
                    registeredAt: ago(minutes: 300),
                    isCurrent: true,
                    entry: entry(311)
                ),
                VersionRow(
                    version: 1,
                    cid: cid(40),
                    files: ["a.mof", "b.mof", "c.mof"],
                    registeredAt: ago(minutes: 60 * 24 * 40),
                    isCurrent: false,
                    entry: entry(12)
                ),
            ],
            content: content
                ?? #"{"origin":"example.org.","records":[{"data":"192.0.2.10","name":"www","ttl":300,"type":"A"}],"note":"a \"quoted\" {brace}","empty":{},"none":[]}"#
        )
    }

    private static func target(_ identifier: String, _ drift: StateMark) -> TargetRow {
        TargetRow(
            kind: "dns_server",
            identifier: identifier,
            drift: drift,
            since: drift == .unknown ? nil : ago(minutes: drift == .drift ? 90 : 2_000),
            deployedCID: drift == .drift ? cid(40) : cid(1),
            desiredCID: cid(1),
            lastDeployedAt: ago(minutes: 200),
            lastReconciledAt: drift == .unknown ? nil : ago(minutes: 9),
            notes: drift == .disputed
                ? ["The managing system says it is applied; the target shows something else."] : [],
            sides: [
                .init(
                    who: "layer1 local",
                    mark: .match,
                    since: ago(minutes: 5_000),
                    last: ago(minutes: 9),
                    checks: 1
                ),
                .init(
                    who: "layer2 external did:key:z6Mkha…2doK",
                    mark: drift,
                    since: ago(minutes: 90),
                    last: ago(minutes: 9),
                    checks: 1_240
                ),
            ],
            // As many marks as there can be.
            strip: StateStrip(
                looked: (0..<StateStrip.days).map { number in
                    StateStrip.Day(
                        day: ago(minutes: 1_440 * number).startOfDay,
                        mark: number.isMultiple(of: 2) ? .match : .drift,
                        checks: 288,
                        drifts: number % 2
                    )
                },
                today: ago(minutes: 0)
            )
        )
    }

    private static let timeline = [
        step(1, "proposed", "ceremony_open", minutes: 280),
        TransitionRow(
            sequenceNumber: 2,
            fromState: "ceremony_open",
            toState: "approved",
            actor: "operations",
            at: ago(minutes: 240),
            witnesses: [.init(did: did(31), keyID: did(31)), .init(did: did(32), keyID: "ops-1")],
            differences: differences(2),
            differenceCount: 2,
            entry: entry(322)
        ),
        step(3, "approved", "deployed", minutes: 200),
    ]

    private static func step(_ number: Int, _ from: String, _ to: String, minutes: Int) -> TransitionRow {
        TransitionRow(
            sequenceNumber: number,
            fromState: from,
            toState: to,
            actor: did(3),
            at: ago(minutes: minutes),
            witnesses: [],
            differences: [],
            differenceCount: 0,
            entry: entry(320 + number)
        )
    }

    static func ledger(subject: String? = nil) -> LedgerPage {
        LedgerPage(
            frame: frame,
            ledgers: [
                LedgerRow(
                    name: "chronicle",
                    size: 10_483,
                    chainHash: String(cid(50).dropFirst(7)),
                    lastAppendedAt: ago(minutes: 2)
                ),
                LedgerRow(
                    name: "audit",
                    size: 812,
                    chainHash: String(cid(51).dropFirst(7)),
                    lastAppendedAt: ago(minutes: 1)
                ),
            ],
            chosen: "chronicle",
            entries: (0..<12).map { index in
                EntryRow(
                    ledger: "chronicle",
                    leafIndex: 10_482 - index,
                    entryID: "0193b1c2-2222-7000-8000-\(100_000_000_000 + index)",
                    type: index % 3 == 0 ? "verification recorded" : "deployment recorded",
                    subject: subject ?? named[index % named.count].1,
                    leafHash: String(cid(60 + index).dropFirst(7)),
                    appendedAt: ago(minutes: 3 * index + 2)
                )
            },
            selected: EntryDetail(
                ledger: "chronicle",
                leafIndex: 10_482,
                entryID: "0193b1c2-2222-7000-8000-100000000000",
                appendedAt: ago(minutes: 2),
                content: #"{"type":"verification.recorded","verdict":"drift","salt":"9f3c"}"#,
                leafHash: String(cid(60).dropFirst(7)),
                previousHash: String(cid(49).dropFirst(7)),
                chainHash: String(cid(50).dropFirst(7))
            )
        )
    }

    static let signIn = SignInPage(refusal: "This token is not known, or it has expired.", next: "/artifacts")
    static let error = ErrorPage(
        status: 404,
        title: "This artifact does not exist",
        detail: "No artifact of this tenant has the identifier 0193b1c2-7d10.",
        remedy: "Look for it by name among the artifacts.",
        requestID: "0193b1c2-3333-7000-8000-000000000001"
    )

    /// Pages with as many rows as their routes give, each with what a row may bring.
    static func full(name: String) -> [String: any DashboardPage] {
        func many<Row>(_ count: Int, _ row: (Int) -> Row) -> [Row] { (0..<count).map(row) }
        let differences = many(50) { index in
            Difference(
                path: "/records/\(index)/" + name,
                change: .changed,
                approved: "\(index)" + name,
                observed: name + "\(index)"
            )
        }
        var artifact = artifact(
            name: name,
            content: "[" + many(20_000) { #"{"n":"<host\#($0)>"}"# }.joined(separator: ",") + "]"
        )
        artifact.targets = many(ArtifactPage.targetLimit) { target("\($0)" + name, .drift) }
        artifact.timeline = many(ArtifactPage.stepLimit) { index in
            TransitionRow(
                sequenceNumber: 1_000 - index,
                fromState: "ceremony_open",
                toState: "approved",
                actor: name,
                at: ago(minutes: index),
                witnesses: [.init(did: did(31), keyID: did(31)), .init(did: did(32), keyID: "ops-1")],
                differences: differences,
                differenceCount: 1_000,
                entry: entry(index)
            )
        }
        artifact.verifications = many(ArtifactPage.lookLimit) { index in
            var row = verification(index, .drift, name: name)
            row.targetIdentifier = name
            row.differences = differences
            row.differenceCount = 900
            return row
        }
        artifact.versions = many(ArtifactPage.versionLimit) { index in
            VersionRow(
                version: 100 - index,
                cid: cid(index),
                files: [name, name],
                registeredAt: ago(minutes: index),
                isCurrent: index == 0,
                entry: entry(index)
            )
        }
        var ceremonies = ceremonies(name: name)
        ceremonies.rows = many(CeremoniesPage.rowLimit) { ceremonies.rows[$0 % 4] }
        var ceremony = ceremony(name: name)
        ceremony.witnesses = many(64) { index in
            WitnessRow(
                did: did(100 + index),
                signedAt: ago(minutes: index),
                maySign: false,
                counts: true,
                entry: entry(index)
            )
        }
        ceremony.ceremony.maySign = ceremony.witnesses.map(\.did)
        ceremony.ceremony.payload = Array(String(repeating: "x", count: 6_000).utf8)
        ceremony.changes = .against(version: 2, differences, count: 900, weaker: 1, stronger: 2)
        ceremony.content = artifact.content
        var ledger = ledger(subject: name)
        ledger.entries = many(LedgerPage.entryLimit) { ledger.entries[$0 % 12] }
        ledger.selected?.content = #"{"x":""# + String(repeating: "&", count: 65_000) + #""}"#
        var jobs = jobs(name: name)
        jobs.rows = many(JobsPage.rowLimit) { jobs.rows[$0 % 5] }
        var diff = diff(name: name)
        diff.changes = many(DiffPage.changeLimit) { index in
            var difference = differences[index % 50]
            difference.sentence = "rrset \(name)\(index) changed from “\(name)” to “\(name)”"
            difference.direction = "stronger"
            return difference
        }
        diff.changeCount = 9_000
        diff.aside = diff.changes
        diff.ambiguous = many(100) { "\($0)" + name }
        diff.versions = many(DiffPage.versionLimit) { 100 - $0 }
        var targets = targets(name: name)
        targets.rows = many(TargetsPage.rowLimit) { targets.rows[$0 % 5] }
        var look = targetPage(name: name)
        look.history = many(TargetPage.historyLimit) { index in
            var row = verification(index, .drift, name: name)
            row.targetIdentifier = name
            row.differences = differences
            row.differenceCount = 900
            return row
        }
        look.seen = seen(count: TargetPage.seenLimit, name: name)
        var accords = accords(name: name)
        accords.rows = many(AccordsPage.rowLimit) { accords.rows[$0 % 4] }
        var accord = accord(name: name)
        accord.memberDIDs = many(AccordDraft.Limit.dids) {
            "did:example:\($0)" + String(repeating: "m", count: 230)
        }
        accord.witnessDIDs = accord.memberDIDs
        accord.terms = #"{"x":""# + String(repeating: "&", count: 65_000) + #""}"#
        accord.tierPolicy = accord.terms
        accord.versions = many(AccordPage.versionLimit) { accord.versions[$0 % 4] }
        accord.artifacts = artifacts(count: AccordPage.artifactLimit, name: name).rows
        return [
            "targets": targets, "target": look, "accords": accords, "accord": accord,
            "diff": diff, "artifact": artifact, "ceremony": ceremony, "ceremonies": ceremonies,
            "ledger": ledger, "jobs": jobs,
            "artifacts": artifacts(count: ArtifactsPage.rowLimit, name: name),
        ].merging(fullDrift(name: name)) { $1 }.merging(fullTenants(name: name)) { $1 }
    }

    /// An accord in each state.
    static func accords(name: String) -> AccordsPage {
        AccordsPage(
            frame: frame,
            name: name,
            terms: #"{"region":"north"}"#,
            rows: [AccordRow.Standing.holds, .notYet, .ended, .replaced].enumerated().map { index, standing in
                AccordRow(
                    accordID: "0193b1c2-5555-7000-8000-\(100_000_000_000 + index)",
                    bindingID: "0193b1c2-6666-7000-8000-\(100_000_000_000 + index)",
                    name: name,
                    version: index + 1,
                    cid: "sha256:" + String(repeating: "\(index)", count: 64),
                    standing: standing,
                    classes: ["SingleApproval", "2-of-3"],
                    memberCount: index,
                    witnessCount: 3,
                    verificationSeconds: 300,
                    retentionDays: 90,
                    from: ago(minutes: 600),
                    until: standing == .holds ? nil : ago(minutes: 60),
                    artifactCount: index
                )
            },
            paging: Paging("accords", cursor: nil, next: "next") { "/accords?cursor=\($0 ?? "")" }
        )
    }

    static func accord(name: String) -> AccordPage {
        let rows = accords(name: name).rows
        return AccordPage(
            frame: frame,
            row: rows[0],
            memberDIDs: [],
            witnessDIDs: ["did:key:z6MkfEsusZ4vQ4iACYyK7U4zsLJDcpq1FqdJ234CTBxZWpgv"],
            terms: #"{"region":{"name":"north"}}"#,
            tierPolicy: nil,
            versions: rows,
            hasMoreVersions: true,
            artifacts: artifacts().rows,
            hasMoreArtifacts: true
        )
    }

    /// A target in each state.
    static func targets(name: String) -> TargetsPage {
        let marks: [StateMark?] = [.match, .drift, .error, .unknown, nil]
        return TargetsPage(
            frame: frame,
            counts: ["match": 41, "drift": 3, "error": 1, "unknown": 2, "off": 1],
            rows: marks.enumerated().map { index, mark -> LookRow in
                LookRow(
                    id: "0193b1c2-4444-7000-8000-\(100_000_000_000 + index)",
                    name: "ns\(index)",
                    artifactID: drifted,
                    artifactName: name,
                    kind: "dns_zone",
                    targetKind: "dns",
                    targetIdentifier: name,
                    protocolName: "dns",
                    address: name,
                    mark: mark,
                    isAway: index == 1,
                    since: mark == .unknown ? nil : ago(minutes: 90),
                    lookedAt: mark == .unknown ? nil : ago(minutes: 2),
                    nextAt: mark == nil ? nil : now.advanced(by: .seconds(180)),
                    reason: mark == .error ? name : nil
                )
            },
            paging: Paging("targets", cursor: nil, next: "next") { "/targets?cursor=\($0 ?? "")" }
        )
    }

    static func seen(count: Int, name: String) -> JSON {
        let gap: JSON = ["path": .string(name), "reason": .string(name), "remedy": .string(name)]
        let file: JSON = [
            "name": .string(name), "sha256": .string(String(cid(7).dropFirst(7))), "size_bytes": 1_234,
        ]
        let facts = (0..<count).map { (name: "fact\($0)", value: JSON.string(name)) }
        return [
            "layer": "layer2", "address": .string(name), "facts": .object(JSONObject(facts)),
            "files": .array(Array(repeating: file, count: count)),
            "gaps": .array(Array(repeating: gap, count: count)),
            "identifiers": .array(Array(repeating: .string(cid(8)), count: count)),
            "limitation": .string(name),
        ]
    }

    static func targetPage(name: String) -> TargetPage {
        TargetPage(
            frame: frame,
            row: targets(name: name).rows[2],
            isRemoved: false,
            settings: [("protocol", "dns"), ("address", name), ("zone", name)],
            failure: ("timed_out", "address", name, name),
            seen: seen(count: 2, name: name),
            strip: StateStrip(
                looked: [.init(day: ago(minutes: 3_000).startOfDay, mark: .drift, checks: 9, drifts: 2)],
                today: frame.now
            ),
            spans: (0..<TargetPage.spanLimit).map { index in
                SpanRow(
                    id: "span\(index)",
                    mark: index == 0 ? .drift : .match,
                    who: name,
                    since: ago(minutes: 90 * (index + 1)),
                    last: ago(minutes: 90 * index),
                    checks: index + 1,
                    isCurrent: index == 0
                )
            },
            history: [verification(1, .drift, name: name)],
            mayLook: true,
            mayTest: true,
            trial: TargetPage.Trial(
                seen: seen(count: 2, name: name),
                failure: ("timed_out", "address", name, name),
                milliseconds: 1_200
            ),
            notice: name
        )
    }

    static func diff(name: String) -> DiffPage {
        DiffPage(
            frame: frame,
            artifactID: drifted,
            artifactName: name,
            from: .init(version: 3, cid: cid(3)),
            to: .init(target: name, seenAt: ago(minutes: 7), cid: cid(4)),
            versions: [4, 3, 2, 1],
            changes: [
                Difference(
                    path: "/rrsets/www",
                    change: .changed,
                    approved: "192.0.2.1",
                    observed: "192.0.2.2",
                    sentence: "rrset www.\(name). A changed",
                    direction: "weaker"
                )
            ],
            changeCount: 1,
            weaker: 1,
            stronger: 0,
            aside: [Difference(path: "/serial", change: .changed, approved: "1", observed: "2")],
            ambiguous: [name],
            normaliser: "dns_zone/1"
        )
    }

    /// A job in each state.
    static func jobs(name: String) -> JobsPage {
        JobsPage(
            frame: frame,
            state: nil,
            deadOnes: 1,
            rows: JobState.allCases.enumerated().map { index, state in
                JobRow(
                    id: "0193b1c2-2222-7000-8000-\(100_000_000_000 + index)",
                    kind: name,
                    state: state,
                    attempt: index,
                    maxAttempts: 10,
                    isCancelRequested: state == .running,
                    runAt: now.advanced(by: .seconds(600)),
                    createdAt: ago(minutes: 5),
                    finishedAt: [.completed, .cancelled, .dead].contains(state) ? ago(minutes: 1) : nil,
                    progress: JobProgress(done: 12_345, total: 20_000, note: name),
                    error: state == .dead ? name : nil
                )
            },
            cursor: nil,
            nextCursor: "0193b1c2-2222-7000-8000-100000000004"
        )
    }

    /// The same pages of a tenant that has just begun.
    static let beginnings: [String: any DashboardPage] = [
        "overview-empty": OverviewPage(
            frame: frame,
            artifacts: 0,
            deployments: .init(),
            oldestDriftSince: nil,
            ceremoniesOpen: 0,
            latestVerifications: []
        ),
        "accords-empty": AccordsPage(frame: frame, rows: []),
        "targets-empty": TargetsPage(frame: frame, counts: [:], rows: []),
        "ceremonies-empty": CeremoniesPage(frame: frame, open: 0, rows: []),
        "artifacts-empty": ArtifactsPage(
            frame: frame,
            filter: .init(),
            total: 0,
            deployments: .init(),
            oldestDriftSince: nil,
            kinds: [],
            rows: [],
            cursor: nil,
            nextCursor: nil
        ),
        "jobs-empty": JobsPage(
            frame: frame,
            state: .dead,
            deadOnes: 0,
            rows: [],
            cursor: nil,
            nextCursor: nil
        ),
        "ledger-empty": LedgerPage(
            frame: frame,
            ledgers: [],
            chosen: "chronicle",
            entries: [],
            selected: nil
        ),
    ]

    static func audit(name: String? = nil) -> AuditPage {
        AuditPage(
            frame: frame,
            filter: .init(secret: name, granted: "false"),
            types: ["secret.accessed", "auth.failed"],
            rows: [
                AuditRow(
                    sequenceNumber: 81,
                    type: "secret.accessed",
                    isGranted: true,
                    secret: name ?? "secret/data/billing/db",
                    actorType: "application",
                    actor: name ?? "billing",
                    address: "10.0.0.7",
                    policy: name ?? "billing: secret/data/billing/*",
                    happenedAt: ago(minutes: 1)
                ),
                AuditRow(
                    sequenceNumber: 80,
                    type: "auth.failed",
                    isGranted: false,
                    actorType: "anonymous",
                    address: "2001:db8::7",
                    reason: name ?? "invalid role or secret ID",
                    happenedAt: ago(minutes: 2)
                ),
            ],
            cursor: "82",
            nextCursor: "80"
        )
    }

    static func chronicle(subject: String? = nil) -> ChroniclePage {
        ChroniclePage(
            frame: frame,
            filter: .init(subject: subject, receivedFrom: "builds"),
            counts: [("muniment.artifact.registered", 18), (subject ?? "org.example.built", 7)],
            rows: [
                FeedRow(
                    leafIndex: 340,
                    type: "muniment.artifact.registered",
                    subject: subject ?? "artifact/\(drifted)",
                    actor: did(3),
                    appendedAt: ago(minutes: 1)
                ),
                FeedRow(
                    leafIndex: 339,
                    type: subject ?? "org.example.built",
                    subject: subject,
                    actor: subject,
                    receivedFrom: subject ?? "builds",
                    source: subject ?? "https://builds.example.org/",
                    happenedAt: ago(minutes: 3),
                    appendedAt: ago(minutes: 2)
                ),
            ],
            cursor: "341",
            nextCursor: "339",
            webhooks: [
                webhook(name: subject ?? "pager", isPaused: false), webhook(name: "chat", isPaused: true),
            ],
            hasMoreWebhooks: true
        )
    }

    static func webhook(name: String, isPaused: Bool) -> WebhookRow {
        WebhookRow(
            name: name,
            origin: "https://\(name).example.org",
            types: ["muniment.ceremony.*", "muniment.deployment.recorded"],
            isPaused: isPaused,
            reason: isPaused
                ? "11 attempts failed one after the other, at last: the receiver answered with 500" : nil,
            failingSince: isPaused ? ago(minutes: 90) : nil,
            lastAttemptAt: ago(minutes: 2),
            lastStatus: isPaused ? 500 : 204
        )
    }

    static func all(name: String? = nil) -> [String: any DashboardPage] {
        [
            "overview": overview(name: name),
            "ceremonies": ceremonies(name: name),
            "ceremony": ceremony(name: name),
            "ceremony that is over": ceremony(name: name, state: "superseded"),
            "artifacts": artifacts(name: name),
            "artifact": artifact(name: name ?? "example.org"),
            "diff": diff(name: name ?? "example.org"),
            "chronicle": chronicle(subject: name), "audit": audit(name: name),
            "ledger": ledger(subject: name),
            "sign-in": signIn,
            "error": error,
            "jobs": jobs(name: name ?? "attestation.fetch"),
            "accords": accords(name: name ?? "operations"), "accord": accord(name: name ?? "operations"),
            "targets": targets(name: name ?? "example.org"),
            "target": targetPage(name: name ?? "example.org"),
        ].merging(beginnings) { $1 }.merging(drift(name: name)) { $1 }.merging(driftBeginnings) { $1 }
            .merging(otherTenants(name: name)) { $1 }.merging(tenantBeginnings) { $1 }
            .merging(ofSecrets(name: name)) { $1 }.merging(secretBeginnings) { $1 }
            .merging(ofPrincipals(name: name)) { $1 }.merging(ofAttestor(name: name)) { $1 }
            .merging(ofTriage(name: name)) { $1 }.merging(triageBeginnings) { $1 }
            .merging(ofLogs(name: name)) { $1 }.merging(logBeginnings) { $1 }
    }
}
