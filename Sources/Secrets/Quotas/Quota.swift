import Postgres

/// What a quota limits.
package enum QuotaType: String, CaseIterable, Sendable {
    case rateLimit = "rate-limit"
    case leaseCount = "lease-count"
}

/// How much may be asked for below a path.
package struct Quota: Hashable, Sendable {
    package enum Limit: Hashable, Sendable {
        case rate(RateLimit)
        /// So many leases at a time, at least one.
        case leases(Int)

        package var type: QuotaType { if case .rate = self { .rateLimit } else { .leaseCount } }
    }

    package var name: String
    /// A mount with its slash, a path below one, or the beginning of paths with `*` behind it; empty for all.
    package var path: String
    /// Of logins, that with this role alone; empty for each.
    package var role: String
    package var isInheritable: Bool
    package var limit: Limit

    package init(name: String, path: String, role: String = "", isInheritable: Bool = false, limit: Limit) {
        self.name = name
        self.path = path
        self.role = role
        self.isInheritable = isInheritable
        self.limit = limit
    }
}

/// So many requests of an address within an interval.
package struct RateLimit: Hashable, Sendable {
    /// Requests an interval; also how many may come at once, but at least one may.
    package var rate: Double
    /// In seconds, at least 1.
    package var interval: Int
    /// For how many seconds an address that asked for too much gets nothing; 0: until there is room again.
    package var blockInterval: Int

    package init(rate: Double, interval: Int = 1, blockInterval: Int = 0) {
        self.rate = rate
        self.interval = interval
        self.blockInterval = blockInterval
    }
}

/// What quotas refuse.
package enum QuotaError: Error, Hashable {
    case refused(String)
}

extension Quota {
    static let longestInterval = 366 * 86_400

    /// - Throws: `QuotaError.refused`, with the field and what it must be.
    func check() throws(QuotaError) {
        guard (1...255).contains(name.utf8.count), !name.contains("/") else {
            throw .refused("name must be between 1 and 255 bytes, without /")
        }
        guard path.utf8.count <= 1_024 else { throw .refused("path must not be above 1024 bytes") }
        guard role.utf8.count <= 255 else { throw .refused("role must not be above 255 bytes") }
        switch limit {
        case .rate(let limit):
            guard limit.rate > 0, limit.rate.isFinite else { throw .refused("rate must be greater than 0") }
            guard (1...Self.longestInterval).contains(limit.interval) else {
                throw .refused("interval must be between a second and 366 days")
            }
            guard (0...Self.longestInterval).contains(limit.blockInterval) else {
                throw .refused("block_interval must be between 0 and 366 days")
            }
        case .leases(let count):
            guard count > 0 else { throw .refused("max_leases must be greater than 0") }
        }
    }

    /// How closely the quota is for this request; `nil` where it is for others.
    ///
    /// A role counts before paths, the longer path before the shorter, and a whole one before a beginning.
    func closeness(to path: String, role asked: String?) -> (Int, Int, Int)? {
        guard role.isEmpty || role == asked else { return nil }
        let isBeginning = self.path.isEmpty || self.path.hasSuffix("*") || self.path.hasSuffix("/")
        let fixed = self.path.hasSuffix("*") ? self.path.dropLast() : self.path[...]
        guard isBeginning ? path.hasPrefix(fixed) : path == fixed else { return nil }
        return (role.isEmpty ? 0 : 1, fixed.utf8.count, isBeginning ? 0 : 1)
    }

    /// The one that counts for a request: the closest.
    static func closest(of quotas: [Quota], to path: String, role: String?) -> Quota? {
        var best: (quota: Quota, closeness: (Int, Int, Int))?
        for quota in quotas {
            guard let closeness = quota.closeness(to: path, role: role) else { continue }
            if let best, best.closeness >= closeness { continue }
            best = (quota, closeness)
        }
        return best?.quota
    }
}

// MARK: - Rows

extension Quota {
    init(_ row: Row) throws {
        let type: String = try row["quota_type"]
        guard let type = QuotaType(rawValue: type) else {
            throw PostgresError.decoding(column: "quota_type", expected: "a type of quotas", oid: 0)
        }
        switch type {
        case .rateLimit:
            limit = .rate(
                RateLimit(
                    rate: try row["rate"],
                    interval: try row["interval_seconds"],
                    blockInterval: try row["block_seconds"]
                )
            )
        case .leaseCount: limit = .leases(try row["max_leases"])
        }
        name = try row["quota_name"]
        path = try row["path"]
        role = try row["role"]
        isInheritable = try row["is_inheritable"]
    }

    package var rate: RateLimit? { if case .rate(let limit) = limit { limit } else { nil } }
    package var leases: Int? { if case .leases(let count) = limit { count } else { nil } }
}
