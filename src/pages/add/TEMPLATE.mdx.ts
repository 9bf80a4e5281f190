import type { APIRoute } from 'astro';
import template from '../../../content/TEMPLATE.mdx?raw';

export const GET: APIRoute = () => new Response(template);
