# Builds what is not built. Sourced by ../../montour.
# What is started, and the libraries that are shown while they are built. The platform comes along with whatever needs it.
STACK_MODULES="backing draw identity-service waiting-room-service slot-service notification-service gateway launcher"
BUILD_LOG=$PROJECT/.montour/logs/build.log

# Folders of these modules of the platform, and of their parent.
platform_modules() {
  local module
  printf '%s' "$PROJECT/platform"
  for module in "$@"; do printf ' %s' "$PROJECT/platform/$module"; done
}

# A module is stale when it has no stamp of a finished build, or when anything it is made of changed since.
# Folders count too: deleting a file changes its folder.
is_stale() {
  local module=$1 stamp=$PROJECT/$1/target/.montour-built shared
  [ -f "$stamp" ] || return 0
  compgen -G "$PROJECT/$module/target/$module*.jar" >/dev/null || return 0
  shared="$PROJECT/$module"
  case $module in
    backing | draw) ;;
    launcher) shared="$shared $PROJECT/backing $PROJECT/draw" ;;
    gateway) shared="$shared $(platform_modules web token)" ;;
    waiting-room-service) shared="$shared $PROJECT/draw $(platform_modules web token store events)" ;;
    *) shared="$shared $(platform_modules web token store events)" ;;
  esac
  local made_of="$PROJECT/pom.xml" folder part
  for folder in $shared; do
    for part in pom.xml package.json src/main; do
      [ -e "$folder/$part" ] && made_of="$made_of $folder/$part"
    done
  done
  # shellcheck disable=SC2086
  [ -n "$(find $made_of -newer "$stamp" -print 2>/dev/null | head -n 1)" ]
}

stale_modules() {
  local module
  for module in $STACK_MODULES; do
    [ -f "$PROJECT/$module/pom.xml" ] || continue
    if is_stale "$module"; then printf '%s ' "$module"; fi
  done
}

now() { printf '%s' "${EPOCHREALTIME:-$(date +%s).0}"; }
since() { awk -v a="$1" -v b="$(now)" 'BEGIN { gsub(",", ".", a); gsub(",", ".", b); printf "%.1f s", b - a }'; }

# Reads Maven's output, keeps it all in the log, and shows one line for each module with the time it took.
build_progress() {
  local line module started=" " shown=" " begin
  while IFS= read -r line; do
    printf '%s\n' "$line" >>"$BUILD_LOG"
    case $line in
      "[INFO] Building jar: "*"-tests.jar") ;;
      "[INFO] Building jar: "*)
        module=${line##*/}
        module=${module%.jar}
        module=${module%-[0-9]*-SNAPSHOT}
        begin=${started##* "$module"=}
        begin=${begin%% *}
        shown="$shown$module "
        printf '  building %-22s … %s\n' "$module" "$(since "$begin")"
        ;;
      "[INFO] Building "*SNAPSHOT*)
        module=${line#"[INFO] Building "}
        module=${module%% *}
        started="$started $module=$(now) "
        ;;
      "[INFO] "*" SUCCESS ["*)
        module=${line#"[INFO] "}
        module=${module%% *}
        case "$STACK_MODULES " in *"$module "*) ;; *) continue ;; esac
        case $shown in *" $module "*) ;; *) printf '  building %-22s … %s\n' "$module" "$(sed 's/.*\[ *\(.*\)\]/\1/' <<<"$line")" ;; esac
        ;;
    esac
  done
}

# The sentences of a failed build that tell why, without Maven's advice. Warnings of the compiler are errors here.
build_failure() {
  {
    grep -E '^\[(ERROR|WARNING)\] [^ ]*\.java:' "$BUILD_LOG" || true
    grep '^\[ERROR\] ' "$BUILD_LOG" | grep -Ev '\.java:|COMPILATION ERROR|warnings found|Re-run Maven|For more information|\[Help|To see the full|After correcting|mvn <args>'
  } | sed -E "s/^\[(ERROR|WARNING)\] */  /; s#$PROJECT/##g" | awk 'length > 3 && !seen[$0]++ && ++shown <= 5' || true
}

# build_modules MODULE…: packages them and what they need, without their tests.
build_modules() {
  require_maven
  local list begin mark status=0
  list=$(printf '%s,' "$@")
  begin=$(now)
  mkdir -p "$(dirname "$BUILD_LOG")"
  : >"$BUILD_LOG"
  mark=$(mktemp "$PROJECT/.montour/build.XXXXXX")
  printf 'Building (everything Maven says: %s; the first time it downloads for some minutes)\n' "${BUILD_LOG#"$PROJECT"/}"
  (cd "$PROJECT" && mvn -B -T 1C -pl "${list%,}" -am -DskipTests package 2>&1 </dev/null) | build_progress || status=$?
  if [ "$status" != 0 ]; then
    printf 'The build failed:\n' >&2
    rm -f "$mark"
    build_failure | grep . >&2 || printf '  Maven ended with exit code %s and did not say why.\n' "$status" >&2
    die "see $BUILD_LOG"
  fi
  local module
  for module in "$@"; do
    touch -r "$mark" "$PROJECT/$module/target/.montour-built"
  done
  rm -f "$mark"
  printf 'Built in %s\n' "$(since "$begin")"
}

build_what_is_stale() {
  local stale
  stale=$(stale_modules)
  # shellcheck disable=SC2086
  [ -z "$stale" ] || build_modules $stale
}

build_launcher_if_missing() {
  [ -f "$PROJECT/launcher/target/launcher.jar" ] && [ -d "$PROJECT/launcher/target/lib" ] || build_modules launcher
}
