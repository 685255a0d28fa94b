import Foundation

/// Writes a file that only its owner reads, all or nothing.
func writeSecret(_ text: String, to path: String) throws {
    let aside = path + ".new"
    guard
        FileManager.default.createFile(
            atPath: aside,
            contents: Data(text.utf8),
            attributes: [.posixPermissions: 0o600]
        )
    else { throw CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: path]) }
    guard rename(aside, path) == 0 else {
        throw CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: path])
    }
}
