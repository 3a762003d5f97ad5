// libsodium must choose its code paths once before anything else; every entry into this folder passes here.
#pragma once

namespace keel::crypto {

// Cheap after the first call; safe from several threads. Ends the program if libsodium cannot start.
void ready();

}  // namespace keel::crypto
