// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { downloadHint } from './lib/apt.mjs';

it('a mirror that is out of date is not called a broken network', () => {
  const release = 'Release file for http://deb.debian.org/debian/dists/sid/InRelease';
  expect(downloadHint(`E: ${release} is expired (invalid since 20d 19h).`)).toMatch(
    /clock.*MIRROR/,
  );
  expect(downloadHint(`E: ${release} is not valid yet (invalid for 2h).`)).toMatch(/clock.*MIRROR/);
  expect(downloadHint("W: Temporary failure resolving 'deb.debian.org'")).toBe('Check the network');
});
