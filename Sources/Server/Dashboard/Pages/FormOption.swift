/// What a form offers to choose from.
enum FormOption {
    /// - Parameters:
    ///   - known: values with the words that they are offered by.
    ///   - chosen: what the address says. A value that is not offered is offered too, so that the form says what the page
    ///     shows.
    static func views(_ known: [(String, String)], chosen: String?) -> [View] {
        var offered = known
        if let chosen, !known.contains(where: { $0.0 == chosen }) { offered.append((chosen, chosen)) }
        return offered.map { View(["value": $0.0, "text": $0.1, "isChosen": $0.0 == chosen]) }
    }
}
