import { readMoment } from '../model/moment.ts';
import type { Stamp } from './stamp.ts';
import { instantOf, type StatedZone } from './zones.ts';

/** What a record may say of a step's time. */
export interface PlacedTime {
	at?: string | undefined;
	said?: string | undefined;
	approx?: true | undefined;
	doubt?: string | undefined;
}

/** The days and zone that a document gives to times which do not name them. */
export interface Setting {
	/** The day of the first times, where the document has one. */
	day?: string | undefined;
	zone: StatedZone;
}

/** Said once for all steps, not at each. */
export const NO_ZONE = 'no zone';

/**
 * Places the times of a timeline, in the order of its steps. A time takes its day from those before it as
 * long as the clock runs forward; nothing is made up: what is not said is left open, with the reason.
 */
export function placeTimes(stamps: (Stamp | undefined)[], { day, zone }: Setting): PlacedTime[] {
	const clocks = stamps.flatMap((stamp) => (stamp?.clock ? [stamp] : []));
	const halves = clocks.some(({ words }) => /\d\s?[ap]\.?m\b/i.test(words));
	const isTwelve =
		halves && !clocks.some(({ words }) => /\b(?:1[3-9]|2[0-3]):\d{2}(?!\s?[ap]\.?m)/i.test(words));
	const state: State = { day, last: '', isLost: false };
	return stamps.map((stamp) => (stamp ? placeTime(stamp, state, zone, isTwelve) : {}));
}

interface State {
	day: string | undefined;
	/** The clock of the step before, on the same day. */
	last: string;
	isLost: boolean;
}

function placeTime(stamp: Stamp, state: State, stated: StatedZone, isTwelve: boolean): PlacedTime {
	const { clock, until, isOpen } = stamp;
	const zones = stamp.zones.length > 0 ? stamp.zones : stated.zones;
	const words = stamp.words.replace(/^(?:at\s+)?[([]?|[)\]]$/gi, '');
	const zoned = clock && stamp.zones.length === 0 && stated.zones.length > 0;
	const time = {
		said: zoned ? `${words} ${stated.words}` : words,
		approx: stamp.approx ? (true as const) : undefined,
	};
	const leave = (at: string | undefined, doubt: string | undefined): PlacedTime => ({
		at,
		said: time.said,
		doubt,
	});
	const dated = dayOf(stamp, state);
	if (dated.why) return leave(undefined, dated.why);
	const { day } = dated;
	if (day && !readMoment(day).ok) return leave(undefined, `${day} is no day of the calendar`);
	if (stamp.date && !stamp.date.day) return leave(day, undefined);
	if (isOpen) return leave(day, clock ? 'the document leaves its end open' : undefined);
	if (!clock) return day === words ? { at: day } : { at: day, ...time };
	if (day === undefined) return leave(undefined, 'the document does not say the day');
	if ([clock, until].some((one) => one && isTwelve && !one.isWhole))
		return leave(day, 'it does not say whether morning or evening');
	state.last = clock.text;
	if (zones.length === 0) return leave(day, NO_ZONE);
	const from = instantOf(day, clock.text, zones);
	if (from.why) return leave(day, from.why.replace(/\.$/, ''));
	if (!until) return { at: from.at, ...time };
	const to = instantOf(day, until.text, zones);
	if (to.why || Date.parse(to.at!) < Date.parse(from.at!))
		return leave(day, 'the day of its end is not said');
	return { at: `${from.at}/${to.at}`, ...time };
}

/** The day of a time: its own, or that of the steps before it; keeps `state` up to date. */
function dayOf({ date, clock }: Stamp, state: State): { day?: string | undefined; why?: string } {
	if (date) {
		const year = date.year ?? state.day?.slice(0, 4);
		const day = [year, date.month, date.day].filter(Boolean).join('-');
		if (!year || (!date.year && day < (state.day ?? '')))
			return { why: 'the document does not say the year' };
		if (date.day && day !== state.day) Object.assign(state, { day, last: '' });
		if (date.day) state.isLost = false;
		return { day };
	}
	if (clock && state.last && clock.text < state.last) state.isLost = true;
	if (!state.isLost) return { day: state.day };
	return { why: 'the clock runs backward here or above, and the document does not say the day' };
}
