# Shared by tools/up and tools/test: sourced, never run.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# Build helpers that outlive the build would outlive tools/up as well.
export MSBUILDDISABLENODEREUSE=1 UseSharedCompilation=false
export NPM_CONFIG_UPDATE_NOTIFIER=false DOTNET_CLI_UI_LANGUAGE=en DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

say() { printf '\033[1m%s\033[0m\n' "$*"; }
die() { printf '%s\n' "$*" >&2; exit 1; }

# The two tools everything else is made with.
require_sdk() {
  command -v dotnet >/dev/null || die "The .NET SDK 10 is needed: https://dotnet.microsoft.com/download"
  case "$(cd "$root" && dotnet --version 2>/dev/null)" in
    10.*) ;; *) die "The .NET SDK 10 is needed; 'dotnet --version' says: $(dotnet --version 2>&1 | head -n 1)" ;;
  esac
  command -v node >/dev/null || die "Node.js 20 or later is needed: https://nodejs.org"
  [ "$(node -p 'process.versions.node.split(".")[0]')" -ge 20 ] || die "Node.js 20 or later is needed; this is $(node --version)"
}

# install_debian PROGRAM:PACKAGE ...   the packages whose programs are missing: installed as root, else named.
install_debian() {
  local pair missing=()
  for pair in "$@"; do command -v "${pair%%:*}" >/dev/null || missing+=("${pair##*:}"); done
  [ ${#missing[@]} -gt 0 ] || return 0
  if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
    die "The specs need ${missing[*]}: sudo apt-get install ${missing[*]}"
  fi
  say "Installing ${missing[*]}"
  # Only the programs of PostgreSQL 15 are wanted, not a server of the machine's own.
  if [[ " ${missing[*]} " == *" postgresql-15 "* ]] && [ ! -e /etc/postgresql-common/createcluster.conf ]; then
    mkdir -p /etc/postgresql-common && echo 'create_main_cluster = false' >/etc/postgresql-common/createcluster.conf
  fi
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
    -o Dpkg::Options::=--force-confold "${missing[@]}" >/dev/null \
    || die "apt-get could not install ${missing[*]}"
}

# What the lock file pins, installed only when it changed since the last time. Not `npm ci`: it refuses a lock that leaves out
# optional packages of other platforms, which some registries do not carry.
npm_ci() {
  local folder=$1 stamp="$1/node_modules/.installed-from"
  if ! cmp -s "$folder/package-lock.json" "$stamp" 2>/dev/null; then
    (cd "$folder" && npm install --no-save --no-fund --no-audit --loglevel=error) || die "npm install failed in $folder"
    cp "$folder/package-lock.json" "$stamp"
  fi
}

# Builds the host and the command line, only when a source changed since the last time.
build_if_changed() {
  local stamp="$root/.local/.built"
  mkdir -p "$root/.local"
  if [ -e "$stamp" ] && [ -x "$root/tools/command-line/bin/Debug/net10.0/regctl" ] && [ -z "$(
    find "$root" \( -name node_modules -o -name bin -o -name obj -o -name .local -o -name .git -o -name specs -o -name web \) -prune -o \
      -type f -newer "$stamp" \( -name '*.cs' -o -name '*.csproj' -o -name '*.props' -o -name '*.sql' -o -name '*.typ' \
      -o -name '*.mjs' -o -name '*.json' -o -name '*.html' -o -name '*.css' -o -name '*.js' \) -print -quit)" ]; then return; fi
  say "Building"
  require_sdk
  touch "$stamp.started"
  dotnet build "$root/tools/command-line" --nologo -v quiet -clp:ErrorsOnly || die "The build failed."
  mv "$stamp.started" "$stamp"
}

# Builds the pages into .local/web, only when what they are made of changed since the last time.
build_web() {
  npm_ci "$root/web/app"
  local page="$root/.local/web/index.html"
  if [ -e "$page" ] && [ -z "$(find "$root/web/app" "$root/api/documents" "$root/api/schema.graphql" "$root/api/trusted-documents.json" \
    "$root/integration/Cases/Page" "$root/integration/Documents/Verification" "$root/ledger/Bundles/findings.json" \
    "$root/docs/law-index.md" "$root/docs/glossary.md" \( -name node_modules -o -path "$root/web/app/src/documents" \) -prune -o -type f -newer "$page" -print -quit)" ]; then return; fi
  say "Building the pages"
  (cd "$root/web/app" && npm run --silent build) || die "The pages could not be built."
}
