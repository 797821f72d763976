// The workbench of star-nb, one ES module for anywidget. It draws the state that Python sends, and sends back what the user does.
// No build step, no network, no library. All text of the user goes through `textContent`.

const STYLE = `
.snb { color: var(--jp-ui-font-color1, var(--vscode-foreground, var(--colab-primary-text-color, inherit)));
  --line: color-mix(in srgb, currentColor 35%, transparent); --soft: color-mix(in srgb, currentColor 8%, transparent);
  --right: rgba(0,114,178,.14); --wrong: rgba(213,94,0,.36); font: 14px/1.45 system-ui, sans-serif; container-type: inline-size; padding: 2px }
.snb * { box-sizing: border-box }
.snb section { border: 1px solid var(--line); border-radius: 6px; padding: .6rem .8rem; margin: 0 0 .6rem }
.snb h3 { font-size: 1em; font-weight: 600; margin: 0 0 .4rem }
.snb .row { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: end; margin-top: .5rem }
.snb .row > .note { align-self: center }
.snb .row > .grow { flex: 1 1 16rem; min-width: 0 }
.snb label { display: block; font-size: .92em }
.snb textarea, .snb select, .snb input[type=text] { width: 100%; color: inherit; background: var(--soft); border: 1px solid var(--line);
  border-radius: 4px; padding: .3rem .4rem; font: 13px/1.45 ui-monospace, monospace }
.snb textarea { resize: vertical; tab-size: 4 }
.snb option { color: CanvasText; background: Canvas }
.snb button { color: inherit; background: var(--soft); border: 1px solid currentColor; border-radius: 4px; padding: .3rem .8rem; font: inherit; cursor: pointer }
.snb button[aria-disabled=true] { opacity: .5; cursor: default }
.snb :is(button, textarea, select, input, li):focus-visible { outline: 2px solid #0072B2; outline-offset: 1px }
.snb .pair { display: grid; grid-template-columns: 1fr 1fr; gap: .8rem; margin-top: .5rem }
@container (max-width: 36rem) { .snb .pair { grid-template-columns: 1fr } }
.snb ol { list-style: none; margin: .2rem 0; padding: 0; display: flex; flex-wrap: wrap; gap: 2px; align-items: start }
.snb li { position: relative; margin: 0; text-align: center; padding: 0 4px; border: 1px solid transparent; border-radius: 3px;
  background: var(--right); font: 13px/1.6 ui-monospace, monospace; cursor: help }
.snb li.wrong { background: var(--wrong); border: 1px dashed currentColor }
.snb li small { display: block; line-height: 1.35 }
.snb .tip { display: none; position: absolute; z-index: 10; left: 0; top: 100%; width: max-content; max-width: 22rem; text-align: left;
  color: CanvasText; background: Canvas; border: 1px solid; border-radius: 4px; padding: .3rem .5rem; font-size: 12px }
.snb li:is(:hover, :focus) .tip { display: block }
.snb .tip td { padding: 0 .5rem 0 0; font: inherit }
.snb table { border-collapse: collapse; width: 100%; margin: 0; font-size: .95em }
.snb :is(th, td) { text-align: left; padding: .2rem .5rem; border-bottom: 1px solid var(--line); font-weight: normal }
.snb :is(thead th, tfoot td) { font-weight: 600 }
.snb pre { margin: .2rem 0; padding: .3rem .4rem; background: var(--soft); border-radius: 4px; white-space: pre-wrap; overflow-wrap: anywhere; font: 13px/1.45 ui-monospace, monospace; color: inherit }
.snb progress { width: 12rem; vertical-align: middle }
.snb .foot { position: sticky; bottom: 0; display: flex; justify-content: space-between; gap: 1rem; align-items: center; min-height: 2.4em;
  padding: .2rem .8rem; border: 1px solid var(--line); border-radius: 6px; background: var(--jp-layout-color0, var(--vscode-editor-background, Canvas)) }
.snb .foot [hidden] { display: none }
.snb .note { font-size: .9em; opacity: .85 }
`;

const make = (tag, attributes = {}, ...children) => {
  const node = document.createElement(tag);
  for (const [k, v] of Object.entries(attributes)) {
    if (k.startsWith('on')) node.addEventListener(k.slice(2), v);
    else if (v !== undefined && v !== false) node.setAttribute(k, v);
  }
  node.append(...children.filter(c => c !== null && c !== undefined));
  return node;
};

const visible = text => text.replaceAll('\n', '↵').replaceAll('\t', '⇥').replaceAll(' ', '\u00a0') || '∅';

// ---- tokens -------------------------------------------------------------------------------------------------------------

function token(v) {
  const best = v.best.map(([text, p]) => make('tr', {}, make('td', {}, p), make('td', {}, visible(text))));
  const tip = make('span', { class: 'tip', 'aria-hidden': 'true' }, 'most likely here', make('table', {}, ...best));
  const said = v.right ? `${v.text} comes, probability ${v.p}` : `${v.text} should come, probability ${v.p}; came ${v.came}, probability ${v.q}`;
  const list = v.best.map(([text, p]) => `${text} ${p}`).join(', ');
  const below = v.right ? [] : [make('small', {}, visible(v.came)), make('small', {}, `${v.p} ‖ ${v.q}`)];
  return make('li', { class: v.right ? 'right' : 'wrong', tabindex: 0, 'aria-label': `${said}. Most likely: ${list}` },
    (v.right ? '' : '✗ ') + visible(v.text), ...below, tip);
}

function strip(title, views) {
  const wrong = views.filter(v => !v.right).length;
  const count = wrong ? `✗ ${wrong} of ${views.length} wrong` : `✓ all ${views.length} right`;
  return make('div', { role: 'group', 'aria-label': `${title}: ${count}` }, make('b', {}, title), ` ${count}`, make('ol', {}, ...views.map(token)));
}

// ---- lists --------------------------------------------------------------------------------------------------------------

function repairs(rows, total, send) {
  if (!rows.length) return make('p', { class: 'note' }, 'None yet. A repair is kept here as a patch, and the model itself stays as it was.');
  const head = ['on', 'repair', 'holds now', 'solver', 'layers', 'kB', ''].map(t => make('th', { scope: 'col' }, t));
  const body = rows.map((r, i) => make('tr', {},
    make('td', {}, make('input', { type: 'checkbox', role: 'switch', 'data-key': `switch${i}`, 'aria-label': `use ${r.name}`,
      ...(r.on ? { checked: '' } : {}), onchange: e => send('switch', { which: i, on: e.target.checked }) })),
    ...[r.name, r.holds, r.solver, r.layers, r.kB].map(t => make('td', {}, t)),
    make('td', {}, make('button', { 'data-key': `remove${i}`, 'aria-label': `remove ${r.name}`, onclick: () => send('remove', { which: i }) }, 'remove'))));
  const foot = ['', total.name, total.holds, '', '', total.kB, ''].map(t => make('td', {}, t));
  return make('table', {}, make('thead', {}, make('tr', {}, ...head)), make('tbody', {}, ...body), make('tfoot', {}, make('tr', {}, ...foot)));
}

const texts = pairs => make('div', { class: 'pair' }, ...pairs.map(([title, text]) => make('div', {}, make('b', {}, title), make('pre', {}, text))));

// ---- the whole ----------------------------------------------------------------------------------------------------------

function render({ model, el }) {
  const state = () => model.get('state');
  let turn = state().turn, queue = [];
  const busy = () => state().doing !== '' || state().turn < turn;   // Python works, or has not heard the last request yet
  const send = (what, options = {}) => {
    if (what === 'poll' || what === 'stop') return model.send({ do: what, ...options });
    if (busy()) return queue.push([what, options]);                 // one thing at a time, and none is lost
    turn = state().turn + 1;
    model.send({ do: what, ...options });
    update();
  };
  let count = 0;
  const field = (label, control, attributes = {}) => {
    control.id = `snb-${Date.now().toString(36)}-${count++}-${Math.random().toString(36).slice(2, 8)}`;
    return make('div', attributes, make('label', { for: control.id }, label), control);
  };
  const box = (rows, placeholder = '') => make('textarea', { rows, placeholder, spellcheck: 'false', autocapitalize: 'off' });
  const button = (text, what, options = () => ({})) => make('button', { type: 'button', 'data-do': what, onclick: e => { if (e.currentTarget.getAttribute('aria-disabled') !== 'true') send(what, options()); } }, text);
  const choice = names => make('select', {}, ...names.map(n => make('option', { value: n }, n)));
  const section = (title, ...children) => make('section', { 'aria-label': title }, make('h3', {}, title), ...children);

  const first = state();
  const prompt = box(5), target = box(1), other = box(4, 'another prompt'), text = box(3, 'a text of yours');
  [prompt.value, target.value, other.value] = [first.prompt, first.target, first.prompt];
  const asked = () => ({ prompt: prompt.value, target: target.value });
  const solver = choice(first.solvers.map(s => s.name)), places = choice(first.places);
  const margin = make('input', { type: 'range', min: 0, max: first.margins.length - 1, step: 1, value: first.margin });
  const cost = make('output', { class: 'note' });
  const line = (value, placeholder = '') => make('input', { type: 'text', value, placeholder, spellcheck: 'false' });
  const path = line('fix.safetensors'), page = line('fix.html'), lora = line('fix-lora'), base = line('', 'only for a .gguf');
  const margins = field('Margin: narrow … wide', margin);
  const about = () => {
    const [, words] = first.margins[margin.value];
    margins.hidden = cost.hidden = !first.solvers.find(s => s.name === solver.value).margin;
    margin.setAttribute('aria-valuetext', words);
    cost.value = words;
  };
  margin.addEventListener('input', about);
  solver.addEventListener('change', about);
  const settings = () => ({ ...asked(), solver: solver.value, places: places.value, margin: first.margins[margin.value][0] });

  const strips = make('div', { class: 'pair' }), list = make('div'), tried = make('div'), drift = make('div');
  const bar = make('progress', { max: 1, 'aria-label': 'progress' });
  const stop = make('button', { type: 'button', 'data-do': 'stop', onclick: () => send('stop') }, 'Stop');
  const status = make('div', { class: 'status', role: 'status', 'aria-live': 'polite' });
  const working = make('span', {}, bar, ' ', stop);

  const root = make('div', { class: 'snb', 'data-lm-suppress-shortcuts': 'true', role: 'region', 'aria-label': `workbench for ${first.model}` },
    make('style', {}, STYLE),
    section(`Workbench: ${first.model}`,
      field('Prompt: what the model is given', prompt), field('Target: what it should write next', target),
      make('div', { class: 'row' }, button('Look', 'look', asked), make('span', { class: 'note' }, 'or Ctrl+Enter. ✗ marks a token that does not come; below it what came, and both probabilities.')),
      strips),
    section('Repair',
      make('div', { class: 'row' }, field('Solver', solver), field('Places that may change', places, { class: 'grow' }), margins),
      cost,
      make('div', { class: 'row' }, button('Repair', 'repair', settings))),
    section('Repairs so far', list),
    section('Try another prompt', field('Prompt', other), make('div', { class: 'row' }, button('Complete', 'attempt', () => ({ prompt: other.value }))), tried),
    section('What does it do to a text of yours?', field('Text', text), make('div', { class: 'row' }, button('Measure', 'measure', () => ({ text: text.value }))), drift),
    section('Files, where Python runs',
      make('div', { class: 'row' }, field('Patch file', path, { class: 'grow' }), button('Save', 'save', () => ({ path: path.value })), button('Load', 'load', () => ({ path: path.value }))),
      make('div', { class: 'row' }, field('LoRA: a folder for PEFT and vLLM, or a file .gguf', lora, { class: 'grow' }), field('GGUF file of the model', base, { class: 'grow' }),
        button('Export', 'export', () => ({ path: lora.value, base: base.value }))),
      make('div', { class: 'row' }, field('Report, one HTML file', page, { class: 'grow' }), button('Write report', 'report', () => ({ path: page.value })))),
    make('div', { class: 'foot' }, status, working));

  // Keys belong to the workbench while it has the focus; a notebook's own shortcuts stay out.
  root.addEventListener('keydown', e => {
    if (e.key === 'Enter' && (e.ctrlKey || e.metaKey)) { e.preventDefault(); e.target === other ? send('attempt', { prompt: other.value }) : send('look', asked()); }
    if (e.key !== 'Tab') e.stopPropagation();
  });

  const refill = (node, ...children) => {   // the focus stays on what has the same key
    const key = root.getRootNode().activeElement?.dataset?.key;
    node.replaceChildren(...children);
    if (key) node.querySelector(`[data-key="${key}"]`)?.focus();
  };

  let timer = 0, shown = '';
  const update = () => {
    const s = state();
    const ink = getComputedStyle(root.querySelector('section')).borderTopColor;   // mixed in srgb, so `color(srgb …)` whatever the page writes
    const light = (ink.match(/[\d.]+/g) || [0, 0, 0]).slice(0, 3).reduce((a, c) => a + +c, 0) > (ink.startsWith('rgb') ? 384 : 1.5);
    root.style.colorScheme = light ? 'dark' : 'light';   // menus, tooltips and bars follow the page
    status.textContent = busy() ? `${s.doing || 'working'} …` : s.said;
    working.hidden = !busy();
    bar.value = s.share;
    root.setAttribute('aria-busy', busy());
    for (const b of root.querySelectorAll('button[data-do]:not([data-do=stop])')) b.setAttribute('aria-disabled', busy());
    clearInterval(timer);
    if (busy()) timer = setInterval(() => send('poll'), 150);
    else if (queue.length) return send(...queue.shift());
    const drawn = JSON.stringify([s.before, s.after, s.repairs, s.tried, s.drift]);
    if (drawn === shown) return;
    shown = drawn;
    refill(strips, ...(s.before ? [strip('Before, without patches', s.before), strip('After, with those that are on', s.after)] : []));
    refill(list, repairs(s.repairs, s.total, send));
    refill(tried, ...(s.tried ? [texts([['without patches', s.tried[0]], ['with those that are on', s.tried[1]]])] : []));
    refill(drift, ...(s.drift ? [make('table', {}, ...s.drift.map(([k, v]) => make('tr', {}, make('th', { scope: 'row' }, k), make('td', {}, v))))] : []));
  };
  model.on('change:state', update);
  el.append(root);
  about();
  requestAnimationFrame(update);
  return () => { clearInterval(timer); model.off('change:state', update); };
}

export default { render };
