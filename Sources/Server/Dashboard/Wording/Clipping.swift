/// Names and reasons are as long as somebody made them: a row shows so much of one.
enum Clipping {
    static func text(_ text: String, _ limit: Int) -> String {
        text.count > limit ? "\(text.prefix(limit - 1))…" : text
    }
}
