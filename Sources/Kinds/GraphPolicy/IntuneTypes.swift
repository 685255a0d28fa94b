/// The resource types of Microsoft Graph that are Intune policies, as of 2026.
///
/// Types of other services end alike (`fido2AuthenticationMethodConfiguration`,
/// `educationSynchronizationProfile`), so each one is written out.
enum IntuneTypes {
    /// In lower case, without `#microsoft.graph.`.
    static let all = Set(
        [common, updates, enrollment, apps, compliance, windows, apple, android]
            .flatMap { $0.split(whereSeparator: \.isWhitespace) }.map { $0.lowercased() }
    )

    /// Of those, the ones that stand in other lists than those a directory is read by (`configurationPolicies`,
    /// `deviceConfigurations`, `deviceCompliancePolicies`).
    static let beyondLists = Set(
        [common, updates, enrollment, apps]
            .flatMap { $0.split(whereSeparator: \.isWhitespace) }.map { $0.lowercased() }
    )
    .subtracting(["devicemanagementconfigurationpolicy", "windowsupdateforbusinessconfiguration"])

    /// The settings catalogue, templates and scripts.
    private static let common = """
        deviceManagementConfigurationPolicy deviceManagementCompliancePolicy deviceManagementIntent
        deviceManagementReusablePolicySetting groupPolicyConfiguration deviceManagementScript
        deviceHealthScript deviceShellScript deviceComplianceScript deviceCustomAttributeShellScript
        """

    private static let updates = """
        windowsDriverUpdateProfile windowsFeatureUpdateProfile windowsQualityUpdateProfile
        windowsQualityUpdatePolicy windowsUpdateForBusinessConfiguration
        """

    private static let enrollment = """
        activeDirectoryWindowsAutopilotDeploymentProfile azureADWindowsAutopilotDeploymentProfile
        deviceComanagementAuthorityConfiguration deviceEnrollmentLimitConfiguration
        deviceEnrollmentNotificationConfiguration deviceEnrollmentPlatformRestrictionConfiguration
        deviceEnrollmentPlatformRestrictionsConfiguration
        deviceEnrollmentWindowsHelloForBusinessConfiguration
        windows10EnrollmentCompletionPageConfiguration windowsRestoreDeviceEnrollmentConfiguration
        """

    private static let apps = """
        androidForWorkMobileAppConfiguration androidManagedAppProtection
        androidManagedStoreAppConfiguration defaultManagedAppProtection iosManagedAppProtection
        iosMobileAppConfiguration mdmWindowsInformationProtectionPolicy targetedManagedAppConfiguration
        windowsInformationProtectionPolicy windowsManagedAppProtection
        """

    private static let compliance = """
        androidCompliancePolicy androidDeviceOwnerCompliancePolicy androidForWorkCompliancePolicy
        androidWorkProfileCompliancePolicy aospDeviceOwnerCompliancePolicy defaultDeviceCompliancePolicy
        iosCompliancePolicy macOSCompliancePolicy windows10CompliancePolicy
        windows10MobileCompliancePolicy windows81CompliancePolicy windowsPhone81CompliancePolicy
        """

    private static let windows = """
        editionUpgradeConfiguration sharedPCConfiguration windows10CustomConfiguration
        windows10DeviceFirmwareConfigurationInterface windows10EasEmailProfileConfiguration
        windows10EndpointProtectionConfiguration windows10EnterpriseModernAppManagementConfiguration
        windows10GeneralConfiguration windows10ImportedPFXCertificateProfile
        windows10NetworkBoundaryConfiguration windows10PFXImportCertificateProfile
        windows10PkcsCertificateProfile windows10SecureAssessmentConfiguration
        windows10TeamGeneralConfiguration windows10VpnConfiguration windows10XSCEPCertificateProfile
        windows10XTrustedRootCertificate windows10XVpnConfiguration windows10XWifiConfiguration
        windows81GeneralConfiguration windows81SCEPCertificateProfile windows81TrustedRootCertificate
        windows81VpnConfiguration windows81WifiImportConfiguration
        windowsDefenderAdvancedThreatProtectionConfiguration windowsDeliveryOptimizationConfiguration
        windowsDomainJoinConfiguration windowsHealthMonitoringConfiguration
        windowsIdentityProtectionConfiguration windowsKioskConfiguration
        windowsPhone81CustomConfiguration windowsPhone81GeneralConfiguration
        windowsPhone81ImportedPFXCertificateProfile windowsPhone81SCEPCertificateProfile
        windowsPhone81TrustedRootCertificate windowsPhone81VpnConfiguration
        windowsPhoneEASEmailProfileConfiguration windowsWifiConfiguration
        windowsWifiEnterpriseEAPConfiguration windowsWiredNetworkConfiguration
        """

    private static let apple = """
        iosCustomConfiguration iosDerivedCredentialAuthenticationConfiguration
        iosDeviceFeaturesConfiguration iosEasEmailProfileConfiguration iosEduDeviceConfiguration
        iosEducationDeviceConfiguration iosEnterpriseWiFiConfiguration iosExpeditedCheckinConfiguration
        iosGeneralDeviceConfiguration iosImportedPFXCertificateProfile iosPkcsCertificateProfile
        iosScepCertificateProfile iosTrustedRootCertificate iosUpdateConfiguration iosVpnConfiguration
        iosWiFiConfiguration iosikEv2VpnConfiguration macOSCustomAppConfiguration
        macOSCustomConfiguration macOSDeviceFeaturesConfiguration macOSEndpointProtectionConfiguration
        macOSEnterpriseWiFiConfiguration macOSExtensionsConfiguration macOSGeneralDeviceConfiguration
        macOSImportedPFXCertificateProfile macOSPkcsCertificateProfile macOSScepCertificateProfile
        macOSSoftwareUpdateConfiguration macOSTrustedRootCertificate macOSVpnConfiguration
        macOSWiFiConfiguration macOSWiredNetworkConfiguration
        """

    private static let android = """
        androidCustomConfiguration androidDeviceOwnerDerivedCredentialAuthenticationConfiguration
        androidDeviceOwnerEnterpriseWiFiConfiguration androidDeviceOwnerGeneralDeviceConfiguration
        androidDeviceOwnerImportedPFXCertificateProfile androidDeviceOwnerPkcsCertificateProfile
        androidDeviceOwnerScepCertificateProfile androidDeviceOwnerTrustedRootCertificate
        androidDeviceOwnerVpnConfiguration androidDeviceOwnerWiFiConfiguration
        androidEasEmailProfileConfiguration androidEnterpriseWiFiConfiguration
        androidForWorkCustomConfiguration androidForWorkEnterpriseWiFiConfiguration
        androidForWorkGeneralDeviceConfiguration androidForWorkGmailEasConfiguration
        androidForWorkImportedPFXCertificateProfile androidForWorkNineWorkEasConfiguration
        androidForWorkPkcsCertificateProfile androidForWorkScepCertificateProfile
        androidForWorkTrustedRootCertificate androidForWorkVpnConfiguration
        androidForWorkWiFiConfiguration androidGeneralDeviceConfiguration
        androidImportedPFXCertificateProfile androidOmaCpConfiguration androidPkcsCertificateProfile
        androidScepCertificateProfile androidTrustedRootCertificate androidVpnConfiguration
        androidWiFiConfiguration androidWorkProfileCustomConfiguration
        androidWorkProfileEnterpriseWiFiConfiguration androidWorkProfileGeneralDeviceConfiguration
        androidWorkProfileGmailEasConfiguration androidWorkProfileNineWorkEasConfiguration
        androidWorkProfilePkcsCertificateProfile androidWorkProfileScepCertificateProfile
        androidWorkProfileTrustedRootCertificate androidWorkProfileVpnConfiguration
        androidWorkProfileWiFiConfiguration aospDeviceOwnerDeviceConfiguration
        aospDeviceOwnerEnterpriseWiFiConfiguration aospDeviceOwnerPkcsCertificateProfile
        aospDeviceOwnerScepCertificateProfile aospDeviceOwnerTrustedRootCertificate
        aospDeviceOwnerWiFiConfiguration
        """
}
