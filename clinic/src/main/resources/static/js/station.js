// What every page of the house does, signed in or not: the menus close like menus, a form that is sent once
// is sent once, and whoever has left is asked whether they are still there before the clinic signs them out.

// ---- menus ----------------------------------------------------------------------------------------

const menus = () => [...document.querySelectorAll('[data-menu][open]')];

document.addEventListener('click', (event) => {
  for (const menu of menus()) if (!menu.contains(event.target)) menu.open = false;
});
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  for (const menu of menus()) {
    menu.open = false;
    menu.querySelector('summary').focus();
  }
});

// ---- forms ----------------------------------------------------------------------------------------

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (form.hasAttribute('data-live-form')) return; // sent by live.js, as often as it is pressed
  if (form.dataset.sent === 'yes') event.preventDefault();
  form.dataset.sent = 'yes';
});
addEventListener('pageshow', () => {
  for (const form of document.querySelectorAll('form[data-sent]')) delete form.dataset.sent;
});
document.addEventListener('htmx:afterRequest', (event) => {
  const form = event.target instanceof Element ? event.target.closest('form') : null;
  if (form) delete form.dataset.sent;
});
document.addEventListener('htmx:configRequest', (event) => {
  const { csrfHeader, csrf } = document.body.dataset;
  if (csrf) event.detail.headers[csrfHeader] = csrf;
});
document.addEventListener('htmx:afterSwap', () => {
  document.querySelector('[aria-invalid="true"]')?.focus();
});

// ---- are you still there? ---------------------------------------------------------------------------

const WARN_S = 60;
const ASK_EVERY_MS = 20_000;
const TELL_EVERY_MS = 20_000;
const dialog = document.getElementById('idle');
let leftS = Number(document.body.dataset.idleS ?? 'NaN');
let knownAt = performance.now();
let askedAt = knownAt;
let toldAt = -TELL_EVERY_MS;

const live = Boolean(document.body.dataset.topics);
let resting = false;

const signInHere = () => `/sign-in?idle&next=${encodeURIComponent(location.pathname + location.search)}`;
const left = () => leftS - (performance.now() - knownAt) / 1000;

// The server counts; a page asks it, because another tab may have been touched meanwhile.
async function ask(path, options) {
  askedAt = performance.now();
  try {
    const answer = await fetch(path, { headers: { Accept: 'application/json', ...options?.headers }, ...options });
    if (answer.status === 401) {
      location.assign(signInHere());
      return;
    }
    if (!answer.ok) return;
    const { seconds, standing } = await answer.json();
    leftS = seconds;
    knownAt = performance.now();
    rest(standing === 'resting');
    show();
  } catch {
    // No server, no sign-out: the page says by its own banner that it has lost the clinic.
  }
}

function here() {
  toldAt = performance.now();
  const { csrfHeader, csrf } = document.body.dataset;
  return ask('/sign-in/here', { method: 'POST', headers: { Accept: 'application/json', [csrfHeader]: csrf } });
}

// While somebody is watched a page of the chairs goes on showing and sounding, and lets nobody act; the
// server sees to that. Any other page makes room for the sign-in.
function rest(now) {
  if (now && !live) location.assign(signInHere());
  if (!now && resting) location.reload();
  resting = now;
  document.body.classList.toggle('resting', now);
  const strip = document.getElementById('resting');
  if (!strip) return;
  strip.hidden = !now;
  strip.querySelector('[data-resting-sign-in]').href = signInHere();
}

// Over the chairs the question stands at the side: it must not cover an alarm.
function show() {
  const seconds = Math.max(0, Math.ceil(left()));
  const warned = seconds <= WARN_S && !resting;
  if (warned && !dialog.open) {
    if (live) dialog.show();
    else dialog.showModal();
  }
  if (!warned && dialog.open) dialog.close();
  dialog.querySelector('[data-idle-left]').textContent = `${seconds} s`;
}

if (dialog && !Number.isNaN(leftS)) {
  for (const touch of ['pointerdown', 'keydown', 'wheel']) {
    document.addEventListener(touch, () => {
      if (!dialog.open && !resting && performance.now() - toldAt > TELL_EVERY_MS) here();
    }, { capture: true, passive: true });
  }
  dialog.querySelector('[data-idle-stay]').addEventListener('click', here);
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    here();
  });
  // Whoever looks at the page again sees at once how the station stands.
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) ask('/sign-in/left');
  });
  setInterval(() => {
    const asked = performance.now() - askedAt;
    if (dialog.open) show();
    if (asked > ASK_EVERY_MS || (left() <= WARN_S && asked > 5000)) ask('/sign-in/left');
  }, 1000);
}
