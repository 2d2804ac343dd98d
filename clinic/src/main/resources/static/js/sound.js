// Alarm sound, and whether anybody can hear it.
//
// A browser lets a page sound only after somebody has touched it. A page that may not sound says so across
// its top. The tab that reads the stream chooses one tab that can sound to be the browser's voice, and
// tells the server every few seconds whether there is one: an alarm that nobody can hear is an alarm itself.

import { on, say, thisTab, isLeading } from './live.js';

const REPORT_MS = 2500;
const VOICE_GONE_MS = 6000;

// Bursts after the manner of IEC 60601-1-8: pulses of 150 ms; pitch says patient or equipment.
const BURSTS = {
  high: { pulses: [0, 0.3, 0.6, 1.1, 1.4, 2.2, 2.5, 2.8, 3.3, 3.6], every: 8 },
  medium: { pulses: [0, 0.35, 0.7], every: 20 },
  low: { pulses: [0, 0.4], every: 40 },
};
const PITCH = { physiological: [523.25, 659.25, 784], technical: [293.66, 261.63] };

const meta = document.body.dataset;
let context = null;
let muted = localStorage.getItem('daybreak-sound') === 'off';
let voice = null; // the tab that sounds
let nextBurstAt = 0;

function maySound() {
  return !muted && context !== null && context.state === 'running';
}

function start() {
  if (!context) context = new AudioContext();
  if (context.state !== 'running') context.resume();
  context.onstatechange = show;
  show();
}

// The browser decides whether this page may sound without a touch; ask it at once.
if (window.AudioContext) start();
for (const gesture of ['pointerdown', 'keydown']) {
  document.addEventListener(gesture, () => start(), { capture: true, passive: true });
}

function show() {
  const able = maySound();
  document.body.dataset.stationSound = muted ? 'off' : able ? 'on' : 'blocked';
  const strip = document.getElementById('sound-blocked');
  if (strip) strip.hidden = able || muted;
  const off = document.getElementById('sound-off');
  if (off) off.hidden = !muted;
  report();
}

document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest('[data-sound-switch]') : null;
  if (!button) return;
  muted = button.dataset.soundSwitch === 'off';
  localStorage.setItem('daybreak-sound', muted ? 'off' : 'on');
  start();
  if (!muted) pulse(context.currentTime + 0.05, 659.25, 0.25);
  say({ kind: 'muted', muted });
});

// ---- which tab is the voice -----------------------------------------------------------------------

const tabs = new Map(); // tab -> { able, visible, at }

function report() {
  say({ kind: 'able', tab: thisTab, able: maySound(), visible: document.visibilityState === 'visible' });
}

function choose() {
  if (!isLeading()) return;
  const now = performance.now();
  for (const [id, known] of tabs) if (now - known.at > VOICE_GONE_MS && id !== thisTab) tabs.delete(id);
  const able = [...tabs].filter(([, known]) => known.able);
  const chosen = able.find(([id]) => id === voice && tabs.get(id).visible)
    ?? able.find(([, known]) => known.visible) ?? able[0];
  const id = chosen ? chosen[0] : null;
  if (id !== voice) say({ kind: 'voice', tab: id });
}

on('message', (message) => {
  switch (message.kind) {
    case 'able':
      tabs.set(message.tab, { able: message.able, visible: message.visible, at: performance.now() });
      choose();
      break;
    case 'voice': voice = message.tab; nextBurstAt = 0; break;
    case 'muted':
      muted = message.muted;
      show();
      break;
    case 'leading': report(); break;
    default: break;
  }
});
document.addEventListener('visibilitychange', report);
addEventListener('pagehide', () => say({ kind: 'able', tab: thisTab, able: false, visible: false }));

// ---- telling the server ----------------------------------------------------------------------------

async function tellServer() {
  report();
  choose();
  if (!isLeading() || !meta.presence) return;
  const audible = [...tabs.values()].some((known) => known.able);
  try {
    await fetch(meta.presence, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', [meta.csrfHeader]: meta.csrf },
      body: new URLSearchParams({ audible: String(audible) }),
      redirect: 'manual',
    });
  } catch {
    // The lost connection is told by the banner; the server counts this station as silent by itself.
  }
}
let toldAt = -REPORT_MS;
on('tick', () => {
  if (performance.now() - toldAt < REPORT_MS) return;
  toldAt = performance.now();
  tellServer();
});

// ---- the sound itself -------------------------------------------------------------------------------

function pulse(at, pitch, length) {
  const tone = context.createOscillator();
  const level = context.createGain();
  tone.type = 'triangle';
  tone.frequency.value = pitch;
  level.gain.setValueAtTime(0, at);
  level.gain.linearRampToValueAtTime(0.6, at + 0.02);
  level.gain.setValueAtTime(0.6, at + length - 0.03);
  level.gain.linearRampToValueAtTime(0, at + length);
  tone.connect(level).connect(context.destination);
  tone.start(at);
  tone.stop(at + length);
}

let wanted = null; // { tier, kind } of the most urgent alarm that sounds, of the whole clinic

on('fragment', (fragment) => {
  if (fragment.id !== 'clinic-sound') return;
  const element = document.getElementById('clinic-sound');
  const was = wanted ? `${wanted.tier} ${wanted.kind} ${wanted.mark}` : '';
  wanted = element && element.dataset.tier !== 'none'
    ? { tier: element.dataset.tier, kind: element.dataset.kind, mark: element.dataset.mark } : null;
  const is = wanted ? `${wanted.tier} ${wanted.kind} ${wanted.mark}` : '';
  if (is !== was) nextBurstAt = 0;
});

let bursts = 0;

function sound() {
  if (!wanted || voice !== thisTab || !maySound()) return;
  const now = context.currentTime;
  if (now < nextBurstAt) return;
  const burst = BURSTS[wanted.tier];
  const pitches = PITCH[wanted.kind];
  burst.pulses.forEach((offset, n) => pulse(now + 0.05 + offset, pitches[n % pitches.length], 0.15));
  nextBurstAt = now + burst.every;
  bursts += 1;
  document.body.dataset.bursts = String(bursts); // what a test can hear
}
on('tick', sound);

// A page that has lost the server cannot know of alarms: that sounds too, low and technical.
on('lost', () => {
  wanted = { tier: 'medium', kind: 'technical', mark: 'lost' };
  nextBurstAt = 0;
});
on('found', () => {
  const element = document.getElementById('clinic-sound');
  wanted = element && element.dataset.tier !== 'none'
    ? { tier: element.dataset.tier, kind: element.dataset.kind, mark: element.dataset.mark } : null;
});
show();
