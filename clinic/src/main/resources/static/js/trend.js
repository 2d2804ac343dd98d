// The trend is drawn whole by the server, each quarter of a minute; what is open in it stays open.

import { on } from './live.js';

const EVERY_MS = 15000;
let drawnAt = performance.now();

async function draw() {
  const old = document.querySelector('[data-trend]');
  if (!old || document.hidden) return;
  const answer = await fetch(old.dataset.trend, { headers: { Accept: 'text/html' }, redirect: 'manual' });
  if (!answer.ok) return;
  const template = document.createElement('template');
  template.innerHTML = await answer.text();
  const fresh = template.content.firstElementChild;
  if (!fresh || old.contains(document.activeElement)) return;
  const wasOpen = old.querySelector('details')?.open ?? false;
  old.replaceWith(fresh);
  const details = fresh.querySelector('details');
  if (details) details.open = wasOpen;
}

on('tick', () => {
  if (performance.now() - drawnAt < EVERY_MS) return;
  drawnAt = performance.now();
  draw().catch(() => {}); // a lost connection is told by the banner; the next turn draws again
});
