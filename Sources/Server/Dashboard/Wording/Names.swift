/// The wire's names in a reader's words. A name from a later version is shown as it is.
enum Names {
    static func kind(_ kind: String) -> String { kinds[kind] ?? kind }

    static func custody(_ state: String) -> String {
        state == "ceremony_open" ? "ceremony open" : state.split(separator: "_").joined(separator: " ")
    }

    static func layer(_ layer: String) -> String {
        layer.hasPrefix("layer") ? "layer \(layer.dropFirst(5))" : layer
    }

    static let custodyStates = [
        "proposed", "ceremony_open", "approved", "deployed", "rolled_back", "rejected", "expired", "retired",
    ]

    private static let kinds = [
        "intune_config_profile": "Intune profile",
        "dns_zone": "DNS zone",
        "dsc_configuration": "DSC configuration",
        "restconf_config": "YANG configuration",
        "helm_values": "Helm values",
        "jea_role_capability": "JEA role capability",
        "entra_conditional_access": "Conditional Access",
        "tls_server_cert": "TLS certificate",
        "oci_image": "OCI image",
    ]
}
