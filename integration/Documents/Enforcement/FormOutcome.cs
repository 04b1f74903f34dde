using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Kernel;
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
    /// <param name="Template">What draws it.</param>
    /// <param name="Sources">The facts that it says, by position.</param>
    /// <param name="Addressee">To whom it speaks; null for a form that stays in the file.</param>
    /// <param name="Persons">Natural persons, and organisations for their representatives, of whom it shows something personal.</param>
    /// <param name="On">Its legal day.</param>
    /// <param name="At">When the fact was recorded that it is the document of.</param>
    public sealed record Complete(
        FormModel Model,
        string Template,
        ImmutableArray<RecordedFact> Sources,
        PartyId? Addressee,
        ImmutableArray<PartyId> Persons,
        LocalDate On,
        Instant At) : FormOutcome;

    /// <summary>It would have blanks where the law demands content, so it is not made.</summary>
    public sealed record Incomplete(ImmutableArray<FormGap> Gaps) : FormOutcome;

    /// <summary>It would name a person who was erased.</summary>
    public sealed record Erased : FormOutcome;
}
