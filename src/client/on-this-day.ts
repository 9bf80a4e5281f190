import { ENOUGH, monthsAround, nearestDays } from '../model/calendar-day-near.ts';
import { calendarWords, type CalendarDay } from '../model/calendar-day.ts';
import { counted } from './counted.ts';
import { el } from './dom.ts';

const root = document.querySelector<HTMLElement>('[data-today]')!;
const { base = '/' } = document.documentElement.dataset;
const said = root.querySelector<HTMLElement>('[data-said]')!;

/** On a day with very many, the month's page shows the rest. */
const MOST = 12;

async function daysOf(month: number): Promise<CalendarDay[]> {
	const answer = await fetch(`${base}on-this-day/days/${month}.json`);
	if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
	return answer.json() as Promise<CalendarDay[]>;
}

/** Shows what began on the reader's own day of the year, and near it where that is little. */
async function show(): Promise<void> {
	const now = new Date();
	const two = (number: number) => String(number).padStart(2, '0');
	const today = `${two(now.getMonth() + 1)}-${two(now.getDate())}`;
	const [own, ...others] = monthsAround(today);
	const days = await daysOf(own!);
	const held = days.find(({ day }) => day === today)?.entries.length ?? 0;
	if (held < ENOUGH) days.push(...(await Promise.all(others.map(daysOf))).flat());
	const near = nearestDays(days, today);
	const here = near.find(({ day }) => day === today);
	said.textContent = here
		? `${counted(here.entries.length, 'incident')} began on ${calendarWords(today)}.`
		: near.length > 0
			? `Nothing here began on ${calendarWords(today)}. These are the nearest days.`
			: `Nothing here began within two weeks of ${calendarWords(today)}.`;
	root.querySelector('[data-days]')!.replaceChildren(...near.map(row));
}

const row = ({ day, entries, distance }: ReturnType<typeof nearestDays>[number]) =>
	el(
		'li',
		{},
		el('p', { class: 'head' }, calendarWords(day), el('small', {}, distanceWords(distance))),
		el(
			'div',
			{},
			...entries
				.slice(0, MOST)
				.map(({ id, year, organization, title, collection }) =>
					el(
						'p',
						{ dir: 'auto' },
						`${year}, ${organization}: `,
						el('a', { href: `${base}postmortems/${id}/` }, title),
						collection && ` · ${collection}`,
					),
				),
		),
	);

function distanceWords(days: number): string {
	if (days === 0) return 'today';
	const words = counted(Math.abs(days), 'day');
	return days < 0 ? `${words} ago` : `in ${words}`;
}

show()
	.catch(() => {
		said.textContent = 'Today could not be loaded. The months follow.';
	})
	.finally(() => root.classList.remove('awaited'));
