// The agent of a host: it is enrolled once, by a login that is used up with it, and from then on keeps one connection by its
// certificate (`Connection/AgentLink.swift`). What applications of the host ask for goes over that connection or, for one
// with a certificate of its own, over one of its own (`Local/LocalAPI.swift`); what was answered is kept in memory for as long as it is
// valid (`Cache/SecretCache.swift`), and what changes is told by the server. Files are rendered from templates
// (`Templates/TemplateKeeper.swift`), and the server may have the host looked at (`Observing/HostLooker.swift`). Begin with
// `AgentRunner.swift`. Nothing secret is written to a disk but what a template says, and the key that was made here.
