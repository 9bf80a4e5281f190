import type { APIRoute } from 'astro';
import { corpus } from '../../../corpus.ts';
import { calendarOf, monthOf } from '../../../model/calendar-day.ts';

/** A file for each month, those without anything included, so that none is missing. */
export const getStaticPaths = () => {
	const days = calendarOf(corpus);
	return Array.from({ length: 12 }, (_, index) => ({
		params: { month: String(index + 1) },
		props: { days: days.filter(({ day }) => monthOf(day) === index + 1) },
	}));
};

export const GET: APIRoute = ({ props }) => Response.json(props.days);
