extension Policy {
    /// What every token may do unless it was made without: look at, renew and give up itself, keep things in its own
    /// cubbyhole, wrap, and handle leases that it knows the identifiers of.
    package static let defaultText = """
        # What the holder of a token may do with the token itself.
        path "auth/token/lookup-self" {
          capabilities = ["read", "update"]
        }
        path "auth/token/renew-self" {
          capabilities = ["update"]
        }
        path "auth/token/revoke-self" {
          capabilities = ["update"]
        }

        # To ask what one may do.
        path "sys/capabilities-self" {
          capabilities = ["update"]
        }
        path "sys/internal/ui/resultant-acl" {
          capabilities = ["read"]
        }

        # The entity behind the token may read itself.
        path "identity/entity/id/{{identity.entity.id}}" {
          capabilities = ["read"]
        }
        path "identity/entity/name/{{identity.entity.name}}" {
          capabilities = ["read"]
        }

        # Leases, by identifiers that only their holders know.
        path "sys/renew" {
          capabilities = ["update"]
        }
        path "sys/leases/renew" {
          capabilities = ["update"]
        }
        path "sys/leases/lookup" {
          capabilities = ["update"]
        }

        # Each token's own cubbyhole.
        path "cubbyhole/*" {
          capabilities = ["create", "read", "update", "delete", "list"]
        }

        # Answers that are wrapped in a token.
        path "sys/wrapping/wrap" {
          capabilities = ["update"]
        }
        path "sys/wrapping/lookup" {
          capabilities = ["update"]
        }
        path "sys/wrapping/unwrap" {
          capabilities = ["update"]
        }

        # Text of one's own, hashed for comparison with the record.
        path "sys/tools/hash" {
          capabilities = ["update"]
        }
        path "sys/tools/hash/*" {
          capabilities = ["update"]
        }

        """
}
