// evenkeel-server: gives the built web app to browsers, with the headers that keep it shut.
#include <CLI/CLI.hpp>
#include <cstdio>
#include <string>

#include "server/address.hpp"
#include "server/limits.hpp"
#include "server/server.hpp"
#include "server/web_files.hpp"

namespace {

using namespace keel::server;

struct Options {
  std::string listen = "127.0.0.1:8787";
  std::string web;
  Limits limits;
};

int give_up(const Failure& failure) {
  std::fprintf(stderr, "evenkeel-server: %s\n", failure.sentence.c_str());
  return static_cast<int>(failure.code);
}

// The times among the options, in seconds.
struct Times {
  explicit Times(const Limits& limits) : header(limits.header_time.count()), idle(limits.idle_time.count()), drain(limits.drain_time.count()) {}
  long header, idle, drain;
};

void describe(CLI::App& app, Options& options, Times& times) {
  app.add_option("--listen", options.listen, "Where to listen, HOST:PORT; port 0 takes any free one")
      ->capture_default_str();
  app.add_option("--web", options.web, "Folder of the built web app")->required();
  app.add_option("--connections", options.limits.connections, "Connections at once; more have to wait")
      ->check(CLI::Range(1, 100'000))
      ->capture_default_str();
  app.add_option("--per-address", options.limits.per_address, "Connections at once from one address; raise it behind a proxy")
      ->check(CLI::Range(1, 100'000))
      ->capture_default_str();
  app.add_option("--header-seconds", times.header, "Time for the headers of one request")
      ->check(CLI::Range(1, 600))
      ->capture_default_str();
  app.add_option("--idle-seconds", times.idle, "Time between two requests on one connection")
      ->check(CLI::Range(1, 3600))
      ->capture_default_str();
  app.add_option("--drain-seconds", times.drain, "Time to take the next 16 KiB of an answer")
      ->check(CLI::Range(1, 600))
      ->capture_default_str();
  app.footer(
      "Exit codes: 0 stopped, 2 an option is wrong, 3 the web folder cannot be served, 4 the address cannot be used.\n"
      "Files are read once at start; start again after a new build.");
}

int serve(const Options& options) {
  const auto address = read_address(options.listen);
  if (!address) return give_up(address.error());
  const auto files = load_web_files(options.web);
  if (!files) return give_up(files.error());
  Server server(*files, options.limits);
  const auto taken = server.listen(*address);
  if (!taken) return give_up(taken.error());
  std::printf("Evenkeel is ready: %s\n", to_link(*taken).c_str());
  std::fflush(stdout);
  server.run();
  return static_cast<int>(ExitCode::stopped);
}

}  // namespace

int main(int argc, char** argv) {
  CLI::App app{"Serves the Evenkeel web app. It stores nothing and logs nothing about visitors."};
  Options options;
  Times times(options.limits);
  describe(app, options, times);
  try {
    app.parse(argc, argv);
  } catch (const CLI::CallForHelp&) {
    std::printf("%s", app.help().c_str());
    return 0;
  } catch (const CLI::ParseError& error) {
    return give_up({ExitCode::bad_option, std::string(error.what()) + ". See evenkeel-server --help."});
  }
  options.limits.header_time = std::chrono::seconds(times.header);
  options.limits.idle_time = std::chrono::seconds(times.idle);
  options.limits.drain_time = std::chrono::seconds(times.drain);
  return serve(options);
}
