import CLibpq

/// What one statement gave back: its rows, or how many rows it touched.
///
/// Read-only after libpq hands it over, so it may be read from any thread; freed when the last row is let go.
package final class QueryResult: @unchecked Sendable {
    // Protected by: nothing writes to a PGresult once PQgetResult has returned it.
    private let pointer: OpaquePointer

    init(owning pointer: OpaquePointer) { self.pointer = pointer }

    deinit { PQclear(pointer) }

    package var count: Int { Int(PQntuples(pointer)) }

    /// Rows inserted, updated, deleted or selected; 0 where the statement has no such number.
    package var affectedRows: Int {
        guard let text = PQcmdTuples(pointer) else { return 0 }
        return Int(String(cString: text)) ?? 0
    }

    /// What the server says it did: `COMMIT`, `INSERT 0 1`.
    var commandTag: String { PQcmdStatus(pointer).map { String(cString: $0) } ?? "" }

    package var rows: [Row] { (0..<count).map { Row(result: self, index: Int32($0)) } }

    fileprivate func column(_ name: String) -> Int32 { PQfnumber(pointer, name) }
    fileprivate func oid(_ column: Int32) -> UInt32 { PQftype(pointer, column) }
    fileprivate func isNull(_ row: Int32, _ column: Int32) -> Bool { PQgetisnull(pointer, row, column) == 1 }

    fileprivate func bytes(_ row: Int32, _ column: Int32) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(
            start: PQgetvalue(pointer, row, column),
            count: Int(PQgetlength(pointer, row, column))
        )
    }
}

/// One row, read by column name: `let name: String = try row["artifact_name"]`.
package struct Row: Sendable {
    fileprivate let result: QueryResult
    fileprivate let index: Int32

    /// The value of a column.
    ///
    /// - Throws: `PostgresError.decoding` where the column is missing, is NULL for a value that can't be, or has another type.
    package subscript<Value: PostgresDecodable>(name: String) -> Value {
        get throws {
            let column = result.column(name)
            guard column >= 0 else {
                throw PostgresError.decoding(column: name, expected: "a column of that name", oid: 0)
            }
            let oid = result.oid(column)
            let value =
                result.isNull(index, column)
                ? Value.fromNull : Value(postgres: result.bytes(index, column), oid: oid)
            guard let value else {
                throw PostgresError.decoding(column: name, expected: "\(Value.self)", oid: oid)
            }
            return value
        }
    }
}
