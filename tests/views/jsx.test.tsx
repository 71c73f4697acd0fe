import { load } from 'cheerio';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trusted } from '../../src/views/jsx/jsx-runtime.ts';

describe('JSX of the views', () => {
  it('is HTML as text', () => {
    const list = (
      <ul class="facts">
        {['one', 'two'].map((word) => (
          <li>{word}</li>
        ))}
      </ul>
    );
    expect(list.markup).toBe('<ul class="facts"><li>one</li><li>two</li></ul>');
  });

  it('leaves out what is not there, and writes a bare name for what is simply so', () => {
    const html = (
      <p class={undefined} hidden data-own>
        {null}
        {false}
        {0}
        <br />
      </p>
    );
    expect(html.markup).toBe('<p hidden data-own>0<br></p>');
  });

  it('passes through only what is said to be markup', () => {
    expect((<p>{trusted('<b>so</b>')}</p>).markup).toBe('<p><b>so</b></p>');
    expect((<p>{'<b>so</b>'}</p>).markup).toBe('<p>&lt;b&gt;so&lt;/b&gt;</p>');
  });

  it('gives any text back as that text, in an element as in an attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        // A parser reads a carriage return as a line feed, and drops what no document may hold.
        fc.pre(!/[\r\0]/.test(text));
        const $ = load((<p title={text}>{text}</p>).markup, null, false);
        expect($('p').text()).toBe(text);
        expect($('p').attr('title')).toBe(text);
        expect($('*').length).toBe(1);
      }),
    );
  });
});
