// log: one moment, on the disk before its id is printed.
#include <cerrno>
#include <cstdio>

#include "cli/commands.hpp"
#include "cli/local_time.hpp"
#include "cli/output.hpp"
#include "core/record/kinds.hpp"
#include "core/record/record.hpp"

namespace keel::cli {
namespace {

struct Logged {
  Id id;
  KEEL_FIELDS(Logged, id)
};

std::string standard_input() {
  std::string text;
  char piece[4096];
  std::size_t size = 0;
  while ((size = std::fread(piece, 1, sizeof piece, stdin)) > 0 && text.size() <= 2 * record::max_body) text.append(piece, size);
  if (std::ferror(stdin) != 0) throw storage_trouble(errno, "reading standard input");
  return text;
}

std::string given_or_read(const std::string& given) {
  if (given != "-") return given;
  std::string text = standard_input();
  if (text.ends_with('\n')) text.pop_back();
  return text;
}

std::optional<record::Distress> distress(int given) { return given < 0 ? std::nullopt : std::optional(record::Distress{given}); }

template <class Value>
std::optional<Value> named(const std::string& name) {
  return reflect::value_of<Value>(name);
}

void refuse_empty(bool empty) {
  if (empty) throw Trouble{ExitCode::refused, "empty", "There is nothing in this entry, so nothing was written. Give it a text or a number."};
}

std::string body_of(const Options& options) {
  std::string text = given_or_read(options.text);
  if (!options.body.empty()) return given_or_read(options.body);
  if (options.kind == "note") {
    refuse_empty(text.empty());
    return reflect::write(record::Note{text, {}});
  }
  if (options.kind == "check_in") {
    record::CheckIn body;
    body.level = named<record::Level>(options.level);
    body.distress = distress(options.distress);
    if (!text.empty()) body.note = text;
    refuse_empty(!body.level && !body.distress && !body.note);
    return reflect::write(body);
  }
  if (options.kind == "technique_use" && !options.technique.empty()) {
    record::TechniqueUse body;
    body.technique = options.technique;
    body.before = distress(options.before);
    body.after = distress(options.after);
    body.origin = named<record::Origin>(options.origin);
    return reflect::write(body);
  }
  throw Trouble{ExitCode::usage, "usage", "A kind needs its fields. Give them with --body. See evenkeel log --help."};
}

}  // namespace

void run_log(const Options& options) {
  std::string body = body_of(options);
  Secret secret = read_secret_for_journal(options);
  FileHost host(options.journal, Access::write);
  Client client(host);
  Installation installation(host.path());
  OpenJournal open = open_to_write(client, secret, installation);
  tell_notes(options, client, open);
  auto now = now_ms();
  api::AppendRequest request;
  request.moments.push_back({{}, options.kind, now, local_offset(now), {}, {body}});
  request.now = now;
  auto written = client.ask<api::AppendReply>("append", request);
  if (options.json) print_json(Logged{written.ids.front()});
  else print("Saved " + written.ids.front().text());
}

}  // namespace keel::cli
