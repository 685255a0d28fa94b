import Evidence

/// The last checkpoint of each log that this machine saw, beside the profile file: a log that is not consistent with it
/// has changed its past. By tenant and ledger, so that a log can't leave its past behind under another name.
///
/// A file is the log's vkey in a line, and the signed note.
struct KeptCheckpoints {
    struct Kept {
        var key: NoteKey
        var note: SignedNote
        var checkpoint: Checkpoint
    }

    var folder = Files.folder(of: ProfileFile.path) + "/checkpoints"

    func last(of ledger: String, tenant: UniqueID) throws -> Kept? {
        let path = path(of: ledger, tenant: tenant)
        guard Files.exists(path) else { return nil }
        let bytes = try Files.bytes(of: path, limit: SignedNote.byteLimit)
        guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")),
            let key = NoteKey(String(decoding: bytes[..<end], as: UTF8.self)),
            let note = try? SignedNote(parsing: Array(bytes[(end + 1)...])),
            let checkpoint = Checkpoint(note.text)
        else {
            throw Refusal.input(
                "\(path) holds no checkpoint that was kept here",
                remedy: "restore it; without it nothing shows that the log is the one you saw before"
            )
        }
        return Kept(key: key, note: note, checkpoint: checkpoint)
    }

    func keep(_ note: SignedNote, signedBy key: NoteKey, of ledger: String, tenant: UniqueID) throws {
        try Files.writeSecret(
            Array("\(key.text)\n".utf8) + note.bytes,
            to: path(of: ledger, tenant: tenant),
            replacing: .allowed
        )
    }

    private func path(of ledger: String, tenant: UniqueID) -> String {
        "\(folder)/\(tenant.text)-\(Digest.sha256(of: Array(ledger.utf8)).hex.prefix(16))"
    }
}
