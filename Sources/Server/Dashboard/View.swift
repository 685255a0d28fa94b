import Mustache

/// Named values that a template reads. A name given as `nil` is known and empty, so a section over it is
/// skipped and the template never climbs to a member of the same name in the surrounding page.
struct View: MustacheParent {
    private var values: [String: Any] = [:]

    init(_ members: KeyValuePairs<String, Any?>) {
        for (name, value) in members { values[name] = value ?? Absent() }
    }

    /// These members and those of `other`; of a repeated name the other's stays.
    func adding(_ other: View) -> View {
        var view = self
        view.values.merge(other.values) { $1 }
        return view
    }

    func child(named name: String) -> Any? { values[name] }
}

/// What a template meets where a value is known to be missing.
private struct Absent: MustacheCustomRenderable {
    let renderText = ""
    let isNull = true
}
