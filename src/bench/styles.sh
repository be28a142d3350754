#!/usr/bin/env bash
# Sets every edition below a folder in each of the styles of src/bench/styles, unusual ones most of them, proves each,
# and ends with a table: a line for each edition, a column for each style.
#
#   src/bench/styles.sh FOLDER OUTDIR [STYLE…]
#
# STYLE is a name such as "narrow"; all of them if none is given. Uses dist/recto as it was built, and RECTO_JAVA_OPTS.
# Ends with 1 where a file could not be set or is not proved. In the table, "!" and numbers are the laws that failed, "?"
# and a number a law that has something to look at, "." stands for every law holds.
set -uo pipefail
cd "$(dirname "$0")/../.."
export LC_ALL=C

recto=dist/recto
folder=${1:?name the folder with the editions}
out=${2:?name the folder for what is set}
shift 2
[ -x "$recto" ] || { echo "$recto is missing; build it with: mvn package -DskipTests" >&2; exit 2; }
styles=()
for style in "${@:-}"; do
  for file in src/bench/styles/${style:-*}.toml; do
    [ -f "$file" ] || { echo "there is no style $file" >&2; exit 2; }
    styles+=("$(basename "$file" .toml)")
  done
done
mkdir -p "$out"
failed=0

# Sets and proves one edition in one style; leaves its word for the table in $word.
try() {
  local source=$1 style=$2 to=$3
  "$recto" typeset "$source" --style "src/bench/styles/$style.toml" -o "$to.pdf" --quiet >"$to.said" 2>&1
  if [ $? -gt 1 ]; then
    echo "$to: not set"
    tail -n 1 "$to.said"
    word='not set'
    failed=1
    return
  fi
  "$recto" verify "$source" "$to.pdf" >"$to.proof" 2>&1
  local status=$?
  word=$(awk '/ failed$/ { bad = bad (bad ? "," : "") $1 } / to look at$/ { odd = odd (odd ? "," : "") $1 }
    END { print bad ? "!" bad : odd ? "?" odd : "." }' "$to.proof")
  [ "$status" -ne 0 ] || { [ "$word" = . ] || grep -E ' to look at$' "$to.proof" | sed "s|^|$to:|"; return; }
  failed=1
  [ "${word:0:1}" = '!' ] || word='no proof'
  echo "$to: $(tail -n 1 "$to.proof")"
  grep -E -A 3 ' failed$' "$to.proof"
}

table=$(printf '%-24s' '')$(printf ' %9s' "${styles[@]}")
sources=0
while IFS= read -r source; do
  name=$(basename "$source")
  row=$(printf '%-24.24s' "$name")
  for style in "${styles[@]}"; do
    try "$source" "$style" "$out/$name.$style"
    row+=$(printf ' %9s' "$word")
  done
  table+=$'\n'$row
  sources=$((sources + 1))
done < <(find "$folder" -type f \( -name '*.xml' -o -name '*.txt' \) -size +1k | sort)
[ "$sources" -gt 0 ] || { echo "there is no edition below $folder" >&2; exit 2; }
echo "$table"
exit $failed
