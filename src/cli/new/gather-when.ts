import { zoneNames } from '../../model/local-time.ts';
import type { Inquiry } from './gather.ts';
import { needsZone, readWhen, type When, type WhenReading } from './when.ts';

const ASKED =
	'When did the harm begin? A day and a time (the zone comes next), or a date. Empty: the source does not say.';

/** Finds out when it began. An impossible time is refused, an ambiguous one offered in both readings. */
export async function gatherWhen(inquiry: Inquiry): Promise<When> {
	const { flags, asker, faults, known } = inquiry;
	if (flags.occurred !== undefined && flags['local-time'] !== undefined) {
		faults.push('--occurred: give this or --local-time, not both.');
		return {};
	}
	const flag = flags['local-time'] === undefined ? 'occurred' : 'local-time';
	const given = flags[flag]?.trim();
	if (given === undefined) return asker ? askWhen(inquiry) : {};
	if (needsZone(given) && flags.zone === undefined && !asker) {
		faults.push(
			`--zone: “${given}” is a clock time without a zone. Name the zone of the place, as in --zone Europe/London; or --zone UTC.`,
		);
		return {};
	}
	const zone = flags.zone ?? (needsZone(given) && asker ? await askZone(inquiry) : undefined);
	const reading = readWhen(given, zone, known.now);
	if (reading.ok) return reading.when;
	if (asker) return settle(inquiry, given, reading);
	const { message, fix } = reading.fault;
	const again = reading.readings.map((at) => `--local-time "${at}"`).join(' or ');
	const place = /zone/.test(message) && flags.zone ? 'zone' : flag;
	faults.push(`--${place}: ${message} ${again ? `Say which: ${again}.` : fix}`);
	return {};
}

async function askWhen(inquiry: Inquiry): Promise<When> {
	const { asker, known } = inquiry;
	const given = await asker!.write({
		message: ASKED,
		placeholder: '2021-08-25 15:30, 2021-08-25, 2021-08, ../2021-08-25',
		judge: (answer) => {
			const reading = answer ? readWhen(answer, 'UTC', known.now) : undefined;
			return reading?.ok === false ? inWords(reading) : undefined;
		},
	});
	if (!given) return { notStated: ['occurred'] };
	const zone = needsZone(given) ? await askZone(inquiry) : undefined;
	const reading = readWhen(given, zone, known.now);
	return reading.ok ? reading.when : settle(inquiry, given, reading);
}

const askZone = ({ asker }: Inquiry) =>
	asker!.find(
		'In which zone does the source give that time? UTC, or a place whose clocks showed it.',
		zoneNames().map((name) => ({ value: name, label: name.replaceAll('_', ' ') })),
		'London, UTC, New York …',
	);

/** Offers what a time that was skipped or happened twice may have been; asks again for any other. */
async function settle(
	inquiry: Inquiry,
	given: string,
	reading: WhenReading & { ok: false },
): Promise<When> {
	const { asker } = inquiry;
	asker!.warn(reading.readings.length > 0 ? reading.fault.message : inWords(reading));
	if (reading.readings.length === 0) return askWhen(inquiry);
	const chosen = await asker!.choose('Which does the source mean?', [
		...reading.readings.map((at) => ({ value: at, label: at })),
		{ value: '', label: 'It does not say', hint: 'the record then says the day' },
	]);
	return { occurred: given.slice(0, 10), began: chosen || undefined };
}

const inWords = ({ fault }: WhenReading & { ok: false }) => `${fault.message} ${fault.fix}`;
