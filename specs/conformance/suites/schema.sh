#!/usr/bin/env bash
# Schemas right and wrong judged as graphql-js judges them; the served schema held against the last release.
source "$(dirname "${BASH_SOURCE[0]}")/../suite.sh"
proof node schemas.mjs
proof node breaking.mjs --prove
proof node breaking.mjs
total
