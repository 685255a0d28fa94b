import API
import Access
import Custody
import Evidence
import Foundation
import HTTPTypes
import Hummingbird
import Kinds
import Ledger
import NIOCore

/// The dashboard: pages that work without scripts, filled from Custody and the ledger by the same functions that
/// `/api/v1` calls.
struct Pages: Sendable {
    let templates: TemplateLibrary
    let custody: Custody
    let access: Access
    let reader: LedgerReader
    let clock: any WallClock

    /// What anybody may ask for.
    func addOpen(to router: some RouterMethods<AppRequestContext>) {
        router.get("sign-in") { request, _ in try html(SignInPage(next: localPath(request.query("next")))) }
        router.post("sign-in") { request, _ in try await signIn(request) }
        router.get("assets/:name") { request, context in
            try asset(try context.parameters.require("name"), request)
        }
    }

    /// What is answered by who asks.
    func add(to router: some RouterMethods<AppRequestContext>) {
        router.get("/") { _, context in try html(try await overview(for: try context.caller())) }
        router.get("artifacts") { request, context in
            try html(try await artifacts(request, for: try context.caller()))
        }
        router.get("artifacts/:ref") { _, context in
            try html(try await artifact(try context.parameters.reference(), for: try context.caller()))
        }
        router.get("ceremonies") { request, context in
            try html(try await ceremonies(request, for: try context.caller()))
        }
        router.get("ledger") { request, context in
            try html(try await ledger(request, for: try context.caller()))
        }
        router.post("sign-out") { request, context in try await signOut(request, context) }
    }

    // MARK: Pages

    private func frame(for caller: Caller) async throws -> Frame {
        let size = try await reader.heads(of: caller.tenant).first { $0.ledger == .chronicle }?.head.size
        return Frame(
            tenant: caller.tenantName,
            caller: caller.name,
            now: clock.now(),
            livePosition: size.map { "\($0 - 1)" }
        )
    }

    private func overview(for caller: Caller) async throws -> OverviewPage {
        async let frame = frame(for: caller)
        async let oldest = oldestDrift(for: caller)
        let overview = try await custody.overview(for: caller)
        let places = try await places(of: overview.latestVerifications.map(\.entryID), for: caller)
        return OverviewPage(
            frame: try await frame,
            artifacts: overview.artifacts,
            deployments: DriftCounts(overview.deployments),
            oldestDriftSince: try await oldest,
            ceremoniesOpen: overview.openCeremonies,
            latestVerifications: overview.latestVerifications.map { VerificationRow($0, places) }
        )
    }

    private func artifacts(_ request: Request, for caller: Caller) async throws -> ArtifactsPage {
        async let frame = frame(for: caller)
        async let overview = custody.overview(for: caller)
        async let oldest = oldestDrift(for: caller)
        let filter = ArtifactsPage.Filter(
            kind: request.query("kind"),
            state: request.query("state"),
            drift: request.query("drift")
        )
        let page = try await custody.artifacts(
            for: caller,
            try request.page(),
            where: try ArtifactFilter(kind: filter.kind, state: filter.state, drift: filter.drift)
        )
        return ArtifactsPage(
            frame: try await frame,
            filter: filter,
            total: try await overview.artifacts,
            deployments: DriftCounts(try await overview.deployments),
            oldestDriftSince: try await oldest,
            kinds: KindName.allCases.map(\.rawValue),
            rows: page.items.map(ArtifactRow.init),
            cursor: request.query("cursor"),
            nextCursor: page.nextCursor
        )
    }

    private func artifact(_ reference: String, for caller: Caller) async throws -> ArtifactPage {
        let detail = try await custody.artifact(for: caller, reference)
        let id = detail.artifact.reference.id.text
        async let frame = frame(for: caller)
        async let deployments = custody.deployments(for: caller, try PageRequest(limit: 100), of: id)
        async let transitions = custody.transitions(for: caller, of: id, try PageRequest(limit: 100))
        async let verifications = custody.verifications(for: caller, try PageRequest(limit: 20), of: id)
        async let versions = custody.versions(for: caller, of: id, try PageRequest(limit: 50))
        let (changes, looks, history) = (try await transitions, try await verifications, try await versions)
        let places = try await places(
            of: changes.items.map(\.entryID) + looks.items.map(\.entryID) + history.items.map(\.entryID),
            for: caller
        )
        return ArtifactPage(
            frame: try await frame,
            artifact: ArtifactFacts(detail.artifact),
            targets: try await deployments.items.map(TargetRow.init),
            timeline: changes.items.map { TransitionRow($0, places) },
            verifications: looks.items.map { VerificationRow($0, places) },
            versions: history.items.map { VersionRow($0, current: detail.artifact.version, places) },
            content: detail.content.canonicalString
        )
    }

    private func ceremonies(_ request: Request, for caller: Caller) async throws -> CeremoniesPage {
        async let frame = frame(for: caller)
        async let overview = custody.overview(for: caller)
        let page = try await custody.ceremonies(
            for: caller,
            try request.page(),
            in: CeremonyState.open.rawValue
        )
        return CeremoniesPage(
            frame: try await frame,
            open: try await overview.openCeremonies,
            rows: page.items.map(CeremonyRow.init),
            nextCursor: page.nextCursor
        )
    }

    private func ledger(_ request: Request, for caller: Caller) async throws -> LedgerPage {
        try caller.require(.readLedger)
        async let frame = frame(for: caller)
        let heads = try await reader.heads(of: caller.tenant)
        var ledgers: [LedgerRow] = []
        for (ledger, head) in heads {
            let last = try await reader.entry(head.size - 1, of: ledger, tenant: caller.tenant)
            ledgers.append(
                LedgerRow(
                    name: ledger.rawValue,
                    size: head.size,
                    chainHash: Hex.encode(head.chainHash),
                    lastAppendedAt: last?.appendedAt
                )
            )
        }
        let chosen = request.query("ledger").flatMap(LedgerName.init) ?? .chronicle
        let newest = try await reader.newest(of: chosen, tenant: caller.tenant, limit: 20)
        let index = try request.queryInteger("entry")
        let selected: ChainRow? =
            if let index { try await reader.entry(index, of: chosen, tenant: caller.tenant) } else { nil }
        return LedgerPage(
            frame: try await frame,
            ledgers: ledgers,
            entries: newest.map(EntryRow.init),
            selected: selected.map(EntryDetail.init),
            isSelectionMissing: index != nil && selected == nil
        )
    }

    private func oldestDrift(for caller: Caller) async throws -> Instant? {
        try await custody.deployments(
            for: caller,
            try PageRequest(limit: 200),
            in: DriftStatus.drift.rawValue
        ).items
            .map(\.since).min()
    }

    private func places(of ids: [String?], for caller: Caller) async throws -> [String: EntryReference] {
        let known = ids.compactMap { $0.flatMap { UniqueID($0) } }
        guard !known.isEmpty else { return [:] }
        let places = try await reader.places(of: known, tenant: caller.tenant)
        return Dictionary(
            uniqueKeysWithValues: places.map {
                ($0.key.text, EntryReference(ledger: $0.value.ledger.rawValue, leafIndex: $0.value.leafIndex))
            }
        )
    }

    // MARK: Signing in and out

    private func signIn(_ request: Request) async throws -> Response {
        guard Authentication.isOwnPage(request) else {
            return try html(SignInPage(refusal: "The form came from another site."), status: .forbidden)
        }
        let body = try await request.body(upTo: 8_192)
        let form = formValues(String(buffer: body))
        let next = localPath(form["next"])
        guard let token = Token(form["token"]?.trimmingCharacters(in: .whitespacesAndNewlines) ?? ""),
            let session = try await access.startSession(with: token)
        else {
            let refusal =
                "This token is not valid: it may have been mistyped, have expired or have been revoked."
            return try html(SignInPage(refusal: refusal, next: next), status: .forbidden)
        }
        var response = redirect(to: next ?? "/")
        response.setCookie(
            Cookie(
                name: Authentication.cookieName,
                value: session.token.token.revealed(),
                maxAge: Access.sessionLifetime,
                path: "/",
                secure: request.isEncrypted,
                httpOnly: true,
                sameSite: .strict
            )
        )
        return response
    }

    private func signOut(_ request: Request, _ context: AppRequestContext) async throws -> Response {
        guard Authentication.isOwnPage(request) else {
            return try html(SignInPage(refusal: "The form came from another site."), status: .forbidden)
        }
        if let token = context.sessionToken { try await access.endSession(token) }
        var response = redirect(to: "/sign-in")
        response.setCookie(
            Cookie(
                name: Authentication.cookieName,
                value: "",
                maxAge: 0,
                path: "/",
                httpOnly: true,
                sameSite: .strict
            )
        )
        return response
    }

    func redirectToSignIn(from request: Request) -> Response {
        let path = request.uri.path
        guard path != "/", request.method == .get else { return redirect(to: "/sign-in") }
        return redirect(to: URLPart.address("/sign-in", ["next": path]))
    }

    /// Only a path of ours: a sign-in leads nowhere else.
    private func localPath(_ text: String?) -> String? {
        guard let text, text.hasPrefix("/"), !text.hasPrefix("//"), !text.contains("\\"),
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
                saved: nil,
                remedy: problem.remedy,
                requestID: problem.requestID ?? ""
            ),
            status: HTTPResponse.Status(code: problem.status)
        )
    }

    private func html(_ page: some DashboardPage, status: HTTPResponse.Status = .ok) throws -> Response {
        Response(
            status: status,
            headers: [.contentType: "text/html; charset=utf-8"],
            body: .init(byteBuffer: ByteBuffer(string: try page.render(with: templates)))
        )
    }

    private func redirect(to path: String) -> Response {
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

extension Request {
    /// Whether the browser speaks TLS to us, or to the proxy before us.
    fileprivate var isEncrypted: Bool {
        head.scheme == "https" || headers[.xForwardedProto]?.lowercased() == "https"
    }
}

extension HTTPField.Name {
    fileprivate static let xForwardedProto = HTTPField.Name.named("X-Forwarded-Proto")
}

/// The values of an `application/x-www-form-urlencoded` body.
private func formValues(_ body: String) -> [String: String] {
    var values: [String: String] = [:]
    for pair in body.split(separator: "&") {
        let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        func decoded(_ part: Substring) -> String {
            part.replacing("+", with: " ").removingPercentEncoding ?? ""
        }
        values[decoded(parts[0])] = parts.count == 2 ? decoded(parts[1]) : ""
    }
    return values
}
