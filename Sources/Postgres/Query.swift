/// A statement and its parameters. Interpolation *binds*: `\(value)` becomes `$1` and the value travels apart.
///
/// There is no way to splice text into a statement; a sort order is a `switch` over whole queries.
package struct Query: Sendable, ExpressibleByStringInterpolation {
    package private(set) var sql: String
    package private(set) var parameters: QueryParameters

    package init(stringLiteral value: String) {
        sql = value
        parameters = QueryParameters()
    }

    package init(stringInterpolation: StringInterpolation) {
        sql = stringInterpolation.sql
        parameters = stringInterpolation.parameters
    }

    /// The statement that begins to give these rows through a cursor, to be fetched in parts by its name.
    package func declaring(_ cursor: StaticString) -> Query {
        var query = self
        query.sql = "DECLARE \(cursor) NO SCROLL CURSOR FOR " + sql
        return query
    }

    /// The statement that fails with the root of a negative number (2201F), and its batch with it, where this one has rows.
    package func refusingRows() -> Query {
        var query = self
        query.sql = "SELECT sqrt(-count(*)) AS none FROM (" + sql + ") AS found"
        return query
    }

    package struct StringInterpolation: StringInterpolationProtocol {
        var sql: String
        var parameters = QueryParameters()

        package init(literalCapacity: Int, interpolationCount: Int) {
            sql = ""
            sql.reserveCapacity(literalCapacity + interpolationCount * 4)
        }

        package mutating func appendLiteral(_ literal: String) { sql += literal }

        package mutating func appendInterpolation(_ value: some PostgresBindable) {
            parameters.append(value)
            sql += "$\(parameters.count)"
        }

        package mutating func appendInterpolation<Value: PostgresBindable>(_ value: Value?) {
            parameters.append(value)
            sql += "$\(parameters.count)"
        }

        /// `LIMIT` as a number in the statement's text. The planner takes `LIMIT $1` for a tenth of all rows and plans
        /// such a statement anew each time, which costs more than running it. Rounded up to a power of two, so that
        /// few statements differ by it: callers take as many rows as they asked for.
        package mutating func appendInterpolation(limit: Int) {
            precondition(limit > 0, "no rows are asked for")
            var rounded = 1
            while rounded < limit { rounded *= 2 }
            sql += String(rounded)
        }

        /// The rows of a multi-row `VALUES`: `($1, $2), ($3, $4)`. All rows have the same number of values.
        package mutating func appendInterpolation(rows: [[any PostgresBindable]]) {
            precondition(!rows.isEmpty, "VALUES wants at least one row")
            for (index, row) in rows.enumerated() {
                sql += index == 0 ? "(" : "), ("
                for (position, value) in row.enumerated() {
                    if position > 0 { sql += ", " }
                    parameters.append(erased: value)
                    sql += "$\(parameters.count)"
                }
            }
            sql += ")"
        }
    }
}

/// QueryParameters in PostgreSQL's binary form, one after another in one buffer.
package struct QueryParameters: Sendable {
    struct Item {
        var oid: UInt32
        var offset: Int
        /// In bytes; -1 for NULL.
        var length: Int32
    }

    private(set) var items: [Item] = []
    private(set) var bytes: [UInt8] = []

    /// The protocol counts parameters in 16 bits.
    static let limit = 65_535

    package var count: Int { items.count }

    mutating func append<Value: PostgresBindable>(_ value: Value?) {
        let offset = bytes.count
        guard let value, !value.isNull else {
            items.append(Item(oid: Value.postgresType, offset: offset, length: -1))
            return
        }
        value.encode(into: &bytes)
        items.append(Item(oid: Value.postgresType, offset: offset, length: Int32(bytes.count - offset)))
    }

    mutating func append(erased value: any PostgresBindable) {
        func open<Value: PostgresBindable>(_ value: Value) { append(value) }
        open(value)
    }
}

extension [Query] {
    /// libpq would refuse such a statement halfway, with all that is on its way lost.
    ///
    /// - Throws: `PostgresError.protocolViolation` where one has more parameters than the protocol counts.
    func checkParameters() throws(PostgresError) {
        guard let many = lazy.map(\.parameters.count).first(where: { $0 > QueryParameters.limit }) else {
            return
        }
        throw .protocolViolation("\(many) parameters, above \(QueryParameters.limit)")
    }
}
