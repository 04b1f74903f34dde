using System.Collections.Immutable;

namespace Regulatory.Domain.Waybills;

/// <summary>A hard rule that a waybill breaks, as it goes on record.</summary>
/// <param name="Code">The rulebook's code: <c>W-03</c>.</param>
/// <param name="Article">The first article that the rule rests on.</param>
/// <param name="Details">What fills the rule's text; names nobody.</param>
public sealed record BrokenRule(string Code, RuleId Rule, string Article, ImmutableSortedDictionary<string, string> Details);
