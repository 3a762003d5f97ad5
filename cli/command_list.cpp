// list: pages of the timeline, newest first.
#include <algorithm>

#include "cli/commands.hpp"
#include "cli/moment_text.hpp"
#include "cli/output.hpp"

namespace keel::cli {
namespace {

constexpr std::int64_t page_limit = 500;

}  // namespace

void run_list(const Options& options) {
  Secret secret = read_secret_for_journal(options);
  FileHost host(options.journal, Access::read);
  Client client(host);
  OpenJournal open = open_to_read(client, secret);
  tell_notes(options, client, open);
  std::int64_t left = options.limit == 0 ? open.summary.shown : options.limit;
  api::TimelineRequest request;
  request.kinds = options.kinds;
  do {
    request.limit = std::clamp<std::int64_t>(left, 1, page_limit);
    auto page = client.ask<api::TimelineReply>("timeline", request);
    for (const api::Moment& moment : page.moments) {
      if (options.json) print_json(moment);
      else print(line_of(moment));
    }
    left -= static_cast<std::int64_t>(page.moments.size());
    request.before = page.next;
  } while (request.before && left > 0);
}

}  // namespace keel::cli
