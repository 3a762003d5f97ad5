// The commands. Each prints its answer and throws Trouble when it cannot.
#pragma once

#include "cli/journal.hpp"
#include "cli/options.hpp"

namespace keel::cli {

// From the file, or asked on the terminal; normalised.
Secret read_secret(const Options& options);
// The same, after a look whether there is anything to open. The journal is not held while somebody types.
Secret read_secret_for_journal(const Options& options);
// What opening found, told on standard error.
void tell_notes(const Options& options, const Client& client, const OpenJournal& open);

void run_init(const Options& options);     // command_init.cpp
void run_log(const Options& options);      // command_log.cpp
void run_list(const Options& options);     // command_list.cpp
void run_show(const Options& options);     // command_show.cpp
void run_verify(const Options& options);   // command_verify.cpp
void run_repair(const Options& options);   // command_rewrite.cpp
void run_compact(const Options& options);  // command_rewrite.cpp
void run_export(const Options& options);   // command_export.cpp

}  // namespace keel::cli
