import API
import Evidence

/// `/secrets/folder`: the names in one folder of a store.
struct SecretFolderPage: DashboardPage {
    static let template = "secret-folder"
    static let fragments: [Fragment] = []
    static let place = SecretsPage.place

    /// Names a page, unless they are long.
    static let rowLimit = 200
    /// What the rows may come to in bytes.
    private static let roomForRows = 100_000

    /// How many of these names a page has room for; of any there are, one at least.
    static func count(fitting names: [String], in folder: String) -> Int {
        var room = roomForRows
        for (index, name) in names.prefix(rowLimit).enumerated() {
            // In an address each byte may become three; in a text each of the first characters six.
            room -= 200 + 3 * (folder.utf8.count + name.utf8.count) + 6 * min(name.utf8.count, nameLimit)
            if room < 0 { return max(1, index) }
        }
        return min(names.count, rowLimit)
    }

    private static let nameLimit = 300

    var frame: Frame
    /// With the mount, and with its final slash.
    var path: String
    /// With its final slash.
    var mount: String
    /// Folders end in a slash.
    var names: [String]
    /// Why there are none, where the policies don't let them be listed.
    var isDenied = false
    /// The path that the request was about: of a store with versions it is not the folder's own.
    var asked = ""
    var cursor: String?
    var nextCursor: String?
    var notice: String?

    var view: View {
        frame.view(of: Self.self, title: Clipping.text(path, 200), following: nil).adding(
            View([
                "notice": notice,
                "crumbs": path == mount ? [] : SecretAddress.crumbs(above: path, mount: mount),
                "sentence": sentence,
                "path": path,
                "shownPath": Clipping.text(path, 300),
                "isDenied": isDenied,
                "isEmpty": names.isEmpty && !isDenied,
                "hasRows": !names.isEmpty,
                "rows": names.enumerated().map { row($1, $0) },
                "newPath": URLPart.address("/secrets/new", ["path": path]),
                "putPath": CommandWord.isOneWord(path + "first") ? path + "first" : "PATH",
                "listCommand": CommandWord.plain("muniment secret list", path),
                "simulatorPath": URLPart.address("/simulator", ["path": asked, "operation": "list"]),
                "paging": Paging("names", cursor: cursor, next: nextCursor) {
                    SecretAddress.folder(path, cursor: $0)
                }?.view,
            ])
        )
    }

    private func row(_ name: String, _ index: Int) -> View {
        let isFolder = name.utf8.last == UInt8(ascii: "/")
        return View([
            "key": "name-\(index)",
            "name": Clipping.text(name, Self.nameLimit),
            "kind": isFolder ? "folder" : "secret",
            "isFolder": isFolder,
            "address": isFolder ? SecretAddress.folder(path + name) : SecretAddress.secret(path + name),
        ])
    }

    var sentence: String {
        if isDenied { return "Your policies do not let you list this folder." }
        if names.isEmpty { return "Nothing is kept here." }
        let folders = names.count { $0.utf8.last == UInt8(ascii: "/") }
        let parts = [
            folders == 0 ? nil : Counting.count(folders, "folder", "folders"),
            folders == names.count ? nil : Counting.count(names.count - folders, "secret", "secrets"),
        ]
        let more = nextCursor == nil && cursor == nil ? "" : " on this page"
        return Counting.sentence(parts.compactMap(\.self).joined(separator: " and ")) + more + "."
    }
}
