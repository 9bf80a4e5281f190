import type { Mark } from '../schema/timeline.ts';
import { afterWords, spanWords } from './duration.ts';
import type { Phases } from './phases.ts';
import { ribbonKey } from './ribbon-key.ts';

export { type KeyLine, ribbonKey } from './ribbon-key.ts';

/** The shape in a few words: `Noticed within 3 min; over after 5 h 14 min`, `No times stated`. */
export function ribbonSentence(phases: Phases): string {
	const noticed = told(phases, 'detected', 'Noticed');
	const end = endOf(phases) ?? told(phases, 'diagnosed', 'cause found');
	if (!noticed && !end) return noTimes(phases);
	const from = isFromTrigger(phases) ? ', counted from the trigger' : '';
	const first = noticed ?? `Detection ${why(phases, 'detected')}`;
	return `${first}; ${end ?? `the rest is ${why(phases, ...ENDS)}`}${from}`;
}

/** The shape in full sentences, for `role="img"`. */
export function ribbonLabel(phases: Phases): string {
	const { marks, spans, total } = phases;
	const ending = [told(phases, 'mitigated', 'Mitigated'), told(phases, 'resolved', 'Resolved')];
	const { mitigate } = spans;
	if (mitigate.state === 'known' && mitigate.basis === 'window')
		ending[0] = `Harm lasted ${spanWords(mitigate.interval, mitigate)}`;
	if (!ending.some(Boolean) && total.state === 'known')
		ending.push(`${spanWords(total.interval, total)} in all`);
	const known = [
		latentSentence(phases),
		marks.trigger && marks.trigger.max <= 0 && told(phases, 'trigger', 'Trigger'),
		told(phases, 'detected', 'Noticed'),
		told(phases, 'diagnosed', 'Cause found'),
		...ending,
	].filter((sentence) => typeof sentence === 'string');
	if (known.length === 0) return `${noTimes(phases)}.`;
	const notes = [
		isFromTrigger(phases) && 'Counted from the trigger; the start of impact is not known',
		!marks.detected && `Time to detect ${why(phases, 'detected')}`,
		isUndivided(phases) && 'Searching and repairing are not told apart',
		!ending.some(Boolean) && `The end is ${why(phases, ...ENDS)}`,
	].filter((sentence) => typeof sentence === 'string');
	return `${[...known, ...notes].join('. ')}.`;
}

const noTimes = (phases: Phases) =>
	`No times ${why(phases, 'detected', ...ENDS).replace('not ', '')}`;

/** True where a time is told and no impact is known to count it from. */
const isFromTrigger = ({ origin, marks }: Phases) =>
	origin === 'trigger' && RESPONSE.some((mark) => marks[mark]);

const RESPONSE: Mark[] = ['detected', 'diagnosed', 'mitigated', 'resolved'];
const ENDS: Mark[] = ['mitigated', 'resolved'];

/** A mark and when it came, `Noticed within 3 min`; undefined where that is not known. */
function told({ marks, about }: Phases, mark: Mark, word: string): string | undefined {
	const interval = marks[mark];
	return interval && `${word} ${afterWords(interval, { about: about.includes(mark) })}`;
}

function endOf(phases: Phases): string | undefined {
	const { spans, total } = phases;
	const isStep = spans.mitigate.state === 'known' && spans.mitigate.basis === 'marks';
	const mitigated = isStep ? told(phases, 'mitigated', 'mitigated') : undefined;
	const resolved = told(phases, 'resolved', 'over');
	if (mitigated && mitigated.slice('mitigated'.length) !== resolved?.slice('over'.length))
		return mitigated;
	if (resolved || total.state !== 'known') return resolved;
	return `over after ${spanWords(total.interval, total).replace(/^≤/, 'at most')}`;
}

function latentSentence({ spans, latentKnownOnly }: Phases): string | undefined {
	if (latentKnownOnly) return 'Weakness present before; how long is not stated';
	if (spans.latent.state !== 'known') return undefined;
	return `Weakness present for ${spanWords(spans.latent.interval, spans.latent)}`;
}

const isUndivided = (phases: Phases) =>
	ribbonKey(phases).some(({ phase }) => phase === 'responding');

/** “not stated” where the sources were read for one of the marks, else “not recorded”. */
function why({ missing }: Phases, ...marks: Mark[]): string {
	const isStated = marks.every((mark) => missing[mark] !== 'not-stated');
	return isStated ? 'not recorded' : 'not stated';
}
