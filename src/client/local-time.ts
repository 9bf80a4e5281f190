/** Adds the reader's own time to the clock times of the timeline, where it differs from UTC. */
export function addLocalTimes(): void {
	const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
	const times = document.querySelectorAll<HTMLTimeElement>('.timeline time[datetime*="T"]');
	for (const holder of new Set([...times].map((time) => time.parentElement!))) {
		const instants = [...holder.querySelectorAll<HTMLTimeElement>('time[datetime*="T"]')].map(
			({ dateTime }) => new Date(dateTime),
		);
		const words = localWords(instants, timeZone);
		if (!words || holder.nextElementSibling?.classList.contains('local-time')) continue;
		const local = document.createElement('span');
		local.className = 'local-time';
		local.title = timeZone;
		local.textContent = words;
		holder.after(' ', local);
	}
}

/** `20:00 your time`, with the day where it is another than in UTC; undefined where the zone is at UTC then. */
export function localWords(instants: Date[], timeZone: string): string | undefined {
	const [first, last] = [instants[0], instants.at(-1)];
	if (!first || !last || instants.some((instant) => Number.isNaN(instant.getTime())))
		return undefined;
	const format = (options: Intl.DateTimeFormatOptions, zone = timeZone) =>
		new Intl.DateTimeFormat('en-GB', { ...options, timeZone: zone });
	const clock = format({ hour: '2-digit', minute: '2-digit' });
	const day = format({ day: 'numeric', month: 'long' });
	const full = { dateStyle: 'short', timeStyle: 'short' } as const;
	if (format(full).format(first) === format(full, 'UTC').format(first)) return undefined;
	const isSameDay =
		day.format(first) === format({ day: 'numeric', month: 'long' }, 'UTC').format(first);
	const times =
		first === last ? clock.format(first) : `${clock.format(first)}–${clock.format(last)}`;
	return `${times} your time${isSameDay ? '' : `, ${day.format(first)}`}`;
}
