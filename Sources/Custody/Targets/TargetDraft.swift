import Evidence

/// A target as a caller asks for it.
package struct TargetDraft: Hashable, Sendable {
    /// Identifier, CID, name or `kind:name`.
    package var artifact: String
    package var place: Target
    /// `nil`: made from the place's identifier.
    package var name: String?
    package var settings: TargetSettings

    package init(artifact: String, place: Target, name: String? = nil, settings: TargetSettings) {
        self.artifact = artifact
        self.place = place
        self.name = name
        self.settings = settings
    }
}

/// What of a target changes; `nil` stays as it is. An empty text takes a credential or an object away, and 0 its own
/// interval.
package struct TargetAmendment: Hashable, Sendable {
    package var name: String?
    package var protocolName: String?
    package var address: String?
    /// All of them.
    package var parameters: [String: String]?
    package var credential: String?
    package var object: String?
    package var reach: TargetSettings.Reach?
    package var timeoutSeconds: Int?
    package var bytes: Int?
    package var visits: Int?
    package var requestsPerSecond: Int?
    package var intervalSeconds: Int?
    package var isEnabled: Bool?

    package init(
        name: String? = nil,
        protocolName: String? = nil,
        address: String? = nil,
        parameters: [String: String]? = nil,
        credential: String? = nil,
        object: String? = nil,
        reach: TargetSettings.Reach? = nil,
        timeoutSeconds: Int? = nil,
        bytes: Int? = nil,
        visits: Int? = nil,
        requestsPerSecond: Int? = nil,
        intervalSeconds: Int? = nil,
        isEnabled: Bool? = nil
    ) {
        self.name = name
        self.protocolName = protocolName
        self.address = address
        self.parameters = parameters
        self.credential = credential
        self.object = object
        self.reach = reach
        self.timeoutSeconds = timeoutSeconds
        self.bytes = bytes
        self.visits = visits
        self.requestsPerSecond = requestsPerSecond
        self.intervalSeconds = intervalSeconds
        self.isEnabled = isEnabled
    }
}

/// What can be looked at, as the observers and the operator have it: handed in, since Custody knows no protocols.
package struct TargetRules: Sendable {
    package struct Fault: Hashable, Sendable {
        package var field: String
        package var reason: String
        package var remedy: String

        package init(field: String, reason: String, remedy: String) {
            self.field = field
            self.reason = reason
            self.remedy = remedy
        }
    }

    let fault: @Sendable (TargetSettings) -> Fault?

    package init(_ fault: @escaping @Sendable (TargetSettings) -> Fault?) { self.fault = fault }

    /// Where nobody looks: every description can stand.
    package static let none = TargetRules { _ in nil }
}

extension TargetSettings {
    package enum Limit {
        package static let addressCharacters = 2_000
        package static let pathCharacters = 1_000
        package static let parameters = 50
        package static let parameterBytes = 262_144
        package static let timeoutSeconds = 1...300
        package static let bytes = 1_024...268_435_456
        package static let visits = 1...16
        package static let requestsPerSecond = 1...1_000
        package static let intervalSeconds = 10...31_536_000
    }

    /// Refuses what can't stand, field by field, and then what the rules say of the whole.
    package func check(by rules: TargetRules) throws(CustodyError) {
        try Field("protocol").length(of: protocolName, atMost: 50)
        try Field("address").length(of: address, atMost: Limit.addressCharacters)
        guard !holdsCredentials else { throw .invalid(field: "address", .holdsCredentials) }
        try Field("parameters").count(of: parameters.count, atMost: Limit.parameters)
        try Field("parameters").object(parametersJSON, atMost: Limit.parameterBytes)
        for (name, value) in parameters.sorted(by: { $0.key < $1.key }) {
            // Lists may have a thing a line.
            guard value.unicodeScalars.allSatisfy({ $0.value >= 0x20 || $0 == "\n" }) else {
                throw .invalid(field: "parameters.\(name)", .controlCharacter)
            }
        }
        try Field("credential").length(of: credential, atMost: Limit.pathCharacters)
        try Field("object").length(of: object, atMost: Limit.pathCharacters)
        try Field("timeout_sec").range(limits.timeoutSeconds, in: Limit.timeoutSeconds)
        try Field("max_bytes").range(limits.bytes, in: Limit.bytes)
        try Field("max_visits").range(limits.visits, in: Limit.visits)
        try Field("requests_per_sec").range(limits.requestsPerSecond, in: Limit.requestsPerSecond)
        if let intervalSeconds {
            try Field("interval_sec").range(intervalSeconds, in: Limit.intervalSeconds)
        }
        if let fault = rules.fault(self) { throw .targetUnusable(fault) }
    }

    /// `https://name:password@host`: what would be told to everybody who may read.
    private var holdsCredentials: Bool {
        let afterScheme = address.firstRange(of: "://").map { address[$0.upperBound...] } ?? address[...]
        return afterScheme.prefix { !"/?#".contains($0) }.contains("@")
    }

    /// Changed by `amendment`.
    func amended(by amendment: TargetAmendment) -> TargetSettings {
        var next = self
        next.protocolName = amendment.protocolName ?? protocolName
        next.address = amendment.address ?? address
        next.parameters = amendment.parameters ?? parameters
        if let credential = amendment.credential { next.credential = credential.isEmpty ? nil : credential }
        if let object = amendment.object { next.object = object.isEmpty ? nil : object }
        next.reach = amendment.reach ?? reach
        next.limits.timeoutSeconds = amendment.timeoutSeconds ?? limits.timeoutSeconds
        next.limits.bytes = amendment.bytes ?? limits.bytes
        next.limits.visits = amendment.visits ?? limits.visits
        next.limits.requestsPerSecond = amendment.requestsPerSecond ?? limits.requestsPerSecond
        if let interval = amendment.intervalSeconds { next.intervalSeconds = interval == 0 ? nil : interval }
        return next
    }
}

/// What targets may be called: words of one line for addresses, shells and people.
package enum TargetName {
    package static let characters = 100

    static func check(_ name: String) throws(CustodyError) {
        try Field("name").length(of: name, atMost: characters)
        guard name.unicodeScalars.allSatisfy(isFit), name.unicodeScalars.first.map(isAlphanumeric) ?? false
        else { throw .invalid(field: "name", .notAWord) }
        guard UniqueID(name) == nil else { throw .invalid(field: "name", .identifier) }
    }

    /// Names for a place that has none yet, the nicest first: `ns1.example.org`, `ns1.example.org-dns`,
    /// `ns1.example.org-dns-2`, ….
    static func candidates(for place: Target, protocolName: String) -> some Sequence<String> {
        var base = String(
            String.UnicodeScalarView(
                place.identifier.unicodeScalars.prefix(characters - 20).map { isFit($0) ? $0 : "-" }
            )
        )
        while let first = base.unicodeScalars.first, !isAlphanumeric(first) { base.removeFirst() }
        if base.isEmpty || UniqueID(base) != nil { base = "target" }
        let suffixed = "\(base)-\(protocolName.prefix(10))"
        return [base, suffixed] + (2...200).lazy.map { "\(suffixed)-\($0)" }
    }

    private static func isFit(_ scalar: Unicode.Scalar) -> Bool {
        isAlphanumeric(scalar) || ".-_".unicodeScalars.contains(scalar)
    }

    private static func isAlphanumeric(_ scalar: Unicode.Scalar) -> Bool {
        ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
    }
}
