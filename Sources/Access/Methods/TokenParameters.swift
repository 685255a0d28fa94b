package import Evidence

/// What a role of an auth method says of the tokens that it gives; lengths of time in seconds, 0 for what is not said.
package struct TokenParameters: Hashable, Sendable {
    package var policies: [String] = []
    package var ttl = 0
    package var maxTTL = 0
    package var explicitMaxTTL = 0
    package var period = 0
    package var numUses = 0
    package var hasNoDefaultPolicy = false
    package var boundCIDRs: [String] = []
    /// `default`, `service`, `batch`, `default-service` or `default-batch`.
    package var type = "default"

    package init() {}

    package init(_ settings: LooseObject) {
        policies = settings.texts("token_policies")
        ttl = settings.whole("token_ttl")
        maxTTL = settings.whole("token_max_ttl")
        explicitMaxTTL = settings.whole("token_explicit_max_ttl")
        period = settings.whole("token_period")
        numUses = settings.whole("token_num_uses")
        hasNoDefaultPolicy = settings.flag("token_no_default_policy")
        boundCIDRs = settings.texts("token_bound_cidrs")
        type = settings.text("token_type", "default")
    }

    package var settings: LooseObject {
        [
            "token_policies": .strings(policies),
            "token_ttl": .number(ttl),
            "token_max_ttl": .number(maxTTL),
            "token_explicit_max_ttl": .number(explicitMaxTTL),
            "token_period": .number(period),
            "token_num_uses": .number(numUses),
            "token_no_default_policy": .bool(hasNoDefaultPolicy),
            "token_bound_cidrs": .strings(boundCIDRs),
            "token_type": .string(type),
        ]
    }

    private static let types: Set<String> = ["default", "service", "batch", "default-service", "default-batch"]

    func check() throws(MethodError) {
        let lengths = [
            ("token_ttl", ttl), ("token_max_ttl", maxTTL), ("token_explicit_max_ttl", explicitMaxTTL),
            ("token_period", period), ("token_num_uses", numUses),
        ]
        for (name, value) in lengths where value < 0 {
            throw .invalid("\(name) cannot be negative; give 0 or more")
        }
        guard maxTTL == 0 || ttl <= maxTTL else {
            throw .invalid("token_ttl cannot be longer than token_max_ttl")
        }
        guard Self.types.contains(type) else {
            throw .invalid("token_type is unknown; give default, service or batch")
        }
        guard type != "batch" || (period == 0 && numUses == 0) else {
            throw .invalid("token_type batch cannot be used with token_period or token_num_uses")
        }
    }
}

// Reading what was written here before: what is missing is what a new one has.
extension LooseObject {
    func text(_ name: String, _ standard: String = "") -> String { self[name]?.string ?? standard }
    func texts(_ name: String) -> [String] { (self[name]?.array ?? []).compactMap(\.string) }
    func whole(_ name: String, _ standard: Int = 0) -> Int { self[name]?.int ?? standard }
    func flag(_ name: String, _ standard: Bool = false) -> Bool { self[name]?.bool ?? standard }

    func map(_ name: String) -> [String: String] {
        var map: [String: String] = [:]
        for (name, value) in self[name]?.object ?? [:] { map[name] = value.string }
        return map
    }
}
