// The commands and their options, by CLI11.
#include "cli/options.hpp"

#include <CLI/CLI.hpp>
#include <cstdio>

#include "cli/output.hpp"
#include "cli/trouble.hpp"

namespace keel::cli {
namespace {

// The ids of content/en/techniques.json; content/check.mjs compares them.
const std::vector<std::string> techniques{"breathing", "senses", "object", "splash",   "walk",   "sighing", "muscles",       "blanket",
                                          "hot_shower", "cold_shower", "taste", "exercise", "naming", "writing", "secure_moment", "waiting"};

constexpr const char* footer =
    "Exit codes: 0 done, 1 refused, 2 an option is wrong, 3 wrong passphrase or code, 4 damaged, 5 from a newer version,\n"
    "6 open in another program, 7 the disk is full or refused. With --json errors are JSON too, on standard error.";

void describe_log(CLI::App& app, Options& options) {
  auto* log = app.add_subcommand("log", "Add a moment; it is on the disk before its id is printed");
  log->fallthrough();
  log->add_option("--kind", options.kind, "Any kind of moment, such as check_in; with --body");
  log->add_option("--body", options.body, "Its fields as a JSON object; - reads it from standard input");
  log->require_subcommand(0, 1);

  auto scale = CLI::Range(0, 10);
  auto* note = log->add_subcommand("note", "A text")->fallthrough();
  note->add_option("text", options.text, "The text; - reads it from standard input")->required();
  auto* check_in = log->add_subcommand("check-in", "How it is now")->fallthrough();
  check_in->add_option("--level", options.level, "The light")->check(CLI::IsMember({"red", "yellow", "green"}));
  check_in->add_option("--distress", options.distress, "0 still to 10 boiling")->check(scale);
  check_in->add_option("--note", options.text, "A text beside it; - reads it from standard input");
  auto* technique = log->add_subcommand("technique", "An exercise that was done")->fallthrough();
  technique->add_option("name", options.technique, "Which one")->required()->check(CLI::IsMember(techniques));
  technique->add_option("--before", options.before, "Distress before, 0 to 10")->check(scale);
  technique->add_option("--after", options.after, "Distress after, 0 to 10")->check(scale);
  technique->add_option("--origin", options.origin, "How it came about")->check(CLI::IsMember({"chosen", "suggested", "just_wait"}));

  note->callback([&options] { options.kind = "note"; });
  check_in->callback([&options] { options.kind = "check_in"; });
  technique->callback([&options] { options.kind = "technique_use"; });
  log->final_callback([&options] { options.command = Command::log; });
}

void describe_reading(CLI::App& app, Options& options) {
  auto* list = app.add_subcommand("list", "The newest entries, newest first")->fallthrough();
  list->add_option("--limit", options.limit, "How many; 0 for all")->check(CLI::NonNegativeNumber)->capture_default_str();
  list->add_option("--kind", options.kinds, "Only this kind; may be given several times");
  list->callback([&options] { options.command = Command::list; });
  auto* show = app.add_subcommand("show", "One entry with everything in it")->fallthrough();
  show->add_option("id", options.id, "Its id, or the first characters of it")->required();
  show->callback([&options] { options.command = Command::show; });
  auto* export_to = app.add_subcommand("export", "Everything, readable, into a new file that is not encrypted")->fallthrough();
  export_to->add_option("--out", options.out, "The new file")->required();
  export_to->add_option("--format", "Only json")->required()->check(CLI::IsMember({"json"}));
  export_to->add_flag("--force", options.force, "Replace the file if it is there");
  export_to->callback([&options] { options.command = Command::export_to; });
}

void describe_keeping(CLI::App& app, Options& options) {
  auto* init = app.add_subcommand("init", "Make a new journal")->fallthrough();
  init->add_flag("--recovery-code", options.new_recovery_code, "Also set up a recovery code and print it, once");
  init->callback([&options] { options.command = Command::init; });
  auto add = [&](const char* name, const char* what, Command command) {
    app.add_subcommand(name, what)->fallthrough()->callback([&options, command] { options.command = command; });
  };
  add("verify", "Read every part of the file and say what is damaged; writes nothing", Command::verify);
  add("repair", "Copy a damaged file aside, then write a clean one of all that can be read", Command::repair);
  add("compact", "Rewrite the file without what was replaced or erased", Command::compact);
}

int usage(const std::string& sentence, bool json) {
  print_trouble({ExitCode::usage, "usage", sentence + " See evenkeel --help."}, json);
  return static_cast<int>(ExitCode::usage);
}

}  // namespace

std::expected<Options, int> read_options(int count, char** arguments) {
  CLI::App app{"Keeps an Evenkeel journal from the command line. The file is the same as the app's."};
  Options options;
  app.add_option("--journal", options.journal, "The journal file")->required();
  app.add_option("--passphrase-file", options.passphrase_file, "File whose first line is the passphrase; without it you are asked");
  app.add_flag("--recovery", options.recovery, "The secret is the recovery code, not the passphrase");
  app.add_flag("--json", options.json, "Answers as JSON, for scripts");
  app.require_subcommand(1);
  app.footer(footer);
  describe_keeping(app, options);
  describe_log(app, options);
  describe_reading(app, options);
  try {
    app.parse(count, arguments);
  } catch (const CLI::CallForHelp&) {
    std::printf("%s", app.help().c_str());
    return std::unexpected(0);
  } catch (const CLI::ParseError& error) {
    return std::unexpected(usage(std::string(error.what()) + ".", options.json));
  }
  if (options.command == Command::log && options.kind.empty())
    return std::unexpected(usage("Say what to log: note, check-in, technique, or --kind with --body.", options.json));
  if (options.command == Command::init && options.recovery) return std::unexpected(usage("A new journal starts with a passphrase, so init takes no --recovery.", options.json));
  return options;
}

}  // namespace keel::cli
