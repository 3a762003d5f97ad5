// Writes a made-up journal of any size through the same calls as everybody else:
//   make_journal --records N --seed S --out FILE --passphrase-file F [--compacted] [--average-bytes 300]
// The same seed gives the same moments; keys and salts are new each time.
#include <algorithm>

#include "tools/made_up/life.hpp"
#include "tools/made_up/new_file.hpp"
#include "tools/made_up/program.hpp"

using namespace keel;

namespace {

struct Options {
  std::int64_t records = 1000;
  std::uint64_t seed = 1;
  std::string out;
  std::string passphrase_file;
  bool compacted = false;
  std::int64_t average_bytes = 300;
};

constexpr std::int64_t batch = 4000;

void make(const Options& options) {
  tools::NewFile file(options.out, options.passphrase_file, tools::Life::first_day, 0);
  tools::Life life(options.seed, options.records, options.average_bytes);
  for (std::int64_t left = options.records; left > 0;) {
    std::vector<api::NewMoment> moments;
    for (std::int64_t i = std::min(left, batch); i > 0; --i) moments.push_back(life.next());
    left -= static_cast<std::int64_t>(moments.size());
    file.append(std::move(moments));
  }
  if (options.compacted) file.compact();
  file.say();
}

}  // namespace

int main(int count, char** arguments) {
  CLI::App app{"Writes a made-up journal for demonstrations, tests and measurements."};
  Options options;
  app.add_option("--records", options.records, "How many moments")->check(CLI::Range(std::int64_t{1}, std::int64_t{10'000'000}))->capture_default_str();
  app.add_option("--seed", options.seed, "The same seed, the same moments")->capture_default_str();
  app.add_option("--out", options.out, "The new journal file")->required();
  app.add_option("--passphrase-file", options.passphrase_file, "File whose first line is the passphrase")->required();
  app.add_flag("--compacted", options.compacted, "Compact it at the end");
  app.add_option("--average-bytes", options.average_bytes, "Bytes of a record, about")->check(CLI::Range(220, 4000))->capture_default_str();
  return tools::run_program(app, count, arguments, [&] { make(options); });
}
