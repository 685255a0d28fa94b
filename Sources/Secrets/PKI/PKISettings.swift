package import Evidence

/// Fields that a client sets and reads again, with what holds where it has said nothing.
package struct PKISettings: Hashable, Sendable {
    package enum Kind: Sendable {
        case text
        case texts
        /// Seconds; clients write `30m` as well.
        case seconds
        case whole
        case flag
        /// As Go writes a length of time, `72h`: kept as it came.
        case duration
    }

    package struct Field: Sendable {
        package var name: String
        package var kind: Kind
        package var usual: LooseJSON

        init(_ name: String, _ kind: Kind, _ usual: LooseJSON) {
            self.name = name
            self.kind = kind
            self.usual = usual
        }
    }

    package var object: LooseObject

    package init(_ object: LooseObject) { self.object = object }

    /// What was set, and the usual values of all other fields.
    package init(_ object: LooseObject, _ fields: [Field]) {
        self.object = LooseObject(fields.map { ($0.name, object[$0.name] ?? $0.usual) })
    }

    package func text(_ name: String) -> String { object[name]?.string ?? "" }
    package func texts(_ name: String) -> [String] { object[name]?.array?.compactMap(\.string) ?? [] }
    package func whole(_ name: String) -> Int { object[name]?.int ?? 0 }
    package func flag(_ name: String) -> Bool { object[name]?.bool ?? false }
}

// MARK: - Of a mount

extension PKISettings {
    /// `config/crl`; of a list alone `crl/rotate` and `tidy` know more.
    package static let crl = [
        Field("expiry", .duration, "72h"),
        Field("disable", .flag, false),
        Field("ocsp_disable", .flag, false),
        Field("ocsp_expiry", .duration, "12h"),
        Field("auto_rebuild", .flag, false),
        Field("auto_rebuild_grace_period", .duration, "12h"),
        Field("enable_delta", .flag, false),
        Field("delta_rebuild_interval", .duration, "15m"),
    ]

    package static let urls = [
        Field("issuing_certificates", .texts, []),
        Field("crl_distribution_points", .texts, []),
        Field("delta_crl_distribution_points", .texts, []),
        Field("ocsp_servers", .texts, []),
        Field("enable_templating", .flag, false),
    ]

    package static let cluster = [Field("path", .text, ""), Field("aia_path", .text, "")]

    package static let acme = [
        Field("enabled", .flag, false),
        Field("allowed_roles", .texts, ["*"]),
        Field("allowed_issuers", .texts, ["*"]),
        Field("default_directory_policy", .text, "sign-verbatim"),
        Field("dns_resolver", .text, ""),
        // Of ours: where the hosts of a closed network answer challenges.
        Field("challenge_http_port", .whole, 80),
        Field("eab_policy", .text, "not-required"),
        Field("allow_role_ext_key_usage", .flag, false),
    ]

    /// `config/auto-tidy`; lengths of time are in seconds.
    package static let autoTidy = [
        Field("enabled", .flag, false),
        Field("interval_duration", .seconds, 43_200),
        Field("tidy_cert_store", .flag, false),
        Field("tidy_revoked_certs", .flag, false),
        Field("tidy_expired_issuers", .flag, false),
        Field("tidy_acme", .flag, false),
        Field("safety_buffer", .seconds, 259_200),
        Field("issuer_safety_buffer", .seconds, 31_536_000),
        Field("acme_account_safety_buffer", .seconds, 2_592_000),
    ]

    package static let issuers = [Field("default_follows_latest_issuer", .flag, false)]
}

// MARK: - Of a role

extension PKISettings {
    package static let role = [
        Field("ttl", .seconds, 0),
        Field("max_ttl", .seconds, 0),
        Field("issuer_ref", .text, "default"),
        Field("allow_localhost", .flag, true),
        Field("allowed_domains", .texts, []),
        Field("allowed_domains_template", .flag, false),
        Field("allow_bare_domains", .flag, false),
        Field("allow_subdomains", .flag, false),
        Field("allow_glob_domains", .flag, false),
        Field("allow_wildcard_certificates", .flag, true),
        Field("allow_any_name", .flag, false),
        Field("enforce_hostnames", .flag, true),
        Field("allow_ip_sans", .flag, true),
        Field("allowed_ip_sans_cidr", .texts, []),
        Field("allowed_uri_sans", .texts, []),
        Field("allowed_uri_sans_template", .flag, false),
        Field("allowed_other_sans", .texts, []),
        Field("allowed_serial_numbers", .texts, []),
        Field("allowed_user_ids", .texts, []),
        Field("server_flag", .flag, true),
        Field("client_flag", .flag, true),
        Field("code_signing_flag", .flag, false),
        Field("email_protection_flag", .flag, false),
        Field("key_type", .text, "rsa"),
        Field("key_bits", .whole, 0),
        Field("signature_bits", .whole, 0),
        Field("use_pss", .flag, false),
        Field("key_usage", .texts, ["DigitalSignature", "KeyAgreement", "KeyEncipherment"]),
        Field("ext_key_usage", .texts, []),
        Field("ext_key_usage_oids", .texts, []),
        Field("use_csr_common_name", .flag, true),
        Field("use_csr_sans", .flag, true),
        Field("ou", .texts, []),
        Field("organization", .texts, []),
        Field("country", .texts, []),
        Field("locality", .texts, []),
        Field("province", .texts, []),
        Field("street_address", .texts, []),
        Field("postal_code", .texts, []),
        Field("generate_lease", .flag, false),
        Field("no_store", .flag, false),
        Field("no_store_metadata", .flag, false),
        Field("require_cn", .flag, true),
        Field("cn_validations", .texts, ["email", "hostname"]),
        Field("policy_identifiers", .texts, []),
        Field("basic_constraints_valid_for_non_ca", .flag, false),
        Field("not_before_duration", .seconds, 30),
        Field("not_after", .text, ""),
    ]
}
