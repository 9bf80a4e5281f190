/** The names of all time zones that cities have, as in `Europe/London`, and UTC. */
export const zoneNames = (): string[] => [
	'UTC',
	...Intl.supportedValuesOf('timeZone').filter((name) => name.includes('/')),
];
