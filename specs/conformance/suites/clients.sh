#!/usr/bin/env bash
# The host as tools/up starts it, with a database of its own: audited over HTTP, introspected, and used by real clients.
source "$(dirname "${BASH_SOURCE[0]}")/../suite.sh"
root=$(cd ../.. && pwd)
free_port() { node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close() })'; }

mkdir -p "$root/.local/conformance"
port=$(free_port)
STATE=.local/conformance PORT=$port PG_PORT=$(free_port) "$root/tools/up" --fresh >"$root/.local/conformance/up.log" 2>&1 &
up=$!
trap 'kill -TERM "$up" 2>/dev/null; wait "$up"' EXIT
host=http://127.0.0.1:$port
until curl -fsS "$host/healthz" >/dev/null 2>&1; do
  kill -0 "$up" 2>/dev/null || { cat "$root/.local/conformance/up.log"; echo "0 passed, 1 failed"; exit 1; }
  sleep 0.5
done

proof node audit.mjs "$host/graphql"
proof node http.mjs "$host/graphql"
proof node roundtrip.mjs "$host/graphql"
proof node clients/urql.mjs "$host"
proof node clients/relay.mjs
proof node clients/graphiql.mjs "$host"
proof node clients/sse.mjs "$host"
total
