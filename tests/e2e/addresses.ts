// SPDX-License-Identifier: MIT

/** Where the built site is served; TEST_PORT lets two checkouts be tested at a time. */
export const PORT = Number(process.env.TEST_PORT ?? 4173);
/** Where pages are served that use the element from another origin. */
export const ELEMENT_PORT = PORT + 1;

// Not "localhost": Firefox loses input to frames of another site, and one address keeps both on one.
export const BASE_URL = `http://127.0.0.1:${PORT}/`;
export const ELEMENT_URL = `http://127.0.0.1:${ELEMENT_PORT}/`;
