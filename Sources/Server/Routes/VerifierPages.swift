import API
import Access
import Custody
import Evidence
import Hummingbird

// The page of independent verifiers, and its buttons.

extension Pages {
    func addVerifiers(to router: some RouterMethods<AppRequestContext>) {
        router.get("verifiers") { request, context in
            try html(try await verifiers(request, for: try context.caller()))
        }
        router.post("verifiers/:ref/refresh") { request, context in
            try requireOwnPage(request, context)
            let decision = try await custody.refreshVerifier(
                for: try context.caller(),
                try context.parameters.reference()
            )
            return redirect(to: "/verifiers?done=\(decision.receipt == nil ? "same" : "refreshed")")
        }
        router.post("verifiers/:ref/revoke") { request, context in
            try requireOwnPage(request, context)
            _ = try await custody.revokeVerifier(
                for: try context.caller(),
                try context.parameters.reference()
            )
            return redirect(to: "/verifiers?done=revoked")
        }
    }

    private func verifiers(_ request: Request, for caller: Caller) async throws -> VerifiersPage {
        async let frame = frame(for: caller)
        let found = try await custody.verifiers(for: caller)
        let shown = Array(found.prefix(VerifiersPage.rowLimit))
        async let sights = custody.verifierSights(for: caller, of: shown.map(\.did))
        let places = try await places(of: shown.map(\.entryID), for: caller)
        let known = try await sights
        return VerifiersPage(
            frame: try await frame,
            rows: shown.map { verifier in
                VerifierRow(
                    verifier,
                    sight: known[verifier.did],
                    entry: verifier.entryID.flatMap { places[$0] }
                )
            },
            hasMore: found.count > shown.count,
            mayManage: caller.permissions.contains(.manageVerifiers),
            notice: Self.verifierNotice(request.query("done"))
        )
    }

    private static func verifierNotice(_ done: String?) -> String? {
        switch done {
        case "refreshed": "Its keys are those that its document names now."
        case "same": "Its document names the same keys still."
        case "revoked": "Its word is taken no longer."
        default: nil
        }
    }
}

extension VerifierRow {
    init(_ verifier: RegisteredVerifier, sight: VerifierSight?, entry: EntryReference?) {
        self.init(
            id: verifier.id.text,
            name: verifier.name,
            did: verifier.did,
            infrastructure: verifier.infrastructure.rawValue,
            validForSeconds: verifier.validForSeconds,
            keys: verifier.keys.map(\.key),
            keysAt: verifier.keysAt,
            addedBy: verifier.addedBy,
            addedAt: verifier.addedAt,
            revokedAt: verifier.revokedAt,
            sight: sight.map {
                Sight(
                    match: $0.match,
                    drift: $0.drift,
                    error: $0.error,
                    last: StateMark($0.last),
                    lastAt: $0.lastAt,
                    checks: $0.checks
                )
            },
            entry: entry
        )
    }
}
