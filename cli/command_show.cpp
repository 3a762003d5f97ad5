// show: one entry, every version that no other replaces.
#include "cli/commands.hpp"
#include "cli/moment_text.hpp"
#include "cli/output.hpp"
#include "core/record/record.hpp"

namespace keel::cli {
namespace {

constexpr std::size_t least_prefix = 4;

bool is_prefix(std::string_view text) {
  return text.size() >= least_prefix && text.size() <= 32 && text.find_first_not_of("0123456789abcdef") == text.npos;
}

// The one entry whose id begins so.
Id find(Client& client, std::string_view prefix) {
  std::optional<Id> found;
  api::LinesRequest request;
  bool more = true;
  while (more) {
    auto page = client.ask<api::LinesReply>("lines", request);
    for (const auto& line : page.lines) {
      auto parts = record::split(line.text);
      if (!parts || !parts->envelope.id.text().starts_with(prefix)) continue;
      if (found) throw Trouble{ExitCode::refused, "not_unique", "Several entries begin with these characters. Give more of the id."};
      found = parts->envelope.id;
    }
    request.from += static_cast<std::int64_t>(page.lines.size());
    more = page.more;
  }
  if (!found) throw trouble_from_core("no_such_record", "");
  return *found;
}

}  // namespace

void run_show(const Options& options) {
  if (!is_prefix(options.id)) throw Trouble{ExitCode::refused, "bad_id", "This is not an id. Give at least 4 of the characters that list shows in front."};
  Secret secret = read_secret_for_journal(options);
  FileHost host(options.journal, Access::read);
  Client client(host);
  tell_notes(options, client, open_to_read(client, secret));
  auto reply = client.ask<api::ShowReply>("show", api::IdRequest{find(client, options.id)});
  if (options.json) return print_json(reply);
  for (std::size_t i = 0; i < reply.heads.size(); ++i) {
    if (i > 0) print("Also written on another device:");
    print(page_of(reply.heads[i]));
  }
}

}  // namespace keel::cli
