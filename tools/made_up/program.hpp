// What the programs that make journals share: reading the command line, and saying what went wrong.
#pragma once

#include <CLI/CLI.hpp>

#include "cli/output.hpp"
#include "cli/trouble.hpp"

namespace keel::tools {

// The program's exit code: 0 when `make` did its work.
template <class Make>
int run_program(CLI::App& app, int count, char** arguments, Make&& make) {
  try {
    app.parse(count, arguments);
    make();
    return 0;
  } catch (const CLI::ParseError& error) {
    return app.exit(error);
  } catch (const cli::Trouble& trouble) {
    cli::print_trouble(trouble, false);
    return static_cast<int>(trouble.exit);
  }
}

}  // namespace keel::tools
