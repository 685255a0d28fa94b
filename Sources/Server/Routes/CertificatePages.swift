import API
import Access
import Evidence
import HTTPTypes
import Hummingbird
import Ledger
import Secrets

// Certificates: whatever is shown or revoked here was asked of the same requests that clients of Vault's API make, as all of
// secrets is.

extension Pages {
    func addCertificates(to router: some RouterMethods<AppRequestContext>) {
        router.get("certificates") { request, context in
            try await secretsPage(request, context) { try await certificates($0, for: $1) }
        }
        router.post("certificates/revoke") { request, context in
            try requireOwnPage(request, context)
            return try await secretsPage(request, context) { request, visitor in
                try await revoke(try await request.form(upTo: 16_384), for: visitor)
            }
        }
        router.post("certificates/release") { request, context in
            try requireOwnPage(request, context)
            return try await secretsPage(request, context) { request, visitor in
                try await release(try await request.form(upTo: 16_384), for: visitor)
            }
        }
    }

    /// The mount of the type pki that an address names, with its final slash.
    private func authority(_ text: String?, for visitor: SecretsVisitor) async throws -> Mount {
        let path = (text ?? "pki/").utf8.last == UInt8(ascii: "/") ? text ?? "pki/" : (text ?? "pki") + "/"
        guard path.utf8.count <= 600, let found = try await door.resolve(path, for: visitor),
            found.rest.isEmpty,
            found.mount.type == "pki"
        else { throw SecretsRefusal.missing }
        return found.mount
    }

    private func certificates(_ request: Request, for visitor: SecretsVisitor) async throws -> Response {
        let mount = try await authority(request.query("mount"), for: visitor)
        let state = request.query("state") ?? "expiring"
        guard CertificatesPage.states.contains(state) else {
            throw SecretsRefusal(400, "there is no such state")
        }
        let cursor = request.query("cursor").flatMap { SerialNumber($0)?.text }
        var query = ["state": state, "limit": String(CertificatesPage.rowLimit + 1)]
        if let cursor { query["after"] = cursor }
        async let frame = frame(for: visitor.caller)
        let calendar = try await door.data(.read, mount.fullPath + "certs/calendar", for: visitor)
        var listed: LooseObject = [:]
        do {
            listed = try await door.data(
                .list,
                mount.fullPath + "certs/detailed/",
                query: query,
                for: visitor
            )
        } catch let refusal as SecretsRefusal where refusal == .missing {
            listed = [:]
        }
        let serials = (listed["keys"]?.array ?? []).compactMap(\.string)
        let rows = serials.prefix(CertificatesPage.rowLimit).compactMap { serial -> CertificateRow? in
            guard let info = listed["key_info"]?[serial],
                let until = info["not_after"]?.string.flatMap({ Instant(rfc3339: $0) })
            else { return nil }
            return CertificateRow(
                serial: serial,
                name: info["common_name"]?.string ?? "",
                type: info["cert_type"]?.string ?? "",
                role: info["role"]?.string ?? "",
                validUntil: until,
                isRevoked: info["revoked"]?.bool ?? false,
                revocation: info["revocation_reason"]?.string ?? "",
                now: visitor.now
            )
        }
        let counts = (calendar["counts"]?.object ?? [:]).map { ($0.name, $0.value.int ?? 0) }
        return try html(
            CertificatesPage(
                frame: try await frame,
                mount: mount.fullPath,
                state: state,
                counts: Dictionary(counts, uniquingKeysWith: +),
                days: (calendar["days"]?.array ?? []).compactMap { day in
                    day["day"]?.string.map { ($0, day["count"]?.int ?? 0) }
                },
                today: visitor.now,
                rows: rows,
                mayRevoke: visitor.may(.update, mount.fullPath + "revoke"),
                mayRelease: visitor.may(.update, mount.fullPath + "release"),
                cursor: cursor,
                nextCursor: serials.count > CertificatesPage.rowLimit ? rows.last?.serial : nil,
                notice: Self.notices[request.query("done") ?? ""]
            )
        )
    }

    private static let notices = [
        "revoked": "The certificate was revoked. Lists and OCSP say so.",
        "held": "The certificate is on hold: lists and OCSP refuse it until it is released.",
        "released": "The certificate was released from hold. OCSP and the next list or delta say so.",
    ]

    private func revoke(_ form: [String: String], for visitor: SecretsVisitor) async throws -> Response {
        let (mount, serial) = try await named(in: form, for: visitor)
        let reason = form["reason"] ?? "unspecified"
        let body: LooseObject = ["serial_number": .string(serial.text), "reason": .string(reason)]
        _ = try await door.ask(.update, mount.fullPath + "revoke", body, for: visitor)
        let done = reason == RevocationReason.certificateHold.rawValue ? "held" : "revoked"
        return redirect(to: CertificatesPage.address(mount.fullPath, state: "revoked", done: done))
    }

    private func release(_ form: [String: String], for visitor: SecretsVisitor) async throws -> Response {
        let (mount, serial) = try await named(in: form, for: visitor)
        let body: LooseObject = ["serial_number": .string(serial.text)]
        _ = try await door.ask(.update, mount.fullPath + "release", body, for: visitor)
        return redirect(to: CertificatesPage.address(mount.fullPath, state: "live", done: "released"))
    }

    private func named(in form: [String: String], for visitor: SecretsVisitor) async throws -> (
        Mount, SerialNumber
    ) {
        let mount = try await authority(form["mount"], for: visitor)
        guard let serial = form["serial"].flatMap({ SerialNumber($0) }) else {
            throw SecretsRefusal(400, "serial is no serial number")
        }
        return (mount, serial)
    }
}
