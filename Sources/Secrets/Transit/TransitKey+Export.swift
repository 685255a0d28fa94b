package import Evidence

/// What is given out of an exportable key.
package enum TransitExport: String, Sendable {
    case encryptionKey = "encryption-key"
    case signingKey = "signing-key"
    case hmacKey = "hmac-key"
    case publicKey = "public-key"
}

extension TransitKey {
    /// By version, those that may still be used.
    ///
    /// - Parameter version: a number or `latest`; `nil` for all.
    /// - Throws: `TransitError.refused`.
    package func export(_ export: TransitExport, version: String? = nil) throws -> [Int: String] {
        guard isExportable || export == .publicKey else {
            throw TransitError.refused("private key material is not exportable")
        }
        let isKnown =
            switch export {
            case .encryptionKey: type.encrypts
            case .signingKey: type.signs
            case .hmacKey: true
            case .publicKey: type.isAsymmetric
            }
        guard isKnown else {
            throw TransitError.refused(
                "\(export.rawValue) is not supported for keys of type \(type.rawValue)"
            )
        }
        var exported: [Int: String] = [:]
        for (number, version) in try versions(version) {
            switch export {
            case .encryptionKey, .signingKey: exported[number] = try version.material.exportedKey()
            case .hmacKey: exported[number] = Base64.encode(version.material.hmacKey)
            case .publicKey:
                // Of a derived key there is one for each context.
                exported[number] = isDerived ? "" : try version.material.publicKey() ?? ""
            }
        }
        return exported
    }

    private func versions(_ asked: String?) throws(TransitError) -> [Int: Version] {
        guard let asked, !asked.isEmpty else { return versions.filter { $0.key >= minDecryptionVersion } }
        guard let number = asked == "latest" ? latestVersion : Int(asked) else {
            throw .refused("the version must be a number or latest")
        }
        guard number >= minDecryptionVersion else {
            throw .refused("version for export is below minimum decryption version")
        }
        guard let version = versions[number] else {
            throw .refused("version does not exist or cannot be found")
        }
        return [number: version]
    }
}

// MARK: - Backups

extension TransitKey {
    private static let backupFormat = "muniment-transit/1"

    /// All that is to be known of the key, in clear: base64 of JSON. It must have all of its versions.
    ///
    /// - Throws: `TransitError.forbidden` where it is not exportable or no backups are allowed.
    package func backup(at now: Instant) throws(TransitError) -> String {
        guard isExportable else { throw .forbidden("exporting is disallowed on the policy") }
        guard allowsBackup else { throw .forbidden("plaintext backup is disallowed on the policy") }
        var kept = LooseObject()
        for (number, version) in versions {
            kept[String(number)] = [
                "created_at": .string(version.createdAt.rfc3339),
                "key": .string(Base64.encode(version.material.key)),
                "hmac_key": .string(Base64.encode(version.material.hmacKey)),
            ]
        }
        let backup: LooseJSON = [
            "format": .string(Self.backupFormat),
            "backed_up_at": .string(now.rfc3339),
            "name": .string(name),
            "type": .string(type.rawValue),
            "derived": .bool(isDerived),
            "convergent_encryption": .bool(isConvergent),
            "exportable": .bool(isExportable),
            "allow_plaintext_backup": .bool(allowsBackup),
            "deletion_allowed": .bool(allowsDeletion),
            "hmac_key_bytes": .number(hmacKeyByteCount),
            "latest_version": .number(latestVersion),
            "min_decryption_version": .number(minDecryptionVersion),
            "min_encryption_version": .number(minEncryptionVersion),
            "min_available_version": .number(minAvailableVersion),
            "auto_rotate_period": .number(autoRotatePeriod),
            "keys": .object(kept),
        ]
        return Base64.encode(backup.bytes)
    }

    /// Reads what `backup` gave.
    ///
    /// - Parameter name: what it is called from now on; `nil` for the name that it had.
    /// - Throws: `TransitError.refused` for anything that is no whole key.
    package init(restoring backup: String, as name: String?) throws(TransitError) {
        guard let bytes = Base64.decode(backup), let read = try? LooseJSON(parsing: bytes),
            read["format"]?.string == Self.backupFormat
        else { throw .refused("backup is not one that this server has made") }
        guard let named = name ?? read["name"]?.string,
            let type = read["type"]?.string.flatMap(TransitKeyType.init),
            let isDerived = read["derived"]?.bool,
            let isConvergent = read["convergent_encryption"]?.bool,
            let isExportable = read["exportable"]?.bool,
            let allowsBackup = read["allow_plaintext_backup"]?.bool,
            let allowsDeletion = read["deletion_allowed"]?.bool,
            let hmacKeyByteCount = read["hmac_key_bytes"]?.int,
            let latestVersion = read["latest_version"]?.int,
            let minDecryptionVersion = read["min_decryption_version"]?.int,
            let minEncryptionVersion = read["min_encryption_version"]?.int,
            let minAvailableVersion = read["min_available_version"]?.int,
            let autoRotatePeriod = read["auto_rotate_period"]?.int,
            let kept = read["keys"]?.object
        else { throw .refused("backup lacks what belongs to a key") }
        self.init(
            name: named,
            type: type,
            isDerived: isDerived,
            isConvergent: isConvergent,
            isExportable: isExportable,
            allowsBackup: allowsBackup,
            allowsDeletion: allowsDeletion,
            hmacKeyByteCount: hmacKeyByteCount,
            latestVersion: latestVersion,
            minDecryptionVersion: minDecryptionVersion,
            minEncryptionVersion: minEncryptionVersion,
            minAvailableVersion: minAvailableVersion,
            autoRotatePeriod: autoRotatePeriod,
            versions: try Self.versions(kept, type)
        )
        try checkWholeness()
    }

    private static func versions(
        _ kept: LooseObject,
        _ type: TransitKeyType
    ) throws(TransitError) -> [Int: Version] {
        var versions: [Int: Version] = [:]
        for (number, version) in kept {
            guard let number = Int(number), number > 0,
                let createdAt = version["created_at"]?.string.flatMap({ Instant(rfc3339: $0) }),
                let key = version["key"]?.string.flatMap({ Base64.decode($0) }),
                let hmacKey = version["hmac_key"]?.string.flatMap({ Base64.decode($0) }),
                let material = TransitMaterial(type, key: key, hmacKey: hmacKey)
            else { throw .refused("backup holds a version that is no key of its type") }
            versions[number] = Version(material: material, createdAt: createdAt)
        }
        return versions
    }

    /// What every key of ours is like.
    private func checkWholeness() throws(TransitError) {
        var draft = TransitDraft()
        draft.type = type
        draft.isDerived = isDerived
        draft.isConvergent = isConvergent
        draft.autoRotatePeriod = autoRotatePeriod
        try draft.check(name)
        let first = max(1, minAvailableVersion)
        guard latestVersion > 0, minAvailableVersion >= 0, minAvailableVersion <= minDecryptionVersion,
            (1...latestVersion).contains(minDecryptionVersion),
            minEncryptionVersion == 0
                || (minDecryptionVersion...latestVersion).contains(minEncryptionVersion),
            TransitMaterial.hmacKeyByteCounts.contains(hmacKeyByteCount),
            versions.keys.min() == first, versions.keys.max() == latestVersion,
            versions.count == latestVersion - first + 1
        else { throw .refused("backup holds versions that do not fit together") }
    }
}
