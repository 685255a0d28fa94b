/// What others say of software, and how far it is to be believed: pure values without disk, clock or network, so that the
/// server and the command line read and verify with the same code.
///
/// - `PackageURL` names packages; `BillOfMaterials` and `VEXDocument` are what CycloneDX, SPDX and OpenVEX documents say.
/// - `ReadDocument` tells the formats apart. Reading is tolerant, and says in `warnings` what it passed over; writing
///   (`CycloneDXWriter`, `OpenVEXWriter`) is strict.
/// - `TrustAnchor` is who is believed, `AttestationVerifier` what follows for an envelope or a Sigstore bundle. A failed
///   verification is an answer (`AttestationVerification`), which also says what was not checked.
package enum Attestations {}
