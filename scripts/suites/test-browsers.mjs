// SPDX-License-Identifier: MIT
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildAll } from '../build-all.mjs';
import { npmBin, REPORT_DIR } from '../lib/paths.mjs';
import { runStatus } from '../lib/process.mjs';
import { provisionBrowsers } from '../provision-browsers.mjs';
import { countStatus } from './counts.mjs';

/** The screen is fixed, so that a developer's own does not change what is tested. */
const SCREEN = ['-a', '-s', '-screen 0 1280x760x24'];

/** Suites `e2e` and `e2e-webkit`: the built site in real browsers on a virtual screen. */
export async function testBrowsers(name, config) {
  await buildAll();
  await provisionBrowsers();
  mkdirSync(REPORT_DIR, { recursive: true });
  const report = join(REPORT_DIR, `${name}.json`);
  rmSync(report, { force: true });
  const status = await runStatus(
    'xvfb-run',
    [...SCREEN, npmBin('playwright'), 'test', '--config', config, '--reporter=list,json'],
    { env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report, PLAYWRIGHT_FORCE_TTY: '0' } },
  );
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { stats, errors } = JSON.parse(readFileSync(report, 'utf8'));
  for (const { message } of errors) console.error(message);
  // A test that passed only when repeated has failed: it would fail again some day.
  return countStatus({ passed: stats.expected, failed: stats.unexpected + stats.flaky }, status);
}
