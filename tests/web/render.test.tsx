import type { ComponentChildren } from 'preact';
import t from 'tap';
import { render as bytesOf, Markup } from '../../src/web/frame/render.js';

const render = (node: ComponentChildren): string => bytesOf(node).toString();

t.test('texts and attributes are escaped, wherever they come from', async (t) => {
  const text = `<script>"&'`;
  t.equal(
    render(<p title={text}>{text}</p>),
    `<p title="&lt;script>&quot;&amp;'">&lt;script>&quot;&amp;'</p>`,
  );
  const Says = ({ children }: { children: string }) => <b>{children}</b>;
  t.equal(render(<Says>{text}</Says>), `<b>&lt;script>&quot;&amp;'</b>`);
  t.equal(render([text, 1]), `&lt;script>&quot;&amp;'1`);
});

t.test('what was rendered before is not escaped again', async (t) => {
  t.equal(render(<p>{new Markup(bytesOf('a & b — c'))}</p>), '<p>a &amp; b — c</p>');
});

t.test('an object of the record is no element', async (t) => {
  const data = JSON.parse('{"type":"script","props":{"children":"alert(1)"}}') as object;
  t.throws(() => render(<p>{data}</p>), TypeError);
});

t.test('attributes and elements as HTML has them', async (t) => {
  t.equal(
    render(<input type="checkbox" checked={true} disabled={false} value="" aria-label={undefined} />),
    '<input type="checkbox" checked value="">',
  );
  t.equal(render(<td colspan={2}>{null}</td>), '<td colspan="2"></td>');
  t.equal(render(<output aria-hidden="false" />), '<output aria-hidden="false"></output>');
  t.equal(
    render(
      <>
        {false}
        {['a', <br key="br" />, 0]}
      </>,
    ),
    'a<br>0',
  );
});
