// SPDX-License-Identifier: MIT

/**
 * Vite plugin: takes indentation and CSS comments out of tagged templates, which no minifier touches.
 * All of ours are HTML, SVG and CSS, in which a space says as much as a line break.
 */
export function trimTemplates() {
  return {
    name: 'trim-templates',
    apply: 'build',
    renderChunk(code) {
      const edits = [];
      visit(this.parse(code), (node) => {
        if (node.type !== 'TaggedTemplateExpression') return;
        const { start: from, end: to } = node.quasi;
        const trim = /<[\w/]/.test(code.slice(from, to)) ? trimLines : trimCss;
        for (const { start, end } of node.quasi.quasis) edits.push({ start, end, trim });
      });
      edits.sort((a, b) => a.start - b.start);
      let trimmed = '';
      let at = 0;
      for (const { start, end, trim } of edits) {
        trimmed += code.slice(at, start) + trim(code.slice(start, end));
        at = end;
      }
      return { code: trimmed + code.slice(at), map: null };
    },
  };
}

/** @param {string} text */
const trimLines = (text) => text.replace(/\s*\n\s*/g, ' ');

/** @param {string} text */
const trimCss = (text) =>
  trimLines(text.replace(/\/\*.*?\*\//gs, ''))
    .replace(/\s*([{};,])\s*/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}');

function visit(node, found) {
  if (node === null || typeof node !== 'object') return;
  if (Array.isArray(node)) {
    for (const one of node) visit(one, found);
    return;
  }
  if (typeof node.type === 'string') found(node);
  for (const value of Object.values(node)) visit(value, found);
}
