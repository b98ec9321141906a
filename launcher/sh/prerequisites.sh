# What must be on the machine besides the JDK. Sourced by ../../montour; the launcher runs it with a package name as argument
# when it finds out late that it needs one.
: "${OS_RELEASE:=/etc/os-release}"

may_install() {
  [ "$(id -u)" = 0 ] && [ -r "$OS_RELEASE" ] && grep -Eqi '^ID(_LIKE)?=.*debian' "$OS_RELEASE" && command -v apt-get >/dev/null
}

# require_package COMMAND PACKAGE PURPOSE: installs it where that is allowed, else says in one sentence how to.
require_package() {
  local program=$1 package=$2 purpose=$3 log
  PATH=$PATH:/usr/sbin:/usr/lib/rabbitmq/bin command -v "$program" >/dev/null && return 0
  may_install || die "$package is missing ($purpose): install it, on Debian with 'apt-get install $package'."
  printf 'installing %s … ' "$package"
  log=$(mktemp)
  # RUNLEVEL=1 keeps the package from starting a server of its own.
  if { apt-get -qq install -y --no-install-recommends "$package" || { apt-get -qq update && apt-get -qq install -y --no-install-recommends "$package"; }; } \
    >"$log" 2>&1 </dev/null; then
    printf 'done\n'
    rm -f "$log"
  else
    printf 'failed\n'
    die "$package could not be installed ($(grep -m1 '^E:' "$log" || tail -n 1 "$log")): try 'apt-get update && apt-get install $package' yourself."
  fi
}

export DEBIAN_FRONTEND=noninteractive RUNLEVEL=1

require_rabbitmq() { require_package rabbitmq-server rabbitmq-server "the message broker"; }

require_chromium() {
  local browser
  for browser in chromium chromium-browser google-chrome; do
    command -v "$browser" >/dev/null && return 0
  done
  require_package chromium chromium "the browser journey of the tests"
}

require_maven() {
  command -v mvn >/dev/null || die "Maven is missing: install it, on Debian with 'apt-get install maven'."
  local package
  for package in "$PROJECT"/*/package.json; do
    [ -e "$package" ] || continue
    command -v npm >/dev/null || die "npm is missing (it builds the pages' style): install Node.js 20 or newer, on Debian with 'apt-get install npm'."
    break
  done
}

docker_answers() { command -v docker >/dev/null && docker info >/dev/null 2>&1; }

require_test_servers() {
  [ -n "${MONTOUR_RABBITMQ_URI:-}" ] || require_rabbitmq
  require_chromium
}

if [ "${BASH_SOURCE[0]}" = "$0" ]; then
  die() {
    printf '%s\n' "$*" >&2
    exit 1
  }
  "require_$1"
fi
