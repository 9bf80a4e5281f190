const status = document.querySelector<HTMLElement>('[data-random]')!;
const { base = '/' } = document.documentElement.dataset;
const total = Number(status.dataset.total);
const perFile = Number(status.dataset.perFile);

/** Leads to a record, each as likely as any other; this page does not stay in the history. */
async function draw(): Promise<void> {
	const position = Math.floor(Math.random() * total);
	const answer = await fetch(`${base}random/${Math.floor(position / perFile)}.json`);
	if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
	const ids = (await answer.json()) as string[];
	location.replace(`${base}postmortems/${ids[position % perFile]}/`);
}

status.textContent = 'Choosing one …';
draw().catch(() => {
	status.textContent = 'The list could not be loaded. Reload the page to try again.';
});

export {};
