// SSSE3 by SIMDe's translation to wasm's own 128-bit instructions.
#pragma once
#define SIMDE_ENABLE_NATIVE_ALIASES
#include <simde/x86/ssse3.h>
