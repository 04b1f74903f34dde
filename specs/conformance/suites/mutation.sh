#!/usr/bin/env bash
# The tester tried: bugs are seeded into the execute host, and the comparison with graphql-js must notice each.
source "$(dirname "${BASH_SOURCE[0]}")/../suite.sh"
proof node mutation.mjs
total
