import API
import Chronicle

/// What each refusal of a source says to a client.
extension SourceError {
    var problem: Problem {
        switch self {
        case .unknownSource(let name):
            .missing("source", name, field: "name", remedy: "list them with muniment source list")
        case .nameTaken(let name):
            .refused(
                409,
                "source_name_taken",
                "there is a source «\(name)»",
                field: "name",
                remedy: "take another name"
            )
        case .tooMany(let limit):
            .refused(
                409,
                "too_many_sources",
                "the tenant has \(limit) sources, as many as there may be",
                field: nil,
                remedy: "let several of your feeds share one source"
            )
        case .disabled(let name):
            .refused(
                409,
                "source_disabled",
                "the source «\(name)» is disabled; nothing of this request was saved",
                field: nil,
                remedy: "enable it with muniment source enable \(name)"
            )
        case .notPushed(let name):
            .refused(
                409,
                "source_not_pushed",
                "events are not sent to the source «\(name)»; it is read",
                field: nil,
                remedy: "send them to a source of the kind push"
            )
        case .invalid(let field, let reason, let remedy):
            .invalidValue(field, "\(field) \(reason)", remedy: remedy)
        }
    }
}
