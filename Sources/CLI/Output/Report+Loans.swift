import API
import Evidence

extension Report {
    /// Credentials on loan, with their lease: this once, or wrapped.
    init(lent answer: SecretsClient.Answer) {
        if let wrapping = answer.wrapping {
            self.init(loose: wrapping)
            lines.wrapped(wrapping)
            return
        }
        let data = answer.data ?? [:]
        self.init(
            loose: data.merging([
                "lease_id": answer.object["lease_id"] ?? .null,
                "lease_duration": answer.object["lease_duration"] ?? .null,
            ])
        )
        lines.rows(of: data)
        let lease = answer.object["lease_id"]?.words ?? ""
        lines.sentence("lease", lease)
        lines.sentence("holds", "\(answer.object["lease_duration"]?.words ?? "?") s")
        lines.next("muniment lease revoke \(lease.shellWord)")
    }
}
