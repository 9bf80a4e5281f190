/** A time counted from the start of the harm as the record writes it, from `0:20`, `26:30`, `20` or `-0:05`; other texts stay as they are, so that the check says what is wrong. */
export function countedAt(after: string): string | undefined {
	const typed = after.trim();
	if (!typed) return undefined;
	const match = /^([+−-])?(?:(\d{1,4}):(\d{2})|(\d{1,5}))$/.exec(typed);
	if (!match) return typed;
	const [, sign = '+', hours, rest, minutes] = match;
	const all = minutes ? Number(minutes) : Number(hours) * 60 + Number(rest);
	const two = (number: number) => String(number).padStart(2, '0');
	return `T${sign.replace('−', '-')}${two(Math.floor(all / 60))}:${two(all % 60)}`;
}
