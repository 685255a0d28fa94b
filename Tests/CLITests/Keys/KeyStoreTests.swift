import Evidence
import Foundation
import Testing

@testable import CLI

extension ClientFolder {
    @Suite("Keys")
    struct KeyStoreTests {
        @Test("a new key is its owner's alone, and is found again with the same DID")
        func makingAndFinding() throws {
            try ClientFolder.with { folder in
                let made = try KeyStore.makeKey(named: "alice")
                #expect(made.path == folder + "/keys/alice.key")
                #expect(try ClientFolder.permissions(of: made.path) == 0o600)
                #expect(try ClientFolder.permissions(of: folder + "/keys") == 0o700)
                #expect(try KeyStore.key(named: "alice").did == made.did)
                #expect(try KeyStore.did(of: "alice") == made.did)
                #expect(try KeyStore.keys().map(\.name) == ["alice"])
                // Nothing half-written stays behind.
                #expect(
                    try FileManager.default.contentsOfDirectory(atPath: folder + "/keys") == ["alice.key"]
                )
            }
        }

        @Test("a key is never replaced")
        func neverReplaced() throws {
            try ClientFolder.with { _ in
                let first = try KeyStore.makeKey(named: "alice")
                let bytes = try Files.bytes(of: first.path)
                let refusal = #expect(throws: Refusal.self) { try KeyStore.makeKey(named: "alice") }
                #expect(refusal?.outcome == .unusableInput)
                // Not even where it came to be between the look and the writing.
                #expect(throws: Refusal.self) {
                    try Files.writeSecret([1], to: first.path, replacing: .refused)
                }
                #expect(try Files.bytes(of: first.path) == bytes)
            }
        }

        @Test("a key that others may read is not used")
        func readableByOthers() throws {
            try ClientFolder.with { _ in
                let key = try KeyStore.makeKey(named: "alice")
                for permissions in [0o604, 0o640, 0o660] {
                    try FileManager.default.setAttributes(
                        [.posixPermissions: permissions],
                        ofItemAtPath: key.path
                    )
                    let refusal = #expect(throws: Refusal.self) { try KeyStore.key(named: "alice") }
                    #expect(refusal?.remedy?.hasPrefix("chmod 600 ") == true)
                }
            }
        }

        @Test("a file that is no Ed25519 key is refused, and what is no DID and no key too")
        func noKey() throws {
            try ClientFolder.with { folder in
                _ = try KeyStore.makeKey(named: "alice")
                try ClientFolder.write(
                    "-----BEGIN PRIVATE KEY-----\nAAAA\n",
                    to: folder + "/keys/b.key",
                    permissions: 0o600
                )
                #expect(throws: Refusal.self) { try KeyStore.key(named: "b") }
                #expect(throws: Refusal.self) { try KeyStore.did(of: "nobody") }
                #expect(try KeyStore.did(of: "did:web:northwind.example") == "did:web:northwind.example")
            }
        }

        @Test(
            "a name that leads out of the folder is no name",
            arguments: [
                "", ".", "..", "../x", "a/b", ".hidden", "a b", "ä", String(repeating: "x", count: 65),
            ]
        )
        func names(name: String) throws {
            try ClientFolder.with { _ in
                #expect(throws: Refusal.self) { try KeyStore.makeKey(named: name) }
            }
        }

        @Test("the PEM text is PKCS #8 as RFC 8410 has it, and is read back")
        func pem() throws {
            let key = try #require(SigningKey(seed: Array(repeating: 7, count: 32)))
            let text = PEMKey.text(of: key)
            #expect(
                text == """
                    -----BEGIN PRIVATE KEY-----
                    MC4CAQAwBQYDK2VwBCIEIAcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcH
                    -----END PRIVATE KEY-----

                    """
            )
            #expect(PEMKey.signingKey(in: text)?.seed == key.seed)
        }
    }
}
