// Kinds: what the governed artifacts are made of.
//
// A kind turns the bytes of one or more files into a `ParsedArtifact`: JSON content with a content
// identifier. Everything here is pure: no disk, clock, network or randomness, so the server, the agent and
// the command line come to the same identifier from the same bytes. Every parser has limits with names and
// units, refuses what it does not understand with a `KindError` (file, line or path, reason, remedy), and
// never runs what it reads.
//
// What drift is judged by is the `NormalisedArtifact`: content without what systems add by themselves, by versioned
// rules, with secrets sealed. `ArtifactDifference` says how two of them differ in the words of the kind;
// `Capture` and `CaptureComparison` do that for whole folders, and keep what could not be read apart from what is
// away.
//
// Begin with `ArtifactKinds.parse(kind:files:hints:)`. A new kind is a folder with a type that conforms to
// `ArtifactKind`, a case in `KindName`, and a line in `ArtifactKinds.all`.
