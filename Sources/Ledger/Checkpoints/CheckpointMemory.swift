package import Evidence
import Foundation
import Postgres

/// The last checkpoint of each log, in files outside the database: what is put back together with the database can't
/// be compared with itself.
package struct CheckpointMemory: Sendable {
    package struct Remembered: Sendable {
        package let note: SignedNote
        package let checkpoint: Checkpoint
    }

    private let folder: String

    /// `folder` is made when the first checkpoint is kept.
    package init(folder: String) { self.folder = folder }

    /// Of its signatures nothing is checked: it was signed here.
    ///
    /// - Throws: `SignerRefusal.memoryUnusable` where the file can't be read or holds something else.
    package func last(of origin: String) throws(SignerRefusal) -> Remembered? {
        let path = path(of: origin)
        guard let data = FileManager.default.contents(atPath: path) else {
            if access(path, F_OK) != 0, errno == ENOENT { return nil }
            throw .memoryUnusable(path: path)
        }
        guard let note = try? SignedNote(parsing: [UInt8](data)), let checkpoint = Checkpoint(note.text),
            checkpoint.origin.utf8.elementsEqual(origin.utf8)
        else { throw .memoryUnusable(path: path) }
        return Remembered(note: note, checkpoint: checkpoint)
    }

    /// Keeps `note` so that it outlives a power cut, in the place of the one before.
    package func keep(_ note: SignedNote, of origin: String) throws {
        try FileManager.default.createDirectory(
            atPath: folder,
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700]
        )
        try writeSecret(String(decoding: note.bytes, as: UTF8.self), to: path(of: origin))
    }

    private func path(of origin: String) -> String {
        folder + "/" + Digest.sha256(of: Array(origin.utf8)).hex
    }
}
