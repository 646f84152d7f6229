/** Runs before the tests: finds or installs the browser, or says what to do. */
import { ensureBrowser } from './browser.ts';

try {
  ensureBrowser();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
