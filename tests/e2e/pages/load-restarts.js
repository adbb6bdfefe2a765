// SPDX-License-Identifier: MIT
// The site is served one port below these pages.
await import(`http://${location.hostname}:${Number(location.port) - 1}/nn-restarts.js`);
