import API
import Access
import Attestor
import Chronicle
import Custody
import Drift
import Evidence
import Foundation
import HTTPTypes
import Hummingbird
import Jobs
import Kinds
import Ledger
import NIOCore
import Secrets

/// The dashboard: pages that work without scripts, filled from Custody and the ledger by the same functions that
/// `/api/v1` calls.
struct Pages: Sendable {
    let templates: TemplateLibrary
    let custody: Custody
    let access: Access
    let attestor: Attestor
    let reader: LedgerReader
    let jobs: Jobs
    let feed: Feed
    let audit: AuditLog
    let webhooks: Webhooks
    let drift: Drift
    let proofs: FindingProofs
    let door: SecretsDoor
    let lending: LeasesSight
    let rotations: Rotations
    let agents: AgentSessions
    let triage: TriageSight
    let logs: LogsSight
    let providers: ProviderSignIn
    let clock: any WallClock
    let cookie: SessionCookie
    let verifier: LiveVerifier
    /// How long a look that somebody waits for may take.
    let patience: Duration

    /// What anybody may ask for.
    func addOpen(to router: some RouterMethods<AppRequestContext>) {
        router.get("sign-in") { request, _ in try html(signInPage(next: localPath(request.query("next")))) }
        addProviderSignIn(to: router)
        router.post("sign-in") { request, context in try await signIn(request, context) }
        router.get("assets/:name") { request, context in
            try asset(try context.parameters.require("name"), request)
        }
    }

    /// What is answered by who asks.
    func add(to router: some RouterMethods<AppRequestContext>) {
        router.get("/") { _, context in try html(try await overview(for: try context.caller())) }
        router.get("accords") { request, context in
            try html(try await accords(request, for: try context.caller()))
        }
        router.get("accords/:ref") { _, context in
            try html(try await accord(try context.parameters.reference(), for: try context.caller()))
        }
        router.get("artifacts") { request, context in
            try html(try await artifacts(request, for: try context.caller()))
        }
        router.get("artifacts/:ref") { request, context in
            try html(
                try await artifact(try context.parameters.reference(), request, for: try context.caller())
            )
        }
        router.get("artifacts/:ref/diff") { request, context in
            try html(
                try await diff(try context.parameters.reference(), request, for: try context.caller())
            )
        }
        router.get("ceremonies") { request, context in
            try html(try await ceremonies(request, for: try context.caller()))
        }
        router.get("ceremonies/:ref") { _, context in
            try html(
                try await ceremony(try context.parameters.reference(), for: try context.caller())
            )
        }
        router.post("ceremonies/:ref/reject") { request, context in
            try requireOwnPage(request, context)
            return try await reject(try context.parameters.reference(), request, for: try context.caller())
        }
        router.post("ceremonies/:ref/withdraw") { request, context in
            try requireOwnPage(request, context)
            return try await withdraw(try context.parameters.reference(), request, for: try context.caller())
        }
        router.get("targets") { request, context in
            try html(try await targets(request, for: try context.caller()))
        }
        router.get("targets/:ref") { request, context in
            try html(
                try await target(try context.parameters.reference(), request, for: try context.caller())
            )
        }
        router.post("targets/:ref/look") { request, context in
            try requireOwnPage(request, context)
            return try await look(at: try context.parameters.reference(), for: try context.caller())
        }
        router.post("targets/:ref/test") { request, context in
            try requireOwnPage(request, context)
            return try html(
                try await test(try context.parameters.reference(), request, for: try context.caller())
            )
        }
        router.post("artifacts/:ref/look") { request, context in
            try requireOwnPage(request, context)
            return try await lookAll(of: try context.parameters.reference(), for: try context.caller())
        }
        router.post("artifacts/:ref/accept") { request, context in
            try requireOwnPage(request, context)
            let reference = try context.parameters.reference()
            return try await accept(on: reference, request, for: try context.caller())
        }
        router.post("artifacts/:ref/withdraw") { request, context in
            try requireOwnPage(request, context)
            let reference = try context.parameters.reference()
            return try await withdraw(on: reference, request, for: try context.caller())
        }
        addVerifiers(to: router)
        addDrift(to: router)
        addSecrets(to: router)
        addCertificates(to: router)
        addPolicies(to: router)
        addPrincipals(to: router)
        addRotations(to: router)
        addAttestor(to: router)
        addVerdicts(to: router)
        addLogins(to: router)
        router.get("agent-connections") { _, context in
            try html(try await agentConnections(for: try context.caller()))
        }
        addTriage(to: router)
        addLogPages(to: router)
        router.get("leases") { _, context in try html(try await leases(for: try context.caller())) }
        router.get("chronicle") { request, context in
            try html(try await chronicle(request, for: try context.caller()))
        }
        router.get("audit") { request, context in
            try html(try await audit(request, for: try context.caller()))
        }
        router.get("ledger") { request, context in
            try html(try await ledger(request, for: try context.caller()))
        }
        router.get("jobs") { request, context in
            try html(try await jobs(request, for: try context.caller()))
        }
        router.post("sign-out") { request, context in try await signOut(request, context) }
    }

    // MARK: Pages

    /// - Parameter acting: the caller as it acts in a tenant that its own manages, where the page is about that one.
    func frame(for caller: Caller, as acting: Caller? = nil) async throws -> Frame {
        let size = try await reader.heads(of: (acting ?? caller).tenant).first {
            $0.ledger == .chronicle
        }?.head.size
        return Frame(
            tenant: caller.tenantName,
            caller: caller.name,
            now: clock.now(),
            livePosition: size.map { "\($0 - 1)" },
            managed: acting?.managedTenant
        )
    }

    private func overview(for caller: Caller) async throws -> OverviewPage {
        async let frame = frame(for: caller)
        async let drift = custody.driftFigures(for: caller)
        async let reviews = custody.reviewCounts(for: caller)
        let overview = try await custody.overview(for: caller)
        let places = try await places(of: overview.latestVerifications.map(\.entryID), for: caller)
        return OverviewPage(
            frame: try await frame,
            artifacts: overview.counts.artifacts,
            deployments: DriftCounts(overview.counts.deployments, try await drift),
            oldestDriftSince: try await drift.oldestDrift,
            ceremoniesOpen: overview.counts.openCeremonies,
            reviewsOverdue: try await reviews.overdue,
            reviewsFailed: try await reviews.failed,
            latestVerifications: overview.latestVerifications.map { VerificationRow($0, places) }
        )
    }

    func places(of ids: [UniqueID?], for caller: Caller) async throws -> [UniqueID: EntryReference] {
        let known = ids.compactMap(\.self)
        guard !known.isEmpty else { return [:] }
        return try await reader.places(of: known, tenant: caller.tenant).mapValues { ledger, leafIndex in
            EntryReference(ledger: ledger.rawValue, leafIndex: leafIndex)
        }
    }

    /// None of a tenant that the caller's only manages: its record is its own, and can't be opened here.
    func places(of ids: [UniqueID?], as acting: Caller) async throws -> [UniqueID: EntryReference] {
        acting.acting == nil ? try await places(of: ids, for: acting) : [:]
    }

    /// To sign in, and from there to what was asked for, with its query.
    func redirectToSignIn(from request: Request) -> Response {
        let wanted = request.uri.string
        guard wanted != "/", request.method == .get else { return redirect(to: "/sign-in") }
        return redirect(to: URLPart.address("/sign-in", ["next": localPath(wanted) ?? request.uri.path]))
    }

    /// Only a path of ours: a sign-in leads nowhere else.
    func localPath(_ text: String?) -> String? {
        guard let text, text.utf8.count <= 2_048, text.hasPrefix("/"), !text.hasPrefix("//"),
            !text.contains("\\"),
            text.unicodeScalars.allSatisfy({ $0.value > 0x20 && $0.value < 0x7F })
        else { return nil }
        return text
    }

    // MARK: Answers

    func error(_ problem: Problem) throws -> Response {
        try html(
            ErrorPage(
                status: problem.status,
                title: problem.title,
                detail: problem.detail,
                remedy: problem.remedy,
                requestID: problem.requestID ?? ""
            ),
            status: HTTPResponse.Status(code: problem.status)
        )
    }

    func html(_ page: some DashboardPage, status: HTTPResponse.Status = .ok) throws -> Response {
        Response(
            status: status,
            headers: [.contentType: "text/html; charset=utf-8"],
            body: .init(byteBuffer: ByteBuffer(string: try page.render(with: templates)))
        )
    }

    func redirect(to path: String) -> Response {
        Response(status: .seeOther, headers: [.location: path])
    }

    /// Addresses carry the content's version, so a browser may keep them for ever.
    private func asset(_ name: String, _ request: Request) throws -> Response {
        guard let asset = templates.assets[name] else {
            throw Problem.notFound("the asset «\(name)»", remedy: "reload the page")
        }
        let isVersioned = request.query("v") == asset.version
        return Response(
            status: .ok,
            headers: [
                .contentType: asset.mediaType,
                .cacheControl: isVersioned ? "public, max-age=31536000, immutable" : "no-cache",
            ],
            body: .init(byteBuffer: ByteBuffer(bytes: asset.bytes))
        )
    }
}
