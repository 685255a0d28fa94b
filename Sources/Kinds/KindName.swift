/// The kinds of artifact that can be governed, by the name they have on the wire and in the database.
package enum KindName: String, CaseIterable, Hashable, Sendable {
    case intuneConfigurationProfile = "intune_config_profile"
    case dnsZone = "dns_zone"
    case dscConfiguration = "dsc_configuration"
    case restconfConfiguration = "restconf_config"
    case helmValues = "helm_values"
    case jeaRoleCapability = "jea_role_capability"
    case entraConditionalAccess = "entra_conditional_access"
    case tlsServerCertificate = "tls_server_cert"
    case ociImage = "oci_image"

    /// With its article, to stand in a sentence: `a DNS zone`.
    package var noun: String {
        switch self {
        case .intuneConfigurationProfile: "an Intune configuration profile"
        case .dnsZone: "a DNS zone"
        case .dscConfiguration: "a DSC configuration"
        case .restconfConfiguration: "a RESTCONF configuration"
        case .helmValues: "a Helm values file"
        case .jeaRoleCapability: "a JEA role capability"
        case .entraConditionalAccess: "a Conditional Access policy"
        case .tlsServerCertificate: "a TLS server certificate"
        case .ociImage: "an OCI image manifest"
        }
    }

    /// For a list of a person's.
    package var title: String {
        switch self {
        case .intuneConfigurationProfile: "Intune profile"
        case .dnsZone: "DNS zone"
        case .dscConfiguration: "DSC configuration"
        case .restconfConfiguration: "YANG configuration"
        case .helmValues: "Helm values"
        case .jeaRoleCapability: "JEA role capability"
        case .entraConditionalAccess: "Conditional Access"
        case .tlsServerCertificate: "TLS certificate"
        case .ociImage: "OCI image"
        }
    }
}
