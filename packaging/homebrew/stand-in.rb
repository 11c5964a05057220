# Stands in for Homebrew in packaging/homebrew/test: just enough that the formula's install and test are run for real, into
# a folder instead of the cellar. What the formula calls and is not here fails, as a misspelt name would there.
#
#   ruby stand-in.rb FORMULA SYSTEM SOURCE PREFIX      SYSTEM: linux or macos
#
# Prints what the formula says of itself, as JSON.
require "fileutils"
require "json"
require "open3"
require "pathname"

formula, system_name, source, prefix = ARGV
abort "usage: stand-in.rb FORMULA SYSTEM SOURCE PREFIX" unless prefix && %w[linux macos].include?(system_name)

HOMEBREW_PREFIX = Pathname.new("/stand-in/homebrew").freeze
SYSTEM = system_name.freeze
SOURCE = source.freeze
PREFIX = Pathname.new(prefix).freeze

# Which system the formula is told that it is on.
module OS
  def self.linux?
    SYSTEM == "linux"
  end

  def self.mac?
    SYSTEM == "macos"
  end
end

# Commands whose failure ends everything.
module Utils
  def self.safe_popen_read(*command)
    output, status = Open3.capture2(*command.map(&:to_s))
    raise "failed: #{command.join(" ")}" unless status.success?

    output
  end
end

# Copies into a folder, as the real one moves, and refuses what is not there.
class Pathname
  def install(*files)
    FileUtils.mkdir_p(self)
    files.flatten.each { |file| FileUtils.cp_r(file, self) }
  end

  alias plain_write write
  def write(text)
    raise "written before: #{self}" if exist?

    FileUtils.mkdir_p(dirname)
    plain_write(text)
  end
end

RUSTFLAGS = []
def ENV.append_to_rustflags(flags)
  RUSTFLAGS << flags
end

# What formulae are made of.
class Formula
  SAID = { "dependencies" => [] }

  class << self
    %w[desc homepage url sha256 license head].each do |name|
      define_method(name) { |value, **_options| SAID[name] = value }
    end

    # Takes hashes with braces and without.
    def license(value = nil, **expression)
      SAID["license"] = value || expression
    end

    def depends_on(what)
      SAID["dependencies"] << (what.is_a?(Hash) ? what.keys.first : what)
    end

    def uses_from_macos(what)
      depends_on(what) if OS.linux?
    end

    def on_linux
      yield if OS.linux?
    end

    def test(&block)
      define_method(:run_test, &block)
    end
  end

  def prefix = PREFIX
  def bin = prefix/"bin"
  def share = prefix/"share"
  def man1 = share/"man/man1"
  def name = "mailkey"

  def version
    SAID["url"][/-(\d+\.\d+\.\d+.*)\.tar\.gz\z/, 1]
  end

  def build
    Struct.new(:stable?).new(true)
  end

  def std_cargo_args
    ["--jobs", "2", "--locked", "--root=#{prefix}", "--path=."]
  end

  def system(*command)
    raise "failed: #{command.join(" ")}" unless Kernel.system(*command.map(&:to_s), out: :err)
  end

  def generate_completions_from_executable(*command, shells:)
    places = {
      bash: "etc/bash_completion.d/#{name}", zsh: "share/zsh/site-functions/_#{name}", fish: "share/fish/vendor_completions.d/#{name}.fish"
    }
    shells.each { |shell| (prefix/places.fetch(shell)).write Utils.safe_popen_read(*command, shell) }
  end

  def assert_equal(wanted, found)
    raise "wanted #{wanted.inspect}, found #{found.inspect}" if wanted != found
  end

  def assert_match(wanted, found)
    raise "no #{wanted.inspect} found" unless found.match?(wanted)
  end

  def shell_output(command)
    Utils.safe_popen_read("sh", "-c", command)
  end
end

load formula
mailkey = Mailkey.new
Dir.chdir(SOURCE) { mailkey.install }
mailkey.run_test
puts JSON.generate(Formula::SAID.merge("version" => mailkey.version, "rustflags" => RUSTFLAGS))
