import Access
import Evidence
import Postgres

/// How much of a list is asked for, and from where.
package struct PageRequest: Hashable, Sendable {
    package static let limits = 1...200
    package static let defaultLimit = 50

    package let limit: Int
    let after: Cursor?

    /// - Throws: `CustodyError.invalid` for `limit` or `cursor`.
    package init(limit: Int = Self.defaultLimit, cursor: String? = nil) throws(CustodyError) {
        try Field("limit").range(limit, in: Self.limits)
        self.limit = limit
        guard let cursor else {
            after = nil
            return
        }
        guard let after = Cursor(cursor) else { throw .invalid(field: "cursor", .malformed) }
        self.after = after
    }

    /// The key after which the page begins, read as the list sorts by it; `nil` for the first page.
    ///
    /// - Throws: `CustodyError.invalid` where the cursor is not one that such a list gave.
    func key<Key>(as read: (Cursor) -> Key?) throws(CustodyError) -> Key? {
        guard let after else { return nil }
        guard let key = read(after) else { throw .invalid(field: "cursor", .malformed) }
        return key
    }

    /// One row more than a page, to see whether there is a next one.
    var rowLimit: Int { limit + 1 }
}

/// A page of a list, and where the next one begins; `nil` at the end.
package struct Page<Item: Sendable>: Sendable {
    package var items: [Item]
    package var nextCursor: String?

    package init(items: [Item], nextCursor: String?) {
        self.items = items
        self.nextCursor = nextCursor
    }

    /// From the rows of a statement that asked for at least `rowLimit`.
    fileprivate init(
        _ rows: [Row],
        of request: PageRequest,
        as decode: (Row) throws -> Item,
        cursor: (Item) -> Cursor
    ) throws {
        items = try rows.prefix(request.limit).map(decode)
        nextCursor = rows.count > request.limit ? items.last.map { cursor($0).text } : nil
    }
}

extension Custody {
    /// The page that a statement gives which asks for `request.rowLimit` rows; `LIMIT` is rounded up, and what is
    /// beyond the page is not decoded.
    func page<Item: Sendable>(
        _ request: PageRequest,
        for caller: Caller,
        _ query: Query,
        as decode: (Row) throws -> Item,
        cursor: (Item) -> Cursor
    ) async throws -> Page<Item> {
        try Page(try await database.rows(for: caller.tenant, query), of: request, as: decode, cursor: cursor)
    }
}

extension Page: Equatable where Item: Equatable {}

/// The last row of a page: its sort key and identifier. On the wire base64url of `identifier key`, opaque to
/// callers.
struct Cursor: Hashable, Sendable {
    let key: String
    let id: UniqueID

    init(key: String, id: UniqueID) {
        self.key = key
        self.id = id
    }

    init(key: Instant, id: UniqueID) { self.init(key: String(key.microseconds), id: id) }

    init?(_ text: String) {
        guard text.utf8.count <= 4_096, let bytes = Base64URL.decode(text),
            // PostgreSQL has no text with a zero octet.
            !bytes.contains(0), let plain = String(validating: bytes, as: UTF8.self),
            let space = plain.firstIndex(of: " "), let id = UniqueID(String(plain[..<space]))
        else { return nil }
        self.init(key: String(plain[plain.index(after: space)...]), id: id)
    }

    var text: String { Base64URL.encode(Array("\(id) \(key)".utf8)) }

    /// The key of a list that is sorted by time: a moment of the years 0 to 9999, as all that are recorded.
    var instant: Instant? {
        guard let microseconds = Int64(key), Self.microseconds.contains(microseconds) else { return nil }
        return Instant(microseconds: microseconds)
    }

    private static let microseconds: ClosedRange<Int64> = -62_167_219_200_000_000...253_402_300_799_999_999

    /// The key of a list that is numbered from 1.
    var number: Int? { Int(key).flatMap { $0 >= 1 ? $0 : nil } }
}
