// Writes the first inputs of the fuzz targets, made from the field lists: make_corpus FOLDER, such as tests/corpus.
#include <cstdio>
#include <filesystem>
#include <fstream>

#include "core/api/operations.hpp"
#include "core/observe/packed.hpp"
#include "core/record/kinds.hpp"
#include "core/record/record.hpp"
#include "core/reflect/sample.hpp"
#include "core/reflect/write.hpp"
#include "core/vault/change_vault.hpp"
#include "core/vault/frame.hpp"

using namespace keel;

namespace {

class Corpus {
 public:
  explicit Corpus(std::filesystem::path folder) : folder_(std::move(folder)) {}

  void add(const std::string& target, const std::string& name, std::string_view bytes) {
    std::filesystem::create_directories(folder_ / target);
    std::ofstream(folder_ / target / name, std::ios::binary) << bytes;
  }

 private:
  std::filesystem::path folder_;
};

std::string request_text(std::string_view op, const std::string& args) { return "{\"op\":\"" + std::string(op) + "\",\"args\":" + args + "}"; }

void add_kinds(Corpus& corpus) {
  record::for_each_kind([&](auto kind) {
    record::Envelope envelope = reflect::sample<record::Envelope>();
    envelope.stamp.number = 2;
    envelope.after.front().number = 1;
    envelope.kind = kind.name;
    std::string body = reflect::write(reflect::sample<typename decltype(kind)::Body>());
    std::string line = record::join(envelope, body);
    std::string name = "kind_" + std::string(kind.name);
    corpus.add("fuzz_record", name, line);
    corpus.add("fuzz_record", name + "_body", body);
    corpus.add("fuzz_json", name, line);
  });
}

void add_requests(Corpus& corpus) {
  std::apply(
      [&](auto... operation) {
        auto add = [&](auto each) {
          std::string text = request_text(each.name, reflect::write(reflect::sample<typename decltype(each)::Request>()));
          corpus.add("fuzz_api", "op_" + std::string(each.name), text);
          corpus.add("fuzz_json", "op_" + std::string(each.name), text);
        };
        (add(operation), ...);
      },
      api::OPERATIONS);
}

// Requests that belong together, each line after the other.
void add_stories(Corpus& corpus) {
  std::string one = "01010101010101010101010101010101";
  corpus.add("fuzz_api", "story_change",
             request_text("edit", "{\"id\":\"" + one + "\",\"body\":{\"text\":\"b\"},\"now\":5}") + "\n" +
                 request_text("erase", "{\"id\":\"" + one + "\",\"now\":6,\"offset\":0}") + "\n" + request_text("timeline", "{\"limit\":5}") + "\n" +
                 request_text("lines", "{\"from\":0,\"limit\":5}") + "\n" + request_text("show", "{\"id\":\"" + one + "\"}"));
  corpus.add("fuzz_api", "story_rewrite",
             request_text("compact", "{\"now\":5,\"offset\":0}") + "\n" + request_text("compact_verify", "{}") + "\n" + request_text("forget_old", "{}") +
                 "\n" + request_text("repair", "{\"now\":6,\"offset\":0}") + "\n" + request_text("plan_more", "{}") + "\n" + request_text("summary", "{}"));
}

// Columns of nothing, and of one of each.
void add_columns(Corpus& corpus) {
  observe::Observed seen;
  corpus.add("fuzz_columns", "nothing", as_text(observe::packed(seen)));
  seen.today = 20'000;
  seen.episodes.push_back({.start = 1, .day = 19'990, .minute = 600, .level = 2, .distress = 8, .last_level = 0, .last_distress = 2, .calm_after = 40, .heard_after = 41, .ended = true});
  seen.tags = {{0, 1}, {0}};
  seen.people = {{0, 1}, {0}};
  seen.sorts = {{0, 1}, {2}};
  seen.tag_names = {"a"};
  seen.person_ids = {Id{}};
  seen.uses = {{0, 7, 5.0, 10, 19'990}, {insight::just_wait, 6, {}, 0, 19'991}};
  seen.technique_names = {"walk"};
  seen.urges = {{14, insight::UrgeEnding::asked, 19'990, false}};
  seen.fears = {{0.5, insight::FearOutcome::happened, 19'991}};
  seen.days = {19'990, 19'991};
  seen.asked = {{19'990, 1}, {19'991, 0}};
  corpus.add("fuzz_columns", "one_of_each", as_text(observe::packed(seen)));
}

crypto::Key key_of(std::uint8_t byte) {
  std::array<std::uint8_t, 32> bytes;
  bytes.fill(byte);
  return crypto::Key(bytes);
}

// One note, with keys that everybody knows.
Bytes whole_file(const vault::KdfRequest& request, const crypto::Key& slot_key) {
  vault::Vault made = vault::new_vault({Id{}, key_of(1), key_of(2)});
  made.header = vault::with_slot(made.header, made.local_root, request, slot_key);
  Bytes file(vault::frames_start);
  for (const vault::HeaderWrite& step : vault::write_header(made.header, made.local_root).value().steps)
    std::ranges::copy(step.bytes, file.begin() + static_cast<std::ptrdiff_t>(step.at));
  record::Envelope envelope;
  envelope.stamp.number = 1;
  envelope.kind = "note";
  vault::write_frame({made.header.vault, made.header.generation}, made.ring.current(), 0, record::join(envelope, R"({"text":"a"})"), file).value();
  return file;
}

// The file, and the requests that open it.
void add_file(Corpus& corpus) {
  vault::KdfRequest request{.type = vault::SlotType::passphrase, .cost = crypto::least_cost, .salt = {}};
  Bytes file = whole_file(request, key_of(3));
  api::OpenRequest open;
  open.file = "a";
  open.slot.request = {request.type, request.cost.memory, request.cost.passes, {request.salt}};
  open.slot.key.bytes.fill(3);
  std::string text = request_text("inspect", reflect::write(api::InspectRequest{static_cast<std::int64_t>(file.size()), 0})) + "\n" +
                     request_text("open", reflect::write(open)) + "\n" + request_text("timeline", "{\"limit\":5}") + "\n" + request_text("lock", "{}");
  text += '\0';
  text += as_text(file);
  corpus.add("fuzz_api", "story_open", text);
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 2) {
    std::fputs("usage: make_corpus FOLDER\n", stderr);
    return 2;
  }
  Corpus corpus(arguments[1]);
  add_kinds(corpus);
  add_requests(corpus);
  add_stories(corpus);
  add_file(corpus);
  add_columns(corpus);
  return 0;
}
