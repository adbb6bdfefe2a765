// SPDX-License-Identifier: MIT
import type { ImportingCatalogue } from '../catalogue/importing';

export const importing: ImportingCatalogue = {
  importing: {
    heading: '导入数据',
    close: '关闭',
    file: '选择文件…',
    hint: 'CSV 或 TSV：每行一个点，含两个数和它的类别或数值。也可以把文件拖到页面上，或把复制的单元格粘贴到页面上。',
    paste: '以文本粘贴单元格',
    delimiter: '列分隔符',
    delimiters: ['逗号', '分号', '制表符'],
    header: '第一行是列名',
    task: '标签用于',
    x1: 'x₁ 取自',
    x2: 'x₂ 取自',
    label: '标签取自',
    none: '无：只有 x₁',
    column: (number) => `第 ${number} 列`,
    found: (_, shown) => `共 ${shown} 行。`,
    preview: '前几行',
    scale: '把 x₁ 和 x₂ 缩放到 −5 … 5：有些点超出通常的 −6 … 6',
    take: (_, shown) => `导入 ${shown} 个点`,
    takeRest: (_, shown) => `只导入正确的 ${shown} 行`,
    taken: (_, shown) => `已导入 ${shown} 个点。`,
    at: (line, column, name) => `第 ${line} 行第 ${column} 列（${name}）：`,
    faults: {
      missing: (_, range) => (range === '' ? '单元格是空的。' : `单元格是空的；允许：${range}。`),
      notANumber: (value, range) => `“${value}”不是数字；允许：${range}。`,
      notFinite: (value, range) => `“${value}”不是有限的数；允许：${range}。`,
      outOfRange: (value, range) => `${value} 超出范围；允许：${range}。`,
      tooManyClasses: (value, range) => `“${value}”使类别过多；允许：${range} 个类别。`,
      oneClass: (value, range) => `所有行都是同一类别“${value}”；允许：${range} 个类别。`,
      noRows: (_, range) => `没有数据行；允许：${range} 行。`,
      tooManyRows: (value, range) => `共有 ${value} 行；允许：${range} 行。`,
    },
    moreFaults: (_, shown) => `还有 ${shown} 处错误。`,
    files: {
      empty: '文件是空的。应每行一个点，1 至 100,000 行。',
      binary: '这不是文本。请把表格存成 UTF-8 或 UTF-16 编码的 CSV 或 TSV。',
      tooLarge: '文件大于 50 MB。最多可有 100,000 行。',
    },
  },
};
