using System.Collections.Immutable;
using Regulatory.Domain.Enforcement.Cases;

namespace Regulatory.Integration.Processes.Definitions;

/// <summary>What a penalty leaves in the credit of whom it is laid upon.</summary>
internal static class PenaltyCredit
{
    public static ProcessQuestions Asked(PenaltyMatter matter) => ProcessQuestions.None;

    public static IEnumerable<Move> Record(PenaltyMatter matter, Outlook outlook) => [];

    public static IEnumerable<Move> Reverse(PenaltyMatter matter, ImmutableArray<Penalty> after, string document, FactSeen seen, Outlook outlook) => [];
}
