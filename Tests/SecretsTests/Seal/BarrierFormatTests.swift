import Evidence
import Foundation
import Postgres
import Secrets
import TestSupport
import Testing

/// The forms that `Barrier`, `Keyring` and `SealedKey` document are enough to read a value by other means, with the key
/// file and the rows alone.
@Suite("What is kept, as others read it")
struct BarrierFormatTests {
    @Test(
        "a program of its own opens root key, keyring and value, with AES-GCM and HKDF written from the standards"
    )
    func independently() async throws {
        let path = "\(Scratch.folder)/unseal-\(UUID().uuidString).key"
        defer { unlink(path) }
        try await SecretsBench.with(opener: .file(SealKeyFile(path))) { bench in
            _ = try await bench.seal.initialize(
                InitializationRequest(shares: ShareRequest(shares: 1, threshold: 1))
            )
            try await bench.seal.rotate()
            let place = BarrierPlace(tenant: bench.tenant, path: "kv/é", version: 3)
            let plain = Array("a value of more than one block, and not whole ones".utf8)
            let value = try bench.barrier.encrypt(plain, at: place)
            let rows = try await bench.database.superuser.first(
                """
                SELECT replace(seal.seal_id::text, '-', '') AS seal_id, encode(sealed_root_key, 'hex') AS root,
                       encode(sealed_keyring, 'hex') AS keyring
                FROM secrets.seals AS seal JOIN secrets.keyrings USING (tenant_id)
                """
            ) { row in
                [try row["seal_id"] as String, try row["root"], try row["keyring"]]
            }
            let file = try String(contentsOfFile: path, encoding: .utf8)
            let key = try #require(Base64.decode(file.dropLast()))
            let arguments =
                [Hex.encode(key)] + (try #require(rows)) + [
                    Hex.encode(bench.tenant.id.bytes), Hex.encode(Array(place.path.utf8)), "3",
                    Hex.encode(value),
                ]
            #expect(try python(Self.program, arguments) == [Hex.encode(plain)])
            var elsewhere = arguments
            elsewhere[6] = "4"
            #expect(try python(Self.program, elsewhere) == ["refused"])
        }
    }

    /// FIPS 197, NIST SP 800-38D §7.2, RFC 5869; for 256-bit keys and nonces of 12 bytes.
    private static let program = #"""
        import hashlib, hmac, sys
        def double(a):
            return ((a << 1) ^ (0x11B if a & 0x80 else 0)) & 0xFF
        def times(a, b):
            product = 0
            while b:
                if b & 1:
                    product ^= a
                a, b = double(a), b >> 1
            return product
        def substitute(a):
            inverse = next((b for b in range(256) if times(a, b) == 1), 0)
            result = 0x63
            for turn in range(5):
                result ^= ((inverse << turn) | (inverse >> (8 - turn))) & 0xFF
            return result
        box = [substitute(a) for a in range(256)]
        def expand(key):
            words, constant = [list(key[n:n + 4]) for n in range(0, 32, 4)], 1
            for n in range(8, 60):
                word = list(words[n - 1])
                if n % 8 == 0:
                    word = [box[b] for b in word[1:] + word[:1]]
                    word[0] ^= constant
                    constant = double(constant)
                elif n % 8 == 4:
                    word = [box[b] for b in word]
                words.append([a ^ b for a, b in zip(words[n - 8], word)])
            return [sum(words[n:n + 4], []) for n in range(0, 60, 4)]
        def encrypt(keys, block):
            state = [a ^ b for a, b in zip(block, keys[0])]
            for turn in range(1, 15):
                state = [box[b] for b in state]
                state = [state[(n + 4 * (n % 4)) % 16] for n in range(16)]
                if turn < 14:
                    mixed = []
                    for n in range(0, 16, 4):
                        a, b, c, d = state[n:n + 4]
                        mixed += [times(2, a) ^ times(3, b) ^ c ^ d, a ^ times(2, b) ^ times(3, c) ^ d,
                                  a ^ b ^ times(2, c) ^ times(3, d), times(3, a) ^ b ^ c ^ times(2, d)]
                    state = mixed
                state = [a ^ b for a, b in zip(state, keys[turn])]
            return bytes(state)
        def product(x, y):
            result = 0
            for bit in range(127, -1, -1):
                if x >> bit & 1:
                    result ^= y
                y = (y >> 1) ^ (0xE1 << 120 if y & 1 else 0)
            return result
        def ghash(h, data):
            total = 0
            for n in range(0, len(data), 16):
                total = product(total ^ int.from_bytes(data[n:n + 16], "big"), h)
            return total.to_bytes(16, "big")
        def padded(data):
            return data + bytes(-len(data) % 16)
        def opened(key, sealed, more):
            nonce, text, tag = sealed[:12], sealed[12:-16], sealed[-16:]
            keys = expand(key)
            h = int.from_bytes(encrypt(keys, bytes(16)), "big")
            lengths = (8 * len(more)).to_bytes(8, "big") + (8 * len(text)).to_bytes(8, "big")
            mask = encrypt(keys, nonce + b"\0\0\0\1")
            expected = bytes(a ^ b for a, b in zip(ghash(h, padded(more) + padded(text) + lengths), mask))
            if expected != tag:
                print("refused")
                sys.exit()
            stream = b"".join(encrypt(keys, nonce + (2 + n).to_bytes(4, "big")) for n in range(len(text) // 16 + 1))
            return bytes(a ^ b for a, b in zip(text, stream))
        key, seal, root, keyring, tenant, path = (bytes.fromhex(text) for text in sys.argv[1:7])
        version, value = int(sys.argv[7]), bytes.fromhex(sys.argv[8])
        root = opened(key, root, b"muniment/root-key/1" + seal)
        keyring = opened(root, keyring, b"muniment/keyring/1" + seal)
        assert keyring[0] == 1
        terms = {}
        for n in range(33, len(keyring), 44):
            terms[int.from_bytes(keyring[n:n + 4], "big")] = keyring[n + 12:n + 44]
        assert sorted(terms) == [1, 2]
        term = int.from_bytes(value[:4], "big")
        assert term == 2
        pseudorandom = hmac.new(bytes(32), terms[term], hashlib.sha256).digest()
        info = b"muniment/barrier/1" + tenant
        derived = hmac.new(pseudorandom, info + b"\1", hashlib.sha256).digest()
        place = b"".join(len(part).to_bytes(4, "big") + part for part in (tenant, path, version.to_bytes(8, "big")))
        print(opened(derived, value[4:], place).hex())
        """#
}
