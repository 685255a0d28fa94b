// Kinds: what the governed artifacts are made of.
//
// A kind turns the bytes of one or more files into a `ParsedArtifact`: JSON content with a content
// identifier. Everything here is pure: no disk, clock, network or randomness, so the server, the agent and
// the command line come to the same identifier from the same bytes. Every parser has limits with names and
// units, refuses what it does not understand with a `KindError` (file, line or path, reason, remedy), and
// never runs what it reads.
//
// Begin with `ArtifactKinds.parse(kind:files:hints:)`. A new kind is a folder with a type that conforms to
// `ArtifactKind`, a case in `KindName`, and a line in `ArtifactKinds.all`.
