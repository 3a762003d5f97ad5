// The steps of a rewrite, and the copy that goes before a repair.
#include "cli/rewriting.hpp"

#include <unistd.h>

#include <cerrno>

#include "cli/local_time.hpp"

namespace keel::cli {
namespace {

api::CompactReply fill(Client& client, Rewrite what) {
  auto now = now_ms();
  api::NowRequest when{now, local_offset(now)};
  auto piece = client.ask<api::CompactReply>(what == Rewrite::compact ? "compact" : "repair", when);
  while (!piece.written) piece = client.ask<api::CompactReply>("plan_more", api::Nothing{});
  return piece;
}

}  // namespace

std::int64_t rewrite(Client& client, Rewrite what) {
  client.host().prepare_rewrite();
  FileName target = FileName::b;
  try {
    api::CompactReply written = fill(client, what);
    target = written.file == "b" ? FileName::b : FileName::a;
    client.ask<api::Nothing>("compact_verify", api::Nothing{}, client.host().read(target));
  } catch (const Trouble&) {
    client.host().remove_left_behind();
    throw;
  }
  client.host().take_over(target);
  // The old file lost its name with that, so there is nothing to cut; the core is told all the same.
  client.ask<api::Nothing>("forget_old", api::Nothing{});
  return client.ask<api::OpenReply>("summary", api::Nothing{}).size;
}

std::string copy_aside(Client& client) {
  Blob bytes = client.host().read(FileName::a);
  std::string path = client.host().path() + ".damaged-" + compact_utc(now_ms());
  FileHandle copy(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW);
  if (!copy.is_open()) throw storage_trouble(errno, "copying the damaged file aside");
  int error = copy.write(0, std::as_const(bytes).bytes());
  if (error == 0) error = copy.flush();
  if (error == 0) error = flush_folder(folder_of(path));
  if (error == 0) return path;
  ::unlink(path.c_str());
  throw storage_trouble(error, "copying the damaged file aside");
}

}  // namespace keel::cli
