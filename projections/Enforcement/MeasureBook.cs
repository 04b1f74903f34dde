using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Measures;
using Regulatory.Domain.Kernel;

namespace Regulatory.Projections.Enforcement;

/// <summary>Where a measure stands.</summary>
public enum MeasureStanding
{
    /// <summary>已批准，未实施</summary>
    Approved,

    /// <summary>实施中</summary>
    InForce,

    /// <summary>检验中，期限中止</summary>
    Testing,

    /// <summary>已解除</summary>
    Lifted,
}

/// <summary>The book of compulsory measures 行政强制措施台账: what is held, of whom, under which power, until when.</summary>
/// <param name="Power">The article that gives the power.</param>
/// <param name="Items">The list of what is held.</param>
/// <param name="ApproveBy">Where the head's leave is still awaited: until when.</param>
/// <param name="Until">Last day; null while testing stops the clock, and before the measure is taken.</param>
/// <param name="Extended">It was extended.</param>
[ReadModel("measure_book", version: 1), ReadableByCaseworkers]
public sealed record MeasureBook(
    [property: Key] MeasureId Id,
    [property: Filterable] MeasureKind Kind,
    [property: Filterable] MeasureStanding Standing,
    [property: Filterable] OffenceCode Offence,
    [property: Filterable, Jurisdiction] DivisionCode Division,
    string Agency,
    [property: Filterable(Exact = true)] string? DecisionNumber,
    string? Power,
    [property: Indexed] PartyId? Party,
    string? PartyName,
    [property: Indexed] CaseId? Case,
    ImmutableArray<HeldItem> Items,
    string? KeptAt,
    LocalDate? From,
    [property: Filterable] LocalDate? Until,
    [property: Filterable] Instant? ApproveBy,
    bool Extended,
    LocalDate? LiftedOn,
    LiftGround? Ground,
    string? Document,
    long Version)
{
    public static MeasureBook Evolve(MeasureBook? row, MeasureFact fact, FactContext at)
    {
        var next = fact switch
        {
            MeasureApproved approved => (row ?? New(at, approved.Kind, approved.Offence, approved.Division, approved.Agency)) with
            {
                ApproveBy = null, Document = approved.Approval.Document,
            },
            MeasureImposed imposed => Imposed(row ?? New(at, imposed.Kind, imposed.Offence, imposed.Division, imposed.Agency), imposed),
            MeasureExtended extended => row! with { Until = extended.After.Due, Extended = true, Document = extended.Document },
            TestingBegan => row! with { Standing = MeasureStanding.Testing, Until = null },
            TestingEnded ended => row! with { Standing = MeasureStanding.InForce, Until = ended.Until.Due },
            MeasureLifted lifted => row! with
            {
                Standing = MeasureStanding.Lifted, LiftedOn = lifted.On, Ground = lifted.Ground, ApproveBy = null,
                Document = lifted.Document ?? row.Document,
            },
            _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
        };
        return next with { Version = at.Version };
    }

    private static MeasureBook New(FactContext at, MeasureKind kind, OffenceCode offence, DivisionCode division, string agency) => new(
        MeasureId.Parse(at.Key), kind, MeasureStanding.Approved, offence, division, agency, null, null, null, null, null, [], null, null,
        null, null, false, null, null, null, at.Version);

    private static MeasureBook Imposed(MeasureBook row, MeasureImposed imposed) => row with
    {
        Standing = MeasureStanding.InForce, DecisionNumber = imposed.DecisionNumber, Power = imposed.Power, Party = imposed.Party.Party,
        PartyName = PartyNames.Of(imposed.Party), Case = imposed.Case, Items = imposed.Items, KeptAt = imposed.KeptAt, From = imposed.From,
        Until = imposed.Until.Due, ApproveBy = imposed.ApproveBy,
    };
}
