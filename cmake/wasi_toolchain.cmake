# clang-19 for wasm32-wasi, with the C and C++ libraries that Debian packages for it.
set(CMAKE_SYSTEM_NAME Generic)
set(CMAKE_SYSTEM_PROCESSOR wasm32)
set(WASI TRUE)
set(CMAKE_C_COMPILER clang-19)
set(CMAKE_CXX_COMPILER clang++-19)
set(CMAKE_C_COMPILER_TARGET wasm32-wasi)
set(CMAKE_CXX_COMPILER_TARGET wasm32-wasi)
set(CMAKE_AR /usr/bin/llvm-ar-19)
set(CMAKE_RANLIB /usr/bin/llvm-ranlib-19)
# The compilers cannot link before the stack guard of wasm_runtime.c exists, so CMake only tries to compile.
set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY)
