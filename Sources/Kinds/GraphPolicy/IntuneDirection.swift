import Evidence

/// Which way a setting of Intune goes; only for settings whose name and values say it themselves.
enum IntuneDirection {
    /// Compliance policies and typed profiles: requirements that are true, and least lengths and versions.
    static func ofProperty(_ difference: Difference) -> Direction? {
        guard difference.place.count == 1, let name = difference.place.first?.lowercased() else { return nil }
        let isRequirement =
            requirements.contains(where: name.contains) && !name.hasSuffix("type")
        let (before, after) = (difference.before, difference.after)
        if isRequirement, let value = flag(before, after) { return value ? .stronger : .weaker }
        if name.hasSuffix("minimumlength") || name.hasSuffix("minimumcharactersetcount") {
            guard let before = before?.integer, let after = after?.integer else { return nil }
            return after > before ? .stronger : .weaker
        }
        return nil
    }

    /// A flag's value afterwards, where it was another before; absent is false.
    private static func flag(_ before: JSON?, _ after: JSON?) -> Bool? {
        switch (before, after) {
        case (.bool(let before)?, .bool(let after)?): before == after ? nil : after
        case (nil, .bool(true)?): true
        case (.bool(true)?, nil): false
        default: nil
        }
    }

    /// Parts of names of what is protection when it is on.
    private static let requirements = [
        "encryption", "bitlocker", "passwordrequired", "secureboot", "codeintegrity", "firewall", "defender",
        "antivirus", "antispyware", "rtpenabled", "tpmrequired", "memoryintegrity", "kerneldma",
        "virtualizationbasedsecurity", "firmwareprotection", "signatureoutofdate",
        "earlylaunchantimalware", "passwordblocksimple",
    ]

    /// BitLocker, the firewall and Defender of the settings catalogue: choices that end in `_0` and `_1`.
    static func ofCatalogue(_ difference: Difference, definition: String) -> Direction? {
        let name = definition.lowercased()
        if name.hasPrefix("device_vendor_msft_bitlocker"),
            let cipher = ofCipher(difference)
        {
            return cipher
        }
        guard protections.contains(where: { name.hasPrefix($0.prefix) && name.hasSuffix($0.ending) }) else {
            return nil
        }
        if difference.place.count == 2 {
            let value = (difference.after ?? difference.before)?["choiceSettingValue"]?["value"]
            guard isOn(value) == true else { return nil }
            return .ofPresence(difference.change, isProtection: true)
        }
        guard let before = isOn(difference.before), let after = isOn(difference.after), before != after else {
            return nil
        }
        return after ? .stronger : .weaker
    }

    private static let protections: [(prefix: String, ending: String)] = [
        ("device_vendor_msft_bitlocker", "requiredeviceencryption"),
        ("device_vendor_msft_bitlocker", "_requirestoragecardencryption"),
        ("vendor_msft_firewall", "_enablefirewall"),
        ("device_vendor_msft_policy_config_defender", "_allowrealtimemonitoring"),
        ("device_vendor_msft_policy_config_defender", "_allowbehaviormonitoring"),
        ("device_vendor_msft_policy_config_defender", "_allowcloudprotection"),
        ("device_vendor_msft_policy_config_defender", "_allowscriptscanning"),
        ("device_vendor_msft_policy_config_defender", "_allowioavprotection"),
        ("device_vendor_msft_defender_configuration", "_tamperprotection"),
        ("device_vendor_msft_policy_config_deviceguard", "_enablevirtualizationbasedsecurity"),
    ]

    /// `…_1` or `…_true` is on.
    private static func isOn(_ value: JSON?) -> Bool? {
        guard let ending = value?.string?.split(separator: "_").last?.lowercased() else { return nil }
        return switch ending {
        case "1", "true", "on", "enabled": true
        case "0", "false", "off", "disabled": false
        default: nil
        }
    }

    /// BitLocker's ciphers by their numbers: AES-CBC 128 (3) and 256 (4), XTS-AES 128 (6) and 256 (7).
    private static func ofCipher(_ difference: Difference) -> Direction? {
        func number(_ value: JSON?) -> Int? {
            guard let text = value?.string, text.contains("encryptionmethod") else { return nil }
            return text.split(separator: "_").last.flatMap { Int($0) }
        }
        guard let before = number(difference.before), let after = number(difference.after) else { return nil }
        let strength = [3: 1, 4: 3, 6: 2, 7: 4]
        guard let before = strength[before], let after = strength[after], before != after else { return nil }
        return after > before ? .stronger : .weaker
    }
}
