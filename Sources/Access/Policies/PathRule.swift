package import Evidence

/// One block `path "…" { … }`: what it gives, and within which limits.
package struct PathRule: Hashable, Sendable {
    package var path: PolicyTemplate
    /// As the policy has it.
    package var pathText: String
    package var grant: PathGrant
    /// From when on the rule is as if it were not there.
    package var expiration: Instant?
}

/// What rules with one pattern give together.
package struct PathGrant: Hashable, Sendable {
    package var capabilities: Capabilities = []
    /// In seconds.
    package var minimumWrapping: Int?
    package var maximumWrapping: Int?
    /// Names in small letters; no values: any value.
    package var allowedParameters: [String: [LooseJSON]] = [:]
    package var deniedParameters: [String: [LooseJSON]] = [:]
    package var requiredParameters: [String] = []
    package var paginationLimit: Int?
    package var keysFilterPath: String?

    package init(_ capabilities: Capabilities = []) { self.capabilities = capabilities }
}

extension PathGrant {
    /// Another rule with the same pattern: the capabilities of both, of limits the narrower one; `deny` is all there is.
    mutating func add(_ other: PathGrant) {
        guard !capabilities.contains(.deny) else { return }
        guard !other.capabilities.contains(.deny) else {
            self = PathGrant(Capabilities(.deny))
            return
        }
        capabilities.formUnion(other.capabilities)
        minimumWrapping = Self.least(minimumWrapping, other.minimumWrapping)
        maximumWrapping = Self.least(maximumWrapping, other.maximumWrapping)
        Self.add(other.allowedParameters, to: &allowedParameters)
        Self.add(other.deniedParameters, to: &deniedParameters)
        requiredParameters += other.requiredParameters.filter { !requiredParameters.contains($0) }
        paginationLimit = Self.least(paginationLimit, other.paginationLimit)
        keysFilterPath = keysFilterPath ?? other.keysFilterPath
    }

    private static func least(_ left: Int?, _ right: Int?) -> Int? {
        guard let left, let right else { return left ?? right }
        return min(left, right)
    }

    private static func add(_ others: [String: [LooseJSON]], to own: inout [String: [LooseJSON]]) {
        own.merge(others) { left, right in left.isEmpty || right.isEmpty ? [] : left + right }
    }

    /// Why a request that has the capability is refused all the same; `nil` if it is not.
    func refusal(of question: PolicyQuestion) -> PolicyAnswer.Reason? {
        if minimumWrapping != nil || maximumWrapping != nil {
            guard let asked = question.wrapTTL, asked >= minimumWrapping ?? 0,
                asked <= maximumWrapping ?? .max
            else { return .wrappingMissing(minimum: minimumWrapping, maximum: maximumWrapping) }
        }
        switch question.operation {
        case .read, .create, .update, .patch: return parameterRefusal(of: question.parameters)
        case .list, .scan: return limitRefusal(of: question.parameters)
        case .delete, .sudo, .deny: return nil
        }
    }

    private func parameterRefusal(of parameters: LooseObject) -> PolicyAnswer.Reason? {
        guard !requiredParameters.isEmpty || !deniedParameters.isEmpty || !allowedParameters.isEmpty
        else { return nil }
        var given: [String: [LooseJSON]] = [:]
        for (name, value) in parameters { given[name.lowercased(), default: []].append(value) }
        if let missing = requiredParameters.first(where: { given[$0.lowercased()] == nil }) {
            return .parameterMissing(missing)
        }
        let names = given.keys.sorted()
        if !given.isEmpty, deniedParameters["*"] != nil { return .parameterDenied(names[0]) }
        for name in names {
            guard let values = deniedParameters[name] else { continue }
            if (given[name] ?? []).contains(where: { $0.isAmong(values) }) { return .parameterDenied(name) }
        }
        guard !allowedParameters.isEmpty else { return nil }
        let allowsAll = allowedParameters["*"] != nil
        for name in names {
            guard let values = allowedParameters[name] else {
                if allowsAll { continue }
                return .parameterNotAllowed(name)
            }
            if !(given[name] ?? []).allSatisfy({ $0.isAmong(values) }) { return .parameterNotAllowed(name) }
        }
        return nil
    }

    private func limitRefusal(of parameters: LooseObject) -> PolicyAnswer.Reason? {
        guard let paginationLimit else { return nil }
        guard let asked = parameters["limit"], !asked.isNull else {
            return requiredParameters.contains { $0.lowercased() == "limit" } ? .limitNeeded : nil
        }
        if asked.string == "max" { return nil }
        guard let number = asked.int ?? asked.string.flatMap(Int.init) else {
            return .limitTooHigh(paginationLimit)
        }
        // 0 and less ask for all.
        return number > paginationLimit || number <= 0 ? .limitTooHigh(paginationLimit) : nil
    }
}

extension LooseJSON {
    /// No values are any; a text may begin or end with `*`.
    fileprivate func isAmong(_ values: [LooseJSON]) -> Bool {
        values.isEmpty || values.contains { $0.stands(for: self) }
    }

    private func stands(for other: LooseJSON) -> Bool {
        switch (self, other) {
        case (.string(let pattern), .string(let text)): Self.glob(Array(pattern.utf8), Array(text.utf8))
        case (.number(let left), .number(let right)):
            left == right || Double(left).map { $0 == Double(right) } ?? false
        case (.array(let left), .array(let right)):
            left.count == right.count && zip(left, right).allSatisfy { $0.stands(for: $1) }
        default: self == other
        }
    }

    private static func glob(_ pattern: [UInt8], _ text: [UInt8]) -> Bool {
        let star = UInt8(ascii: "*")
        guard pattern.count > 1 else { return pattern == [star] || pattern == text }
        switch (pattern.first == star, pattern.last == star) {
        case (true, true):
            let middle = pattern[1..<(pattern.count - 1)]
            return middle.isEmpty
                || text.count >= middle.count
                    && (0...(text.count - middle.count)).contains { text[$0...].starts(with: middle) }
        case (true, false):
            let ending = pattern.dropFirst()
            return text.count >= ending.count && text.suffix(ending.count).elementsEqual(ending)
        case (false, true): return text.starts(with: pattern.dropLast())
        case (false, false): return pattern == text
        }
    }
}
