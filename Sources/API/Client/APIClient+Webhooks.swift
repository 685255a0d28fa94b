extension APIClient {
    package func webhooks(_ page: PageQuery) async throws -> Wire.Page<Wire.Webhook> {
        try await get(RequestPath("webhooks").asking(page))
    }

    package func webhook(_ name: String) async throws -> Wire.Webhook {
        try await get(RequestPath("webhooks", name))
    }

    package func addWebhook(_ draft: Wire.WebhookDraft) async throws -> Wire.Webhook {
        try await post(RequestPath("webhooks"), draft)
    }

    package func testWebhook(_ name: String) async throws -> Wire.WebhookDelivery {
        try await post(RequestPath("webhooks", name, "test"), Wire.Nothing())
    }

    package func pauseWebhook(_ name: String, because reason: String?) async throws -> Wire.Webhook {
        try await post(RequestPath("webhooks", name, "pause"), Wire.WebhookPause(reason: reason))
    }

    package func resumeWebhook(_ name: String, skipping skip: String?) async throws -> Wire.Webhook {
        try await post(RequestPath("webhooks", name, "resume"), Wire.WebhookResumption(skip: skip))
    }

    package func removeWebhook(_ name: String) async throws {
        try await delete(RequestPath("webhooks", name))
    }
}
