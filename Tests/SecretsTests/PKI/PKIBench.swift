import Evidence
import Postgres
import Secrets
import SwiftASN1
import TestSupport
import Testing
import X509

/// A mount of authorities in a database of its own.
struct PKIBench {
    let secrets: SecretsBench
    let pki: PKI
    let mount: Mount

    var place: PKI.Place { PKI.Place(mount) }
    var lifetimes: PKI.Lifetimes { PKI.Lifetimes(mount) }

    static func with(_ body: (PKIBench) async throws -> Void) async throws {
        try await SecretsBench.unsealed { secrets in
            let mount = try await secrets.mounts.enable(
                MountRequest(.secret, path: "pki", type: "pki"),
                of: secrets.tenant
            )
            let pki = PKI(database: secrets.database.app, barrier: secrets.barrier, clock: secrets.clock)
            try await body(PKIBench(secrets: secrets, pki: pki, mount: mount))
        }
    }

    func another(_ path: String) async throws -> PKIBench {
        let mount = try await secrets.mounts.enable(
            MountRequest(.secret, path: path, type: "pki"),
            of: secrets.tenant
        )
        return PKIBench(secrets: secrets, pki: pki, mount: mount)
    }

    func authorityRequest(_ name: String) throws -> PKI.AuthorityRequest {
        var request = PKI.AuthorityRequest()
        request.keyType = try CertificateKeyType("ec", bits: 384)
        request.subject.commonName = name
        request.usualTTL = lifetimes.usual
        request.longestTTL = lifetimes.longest
        return request
    }

    /// P-384, self-signed.
    @discardableResult
    func makeRoot(
        _ name: String = "Example Root",
        _ change: (inout PKI.AuthorityRequest) throws -> Void = { _ in }
    ) async throws -> PKIIssuer {
        var request = try authorityRequest(name)
        try change(&request)
        return try #require(try await pki.makeRoot(request, at: place).issuer)
    }

    func keepRole(_ name: String = "web", _ settings: LooseObject = [:]) async throws {
        let usual: LooseObject = [
            "allowed_domains": ["example.com"], "allow_subdomains": true, "key_type": "ec", "ttl": 3_600,
        ]
        try await pki.keep(PKIRole(name: name, usual.merging(settings)), at: place)
    }

    func issue(
        _ name: String = "a.example.com",
        role: String = "web",
        _ change: (inout CertificateRequest) -> Void = { _ in }
    ) async throws -> PKI.Issued {
        var request = CertificateRequest()
        request.commonName = name
        change(&request)
        return try await pki.issue(request, role: role, lifetimes: lifetimes, at: place)
    }

    /// The first column, as the owner of all sees it.
    func lines(_ query: Query) async throws -> [String] {
        try await secrets.database.superuser.rows(query) { row in try row["line"] as String }
    }

    func refusal(_ body: () async throws -> Void) async throws -> String? {
        do {
            try await body()
            return nil
        } catch let error as PKIError {
            return error.text
        }
    }

    /// What a client that makes its own key sends.
    static func request(
        _ name: String,
        _ key: CertificateKey? = nil,
        names: [GeneralName] = [],
        extensions others: [Certificate.Extension] = []
    ) throws -> (key: CertificateKey, csr: SigningRequest, der: [UInt8]) {
        let key = try key ?? CertificateKey.random(.ec(bits: 256))
        var extensions = others
        if !names.isEmpty {
            extensions.append(
                try Certificate.Extension(SubjectAlternativeNames(names), critical: false)
            )
        }
        var attributes = CertificateSigningRequest.Attributes()
        if !extensions.isEmpty {
            attributes.insert(
                try CertificateSigningRequest.Attribute(
                    ExtensionRequest(extensions: try Certificate.Extensions(extensions))
                )
            )
        }
        var parts = DistinguishedName.Parts()
        parts.commonName = name
        let csr = try CertificateSigningRequest(
            version: .v1,
            subject: try DistinguishedName(parts),
            privateKey: key.certificateKey,
            attributes: attributes
        )
        var serializer = DER.Serializer()
        try serializer.serialize(csr)
        return (key, try SigningRequest(der: serializer.serializedBytes), serializer.serializedBytes)
    }
}
