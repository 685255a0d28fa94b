import Evidence
import Foundation
import Kinds
import Testing

/// The example of a kind, the same written another way, and with a change that matters.
struct Alteration: Sendable, CustomStringConvertible {
    var kind: KindName
    var files: [String]
    /// What the change is about, as the kind says it.
    var what: String
    var rewritten: @Sendable ([SourceFile]) throws -> [SourceFile]
    var changed: @Sendable ([SourceFile]) throws -> [SourceFile]

    var description: String { kind.rawValue }

    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "examples")

    func original() throws -> [SourceFile] {
        try files.map { name in
            SourceFile(name: name, bytes: Array(try Data(contentsOf: Self.folder.appending(path: name))))
        }
    }

    static let all: [Alteration] = [
        Alteration(
            kind: .intuneConfigurationProfile,
            files: ["production-baseline.json"],
            what: "setting",
            rewritten: {
                try $0.edited(("\"version\": 1", "\"version\": 7, \"lastModifiedDateTime\": \"2027-01-01\""))
                    .utf16()
            },
            changed: {
                try $0.edited(("\"bitLockerEncryptDevice\": true", "\"bitLockerEncryptDevice\": false"))
            }
        ),
        Alteration(
            kind: .dnsZone,
            files: ["northwind.example.zone"],
            what: "rrset",
            rewritten: {
                try $0.edited(
                    ("2026112101", "2026112102"),
                    ("ns1     IN  A     192.0.2.53", "NS1.Northwind.Example. 3600 A 192.0.2.53"),
                    (
                        "www     IN  A     192.0.2.80\n        IN  AAAA  2001:db8::80",
                        "www AAAA 2001:DB8:0::80\nwww A 192.0.2.80"
                    )
                ).utf16()
            },
            changed: { try $0.edited(("192.0.2.80", "192.0.2.81")) }
        ),
        Alteration(
            kind: .dscConfiguration,
            files: ["ensure-bitlocker-enabled.mof"],
            what: "property",
            rewritten: {
                try $0.edited(
                    ("11/21/2026 09:00:00", "12/24/2026 18:00:00"),
                    ("@GeneratedBy=operations", "@GeneratedBy=robot")
                ).utf16()
            },
            changed: { try $0.edited(("XtsAes256", "XtsAes128")) }
        ),
        Alteration(
            kind: .restconfConfiguration,
            files: ["edge-router-1-interfaces.json"],
            what: "",
            rewritten: { files in
                try files.map { file in
                    SourceFile(name: "answer.json", bytes: try JSON(parsing: file.bytes).canonicalBytes())
                }
            },
            changed: { try $0.edited(("\"enabled\": true", "\"enabled\": false")) }
        ),
        Alteration(
            kind: .helmValues,
            files: ["operator-values.yaml"],
            what: "",
            rewritten: {
                try $0.edited(
                    (
                        "environment: production\nreplicas: 3",
                        "# scaled in May\nreplicas: 3\nenvironment: 'production'"
                    ),
                    (
                        "resources: *resources",
                        "resources: {requests: {cpu: 250m, memory: 256Mi}, limits: {memory: 512Mi, cpu: '1'}}"
                    )
                ).utf16()
            },
            changed: { try $0.edited(("replicas: 3", "replicas: 2")) }
        ),
        Alteration(
            kind: .jeaRoleCapability,
            files: ["jea-operator/ApplicationOperator.psrc", "jea-operator/ApplicationOperator.pssc"],
            what: "cmdlet",
            rewritten: {
                try $0.edited(
                    (
                        "'Get-Service', 'Get-Process', 'Test-DscConfiguration'",
                        "@('test-dscconfiguration', 'Get-Process',\n 'Get-Service')"
                    ),
                    ("'Northwind Operations'", "'Somebody'")
                ).utf16()
            },
            changed: { try $0.edited(("'Get-Service', ", "'Get-Service', 'Restart-Service', ")) }
        ),
        Alteration(
            kind: .entraConditionalAccess,
            files: ["require-compliant-device.json"],
            what: "",
            rewritten: {
                try $0.edited(("\"sessionControls\": null", "\"modifiedDateTime\": \"2027-01-01T00:00:00Z\""))
                    .utf16()
            },
            changed: { try $0.edited(("\"state\": \"enabled\"", "\"state\": \"disabled\"")) }
        ),
        Alteration(
            kind: .tlsServerCertificate,
            files: ["www.northwind.example.pem"],
            what: "",
            rewritten: { files in
                files.map { file in
                    let text =
                        "subject=CN = www.northwind.example\n" + String(decoding: file.bytes, as: UTF8.self)
                    return SourceFile(
                        name: "chain.crt",
                        bytes: Array(text.replacing("\n", with: "\r\n").utf8)
                    )
                }
            },
            changed: { _ in [SourceFile(name: "www.pem", bytes: Array(otherCertificate.utf8))] }
        ),
        Alteration(
            kind: .ociImage,
            files: ["operator-image.index.json"],
            what: "",
            // The exact bytes are the artifact: only where it was found may differ.
            rewritten: { files in files.map { SourceFile(name: "index.json", bytes: $0.bytes) } },
            changed: { try $0.edited(("7e0a3c6f9b2d", "000000000000")) }
        ),
    ]

    /// Signed by itself, for another name; made with openssl, the key was not kept.
    private static let otherCertificate = """
        -----BEGIN CERTIFICATE-----
        MIIB3jCCAYWgAwIBAgIUHLJoGqdSX9rkm77N222+ST4T1AYwCgYIKoZIzj0EAwIw
        NDESMBAGA1UECgwJTm9ydGh3aW5kMR4wHAYDVQQDDBV3d3cubm9ydGh3aW5kLmV4
        YW1wbGUwHhcNMjYxMTIxMTUwMjAxWhcNMzYxMTE4MTUwMjAxWjA0MRIwEAYDVQQK
        DAlOb3J0aHdpbmQxHjAcBgNVBAMMFXd3dy5ub3J0aHdpbmQuZXhhbXBsZTBZMBMG
        ByqGSM49AgEGCCqGSM49AwEHA0IABGlvrt268n3BJr0a+b2ubZ7GplvC82fHOzmU
        utWtI4HX3meIxhmv8RcSeP9KGmVD8BV4lenNZ11OZEsOa2FFkzKjdTBzMB0GA1Ud
        DgQWBBQPaKjoLXYO6hOMogNWmvezFGIOfDAfBgNVHSMEGDAWgBQPaKjoLXYO6hOM
        ogNWmvezFGIOfDAPBgNVHRMBAf8EBTADAQH/MCAGA1UdEQQZMBeCFXd3dy5ub3J0
        aHdpbmQuZXhhbXBsZTAKBggqhkjOPQQDAgNHADBEAiASv4a5np9NiA4y7wW6670o
        twGtMwH1WHcMOkMyAjD8QgIgSPGKfPPiCy0jP+UKQ1VjPft+JmbEUggQsURXMic0
        zLw=
        -----END CERTIFICATE-----
        """
}

extension [SourceFile] {
    /// The same files with texts replaced, each of which must be in one of them.
    func edited(_ edits: (String, String)...) throws -> [SourceFile] {
        var files = self
        for (old, new) in edits {
            let index = try #require(
                files.firstIndex { String(decoding: $0.bytes, as: UTF8.self).contains(old) },
                "\(old)"
            )
            let text = String(decoding: files[index].bytes, as: UTF8.self).replacing(old, with: new)
            files[index].bytes = [UInt8](text.utf8)
        }
        return files
    }

    /// As Windows writes them: UTF-16LE with a mark, and CRLF.
    func utf16() -> [SourceFile] {
        map { file in
            let text = String(decoding: file.bytes, as: UTF8.self).replacing("\n", with: "\r\n")
            var copy = file
            copy.bytes = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
            return copy
        }
    }
}
