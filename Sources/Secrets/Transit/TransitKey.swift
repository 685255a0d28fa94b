package import Evidence

/// A key by name, as it stands: its settings, and those of its versions that were asked for.
///
/// A value: it decides and computes, `Transit` loads and keeps it.
package struct TransitKey: Sendable {
    package struct Version: Sendable {
        package var material: TransitMaterial
        package var createdAt: Instant
    }

    package var name: String
    package var type: TransitKeyType
    /// Each context has a key of its own.
    package var isDerived: Bool
    /// The same plaintext in the same context is the same ciphertext.
    package var isConvergent: Bool
    package var isExportable: Bool
    package var allowsBackup: Bool
    package var allowsDeletion = false
    /// Of new versions.
    package var hmacKeyByteCount = TransitMaterial.hmacKeyByteCount
    package var latestVersion = 1
    package var minDecryptionVersion = 1
    /// 0 for the latest.
    package var minEncryptionVersion = 0
    /// Versions before it are gone; 0 where none is.
    package var minAvailableVersion = 0
    /// In seconds; 0 for never.
    package var autoRotatePeriod: Int
    package var versions: [Int: Version]
    /// Tells it from any other that has had its name; `nil` for a key of before there was one, until it is kept anew.
    var id: UniqueID?

    static let shortestAutoRotatePeriod = 3_600
}

/// What a key is to be like; the settings of Vault's `keys/NAME`.
package struct TransitDraft: Sendable {
    package var type = TransitKeyType.aes256GCM
    package var isDerived = false
    package var isConvergent = false
    package var isExportable = false
    package var allowsBackup = false
    /// In seconds; 0 for never.
    package var autoRotatePeriod = 0
    /// In bytes; `nil` for 32. Of keys of the type `hmac` alone.
    package var keySize: Int?

    package init() {}

    /// - Throws: `TransitError.refused`.
    func check(_ name: String) throws(TransitError) {
        try TransitKey.check(name: name)
        guard !isConvergent || isDerived else {
            throw .refused("convergent encryption requires derivation to be enabled")
        }
        guard !isDerived || type.derives else {
            throw .refused("key derivation not supported for type \(type.rawValue)")
        }
        guard !isConvergent || type.isCipher else {
            throw .refused("convergent encryption not supported for type \(type.rawValue)")
        }
        if let keySize {
            guard type == .hmac else { throw .refused("key_size is only valid for the type hmac") }
            guard TransitMaterial.hmacKeyByteCounts.contains(keySize) else {
                throw .refused("key_size must be between 32 and 512 bytes")
            }
        }
        try TransitKey.check(autoRotatePeriod: autoRotatePeriod)
    }
}

/// What is to change of a key; `nil` for what stays.
package struct TransitChange: Sendable {
    package var minDecryptionVersion: Int?
    package var minEncryptionVersion: Int?
    package var allowsDeletion: Bool?
    /// True alone counts: what could be taken out once is out.
    package var isExportable: Bool?
    package var allowsBackup: Bool?
    /// In seconds.
    package var autoRotatePeriod: Int?

    package init() {}
}

// MARK: - Deciding

extension TransitKey {
    init(_ name: String, _ draft: TransitDraft, _ material: TransitMaterial, at now: Instant) {
        self.init(
            name: name,
            type: draft.type,
            isDerived: draft.isDerived,
            isConvergent: draft.isConvergent,
            isExportable: draft.isExportable,
            allowsBackup: draft.allowsBackup,
            hmacKeyByteCount: draft.keySize ?? TransitMaterial.hmacKeyByteCount,
            autoRotatePeriod: draft.autoRotatePeriod,
            versions: [1: Version(material: material, createdAt: now)]
        )
    }

    /// Letters, digits, `_`, `-` and `.`, neither of the last two at an end.
    static func check(name: String) throws(TransitError) {
        func isWord(_ byte: UInt8?) -> Bool {
            guard let byte else { return false }
            let scalar = Unicode.Scalar(byte)
            return byte < 0x80
                && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "_")
        }
        let bytes = Array(name.utf8)
        guard bytes.count <= 255, isWord(bytes.first), isWord(bytes.last),
            bytes.allSatisfy({ isWord($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") })
        else {
            throw .refused("the key's name must be up to 255 letters, digits, _, and - or . between them")
        }
    }

    static func check(autoRotatePeriod: Int) throws(TransitError) {
        guard autoRotatePeriod == 0 || autoRotatePeriod >= shortestAutoRotatePeriod else {
            throw .refused("auto_rotate_period must be 0 to disable or at least an hour")
        }
    }

    /// - Throws: `TransitError.refused`; then nothing has changed.
    package mutating func apply(_ change: TransitChange) throws(TransitError) {
        var changed = self
        if let version = change.minDecryptionVersion {
            guard version >= 0 else { throw .refused("min decryption version cannot be negative") }
            guard version <= latestVersion else {
                throw .refused(
                    "cannot set min decryption version of \(version), latest key version is \(latestVersion)"
                )
            }
            changed.minDecryptionVersion = max(1, version)
        }
        if let version = change.minEncryptionVersion {
            guard version >= 0 else { throw .refused("min encryption version cannot be negative") }
            guard version <= latestVersion else {
                throw .refused(
                    "cannot set min encryption version of \(version), latest key version is \(latestVersion)"
                )
            }
            changed.minEncryptionVersion = version
        }
        let (decryption, encryption) = (changed.minDecryptionVersion, changed.minEncryptionVersion)
        guard encryption == 0 || encryption >= decryption else {
            throw .refused(
                "cannot set min encryption/decryption values; min encryption version of \(encryption) must be "
                    + "greater than or equal to min decryption version of \(decryption)"
            )
        }
        guard decryption >= minAvailableVersion else {
            throw .refused(
                "cannot set min decryption version of \(decryption), versions before \(minAvailableVersion) are gone"
            )
        }
        changed.allowsDeletion = change.allowsDeletion ?? allowsDeletion
        changed.isExportable = isExportable || change.isExportable == true
        changed.allowsBackup = allowsBackup || change.allowsBackup == true
        if let period = change.autoRotatePeriod {
            try Self.check(autoRotatePeriod: period)
            changed.autoRotatePeriod = period
        }
        self = changed
    }

    /// Whether its latest version is older than it wants.
    func isDue(at now: Instant) -> Bool {
        guard autoRotatePeriod > 0, let latest = versions[latestVersion] else { return false }
        return latest.createdAt.advanced(by: .seconds(autoRotatePeriod)) <= now
    }

    mutating func rotate(to material: TransitMaterial, at now: Instant) {
        latestVersion += 1
        versions[latestVersion] = Version(material: material, createdAt: now)
    }

    /// Lets go of the versions before `version`.
    ///
    /// - Throws: `TransitError.refused` while one of them may still be used.
    mutating func trim(to version: Int) throws(TransitError) {
        guard version > 0 else { throw .refused("minimum available version must be positive") }
        guard version >= minAvailableVersion else {
            throw .refused("minimum available version cannot be decremented")
        }
        guard minEncryptionVersion > 0 else {
            throw .refused(
                "minimum available version cannot be set when minimum encryption version is not set"
            )
        }
        guard version <= latestVersion else {
            throw .refused(
                "minimum available version cannot be higher than the latest version of \(latestVersion)"
            )
        }
        guard version <= minEncryptionVersion else {
            throw .refused("minimum available version cannot be greater than minimum encryption version")
        }
        guard version <= minDecryptionVersion else {
            throw .refused("minimum available version cannot be greater than minimum decryption version")
        }
        minAvailableVersion = version
        versions = versions.filter { $0.key >= version }
    }

    // MARK: Which version

    /// That which encrypts and signs: the latest, or the one that was asked for.
    func version(for asked: Int?, _ what: String) throws(TransitError) -> (
        number: Int, material: TransitMaterial
    ) {
        let number = asked.flatMap { $0 == 0 ? nil : $0 } ?? latestVersion
        guard number > 0 else { throw .refused("requested version for \(what) is negative") }
        guard number <= latestVersion else {
            throw .refused("requested version for \(what) is higher than the latest key version")
        }
        guard number >= minEncryptionVersion else {
            throw .refused("requested version for \(what) is less than the minimum encryption key version")
        }
        guard let version = versions[number] else { throw .refused("version \(number) of the key is gone") }
        return (number, version.material)
    }

    /// That which a ciphertext, signature or MAC names.
    func version(of text: TransitText, _ what: String) throws(TransitError) -> TransitMaterial {
        guard text.version <= latestVersion else { throw .refused("invalid \(what): version is too new") }
        guard text.version >= minDecryptionVersion else {
            throw .refused("\(what) version is disallowed by policy (too old)")
        }
        guard let version = versions[text.version] else {
            throw .refused("invalid \(what): version \(text.version) of the key is gone")
        }
        return version.material
    }

    /// The material for a context, where the key has one of its own for each.
    func material(_ material: TransitMaterial, for context: [UInt8]) throws(TransitError) -> TransitMaterial {
        guard isDerived else { return material }
        try check(context)
        return material.derived(for: context)
    }

    func check(_ context: [UInt8]) throws(TransitError) {
        guard !isDerived || !context.isEmpty else {
            throw .refused(
                "missing 'context' for key derivation; the key was created using a derived key, which means "
                    + "additional, per-request information must be included in order to perform operations with the key"
            )
        }
    }
}
