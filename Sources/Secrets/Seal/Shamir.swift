import Glibc

/// Shamir's secret sharing (1979), a byte at a time: each byte is the value at 0 of a random polynomial over GF(2⁸) of
/// degree `threshold - 1`. A share is the values at its x, then the byte x itself: one byte longer than the secret, as
/// Vault and OpenBao write them.
///
/// Fewer shares than the threshold fit every secret equally well.
package enum Shamir {
    package enum Failure: Error, Hashable {
        /// Below two shares, above 255, or a threshold outside of two to the number of shares.
        case invalidNumbers
        /// Fewer than two, of different lengths, too short, at x = 0, or two at the same x.
        case invalidShares
    }

    package static func split(
        _ secret: SecretBytes,
        shares count: Int,
        threshold: Int
    ) throws(Failure) -> [SecretBytes] {
        var generator = SystemRandomNumberGenerator()
        return try split(secret, shares: count, threshold: threshold, using: &generator)
    }

    /// The shares in the order of their x, which are 1 to `count`.
    package static func split(
        _ secret: SecretBytes,
        shares count: Int,
        threshold: Int,
        using generator: inout some RandomNumberGenerator
    ) throws(Failure) -> [SecretBytes] {
        guard 2...255 ~= count, 2...count ~= threshold else { throw .invalidNumbers }
        // Row by row the coefficients of one byte's polynomial, the highest power first, the secret's byte last.
        let coefficients = SecretBytes.random(count: secret.count * (threshold - 1), using: &generator)
        return (1...count).map { number in
            let x = UInt8(number)
            var share = [UInt8](repeating: 0, count: secret.count + 1)
            secret.withBytes { bytes in
                coefficients.withBytes { coefficients in
                    for index in bytes.indices {
                        var value: UInt8 = 0
                        for power in 0..<threshold - 1 {
                            value = GaloisField.product(
                                value ^ coefficients[index * (threshold - 1) + power],
                                x
                            )
                        }
                        share[index] = value ^ bytes[index]
                    }
                }
            }
            share[secret.count] = x
            defer { share.wipe() }
            return SecretBytes(share)
        }
    }

    /// What the shares give together: the secret, if they are at least as many as its threshold and of one splitting, and
    /// otherwise some bytes that are not it. Who combines must know how to tell.
    package static func combine(_ shares: [SecretBytes]) throws(Failure) -> SecretBytes {
        guard let length = shares.first?.count, shares.count >= 2, length >= 2,
            shares.allSatisfy({ $0.count == length })
        else { throw .invalidShares }
        let places = shares.map { share in share.withBytes { $0[length - 1] } }
        guard !places.contains(0), Set(places).count == places.count else { throw .invalidShares }
        // Lagrange at 0: Σ yᵢ Πⱼ xⱼ / (xⱼ - xᵢ), and minus is plus here.
        let weights = places.map { own in
            places.reduce(1 as UInt8) { weight, other in
                guard other != own else { return weight }
                return GaloisField.product(
                    weight,
                    GaloisField.product(other, GaloisField.inverse(other ^ own))
                )
            }
        }
        var secret = [UInt8](repeating: 0, count: length - 1)
        for (share, weight) in zip(shares, weights) {
            share.withBytes { bytes in
                for index in secret.indices { secret[index] ^= GaloisField.product(bytes[index], weight) }
            }
        }
        defer { secret.wipe() }
        return SecretBytes(secret)
    }
}

extension SecretBytes {
    /// For tests, which want the same bytes again.
    fileprivate static func random(count: Int, using generator: inout some RandomNumberGenerator)
        -> SecretBytes
    {
        var bytes = (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
        defer { bytes.wipe() }
        return SecretBytes(bytes)
    }
}

extension [UInt8] {
    /// Overwrites the array's own bytes. Copies that were made of it are not reached.
    mutating func wipe() {
        withUnsafeMutableBytes { buffer in
            guard let start = buffer.baseAddress else { return }
            explicit_bzero(start, buffer.count)
        }
    }
}
