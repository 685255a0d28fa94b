extension APIClient {
    package func whoAmI() async throws -> Wire.WhoAmI { try await get(RequestPath("whoami")) }

    package func overview() async throws -> Wire.Overview { try await get(RequestPath("overview")) }

    package func callers(_ page: PageQuery) async throws -> Wire.Page<Wire.Caller> {
        try await get(RequestPath("callers").asking(page))
    }

    package func createCaller(_ draft: Wire.CallerDraft) async throws -> Wire.Caller {
        try await post(RequestPath("callers"), draft)
    }

    package func disableCaller(_ name: String) async throws -> Wire.Caller {
        try await post(RequestPath("callers", name, "disable"), Wire.Nothing())
    }

    package func enableCaller(_ name: String) async throws -> Wire.Caller {
        try await post(RequestPath("callers", name, "enable"), Wire.Nothing())
    }

    package func setPermissions(_ permissions: [String], of name: String) async throws -> Wire.Caller {
        try await post(
            RequestPath("callers", name, "permissions"),
            Wire.Permissions(permissions: permissions)
        )
    }

    /// The tokens that hold, of all callers or of one.
    package func tokens(_ page: PageQuery, of caller: String? = nil) async throws
        -> Wire.Page<Wire.TokenSummary>
    {
        try await get(RequestPath("tokens").asking("caller", caller).asking(page))
    }

    package func createToken(_ draft: Wire.TokenDraft) async throws -> Wire.Token {
        try await post(RequestPath("tokens"), draft)
    }

    package func revokeToken(_ tokenID: String) async throws {
        try await delete(RequestPath("tokens", tokenID))
    }
}
