/// Arithmetic in GF(2⁸) with AES's polynomial x⁸ + x⁴ + x³ + x + 1 (FIPS 197 §4.2). No branch and no address depends on
/// the operands: both are secret.
enum GaloisField {
    /// Each bit of `right` adds `left` times its power of x, or adds nothing under a mask of zeros.
    static func product(_ left: UInt8, _ right: UInt8) -> UInt8 {
        var (left, right) = (left, right)
        var product: UInt8 = 0
        for _ in 0..<8 {
            product ^= left & (0 &- (right & 1))
            let overflow = 0 &- (left >> 7)
            left = (left << 1) ^ (0x1B & overflow)
            right >>= 1
        }
        return product
    }

    /// x⁻¹ = x²⁵⁴ (Fermat), by the same seven squarings for every x; 0 for 0.
    static func inverse(_ value: UInt8) -> UInt8 {
        var power = value
        var inverse: UInt8 = 1
        // 254 = 2 + 4 + 8 + 16 + 32 + 64 + 128.
        for _ in 0..<7 {
            power = product(power, power)
            inverse = product(inverse, power)
        }
        return inverse
    }
}
