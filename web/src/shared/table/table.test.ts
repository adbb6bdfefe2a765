// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../config';
import { detectDelimiter, parseTable } from './parse-table';
import { pointsAsCsv } from './points-csv';
import { type ReadTable, readPoints } from './read-points';
import { isBeyond, scaled } from './scale-points';
import { guessChoice, type TableChoice } from './table-choice';
import { textOf } from './table-text';

async function read(text: string, part: Partial<TableChoice> = {}): Promise<ReadTable> {
  const delimiter = detectDelimiter(text);
  const table = await parseTable(text, delimiter);
  return readPoints(table, { ...guessChoice(table, delimiter), ...part });
}

async function choiceOf(text: string): Promise<TableChoice> {
  const delimiter = detectDelimiter(text);
  return guessChoice(await parseTable(text, delimiter), delimiter);
}

const faultsOf = async (text: string, part?: Partial<TableChoice>) =>
  (await read(text, part)).faults.map(({ code, line, column, value }) => [
    code,
    line,
    column,
    value,
  ]);

describe('the text of a file', () => {
  const utf16 = (text: string, isBig: boolean, mark: boolean): Uint8Array => {
    const units = [...(mark ? '\ufeff' : ''), ...text].map((one) => one.charCodeAt(0));
    return new Uint8Array(
      units.flatMap((unit) => (isBig ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])),
    );
  };

  it('is read as UTF-8, without its mark', () => {
    expect(textOf(new TextEncoder().encode('\ufeffx,y\n1,é'), 'gb18030')).toBe('x,y\n1,é');
  });

  it.each([
    [false, true],
    [true, true],
    [false, false],
    [true, false],
  ])('is read as UTF-16, big-endian %s, with a mark %s', (isBig, mark) => {
    expect(textOf(utf16('x,y\n1,2\n3,4', isBig, mark), 'gb18030')).toBe('x,y\n1,2\n3,4');
  });

  it('is read as the old encoding where it is no UTF-8', () => {
    expect(textOf(new Uint8Array([0xc0, 0xe0, 44, 49]), 'gb18030')).toBe('类,1');
    expect(textOf(new Uint8Array([0xe9, 44, 49]), 'windows-1252')).toBe('é,1');
  });

  it('is refused where there is none', () => {
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 1, 2]);
    expect(() => textOf(png, 'gb18030')).toThrow('binary');
    expect(() => textOf(new Uint8Array(0), 'gb18030')).toThrow('empty');
    expect(() => textOf(new TextEncoder().encode(' \n\n'), 'gb18030')).toThrow('empty');
  });
});

describe('cutting a table', () => {
  it('finds the delimiter', () => {
    expect(detectDelimiter('1,2,3\n4,5,6')).toBe(',');
    expect(detectDelimiter('1,5;2;a\n2,5;3;b')).toBe(';');
    expect(detectDelimiter('1,5\t2\ta\n2,5\t3\tb')).toBe('\t');
    expect(detectDelimiter('1\n2')).toBe(',');
  });

  it('knows quotes, line breaks in them, empty lines, and where each row began', async () => {
    const { rows, lines } = await parseTable('a,b\r\n\r\n"x, ""y""\n2",1\r\n3,4', ',');
    expect(rows).toEqual([
      ['a', 'b'],
      ['x, "y"\n2', '1'],
      ['3', '4'],
    ]);
    expect(lines).toEqual([1, 3, 5]);
  });

  it('cuts in stretches just as at once, also where one would end within quotes', async () => {
    const cell = `"${'long, "" text\n'.repeat(20_000)}"`;
    const text = `${'1,2,a\n'.repeat(30_000)}3,4,${cell}\n${'5,6,b\n'.repeat(30_000)}`;
    const { rows, lines } = await parseTable(text, ',');
    expect(rows).toHaveLength(60_001);
    expect(rows[30_000]?.[2]).toBe('long, " text\n'.repeat(20_000));
    expect(rows.every((row) => row.length === 3)).toBe(true);
    expect(lines.at(-1)).toBe(30_000 + 20_001 + 30_000);
  });
});

describe('what a table means', () => {
  it('is classes for text, with or without a header', async () => {
    const expected = { x1: 0, x2: 1, label: 2, task: 'classification' };
    expect(await choiceOf('1,2,a\n3,4,b')).toMatchObject({ ...expected, hasHeader: false });
    expect(await choiceOf('u,v,kind\n1,2,a\n3,4,b')).toMatchObject({
      ...expected,
      hasHeader: true,
    });
  });

  it('finds a label by its name, and text columns that are none', async () => {
    expect(await choiceOf('class,name,x,y\n0,p,1,2\n1,q,3,4')).toMatchObject({
      x1: 2,
      x2: 3,
      label: 0,
    });
  });

  it('is values for fractions and for many numbers, and over x1 alone for two columns', async () => {
    expect(await choiceOf('1,2,0.5\n3,4,1')).toMatchObject({ task: 'regression', x2: 1 });
    const many = Array.from({ length: 11 }, (_, index) => `1,2,${index}`).join('\n');
    expect(await choiceOf(many)).toMatchObject({ task: 'regression' });
    expect(await choiceOf('x,f\n1,2\n3,4')).toMatchObject({ x1: 0, x2: null, label: 1 });
  });

  it('takes what the export wrote', async () => {
    const points = [
      [1.5, -2, 0],
      [3, 4, 1],
    ];
    const config = {
      ...DEFAULT_CONFIG,
      data: { ...DEFAULT_CONFIG.data, kind: 'custom' as const, points },
    };
    const csv = pointsAsCsv(points, new Float32Array([0, 0, 0, 0, 0, 0, 0, 1]), config);
    expect(csv).toBe('x1,x2,class,split\n1.5,-2,0,train\n3,4,1,test\n');
    expect((await read(csv)).set).toEqual({ points, task: 'classification', classes: 2 });
    const names = ['cat, "Tom"', 'dog'];
    const named = pointsAsCsv(points, new Float32Array(8), config, names);
    expect(named).toContain('\n1.5,-2,"cat, ""Tom""",train\n3,4,dog,train\n');
    expect((await read(named)).names).toEqual(names);
  });
});

describe('reading points', () => {
  it('numbers classes by their number, or in the order in which they come', async () => {
    const signs = await read('1,1,1\n2,2,-1');
    expect(signs.names).toEqual(['-1', '1']);
    expect(signs.set.points).toEqual([
      [1, 1, 1],
      [2, 2, 0],
    ]);
    const words = await read('1,1,z\n2,2,a\n3,3,z');
    expect(words.names).toEqual(['z', 'a']);
    expect(words.set.points.map((point) => point[2])).toEqual([0, 1, 0]);
  });

  it('understands decimal commas where commas do not separate', async () => {
    const { set } = await read('1,5;-2,25;a\n3;4e0;b');
    expect(set.points[0]).toEqual([1.5, -2.25, 0]);
    expect(set.points[1]).toEqual([3, 4, 1]);
  });

  it('tells each mistake by line and column, and keeps the good rows', async () => {
    const text = 'x,y,c\n1,2,a\n,2,a\n1,abc,b\n1,NaN,b\nInfinity,1,b\n2000000,1,b\n1,2,\n3,4,b';
    expect(await faultsOf(text)).toEqual([
      ['missing', 3, 0, ''],
      ['notANumber', 4, 1, 'abc'],
      ['notFinite', 5, 1, 'NaN'],
      ['notFinite', 6, 0, 'Infinity'],
      ['outOfRange', 7, 0, '2000000'],
      ['missing', 8, 2, ''],
    ]);
    expect((await read(text)).set.points).toHaveLength(2);
  });

  it('takes a number with a mistake for no heading, and one column for no table', async () => {
    expect(await faultsOf('1e400,2,a\n3,4,b\n5,6,b')).toEqual([['notFinite', 1, 0, '1e400']]);
    expect(await faultsOf('1 000,2,a\n3,4,b\n5,6,b')).toEqual([['notANumber', 1, 0, '1 000']]);
    expect(await faultsOf('x y\n1 2\n3 4')).toEqual([['oneColumn', 0, 0, '']]);
  });

  it('refuses an eleventh class, a single one, no rows and too many rows', async () => {
    const eleven = Array.from({ length: 12 }, (_, index) => `1,2,c${index % 11}`).join('\n');
    expect(await faultsOf(eleven)).toEqual([['tooManyClasses', 11, 2, 'c10']]);
    expect(await faultsOf('1,2,a\n3,4,a')).toEqual([['oneClass', 0, 0, 'a']]);
    expect(await faultsOf('x,y,c', { hasHeader: true })).toEqual([['noRows', 0, 0, '0']]);
    const rows = '1,2,a\n3,4,b\n'.repeat(100_000);
    expect(await faultsOf(rows)).toEqual([['tooManyRows', 0, 0, '200000']]);
    expect((await read(rows.slice(0, rows.length / 2))).set.points).toHaveLength(100_000);
  });

  it('tells a cell once that is read twice', async () => {
    const choice = { x1: 0, x2: null, label: 0, task: 'regression' } as const;
    const { faults, faultCount } = await read('1,2\nword,3', choice);
    expect([faults.length, faultCount]).toEqual([1, 1]);
  });

  it('counts mistakes that are not listed', async () => {
    const { faults, faultCount } = await read(`1,2,a\n3,4,b\n${'x,2,a\n'.repeat(500)}`, {
      x1: 0,
      x2: 1,
      label: 2,
      task: 'classification',
    });
    expect([faults.length, faultCount]).toEqual([100, 500]);
  });
});

describe('scaling', () => {
  it('is offered beyond the usual range, and brings each input to −5 … 5', () => {
    expect(isBeyond([[6, -6, 0]])).toBe(false);
    expect(isBeyond([[0, -6.1, 0]])).toBe(true);
    const points = [
      [0, 100, 0],
      [10, 300, 1],
      [5, 200, 7],
    ];
    expect(scaled(points)).toEqual([
      [-5, -5, 0],
      [5, 5, 1],
      [0, 0, 7],
    ]);
    expect(scaled([[7, 7, 1]])).toEqual([[0, 0, 1]]);
  });
});
