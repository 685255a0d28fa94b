package import Evidence

extension EntraConditionalAccess {
    package static func form(at place: JSONPointer) -> ComparisonForm {
        switch (place.steps.first, place.steps.count) {
        case ("conditions", 1...2), (_, 1): .spread
        default: .set
        }
    }

    package static func subjects(of content: JSON) -> [String] {
        ["conditions", "grantControls", "sessionControls"].flatMap { part in
            content[part]?.object?.names.map { "\(part)/\($0)" } ?? []
        }
    }

    package static func meaning(of difference: Difference) -> Meaning {
        let place = difference.place
        switch place.first {
        case "displayName": return Meaning("name", "", .neutral)
        case "description": return Meaning("description", "", .neutral)
        case "state": return Meaning("state", "", state(difference))
        case "conditions": return condition(difference)
        case "grantControls": return grant(difference)
        case "sessionControls":
            let name = place.dropFirst().joined(separator: "/")
            return Meaning("session control", name, sessionControl(difference))
        default: return Meaning("policy", place.joined(separator: "/"))
        }
    }

    /// A policy that only reports enforces as little as one that is off.
    private static func state(_ difference: Difference) -> Direction? {
        .ofMove(
            from: difference.before?.string,
            to: difference.after?.string,
            in: [["disabled", "enabledforreportingbutnotenforced"], ["enabled"]]
        )
    }

    // MARK: - Conditions

    private static let nouns: [(ending: String, noun: String)] = [
        ("Users", "user"), ("Groups", "group"), ("Roles", "role"), ("Applications", "application"),
        ("UserActions", "user action"), ("Locations", "location"), ("Platforms", "platform"),
        ("ServicePrincipals", "service principal"), ("Devices", "device"), ("DeviceStates", "device state"),
        ("GuestsOrExternalUsers", "guests or external users"),
        ("AuthenticationContextClassReferences", "authentication context"),
    ]

    private static func condition(_ difference: Difference) -> Meaning {
        let place = difference.place.dropFirst()
        guard let list = place.last(where: { $0.hasPrefix("include") || $0.hasPrefix("exclude") }) else {
            return Meaning("condition", levelPath(place), level(difference))
        }
        let isExclusion = list.hasPrefix("exclude")
        let noun = nouns.first { list.hasSuffix($0.ending) }?.noun ?? list
        let word = isExclusion ? "excluded" : "included"
        let direction = isExclusion ? exclusion(difference) : inclusion(difference)
        guard let member = difference.member, difference.change != .changed else {
            return Meaning("\(word) \(noun)", place.joined(separator: "/"), direction)
        }
        return Meaning("\(word) \(noun)", member, direction)
    }

    /// What is excluded is not protected.
    private static func exclusion(_ difference: Difference) -> Direction? {
        .ofPresence(difference.change, isProtection: false)
    }

    /// What is included is protected; beside `All`, a name more or less says nothing.
    private static func inclusion(_ difference: Difference) -> Direction? {
        guard difference.change != .changed else { return nil }
        let list = difference.place.dropLast()
        if difference.member == "None" { return .ofPresence(difference.change, isProtection: false) }
        let other = difference.change == .added ? difference.from : difference.to
        let members = list.reduce(other as JSON?) { $0?[$1] }?.array ?? []
        if difference.member?.lowercased() != "all",
            members.contains(where: { $0.string?.lowercased() == "all" })
        {
            return .neutral
        }
        return .ofPresence(difference.change, isProtection: true)
    }

    private static func levelPath(_ place: ArraySlice<String>) -> String {
        place.filter { Int($0) == nil }.joined(separator: "/")
    }

    /// Risk levels and client types say when a policy applies; with none of them it always does.
    private static func level(_ difference: Difference) -> Direction? {
        guard difference.change != .changed, difference.member != nil, Int(difference.place.last ?? "") != nil
        else { return nil }
        let list = difference.place.dropLast()
        let sides: [[JSON]] = [difference.from, difference.to].map { side in
            list.reduce(Optional(side)) { $0?[$1] }?.array ?? []
        }
        guard sides.allSatisfy({ !$0.isEmpty }) else { return nil }
        if difference.member != "all", sides.contains(where: { $0.contains("all") }) { return .neutral }
        return .ofPresence(difference.change, isProtection: true)
    }

    // MARK: - Controls

    private static func grant(_ difference: Difference) -> Meaning {
        let place = Array(difference.place.dropFirst())
        switch place.first {
        case "operator":
            // One of several controls is less than all of them.
            return Meaning(
                "operator",
                "",
                .ofMove(
                    from: difference.before?.string,
                    to: difference.after?.string,
                    in: [["or"], ["and"]]
                )
            )
        case "builtInControls", "customAuthenticationFactors", "termsOfUse":
            return Meaning(
                "grant control",
                difference.member ?? place[0],
                .ofPresence(difference.change, isProtection: true)
            )
        case "authenticationStrength":
            return Meaning(
                "authentication strength",
                place.dropFirst().filter { Int($0) == nil }
                    .joined(separator: "/"),
                strength(difference, place)
            )
        default:
            return Meaning(
                "grant controls",
                place.joined(separator: "/"),
                place.isEmpty ? .ofPresence(difference.change, isProtection: true) : nil
            )
        }
    }

    private static func strength(_ difference: Difference, _ place: [String]) -> Direction? {
        if place.count == 1 { return .ofPresence(difference.change, isProtection: true) }
        switch place[1] {
        case "displayName", "description": return .neutral
        case "allowedCombinations": return .ofPresence(difference.change, isProtection: false)
        default: return nil
        }
    }

    private static func sessionControl(_ difference: Difference) -> Direction? {
        if difference.place.count <= 2 {
            // `disableResilienceDefaults` and a control that is there but off protect by their value.
            if case .bool(let after)? = difference.after ?? difference.before {
                return difference.change == .changed
                    ? (after ? .stronger : .weaker)
                    : after ? .ofPresence(difference.change, isProtection: true) : .neutral
            }
            let control = difference.after ?? difference.before
            if control?["isEnabled"]?.bool == false { return .neutral }
            return .ofPresence(difference.change, isProtection: true)
        }
        guard difference.place.last == "isEnabled" else {
            return difference.place.suffix(2) == ["persistentBrowser", "mode"]
                ? .ofMove(
                    from: difference.before?.string,
                    to: difference.after?.string,
                    in: [["always"], ["never"]]
                ) : nil
        }
        switch (difference.before?.bool, difference.after?.bool) {
        case (true?, false?): return .weaker
        case (false?, true?): return .stronger
        default: return nil
        }
    }
}
