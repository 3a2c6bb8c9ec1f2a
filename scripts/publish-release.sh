#!/bin/sh
# Puts a built site on a web server as a release of its own and makes it the current one in a single step:
#
#   sh scripts/publish-release.sh <site> [<user>@<host>:]<folder> <release>
#   sh scripts/publish-release.sh --back [<user>@<host>:]<folder> <release>     an earlier release, which is still there
#
# <folder>/releases/<release>  the site; files that have not changed are links to those of the release before, with their date
# <folder>/current             what the web server shows
# <folder>/previous            what it showed before, whose style sheets and scripts open pages still ask for
#
# Of older releases, KEEP (10) stay, to go back to. Wants rsync on both machines, and ssh for another machine.
set -eu

if [ $# -ne 3 ]; then
  echo "用法 usage: sh scripts/publish-release.sh <site>|--back [<user>@<host>:]<folder> <release>" >&2
  exit 2
fi
site=$1 target=$2 release=$3 keep=${KEEP:-10}
case $target in
*:*) host=${target%%:*} folder=${target#*:} ;;
*) host='' folder=$target ;;
esac
for word in "$folder" "$release" "$keep"; do
  case $word in
  '' | *[!A-Za-z0-9._/-]*)
    echo "只能用字母、数字和 . _ / - ：$word Only letters, digits and . _ / - : $word" >&2
    exit 2
    ;;
  esac
done

# Runs a script that is given on standard input, there or here.
on_target() {
  if [ -n "$host" ]; then ssh "$host" sh -s -- "$@"; else sh -s -- "$@"; fi
}

if [ "$site" != --back ]; then
  if [ ! -f "$site/index.html" ]; then
    echo "$site 不是已生成的网站（没有 index.html）。 $site is no built site: it has no index.html." >&2
    exit 2
  fi
  earlier=$(
    on_target "$folder" "$release" <<'SCRIPT'
set -eu
mkdir -p "$1/releases"
if [ -e "$1/releases/$2" ]; then
  echo "已有此版本：$2 There is a release of this name already: $2" >&2
  exit 1
fi
if [ -e "$1/current" ]; then echo yes; fi
SCRIPT
  )
  # Compared by content, so that a file that is as it was keeps its date, and readers' copies of it stay valid.
  rsync --recursive --perms --chmod=D755,F644 --checksum ${earlier:+--link-dest=../../current/} \
    "$site/" "$target/releases/$release.part/"
  on_target "$folder" "$release" <<'SCRIPT'
set -eu
mv "$1/releases/$2.part" "$1/releases/$2"
SCRIPT
fi

on_target "$folder" "$release" "$keep" <<'SCRIPT'
set -eu
cd "$1"
if [ ! -f "releases/$2/index.html" ]; then
  echo "没有此版本：$2 There is no release of this name: $2" >&2
  ls releases >&2
  exit 1
fi
if [ -e current ]; then
  ln -sfn "$(readlink current)" previous.new
  mv -T previous.new previous
fi
ln -sfn "releases/$2" current.new
mv -T current.new current
ls releases | sort -r | tail -n "+$(($3 + 1))" | while read -r old; do
  case "releases/$old" in
  "$(readlink current)" | "$(readlink previous 2>/dev/null)") ;;
  *) rm -rf "releases/$old" ;;
  esac
done
SCRIPT
echo "已发布 $release。 Published $release."
