import type { Group } from '../../catalog/standings.ts';
import type { ComparedGroup } from '../../domain/statements/statement.ts';

/** A group of reports as statements name it. */
export function comparedGroup({ region, fictional }: Pick<Group, 'region' | 'fictional'>): ComparedGroup {
  return { region: region?.name, fictional };
}
