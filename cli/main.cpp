// evenkeel: a journal from the command line.
#include <signal.h>
#include <sys/resource.h>

#include <clocale>
#include <new>

#include "cli/commands.hpp"
#include "cli/output.hpp"

namespace {

using namespace keel::cli;

void run(const Options& options) {
  switch (options.command) {
    case Command::init: return run_init(options);
    case Command::log: return run_log(options);
    case Command::list: return run_list(options);
    case Command::show: return run_show(options);
    case Command::verify: return run_verify(options);
    case Command::repair: return run_repair(options);
    case Command::compact: return run_compact(options);
    case Command::export_to: return run_export(options);
  }
}

// Keys stay out of core files; a file over its limit is an error to report, not the end of the program.
void settle_in() {
  rlimit none{0, 0};
  ::setrlimit(RLIMIT_CORE, &none);
  ::signal(SIGXFSZ, SIG_IGN);
  ::signal(SIGPIPE, SIG_IGN);
}

int give_up(const Trouble& trouble, const Options& options) {
  print_trouble(trouble, options.json);
  return static_cast<int>(trouble.exit);
}

}  // namespace

int main(int count, char** arguments) {
  settle_in();
  auto options = read_options(count, arguments);
  if (!options) return options.error();
  try {
    run(*options);
    finish_output();
    return static_cast<int>(ExitCode::done);
  } catch (const Trouble& trouble) {
    return give_up(trouble, *options);
  } catch (const std::bad_alloc&) {
    return give_up(trouble_from_core("no_memory", ""), *options);
  }
}
