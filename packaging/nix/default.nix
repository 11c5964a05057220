# nix-build packaging/nix, from a checkout. No flake: its lock file would have to name a nixpkgs that somebody has built with.
{
  pkgs ? import <nixpkgs> { },
}:

pkgs.callPackage ./package.nix { }
