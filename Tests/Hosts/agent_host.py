"""Sets a server up for an agent of this host, and drives it through hvac, Vault's client for Python.

    agent_host.py ADDRESS AUTHORITY_PEM TOKEN_FILE FOLDER prepare AGENTS_PORT PROXY_PORT
    agent_host.py ADDRESS AUTHORITY_PEM TOKEN_FILE FOLDER bind
    agent_host.py ADDRESS AUTHORITY_PEM TOKEN_FILE FOLDER write VALUE
    agent_host.py ADDRESS AUTHORITY_PEM TOKEN_FILE FOLDER proxy PROXY_PORT
    agent_host.py ADDRESS AUTHORITY_PEM TOKEN_FILE FOLDER suspend

The token is an administrator's of the tenant `demo`. `prepare` opens the seal, makes an authority and an AppRole for agents,
and writes FOLDER/agent.json with a wrapped SecretID beside it. The first thing that is otherwise than it should be ends it.
"""

import json
import os
import sys

import hvac
import requests

address, authority, token_file, folder, verb = sys.argv[1:6]
rest = sys.argv[6:]
# A proxy of the machine is not asked for a server on the machine.
os.environ["NO_PROXY"] = "*"
with open(token_file) as file:
    token = file.read().strip()
wire = requests.Session()
wire.verify = authority
wire.trust_env = False


def ask(method, path, body=None, **headers):
    if path.startswith("/v1/"):
        headers = {"X-Vault-Token": token, "X-Vault-Namespace": "demo", **headers}
    else:
        headers = {"Authorization": "Bearer " + token, **headers}
    answer = wire.request(method, address + path, json=body, headers=headers)
    assert answer.status_code < 300, f"{method} {path}: {answer.status_code} {answer.text}"
    return answer.json() if answer.text else {}


def write(value):
    ask("POST", "/v1/kv/data/shop/db", {"data": {"password": value}})


if verb == "prepare":
    agents_port, proxy_port = map(int, rest)
    made = wire.put(address + "/v1/sys/init", json={"secret_shares": 1, "secret_threshold": 1}).json()
    wire.put(address + "/v1/sys/unseal", json={"key": made["keys"][0]}).raise_for_status()
    ask("POST", "/v1/sys/mounts/kv", {"type": "kv", "options": {"version": "2"}})
    write("one")
    ask("POST", "/v1/sys/mounts/pki-agents", {"type": "pki"})
    ask(
        "POST",
        "/v1/pki-agents/root/generate/internal",
        {"common_name": "Agents", "key_type": "ec", "ttl": "8760h"},
    )
    rules = 'path "sys/agents/enroll/web-*" { capabilities = ["update"] }'
    ask("PUT", "/v1/sys/policies/acl/enroll", {"policy": rules})
    ask("POST", "/v1/sys/auth/approle", {"type": "approle"})
    ask("POST", "/v1/auth/approle/role/web", {"token_policies": "enroll"})
    role = ask("GET", "/v1/auth/approle/role/web/role-id")["data"]["role_id"]
    wrapped = ask("POST", "/v1/auth/approle/role/web/secret-id", {}, **{"X-Vault-Wrap-TTL": "600"})
    with open(folder + "/wrapped", "w") as file:
        file.write(wrapped["wrap_info"]["token"])
    with open(folder + "/db.mustache", "w") as file:
        file.write("password={{db.password}}\n")
    configuration = {
        "server": address,
        "agents": f"127.0.0.1:{agents_port}",
        "namespace": "demo",
        "ca_file": authority,
        "name": "web-1",
        "state_folder": folder + "/state",
        "enroll": {"role_id": role, "wrapped_secret_id_file": folder + "/wrapped"},
        "socket": {"path": folder + "/sock"},
        "applications": [{"name": "shop", "users": [str(os.getuid())], "paths": ["kv/data/shop/"]}],
        "proxies": [{"port": proxy_port, "application": "shop"}],
        "templates": [
            {
                "name": "db",
                "source": folder + "/db.mustache",
                "destination": folder + "/db.conf",
                "secrets": {"db": "kv/data/shop/db"},
                "check": ["/usr/bin/grep", "-qv", "bad", folder + "/db.conf"],
                "reload": ["/usr/bin/touch", folder + "/told"],
                "debounce_ms": 50,
            }
        ],
    }
    with open(folder + "/agent.json", "w") as file:
        json.dump(configuration, file)
elif verb == "bind":
    agent = ask("GET", "/api/v1/agents/web-1")["id"]
    policy = {
        "allowed_secrets": ["kv.shop.*"],
        "allowed_operations": ["read"],
        "entity_bindings": [agent],
    }
    ask("PUT", "/api/v1/policies/web", {"policy": json.dumps(policy)})
elif verb == "write":
    write(rest[0])
elif verb == "proxy":
    # An application that speaks Vault: no token, no namespace, and a client that knows nothing of agents.
    client = hvac.Client(url=f"http://127.0.0.1:{rest[0]}")
    read = client.secrets.kv.v2.read_secret_version(path="shop/db", mount_point="kv", raise_on_deleted_version=True)
    print(read["data"]["data"]["password"])
    try:
        client.secrets.kv.v2.read_secret_version(path="bank/db", mount_point="kv", raise_on_deleted_version=True)
    except hvac.exceptions.Forbidden:
        print("refused")
    page = requests.get(
        f"http://127.0.0.1:{rest[0]}/v1/kv/data/shop/db", headers={"Origin": "https://elsewhere.example"}
    )
    print(page.status_code)
elif verb == "suspend":
    ask("POST", "/api/v1/agents/web-1/suspend", {})
else:
    sys.exit("no such verb")
