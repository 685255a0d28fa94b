import Evidence

// In the settings of a role, under the names that clients use.
extension TokenSettings {
    init(_ settings: LooseObject) {
        self.init()
        policies = settings.texts("token_policies")
        ttl = settings.whole("token_ttl")
        maxTTL = settings.whole("token_max_ttl")
        explicitMaxTTL = settings.whole("token_explicit_max_ttl")
        period = settings.whole("token_period")
        numUses = settings.whole("token_num_uses")
        noDefaultPolicy = settings.flag("token_no_default_policy")
        boundCIDRs = settings.texts("token_bound_cidrs")
        type = TokenType(rawValue: settings.text("token_type")) ?? .methods
    }

    var settings: LooseObject {
        [
            "token_policies": .strings(policies),
            "token_ttl": .number(ttl),
            "token_max_ttl": .number(maxTTL),
            "token_explicit_max_ttl": .number(explicitMaxTTL),
            "token_period": .number(period),
            "token_num_uses": .number(numUses),
            "token_no_default_policy": .bool(noDefaultPolicy),
            "token_bound_cidrs": .strings(boundCIDRs),
            "token_type": .string(type.rawValue),
        ]
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
