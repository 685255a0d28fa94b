import Access
import Evidence
import Postgres
import Secrets

// What holds for a whole mount.

extension PKIBackend {
    func configuration(_ parts: [String], _ request: SecretsRequest) async throws -> SecretsAnswer {
        let place = request.pkiPlace
        switch (parts[0], parts.count > 1 ? parts[1] : "", request.operation) {
        case ("tidy", "", _) where request.isWrite: return try await tidy(request)
        case ("tidy-cancel", "", _) where request.isWrite:
            if let jobs { try await pki.cancelTidying(by: jobs, at: place) }
            return .data(try await pki.tidyStatus(at: place))
        case ("config", "auto-tidy", _):
            return try await area("auto-tidy", PKISettings.autoTidy, request) { settings in
                let tidying = PKI.Tidying(settings)
                try tidying.check()
                guard settings.whole("interval_duration") > 0 else {
                    throw PKIError.refused("interval_duration must be greater than zero seconds")
                }
                guard !settings.flag("enabled") || !tidying.isNothing else {
                    throw PKIError.refused(
                        "auto-tidy enabled but no tidy operations were requested: set tidy_cert_store, "
                            + "tidy_revoked_certs, tidy_expired_issuers or tidy_acme"
                    )
                }
            }
        case ("tidy-status", "", .read):
            let status = try await pki.tidyStatus(at: place)
            return .data(status.isEmpty ? ["state": "Inactive"] : status)
        case ("config", "ca", _) where request.isWrite:
            return try await imported(try request.required("pem_bundle"), mayHaveKeys: true, request)
        case ("config", "crl", _):
            return try await area("crl", PKISettings.crl, request) { settings in
                guard !settings.flag("enable_delta") || settings.flag("auto_rebuild") else {
                    throw PKIError.refused("Delta CRLs cannot be enabled when auto rebuilding is disabled")
                }
                let expiry = GoDuration.seconds(settings.text("expiry")) ?? 0
                let grace = GoDuration.seconds(settings.text("auto_rebuild_grace_period")) ?? 0
                let interval = GoDuration.seconds(settings.text("delta_rebuild_interval")) ?? 0
                guard expiry >= 1 else { throw PKIError.refused("expiry must be at least a second") }
                guard !settings.flag("auto_rebuild") || grace < expiry else {
                    throw PKIError.refused(
                        "CRL auto-rebuilding grace period must be strictly shorter than CRL expiry"
                    )
                }
                guard !settings.flag("enable_delta") || interval < expiry else {
                    throw PKIError.refused(
                        "CRL delta rebuild window must be strictly shorter than CRL expiry"
                    )
                }
            }
        case ("config", "urls", _):
            return try await area("urls", PKISettings.urls, request) { settings in
                guard !settings.flag("enable_templating") else { return }
                for field in PKISettings.urls where field.name != "enable_templating" {
                    try PKI.check(addresses: settings.texts(field.name), field.name)
                }
            }
        case ("config", "cluster", _):
            return try await area("cluster", PKISettings.cluster, request) { settings in
                for field in PKISettings.cluster where !settings.text(field.name).isEmpty {
                    try PKI.check(addresses: [settings.text(field.name)], field.name)
                }
            }
        case ("config", "acme", _):
            return try await area("acme", PKISettings.acme, request) { settings in
                let policy = settings.text("default_directory_policy")
                guard policy.hasPrefix("role:") || ["sign-verbatim", "forbid"].contains(policy) else {
                    throw PKIError.refused(
                        "default_directory_policy must be sign-verbatim, forbid or role:NAME"
                    )
                }
                guard
                    ["not-required", "new-account-required", "always-required"].contains(
                        settings.text("eab_policy")
                    )
                else {
                    throw PKIError.refused(
                        "eab_policy must be not-required, new-account-required or always-required"
                    )
                }
                guard (0...65_535).contains(settings.whole("challenge_http_port")) else {
                    throw PKIError.refused("challenge_http_port must be a port")
                }
            }
        case ("config", "issuers", .read):
            return try await defaults(of: try await pki.authority(at: place))
        case ("config", "issuers", _) where request.isWrite:
            if let follows = try request.flag("default_follows_latest_issuer") {
                _ = try await pki.configure(
                    "issuers",
                    PKISettings.issuers,
                    ["default_follows_latest_issuer": .bool(follows)],
                    { _ in },
                    at: place
                )
            }
            let reference = try request.text("default").flatMap { $0.isEmpty ? nil : $0 }
            return try await defaults(of: try await pki.setDefault(issuer: reference, key: nil, at: place))
        case ("config", "keys", .read):
            return .data(["default": .string(try await pki.authority(at: place).defaultKey?.text ?? "")])
        case ("config", "keys", _) where request.isWrite:
            let authority = try await pki.setDefault(
                issuer: nil,
                key: try request.required("default"),
                at: place
            )
            return .data(["default": .string(authority.defaultKey?.text ?? "")])
        default: throw SecretsRefusal.unsupportedPath
        }
    }

    func area(
        _ name: String,
        _ fields: [PKISettings.Field],
        _ request: SecretsRequest,
        _ check: @escaping @Sendable (PKISettings) throws -> Void
    ) async throws -> SecretsAnswer {
        if request.operation == .read {
            return .data(try await pki.authority(at: request.pkiPlace).settings(name, fields).object)
        }
        guard request.isWrite || request.operation == .patch else {
            throw SecretsRefusal.unsupportedOperation
        }
        let settings = try await pki.configure(
            name,
            fields,
            try request.settings(fields),
            check,
            at: request.pkiPlace
        )
        return .data(settings.object)
    }

    private func tidy(_ request: SecretsRequest) async throws -> SecretsAnswer {
        var tidying = PKI.Tidying()
        tidying.certificates = try request.flag("tidy_cert_store") ?? false
        tidying.revoked =
            try request.flag("tidy_revoked_certs") ?? request.flag("tidy_revocation_list") ?? false
        tidying.issuers = try request.flag("tidy_expired_issuers") ?? false
        tidying.acme = try request.flag("tidy_acme") ?? false
        tidying.buffer = try request.seconds("safety_buffer") ?? tidying.buffer
        tidying.issuerBuffer = try request.seconds("issuer_safety_buffer") ?? tidying.issuerBuffer
        tidying.acmeBuffer = try request.seconds("acme_account_safety_buffer") ?? tidying.acmeBuffer
        let place = request.pkiPlace
        var answer = SecretsAnswer(.empty, status: 202)
        if tidying.isNothing {
            try tidying.check()
            answer.warnings = [
                "No targets to tidy; specify tidy_cert_store=true or tidy_revoked_certs=true or other parameters to start"
            ]
        } else if let jobs {
            let isNew = try await pki.askForTidying(tidying, by: jobs, at: place)
            answer.warnings = [
                isNew
                    ? "Tidy operation successfully started; GET tidy-status says how far it is."
                    : "Tidy operation already in progress."
            ]
        } else {
            try await pki.tidy(tidying, at: place)
            answer.warnings = ["Tidy operation has finished; GET tidy-status says what it did."]
        }
        return answer
    }
}
