import { z } from 'zod';
import { SPAN_NAMES } from '../spans.ts';
