import Evidence
import Secrets
import TestSupport
import Testing

@Suite("Shamir's secret sharing")
struct ShamirTests {
    private func subsets(of count: Int, size: Int) -> [[Int]] {
        guard size > 0 else { return [[]] }
        guard count >= size else { return [] }
        return subsets(of: count - 1, size: size)
            + subsets(of: count - 1, size: size - 1).map { $0 + [count - 1] }
    }

    @Test(
        "any shares that are as many as the threshold give the secret, in any order",
        arguments: 0..<12 as Range<UInt64>
    )
    func anyOfThem(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let count = Int.random(in: 2...6, using: &random)
        let threshold = Int.random(in: 2...count, using: &random)
        let secret = (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &random) }
        let shares = try Shamir.split(
            SecretBytes(secret),
            shares: count,
            threshold: threshold,
            using: &random
        )
        #expect(shares.allSatisfy { $0.count == 33 })
        for size in threshold...count {
            for chosen in subsets(of: count, size: size) {
                let given = chosen.map { shares[$0] }.shuffled(using: &random)
                #expect(try Shamir.combine(given).revealed() == secret, "seed \(seed)")
            }
        }
    }

    @Test(
        "one share fewer fits every secret: each of the 256 values of a byte has one last share that gives it"
    )
    func oneFewerTellsNothing() throws {
        let shares = try Shamir.split(SecretBytes([0x5A]), shares: 3, threshold: 3)
        var found: Set<UInt8> = []
        for value in UInt8.min ... .max {
            let last = SecretBytes([value, 3])
            found.insert(try Shamir.combine([shares[0], shares[1], last]).revealed()[0])
        }
        #expect(found.count == 256)
    }

    @Test("shares that can't belong together are refused, and so are numbers that make no sense")
    func refused() throws {
        let shares = try Shamir.split(SecretBytes([1, 2, 3]), shares: 3, threshold: 2)
        #expect(throws: Shamir.Failure.invalidShares) { try Shamir.combine([shares[0]]) }
        #expect(throws: Shamir.Failure.invalidShares) { try Shamir.combine([shares[0], shares[0]]) }
        #expect(throws: Shamir.Failure.invalidShares) {
            try Shamir.combine([shares[0], SecretBytes([1, 2, 3, 0])])
        }
        #expect(throws: Shamir.Failure.invalidShares) {
            try Shamir.combine([shares[0], SecretBytes([1, 2])])
        }
        for (count, threshold) in [(1, 1), (256, 2), (3, 1), (3, 4)] {
            #expect(throws: Shamir.Failure.invalidNumbers) {
                try Shamir.split(SecretBytes([1]), shares: count, threshold: threshold)
            }
        }
    }

    @Test(
        "an independent implementation, by tables of logarithms, combines our shares, and we combine its own"
    )
    func agreesWithAnother() throws {
        var random = SeededGenerator(seed: 7)
        let secret = (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &random) }
        let shares = try Shamir.split(SecretBytes(secret), shares: 255, threshold: 128, using: &random)
        let given = shares.shuffled(using: &random).prefix(128).map { Hex.encode($0.revealed()) }
        let lines = try python(Self.independent, ["combine"] + given)
        #expect(lines == [Hex.encode(secret)])
        let split = try python(Self.independent, ["split", Hex.encode(secret), "9", "5"])
        #expect(split.count == 9)
        let theirs = try split.shuffled(using: &random).prefix(5).map { text in
            SecretBytes(try #require(Hex.decode(text)))
        }
        #expect(try Shamir.combine(theirs).revealed() == secret)
    }

    /// Written from the definition alone: tables by the generator 3, polynomials by powers, quotients by logarithms.
    private static let independent = """
        import os, sys
        exponent, logarithm, value = [], [0] * 256, 1
        for power in range(255):
            exponent.append(value)
            logarithm[value] = power
            double = value << 1
            value ^= double ^ (0x11B if double & 0x100 else 0)
        def times(a, b):
            return 0 if 0 in (a, b) else exponent[(logarithm[a] + logarithm[b]) % 255]
        def over(a, b):
            return 0 if a == 0 else exponent[(logarithm[a] - logarithm[b]) % 255]
        def power(a, n):
            return 1 if n == 0 else exponent[logarithm[a] * n % 255]
        if sys.argv[1] == "split":
            secret, count, threshold = bytes.fromhex(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
            polynomials = [bytes([byte]) + os.urandom(threshold - 1) for byte in secret]
            for x in range(17, 17 + count):
                share = []
                for polynomial in polynomials:
                    y = 0
                    for n, coefficient in enumerate(polynomial):
                        y ^= times(coefficient, power(x, n))
                    share.append(y)
                print(bytes(share + [x]).hex())
        else:
            shares = [bytes.fromhex(text) for text in sys.argv[2:]]
            secret = []
            for place in range(len(shares[0]) - 1):
                total = 0
                for share in shares:
                    term = share[place]
                    for other in shares:
                        if other[-1] != share[-1]:
                            term = times(term, over(other[-1], other[-1] ^ share[-1]))
                    total ^= term
                secret.append(total)
            print(bytes(secret).hex())
        """
}
