# Finding a Java that Dateline runs on; read by the start scripts.

# Sets $java when $1 is the folder of a Java 25 or later. Reads its release file: starting Java to ask would cost more than the command.
fits() {
  [ -x "$1/bin/java" ] && [ -r "$1/release" ] || return 1
  while IFS='="' read -r key _ version _; do
    if [ "$key" = JAVA_VERSION ]; then
      version=${version%%.*}
      version=${version%%[!0-9]*}
      [ "${version:-0}" -ge 25 ] && java=$1 && return 0
      return 1
    fi
  done < "$1/release"
  return 1
}

# Sets $java: the runtime beside the product in $1, $DATELINE_JAVA, $JAVA_HOME, the java of the path, or one in the usual places.
find_java() {
  java=
  fits "$1/runtime" || fits "${DATELINE_JAVA-}" || fits "${JAVA_HOME-}" && return 0
  if on_path=$(command -v java) && on_path=$(readlink -f "$on_path" 2>/dev/null); then
    fits "${on_path%/bin/java}" && return 0
  fi
  for place in /usr/lib/jvm/* /opt/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME-}"/.sdkman/candidates/java/*; do
    fits "$place" && return 0
  done
  return 1
}
