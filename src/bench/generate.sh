#!/usr/bin/env bash
# Makes a data folder with a graph of generated articles: src/bench/generate.sh DIR [ARTICLES [SEED]]
# Needs what 'mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/bench-classpath' has built.
set -euo pipefail
cd "$(dirname "$0")/../.."
mkdir -p "$1"
dir=$(cd "$1" && pwd)
classpath=target/test-classes:target/classes:$(cat target/bench-classpath)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$java" -Xmx4g -cp "$classpath" org.hearsay.bench.GenerateBench "$work/csv" "${2:-100000}" "${3:-1}"

mkdir -p "$work/conf" "$dir/neo4j/data"
echo "server.directories.data=$dir/neo4j/data" > "$work/conf/neo4j.conf"
csv=$work/csv
NEO4J_HOME=$work NEO4J_CONF=$work/conf "$java" -Xmx2g --enable-native-access=ALL-UNNAMED \
  --sun-misc-unsafe-memory-access=allow --add-opens=java.base/java.nio=ALL-UNNAMED --add-opens=java.base/java.lang=ALL-UNNAMED \
  -cp "$classpath" org.neo4j.cli.AdminTool database import full neo4j --overwrite-destination --id-type=string \
  --nodes="$csv/articles.csv" --nodes="$csv/entities.csv" --nodes="$csv/statements.csv" \
  --nodes="$csv/propositions.csv" --nodes="$csv/claims.csv" \
  --relationships="$csv/in.csv" --relationships="$csv/published.csv" --relationships="$csv/mentions.csv" \
  --relationships="$csv/said.csv" --relationships="$csv/links.csv" --relationships="$csv/quotes.csv" \
  --relationships="$csv/relations.csv" --relationships="$csv/puts.csv" --relationships="$csv/sides.csv" \
  --relationships="$csv/members.csv" --relationships="$csv/likes.csv"
