#!/bin/bash
# Trains the field reader from nothing and puts it into models/field-reader, measured.
#
#   training/field_reader/train.sh [MINUTES, default 90] [RUN_FOLDER, default training/runs/field-reader]
#
# A run that was stopped goes on from its checkpoint when the same command is given again. VOUCH_TRAIN may name a folder
# with the public sets SROIE and FATURA, and VOUCH_TEMPLATES one with other people's templates (foreign/README.md);
# without them only invented documents are used.
set -euo pipefail
cd "$(dirname "$0")/../.."
minutes=${1:-90}
run=${2:-training/runs/field-reader}
python=${PYTHON:-/usr/bin/python3}
export PATH="$PWD/node_modules/.bin:$PATH"
generator=training/field_reader/generator
shards="$run/shards"
mkdir -p "$shards"
compgen -G "$shards/shard-held-out-*.json" > /dev/null || node "$generator/write.ts" "$shards" --held-out --count 400 --seed h1
real=()
if [ -n "${VOUCH_TRAIN:-}" ]; then
  real=(--sroie "$VOUCH_TRAIN/sroie")
  node "$generator/write-fatura.ts" "$shards" --fatura "$VOUCH_TRAIN/fatura"
fi
if [ -n "${VOUCH_TEMPLATES:-}" ] && [ ! -f "$shards/shard-foreign-000001.json" ]; then
  foreign=training/field_reader/foreign
  node "$foreign/render.ts" "$VOUCH_TEMPLATES" "$run/foreign" --side fit --each 30
  node "$foreign/lessons.ts" "$run/foreign" "$shards"
fi
node "$generator/write.ts" "$shards" --seed "s$(date +%s)" "${real[@]}" > "$run/generator.txt" &
writer=$!
trap 'kill $writer 2>/dev/null || true' EXIT
resume=()
[ -f "$run/checkpoint.pt" ] && resume=(--resume)
"$python" training/field_reader/train.py "$shards" "$run" --minutes "$minutes" "${resume[@]}"
features=$(node --input-type=module -e "import('./src/main/understanding/features.ts').then(one => console.log(one.FEATURES_VERSION))")
"$python" training/field_reader/export.py "$run" models/field-reader --features "$features"
node training/field_reader/measure.ts "$shards" "$run" models/field-reader
