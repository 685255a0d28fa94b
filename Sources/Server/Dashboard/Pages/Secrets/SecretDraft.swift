import Evidence

/// What a form says of a version that is to be written: some fields by name, or all of it as JSON.
struct SecretDraft: Sendable {
    struct Field: Sendable {
        var name: String
        var value: String
        /// Whether it is to be left out.
        var isDropped = false
    }

    var fields: [Field] = []
    var json = ""
    /// Whether fields that are not named here are left out.
    var replaces = false
    /// Whether the form is shown without being asked for: what it says was refused, or the page is about writing.
    var isOpen = false

    /// Rows of a form, filled or not.
    static let rowLimit = 24
    private static let freeRows = 3

    init() {}

    /// Of a form: `name.0`, `value.0`, `drop.0`, `json`, `replaces`.
    init(_ form: [String: String]) {
        for index in 0..<Self.rowLimit {
            guard let name = form["name.\(index)"], !name.isEmpty else { continue }
            fields.append(
                Field(
                    name: name,
                    value: Self.lines(form["value.\(index)"] ?? ""),
                    isDropped: form["drop.\(index)"] == "yes"
                )
            )
        }
        json = Self.lines(form["json"] ?? "")
        replaces = form["replaces"] == "yes"
        isOpen = true
    }

    /// Forms send each line's end as CR LF (HTML, §4.10.21.8), whatever was typed or pasted.
    static func lines(_ text: String) -> String { text.replacing("\r\n", with: "\n") }

    /// Why what a form says is no secret.
    struct Fault: Error, Hashable {
        var reason: String
    }

    /// All of a version.
    ///
    /// - Throws: `Fault`.
    func whole() throws(Fault) -> LooseObject {
        if let object = try object() { return object }
        let named = fields.filter { !$0.isDropped && !$0.value.isEmpty }
        try checkNames()
        guard !named.isEmpty else {
            throw Fault(
                reason: "No field was filled in. Give at least one name with a value, or a JSON object."
            )
        }
        return LooseObject(named.map { ($0.name, .string($0.value)) })
    }

    /// What is to be changed of the version before: null takes a field away.
    ///
    /// - Throws: `Fault`.
    func patch() throws(Fault) -> LooseObject {
        if let object = try object() { return object }
        try checkNames()
        let changed = fields.filter { $0.isDropped || !$0.value.isEmpty }
        guard !changed.isEmpty else {
            throw Fault(
                reason: "Nothing was changed. Fill in what is to be new, or mark what is to be left out."
            )
        }
        return LooseObject(changed.map { ($0.name, $0.isDropped ? .null : .string($0.value)) })
    }

    private func checkNames() throws(Fault) {
        var seen: Set<[UInt8]> = []
        for field in fields where !seen.insert(Array(field.name.utf8)).inserted {
            throw Fault(
                reason: "The field «\(Clipping.text(field.name, 100))» is named twice. Leave one of them out."
            )
        }
    }

    private func object() throws(Fault) -> LooseObject? {
        guard json.contains(where: { !$0.isWhitespace }) else { return nil }
        // Never the text itself: it is the secret.
        guard let value = try? LooseJSON(parsing: json.utf8) else {
            throw Fault(reason: "The JSON can't be read. Check quotes, commas and braces.")
        }
        guard let object = value.object else {
            throw Fault(
                reason: "The JSON is no object. Write such as {\"username\": \"app\", \"password\": \"…\"}."
            )
        }
        guard !object.isEmpty else {
            throw Fault(reason: "The JSON object is empty. Give at least one field.")
        }
        return object
    }

    /// The JSON to be shown again; `nil` for none, and where it holds what a page can't show as it is.
    var shownJSON: String? { json.isEmpty || !HTMLEscaping.isShownAsItIs(json) ? nil : json }

    /// What the form shows.
    ///
    /// - Parameter known: names of fields that there are.
    func rows(besides known: [String]) -> [View] {
        var rows = fields
        // A form sends again what it shows: names with characters that can't be seen would become others.
        rows.removeAll { !HTMLEscaping.isShownAsItIs($0.name) }
        for name in known where HTMLEscaping.isShownAsItIs(name) && !rows.contains(where: { $0.name == name })
        {
            rows.append(Field(name: name, value: ""))
        }
        rows = Array(rows.prefix(Self.rowLimit - Self.freeRows))
        for _ in 0..<Self.freeRows { rows.append(Field(name: "", value: "")) }
        return rows.enumerated().map { index, row in
            let isWhole = HTMLEscaping.isShownAsItIs(row.value)
            let hint = known.contains(row.name) ? "stays as it is" : nil
            return View([
                "index": index, "fieldName": row.name, "value": isWhole ? row.value : "",
                "isDropped": row.isDropped,
                "isKnown": known.contains(row.name),
                "hint": isWhole ? hint : "type it again: it holds characters that can't be shown here",
            ])
        }
    }
}
