import Crypto
import Evidence
import Foundation
import Secrets
import Testing

@Suite("Transit's keys and those of openssl")
struct TransitForeignTests {
    private let input = Array("what is signed, a line\n".utf8)

    @Test(
        "hashes and their codes are openssl's, at every length around a block",
        arguments: TransitHash.allCases
    )
    func hashes(hash: TransitHash) async throws {
        let name = "-" + hash.rawValue.replacing("sha2-", with: "sha")
        try await OpenSSL.with { openssl in
            for count in [0, 1, 55, 56, 63, 64, 65, 111, 112, 119, 120, 127, 128, 129, 1_000] {
                let bytes = PlantedKey.bytes(count)
                let file = try openssl.write(bytes, "input")
                let sum = try await openssl.run("dgst", name, "-r", file)
                #expect(sum.prefix { $0 != " " } == Hex.encode(hash.hash(bytes)), "\(count)")
            }
            let file = try openssl.write(input, "input")
            let key = Hex.encode(PlantedKey.bytes(200))
            let code = try await openssl.run(
                "dgst",
                name,
                "-mac",
                "HMAC",
                "-macopt",
                "hexkey:\(key)",
                "-r",
                file
            )
            #expect(code.prefix { $0 != " " } == Hex.encode(hash.mac(input, key: PlantedKey.bytes(200))))
        }
    }

    /// A planted key of ECDSA, and its private half in PEM.
    private func elliptic(_ type: TransitKeyType) throws -> (key: TransitKey, pem: String) {
        let (raw, pem): (Data, String)
        switch type {
        case .ecdsaP256:
            let key = P256.Signing.PrivateKey()
            (raw, pem) = (key.rawRepresentation, key.pemRepresentation)
        case .ecdsaP384:
            let key = P384.Signing.PrivateKey()
            (raw, pem) = (key.rawRepresentation, key.pemRepresentation)
        default:
            let key = P521.Signing.PrivateKey()
            (raw, pem) = (key.rawRepresentation, key.pemRepresentation)
        }
        return (try PlantedKey(type: type, keys: [1: Array(raw)]).key(), pem)
    }

    @Test(
        "ECDSA signatures are verified by openssl, and openssl's here",
        arguments: [TransitKeyType.ecdsaP256, .ecdsaP384, .ecdsaP521],
        [TransitHash.sha1, .sha224, .sha256, .sha384, .sha512, .sha3Bits256]
    )
    func ecdsa(type: TransitKeyType, hash: TransitHash) async throws {
        let (key, pem) = try elliptic(type)
        let digest = "-" + hash.rawValue.replacing("sha2-", with: "sha")
        var signing = TransitSigning()
        signing.hash = hash
        try await OpenSSL.with { openssl in
            let file = try openssl.write(input, "input")
            let exported = try #require(try key.export(.publicKey)[1])
            let publicKey = try openssl.write(Array(exported.utf8), "public")
            let privateKey = try openssl.write(Array(pem.utf8), "private")
            #expect(try key.export(.signingKey) == [1: pem])
            // Of the bytes, and of their digest.
            for isPrehashed in [false, true] {
                signing.isPrehashed = isPrehashed
                let signed = isPrehashed ? hash.hash(input) : input
                let text = try key.sign(signed, signing).text
                let ours = try openssl.write(try #require(Base64.decode(text.dropFirst(9))), "ours")
                try await openssl.run("dgst", digest, "-verify", publicKey, "-signature", ours, file)
                try await openssl.run(
                    "dgst",
                    digest,
                    "-sign",
                    privateKey,
                    "-out",
                    openssl.path("theirs"),
                    file
                )
                let theirs = "vault:v1:" + Base64.encode(try openssl.read("theirs"))
                #expect(try key.isSignature(theirs, of: signed, signing))
                #expect(try !key.isSignature(theirs, of: hash.hash(Array("another".utf8)), signing))
            }
        }
    }

    @Test("Ed25519 signatures are verified by openssl, and openssl's here")
    func ed25519() async throws {
        let seed = PlantedKey.bytes(32)
        let key = try PlantedKey(type: .ed25519, keys: [1: seed]).key()
        // RFC 8410: the seed, and the public key, each behind its algorithm.
        let privateHead: [UInt8] = [0x30, 0x2E, 2, 1, 0, 0x30, 5, 6, 3, 0x2B, 0x65, 0x70, 4, 0x22, 4, 0x20]
        let publicHead: [UInt8] = [0x30, 0x2A, 0x30, 5, 6, 3, 0x2B, 0x65, 0x70, 3, 0x21, 0]
        try await OpenSSL.with { openssl in
            let file = try openssl.write(input, "input")
            let exported = try #require(try key.export(.publicKey)[1].flatMap { Base64.decode($0) })
            let publicKey = try openssl.write(publicHead + exported, "public")
            let privateKey = try openssl.write(privateHead + seed, "private")
            let text = try key.sign(input).text
            let ours = try openssl.write(try #require(Base64.decode(text.dropFirst(9))), "ours")
            try await openssl.run(
                "pkeyutl",
                "-verify",
                "-pubin",
                "-inkey",
                publicKey,
                "-keyform",
                "DER",
                "-rawin",
                "-in",
                file,
                "-sigfile",
                ours
            )
            try await openssl.run(
                "pkeyutl",
                "-sign",
                "-inkey",
                privateKey,
                "-keyform",
                "DER",
                "-rawin",
                "-in",
                file,
                "-out",
                openssl.path("theirs")
            )
            #expect(try key.isSignature("vault:v1:" + Base64.encode(try openssl.read("theirs")), of: input))
            #expect(try key.export(.signingKey) == [1: Base64.encode(seed + exported)])
        }
    }

    /// A planted RSA key that openssl has made, which stands in its file `private`.
    private func rsa(_ openssl: OpenSSL, bits: Int) async throws -> TransitKey {
        try await openssl.run("genrsa", "-traditional", "-out", openssl.path("private"), "\(bits)")
        let pem = String(decoding: try openssl.read("private"), as: UTF8.self)
        let body = pem.split(separator: "\n").filter { !$0.hasPrefix("-----") }.joined()
        let type = try #require(TransitKeyType(rawValue: "rsa-\(bits)"))
        let key = try PlantedKey(type: type, keys: [1: try #require(Base64.decode(body))]).key()
        let exported = try #require(try key.export(.signingKey)[1])
        #expect(exported.filter { !$0.isNewline } == pem.filter { !$0.isNewline })
        _ = try openssl.write(Array(try #require(try key.export(.publicKey)[1]).utf8), "public")
        return key
    }

    @Test("RSA signatures are verified by openssl, and openssl's here", arguments: [2_048, 3_072])
    func rsaSignatures(bits: Int) async throws {
        try await OpenSSL.with { openssl in
            let key = try await rsa(openssl, bits: bits)
            let file = try openssl.write(input, "input")
            let (publicKey, privateKey) = (openssl.path("public"), openssl.path("private"))
            for (hash, name) in [(TransitHash.sha256, "-sha256"), (.sha384, "-sha384"), (.sha512, "-sha512")]
            {
                for padding in ["pss", "pkcs1v15"] {
                    for isPrehashed in [false, true] {
                        let signing = try TransitSigning(
                            hash: hash.rawValue,
                            isPrehashed: isPrehashed,
                            marshaling: nil,
                            padding: padding,
                            saltLength: "auto"
                        )
                        let signed = isPrehashed ? hash.hash(input) : input
                        let text = try key.sign(signed, signing).text
                        let ours = try openssl.write(try #require(Base64.decode(text.dropFirst(9))), "ours")
                        let mode = "rsa_padding_mode:" + (padding == "pss" ? "pss" : "pkcs1")
                        // -1 is the hash's length; PKCS #1 has no salt.
                        let salt = padding == "pss" ? ["-sigopt", "rsa_pss_saltlen:-1"] : []
                        try await openssl.run(
                            ["dgst", name, "-sigopt", mode] + salt + [
                                "-verify", publicKey, "-signature", ours, file,
                            ]
                        )
                        try await openssl.run(
                            ["dgst", name, "-sigopt", mode] + salt
                                + ["-sign", privateKey, "-out", openssl.path("theirs"), file]
                        )
                        let theirs = "vault:v1:" + Base64.encode(try openssl.read("theirs"))
                        #expect(try key.isSignature(theirs, of: signed, signing), "\(hash) \(padding)")
                        #expect(try !key.isSignature(theirs, of: hash.hash(Array("another".utf8)), signing))
                    }
                }
            }
        }
    }

    @Test("RSA-OAEP with SHA-256 goes to openssl and back")
    func rsaEncryption() async throws {
        try await OpenSSL.with { openssl in
            let key = try await rsa(openssl, bits: 2_048)
            let text = try key.encrypt(input).text
            let ours = try openssl.write(try #require(Base64.decode(text.dropFirst(9))), "ours")
            let options = ["-pkeyopt", "rsa_padding_mode:oaep", "-pkeyopt", "rsa_oaep_md:sha256"]
            try await openssl.run(
                ["pkeyutl", "-decrypt", "-inkey", openssl.path("private")] + options
                    + ["-in", ours, "-out", openssl.path("plain")]
            )
            #expect(try openssl.read("plain") == input)
            let file = try openssl.write(input, "input")
            try await openssl.run(
                ["pkeyutl", "-encrypt", "-pubin", "-inkey", openssl.path("public")] + options
                    + ["-in", file, "-out", openssl.path("theirs")]
            )
            #expect(try key.decrypt("vault:v1:" + Base64.encode(try openssl.read("theirs"))) == input)
            #expect(throws: TransitError.self) { try key.encrypt(PlantedKey.bytes(191)) }
            #expect(try key.decrypt(key.encrypt(PlantedKey.bytes(190)).text) == PlantedKey.bytes(190))
        }
    }
}
