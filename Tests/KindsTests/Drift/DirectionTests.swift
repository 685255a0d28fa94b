import Evidence
import Kinds
import Testing

@Suite("The direction of a change")
struct DirectionTests {
    private func changes(_ kind: KindName, _ before: String, _ after: String) throws -> [ArtifactChange] {
        func normal(_ text: String) throws -> NormalisedArtifact {
            ArtifactKinds.normalised(try parse(kind, text, name: "example.org"), seal: .withheld)
        }
        return try ArtifactDifference(from: normal(before), to: normal(after)).changes
    }

    private func directions(_ kind: KindName, _ before: String, _ after: String) throws -> [String] {
        try changes(kind, before, after).map { "\($0.what) \($0.identity) \($0.direction?.rawValue ?? "-")" }
    }

    // MARK: - Conditional Access

    private func policy(
        state: String = "enabled",
        include: String = #"["All"]"#,
        exclude: String = "[]",
        grant: String = #"{"operator": "AND", "builtInControls": ["mfa", "compliantDevice"]}"#,
        session: String = "null"
    ) -> String {
        """
        {"displayName": "P", "state": "\(state)", "conditions": {"users": {"includeUsers": \(include),
        "excludeGroups": \(exclude)}, "clientAppTypes": ["all"]}, "grantControls": \(grant), "sessionControls": \(session)}
        """
    }

    @Test("of a Conditional Access policy follows from its paths")
    func conditionalAccess() throws {
        let kind = KindName.entraConditionalAccess
        let base = policy()
        #expect(try directions(kind, base, policy(state: "disabled")) == ["state  weaker"])
        #expect(
            try directions(kind, base, policy(state: "enabledForReportingButNotEnforced")) == [
                "state  weaker"
            ]
        )
        #expect(try directions(kind, policy(state: "disabled"), base) == ["state  stronger"])
        #expect(try directions(kind, base, policy(exclude: #"["g1"]"#)) == ["excluded group g1 weaker"])
        #expect(
            try directions(kind, policy(exclude: #"["g1", "g2"]"#), policy(exclude: #"["g2"]"#)) == [
                "excluded group g1 stronger"
            ]
        )
        #expect(
            try directions(kind, policy(include: #"["a", "b"]"#), policy(include: #"["a"]"#)) == [
                "included user b weaker"
            ]
        )
        #expect(
            try directions(kind, policy(include: #"["a"]"#), policy(include: #"["a", "b"]"#)) == [
                "included user b stronger"
            ]
        )
        #expect(
            try directions(kind, base, policy(include: #"["a"]"#)) == [
                "included user All weaker", "included user a neutral",
            ]
        )
        #expect(
            try directions(
                kind,
                base,
                policy(grant: #"{"operator": "OR", "builtInControls": ["mfa", "compliantDevice"]}"#)
            )
                == ["operator  weaker"]
        )
        #expect(
            try directions(kind, base, policy(grant: #"{"operator": "AND", "builtInControls": ["mfa"]}"#))
                == ["grant control compliantDevice weaker"]
        )
        let session = #"{"signInFrequency": {"isEnabled": true, "value": 4, "type": "hours"}}"#
        #expect(
            try directions(kind, base, policy(session: session)) == [
                "session control signInFrequency stronger"
            ]
        )
    }

    // MARK: - JEA

    @Test("of a role follows from what becomes visible")
    func role() throws {
        let kind = KindName.jeaRoleCapability
        func role(_ cmdlets: String, _ more: String = "") -> String {
            "@{ VisibleCmdlets = \(cmdlets)\n\(more) }"
        }
        #expect(
            try directions(kind, role("'Get-A'"), role("'get-a', 'Restart-B'")) == ["cmdlet restart-b weaker"]
        )
        #expect(try directions(kind, role("'Get-A', 'B'"), role("@('GET-A')")) == ["cmdlet b stronger"])
        let restricted = role("@{ Name = 'Get-A'; Parameters = @{ Name = 'P'; ValidateSet = 'x', 'y' } }")
        #expect(try directions(kind, restricted, role("'Get-A'")) == ["restriction get-a weaker"])
        #expect(
            try directions(
                kind,
                restricted,
                role("@{ Name = 'Get-A'; Parameters = @{ Name = 'P'; ValidateSet = 'x', 'y', 'z' } }")
            ) == ["allowed value get-a -p z weaker"]
        )
        #expect(
            try directions(kind, restricted, role("@{ Name = 'Get-A'; Parameters = @{ Name = 'P' } }"))
                == ["allowed value get-a -p x weaker", "allowed value get-a -p y weaker"]
        )
        #expect(
            try directions(
                kind,
                role("'A'", "LanguageMode = 'NoLanguage'"),
                role("'A'", "LanguageMode = 'FullLanguage'")
            )
                == ["language mode  weaker"]
        )
        for (list, noun) in [
            ("VisibleFunctions", "function"), ("VisibleExternalCommands", "external command"),
            ("VisibleProviders", "provider"),
        ] {
            #expect(try directions(kind, role("'A'"), role("'A'", "\(list) = 'x'")) == ["\(noun) x weaker"])
        }
        #expect(try changes(kind, role("'A'", "GUID = 'a'"), role("'A'", "GUID = 'b'")).isEmpty)
    }

    // MARK: - Others

    @Test("of a zone is that of its protecting records")
    func zone() throws {
        func zone(_ records: String) -> String { "$TTL 60\n@ SOA ns hm 1 2 3 4 5\n\(records)\n" }
        let (strict, soft) = (zone(#"@ TXT "v=spf1 mx -all""#), zone(#"@ TXT "v=spf1 mx ~all""#))
        #expect(try directions(.dnsZone, strict, soft) == ["rrset example.org. TXT weaker"])
        #expect(try directions(.dnsZone, soft, strict) == ["rrset example.org. TXT stronger"])
        let split = zone(#"@ TXT "v=spf1 " "mx -all""#)
        #expect(try directions(.dnsZone, strict, split) == ["rrset example.org. TXT neutral"])
        let dmarc = { (policy: String) in zone("_dmarc TXT \"v=DMARC1; p=\(policy)\"") }
        #expect(
            try directions(.dnsZone, dmarc("reject"), dmarc("none")) == [
                "rrset _dmarc.example.org. TXT weaker"
            ]
        )
        let caa = zone(#"@ CAA 0 issue "ca.example""#)
        #expect(try directions(.dnsZone, caa, zone("")) == ["rrset example.org. CAA weaker"])
        #expect(
            try directions(.dnsZone, zone("a A 192.0.2.1"), zone("a A 192.0.2.2")) == [
                "rrset a.example.org. A -"
            ]
        )
    }

    @Test("of a configuration is said only where the class says it")
    func configuration() throws {
        func mof(_ type: String, _ ensure: String) -> String {
            "instance of \(type) { ResourceID = \"[R]x\"; Ensure = \"\(ensure)\"; };"
        }
        #expect(
            try directions(
                .dscConfiguration,
                mof("MSFT_BitLocker", "Present"),
                mof("MSFT_BitLocker", "Absent")
            )
                == ["property [R]x ensure weaker"]
        )
        #expect(
            try directions(
                .dscConfiguration,
                mof("MSFT_RoleResource", "Present"),
                mof("MSFT_RoleResource", "Absent")
            )
                == ["property [R]x ensure -"]
        )
    }

    @Test("of BitLocker is that of what unlocks the volume")
    func bitLocker() throws {
        func mof(_ protector: String, _ tpm: Bool) -> String {
            "instance of MSFT_BitLockerResource { ResourceID = \"[B]x\"; PrimaryProtector = \"\(protector)\"; TpmProtector = \(tpm); };"
        }
        #expect(
            try directions(.dscConfiguration, mof("TpmProtector", true), mof("PasswordProtector", false))
                == ["property [B]x primaryprotector weaker", "property [B]x tpmprotector weaker"]
        )
    }

    @Test("of values is that of a security context")
    func values() throws {
        func values(_ name: String, _ value: Bool) -> String { "securityContext:\n  \(name): \(value)\n" }
        #expect(
            try directions(.helmValues, values("privileged", false), values("privileged", true))
                == ["value /securityContext/privileged weaker"]
        )
        #expect(
            try directions(.helmValues, values("runAsNonRoot", false), values("runAsNonRoot", true))
                == ["value /securityContext/runAsNonRoot stronger"]
        )
        #expect(try directions(.helmValues, "replicas: 1", "replicas: 2") == ["value /replicas -"])
    }

    @Test("of a compliance policy is that of its requirements")
    func compliance() throws {
        func policy(_ member: String) -> String {
            ##"{"@odata.type": "#microsoft.graph.windows10CompliancePolicy", "displayName": "C", "id": "1", \##(member)}"##
        }
        let kind = KindName.intuneConfigurationProfile
        #expect(
            try directions(kind, policy(#""bitLockerEnabled": true"#), policy(#""bitLockerEnabled": false"#))
                == ["setting bitLockerEnabled weaker"]
        )
        #expect(
            try directions(
                kind,
                policy(#""passwordMinimumLength": 8"#),
                policy(#""passwordMinimumLength": 12"#)
            )
                == ["setting passwordMinimumLength stronger"]
        )
    }
}
