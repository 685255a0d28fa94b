package import Evidence
import Ledger
import Postgres

// What clients of ACME ask for, and what they have proved to be theirs.

extension PKI {
    /// In seconds: of orders that nobody finishes.
    private static let orderLifetime = 86_400
    /// Of identifiers in an order.
    private static let identifierLimit = 100

    // MARK: Orders

    /// - Throws: `ACMEProblem`.
    package func makeOrder(
        _ identifiers: [ACMEIdentifier],
        of account: UniqueID,
        directory: String,
        at place: Place
    ) async throws -> ACMEOrder {
        guard !identifiers.isEmpty, identifiers.count <= Self.identifierLimit else {
            throw ACMEProblem(.malformed, "an order has between 1 and \(Self.identifierLimit) identifiers")
        }
        for identifier in identifiers {
            let isName =
                identifier.type == "dns"
                ? HostName.isValid(identifier.value)
                    && (!HostName.isWildcard(identifier.value) || identifier.value.hasPrefix("*."))
                : identifier.type == "ip" && IPAddress.bytes(of: identifier.value) != nil
            guard identifier.type == "dns" || identifier.type == "ip" else {
                throw ACMEProblem(.unsupportedIdentifier, "identifiers are of the type dns or ip")
            }
            guard isName else { throw ACMEProblem(.rejectedIdentifier, "\(identifier.value) is no name") }
        }
        let now = clock.now()
        let end = now.inSeconds.advanced(bySeconds: Self.orderLifetime)
        let order = UniqueID(at: now)
        let made = identifiers.map { identifier in
            let isWildcard = identifier.value.hasPrefix("*.")
            return ACMEAuthorization(
                id: UniqueID(at: now),
                order: order,
                account: account,
                identifier: ACMEIdentifier(
                    type: identifier.type,
                    value: isWildcard ? String(identifier.value.dropFirst(2)) : identifier.value
                ),
                isWildcard: isWildcard,
                token: Self.randomText(),
                status: "pending",
                expiresAt: end
            )
        }
        let list = LooseJSON.array(identifiers.map(\.object)).text
        try await database.transaction(for: place.tenant) { db in
            try db.execute(
                """
                INSERT INTO secrets.acme_orders
                    (tenant_id, mount_id, order_id, account_id, status, directory, identifiers, created_at, expires_at)
                VALUES (\(place.tenant), \(place.mount), \(order), \(account), 'pending', \(directory),
                        \(list)::text::jsonb, \(now), \(end))
                """
            )
            for item in made {
                try db.execute(
                    """
                    INSERT INTO secrets.acme_authorizations
                        (tenant_id, mount_id, authorization_id, order_id, account_id, identifier_type, identifier,
                         is_wildcard, token, status, expires_at)
                    VALUES (\(place.tenant), \(place.mount), \(item.id), \(order), \(account),
                            \(item.identifier.type), \(item.identifier.value), \(item.isWildcard), \(item.token),
                            'pending', \(end))
                    """
                )
            }
        }
        return ACMEOrder(
            id: order,
            account: account,
            status: "pending",
            directory: directory,
            identifiers: identifiers,
            expiresAt: end,
            authorizations: made
        )
    }

    /// With its authorizations; `nil` for one of another account.
    package func order(_ id: UniqueID, of account: UniqueID, at place: Place) async throws -> ACMEOrder? {
        let found = try await database.first(
            for: place.tenant,
            """
            SELECT order_id, account_id, status, directory, identifiers::text AS identifiers, error::text AS error,
                   serial_number, certificate_chain, expires_at
            FROM secrets.acme_orders
            WHERE tenant_id = \(place.tenant) AND mount_id = \(place.mount) AND order_id = \(id)
                AND account_id = \(account)
            """,
            as: ACMEOrder.init
        )
        guard var order = found else { return nil }
        order.authorizations = try await database.rows(
            for: place.tenant,
            """
            SELECT authorization_id, order_id, account_id, identifier_type, identifier, is_wildcard, token, status,
                   challenge_type, challenged_at, error::text AS error, expires_at
            FROM secrets.acme_authorizations
            WHERE tenant_id = \(place.tenant) AND mount_id = \(place.mount) AND order_id = \(id)
            ORDER BY authorization_id
            LIMIT 128
            """,
            as: ACMEAuthorization.init
        )
        return order
    }

    /// The orders of an account, the latest first.
    package func orders(of account: UniqueID, at place: Place) async throws -> [UniqueID] {
        try await database.rows(
            for: place.tenant,
            """
            SELECT order_id FROM secrets.acme_orders
            WHERE tenant_id = \(place.tenant) AND mount_id = \(place.mount) AND account_id = \(account)
            ORDER BY created_at DESC
            LIMIT 128
            """
        ) { row in try row["order_id"] as UniqueID }
    }

    package func authorization(_ id: UniqueID, of account: UniqueID, at place: Place) async throws
        -> ACMEAuthorization?
    {
        try await database.first(
            for: place.tenant,
            """
            SELECT authorization_id, order_id, account_id, identifier_type, identifier, is_wildcard, token, status,
                   challenge_type, challenged_at, error::text AS error, expires_at
            FROM secrets.acme_authorizations
            WHERE tenant_id = \(place.tenant) AND mount_id = \(place.mount) AND authorization_id = \(id)
                AND account_id = \(account)
            """,
            as: ACMEAuthorization.init
        )
    }

    /// Notes what came of a challenge, and what follows for its order: ready once all are valid, invalid once one is.
    ///
    /// - Parameter problem: `nil` where the client has proved that the name is its own.
    package func settle(
        _ authorization: ACMEAuthorization,
        _ challenge: String,
        problem: ACMEProblem?,
        at place: Place
    ) async throws {
        let now = clock.now()
        let error = problem.map { LooseJSON.object($0.object).text }
        let order = authorization.order
        try await database.transaction(for: place.tenant) { db in
            // The order's row first: challenges of one order are settled one at a time.
            _ = try db.first(
                """
                SELECT order_id FROM secrets.acme_orders
                WHERE tenant_id = \(place.tenant) AND mount_id = \(place.mount) AND order_id = \(order)
                FOR UPDATE
                """
            ) { row in try row["order_id"] as UniqueID }
            try db.execute(
                """
                UPDATE secrets.acme_authorizations
                SET status = \(problem == nil ? "valid" : "invalid"), challenge_type = \(challenge),
                    challenged_at = \(now), error = \(error)::text::jsonb
                WHERE tenant_id = \(place.tenant) AND mount_id = \(place.mount)
                    AND authorization_id = \(authorization.id) AND status = 'pending'
                """
            )
            try db.execute(
                """
                UPDATE secrets.acme_orders AS own
                SET status = CASE
                    WHEN EXISTS (
                        SELECT FROM secrets.acme_authorizations AS part
                        WHERE part.tenant_id = \(place.tenant) AND part.mount_id = own.mount_id
                            AND part.order_id = own.order_id AND part.status IN ('invalid', 'deactivated')
                    ) THEN 'invalid' ELSE 'ready' END
                WHERE own.tenant_id = \(place.tenant) AND own.mount_id = \(place.mount) AND own.order_id = \(order)
                    AND own.status = 'pending'
                    AND (
                        NOT EXISTS (
                            SELECT FROM secrets.acme_authorizations AS part
                            WHERE part.tenant_id = \(place.tenant) AND part.mount_id = own.mount_id
                                AND part.order_id = own.order_id AND part.status <> 'valid'
                        )
                        OR EXISTS (
                            SELECT FROM secrets.acme_authorizations AS part
                            WHERE part.tenant_id = \(place.tenant) AND part.mount_id = own.mount_id
                                AND part.order_id = own.order_id AND part.status IN ('invalid', 'deactivated')
                        )
                    )
                """
            )
        }
    }

    /// Its client gives an authorization back; what was ordered with it is issued no more.
    package func deactivate(_ authorization: ACMEAuthorization, at place: Place) async throws {
        let order = authorization.order
        try await database.transaction(for: place.tenant) { db in
            try db.execute(
                """
                UPDATE secrets.acme_orders SET status = 'invalid'
                WHERE tenant_id = \(place.tenant) AND mount_id = \(place.mount) AND order_id = \(order)
                    AND status IN ('pending', 'ready')
                """
            )
            try db.execute(
                """
                UPDATE secrets.acme_authorizations SET status = 'deactivated'
                WHERE tenant_id = \(place.tenant) AND mount_id = \(place.mount)
                    AND authorization_id = \(authorization.id)
                """
            )
        }
    }
}
