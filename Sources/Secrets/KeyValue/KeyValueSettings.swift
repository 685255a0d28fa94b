import Evidence

/// What a versioned store, or one secret of it, keeps: the store's counts where the secret's is not set.
package struct KeyValueSettings: Hashable, Sendable {
    /// 0: not set, which for a store means ten.
    package var maximumVersions = 0
    package var requiresCAS = false
    /// In seconds; 0: not set; below 0: versions are never deleted by themselves.
    package var deleteVersionAfter = 0

    package static let versionsOfStore = 10

    package init(maximumVersions: Int = 0, requiresCAS: Bool = false, deleteVersionAfter: Int = 0) {
        self.maximumVersions = maximumVersions
        self.requiresCAS = requiresCAS
        self.deleteVersionAfter = deleteVersionAfter
    }

    init(_ kept: LooseObject) {
        maximumVersions = kept["max_versions"]?.int ?? 0
        requiresCAS = kept["cas_required"]?.bool ?? false
        deleteVersionAfter = kept["delete_version_after"]?.int ?? 0
    }

    /// As it is kept.
    var json: LooseObject {
        [
            "max_versions": .number(maximumVersions), "cas_required": .bool(requiresCAS),
            "delete_version_after": .number(deleteVersionAfter),
        ]
    }

    func check() throws(SecretsError) {
        guard 0...Int(Int32.max) ~= maximumVersions else {
            throw .invalid(field: "max_versions", "must be between 0 and \(Int32.max)")
        }
        guard abs(deleteVersionAfter) <= 315_360_000_000 else {
            throw .invalid(field: "delete_version_after", "must be at most ten thousand years")
        }
    }
}

/// Both together, as they hold for one secret.
struct KeyValueRules {
    var store: KeyValueSettings
    var secret: KeyValueSettings

    var requiresCAS: Bool { store.requiresCAS || secret.requiresCAS }

    var maximumVersions: Int {
        if secret.maximumVersions > 0 { return secret.maximumVersions }
        return store.maximumVersions > 0 ? store.maximumVersions : KeyValueSettings.versionsOfStore
    }

    /// When a version that is written now is deleted by itself; `nil` for never.
    func deletion(of created: Instant) -> Instant? {
        let times = [store.deleteVersionAfter, secret.deleteVersionAfter]
        guard times.allSatisfy({ $0 >= 0 }), let shortest = times.filter({ $0 > 0 }).min() else { return nil }
        return created.advanced(by: .seconds(shortest))
    }

    /// The oldest version that is kept once `version` is the current one.
    func oldestKept(at version: Int) -> Int { max(1, version - maximumVersions + 1) }
}

/// How Go writes a duration: `0s`, `30m0s`, `3h25m19s`.
package enum GoDuration {
    package static func text(seconds: Int) -> String {
        let rest = seconds.magnitude
        let (hours, minutes) = (rest / 3600, rest / 60 % 60)
        let sign = seconds < 0 ? "-" : ""
        if hours > 0 { return "\(sign)\(hours)h\(minutes)m\(rest % 60)s" }
        return minutes > 0 ? "\(sign)\(minutes)m\(rest % 60)s" : "\(sign)\(rest)s"
    }
}
