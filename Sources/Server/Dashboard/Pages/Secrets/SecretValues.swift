import Evidence

/// Values of a secret as a page shows them: each field by itself, texts as they are and all else as JSON.
struct SecretValues {
    private var rows: [View] = []
    private var isCut = false
    private var isDisguised = false

    init(_ values: LooseObject) {
        var room = SecretPage.valueLimit
        for (name, value) in values {
            guard rows.count < SecretPage.fieldLimit, room > 0 else {
                isCut = true
                break
            }
            let (text, isText) = Self.text(of: value)
            let (shown, isWhole) = HTMLEscaping.start(of: text, escapedBytes: room)
            room -= HTMLEscaping().escapeText(shown).utf8.count + name.utf8.count
            isCut = isCut || !isWhole
            isDisguised = isDisguised || !HTMLEscaping.isShownAsItIs(name + shown)
            rows.append(
                View([
                    "fieldName": Clipping.text(name, 200),
                    "value": shown,
                    "isLong": shown.utf8.count > 80 || shown.utf8.contains(0x0A),
                    "isEmptyText": isText && shown.isEmpty,
                    "isJSON": !isText,
                ])
            )
        }
    }

    var view: View {
        View([
            "rows": rows,
            "hasNone": rows.isEmpty,
            "cutWords": isCut
                ? "It is longer than this page has room for. Take the whole of it with muniment secret get."
                : nil,
            "disguisedWords": isDisguised
                ? "It holds characters that can't be seen, written here as ‹U+…›. Take it as it is with muniment secret get."
                : nil,
        ])
    }

    /// A text as it is; all else as JSON on several lines.
    static func text(of value: LooseJSON) -> (text: String, isText: Bool) {
        if let text = value.string { return (text, true) }
        return (JSONIndentation.indented(value.text, limit: SecretPage.valueLimit).text, false)
    }
}
