#!/usr/bin/env bash
# 5,000 seeded documents on a schema with some of everything, and as many on the served one, through our GraphQL layer and through
# graphql-js: no difference is allowed.
source "$(dirname "${BASH_SOURCE[0]}")/../suite.sh"
proof node differential.mjs --count 5000 --seed 2026
proof node differential.mjs --count 5000 --seed 2026 --schema ../../api/schema.graphql
total
