# Mailkey for Nix: pkgs.callPackage ./package.nix { }, or nix-build packaging/nix from a checkout.
#
# packaging/nix/test evaluates it against a stand-in for nixpkgs. It was never built: what it says of nixpkgs (names of
# packages, what the hooks do) is from its manual. Wants a nixpkgs with Rust 1.89 or newer.
{
  lib,
  rustPlatform,
  patchelf,
  python3,
  libxkbcommon,
  wayland,
  xorg,
  # Where the project is; until there is an address this one leads nowhere.
  upstream ? "https://mailkey.invalid",
}:

let
  root = ../..;
  manifest = builtins.fromTOML (builtins.readFile (root + "/Cargo.toml"));
  # What the program opens by name while it runs: nothing that looks at it can tell.
  opened = [
    libxkbcommon
    wayland
    xorg.libX11
    xorg.libXcursor
    xorg.libXi
    xorg.libxcb
  ];
in
rustPlatform.buildRustPackage {
  pname = manifest.package.name;
  version = manifest.package.version;

  # Without what a checkout gathers.
  src = lib.cleanSourceWith {
    src = lib.cleanSource root;
    filter = path: _type: baseNameOf path != "target";
  };
  cargoLock.lockFile = root + "/Cargo.lock";

  nativeBuildInputs = [
    patchelf
    python3
  ];

  cargoBuildFlags = [
    "--bin"
    "mailkey"
  ];
  # The tests want a display, a session bus and servers on the loopback interface: the project runs them before a release.
  doCheck = false;

  postPatch = ''
    patchShebangs packaging
  '';

  postInstall = ''
    packaging/linux/stage "$out/bin/mailkey" staged
    cp -r staged/share "$out/share"
    install -D -m 644 -t "$out/share/licenses/mailkey" LICENSE-MIT LICENSE-APACHE assets/fonts/OFL.txt
    packaging/third-party.py | gzip -9n >"$out/share/licenses/mailkey/third-party.gz"
  '';

  # Not a wrapper with LD_LIBRARY_PATH: the browser that the program starts would inherit it, and the daily check's timer
  # would name the wrapped program. Not before postFixup: fixing up takes away what no library is linked from.
  postFixup = ''
    patchelf --add-rpath ${lib.makeLibraryPath opened} "$out/bin/mailkey"
  '';

  # The program's own test, without a display and without a network.
  doInstallCheck = true;
  installCheckPhase = ''
    runHook preInstallCheck
    test "$("$out/bin/mailkey" --version)" = "mailkey ${manifest.package.version}"
    runHook postInstallCheck
  '';

  meta = {
    description = manifest.package.description;
    homepage = upstream;
    license = [
      lib.licenses.mit
      lib.licenses.asl20
      lib.licenses.ofl
    ];
    mainProgram = "mailkey";
    # With a window on macOS nobody has tried it.
    platforms = lib.platforms.linux;
  };
}
