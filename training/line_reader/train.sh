#!/bin/bash
# Trains the line reader from nothing and puts it into models/line-reader, measured.
#
#   training/line_reader/train.sh [MINUTES, default 165] [RUN_FOLDER, default training/runs/line-reader]
#
# A run that was stopped goes on from its checkpoint when the same command is given again.
set -euo pipefail
cd "$(dirname "$0")/../.."
minutes=${1:-165}
run=${2:-training/runs/line-reader}
resume=()
[ -f "$run/checkpoint.pt" ] && resume=(--resume)
python=${PYTHON:-/usr/bin/python3}
"$python" training/line_reader/train.py "$run" --minutes "$minutes" "${resume[@]}"
"$python" training/line_reader/export.py "$run" models/line-reader
PATH="$PWD/node_modules/.bin:$PATH" node training/line_reader/measure.ts "$run" models/line-reader
