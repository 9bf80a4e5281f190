import { config } from '../../config.ts';
import type { Postmortem } from '../../model/corpus.ts';
import { ownFields } from '../../schema/options.ts';
import Actions from './Actions.astro';
import Applies from './Applies.astro';
import Components from './Components.astro';
import Detection from './Detection.astro';
import Disagreements from './Disagreements.astro';
import Events from './Events.astro';
import Impact from './Impact.astro';
import Lessons from './Lessons.astro';
import Own from './Own.astro';
import Patterns from './Patterns.astro';
import Reflection from './Reflection.astro';
import Response from './Response.astro';
import Signs from './Signs.astro';
import Silence from './Silence.astro';
import Sources from './Sources.astro';
import Story from './Story.astro';
import Triggers from './Triggers.astro';
import type { PartProps } from './props.ts';
import Why from './Why.astro';

/** A part of a record's page. */
export interface ReportPart {
	/** The fragment that leads to it. */
	id: string;
	title: string;
	Body: (props: PartProps) => unknown;
	/** False where the sources were read for it and do not say. */
	isStated: boolean;
}

/** Each part with the fields it shows; the story and the silence show what is no field. */
const PARTS: (Omit<ReportPart, 'isStated'> & { fields: (keyof Postmortem['data'])[] })[] = [
	{ id: 'signs', title: 'Signs', Body: Signs, fields: ['symptoms'] },
	{ id: 'timeline', title: 'Timeline', Body: Events, fields: ['timeline'] },
	{ id: 'impact', title: 'Impact', Body: Impact, fields: ['impact'] },
	{ id: 'story', title: 'The story', Body: Story, fields: [] },
	{ id: 'why', title: 'Why it happened', Body: Why, fields: ['rootCause', 'causes'] },
	{
		id: 'components',
		title: 'Parts involved',
		Body: Components,
		fields: ['components', 'platform'],
	},
	{ id: 'triggers', title: 'What set it off', Body: Triggers, fields: ['triggers'] },
	{ id: 'patterns', title: 'How it spread', Body: Patterns, fields: ['patterns'] },
	{ id: 'detection', title: 'How it was noticed', Body: Detection, fields: ['detection'] },
	{ id: 'response', title: 'What was tried', Body: Response, fields: ['response', 'obstacles'] },
	{
		id: 'reflection',
		title: 'Well, badly, lucky',
		Body: Reflection,
		fields: ['wentWell', 'wentBadly', 'lucky', 'surprises'],
	},
	{ id: 'actions', title: 'What was done afterwards', Body: Actions, fields: ['actions'] },
	{ id: 'applies', title: 'Can it still happen?', Body: Applies, fields: ['applies'] },
	{ id: 'lessons', title: 'Lessons', Body: Lessons, fields: ['lessons'] },
	{
		id: 'disagreements',
		title: 'Where sources disagree',
		Body: Disagreements,
		fields: ['disagreements'],
	},
	{
		id: 'own',
		title: config.fieldsTitle,
		Body: Own,
		fields: ownFields.map(({ name }) => name as keyof Postmortem['data']),
	},
	{ id: 'silence', title: 'What is not stated', Body: Silence, fields: [] },
	{ id: 'sources', title: 'Sources', Body: Sources, fields: ['sources'] },
];

/** The parts of a record's page that have something to say, be it that the sources say nothing. */
export function partsOf({ data, prose }: Postmortem): ReportPart[] {
	const silent = new Set<string>(data.notStated);
	return PARTS.flatMap(({ fields, ...part }) => {
		const isThere =
			fields.some((field) => data[field] !== undefined) ||
			(part.id === 'story' && prose.html !== '') ||
			(part.id === 'silence' && silent.size > 0);
		const isNamed = fields.some((field) => silent.has(field));
		return isThere || isNamed ? [{ ...part, isStated: isThere }] : [];
	});
}
