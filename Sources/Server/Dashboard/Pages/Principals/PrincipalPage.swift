import API
import Evidence

/// `/agents/NAME` and `/applications/NAME`: by what it is known, what is bound to it, and what may be done about it.
struct PrincipalPage: DashboardPage {
    static let template = "principal"
    static let fragments: [Fragment] = []
    static let place = AgentConnectionsPage.place

    /// Certificates of the page, those that count first.
    static let certificateLimit = 40
    static let policyLimit = 30

    var frame: Frame
    var row: PrincipalRow
    /// The entity that it signs in as, and the caller whose Muniment tokens are its own, by name where they are known.
    var entity: String?
    var caller: String?
    var createdBy: String
    var createdAt: Instant
    var certificates: [PrincipalCertificateRow]
    var certificateCount: Int
    /// By name.
    var policies: [String]
    var morePolicies = 0
    var mayWrite: Bool
    /// `nil` for who may not read the audit.
    var auditPath: String?
    var notice: String?

    var view: View {
        let isRetired = row.status == "retired"
        return frame.view(of: Self.self, title: Clipping.text(row.name, 120), following: nil)
            .adding(row.view(now: frame.now))
            .adding(
                View([
                    "listTitle": PrincipalWords.title(of: row.kind),
                    "listPath": PrincipalWords.path(of: row.kind),
                    "kind": row.kind,
                    "sentence": sentence,
                    "notice": notice,
                    "identifier": Identifier.view(row.id),
                    "entity": entity.map { Clipping.text($0, 120) },
                    "tokenCaller": caller.map { Clipping.text($0, 120) },
                    "createdBy": Clipping.text(createdBy, 80),
                    "createdAt": CivilTime.view(createdAt, now: frame.now),
                    "hasCertificates": !certificates.isEmpty,
                    "certificates": certificates.map {
                        $0.view(now: frame.now, mayRevoke: mayWrite && !isRetired)
                    },
                    "moreCertificates": certificateCount > certificates.count
                        ? "These are \(certificates.count) of \(Counting.number(certificateCount))." : nil,
                    "policies": policies.map {
                        View([
                            "policy": Clipping.text($0, 120),
                            "policyPath": "/policies/\(PercentEncoding.encoded($0))",
                        ])
                    },
                    "hasPolicies": !policies.isEmpty,
                    "morePolicies": morePolicies > 0
                        ? "And \(Counting.number(morePolicies)) more." : nil,
                    "mayChange": mayWrite && !isRetired,
                    "mayActivate": mayWrite && (row.status == "registered" || row.status == "suspended"),
                    "maySuspend": mayWrite && (row.status == "active" || row.status == "registered"),
                    "auditPath": auditPath,
                    "fields": [
                        ("description", "What it is", row.description, 1_000),
                        ("hostname", "Host", row.hostname ?? "", 253),
                        ("kubernetes_namespace", "Kubernetes namespace", row.kubernetesNamespace ?? "", 253),
                        ("kubernetes_pod", "Kubernetes pod", row.kubernetesPod ?? "", 253),
                    ].map { name, title, value, limit in
                        View([
                            "fieldName": name, "fieldTitle": title, "fieldValue": value, "fieldLimit": limit,
                        ])
                    },
                ])
            )
    }

    var sentence: String {
        let bound =
            Counting.count(policies.count + morePolicies, "policy is", "policies are") + " bound to it"
        switch row.status {
        case "active": return "It is active. \(Counting.sentence(bound))."
        case "suspended": return "It is refused, whatever it comes with, until it is activated again."
        case "retired": return "It is refused, whatever it comes with, for good."
        default: return "It is known, and waits to be activated: what is bound to it reaches it then."
        }
    }
}

/// A certificate by which an agent or an application is known.
struct PrincipalCertificateRow: Sendable {
    /// Of 64 digits.
    var fingerprint: String
    var subject: String?
    var validFrom: Instant?
    var validUntil: Instant?
    var addedBy: String
    var addedAt: Instant
    var revokedAt: Instant?

    func view(now: Instant, mayRevoke: Bool) -> View {
        View([
            "key": "certificate-\(fingerprint)",
            "fingerprint": "sha256:\(fingerprint)",
            "fingerprintID": Identifier.view("sha256:\(fingerprint)"),
            "subject": subject.map { Clipping.text($0, 120) },
            "mark": mark(at: now),
            "validUntil": validUntil.map { CivilTime.view($0, now: now) },
            "addedBy": Clipping.text(addedBy, 80),
            "addedAt": CivilTime.view(addedAt, now: now),
            "revokedAt": revokedAt.map { CivilTime.view($0, now: now) },
            "canRevoke": mayRevoke && revokedAt == nil,
        ])
    }

    private func mark(at now: Instant) -> View {
        if revokedAt != nil { return View(["shape": "square", "word": "revoked", "role": "critical"]) }
        if let validUntil, validUntil < now {
            return View(["shape": "square", "word": "ended", "role": "muted"])
        }
        if let validFrom, validFrom > now {
            return View(["shape": "ring", "word": "not valid yet", "role": "muted"])
        }
        return View(["shape": "circle", "word": "counts", "role": "positive"])
    }
}
