// SPDX-License-Identifier: MIT
import { execFileSync, spawn } from 'node:child_process';
import http from 'node:http';
import net from 'node:net';
import { type Browser, test as base, type Page, webkit } from '@playwright/test';

/*
 * Debian's WebKitGTK is driven over its remote inspector, which shows one page of one browser:
 * so each test gets a MiniBrowser of its own. Playwright would only synthesise DOM events there;
 * real input comes from xdotool instead.
 */

const MINI_BROWSER =
  process.env.MINI_BROWSER ?? '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

const X_KEYS: Record<string, string> = {
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  Enter: 'Return',
  Escape: 'Escape',
  PageUp: 'Prior',
  PageDown: 'Next',
  ' ': 'space',
  Space: 'space',
  Backspace: 'BackSpace',
  Control: 'ctrl',
  Shift: 'shift',
  Alt: 'alt',
};

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as net.AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

/** Offers the inspector's page list in the form in which Playwright asks for it. */
async function serveTargets(inspectorPort: number): Promise<{ url: string; close(): void }> {
  const server = http.createServer(async (_request, response) => {
    const list = await fetch(`http://127.0.0.1:${inspectorPort}/`).then(
      (answer) => answer.text(),
      () => '',
    );
    const targets = [...list.matchAll(/'(\/socket\/[^']+)'/g)].map((match) => ({
      webSocketDebuggerUrl: `ws://127.0.0.1:${inspectorPort}${match[1]}`,
    }));
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(targets));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as net.AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}

/** Whether a page is offered within eight seconds. */
async function isListed(url: string): Promise<boolean> {
  for (let attempt = 0; attempt < 80; attempt++) {
    const targets = (await (await fetch(`${url}/json`)).json()) as unknown[];
    if (targets.length > 0) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

interface MiniBrowser {
  readonly url: string;
  close(): void;
}

/** Starts a browser whose page can be driven at `url`; null when it shows none. */
async function startMiniBrowser(): Promise<MiniBrowser | null> {
  const port = await freePort();
  const child = spawn(MINI_BROWSER, ['--private', '--full-screen', 'about:blank'], {
    detached: true,
    stdio: 'ignore',
    env: {
      ...process.env,
      WEBKIT_INSPECTOR_HTTP_SERVER: `127.0.0.1:${port}`,
      GDK_BACKEND: 'x11',
    },
  });
  const targets = await serveTargets(port);
  const close = (): void => {
    targets.close();
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // Now and then all of it has ended by itself.
    }
  };
  if (await isListed(targets.url)) return { url: targets.url, close };
  close();
  return null;
}

const xdotool = (...words: (string | number)[]): void => {
  execFileSync('xdotool', words.map(String));
};

const xKey = (key: string): string =>
  key
    .split('+')
    .map((part) => X_KEYS[part] ?? part)
    .join('+');

/** Routes mouse and keyboard of the page through the X server. */
function useRealInput(page: Page): void {
  const frame = (): Promise<void> =>
    page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => resolve())));
  const origin = (): Promise<[number, number]> =>
    page.evaluate(() => [screenX, screenY + outerHeight - innerHeight]);
  let at = { x: 0, y: 0 };
  page.mouse.move = async (x, y, { steps = 1 } = {}) => {
    const [left, top] = await origin();
    const from = at;
    at = { x, y };
    for (let step = 1; step <= steps; step++) {
      const part = step / steps;
      const [stepX, stepY] = [from.x + part * (x - from.x), from.y + part * (y - from.y)];
      xdotool('mousemove', Math.round(left + stepX), Math.round(top + stepY));
      // One by one: places that come within a frame are taken as one.
      await frame();
    }
  };
  page.mouse.down = async () => xdotool('mousedown', 1);
  page.mouse.up = async () => {
    xdotool('mouseup', 1);
    await frame();
  };
  page.mouse.click = async (x, y) => {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.up();
  };
  page.keyboard.press = async (key) => {
    xdotool('key', xKey(key));
    await frame();
  };
  page.keyboard.type = async (text) => xdotool('type', '--delay', 10, text);
}

/** Playwright's test with `page` being a page of WebKitGTK. */
export const webkitTest = base.extend<{ miniBrowser: Browser }>({
  miniBrowser: [
    async ({ browserName: _ }, use) => {
      // Now and then one starts without its inspector; another does.
      const started = (await startMiniBrowser()) ?? (await startMiniBrowser());
      if (started === null) throw new Error('MiniBrowser offered no page to drive');
      const browser = await webkit.connectOverCDP(started.url);
      await use(browser);
      await browser.close().catch(() => undefined);
      started.close();
    },
    { scope: 'test', timeout: 40_000 },
  ],
  context: async ({ miniBrowser }, use) => {
    const [context] = miniBrowser.contexts();
    if (context === undefined) throw new Error('MiniBrowser has no context');
    await use(context);
  },
  page: async ({ context, baseURL }, use) => {
    const [page] = context.pages();
    if (page === undefined) throw new Error('MiniBrowser has no page');
    const goto = page.goto.bind(page);
    // The base address belongs to contexts that Playwright makes itself.
    page.goto = (url, options) => goto(new URL(url, baseURL).href, options);
    useRealInput(page);
    await use(page);
  },
});
