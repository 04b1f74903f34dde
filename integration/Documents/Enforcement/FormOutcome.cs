using System.Collections.Immutable;
using NodaTime;
using Regulatory.Ledger;

namespace Regulatory.Integration.Documents.Enforcement;

/// <summary>What the law demands on a form and the facts do not say.</summary>
/// <param name="Article">What demands it: <c>APL/59</c>.</param>
/// <param name="Zh">The field, and what is missing of it.</param>
public sealed record FormGap(string Article, string Zh, string En);

/// <summary>What came of filling in a form.</summary>
public abstract record FormOutcome
{
    private FormOutcome()
    {
    }

    /// <summary>It says all that it must.</summary>
    /// <param name="Sources">The facts that it says, by position.</param>
    /// <param name="On">Its legal day.</param>
    /// <param name="At">When the fact was recorded that it is the document of.</param>
    public sealed record Complete(FormModel Model, ImmutableArray<RecordedFact> Sources, LocalDate On, Instant At) : FormOutcome;

    /// <summary>It would have blanks where the law demands content, so it is not made.</summary>
    public sealed record Incomplete(ImmutableArray<FormGap> Gaps) : FormOutcome;

    /// <summary>It would name a person who was erased.</summary>
    public sealed record Erased : FormOutcome;
}
