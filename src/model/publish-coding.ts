import type { RecordData } from '../schema/record.ts';
import { filled } from './publish-claims.ts';

/** A coded term, named by its id alone or with the sentence that shows it. */
interface Coded {
	id: string;
	how?: string | undefined;
	precondition?: string | undefined;
	cite: string[];
	inferred?: true | undefined;
}

/** The terms that code an incident, each with its evidence, and its signs. */
export function publishCoding(data: RecordData) {
	const { platform } = data;
	return {
		environments: data.environments ?? [],
		platform: platform
			? {
					...filled(platform, ['provider', 'distribution', 'provisioner', 'from', 'to', 'scale']),
					regions: platform.regions ?? [],
				}
			: null,
		components: (data.components ?? []).map((one) =>
			filled(one, ['role', 'version', 'note', 'broughtDownBy']),
		),
		triggers: (data.triggers ?? []).map((one: Coded) => filled(one, ['how', 'precondition'])),
		causes: (data.causes ?? []).map((one) => ({
			...filled(one, ['component']),
			leadsTo: one.leadsTo ?? [],
		})),
		patterns: (data.patterns ?? []).map((one: Omit<Coded, 'precondition'>) => filled(one, ['how'])),
		symptoms: (data.symptoms ?? []).map((one) => filled(one, ['component', 'note'])),
	};
}
