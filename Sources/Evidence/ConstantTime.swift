/// Whether two secrets are equal, in a time that depends on their lengths only. Hash tokens before comparing them
/// where the length is a secret too.
package func constantTimeEquals(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    guard left.count == right.count else { return false }
    var difference: UInt8 = 0
    for index in left.indices { difference |= left[index] ^ right[index] }
    return difference == 0
}
