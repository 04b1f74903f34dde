using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;
using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Warnings;
using Regulatory.Domain.Kernel;

namespace Regulatory.Projections.Credit;

/// <summary>The board of early warnings 信用预警: what was measured, how far it is dealt with.</summary>
/// <param name="Profile">The profile it is about; null for warnings about a field or a city.</param>
/// <param name="Measures">What was measured, and the threshold it crossed.</param>
/// <param name="RectifyBy">Last day for the rectification that was ordered.</param>
/// <param name="Document">Number of the latest record, order or decision.</param>
/// <param name="Version">Version of the warning's stream: what an act on it is based on.</param>
[ReadModel("warning_board", version: 1)]
[ReadableBy(Role.CreditOfficer, Role.AgencyHead, Role.Supervisor, Role.SuperiorAuthority, Role.Auditor)]
public sealed record WarningBoard(
    [property: Key] CreditWarningId Id,
    [property: Filterable] CreditWarningKind Kind,
    [property: Filterable] WarningStage Stage,
    [property: Filterable(Exact = true)] CreditProfileId? Profile,
    [property: Filterable] CreditDomain Domain,
    [property: Filterable, Jurisdiction] DivisionCode Division,
    ImmutableArray<WarningMeasure> Measures,
    string Cause,
    [property: Filterable] LocalDate RaisedOn,
    [property: Filterable] LocalDate? RectifyBy,
    string? Document,
    string? Outcome,
    long Version,
    [property: Filterable] LocalDate ChangedOn)
{
    public static WarningBoard Evolve(WarningBoard? row, CreditWarningFact fact, FactContext at) =>
        After(row, fact) with { Version = at.Version, ChangedOn = fact.On };

    private static WarningBoard After(WarningBoard? row, CreditWarningFact fact) => fact switch
    {
        CreditWarningRaised raised => new(
            raised.Warning, raised.Kind, WarningStage.Raised, raised.Profile, raised.Domain, raised.Division, raised.Measures, raised.Cause, raised.On,
            null, null, null, 0, raised.On),
        CreditWarningAcknowledged => row! with { Stage = WarningStage.Acknowledged },
        WarningTalkHeld talk => row! with { Stage = WarningStage.Talked, Document = talk.DocumentNumber },
        WarningRectificationOrdered ordered => row! with
        {
            Stage = WarningStage.Rectifying, RectifyBy = ordered.RectifyBy, Document = ordered.DocumentNumber,
        },
        CreditWarningCleared cleared => row! with { Stage = WarningStage.Cleared, Document = cleared.DocumentNumber, Outcome = cleared.Reasons },
        CreditWarningEscalated escalated => row! with { Stage = WarningStage.Escalated, Document = escalated.DocumentNumber, Outcome = escalated.To },
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };
}
