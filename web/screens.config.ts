// The same browser as for the tests, for pictures of every screen: tools/screens.
import tests from './playwright.config';

export default { ...tests, testMatch: '**/*.screens.ts', workers: 1, retries: 0, timeout: 600_000, outputDir: '../build/test-logs/screens' };
