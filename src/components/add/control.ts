/** The id of a control from the path of the field that it fills, as in `add-timeline-0-event`. */
export const controlId = (name: string): string => `add-${name.replaceAll('.', '-')}`;

/** The ids of a control's hint and of its problems, for `aria-describedby`. */
export const describedBy = (name: string, hint: boolean): string => {
	const id = controlId(name);
	return hint ? `${id}-hint ${id}-problems` : `${id}-problems`;
};
