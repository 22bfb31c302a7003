// Everything works without this: it makes stepping through dates quicker and copying one click.
const $ = (id) => document.getElementById(id);
const slider = () => $('bar-slider');
const days = () => [...document.querySelectorAll('#bar-days a')];
let wait = 0;
let going;

/** The label of a day: its date, its place among the others, and what happened. */
function say(i) {
  const link = days()[i];
  const input = slider();
  if (!link || !input) return;
  const what = link.parentElement.querySelector('span')?.textContent ?? '';
  const text = `${link.textContent.trim()}, change ${i + 1} of ${days().length}: ${what}`;
  input.setAttribute('aria-valuetext', text);
  $('bar-label').textContent = text;
}

/** Fetches the same page for another day and changes what differs; the slider itself stays, and with it the focus. */
async function go(href, push) {
  going?.abort();
  going = new AbortController();
  const main = $('content');
  main.classList.add('loading');
  try {
    const answer = await fetch(href, { signal: going.signal, headers: { accept: 'text/html' } });
    const type = answer.headers.get('content-type') ?? '';
    if (!answer.ok || !type.startsWith('text/html')) throw new Error(String(answer.status));
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const put = () => {
      for (const id of ['content', 'bar-steps', 'bar-today', 'cite']) {
        const fresh = page.getElementById(id);
        const old = $(id);
        if (fresh && old) old.replaceWith(document.adoptNode(fresh));
      }
      const sentence = page.getElementById('bar-sentence');
      if (sentence) $('bar-sentence').replaceChildren(...document.adoptNode(sentence).childNodes);
      const word = page.querySelector('.past-word');
      document.querySelector('.past-word')?.remove();
      if (word) document.querySelector('.sentence').prepend(document.adoptNode(word));
      const strip = page.querySelector('.strip');
      if (strip) document.querySelector('.strip')?.replaceWith(document.adoptNode(strip));
      const fresh = page.querySelector('.foot');
      if (fresh) document.querySelector('.foot').replaceWith(document.adoptNode(fresh));
      for (const name of ['.dates', '.top']) {
        const old = document.querySelector(name);
        const made = page.querySelector(name);
        if (old && made && !old.contains(document.activeElement)) old.replaceWith(document.adoptNode(made));
      }
      const list = $('bar-days');
      const other = page.getElementById('bar-days');
      if (list && other) list.replaceWith(document.adoptNode(other));
      document.documentElement.className = page.documentElement.className;
      document.title = page.title;
      if (push) history.pushState({ asof: true }, '', href);
      measure();
      copies(document);
    };
    if (document.startViewTransition && !matchMedia('(prefers-reduced-motion: reduce)').matches) {
      await document.startViewTransition(put).updateCallbackDone;
    } else put();
    setTimeout(prefetch, 200);
  } catch (error) {
    if (error.name !== 'AbortError') location.assign(href);
  } finally {
    $('content').classList.remove('loading');
  }
}

/** The neighbours of the day shown are fetched ahead. */
function prefetch() {
  for (const rel of ['prev', 'next']) {
    const link = document.querySelector(`.step[rel=${rel}]`);
    if (link) fetch(link.href, { priority: 'low', headers: { accept: 'text/html' } }).catch(() => {});
  }
}

function measure() {
  const bar = document.querySelector('.bar');
  if (bar && getComputedStyle(bar).position === 'sticky') {
    document.documentElement.style.setProperty('--bar-height', `${bar.offsetHeight}px`);
  }
}

/** A button beside every text that can be copied. */
function copies(root) {
  if (!navigator.clipboard) return;
  for (const text of root.querySelectorAll('.copyable:not([data-copy])')) {
    text.dataset.copy = '';
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = 'Copy';
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(text.textContent.trim());
      button.textContent = 'Copied';
      setTimeout(() => {
        button.textContent = 'Copy';
      }, 1500);
    });
    text.after(button);
  }
}

function start() {
  const input = slider();
  if (input) {
    input.hidden = false;
    say(Number(input.value));
    $('bar-label').textContent = '';
    input.addEventListener('input', () => say(Number(input.value)));
    input.addEventListener('change', () => {
      clearTimeout(wait);
      wait = setTimeout(() => {
        const link = days()[Number(input.value)];
        if (link) void go(link.href, true);
      }, 300);
    });
  }
  const fold = document.querySelector('.fold');
  if (fold && !CSS.supports('selector(::details-content)') && innerWidth > 768) fold.open = true;
  history.replaceState({ asof: true }, '');
  addEventListener('popstate', (event) => {
    if (!event.state?.asof) return;
    void go(location.href, false).then(() => {
      const at = days().findIndex((link) => link.hasAttribute('aria-current'));
      const range = slider();
      if (range && at >= 0) {
        range.value = String(at);
        say(at);
      }
    });
  });
  measure();
  copies(document);
}

start();
