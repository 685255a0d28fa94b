import API
import Access
import Evidence
import HTTPTypes
import Hummingbird
import Ledger
import Secrets

// Names that stand for roles.

extension Pages {
    func role(_ name: String?, for visitor: SecretsVisitor) async throws -> Response {
        try html(try await rolePage(name, for: visitor))
    }

    /// Lends, since a person asked for it with a button.
    func issue(_ form: [String: String], for visitor: SecretsVisitor) async throws -> Response {
        var page = try await rolePage(form["name"], for: visitor)
        do {
            let answer = try await door.ask(.read, page.row.asked, for: visitor)
            page.lent = SecretRolePage.Lent(
                at: visitor.now,
                leaseID: answer.leaseID,
                duration: answer.leaseDuration,
                values: answer.data
            )
            return try html(page)
        } catch let refusal as SecretsRefusal where refusal != .sealed {
            page.refusal =
                refusal == .denied
                ? "Your policies do not let you borrow by it."
                : "Nothing was lent: " + Clipping.text(refusal.errors.joined(separator: "; "), 500)
            return try html(page, status: HTTPResponse.Status(code: refusal.status))
        }
    }

    private func rolePage(_ name: String?, for visitor: SecretsVisitor) async throws -> SecretRolePage {
        let name = name ?? ""
        guard let role = try await door.role(named: name, for: visitor) else {
            throw Problem.notFound(
                "role named \(Clipping.text(name, 300))",
                remedy: "open Secrets, and choose from the names that lend"
            )
        }
        let mayReadAudit = visitor.caller.permissions.contains(.readLedger)
        return SecretRolePage(
            frame: try await frame(for: visitor.caller),
            row: SecretRoleRow(role),
            createdAt: role.createdAt,
            mayBorrow: visitor.mayBorrow(by: role),
            auditPath: mayReadAudit ? URLPart.address("/audit", ["secret": role.asked]) : nil
        )
    }
}

extension SecretRoleRow {
    init(_ role: SecretRole) {
        self.init(id: role.id.text, name: role.name, asked: role.asked, description: role.description)
    }
}
