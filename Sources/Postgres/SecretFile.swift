import Foundation

/// What the system refused.
package struct SystemFailure: Error, CustomStringConvertible {
    package let description: String

    /// To be made right after the call that failed: `errno` says why.
    package init(_ action: String, _ path: String) {
        description = "can't \(action) \(path): \(String(cString: strerror(errno)))"
    }
}

/// Writes a file that only its owner reads, all or nothing, so that it outlives a power cut.
package func writeSecret(_ text: String, to path: String) throws {
    let aside = path + ".new"
    // What an interrupted write left, or somebody else put there to read along or to lead us elsewhere.
    if unlink(aside) != 0, errno != ENOENT { throw SystemFailure("remove", aside) }
    let descriptor = open(aside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw SystemFailure("make", aside) }
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    try file.write(contentsOf: Data(text.utf8))
    try file.synchronize()
    try file.close()
    guard rename(aside, path) == 0 else { throw SystemFailure("replace", path) }
    let folder = open((path as NSString).deletingLastPathComponent, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw SystemFailure("open the folder of", path) }
    defer { close(folder) }
    guard fsync(folder) == 0 else { throw SystemFailure("keep", path) }
}
