using System.Collections.Frozen;
using System.Collections.Immutable;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Language;
using Regulatory.GraphQL.Types;
using Regulatory.GraphQL.Validation.Rules;

namespace Regulatory.GraphQL.Validation;

/// <summary>Checks a document against a schema, by every rule of the specification.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Validation</remarks>
public static class Validator
{
    /// <summary>The rules of the specification, and one more for introspection; each is made anew for every document.</summary>
    public static readonly ImmutableArray<Func<ValidationContext, Rule>> AllRules =
    [
        context => new ExecutableDefinitions(context),
        context => new KnownOperationTypes(context),
        context => new UniqueOperationNames(context),
        context => new LoneAnonymousOperation(context),
        context => new SingleFieldSubscriptions(context),
        context => new KnownTypeNames(context),
        context => new FragmentsOnCompositeTypes(context),
        context => new VariablesAreInputTypes(context),
        context => new ScalarLeafs(context),
        context => new FieldsOnCorrectType(context),
        context => new UniqueFragmentNames(context),
        context => new KnownFragmentNames(context),
        context => new NoUnusedFragments(context),
        context => new PossibleFragmentSpreads(context),
        context => new NoFragmentCycles(context),
        context => new UniqueVariableNames(context),
        context => new NoUndefinedVariables(context),
        context => new NoUnusedVariables(context),
        context => new KnownDirectives(context),
        context => new UniqueDirectivesPerLocation(context),
        context => new KnownArgumentNames(context),
        context => new UniqueArgumentNames(context),
        context => new ValuesOfCorrectType(context),
        context => new ProvidedRequiredArguments(context),
        context => new VariablesInAllowedPosition(context),
        context => new OverlappingFieldsCanBeMerged(context),
        context => new UniqueInputFieldNames(context),
        context => new MaxIntrospectionDepth(context),
    ];

    /// <summary>The errors of a document, at most as many as the limits say; none when it may be executed.</summary>
    public static ImmutableArray<GraphQLError> Validate(Schema schema, Document document, Limits? limits = null) =>
        Validate(schema, document, FragmentsOf(document), AllRules, limits ?? Limits.Default);

    internal static ImmutableArray<GraphQLError> Validate(
        Schema schema,
        Document document,
        FrozenDictionary<string, FragmentDefinition> fragments,
        ImmutableArray<Func<ValidationContext, Rule>> rules,
        Limits limits)
    {
        if (RuleBudget.Check(document, fragments, limits) is { } beyond) return [beyond];
        var context = new ValidationContext(schema, document, fragments, limits);
        new Walker(context, [.. rules.Select(rule => rule(context))]).Visit(document);
        return context.Errors;
    }

    /// <summary>The fragments by name; of several with one name, which a rule reports, the last.</summary>
    internal static FrozenDictionary<string, FragmentDefinition> FragmentsOf(Document document)
    {
        var fragments = new Dictionary<string, FragmentDefinition>(StringComparer.Ordinal);
        foreach (var definition in document.Definitions)
        {
            if (definition is FragmentDefinition fragment) fragments[fragment.Name.Value] = fragment;
        }

        return fragments.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
