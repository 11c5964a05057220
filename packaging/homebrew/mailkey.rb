# The formula of Mailkey. `packaging/homebrew/formula` fills in what stands between @ signs; `brew install --HEAD` builds
# the newest source. packaging/homebrew/test runs it with a stand-in for Homebrew; it never ran with Homebrew itself.
class Mailkey < Formula
  desc "Get, test and save the authorization code of a mail account"
  homepage "@UPSTREAM@"
  url "@UPSTREAM@/mailkey-@VERSION@.tar.gz"
  sha256 "@SHA256@"
  license all_of: [{ any_of: ["MIT", "Apache-2.0"] }, "OFL-1.1"]
  head "@UPSTREAM@.git", branch: "main"

  depends_on "rust" => :build

  # Gathers the licences of the crates.
  uses_from_macos "python" => :build

  # Opened by name while the program runs.
  on_linux do
    depends_on "libx11"
    depends_on "libxcb"
    depends_on "libxcursor"
    depends_on "libxi"
    depends_on "libxkbcommon"
    depends_on "wayland"
  end

  def install
    # Where Homebrew has its libraries, which the system does not look through.
    ENV.append_to_rustflags "-C link-arg=-Wl,-rpath,#{HOMEBREW_PREFIX}/lib" if OS.linux?
    system "cargo", "install", "--bin", "mailkey", *std_cargo_args

    generate_completions_from_executable(bin/"mailkey", "completions", shells: [:bash, :zsh, :fish])
    man1.install "packaging/linux/mailkey.1"
    (share/"licenses/mailkey").install "LICENSE-MIT", "LICENSE-APACHE", "assets/fonts/OFL.txt"
    (share/"licenses/mailkey/third-party").write Utils.safe_popen_read("packaging/third-party.py")
    return unless OS.linux?

    system "packaging/linux/stage", bin/"mailkey", "staged"
    share.install "staged/share/applications", "staged/share/icons", "staged/share/metainfo"
  end

  test do
    assert_equal "mailkey #{version}", shell_output("#{bin}/mailkey --version").strip if build.stable?
    # Providers are known without a network and without a keychain.
    assert_match "qq.com", shell_output("#{bin}/mailkey providers --json")
  end
end
