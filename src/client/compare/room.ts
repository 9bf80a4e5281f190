/** What the labels of the rows and each column need at least, in rem. */
const LABELS = 8;
const COLUMN = 14;

let room: MediaQueryList | undefined;

/** Merges the columns of a table into one list wherever the window has no room for them. */
export function fitToRoom(table: HTMLTableElement, columns: number): void {
	const fit = () => table.classList.toggle('merged', room?.matches === false);
	if (room) room.onchange = null;
	room = matchMedia(`(min-width: ${LABELS + COLUMN * Math.max(columns, 2)}rem)`);
	room.onchange = fit;
	fit();
}
