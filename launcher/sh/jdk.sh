# Finds a JDK that is new enough. Sourced by ../../montour.
JDK_NEEDED=25

die() {
  printf 'montour: %s\n' "$*" >&2
  exit 1
}

# "25.0.1" -> 25, "1.8.0_292" -> 8, "26-ea" -> 26
jdk_major() {
  local version=${1#1.}
  version=${version%%[!0-9]*}
  printf '%s' "${version:-0}"
}

# Version of the JDK in a folder: from its release file, which costs nothing, else by asking it. Empty when it is none.
jdk_version() {
  local home=$1 version=
  [ -x "$home/bin/javac" ] && [ -x "$home/bin/java" ] || return 0
  [ -r "$home/release" ] && version=$(sed -n 's/^JAVA_VERSION="\(.*\)"/\1/p' "$home/release")
  [ -n "$version" ] || version=$("$home/bin/java" -version 2>&1 | sed -n 's/.*version "\([^"]*\)".*/\1/p' | head -n 1)
  printf '%s' "$version"
}

# One folder a line, most wanted first. JDK_ROOTS can be replaced in tests.
jdk_candidates() {
  local on_path
  [ -n "${JAVA_HOME:-}" ] && printf '%s\n' "$JAVA_HOME"
  on_path=$(command -v javac || true)
  [ -n "$on_path" ] && on_path=$(readlink -f "$on_path" 2>/dev/null || printf '') && printf '%s\n' "${on_path%/bin/javac}"
  [ -x /usr/libexec/java_home ] && { /usr/libexec/java_home -v "$JDK_NEEDED+" 2>/dev/null || true; }
  local root home
  for root in ${JDK_ROOTS-/usr/lib/jvm "${SDKMAN_DIR:-$HOME/.sdkman}/candidates/java" "$HOME/.jdks" /Library/Java/JavaVirtualMachines /opt}; do
    for home in "$root"/* "$root"/*/Contents/Home; do
      [ -d "$home" ] && printf '%s\n' "$home"
    done
  done
  return 0
}

# Prints the first folder that holds a JDK new enough; nothing when there is none.
find_jdk() {
  local home
  # Not a pipe: leaving the loop early would end the writer with SIGPIPE, and pipefail the whole script.
  while IFS= read -r home; do
    if [ "$(jdk_major "$(jdk_version "$home")")" -ge "$JDK_NEEDED" ]; then
      printf '%s\n' "$home"
      break
    fi
  done < <(jdk_candidates 2>/dev/null)
}

require_jdk() {
  local home
  home=$(find_jdk)
  [ -n "$home" ] || die "JDK $JDK_NEEDED or newer is missing: install Temurin $JDK_NEEDED (https://adoptium.net, or 'sdk install java $JDK_NEEDED-tem') or set JAVA_HOME to one."
  export JAVA_HOME=$home
  export PATH=$home/bin:$PATH
}
