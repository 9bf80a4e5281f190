import type { RecordData } from '../schema/record.ts';
import { filled } from './publish-claims.ts';
import { publishTime } from './publish-times.ts';
import type { Placed } from './timeline.ts';

/** What happened in the course of an incident, each time as written and as resolved. */
export const publishCourse = (data: RecordData, placed: Placed) => ({
	impact: publishImpact(data.impact, placed.windows),
	detection: (data.detection ?? []).map(({ at, ...way }, index) => ({
		...filled(way, ['component', 'delayedBy']),
		time: at === undefined ? null : publishTime(placed.detection[index], at),
	})),
	timeline: placed.entries.map(({ entry, ...place }) => {
		const { at, approx: _approx, ...step } = entry;
		return {
			...filled(step, ['id', 'after', 'said']),
			computed: entry.computed === true,
			accounts: entry.accounts ?? [],
			time: publishTime(place, at),
		};
	}),
	response: (data.response ?? []).map(({ at, ...attempt }, index) => ({
		...filled(attempt, []),
		time: at === undefined ? null : publishTime(placed.response[index], at),
	})),
});

function publishImpact(impact: RecordData['impact'], places: Placed['windows']) {
	if (!impact) return null;
	const { severity } = impact;
	return {
		summary: impact.summary ?? null,
		kinds: impact.kinds ?? [],
		audience: impact.audience ?? [],
		severity: severity ? { ...severity, reported: severity.reported ?? null } : null,
		windows: (impact.windows ?? []).map(({ from, to, ...window }, index) => ({
			...filled(window, ['lasted', 'environment', 'component', 'severity']),
			from: from === undefined ? null : publishTime(places[index]?.from, from),
			to: to === undefined ? null : publishTime(places[index]?.to, to),
		})),
		figures: (impact.figures ?? []).map((one) => filled(one, ['value', 'min', 'max'])),
		cite: impact.cite,
	};
}
