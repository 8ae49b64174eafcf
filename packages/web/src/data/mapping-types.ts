// The mapping that is being made by hand, and the columns that it is made over.
import type { mappingProposal, unknownColumns } from '@samsyn/domain';
import type { z } from 'zod';

export type Mapping = z.infer<typeof mappingProposal>;
export type UnknownColumns = z.infer<typeof unknownColumns>;
