// SPDX-License-Identifier: MIT
// `npm run check`: everything that is checked without running the product.
import { buildEngine } from './build-engine.mjs';
import { buildSite } from './build-site.mjs';
import { checkBudgets } from './check-budgets.mjs';
import { checkConfigDocs } from './check-config-docs.mjs';
import { checkEngineCode } from './check-engine-code.mjs';
import { checkHeaders } from './check-headers.mjs';
import { checkLayers } from './check-layers.mjs';
import { checkMathematics } from './check-mathematics.mjs';
import { checkSize } from './check-size.mjs';
import { checkTestMarkers } from './check-test-markers.mjs';
import { checkWebCode } from './check-web-code.mjs';
import { runAsProgram } from './lib/console.mjs';
import { reportFindings } from './lib/findings.mjs';
import { provisionNativeTools } from './provision-native-tools.mjs';

/** Checks of the sources; installs and builds what they need. */
export async function checkSources() {
  await provisionNativeTools();
  await buildEngine();
  const quick = [
    checkLayers,
    checkBudgets,
    checkHeaders,
    checkTestMarkers,
    checkMathematics,
  ].flatMap((check) => check());
  return [
    ...quick,
    ...(await checkConfigDocs()),
    ...(await checkWebCode()),
    ...(await checkEngineCode()),
  ];
}

await runAsProgram(import.meta.url, async () => {
  const findings = await checkSources();
  await buildSite();
  reportFindings([...findings, ...checkSize()]);
});
