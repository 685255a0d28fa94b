import Evidence
import Secrets

extension SecretsAnswer {
    /// The same, recorded as about one secret.
    func about(_ version: Int?) -> SecretsAnswer {
        var answer = self
        answer.facts.isOfSecret = true
        answer.facts.secretType = "static"
        answer.facts.secretVersion = version
        return answer
    }

    /// The whole envelope, and 404 for a version that is deleted or destroyed.
    func telling(_ kept: KeptSecret) -> SecretsAnswer {
        var answer = about(kept.version.version)
        answer.facts.premises = kept.premise.map { [$0] } ?? []
        if kept.data == nil {
            answer.status = 404
        } else if kept.version.isSuperseded, let end = kept.version.deletedAt {
            answer.warnings = [
                "version \(kept.version.version) is not the current one, and can be read until \(end.rfc3339)"
            ]
        }
        return answer
    }
}

extension SecretVersion {
    var json: LooseObject {
        [
            "created_time": .string(createdAt.rfc3339),
            "custom_metadata": customMetadata.isEmpty ? .null : .strings(customMetadata),
            "deletion_time": .string(deletedAt?.rfc3339 ?? ""),
            "destroyed": .bool(isDestroyed),
            "version": .number(version),
        ]
    }
}

extension SecretMetadata {
    var json: LooseObject {
        let versions = LooseObject(
            self.versions.map { number, version -> (String, LooseJSON) in
                (
                    String(number),
                    [
                        "created_time": .string(version.createdAt.rfc3339),
                        "deletion_time": .string(version.deletedAt?.rfc3339 ?? ""),
                        "destroyed": .bool(version.isDestroyed),
                    ]
                )
            }
        )
        var json: LooseObject = [
            "cas_required": .bool(settings.requiresCAS),
            "created_time": .string(createdAt.rfc3339),
            "current_version": .number(currentVersion),
            "custom_metadata": customMetadata.isEmpty ? .null : .strings(customMetadata),
            "delete_version_after": .string(GoDuration.text(seconds: settings.deleteVersionAfter)),
            "max_versions": .number(settings.maximumVersions),
            "oldest_version": .number(oldestVersion),
            "updated_time": .string(updatedAt.rfc3339),
            "versions": .object(versions),
        ]
        // Other servers have no such member: it is there where somebody has said something.
        if let description { json["description"] = .string(description) }
        return json
    }
}
