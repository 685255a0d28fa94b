/// The order of RFC 8785 §3.2.3, by UTF-16 code units, found by comparing UTF-8.
enum UTF16Order {
    case before
    case same
    case after

    init(_ left: String, _ right: String) {
        let order = left.utf8.withContiguousStorageIfAvailable { left in
            right.utf8.withContiguousStorageIfAvailable { right in UTF16Order(left, right) }
        }
        // Strings that are not contiguous UTF-8 do not occur outside of bridging.
        self = (order ?? nil) ?? UTF16Order(slowly: left, right)
    }

    private init(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) {
        let common = min(left.count, right.count)
        for index in 0..<common where left[index] != right[index] {
            let (left, right) = (left[index], right[index])
            // Scalars beyond U+FFFF (first byte F0 and up) are surrogates in UTF-16, which stand
            // below U+E000 to U+FFFF (first byte EE or EF); all else keeps its order.
            let isSwapped = left >= 0xEE && right >= 0xEE && (left >= 0xF0) != (right >= 0xF0)
            self = (left < right) != isSwapped ? .before : .after
            return
        }
        self = left.count == right.count ? .same : left.count < right.count ? .before : .after
    }

    private init(slowly left: String, _ right: String) {
        if left.utf16.elementsEqual(right.utf16) {
            self = .same
        } else {
            self = left.utf16.lexicographicallyPrecedes(right.utf16) ? .before : .after
        }
    }
}
