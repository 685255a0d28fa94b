/// The way through a list that does not stand on one page; what the address asks for besides is kept in the links.
struct Paging: Sendable {
    /// `artifacts`
    var thing: String
    /// What part of the whole this is, where that is known: `12 of 40`.
    var note: String?
    /// `nil` on the first page.
    var firstPath: String?
    /// `nil` on the last page.
    var nextPath: String?

    /// `nil` where everything stands on this page.
    ///
    /// - Parameter path: the address with this cursor in place of the present one.
    init?(
        _ thing: String,
        note: String? = nil,
        cursor: String?,
        next: String?,
        path: (String?) -> String
    ) {
        guard cursor != nil || next != nil else { return nil }
        self.thing = thing
        self.note = note
        firstPath = cursor == nil ? nil : path(nil)
        nextPath = next.map(path)
    }

    /// What `parts/paging` shows.
    var view: View {
        View(["pagedThing": thing, "pagedNote": note, "firstPath": firstPath, "nextPath": nextPath])
    }
}
