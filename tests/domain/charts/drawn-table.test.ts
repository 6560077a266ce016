import { describe, expect, it } from 'vitest';
import { tableCells } from '../../../src/domain/charts/drawn-table.ts';

const table = (...rows: string[]) =>
  `<table>\n<thead>\n<tr>\n<th>Told</th>\n<th>Share</th>\n</tr>\n</thead>\n<tbody>\n${rows
    .map((row) => `<tr>\n${row}\n</tr>`)
    .join('\n')}\n</tbody>\n</table>`;

describe('the cells of a drawn table', () => {
  it('are its words, row by row, without the headings', () => {
    const html = table('<td>Friends</td>\n<td>58%</td>', '<td align="right">Family</td><td></td>');
    expect(tableCells(html)).toEqual([
      ['Friends', '58%'],
      ['Family', ''],
    ]);
  });

  it.each([
    ['<strong>Friends</strong> and <a href="/x/">others</a>', 'Friends and others'],
    ['Friends<sup><a href="#source-x">1</a></sup>', 'Friends'],
    ['Friends &amp; &lt;family&gt; &quot;here&quot; it&#39;s', 'Friends & <family> "here" it\'s'],
    ['&amp;lt;', '&lt;'],
  ])('are plain: %s', (html, words) => {
    expect(tableCells(table(`<td>${html}</td>`))).toEqual([[words]]);
  });

  it('are none without a table', () => {
    expect(tableCells('<p>Words.</p>')).toEqual([]);
  });
});
