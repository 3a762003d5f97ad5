// SSSE3 stands with SSE2 here.
#pragma once
#include <emmintrin.h>
