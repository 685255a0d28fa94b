import API
import Access
import Custody
import Evidence
import Hummingbird
import Kinds
import Ledger
import Secrets

/// `/api/v1/certificates`: a server's certificate from an authority of ours, as an artifact that is governed: issued here,
/// then approved, deployed and observed as any other.
struct CertificateRoutes: Sendable {
    let custody: Custody
    let door: SecretsDoor
    let bodyLimit: BodyLimit

    func add(to api: RouterGroup<AppRequestContext>) {
        api.post("certificates") { request, context in
            let caller = try context.caller()
            try caller.require(.registerArtifact)
            let (order, key) = try await request.read(Wire.CertificateOrder.self, upTo: bodyLimit, by: caller)
            let visitor = try await door.visitor(caller, from: context.remoteAddress)
            let decided = try await self.order(order, for: visitor, key: key)
            return try Response.decided(decided.answer, isNew: decided.isNew)
        }
    }

    /// Asks the authority as any client of it does, under the caller's policies and on the record; then registers.
    private func order(
        _ order: Wire.CertificateOrder,
        for visitor: SecretsVisitor,
        key: IdempotencyKey?
    ) async throws -> (answer: Wire.OrderedCertificate, isNew: Bool) {
        let mount = order.mount.split(separator: "/").joined(separator: "/")
        guard !order.role.contains("/"), !order.role.isEmpty,
            let found = try await door.resolve(mount + "/", for: visitor), found.mount.type == "pki",
            found.rest.isEmpty
        else {
            throw Problem.refused(
                404,
                "unknown_authority",
                "there is no certificate authority at \(mount.prefix(200))",
                field: "mount",
                remedy: "muniment mount enable pki --path PATH makes one; name its path, and a role of it"
            )
        }
        var body: LooseObject = ["common_name": .string(order.commonName), "keep_key": true]
        if let names = order.altNames { body["alt_names"] = .strings(names) }
        if let addresses = order.ipAddresses { body["ip_sans"] = .strings(addresses) }
        if let ttl = order.ttl { body["ttl"] = .string(ttl) }
        let issued: LooseObject
        do {
            issued = try await door.ask(.update, "\(mount)/issue/\(order.role)", body, for: visitor).data
        } catch let refusal as SecretsRefusal {
            throw refusal.ofAuthority
        }
        let serial = issued["serial_number"]?.string ?? ""
        let chain =
            ([issued["certificate"]?.string ?? ""] + (issued["ca_chain"]?.array ?? []).compactMap(\.string))
            .joined(separator: "\n") + "\n"
        let decision: Decision<RegisteredArtifact>
        do {
            decision = try await custody.registerArtifact(
                for: visitor.caller,
                Registration(
                    kind: KindName.tlsServerCertificate.rawValue,
                    name: order.name,
                    accord: order.accord,
                    supersedes: order.supersede ?? false,
                    files: [SourceFile(name: "chain.pem", bytes: Array(chain.utf8))]
                ),
                key: key
            )
        } catch {
            // What nobody governs is not left standing.
            await revoke(serial, mount, for: visitor)
            throw error
        }
        // Asked for once more with its idempotency key: the first one stands, and this one goes.
        if !decision.isNew { await revoke(serial, mount, for: visitor) }
        return (
            Wire.OrderedCertificate(
                serialNumber: serial,
                chain: chain,
                keyPath: "\(mount)/cert-key/\(serial)",
                artifact: Wire.Registration(decision)
            ), decision.isNew
        )
    }

    /// Its fault is not the caller's: what stays behind ends by itself, and is in the list of certificates.
    private func revoke(_ serial: String, _ mount: String, for visitor: SecretsVisitor) async {
        let body: LooseObject = ["serial_number": .string(serial), "reason": "cessation_of_operation"]
        _ = try? await door.ask(.update, mount + "/revoke", body, for: visitor)
    }
}

extension SecretsRefusal {
    /// What an authority refuses, in the words of this interface.
    fileprivate var ofAuthority: Problem {
        switch status {
        case 403:
            .refused(
                403,
                "secret_denied",
                "your policies do not let this role issue",
                field: "role",
                remedy: "ask who writes policies; the simulator says which one decides"
            )
        case 503:
            .refused(503, "sealed", "secrets are sealed", field: nil, remedy: "muniment operator unseal")
        default:
            .refused(
                422,
                "certificate_refused",
                String(errors.joined(separator: "; ").prefix(500)),
                field: nil,
                remedy: "muniment pki role show ROLE says what the role issues"
            )
        }
    }
}
