using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;
using Regulatory.Domain.Governance.Figures;
using Regulatory.Domain.Kernel;

namespace Regulatory.Projections.Governance;

/// <summary>
/// The figures that are not certain law 参数台账: what each is, where its default comes from and how sure that is, and what officers
/// have adopted instead.
/// </summary>
/// <param name="Key">Stable name: <c>licensing.oldest-driver</c>.</param>
/// <param name="Zh">What the figure is, in Chinese.</param>
/// <param name="En">What the figure is, in English.</param>
/// <param name="Default">What holds until an officer adopts another value.</param>
/// <param name="Unit">What a value of it is: <c>years</c>, <c>flag</c>, or the words to choose from.</param>
/// <param name="Confidence">How sure the default is.</param>
/// <param name="Source">Article, standard or rulebook section that the default comes from.</param>
/// <param name="Value">The latest value adopted, in force from <paramref name="InForceFrom"/>; null while the default holds.</param>
/// <param name="Basis">Article, standard or decision that gives the adopted value.</param>
/// <param name="Adoptions">Every value ever adopted, in the order of adoption.</param>
/// <param name="Version">Version of the figure's stream: what an act on it is based on.</param>
[ReadModel("figure_register", version: 1), History]
[ReadableBy(
    Role.WindowClerk, Role.Reviewer, Role.HearingChair, Role.DecisionMaker, Role.Issuer, Role.Supervisor, Role.CreditOfficer, Role.AgencyHead,
    Role.SuperiorAuthority, Role.Auditor)]
[NoValidity("A figure always has a value: its default, or what was adopted. From when each value holds stands in its adoptions.")]
public sealed record FigureRegister(
    [property: Key] string Key,
    string Zh,
    string En,
    string? Default,
    string? Unit,
    [property: Filterable] Confidence? Confidence,
    string? Source,
    string? Value,
    [property: Filterable] LocalDate? InForceFrom,
    string? Basis,
    string? Reason,
    ImmutableArray<Adoption> Adoptions,
    long Version)
{
    public static FigureRegister Evolve(FigureRegister? row, FigureFact fact, FactContext at) => fact switch
    {
        FigureDeclared declared => (row ?? Unheard(fact.Key)) with
        {
            Zh = declared.Zh, En = declared.En, Default = declared.Default, Unit = declared.Unit, Confidence = declared.Confidence,
            Source = declared.Source, Version = at.Version,
        },
        FigureAdopted adopted => (row ?? Unheard(fact.Key)) with
        {
            Value = adopted.Value, InForceFrom = adopted.InForceFrom, Basis = adopted.Basis, Reason = adopted.Reason,
            Adoptions =
            [
                .. row?.Adoptions ?? [], new(adopted.Value, adopted.InForceFrom, adopted.Basis, adopted.Reason, at.RecordedAt),
            ],
            Version = at.Version,
        },
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };

    private static FigureRegister Unheard(string key) => new(key, key, key, null, null, null, null, null, null, null, null, [], 0);
}

/// <summary>One adoption of a value.</summary>
public sealed record Adoption(string Value, LocalDate InForceFrom, string Basis, string Reason, Instant RecordedAt);
