import API
import Evidence

/// `/secrets/folder`: the names in one folder of a store.
struct SecretFolderPage: DashboardPage {
    static let template = "secret-folder"
    static let fragments: [Fragment] = []
    static let place = SecretsPage.place

    /// Names a page.
    static let rowLimit = 200

    var frame: Frame
    /// With the mount, and with its final slash.
    var path: String
    /// With its final slash.
    var mount: String
    /// Folders end in a slash.
    var names: [String]
    /// Why there are none, where the policies don't let them be listed.
    var isDenied = false
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
                "rows": names.map(row),
                "newPath": URLPart.address("/secrets/new", ["path": path]),
                "listCommand": CommandWord.plain("muniment secret list", path),
                "simulatorPath": URLPart.address("/simulator", ["path": path, "operation": "list"]),
                "paging": Paging("names", cursor: cursor, next: nextCursor) {
                    SecretAddress.folder(path, cursor: $0)
                }?.view,
            ])
        )
    }

    private func row(_ name: String) -> View {
        let isFolder = name.utf8.last == UInt8(ascii: "/")
        return View([
            "key": "name-\(name)",
            "name": Clipping.text(name, 300),
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
