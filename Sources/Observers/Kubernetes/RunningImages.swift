import Evidence
import Kinds

/// The images that the containers of pods run, by `status.containerStatuses[].imageID`.
struct RunningImages: Sendable {
    /// `{"pod", "container", "image", "digest"}`
    private(set) var containers: [JSON] = []
    /// Each once.
    private(set) var digests: [ContentIdentifier] = []
    private(set) var gaps: [Capture.Gap] = []

    var isEmpty: Bool { containers.isEmpty && gaps.isEmpty }

    /// - Parameter container: the only one of each pod that is looked at; all if there is none.
    init(_ pods: [JSON], container: String?) {
        for pod in pods {
            let status = pod["status"]
            // A pod that ended runs nothing.
            guard !["Succeeded", "Failed"].contains(status?["phase"]?.string) else { continue }
            let name = pod["metadata"]?["name"]?.string ?? ""
            let wanted = pod["spec"]?["containers"]?.array?.compactMap { $0["name"]?.string } ?? []
            let statuses = status?["containerStatuses"]?.array ?? []
            for known in wanted where container == nil || container == known {
                take(statuses.first { $0["name"]?.string == known }, pod: name, container: known)
            }
        }
    }

    private mutating func take(_ status: JSON?, pod: String, container: String) {
        let imageID = status?["imageID"]?.string ?? ""
        // `registry.example/team/app@sha256:…`, in older versions with docker-pullable:// before it. A digest by itself is
        // that of the image's configuration, which no registry knows it by.
        guard let at = imageID.lastIndex(of: "@"),
            let digest = ContentDigest(String(imageID[at...].dropFirst())),
            let identifier = ContentIdentifier(digest.text)
        else {
            let reason =
                imageID.isEmpty
                ? "the container has not started yet" : "its image has no digest of a registry"
            let remedy = imageID.isEmpty ? "look at the pod's events" : "pull the image from a registry"
            gaps.append(Capture.Gap(path: "\(pod)/\(container)", reason: reason, remedy: remedy))
            return
        }
        if !digests.contains(identifier) { digests.append(identifier) }
        containers.append([
            "pod": .string(pod), "container": .string(container), "image": status?["image"] ?? .null,
            "digest": .string(digest.text),
        ])
    }
}
