# Sourced by check and test, which set $root: zig brings a C compiler that makes programs for macOS, with macOS' C headers
# but none of its frameworks. get_zig sets $tools, a folder that stays, and $python: "$python -m ziglang" is zig.

get_zig() {
  local version=0.15.2
  tools=${CARGO_TARGET_DIR:-$root/target}/macos-check
  mkdir -p "$tools"
  tools=$(cd "$tools" && pwd)
  python=$tools/zig-$version/bin/python
  if [[ $("$python" -m ziglang version 2>/dev/null) != "$version" ]]; then
    python3 -m venv --clear "$tools/zig-$version"
    "$tools/zig-$version/bin/pip" install --quiet --only-binary :all: "ziglang==$version"
  fi
}
