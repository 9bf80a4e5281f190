/** The parts of a bill of materials in CycloneDX that change from one run of npm to the next. */
export interface Bom {
	serialNumber?: string;
	metadata: { timestamp?: string; component: { name: string; [key: string]: unknown } };
	[key: string]: unknown;
}

/** The bill without the number and the time of its making, and under the project's name instead of its folder's. */
export function settled({ serialNumber: _, ...bom }: Bom, name: string): Bom {
	const { timestamp: _time, component, ...metadata } = bom.metadata;
	return { ...bom, metadata: { ...metadata, component: { ...component, name } } };
}
