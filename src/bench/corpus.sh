#!/usr/bin/env bash
# Sets and proves every edition below a folder, and says which laws fail on which.
#
#   src/bench/corpus.sh FOLDER [OUTDIR]
#
# Uses dist/recto as it was built. Ends with 1 where a file could not be set or is not proved.
set -uo pipefail
cd "$(dirname "$0")/../.."
export LC_ALL=C

recto=dist/recto
folder=${1:?name the folder with the editions}
[ -x "$recto" ] || { echo "$recto is missing; build it with: mvn package -DskipTests" >&2; exit 2; }
out=${2:-$(mktemp -d)}
mkdir -p "$out"
failed=0
while IFS= read -r source; do
  name=$(basename "$source")
  "$recto" typeset "$source" -o "$out/$name.pdf" --quiet >"$out/$name.said" 2>&1
  if [ $? -gt 1 ]; then
    echo "$name: not set"
    tail -n 1 "$out/$name.said"
    failed=1
    continue
  fi
  "$recto" verify "$source" "$out/$name.pdf" >"$out/$name.proof" 2>&1 || failed=1
  echo "$name: $(tail -n 1 "$out/$name.proof")"
  grep -E '(failed|to look at)$' "$out/$name.proof"
done < <(find "$folder" -type f \( -name '*.xml' -o -name '*.txt' \) -size +1k | sort)
exit $failed
