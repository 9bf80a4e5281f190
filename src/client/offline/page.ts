import { cacheInUse, cachesOf } from './kept.ts';
import { canKeep, isOff, isWanted, remember } from './setting.ts';
import { button, part, progressBar, say, showKept, tellMissing } from './shown.ts';
import { keepWhole, NotKept } from './whole.ts';
import { firstKept } from './worker-state.ts';

const { base = '/' } = document.documentElement.dataset;
let running: AbortController | undefined;

void start().finally(() => part('pending').removeAttribute('data-pending'));

async function start(): Promise<void> {
	if (location.protocol === 'file:')
		return say('kept', 'This copy needs no network: all of it is here.');
	if (!canKeep()) return say('kept', 'This browser cannot keep pages from this address.');
	tellMissing();
	button('again').addEventListener('click', () => void again());
	button('remove').addEventListener('click', () => void removeAll());
	button('keep').addEventListener('click', () => void keepAll());
	button('stop').addEventListener('click', () => running?.abort());
	await show();
}

async function show(): Promise<void> {
	if (isOff()) {
		// Another page may have been open while everything was removed.
		await dropAll();
		return showKept(base);
	}
	if (!isWanted() && !(await cacheInUse(base))) return showKept(base);
	say('kept', 'The first pages are being kept …');
	try {
		await firstKept(base);
		await showKept(base);
	} catch {
		say('kept', 'Nothing could be kept yet. Check the connection and reload the page.');
	}
}

async function again(): Promise<void> {
	remember('on');
	await show();
	button('remove').focus();
}

async function removeAll(): Promise<void> {
	running?.abort();
	remember('off');
	await (await navigator.serviceWorker.getRegistration(base))?.unregister();
	await dropAll();
	await showKept(base);
	button('again').focus();
}

async function dropAll(): Promise<void> {
	await Promise.all((await cachesOf(base)).map((name) => caches.delete(name)));
}

async function keepAll(): Promise<void> {
	running = new AbortController();
	const { signal } = running;
	const bar = progressBar();
	button('keep').hidden = true;
	button('stop').hidden = false;
	button('stop').focus();
	let outcome = 'Everything is kept.';
	try {
		// The browser may drop what is kept where it needs the room, unless it agrees not to.
		void navigator.storage.persist();
		await keepWhole(base, signal, bar.show);
	} catch (error) {
		outcome = signal.aborted ? 'Stopped.' : causeOf(error);
		outcome += ' What came so far is kept, and you can go on at any time.';
	}
	bar.hide();
	button('stop').hidden = true;
	if (isOff()) return;
	await showKept(base);
	say('outcome', outcome);
	part(button('keep').hidden ? 'outcome' : 'keep').focus();
}

const causeOf = (error: unknown) =>
	error instanceof NotKept
		? 'The device has no more room, or a newer version has come: reload the page to see.'
		: 'The network is gone.';
