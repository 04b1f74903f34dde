using System.Collections.Immutable;

namespace Regulatory.GraphQL.Guard;

/// <summary>
/// What it costs to have a field resolved, an object of a type returned, or an input field or argument given, once. Attached to the
/// member of the schema; without it an object costs 1 and everything else nothing.
/// </summary>
/// <remarks><c>@cost</c> of https://ibm.github.io/graphql-specs/cost-spec.html</remarks>
public sealed record CostWeight(decimal Points);

/// <summary>Marks a field that shows no rows of a page and still has them read: where the page ends is known from its rows.</summary>
public sealed record ReadsRows;

/// <summary>How many items a field's list has, or the lists of the object that it returns; attached to the field.</summary>
/// <param name="Assumed">Items when no argument says how many.</param>
/// <param name="SlicingArguments">Arguments that say how many: numbers, or lists with one item each. The largest counts.</param>
/// <param name="SizedFields">The fields below whose lists are meant; none: the field's own.</param>
/// <remarks><c>@listSize</c> of https://ibm.github.io/graphql-specs/cost-spec.html</remarks>
public sealed record ListSize(int Assumed, ImmutableArray<string> SlicingArguments, ImmutableArray<string> SizedFields);
