// libsodium asks the processor what it can do; a module built with 128-bit instructions has the answer built in.
int keel_has_simd(void);
int keel_has_simd(void) { return 1; }
