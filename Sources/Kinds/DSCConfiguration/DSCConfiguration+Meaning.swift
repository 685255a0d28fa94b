import Evidence

extension DSCConfiguration {
    package static func meaning(of difference: Difference) -> Meaning {
        let place = difference.place
        guard place.first == "instances", place.count >= 2 else {
            return Meaning("document", place.dropFirst().joined(separator: "/"))
        }
        let resource = place[1]
        let type = className(resource, in: difference)
        guard place.count >= 4 else {
            let isWhole = place.count == 2
            return Meaning(
                isWhole ? "resource" : "class",
                resource,
                isWhole ? presence(difference, type) : nil
            )
        }
        let property = place[3]
        if property == "dependson" {
            return Meaning("dependency", "\(resource) \(difference.member ?? "")", .neutral)
        }
        return Meaning("property", "\(resource) \(property)", direction(of: property, difference, type))
    }

    private static func className(_ resource: String, in difference: Difference) -> String {
        let instance = difference.to["instances"]?[resource] ?? difference.from["instances"]?[resource]
        return instance?["class"]?.string ?? ""
    }

    /// Parts of names of classes that protect by being there.
    private static let protective = [
        "bitlocker", "blautobitlocker", "bltpm", "accountpolicy", "securityoption", "auditpolicy",
        "windowsdefender", "mppreference", "xblbitlocker",
    ]

    private static func isProtective(_ type: String) -> Bool { protective.contains(where: type.contains) }

    private static func presence(_ difference: Difference, _ type: String) -> Direction? {
        guard isProtective(type) else { return nil }
        let properties = (difference.after ?? difference.before)?["properties"]
        guard properties?["ensure"]?.string?.lowercased() != "absent" else { return .neutral }
        return .ofPresence(difference.change, isProtection: true)
    }

    /// What has to be there to unlock a volume, from the least: a password can be guessed away from the machine.
    private static let bitLockerProtectors = [
        ["passwordprotector"], ["startupkeyprotector"], ["tpmprotector"],
        ["tpmandstartupkeyprotector", "tpmandpinprotector"], ["tpmandpinandstartupkeyprotector"],
    ]

    private static func direction(of property: String, _ difference: Difference, _ type: String) -> Direction?
    {
        let (before, after) = (difference.before?.string, difference.after?.string)
        switch property {
        case "ensure":
            // Whether a thing should be there is protection only where the thing is.
            guard isProtective(type) else { return nil }
            return .ofMove(from: before ?? "present", to: after ?? "present", in: [["absent"], ["present"]])
        case "configurationmode":
            return .ofMove(
                from: before,
                to: after,
                in: [["applyonly"], ["applyandmonitor"], ["applyandautocorrect"]]
            )
        case "encryptionmethod":
            return .ofMove(
                from: before,
                to: after,
                in: [
                    ["aes128", "aes128diffuser", "aes_cbc_128"], ["xtsaes128", "xts_aes_128"],
                    ["aes256", "aes256diffuser", "aes_cbc_256"], ["xtsaes256", "xts_aes_256"],
                ]
            )
        case "primaryprotector" where type.contains("bitlocker"):
            return .ofMove(from: before, to: after, in: bitLockerProtectors)
        case "tpmprotector" where type.contains("bitlocker"):
            guard let before = difference.before?.bool, let after = difference.after?.bool, before != after
            else {
                return nil
            }
            return after ? .stronger : .weaker
        case "displayname", "description": return .neutral
        default: return nil
        }
    }
}
