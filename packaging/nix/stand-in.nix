# Stands in for nixpkgs in packaging/nix/test: just enough that package.nix is evaluated for real, names and all, where no
# nixpkgs can be had. A function that the package calls wrongly, or a name that is not here, fails as it would there.
let
  # A package of which nobody needs more than that it has a path of its own.
  package =
    name:
    derivation {
      inherit name;
      system = builtins.currentSystem;
      builder = "/bin/sh";
    };
  checked = what: is: value: if is then value else throw "stand-in nixpkgs: ${what}";

  lib = {
    cleanSource = src: lib.cleanSourceWith {
      filter = path: _type: baseNameOf path != ".git";
      inherit src;
    };
    # Filters one within the other, as the real one does.
    cleanSourceWith =
      { filter, src }:
      let
        inner = if src ? origSrc then src else { origSrc = src; filter = _: _: true; };
        both = path: type: filter path type && inner.filter path type;
      in
      {
        inherit (inner) origSrc;
        filter = both;
        outPath = builtins.path {
          name = "source";
          path = inner.origSrc;
          filter = both;
        };
      };
    makeLibraryPath = packages: builtins.concatStringsSep ":" (map (it: "${it}/lib") packages);
    licenses = {
      mit.spdxId = "MIT";
      asl20.spdxId = "Apache-2.0";
      ofl.spdxId = "OFL-1.1";
    };
    platforms.linux = [
      "aarch64-linux"
      "x86_64-linux"
    ];
  };

  pkgs = {
    inherit lib;
    patchelf = package "patchelf";
    python3 = package "python3";
    libxkbcommon = package "libxkbcommon";
    wayland = package "wayland";
    xorg = builtins.listToAttrs (
      map (name: {
        inherit name;
        value = package name;
      }) [ "libX11" "libXcursor" "libXi" "libxcb" ]
    );
    # With what the real one wants to know, and as the real one it fetches every crate by the sum in the lock file.
    rustPlatform.buildRustPackage =
      { pname, version, src, cargoLock, meta, ... }@arguments:
      let
        crates = builtins.filter (it: it ? source) (builtins.fromTOML (builtins.readFile cargoLock.lockFile)).package;
      in
      checked "a crate without a sum" (builtins.all (it: it ? checksum) crates) (
        derivation (
          (builtins.removeAttrs arguments [ "cargoLock" "meta" ])
          // {
            name = "${pname}-${version}";
            system = builtins.currentSystem;
            builder = "/bin/sh";
            src = "${src}";
            crates = toString (map (it: "${it.name}-${it.version}") crates);
          }
        )
        // {
          inherit meta;
          crateCount = builtins.length crates;
        }
      );
    # Fills in what the function asks for by name; what it asks for and is not here has to have a default.
    callPackage =
      file: given:
      let
        function = import file;
        asked = builtins.functionArgs function;
        absent = builtins.filter (name: !asked.${name} && !(pkgs ? ${name}) && !(given ? ${name})) (builtins.attrNames asked);
      in
      checked "no package called ${toString absent}" (absent == [ ]) (
        function (builtins.intersectAttrs asked pkgs // given)
      );
  };
in
{ }: pkgs
