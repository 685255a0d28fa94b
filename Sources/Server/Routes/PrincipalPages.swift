import API
import Access
import Evidence
import HTTPTypes
import Hummingbird
import Ledger
import Secrets

// The pages of agents and applications: who policies are bound to, and by what they are known.

extension Pages {
    func addPrincipals(to router: some RouterMethods<AppRequestContext>) {
        for kind in Principal.Kind.allCases {
            let group = kind == .agent ? "agents" : "applications"
            router.get(RouterPath(group)) { request, context in
                try html(try await principals(kind, request, for: try context.caller()))
            }
            router.post(RouterPath(group)) { request, context in
                try requireOwnPage(request, context)
                let caller = try context.caller()
                try caller.require(.managePolicies)
                return try await register(
                    kind,
                    try await request.form(upTo: Self.principalFormLimit),
                    by: caller
                )
            }
            router.get(RouterPath("\(group)/:ref")) { request, context in
                let reference = try context.parameters.reference()
                return try html(try await principal(kind, reference, request, for: try context.caller()))
            }
            router.post(RouterPath("\(group)/:ref")) { request, context in
                try requireOwnPage(request, context)
                let caller = try context.caller()
                try caller.require(.managePolicies)
                let reference = try context.parameters.reference()
                let known = try await access.principal(kind, reference, for: caller).principal
                return try await change(
                    known,
                    try await request.form(upTo: Self.principalFormLimit),
                    by: caller
                )
            }
        }
    }

    /// Of a form with a certificate, in bytes.
    private static let principalFormLimit = 64 << 10

    // MARK: Reading

    private func principals(_ kind: Principal.Kind, _ request: Request, for caller: Caller) async throws
        -> PrincipalsPage
    {
        let cursor = request.query("cursor")
        let limit = PrincipalsPage.rowLimit
        let found = try await access.principals(kind, for: caller, after: cursor ?? "", limit: limit)
        async let frame = frame(for: caller)
        let places = try await places(of: found.map(\.entryID), for: caller)
        let connections = try await connections(of: found, for: caller)
        return PrincipalsPage(
            frame: try await frame,
            kind: kind.rawValue,
            rows: found.map { PrincipalRow($0, places, connections[$0.id]) },
            mayWrite: caller.permissions.contains(.managePolicies),
            cursor: cursor,
            nextCursor: found.count == limit ? found.last?.name : nil
        )
    }

    private func principal(
        _ kind: Principal.Kind,
        _ reference: String,
        _ request: Request,
        for caller: Caller
    ) async throws -> PrincipalPage {
        let (found, certificates) = try await access.principal(kind, reference, for: caller)
        async let frame = frame(for: caller)
        let places = try await places(of: [found.entryID], for: caller)
        let connections = try await connections(of: [found], for: caller)
        let policies = try await access.policies(boundTo: found, certificates, for: caller)
        let tenant = Tenant(id: caller.tenant, name: caller.tenantName)
        var (entity, holder): (String?, String?)
        if let id = found.entityID { entity = try await access.entity(.id(id), of: tenant)?.name }
        if let id = found.callerID { holder = try await access.callerName(id, of: caller.tenant) }
        let sorted =
            certificates.filter { $0.revokedAt == nil } + certificates.filter { $0.revokedAt != nil }
        return PrincipalPage(
            frame: try await frame,
            row: PrincipalRow(found, places, connections[found.id]),
            entity: entity,
            caller: holder,
            createdBy: found.createdBy,
            createdAt: found.createdAt,
            certificates: sorted.prefix(PrincipalPage.certificateLimit).map(PrincipalCertificateRow.init),
            certificateCount: certificates.count,
            policies: Array(policies.prefix(PrincipalPage.policyLimit)),
            morePolicies: max(0, policies.count - PrincipalPage.policyLimit),
            mayWrite: caller.permissions.contains(.managePolicies),
            auditPath: caller.permissions.contains(.readLedger)
                ? URLPart.address("/audit", ["actor": found.id.description]) : nil,
            notice: Self.notice(of: request)
        )
    }

    /// The latest connection of each: one that is there before those that were.
    private func connections(of principals: [Principal], for caller: Caller) async throws
        -> [UniqueID: AgentConnectionRow]
    {
        let found = try await agents.all(of: principals.map(\.id), in: caller.tenant)
        return Dictionary(found.map { ($0.principal, AgentConnectionRow(.init($0))) }) { first, _ in first }
    }

    private static func notice(of request: Request) -> String? {
        switch request.query("done") {
        case "registered": "It is registered, and waits to be activated."
        case "activate": "It is active from its next request on."
        case "suspend": "It is suspended: its next request is refused."
        case "retire": "It is retired, and its tokens have ended."
        case "amend": "It was changed."
        case "add-certificate": "The certificate was added."
        case "revoke-certificate":
            "The certificate was taken away: neither it nor tokens made with it count any more."
        default: nil
        }
    }

    // MARK: Changing

    private func register(_ kind: Principal.Kind, _ form: [String: String], by caller: Caller) async throws
        -> Response
    {
        func text(_ name: String) -> String? { form[name].flatMap { $0.isEmpty ? nil : $0 } }
        let certificate = text("certificate")?.withoutSpaceAround
        let decision = try await access.registerPrincipal(
            kind,
            named: (form["name"] ?? "").withoutSpaceAround,
            PrincipalDraft(
                description: text("description"),
                entity: text("entity"),
                caller: text("caller"),
                hostname: text("hostname")
            ),
            certificates: certificate.map { [$0] } ?? [],
            by: caller
        )
        return redirect(to: decision.principal, done: "registered")
    }

    private func change(_ known: Principal, _ form: [String: String], by caller: Caller) async throws
        -> Response
    {
        let (kind, reference) = (known.kind, known.id.text)
        let step = form["do"] ?? ""
        if let change = Principal.Status.Change(rawValue: step) {
            guard change != .retire || form["sure"] == "yes" else {
                throw Problem.invalidValue(
                    "sure",
                    "\(known.name) would be retired for good",
                    remedy: "go back, tick that nothing brings it back, and press the button again"
                )
            }
            _ = try await access.changePrincipal(kind, reference, change, by: caller)
            return redirect(to: known, done: step)
        }
        switch step {
        case "amend":
            let draft = PrincipalDraft(
                description: form["description"],
                hostname: form["hostname"],
                kubernetesNamespace: form["kubernetes_namespace"],
                kubernetesPod: form["kubernetes_pod"]
            )
            _ = try await access.amendPrincipal(kind, reference, draft, by: caller)
        case "add-certificate":
            let certificate = (form["certificate"] ?? "").withoutSpaceAround
            _ = try await access.addCertificate(certificate, to: kind, reference, by: caller)
        case "revoke-certificate":
            _ = try await access.revokeCertificate(form["fingerprint"] ?? "", of: kind, reference, by: caller)
        default:
            throw Problem.invalidValue("do", "nothing was asked for", remedy: "press a button of its page")
        }
        return redirect(to: known, done: step)
    }

    private func redirect(to principal: Principal, done: String) -> Response {
        let place = PrincipalWords.path(of: principal.kind.rawValue)
        return redirect(to: "\(place)/\(PercentEncoding.encoded(principal.name))?done=\(done)")
    }
}

extension PrincipalRow {
    fileprivate init(
        _ principal: Principal,
        _ places: [UniqueID: EntryReference],
        _ connection: AgentConnectionRow?
    ) {
        self.init(
            id: principal.id.description,
            kind: principal.kind.rawValue,
            name: principal.name,
            description: principal.description,
            status: principal.status.rawValue,
            hostname: principal.place.hostname,
            kubernetesNamespace: principal.place.kubernetesNamespace,
            kubernetesPod: principal.place.kubernetesPod,
            statusChangedAt: principal.statusChangedAt,
            updatedBy: principal.updatedBy,
            entry: places[principal.entryID],
            connection: connection
        )
    }
}

extension PrincipalCertificateRow {
    fileprivate init(_ certificate: PrincipalCertificate) {
        self.init(
            fingerprint: certificate.fingerprint.hex,
            subject: certificate.subject,
            validFrom: certificate.validFrom,
            validUntil: certificate.validUntil,
            addedBy: certificate.addedBy,
            addedAt: certificate.addedAt,
            revokedAt: certificate.revokedAt
        )
    }
}
