import Kinds

/// The wire's names in a reader's words. A name from a later version is shown as it is.
enum Names {
    static func kind(_ kind: String) -> String { KindName(rawValue: kind)?.title ?? kind }

    static func custody(_ state: String) -> String {
        state == "ceremony_open" ? "ceremony open" : state.split(separator: "_").joined(separator: " ")
    }

    static func layer(_ layer: String) -> String {
        layer.hasPrefix("layer") ? "layer \(layer.dropFirst(5))" : layer
    }

    static let custodyStates = [
        "proposed", "ceremony_open", "approved", "deployed", "rolled_back", "rejected", "expired", "retired",
    ]
}
