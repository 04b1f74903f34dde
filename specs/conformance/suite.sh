# Shared by the suites: sourced, never run. A proof is a program whose last line is its score; it counts as the
# "N passed, N failed" at the end of that line, or as one check that passed if it ended well.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
passed=0 failed=0

proof() {
  local score code
  score=$("$@" | tee >(head -n -1 >&2) | tail -n 1); code=$?
  if [[ $score =~ ([0-9]+)\ passed,\ ([0-9]+)\ failed$ ]]; then
    passed=$((passed + BASH_REMATCH[1])) failed=$((failed + BASH_REMATCH[2]))
    [ "$code" = 0 ] || [ "${BASH_REMATCH[2]}" != 0 ] || failed=$((failed + 1))
  elif [ "$code" = 0 ]; then passed=$((passed + 1)); else failed=$((failed + 1)); fi
  echo "score: ${score:-$* said nothing}"
}

# The last line of every suite.
total() { echo "$passed passed, $failed failed"; }
