package import Evidence

extension APIClient {
    /// Names that stand for roles.
    package func secretRoles(_ page: PageQuery = PageQuery()) async throws -> Wire.Page<Wire.NamedSecret> {
        try await get(RequestPath("secrets").asking(page))
    }

    package func namedSecret(_ name: String) async throws -> Wire.NamedSecret {
        try await get(RequestPath("secrets", name))
    }

    package func putNamedSecret(_ name: String, _ draft: Wire.NamedSecretDraft) async throws
        -> Wire.NamedSecret
    {
        try await put(RequestPath("secrets", name), draft)
    }

    package func removeSecretRole(_ name: String) async throws {
        try await delete(RequestPath("secrets", name))
    }

    /// What a secret holds, or lends: numbers in it are as they were written.
    ///
    /// - Throws: `APIFailure`.
    package func readNamedSecret(_ name: String) async throws -> LooseObject {
        let bytes = try await bytes(posting: RequestPath("secrets", name, "read"))
        guard let object = try? LooseJSON(parsing: bytes).object else {
            throw APIFailure.noAnswer(.unreadable("the answer is no object"), status: 200, key: nil)
        }
        return object
    }
}
