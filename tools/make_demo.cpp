// Writes the journal of an invented year, for a first look at the app:
//   make_demo --seed S --until 2026-11-22T20:30+01:00 --out FILE --passphrase-file F
// The same seed and end give the same moments; keys and salts are new each time.
#include "tools/demo/year.hpp"
#include "tools/made_up/new_file.hpp"
#include "tools/made_up/program.hpp"

using namespace keel;

namespace {

struct Options {
  std::uint64_t seed = 1;
  std::string until;
  std::string out;
  std::string passphrase_file;
};

void make(const Options& options) {
  auto until = tools::demo::read_until(options.until).value();
  auto moments = tools::demo::year(options.seed, until);
  tools::NewFile file(options.out, options.passphrase_file, moments.front().at, until.offset);
  file.append(std::move(moments));
  file.compact();
  file.say();
}

}  // namespace

int main(int count, char** arguments) {
  CLI::App app{"Writes the journal of an invented year."};
  Options options;
  auto is_time = [](const std::string& text) { return tools::demo::read_until(text) ? "" : "a time is like 2026-11-22 or 2026-11-22T20:30+01:00"; };
  app.add_option("--seed", options.seed, "The same seed, the same year")->capture_default_str();
  app.add_option("--until", options.until, "When the year ends: 2026-11-22, or 2026-11-22T20:30+01:00")->required()->check(is_time);
  app.add_option("--out", options.out, "The new journal file")->required();
  app.add_option("--passphrase-file", options.passphrase_file, "File whose first line is the passphrase")->required();
  return tools::run_program(app, count, arguments, [&] { make(options); });
}
