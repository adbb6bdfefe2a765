// SPDX-License-Identifier: MIT
import { SITE_DIR } from '../lib/paths.mjs';
import { withChromium } from './chromium.mjs';
import { median, rounded, spread } from './statistics.mjs';

/**
 * Runs in the page before everything else: notes the moment, counted from the navigation, of the
 * first frame in which the decision field on the canvas has more than one colour.
 */
function watchFirstPicture() {
  const canvases = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element instanceof HTMLCanvasElement ? [element] : []),
      ...(element.shadowRoot ? canvases(element.shadowRoot) : []),
    ]);
  const isPainted = (canvas) => {
    if (canvas.width < 64 || canvas.height < 64) return false;
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    const colours = new Set(new Uint32Array(data.buffer));
    return colours.size > 16;
  };
  const look = () => {
    const field = customElements.get('nn-playground') && canvases(document).find(isPainted);
    if (field) {
      // The frame that holds the picture has been shown when the next one begins.
      requestAnimationFrame(() => {
        Object.assign(globalThis, { firstPictureMs: performance.now() });
      });
    } else {
      requestAnimationFrame(look);
    }
  };
  requestAnimationFrame(look);
}

async function loadOnce(browser, address) {
  // A context of its own has an empty cache.
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.addInitScript(watchFirstPicture);
  await page.goto(address, { waitUntil: 'commit' });
  const handle = await page.waitForFunction(() => Reflect.get(globalThis, 'firstPictureMs'));
  const ms = await handle.jsonValue();
  await context.close();
  return ms;
}

/**
 * Milliseconds from navigation to the first picture of the built site, with a cold cache over
 * loopback. The first of the loads warms the browser up and is not counted.
 * @param {number} rounds
 */
export function benchLoad(rounds) {
  return withChromium(SITE_DIR, async (browser, address) => {
    const times = [];
    for (let round = 0; round <= rounds; round += 1) {
      const ms = await loadOnce(browser, address);
      if (round > 0) times.push(ms);
    }
    return { median: rounded(median(times)), spread: rounded(spread(times), 2) };
  });
}
