/** What a form holds: texts by the name of their control, lists for check boxes; what is blank is left out. */
export type Values = Record<string, string | string[]>;

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The controls of a form that have a name. */
export const controlsIn = (area: ParentNode): Control[] => [
	...area.querySelectorAll<Control>('input[name], select[name], textarea[name]'),
];

/** Reads a form, or a part of it. */
export function readValues(area: ParentNode): Values {
	const values: Values = {};
	for (const control of controlsIn(area)) {
		const { name, value } = control;
		if (control.type !== 'checkbox') {
			if (value.trim()) values[name] = value;
		} else if ((control as HTMLInputElement).checked) {
			values[name] = [...((values[name] as string[] | undefined) ?? []), value];
		}
	}
	return values;
}

/** Puts values into a form whose rows stand already; what has no value becomes empty, a choice its first. */
export function writeValues(area: ParentNode, values: Values): void {
	for (const control of controlsIn(area)) {
		const value = values[control.name];
		if (control.type === 'checkbox') {
			(control as HTMLInputElement).checked = Array.isArray(value) && value.includes(control.value);
		} else if (control instanceof HTMLSelectElement) {
			control.value = typeof value === 'string' ? value : '';
			if (control.selectedIndex < 0) control.selectedIndex = 0;
		} else control.value = typeof value === 'string' ? value : '';
	}
}

/** The values of the rows of a list, each with names of its own: `timeline.1.event` is `event` of the second. */
export function rowsOf(values: Values, list: string): Values[] {
	const rows: Values[] = [];
	for (const [name, value] of Object.entries(values)) {
		const match = new RegExp(`^${list}\\.(\\d+)(?:\\.|$)(.*)$`).exec(name);
		if (!match) continue;
		const at = Number(match[1]);
		while (rows.length <= at) rows.push({});
		rows[at]![match[2]!] = value;
	}
	return rows;
}

/** The values with the rows of a list put in place of those before. */
export function withRows(values: Values, list: string, rows: Values[]): Values {
	const others = Object.entries(values).filter(([name]) => !name.startsWith(`${list}.`));
	const own = rows.flatMap((row, at) =>
		Object.entries(row).map(
			([name, value]) => [[list, at, name].filter((part) => part !== '').join('.'), value] as const,
		),
	);
	return Object.fromEntries([...others, ...own]);
}

/** One text; empty where there is none. */
export const text = (values: Values, name: string): string => {
	const value = values[name];
	return typeof value === 'string' ? value.trim() : '';
};

/** One list; empty where there is none. */
export const list = (values: Values, name: string): string[] => {
	const value = values[name];
	return Array.isArray(value) ? value : [];
};
