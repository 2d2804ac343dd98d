// One stream a browser, shared by its tabs.
//
// The tab that holds the lock "daybreak-live" reads the stream and hands everything on over a broadcast
// channel; when it closes, the next one takes over. Every tab swaps the fragments that it shows, counts
// ages by the clinic's clock, and says within five seconds when nothing comes any more.

const LOST_AFTER_MS = 4000;
const channel = new BroadcastChannel('daybreak-live');
const tab = crypto.randomUUID();
const topics = (document.body.dataset.topics ?? '').split(' ').filter(Boolean);

const listeners = { beat: [], fragment: [], lost: [], found: [], message: [], tick: [] };

export function on(kind, listener) {
  listeners[kind].push(listener);
}

function tell(kind, value) {
  for (const listener of listeners[kind]) listener(value);
}

// ---- what every tab does -------------------------------------------------------------------------

let lastBeatAt = performance.now();
let lost = false;
let clinicTimeAtBeat = Date.parse(document.body.dataset.clinicTime ?? '');
let speed = Number(document.body.dataset.speed ?? '1');

/** The clinic's time now, in milliseconds, carried on from the last heartbeat. */
export function clinicNow() {
  return clinicTimeAtBeat + (performance.now() - lastBeatAt) * speed;
}

function beat(data) {
  lastBeatAt = performance.now();
  clinicTimeAtBeat = Date.parse(data.clinicTime);
  speed = data.speed;
  if (lost) {
    lost = false;
    document.body.classList.remove('lost');
    tell('found');
  }
  tell('beat', data);
}

function swap(fragment) {
  const old = document.getElementById(fragment.id);
  if (!old) return;
  const template = document.createElement('template');
  template.innerHTML = fragment.html;
  const fresh = template.content.firstElementChild;
  if (!fresh) return;
  if (isBeingEdited(old)) return;
  const focused = old.contains(document.activeElement) ? document.activeElement : null;
  const key = focused ? focusKey(focused) : null;
  old.replaceWith(fresh);
  if (key) {
    const again = fresh.querySelector(key);
    if (again) again.focus({ preventScroll: true });
  }
  if (window.htmx) window.htmx.process(fresh);
  tell('fragment', fragment);
}

// A form into which somebody has begun to type is not taken away under the fingers.
function isBeingEdited(element) {
  return [...element.querySelectorAll('input, textarea, select')].some(
    (field) => field.dataset.touched === 'yes');
}

function focusKey(element) {
  if (element.id) return `#${CSS.escape(element.id)}`;
  if (element.dataset.key) return `[data-key="${CSS.escape(element.dataset.key)}"]`;
  return null;
}

document.addEventListener('input', (event) => {
  if (event.target instanceof HTMLElement) event.target.dataset.touched = 'yes';
});

const ticks = new Worker('/js/tick.js');
ticks.onmessage = () => tell('tick');

on('tick', () => {
  if (topics.length === 0) return;
  if (!lost && performance.now() - lastBeatAt > LOST_AFTER_MS) {
    lost = true;
    document.body.classList.add('lost');
    tell('lost');
  }
});

// ---- the tab that reads the stream ---------------------------------------------------------------

let leading = false;
let stream = null;
let streamTopics = '';
const wanted = new Map(); // tab -> topics
const newest = new Map(); // fragment id -> fragment

function wantedTopics() {
  return [...new Set([...wanted.values()].flat())].sort().join(' ');
}

function open() {
  const all = wantedTopics();
  if (!leading || !all || (stream && all === streamTopics && stream.readyState !== EventSource.CLOSED)) return;
  if (stream) stream.close();
  streamTopics = all;
  stream = new EventSource(`/live?topics=${encodeURIComponent(all)}`);
  stream.addEventListener('beat', (event) => share({ kind: 'beat', data: JSON.parse(event.data) }));
  stream.addEventListener('fragment', (event) => {
    const fragment = JSON.parse(event.data);
    newest.set(fragment.id, fragment);
    share({ kind: 'fragment', data: fragment });
  });
  stream.addEventListener('bye', () => {
    stream.close();
    retrySoon();
  });
  stream.addEventListener('signed-out', () => share({ kind: 'signed-out' }));
  // A browser gives up for good on some answers (a sign-in page, a 503): go on trying.
  stream.onerror = () => {
    if (stream.readyState === EventSource.CLOSED) retrySoon();
  };
}

let retry = null;

function retrySoon() {
  if (retry) return;
  retry = setTimeout(() => {
    retry = null;
    open();
  }, 1000);
}

function share(message) {
  channel.postMessage(message);
  receive(message);
}

function receive(message) {
  switch (message.kind) {
    case 'beat': beat(message.data); break;
    case 'fragment': swap(message.data); break;
    case 'here':
      if (leading) {
        const known = wantedTopics();
        wanted.set(message.tab, message.topics);
        if (wantedTopics() === known) for (const fragment of newest.values()) {
          if (message.topics.includes(fragment.topic)) channel.postMessage({ kind: 'fragment', data: fragment });
        }
        open();
      }
      break;
    case 'signed-out': location.reload(); break;
    case 'gone': wanted.delete(message.tab); break;
    case 'who': channel.postMessage({ kind: 'here', tab, topics }); break;
    default: tell('message', message);
  }
}

channel.onmessage = (event) => receive(event.data);

/** Says something to the browser's other tabs, this one included. */
export function say(message) {
  share(message);
}

export const thisTab = tab;
export const isLeading = () => leading;

navigator.locks.request('daybreak-live', () => {
  leading = true;
  wanted.set(tab, topics);
  channel.postMessage({ kind: 'who' });
  open();
  tell('message', { kind: 'leading' });
  return new Promise(() => {}); // held until the tab closes
});
channel.postMessage({ kind: 'here', tab, topics });
addEventListener('pagehide', () => {
  channel.postMessage({ kind: 'gone', tab });
  if (stream) stream.close();
});
addEventListener('pageshow', (event) => {
  if (event.persisted) location.reload();
});

// ---- forms in what the stream sends ----------------------------------------------------------------

// They carry no token of their own; the page has one. What they did comes back over the stream.
document.addEventListener('submit', async (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || !form.hasAttribute('data-live-form')) return;
  event.preventDefault();
  const button = event.submitter;
  if (button instanceof HTMLButtonElement) button.disabled = true;
  try {
    const answer = await fetch(form.action, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/x-www-form-urlencoded',
        [document.body.dataset.csrfHeader]: document.body.dataset.csrf,
      },
      body: new URLSearchParams(new FormData(form)),
      redirect: 'manual',
    });
    if (answer.type === 'opaqueredirect' || answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    complain(form, page.querySelector('.refusal')?.textContent?.trim() ?? `${answer.status}`);
  } catch {
    complain(form, document.body.dataset.lostWords ?? '!');
  } finally {
    if (button instanceof HTMLButtonElement) button.disabled = false;
  }
});

function complain(form, words) {
  let line = form.querySelector('.refusal');
  if (!line) {
    line = document.createElement('p');
    line.className = 'refusal';
    line.setAttribute('role', 'alert');
    form.append(line);
  }
  line.textContent = words;
}

// ---- ages ------------------------------------------------------------------------------------------

function age(seconds) {
  const s = Math.max(0, Math.floor(seconds));
  if (s < 120) return `${s} s`;
  if (s < 7200) return `${Math.floor(s / 60)} min`;
  return `${Math.floor(s / 3600)} h`;
}

function ages() {
  if (lost || Number.isNaN(clinicTimeAtBeat)) return;
  const now = clinicNow();
  for (const element of document.querySelectorAll('[data-observed-at]')) {
    const seconds = (now - Date.parse(element.dataset.observedAt)) / 1000;
    element.dataset.ageS = String(Math.max(0, Math.floor(seconds)));
    const text = element.querySelector('[data-age]');
    if (text) text.textContent = age(seconds);
  }
  for (const element of document.querySelectorAll('[data-due-at]')) {
    const text = element.querySelector('[data-due-in]');
    const seconds = (Date.parse(element.dataset.dueAt) - now) / 1000;
    if (text) text.textContent = seconds >= 0 ? age(seconds) : `+${age(-seconds)}`;
    element.classList.toggle('overdue', seconds < 0);
  }
  for (const element of document.querySelectorAll('[data-since]')) {
    element.textContent = age((now - Date.parse(element.dataset.since)) / 1000);
  }
  for (const element of document.querySelectorAll('[data-clock]')) {
    element.textContent = new Intl.DateTimeFormat(document.documentElement.lang, {
      hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23', timeZone: document.body.dataset.zone,
    }).format(new Date(now));
  }
}
on('tick', ages);
on('fragment', ages);
