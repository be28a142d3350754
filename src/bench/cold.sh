#!/usr/bin/env bash
# Prints what a whole run costs from a cold start: wall clock, CPU and the most memory it held.
#
#   src/bench/cold.sh [VOLUME…]
#
# Sets the letter of seeds/ RUNS times (10), and each VOLUME once, with dist/recto as it was built.
# Needs bash and GNU time (Debian: time); without the latter it leaves out the memory.
set -euo pipefail
cd "$(dirname "$0")/../.."
export LC_ALL=C

recto=dist/recto
letter=seeds/208-gorbachev-to-reagan.xml
runs=${RUNS:-10}
[ -x "$recto" ] || { echo "$recto is missing; build it with: mvn package -DskipTests" >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Sets a source; adds a line to the log: seconds, seconds of CPU, MB.
set_once() {
  local source=$1 log=$2
  if /usr/bin/time -f '' true 2>/dev/null; then
    /usr/bin/time -a -o "$log" -f '%e %U %S %M' \
      "$recto" typeset "$source" -o "$work/out.pdf" --quiet 2>>"$work/said" || [ $? -eq 1 ]
  else
    TIMEFORMAT='%R %U %S 0'
    { time "$recto" typeset "$source" -o "$work/out.pdf" --quiet 2>>"$work/said"; } 2>>"$log" ||
      [ $? -eq 1 ]
  fi
}

# The line of a log with the median wall clock.
median() {
  sort -n "$1" | awk '{ line[NR] = $0 } END { print line[int((NR + 1) / 2)] }'
}

report() {
  median "$2" | awk -v name="$1" '{
    printf "%-40s %7.2f s wall %7.2f s CPU", name, $1, $2 + $3
    if ($4 > 0) printf " %6.0f MB", $4 / 1024
    print ""
  }'
}

echo "$(nproc 2>/dev/null || sysctl -n hw.ncpu) cores, $(java -version 2>&1 | head -n 1)"

# The archive of loaded classes is made behind the first start; wait until it is there.
cache=${RECTO_CACHE:-$work/cache}
mkdir -p "$cache"
export RECTO_CACHE=$cache
RECTO_CACHE=off set_once "$letter" "$work/none"
report "letter, no archive" "$work/none"
set_once "$letter" "$work/first"
report "letter, first start" "$work/first"
for _ in $(seq 120); do
  ! compgen -G "$cache/*.jsa" >/dev/null || break
  sleep 0.5
done
for _ in $(seq "$runs"); do
  set_once "$letter" "$work/letter"
done
report "letter, median of $runs" "$work/letter"
for volume in "$@"; do
  rm -f "$work/volume"
  set_once "$volume" "$work/volume"
  report "$(basename "$volume")" "$work/volume"
done
