using System.Diagnostics;
using NodaTime;
using Regulatory.Domain.Governance.Holds;
using Regulatory.Domain.Kernel;

namespace Regulatory.Projections.Governance;

/// <summary>The legal holds 保全台账: what must neither be destroyed nor forgotten, and why.</summary>
/// <param name="Id">What the hold lies on, and its number.</param>
/// <param name="Scope">A person's party id, or a matter by its stream: <c>licensing.licence/0198…</c>.</param>
/// <param name="Number">Number of the case, accident or audit.</param>
/// <param name="Document">The order or decision that demands it.</param>
/// <param name="ReleasedOn">Legal day on which it ended; null while it is in force.</param>
/// <param name="ReleasedBy">The order or decision that ended it.</param>
[ReadModel("legal_hold_register", version: 1), RowsOfOneStream, ReadableBy(Role.DecisionMaker, Role.SuperiorAuthority, Role.Auditor)]
public sealed record LegalHoldRegister(
    [property: Key] string Id,
    [property: Filterable(Exact = true)] string Scope,
    [property: Filterable(Exact = true)] string Number,
    [property: Filterable] HoldCause Cause,
    string Document,
    [property: Filterable] LocalDate PlacedOn,
    [property: Filterable] LocalDate? ReleasedOn,
    string? ReleasedBy,
    [property: Jurisdiction] string Authority)
{
    public static IEnumerable<string> KeysOf(HoldFact fact, FactContext at) => [$"{at.Key}#{fact.Number}"];

    public static LegalHoldRegister Evolve(LegalHoldRegister? row, string key, HoldFact fact, FactContext at) => fact switch
    {
        LegalHoldPlaced placed => new(
            key, at.Key, placed.Number, placed.Cause, placed.Document, placed.On, null, null, at.Envelope.Authority),
        LegalHoldReleased released => row! with { ReleasedOn = released.On, ReleasedBy = released.Document },
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };
}
