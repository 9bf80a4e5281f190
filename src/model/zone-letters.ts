import { fault, type TimeFault } from './time-fault.ts';
import { offsetsOf } from './wall-time.ts';

/** An offset that letters may mean, and the place whose clocks had it then; no place where only the letters say so. */
export interface MeantOffset {
	/** `+01:00` */
	offset: string;
	/** `Europe/Paris` */
	place?: string;
}

/** Letters by which clocks are called: their offset, and a place whose clocks bear them for at least a part of the year. */
const CALLED: Record<string, [offset: string, place: string][]> = {
	WET: [['+00:00', 'Europe/Lisbon']],
	WEST: [['+01:00', 'Europe/Lisbon']],
	BST: [['+01:00', 'Europe/London']],
	CET: [['+01:00', 'Europe/Paris']],
	CEST: [['+02:00', 'Europe/Paris']],
	EET: [['+02:00', 'Europe/Athens']],
	EEST: [['+03:00', 'Europe/Athens']],
	MSK: [['+03:00', 'Europe/Moscow']],
	IST: [
		['+05:30', 'Asia/Kolkata'],
		['+02:00', 'Asia/Jerusalem'],
		['+01:00', 'Europe/Dublin'],
	],
	SGT: [['+08:00', 'Asia/Singapore']],
	JST: [['+09:00', 'Asia/Tokyo']],
	KST: [['+09:00', 'Asia/Seoul']],
	AEST: [['+10:00', 'Australia/Sydney']],
	AEDT: [['+11:00', 'Australia/Sydney']],
	EST: [['-05:00', 'America/New_York']],
	EDT: [['-04:00', 'America/New_York']],
	CST: [
		['-06:00', 'America/Chicago'],
		['+08:00', 'Asia/Shanghai'],
	],
	CDT: [['-05:00', 'America/Chicago']],
	MST: [['-07:00', 'America/Denver']],
	MDT: [['-06:00', 'America/Denver']],
	PST: [['-08:00', 'America/Los_Angeles']],
	PDT: [['-07:00', 'America/Los_Angeles']],
};

const calledBy = (letters: string) => CALLED[letters.trim().toUpperCase()];

/** True for letters by which the clocks of some place are called. */
export const areLetters = (zone: string): boolean => calledBy(zone) !== undefined;

/**
 * What letters such as `CET` may mean at a time such as `2021-08-25T15:30`: one offset where the letters
 * and the clocks of their place agree, several where not; none for letters that are not known.
 */
export const meantBy = (letters: string, wall: string): MeantOffset[] =>
	(calledBy(letters) ?? []).flatMap(([offset, place]): MeantOffset[] => {
		const [shown = offset, ...others] = offsetsOf(wall, place);
		if ([shown, ...others].includes(offset)) return [{ offset, place }];
		return [{ offset }, { offset: shown, place }];
	});

/** The fault of letters that may mean several offsets at a time. */
export function unclearLetters(letters: string, wall: string, meant: MeantOffset[]): TimeFault {
	const readings = meant.map(({ offset, place }) =>
		place ? `${offset} as the clocks in ${cityOf(place)} had it` : `${offset} by its letters`,
	);
	const ways = meant.map(({ offset, place }) => `\`${place ?? offset}\``);
	return fault(
		'TIME-003',
		`\`${letters}\` does not say which zone is meant: on ${wall.slice(0, 10)} it may be ${either(readings)}.`,
		'a zone that means one instant',
		`Write ${either(ways)}, whichever the source means.`,
	);
}

const cityOf = (zone: string) => zone.replace(/^.*\//, '').replaceAll('_', ' ');

const either = (words: string[]) =>
	new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(words);
