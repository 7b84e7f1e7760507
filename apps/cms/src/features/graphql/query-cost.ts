import {
  getArgumentValues,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** The cost of one database query, where a field read costs one. */
const DATABASE_QUERY = 100;
/** The length of a list without a limit in the query: Payload's default, and an estimate for other lists. */
const DEFAULT_LENGTH = 10;

export interface CostedQuery {
  schema: GraphQLSchema;
  operation: OperationDefinitionNode;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  variables: Record<string, unknown>;
}

/**
 * The most work that an operation can cause: one for each field, multiplied by the limits of lists, and a hundred for each
 * database query; `Infinity` where a list has no limit. The cost of each fragment is computed once, so that the time is
 * linear. The operation must be validated first: a circular fragment never ends.
 */
export function queryCost({ schema, operation, fragments, variables }: CostedQuery): number {
  const fragmentCosts = new Map<string, number>();

  const costOfAll = ({ selections }: SelectionSetNode, type: GraphQLCompositeType): number =>
    selections.reduce((sum, selection) => sum + costOf(selection, type), 0);

  const costOf = (node: SelectionNode, parent: GraphQLCompositeType): number => {
    if (node.kind === Kind.FIELD) return costOfField(node, parent);
    if (node.kind === Kind.FRAGMENT_SPREAD) return costOfFragment(node.name.value);
    return costOfAll(node.selectionSet, typeNamed(node.typeCondition?.name.value) ?? parent);
  };

  const costOfFragment = (name: string): number => {
    const fragment = fragments.get(name);
    const type = typeNamed(fragment?.typeCondition.name.value);
    const cost =
      fragmentCosts.get(name) ?? (fragment && type ? costOfAll(fragment.selectionSet, type) : 0);
    fragmentCosts.set(name, cost);
    return cost;
  };

  const costOfField = (node: FieldNode, parent: GraphQLCompositeType): number => {
    const hasFields = isObjectType(parent) || isInterfaceType(parent);
    const field = hasFields ? parent.getFields()[node.name.value] : undefined;
    const type = field && getNamedType(field.type);
    if (!field || !node.selectionSet || !isCompositeType(type)) return 1 + queryOf(parent);
    const each = costOfAll(node.selectionSet, type);
    if (hasLimit(field)) return DATABASE_QUERY + limitOf(field, node) * each;
    return 1 + queryOf(parent) + lengthOf(field) * each;
  };

  const limitOf = (field: GraphQLField<unknown, unknown>, node: FieldNode): number => {
    const { limit, pagination } = getArgumentValues(field, node, variables);
    if (typeof limit === 'number') return limit > 0 ? limit : Infinity;
    return pagination === false ? Infinity : DEFAULT_LENGTH;
  };

  const queryOf = (parent: GraphQLCompositeType): number =>
    parent === schema.getRootType(operation.operation) ? DATABASE_QUERY : 0;

  const typeNamed = (name: string | undefined): GraphQLCompositeType | undefined => {
    const type = name === undefined ? undefined : schema.getType(name);
    return isCompositeType(type) ? type : undefined;
  };

  const root = schema.getRootType(operation.operation);
  return root ? costOfAll(operation.selectionSet, root) : Infinity;
}

const hasLimit = ({ args }: GraphQLField<unknown, unknown>): boolean =>
  args.some(({ name }) => name === 'limit');

/** `docs` is already counted by the limit of the field around it. */
const lengthOf = ({ name, type }: GraphQLField<unknown, unknown>): number =>
  isListType(getNullableType(type)) && name !== 'docs' ? DEFAULT_LENGTH : 1;
