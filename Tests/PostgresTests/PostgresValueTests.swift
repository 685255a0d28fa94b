import Postgres
import Testing

@Suite("Values from PostgreSQL's bytes")
struct PostgresValueTests {
    @Test("an integer of the wrong length is no integer", arguments: [20, 21, 23, 26] as [UInt32])
    func integers(oid: UInt32) {
        let size = [20: 8, 21: 2, 23: 4, 26: 4][oid] ?? 0
        for length in 0...9 {
            let bytes = [UInt8](repeating: 1, count: length)
            let value = bytes.withUnsafeBytes { Int(postgres: $0, oid: oid) }
            #expect((value != nil) == (length == size), "\(length) octets")
        }
    }

    @Test("an array that announces fewer than no elements is none")
    func negativeCount() {
        let bytes: [UInt8] =
            [0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 20] + [255, 255, 255, 255] + [0, 0, 0, 1]
        #expect(bytes.withUnsafeBytes { [Int](postgres: $0, oid: 1_016) } == nil)
    }
}
