extension APIClient {
    package func policies(_ page: PageQuery = PageQuery()) async throws -> Wire.Page<Wire.Policy> {
        try await get(RequestPath("policies").asking(page))
    }

    package func policy(_ name: String) async throws -> Wire.Policy {
        try await get(RequestPath("policies", name))
    }

    package func writePolicy(_ name: String, _ draft: Wire.PolicyDraft) async throws -> Wire.Policy {
        try await put(RequestPath("policies", name), draft)
    }

    package func deletePolicy(_ name: String) async throws {
        try await delete(RequestPath("policies", name))
    }

    package func simulatePolicies(_ trial: Wire.PolicyTrial) async throws -> Wire.PolicyVerdict {
        try await post(RequestPath("policies", "simulate"), trial)
    }
}
