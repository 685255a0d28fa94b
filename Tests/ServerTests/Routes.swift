import Access
import Evidence
import HTTPTypes
import Ledger

@testable import Server

/// One route of the server, and how to ask it for a tenant's own things.
struct Route: Sendable, CustomStringConvertible {
    enum Door: Sendable {
        /// Anybody may ask.
        case open
        /// For browsers: who is not signed in is sent to sign in.
        case page
        case program
    }

    struct Request: Sendable {
        var path: String
        var body: JSON?
    }

    var method: HTTPRequest.Method
    var path: String
    var door = Door.program
    var permission: Permission?
    /// Answers without an end.
    var isStream = false
    /// Carries a signature of its own in place of a token: whose browser sends it does not matter.
    var isSigned = false
    /// Requests that name things of the tenant whose marks they are; empty where a route names none.
    var naming: @Sendable (Marks) -> [Request] = { _ in [] }
    /// A request that could succeed for the tenant, naming nothing.
    var plain: Request?

    var description: String { "\(method.rawValue) \(path)" }

    /// A request that the tenant itself may make.
    func request(by marks: Marks) -> Request { plain ?? naming(marks).first ?? Request(path: path) }

    var isChange: Bool { method != .get }
}

extension Route {
    /// Every way to name each of a tenant's artifacts.
    private static func artifacts(_ marks: Marks) -> [String] {
        [marks.artifactID, marks.artifactCID, marks.artifact, "dns_zone:\(marks.artifact)"]
    }

    private static func accords(_ marks: Marks) -> [String] {
        [marks.accord, marks.accordCID, marks.accordID]
    }

    private static func get(
        _ path: String,
        _ permission: Permission? = .read,
        door: Door = .program,
        naming: @escaping @Sendable (Marks) -> [String] = { _ in [] }
    ) -> Route {
        Route(
            method: .get,
            path: path,
            door: door,
            permission: permission,
            naming: { marks in naming(marks).map { Request(path: $0) } }
        )
    }

    private static func post(
        _ path: String,
        _ permission: Permission?,
        naming: @escaping @Sendable (Marks) -> [(String, JSON)]
    ) -> Route {
        Route(
            method: .post,
            path: path,
            permission: permission,
            naming: { marks in naming(marks).map { Request(path: $0.0, body: $0.1) } }
        )
    }

    static let all: [Route] =
        open + logs + pages + secretPages + driftPages + tenantPages + verifierPages + notificationRoutes
        + access
        + policyRoutes + verdictRoutes + attestorRoutes + triageRoutes + rekorRoutes
        + principalRoutes
        + accordRoutes
        + artifactRoutes
        + ceremonyRoutes
        + targetRoutes
        + lookRoutes + deviationRoutes + driftRoutes + evidenceSourceRoutes + ledgerRoutes
        + jobRoutes + sourceRoutes + webhookRoutes
        + substrateRoutes

    static let open: [Route] = [
        get("/health/live", nil, door: .open), get("/health/ready", nil, door: .open),
        get("/metrics", nil, door: .open), get("/sign-in", nil, door: .open),
        get("/sign-in/oidc", nil, door: .open), get("/sign-in/oidc/callback", nil, door: .open),
        get("/assets/{name}", nil, door: .open) { _ in ["/assets/muniment.css"] },
        Route(method: .post, path: "/sign-in", door: .open),
        Route(method: .post, path: "/sign-out", door: .open),
    ]

    static let logs: [Route] = [
        get("/ledger/{tenant}/{ledger}/checkpoint", nil, door: .open) {
            ["/ledger/\($0.tenant)/chronicle/checkpoint"]
        },
        get("/ledger/{tenant}/{ledger}/key", nil, door: .open) { ["/ledger/\($0.tenant)/chronicle/key"] },
        get("/ledger/{tenant}/{ledger}/tile/**", nil, door: .open) {
            ["/ledger/\($0.tenant)/chronicle/tile/0/000.p/1"]
        },
        get("/ledger/{tenant}/{ledger}/tile/entries/**", .readLedger) {
            ["/ledger/\($0.tenant)/chronicle/tile/entries/000.p/1"]
        },
        get("/rekor/{tenant}/api/v2/checkpoint", nil, door: .open) {
            ["/rekor/\($0.tenant)/api/v2/checkpoint"]
        },
        get("/rekor/{tenant}/api/v2/tile/**", nil, door: .open) {
            ["/rekor/\($0.tenant)/api/v2/tile/0/000.p/1"]
        },
        Route(method: .post, path: "/rekor/{tenant}/api/v2/log/entries", door: .open, isSigned: true),
        Route(method: .post, path: "/witness/add-checkpoint", door: .open, isSigned: true),
        get("/witness/key", nil, door: .open),
        get("/witness/{origin}/checkpoint", nil, door: .open) { _ in
            ["/witness/\(Digest.sha256(of: Array(House.cosignedOrigin.utf8)).hex)/checkpoint"]
        },
    ]

    static let pages: [Route] = [
        get("/", door: .page),
        get("/artifacts", door: .page) { accords($0).map { "/artifacts?accord=\($0)" } },
        get("/ceremonies", door: .page),
        get("/accords", door: .page),
        get("/accords/{ref}", door: .page) { accords($0).map { "/accords/\($0)" } },
        get("/artifacts/{ref}", door: .page) { artifacts($0).map { "/artifacts/\($0)" } },
        get("/artifacts/{ref}/diff", door: .page) { artifacts($0).map { "/artifacts/\($0)/diff" } },
        get("/ceremonies/{ref}", door: .page) { marks in
            ([marks.ceremonyID, marks.closedCeremonyID] + artifacts(marks)).map { "/ceremonies/\($0)" }
        },
        Route(
            method: .post,
            path: "/ceremonies/{ref}/reject",
            door: .page,
            permission: .rejectCeremony,
            naming: { [Request(path: "/ceremonies/\($0.ceremonyID)/reject")] }
        ),
        Route(
            method: .post,
            path: "/ceremonies/{ref}/withdraw",
            door: .page,
            permission: .openCeremony,
            naming: { [Request(path: "/ceremonies/\($0.ceremonyID)/withdraw")] }
        ),
        Route(
            method: .get,
            path: "/targets",
            door: .page,
            permission: .read
        ),
        get("/targets/{ref}", door: .page) { marks in
            [marks.look, marks.lookID].map { "/targets/\($0)" }
        },
        Route(
            method: .post,
            path: "/targets/{ref}/look",
            door: .page,
            permission: .submitVerification,
            naming: { marks in
                [marks.look, marks.lookID].map { Request(path: "/targets/\($0)/look") }
            }
        ),
        Route(
            method: .post,
            path: "/targets/{ref}/test",
            door: .page,
            permission: .manageTargets,
            naming: { marks in
                [marks.look, marks.lookID].map { Request(path: "/targets/\($0)/test") }
            }
        ),
        Route(
            method: .post,
            path: "/artifacts/{ref}/look",
            door: .page,
            permission: .submitVerification,
            naming: { marks in artifacts(marks).map { Request(path: "/artifacts/\($0)/look") } }
        ),
        Route(
            method: .post,
            path: "/artifacts/{ref}/accept",
            door: .page,
            permission: .acceptDeviation,
            naming: { marks in artifacts(marks).map { Request(path: "/artifacts/\($0)/accept") } }
        ),
        Route(
            method: .post,
            path: "/artifacts/{ref}/withdraw",
            door: .page,
            permission: .acceptDeviation,
            naming: { marks in artifacts(marks).map { Request(path: "/artifacts/\($0)/withdraw") } }
        ),
        get("/chronicle", .readLedger, door: .page), get("/ledger", .readLedger, door: .page),
        get("/audit", .readLedger, door: .page),
        get("/jobs", .readJobs, door: .page),
        Route(method: .get, path: "/live", permission: .read, isStream: true),
    ]

    static let secretPages: [Route] = [
        get("/secrets", door: .page),
        page(.get, "/secrets/folder", at: "/secrets/folder?path=secret/"),
        page(.get, "/secrets/secret", at: "/secrets/secret?path=secret/a"),
        get("/secrets/new", door: .page),
        page(.get, "/secrets/role", at: "/secrets/role?name=prod.nothing"),
        page(.get, "/certificates", at: "/certificates?mount=pki/"),
        page(.post, "/certificates/release"),
        page(.post, "/certificates/revoke"),
        page(.post, "/secrets/reveal"), page(.post, "/secrets/write"), page(.post, "/secrets/versions"),
        page(.post, "/secrets/metadata"), page(.post, "/secrets/rotate"), page(.post, "/secrets/remove"),
        page(.post, "/secrets/mounts"), page(.post, "/secrets/issue"),
        get("/policies", door: .page),
        page(.post, "/policies", .managePolicies),
        get("/policies/{ref}", door: .page) { ["/policies/\($0.policy)"] },
        Route(
            method: .post,
            path: "/policies/{ref}",
            door: .page,
            permission: .managePolicies,
            naming: { [Request(path: "/policies/\($0.policy)")] }
        ),
        Route(
            method: .post,
            path: "/policies/{ref}/delete",
            door: .page,
            permission: .managePolicies,
            naming: { [Request(path: "/policies/\($0.policy)/delete")] }
        ),
        get("/attestations", door: .page),
        get("/attestations/{ref}", door: .page) { ["/attestations/\($0.attestationID)"] },
        Route(
            method: .post,
            path: "/attestations/{ref}/verify",
            door: .page,
            permission: .importAttestation,
            naming: { [Request(path: "/attestations/\($0.attestationID)/verify")] }
        ),
        get("/sboms", door: .page),
        get("/sboms/{ref}", door: .page) { ["/sboms/\($0.sbomID)", "/sboms/sha256:\($0.documentDigest)"] },
        get("/vex", door: .page), page(.get, "/vex/{ref}", at: "/vex"),
        get("/spines", door: .page),
        get("/spines/{ref}", door: .page) { ["/spines/\($0.spineID)"] },
        get("/trust-verdicts", door: .page),
        get("/trust-verdicts/{ref}", door: .page) { ["/trust-verdicts/\($0.verdictID)"] },
        Route(
            method: .post,
            path: "/trust-verdicts/{ref}/delete",
            door: .page,
            permission: .manageTrust,
            naming: { [Request(path: "/trust-verdicts/\($0.verdictID)/delete")] }
        ),
        get("/verdicts", door: .page), page(.post, "/verdicts", .importAttestation),
        get("/verdicts/{ref}", door: .page) { ["/verdicts/\($0.decisionID)"] },
        get("/verdict-policies", door: .page),
        get("/verdict-policies/{ref}", door: .page) { ["/verdict-policies/\($0.verdictPolicyID)"] },
        get("/trust-anchors", door: .page),
        page(.post, "/trust-anchors", .manageTrust),
        get("/trust-anchors/{ref}", door: .page) { ["/trust-anchors/\($0.anchorID)"] },
        Route(
            method: .post,
            path: "/trust-anchors/{ref}/revoke",
            door: .page,
            permission: .manageTrust,
            naming: { [Request(path: "/trust-anchors/\($0.anchorID)/revoke")] }
        ),
        get("/agents", door: .page),
        page(.post, "/agents", .managePolicies),
        get("/agents/{ref}", door: .page) { ["/agents/\($0.agent)"] },
        Route(
            method: .post,
            path: "/agents/{ref}",
            door: .page,
            permission: .managePolicies,
            naming: { [Request(path: "/agents/\($0.agent)")] }
        ),
        get("/applications", door: .page),
        page(.post, "/applications", .managePolicies),
        get("/applications/{ref}", door: .page) { ["/applications/\($0.application)"] },
        Route(
            method: .post,
            path: "/applications/{ref}",
            door: .page,
            permission: .managePolicies,
            naming: { [Request(path: "/applications/\($0.application)")] }
        ),
        get("/rotations", .readLedger, door: .page),
        page(.get, "/rotations/{ref}", .readLedger, at: "/rotations/secret.nothing"),
        get("/simulator", door: .page),
        get("/agent-connections", door: .page),
        get("/leases", .readLedger, door: .page),
        get("/triage", door: .page),
        get("/triage/{ref}", door: .page) { ["/triage/\($0.triageItemID)"] },
        page(.post, "/triage/decide", .judgeFinding),
        page(.post, "/triage/refresh", .judgeFinding),
        get("/scans", door: .page),
        get("/unknowns", door: .page),
        get("/unknowns/{ref}", door: .page) { ["/unknowns/\($0.unknownID)"] },
        Route(
            method: .post,
            path: "/unknowns/{ref}/resolve",
            door: .page,
            permission: .judgeFinding,
            naming: { [Request(path: "/unknowns/\($0.unknownID)/resolve")] }
        ),
        get("/rekor", door: .page),
        get("/rekor/logs/{ref}", door: .page) { ["/rekor/logs/\($0.rekorLogID)"] },
        page(.post, "/rekor/retry", .importAttestation),
        page(.post, "/rekor/resume", .manageTrust),
        get("/watchlist", door: .page),
        page(.post, "/watchlist", .manageTrust),
        page(.post, "/watchlist/change", .manageTrust),
        get("/logins", door: .page),
        page(.post, "/logins/revoke"),
    ]

    /// A page, or a form of one, that names nothing of the tenant.
    private static func page(
        _ method: HTTPRequest.Method,
        _ path: String,
        _ permission: Permission = .read,
        at address: String? = nil
    ) -> Route {
        Route(
            method: method,
            path: path,
            door: .page,
            permission: permission,
            plain: address.map { Request(path: $0) }
        )
    }

    static let access: [Route] = [
        get("/api/v1/whoami", nil), get("/api/v1/callers", .manageCallers),
        Route(
            method: .post,
            path: "/api/v1/callers",
            permission: .manageCallers,
            plain: Request(
                path: "/api/v1/callers",
                body: ["kind": "agent", "name": "another", "permissions": []]
            )
        ),
        post("/api/v1/callers/{name}/disable", .manageCallers) {
            [("/api/v1/callers/\($0.caller)/disable", [:])]
        },
        post("/api/v1/callers/{name}/enable", .manageCallers) {
            [("/api/v1/callers/\($0.caller)/enable", [:])]
        },
        post("/api/v1/callers/{name}/permissions", .manageCallers) {
            [("/api/v1/callers/\($0.caller)/permissions", ["permissions": ["read"]])]
        },
        get("/api/v1/tokens", .manageCallers),
        post("/api/v1/tokens", .manageCallers) { [("/api/v1/tokens", ["caller": .string($0.caller)])] },
        Route(
            method: .delete,
            path: "/api/v1/tokens/{id}",
            permission: .manageCallers,
            naming: { [Request(path: "/api/v1/tokens/\($0.tokenID)")] }
        ),
    ]

    static let policyRoutes: [Route] = [
        Route(
            method: .post,
            path: "/api/v1/certificates",
            permission: .registerArtifact,
            plain: Request(
                path: "/api/v1/certificates",
                body: ["mount": "pki", "role": "web", "common_name": "a.example.com"]
            )
        ),
        get("/api/v1/policies"),
        get("/api/v1/policies/{name}") { ["/api/v1/policies/\($0.policy)"] },
        Route(
            method: .put,
            path: "/api/v1/policies/{name}",
            permission: .managePolicies,
            plain: Request(
                path: "/api/v1/policies/another",
                body: ["policy": "path \"secret/*\" { capabilities = [\"read\"] }"]
            )
        ),
        post("/api/v1/policies/simulate", .read) {
            [
                (
                    "/api/v1/policies/simulate",
                    ["path": "secret/a", "operation": "read", "policies": [.string($0.policy)]]
                )
            ]
        },
        Route(
            method: .delete,
            path: "/api/v1/policies/{name}",
            permission: .managePolicies,
            naming: { [Request(path: "/api/v1/policies/\($0.policy)")] }
        ),
    ]

    static let principalRoutes: [Route] =
        [get("/api/v1/agent-connections")] + principals("agents") { $0.agent }
        + principals("applications") { $0.application }

    private static func principals(
        _ kind: String,
        _ name: @escaping @Sendable (Marks) -> String
    ) -> [Route] {
        let path = "/api/v1/\(kind)"
        let added = String(repeating: kind == "agents" ? "ab" : "cd", count: 32)
        return [
            get(path),
            Route(
                method: .post,
                path: path,
                permission: .managePolicies,
                plain: Request(path: path, body: ["name": "another"])
            ),
            get("\(path)/{ref}") { ["\(path)/\(name($0))"] },
            post("\(path)/{ref}/amend", .managePolicies) {
                [("\(path)/\(name($0))/amend", ["description": "amended"])]
            },
            post("\(path)/{ref}/activate", .managePolicies) { [("\(path)/\(name($0))/activate", [:])] },
            post("\(path)/{ref}/suspend", .managePolicies) { [("\(path)/\(name($0))/suspend", [:])] },
            post("\(path)/{ref}/certificates", .managePolicies) {
                [("\(path)/\(name($0))/certificates", ["certificate": .string(added)])]
            },
            Route(
                method: .delete,
                path: "\(path)/{ref}/certificates/{fingerprint}",
                permission: .managePolicies,
                naming: {
                    [Request(path: "\(path)/\(name($0))/certificates/\($0.fingerprint(of: name($0)))")]
                }
            ),
            post("\(path)/{ref}/retire", .managePolicies) { [("\(path)/\(name($0))/retire", [:])] },
        ]
    }

    /// Of what others say of software. What is deleted and revoked comes last.
    static let attestorRoutes: [Route] = [
        get("/api/v1/attestations"),
        Route(
            method: .post,
            path: "/api/v1/attestations",
            permission: .importAttestation,
            plain: Request(
                path: "/api/v1/attestations",
                body: ["bytes": .string(Base64.encode(Array(House.bill("another").utf8)))]
            )
        ),
        get("/api/v1/attestations/{ref}") { ["/api/v1/attestations/\($0.attestationID)"] },
        post("/api/v1/attestations/{ref}/verify", .importAttestation) {
            [("/api/v1/attestations/\($0.attestationID)/verify", [:])]
        },
        get("/api/v1/sboms"),
        get("/api/v1/sboms/{ref}") {
            ["/api/v1/sboms/\($0.sbomID)", "/api/v1/sboms/sha256:\($0.documentDigest)"]
        },
        get("/api/v1/sboms/{ref}/components") { ["/api/v1/sboms/\($0.sbomID)/components"] },
        get("/api/v1/sboms/{ref}/cyclonedx") { ["/api/v1/sboms/\($0.sbomID)/cyclonedx"] },
        get("/api/v1/sboms/{ref}/spdx") { ["/api/v1/sboms/\($0.sbomID)/spdx"] },
        get("/api/v1/documents/{ref}") { ["/api/v1/documents/\($0.documentDigest)"] },
        Route(
            method: .get,
            path: "/api/v1/components",
            permission: .read,
            plain: Request(path: "/api/v1/components?of=pkg:npm/left-pad")
        ),
        get("/api/v1/vex"),
        Route(
            method: .get,
            path: "/api/v1/vex/{ref}",
            permission: .read,
            plain: Request(path: "/api/v1/vex")
        ),
        Route(
            method: .get,
            path: "/api/v1/vex/{ref}/openvex",
            permission: .read,
            plain: Request(path: "/api/v1/vex")
        ),
        Route(
            method: .get,
            path: "/api/v1/search",
            permission: .read,
            plain: Request(path: "/api/v1/search?q=CVE-2024-1")
        ),
        get("/archivista/download/{ref}") { ["/archivista/download/\($0.gitObjectID)"] },
        get("/archivista/v1/download/{ref}") {
            ["/archivista/v1/download/gitoid:blob:sha256:\($0.gitObjectID)"]
        },
        Route(method: .post, path: "/archivista/upload", permission: .importAttestation),
        Route(method: .post, path: "/archivista/v1/upload", permission: .importAttestation),
        Route(
            method: .get,
            path: "/api/v1/vex/statements",
            permission: .read,
            plain: Request(path: "/api/v1/vex/statements?vulnerability=CVE-2024-1")
        ),
        get("/api/v1/support"),
        get("/api/v1/trust-anchors"),
        Route(
            method: .post,
            path: "/api/v1/trust-anchors",
            permission: .manageTrust,
            plain: Request(
                path: "/api/v1/trust-anchors",
                body: [
                    "name": "another", "form": "did",
                    "material": .string(DIDKey(SigningKey().verificationKey).text),
                ]
            )
        ),
        get("/api/v1/trust-verdicts"), get("/api/v1/trust-verdicts/statistics"),
        get("/api/v1/trust-verdicts/{ref}") { ["/api/v1/trust-verdicts/\($0.verdictID)"] },
        post("/api/v1/spines", .importAttestation) { [("/api/v1/spines", ["sbom": .string($0.sbomID)])] },
        get("/api/v1/spines"),
        get("/api/v1/spines/{ref}") { ["/api/v1/spines/\($0.spineID)"] },
        post("/api/v1/trust-verdicts/{ref}/delete", .manageTrust) {
            [("/api/v1/trust-verdicts/\($0.verdictID)/delete", ["reason": "a mistake"])]
        },
        post("/api/v1/trust-anchors/{ref}/revoke", .manageTrust) {
            [("/api/v1/trust-anchors/\($0.anchorID)/revoke", ["reason": "it leaked"])]
        },
    ]

    /// Transparency logs. What is retired comes last.
    static let rekorRoutes: [Route] = [
        get("/api/v1/rekor"), get("/api/v1/watchlist"), get("/api/v1/watchlist/hits"),
        get("/api/v1/watchlist/parked"),
        post("/api/v1/watchlist/{ref}/suppress", .manageTrust) {
            [("/api/v1/watchlist/\($0.watchedName)/suppress", [:])]
        },
        post("/api/v1/watchlist/{ref}/retire", .manageTrust) {
            [("/api/v1/watchlist/\($0.watchedName)/retire", [:])]
        },
        Route(
            method: .post,
            path: "/api/v1/watchlist",
            permission: .manageTrust,
            plain: Request(
                path: "/api/v1/watchlist",
                body: ["name": "another", "field": "san", "pattern": "another@example.com"]
            )
        ),
        Route(
            method: .post,
            path: "/api/v1/rekor/logs",
            permission: .manageTrust,
            plain: Request(
                path: "/api/v1/rekor/logs",
                body: [
                    "name": "another", "url": "https://rekor.example.com",
                    "public_key": "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                ]
            )
        ),
        get("/api/v1/rekor/logs/{ref}") { ["/api/v1/rekor/logs/\($0.rekorLogID)"] },
        get("/api/v1/rekor/logs/{ref}/checkpoints") { ["/api/v1/rekor/logs/\($0.rekorLogID)/checkpoints"] },
        get("/api/v1/rekor/submissions"),
        get("/api/v1/rekor/submissions/{ref}") { ["/api/v1/rekor/submissions/\($0.submissionID)"] },
        Route(
            method: .post,
            path: "/api/v1/rekor/submissions",
            permission: .importAttestation,
            naming: { marks in
                [
                    Request(
                        path: "/api/v1/rekor/submissions",
                        body: House.submission("another", to: marks.rekorLogName)
                    )
                ]
            }
        ),
        Route(
            method: .post,
            path: "/api/v1/rekor/retry",
            permission: .importAttestation,
            naming: {
                [Request(path: "/api/v1/rekor/retry", body: ["submission": .string($0.submissionID)])]
            },
            plain: Request(path: "/api/v1/rekor/retry", body: [:])
        ),
        Route(
            method: .post,
            path: "/api/v1/rekor/own-log/freeze",
            permission: .manageTrust,
            plain: Request(path: "/api/v1/rekor/own-log/freeze", body: [:])
        ),
        Route(
            method: .post,
            path: "/api/v1/rekor/own-log/open",
            permission: .manageTrust,
            plain: Request(path: "/api/v1/rekor/own-log/open", body: [:])
        ),
        post("/api/v1/rekor/logs/{ref}/resume", .manageTrust) {
            [("/api/v1/rekor/logs/\($0.rekorLogID)/resume", ["reason": "looked at"])]
        },
        post("/api/v1/rekor/logs/{ref}/retire", .manageTrust) {
            [("/api/v1/rekor/logs/\($0.rekorLogID)/retire", ["reason": "no more"])]
        },
    ]

    /// What was decided of artifacts, and by which rules.
    static let verdictRoutes: [Route] = [
        get("/api/v1/verdict-policies"),
        Route(
            method: .post,
            path: "/api/v1/verdict-policies",
            permission: .manageTrust,
            plain: Request(
                path: "/api/v1/verdict-policies",
                body: ["policy": House.verdictPolicy(named: "another")]
            )
        ),
        get("/api/v1/verdict-policies/{ref}") {
            [
                "/api/v1/verdict-policies/\($0.verdictPolicyID)",
                "/api/v1/verdict-policies/\($0.verdictPolicy)",
                "/api/v1/verdict-policies/\($0.verdictPolicy)@1",
            ]
        },
        get("/api/v1/verdict-feeds"),
        Route(
            method: .post,
            path: "/api/v1/verdict-feeds",
            permission: .importAttestation,
            plain: Request(
                path: "/api/v1/verdict-feeds",
                body: [
                    "name": "osv",
                    "bytes": .string(
                        Base64.encode(
                            Array(
                                #"{"id": "GHSA-1", "modified": "2026-01-01T00:00:00Z", "affected": []}"#.utf8
                            )
                        )
                    ),
                ]
            )
        ),
        get("/api/v1/verdicts"),
        post("/api/v1/verdicts", .importAttestation) {
            [
                (
                    "/api/v1/verdicts",
                    [
                        "policy": .string($0.verdictPolicy),
                        "subject_sha256": .string(Digest.sha256(of: Array($0.prefix.utf8)).hex),
                    ]
                )
            ]
        },
        get("/api/v1/verdicts/{ref}") { ["/api/v1/verdicts/\($0.decisionID)"] },
        get("/api/v1/verdicts/{ref}/vex") { ["/api/v1/verdicts/\($0.decisionID)/vex"] },
        get("/api/v1/verdicts/{ref}/replay") { ["/api/v1/verdicts/\($0.decisionID)/replay"] },
        get("/api/v1/verdicts/{ref}/summary") { ["/api/v1/verdicts/\($0.decisionID)/summary"] },
        get("/api/v1/verdicts/{ref}/bundle", .readLedger) { ["/api/v1/verdicts/\($0.decisionID)/bundle"] },
    ]

    /// Of what scanners found, and of what nobody knows.
    static let triageRoutes: [Route] = [
        get("/api/v1/scans"),
        Route(
            method: .post,
            path: "/api/v1/scans",
            permission: .importAttestation,
            plain: Request(
                path: "/api/v1/scans",
                body: ["bytes": .string(Base64.encode(Array(House.scan("another").utf8)))]
            )
        ),
        get("/api/v1/scans/{ref}") { ["/api/v1/scans/\($0.scanID)"] },
        get("/api/v1/scans/{ref}/findings") { ["/api/v1/scans/\($0.scanID)/findings"] },
        post("/api/v1/sboms/{ref}/scan", .importAttestation) { [("/api/v1/sboms/\($0.sbomID)/scan", [:])] },
        get("/api/v1/advisories"),
        Route(
            method: .post,
            path: "/api/v1/advisories",
            permission: .importAttestation,
            plain: Request(
                path: "/api/v1/advisories",
                body: ["bytes": .string(Base64.encode(Array(House.advisory("another").utf8)))]
            )
        ),
        get("/api/v1/triage/items"), get("/api/v1/triage/summary"),
        get("/api/v1/triage/items/{ref}") { ["/api/v1/triage/items/\($0.triageItemID)"] },
        post("/api/v1/triage/decide", .judgeFinding) {
            [
                (
                    "/api/v1/triage/decide",
                    ["step": "assign", "owner": "ada", "items": [.string($0.triageItemID)]]
                )
            ]
        },
        Route(
            method: .post,
            path: "/api/v1/triage/refresh",
            permission: .judgeFinding,
            plain: Request(path: "/api/v1/triage/refresh", body: [:])
        ),
        get("/api/v1/unknowns"), get("/api/v1/unknown-faults"),
        Route(
            method: .post,
            path: "/api/v1/unknowns",
            permission: .importAttestation,
            plain: Request(path: "/api/v1/unknowns", body: ["kind": "other", "subject": "another"])
        ),
        get("/api/v1/unknowns/{ref}") { ["/api/v1/unknowns/\($0.unknownID)"] },
        post("/api/v1/unknowns/{ref}/assess", .judgeFinding) {
            [("/api/v1/unknowns/\($0.unknownID)/assess", ["confidence": 0.5])]
        },
        post("/api/v1/unknowns/{ref}/resolve", .judgeFinding) {
            [("/api/v1/unknowns/\($0.unknownID)/resolve", ["resolution": "found out"])]
        },
    ]

    static let accordRoutes: [Route] = [
        get("/api/v1/overview"), get("/api/v1/accords"),
        Route(
            method: .post,
            path: "/api/v1/accords",
            permission: .writeAccord,
            plain: Request(
                path: "/api/v1/accords",
                body: House.accord("more rules", witnesses: [SigningKey(), SigningKey(), SigningKey()])
            )
        ),
        get("/api/v1/accords/{ref}/versions") { accords($0).map { "/api/v1/accords/\($0)/versions" } },
        get("/api/v1/accords/{ref}") { accords($0).map { "/api/v1/accords/\($0)" } },
        post("/api/v1/accords/{ref}/amend", .writeAccord) {
            accords($0).map { ("/api/v1/accords/\($0)/amend", ["verification_interval_sec": 600]) }
        },
        post("/api/v1/accords/{ref}/expire", .writeAccord) {
            accords($0).map { ("/api/v1/accords/\($0)/expire", [:]) }
        },
    ]

    static let artifactRoutes: [Route] = [
        get("/api/v1/artifacts"),
        post("/api/v1/artifacts", .registerArtifact) { marks in
            accords(marks).map { accord in
                var body = House.registration(of: "fresh.example").object ?? [:]
                body["accord"] = .string(accord)
                return ("/api/v1/artifacts", .object(body))
            }
        },
        get("/api/v1/artifacts/{ref}") { artifacts($0).map { "/api/v1/artifacts/\($0)" } },
        get("/api/v1/artifacts/{ref}/versions") { artifacts($0).map { "/api/v1/artifacts/\($0)/versions" } },
        get("/api/v1/artifacts/{ref}/diff") {
            artifacts($0).map { "/api/v1/artifacts/\($0)/diff?from=1&to=1" }
        },
        get("/api/v1/artifacts/{ref}/versions/{version}/files", .readFiles) {
            artifacts($0).map { "/api/v1/artifacts/\($0)/versions/1/files" }
        },
        get("/api/v1/artifacts/{ref}/transitions") {
            artifacts($0).map { "/api/v1/artifacts/\($0)/transitions" }
        },
        get("/api/v1/artifacts/{ref}/deployments") {
            artifacts($0).map { "/api/v1/artifacts/\($0)/deployments" }
        },
        get("/api/v1/artifacts/{ref}/verifications") {
            artifacts($0).map { "/api/v1/artifacts/\($0)/verifications" }
        },
        get("/api/v1/artifacts/{ref}/spans") { artifacts($0).map { "/api/v1/artifacts/\($0)/spans" } },
        get("/api/v1/artifacts/{ref}/days") { artifacts($0).map { "/api/v1/artifacts/\($0)/days" } },
    ]

    static let ceremonyRoutes: [Route] = [
        get("/api/v1/delegations"),
        Route(
            method: .post,
            path: "/api/v1/delegations",
            permission: .signCeremony,
            plain: Request(
                path: "/api/v1/delegations",
                body: ["envelope": ["payload": "", "payloadType": "text/plain", "signatures": []]]
            )
        ),
        get("/api/v1/delegations/{ref}") { ["/api/v1/delegations/\($0.delegationID)"] },
        post("/api/v1/delegations/{ref}/revoke", .signCeremony) {
            [("/api/v1/delegations/\($0.delegationID)/revoke", ["reason": "not ours"])]
        },
        get("/api/v1/ceremonies"),
        post("/api/v1/ceremonies", .openCeremony) { marks in
            artifacts(marks).map { ("/api/v1/ceremonies", ["artifact": .string($0)]) }
        },
        get("/api/v1/ceremonies/{ref}") { marks in
            ([marks.ceremonyID, marks.closedCeremonyID] + artifacts(marks)).map { "/api/v1/ceremonies/\($0)" }
        },
        post("/api/v1/ceremonies/{ref}/signatures", .signCeremony) { marks in
            let key = SigningKey()
            let body = try? House.envelope(
                payload: marks.payload,
                payloadType: marks.payloadType,
                signedBy: key
            )
            return [("/api/v1/ceremonies/\(marks.ceremonyID)/signatures", body ?? .null)]
        },
        post("/api/v1/ceremonies/{ref}/reject", .rejectCeremony) {
            [("/api/v1/ceremonies/\($0.ceremonyID)/reject", ["reason": "not ours"])]
        },
        post("/api/v1/ceremonies/{ref}/withdraw", .openCeremony) {
            [("/api/v1/ceremonies/\($0.ceremonyID)/withdraw", ["reason": "not ours"])]
        },
    ]

    static let targetRoutes: [Route] = [
        get("/api/v1/deployments"), get("/api/v1/verifications"),
        post("/api/v1/deployments", .recordDeployment) { marks in
            artifacts(marks).map { ("/api/v1/deployments", House.deployment(of: $0, on: marks.target)) }
        },
        post("/api/v1/deployments/rollback", .recordDeployment) { marks in
            artifacts(marks).map {
                ("/api/v1/deployments/rollback", House.deployment(of: $0, on: marks.target))
            }
        },
        post("/api/v1/verifications/batch", .submitVerification) { marks in
            artifacts(marks).map {
                (
                    "/api/v1/verifications/batch",
                    [
                        "verifications": [
                            House.verification(of: $0, on: marks.target, ["cid": .string(marks.artifactCID)])
                        ]
                    ]
                )
            }
        },
        post("/api/v1/deployments/rollback-all", .recordDeployment) { marks in
            artifacts(marks).map {
                ("/api/v1/deployments/rollback-all", ["artifact": .string($0)])
            }
        },
        post("/api/v1/verifications", .submitVerification) { marks in
            artifacts(marks).map {
                (
                    "/api/v1/verifications",
                    House.verification(of: $0, on: marks.target, ["cid": .string(marks.artifactCID)])
                )
            }
        },
    ]

    static let deviationRoutes: [Route] = [
        get("/api/v1/verifiers"),
        get("/api/v1/deployments/at") {
            artifacts($0).map { "/api/v1/deployments/at?time=2026-01-01T00:00:00Z&artifact=\($0)" }
        },
        Route(
            method: .post,
            path: "/api/v1/verifiers",
            permission: .manageVerifiers,
            plain: Request(
                path: "/api/v1/verifiers",
                body: [
                    "name": "another", "infrastructure": "external",
                    "did": .string(DIDKey(SigningKey().verificationKey).text),
                ]
            )
        ),
        Route(
            method: .post,
            path: "/api/v1/verifiers/{ref}/refresh",
            permission: .manageVerifiers,
            plain: Request(path: "/api/v1/verifiers/nobody/refresh", body: [:])
        ),
        Route(
            method: .post,
            path: "/api/v1/verifiers/{ref}/revoke",
            permission: .manageVerifiers,
            plain: Request(path: "/api/v1/verifiers/nobody/revoke", body: [:])
        ),
        Route(
            method: .post,
            path: "/api/v1/verifications/signed",
            permission: .submitVerification,
            plain: Request(
                path: "/api/v1/verifications/signed",
                body: [
                    "envelope": [
                        "payload": "e30=", "payloadType": "application/vnd.in-toto+json",
                        "signatures": [["keyid": "did:key:z6Mk", "sig": "AA=="]],
                    ]
                ]
            )
        ),
        Route(
            method: .post,
            path: "/api/v1/verifications/signed/batch",
            permission: .submitVerification,
            plain: Request(
                path: "/api/v1/verifications/signed/batch",
                body: [
                    "envelope": [
                        "payload": "e30=", "payloadType": "application/vnd.in-toto+json",
                        "signatures": [["keyid": "did:key:z6Mk", "sig": "AA=="]],
                    ]
                ]
            )
        ),
        get("/api/v1/deviations"),
        post("/api/v1/deviations", .acceptDeviation) { marks in
            artifacts(marks).map {
                (
                    "/api/v1/deviations",
                    [
                        "artifact": .string($0), "target_kind": "dns",
                        "target_identifier": .string(marks.target),
                        "reason": "known", "expires_at": "2099-01-01T00:00:00Z",
                    ]
                )
            }
        },
        Route(
            method: .post,
            path: "/api/v1/deviations/{id}/withdraw",
            permission: .acceptDeviation,
            plain: Request(
                path: "/api/v1/deviations/\(UniqueID(at: Instant(microseconds: 0)))/withdraw",
                body: [:]
            )
        ),
    ]

    private static func looks(_ marks: Marks, _ verb: String = "") -> [String] {
        [marks.look, marks.lookID].map { "/api/v1/targets/\($0)\(verb)" }
    }

    static let lookRoutes: [Route] = [
        post("/api/v1/verifications/now", .submitVerification) { marks in
            artifacts(marks).map { ("/api/v1/verifications/now", ["artifact": .string($0)]) }
        },
        Route(
            method: .get,
            path: "/api/v1/targets",
            permission: .read,
            naming: { marks in artifacts(marks).map { Request(path: "/api/v1/targets?artifact=\($0)") } },
            plain: Request(path: "/api/v1/targets")
        ),
        post("/api/v1/targets", .manageTargets) { marks in
            artifacts(marks).map { ("/api/v1/targets", House.look(at: $0, on: marks.target, named: nil)) }
        },
        get("/api/v1/targets/{ref}") { looks($0) },
        post("/api/v1/targets/{ref}/amend", .manageTargets) {
            looks($0, "/amend").map { ($0, ["timeout_sec": 20]) }
        },
        post("/api/v1/targets/{ref}/test", .manageTargets) { looks($0, "/test").map { ($0, [:]) } },
        post("/api/v1/targets/{ref}/enable", .manageTargets) { looks($0, "/enable").map { ($0, [:]) } },
        post("/api/v1/targets/{ref}/disable", .manageTargets) { looks($0, "/disable").map { ($0, [:]) } },
        post("/api/v1/targets/{ref}/remove", .manageTargets) { looks($0, "/remove").map { ($0, [:]) } },
    ]

    private static func baselines(_ marks: Marks, _ verb: String = "") -> [String] {
        [marks.baseline, marks.baselineID].map { "/api/v1/baselines/\($0)\(verb)" }
    }

    private static func evidenceSources(_ marks: Marks, _ verb: String = "") -> [String] {
        [marks.evidenceSource, marks.evidenceSourceID].map { "/api/v1/evidence-sources/\($0)\(verb)" }
    }

    private static func evidenceSourceVerb(_ verb: String, _ permission: Permission) -> Route {
        post("/api/v1/evidence-sources/{ref}/\(verb)", permission) {
            evidenceSources($0, "/\(verb)").map { ($0, [:]) }
        }
    }

    static let evidenceSourceRoutes: [Route] = [
        get("/api/v1/evidence-sources"),
        Route(
            method: .post,
            path: "/api/v1/evidence-sources",
            permission: .manageBaselines,
            plain: Request(path: "/api/v1/evidence-sources", body: House.evidenceSource("another"))
        ),
        get("/api/v1/evidence-sources/{ref}") { evidenceSources($0) },
        evidenceSourceVerb("test", .manageBaselines), evidenceSourceVerb("observe", .runDrift),
        evidenceSourceVerb("disable", .manageBaselines), evidenceSourceVerb("enable", .manageBaselines),
        evidenceSourceVerb("remove", .manageBaselines),
    ]

    static let driftRoutes: [Route] = [
        get("/api/v1/baselines"),
        Route(
            method: .post,
            path: "/api/v1/baselines",
            permission: .manageBaselines,
            plain: Request(path: "/api/v1/baselines", body: ["name": "another"])
        ),
        get("/api/v1/baselines/{ref}") { baselines($0) },
        get("/api/v1/baselines/{ref}/snapshots") { baselines($0, "/snapshots") },
        post("/api/v1/baselines/{ref}/amend", .manageBaselines) {
            baselines($0, "/amend").map { ($0, ["exclude": ["x*"]]) }
        },
        post("/api/v1/baselines/{ref}/capture", .runDrift) { baselines($0, "/capture").map { ($0, [:]) } },
        post("/api/v1/baselines/{ref}/compare", .runDrift) { baselines($0, "/compare").map { ($0, [:]) } },
        Route(
            method: .post,
            path: "/api/v1/evidence",
            permission: .runDrift,
            plain: Request(
                path: "/api/v1/evidence",
                body: ["subject_types": ["dns_zone"], "files": []]
            )
        ),
        Route(
            method: .get,
            path: "/api/v1/runs",
            permission: .read,
            naming: { marks in
                [marks.baseline, marks.baselineID].map { Request(path: "/api/v1/runs?baseline=\($0)") }
            },
            plain: Request(path: "/api/v1/runs")
        ),
        get("/api/v1/runs/{ref}") { ["/api/v1/runs/\($0.runID)"] },
        post("/api/v1/runs/{ref}/cancel", .runDrift) { [("/api/v1/runs/\($0.runID)/cancel", [:])] },
        Route(
            method: .get,
            path: "/api/v1/findings",
            permission: .read,
            naming: { marks in
                [marks.baseline, marks.baselineID].map { Request(path: "/api/v1/findings?baseline=\($0)") }
            },
            plain: Request(path: "/api/v1/findings")
        ),
        Route(
            method: .get,
            path: "/api/v1/findings/export",
            permission: .readLedger,
            naming: { marks in
                [marks.baseline, marks.baselineID].map {
                    Request(path: "/api/v1/findings/export?baseline=\($0)")
                }
            },
            plain: Request(path: "/api/v1/findings/export")
        ),
        get("/api/v1/findings/{ref}") { ["/api/v1/findings/\($0.findingID)"] },
        post("/api/v1/findings/{ref}/acknowledge", .judgeFinding) {
            [("/api/v1/findings/\($0.findingID)/acknowledge", ["reason": "known"])]
        },
        post("/api/v1/findings/{ref}/accept", .judgeFinding) {
            [
                (
                    "/api/v1/findings/\($0.findingID)/accept",
                    [
                        "reason": "known",
                        "until": .string(SystemClock().now().advanced(by: .seconds(86_400)).rfc3339),
                    ]
                )
            ]
        },
        post("/api/v1/findings/{ref}/resolve", .judgeFinding) {
            [("/api/v1/findings/\($0.findingID)/resolve", ["reason": "done"])]
        },
        post("/api/v1/findings/{ref}/reopen", .judgeFinding) {
            [("/api/v1/findings/\($0.findingID)/reopen", ["reason": "again"])]
        },
        post("/api/v1/baselines/{ref}/assign", .manageBaselines) { marks in
            baselines(marks, "/assign").map { ($0, ["tenants": [.string(marks.tenant)]]) }
        },
        post("/api/v1/baselines/{ref}/unassign", .manageBaselines) { marks in
            baselines(marks, "/unassign").map { ($0, ["tenants": [.string(marks.tenant)]]) }
        },
        post("/api/v1/baselines/{ref}/compare-all", .runDrift) {
            baselines($0, "/compare-all").map { ($0, [:]) }
        },
        get("/api/v1/baselines/{ref}/assignments") { baselines($0, "/assignments") },
        get("/api/v1/baselines/{ref}/matrix") { baselines($0, "/matrix") },
        get("/api/v1/baselines/{ref}/causes") { baselines($0, "/causes") },
        get("/api/v1/baselines/{ref}/causes/{cause}") { baselines($0, "/causes/sha256:00") },
        get("/api/v1/matrix"),
        Route(
            method: .post,
            path: "/api/v1/tenants",
            permission: .manageTenants,
            plain: Request(path: "/api/v1/tenants", body: ["tenants": []])
        ),
        get("/api/v1/tenant-delegations"),
        Route(
            method: .post,
            path: "/api/v1/tenant-delegations",
            permission: .manageTenants,
            plain: Request(
                path: "/api/v1/tenant-delegations",
                body: ["provider": "nobody", "rights": ["compare"]]
            )
        ),
        get("/api/v1/tenant-delegations/{ref}") { ["/api/v1/tenant-delegations/\($0.tenantDelegationID)"] },
        post("/api/v1/tenant-delegations/{ref}/accept", .manageTenants) {
            [("/api/v1/tenant-delegations/\($0.tenantDelegationID)/accept", [:])]
        },
        post("/api/v1/tenant-delegations/{ref}/end", .manageTenants) {
            [("/api/v1/tenant-delegations/\($0.tenantDelegationID)/end", ["reason": "over"])]
        },
        get("/api/v1/tenant-names", .manageBaselines),
        Route(
            method: .post,
            path: "/api/v1/tenant-names",
            permission: .manageBaselines,
            plain: Request(path: "/api/v1/tenant-names", body: ["names": [], "domains": []])
        ),
        // The last one, after which there is no baseline to be named.
        post("/api/v1/baselines/{ref}/retire", .manageBaselines) {
            [("/api/v1/baselines/\($0.baselineID)/retire", [:])]
        },
    ]

    static let jobRoutes: [Route] = [
        get("/api/v1/jobs", .readJobs),
        get("/api/v1/jobs/{ref}", .readJobs) { ["/api/v1/jobs/\($0.jobID)"] },
        post("/api/v1/jobs/{ref}/cancel", .manageJobs) { [("/api/v1/jobs/\($0.jobID)/cancel", [:])] },
        post("/api/v1/jobs/{ref}/replay", .manageJobs) { [("/api/v1/jobs/\($0.jobID)/replay", [:])] },
    ]

    static let sourceRoutes: [Route] = [
        get("/api/v1/sources", .manageSources),
        Route(
            method: .post,
            path: "/api/v1/sources",
            permission: .manageSources,
            plain: Request(path: "/api/v1/sources", body: ["kind": "push", "name": "another"])
        ),
        get("/api/v1/sources/{ref}", .manageSources) { ["/api/v1/sources/\($0.source)"] },
        post("/api/v1/sources/{ref}/disable", .manageSources) {
            [("/api/v1/sources/\($0.source)/disable", [:])]
        },
        post("/api/v1/sources/{ref}/enable", .manageSources) {
            [("/api/v1/sources/\($0.source)/enable", [:])]
        },
        get("/api/v1/sources/{ref}/parked", .manageSources) { ["/api/v1/sources/\($0.source)/parked"] },
        post("/api/v1/sources/{ref}/replay", .manageSources) {
            [("/api/v1/sources/\($0.source)/replay", [:])]
        },
        post("/api/v1/sources/{ref}/events", .pushEvents) {
            [("/api/v1/sources/\($0.source)/events", [:])]
        },
    ]

    static let substrateRoutes: [Route] = [
        get("/api/v1/substrates"),
        Route(
            method: .post,
            path: "/api/v1/substrates",
            permission: .manageSubstrates,
            plain: Request(
                path: "/api/v1/substrates",
                body: ["name": "another", "address": "https://cluster.example.org", "namespace": "shop"]
            )
        ),
        Route(
            method: .delete,
            path: "/api/v1/substrates/{ref}",
            permission: .manageSubstrates,
            naming: { [Request(path: "/api/v1/substrates/\($0.substrate)")] }
        ),
    ]

    static let webhookRoutes: [Route] = [
        get("/api/v1/webhooks", .manageWebhooks),
        Route(
            method: .post,
            path: "/api/v1/webhooks",
            permission: .manageWebhooks,
            plain: Request(
                path: "/api/v1/webhooks",
                body: ["name": "another", "url": "https://pager.example.org/"]
            )
        ),
        get("/api/v1/webhooks/{ref}", .manageWebhooks) { ["/api/v1/webhooks/\($0.webhook)"] },
        post("/api/v1/webhooks/{ref}/test", .manageWebhooks) {
            [("/api/v1/webhooks/\($0.webhook)/test", [:])]
        },
        post("/api/v1/webhooks/{ref}/pause", .manageWebhooks) {
            [("/api/v1/webhooks/\($0.webhook)/pause", [:])]
        },
        post("/api/v1/webhooks/{ref}/resume", .manageWebhooks) {
            [("/api/v1/webhooks/\($0.webhook)/resume", [:])]
        },
        Route(
            method: .delete,
            path: "/api/v1/webhooks/{ref}",
            permission: .manageWebhooks,
            naming: { [Request(path: "/api/v1/webhooks/\($0.webhook)")] }
        ),
    ]

    static let ledgerRoutes: [Route] = [
        get("/api/v1/ledgers", .readLedger),
        get("/api/v1/ledgers/{ledger}/entries", .readLedger),
        get("/api/v1/ledgers/{ledger}/entries/{entry}", .readLedger) {
            ["/api/v1/ledgers/chronicle/entries/\($0.entryID)"]
        },
        post("/api/v1/ledgers/{ledger}/entries/{entry}/erase", .eraseEntries) {
            [("/api/v1/ledgers/chronicle/entries/\($0.entryID)/erase", ["reason": "asked for"])]
        },
        get("/api/v1/ledgers/{ledger}/entries/{entry}/bundle", .readLedger) {
            ["/api/v1/ledgers/chronicle/entries/\($0.entryID)/bundle"]
        },
        Route(
            method: .get,
            path: "/api/v1/ledgers/{ledger}/proofs/inclusion",
            permission: .readLedger,
            plain: Request(path: "/api/v1/ledgers/chronicle/proofs/inclusion?index=0")
        ),
        Route(
            method: .get,
            path: "/api/v1/ledgers/{ledger}/proofs/consistency",
            permission: .readLedger,
            plain: Request(path: "/api/v1/ledgers/chronicle/proofs/consistency?first=1")
        ),
        get("/api/v1/chronicle/events", .readLedger),
        get("/api/v1/chronicle/events/{entry}", .readLedger) { ["/api/v1/chronicle/events/\($0.entryID)"] },
        get("/api/v1/secrets"),
        Route(
            method: .get,
            path: "/api/v1/secrets/{name}",
            permission: .read,
            plain: Request(path: "/api/v1/secrets/prod.nothing")
        ),
        Route(
            method: .put,
            path: "/api/v1/secrets/{name}",
            permission: .read,
            plain: Request(
                path: "/api/v1/secrets/prod.nothing",
                body: ["role_path": "database/creds/nothing"]
            )
        ),
        Route(
            method: .delete,
            path: "/api/v1/secrets/{name}",
            permission: .read,
            plain: Request(path: "/api/v1/secrets/prod.nothing")
        ),
        Route(
            method: .post,
            path: "/api/v1/secrets/{name}/read",
            permission: .read,
            plain: Request(path: "/api/v1/secrets/prod.nothing/read")
        ),
        get("/api/v1/rotations", .readLedger),
        Route(
            method: .get,
            path: "/api/v1/rotations/{secret}",
            permission: .readLedger,
            plain: Request(path: "/api/v1/rotations/secret.nothing")
        ),
        get("/api/v1/audit/events", .readLedger), get("/api/v1/audit/export", .readLedger),
        get("/api/v1/audit/retention", .readLedger),
        Route(
            method: .put,
            path: "/api/v1/audit/retention",
            permission: .eraseEntries,
            plain: Request(path: "/api/v1/audit/retention", body: ["retention_days": 400])
        ),
        Route(
            method: .get,
            path: "/api/v1/audit/events/{event}",
            permission: .readLedger,
            plain: Request(path: "/api/v1/audit/events/0")
        ),
        Route(
            method: .get,
            path: "/api/v1/audit/verify",
            permission: .readLedger,
            plain: Request(path: "/api/v1/audit/verify?month=2026-01")
        ),
        Route(method: .get, path: "/api/v1/live", permission: .read, isStream: true),
    ]
}
