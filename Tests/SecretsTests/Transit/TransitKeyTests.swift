import Evidence
import Secrets
import TestSupport
import Testing

@Suite("A key of transit")
struct TransitKeyTests {
    private let plaintext = Array("billing".utf8)

    /// Of three versions.
    private func rotated(_ change: (inout PlantedKey) -> Void = { _ in }) throws -> TransitKey {
        var planted = PlantedKey(keys: [
            1: PlantedKey.bytes(32), 2: [UInt8](repeating: 2, count: 32), 3: [UInt8](repeating: 3, count: 32),
        ])
        change(&planted)
        return try planted.key()
    }

    private func refusal(_ body: () throws -> Void) -> String? {
        do {
            try body()
            return nil
        } catch TransitError.refused(let reason) {
            return reason
        } catch {
            return "\(error)"
        }
    }

    @Test("it encrypts with the latest version, or with that which was asked for")
    func versions() throws {
        let key = try rotated()
        let (text, version) = try key.encrypt(plaintext)
        #expect(version == 3)
        #expect(text.hasPrefix("vault:v3:"))
        #expect(TransitKey.version(named: text) == 3)
        #expect(try key.encrypt(plaintext, version: 0).version == 3)
        let old = try key.encrypt(plaintext, version: 1)
        #expect(old.text.hasPrefix("vault:v1:"))
        #expect(try key.decrypt(old.text) == plaintext)
        #expect(throws: TransitError.self) { try key.encrypt(plaintext, version: 4) }
        #expect(throws: TransitError.self) { try key.encrypt(plaintext, version: -1) }
        // Two ciphertexts of the same plaintext differ.
        #expect(try key.encrypt(plaintext).text != text)
    }

    @Test("versions before the lowest that may be used are refused, both ways")
    func lowestVersions() throws {
        let old = try rotated().encrypt(plaintext, version: 1).text
        let key = try rotated {
            $0.minDecryptionVersion = 2
            $0.minEncryptionVersion = 3
        }
        #expect(
            refusal { _ = try key.decrypt(old) } == "ciphertext version is disallowed by policy (too old)"
        )
        #expect(throws: TransitError.self) { try key.encrypt(plaintext, version: 2) }
        #expect(throws: TransitError.self) { try key.mac(plaintext, version: 2) }
        let mac = try rotated().mac(plaintext, version: 1).text
        #expect(throws: TransitError.self) { try key.isMAC(mac, of: plaintext) }
        #expect(try key.export(.encryptionKey).keys.sorted() == [2, 3])
        #expect(throws: TransitError.self) { try key.export(.encryptionKey, version: "1") }
        #expect(try key.export(.hmacKey, version: "latest").keys.sorted() == [3])
    }

    @Test(
        "no ciphertext opens that was changed in any byte, and none of another version or key",
        arguments: 0..<40 as Range<UInt64>
    )
    func tampering(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let types: [TransitKeyType] = [.aes256GCM, .aes128GCM, .chaCha20Poly1305]
        let type = types[Int(seed) % 3]
        let count = type == .aes128GCM ? 16 : 32
        let key = try PlantedKey(
            type: type,
            keys: [1: PlantedKey.bytes(count), 2: PlantedKey.bytes(count).reversed()]
        )
        .key()
        let length = Int.random(in: 0...100, using: &random)
        let plaintext = (0..<length).map { _ in UInt8.random(in: .min ... .max, using: &random) }
        let scope = TransitScope(associatedData: [1, 2, 3])
        let text = try key.encrypt(plaintext, scope).text
        #expect(try key.decrypt(text, scope) == plaintext)
        var bytes = try #require(Base64.decode(text.dropFirst(9)))
        #expect(bytes.count == 12 + length + 16)
        let place = Int.random(in: 0..<bytes.count, using: &random)
        bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        let reason = "invalid ciphertext: unable to decrypt"
        #expect(
            refusal { _ = try key.decrypt("vault:v2:" + Base64.encode(bytes), scope) } == reason,
            "seed \(seed)"
        )
        #expect(refusal { _ = try key.decrypt("vault:v1:" + text.dropFirst(9), scope) } == reason)
        #expect(refusal { _ = try key.decrypt(text) } == reason)
    }

    @Test(
        "what is no ciphertext is refused with what is wrong about it",
        arguments: [
            ("", "invalid ciphertext: no prefix"),
            ("vault:", "invalid ciphertext: no prefix"),
            ("vault:v1", "invalid ciphertext: wrong number of fields"),
            ("vault:vx:AAAA", "invalid ciphertext: version number could not be decoded"),
            ("vault:v0:AAAA", "invalid ciphertext: version number could not be decoded"),
            ("vault:v2:AAAA", "invalid ciphertext: version is too new"),
            ("vault:v1:A", "invalid ciphertext: could not decode base64"),
            ("vault:v1:AAAA", "invalid ciphertext: unable to decrypt"),
        ]
    )
    func malformed(text: String, reason: String) throws {
        let key = try PlantedKey().key()
        #expect(refusal { _ = try key.decrypt(text) } == reason)
    }

    @Test("a derived key wants a context, and another context does not open")
    func contexts() throws {
        let key = try PlantedKey(isDerived: true).key()
        #expect(refusal { _ = try key.encrypt(plaintext) }?.hasPrefix("missing 'context'") == true)
        let text = try key.encrypt(plaintext, TransitScope(context: [1])).text
        #expect(try key.decrypt(text, TransitScope(context: [1])) == plaintext)
        #expect(throws: TransitError.self) { try key.decrypt(text, TransitScope(context: [2])) }
    }

    @Test(
        "convergent ciphertexts are the same for the same plaintext and context, and have other nonces with other data"
    )
    func convergence() throws {
        let key = try PlantedKey(isDerived: true, isConvergent: true).key()
        func sealed(_ plaintext: [UInt8], _ context: [UInt8], _ data: [UInt8] = []) throws -> [UInt8] {
            let text = try key.encrypt(plaintext, TransitScope(context: context, associatedData: data)).text
            #expect(try key.decrypt(text, TransitScope(context: context, associatedData: data)) == plaintext)
            return try #require(Base64.decode(text.dropFirst(9)))
        }
        let first = try sealed([1], [1])
        #expect(try sealed([1], [1]) == first)
        let others = [
            try sealed([2], [1]), try sealed([1], [2]), try sealed([1], [1], [1]), try sealed([1], [1], [2]),
        ]
        #expect(Set(([first] + others).map { $0.prefix(12) }).count == 5)
    }

    @Test("a MAC is that of its input, algorithm and version")
    func macs() throws {
        let key = try rotated()
        let (text, version) = try key.mac(plaintext, .sha512)
        #expect(version == 3)
        #expect(try key.isMAC(text, of: plaintext, .sha512))
        #expect(try !key.isMAC(text, of: plaintext, .sha384))
        #expect(try !key.isMAC(text, of: [1], .sha512))
        #expect(throws: TransitError.self) { try key.isMAC("vault:v3:%", of: plaintext) }
        let own = try PlantedKey(type: .hmac, keys: [1: []], hmacKey: PlantedKey.bytes(64)).key()
        #expect(
            try own.mac(plaintext).text == "vault:v1:"
                + Base64.encode(TransitHash.sha256.mac(plaintext, key: PlantedKey.bytes(64)))
        )
        #expect(refusal { _ = try own.encrypt([]) } == "message encryption not supported for key type hmac")
        #expect(refusal { _ = try own.sign([]) } == "message signing not supported for key type hmac")
    }

    @Test("a signature in the form of JWS is r ‖ s in the URL-safe alphabet")
    func jws() throws {
        let key = try PlantedKey(type: .ecdsaP256, keys: [1: [UInt8](repeating: 7, count: 32)]).key()
        var signing = TransitSigning()
        signing.marshaling = .jws
        let text = try key.sign(plaintext, signing).text
        #expect(Base64URL.decode(text.dropFirst(9))?.count == 64)
        #expect(!text.hasSuffix("="))
        #expect(try key.isSignature(text, of: plaintext, signing))
        #expect(try !key.isSignature(text, of: [1], signing))
    }

    @Test(
        "how to sign is read strictly",
        arguments: [
            (["md5", "", "", ""], "unsupported algorithm md5"),
            (["", "der", "", ""], "unsupported marshaling_algorithm der"),
            (["", "", "oaep", ""], "unsupported signature_algorithm oaep"),
            (["", "", "", "-2"], "salt_length must be"),
            (["", "", "", "long"], "salt_length must be"),
        ]
    )
    func signing(names: [String], reason: String) {
        let said = refusal {
            _ = try TransitSigning(
                hash: names[0],
                isPrehashed: false,
                marshaling: names[1],
                padding: names[2],
                saltLength: names[3]
            )
        }
        #expect(said?.hasPrefix(reason) == true, "\(said ?? "nothing")")
    }

    @Test("what is hashed already must be as long as a hash")
    func prehashed() throws {
        let key = try PlantedKey(type: .ecdsaP256, keys: [1: [UInt8](repeating: 7, count: 32)]).key()
        var signing = TransitSigning()
        signing.isPrehashed = true
        #expect(
            refusal { _ = try key.sign([1, 2], signing) }
                == "a prehashed input of this algorithm has 32 bytes"
        )
    }

    @Test("settings change only as far as they fit together")
    func changes() throws {
        var key = try rotated { $0.isExportable = false }
        func change(_ edit: (inout TransitChange) -> Void) throws {
            var change = TransitChange()
            edit(&change)
            try key.apply(change)
        }
        #expect(throws: TransitError.self) { try change { $0.minDecryptionVersion = 4 } }
        #expect(throws: TransitError.self) { try change { $0.minEncryptionVersion = 4 } }
        #expect(throws: TransitError.self) { try change { $0.minDecryptionVersion = -1 } }
        #expect(throws: TransitError.self) { try change { $0.autoRotatePeriod = 3_599 } }
        #expect(throws: TransitError.self) {
            try change {
                $0.minDecryptionVersion = 3
                $0.minEncryptionVersion = 2
                $0.allowsDeletion = true
            }
        }
        // What was refused has changed nothing.
        #expect(key.minDecryptionVersion == 1 && key.minEncryptionVersion == 0 && !key.allowsDeletion)
        try change {
            $0.minDecryptionVersion = 2
            $0.minEncryptionVersion = 3
            $0.isExportable = true
            $0.autoRotatePeriod = 3_600
            $0.allowsDeletion = true
        }
        #expect(
            key.minDecryptionVersion == 2 && key.minEncryptionVersion == 3 && key.autoRotatePeriod == 3_600
        )
        // What could be taken out once is out.
        try change { $0.isExportable = false }
        #expect(key.isExportable)
        try change { $0.minDecryptionVersion = 0 }
        #expect(key.minDecryptionVersion == 1)
    }

    @Test("a key that is not to be taken out is not")
    func exporting() throws {
        let key = try PlantedKey(type: .ed25519, isExportable: false).key()
        #expect(refusal { _ = try key.export(.signingKey) } == "private key material is not exportable")
        #expect(try key.export(.publicKey).count == 1)
        #expect(throws: TransitError.forbidden("exporting is disallowed on the policy")) {
            try key.backup(at: Instant(microseconds: 0))
        }
        let cipher = try PlantedKey().key()
        #expect(try cipher.export(.encryptionKey) == [1: Base64.encode(PlantedKey.bytes(32))])
        #expect(try cipher.export(.hmacKey) == [1: Base64.encode(PlantedKey.bytes(32))])
        #expect(
            refusal { _ = try cipher.export(.signingKey) }
                == "signing-key is not supported for keys of type aes256-gcm96"
        )
        #expect("\(cipher)".contains("‹redacted›"))
        #expect(!"\(cipher)".contains("0, 1, 2"))
    }

    @Test("a backup holds the whole key")
    func backups() throws {
        let key = try rotated {
            $0.minDecryptionVersion = 2
            $0.minEncryptionVersion = 2
        }
        let text = try key.encrypt(plaintext, version: 2).text
        let restored = try TransitKey(restoring: try key.backup(at: Instant(microseconds: 0)), as: "other")
        #expect(restored.name == "other")
        #expect(restored.latestVersion == 3 && restored.minDecryptionVersion == 2)
        #expect(try restored.decrypt(text) == plaintext)
        #expect(try restored.mac(plaintext).text == key.mac(plaintext).text)
    }

    @Test(
        "what is no backup of a whole key is refused",
        arguments: [
            ["format": "vault"], ["name": nil], ["name": "a/b"], ["name": "-a"], ["type": "des"],
            ["keys": nil],
            ["keys": []], ["keys": [:]], ["latest_version": 2], ["latest_version": 9_007_199_254_740_991],
            ["min_decryption_version": 0], ["min_decryption_version": 2], ["min_encryption_version": 2],
            ["min_available_version": 2], ["min_available_version": -1], ["hmac_key_bytes": 31],
            ["convergent_encryption": true], ["type": "rsa-2048"], ["type": "aes128-gcm96"],
            ["auto_rotate_period": 60],
            ["keys": ["1": ["created_at": "2026-01-02T03:04:05Z", "key": "AAAA", "hmac_key": "AAAA"]]],
        ] as [LooseObject]
    )
    func brokenBackups(changes: LooseObject) {
        let backup = PlantedKey(changes: changes).backup()
        #expect(refusal { _ = try TransitKey(restoring: backup, as: nil) } != nil)
    }

    @Test("no bytes in the place of a backup stop the server", arguments: 0..<100 as Range<UInt64>)
    func anyBackup(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var bytes = try #require(Base64.decode(PlantedKey().backup()))
        for _ in 0..<Int.random(in: 1...3, using: &random) {
            bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(
                in: .min ... .max,
                using: &random
            )
        }
        _ = try? TransitKey(restoring: Base64.encode(bytes), as: nil)
    }
}
