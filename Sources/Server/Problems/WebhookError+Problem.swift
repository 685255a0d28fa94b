import API
import Chronicle

/// What each refusal of a webhook says to a client.
extension WebhookError {
    var problem: Problem {
        switch self {
        case .unknownWebhook(let name):
            .missing("webhook", name, field: "name", remedy: "list them with muniment webhook list")
        case .nameTaken(let name):
            .refused(
                409,
                "webhook_name_taken",
                "there is a webhook «\(name)»",
                field: "name",
                remedy: "take another name, or remove that one first"
            )
        case .tooMany(let limit):
            .refused(
                409,
                "too_many_webhooks",
                "the tenant has \(limit) webhooks, as many as there may be",
                field: nil,
                remedy: "remove one that is not needed any more"
            )
        case .notPaused(let name):
            .refused(
                409,
                "webhook_not_paused",
                "the webhook «\(name)» is not paused",
                field: nil,
                remedy: "see what it does with muniment webhook show \(name)"
            )
        case .invalid(let field, let reason, let remedy):
            .invalidValue(field, "\(field) \(reason)", remedy: remedy)
        }
    }
}
