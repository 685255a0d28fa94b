import Evidence

/// `/secrets/role`: a name that stands for a role of an engine. Credentials stand on it only where they were asked for: each time
/// an account is made.
struct SecretRolePage: DashboardPage {
    static let template = "secret-role"
    static let fragments: [Fragment] = []
    static let place = SecretsPage.place

    var frame: Frame
    var row: SecretRoleRow
    var createdAt: Instant
    var mayBorrow: Bool
    var lent: Lent?
    var refusal: String?
    /// To the events of the audit about it; `nil` for who may not read them.
    var auditPath: String?

    /// What was asked for, and given.
    struct Lent: Sendable {
        var at: Instant
        var leaseID: String
        /// In seconds.
        var duration: Int
        var values: LooseObject
    }

    var view: View {
        frame.view(of: Self.self, title: Clipping.text(row.name, 200), following: nil).adding(
            View([
                "refusal": refusal,
                "name": row.name,
                "shownName": Clipping.text(row.name, 300),
                "asked": Clipping.text(row.asked, 300),
                "description": row.description.isEmpty ? nil : Clipping.text(row.description, 1_024),
                "sentence": sentence,
                "createdAt": CivilTime.view(createdAt, now: frame.now),
                "mayBorrow": mayBorrow && lent == nil,
                "values": lent.map { SecretValues($0.values).view },
                "lease": lent.map { Clipping.text($0.leaseID, 300) },
                "auditPath": auditPath,
                "issueCommand": CommandWord.plain("muniment secret role issue", row.name),
            ])
        )
    }

    var sentence: String {
        if let lent {
            let end = CivilTime(lent.at.advanced(by: .seconds(lent.duration))).full
            return "They were made for you at \(CivilTime(lent.at).full), and are good until \(end) "
                + "unless they are renewed or taken back. That you were given them is recorded."
        }
        guard mayBorrow else { return "Your policies do not let you borrow by it." }
        return "It holds no value: who asks is given credentials of their own, which end by themselves. "
            + "Asking is recorded."
    }
}

/// A name that stands for a role, in a list.
struct SecretRoleRow: Sendable {
    var id: String
    var name: String
    /// Below `/v1`.
    var asked: String
    var description: String

    var view: View {
        View([
            "key": "role-\(id)",
            "address": SecretAddress.role(name),
            "name": Clipping.text(name, 100),
            "asked": Clipping.text(asked, 100),
            "description": Clipping.text(description, 200),
        ])
    }
}
