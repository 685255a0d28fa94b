"""Writes to a transparency log with Sigstore's client for Python, unmodified, and verifies what it answers with it.

    sigstore_session.py LOG VKEY_FILE COUNT

LOG is what stands before /api/v2. The first entry brings the log its first checkpoint: whoever waits for it writes the log's
vkey into VKEY_FILE once the line "entered" is printed. Prints a line a chapter; the first thing that is otherwise ends it.
"""

import base64
import datetime
import hashlib
import os
import sys
import time

import requests
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, utils
from cryptography.x509.oid import NameOID
from sigstore._internal.merkle import verify_merkle_inclusion
from sigstore._internal.rekor import RekorClientError
from sigstore._internal.rekor.checkpoint import verify_checkpoint
from sigstore._internal.rekor.client_v2 import RekorV2Client
from sigstore._internal.trust import Keyring
from sigstore.errors import VerificationError
from sigstore.hashes import Hashed
from sigstore_models.common import v1 as common
from sigstore_models.common.v1 import HashAlgorithm

LOG, VKEY_FILE, COUNT = sys.argv[1], sys.argv[2], int(sys.argv[3])
# A proxy of the machine is not asked for a server on the machine.
os.environ["NO_PROXY"] = "*"
SPKI_HEAD = bytes.fromhex("302a300506032b6570032100")


def certificate(key):
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "builder.example")])
    now = datetime.datetime.now(datetime.timezone.utc)
    return (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(minutes=5))
        .not_valid_after(now + datetime.timedelta(hours=1))
        .sign(key, hashes.SHA256())
    )


key = ec.generate_private_key(ec.SECP256R1())
signer = certificate(key)
client = RekorV2Client(LOG)


def request(text):
    digest = hashlib.sha256(text).digest()
    signature = key.sign(digest, ec.ECDSA(utils.Prehashed(hashes.SHA256())))
    hashed = Hashed(algorithm=HashAlgorithm.SHA2_256, digest=digest)
    return RekorV2Client._build_hashed_rekord_request(hashed, signature, signer)


asked = request(b"the first")
entries = [client.create_entry(asked)]
print("-- entered", flush=True)

while not (os.path.exists(VKEY_FILE) and open(VKEY_FILE).read().endswith("\n")):
    time.sleep(0.01)
name, _, material = open(VKEY_FILE).read().strip().split("+", 2)
raw = base64.b64decode(material)
assert raw[0] == 1 and len(raw) == 33
log_id = hashlib.sha256(name.encode() + b"\n" + raw).digest()
keyring = Keyring(
    [
        common.PublicKey(
            raw_bytes=base64.b64encode(SPKI_HEAD + raw[1:]),
            key_details=common.PublicKeyDetails.PKIX_ED25519,
        )
    ]
)

for number in range(COUNT):
    entries.append(client.create_entry(request(b"text %d" % number)))
for index, entry in enumerate(entries):
    assert entry._inner.log_index == entries[0]._inner.log_index + index
    assert entry._inner.log_id.key_id == log_id
    verify_merkle_inclusion(entry)
    verify_checkpoint(keyring, entry)
print("-- verified", flush=True)

# An entry that is there is told of by its index.
again = requests.post(LOG + "/api/v2/log/entries", json=asked)
assert again.status_code == 409, again.text
assert again.headers["X-Log-Index"] == str(entries[0]._inner.log_index)
try:
    client.create_entry(asked)
    raise SystemExit("a duplicate was taken in")
except RekorClientError:
    pass
print("-- duplicate", flush=True)

# What is not signed is not taken in; nor is a proof of another entry a proof.
forged = request(b"another")
forged["hashedRekordRequestV002"]["digest"] = base64.b64encode(hashlib.sha256(b"else").digest()).decode()
assert requests.post(LOG + "/api/v2/log/entries", json=forged).status_code == 400
mixed = entries[1]
mixed._inner.canonicalized_body = entries[2]._inner.canonicalized_body
try:
    verify_merkle_inclusion(mixed)
    raise SystemExit("another entry's body was proven")
except VerificationError:
    pass
print("-- forged", flush=True)

# The same log as anybody reads it: entries and hashes under the latest checkpoint.
checkpoint = requests.get(LOG + "/api/v2/checkpoint").text
size = int(checkpoint.split("\n")[1])
assert checkpoint.split("\n")[0] == name and size >= COUNT + 1
width = size % 256
if size < 256:
    leaves = requests.get(LOG + "/api/v2/tile/0/000.p/%d" % width).content
    bundle = requests.get(LOG + "/api/v2/tile/entries/000.p/%d" % width).content
    assert len(leaves) == 32 * size
    for number in range(size):
        length = int.from_bytes(bundle[:2], "big")
        body, bundle = bundle[2 : 2 + length], bundle[2 + length :]
        assert hashlib.sha256(b"\0" + body).digest() == leaves[32 * number : 32 * number + 32]
    assert bundle == b""
print("-- tiles", flush=True)
