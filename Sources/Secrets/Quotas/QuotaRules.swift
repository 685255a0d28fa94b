import Postgres

/// What holds for all rate limits of a tenant: `sys/quotas/config`.
package struct QuotaRules: Hashable, Sendable {
    /// Beginnings of paths, from the tenant on, that are not counted.
    package var exemptPaths: [String] = QuotaRules.standardExemptPaths
    /// The same, with the namespace in front of them.
    package var absoluteExemptPaths: [String] = []
    /// Whether answers say how much is left.
    package var showsHeaders = false
    /// Whether audit devices hear of what was refused. The ledger does always.
    package var tellsDevices = false

    package init() {}

    /// What keeps a server usable whatever else is asked of it.
    package static let standardExemptPaths = [
        "sys/generate-recovery-token/attempt", "sys/generate-recovery-token/update",
        "sys/generate-root/attempt",
        "sys/generate-root/update", "sys/health", "sys/seal-status", "sys/unseal",
    ]

    private static let pathLimit = 1_000

    /// - Throws: `QuotaError.refused`, with the field and what it must be.
    func check() throws(QuotaError) {
        for (name, paths) in [
            ("rate_limit_exempt_paths", exemptPaths),
            ("absolute_rate_limit_exempt_paths", absoluteExemptPaths),
        ] {
            guard paths.count <= Self.pathLimit, paths.allSatisfy({ (1...1_024).contains($0.utf8.count) })
            else {
                throw .refused("\(name) must be up to \(Self.pathLimit) paths of up to 1024 bytes")
            }
        }
    }

    /// - Parameter path: from the tenant on, without a slash in front.
    func exempts(_ path: String, of namespace: String) -> Bool {
        exemptPaths.contains { path.hasPrefix($0) }
            || absoluteExemptPaths.contains { "\(namespace)/\(path)".hasPrefix($0) }
    }

    init(_ row: Row) throws {
        exemptPaths = try row["exempt_paths"]
        absoluteExemptPaths = try row["absolute_exempt_paths"]
        showsHeaders = try row["shows_headers"]
        tellsDevices = try row["tells_devices"]
    }
}

/// What a rate limit says of one request.
package struct RateUse: Hashable, Sendable {
    package var isAdmitted: Bool
    /// Requests that may come at once.
    package var limit: Int
    /// How many of them may still come.
    package var remaining: Int
    /// In seconds: until one more may come where none may, otherwise until all may.
    package var resetsAfter: Int

    package init(isAdmitted: Bool, limit: Int, remaining: Int, resetsAfter: Int) {
        self.isAdmitted = isAdmitted
        self.limit = limit
        self.remaining = remaining
        self.resetsAfter = resetsAfter
    }
}
