import type { Layer } from '../../model/insights/by-year.ts';
import { incidentsHref } from './link.ts';

/** The class by which a layer of the years is drawn. */
export const layerClass = (at: number, layers: Layer[]): string => {
	const { name } = layers[at]!;
	return name === 'trigger' ? `tint-${4 - at}` : name;
};

/** What a layer is called. */
export const layerLabel = ({ name, node }: Layer): string =>
	node?.term.label ?? (name === 'unknown' ? 'Not known' : 'Other triggers');

/** What a record shows that does not know its trigger, or does not say. */
const UNKNOWN = ['unknown', 'not-stated'];

/** The incidents of some years that show a layer's trigger; of the other triggers, all of these years. */
export function layerHref({ name, node }: Layer, years: number[]): string {
	const year = years.map(String);
	if (name === 'others') return incidentsHref({ year });
	return incidentsHref({ trigger: node ? [node.id] : UNKNOWN, year });
}
